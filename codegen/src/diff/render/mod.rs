//! A report as text, Markdown, JSON or one HTML page.

mod html;
mod json;
mod lines;
mod markdown;
mod rust;
mod text;

pub use html::html;
pub use json::{json, SCHEMA};
pub use markdown::markdown;
pub use text::{text, Colour};
