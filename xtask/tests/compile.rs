//! The crate that `regen --spec FILE --out DIR` writes compiles without warnings, whatever the document uses of the facade.

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the root").to_owned()
}

/// Generates a crate from a document and has the compiler look at it.
#[track_caller]
fn check(name: &str, document: &str, features: &[&str]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile").join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("document.json"), document).expect("a document");
    let mut regen = Command::new(env!("CARGO_BIN_EXE_xtask"));
    regen.args(["regen", "--overlay", "none", "--spec"]).arg(folder.join("document.json"));
    run(regen.arg("--out").arg(folder.join("crate")).current_dir(root()));
    std::fs::copy(root().join("Cargo.lock"), folder.join("crate/Cargo.lock")).expect("the versions of the workspace");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["check", "--quiet", "--offline"]).args(features).current_dir(folder.join("crate"));
    // One target folder, so that dependencies are compiled once.
    cargo.env("CARGO_TARGET_DIR", folder.with_file_name("target")).env("CARGO_INCREMENTAL", "0");
    let said = run(&mut cargo);
    assert!(!said.contains("warning"), "{name} {features:?}\n{said}");
}

#[track_caller]
fn run(command: &mut Command) -> String {
    let output = command.output().expect("the program runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{command:?}\n{said}");
    said
}

/// A document of one operation that says as little as can be.
fn one(method: &str, operation: &str) -> String {
    format!(
        r#"{{ "openapi": "3.1.0", "info": {{ "title": "t", "version": "1" }},
        "paths": {{ "/a": {{ "{method}": {{ "operationId": "a", {operation} }} }} }} }}"#
    )
}

const TEXT: &str = r#""responses": { "200": { "description": "", "content": { "text/plain": {} } } }"#;
const BODY: &str = r#""requestBody": { "content": { "application/json": { "schema":
    { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } } } } },
    "responses": { "204": { "description": "" } }"#;

#[test]
fn documents_of_one_operation_and_of_everything() {
    for (name, document) in
        [("text", one("get", TEXT)), ("body", one("post", BODY)), ("none", one("head", r#""x-a": 1"#))]
    {
        check(name, &document, &[]);
        check(name, &document, &["--features", "dynamic"]);
    }
    for (name, path) in [("bodies", "golden/bodies/spec.json"), ("everything", "wild/everything.json")] {
        let document = std::fs::read_to_string(root().join("codegen/tests").join(path)).expect("a document");
        check(name, &document, &["--all-features"]);
    }
}
