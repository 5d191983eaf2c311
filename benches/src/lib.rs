//! Shared parts of the benchmarks: payloads made from the document, a hand-written struct, and a server on loopback.

pub mod by_hand;
pub mod payload;
pub mod server;
