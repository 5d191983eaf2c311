//! Reads the pins of the documents, and checks that a document is the pinned one. The pin of the newest is in `spec/pin.toml`,
//! those of the older ones are in `spec/history/pins.toml`.

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

/// The facts about a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// Name of the document, in the folder of the pin.
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
    /// Its origin.
    #[serde(default)]
    pub source: Source,
}

/// The origin of a document. Fields that do not apply are absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The published package that contains it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// The version of the package.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Its name in the package, or the name of the file that it was copied from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The date on which the package was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// The URL of its download.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The time at which it was fetched or copied, as RFC 3339 in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fetched: Option<String>,
    /// Where the date of the revision is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dated_by: Option<String>,
    /// The header `ETag` of the response, for the next request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// The header `Last-Modified` of the response, for the next request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
}

/// A document in the checkout, with its pin.
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
/// If either cannot be read, or the document is not the pinned one.
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

/// Parses a pin.
///
/// # Errors
/// If the text is not the TOML of a pin.
pub fn parse(text: &str) -> Result<Pin> {
    toml::from_str(text).with_context(|| format!("{PIN}: does not contain a pin"))
}

/// Every document in the checkout, oldest first. The last is the pinned one.
///
/// # Errors
/// If a file of pins cannot be read.
pub fn revisions(checkout: &Checkout) -> Result<Vec<Revision>> {
    let path = checkout.path(PINS);
    let older = if path.exists() { history(&checkout.read(&path)?)? } else { Vec::new() };
    let newest = read_pin(checkout)?;
    let path = newest.document();
    let older = older.into_iter().map(|pin| Revision { path: format!("{HISTORY}/{}", pin.file), pin });
    Ok(older.chain([Revision { pin: newest, path }]).collect())
}

/// Parses the pins of the older documents.
///
/// # Errors
/// If the text is not the TOML of a list of pins.
pub fn history(text: &str) -> Result<Vec<Pin>> {
    let pins: Pins = toml::from_str(text).with_context(|| format!("{PINS}: does not contain pins"))?;
    Ok(pins.revision)
}

impl Pin {
    /// Name of the pinned document, relative to the root.
    pub fn document(&self) -> String {
        format!("spec/{}", self.file)
    }
}

impl Revision {
    /// Its name for users: its date, or the name of its file if another has the same date.
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
    /// If it cannot be read, or is not the one that its pin describes.
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
