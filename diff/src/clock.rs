//! Days, as `YYYY-MM-DD`, and the present time, in UTC.

use std::time::SystemTime;

/// Now, as `YYYY-MM-DDTHH:MM:SSZ`.
pub fn now() -> String {
    humantime::format_rfc3339_seconds(SystemTime::now()).to_string()
}

/// Today, as `YYYY-MM-DD`.
pub fn today() -> String {
    now().chars().take(10).collect()
}

/// Whether a text is a day of the calendar, as `YYYY-MM-DD`.
pub fn is_date(text: &str) -> bool {
    text.len() == 10 && humantime::parse_rfc3339(&format!("{text}T00:00:00Z")).is_ok()
}

/// Whether a text begins with a day of the calendar, as days and times do.
pub fn begins_with_date(text: &str) -> bool {
    text.get(..10).is_some_and(is_date)
}

/// The number of days from 1970 to a day in the form `YYYY-MM-DD`. 0 if the text is not a day.
pub fn day(text: &str) -> f64 {
    let time = humantime::parse_rfc3339(&format!("{text}T00:00:00Z")).ok();
    let since = time.and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
    since.map_or(0.0, |since| since.as_secs_f64() / 86_400.0)
}
