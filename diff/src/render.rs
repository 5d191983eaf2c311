//! A report as text, Markdown, JSON, one HTML page, annotations of GitHub, or test results.

#[cfg(feature = "rust")]
mod caller;
mod changelog;
mod github;
mod html;
mod json;
mod junit;
mod lines;
mod markdown;
mod rust;
mod text;
mod visible;

#[cfg(feature = "rust")]
pub use caller::{impact_json, impact_text, uses_json, uses_text};
pub use changelog::{changelog, entry, size, Caller, Entry, Item, Section};
pub use github::github;
pub use html::{escape as escape_html, html};
pub use json::{json, SCHEMA};
pub use junit::junit;
pub use markdown::markdown;
pub use text::{text, Colour};
pub use visible::visible;
