//! The pin of the document: `spec/pin.toml`, and the check that the document is the pinned one.

use anyhow::{bail, Context, Result};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::checkout::{self, Checkout};

/// The pin, relative to the root.
pub const PIN: &str = "spec/pin.toml";

/// What `spec/pin.toml` says, as far as it is needed.
#[derive(Debug, Deserialize)]
pub struct Pin {
    /// Name of the document, beside the pin.
    pub file: String,
    /// Day of the revision.
    pub date: String,
    /// Checksum of the document, in hexadecimal digits.
    pub sha256: String,
}

/// The pin and the text of the pinned document.
///
/// # Errors
/// When either cannot be read, or the document is not the pinned one.
pub fn read(checkout: &Checkout) -> Result<(Pin, String)> {
    let text = checkout.read(&checkout.path(PIN))?;
    let pin: Pin = toml::from_str(&text).with_context(|| format!("{PIN}: does not hold a pin"))?;
    let name = pin.document();
    let bytes = checkout.read_bytes(&checkout.path(&name))?;
    let actual = sha256(&bytes);
    if actual != pin.sha256 {
        bail!(
            "{name}: is not the document that {PIN} pins\n  pinned: sha256 {}\n  found:  sha256 {actual}\n\
             help: restore the document from version control; if it is a new revision, write its checksum, date and \
             source into {PIN}",
            pin.sha256
        );
    }
    Ok((pin, checkout::utf8(&name, bytes)?))
}

impl Pin {
    /// Name of the pinned document, relative to the root.
    pub fn document(&self) -> String {
        format!("spec/{}", self.file)
    }
}

/// The SHA-256 of bytes, in lower case hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
