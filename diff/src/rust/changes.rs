//! The differences between two inventories, item by item, and the version bump that each requires.

use std::collections::{BTreeMap, BTreeSet};

use super::inventory::{Inventory, Item, Kind};

/// The version bump that a change requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Bump {
    Patch,
    Minor,
    Major,
}

impl Bump {
    pub(super) fn word(self) -> &'static str {
        match self {
            Bump::Patch => "patch",
            Bump::Minor => "minor",
            Bump::Major => "major",
        }
    }
}

/// How an item has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum How {
    Removed,
    Changed,
    /// The signature is the same, with its arguments in another order.
    Reordered,
    /// It requires a feature that it did not require before.
    Moved,
    /// It has become deprecated, so that the compiler warns its users.
    Deprecated,
    Added,
}

impl How {
    pub(super) fn word(self) -> &'static str {
        match self {
            How::Removed => "removed",
            How::Changed => "changed",
            How::Reordered => "reordered",
            How::Moved => "moved",
            How::Deprecated => "deprecated",
            How::Added => "added",
        }
    }
}

/// An item of one side with its text.
pub(super) type Side<'i> = Option<(&'i str, &'i Item)>;

/// One item that has changed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Difference<'i> {
    pub(super) how: How,
    pub(super) bump: Bump,
    pub(super) old: Side<'i>,
    pub(super) new: Side<'i>,
}

impl<'i> Difference<'i> {
    /// The new item, or the old one if it was removed.
    pub(super) fn item(&self) -> Option<&'i Item> {
        self.new.or(self.old).map(|(_, item)| item)
    }
}

/// The items that are only on the old side, and those that are only on the new side, by key.
type Touched<'i> = BTreeMap<(&'i str, &'i str), (Vec<Side<'i>>, Vec<Side<'i>>)>;

/// All differences, by path.
pub(super) fn compare<'i>(old: &'i Inventory, new: &'i Inventory) -> Vec<Difference<'i>> {
    let old_types = types(old.items.values());
    let same = types(old.items.iter().filter(|(text, _)| new.items.contains_key(*text)).map(|(_, item)| item));
    let mut touched: Touched = BTreeMap::new();
    for (text, item) in old.items.iter().filter(|(text, item)| counts(text, item, new, &same)) {
        touched.entry(key(text, item)).or_default().0.push(Some((text, item)));
    }
    for (text, item) in new.items.iter().filter(|(text, item)| counts(text, item, old, &same)) {
        touched.entry(key(text, item)).or_default().1.push(Some((text, item)));
    }
    let mut differences = Vec::new();
    for (gone, come) in touched.into_values() {
        for index in 0..gone.len().max(come.len()) {
            let (old, new) = (gone.get(index).copied().flatten(), come.get(index).copied().flatten());
            let (how, bump) = match (old, new) {
                (Some(_), Some(_)) => (How::Changed, Bump::Major),
                (_, None) => (How::Removed, Bump::Major),
                // A caller that writes the struct as a literal has to add the field.
                (_, Some((_, item))) if item.kind == Kind::RequiredField && old_types.contains(holder(&item.path)) => {
                    (How::Added, Bump::Major)
                }
                _ => (How::Added, Bump::Minor),
            };
            differences.push(Difference { how, bump, old, new });
        }
    }
    differences.extend(kept(old, new));
    differences
}

fn types<'i>(items: impl Iterator<Item = &'i Item>) -> BTreeSet<&'i str> {
    items.filter(|item| item.kind == Kind::Type).map(|item| item.path.as_str()).collect()
}

fn holder(path: &str) -> &str {
    path.rsplit_once("::").map_or(path, |(holder, _)| holder)
}

/// Whether an item that is on one side only is listed. A derived trait is listed only if its type is otherwise the same.
fn counts(text: &str, item: &Item, other: &Inventory, same: &BTreeSet<&str>) -> bool {
    !other.items.contains_key(text) && (item.kind != Kind::Derived || same.contains(item.path.as_str()))
}

/// Items with the same key that are on one side each are one changed item. An implementation is only added or removed.
fn key<'i>(text: &'i str, item: &'i Item) -> (&'i str, &'i str) {
    (item.path.as_str(), if text.starts_with("impl") { text } else { "" })
}

/// Items whose text is the same, although callers notice a difference.
fn kept<'i>(old: &'i Inventory, new: &'i Inventory) -> Vec<Difference<'i>> {
    let features = |inventory: &Inventory| -> BTreeSet<String> {
        let features = inventory.items.values().filter(|item| item.kind == Kind::Feature);
        features.map(|item| item.owner.clone()).collect()
    };
    let left = features(new);
    let mut kept = Vec::new();
    for (text, was) in &old.items {
        let Some((text, is)) = new.items.get_key_value(text) else { continue };
        let mut push = |how| {
            let (old, new) = (Some((text.as_str(), was)), Some((text.as_str(), is)));
            // A warning is not an error, and cargo-semver-checks reports it as well.
            let bump = if how == How::Deprecated { Bump::Minor } else { Bump::Major };
            kept.push(Difference { how, bump, old, new });
        };
        if is.deprecated && !was.deprecated {
            push(How::Deprecated);
        }
        // The fields of a struct of arguments are written by name.
        if text.contains("impl core::convert::Into<") && is_reordered(was, is) {
            push(How::Reordered);
        }
        // A removed feature is reported separately.
        let mut needed = was.features.intersection(&left);
        let named = matches!(is.kind, Kind::Type | Kind::Operation) && !is.features.is_empty();
        if named && needed.any(|feature| !is.features.contains(feature)) {
            push(How::Moved);
        }
    }
    kept
}

/// Whether the arguments are the same in another order. The compiler does not notice this if their types are equal.
fn is_reordered(was: &Item, is: &Item) -> bool {
    let names = |item: &Item| item.arguments.iter().map(|argument| argument.name.clone()).collect::<Vec<_>>();
    let (before, after) = (names(was), names(is));
    let set = |names: &[String]| names.iter().cloned().collect::<BTreeSet<_>>();
    before != after && set(&before) == set(&after)
}
