//! Tests of `regen --spec FILE --out DIR`, which writes a complete crate or nothing.

use crate::common::{Checkout, DOCUMENT};

#[test]
fn a_complete_crate_is_written() {
    let checkout = Checkout::with(b"{}");
    checkout.write("doc.json", DOCUMENT);
    let run = checkout.run("regen --spec doc.json --out out").expect_code(0);
    assert!(run.stdout.contains("document      Things (doc.json)\n"), "{}", run.stdout);
    let files: Vec<_> =
        checkout.snapshot().into_keys().filter_map(|path| Some(path.strip_prefix("out/")?.to_owned())).collect();
    let expected = [
        ".written-by-xtask-regen",
        "Cargo.toml",
        "src/api/calls/mod.rs",
        "src/api/calls/things.rs",
        "src/api/mod.rs",
        "src/api/operations.rs",
        "src/api/types/mod.rs",
        "src/api/types/things.rs",
        "src/lib.rs",
        "src/support.rs",
    ];
    assert!(expected.iter().all(|path| files.iter().any(|file| file == path)), "{files:?}");
    let manifest = checkout.read("out/Cargo.toml");
    assert!(manifest.contains("\napis = [\"things\"]\nthings = []\n"), "{manifest}");
    assert!(manifest.ends_with("\n[workspace]\n") && !manifest.contains("[[example]]"), "{manifest}");
    assert!(checkout.read("generated/Cargo.toml").contains("regen\n# end"), "the checkout is left alone");
}

#[test]
fn an_earlier_crate_is_replaced_and_files_of_cargo_are_kept() {
    let checkout = Checkout::with(b"{}");
    checkout.write("doc.json", DOCUMENT);
    std::fs::create_dir(checkout.path("out")).expect("an empty folder");
    checkout.run("regen --spec doc.json --out out").expect_code(0);
    checkout.write("out/target/debug/cache", "kept");
    checkout.write("out/Cargo.lock", "kept");
    checkout.write("out/src/api/types/gone.rs", "");
    checkout.write("doc.json", DOCUMENT.replace("\"Things\"", "\"Gadgets\""));
    checkout.run("regen --spec doc.json --out out").expect_code(0);
    assert_eq!(checkout.read("out/target/debug/cache") + &checkout.read("out/Cargo.lock"), "keptkept");
    assert!(checkout.path("out/src/api/types/gadgets.rs").exists());
    assert!(
        !checkout.path("out/src/api/types/gone.rs").exists() && !checkout.path("out/src/api/types/things.rs").exists()
    );
    let beside = checkout.snapshot().into_keys().find(|path| path.contains("xtask-tmp"));
    assert_eq!(beside, None);
}

#[test]
fn a_folder_with_other_files_is_rejected() {
    let checkout = Checkout::with(b"{}");
    checkout.write("doc.json", DOCUMENT);
    checkout.write("out/precious.txt", "mine");
    let before = checkout.snapshot();
    for out in ["out", ".", "spec", "doc.json"] {
        let run = checkout.run(&format!("regen --spec doc.json --out {out}")).expect_code(1);
        assert!(run.stderr.starts_with("error: "), "{}", run.stderr);
        assert_eq!(checkout.snapshot(), before, "{out}");
    }
}

#[test]
fn a_rejected_document_does_not_change_the_crate() {
    let checkout = Checkout::with(b"{}");
    checkout.write("doc.json", DOCUMENT);
    checkout.run("regen --spec doc.json --out out").expect_code(0);
    checkout.write("doc.json", &DOCUMENT[..200]);
    let before = checkout.snapshot();
    checkout.run("regen --spec doc.json --out out").expect_code(1);
    checkout.run("regen --spec doc.json --out new").expect_code(1);
    assert_eq!(checkout.snapshot(), before);
}

#[test]
fn a_run_killed_between_two_renames_is_repaired() {
    let checkout = Checkout::with(b"{}");
    checkout.write("doc.json", DOCUMENT);
    checkout.run("regen --spec doc.json --out out").expect_code(0);
    checkout.write("out/Cargo.lock", "kept");
    std::fs::rename(checkout.path("out"), checkout.path(".out.previous.xtask-tmp")).expect("renamed");
    checkout.write(".out.next.xtask-tmp/src/half.rs", "");
    checkout.run("regen --spec doc.json --out out").expect_code(0);
    assert_eq!(checkout.read("out/Cargo.lock"), "kept");
    let leftover = checkout.snapshot().into_keys().find(|path| path.contains("xtask-tmp") || path.contains("half.rs"));
    assert_eq!(leftover, None);
}

#[test]
fn another_overlay_can_be_selected() {
    let checkout = Checkout::with(b"{}");
    checkout.write("doc.json", DOCUMENT);
    let overlay = checkout.read("spec/overlay.yaml").replace("$.info", "$.components.schemas.Gone");
    checkout.write("other.yaml", &overlay);
    let run = checkout.run("regen --spec doc.json --out a --overlay other.yaml").expect_code(0);
    assert!(run.stdout.contains("repairs       0 of 1 applied, in 0 locations\n"), "{}", run.stdout);
    assert!(run.stdout.contains("matches nothing: $.components.schemas.Gone\n"), "{}", run.stdout);
    let run = checkout.run("regen --spec doc.json --out b --overlay none").expect_code(0);
    assert!(run.stdout.contains("repairs       0 of 0 applied"), "{}", run.stdout);
}
