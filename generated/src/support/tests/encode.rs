//! Values are written as they were read.

use super::types::{Node, Numbers};
use super::*;

#[test]
fn to_value_and_to_string_agree() {
    let text = r#"{"tags":["x",1],"limits":{"a":[1],"b":7},"source":{"kind":"new","n":[1.5,null]},"expireAt":null}"#;
    let node = decode::<Node>(text).unwrap().value;
    let value = serde_json::to_value(&node).unwrap();
    assert_eq!(value, serde_json::from_str::<Value>(text).unwrap());
    assert_eq!(value, serde_json::from_str::<Value>(&serde_json::to_string_pretty(&node).unwrap()).unwrap());
}

#[test]
fn digits_and_order_survive_in_what_is_not_understood() {
    let unknown = r#"{"kind":"new","z":123456789012345678901234567890,"a":1E400}"#;
    let text = format!(r#"{{"tags":["x",{unknown}],"source":{unknown}}}"#);
    let node = decode::<Node>(&text).unwrap().value;
    assert_eq!(serde_json::to_string(&node).unwrap(), text);
}

#[test]
fn whole_numbers_have_no_fraction_wherever_they_are() {
    let whole = Numbers {
        single: Some(100.0),
        null: Nullable::Value(-3.0),
        list: Some(List::from([1e3, 0.5])),
        options: Some(List::from([Some(2.0), None])),
        map: Some(Map::from([("a", 7.0)])),
        hidden: Some(List::from([8.0]).into()),
        either: Some(9.0.into()),
        lenient: Some(10.0.into()),
        others: Map::from([("z", -0.0)]),
        ..Numbers::blank()
    };
    let text = r#"{"field":100,"null":-3,"list":[1000,0.5],"options":[2,null],"map":{"a":7},"hidden":[8],"either":9,"lenient":10,"z":0}"#;
    assert_eq!(serde_json::to_string(&whole).unwrap(), text);
    assert_eq!(serde_json::to_value(&whole).unwrap(), serde_json::from_str::<Value>(text).unwrap());
}

#[test]
fn numbers_that_are_not_whole_or_too_large_to_be_exact_are_written_as_floats() {
    for (value, text) in [
        (0.5, "0.5"),
        (9_007_199_254_740_991.0, "9007199254740991"),
        (9_007_199_254_740_992.0, "9007199254740992.0"),
        (-1e300, "-1e+300"),
        (f64::NAN, "null"),
    ] {
        assert_eq!(serde_json::to_string(&List::from([value])).unwrap(), format!("[{text}]"));
    }
}

#[test]
fn a_number_that_was_received_keeps_its_value_and_unknown_ones_their_text() {
    let text = r#"{"field":100.0,"list":[2e2],"either":3.0,"lenient":4.0,"z":5.0,"null":6.50}"#;
    let numbers = decode::<Numbers>(text).unwrap().value;
    let written = r#"{"field":100,"null":6.5,"list":[200],"either":3,"lenient":4.0,"z":5}"#;
    assert_eq!(serde_json::to_string(&numbers).unwrap(), written);
    let node = decode::<Node>(r#"{"new":100.0,"port":1.0e400}"#).unwrap().value;
    assert_eq!(serde_json::to_string(&node).unwrap(), r#"{"port":1.0e400,"new":100.0}"#);
}
