//! Calls any operation by its id: `call instanceGet '{"path": {...}}'`, or `call --batch` for JSON lines on standard input.
//!
//! With credentials in the environment an operation that changes something changes a real account.

mod local;

use clickhouse_cloud::dynamic;
use std::io::{BufRead, BufReader, Write};
use std::process::ExitCode;

const USAGE: &str = "usage: call OPERATION_ID [INPUT]
       call --batch        one line of JSON in, one line out, in order

INPUT is JSON: {\"path\": {...}, \"query\": {...}, \"headers\": {...}, \"body\": ...}
Credentials: CLICKHOUSE_CLOUD_API_KEY and CLICKHOUSE_CLOUD_API_SECRET; server: CLICKHOUSE_CLOUD_API_URL.
Without credentials it calls a sandbox, which ends with the program.";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the command line.
pub async fn run(arguments: &[String]) -> Result<(), Box<dyn std::error::Error>> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--batch"] => batch().await,
        [operation] if !operation.starts_with('-') => one(operation, "{}").await,
        [operation, input] if !operation.starts_with('-') => one(operation, input).await,
        _ => Err(USAGE.into()),
    }
}

async fn one(operation: &str, input: &str) -> Result<(), Box<dyn std::error::Error>> {
    let input = serde_json::from_str(input).map_err(|why| format!("INPUT is not JSON: {why}"))?;
    let response = dynamic::call(&local::client().await?, operation, input).await?;
    println!("{}", serde_json::to_string_pretty(&response)?);
    Ok(())
}

async fn batch() -> Result<(), Box<dyn std::error::Error>> {
    // Lines that only decode need no client.
    let client = local::client().await.inspect_err(|why| eprintln!("lines that call the server will fail: {why}")).ok();
    let mut input = BufReader::with_capacity(1 << 16, std::io::stdin());
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        // A line that is not UTF-8 is not JSON. `run_line` returns an error for this text.
        let text = std::str::from_utf8(&line).unwrap_or("\u{fffd}");
        writeln!(out, "{}", dynamic::run_line(client.as_ref(), text).await)?;
        line.clear();
        // Flushes when no input is left, so that a program that waits for the response receives it.
        if input.buffer().is_empty() {
            out.flush()?;
        }
    }
    Ok(out.flush()?)
}
