//! Request bodies that are not JSON: bytes as they are, forms, and forms of several parts.

use crate::call::text;
use crate::error::Error;
use crate::support::Binary;
use percent_encoding::{utf8_percent_encode, AsciiSet, NON_ALPHANUMERIC};
use reqwest::header::{HeaderValue, CONTENT_TYPE};
use reqwest::RequestBuilder;
use serde::Serialize;
use serde_json::{Map, Value};

/// Media type of a part that is a file of an unknown one.
const OCTETS: &str = "application/octet-stream";
/// All but what the URL standard leaves alone in forms.
const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_');

/// Bytes of their own media type, or else of the one that the document names first.
pub(crate) fn encode_binary(request: RequestBuilder, body: &Binary, documented: &'static str) -> RequestBuilder {
    let own = body.known_media_type().and_then(|name| HeaderValue::from_str(name).ok());
    let media_type = own.unwrap_or(HeaderValue::from_static(documented));
    request.header(CONTENT_TYPE, media_type).body(body.clone().into_bytes())
}

/// `name=value` for every property, for lists one for each element. What is an object is written as JSON.
pub(crate) fn encode_form(request: RequestBuilder, body: &impl Serialize) -> Result<RequestBuilder, Error> {
    let encode = |text: &str| utf8_percent_encode(text, FORM).to_string();
    let pairs = pairs(body)?.into_iter().filter_map(|(name, value)| Some((name, text(value)?)));
    let pairs: Vec<_> = pairs.map(|(name, value)| format!("{}={}", encode(&name), encode(&value))).collect();
    let media_type = HeaderValue::from_static("application/x-www-form-urlencoded");
    Ok(request.header(CONTENT_TYPE, media_type).body(pairs.join("&")))
}

/// A part for every property, for lists one for each element. The properties in `binary` are files.
pub(crate) fn encode_multipart(
    request: RequestBuilder,
    body: &impl Serialize,
    binary: &[&str],
) -> Result<RequestBuilder, Error> {
    let boundary = format!("{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..));
    let mut out = Vec::new();
    for (name, value) in pairs(body)? {
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(&name));
        out.extend_from_slice(head.as_bytes());
        if binary.contains(&&*name) {
            let file = Binary::from_value(&value).ok_or_else(|| Error::setup(format!("`{name}` is no file")))?;
            let media_type = quoted(file.known_media_type().unwrap_or(OCTETS));
            let head =
                format!("; filename=\"{}\"\r\nContent-Type: {media_type}", quoted(file.known_name().unwrap_or(&name)));
            out.extend_from_slice(head.as_bytes());
            end(&mut out, &file);
        } else {
            if value.is_object() {
                out.extend_from_slice(b"\r\nContent-Type: application/json");
            }
            end(&mut out, text(value).unwrap_or_default().as_bytes());
        }
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let media_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
    let media_type = media_type.map_err(|_| Error::setup("the boundary does not fit in a header"))?;
    Ok(request.header(CONTENT_TYPE, media_type).body(out))
}

/// Ends the head of a part and writes its content.
fn end(out: &mut Vec<u8>, content: &[u8]) {
    out.extend_from_slice(b"\r\n\r\n");
    out.extend_from_slice(content);
    out.extend_from_slice(b"\r\n");
}

/// The properties that are set, lists taken apart.
fn pairs(body: &impl Serialize) -> Result<Vec<(String, Value)>, Error> {
    let properties: Map<String, Value> = match serde_json::to_value(body) {
        Ok(Value::Object(properties)) => properties,
        _ => return Err(Error::setup("the body of a form is not an object")),
    };
    let flat = properties.into_iter().flat_map(|(name, value)| {
        let values = match value {
            Value::Null => Vec::new(),
            Value::Array(elements) => elements,
            value => vec![value],
        };
        values.into_iter().map(move |value| (name.clone(), value))
    });
    Ok(flat.filter(|(_, value)| !value.is_null()).collect())
}

/// What stands in quotes in the head of a part, escaped as browsers do.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
