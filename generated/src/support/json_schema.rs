//! Feature `schemars`: JSON Schemas of the runtime's types, and the macro that gives each generated type the schema of the document.

use super::{List, Map, Nullable, Number, Quantity, Raw, Secret, Sensitive, Timestamp};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{json, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A reference of a schema: where it stands, as JSON pointer, and what makes the schema that it leads to.
pub(crate) type Reference = (&'static str, fn(&mut SchemaGenerator) -> Schema);

/// Writes `JsonSchema` for a type: its name among the definitions, where it refers to which types, and the schema.
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

/// The schema of the text, with its references turned into those of the generator.
pub(crate) fn read(text: &str, references: &[Reference], generator: &mut SchemaGenerator) -> Schema {
    // The generator wrote the text, and a test reads all of them.
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

/// Puts a schema where a reference stands, with what else is said there.
fn inline(place: &mut Value, target: Value) {
    match place.as_object_mut() {
        Some(said) if said.len() > 1 => {
            said.remove("$ref");
            let all = said.entry("allOf").or_insert_with(|| json!([]));
            all.as_array_mut().into_iter().for_each(|all| all.push(target.clone()));
        }
        _ => *place = target,
    }
}

/// Writes `JsonSchema` for types without a definition: their name, and what makes their schema.
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
