//! Tests of `regen` and `regen --check` in a checkout: what is written, what is not changed, and what is found.

use crate::common::{self, root};
use crate::common::{Checkout, DOCUMENT};

#[test]
fn a_second_run_changes_nothing() {
    let checkout = Checkout::generated();
    let before = checkout.snapshot();
    assert!(before.keys().any(|path| path == "generated/src/api/mod.rs"), "{:?}", before.keys());
    let run = checkout.run("regen").expect_code(0);
    assert_eq!(checkout.snapshot(), before);
    assert!(run.stdout.contains("files         0 written, "), "{}", run.stdout);
    checkout.run("regen --check").expect_code(0);
    assert_eq!(checkout.snapshot(), before);
}

#[test]
fn the_report_lists_what_was_read_and_generated() {
    let run = Checkout::generated().run("regen").expect_code(0);
    for line in [
        "document      Things (spec/cloud.json of 2026-01-01)",
        "operations    1; tag groups: 1",
        "types         1: 1 structs, 0 enums, 0 unions, 0 aliases; 0 schemas that no operation reaches",
        "repairs       1 of 1 applied, in 1 locations",
        "left out      nothing",
    ] {
        assert!(run.stdout.lines().any(|found| found == line), "no line {line:?} in\n{}", run.stdout);
    }
}

#[test]
fn features_are_written_between_the_marks() {
    let manifest = Checkout::generated().read("generated/Cargo.toml");
    let block = "default = [\"apis\"]\n# features of tag groups: written by cargo xtask regen\napis = [\"things\"]\n\
                 things = []\n# end of generated features\n\n[[example]]";
    assert!(manifest.contains(block), "{manifest}");
}

#[test]
fn only_what_changed_is_written() {
    let checkout = Checkout::generated();
    let before = checkout.snapshot();
    checkout.pin(DOCUMENT.replace("\"name\": {", "\"title\": {").as_bytes());
    checkout.run("regen").expect_code(0);
    let after = checkout.snapshot();
    let changed: Vec<_> =
        after.iter().filter(|(path, file)| before.get(*path) != Some(file)).map(|(path, _)| path).collect();
    assert_eq!(
        changed,
        ["generated/src/api/schemas.rs", "generated/src/api/types/things.rs", "spec/cloud.json", "spec/pin.toml"]
    );
}

#[test]
fn check_lists_files_that_are_out_of_date_and_the_command() {
    let checkout = Checkout::generated();
    let path = "generated/src/api/mod.rs";
    let edited = checkout.read(path).replacen("//! ", "//! edited ", 1);
    checkout.write(path, &edited);
    checkout.write("generated/src/api/old/gone.rs", "");
    std::fs::remove_file(checkout.path("generated/src/api/operations.rs")).expect("removed");
    let before = checkout.snapshot();
    let run = checkout.run("regen --check").expect_code(1);
    assert_eq!(checkout.snapshot(), before);
    let expected = "stale    generated/src/api/mod.rs\n  generated/src/api/mod.rs:4\n  - //! edited Types";
    assert!(run.stdout.starts_with(expected), "{}", run.stdout);
    assert!(run.stdout.contains("\nmissing  generated/src/api/operations.rs\n"), "{}", run.stdout);
    assert!(run.stdout.contains("\nextra    generated/src/api/old/gone.rs\n"), "{}", run.stdout);
    assert!(run.stdout.ends_with("3 files are out of date; run: cargo xtask regen\n"), "{}", run.stdout);
    checkout.run("regen").expect_code(0);
    checkout.run("regen --check").expect_code(0);
    assert!(!checkout.path("generated/src/api/old").exists());
}

#[test]
fn a_stale_manifest_is_found() {
    let checkout = Checkout::generated();
    let manifest = checkout.read("generated/Cargo.toml");
    checkout.write("generated/Cargo.toml", manifest.replace("things = []\n", ""));
    let run = checkout.run("regen --check").expect_code(1);
    assert!(run.stdout.contains("stale    generated/Cargo.toml"), "{}", run.stdout);
    checkout.run("regen").expect_code(0);
    assert_eq!(checkout.read("generated/Cargo.toml"), manifest);
}

#[test]
fn leftovers_of_a_killed_run_are_repaired() {
    let checkout = Checkout::generated();
    let good = checkout.snapshot();
    checkout.write("generated/src/api/.mod.rs.xtask-tmp", "half");
    checkout.write("generated/src/api/types/.gone.rs.xtask-tmp", "half");
    checkout.write("generated/.Cargo.toml.xtask-tmp", "half");
    std::fs::remove_file(checkout.path("generated/src/api/types/things.rs")).expect("removed");
    let found = checkout.run("regen --check").expect_code(1).stdout;
    assert!(found.contains("extra    generated/.Cargo.toml.xtask-tmp"), "{found}");
    checkout.run("regen").expect_code(0);
    let paths = |files: &common::Snapshot| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(&checkout.snapshot()), paths(&good));
    checkout.run("regen --check").expect_code(0);
}

#[test]
fn a_run_that_is_killed_is_repaired_by_the_next() {
    let checkout = Checkout::generated();
    let good = checkout.snapshot();
    let content = |files: common::Snapshot| files.into_iter().map(|(path, (text, _))| (path, text)).collect::<Vec<_>>();
    let good = content(good);
    let mut change = 1;
    loop {
        std::fs::remove_dir_all(checkout.path("generated/src/api")).expect("removed");
        let stopped = checkout.run_until(change, "regen");
        checkout.run("regen").expect_code(0);
        assert_eq!(content(checkout.snapshot()), good, "stopped before change {change}");
        if !stopped {
            break;
        }
        change += 1;
    }
    assert!(change > 12, "{change} changes of the disk");
}

#[test]
fn files_in_the_way_of_folders_are_replaced() {
    let checkout = Checkout::generated();
    let good = checkout.snapshot().len();
    std::fs::remove_dir_all(checkout.path("generated/src/api/types")).expect("removed");
    checkout.write("generated/src/api/types", "a file");
    std::fs::remove_file(checkout.path("generated/src/api/mod.rs")).expect("removed");
    checkout.write("generated/src/api/mod.rs/inside.rs", "a folder");
    checkout.run("regen --check").expect_code(1);
    checkout.run("regen").expect_code(0);
    checkout.run("regen --check").expect_code(0);
    assert_eq!(checkout.snapshot().len(), good);
}

#[test]
fn the_program_runs_in_every_folder_of_the_checkout() {
    let checkout = Checkout::generated();
    checkout.run_in("generated/src/api/types", "regen --check").expect_code(0);
    let edited = checkout.read("generated/src/api/mod.rs") + "\n";
    checkout.write("generated/src/api/mod.rs", edited);
    let run = checkout.run_in("spec", "regen --check").expect_code(1);
    assert!(run.stdout.starts_with("stale    generated/src/api/mod.rs\n"), "{}", run.stdout);
}

#[test]
fn stages_are_dumped() {
    let checkout = Checkout::generated();
    let before = checkout.snapshot();
    for (stage, text) in [
        ("load", "\"openapi\": \"3.1.0\""),
        ("overlay", "\"description\": \"repaired\""),
        ("shape", "operations: ["),
        ("emit", "pub async fn thing_get"),
        ("polish", "// ==== operation thingGet"),
        ("format", "// ==== types/things.rs"),
    ] {
        let run = checkout.run(&format!("regen --dump {stage}")).expect_code(0);
        assert!(run.stdout.contains(text), "no {text:?} in\n{}", run.stdout);
    }
    assert_eq!(checkout.snapshot(), before);
}

#[test]
fn an_invalid_command_line_has_exit_code_2() {
    let checkout = Checkout::generated();
    let run = checkout.run("regen --chek").expect_code(2);
    assert!(run.stderr.starts_with("error: unexpected argument '--chek' found\n"), "{}", run.stderr);
    let run = checkout.run("").expect_code(0);
    for command in ["regen", "diff", "fetch", "changelog", "update"] {
        let summary = run.stdout.lines().find_map(|line| line.trim_start().strip_prefix(command)).map(str::trim);
        let help = checkout.run(&format!("{command} --help")).expect_code(0).stdout;
        assert!(summary.is_some_and(|summary| !summary.is_empty() && help.starts_with(summary)), "{}", run.stdout);
        assert!(help.contains(&format!("Usage: cargo xtask {command}")) && help.contains("Exit codes:"), "{help}");
    }
}

#[test]
fn the_files_of_the_checkout_are_up_to_date() {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.args(["regen", "--check"]).current_dir(root()).output().expect("the program runs");
    let printed = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{printed}");
}

#[test]
fn the_copy_of_the_sandbox_follows_the_document() {
    let checkout = Checkout::generated();
    checkout.write("sandbox/data/cloud.json", "an older document");
    let run = checkout.run("regen --check").expect_code(1);
    assert!(run.stdout.contains("sandbox/data/cloud.json"), "{}", run.stdout);
    checkout.run("regen").expect_code(0);
    assert_eq!(checkout.read("sandbox/data/cloud.json"), DOCUMENT);
    checkout.run("regen --check").expect_code(0);
}
