//! Reads the other inputs next to the document: the overlay and `client.toml`.

pub mod pin;

use std::path::Path;

use anyhow::Result;
use codegen::client::ClientFacts;
use codegen::overlay::Overlay;

use crate::checkout::Checkout;
use crate::flags::Other;

/// The overlay, relative to the root.
pub const OVERLAY: &str = "spec/overlay.yaml";
/// The facts of the API that the document does not state, relative to the root.
pub const CLIENT: &str = "spec/client.toml";

/// The overlay of the checkout.
///
/// # Errors
/// If it cannot be read or parsed.
pub fn pinned_overlay(checkout: &Checkout) -> Result<Option<Overlay>> {
    overlay(checkout, None)
}

/// The overlay of the checkout, or the other one.
///
/// # Errors
/// If it cannot be read or parsed.
pub fn overlay(checkout: &Checkout, other: Option<&Other>) -> Result<Option<Overlay>> {
    let path = match other {
        Some(Other::None) => return Ok(None),
        None => checkout.path(OVERLAY),
        Some(Other::File(path)) => path.clone(),
    };
    let text = checkout.read(&path)?;
    Ok(Some(Overlay::parse(&checkout.show(&path), &text)?))
}

/// The facts of the checkout's API.
///
/// # Errors
/// If `spec/client.toml` cannot be read, or has an invalid key or value.
pub fn pinned_client(checkout: &Checkout) -> Result<ClientFacts> {
    client_at(checkout, &checkout.path(CLIENT))
}

/// The facts in a file.
///
/// # Errors
/// If it cannot be read, or has an invalid key or value.
pub fn client_at(checkout: &Checkout, path: &Path) -> Result<ClientFacts> {
    Ok(ClientFacts::parse(&checkout.show(path), &checkout.read(path)?)?)
}
