//! The arguments of `diff`.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value, ValueExt};
use lexopt::{Error, Parser};

use super::{choice, once, path, Command};

/// Arguments of `diff`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The older document; without it that of the last commit.
    pub old: Option<OsString>,
    /// The newer document; without it that of the working tree.
    pub new: Option<OsString>,
    /// How the report is written.
    pub format: Format,
    /// What is compared.
    pub only: Only,
    /// From where on the exit code is 1.
    pub fail_on: Option<Threshold>,
    /// Known changes that do not count.
    pub ignore: Ignore,
    /// Whether all operations that a change reaches are named.
    pub operations: bool,
    /// Where the report goes instead of standard output.
    pub output: Option<PathBuf>,
    /// The folder of a program that uses the crate: only what changes for it is reported.
    pub caller: Option<PathBuf>,
    /// Whether to list what the program uses instead of comparing.
    pub list_uses: bool,
}

/// A form of the report.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "named after what they are")]
pub enum Format {
    #[default]
    Text,
    Markdown,
    Changelog,
    Json,
    Html,
    Github,
    Junit,
}

/// A part of the comparison.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    /// Everything.
    #[default]
    Both,
    /// What clients of any language notice.
    Wire,
    /// What callers of the generated crate notice.
    Rust,
}

/// What makes the exit code 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "named after what they are")]
pub enum Threshold {
    Break,
    Risk,
    Any,
    RustMajor,
}

/// Which exceptions apply.
#[derive(Debug, Default, PartialEq, Eq)]
pub enum Ignore {
    /// Those of the checkout.
    #[default]
    Pinned,
    /// Those of another file.
    File(PathBuf),
    /// None.
    None,
}

const FORMATS: [(&str, Format); 7] = [
    ("text", Format::Text),
    ("md", Format::Markdown),
    ("changelog", Format::Changelog),
    ("json", Format::Json),
    ("html", Format::Html),
    ("github", Format::Github),
    ("junit", Format::Junit),
];
const PARTS: [(&str, Only); 2] = [("wire", Only::Wire), ("rust", Only::Rust)];
const THRESHOLDS: [(&str, Threshold); 6] = [
    ("breaking", Threshold::Break),
    ("break", Threshold::Break),
    ("risky", Threshold::Risk),
    ("risk", Threshold::Risk),
    ("any", Threshold::Any),
    ("rust-major", Threshold::RustMajor),
];

/// Parses what follows `diff`.
pub(super) fn parse(parser: &mut Parser) -> Result<Command, Error> {
    let (mut format, mut only, mut fail_on, mut ignore, mut output) = (None, None, None, None, None);
    let (mut caller, mut list_uses) = (None, false);
    let mut operands: Vec<OsString> = Vec::new();
    let mut operations = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Short('h') | Long("help") => return Ok(Command::Help(Some("diff".to_owned()))),
            Long("format") => once(&mut format, "--format", choice("format", parser.value()?, &FORMATS)?)?,
            Long("operations") => operations = true,
            Long("json") => once(&mut format, "--format", Format::Json)?,
            Long("only") => once(&mut only, "--only", choice("part", parser.value()?, &PARTS)?)?,
            Long("fail-on") => once(&mut fail_on, "--fail-on", choice("threshold", parser.value()?, &THRESHOLDS)?)?,
            Long("ignore") => {
                let value = path(parser)?;
                let which = if value.as_os_str() == "none" { Ignore::None } else { Ignore::File(value) };
                once(&mut ignore, "--ignore", which)?;
            }
            Long("caller") => once(&mut caller, "--caller", path(parser)?)?,
            Long("list-uses") => list_uses = true,
            Long("output") | Short('o') => once(&mut output, "--output", path(parser)?)?,
            Value(value) if value.is_empty() => return Err("the name of a document is empty".into()),
            Value(value) if operands.len() < 2 => operands.push(value),
            Value(value) => {
                return Err(format!("two documents are compared, and `{}` is a third", value.string()?).into())
            }
            other => return Err(other.unexpected()),
        }
    }
    if operands.iter().filter(|operand| *operand == "-").count() > 1 {
        return Err("standard input can be one of the documents, not both".into());
    }
    if only == Some(Only::Wire) && fail_on == Some(Threshold::RustMajor) {
        return Err("--fail-on rust-major needs what --only wire leaves out".into());
    }
    if only == Some(Only::Rust) && matches!(fail_on, Some(Threshold::Break | Threshold::Risk)) {
        return Err("--fail-on breaking and risky need what --only rust leaves out".into());
    }
    if list_uses && (caller.is_none() || operands.len() > 1) {
        return Err("--list-uses needs --caller DIR, and one document at most".into());
    }
    if caller.is_some() && !matches!(format, None | Some(Format::Text | Format::Json)) {
        return Err("with --caller the report is text or json".into());
    }
    if caller.is_some() && only == Some(Only::Wire) {
        return Err("--caller needs what --only wire leaves out".into());
    }
    let mut operands = operands.into_iter();
    Ok(Command::Diff(Diff {
        old: operands.next(),
        new: operands.next(),
        format: format.unwrap_or_default(),
        only: only.unwrap_or_default(),
        fail_on,
        ignore: ignore.unwrap_or_default(),
        operations,
        output,
        caller,
        list_uses,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, String> {
        crate::flags::parse(line.split_whitespace().map(OsString::from)).map_err(|error| error.to_string())
    }

    #[test]
    fn every_option_is_read() {
        assert_eq!(parsed("diff"), Ok(Command::Diff(Diff::default())));
        let line = "diff - new.json --format=html --only rust --fail-on rust-major --ignore known.toml --operations -o page.html";
        let expected = Diff {
            old: Some("-".into()),
            new: Some("new.json".into()),
            format: Format::Html,
            only: Only::Rust,
            fail_on: Some(Threshold::RustMajor),
            ignore: Ignore::File("known.toml".into()),
            operations: true,
            output: Some("page.html".into()),
            ..Diff::default()
        };
        assert_eq!(parsed(line), Ok(Command::Diff(expected)));
        let expected = Diff { format: Format::Json, ignore: Ignore::None, ..Diff::default() };
        assert_eq!(parsed("diff --json --ignore none"), Ok(Command::Diff(expected)));
        let expected = Diff { caller: Some("app".into()), list_uses: true, ..Diff::default() };
        assert_eq!(parsed("diff --caller app --list-uses"), Ok(Command::Diff(expected)));
        assert_eq!(parsed("diff -h"), Ok(Command::Help(Some("diff".to_owned()))));
    }

    #[test]
    fn mistakes_are_named() {
        for (line, message) in [
            ("diff a b c", "two documents are compared, and `c` is a third"),
            ("diff - -", "standard input can be one of the documents, not both"),
            (
                "diff --format yaml",
                "there is no format `yaml`; there are text, md, changelog, json, html, github, junit",
            ),
            ("diff --only all", "there is no part `all`; there are wire, rust"),
            (
                "diff --fail-on major",
                "there is no threshold `major`; there are breaking, break, risky, risk, any, rust-major",
            ),
            ("diff --json --format md", "--format is given twice"),
            ("diff --only wire --fail-on rust-major", "--fail-on rust-major needs what --only wire leaves out"),
            ("diff --only rust --fail-on risk", "--fail-on breaking and risky need what --only rust leaves out"),
            ("diff --list-uses", "--list-uses needs --caller DIR, and one document at most"),
            ("diff a b --caller c --list-uses", "--list-uses needs --caller DIR, and one document at most"),
            ("diff --caller c --format html", "with --caller the report is text or json"),
            ("diff --caller c --only wire", "--caller needs what --only wire leaves out"),
        ] {
            assert_eq!(parsed(line), Err(message.to_owned()), "{line}");
        }
    }
}
