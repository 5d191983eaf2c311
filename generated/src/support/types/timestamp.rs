//! Timestamps that are kept as text.

use crate::support::Decode;
use derive_more::From;
use jiff::civil::DateTime;
use jiff::fmt::temporal::{DateTimeParser, DateTimePrinter};
use jiff::tz::Offset;
use jiff::SignedDuration;
use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

const EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
/// The first time that RFC 3339 can express.
const FIRST: DateTime = DateTime::constant(0, 1, 1, 0, 0, 0, 0);

/// A timestamp, such as `2026-08-01T12:00:00Z`.
///
/// It keeps its text and writes it unchanged, even if it is not a timestamp: the API sends `""` in some properties. Two timestamps are equal if
/// their texts are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, From)]
#[from(&str, String)]
pub struct Timestamp(String);

impl Timestamp {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the time, if the text is an RFC 3339 timestamp with nanoseconds at most, or a date, which starts at midnight UTC.
    ///
    /// A leap second is treated as the second before it.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        // Computed from its parts, because jiff's timestamps end a day before the year 9999 does, which some APIs use for "never".
        let parts = DateTimeParser::new().parse_pieces(&self.0).ok()?;
        // A date needs no offset.
        let offset = parts.time().map_or(Some(Offset::UTC), |_| parts.to_numeric_offset())?;
        let local = parts.date().to_datetime(parts.time().unwrap_or_default());
        let since = local.duration_since(EPOCH) - SignedDuration::from_secs(offset.seconds().into());
        match since.is_negative() {
            true => UNIX_EPOCH.checked_sub(since.unsigned_abs()),
            false => UNIX_EPOCH.checked_add(since.unsigned_abs()),
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Writes UTC, with fractions of a second if they are not zero. A time outside of the years 0 to 9999, which RFC 3339 cannot express, becomes
/// the nearest one.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let nearest = if time < UNIX_EPOCH { FIRST } else { DateTime::MAX };
        let since = SignedDuration::system_until(UNIX_EPOCH, time).ok();
        let time = since.and_then(|since| EPOCH.checked_add(since).ok()).unwrap_or(nearest).max(FIRST);
        let nanos = time.subsec_nanosecond();
        let digits = [0, 3, 6, 9].into_iter().find(|digits| nanos % 10_i32.pow(9 - u32::from(*digits)) == 0);
        Self(DateTimePrinter::new().precision(digits).datetime_to_string(&time) + "Z")
    }
}

newtype!(Timestamp, String::decode);
