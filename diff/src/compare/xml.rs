//! The XML names and forms that a schema has where it is used.

use serde_json::Value;

use super::Comparer;
use crate::difference::{Difference, Effect, Rule};
use openapi::document::{Document, LocId};

/// The maximum number of references that are followed to find `xml`.
const MAX_STEPS: usize = 16;

impl<'a> Comparer<'a> {
    /// Compares how a schema is written as XML. `names` are the names of its element if the documents give none.
    pub(crate) fn compare_xml(&mut self, at: (LocId, LocId), names: (Option<&str>, Option<&str>)) -> Vec<Difference> {
        let (old, new) = (xml(&mut self.old, at.0), xml(&mut self.new, at.1));
        let mut differences = Vec::new();
        for keyword in ["name", "namespace", "prefix", "attribute", "wrapped", "nodeType"] {
            let read = |place: Option<LocId>, doc: &Document<'a>, name: Option<&str>| -> Value {
                let stated = place.and_then(|place| doc.value(place).get(keyword)).cloned().unwrap_or(Value::Null);
                match keyword {
                    "name" if stated.is_null() => name.map_or(Value::Null, Value::from),
                    "attribute" | "wrapped" if stated.is_null() => Value::Bool(false),
                    _ => stated,
                }
            };
            let (a, b) = (read(old, &self.old, names.0), read(new, &self.new, names.1));
            if a != b {
                let difference =
                    Difference::new(Rule::XmlChanged, Effect::Differs, format!("xml {keyword}")).values(a, b);
                let old_at = self.old.keyword_pointer(old.unwrap_or(at.0), keyword);
                let new_at = self.new.keyword_pointer(new.unwrap_or(at.1), keyword);
                differences.push(difference.at(old_at, new_at));
            }
        }
        differences
    }
}

/// The XML Object of the schema at a location, or of the schema that it refers to.
fn xml(doc: &mut Document<'_>, at: LocId) -> Option<LocId> {
    let mut here = at;
    for _ in 0..MAX_STEPS {
        if let Some(found) = doc.member(here, "xml") {
            return Some(found);
        }
        let reference = doc.value(here).get("$ref").and_then(Value::as_str);
        here = match reference {
            Some(reference) => doc.lookup(reference)?,
            None => doc.elements_of(here, "allOf").first().copied()?,
        };
    }
    None
}
