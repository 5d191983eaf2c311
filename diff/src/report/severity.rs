//! Levels that a project sets itself: a TOML file of rules, each with a reason and a last day.

use regex::Regex;
use serde::Deserialize;

use super::findings::recount;
use super::{sort, Change, Relevelled, Report};
use crate::compare::life::is_date;
use crate::difference::{Level, Rule};
use crate::judge::is_oasdiff_id;

/// The file: `[[rule]]` tables.
#[derive(Debug, Clone, Default)]
pub struct Severities {
    rules: Vec<SeverityRule>,
}

/// The file as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    rule: Vec<Entry>,
}

/// A rule as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// A kind of change, by its id or that of oasdiff.
    id: Option<String>,
    /// A tag of operations.
    tag: Option<String>,
    /// A pattern of operations.
    path: Option<String>,
    /// `breaking`, `risky`, `compatible` or `other`.
    level: String,
    reason: String,
    /// The last day on which the rule applies, as `YYYY-MM-DD`.
    expires: String,
}

#[derive(Debug, Clone)]
struct SeverityRule {
    /// What reports call it.
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
    /// When it is not TOML of this form; when a rule has no reason, no last day, or none of `id`, `tag` and `path`; or when it
    /// names a kind of change or a level that does not exist.
    pub fn parse(text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
        let rules = file.rule.into_iter().enumerate().map(|(index, entry)| entry.checked(index + 1));
        Ok(Self { rules: rules.collect::<Result<_, _>>()? })
    }

    /// Sets the level of each change by the first rule that matches it on the day `today`.
    ///
    /// A rule lowers the level of a change only if it matches all operations that the change reaches. It raises the level if it
    /// matches one of them.
    pub fn apply(&self, report: &mut Report, today: &str) {
        let mut used = vec![false; self.rules.len()];
        for change in &mut report.changes {
            let in_force = |rule: &SeverityRule| rule.expires.as_str() >= today;
            let mut rules = self.rules.iter().enumerate().filter(|(_, rule)| in_force(rule));
            let Some((index, level)) = rules.find_map(|(index, rule)| Some((index, rule.level_of(change)?))) else {
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

impl Entry {
    fn checked(self, number: usize) -> Result<SeverityRule, String> {
        let parts = [("id", &self.id), ("tag", &self.tag), ("path", &self.path)];
        let parts: Vec<String> =
            parts.into_iter().filter_map(|(key, value)| Some(format!("{key} {}", value.as_ref()?))).collect();
        if parts.is_empty() {
            return Err(format!("rule {number} matches everything; give it an `id`, a `tag` or a `path`"));
        }
        let name = format!("rule {number} ({})", parts.join(", "));
        if let Some(id) = self.id.as_ref().filter(|id| !ids().any(|known| known == *id) && !is_oasdiff_id(id)) {
            let near = nearest(id).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            return Err(format!("{name}: there is no kind of change `{id}`{near}"));
        }
        let level = Level::ALL.into_iter().find(|level| level.word() == self.level).ok_or_else(|| {
            format!("{name}: there is no level `{}`; there are {}", self.level, Level::ALL.map(Level::word).join(", "))
        })?;
        if self.reason.trim().is_empty() {
            return Err(format!("{name} has no reason"));
        }
        if !is_date(&self.expires) {
            return Err(format!("{name} expires on `{}`, which is not YYYY-MM-DD", self.expires));
        }
        let path = self.path.as_deref().map(pattern).transpose().map_err(|error| format!("{name}: {error}"))?;
        Ok(SeverityRule { name, id: self.id, tag: self.tag, path, level, reason: self.reason, expires: self.expires })
    }
}

impl SeverityRule {
    /// The level that the rule gives to a change; none if it does not match.
    fn level_of(&self, change: &Change) -> Option<Level> {
        let is_kind = |id: &String| change.id == id || change.oasdiff_ids.contains(id);
        if !self.id.as_ref().is_none_or(is_kind) {
            return None;
        }
        let tag = |tag: &String| (change.tags.contains(tag), change.tags.iter().all(|other| other == tag));
        let path = |path: &Regex| {
            let mut matched = change.operations.iter().map(|operation| path.is_match(operation));
            let all = matched.clone().all(|is| is);
            (matched.any(|is| is), all)
        };
        let parts = [self.tag.as_ref().map(tag), self.path.as_ref().map(path)];
        let parts = || parts.iter().flatten();
        if !parts().all(|(any, _)| *any) {
            return None;
        }
        Some(if parts().all(|(_, all)| *all) { self.level } else { self.level.max(change.level) })
    }
}

/// The ids of all kinds of changes.
pub fn ids() -> impl Iterator<Item = &'static str> {
    Rule::ALL.iter().map(|rule| rule.id())
}

fn nearest(id: &str) -> Option<&'static str> {
    let likeness = |known: &'static str| (strsim::normalized_damerau_levenshtein(id, known), known);
    let best = ids().map(likeness).max_by(|one, other| one.0.total_cmp(&other.0));
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
