//! The ids that oasdiff gives to the same differences, for those who know its vocabulary.

use std::sync::OnceLock;

use serde_json::Value;

use super::fact::{Context, Effect, Fact, Level, Place, Rule, Side};
use super::surface_names::surface_names;

/// All ids of oasdiff 1.x, sorted; nothing outside this list is ever named.
const VOCABULARY: &str = include_str!("oasdiff.txt");

/// Where a fact was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// Between operations.
    Surface,
    /// Between schemas.
    Schema,
}

/// The ids of a fact where it is reached; none where oasdiff has no word for it.
pub(super) fn names(fact: &Fact, context: Context, origin: Origin) -> Vec<String> {
    let candidates = match origin {
        Origin::Surface => surface_names(fact, context),
        Origin::Schema => schema_names(fact, context),
    };
    static WORDS: OnceLock<Vec<&str>> = OnceLock::new();
    let words = WORDS.get_or_init(|| VOCABULARY.lines().collect());
    let known = |id: &String| words.binary_search(&id.as_str()).is_ok();
    // Only some differences have a word of their own for properties that are not sent.
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

/// `added`, `removed` or `changed`, by which side has a value.
fn turn(fact: &Fact) -> &'static str {
    match (fact.old.is_null(), fact.new.is_null()) {
        (true, _) => "added",
        (_, true) => "removed",
        _ => "changed",
    }
}

fn schema_names(fact: &Fact, context: Context) -> Vec<String> {
    let at = prefix(context);
    let request = context.side == Side::Request;
    let optional = if fact.traits.required { "required" } else { "optional" };
    let write_only = if fact.traits.write_only { "-write-only" } else { "" };
    let with_default = if fact.traits.defaulted { "-with-default" } else { "" };
    let one = |suffix: &str| vec![format!("{at}-{suffix}")];
    match fact.rule {
        Rule::TypeChanged | Rule::WholeOrFraction | Rule::FormatChanged => type_names(fact, context, &at),
        Rule::Nullable if fact.effect == Effect::Widens => one("became-nullable"),
        Rule::Nullable => one("became-not-nullable"),
        Rule::EnumValueAdded => one("enum-value-added"),
        Rule::EnumValueRemoved if !request && context.place == Place::Body => {
            vec!["response-mediatype-enum-value-removed".to_owned()]
        }
        Rule::EnumValueRemoved => one("enum-value-removed"),
        Rule::BecameEnum if fact.new_at.ends_with("/const") => one("const-added"),
        Rule::BecameEnum => one("became-enum"),
        Rule::ConstDropped => one("const-removed"),
        Rule::ConstChanged => one("const-changed"),
        Rule::BoundSet | Rule::BoundUnset | Rule::BoundChanged => bound_names(fact, &at),
        Rule::PatternChanged => {
            let word =
                if turn(fact) == "changed" && fact.effect == Effect::Widens { "generalized" } else { turn(fact) };
            vec![format!("{at}-pattern-{word}"), format!("{at}-pattern-changed")]
                .into_iter()
                .take(if word == "generalized" { 2 } else { 1 })
                .collect()
        }
        Rule::ContentChanged if fact.subject == "contentEncoding" => one("content-encoding-changed"),
        Rule::ContentChanged => one("content-media-type-changed"),
        Rule::PropertyAdded if request && fact.traits.required => {
            vec![format!("new-required-request-property{with_default}")]
        }
        Rule::PropertyAdded if request => vec!["new-optional-request-property".to_owned()],
        Rule::PropertyAdded => vec![format!("response-{optional}{write_only}-property-added")],
        Rule::PropertyRemoved if request => vec!["request-property-removed".to_owned()],
        Rule::PropertyRemoved => vec![format!("response-{optional}{write_only}-property-removed")],
        Rule::PropertyRequired if request => {
            vec![format!("request-property-became-required{with_default}")]
        }
        Rule::PropertyRequired => vec![format!("response{write_only}-property-became-required")],
        Rule::PropertyOptional if request => vec!["request-property-became-optional".to_owned()],
        Rule::PropertyOptional => vec![format!("response{write_only}-property-became-optional")],
        Rule::DependentRequired => match fact.effect {
            Effect::Narrows => one("dependent-required-added"),
            Effect::Widens => one("dependent-required-removed"),
            _ => one("dependent-required-changed"),
        },
        Rule::SubschemaSet | Rule::SubschemaUnset => {
            let keyword = kebab(fact.subject.split(' ').next().unwrap_or_default());
            let keyword = keyword.replace("pattern-properties", "pattern-property").replace("schemas", "schema");
            let word = if fact.rule == Rule::SubschemaSet { "added" } else { "removed" };
            one(&format!("{keyword}-{word}"))
        }
        Rule::ArmAdded | Rule::ArmRemoved => {
            let pointer = if fact.rule == Rule::ArmAdded { &fact.new_at } else { &fact.old_at };
            let union = if pointer.contains("/oneOf/") { "one-of" } else { "any-of" };
            one(&format!("{union}-{}", if fact.rule == Rule::ArmAdded { "added" } else { "removed" }))
        }
        Rule::UnionOverlaps if fact.effect == Effect::Narrows => one("wrapped-in-one-of"),
        Rule::Discriminator => match turn(fact) {
            "changed" if fact.old.get("propertyName") != fact.new.get("propertyName") => {
                one("discriminator-property-name-changed")
            }
            "changed" => mapping_names(fact, &at),
            word => one(&format!("discriminator-{word}")),
        },
        Rule::DefaultChanged => one(&format!("default-value-{}", turn(fact))),
        Rule::Deprecated if fact.note.is_some() => one("deprecated-with-sunset"),
        Rule::Deprecated => one("deprecated"),
        Rule::SunsetChanged if fact.effect == Effect::Fixed(Level::Break) && !fact.new.is_null() => {
            one("deprecated-sunset-invalid")
        }
        Rule::Reactivated => one("reactivated"),
        Rule::StabilityChanged => one(stability_word(fact)),
        Rule::ExtensibleEnum if fact.effect == Effect::Narrows => one("x-extensible-enum-value-removed"),
        Rule::ReadOnlyChanged | Rule::WriteOnlyChanged => {
            let not = if fact.new == true { "" } else { "not-" };
            let mark = if fact.rule == Rule::ReadOnlyChanged { "read-only" } else { "write-only" };
            let optional = if context.required { "required" } else { "optional" };
            vec![format!("{}-{optional}-property-became-{not}{mark}", side(context))]
        }
        _ => Vec::new(),
    }
}

/// Which entries of a discriminator's mapping came, went, or lead elsewhere.
fn mapping_names(fact: &Fact, at: &str) -> Vec<String> {
    let mapping = |side: &Value| side.get("mapping").and_then(Value::as_object).cloned().unwrap_or_default();
    let (old, new) = (mapping(&fact.old), mapping(&fact.new));
    let added = new.keys().any(|key| !old.contains_key(key));
    let deleted = old.keys().any(|key| !new.contains_key(key));
    let changed = old.iter().any(|(key, target)| new.get(key).is_some_and(|other| other != target));
    let words = [(added, "added"), (deleted, "deleted"), (changed, "changed")];
    words.into_iter().filter(|(is, _)| *is).map(|(_, word)| format!("{at}-discriminator-mapping-{word}")).collect()
}

fn type_names(fact: &Fact, context: Context, at: &str) -> Vec<String> {
    let count = |side: &Value| side.as_array().map_or(0, |kinds| kinds.iter().filter(|kind| **kind != "null").count());
    if fact.rule == Rule::TypeChanged && count(&fact.old).max(count(&fact.new)) > 1 {
        let any = |side: &Value| *side == serde_json::json!(["any"]);
        match fact.effect {
            _ if any(&fact.old) || any(&fact.new) => {}
            Effect::Widens => return vec![format!("{at}-list-of-types-widened")],
            Effect::Narrows => return vec![format!("{at}-list-of-types-narrowed")],
            _ => {}
        }
    }
    let word = match (context.side, fact.effect) {
        (_, Effect::Widens) if fact.rule == Rule::FormatChanged && context.side == Side::Response => "changed",
        (_, Effect::Widens) => "generalized",
        (Side::Response, Effect::Narrows) => "specialized",
        _ if context.place == Place::ParameterProperty => "specialized",
        _ => "changed",
    };
    vec![format!("{at}-type-{word}")]
}

fn bound_names(fact: &Fact, at: &str) -> Vec<String> {
    let stem = kebab(&fact.subject).replace("imum", "");
    let lower = stem.contains("min");
    let word = match (fact.rule, fact.effect) {
        (Rule::BoundSet, _) => "set",
        (Rule::BoundUnset, _) => "unset",
        (_, Effect::Narrows) if lower => "increased",
        (_, Effect::Widens) if !lower => "increased",
        _ => "decreased",
    };
    vec![format!("{at}-{stem}-{word}")]
}

pub(super) fn stability_word(fact: &Fact) -> &'static str {
    if fact.effect == Effect::Fixed(Level::Break) {
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
