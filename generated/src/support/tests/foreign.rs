//! Our types in the hands of people who use serde_json, or other formats, directly.

use super::types::{Node, Source, Tier};
use super::*;
use serde::de::value::{Error, MapDeserializer, StrDeserializer, UnitDeserializer};
use serde::de::IntoDeserializer;
use serde::{Deserialize, Serialize};

const TEXT: &str = r#"{"name":"a","tags":["x",1,"y"],"source":{"kind":"new","n":1.50}}"#;

#[track_caller]
fn tolerated(node: &Node) {
    assert_eq!(node.tags.as_ref().unwrap().len(), 2);
    assert_eq!(node.tags.as_ref().unwrap().rejected().len(), 1);
    assert!(matches!(node.source, Some(Source::Unknown(_))));
    assert_eq!(Raw::parse(&serde_json::to_string(node).unwrap()).unwrap(), Raw::parse(TEXT).unwrap());
}

#[test]
fn serde_json_decodes_alike() {
    tolerated(&serde_json::from_str(TEXT).unwrap());
    tolerated(&serde_json::from_slice(TEXT.as_bytes()).unwrap());
    tolerated(&serde_json::from_reader(TEXT.as_bytes()).unwrap());
    tolerated(&serde_json::from_value(TEXT.parse().unwrap()).unwrap());
    tolerated(&decode_value(&TEXT.parse().unwrap()).unwrap().value);
    tolerated(&serde_json::from_str::<Vec<Node>>(&format!("[ {TEXT} ]")).unwrap()[0]);
    assert_eq!(serde_json::from_str::<Option<Node>>("null").unwrap(), None);
    let error = serde_json::from_str::<Vec<Node>>("[true]").unwrap_err();
    assert!(error.to_string().starts_with("expected object, found boolean at $"), "{error}");
}

#[derive(Debug, Deserialize, Serialize)]
struct Flattened {
    id: i64,
    #[serde(flatten)]
    node: Node,
}

#[derive(Debug, Deserialize, Serialize)]
struct FlattenedUnion {
    id: i64,
    #[serde(flatten)]
    source: Source,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(i64),
    Node(Box<Node>),
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Tagged {
    Node(Box<Node>),
}

#[test]
fn buffered_content_decodes_alike() {
    let flattened: Flattened = serde_json::from_str(&TEXT.replacen('{', r#"{"id":7,"#, 1)).unwrap();
    assert_eq!(flattened.id, 7);
    tolerated(&flattened.node);
    assert!(serde_json::to_string(&flattened).unwrap().starts_with(r#"{"id":7,"name":"a""#));
    match serde_json::from_str(TEXT).unwrap() {
        Untagged::Node(node) => tolerated(&node),
        Untagged::Number(number) => panic!("{number}"),
    }
    let Tagged::Node(node) = serde_json::from_str(&TEXT.replacen('{', r#"{"type":"node","#, 1)).unwrap();
    tolerated(&node);
}

/// The serializer of a flattened field is not serde_json's, so that a raw value has to be taken apart.
#[test]
fn raw_values_flatten() {
    let union: FlattenedUnion = serde_json::from_str(r#"{"id":7,"kind":"new","n":[1]}"#).unwrap();
    assert!(matches!(union.source, Source::Unknown(_)));
    assert_eq!(serde_json::to_string(&union).unwrap(), r#"{"id":7,"kind":"new","n":[1]}"#);
    assert_eq!(serde_json::to_value(&union).unwrap()["n"][0], 1);
}

#[test]
fn our_types_can_be_keys() {
    type Keyed = std::collections::BTreeMap<Tier, std::collections::HashMap<Timestamp, i64>>;
    let text = r#"{"huge":{"2026-01-02":1},"small":{}}"#;
    let keyed: Keyed = serde_json::from_str(text).unwrap();
    assert_eq!(keyed[&Tier::Unknown("huge".into())][&Timestamp::from("2026-01-02")], 1);
    assert_eq!(keyed, serde_json::from_value(text.parse().unwrap()).unwrap());
    assert_eq!(keyed, Keyed::deserialize(&text.parse::<Value>().unwrap()).unwrap());
    assert_eq!(serde_json::to_string(&keyed).unwrap(), text);
}

#[test]
fn other_serializers_get_values() {
    struct Shown<'a>(&'a Raw);
    impl std::fmt::Display for Shown<'_> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            self.0.serialize(f)
        }
    }
    assert_eq!(Shown(&Raw::parse(r#""a\u0062""#).unwrap()).to_string(), "ab");
}

#[test]
fn other_deserializers_give_what_they_have() {
    let text: StrDeserializer<'_, Error> = "small".into_deserializer();
    assert_eq!(Tier::deserialize(text).unwrap(), Tier::Small);
    let map: MapDeserializer<'_, _, Error> = MapDeserializer::new([("name", "a"), ("expireAt", "")].into_iter());
    let node = Node::deserialize(map).unwrap();
    assert_eq!((node.name.as_deref(), node.expire_at), (Some("a"), Nullable::Value("".into())));
    let list: serde::de::value::SeqDeserializer<_, Error> = vec![1_i64, 2].into_deserializer();
    assert_eq!(List::<i64>::deserialize(list).unwrap().into_vec(), [1, 2]);
    let unit: UnitDeserializer<Error> = ().into_deserializer();
    assert!(Nullable::<i64>::deserialize(unit).unwrap().is_null());
    let float: serde::de::value::F64Deserializer<Error> = 2.5.into_deserializer();
    assert_eq!(Number::deserialize(float).unwrap().as_f64(), Some(2.5));
    let keyed: MapDeserializer<'_, _, Error> = MapDeserializer::new([(4711, "a")].into_iter());
    assert_eq!(Node::deserialize(keyed).unwrap_err().to_string(), "expected a JSON value");
}
