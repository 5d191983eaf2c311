//! Known changes that do not count: a TOML file of fingerprints, each with a reason and an end.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::{Spanned, Value};

use super::findings;
use super::settings::Settings;
use super::{Applied, Report};

/// The entries of the file, in its order.
#[derive(Debug, Clone, Default)]
pub struct Exceptions {
    entries: Vec<Exception>,
}

/// The file before it is checked: `[[exception]]` tables.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    exception: Vec<Entry>,
}

/// A known change before it is checked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    fingerprint: String,
    reason: Spanned<String>,
    expires: Spanned<Value>,
}

#[derive(Debug, Clone)]
struct Exception {
    fingerprint: String,
    /// Why it does not count.
    reason: String,
    /// The last day on which it does not count, as `YYYY-MM-DD`.
    expires: String,
}

impl Exceptions {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// If it is not TOML of this form, or an entry has no reason or no last day. The error names the line.
    pub fn parse(text: &str) -> Result<Self, String> {
        let settings = Settings(text);
        let entry = |Entry { fingerprint, reason, expires }| {
            Ok(Exception { fingerprint, reason: settings.reason(reason)?, expires: settings.day(&expires)? })
        };
        let entries = settings.read::<File>()?.exception.into_iter().map(entry).collect::<Result<_, String>>()?;
        Ok(Self { entries })
    }

    /// Marks the changes that do not count on the day `today`, and counts again.
    pub fn apply(&self, report: &mut Report, today: &str) {
        let mut applied = Applied::default();
        let known: BTreeSet<String> = report.changes.iter().map(|change| change.fingerprint.clone()).collect();
        for entry in &self.entries {
            if !known.contains(&entry.fingerprint) {
                applied.unmatched.push(entry.fingerprint.clone());
            } else if entry.expires.as_str() < today {
                applied.expired.push(entry.fingerprint.clone());
            } else {
                for change in report.changes.iter_mut().filter(|change| change.fingerprint == entry.fingerprint) {
                    change.excepted = Some(entry.reason.clone());
                    applied.excepted += 1;
                }
            }
        }
        report.exceptions = applied;
        findings::recount(report);
    }
}
