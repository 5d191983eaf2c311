//! Raw JSON keeps its text.

use super::*;

#[test]
fn raw_keeps_text() {
    for text in ["123456789012345678901234567890", "1E400", r#"{"b":1,  "a":[1.0,"\u0041"]}"#, "null"] {
        for raw in [decoded::<Raw>(&format!(" {text} ")), serde_json::from_str(text).unwrap()] {
            assert_eq!(raw.text(), text);
            assert_eq!(serde_json::to_string(&raw).unwrap(), text);
        }
    }
    assert!(Raw::parse("{").is_err());
    assert!(Raw::parse("1 2").is_err());
}

#[test]
fn raw_compares_by_value() {
    let raw = |text| Raw::parse(text).unwrap();
    assert_eq!(raw(r#"{"a": [1, 2e2], "b": "A"}"#), raw(r#"{"b":"\u0041","a":[1.0,200]}"#));
    assert_eq!(raw("1E400"), raw("1E400"));
    for (left, right) in
        [("1", "2"), ("1", "\"1\""), ("[1]", "[1,2]"), (r#"{"a":1}"#, r#"{"b":1}"#), ("1E400", "1E401")]
    {
        assert_ne!(raw(left), raw(right));
    }
    // One float for both.
    assert_ne!(raw("9007199254740993"), raw("9007199254740992"));
    assert_eq!(raw("9007199254740992.0"), raw("9007199254740992"));
}

#[test]
fn raw_converts() {
    let value = serde_json::json!({"a": [1, null]});
    assert_eq!(Raw::from(value.clone()).to_value().unwrap(), value);
    assert_eq!(Raw::null().to_value().unwrap(), Value::Null);
    assert!(Raw::parse("1E400").unwrap().to_value().is_err());
}

#[test]
fn raw_shows_kind_and_size() {
    let shown = |text| format!("{:?}", Raw::parse(text).unwrap());
    assert_eq!(shown(r#"{"a": 1}"#), "Raw(object of 8 bytes)");
    assert_eq!(shown("-1"), "Raw(integer)");
    assert_eq!(shown("null"), "Raw(null)");
}
