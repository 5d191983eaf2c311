//! Where references lead, and which place a schema really is.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::{Document, LocId, MAX_DEPTH};
use crate::pointer::{decode, is_text};

/// Keys below which nothing is a schema.
const UNREAD: [&str; 5] = ["example", "examples", "default", "enum", "const"];

impl<'a> Document<'a> {
    /// The place a local reference names.
    pub fn lookup(&mut self, reference: &str) -> Option<LocId> {
        let fragment = reference.strip_prefix('#')?;
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return self.anchor(&decode(fragment));
        }
        let mut at = self.root;
        for raw in fragment.split('/').skip(1) {
            let token = decode(raw);
            at = match self.value(at) {
                Value::Array(_) => *self.elements(at).get(token.parse::<usize>().ok()?)?,
                _ => self.member(at, &token)?,
            };
        }
        Some(at)
    }

    /// The schema that calls itself by this name; the first in the document, should there be several.
    fn anchor(&mut self, name: &str) -> Option<LocId> {
        if self.anchors.is_none() {
            let mut anchors = BTreeMap::new();
            let mut open = vec![self.root];
            while let Some(at) = open.pop() {
                let named = ["$anchor", "$dynamicAnchor"].into_iter().find_map(|key| self.value(at).get(key)?.as_str());
                if let Some(name) = named {
                    anchors.entry(name.to_owned()).or_insert(at);
                }
                let below = self.members(at).into_iter().filter(|(key, _)| !UNREAD.contains(key)).map(|(_, at)| at);
                let mut below: Vec<LocId> = below.collect();
                below.extend(self.elements(at));
                open.extend(below.into_iter().rev());
            }
            self.anchors = Some(anchors);
        }
        self.anchors.as_ref()?.get(name).copied()
    }

    /// Follows `$ref` to the object it stands for; a reference that leads nowhere stays where it is.
    pub fn follow(&mut self, at: LocId) -> LocId {
        let mut here = at;
        for _ in 0..MAX_DEPTH {
            let Some(reference) = self.value(here).get("$ref").and_then(Value::as_str) else {
                return here;
            };
            match self.lookup(reference) {
                Some(next) => here = next,
                None => return here,
            }
        }
        at
    }

    /// Where a schema really is: `{"$ref": X}` is X, and so is an `allOf`, `oneOf` or `anyOf` of X alone; text beside
    /// them is no matter.
    pub fn settle(&mut self, at: LocId) -> LocId {
        let mut here = at;
        for _ in 0..MAX_DEPTH {
            let Some(map) = self.value(here).as_object() else {
                return here;
            };
            let lone = |key: &str| map.keys().all(|other| other == key || is_text(other));
            let reference = map.get("$ref").and_then(Value::as_str).filter(|_| self.is_30 || lone("$ref"));
            let next = match reference {
                Some(reference) => self.lookup(reference),
                // A named schema stays itself, whatever it is made of.
                None if self.component(here).is_some() => None,
                None => match ["allOf", "oneOf", "anyOf"].into_iter().find(|key| map.contains_key(*key) && lone(key)) {
                    Some(key) => match self.elements_of(here, key).as_slice() {
                        [only] => Some(*only),
                        _ => None,
                    },
                    None => None,
                },
            };
            match next {
                Some(next) => here = next,
                None => return here,
            }
        }
        at
    }
}
