//! Reads bytes and text up to a size.

use std::io::Read;

use anyhow::{anyhow, Context, Result};

/// The largest file, document or response that is read, in bytes.
pub const LARGEST: u64 = 128 << 20;

/// Reads everything, up to [`LARGEST`].
///
/// # Errors
/// If it cannot be read, or is longer.
pub fn limited(name: &str, from: impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LARGEST + 1).read_to_end(&mut bytes).with_context(|| format!("{name}: cannot be read"))?;
    if bytes.len() as u64 > LARGEST {
        return Err(too_large(name));
    }
    Ok(bytes)
}

/// The error for an input that is longer than [`LARGEST`].
pub fn too_large(name: &str) -> anyhow::Error {
    anyhow!("{name}: has more than {} MiB, and is not read", LARGEST >> 20)
}

/// Bytes as text.
///
/// # Errors
/// If they are not UTF-8. The error names the position.
pub fn utf8(name: &str, bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow!("{name}: is not UTF-8 text, from byte {at} on")
    })
}
