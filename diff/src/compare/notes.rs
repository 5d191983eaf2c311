//! What two schemas say beside what they accept: marks, defaults, life cycle.

use serde_json::Value;

use super::{Comparer, Sides};
use crate::fact::{Effect, Fact, Level, Rule};
use openapi::document::LocId;
use openapi::json::same;

impl<'a> Comparer<'a> {
    pub(super) fn compare_notes(&mut self, sides: &mut Sides<'a>) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let (a, b) = (&old.notes, &new.notes);
        let home = (old.home, new.home);
        let marks = [
            (a.read_only, b.read_only, Rule::ReadOnlyChanged, Rule::ReadOnlyChanged, "readOnly"),
            (a.write_only, b.write_only, Rule::WriteOnlyChanged, Rule::WriteOnlyChanged, "writeOnly"),
            (a.deprecated, b.deprecated, Rule::Deprecated, Rule::Reactivated, "deprecated"),
        ];
        for (before, after, set, unset, keyword) in marks {
            if before.is_some() == after.is_some() {
                continue;
            }
            let fact = Fact::new(if after.is_some() { set } else { unset }, Effect::Fixed(Level::Doc), keyword);
            let mut fact = fact.values(Value::from(before.is_some()), Value::from(after.is_some()));
            fact.note = b.sunset.filter(|_| keyword == "deprecated").map(|(_, date)| format!("sunset {date}"));
            self.push(sides, fact, (before.unwrap_or(home.0), after.unwrap_or(home.1)), keyword);
        }
        let equal = match (a.default, b.default) {
            (Some((_, x)), Some((_, y))) => same(x, y),
            (x, y) => x.is_none() && y.is_none(),
        };
        if !equal {
            let value = |side: Option<(LocId, &Value)>| side.map_or(Value::Null, |(_, value)| value.clone());
            let fact = Fact::new(Rule::DefaultChanged, Effect::Fixed(Level::Doc), "default");
            let fact = fact.values(value(a.default), value(b.default));
            let at = (a.default.map_or(home.0, |side| side.0), b.default.map_or(home.1, |side| side.0));
            self.push(sides, fact, at, "default");
        }
        self.compare_life(sides);
        self.compare_extensible(sides);
    }

    fn compare_life(&mut self, sides: &mut Sides<'a>) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let (a, b) = (&old.notes, &new.notes);
        let text = |side: Option<(LocId, &str)>| side.map_or(Value::Null, |(_, text)| Value::from(text));
        if let Some(level) = stability(a.stability.map(|side| side.1), b.stability.map(|side| side.1)) {
            let fact = Fact::new(Rule::StabilityChanged, Effect::Fixed(level), "x-stability-level");
            let fact = fact.values(text(a.stability), text(b.stability));
            let at = (a.stability.map_or(old.home, |side| side.0), b.stability.map_or(new.home, |side| side.0));
            self.push(sides, fact, at, "x-stability-level");
        }
        let (dated, redated) = (a.sunset.map(|side| side.1), b.sunset.map(|side| side.1));
        let deprecated = (a.deprecated.is_some(), b.deprecated.is_some());
        if let Some(level) = sunset(dated, redated, deprecated, None) {
            let fact =
                Fact::new(Rule::SunsetChanged, Effect::Fixed(level), "x-sunset").values(text(a.sunset), text(b.sunset));
            let at = (a.sunset.map_or(old.home, |side| side.0), b.sunset.map_or(new.home, |side| side.0));
            self.push(sides, fact, at, "x-sunset");
        }
    }

    fn compare_extensible(&mut self, sides: &mut Sides<'a>) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let (Some((x, a)), Some((y, b))) = (&old.notes.extensible, &new.notes.extensible) else {
            return;
        };
        let removed: Vec<Value> =
            a.iter().filter(|(text, _)| !b.contains_key(*text)).map(|(_, v)| (*v).clone()).collect();
        let added: Vec<Value> =
            b.iter().filter(|(text, _)| !a.contains_key(*text)).map(|(_, v)| (*v).clone()).collect();
        if removed.is_empty() && added.is_empty() {
            return;
        }
        let effect = if removed.is_empty() { Effect::Widens } else { Effect::Narrows };
        let fact = Fact::new(Rule::ExtensibleEnum, effect, "x-extensible-enum");
        self.push(sides, fact.values(Value::from(removed), Value::from(added)), (*x, *y), "x-extensible-enum");
    }
}

/// The level of a changed `x-stability-level`: a promise taken back breaks those who relied on it.
pub(crate) fn stability(old: Option<&str>, new: Option<&str>) -> Option<Level> {
    if old == new {
        return None;
    }
    let rank = |level: Option<&str>| ["draft", "alpha", "beta", "stable"].iter().position(|name| Some(*name) == level);
    match (rank(old), rank(new)) {
        (Some(x), Some(y)) if y < x => Some(Level::Break),
        // A mark that is withdrawn, or that nobody knows, promises nothing.
        (Some(_), None) => Some(Level::Break),
        (_, None) if new.is_some() => Some(Level::Break),
        _ => Some(Level::Doc),
    }
}

/// The level of a changed `x-sunset`: callers of something deprecated count on the date. `deprecated` is before and after.
pub(crate) fn sunset(
    old: Option<&str>,
    new: Option<&str>,
    deprecated: (bool, bool),
    today: Option<&str>,
) -> Option<Level> {
    match (old, new) {
        (a, b) if a == b => None,
        (Some(_), None) if deprecated == (true, true) => Some(Level::Break),
        (_, Some(date)) if deprecated.1 && !starts_with_date(date) => Some(Level::Break),
        (Some(a), Some(b)) if b < a && today.is_some_and(|today| b < today) => Some(Level::Break),
        (Some(a), Some(b)) if b < a => Some(Level::Risk),
        _ => Some(Level::Doc),
    }
}

/// Whether a sunset date is in the past; a removal without one needs no date.
pub(crate) fn has_passed(sunset: Option<&str>, today: Option<&str>) -> bool {
    match (sunset, today) {
        (None, _) => true,
        (Some(date), Some(today)) => date.get(..10).is_some_and(|date| date <= today),
        (Some(_), None) => false,
    }
}

fn starts_with_date(text: &str) -> bool {
    text.get(..10).is_some_and(crate::exceptions::is_date)
}
