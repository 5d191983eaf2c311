//! Counts the lines of generated code, and the crates in the tree of normal dependencies.

use crate::{cargo, Row, HERE};
use anyhow::{bail, Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

pub fn rows() -> Result<Vec<Row>> {
    let generated = Path::new(HERE).with_file_name("generated");
    let lines = lines(&generated.join("src/api"))?;
    let (ours, other) = (crates(&generated, "clickhouse-cloud")?, crates(Path::new(HERE), "clickhouse-cloud-api")?);
    let row = |what: &str, ours: usize, other: String, limit| Row {
        what: what.into(),
        ours: ours.to_string(),
        other,
        ratio: None,
        limit,
    };
    Ok(vec![
        row("lines in `generated/src/api`", lines, String::new(), "35,000"),
        row("crates in the tree of normal dependencies", ours, other.to_string(), "165"),
    ])
}

fn lines(folder: &Path) -> Result<usize> {
    let failed = || format!("{}: cannot be read", folder.display());
    let mut count = 0;
    for entry in fs::read_dir(folder).with_context(failed)? {
        let path = entry.with_context(failed)?.path();
        count += match path.is_dir() {
            true => lines(&path)?,
            false => fs::read_to_string(&path).with_context(failed)?.lines().count(),
        };
    }
    Ok(count)
}

fn crates(folder: &Path, package: &str) -> Result<usize> {
    let mut command = cargo(folder);
    command.args(["tree", "--locked", "--edges", "normal", "--prefix", "none", "--no-dedupe", "--package", package]);
    let output = command.output()?;
    if !output.status.success() {
        bail!("{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    let text = String::from_utf8(output.stdout)?;
    Ok(text.lines().filter_map(|line| line.get(..line.find(" (").unwrap_or(line.len()))).collect::<BTreeSet<_>>().len())
}
