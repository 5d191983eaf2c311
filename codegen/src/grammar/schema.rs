//! The keywords of a schema: JSON Schema 2020-12, OpenAPI 3.1 and what is left of OpenAPI 3.0.

use super::{Field, Kind, Node};

use Kind::{Any, Bound, Count, Flag, ListOf, MapOf, Number, One, Text, Texts, TextsMap};

const SCHEMA: Kind = One(Node::Schema);
const SCHEMAS: Kind = ListOf(Node::Schema);
const SCHEMA_MAP: Kind = MapOf(Node::Schema);

/// Every keyword, the commonest first, because they are searched in order.
pub(super) const KEYWORDS: &[Field] = &[
    Field::mapped("type", Kind::Types, "one type, `nullable`, or a oneOf of one schema per type"),
    Field::kept("description", Text),
    Field::kept("example", Any),
    Field::mapped("format", Text, "kept on the types it can apply to, else a note"),
    Field::mapped("properties", SCHEMA_MAP, "implies `type: object`; a `false` property becomes a note"),
    Field::mapped("$ref", Text, "a component schema; in an allOf when it has siblings"),
    Field::mapped("items", SCHEMA, "implies `type: array`"),
    Field::mapped("required", Texts, "implies `type: object`"),
    Field::mapped("enum", Kind::Values, "values of the type; null becomes `nullable`"),
    Field::mapped("pattern", Text, "kept on strings"),
    Field::mapped("minimum", Number, "kept on numbers, a note where it does not fit"),
    Field::mapped("maximum", Number, "kept on numbers, a note where it does not fit"),
    Field::mapped("additionalProperties", SCHEMA, "implies `type: object`"),
    Field::kept("default", Any),
    Field::mapped("oneOf", SCHEMAS, "null arms become `nullable`, siblings go into an allOf"),
    Field::mapped("anyOf", SCHEMAS, "null arms become `nullable`, siblings go into an allOf"),
    Field::mapped("allOf", SCHEMAS, "arms of mere constraints become notes"),
    Field::kept("externalDocs", One(Node::ExternalDocs)),
    Field::mapped("exclusiveMinimum", Bound, "`minimum` and a flag, the tighter of the two bounds"),
    Field::mapped("exclusiveMaximum", Bound, "`maximum` and a flag, the tighter of the two bounds"),
    Field::kept("deprecated", Flag),
    Field::kept("title", Text),
    Field::mapped("const", Any, "an enum of one"),
    Field::kept("nullable", Flag),
    Field::kept("readOnly", Flag),
    Field::kept("writeOnly", Flag),
    Field::mapped("multipleOf", Number, "kept on numbers, a note where it does not fit"),
    Field::mapped("minLength", Count, "kept on strings, a note where it does not fit"),
    Field::mapped("maxLength", Count, "kept on strings, a note where it does not fit"),
    Field::mapped("minItems", Count, "kept on arrays, a note where it does not fit"),
    Field::mapped("maxItems", Count, "kept on arrays, a note where it does not fit"),
    Field::mapped("uniqueItems", Flag, "kept on arrays"),
    Field::mapped("minProperties", Count, "kept on objects, a note where it does not fit"),
    Field::mapped("maxProperties", Count, "kept on objects, a note where it does not fit"),
    Field::mapped("examples", Any, "the first becomes `example`, the others a note"),
    Field::mapped("discriminator", One(Node::Discriminator), "mapping to component schemas"),
    Field::noted("propertyNames", SCHEMA),
    Field::mapped("patternProperties", SCHEMA_MAP, "additionalProperties where nothing else is, else a note"),
    Field::mapped("prefixItems", SCHEMAS, "items that accept any of them, and a note"),
    Field::noted("contains", SCHEMA),
    Field::noted("minContains", Count),
    Field::noted("maxContains", Count),
    Field::noted("dependentRequired", TextsMap),
    Field::noted("dependentSchemas", SCHEMA_MAP),
    Field::noted("not", SCHEMA),
    Field::noted("if", SCHEMA),
    Field::noted("then", SCHEMA),
    Field::noted("else", SCHEMA),
    Field::mapped("unevaluatedProperties", SCHEMA, "additionalProperties where that is the same, else a note"),
    Field::mapped("unevaluatedItems", SCHEMA, "items where that is the same, else a note"),
    Field::noted("contentEncoding", Text),
    Field::noted("contentMediaType", Text),
    Field::noted("contentSchema", SCHEMA),
    Field::mapped("$defs", SCHEMA_MAP, "component schemas, where something refers to them"),
    Field::mapped("definitions", SCHEMA_MAP, "component schemas, where something refers to them"),
    Field::noted("dependencies", Kind::Dependencies),
    Field::mapped("$anchor", Text, "the references to it become component schemas"),
    Field::dropped("$comment", Text, "$comment"),
    Field::mapped("$id", Text, "left out; refused when it changes what a reference refers to"),
    Field::mapped("$schema", Text, "left out when it names the default dialect, else refused"),
    Field::dropped("xml", One(Node::Xml), "xml"),
    Field::mapped("$dynamicRef", Text, "a `$ref`, where one schema has the anchor"),
    Field::dropped("$dynamicAnchor", Text, "$dynamicAnchor"),
    Field::refused("$recursiveRef", "references of draft 2019-09 are not read"),
    Field::dropped("$recursiveAnchor", Flag, "$recursiveAnchor"),
    Field::refused("$vocabulary", "it belongs to meta-schemas, not to schemas"),
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
    fn every_keyword_has_one_row() {
        let mut expected = VOCABULARIES.concat();
        expected.sort_unstable();
        let mut found: Vec<&str> = KEYWORDS.iter().map(|field| field.name).collect();
        found.sort_unstable();
        assert_eq!(found, expected);
    }

    #[test]
    fn every_fate_says_how() {
        for field in KEYWORDS {
            if let Fate::Mapped(how) | Fate::Dropped(how) | Fate::Refused(how) = field.fate {
                assert!(!how.is_empty(), "{}", field.name);
            }
        }
    }
}
