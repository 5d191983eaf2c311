//! Makes responses of the API from the schemas of the document. The same seed gives the same bytes.
//!
//! Every property is present, nothing is null, and each arm of a union is equally likely. Lists have one to four elements. Texts have 8 to
//! 40 letters, digits and spaces. Ids and dates have their formats, and numbers are within their bounds.

use anyhow::{Context, Result};
use fastrand::Rng;
use serde_json::{json, Map, Value};

const SEED: u64 = 20_261_022;

/// A list of services as in a response of the API, without the envelope.
pub fn services(count: usize) -> Result<Vec<u8>> {
    list("Service", count)
}

/// A list of dashboards. They contain charts of many kinds, which are nested unions.
pub fn dashboards(count: usize) -> Result<Vec<u8>> {
    list("ClickStackDashboardResponse", count)
}

fn list(schema: &str, count: usize) -> Result<Vec<u8>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/cloud.json");
    let text = std::fs::read(path).with_context(|| format!("{path}: cannot be read"))?;
    let document: Value = serde_json::from_slice(&text).with_context(|| format!("{path}: is not JSON"))?;
    let mut maker = Maker { document: &document, rng: Rng::with_seed(SEED) };
    let schema = json!({ "$ref": format!("#/components/schemas/{schema}") });
    let items: Vec<_> = (0..count).map(|_| maker.make(&schema)).collect::<Result<_>>()?;
    Ok(serde_json::to_vec(&items)?)
}

struct Maker<'a> {
    document: &'a Value,
    rng: Rng,
}

impl Maker<'_> {
    fn make(&mut self, schema: &Value) -> Result<Value> {
        if let Some(reference) = schema["$ref"].as_str() {
            let target = self.document.pointer(reference.trim_start_matches('#'));
            return self.make(target.with_context(|| format!("{reference}: not in the document"))?);
        }
        if let Some(values) = schema["enum"].as_array() {
            let values: Vec<_> = values.iter().filter(|value| !value.is_null()).collect();
            return Ok(self.rng.choice(values).context("an empty enum")?.clone());
        }
        for keyword in ["oneOf", "anyOf"] {
            let arms = schema[keyword].as_array().into_iter().flatten().filter(|arm| arm["type"] != "null");
            if let Some(arm) = self.rng.choice(arms.collect::<Vec<_>>()) {
                return self.make(arm);
            }
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null"),
            kind => kind.as_str(),
        };
        Ok(match kind {
            Some("string") => self.text(schema["format"].as_str()).into(),
            Some("boolean") => self.rng.bool().into(),
            Some("integer" | "number") => self.number(schema).into(),
            Some("array") => {
                let count = self.rng.usize(1..=4);
                (0..count).map(|_| self.make(&schema["items"])).collect::<Result<_>>()?
            }
            _ => self.object(schema)?.into(),
        })
    }

    fn object(&mut self, schema: &Value) -> Result<Map<String, Value>> {
        let mut object = Map::new();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            if let Value::Object(members) = self.make(part)? {
                object.extend(members);
            }
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            object.insert(name.clone(), self.make(property)?);
        }
        Ok(object)
    }

    fn text(&mut self, format: Option<&str>) -> String {
        match format {
            Some("uuid") => {
                let (high, low) = (self.rng.u64(..), self.rng.u64(..));
                let (a, b, c) = (high >> 32, high >> 16 & 0xffff, high & 0xfff);
                format!("{a:08x}-{b:04x}-4{c:03x}-8{:03x}-{:012x}", low >> 48 & 0xfff, low & 0xffff_ffff_ffff)
            }
            Some("date-time") => {
                let (day, hour, second) = (self.rng.u8(1..29), self.rng.u8(..24), self.rng.u8(..60));
                format!("2026-{:02}-{day:02}T{hour:02}:30:{second:02}Z", self.rng.u8(1..13))
            }
            _ => {
                let length = self.rng.usize(8..=40);
                (0..length).map(|_| if self.rng.u8(..7) == 0 { ' ' } else { self.rng.alphanumeric() }).collect()
            }
        }
    }

    fn number(&mut self, schema: &Value) -> i64 {
        let bound = |word: &str| schema[word].as_f64().map(|bound| bound as i64);
        let low = bound("minimum").unwrap_or(0);
        let high = bound("maximum").unwrap_or(10_000).max(low);
        let step = bound("multipleOf").unwrap_or(1).max(1);
        self.rng.i64(low..=high) / step * step
    }
}
