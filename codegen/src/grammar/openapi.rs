//! The fields of every object of OpenAPI 3.0 and 3.1 but the schema.

use super::{Field, Kind, Node};

use Kind::{Any, Flag, ListOf, MapOf, One, Text, TextMap, Texts, TextsMaps};

/// A member of `paths`.
pub(super) const PATH: Field = Field::kept("/", One(Node::PathItem));
/// A member of `responses`.
pub(super) const STATUS: Field = Field::kept("status", One(Node::Response));
/// A member of a callback.
pub(super) const EXPRESSION: Field = Field::kept("expression", One(Node::PathItem));

const DESCRIPTION: Field = Field::kept("description", Text);
const SUMMARY: Field = Field::kept("summary", Text);
const EXTERNAL_DOCS: Field = Field::kept("externalDocs", One(Node::ExternalDocs));
const SERVERS: Field = Field::dropped("servers", ListOf(Node::Server), "servers of paths and operations");
const INLINED: &str = "inlined where it is used";
const EXAMPLES: Field = Field::mapped("examples", MapOf(Node::Example), "the first becomes `example`");

pub(super) fn fields(node: Node) -> &'static [Field] {
    match node {
        Node::Root => ROOT,
        Node::Info => INFO,
        Node::Contact => const { &[Field::kept("name", Text), Field::kept("url", Text), Field::kept("email", Text)] },
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
    Field::mapped("openapi", Text, "3.0.3"),
    Field::must("info", One(Node::Info)),
    Field::kept("paths", One(Node::Paths)),
    Field::kept("components", One(Node::Components)),
    Field::kept("servers", ListOf(Node::Server)),
    Field::kept("security", TextsMaps),
    Field::kept("tags", ListOf(Node::Tag)),
    EXTERNAL_DOCS,
    Field::mapped("jsonSchemaDialect", Text, "left out when it is the default, else refused"),
    Field::dropped("webhooks", MapOf(Node::PathItem), "webhooks"),
];

const INFO: &[Field] = &[
    Field::must("title", Text),
    Field::must("version", Text),
    DESCRIPTION,
    Field::mapped("summary", Text, "x-summary"),
    Field::kept("termsOfService", Text),
    Field::kept("contact", One(Node::Contact)),
    Field::kept("license", One(Node::License)),
];

const LICENSE: &[Field] =
    &[Field::must("name", Text), Field::kept("url", Text), Field::mapped("identifier", Text, "x-identifier")];

const SERVER: &[Field] =
    &[Field::must("url", Text), DESCRIPTION, Field::kept("variables", MapOf(Node::ServerVariable))];

const SERVER_VARIABLE: &[Field] = &[Field::must("default", Text), Field::kept("enum", Texts), DESCRIPTION];

const PATH_ITEM: &[Field] = &[
    Field::kept("get", One(Node::Operation)),
    Field::kept("put", One(Node::Operation)),
    Field::kept("post", One(Node::Operation)),
    Field::kept("delete", One(Node::Operation)),
    Field::kept("patch", One(Node::Operation)),
    Field::kept("head", One(Node::Operation)),
    Field::kept("options", One(Node::Operation)),
    Field::kept("trace", One(Node::Operation)),
    Field::mapped("parameters", ListOf(Node::Parameter), "merged into the operations"),
    Field::mapped("$ref", Text, INLINED),
    SUMMARY,
    DESCRIPTION,
    SERVERS,
];

const OPERATION: &[Field] = &[
    Field::kept("operationId", Text),
    SUMMARY,
    DESCRIPTION,
    Field::kept("tags", Texts),
    Field::kept("parameters", ListOf(Node::Parameter)),
    Field::kept("requestBody", One(Node::RequestBody)),
    Field::kept("responses", One(Node::Responses)),
    Field::kept("security", TextsMaps),
    Field::kept("deprecated", Flag),
    EXTERNAL_DOCS,
    Field::dropped("callbacks", MapOf(Node::Callback), "callbacks"),
    SERVERS,
];

const PARAMETER: &[Field] = &[
    Field::must("name", Text),
    Field::must("in", Text),
    DESCRIPTION,
    Field::kept("required", Flag),
    Field::kept("schema", One(Node::Schema)),
    Field::kept("example", Any),
    Field::kept("deprecated", Flag),
    Field::mapped("style", Text, "the default of its place; any other drops or refuses the parameter"),
    Field::mapped("explode", Flag, "the default of its style; any other drops or refuses a list"),
    Field::dropped("allowEmptyValue", Flag, "allowEmptyValue"),
    Field::dropped("allowReserved", Flag, "allowReserved: reserved characters are always encoded"),
    EXAMPLES,
    Field::mapped("content", MapOf(Node::MediaType), "drops or refuses the parameter"),
];

const HEADER: &[Field] = &[
    DESCRIPTION,
    Field::kept("required", Flag),
    Field::kept("schema", One(Node::Schema)),
    Field::kept("example", Any),
    Field::kept("deprecated", Flag),
    Field::dropped("style", Text, "style of a response header"),
    Field::dropped("explode", Flag, "style of a response header"),
    Field::dropped("allowEmptyValue", Flag, "allowEmptyValue"),
    Field::dropped("allowReserved", Flag, "allowReserved: reserved characters are always encoded"),
    EXAMPLES,
    Field::mapped("content", MapOf(Node::MediaType), "the schema of its media type"),
];

const REQUEST_BODY: &[Field] =
    &[Field::must("content", MapOf(Node::MediaType)), DESCRIPTION, Field::kept("required", Flag)];

const MEDIA_TYPE: &[Field] = &[
    Field::kept("schema", One(Node::Schema)),
    Field::kept("example", Any),
    EXAMPLES,
    Field::mapped("encoding", MapOf(Node::Encoding), "left out of JSON, where it has no meaning; refused on forms"),
];

const ENCODING: &[Field] = &[
    Field::kept("contentType", Text),
    Field::kept("headers", MapOf(Node::Header)),
    Field::kept("style", Text),
    Field::kept("explode", Flag),
    Field::kept("allowReserved", Flag),
];

const RESPONSE: &[Field] = &[
    DESCRIPTION,
    Field::kept("content", MapOf(Node::MediaType)),
    Field::kept("headers", MapOf(Node::Header)),
    Field::dropped("links", MapOf(Node::Link), "links"),
];

const EXAMPLE: &[Field] = &[SUMMARY, DESCRIPTION, Field::kept("value", Any), Field::kept("externalValue", Text)];

const LINK: &[Field] = &[
    Field::kept("operationRef", Text),
    Field::kept("operationId", Text),
    Field::kept("parameters", Any),
    Field::kept("requestBody", Any),
    DESCRIPTION,
    Field::kept("server", One(Node::Server)),
];

const COMPONENTS: &[Field] = &[
    Field::kept("schemas", MapOf(Node::Schema)),
    Field::kept("securitySchemes", MapOf(Node::SecurityScheme)),
    Field::mapped("parameters", MapOf(Node::Parameter), INLINED),
    Field::mapped("responses", MapOf(Node::Response), INLINED),
    Field::mapped("requestBodies", MapOf(Node::RequestBody), INLINED),
    Field::mapped("headers", MapOf(Node::Header), INLINED),
    Field::mapped("pathItems", MapOf(Node::PathItem), INLINED),
    Field::mapped("examples", MapOf(Node::Example), INLINED),
    Field::dropped("links", MapOf(Node::Link), "links"),
    Field::dropped("callbacks", MapOf(Node::Callback), "callbacks"),
];

const SECURITY_SCHEME: &[Field] = &[
    Field::must("type", Text),
    DESCRIPTION,
    Field::kept("scheme", Text),
    Field::kept("bearerFormat", Text),
    Field::kept("name", Text),
    Field::kept("in", Text),
    Field::kept("flows", One(Node::Flows)),
    Field::kept("openIdConnectUrl", Text),
];

const FLOWS: &[Field] = &[
    Field::kept("implicit", One(Node::ImplicitFlow)),
    Field::kept("password", One(Node::PasswordFlow)),
    Field::kept("clientCredentials", One(Node::PasswordFlow)),
    Field::kept("authorizationCode", One(Node::CodeFlow)),
];

const SCOPES: Field = Field::must("scopes", TextMap);
const REFRESH_URL: Field = Field::kept("refreshUrl", Text);

const DISCRIMINATOR: &[Field] = &[Field::must("propertyName", Text), Field::kept("mapping", TextMap)];

const XML: &[Field] = &[
    Field::kept("name", Text),
    Field::kept("namespace", Text),
    Field::kept("prefix", Text),
    Field::kept("attribute", Flag),
    Field::kept("wrapped", Flag),
];
