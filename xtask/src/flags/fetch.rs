//! The arguments of `fetch` and `update`.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use lexopt::prelude::{Long, Short, Value, ValueExt};
use lexopt::{Error, Parser};

use super::{once, path, Command};
use crate::clock;

/// Where a new document comes from, and on what terms.
#[derive(Debug, PartialEq, Eq)]
pub struct Fetch {
    /// What to read.
    pub source: Origin,
    /// Say whether there is something new, and write nothing.
    pub check: bool,
    /// Take a document that looks wrong.
    pub force: bool,
    /// Day of the revision.
    pub date: Option<String>,
    /// How long one attempt may take.
    pub timeout: Duration,
    /// Print the result for programs.
    pub json: bool,
}

/// Arguments of `update`.
#[derive(Debug, PartialEq, Eq)]
pub struct Update {
    /// The document to take in.
    pub fetch: Fetch,
    /// Write the proposed version into the manifest.
    pub bump: bool,
    /// Where the report goes as Markdown.
    pub report: Option<PathBuf>,
}

/// A document outside the checkout.
#[derive(Debug, PartialEq, Eq)]
pub enum Origin {
    /// Where it is published.
    Published,
    /// An address.
    Url(String),
    /// A file.
    File(PathBuf),
    /// Standard input.
    Stdin,
}

/// How long one attempt may take, unless somebody says otherwise.
const TIMEOUT: Duration = Duration::from_secs(60);

/// What was given of either command.
#[derive(Default)]
struct Given {
    source: Option<Origin>,
    check: bool,
    force: bool,
    date: Option<String>,
    timeout: Option<Duration>,
    json: bool,
    bump: bool,
    report: Option<PathBuf>,
}

/// Parses what follows `fetch`.
pub(super) fn fetch(parser: &mut Parser) -> Result<Command, Error> {
    let mut given = Given::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Short('h') | Long("help") => return Ok(Command::Help(Some("fetch".to_owned()))),
            Long("check") => given.check = true,
            Long("json") => given.json = true,
            Value(value) => once(&mut given.source, "the document", origin(value)?)?,
            Long(name @ ("force" | "date" | "timeout")) => {
                let name = name.to_owned();
                given.shared(&name, parser)?;
            }
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Fetch(given.terms()))
}

/// Parses what follows `update`.
pub(super) fn update(parser: &mut Parser) -> Result<Command, Error> {
    let mut given = Given::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Short('h') | Long("help") => return Ok(Command::Help(Some("update".to_owned()))),
            Long("from") => {
                let value = parser.value()?;
                once(&mut given.source, "--from", origin(value)?)?;
            }
            Long("bump") => given.bump = true,
            Long("report") => once(&mut given.report, "--report", path(parser)?)?,
            Long(name @ ("force" | "date" | "timeout")) => {
                let name = name.to_owned();
                given.shared(&name, parser)?;
            }
            other => return Err(other.unexpected()),
        }
    }
    let (bump, report) = (given.bump, given.report.take());
    Ok(Command::Update(Update { fetch: given.terms(), bump, report }))
}

impl Given {
    fn shared(&mut self, name: &str, parser: &mut Parser) -> Result<(), Error> {
        match name {
            "force" => self.force = true,
            "date" => {
                let date = parser.value()?.string()?;
                if !clock::is_date(&date) {
                    return Err(format!("`{date}` is not a day, as YYYY-MM-DD").into());
                }
                once(&mut self.date, "--date", date)?;
            }
            _ => {
                let seconds: f64 = parser.value()?.parse()?;
                let timeout = Duration::try_from_secs_f64(seconds).ok().filter(|timeout| !timeout.is_zero());
                let timeout = timeout.ok_or("--timeout is a number of seconds above 0")?;
                once(&mut self.timeout, "--timeout", timeout)?;
            }
        }
        Ok(())
    }

    fn terms(self) -> Fetch {
        Fetch {
            source: self.source.unwrap_or(Origin::Published),
            check: self.check,
            force: self.force,
            date: self.date,
            timeout: self.timeout.unwrap_or(TIMEOUT),
            json: self.json,
        }
    }
}

fn origin(value: OsString) -> Result<Origin, Error> {
    if value.is_empty() {
        return Err("the name of the document is empty".into());
    }
    if value == "-" {
        return Ok(Origin::Stdin);
    }
    match value.to_str() {
        Some(text) if text.starts_with("https://") || text.starts_with("http://") => Ok(Origin::Url(text.to_owned())),
        Some(text) if text.contains("://") => Err(format!("`{text}` is neither an http address nor a file").into()),
        _ => Ok(Origin::File(value.into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, String> {
        crate::flags::parse(line.split_whitespace().map(OsString::from)).map_err(|error| error.to_string())
    }

    #[test]
    fn every_option_is_read() {
        let terms = || Given::default().terms();
        assert_eq!(parsed("fetch"), Ok(Command::Fetch(terms())));
        let line = "fetch http://localhost/v1 --check --force --date 2026-01-31 --timeout 0.5 --json";
        let expected = Fetch {
            source: Origin::Url("http://localhost/v1".to_owned()),
            check: true,
            force: true,
            date: Some("2026-01-31".to_owned()),
            timeout: Duration::from_millis(500),
            json: true,
        };
        assert_eq!(parsed(line), Ok(Command::Fetch(expected)));
        let fetch = Fetch { source: Origin::File("a.json".into()), ..terms() };
        let expected = Update { fetch, bump: true, report: Some("b.md".into()) };
        assert_eq!(parsed("update --from a.json --bump --report b.md"), Ok(Command::Update(expected)));
        assert_eq!(parsed("fetch -"), Ok(Command::Fetch(Fetch { source: Origin::Stdin, ..terms() })));
        assert_eq!(parsed("update -h"), Ok(Command::Help(Some("update".to_owned()))));
    }

    #[test]
    fn mistakes_are_named() {
        for (line, message) in [
            ("fetch a b", "the document is given twice"),
            ("fetch ftp://a", "`ftp://a` is neither an http address nor a file"),
            ("fetch --date tomorrow", "`tomorrow` is not a day, as YYYY-MM-DD"),
            ("fetch --date 2026-02-30", "`2026-02-30` is not a day, as YYYY-MM-DD"),
            ("fetch --timeout 0", "--timeout is a number of seconds above 0"),
            ("fetch --timeout nan", "--timeout is a number of seconds above 0"),
            ("update a.json", "unexpected argument \"a.json\""),
            ("update --check", "invalid option '--check'"),
        ] {
            assert_eq!(parsed(line), Err(message.to_owned()), "{line}");
        }
    }
}
