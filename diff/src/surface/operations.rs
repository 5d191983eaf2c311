//! Attributes of two operations outside of their parts: names, marks, life cycle. Also operations that were removed.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Scope, Surface};
use crate::compare::life::{has_passed, stability, sunset};
use crate::difference::{Difference, Effect, Level, Place, Rule, Side, Traits};
use openapi::document::LocId;

impl<'a> Surface<'a> {
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
        let mut difference = Difference::new(Rule::OperationRemoved, Effect::Fixed(level), path).with(traits);
        difference = difference.at(self.comparer.old.pointer(at), elsewhere);
        difference.note = match (announced, sunset) {
            (true, _) => Some("announced".to_owned()),
            (false, Some(date)) if deprecated => Some(format!("before its sunset {date}")),
            _ => None,
        };
        self.found(scope, Side::Request, Place::Body, difference);
    }

    pub(super) fn has_passed(&self, sunset: Option<&str>) -> bool {
        has_passed(sunset, self.comparer.today.as_deref())
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
            let difference = Difference::new(Rule::OperationBeta, Effect::Fixed(Level::Doc), "beta");
            let difference = difference.values(Value::from(is_beta(old)), Value::from(is_beta(new)));
            self.keyword_difference(scope, Side::Request, Place::Body, difference, at, "x-badges");
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
            let difference =
                Difference::new(rule, Effect::Fixed(Level::Doc), keyword).values(Value::from(old), Value::from(new));
            self.keyword_difference(scope, Side::Request, Place::Body, difference, at, keyword);
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
            let mut difference = Difference::new(rule, Effect::Fixed(Level::Doc), "deprecated");
            difference.note = text(new, "x-sunset").map(|date| format!("sunset {date}"));
            self.keyword_difference(
                scope,
                Side::Request,
                place,
                difference.values(Value::from(before), Value::from(after)),
                at,
                "deprecated",
            );
        }
        let (a, b) = (text(old, "x-sunset"), text(new, "x-sunset"));
        if let Some(level) = sunset(a, b, (before, after), self.comparer.today.as_deref()) {
            let difference = Difference::new(Rule::SunsetChanged, Effect::Fixed(level), "x-sunset")
                .values(Value::from(a), Value::from(b));
            self.keyword_difference(scope, Side::Request, place, difference, at, "x-sunset");
        }
        let (a, b) = (text(old, "x-stability-level"), text(new, "x-stability-level"));
        if let Some(level) = stability(a, b) {
            let difference = Difference::new(Rule::StabilityChanged, Effect::Fixed(level), "x-stability-level");
            self.keyword_difference(
                scope,
                Side::Request,
                place,
                difference.values(Value::from(a), Value::from(b)),
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
