//! Every constraint of JSON Schema, set and unset, in each place of a request and of a response.

use diff::Level::{self, Add, Break, Risk};
use serde_json::{json, Map, Value};

use crate::support::report;

/// A constraint, on the least schema that it applies to.
struct Constraint {
    keyword: &'static str,
    base: Value,
    value: Value,
    /// The level if it is set on what a client sends, and if it is removed from what a client reads.
    set: Level,
    unset: Level,
}

fn constraints() -> Vec<Constraint> {
    let list = || json!({ "type": "array", "items": { "type": "integer" } });
    let with_contains = || json!({ "type": "array", "items": { "type": "integer" }, "contains": { "minimum": 2 } });
    let object = || json!({ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } } });
    let of = |kind: &str| json!({ "type": kind });
    let rows = [
        ("minimum", of("integer"), json!(1), Risk, Break),
        ("maximum", of("integer"), json!(9), Risk, Break),
        ("exclusiveMinimum", of("number"), json!(1), Risk, Break),
        ("exclusiveMaximum", of("number"), json!(9), Risk, Break),
        ("multipleOf", of("integer"), json!(3), Break, Break),
        ("minLength", of("string"), json!(1), Risk, Break),
        ("maxLength", of("string"), json!(9), Risk, Break),
        // Patterns are seldom held against a response.
        ("pattern", of("string"), json!("^a"), Break, Risk),
        ("format", of("string"), json!("uuid"), Break, Break),
        ("enum", of("string"), json!(["a", "b"]), Break, Risk),
        ("const", of("string"), json!("a"), Break, Break),
        ("minItems", list(), json!(1), Risk, Break),
        ("maxItems", list(), json!(9), Risk, Break),
        ("uniqueItems", list(), json!(true), Break, Break),
        ("contains", list(), json!({ "minimum": 2 }), Break, Break),
        ("minContains", with_contains(), json!(2), Risk, Break),
        ("maxContains", with_contains(), json!(9), Risk, Break),
        ("minProperties", object(), json!(1), Risk, Break),
        ("maxProperties", object(), json!(9), Risk, Break),
        ("required", object(), json!(["a"]), Break, Break),
        ("dependentRequired", object(), json!({ "a": ["b"] }), Break, Break),
        ("propertyNames", object(), json!({ "maxLength": 3 }), Break, Break),
        // A client that survives additions survives these.
        ("additionalProperties", object(), json!(false), Break, Risk),
        ("not", of("integer"), json!({ "minimum": 100 }), Break, Break),
    ];
    rows.map(|(keyword, base, value, set, unset)| Constraint { keyword, base, value, set, unset }).into()
}

/// Where a schema is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    RequestBody,
    RequestProperty,
    Parameter,
    ResponseBody,
    ResponseProperty,
    Header,
}

use Place::{Header, Parameter, RequestBody, RequestProperty, ResponseBody, ResponseProperty};

const PLACES: [Place; 6] = [RequestBody, RequestProperty, Parameter, ResponseBody, ResponseProperty, Header];

impl Place {
    fn is_request(self) -> bool {
        matches!(self, RequestBody | RequestProperty | Parameter)
    }

    fn document(self, schema: &Value) -> Value {
        let content = |schema: &Value| json!({ "application/json": { "schema": schema } });
        let inside = json!({ "type": "object", "properties": { "p": schema } });
        let mut operation = json!({ "responses": { "200": { "description": "ok" } } });
        match self {
            RequestBody => operation["requestBody"] = json!({ "content": content(schema) }),
            RequestProperty => operation["requestBody"] = json!({ "content": content(&inside) }),
            Parameter => operation["parameters"] = json!([{ "in": "query", "name": "p", "schema": schema }]),
            ResponseBody => operation["responses"]["200"]["content"] = content(schema),
            ResponseProperty => operation["responses"]["200"]["content"] = content(&inside),
            Header => operation["responses"]["200"]["headers"] = json!({ "X-P": { "schema": schema } }),
        }
        json!({ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "/p": { "post": operation } } })
    }
}

#[test]
fn every_constraint_is_reported_where_it_is_set_and_unset() {
    let mut tried = 0;
    let mut wrong = Vec::new();
    for constraint in constraints() {
        let mut with: Map<String, Value> = constraint.base.as_object().unwrap().clone();
        with.insert(constraint.keyword.to_owned(), constraint.value.clone());
        for place in PLACES {
            let (without, with) = (place.document(&constraint.base), place.document(&Value::Object(with.clone())));
            let (set, unset) = match place.is_request() {
                true => (constraint.set, Add),
                false => (Add, constraint.unset),
            };
            let direction = if place.is_request() { "request" } else { "response" };
            for (old, new, level, what) in [(&without, &with, set, "set"), (&with, &without, unset, "unset")] {
                tried += 1;
                let report = report(old, new);
                let found: Vec<_> = report.changes.iter().map(|change| (change.level, change.direction)).collect();
                if found != [(level, direction)] || !points_at(&report.changes[0], constraint.keyword, what) {
                    wrong.push(format!("{} {what} in {place:?}: {:#?}", constraint.keyword, report.changes));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {tried} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(tried >= 2 * 105, "{tried}");
}

/// Whether a change names the keyword on the side that has it.
fn points_at(change: &diff::Change, keyword: &str, what: &str) -> bool {
    let pointer = if what == "set" { &change.new_pointer } else { &change.old_pointer };
    pointer.rsplit('/').next() == Some(keyword)
}
