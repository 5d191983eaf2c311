//! Names and versions in the manifests of the published crates.

use anyhow::{bail, Context, Result};

use crate::checkout::Checkout;

/// The manifest of the client crate, relative to the root.
pub const MANIFEST: &str = "generated/Cargo.toml";

/// The manifest of the sandbox, which has the version of the client crate.
pub const SANDBOX: &str = "sandbox/Cargo.toml";

/// The version of the client crate.
///
/// # Errors
/// If its manifest cannot be read, or has no version.
pub fn version(checkout: &Checkout) -> Result<String> {
    field(MANIFEST, &checkout.read(&checkout.path(MANIFEST))?, "version")
}

/// The name in the manifest at this path.
///
/// # Errors
/// If there is none.
pub fn name(path: &str, manifest: &str) -> Result<String> {
    field(path, manifest, "name")
}

/// The manifest with another version of the package. Everything else is unchanged.
///
/// # Errors
/// If no line contains only the version.
pub fn with_version(path: &str, manifest: &str, version: &str, next: &str) -> Result<String> {
    let line = |version: &str| format!("\nversion = \"{version}\"\n");
    let replaced = manifest.replacen(&line(version), &line(next), 1);
    if field(path, &replaced, "version").ok().as_deref() != Some(next) {
        bail!("{path}: has no line `version = \"{version}\"` to replace");
    }
    Ok(replaced)
}

fn field(path: &str, manifest: &str, name: &str) -> Result<String> {
    let manifest: toml::Table = toml::from_str(manifest).with_context(|| format!("{path}: is not TOML"))?;
    let value = manifest.get("package").and_then(|package| package.get(name)).and_then(toml::Value::as_str);
    Ok(value.with_context(|| format!("{path}: states no {name}"))?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_version_of_the_package_is_replaced() {
        let manifest = "[package]\nname = \"a\"\nversion = \"0.1.0\"\n\n[dependencies.b]\nversion = \"0.1.0\"\n";
        let expected = manifest.replacen("0.1.0", "0.2.0", 1);
        assert_eq!(with_version(MANIFEST, manifest, "0.1.0", "0.2.0").ok(), Some(expected));
        assert!(with_version(MANIFEST, "[package]\nversion.workspace = true\n", "0.1.0", "0.2.0").is_err());
        assert_eq!(name(MANIFEST, manifest).ok().as_deref(), Some("a"));
    }
}
