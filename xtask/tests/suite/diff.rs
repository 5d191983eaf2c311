//! Tests of `diff`: its operands, its output, and its exit codes.

use crate::common::{self, root};
use std::process::{Command, Stdio};

use crate::common::{Checkout, Run, DOCUMENT};

/// `DOCUMENT` with an additional required parameter. This is a breaking change.
fn broken() -> String {
    let parameter =
        r#""parameters": [{ "name": "q", "in": "query", "required": true, "schema": { "type": "string" } }, "#;
    let changed = DOCUMENT.replace(r#""parameters": ["#, parameter);
    assert_ne!(changed, DOCUMENT);
    changed
}

/// `DOCUMENT` with an additional property. This is a compatible change.
fn extended() -> String {
    let changed = DOCUMENT
        .replace(r#""name": { "type": "string" }"#, r#""name": { "type": "string" }, "size": { "type": "integer" }"#);
    assert_ne!(changed, DOCUMENT);
    changed
}

fn checkout() -> Checkout {
    let checkout = Checkout::with(DOCUMENT.as_bytes());
    checkout.write("old.json", DOCUMENT);
    checkout.write("add.json", extended());
    checkout.write("break.json", broken());
    checkout
}

/// Runs git in a checkout, without the configuration of the user.
fn git(checkout: &Checkout, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]);
    let output = command.args(arguments).current_dir(checkout.path("")).output().expect("git runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A checkout in a repository: `DOCUMENT` in the first commit, a compatible one in the second, and a breaking one in the working tree.
fn repository() -> Checkout {
    let checkout = Checkout::with(DOCUMENT.as_bytes());
    git(&checkout, &["init", "--quiet"]);
    for document in [DOCUMENT.to_owned(), extended()] {
        checkout.pin(document.as_bytes());
        git(&checkout, &["add", "."]);
        git(&checkout, &["commit", "--quiet", "--message", "a revision"]);
    }
    checkout.pin(broken().as_bytes());
    checkout
}

/// The first line of a report.
fn verdict(run: &Run) -> &str {
    run.stdout.lines().next().unwrap_or_default()
}

#[test]
fn files_and_standard_input_are_compared() {
    let checkout = checkout();
    let run = checkout.run("diff old.json add.json").expect_code(0);
    assert!(verdict(&run).starts_with("compatible on the wire"), "{run:?}");
    assert!(
        run.stdout.lines().nth(1).is_some_and(|line| line.starts_with("old.json of 2026-01-01 -> add.json: ")),
        "{run:?}"
    );
    assert!(!run.stdout.contains('\x1b'), "no colour where there is no terminal");
    let mut child =
        checkout.command("", "diff old.json -").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("runs");
    std::io::Write::write_all(&mut child.stdin.take().expect("a pipe"), broken().as_bytes()).expect("written");
    let output = child.wait_with_output().expect("ended");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("text");
    assert!(text.starts_with("breaking on the wire") && text.contains("-> standard input"), "{text}");
    let run = checkout.run("diff break.json").expect_code(0);
    assert!(run.stdout.contains("break.json -> spec/cloud.json of 2026-01-01"), "{run:?}");
}

#[test]
fn the_exit_code_depends_on_the_threshold() {
    let checkout = checkout();
    for (pair, threshold, code) in [
        ("old.json old.json", "any", 0),
        ("old.json add.json", "breaking", 0),
        ("old.json add.json", "risky", 0),
        ("old.json add.json", "any", 1),
        ("old.json break.json", "breaking", 1),
        ("old.json break.json", "risky", 1),
    ] {
        let run = checkout.run(&format!("diff {pair} --only wire --fail-on {threshold}")).expect_code(code);
        assert_eq!(run.stderr.contains(&format!("at or above `{threshold}`")), code == 1, "{run:?}");
    }
}

#[test]
fn each_part_can_be_reported_alone() {
    let checkout = checkout();
    for format in ["text", "md", "html", "changelog"] {
        let run =
            |only: &str| checkout.run(&format!("diff old.json break.json --format {format}{only}")).expect_code(0);
        let (both, wire, rust) = (run("").stdout, run(" --only wire").stdout, run(" --only rust").stdout);
        let (wires, rusts) = (["required query", "query parameter"], ["Callers of the crate", "q: String"]);
        for (text, shown, hidden) in [(&wire, wires, rusts), (&rust, rusts, wires)] {
            assert!(shown.iter().all(|sign| text.contains(sign)), "{format}: {text}");
            assert!(!hidden.iter().any(|sign| text.contains(sign)), "{format}: {text}");
        }
        assert!(wires.iter().chain(&rusts).all(|sign| both.contains(sign)), "{format}: {both}");
    }
    let run = checkout.run("diff old.json add.json --only rust").expect_code(0);
    assert_eq!(verdict(&run), "Rust minor, next version 0.1.1 after 0.1.0");
    assert!(run.stdout.contains("Added to the crate: 1 field\n  Thing  field: `size`"), "{run:?}");
}

#[test]
fn commits_are_compared() {
    let checkout = repository();
    assert!(verdict(&checkout.run("diff").expect_code(0)).starts_with("breaking"), "the last commit and the tree");
    let run = checkout.run("diff HEAD~1 HEAD").expect_code(0);
    assert!(verdict(&run).starts_with("compatible"), "{run:?}");
    assert!(run.stdout.contains("HEAD~1:spec/cloud.json"), "{run:?}");
    let run = checkout.run_in("generated/src", "diff HEAD").expect_code(0);
    assert!(verdict(&run).starts_with("breaking"), "{run:?}");
    git(&checkout, &["checkout", "--quiet", "--", "."]);
    assert!(verdict(&checkout.run("diff").expect_code(0)).starts_with("nothing"), "nothing is changed");
}

#[test]
fn dates_are_compared_and_swapped_ones_are_noted() {
    let checkout = checkout();
    let sum = |text: &str| common::sha256(text.as_bytes());
    checkout.write("spec/history/2025-01-01.json", extended());
    let pin =
        format!("[[revision]]\nfile = \"2025-01-01.json\"\ndate = \"2025-01-01\"\nsha256 = \"{}\"\n", sum(&extended()));
    checkout.write("spec/history/pins.toml", pin);
    let run = checkout.run("diff 2025-01-01 2026-01-01").expect_code(0);
    assert!(
        run.stdout.contains("spec/history/2025-01-01.json of 2025-01-01 -> spec/cloud.json of 2026-01-01"),
        "{run:?}"
    );
    assert!(!run.stdout.contains("swapped"), "{run:?}");
    // The content of a file determines its date.
    for pair in ["2026-01-01 2025-01-01", "old.json add.json"] {
        let run = checkout.run(&format!("diff {pair}")).expect_code(0);
        assert!(
            run.stdout.contains("note: OLD is the newer of the two, of 2026-01-01: are the arguments swapped?"),
            "{run:?}"
        );
    }
    let run = checkout.run("diff 2024-01-01").expect_code(2);
    assert!(
        run.stderr.contains("there is no revision of that date\nhelp: there are 2025-01-01, 2026-01-01"),
        "{run:?}"
    );
    checkout.write("spec/history/2025-01-01.json", "{}");
    let run = checkout.run("diff 2025-01-01").expect_code(2);
    assert!(run.stderr.contains("is not the document that its pin describes"), "{run:?}");
}

#[test]
fn the_error_names_the_operand_that_cannot_be_compared() {
    let checkout = repository();
    checkout.write("html.json", "<!doctype html>");
    checkout.write("other.json", "{ \"swagger\": \"2.0\" }");
    checkout.write("bytes.json", b"\xff");
    for (line, message) in [
        ("html.json spec/cloud.json", "html.json: cannot be compared\ncause: the old document is not JSON"),
        ("other.json spec/cloud.json", "other.json and spec/cloud.json: cannot be compared\ncause: the old document is not OpenAPI 3: it is Swagger"),
        ("bytes.json", "bytes.json: is not UTF-8 text"),
        ("gone.json", "gone.json: is neither a file nor a commit nor the date of a revision\nhelp: name a file"),
        ("HEAD~9", "HEAD~9: is neither a file nor a commit nor the date of a revision"),
        ("spec", "spec: cannot be read"),
        ("HEAD --ignore gone.toml", "gone.toml: cannot be read"),
        ("HEAD --output gone/report.txt", "gone/report.txt: cannot be written"),
    ] {
        let run = checkout.run(&format!("diff {line}")).expect_code(2);
        assert!(run.stderr.starts_with(&format!("error: {message}")), "{line}: {run:?}");
    }
    git(&checkout, &["rm", "--quiet", "--cached", "spec/cloud.json", "spec/pin.toml"]);
    git(&checkout, &["commit", "--quiet", "--message", "no document"]);
    let run = checkout.run("diff").expect_code(2);
    assert!(run.stderr.starts_with("error: HEAD: that commit has no document spec/cloud.json"), "{run:?}");
    let run = self::checkout().run("diff").expect_code(2);
    assert!(run.stderr.starts_with("error: there is no last commit to compare with"), "{run:?}");
}

#[test]
fn a_large_document_is_compared() {
    let checkout = checkout();
    let large = DOCUMENT.replace("\"Things\",", &format!("\"Things\", \"description\": \"{}\",", "x".repeat(64 << 20)));
    assert!(large.len() > 64 << 20);
    checkout.write("large.json", large);
    let run = checkout.run("diff old.json large.json --only wire").expect_code(0);
    assert!(verdict(&run).starts_with("nothing on the wire"), "{run:?}");
}

#[test]
fn a_document_of_a_commit_that_is_too_large_is_rejected() {
    let checkout = repository();
    checkout.write("spec/cloud.json", " ".repeat((128 << 20) + 1));
    git(&checkout, &["-c", "core.compression=1", "commit", "--quiet", "--all", "--message", "large"]);
    let run = checkout.run("diff HEAD HEAD~1").expect_code(2);
    assert!(run.stderr.contains(":spec/cloud.json: has more than 128 MiB, and is not read"), "{run:?}");
}

#[test]
fn known_changes_do_not_count_until_they_expire() {
    let checkout = checkout();
    let report = json(&checkout, "diff old.json break.json --json");
    let fingerprint = report["changes"][0]["fingerprint"].as_str().expect("a fingerprint");
    let file = |day: &str| {
        format!("[[exception]]\nfingerprint = \"{fingerprint}\"\nreason = \"agreed\"\nexpires = \"{day}\"\n")
    };
    checkout.write("spec/diff-exceptions.toml", file("9999-12-31"));
    checkout.write("expired.toml", file("2020-12-31"));
    let line = "diff old.json break.json --only wire --fail-on break";
    checkout.run(line).expect_code(0);
    checkout.run(&format!("{line} --ignore none")).expect_code(1);
    let run = checkout.run(&format!("{line} --ignore expired.toml")).expect_code(1);
    assert!(run.stdout.contains(&format!("exception {fingerprint} has expired")), "{run:?}");
    checkout.write("spec/diff-exceptions.toml", "[[exception]]\nfingerprint = \"a\"\n");
    let run = checkout.run(line).expect_code(2);
    assert!(run.stderr.starts_with("error: spec/diff-exceptions.toml: line 1: missing field `reason`"), "{run:?}");
}

#[test]
fn the_report_can_be_written_to_a_file() {
    let checkout = checkout();
    let run = checkout.run("diff old.json break.json --format html --output report.html").expect_code(0);
    assert_eq!(run.stdout, "");
    assert!(checkout.read("report.html").starts_with("<!doctype html>"));
}

#[test]
fn reports_of_published_revisions_match_their_schema_and_are_short() {
    let read =
        |path: &str| std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let schema: serde_json::Value = serde_json::from_str(&read("diff/src/render/diff.schema.json")).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let pins: toml::Table = toml::from_str(&read("spec/history/pins.toml")).expect("pins");
    let newest: toml::Table = toml::from_str(&read("spec/pin.toml")).expect("a pin");
    let dates: Vec<&str> = pins["revision"]
        .as_array()
        .expect("a list")
        .iter()
        .chain([&newest.clone().into()])
        .map(|pin| pin["date"].as_str().expect("a date").to_owned().leak() as &str)
        .collect();
    let run = |line: &str| {
        let output =
            Command::new(env!("CARGO_BIN_EXE_xtask")).args(line.split(' ')).current_dir(root()).output().expect("runs");
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text")
    };
    for pair in dates.windows(2) {
        let line = |format: &str| format!("diff {} {} --format {format}", pair[0], pair[1]);
        let report: serde_json::Value = serde_json::from_str(&run(&line("json"))).expect("JSON");
        let errors: Vec<String> = schema.iter_errors(&report).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{pair:?}: {errors:#?}");
        assert!(run(&line("text")).lines().count() <= 480, "{pair:?}");
        let markdown = run(&line("md"));
        assert!(markdown.chars().count() <= 60_000 && !markdown.contains("more entries are in"), "{pair:?}");
        assert_eq!(markdown, run(&line("md")));
    }
}

fn json(checkout: &Checkout, line: &str) -> serde_json::Value {
    serde_json::from_str(&checkout.run(line).expect_code(0).stdout).expect("JSON")
}

/// A workspace of two programs. One of them uses the crate under another name.
fn with_program(checkout: &Checkout) {
    checkout.write("app/Cargo.toml", "[workspace]\nmembers = [\"one\", \"two\"]\n[workspace.dependencies]\ncc = { package = \"things\", version = \"0.1\" }\n");
    checkout.write("app/one/Cargo.toml", "[package]\nname = \"one\"\n[dependencies]\ncc.workspace = true\n");
    checkout.write("app/two/Cargo.toml", "[package]\nname = \"two\"\n");
    let call = "async fn run(cloud: &cc::Client) {\n    drop(cloud.thing_get(\"a\").await);\n}\n";
    checkout.write("app/one/src/main.rs", call);
    checkout.write("app/one/src/bad.rs", "fn");
    checkout.write("app/one/target/made.rs", call);
    checkout.write("app/two/src/main.rs", call);
}

#[test]
fn only_changes_for_the_program_are_reported() {
    let checkout = checkout();
    with_program(&checkout);
    let run = checkout.run("diff old.json break.json --caller app --fail-on rust-major").expect_code(1);
    assert!(
        run.stdout.contains("\none/src/main.rs\n  2:16  the operation `Client::thing_get` has another signature\n"),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("one/src/bad.rs: line 1: "), "{}", run.stdout);
    assert!(!run.stdout.contains("two") && !run.stdout.contains("made.rs"), "{}", run.stdout);
    let run = checkout.run("diff old.json add.json --caller app --fail-on any").expect_code(0);
    assert!(run.stdout.ends_with("line 1: unexpected end of input, expected identifier\n"), "{}", run.stdout);
    assert!(run.stdout.contains("nothing that the program uses changes"), "{}", run.stdout);
    let run = checkout.run("diff old.json break.json --caller app/one/src --json").expect_code(0);
    let json: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!((&json["findings"][0]["file"], &json["findings"][0]["line"]), (&"main.rs".into(), &2.into()));
}

#[test]
fn the_items_that_a_program_uses_are_listed() {
    let checkout = checkout();
    with_program(&checkout);
    let run = checkout.run("diff old.json --caller app --list-uses --json").expect_code(0);
    let json: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(json["operations"][0]["operation"], "GET /v1/things/{id}");
    checkout.write("app/Cargo.lock", "[[package]]\nname = \"things\"\nversion = \"9.9.9\"\n");
    let run = checkout.run("diff --caller app --list-uses").expect_code(0);
    assert!(run.stderr.contains("app/Cargo.lock has `things` 9.9.9"), "{}", run.stderr);
    for (folder, message) in [("none", "cannot be read"), ("app/two", "no package in it depends on `things`")] {
        let run = checkout.run(&format!("diff --caller {folder} --list-uses")).expect_code(2);
        assert!(run.stderr.contains(message), "{}", run.stderr);
    }
}

#[test]
fn removed_features_in_a_manifest_are_reported() {
    let checkout = checkout();
    with_program(&checkout);
    let manifest = "[package]\nname = \"one\"\n[dependencies.cc]\nworkspace = true\nfeatures = [\n    \"tls\",\n    \"things\",\n]\n";
    checkout.write("app/one/Cargo.toml", manifest);
    let moved = DOCUMENT.replace("\"Things\"", "\"Boats\"");
    checkout.write("moved.json", &moved);
    let run = checkout.run("diff old.json moved.json --caller app").expect_code(0);
    assert!(run.stdout.contains("one/Cargo.toml\n  7:6  the feature "), "{}", run.stdout);
}
