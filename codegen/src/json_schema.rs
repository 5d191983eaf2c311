//! The JSON Schema 2020-12 of every type and call, from the schemas of the document.
//! It guarantees that every reference in a schema leads to the schema of a type or of a marker.

mod calls;

use std::collections::{BTreeMap, BTreeSet};

use openapi::document::{Document, LocId};
use openapi::grammar::Node;
use openapi::json_schema::{normalized, references};
use openapi::pointer::{self, Target};
use openapi::schema::kinds::Kinds;
use openapi::source::Source;
use serde_json::{json, Value};

use crate::model::{Arm, Kind, Model, Operation, Rule, Ty, Type, Union};
use crate::names::{self, TypeScope};

/// The kind of item that has a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// A type.
    Type,
    /// A call. The schema describes the parameters and body of its operation.
    Call,
    /// A marker: a schema that other schemas refer to, and that has no generated type.
    Marker,
}

/// The schema of a type, a call or a marker.
#[derive(Debug, Clone)]
pub struct Schema {
    /// The kind of its owner.
    pub owner: Owner,
    /// Rust name of the owner.
    pub rust: String,
    /// Name in the definitions of other schemas: that of the component or operation, or the Rust name.
    pub name: String,
    /// The schema.
    pub value: Value,
    /// The JSON pointer of each reference in it, with the index of the target.
    pub references: BTreeMap<String, usize>,
    /// The tags that it is available with.
    pub reach: Reach,
}

/// The tags that an item is available with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// Tags of operations.
    pub tags: BTreeSet<String>,
    /// Whether it is available without any of them.
    pub always: bool,
}

impl Reach {
    /// The reach of a type. A type without tags is always available: it is an alias of types without features.
    fn of(tags: &BTreeSet<String>) -> Self {
        Self { tags: tags.clone(), always: tags.is_empty() }
    }

    /// Adds another reach. Returns whether that changed anything.
    fn extend(&mut self, other: &Reach) -> bool {
        let before = self.clone();
        self.tags.extend(other.tags.iter().cloned());
        self.always |= other.always;
        *self != before
    }
}

/// Reads the schemas of a model's types from the repaired document.
pub fn read(model: &Model, original: &Source) -> Vec<Schema> {
    let mut reader = Reader::new(model, original);
    let operations = reader.doc.operations();
    let (nominal, others): (Vec<_>, Vec<_>) = model.types.values().partition(|ty| is_nominal(ty));
    nominal.into_iter().for_each(|ty| reader.add_type(ty));
    for ty in others {
        reader.marker(&ty.pointer, &ty.name, &Reach::of(&ty.tags));
    }
    for operation in &model.operations {
        let input = calls::input(&mut reader.doc, original.version, &operations, operation);
        reader.add_call(operation, input);
    }
    // This may add markers, and a marker that gets more tags is connected again.
    while let Some(index) = reader.open.pop_first() {
        reader.connect(index);
    }
    reader.schemas
}

/// Whether traits can be implemented for the type. An alias has those of its target.
fn is_nominal(ty: &Type) -> bool {
    match &ty.kind {
        Kind::Alias(_) => false,
        Kind::Union(union) => union.rule != Rule::Raw,
        Kind::Struct(_) | Kind::Enum(_) => true,
    }
}

struct Reader<'a> {
    original: &'a Source,
    doc: Document<'a>,
    /// The targets of the document's references, by text.
    targets: BTreeMap<&'a str, &'a str>,
    /// Features by tag.
    features: BTreeMap<&'a str, &'a str>,
    schemas: Vec<Schema>,
    /// Indexes in `schemas` of types by component.
    components: BTreeMap<String, usize>,
    /// Indexes in `schemas` of markers by pointer.
    markers: BTreeMap<String, usize>,
    scope: TypeScope,
    open: BTreeSet<usize>,
}

impl<'a> Reader<'a> {
    fn new(model: &'a Model, original: &'a Source) -> Self {
        let schemas = original.references.iter().filter(|reference| reference.node == Node::Schema);
        let tags = model.groups.iter().flat_map(|group| group.tags.iter().map(move |tag| (tag.as_str(), group)));
        Self {
            original,
            doc: Document::new(&original.root),
            targets: schemas.map(|reference| (reference.text.as_str(), reference.target.as_str())).collect(),
            features: tags.map(|(tag, group)| (tag, group.feature.as_str())).collect(),
            schemas: Vec::new(),
            components: BTreeMap::new(),
            markers: BTreeMap::new(),
            scope: TypeScope::reserving(["Self"]),
            open: BTreeSet::new(),
        }
    }

    fn add_type(&mut self, ty: &Type) {
        let own = self.doc.place(&ty.pointer).filter(|at| agrees(&mut self.doc, *at, ty));
        let value = match (scalar_union(ty), own) {
            (Some(schema), _) => schema,
            (None, Some(at)) => normalized(self.doc.value(at), self.original.version),
            (None, None) => Value::Bool(true),
        };
        let name = ty.schema.clone().unwrap_or_else(|| ty.name.clone());
        let index = self.push(Owner::Type, ty.name.clone(), name, value, Reach::of(&ty.tags));
        self.components.extend(ty.schema.iter().map(|component| (component.clone(), index)));
    }

    fn add_call(&mut self, operation: &Operation, value: Value) {
        let reach = Reach { tags: [operation.tag.clone()].into(), always: false };
        self.push(Owner::Call, operation.call.clone(), operation.id.clone(), value, reach);
    }

    /// Adds a schema. Its references are resolved later.
    fn push(&mut self, owner: Owner, rust: String, name: String, value: Value, reach: Reach) -> usize {
        let index = self.schemas.len();
        self.schemas.push(Schema { owner, rust, name, value, references: BTreeMap::new(), reach });
        self.open.insert(index);
        index
    }

    /// Resolves the references of a schema.
    fn connect(&mut self, index: usize) {
        let reach = self.schemas[index].reach.clone();
        for (place, text) in references(&self.schemas[index].value) {
            let target = self.target(&text, &reach);
            self.schemas[index].references.insert(place, target);
        }
    }

    fn target(&mut self, text: &str, reach: &Reach) -> usize {
        let pointer = match (self.targets.get(text), pointer::target(text)) {
            (Some(pointer), _) => (*pointer).to_owned(),
            (None, Target::Pointer(pointer)) => pointer,
            (None, _) => String::new(),
        };
        let component = pointer::component(&pointer, "schemas");
        if let Some(index) = component.as_ref().and_then(|component| self.components.get(component)) {
            // A type is available only with one of its features.
            if self.covers(&self.schemas[*index].reach, reach) {
                return *index;
            }
        }
        let name = component.unwrap_or_else(|| pointer::tokens(&pointer).collect::<Vec<_>>().join(" "));
        self.marker(&pointer, &name, reach)
    }

    /// The marker of a location in the document. It is made available with these tags too.
    fn marker(&mut self, pointer: &str, name: &str, reach: &Reach) -> usize {
        if let Some(index) = self.markers.get(pointer).copied() {
            if self.schemas[index].reach.extend(reach) {
                self.open.insert(index);
            }
            return index;
        }
        let rust = self.scope.unique_or(&names::type_name(name), "Schema");
        let name = pointer::component(pointer, "schemas").unwrap_or_else(|| rust.clone());
        let value = match self.original.root.pointer(pointer) {
            Some(schema) => normalized(schema, self.original.version),
            None => Value::Bool(true),
        };
        let index = self.push(Owner::Marker, rust, name, value, reach.clone());
        self.markers.insert(pointer.to_owned(), index);
        index
    }

    /// Whether `one` is available whenever `other` is.
    fn covers(&self, one: &Reach, other: &Reach) -> bool {
        let features = |reach: &Reach| -> BTreeSet<&str> {
            reach.tags.iter().filter_map(|tag| self.features.get(tag.as_str()).copied()).collect()
        };
        one.always || (!other.always && features(other).is_subset(&features(one)))
    }
}

/// The schema of a union of scalars. Several schemas share such a type, so it has no limits.
fn scalar_union(ty: &Type) -> Option<Value> {
    let Kind::Union(Union { rule: Rule::Kinds, arms }) = &ty.kind else { return None };
    let name = |arm: &Arm| match arm.ty {
        Ty::String => Some("string"),
        Ty::Integer => Some("integer"),
        Ty::Number => Some("number"),
        Ty::Boolean => Some("boolean"),
        _ => None,
    };
    let names: Vec<_> = arms.iter().map(name).collect::<Option<_>>()?;
    Some(json!({ "type": names }))
}

/// Whether the schema at the type's location describes the whole type. Several schemas may be merged into one type.
fn agrees(doc: &mut Document<'_>, at: LocId, ty: &Type) -> bool {
    let child = doc.child(at);
    let schema = doc.schema(child.node);
    if !schema.unions.is_empty() {
        return true;
    }
    match &ty.kind {
        Kind::Struct(object) => {
            let known: BTreeSet<&str> = schema.properties().map(|(name, _)| name).collect();
            object.fields.iter().all(|field| known.contains(field.wire.as_str()))
        }
        Kind::Enum(variants) => {
            let listed = schema.values.get(&Kinds::STRING).into_iter().flat_map(|values| values.list.values());
            let listed: BTreeSet<&str> = listed.filter_map(|value| value.as_str()).collect();
            variants.iter().all(|variant| listed.contains(variant.wire.as_str()))
        }
        Kind::Union(_) => schema.kinds.without(Kinds::NULL).names().len() > 1,
        Kind::Alias(_) => true,
    }
}
