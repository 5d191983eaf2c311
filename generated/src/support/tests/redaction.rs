//! No text that people see contains a value of the input.

use super::types::{Chart, Credentials, Empty, Log, Node, Scalar, Source, Tier, Version};
use super::*;
use std::fmt::Debug;

const MARKER: &str = "hunter2-4711";

/// Decodes in every way, and looks at everything that can be printed about what went wrong.
fn check<T: Decode + Debug + for<'de> serde::Deserialize<'de>>(text: &str) {
    let mut printed = Vec::new();
    match decode::<T>(text) {
        Ok(decoded) => printed.push(format!("{:?}", decoded.rejected)),
        Err(error) => printed.push(format!("{error} {error:?}")),
    }
    if let Ok(decoded) = decode::<List<T>>(format!("[{text}]")) {
        printed.push(format!("{:?} {:?}", decoded.rejected, decoded.value.rejected()));
    }
    printed.extend(serde_json::from_str::<T>(text).err().map(|error| format!("{error} {error:?}")));
    printed.extend(serde_json::from_slice::<T>(text.as_bytes()).err().map(|error| format!("{error} {error:?}")));
    printed.extend(serde_json::from_reader::<_, T>(text.as_bytes()).err().map(|error| format!("{error} {error:?}")));
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        printed.extend(serde_json::from_value::<T>(value).err().map(|error| format!("{error} {error:?}")));
    }
    for text in printed {
        assert!(!text.contains(MARKER) && !text.contains("4711"), "{text}");
    }
}

#[test]
fn no_error_shows_content() {
    let mut texts = vec![
        format!("\"{MARKER}\""),
        format!("[\"{MARKER}\"]"),
        format!("{{\"key\": \"{MARKER}\"}}"),
        "4711".into(),
        "4711.4711".into(),
        "-47114711471147114711471147114711".into(),
        "4711E4711".into(),
        format!("\"{MARKER}"),
        format!("\"{MARKER}\\ud800\""),
        format!("{{\"{MARKER}"),
        format!("{{\"{MARKER}\" 1}}"),
        format!("[\"{MARKER}\" 1]"),
        format!("{{\"kind\": \"{MARKER}\"}}"),
        MARKER.into(),
        format!("1 {MARKER}"),
    ];
    let inner = texts.clone();
    for field in
        ["name", "port", "up", "tier", "tags", "parent", "limits", "password", "headers", "source", "kind", "version"]
    {
        texts.extend(inner.iter().map(|text| format!("{{\"{field}\": {text}}}")));
    }
    for text in &texts {
        check::<Node>(text);
        check::<Empty>(text);
        check::<Log>(text);
        check::<Source>(text);
        check::<Chart>(text);
        check::<Version>(text);
        check::<Credentials>(text);
        check::<Scalar>(text);
        check::<Tier>(text);
        check::<List<String>>(text);
        check::<List<bool>>(text);
        check::<Timestamp>(text);
        check::<Secret>(text);
        check::<Number>(text);
        check::<Raw>(text);
        check::<List<Value>>(text);
        check::<List<i64>>(text);
        check::<Map<f64>>(text);
        check::<Nullable<Tier>>(text);
        check::<Sensitive<Map<i64>>>(text);
    }
}

#[test]
fn no_debug_shows_secrets() {
    let text = format!(
        r#"{{"password": "{MARKER}", "headers": {{"h": "{MARKER}", "{MARKER}": 7}}, "source": {{"kind": "new", "x": "{MARKER}"}},
            "children": [{{"name": ["{MARKER}"]}}], "tags": [{{"a": "{MARKER}"}}]}}"#
    );
    let decoded = decode::<Node>(&text).unwrap();
    assert_eq!(decoded.rejected.len(), 3);
    let printed = format!("{decoded:?} {decoded:#?} {:?}", Node::blank().with_field("new", MARKER));
    assert!(!printed.contains(MARKER), "{printed}");
    assert!(serde_json::to_string(&decoded.value).unwrap().contains(MARKER));
}

#[test]
fn paths_below_a_secret_show_declared_names_and_no_keys() {
    assert_eq!(
        rejections::<Sensitive<Node>>(r#"{"parent": {"port": "x"}}"#),
        ["$.parent.port: expected integer, found string of 1 bytes"],
    );
    assert_eq!(
        rejections::<List<Sensitive<Node>>>(r#"[{"limits": {"hunter2": ["x", 1]}, "children": [{}, {"port": true}]}]"#),
        [
            "$[0].limits: expected integer, found string of 1 bytes",
            "$[0].children[1].port: expected integer, found boolean"
        ],
    );
    let text = r#"{"hunter2": {"port": "x"}, "hunter3": {"limits": {"hunter2": 7, "b": "x"}, "up": 1}, "hunter4": 7}"#;
    let decoded = decode::<Sensitive<Map<Node>>>(text).unwrap();
    assert_eq!(decoded.rejected.iter().map(|at| &*at.path).collect::<Vec<_>>(), ["$"; 5]);
}
