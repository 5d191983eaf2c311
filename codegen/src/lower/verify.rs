//! The promise of `lower`, checked: every schema is in the normal form, nothing of 3.1 is left,
//! counts are what they were, and openapiv3 can read the result.
//!
//! A lowered schema is exactly one of these, with annotations (`title`, `description`, `default`,
//! `example`, `deprecated`, `readOnly`, `writeOnly`, `externalDocs`, `discriminator`, `x-*`) beside it:
//!
//! 1. a reference: `$ref` to a component schema, alone, without even annotations;
//! 2. anything: no keyword but annotations;
//! 3. null: `nullable: true, enum: [null]`;
//! 4. one `type` with keywords that apply to it, `enum` of scalars only, and `nullable` perhaps;
//!    an array has `items`, `additionalProperties` is a flag or a schema;
//! 5. one of `oneOf`, `anyOf`, `allOf` with at least one arm, and `nullable` perhaps. A union has two
//!    arms or more, none of them null or nullable inline, at most one inline per scalar type. An
//!    allOf of one arm is a reference with something beside it.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::schema::Type;
use super::Lowered;
use crate::document::{count_operations, count_schemas};
use crate::error::{Error, Stage};
use crate::grammar::{self, Fate, Field, Node, Visit};
use crate::pointer::{self, At};

/// Checks a lowered document.
pub(super) fn verify(lowered: &Lowered) -> Result<(), Error> {
    let root = &lowered.root;
    let count = |what: &str, before: usize, after: usize| match before == after {
        true => Ok(()),
        false => Err(Error::new(Stage::Lower, At::ROOT, format!("{before} {what} became {after}"))),
    };
    count("operations", lowered.operations, count_operations(root))?;
    count("schemas", lowered.schemas, count_schemas(root))?;
    grammar::walk(&mut Verify { root }, Node::Root, &At::ROOT, root)?;
    match openapiv3::OpenAPI::deserialize(root) {
        Ok(_) => Ok(()),
        Err(why) => Err(Error::new(Stage::Lower, At::ROOT, format!("openapiv3 cannot read the result: {why}"))),
    }
}

struct Verify<'a> {
    root: &'a Value,
}

impl Visit for Verify<'_> {
    fn stage(&self) -> Stage {
        Stage::Lower
    }

    fn object(&mut self, node: Node, at: &At, object: &Map<String, Value>) -> Result<(), Error> {
        if node != Node::Schema {
            return Ok(());
        }
        match abnormal(object) {
            None => Ok(()),
            Some(why) => Err(Error::new(Stage::Lower, at, format!("not in normal form: {why}"))
                .help("this is a fault of codegen/src/lower; please report it with the document")),
        }
    }

    fn field(&mut self, node: Node, field: Option<&'static Field>, at: &At, _: &Value) -> Result<(), Error> {
        let left = match field {
            None => true,
            Some(_) if node == Node::Schema => false,
            Some(field) => field.name != "openapi" && !matches!(field.fate, Fate::Kept | Fate::Mapped("3.0.3")),
        };
        match left {
            true => Err(Error::new(Stage::Lower, at, "is left of OpenAPI 3.1")),
            false => Ok(()),
        }
    }

    fn reference(&mut self, node: Node, at: &At, reference: &str) -> Result<(), Error> {
        let pointer = reference.strip_prefix('#').unwrap_or_default();
        let is_component = pointer::component(pointer, "schemas").is_some() && self.root.pointer(pointer).is_some();
        match node == Node::Schema && is_component {
            true => Ok(()),
            false => Err(Error::new(Stage::Lower, at, format!("`{reference}` is left as a reference"))),
        }
    }
}

/// What is wrong with the form of a lowered schema.
fn abnormal(schema: &Map<String, Value>) -> Option<String> {
    let unexpected = |allowed: &[&str]| {
        schema
            .keys()
            .find(|key| !super::schema::is_annotation(key) && !allowed.contains(&key.as_str()))
            .map(|key| format!("`{key}` does not belong here"))
    };
    if schema.contains_key("$ref") {
        return (schema.len() > 1).then(|| "reference with siblings".into());
    }
    if let Some(one) = schema.get("type") {
        let Some(one) = one.as_str().and_then(Type::named) else {
            return Some("more than one type".into());
        };
        let missing = one == Type::Array && !schema.contains_key("items");
        let alien = |value: &Value| !Type::of(value).is_some_and(|of| one.includes(of));
        let values = schema.get("enum").and_then(Value::as_array);
        let bad = values.is_some_and(|values| values.is_empty() || values.iter().any(alien));
        return unexpected(keywords(one))
            .or_else(|| missing.then(|| "array without items".into()))
            .or_else(|| bad.then(|| "enum of other values, or of none".into()));
    }
    for keyword in ["oneOf", "anyOf", "allOf"] {
        let Some(arms) = schema.get(keyword).and_then(Value::as_array) else {
            continue;
        };
        let alone = arms.len() == 1 && (keyword != "allOf" || arms[0].get("$ref").is_none());
        return unexpected(&[keyword, "nullable"])
            .or_else(|| alone.then(|| format!("{keyword} of one")))
            .or_else(|| arms.is_empty().then(|| format!("{keyword} of none")))
            .or_else(|| (keyword != "allOf").then(|| abnormal_arms(arms)).flatten());
    }
    if schema.get("enum").is_some() {
        let is_null = super::schema::is_null(&Value::Object(schema.clone()));
        return unexpected(&["enum", "nullable"]).or_else(|| (!is_null).then(|| "enum without a type".into()));
    }
    unexpected(&[])
}

/// What is wrong with the arms of a union.
fn abnormal_arms(arms: &[Value]) -> Option<String> {
    let mut scalars = Vec::new();
    for arm in arms {
        if arm.get("nullable").is_some() {
            return Some("nullable arm".into());
        }
        scalars.extend(super::schema::scalar(arm));
    }
    scalars.sort_unstable();
    let repeated = scalars.windows(2).find(|pair| pair[0] == pair[1])?;
    Some(format!("two arms of type {}", repeated[0]))
}

/// The keywords that a schema of one type may have.
fn keywords(one: Type) -> &'static [&'static str] {
    match one {
        Type::String => &["type", "nullable", "enum", "format", "pattern", "minLength", "maxLength"],
        Type::Integer | Type::Number => &[
            "type",
            "nullable",
            "enum",
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
        Type::Boolean => &["type", "nullable", "enum"],
        Type::Object => {
            &["type", "nullable", "properties", "required", "additionalProperties", "minProperties", "maxProperties"]
        }
        Type::Array => &["type", "nullable", "items", "minItems", "maxItems", "uniqueItems"],
    }
}
