//! Parameters: inlined, merged, and only those that progenitor can send. One that it cannot send
//! is left out when it is optional and recorded in the report; a required one refuses the document.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{object, Lower};
use crate::error::{Error, Stage};
use crate::pointer::At;

/// Headers that OpenAPI says to ignore as parameters: the media types and the security say them.
const IGNORED: [&str; 3] = ["accept", "content-type", "authorization"];

impl Lower {
    /// The parameters of an operation: those of its path, replaced by its own of the same name and
    /// place, then its others.
    pub(super) fn parameters(&mut self, at: &At, shared: Vec<Value>, own: Vec<Value>) -> Result<Vec<Value>, Error> {
        let at = at.key("parameters");
        let resolve = |lower: &mut Lower, values: Vec<Value>| -> Result<Vec<_>, Error> {
            let resolve = |(index, value)| lower.targets.resolve(&at.index(index), value);
            values.into_iter().enumerate().map(resolve).collect()
        };
        let shared = resolve(self, shared)?;
        let own = resolve(self, own)?;
        let replaced: BTreeSet<_> = own.iter().map(key).collect();
        let mut merged: Vec<Map<String, Value>> = Vec::with_capacity(shared.len() + own.len());
        for parameter in shared {
            if !replaced.contains(&key(&parameter)) {
                merged.push(parameter);
                self.report.count("parameter of a path merged into an operation");
            }
        }
        merged.extend(own);
        let mut known = BTreeSet::new();
        let mut lowered: Vec<Value> = Vec::with_capacity(merged.len());
        for (index, parameter) in merged.into_iter().enumerate() {
            let at = at.index(index);
            if let Some(parameter) = self.parameter(&at, parameter)? {
                let (place, name) = key(&parameter);
                if !known.insert((place, name.clone())) {
                    return Err(Error::new(Stage::Lower, at, format!("parameter `{name}` is declared twice"))
                        .help("remove one of them in the overlay"));
                }
                lowered.push(Value::Object(parameter));
            }
        }
        Ok(lowered)
    }

    fn parameter(&mut self, at: &At, parameter: Map<String, Value>) -> Result<Option<Map<String, Value>>, Error> {
        let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
        if text("in") == "header" && IGNORED.contains(&text("name").to_ascii_lowercase().as_str()) {
            self.report.drop("header parameter that OpenAPI ignores", at);
            return Ok(None);
        }
        let required = parameter.get("required") == Some(&Value::Bool(true));
        let (place, name) = (text("in").to_owned(), text("name").to_owned());
        let explode = parameter.get("explode").and_then(Value::as_bool);
        let obstacle = match (place.as_str(), text("style")) {
            ("cookie", _) => Some("cookie parameter".to_owned()),
            ("query", "") if json_schema(&parameter).is_some() => None,
            _ if parameter.contains_key("content") => Some("parameter with content".to_owned()),
            ("query", "" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject") => None,
            ("path" | "header", "" | "simple") => None,
            (_, style) => Some(format!("parameter of style {style}")),
        };
        if let Some(obstacle) = obstacle {
            return self.leave_out(at, &obstacle, &name, required);
        }
        let is_json = parameter.contains_key("content");
        let style = text("style").to_owned();
        let mut parameter = parameter;
        if let Some(schema) = json_schema(&parameter).cloned() {
            parameter.insert("schema".into(), schema);
        }
        let mut lowered = Map::new();
        let mut examples = None;
        for (key, value) in parameter {
            let at = at.key(&key);
            match key.as_str() {
                "schema" => {
                    let schema = self.schema(&at, value)?;
                    lowered.insert(key, schema);
                }
                "examples" => examples = Some((at.to_string(), value)),
                "style" | "explode" | "allowReserved" | "allowEmptyValue" | "content" => {}
                _ => drop(lowered.insert(key, value)),
            }
        }
        if let Some((at, examples)) = examples {
            self.examples(&At::pointer(&at), &mut lowered, examples)?;
        }
        let kind = self.facts.type_of(&lowered["schema"]).unwrap_or_default();
        let style = match (place.as_str(), style.as_str(), kind, explode.unwrap_or(matches!(&*style, "" | "form"))) {
            ("query", ..) if is_json => Some("json"),
            ("query", "deepObject", "object", _) => Some("deep"),
            ("query", "" | "form", "object", true) => Some("spread"),
            (_, _, "object", _) | (_, "deepObject", "array", _) => Some("text"),
            ("query", "spaceDelimited", _, false) => Some("space"),
            ("query", "pipeDelimited", _, false) => Some("pipe"),
            ("query", "" | "form", _, false) => Some("comma"),
            _ => None,
        };
        if let Some(style) = style {
            lowered.insert("x-style".into(), style.into());
        }
        Ok(Some(lowered))
    }

    fn leave_out(
        &mut self,
        at: &At,
        obstacle: &str,
        name: &str,
        required: bool,
    ) -> Result<Option<Map<String, Value>>, Error> {
        if required {
            let message = format!("required parameter `{name}` cannot be sent: {obstacle}");
            return Err(Error::new(Stage::Lower, at, message).help("remove the operation in the overlay"));
        }
        self.report.drop("optional parameter that cannot be sent", at);
        Ok(None)
    }

    /// Makes the first of named examples the `example`, unless there is one.
    pub(super) fn examples(&mut self, at: &At, holder: &mut Map<String, Value>, examples: Value) -> Result<(), Error> {
        for (name, example) in object(at, examples)? {
            let at = at.key(&name);
            let mut example = self.targets.resolve(&at, example)?;
            match example.get_mut("value") {
                Some(value) if !holder.contains_key("example") => {
                    holder.insert("example".into(), value.take());
                    self.report.count("first of named examples kept");
                }
                _ => self.report.drop("further named example", &at),
            }
        }
        Ok(())
    }
}

/// The schema of a parameter that is written as JSON.
fn json_schema(parameter: &Map<String, Value>) -> Option<&Value> {
    parameter.get("content")?.get("application/json")?.get("schema")
}

/// What makes a parameter unique.
fn key(parameter: &Map<String, Value>) -> (String, String) {
    let text = |key| parameter.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    (text("in"), text("name"))
}
