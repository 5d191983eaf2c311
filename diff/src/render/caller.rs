//! What a program uses, and what a revision changes for it, as text and as JSON.

use std::fmt::Write;

use super::visible::visible;
use crate::caller::{Finding, Impact, Uses};
use crate::report::short;

/// The maximum number of items that are shown for an uncertain use.
const MAX_ALTERNATIVES: usize = 2;

/// What changes for a program, by file and line.
pub fn impact_text(impact: &Impact) -> String {
    let uncertain = impact.findings.iter().filter(|finding| !finding.certain).count();
    let mut text = program_line(&impact.uses);
    let count = impact.findings.len();
    text += &match (count, uncertain) {
        (0, _) => "nothing that the program uses changes\n".to_owned(),
        (count, 0) => format!("{} to look at\n", places(count)),
        (count, uncertain) => format!("{} to look at, {uncertain} of them uncertain\n", places(count)),
    };
    let mut file = "";
    // The items that a name may refer to are one entry.
    let same = |one: &Finding, other: &Finding| {
        let place = |finding: &Finding| (finding.file.clone(), finding.line, finding.column, finding.certain);
        !one.certain && place(one) == place(other)
    };
    for group in impact.findings.chunk_by(same) {
        if group[0].file != file {
            file = &group[0].file;
            _ = writeln!(text, "\n{file}");
        }
        group.iter().take(MAX_ALTERNATIVES).for_each(|finding| write_finding(&mut text, finding));
        if group.len() > MAX_ALTERNATIVES {
            _ = writeln!(text, "      and {} more with this name", group.len() - MAX_ALTERNATIVES);
        }
    }
    unread(&mut text, &impact.uses);
    visible(text)
}

fn write_finding(text: &mut String, finding: &Finding) {
    let Finding { line, column, message, .. } = finding;
    let side = match finding.side {
        "wire" => format!("on the wire, {}: ", finding.level),
        _ if finding.level == "minor" => "warning: ".to_owned(),
        _ => String::new(),
    };
    let uncertain = if finding.certain { "" } else { " (uncertain)" };
    _ = writeln!(text, "  {line}:{column}  {side}{message}{uncertain}");
    let sides = finding.side == "rust";
    for (word, side) in [("was", &finding.old), ("is", &finding.new)] {
        if let Some(side) = side.as_ref().filter(|_| sides) {
            _ = writeln!(text, "      {word:<4} {}", short(side));
        }
    }
    if let Some(instead) = &finding.instead {
        _ = writeln!(text, "      do   {instead}");
    }
    if !finding.operations.is_empty() {
        _ = writeln!(text, "      for  {}", finding.operations.join(", "));
    }
}

/// What a program uses: operations with their permissions, types and members.
pub fn uses_text(uses: &Uses) -> String {
    let mut text = program_line(uses);
    section(&mut text, "operations", uses.operations.iter().map(|used| format!("{}  {}", used.method, used.operation)));
    section(&mut text, "permissions", uses.permissions.iter().cloned());
    section(&mut text, "types", uses.types.iter().map(|path| short(path)));
    section(&mut text, "members", uses.members.iter().map(|path| short(path)));
    unread(&mut text, uses);
    visible(text)
}

/// What changes for a program, as JSON.
pub fn impact_json(impact: &Impact) -> String {
    visible(serde_json::to_string_pretty(impact).unwrap_or_default() + "\n")
}

/// What a program uses, as JSON.
pub fn uses_json(uses: &Uses) -> String {
    visible(serde_json::to_string_pretty(uses).unwrap_or_default() + "\n")
}

fn program_line(uses: &Uses) -> String {
    let plural = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let files = plural(uses.files, "file");
    let operations = plural(uses.operations.len(), "operation");
    format!("the program has {files}, and uses {operations} and {}\n", plural(uses.types.len(), "type"))
}

fn places(count: usize) -> String {
    format!("{count} place{}", if count == 1 { "" } else { "s" })
}

fn section(text: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let mut lines = lines.peekable();
    if lines.peek().is_some() {
        _ = writeln!(text, "\n{title}");
        lines.for_each(|line| _ = writeln!(text, "  {line}"));
    }
}

fn unread(text: &mut String, uses: &Uses) {
    let lines = uses.unread.iter().map(|unread| format!("{}: {}", unread.file, unread.reason));
    section(text, "not read, because they are no Rust", lines);
}
