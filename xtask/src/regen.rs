//! `cargo xtask regen`: generates the client crate from the document.

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
use crate::checkout::journal;
use crate::checkout::tree::{self, Files};
use crate::checkout::Checkout;
use crate::crates::MANIFEST;
use crate::flags::Regen;
use crate::print;
use crate::progress::Progress;
use crate::spec::pin::{self, Pin};
use crate::spec::{client_at, overlay, CLIENT};
use report::{Origin, Report};

/// The folder that `regen` owns, relative to the root.
pub const API: &str = "generated/src/api";
/// The copy of the document in the package of the sandbox, relative to the root.
const COPY: &str = "sandbox/data/cloud.json";

/// Runs the command. Returns false if `--check` found something.
///
/// # Errors
/// If a file cannot be read or written, or the pipeline rejects the document.
pub fn run(flags: &Regen) -> Result<bool> {
    let checkout = Checkout::find()?;
    let writes = !flags.check && flags.out.is_none() && flags.dump.is_none();
    if writes {
        journal::recover(&checkout)?;
    } else {
        journal::require_none(&checkout)?;
    }
    let document = Document::read(&checkout, flags.spec.as_deref())?;
    let overlay = overlay(&checkout, flags.overlay.as_ref())?;
    let mut progress = Progress::new();
    if let Some(stage) = flags.dump {
        dump::dump(&document.name, &document.text, overlay.as_ref(), stage, &mut progress)?;
        return Ok(true);
    }
    let client = client_at(&checkout, &flags.client.clone().unwrap_or_else(|| checkout.path(CLIENT)))?;
    match &flags.out {
        Some(out) => {
            let place = standalone::CrateFolder::check(&checkout, out)?;
            let output = document.generate(overlay.as_ref(), &client, &mut progress)?;
            if flags.strict {
                output.report.require_no_faults()?;
            }
            let files = standalone::files(&checkout, &client, &output)?;
            let count = files.len();
            place.write(&files)?;
            let report = document.report(&output, progress);
            print(&format!("{report}files         {count} written to {}\n", checkout.show(out)))?;
            Ok(true)
        }
        None => {
            let output = document.generate(overlay.as_ref(), &client, &mut progress)?;
            output.report.require_no_faults()?;
            output.overlay.require_matches(&document.name)?;
            let mut files = files(&checkout, &document.text, &client, &output)?;
            if changelog::is_kept(&checkout) {
                let (revisions, none) = (pin::revisions(&checkout)?, Files::new());
                files.extend(changelog::files(&checkout, &revisions, &none, None, Effort::Reuse, &mut progress)?);
            }
            let root = checkout.path("");
            let difference = tree::compare(&root, &files, Path::new(API))?;
            if !writes {
                drop(progress);
                print(&check::findings(&files, &difference))?;
                return Ok(difference.is_empty());
            }
            tree::update(&root, &files, &difference)?;
            let report = document.report(&output, progress);
            print(&format!("{report}{}", report::changes(&difference)))?;
            Ok(true)
        }
    }
}

/// A document and its origin.
struct Document {
    name: String,
    text: String,
    sha256: String,
    pin: Option<Pin>,
}

impl Document {
    fn read(checkout: &Checkout, file: Option<&Path>) -> Result<Self> {
        match file {
            None => {
                let (pin, text) = pin::read(checkout)?;
                Ok(Self { name: pin.document(), text, sha256: pin.sha256.clone(), pin: Some(pin) })
            }
            Some(path) => {
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

    /// The report of the run until now.
    fn report<'r>(&'r self, output: &'r Output, progress: Progress) -> Report<'r> {
        let date = self.pin.as_ref().map(|pin| pin.date.as_str());
        let origin = Origin { name: &self.name, date, sha256: &self.sha256 };
        Report { origin, output, time: progress.elapsed() }
    }
}

/// Runs the pipeline.
///
/// # Errors
/// If the pipeline rejects the document.
pub fn generate(input: Input<'_>, progress: &mut Progress) -> Result<Output> {
    Ok(codegen::generate(input, &mut |stage| progress.begin(stage))?)
}

/// Everything that `regen` writes into the checkout, except the changelog.
///
/// # Errors
/// If the manifest cannot be read, or has no marks for the features.
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
