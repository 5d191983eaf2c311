//! Invariants of the code that is generated for the pinned document and for every earlier revision.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use codegen::model::{Kind, Model, ResponseBody};
use codegen::overlay::Overlay;
use codegen::{generate, Input, Output};
use serde_json::Value;

fn spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

/// The earlier revisions.
fn history() -> Vec<PathBuf> {
    let history = fs::read_dir(spec().join("history")).expect("history");
    let mut files: Vec<_> = history.map(|entry| entry.expect("entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

fn run(path: &Path) -> (Value, Output) {
    let text = fs::read_to_string(path).expect("document");
    let repairs = fs::read_to_string(spec().join("overlay.yaml")).expect("overlay");
    let overlay = Overlay::parse("overlay.yaml", &repairs).expect("overlay parses");
    let input =
        Input { name: "cloud.json", document: &text, revision: "2026-01-01", overlay: Some(&overlay), client: None };
    let output = generate(input, &mut |_| {}).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    (serde_json::from_str(&text).expect("JSON"), output)
}

/// The pinned document and its output, generated once for all tests.
fn pinned() -> &'static (Value, Output) {
    static PINNED: LazyLock<(Value, Output)> = LazyLock::new(|| run(&spec().join("cloud.json")));
    &PINNED
}

fn operation_ids(document: &Value) -> BTreeSet<String> {
    let items = document["paths"].as_object().into_iter().flatten();
    let operations = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    operations.filter_map(|(_, operation)| operation["operationId"].as_str()).map(str::to_owned).collect()
}

#[test]
fn every_revision_is_generated_completely() {
    let history = history();
    assert!(!history.is_empty(), "no history");
    let every_other = |start: usize| history.iter().skip(start).step_by(2);
    std::thread::scope(|scope| {
        for start in [0, 1] {
            let check =
                move || every_other(start).for_each(|path| check_whole(&path.display().to_string(), &run(path)));
            scope.spawn(check);
        }
    });
    check_whole("cloud.json", pinned());
}

fn check_whole(name: &str, (document, output): &(Value, Output)) {
    let generated: BTreeSet<_> = output.model.operations.iter().map(|operation| operation.id.clone()).collect();
    assert_eq!(generated, operation_ids(document), "{name}: operations");
    let schemas: BTreeSet<_> =
        document["components"]["schemas"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect();
    let typed: BTreeSet<_> = output.model.types.values().filter_map(|ty| ty.schema.clone()).collect();
    let unreached: BTreeSet<_> = output.model.unreached.iter().cloned().collect();
    assert!(typed.is_disjoint(&unreached), "{name}: generated although unreached");
    let accounted: BTreeSet<_> = typed.union(&unreached).cloned().collect();
    assert!(schemas.is_subset(&accounted), "{name}: lost {:?}", schemas.difference(&accounted));
    check_code(output);
}

/// Checks that the files contain every struct, enum and operation of the model.
fn check_code(output: &Output) {
    let all: String = output.files.values().map(String::as_str).collect();
    for ty in output.model.types.values() {
        let declared = match &ty.kind {
            Kind::Struct(object) => {
                let constructor = match &object.arguments {
                    Some(arguments) => format!(" requires {arguments}"),
                    None if object.fields.iter().any(|field| field.required) => String::new(),
                    None => ": Default".to_owned(),
                };
                format!("pub struct {}{constructor} {{", ty.name)
            }
            Kind::Enum(_) | Kind::Union(_) => format!("pub enum {} ", ty.name),
            Kind::Alias(_) => format!("pub type {} =", ty.name),
        };
        assert_eq!(all.matches(&declared).count(), 1, "{declared}");
    }
    for operation in &output.model.operations {
        assert!(all.contains(&format!("pub fn {}(", operation.method_ident)), "{}", operation.id);
        assert_eq!(all.matches(&format!("pub const {}: Operation", operation.constant)).count(), 1, "{}", operation.id);
    }
    assert!(!all.contains("progenitor"), "a type of progenitor's runtime is left");
    for (path, text) in &output.files {
        assert!(text.starts_with(codegen::format::HEADER), "{path} has no header");
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let (_, again) = run(&spec().join("cloud.json"));
    assert!(pinned().1.files == again.files);
}

#[test]
fn every_described_property_is_documented() {
    let (document, output) = pinned();
    let mut checked = 0;
    for ty in output.model.types.values() {
        let Kind::Struct(object) = &ty.kind else { continue };
        for field in &object.fields {
            let schema = document.pointer(&format!(
                "{}/properties/{}",
                ty.pointer,
                field.wire.replace('~', "~0").replace('/', "~1")
            ));
            let Some(description) = schema.and_then(|schema| schema["description"].as_str()) else { continue };
            let docs = field.docs.paragraphs.join("\n");
            let words = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
            assert!(words(&docs).starts_with(&words(description)), "{}.{}: {docs}", ty.name, field.wire);
            checked += 1;
        }
    }
    assert!(checked > 1000, "only {checked} described properties were found");
}

#[test]
fn operations_are_paged_if_they_have_a_cursor_or_an_offset() {
    let (document, output) = pinned();
    let declared = |id: &str, name: &str| {
        let items = document["paths"]
            .as_object()
            .into_iter()
            .flatten()
            .flat_map(|(_, item)| item.as_object().into_iter().flatten());
        let operation = items.map(|(_, operation)| operation).find(|operation| operation["operationId"] == id);
        let parameters =
            operation.and_then(|operation| operation["parameters"].as_array().cloned()).unwrap_or_default();
        parameters.iter().any(|parameter| parameter["in"] == "query" && parameter["name"] == name)
    };
    for operation in &output.model.operations {
        let expected = declared(&operation.id, "cursor") || declared(&operation.id, "offset");
        assert_eq!(operation.paging.is_some(), expected, "{}", operation.id);
    }
}

#[test]
fn secrets_of_the_published_list_are_hidden() {
    let (_, output) = pinned();
    let hidden =
        ["password", "keySecret", "privateKey", "connectionString", "secretKey", "serviceAccountFile", "accountKey"];
    for (ty, wire, text) in string_fields(&output.model) {
        if hidden.contains(&wire.as_str()) {
            assert!(text.contains("Secret") || text.contains("Sensitive"), "{ty}.{wire}: {text}");
        }
    }
}

fn string_fields(model: &Model) -> Vec<(String, String, String)> {
    let mut fields = Vec::new();
    for ty in model.types.values() {
        let Kind::Struct(object) = &ty.kind else { continue };
        let each = object.fields.iter().map(|f| (ty.name.clone(), f.wire.clone(), codegen::polish::type_text(&f.ty)));
        fields.extend(each);
    }
    fields
}

#[test]
fn most_responses_are_envelopes() {
    let (_, output) = pinned();
    let count = |wanted: fn(&ResponseBody) -> bool| {
        output.model.operations.iter().filter(|operation| wanted(&operation.response)).count()
    };
    let envelopes = count(|response| matches!(response, ResponseBody::Envelope(_)));
    let others = count(|response| !matches!(response, ResponseBody::Envelope(_)));
    assert!(envelopes > others, "{envelopes} envelopes, {others} others: the envelope is no longer recognized");
}
