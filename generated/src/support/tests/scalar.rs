//! Scalars and what they accept.

use super::*;

#[test]
fn integers_are_numbers_without_fraction() {
    for (text, integer) in [
        ("200", 200),
        ("200.0", 200),
        ("2e2", 200),
        ("-0", 0),
        ("-0.0", 0),
        ("-0e1", 0),
        ("1.5e1", 15),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("-9223372036854775808", i64::MIN),
    ] {
        assert_eq!(decoded::<i64>(text), integer, "{text}");
    }
    assert_eq!(serde_json::to_string(&decoded::<i64>("200.0")).unwrap(), "200");
    let other = "$: expected integer, found number with a fraction, or too large to be exact";
    for text in ["1.5", "1e400", "9223372036854775808", "1e18"] {
        refused::<i64>(text, other);
    }
    refused::<i64>("\"200\"", "$: expected integer, found string of 3 bytes");
}

#[test]
fn floats_accept_integers() {
    assert_eq!(decoded::<f64>("5"), 5.0);
    assert_eq!(decoded::<f64>("1190.8419405320817"), 1_190.841_940_532_081_7);
    refused::<f64>("1e400", "$: expected number, found number with a fraction, or too large to be exact");
    refused::<f64>("null", "$: expected number, found null");
}

#[test]
fn other_kinds_are_described_not_shown() {
    for (text, found) in [
        ("null", "null"),
        ("true", "boolean"),
        ("7", "integer"),
        ("7.5", "number with a fraction, or too large to be exact"),
        ("[]", "list of 2 bytes"),
        ("[1, [2], {\"a\": 3}]", "list of 18 bytes"),
        ("{}", "object of 2 bytes"),
        ("{\"a\": [1, 2], \"b\": {\"c\": 1}}", "object of 28 bytes"),
    ] {
        refused::<String>(text, &format!("$: expected string, found {found}"));
    }
    refused::<bool>("\"true\"", "$: expected boolean, found string of 4 bytes");
    refused::<List<i64>>("{}", "$: expected list, found object of 2 bytes");
    refused::<Map<i64>>("[]", "$: expected object, found list of 2 bytes");
    refused::<Secret>("7", "$: expected string, found integer");
}

#[test]
fn strings_are_unescaped() {
    for (text, string) in [
        (r#""""#, ""),
        (r#""plain""#, "plain"),
        (r#""sixteen bytes ok""#, "sixteen bytes ok"),
        (r#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#, "\"\\/\u{8}\u{c}\n\r\té😀"),
        ("\"ünï😀\"", "ünï😀"),
    ] {
        assert_eq!(decoded::<String>(text), string, "{text}");
    }
    for text in [r#""\ud83d""#, r#""\ude00""#, r#""\uDBFF""#] {
        assert_eq!(decoded::<String>(text), "\u{fffd}", "{text}");
    }
    assert_eq!(decoded::<String>(r#""\ud83d\ud83d\ude00\\ud83d\u0041\ude00\n""#), "\u{fffd}😀\\ud83dA\u{fffd}\n");
    assert_eq!(decoded::<Number>(r#""\ud83d""#).to_string(), "\u{fffd}");
}

#[test]
fn null_is_nothing_or_null() {
    assert_eq!(decoded::<Option<i64>>("null"), None);
    assert_eq!(decoded::<Nullable<i64>>("null"), Nullable::Null);
    assert_eq!(decoded::<Nullable<i64>>("7"), Nullable::Value(7));
    assert_eq!(decoded::<Value>("null"), Value::Null);
    assert_eq!(serde_json::from_str::<Nullable<i64>>("null").unwrap(), Nullable::Null);
}

#[test]
fn nullable_is_pleasant() {
    assert_eq!(Nullable::from(Some(1)).into_option(), Some(1));
    assert!(Nullable::<i64>::from(None).is_null());
    assert!(Nullable::<i64>::default().is_absent());
    assert_eq!(Nullable::from(1).map(|n| n + 1).unwrap_or(9), 2);
    assert_eq!(Nullable::<String>::from("a").as_option().map(String::as_str), Some("a"));
}

#[test]
fn numbers_and_quantities_keep_what_came() {
    for (text, float) in [
        ("1.10", Some(1.1)),
        ("\"1.10\"", Some(1.1)),
        ("123456789012345678901234567890", Some(1.234_567_890_123_456_8e29)),
        ("\"5s\"", None),
        ("\"\"", None),
        ("\"inf\"", None),
        ("\"NaN\"", None),
    ] {
        let number = decoded::<Number>(text);
        assert_eq!(number.as_f64(), float, "{text}");
        assert_eq!(serde_json::to_string(&number).unwrap(), text);
    }
    for (text, float) in
        [("\"125m\"", 0.125), ("\"512Mi\"", 536_870_912.0), ("\"2\"", 2.0), ("2", 2.0), ("\"1k\"", 1e3)]
    {
        assert_eq!(decoded::<Quantity>(text).as_f64(), Some(float), "{text}");
    }
    assert_eq!(Quantity::from("512Mi").to_string(), "512Mi");
    assert_eq!(format!("{:?} {:?}", Number::from(2), Number::from("2")), "2 \"2\"");
    assert_eq!(Number::from(2), Number::from(2.0));
    refused::<Number>("true", "$: expected number or string, found boolean");
}

#[test]
fn secrets_are_kept_and_wiped() {
    let secret = decoded::<Secret>("\"hunter2\"");
    assert_eq!(secret.expose(), "hunter2");
    assert_eq!(secret, Secret::from("hunter2"));
    assert_eq!(serde_json::to_string(&secret).unwrap(), "\"hunter2\"");
    let sensitive: Sensitive<List<i64>> = [1, 2].into();
    assert_eq!(sensitive.len(), 2);
    assert_eq!(format!("{secret:?} {sensitive:?}"), "[redacted] [redacted]");
}

#[test]
fn a_result_that_is_null_is_an_empty_list_or_none() {
    assert_eq!(result_of::<List<i64>>("null"), Some(List::new()));
    assert_eq!(result_of::<Box<List<i64>>>("null"), Some(Box::default()));
    assert_eq!(result_of::<Sensitive<List<i64>>>("null"), Some(Sensitive::default()));
    assert_eq!(result_of::<Option<i64>>("null"), Some(None));
    assert_eq!(result_of::<Nullable<i64>>("null"), Some(Nullable::Null));
    assert_eq!(result_of::<Raw>("null"), Some(Raw::null()));
    assert_eq!(result_of::<Map<i64>>("null"), None);
    assert_eq!((result_of::<String>("null"), result_of::<i64>("null"), result_of::<bool>("null")), (None, None, None));
    assert_eq!(result_of::<super::types::Tier>("null"), None);
    assert_eq!(result_of::<super::types::Chart>("null"), None);
    assert_eq!(result_of::<super::types::Node>("null"), None);
    assert_eq!(result_of::<i64>("7"), Some(7));
    assert_eq!(decode_until(b"{}", None, Envelope::<List<i64>>::decode).unwrap().value.result, None);
}

#[track_caller]
fn result_of<T: Decode + std::fmt::Debug>(result: &str) -> Option<T> {
    decode_until(format!("{{\"result\":{result}}}").as_bytes(), None, Envelope::<T>::decode).unwrap().value.result
}

#[test]
fn everything_crosses_threads() {
    fn check<T: Send + Sync + 'static>() {}
    check::<super::types::Node>();
    check::<super::types::Source>();
    check::<(Number, Quantity, Raw, Timestamp, Secret, Rejected, DecodeError)>();
}
