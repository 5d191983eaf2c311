//! Tests of the stages up to progenitor with every published revision.

use std::path::{Path, PathBuf};

use codegen::emit::emit;
use codegen::load::load;
use codegen::overlay::{overlay, Overlay, OverlayReport};
use codegen::shape::shape;
use openapi::source::Source;

fn spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The pinned document, then the older ones.
fn revisions() -> Vec<PathBuf> {
    let history = std::fs::read_dir(spec().join("history")).expect("spec/history");
    let mut older: Vec<PathBuf> = history
        .map(|entry| entry.expect("entry of spec/history").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    older.sort();
    let mut all = vec![spec().join("cloud.json")];
    all.extend(older);
    all
}

fn repairs() -> Overlay {
    Overlay::parse("spec/overlay.yaml", &read(&spec().join("overlay.yaml"))).unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn repaired(path: &Path, repairs: &Overlay) -> (Source, OverlayReport) {
    let name = path.display().to_string();
    let document = load(&name, &read(path)).unwrap_or_else(|error| panic!("{error}"));
    overlay(document, repairs).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn progenitor_accepts_every_revision() {
    let repairs = repairs();
    for path in revisions() {
        let (document, _) = repaired(&path, &repairs);
        let operations = document.operations();
        let (model, _) = shape(&document).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(model.operations.len(), operations, "{}", path.display());
        emit(&model).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn the_same_document_gives_the_same_model() {
    let repairs = repairs();
    let once = || {
        let (document, _) = repaired(&spec().join("cloud.json"), &repairs);
        format!("{:?}", shape(&document).unwrap_or_else(|error| panic!("{error}")))
    };
    assert_eq!(once(), once());
}

#[test]
fn every_repair_matches_the_pinned_document() {
    let (_, report) = repaired(&spec().join("cloud.json"), &repairs());
    if let Err(error) = report.require_matches("spec/cloud.json") {
        panic!("{error}");
    }
}

#[test]
fn nothing_of_the_pinned_document_is_left_out() {
    let (document, _) = repaired(&spec().join("cloud.json"), &repairs());
    let (_, report) = shape(&document).unwrap_or_else(|error| panic!("{error}"));
    assert!(report.left_out.is_empty(), "{:#?}", report.left_out);
    assert_eq!(report.notes.keys().collect::<Vec<_>>(), [&"null", &"propertyNames"]);
    let counts = format!("\noperations = {}\nschemas = {}\n", document.operations(), document.schemas());
    assert!(read(&spec().join("pin.toml")).contains(&counts), "spec/pin.toml should have:{counts}");
}

#[test]
fn pins_have_the_counts_of_their_documents() {
    let pins = read(&spec().join("pin.toml")) + &read(&spec().join("history/pins.toml"));
    for path in revisions() {
        let text = read(&path);
        let document = load("pinned", &text).unwrap_or_else(|error| panic!("{error}"));
        let pin = format!(
            "bytes = {}\nopenapi = \"{}\"\npaths = {}\noperations = {}\nschemas = {}\n",
            text.len(),
            document.openapi,
            document.root["paths"].as_object().map_or(0, |paths| paths.len()),
            document.operations(),
            document.schemas(),
        );
        assert!(pins.contains(&pin), "{} should have:\n{pin}", path.display());
    }
}
