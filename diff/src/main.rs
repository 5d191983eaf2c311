//! `openapi-diff`: reports what changed between two OpenAPI documents, and which clients it breaks.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{bail, Result};
use clap::{Parser, Subcommand};
use diff::command::{self, driver, Defaults, Document, Options, STACK};
use diff::FailOn;

const EXAMPLES: &str = "\
Examples:
  openapi-diff old.json new.yaml
  openapi-diff git:main:openapi.yaml openapi.yaml --fail-on breaking
  openapi-diff git:HEAD~1:api.json git:HEAD:api.json --format html -o report.html
  curl -s https://example.com/openapi.json | openapi-diff openapi.json - --format md

In git, for `git diff` and for `git log -p`:
  echo 'openapi.yaml diff=openapi' >> .gitattributes
  git config diff.openapi.command 'openapi-diff git-driver'
  git config diff.openapi.textconv 'openapi-diff textconv'

Levels:
  breaking    a correct client breaks
  risky       a client breaks that expects only what the old document lists
  compatible  no client breaks
  other       nothing on the wire: names, deprecation

Exit codes: 0 compared, 1 a change is at or above --fail-on, 2 the documents could not be compared.";

/// Says what changed between two OpenAPI documents, and which clients it breaks
///
/// Reads OpenAPI 3.0, 3.1 and 3.2, as JSON or YAML. Two documents with the same meaning have no changes, however they are
/// written. Never uses the network.
#[derive(Parser)]
#[command(name = "openapi-diff", version, after_help = EXAMPLES)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
struct Arguments {
    #[command(subcommand)]
    helper: Option<Helper>,
    /// The older document: a file, `-` for standard input, or git:REVISION:PATH
    #[arg(required = true)]
    old: Option<OsString>,
    /// The newer document, in the same form
    #[arg(required = true)]
    new: Option<OsString>,
    #[command(flatten)]
    options: Options,
}

#[derive(Subcommand)]
enum Helper {
    /// List the kinds of changes that a file of rules can name
    Rules,
    /// Compare two versions of a file for `git diff`, with the arguments that git passes
    GitDriver {
        #[arg(required = true, value_name = "ARGUMENT")]
        arguments: Vec<String>,
    },
    /// Print a document as text that `git log -p` can compare
    Textconv { file: PathBuf },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(move || run(&arguments));
    let result = worker.map_err(Into::into).and_then(|worker| match worker.join() {
        Ok(result) => result,
        Err(_) => bail!("the comparison failed, which is an error of this program"),
    });
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) if command::is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            error.chain().skip(1).for_each(|cause| eprintln!("cause: {cause}"));
            ExitCode::from(2)
        }
    }
}

/// Whether the comparison succeeds.
fn run(arguments: &Arguments) -> Result<bool> {
    let options = &arguments.options;
    match &arguments.helper {
        Some(Helper::Rules) => options.put(&command::rule_ids())?,
        Some(Helper::GitDriver { arguments }) => options.put(&driver::report(arguments)?)?,
        Some(Helper::Textconv { file }) => options.put(&driver::lines(file)?)?,
        None => return compare(arguments),
    }
    Ok(true)
}

fn compare(Arguments { old, new, options, .. }: &Arguments) -> Result<bool> {
    let (Some(old), Some(new)) = (old, new) else { bail!("two documents are compared; see --help") };
    if old == "-" && new == "-" {
        bail!("standard input can be one of the documents, not both");
    }
    if options.fail_on == Some(FailOn::RustMajor) {
        bail!("--fail-on rust-major needs a generated crate, which this program does not have; use breaking, risky or any");
    }
    let (old, new) = (Document::named(old)?, Document::named(new)?);
    let mut report = command::compare(&old, &new)?;
    options.adjust(&mut report, Defaults::default())?;
    options.write(&report, &new)?;
    Ok(options.succeeds(|threshold| report.fails(threshold)))
}
