//! Refuses what the grammar does not know or cannot express, before anything is rewritten,
//! and records what will be left out.

use serde_json::{Map, Value};

use super::report::Report;
use crate::error::{Error, Stage};
use crate::grammar::{self, Fate, Field, Kind, Node, Visit};
use crate::pointer::At;

/// The dialects of JSON Schema that mean what OpenAPI 3.1 means.
const DIALECTS: [&str; 5] = [
    "https://spec.openapis.org/oas/3.1/dialect/base",
    "https://spec.openapis.org/oas/3.1/dialect/2024-10-25",
    "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
    "https://json-schema.org/draft/2020-12/schema",
    "http://json-schema.org/draft-07/schema",
];

/// The deepest that an object may be in a document. The cloud's goes to 17, and serde_json reads no deeper than 128.
/// The stages read schemas by recursion: unoptimized, what the limit allows needs up to 16 megabytes of stack.
const DEEPEST: usize = 120;

/// Checks the object at a place and everything in it.
pub(super) fn check(report: &mut Report, node: Node, at: &At, value: &Value) -> Result<(), Error> {
    grammar::walk(&mut Check { report }, node, at, value)
}

struct Check<'a> {
    report: &'a mut Report,
}

impl Visit for Check<'_> {
    fn stage(&self) -> Stage {
        Stage::Lower
    }

    fn object(&mut self, node: Node, at: &At, object: &Map<String, Value>) -> Result<(), Error> {
        if at.depth() > DEEPEST {
            let message = format!("{} is nested deeper than {DEEPEST} levels", node.noun());
            return Err(Error::new(Stage::Lower, at, message).help("make a component of what is around it"));
        }
        let id = object.get("$id").and_then(Value::as_str).unwrap_or_default();
        if node == Node::Schema && id.contains(':') && holds_reference(object) {
            let message = "`$id` changes what the references in this schema refer to";
            return Err(Error::new(Stage::Lower, at, message).help("remove the `$id` in the overlay"));
        }
        Ok(())
    }

    fn field(&mut self, node: Node, field: Option<&'static Field>, at: &At, value: &Value) -> Result<(), Error> {
        let Some(field) = field else {
            let what = if node == Node::Schema { "keyword" } else { "field" };
            let message = format!("unknown {what} of a {}", node.noun());
            return Err(Error::new(Stage::Lower, at, message)
                .help("if it is safe to ignore, remove it in the overlay; else teach codegen/src/grammar about it"));
        };
        match field.fate {
            Fate::Refused(reason) => Err(Error::new(Stage::Lower, at, format!("refused: {reason}"))),
            Fate::Dropped(class) => {
                self.report.drop(class, at);
                Ok(())
            }
            Fate::Mapped(_) if matches!(field.name, "$schema" | "jsonSchemaDialect") => dialect(at, value),
            Fate::Kept | Fate::Mapped(_) | Fate::Noted => Ok(()),
        }
    }
}

fn dialect(at: &At, value: &Value) -> Result<(), Error> {
    let name = value.as_str().unwrap_or_default();
    if DIALECTS.contains(&name.trim_end_matches('#')) {
        Ok(())
    } else {
        Err(Error::new(Stage::Lower, at, format!("unknown dialect of JSON Schema `{name}`")))
    }
}

/// Whether a schema refers to anything, itself or in a schema inside of it.
fn holds_reference(schema: &Map<String, Value>) -> bool {
    fn search(kind: Kind, value: &Value) -> bool {
        match (kind, value) {
            (Kind::One(_), Value::Object(object)) => holds_reference(object),
            (Kind::MapOf(_), Value::Object(map)) => map.values().any(|value| search(Kind::One(Node::Schema), value)),
            (Kind::ListOf(_), Value::Array(list)) => list.iter().any(|value| search(Kind::One(Node::Schema), value)),
            _ => false,
        }
    }
    schema.contains_key("$ref")
        || schema.contains_key("$dynamicRef")
        || schema.iter().any(|(key, value)| {
            let field = Node::Schema.field(key);
            field.is_some_and(|field| search(field.kind, value))
        })
}
