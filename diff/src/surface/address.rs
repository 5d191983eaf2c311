//! Addresses in one spelling, and the servers of a document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::paths::blank;
use openapi::document::{Document, LocId};

/// A template of more addresses than this is compared as it is written.
const MAX_ADDRESSES: usize = 1_000;

/// The effective servers and who states them.
pub(super) fn servers(doc: &mut Document, item: LocId, operation: LocId) -> (LocId, BTreeSet<String>) {
    let root = doc.root;
    let owner = [operation, item].into_iter().find(|at| doc.value(*at).get("servers").is_some()).unwrap_or(root);
    let mut urls: BTreeSet<String> = listed(doc, owner).flat_map(spelled_out).collect();
    if urls.is_empty() {
        urls.insert(String::new());
    }
    (owner, urls)
}

/// A variable of a server.
pub(super) struct Variable<'a> {
    pub(super) name: &'a str,
    pub(super) default: &'a str,
    /// The address with the default in place of the variable.
    pub(super) address: String,
}

/// The variables of the servers at a place, by address template and position: their names are not on the wire.
pub(super) fn variables<'a>(doc: &Document<'a>, owner: LocId) -> BTreeMap<(String, usize), Variable<'a>> {
    let mut found = BTreeMap::new();
    for server in listed(doc, owner) {
        let url = plain_address(url(server));
        for (name, variable) in server.get("variables").and_then(Value::as_object).into_iter().flatten() {
            let place = format!("{{{name}}}");
            let default = variable.get("default").and_then(Value::as_str);
            if let Some((default, at)) = default.zip(url.find(&place)) {
                let key = (blank(&url), url[..at].matches('{').count());
                let address = plain_address(&url.replace(&place, default));
                found.insert(key, Variable { name, default, address });
            }
        }
    }
    found
}

/// The path that all servers of the document begin with, below their hosts; what they do not share is none.
pub(super) fn common_base(doc: &Document) -> String {
    let path = |url: String| match url.split_once("://") {
        Some((_, rest)) => rest[rest.find('/').unwrap_or(rest.len())..].to_owned(),
        None => url,
    };
    let paths: BTreeSet<String> = listed(doc, doc.root).flat_map(spelled_out).map(path).collect();
    let mut paths = paths.into_iter();
    match (paths.next(), paths.next()) {
        (Some(only), None) => only,
        _ => String::new(),
    }
}

fn listed<'a>(doc: &Document<'a>, owner: LocId) -> impl Iterator<Item = &'a Value> {
    doc.value(owner).get("servers").and_then(Value::as_array).into_iter().flatten()
}

fn url(server: &Value) -> &str {
    server.get("url").and_then(Value::as_str).unwrap_or("/")
}

/// The addresses of a server: its variables replaced by their values, or by their default where any value is allowed.
fn spelled_out(server: &Value) -> Vec<String> {
    let mut urls = vec![url(server).to_owned()];
    for (name, variable) in server.get("variables").and_then(Value::as_object).into_iter().flatten() {
        let list = variable.get("enum").and_then(Value::as_array).into_iter().flatten();
        let mut values: Vec<&str> = list.chain(variable.get("default")).filter_map(Value::as_str).collect();
        values.sort_unstable();
        values.dedup();
        let place = format!("{{{name}}}");
        if !values.is_empty() && urls.len() * values.len() <= MAX_ADDRESSES {
            urls = urls.iter().flat_map(|url| values.iter().map(|value| url.replace(&place, value))).collect();
        }
    }
    urls.iter().map(|url| plain_address(url)).collect()
}

/// An address in its usual spelling (RFC 3986, 6.2): scheme and host in small letters, no default port, no escapes that are
/// not needed, no `.` segments, no slash at the end. Names of variables keep their letters.
pub(super) fn plain_address(url: &str) -> String {
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) => (Some(scheme.to_lowercase()), rest),
        None => (None, url),
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = if scheme.is_some() { rest.split_at(end) } else { ("", rest) };
    let port = match scheme.as_deref() {
        Some("https") => ":443",
        Some("http") => ":80",
        _ => ":",
    };
    let host = outside_braces(host);
    let host = host.strip_suffix(port).unwrap_or(&host).trim_end_matches(':');
    let path = without_dots(&unescaped(path));
    let path = path.trim_end_matches('/');
    scheme.map_or_else(|| path.to_owned(), |scheme| format!("{scheme}://{host}{path}"))
}

/// The text in small letters, except for what is in braces.
fn outside_braces(text: &str) -> String {
    let mut inside = false;
    let mut lower = String::new();
    for letter in text.chars() {
        inside = (inside || letter == '{') && letter != '}';
        match inside {
            true => lower.push(letter),
            false => lower.extend(letter.to_lowercase()),
        }
    }
    lower
}

/// The text without escapes of letters, digits and `-._~`; the other escapes in capital letters.
fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut parts = text.split('%');
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let byte = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte {
            Some(byte) if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => plain.push(char::from(byte)),
            Some(byte) => plain.push_str(&format!("%{byte:02X}")),
            None => plain.push('%'),
        }
        plain.push_str(if byte.is_some() { &part[2..] } else { part });
    }
    plain
}

fn without_dots(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "." => {}
            ".." if segments.len() > 1 => {
                segments.pop();
            }
            segment => segments.push(segment),
        }
    }
    segments.join("/")
}
