//! The manifest of the client crate, as far as other commands than `regen` need it: its version.

use anyhow::{Context, Result};

use crate::checkout::Checkout;

/// The manifest of the client crate, relative to the root.
pub const MANIFEST: &str = "generated/Cargo.toml";

/// The version of the client crate.
///
/// # Errors
/// When its manifest cannot be read, or states none.
pub fn version(checkout: &Checkout) -> Result<String> {
    let text = checkout.read(&checkout.path(MANIFEST))?;
    let manifest: toml::Table = toml::from_str(&text).with_context(|| format!("{MANIFEST}: is not TOML"))?;
    let version = manifest.get("package").and_then(|package| package.get("version"));
    let version = version.and_then(toml::Value::as_str).with_context(|| format!("{MANIFEST}: states no version"))?;
    Ok(version.to_owned())
}
