//! Reads the keywords of a schema that do not depend on other schemas.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::canonical;
use crate::place::LocId;
use crate::schema::kinds::Kinds;
use crate::schema::{Schema, TextKey, Values};

/// The kinds that `type` names. `properties` without `type` means object.
pub fn own_kinds(map: &serde_json::Map<String, Value>) -> Kinds {
    let kinds = match map.get("type") {
        Some(Value::String(name)) => Kinds::named(name),
        Some(Value::Array(names)) => {
            names.iter().filter_map(Value::as_str).map(Kinds::named).fold(Kinds::NONE, Kinds::or)
        }
        _ if map.contains_key("properties") => Kinds::OBJECT,
        _ => return Kinds::ANY,
    };
    if is_true(map.get("nullable")) {
        kinds.or(Kinds::NULL)
    } else {
        kinds
    }
}

/// Reads `enum` and `const`, split by kind. `null` among them is a kind and not a value.
pub fn read_values<'a>(schema: &mut Schema<'a>, at: LocId, map: &'a serde_json::Map<String, Value>) {
    let mut allowed: Option<BTreeMap<String, &'a Value>> = None;
    if let Some(list) = map.get("enum").and_then(Value::as_array) {
        allowed = Some(list.iter().map(|value| (canonical(value), value)).collect());
    }
    if let Some(only) = map.get("const") {
        let text = canonical(only);
        let excluded = allowed.as_ref().is_some_and(|list| !list.contains_key(&text));
        allowed = Some(if excluded { BTreeMap::new() } else { BTreeMap::from([(text, only)]) });
    }
    let Some(allowed) = allowed else { return };
    let listed = map.get("enum").and_then(Value::as_array).into_iter().flatten();
    let order: Vec<&Value> = listed.chain(map.get("const")).collect();
    schema.lists_null = allowed.values().any(|value| value.is_null());
    let explicit = schema.own != Kinds::ANY;
    let listed = allowed.values().map(|value| Kinds::of(value)).fold(Kinds::NONE, Kinds::or);
    let groups = Kinds::GROUPS.into_iter().filter(|group| listed.meets(*group)).fold(Kinds::NONE, Kinds::or);
    // A `type` with null allows null even if `enum` does not list it. Such documents mean it so.
    schema.typed_kinds = schema.own;
    if explicit {
        let excluded = |value: &&Value| !Kinds::of(value).within(schema.own.or(Kinds::NULL));
        schema.excluded = order.iter().copied().filter(excluded).collect();
    }
    let null = if explicit { schema.own.and(Kinds::NULL) } else { listed.and(Kinds::NULL) };
    let kinds = if explicit { schema.own.and(groups) } else { listed.without(Kinds::NULL) };
    for group in Kinds::GROUPS {
        let fits = |value: &Value| Kinds::of(value).within(kinds) && Kinds::of(value).within(group);
        let list: BTreeMap<_, _> =
            allowed.iter().filter(|(_, value)| fits(value)).map(|(k, v)| (k.clone(), *v)).collect();
        if !list.is_empty() {
            schema.values.insert(group, Values { list, order: order.clone(), at });
        }
    }
    schema.own = schema.values.keys().fold(Kinds::NONE, |all, group| all.or(kinds.and(*group))).or(null);
}

/// The formats of numbers in the registry of OpenAPI.
const NUMBER_FORMATS: [&str; 14] = [
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "double-int",
    "single",
    "float",
    "double",
    "decimal",
    "decimal128",
];

pub fn read_texts<'a>(schema: &mut Schema<'a>, at: LocId, map: &'a serde_json::Map<String, Value>) {
    let named = map.get("format").and_then(Value::as_str).unwrap_or_default();
    let format = match (schema.own.meets(Kinds::NUMBER), schema.own.meets(Kinds::STRING)) {
        (true, false) => TextKey::NumberFormat,
        (true, true) if schema.own != Kinds::ANY && NUMBER_FORMATS.contains(&named) => TextKey::NumberFormat,
        _ => TextKey::StringFormat,
    };
    for key in [TextKey::Pattern, format, TextKey::ContentEncoding, TextKey::ContentMediaType] {
        if let Some(text) = map.get(key.keyword()).and_then(Value::as_str) {
            schema.texts.entry(key).or_default().insert(text.to_owned(), at);
        }
    }
}

pub fn read_notes<'a>(schema: &mut Schema<'a>, at: LocId, map: &'a serde_json::Map<String, Value>) {
    let flag = |key: &str| is_true(map.get(key)).then_some(at);
    let text = |key: &str| map.get(key).and_then(Value::as_str).map(|text| (at, text));
    let notes = &mut schema.notes;
    notes.read_only = flag("readOnly");
    notes.write_only = flag("writeOnly");
    notes.deprecated = flag("deprecated");
    notes.default = map.get("default").map(|value| (at, value));
    notes.stability = text("x-stability-level");
    notes.sunset = text("x-sunset");
    notes.discriminator = map.get("discriminator").filter(|value| value.is_object()).map(|value| (at, value));
    if let Some(list) = map.get("x-extensible-enum").and_then(Value::as_array) {
        notes.extensible = Some((at, list.iter().map(|value| (canonical(value), value)).collect()));
    }
}

pub fn is_true(value: Option<&Value>) -> bool {
    value == Some(&Value::Bool(true))
}

/// Whether `type` names null.
pub fn type_names_null(map: &serde_json::Map<String, Value>) -> bool {
    map.get("type")
        .is_some_and(|names| names == "null" || names.as_array().is_some_and(|names| names.contains(&"null".into())))
}
