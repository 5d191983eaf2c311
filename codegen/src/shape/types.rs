//! The type of a schema: named types are queued under their name, everything else is spelled out.

use serde_json::Value;

use super::schema::{component_pointer, Member, Node, Object, Schema};
use super::{docs, secret, Shaper};
use crate::error::Error;
use crate::model::{Field, Kind, Struct, Ty, Type, Variant};
use crate::names::{self, Scope};

/// The most arguments that a constructor takes one by one.
const MAX_ARGUMENTS: usize = 4;

/// How deep lists and maps may stand in each other without a name between them: rustc gives up a little beyond 60.
const DEEPEST: usize = 32;

/// A type that has a name but no content yet.
pub(super) struct Pending {
    name: String,
    schema: Option<String>,
    read: Schema,
}

/// The type of a place in the document, and whether the place may hold `null`.
pub(super) struct Place {
    pub(super) ty: Ty,
    pub(super) nullable: bool,
}

impl Shaper<'_> {
    /// The type of a schema. A new type gets the name `hint`.
    pub(super) fn place(&mut self, schema: &Value, pointer: &str, hint: &str) -> Result<Place, Error> {
        let read = self.read(schema, pointer)?;
        let (nullable, sign) = (read.nullable, secret::sign("", &read.meta));
        Ok(Place { ty: secret::hide(self.ty(read, hint)?, sign), nullable })
    }

    fn ty(&mut self, read: Schema, hint: &str) -> Result<Ty, Error> {
        if let Some(scalar) = scalar_hint(&read) {
            return Ok(scalar);
        }
        let pointer = read.pointer.clone();
        Ok(match &read.node {
            Node::Component(name) => {
                let name = name.clone();
                self.component_ty(&name, &pointer)?
            }
            Node::Any => Ty::Raw,
            Node::Boolean => Ty::Boolean,
            Node::Integer => Ty::Integer,
            Node::Number => Ty::Number,
            Node::String if read.meta.contains_key("enum") => self.queue(hint, None, read),
            Node::String => match read.meta.get("format").and_then(Value::as_str) {
                Some("date-time") => Ty::Timestamp,
                Some("password") => Ty::Secret,
                _ => Ty::String,
            },
            Node::Array(items) => {
                let item = self.place(items, &format!("{pointer}/items"), &format!("{hint}Item"))?;
                self.nested(Ty::List(Box::new(element(item))), &pointer)?
            }
            Node::Object(object) if object.properties.is_empty() => {
                let Some(values) = object.rest.clone() else { return Ok(Ty::Map(Box::new(Ty::Raw))) };
                let value = self.place(&values, &format!("{pointer}/additionalProperties"), &format!("{hint}Value"))?;
                self.nested(Ty::Map(Box::new(element(value))), &pointer)?
            }
            Node::Object(_) => self.queue(hint, None, read),
            Node::Union(members) => match self.scalar_union(members)? {
                Some(ty) => self.hide_if_an_arm_is_secret(ty, members)?,
                None => self.queue(hint, None, read),
            },
        })
    }

    fn hide_if_an_arm_is_secret(&self, ty: Ty, arms: &[Member]) -> Result<Ty, Error> {
        for arm in arms {
            let read = self.read(&arm.schema, &arm.pointer)?;
            if let sign @ Some(_) = secret::sign("", &read.meta) {
                return Ok(secret::hide(ty, sign));
            }
        }
        Ok(ty)
    }

    /// Refuses lists of lists that are too much for the compiler.
    fn nested(&self, ty: Ty, pointer: &str) -> Result<Ty, Error> {
        let mut inner = &ty;
        let mut depth = 0;
        while let Ty::List(next) | Ty::Map(next) | Ty::Option(next) | Ty::Sensitive(next) = inner {
            depth += usize::from(matches!(inner, Ty::List(_) | Ty::Map(_)));
            inner = next;
        }
        if depth > DEEPEST {
            let message = format!("lists and maps stand in each other more than {DEEPEST} levels deep");
            return Err(self.error(pointer, message).help("replace the schema in the overlay"));
        }
        Ok(ty)
    }

    /// The type of a component schema: a name, or what the component is another name for.
    pub(super) fn component_ty(&mut self, component: &str, pointer: &str) -> Result<Ty, Error> {
        match self.components.get(component) {
            Some(Some(ty)) => return Ok(ty.clone()),
            // A list of itself has no name in Rust; the inner one stays raw.
            Some(None) => return Ok(Ty::Raw),
            None => {}
        }
        let schema = self.component(component, pointer)?.clone();
        let name = self.component_names.get(component).cloned().unwrap_or_else(|| names::type_name(component));
        let read = self.read(&schema, &component_pointer(component))?;
        let has_own_type = match &read.node {
            Node::Object(object) => !object.properties.is_empty(),
            Node::Union(members) => self.scalar_union(members)?.is_none(),
            Node::String => read.meta.contains_key("enum"),
            _ => false,
        };
        if has_own_type && scalar_hint(&read).is_none() {
            let ty = secret::hide(Ty::Named(name.clone()), secret::sign("", &read.meta));
            self.components.insert(component.to_owned(), Some(ty.clone()));
            self.pending.push_back(Pending { name, schema: Some(component.to_owned()), read });
            return Ok(ty);
        }
        self.components.insert(component.to_owned(), None);
        let mut docs = docs::of_type(&read);
        docs.paragraphs.extend(self.docs_of_parts(&read.node, &read.pointer)?);
        let sign = secret::sign(component, &read.meta);
        let pointer = read.pointer.clone();
        let ty = secret::hide(self.ty(read, &name)?, sign);
        self.components.insert(component.to_owned(), Some(ty.clone()));
        self.add(Type::new(name, pointer, Some(component.to_owned()), docs, Kind::Alias(ty.clone())));
        Ok(ty)
    }

    /// Gives a type its name now and its content later.
    pub(super) fn queue(&mut self, hint: &str, schema: Option<String>, read: Schema) -> Ty {
        let name = self.scope.unique_or(hint, "Type");
        self.pending.push_back(Pending { name: name.clone(), schema, read });
        Ty::Named(name)
    }

    pub(super) fn add(&mut self, ty: Type) {
        self.types.insert(ty.name.clone(), ty);
    }

    /// Builds what is queued, and what that queues.
    pub(super) fn build_pending(&mut self) -> Result<(), Error> {
        while let Some(Pending { name, schema, read }) = self.pending.pop_front() {
            let mut docs = docs::of_type(&read);
            if schema.is_none() {
                // What is deprecated is the property that has the type.
                docs.deprecated = None;
            }
            let pointer = read.pointer.clone();
            let kind = match read.node {
                Node::Object(object) => Kind::Struct(self.structure(&name, object, &pointer)?),
                Node::Union(members) => self.union(&name, members, &read.meta)?,
                _ => Kind::Enum(variants(read.meta.get("enum"))),
            };
            self.add(Type::new(name, pointer, schema, docs, kind));
        }
        Ok(())
    }

    /// What is said of parts that have no type of their own to say it.
    fn docs_of_parts(&self, node: &Node, pointer: &str) -> Result<Vec<String>, Error> {
        let parts: Vec<(&Value, &str)> = match node {
            Node::Array(items) => vec![(items, "Each item")],
            Node::Object(object) if object.properties.is_empty() => {
                object.rest.iter().map(|values| (values, "Each value")).collect()
            }
            Node::Union(members) => members.iter().map(|member| (&member.schema, "")).collect(),
            _ => Vec::new(),
        };
        let mut docs = Vec::new();
        for (schema, label) in parts {
            let read = self.read(schema, pointer)?;
            let kind = match read.node {
                Node::Component(_) | Node::Object(_) | Node::Union(_) => continue,
                Node::String if read.meta.contains_key("enum") => continue,
                Node::String => "As a string",
                Node::Integer => "As an integer",
                Node::Number => "As a number",
                _ => "Otherwise",
            };
            docs.extend(docs::of_part(&read.meta, if label.is_empty() { kind } else { label }));
        }
        Ok(docs)
    }

    fn structure(&mut self, name: &str, object: Object, pointer: &str) -> Result<Struct, Error> {
        let mut scope = Scope::reserving(names::RESERVED_FIELDS);
        let mut fields = Vec::new();
        for property in object.properties {
            let read = self.read(&property.schema, &property.pointer)?;
            let hint = format!("{name}{}", names::type_name(&property.name));
            let (meta, nullable) = (read.meta.clone(), read.nullable);
            let of_parts = self.docs_of_parts(&read.node, &property.pointer)?;
            let ty = self.ty(read, &hint)?;
            let ty = secret::hide(ty, secret::sign(&property.name, &meta));
            let ident = scope.unique_or(&names::value_name(&property.name), "_");
            let null_ident = format!("{}_null", ident.trim_end_matches('_'));
            let null_ident = if nullable { scope.unique(&null_ident) } else { null_ident };
            let mut docs = docs::of_value(&meta);
            docs.paragraphs.extend(of_parts);
            let required = object.required.contains(&property.name);
            fields.push(Field { wire: property.name, ident, null_ident, ty, nullable, required, boxed: false, docs });
        }
        let rest = match object.rest {
            Some(values) if !values.as_object().is_some_and(|schema| schema.is_empty()) => {
                let place = self.place(&values, &format!("{pointer}/additionalProperties"), &format!("{name}Value"))?;
                Some((scope.unique("additional_properties"), element(place)))
            }
            _ => None,
        };
        let required = fields.iter().filter(|field| field.required).count();
        let arguments = (required > MAX_ARGUMENTS).then(|| self.scope.unique(&format!("{name}Required")));
        Ok(Struct { fields, arguments, rest })
    }
}

impl Type {
    fn new(name: String, pointer: String, schema: Option<String>, docs: crate::model::Docs, kind: Kind) -> Self {
        let tags = std::collections::BTreeSet::new();
        Self { name, pointer, schema, docs, kind, tags, in_request: false, in_response: false }
    }

    pub(super) fn inline(name: String, pointer: String, kind: Kind) -> Self {
        Self::new(name, pointer, None, crate::model::Docs::default(), kind)
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

/// The scalar type that the overlay asks for with `x-scalar`.
fn scalar_hint(read: &Schema) -> Option<Ty> {
    match read.meta.get("x-scalar").and_then(Value::as_str)? {
        "number" => Some(Ty::LenientNumber),
        "quantity" => Some(Ty::Quantity),
        "binary" => Some(Ty::Binary),
        _ => None,
    }
}

fn variants(values: Option<&Value>) -> Vec<Variant> {
    let mut scope = Scope::default();
    let mut seen = std::collections::BTreeSet::new();
    let values = values.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let each = values
        .filter(|value| seen.insert(*value))
        .map(|value| Variant { wire: value.to_owned(), ident: scope.unique(&names::variant_name(value)) });
    each.collect()
}
