//! The command line, parsed: every argument of every command in one typed place.

mod diff;
mod fetch;

use std::ffi::OsString;
use std::path::PathBuf;

use codegen::Stage;
use lexopt::prelude::{Long, Short, Value, ValueExt};
use lexopt::{Error, Parser};

pub use diff::{Diff, Format, Ignore, Only, Threshold};
pub use fetch::{Fetch, Origin, Update};

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// List the commands, or tell more about one.
    Help(Option<String>),
    /// Generate the client.
    Regen(Regen),
    /// Compare two documents.
    Diff(Diff),
    /// Get the newest document.
    Fetch(Fetch),
    /// Write what each revision changed.
    Changelog(Changelog),
    /// Get the newest document, and bring everything up to date with it.
    Update(Update),
    /// Run the client and the sandbox against each other: the arguments of that program.
    Conformance(Vec<OsString>),
}

/// Arguments of `regen`.
#[derive(Debug, PartialEq, Eq)]
pub struct Regen {
    /// What to read.
    pub source: Source,
    /// What to do with it.
    pub task: Task,
}

/// Arguments of `changelog`.
#[derive(Debug, PartialEq, Eq)]
pub struct Changelog {
    /// Compare with what is on disk, and write nothing.
    pub check: bool,
}

/// What `regen` reads.
#[derive(Debug, PartialEq, Eq)]
pub enum Source {
    /// The pinned document.
    Pinned,
    /// Another one.
    File(PathBuf),
}

/// What `regen` does.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Write the client into the checkout.
    Write,
    /// Compare the checkout with what would be written.
    Check,
    /// Write a crate of its own.
    Crate {
        /// Its folder.
        out: PathBuf,
        /// Repairs to apply.
        repairs: Repairs,
        /// The facts of the API; those of the checkout if there is no file.
        client: Option<PathBuf>,
        /// Whether to refuse a document with faults.
        strict: bool,
    },
    /// Print what a stage returned.
    Dump {
        /// The stage.
        stage: Stage,
        /// Repairs to apply.
        repairs: Repairs,
    },
}

/// An overlay.
#[derive(Debug, PartialEq, Eq)]
pub enum Repairs {
    /// The overlay of the checkout.
    Pinned,
    /// Another one.
    File(PathBuf),
    /// None.
    None,
}

/// Every stage that can be dumped.
pub const STAGES: [Stage; 6] = [Stage::Load, Stage::Overlay, Stage::Shape, Stage::Emit, Stage::Polish, Stage::Format];

/// Parses the arguments after the program's name.
///
/// # Errors
/// When they make no sense; the message is one sentence for the person who typed them.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, Error> {
    let mut parser = Parser::from_args(args);
    match parser.next()? {
        None | Some(Short('h') | Long("help")) => Ok(Command::Help(None)),
        Some(Value(name)) => match name.string()?.as_str() {
            "help" => help(&mut parser),
            "regen" => regen(&mut parser),
            "diff" => diff::parse(&mut parser),
            "fetch" => fetch::fetch(&mut parser),
            "changelog" => changelog(&mut parser),
            "update" => fetch::update(&mut parser),
            "conformance" => Ok(Command::Conformance(parser.raw_args()?.collect())),
            other => Err(unknown_command(other)),
        },
        Some(other) => Err(other.unexpected()),
    }
}

/// The error for a command that there is not.
pub fn unknown_command(name: &str) -> Error {
    format!("there is no command `{name}`; `cargo xtask` lists them").into()
}

fn help(parser: &mut Parser) -> Result<Command, Error> {
    let topic = match parser.next()? {
        None => None,
        Some(Value(name)) => Some(name.string()?),
        Some(other) => return Err(other.unexpected()),
    };
    match parser.next()? {
        None => Ok(Command::Help(topic)),
        Some(other) => Err(other.unexpected()),
    }
}

fn changelog(parser: &mut Parser) -> Result<Command, Error> {
    let mut check = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Short('h') | Long("help") => return Ok(Command::Help(Some("changelog".to_owned()))),
            Long("check") => check = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Changelog(Changelog { check }))
}

/// The options of `regen` as they were given.
#[derive(Default)]
struct Given {
    check: bool,
    spec: Option<PathBuf>,
    out: Option<PathBuf>,
    overlay: Option<Repairs>,
    client: Option<PathBuf>,
    strict: bool,
    dump: Option<Stage>,
}

fn regen(parser: &mut Parser) -> Result<Command, Error> {
    let mut given = Given::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Short('h') | Long("help") => return Ok(Command::Help(Some("regen".to_owned()))),
            Long("check") => given.check = true,
            Long("strict") => given.strict = true,
            Long("spec") => once(&mut given.spec, "--spec", path(parser)?)?,
            Long("out") => once(&mut given.out, "--out", path(parser)?)?,
            Long("client") => once(&mut given.client, "--client", path(parser)?)?,
            Long("dump") => once(&mut given.dump, "--dump", stage(parser.value()?)?)?,
            Long("overlay") => {
                let value = path(parser)?;
                let repairs = if value.as_os_str() == "none" { Repairs::None } else { Repairs::File(value) };
                once(&mut given.overlay, "--overlay", repairs)?;
            }
            other => return Err(other.unexpected()),
        }
    }
    given.regen().map(Command::Regen)
}

impl Given {
    fn regen(self) -> Result<Regen, Error> {
        let has_repairs = self.overlay.is_some();
        let repairs = self.overlay.unwrap_or(Repairs::Pinned);
        if self.client.is_some() && self.out.is_none() {
            return Err("--client needs --out DIR: the checkout has its own client.toml".into());
        }
        if self.strict && self.out.is_none() {
            return Err("--strict needs --out DIR: the document of the checkout is always held to it".into());
        }
        let task = match (self.check, self.out, self.dump, self.spec.is_some()) {
            (false, None, Some(stage), _) => Task::Dump { stage, repairs },
            (false, Some(out), None, true) => Task::Crate { out, repairs, client: self.client, strict: self.strict },
            (_, None, None, false) if has_repairs => {
                return Err("--overlay needs --spec or --dump: the checkout has its own overlay".into())
            }
            (true, None, None, false) => Task::Check,
            (false, None, None, false) => Task::Write,
            (false, None, None, true) => return Err("--spec needs --out DIR or --dump STAGE".into()),
            (false, Some(_), None, false) => return Err("--out needs --spec FILE".into()),
            _ => return Err("--check, --out and --dump exclude each other; --check excludes --spec".into()),
        };
        Ok(Regen { source: self.spec.map_or(Source::Pinned, Source::File), task })
    }
}

fn path(parser: &mut Parser) -> Result<PathBuf, Error> {
    let value = parser.value()?;
    if value.is_empty() {
        return Err("a file name is empty".into());
    }
    Ok(PathBuf::from(value))
}

fn stage(value: OsString) -> Result<Stage, Error> {
    let name = value.string()?;
    let known = || STAGES.map(Stage::name).join(", ");
    let stage = STAGES.into_iter().find(|stage| stage.name() == name);
    stage.ok_or_else(|| format!("there is no stage `{name}`; the stages are {}", known()).into())
}

/// A value that must be one of a few words.
fn choice<T: Copy>(what: &str, value: OsString, choices: &[(&str, T)]) -> Result<T, Error> {
    let word = value.string()?;
    let found = choices.iter().find(|(name, _)| *name == word).map(|(_, choice)| *choice);
    let known = || choices.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    found.ok_or_else(|| format!("there is no {what} `{word}`; there are {}", known()).into())
}

fn once<T>(slot: &mut Option<T>, name: &str, value: T) -> Result<(), Error> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(format!("{name} is given twice").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(OsString::from)).map_err(|error| error.to_string())
    }

    #[track_caller]
    fn regen(line: &str, source: Source, task: Task) {
        assert_eq!(parsed(line), Ok(Command::Regen(Regen { source, task })));
    }

    #[test]
    fn commands_are_typed() {
        let doc = || Source::File("doc.json".into());
        regen("regen", Source::Pinned, Task::Write);
        regen("regen --check", Source::Pinned, Task::Check);
        regen("regen --dump shape", Source::Pinned, Task::Dump { stage: Stage::Shape, repairs: Repairs::Pinned });
        let out = |repairs| Task::Crate { out: "dir".into(), repairs, client: None, strict: false };
        regen("regen --spec doc.json --out dir", doc(), out(Repairs::Pinned));
        regen("regen --spec=doc.json --out=dir --overlay none", doc(), out(Repairs::None));
        regen("regen --spec doc.json --out dir --overlay o.yaml", doc(), out(Repairs::File("o.yaml".into())));
        let task =
            Task::Crate { out: "dir".into(), repairs: Repairs::None, client: Some("c.toml".into()), strict: true };
        regen("regen --spec doc.json --out dir --overlay none --client c.toml --strict", doc(), task);
    }

    #[test]
    fn help_is_found_everywhere() {
        for line in ["", "help", "--help", "-h"] {
            assert_eq!(parsed(line), Ok(Command::Help(None)), "{line}");
        }
        for line in ["help regen", "regen --help", "regen --check -h"] {
            assert_eq!(parsed(line), Ok(Command::Help(Some("regen".to_owned()))), "{line}");
        }
    }

    #[test]
    fn another_program_reads_its_arguments_itself() {
        let given = Command::Conformance(vec!["--seeds".into(), "3".into(), "--help".into()]);
        assert_eq!(parsed("conformance --seeds 3 --help"), Ok(given));
    }

    #[test]
    fn mistakes_are_named() {
        for (line, message) in [
            ("regne", "there is no command `regne`; `cargo xtask` lists them"),
            ("regen --chek", "invalid option '--chek'"),
            ("regen extra", "unexpected argument \"extra\""),
            ("regen --spec", "missing argument for option '--spec'"),
            ("regen --spec a", "--spec needs --out DIR or --dump STAGE"),
            ("regen --spec a --spec b", "--spec is given twice"),
            ("regen --out a", "--out needs --spec FILE"),
            ("regen --overlay a", "--overlay needs --spec or --dump: the checkout has its own overlay"),
            ("regen --client a", "--client needs --out DIR: the checkout has its own client.toml"),
            ("regen --strict", "--strict needs --out DIR: the document of the checkout is always held to it"),
            ("regen --check --spec a", "--check, --out and --dump exclude each other; --check excludes --spec"),
            ("regen --check=yes", "unexpected argument for option '--check': \"yes\""),
        ] {
            assert_eq!(parsed(line), Err(message.to_owned()), "{line}");
        }
        assert!(parsed("regen --dump all").unwrap_err().starts_with("there is no stage `all`; the stages are load, "));
    }
}
