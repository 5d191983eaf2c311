//! Lists the parts of a document without effect on the generated code, and rejects those that would be misread.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::fault::Fault;
use crate::grammar::{self, Fate, Field, Kind, Node, Visit};
use crate::pointer::At;

/// The dialects of JSON Schema whose keywords have the same meaning as in OpenAPI 3.1.
const DIALECTS: [&str; 5] = [
    "https://spec.openapis.org/oas/3.1/dialect/base",
    "https://spec.openapis.org/oas/3.1/dialect/2024-10-25",
    "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
    "https://json-schema.org/draft/2020-12/schema",
    "http://json-schema.org/draft-07/schema",
];

/// The maximum depth of an object in a document. serde_json reads at most 128 levels.
/// The stages are recursive: without optimization, a document of this depth needs up to 16 megabytes of stack.
const MAX_DEPTH: usize = 120;

/// JSON pointers of parts without effect, by class.
pub type LeftOut = BTreeMap<String, Vec<String>>;

/// Lists the parts of a document without effect.
///
/// # Errors
/// A fault for each reference and keyword that would be misread.
pub(super) fn left_out(root: &Value) -> Result<LeftOut, Vec<Fault>> {
    let mut contents = Contents { left_out: LeftOut::new(), faults: Vec::new() };
    grammar::walk(&mut contents, Node::Root, &At::ROOT, root);
    match contents.faults.is_empty() {
        true => Ok(contents.left_out),
        false => Err(contents.faults),
    }
}

struct Contents {
    left_out: LeftOut,
    faults: Vec<Fault>,
}

impl Contents {
    fn leave_out(&mut self, class: &str, at: &At) {
        self.left_out.entry(class.to_owned()).or_default().push(at.to_string());
    }
}

impl Visit for Contents {
    fn fault(&mut self, fault: Fault) {
        // Tolerated faults are reported when the document is loaded.
        if fault.instead.is_none() {
            self.faults.push(fault);
        }
    }

    fn object(&mut self, node: Node, at: &At, object: &Map<String, Value>) -> Result<(), Fault> {
        if at.depth() > MAX_DEPTH {
            let message = format!("{} is nested deeper than {MAX_DEPTH} levels", node.noun());
            return Err(Fault::new(at, message).help("move the parts that contain it to `components`"));
        }
        if node == Node::SecurityScheme && object.get("type").is_some_and(|name| name == "mutualTLS") {
            self.leave_out("mutualTLS", at);
        }
        let id = object.get("$id").and_then(Value::as_str).unwrap_or_default();
        if node == Node::Schema && id.contains(':') && holds_reference(object) {
            let message = "`$id` changes what the references in this schema refer to";
            return Err(Fault::new(at, message).help("remove the `$id` in the overlay"));
        }
        Ok(())
    }

    fn field(&mut self, node: Node, field: Option<&'static Field>, at: &At, value: &Value) -> Result<(), Fault> {
        let Some(field) = field else {
            let what = if node == Node::Schema { "keyword" } else { "field" };
            self.leave_out(&format!("unknown {what}"), at);
            return Ok(());
        };
        match field.fate {
            Fate::Rejected(reason) => Err(Fault::new(at, format!("not supported: {reason}"))),
            Fate::LeftOut(class) => {
                self.leave_out(class, at);
                Ok(())
            }
            Fate::Read if matches!(field.name, "$schema" | "jsonSchemaDialect") => dialect(at, value),
            Fate::Read => Ok(()),
        }
    }
}

fn dialect(at: &At, value: &Value) -> Result<(), Fault> {
    let name = value.as_str().unwrap_or_default();
    if DIALECTS.contains(&name.trim_end_matches('#')) {
        Ok(())
    } else {
        Err(Fault::new(at, format!("unknown dialect of JSON Schema `{name}`")))
    }
}

/// Whether a schema or one of its subschemas contains a reference.
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
