//! What becomes of each keyword of a schema and each field of a document, on tiny inputs.

mod composition;
mod documents;
mod structure;
mod types;

use codegen::load::load;
use codegen::lower::{lower, Lowered};
use serde_json::{json, Value};

/// A document whose component schemas are `T`, the given one, and a few others to refer to.
fn document(version: &str, schema: &Value) -> String {
    let object = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
    json!({
        "openapi": version,
        "info": { "title": "t", "version": "1" },
        "paths": {},
        "components": { "schemas": {
            "T": schema,
            "O": object,
            "S": { "type": "string" },
            "N": { "type": ["string", "null"] },
        } },
    })
    .to_string()
}

fn lowered(version: &str, schema: &Value) -> Lowered {
    let document = load("test", &document(version, schema)).unwrap_or_else(|error| panic!("{error}"));
    lower(document).unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn check(schema: Value, expected: Value) {
    assert_eq!(lowered("3.1.0", &schema).root["components"]["schemas"]["T"], expected);
}

/// Checks the sentences that a schema gets, too.
#[track_caller]
fn check_notes(schema: Value, expected: Value, notes: &[&str]) {
    let mut expected = expected;
    expected["x-notes"] = json!(notes);
    check(schema, expected);
}

#[track_caller]
fn check_error(schema: Value, expected: &str) {
    let error = load("test", &document("3.1.0", &schema)).and_then(lower).expect_err("an error");
    assert_eq!(error.to_string().lines().next(), Some(expected));
}

const REF_O: &str = "#/components/schemas/O";
const REF_S: &str = "#/components/schemas/S";
