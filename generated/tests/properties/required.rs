//! Constructors ask for what the document requires, and setters set the rest: the generated code against the published document.

use crate::document;
use crate::document::{Object, Shape};
use std::collections::BTreeMap;
use std::path::Path;

/// The fields of a type: by their names in JSON, the Rust name and the word before the type in `object!`.
type Fields = BTreeMap<String, (String, String)>;

fn source(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All generated types, in one text.
fn types() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api/types");
    let files = std::fs::read_dir(folder).expect("generated types");
    let names = files.map(|file| file.expect("a file").file_name().into_string().expect("a name"));
    names.map(|name| source(&format!("types/{name}"))).collect()
}

/// What follows `start`, up to the first `end`.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    rest.split_once(end).map(|(inside, _)| inside)
}

/// The `object!` of a type.
fn fields(types: &str, name: &str) -> Option<Fields> {
    let block = between(types, &format!("object! {{\n    {name} {{\n"), "\n    }\n}")
        .or_else(|| between(types, &format!("object! {{\n    {name}, rest "), "\n    }\n}"))?;
    let field = |line: &str| {
        let (names, rest) = line.trim().split_once(": ")?;
        let (declared, wire) = rest.trim_end_matches(',').rsplit_once(" = ")?;
        let name = names.split(',').next()?.to_owned();
        Some((wire.trim_matches('"').to_owned(), (name, declared.split(' ').next()?.to_owned())))
    };
    Some(block.lines().filter_map(field).collect())
}

/// The Rust type of each schema.
fn rust_names(table: &str) -> BTreeMap<&str, &str> {
    let (_, lines) = table.split_once("\nschemas! {").expect("the table of types");
    lines
        .lines()
        .filter_map(|line| line.trim_end_matches(';').rsplit_once("\": "))
        .filter_map(|(name, rust)| Some((name.rsplit_once('"')?.1, rust.split(',').next()?)))
        .collect()
}

/// What is wrong with one property, if anything.
fn judge(object: &Object<'_>, name: &str, fields: &Fields, constructor: &str) -> Result<(), String> {
    let (field, word) = fields.get(name).ok_or("it is not generated")?;
    let required = object.required.contains(name);
    let nullable = object.properties[name].iter().all(|schema| document().shape(schema).0);
    if word.starts_with("required") != required {
        return Err(format!("it is `{word}`"));
    }
    // The overlay may make more of them nullable.
    if nullable && !word.ends_with("nullable") {
        return Err(format!("it is `{word}`, and nullable in the document"));
    }
    let set = constructor.lines().map(str::trim).find_map(|line| line.strip_prefix(&format!("{field}: ")));
    match set {
        Some(value) if required && ["None", "Nullable::Absent"].iter().any(|unset| value.starts_with(unset)) => {
            Err("the constructor leaves it out".to_owned())
        }
        None if required => Err("the constructor does not know it".to_owned()),
        Some(value) if !required && value.contains(&format!("{field}.into()")) => {
            Err("the constructor asks for it".to_owned())
        }
        _ => Ok(()),
    }
}

#[test]
fn constructors_ask_for_what_is_required() {
    let (types, table) = (types(), source("dynamic.rs"));
    let (mut objects, mut required, mut nullable, mut failures) = (0, 0, 0, Vec::new());
    for (schema, rust) in rust_names(&table) {
        let Some(published) = document().schemas().get(schema) else { continue };
        let Shape::Object(object) = document().shape(published).1 else { continue };
        if object.properties.is_empty() {
            continue;
        }
        let Some(fields) = fields(&types, rust) else {
            failures.push(format!("{schema}: no object! for {rust}"));
            continue;
        };
        let constructor = between(&types, &format!("impl {rust} {{\n"), "\n}\n").unwrap_or_default();
        for name in object.properties.keys() {
            judge(&object, name, &fields, constructor)
                .unwrap_or_else(|why| failures.push(format!("{schema}.{name}: {why}")));
        }
        objects += 1;
        required += object.required.len();
        nullable += fields.values().filter(|(_, word)| word.ends_with("nullable")).count();
    }
    println!(
        "{objects} objects: {required} required properties are arguments, {nullable} nullable ones have three states"
    );
    assert!(objects > 100 && failures.is_empty(), "{}", failures.join("\n"));
}
