//! Objects: missing, null, repeated and unknown properties.

use super::types::{Empty, Node, Settings, Tier};
use super::*;

#[test]
fn missing_and_null_are_absent() {
    let node = decoded::<Node>(r#"{"name": null, "expireAt": null, "unknown": [{"a": "b"}, 1]}"#);
    assert_eq!(node.name, None);
    assert_eq!(node.expire_at, Nullable::Null);
    assert_eq!(node.backup, Nullable::Absent);
    assert_eq!(serde_json::to_string(&node).unwrap(), r#"{"expireAt":null}"#);
}

#[test]
fn of_repeated_keys_the_last_counts() {
    assert_eq!(decoded::<Node>(r#"{"name": "a", "name": "b"}"#).name.as_deref(), Some("b"));
    assert_eq!(decoded::<Node>(r#"{"name": "a", "name": null}"#).name, None);
}

#[test]
fn keys_may_be_escaped() {
    assert_eq!(decoded::<Node>(r#"{"\u006eame": "a"}"#).name.as_deref(), Some("a"));
}

#[test]
fn every_declared_property_survives() {
    let text = r#"{
        "name": "a\n", "port": 200, "ratio": 5, "up": false, "tier": "new", "tags": [], "expireAt": "", "backup": null,
        "parent": {"left": null}, "children": [{}, {"name": "b"}], "limits": {"x": [1, 2]}, "password": "p", "headers": {"h": "v"},
        "source": "text", "extra": {"b": [1, null], "a": 1.5}
    }"#;
    round_trip::<Node>(text, text);
    round_trip::<Node>(r#"{"port": 200.0}"#, r#"{"port": 200}"#);
    round_trip::<Empty>(r#"{"a": 1}"#, "{}");
}

#[test]
fn errors_say_where() {
    refused::<Node>(r#"{"port": "8443"}"#, "$.port: expected integer, found string of 4 bytes");
    refused::<Node>(r#"{"parent": {"left": {"name": 1}}}"#, "$.parent.left.name: expected string, found integer");
    refused::<Node>(r#"{"children": {"a": 1}}"#, "$.children: expected list, found object of 8 bytes");
    refused::<Node>(r#"{"children": "a"}"#, "$.children: expected list, found string of 1 bytes");
    refused::<Node>("[]", "$: expected object, found list of 2 bytes");
    refused::<Node>("null", "$: expected object, found null");
    let error = decode::<Node>("{\n  \"port\": \"x\"}").unwrap_err();
    assert_eq!((error.line(), error.column()), (2, 11));
    assert_eq!(error.to_string(), "expected integer, found string of 1 bytes at $.port (line 2 column 11)");
}

#[test]
fn errors_below_secrets_hide_names() {
    refused::<Node>(r#"{"headers": 7}"#, "$.headers: expected object, found integer");
    assert_eq!(
        rejections::<Node>(r#"{"children": [{"headers": {"x-marker": 7}}]}"#),
        ["$.children[0].headers: expected string, found integer"],
    );
}

#[test]
#[allow(deprecated)]
fn setters_set() {
    let node = Node::blank()
        .port(8443)
        .ratio(2)
        .tier("small")
        .expire_at("2026-08-01T12:00:00Z")
        .parent(Node::blank().expire_at_null())
        .left(Node::blank())
        .extra(7);
    assert_eq!(
        serde_json::to_string(&node).unwrap(),
        r#"{"port":8443,"ratio":2.0,"tier":"small","expireAt":"2026-08-01T12:00:00Z","parent":{"expireAt":null},"left":{},"extra":7}"#,
    );
    assert!(Node::blank().left_null().left.is_null());
}

#[test]
fn fields_can_be_set_by_name() {
    let node = Node::blank().port(1).with_field("new", 7).with_field("port", "text").with_field("new", "8");
    assert_eq!(serde_json::to_string(&node).unwrap(), r#"{"port":"text","new":"8"}"#);
    assert!(format!("{node:?}").ends_with(r#"unlisted: {"port", "new"} }"#), "{node:?}");
    assert_eq!(std::mem::size_of::<Unlisted>(), 8);
    assert_ne!(node, Node::blank().port(1));
}

#[test]
fn the_rest_of_an_object_is_a_map() {
    let text = r#"{"b": "x", "level": 3, "a": "y", "bad": [1]}"#;
    let settings = decode::<Settings>(text).unwrap().value;
    assert_eq!((settings.level, settings.others.len()), (Some(3), 2));
    assert_eq!(rejections::<Settings>(text), ["$.bad: expected string, found list of 3 bytes"]);
    round_trip::<Settings>(text, text);
    let replaced = settings.with_field("a", 1).with_field("bad", "good");
    assert_eq!(serde_json::to_string(&replaced).unwrap(), r#"{"level":3,"b":"x","a":1,"bad":"good"}"#);
}

#[test]
#[allow(deprecated)]
fn enums_are_open() {
    for (text, tier) in [("small", Tier::Small), ("LARGE", Tier::Large), ("Small", Tier::Unknown("Small".into()))] {
        let written = format!("\"{text}\"");
        assert_eq!(decoded::<Tier>(&written), tier);
        assert_eq!(serde_json::to_string(&tier).unwrap(), written);
        assert_eq!(
            (Tier::from(text), Tier::from(text.to_owned()), text.parse()),
            (tier.clone(), tier.clone(), Ok(tier))
        );
    }
    assert_eq!(Tier::VALUES, [Tier::Small, Tier::Large]);
    assert_eq!(format!("{:>6}", Tier::Small), " small");
    refused::<Tier>("7", "$: expected string, found integer");
}
