//! Maintains the project: the only program here that touches disk and network.

mod changelog;
mod checkout;
mod compare;
mod conformance;
mod crates;
mod diff;
mod fetch;
mod flags;
mod program;
mod progress;
mod regen;
mod spec;
mod stop;
mod update;

use std::process::ExitCode;

use ::diff::command::{is_broken_pipe, STACK};
use flags::Command;

/// The command found something; of `regen`, also that it refused its input.
const FINDINGS: u8 = 1;
/// The command line does not make sense, or the command could not do what it is for.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let command = match flags::parse(std::env::args_os()) {
        Ok(Some(command)) => command,
        Ok(None) => {
            flags::print_commands();
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            // Nobody may be reading.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(FAILED) } else { ExitCode::SUCCESS };
        }
    };
    let failed = if matches!(command, Command::Regen(_)) { FINDINGS } else { FAILED };
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(move || work(&command, failed));
    // What panicked there has said so.
    let code = worker.map(|worker| worker.join().unwrap_or(ExitCode::from(failed)));
    code.unwrap_or_else(|error| {
        eprintln!("error: the system gives no thread with a large stack\ncause: {error}");
        ExitCode::from(failed)
    })
}

/// Runs a command; `failed` is the exit code when it cannot do what it is for.
fn work(command: &Command, failed: u8) -> ExitCode {
    let clean = match command {
        Command::Regen(flags) => regen::run(flags),
        Command::Diff(flags) => diff::run(flags),
        Command::Fetch(flags) => fetch::run(flags),
        Command::Changelog(flags) => changelog::run(flags),
        Command::Update(flags) => update::run(flags),
        Command::Conformance { arguments } => conformance::run(arguments),
    };
    match clean {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(FINDINGS),
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            for cause in error.chain().skip(1) {
                eprintln!("cause: {cause}");
            }
            ExitCode::from(failed)
        }
    }
}

/// Prints what a command is for.
fn print(text: &str) -> anyhow::Result<()> {
    use std::io::Write;
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    Ok(stdout.flush()?)
}
