//! Annotations of two schemas, which do not limit values: marks, defaults, life cycle.

use serde_json::Value;

use super::life::{stability, sunset};
use super::{Comparer, Sides};
use crate::difference::{Difference, Effect, Level, Rule};
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
            let difference =
                Difference::new(if after.is_some() { set } else { unset }, Effect::Fixed(Level::Doc), keyword);
            let mut difference = difference.values(Value::from(before.is_some()), Value::from(after.is_some()));
            difference.note = b.sunset.filter(|_| keyword == "deprecated").map(|(_, date)| format!("sunset {date}"));
            self.push(sides, difference, (before.unwrap_or(home.0), after.unwrap_or(home.1)), keyword);
        }
        let equal = match (a.default, b.default) {
            (Some((_, x)), Some((_, y))) => same(x, y),
            (x, y) => x.is_none() && y.is_none(),
        };
        if !equal {
            let value = |side: Option<(LocId, &Value)>| side.map_or(Value::Null, |(_, value)| value.clone());
            let difference = Difference::new(Rule::DefaultChanged, Effect::Fixed(Level::Doc), "default");
            let difference = difference.values(value(a.default), value(b.default));
            let at = (a.default.map_or(home.0, |side| side.0), b.default.map_or(home.1, |side| side.0));
            self.push(sides, difference, at, "default");
        }
        self.compare_life(sides);
        self.compare_extensible(sides);
    }

    fn compare_life(&mut self, sides: &mut Sides<'a>) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let (a, b) = (&old.notes, &new.notes);
        let text = |side: Option<(LocId, &str)>| side.map_or(Value::Null, |(_, text)| Value::from(text));
        if let Some(level) = stability(a.stability.map(|side| side.1), b.stability.map(|side| side.1)) {
            let difference = Difference::new(Rule::StabilityChanged, Effect::Fixed(level), "x-stability-level");
            let difference = difference.values(text(a.stability), text(b.stability));
            let at = (a.stability.map_or(old.home, |side| side.0), b.stability.map_or(new.home, |side| side.0));
            self.push(sides, difference, at, "x-stability-level");
        }
        let (dated, redated) = (a.sunset.map(|side| side.1), b.sunset.map(|side| side.1));
        let deprecated = (a.deprecated.is_some(), b.deprecated.is_some());
        if let Some(level) = sunset(dated, redated, deprecated, self.today.as_deref()) {
            let difference = Difference::new(Rule::SunsetChanged, Effect::Fixed(level), "x-sunset")
                .values(text(a.sunset), text(b.sunset));
            let at = (a.sunset.map_or(old.home, |side| side.0), b.sunset.map_or(new.home, |side| side.0));
            self.push(sides, difference, at, "x-sunset");
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
        let difference = Difference::new(Rule::ExtensibleEnum, effect, "x-extensible-enum");
        self.push(sides, difference.values(Value::from(removed), Value::from(added)), (*x, *y), "x-extensible-enum");
    }
}
