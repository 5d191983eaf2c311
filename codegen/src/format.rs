//! Arranges the polished code into files, one for each tag, and prints them.
//! The same model gives the same bytes. Every file has a header that says how to regenerate it.

mod facts;
mod print;
mod schemas;

use std::collections::{BTreeMap, BTreeSet};

use crate::client::ClientFacts;
use crate::error::Error;
use crate::json_schema::Schema;
use crate::markdown;
use crate::model::{ApiKey, Docs, Group, KeyLocation, Model};
use crate::names;
use crate::polish::{self, Invocation, Piece, Polished};
use crate::runtime;

/// The first lines of every file.
pub const HEADER: &str = "// @generated from the OpenAPI document of the API; do not edit.\n\
                          // Rebuild with: cargo xtask regen\n";

/// The file of types that more than one tag group reaches.
const SHARED: &str = "shared";

/// Prints the files, by path below `src/api`.
///
/// # Errors
/// If a piece of code cannot be printed.
pub fn format(
    model: &Model,
    polished: &Polished,
    schemas: &[Schema],
    client: Option<&ClientFacts>,
) -> Result<BTreeMap<String, String>, Error> {
    let mut files = BTreeMap::new();
    files.insert("mod.rs".to_owned(), print::file(ROOT_DOC, &[], &root(model)));
    files.extend(client.map(|client| ("facts.rs".to_owned(), facts::file(client, &model.base_url))));
    if !model.api_keys.is_empty() {
        let keys = api_keys(&model.api_keys);
        files.insert(
            "keys.rs".to_owned(),
            print::file(
                KEYS_DOC,
                &[Placed { piece: &keys, features: Vec::new() }],
                "use crate::credentials::api_keys;\n",
            ),
        );
    }
    let tags = Tags::new(model);
    type_files(model, polished, &tags, &mut files)?;
    call_files(model, polished, &tags, &mut files)?;
    files.insert("dynamic.rs".to_owned(), dynamic_file(model, schemas, &tags));
    files.insert("schemas.rs".to_owned(), schemas::file(schemas, &tags));
    let table = format!("{TABLE_USES}\n{}", polish::table::operations(model));
    files.insert("operations.rs".to_owned(), print::file(TABLE_DOC, &[], &table));
    Ok(files)
}

/// `api_keys!` for the security schemes with API keys.
fn api_keys(keys: &[ApiKey]) -> Piece {
    let mut lines = Vec::new();
    for ApiKey { scheme, ident, location, name, docs } in keys {
        let (place, words) = match location {
            KeyLocation::Header => ("Header", "header"),
            KeyLocation::Query => ("Query", "query parameter"),
            KeyLocation::Cookie => ("Cookie", "cookie"),
        };
        let first = format!(
            "Returns the API key of the security scheme {}, which is sent in the {words} {}.",
            markdown::code(scheme),
            markdown::code(name)
        );
        let last = match location {
            KeyLocation::Query => "It is encoded, so that it may contain any characters.".to_owned(),
            _ => format!("Fails for characters that a {words} cannot contain."),
        };
        let paragraphs = [first].into_iter().chain(docs.iter().cloned()).chain([last]).collect();
        let docs = polish::doc_lines(&Docs { paragraphs, deprecated: None });
        lines.extend(docs.iter().map(|line| format!("/// {line}").trim_end().to_owned()));
        lines.push(format!("{ident} = {place}({name:?});"));
    }
    Piece::Invocation(Invocation { name: "api_keys", lines })
}

const KEYS_DOC: &str = "Credentials of the security schemes with API keys.";
const ROOT_DOC: &str = "Types, calls and metadata of the API.";
const ROOT: &str = "#![allow(deprecated, reason = \"deprecated items are generated as well\")]\n\n\
                    #[macro_use]\nmod facts;\n\npub mod calls;\n#[cfg(feature = \"dynamic\")]\npub(crate) mod dynamic;\npub mod operations;\n\
                    #[cfg(feature = \"schemars\")]\npub(crate) mod schemas;\npub mod types;\n";
fn root(model: &Model) -> String {
    let date = if model.revision.is_empty() { "unknown" } else { model.revision.as_str() };
    let keys = if model.api_keys.is_empty() { "" } else { "mod keys;\n" };
    format!("{ROOT}{keys}\n/// The date of the document that the crate is generated from.\npub const SPEC_DATE: &str = {date:?};\n")
}

const TABLE_DOC: &str = "The descriptions of all operations: path, parameters, permissions and paging.";
const TABLE_USES: &str = "#[allow(unused_imports, reason = \"not every document has parameters of every kind\")]\n\
                          use crate::operation::Location::{Header, Path, Query};\n\
                          #[allow(unused_imports, reason = \"not every operation has parameters\")]\n\
                          use crate::operation::{Operation, Paging, Parameter};\n";
const TYPES_DOC: &str = "Types of requests and responses, and types of their fields such as lists and secrets.
//!
//! Every field is an `Option` or a [`Nullable`], because a response may lack any property. Properties that the document requires are arguments
//! of `new`, or fields of its argument, and their documentation says \"Required\". Other properties have setters.";
const CALLS_DOC: &str = "Calls of operations: the types that the methods of the client return.";
const TYPE_USES: &str =
    "#[allow(unused_imports, reason = \"not every file needs the runtime's types\")]\nuse super::*;\n";
const DYNAMIC_DOC: &str = "The tables of operations by id, and of types by the name of their schema.";
const DYNAMIC_USES: &str =
    "#[allow(unused_imports, reason = \"there may be no operations\")]\nuse crate::api::{calls, operations, types::*};\n\
     #[cfg(feature = \"schemars\")]\n#[allow(unused_imports, reason = \"every type may have a separate schema\")]\nuse crate::api::schemas;\n\
     use crate::dynamic::table::{operations, schemas};\n";

/// A piece with the features that it needs in addition to those of its file.
pub(crate) struct Placed<'a> {
    piece: &'a Piece,
    features: Vec<String>,
}

/// Files and features of tags.
struct Tags<'a> {
    groups: &'a [Group],
    files: BTreeMap<&'a str, String>,
}

impl<'a> Tags<'a> {
    fn new(model: &'a Model) -> Self {
        let mut scope = names::Scope::reserving(names::RESERVED_FILES.into_iter().chain([SHARED]));
        let tags = model.groups.iter().flat_map(|group| &group.tags);
        let files = tags.map(|tag| (tag.as_str(), scope.unique(&names::file_name(tag)))).collect();
        Self { groups: &model.groups, files }
    }

    fn feature(&self, tag: &str) -> Option<&'a str> {
        let group = self.groups.iter().find(|group| group.tags.iter().any(|known| known == tag));
        group.map(|group| group.feature.as_str())
    }

    fn features(&self, tags: &BTreeSet<String>) -> BTreeSet<&'a str> {
        tags.iter().filter_map(|tag| self.feature(tag)).collect()
    }

    /// The first of these tags in document order.
    fn first(&self, tags: &BTreeSet<String>) -> Option<&'a str> {
        let all = self.groups.iter().flat_map(|group| &group.tags);
        all.map(String::as_str).find(|tag| tags.contains(*tag))
    }

    fn file(&self, tag: &str) -> &str {
        self.files.get(tag).map_or(SHARED, String::as_str)
    }
}

fn type_files(
    model: &Model,
    polished: &Polished,
    tags: &Tags<'_>,
    files: &mut BTreeMap<String, String>,
) -> Result<(), Error> {
    let mut by_file: BTreeMap<&str, Vec<Placed<'_>>> = BTreeMap::new();
    let mut file_features: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for ty in model.types.values() {
        let features = tags.features(&ty.tags);
        let shared = features.len() != 1;
        let file = match tags.first(&ty.tags) {
            Some(tag) if !shared => tags.file(tag),
            _ => SHARED,
        };
        let needed: Vec<String> = if shared { features.iter().map(|f| (*f).to_owned()).collect() } else { Vec::new() };
        file_features.insert(file, if shared { None } else { features.first().copied() });
        let piece = polished.types.get(&ty.name);
        by_file.entry(file).or_default().extend(piece.map(|piece| Placed { piece, features: needed }));
    }
    let mut modules = String::new();
    for (file, pieces) in &by_file {
        let title = title(model, tags, file);
        files.insert(format!("types/{file}.rs"), print::file(&format!("Types of {title}."), pieces, TYPE_USES));
        modules += &print::module(file, file_features.get(file).copied().flatten());
    }
    let exported: Vec<_> = runtime::TYPES.into_iter().chain(runtime::FUNCTIONS).collect();
    let runtime = format!("pub use crate::support::{{{}}};\n\n", exported.join(", "));
    files.insert("types/mod.rs".to_owned(), print::file(TYPES_DOC, &[], &(runtime + &modules)));
    Ok(())
}

fn call_files(
    model: &Model,
    polished: &Polished,
    tags: &Tags<'_>,
    files: &mut BTreeMap<String, String>,
) -> Result<(), Error> {
    let mut modules = String::new();
    let mut written = BTreeSet::new();
    for operation in &model.operations {
        if !written.insert(operation.tag.as_str()) {
            continue;
        }
        let file = tags.file(&operation.tag);
        let of_tag = model.operations.iter().filter(|other| other.tag == operation.tag);
        let calls: Vec<_> = of_tag.filter_map(|operation| polished.calls.get(&operation.id)).collect();
        let methods = calls.iter().map(|call| &call.method);
        let docs = contents(model, &operation.tag);
        let client: syn::Item = polish::parse(file, quote::quote!(#(#[doc = #docs])* impl Client { #(#methods)* }))?;
        let client = Piece::Item(Box::new(client));
        let pieces = std::iter::once(&client).chain(calls.iter().flat_map(|call| &call.pieces));
        let pieces: Vec<_> = pieces.map(|piece| Placed { piece, features: Vec::new() }).collect();
        let doc = format!("Calls of {}.", title(model, tags, file));
        files.insert(format!("calls/{file}.rs"), print::file(&doc, &pieces, &call_uses(&calls)));
        modules += &print::module(file, tags.feature(&operation.tag));
    }
    files.insert("calls/mod.rs".to_owned(), print::file(CALLS_DOC, &[], &modules));
    Ok(())
}

/// The heading of a tag and the table of its operations, as lines of documentation.
fn contents(model: &Model, tag: &str) -> Vec<String> {
    let cell = |text: &str| text.replace('|', "\\|");
    let mut lines = vec![
        format!(" # {}", markdown::inline(tag)),
        String::new(),
        " | Method | Request | Summary |".to_owned(),
        " |---|---|---|".to_owned(),
    ];
    for operation in model.operations.iter().filter(|operation| operation.tag == tag) {
        let request = markdown::code(&format!("{} {}", operation.method, operation.path));
        let name = &operation.method_ident;
        let summary =
            if operation.summary.trim().is_empty() { String::new() } else { markdown::inline(&operation.summary) };
        lines.push(format!(" | [`{name}`](Client::{name}) | {} | {} |", cell(&request), cell(&summary)));
    }
    lines
}

fn call_uses(calls: &[&polish::Call]) -> String {
    let mut words = BTreeSet::from(["call".to_owned()]);
    for piece in calls.iter().flat_map(|call| &call.pieces) {
        if let Piece::Item(item) = piece {
            print::words(quote::quote!(#item), &mut words);
        }
    }
    let used: Vec<_> = runtime::CALL_IMPORTS.into_iter().filter(|name| words.contains(*name)).collect();
    let header = if words.contains("header") { "use reqwest::header;\n\n" } else { "" };
    let wait = if words.contains("Wait") { "use crate::wait;\n" } else { "" };
    let access = match words.contains("KeyAccess") {
        true => "#[cfg(feature = \"sql\")]\nuse crate::sql::access;\n",
        false => "",
    };
    format!(
        "{header}#[allow(unused_imports, reason = \"not every operation has arguments or a result\")]\n\
         use crate::api::types::*;\nuse crate::api::operations;\nuse crate::call::{{{}}};\n{access}{wait}use crate::{{{}}};\n",
        used.join(", "),
        runtime::ROOT_IMPORTS.join(", ")
    )
}

fn dynamic_file(model: &Model, schemas: &[Schema], tags: &Tags<'_>) -> String {
    let table = |name: &str, rows: Vec<polish::dynamic::Row>| {
        let features = |row: &polish::dynamic::Row| tags.features(&row.tags).into_iter().map(str::to_owned).collect();
        print::table(name, rows.into_iter().map(|row| (features(&row), row.text)))
    };
    let operations = table("operations", polish::dynamic::operations(model));
    let schemas = table("schemas", polish::dynamic::schemas(model, schemas));
    print::file(DYNAMIC_DOC, &[], &format!("{DYNAMIC_USES}\n{operations}\n{schemas}"))
}

fn title(model: &Model, tags: &Tags<'_>, file: &str) -> String {
    let mut all = model.groups.iter().flat_map(|group| &group.tags);
    match all.find(|tag| tags.file(tag) == file) {
        Some(tag) => format!("the tag {}", markdown::inline(tag)),
        None => "several tag groups".to_owned(),
    }
}
