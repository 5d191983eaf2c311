//! The requests and responses of one call. The server records them, and `judge` checks them.

use std::sync::{Arc, Mutex, PoisonError};

/// A request and its response.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    /// The status. 0 if there was no response.
    pub status: u16,
    /// Faults that were injected.
    pub faults: Vec<&'static str>,
    /// The reason why the request failed, if it is known.
    pub complaint: Option<String>,
    /// The body of the request.
    pub request: Vec<u8>,
    /// The body of the response.
    pub response: Vec<u8>,
}

/// The exchanges since they were last taken.
#[derive(Clone, Default)]
pub struct Wire(Arc<Mutex<Vec<Exchange>>>);

impl Wire {
    /// Records an exchange.
    pub fn keep(&self, exchange: Exchange) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(exchange);
    }

    /// Removes and returns all recorded exchanges, in order.
    pub fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
