//! Where two operations are: their servers.

use std::collections::BTreeSet;

use serde_json::Value;

use super::address::{servers, variables};
use super::paths::blank;
use super::{Scope, Surface};
use crate::fact::{Effect, Fact, Level, Place, Rule, Side};
use openapi::document::LocId;

impl<'a> Surface<'a, '_> {
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
        // A part of the path may stand in the address.
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

    /// Compares the defaults of variables: whoever leaves a variable out calls another server then. Returns the addresses that
    /// differ in nothing else.
    fn compare_defaults(&mut self, scope: Scope, at: (LocId, LocId)) -> BTreeSet<String> {
        let (old, new) = (variables(&self.comparer.old, at.0), variables(&self.comparer.new, at.1));
        let mut moved = BTreeSet::new();
        for (key, before) in old {
            let Some(after) = new.get(&key).filter(|after| after.default != before.default) else { continue };
            let fact = Fact::new(Rule::ServerDefault, Effect::Fixed(Level::Risk), after.name);
            let fact = fact.values(Value::from(before.default), Value::from(after.default));
            self.keyword_fact(scope, Side::Request, Place::Body, fact, at, "servers");
            moved.extend([before.address, after.address.clone()]);
        }
        moved
    }
}
