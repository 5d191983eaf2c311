//! Requests and responses between the network and what handles them.

use std::net::IpAddr;

use axum::http::{HeaderMap, Method, StatusCode};
use bytes::Bytes;
use serde_json::{Map, Value};

/// A request with its whole body.
pub(crate) struct Request {
    /// The address that it came from.
    pub(crate) peer: IpAddr,
    /// Scheme and host that it was sent to.
    pub(crate) origin: Option<String>,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Request {
    /// Path and query.
    pub(crate) fn target(&self) -> String {
        if self.query.is_empty() {
            self.path.clone()
        } else {
            format!("{}?{}", self.path, self.query)
        }
    }

    /// The value of a header, if it is a text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// A response before it is written.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    pub(crate) content: Content,
    pub(crate) headers: Vec<(String, String)>,
    /// Why the request was rejected, for the log, the page and [`crate::Record`].
    pub(crate) rejection: Option<String>,
}

/// The content of a response.
#[derive(Debug)]
pub(crate) enum Content {
    Empty,
    Json(Value),
    /// An object with a member whose text exists already: the other members, its name, and its text.
    Spliced {
        members: Map<String, Value>,
        name: &'static str,
        text: String,
    },
    Bytes {
        media: String,
        bytes: Bytes,
    },
    /// Bytes that arrive later.
    Stream {
        media: String,
        body: axum::body::Body,
    },
    /// The result of a statement that is to be sent to the SQL engine.
    Statement(Box<crate::query::Query>),
}

impl Content {
    /// A text of a media type.
    pub(crate) fn text(media: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Bytes { media: media.into(), bytes: Bytes::from(text.into()) }
    }

    /// The JSON of the content, for changes; `None` if it is none.
    pub(crate) fn json_mut(&mut self) -> Option<&mut Value> {
        if let Self::Spliced { members, name, text } = self {
            let mut object = std::mem::take(members);
            object.insert((*name).to_owned(), serde_json::from_str(text).unwrap_or(Value::Null));
            *self = Self::Json(Value::Object(object));
        }
        match self {
            Self::Json(value) => Some(value),
            _ => None,
        }
    }

    /// Whether there are no bytes.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Empty) || matches!(self, Self::Bytes { bytes, .. } if bytes.is_empty())
    }

    /// The statement that is to be sent; leaves nothing.
    pub(crate) fn take_statement(&mut self) -> Option<crate::query::Query> {
        match std::mem::replace(self, Self::Empty) {
            Self::Statement(query) => Some(*query),
            other => {
                *self = other;
                None
            }
        }
    }

    /// The media type and the body.
    pub(crate) fn into_payload(self) -> (Option<String>, Payload) {
        let json = |text: String| (Some("application/json".to_owned()), Payload::Bytes(Bytes::from(text)));
        match self {
            Self::Empty | Self::Statement(_) => (None, Payload::Bytes(Bytes::new())),
            Self::Json(value) => json(serde_json::to_string(&value).unwrap_or_default()),
            Self::Spliced { members, name, text } => json(spliced(members, name, &text)),
            Self::Bytes { media, bytes } => (Some(media), Payload::Bytes(bytes)),
            Self::Stream { media, body } => (Some(media), Payload::Stream(body)),
        }
    }
}

/// The body of a response.
pub(crate) enum Payload {
    Bytes(Bytes),
    /// Its bytes arrive later.
    Stream(axum::body::Body),
}

impl Payload {
    /// The bytes that are known already.
    pub(crate) fn known(&self) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Stream(_) => &[],
        }
    }

    /// The number of bytes, if it is known already.
    pub(crate) fn length(&self) -> Option<usize> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len()),
            Self::Stream(_) => None,
        }
    }
}

/// The object with one more member.
fn spliced(members: Map<String, Value>, name: &str, text: &str) -> String {
    let others = Value::Object(members).to_string();
    let comma = if others == "{}" { "" } else { "," };
    let name = Value::from(name).to_string();
    let mut whole = String::with_capacity(others.len() + name.len() + text.len() + 3);
    [&others[..others.len() - 1], comma, &name, ":", text, "}"].into_iter().for_each(|part| whole.push_str(part));
    whole
}

impl Response {
    pub(crate) fn new(status: StatusCode, content: Content) -> Self {
        Self { status, content, headers: Vec::new(), rejection: None }
    }

    /// The same response with one more header.
    pub(crate) fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// The same response with the reason for rejecting the request.
    pub(crate) fn with_rejection(mut self, reason: impl Into<String>) -> Self {
        self.rejection = Some(reason.into());
        self
    }

    /// The response to one request too many, with the seconds until the next one is allowed.
    pub(crate) fn too_many_requests(seconds: f64) -> Self {
        let body = Map::from_iter([("error".to_owned(), "TOO_MANY_REQUESTS".into())]);
        Self::new(StatusCode::TOO_MANY_REQUESTS, Content::Json(body.into()))
            .with_header("x-ratelimit-reset", format!("{seconds:.3}"))
            .with_rejection("too many requests")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_member_is_spliced_in() {
        for (members, expected) in [(json!({}), "{\"a\":[1]}"), (json!({"b": 2}), "{\"b\":2,\"a\":[1]}")] {
            let members = members.as_object().unwrap().clone();
            let mut content = Content::Spliced { members: members.clone(), name: "a", text: "[1]".into() };
            let value = content.json_mut().unwrap().clone();
            assert_eq!(value, serde_json::from_str::<Value>(expected).unwrap());
            let payload = Content::Spliced { members, name: "a", text: "[1]".into() }.into_payload().1;
            assert_eq!(payload.known(), expected.as_bytes());
        }
    }
}
