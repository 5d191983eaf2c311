// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Bodies.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Request body of `form_send`, `maybe_form` and `maybe_json`.
    ///
    /// Schema: `/components/schemas/Form`.
    pub struct Form {
        /// The property `name`.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// The property `tags`.
        pub tags: Option<List<String>> = "tags",
    }
}

object! {
    /// Request body of `parts_send`.
    pub struct PartsSendRequest {
        /// The picture.
        ///
        /// - Required.
        /// - Format: `binary`
        /// - Content type: image/png.
        pub file: Option<Binary> = "file" required(Binary),
        /// The property `more`.
        pub more: Option<List<Binary>> = "more",
        /// Value of type [`Form`].
        pub about: Option<Form> = "about",
    }
}
