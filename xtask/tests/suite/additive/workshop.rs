//! Generates crates from documents, and compiles callers against them, in a temporary folder.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use codegen::model::Model;
use codegen::overlay::Overlay;
use serde_json::Value;
use tempfile::TempDir;

use crate::common::{self, root};

pub struct Workshop {
    folder: TempDir,
    repairs: Overlay,
}

/// A document, and the crate that is generated from it.
pub struct Revision {
    pub name: String,
    pub document: Value,
    pub model: Model,
}

/// A program that uses the crate of a revision.
pub struct Caller<'a> {
    pub revision: &'a Revision,
    pub source: String,
}

pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

impl Workshop {
    pub fn new() -> Self {
        let path = root().join("spec/overlay.yaml");
        let repairs = Overlay::parse("spec/overlay.yaml", &read(&path)).unwrap_or_else(|error| panic!("{error}"));
        Self { folder: tempfile::tempdir().expect("temporary folder"), repairs }
    }

    /// The model of a document.
    pub fn model(&self, name: &str, document: &str) -> Model {
        let input = codegen::Input { name, document, revision: "", overlay: Some(&self.repairs), client: None };
        codegen::generate(input, &mut |_| {}).unwrap_or_else(|error| panic!("{error}")).model
    }

    /// Generates the crate of a document with the command `regen`.
    pub fn generate(&self, name: &str, document: Value) -> Revision {
        let folder = self.folder.path().join(name);
        let text = document.to_string();
        fs::create_dir_all(&folder).expect("folder");
        let spec = folder.join("spec.json");
        fs::write(&spec, &text).expect("document");
        let mut regen = Command::new(env!("CARGO_BIN_EXE_xtask"));
        regen.arg("regen").arg("--spec").arg(spec).arg("--out").arg(folder.join("crate"));
        succeed(regen.current_dir(root()).env_remove("CARGO_MANIFEST_DIR"), "regen");
        let path = folder.join("crate/Cargo.toml");
        let manifest = read(&path).replacen("\"clickhouse-cloud\"", &format!("{:?}", package_name(name)), 1);
        let manifest = manifest.split("\n# This crate is no member of any workspace.").next().expect("a manifest");
        fs::write(path, format!("{manifest}\n[lib]\nname = \"clickhouse_cloud\"\n")).expect("manifest");
        Revision { name: name.to_owned(), document, model: self.model(name, &text) }
    }
}

impl Workshop {
    /// Compiles callers, each against the crate of its revision. One run of cargo compiles several crates at a time.
    pub fn compile(&self, callers: &[Caller<'_>]) {
        let mut lock = read(&root().join("Cargo.lock"));
        let locked = lock.split("[[package]]\n").find(|package| package.starts_with("name = \"clickhouse-cloud\"\n"));
        let locked = locked.expect("the crate in the lock file").to_owned();
        let mut members = Vec::new();
        for (index, Caller { revision, source }) in callers.iter().enumerate() {
            let name = &revision.name;
            let caller = format!("caller-{index}");
            let folder = self.folder.path().join(&caller);
            fs::create_dir_all(folder.join("src")).expect("folder");
            fs::write(folder.join("src/lib.rs"), source).expect("caller");
            fs::write(folder.join("Cargo.toml"), manifest(&caller, name)).expect("manifest");
            let package = format!("{name}/crate");
            if !members.contains(&package) {
                lock += &format!(
                    "\n[[package]]\n{}",
                    locked.trim_end().replacen("clickhouse-cloud", &package_name(name), 1)
                );
                members.push(package);
            }
            members.push(caller);
        }
        let workspace = format!("[workspace]\nresolver = \"2\"\nmembers = {members:?}\n");
        fs::write(self.folder.path().join("Cargo.toml"), workspace).expect("manifest");
        fs::write(self.folder.path().join("Cargo.lock"), lock).expect("lock file");
        succeed(&mut common::cargo(self.folder.path(), "check"), "the callers");
    }
}

/// The name of the crate of a revision, which is unique in the workspace.
fn package_name(revision: &str) -> String {
    format!("revision-{revision}")
}

/// The manifest of a caller. It needs no TLS, because no request is sent.
fn manifest(caller: &str, revision: &str) -> String {
    format!(
        "[package]\nname = {caller:?}\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\nserde = \"1\"\n\n\
         [dependencies.clickhouse-cloud]\npackage = {:?}\npath = \"../{revision}/crate\"\n\
         default-features = false\nfeatures = [\"apis\"]\n",
        package_name(revision)
    )
}

#[track_caller]
fn succeed(command: &mut Command, what: &str) {
    let Output { status, stdout, stderr } = command.output().expect("the program runs");
    let (stdout, stderr) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert!(status.success(), "{what}: {status}\n{stdout}\n{stderr}");
}
