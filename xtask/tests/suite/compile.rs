//! Tests that the crate of `regen --spec FILE --out DIR` compiles without warnings, for documents that use different parts of the facade.

use crate::common::{self, root};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{json, Value};

/// Generates a crate from a document and compiles it.
#[track_caller]
fn check(name: &str, document: &str, features: &[&str]) {
    check_with(name, document, &std::fs::read_to_string(root().join("spec/client.toml")).expect("text"), features);
}

/// Generates a crate from a document and a `client.toml`, and compiles it. Returns its folder.
#[track_caller]
fn check_with(name: &str, document: &str, client: &str, features: &[&str]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile").join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("document.json"), document).expect("a document");
    std::fs::write(folder.join("client.toml"), client).expect("facts");
    let mut regen = Command::new(env!("CARGO_BIN_EXE_xtask"));
    regen.args(["regen", "--overlay", "none", "--spec"]).arg(folder.join("document.json"));
    regen.arg("--client").arg(folder.join("client.toml"));
    run(regen.arg("--out").arg(folder.join("crate")).current_dir(root()));
    // The lock file of the workspace, with the name of the package.
    let package = codegen::client::ClientFacts::parse("client.toml", client).expect("facts").package.name;
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).expect("a lock file");
    let lock = lock.replace("\"clickhouse-cloud\"", &format!("{package:?}"));
    std::fs::write(folder.join("crate/Cargo.lock"), lock).expect("written");
    let mut cargo = common::cargo(&folder.join("crate"), "check");
    let output = run(cargo.args(features));
    assert!(!output.contains("warning"), "{name} {features:?}\n{output}");
    folder.join("crate")
}

#[track_caller]
fn run(command: &mut Command) -> String {
    let output = command.output().expect("the program runs");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{command:?}\n{errors}");
    errors
}

/// A minimal document with one operation.
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
fn documents_with_one_operation_and_with_everything_compile() {
    for (name, document) in
        [("text", one("get", TEXT)), ("body", one("post", BODY)), ("none", one("head", r#""x-a": 1"#))]
    {
        check(name, &document, &[]);
        check(name, &document, &["--features", "dynamic"]);
    }
    let documents = [
        ("bodies", "golden/bodies/spec.json"),
        ("unions", "golden/unions/spec.json"),
        ("everything", "wild/everything.json"),
    ];
    for (name, path) in documents {
        let document = std::fs::read_to_string(root().join("codegen/tests").join(path)).expect("a document");
        check(name, &document, &["--all-features"]);
    }
}

#[test]
fn the_client_of_another_api_does_not_contain_the_name_of_this_one() {
    let client = "[package]\nname = \"acme-things\"\ndescription = \"Client for the things of Acme\"\n\n\
                  [api]\nname = \"Acme Things API\"\n";
    let folder = check_with("another", &one("get", TEXT), client, &["--features", "dynamic,schemars,sql"]);
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
    assert!(manifest.contains("default = [\"apis\", \"rustls\"]\n"), "{manifest}");
    let mut files = vec![folder];
    let mut count = 0;
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(std::fs::read_dir(path).expect("a folder").map(|entry| entry.expect("an entry").path()));
        } else if !path.ends_with("Cargo.lock") {
            let text = std::fs::read_to_string(&path).expect("text");
            let line = text.lines().find(|line| line.to_lowercase().contains("clickhouse"));
            assert_eq!(line, None, "{}", path.display());
            count += 1;
        }
    }
    assert!(count > 50, "{count} files");
}

/// Every text of the document is hostile. The crate compiles, and rustdoc reports no warning.
#[test]
fn text_of_a_document_never_becomes_code() {
    let source = std::fs::read_to_string(root().join("codegen/tests/wild/everything.json")).expect("a document");
    let source = serde_json::from_str(&source).expect("JSON");
    let mut texts = common::hostile::TEXTS.into_iter().cycle();
    let (document, _) = common::hostile::document(&source, &mut || texts.next().expect("endless"));
    check("hostile", &document.to_string(), &["--all-features"]);
    let mut doc = common::cargo(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile/hostile/crate"), "doc");
    run(doc.args(["--no-deps", "--all-features"]).env("RUSTDOCFLAGS", "-D warnings -W rustdoc::unescaped_backticks"));
}

/// Schemas and operations may have any name that generated code, the macros of the runtime and progenitor's client use. Tags may have the
/// names of crates.
#[test]
fn schemas_operations_and_tags_may_have_any_name() {
    let mut names = names();
    names.extend(PROGENITOR.map(str::to_owned));
    assert!(names.len() > 100 && ["Location", "Reply", "Value", "Vec"].iter().all(|name| names.contains(*name)));
    let tags = ["serde", "serde_json", "std", "core", "reqwest", "schemars", "http", "support", "dynamic", "calls"];
    let (mut paths, mut schemas) = (json!({}), json!({}));
    for (index, name) in names.iter().enumerate() {
        let content = json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
        paths[format!("/{name}/{{Path}}")]["post"] = json!({
            "operationId": name, "tags": [tags[index % tags.len()]],
            "parameters": [
                { "name": "Path", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "Query", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } },
            ],
            "requestBody": { "content": content }, "responses": { "200": { "description": "", "content": content } },
        });
        schemas[name] = schema(index, name);
    }
    let info = json!({ "title": "t", "version": "1" });
    let document = json!({ "openapi": "3.1.0", "info": info, "paths": paths, "components": { "schemas": schemas } });
    for features in [&[][..], &["--features", "dynamic,schemars"]] {
        check("names", &document.to_string(), features);
    }
}

/// The functions of progenitor's client.
const PROGENITOR: [&str; 7] = ["new", "new_with_client", "api_version", "baseurl", "client", "inner", "exec"];

/// All names of types, traits and variants that generated code depends on: those of the runtime, and those that the crate exports.
fn names() -> BTreeSet<String> {
    let source = root().join("generated/src");
    let mut names = BTreeSet::new();
    let folders = ["support", "dynamic"].map(|folder| std::fs::read_dir(source.join(folder)).expect("a folder"));
    let files = folders.into_iter().flatten().map(|entry| entry.expect("an entry").path());
    for path in files.chain([source.join("lib.rs")]).filter(|path| path.is_file()) {
        let text = std::fs::read_to_string(path).expect("text");
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let words = code.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
        let types = words.filter(|word| word.starts_with(|c: char| c.is_uppercase()) && !word.contains('_'));
        names.extend(types.map(str::to_owned));
    }
    names
}

/// An object, an enum, or a union.
fn schema(index: usize, name: &str) -> Value {
    let arm = |kind: &str| json!({ "required": ["kind"], "properties": { "kind": { "const": kind }, "a": { "type": "string" } } });
    match index % 4 {
        0 => json!({ "type": "object", "required": ["a"], "properties": {
            "a": { "type": "string" },
            "b": { "type": ["array", "null"], "items": { "$ref": format!("#/components/schemas/{name}") } },
            "c": { "$ref": format!("#/components/schemas/{name}") },
        } }),
        1 => json!({ "type": "string", "enum": ["a", "b"] }),
        2 => json!({ "oneOf": [arm("one"), arm("other")] }),
        _ => json!({ "oneOf": [arm("one"), { "type": "string" }] }),
    }
}
