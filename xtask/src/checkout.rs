//! The checkout that the program works on: found from any folder inside it, paths in messages relative to it.

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};

/// The largest file, document or response that is read, in bytes.
pub const LARGEST: u64 = 128 << 20;

/// A checkout of the project.
#[derive(Debug)]
pub struct Checkout {
    root: PathBuf,
}

impl Checkout {
    /// The checkout around the working directory, else the one that cargo runs us from.
    ///
    /// # Errors
    /// When there is neither.
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

    /// The path of a file named relative to the root.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// A path as messages name it: relative to the root when it lies inside.
    pub fn show(&self, path: &Path) -> String {
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let shown = absolute.strip_prefix(&self.root).unwrap_or(path);
        shown.display().to_string().replace('\\', "/")
    }

    /// The text of a file.
    ///
    /// # Errors
    /// When it cannot be read, or is not UTF-8.
    pub fn read(&self, path: &Path) -> Result<String> {
        let bytes = self.read_bytes(path)?;
        utf8(&self.show(path), bytes)
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// When it cannot be read, or is too large.
    pub fn read_bytes(&self, path: &Path) -> Result<Vec<u8>> {
        let name = self.show(path);
        let file = std::fs::File::open(path).with_context(|| format!("{name}: cannot be read"))?;
        limited(&name, file)
    }
}

/// Everything that there is to read, up to [`LARGEST`].
///
/// # Errors
/// When it cannot be read, or there is more.
pub fn limited(name: &str, from: impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LARGEST + 1).read_to_end(&mut bytes).with_context(|| format!("{name}: cannot be read"))?;
    if bytes.len() as u64 > LARGEST {
        return Err(too_large(name));
    }
    Ok(bytes)
}

/// That something has more than [`LARGEST`].
pub fn too_large(name: &str) -> anyhow::Error {
    anyhow::anyhow!("{name}: has more than {} MiB, and is not read", LARGEST >> 20)
}

/// Bytes as text.
///
/// # Errors
/// When they are not UTF-8; says where.
pub fn utf8(name: &str, bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow::anyhow!("{name}: is not UTF-8 text, from byte {at} on")
    })
}

fn is_root(folder: &Path) -> bool {
    folder.join("spec").is_dir() && folder.join("generated/Cargo.toml").is_file()
}
