//! Applies any text as an overlay to a document.

#![no_main]

use codegen::overlay::Overlay;
use codegen::Input;
use libfuzzer_sys::fuzz_target;

const DOCUMENT: &str = include_str!("../codegen/tests/golden/repeat/spec.json");

fuzz_target!(|text: &str| {
    if let Ok(overlay) = Overlay::parse("overlay", text) {
        let overlay = Some(&overlay);
        let _ = codegen::model(Input { name: "document", document: DOCUMENT, revision: "", overlay, client: None });
    }
});
