//! `benches/run`: measures this crate beside the other client and prints a table. `overhead`, `sql` and `diff` print their own tables first.
//!
//! Dependencies are built first. Then each crate is built several times without them and without incremental compilation, and the two
//! crates alternate. The lowest value of each measurement counts, because other programs on the machine only add to it.

mod build;
mod decode;
mod size;
mod tolerance;

use anyhow::{bail, Result};
use std::path::Path;
use std::process::Command;

const HELP: &str = "\
Usage: benches/run [--rounds N] [tolerance] [size] [check] [release] [decode] [overhead] [sql] [diff]

Measures what is named, or everything, and prints tables: ours, the other, and the ratio. The other is the published client, unless said otherwise.
  tolerance   responses that differ from the document
  size        lines of generated code, crates in the tree of dependencies
  check       processor time of `cargo check`
  release     processor time of release builds
  decode      decoding services and dashboards
  overhead    one call, compared with reqwest and serde
  sql         a million rows, compared with reqwest and serde_json
  diff        two revisions, compared with oasdiff if it is installed
  --rounds N  how often each crate is built (default 3)";

/// One line of the table.
pub struct Row {
    what: String,
    ours: String,
    other: String,
    ratio: Option<f64>,
    limit: &'static str,
}

fn main() -> Result<()> {
    let mut rounds = 3;
    let mut wanted = Vec::new();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        use lexopt::prelude::{Long, Short, Value, ValueExt};
        match argument {
            Long("rounds") => rounds = parser.value()?.parse()?,
            Short('h') | Long("help") => return Ok(println!("{HELP}")),
            Value(name) => wanted.push(name.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let sections: [(&str, &dyn Fn() -> Result<Vec<Row>>); 8] = [
        ("tolerance", &tolerance::rows),
        ("size", &size::rows),
        ("check", &|| build::check(rounds)),
        ("release", &|| build::release(rounds)),
        ("decode", &decode::rows),
        ("overhead", &|| own_table("overhead")),
        ("sql", &|| own_table("sql")),
        ("diff", &|| own_table("diff")),
    ];
    if let Some(unknown) = wanted.iter().find(|name| sections.iter().all(|(known, _)| known != name)) {
        bail!("there is no `{unknown}` to measure\n\n{HELP}");
    }
    let mut rows = Vec::new();
    for (name, measure) in sections {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            eprintln!("measuring {name}");
            rows.extend(measure()?);
        }
    }
    print(&rows);
    Ok(())
}

fn print(rows: &[Row]) {
    println!("| what | ours | other | ratio | limit |\n|---|---|---|---|---|");
    for Row { what, ours, other, ratio, limit } in rows {
        let ratio = ratio.map_or(String::new(), |ratio| format!("{ratio:.2}"));
        println!("| {what} | {ours} | {other} | {ratio} | {limit} |");
    }
}

/// Runs a program that prints its own table.
fn own_table(program: &str) -> Result<Vec<Row>> {
    run(cargo(Path::new(HERE)).args(["run", "--release", "--quiet", "--bin", program]))?;
    Ok(Vec::new())
}

/// The folder `benches` of the project.
const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// Cargo in this folder, with one target folder for everything that is measured.
fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    // Removes the variables that cargo set for this program: they would make build scripts run again.
    let names = std::env::vars_os().map(|(name, _)| name);
    for name in names.filter(|name| {
        name.to_string_lossy().starts_with("CARGO_") && name != "CARGO_TARGET_DIR" && name != "CARGO_HOME"
    }) {
        command.env_remove(name);
    }
    command.current_dir(folder).env("CARGO_INCREMENTAL", "0");
    if std::env::var_os("CARGO_TARGET_DIR").is_none() {
        command.env("CARGO_TARGET_DIR", Path::new(HERE).join("target"));
    }
    command
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.status()?;
    match status.success() {
        true => Ok(()),
        false => bail!("{command:?}: {status}"),
    }
}
