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

/// Called with each request once it is answered.
pub(crate) type Listener = Arc<dyn Fn(&Record) + Send + Sync>;

/// The last requests.
#[derive(Default)]
pub(crate) struct Records {
    last: Mutex<(u64, VecDeque<Record>)>,
    listener: Option<Listener>,
}

impl Records {
    pub(crate) fn new(listener: Option<Listener>) -> Self {
        Self { listener, ..Self::default() }
    }

    /// Tells of a request, and remembers it unless it was for the page, which would only show itself.
    pub(crate) fn add(&self, mut record: Record, is_page: bool) {
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
        if let Some(listener) = &self.listener {
            listener(&record);
        }
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
        (0..MOST + 5).for_each(|_| records.add(record(&"x".repeat(1_000)), false));
        let all = records.all();
        assert_eq!((all.len(), all[0].number), (MOST, 5));
        assert_eq!(all[0].target.chars().count(), LONGEST + 1);
        let records = Records::default();
        records.add(record("/"), true);
        assert!(records.all().is_empty());
    }

    #[test]
    fn a_request_is_a_line() {
        assert_eq!(record("/a").to_string(), r"GET /a 400 2.0ms list a\nb");
    }
}
