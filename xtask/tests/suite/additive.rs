//! Additions to the document break no caller. A caller that uses everything in the crate of one document compiles unchanged against
//! the crate of the next.
//!
//! `ADDITIVE=all` also compares each published revision with each later one. It takes a quarter of an hour.

mod caller;
mod edits;
mod history;
mod workshop;

use crate::common::root;
use codegen::model::Model;
use serde_json::Value;
use std::collections::BTreeMap;
use workshop::{read, Caller, Revision, Workshop};

#[test]
fn additions_to_a_document_break_no_caller() {
    let workshop = Workshop::new();
    let (model, grown) = grown(&workshop);
    let revisions = revisions(&workshop);
    let mut callers = vec![Caller { revision: &grown, source: caller::write(&model, |_| true) }];
    for (index, newer) in revisions.iter().enumerate() {
        for old in &revisions[..index] {
            let kept = history::kept(old, newer);
            println!("{} to {}: {} of {} items only grew", old.name, newer.name, kept.len(), items(old));
            assert!(kept.len() * 3 > items(old), "too few items are compared");
            let source = caller::write(&old.model, |name| kept.contains(name));
            callers.push(Caller { revision: newer, source });
        }
    }
    workshop.compile(&callers);
}

/// The model of the document, and the document with additions of every kind.
fn grown(workshop: &Workshop) -> (Model, Revision) {
    let text = read(&root().join("spec/cloud.json"));
    let document: Value = serde_json::from_str(&text).expect("JSON");
    let model = workshop.model("spec/cloud.json", &text);
    let document = edits::grown(&document, &model);
    let text = document.to_string();
    for added in edits::ADDED {
        assert!(text.matches(added).count() > 20, "{added}: was added too rarely");
    }
    (model, workshop.generate("grown", document))
}

/// The two newest published documents, or all with `ADDITIVE=all`.
fn revisions(workshop: &Workshop) -> Vec<Revision> {
    let all = std::env::var_os("ADDITIVE").is_some_and(|which| which == "all");
    let published = published();
    let skipped = if all { 0 } else { published.len() - 2 };
    let parse = |text: &str| serde_json::from_str(text).expect("JSON");
    published.iter().skip(skipped).map(|(date, text)| workshop.generate(date, parse(text))).collect()
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
