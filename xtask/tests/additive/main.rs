//! A change of the document that only adds breaks no caller: a caller that uses everything in the crate of one document compiles,
//! unchanged, against the crate of the next.
//!
//! `ADDITIVE=all` compares each published revision with each later one as well, which takes a quarter of an hour.

mod caller;
#[path = "../common/mod.rs"]
mod common;
mod edits;
mod history;
mod workshop;

use serde_json::Value;
use std::collections::BTreeMap;
use workshop::{read, root, Revision, Workshop};

#[test]
fn a_document_that_only_grows_breaks_no_caller() {
    let workshop = Workshop::new();
    let text = read(&root().join("spec/cloud.json"));
    let document: Value = serde_json::from_str(&text).expect("JSON");
    let model = workshop.model("spec/cloud.json", &text);
    let document = edits::grown(&document, &model);
    let text = document.to_string();
    for added in edits::ADDED {
        assert!(text.matches(added).count() > 20, "{added}: hardly anything was added");
    }
    let grown = workshop.generate("grown", document);
    grown.compile(&caller::write(&model, |_| true));
}

#[test]
fn what_only_grew_from_revision_to_revision_breaks_no_caller() {
    let workshop = Workshop::new();
    let mut revisions = published();
    if std::env::var_os("ADDITIVE").is_none_or(|which| which != "all") {
        // The longest way: what grew in all of them grew in this one.
        revisions = revisions.into_iter().rev().take(2).rev().collect();
    }
    let mut older: Vec<Revision> = Vec::new();
    for (date, text) in revisions {
        let newer = workshop.generate(&date, serde_json::from_str(&text).expect("JSON"));
        for old in &older {
            let kept = history::kept(old, &newer);
            println!("{} to {date}: {} of {} items only grew", old.name, kept.len(), items(old));
            assert!(kept.len() * 3 > items(old), "hardly anything is compared");
            newer.compile(&caller::write(&old.model, |name| kept.contains(name)));
        }
        older.push(newer);
    }
}

fn items(revision: &Revision) -> usize {
    revision.model.types.len() + revision.model.operations.len()
}

/// The published documents by date.
fn published() -> BTreeMap<String, String> {
    let spec = root().join("spec");
    let folder = std::fs::read_dir(spec.join("history")).expect("spec/history");
    let files = folder.map(|entry| entry.expect("entry of spec/history").path());
    let older = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let dated = older.map(|path| (path.file_stem().expect("a name").to_string_lossy().into_owned(), read(&path)));
    dated.chain([("newest".to_owned(), read(&spec.join("cloud.json")))]).collect()
}
