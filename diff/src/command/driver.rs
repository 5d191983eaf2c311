//! The programs that git runs for documents in a repository: an external driver of `git diff`, and a converter to text for `git log -p`.

use std::path::Path;
use std::process::Command;

use anyhow::{bail, Context, Result};
use serde_json::Value;

use super::{compare, Document};
use crate::render::{text, Colour};

/// The name that git passes for a side that does not exist.
const ABSENT: &str = "/dev/null";

/// The report for a file, from the arguments that git passes to an external driver: the path, then file, hash and mode of the
/// old and of the new side, and the new path of a renamed file. A file that is not an OpenAPI document is compared line by line.
///
/// # Errors
/// If these are not the arguments, or a file cannot be read.
pub fn report(arguments: &[String]) -> Result<String> {
    let (path, old, new, new_path) = match arguments {
        [path] => return Ok(format!("{path}: not merged yet\n")),
        [path, old, _, _, new, _, _, new_path, ..] => (path, old, new, new_path),
        [path, old, _, _, new, ..] => (path, old, new, path),
        _ => bail!("git passes seven arguments to an external driver; there are {}", arguments.len()),
    };
    let heading = match path == new_path {
        true => format!("openapi-diff {path}\n"),
        false => format!("openapi-diff {path} -> {new_path}\n"),
    };
    let compared = match (old.as_str(), new.as_str()) {
        (ABSENT, ABSENT) => String::new(),
        (ABSENT, _) => "the file is new\n".to_owned(),
        (_, ABSENT) => "the file is removed\n".to_owned(),
        (old, new) => {
            let side = |file: &str, name: String| -> Result<Document> {
                Ok(Document { name, ..Document::file(Path::new(file))? })
            };
            match compare(&side(old, format!("{path} (old)"))?, &side(new, format!("{new_path} (new)"))?) {
                Ok(report) => text(&report, Colour::Off),
                Err(_) => return by_lines(old, new),
            }
        }
    };
    Ok(heading + &compared)
}

/// The output of git for two files without a driver.
fn by_lines(old: &str, new: &str) -> Result<String> {
    let output =
        Command::new("git").args(["diff", "--no-index", "--no-ext-diff", "--no-color", "--", old, new]).output();
    Ok(String::from_utf8_lossy(&output.context("git cannot be run")?.stdout).into_owned())
}

/// A document as lines that differ only if its meaning differs: JSON with sorted keys, without descriptions and examples. A file that is
/// not an OpenAPI document is returned unchanged.
///
/// # Errors
/// If the file cannot be read.
pub fn lines(path: &Path) -> Result<String> {
    let document = Document::file(path)?;
    match crate::parse("document", document.text.as_bytes()) {
        Ok(value) if value.get("openapi").is_some() => Ok(serde_json::to_string_pretty(&sorted(&value, false))? + "\n"),
        _ => Ok(document.text),
    }
}

/// `names` means that the members are names, not keywords.
fn sorted(value: &Value, names: bool) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| sorted(item, false)).collect(),
        Value::Object(map) => {
            let is_text =
                |key: &str| matches!(key, "description" | "summary" | "example" | "examples" | "externalDocs");
            let mut members: Vec<_> = map.iter().filter(|(key, _)| names || !is_text(key)).collect();
            members.sort_by_key(|(key, _)| *key);
            let below = |key: &str| !names && crate::document::words::NAMED.contains(&key);
            members.into_iter().map(|(key, value)| (key.clone(), sorted(value, below(key)))).collect()
        }
        other => other.clone(),
    }
}
