//! Documentation: the document's text as Markdown that rustdoc takes, then the facts that the types do not carry.

use serde_json::{Map, Value};

use super::operation::is_beta;
use super::schema::Schema;
use crate::markdown::{self, escape};
use crate::model::Docs;

/// Documentation of a named type.
pub(super) fn of_type(read: &Schema) -> Docs {
    let mut docs = of_value(&read.meta);
    if docs.paragraphs.is_empty() {
        docs.paragraphs.extend(text(read.meta.get("title")));
    }
    docs
}

/// Documentation of a property.
pub(super) fn of_value(meta: &Map<String, Value>) -> Docs {
    let mut paragraphs = text(meta.get("description"));
    if paragraphs.is_empty() {
        paragraphs = text(meta.get("title"));
    }
    paragraphs.extend(facts(meta));
    let value = Value::Object(meta.clone());
    if is_beta(&value) {
        paragraphs.push("Beta: may change without notice.".to_owned());
    }
    Docs { deprecated: deprecated(&value), paragraphs }
}

/// What is said of a part that has no place of its own: the items of a list, the values of a map, an arm of scalars.
pub(super) fn of_part(meta: &Map<String, Value>, label: &str) -> Option<String> {
    let text = of_value(meta).paragraphs.join("\n\n");
    let gap = if text.starts_with("- ") { "\n" } else { " " };
    (!text.is_empty()).then(|| format!("{label}:{gap}{text}"))
}

/// Documentation of a parameter; its own description goes first.
pub(super) fn of_parameter(parameter: &Value) -> Docs {
    let empty = Map::new();
    let schema = parameter.get("schema").and_then(Value::as_object).unwrap_or(&empty);
    let mut docs = of_value(schema);
    let own = text(parameter.get("description"));
    if !own.is_empty() {
        docs.paragraphs = own.into_iter().chain(facts(schema)).collect();
    }
    if let (Some(example), false) = (parameter.get("example"), schema.contains_key("example")) {
        docs.paragraphs.push(format!("Example: {}", code(example)));
    }
    docs.deprecated = docs.deprecated.or(deprecated(parameter));
    docs
}

/// Documentation of an operation.
pub(super) fn of_operation(operation: &Value, method: &str, path: &str, permissions: &[String], beta: bool) -> Docs {
    let mut paragraphs = text(operation.get("summary"));
    let description = text(operation.get("description"));
    if description != paragraphs {
        paragraphs.extend(description);
    }
    paragraphs.push(markdown::code(&format!("{} {path}", method.to_uppercase())));
    if !permissions.is_empty() {
        let list: Vec<_> = permissions.iter().map(|permission| markdown::code(permission)).collect();
        paragraphs.push(format!("Permissions: {}.", list.join(", ")));
    }
    if beta {
        paragraphs.push("Beta: may change without notice.".to_owned());
    }
    paragraphs.extend(external(operation.get("externalDocs")));
    Docs { paragraphs, deprecated: deprecated(operation) }
}

/// A text of the document as paragraphs; none when it is empty.
pub(super) fn text(value: Option<&Value>) -> Vec<String> {
    let text = value.and_then(Value::as_str).unwrap_or_default().trim();
    if text.is_empty() {
        Vec::new()
    } else {
        vec![escape(text)]
    }
}

fn deprecated(item: &Value) -> Option<String> {
    let marked = item.get("deprecated") == Some(&Value::Bool(true));
    marked.then(|| "deprecated by the API; see the documentation".to_owned())
}

/// What the schema says and the type does not: one line each, joined to one paragraph.
fn facts(meta: &Map<String, Value>) -> Vec<String> {
    let mut facts = Vec::new();
    let mut fact = |key: &str, label: &str| {
        if let Some(value) = meta.get(key).filter(|value| !value.is_null()) {
            facts.push(format!("{label}: {}", code(value)));
        }
    };
    fact("format", "Format");
    fact("default", "Default");
    fact("example", "Example");
    fact(if meta.get("exclusiveMinimum") == Some(&Value::Bool(true)) { "minimum" } else { "" }, "Greater than");
    fact(if meta.get("exclusiveMinimum") == Some(&Value::Bool(true)) { "" } else { "minimum" }, "Minimum");
    fact(if meta.get("exclusiveMaximum") == Some(&Value::Bool(true)) { "maximum" } else { "" }, "Less than");
    fact(if meta.get("exclusiveMaximum") == Some(&Value::Bool(true)) { "" } else { "maximum" }, "Maximum");
    fact("multipleOf", "Multiple of");
    fact("minLength", "Minimum length in characters");
    fact("maxLength", "Maximum length in characters");
    fact("pattern", "Pattern");
    fact("minItems", "Minimum number of items");
    fact("maxItems", "Maximum number of items");
    fact("minProperties", "Minimum number of properties");
    fact("maxProperties", "Maximum number of properties");
    if meta.get("enum").is_some_and(|values| values.as_array().is_some_and(|v| v.iter().any(|v| !v.is_string()))) {
        fact("enum", "Documented values");
    }
    if meta.get("uniqueItems") == Some(&Value::Bool(true)) {
        facts.push("The items are distinct.".to_owned());
    }
    for (key, sentence) in [("readOnly", "Only in responses."), ("writeOnly", "Only in requests.")] {
        if meta.get(key) == Some(&Value::Bool(true)) {
            facts.push(sentence.to_owned());
        }
    }
    let notes = meta.get("x-notes").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    facts.extend(notes.map(escape));
    let mut lines: Vec<String> = Vec::new();
    if !facts.is_empty() {
        lines.push(facts.iter().map(|fact| format!("- {fact}")).collect::<Vec<_>>().join("\n"));
    }
    lines.extend(external(meta.get("externalDocs")));
    lines
}

fn external(docs: Option<&Value>) -> Option<String> {
    let url = docs?.get("url")?.as_str()?;
    let label = docs?.get("description").and_then(Value::as_str).map(escape);
    let is_address = url.starts_with("http") && !url.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>'));
    let target = if is_address { format!("<{url}>") } else { markdown::code(url) };
    Some(format!("{}: {target}", label.as_deref().unwrap_or("See")))
}

/// A value in a code span.
fn code(value: &Value) -> String {
    match value {
        Value::String(text) => markdown::code(text),
        other => markdown::code(&other.to_string()),
    }
}
