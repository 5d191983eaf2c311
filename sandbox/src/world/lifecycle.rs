//! Moves entities through their states: as time passes, and by commands.

use std::sync::Arc;

use serde_json::Value;

use crate::document::structure::Role;
use crate::document::Document;
use crate::facts::{Facts, Lifecycle};
use crate::sandbox::behaviour::Behaviour;
use crate::sandbox::clock::Now;
use crate::world::store::{Entity, State};

/// Moves that one read of an entity makes at most: data that goes in circles at infinite speed ends here.
const MAX_MOVES: usize = 32;

/// The lifecycle of each collection of a document, if it has one.
pub(crate) struct Lifecycles {
    of_collections: Vec<Option<&'static Lifecycle>>,
}

impl Lifecycles {
    pub(crate) fn new(document: &Document) -> Self {
        let mut of_collections = vec![None; document.structure.collections.len()];
        for lifecycle in &Facts::get().lifecycles {
            let path = document.paths.iter().position(|path| path.template == lifecycle.item);
            if let Some(Role::Item(collection)) = path.map(|path| document.structure.nodes[path].role) {
                of_collections[collection] = Some(lifecycle);
            }
        }
        Self { of_collections }
    }

    pub(crate) fn of(&self, collection: usize) -> Option<&'static Lifecycle> {
        self.of_collections.get(collection).copied().flatten()
    }

    /// The first state of an entity that a caller creates: the one that a property of the request selects, or the usual one.
    pub(crate) fn created(&self, collection: usize, body: &Value, now: Now) -> Option<State> {
        let lifecycle = self.of(collection)?;
        let requested = body[lifecycle.property.as_str()].as_str();
        let requested =
            requested.filter(|state| lifecycle.commands.values().any(|moves| moves.values().any(|to| to == state)));
        let switched = lifecycle.created_by.iter().find(|(name, _)| body[name.as_str()] == true);
        let name = requested.or(switched.map(|(_, state)| state.as_str())).unwrap_or(&lifecycle.created);
        Some(State { name: name.to_owned(), since: Some(now.api) })
    }

    /// The state of an entity that exists from the start.
    pub(crate) fn seeded(&self, collection: usize, index: usize) -> Option<State> {
        let states = &self.of(collection)?.seeded;
        Some(State { name: states.get(index % states.len().max(1))?.clone(), since: None })
    }

    /// Takes over the state that a value has, where it was changed by other means than a command.
    pub(crate) fn adopt(&self, collection: usize, entity: &mut Entity, now: Now) {
        let Some(lifecycle) = self.of(collection) else { return };
        let Some(name) = entity.value[lifecycle.property.as_str()].as_str() else { return };
        if entity.state.as_ref().is_none_or(|state| state.name != name) {
            entity.state = Some(State { name: name.to_owned(), since: Some(now.api) });
        }
    }

    /// Brings an entity to its state at this time.
    pub(crate) fn advance(&self, collection: usize, entity: &mut Entity, now: Now) {
        let (Some(lifecycle), Some(state)) = (self.of(collection), &entity.state) else { return };
        let mut state = state.clone();
        for _ in 0..MAX_MOVES {
            let next = lifecycle.step(&state.name, &entity.value).and_then(|step| {
                let since = now.end_of(state.since?, step.after)?;
                Some(State { name: step.to.clone(), since: Some(since) })
            });
            let idle = || {
                let idle = lifecycle.idles.as_ref().filter(|idle| idle.from == state.name)?;
                let since = state.since.unwrap_or(0.0) + 60.0 * idle.minutes(&entity.value)?;
                (since <= now.api).then(|| State { name: idle.to.clone(), since: Some(since) })
            };
            let Some(next) = next.or_else(idle) else { break };
            state = next;
        }
        if entity.state.as_ref() != Some(&state) || entity.value[lifecycle.property.as_str()] != state.name.as_str() {
            show(lifecycle, entity, state);
        }
    }

    /// The API's time until which an entity stays as it is, if that is known without reading it again.
    pub(crate) fn due(&self, collection: usize, entity: &Entity) -> f64 {
        let (Some(lifecycle), Some(state)) = (self.of(collection), &entity.state) else { return f64::INFINITY };
        let idle = lifecycle.idles.as_ref().filter(|idle| idle.from == state.name);
        match state.since {
            Some(_) => 0.0,
            None => idle.and_then(|idle| idle.minutes(&entity.value)).map_or(f64::INFINITY, |minutes| 60.0 * minutes),
        }
    }

    /// Carries out the command of a request, if it has one.
    pub(crate) fn command(&self, collection: usize, entity: &mut Entity, body: &Value, now: Now) {
        let Some(lifecycle) = self.of(collection) else { return };
        let texts = body.as_object().into_iter().flat_map(|members| members.values()).filter_map(Value::as_str);
        let state = entity.state.clone();
        let next = texts.clone().find_map(|text| lifecycle.command(text, state.as_ref()?, &entity.value));
        let state = match next {
            Some(to) => Some(State { name: to.to_owned(), since: Some(now.api) }),
            None => state,
        };
        if let Some(state) = state {
            show(lifecycle, entity, state);
        }
    }

    /// Leads an entity to its first state again, if a change of one of its properties does so.
    pub(crate) fn begin_again(&self, collection: usize, entity: &mut Entity, old: &Value, now: Now) {
        let Some(lifecycle) = self.of(collection) else { return };
        if lifecycle.begun_by.iter().any(|name| entity.value[name.as_str()] != old[name.as_str()]) {
            show(lifecycle, entity, State { name: lifecycle.created.clone(), since: Some(now.api) });
        }
    }

    /// Why an entity cannot be deleted now.
    pub(crate) fn keeps(&self, collection: usize, entity: &Entity, behaviour: &Behaviour, now: Now) -> Option<String> {
        let deletable = self.of(collection)?.deletable.as_ref()?;
        let state = entity.state.as_ref()?;
        if !deletable.states.contains(&state.name) {
            return (!behaviour.deletes_in_any_state).then(|| format!("it is {}", state.name));
        }
        let has_settled = now.end_of(state.since?, deletable.settles).is_some();
        (behaviour.delete_conflicts && !has_settled).then(|| format!("it became {} a moment ago", state.name))
    }
}

/// Writes the state into the entity, where callers read it.
fn show(lifecycle: &Lifecycle, entity: &mut Entity, state: State) {
    let old = entity.value[lifecycle.property.as_str()].clone();
    let new = Value::from(state.name.as_str());
    if let Some(text) = entity.text.take() {
        entity.text = replaced(&text, &lifecycle.property, &old, &new);
    }
    if let Some(object) = entity.value.as_object_mut() {
        object.insert(lifecycle.property.clone(), new);
    }
    entity.state = Some(state);
}

/// The text of an object with another value of a property of the object itself; `None` if it does not have the old one.
fn replaced(text: &str, property: &str, old: &Value, new: &Value) -> Option<Arc<str>> {
    let (name, old) = (format!("{}:", Value::from(property)), old.to_string());
    let (mut depth, mut in_text, mut is_escaped) = (0, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_text => is_escaped = true,
            b'"' => {
                let start = at + name.len();
                if !in_text && depth == 1 && text[at..].starts_with(&name) && text[start..].starts_with(&old) {
                    return Some(format!("{}{new}{}", &text[..start], &text[start + old.len()..]).into());
                }
                in_text = !in_text;
            }
            b'{' | b'[' if !in_text => depth += 1,
            b'}' | b']' if !in_text => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::sandbox::clock::Clock;
    use serde_json::json;

    fn collection(item: &str) -> (Lifecycles, usize) {
        let document = Document::embedded().unwrap();
        let lifecycles = Lifecycles::new(&document);
        let is_it = |lifecycle: &&Lifecycle| lifecycle.item.ends_with(item);
        let index = (0..).find(|index| lifecycles.of(*index).as_ref().is_some_and(is_it)).unwrap();
        (lifecycles, index)
    }

    fn entity(state: &str, value: Value) -> Entity {
        let state = Some(State { name: state.into(), since: Some(0.0) });
        Entity { state, value: value.into(), ..Entity::default() }
    }

    fn later(seconds: f64) -> Now {
        let clock = Clock::machine(None, 0.0);
        clock.advance(Duration::from_secs_f64(seconds));
        clock.now()
    }

    #[test]
    fn states_follow_each_other_in_time() {
        let (lifecycles, services) = collection("/services/{serviceId}");
        let mut entity = entity("stopped", json!({}));
        lifecycles.command(services, &mut entity, &json!({"command": "awake"}), later(0.0));
        assert_eq!(entity.state.as_ref().unwrap().name, "stopped");
        lifecycles.command(services, &mut entity, &json!({"command": "start"}), later(0.0));
        for (seconds, state) in [(0.0, "starting"), (59.0, "starting"), (61.0, "partially_running"), (71.0, "running")]
        {
            lifecycles.advance(services, &mut entity, later(seconds));
            assert_eq!(entity.value["state"], state);
        }
    }

    #[test]
    fn time_can_stop_or_take_none() {
        let (lifecycles, services) = collection("/services/{serviceId}");
        for (speed, state) in [(0.0, "provisioning"), (f64::INFINITY, "running")] {
            let mut entity = entity("provisioning", json!({}));
            lifecycles.advance(services, &mut entity, Clock::machine(None, speed).now());
            assert_eq!(entity.value["state"], state);
        }
    }

    #[test]
    fn deleting_has_to_wait() {
        let (lifecycles, services) = collection("/services/{serviceId}");
        let kept = |state: &str, behaviour: Behaviour, seconds| {
            lifecycles.keeps(services, &entity(state, json!({})), &behaviour, later(seconds)).is_some()
        };
        let live = Behaviour::live;
        let lax = || Behaviour { deletes_in_any_state: true, ..Behaviour::default() };
        assert!(
            kept("running", live(), 0.0) && kept("running", Behaviour::default(), 0.0) && !kept("running", lax(), 0.0)
        );
        assert!(kept("stopped", live(), 29.0) && !kept("stopped", Behaviour::default(), 29.0));
        assert!(!kept("stopped", live(), 31.0));
    }

    #[test]
    fn only_the_property_of_the_object_itself_is_replaced() {
        let new = json!("b");
        let text = json!({"a\"state\":": [{"state": "a"}], "state": "a", "z": "\\"}).to_string();
        let expected = json!({"a\"state\":": [{"state": "a"}], "state": "b", "z": "\\"}).to_string();
        assert_eq!(replaced(&text, "state", &json!("a"), &new).as_deref(), Some(expected.as_str()));
        assert_eq!(replaced("{\"x\":{\"state\":\"a\"}}", "state", &json!("a"), &new), None);
    }

    #[test]
    fn a_service_without_requests_becomes_idle() {
        let (lifecycles, services) = collection("/services/{serviceId}");
        for (value, state) in [
            (json!({"idleScaling": true, "idleTimeoutMinutes": 5}), "idle"),
            (json!({"idleScaling": false, "idleTimeoutMinutes": 5}), "running"),
            (json!({"idleScaling": true, "idleTimeoutMinutes": 6}), "running"),
        ] {
            let mut entity = entity("running", value);
            lifecycles.advance(services, &mut entity, later(301.0));
            assert_eq!(entity.value["state"], state);
        }
    }

    #[test]
    fn a_pipe_stops_as_its_source_does() {
        let (lifecycles, pipes) = collection("/clickpipes/{clickPipeId}");
        for (source, state) in [("kafka", "Stopped"), ("postgres", "Paused")] {
            let mut entity = entity("Running", json!({"source": {source: {}}}));
            lifecycles.command(pipes, &mut entity, &json!({"command": "stop"}), later(0.0));
            lifecycles.advance(pipes, &mut entity, later(60.0));
            assert_eq!(entity.value["state"], state);
        }
    }
}
