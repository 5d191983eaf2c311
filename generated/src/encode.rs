//! How arguments become a request: path segments, headers, query parameters, and bodies that are not JSON.

use crate::error::Error;
use crate::support::Binary;
use http::header::{HeaderMap, HeaderName, HeaderValue, CONTENT_TYPE};
use percent_encoding::{utf8_percent_encode, AsciiSet, PercentEncode, NON_ALPHANUMERIC};
use reqwest::RequestBuilder;
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// All but the characters that RFC 3986 calls unreserved.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Makes one path segment of an argument. `execute` refuses those that are none: empty, `.` and `..`.
pub(crate) fn encode_path(argument: &str) -> PercentEncode<'_> {
    utf8_percent_encode(argument, SEGMENT)
}

/// Makes headers of the arguments that are set.
pub(crate) fn header_map<const N: usize>(arguments: [(&'static str, Option<String>); N]) -> Result<HeaderMap, Error> {
    let set = arguments.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let header = |(name, value)| match HeaderValue::try_from(value) {
        Ok(value) => Ok((HeaderName::from_static(name), value)),
        Err(_) => Err(Error::setup(format!("{name} does not fit in a header"))),
    };
    set.map(header).collect()
}

/// What a value consists of: nothing if it is not set, the elements of a list that are, or else itself.
pub(crate) fn elements(value: Value) -> Vec<Value> {
    let mut elements = match value {
        Value::Array(elements) => elements,
        value => vec![value],
    };
    elements.retain(|element| !element.is_null());
    elements
}

/// A scalar as a query string spells it, anything else as JSON.
pub(crate) fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// The elements of a value as texts.
pub(crate) fn texts(value: &impl Serialize) -> Vec<String> {
    let value = serde_json::to_value(value).unwrap_or_default();
    elements(value).into_iter().map(text).collect()
}

/// The elements of a list, each as a path segment, with commas between them.
pub(crate) fn encode_list(list: &impl Serialize) -> String {
    texts(list).iter().map(|element| encode_path(element).to_string()).collect::<Vec<_>>().join(",")
}

/// The elements of a list with a separator between them.
pub(crate) fn join(list: &impl Serialize, separator: &str) -> String {
    texts(list).join(separator)
}

/// A query parameter: nothing if it is not set, one `name=value` for a scalar and for each element of a list.
#[derive(Default)]
pub(crate) struct QueryParam(Vec<(Cow<'static, str>, String)>);

impl QueryParam {
    pub(crate) fn new(name: &'static str, value: &impl Serialize) -> Self {
        Self(texts(value).into_iter().map(|value| (Cow::Borrowed(name), value)).collect())
    }

    /// A list as one value; nothing if it is not set.
    pub(crate) fn joined(name: &'static str, value: &impl Serialize, separator: &str) -> Self {
        Self::whole(name, value, |value| join(value, separator))
    }

    /// A value as JSON.
    pub(crate) fn json(name: &'static str, value: &impl Serialize) -> Self {
        Self::whole(name, value, Value::to_string)
    }

    fn whole(name: &'static str, value: &impl Serialize, write: impl FnOnce(&Value) -> String) -> Self {
        let value = serde_json::to_value(value).unwrap_or_default();
        Self((!value.is_null()).then(|| (Cow::Borrowed(name), write(&value))).into_iter().collect())
    }

    /// The properties of an object as parameters of their own.
    pub(crate) fn spread(value: &impl Serialize) -> Self {
        let Ok(Value::Object(properties)) = serde_json::to_value(value) else { return Self::default() };
        let pairs = properties.into_iter().flat_map(|(property, value)| {
            elements(value).into_iter().map(move |value| (Cow::Owned(property.clone()), text(value)))
        });
        Self(pairs.collect())
    }

    /// The properties of an object as `name[property]`.
    pub(crate) fn deep(name: &'static str, value: &impl Serialize) -> Self {
        let mut parameters = Self::spread(value);
        for (key, _) in &mut parameters.0 {
            *key = Cow::Owned(format!("{name}[{key}]"));
        }
        parameters
    }
}

impl Serialize for QueryParam {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

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
