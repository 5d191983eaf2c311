//! Tests of `update` and `changelog`. Updates revision by revision have the same result as a fresh start with the last revision.

use crate::common::{self, root};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::server::{response, Server};
use crate::common::{Checkout, Snapshot, DOCUMENT};

fn content(files: Snapshot) -> Vec<(String, Vec<u8>)> {
    files.into_iter().map(|(path, (bytes, _))| (path, bytes)).collect()
}

fn paths(checkout: &Checkout) -> Vec<String> {
    checkout.snapshot().into_keys().collect()
}

/// `DOCUMENT` with another name of its property.
fn renamed(name: &str) -> String {
    DOCUMENT.replace("\"name\": {", &format!("\"{name}\": {{"))
}

#[test]
fn all_files_are_updated() {
    let checkout = Checkout::generated();
    checkout.write("next.json", renamed("title"));
    checkout.write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\nGenerated from the revision of old.\n\n## 0.1.0\n\nGenerated from the revision of older.\n");
    checkout.write("generated/examples/one.rs", "fn one(thing: things::types::Thing) {\n    drop(thing.name);\n}\n");
    let run = checkout.run("update --from next.json --date 2026-02-02 --report body.md").expect_code(0);
    assert!(run.stdout.starts_with("new revision 2026-02-02: 1 operation,"), "{run:?}");
    assert!(run.stdout.contains("\nspec/cloud.json of 2026-01-01 -> next.json of 2026-02-02: "), "{run:?}");
    assert!(
        run.stdout.contains("\nVersion: ") && run.stdout.contains("\nRemaining steps: read this report"),
        "{run:?}"
    );
    assert!(checkout.read("body.md").contains("\nRemaining steps: read this report"));
    assert!(checkout.read("body.md").ends_with("lines to look at:\n\n- `generated/examples/one.rs`: 2\n"));
    checkout.run("regen --check").expect_code(0);
    checkout.run("changelog --check").expect_code(0);
    let changelog = checkout.read("spec/CHANGELOG.md");
    assert!(
        changelog.contains("\n## 2026-02-02\n") && changelog.contains("optional property `title` added"),
        "{changelog}"
    );
    assert!(
        changelog.ends_with("\n## 2026-01-01\n\n1 operation, 1 schema.\nThe oldest revision that is kept.\n"),
        "{changelog}"
    );
    let releases = checkout.read("CHANGELOG.md");
    assert!(releases.contains("\nGenerated from the revision of 2026-02-02 (`sha256 "), "{releases}");
    assert!(
        releases.contains("…`): 1 operations, 1 types.\n") && releases.contains("revision of older."),
        "{releases}"
    );
    let before = checkout.snapshot();
    let run = checkout.run("update --from next.json").expect_code(0);
    assert!(run.stdout.starts_with("nothing new: ") && run.stdout.contains("files         0 written, "), "{run:?}");
    assert_eq!(checkout.snapshot(), before);
    // A document that was only fetched before is generated from, and reported.
    checkout.write("third.json", renamed("caption"));
    checkout.run("fetch third.json --date 2026-03-03").expect_code(0);
    checkout.run("update --from third.json --report body.md").expect_code(0);
    let body = checkout.read("body.md");
    assert!(body.starts_with("Nothing new: ") && body.contains("the pinned revision of 2026-03-03."), "{body}");
    checkout.run("regen --check").expect_code(0);
}

#[test]
fn the_proposed_version_is_written_for_both_crates() {
    let checkout = Checkout::generated();
    checkout.write("sandbox/Cargo.toml", "[package]\nname = \"things-sandbox\"\nversion = \"0.1.0\"\n");
    let entries =
        ["things", "things-sandbox"].map(|name| format!("[[package]]\nname = \"{name}\"\nversion = \"0.1.0\"\n"));
    checkout.write("Cargo.lock", entries.join("\n"));
    checkout.write("next.json", renamed("title"));
    let run = checkout.run("update --from next.json --date 2026-02-02 --bump").expect_code(0);
    let expected = "\nVersion: 0.2.0, written into generated/Cargo.toml and sandbox/Cargo.toml.\n";
    assert!(run.stdout.contains(expected), "{run:?}");
    for (file, count) in [("generated/Cargo.toml", 1), ("sandbox/Cargo.toml", 1), ("Cargo.lock", 2)] {
        assert_eq!(checkout.read(file).matches("version = \"0.2.0\"").count(), count, "{file}");
    }
}

#[test]
fn rules_set_the_levels_of_the_report_and_neither_changelog_nor_version() {
    let run = |rules: &str| {
        let checkout = Checkout::generated();
        checkout.write("next.json", renamed("title"));
        checkout.write("spec/diff-rules.toml", rules);
        let run = checkout.run("update --from next.json --date 2026-02-02").expect_code(0);
        checkout.run("changelog --check").expect_code(0);
        let version = run.stdout.lines().find(|line| line.starts_with("Version: ")).expect("a version").to_owned();
        (run.stdout, version, checkout.read("spec/CHANGELOG.md"))
    };
    let rule = "[[rule]]\ntag = \"Things\"\nlevel = \"other\"\nreason = \"agreed\"\nexpires = 9999-12-31\n";
    let (with, without) = (run(rule), run(""));
    assert!(without.0.contains("\nrisky on the wire, Rust major"), "{}", without.0);
    assert!(with.0.contains("\nnothing on the wire, Rust major"), "{}", with.0);
    assert!(with.0.contains("risky without a rule: agreed"), "{}", with.0);
    assert_eq!((with.1, with.2), (without.1, without.2));
}

#[test]
fn a_document_can_be_downloaded() {
    let checkout = Checkout::generated();
    let server = Server::start(vec![response("200 OK", "etag: x\r\n", &renamed("title"))]);
    checkout.run(&format!("update --from {}", server.url)).expect_code(0);
    server.requests();
    checkout.run("regen --check").expect_code(0);
}

#[test]
fn a_step_that_fails_changes_nothing() {
    let checkout = Checkout::generated();
    let unknown =
        DOCUMENT.replace("\"properties\": { \"name\"", "\"$schema\": \"https://x\", \"properties\": { \"name\"");
    checkout.write("next.json", unknown);
    let before = checkout.snapshot();
    let run = checkout.run("update --from next.json --report body.md").expect_code(2);
    assert!(
        run.stderr.contains("error: next.json: shape: /components/schemas/Thing/$schema: unknown dialect"),
        "{run:?}"
    );
    assert_eq!(checkout.snapshot(), before);
    checkout.write("next.json", renamed("title"));
    checkout.write("generated/Cargo.toml", "[package]\n");
    let before = checkout.snapshot();
    checkout.run("update --from next.json").expect_code(2);
    assert_eq!(checkout.snapshot(), before);
}

#[test]
fn repairs_that_match_nothing_are_remaining_steps() {
    let checkout = Checkout::generated();
    let overlay = checkout.read("spec/overlay.yaml").replace("$.info", "$.components.schemas.Thing.properties.name");
    checkout.write("spec/overlay.yaml", overlay);
    checkout.run("regen").expect_code(0);
    checkout.write("next.json", renamed("title"));
    let run = checkout.run("update --from next.json --date 2026-02-02").expect_code(0);
    assert!(run.stdout.ends_with("- `$.components.schemas.Thing.properties.name`\n"), "{run:?}");
    let run = checkout.run("regen --check").expect_code(1);
    assert!(run.stderr.contains("matches nothing in spec/cloud.json"), "{run:?}");
}

#[test]
fn a_stale_changelog_is_found() {
    let checkout = Checkout::generated();
    checkout.write("next.json", renamed("title"));
    checkout.run("update --from next.json --date 2026-02-02").expect_code(0);
    for path in ["spec/CHANGELOG.md", "spec/changelog.json", "spec/evolution.html"] {
        let good = checkout.read(path);
        checkout.write(path, good.replacen("2026", "2062", 1));
        let run = checkout.run("regen --check").expect_code(1);
        assert!(run.stdout.starts_with(&format!("stale    {path}\n")), "{run:?}");
        checkout.run("changelog --check").expect_code(1);
        checkout.run("changelog").expect_code(0);
        assert_eq!(checkout.read(path), good);
    }
    checkout.write("third.json", renamed("caption"));
    checkout.run("fetch third.json --date 2026-03-03").expect_code(0);
    let run = checkout.run("regen --check").expect_code(1);
    assert!(run.stdout.contains("stale    spec/CHANGELOG.md\n"), "{run:?}");
    checkout.run("regen").expect_code(0);
    checkout.run("changelog --check").expect_code(0);
}

#[test]
fn a_run_that_is_killed_is_repaired_by_the_next() {
    let start = || {
        let checkout = Checkout::generated();
        checkout.write("next.json", renamed("title").replace("\"Things\"]", "\"Gadgets\"]"));
        checkout
    };
    let line = "update --from next.json --date 2026-02-02";
    let good = start();
    good.run(line).expect_code(0);
    assert!(paths(&good).contains(&"generated/src/api/types/gadgets.rs".to_owned()), "{:?}", paths(&good));
    let good = content(good.snapshot());
    let mut change = 1;
    loop {
        let checkout = start();
        let stopped = checkout.run_until(change, line);
        checkout.run(line).expect_code(0);
        assert!(content(checkout.snapshot()) == good, "stopped before change {change}: {:?}", paths(&checkout));
        if !stopped {
            break;
        }
        change += 1;
    }
    assert!(change > 30, "{change} changes of the disk");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("folder");
    for entry in fs::read_dir(from).expect("folder") {
        let path = entry.expect("entry").path();
        let name = path.file_name().expect("a name");
        match path.is_dir() {
            true if name == "target" => {}
            true => copy(&path, &to.join(name)),
            false => drop(fs::copy(&path, to.join(name)).expect("copied")),
        }
    }
}

/// The folders of the project, with another document.
fn project(document: &Path, date: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("temporary folder");
    copy(&root().join("generated"), &folder.path().join("generated"));
    fs::create_dir(folder.path().join("spec")).expect("folder");
    for file in ["spec/overlay.yaml", "spec/client.toml"] {
        fs::copy(root().join(file), folder.path().join(file)).expect("copied");
    }
    let bytes = fs::read(document).expect("a document");
    let pin = format!("file = \"cloud.json\"\ndate = \"{date}\"\nsha256 = \"{}\"\n", common::sha256(&bytes));
    fs::write(folder.path().join("spec/cloud.json"), bytes).expect("written");
    fs::write(folder.path().join("spec/pin.toml"), pin).expect("written");
    folder
}

/// Runs the program in a folder.
fn xtask(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.args(arguments).current_dir(folder).env_remove("CARGO_MANIFEST_DIR").output().expect("runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn tree(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).expect("folder") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.push((path.strip_prefix(folder).expect("inside").to_owned(), fs::read(&path).expect("content")));
            }
        }
    }
    files.sort();
    files
}

/// Also checks that the changelog of the project is up to date. Every comparison is repeated here.
#[test]
fn updates_step_by_step_have_the_same_result_as_the_last_revision() {
    let pins: toml::Table =
        toml::from_str(&fs::read_to_string(root().join("spec/history/pins.toml")).expect("pins")).expect("TOML");
    let newest: toml::Table =
        toml::from_str(&fs::read_to_string(root().join("spec/pin.toml")).expect("a pin")).expect("TOML");
    let text = |pin: &toml::Value, key: &str| pin[key].as_str().expect("text").to_owned();
    let mut revisions: Vec<(PathBuf, String)> = pins["revision"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|pin| (root().join("spec/history").join(text(pin, "file")), text(pin, "date")))
        .collect();
    let newest = newest.into();
    revisions.push((root().join("spec").join(text(&newest, "file")), text(&newest, "date")));

    let (oldest, date) = &revisions[0];
    let stepped = project(oldest, date);
    for (document, date) in &revisions[1..] {
        let from = document.to_str().expect("a path");
        xtask(stepped.path(), &["update", "--from", from, "--date", date]);
    }
    let (last, date) = revisions.last().expect("revisions");
    let fresh = project(last, date);
    xtask(fresh.path(), &["regen"]);
    let (a, b) = (tree(&stepped.path().join("generated")), tree(&fresh.path().join("generated")));
    let odd: Vec<&PathBuf> = a.iter().zip(&b).filter(|(a, b)| a != b).map(|(a, _)| &a.0).collect();
    assert!(a == b, "{} and {} files, first apart at {:?}", a.len(), b.len(), odd.first());
    for path in ["spec/CHANGELOG.md", "spec/changelog.json", "spec/evolution.html"] {
        let (stepped, kept) =
            (fs::read(stepped.path().join(path)).expect("written"), fs::read(root().join(path)).expect("kept"));
        assert!(stepped == kept, "{path}: is out of date; run: cargo xtask changelog");
    }
    for (document, _) in &revisions[..revisions.len() - 1] {
        let kept = stepped.path().join("spec/history").join(document.file_name().expect("a name"));
        assert!(
            fs::read(kept).expect("in the history") == fs::read(document).expect("a document"),
            "{}",
            document.display()
        );
    }
}
