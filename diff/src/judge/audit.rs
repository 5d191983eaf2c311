//! Accounts for all differences between the two files: each belongs to a change, or is counted by class here.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::judged::Judged;
use crate::difference::Rule;
use crate::document::usage::{component, used};
use crate::document::words::{is_known, is_whole, NAMED, TEXT};
use crate::surface::Surface;
use openapi::json::{canonical, same};
use openapi::pointer::escape;

/// Differences that are no change, by class:
/// - `text`: descriptions, titles, contacts, links to documentation;
/// - `examples`;
/// - `extensions`: `x-` fields without a meaning here;
/// - `unknown keywords`: fields that OpenAPI and JSON Schema do not define;
/// - `order`: lists whose order has no meaning;
/// - `spelling`: another way to write the same;
/// - `no effect`: keywords that cannot apply to the type, or that all listed values satisfy;
/// - `unreachable`: components that no operation uses in either document;
/// - `carried`: components that were added or removed together with their users.
type Classes = BTreeMap<&'static str, usize>;

struct Audit<'s> {
    classes: Classes,
    /// Pointers of changes and of all their ancestors. The value is true for a change itself.
    old: BTreeMap<String, bool>,
    new: BTreeMap<String, bool>,
    used: (BTreeSet<String>, BTreeSet<String>),
    /// Pointers of keywords that have no effect.
    idle: &'s (BTreeSet<String>, BTreeSet<String>),
    renamed: &'s BTreeMap<String, String>,
    paths: &'s BTreeMap<String, String>,
}

/// The current position: the same location in both files.
struct Here {
    old: String,
    new: String,
    /// The members are names.
    names: bool,
}

pub(crate) fn classify(surface: &mut Surface, judged: &[Judged]) -> Classes {
    let (old, new) = (&surface.comparer.old, &surface.comparer.new);
    let (old, new) = (old.value(old.root), new.value(new.root));
    let renamed = judged.iter().filter(|judged| judged.difference.rule == Rule::SchemaRenamed).filter_map(|judged| {
        Some((judged.difference.old.as_str()?.to_owned(), judged.difference.new.as_str()?.to_owned()))
    });
    let renamed = renamed.collect();
    let mut audit = Audit {
        classes: Classes::new(),
        old: BTreeMap::new(),
        new: BTreeMap::new(),
        used: (used(old), used(new)),
        idle: &surface.comparer.idle,
        renamed: &renamed,
        paths: &surface.paths,
    };
    for one in judged.iter().filter(|judged| judged.difference.rule != Rule::SchemaRenamed) {
        let places = std::iter::once(&one.difference)
            .chain(&one.details)
            .map(|difference| (&difference.old_at, &difference.new_at));
        let further = one.also_at.iter().map(|(old, new)| (old, new));
        for (old, new) in places.chain(further) {
            mark(&mut audit.old, old);
            mark(&mut audit.new, new);
        }
        // The change of a property that was added or removed covers its entry in `required`.
        let owner = |pointer: &str| pointer.rsplit_once("/properties/").map(|(owner, _)| format!("{owner}/required"));
        if matches!(one.difference.rule, Rule::PropertyAdded | Rule::PropertyRemoved) {
            owner(&one.difference.old_at).into_iter().for_each(|pointer| mark(&mut audit.old, &pointer));
            owner(&one.difference.new_at).into_iter().for_each(|pointer| mark(&mut audit.new, &pointer));
        }
    }
    audit.walk(old, new, &Here { old: String::new(), new: String::new(), names: false });
    audit.classes
}

fn mark(pointers: &mut BTreeMap<String, bool>, pointer: &str) {
    pointers.insert(pointer.to_owned(), true);
    for (index, _) in pointer.match_indices('/') {
        pointers.entry(pointer[..index].to_owned()).or_insert(false);
    }
}

impl Audit<'_> {
    fn walk(&mut self, old: &Value, new: &Value, here: &Here) {
        match (old, new) {
            (Value::Object(a), Value::Object(b)) => {
                let none = BTreeMap::new();
                let renamed = match here.old.as_str() {
                    "/paths" => self.paths,
                    "/components/schemas" => self.renamed,
                    _ => &none,
                };
                for (x, y) in keys(a, b, renamed) {
                    if a.get(x).zip(b.get(y)).is_some_and(|(p, q)| p == q) {
                        continue;
                    }
                    let key = if y.is_empty() { x } else { y };
                    let below = Here {
                        old: if x.is_empty() { here.old.clone() } else { format!("{}/{}", here.old, escape(x)) },
                        new: if y.is_empty() { here.new.clone() } else { format!("{}/{}", here.new, escape(y)) },
                        names: !here.names && NAMED.contains(&key),
                    };
                    match (a.get(x), b.get(y)) {
                        (Some(p), Some(q)) if !here.names && is_whole(key) => {
                            if !same(p, q) {
                                self.count(key, Some(p), Some(q), &below);
                            }
                        }
                        (Some(p), Some(q)) => self.walk(p, q, &below),
                        (p, q) => self.count(if here.names { "" } else { key }, p, q, &below),
                    }
                }
            }
            (Value::Array(a), Value::Array(b)) => self.walk_lists(a, b, here),
            _ if same(old, new) => {}
            _ => self.count(last_token(&here.new), Some(old), Some(new), here),
        }
    }

    fn walk_lists(&mut self, a: &[Value], b: &[Value], here: &Here) {
        if a == b {
            return;
        }
        let mut left: Vec<(String, usize)> =
            a.iter().enumerate().map(|(index, value)| (canonical(value), index)).collect();
        let mut right: Vec<(String, usize)> =
            b.iter().enumerate().map(|(index, value)| (canonical(value), index)).collect();
        if left.iter().map(|(text, _)| text).eq(right.iter().map(|(text, _)| text)) {
            return;
        }
        left.sort();
        right.sort();
        let mut unmatched: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (text, index) in &right {
            unmatched.entry(text).or_default().push(*index);
        }
        let mut gone: Vec<usize> = Vec::new();
        for (text, index) in &left {
            if unmatched.get_mut(text.as_str()).and_then(Vec::pop).is_none() {
                gone.push(*index);
            }
        }
        let mut come: Vec<usize> = unmatched.into_values().flatten().collect();
        if gone.is_empty() && come.is_empty() {
            *self.classes.entry("order").or_default() += 1;
            return;
        }
        gone.sort_unstable();
        come.sort_unstable();
        for position in 0..gone.len().max(come.len()) {
            let (x, y) = (gone.get(position), come.get(position));
            let at =
                |base: &str, index: Option<&usize>| index.map_or(base.to_owned(), |index| format!("{base}/{index}"));
            let below = Here { old: at(&here.old, x), new: at(&here.new, y), names: false };
            match (x.and_then(|index| a.get(*index)), y.and_then(|index| b.get(*index))) {
                (Some(p), Some(q)) => self.walk(p, q, &below),
                (p, q) => self.count("", p, q, &below),
            }
        }
    }

    /// Counts one difference, unless a change covers it.
    fn count(&mut self, key: &str, old: Option<&Value>, new: Option<&Value>, here: &Here) {
        let class = match () {
            () if self.is_unused(here) => "unreachable",
            () if TEXT.contains(&key) || here.new == "/tags" => "text",
            () if key == "example" || key == "examples" => "examples",
            () if self.told(old, new, here) => return,
            () if self.is_idle(here) => "no effect",
            () if key.starts_with("x-") => "extensions",
            () if !is_known(key) && !here.names => "unknown keywords",
            () if self.is_carried(here) => "carried",
            () if old.zip(new).is_some_and(|(old, new)| same_members(old, new)) => "order",
            () => "spelling",
        };
        *self.classes.entry(class).or_default() += 1;
    }

    fn told(&self, old: Option<&Value>, new: Option<&Value>, here: &Here) -> bool {
        (old.is_some() && is_told(&self.old, &here.old)) || (new.is_some() && is_told(&self.new, &here.new))
    }

    fn is_idle(&self, here: &Here) -> bool {
        holds(&self.idle.0, &here.old) || holds(&self.idle.1, &here.new)
    }

    fn is_unused(&self, here: &Here) -> bool {
        let unused =
            |pointer: &str, used: &BTreeSet<String>| component(pointer).is_some_and(|name| !used.contains(&name));
        unused(&here.old, &self.used.0) && unused(&here.new, &self.used.1)
            || (unused(&here.old, &self.used.0) && component(&here.new).is_none())
            || (unused(&here.new, &self.used.1) && component(&here.old).is_none())
    }

    /// The component is used on one side only, so that the change is in its user.
    fn is_carried(&self, here: &Here) -> bool {
        match (component(&here.old), component(&here.new)) {
            (None, None) => false,
            (a, b) => {
                !a.is_some_and(|name| self.used.0.contains(&name)) || !b.is_some_and(|name| self.used.1.contains(&name))
            }
        }
    }
}

/// The keys of both objects, paired by name or by renaming. The key of a side that has none is empty.
fn keys<'k>(
    a: &'k serde_json::Map<String, Value>,
    b: &'k serde_json::Map<String, Value>,
    renamed: &BTreeMap<String, String>,
) -> BTreeSet<(&'k str, &'k str)> {
    let mut keys = BTreeSet::new();
    let mut taken = BTreeSet::new();
    for key in a.keys() {
        let twin = renamed.get(key).and_then(|to| b.get_key_value(to)).or_else(|| b.get_key_value(key));
        let other = twin.map_or("", |(name, _)| name.as_str());
        taken.insert(other);
        keys.insert((key.as_str(), other));
    }
    keys.extend(b.keys().filter(|key| !taken.contains(key.as_str())).map(|key| ("", key.as_str())));
    keys
}

/// Whether a change is at the pointer, below it, or at a value that contains it.
fn is_told(pointers: &BTreeMap<String, bool>, pointer: &str) -> bool {
    if pointers.contains_key(pointer) {
        return true;
    }
    let holders = pointer.match_indices('/').map(|(index, _)| &pointer[..index]);
    holders.filter(|holder| !NAMED.contains(&last_token(holder))).any(|holder| pointers.get(holder) == Some(&true))
}

/// Whether a set contains the pointer, or one above or below it.
fn holds(pointers: &BTreeSet<String>, pointer: &str) -> bool {
    let below = format!("{pointer}/");
    let mut ends = pointer.match_indices('/').map(|(index, _)| index).chain([pointer.len()]);
    ends.any(|end| pointers.contains(&pointer[..end]))
        || pointers.range(below.clone()..).next().is_some_and(|next| next.starts_with(&below))
}

fn last_token(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or_default()
}

fn same_members(a: &Value, b: &Value) -> bool {
    let set = |value: &Value| -> Option<BTreeSet<String>> { Some(value.as_array()?.iter().map(canonical).collect()) };
    set(a).is_some() && set(a) == set(b)
}
