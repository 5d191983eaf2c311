//! The ids of oasdiff for the same differences, for users who know them.

mod surface;

use std::sync::OnceLock;

use serde_json::Value;

use crate::difference::{Context, Difference, Effect, Level, Place, Rule, Side};
use surface::surface_names;

/// All ids of oasdiff 1.x, sorted. No other ids are used.
const VOCABULARY: &str = include_str!("vocabulary/oasdiff.txt");

/// Where a difference was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// Between operations.
    Surface,
    /// Between schemas.
    Schema,
}

/// The ids of oasdiff.
pub(crate) fn oasdiff_ids() -> impl Iterator<Item = &'static str> {
    VOCABULARY.lines()
}

/// Whether oasdiff has this id.
fn is_oasdiff_id(id: &str) -> bool {
    static WORDS: OnceLock<Vec<&str>> = OnceLock::new();
    WORDS.get_or_init(|| oasdiff_ids().collect()).binary_search(&id).is_ok()
}

/// The ids of a difference where it is reached. It is empty if oasdiff has no id for it.
pub(super) fn names(difference: &Difference, context: Context, origin: Origin) -> Vec<String> {
    let candidates = match origin {
        Origin::Surface => surface_names(difference, context),
        Origin::Schema => schema_names(difference, context),
    };
    let known = |id: &String| is_oasdiff_id(id);
    // Only some differences have separate ids for properties that are not sent.
    let usual = |id: String| {
        if known(&id) {
            id
        } else {
            id.replacen("read-only-", "", 1).replacen("write-only-", "", 1)
        }
    };
    candidates.into_iter().map(usual).filter(known).collect()
}

pub(super) fn side(context: Context) -> &'static str {
    match context.side {
        Side::Request => "request",
        Side::Response => "response",
    }
}

fn prefix(context: Context) -> String {
    let place = match context.place {
        Place::Body => "body",
        Place::Property => "property",
        Place::Parameter => "parameter",
        Place::ParameterProperty => "parameter-property",
        Place::Header => "header",
    };
    let mark = match (context.side, context.unsent && context.place == Place::Property) {
        (Side::Request, true) => "read-only-",
        (Side::Response, true) => "write-only-",
        _ => "",
    };
    format!("{}-{mark}{place}", side(context))
}

/// `added`, `removed` or `changed`, depending on which side has a value.
fn turn(difference: &Difference) -> &'static str {
    match (difference.old.is_null(), difference.new.is_null()) {
        (true, _) => "added",
        (_, true) => "removed",
        _ => "changed",
    }
}

fn schema_names(difference: &Difference, context: Context) -> Vec<String> {
    let at = prefix(context);
    let request = context.side == Side::Request;
    let one = |suffix: &str| vec![format!("{at}-{suffix}")];
    match difference.rule {
        Rule::TypeChanged | Rule::WholeOrFraction | Rule::FormatChanged => type_names(difference, context, &at),
        Rule::Nullable if difference.effect == Effect::Widens => one("became-nullable"),
        Rule::Nullable => one("became-not-nullable"),
        Rule::EnumValueAdded => one("enum-value-added"),
        Rule::EnumValueRemoved if !request && context.place == Place::Body => {
            vec!["response-mediatype-enum-value-removed".to_owned()]
        }
        Rule::EnumValueRemoved => one("enum-value-removed"),
        Rule::BecameEnum if difference.new_at.ends_with("/const") => one("const-added"),
        Rule::BecameEnum => one("became-enum"),
        Rule::ConstDropped => one("const-removed"),
        Rule::ConstChanged => one("const-changed"),
        Rule::BoundSet | Rule::BoundUnset | Rule::BoundChanged => bound_names(difference, &at),
        Rule::PatternChanged => {
            let word = if turn(difference) == "changed" && difference.effect == Effect::Widens {
                "generalized"
            } else {
                turn(difference)
            };
            vec![format!("{at}-pattern-{word}"), format!("{at}-pattern-changed")]
                .into_iter()
                .take(if word == "generalized" { 2 } else { 1 })
                .collect()
        }
        Rule::ContentChanged if difference.subject == "contentEncoding" => one("content-encoding-changed"),
        Rule::ContentChanged => one("content-media-type-changed"),
        Rule::PropertyAdded | Rule::PropertyRemoved | Rule::PropertyRequired | Rule::PropertyOptional => {
            vec![property_name(difference, context)]
        }
        Rule::DependentRequired => match difference.effect {
            Effect::Narrows => one("dependent-required-added"),
            Effect::Widens => one("dependent-required-removed"),
            _ => one("dependent-required-changed"),
        },
        Rule::SubschemaSet | Rule::SubschemaUnset => {
            let keyword = kebab(difference.subject.split(' ').next().unwrap_or_default());
            let keyword = keyword.replace("pattern-properties", "pattern-property").replace("schemas", "schema");
            let word = if difference.rule == Rule::SubschemaSet { "added" } else { "removed" };
            one(&format!("{keyword}-{word}"))
        }
        Rule::ArmAdded | Rule::ArmRemoved => {
            let pointer = if difference.rule == Rule::ArmAdded { &difference.new_at } else { &difference.old_at };
            let union = if pointer.contains("/oneOf/") { "one-of" } else { "any-of" };
            one(&format!("{union}-{}", if difference.rule == Rule::ArmAdded { "added" } else { "removed" }))
        }
        Rule::UnionOverlaps if difference.effect == Effect::Narrows => one("wrapped-in-one-of"),
        Rule::Discriminator => match turn(difference) {
            "changed" if difference.old.get("propertyName") != difference.new.get("propertyName") => {
                one("discriminator-property-name-changed")
            }
            "changed" => mapping_names(difference, &at),
            word => one(&format!("discriminator-{word}")),
        },
        _ => annotation_names(difference, context, &at),
    }
}

fn property_name(difference: &Difference, context: Context) -> String {
    let request = context.side == Side::Request;
    let optional = if difference.traits.required { "required" } else { "optional" };
    let write_only = if difference.traits.write_only { "-write-only" } else { "" };
    let with_default = if difference.traits.defaulted { "-with-default" } else { "" };
    match difference.rule {
        Rule::PropertyAdded if request && difference.traits.required => {
            format!("new-required-request-property{with_default}")
        }
        Rule::PropertyAdded if request => "new-optional-request-property".to_owned(),
        Rule::PropertyAdded => format!("response-{optional}{write_only}-property-added"),
        Rule::PropertyRemoved if request => "request-property-removed".to_owned(),
        Rule::PropertyRemoved => format!("response-{optional}{write_only}-property-removed"),
        Rule::PropertyRequired if request => {
            format!("request-property-became-required{with_default}")
        }
        Rule::PropertyRequired => format!("response{write_only}-property-became-required"),
        Rule::PropertyOptional if request => "request-property-became-optional".to_owned(),
        _ => format!("response{write_only}-property-became-optional"),
    }
}

fn annotation_names(difference: &Difference, context: Context, at: &str) -> Vec<String> {
    let one = |suffix: &str| vec![format!("{at}-{suffix}")];
    match difference.rule {
        Rule::DefaultChanged => one(&format!("default-value-{}", turn(difference))),
        Rule::Deprecated if difference.note.is_some() => one("deprecated-with-sunset"),
        Rule::Deprecated => one("deprecated"),
        Rule::SunsetChanged if difference.effect == Effect::Fixed(Level::Break) && !difference.new.is_null() => {
            one("deprecated-sunset-invalid")
        }
        Rule::Reactivated => one("reactivated"),
        Rule::StabilityChanged => one(stability_word(difference)),
        Rule::ExtensibleEnum if difference.effect == Effect::Narrows => one("x-extensible-enum-value-removed"),
        Rule::ReadOnlyChanged | Rule::WriteOnlyChanged => {
            let not = if difference.new == true { "" } else { "not-" };
            let mark = if difference.rule == Rule::ReadOnlyChanged { "read-only" } else { "write-only" };
            let optional = if context.required { "required" } else { "optional" };
            vec![format!("{}-{optional}-property-became-{not}{mark}", side(context))]
        }
        _ => Vec::new(),
    }
}

/// The entries of a discriminator's mapping that were added, removed or changed.
fn mapping_names(difference: &Difference, at: &str) -> Vec<String> {
    let mapping = |side: &Value| side.get("mapping").and_then(Value::as_object).cloned().unwrap_or_default();
    let (old, new) = (mapping(&difference.old), mapping(&difference.new));
    let added = new.keys().any(|key| !old.contains_key(key));
    let deleted = old.keys().any(|key| !new.contains_key(key));
    let changed = old.iter().any(|(key, target)| new.get(key).is_some_and(|other| other != target));
    let words = [(added, "added"), (deleted, "deleted"), (changed, "changed")];
    words.into_iter().filter(|(is, _)| *is).map(|(_, word)| format!("{at}-discriminator-mapping-{word}")).collect()
}

fn type_names(difference: &Difference, context: Context, at: &str) -> Vec<String> {
    let count = |side: &Value| side.as_array().map_or(0, |kinds| kinds.iter().filter(|kind| **kind != "null").count());
    if difference.rule == Rule::TypeChanged && count(&difference.old).max(count(&difference.new)) > 1 {
        let any = |side: &Value| *side == serde_json::json!(["any"]);
        match difference.effect {
            _ if any(&difference.old) || any(&difference.new) => {}
            Effect::Widens => return vec![format!("{at}-list-of-types-widened")],
            Effect::Narrows => return vec![format!("{at}-list-of-types-narrowed")],
            _ => {}
        }
    }
    let word = match (context.side, difference.effect) {
        (_, Effect::Widens) if difference.rule == Rule::FormatChanged && context.side == Side::Response => "changed",
        (_, Effect::Widens) => "generalized",
        (Side::Response, Effect::Narrows) => "specialized",
        _ if context.place == Place::ParameterProperty => "specialized",
        _ => "changed",
    };
    vec![format!("{at}-type-{word}")]
}

fn bound_names(difference: &Difference, at: &str) -> Vec<String> {
    let stem = kebab(&difference.subject).replace("imum", "");
    let lower = stem.contains("min");
    let word = match (difference.rule, difference.effect) {
        (Rule::BoundSet, _) => "set",
        (Rule::BoundUnset, _) => "unset",
        (_, Effect::Narrows) if lower => "increased",
        (_, Effect::Widens) if !lower => "increased",
        _ => "decreased",
    };
    vec![format!("{at}-{stem}-{word}")]
}

pub(super) fn stability_word(difference: &Difference) -> &'static str {
    if difference.effect == Effect::Fixed(Level::Break) {
        "stability-decreased"
    } else {
        "stability-increased"
    }
}

fn kebab(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() {
            text.push('-');
        }
        text.extend(letter.to_lowercase());
    }
    text
}
