//! Generates crates from documents and compiles callers against them, in a folder that goes away.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use codegen::model::Model;
use codegen::overlay::Overlay;
use serde_json::Value;
use tempfile::TempDir;

use crate::common;

pub struct Workshop {
    folder: TempDir,
    repairs: Overlay,
}

/// A document, and the crate that is generated from it.
pub struct Revision {
    pub name: String,
    pub document: Value,
    pub model: Model,
    folder: PathBuf,
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the root").to_owned()
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

    /// Generates the crate of a document, as people do it.
    pub fn generate(&self, name: &str, document: Value) -> Revision {
        let folder = self.folder.path().join(name);
        let text = document.to_string();
        fs::create_dir_all(&folder).expect("folder");
        let spec = folder.join("spec.json");
        fs::write(&spec, &text).expect("document");
        let mut regen = Command::new(env!("CARGO_BIN_EXE_xtask"));
        regen.arg("regen").arg("--spec").arg(spec).arg("--out").arg(folder.join("crate"));
        succeed(regen.current_dir(root()).env_remove("CARGO_MANIFEST_DIR"), "regen");
        Revision { name: name.to_owned(), document, model: self.model(name, &text), folder }
    }
}

impl Revision {
    /// Compiles a caller against the crate, unchanged.
    pub fn compile(&self, caller: &str) {
        let folder = self.folder.join("caller");
        fs::create_dir_all(folder.join("src")).expect("folder");
        fs::write(folder.join("src/lib.rs"), caller).expect("caller");
        fs::write(folder.join("Cargo.toml"), MANIFEST).expect("manifest");
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("lock file");
        succeed(&mut common::cargo(&folder, "check"), &format!("the caller of {}", self.name));
    }
}

/// Without TLS, because nothing is called.
const MANIFEST: &str = "\
[package]
name = \"caller\"
version = \"0.0.0\"
edition = \"2021\"

[dependencies]
clickhouse-cloud = { path = \"../crate\", default-features = false, features = [\"apis\"] }
serde = \"1\"

[workspace]
";

#[track_caller]
fn succeed(command: &mut Command, what: &str) {
    let Output { status, stdout, stderr } = command.output().expect("the program runs");
    let (stdout, stderr) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert!(status.success(), "{what}: {status}\n{stdout}\n{stderr}");
}
