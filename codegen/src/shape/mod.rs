//! Document in, typed model out: every decision about the Rust form of the document is taken here.
//! Promise: all names are unique in their scope, every type that is mentioned exists, and nothing is left of
//! `$ref` and `allOf`.

mod access;
mod bodies;
mod boxes;
mod content;
mod docs;
mod envelope;
mod fits;
mod hints;
mod named;
mod operation;
mod parameters;
mod reach;
mod report;
mod secret;
mod sentences;
mod servers;
mod tags;
mod types;
mod unions;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::rc::Rc;

use openapi::document::{LocId, NodeId};
use openapi::schema::form::{Form, What};
use openapi::schema::Child;

use crate::document::Document;
use crate::error::{Error, Stage};
use crate::mend::Mended;
use crate::model::{Group, JsonKind, Kind, Model, Ty, Type};
use crate::names::{self, TypeScope};

pub(crate) use content::choose;
pub use report::Report;

/// Reads a document into the model.
///
/// # Errors
/// Names the first place of anything that has no Rust form.
pub fn shape(document: &Document) -> Result<(Model, Report), Error> {
    let read = all(document).map_err(|faults| {
        let none = || Error::new(Stage::Shape, "", "the document cannot be read");
        faults.into_iter().next().unwrap_or_else(none)
    })?;
    read.1.require_no_faults().map(|()| read)
}

/// Reads a document into the model, or returns all places found of what has no Rust form.
pub(crate) fn all(document: &Document) -> Result<(Model, Report), Vec<Error>> {
    let one = |error| vec![error];
    let mut source = openapi::document::Document::new(&document.root);
    let operations = source.operations();
    let schemas = named::schemas(&mut source, document, &operations);
    let mut shaper = Shaper::new(&document.name, source, schemas);
    shaper.groups = tags::groups(&shaper.doc, &operations);
    shaper.report.left_out = crate::load::left_out(document)?;
    let mut made = shaper.operations(&operations)?;
    shaper.build_pending().map_err(one)?;
    let places: Vec<LocId> = operations.iter().map(|operation| operation.at).collect();
    shaper.hints(&mut made, &places).map_err(one)?;
    shaper.check_limits();
    let title = document.root.pointer("/info/title").and_then(serde_json::Value::as_str);
    let unreached = shaper.schemas.iter().filter(|(at, ..)| !shaper.components.contains_key(at));
    let mut model = Model {
        revision: String::new(),
        title: title.unwrap_or_default().to_owned(),
        base_url: servers::base_url(&shaper.doc, &mut shaper.report),
        unreached: unreached.map(|(_, name)| name.clone()).collect(),
        types: shaper.types,
        operations: made,
        groups: shaper.groups,
    };
    boxes::break_unions(&mut model);
    reach::mark(&mut model);
    boxes::break_cycles(&mut model);
    check(&document.name, &model).map_err(one)?;
    Ok((model, shaper.report))
}

/// The state of one reading.
struct Shaper<'a> {
    file: &'a str,
    doc: openapi::document::Document<'a>,
    /// Schemas that have a name, in document order.
    schemas: Vec<(LocId, String)>,
    /// Rust names of all of them, reached or not, so that reachability renames nothing.
    component_names: HashMap<LocId, String>,
    /// Types of the named schemas met so far; `None` while an alias is being read.
    components: HashMap<LocId, Option<Ty>>,
    /// Types of inline schemas by the named schema or operation that they are in; `None` while one is being read.
    inline: HashMap<(Rc<str>, NodeId), Option<Ty>>,
    /// The named schema or operation that is being read.
    owner: Rc<str>,
    scope: TypeScope,
    /// Unions of inline scalars by their kinds: equal ones are one type.
    scalar_unions: BTreeMap<Vec<JsonKind>, String>,
    types: BTreeMap<String, Type>,
    /// Types that have a name but no content yet.
    pending: VecDeque<types::Pending<'a>>,
    groups: Vec<Group>,
    report: Report,
}

impl<'a> Shaper<'a> {
    fn new(file: &'a str, doc: openapi::document::Document<'a>, schemas: Vec<(LocId, String)>) -> Self {
        let mut scope = TypeScope::reserving(names::RESERVED_TYPES);
        let component_names = rust_names(&schemas, &mut scope);
        Self {
            file,
            doc,
            schemas,
            component_names,
            components: HashMap::new(),
            inline: HashMap::new(),
            owner: Rc::from(""),
            scope,
            scalar_unions: BTreeMap::new(),
            types: BTreeMap::new(),
            pending: VecDeque::new(),
            groups: Vec::new(),
            report: Report::default(),
        }
    }

    fn error(&self, pointer: &str, message: impl Into<String>) -> Error {
        Error::new(Stage::Shape, pointer, message).in_file(self.file)
    }

    fn error_at(&self, at: LocId, message: impl Into<String>) -> Error {
        self.error(&self.doc.pointer(at), message)
    }

    /// The name of a named schema in the document.
    fn schema_name(&self, at: LocId) -> String {
        let known = self.schemas.iter().find(|(known, _)| *known == at).map(|(_, name)| name.clone());
        known.unwrap_or_else(|| self.doc.pointer(at))
    }

    /// The form of a schema, through all names.
    fn resolve(&mut self, child: Child) -> Result<Rc<Form<'a>>, Error> {
        let mut form = self.doc.form(child);
        let mut nullable = form.nullable;
        for _ in 0..self.schemas.len() + 1 {
            let What::Named(at) = form.what else {
                return Ok(match nullable == form.nullable {
                    true => form,
                    false => Rc::new(Form { nullable, ..(*form).clone() }),
                });
            };
            form = self.doc.named_form(at);
            nullable |= form.nullable;
        }
        Err(self.error_at(child.at, "the reference leads back to itself"))
    }

    /// Reports schemas beyond the limits of the reader.
    fn check_limits(&mut self) {
        let Some(at) = self.doc.over_limit else { return };
        let message = "unions, `allOf` or references here are nested too deep, or multiply into too many schemas";
        let fault = self.error_at(at, message).help("make a component of what is around that place");
        self.report.mended.push(Mended { fault, instead: "what is beyond the limit is read as any JSON".to_owned() });
    }
}

/// Names that are already in Rust form keep it; of the others that clash, later ones get a number.
fn rust_names(schemas: &[(LocId, String)], scope: &mut TypeScope) -> HashMap<LocId, String> {
    let sorted: BTreeMap<&str, LocId> = schemas.iter().map(|(at, name)| (name.as_str(), *at)).collect();
    let (exact, others): (Vec<_>, Vec<_>) = sorted.into_iter().partition(|(name, _)| names::type_name(name) == *name);
    let named = exact.into_iter().chain(others);
    named.map(|(name, at)| (at, scope.unique_or(&names::type_name(name), "Schema"))).collect()
}

/// Every named type that a type or an operation mentions has to exist.
fn check(file: &str, model: &Model) -> Result<(), Error> {
    let missing = |ty: &Ty| ty.named().into_iter().find(|name| !model.types.contains_key(*name)).map(str::to_owned);
    for operation in &model.operations {
        for ty in operation.request_types().into_iter().chain(operation.response_types()) {
            if let Some(name) = missing(ty) {
                return Err(not_built(file, &operation.path, &name));
            }
        }
    }
    for each in model.types.values() {
        for ty in each.kind.types() {
            if let Some(name) = missing(ty) {
                return Err(not_built(file, &each.pointer, &name));
            }
        }
        if let Kind::Struct(object) = &each.kind {
            let idents: BTreeSet<_> = object.fields.iter().map(|field| &field.ident).collect();
            if idents.len() != object.fields.len() {
                return Err(Error::new(Stage::Shape, &each.pointer, "two fields have one name").in_file(file));
            }
        }
    }
    Ok(())
}

fn not_built(file: &str, pointer: &str, name: &str) -> Error {
    Error::new(Stage::Shape, pointer, format!("type `{name}` was not built")).in_file(file)
}
