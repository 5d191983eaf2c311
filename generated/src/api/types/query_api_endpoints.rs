// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Query API endpoints.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/PublicQueryApiEndpoint` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublicQueryApiEndpoint {
    /// Unique ID of the Query API endpoint.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub id: Option<String>,
    /// Name of the Query API endpoint.
    pub name: Option<String>,
    /// SQL executed by the endpoint.
    ///
    /// - Maximum length in characters: `4194304`
    pub sql: Option<String>,
    /// Database used by the Query API endpoint.
    pub database: Option<String>,
    /// Query parameters.
    ///
    /// - Property names: string.
    pub parameters: Option<Map<String>>,
    /// API key IDs allowed to call the endpoint.
    ///
    /// Each item:
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub api_key_ids: Option<List<String>>,
    /// Database roles used by the endpoint.
    pub roles: Option<List<String>>,
    /// Origins allowed by the endpoint CORS policy.
    pub allowed_origins: Option<List<String>>,
    /// Public URL used to execute the endpoint.
    ///
    /// - Format: `uri`
    /// - Example: `https://queries.clickhouse.cloud/run/00000000-0000-0000-0000-000000000000`
    pub url: Option<String>,
    /// Owner type of the Query API endpoint. Endpoints with a user owned query cannot be updated or deleted through this API.
    pub owner_type: Option<PublicQueryApiEndpointOwnerType>,
    pub(crate) unlisted: Unlisted,
}

/// What [`PublicQueryApiEndpoint::new`] needs.
#[derive(Clone, Debug)]
pub struct PublicQueryApiEndpointRequired {
    /// Unique ID of the Query API endpoint.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub id: String,
    /// Name of the Query API endpoint.
    pub name: String,
    /// SQL executed by the endpoint.
    ///
    /// - Maximum length in characters: `4194304`
    pub sql: String,
    /// Database used by the Query API endpoint.
    pub database: String,
    /// Query parameters.
    ///
    /// - Property names: string.
    pub parameters: Map<String>,
    /// API key IDs allowed to call the endpoint.
    ///
    /// Each item:
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub api_key_ids: List<String>,
    /// Database roles used by the endpoint.
    pub roles: List<String>,
    /// Origins allowed by the endpoint CORS policy.
    pub allowed_origins: List<String>,
    /// Public URL used to execute the endpoint.
    ///
    /// - Format: `uri`
    /// - Example: `https://queries.clickhouse.cloud/run/00000000-0000-0000-0000-000000000000`
    pub url: String,
    /// Owner type of the Query API endpoint. Endpoints with a user owned query cannot be updated or deleted through this API.
    pub owner_type: PublicQueryApiEndpointOwnerType,
}

impl PublicQueryApiEndpoint {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: PublicQueryApiEndpointRequired) -> Self {
        Self {
            id: Some(required.id),
            name: Some(required.name),
            sql: Some(required.sql),
            database: Some(required.database),
            parameters: Some(required.parameters),
            api_key_ids: Some(required.api_key_ids),
            roles: Some(required.roles),
            allowed_origins: Some(required.allowed_origins),
            url: Some(required.url),
            owner_type: Some(required.owner_type),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PublicQueryApiEndpoint {
        id: required String = "id",
        name: required String = "name",
        sql: required String = "sql",
        database: required String = "database",
        parameters: required Map<String> = "parameters",
        api_key_ids: required List<String> = "apiKeyIds",
        roles: required List<String> = "roles",
        allowed_origins: required List<String> = "allowedOrigins",
        url: required String = "url",
        owner_type: required PublicQueryApiEndpointOwnerType = "ownerType",
    }
}

/// The object at `/components/schemas/PublicQueryApiEndpointListItem` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublicQueryApiEndpointListItem {
    /// Unique ID of the Query API endpoint.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub id: Option<String>,
    /// Name of the Query API endpoint.
    pub name: Option<String>,
    /// Database used by the Query API endpoint.
    pub database: Option<String>,
    /// API key IDs allowed to call the endpoint.
    ///
    /// Each item:
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub api_key_ids: Option<List<String>>,
    /// Database roles used by the endpoint.
    pub roles: Option<List<String>>,
    /// Origins allowed by the endpoint CORS policy.
    pub allowed_origins: Option<List<String>>,
    /// Public URL used to execute the endpoint.
    ///
    /// - Format: `uri`
    /// - Example: `https://queries.clickhouse.cloud/run/00000000-0000-0000-0000-000000000000`
    pub url: Option<String>,
    /// Owner type of the Query API endpoint. Endpoints with a user owned query cannot be updated or deleted through this API.
    pub owner_type: Option<PublicQueryApiEndpointListItemOwnerType>,
    pub(crate) unlisted: Unlisted,
}

/// What [`PublicQueryApiEndpointListItem::new`] needs.
#[derive(Clone, Debug)]
pub struct PublicQueryApiEndpointListItemRequired {
    /// Unique ID of the Query API endpoint.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub id: String,
    /// Name of the Query API endpoint.
    pub name: String,
    /// Database used by the Query API endpoint.
    pub database: String,
    /// API key IDs allowed to call the endpoint.
    ///
    /// Each item:
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub api_key_ids: List<String>,
    /// Database roles used by the endpoint.
    pub roles: List<String>,
    /// Origins allowed by the endpoint CORS policy.
    pub allowed_origins: List<String>,
    /// Public URL used to execute the endpoint.
    ///
    /// - Format: `uri`
    /// - Example: `https://queries.clickhouse.cloud/run/00000000-0000-0000-0000-000000000000`
    pub url: String,
    /// Owner type of the Query API endpoint. Endpoints with a user owned query cannot be updated or deleted through this API.
    pub owner_type: PublicQueryApiEndpointListItemOwnerType,
}

impl PublicQueryApiEndpointListItem {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: PublicQueryApiEndpointListItemRequired) -> Self {
        Self {
            id: Some(required.id),
            name: Some(required.name),
            database: Some(required.database),
            api_key_ids: Some(required.api_key_ids),
            roles: Some(required.roles),
            allowed_origins: Some(required.allowed_origins),
            url: Some(required.url),
            owner_type: Some(required.owner_type),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PublicQueryApiEndpointListItem {
        id: required String = "id",
        name: required String = "name",
        database: required String = "database",
        api_key_ids: required List<String> = "apiKeyIds",
        roles: required List<String> = "roles",
        allowed_origins: required List<String> = "allowedOrigins",
        url: required String = "url",
        owner_type: required PublicQueryApiEndpointListItemOwnerType = "ownerType",
    }
}

open_enum! {
    /// Owner type of the Query API endpoint. Endpoints with a user owned query cannot be updated or deleted through this API.
    pub enum PublicQueryApiEndpointListItemOwnerType {
        User = "user",
        QueryApiEndpoint = "queryApiEndpoint",
    }
}

open_enum! {
    /// Owner type of the Query API endpoint. Endpoints with a user owned query cannot be updated or deleted through this API.
    pub enum PublicQueryApiEndpointOwnerType {
        User = "user",
        QueryApiEndpoint = "queryApiEndpoint",
    }
}

/// The object at `/components/schemas/PublicQueryApiEndpointRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublicQueryApiEndpointRequest {
    /// Name of the Query API endpoint.
    ///
    /// - Minimum length in characters: `1`
    /// - Pattern: `\S`
    pub name: Option<String>,
    /// SQL executed by the endpoint.
    ///
    /// - Maximum length in characters: `4194304`
    /// - Pattern: `\S`
    pub sql: Option<String>,
    /// Database used by the Query API endpoint.
    ///
    /// - Pattern: `\S`
    pub database: Option<String>,
    /// Default query parameters.
    ///
    /// - Default: `{}`
    /// - Property names: string.
    pub parameters: Option<Map<String>>,
    /// API key IDs allowed to call the endpoint.
    ///
    /// - Minimum number of items: `1`
    ///
    /// Each item:
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub api_key_ids: Option<List<String>>,
    /// Database roles used by the endpoint.
    ///
    /// - Minimum number of items: `1`
    ///
    /// Each item:
    /// - Minimum length in characters: `1`
    pub roles: Option<List<String>>,
    /// Origins allowed by the endpoint CORS policy.
    ///
    /// - Default: `[]`
    pub allowed_origins: Option<List<String>>,
    pub(crate) unlisted: Unlisted,
}

/// What [`PublicQueryApiEndpointRequest::new`] needs.
#[derive(Clone, Debug)]
pub struct PublicQueryApiEndpointRequestRequired {
    /// Name of the Query API endpoint.
    ///
    /// - Minimum length in characters: `1`
    /// - Pattern: `\S`
    pub name: String,
    /// SQL executed by the endpoint.
    ///
    /// - Maximum length in characters: `4194304`
    /// - Pattern: `\S`
    pub sql: String,
    /// Database used by the Query API endpoint.
    ///
    /// - Pattern: `\S`
    pub database: String,
    /// API key IDs allowed to call the endpoint.
    ///
    /// - Minimum number of items: `1`
    ///
    /// Each item:
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub api_key_ids: List<String>,
    /// Database roles used by the endpoint.
    ///
    /// - Minimum number of items: `1`
    ///
    /// Each item:
    /// - Minimum length in characters: `1`
    pub roles: List<String>,
}

impl PublicQueryApiEndpointRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: PublicQueryApiEndpointRequestRequired) -> Self {
        Self {
            name: Some(required.name),
            sql: Some(required.sql),
            database: Some(required.database),
            api_key_ids: Some(required.api_key_ids),
            roles: Some(required.roles),
            ..Self::blank()
        }
    }
}

object! {
    PublicQueryApiEndpointRequest {
        name: required String = "name",
        sql: required String = "sql",
        database: required String = "database",
        parameters: optional Map<String> = "parameters",
        api_key_ids: required List<String> = "apiKeyIds",
        roles: required List<String> = "roles",
        allowed_origins: optional List<String> = "allowedOrigins",
    }
}
