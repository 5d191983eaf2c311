// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Bodies.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/Form` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Form {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `tags`.
    pub tags: Option<List<String>>,
    pub(crate) unlisted: Unlisted,
}

impl Form {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::blank()
        }
    }
}

object! {
    Form {
        name: required String = "name",
        tags: optional List<String> = "tags",
    }
}

/// The object at `/paths/~1parts/post/requestBody/content/multipart~1form-data/schema` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartsSendRequest {
    /// The picture.
    ///
    /// - Format: `binary`
    /// - Content type: image/png.
    pub file: Option<Binary>,
    /// The property `more`.
    pub more: Option<List<Binary>>,
    /// The property `about`.
    pub about: Option<Form>,
    pub(crate) unlisted: Unlisted,
}

impl PartsSendRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(file: impl Into<Binary>) -> Self {
        Self {
            file: Some(file.into()),
            ..Self::blank()
        }
    }
}

object! {
    PartsSendRequest {
        file: required Binary = "file",
        more: optional List<Binary> = "more",
        about: optional Form = "about",
    }
}
