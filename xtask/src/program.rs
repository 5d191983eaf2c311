//! Reads the source of a program that uses the generated crate: every package below a folder that depends on it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};
use diff::caller::{Source, Use};
use toml::{Table, Value};

use crate::checkout::Checkout;
use crate::crates;

/// The files of a program.
pub struct Program {
    /// The features of the crate that the program turns on, if it turns the default ones off.
    pub features: Option<BTreeSet<String>>,
    /// The uses of the crate's features in manifests.
    pub places: Vec<Use>,
    /// The Rust files of the packages that depend on the crate.
    pub sources: Vec<Source>,
    /// Notes for the user about unusual parts of the program.
    pub notes: Vec<String>,
}

/// A package that depends on the crate.
struct Package {
    folder: PathBuf,
    /// What other packages call it in their code.
    name: String,
    /// The name of the crate in its code.
    crate_name: String,
    /// Whether it is the crate itself. Then only its examples and tests are a program.
    is_crate: bool,
    /// The features of the crate that it turns on, if it turns the default ones off.
    features: Option<BTreeSet<String>>,
}

/// Folders that contain no source of the program.
const SKIPPED: [&str; 2] = ["target", "node_modules"];

/// Reads the packages below a folder that depend on the crate of the checkout.
///
/// # Errors
/// If the folder cannot be read, or none of its packages depends on the crate.
pub fn read(checkout: &Checkout, folder: &Path) -> Result<Program> {
    let folder = fs::canonicalize(folder).with_context(|| format!("{}: cannot be read", folder.display()))?;
    let name = crates::name(crates::MANIFEST, &checkout.read(&checkout.path(crates::MANIFEST))?)?;
    let mut manifests = Vec::new();
    let mut files = Vec::new();
    walk(&folder, &mut manifests, &mut files)?;
    // The folder may be a part of a package or workspace.
    let above = folder.ancestors().skip(1).map(|folder| folder.join("Cargo.toml")).filter(|path| path.is_file());
    manifests.extend(above);
    let mut notes = Vec::new();
    let mut tables = Vec::new();
    for path in manifests {
        match checkout.read(&path).and_then(|text| text.parse::<Table>().context("is not TOML")) {
            Ok(table) => tables.push((path, table)),
            Err(error) => notes.push(format!("{}: {error:#}", checkout.show(&path))),
        }
    }
    let packages: Vec<Package> =
        tables.iter().filter_map(|(path, table)| package(path, table, &tables, &name)).collect();
    if packages.is_empty() {
        bail!("{}: no package in it depends on `{name}`", checkout.show(&folder));
    }
    let version = crates::version(checkout)?;
    notes.extend(other_version(checkout, &folder, &name, &version));
    let mut sources = Vec::new();
    for path in files {
        // A file belongs to the nearest package above it.
        let near = |package: &&Package| path.starts_with(&package.folder);
        let Some(package) = packages.iter().filter(near).max_by_key(|package| package.folder.components().count())
        else {
            continue;
        };
        let is_of_another = tables.iter().any(|(manifest, _)| {
            let other = manifest.parent().unwrap_or(manifest);
            path.starts_with(other) && other.starts_with(&package.folder) && other != package.folder
        });
        if is_of_another || package.is_crate && path.starts_with(package.folder.join("src")) {
            continue;
        }
        let shown = path.strip_prefix(&folder).unwrap_or(&path).display().to_string();
        let text = checkout.read(&path)?;
        let (crate_name, package) = (package.crate_name.clone(), package.name.clone());
        sources.push(Source { name: shown, text, crate_name, package });
    }
    // Cargo builds the crate once for all packages, with the features of each.
    let lists: Option<Vec<BTreeSet<String>>> = packages.into_iter().map(|package| package.features).collect();
    let features = lists.map(|lists| lists.into_iter().flatten().collect());
    let mut places = Vec::new();
    for (path, table) in &tables {
        let shown = path.strip_prefix(&folder).unwrap_or(path).display().to_string();
        places.extend(features_in(&shown, &checkout.read(path)?, table, &tables, &name));
    }
    Ok(Program { features, places, sources, notes })
}

/// The uses of the crate's features in a manifest.
fn features_in(shown: &str, text: &str, table: &Table, all: &[(PathBuf, Table)], name: &str) -> Vec<Use> {
    let shared = table.get("workspace").and_then(|workspace| workspace.get("dependencies")?.as_table());
    let mut places = Vec::new();
    for (key, entry) in dependencies(table).into_iter().chain(shared).flatten() {
        let named = entry.get("features").and_then(Value::as_array).filter(|_| package_of(key, entry, all) == name);
        let named = named.into_iter().flatten().filter_map(Value::as_str);
        places.extend(named.filter_map(|feature| {
            let (line, column) = position(text, key, feature)?;
            Some(Use::feature(shown, line, column, feature))
        }));
    }
    places
}

/// Line and column, from 1, of the first string with this content after the name of a dependency.
fn position(text: &str, key: &str, content: &str) -> Option<(usize, usize)> {
    let starts = |line: &str| {
        line.trim_start_matches(['"', '\'']).starts_with(key) || line.starts_with('[') && line.contains(key)
    };
    let lines = text.lines().enumerate().skip_while(|(_, line)| !starts(line.trim_start()));
    let quoted = [format!("\"{content}\""), format!("'{content}'")];
    lines
        .filter_map(|(at, line)| {
            let before = line.find(&quoted[0]).or_else(|| line.find(&quoted[1]))?;
            Some((at + 1, line[..before].chars().count() + 2))
        })
        .next()
}

fn walk(folder: &Path, manifests: &mut Vec<PathBuf>, files: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("{}: cannot be read", folder.display()))?;
    let mut entries = entries.collect::<std::io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (path, kind) = (entry.path(), entry.file_type()?);
        let name = entry.file_name().to_string_lossy().into_owned();
        if kind.is_dir() && !name.starts_with('.') && !SKIPPED.contains(&name.as_str()) {
            walk(&path, manifests, files)?;
        } else if kind.is_file() && name == "Cargo.toml" {
            manifests.push(path);
        } else if kind.is_file() && name.ends_with(".rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// The package of a manifest, if it depends on the crate or is the crate.
fn package(path: &Path, table: &Table, all: &[(PathBuf, Table)], name: &str) -> Option<Package> {
    let own = table.get("package")?.get("name").and_then(Value::as_str);
    let folder = path.parent()?.to_owned();
    let is_crate = own == Some(name);
    let found = dependencies(table).into_iter().find_map(|dependencies| {
        let mut entries = dependencies.iter();
        entries.find(|(key, entry)| package_of(key, entry, all) == name)
    });
    let features = found.and_then(|(key, entry)| features(key, entry, all));
    let key = found.map(|(key, _)| key.clone()).or_else(|| is_crate.then(|| name.to_owned()))?;
    let library = table.get("lib").and_then(|library| library.get("name")).and_then(Value::as_str);
    let own_name = library.or(own).unwrap_or_default().replace('-', "_");
    Some(Package { folder, name: own_name, crate_name: key.replace('-', "_"), is_crate, features })
}

/// All tables of dependencies of a manifest.
fn dependencies(table: &Table) -> Vec<&Table> {
    const KINDS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];
    let targets = table.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values);
    let tables = targets.filter_map(Value::as_table).chain([table]);
    tables.flat_map(|table| KINDS.into_iter().filter_map(|kind| table.get(kind)?.as_table())).collect()
}

/// The features that a dependency turns on. `None` if the default ones are on.
fn features(key: &str, entry: &Value, all: &[(PathBuf, Table)]) -> Option<BTreeSet<String>> {
    let inherits = entry.get("workspace").and_then(Value::as_bool) == Some(true);
    let inherited = all.iter().filter(|_| inherits);
    let inherited = inherited.filter_map(|(_, table)| table.get("workspace")?.get("dependencies")?.get(key));
    let entries: Vec<&Value> = inherited.chain([entry]).collect();
    let without = entries.iter().any(|entry| entry.get("default-features").and_then(Value::as_bool) == Some(false));
    let lists = entries.iter().filter_map(|entry| entry.get("features")?.as_array());
    let named = lists.flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    without.then_some(named)
}

/// The package of a dependency, which may have another name.
fn package_of<'t>(key: &'t str, entry: &'t Value, all: &'t [(PathBuf, Table)]) -> &'t str {
    let renamed = |entry: &'t Value| entry.get("package").and_then(Value::as_str);
    let inherits = entry.get("workspace").and_then(Value::as_bool) == Some(true);
    let inherited = || {
        let entries = all.iter().filter_map(|(_, table)| table.get("workspace")?.get("dependencies")?.get(key));
        entries.filter_map(renamed).next()
    };
    renamed(entry).or_else(|| if inherits { inherited() } else { None }).unwrap_or(key)
}

/// Returns a note if the program is locked to another version of the crate than that of the checkout.
fn other_version(checkout: &Checkout, folder: &Path, name: &str, version: &str) -> Option<String> {
    let path = folder.ancestors().map(|folder| folder.join("Cargo.lock")).find(|path| path.is_file())?;
    let lock = checkout.read(&path).ok()?.parse::<Table>().ok()?;
    let packages = lock.get("package")?.as_array()?;
    let text = |package: &Value, key: &str| package.get(key).and_then(Value::as_str).map(str::to_owned);
    let locked = packages.iter().find(|package| text(package, "name").as_deref() == Some(name))?;
    let locked = text(locked, "version")?;
    (locked != version).then(|| {
        let path = checkout.show(&path);
        format!("{path} has `{name}` {locked}, and the checkout is {version}: names may differ")
    })
}
