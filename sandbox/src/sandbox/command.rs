//! The commands that change a sandbox from outside: the control API and scenes.

mod read;

use std::time::Duration;

use axum::http::{HeaderName, HeaderValue};
use serde::Deserialize;
use serde_json::{json, Map, Value};

use crate::chaos::{Chaos, Kind};
use crate::sandbox::engine::Engine;
use crate::sandbox::error::Error;
use crate::serve::script::{Reply, Script};
use crate::world::Check;

/// A command.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Command {
    Insert(Change),
    Merge(Change),
    Remove(Removal),
    On(ScriptedReply),
    Advance(Advance),
    Speed(Speed),
    Chaos(Switches),
    Snapshot(Named),
    Restore(Named),
    Reset(Nothing),
    #[serde(skip)]
    Scene(Vec<Step>),
}

/// A command of a scene.
#[derive(Debug)]
pub(crate) struct Step {
    /// The JSON pointer of its arguments.
    at: String,
    command: Command,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Change {
    path: String,
    value: Value,
    #[serde(default)]
    force: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Removal {
    path: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ScriptedReply {
    requests: String,
    status: Option<u16>,
    body: Option<Value>,
    #[serde(default)]
    headers: Map<String, Value>,
    #[serde(default)]
    drop: bool,
    /// In seconds.
    delay: Option<f64>,
    times: Option<u64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Advance {
    seconds: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Speed {
    speed: Value,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Switches {
    #[serde(default)]
    seed: u64,
    /// In milliseconds.
    latency: Option<u32>,
    at_most: Option<u64>,
    #[serde(default)]
    faults: std::collections::BTreeMap<String, f64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Named {
    #[serde(default)]
    name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Nothing {}

impl Command {
    /// Carries out the command; returns what a caller of the control API receives.
    pub(crate) fn run(self, engine: &Engine) -> Result<Value, Error> {
        let now = engine.clock.now();
        let check = |force| if force { Check::Force } else { Check::Document };
        match self {
            Self::Insert(Change { path, value, force }) => {
                let path = engine.world.insert(&path, &value, check(force), now)?;
                return Ok(json!({"path": path}));
            }
            Self::Merge(Change { path, value, force }) => {
                let value = engine.world.merge(&path, &value, check(force), now)?;
                return Ok(json!({"value": value}));
            }
            Self::Remove(Removal { path }) => engine.world.remove(&path, now)?,
            Self::On(scripted) => scripted.run(engine)?,
            Self::Advance(Advance { seconds }) => {
                let duration = Duration::try_from_secs_f64(seconds)
                    .map_err(|_| Error::Setting("the seconds to advance have to be 0 or more".into()))?;
                engine.clock.advance(duration);
            }
            Self::Speed(Speed { speed }) => {
                // JSON has no number for it.
                let speed = if speed == "inf" { Some(f64::INFINITY) } else { speed.as_f64() };
                let wrong = || Error::Setting("a number or the text \"inf\" is expected".into());
                engine.set_speed(speed.ok_or_else(wrong)?)?;
            }
            Self::Chaos(switches) => engine.faults.set(switches.chaos()?)?,
            Self::Snapshot(Named { name }) => engine.save(&name)?,
            Self::Restore(Named { name }) => engine.load(&name)?,
            Self::Reset(Nothing {}) => engine.reset(),
            Self::Scene(steps) => {
                for Step { at, command } in steps {
                    command.run(engine).map_err(|why| {
                        Error::Scene(match why {
                            // It names the location already.
                            Error::Scene(why) => why,
                            why => format!("{at}: {why}"),
                        })
                    })?;
                }
            }
        }
        Ok(json!({}))
    }
}

impl ScriptedReply {
    fn run(self, engine: &Engine) -> Result<(), Error> {
        let mut script = Script::new(engine.document(), &engine.scripts, &self.requests)?;
        let wrong = |why: &str| Error::Script(format!("script for `{}`: {why}", self.requests));
        if self.status.is_some_and(|status| !(200..600).contains(&status)) {
            return Err(wrong("the status has to be between 200 and 599"));
        }
        if self.times == Some(0) {
            return Err(wrong("the times have to be 1 or more"));
        }
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        for (name, value) in &self.headers {
            if HeaderName::from_bytes(name.as_bytes()).is_err() {
                return Err(wrong(&format!("`{name}` is not a valid header name")));
            }
            if HeaderValue::from_str(&text(value)).is_err() {
                return Err(wrong(&format!("the value of the header `{name}` has characters that are not allowed")));
            }
        }
        let delay = Duration::try_from_secs_f64(self.delay.unwrap_or(0.0));
        let delay = delay.map_err(|_| Error::Script("the delay has to be 0 seconds or more".into()))?;
        script = match (self.drop, self.status) {
            (true, _) => script.drop_connection(),
            (false, Some(status)) => {
                let reply = Reply::json(status, self.body.clone().unwrap_or_else(|| json!({})));
                let headers = self.headers.iter();
                script.reply(headers.fold(reply, |reply, (name, value)| reply.with_header(name, text(value))))
            }
            (false, None) if self.delay.is_some() => script,
            (false, None) => {
                return Err(wrong("a status, a delay or `drop` is missing"));
            }
        };
        script = script.delay(delay);
        if let Some(times) = self.times {
            script.times(times);
        }
        Ok(())
    }
}

impl Switches {
    fn chaos(self) -> Result<Chaos, Error> {
        let chaos = Chaos::new(self.seed);
        let chaos = self.latency.map_or(chaos.clone(), |latency| chaos.latency(Duration::from_millis(latency.into())));
        let mut chaos = self.at_most.into_iter().fold(chaos, Chaos::at_most);
        for (name, probability) in self.faults {
            let unknown = || {
                let names = Kind::ALL.map(|kind| kind.name());
                Error::Setting(format!(
                    "/faults: there is no kind of fault `{name}`; the kinds are {}",
                    names.join(", ")
                ))
            };
            let kind = Kind::named(&name).ok_or_else(unknown)?;
            if probability != 0.0 {
                chaos = chaos.with(kind, probability);
            }
        }
        Ok(chaos)
    }
}

/// The control API, as GET `/_sandbox` returns it.
pub(crate) fn description() -> Value {
    json!({
        "GET": {
            "/_sandbox/requests": "the last requests, oldest first",
            "/_sandbox/scripts": "the scripts, and how often each was used",
            "/_sandbox/unused": "the scripts that were not used as often as they are to be",
            "/_sandbox/state?path=PATH": "the value of an item, a single resource or a collection",
        },
        "POST": {
            "/_sandbox/insert": {"path": "/v1/organizations/{organizationId}/services", "value": {"name": "events"}, "force": false},
            "/_sandbox/merge": {"path": "/v1/organizations/{organizationId}/services/{serviceId}", "value": {"state": "degraded"}, "force": false},
            "/_sandbox/remove": {"path": "/v1/organizations/{organizationId}/services/{serviceId}"},
            "/_sandbox/on": {"requests": "instanceGet", "status": 503, "body": {"error": "unavailable"}, "headers": {}, "times": 1, "delay": 0.5, "drop": false},
            "/_sandbox/advance": {"seconds": 3600},
            "/_sandbox/speed": {"speed": 60},
            "/_sandbox/chaos": {"seed": 1, "faults": {"server-errors": 0.1}, "latency": 500, "at_most": 10},
            "/_sandbox/snapshot": {"name": "before"},
            "/_sandbox/restore": {"name": "before"},
            "/_sandbox/reset": {},
            "/_sandbox/scene": [{"merge": {"path": "/v1/organizations/{organizationId}", "value": {"name": "Example"}}}, {"advance": {"seconds": 60}}],
        },
        "paths": "a segment such as {serviceId} stands for the first entity of its collection",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_description_has_the_commands() {
        for (path, example) in description()["POST"].as_object().unwrap() {
            let name = path.strip_prefix("/_sandbox/").unwrap();
            Command::named(name, example.clone()).unwrap();
        }
    }
}
