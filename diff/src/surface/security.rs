//! Who may call, and where: security requirements as sets of credentials, schemes, servers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::paths::blank;
use super::{Scope, Surface};
use crate::fact::{Effect, Fact, Level, Place, Rule, Side};
use openapi::document::{Document, LocId};
use openapi::json::same;
use openapi::pointer::is_text;

/// One way in: schemes, each with the permissions it must carry.
type Alternative = BTreeMap<String, BTreeSet<String>>;

impl<'a> Surface<'a, '_> {
    pub(super) fn compare_security(&mut self, scope: Scope, old_at: LocId, new_at: LocId) {
        let old_owner = owner(&mut self.comparer.old, old_at);
        let new_owner = owner(&mut self.comparer.new, new_at);
        let schemes = (schemes(&mut self.comparer.old), schemes(&mut self.comparer.new));
        let old = alternatives(self.comparer.old.value(old_owner), &BTreeMap::new());
        let new = alternatives(self.comparer.new.value(new_owner), &self.renamed_schemes(&schemes.0, &schemes.1));
        // A caller who had what an old alternative asks still gets in when a new one asks no more.
        let still =
            |from: &[Alternative], to: &[Alternative]| from.iter().all(|a| to.iter().any(|b| asks_no_more(b, a)));
        let (forward, backward) = (still(&old, &new), still(&new, &old));
        let verdict = match (forward, backward) {
            (true, true) => None,
            (false, true) => Some((Rule::SecurityTightened, Level::Break)),
            (true, false) => Some((Rule::SecurityLoosened, Level::Add)),
            (false, false) => Some((Rule::SecurityReplaced, Level::Break)),
        };
        if let Some((rule, level)) = verdict {
            let fact = Fact::new(rule, Effect::Fixed(level), "security").values(stated(&old), stated(&new));
            self.keyword_fact(scope, Side::Request, Place::Body, fact, (old_owner, new_owner), "security");
        }
        for name in used(&old).intersection(&used(&new)) {
            if let (Some(a), Some(b)) = (schemes.0.get(name), schemes.1.get(name)) {
                self.compare_scheme(scope, name, (*a, *b));
            }
        }
    }

    fn renamed_schemes(
        &self,
        old: &BTreeMap<String, LocId>,
        new: &BTreeMap<String, LocId>,
    ) -> BTreeMap<String, String> {
        let old = old.iter().map(|(name, at)| (name.clone(), self.comparer.old.value(*at))).collect();
        let new = new.iter().map(|(name, at)| (name.clone(), self.comparer.new.value(*at))).collect();
        same_schemes(&old, &new)
    }

    fn compare_scheme(&mut self, scope: Scope, name: &str, at: (LocId, LocId)) {
        let (old, new) = (self.comparer.old.value(at.0), self.comparer.new.value(at.1));
        let keys = [
            ("type", Level::Break),
            ("scheme", Level::Break),
            ("in", Level::Break),
            ("name", Level::Break),
            ("openIdConnectUrl", Level::Risk),
            ("flows", Level::Risk),
            ("bearerFormat", Level::Doc),
        ];
        for (keyword, level) in keys {
            let value = |side: &Value| side.get(keyword).cloned().unwrap_or(Value::Null);
            let (mut a, mut b) = (value(old), value(new));
            if keyword == "flows" {
                (a, b) = (without_text(&a), without_text(&b));
            } else if keyword == "scheme" {
                let lower = |value: Value| value.as_str().map(|text| Value::from(text.to_lowercase())).unwrap_or(value);
                (a, b) = (lower(a), lower(b));
            }
            if !same(&a, &b) {
                let fact =
                    Fact::new(Rule::SchemeChanged, Effect::Fixed(level), format!("{name} {keyword}")).values(a, b);
                self.keyword_fact(scope, Side::Request, Place::Body, fact, at, keyword);
            }
        }
    }

    /// `paths` are those under which the two operations stand.
    pub(super) fn compare_servers(
        &mut self,
        scope: Scope,
        paths: (&str, &str),
        items: (LocId, LocId),
        at: (LocId, LocId),
    ) {
        let (old_at, old) = servers(&mut self.comparer.old, items.0, at.0);
        let (new_at, new) = servers(&mut self.comparer.new, items.1, at.1);
        // A part of the path may stand in the address.
        let whole = |servers: &BTreeSet<String>, path: &str| -> BTreeSet<String> {
            servers.iter().map(|url| blank(&format!("{url}{path}"))).collect()
        };
        if whole(&old, paths.0) == whole(&new, paths.1) {
            return;
        }
        let removed: Vec<Value> = old.difference(&new).map(|url| Value::from(url.as_str())).collect();
        let added: Vec<Value> = new.difference(&old).map(|url| Value::from(url.as_str())).collect();
        if !removed.is_empty() {
            let level = if old.intersection(&new).next().is_none() { Level::Break } else { Level::Risk };
            let fact = Fact::new(Rule::ServerRemoved, Effect::Fixed(level), "servers");
            let fact = fact.values(Value::from(removed), Value::Null);
            self.keyword_fact(scope, Side::Request, Place::Body, fact, (old_at, new_at), "servers");
        }
        if !added.is_empty() {
            let fact = Fact::new(Rule::ServerAdded, Effect::Fixed(Level::Add), "servers");
            let fact = fact.values(Value::Null, Value::from(added));
            self.keyword_fact(scope, Side::Request, Place::Body, fact, (old_at, new_at), "servers");
        }
    }
}

/// Whose `security` counts for the operation at `at`: its own, else the document's.
fn owner(doc: &mut Document, at: LocId) -> LocId {
    if doc.value(at).get("security").is_some_and(Value::is_array) {
        at
    } else {
        doc.root
    }
}

fn schemes(doc: &mut Document) -> BTreeMap<String, LocId> {
    let root = doc.root;
    let Some(components) = doc.member(root, "components") else {
        return BTreeMap::new();
    };
    let mut found = BTreeMap::new();
    for (name, at) in doc.members_of(components, "securitySchemes") {
        found.insert(name.to_owned(), doc.follow(at));
    }
    found
}

/// New names of schemes that an old one of another name defines alike, by new name.
fn same_schemes(old: &BTreeMap<String, &Value>, new: &BTreeMap<String, &Value>) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for (name, definition) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        let alike = |other: &&Value| same(&without_text(other), &without_text(definition));
        if let Some((twin, _)) = old.iter().find(|(twin, other)| !new.contains_key(*twin) && alike(other)) {
            names.insert(name.clone(), twin.clone());
        }
    }
    names
}

fn alternatives(owner: &Value, names: &BTreeMap<String, String>) -> Vec<Alternative> {
    let list = owner.get("security").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let read = |requirement: &Value| -> Alternative {
        let schemes = requirement.as_object().into_iter().flatten();
        schemes
            .map(|(name, scopes)| {
                let scopes = scopes.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
                (names.get(name).unwrap_or(name).clone(), scopes.collect())
            })
            .collect()
    };
    // No requirement at all is one that asks nothing.
    if list.is_empty() {
        vec![Alternative::new()]
    } else {
        list.iter().map(read).collect()
    }
}

fn asks_no_more(new: &Alternative, old: &Alternative) -> bool {
    new.iter().all(|(scheme, scopes)| old.get(scheme).is_some_and(|held| scopes.is_subset(held)))
}

fn used(alternatives: &[Alternative]) -> BTreeSet<String> {
    alternatives.iter().flat_map(|alternative| alternative.keys().cloned()).collect()
}

fn stated(alternatives: &[Alternative]) -> Value {
    let one = |alternative: &Alternative| -> Value {
        alternative.iter().map(|(name, scopes)| (name.clone(), scopes.iter().cloned().collect::<Value>())).collect()
    };
    alternatives.iter().map(one).collect()
}

/// The same value without descriptions.
fn without_text(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            map.iter().filter(|(key, _)| !is_text(key)).map(|(key, value)| (key.clone(), without_text(value))).collect()
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => value.clone(),
    }
}

/// The effective servers and who states them; a trailing slash is nothing.
fn servers(doc: &mut Document, item: LocId, operation: LocId) -> (LocId, BTreeSet<String>) {
    let root = doc.root;
    let owner = [operation, item].into_iter().find(|at| doc.value(*at).get("servers").is_some()).unwrap_or(root);
    let list = doc.value(owner).get("servers").and_then(Value::as_array).into_iter().flatten();
    let mut urls = BTreeSet::new();
    for server in list {
        urls.extend(spelled_out(server));
    }
    if urls.is_empty() {
        urls.insert(String::new());
    }
    (owner, urls)
}

/// The addresses of a server: its variables replaced by their values, or by their default where any value goes.
fn spelled_out(server: &Value) -> Vec<String> {
    let url = server.get("url").and_then(Value::as_str).unwrap_or("/").trim_end_matches('/');
    let mut urls = vec![plain_address(url)];
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
    urls
}

/// The address with its host in small letters and without the port that goes without saying.
fn plain_address(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    // Names of variables keep their letters.
    let host = if host.contains('{') { host.to_owned() } else { host.to_lowercase() };
    let scheme = scheme.to_lowercase();
    let port = match scheme.as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => "",
    };
    let host = host.strip_suffix(port).unwrap_or(&host);
    format!("{scheme}://{host}{path}")
}

/// The path that all servers of the document begin with, below their hosts; what they do not share is none.
pub(super) fn common_base(doc: &Document) -> String {
    let list = doc.value(doc.root).get("servers").and_then(Value::as_array).into_iter().flatten();
    let path = |url: String| {
        let rest =
            url.split_once("://").map_or(url.as_str(), |(_, rest)| &rest[rest.find('/').unwrap_or(rest.len())..]);
        rest.to_owned()
    };
    let paths: BTreeSet<String> = list.flat_map(spelled_out).map(path).collect();
    let mut paths = paths.into_iter();
    match (paths.next(), paths.next()) {
        (Some(only), None) => only,
        _ => String::new(),
    }
}

/// A template of more addresses than this is compared as it is written.
const MAX_ADDRESSES: usize = 1_000;
