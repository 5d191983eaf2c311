//! JSON Schemas (feature `schemars`): those of the types of the runtime, and the macro that implements those of generated types.

use super::{List, Map, Nullable, Number, Quantity, Raw, Secret, Sensitive, Timestamp};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{json, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A reference in a schema: its JSON pointer, and the function that makes its target.
pub(crate) type Reference = (&'static str, fn(&mut SchemaGenerator) -> Schema);

/// Implements `JsonSchema` for a type: its name among the definitions, its references to other types, and the schema.
///
/// ```text
/// json_schema! { Name, "Name", ["/properties/other" => Other], r#"{...}"# }
/// ```
macro_rules! json_schema {
    ($type:ty, $name:literal, [$($place:literal => $target:ty),*], $text:literal) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($type)).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::support::read_schema($text, &[$(($place, schemars::SchemaGenerator::subschema_for::<$target>)),*], generator)
            }
        }
    };
}

/// Parses the schema, and replaces its references by those of the generator.
pub(crate) fn read(text: &str, references: &[Reference], generator: &mut SchemaGenerator) -> Schema {
    // The code generator wrote the text. A test parses all such texts.
    let mut schema = serde_json::from_str(text).unwrap_or(Value::Bool(true));
    for (place, target) in references {
        let target = target(generator).to_value();
        match (schema.pointer_mut(place), target.get("$ref")) {
            (Some(Value::Object(schema)), Some(reference)) => drop(schema.insert("$ref".into(), reference.clone())),
            (Some(mapping), Some(reference)) => *mapping = reference.clone(),
            (Some(schema @ Value::Object(_)), None) => inline(schema, target),
            _ => {}
        }
    }
    Schema::try_from(schema).unwrap_or_default()
}

/// Replaces a reference by a schema. Keeps the keywords next to the reference.
fn inline(place: &mut Value, target: Value) {
    match place.as_object_mut() {
        Some(keywords) if keywords.len() > 1 => {
            keywords.remove("$ref");
            let all = keywords.entry("allOf").or_insert_with(|| json!([]));
            all.as_array_mut().into_iter().for_each(|all| all.push(target.clone()));
        }
        _ => *place = target,
    }
}

/// Implements `JsonSchema` for types without a definition: their name, and the function that makes their schema.
macro_rules! inlined {
    ($([$($parameter:ident)?] $type:ty = $name:expr, $schema:expr;)*) => { $(
        impl $(<$parameter: JsonSchema>)? JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                $schema(generator)
            }
        }
    )* };
}

inlined! {
    [T] List<T> = <Vec<T>>::schema_name(), SchemaGenerator::subschema_for::<Vec<T>>;
    [T] Map<T> = <BTreeMap<String, T>>::schema_name(), SchemaGenerator::subschema_for::<BTreeMap<String, T>>;
    [T] Nullable<T> = <Option<T>>::schema_name(), SchemaGenerator::subschema_for::<Option<T>>;
    [T] Sensitive<T> = T::schema_name(), SchemaGenerator::subschema_for::<T>;
    [] Raw = Value::schema_name(), SchemaGenerator::subschema_for::<Value>;
    [] Secret = "Secret", |_: &mut _| schemars::json_schema!({ "type": "string", "format": "password" });
    [] Timestamp = "Timestamp", |_: &mut _| schemars::json_schema!({ "type": "string", "format": "date-time" });
    [] Number = "Number", |_: &mut _| schemars::json_schema!({ "type": ["number", "string"] });
    [] Quantity = "Quantity", |_: &mut _| schemars::json_schema!({ "type": ["number", "string"] });
}
