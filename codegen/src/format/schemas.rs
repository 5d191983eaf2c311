//! Prints the JSON Schemas: a line for each, with the locations and targets of its references.

use super::{print, Tags};
use crate::json_schema::{Owner, Schema};
use crate::markdown::is_directional;

const DOC: &str =
    "The JSON Schemas of all types, as in the document, and of the input of all calls (feature `schemars`).";
const USES: &str = "#[allow(unused_imports, reason = \"there may be no types\")]\nuse crate::api::{calls, types::*};\n";
/// The module of the markers: types for schemas that other schemas refer to, and that have no generated type.
const MARKERS: &str = "/// Schemas that other schemas refer to, and that have no type.\n#[allow(dead_code, reason = \"some are only used by name\")]\npub(crate) mod marker {\n";

pub(super) fn file(schemas: &[Schema], tags: &Tags<'_>) -> String {
    let mut out = USES.to_owned();
    let mut markers: Vec<_> = schemas.iter().filter(|schema| schema.owner == Owner::Marker).collect();
    markers.sort_by(|a, b| a.rust.cmp(&b.rust));
    if !markers.is_empty() {
        out += &format!("\n{MARKERS}");
        for marker in markers {
            out += &format!("    {}pub(crate) enum {} {{}}\n", condition(marker, tags), marker.rust);
        }
        out += "}\n";
    }
    out.push('\n');
    for schema in schemas {
        let references =
            schema.references.iter().map(|(place, index)| format!("{place:?} => {}", path(&schemas[*index])));
        let references = references.collect::<Vec<_>>().join(", ");
        let text = literal(&schema.value.to_string());
        let (condition, path, name) = (condition(schema, tags), path(schema), &schema.name);
        out += &format!("{condition}json_schema! {{ {path}, {name:?}, [{references}], {text} }}\n");
    }
    print::file(DOC, &[], &out)
}

fn path(schema: &Schema) -> String {
    let module = match schema.owner {
        Owner::Type => "",
        Owner::Call => "calls::",
        Owner::Marker => "marker::",
    };
    format!("{module}{}", schema.rust)
}

fn condition(schema: &Schema, tags: &Tags<'_>) -> String {
    if schema.reach.always {
        return String::new();
    }
    let features: Vec<_> = tags.features(&schema.reach.tags).into_iter().map(str::to_owned).collect();
    print::condition(&features).replace('\n', " ")
}

/// JSON text as a raw string literal. Characters that rustc rejects in source are escaped, as JSON allows in strings.
fn literal(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            c if c.is_control() || is_directional(c) || matches!(c, '\u{2028}' | '\u{2029}') => {
                text += &format!("\\u{:04x}", u32::from(c));
            }
            other => text.push(other),
        }
    }
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn a_literal_can_contain_any_text() {
        assert_eq!(literal(r#"{"a":"b"}"#), "r#\"{\"a\":\"b\"}\"#");
        assert_eq!(literal("{\"a\":\"\"#\"}"), "r##\"{\"a\":\"\"#\"}\"##");
        assert_eq!(literal("\"\u{202e}\""), "r#\"\"\\u202e\"\"#");
    }
}
