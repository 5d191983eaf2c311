//! The OpenAPI version of a document.

use serde_json::Value;

use super::Version;
use crate::fault::Fault;
use crate::pointer::At;

/// The text of `openapi`, and the version that it means.
pub(super) fn version(root: &Value) -> Result<(String, Version), Fault> {
    let reject = |at: &At, message: String| {
        Err(Fault::new(at, message).help("OpenAPI 3.0.x, 3.1.x and 3.2.x are read; convert other versions first"))
    };
    let Value::Object(document) = root else {
        return reject(&At::ROOT, "an OpenAPI document is an object".into());
    };
    if let Some(swagger) = document.get("swagger") {
        return reject(&At::ROOT.key("swagger"), format!("document is Swagger {swagger}"));
    }
    let Some(openapi) = document.get("openapi") else {
        return reject(&At::ROOT, "not an OpenAPI document: it has no `openapi` field".into());
    };
    let text = openapi.as_str().unwrap_or_default();
    let version = if is_release(text, "3.0.") {
        Version::V30
    } else if is_release(text, "3.1.") || is_release(text, "3.2.") {
        Version::V31
    } else {
        return reject(&At::ROOT.key("openapi"), format!("document is OpenAPI {openapi}"));
    };
    Ok((text.to_owned(), version))
}

/// Whether the text is the series and a patch number, perhaps with a suffix: `3.1.0-rc1`.
fn is_release(text: &str, series: &str) -> bool {
    text.strip_prefix(series).is_some_and(|patch| patch.starts_with(|c: char| c.is_ascii_digit()))
}
