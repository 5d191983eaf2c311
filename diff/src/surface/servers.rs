//! The servers of two operations, and addresses in normal form.

use super::paths::blank;
use super::{Scope, Surface};
use crate::difference::{Difference, Effect, Level, Place, Rule, Side};
use openapi::document::{Document, LocId};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Surface<'a> {
    /// Compares servers. `paths` are those of the two operations.
    pub(super) fn compare_servers(
        &mut self,
        scope: Scope,
        paths: (&str, &str),
        items: (LocId, LocId),
        at: (LocId, LocId),
    ) {
        let (old_at, old) = servers(&mut self.comparer.old, items.0, at.0);
        let (new_at, new) = servers(&mut self.comparer.new, items.1, at.1);
        // A part of the path may be in the address instead.
        let whole = |servers: &BTreeSet<String>, path: &str| -> BTreeSet<String> {
            servers.iter().map(|url| blank(&format!("{url}{path}"))).collect()
        };
        let moved = self.compare_defaults(scope, (old_at, new_at));
        if whole(&old, paths.0) == whole(&new, paths.1) {
            return;
        }
        let removed: Vec<Value> =
            old.difference(&new).filter(|url| !moved.contains(*url)).map(|url| Value::from(url.as_str())).collect();
        let added: Vec<Value> =
            new.difference(&old).filter(|url| !moved.contains(*url)).map(|url| Value::from(url.as_str())).collect();
        if !removed.is_empty() {
            let level = if old.intersection(&new).next().is_none() { Level::Break } else { Level::Risk };
            let difference = Difference::new(Rule::ServerRemoved, Effect::Fixed(level), "servers");
            let difference = difference.values(Value::from(removed), Value::Null);
            self.keyword_difference(scope, Side::Request, Place::Body, difference, (old_at, new_at), "servers");
        }
        if !added.is_empty() {
            let difference = Difference::new(Rule::ServerAdded, Effect::Fixed(Level::Add), "servers");
            let difference = difference.values(Value::Null, Value::from(added));
            self.keyword_difference(scope, Side::Request, Place::Body, difference, (old_at, new_at), "servers");
        }
    }

    /// Compares the defaults of variables: a client that sets no variable calls another server if they differ. Returns the addresses that
    /// differ only in them.
    fn compare_defaults(&mut self, scope: Scope, at: (LocId, LocId)) -> BTreeSet<String> {
        let (old, new) = (variables(&self.comparer.old, at.0), variables(&self.comparer.new, at.1));
        let mut moved = BTreeSet::new();
        for (key, before) in old {
            let Some(after) = new.get(&key).filter(|after| after.default != before.default) else { continue };
            let difference = Difference::new(Rule::ServerDefault, Effect::Fixed(Level::Risk), after.name);
            let difference = difference.values(Value::from(before.default), Value::from(after.default));
            self.keyword_difference(scope, Side::Request, Place::Body, difference, at, "servers");
            moved.extend([before.address, after.address.clone()]);
        }
        moved
    }
}

/// A template with more addresses than this is compared as text.
const MAX_ADDRESSES: usize = 1_000;

/// The effective servers, and the object that declares them.
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

/// The variables of the servers at a location, by address template and position. Their names are not on the wire.
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

/// The path with which the addresses of all servers of the document begin, after the host. It is empty if they differ.
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

/// The addresses of a server, with its variables replaced by their values, or by the default if any value is allowed.
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

/// An address in normal form (RFC 3986, 6.2): scheme and host in lower case, no default port, no unnecessary escapes, no `.`
/// segments, no slash at the end. The case of variable names is kept.
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

/// The text in lower case, except for the text in braces.
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

/// The text without escapes of letters, digits and `-._~`. The other escapes are in upper case.
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
