//! The base URL of the document: that of its first server, with the defaults of its variables.

use openapi::document::Document;
use serde_json::Value;

use super::report::Report;

/// The URL of the first server, without a slash at its end. Empty if no server has a complete URL.
pub(super) fn base_url(doc: &Document<'_>, report: &mut Report) -> String {
    let servers = doc.extension(doc.root, "servers").and_then(Value::as_array).into_iter().flatten();
    let mut found: Option<String> = None;
    for (index, server) in servers.enumerate() {
        let pointer = format!("/servers/{index}");
        match (base(server), &found) {
            (_, Some(_)) => report.leave_out("further server", pointer),
            (Some(url), None) => found = Some(url),
            (None, None) => report.leave_out("server without a whole URL; set `base_url` in client.toml", pointer),
        }
    }
    found.unwrap_or_default()
}

fn base(server: &Value) -> Option<String> {
    let mut url = server.get("url")?.as_str()?.to_owned();
    for (name, variable) in server.get("variables").and_then(Value::as_object).into_iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), variable.get("default").and_then(Value::as_str).unwrap_or_default());
    }
    let url = url.trim().trim_end_matches('/').to_owned();
    crate::client::is_url(&url).then_some(url)
}
