//! The last requests, and what was wrong with them. Bounded.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Requests that are remembered.
const MOST: usize = 200;

/// Longest target that is remembered, in characters.
const LONGEST: usize = 300;

/// A request that the sandbox has answered.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Record {
    /// How many requests there were before.
    pub number: u64,
    /// The method, as it was sent.
    pub method: String,
    /// Path and query, as they were sent, cut to a readable length.
    pub target: String,
    /// The operation of the document that was meant, if there is one.
    pub operation: Option<String>,
    /// The status of the answer; 0 if the connection was cut instead.
    pub status: u16,
    /// How long the answer took.
    pub took: Duration,
    /// Why the request was refused.
    pub complaint: Option<String>,
    /// Faults that the sandbox was asked to make, and made.
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
        match &self.complaint {
            // A log has a line for each request, whatever it says.
            Some(complaint) => write!(f, " {}", complaint.escape_debug()),
            None => Ok(()),
        }
    }
}

/// A request and its answer, as they were before chaos cut the connection. Its bodies may hold secrets, and are not printed.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Exchange<'a> {
    /// What is remembered of the request.
    pub record: &'a Record,
    /// The body of the request.
    pub request: &'a [u8],
    /// The body of the answer, with the faults that were asked for.
    pub answer: &'a [u8],
}

impl std::fmt::Debug for Exchange<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Exchange").field("record", self.record).finish_non_exhaustive()
    }
}

/// Called with each request once it is answered.
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

    /// Tells of a request, and remembers it unless it was for the page, which would only show itself.
    pub(crate) fn add(&self, mut record: Record, request: &[u8], answer: &[u8], is_page: bool) {
        if record.target.chars().count() > LONGEST {
            record.target = record.target.chars().take(LONGEST).chain(['…']).collect();
        }
        if let Ok(mut last) = self.last.lock() {
            record.number = last.0;
            last.0 += 1;
            if !is_page {
                if last.1.len() >= MOST {
                    last.1.pop_front();
                }
                last.1.push_back(record.clone());
            }
        }
        let exchange = Exchange { record: &record, request, answer };
        self.listeners.iter().for_each(|listener| listener(&exchange));
    }

    /// The last requests, oldest first.
    pub(crate) fn all(&self) -> Vec<Record> {
        self.last.lock().map(|last| last.1.iter().cloned().collect()).unwrap_or_default()
    }
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
            status: 400,
            took: Duration::from_millis(2),
            complaint: Some("a\nb".into()),
            chaos: vec![],
        }
    }

    #[test]
    fn only_the_last_are_kept() {
        let records = Records::default();
        (0..MOST + 5).for_each(|_| records.add(record(&"x".repeat(1_000)), b"", b"", false));
        let all = records.all();
        assert_eq!((all.len(), all[0].number), (MOST, 5));
        assert_eq!(all[0].target.chars().count(), LONGEST + 1);
        let records = Records::default();
        records.add(record("/"), b"", b"", true);
        assert!(records.all().is_empty());
    }

    #[test]
    fn a_request_is_a_line() {
        assert_eq!(record("/a").to_string(), r"GET /a 400 2.0ms list a\nb");
    }
}
