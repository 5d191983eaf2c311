//! From a connection or a call of [`crate::Transport`] to a response, and what can interfere on the way.

pub(crate) mod connection;
pub(crate) mod control;
pub(crate) mod message;
pub(crate) mod network;
pub(crate) mod pipeline;
pub(crate) mod script;
pub(crate) mod transport;
pub(crate) mod upload;
