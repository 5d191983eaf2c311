//! The checkout that the program works on. It is found from any folder inside it, and paths in messages are relative to it.

pub mod journal;
pub mod tree;

use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};
pub use diff::command::{limited, too_large, utf8, LARGEST};

/// A checkout of the project.
#[derive(Debug)]
pub struct Checkout {
    root: PathBuf,
}

impl Checkout {
    /// Finds the checkout that contains the working directory, else the one from which cargo runs this program.
    ///
    /// # Errors
    /// If there is neither.
    pub fn find() -> Result<Self> {
        let here = std::env::current_dir().context("the working directory is gone")?;
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let starts = [Some(here), manifest];
        for start in starts.iter().flatten() {
            if let Some(root) = start.ancestors().find(|folder| is_root(folder)) {
                return Ok(Self { root: root.to_owned() });
            }
        }
        bail!("this is not a checkout of the project: no folder above has `spec` and `generated/Cargo.toml`")
    }

    /// The path of a file whose name is relative to the root.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// A path for messages: relative to the root if it is inside.
    pub fn show(&self, path: &Path) -> String {
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let shown = absolute.strip_prefix(&self.root).unwrap_or(path);
        shown.display().to_string().replace('\\', "/")
    }

    /// The text of a file.
    ///
    /// # Errors
    /// If it cannot be read, or is not UTF-8.
    pub fn read(&self, path: &Path) -> Result<String> {
        let bytes = self.read_bytes(path)?;
        utf8(&self.show(path), bytes)
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// If it cannot be read, or is too large.
    pub fn read_bytes(&self, path: &Path) -> Result<Vec<u8>> {
        let name = self.show(path);
        let file = std::fs::File::open(path).with_context(|| format!("{name}: cannot be read"))?;
        limited(&name, file)
    }
}

fn is_root(folder: &Path) -> bool {
    folder.join("spec").is_dir() && folder.join("generated/Cargo.toml").is_file()
}
