//! Values that follow from other values by the rules of the data file: in changed resources, in reports, and in lists of ids.

use serde_json::{json, Value};

use super::access::{is_below, Access};
use super::change::merged;
use super::{Execution, Outcome, World};
use crate::document::structure::Role;
use crate::facts::derive::{write, Sources};
use crate::facts::{Derived, Facts, Report};
use crate::synth::{mix, Detail, Site};
use crate::world::store::{key, parts, Entity};

/// Days and items of a report.
const MAX_DAYS: u64 = 31;
const MAX_ITEMS: usize = 100;

/// A change that values follow from.
pub(super) struct Change<'c> {
    pub(super) old: &'c Value,
    pub(super) body: &'c Value,
    pub(super) is_new: bool,
}

impl Change<'_> {
    /// A resource that exists from the start.
    pub(super) fn start() -> Self {
        Self { old: &Value::Null, body: &Value::Null, is_new: true }
    }
}

/// The derived values of each path of a document.
pub(crate) struct Derivations {
    of_items: Vec<Option<&'static Derived>>,
    of_paths: Vec<Option<&'static Derived>>,
}

impl Derivations {
    pub(super) fn new(document: &crate::document::Document) -> Self {
        let structure = &document.structure;
        let mut of_items = vec![None; structure.collections.len()];
        let mut of_paths = vec![None; document.paths.len()];
        for derived in &Facts::get().derived {
            let Some(path) = document.paths.iter().position(|path| path.template == derived.at) else { continue };
            match structure.nodes[path].role {
                Role::Item(collection) => of_items[collection] = Some(derived),
                _ => of_paths[path] = Some(derived),
            }
        }
        Self { of_items, of_paths }
    }
}

impl World {
    /// The derived values of the items of a collection.
    pub(super) fn derived_item(&self, collection: usize) -> Option<&'static Derived> {
        self.derivations.of_items[collection]
    }

    /// The derived values of the single resource or action at a path of the document.
    pub(super) fn derived_path(&self, path: usize) -> Option<&'static Derived> {
        self.derivations.of_paths[path]
    }
}

impl<'a> Access<'a> {
    /// Writes the values that follow from others into a resource at a path.
    pub(super) fn derive(
        &self,
        derived: Option<&Derived>,
        schema: &str,
        path: &str,
        value: &mut Value,
        change: &Change<'_>,
    ) {
        let Some(derived) = derived else { return };
        let is_free = |pointer: &str| change.body.pointer(pointer).is_none();
        let initial = derived.initial.iter().filter(|(pointer, _)| change.is_new && is_free(pointer));
        self.follow(initial.chain(&derived.always).collect(), schema, path, value, change);
    }

    /// Writes the values of pointers and expressions into a value. What the schema does not allow is left out.
    pub(super) fn follow(
        &self,
        rules: Vec<&(String, Value)>,
        schema: &str,
        path: &str,
        value: &mut Value,
        change: &Change<'_>,
    ) {
        if rules.is_empty() {
            return;
        }
        let schema = self.schema(schema);
        let (above, server) = (self.above(path), self.server());
        let named = [
            ("old", change.old),
            ("body", change.body),
            ("above", above),
            ("server", &server),
            ("caller", self.caller),
        ];
        let mut whole = value.clone();
        rules.iter().for_each(|rule| self.apply(rule, &named, &mut whole));
        if self.synth.fits(schema, &whole) || !self.synth.fits(schema, value) {
            *value = whole;
            return;
        }
        for rule in rules {
            let mut next = value.clone();
            self.apply(rule, &named, &mut next);
            if self.synth.fits(schema, &next) {
                *value = next;
            }
        }
    }

    fn apply(&self, (pointer, expression): &(String, Value), named: &[(&str, &Value)], value: &mut Value) {
        let evaluated = |own: &Value, element: &Value| Sources { own, element, named, now: self.now }.value(expression);
        if pointer.contains('*') || pointer.is_empty() {
            let own = value.clone();
            write(value, pointer, &|element| evaluated(&own, element));
        } else {
            let new = evaluated(value, &Value::Null);
            write(value, pointer, &|_| new.clone());
        }
    }

    /// The addresses of the sandbox, as its callers reach it.
    fn server(&self) -> Value {
        let hosts = &Facts::get().hosts;
        let origin = self.origin.as_deref().unwrap_or(&self.world.origin);
        let queries = match origin.split_once(hosts.api.as_str()) {
            Some((scheme, rest)) if scheme.ends_with("://") => format!("{scheme}{}{rest}", hosts.queries),
            _ => origin.to_owned(),
        };
        json!({ "origin": origin, "queries": queries })
    }

    /// The value of the item that a path is below.
    pub(super) fn above(&self, path: &str) -> &Value {
        self.item_above(path).map_or(&Value::Null, |entity| &entity.value)
    }

    pub(super) fn item_above(&self, path: &str) -> Option<&Entity> {
        let mut path = path;
        while let Some((rest, _)) = path.rsplit_once('/') {
            path = rest;
            let Some((collection, id)) = path.rsplit_once('/') else { break };
            let id = parts(id).next().unwrap_or_default();
            if let Some(entity) = self.store.entities(collection).and_then(|entities| entities.get(&id)) {
                return Some(entity);
            }
        }
        None
    }
}

impl<'a> Execution<'a> {
    /// Writes the resources that a request lists by id into the resource.
    pub(super) fn link(&mut self, collection: usize, value: &mut Value) {
        let document = &self.access.world.document;
        let template = &self.access.collection(collection).template;
        for link in Facts::get().links.iter().filter(|link| is_below(&link.holder, template)) {
            let ids = self.call.body.and_then(|body| body.get(&link.ids)).and_then(Value::as_array);
            let (Some(ids), Some((linked, path, _))) = (ids, self.item(&link.item)) else { continue };
            self.access.open(linked, &path, false);
            let mut elements = Vec::new();
            for id in ids.iter().filter_map(Value::as_str) {
                let Ok(entity) = self.access.found(linked, &path, id) else { continue };
                let named = [("linked", &*entity.value)];
                let sources = Sources { own: value, element: &Value::Null, named: &named, now: self.call.now };
                elements.extend(sources.value(&link.element));
            }
            let schema = &document.structure.collections[collection].entity;
            self.access.set(schema, value, &link.property, elements.into());
        }
    }

    /// Removes an item that was deleted from the lists that it is in: those of the item above, and links to it.
    pub(super) fn unlink(&mut self, path: &str, id: &str) {
        let is_id = |value: &Value| *value == *id;
        if let Some((above, own)) = path.rsplit_once('/').and_then(|(above, _)| above.rsplit_once('/')) {
            let own = parts(own).next().unwrap_or_default();
            let lists = |value: &mut Value| {
                for (_, list) in value.as_object_mut().into_iter().flatten().filter(|(name, _)| name.ends_with("Ids")) {
                    list.as_array_mut().into_iter().for_each(|list| list.retain(|value| !is_id(value)));
                }
            };
            self.access.store.edit(above, &own, lists);
        }
        let template = &self.access.world.document.paths[self.operation.path].template;
        for link in Facts::get().links.iter().filter(|link| link.item == *template) {
            let Some((_, path, _)) = self.item(&link.holder) else { continue };
            let ids: Vec<String> = self.access.store.ids(&path);
            for holder in ids {
                let list = |value: &mut Value| {
                    let list = value.get_mut(&link.property).and_then(Value::as_array_mut);
                    list.into_iter().for_each(|list| list.retain(|element| !is_id(&element[link.identity.as_str()])));
                };
                self.access.store.edit(&path, &holder, list);
            }
        }
    }

    /// The report at the path of the call, if there is one: a record for each day and item.
    pub(super) fn report(&mut self) -> Option<Outcome> {
        let template = &self.access.world.document.paths[self.operation.path].template;
        let report = Facts::get().reports.iter().find(|report| report.path == *template)?;
        let schema = self.payload()?;
        let path = key(&self.call.found.segments);
        let mut value = self.access.synth.value(self.access.schema(schema), self.access.site_of(&path));
        let records = self.records(report, schema, &path);
        value.as_object_mut()?.insert(report.list.clone(), records.into());
        let derived = self.access.world.derived_path(self.operation.path);
        self.access.derive(derived, schema, &path, &mut value, &Change::start());
        Some(Outcome::of(Some(value)))
    }

    fn records(&mut self, report: &Report, schema: &str, path: &str) -> Vec<Value> {
        let properties = self.access.synth.view(&[self.access.schema(schema)]).properties();
        let lists = properties.get(report.list.as_str()).cloned().unwrap_or_default();
        let schemas: Vec<&Value> = self.access.synth.view(&lists).all("items").collect();
        let Some((collection, items, _)) = self.item(&report.items) else { return Vec::new() };
        self.access.open(collection, &items, false);
        let ids = self.access.store.ids(&items);
        let mut records = Vec::new();
        for day in self.days(report) {
            for id in ids.iter().take(MAX_ITEMS) {
                let Ok(entity) = self.access.found(collection, &items, id) else { continue };
                let site = Site::new(mix(self.access.world.seed, (path, &day, id)), Detail::All);
                let mut record = self.access.synth.of_all(&schemas, site);
                let day = json!({ "date": day });
                for (pointer, expression) in &report.record {
                    let mut next = record.clone();
                    let named = [("item", &*entity.value), ("day", &day)];
                    write(&mut next, pointer, &|element| {
                        Sources { own: &record, element, named: &named, now: self.call.now }.value(expression)
                    });
                    if schemas.iter().all(|schema| self.access.synth.fits(schema, &next)) {
                        record = next;
                    }
                }
                records.push(record);
            }
        }
        records
    }

    /// The days that the request selects, at most a month; today without parameters.
    fn days(&self, report: &Report) -> Vec<String> {
        let day = |name: &str| {
            let text = self.call.query.get(name)?.as_str()?.get(..10)?;
            let time = humantime::parse_rfc3339(&format!("{text}T00:00:00Z")).ok()?;
            Some(time.duration_since(std::time::UNIX_EPOCH).ok()?.as_secs() / 86_400)
        };
        let today = self.call.now.day / 86_400;
        let last = day(&report.to).unwrap_or(today);
        let first = day(&report.from).unwrap_or(last).max(last.saturating_sub(MAX_DAYS - 1));
        (first..=last).map(|day| crate::facts::derive::date_time(day * 86_400)[..10].to_owned()).collect()
    }

    /// The source of an item that an action makes of another one: what a request does not set is the same.
    pub(super) fn inherit(&self, collection: usize, original: &Value, body: &Value) -> Value {
        let kind = self.access.collection(collection);
        let times = &Facts::get().times;
        let state = self.access.world.lifecycles.of(collection).map(|lifecycle| &lifecycle.property);
        let own = kind.identity.iter().chain(state).chain(&times.created).chain(&times.updated).chain(&times.later);
        let own: Vec<&String> = own.collect();
        let members = original.as_object().into_iter().flatten().filter(|(name, _)| !own.contains(name));
        merged(&members.map(|(name, value)| (name.clone(), value.clone())).collect(), body)
    }
}
