//! The command line: every argument of every command, with its type.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use codegen::Stage;

use diff::clock;
use diff::command::{Format, Options};
use diff::FailOn;

/// Generates the client from the document, compares revisions, and takes new ones in.
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", arg_required_else_help = false)]
struct Line {
    #[command(subcommand)]
    command: Option<Command>,
}

/// A command.
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    Regen(Regen),
    Diff(Diff),
    Fetch(Fetch),
    Changelog(Changelog),
    Update(Update),
    /// Run the client and the sandbox against each other
    ///
    /// Builds and starts the program in the folder conformance, which calls every operation of the document over real sockets,
    /// with and without each kind of fault. `cargo xtask conformance --help` lists its options.
    #[command(verbatim_doc_comment, disable_help_flag = true, after_help = CONFORMANCE)]
    Conformance {
        /// Arguments of that program
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

const CONFORMANCE: &str = "Exit codes: 0 all guarantees hold, 1 one does not hold, 2 the run was not possible.";

/// Generate the client crate from the document
///
/// Reads spec/pin.toml, spec/cloud.json, spec/overlay.yaml and spec/client.toml. Writes generated/src/api; name, description, keywords
/// and features in generated/Cargo.toml; the sandbox's copy of the document; and, when the documents have changed, what
/// `cargo xtask changelog` writes. Never uses the network.
#[derive(Debug, Default, PartialEq, Eq, Args)]
#[command(verbatim_doc_comment, after_help = REGEN)]
pub struct Regen {
    /// Compare instead of write: list stale, missing and extra files
    #[arg(long, conflicts_with_all = ["spec", "out", "dump"])]
    pub check: bool,
    /// Read another document, for --out or --dump
    #[arg(long, value_name = "FILE", requires = "target")]
    pub spec: Option<PathBuf>,
    /// With --spec: write a complete crate into a folder that is new, empty, or was written by an earlier run
    #[arg(long, value_name = "DIR", requires = "spec", group = "target")]
    pub out: Option<PathBuf>,
    /// With --spec: apply another overlay, or `none`. The default is the overlay of the checkout. An action of it that matches nothing is
    /// no error here
    #[arg(long, value_name = "FILE", requires = "target", value_parser = other_file(), verbatim_doc_comment)]
    pub overlay: Option<Other>,
    /// With --out: read the name of the package, addresses and other facts of the API from another client.toml
    #[arg(long, value_name = "FILE", requires = "out")]
    pub client: Option<PathBuf>,
    /// With --out: reject a document with faults. This always applies to the document of the checkout. By default, the smallest part around
    /// each fault is left out, and the report names all of them
    #[arg(long, requires = "out", verbatim_doc_comment)]
    pub strict: bool,
    /// Print the result of a stage
    #[arg(long, value_name = "STAGE", group = "target", value_parser = stage())]
    pub dump: Option<Stage>,
}

const REGEN: &str = "\
Examples:
  cargo xtask regen --check
  cargo xtask regen --spec openapi.json --overlay none --out ../client
  cargo xtask regen --dump shape

Exit codes: 0 done, 1 the document is rejected or files are out of date, 2 the command line is not valid.";

/// Report what changed between two revisions, and which clients it breaks
///
/// OLD and NEW are files, `-` for standard input, commits (the document that they pin), git:REVISION:PATH, or dates of revisions in spec/history
/// and of the pinned one. Never uses the network.
#[derive(Debug, Default, PartialEq, Eq, Args)]
#[command(verbatim_doc_comment, after_help = DIFF)]
pub struct Diff {
    /// The older document. The default is that of the last commit
    pub old: Option<OsString>,
    /// The newer document. The default is that of the working tree
    pub new: Option<OsString>,
    #[command(flatten)]
    pub shared: Options,
    /// Compare only a part
    #[arg(long, value_name = "PART", value_enum)]
    pub only: Option<Only>,
    /// Report only what changes for the program in this folder, which uses the crate of OLD: file, line, item, what changed and what to
    /// write instead. Uses that are matched by their name alone are marked as uncertain. --fail-on counts only these
    #[arg(long, value_name = "DIR", verbatim_doc_comment)]
    pub caller: Option<PathBuf>,
    /// With --caller: list the operations, permissions, types and members that the program uses, and compare nothing
    #[arg(long, requires = "caller", conflicts_with = "new")]
    pub list_uses: bool,
}

const DIFF: &str = "\
Without --ignore and --rules, spec/diff-exceptions.toml and spec/diff-rules.toml apply where they exist.
`--fail-on rust-major` exits with 1 if callers of the crate have to change their code.
The first line counts findings as they are listed: the same change of many operations is one finding. In JSON, `verdict.findings`
has these numbers and `verdict.counts` those of the entries of `changes`.
The JSON form is described by diff/src/render/diff.schema.json.

Examples:
  cargo xtask diff                                  # what the working tree changes
  cargo xtask diff 2026-10-22 new.json --fail-on breaking
  cargo xtask diff 2026-09-03 --format html -o report.html
  cargo xtask diff --caller ../my-program --list-uses

Exit codes: 0 compared, 1 at or above --fail-on, 2 the documents could not be compared.";

/// A part of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Only {
    /// Changes for clients in any language
    Wire,
    /// Changes for callers of the crate, additions included
    Rust,
}

/// A file that replaces one of the checkout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Other {
    /// This file.
    File(PathBuf),
    /// No file.
    None,
}

/// Get the newest document, and move the pinned one to the history
///
/// The document is checked first. It must be OpenAPI 3 that the pipeline can read, with the title of the pinned document and at least
/// three quarters of its operations. Then the pinned document moves to spec/history, and the new one is written with its pin, byte for
/// byte. Either all files change or none. A document that differs from the pinned one only in the order of keys or in white space is
/// not new.
#[derive(Debug, PartialEq, Eq, Args)]
#[command(verbatim_doc_comment, after_help = FETCH)]
pub struct Fetch {
    /// A URL, a file, or `-` for standard input. The default is `https://api.clickhouse.cloud/v1`
    #[arg(value_parser = origin())]
    pub source: Option<Origin>,
    /// Report whether there is a new document, and write nothing
    #[arg(long)]
    pub check: bool,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub terms: Terms,
}

const FETCH: &str = "\
Examples:
  cargo xtask fetch --check
  cargo xtask fetch openapi-2026-10-22.json

Exit codes: 0 done, or nothing new; 1 there is a new document (--check); 2 the document cannot be read or is rejected.";

/// The options for taking in a document.
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Terms {
    /// Accept a document that is older, has another title, lacks operations, or has the same content in other bytes
    #[arg(long)]
    pub force: bool,
    /// Day of the revision. The default is the day in the name of the file, or else today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub date: Option<String>,
    /// Timeout of each of four attempts
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    pub timeout: Duration,
}

/// A document outside the checkout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A URL.
    Url(String),
    /// A file.
    File(PathBuf),
    /// Standard input.
    Stdin,
}

/// Write what each revision of the document changed
///
/// Compares every revision in spec/history with the one before, and the pinned document with the last of them. `cargo xtask regen` does
/// the same when the documents have changed, and `regen --check` reports files that are out of date.
#[derive(Debug, PartialEq, Eq, Args)]
#[command(verbatim_doc_comment, after_help = CHANGELOG)]
pub struct Changelog {
    /// Compare all revisions again, report files that are out of date, and write nothing
    #[arg(long)]
    pub check: bool,
}

const CHANGELOG: &str = "\
Files:
  spec/CHANGELOG.md    by revision, newest first: the verdict, and what was removed, changed, deprecated and added, by tag
  spec/changelog.json  the same for programs
  spec/evolution.html  one page with charts of operations, schemas and breaking changes over time; needs no network

Exit codes: 0 done, 1 out of date (--check), 2 a document cannot be read or compared.";

/// Take in the newest document: fetch, regen, changelog, and a proposal for the version
///
/// Gets the document as `cargo xtask fetch` does, generates the crate from it, writes the changelog of the API, and compares the revision
/// with the one before. All files are prepared first and written together: if a step fails, nothing changes. Prints the report, the
/// version that the change requires, and the steps that remain for a person. Without a new document it generates crate and changelog from
/// the pinned document again if they are out of date. An action of spec/overlay.yaml that no longer matches anything is one of the remaining steps.
#[derive(Debug, PartialEq, Eq, Args)]
#[command(verbatim_doc_comment, after_help = UPDATE)]
pub struct Update {
    /// Read another document than the published one: a URL, a file, or `-` for standard input
    #[arg(long = "from", value_name = "SOURCE", value_parser = origin())]
    pub source: Option<Origin>,
    /// Write the proposed version into the manifests of both published crates. By default it is only printed
    #[arg(long)]
    pub bump: bool,
    /// Also write the report as Markdown, as the body of a pull request
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    #[command(flatten)]
    pub terms: Terms,
}

const UPDATE: &str = "\
Examples:
  cargo xtask update --report body.md
  cargo xtask update --from new.json --date 2026-11-02 --bump

Exit codes: 0 done, or nothing new; 2 the document cannot be read, is rejected, or no crate can be generated from it.";

/// Every stage that can be dumped.
pub const STAGES: [Stage; 6] = [Stage::Load, Stage::Overlay, Stage::Shape, Stage::Emit, Stage::Polish, Stage::Format];

/// Parses a command line, which begins with the name of the program. Returns `None` without a command.
///
/// # Errors
/// If the command line is not valid, or requests help.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Option<Command>, clap::Error> {
    let command = Line::try_parse_from(args)?.command;
    if let Some(Command::Diff(diff)) = &command {
        diff.check().map_err(|message| Line::command().error(ErrorKind::ArgumentConflict, message))?;
    }
    Ok(command)
}

/// Prints the list of commands.
pub fn print_commands() {
    // The output may be closed.
    let _ = Line::command().print_help();
}

impl Diff {
    /// Checks rules for combinations of options.
    fn check(&self) -> Result<(), &'static str> {
        let is_stdin = |operand: &Option<OsString>| operand.as_ref().is_some_and(|name| name == "-");
        if is_stdin(&self.old) && is_stdin(&self.new) {
            return Err("standard input can be one of the documents, not both");
        }
        match (self.only, self.shared.fail_on) {
            (Some(Only::Wire), Some(FailOn::RustMajor)) => {
                return Err("--fail-on rust-major needs the comparison in Rust, which --only wire leaves out")
            }
            (Some(Only::Rust), Some(FailOn::Break | FailOn::Risk)) => {
                return Err(
                    "--fail-on breaking and risky need the comparison on the wire, which --only rust leaves out",
                )
            }
            _ => {}
        }
        if self.caller.is_none() {
            return Ok(());
        }
        match (self.shared.format(), self.only) {
            (Format::Text | Format::Json, Some(Only::Wire)) => {
                Err("--caller needs the comparison in Rust, which --only wire leaves out")
            }
            (Format::Text | Format::Json, _) => Ok(()),
            _ => Err("with --caller the format must be text or json"),
        }
    }
}

fn stage() -> impl TypedValueParser<Value = Stage> {
    let known = PossibleValuesParser::new(STAGES.map(Stage::name));
    known.map(|name| STAGES.into_iter().find(|stage| stage.name() == name).unwrap_or(Stage::Load))
}

fn other_file() -> impl TypedValueParser<Value = Other> {
    let path = clap::builder::PathBufValueParser::new();
    path.map(|path| if path.as_os_str() == "none" { Other::None } else { Other::File(path) })
}

fn origin() -> impl TypedValueParser<Value = Origin> {
    clap::builder::PathBufValueParser::new().try_map(|path| match path.to_str() {
        Some("-") => Ok(Origin::Stdin),
        Some(text) if text.starts_with("https://") || text.starts_with("http://") => Ok(Origin::Url(text.to_owned())),
        Some(text) if text.contains("://") => Err(format!("`{text}` is neither an http address nor a file")),
        _ => Ok(Origin::File(path)),
    })
}

fn date(text: &str) -> Result<String, &'static str> {
    if clock::is_date(text) {
        Ok(text.to_owned())
    } else {
        Err("not a date of the form YYYY-MM-DD")
    }
}

fn seconds(text: &str) -> Result<Duration, &'static str> {
    let seconds: Option<f64> = text.parse().ok();
    let timeout = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    timeout.filter(|timeout| !timeout.is_zero()).ok_or("not a number of seconds above 0")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Option<Command>, String> {
        let args = ["xtask"].into_iter().chain(line.split_whitespace()).map(OsString::from);
        parse(args).map_err(|error| error.to_string())
    }

    #[track_caller]
    fn check(line: &str, expected: Command) {
        assert_eq!(parsed(line), Ok(Some(expected)), "{line}");
    }

    fn terms() -> Terms {
        Terms { force: false, date: None, timeout: Duration::from_secs(60) }
    }

    #[test]
    fn the_definition_is_valid() {
        Line::command().debug_assert();
    }

    #[test]
    fn command_lines_are_parsed() {
        check("regen", Command::Regen(Regen::default()));
        check("regen --check", Command::Regen(Regen { check: true, ..Regen::default() }));
        check("regen --dump shape", Command::Regen(Regen { dump: Some(Stage::Shape), ..Regen::default() }));
        let out = || Regen { spec: Some("doc.json".into()), out: Some("dir".into()), ..Regen::default() };
        check("regen --spec doc.json --out dir", Command::Regen(out()));
        let line = "regen --spec=doc.json --out=dir --overlay none --client c.toml --strict";
        let expected = Regen { overlay: Some(Other::None), client: Some("c.toml".into()), strict: true, ..out() };
        check(line, Command::Regen(expected));
        let line = "diff - new.json --format=html --only rust --fail-on rust-major --ignore known.toml --operations -o page.html";
        let expected = Diff {
            old: Some("-".into()),
            new: Some("new.json".into()),
            only: Some(Only::Rust),
            shared: Options {
                format: Format::Html,
                fail_on: Some(FailOn::RustMajor),
                ignore: Some("known.toml".into()),
                operations: true,
                output: Some("page.html".into()),
                ..Options::default()
            },
            ..Diff::default()
        };
        check(line, Command::Diff(expected));
        let expected = Diff { caller: Some("app".into()), list_uses: true, ..Diff::default() };
        check("diff --caller app --list-uses", Command::Diff(expected));
        let shared = Options { fail_on: Some(FailOn::Risk), ..Options::default() };
        let expected = Diff { shared, ..Diff::default() };
        check("diff --fail-on risk", Command::Diff(expected));
        let line = "fetch http://localhost/v1 --check --force --date 2026-01-31 --timeout 0.5 --json";
        let source = Some(Origin::Url("http://localhost/v1".to_owned()));
        let given = Terms { force: true, date: Some("2026-01-31".to_owned()), timeout: Duration::from_millis(500) };
        check(line, Command::Fetch(Fetch { source, check: true, json: true, terms: given }));
        check(
            "fetch -",
            Command::Fetch(Fetch { source: Some(Origin::Stdin), check: false, json: false, terms: terms() }),
        );
        let source = Some(Origin::File("a.json".into()));
        let expected = Update { source, bump: true, report: Some("b.md".into()), terms: terms() };
        check("update --from a.json --bump --report b.md", Command::Update(expected));
        let arguments = vec!["--seeds".into(), "3".into(), "--help".into()];
        check("conformance --seeds 3 --help", Command::Conformance { arguments });
        assert_eq!(parsed(""), Ok(None));
    }

    #[test]
    fn every_command_has_help_with_exit_codes() {
        for command in ["regen", "diff", "fetch", "changelog", "update", "conformance"] {
            let help = parsed(&format!("help {command}")).expect_err("help");
            assert!(help.contains(&format!("Usage: cargo xtask {command}")), "{help}");
            assert!(help.contains("Exit codes: 0 "), "{help}");
        }
    }

    #[test]
    fn invalid_command_lines_are_rejected_with_a_reason() {
        for (line, message) in [
            ("regne", "unrecognized subcommand 'regne'"),
            ("regen --chek", "unexpected argument '--chek' found"),
            ("regen extra", "unexpected argument 'extra' found"),
            ("regen --spec", "a value is required for '--spec <FILE>'"),
            ("regen --spec a", "<--out <DIR>|--dump <STAGE>>"),
            ("regen --spec a --spec b --out c", "'--spec <FILE>' cannot be used multiple times"),
            ("regen --out a", "--spec <FILE>"),
            ("regen --overlay a", "<--out <DIR>|--dump <STAGE>>"),
            ("regen --client a", "--out <DIR>"),
            ("regen --strict", "--out <DIR>"),
            ("regen --check --spec a --out b", "'--check' cannot be used with"),
            ("regen --check=yes", "unexpected value 'yes' for '--check' found"),
            ("regen --dump all", "[possible values: load, overlay, shape, emit, polish, format]"),
            ("diff a b c", "unexpected argument 'c' found"),
            ("diff - -", "standard input can be one of the documents, not both"),
            ("diff --format yaml", "invalid value 'yaml' for '--format <FORMAT>'"),
            ("diff --only all", "[possible values: wire, rust]"),
            ("diff --fail-on major", "invalid value 'major' for '--fail-on <LEVEL>'"),
            ("diff --json --format md", "'--json' cannot be used with '--format <FORMAT>'"),
            (
                "diff --only wire --fail-on rust-major",
                "--fail-on rust-major needs the comparison in Rust, which --only wire leaves out",
            ),
            (
                "diff --only rust --fail-on risk",
                "--fail-on breaking and risky need the comparison on the wire, which --only rust leaves out",
            ),
            ("diff --list-uses", "--caller <DIR>"),
            ("diff a b --caller c --list-uses", "cannot be used with '--list-uses'"),
            ("diff --caller c --format html", "with --caller the format must be text or json"),
            ("diff --caller c --only wire", "--caller needs the comparison in Rust, which --only wire leaves out"),
            ("fetch a b", "unexpected argument 'b' found"),
            ("fetch ftp://a", "`ftp://a` is neither an http address nor a file"),
            ("fetch --date 2026-02-30", "not a date of the form YYYY-MM-DD"),
            ("fetch --timeout 0", "not a number of seconds above 0"),
            ("fetch --timeout nan", "not a number of seconds above 0"),
            ("update a.json", "unexpected argument 'a.json' found"),
            ("update --check", "unexpected argument '--check' found"),
        ] {
            let error = parsed(line).expect_err(line);
            assert!(error.contains(message), "{line}: {error}");
        }
    }
}
