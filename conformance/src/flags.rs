//! The command line.

use std::path::PathBuf;

use clickhouse_cloud_sandbox::Kind;
use lexopt::prelude::*;

use crate::promise::{faults, named, Fault};

pub const HELP: &str = "\
Runs the client and a server of its document against each other: every operation, with inputs and answers made from the published
schemas, with and without each kind of fault.

Usage: cargo xtask conformance [OPTIONS]

  --seeds N        seeds to try (default 1)
  --seed N         the first of them (default 0)
  --fault NAME     only this kind of fault, or `none`; may be given several times
  --jobs N         sessions at the same time (default: twice the processors); a session is all operations with one seed and one fault
  --json FILE      also write the report as JSON (conformance/report.schema.json)
  --html FILE      also write it as a page
  --quiet          no progress
  --base-url URL   run only the client's half, against this server, with the credentials of the environment. There are no faults then.
                   On another machine only what reads is called
  --yes            also call what creates, changes and deletes there: it may cost money and destroy what there is
  --help           this text

Exit codes: 0 everything is as promised, 1 something is not, 2 the run was not possible.

Kinds of faults:
";

/// What the command line asks for.
#[derive(Debug, PartialEq)]
pub struct Flags {
    pub first_seed: u64,
    pub seeds: u64,
    pub faults: Vec<Fault>,
    pub jobs: usize,
    pub json: Option<PathBuf>,
    pub html: Option<PathBuf>,
    pub is_quiet: bool,
    pub base_url: Option<String>,
    pub may_write: bool,
}

/// The text of `--help`.
pub fn help() -> String {
    let kinds: String = Kind::ALL.iter().map(|kind| format!("  {kind}\n")).collect();
    format!("{HELP}{kinds}")
}

/// Parses the arguments after the program's name; `None` asks for help.
///
/// # Errors
/// When they make no sense.
pub fn parse(args: impl IntoIterator<Item = std::ffi::OsString>) -> Result<Option<Flags>, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(args);
    let (mut first_seed, mut seeds, mut jobs, mut chosen) = (0, 1, None, Vec::new());
    let (mut json, mut html, mut is_quiet, mut base_url, mut yes) = (None, None, false, None, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("seed") => first_seed = parser.value()?.parse()?,
            Long("seeds") => seeds = parser.value()?.parse()?,
            Long("jobs") => jobs = Some(parser.value()?.parse()?),
            Long("fault") => {
                let name = parser.value()?.string()?;
                let fault =
                    named(&name).ok_or_else(|| format!("there is no kind of fault `{name}`; --help lists them"))?;
                chosen.push(fault);
            }
            Long("json") => json = Some(PathBuf::from(parser.value()?)),
            Long("html") => html = Some(PathBuf::from(parser.value()?)),
            Long("quiet") => is_quiet = true,
            Long("base-url") => base_url = Some(checked(parser.value()?.string()?)?),
            Long("yes") => yes = true,
            Short('h') | Long("help") => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    if seeds == 0 || jobs == Some(0) {
        return Err("--seeds and --jobs are 1 at least".into());
    }
    if base_url.is_none() && yes {
        return Err("--yes needs --base-url: the sandbox may always be written to".into());
    }
    if base_url.is_some() && chosen.iter().any(|fault| fault.is_some()) {
        return Err("--fault needs the sandbox: other servers make no faults".into());
    }
    let is_local = base_url.as_deref().is_none_or(is_loopback);
    let chosen = match (&base_url, chosen.is_empty()) {
        (Some(_), _) => vec![None],
        (None, true) => faults(),
        // In the order of the reports, each once.
        (None, false) => faults().into_iter().filter(|fault| chosen.contains(fault)).collect(),
    };
    let processors = std::thread::available_parallelism().map_or(2, usize::from);
    // Elsewhere there is a limit on requests.
    let jobs = jobs.unwrap_or(if is_local { processors * 2 } else { 1 });
    let first = first_seed;
    Ok(Some(Flags {
        first_seed: first,
        seeds,
        faults: chosen,
        jobs,
        json,
        html,
        is_quiet,
        base_url,
        may_write: is_local || yes,
    }))
}

/// A URL that credentials may be sent to.
fn checked(url: String) -> Result<String, String> {
    let parsed = reqwest::Url::parse(&url).map_err(|error| format!("--base-url `{url}`: {error}"))?;
    match parsed.scheme() {
        "https" => Ok(url),
        "http" if is_loopback(&url) => Ok(url),
        _ => Err(format!("--base-url `{url}`: https: is needed, because the credentials are sent there")),
    }
}

/// Whether a URL leads to this machine.
pub fn is_loopback(url: &str) -> bool {
    let parsed = reqwest::Url::parse(url).ok();
    let host = parsed.as_ref().and_then(|url| url.host_str()).unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    address.map_or(host == "localhost", |address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Flags, String> {
        let flags = parse(line.split_whitespace().map(Into::into)).map_err(|error| error.to_string())?;
        flags.ok_or_else(|| "help".to_owned())
    }

    #[test]
    fn everything_is_tried_unless_something_is_chosen() {
        let flags = parsed("").unwrap();
        assert_eq!((flags.first_seed, flags.seeds, flags.faults.len()), (0, 1, Kind::ALL.len() + 1));
        assert!(flags.may_write);
        let flags = parsed("--fault resets --fault none --fault resets --seed 7 --seeds 2").unwrap();
        assert_eq!((flags.faults, flags.first_seed, flags.seeds), (vec![None, Some(Kind::Resets)], 7, 2));
    }

    #[test]
    fn servers_elsewhere_are_only_read_unless_somebody_says_yes() {
        for (line, may_write) in [
            ("--base-url http://127.0.0.1:1", true),
            ("--base-url http://[::1]:1", true),
            ("--base-url https://api.example.com", false),
            ("--base-url https://api.example.com --yes", true),
        ] {
            let flags = parsed(line).unwrap();
            assert_eq!((flags.may_write, flags.faults), (may_write, vec![None]), "{line}");
        }
        assert_eq!(parsed("--base-url https://api.example.com").unwrap().jobs, 1);
    }

    #[test]
    fn mistakes_are_named() {
        for (line, expected) in [
            ("--help", "help"),
            ("--fault nonsense", "there is no kind of fault `nonsense`; --help lists them"),
            ("--seeds 0", "--seeds and --jobs are 1 at least"),
            ("--jobs 0", "--seeds and --jobs are 1 at least"),
            ("--yes", "--yes needs --base-url: the sandbox may always be written to"),
            ("--base-url http://127.0.0.1:1 --fault nulls", "--fault needs the sandbox: other servers make no faults"),
            ("--base-url nonsense", "--base-url `nonsense`: relative URL without a base"),
            (
                "--base-url http://api.example.com",
                "--base-url `http://api.example.com`: https: is needed, because the credentials are sent there",
            ),
            ("--sed 1", "invalid option '--sed'"),
        ] {
            assert_eq!(parsed(line), Err(expected.to_owned()), "{line}");
        }
    }
}
