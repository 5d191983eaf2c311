//! The API keys of the document: security schemes of the type `apiKey`. Every client has credentials for basic and bearer authentication.

use openapi::document::Document;
use openapi::operations::Operation;
use serde_json::Value;

use super::{docs, Report};
use crate::model::{ApiKey, KeyLocation};
use crate::names::{self, Scope};

/// The API keys in document order. The report lists the schemes that the client has no credentials for, and requirements of schemes that the
/// document does not declare.
pub(super) fn api_keys(doc: &mut Document<'_>, operations: &[Operation<'_>], report: &mut Report) -> Vec<ApiKey> {
    let schemes = match doc.member(doc.root, "components") {
        Some(components) => doc.listed_of(components, "securitySchemes"),
        None => Vec::new(),
    };
    let declared: Vec<&str> = schemes.iter().map(|(scheme, _)| *scheme).collect();
    report_undeclared(doc, operations, &declared, report);
    let mut scope = Scope::reserving(names::RESERVED_CREDENTIALS);
    let mut keys = Vec::new();
    for (scheme, used_at) in schemes {
        let at = doc.follow(used_at);
        let value = doc.value(at);
        let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default();
        let name = text("name").to_owned();
        let location = match (text("type"), text("in")) {
            ("apiKey", "header") if is_token(&name) => Some(KeyLocation::Header),
            ("apiKey", "cookie") if is_token(&name) => Some(KeyLocation::Cookie),
            ("apiKey", "query") if !name.is_empty() => Some(KeyLocation::Query),
            _ => None,
        };
        if let Some(location) = location {
            let ident = scope.unique_or(&names::value_name(scheme), "_key");
            let description = value.get("description").and_then(Value::as_str);
            keys.push(ApiKey { scheme: scheme.to_owned(), ident, location, name, docs: docs::text(description) });
        } else if is_other_http(value) {
            report.leave_out("security scheme that the client has no credentials for", doc.pointer(at));
        }
    }
    keys
}

/// Reports the requirements of the document and of its operations that name a scheme which the document does not declare.
fn report_undeclared(doc: &mut Document<'_>, operations: &[Operation<'_>], declared: &[&str], report: &mut Report) {
    for at in std::iter::once(doc.root).chain(operations.iter().map(|operation| operation.at)) {
        for requirement in doc.elements_of(at, "security") {
            for (scheme, at) in doc.listed(requirement) {
                if !declared.contains(&scheme) {
                    report.leave_out("security requirement of a scheme that is not declared", doc.pointer(at));
                }
            }
        }
    }
}

/// Whether an HTTP scheme is neither basic nor bearer.
fn is_other_http(scheme: &Value) -> bool {
    let text = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or_default();
    let name = text("scheme");
    text("type") == "http" && !["basic", "bearer"].iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Whether a text can be the name of a header or a cookie (`token` of RFC 9110).
fn is_token(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}
