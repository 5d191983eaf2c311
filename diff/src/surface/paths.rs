//! Paths of two documents, paired regardless of the names of their parameters.

use std::collections::{BTreeMap, BTreeSet};

use openapi::document::LocId;

/// The parameter names in a path, in order.
pub(super) fn template(path: &str) -> Vec<String> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}

/// A path without the names of its parameters.
pub(super) fn blank(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}

/// Pairs paths by text, then by text without parameter names, then with the part that is in the address of the servers.
pub(super) fn match_paths<'k>(
    old: &BTreeMap<&'k str, LocId>,
    new: &BTreeMap<&'k str, LocId>,
    bases: (&str, &str),
) -> Vec<(Option<&'k str>, Option<&'k str>)> {
    let mut pairs = match_written(old, new);
    if bases.0 == bases.1 {
        return pairs;
    }
    let whole = |base: &str, path: &str| blank(&format!("{base}{path}"));
    let come = pairs.iter().filter(|pair| pair.0.is_none()).filter_map(|pair| pair.1);
    let mut come: BTreeMap<String, &str> = come.map(|path| (whole(bases.1, path), path)).collect();
    for pair in pairs.iter_mut().filter(|pair| pair.1.is_none()) {
        pair.1 = pair.0.and_then(|path| come.remove(&whole(bases.0, path)));
    }
    let taken: BTreeSet<&str> = pairs.iter().filter(|pair| pair.0.is_some()).filter_map(|pair| pair.1).collect();
    pairs.retain(|pair| pair.0.is_some() || pair.1.is_some_and(|path| !taken.contains(path)));
    pairs
}

fn match_written<'k>(
    old: &BTreeMap<&'k str, LocId>,
    new: &BTreeMap<&'k str, LocId>,
) -> Vec<(Option<&'k str>, Option<&'k str>)> {
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
