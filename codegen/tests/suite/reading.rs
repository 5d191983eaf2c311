//! How the keywords of a schema are read. Each block of `reading/schemas.txt` has a schema and its Rust form.
//! After an intended change, run with `UPDATE_GOLDEN=1` and review the difference.

use std::path::Path;

use codegen::load::load;
use codegen::model::{Docs, Kind, Model, Type};
use codegen::polish::type_text;
use codegen::shape::{shape, Report};
use codegen::Error;
use serde_json::{json, Value};

/// A document in which the result of an operation has the schema `T`, with the schemas `O`, `S` and `N` for references.
fn document(version: &str, schema: &Value) -> Value {
    let result = json!({ "properties": { "t": { "$ref": "#/components/schemas/T" } } });
    json!({
        "openapi": version,
        "info": { "title": "t", "version": "1" },
        "paths": { "/a": { "get": { "operationId": "a", "responses": { "200": {
            "description": "", "content": { "application/json": { "schema": result } },
        } } } } },
        "components": { "schemas": {
            "T": schema,
            "O": { "type": "object", "properties": { "id": { "type": "string" } } },
            "S": { "type": "string" },
            "N": { "type": ["string", "null"] },
        } },
    })
}

fn read(version: &str, schema: &Value) -> Result<(Model, Report), Error> {
    let document = load("test", &document(version, schema).to_string())?;
    shape(&document)
}

/// The types of a schema with their documentation, and the parts that are left out.
fn describe(version: &str, schema: &Value) -> Vec<String> {
    let (model, report) = match read(version, schema) {
        Ok(read) => read,
        Err(error) => return vec![error.to_string().lines().next().unwrap_or_default().to_owned()],
    };
    let mut lines = Vec::new();
    for (name, ty) in model.types.iter().filter(|(name, _)| !["O", "S", "N"].contains(&name.as_str())) {
        let name = if name == "AResponse" { "" } else { name };
        describe_type(name, ty, &mut lines);
    }
    lines.extend(report.left_out.iter().map(|(class, places)| format!("left out: {class}: {}", places.join(", "))));
    lines
}

fn describe_type(name: &str, ty: &Type, lines: &mut Vec<String>) {
    match &ty.kind {
        Kind::Struct(object) => {
            if !name.is_empty() {
                lines.push(format!("struct {name}"));
                documentation(&ty.docs, lines);
            }
            for field in &object.fields {
                let marks = [(field.required, "!"), (field.nullable, "?"), (field.boxed, "^")];
                let marks: String = marks.iter().filter(|(is, _)| *is).map(|(_, mark)| *mark).collect();
                lines.push(format!("{name}.{}: {}{marks}", field.ident, type_text(&field.ty)));
                documentation(&field.docs, lines);
            }
            lines.extend(object.rest.iter().map(|(_, ty)| format!("{name}.*: {}", type_text(ty))));
        }
        Kind::Enum(variants) => {
            let values: Vec<_> = variants.iter().map(|variant| format!("`{}`", variant.wire)).collect();
            lines.push(format!("enum {name}: {}", values.join(", ")));
            documentation(&ty.docs, lines);
        }
        Kind::Alias(target) => {
            lines.push(format!("{name} = {}", type_text(target)));
            documentation(&ty.docs, lines);
        }
        Kind::Union(union) => {
            let arms: Vec<_> = union.arms.iter().map(|arm| format!("{}({})", arm.ident, type_text(&arm.ty))).collect();
            lines.push(format!("union {name} by {:?}: {}", union.rule, arms.join(", ")));
            documentation(&ty.docs, lines);
        }
    }
}

fn documentation(docs: &Docs, lines: &mut Vec<String>) {
    let text = docs.paragraphs.join("\n");
    lines.extend(text.lines().map(|line| format!("    {line}")));
    lines.extend(docs.deprecated.iter().map(|_| "    deprecated".to_owned()));
}

#[test]
fn schemas_have_the_expected_forms() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reading/schemas.txt");
    let expected = std::fs::read_to_string(&path).expect("schemas.txt");
    let mut blocks = Vec::new();
    for block in expected.split("\n\n") {
        let input = block.lines().next().expect("a schema");
        let (version, schema) = match input.strip_prefix("3.0.3 ") {
            Some(schema) => ("3.0.3", schema),
            None => ("3.1.0", input),
        };
        let schema = serde_json::from_str(schema).unwrap_or_else(|error| panic!("{input}: {error}"));
        let mut lines = vec![input.to_owned()];
        lines.extend(describe(version, &schema));
        blocks.push(lines.join("\n"));
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, blocks.join("\n\n") + "\n").expect("written");
        return;
    }
    for (found, expected) in blocks.iter().zip(expected.trim_end().split("\n\n")) {
        assert_eq!(found, expected);
    }
    assert!(blocks.len() >= 106, "{} schemas", blocks.len());
}
