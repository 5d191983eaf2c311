//! Prints the ClickPipes of all services of an organization with their states, and starts those that are stopped or paused: `pipes [--apply]`.
//!
//! With credentials in the environment it starts real pipes, and needs `--apply`.

mod local;

use clickhouse_cloud::{types::*, Client, Error};
use std::collections::BTreeMap;
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (cloud, organization) = local::start_to_change().await?;
    for service in cloud.instance_get_list(&organization).await?.iter() {
        let id = service.id.as_deref().ok_or("a service without id")?;
        println!("{}", service.name.as_deref().unwrap_or_default());
        for (name, state) in start_stopped(&cloud, &organization, id, Duration::from_secs(5)).await? {
            println!("  {name:<20} {state}");
        }
    }
    Ok(())
}

/// Starts the stopped and paused pipes and waits until they run. Returns the states of all pipes, by name.
pub async fn start_stopped(
    cloud: &Client,
    organization: &str,
    service: &str,
    interval: Duration,
) -> Result<BTreeMap<String, ClickPipeState>, Error> {
    let mut states = BTreeMap::new();
    for pipe in cloud.click_pipe_get_list(organization, service).await?.into_inner() {
        let (Some(id), Some(state)) = (pipe.id, pipe.state) else { continue };
        let state = match state {
            ClickPipeState::Stopped | ClickPipeState::Paused => {
                let waiting = cloud.wait().click_pipe(organization, service, id).ensure_running();
                match waiting.with_interval(interval).await {
                    Ok(pipe) => pipe.into_inner().state.unwrap_or(ClickPipeState::Running),
                    // The pipe failed or did not start in time. The other pipes are started nevertheless.
                    Err(error) => match error.last_state() {
                        Some(state) => state.into(),
                        None => return Err(error),
                    },
                }
            }
            // A state that this version of the crate does not know is printed as the server sent it.
            other => other,
        };
        states.insert(pipe.name.unwrap_or_default(), state);
    }
    Ok(states)
}
