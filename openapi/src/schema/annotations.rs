//! Annotations of a schema and its extensions. They do not affect which values it accepts.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::place::LocId;
use crate::schema::keywords::is_true;

/// The annotations of a schema. Where several locations annotate one schema, the outermost comes first.
#[derive(Debug, Clone, Default)]
pub struct Annotations<'a> {
    /// `title`.
    pub title: Option<&'a str>,
    /// `description`.
    pub description: Option<&'a str>,
    /// Descriptions of merged parts that differ from `description`.
    pub further: Vec<&'a str>,
    /// `default`.
    pub default: Option<&'a Value>,
    /// `example`, or the first of `examples`.
    pub example: Option<&'a Value>,
    /// The other examples.
    pub examples: Vec<&'a Value>,
    /// `deprecated: true`.
    pub deprecated: bool,
    /// `readOnly: true`.
    pub read_only: bool,
    /// `writeOnly: true`.
    pub write_only: bool,
    /// `externalDocs`.
    pub external_docs: Option<ExternalDocs<'a>>,
    /// The location of `discriminator`.
    pub discriminator: Option<LocId>,
    /// Extensions by name.
    pub extensions: BTreeMap<&'a str, &'a Value>,
}

/// A link to documentation elsewhere.
#[derive(Debug, Clone, Copy)]
pub struct ExternalDocs<'a> {
    /// `url`.
    pub url: &'a str,
    /// `description`.
    pub description: Option<&'a str>,
}

/// How a discriminator chooses a schema.
#[derive(Debug, Clone)]
pub struct Discriminator<'a> {
    /// `propertyName`.
    pub property: &'a str,
    /// The values of `mapping` with the schemas that they refer to. `None` if there is no such schema.
    pub mapping: Vec<(&'a str, Option<LocId>)>,
    /// The location of the discriminator.
    pub at: LocId,
}

impl<'a> ExternalDocs<'a> {
    /// Reads an External Documentation Object.
    pub fn read(value: Option<&'a Value>) -> Option<Self> {
        let value = value?;
        Some(ExternalDocs {
            url: value.get("url")?.as_str()?,
            description: value.get("description").and_then(Value::as_str),
        })
    }
}

impl<'a> Annotations<'a> {
    /// The value of an extension.
    pub fn extension(&self, name: &str) -> Option<&'a Value> {
        self.extensions.get(name).copied()
    }

    /// Whether there are no annotations.
    pub fn is_empty(&self) -> bool {
        let texts = self.title.is_none() && self.description.is_none() && self.external_docs.is_none();
        let values = self.default.is_none() && self.example.is_none() && self.extensions.is_empty();
        texts && values && !(self.deprecated || self.read_only || self.write_only) && self.discriminator.is_none()
    }

    /// Adds the annotations of a part. Those that are set already are kept.
    pub(crate) fn absorb(&mut self, part: Annotations<'a>) {
        if let (Some(mine), Some(other)) = (self.description, part.description) {
            if mine != other && !self.further.contains(&other) {
                self.further.push(other);
            }
        }
        self.title = self.title.or(part.title);
        self.description = self.description.or(part.description);
        self.further.extend(part.further);
        self.default = self.default.or(part.default);
        self.example = self.example.or(part.example);
        self.examples.extend(part.examples);
        self.deprecated |= part.deprecated;
        self.read_only |= part.read_only;
        self.write_only |= part.write_only;
        self.external_docs = self.external_docs.or(part.external_docs);
        self.discriminator = self.discriminator.or(part.discriminator);
        for (name, value) in part.extensions {
            self.extensions.entry(name).or_insert(value);
        }
    }
}

/// The annotations among the keywords of a schema, except the discriminator.
pub(crate) fn read(map: &Map<String, Value>) -> Annotations<'_> {
    let text = |key: &str| map.get(key).and_then(Value::as_str);
    let flag = |key: &str| is_true(map.get(key));
    let mut examples: Vec<&Value> = match map.get("examples") {
        Some(Value::Array(list)) => list.iter().collect(),
        // A map of examples, as in parameters and bodies. Some documents use it here by mistake.
        Some(Value::Object(named)) => named.values().map(|one| one.get("value").unwrap_or(one)).collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    let mut example = map.get("example");
    if example.is_none() && !examples.is_empty() {
        example = Some(examples.remove(0));
    }
    let extensions = map.iter().filter(|(key, _)| key.starts_with("x-")).map(|(key, value)| (key.as_str(), value));
    Annotations {
        title: text("title"),
        description: text("description"),
        further: Vec::new(),
        default: map.get("default"),
        example,
        examples,
        deprecated: flag("deprecated"),
        read_only: flag("readOnly"),
        write_only: flag("writeOnly"),
        external_docs: ExternalDocs::read(map.get("externalDocs")),
        discriminator: None,
        extensions: extensions.collect(),
    }
}
