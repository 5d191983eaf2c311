//! How the operations turn pages, told by the names of their parameters.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::locate::Key;
use super::{Scope, Surface};
use crate::fact::{Effect, Fact, Level, Place, Rule, Side};
use openapi::document::LocId;

impl<'a> Surface<'a, '_> {
    /// Paging that works another way: who turned pages before cannot any more. New paging is an offer.
    pub(super) fn compare_paging(
        &mut self,
        scope: Scope,
        at: (LocId, LocId),
        old: &BTreeMap<Key, LocId>,
        new: &BTreeMap<Key, LocId>,
    ) {
        let (before, after) = (paging(old), paging(new));
        if before != after {
            let level = if before.is_some() { Level::Break } else { Level::Add };
            let fact = Fact::new(Rule::PagingChanged, Effect::Fixed(level), "paging");
            let fact = fact.values(Value::from(before), Value::from(after));
            self.keyword_fact(scope, Side::Request, Place::Parameter, fact, at, "parameters");
        }
    }
}

fn paging(parameters: &BTreeMap<Key, LocId>) -> Option<&'static str> {
    let styles: [(&str, &[&str]); 3] = [
        ("cursor", &["cursor", "nextcursor", "pagetoken", "nextpagetoken", "continuationtoken", "startingafter"]),
        ("offset", &["offset", "skip"]),
        ("page", &["page", "pagenumber", "pageindex"]),
    ];
    let names: BTreeSet<String> = parameters
        .keys()
        .filter(|(place, _)| place == "query")
        .map(|(_, name)| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase())
        .collect();
    styles.into_iter().find(|(_, known)| known.iter().any(|name| names.contains(*name))).map(|(style, _)| style)
}
