//! The program: a sandbox on a port, with a line of log for each request.

use std::io::Write;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use clickhouse_cloud_sandbox::{Behaviour, Builder, Chaos, Key, Kind, Record, Sandbox};
use lexopt::prelude::*;

const HELP: &str = "\
A local ClickHouse Cloud, driven by its published OpenAPI document.

Usage: clickhouse-cloud-sandbox [OPTIONS]

  --port PORT              port of 127.0.0.1 (default 8080; 0 takes a free one)
  --address IP:PORT        address, if it is to be another
  --key ID:SECRET          a key that may do everything (default sandbox:sandbox)
  --token TOKEN            a bearer token, which may only read (default sandbox)
  --restricted ID:SECRET:PERMISSION,...
                           a key that holds only these permissions
  --seed N                 everything that is made up follows from it (default 0)
  --entities N             entities of each collection from the beginning (default 2)
  --speed N                seconds of the API's time in a second, for lifecycles (default 60)
  --spec FILE              another OpenAPI document
  --live                   all reported habits of the live API: rate limit, 400, 404, 409, 424, late reads
  --chaos KIND=PROBABILITY a fault in this part of the answers; may be given several times
  --chaos-most N           end after so many faults
  --chaos-seed N           what the faults follow from (default: the seed)
  --latency MS             the longest delay of the fault `latency` (default 500)
  --quiet                  no line for each request
  --help                   this text

Kinds of faults:
";

/// What the command line asks for.
struct Options {
    builder: Builder,
    is_quiet: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = match read() {
        Ok(Some(options)) => options,
        Ok(None) => {
            let kinds: String = Kind::ALL.iter().map(|kind| format!("  {kind}\n")).collect();
            return said(&format!("{HELP}{kinds}"));
        }
        Err(why) => {
            eprintln!("{why}\nclickhouse-cloud-sandbox --help lists the options");
            return ExitCode::from(2);
        }
    };
    let builder = if options.is_quiet { options.builder } else { options.builder.on_request(log) };
    let sandbox: Sandbox = match builder.start().await {
        Ok(sandbox) => sandbox,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::FAILURE;
        }
    };
    let key = sandbox.key();
    said(&format!(
        "{0} (page for people; the bearer token {3} may only read)\nCLICKHOUSE_CLOUD_API_URL={0}\nCLICKHOUSE_CLOUD_API_KEY={1}\nCLICKHOUSE_CLOUD_API_SECRET={2}\n",
        sandbox.base_url(),
        key.id(),
        key.secret(),
        sandbox.token()
    ));
    match tokio::signal::ctrl_c().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("signals cannot be waited for: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Writes to the standard output; that nobody reads it is no reason to stop.
fn said(text: &str) -> ExitCode {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    ExitCode::SUCCESS
}

fn log(record: &Record) {
    said(&format!("{record}\n"));
}

fn read() -> Result<Option<Options>, lexopt::Error> {
    let mut parser = lexopt::Parser::from_env();
    let mut builder = Sandbox::builder();
    let mut address = SocketAddr::from(([127, 0, 0, 1], 8080));
    let (mut seed, mut chaos_seed, mut latency) = (0, None, Duration::from_millis(500));
    let (mut keys, mut restricted_keys) = (Vec::new(), Vec::new());
    let (mut faults, mut chaos_most, mut is_quiet) = (Vec::new(), None, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") => address.set_port(parser.value()?.parse()?),
            Long("address") => address = parser.value()?.parse()?,
            Long("key") => keys.push(key(&parser.value()?.string()?)?),
            Long("token") => builder = builder.token(parser.value()?.string()?),
            Long("restricted") => restricted_keys.push(restricted(&parser.value()?.string()?)?),
            Long("seed") => seed = parser.value()?.parse()?,
            Long("entities") => builder = builder.entities(parser.value()?.parse()?),
            Long("speed") => builder = builder.speed(parser.value()?.parse()?),
            Long("spec") => {
                let path = parser.value()?;
                let text = std::fs::read(&path).map_err(|why| format!("{}: {why}", path.to_string_lossy()))?;
                builder = builder.document(text);
            }
            Long("live") => builder = builder.behaviour(Behaviour::live()),
            Long("chaos") => faults.push(fault(&parser.value()?.string()?)?),
            Long("chaos-most") => chaos_most = Some(parser.value()?.parse()?),
            Long("chaos-seed") => chaos_seed = Some(parser.value()?.parse()?),
            Long("latency") => latency = Duration::from_millis(parser.value()?.parse()?),
            Long("quiet") => is_quiet = true,
            Short('h') | Long("help") => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    let chaos = Chaos::new(chaos_seed.unwrap_or(seed)).latency(latency);
    let chaos = faults.into_iter().fold(chaos, |chaos, (kind, probability)| chaos.with(kind, probability));
    let chaos = chaos_most.into_iter().fold(chaos, Chaos::at_most);
    if keys.is_empty() {
        // Restricted keys come beside it.
        keys.push(Key::new("sandbox", "sandbox"));
    }
    let builder = keys.into_iter().chain(restricted_keys).fold(builder, Builder::key);
    Ok(Some(Options { builder: builder.address(address).seed(seed).chaos(chaos), is_quiet }))
}

fn key(text: &str) -> Result<Key, String> {
    let (id, secret) = text.split_once(':').ok_or("a key is written ID:SECRET")?;
    Ok(Key::new(id, secret))
}

fn restricted(text: &str) -> Result<Key, String> {
    // Permissions hold colons themselves; ids and secrets of the command line do not.
    let mut parts = text.splitn(3, ':');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(id), Some(secret), Some(permissions)) => {
            Ok(Key::new(id, secret).permissions(permissions.split(',').filter(|permission| !permission.is_empty())))
        }
        _ => Err("a restricted key is written ID:SECRET:PERMISSION,...".into()),
    }
}

fn fault(text: &str) -> Result<(Kind, f64), String> {
    let (name, probability) = text.split_once('=').ok_or("a fault is written KIND=PROBABILITY")?;
    let kind = Kind::named(name).ok_or_else(|| format!("there is no kind of fault `{name}`"))?;
    let probability = probability.parse().map_err(|_| format!("`{probability}` is not a number"))?;
    Ok((kind, probability))
}
