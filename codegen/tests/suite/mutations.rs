//! Damaged documents are rejected or read, without a panic. Where faults are tolerated, they are always read. The documents are
//! parts of the pinned document with pseudo-random changes from a fixed seed.

use std::collections::BTreeSet;
use std::path::Path;

use codegen::load::load;
use codegen::overlay::{overlay, Overlay};
use codegen::shape::shape;
use codegen::Input;
use serde_json::{json, Map, Value};

/// The number of documents that are checked. It takes about eight seconds.
const DOCUMENTS: usize = 2000;
const SCHEMAS: usize = 4000;

/// A generator of pseudo-random numbers (xorshift64*).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() >> 33) as usize % end.max(1)
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every n-th path, with the schemas that it reaches.
fn slice(root: &Value, paths: &[&String]) -> Value {
    let mut slice = json!({ "openapi": "3.1.1", "info": root["info"], "paths": {}, "components": { "schemas": {} } });
    let mut texts = Vec::new();
    for path in paths {
        slice["paths"][*path] = root["paths"][*path].clone();
        texts.push(root["paths"][*path].to_string());
    }
    let mut seen = BTreeSet::new();
    while let Some(text) = texts.pop() {
        for part in text.split("#/components/schemas/").skip(1) {
            let name = part.split('"').next().unwrap_or_default().to_owned();
            let schema = &root["components"]["schemas"][&name];
            if seen.insert(name.clone()) {
                texts.push(schema.to_string());
                slice["components"]["schemas"][&name] = schema.clone();
            }
        }
    }
    slice
}

/// The pointers of all values.
fn places(value: &Value, at: String, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => {
            map.iter().map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        Value::Array(list) => list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (token, child) in children {
        places(child, format!("{at}/{token}"), found);
    }
    found.push(at);
}

/// Keywords and fields, known and unknown.
const KEYS: [&str; 44] = [
    "type",
    "enum",
    "const",
    "nullable",
    "oneOf",
    "anyOf",
    "allOf",
    "not",
    "if",
    "then",
    "items",
    "prefixItems",
    "contains",
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "$ref",
    "$defs",
    "$anchor",
    "$id",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "multipleOf",
    "minLength",
    "format",
    "default",
    "examples",
    "example",
    "discriminator",
    "unevaluatedProperties",
    "dependentRequired",
    "parameters",
    "content",
    "schema",
    "in",
    "style",
    "explode",
    "responses",
    "operationId",
    "x-notes",
    "oops",
];

fn any(random: &mut Random, root: &Value, all: &[String]) -> Value {
    let target = random.one(all);
    let reference = json!({ "$ref": format!("#{target}") });
    match random.below(14) {
        0 => Value::Null,
        1 => json!(random.next().is_multiple_of(2)),
        2 => json!(random.next() as i64),
        3 => json!(0.5),
        4 => json!(""),
        5 => json!([]),
        6 => json!({}),
        7 => json!(["string", "null", "integer"]),
        8 => json!(["null", null, 1, "a", {}]),
        9 => json!([reference, { "type": "null" }]),
        10 => reference,
        11 => json!("array"),
        _ => root.pointer(random.one::<String>(all)).cloned().unwrap_or_default(),
    }
}

fn mutate(random: &mut Random, root: &mut Value) {
    let mut all = Vec::new();
    places(root, String::new(), &mut all);
    let value = any(random, root, &all);
    let place = random.one(&all).clone();
    let key = KEYS[random.below(KEYS.len())];
    let choice = random.below(4);
    match root.pointer_mut(&place) {
        Some(Value::Object(map)) if choice > 0 => {
            let old = map.keys().nth(random.below(map.len())).cloned();
            match (choice, old) {
                (1, Some(old)) => drop(map.shift_remove(&old)),
                (2, Some(old)) => {
                    let moved = map.shift_remove(&old).unwrap_or_default();
                    map.insert(key.to_owned(), moved);
                }
                _ => drop(map.insert(key.to_owned(), value)),
            }
        }
        Some(place) => *place = value,
        None => {}
    }
    if !root.is_object() {
        *root = Value::Object(Map::new());
    }
}

#[test]
fn damaged_documents_are_rejected_or_read() {
    let pinned: Value = serde_json::from_str(&read("spec/cloud.json")).expect("JSON");
    let repairs = Overlay::parse("overlay.yaml", &read("spec/overlay.yaml")).expect("overlay");
    let paths: Vec<&String> = pinned["paths"].as_object().expect("paths").keys().collect();
    let slices: Vec<Value> = paths.chunks(3).map(|paths| slice(&pinned, paths)).collect();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (mut read, mut rejected) = (0, 0);
    for round in 0..DOCUMENTS {
        let mut root = slices[round % slices.len()].clone();
        for _ in 0..=random.below(3) {
            mutate(&mut random, &mut root);
        }
        let text = root.to_string();
        let input = Input { name: "damaged", document: &text, revision: "", overlay: None, client: None };
        let read_anyway = if round % 4 == 0 { codegen::model(input).map(drop) } else { Ok(()) };
        if let Err(error) = read_anyway {
            let is_document = ["3.0.", "3.1.", "3.2."].iter().any(|version| {
                root.get("openapi").and_then(Value::as_str).is_some_and(|openapi| openapi.starts_with(version))
            });
            assert!(!is_document, "{error}\n{root}");
        }
        let result = load("damaged", &text)
            .and_then(|document| overlay(document, &repairs))
            .and_then(|(document, _)| shape(&document));
        match result {
            Ok(_) => read += 1,
            Err(error) => {
                rejected += 1;
                let text = error.to_string();
                assert!(!text.contains("was not built") && !text.contains("two fields"), "{text}\n{root}");
            }
        }
    }
    assert!(read > 0 && rejected > 0, "{read} read, {rejected} rejected");
    println!("{read} read, {rejected} rejected");
}

/// A valid schema of random keywords.
fn schema(random: &mut Random, depth: usize) -> Value {
    const TYPES: [&str; 7] = ["string", "integer", "number", "boolean", "object", "array", "null"];
    let scalars = [json!("a"), json!("b"), json!(1), json!(1.5), json!(true), json!(null), json!({}), json!(-3)];
    if random.below(12) == 0 {
        return json!(random.below(2) == 0);
    }
    let mut keywords = Map::new();
    for _ in 0..random.below(5) {
        let deeper = depth > 0;
        let arms = |random: &mut Random| -> Value {
            (0..=random.below(3)).map(|_| schema(random, depth.saturating_sub(1))).collect()
        };
        let (key, value) = match random.below(if deeper { 24 } else { 15 }) {
            0 | 1 => ("type", json!(TYPES[random.below(7)])),
            2 => ("type", json!([TYPES[random.below(7)], TYPES[random.below(7)], "null"])),
            3 => ("enum", (0..=random.below(4)).map(|_| scalars[random.below(8)].clone()).collect()),
            4 => ("const", scalars[random.below(8)].clone()),
            5 => ("format", json!("int64")),
            6 => ("description", json!("d")),
            7 => ("$ref", json!(format!("#/components/schemas/{}", ["O", "N", "U"][random.below(3)]))),
            8 => ("required", json!(["a"])),
            9 => ("pattern", json!("^a")),
            10 => ("exclusiveMinimum", json!(random.below(3))),
            11 => ("minimum", json!(0.5)),
            12 => ("nullable", json!(true)),
            13 => ("maxItems", json!(3)),
            14 => ("examples", json!([1, 2])),
            15 => ("oneOf", arms(random)),
            16 => ("anyOf", arms(random)),
            17 => ("allOf", arms(random)),
            18 => ("properties", json!({ "a": schema(random, depth - 1), "b": schema(random, depth - 1) })),
            19 => ("items", schema(random, depth - 1)),
            20 => ("additionalProperties", schema(random, depth - 1)),
            21 => ("prefixItems", arms(random)),
            22 => ("not", schema(random, depth - 1)),
            _ => ("patternProperties", json!({ "^a": schema(random, depth - 1) })),
        };
        keywords.insert(key.to_owned(), value);
    }
    Value::Object(keywords)
}

#[test]
fn valid_schemas_have_a_rust_form() {
    let mut random = Random(42);
    for _ in 0..SCHEMAS {
        let document = json!({
            "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "/a": { "get": { "operationId": "a", "responses": { "200": {
                "description": "",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/T" } } },
            } } } } },
            "components": { "schemas": {
                "T": schema(&mut random, 4),
                "O": { "properties": { "a": { "type": "string" } } },
                "N": { "type": ["string", "null"] },
                "U": { "oneOf": [{ "$ref": "#/components/schemas/O" }, { "type": "null" }, { "type": "integer" }] },
            } },
        });
        if let Err(error) = load("random", &document.to_string()).and_then(|document| shape(&document)) {
            panic!("{error}\n{document:#}");
        }
    }
}

#[test]
fn truncated_documents_are_rejected() {
    let text = read("spec/overlay.yaml");
    let json = slice(&serde_json::from_str(&read("spec/cloud.json")).expect("JSON"), &[]).to_string();
    for end in (0..json.len()).filter(|end| json.is_char_boundary(*end)) {
        assert!(load("truncated", &json[..end]).is_err());
    }
    for end in (0..text.len()).step_by(97).filter(|end| text.is_char_boundary(*end)) {
        drop(Overlay::parse("truncated", &text[..end]));
    }
}
