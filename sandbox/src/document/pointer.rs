//! JSON pointers (RFC 6901), and the references of a document.

use serde_json::Value;

/// References that are followed in a row before a schema is taken for empty.
const MAX_REFERENCES: usize = 64;

/// Follows references from a pointer; returns the pointer of the value that they lead to.
pub(crate) fn resolved(root: &Value, pointer: String) -> String {
    let mut pointer = pointer;
    for _ in 0..MAX_REFERENCES {
        let reference = root.pointer(&pointer).and_then(|value| value["$ref"].as_str());
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
    root.pointer(&from_fragment(fragment))
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
