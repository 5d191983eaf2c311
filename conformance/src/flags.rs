//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::Parser;
use clickhouse_cloud_sandbox::Kind;

use crate::promise::{faults, name, named, Fault};

/// Runs the client and a server of its document against each other: every operation, with inputs and responses made from the published
/// schemas, with and without each kind of fault.
#[derive(Debug, Parser)]
#[command(name = "conformance", bin_name = "cargo xtask conformance", verbatim_doc_comment, after_help = HELP)]
struct Line {
    /// Number of seeds
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    seeds: u64,
    /// The first seed
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Only this kind of fault. Can be repeated
    #[arg(long, value_name = "NAME", value_parser = fault())]
    fault: Vec<Option<Kind>>,
    /// Number of concurrent sessions. A session calls all operations with one seed and one fault. The default is twice the processors
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// Also write the report as JSON (conformance/report.schema.json)
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Also write the report as an HTML page
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Print no progress
    #[arg(long)]
    quiet: bool,
    /// Test this server instead of a sandbox, with the credentials of the environment. No faults are injected. If the server is on
    /// another machine, only operations that read are called
    #[arg(long, value_name = "URL", value_parser = checked, conflicts_with = "fault", verbatim_doc_comment)]
    base_url: Option<String>,
    /// Also call operations that create, change and delete. They may cost money and destroy data
    #[arg(long, requires = "base_url")]
    yes: bool,
}

const HELP: &str = "\
Examples:
  cargo xtask conformance --seeds 3
  cargo xtask conformance --fault resets --fault none --html page.html

Exit codes: 0 all guarantees hold, 1 one does not hold, 2 the run was not possible.";

/// The options of a run.
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

/// Parses a command line, which begins with the name of the program.
///
/// # Errors
/// If the command line is not valid, or requests help.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Flags, clap::Error> {
    let Line { seeds, seed, fault, jobs, json, html, quiet, base_url, yes } = Line::try_parse_from(args)?;
    let is_local = base_url.as_deref().is_none_or(is_loopback);
    let chosen = match (&base_url, fault.is_empty()) {
        (Some(_), _) => vec![None],
        (None, true) => faults(),
        // In the order of the reports, each once.
        (None, false) => faults().into_iter().filter(|known| fault.contains(known)).collect(),
    };
    let processors = std::thread::available_parallelism().map_or(2, usize::from);
    // Other servers have a rate limit.
    let usual = if is_local { processors * 2 } else { 1 };
    Ok(Flags {
        first_seed: seed,
        seeds,
        faults: chosen,
        jobs: jobs.map_or(usual, usize::from),
        json,
        html,
        is_quiet: quiet,
        base_url,
        may_write: is_local || yes,
    })
}

fn fault() -> impl TypedValueParser<Value = Fault> {
    PossibleValuesParser::new(faults().into_iter().map(name)).map(|name| named(&name).unwrap_or_default())
}

/// Checks that credentials may be sent to a URL.
fn checked(url: &str) -> Result<String, String> {
    let parsed = reqwest::Url::parse(url).map_err(|error| error.to_string())?;
    match parsed.scheme() {
        "https" => Ok(url.to_owned()),
        "http" if is_loopback(url) => Ok(url.to_owned()),
        _ => Err("https: is needed, because the credentials are sent there".to_owned()),
    }
}

/// Whether the host of a URL is this machine.
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
        parse(["conformance"].into_iter().chain(line.split_whitespace()).map(Into::into))
            .map_err(|error| error.to_string())
    }

    #[test]
    fn all_faults_are_injected_unless_some_are_selected() {
        let flags = parsed("").unwrap();
        assert_eq!((flags.first_seed, flags.seeds, flags.faults.len()), (0, 1, Kind::ALL.len() + 1));
        assert!(flags.may_write);
        let flags = parsed("--fault resets --fault none --fault resets --seed 7 --seeds 2").unwrap();
        assert_eq!((flags.faults, flags.first_seed, flags.seeds), (vec![None, Some(Kind::Resets)], 7, 2));
    }

    #[test]
    fn remote_servers_are_only_read_without_yes() {
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
    fn invalid_command_lines_are_rejected_with_a_reason() {
        for (line, expected) in [
            ("--help", "Usage: cargo xtask conformance"),
            ("--fault nonsense", "[possible values: none, "),
            ("--seeds 0", "0 is not in 1.."),
            ("--jobs 0", "0 is not in 1.."),
            ("--yes", "--base-url <URL>"),
            ("--base-url http://127.0.0.1:1 --fault nulls", "'--base-url <URL>' cannot be used with '--fault <NAME>'"),
            ("--base-url nonsense", "relative URL without a base"),
            ("--base-url http://api.example.com", "https: is needed, because the credentials are sent there"),
            ("--sed 1", "unexpected argument '--sed' found"),
        ] {
            let error = parsed(line).expect_err(line);
            assert!(error.contains(expected), "{line}: {error}");
        }
    }
}
