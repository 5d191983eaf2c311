//! Constructors take the required properties, and setters set the others. The test compares the generated code with the published document.

use crate::document;
use crate::document::{Object, Shape};
use std::collections::BTreeMap;
use std::path::Path;

/// A line of `object!`: the type of the field, and the type of the argument of `new`.
struct Field {
    held: String,
    argument: Option<String>,
}

/// The fields of a type, by their names in JSON.
type Fields = BTreeMap<String, Field>;

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

/// The fields in the `object!` call of a type.
fn fields(types: &str, name: &str) -> Option<Fields> {
    let declared = ["", ":", " requires"].iter().find_map(|rest| {
        let end = if rest.is_empty() { " {" } else { " " };
        types.split_once(&format!("    pub struct {name}{rest}{end}"))
    });
    let (block, _) = declared?.1.split_once("\n    }\n")?;
    let field = |line: &str| {
        let (_, declared) = line.trim().strip_prefix("pub ")?.split_once(": ")?;
        let (held, rest) = declared.split_once(" = \"")?;
        let (wire, clauses) = rest.split_once('"')?;
        let argument = clauses.strip_prefix(" required(").and_then(|rest| rest.split(')').next());
        Some((wire.to_owned(), Field { held: held.to_owned(), argument: argument.map(str::to_owned) }))
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

/// Checks one property.
fn judge(object: &Object<'_>, name: &str, fields: &Fields) -> Result<(), String> {
    let Field { held, argument } = fields.get(name).ok_or("it is not generated")?;
    let nullable = object.properties[name].iter().all(|schema| document().shape(schema).0);
    // The overlay may make more properties nullable.
    if nullable && !held.starts_with("Nullable<") {
        return Err(format!("it is `{held}`, and nullable in the document"));
    }
    match (object.required.contains(name), argument) {
        (true, None) => Err("`new` does not take it".to_owned()),
        (false, Some(_)) => Err("`new` takes it".to_owned()),
        (true, Some(argument)) if held.starts_with("Nullable<") != argument.starts_with("Nullable<") => {
            Err(format!("`new` takes `{argument}` for `{held}`"))
        }
        _ => Ok(()),
    }
}

#[test]
fn constructors_take_the_required_properties() {
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
        for name in object.properties.keys() {
            judge(&object, name, &fields).unwrap_or_else(|why| failures.push(format!("{schema}.{name}: {why}")));
        }
        objects += 1;
        required += object.required.len();
        nullable += fields.values().filter(|field| field.held.starts_with("Nullable<")).count();
    }
    println!(
        "{objects} objects: {required} required properties are arguments, {nullable} nullable ones have three states"
    );
    assert!(objects > 100 && failures.is_empty(), "{}", failures.join("\n"));
}
