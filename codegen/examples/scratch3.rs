//! Scratch.
use std::collections::BTreeSet;
use std::time::Instant;
fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let overlay =
        codegen::overlay::Overlay::parse("overlay", &std::fs::read_to_string("spec/overlay.yaml").unwrap()).unwrap();
    let (a, b) = (std::fs::read_to_string(&args[0]).unwrap(), std::fs::read_to_string(&args[1]).unwrap());
    let t = Instant::now();
    let (x, y) =
        (codegen::diff::parse("old", a.as_bytes()).unwrap(), codegen::diff::parse("new", b.as_bytes()).unwrap());
    let mut report = codegen::diff::compare(&x, &y, &Default::default()).unwrap();
    let wire = t.elapsed();
    let input = |document| codegen::Input { name: "x", document, revision: "", overlay: Some(&overlay) };
    codegen::diff::add_rust(&mut report, input(&a), input(&b), Some("0.1.0")).unwrap();
    println!("wire {wire:?} all {:?} {:?}", t.elapsed(), report.verdict);
    let own: Vec<_> = report.changes.iter().filter(|c| c.id == "rust-api-changed").collect();
    println!(
        "own {} with {} items of {}",
        own.len(),
        own.iter().map(|c| c.rust.len()).sum::<usize>(),
        report.changes.iter().map(|c| c.rust.len()).sum::<usize>()
    );
    let lines =
        |f: &String| -> BTreeSet<String> { std::fs::read_to_string(f).unwrap().lines().map(str::to_owned).collect() };
    let (p, q) = (lines(&args[2]), lines(&args[3]));
    let gone: BTreeSet<_> = report.changes.iter().flat_map(|c| &c.rust).filter_map(|r| r.old.clone()).collect();
    let come: BTreeSet<_> = report.changes.iter().flat_map(|c| &c.rust).filter_map(|r| r.new.clone()).collect();
    println!(
        "removed: ours {} theirs {} equal {}",
        gone.len(),
        p.difference(&q).count(),
        gone == p.difference(&q).cloned().collect()
    );
    println!(
        "added: ours {} theirs {} equal {}",
        come.len(),
        q.difference(&p).count(),
        come == q.difference(&p).cloned().collect()
    );
    for l in gone.difference(&p.difference(&q).cloned().collect()).take(10) {
        println!(" extra - {l}");
    }
    for l in come.difference(&q.difference(&p).cloned().collect()).take(10) {
        println!(" extra + {l}");
    }
    let mut kinds = std::collections::BTreeMap::new();
    for r in report.changes.iter().flat_map(|c| &c.rust) {
        *kinds.entry((r.bump.clone(), r.kind.clone())).or_insert(0) += 1;
    }
    println!("{kinds:?}");
    if args.len() > 4 {
        std::fs::write(
            format!("{}.txt", &args[4]),
            codegen::diff::render::text(&report, codegen::diff::render::Colour::Off),
        )
        .unwrap();
        std::fs::write(format!("{}.md", &args[4]), codegen::diff::render::markdown(&report)).unwrap();
        std::fs::write(format!("{}.html", &args[4]), codegen::diff::render::html(&report)).unwrap();
        std::fs::write(&args[4], codegen::diff::render::json(&report)).unwrap();
    }
}
