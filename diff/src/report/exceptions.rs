//! Known changes that do not count: a TOML file of fingerprints, each with a reason and an end.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::findings;
use super::{Applied, Report};
use crate::compare::life::is_date;

/// The file: `[[exception]]` tables.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    /// The entries, in file order.
    #[serde(default)]
    pub exception: Vec<Exception>,
}

/// One known change.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The fingerprint of the change.
    pub fingerprint: String,
    /// Why it does not count.
    pub reason: String,
    /// The last day it does not count, as `YYYY-MM-DD`.
    pub expires: String,
}

impl Exceptions {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// When it is not TOML of this form, lacks a reason, or names a date that is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let read: Exceptions = toml::from_str(text).map_err(|error| error.to_string())?;
        for entry in &read.exception {
            if entry.reason.trim().is_empty() {
                return Err(format!("exception {} has no reason", entry.fingerprint));
            }
            if !is_date(&entry.expires) {
                return Err(format!(
                    "exception {} expires on `{}`, which is not YYYY-MM-DD",
                    entry.fingerprint, entry.expires
                ));
            }
        }
        Ok(read)
    }

    /// Marks the changes that do not count on the day `today`, and counts again.
    pub fn apply(&self, report: &mut Report, today: &str) {
        let mut applied = Applied::default();
        let known: BTreeSet<String> = report.changes.iter().map(|change| change.fingerprint.clone()).collect();
        for entry in &self.exception {
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
