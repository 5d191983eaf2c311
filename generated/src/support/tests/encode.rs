//! Values are written as they were read.

use super::types::Node;
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
