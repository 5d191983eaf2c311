//! Points in time, kept as they were written.

use jiff::civil::Date;
use jiff::fmt::temporal::DateTimePrinter;
use jiff::tz::TimeZone;
use std::fmt;
use std::time::SystemTime;

/// A timestamp, such as `2026-08-01T12:00:00Z`.
///
/// Keeps its text and sends it back unchanged, even if it is not a timestamp: the API writes `""` in places. Equal means equal text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time, if the text is an RFC 3339 timestamp with nanoseconds at most, or a date (which starts at midnight UTC).
    /// A leap second counts as the second before it.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        parse(&self.0)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Writes UTC, with milliseconds or finer where they are not zero.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        // A time beyond the year 9999 cannot be written in RFC 3339.
        let time = jiff::Timestamp::try_from(time).unwrap_or(jiff::Timestamp::MAX);
        let digits = match time.subsec_nanosecond() {
            0 => 0,
            nanos if nanos % 1_000_000 == 0 => 3,
            nanos if nanos % 1_000 == 0 => 6,
            _ => 9,
        };
        Self(DateTimePrinter::new().precision(Some(digits)).timestamp_to_string(&time))
    }
}

text_type!(Timestamp);

fn parse(text: &str) -> Option<SystemTime> {
    let time = match text.len() {
        10 => text.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp(),
        _ => text.parse().ok()?,
    };
    Some(SystemTime::from(time))
}
