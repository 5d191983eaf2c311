//! A report as text, Markdown, JSON or one HTML page.

mod changelog;
mod html;
mod json;
mod lines;
mod markdown;
mod rust;
mod text;
mod visible;

pub use changelog::{changelog, entry, size, Caller, Entry, Item, Section};
pub use html::{escape as escape_html, html};
pub use json::{json, SCHEMA};
pub use markdown::markdown;
pub use text::{text, Colour};
pub use visible::visible;
