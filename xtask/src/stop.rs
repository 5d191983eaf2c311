//! Lets tests end the program before a chosen change of the disk, as a kill would: nothing is cleaned up.

/// The number of the change, from 1 on; read in debug builds only.
#[cfg(debug_assertions)]
const VARIABLE: &str = "XTASK_STOP_AT";

/// Stands before every change of the disk that belongs to a larger one.
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
