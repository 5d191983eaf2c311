//! JSON pointers (RFC 6901), and the references of a document.

use serde_json::Value;

/// References that are followed in a row before a schema is taken for empty.
const MAX_REFERENCES: usize = 64;

/// The value at a pointer. `Value::pointer` allocates twice for each token of the pointer.
pub(crate) fn at<'v>(root: &'v Value, pointer: &str) -> Option<&'v Value> {
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return None;
    }
    pointer.split('/').skip(1).try_fold(root, |value, token| match value {
        Value::Object(object) if token.contains('~') => object.get(&unescaped(token)),
        Value::Object(object) => object.get(token),
        Value::Array(list) => list.get(token.parse::<usize>().ok()?),
        _ => None,
    })
}

/// Follows references from a pointer; returns the pointer of the value that they lead to.
pub(crate) fn resolved(root: &Value, pointer: String) -> String {
    let mut pointer = pointer;
    for _ in 0..MAX_REFERENCES {
        let reference = at(root, &pointer).and_then(|value| value["$ref"].as_str());
        match reference.and_then(|reference| reference.strip_prefix('#')) {
            Some(next) => pointer = from_fragment(next),
            None => break,
        }
    }
    pointer
}

/// The schema that the `$ref` of a schema names.
pub(crate) fn target<'a>(root: &'a Value, schema: &Value) -> Option<&'a Value> {
    let fragment = schema.get("$ref")?.as_str()?.strip_prefix('#')?;
    at(root, &from_fragment(fragment))
}

/// Follows the references of a schema until one has none.
pub(crate) fn followed<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    for _ in 0..MAX_REFERENCES {
        match target(root, schema) {
            Some(next) => schema = next,
            None => break,
        }
    }
    schema
}

/// The pointer in a URI fragment, which may be percent-encoded.
pub(crate) fn from_fragment(fragment: &str) -> String {
    percent_encoding::percent_decode_str(fragment).decode_utf8_lossy().into_owned()
}

/// A name as a token of a JSON pointer.
pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The name that a token of a JSON pointer spells.
pub(crate) fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}
