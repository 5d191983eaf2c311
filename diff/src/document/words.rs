//! The keys of OpenAPI and JSON Schema, by the kind of difference that a change of them is.

pub(crate) const TEXT: [&str; 11] = [
    "description",
    "summary",
    "title",
    "externalDocs",
    "$comment",
    "info",
    "contact",
    "license",
    "termsOfService",
    "$schema",
    "openapi",
];

/// Keys whose members are names, not keywords.
pub(crate) const NAMED: [&str; 24] = [
    "paths",
    "webhooks",
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
    "properties",
    "patternProperties",
    "dependentSchemas",
    "dependentRequired",
    "$defs",
    "content",
    "encoding",
    "mapping",
    "variables",
    "scopes",
    "flows",
    "additionalOperations",
];

/// Keys whose value is compared as a whole, whatever its structure.
const WHOLE: [&str; 7] = ["enum", "const", "default", "required", "type", "tags", "security"];

const KEYWORDS: &str = "openapi servers components operationId deprecated requestBody in name style explode allowReserved \
    allowEmptyValue schema $ref allOf oneOf anyOf not if then else items prefixItems contains additionalProperties \
    propertyNames unevaluatedItems unevaluatedProperties multipleOf maximum exclusiveMaximum minimum exclusiveMinimum \
    maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties format \
    contentEncoding contentMediaType contentSchema readOnly writeOnly nullable discriminator propertyName defaultMapping url scheme \
    xml bearerFormat openIdConnectUrl expression operationRef jsonSchemaDialect $id $anchor $dynamicRef $dynamicAnchor \
    get put post delete options head patch trace query itemSchema contentType prefixEncoding itemEncoding \
    authorizationUrl tokenUrl refreshUrl deviceAuthorizationUrl namespace prefix attribute wrapped nodeType";

pub(crate) fn is_whole(key: &str) -> bool {
    WHOLE.contains(&key) || TEXT.contains(&key) || key == "example" || key == "examples" || key.starts_with("x-")
}

pub(crate) fn is_known(key: &str) -> bool {
    key.is_empty()
        || key.bytes().all(|byte| byte.is_ascii_digit())
        || NAMED.contains(&key)
        || WHOLE.contains(&key)
        || KEYWORDS.split_whitespace().any(|known| known == key)
}
