// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Saved queries.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Result of `saved_query_create`, `saved_query_get` and `saved_query_update`.
    ///
    /// Schema: `/components/schemas/PublicSavedQuery`.
    pub struct PublicSavedQuery requires PublicSavedQueryRequired {
        /// Unique ID of the saved query.
        ///
        /// - Required.
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub id: Option<String> = "id" required(String),
        /// Name of the saved query.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// Saved SQL query.
        ///
        /// - Required.
        /// - Maximum length in characters: `4194304`
        pub sql: Option<String> = "sql" required(String),
        /// Database used by the saved query.
        ///
        /// - Required.
        pub database: Option<String> = "database" required(String),
        /// Query parameters.
        ///
        /// - Required.
        /// - Property names: string.
        pub parameters: Option<Map<String>> = "parameters" required(Map<String>),
    }
}

object! {
    /// Element of the result of `saved_query_list`.
    ///
    /// Schema: `/components/schemas/PublicSavedQueryListItem`.
    pub struct PublicSavedQueryListItem {
        /// Unique ID of the saved query.
        ///
        /// - Required.
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub id: Option<String> = "id" required(String),
        /// Name of the saved query.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// Database used by the saved query.
        ///
        /// - Required.
        pub database: Option<String> = "database" required(String),
    }
}

object! {
    /// Request body of `saved_query_create` and `saved_query_update`.
    ///
    /// Schema: `/components/schemas/PublicSavedQueryRequest`.
    pub struct PublicSavedQueryRequest {
        /// Name of the saved query.
        ///
        /// - Required.
        /// - Minimum length in characters: `1`
        pub name: Option<String> = "name" required(String),
        /// Saved SQL query.
        ///
        /// - Required.
        /// - Maximum length in characters: `4194304`
        pub sql: Option<String> = "sql" required(String),
        /// Database used by the saved query.
        ///
        /// - Required.
        pub database: Option<String> = "database" required(String),
        /// Default query parameters.
        ///
        /// - Default: `{}`
        /// - Property names: string.
        pub parameters: Option<Map<String>> = "parameters",
    }
}
