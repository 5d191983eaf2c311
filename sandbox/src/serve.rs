//! Serves requests: reads them from a connection or a [`crate::Transport`], finds who responds, and injects delays and faults.

pub(crate) mod connection;
pub(crate) mod control;
pub(crate) mod message;
pub(crate) mod network;
pub(crate) mod pipeline;
pub(crate) mod script;
pub(crate) mod transport;
pub(crate) mod upload;
