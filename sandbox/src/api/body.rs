//! Validates the body of a request.

use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::HeaderMap;
use serde_json::Value;

use crate::api::violation::Violation;
use crate::document::{Document, Operation};
use crate::facts::Facts;

/// Violations of one body that are reported.
const MAX_VIOLATIONS: usize = 20;

/// The JSON of the body, `None` if there is none, or all violations.
pub(crate) fn read(
    document: &Document,
    operation: &Operation,
    headers: &HeaderMap,
    bytes: &[u8],
) -> Result<Option<Value>, Vec<Violation>> {
    let violation = |code: &str, message: String| vec![Violation::new("body", "", code, message)];
    // The body of an operation without one is ignored.
    let Some(body) = &operation.body else { return Ok(None) };
    if bytes.is_empty() {
        return if body.required { Err(violation("required", "the body is missing".into())) } else { Ok(None) };
    }
    if headers.get(CONTENT_ENCODING).is_some_and(|encoding| encoding != "identity") {
        return Err(violation("encoding", "a compressed body is not accepted".into()));
    }
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim().to_lowercase();
    let Some(media) = body.media.iter().find(|media| accepts(&media.essence, &essence)) else {
        let accepted: Vec<&str> = body.media.iter().map(|media| media.full.as_str()).collect();
        return Err(violation("content-type", format!("the content type has to be {}", accepted.join(" or "))));
    };
    if !media.is_json() {
        return Ok(None);
    }
    let value: Value =
        serde_json::from_slice(bytes).map_err(|error| violation("syntax", format!("it is not JSON: {error}")))?;
    if let Some(validator) = media.schema.as_deref().and_then(|schema| document.lenient.at(schema)) {
        let template = document.paths.get(operation.path).map_or("", |path| path.template.as_str());
        let accepted: Vec<_> = Facts::get().accepted.iter().filter(|accepted| accepted.path == template).collect();
        let is_accepted = |violation: &Violation| {
            let found = value.pointer(&violation.pointer);
            accepted.iter().any(|own| own.pointers.contains(&violation.pointer) && found == Some(&own.value))
        };
        let violations = validator.iter_errors(&value).map(|error| Violation::of("body", "", &error));
        let violations: Vec<Violation> =
            violations.filter(|violation| !is_accepted(violation)).take(MAX_VIOLATIONS).collect();
        if !violations.is_empty() {
            return Err(violations);
        }
    }
    Ok(Some(value))
}

/// Whether a declared media type, which may be a range, accepts one.
fn accepts(declared: &str, given: &str) -> bool {
    declared == given
        || declared == "*/*"
        || declared.strip_suffix("/*").is_some_and(|kind| given.split('/').next() == Some(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: &str, bytes: &[u8], expected: Result<Option<Value>, &str>) {
        let document = r##"{"openapi": "3.1.0", "paths": {"/a": {"post": {"requestBody": {"required": true, "content": {
            "application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}}}},
            "components": {"schemas": {"A": {"properties": {"n": {"oneOf": [{"type": "integer"}, {"type": "null"}]}}}}}}"##;
        let document = Document::read(document.as_bytes()).unwrap();
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, kind.parse().unwrap());
        let found = read(&document, &document.operations[0], &headers, bytes);
        assert_eq!(found.map_err(|violations| violations[0].to_string()), expected.map_err(str::to_owned));
    }

    #[test]
    fn bodies_are_held_to_their_schemas() {
        let json = "application/json; charset=utf-8";
        check(json, br#"{"n": 1}"#, Ok(Some(serde_json::json!({"n": 1}))));
        check(json, br#"{"n": null, "more": 1}"#, Ok(Some(serde_json::json!({"n": null, "more": 1}))));
        check(json, b"[]", Err("body at /: value is not of type \"object\""));
        check(json, b"", Err("body at /: the body is missing"));
        check("text/plain", b"{}", Err("body at /: the content type has to be application/json"));
        check(
            json,
            b"{\"n\": \"\xff\"}",
            Err("body at /: it is not JSON: invalid unicode code point at line 1 column 8"),
        );
        let union = "body at /n: value is not valid under any of the schemas listed in the 'anyOf' keyword; the closest says of /n: value is not of type \"integer\"";
        check(json, br#"{"n": "x"}"#, Err(union));
    }
}
