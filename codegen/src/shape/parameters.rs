//! Parameters of an operation: their order, their names, and the types that fit where they go.

use serde_json::Value;

use super::{docs, secret, Shaper};
use crate::error::Error;
use crate::model::{Kind, Location, Parameter, Rule, Style, Ty};
use crate::names::{self, Scope};

/// What is said of a parameter that nothing says how to write.
const AS_TEXT: &str = "The document gives it no usual form: write it as the server expects it.";

impl Shaper<'_> {
    /// Path parameters in path order, then required query and header parameters, then optional ones, each in document order.
    pub(super) fn parameters(
        &mut self,
        path: &str,
        operation: &Value,
        hint: &str,
        pointer: &str,
    ) -> Result<Vec<Parameter>, Error> {
        let mut scope = Scope::reserving(names::RESERVED_PARAMETERS);
        let mut parameters = Vec::new();
        let listed = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
        for (index, parameter) in listed.enumerate() {
            let pointer = format!("{pointer}/parameters/{index}");
            let wire = parameter.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
            let location = match parameter.get("in").and_then(Value::as_str) {
                Some("path") => Location::Path,
                Some("query") => Location::Query,
                Some("header") => Location::Header,
                other => {
                    let place = other.unwrap_or("nowhere");
                    return Err(self.error(&pointer, format!("a parameter in `{place}` cannot be sent")));
                }
            };
            if location == Location::Header && !is_header_name(&wire) {
                return Err(self.error(&pointer, format!("`{wire}` is no name of a header")));
            }
            let schema = parameter.get("schema").unwrap_or(&Value::Null);
            let schema_pointer = format!("{pointer}/schema");
            let place = self.place(schema, &schema_pointer, &format!("{hint}{}", names::type_name(&wire)))?;
            let meta = self.read(schema, &schema_pointer)?.meta;
            let sign = secret::sign(&wire, &meta);
            let open = meta.get("exclusiveMaximum") == Some(&Value::Bool(true));
            let most = meta.get("maximum").and_then(Value::as_i64).map(|most| most.saturating_sub(i64::from(open)));
            let style = style(parameter);
            let mut docs = docs::of_parameter(parameter);
            // What is no text has no hidden form in a path or query.
            let plain = |ty: Ty| match ty {
                Ty::Sensitive(inner) => *inner,
                ty => ty,
            };
            let found = match parameter.get("x-style").is_some_and(|style| style == "text") {
                true => None,
                false => self.parameter_type(plain(place.ty), location, style)?,
            };
            if found.is_none() {
                docs.paragraphs.push(AS_TEXT.to_owned());
            }
            let ty = plain(secret::hide(found.unwrap_or(Ty::String), sign));
            let ident = scope.unique_or(&names::value_name(&wire), "_value");
            let required = location == Location::Path || parameter.get("required") == Some(&Value::Bool(true));
            parameters.push(Parameter { docs, wire, ident, location, style, required, ty, most });
        }
        let position = |parameter: &Parameter| match parameter.location {
            Location::Path => (0, path.find(&format!("{{{}}}", parameter.wire)).unwrap_or(usize::MAX)),
            _ if parameter.required => (1, 0),
            _ => (2, 0),
        };
        parameters.sort_by_key(position);
        Ok(parameters)
    }

    /// Parameters are text on the wire: scalars, lists of them, and where a style says how, objects. What has no type is
    /// passed as text; none for what has no usual form.
    fn parameter_type(&mut self, ty: Ty, location: Location, style: Style) -> Result<Option<Ty>, Error> {
        self.build_pending()?;
        if style == Style::Json || matches!(style, Style::Deep | Style::Spread) && self.is_object(&ty) {
            return Ok(Some(ty));
        }
        Ok(match (self.text_form(&ty), location) {
            (Form::Scalar | Form::List, _) | (Form::Either, Location::Query) => Some(ty),
            (Form::Text, _) | (Form::Either, _) => Some(Ty::String),
            (Form::None, _) => None,
        })
    }

    /// How a value can be written as text.
    fn text_form(&self, ty: &Ty) -> Form {
        let named = match ty {
            Ty::Named(name) => self.types.get(name).map(|ty| &ty.kind),
            _ => None,
        };
        match (ty, named) {
            _ if self.is_scalar(ty) => Form::Scalar,
            _ if self.is_list_of_scalars(ty) => Form::List,
            (Ty::Raw | Ty::LenientNumber | Ty::Quantity, _) => Form::Text,
            (_, Some(Kind::Union(union))) if union.rule == Rule::Raw => Form::Text,
            (_, Some(Kind::Union(union))) => {
                let mut arms = union.arms.iter().map(|arm| &arm.ty);
                let simple = arms.all(|ty| self.is_scalar(ty) || self.is_list_of_scalars(ty));
                if simple {
                    Form::Either
                } else {
                    Form::None
                }
            }
            _ => Form::None,
        }
    }

    fn is_object(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Map(values) => self.is_scalar(values) || **values == Ty::Raw,
            Ty::Named(name) => self.types.get(name).is_some_and(|ty| matches!(ty.kind, Kind::Struct(_))),
            _ => false,
        }
    }

    fn is_scalar(&self, ty: &Ty) -> bool {
        match ty {
            Ty::String | Ty::Integer | Ty::Number | Ty::Boolean | Ty::Timestamp | Ty::Secret => true,
            Ty::Named(name) => self.types.get(name).is_some_and(|ty| matches!(ty.kind, Kind::Enum(_))),
            _ => false,
        }
    }

    fn is_list_of_scalars(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::List(item) if self.is_scalar(item))
    }
}

/// The style that lowering left beside the schema.
fn style(parameter: &Value) -> Style {
    match parameter.get("x-style").and_then(Value::as_str) {
        Some("comma") => Style::Joined(","),
        Some("space") => Style::Joined(" "),
        Some("pipe") => Style::Joined("|"),
        Some("spread") => Style::Spread,
        Some("deep") => Style::Deep,
        Some("json") => Style::Json,
        _ => Style::Usual,
    }
}

/// The forms that a parameter's value can take as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// One text.
    Scalar,
    /// A text for each item.
    List,
    /// A scalar of several kinds, or a list of scalars.
    Either,
    /// Anything: the caller writes the text.
    Text,
    None,
}

/// Whether it is a token, in the words of RFC 9110.
fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}
