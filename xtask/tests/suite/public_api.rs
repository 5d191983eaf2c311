//! Compares the reported changes of the public API with those of `cargo public-api` and `cargo semver-checks`, for every pair of
//! neighbouring revisions. It runs only if the former is installed. Elsewhere, `rust_verdict.rs` tests with the compiler.

use crate::common::root;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::overlay::Overlay;
use codegen::Input;
use diff::{add_rust, compare, parse, public_api, Options, Report};

#[test]
fn other_tools_report_the_same_changes() {
    if !is_installed("public-api") {
        // Written directly, because the harness shows the output of a test only if it fails.
        let message = "NOT COMPARED: cargo public-api is not installed; rust_verdict.rs compiles callers in its place";
        writeln!(std::io::stderr(), "{message}").expect("standard error");
        return;
    }
    let overlay = Overlay::parse("overlay", &read(&root().join("spec/overlay.yaml"))).expect("the overlay is read");
    let mut revisions: Vec<PathBuf> = std::fs::read_dir(root().join("spec/history"))
        .expect("history")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    revisions.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    revisions.sort();
    revisions.push(root().join("spec/cloud.json"));
    let sides: Vec<Side> = revisions.iter().map(|path| Side::new(path, &overlay)).collect();
    let (first, last) = (sides.first().expect("a revision"), sides.last().expect("a revision"));
    for (old, new) in sides.windows(2).map(|pair| (&pair[0], &pair[1])).chain([(first, last)]) {
        old.against(new, &overlay);
    }
}

/// A revision, its crate, and the lines of its public API.
struct Side {
    document: String,
    folder: PathBuf,
    lines: BTreeSet<String>,
}

impl Side {
    fn new(path: &Path, overlay: &Overlay) -> Self {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let folder = scratch().join(name);
        run(Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(root())
            .arg("regen")
            .arg("--spec")
            .arg(path)
            .arg("--out")
            .arg(&folder));
        std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file");
        let listed = run(cargo("public-api").arg("-sss").current_dir(&folder));
        let lines: BTreeSet<String> = listed.lines().map(str::to_owned).collect();
        let side = Side { document: read(path), folder, lines };
        let ours: BTreeSet<String> = public_api(side.input(overlay)).expect("it was generated").into_iter().collect();
        let extra: Vec<_> = ours.difference(&side.lines).collect();
        assert!(extra.is_empty(), "{} lines are ours alone: {:#?}", extra.len(), &extra[..extra.len().min(5)]);
        side
    }

    fn input<'a>(&'a self, overlay: &'a Overlay) -> Input<'a> {
        Input { name: "document", document: &self.document, revision: "", overlay: Some(overlay), client: None }
    }

    fn report(&self, new: &Side, overlay: &Overlay) -> Report {
        let read = |side: &Side| parse("a", side.document.as_bytes()).expect("JSON");
        let mut report = compare(&read(self), &read(new), &Options::default()).expect("both are OpenAPI 3");
        add_rust(&mut report, self.input(overlay), new.input(overlay), Some("0.1.0")).expect("both are generated");
        report
    }

    fn against(&self, new: &Side, overlay: &Overlay) {
        let pair = format!("{} -> {}", self.folder.display(), new.folder.display());
        let report = self.report(new, overlay);
        let listed = |kind: &str| !kind.starts_with("feature-") && !kind.ends_with("-deprecated");
        let items = || report.changes.iter().flat_map(|change| &change.rust).filter(|item| listed(&item.kind));
        let deprecated =
            report.changes.iter().flat_map(|change| &change.rust).any(|item| item.kind.ends_with("-deprecated"));
        let removed: BTreeSet<String> = items().filter_map(|item| item.old.clone()).collect();
        let added: BTreeSet<String> = items().filter_map(|item| item.new.clone()).collect();
        assert_eq!(removed, self.lines.difference(&new.lines).cloned().collect(), "{pair}: removed or changed");
        assert_eq!(added, new.lines.difference(&self.lines).cloned().collect(), "{pair}: added or changed");
        let theirs = match (removed.is_empty(), added.is_empty()) {
            (false, _) => "major",
            (_, false) => "minor",
            // A newly deprecated public item requires a minor version.
            _ if deprecated => "minor",
            _ => "patch",
        };
        let higher = if self.is_major_by_semver_checks(new) { "major" } else { theirs };
        assert_eq!(report.verdict.rust.as_deref(), Some(higher), "{pair}");
    }

    /// Whether the tool reports a breaking change. False if it is not installed.
    fn is_major_by_semver_checks(&self, new: &Side) -> bool {
        if !is_installed("semver-checks") {
            return false;
        }
        let mut check = cargo("semver-checks");
        check.arg("--release-type").arg("minor").arg("--manifest-path").arg(new.folder.join("Cargo.toml"));
        let output = check.arg("--baseline-root").arg(&self.folder).output().expect("cargo runs");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(errors.contains("Summary"), "{errors}");
        errors.contains("semver requires new major version")
    }
}

fn cargo(tool: &str) -> Command {
    let mut command = Command::new(env!("CARGO"));
    // The tools read the JSON of rustdoc, which stable Rust writes only with this variable.
    command.arg(tool).env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", scratch().join(format!("target-{tool}")));
    command
}

fn is_installed(tool: &str) -> bool {
    Command::new(env!("CARGO")).args([tool, "--version"]).output().is_ok_and(|output| output.status.success())
}

fn run(command: &mut Command) -> String {
    let output = command.output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn scratch() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("public-api")
}
