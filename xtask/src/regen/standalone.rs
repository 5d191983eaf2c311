//! `regen --spec FILE --out DIR`: writes a separate crate, with the facade of the checkout and the client of another document.
//!
//! It is written to a temporary folder, which replaces the old one at the end. The result is either the new crate or the old one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};
use codegen::client::{ClientFacts, Query};
use codegen::Output;

use super::{manifest, MANIFEST};
use crate::checkout::tree::TEMPORARY;
use crate::checkout::Checkout;

/// The file that marks a folder that this command wrote and may replace.
const MARKER: &str = ".written-by-xtask-regen";
/// Files of cargo in the folder. They are kept.
const KEPT: [&str; 2] = ["target", "Cargo.lock"];

/// The guides of the crate. The examples in the guides of the checkout call operations of the pinned document.
const GUIDES: &[u8] = b"//! The front page has an example; the methods of `Client` are the operations of the API.\n";

/// Content of a crate, by path.
pub type Crate = BTreeMap<PathBuf, Vec<u8>>;

/// A folder for a crate: new, empty, or written by an earlier run.
pub struct CrateFolder {
    shown: String,
    folder: PathBuf,
    next: PathBuf,
    previous: PathBuf,
}

impl CrateFolder {
    /// Checks that a folder may be written, and repairs the folder of a killed run.
    ///
    /// # Errors
    /// If it contains files that this command did not write.
    pub fn check(checkout: &Checkout, out: &Path) -> Result<Self> {
        let shown = checkout.show(out);
        let absolute = std::path::absolute(out).with_context(|| format!("{shown}: is not a path"))?;
        let folder = fs::canonicalize(&absolute).unwrap_or(absolute);
        let Some(name) = folder.file_name().map(|name| name.to_string_lossy().into_owned()) else {
            bail!("{shown}: is not a folder that can be written");
        };
        let beside = |which: &str| folder.with_file_name(format!(".{name}.{which}{TEMPORARY}"));
        let place = Self { next: beside("next"), previous: beside("previous"), shown: shown.clone(), folder };
        if !place.folder.exists() && place.previous.exists() {
            fs::rename(&place.previous, &place.folder).with_context(|| format!("{shown}: cannot be restored"))?;
        }
        if !place.folder.exists() || place.is_marked() {
            return Ok(place);
        }
        let mut entries = fs::read_dir(&place.folder).with_context(|| format!("{shown}: is not a folder"))?;
        if entries.next().is_some() {
            bail!("{shown}: contains files that this command did not write\nhelp: name a folder that is new or empty");
        }
        Ok(place)
    }

    /// Writes the crate to the folder.
    ///
    /// # Errors
    /// If a file cannot be written. The folder is then unchanged.
    pub fn write(&self, files: &Crate) -> Result<()> {
        let failed = || format!("{}: cannot be written", self.shown);
        discard(&self.next).with_context(failed)?;
        let written = self.fill(files).and_then(|()| self.swap());
        if written.is_err() {
            // The next run removes a folder that cannot be removed now.
            let _ = discard(&self.next);
        }
        written.with_context(failed)
    }

    fn is_marked(&self) -> bool {
        self.folder.join(MARKER).is_file()
    }

    fn fill(&self, files: &Crate) -> std::io::Result<()> {
        for (path, content) in files {
            let target = self.next.join(path);
            fs::create_dir_all(target.parent().unwrap_or(&self.next))?;
            fs::write(target, content)?;
        }
        fs::write(
            self.next.join(MARKER),
            "`cargo xtask regen --spec FILE --out DIR` wrote this folder and may replace it.\n",
        )
    }

    fn swap(&self) -> std::io::Result<()> {
        if !self.is_marked() {
            match fs::remove_dir(&self.folder) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
                _ => return fs::rename(&self.next, &self.folder),
            }
        }
        discard(&self.previous)?;
        fs::rename(&self.folder, &self.previous)?;
        if let Err(error) = fs::rename(&self.next, &self.folder) {
            fs::rename(&self.previous, &self.folder)?;
            return Err(error);
        }
        for kept in KEPT.iter().filter(|kept| self.previous.join(kept).exists()) {
            fs::rename(self.previous.join(kept), self.folder.join(kept))?;
        }
        discard(&self.previous)
    }
}

fn discard(folder: &Path) -> std::io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// All files of the crate: the facade of the checkout, the generated files, a front page, and a manifest that needs no workspace.
///
/// # Errors
/// If the facade cannot be read.
pub fn files(checkout: &Checkout, client: &ClientFacts, output: &Output) -> Result<Crate> {
    let mut files = Crate::new();
    let home = checkout.path("generated");
    copy(checkout, &home, Path::new("src"), &mut files)?;
    for entry in fs::read_dir(&home).context("generated: cannot be read")? {
        let name = entry.context("generated: cannot be read")?.file_name();
        let text = name.to_string_lossy();
        if text == "build.rs" || text.starts_with("LICENSE") {
            files.insert(PathBuf::from(&name), checkout.read_bytes(&home.join(&name))?);
        }
    }
    files.insert(PathBuf::from("README.md"), front_page(client).into_bytes());
    files.insert(PathBuf::from("src/guide.rs"), GUIDES.to_vec());
    let api = output.files.iter().map(|(path, text)| (Path::new("src/api").join(path), text.clone().into_bytes()));
    files.extend(api);
    let manifest = checkout.read(&checkout.path(MANIFEST))?;
    let manifest = manifest::replace(&manifest, &client.package, &output.features).map(|text| self_contained(&text));
    let mut manifest = manifest.with_context(|| format!("{MANIFEST}: cannot be adapted"))?;
    if client.query == Query::default() {
        // Without a Query API, the methods of this feature would only return errors.
        manifest = manifest.replacen(", \"sql\"]", "]", 1);
    }
    files.insert(PathBuf::from("Cargo.toml"), manifest.into_bytes());
    Ok(files)
}

/// The front page of the crate. The examples in that of the checkout call operations of the pinned document.
fn front_page(client: &ClientFacts) -> String {
    let (name, krate, description) = (&client.package.name, client.crate_name(), &client.package.description);
    format!(
        "# {name}\n\n{description}\n\n\
         ```rust,no_run\nuse {krate}::{{Client, Method}};\n\n\
         # async fn example() -> Result<(), {krate}::Error> {{\n\
         let client = Client::from_env()?;\n\
         let value: serde_json::Value = client.request(Method::GET, \"/\").send().await?;\n# Ok(()) }}\n```\n\n\
         Each operation of the API is a method of [`Client`]. Each tag group is a feature; all are on by default.\n"
    )
}

/// The hand-written files of a folder.
fn copy(checkout: &Checkout, home: &Path, folder: &Path, files: &mut Crate) -> Result<()> {
    let failed = || format!("generated/{}: cannot be read", folder.display());
    for entry in fs::read_dir(home.join(folder)).with_context(failed)? {
        let entry = entry.with_context(failed)?;
        let path = folder.join(entry.file_name());
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.file_type().with_context(failed)?.is_dir() {
            if path != Path::new("src/api") {
                copy(checkout, home, &path, files)?;
            }
        } else {
            files.insert(path.clone(), checkout.read_bytes(&home.join(&path))?);
        }
    }
    Ok(())
}

/// The manifest without references to files that are not copied: examples, tests, benches, development dependencies by path, and what
/// the workspace states. With an empty workspace, cargo does not search the folders above for one.
fn self_contained(manifest: &str) -> String {
    let mut out = String::new();
    let mut header = "";
    for line in manifest.lines() {
        if line.starts_with('[') {
            header = line.trim();
        }
        let not_copied = ["[[example]]", "[[test]]", "[[bench]]"].contains(&header);
        let by_path = header.starts_with("[dev-dependencies") && line.contains("path = ");
        if !not_copied && !by_path && !line.ends_with(".workspace = true") {
            out += line;
            out.push('\n');
        }
    }
    out + "\n# This crate is no member of any workspace.\n[workspace]\n"
}

#[cfg(test)]
mod tests {
    use super::self_contained;

    #[test]
    fn the_manifest_refers_only_to_files_of_the_crate() {
        let manifest =
            "[package]\nname = \"a\"\nhomepage.workspace = true\n\n[dev-dependencies]\nsandbox = { path = \"../sandbox\" }\ntokio = \"1\"\n\n\
                        [[example]]\nname = \"b\"\n\n[lints.rust]\nx = \"warn\"\n\n[[test]]\nname = \"c\"\n";
        let expected =
            "[package]\nname = \"a\"\n\n[dev-dependencies]\ntokio = \"1\"\n\n[lints.rust]\nx = \"warn\"\n\n\n\
                        # This crate is no member of any workspace.\n[workspace]\n";
        assert_eq!(self_contained(manifest), expected);
    }
}
