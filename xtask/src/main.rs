//! Maintains the project. No other development tool writes files or uses the network.

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

/// The exit code if the command found something, or if `regen` rejected its input.
const FINDINGS: u8 = 1;
/// The exit code for an invalid command line or a command that failed.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let command = match flags::parse(std::env::args_os()) {
        Ok(Some(command)) => command,
        Ok(None) => {
            flags::print_commands();
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            // The output may be closed.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(FAILED) } else { ExitCode::SUCCESS };
        }
    };
    let failed = if matches!(command, Command::Regen(_)) { FINDINGS } else { FAILED };
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(move || work(&command, failed));
    // A panic was printed already.
    let code = worker.map(|worker| worker.join().unwrap_or(ExitCode::from(failed)));
    code.unwrap_or_else(|error| {
        eprintln!("error: a thread with a large stack cannot be started\ncause: {error}");
        ExitCode::from(failed)
    })
}

/// Runs a command. `failed` is the exit code if it fails.
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

/// Prints the output of a command.
fn print(text: &str) -> anyhow::Result<()> {
    use std::io::Write;
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    Ok(stdout.flush()?)
}
