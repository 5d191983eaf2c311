//! Feature `schemars`: JSON Schemas of the runtime's types, and the macro that gives each generated type the schema of the document.

use super::{List, Map, Nullable, Number, Quantity, Raw, Secret, Sensitive, Timestamp};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map as Object, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What a reference of a schema leads to: its text, and the type whose schema stands for it.
pub(crate) type Reference = (&'static str, fn(&mut SchemaGenerator) -> Schema);

/// Writes `JsonSchema` for a type: its name among the definitions, what its references lead to, and the schema.
///
/// ```text
/// json_schema! { Name, "Name", ["#/components/schemas/Other" => Other], r#"{...}"# }
/// ```
macro_rules! json_schema {
    ($type:ty, $name:literal, [$($reference:literal => $target:ty),*], $text:literal) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!("clickhouse_cloud::", stringify!($type)).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::support::read_schema($text, &[$(($reference, |generator| generator.subschema_for::<$target>())),*], generator)
            }
        }
    };
}

/// The schema of the text, with its references turned into those of the generator.
pub(crate) fn read(text: &str, references: &[Reference], generator: &mut SchemaGenerator) -> Schema {
    // The generator wrote the text, and a test reads all of them.
    let mut value = serde_json::from_str(text).unwrap_or(Value::Bool(true));
    Linker { references, generator }.schema(&mut value);
    Schema::try_from(value).unwrap_or_default()
}

struct Linker<'a> {
    references: &'a [Reference],
    generator: &'a mut SchemaGenerator,
}

impl Linker<'_> {
    fn schema(&mut self, value: &mut Value) {
        match value {
            Value::Array(schemas) => schemas.iter_mut().for_each(|schema| self.schema(schema)),
            Value::Object(schema) => {
                for (keyword, value) in schema.iter_mut() {
                    match (keyword.as_str(), value) {
                        // What only looks like a schema.
                        ("default" | "example" | "examples" | "enum" | "const", _) => {}
                        ("properties" | "patternProperties" | "dependentSchemas" | "$defs" | "definitions", all) => {
                            all.as_object_mut().into_iter().flatten().for_each(|(_, schema)| self.schema(schema));
                        }
                        ("discriminator", discriminator) => self.mapping(discriminator),
                        (_, value) => self.schema(value),
                    }
                }
                self.reference(schema);
            }
            _ => {}
        }
    }

    fn target(&mut self, text: &str) -> Option<Schema> {
        let (_, target) = self.references.iter().find(|(known, _)| *known == text)?;
        Some(target(self.generator))
    }

    fn reference(&mut self, schema: &mut Object<String, Value>) {
        let target = schema.get("$ref").and_then(Value::as_str).map(str::to_owned).and_then(|text| self.target(&text));
        let Some(mut target) = target else { return };
        if let Some(reference) = target.get("$ref").cloned() {
            schema.insert("$ref".into(), reference);
            return;
        }
        // The generator inlines: the schema itself stands where the reference stood.
        schema.remove("$ref");
        if schema.is_empty() {
            *schema = std::mem::take(target.ensure_object());
        } else {
            let all = schema.entry("allOf").or_insert_with(|| Value::Array(Vec::new()));
            all.as_array_mut().into_iter().for_each(|all| all.push(target.clone().to_value()));
        }
    }

    fn mapping(&mut self, discriminator: &mut Value) {
        let mapping = discriminator.get_mut("mapping").and_then(Value::as_object_mut);
        for target in mapping.into_iter().flat_map(|mapping| mapping.values_mut()) {
            let found = target.as_str().map(str::to_owned).and_then(|text| self.target(&text));
            if let Some(reference) = found.as_ref().and_then(|schema| schema.get("$ref")) {
                *target = reference.clone();
            }
        }
    }
}

/// A type that has the schema of another.
macro_rules! like {
    ($([$($parameter:ident)?] $type:ty => $other:ty;)*) => { $(
        impl $(<$parameter: JsonSchema>)? JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                <$other>::schema_name()
            }

            fn schema_id() -> Cow<'static, str> {
                <$other>::schema_id()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                // The schema of a named type is not copied but referred to.
                generator.subschema_for::<$other>()
            }
        }
    )* };
}

like! {
    [T] List<T> => Vec<T>;
    [T] Map<T> => BTreeMap<String, T>;
    [T] Nullable<T> => Option<T>;
    [T] Sensitive<T> => T;
    [] Raw => Value;
}

/// A type with a schema of its own, too short for a definition.
macro_rules! short {
    ($($type:ident = $schema:tt;)*) => { $(
        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> Cow<'static, str> {
                concat!("clickhouse_cloud::", stringify!($type)).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                schemars::json_schema!($schema)
            }
        }
    )* };
}

short! {
    Secret = { "type": "string", "format": "password" };
    Timestamp = { "type": "string", "format": "date-time" };
    Number = { "type": ["number", "string"] };
    Quantity = { "type": ["number", "string"] };
}
