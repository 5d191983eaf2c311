//! What a program uses of the generated crate, and what a new revision changes for it.
//!
//! A program is read as text, without its types: `names` follows imports, `infer` follows values from calls of the client to their
//! fields, and `reader` notes each use. A value that cannot be followed is matched by name only, and is marked as uncertain.

mod flow;
mod impact;
mod index;
mod infer;
mod macros;
mod names;
mod notes;
mod reader;

use std::collections::{BTreeMap, BTreeSet};

use codegen::{model, Error, Input};
use serde::Serialize;

pub use impact::{impact, Finding, Impact};

use super::text::CRATE;
use index::Index;

/// A file of a program.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its name, for reports.
    pub name: String,
    /// Its text.
    pub text: String,
    /// The name of the generated crate in the program.
    pub crate_name: String,
    /// The name of the package of the file in other packages of the program.
    pub package: String,
}

/// What a program uses of the crate that is generated from a document.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Uses {
    /// The operations that it calls, in the order of the document.
    pub operations: Vec<UsedOperation>,
    /// The permissions that these operations require.
    pub permissions: BTreeSet<String>,
    /// Paths of the types that it names.
    pub types: BTreeSet<String>,
    /// Paths of the fields, variants, setters and other members that it uses for certain.
    pub members: BTreeSet<String>,
    /// The features of the crate that it enables, if it disables the default ones.
    pub features: Option<BTreeSet<String>>,
    /// The number of files that were read.
    pub files: usize,
    /// The files that are not Rust, with the reason. They are not part of the rest.
    pub unread: Vec<Unread>,
    /// Every use, in the order of files and lines.
    pub places: Vec<Use>,
    /// The properties that the used items represent, as JSON pointers.
    #[serde(skip)]
    properties: BTreeMap<String, Vec<String>>,
    /// All properties for which the crate has items, as JSON pointers.
    #[serde(skip)]
    known: BTreeSet<String>,
}

/// An operation that a program calls.
#[derive(Debug, Clone, Serialize)]
pub struct UsedOperation {
    /// The method of the client.
    pub method: String,
    /// Method and path of the request.
    pub operation: String,
    /// The permissions that it requires, all of them.
    pub permissions: Vec<String>,
}

/// A file that could not be read.
#[derive(Debug, Clone, Serialize)]
pub struct Unread {
    /// Its name.
    pub file: String,
    /// The reason, with the line.
    pub reason: String,
}

/// A place in a program that uses an item of the crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Use {
    /// The file.
    pub file: String,
    /// Line of the name, from 1.
    pub line: usize,
    /// Column of the name, from 1.
    pub column: usize,
    /// First and last line of the statement that it is in.
    pub statement: (usize, usize),
    /// How the item is used.
    pub form: Form,
    /// What is done with the value, if a change of its type may not matter to that.
    #[serde(skip)]
    pub(crate) then: Then,
    /// The fields through which the type of the item's owner is known.
    #[serde(skip)]
    pub(crate) via: Vec<String>,
    /// Whether this item is certainly used. Otherwise it is one of several with the same name.
    pub certain: bool,
    /// The items that it may be, by path.
    pub items: Vec<String>,
}

/// How an item is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// A field is read, set or matched.
    Field,
    /// A variable that has the value of a field is used.
    Value,
    /// A value is converted into a type, or is used in a way that needs a trait of its type.
    Conversion,
    /// A method is called.
    Call,
    /// A path leads to it.
    Path,
    /// A type is named.
    Type,
    /// A struct is written as a literal.
    Literal,
    /// The default value of a type is made.
    Default,
    /// A feature of the crate is turned on.
    Feature,
}

/// What is done with the value of a field, or passed to a method.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Then {
    /// An operation that depends on the type.
    #[default]
    Typed,
    /// A method of `Option` and `Nullable` is called, whatever the type of the value in them.
    Contained,
    /// A method of `Option` and `Nullable` is called that needs the default value of the type.
    Defaulted,
    /// A method that both types have is called, or the value is moved or compared unchanged.
    Any,
    /// The arguments are only literals, which fit more than one type, and variables whose type changes with that of the method.
    Fitting,
}

impl Use {
    /// A manifest enables a feature of the crate. Line and column are those of its name, from 1.
    pub fn feature(file: &str, line: usize, column: usize, name: &str) -> Self {
        Self {
            file: file.to_owned(),
            line,
            column,
            statement: (line, line),
            form: Form::Feature,
            then: Then::Typed,
            via: Vec::new(),
            certain: true,
            items: vec![format!("{CRATE}/{name}")],
        }
    }
}

/// Determines which items a program uses of the crate that is generated from a document.
///
/// `features` are the features of the crate that the program enables, if it disables the default ones.
///
/// # Errors
/// If no crate can be generated from the document.
pub fn uses(document: Input<'_>, program: &[Source], features: Option<BTreeSet<String>>) -> Result<Uses, Error> {
    let (model, _) = model(document)?;
    let index = Index::new(&model);
    let mut uses = Uses { files: program.len(), features, ..Uses::default() };
    let mut parsed = Vec::new();
    for source in program {
        match syn::parse_file(&source.text) {
            Ok(file) => parsed.push((source, file)),
            Err(error) => {
                let reason = format!("line {}: {error}", error.span().start().line);
                uses.unread.push(Unread { file: source.name.clone(), reason });
            }
        }
    }
    let own = names::Own::new(&index, &parsed);
    for (source, file) in &parsed {
        let (places, included) = reader::read(&index, &own, source, file);
        uses.places.extend(places);
        uses.unread.extend(included);
    }
    index.keep_reachable(&mut uses.places);
    uses.places.sort();
    uses.places.dedup();
    summarize(&mut uses, &index);
    Ok(uses)
}

fn summarize(uses: &mut Uses, index: &Index<'_>) {
    let certain: BTreeSet<String> =
        uses.places.iter().filter(|place| place.certain).flat_map(|place| place.items.iter().cloned()).collect();
    for operation in &index.model.operations {
        if certain.contains(&index::client_path(&operation.method_ident)) {
            uses.permissions.extend(operation.permissions.iter().cloned());
            uses.operations.push(UsedOperation {
                method: operation.method_ident.clone(),
                operation: format!("{} {}", operation.method, operation.path),
                permissions: operation.permissions.clone(),
            });
        }
    }
    let all: BTreeSet<&String> = uses.places.iter().flat_map(|place| &place.items).collect();
    uses.properties =
        all.into_iter().filter_map(|path| Some((path.clone(), index.properties(path)?.clone()))).collect();
    uses.known = index.all_properties();
    for path in certain {
        match index.is_type(&path) {
            true => uses.types.insert(path),
            false => uses.members.insert(path),
        };
    }
}
