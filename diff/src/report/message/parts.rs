//! Sentences for the parts of a schema.

use crate::difference::{Difference, Rule};
use crate::quote::quote;

/// The schema for a part of the value was added or removed.
pub(super) fn part(difference: &Difference) -> String {
    let set = difference.rule == Rule::SubschemaSet;
    let (keyword, name) = difference.subject.split_once(' ').unwrap_or((&difference.subject, ""));
    // If no value of a part is valid, the part must be absent.
    let closed = if set { difference.new == false } else { difference.old == false };
    let name = quote(name);
    let what = match keyword {
        "additionalProperties" if closed => "additional properties",
        "unevaluatedProperties" if closed => "properties that no schema describes",
        "items" if closed => "more items than those listed",
        "unevaluatedItems" if closed => "items that no schema describes",
        "additionalProperties" => return limited("additional properties", set),
        "unevaluatedProperties" => return limited("properties that no schema describes", set),
        "unevaluatedItems" => return limited("items that no schema describes", set),
        "patternProperties" => return limited(&format!("properties that match {name}"), set),
        "propertyNames" => return limited("names of properties", set),
        "prefixItems" => return limited(&format!("the {} item", super::ordinal(name.trim_matches('`'))), set),
        "items" => return limited("items", set),
        "contentSchema" => return limited("the encoded content", set),
        "dependentSchemas" => return limited(&format!("the value with property {name}"), set),
        "then" => return limited("values that meet the condition `if`", set),
        "else" => return limited("values that do not meet the condition `if`", set),
        "contains" if set => return "an item must match the schema of `contains` now".to_owned(),
        "contains" => return "no item has to match the schema of `contains` any more".to_owned(),
        "if" if set => return "a condition `if` was added".to_owned(),
        "if" => return "the condition `if` was removed".to_owned(),
        "not" if set => return "values that match the schema of `not` are rejected now".to_owned(),
        "not" => return "values that match the schema of `not` are no longer rejected".to_owned(),
        other => return limited(other, set),
    };
    match set {
        true => format!("{what} are no longer accepted"),
        false => format!("{what} are accepted now"),
    }
}

fn limited(what: &str, set: bool) -> String {
    let how = if set { "limited by a schema now" } else { "no longer limited by a schema" };
    let verb = if what.starts_with("the ") { "is" } else { "are" };
    format!("{what} {verb} {how}")
}
