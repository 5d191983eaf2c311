//! The program: a sandbox on a port, with a line of log for each request.

use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use clickhouse_cloud_sandbox::{Behaviour, Builder, Chaos, Key, Kind, Record, Sandbox};

const EXAMPLES: &str = "\
Examples:
  clickhouse-cloud-sandbox --port 8080
  clickhouse-cloud-sandbox --seed 7 --scene scene.yaml     # the state to start with, and scripted responses
  clickhouse-cloud-sandbox --sql http://127.0.0.1:8123     # statements run on a ClickHouse engine
  clickhouse-cloud-sandbox --live --speed 600              # rate limit, 424 while idle, 409 after a stop, reads that lag
  clickhouse-cloud-sandbox --chaos server-errors=0.1 --chaos latency=0.5 --latency 200
  curl -u sandbox:sandbox http://127.0.0.1:8080/v1/organizations
  curl http://127.0.0.1:8080/_sandbox                      # the control API";

/// A local ClickHouse Cloud, driven by its published OpenAPI document.
#[derive(Parser)]
#[command(name = "clickhouse-cloud-sandbox", after_help = help())]
struct Arguments {
    /// Port of 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The address and port to listen on, instead of 127.0.0.1 and --port
    #[arg(long, value_name = "IP:PORT")]
    address: Option<SocketAddr>,
    /// A key with all permissions; may be repeated; the default is sandbox:sandbox
    #[arg(long, value_name = "ID:SECRET", value_parser = key)]
    key: Vec<Key>,
    /// A bearer token, which may only read; may be repeated; the default is sandbox
    #[arg(long)]
    token: Vec<String>,
    /// A key that has only these permissions, such as ci:secret:control-plane:organization:view; may be repeated
    #[arg(long, value_name = "ID:SECRET:PERMISSION,...", value_parser = restricted)]
    restricted: Vec<Key>,
    /// The seed of everything that is made up
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// A list of commands, in JSON or YAML, that is carried out at the start
    #[arg(long, value_name = "FILE")]
    scene: Option<PathBuf>,
    /// Entities that each collection has from the start
    #[arg(long, default_value_t = 2)]
    entities: usize,
    /// Seconds of the API's time that pass in a second; inf ends everything that takes time at once
    #[arg(long, default_value_t = 60.0, allow_negative_numbers = true)]
    speed: f64,
    /// Another OpenAPI document
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// The HTTP interface of a ClickHouse engine that runs statements, such as http://127.0.0.1:8123
    #[arg(long, value_name = "URL")]
    sql: Option<String>,
    /// All reported behaviour of the live API: rate limit, 400, 404, 409, 424, reads that lag
    #[arg(long)]
    live: bool,
    /// Injects this kind of fault with this probability, 0 to 1; may be repeated
    #[arg(long, value_name = "KIND=PROBABILITY", value_parser = fault)]
    chaos: Vec<(Kind, f64)>,
    /// Injects at most this number of faults
    #[arg(long, value_name = "N")]
    chaos_most: Option<u64>,
    /// The seed of the faults; the default is that of --seed
    #[arg(long, value_name = "N")]
    chaos_seed: Option<u64>,
    /// The longest delay of the fault `latency`, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = 500)]
    latency: u64,
    /// Prints no line for each request
    #[arg(long)]
    quiet: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), String> {
    let scene = arguments.scene.as_ref().map(|path| read(path)).transpose()?;
    let sandbox = builder(&arguments)?.start().await.map_err(|why| why.to_string())?;
    if let (Some(text), Some(path)) = (scene, &arguments.scene) {
        let text = String::from_utf8(text).map_err(|_| format!("{}: it is not UTF-8", path.display()))?;
        sandbox.scene(&text).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    let key = sandbox.key();
    print(&format!(
        "{} (page; the bearer token {} may only read)\nCLICKHOUSE_CLOUD_API_URL={}\nCLICKHOUSE_CLOUD_API_KEY={}\nCLICKHOUSE_CLOUD_API_SECRET={}\n",
        sandbox.page_url(),
        sandbox.token(),
        sandbox.base_url(),
        key.id(),
        key.secret(),
    ));
    tokio::signal::ctrl_c().await.map_err(|why| format!("cannot wait for signals: {why}"))
}

fn builder(arguments: &Arguments) -> Result<Builder, String> {
    let mut builder = Sandbox::builder()
        .address(arguments.address.unwrap_or(SocketAddr::from(([127, 0, 0, 1], arguments.port))))
        .seed(arguments.seed)
        .entities(arguments.entities)
        .speed(arguments.speed);
    let mut keys = arguments.key.clone();
    if keys.is_empty() {
        // A restricted key does not replace the key with all permissions.
        keys.push(Key::new("sandbox", "sandbox"));
    }
    builder = keys.into_iter().chain(arguments.restricted.iter().cloned()).fold(builder, Builder::key);
    builder = arguments.token.iter().cloned().fold(builder, Builder::token);
    if let Some(path) = &arguments.spec {
        builder = builder.document(read(path)?);
    }
    if let Some(url) = &arguments.sql {
        builder = builder.sql(url);
    }
    if arguments.live {
        builder = builder.behaviour(Behaviour::live());
    }
    if !arguments.quiet {
        builder = builder.on_request(log);
    }
    let seed = arguments.chaos_seed.unwrap_or(arguments.seed);
    let chaos = Chaos::new(seed).latency(Duration::from_millis(arguments.latency));
    let chaos = arguments.chaos.iter().fold(chaos, |chaos, (kind, probability)| chaos.with(*kind, *probability));
    Ok(builder.chaos(arguments.chaos_most.into_iter().fold(chaos, Chaos::at_most)))
}

fn read(path: &std::path::Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|why| format!("{}: {why}", path.display()))
}

fn help() -> String {
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    format!("Kinds of faults: {}\n\n{EXAMPLES}", kinds.join(", "))
}

/// Writes to the standard output. An error there is no reason to stop.
fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

fn log(record: &Record) {
    print(&format!("{record}\n"));
}

fn key(text: &str) -> Result<Key, String> {
    let (id, secret) = text.split_once(':').ok_or("a key is written ID:SECRET")?;
    Ok(Key::new(id, secret))
}

fn restricted(text: &str) -> Result<Key, String> {
    // Permissions contain colons; ids and secrets of the command line do not.
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
