// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Query API endpoints.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Result of `query_api_endpoint_create`, `query_api_endpoint_get` and `query_api_endpoint_update`.
    ///
    /// Schema: `/components/schemas/PublicQueryApiEndpoint`.
    pub struct PublicQueryApiEndpoint requires PublicQueryApiEndpointRequired {
        /// Unique ID of the Query API endpoint.
        ///
        /// - Required.
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub id: Option<String> = "id" required(String),
        /// Name of the Query API endpoint.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// SQL executed by the endpoint.
        ///
        /// - Required.
        /// - Maximum length in characters: `4194304`
        pub sql: Option<String> = "sql" required(String),
        /// Database used by the Query API endpoint.
        ///
        /// - Required.
        pub database: Option<String> = "database" required(String),
        /// Query parameters.
        ///
        /// - Required.
        /// - Property names: string.
        pub parameters: Option<Map<String>> = "parameters" required(Map<String>),
        /// API key IDs allowed to call the endpoint.
        ///
        /// - Required.
        ///
        /// Each item:
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub api_key_ids: Option<List<String>> = "apiKeyIds" required(List<String>),
        /// Database roles used by the endpoint.
        ///
        /// - Required.
        pub roles: Option<List<String>> = "roles" required(List<String>),
        /// Origins allowed by the endpoint CORS policy.
        ///
        /// - Required.
        pub allowed_origins: Option<List<String>> = "allowedOrigins" required(List<String>),
        /// Public URL used to execute the endpoint.
        ///
        /// - Required.
        /// - Format: `uri`
        /// - Example: `https://queries.clickhouse.cloud/run/00000000-0000-0000-0000-000000000000`
        pub url: Option<String> = "url" required(String),
        /// Owner type of the Query API endpoint. Endpoints with a user owned query cannot be updated or deleted through this API.
        ///
        /// - Required.
        pub owner_type: Option<PublicQueryApiEndpointOwnerType> = "ownerType" required(PublicQueryApiEndpointOwnerType),
    }
}

object! {
    /// Element of the result of `query_api_endpoint_list`.
    ///
    /// Schema: `/components/schemas/PublicQueryApiEndpointListItem`.
    pub struct PublicQueryApiEndpointListItem requires PublicQueryApiEndpointListItemRequired {
        /// Unique ID of the Query API endpoint.
        ///
        /// - Required.
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub id: Option<String> = "id" required(String),
        /// Name of the Query API endpoint.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// Database used by the Query API endpoint.
        ///
        /// - Required.
        pub database: Option<String> = "database" required(String),
        /// API key IDs allowed to call the endpoint.
        ///
        /// - Required.
        ///
        /// Each item:
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub api_key_ids: Option<List<String>> = "apiKeyIds" required(List<String>),
        /// Database roles used by the endpoint.
        ///
        /// - Required.
        pub roles: Option<List<String>> = "roles" required(List<String>),
        /// Origins allowed by the endpoint CORS policy.
        ///
        /// - Required.
        pub allowed_origins: Option<List<String>> = "allowedOrigins" required(List<String>),
        /// Public URL used to execute the endpoint.
        ///
        /// - Required.
        /// - Format: `uri`
        /// - Example: `https://queries.clickhouse.cloud/run/00000000-0000-0000-0000-000000000000`
        pub url: Option<String> = "url" required(String),
        /// Owner type of the Query API endpoint. Endpoints with a user owned query cannot be updated or deleted through this API.
        ///
        /// - Required.
        pub owner_type: Option<PublicQueryApiEndpointListItemOwnerType> = "ownerType" required(PublicQueryApiEndpointListItemOwnerType),
    }
}

open_enum! {
    /// Value of `owner_type` of [`PublicQueryApiEndpointListItem`]: Owner type of the Query API endpoint. Endpoints with a user owned query cannot be updated or deleted through this API.
    pub enum PublicQueryApiEndpointListItemOwnerType {
        User = "user",
        QueryApiEndpoint = "queryApiEndpoint",
    }
}

open_enum! {
    /// Value of `owner_type` of [`PublicQueryApiEndpoint`]: Owner type of the Query API endpoint. Endpoints with a user owned query cannot be updated or deleted through this API.
    pub enum PublicQueryApiEndpointOwnerType {
        User = "user",
        QueryApiEndpoint = "queryApiEndpoint",
    }
}

object! {
    /// Request body of `query_api_endpoint_create` and `query_api_endpoint_update`.
    ///
    /// Schema: `/components/schemas/PublicQueryApiEndpointRequest`.
    pub struct PublicQueryApiEndpointRequest requires PublicQueryApiEndpointRequestRequired {
        /// Name of the Query API endpoint.
        ///
        /// - Required.
        /// - Minimum length in characters: `1`
        /// - Pattern: `\S`
        pub name: Option<String> = "name" required(String),
        /// SQL executed by the endpoint.
        ///
        /// - Required.
        /// - Maximum length in characters: `4194304`
        /// - Pattern: `\S`
        pub sql: Option<String> = "sql" required(String),
        /// Database used by the Query API endpoint.
        ///
        /// - Required.
        /// - Pattern: `\S`
        pub database: Option<String> = "database" required(String),
        /// Default query parameters.
        ///
        /// - Default: `{}`
        /// - Property names: string.
        pub parameters: Option<Map<String>> = "parameters",
        /// API key IDs allowed to call the endpoint.
        ///
        /// - Required.
        /// - Minimum number of items: `1`
        ///
        /// Each item:
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub api_key_ids: Option<List<String>> = "apiKeyIds" required(List<String>),
        /// Database roles used by the endpoint.
        ///
        /// - Required.
        /// - Minimum number of items: `1`
        ///
        /// Each item:
        /// - Minimum length in characters: `1`
        pub roles: Option<List<String>> = "roles" required(List<String>),
        /// Origins allowed by the endpoint CORS policy.
        ///
        /// - Default: `[]`
        pub allowed_origins: Option<List<String>> = "allowedOrigins",
    }
}
