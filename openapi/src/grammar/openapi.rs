//! The fields of every object of OpenAPI 3.0 and 3.1 except the schema.

use super::{Field, Kind, Node};

use Kind::{Any, Flag, ListOf, MapOf, One, Text, TextMap, Texts, TextsMaps};

/// A member of `paths`.
pub(super) const PATH: Field = Field::new("/", One(Node::PathItem));
/// A member of `responses`.
pub(super) const STATUS: Field = Field::new("status", One(Node::Response));
/// A member of a callback.
pub(super) const EXPRESSION: Field = Field::new("expression", One(Node::PathItem));

const DESCRIPTION: Field = Field::new("description", Text);
const SUMMARY: Field = Field::new("summary", Text);
const EXTERNAL_DOCS: Field = Field::new("externalDocs", One(Node::ExternalDocs));
const SERVERS: Field = Field::left_out("servers", ListOf(Node::Server), "servers of paths and operations");
const EXAMPLES: Field = Field::new("examples", MapOf(Node::Example));

pub(super) fn fields(node: Node) -> &'static [Field] {
    match node {
        Node::Root => ROOT,
        Node::Info => INFO,
        Node::Contact => const { &[Field::new("name", Text), Field::new("url", Text), Field::new("email", Text)] },
        Node::License => LICENSE,
        Node::Server => SERVER,
        Node::ServerVariable => SERVER_VARIABLE,
        Node::PathItem => PATH_ITEM,
        Node::Operation => OPERATION,
        Node::ExternalDocs => const { &[Field::must("url", Text), DESCRIPTION] },
        Node::Parameter => PARAMETER,
        Node::Header => HEADER,
        Node::RequestBody => REQUEST_BODY,
        Node::MediaType => MEDIA_TYPE,
        Node::Encoding => ENCODING,
        Node::Response => RESPONSE,
        Node::Example => EXAMPLE,
        Node::Link => LINK,
        Node::Components => COMPONENTS,
        Node::Tag => const { &[Field::must("name", Text), DESCRIPTION, EXTERNAL_DOCS] },
        Node::SecurityScheme => SECURITY_SCHEME,
        Node::Flows => FLOWS,
        Node::ImplicitFlow => const { &[SCOPES, REFRESH_URL, Field::must("authorizationUrl", Text)] },
        Node::PasswordFlow => const { &[SCOPES, REFRESH_URL, Field::must("tokenUrl", Text)] },
        Node::CodeFlow => {
            const { &[SCOPES, REFRESH_URL, Field::must("tokenUrl", Text), Field::must("authorizationUrl", Text)] }
        }
        Node::Discriminator => DISCRIMINATOR,
        Node::Xml => XML,
        Node::Paths | Node::Responses | Node::Callback | Node::Schema => &[],
    }
}

const ROOT: &[Field] = &[
    Field::new("openapi", Text),
    Field::must("info", One(Node::Info)),
    Field::new("paths", One(Node::Paths)),
    Field::new("components", One(Node::Components)),
    Field::new("servers", ListOf(Node::Server)),
    Field::new("security", TextsMaps),
    Field::new("tags", ListOf(Node::Tag)),
    EXTERNAL_DOCS,
    Field::new("jsonSchemaDialect", Text),
    Field::left_out("webhooks", MapOf(Node::PathItem), "webhooks"),
];

const INFO: &[Field] = &[
    Field::must("title", Text),
    Field::must("version", Text),
    DESCRIPTION,
    Field::new("summary", Text),
    Field::new("termsOfService", Text),
    Field::new("contact", One(Node::Contact)),
    Field::new("license", One(Node::License)),
];

const LICENSE: &[Field] = &[Field::must("name", Text), Field::new("url", Text), Field::new("identifier", Text)];

const SERVER: &[Field] = &[Field::must("url", Text), DESCRIPTION, Field::new("variables", MapOf(Node::ServerVariable))];

const SERVER_VARIABLE: &[Field] = &[Field::must("default", Text), Field::new("enum", Texts), DESCRIPTION];

const PATH_ITEM: &[Field] = &[
    Field::new("get", One(Node::Operation)),
    Field::new("put", One(Node::Operation)),
    Field::new("post", One(Node::Operation)),
    Field::new("delete", One(Node::Operation)),
    Field::new("patch", One(Node::Operation)),
    Field::new("head", One(Node::Operation)),
    Field::new("options", One(Node::Operation)),
    Field::new("trace", One(Node::Operation)),
    Field::left_out("query", One(Node::Operation), "operation with the method QUERY"),
    Field::left_out("additionalOperations", MapOf(Node::Operation), "operations with other methods"),
    Field::new("parameters", ListOf(Node::Parameter)),
    Field::new("$ref", Text),
    SUMMARY,
    DESCRIPTION,
    SERVERS,
];

const OPERATION: &[Field] = &[
    Field::new("operationId", Text),
    SUMMARY,
    DESCRIPTION,
    Field::new("tags", Texts),
    Field::new("parameters", ListOf(Node::Parameter)),
    Field::new("requestBody", One(Node::RequestBody)),
    Field::new("responses", One(Node::Responses)),
    Field::new("security", TextsMaps),
    Field::new("deprecated", Flag),
    EXTERNAL_DOCS,
    Field::left_out("callbacks", MapOf(Node::Callback), "callbacks"),
    SERVERS,
];

const PARAMETER: &[Field] = &[
    Field::must("name", Text),
    Field::must("in", Text),
    DESCRIPTION,
    Field::new("required", Flag),
    Field::new("schema", One(Node::Schema)),
    Field::new("example", Any),
    Field::new("deprecated", Flag),
    Field::new("style", Text),
    Field::new("explode", Flag),
    Field::left_out("allowEmptyValue", Flag, "allowEmptyValue"),
    Field::left_out("allowReserved", Flag, "allowReserved: reserved characters are always encoded"),
    EXAMPLES,
    Field::new("content", MapOf(Node::MediaType)),
];

const HEADER: &[Field] = &[
    DESCRIPTION,
    Field::new("required", Flag),
    Field::new("schema", One(Node::Schema)),
    Field::new("example", Any),
    Field::new("deprecated", Flag),
    Field::left_out("style", Text, "style of a response header"),
    Field::left_out("explode", Flag, "style of a response header"),
    Field::left_out("allowEmptyValue", Flag, "allowEmptyValue"),
    Field::left_out("allowReserved", Flag, "allowReserved: reserved characters are always encoded"),
    EXAMPLES,
    Field::new("content", MapOf(Node::MediaType)),
];

const REQUEST_BODY: &[Field] =
    &[Field::must("content", MapOf(Node::MediaType)), DESCRIPTION, Field::new("required", Flag)];

const MEDIA_TYPE: &[Field] = &[
    Field::new("schema", One(Node::Schema)),
    Field::left_out("itemSchema", One(Node::Schema), "schema of the items of a stream"),
    Field::new("example", Any),
    EXAMPLES,
    Field::new("encoding", MapOf(Node::Encoding)),
];

const ENCODING: &[Field] = &[
    Field::new("contentType", Text),
    Field::new("headers", MapOf(Node::Header)),
    Field::new("style", Text),
    Field::new("explode", Flag),
    Field::new("allowReserved", Flag),
];

const RESPONSE: &[Field] = &[
    DESCRIPTION,
    Field::new("content", MapOf(Node::MediaType)),
    Field::new("headers", MapOf(Node::Header)),
    Field::left_out("links", MapOf(Node::Link), "links"),
];

const EXAMPLE: &[Field] = &[SUMMARY, DESCRIPTION, Field::new("value", Any), Field::new("externalValue", Text)];

const LINK: &[Field] = &[
    Field::new("operationRef", Text),
    Field::new("operationId", Text),
    Field::new("parameters", Any),
    Field::new("requestBody", Any),
    DESCRIPTION,
    Field::new("server", One(Node::Server)),
];

const COMPONENTS: &[Field] = &[
    Field::new("schemas", MapOf(Node::Schema)),
    Field::new("securitySchemes", MapOf(Node::SecurityScheme)),
    Field::new("parameters", MapOf(Node::Parameter)),
    Field::new("responses", MapOf(Node::Response)),
    Field::new("requestBodies", MapOf(Node::RequestBody)),
    Field::new("headers", MapOf(Node::Header)),
    Field::new("pathItems", MapOf(Node::PathItem)),
    Field::new("examples", MapOf(Node::Example)),
    Field::left_out("links", MapOf(Node::Link), "links"),
    Field::left_out("callbacks", MapOf(Node::Callback), "callbacks"),
];

const SECURITY_SCHEME: &[Field] = &[
    Field::must("type", Text),
    DESCRIPTION,
    Field::new("scheme", Text),
    Field::new("bearerFormat", Text),
    Field::new("name", Text),
    Field::new("in", Text),
    Field::new("flows", One(Node::Flows)),
    Field::new("openIdConnectUrl", Text),
];

const FLOWS: &[Field] = &[
    Field::new("implicit", One(Node::ImplicitFlow)),
    Field::new("password", One(Node::PasswordFlow)),
    Field::new("clientCredentials", One(Node::PasswordFlow)),
    Field::new("authorizationCode", One(Node::CodeFlow)),
];

const SCOPES: Field = Field::must("scopes", TextMap);
const REFRESH_URL: Field = Field::new("refreshUrl", Text);

const DISCRIMINATOR: &[Field] = &[Field::must("propertyName", Text), Field::new("mapping", TextMap)];

const XML: &[Field] = &[
    Field::new("name", Text),
    Field::new("namespace", Text),
    Field::new("prefix", Text),
    Field::new("attribute", Flag),
    Field::new("wrapped", Flag),
];
