//! Points in time, kept as they were written.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

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

    /// The point in time, if the text is an RFC 3339 timestamp, or a date (which starts at midnight UTC).
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
        Self(print(time))
    }
}

text_type!(Timestamp);

const DAY: i64 = 86_400;

fn parse(text: &str) -> Option<SystemTime> {
    let date = text.get(..10)?;
    let (year, month, day) = (digits(date, 0, 4)?, digits(date, 5, 2)?, digits(date, 8, 2)?);
    let days = days_from_civil(year, month, day);
    if (&date[4..5], &date[7..8]) != ("-", "-") || civil_from_days(days) != (year, month, day) {
        return None;
    }
    let mut seconds = days * DAY;
    let mut nanos = 0;
    if let Some(time) = text.get(10..).filter(|time| !time.is_empty()) {
        let (hour, minute, second) = (digits(time, 1, 2)?, digits(time, 4, 2)?, digits(time, 7, 2)?);
        let marks = (time.get(..1)?, time.get(3..4)?, time.get(6..7)?);
        // A leap second, 60, counts as the first second of the next minute, as POSIX has it.
        if !matches!(marks, ("T" | "t" | " ", ":", ":")) || hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let rest = &time[9..];
        let zone_at = rest.find(['Z', 'z', '+', '-'])?;
        nanos = fraction(&rest[..zone_at])?;
        seconds += hour * 3600 + minute * 60 + second - offset(&rest[zone_at..])?;
    }
    let whole = Duration::from_secs(seconds.unsigned_abs());
    let start = if seconds < 0 { UNIX_EPOCH.checked_sub(whole) } else { UNIX_EPOCH.checked_add(whole) };
    start?.checked_add(Duration::from_nanos(nanos))
}

fn digits(text: &str, at: usize, len: usize) -> Option<i64> {
    let digits = text.get(at..at + len)?;
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

/// `.5` is 500,000,000 nanoseconds; finer digits are cut off.
fn fraction(text: &str) -> Option<u64> {
    if text.is_empty() {
        return Some(0);
    }
    let digits = text.strip_prefix('.').filter(|digits| !digits.is_empty())?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    format!("{digits:0<9}")[..9].parse().ok()
}

/// Seconds east of Greenwich.
fn offset(zone: &str) -> Option<i64> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (hours, minutes) = (digits(zone, 1, 2)?, digits(zone, 4, 2)?);
    let seconds = hours * 3600 + minutes * 60;
    let valid = zone.len() == 6 && &zone[3..4] == ":" && hours <= 23 && minutes <= 59;
    valid.then_some(if zone.starts_with('-') { -seconds } else { seconds })
}

fn print(time: SystemTime) -> String {
    let (seconds, nanos) = match time.duration_since(UNIX_EPOCH) {
        Ok(after) => (after.as_secs() as i64, after.subsec_nanos()),
        Err(error) => {
            let before = error.duration();
            match before.subsec_nanos() {
                0 => (-(before.as_secs() as i64), 0),
                nanos => (-(before.as_secs() as i64) - 1, 1_000_000_000 - nanos),
            }
        }
    };
    let (year, month, day) = civil_from_days(seconds.div_euclid(DAY));
    let second = seconds.rem_euclid(DAY);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    let fraction = match nanos {
        0 => String::new(),
        nanos if nanos % 1_000_000 == 0 => format!(".{:03}", nanos / 1_000_000),
        nanos if nanos % 1_000 == 0 => format!(".{:06}", nanos / 1_000),
        nanos => format!(".{nanos:09}"),
    };
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z")
}

// The two conversions are Howard Hinnant's, <https://howardhinnant.github.io/date_algorithms.html>. Years begin in March there, so that
// the leap day comes last, and an era is the 400 years after which the calendar repeats.

fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    year.div_euclid(400) * 146_097 + day_of_era - 719_468
}

fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let year = days.div_euclid(146_097) * 400 + year_of_era;
    match month {
        0..=9 => (year, month + 3, day),
        _ => (year + 1, month - 9, day),
    }
}
