//! Which arm of a union a value is decoded into.

use super::types::{Amount, Chart, Credentials, Keys, Log, Scalar, Source, Version};
use super::*;

/// Which arm, by the start of its `Debug`.
#[track_caller]
fn arm<T: Decode + std::fmt::Debug + serde::Serialize>(text: &str, expected: &str) {
    let value = decoded::<T>(text);
    assert!(format!("{value:?}").starts_with(&format!("{expected}(")), "{text} gives {value:?}");
    if expected == "Unknown" {
        assert_eq!(serde_json::to_string(&value).unwrap(), text, "kept as it came");
    }
}

#[test]
fn tags_choose() {
    for (text, expected) in [
        (r#"{"kind":"log","size":1}"#, "Log"),
        (r#"{"size":1,"kind":"trace"}"#, "Log"),
        (r#"{"ki\u006ed":"l\u006fg"}"#, "Log"),
        (r#"{"port":1,"kind":"builder"}"#, "Builder"),
        (r#"{"port":1}"#, "Builder"),
        ("{}", "Builder"),
        (r#"{"kind":null}"#, "Builder"),
        (r#"{"kind":"new","n":123456789012345678901234567890,"z":1E400,"a":[1, 2]}"#, "Unknown"),
        (r#"{"kind":"Log"}"#, "Unknown"),
        (r#"{"kind":7}"#, "Unknown"),
        (r#"{"kind":1.5}"#, "Unknown"),
        (r#"{"kind":["log"]}"#, "Unknown"),
        (r#"{"kind":{"kind":"log"}}"#, "Unknown"),
        (r#""text""#, "Text"),
        ("[]", "Parts"),
        ("7", "Unknown"),
        ("true", "Unknown"),
    ] {
        arm::<Source>(text, expected);
    }
    refused::<Source>("null", "$: expected union, found null");
}

#[test]
fn tags_may_be_integers_and_booleans() {
    for (text, expected) in [
        (r#"{"version":1}"#, "One"),
        (r#"{"version":1.0}"#, "One"),
        (r#"{"version":-2}"#, "Minus"),
        (r#"{"version":true}"#, "Last"),
        (r#"{"version":false}"#, "Unknown"),
        (r#"{"version":"1"}"#, "Unknown"),
        (r#"{"version":null}"#, "Unknown"),
        ("{}", "Unknown"),
    ] {
        arm::<Version>(text, expected);
    }
}

#[test]
fn unions_nest() {
    for (text, expected) in [
        (r#"{"kind":"chart","port":1}"#, "Chart(Built"),
        (r#"{"configType":"sql","kind":"chart","size":1}"#, "Chart(Sql"),
        (r#"{"size":1,"kind":"chart","configType":"sql"}"#, "Chart(Sql"),
        (r#"{"kind":"chart","configType":"new"}"#, "Chart(Unknown"),
        (
            r#"[[{"kind":"log"}],"a"]"#,
            "Parts([Parts([Log(Log { kind: Some(\"log\"), size: None, unlisted: {} })]), Text",
        ),
    ] {
        arm::<Source>(text, expected);
        round_trip::<Source>(text, text);
    }
}

/// An arm that was chosen keeps properties that do not decode, and is no unknown arm.
#[test]
fn errors_inside_an_arm_say_where() {
    let decoded = decode::<Source>(r#"{"kind":"chart","port":"x"}"#).unwrap();
    assert!(matches!(decoded.value, Source::Chart(Chart::Built(_))) && decoded.rejected[0].path == "$.port");
    let text = r#"["a",{"kind":"log","size":"x"},null,{"kind":"new"}]"#;
    assert_eq!(
        rejections::<List<Source>>(text),
        ["$[1].size: expected integer, found string of 1 bytes", "$[2]: expected union, found null"],
    );
    round_trip::<List<Source>>(text, text);
}

#[test]
fn properties_choose() {
    for (text, expected) in [
        (r#"{"username":"u","password":"p"}"#, "Plain"),
        (r#"{"password":null,"username":null}"#, "Plain"),
        (r#"{"username":"u","password":"p","connectionString":"c"}"#, "Uri"),
        (r#"{"username":"u"}"#, "Nothing"),
        (r#"{"token":"t"}"#, "Unknown"),
        ("[]", "Unknown"),
    ] {
        arm::<Credentials>(text, expected);
    }
}

#[test]
fn any_of_some_properties_chooses() {
    for (text, expected) in [
        (r#"{"id":null}"#, "Some"),
        (r#"{"secret":"s","id":"i"}"#, "Some"),
        (r#"{"id":"i","uri":"u"}"#, "Uri"),
        ("{}", "Unknown"),
    ] {
        arm::<Keys>(text, expected);
    }
}

#[test]
fn kinds_choose() {
    for (text, expected) in [
        ("7", "Integer"),
        ("7.0", "Integer"),
        ("7.5", "Float"),
        ("9223372036854775808", "Float"),
        (r#""7""#, "Text"),
        ("true", "Flag"),
        ("[1]", "Unknown"),
    ] {
        arm::<Scalar>(text, expected);
    }
    arm::<Amount>("7", "Float");
    arm::<Amount>("{}", "Object");
    arm::<Amount>(r#""7""#, "Unknown");
}

#[test]
fn arms_convert_into_the_union() {
    let chart: Chart = super::types::Node::blank().into();
    assert!(matches!(Source::from(chart), Source::Chart(Chart::Built(_))));
    assert_eq!(Source::from("a".to_owned()), decoded(r#""a""#));
}

#[test]
fn arms_become_sensitive_unions() {
    let arm = Log { kind: Some("log".into()), ..decoded::<Log>("{}") };
    assert_eq!(*Sensitive::<Source>::from(arm.clone()), Source::from(arm));
}
