//! Paths of two documents, paired with no regard to what their parameters are called.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::document::LocId;

/// The parameter names in a path, in order.
pub(super) fn template(path: &str) -> Vec<String> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}

/// Pairs paths by text, then by text without parameter names.
pub(super) fn match_paths<'k>(
    old: &BTreeMap<&'k str, LocId>,
    new: &BTreeMap<&'k str, LocId>,
) -> Vec<(Option<&'k str>, Option<&'k str>)> {
    let blank = |path: &str| -> String {
        let mut parts = path.split('{');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| text + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
    };
    let mut free: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for path in new.keys().rev().filter(|path| !old.contains_key(**path)) {
        free.entry(blank(path)).or_default().push(path);
    }
    let mut pairs = Vec::new();
    for path in old.keys() {
        let other = if new.contains_key(path) { Some(*path) } else { free.get_mut(&blank(path)).and_then(Vec::pop) };
        pairs.push((Some(*path), other));
    }
    let left: BTreeSet<&str> = free.into_values().flatten().collect();
    pairs.extend(left.into_iter().map(|path| (None, Some(path))));
    pairs
}
