//! Every operation of the document over a real socket: valid requests are accepted, and every response matches its published schema.

use std::collections::BTreeMap;

use reqwest::{Client, Method, RequestBuilder};
use serde_json::Value;

use crate::chaos::{Chaos, Kind};
use crate::document::structure::Role;
use crate::document::{Document, Operation, Parameter, Place};
use crate::synth::{mix, Detail, Site, Synth};
use crate::{Behaviour, Builder, Sandbox};

struct Sweep<'d> {
    sandbox: Sandbox,
    client: Client,
    document: &'d Document,
    seed: u64,
    /// The body of the last request.
    sent: Value,
    wrong: Vec<String>,
    /// Concrete path of a collection to an id in it.
    ids: BTreeMap<String, String>,
}

impl Sweep<'_> {
    /// The path with ids of entities that exist: listed, or made for the purpose.
    async fn path(&mut self, index: usize) -> String {
        let mut path = String::new();
        let template = &self.document.paths[index];
        for (position, segment) in template.segments.iter().enumerate() {
            let text = match segment {
                crate::document::Segment::Literal(text) => text.clone(),
                crate::document::Segment::Parameter { name, .. } => {
                    let above = path.clone();
                    let items = &self.document.structure.nodes[index].items;
                    let collection = items.iter().find(|item| item.length == position + 1).map(|item| item.collection);
                    let id = match collection {
                        Some(collection) => self.id(collection, &above).await,
                        None => None,
                    };
                    id.unwrap_or_else(|| self.free(index, name))
                }
            };
            path.push('/');
            path.push_str(
                &percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC).to_string(),
            );
        }
        path
    }

    fn free(&self, path: usize, name: &str) -> String {
        let operation = &self.document.operations[*self.document.paths[path].methods.values().next().unwrap()];
        let parameter = operation.parameters.iter().find(|parameter| parameter.name == name).unwrap();
        match Synth::new(self.document).value(self.document.at(&parameter.schema), Site::new(self.seed, Detail::Least))
        {
            Value::String(text) => text,
            other => other.to_string(),
        }
    }

    async fn id(&mut self, collection: usize, path: &str) -> Option<String> {
        if let Some(id) = self.ids.get(path) {
            return Some(id.clone());
        }
        let kind = &self.document.structure.collections[collection];
        let own = self.document.structure.nodes.iter().position(|node| node.role == Role::Collection(collection))?;
        let methods = &self.document.paths[own].methods;
        let listed = match methods.get("GET") {
            Some(list) => self.call(*list, path).await,
            None => None,
        };
        let name = kind.element_identity.as_deref().or(kind.identity.as_deref())?;
        let first = listed.as_ref().and_then(|body| first(body, name));
        let id = match (first, methods.get("POST")) {
            (Some(id), _) => id,
            (None, Some(post)) => first_id(&self.call(*post, path).await?, name)?,
            _ => return None,
        };
        self.ids.insert(path.to_owned(), id.clone());
        Some(id)
    }

    /// A valid request.
    fn request(&mut self, index: usize, url: &str) -> RequestBuilder {
        let operation: &Operation = &self.document.operations[index];
        let synth = Synth::new(self.document);
        let method = Method::from_bytes(operation.method.as_bytes()).unwrap();
        let mut query = Vec::new();
        let wanted = |parameter: &&Parameter| parameter.place == Place::Query && parameter.required;
        for parameter in operation.parameters.iter().filter(wanted) {
            let site = Site::new(self.seed, Detail::All).at(&parameter.name);
            let value = synth.value(self.document.at(&parameter.schema), site);
            query.push((&parameter.name, value.as_str().map_or(value.to_string(), str::to_owned)));
        }
        let request = self.client.request(method, url).query(&query).basic_auth("sandbox", Some("sandbox"));
        self.sent = Value::Null;
        let Some(schema) = operation.request_schema() else { return request };
        let detail = [Detail::All, Detail::Some, Detail::Least][self.seed as usize % 3];
        self.sent = synth.value(self.document.at(schema), Site::new(mix(self.seed, index), detail));
        request.json(&self.sent)
    }

    /// Sends a valid request and validates the response.
    async fn call(&mut self, index: usize, path: &str) -> Option<Value> {
        let operation: &Operation = &self.document.operations[index];
        let request = self.request(index, &format!("{}{path}", self.sandbox.base_url()));
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        let bytes = answer.bytes().await.unwrap();
        let (expected, response) = operation.success();
        if status != expected {
            let text = String::from_utf8_lossy(&bytes);
            self.wrong.push(format!("{} {path}: {status} {text}\n   sent {}", operation.id, self.sent));
            return None;
        }
        let media = response?.media.as_ref().filter(|media| media.is_json())?;
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        for reading in [&self.document.published, &self.document.lenient] {
            let validator = reading.at(media.schema.as_ref()?).unwrap();
            for error in validator.iter_errors(&value).take(2) {
                self.wrong.push(format!("{} {path}: {} {error}", operation.id, error.instance_path()));
            }
        }
        Some(value)
    }
}

/// The id of the first element of the first list.
fn first(body: &Value, name: &str) -> Option<String> {
    match body {
        Value::Array(list) => first_id(list.first()?, name),
        Value::Object(object) => object.values().find_map(|value| first(value, name)),
        _ => None,
    }
}

/// The id of the outermost object that has one.
fn first_id(value: &Value, name: &str) -> Option<String> {
    let object = value.as_object()?;
    match object.get(name) {
        Some(Value::String(id)) => Some(id.clone()),
        Some(Value::Number(id)) => Some(id.to_string()),
        _ => object.values().find_map(|value| first_id(value, name)),
    }
}

/// Deletes services without stopping them first.
fn lax() -> Behaviour {
    Behaviour { deletes_in_any_state: true, ..Behaviour::default() }
}

async fn sweep(document: &Document, builder: Builder, seed: u64) -> Vec<String> {
    let sandbox = builder.behaviour(lax()).seed(seed).speed(f64::INFINITY).start().await.unwrap();
    let mut sweep = Sweep {
        sandbox,
        client: Client::new(),
        document,
        seed,
        sent: Value::Null,
        wrong: Vec::new(),
        ids: BTreeMap::new(),
    };
    let mut order: Vec<usize> = (0..document.operations.len()).collect();
    // What deletes comes last, the deepest first.
    order.sort_by_key(|index| {
        let operation = &document.operations[*index];
        let depth = document.paths[operation.path].segments.len();
        (operation.method == "DELETE", if operation.method == "DELETE" { usize::MAX - depth } else { depth })
    });
    for index in order {
        let path = sweep.path(document.operations[index].path).await;
        sweep.call(index, &path).await;
        if document.operations[index].method == "DELETE" {
            sweep.ids.clear();
        }
    }
    sweep.wrong
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_accepts_valid_requests() {
    let seeds = std::env::var("SANDBOX_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(1);
    let document = Document::embedded().unwrap();
    let mut wrong = Vec::new();
    for seed in 0..seeds {
        wrong.extend(
            sweep(&document, Sandbox::builder(), seed).await.into_iter().map(|text| format!("seed {seed}: {text}")),
        );
    }
    let shown: Vec<String> = wrong.iter().take(30).map(|text| text.chars().take(900).collect()).collect();
    assert!(wrong.is_empty(), "{} answers are wrong:\n{}", wrong.len(), shown.join("\n"));
}

/// What is sent by POST comes back by GET, as far as the two have properties in common; DELETE ends it.
#[tokio::test(flavor = "multi_thread")]
async fn every_collection_keeps_created_entities() {
    let document = Document::embedded().unwrap();
    let sandbox = Sandbox::builder().behaviour(lax()).speed(f64::INFINITY).start().await.unwrap();
    let mut sweep = Sweep {
        sandbox,
        client: Client::new(),
        document: &document,
        seed: 3,
        sent: Value::Null,
        wrong: Vec::new(),
        ids: BTreeMap::new(),
    };
    let mut kept = 0;
    for (index, collection) in document.structure.collections.iter().enumerate() {
        let place = |role| document.structure.nodes.iter().position(|node| node.role == role);
        let (Some(list), Some(item)) = (place(Role::Collection(index)), place(Role::Item(index))) else { continue };
        let Some(post) = document.paths[list].methods.get("POST") else { continue };
        let path = sweep.path(list).await;
        let name = collection.identity.as_deref().unwrap();
        let made = sweep.call(*post, &path).await.unwrap_or_else(|| panic!("{path}: {:?}", sweep.wrong));
        let sent = sweep.sent.as_object().unwrap().clone();
        let id = first_id(&made["result"], name).unwrap_or_else(|| panic!("{path} tells no {name}: {made}"));
        let own = format!("{path}/{id}");
        if let Some(get) = document.paths[item].methods.get("GET") {
            let found = sweep.call(*get, &own).await.unwrap_or_else(|| panic!("{:?}", sweep.wrong))["result"].clone();
            assert_eq!(first_id(&found, name).as_deref(), Some(id.as_str()), "{own}");
            for (name, value) in sent.iter().filter(|(name, value)| found[*name].is_string() && value.is_string()) {
                // The id, and what has a lifecycle, are not for callers to set.
                assert!(
                    found[name] == *value || ["id", "state"].contains(&name.as_str()),
                    "{own}: {name} was {value}: {found}"
                );
                kept += 1;
            }
        }
        if let Some(list) = document.paths[list].methods.get("GET") {
            let listed = sweep.call(*list, &path).await.unwrap().to_string();
            assert!(listed.contains(&id), "{own} is not listed");
        }
        if let Some(delete) = document.paths[item].methods.get("DELETE") {
            sweep.call(*delete, &own).await.unwrap();
            let url = format!("{}{own}", sweep.sandbox.base_url());
            let gone = sweep.client.delete(url).basic_auth("sandbox", Some("sandbox")).send().await.unwrap();
            assert_eq!(gone.status(), 404, "{own}");
        }
    }
    assert!(sweep.wrong.is_empty(), "{:?}", sweep.wrong);
    assert!(kept > 30, "only {kept} texts came back");
}

/// No kind of fault is a fault of the sandbox.
#[tokio::test(flavor = "multi_thread")]
async fn faults_can_be_injected_into_every_operation() {
    let document = Document::embedded().unwrap();
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Latency) {
        let sandbox = Sandbox::builder().behaviour(lax()).speed(f64::INFINITY).start().await.unwrap();
        let mut sweep = Sweep {
            sandbox,
            client: Client::new(),
            document: &document,
            seed: 2,
            sent: Value::Null,
            wrong: Vec::new(),
            ids: BTreeMap::new(),
        };
        let mut made = 0;
        for (index, operation) in document.operations.iter().enumerate() {
            let path = sweep.path(operation.path).await;
            sweep.sandbox.set_chaos(Chaos::new(1).with(kind, 1.0)).unwrap();
            let url = format!("{}{path}", sweep.sandbox.base_url());
            let request = sweep.request(index, &url);
            // A reset connection has no response.
            let _ = request.send().await;
            sweep.sandbox.set_chaos(Chaos::default()).unwrap();
            let record = sweep.sandbox.requests().pop().unwrap();
            let is_asked_for = record.chaos.contains(&kind.name());
            assert!(record.status < 500 || is_asked_for, "{kind}: {record}");
            made += usize::from(is_asked_for);
            if operation.method == "DELETE" {
                sweep.ids.clear();
            }
        }
        assert!(made > 20, "{kind} was made {made} times");
    }
}

/// Revisions that the sandbox was not made with.
#[tokio::test(flavor = "multi_thread")]
async fn other_revisions_are_served_as_well() {
    // The package contains everything that it needs.
    let Ok(folder) = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/history")) else { return };
    let paths =
        folder.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "json"));
    for path in paths {
        let document = Document::read(&std::fs::read(&path).unwrap()).unwrap();
        let wrong = sweep(&document, Sandbox::builder().document(&*document.text), 1).await;
        assert!(wrong.is_empty(), "{}: {:?}", path.display(), &wrong[..wrong.len().min(5)]);
    }
}
