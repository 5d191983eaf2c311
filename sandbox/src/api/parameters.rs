//! Validates the parameters of a request, and reads their values.

use axum::http::HeaderMap;
use percent_encoding::percent_decode_str;
use serde_json::{json, Map, Value};

use crate::api::violation::Violation;
use crate::document::pointer::escaped;
use crate::document::schema::{Kinds, View};
use crate::document::{Document, Operation, Parameter, Place};

/// Parameters of one query that are read.
const MAX_PARAMETERS: usize = 1_000;

/// The values of the query of a request, or all violations of its parameters.
pub(crate) fn read(
    document: &Document,
    operation: &Operation,
    path: &[(String, String)],
    query: &str,
    headers: &HeaderMap,
) -> Result<Map<String, Value>, Vec<Violation>> {
    let (pairs, mut violations) = match pairs(query) {
        Ok(pairs) => (pairs, Vec::new()),
        Err(violation) => (Vec::new(), vec![violation]),
    };
    for (name, _) in &pairs {
        if operation.query(name).is_none() {
            violations.push(Violation::new(
                "query",
                format!("/{}", escaped(name)),
                "unknown",
                "the operation has no such parameter",
            ));
        }
    }
    let mut values = Map::new();
    for parameter in &operation.parameters {
        let given: Vec<&str> = match parameter.place {
            Place::Path => {
                path.iter().filter(|(name, _)| *name == parameter.name).map(|(_, value)| value.as_str()).collect()
            }
            Place::Query => {
                pairs.iter().filter(|(name, _)| *name == parameter.name).map(|(_, value)| value.as_str()).collect()
            }
            Place::Header => headers.get_all(&parameter.name).iter().filter_map(|value| value.to_str().ok()).collect(),
            Place::Cookie => cookies(headers, &parameter.name),
        };
        match value(document, parameter, &given) {
            Ok(Some(value)) if parameter.place == Place::Query => {
                values.insert(parameter.name.clone(), value);
            }
            Ok(_) => {}
            Err(found) => violations.extend(found),
        }
    }
    if violations.is_empty() {
        Ok(values)
    } else {
        Err(violations)
    }
}

/// Names and values of a query, decoded.
pub(crate) fn pairs(query: &str) -> Result<Vec<(String, String)>, Violation> {
    let decoded =
        |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8().ok().map(|text| text.into_owned());
    let mut pairs = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        if pairs.len() == MAX_PARAMETERS {
            return Err(Violation::new("query", "", "many", format!("more than {MAX_PARAMETERS} parameters")));
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match (decoded(name), decoded(value)) {
            (Some(name), Some(value)) => pairs.push((name, value)),
            _ => return Err(Violation::new("query", "", "encoding", "the text is not UTF-8 when decoded")),
        }
    }
    Ok(pairs)
}

fn cookies<'h>(headers: &'h HeaderMap, name: &str) -> Vec<&'h str> {
    let texts = headers.get_all("cookie").iter().filter_map(|value| value.to_str().ok());
    let pairs = texts.flat_map(|text| text.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(own, _)| *own == name).map(|(_, value)| value).collect()
}

fn part(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}

fn value(document: &Document, parameter: &Parameter, given: &[&str]) -> Result<Option<Value>, Vec<Violation>> {
    let part = part(parameter.place);
    let pointer = format!("/{}", escaped(&parameter.name));
    let violation = |code: &str, message: &str| vec![Violation::new(part, pointer.as_str(), code, message)];
    let Some(first) = given.first() else {
        return if parameter.required { Err(violation("required", "the parameter is missing")) } else { Ok(None) };
    };
    let schema = document.at(&parameter.schema);
    let view = View::new(&document.root, &[schema]);
    let kinds = view.kinds();
    let value = if kinds.has(Kinds::ARRAY) && view.has("type") {
        let items: Vec<&Value> = view.all("items").collect();
        let inner = View::new(&document.root, &items).kinds();
        let texts: Vec<&str> = if parameter.explode { given.to_vec() } else { first.split(',').collect() };
        Value::Array(texts.into_iter().map(|text| typed(text, inner)).collect())
    } else if given.len() > 1 {
        return Err(violation("repeated", "the parameter is given more than once"));
    } else {
        typed(first, kinds)
    };
    let Some(validator) = document.lenient.at(&parameter.schema) else { return Ok(Some(value)) };
    let violations: Vec<Violation> =
        validator.iter_errors(&value).take(5).map(|error| Violation::of(part, &pointer, &error)).collect();
    if violations.is_empty() {
        Ok(Some(value))
    } else {
        Err(violations)
    }
}

/// The value of a text, as one of the types that the schema allows.
fn typed(text: &str, kinds: Kinds) -> Value {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    let number =
        || text.parse::<i64>().map(Value::from).ok().or_else(|| text.parse::<f64>().map(|number| json!(number)).ok());
    match text {
        "true" | "false" if kinds.has(Kinds::BOOLEAN) => Value::Bool(text == "true"),
        _ if kinds.has(Kinds::NUMBER) && plain && !text.starts_with('+') => number().unwrap_or_else(|| text.into()),
        "null" if kinds.has(Kinds::NULL) && !kinds.has(Kinds::STRING) => Value::Null,
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(query: &str, expected: Result<Value, &str>) {
        let document = r#"{"openapi": "3.1.0", "paths": {"/a": {"get": {"parameters": [
            {"in": "query", "name": "limit", "required": true, "schema": {"type": "integer", "minimum": 1}},
            {"in": "query", "name": "tag", "schema": {"type": "array", "items": {"type": "string"}}}]}}}}"#;
        let document = Document::read(document.as_bytes()).unwrap();
        let found = read(&document, &document.operations[0], &[], query, &HeaderMap::new());
        let found = found.map(Value::Object).map_err(|violations| violations[0].to_string());
        assert_eq!(found, expected.map_err(str::to_owned));
    }

    #[test]
    fn parameters_are_held_to_their_schemas() {
        check("limit=2", Ok(json!({"limit": 2})));
        check("limit=2&tag=a%20b&tag=c+d", Ok(json!({"limit": 2, "tag": ["a b", "c d"]})));
        check("", Err("query at /limit: the parameter is missing"));
        check("limit=2&limit=3", Err("query at /limit: the parameter is given more than once"));
        check("limit=2&x=1", Err("query at /x: the operation has no such parameter"));
        check("limit=0", Err("query at /limit: value is less than the minimum of 1"));
        check("limit=%FF", Err("query at /: the text is not UTF-8 when decoded"));
        check("limit=x", Err("query at /limit: value is not of type \"integer\""));
    }
}
