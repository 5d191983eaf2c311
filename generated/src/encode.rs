//! Encoding of arguments: path segments, headers, query parameters, and bodies that are not JSON.

use crate::error::Error;
use crate::support::{without_lone_surrogates, Binary};
use http::header::{HeaderMap, HeaderName, HeaderValue, CONTENT_TYPE};
use percent_encoding::{utf8_percent_encode, AsciiSet, PercentEncode, NON_ALPHANUMERIC};
use reqwest::{Request, RequestBuilder};
use serde::ser::{Serialize, Serializer};
use serde_json::value::{to_raw_value, RawValue};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// All characters except the unreserved ones of RFC 3986.
pub(crate) const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Encodes an argument as one path segment. `execute` rejects arguments that are not segments: empty, `.` and `..`.
pub(crate) fn encode_path(argument: &str) -> PercentEncode<'_> {
    utf8_percent_encode(argument, SEGMENT)
}

/// Returns headers with the arguments that are set.
pub(crate) fn header_map<const N: usize>(arguments: [(&'static str, Option<String>); N]) -> Result<HeaderMap, Error> {
    let set = arguments.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let header = |(name, value)| match HeaderValue::try_from(value) {
        Ok(value) => Ok((HeaderName::from_static(name), value)),
        Err(_) => {
            Err(Error::setup(format!("the value of the header `{name}` has characters that a header cannot contain")))
        }
    };
    set.map(header).collect()
}

/// Returns a value as JSON, with all digits of its numbers. The types of the document always serialize.
fn json(value: &impl Serialize) -> Box<RawValue> {
    to_raw_value(value).unwrap_or_else(|_| RawValue::NULL.to_owned())
}

/// Returns the elements of a list that are not null, or the value itself unless it is null.
fn elements(value: Box<RawValue>) -> Vec<Box<RawValue>> {
    let mut elements = match value.get().starts_with('[') {
        true => serde_json::from_str(value.get()).unwrap_or_default(),
        false => vec![value],
    };
    elements.retain(|element| element.get() != RawValue::NULL.get());
    elements
}

/// Returns a scalar as text, and any other value as JSON. A whole number is written without a fraction.
fn text(value: &RawValue) -> String {
    let json = value.get();
    let number = json.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    match json.strip_suffix(".0") {
        Some(whole) if number => whole.to_owned(),
        _ => serde_json::from_str(&without_lone_surrogates(json)).unwrap_or_else(|_| json.to_owned()),
    }
}

/// Returns the elements of a value as texts.
pub(crate) fn texts(value: &impl Serialize) -> Vec<String> {
    elements(json(value)).iter().map(|element| text(element)).collect()
}

/// Returns the elements of a list as path segments, separated by commas.
pub(crate) fn encode_list(list: &impl Serialize) -> String {
    texts(list).iter().map(|element| encode_path(element).to_string()).collect::<Vec<_>>().join(",")
}

/// Returns the elements of a list, separated by `separator`.
pub(crate) fn join(list: &impl Serialize, separator: &str) -> String {
    texts(list).join(separator)
}

/// Appends lists to the query, with elements separated by literal commas. The query encoder of reqwest would encode the commas.
pub(crate) fn with_lists<const N: usize>(mut request: Request, lists: [(&str, Option<Vec<String>>); N]) -> Request {
    for (name, elements) in lists.into_iter().filter_map(|(name, elements)| Some((name, elements?))) {
        let encoded = |text: &str| utf8_percent_encode(text, SEGMENT).to_string();
        let elements: Vec<String> = elements.iter().map(|element| encoded(element)).collect();
        let list = format!("{}={}", encoded(name), elements.join(","));
        let query = match request.url().query() {
            Some(query) if !query.is_empty() => format!("{query}&{list}"),
            _ => list,
        };
        request.url_mut().set_query(Some(&query));
    }
    request
}

/// A query parameter: one `name=value` for a scalar, one for each element of a list, none if it is not set.
#[derive(Default)]
pub(crate) struct QueryParam(Vec<(Cow<'static, str>, String)>);

impl QueryParam {
    pub(crate) fn new(name: &'static str, value: &impl Serialize) -> Self {
        Self(texts(value).into_iter().map(|value| (Cow::Borrowed(name), value)).collect())
    }

    /// Makes a parameter of a list as one value.
    pub(crate) fn joined(name: &'static str, value: &impl Serialize, separator: &str) -> Self {
        Self::whole(name, value, |_| join(value, separator))
    }

    /// Makes a parameter of a value as JSON.
    pub(crate) fn json(name: &'static str, value: &impl Serialize) -> Self {
        Self::whole(name, value, |value| value.get().to_owned())
    }

    fn whole(name: &'static str, value: &impl Serialize, write: impl FnOnce(&RawValue) -> String) -> Self {
        let value = Some(json(value)).filter(|value| value.get() != RawValue::NULL.get());
        Self(value.map(|value| (Cow::Borrowed(name), write(&value))).into_iter().collect())
    }

    /// Makes one parameter of each property of an object.
    pub(crate) fn spread(value: &impl Serialize) -> Self {
        let pairs = properties(value).unwrap_or_default().into_iter().flat_map(|(property, value)| {
            elements(value).into_iter().map(move |value| (Cow::Owned(property.clone()), text(&value)))
        });
        Self(pairs.collect())
    }

    /// Makes a parameter `name[property]` of each property of an object.
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

/// Adds an optional body, if there is one.
pub(crate) fn with_optional<T>(
    request: RequestBuilder,
    body: &Option<T>,
    add: impl FnOnce(RequestBuilder, &T) -> Result<RequestBuilder, Error>,
) -> Result<RequestBuilder, Error> {
    match body {
        Some(body) => add(request, body),
        None => Ok(request),
    }
}

/// The media type of a file of an unknown type.
const OCTETS: &str = "application/octet-stream";

/// Sets a body of bytes. Its media type is that of the bytes, or else the first one that the document has for this body.
pub(crate) fn encode_binary(request: RequestBuilder, body: &Binary, documented: &'static str) -> RequestBuilder {
    request.header(CONTENT_TYPE, body.known_media_type().unwrap_or(documented)).body(body.clone().into_bytes())
}

/// Sets a URL-encoded form: one `name=value` for each property, or for each element of a list. Objects are written as JSON.
pub(crate) fn encode_form(request: RequestBuilder, body: &impl Serialize) -> Result<RequestBuilder, Error> {
    properties(body).map(|_| request.form(&QueryParam::spread(body)))
}

/// Sets a multipart form: one part for each property, or for each element of a list. The properties in `binary` are files.
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
                let file = serde_json::from_str::<Binary>(value.get());
                let file =
                    file.map_err(|_| Error::setup(format!("the property `{name}` of the form is not a file")))?;
                let (file_name, media_type) = (file.known_name().unwrap_or(&name), file.known_media_type());
                let media_type = quoted(media_type.unwrap_or(OCTETS));
                let head = format!("; filename=\"{}\"\r\nContent-Type: {media_type}", quoted(file_name));
                (head, file.into_bytes())
            } else {
                let media_type = if value.get().starts_with('{') { "\r\nContent-Type: application/json" } else { "" };
                (media_type.to_owned(), text(&value).into())
            };
            let name = quoted(&name);
            let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"{head}\r\n\r\n");
            for piece in [head.as_bytes(), &content, b"\r\n"] {
                out.extend_from_slice(piece);
            }
        }
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok(request.header(CONTENT_TYPE, format!("multipart/form-data; boundary={boundary}")).body(out))
}

fn properties(body: &impl Serialize) -> Result<BTreeMap<String, Box<RawValue>>, Error> {
    serde_json::from_str(json(body).get()).map_err(|_| Error::setup("the body of a form is not an object"))
}

/// Escapes text within quotes in the headers of a part, as browsers do.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
