//! Parses JSON, and lists the lines of values and duplicate keys, which serde_json alone would overwrite.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::io::Read;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::Lines;
use crate::fault::Fault;
use crate::pointer::At;

pub(super) const DAMAGED: &str = "the file is damaged; get the document again";

/// The value of a text, and the pointers of keys that occur twice.
pub(super) fn parse(text: &str) -> Result<(Value, Vec<String>), Fault> {
    json(&mut serde_json::Deserializer::from_str(text), None)
}

pub(super) fn lines(text: &str) -> Result<Lines, Fault> {
    let (line, lines) = (Cell::new(1), RefCell::default());
    // serde_json takes single bytes from a reader, and no more than it has parsed.
    let reader = Counted { rest: text.as_bytes(), line: &line };
    json(&mut serde_json::Deserializer::from_reader(reader), Some((&line, &lines)))?;
    Ok(lines.into_inner())
}

/// A reader that counts the lines that were read.
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
                .help("move the parts that contain it to `components`");
        }
        Fault::new(At::ROOT, format!("not valid JSON: {error}")).help(DAMAGED)
    })?;
    Ok((value, duplicates.into_inner()))
}

/// Builds a value. Records the pointers of duplicate keys and, if requested, the lines of values.
#[derive(Clone, Copy)]
struct Strict<'a> {
    at: &'a At<'a>,
    duplicates: &'a RefCell<Vec<String>>,
    /// The current line, and the lines of the values so far.
    lines: Option<(&'a Cell<usize>, &'a RefCell<Lines>)>,
}

impl Strict<'_> {
    /// Records the line of a value. A duplicate key has the line of its last occurrence, whose value counts.
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
