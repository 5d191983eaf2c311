//! Levels that a project sets: a TOML file of rules, each with a reason and a last day.

use std::collections::BTreeMap;

use regex::Regex;
use serde::Deserialize;
use toml::{Spanned, Value};

use super::findings::recount;
use super::settings::Settings;
use super::{sort, Change, Relevelled, Report};
use crate::difference::{Level, Rule};
use crate::judge::oasdiff_ids;

/// The content of the file: `[[rule]]` tables.
#[derive(Debug, Clone, Default)]
pub struct Severities {
    rules: Vec<SeverityRule>,
}

/// The file before it is checked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    rule: Vec<Spanned<Entry>>,
}

/// A rule before it is checked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// A kind of change, by its id or by the id of oasdiff.
    id: Option<Spanned<String>>,
    /// A tag of operations.
    tag: Option<Spanned<String>>,
    /// A pattern of operations.
    path: Option<Spanned<String>>,
    /// `breaking`, `risky`, `compatible` or `other`.
    level: Spanned<String>,
    reason: Spanned<String>,
    /// The last day on which the rule applies.
    expires: Spanned<Value>,
}

#[derive(Debug, Clone)]
struct SeverityRule {
    /// The name of the rule in reports.
    name: String,
    id: Option<String>,
    tag: Option<String>,
    path: Option<Regex>,
    level: Level,
    reason: String,
    expires: String,
}

impl Severities {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// If it is not TOML of this form; if a rule has no reason, no last day, or none of `id`, `tag` and `path`; or if it
    /// names a kind of change or a level that does not exist. The error names the line.
    pub fn parse(text: &str, list_kinds: &str) -> Result<Self, String> {
        let settings = Settings(text);
        let entries = settings.read::<File>()?.rule.into_iter().enumerate();
        let rules = entries.map(|(index, entry)| checked(settings, index + 1, entry, list_kinds));
        Ok(Self { rules: rules.collect::<Result<_, _>>()? })
    }

    /// Sets the level of each change by the first rule that matches it on the day `today`.
    ///
    /// A rule matches an operation by its tag and its path together. It lowers the level of a change only if it matches all
    /// operations that the change reaches. It raises the level if it matches one of them.
    pub fn apply(&self, report: &mut Report, today: &str) {
        let mut used = vec![false; self.rules.len()];
        for change in &mut report.changes {
            let in_force = |rule: &SeverityRule| rule.expires.as_str() >= today;
            let mut rules = self.rules.iter().enumerate().filter(|(_, rule)| in_force(rule));
            let Some((index, level)) =
                rules.find_map(|(index, rule)| Some((index, rule.level_of(change, &report.tags)?)))
            else {
                continue;
            };
            used[index] = true;
            if level != change.level {
                let reason = self.rules[index].reason.clone();
                change.severity = Some(Relevelled { was: change.level, reason });
                change.level = level;
                report.severity.changed += 1;
            }
        }
        for (rule, used) in self.rules.iter().zip(used) {
            match () {
                () if rule.expires.as_str() < today => report.severity.expired.push(rule.name.clone()),
                () if !used => report.severity.unused.push(rule.name.clone()),
                () => {}
            }
        }
        sort(&mut report.changes);
        recount(report);
    }
}

fn checked(
    settings: Settings<'_>,
    number: usize,
    entry: Spanned<Entry>,
    list_kinds: &str,
) -> Result<SeverityRule, String> {
    let at = entry.span();
    let Entry { id, tag, path, level, reason, expires } = entry.into_inner();
    let parts = [("id", &id), ("tag", &tag), ("path", &path)];
    let parts: Vec<String> =
        parts.into_iter().filter_map(|(key, value)| Some(format!("{key} {}", value.as_ref()?.get_ref()))).collect();
    if parts.is_empty() {
        return Err(settings.error(&at, "the rule matches everything; give it an `id`, a `tag` or a `path`"));
    }
    let name = format!("rule {number} ({})", parts.join(", "));
    if let Some(id) = id.as_ref().filter(|id| !all_ids().any(|known| known == id.get_ref())) {
        let near = nearest(id.get_ref()).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
        let message = format!("there is no kind of change `{}`; {near}`{list_kinds}` lists them", id.get_ref());
        return Err(settings.error(&id.span(), message));
    }
    let of_word = |word: &str| Level::ALL.into_iter().find(|level| level.word() == word);
    let level = of_word(level.get_ref()).ok_or_else(|| {
        let words = Level::ALL.map(Level::word).join(", ");
        settings.error(&level.span(), format_args!("there is no level `{}`; write one of {words}", level.get_ref()))
    })?;
    let operations = path.as_ref().map(|path| pattern(path.get_ref()).map_err(|why| settings.error(&path.span(), why)));
    Ok(SeverityRule {
        name,
        id: id.map(Spanned::into_inner),
        tag: tag.map(Spanned::into_inner),
        path: operations.transpose()?,
        level,
        reason: settings.reason(reason)?,
        expires: settings.day(&expires)?,
    })
}

impl SeverityRule {
    /// The level that the rule gives to a change. `None` if it does not match. `tags` contains the tags of each operation.
    fn level_of(&self, change: &Change, tags: &BTreeMap<String, Vec<String>>) -> Option<Level> {
        let is_kind = |id: &String| change.id == id || change.oasdiff_ids.contains(id);
        if !self.id.as_ref().is_none_or(is_kind) {
            return None;
        }
        if self.tag.is_none() && self.path.is_none() {
            return Some(self.level);
        }
        let matches = |operation: &&String| {
            let has = |tag: &String| tags.get(*operation).is_some_and(|tags| tags.contains(tag));
            self.tag.as_ref().is_none_or(has) && self.path.as_ref().is_none_or(|path| path.is_match(operation))
        };
        match change.operations.iter().filter(matches).count() {
            0 => None,
            all if all == change.operations.len() => Some(self.level),
            _ => Some(self.level.max(change.level)),
        }
    }
}

/// The ids of all kinds of changes.
pub fn ids() -> impl Iterator<Item = &'static str> {
    Rule::ALL.iter().map(|rule| rule.id())
}

/// The ids that a rule may name, including those of oasdiff.
fn all_ids() -> impl Iterator<Item = &'static str> {
    ids().chain(oasdiff_ids())
}

fn nearest(id: &str) -> Option<&'static str> {
    let likeness = |known: &'static str| (strsim::normalized_damerau_levenshtein(id, known), known);
    let best = all_ids().map(likeness).max_by(|one, other| one.0.total_cmp(&other.0));
    best.filter(|(likeness, _)| *likeness > 0.5).map(|(_, known)| known)
}

/// The operations that a pattern matches: `[METHOD ]PATH`. `*` is any text within a segment of the path, `**` any text.
fn pattern(text: &str) -> Result<Regex, regex::Error> {
    let (method, path) = match text.trim().split_once(' ') {
        Some((method, path)) => (regex::escape(&method.to_uppercase()), path.trim()),
        None => (r"(WEBHOOK )?\S+".to_owned(), text.trim()),
    };
    let escaped = regex::escape(path).replace(r"\*\*", ".*").replace(r"\*", "[^/]*");
    Regex::new(&format!("^{method} {escaped}$"))
}
