//! Parses JSON or YAML text into a value. Lists duplicate keys, which serde_json alone would overwrite, and the lines of values.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;
use std::io::Read;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::yaml;
use crate::fault::Fault;
use crate::pointer::At;

const DAMAGED: &str = "the file is damaged; get the document again";

/// The line on which each value of a text begins, by JSON pointer. A member of an object begins with its key.
pub type Lines = BTreeMap<String, usize>;

/// Parses the text of a document: JSON where it begins like JSON, else YAML. Nesting is limited to 127 levels.
///
/// Returns the faults of keys that occur twice too. The last value of such a key counts.
///
/// # Errors
/// When the text is neither.
pub fn parse(text: &str) -> Result<(Value, Vec<Fault>), Fault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (value, duplicates) = match text.trim_start() {
        "" => return Err(Fault::new(At::ROOT, "document is empty").help(DAMAGED)),
        _ if is_json(text) => json(&mut serde_json::Deserializer::from_str(text), None)?,
        _ => yaml::parse(text)?,
    };
    let fault = |at: String| {
        Fault::new(at, "duplicate key")
            .help("readers disagree on which of the two counts; get a document that has one")
            .instead("the last value counts")
    };
    Ok((value, duplicates.into_iter().map(fault).collect()))
}

/// The lines on which the values of a text begin, from 1. Values that aliases of YAML stand for have none.
///
/// # Errors
/// When the text is neither JSON nor YAML.
pub fn lines(text: &str) -> Result<Lines, Fault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !is_json(text) {
        return yaml::lines(text);
    }
    let (line, lines) = (Cell::new(1), RefCell::default());
    // serde_json takes single bytes from a reader, and no more than it has parsed.
    let reader = Counted { rest: text.as_bytes(), line: &line };
    json(&mut serde_json::Deserializer::from_reader(reader), Some((&line, &lines)))?;
    Ok(lines.into_inner())
}

fn is_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// A reader that counts the lines of what was read.
struct Counted<'a> {
    rest: &'a [u8],
    line: &'a Cell<usize>,
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.rest.read(buffer)?;
        let ends = buffer[..count].iter().filter(|byte| **byte == b'\n').count();
        self.line.set(self.line.get() + ends);
        Ok(count)
    }
}

fn json<'de, R: serde_json::de::Read<'de>>(
    reader: &mut serde_json::Deserializer<R>,
    lines: Option<(&Cell<usize>, &RefCell<Lines>)>,
) -> Result<(Value, Vec<String>), Fault> {
    let duplicates = RefCell::new(Vec::new());
    let seed = Strict { at: &At::ROOT, duplicates: &duplicates, lines };
    let parsed = seed.deserialize(&mut *reader).and_then(|value| reader.end().map(|()| value));
    let value = parsed.map_err(|error| {
        let message = error.to_string();
        if let Some((_, place)) = message.split_once("recursion limit exceeded") {
            return Fault::new(At::ROOT, format!("nested deeper than 127 levels{place}"))
                .help("make a component of what is around that place");
        }
        Fault::new(At::ROOT, format!("not valid JSON: {error}")).help(DAMAGED)
    })?;
    Ok((value, duplicates.into_inner()))
}

/// Builds a value. Remembers the pointers of duplicate keys and, where they are wanted, the lines of values.
#[derive(Clone, Copy)]
struct Strict<'a> {
    at: &'a At<'a>,
    duplicates: &'a RefCell<Vec<String>>,
    /// The present line, and those of the values before.
    lines: Option<(&'a Cell<usize>, &'a RefCell<Lines>)>,
}

impl Strict<'_> {
    /// Remembers the line of a value. A key that occurs twice has the line of the last one, whose value counts.
    fn begins(&self, at: &At<'_>) {
        if let Some((line, lines)) = self.lines {
            lines.borrow_mut().insert(at.to_string(), line.get());
        }
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// An element of a list. Its line is known when its first byte is read.
struct Element<'a>(Strict<'a>);

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.0.begins(self.0.at);
        self.0.deserialize(deserializer)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Number::from_f64(number).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let at = self.at.index(list.len());
            match elements.next_element_seed(Element(Strict { at: &at, ..self }))? {
                Some(value) => list.push(value),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = members.next_key::<String>()? {
            let at = self.at.key(&key);
            if map.contains_key(&key) {
                self.duplicates.borrow_mut().push(at.to_string());
            }
            self.begins(&at);
            let value = members.next_value_seed(Strict { at: &at, ..self })?;
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::{lines, Lines};

    #[track_caller]
    fn check(text: &str, expected: &[(&str, usize)]) {
        let expected: Lines = expected.iter().map(|(pointer, line)| ((*pointer).to_owned(), *line)).collect();
        assert_eq!(lines(text).expect("a document"), expected);
    }

    #[test]
    fn members_begin_with_their_key_and_elements_with_their_first_letter() {
        check(
            "{\n \"a,{\": [\n  {\"b\\\"/\": 1},\n  [2,\n  {\n   \"c\":\n \"}]\"}]\n ],\r\n \"d\": {}, \"e\"\n: 3\n}",
            &[
                ("/a,{", 2),
                ("/a,{/0", 3),
                ("/a,{/0/b\"~1", 3),
                ("/a,{/1", 4),
                ("/a,{/1/0", 4),
                ("/a,{/1/1", 5),
                ("/a,{/1/1/c", 6),
                ("/d", 9),
                ("/e", 9),
            ],
        );
        check(
            "# a comment\na:\n  - b/: |\n      text\n      c: 1\n  -\n    - 2\n    - {d: 3,\n       e: 4}\n\"f\": &x\n  g: 1\nh: *x\n",
            &[
                ("/a", 2),
                ("/a/0", 3),
                ("/a/0/b~1", 3),
                ("/a/1", 7),
                ("/a/1/0", 7),
                ("/a/1/1", 8),
                ("/a/1/1/d", 8),
                ("/a/1/1/e", 9),
                ("/f", 10),
                ("/f/g", 11),
                ("/h", 12),
            ],
        );
    }

    #[test]
    fn the_last_of_duplicate_keys_has_the_line() {
        check("{\"a\": 1,\n\"a\": 2}", &[("/a", 2)]);
        check("a: 1\na: 2\n", &[("/a", 2)]);
    }

    #[test]
    fn what_is_no_document_has_no_lines() {
        for text in ["{", "{\"a\\", "[1,,2]", "a: [b\n"] {
            assert!(lines(text).is_err(), "{text}");
        }
    }
}
