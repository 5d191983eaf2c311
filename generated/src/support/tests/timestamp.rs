//! Timestamps keep their text and convert to times.

use super::*;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

#[test]
fn rfc3339_is_understood() {
    for (text, seconds, nanos) in [
        ("1970-01-01T00:00:00Z", 0, 0),
        ("2026-08-01T12:00:00Z", 1_785_585_600, 0),
        ("2026-08-01t14:30:00.25+02:30", 1_785_585_600, 250_000_000),
        ("2026-08-01 10:00:00-02:00", 1_785_585_600, 0),
        // A leap second is the second before it.
        ("2024-02-29T23:59:60Z", 1_709_251_199, 0),
        ("2026-08-01T14:00:00+0200", 1_785_585_600, 0),
        ("2000-02-29T00:00:00.123456789Z", 951_782_400, 123_456_789),
        ("2026-08-01", 1_785_542_400, 0),
        ("9999-12-31T23:59:59Z", 253_402_300_799, 0),
    ] {
        let time = UNIX_EPOCH + Duration::new(seconds, nanos);
        assert_eq!(Timestamp::from(text).to_system_time(), Some(time), "{text}");
    }
    let before = UNIX_EPOCH - Duration::from_millis(500);
    assert_eq!(Timestamp::from("1969-12-31T23:59:59.5Z").to_system_time(), Some(before));
}

#[test]
fn anything_else_is_kept() {
    for text in [
        "",
        "soon",
        "2026",
        "2026-13-01",
        "2026-00-10",
        "2023-02-29",
        "1900-02-29",
        "2026-08-01T",
        "2026-08-01T12:00:00",
        "2026-08-01T24:00:00Z",
        "2026-08-01T12:60:00Z",
        "2026-08-01T12:00:00.Z",
        "2000-02-29T00:00:00.1234567891Z",
        "2026-08-01T12:00:00.5xZ",
        "2026-08-01T12:00:00+02:00x",
        "2026-08-01T12:00:00ZZ",
        "2026/08/01",
        "+026-08-01",
        "2026-08-01T1é:00:00Z",
        "2026-08-0é",
        "日本語日本語日本語",
    ] {
        let timestamp = decoded::<Timestamp>(&format!("{text:?}"));
        assert_eq!(timestamp.to_system_time(), None, "{text}");
        assert_eq!(timestamp.to_string(), text);
        assert_eq!(serde_json::to_string(&timestamp).unwrap(), format!("{text:?}"));
    }
}

#[test]
fn times_are_printed_as_utc() {
    for (time, text) in [
        (UNIX_EPOCH, "1970-01-01T00:00:00Z"),
        (UNIX_EPOCH + Duration::from_millis(1_785_585_600_250), "2026-08-01T12:00:00.250Z"),
        (UNIX_EPOCH + Duration::from_micros(1), "1970-01-01T00:00:00.000001Z"),
        (UNIX_EPOCH - Duration::from_millis(500), "1969-12-31T23:59:59.500Z"),
        (UNIX_EPOCH - Duration::from_secs(1), "1969-12-31T23:59:59Z"),
        (UNIX_EPOCH + Duration::from_secs(253_402_300_799), "9999-12-31T23:59:59Z"),
        (UNIX_EPOCH - Duration::from_secs(62_167_219_200), "0000-01-01T00:00:00Z"),
    ] {
        assert_eq!(Timestamp::from(time).as_str(), text);
        assert_eq!(Timestamp::from(text).to_system_time(), Some(time));
    }
    for (seconds, nearest) in
        [(400_000_000_000, "9999-12-31T23:59:59.999999999Z"), (-400_000_000_000, "0000-01-01T00:00:00Z")]
    {
        let offset = Duration::from_secs(i64::unsigned_abs(seconds));
        let far = if seconds < 0 { UNIX_EPOCH - offset } else { UNIX_EPOCH + offset };
        assert_eq!(Timestamp::from(far).as_str(), nearest);
    }
    let now = SystemTime::now();
    assert_eq!(Timestamp::from(now).to_system_time(), Some(now));
}

/// Every day of four hundred years, after which the calendar repeats.
#[test]
fn days_round_trip() {
    for day in 0..146_097 {
        let time = UNIX_EPOCH + Duration::from_secs(day * 86_400);
        assert_eq!(Timestamp::from(time).to_system_time(), Some(time));
    }
}
