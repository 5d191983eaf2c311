//! Records of the last requests. Bounded.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use crate::facts::secret::with_marked_secrets;

/// Requests that are recorded.
const MAX_RECORDS: usize = 200;

/// Longest target that is recorded, in characters.
const MAX_TARGET: usize = 300;

/// Largest body that is recorded, in bytes.
const MAX_BODY: usize = 64 << 10;

/// A request that the sandbox responded to.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Record {
    /// The number of requests before.
    pub number: u64,
    /// The method, as it was sent.
    pub method: String,
    /// Path and query, as they were sent, truncated to a readable length.
    pub target: String,
    /// The operation of the document, if the request was for one.
    pub operation: Option<String>,
    /// Parameters of the path and of the query, decoded.
    pub parameters: BTreeMap<String, String>,
    /// The JSON of the body, with `***` instead of each secret; `None` if there was none, or more than 64 KiB of it.
    pub body: Option<Value>,
    /// The status of the response; 0 if the connection was reset instead.
    pub status: u16,
    /// How long the response took.
    #[serde(serialize_with = "in_milliseconds")]
    pub took: Duration,
    /// Why the request was rejected; `None` if it was accepted.
    pub rejection: Option<String>,
    /// The injected faults that the response had.
    pub chaos: Vec<&'static str>,
}

impl std::fmt::Display for Record {
    /// A line for a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let milliseconds = self.took.as_secs_f64() * 1_000.0;
        write!(f, "{} {} {} {milliseconds:.1}ms", self.method, self.target, self.status)?;
        if let Some(operation) = &self.operation {
            write!(f, " {operation}")?;
        }
        if !self.chaos.is_empty() {
            write!(f, " chaos={}", self.chaos.join(","))?;
        }
        match &self.rejection {
            Some(rejection) => write!(f, " {}", rejection.escape_debug()),
            None => Ok(()),
        }
    }
}

/// A request and its response, as they were before an injected fault cut the connection. The bodies may contain secrets, and
/// `Debug` does not print them.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Exchange<'a> {
    /// The record of the request.
    pub record: &'a Record,
    /// The body of the request.
    pub request: &'a [u8],
    /// The body of the response, with its injected faults.
    pub response: &'a [u8],
}

impl std::fmt::Debug for Exchange<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Exchange({})", self.record)
    }
}

/// Called with each request after its response.
pub(crate) type Listener = Arc<dyn Fn(&Exchange<'_>) + Send + Sync>;

/// The last requests.
#[derive(Default)]
pub(crate) struct Records {
    last: Mutex<(u64, VecDeque<Record>)>,
    listeners: Vec<Listener>,
}

impl Records {
    pub(crate) fn new(listeners: Vec<Listener>) -> Self {
        Self { listeners, ..Self::default() }
    }

    /// Passes a request to the listeners, and records it unless it was for the page or the control API.
    pub(crate) fn add(&self, mut record: Record, request: &[u8], response: &[u8], is_control: bool) {
        if record.target.chars().count() > MAX_TARGET {
            record.target = record.target.chars().take(MAX_TARGET).chain(['…']).collect();
        }
        if let Ok(mut last) = self.last.lock() {
            record.number = last.0;
            last.0 += 1;
            if !is_control {
                if last.1.len() >= MAX_RECORDS {
                    last.1.pop_front();
                }
                last.1.push_back(record.clone());
            }
        }
        let exchange = Exchange { record: &record, request, response };
        self.listeners.iter().for_each(|listener| listener(&exchange));
    }

    /// The last requests, oldest first.
    pub(crate) fn all(&self) -> Vec<Record> {
        self.last.lock().map(|last| last.1.iter().cloned().collect()).unwrap_or_default()
    }
}

/// The body as it is recorded.
pub(crate) fn shown(body: &[u8]) -> Option<Value> {
    let value = serde_json::from_slice(Some(body).filter(|body| body.len() <= MAX_BODY)?).ok()?;
    Some(with_marked_secrets(&value))
}

fn in_milliseconds<S: serde::Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(duration.as_secs_f64() * 1_000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(target: &str) -> Record {
        Record {
            number: 0,
            method: "GET".into(),
            target: target.into(),
            operation: Some("list".into()),
            parameters: BTreeMap::new(),
            body: None,
            status: 400,
            took: Duration::from_millis(2),
            rejection: Some("a\nb".into()),
            chaos: vec![],
        }
    }

    #[test]
    fn only_the_last_are_kept() {
        let records = Records::default();
        (0..MAX_RECORDS + 5).for_each(|_| records.add(record(&"x".repeat(1_000)), b"", b"", false));
        let all = records.all();
        assert_eq!((all.len(), all[0].number), (MAX_RECORDS, 5));
        assert_eq!(all[0].target.chars().count(), MAX_TARGET + 1);
        let records = Records::default();
        records.add(record("/"), b"", b"", true);
        assert!(records.all().is_empty());
    }

    #[test]
    fn a_request_is_a_line() {
        assert_eq!(record("/a").to_string(), r"GET /a 400 2.0ms list a\nb");
    }
}
