//! Parses JSON or YAML text into a value, and lists duplicate keys, which serde_json alone would overwrite.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::yaml;
use crate::fault::Fault;
use crate::pointer::At;

const DAMAGED: &str = "the file is damaged; get the document again";

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
        start if start.starts_with(['{', '[']) => json(text)?,
        _ => yaml::parse(text)?,
    };
    let fault = |at: String| {
        Fault::new(at, "duplicate key")
            .help("readers disagree on which of the two counts; get a document that has one")
            .instead("the last value counts")
    };
    Ok((value, duplicates.into_iter().map(fault).collect()))
}

fn json(text: &str) -> Result<(Value, Vec<String>), Fault> {
    let duplicates = RefCell::new(Vec::new());
    let seed = Strict { at: &At::ROOT, duplicates: &duplicates };
    let mut reader = serde_json::Deserializer::from_str(text);
    let parsed = seed.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
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

/// Builds a value and remembers the pointers of duplicate keys.
#[derive(Clone, Copy)]
struct Strict<'a> {
    at: &'a At<'a>,
    duplicates: &'a RefCell<Vec<String>>,
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
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
            match elements.next_element_seed(Strict { at: &at, ..self })? {
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
            let value = members.next_value_seed(Strict { at: &at, ..self })?;
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}
