//! How deep a value may nest.

use super::types::{Node, Source};
use super::*;

fn nested(open: &str, inner: &str, close: &str, depth: usize) -> String {
    open.repeat(depth) + inner + &close.repeat(depth)
}

#[test]
fn a_hundred_levels_decode() {
    decoded::<Node>(&nested(r#"{"parent":"#, "{}", "}", 100));
    decoded::<Source>(&nested("[", "", "]", 100));
    decoded::<Node>(&nested(r#"{"children":[{"source":["#, "{}", "]}]}", 25));
}

#[test]
fn hostile_nesting_is_an_error() {
    const DEEP: usize = 20_000;
    for text in [
        nested(r#"{"parent":"#, "{}", "}", DEEP),
        nested(r#"{"children":["#, "{}", "]}", DEEP),
        nested(r#"{"source":["#, "{}", "]}", DEEP),
        nested(r#"{"source":{"kind":"chart","parent":"#, "{}", "}}", DEEP),
        nested(r#"{"source":{"source":"#, "{}", r#","kind":"builder"}}"#, DEEP),
    ] {
        assert_eq!(decode::<Node>(&text).unwrap_err().message(), "nested too deeply");
        assert!(serde_json::from_str::<Node>(&text).is_err());
        assert_eq!(decode::<List<Node>>(format!("[{text}]")).unwrap_err().message(), "nested too deeply");
    }
    let lists = nested("[", "", "]", DEEP);
    assert_eq!(decode::<Source>(&lists).unwrap_err().message(), "nested too deeply");
    assert!(decode::<Value>(&lists).is_err());
    for raw in [format!(r#"{{"kind":{lists}}}"#), format!(r#"{{"kind":"new","a":{lists}}}"#)] {
        let union = decode::<Source>(&raw).unwrap().value;
        assert_eq!(serde_json::to_string(&union).unwrap(), raw, "what is not looked into may be as deep as it likes");
        assert!(serde_json::to_value(&union).is_err());
    }
    let node = decode::<Node>(format!(r#"{{"unknown":{lists},"tags":[{lists}]}}"#)).unwrap();
    assert_eq!(node.rejected.len(), 1);
    assert_eq!(serde_json::to_string(&node.value).unwrap(), format!(r#"{{"tags":[{lists}],"unknown":{lists}}}"#));
}

#[test]
fn the_limit_counts_all_levels() {
    for depth in [126, 127, 128] {
        let lists = nested("[", "", "]", depth);
        assert_eq!(decode::<Source>(&lists).is_ok(), depth <= 127);
        let node = nested(r#"{"parent":"#, &format!(r#"{{"source":{lists}}}"#), "}", 10);
        assert_eq!(decode::<Node>(&node).is_ok(), depth + 11 <= 127);
    }
    assert!(decode::<Node>(nested(r#"{"parent":"#, r#"{"source":[]}"#, "}", 125)).is_ok());
    assert!(decode::<Node>(nested(r#"{"parent":"#, r#"{"source":[]}"#, "}", 126)).is_err());
}

/// If a level doubled the work these would take forever.
#[test]
fn no_level_is_read_again() {
    let text = nested(r#"{"children":["#, "{}", r#"],"port":"x"}"#, 60);
    assert_eq!(rejections::<Node>(&text).len(), 60);
    let text = nested(r#"{"children":["#, r#"{"port":"x"}"#, "]}", 60);
    assert_eq!(rejections::<Node>(&text).len(), 1);
}
