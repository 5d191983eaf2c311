//! Every operation of the document over a real socket: valid requests are accepted, and every answer fits its published schema.

use std::collections::BTreeMap;

use reqwest::{Client, Method};
use serde_json::Value;

use crate::document::{Document, Operation, Place};
use crate::structure::Role;
use crate::synth::{mix, Detail, Site, Synth};
use crate::Sandbox;

struct Sweep<'d> {
    sandbox: Sandbox,
    client: Client,
    document: &'d Document,
    seed: u64,
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
            Some(list) => self.call(*list, path, "").await,
            None => None,
        };
        let name = kind.element_identity.as_deref().or(kind.identity.as_deref())?;
        let first = listed.as_ref().and_then(|body| first(body, name));
        let id = match (first, methods.get("POST")) {
            (Some(id), _) => id,
            (None, Some(post)) => first_id(&self.call(*post, path, "").await?, name)?,
            _ => return None,
        };
        self.ids.insert(path.to_owned(), id.clone());
        Some(id)
    }

    /// Sends a valid request and holds the answer to the document.
    async fn call(&mut self, index: usize, path: &str, query: &str) -> Option<Value> {
        let operation: &Operation = &self.document.operations[index];
        let synth = Synth::new(self.document);
        let method = Method::from_bytes(operation.method.as_bytes()).unwrap();
        let mut url = format!("{}{path}?{query}", self.sandbox.base_url());
        for parameter in
            operation.parameters.iter().filter(|parameter| parameter.place == Place::Query && parameter.required)
        {
            let value =
                synth.value(self.document.at(&parameter.schema), Site::new(self.seed, Detail::All).at(&parameter.name));
            url.push_str(&format!("&{}={}", parameter.name, value.as_str().map_or(value.to_string(), str::to_owned)));
        }
        let mut request = self.client.request(method, &url).basic_auth("sandbox", Some("sandbox"));
        let mut sent = Value::Null;
        if let Some(schema) = operation.request_schema() {
            let detail = [Detail::All, Detail::Some, Detail::Least][self.seed as usize % 3];
            sent = synth.value(self.document.at(schema), Site::new(mix(self.seed, path), detail));
            request = request.json(&sent);
        }
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        let bytes = answer.bytes().await.unwrap();
        let (expected, response) = operation.success();
        if status != expected {
            let text = String::from_utf8_lossy(&bytes);
            self.wrong.push(format!("{} {path}: {status} {text}\n   sent {sent}", operation.id));
            return None;
        }
        let media = response?.media.as_ref().filter(|media| media.is_json())?;
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        let validator = self.document.published.at(media.schema.as_ref()?).unwrap();
        for error in validator.iter_errors(&value).take(2) {
            self.wrong.push(format!("{} {path}: {} {error}", operation.id, error.instance_path()));
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

async fn sweep(seed: u64) -> Vec<String> {
    let document = Document::embedded().unwrap();
    let sandbox = Sandbox::builder().seed(seed).speed(f64::INFINITY).start().await.unwrap();
    let mut sweep =
        Sweep { sandbox, client: Client::new(), document: &document, seed, wrong: Vec::new(), ids: BTreeMap::new() };
    let mut order: Vec<usize> = (0..document.operations.len()).collect();
    // What deletes comes last, the deepest first.
    order.sort_by_key(|index| {
        let operation = &document.operations[*index];
        let depth = document.paths[operation.path].segments.len();
        (operation.method == "DELETE", if operation.method == "DELETE" { usize::MAX - depth } else { depth })
    });
    for index in order {
        let path = sweep.path(document.operations[index].path).await;
        sweep.call(index, &path, "").await;
        if document.operations[index].method == "DELETE" {
            sweep.ids.clear();
        }
    }
    sweep.wrong
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_is_accepted_and_answers_what_is_published() {
    let seeds = std::env::var("SANDBOX_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(1);
    let mut wrong = Vec::new();
    for seed in 0..seeds {
        wrong.extend(sweep(seed).await.into_iter().map(|text| format!("seed {seed}: {text}")));
    }
    let shown: Vec<String> = wrong.iter().take(30).map(|text| text.chars().take(900).collect()).collect();
    assert!(wrong.is_empty(), "{} answers are wrong:\n{}", wrong.len(), shown.join("\n"));
}
