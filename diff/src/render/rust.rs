//! What callers of the generated crate have to change, one line per type, and what was added, in numbers.

use std::collections::{BTreeMap, BTreeSet};

use crate::quote::quote;
use crate::report::short;
use crate::{Report, RustChange};

/// The maximum number of names that are listed. More are counted.
const NAMES: usize = 8;

/// The type, or the client, and what has changed about it.
pub(super) struct Task {
    pub(super) owner: String,
    pub(super) text: String,
}

/// All changes that break callers, by owner. Parts of a removed type or operation are not listed again.
pub(super) fn tasks(report: &Report) -> Vec<Task> {
    let all = || report.changes.iter().flat_map(|change| &change.rust).filter(|change| change.bump == "major");
    let gone: BTreeSet<&str> =
        all().filter(|change| change.kind == "type-removed").map(|change| change.path.as_str()).collect();
    let told = |change: &RustChange| {
        change.kind.starts_with("impl-")
            || (gone.contains(holder(&change.path)) && !gone.contains(change.path.as_str()))
            || change.path.contains("::operations::")
            || (change.kind == "type-removed" && change.path.contains("::calls::"))
    };
    let mut owners: BTreeMap<String, Vec<&RustChange>> = BTreeMap::new();
    for change in all().filter(|change| !told(change)) {
        let whole = matches!(change.kind.split('-').next(), Some("type" | "feature"));
        let owner = if whole { change.path.as_str() } else { holder(&change.path) };
        owners.entry(last(owner).to_owned()).or_default().push(change);
    }
    owners.into_iter().map(|(owner, changes)| Task { text: text(&changes), owner }).collect()
}

/// What was added, in numbers by kind. It is empty if nothing was added.
pub(super) fn additions(report: &Report) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for change in report
        .changes
        .iter()
        .flat_map(|change| &change.rust)
        .filter(|change| change.kind.ends_with("-added") && change.bump == "minor")
    {
        let kind = change.kind.split('-').next().unwrap_or_default();
        if matches!(kind, "type" | "field" | "variant" | "operation" | "feature") && !change.path.contains("::calls::")
        {
            *counts.entry(kind).or_default() += 1;
        }
    }
    let word = |(kind, count): (&str, usize)| format!("{count} {kind}{}", if count == 1 { "" } else { "s" });
    counts.into_iter().map(word).collect::<Vec<_>>().join(", ")
}

/// Additions: the new types in one line, then the others by owner. Parts of a new type are not listed again.
pub(super) fn added_items(report: &Report) -> Vec<Task> {
    let all = || {
        report
            .changes
            .iter()
            .flat_map(|change| &change.rust)
            .filter(|change| change.kind.ends_with("-added") && change.bump == "minor")
    };
    let come: BTreeSet<&str> =
        all().filter(|change| change.kind == "type-added").map(|change| change.path.as_str()).collect();
    let mut whole: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut owners: BTreeMap<&str, BTreeMap<&str, BTreeSet<String>>> = BTreeMap::new();
    for change in all() {
        let kind = change.kind.split('-').next().unwrap_or_default();
        let hidden = change.path.contains("::calls::") || come.contains(holder(&change.path));
        if hidden || !matches!(kind, "type" | "field" | "variant" | "operation" | "feature" | "setter") {
            continue;
        }
        let name = quote(last(&change.path));
        match kind {
            "type" | "feature" => drop(whole.entry(kind).or_default().insert(name)),
            _ => drop(owners.entry(last(holder(&change.path))).or_default().entry(kind).or_default().insert(name)),
        }
    }
    let text = |kinds: BTreeMap<&str, BTreeSet<String>>| {
        // The entry of a field covers its setter.
        let fields = kinds.get("field").cloned().unwrap_or_default();
        let told = |kind: &str, name: &String| kind == "setter" && fields.contains(name);
        let parts = kinds.into_iter().map(|(kind, names)| {
            let names: Vec<String> = names.into_iter().filter(|name| !told(kind, name)).collect();
            if names.is_empty() {
                String::new()
            } else {
                line(kind, "", &names)
            }
        });
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
    };
    let whole = whole.into_iter().map(|(kind, names)| Task {
        owner: format!("{kind}s"),
        text: names.into_iter().collect::<Vec<_>>().join(", "),
    });
    let items = owners.into_iter().map(|(owner, kinds)| Task { owner: owner.to_owned(), text: text(kinds) });
    whole.chain(items).filter(|item| !item.text.is_empty()).collect()
}

fn text(changes: &[&RustChange]) -> String {
    if let Some(whole) = changes.iter().find(|change| matches!(change.kind.split('-').next(), Some("type" | "feature")))
    {
        return whole_text(whole);
    }
    let constructed = changes.iter().any(|change| change.kind == "constructor-changed");
    let gone: BTreeSet<&str> =
        changes.iter().filter(|change| change.kind == "field-removed").map(|change| change.path.as_str()).collect();
    let mut lines: Vec<((String, &str), Vec<String>)> = Vec::new();
    for change in changes {
        let (kind, how) = change.kind.split_once('-').unwrap_or((&change.kind, "changed"));
        let mut advice = change.instead.as_deref().unwrap_or_default();
        // The entries of the constructor and the field cover the setter. All removed values have the same advice.
        match (kind, how) {
            ("setter", "changed") => continue,
            ("setter", "removed") if constructed && advice.starts_with("pass ") => continue,
            ("setter", "removed") if change.path.ends_with("_null") || gone.contains(change.path.as_str()) => continue,
            ("variant", "removed") if !advice.is_empty() => advice = "`from` with its text still sends it",
            _ => {}
        }
        let name = match change.new.as_deref().map(short) {
            Some(text) if kind == "field" && how == "changed" => {
                format!("{}: {}", last(&change.path), text.split_once(": ").map_or("", |(_, ty)| ty))
            }
            _ => last(&change.path).to_owned(),
        };
        let head = (format!("{kind} {how}"), advice);
        match lines.iter_mut().find(|(known, _)| *known == head) {
            Some((_, names)) => names.push(quote(&name)),
            None => lines.push((head, vec![quote(&name)])),
        }
    }
    if lines.is_empty() {
        let names = changes.iter().map(|change| quote(last(&change.path)));
        lines.push((("setter changed".to_owned(), ""), names.collect()));
    }
    lines.into_iter().map(|((head, advice), names)| line(&head, advice, &names)).collect::<Vec<_>>().join("; ")
}

fn line(head: &str, advice: &str, names: &[String]) -> String {
    let many = match head.split_once(' ') {
        _ if names.len() < 2 => head.to_owned(),
        Some((kind, how)) => format!("{kind}s {how}"),
        None => format!("{head}s"),
    };
    let more = match names.len().saturating_sub(NAMES) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let advice = if advice.is_empty() { String::new() } else { format!(" ({advice})") };
    format!("{many}: {}{more}{advice}", names[..names.len().min(NAMES)].join(", "))
}

/// A type or a feature that was removed or replaced. Its parts are not listed.
fn whole_text(change: &RustChange) -> String {
    let text = change.kind.replacen('-', " ", 1);
    let now = change.new.as_deref().map(short).filter(|_| change.kind == "type-changed");
    match (&change.instead, now) {
        (Some(instead), _) => format!("{text} ({instead})"),
        (None, Some(now)) => format!("{text} to `{now}`"),
        _ => text,
    }
}

fn holder(path: &str) -> &str {
    path.rsplit_once("::").map_or(path, |(holder, _)| holder)
}

fn last(path: &str) -> &str {
    path.rsplit([':', '/']).next().unwrap_or(path)
}
