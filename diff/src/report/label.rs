//! Pointers in a readable form: `Service.endpoints[].port`, `GET /v1/services query limit`.
//! Positions in lists are replaced by names, so that a label stays the same when a document is reordered.

use serde_json::Value;

/// A pointer in words: the owner, and the path below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Label {
    /// A schema, an operation, or a section of the document.
    pub(super) owner: String,
    /// The path from the owner. It is empty for the owner itself.
    pub(super) path: String,
    /// Whether the owner is a named schema.
    pub(super) is_schema: bool,
}

impl Label {
    pub(super) fn text(&self) -> String {
        match (self.path.is_empty(), self.is_schema) {
            (true, _) => self.owner.clone(),
            (_, true) => format!("{}{}", self.owner, self.path),
            _ => format!("{} {}", self.owner, self.path.trim_start()),
        }
    }
}

pub(super) fn label(document: &Value, pointer: &str) -> Label {
    let tokens: Vec<String> =
        pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect();
    let words: Vec<&str> = tokens.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["components", "schemas", name, rest @ ..] => {
            let at = document.pointer("/components/schemas").and_then(|schemas| schemas.get(name));
            Label { owner: (*name).to_owned(), path: schema_path(at, rest), is_schema: true }
        }
        [section @ ("paths" | "webhooks"), path, method, rest @ ..] => {
            let prefix = if *section == "webhooks" { "WEBHOOK " } else { "" };
            let item = document.get(section).and_then(|paths| paths.get(path));
            if let ("additionalOperations", Some((method, rest))) = (*method, rest.split_first()) {
                let operation = item.and_then(|item| item.get("additionalOperations")?.get(method));
                let owner = format!("{prefix}{} {path}", method.to_uppercase());
                return Label { owner, path: surface_path(operation, rest), is_schema: false };
            }
            if *method == "parameters" {
                let way = surface_path(item, &words[2..]);
                return Label { owner: (*path).to_owned(), path: way, is_schema: false };
            }
            let operation = item.and_then(|item| item.get(method));
            let owner = format!("{prefix}{} {path}", method.to_uppercase());
            Label { owner, path: surface_path(operation, rest), is_schema: false }
        }
        [section @ ("paths" | "webhooks"), path] => {
            let prefix = if *section == "webhooks" { "WEBHOOK " } else { "" };
            Label { owner: format!("{prefix}{path}"), path: String::new(), is_schema: false }
        }
        ["components", kind, name, rest @ ..] => {
            let at =
                document.get("components").and_then(|components| components.get(kind)).and_then(|map| map.get(name));
            Label { owner: format!("{kind} {name}"), path: surface_path(at, rest), is_schema: false }
        }
        [] => Label { owner: "document".to_owned(), path: String::new(), is_schema: false },
        [first, ..] => Label { owner: (*first).to_owned(), path: String::new(), is_schema: false },
    }
}

/// The path through an operation, down to a schema and into it.
fn surface_path(start: Option<&Value>, tokens: &[&str]) -> String {
    let mut text = String::new();
    let mut at = start;
    let mut rest = tokens;
    while let Some((first, tail)) = rest.split_first() {
        at = step(at, first);
        rest = tail;
        match *first {
            "parameters" => {
                let Some((index, tail)) = rest.split_first() else {
                    break;
                };
                at = step(at, index);
                let word = |key: &str| at.and_then(|value| value.get(key)).and_then(Value::as_str).unwrap_or_default();
                text.push_str(&format!(" {} {}", word("in"), word("name")));
                rest = tail;
            }
            "requestBody" => text.push_str(" request"),
            "responses" | "headers" | "callbacks" => {
                let Some((name, tail)) = rest.split_first() else {
                    break;
                };
                at = step(at, name);
                text.push_str(&format!(" {name}"));
                rest = tail;
            }
            "content" => {
                let Some((name, tail)) = rest.split_first() else {
                    break;
                };
                at = step(at, name);
                if *name != "application/json" {
                    text.push_str(&format!(" {name}"));
                }
                rest = tail;
            }
            "schema" => {
                let way = schema_path(at, rest);
                if !way.is_empty() {
                    text.push_str(&format!(" {}", way.trim_start_matches('.')));
                }
                break;
            }
            _ => {}
        }
    }
    text.trim_start().to_owned()
}

fn schema_path(start: Option<&Value>, tokens: &[&str]) -> String {
    let mut text = String::new();
    let mut at = start;
    let mut rest = tokens;
    while let Some((first, tail)) = rest.split_first() {
        at = step(at, first);
        rest = tail;
        match *first {
            "items" | "contains" => text.push_str("[]"),
            "additionalProperties" => text.push_str("{}"),
            "not" | "if" | "then" | "else" => text.push_str(&format!("({first})")),
            "properties" | "patternProperties" | "dependentSchemas" | "oneOf" | "anyOf" | "allOf" | "prefixItems" => {
                let Some((name, tail)) = rest.split_first() else {
                    break;
                };
                let arms = at;
                at = step(at, name);
                rest = tail;
                match *first {
                    "properties" | "patternProperties" | "dependentSchemas" => text.push_str(&format!(".{name}")),
                    "oneOf" | "anyOf" if is_only_arm(arms) => {}
                    "oneOf" | "anyOf" => text.push_str(&format!("|{}", arm_name(at, name))),
                    "prefixItems" => text.push_str(&format!("[{name}]")),
                    _ => {}
                }
            }
            _ => break,
        }
    }
    text
}

/// Whether a union has one variant and null. It then only means that a value may be null, and the variant needs no name.
fn is_only_arm(arms: Option<&Value>) -> bool {
    let is_null = |arm: &&Value| arm.get("type").and_then(Value::as_str) == Some("null");
    let arms = arms.and_then(Value::as_array);
    arms.is_some_and(|arms| arms.len() > 1 && arms.iter().filter(is_null).count() + 1 == arms.len())
}

/// The name of a variant: that of its schema, its title, a property with only one value, or else its position.
fn arm_name(arm: Option<&Value>, index: &str) -> String {
    let text = |key: &str| arm.and_then(|arm| arm.get(key)).and_then(Value::as_str);
    let name = text("$ref").and_then(|reference| reference.rsplit('/').next()).or(text("title")).map(str::to_owned);
    let properties = arm.and_then(|arm| arm.get("properties")).and_then(Value::as_object);
    let constant = || {
        properties.into_iter().flatten().find_map(|(name, schema)| {
            let listed = schema.get("enum").and_then(Value::as_array).filter(|values| values.len() == 1);
            let value = schema.get("const").or_else(|| listed?.first())?;
            Some(format!("{name}={}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
        })
    };
    // 0-based in a pointer, 1-based for readers.
    let position = || index.parse::<usize>().map_or(0, |index| index.saturating_add(1)).to_string();
    name.or_else(constant).unwrap_or_else(position)
}

fn step<'a>(at: Option<&'a Value>, token: &str) -> Option<&'a Value> {
    match at? {
        Value::Array(items) => items.get(token.parse::<usize>().ok()?),
        Value::Object(map) => map.get(token),
        _ => None,
    }
}
