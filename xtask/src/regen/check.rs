//! The output of `regen --check`: the files that are out of date, the first lines that differ, and the command to run.

use std::fmt::Write;
use std::path::Path;

use codegen::error::visible;

use crate::checkout::tree::{show, Difference, Files};

/// The number of lines shown of each side.
const LINES: usize = 3;
/// The number of files with lines shown.
const DETAILED: usize = 10;
/// The number of characters shown of a line.
const WIDTH: usize = 140;

/// The findings as text.
pub fn findings(wanted: &Files, difference: &Difference) -> String {
    let mut out = String::new();
    if difference.is_empty() {
        return format!("up to date: {} files\n", difference.unchanged);
    }
    for (index, (path, found)) in difference.stale.iter().enumerate() {
        let _ = writeln!(out, "stale    {}", show(path));
        if index < DETAILED {
            out += &first_difference(path, &String::from_utf8_lossy(found), &wanted[path]);
        }
    }
    for path in &difference.missing {
        let _ = writeln!(out, "missing  {}", show(path));
    }
    for path in &difference.extra {
        let _ = writeln!(out, "extra    {}", show(path));
    }
    let count = difference.stale.len() + difference.missing.len() + difference.extra.len();
    let files = if count == 1 { "1 file is" } else { &format!("{count} files are") };
    let _ = writeln!(out, "\n{files} out of date; run: cargo xtask regen");
    out
}

/// The first lines that differ: `-` for those on disk, and `+` for those that would be written.
fn first_difference(path: &Path, found: &str, wanted: &str) -> String {
    let same = found.split('\n').zip(wanted.split('\n')).take_while(|(old, new)| old == new).count();
    let mut out = format!("  {}:{}\n", show(path), same + 1);
    let (mut old, mut new): (Vec<&str>, Vec<&str>) =
        (found.split('\n').skip(same).collect(), wanted.split('\n').skip(same).collect());
    while matches!((old.last(), new.last()), (Some(a), Some(b)) if a == b) {
        old.pop();
        new.pop();
    }
    for (sign, lines) in [('-', old), ('+', new)] {
        for line in lines.iter().take(LINES) {
            let _ = writeln!(out, "  {sign} {}", cut(line));
        }
        if lines.len() > LINES {
            let _ = writeln!(out, "  {sign} ({} more lines)", lines.len() - LINES);
        }
    }
    out
}

/// A line for output: escaped, and cut at the maximum width.
fn cut(line: &str) -> String {
    let mut shown = visible(&line.chars().take(WIDTH).collect::<String>());
    if line.chars().count() > WIDTH {
        shown += " ...";
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(found: &str, wanted: &str, expected: &str) {
        assert_eq!(first_difference(Path::new("a.rs"), found, wanted), expected);
    }

    #[test]
    fn the_first_differing_lines_are_shown() {
        check("a\nb\nc\n", "a\nB\nc\n", "  a.rs:2\n  - b\n  + B\n");
        check("a\n", "a\nb\n", "  a.rs:2\n  + b\n");
        check("a\nb\n", "a\n", "  a.rs:2\n  - b\n");
        check("a\r\n", "a\n", "  a.rs:1\n  - a\\r\n  + a\n");
        check("a", "a\n", "  a.rs:2\n  + \n");
        check("1\n2\n3\n4\n5\n", "", "  a.rs:1\n  - 1\n  - 2\n  - 3\n  - (2 more lines)\n");
    }
}
