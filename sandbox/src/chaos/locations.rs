//! Finds the locations in a response where a kind of fault can be injected, by the schemas of the response.

use serde_json::Value;

use super::Kind;
use crate::document::pointer::escaped;
use crate::document::schema::{Kinds, View};
use crate::document::Document;

/// Depth below which nothing is searched.
const MAX_DEPTH: usize = 40;

/// Finds the locations for a kind of fault.
pub(super) struct Finder<'d> {
    pub(super) document: &'d Document,
    pub(super) kind: Kind,
    pub(super) found: Vec<Location>,
}

/// A location for a fault.
#[derive(Default)]
pub(super) struct Location {
    pub(super) pointer: String,
    /// Properties that tell the arms of a union apart.
    pub(super) tags: Vec<String>,
}

impl<'d> Finder<'d> {
    /// Searches a value and everything in it.
    pub(super) fn look(&mut self, schemas: &[&'d Value], value: &Value, place: &str, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        let root = &*self.document.root;
        let mut view = View::new(root, schemas);
        let mut forms = 0;
        // Arms of arms are unions themselves.
        let mut open = view.unions();
        while let Some(union) = open.pop() {
            forms =
                forms.max(union.arms.iter().filter(|arm| View::new(root, &[*arm]).kinds().has(Kinds::OBJECT)).count());
            let Some(arm) = union.arms.iter().find(|arm| self.document.published.fits(arm, value)) else { continue };
            let inner = View::new(root, &[arm]).without(&view);
            open.extend(inner.unions());
            view.pieces.extend(inner.pieces);
        }
        if self.is_location(&view, value, forms) {
            let tags = if self.kind == Kind::UnknownUnionArms { self.tags(&view, value) } else { Vec::new() };
            self.found.push(Location { pointer: place.to_owned(), tags });
        }
        match value {
            Value::Object(object) => {
                let properties = view.properties();
                let rest: Vec<&Value> = view.all("additionalProperties").filter(|rest| rest.is_object()).collect();
                for (name, value) in object {
                    let schemas = properties.get(name.as_str()).unwrap_or(&rest);
                    let place = format!("{place}/{}", escaped(name));
                    // Only declared properties are missed.
                    if properties.contains_key(name.as_str()) && matches!(self.kind, Kind::DroppedFields | Kind::Nulls)
                    {
                        self.found.push(Location { pointer: place.clone(), ..Location::default() });
                    }
                    self.look(schemas, value, &place, depth + 1);
                }
            }
            Value::Array(list) => {
                let items: Vec<&Value> = view.all("items").collect();
                for (index, value) in list.iter().enumerate() {
                    self.look(&items, value, &format!("{place}/{index}"), depth + 1);
                }
            }
            _ => {}
        }
    }

    /// Properties whose string can have no other value in the arm that the value matches.
    fn tags(&self, view: &View<'d>, value: &Value) -> Vec<String> {
        let is_constant = |schemas: &[&'d Value]| {
            View::new(&self.document.root, schemas).listed().is_some_and(|listed| listed.len() == 1)
        };
        let properties = view.properties().into_iter();
        let texts = properties.filter(|(name, schemas)| value[*name].is_string() && is_constant(schemas));
        texts.map(|(name, _)| name.to_owned()).collect()
    }

    fn is_location(&self, view: &View<'_>, value: &Value, forms: usize) -> bool {
        match self.kind {
            Kind::UnknownEnumValues => value.is_string() && view.has("enum"),
            Kind::UnknownUnionArms => value.is_object() && forms > 1,
            Kind::ExtraFields => value.is_object(),
            Kind::IntegralFloats => value.is_i64() || value.is_u64(),
            Kind::WrongScalars => value.is_string() || value.is_number() || value.is_boolean(),
            Kind::BadListElements => value.is_array(),
            _ => false,
        }
    }
}
