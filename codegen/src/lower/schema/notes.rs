//! Sentences for what OpenAPI 3.0 cannot say: constraints that decide no type.

use serde_json::{Map, Value};

use super::super::Lower;
use crate::grammar::Node;

/// The sentences of a schema.
#[derive(Debug, Clone, Default)]
pub(super) struct Notes(Vec<String>);

impl Notes {
    /// Adds a sentence on behalf of a keyword.
    pub(super) fn say(&mut self, lower: &mut Lower, keyword: &str, sentence: String) {
        // The grammar has the keyword's name for as long as the program runs.
        if let Some(field) = Node::Schema.field(keyword) {
            lower.report.note(field.name);
        }
        self.push(sentence);
    }

    /// Adds a sentence, unless it is there.
    pub(super) fn push(&mut self, sentence: String) {
        if !self.0.contains(&sentence) {
            self.0.push(sentence);
        }
    }

    /// Adds the sentences of an `x-notes`.
    pub(super) fn extend(&mut self, notes: Value) {
        match notes {
            Value::Array(notes) => notes.into_iter().for_each(|note| self.extend(note)),
            Value::String(note) => self.push(note),
            other => self.push(other.to_string()),
        }
    }

    /// Whether there is nothing to say.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of `x-notes`, if there is anything to say.
    pub(super) fn into_value(self) -> Option<Value> {
        (!self.0.is_empty()).then(|| self.0.into())
    }

    /// `not`, `if` and the content keywords.
    pub(super) fn logic(&mut self, lower: &mut Lower, keywords: &Map<String, Value>) {
        let get = |key: &str| keywords.get(key);
        if let Some(not) = get("not") {
            self.say(lower, "not", format!("Not allowed: {}.", describe(not)));
        }
        if let Some(condition) = get("if") {
            let mut sentence = format!("If {}:", describe(condition));
            for (word, branch) in [("", get("then")), (" otherwise", get("else"))] {
                if let Some(branch) = branch {
                    sentence += &format!("{word} {};", describe(branch));
                }
            }
            let sentence = sentence.trim_end_matches([';', ':']).to_owned() + ".";
            self.say(lower, "if", sentence);
        } else if get("then").or(get("else")).is_some() {
            lower.report.count("then or else without if has no effect");
        }
        for (keyword, name) in [("contentEncoding", "Content encoding"), ("contentMediaType", "Content type")] {
            if let Some(Value::String(text)) = get(keyword) {
                self.say(lower, keyword, format!("{name}: {text}."));
            }
        }
        if let Some(schema) = get("contentSchema") {
            self.say(lower, "contentSchema", format!("Content: {}.", describe(schema)));
        }
    }
}

/// Keywords that constrain values without saying what type they have.
const CONSTRAINTS: [&str; 27] = [
    "required",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "minContains",
    "maxContains",
    "minProperties",
    "maxProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "not",
    "if",
    "then",
    "else",
    "format",
    "unevaluatedProperties",
    "unevaluatedItems",
];

/// Whether a schema only constrains values of a type that is said elsewhere.
pub(super) fn only_constrains(schema: &Value) -> bool {
    let Value::Object(keywords) = schema else {
        return false;
    };
    let mut constraints = keywords.iter().filter(|(key, _)| !super::is_annotation(key)).peekable();
    constraints.peek().is_some()
        && constraints.all(|(key, value)| match key.as_str() {
            "anyOf" | "oneOf" | "allOf" => value.as_array().is_some_and(|arms| arms.iter().all(only_constrains)),
            key => CONSTRAINTS.contains(&key),
        })
}

/// A list of values in backticks.
pub(super) fn values(values: &[Value]) -> String {
    let shown: Vec<String> = values.iter().map(value).collect();
    shown.join(", ")
}

/// A value in backticks, a string without its quotes.
fn value(value: &Value) -> String {
    match value {
        Value::String(text) if !text.is_empty() => format!("`{text}`"),
        other => format!("`{other}`"),
    }
}

/// Names in backticks, the last after `and`.
pub(super) fn names(list: &Value) -> String {
    let mut shown: Vec<String> = list.as_array().into_iter().flatten().map(value).collect();
    let last = shown.pop().unwrap_or_else(|| "nothing".into());
    if shown.is_empty() {
        last
    } else {
        format!("{} and {last}", shown.join(", "))
    }
}

/// What a schema that is not lowered says, in a few words.
pub(super) fn describe(schema: &Value) -> String {
    let keywords = match schema {
        Value::Object(keywords) => keywords,
        Value::Bool(false) => return "nothing".into(),
        _ => return "anything".into(),
    };
    let said: Vec<String> =
        keywords.iter().filter(|(key, _)| !super::is_annotation(key)).map(|(key, value)| phrase(key, value)).collect();
    if said.is_empty() {
        "anything".into()
    } else {
        said.join(", ")
    }
}

fn phrase(key: &str, said: &Value) -> String {
    match (key, said) {
        ("type", Value::String(name)) => name.clone(),
        ("type", Value::Array(names)) => {
            let names: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
            names.join(" or ")
        }
        ("$ref", Value::String(reference)) => format!("`{}`", reference.rsplit('/').next().unwrap_or_default()),
        ("required", names_) => {
            let verb = if names_.as_array().is_some_and(|list| list.len() == 1) { "is" } else { "are" };
            format!("{} {verb} required", names(names_))
        }
        ("enum", Value::Array(list)) => format!("one of {}", values(list)),
        ("const", constant) => value(constant),
        ("pattern", Value::String(pattern)) => format!("matches `{pattern}`"),
        ("format", Value::String(format)) => format!("format `{format}`"),
        ("minLength", count) => format!("at least {count} characters"),
        ("maxLength", count) => format!("at most {count} characters"),
        ("minItems", count) => format!("at least {count} elements"),
        ("maxItems", count) => format!("at most {count} elements"),
        ("minProperties", count) => format!("at least {count} properties"),
        ("maxProperties", count) => format!("at most {count} properties"),
        ("minimum", number) => format!("at least {number}"),
        ("maximum", number) => format!("at most {number}"),
        ("exclusiveMinimum", Value::Number(number)) => format!("more than {number}"),
        ("exclusiveMaximum", Value::Number(number)) => format!("less than {number}"),
        ("multipleOf", number) => format!("a multiple of {number}"),
        ("uniqueItems", Value::Bool(true)) => "no element twice".into(),
        ("not", schema) => format!("not ({})", describe(schema)),
        ("anyOf" | "oneOf" | "allOf", Value::Array(arms)) => {
            let word = if key == "allOf" { " and " } else { " or " };
            let arms: Vec<String> = arms.iter().map(|arm| format!("({})", describe(arm))).collect();
            arms.join(word)
        }
        (key, value) => format!("{key} `{value}`"),
    }
}

/// A phrase for each thing that a schema of mere constraints says.
pub(super) fn sentence(schema: &Value) -> String {
    let mut text = describe(schema);
    if let Some(first) = text.get(..1) {
        let first = first.to_uppercase();
        text.replace_range(..1, &first);
    }
    text + "."
}
