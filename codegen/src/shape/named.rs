//! Names of schemas: those of components, and those of other targets of references.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;
use openapi::document::LocId;
use openapi::operations::Operation;
use openapi::pointer;
use openapi::source::Source;

/// Tokens of a pointer that do not describe the schema, and are left out of its name.
const STRUCTURE: [&str; 16] = [
    "$defs",
    "definitions",
    "properties",
    "schema",
    "schemas",
    "components",
    "content",
    "responses",
    "additionalProperties",
    "patternProperties",
    "allOf",
    "anyOf",
    "oneOf",
    "prefixItems",
    "parameters",
    "paths",
];

/// All schemas with a name: components in document order, then other targets of references.
pub(super) fn schemas<'a>(
    source: &mut openapi::document::Document<'a>,
    document: &Source,
    operations: &[Operation<'a>],
) -> Vec<(LocId, String)> {
    let components: Vec<(LocId, String)> = source
        .member(source.root, "components")
        .map(|components| source.listed_of(components, "schemas"))
        .unwrap_or_default()
        .into_iter()
        .map(|(name, at)| (at, name.to_owned()))
        .collect();
    let mut taken: BTreeSet<String> = components.iter().map(|(_, name)| name.clone()).collect();
    let mut schemas = components;
    let mut targets: Vec<&str> = document.schema_targets().into_iter().collect();
    // A target inside another target is named first.
    targets.sort_by_key(|target| std::cmp::Reverse(target.matches('/').count()));
    for target in targets {
        let name = free_name(source, operations, &taken, target);
        if let Some(at) = source.share(target) {
            taken.insert(name.clone());
            schemas.push((at, name));
        }
    }
    schemas
}

/// A name from the tokens of a pointer that no other schema has.
fn free_name(
    source: &openapi::document::Document<'_>,
    operations: &[Operation<'_>],
    taken: &BTreeSet<String>,
    target: &str,
) -> String {
    let mut words = String::new();
    let mut tokens = pointer::tokens(target).peekable();
    let mut owner = None;
    if target.starts_with("/paths/") {
        let place: Vec<_> = tokens.by_ref().take(3).collect();
        let inside = |operation: &&Operation<'_>| target.starts_with(&(source.pointer(operation.at) + "/"));
        let operation = operations.iter().find(inside);
        owner = operation.and_then(|operation| operation.id).map(ToUpperCamelCase::to_upper_camel_case);
        if owner.is_none() {
            words = place.join("-");
        }
    } else if target.starts_with("/components/schemas/") {
        owner = tokens.nth(2);
    }
    for token in tokens.filter(|token| !STRUCTURE.contains(&token.as_str()) && !token.contains('/')) {
        words.push('-');
        words.push_str(&token);
    }
    let name = owner.unwrap_or_default() + &words.to_upper_camel_case();
    let mut name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "._-".contains(*c)).collect();
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert_str(0, "Schema");
    }
    if !taken.contains(&name) {
        return name;
    }
    (2..).map(|number| format!("{name}{number}")).find(|name| !taken.contains(name)).unwrap_or(name)
}
