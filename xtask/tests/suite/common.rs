//! A small checkout in a temporary folder, in which tests run the program.

pub mod hostile;
pub mod server;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the root").to_owned()
}

/// A document with one operation and one schema, that of its response.
pub const DOCUMENT: &str = r##"{
  "openapi": "3.1.0",
  "info": { "title": "Things", "version": "1" },
  "paths": {
    "/v1/things/{id}": {
      "get": {
        "operationId": "thingGet",
        "tags": ["Things"],
        "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
        "responses": {
          "200": {
            "description": "ok",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } }
          }
        }
      }
    }
  },
  "components": { "schemas": { "Thing": { "type": "object", "properties": { "name": { "type": "string" } } } } }
}
"##;

const OVERLAY: &str = "\
overlay: 1.0.0
info: { title: Repairs, version: 1.0.0 }
actions:
  - target: $.info
    description: a repair. https://example.com/1
    update: { description: repaired }
";

/// A `client.toml` with the required keys.
pub const CLIENT: &str = "\
[package]
name = \"things\"
description = \"Client for things\"

[api]
name = \"Things API\"
";

const MANIFEST: &str = "\
[package]
name = \"things\"
version = \"0.1.0\"
edition = \"2021\"

[features]
default = [\"apis\"]
# features of tag groups: written by cargo xtask regen
# end of generated features

[[example]]
name = \"first\"
";

/// A cargo command for a package outside the workspace, with the target folder and the profile of the workspace, so that
/// shared dependencies are compiled once.
pub fn cargo(package: &Path, command: &str) -> Command {
    let target = Path::new(env!("CARGO_BIN_EXE_xtask")).parent().and_then(Path::parent).expect("the target folder");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([command, "--quiet", "--config", "profile.dev.debug='line-tables-only'"]);
    cargo.args(["--config", "profile.dev.package.serde_json.opt-level=1"]);
    cargo.current_dir(package).env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0");
    cargo
}

/// A temporary checkout. It is removed on drop.
pub struct Checkout {
    folder: TempDir,
}

/// The result of a run.
#[derive(Debug)]
pub struct Run {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

/// Content and modification time of every file, by path.
pub type Snapshot = BTreeMap<String, (Vec<u8>, std::time::SystemTime)>;

impl Checkout {
    /// A checkout with a document, its pin, and the generated files.
    pub fn generated() -> Self {
        let checkout = Self::with(DOCUMENT.as_bytes());
        checkout.run("regen").expect_code(0);
        checkout
    }

    /// A checkout with a document and its pin, without generated files.
    pub fn with(document: &[u8]) -> Self {
        let folder = tempfile::tempdir().expect("temporary folder");
        let checkout = Self { folder };
        checkout.write("spec/overlay.yaml", OVERLAY);
        checkout.write("spec/client.toml", CLIENT);
        checkout.write("generated/Cargo.toml", MANIFEST);
        checkout.write("generated/src/lib.rs", "//! A facade.\n\nmod support;\n");
        checkout.write("generated/src/support.rs", "//! A runtime.\n");
        checkout.pin(document);
        checkout
    }

    /// Replaces the document and its pin.
    pub fn pin(&self, document: &[u8]) {
        let sum = sha256(document);
        self.write("spec/cloud.json", document);
        self.write("spec/pin.toml", format!("file = \"cloud.json\"\ndate = \"2026-01-01\"\nsha256 = \"{sum}\"\n"));
    }

    /// The path of a file.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Writes a file and the folders above it.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, content).expect("file");
    }

    /// The text of a file.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs the program at the root.
    pub fn run(&self, line: &str) -> Run {
        self.run_in("", line)
    }

    /// Runs the program, and ends it before a change of the disk, counted from 1, as a kill would. Returns whether it was
    /// ended.
    pub fn run_until(&self, change: usize, line: &str) -> bool {
        let output =
            self.command("", line).env("XTASK_STOP_AT", change.to_string()).output().expect("the program runs");
        let code = output.status.code();
        assert!(matches!(code, Some(0 | 77)), "{code:?}: {}", String::from_utf8_lossy(&output.stderr));
        code == Some(77)
    }

    /// Runs the program in a folder.
    pub fn run_in(&self, folder: &str, line: &str) -> Run {
        let output = self.command(folder, line).output().expect("the program runs");
        Run {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("text"),
            stderr: String::from_utf8(output.stderr).expect("text"),
        }
    }

    /// The program with its arguments.
    pub fn command(&self, folder: &str, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(line.split_whitespace()).current_dir(self.path(folder)).env_remove("CARGO_MANIFEST_DIR");
        command
    }

    /// Every file.
    pub fn snapshot(&self) -> Snapshot {
        let mut files = Snapshot::new();
        collect(self.folder.path(), self.folder.path(), &mut files);
        files
    }
}

/// The SHA-256 of bytes, in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn collect(root: &Path, folder: &Path, files: &mut Snapshot) {
    for entry in fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
            let time = fs::metadata(&path).and_then(|metadata| metadata.modified()).expect("a time");
            files.insert(name, (fs::read(&path).expect("content"), time));
        }
    }
}

impl Run {
    /// Checks the exit code.
    #[track_caller]
    pub fn expect_code(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }
}
