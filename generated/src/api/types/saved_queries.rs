// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Saved queries.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/PublicSavedQuery` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublicSavedQuery {
    /// Unique ID of the saved query.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub id: Option<String>,
    /// Name of the saved query.
    pub name: Option<String>,
    /// Saved SQL query.
    ///
    /// - Maximum length in characters: `4194304`
    pub sql: Option<String>,
    /// Database used by the saved query.
    pub database: Option<String>,
    /// Query parameters.
    ///
    /// - Property names: string.
    pub parameters: Option<Map<String>>,
    pub(crate) unlisted: Unlisted,
}

/// What [`PublicSavedQuery::new`] needs.
#[derive(Clone, Debug)]
pub struct PublicSavedQueryRequired {
    /// Unique ID of the saved query.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub id: String,
    /// Name of the saved query.
    pub name: String,
    /// Saved SQL query.
    ///
    /// - Maximum length in characters: `4194304`
    pub sql: String,
    /// Database used by the saved query.
    pub database: String,
    /// Query parameters.
    ///
    /// - Property names: string.
    pub parameters: Map<String>,
}

impl PublicSavedQuery {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: PublicSavedQueryRequired) -> Self {
        Self {
            id: Some(required.id),
            name: Some(required.name),
            sql: Some(required.sql),
            database: Some(required.database),
            parameters: Some(required.parameters),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PublicSavedQuery {
        id: required String = "id",
        name: required String = "name",
        sql: required String = "sql",
        database: required String = "database",
        parameters: required Map<String> = "parameters",
    }
}

/// The object at `/components/schemas/PublicSavedQueryListItem` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublicSavedQueryListItem {
    /// Unique ID of the saved query.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub id: Option<String>,
    /// Name of the saved query.
    pub name: Option<String>,
    /// Database used by the saved query.
    pub database: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl PublicSavedQueryListItem {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        database: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            database: Some(database.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PublicSavedQueryListItem {
        id: required String = "id",
        name: required String = "name",
        database: required String = "database",
    }
}

/// The object at `/components/schemas/PublicSavedQueryRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublicSavedQueryRequest {
    /// Name of the saved query.
    ///
    /// - Minimum length in characters: `1`
    pub name: Option<String>,
    /// Saved SQL query.
    ///
    /// - Maximum length in characters: `4194304`
    pub sql: Option<String>,
    /// Database used by the saved query.
    pub database: Option<String>,
    /// Default query parameters.
    ///
    /// - Default: `{}`
    /// - Property names: string.
    pub parameters: Option<Map<String>>,
    pub(crate) unlisted: Unlisted,
}

impl PublicSavedQueryRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        sql: impl Into<String>,
        database: impl Into<String>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            sql: Some(sql.into()),
            database: Some(database.into()),
            ..Self::blank()
        }
    }
}

object! {
    PublicSavedQueryRequest {
        name: required String = "name",
        sql: required String = "sql",
        database: required String = "database",
        parameters: optional Map<String> = "parameters",
    }
}
