//! One sentence per difference, for people. Names and values of the document are in code quotes.

mod parts;
mod security;
#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::difference::{Difference, Effect, Rule};
use crate::quote::quote;
use openapi::json::canonical;
use parts::part;
use security::security;

/// What changed, without the location.
pub(super) fn message(difference: &Difference) -> String {
    let text = sentence(difference);
    match &difference.note {
        Some(note) => format!("{text} ({note})"),
        None => text,
    }
}

fn sentence(difference: &Difference) -> String {
    let subject = difference.subject.as_str();
    let name = quote(subject);
    match difference.rule {
        Rule::OperationIdChanged => changed("operation id", difference),
        Rule::OperationTags => changed("tags", difference),
        Rule::OperationBeta => mark(difference, "marked as beta", "no longer marked as beta"),
        Rule::Deprecated => "deprecated".to_owned(),
        Rule::Reactivated => "no longer deprecated".to_owned(),
        Rule::SunsetChanged => changed("sunset date", difference),
        Rule::StabilityChanged => changed("stability level", difference),
        Rule::PagingChanged => changed("paging", difference),
        Rule::LinkChanged => links(difference),
        Rule::SchemaRenamed => format!("schema renamed from {} to {}", value(&difference.old), value(&difference.new)),
        Rule::SchemaReplaced => format!("schema {} replaced by {}", value(&difference.old), value(&difference.new)),
        Rule::TypeChanged | Rule::WholeOrFraction => types(difference),
        Rule::Nullable if difference.effect == Effect::Widens => "null is allowed now".to_owned(),
        Rule::Nullable => "null is no longer allowed".to_owned(),
        Rule::EnumValueAdded => format!("{} added: {}", plural("enum value", &difference.new), values(&difference.new)),
        Rule::EnumValueRemoved => {
            format!("{} removed: {}", plural("enum value", &difference.old), values(&difference.old))
        }
        Rule::BecameEnum => format!("limited to the {} {}", plural("value", &difference.new), values(&difference.new)),
        Rule::EnumDropped | Rule::ConstDropped => {
            format!("no longer limited to the {} {}", plural("value", &difference.old), values(&difference.old))
        }
        Rule::ConstChanged => {
            format!("constant changed from {} to {}", values(&difference.old), values(&difference.new))
        }
        Rule::ExtensibleEnum => changed(subject, difference),
        Rule::UniqueChanged => mark(difference, "items must be unique now", "items no longer have to be unique"),
        Rule::FormatChanged | Rule::PatternChanged | Rule::ContentChanged => changed(subject, difference),
        Rule::BoundSet | Rule::BoundUnset | Rule::BoundChanged | Rule::MultipleChanged => changed(subject, difference),
        Rule::ReferenceChanged => changed("unresolved reference", difference),
        Rule::DependentRequired => dependent(difference),
        Rule::SubschemaSet | Rule::SubschemaUnset => part(difference),
        Rule::UnionAdded => format!("must match a schema of {name} now"),
        Rule::UnionRemoved => format!("no longer has to match a schema of {name}"),
        Rule::UnionOverlaps if difference.effect == Effect::Narrows => {
            "values that match several schemas of a `oneOf` are rejected now".to_owned()
        }
        Rule::UnionOverlaps => "values that match several schemas of a `oneOf` are no longer rejected".to_owned(),
        Rule::UnionKind => changed("union", difference),
        Rule::Discriminator => discriminator(difference),
        Rule::DefaultChanged => changed("default", difference),
        Rule::ReadOnlyChanged => mark(difference, "became read-only", "no longer read-only"),
        Rule::WriteOnlyChanged => mark(difference, "became write-only", "no longer write-only"),
        Rule::EncodingChanged => match subject.rsplit_once(' ') {
            Some((property, keyword)) => changed(&format!("encoding of {}: {keyword}", quote(property)), difference),
            None => changed(subject, difference),
        },
        Rule::XmlChanged => changed(&subject.replacen("xml", "XML", 1), difference),
        Rule::SecurityTightened | Rule::SecurityLoosened | Rule::SecurityReplaced => security(difference),
        _ => came_or_went(difference),
    }
}

/// The sentences for a part that was added or removed, or that has become required or optional.
fn came_or_went(difference: &Difference) -> String {
    let subject = difference.subject.as_str();
    let name = quote(subject);
    let traits = difference.traits;
    let need = if traits.required { "required" } else { "optional" };
    let deprecated = if traits.deprecated { "deprecated " } else { "" };
    match difference.rule {
        Rule::OperationAdded => "operation added".to_owned(),
        Rule::OperationRemoved => format!("{deprecated}operation removed"),
        Rule::SchemeChanged => {
            let (scheme, keyword) = subject.rsplit_once(' ').unwrap_or((subject, "definition"));
            changed(&format!("security scheme {}: {keyword}", quote(scheme)), difference)
        }
        Rule::FlowAdded => format!("{} added", flow(subject)),
        Rule::FlowRemoved => format!("{} removed", flow(subject)),
        Rule::FlowChanged => {
            let (of, keyword) = subject.rsplit_once(' ').unwrap_or((subject, "address"));
            changed(&format!("{}: {keyword}", flow(of)), difference)
        }
        Rule::ScopeAdded | Rule::ScopeRemoved => {
            let (of, scope) = subject.rsplit_once(' ').unwrap_or((subject, ""));
            let how = if difference.rule == Rule::ScopeAdded { "added" } else { "removed" };
            format!("scope {} of {} {how}", quote(scope), flow(of))
        }
        Rule::ServerDefault => changed(&format!("default of server variable {name}"), difference),
        Rule::ServerAdded => format!("{} added: {}", plural("server", &difference.new), servers(&difference.new)),
        Rule::ServerRemoved => format!("{} removed: {}", plural("server", &difference.old), servers(&difference.old)),
        Rule::ParameterAdded => format!("{need} {} added", parameter(subject)),
        Rule::ParameterRemoved => format!("{deprecated}{need} {} removed", parameter(subject)),
        Rule::ParameterRequired => format!("{} became required", parameter(subject)),
        Rule::ParameterOptional => format!("{} became optional", parameter(subject)),
        Rule::ParameterBecameList => "a list is accepted now, and a single value still is".to_owned(),
        Rule::BodyAdded => format!("{need} request body added"),
        Rule::BodyRemoved => "request body removed".to_owned(),
        Rule::BodyRequired => "request body became required".to_owned(),
        Rule::BodyOptional => "request body became optional".to_owned(),
        Rule::MediaTypeAdded => format!("media type {name} added"),
        Rule::MediaTypeRemoved => format!("media type {name} removed"),
        Rule::MediaTypeChanged => changed("media type", difference),
        Rule::MediaSchemaAdded => "the content is limited by a schema now".to_owned(),
        Rule::MediaSchemaRemoved => "the content is no longer limited by a schema".to_owned(),
        Rule::StatusAdded => format!("{} added", status(subject)),
        Rule::StatusRemoved => format!("{} removed", status(subject)),
        Rule::HeaderAdded => format!("header {name} added"),
        Rule::HeaderRemoved => format!("{need} header {name} removed"),
        Rule::HeaderRequired => format!("header {name} became required"),
        Rule::HeaderOptional => format!("header {name} became optional"),
        Rule::CallbackAdded => format!("callback {name} added"),
        Rule::CallbackRemoved => format!("callback {name} removed"),
        Rule::PropertyAdded => format!("{need} property {name} added{}", summary(&difference.new)),
        Rule::PropertyRemoved => format!("{deprecated}{need} property {name} removed{}", summary(&difference.old)),
        Rule::PropertyRequired => format!("property {name} became required"),
        Rule::PropertyOptional => format!("property {name} became optional"),
        Rule::ArmAdded => format!("{} added", arm(subject)),
        Rule::ArmRemoved => format!("{} removed", arm(subject)),
        _ => changed(subject, difference),
    }
}

fn mark(difference: &Difference, set: &str, unset: &str) -> String {
    if difference.new == true { set } else { unset }.to_owned()
}

/// `maxLength set to 5`, `maxLength removed (was 5)`, `maxLength changed from 5 to 7`.
fn changed(what: &str, difference: &Difference) -> String {
    let empty = |side: &Value| side.is_null() || side.as_array().is_some_and(Vec::is_empty);
    match (empty(&difference.old), empty(&difference.new)) {
        (true, _) => format!("{what} set to {}", value(&difference.new)),
        (_, true) => format!("{what} removed (was {})", value(&difference.old)),
        _ => format!("{what} changed from {} to {}", value(&difference.old), value(&difference.new)),
    }
}

fn types(difference: &Difference) -> String {
    let names = |side: &Value| -> Vec<String> {
        side.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let (old, new) = (names(&difference.old), names(&difference.new));
    let any = |names: &[String]| names == ["any"];
    let listed = |names: &[String]| names.join(" or ");
    match () {
        () if old.is_empty() => format!("type is {} now, and no value was valid before", listed(&new)),
        () if new.is_empty() => format!("no value is valid now, and the type was {} before", listed(&old)),
        () if any(&old) => format!("type limited to {}", listed(&new)),
        () if any(&new) => format!("type no longer limited to {}", listed(&old)),
        () => format!("type changed from {} to {}", listed(&old), listed(&new)),
    }
}

fn dependent(difference: &Difference) -> String {
    let names = |side: &Value| side.as_array().cloned().unwrap_or_default();
    let (old, new) = (names(&difference.old), names(&difference.new));
    let only = |these: &[Value], those: &[Value]| -> Value {
        these.iter().filter(|name| !those.contains(name)).cloned().collect()
    };
    let (added, removed) = (only(&new, &old), only(&old, &new));
    let mut said = Vec::new();
    for (names, how) in [(&added, "became required"), (&removed, "became optional")] {
        if names.as_array().is_some_and(|names| !names.is_empty()) {
            said.push(format!("{} {} {how}", plural_noun("property", names), values(names)));
        }
    }
    format!("where property {} is present, {}", quote(&difference.subject), said.join(" and "))
}

fn discriminator(difference: &Difference) -> String {
    let property = |side: &Value| side.get("propertyName").cloned().unwrap_or(Value::Null);
    let (old, new) = (property(&difference.old), property(&difference.new));
    match () {
        () if difference.old.is_null() => format!("discriminator {} added", value(&new)),
        () if difference.new.is_null() => format!("discriminator {} removed", value(&old)),
        () if old != new => format!("discriminator property changed from {} to {}", value(&old), value(&new)),
        () => format!("values of discriminator {} changed", value(&new)),
    }
}

/// `query limit` as `query parameter "limit"`.
fn parameter(subject: &str) -> String {
    let (place, name) = subject.split_once(' ').unwrap_or(("", subject));
    format!("{place} parameter {}", quote(name))
}

/// `scheme kind` of an OAuth flow in words.
fn flow(subject: &str) -> String {
    let (scheme, kind) = subject.rsplit_once(' ').unwrap_or((subject, ""));
    format!("OAuth flow {} of {}", quote(kind), quote(scheme))
}

fn status(subject: &str) -> String {
    match subject {
        "default" => "response for other HTTP statuses".to_owned(),
        _ => format!("response with HTTP status {subject}"),
    }
}

/// A variant of a union by its name, or by its position in the list.
fn arm(subject: &str) -> String {
    match subject.strip_prefix('/').and_then(|pointer| pointer.rsplit('/').next()) {
        Some(index) => format!("{} union arm", ordinal(index)),
        None => format!("union arm {}", quote(subject)),
    }
}

/// A position in a list: 0-based in a pointer, 1-based in a sentence.
fn ordinal(index: &str) -> String {
    let Ok(index) = index.parse::<usize>() else { return quote(index) };
    let number = index.saturating_add(1);
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

/// The names of the links of a response that were added, removed or changed.
fn links(difference: &Difference) -> String {
    let names = |side: &Value, is_it: &dyn Fn(&str, &Value) -> bool| -> Value {
        let links = side.as_object().into_iter().flatten();
        links.filter(|(name, link)| is_it(name, link)).map(|(name, _)| Value::from(name.as_str())).collect()
    };
    let (old, new) = (&difference.old, &difference.new);
    let lists = [
        (names(new, &|name, _| old.get(name).is_none()), "added"),
        (names(old, &|name, _| new.get(name).is_none()), "removed"),
        (names(new, &|name, link| old.get(name).is_some_and(|before| before != link)), "changed"),
    ];
    let stated = lists.iter().filter(|(list, _)| list.as_array().is_some_and(|list| !list.is_empty()));
    stated.map(|(list, how)| format!("{} {how}: {}", plural("link", list), values(list))).collect::<Vec<_>>().join("; ")
}

fn plural(noun: &str, list: &Value) -> String {
    let one = list.as_array().is_none_or(|list| list.len() == 1);
    if one {
        noun.to_owned()
    } else {
        format!("{noun}s")
    }
}

fn plural_noun(noun: &str, list: &Value) -> String {
    plural(noun, list).replace("propertys", "properties")
}

/// A value in a sentence: numbers without quotes, everything else in code quotes.
fn value(value: &Value) -> String {
    match value {
        Value::Number(_) | Value::Bool(_) | Value::Null => canonical(value),
        Value::Array(_) => values(value),
        other => quote(&raw(other)),
    }
}

fn raw(value: &Value) -> String {
    match value {
        Value::String(text) if text.trim().is_empty() => format!("\"{text}\""),
        Value::String(text) => text.clone(),
        other => canonical(other),
    }
}

fn values(list: &Value) -> String {
    let items = list.as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().map(|item| quote(&raw(item))).collect::<Vec<_>>().join(", ")
}

/// Addresses. The empty address is the address of the document.
fn servers(list: &Value) -> String {
    let address = |url: &Value| match url.as_str() {
        Some("") | None => quote("/"),
        Some(url) => quote(url),
    };
    list.as_array().into_iter().flatten().map(address).collect::<Vec<_>>().join(", ")
}

/// The kind of a property, in one or two words.
fn summary(schema: &Value) -> String {
    let text = |key: &str| match schema.get(key) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Array(items)) => Some(items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" or ")),
        _ => None,
    };
    let name = text("$ref").map(|reference| reference.rsplit('/').next().unwrap_or_default().to_owned());
    let kind = name.or_else(|| text("type")).or_else(|| schema.get("enum").map(|_| "enum".to_owned()));
    kind.map(|kind| format!(": {}", crate::quote::on_one_line(&kind))).unwrap_or_default()
}
