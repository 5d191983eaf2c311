//! Prints each message once, for review: `diff/tests/messages.txt`.

use std::collections::BTreeSet;

use serde_json::{json, Value};

use super::message;
use crate::difference::{Difference, Effect, Level, Rule, Traits};

fn difference(rule: Rule, subject: &str, old: Value, new: Value) -> Difference {
    let effect = match (old.is_null(), new.is_null()) {
        (true, _) => Effect::Widens,
        (_, true) => Effect::Narrows,
        _ => Effect::Fixed(Level::Doc),
    };
    Difference::new(rule, effect, subject).values(old, new)
}

/// Rules that have different sentences for a value that is set, unset and changed.
fn three(rule: Rule, subject: &str, old: Value, new: Value) -> Vec<Difference> {
    vec![
        difference(rule, subject, Value::Null, new.clone()),
        difference(rule, subject, old.clone(), Value::Null),
        difference(rule, subject, old, new),
    ]
}

fn flag(rule: Rule, subject: &str) -> Vec<Difference> {
    vec![difference(rule, subject, json!(false), json!(true)), difference(rule, subject, json!(true), json!(false))]
}

fn with(rule: Rule, subject: &str, traits: Traits) -> Difference {
    difference(rule, subject, json!({ "type": "string" }), json!({ "type": ["integer", "null"] })).with(traits)
}

/// An example of each sentence of a rule.
fn examples(rule: Rule) -> Vec<Difference> {
    let required = Traits { required: true, ..Traits::default() };
    let deprecated = Traits { deprecated: true, ..Traits::default() };
    let plain = Traits::default();
    let one = |subject: &str| vec![difference(rule, subject, Value::Null, Value::Null)];
    let lists = |old: Value, new: Value| vec![difference(rule, "enum", old, new)];
    let schemes = |old: Value, new: Value| difference(rule, "security", old, new);
    match rule {
        Rule::OperationIdChanged => three(rule, "operationId", json!(["thingGet"]), json!(["getThing"])),
        Rule::OperationTags => vec![difference(rule, "tags", json!(["a"]), json!(["a", "b"]))],
        Rule::PagingChanged => three(rule, "paging", json!("offset"), json!("cursor")),
        Rule::OperationBeta | Rule::ReadOnlyChanged | Rule::WriteOnlyChanged | Rule::UniqueChanged => {
            flag(rule, "mark")
        }
        Rule::OperationRemoved | Rule::ParameterRemoved | Rule::PropertyRemoved => {
            [plain, required, deprecated].into_iter().map(|traits| with(rule, "query limit", traits)).collect()
        }
        Rule::ParameterAdded | Rule::ParameterRequired | Rule::ParameterOptional => {
            [plain, required].into_iter().map(|traits| with(rule, "query limit", traits)).collect()
        }
        Rule::BodyAdded | Rule::HeaderAdded | Rule::HeaderRemoved | Rule::PropertyAdded => {
            [plain, required].into_iter().map(|traits| with(rule, "limit", traits)).collect()
        }
        Rule::SunsetChanged => three(rule, "x-sunset", json!("2030-01-01"), json!("2031-01-01")),
        Rule::StabilityChanged => three(rule, "x-stability-level", json!("beta"), json!("stable")),
        Rule::SecurityTightened | Rule::SecurityLoosened | Rule::SecurityReplaced => vec![
            schemes(json!([{ "key": ["a"] }]), json!([{ "key": ["a", "b"] }])),
            schemes(json!([{ "key": ["a", "b", "c"] }]), json!([{ "key": ["a"] }])),
            schemes(json!([{}]), json!([{ "key": [] }])),
            schemes(json!([{ "key": [] }, { "token": ["a"] }]), json!([{ "key": [], "token": ["a", "b"] }])),
        ],
        Rule::SchemeChanged => vec![difference(rule, "key type", json!("http"), json!("apiKey"))],
        Rule::FlowAdded | Rule::FlowRemoved => one("oauth clientCredentials"),
        Rule::FlowChanged => {
            three(rule, "oauth password tokenUrl", json!("https://a.example"), json!("https://b.example"))
        }
        Rule::ScopeAdded | Rule::ScopeRemoved => one("oauth clientCredentials read"),
        Rule::ServerAdded => lists(Value::Null, json!(["https://a.example", ""])),
        Rule::ServerRemoved => lists(json!([""]), Value::Null),
        Rule::ServerDefault => vec![difference(rule, "region", json!("eu"), json!("us"))],
        Rule::ParameterStyle => vec![difference(rule, "explode", json!(true), json!(false))],
        Rule::EncodingChanged => vec![
            difference(rule, "file contentType", json!("image/png"), json!("image/jpeg")),
            difference(rule, "itemEncoding", Value::Null, json!({ "contentType": "image/png" })),
        ],
        Rule::XmlChanged => three(rule, "xml name", json!("a"), json!("b")),
        Rule::MediaTypeChanged => vec![difference(rule, "", json!("text/plain"), json!("text/plain;charset=utf-16"))],
        _ => schema_examples(rule),
    }
}

/// An example of each sentence of a rule for schemas.
fn schema_examples(rule: Rule) -> Vec<Difference> {
    let one = |subject: &str| vec![difference(rule, subject, Value::Null, Value::Null)];
    let lists = |old: Value, new: Value| vec![difference(rule, "enum", old, new)];
    match rule {
        Rule::SchemaRenamed | Rule::SchemaReplaced => vec![difference(rule, "Old", json!("Old"), json!("New"))],
        Rule::TypeChanged | Rule::WholeOrFraction => {
            let sides = [json!([]), json!(["any"]), json!(["string", "null"]), json!(["integer"])];
            let pairs = [(0, 3), (3, 0), (1, 2), (2, 1), (2, 3)];
            pairs.into_iter().map(|(a, b)| difference(rule, "type", sides[a].clone(), sides[b].clone())).collect()
        }
        Rule::Nullable => {
            vec![Difference::new(rule, Effect::Widens, "null"), Difference::new(rule, Effect::Narrows, "null")]
        }
        Rule::EnumValueAdded | Rule::BecameEnum => {
            [json!(["a"]), json!(["a", 1, ""])].into_iter().flat_map(|list| lists(Value::Null, list)).collect()
        }
        Rule::EnumValueRemoved | Rule::EnumDropped | Rule::ConstDropped => {
            [json!(["a"]), json!(["a", "b"])].into_iter().flat_map(|list| lists(list, Value::Null)).collect()
        }
        Rule::ConstChanged => lists(json!(["a"]), json!(["b"])),
        Rule::ExtensibleEnum => vec![difference(rule, "x-extensible-enum", json!(["a"]), json!(["b"]))],
        Rule::FormatChanged => three(rule, "format", json!("date"), json!("date-time")),
        Rule::PatternChanged => three(rule, "pattern", json!("^a`b$"), json!("^b$")),
        Rule::ContentChanged => three(rule, "contentEncoding", json!("base64"), json!("base32")),
        Rule::ReferenceChanged => three(rule, "$ref", json!("a.json"), json!("b.json")),
        Rule::BoundSet | Rule::BoundUnset | Rule::BoundChanged => three(rule, "maxLength", json!(5), json!(7)),
        Rule::MultipleChanged => three(rule, "multipleOf", json!(5), json!(0.5)),
        Rule::DependentRequired => vec![
            difference(rule, "a", json!([]), json!(["b", "c"])),
            difference(rule, "a", json!(["b"]), json!([])),
            difference(rule, "a", json!(["b"]), json!(["c"])),
        ],
        Rule::SubschemaSet | Rule::SubschemaUnset => subschemas(rule),
        Rule::ArmAdded | Rule::ArmRemoved => [one("Cat"), one("/components/schemas/Pet/oneOf/1")].concat(),
        Rule::UnionAdded | Rule::UnionRemoved => one("oneOf"),
        Rule::UnionOverlaps => {
            vec![Difference::new(rule, Effect::Narrows, "oneOf"), Difference::new(rule, Effect::Widens, "oneOf")]
        }
        Rule::UnionKind => vec![difference(rule, "union", json!("oneOf"), json!("anyOf"))],
        Rule::Discriminator => {
            let of = |name: &str| json!({ "propertyName": name });
            let mut differences = three(rule, "discriminator", of("kind"), of("type"));
            let mut values = difference(rule, "discriminator", of("kind"), of("kind"));
            values.note = Some("removed: `cat`; added: `feline`".to_owned());
            differences.push(values);
            differences
        }
        Rule::StatusAdded | Rule::StatusRemoved => [one("200"), one("2XX"), one("default")].concat(),
        Rule::LinkChanged => {
            let links = |of: &str| json!({ "same": {}, "one": { "operationId": of } });
            let (mut old, mut new) = (links("a"), links("b"));
            (old["gone"], new["new"]) = (json!({}), json!({}));
            vec![difference(rule, "links", old, new), difference(rule, "links", Value::Null, links("a"))]
        }
        Rule::DefaultChanged => three(rule, "default", json!({ "a": 1 }), json!("b")),
        _ => one("name"),
    }
}

fn subschemas(rule: Rule) -> Vec<Difference> {
    let keywords = [
        "additionalProperties",
        "unevaluatedProperties",
        "items",
        "unevaluatedItems",
        "patternProperties ^x-",
        "propertyNames",
        "prefixItems 0",
        "contentSchema",
        "dependentSchemas a",
        "then",
        "else",
        "contains",
        "if",
        "not",
    ];
    let sides = |value: Value| match rule {
        Rule::SubschemaSet => (Value::Null, value),
        _ => (value, Value::Null),
    };
    let mut differences = Vec::new();
    for keyword in keywords {
        let (old, new) = sides(json!({}));
        differences.push(difference(rule, keyword, old, new));
    }
    for keyword in &keywords[..4] {
        let (old, new) = sides(json!(false));
        differences.push(difference(rule, keyword, old, new));
    }
    differences
}

#[test]
fn every_message_is_in_the_list() {
    let mut text = String::new();
    for rule in Rule::ALL {
        let messages: BTreeSet<String> = examples(*rule).iter().map(message).collect();
        assert!(!messages.is_empty());
        text.push_str(&format!("{}\n", rule.id()));
        messages.iter().for_each(|message| text.push_str(&format!("  {message}\n")));
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/messages.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    let known = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(text, known, "UPDATE_GOLDEN=1 writes {path}");
    assert!(!text.contains(" -> ") && !text.contains("propertys") && !text.contains("` `"), "{text}");
}
