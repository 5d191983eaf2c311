//! Which changes of schemas are changes on the wire, in both directions.

use serde_json::{json, Value};

use crate::support::report;
use crate::wire::*;

#[test]
fn keywords_for_other_types_have_no_effect() {
    let cases = [
        (json!({ "type": "integer" }), json!({ "maxLength": 9, "pattern": "^a", "format": "uuid" })),
        (
            json!({ "type": "boolean" }),
            json!({ "minimum": 1, "multipleOf": 3, "required": ["a"], "uniqueItems": true }),
        ),
        (
            json!({ "type": "string" }),
            json!({ "items": { "type": "string" }, "properties": { "a": { "type": "integer" } } }),
        ),
        (
            json!({ "type": "array", "items": { "type": "string" } }),
            json!({ "maxProperties": 2, "dependentRequired": { "a": ["b"] } }),
        ),
        (json!({ "allOf": [{ "type": "string" }, { "minLength": 2 }] }), json!({ "exclusiveMaximum": 7 })),
    ];
    for (plain, more) in cases {
        let mut idle = plain.clone();
        idle.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let report = report(&schema(&plain), &schema(&idle));
        assert!(report.changes.is_empty(), "{idle}: {:?}", report.changes);
        assert_eq!(report.ignored.keys().copied().collect::<Vec<_>>(), ["no effect"], "{idle}");
        forth(&schema(&idle), &schema(&plain), &[]);
    }
    // Below a keyword without effect there is none either.
    let below = |kind: &str| schema(&json!({ "type": "string", "properties": { "a": { "type": kind } } }));
    forth(&below("integer"), &below("string"), &[]);
}

#[test]
fn listed_values_imply_what_they_satisfy() {
    let listed = json!({ "type": "string", "enum": ["ab", "cd"] });
    for more in [
        json!({ "maxLength": 2 }),
        json!({ "pattern": "^[a-d]+$" }),
        json!({ "format": "code" }),
        json!({ "minLength": 1 }),
    ] {
        let mut limited = listed.clone();
        limited.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        both_ways(&schema(&listed), &schema(&limited), &[], &[]);
    }
    let numbers = |more: Value| {
        let mut numbers = json!({ "type": "integer", "enum": [2, 4, 7] });
        numbers.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        schema(&numbers)
    };
    both_ways(&numbers(json!({})), &numbers(json!({ "minimum": 2 })), &[], &[]);
    let removed = ["Break enum-value-removed"];
    both_ways(&numbers(json!({})), &numbers(json!({ "maximum": 5 })), &removed, &["Risk enum-value-added"]);
    both_ways(&numbers(json!({})), &numbers(json!({ "multipleOf": 2 })), &removed, &["Risk enum-value-added"]);
    both_ways(&schema(&json!({ "const": 5 })), &schema(&json!({ "const": 5, "maximum": 9 })), &[], &[]);
}

#[test]
fn null_alone_is_a_type() {
    let of = |kind: Value| schema(&json!({ "type": "object", "properties": { "p": { "type": kind } } }));
    let (null, string, either) = (of(json!("null")), of(json!("string")), of(json!(["string", "null"])));
    both_ways(&null, &string, &["Break type-changed"], &["Break type-changed"]);
    both_ways(&null, &either, &["Break type-changed"], &["Break type-changed"]);
    let mut read = either.clone();
    read["paths"]["/things"]["post"].as_object_mut().unwrap().shift_remove("requestBody");
    let mut narrow = null.clone();
    narrow["paths"]["/things"]["post"].as_object_mut().unwrap().shift_remove("requestBody");
    both_ways(&read, &narrow, &["Add type-changed"], &["Break type-changed"]);
}

#[test]
fn a_null_that_is_allowed_and_not_listed_is_noted() {
    let of = |values: Value| schema(&json!({ "type": ["string", "null"], "enum": values }));
    let report = report(&of(json!(["a", null])), &of(json!(["a"])));
    assert!(report.changes.is_empty());
    assert!(report.notes.iter().any(|note| note.contains("without null")), "{:?}", report.notes);
}

#[test]
fn keys_of_maps_may_be_listed() {
    let map = |properties: Value, rest: Value| {
        schema(&json!({ "type": "object", "properties": properties, "additionalProperties": rest }))
    };
    let (text, number) = (json!({ "type": "string" }), json!({ "type": "integer" }));
    let plain = map(json!({}), text.clone());
    both_ways(&plain, &map(json!({ "a": text }), text.clone()), &[], &[]);
    let differs = ["Break type-changed"];
    both_ways(&plain, &map(json!({ "a": number }), text.clone()), &differs, &differs);
    let longer = map(json!({ "a": { "type": "string", "maxLength": 3 } }), text.clone());
    both_ways(&plain, &longer, &["Risk bound-set"], &["Break bound-unset"]);
    let patterned = |properties: Value| {
        schema(&json!({ "type": "object", "properties": properties, "patternProperties": { "^x-": text } }))
    };
    both_ways(&patterned(json!({})), &patterned(json!({ "x-a": {} })), &[], &[]);
    both_ways(
        &patterned(json!({})),
        &patterned(json!({ "a": number })),
        &["Add property-added"],
        &["Risk property-removed"],
    );
    // A reader that checks may reject what a closed schema did not list; a server rejects what it no longer lists.
    let (closed, open) = (map(json!({}), json!(false)), map(json!({ "a": text }), json!(false)));
    both_ways(&closed, &open, &["Risk property-added"], &["Break property-removed"]);
}

#[test]
fn required_keys_of_a_map() {
    let map = |extra: Value| {
        let mut map = json!({ "type": "object", "additionalProperties": { "type": "string" } });
        map.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        schema(&map)
    };
    let listed = map(json!({ "properties": { "a": { "type": "string" } }, "required": ["a"] }));
    both_ways(&map(json!({})), &listed, &["Break property-became-required"], &["Break property-became-optional"]);
}

#[test]
fn arms_of_one_of_that_overlap() {
    let of = |schema_: Value| schema(&json!({ "type": "object", "properties": { "p": schema_ } }));
    let union = |arms: Value| of(json!({ "oneOf": arms }));
    let (number, integer, text) =
        (json!({ "type": "number" }), json!({ "type": "integer" }), json!({ "type": "string" }));
    let overlapping = reported(&of(number.clone()), &union(json!([number, integer])));
    assert!(overlapping.contains(&"Break union-arms-overlap".to_owned()), "{overlapping:?}");
    let more = reported(&union(json!([number, text])), &union(json!([number, text, integer])));
    assert!(more.contains(&"Break union-arms-overlap".to_owned()), "{more:?}");
    let listed = reported(&of(text.clone()), &union(json!([text, { "type": "string", "enum": ["a"] }])));
    assert!(listed.contains(&"Break union-arms-overlap".to_owned()), "{listed:?}");
    // `anyOf` accepts what two arms accept.
    both_ways(&of(number.clone()), &of(json!({ "anyOf": [number, integer] })), &[], &[]);
    both_ways(&of(json!({ "type": ["integer", "string"] })), &union(json!([integer, text])), &[], &[]);
}

#[test]
fn values_of_discriminators() {
    let cat = json!({ "type": "object", "properties": { "kind": { "type": "string" }, "a": { "type": "string" } }, "required": ["kind"] });
    let dog = json!({ "type": "object", "properties": { "kind": { "type": "string" }, "b": { "type": "string" } }, "required": ["kind"] });
    let of = |names: [&str; 2], mapping: Value| {
        let arms: Vec<Value> =
            names.iter().map(|name| json!({ "$ref": format!("#/components/schemas/{name}") })).collect();
        let mut discriminator = json!({ "propertyName": "kind" });
        if !mapping.is_null() {
            discriminator["mapping"] = mapping;
        }
        let mut document = schema(&json!({ "oneOf": arms, "discriminator": discriminator }));
        document["components"]["schemas"][names[0]] = cat.clone();
        document["components"]["schemas"][names[1]] = dog.clone();
        document
    };
    let names = ["Cat", "Dog"];
    let to = |name: &str| format!("#/components/schemas/{name}");
    let implicit = of(names, Value::Null);
    both_ways(&implicit, &of(names, json!({ "Cat": to("Cat"), "Dog": "Dog" })), &[], &[]);
    both_ways(&implicit, &of(names, json!({ "Cat": "Cat" })), &[], &[]);
    let differs = ["Break discriminator-changed"];
    both_ways(&implicit, &of(names, json!({ "Cat": to("Dog"), "Dog": to("Cat") })), &differs, &differs);
    both_ways(&implicit, &of(names, json!({ "cat": to("Cat"), "Dog": to("Dog") })), &differs, &differs);
    let explicit = of(names, json!({ "cat": to("Cat"), "dog": to("Dog") }));
    let alias = of(names, json!({ "cat": to("Cat"), "dog": to("Dog"), "hound": to("Dog") }));
    both_ways(&explicit, &alias, &["Risk discriminator-changed"], &["Break discriminator-changed"]);
    // A renamed schema renames the value only where the mapping leaves it to the name.
    let renamed = ["Kitten", "Dog"];
    let doc_only = |old: &Value, new: &Value| reported(old, new).iter().all(|change| change.starts_with("Doc"));
    assert!(doc_only(&explicit, &of(renamed, json!({ "cat": to("Kitten"), "dog": to("Dog") }))));
    assert!(!doc_only(&implicit, &of(renamed, Value::Null)));
    let mut other = explicit.clone();
    other["components"]["schemas"]["Thing"]["discriminator"]["propertyName"] = json!("type");
    both_ways(&explicit, &other, &differs, &differs);
}

#[test]
fn a_removed_property_that_was_deprecated_is_marked() {
    let of = |properties: Value| schema(&json!({ "type": "object", "properties": properties }));
    let old = |more: Value| {
        let mut property = json!({ "type": "string" });
        property.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        of(json!({ "p": property }))
    };
    let removed = |more: Value| report(&old(more), &of(json!({}))).changes.remove(0);
    assert!(!removed(json!({})).deprecated);
    let announced = removed(json!({ "deprecated": true }));
    assert!(announced.deprecated && announced.message.contains("deprecated"), "{}", announced.message);
    assert_eq!(announced.level, diff::Level::Risk);
    assert_eq!(removed(json!({ "deprecated": true, "x-sunset": "2025-01-01" })).level, diff::Level::Risk);
    assert_eq!(removed(json!({ "deprecated": true, "x-sunset": "2030-01-01" })).level, diff::Level::Break);
}

#[test]
fn what_should_not_be_sent_breaks_nothing() {
    let of = |kind: &str, mark: Value| {
        let mut property = json!({ "type": kind });
        property.as_object_mut().unwrap().extend(mark.as_object().unwrap().clone());
        operation(json!({ "requestBody": { "content": { "application/json": {
            "schema": { "type": "object", "properties": { "p": property } } } } } }))
    };
    let (read_only, plain) = (json!({ "readOnly": true }), json!({}));
    forth(&of("string", read_only.clone()), &of("integer", read_only.clone()), &["Risk type-changed"]);
    forth(&of("string", plain.clone()), &of("integer", plain.clone()), &["Break type-changed"]);
    let levels = |old: &Value, new: &Value| reported(old, new).iter().all(|change| change.starts_with("Risk"));
    assert!(levels(&of("string", read_only.clone()), &of("integer", plain.clone())));
    assert!(levels(&of("string", plain), &of("integer", read_only)));
}

#[test]
fn schemas_that_extend_one_with_a_discriminator_are_compared() {
    let of = |mapping: Value, kind: &str| {
        let mut discriminator = json!({ "propertyName": "kind" });
        if !mapping.is_null() {
            discriminator["mapping"] = mapping;
        }
        let mut document = schema(&json!({ "$ref": "#/components/schemas/Base" }));
        let base = json!({ "$ref": "#/components/schemas/Base" });
        let child = |property: Value| json!({ "allOf": [base, { "type": "object", "properties": property }] });
        let schemas = document["components"]["schemas"].as_object_mut().unwrap();
        schemas.insert(
            "Base".to_owned(),
            json!({ "type": "object", "properties": { "kind": { "type": "string" } },
            "required": ["kind"], "discriminator": discriminator }),
        );
        schemas.insert("Cat".to_owned(), child(json!({ "a": { "type": kind } })));
        schemas.insert("Dog".to_owned(), child(json!({ "b": { "type": "string" } })));
        document
    };
    let to = |name: &str| format!("#/components/schemas/{name}");
    for mapping in [Value::Null, json!({ "cat": to("Cat"), "dog": to("Dog") })] {
        both_ways(
            &of(mapping.clone(), "string"),
            &of(mapping, "integer"),
            &["Break type-changed"],
            &["Break type-changed"],
        );
    }
    let swapped = of(json!({ "cat": to("Dog"), "dog": to("Cat") }), "string");
    let differs = ["Break discriminator-changed"];
    both_ways(&of(json!({ "cat": to("Cat"), "dog": to("Dog") }), "string"), &swapped, &differs, &differs);
}
