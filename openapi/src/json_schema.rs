//! Schemas in the words of JSON Schema 2020-12, for programs that read no OpenAPI.

mod normal;
mod places;

pub use normal::normalized;
pub use places::references;
