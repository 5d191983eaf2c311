//! Request bodies that are not JSON: bytes as they are, forms, and forms of several parts.

use crate::call::{elements, text, QueryParam};
use crate::error::Error;
use crate::support::Binary;
use reqwest::header::{HeaderValue, CONTENT_TYPE};
use reqwest::RequestBuilder;
use serde::Serialize;
use serde_json::{Map, Value};

/// Media type of a part that is a file of an unknown one.
const OCTETS: &str = "application/octet-stream";

/// Bytes of their own media type, or else of the one that the document names first.
pub(crate) fn encode_binary(request: RequestBuilder, body: &Binary, documented: &'static str) -> RequestBuilder {
    let own = body.known_media_type().and_then(|name| HeaderValue::from_str(name).ok());
    let media_type = own.unwrap_or(HeaderValue::from_static(documented));
    request.header(CONTENT_TYPE, media_type).body(body.clone().into_bytes())
}

/// `name=value` for every property, for lists one for each element. What is an object is written as JSON.
pub(crate) fn encode_form(request: RequestBuilder, body: &impl Serialize) -> Result<RequestBuilder, Error> {
    Ok(request.form(&QueryParam::spread(&properties(body)?)))
}

/// A part for every property, for lists one for each element. The properties in `binary` are files.
pub(crate) fn encode_multipart(
    request: RequestBuilder,
    body: &impl Serialize,
    binary: &[&str],
) -> Result<RequestBuilder, Error> {
    let boundary = format!("{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..));
    let mut out = Vec::new();
    for (name, value) in properties(body)? {
        for value in elements(value) {
            let (head, content) = if binary.contains(&&*name) {
                let file = Binary::from_value(&value).ok_or_else(|| Error::setup(format!("`{name}` is no file")))?;
                let (file_name, media_type) = (file.known_name().unwrap_or(&name), file.known_media_type());
                let media_type = quoted(media_type.unwrap_or(OCTETS));
                let head = format!("; filename=\"{}\"\r\nContent-Type: {media_type}", quoted(file_name));
                (head, file.into_bytes())
            } else {
                let media_type = if value.is_object() { "\r\nContent-Type: application/json" } else { "" };
                (media_type.to_owned(), text(value).into())
            };
            let name = quoted(&name);
            let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"{head}\r\n\r\n");
            out.extend([head.as_bytes(), &content, b"\r\n"].concat());
        }
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok(request.header(CONTENT_TYPE, format!("multipart/form-data; boundary={boundary}")).body(out))
}

fn properties(body: &impl Serialize) -> Result<Map<String, Value>, Error> {
    match serde_json::to_value(body) {
        Ok(Value::Object(properties)) => Ok(properties),
        _ => Err(Error::setup("the body of a form is not an object")),
    }
}

/// What stands in quotes in the head of a part, escaped as browsers do.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
