//! Each example on the front page of the project is, word for word, in a test or an example of the crate, which is compiled.

use std::fs;
use std::path::Path;

#[test]
fn every_example_on_the_front_page_is_compiled() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files =
        ["tests/suite", "tests/suite/sql", "examples"].map(|folder| fs::read_dir(home.join(folder)).expect("a folder"));
    let files = files.into_iter().flatten().map(|entry| entry.expect("an entry").path());
    let code: String =
        files.filter(|path| path.is_file()).map(|path| fs::read_to_string(path).expect("text")).collect();
    let page = fs::read_to_string(home.join("../README.md")).expect("the front page");
    let shown: Vec<_> = page.split("```rust\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(!shown.is_empty());
    for shown in shown {
        assert!(code.contains(shown), "in no file of `tests/suite` or `examples`:\n{shown}");
    }
}
