//! The server of a session: a sandbox with one seed, or a relay to another server.

use std::time::Duration;

use clickhouse_cloud::{Authorization, Client};
use clickhouse_cloud_sandbox::{Behaviour, Chaos, Sandbox};

use crate::promise::Fault;
use crate::relay::Relay;
use crate::wire::{Exchange, Wire};

/// The maximum delay of responses of the sandbox.
const MAX_LATENCY: Duration = Duration::from_millis(5);

/// The time limit of a call to the sandbox.
const DEADLINE: Duration = Duration::from_secs(30);

/// The time limit of a call to another server, which may have rate limits.
const REMOTE_DEADLINE: Duration = Duration::from_secs(150);

/// A server, a client of it, and the exchanges between them.
pub struct Server {
    pub client: Client,
    pub wire: Wire,
    /// The time after which a call counts as hanging.
    pub deadline: Duration,
    /// Whether the server is a sandbox, whose responses are valid.
    pub is_sandbox: bool,
    sandbox: Option<Sandbox>,
    _relay: Option<Relay>,
}

impl Server {
    /// Starts a sandbox, and a client of it.
    ///
    /// # Errors
    /// If one of them cannot be started.
    pub async fn sandbox(seed: u64) -> Result<Self, String> {
        let wire = Wire::default();
        let kept = wire.clone();
        // Services are deleted without waiting until they have stopped.
        let mut behaviour = Behaviour::default();
        behaviour.deletes_in_any_state = true;
        let builder =
            Sandbox::builder().behaviour(behaviour).seed(seed).speed(f64::INFINITY).on_exchange(move |exchange| {
                let record = exchange.record;
                kept.keep(Exchange {
                    status: record.status,
                    faults: record.chaos.clone(),
                    complaint: record.rejection.clone(),
                    request: exchange.request.to_vec(),
                    response: exchange.response.to_vec(),
                });
            });
        let sandbox = builder.start().await.map_err(|error| error.to_string())?;
        let client = Client::builder()
            .with_key(sandbox.key().id(), sandbox.key().secret())
            .with_base_url(sandbox.base_url())
            .without_rate_limit()
            .with_backoff(Duration::from_millis(1), Duration::from_millis(5))
            .with_attempt_timeout(DEADLINE / 3)
            .with_timeout(DEADLINE / 2)
            .build();
        let client = client.map_err(|error| error.to_string())?;
        Ok(Self { client, wire, deadline: DEADLINE, is_sandbox: true, sandbox: Some(sandbox), _relay: None })
    }

    /// Connects to another server, with the credentials of the environment. If there are none and the server is on this machine, they are
    /// those of the sandbox program.
    ///
    /// # Errors
    /// If there are no credentials, or the relay cannot be started.
    pub async fn other(base_url: &str) -> Result<Self, String> {
        let wire = Wire::default();
        let is_loopback = crate::flags::is_loopback(base_url);
        let credentials = match Authorization::from_env() {
            Ok(credentials) => credentials,
            Err(_) if is_loopback => Authorization::key("sandbox", "sandbox"),
            Err(error) => return Err(error.to_string()),
        };
        let relay = Relay::start(base_url, wire.clone()).await?;
        let builder = Client::builder().with_credentials(credentials).with_base_url(relay.base_url());
        let builder = if is_loopback {
            builder.without_rate_limit().with_backoff(Duration::from_millis(1), Duration::from_millis(5))
        } else {
            builder
        };
        let client = builder.with_timeout(REMOTE_DEADLINE / 2).build().map_err(|error| error.to_string())?;
        Ok(Self { client, wire, deadline: REMOTE_DEADLINE, is_sandbox: false, sandbox: None, _relay: Some(relay) })
    }

    /// Injects a fault into the next response that can contain it. `None` injects no fault.
    pub fn set(&self, fault: Fault, seed: u64) {
        let Some(sandbox) = &self.sandbox else { return };
        let chaos = Chaos::new(seed).latency(MAX_LATENCY).at_most(1);
        let chaos = fault.map_or_else(Chaos::default, |kind| chaos.with(kind, 1.0));
        // A probability of 1 is valid.
        let _ = sandbox.set_chaos(chaos);
    }
}
