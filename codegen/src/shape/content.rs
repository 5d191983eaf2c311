//! Media types: which of several a call uses, and how its values are serialized.

use openapi::document::Document;
use openapi::operations::Media;
use openapi::schema::form::{Form, What};
use openapi::schema::kinds::Kinds;
use openapi::schema::{Child, TextKey};

use super::context::Context;
use crate::error::Error;
use crate::model::Ty;

/// The classes of media types, the preferred first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Format {
    Json,
    Form,
    Parts,
    Text,
    Bytes,
}

impl Format {
    fn of(doc: &mut Document<'_>, media: &Media<'_>) -> Format {
        let essence = essence(media.name);
        match essence.as_str() {
            "application/json" | "text/json" => Format::Json,
            "application/x-www-form-urlencoded" => Format::Form,
            "multipart/form-data" => Format::Parts,
            "*/*" | "application/*" => match media.schema {
                Some(child) if doc.schema(child.node).kinds.without(Kinds::NULL) != Kinds::STRING => Format::Json,
                _ => Format::Bytes,
            },
            _ if essence.ends_with("+json") => Format::Json,
            _ if essence.starts_with("text/") => Format::Text,
            _ => Format::Bytes,
        }
    }
}

/// The media type to use, and the others.
pub(crate) fn choose<'m, 'a>(
    doc: &mut Document<'a>,
    content: &'m [Media<'a>],
) -> (Option<(Format, &'m Media<'a>)>, Vec<&'m Media<'a>>) {
    let mut chosen: Option<(Format, &Media<'a>)> = None;
    let mut others = Vec::new();
    for media in content {
        let format = Format::of(doc, media);
        match chosen {
            Some((best, old)) if format < best => {
                others.push(old);
                chosen = Some((format, media));
            }
            Some(_) => others.push(media),
            None => chosen = Some((format, media)),
        }
    }
    (chosen, others)
}

/// A media type without its parameters, in lower case.
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// The name of a media type as the value of a header. A range, or a name that a header cannot contain, is replaced by `usual`.
pub(super) fn header_value(name: &str, usual: &str) -> String {
    let is_sent = !name.contains('*') && name.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if is_sent { name } else { usual }.to_owned()
}

/// Whether a media type is one of binary data.
pub(super) fn is_binary(media_type: &str) -> bool {
    let essence = essence(media_type);
    let (family, name) = essence.split_once('/').unwrap_or_default();
    let binary = ["octet-stream", "zip", "gzip", "pdf", "x-tar", "wasm", "protobuf", "x-protobuf"];
    matches!(family, "image" | "audio" | "video" | "font") && !name.ends_with("+xml") || binary.contains(&name)
}

/// Whether a string contains bytes: by its format, or by the media type of its content if it has no encoding.
pub(super) fn is_bytes(form: &Form<'_>) -> bool {
    let texts = |key| form.limits.texts.get(&key).into_iter().flat_map(|texts| texts.keys());
    let encoded = texts(TextKey::ContentEncoding).next().is_some();
    form.what == What::String
        && match form.format() {
            Some(format) => format == "binary",
            None => !encoded && texts(TextKey::ContentMediaType).any(|name| is_binary(name)),
        }
}

/// Whether a response of a media type that is not JSON is text.
pub(super) fn is_text(doc: &mut Document<'_>, name: &str, schema: Option<Child>) -> bool {
    let form = schema.map(|child| doc.form(child));
    let is_string = form.is_some_and(|form| form.what == What::String && !is_bytes(&form));
    (name.starts_with("text/") || is_string) && !is_binary(name)
}

/// Whether a property of a multipart form contains bytes.
pub(super) fn holds_bytes(cx: &mut Context<'_>, property: Child) -> Result<bool, Error> {
    let form = cx.resolve(property)?;
    match form.what {
        What::Array(Some(items)) => Ok(is_file(&*cx.resolve(items)?)),
        What::Array(None) => Ok(true),
        _ => Ok(is_file(&form)),
    }
}

/// The type of a property that contains bytes.
pub(super) fn bytes_type(cx: &mut Context<'_>, property: Child) -> Result<Ty, Error> {
    Ok(match cx.resolve(property)?.what {
        What::Array(_) => Ty::List(Box::new(Ty::Binary)),
        _ => Ty::Binary,
    })
}

/// Whether a part of this form is a file. In OpenAPI, a part without a type is one.
fn is_file(form: &Form<'_>) -> bool {
    is_bytes(form) || form.what == What::Any
}
