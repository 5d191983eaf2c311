//! Objects: missing, null, repeated and unknown properties.

use super::types::{Empty, Log, Node, Pair, PairArguments, Settings, Tier};
use super::*;

#[test]
fn missing_and_null_are_absent() {
    let node = decoded::<Node>(r#"{"name": null, "expireAt": null}"#);
    assert_eq!(node.name, None);
    assert_eq!(node.expire_at, Nullable::Null);
    assert_eq!(node.backup, Nullable::Absent);
    assert_eq!(serde_json::to_string(&node).unwrap(), r#"{"expireAt":null}"#);
}

#[test]
fn unknown_properties_are_kept() {
    let text = r#"{"new": {"z": [1.50, null], "a": 1e400}, "port": 1, "parent": {"\u00e9": "secret"}, "children": [{"x": 7}]}"#;
    let node = decoded::<Node>(text);
    assert_eq!(node.field("new").unwrap().text(), r#"{"z": [1.50, null], "a": 1e400}"#);
    assert_eq!(node.parent.as_ref().unwrap().field("é").unwrap().text(), r#""secret""#);
    assert_eq!((node.field("port"), node.field("other")), (None, None));
    assert_eq!(
        serde_json::to_string(&node).unwrap(),
        r#"{"port":1,"parent":{"é":"secret"},"children":[{"x":7}],"new":{"z": [1.50, null], "a": 1e400}}"#,
    );
    let printed = format!("{node:?}");
    assert!(printed.ends_with(r#"unlisted: {"new"} }"#) && !printed.contains("secret"), "{printed}");
    let edited = node.clone().with_field("new", 2);
    assert_eq!(edited.field("new").unwrap().text(), "2");
    assert!(serde_json::to_string(&edited).unwrap().ends_with(r#""children":[{"x":7}],"new":2}"#));
    assert_ne!(node, edited);
    assert_eq!(node, decoded::<Node>(text));
}

#[test]
fn properties_that_do_not_decode_are_kept() {
    let text = r#"{"name": "a", "port": 18446744073709551616, "up": "yes", "parent": {"left": {"name": [1]}}, "children": "b", "expireAt": 7}"#;
    let twice = decode::<Node>(r#"{"z": 1, "port": "a", "a": 2, "port": "b"}"#).unwrap().value;
    assert_eq!(twice, decode::<Node>(serde_json::to_string(&twice).unwrap()).unwrap().value);
    assert_eq!(
        rejections::<Node>(text),
        [
            "$.port: expected integer, found number with a fraction, or too large to be exact",
            "$.up: expected boolean, found string of 3 bytes",
            "$.parent.left.name: expected string, found list of 3 bytes",
            "$.children: expected list, found string of 1 bytes",
            "$.expireAt: expected string, found integer",
        ],
    );
    let node = decode::<Node>(text).unwrap().value;
    assert_eq!((node.name.as_deref(), node.port, node.up), (Some("a"), None, None));
    assert_eq!(node.field("port").unwrap().text(), "18446744073709551616");
    assert_eq!(
        serde_json::to_string(&node).unwrap(),
        r#"{"name":"a","port":18446744073709551616,"up":"yes","expireAt":7,"parent":{"left":{"name":[1]}},"children":"b"}"#,
    );
    assert_eq!(node, decode::<Node>(serde_json::to_string(&node).unwrap()).unwrap().value);
    let node = node.port(8443).with_field("up", true).children([]);
    assert_eq!(
        serde_json::to_string(&node).unwrap(),
        r#"{"name":"a","port":8443,"up":true,"expireAt":7,"parent":{"left":{"name":[1]}},"children":[]}"#,
    );
}

#[test]
fn of_repeated_properties_the_last_counts_whichever_decode() {
    round_trip::<Node>(r#"{"port": 1, "port": "x"}"#, r#"{"port": "x"}"#);
    round_trip::<Node>(r#"{"port": "x", "port": 1}"#, r#"{"port": 1}"#);
    round_trip::<Node>(r#"{"port": "x", "port": "y"}"#, r#"{"port": "y"}"#);
}

#[test]
fn lone_surrogates_are_replaced_and_written_back() {
    let text = r#"{"name":"a\ud83d\n","tags":["\ude00","\ud83d\ude00"],"parent":{"backup":"\\ud800","left":{"name":"\uD800\uD800"}},"limits":{"\udfff":[1]},"extra":{"a":"\ud800"},"new":"\ud800"}"#;
    let node = decoded::<Node>(text);
    assert_eq!(node.name.as_deref(), Some("a\u{fffd}\n"));
    assert_eq!(node.tags.as_ref().unwrap()[..], ["\u{fffd}", "😀"]);
    let left = node.parent.as_ref().unwrap().left.as_option().unwrap();
    assert_eq!(left.name.as_deref(), Some("\u{fffd}\u{fffd}"));
    assert_eq!(node.extra.as_ref().unwrap()["a"], "\u{fffd}");
    assert_eq!(serde_json::to_string(&node).unwrap(), text);
    let mut edited = node.port(1);
    edited.tags.as_mut().unwrap().push("b".to_owned());
    edited.name = Some("c".to_owned());
    let written = serde_json::to_string(&edited).unwrap();
    let expected = "{\"name\":\"c\",\"port\":1,\"tags\":[\"\u{fffd}\",\"😀\",\"b\"],\"parent\":{\"backup\":\"\\\\ud800\",\"left\":{\"name\":\"\\uD800\\uD800\"}}";
    assert!(written.starts_with(expected), "{written}");
}

#[test]
fn digits_that_a_float_cannot_hold_are_written_back() {
    let text = r#"{"ratio":9007199254740993,"parent":{"ratio":0.12345678901234567890123},"children":[{"ratio":1190.8419405320817}]}"#;
    let node = decoded::<Node>(text);
    assert_eq!(
        (node.ratio, node.field("ratio").map(Raw::text)),
        (Some(9_007_199_254_740_992.0), Some("9007199254740993"))
    );
    let inner = &node.children.as_ref().unwrap()[0];
    assert_eq!((inner.ratio, inner.field("ratio")), (Some(1_190.841_940_532_081_7), None));
    assert_eq!(serde_json::to_string(&node).unwrap(), text);
    assert!(serde_json::to_string(&node.ratio(1.5)).unwrap().starts_with(r#"{"ratio":1.5,"#));
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
    round_trip::<Empty>(r#"{"a": 1}"#, r#"{"a": 1}"#);
}

#[test]
fn errors_say_where() {
    refused::<Node>("[]", "$: expected object, found list of 2 bytes");
    refused::<Node>("null", "$: expected object, found null");
    let error = decode::<Node>("{\n  \"port\": x}").unwrap_err();
    assert_eq!((error.line(), error.column()), (2, 11));
    assert_eq!(error.to_string(), "malformed JSON, expected a value at $.port (line 2 column 11)");
}

#[test]
fn errors_below_secrets_hide_names() {
    assert_eq!(rejections::<Node>(r#"{"headers": 7}"#), ["$.headers: expected object, found integer"]);
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
        r#"{"port":8443,"ratio":2,"tier":"small","expireAt":"2026-08-01T12:00:00Z","parent":{"expireAt":null},"left":{},"extra":7}"#,
    );
    assert!(Node::blank().left_null().left.is_null());
}

#[test]
#[allow(deprecated)]
fn constructors_take_what_is_required() {
    let node = Node::new("a", ["b"], Nullable::Null);
    assert_eq!(serde_json::to_string(&node).unwrap(), r#"{"name":"a","tags":["b"],"backup":null}"#);
    let pair = Pair::new(PairArguments { left: node, right: Nullable::Value(Node::blank()) }).weight_null();
    assert_eq!(
        serde_json::to_string(&pair).unwrap(),
        r#"{"left":{"name":"a","tags":["b"],"backup":null},"right":{},"weight":null}"#
    );
    assert_eq!(Log::new(), Log::default());
}

#[test]
fn fields_can_be_set_by_name() {
    let node = Node::blank().port(1).with_field("new", 7).with_field("port", "text").with_field("new", "8");
    assert_eq!(serde_json::to_string(&node).unwrap(), r#"{"port":"text","new":"8"}"#);
    assert!(format!("{node:?}").ends_with(r#"unlisted: {"port", "new"} }"#), "{node:?}");
    assert_eq!(std::mem::size_of::<Unlisted>(), 8);
    assert_ne!(node, Node::blank().port(1));
    // The last of two values of a property is sent, however they are set.
    let later = node.clone().port(2);
    assert_eq!(serde_json::to_string(&later).unwrap(), r#"{"port":2,"new":"8"}"#);
    let mut later = node;
    later.port = Some(3);
    assert_eq!(serde_json::to_string(&later.with_field("port", 4)).unwrap(), r#"{"port":4,"new":"8"}"#);
}

#[test]
fn objects_know_whether_they_are_empty() {
    assert!(Node::blank().is_empty() && decoded::<Settings>("{}").is_empty());
    for text in [r#"{"port": 1}"#, r#"{"expireAt": null}"#, r#"{"port": "x"}"#, r#"{"new": null}"#] {
        assert!(!decode::<Node>(text).unwrap().value.is_empty(), "{text}");
    }
    for text in [r#"{"level": 1}"#, r#"{"a": "x"}"#, r#"{"a": 1}"#] {
        assert!(!decode::<Settings>(text).unwrap().value.is_empty(), "{text}");
    }
    assert!(!Node::blank().with_field("a", 1).is_empty());
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

#[test]
fn objects_convert_by_their_properties() {
    let node = decoded::<Node>(
        r#"{"name": "a", "new": 1, "left": {"new": 2, "tier": "huge"}, "children": [{"new": 3}], "extra": {"new": 4}}"#,
    );
    let other: Node = node.convert().unwrap();
    assert_eq!(
        serde_json::to_string(&other).unwrap(),
        r#"{"name":"a","left":{"tier":"huge"},"children":[{}],"extra":{"new":4}}"#
    );
    assert_eq!(node.convert::<Log>().unwrap(), Log::new());
    assert_eq!(
        Log::new().kind("log").size(7).convert::<Settings>().unwrap_err().to_string(),
        "expected string, found integer at $.size"
    );
    assert_eq!(
        Log::new().convert::<String>().unwrap_err().to_string(),
        "expected string, found object of 2 bytes at $"
    );
    let Decoded { value: node, .. } =
        decode::<Node>(r#"{"name": "a", "port": "b", "left": {"tags": [1, "c"]}}"#).unwrap();
    let error = node.convert::<Node>().unwrap_err();
    assert_eq!((error.path(), error.line()), ("$.port", 0));
    assert_eq!(
        error.message(),
        "expected integer, found string of 1 bytes (as well as an unexpected value at $.left.tags[0])"
    );
}

#[test]
fn enums_convert_by_their_text() {
    open_enum! { enum Size { Small = "small", Huge = "huge" } }
    assert_eq!(Tier::Small.convert::<Size>(), Size::Small);
    assert_eq!(Size::Huge.convert::<Tier>(), Tier::Unknown("huge".to_owned()));
}
