//! Every published revision goes through the first three stages.

use std::path::{Path, PathBuf};

use codegen::load::load;
use codegen::lower::{lower, Lowered};
use codegen::overlay::{overlay, Overlay, OverlayReport};

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
fn lowered(path: &Path, repairs: &Overlay) -> (Lowered, OverlayReport) {
    let name = path.display().to_string();
    let document = load(&name, &read(path)).unwrap_or_else(|error| panic!("{error}"));
    let (document, report) = overlay(document, repairs).unwrap_or_else(|error| panic!("{error}"));
    (lower(document).unwrap_or_else(|error| panic!("{error}")), report)
}

#[test]
fn every_revision_is_openapi_3_0_after_lowering() {
    let repairs = repairs();
    for path in revisions() {
        let (lowered, _) = lowered(&path, &repairs);
        let text = serde_json::to_string(&lowered.root).expect("JSON");
        let openapi: openapiv3::OpenAPI = serde_json::from_str(&text).expect("OpenAPI 3.0");
        assert_eq!(openapi.operations().count(), lowered.operations, "{}", path.display());
        let schemas = openapi.components.expect("components").schemas;
        assert_eq!(schemas.len(), lowered.schemas, "{}", path.display());
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let repairs = repairs();
    let once = || {
        let (lowered, _) = lowered(&spec().join("cloud.json"), &repairs);
        serde_json::to_string(&lowered.root).expect("JSON") + &format!("{:?}", lowered.report)
    };
    assert_eq!(once(), once());
}

#[test]
fn every_repair_matches_the_pinned_document() {
    let (_, report) = lowered(&spec().join("cloud.json"), &repairs());
    if let Err(error) = report.require_matches("spec/cloud.json") {
        panic!("{error}");
    }
}

#[test]
fn nothing_of_the_pinned_document_is_left_out() {
    let (lowered, _) = lowered(&spec().join("cloud.json"), &repairs());
    assert!(lowered.report.dropped.is_empty(), "{:#?}", lowered.report.dropped);
    assert_eq!(lowered.report.notes.keys().collect::<Vec<_>>(), [&"allOf", &"propertyNames"]);
    let counts = format!("\noperations = {}\nschemas = {}\n", lowered.operations, lowered.schemas);
    assert!(read(&spec().join("pin.toml")).contains(&counts), "spec/pin.toml should have:{counts}");
}

#[test]
fn pins_tell_the_truth_about_counts() {
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
