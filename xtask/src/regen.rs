//! `cargo xtask regen`: the document to the client crate.

mod check;
mod dump;
mod manifest;
mod report;
mod standalone;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use codegen::client::ClientFacts;
use codegen::overlay::Overlay;
use codegen::{Input, Output};

use crate::changelog::{self, Effort};
use crate::checkout::Checkout;
use crate::crates::MANIFEST;
use crate::flags::{Regen, Repairs, Source, Task};
use crate::pin::{self, Pin};
use crate::progress::Progress;
use crate::tree::{self, Files};
use crate::{journal, print};
use report::{Origin, Report};

/// One line for the list of commands.
pub const SUMMARY: &str = "Generate the client crate from the document";

/// What `--help` prints after the summary.
pub const HELP: &str = "\
Usage: cargo xtask regen [--check]
       cargo xtask regen --spec FILE --out DIR [--overlay FILE|none] [--client FILE] [--strict]
       cargo xtask regen --dump STAGE [--spec FILE] [--overlay FILE|none]

Reads spec/pin.toml, spec/cloud.json, spec/overlay.yaml and spec/client.toml. Writes generated/src/api, name, description,
keywords and features in generated/Cargo.toml, the copy of the document that the sandbox carries, and, when the documents have changed, what
`cargo xtask changelog` writes. Never uses the network.

Options:
  --check         compare instead of write: list stale, missing and extra files; exit code 1 if there are any
  --spec FILE     read another document
  --out DIR       write a complete crate into a folder that is new, empty, or was written by an earlier run
  --overlay FILE  apply another overlay, or `none`; without it that of the checkout, where repairs may match nothing
  --client FILE   read the name of the package, addresses and other facts of the API from another client.toml
  --strict        refuse a document with faults; without it, the smallest part around each is left out, and the report
                  names them all; the document of the checkout is always held to this
  --dump STAGE    print what a stage returns: load, overlay (JSON), shape, emit, polish, format (Rust)

Exit codes: 0 done, 1 refused or out of date, 2 the command line makes no sense.";

/// The folder that `regen` owns, relative to the root.
pub const API: &str = "generated/src/api";
/// The sandbox's copy of the document, relative to the root: a package has to carry what it needs.
const COPY: &str = "sandbox/data/cloud.json";
/// The overlay, relative to the root.
pub const OVERLAY: &str = "spec/overlay.yaml";
/// The facts of the API that the document does not state, relative to the root.
pub const CLIENT: &str = "spec/client.toml";

/// Runs the command; false when `--check` found something.
///
/// # Errors
/// When something cannot be read or written, or the pipeline refuses the document.
pub fn run(flags: &Regen) -> Result<bool> {
    let checkout = Checkout::find()?;
    if flags.task == Task::Write {
        journal::recover(&checkout)?;
    } else {
        journal::require_none(&checkout)?;
    }
    let document = Document::read(&checkout, &flags.source)?;
    let mut progress = Progress::new();
    match &flags.task {
        Task::Dump { stage, repairs } => {
            let overlay = overlay(&checkout, repairs)?;
            dump::dump(&document.name, &document.text, overlay.as_ref(), *stage, &mut progress)?;
            Ok(true)
        }
        Task::Crate { out, repairs, client, strict } => {
            let overlay = overlay(&checkout, repairs)?;
            let client = client_at(&checkout, &client.clone().unwrap_or_else(|| checkout.path(CLIENT)))?;
            let place = standalone::Place::check(&checkout, out)?;
            let output = document.generate(overlay.as_ref(), &client, &mut progress)?;
            if *strict {
                output.report.require_no_faults()?;
            }
            let files = standalone::files(&checkout, &client, &output)?;
            let count = files.len();
            place.write(&files)?;
            let time = progress.elapsed();
            drop(progress);
            let report = Report { origin: document.origin(), output: &output, time };
            print(&format!("{report}files         {count} written to {}\n", checkout.show(out)))?;
            Ok(true)
        }
        Task::Write | Task::Check => {
            let overlay = overlay(&checkout, &Repairs::Pinned)?;
            let client = pinned_client(&checkout)?;
            let output = document.generate(overlay.as_ref(), &client, &mut progress)?;
            output.report.require_no_faults()?;
            output.overlay.require_matches(&document.name)?;
            let mut files = files(&checkout, &document.text, &client, &output)?;
            if changelog::is_kept(&checkout) {
                let revisions = pin::revisions(&checkout)?;
                files.extend(changelog::files(
                    &checkout,
                    &revisions,
                    &Files::new(),
                    None,
                    Effort::Reuse,
                    &mut progress,
                )?);
            }
            let root = checkout.path("");
            let difference = tree::compare(&root, &files, Path::new(API))?;
            if flags.task == Task::Check {
                drop(progress);
                print(&check::findings(&files, &difference))?;
                return Ok(difference.is_empty());
            }
            tree::update(&root, &files, &difference)?;
            let time = progress.elapsed();
            drop(progress);
            let report = Report { origin: document.origin(), output: &output, time };
            print(&format!("{report}{}", report::changes(&difference)))?;
            Ok(true)
        }
    }
}

/// A document and where it comes from.
struct Document {
    name: String,
    text: String,
    sha256: String,
    pin: Option<Pin>,
}

impl Document {
    fn read(checkout: &Checkout, source: &Source) -> Result<Self> {
        match source {
            Source::Pinned => {
                let (pin, text) = pin::read(checkout)?;
                Ok(Self { name: pin.document(), text, sha256: pin.sha256.clone(), pin: Some(pin) })
            }
            Source::File(path) => {
                let text = checkout.read(path)?;
                Ok(Self { name: checkout.show(path), sha256: pin::sha256(text.as_bytes()), text, pin: None })
            }
        }
    }

    fn generate(&self, overlay: Option<&Overlay>, client: &ClientFacts, progress: &mut Progress) -> Result<Output> {
        let revision = self.pin.as_ref().map_or("", |pin| pin.date.as_str());
        let input = Input { name: &self.name, document: &self.text, revision, overlay, client: Some(client) };
        generate(input, progress)
    }

    fn origin(&self) -> Origin<'_> {
        Origin { name: &self.name, date: self.pin.as_ref().map(|pin| pin.date.as_str()), sha256: &self.sha256 }
    }
}

/// The overlay of the checkout.
///
/// # Errors
/// When it cannot be read, or is none.
pub fn pinned_overlay(checkout: &Checkout) -> Result<Option<Overlay>> {
    overlay(checkout, &Repairs::Pinned)
}

fn overlay(checkout: &Checkout, repairs: &Repairs) -> Result<Option<Overlay>> {
    let path = match repairs {
        Repairs::None => return Ok(None),
        Repairs::Pinned => checkout.path(OVERLAY),
        Repairs::File(path) => path.clone(),
    };
    let text = checkout.read(&path)?;
    Ok(Some(Overlay::parse(&checkout.show(&path), &text)?))
}

/// The facts of the checkout's API.
///
/// # Errors
/// When `spec/client.toml` cannot be read, or a key of it is wrong.
pub fn pinned_client(checkout: &Checkout) -> Result<ClientFacts> {
    client_at(checkout, &checkout.path(CLIENT))
}

fn client_at(checkout: &Checkout, path: &Path) -> Result<ClientFacts> {
    Ok(ClientFacts::parse(&checkout.show(path), &checkout.read(path)?)?)
}

/// Runs the pipeline.
///
/// # Errors
/// When the pipeline refuses the document.
pub fn generate(input: Input<'_>, progress: &mut Progress) -> Result<Output> {
    Ok(codegen::generate(input, &mut |stage| progress.begin(stage))?)
}

/// Everything that `regen` writes into the checkout, but for the changelog.
///
/// # Errors
/// When the manifest cannot be read, or has no place for the features.
pub fn files(checkout: &Checkout, document: &str, client: &ClientFacts, output: &Output) -> Result<Files> {
    let api = output.files.iter().map(|(path, text)| (Path::new(API).join(path), text.clone()));
    let mut files: Files = api.collect();
    let manifest = checkout.read(&checkout.path(MANIFEST))?;
    let manifest = manifest::replace(&manifest, &client.package, &output.features)
        .with_context(|| format!("{MANIFEST}: cannot be updated"))?;
    files.insert(PathBuf::from(MANIFEST), manifest);
    if checkout.path(COPY).exists() {
        files.insert(PathBuf::from(COPY), document.to_owned());
    }
    Ok(files)
}
