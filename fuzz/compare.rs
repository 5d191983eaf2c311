//! Compares any document with itself. There must be no changes.

#![no_main]

use diff::Options;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(document) = diff::parse("document", bytes) else { return };
    if let Ok(report) = diff::compare(&document, &document, &Options::default()) {
        assert!(report.changes.is_empty(), "{:?}", report.changes);
    }
});
