//! The ids of oasdiff for differences between operations.

use serde_json::Value;

use super::{side, stability_word};
use crate::clock::begins_with_date;
use crate::difference::{Context, Difference, Effect, Level, Place, Rule, Side};

pub(super) fn surface_names(difference: &Difference, context: Context) -> Vec<String> {
    let parameter = context.place == Place::Parameter;
    let traits = difference.traits;
    let id = match difference.rule {
        Rule::OperationAdded if context.side == Side::Response => "webhook-added".to_owned(),
        Rule::OperationAdded => "endpoint-added".to_owned(),
        Rule::OperationRemoved if context.side == Side::Response => "webhook-removed".to_owned(),
        Rule::OperationRemoved => {
            let path = if traits.whole_path { "path-" } else { "" };
            let how = match (traits.early, traits.deprecated) {
                (true, _) => "before-sunset",
                (_, true) => "with-deprecation",
                _ => "without-deprecation",
            };
            format!("api-{path}removed-{how}")
        }
        Rule::OperationIdChanged if difference.old == serde_json::json!([]) => "api-operation-id-added".to_owned(),
        Rule::OperationIdChanged => "api-operation-id-removed".to_owned(),
        Rule::OperationTags => return vec!["api-tag-added".to_owned(), "api-tag-removed".to_owned()],
        Rule::Deprecated if parameter => "request-parameter-deprecated".to_owned(),
        Rule::Deprecated if difference.note.is_some() => "endpoint-deprecated-with-sunset".to_owned(),
        Rule::Deprecated => "endpoint-deprecated".to_owned(),
        Rule::Reactivated if parameter => "request-parameter-reactivated".to_owned(),
        Rule::Reactivated => "endpoint-reactivated".to_owned(),
        Rule::SunsetChanged if difference.new.is_null() && parameter => "request-parameter-sunset-deleted".to_owned(),
        Rule::SunsetChanged if difference.new.is_null() => "sunset-deleted".to_owned(),
        Rule::SunsetChanged if difference.effect == Effect::Fixed(Level::Break) => {
            let dated = difference.new.as_str().is_some_and(begins_with_date);
            match (parameter, dated) {
                (true, true) => "request-parameter-sunset-date-changed-too-small".to_owned(),
                (true, false) => "request-parameter-sunset-parse".to_owned(),
                (false, true) => "api-sunset-date-changed-too-small".to_owned(),
                (false, false) => "api-deprecated-sunset-parse".to_owned(),
            }
        }
        Rule::StabilityChanged if !parameter && is_unknown_level(&difference.new) => {
            "api-invalid-stability-level".to_owned()
        }
        Rule::StabilityChanged if !parameter => format!("api-{}", stability_word(difference)),
        Rule::SecurityTightened | Rule::SecurityLoosened | Rule::SecurityReplaced => return security_names(difference),
        Rule::SchemeChanged if difference.subject.ends_with(" type") => {
            "api-security-component-type-changed".to_owned()
        }
        Rule::FlowChanged if difference.subject.ends_with(" authorizationUrl") => {
            "api-security-component-oauth-url-changed".to_owned()
        }
        Rule::FlowChanged if difference.subject.ends_with(" tokenUrl") => {
            "api-security-component-oauth-token-url-changed".to_owned()
        }
        Rule::ScopeAdded => "api-security-component-oauth-scope-added".to_owned(),
        Rule::ScopeRemoved => "api-security-component-oauth-scope-removed".to_owned(),
        _ => return message_name(difference, context).into_iter().collect(),
    };
    vec![id]
}

/// The id of a difference between the parameters, bodies and responses of an operation.
fn message_name(difference: &Difference, context: Context) -> Option<String> {
    let traits = difference.traits;
    let optional = if traits.required { "required" } else { "optional" };
    let success = if traits.required { "success" } else { "non-success" };
    let body = format!("{}-body", side(context));
    let media = if context.side == Side::Request { "request-body" } else { "response" };
    let id = match difference.rule {
        Rule::ParameterAdded if difference.subject.starts_with("path ") => "new-request-path-parameter".to_owned(),
        Rule::ParameterAdded => format!("new-{optional}-request-parameter"),
        Rule::ParameterRemoved if traits.early => "request-parameter-removed-before-sunset".to_owned(),
        Rule::ParameterRemoved if traits.deprecated => "request-parameter-removed-with-deprecation".to_owned(),
        Rule::ParameterRemoved => "request-parameter-removed".to_owned(),
        Rule::ParameterRequired => "request-parameter-became-required".to_owned(),
        Rule::ParameterOptional => "request-parameter-became-optional".to_owned(),
        Rule::ParameterBecameList | Rule::TypeChanged => "request-parameter-type-generalized".to_owned(),
        Rule::BodyAdded => format!("request-body-added-{optional}"),
        Rule::BodyRemoved => "request-body-removed".to_owned(),
        Rule::BodyRequired => "request-body-became-required".to_owned(),
        Rule::BodyOptional => "request-body-became-optional".to_owned(),
        Rule::MediaTypeAdded => format!("{media}-media-type-added"),
        Rule::MediaTypeRemoved => format!("{media}-media-type-removed"),
        Rule::MediaTypeChanged if difference.effect == Effect::Widens => {
            "response-media-type-name-generalized".to_owned()
        }
        Rule::MediaTypeChanged if difference.effect == Effect::Narrows => {
            "response-media-type-name-specialized".to_owned()
        }
        Rule::MediaTypeChanged => "response-media-type-name-changed".to_owned(),
        Rule::MediaSchemaAdded => format!("{body}-media-type-schema-added"),
        Rule::MediaSchemaRemoved => format!("{body}-media-type-schema-removed"),
        Rule::StatusAdded => format!("response-{success}-status-added"),
        Rule::StatusRemoved => format!("response-{success}-status-removed"),
        Rule::HeaderAdded => "response-header-added".to_owned(),
        Rule::HeaderRemoved => format!("{optional}-response-header-removed"),
        Rule::HeaderOptional => "response-header-became-optional".to_owned(),
        _ => return None,
    };
    Some(id)
}

fn security_names(difference: &Difference) -> Vec<String> {
    let global = if difference.old_at == "/security" || difference.new_at == "/security" { "global-" } else { "" };
    let schemes = |side: &serde_json::Value| -> Vec<String> {
        let alternatives = side.as_array().into_iter().flatten().filter_map(serde_json::Value::as_object);
        alternatives.flat_map(|alternative| alternative.keys().cloned()).collect()
    };
    let what = if schemes(&difference.old) == schemes(&difference.new) { "security-scope" } else { "security" };
    let words: &[&str] = match difference.rule {
        Rule::SecurityTightened => &["added"],
        Rule::SecurityLoosened => &["removed"],
        _ => &["added", "removed"],
    };
    words.iter().map(|word| format!("api-{global}{what}-{word}")).collect()
}

fn is_unknown_level(level: &Value) -> bool {
    level.as_str().is_some_and(|level| !["draft", "alpha", "beta", "stable"].contains(&level))
}
