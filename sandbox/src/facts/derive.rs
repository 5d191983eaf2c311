//! Expressions of the data file: values that follow from other values.
//!
//! | expression | value |
//! |---|---|
//! | `{"of": "/name"}` | the value at a path, see [`Sources::find`] |
//! | `{"first": [a, b]}` | the first of them that has a value |
//! | `{"text": "{/id:8}.{/region}"}` | a text with values in it, with at most 8 characters of the first |
//! | `{"sum": "/list/*/cost"}`, `{"product": [a, b]}` | a number |
//! | `{"same": [a, b]}` | whether they are equal |
//! | `{"has": [a, b]}` | whether a list has an element, or a text has a part |
//! | `{"when": a, "then": b, "else": c}` | `b` if `a` has a value other than false |
//! | `{"each": "name/list", "as": a}` | the values of `a` for the elements of a list |
//! | `{"lower": a}` | a text in lower case |
//! | `{"uuid": [a, b]}` | an id that is always the same for the same values |
//! | `{"after": 3600}` | the time that many seconds from now |
//! | `{"active": {"days": a, "from": b, "to": c}}` | whether it is one of these weekdays, between these hours |
//! | any other object or list | the same, with the values of its members |
//!
//! An expression without a value leaves its member out.

use std::time::{Duration, UNIX_EPOCH};

use serde_json::{Map, Value};

use crate::document::pointer::unescaped;
use crate::sandbox::clock::Now;
use crate::synth::{mix, uuid};

/// Where the values of an expression come from.
pub(crate) struct Sources<'a> {
    /// The value that the expression is for.
    pub(crate) own: &'a Value,
    /// The element of a list in it.
    pub(crate) element: &'a Value,
    /// The values of other first names of a path.
    pub(crate) named: &'a [(&'a str, &'a Value)],
    pub(crate) now: Now,
}

/// Seconds of a day, and of an hour.
const DAY: u64 = 86_400;
const HOUR: u64 = 3_600;

/// The weekday of 1970-01-01, counted from Sunday.
const FIRST_WEEKDAY: u64 = 4;

impl Sources<'_> {
    /// The value of an expression.
    pub(crate) fn value(&self, expression: &Value) -> Option<Value> {
        match expression {
            Value::Object(members) => self.operation(members).unwrap_or_else(|| {
                let members = members.iter().filter_map(|(name, member)| Some((name.clone(), self.value(member)?)));
                Some(Value::Object(members.collect()))
            }),
            Value::Array(list) => Some(list.iter().filter_map(|element| self.value(element)).collect()),
            literal => Some(literal.clone()),
        }
    }

    /// The value of an operation; the outer `None` if the object is none.
    fn operation(&self, members: &Map<String, Value>) -> Option<Option<Value>> {
        let (name, argument) = members.iter().find(|(name, _)| !["as", "else", "then"].contains(&name.as_str()))?;
        let list = || argument.as_array().into_iter().flatten();
        let both = || Some((self.value(argument.get(0)?)?, self.value(argument.get(1)?)?));
        Some(match name.as_str() {
            "of" => self.value(argument).and_then(|path| self.found(path.as_str()?)),
            "first" => list().filter_map(|expression| self.value(expression)).find(|value| !value.is_null()),
            "text" => self.text(argument.as_str()?).map(Value::from),
            "sum" => self.sum(argument.as_str()?),
            "product" => both().and_then(|(one, other)| number(one.as_f64()? * other.as_f64()?)),
            "same" => both().map(|(one, other)| (one == other).into()),
            "has" => both().map(|(whole, part)| has(&whole, &part).into()),
            "when" => {
                let is_so = self.value(argument).is_some_and(|value| !value.is_null() && value != false);
                members.get(if is_so { "then" } else { "else" }).and_then(|expression| self.value(expression))
            }
            "uuid" => {
                let parts = list().map(|expression| self.value(expression).map(|value| value.to_string()));
                Some(uuid(mix(0, parts.collect::<Vec<_>>())).into())
            }
            "lower" => self.value(argument).and_then(|text| Some(text.as_str()?.to_lowercase().into())),
            "each" => {
                let list = self.found(argument.as_str()?)?;
                let of = |element| Sources { element, ..*self }.value(members.get("as")?);
                Some(list.as_array()?.iter().filter_map(of).collect())
            }
            "after" => Some(date_time(self.now.day.saturating_add(argument.as_u64()?)).into()),
            "active" => self.active(argument).map(Value::Bool),
            _ => return None,
        })
    }

    /// The value at a path that is not null: `/name` begins at the value itself, `./name` at the element, and `name/...` at what the
    /// name stands for. In a list, `?name` is the first element in which the property is true, and `?name=text` the first in which
    /// it is that text.
    fn found(&self, path: &str) -> Option<Value> {
        let (first, rest) = path.split_once('/')?;
        let start = match first {
            "" => self.own,
            "." => self.element,
            name => self.named.iter().find(|(own, _)| *own == name)?.1,
        };
        let found = rest.split('/').try_fold(start, step)?;
        Some(found.clone()).filter(|value| !value.is_null())
    }

    /// The text with the values of the paths in it.
    pub(crate) fn text(&self, template: &str) -> Option<String> {
        let mut text = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (path, after) = after.split_once('}')?;
            let (path, length) = path
                .split_once(':')
                .map_or((path, usize::MAX), |(path, length)| (path, length.parse().unwrap_or(usize::MAX)));
            let value = self.found(path)?;
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            text.push_str(before);
            text.extend(value.chars().take(length));
            rest = after;
        }
        Some(text + rest)
    }

    fn sum(&self, path: &str) -> Option<Value> {
        let mut values = vec![if path.starts_with('.') { self.element } else { self.own }];
        for part in path.split('/').skip(1) {
            values = match part {
                "*" => values.into_iter().flat_map(children).collect(),
                part => values.into_iter().filter_map(|value| step(value, part)).collect(),
            };
        }
        number(values.into_iter().filter_map(Value::as_f64).sum())
    }

    fn active(&self, argument: &Value) -> Option<bool> {
        let hour = self.now.day / HOUR % 24;
        let weekday = (self.now.day / DAY + FIRST_WEEKDAY) % 7;
        let (days, from, to) = (
            self.value(&argument["days"])?,
            self.value(&argument["from"])?.as_u64()?,
            self.value(&argument["to"])?.as_u64()?,
        );
        let has = |day: u64| days.as_array().is_some_and(|days| days.iter().any(|own| own.as_u64() == Some(day)));
        Some(match from < to {
            true => has(weekday) && (from..to).contains(&hour),
            // It ends on the next day.
            false => has(weekday) && hour >= from || has((weekday + 6) % 7) && hour < to,
        })
    }
}

/// Whether a list has an element, or a text has a part.
fn has(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Array(list), part) => list.contains(part),
        (Value::String(text), Value::String(part)) => text.contains(part),
        _ => false,
    }
}

fn step<'v>(value: &'v Value, part: &str) -> Option<&'v Value> {
    match part.strip_prefix('?') {
        Some(condition) => value.as_array()?.iter().find(|element| match condition.split_once('=') {
            Some((name, text)) => element[name] == text,
            None => element[condition] == true,
        }),
        None => match value {
            Value::Array(list) => list.get(part.parse::<usize>().ok()?),
            value => value.get(unescaped(part)),
        },
    }
}

fn children(value: &Value) -> Vec<&Value> {
    match value {
        Value::Object(object) => object.values().collect(),
        Value::Array(list) => list.iter().collect(),
        _ => Vec::new(),
    }
}

/// A whole number without a fraction.
fn number(value: f64) -> Option<Value> {
    let is_whole = value.fract() == 0.0 && value.abs() < 9e15;
    if is_whole {
        Some((value as i64).into())
    } else {
        serde_json::Number::from_f64(value).map(Value::Number)
    }
}

/// A time in UTC, in seconds since 1970; the last one that can be written, if it is later.
pub(crate) fn date_time(seconds: u64) -> String {
    const LAST: u64 = 253_402_300_799;
    humantime::format_rfc3339_seconds(UNIX_EPOCH + Duration::from_secs(seconds.min(LAST))).to_string()
}

/// Writes the value of an expression at a JSON pointer, in which `*` is each element of a list. Without a value, the member is removed.
pub(crate) fn write(target: &mut Value, pointer: &str, evaluate: &dyn Fn(&Value) -> Option<Value>) {
    if pointer.is_empty() {
        return evaluate(target).into_iter().for_each(|value| *target = value);
    }
    let parts: Vec<&str> = pointer.split('/').skip(1).collect();
    write_at(target, &parts, &Value::Null, evaluate);
}

fn write_at(target: &mut Value, parts: &[&str], element: &Value, evaluate: &dyn Fn(&Value) -> Option<Value>) {
    match (parts, target) {
        (["*", rest @ ..], Value::Array(list)) => {
            for own in list {
                let element = own.clone();
                write_at(own, rest, &element, evaluate);
            }
        }
        ([name], Value::Object(object)) => match evaluate(element) {
            Some(value) => drop(object.insert(unescaped(name), value)),
            None => drop(object.remove(&unescaped(name))),
        },
        ([name, rest @ ..], target) if !rest.is_empty() => {
            if let Some(inner) = target.get_mut(unescaped(name)) {
                write_at(inner, rest, element, evaluate);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::clock::Clock;
    use serde_json::json;

    #[track_caller]
    fn check(expression: Value, expected: Option<Value>) {
        // A Monday, 12:00 UTC.
        let clock = Clock::machine(Some(UNIX_EPOCH + Duration::from_secs(1_780_315_200)), 0.0);
        let own = json!({"id": "abcdef", "n": 3, "costs": [{"a": 1.5, "b": 2}, {"a": 1}], "list": [{"on": false}, {"on": true, "k": "x", "v": 7}]});
        let (element, body) = (json!({"n": 4}), json!({"flag": false}));
        let sources = Sources { own: &own, element: &element, named: &[("body", &body)], now: clock.now() };
        assert_eq!(sources.value(&expression), expected, "{expression}");
    }

    #[test]
    fn expressions_have_values() {
        check(json!({"of": "/n"}), Some(json!(3)));
        check(json!({"of": "./n"}), Some(json!(4)));
        check(json!({"of": "body/flag"}), Some(json!(false)));
        check(json!({"of": "/list/?on/v"}), Some(json!(7)));
        check(json!({"of": "/list/?k=x/v"}), Some(json!(7)));
        check(json!({"first": [{"of": "/none"}, {"of": "/n"}]}), Some(json!(3)));
        check(json!({"text": "{/id:3}-{/n}.example"}), Some(json!("abc-3.example")));
        check(json!({"text": "{/none}"}), None);
        check(json!({"sum": "/costs/*/*"}), Some(json!(4.5)));
        check(json!({"product": [{"of": "/n"}, 2]}), Some(json!(6)));
        check(json!({"has": [[1, {"of": "/n"}], 3]}), Some(json!(true)));
        check(json!({"has": [{"of": "/id"}, "x"]}), Some(json!(false)));
        check(json!({"has": [{"each": "/list", "as": {"of": "./on"}}, true]}), Some(json!(true)));
        check(json!({"when": {"same": [{"of": "/n"}, 3]}, "then": "yes", "else": "no"}), Some(json!("yes")));
        check(json!({"when": {"of": "body/flag"}, "then": "yes"}), None);
        check(json!({"after": 60}), Some(json!("2026-06-01T12:01:00Z")));
        check(json!([{"a": {"of": "/none"}, "b": {"of": "/n"}}, {"of": "/none"}]), Some(json!([{"b": 3}])));
    }

    #[test]
    fn windows_of_time_may_end_on_the_next_day() {
        for (days, from, to, expected) in [
            (json!([1]), 12, 13, true),
            (json!([1]), 13, 24, false),
            (json!([2]), 0, 24, false),
            (json!([0]), 22, 13, true),
            (json!([1]), 22, 13, false),
        ] {
            check(json!({"active": {"days": days, "from": from, "to": to}}), Some(json!(expected)));
        }
    }

    #[test]
    fn values_are_written_at_pointers() {
        let mut value = json!({"list": [{"a": 1}, {"a": 2}], "gone": 1});
        write(&mut value, "/list/*/b", &|element| Some(element["a"].clone()));
        write(&mut value, "/gone", &|_| None);
        write(&mut value, "/none/x", &|_| Some(json!(1)));
        assert_eq!(value, json!({"list": [{"a": 1, "b": 1}, {"a": 2, "b": 2}]}));
    }
}
