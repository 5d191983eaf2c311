//! What two operations are beside their parts: names, marks, life cycle; and operations that went.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Scope, Surface};
use crate::compare::notes::{has_passed, stability, sunset};
use crate::fact::{Effect, Fact, Level, Place, Rule, Side, Traits};
use openapi::document::LocId;

impl<'a> Surface<'a, '_> {
    pub(super) fn operation_removed(
        &mut self,
        scope: Scope,
        path: &str,
        at: LocId,
        elsewhere: String,
        whole_path: bool,
    ) {
        let value = self.comparer.old.value(at);
        let deprecated = value.get("deprecated") == Some(&Value::Bool(true));
        let sunset = value.get("x-sunset").and_then(Value::as_str);
        let announced = deprecated && self.has_passed(sunset);
        let level = if announced { Level::Risk } else { Level::Break };
        let traits = Traits { whole_path, deprecated, early: deprecated && !announced, ..Traits::default() };
        let mut fact = Fact::new(Rule::OperationRemoved, Effect::Fixed(level), path).with(traits);
        fact = fact.at(self.comparer.old.pointer(at), elsewhere);
        fact.note = match (announced, sunset) {
            (true, _) => Some("announced".to_owned()),
            (false, Some(date)) if deprecated => Some(format!("before its sunset {date}")),
            _ => None,
        };
        self.found(scope, Side::Request, Place::Body, fact);
    }

    pub(super) fn has_passed(&self, sunset: Option<&str>) -> bool {
        has_passed(sunset, self.options.today.as_deref())
    }

    pub(super) fn compare_operation(
        &mut self,
        scope: Scope,
        items: (LocId, LocId),
        at: (LocId, LocId),
        templates: (&[String], &[String]),
    ) {
        self.compare_parameters(scope, items, at, templates);
        self.compare_body(scope, at);
        self.compare_responses(scope, at);
        self.compare_callbacks(scope, at);
        self.compare_life(scope, at, Place::Body);
        let (old, new) = (self.comparer.old.value(at.0), self.comparer.new.value(at.1));
        self.changed_text(scope, at, "operationId", Rule::OperationIdChanged, |value| {
            value.get("operationId").and_then(Value::as_str).map(|id| vec![id.to_owned()]).unwrap_or_default()
        });
        self.changed_text(scope, at, "tags", Rule::OperationTags, |value| {
            let tags = value.get("tags").and_then(Value::as_array).into_iter().flatten();
            let tags: BTreeSet<String> = tags.filter_map(Value::as_str).map(str::to_owned).collect();
            tags.into_iter().collect()
        });
        if is_beta(old) != is_beta(new) {
            let fact = Fact::new(Rule::OperationBeta, Effect::Fixed(Level::Doc), "beta");
            let fact = fact.values(Value::from(is_beta(old)), Value::from(is_beta(new)));
            self.keyword_fact(scope, Side::Request, Place::Body, fact, at, "x-badges");
        }
    }

    fn changed_text(
        &mut self,
        scope: Scope,
        at: (LocId, LocId),
        keyword: &str,
        rule: Rule,
        read: impl Fn(&Value) -> Vec<String>,
    ) {
        let (old, new) = (read(self.comparer.old.value(at.0)), read(self.comparer.new.value(at.1)));
        if old != new {
            let fact = Fact::new(rule, Effect::Fixed(Level::Doc), keyword).values(Value::from(old), Value::from(new));
            self.keyword_fact(scope, Side::Request, Place::Body, fact, at, keyword);
        }
    }

    /// Deprecation, sunset and stability of an operation or a parameter.
    pub(super) fn compare_life(&mut self, scope: Scope, at: (LocId, LocId), place: Place) {
        let (old, new) = (self.comparer.old.value(at.0), self.comparer.new.value(at.1));
        let deprecated = |value: &Value| value.get("deprecated") == Some(&Value::Bool(true));
        let text = |value: &'a Value, key: &str| value.get(key).and_then(Value::as_str);
        let (before, after) = (deprecated(old), deprecated(new));
        if before != after {
            let rule = if after { Rule::Deprecated } else { Rule::Reactivated };
            let mut fact = Fact::new(rule, Effect::Fixed(Level::Doc), "deprecated");
            fact.note = text(new, "x-sunset").map(|date| format!("sunset {date}"));
            self.keyword_fact(
                scope,
                Side::Request,
                place,
                fact.values(Value::from(before), Value::from(after)),
                at,
                "deprecated",
            );
        }
        let (a, b) = (text(old, "x-sunset"), text(new, "x-sunset"));
        if let Some(level) = sunset(a, b, (before, after), self.options.today.as_deref()) {
            let fact =
                Fact::new(Rule::SunsetChanged, Effect::Fixed(level), "x-sunset").values(Value::from(a), Value::from(b));
            self.keyword_fact(scope, Side::Request, place, fact, at, "x-sunset");
        }
        let (a, b) = (text(old, "x-stability-level"), text(new, "x-stability-level"));
        if let Some(level) = stability(a, b) {
            let fact = Fact::new(Rule::StabilityChanged, Effect::Fixed(level), "x-stability-level");
            self.keyword_fact(
                scope,
                Side::Request,
                place,
                fact.values(Value::from(a), Value::from(b)),
                at,
                "x-stability-level",
            );
        }
    }
}

pub(super) fn is_beta(operation: &Value) -> bool {
    let named =
        |badge: &Value| badge.get("name").and_then(Value::as_str).is_some_and(|name| name.eq_ignore_ascii_case("beta"));
    operation.get("x-badges").and_then(Value::as_array).is_some_and(|badges| badges.iter().any(named))
        || operation.get("x-beta") == Some(&Value::Bool(true))
        || operation.get("x-stability-level").and_then(Value::as_str) == Some("beta")
}
