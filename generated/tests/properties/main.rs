//! Properties of every generated type, with random instances of the published schemas, which no stage of the generator and no repair has
//! changed. Each failure has a schema and a seed. `PROPERTY_SEEDS=n` runs n seeds instead of a few.

// The tests need types of every tag group.
#![cfg(feature = "apis")]

mod compare;
mod docs;
#[path = "../../src/dynamic/tests/document.rs"]
mod document;
mod live;
#[path = "../../src/dynamic/tests/make.rs"]
mod make;
mod minimal;
mod mutations;
mod required;
mod roundtrip;
mod run;
mod schemas;
mod site;
mod spell;

use document::{Document, Target};
use std::sync::OnceLock;

fn document() -> &'static Document {
    static DOCUMENT: OnceLock<Document> = OnceLock::new();
    DOCUMENT.get_or_init(Document::load)
}

/// The schemas for which the crate has types.
fn targets() -> Vec<Target<'static>> {
    let mut targets = document().targets();
    targets.retain(|target| target.is_known() && !target.is_raw());
    targets
}

fn seeds(usual: u64) -> u64 {
    std::env::var("PROPERTY_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(usual)
}

/// Collects failures, so that one run shows all of them.
#[derive(Default)]
struct Failures(Vec<String>);

impl Failures {
    fn add(&mut self, target: &Target<'_>, seed: u64, sent: &str, why: &str) {
        let cut = |text: &str| text.chars().take(700).collect::<String>();
        self.0.push(format!("{}, seed {seed}: {}\n  sent {}", target.name, cut(why), cut(sent)));
    }

    #[track_caller]
    fn finish(self, checked: &str) {
        println!("{checked}");
        let shown = self.0.iter().take(60).cloned().collect::<Vec<_>>().join("\n");
        assert!(self.0.is_empty(), "{} failures:\n{shown}", self.0.len());
    }
}
