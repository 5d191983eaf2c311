//! Runs the client and a server of its document against each other, and reports what does not behave as guaranteed.

mod compare;
mod flags;
mod judge;
mod promise;
mod relay;
mod report;
mod run;
mod server;
mod session;
mod wire;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use flags::Flags;
use report::Report;

/// Exit code: the behaviour differs from what is guaranteed.
const BROKEN: u8 = 1;
/// Exit code: the command line is not valid, or the run was not possible.
const FAILED: u8 = 2;

/// The stack size of a thread, in bytes. Without optimization, each level of a schema needs much stack.
const STACK: usize = 16 << 20;

fn main() -> ExitCode {
    let flags = match flags::parse(std::env::args_os()) {
        Ok(flags) => flags,
        Err(error) => {
            // The output may be closed.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(FAILED) } else { ExitCode::SUCCESS };
        }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().thread_stack_size(STACK).enable_all().build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => return failed(&format!("threads cannot be started: {error}")),
    };
    let report = match runtime.block_on(run::run(&flags)) {
        Ok(report) => report,
        Err(error) => return failed(&error),
    };
    print(&report::text::written(&report));
    if let Err(error) = write(&flags, &report) {
        return failed(&error);
    }
    ExitCode::from(if report.is_well() { 0 } else { BROKEN })
}

fn failed(error: &str) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::from(FAILED)
}

/// Writes to the standard output. An error there does not change the result.
fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

fn write(flags: &Flags, report: &Report) -> Result<(), String> {
    if let Some(path) = &flags.json {
        let text = serde_json::to_string_pretty(report).map_err(|error| error.to_string())?;
        replace(path, &format!("{text}\n"))?;
    }
    if let Some(path) = &flags.html {
        replace(path, &report::html::written(report))?;
    }
    Ok(())
}

/// Replaces a file by a complete new one, or leaves it unchanged.
fn replace(path: &Path, text: &str) -> Result<(), String> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let written = std::fs::write(&part, text).and_then(|()| std::fs::rename(&part, path));
    written.map_err(|error| {
        // It may not exist.
        let _ = std::fs::remove_file(&part);
        format!("{}: cannot be written: {error}", path.display())
    })
}
