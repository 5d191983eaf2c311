//! The keywords of a schema: those of JSON Schema 2020-12, OpenAPI 3.1 and OpenAPI 3.0.

use super::{Field, Kind, Node};

use Kind::{Any, Bound, Count, Flag, ListOf, MapOf, Number, One, Text, Texts, TextsMap};

const SCHEMA: Kind = One(Node::Schema);
const SCHEMAS: Kind = ListOf(Node::Schema);
const SCHEMA_MAP: Kind = MapOf(Node::Schema);

/// Every keyword, the most common first, because they are searched in order.
pub(super) const KEYWORDS: &[Field] = &[
    Field::new("type", Kind::Types),
    Field::new("description", Text),
    Field::new("example", Any),
    Field::new("format", Text),
    Field::new("properties", SCHEMA_MAP),
    Field::new("$ref", Text),
    Field::new("items", SCHEMA),
    Field::new("required", Texts),
    Field::new("enum", Kind::Values),
    Field::new("pattern", Text),
    Field::new("minimum", Number),
    Field::new("maximum", Number),
    Field::new("additionalProperties", SCHEMA),
    Field::new("default", Any),
    Field::new("oneOf", SCHEMAS),
    Field::new("anyOf", SCHEMAS),
    Field::new("allOf", SCHEMAS),
    Field::new("externalDocs", One(Node::ExternalDocs)),
    Field::new("exclusiveMinimum", Bound),
    Field::new("exclusiveMaximum", Bound),
    Field::new("deprecated", Flag),
    Field::new("title", Text),
    Field::new("const", Any),
    Field::new("nullable", Flag),
    Field::new("readOnly", Flag),
    Field::new("writeOnly", Flag),
    Field::new("multipleOf", Number),
    Field::new("minLength", Count),
    Field::new("maxLength", Count),
    Field::new("minItems", Count),
    Field::new("maxItems", Count),
    Field::new("uniqueItems", Flag),
    Field::new("minProperties", Count),
    Field::new("maxProperties", Count),
    Field::new("examples", Any),
    Field::new("discriminator", One(Node::Discriminator)),
    Field::new("propertyNames", SCHEMA),
    Field::new("patternProperties", SCHEMA_MAP),
    Field::new("prefixItems", SCHEMAS),
    Field::new("contains", SCHEMA),
    Field::new("minContains", Count),
    Field::new("maxContains", Count),
    Field::new("dependentRequired", TextsMap),
    Field::new("dependentSchemas", SCHEMA_MAP),
    Field::new("not", SCHEMA),
    Field::new("if", SCHEMA),
    Field::new("then", SCHEMA),
    Field::new("else", SCHEMA),
    Field::new("unevaluatedProperties", SCHEMA),
    Field::new("unevaluatedItems", SCHEMA),
    Field::new("contentEncoding", Text),
    Field::new("contentMediaType", Text),
    Field::new("contentSchema", SCHEMA),
    Field::new("$defs", SCHEMA_MAP),
    Field::new("definitions", SCHEMA_MAP),
    Field::new("dependencies", Kind::Dependencies),
    Field::new("$anchor", Text),
    Field::left_out("$comment", Text, "$comment"),
    Field::new("$id", Text),
    Field::new("$schema", Text),
    Field::left_out("xml", One(Node::Xml), "xml"),
    Field::new("$dynamicRef", Text),
    Field::left_out("$dynamicAnchor", Text, "$dynamicAnchor"),
    Field::rejected("$recursiveRef", "references of draft 2019-09 are not read"),
    Field::left_out("$recursiveAnchor", Flag, "$recursiveAnchor"),
    Field::rejected("$vocabulary", "it belongs to meta-schemas, not to schemas"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::Fate;

    /// The vocabularies of JSON Schema 2020-12, with the deprecated keywords of its meta-schema,
    /// then those of OpenAPI 3.1 and 3.0.
    const VOCABULARIES: [&[&str]; 9] = [
        &["$id", "$schema", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "$comment", "$defs"],
        &[
            "prefixItems",
            "items",
            "contains",
            "additionalProperties",
            "properties",
            "patternProperties",
            "dependentSchemas",
            "propertyNames",
            "if",
            "then",
            "else",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
        ],
        &["unevaluatedItems", "unevaluatedProperties"],
        &[
            "type",
            "const",
            "enum",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxContains",
            "minContains",
            "maxProperties",
            "minProperties",
            "required",
            "dependentRequired",
        ],
        &["title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples"],
        &["format", "contentEncoding", "contentMediaType", "contentSchema"],
        &["definitions", "dependencies", "$recursiveAnchor", "$recursiveRef"],
        &["discriminator", "xml", "externalDocs", "example"],
        &["nullable"],
    ];

    #[test]
    fn the_table_has_every_keyword_once() {
        let mut expected = VOCABULARIES.concat();
        expected.sort_unstable();
        let mut found: Vec<&str> = KEYWORDS.iter().map(|field| field.name).collect();
        found.sort_unstable();
        assert_eq!(found, expected);
    }

    #[test]
    fn every_keyword_that_is_not_read_has_a_reason() {
        for field in KEYWORDS {
            if let Fate::LeftOut(reason) | Fate::Rejected(reason) = field.fate {
                assert!(!reason.is_empty(), "{}", field.name);
            }
        }
    }
}
