//! Parses YAML text into a JSON value, without recursion, and with limits on depth and on the values that aliases repeat. Lists the
//! lines of its values.

use std::borrow::Cow;
use std::collections::HashMap;

use saphyr::{Scalar, ScalarStyle, Tag};
use saphyr_parser::{Event, Parser};
use serde_json::{Map, Number, Value};

use super::Lines;
use crate::fault::Fault;
use crate::pointer::escape;

/// The maximum depth of nesting, as in serde_json.
const MAX_DEPTH: usize = 127;
/// The maximum size of the values that all aliases of a text repeat, in bytes.
const MAX_EXPANDED: usize = 64 << 20;

/// Parses a text of one YAML document. Members of `<<` are merged, dates stay text, and keys are text as written.
///
/// Also returns the JSON pointers of duplicate keys. The last value of such a key counts.
pub fn parse(text: &str) -> Result<(Value, Vec<String>), Fault> {
    build(text, None).map(|builder| (builder.root.unwrap_or(Value::Null), builder.duplicates))
}

/// The lines on which the values of a text begin. Values that an alias repeats have none.
pub(super) fn lines(text: &str) -> Result<Lines, Fault> {
    build(text, Some(Lines::new())).map(|builder| builder.lines.unwrap_or_default())
}

fn build(text: &str, lines: Option<Lines>) -> Result<Builder, Fault> {
    let (open, anchors) = (Vec::new(), HashMap::new());
    let mut builder = Builder { open, anchors, expanded: 0, root: None, duplicates: Vec::new(), lines };
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|why| Fault::new(builder.pointer(), format!("not valid YAML: {why}")))?;
        builder.event(event, span.start.line())?;
    }
    Ok(builder)
}

struct Builder {
    /// The values that are not complete yet, from the outermost to the innermost.
    open: Vec<Open>,
    anchors: HashMap<usize, Value>,
    expanded: usize,
    root: Option<Value>,
    duplicates: Vec<String>,
    /// The lines of the values so far, if requested.
    lines: Option<Lines>,
}

/// A value that is not complete yet.
struct Open {
    anchor: usize,
    content: Content,
}

enum Content {
    List(Vec<Value>),
    Map { members: Map<String, Value>, key: Option<String>, merged: Vec<Value> },
}

/// The key whose members are merged into the object around it.
const MERGE: &str = "<<";

impl Builder {
    fn event(&mut self, event: Event<'_>, line: usize) -> Result<(), Fault> {
        let is_value =
            matches!(event, Event::Alias(_) | Event::Scalar(..) | Event::MappingStart(..) | Event::SequenceStart(..));
        if is_value && matches!(self.open.last(), Some(Open { content: Content::List(_), .. })) {
            self.begins(line);
        }
        match event {
            Event::DocumentStart(_) if self.root.is_some() => Err(self.error("has more than one YAML document", line)),
            Event::SequenceStart(anchor, _) => self.begin(anchor, Content::List(Vec::new()), line),
            Event::MappingStart(anchor, _) => {
                self.begin(anchor, Content::Map { members: Map::new(), key: None, merged: Vec::new() }, line)
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(line),
            Event::Scalar(text, style, anchor, tag) => {
                if self.expects_key() && anchor == 0 {
                    self.key(text.into_owned(), line);
                    return Ok(());
                }
                self.value(scalar(text, style, tag.as_ref()), anchor, line)
            }
            Event::Alias(anchor) => {
                let value = self.anchors.get(&anchor).cloned();
                let value = value.ok_or_else(|| self.error("has an alias of a value that contains it", line))?;
                self.expanded += weight(&value);
                if self.expanded > MAX_EXPANDED {
                    return Err(self.error("has aliases that multiply into too much", line));
                }
                self.value(value, 0, line)
            }
            _ => Ok(()),
        }
    }

    fn begin(&mut self, anchor: usize, content: Content, line: usize) -> Result<(), Fault> {
        if self.open.len() >= MAX_DEPTH {
            let error = self.error(&format!("nested deeper than {MAX_DEPTH} levels"), line);
            return Err(error.help("move the parts that contain it to `components`"));
        }
        if self.expects_key() {
            return Err(self.error("has a key that is not a string", line));
        }
        self.open.push(Open { anchor, content });
        Ok(())
    }

    fn end(&mut self, line: usize) -> Result<(), Fault> {
        let Some(Open { anchor, content }) = self.open.pop() else { return Ok(()) };
        let value = match content {
            Content::List(list) => Value::Array(list),
            Content::Map { mut members, merged, .. } => {
                for (key, value) in merged.into_iter().flat_map(objects).flatten() {
                    members.entry(key).or_insert(value);
                }
                Value::Object(members)
            }
        };
        self.value(value, anchor, line)
    }

    fn expects_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: Content::Map { key: None, .. }, .. }))
    }

    fn key(&mut self, text: String, line: usize) {
        let Some(Open { content: Content::Map { members, key, .. }, .. }) = self.open.last_mut() else { return };
        let is_known = members.contains_key(&text);
        *key = Some(text);
        self.begins(line);
        if is_known {
            let pointer = self.pointer();
            self.duplicates.push(pointer);
        }
    }

    fn value(&mut self, value: Value, anchor: usize, line: usize) -> Result<(), Fault> {
        if anchor != 0 {
            self.anchors.insert(anchor, value.clone());
        }
        match self.open.last_mut().map(|open| &mut open.content) {
            None => self.root = Some(value),
            Some(Content::List(list)) => list.push(value),
            Some(Content::Map { members, key, merged }) => match (key.take(), value) {
                (Some(name), value) if name == MERGE && (value.is_object() || value.is_array()) => merged.push(value),
                (Some(name), value) => drop(members.insert(name, value)),
                (None, Value::String(name)) => self.key(name, line),
                (None, _) => return Err(self.error("has a key that is not a string", line)),
            },
        }
        Ok(())
    }

    /// Records the line of the next value, or of its key. Of duplicate keys, the last counts.
    fn begins(&mut self, line: usize) {
        if self.lines.is_some() {
            let pointer = self.pointer();
            self.lines.get_or_insert_default().insert(pointer, line);
        }
    }

    /// The JSON pointer of the next value.
    fn pointer(&self) -> String {
        let token = |open: &Open| match &open.content {
            Content::List(list) => format!("/{}", list.len()),
            Content::Map { key, .. } => key.as_ref().map(|key| format!("/{}", escape(key))).unwrap_or_default(),
        };
        self.open.iter().map(token).collect()
    }

    fn error(&self, message: &str, line: usize) -> Fault {
        Fault::new(self.pointer(), format!("{message} on line {line}"))
    }
}

/// The objects of a value of `<<`: one, or a list of them.
fn objects(value: Value) -> Vec<Map<String, Value>> {
    match value {
        Value::Object(members) => vec![members],
        Value::Array(list) => list.into_iter().flat_map(objects).collect(),
        _ => Vec::new(),
    }
}

fn scalar(text: Cow<'_, str>, style: ScalarStyle, tag: Option<&Cow<'_, Tag>>) -> Value {
    if style == ScalarStyle::Plain && tag.is_none() {
        // JSON keeps the digits of numbers that are larger than `i64`.
        if let Ok(number) = serde_json::from_str::<Number>(&text) {
            return Value::Number(number);
        }
    }
    match Scalar::parse_from_cow_and_metadata(Cow::Borrowed(&text), style, tag) {
        Some(Scalar::Null) => Value::Null,
        Some(Scalar::Boolean(flag)) => Value::Bool(flag),
        Some(Scalar::Integer(number)) => Value::Number(number.into()),
        Some(Scalar::FloatingPoint(number)) => {
            Number::from_f64(number.into_inner()).map_or_else(|| Value::String(text.into_owned()), Value::Number)
        }
        _ => Value::String(text.into_owned()),
    }
}

/// The approximate size of a value in memory, in bytes.
fn weight(value: &Value) -> usize {
    const EACH: usize = 64;
    EACH + match value {
        Value::String(text) => text.len(),
        Value::Array(list) => list.iter().map(weight).sum(),
        Value::Object(map) => map.iter().map(|(key, value)| EACH + key.len() + weight(value)).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::fault::Fault;
    use serde_json::{json, Value};

    fn read(text: &str) -> Result<Value, Fault> {
        parse(text).map(|(value, _)| value)
    }

    #[track_caller]
    fn check(text: &str, expected: Value) {
        assert_eq!(read(text).expect("YAML"), expected);
    }

    #[test]
    fn scalars_are_read_as_in_yaml_1_2() {
        check("[1, -2, 0x1f, 1e-8, 18446744073709551615]", json!([1, -2, 31, 1e-8, 18_446_744_073_709_551_615_u64]));
        check(
            "[yes, NO, on, 2020-01-01, .inf, '1', !!str 2]",
            json!(["yes", "NO", "on", "2020-01-01", ".inf", "1", "2"]),
        );
        check("[true, false, null, ~]", json!([true, false, null, null]));
        check("{200: a, 1.10: b, yes: c, ~: d}", json!({ "200": "a", "1.10": "b", "yes": "c", "~": "d" }));
        check("a: |\n  x\n  y\nb: >\n  x\n  y\n", json!({ "a": "x\ny\n", "b": "x y\n" }));
    }

    #[test]
    fn aliases_and_merged_members_are_copied() {
        check("a: &x { b: 1, c: 2 }\nd: *x\n", json!({ "a": { "b": 1, "c": 2 }, "d": { "b": 1, "c": 2 } }));
        check(
            "a: &x { b: 1, c: 2 }\nd: { <<: *x, c: 3 }\ne: { <<: [{ c: 4 }, *x] }\n",
            json!({ "a": { "b": 1, "c": 2 }, "d": { "c": 3, "b": 1 }, "e": { "c": 4, "b": 1 } }),
        );
        check("a: &k name\n*k : 1\n", json!({ "a": "name", "name": 1 }));
    }

    #[test]
    fn the_last_of_duplicate_keys_counts() {
        let (value, duplicates) = parse("a:\n  b: 1\n  b: 2\n").expect("YAML");
        assert_eq!((value, duplicates), (json!({ "a": { "b": 2 } }), vec!["/a/b".to_owned()]));
    }

    #[test]
    fn yaml_without_a_json_equivalent_is_rejected_with_its_line() {
        let error = |text: &str| read(text).expect_err("an error").to_string();
        assert_eq!(error("? [1]\n: 2\n"), "has a key that is not a string on line 1");
        assert_eq!(error("a: &x [*x]\n"), "/a/0: has an alias of a value that contains it on line 1");
        assert_eq!(error("a: 1\n---\nb: 1\n"), "has more than one YAML document on line 2");
        assert!(error(&"[".repeat(200)).contains("nested deeper than 127 levels on line 1"));
        assert!(read(&"[".repeat(100_000)).is_err());
        assert!(error("a: [b\n").starts_with("/a/1: not valid YAML: "), "{}", error("a: [b\n"));
    }

    #[test]
    fn aliases_cannot_multiply_without_limit() {
        let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for n in 1..30 {
            let list = vec![format!("*a{}", n - 1); 10].join(", ");
            text += &format!("a{n}: &a{n} [{list}]\n");
        }
        let error = read(&text).expect_err("too much").to_string();
        assert!(error.contains("has aliases that multiply into too much"), "{error}");
    }
}
