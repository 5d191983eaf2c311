//! The format of an overlay file, and the application of one action to a document.

use openapi::pointer::At;
use openapi::source::yaml;
use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::merge;
use crate::error::{Error, Stage};

/// A list of repairs, each with its reason.
#[derive(Debug, Clone)]
pub struct Overlay {
    /// The name of its file, for errors.
    pub name: String,
    /// Its `info.title`.
    pub title: String,
    /// The actions, in order.
    pub actions: Vec<Action>,
}

/// One repair.
#[derive(Debug, Clone)]
pub struct Action {
    /// JSON pointer of the action in its file.
    pub pointer: String,
    /// The JSONPath that selects the locations to change.
    pub target: String,
    /// The reason, with a link.
    pub description: String,
    path: JsonPath,
    change: Change,
}

#[derive(Debug, Clone)]
enum Change {
    Update(Value),
    Remove,
}

impl Overlay {
    /// Parses an overlay from YAML or JSON. Errors contain `name` as the name of the file.
    pub fn parse(name: &str, text: &str) -> Result<Overlay, Error> {
        let value = match text.trim().is_empty() {
            true => Err(error(&At::ROOT, "overlay is empty")),
            false => yaml::parse(text).map_err(|fault| Error::of(Stage::Overlay, fault)),
        };
        let value = value.and_then(|(value, duplicates)| match duplicates.first() {
            Some(at) => Err(error(&At::pointer(at), "duplicate key")),
            None => Ok(value),
        });
        value.and_then(|value| read(name, value)).map_err(|error| error.in_file(name))
    }

    /// An overlay that changes nothing.
    pub fn none() -> Overlay {
        Overlay { name: "none".into(), title: "none".into(), actions: Vec::new() }
    }
}

fn read(name: &str, value: Value) -> Result<Overlay, Error> {
    let at = At::ROOT;
    let mut fields = object(&at, value)?;
    let version = text(&at, &mut fields, "overlay")?;
    if !version.starts_with("1.0.") {
        return Err(error(&at.key("overlay"), format!("is `{version}`; Overlay 1.0 is read")));
    }
    let info_at = at.key("info");
    let info = fields.get_mut("info").map(Value::take).unwrap_or_default();
    let mut info = object(&info_at, info)?;
    let title = text(&info_at, &mut info, "title")?;
    text(&info_at, &mut info, "version")?;
    let actions_at = at.key("actions");
    let actions = match fields.get_mut("actions").map(Value::take) {
        Some(Value::Array(actions)) if !actions.is_empty() => actions,
        _ => return Err(error(&actions_at, "must be a list of at least one action")),
    };
    known(&at, &fields, &["overlay", "info", "extends", "actions"])?;
    let actions = actions
        .into_iter()
        .enumerate()
        .map(|(index, action)| Action::read(&actions_at.index(index), action))
        .collect::<Result<_, _>>()?;
    Ok(Overlay { name: name.to_owned(), title, actions })
}

impl Action {
    fn read(at: &At, value: Value) -> Result<Action, Error> {
        let mut fields = object(at, value)?;
        known(at, &fields, &["target", "description", "update", "remove"])?;
        let target = text(at, &mut fields, "target")?;
        let path = JsonPath::parse(&target).map_err(|why| error(&at.key("target"), why.to_string()))?;
        let description = match text(at, &mut fields, "description") {
            Ok(text) if text.contains("https://") => text,
            Ok(_) => return Err(error(&at.key("description"), "names no link").help(WHY)),
            Err(error) => return Err(error.help(WHY)),
        };
        let remove = match fields.get("remove") {
            None => false,
            Some(Value::Bool(remove)) => *remove,
            Some(_) => return Err(error(&at.key("remove"), "must be true or false")),
        };
        let change = match (fields.get_mut("update").map(Value::take), remove) {
            (_, true) => Change::Remove,
            (Some(update), false) => Change::Update(update),
            (None, false) => return Err(error(at, "action has neither `update` nor `remove: true`")),
        };
        Ok(Action { pointer: at.to_string(), target, description, path, change })
    }

    /// Changes every location that the target selects. Returns their number.
    pub(super) fn apply(&self, root: &mut Value) -> Result<usize, Error> {
        let nodes = self.path.query_located(root);
        let mut places: Vec<String> = nodes.locations().map(|location| location.to_json_pointer()).collect();
        // Later elements of a list come first, so that a removal does not move others that are still to be removed.
        places.reverse();
        for place in &places {
            match &self.change {
                Change::Update(update) => merge::update(root, place, update),
                Change::Remove => merge::remove(root, place),
            }
            .map_err(|message| Error::new(Stage::Overlay, &self.pointer, format!("{place}: {message}")))?;
        }
        Ok(places.len())
    }
}

const WHY: &str = "every action needs a description: the reason, and a link to where it was reported";

fn error(at: &At, message: impl Into<String>) -> Error {
    Error::new(Stage::Overlay, at, message)
}

fn object(at: &At, value: Value) -> Result<Map<String, Value>, Error> {
    match value {
        Value::Object(object) => Ok(object),
        _ => Err(error(at, "must be an object")),
    }
}

fn text(at: &At, fields: &mut Map<String, Value>, key: &str) -> Result<String, Error> {
    match fields.get_mut(key).map(Value::take) {
        Some(Value::String(text)) if !text.trim().is_empty() => Ok(text),
        Some(_) => Err(error(&at.key(key), "must be a string that is not empty")),
        None => Err(error(at, format!("has no `{key}`"))),
    }
}

fn known(at: &At, fields: &Map<String, Value>, names: &[&str]) -> Result<(), Error> {
    let unknown = |key: &&String| !names.contains(&key.as_str()) && !key.starts_with("x-");
    match fields.keys().find(unknown) {
        Some(key) => Err(error(&at.key(key), "unknown field")),
        None => Ok(()),
    }
}
