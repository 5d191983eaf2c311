//! Arrays: one schema for all elements, and sentences for the rest.

use serde_json::{json, Map, Value};

use super::super::{list, Lower};
use super::notes::describe;
use super::parts::Parts;
use crate::error::Error;
use crate::pointer::At;

impl Lower {
    /// Adds what a schema says of arrays to one of type array.
    pub(super) fn array(&mut self, at: &At, schema: &mut Map<String, Value>, parts: &mut Parts) -> Result<(), Error> {
        let mut keywords = std::mem::take(&mut parts.array);
        let mut take = |key: &str| keywords.get_mut(key).map(Value::take);
        let mut items = take("items");
        let prefix = take("prefixItems");
        let contains = take("contains");
        if let Some(unevaluated) = take("unevaluatedItems") {
            if items.is_none() && contains.is_none() && parts.is_plain() {
                self.report.count("unevaluatedItems made items");
                items = Some(unevaluated);
            } else {
                let sentence = format!("Other elements: {}.", describe(&unevaluated));
                parts.notes.say(self, "unevaluatedItems", sentence);
            }
        }
        let mut longest = None;
        let items = match prefix {
            Some(prefix) => {
                let prefix = list(&at.key("prefixItems"), prefix)?;
                longest = (items == Some(Value::Bool(false))).then_some(prefix.len());
                self.tuple(at, prefix, items, parts)?
            }
            None if items == Some(Value::Bool(false)) => {
                parts.notes.say(self, "items", "No elements are allowed.".into());
                longest = Some(0);
                json!({})
            }
            None => match items {
                Some(items) => self.schema(&at.key("items"), items)?,
                None => json!({}),
            },
        };
        schema.insert("items".into(), items);
        let (min, max) = (take("minItems"), take("maxItems"));
        self.count_of(schema, "minItems", min.as_ref(), "At least {} elements.", &mut parts.notes);
        self.count_of(schema, "maxItems", max.as_ref(), "At most {} elements.", &mut parts.notes);
        if let Some(longest) = longest {
            let current = schema.get("maxItems").and_then(Value::as_u64);
            if current.is_none_or(|current| current > longest as u64) {
                schema.insert("maxItems".into(), longest.into());
            }
        }
        if take("uniqueItems") == Some(Value::Bool(true)) {
            schema.insert("uniqueItems".into(), true.into());
        }
        let (least, most) = (take("minContains"), take("maxContains"));
        if let Some(contains) = contains {
            let mut sentence = match least {
                Some(least) => format!("At least {least}"),
                None => "At least 1".into(),
            };
            if let Some(most) = most {
                sentence += &format!(" and at most {most}");
            }
            sentence += &format!(" of the elements: {}.", describe(&contains));
            parts.notes.say(self, "contains", sentence);
        } else if least.or(most).is_some() {
            self.report.count("minContains or maxContains without contains has no effect");
        }
        Ok(())
    }

    /// A schema for all elements of a tuple: any of those that the elements have.
    fn tuple(&mut self, at: &At, prefix: Vec<Value>, items: Option<Value>, parts: &mut Parts) -> Result<Value, Error> {
        let described: Vec<String> = prefix.iter().map(describe).collect();
        let rest = match &items {
            Some(Value::Bool(false)) => String::new(),
            Some(items) => format!("; others: {}", describe(items)),
            None => "; others: anything".into(),
        };
        let sentence = format!("Elements in order: {}{rest}.", described.join("; "));
        parts.notes.say(self, "prefixItems", sentence);
        let mut arms: Vec<Value> = Vec::new();
        let prefix_at = at.key("prefixItems");
        for (index, element) in prefix.into_iter().enumerate() {
            let element = self.schema(&prefix_at.index(index), element)?;
            if !arms.contains(&element) {
                arms.push(element);
            }
        }
        match items {
            Some(Value::Bool(false)) => {}
            Some(items) => {
                let items = self.schema(&at.key("items"), items)?;
                if !arms.contains(&items) {
                    arms.push(items);
                }
            }
            None => return Ok(json!({})),
        }
        if arms.iter().any(|arm| arm.as_object().is_some_and(super::is_any)) {
            return Ok(json!({}));
        }
        Ok(self.union("anyOf", arms).into_schema())
    }
}
