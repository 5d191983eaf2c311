//! Schemas as JSON Schema 2020-12, for programs that do not read OpenAPI.

mod normal;
mod places;

pub use normal::normalized;
pub use places::references;
