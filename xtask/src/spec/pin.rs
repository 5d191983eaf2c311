//! The pins of the documents: `spec/pin.toml` for the newest, `spec/history/pins.toml` for the older ones, and the check
//! that a document is the pinned one.

use anyhow::{bail, Context, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::checkout::{self, Checkout};

/// The pin, relative to the root.
pub const PIN: &str = "spec/pin.toml";
/// The folder of the older documents, relative to the root.
pub const HISTORY: &str = "spec/history";
/// The pins of the older documents, relative to the root.
pub const PINS: &str = "spec/history/pins.toml";

/// What is known of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// Name of the document, beside the pin.
    pub file: String,
    /// Day of the revision, as `YYYY-MM-DD`.
    pub date: String,
    /// Checksum of the document, in hexadecimal digits.
    pub sha256: String,
    /// Size of the document.
    #[serde(default)]
    pub bytes: usize,
    /// The version of OpenAPI.
    #[serde(default)]
    pub openapi: String,
    /// Number of paths.
    #[serde(default)]
    pub paths: usize,
    /// Number of operations.
    #[serde(default)]
    pub operations: usize,
    /// Number of component schemas.
    #[serde(default)]
    pub schemas: usize,
    /// Where it comes from.
    #[serde(default)]
    pub source: Source,
}

/// Where a document comes from; what does not apply is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The published package that carries it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// The version of the package.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Its name in the package, or the name of the file that it was copied from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// When the package was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// The address that served it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// When it was fetched or copied, as RFC 3339 in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fetched: Option<String>,
    /// What decided the date of the revision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dated_by: Option<String>,
    /// The header `ETag` of the response, for the next request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// The header `Last-Modified` of the response, for the next request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
}

/// A document that the checkout has, with its pin.
#[derive(Debug, Clone)]
pub struct Revision {
    /// Its pin.
    pub pin: Pin,
    /// The document, relative to the root.
    pub path: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pins {
    #[serde(default)]
    revision: Vec<Pin>,
}

/// The pin and the text of the pinned document.
///
/// # Errors
/// When either cannot be read, or the document is not the pinned one.
pub fn read(checkout: &Checkout) -> Result<(Pin, String)> {
    let pin = read_pin(checkout)?;
    let name = pin.document();
    let bytes = checkout.read_bytes(&checkout.path(&name))?;
    let actual = sha256(&bytes);
    if actual != pin.sha256 {
        bail!(
            "{name}: is not the document that {PIN} pins\n  pinned: sha256 {}\n  found:  sha256 {actual}\n\
             help: restore the document from version control; if it is a new revision, take it in with \
             `cargo xtask update --from FILE`",
            pin.sha256
        );
    }
    Ok((pin, checkout::utf8(&name, bytes)?))
}

fn read_pin(checkout: &Checkout) -> Result<Pin> {
    parse(&checkout.read(&checkout.path(PIN))?)
}

/// A pin from its text.
///
/// # Errors
/// When it is not TOML of this form.
pub fn parse(text: &str) -> Result<Pin> {
    toml::from_str(text).with_context(|| format!("{PIN}: does not hold a pin"))
}

/// Every document that the checkout has, oldest first; the last is the pinned one.
///
/// # Errors
/// When a file of pins cannot be read.
pub fn revisions(checkout: &Checkout) -> Result<Vec<Revision>> {
    let path = checkout.path(PINS);
    let older = if path.exists() { history(&checkout.read(&path)?)? } else { Vec::new() };
    let newest = read_pin(checkout)?;
    let path = newest.document();
    let older = older.into_iter().map(|pin| Revision { path: format!("{HISTORY}/{}", pin.file), pin });
    Ok(older.chain([Revision { pin: newest, path }]).collect())
}

/// The pins of the older documents from their text.
///
/// # Errors
/// When it is not TOML of this form.
pub fn history(text: &str) -> Result<Vec<Pin>> {
    let pins: Pins = toml::from_str(text).with_context(|| format!("{PINS}: does not hold pins"))?;
    Ok(pins.revision)
}

impl Pin {
    /// Name of the pinned document, relative to the root.
    pub fn document(&self) -> String {
        format!("spec/{}", self.file)
    }
}

impl Revision {
    /// The name that people give it: its date, or the name of its file where two have one date.
    pub fn name(&self) -> &str {
        let stem = self.pin.file.strip_suffix(".json").unwrap_or(&self.pin.file);
        if stem.starts_with(&self.pin.date) {
            stem
        } else {
            &self.pin.date
        }
    }

    /// The text of the document.
    ///
    /// # Errors
    /// When it cannot be read, or is not the one that its pin describes.
    pub fn read(&self, checkout: &Checkout) -> Result<String> {
        let bytes = checkout.read_bytes(&checkout.path(&self.path))?;
        if sha256(&bytes) != self.pin.sha256 {
            bail!("{}: is not the document that its pin describes; restore it from version control", self.path);
        }
        checkout::utf8(&self.path, bytes)
    }
}

/// The SHA-256 of bytes, in lower case hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
