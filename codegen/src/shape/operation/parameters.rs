//! Parameters of an operation: which can be sent, their order, their names, and types that suit their location.

use std::collections::BTreeMap;

use openapi::operations::{self, Operation};
use openapi::schema::kinds::Kinds;
use openapi::schema::{Child, LimitKey};

use crate::error::Error;
use crate::model::{placeholder, Docs, Kind, Location, Parameter, Rule, Style, Ty, Type};
use crate::names::{self, Scope};
use crate::shape::context::Context;
use crate::shape::types::secret;
use crate::shape::types::Types;

/// The documentation of a parameter whose serialization the document does not define.
const AS_TEXT: &str = "The document gives it no usual form: write it as the server expects it.";

/// Headers that OpenAPI ignores as parameters, because media types and security schemes define them.
const IGNORED: [&str; 3] = ["accept", "content-type", "authorization"];

/// Headers that belong to the connection and the body. The HTTP client sets them.
const OF_TRANSPORT: [&str; 4] = ["connection", "content-length", "host", "transfer-encoding"];

/// Types by name.
type Made = BTreeMap<String, Type>;

/// Path parameters in path order, then required query and header parameters, then optional ones, each in document order.
pub(in crate::shape) fn all<'a>(
    types: &mut Types<'a>,
    operation: &Operation<'a>,
    hint: &str,
) -> Result<Vec<Parameter>, Error> {
    let mut scope = Scope::reserving(names::reserved_parameters());
    let mut parameters = Vec::new();
    let mut known = Vec::new();
    for source in &operation.parameters {
        let Some((location, schema)) = sendable(&mut types.cx, source)? else { continue };
        let is_header = |(known, name): &(Location, &str)| {
            (*known, location) == (Location::Header, Location::Header) && name.eq_ignore_ascii_case(source.name)
        };
        if known.iter().any(is_header) && !known.contains(&(location, source.name)) {
            types.cx.leave_out("header that differs from another in case alone", source.used_at);
            continue;
        }
        if known.contains(&(location, source.name)) {
            let message = format!("parameter `{}` is declared twice", source.name);
            return Err(types.cx.error_at(source.used_at, message).help("remove one of them in the overlay"));
        }
        known.push((location, source.name));
        if location == Location::Path && !operation.path.contains(&format!("{{{}}}", source.name)) {
            continue;
        }
        parameters.push(parameter(types, source, location, schema, hint, &mut scope)?);
    }
    let path = operation.path;
    for (_, wire, _) in std::iter::successors(placeholder(path), |(_, _, rest)| placeholder(rest)) {
        if !known.contains(&(Location::Path, wire)) {
            parameters.push(undeclared(wire, &mut scope));
        }
    }
    let position = |parameter: &Parameter| match parameter.location {
        Location::Path => (0, path.find(&format!("{{{}}}", parameter.wire)).unwrap_or(usize::MAX)),
        _ if parameter.required => (1, 0),
        _ => (2, 0),
    };
    parameters.sort_by_key(position);
    Ok(parameters)
}

fn parameter<'a>(
    types: &mut Types<'a>,
    source: &operations::Parameter<'a>,
    location: Location,
    schema: Option<Child>,
    hint: &str,
    scope: &mut Scope,
) -> Result<Parameter, Error> {
    let wire = source.name.to_owned();
    if location == Location::Header && !is_header_name(&wire) {
        return Err(types.cx.error_at(source.at, format!("`{wire}` is no name of a header")));
    }
    let child = schema.unwrap_or_else(|| types.cx.doc.anything());
    let place = types.place(child, &format!("{hint}{}", names::type_name(&wire)))?;
    let form = types.cx.doc.form(child);
    let sign = secret::sign(&wire, &form);
    let meaning = types.cx.doc.schema(child.node);
    let most = meaning.limits.get(&LimitKey::Max).and_then(|limit| {
        let most: i64 = limit.value.to_string().parse().ok()?;
        Some(most.saturating_sub(i64::from(limit.exclusive)))
    });
    let style = style(source, location, meaning.kinds.without(Kinds::NULL));
    let mut docs = types.writer().of_parameter(source, &form);
    // A path or query has no hidden form of values other than text.
    let plain = |ty: Ty| match ty {
        Ty::Sensitive(inner) => *inner,
        ty => ty,
    };
    let found = match style {
        None => None,
        Some(style) => parameter_type(types, plain(place.ty), location, style)?,
    };
    if found.is_none() {
        docs.paragraphs.push(AS_TEXT.to_owned());
    }
    let ty = plain(secret::hide(found.unwrap_or(Ty::String), sign));
    let ident = scope.unique_or(&names::value_name(&wire), "_value");
    let required = location == Location::Path || source.required;
    let style = style.unwrap_or(Style::Usual);
    Ok(Parameter { docs, wire, ident, location, style, required, ty, most })
}

/// The location of a parameter and the schema of its values. `None` for an optional parameter that cannot be sent.
fn sendable(
    cx: &mut Context<'_>,
    source: &operations::Parameter<'_>,
) -> Result<Option<(Location, Option<Child>)>, Error> {
    if source.location == "header" {
        let name = source.name.to_ascii_lowercase();
        let ignored = [
            (&IGNORED[..], "header parameter that OpenAPI ignores"),
            (&OF_TRANSPORT, "header parameter that the HTTP client sets"),
        ];
        if let Some((_, class)) = ignored.iter().find(|(names, _)| names.contains(&&*name)) {
            cx.leave_out(class, source.used_at);
            return Ok(None);
        }
    }
    let json = source.content.iter().find(|media| media.name == "application/json").and_then(|media| media.schema);
    let obstacle = match (source.location, source.style) {
        ("cookie", None | Some("form")) if source.required && source.content.is_empty() => {
            return Ok(Some((Location::Header, source.schema)));
        }
        ("cookie", _) => "cookie parameter".to_owned(),
        ("query", None) if json.is_some() => return Ok(Some((Location::Query, json))),
        _ if !source.content.is_empty() => "parameter with content".to_owned(),
        ("query", None | Some("form" | "spaceDelimited" | "pipeDelimited" | "deepObject")) => {
            return Ok(Some((Location::Query, source.schema)));
        }
        ("path", None | Some("simple")) => return Ok(Some((Location::Path, source.schema))),
        ("header", None | Some("simple")) => return Ok(Some((Location::Header, source.schema))),
        (_, Some(style)) => format!("parameter of style {style}"),
        (place, None) => format!("parameter in `{place}`"),
    };
    if source.required {
        let message = format!("required parameter `{}` cannot be sent: {obstacle}", source.name);
        return Err(cx.error_at(source.used_at, message).help("remove the operation in the overlay"));
    }
    cx.leave_out("optional parameter that cannot be sent", source.used_at);
    Ok(None)
}

/// The type of a parameter. Scalars, lists of scalars, and objects with a suitable style keep their type. Values without a
/// type are text. `None` if the type has no serialization.
fn parameter_type(types: &mut Types<'_>, ty: Ty, location: Location, style: Style) -> Result<Option<Ty>, Error> {
    types.build_pending()?;
    if style == Style::Json || matches!(style, Style::Deep | Style::Spread) && is_object(&types.made, &ty) {
        return Ok(Some(ty));
    }
    Ok(match (text_form(&types.made, &ty), location) {
        (Form::Scalar | Form::List, _) | (Form::Either, Location::Query) => Some(ty),
        (Form::Text, _) | (Form::Either, _) => Some(Ty::String),
        (Form::None, _) => None,
    })
}

/// How a value can be serialized as text.
fn text_form(types: &Made, ty: &Ty) -> Form {
    let named = match ty {
        Ty::Named(name) => types.get(name).map(|ty| &ty.kind),
        _ => None,
    };
    match (ty, named) {
        _ if is_scalar(types, ty) => Form::Scalar,
        _ if is_list_of_scalars(types, ty) => Form::List,
        (Ty::Raw | Ty::LenientNumber | Ty::Quantity, _) => Form::Text,
        (_, Some(Kind::Union(union))) if union.rule == Rule::Raw => Form::Text,
        (_, Some(Kind::Union(union))) => {
            let mut arms = union.arms.iter().map(|arm| &arm.ty);
            let simple = arms.all(|ty| is_scalar(types, ty) || is_list_of_scalars(types, ty));
            if simple {
                Form::Either
            } else {
                Form::None
            }
        }
        _ => Form::None,
    }
}

fn is_object(types: &Made, ty: &Ty) -> bool {
    match ty {
        Ty::Map(values) => is_scalar(types, values) || **values == Ty::Raw,
        Ty::Named(name) => types.get(name).is_some_and(|ty| matches!(ty.kind, Kind::Struct(_))),
        _ => false,
    }
}

fn is_scalar(types: &Made, ty: &Ty) -> bool {
    match ty {
        Ty::String | Ty::Integer | Ty::Number | Ty::Boolean | Ty::Timestamp | Ty::Secret => true,
        Ty::Named(name) => types.get(name).is_some_and(|ty| matches!(ty.kind, Kind::Enum(_))),
        _ => false,
    }
}

fn is_list_of_scalars(types: &Made, ty: &Ty) -> bool {
    matches!(ty, Ty::List(item) if is_scalar(types, item))
}

/// A parameter that is in the path and not declared.
fn undeclared(wire: &str, scope: &mut Scope) -> Parameter {
    let ident = scope.unique_or(&names::value_name(wire), "_value");
    Parameter {
        wire: wire.to_owned(),
        ident,
        location: Location::Path,
        style: Style::Usual,
        required: true,
        ty: Ty::String,
        most: None,
        docs: Docs::default(),
    }
}

/// How a value other than a scalar is serialized. `None` if there is no definition.
fn style(source: &operations::Parameter<'_>, location: Location, kinds: Kinds) -> Option<Style> {
    let query = location == Location::Query;
    let named = source.style.unwrap_or("form");
    let (object, array) = (kinds == Kinds::OBJECT, kinds == Kinds::ARRAY);
    Some(match (named, source.explode) {
        _ if source.location == "cookie" && !object => Style::Cookie,
        _ if query && !source.content.is_empty() => Style::Json,
        ("deepObject", _) if query && object => Style::Deep,
        ("form", true) if query && object => Style::Spread,
        _ if object => return None,
        ("deepObject", _) if array => return None,
        ("spaceDelimited", false) if query => Style::Joined(" "),
        ("pipeDelimited", false) if query => Style::Joined("|"),
        ("form", false) if query => Style::Joined(","),
        _ => Style::Usual,
    })
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
    /// Any value: the caller provides the text.
    Text,
    None,
}

/// Whether a name is a `token` of RFC 9110.
fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}
