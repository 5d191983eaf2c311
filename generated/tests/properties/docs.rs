//! Everything that the published document describes is in the documentation of the crate. The test reads the source as text, because
//! documentation exists only there.

use crate::document::{Document, Shape};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The documentation of an item: its lines, and whether it is marked as deprecated.
#[derive(Default, Clone)]
struct Docs {
    text: String,
    deprecated: bool,
}

/// The fields of a struct by name in JSON: type and documentation.
type Fields = BTreeMap<String, (String, Docs)>;

struct Source {
    structs: BTreeMap<String, Fields>,
    /// Values in JSON by enum.
    enums: BTreeMap<String, BTreeSet<String>>,
    /// Types of the arms by union.
    unions: BTreeMap<String, Vec<String>>,
    /// The target of each alias.
    aliases: BTreeMap<String, String>,
    types: BTreeMap<String, Docs>,
    /// The documentation of methods by name.
    methods: BTreeMap<String, Docs>,
    /// The documentation of setters by the type of the call and the name of the setter.
    setters: BTreeMap<(String, String), Docs>,
}

fn read(folder: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api").join(folder);
    let files = std::fs::read_dir(folder).expect("generated code").map(|file| file.expect("a file").path());
    files.map(|file| std::fs::read_to_string(file).expect("text")).collect()
}

/// The name that follows a word at the start of a line.
fn after<'a>(line: &'a str, word: &str) -> Option<&'a str> {
    let rest = line.trim_start().strip_prefix(word)?;
    Some(rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default())
}

impl Source {
    fn load() -> Self {
        let mut source = Self {
            structs: BTreeMap::new(),
            enums: BTreeMap::new(),
            unions: BTreeMap::new(),
            aliases: BTreeMap::new(),
            types: BTreeMap::new(),
            methods: BTreeMap::new(),
            setters: BTreeMap::new(),
        };
        source.types(&read("types"));
        source.calls(&read("calls"));
        source
    }

    fn types(&mut self, text: &str) {
        let (mut docs, mut owner) = (Docs::default(), String::new());
        for line in text.lines() {
            let code = line.trim();
            if let Some(text) = code.strip_prefix("///") {
                docs.text += text;
                docs.text.push('\n');
                continue;
            }
            if code.starts_with("#[deprecated") {
                docs.deprecated = true;
                continue;
            }
            if code.starts_with("#[") {
                continue;
            }
            let taken = std::mem::take(&mut docs);
            if let Some(name) = after(code, "pub struct ").or(after(code, "pub enum ")) {
                owner = name.to_owned();
                self.types.insert(owner.clone(), taken);
            } else if let Some((alias, target)) =
                code.strip_prefix("pub type ").and_then(|rest| rest.trim_end_matches(';').split_once(" = "))
            {
                self.aliases.insert(alias.to_owned(), target.to_owned());
                self.types.insert(alias.to_owned(), taken);
            } else if let Some((left, rest)) = code.split_once(" = \"") {
                // This is a line of `object!` or of `open_enum!`.
                let (wire, clauses) = rest.split_once('"').expect("a string without quotes in it");
                match left.strip_prefix("pub ").and_then(|field| field.split_once(": ")) {
                    Some((_, ty)) => {
                        let deprecated = clauses.contains(" deprecated(");
                        let field = (ty.to_owned(), Docs { deprecated, ..taken });
                        self.structs.entry(owner.clone()).or_default().insert(wire.to_owned(), field);
                    }
                    None => drop(self.enums.entry(owner.clone()).or_default().insert(wire.to_owned())),
                }
            } else if let Some((_, rest)) = code.split_once('(').filter(|_| code.contains(") = ")) {
                let arm = rest.split(") = ").next().unwrap_or_default();
                self.unions.entry(owner.clone()).or_default().push(arm.trim_start_matches("box ").to_owned());
            }
        }
    }

    fn calls(&mut self, text: &str) {
        let (mut docs, mut owner) = (Docs::default(), String::new());
        for line in text.lines() {
            let code = line.trim();
            if let Some(text) = code.strip_prefix("///") {
                docs.text += text;
                docs.text.push('\n');
            } else if code.starts_with("#[deprecated") {
                docs.deprecated = true;
            } else if code.starts_with("#[") {
            } else if let Some(name) = after(code, "impl ") {
                owner = name.to_owned();
            } else if let Some(name) = after(code, "pub fn ") {
                let docs = std::mem::take(&mut docs);
                match owner.as_str() {
                    "Client" => drop(self.methods.insert(name.to_owned(), docs)),
                    call => drop(self.setters.insert((call.to_owned(), name.to_owned()), docs)),
                }
            } else {
                docs = Docs::default();
            }
        }
    }

    /// The innermost type in lists, maps and options, with aliases resolved.
    fn innermost<'a>(&'a self, mut ty: &'a str) -> &'a str {
        while let Some((_, rest)) = ty.split_once('<') {
            ty = rest.trim_end_matches('>');
        }
        self.aliases.get(ty).map_or(ty, |target| self.innermost(target))
    }
}

/// Returns a text without the targets of links inside the document, which become links to methods or plain text.
fn without_targets(text: &str) -> String {
    let mut parts = text.split("](");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let is_inside = part.starts_with('#') || part.starts_with("crate::");
        text + if is_inside { part.split_once(')').map_or("", |(_, rest)| rest) } else { part }
    })
}

/// The letters and digits of a text. Markdown may escape other characters.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Keywords other than the description, with their labels in the documentation.
const FACTS: [(&str, &str); 14] = [
    ("format", "Format"),
    ("default", "Default"),
    ("example", "Example"),
    ("minimum", "Minimum"),
    ("maximum", "Maximum"),
    ("exclusiveMinimum", "Greater than"),
    ("exclusiveMaximum", "Less than"),
    ("multipleOf", "Multiple of"),
    ("minLength", "Minimum length in characters"),
    ("maxLength", "Maximum length in characters"),
    ("pattern", "Pattern"),
    ("minItems", "Minimum number of items"),
    ("maxItems", "Maximum number of items"),
    ("maxProperties", "Maximum number of properties"),
];

#[derive(Default)]
struct Findings {
    checked: BTreeMap<&'static str, usize>,
    missing: Vec<String>,
}

impl Findings {
    fn expect(&mut self, kind: &'static str, place: &str, docs: &Docs, text: &str) {
        *self.checked.entry(kind).or_default() += 1;
        // Line breaks of HTML become paragraphs.
        let text = text.replace("<br />", "\n");
        if !letters(&without_targets(&docs.text)).contains(&letters(&without_targets(&text))) {
            self.missing.push(format!("{place}: {kind} `{text}` is not in:\n{}", docs.text));
        }
    }

    fn flag(&mut self, kind: &'static str, place: &str, there: bool) {
        *self.checked.entry(kind).or_default() += 1;
        if !there {
            self.missing.push(format!("{place}: {kind}"));
        }
    }

    /// Checks that the documentation contains the facts of a schema.
    fn value(&mut self, place: &str, docs: &Docs, schema: &Value) {
        if let Some(text) = schema["description"].as_str() {
            self.expect("description", place, docs, text);
        }
        for (keyword, label) in FACTS {
            // A minimum length or count of 0 is no fact.
            let idle = |value: &Value| value.is_null() || matches!(keyword, "minLength" | "minItems") && *value == 0;
            if let Some(value) = schema.get(keyword).filter(|value| !idle(value)) {
                match value {
                    // The order of keys may differ.
                    Value::Object(_) | Value::Array(_) => {
                        let mut leaves = Vec::new();
                        collect(value, &mut leaves);
                        leaves.iter().for_each(|leaf| self.expect(keyword, place, docs, leaf));
                    }
                    Value::String(text) => self.expect(keyword, place, docs, &format!("{label}: {text}")),
                    scalar => self.expect(keyword, place, docs, &format!("{label}: {scalar}")),
                }
            }
        }
        if schema["deprecated"] == true {
            self.flag("deprecated", place, docs.deprecated);
        }
        if is_beta(schema) {
            self.flag("beta", place, docs.text.contains("Beta"));
        }
    }
}

/// Keys and scalars of a value.
fn collect(value: &Value, leaves: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            leaves.push(name.clone());
            collect(value, leaves);
        }),
        Value::Array(items) => items.iter().for_each(|item| collect(item, leaves)),
        Value::String(text) => leaves.push(text.clone()),
        scalar => leaves.push(scalar.to_string()),
    }
}

fn is_beta(item: &Value) -> bool {
    let mut badges = item["x-badges"].as_array().into_iter().flatten();
    badges.any(|badge| badge["name"].as_str().is_some_and(|name| name.eq_ignore_ascii_case("beta")))
}

struct Walk<'a> {
    document: &'a Document,
    source: &'a Source,
    findings: Findings,
    properties: usize,
    seen: BTreeSet<(String, *const Value)>,
}

impl<'a> Walk<'a> {
    /// Checks that the documentation of a Rust type contains the descriptions of a schema and of its subschemas.
    fn schema(&mut self, place: &str, ty: &str, schema: &'a Value) {
        let rust = self.source.innermost(ty);
        if !self.seen.insert((rust.to_owned(), std::ptr::from_ref(schema))) {
            return;
        }
        match self.document.shape(schema).1 {
            Shape::Object(object) => {
                let Some(fields) = self.source.structs.get(rust) else {
                    return self.findings.flag("struct", place, object.properties.is_empty());
                };
                for (name, declared) in &object.properties {
                    let place = format!("{place}.{name}");
                    let Some((ty, docs)) = fields.get(*name) else {
                        self.findings.flag("field", &place, false);
                        continue;
                    };
                    self.properties += 1;
                    for schema in declared {
                        self.findings.value(&place, docs, schema);
                        self.schema(&place, ty, schema);
                    }
                }
            }
            Shape::List(list) => self.schema(place, ty, &list["items"]),
            Shape::Union(arms) => {
                // Equal arms are one arm, and have no descriptions inside.
                if let Some(types) = self.source.unions.get(rust).filter(|types| types.len() == arms.len()) {
                    for (arm, ty) in arms.iter().zip(types) {
                        self.schema(place, ty, arm);
                    }
                }
            }
            Shape::Scalar(schema) => {
                let values = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
                for value in values.chain(schema["const"].as_str()) {
                    let known = self.source.enums.get(rust).is_some_and(|values| values.contains(value));
                    self.findings.flag("enum value", &format!("{place}: {value:?} in {rust}"), known);
                }
            }
            Shape::Any | Shape::Null => {}
        }
    }
}

fn rust_names() -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api/dynamic.rs");
    let table = std::fs::read_to_string(path).expect("the table");
    let (_, lines) = table.split_once("\nschemas! {").expect("types");
    let entry = |line: &str| {
        let (name, rust) = line.trim_end_matches(';').rsplit_once("\": ")?;
        Some((name.rsplit_once('"')?.1.to_owned(), rust.split(',').next()?.to_owned()))
    };
    lines.lines().filter_map(entry).collect()
}

#[test]
fn schemas_and_properties_are_documented() {
    let (document, source, names) = (Document::load(), Source::load(), rust_names());
    let (mut schemas, findings) = (0, Findings::default());
    let mut walk = Walk { document: &document, source: &source, findings, properties: 0, seen: BTreeSet::new() };
    for (name, schema) in document.schemas() {
        let Some(rust) = names.get(name) else { continue };
        schemas += 1;
        let docs = source.types.get(rust).cloned().unwrap_or_default();
        if let Some(text) = schema["description"].as_str() {
            walk.findings.expect("description", name, &docs, text);
        }
        walk.schema(name, rust, schema);
    }
    println!("{schemas} schemas, {} properties: {:?}", walk.properties, walk.findings.checked);
    let missing = walk.findings.missing;
    assert!(missing.is_empty(), "{} missing:\n{}", missing.len(), missing[..missing.len().min(40)].join("\n"));
    assert!(walk.properties > 1500);
}

#[test]
fn operations_and_parameters_are_documented() {
    let (document, source) = (Document::load(), Source::load());
    let (mut findings, mut operations, mut parameters) = (Findings::default(), 0, 0);
    for (path, method, operation, shared) in document.operations() {
        operations += 1;
        let id = operation["operationId"].as_str().expect("an id");
        let known = clickhouse_cloud::operations::ALL.iter().find(|known| known.id == id).expect("an operation");
        let name = snake(id);
        let docs = source.methods.get(&name).unwrap_or_else(|| panic!("no method {name}"));
        for keyword in ["summary", "description"] {
            operation[keyword].as_str().into_iter().for_each(|text| findings.expect(keyword, id, docs, text));
        }
        findings.expect("path", id, docs, &format!("{} {path}", method.to_uppercase()));
        findings.flag("deprecated", id, docs.deprecated == (operation["deprecated"] == true));
        findings.flag("beta", id, is_beta(operation) == docs.text.contains("\n Beta.\n"));
        for permission in known.permissions {
            findings.expect("permission", id, docs, permission);
        }
        let listed = operation["parameters"].as_array().into_iter().chain(shared).flatten();
        for parameter in listed.map(|parameter| document.resolved(parameter)) {
            parameters += 1;
            let wire = parameter["name"].as_str().expect("a name");
            let place = format!("{id}: {wire}");
            let call = format!("{}Call", id[..1].to_uppercase() + &id[1..]);
            let required = parameter["required"] == true;
            // The setter for a Rust keyword has an underscore.
            let setter = |name: String| source.setters.get(&(call.clone(), name));
            let docs = if required { Some(docs) } else { setter(snake(wire)).or(setter(snake(wire) + "_")) };
            let docs = docs.unwrap_or_else(|| panic!("{place}: no setter"));
            let mut schema = document.resolved(&parameter["schema"]).clone();
            if let Some(text) = parameter["description"].as_str() {
                schema["description"] = text.into();
            }
            findings.value(&place, docs, &schema);
        }
    }
    println!("{operations} operations, {parameters} parameters: {:?}", findings.checked);
    let missing = findings.missing;
    assert!(missing.is_empty(), "{} missing:\n{}", missing.len(), missing[..missing.len().min(40)].join("\n"));
    assert!(operations > 100 && parameters > 300);
}

#[test]
fn types_and_methods_begin_with_different_sentences() {
    let source = Source::load();
    for items in [&source.types, &source.methods] {
        let mut known = BTreeMap::new();
        for (name, docs) in items {
            let paragraph = docs.text.split("\n\n").next().unwrap_or_default();
            let first = paragraph.split(". ").next().unwrap_or_default().trim();
            assert!(!first.is_empty() && !first.contains("object at"), "{name}: {first}");
            assert_eq!(known.insert(first, name), None, "{name}: {first}");
        }
        assert!(known.len() > 100);
    }
}

/// The name of a method or setter.
fn snake(name: &str) -> String {
    let mut out = String::new();
    let characters: Vec<char> = name.chars().collect();
    for (index, character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| characters[index]);
        let after_word = before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit());
        let begins_word =
            before.is_some_and(char::is_uppercase) && characters.get(index + 1).is_some_and(|next| next.is_lowercase());
        if character.is_uppercase() && (after_word || begins_word) {
            out.push('_');
        }
        out.extend(character.to_lowercase());
    }
    out
}
