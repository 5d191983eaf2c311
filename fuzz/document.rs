//! Reads any text as a document, up to the model of the crate.

#![no_main]

use codegen::Input;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = codegen::model(Input { name: "document", document: text, revision: "", overlay: None, client: None });
});
