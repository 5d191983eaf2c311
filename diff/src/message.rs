//! One sentence per difference, for people.

use serde_json::Value;

use super::fact::{Effect, Fact, Rule};
use super::quote::{on_one_line, quote};
use openapi::json::canonical;

/// What happened, without the place.
pub(super) fn message(fact: &Fact) -> String {
    let text = sentence(fact);
    match &fact.note {
        Some(note) => format!("{text} ({note})"),
        None => text,
    }
}

fn sentence(fact: &Fact) -> String {
    let subject = fact.subject.as_str();
    let name = quote(subject);
    let traits = fact.traits;
    let need = if traits.required { "required" } else { "optional" };
    match fact.rule {
        Rule::OperationAdded => "operation added".to_owned(),
        Rule::OperationRemoved if traits.early || traits.deprecated => "deprecated operation removed".to_owned(),
        Rule::OperationRemoved => "operation removed".to_owned(),
        Rule::OperationIdChanged => format!("operation id {}", change(fact)),
        Rule::OperationTags => format!("tags {}", change(fact)),
        Rule::OperationBeta if fact.new == true => "marked beta".to_owned(),
        Rule::OperationBeta => "no longer beta".to_owned(),
        Rule::Deprecated => "deprecated".to_owned(),
        Rule::Reactivated => "no longer deprecated".to_owned(),
        Rule::PagingChanged => format!("paging {}", change(fact)),
        Rule::SecurityTightened | Rule::SecurityLoosened | Rule::SecurityReplaced => security(fact),
        Rule::SchemeChanged => format!("security scheme {subject} {}", change(fact)),
        Rule::FlowAdded => format!("OAuth flow {name} added"),
        Rule::FlowRemoved => format!("OAuth flow {name} removed"),
        Rule::FlowChanged => format!("OAuth flow {name} {}", change(fact)),
        Rule::ScopeAdded => format!("OAuth scope {name} added"),
        Rule::ScopeRemoved => format!("OAuth scope {name} removed"),
        Rule::ServerDefault => format!("default of server variable {name} {}", change(fact)),
        Rule::ServerAdded => format!("server added: {}", values(&fact.new)),
        Rule::ServerRemoved => format!("server removed: {}", values(&fact.old)),
        Rule::ParameterAdded => format!("{need} parameter {name} added"),
        Rule::ParameterRemoved => format!("{need} parameter {name} removed"),
        Rule::ParameterRequired => format!("parameter {name} became required"),
        Rule::ParameterOptional => format!("parameter {name} became optional"),
        Rule::ParameterBecameList => "a single value became a list that takes it".to_owned(),
        Rule::BodyAdded => format!("{need} request body added"),
        Rule::BodyRemoved => "request body removed".to_owned(),
        Rule::BodyRequired => "request body became required".to_owned(),
        Rule::BodyOptional => "request body became optional".to_owned(),
        Rule::MediaTypeAdded => format!("media type {subject} added"),
        Rule::MediaTypeRemoved => format!("media type {subject} removed"),
        Rule::MediaTypeChanged => format!("media type {}", change(fact)),
        Rule::MediaSchemaAdded => "schema added where there was none".to_owned(),
        Rule::MediaSchemaRemoved => "schema removed".to_owned(),
        Rule::StatusAdded => format!("status {subject} added"),
        Rule::StatusRemoved => format!("status {subject} removed"),
        Rule::HeaderAdded => format!("header {name} added"),
        Rule::HeaderRemoved => format!("{need} header {name} removed"),
        Rule::HeaderRequired => format!("header {name} became required"),
        Rule::HeaderOptional => format!("header {name} became optional"),
        Rule::LinkChanged => "links changed".to_owned(),
        Rule::CallbackAdded => format!("callback {subject} added"),
        Rule::CallbackRemoved => format!("callback {subject} removed"),
        Rule::SchemaRenamed => format!("schema renamed: {} -> {}", plain(&fact.old), plain(&fact.new)),
        Rule::SchemaReplaced => format!("schema {} replaced by {}", plain(&fact.old), plain(&fact.new)),
        Rule::TypeChanged | Rule::WholeOrFraction => match (kinds(&fact.old), kinds(&fact.new)) {
            (Ok(old), Ok(new)) => format!("type {old} -> {new}"),
            (old, new) => format!("{} -> {}", old.unwrap_or_else(str::to_owned), new.unwrap_or_else(str::to_owned)),
        },
        Rule::Nullable if fact.effect == Effect::Widens => "became nullable".to_owned(),
        Rule::Nullable => "no longer nullable".to_owned(),
        Rule::EnumValueAdded => format!("enum value added: {}", values(&fact.new)),
        Rule::EnumValueRemoved => format!("enum value removed: {}", values(&fact.old)),
        Rule::BecameEnum => format!("limited to {}", values(&fact.new)),
        Rule::EnumDropped => format!("no longer limited to {}", values(&fact.old)),
        Rule::ConstChanged => format!("constant {}", change(fact)),
        Rule::ConstDropped => format!("no longer the constant {}", values(&fact.old)),
        Rule::BoundSet => format!("{subject} set to {}", plain(&fact.new)),
        Rule::BoundUnset => format!("{subject} {} removed", plain(&fact.old)),
        Rule::PropertyAdded => format!("{need} property {name} added{}", summary(&fact.new)),
        Rule::PropertyRemoved => {
            let deprecated = if traits.deprecated { "deprecated " } else { "" };
            format!("{deprecated}{need} property {name} removed{}", summary(&fact.old))
        }
        Rule::PropertyRequired => format!("property {name} became required"),
        Rule::PropertyOptional => format!("property {name} became optional"),
        Rule::DependentRequired => format!("properties required with {name} {}", change(fact)),
        Rule::SubschemaSet if fact.new == false => format!("{subject} closed"),
        Rule::SubschemaUnset if fact.old == false => format!("{subject} opened"),
        Rule::SubschemaSet => format!("{subject} constrained"),
        Rule::SubschemaUnset => format!("{subject} no longer constrained"),
        Rule::ArmAdded => format!("union arm {} added", arm(subject)),
        Rule::ArmRemoved => format!("union arm {} removed", arm(subject)),
        Rule::UnionAdded => format!("{subject} constraint added"),
        Rule::UnionRemoved => format!("{subject} constraint removed"),
        Rule::UnionOverlaps if fact.effect == Effect::Narrows => {
            "wrapped in a oneOf of which several arms accept it, so that it is refused".to_owned()
        }
        Rule::UnionOverlaps => "no longer in a oneOf of which several arms accept it".to_owned(),
        Rule::Discriminator => "discriminator changed".to_owned(),
        Rule::DefaultChanged => format!("default {}", change(fact)),
        Rule::ReadOnlyChanged => mark(fact, "read-only"),
        Rule::WriteOnlyChanged => mark(fact, "write-only"),
        Rule::SunsetChanged
        | Rule::StabilityChanged
        | Rule::ParameterStyle
        | Rule::EncodingChanged
        | Rule::XmlChanged
        | Rule::FormatChanged
        | Rule::BoundChanged
        | Rule::MultipleChanged
        | Rule::UniqueChanged
        | Rule::PatternChanged
        | Rule::ContentChanged
        | Rule::ReferenceChanged
        | Rule::UnionKind
        | Rule::ExtensibleEnum => format!("{subject} {}", change(fact)),
    }
}

fn mark(fact: &Fact, what: &str) -> String {
    if fact.new == true {
        format!("became {what}")
    } else {
        format!("no longer {what}")
    }
}

fn change(fact: &Fact) -> String {
    match (fact.old.is_null(), fact.new.is_null()) {
        (true, _) => format!("set: {}", plain(&fact.new)),
        (_, true) => format!("removed: {}", plain(&fact.old)),
        _ => format!("{} -> {}", plain(&fact.old), plain(&fact.new)),
    }
}

/// The names of types; an error where words say it better.
fn kinds(names: &Value) -> Result<String, &'static str> {
    match plain(names).as_str() {
        "" => Err("no possible value"),
        "any" => Err("any type"),
        text => Ok(text.to_owned()),
    }
}

fn arm(subject: &str) -> String {
    if subject.starts_with('/') {
        subject.rsplit('/').next().map_or_else(String::new, |index| format!("#{index}"))
    } else {
        quote(subject)
    }
}

/// A value in a sentence; in code quotes where it would disturb those of others.
fn plain(value: &Value) -> String {
    let text = raw(value);
    if text.contains('`') {
        quote(&text)
    } else {
        on_one_line(&text).into_owned()
    }
}

fn raw(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(Value::is_string) => {
            items.iter().map(raw).collect::<Vec<_>>().join(" | ")
        }
        other => canonical(other),
    }
}

fn values(value: &Value) -> String {
    let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().map(|item| quote(&raw(item))).collect::<Vec<_>>().join(", ")
}

/// What a property is, in a word or two.
fn summary(schema: &Value) -> String {
    let text = |key: &str| schema.get(key).map(plain);
    let name = text("$ref").map(|reference| reference.rsplit('/').next().unwrap_or_default().to_owned());
    let kind = name.or_else(|| text("type")).or_else(|| schema.get("enum").map(|_| "enum".to_owned()));
    kind.map(|kind| format!(": {kind}")).unwrap_or_default()
}

fn security(fact: &Fact) -> String {
    let scopes = |side: &Value| -> std::collections::BTreeSet<String> {
        let alternatives = side.as_array().into_iter().flatten().filter_map(Value::as_object).flatten();
        alternatives
            .flat_map(|(scheme, scopes)| {
                let named = scopes.as_array().into_iter().flatten().map(plain);
                named.chain([format!("scheme {scheme}")]).collect::<Vec<_>>()
            })
            .collect()
    };
    let (old, new) = (scopes(&fact.old), scopes(&fact.new));
    let list = |names: Vec<&String>| names.into_iter().map(|name| quote(name)).collect::<Vec<_>>().join(", ");
    let added = list(new.difference(&old).collect());
    let removed = list(old.difference(&new).collect());
    match (added.is_empty(), removed.is_empty()) {
        (false, true) => format!("permission required: {added}"),
        (true, false) => format!("permission no longer named: {removed}"),
        (false, false) => format!("permissions changed: {added} required, {removed} no longer"),
        (true, true) => "the ways to authenticate changed".to_owned(),
    }
}
