//! The type of a schema. Named types are queued under their name. Other types are written where they are used.

pub(super) mod boxes;
pub(super) mod secret;
mod unions;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::rc::Rc;

use openapi::document::{LocId, NodeId};
use openapi::schema::form::{Form, Object, What};
use openapi::schema::Child;
use serde_json::Value;

use super::context::Context;
use super::report::SEVERAL_UNIONS;
use super::{content, docs};
use crate::error::Error;
use crate::model::{Arm, Docs, Field, JsonKind, Kind, Rule, Select, Struct, Ty, Type, Union, Variant};
use crate::names::{self, Scope, TypeScope};

/// The maximum number of separate arguments of a constructor.
const MAX_ARGUMENTS: usize = 4;

/// The maximum depth of nested lists and maps without a named type between them. rustc fails a little beyond 60.
const MAX_DEPTH: usize = 32;

/// A type that has a name but no content yet.
struct Pending<'a> {
    name: String,
    schema: Option<String>,
    form: Rc<Form<'a>>,
    /// Properties that contain bytes, if the type is a multipart form.
    bytes: Vec<String>,
    owner: Rc<str>,
}

/// The type of a schema where it is used, and whether `null` is allowed there.
pub(super) struct Place {
    pub(super) ty: Ty,
    pub(super) nullable: bool,
}

/// The types of a document. They are made on demand.
pub(super) struct Types<'a> {
    pub(super) cx: Context<'a>,
    /// All types with their content.
    pub(super) made: BTreeMap<String, Type>,
    pub(super) scope: TypeScope,
    /// The named schema or operation that is being read.
    pub(super) owner: Rc<str>,
    /// Rust names of all named schemas. Unused ones are included, so that their use does not rename others.
    component_names: HashMap<LocId, String>,
    /// Types of the named schemas that were reached. `None` while an alias is being read.
    components: HashMap<LocId, Option<Ty>>,
    /// Types of inline schemas by the named schema or operation that contains them. `None` while one is being read.
    inline: HashMap<(Rc<str>, NodeId), Option<Ty>>,
    /// Unions of inline scalars by their kinds. Equal unions are one type.
    scalar_unions: BTreeMap<Vec<JsonKind>, String>,
    /// Types that have a name but no content yet.
    pending: VecDeque<Pending<'a>>,
}

impl<'a> Types<'a> {
    pub(super) fn new(cx: Context<'a>) -> Self {
        let mut scope = TypeScope::reserving(names::reserved_types());
        Self {
            component_names: rust_names(&cx.schemas, &mut scope),
            cx,
            made: BTreeMap::new(),
            scope,
            owner: Rc::from(""),
            components: HashMap::new(),
            inline: HashMap::new(),
            scalar_unions: BTreeMap::new(),
            pending: VecDeque::new(),
        }
    }

    /// The named schemas that nothing reached.
    pub(super) fn unreached(&self) -> Vec<String> {
        let unreached = self.cx.schemas.iter().filter(|(at, _)| !self.components.contains_key(at));
        unreached.map(|(_, name)| name.clone()).collect()
    }

    /// The type of a schema. A new type gets the name `hint`.
    pub(super) fn place(&mut self, child: Child, hint: &str) -> Result<Place, Error> {
        let form = self.cx.doc.form(child);
        let (nullable, sign) = (form.nullable, secret::sign("", &form));
        Ok(Place { ty: secret::hide(self.ty(child, form, hint)?, sign), nullable })
    }

    /// The type of a form. An inline schema has one type, even if it contains itself through other schemas.
    fn ty(&mut self, child: Child, form: Rc<Form<'a>>, hint: &str) -> Result<Ty, Error> {
        if let Some(scalar) = scalar_hint(&form) {
            return Ok(scalar);
        }
        let key = match &form.what {
            What::Object(_) | What::Array(_) | What::Union(_) => (self.owner.clone(), child.node),
            _ => return self.plain(form, hint),
        };
        match self.inline.get(&key) {
            Some(Some(ty)) => return Ok(ty.clone()),
            // Rust has no type that is a list of itself. The inner list stays raw.
            Some(None) => return Ok(Ty::Raw),
            None => {}
        }
        self.inline.insert(key.clone(), None);
        let ty = self.composite(form, hint)?;
        self.inline.insert(key, Some(ty.clone()));
        Ok(ty)
    }

    fn plain(&mut self, form: Rc<Form<'a>>, hint: &str) -> Result<Ty, Error> {
        Ok(match &form.what {
            What::Named(at) => self.component_ty(*at)?,
            What::Several => {
                self.cx.leave_out(SEVERAL_UNIONS, form.at);
                Ty::Raw
            }
            What::Boolean => Ty::Boolean,
            What::Integer => Ty::Integer,
            What::Number => Ty::Number,
            What::String if form.strings().is_some() => self.queue(hint, None, form, Vec::new()),
            What::String => match form.format() {
                Some("date-time") => Ty::Timestamp,
                Some("password") => Ty::Secret,
                _ => Ty::String,
            },
            _ => Ty::Raw,
        })
    }

    fn composite(&mut self, form: Rc<Form<'a>>, hint: &str) -> Result<Ty, Error> {
        Ok(match &form.what {
            What::Array(items) => {
                let item = match items {
                    Some(items) => element(self.place(*items, &format!("{hint}Item"))?),
                    None => Ty::Raw,
                };
                self.nested(Ty::List(Box::new(item)), form.at)
            }
            What::Object(object) if object.properties.is_empty() => {
                let Some(values) = object.rest else { return Ok(Ty::Map(Box::new(Ty::Raw))) };
                let value = element(self.place(values, &format!("{hint}Value"))?);
                self.nested(Ty::Map(Box::new(value)), form.at)
            }
            What::Union(arms) => match self.scalar_union(arms)? {
                Some(ty) => self.hide_if_an_arm_is_secret(ty, arms),
                None => self.queue(hint, None, form, Vec::new()),
            },
            _ => self.queue(hint, None, form, Vec::new()),
        })
    }

    fn hide_if_an_arm_is_secret(&mut self, ty: Ty, arms: &[Child]) -> Ty {
        for arm in arms {
            if let sign @ Some(_) = secret::sign("", &self.cx.doc.form(*arm)) {
                return secret::hide(ty, sign);
            }
        }
        ty
    }

    /// Leaves a list or map raw if it is nested deeper than the compiler allows.
    fn nested(&mut self, ty: Ty, at: LocId) -> Ty {
        let mut inner = &ty;
        let mut depth = 0;
        while let Ty::List(next) | Ty::Map(next) | Ty::Option(next) | Ty::Sensitive(next) = inner {
            depth += usize::from(matches!(inner, Ty::List(_) | Ty::Map(_)));
            inner = next;
        }
        if depth > MAX_DEPTH {
            let class = format!("lists and maps in each other, more than {MAX_DEPTH} levels deep, so left as raw JSON");
            self.cx.leave_out(&class, at);
            return Ty::Raw;
        }
        ty
    }

    /// The type of a named schema: its own name, or the target of an alias.
    pub(super) fn component_ty(&mut self, at: LocId) -> Result<Ty, Error> {
        match self.components.get(&at) {
            Some(Some(ty)) => return Ok(ty.clone()),
            // Rust has no type that is a list of itself. The inner list stays raw.
            Some(None) => return Ok(Ty::Raw),
            None => {}
        }
        let component = self.cx.schema_name(at);
        let name = self.component_names.get(&at).cloned().unwrap_or_else(|| names::type_name(&component));
        let form = self.cx.doc.named_form(at);
        let outside = std::mem::replace(&mut self.owner, Rc::from(component.as_str()));
        let made = self.component_kind(at, component, name, form);
        self.owner = outside;
        made
    }

    fn component_kind(&mut self, at: LocId, component: String, name: String, form: Rc<Form<'a>>) -> Result<Ty, Error> {
        let has_own_type = match &form.what {
            What::Object(object) => !object.properties.is_empty(),
            What::Union(arms) => self.scalar_union(arms)?.is_none(),
            What::String => form.strings().is_some(),
            _ => false,
        };
        if has_own_type && scalar_hint(&form).is_none() {
            let ty = secret::hide(Ty::Named(name.clone()), secret::sign("", &form));
            self.components.insert(at, Some(ty.clone()));
            let owner = self.owner.clone();
            self.pending.push_back(Pending { name, schema: Some(component), form, bytes: Vec::new(), owner });
            return Ok(ty);
        }
        self.components.insert(at, None);
        let mut docs = self.writer().of_value(&form);
        docs.paragraphs.extend(self.docs_of_parts(&form.what));
        let sign = secret::sign(&component, &form);
        let child = self.cx.doc.child(at);
        let ty = secret::hide(self.ty(child, form, &name)?, sign);
        self.components.insert(at, Some(ty.clone()));
        let pointer = self.cx.doc.pointer(at);
        self.add(Type::new(name, pointer, Some(component), docs, Kind::Alias(ty.clone())));
        Ok(ty)
    }

    /// Writes documentation.
    pub(super) fn writer(&mut self) -> docs::Writer<'_, 'a> {
        docs::Writer { doc: &mut self.cx.doc, report: &mut self.cx.report }
    }

    /// Reserves the name of a type. Its content is built later.
    pub(super) fn queue(&mut self, hint: &str, schema: Option<String>, form: Rc<Form<'a>>, bytes: Vec<String>) -> Ty {
        let name = self.scope.unique_or(hint, "Type");
        let owner = self.owner.clone();
        self.pending.push_back(Pending { name: name.clone(), schema, form, bytes, owner });
        Ty::Named(name)
    }

    fn add(&mut self, ty: Type) {
        self.made.insert(ty.name.clone(), ty);
    }

    /// Builds the queued types, and the types that they queue.
    pub(super) fn build_pending(&mut self) -> Result<(), Error> {
        let outside = self.owner.clone();
        while let Some(Pending { name, schema, form, bytes, owner }) = self.pending.pop_front() {
            self.owner = owner;
            let mut docs = self.writer().of_value(&form);
            if schema.is_none() {
                // The property with the type is deprecated, not the type.
                docs.deprecated = None;
            }
            let kind = match &form.what {
                What::Object(object) => Kind::Struct(self.structure(&name, object, &bytes)?),
                What::Union(arms) => Kind::Union(self.union(&name, arms, form.annotations.discriminator)?),
                _ => Kind::Enum(variants(&form)),
            };
            let pointer = self.cx.doc.pointer(form.at);
            self.add(Type::new(name, pointer, schema, docs, kind));
        }
        self.owner = outside;
        Ok(())
    }

    /// The documentation of parts that have no named type.
    fn docs_of_parts(&mut self, what: &What) -> Vec<String> {
        let parts: Vec<(Child, &str)> = match what {
            What::Array(items) => items.iter().map(|items| (*items, "Each item")).collect(),
            What::Object(object) if object.properties.is_empty() => {
                object.rest.iter().map(|values| (*values, "Each value")).collect()
            }
            What::Union(arms) => arms.iter().map(|arm| (*arm, "")).collect(),
            _ => Vec::new(),
        };
        let mut docs = Vec::new();
        for (child, label) in parts {
            let form = self.cx.doc.form(child);
            let kind = match form.what {
                What::Named(_) | What::Object(_) | What::Union(_) => continue,
                What::String if form.strings().is_some() => continue,
                What::String => "As a string",
                What::Integer => "As an integer",
                What::Number => "As a number",
                _ => "Otherwise",
            };
            docs.extend(self.writer().of_part(&form, if label.is_empty() { kind } else { label }));
        }
        docs
    }

    fn structure(&mut self, name: &str, object: &Object, bytes: &[String]) -> Result<Struct, Error> {
        let mut scope = Scope::reserving(names::reserved_fields());
        let mut fields = Vec::new();
        for (wire, child) in &object.properties {
            // A property that only the server sets is not an argument of the constructor.
            let required = object.required.contains(wire) && self.cx.doc.schema(child.node).notes.read_only.is_none();
            let field = match bytes.contains(wire) {
                true => {
                    let ty = content::bytes_type(&mut self.cx, *child)?;
                    self.field(&mut scope, wire, *child, required, ty, Vec::new())
                }
                false => {
                    let form = self.cx.doc.form(*child);
                    let of_parts = self.docs_of_parts(&form.what);
                    let ty = self.ty(*child, form, &format!("{name}{}", names::type_name(wire)))?;
                    self.field(&mut scope, wire, *child, required, ty, of_parts)
                }
            };
            fields.push(field);
        }
        let rest = match object.rest {
            Some(values) => {
                let place = self.place(values, &format!("{name}Value"))?;
                Some((scope.unique("additional_properties"), element(place)))
            }
            None => None,
        };
        let required = fields.iter().filter(|field| field.required).count();
        let arguments = (required > MAX_ARGUMENTS).then(|| self.scope.unique(&format!("{name}Required")));
        Ok(Struct { fields, arguments, rest })
    }

    fn field(
        &mut self,
        scope: &mut Scope,
        wire: &str,
        child: Child,
        required: bool,
        ty: Ty,
        of_parts: Vec<String>,
    ) -> Field {
        let form = self.cx.doc.form(child);
        let ty = secret::hide(ty, secret::sign(wire, &form));
        let ident = scope.unique_or(&names::value_name(wire), "_");
        let null_ident = format!("{}_null", ident.trim_end_matches('_'));
        let null_ident = if form.nullable { scope.unique(&null_ident) } else { null_ident };
        let mut docs: Docs = self.writer().of_property(&form, required);
        docs.paragraphs.extend(of_parts);
        Field { wire: wire.to_owned(), ident, null_ident, ty, nullable: form.nullable, required, boxed: false, docs }
    }

    /// A union of inline scalars. It is named after its kinds, so that equal unions are one type.
    fn scalar_union(&mut self, arms: &[Child]) -> Result<Option<Ty>, Error> {
        let Some(kinds) = unions::scalars(&mut self.cx.doc, arms) else { return Ok(None) };
        if let [(_, only)] = kinds.as_slice() {
            return Ok(Some(only.clone()));
        }
        let key: Vec<_> = kinds.iter().map(|(kind, _)| *kind).collect();
        if let Some(name) = self.scalar_unions.get(&key) {
            return Ok(Some(Ty::Named(name.clone())));
        }
        let words: Vec<_> = key.iter().map(|kind| unions::kind_name(*kind)).collect();
        let name = self.scope.unique_or(&words.join("Or"), "Union");
        self.scalar_unions.insert(key, name.clone());
        let arm = |(kind, ty)| Arm { ident: unions::kind_name(kind).to_owned(), ty, select: Select::Kind(kind) };
        let union = Union { rule: Rule::Kinds, arms: kinds.into_iter().map(arm).collect() };
        let pointer = arms.first().map(|arm| self.cx.doc.pointer(arm.at)).unwrap_or_default();
        self.add(Type::new(name.clone(), pointer, None, Docs::default(), Kind::Union(union)));
        Ok(Some(Ty::Named(name)))
    }

    /// A union of anything else.
    fn union(&mut self, name: &str, arms: &[Child], discriminator: Option<LocId>) -> Result<Union, Error> {
        let raw = || Union { rule: Rule::Raw, arms: Vec::new() };
        let Some((rule, chosen)) = unions::choose(&mut self.cx, name, arms, discriminator)? else { return Ok(raw()) };
        let mut arms: Vec<Arm> = Vec::new();
        for unions::Chosen { child, ident, select } in chosen {
            let place = self.place(child, &format!("{name}{ident}"))?;
            arms.push(Arm { ident, ty: place.ty, select });
        }
        let types: BTreeSet<_> = arms.iter().map(|arm| format!("{:?}", arm.ty)).collect();
        // Two arms of one type cannot be distinguished.
        Ok(if types.len() == arms.len() { Union { rule, arms } } else { raw() })
    }
}

impl Type {
    fn new(name: String, pointer: String, schema: Option<String>, docs: Docs, kind: Kind) -> Self {
        let tags = BTreeSet::new();
        Self { name, pointer, schema, docs, kind, tags, in_request: false, in_response: false }
    }
}

/// An element of a list or map.
fn element(place: Place) -> Ty {
    match place.ty {
        ty @ (Ty::Raw | Ty::Option(_)) => ty,
        ty if place.nullable => Ty::Option(Box::new(ty)),
        ty => ty,
    }
}

/// The scalar type that the overlay sets with `x-scalar`.
fn scalar_hint(form: &Form<'_>) -> Option<Ty> {
    match form.annotations.extension("x-scalar").and_then(Value::as_str)? {
        "number" => Some(Ty::LenientNumber),
        "quantity" => Some(Ty::Quantity),
        "binary" => Some(Ty::Binary),
        _ => None,
    }
}

fn variants(form: &Form<'_>) -> Vec<Variant> {
    let mut scope = Scope::default();
    let mut seen = BTreeSet::new();
    let each = form
        .strings()
        .unwrap_or_default()
        .into_iter()
        .filter(|value| seen.insert(*value))
        .map(|value| Variant { wire: value.to_owned(), ident: scope.unique(&names::variant_name(value)) });
    each.collect()
}

/// Rust names of schemas. Names that already have Rust form are kept. Others that are taken get a number.
fn rust_names(schemas: &[(LocId, String)], scope: &mut TypeScope) -> HashMap<LocId, String> {
    let sorted: BTreeMap<&str, LocId> = schemas.iter().map(|(at, name)| (name.as_str(), *at)).collect();
    let (exact, others): (Vec<_>, Vec<_>) = sorted.into_iter().partition(|(name, _)| names::type_name(name) == *name);
    let named = exact.into_iter().chain(others);
    named.map(|(name, at)| (at, scope.unique_or(&names::type_name(name), "Schema"))).collect()
}
