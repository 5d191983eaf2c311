//! Makes random instances of schemas, and records which arm of each union they are instances of.

use super::document::{Document, Object, Shape};
use fastrand::Rng;
use serde_json::{json, Map, Number, Value};
use std::collections::HashMap;

/// The selected arms by the path of the value and the union, because unions can be nested at the same path.
pub type Arms<'a> = HashMap<(String, *const Value), &'a Value>;

pub struct Maker<'a> {
    document: &'a Document,
    rng: Rng,
    /// The probability of an optional property, in percent.
    density: u8,
    /// Whether nullable values are sometimes null.
    nulls: bool,
    /// The number of values until only required ones are made.
    budget: usize,
    pub arms: Arms<'a>,
}

/// A depth that no schema reaches without recursion.
const DEPTH: usize = 16;

impl<'a> Maker<'a> {
    pub fn new(document: &'a Document, seed: u64) -> Self {
        let mut rng = Rng::with_seed(seed);
        let density = [30, 60, 100][rng.usize(..3)];
        Self { document, rng, density, nulls: true, budget: 250, arms: Arms::new() }
    }

    /// Makes instances without null. Some nulls that the document allows are not valid: enums that do not list it, and unions with two nullable arms.
    pub fn without_null(document: &'a Document, seed: u64) -> Self {
        Self { nulls: false, ..Self::new(document, seed) }
    }

    /// Makes instances that have only the required properties.
    pub fn minimal(document: &'a Document, seed: u64) -> Self {
        Self { density: 0, nulls: false, ..Self::new(document, seed) }
    }

    pub fn make(&mut self, schema: &'a Value) -> Value {
        self.at(&[schema], &mut Vec::new())
    }

    fn at(&mut self, schemas: &[&'a Value], path: &mut Vec<String>) -> Value {
        self.budget = self.budget.saturating_sub(1);
        // The last of several declarations of a property is the strictest.
        let schema = *schemas.iter().find(|schema| schema.get("enum").is_some()).or(schemas.last()).expect("a schema");
        let (nullable, shape) = self.document.shape(schema);
        if nullable && self.nulls && self.rng.u8(..4) == 0 {
            return Value::Null;
        }
        match shape {
            Shape::Null => Value::Null,
            Shape::Any => self.anything(0),
            Shape::Scalar(schema) => self.scalar(schema),
            Shape::List(list) => self.list(list, path),
            Shape::Object(object) => self.object(&object, path),
            Shape::Union(arms) => {
                let arm = arms[self.rng.usize(..arms.len())];
                self.arms.insert((path.join("/"), std::ptr::from_ref(arms[0])), arm);
                self.at(&[arm], path)
            }
        }
    }

    fn list(&mut self, schema: &'a Value, path: &mut Vec<String>) -> Value {
        let least = schema["minItems"].as_u64().unwrap_or(0) as usize;
        // Most lists are short. Some are longer than the decoder's first chunk.
        let usual = if self.rng.u8(..40) == 0 { 40 } else { 3 };
        let most = schema["maxItems"].as_u64().map_or(usual, |most| most.min(usual as u64) as usize).max(least);
        let count = if self.is_short(path) { least } else { self.rng.usize(least..=most) };
        let mut list = Vec::new();
        for index in 0..count {
            path.push(index.to_string());
            let item = self.at(&[&schema["items"]], path);
            path.pop();
            if schema["uniqueItems"] != true || !list.contains(&item) {
                list.push(item);
            }
        }
        list.into()
    }

    fn object(&mut self, object: &Object<'a>, path: &mut Vec<String>) -> Value {
        let mut made = Map::new();
        for (name, schemas) in &object.properties {
            let wanted = !self.is_short(path) && self.rng.u8(..100) < self.density;
            if wanted || object.required.contains(name) {
                path.push((*name).to_owned());
                made.insert((*name).to_owned(), self.at(schemas, path));
                path.pop();
            }
        }
        for name in object.properties.keys().take(object.least) {
            if made.is_empty() {
                made.insert((*name).to_owned(), self.at(&object.properties[name], path));
            }
        }
        if let Some(rest) = object.rest {
            let more = if self.is_short(path) { 0 } else { self.rng.usize(..3) };
            let more = more.max(object.least.saturating_sub(made.len()));
            let names = ["plain_key", "ключ \"1\"", "a/b~c.d[0]", "", "$ref", "\u{0}\n", "null", "PLAIN_KEY"];
            let first = self.rng.usize(..names.len());
            for name in names.into_iter().cycle().skip(first).take(more) {
                path.push(name.to_owned());
                made.insert(name.to_owned(), self.at(&[rest], path));
                path.pop();
            }
        }
        made.into()
    }

    fn is_short(&self, path: &[String]) -> bool {
        self.budget == 0 || self.density == 0 || path.len() > DEPTH
    }

    fn scalar(&mut self, schema: &Value) -> Value {
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        if let Some(values) = schema["enum"].as_array() {
            let values: Vec<_> = values.iter().filter(|value| !value.is_null()).collect();
            return values[self.rng.usize(..values.len())].clone();
        }
        let kinds: Vec<_> = match &schema["type"] {
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).filter(|kind| *kind != "null").collect(),
            kind => vec![kind.as_str().expect("type")],
        };
        match kinds[self.rng.usize(..kinds.len())] {
            "string" => self.string(schema).into(),
            "integer" => self.integer(schema).into(),
            "number" => self.number(schema),
            "boolean" => self.rng.bool().into(),
            kind => panic!("no scalar has the type {kind}"),
        }
    }

    fn string(&mut self, schema: &Value) -> String {
        let least = schema["minLength"].as_u64().unwrap_or(0) as usize;
        let most = schema["maxLength"].as_u64().unwrap_or(5000) as usize;
        let text = match (schema["format"].as_str(), schema.get("pattern").or(schema.get("allOf"))) {
            (_, Some(_)) if schema["format"] != "uuid" => format!("Aa1{}", self.rng.lowercase()),
            (Some(format), _) if formatted(format).is_some() => {
                let texts = formatted(format).expect("examples");
                texts[self.rng.usize(..texts.len())].to_owned()
            }
            _ => {
                let texts = [
                    "",
                    "text",
                    "  ",
                    "žluťoučký 🐎 \u{1f468}\u{200d}\u{1f469}",
                    "\"\\/\u{8}\n\t\u{0}\u{7f}\u{2028}",
                    "null",
                    "-1e5",
                    "{}",
                    "[redacted]",
                    "\u{feff}\u{202e}\u{fffd}\u{10ffff}",
                    "2026-01-02T03:04:05Z",
                    "1e400",
                ];
                let text = texts[self.rng.usize(..texts.len())];
                if self.rng.u8(..20) == 0 {
                    text.repeat(40)
                } else {
                    text.into()
                }
            }
        };
        text.chars().chain(std::iter::repeat('x')).take(text.chars().count().clamp(least, most)).collect()
    }

    fn integer(&mut self, schema: &Value) -> i64 {
        let bound = |word: &str| schema[word].as_f64().map(|bound| bound as i64);
        let low = bound("minimum").or(bound("exclusiveMinimum").map(|bound| bound + 1)).unwrap_or(i64::MIN);
        let high = bound("maximum").or(bound("exclusiveMaximum").map(|bound| bound - 1)).unwrap_or(i64::MAX);
        let step = bound("multipleOf").unwrap_or(1);
        let picked = match self.rng.u8(..5) {
            0 => low,
            1 => high,
            2 => 9_007_199_254_740_993_i64.clamp(low, high),
            3 => self.rng.i64(low..=high),
            _ => self.rng.i64(low..=high.min(low.saturating_add(100))).max(0).clamp(low, high),
        };
        match picked - picked % step {
            rounded if rounded < low => rounded + step,
            rounded => rounded,
        }
    }

    fn number(&mut self, schema: &Value) -> Value {
        let low = schema["minimum"].as_f64().or(schema["exclusiveMinimum"].as_f64().map(|low| low + 0.5));
        let high = schema["maximum"].as_f64().or(schema["exclusiveMaximum"].as_f64().map(|high| high - 0.5));
        let (low, high) = (low.unwrap_or(-1e300), high.unwrap_or(1e300));
        let all = [
            0.0,
            -0.0,
            2.5,
            200.0,
            -7.25,
            1190.8419405320817,
            0.1 + 0.2,
            6.02e23,
            1e-9,
            5e-324,
            2.2250738585072014e-308,
            f64::MAX,
            9007199254740993.0,
            18446744073709551616.0,
        ];
        let picked: f64 = all[self.rng.usize(..all.len())];
        let picked = match schema["multipleOf"].as_f64() {
            Some(step) => (picked.clamp(low, high) / step).ceil() * step,
            None => picked,
        };
        match picked.clamp(low, high) {
            whole if whole == f64::trunc(whole) && whole.abs() < 1e15 && self.rng.bool() => json!(whole as i64),
            float => Value::Number(Number::from_f64(float).expect("finite")),
        }
    }

    fn anything(&mut self, depth: usize) -> Value {
        match self.rng.u8(..if depth < 5 { 9 } else { 5 }) {
            0 => Value::Null,
            7 => json!([[], {}, [[self.anything(depth + 1)]]]),
            8 => json!(u64::MAX),
            1 => json!(self.rng.bool()),
            2 => json!(self.rng.i64(..)),
            3 => json!(1.5e-7),
            4 => json!("żółw \" \u{1}"),
            5 => json!([self.anything(depth + 1), self.anything(depth + 1)]),
            _ => json!({ "a b": self.anything(depth + 1), "": self.anything(depth + 1) }),
        }
    }
}

/// Texts of a format, and others that the API writes instead: "" for unset values, and times with a higher precision.
fn formatted(format: &str) -> Option<&'static [&'static str]> {
    Some(match format {
        "date-time" => &[
            "",
            "2026-01-02T03:04:05Z",
            "2026-02-03T04:05:06.123456789+01:30",
            "2026-02-03t04:05:06z",
            "1969-12-31T23:59:60-00:00",
            "9999-12-31T23:59:59.999999999999Z",
            "0000-01-01T00:00:00.0+23:59",
            "2026-02-03T04:05:06.100Z",
            "2026-02-03 04:05:06Z",
        ],
        "date" => &["", "2026-02-29", "0001-01-01"],
        "time" => &["03:04:05Z", "23:59:60.5+00:00"],
        "uuid" => &[
            "0b9e2b51-5c4f-4d1c-9f0a-7c3f6d2e8a10",
            "0B9E2B51-5C4F-4D1C-9F0A-7C3F6D2E8A10",
            "00000000-0000-0000-0000-000000000000",
        ],
        "email" | "idn-email" => &["a@b.example", "\"odd name\"@[127.0.0.1]", "ž@ž.example"],
        "uri" | "url" | "iri" => &["https://u:p@h.example:8443/a%20b?c=d&e#f", "urn:a:b", "HTTP://EXAMPLE.COM"],
        "ipv4" => &["0.0.0.0", "255.255.255.255"],
        "ipv6" => &["::", "2001:DB8::1"],
        "cidr" => &["0.0.0.0/0", "::/0"],
        "hostname" => &["a", "xn--bcher-kva.example"],
        _ => return None,
    })
}
