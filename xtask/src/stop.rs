//! Lets tests end the program before a chosen change of the disk, without cleanup, as a kill would.

/// The variable with the number of the change, from 1. It is read only in debug builds.
#[cfg(debug_assertions)]
const VARIABLE: &str = "XTASK_STOP_AT";

/// Called before every change of the disk that is part of a larger change. Ends the program if its number is reached.
#[cfg(debug_assertions)]
pub fn point() {
    use std::sync::atomic::{AtomicUsize, Ordering};

    static PASSED: AtomicUsize = AtomicUsize::new(0);
    let Some(at) = std::env::var(VARIABLE).ok().and_then(|text| text.parse::<usize>().ok()) else { return };
    if PASSED.fetch_add(1, Ordering::Relaxed) + 1 == at {
        std::process::exit(77);
    }
}

/// Does nothing.
#[cfg(not(debug_assertions))]
pub fn point() {}
