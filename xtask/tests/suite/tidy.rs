//! House rules for all files that are written by hand.

use crate::common::root;
use std::fs;

/// The maximum length of a Rust file, in lines.
const MAX_LINES: usize = 500;

/// Folders that are not written by hand: output, goldens, and those of cargo and git.
const SKIPPED: [&str; 7] =
    [".git", "target", "generated/src/api", "codegen/tests/golden", "node_modules", "fuzz/corpus", "fuzz/artifacts"];

/// The file that marks a folder of `regen --out`.
const MARKER: &str = ".written-by-xtask-regen";

/// A file that is written by hand: its path relative to the root, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// The first lines that break a rule, as `path:line`.
    fn lines(&self, breaks: impl Fn(&str) -> bool) -> Vec<String> {
        let lines = self.text.split('\n').enumerate().filter(|(_, line)| breaks(line));
        lines.map(|(index, _)| format!("{}:{}", self.path, index + 1)).collect()
    }
}

/// Every text file that is written by hand. The documents below `spec` are not.
fn files() -> Vec<File> {
    let root = root();
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("folder") {
            let full = entry.expect("entry").path();
            let path = full.strip_prefix(&root).expect("inside").to_string_lossy().replace('\\', "/");
            let skipped = |name: &str| path == name || path.ends_with(&format!("/{name}"));
            if SKIPPED.iter().any(|name| skipped(name)) {
                continue;
            }
            if full.is_dir() {
                if !full.join(MARKER).exists() {
                    folders.push(full);
                }
            } else if !is_document(&path) && path != "Cargo.lock" {
                // Binary files have no lines to check.
                if let Ok(text) = fs::read_to_string(&full) {
                    files.push(File { path, text });
                }
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// Whether a file is a document, which is kept byte for byte as it was published.
fn is_document(path: &str) -> bool {
    path == "sandbox/data/cloud.json" || (path.starts_with("spec/") && path.ends_with(".json"))
}

/// Checks that no file breaks a rule.
#[track_caller]
fn check(rule: &str, breaks: impl Fn(&File) -> Vec<String>) {
    let files = files();
    assert!(
        files.iter().any(|file| file.path == "xtask/tests/suite/tidy.rs"),
        "the files of the checkout are not found"
    );
    let found: Vec<String> = files.iter().flat_map(breaks).collect();
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

#[test]
fn modules_are_documented() {
    check("every file of Rust opens with `//!`, or with the README", |file| {
        let first = file.text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let says = first.starts_with("//! ") || first.starts_with("#![doc = include_str!(");
        if file.is_rust() && !says {
            return vec![file.path.clone()];
        }
        Vec::new()
    });
}

#[test]
fn files_are_short() {
    check(&format!("a file of Rust has at most {MAX_LINES} lines"), |file| {
        let lines = file.text.lines().count();
        if file.is_rust() && lines > MAX_LINES {
            return vec![format!("{} has {lines}", file.path)];
        }
        Vec::new()
    });
}

#[test]
fn lines_have_no_trailing_white_space() {
    check("no blanks, tabs or carriage returns at the end of a line, one line feed at the end of a file", |file| {
        let mut found = file.lines(|line| line.ends_with([' ', '\t', '\r']));
        if !file.text.is_empty() && (!file.text.ends_with('\n') || file.text.ends_with("\n\n")) {
            found.push(format!("{}: its end", file.path));
        }
        found
    });
}

#[test]
fn the_crate_includes_only_files_of_its_package() {
    check("no file of `generated/src` brings in one from above `generated` or from its tests", |file| {
        let Some(inside) = file.path.strip_prefix("generated/src/") else { return Vec::new() };
        let above = format!("\"{}", "../".repeat(inside.matches('/').count() + 1));
        // Pages of the documentation are in the folder of the crate.
        let is_page = |line: &str| line.contains("\"../README.md\"") || line.contains("\"../guide/");
        let brought_in = |line: &str| line.contains("#[path = ") || line.contains("include_str!(");
        file.lines(|line| brought_in(line) && line.contains(&above) && !is_page(line))
    });
}

#[test]
fn no_file_contains_an_absolute_path() {
    // The paths are composed, so that this file does not break the rule.
    let folders = ["work", "root", "tmp", "home", "Users"].map(|name| format!("/{name}/"));
    let before = |line: &str, at: usize| line[..at].chars().next_back();
    check("no absolute paths", |file| {
        file.lines(|line| {
            let starts =
                |folder: &String| line.match_indices(folder.as_str()).any(|(at, _)| is_start(before(line, at)));
            folders.iter().any(starts)
        })
    });
}

/// Whether an absolute path can begin after this character.
fn is_start(before: Option<char>) -> bool {
    before.is_none_or(|c| !c.is_alphanumeric() && !"._-}])>~/".contains(c))
}

#[test]
fn tests_are_not_ignored() {
    // Instead of an ignored test, assert the current behaviour and say why.
    let ignored = format!("#[{}", "ignore");
    check("no ignored tests", |file| file.lines(|line| line.trim_start().starts_with(&ignored)));
}
