//! The data file with the behaviour that no schema describes: keys, texts, lifecycles, and how values depend on each other.

pub(crate) mod derive;
pub(crate) mod secret;
mod state;

use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::query::QueryFacts;
use crate::world::store::State;

pub(crate) use state::{Copies, Derived, Held, Report};

static TEXT: &str = include_str!("../data/facts.json");

#[derive(Deserialize)]
pub(crate) struct Facts {
    pub(crate) keys: Keys,
    pub(crate) times: Times,
    texts: Vec<Text>,
    seeded: Vec<Seeded>,
    pub(crate) lifecycles: Vec<Lifecycle>,
    pub(crate) needs: Vec<Need>,
    pub(crate) references: Vec<Reference>,
    pub(crate) derived: Vec<Derived>,
    pub(crate) links: Vec<state::Link>,
    pub(crate) unique: Vec<state::Unique>,
    pub(crate) versions: Vec<state::Versions>,
    pub(crate) held: Vec<Held>,
    pub(crate) accepted: Vec<state::Accepted>,
    pub(crate) unknown: Vec<state::Unknown>,
    pub(crate) writes: Vec<state::Write>,
    pub(crate) reports: Vec<Report>,
    pub(crate) uploads: state::Uploads,
    pub(crate) callers: state::Callers,
    pub(crate) hosts: state::Hosts,
    pub(crate) unrouted: Unrouted,
    pub(crate) query: QueryFacts,
}

/// Names of the properties of a key, and of the response that creates one.
#[derive(Deserialize)]
pub(crate) struct Keys {
    pub(crate) id: String,
    pub(crate) secret: String,
    /// The property of a request with the hashes of an id and a secret that the caller chose, and its members.
    pub(crate) hashes: String,
    pub(crate) id_hash: String,
    pub(crate) secret_hash: String,
    /// The property with the state of the key, and the state in which it is not accepted.
    pub(crate) state: String,
    pub(crate) off: String,
    /// The property of the key with the time from which it does not log in, and with the time of its last use.
    pub(crate) expires: String,
    pub(crate) used: String,
    /// The property of the key with addresses that it may be used from, and the member of such an entry with the address.
    pub(crate) addresses: String,
    pub(crate) source: String,
    /// The property of the key with names of roles, and their permissions as patterns.
    pub(crate) roles: String,
    pub(crate) permits: BTreeMap<String, Vec<String>>,
    /// The property of the key with roles that are resources, and the members of such an entry.
    pub(crate) assigned: String,
    pub(crate) assigned_id: String,
    pub(crate) assigned_name: String,
    /// The collection of roles beside that of keys, and the members of a role and of its policies.
    pub(crate) roles_beside: String,
    pub(crate) policies: String,
    pub(crate) permissions: String,
    pub(crate) effect: String,
    pub(crate) allow: String,
}

/// Names of properties with times that a server writes.
#[derive(Deserialize)]
pub(crate) struct Times {
    /// When the entity was created.
    pub(crate) created: Vec<String>,
    /// When it was changed last.
    pub(crate) updated: Vec<String>,
    /// When something happened that has not happened to a new entity.
    pub(crate) later: Vec<String>,
}

/// Values of the entities of a collection that exist from the start, in order.
#[derive(Deserialize)]
struct Seeded {
    /// Template of the collection's path.
    collection: String,
    /// Properties. `{"ago": 60}` is the moment a minute ago.
    entities: Vec<Map<String, Value>>,
}

#[derive(Deserialize)]
struct Text {
    media: String,
    text: String,
}

/// The states of an entity.
#[derive(Deserialize)]
pub(crate) struct Lifecycle {
    /// Template of the entity's path.
    pub(crate) item: String,
    pub(crate) property: String,
    pub(crate) created: String,
    /// States of the entities that exist from the start, in order.
    pub(crate) seeded: Vec<String>,
    /// The state that follows a state by itself.
    pub(crate) moves: BTreeMap<String, Move>,
    /// Command to the states it changes.
    #[serde(default)]
    pub(crate) commands: BTreeMap<String, BTreeMap<String, String>>,
    /// Property of a create request to the first state if it is true.
    #[serde(default)]
    pub(crate) created_by: BTreeMap<String, String>,
    /// Properties of the entity; a change of one of them leads it to the first state again.
    #[serde(default)]
    pub(crate) begun_by: Vec<String>,
    /// When the entity becomes idle by itself.
    pub(crate) idles: Option<Idle>,
    /// The states in which it can be deleted; any if there are none.
    pub(crate) deletable: Option<Deletable>,
    /// Differences for entities that have one of some values.
    #[serde(default)]
    variants: Vec<Variant>,
}

/// Differences of a lifecycle for some entities.
#[derive(Deserialize)]
struct Variant {
    /// JSON pointers; one of them leads to a value that is not null.
    with: Vec<String>,
    #[serde(default)]
    moves: BTreeMap<String, Move>,
    #[serde(default)]
    commands: BTreeMap<String, BTreeMap<String, String>>,
}

/// A state that becomes another one after a time without requests, which a property of the entity holds.
#[derive(Deserialize)]
pub(crate) struct Idle {
    pub(crate) from: String,
    pub(crate) to: String,
    /// The property that allows it.
    enabled: String,
    /// The property with the minutes.
    minutes: String,
}

impl Idle {
    /// The minutes after which an entity becomes idle; `None` if it does not.
    pub(crate) fn minutes(&self, value: &Value) -> Option<f64> {
        let is_enabled = value[self.enabled.as_str()] == true;
        value[self.minutes.as_str()].as_f64().filter(|minutes| is_enabled && *minutes > 0.0)
    }
}

impl Lifecycle {
    fn variants<'l>(&'l self, value: &Value) -> Vec<&'l Variant> {
        let has = |pointer: &String| value.pointer(pointer).is_some_and(|value| !value.is_null());
        self.variants.iter().filter(|variant| variant.with.iter().any(has)).collect()
    }

    /// What a state of an entity becomes by itself.
    pub(crate) fn step<'l>(&'l self, state: &str, value: &Value) -> Option<&'l Move> {
        let own = self.variants(value).into_iter().find_map(|variant| variant.moves.get(state));
        own.or_else(|| self.moves.get(state))
    }

    /// The state that a command leads an entity to.
    pub(crate) fn command<'l>(&'l self, command: &str, state: &State, value: &Value) -> Option<&'l str> {
        let own = self.variants(value).into_iter().find_map(|variant| variant.commands.get(command)?.get(&state.name));
        own.or_else(|| self.commands.get(command)?.get(&state.name)).map(String::as_str)
    }
}

#[derive(Deserialize)]
pub(crate) struct Move {
    pub(crate) after: f64,
    pub(crate) to: String,
}

/// When an entity can be deleted.
#[derive(Deserialize)]
pub(crate) struct Deletable {
    pub(crate) states: Vec<String>,
    /// Seconds after which the live API deletes an entity that got into such a state.
    pub(crate) settles: f64,
}

/// Operations that need an entity in some state.
#[derive(Deserialize)]
pub(crate) struct Need {
    /// The beginning of the templates of their paths.
    pub(crate) below: String,
    /// Their methods; all, if there are none.
    #[serde(default)]
    pub(crate) methods: Vec<String>,
    /// Template of the entity's path.
    pub(crate) item: String,
    pub(crate) states: Vec<String>,
    pub(crate) status: u16,
    pub(crate) message: String,
    /// The member of the response with the state.
    pub(crate) state_member: Option<String>,
    /// More members of the response, by state or `*`.
    #[serde(default)]
    pub(crate) members: BTreeMap<String, Map<String, Value>>,
}

/// A list of ids in the bodies of requests to a path.
#[derive(Deserialize)]
pub(crate) struct Reference {
    /// Template of the path.
    pub(crate) path: String,
    pub(crate) property: String,
    /// Template of the path of the entities with these ids.
    pub(crate) item: String,
    /// The message about an id that does not exist, where `{id}` is replaced.
    pub(crate) message: String,
}

#[derive(Deserialize)]
pub(crate) struct Unrouted {
    pub(crate) segment: String,
    pub(crate) text: String,
}

impl Facts {
    pub(crate) fn get() -> &'static Self {
        static FACTS: OnceLock<Facts> = OnceLock::new();
        FACTS.get_or_init(|| serde_json::from_str(TEXT).expect("the data file is a part of the crate, and tested"))
    }

    /// Values of the entity at an index of a collection that exists from the start.
    pub(crate) fn seeded(&self, collection: &str, index: usize) -> Vec<(&str, Value)> {
        let own = self.seeded.iter().filter(|seeded| seeded.collection == collection);
        let properties = own.filter_map(|seeded| seeded.entities.get(index)).flatten();
        let followed = |value: &Value| match value["ago"].as_u64() {
            Some(seconds) => ago(seconds).into(),
            None => value.clone(),
        };
        properties.map(|(name, value)| (name.as_str(), followed(value))).collect()
    }

    /// The number of entities from the start of a collection that have values here.
    pub(crate) fn seeded_count(&self, collection: &str) -> usize {
        let own = self.seeded.iter().filter(|seeded| seeded.collection == collection);
        own.map(|seeded| seeded.entities.len()).max().unwrap_or(0)
    }

    /// Templates of the paths that the sandbox serves and no document has.
    pub(crate) fn other_paths(&self) -> Vec<String> {
        self.query.paths().into_iter().chain([format!("{}{{id}}", self.uploads.above)]).collect()
    }

    /// A text of a media type.
    pub(crate) fn text(&self, media: &str) -> &str {
        self.texts.iter().find(|text| text.media == media).map_or("sandbox\n", |text| &text.text)
    }
}

/// The moment that was so many seconds ago, in UTC and whole seconds; none is before 1970.
fn ago(seconds: u64) -> String {
    let moment = SystemTime::now().checked_sub(Duration::from_secs(seconds)).unwrap_or(UNIX_EPOCH);
    humantime::format_rfc3339_seconds(moment.max(UNIX_EPOCH)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Operation};

    #[test]
    fn the_data_file_refers_to_the_document() {
        let document = Document::embedded().unwrap();
        let path = |template: &str| document.paths.iter().position(|path| path.template == template);
        for lifecycle in &Facts::get().lifecycles {
            let path = path(&lifecycle.item).unwrap_or_else(|| panic!("no path {}", lifecycle.item));
            let moves = lifecycle.moves.iter().flat_map(|(from, to)| [from, &to.to]);
            let commands = lifecycle.commands.values().flatten().flat_map(|(from, to)| [from, to]);
            let own = lifecycle.seeded.iter().chain([&lifecycle.created]);
            let crate::document::structure::Role::Item(collection) = document.structure.nodes[path].role else {
                panic!()
            };
            let schema = document.at(&document.structure.collections[collection].entity);
            for state in own.chain(moves).chain(commands) {
                let value = serde_json::json!({ &lifecycle.property: state });
                let property =
                    crate::document::pointer::followed(&document.root, &schema["properties"][&lifecycle.property]);
                assert!(document.published.fits(property, &value[&lifecycle.property]), "{}: {state}", lifecycle.item);
            }
        }
        for seeded in &Facts::get().seeded {
            let known = document.structure.collections.iter().find(|known| known.template == seeded.collection);
            let known = known.unwrap_or_else(|| panic!("no collection {}", seeded.collection));
            for (name, value) in (0..seeded.entities.len()).flat_map(|at| Facts::get().seeded(&known.template, at)) {
                let property = crate::document::pointer::followed(&document.root, document.at(&known.entity))
                    ["properties"]
                    .get(name);
                assert!(document.published.fits(property.unwrap(), &value), "{}: {name}", known.template);
            }
        }
        for need in &Facts::get().needs {
            assert!(document.paths.iter().any(|path| path.template.starts_with(&need.below)), "{}", need.below);
            assert!(path(&need.item).is_some());
        }
        let facts = Facts::get();
        let derived = facts.derived.iter().map(|derived| &derived.at);
        let links = facts.links.iter().flat_map(|link| [&link.holder, &link.item]);
        let versions = facts.versions.iter().flat_map(|versions| [&versions.item, &versions.collection]);
        let held = facts.held.iter().flat_map(|held| {
            held.used_by
                .keys()
                .chain(held.missing.keys())
                .chain([&held.path])
                .chain(held.copies.iter().map(|copies| &copies.by))
        });
        let reports = facts.reports.iter().flat_map(|report| [&report.path, &report.items]);
        let others =
            facts.writes.iter().map(|write| &write.path).chain(facts.unique.iter().map(|unique| &unique.collection));
        let others = others.chain(facts.accepted.iter().map(|accepted| &accepted.path));
        let others = others.chain(facts.unknown.iter().map(|unknown| &unknown.item));
        let others = others.chain(&facts.callers.paths).chain([&facts.uploads.path, &facts.callers.owners]);
        for template in derived.chain(links).chain(versions).chain(held).chain(reports).chain(others) {
            assert!(path(template).is_some(), "{template}");
        }
        for reference in &Facts::get().references {
            assert!(path(&reference.path).is_some() && path(&reference.item).is_some(), "{}", reference.path);
        }
        let medias =
            document.operations.iter().filter_map(|operation: &Operation| operation.success().1?.media.as_ref());
        for media in medias.filter(|media| !media.is_json()) {
            assert_ne!(Facts::get().text(&media.essence), "sandbox\n", "{}", media.full);
        }
    }
}
