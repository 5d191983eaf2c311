//! The program `openapi-diff`: what it reads, what it prints, and how it ends.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::support::{broken, extended, OLD};

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        folder.write("old.json", OLD);
        folder.write("add.json", &extended());
        folder.write("break.json", &broken());
        folder
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, text).expect("a file");
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-diff"));
        command.args(arguments).current_dir(self.path());
        command
    }

    #[track_caller]
    fn run(&self, line: &str, code: i32) -> (String, String) {
        let arguments: Vec<&str> = line.split_whitespace().collect();
        texts(self.command(&arguments).output().expect("the program runs"), code)
    }

    /// Runs git apart from what the user has configured.
    #[track_caller]
    fn git(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]);
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_PAGER", "cat");
        texts(command.args(arguments).current_dir(self.path()).output().expect("git runs"), 0).0
    }

    fn commit(&self) {
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "--message", "a revision"]);
    }
}

#[track_caller]
fn texts(output: Output, code: i32) -> (String, String) {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    let (stdout, stderr) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(code), "{stdout}\n{stderr}");
    (stdout, stderr)
}

#[test]
fn the_version_is_that_of_the_package() {
    assert_eq!(Folder::new().run("--version", 0).0, concat!("openapi-diff ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn files_and_standard_input_in_json_and_yaml() {
    let folder = Folder::new();
    assert!(folder.run("old.json add.json", 0).0.starts_with("compatible on the wire"));
    let yaml = "openapi: 3.2.0\ninfo: { title: t, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: ok } }\n";
    folder.write("a.yaml", yaml);
    folder.write("b.yml", &yaml.replace("get:", "query:"));
    let (report, _) = folder.run("a.yaml b.yml", 0);
    assert!(report.starts_with("breaking on the wire") && report.contains("QUERY /things"), "{report}");
    let mut child =
        folder.command(&["old.json", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("runs");
    std::io::Write::write_all(&mut child.stdin.take().expect("a pipe"), broken().as_bytes()).expect("written");
    let (report, _) = texts(child.wait_with_output().expect("ends"), 0);
    assert!(report.starts_with("breaking on the wire") && report.contains("-> standard input"), "{report}");
}

#[test]
fn the_threshold_decides_the_exit_code() {
    let folder = Folder::new();
    folder.run("old.json break.json", 0);
    for (pair, level, code) in [
        ("old.json old.json", "any", 0),
        ("old.json add.json", "risky", 0),
        ("old.json add.json", "any", 1),
        ("old.json break.json", "breaking", 1),
        ("old.json break.json", "risk", 1),
    ] {
        folder.run(&format!("{pair} --fail-on {level}"), code);
    }
}

#[test]
fn every_form_of_the_report() {
    let folder = Folder::new();
    for (format, begins) in [
        ("text", "breaking on the wire"),
        ("md", "**Breaking on the wire"),
        ("json", "{"),
        ("html", "<!doctype html>"),
        ("github", "::error file=break.json"),
        ("junit", "<?xml"),
    ] {
        let (report, _) = folder.run(&format!("old.json break.json --format {format}"), 0);
        assert!(report.starts_with(begins), "{format}: {report}");
        folder.run(&format!("old.json break.json --format {format} -o report"), 0);
        assert_eq!(fs::read_to_string(folder.path().join("report")).expect("the report"), report);
    }
}

#[test]
fn annotations_have_the_lines_of_json_and_yaml() {
    let folder = Folder::new();
    folder.write("old.yaml", "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths:\n  /a:\n    get:\n      parameters:\n        - name: p\n          in: query\n          schema:\n            type: string\n        - { name: q, in: query }\n      responses: { '200': { description: ok } }\n  /b:\n    get:\n      responses: { '200': { description: ok } }\n");
    let yaml = "# a comment\nopenapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths:\n  /a:\n    get:\n      # another\n      parameters:\n        - name: p\n          in: query\n          schema:\n            type: integer\n      responses: { '200': { description: ok } }\n";
    folder.write("new.yaml", yaml);
    let annotations = |new: &str| {
        let (report, _) = folder.run(&format!("old.yaml {new} --format github"), 0);
        report.lines().map(|line| line.split(",title").next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    // The changed type; the path `/b`, which the paths lack; the parameter, which the parameters lack.
    let found = annotations("new.yaml");
    let expected = ["::error file=new.yaml,line=12", "::error file=new.yaml,line=4", "::warning file=new.yaml,line=8"];
    assert!(expected.iter().all(|line| found.iter().any(|found| found == line)), "{found:?}");
    let json = "{\n  \"openapi\": \"3.1.0\",\n  \"info\": { \"title\": \"t\", \"version\": \"1\" },\n  \"paths\": { \"/a\": { \"get\": {\n    \"parameters\": [\n      {\n        \"name\": \"p\", \"in\": \"query\",\n        \"schema\": {\n          \"type\": \"integer\" } }\n    ],\n    \"responses\": { \"200\": { \"description\": \"ok\" } } } } }\n}\n";
    folder.write("new.json", json);
    let found = annotations("new.json");
    let expected = ["::error file=new.json,line=9", "::error file=new.json,line=4", "::warning file=new.json,line=5"];
    assert!(expected.iter().all(|line| found.iter().any(|found| found == line)), "{found:?}");
    folder.git(&["init", "--quiet"]);
    folder.commit();
    assert!(annotations("git:HEAD:new.yaml").contains(&"::error file=new.yaml,line=12".to_owned()));
}

#[test]
fn mistakes_end_with_2_and_say_what_to_do() {
    let folder = Folder::new();
    folder.write("swagger.json", r#"{ "swagger": "2.0" }"#);
    folder.write("text.json", "no document");
    for (line, message) in [
        ("old.json", "Usage: openapi-diff"),
        ("old.json gone.json", "gone.json: cannot be read"),
        ("old.json swagger.json", "convert it first"),
        ("text.json old.json", "text.json"),
        ("- -", "standard input can be one of the documents"),
        ("old.json git:HEAD:old.json", "the working directory is not in a git repository"),
        ("old.json git:HEAD", "git:REVISION:PATH"),
        ("old.json add.json --fail-on rust-major", "rust-major"),
        ("old.json add.json --format yaml", "invalid value 'yaml'"),
        ("old.json add.json --rules gone.toml", "gone.toml: cannot be read"),
    ] {
        let (_, error) = folder.run(line, 2);
        assert!(error.starts_with("error: ") && error.contains(message), "{line}: {error}");
    }
    let (help, _) = folder.run("--help", 0);
    assert!(help.contains("Examples:") && help.contains("Exit codes:"), "{help}");
    assert!(folder.run("rules", 0).0.lines().any(|id| id == "enum-value-added"));
}

#[test]
fn revisions_of_a_repository() {
    let folder = Folder::new();
    folder.git(&["init", "--quiet"]);
    for text in [OLD.to_owned(), extended(), broken()] {
        folder.write("api/doc.json", &text);
        folder.commit();
    }
    let (report, _) = folder.run("git:HEAD~2:api/doc.json git:HEAD~1:api/doc.json", 0);
    assert!(report.starts_with("compatible on the wire"), "{report}");
    let (report, _) = folder.run("git:HEAD~2:./api/doc.json api/doc.json", 0);
    assert!(report.starts_with("breaking on the wire") && report.contains("HEAD~2:./api/doc.json -> api/doc.json"));
    let (_, error) = folder.run("git:HEAD~9:api/doc.json old.json", 2);
    assert!(error.contains("there is no commit `HEAD~9`"), "{error}");
    let (_, error) = folder.run("git:HEAD:gone.json old.json", 2);
    assert!(error.contains("git:HEAD:gone.json: cannot be read"), "{error}");
}

#[test]
fn git_shows_what_changed() {
    let folder = Folder::new();
    folder.git(&["init", "--quiet"]);
    folder.write(".gitattributes", "*.json diff=openapi\n");
    folder.write("doc.json", OLD);
    folder.write("other.json", "{ \"a\": 1 }\n");
    folder.commit();
    let program = env!("CARGO_BIN_EXE_openapi-diff");
    folder.git(&["config", "diff.openapi.command", &format!("'{program}' git-driver")]);
    folder.git(&["config", "diff.openapi.textconv", &format!("'{program}' textconv")]);
    folder.write("doc.json", &broken());
    folder.write("other.json", "{ \"a\": 2 }\n");
    fs::remove_file(folder.path().join("add.json")).expect("a file");
    folder.write("new.json", OLD);
    folder.git(&["add", "--intent-to-add", "new.json"]);
    let shown = folder.git(&["diff"]);
    assert!(shown.contains("openapi-diff doc.json\nbreaking on the wire"), "{shown}");
    assert!(shown.contains("-{ \"a\": 1 }\n+{ \"a\": 2 }"), "{shown}");
    assert!(shown.contains("openapi-diff add.json -> new.json\n"), "{shown}");
    let shown = folder.git(&["-c", "diff.renames=false", "diff"]);
    assert!(shown.contains("openapi-diff add.json\nthe file is removed"), "{shown}");
    assert!(shown.contains("openapi-diff new.json\nthe file is new"), "{shown}");
    folder.commit();
    // `git log -p` compares what `textconv` prints: lines, without descriptions and the order of keys.
    let shown = folder.git(&["log", "-p", "-1", "--", "doc.json"]);
    assert!(shown.contains("+            \"name\": \"q\""), "{shown}");
    let described = broken().replace(
        "\"openapi\"",
        "\"info\": { \"title\": \"t\", \"description\": \"d\", \"version\": \"1\" },\n\"openapi\"",
    );
    folder.write("doc.json", &described.replacen("\"info\": { \"title\": \"Things\", \"version\": \"1\" },", "", 1));
    folder.commit();
    let shown = folder.git(&["log", "-p", "-1", "--", "doc.json"]);
    assert!(!shown.contains("description") && shown.contains("\"title\": \"t\""), "{shown}");
}

/// A rule of a file of severities.
fn rule(lines: &str, level: &str, day: &str) -> String {
    format!("[[rule]]\n{lines}\nlevel = \"{level}\"\nreason = \"agreed\"\nexpires = \"{day}\"\n")
}

#[test]
fn a_project_sets_levels_itself() {
    let folder = Folder::new();
    let fails = |rules: &str, code: i32| {
        folder.write("rules.toml", rules);
        folder.run("old.json break.json --rules rules.toml --fail-on breaking", code).0
    };
    fails("", 1);
    for lines in [
        "id = \"parameter-added\"",
        "id = \"new-required-request-parameter\"",
        "tag = \"Things\"",
        "path = \"/v1/things/*\"",
        "path = \"GET /v1/**\"",
        "id = \"parameter-added\"\ntag = \"Things\"\npath = \"/v1/*/{id}\"",
    ] {
        let report = fails(&rule(lines, "risky", "9999-12-31"), 0);
        assert!(
            report.starts_with("risky on the wire") && report.contains("breaking without a rule: agreed"),
            "{report}"
        );
    }
    for lines in ["id = \"parameter-removed\"", "tag = \"Other\"", "path = \"/v1/*\"", "path = \"POST /v1/**\""] {
        let report = fails(&rule(lines, "other", "9999-12-31"), 1);
        assert!(report.contains("note: rule 1 (") && report.contains(") changes no level here"), "{report}");
    }
    let report = fails(&rule("tag = \"Things\"", "other", "2020-01-01"), 1);
    assert!(report.contains("note: rule 1 (tag Things) has expired"), "{report}");
    // The first rule that matches applies.
    let both = rule("tag = \"Things\"", "breaking", "9999-12-31") + &rule("tag = \"Things\"", "other", "9999-12-31");
    assert!(fails(&both, 1).contains("rule 2 (tag Things) changes no level here"));
    let (report, _) = folder.run("old.json break.json --rules none --fail-on breaking", 1);
    assert!(report.starts_with("breaking"), "{report}");
}

#[test]
fn a_mistake_in_a_file_of_rules_is_named_with_its_line_and_what_to_write() {
    let folder = Folder::new();
    for (text, message) in [
        (
            rule("id = \"parameter-addet\"", "risky", "9999-12-31"),
            "line 2: there is no kind of change `parameter-addet`; did you mean `parameter-added`? `openapi-diff rules` lists them",
        ),
        (
            rule("id = \"response-property-becam-optional\"", "risky", "9999-12-31"),
            "line 2: there is no kind of change `response-property-becam-optional`; did you mean `response-property-became-optional`?",
        ),
        (rule("# nothing", "risky", "9999-12-31"), "line 1: the rule matches everything; give it an `id`, a `tag` or a `path`"),
        (
            rule("tag = \"a\"", "harmless", "9999-12-31"),
            "line 3: there is no level `harmless`; write one of breaking, risky, compatible, other",
        ),
        (
            rule("tag = \"a\"", "risky", "2027-02-30"),
            "line 5: `expires` is `2027-02-30`, which is not a day; write the last day on which the entry applies, as YYYY-MM-DD",
        ),
        (rule("tag = \"a\"", "risky", "9999-12-31").replace("agreed", " "), "line 4: `reason` is empty; write why"),
        (rule("name = \"a\"", "risky", "9999-12-31"), "line 2: unknown field `name`, expected one of `id`, `tag`, `path`"),
        ("[[rule]]\ntag = \"a\"\n".to_owned(), "line 1: missing field `level`"),
        ("\n[[rule]\n".to_owned(), "line 2: "),
    ] {
        folder.write("rules.toml", &text);
        let (_, error) = folder.run("old.json break.json --rules rules.toml", 2);
        assert!(error.starts_with(&format!("error: rules.toml: {message}")), "{error}");
    }
    // A day may be written as a date of TOML.
    folder
        .write("rules.toml", &rule("tag = \"Things\"", "other", "9999-12-31").replace("\"9999-12-31\"", "9999-12-31"));
    folder.run("old.json break.json --rules rules.toml --fail-on breaking", 0);
    folder.write("known.toml", "[[exception]]\nfingerprint = \"a\"\nreason = \"b\"\nexpires = \"soon\"\n");
    let (_, error) = folder.run("old.json break.json --ignore known.toml", 2);
    assert!(error.starts_with("error: known.toml: line 4: `expires` is `soon`, which is not a day"), "{error}");
}

#[test]
fn tag_and_path_of_a_rule_match_the_same_operation() {
    let folder = Folder::new();
    let document = |required: bool| {
        let operation = |tags: &str| {
            format!(
                "{{ \"tags\": {tags}, \"parameters\": [{{ \"$ref\": \"#/components/parameters/q\" }}], \"responses\": {{ \"200\": {{ \"description\": \"ok\" }} }} }}"
            )
        };
        let (one, two) = (operation("[\"Other\", \"Billing\"]"), operation("[\"Services\"]"));
        format!(
            "{{ \"openapi\": \"3.1.0\", \"info\": {{ \"title\": \"t\", \"version\": \"1\" }},
            \"paths\": {{ \"/bills\": {{ \"get\": {one} }}, \"/services\": {{ \"get\": {two} }} }},
            \"components\": {{ \"parameters\": {{ \"q\": {{ \"name\": \"q\", \"in\": \"query\", \"required\": {required} }} }} }} }}"
        )
    };
    folder.write("a.json", &document(false));
    folder.write("b.json", &document(true));
    let level = |pair: &str, lines: &str, level: &str| {
        folder.write("rules.toml", &rule(lines, level, "9999-12-31"));
        let (report, _) = folder.run(&format!("{pair} --rules rules.toml --json"), 0);
        let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
        let [change] = report["changes"].as_array().expect("changes").as_slice() else { panic!("{report}") };
        change["level"].as_str().expect("a level").to_owned()
    };
    // The change reaches both operations. One match raises its level; it takes all matches to lower it.
    let raised = |lines: &str| level("b.json a.json", lines, "breaking");
    assert_eq!(raised("tag = \"Billing\"\npath = \"/services\""), "ADD");
    assert_eq!(raised("tag = \"Billing\"\npath = \"/bills\""), "BREAK");
    assert_eq!(raised("tag = \"Other\"\npath = \"GET /b*\""), "BREAK");
    let lowered = |lines: &str| level("a.json b.json", lines, "other");
    assert_eq!(lowered("tag = \"Billing\"\npath = \"/*\""), "BREAK");
    assert_eq!(lowered("path = \"/*\""), "DOC");
}
