//! Lowered document in, typed model out: every decision about the Rust form of the document is taken here.
//! Promise: all names are unique in their scope, every type that is mentioned exists, and nothing is left of
//! `$ref` and `allOf`.

mod bodies;
mod boxes;
mod docs;
mod envelope;
mod fits;
mod hints;
mod operation;
mod parameters;
mod reach;
mod schema;
mod secret;
mod tags;
mod types;
mod unions;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Map, Value};

use crate::error::{Error, Stage};
use crate::lower::Lowered;
use crate::model::{JsonKind, Kind, Model, Ty, Type};
use crate::names::{self, TypeScope};

/// Reads a lowered document into the model.
///
/// # Errors
/// Names the place of anything that has no Rust form.
pub fn shape(lowered: &Lowered) -> Result<Model, Error> {
    let empty = Map::new();
    let root = &lowered.root;
    let schemas = root.pointer("/components/schemas").and_then(Value::as_object).unwrap_or(&empty);
    let mut shaper = Shaper::new(&lowered.name, root, schemas);
    let mut operations = shaper.operations()?;
    shaper.build_pending()?;
    shaper.hints(&mut operations)?;
    let mut model = Model {
        revision: String::new(),
        title: root.pointer("/info/title").and_then(Value::as_str).unwrap_or_default().to_owned(),
        unreached: schemas.keys().filter(|name| !shaper.components.contains_key(*name)).cloned().collect(),
        types: shaper.types,
        operations,
        groups: tags::groups(root),
    };
    reach::mark(&mut model);
    boxes::break_cycles(&mut model);
    check(&lowered.name, &model)?;
    Ok(model)
}

/// The state of one reading.
struct Shaper<'a> {
    file: &'a str,
    root: &'a Value,
    schemas: &'a Map<String, Value>,
    /// Rust names of all component schemas, reached or not, so that reachability renames nothing.
    component_names: BTreeMap<&'a str, String>,
    /// Types of the components met so far; `None` while an alias is being read.
    components: BTreeMap<String, Option<Ty>>,
    scope: TypeScope,
    /// Unions of inline scalars by their kinds: equal ones are one type.
    scalar_unions: BTreeMap<Vec<JsonKind>, String>,
    types: BTreeMap<String, Type>,
    /// Types that have a name but no content yet.
    pending: VecDeque<types::Pending>,
}

impl<'a> Shaper<'a> {
    fn new(file: &'a str, root: &'a Value, schemas: &'a Map<String, Value>) -> Self {
        let mut scope = TypeScope::reserving(names::RESERVED_TYPES);
        let component_names = names_of_components(schemas, &mut scope);
        Self {
            file,
            root,
            schemas,
            component_names,
            components: BTreeMap::new(),
            scope,
            scalar_unions: BTreeMap::new(),
            types: BTreeMap::new(),
            pending: VecDeque::new(),
        }
    }

    fn error(&self, pointer: &str, message: impl Into<String>) -> Error {
        Error::new(Stage::Shape, pointer, message).in_file(self.file)
    }
}

/// Names that are already in Rust form keep it; of the others that clash, later ones get a number.
fn names_of_components<'a>(schemas: &'a Map<String, Value>, scope: &mut TypeScope) -> BTreeMap<&'a str, String> {
    let sorted: BTreeSet<&str> = schemas.keys().map(String::as_str).collect();
    let (exact, others): (Vec<_>, Vec<_>) = sorted.into_iter().partition(|name| names::type_name(name) == *name);
    let named = exact.into_iter().chain(others);
    named.map(|name| (name, scope.unique_or(&names::type_name(name), "Schema"))).collect()
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
