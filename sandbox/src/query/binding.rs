//! The delay after which the binding of a key to a service has an effect.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

/// Bindings that are remembered at most.
const MAX: usize = 10_000;

/// When keys were first used for the services that they are bound to.
#[derive(Default)]
pub(crate) struct Bindings(Mutex<HashMap<(String, String), Duration>>);

impl Bindings {
    /// Whether the key was first used less than `lag` ago.
    pub(super) fn is_late(&self, binding: &(String, String), lag: Duration, now: Duration) -> bool {
        if lag.is_zero() {
            return false;
        }
        let mut first = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if first.len() >= MAX {
            first.clear();
        }
        let first = *first.entry(binding.clone()).or_insert(now);
        now.saturating_sub(first) < lag
    }
}
