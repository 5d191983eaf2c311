//! What the benches share: payloads made from the document, a struct written by hand, and a server on loopback.

pub mod by_hand;
pub mod payload;
pub mod server;
