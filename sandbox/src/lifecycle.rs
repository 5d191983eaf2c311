//! Moves entities through their states: by themselves as time passes, and by commands.

use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use crate::document::Document;
use crate::facts::{Facts, Lifecycle};
use crate::store::{Entity, State};
use crate::structure::Role;

/// Moves in a row that one look at an entity makes; data that goes in circles at infinite speed ends here.
const MOST: usize = 32;

/// The lifecycle of each collection of a document, if it has one.
pub(crate) struct Lifecycles {
    of_collections: Vec<Option<&'static Lifecycle>>,
    /// API time that passes in a second.
    speed: f64,
}

impl Lifecycles {
    pub(crate) fn new(document: &Document, speed: f64) -> Self {
        let mut of_collections = vec![None; document.structure.collections.len()];
        for lifecycle in &Facts::get().lifecycles {
            let path = document.paths.iter().position(|path| path.template == lifecycle.item);
            if let Some(Role::Item(collection)) = path.map(|path| document.structure.nodes[path].role) {
                of_collections[collection] = Some(lifecycle);
            }
        }
        Self { of_collections, speed }
    }

    pub(crate) fn of(&self, collection: usize) -> Option<&'static Lifecycle> {
        self.of_collections.get(collection).copied().flatten()
    }

    /// The first state of an entity that a caller makes: the usual one, or one that commands lead to, if the request asks for it.
    pub(crate) fn created(&self, collection: usize, body: &Value, now: Instant) -> Option<State> {
        let lifecycle = self.of(collection)?;
        let asked = body[lifecycle.property.as_str()].as_str();
        let asked = asked.filter(|asked| lifecycle.commands.values().any(|moves| moves.values().any(|to| to == asked)));
        Some(State { name: asked.unwrap_or(&lifecycle.created).to_owned(), since: Some(now) })
    }

    /// The state of an entity that is there from the beginning.
    pub(crate) fn seeded(&self, collection: usize, index: usize) -> Option<State> {
        let states = &self.of(collection)?.seeded;
        Some(State { name: states.get(index % states.len().max(1))?.clone(), since: None })
    }

    /// The real time that some seconds of the API take; nothing if time stands still.
    pub(crate) fn real(&self, seconds: f64) -> Option<Duration> {
        (self.speed > 0.0).then(|| Duration::try_from_secs_f64(seconds / self.speed).unwrap_or(Duration::MAX))
    }

    /// Brings an entity to where it is by now.
    pub(crate) fn advance(&self, collection: usize, entity: &mut Entity, now: Instant) {
        let (Some(lifecycle), Some(state)) = (self.of(collection), &mut entity.state) else { return };
        for _ in 0..MOST {
            let Some(step) = lifecycle.moves.get(&state.name) else { break };
            let then = self.real(step.after).zip(state.since).and_then(|(time, since)| since.checked_add(time));
            let Some(then) = then else { break };
            if then > now {
                break;
            }
            *state = State { name: step.to.clone(), since: Some(then) };
        }
        show(lifecycle, entity);
    }

    /// Carries out the commands of a request, if it has some.
    pub(crate) fn command(&self, collection: usize, entity: &mut Entity, body: &Value, now: Instant) {
        let Some(lifecycle) = self.of(collection) else { return };
        let Some(members) = body.as_object() else { return };
        let texts = members.values().filter_map(Value::as_str);
        let Some(changes) = texts.filter_map(|text| lifecycle.commands.get(text)).next() else { return };
        if let Some(state) = &mut entity.state {
            if let Some(to) = changes.get(&state.name) {
                *state = State { name: to.clone(), since: Some(now) };
            }
        }
        show(lifecycle, entity);
    }

    /// Why an entity cannot be deleted now.
    pub(crate) fn keeps(&self, collection: usize, entity: &Entity, now: Instant) -> Option<String> {
        let removable = self.of(collection)?.removable.as_ref()?;
        let state = entity.state.as_ref()?;
        if !removable.states.contains(&state.name) {
            return Some(format!("it is {}", state.name));
        }
        let until = self.real(removable.settles).zip(state.since).and_then(|(time, since)| since.checked_add(time))?;
        (until > now).then(|| format!("it became {} a moment ago", state.name))
    }
}

/// Writes the state where callers read it.
fn show(lifecycle: &Lifecycle, entity: &mut Entity) {
    if let (Some(state), Some(object)) = (&entity.state, entity.value.as_object_mut()) {
        object.insert(lifecycle.property.clone(), state.name.clone().into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn services(speed: f64) -> (Lifecycles, usize) {
        let document = Document::embedded().unwrap();
        let lifecycles = Lifecycles::new(&document, speed);
        let wanted = |lifecycle: &&Lifecycle| lifecycle.item.ends_with("/services/{serviceId}");
        let collection = (0..).find(|index| lifecycles.of(*index).as_ref().is_some_and(wanted)).unwrap();
        (lifecycles, collection)
    }

    fn entity(state: &str, now: Instant) -> Entity {
        let state = Some(State { name: state.into(), since: Some(now) });
        Entity { id: String::new(), value: json!({}), seed: 0, state, is_made: true, late: None }
    }

    #[test]
    fn states_follow_each_other_in_time() {
        let (lifecycles, services) = services(10.0);
        let start = Instant::now();
        let mut entity = entity("stopped", start);
        lifecycles.command(services, &mut entity, &json!({"command": "awake"}), start);
        assert_eq!(entity.state.as_ref().unwrap().name, "stopped");
        lifecycles.command(services, &mut entity, &json!({"command": "start"}), start);
        for (milliseconds, state) in
            [(0, "starting"), (5_900, "starting"), (6_100, "partially_running"), (7_100, "running")]
        {
            lifecycles.advance(services, &mut entity, start + Duration::from_millis(milliseconds));
            assert_eq!(entity.value["state"], state);
        }
    }

    #[test]
    fn time_can_stand_still_or_be_over_at_once() {
        let start = Instant::now();
        for (speed, state) in [(0.0, "provisioning"), (f64::INFINITY, "running")] {
            let (lifecycles, services) = services(speed);
            let mut entity = entity("provisioning", start);
            lifecycles.advance(services, &mut entity, start);
            assert_eq!(entity.value["state"], state);
        }
    }

    #[test]
    fn deleting_has_to_wait() {
        let (lifecycles, services) = services(1.0);
        let start = Instant::now();
        assert!(lifecycles.keeps(services, &entity("running", start), start).is_some());
        assert!(lifecycles.keeps(services, &entity("stopped", start), start).is_some());
        assert!(lifecycles.keeps(services, &entity("stopped", start), start + Duration::from_secs(31)).is_none());
    }
}
