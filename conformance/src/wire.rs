//! What went over the wire while one call ran: kept by whoever serves it, and taken by whoever judges it.

use std::sync::{Arc, Mutex, PoisonError};

/// A request and its answer.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    /// 0 if there was none.
    pub status: u16,
    /// Faults that were made.
    pub faults: Vec<&'static str>,
    /// Why the server refused the request, where it says so beside the answer.
    pub complaint: Option<String>,
    /// Body of the request.
    pub request: Vec<u8>,
    /// Body of the answer.
    pub answer: Vec<u8>,
}

/// The exchanges since they were last taken.
#[derive(Clone, Default)]
pub struct Wire(Arc<Mutex<Vec<Exchange>>>);

impl Wire {
    /// Keeps one.
    pub fn keep(&self, exchange: Exchange) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(exchange);
    }

    /// All that were kept, in their order.
    pub fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
