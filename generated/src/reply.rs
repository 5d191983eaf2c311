//! A successful response: the result, status, headers, and the members of the envelope.

use crate::error::{Error, Kind};
use crate::response::{without_bom, RawResponse};
use crate::support::{Binary, Decode, Decoded, Envelope, Raw, RejectedAt, Rest};
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use std::fmt;
use std::ops::{Deref, DerefMut};

/// The result of a call, with the status, the headers and the other members of the response. It derefs to the result.
#[derive(Clone)]
pub struct Reply<T> {
    result: T,
    status: u16,
    headers: HeaderMap,
    rest: Rest,
    rejected: Vec<RejectedAt>,
    rejected_count: usize,
    /// The body, if the status is not 200.
    body: Option<Vec<u8>>,
}

/// A result, and the members of the envelope around it.
struct Found<T> {
    result: T,
    rest: Rest,
    rejected: Vec<RejectedAt>,
    rejected_count: usize,
}

impl<T> Found<T> {
    /// A result without an envelope.
    fn bare(result: T) -> Self {
        Self { result, rest: Rest::default(), rejected: Vec::new(), rejected_count: 0 }
    }
}

impl<T> Reply<T> {
    /// Makes a reply with this result, for tests of code that takes replies. The status is 200. There are no headers, and no cursor,
    /// total or other members.
    ///
    /// ```
    #[doc = concat!("# use ", fact!(crate_name), "::Reply;")]
    /// let reply = Reply::new(vec![1, 2]);
    /// assert_eq!((reply.len(), reply.status()), (2, 200));
    /// ```
    pub fn new(result: T) -> Self {
        let Found { result, rest, rejected, rejected_count } = Found::bare(result);
        Self { result, status: 200, headers: HeaderMap::new(), rest, rejected, rejected_count, body: None }
    }

    /// Sets the status.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status.as_u16();
        self
    }

    /// Sets the headers.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers = headers;
        self
    }

    /// Decodes the body of a success whose status is not 200 as another type. Some operations have a different body for each status.
    ///
    /// `None` for status 200, or if the body does not decode. A body that does not decode as the result either is an error, and
    /// [`Error::body_as`] decodes it.
    pub fn body_as<B: DeserializeOwned>(&self) -> Option<B> {
        serde_json::from_slice(without_bom(self.body.as_deref()?)).ok()
    }

    /// Makes a reply of what `read` finds in a response.
    fn read(
        mut response: RawResponse,
        read: impl FnOnce(&mut RawResponse) -> Result<Found<T>, Kind>,
    ) -> Result<Self, Error> {
        let found = match response.coding() {
            Some(coding) if !response.body.is_empty() => {
                let message = format!("the content coding {coding:?} is not one that the client decodes");
                Err(Kind::Decode { path: "$".into(), message })
            }
            _ => read(&mut response),
        };
        match found {
            Ok(Found { result, rest, rejected, rejected_count }) => {
                let (status, headers) = (response.status.as_u16(), response.headers);
                let body = (status != 200).then_some(response.body);
                Ok(Self { result, status, headers, rest, rejected, rejected_count, body })
            }
            Err(Kind::Timeout) => {
                let limit = response.deadline.1;
                let error = Error::from(Kind::Timeout).with_response(response);
                Err(error.timed_out(limit, "the decoding of the response"))
            }
            Err(kind) => Err(Error::from(kind).with_response(response)),
        }
    }

    /// Makes a reply of a result that `read` decodes, and of the envelope around it if there is one.
    pub(crate) fn around(response: RawResponse, read: impl FnOnce(&[u8]) -> Result<T, Kind>) -> Result<Self, Error> {
        Self::read(response, |response| {
            let mut found = Found::bare(read(response.json())?);
            if let Ok(envelope) = response.decode(Envelope::<Raw>::decode) {
                found.rest = envelope.value.rest;
            }
            Ok(found)
        })
    }

    /// Returns the result.
    pub fn into_inner(self) -> T {
        self.result
    }

    /// Returns the id that the server assigned to the request.
    pub fn request_id(&self) -> Option<&str> {
        let header = || self.headers.get("x-request-id")?.to_str().ok();
        self.rest.request_id.as_deref().or_else(header)
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the cursor of the next page. `None` on the last page, and for a list without cursors.
    pub fn next_cursor(&self) -> Option<&str> {
        self.rest.next_cursor.as_deref().filter(|cursor| !cursor.is_empty())
    }

    /// Returns the number of items on all pages, as the server reports it. It may be wrong.
    pub fn total_count(&self) -> Option<i64> {
        self.rest.total_count
    }

    /// Whether the cursor of the next page is neither text nor a number.
    pub(crate) fn has_bad_cursor(&self) -> bool {
        self.rest.bad_cursor
    }

    /// Whether the total is negative or not a number.
    pub(crate) fn has_bad_total(&self) -> bool {
        self.rest.bad_total
    }

    /// Returns a hash of the text of the result, if the result may be a page.
    pub(crate) fn result_hash(&self) -> Option<u64> {
        self.rest.result_hash
    }

    /// Returns the maximum number of items on a page, if the server reports it.
    pub fn limit(&self) -> Option<i64> {
        self.rest.limit
    }

    /// Returns a member next to `result` by its name, if the crate has no other method for it.
    pub fn member(&self, name: &str) -> Option<&Raw> {
        self.members().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Returns the members next to `result` for which there is no other method.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, &Raw)> {
        self.rest.others.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Returns where and why elements of lists and maps and properties of objects do not decode, for the first 1,000 in the result. The list,
    /// map or object keeps the text of each.
    pub fn rejected(&self) -> &[RejectedAt] {
        &self.rejected
    }

    /// Returns the number of elements and properties of the result that do not decode.
    pub fn rejected_count(&self) -> usize {
        self.rejected_count
    }
}

impl<T: Decode> Reply<T> {
    /// Reads `{status, requestId, result, limit, totalCount, nextCursor}`. The result is required, and may be null if its type has a value for
    /// null. The other members may be missing or null.
    pub(crate) fn envelope(response: RawResponse) -> Result<Self, Error> {
        let missing = |found: &str| Kind::Decode { path: "$".into(), message: format!("expected `result`, {found}") };
        Self::read(response, |response| {
            if response.json().trim_ascii().is_empty() {
                return Err(missing("found an empty body"));
            }
            let Decoded { value: Envelope { result, rest }, rejected, rejected_count } =
                response.decode(Envelope::decode)?;
            let result = result.ok_or_else(|| missing("which is missing or null"))?;
            Ok(Found { result, rest, rejected, rejected_count })
        })
    }

    /// Reads a body that is the result.
    pub(crate) fn json(response: RawResponse) -> Result<Self, Error> {
        Self::read(response, |response| {
            let nothing = response.json().trim_ascii().is_empty().then(T::from_nothing).flatten();
            if let Some(value) = nothing {
                return Ok(Found::bare(value));
            }
            let Decoded { value, rejected, rejected_count } = response.decode(T::decode)?;
            Ok(Found { rejected, rejected_count, ..Found::bare(value) })
        })
    }
}

impl Reply<String> {
    pub(crate) fn text(response: RawResponse) -> Result<Self, Error> {
        Self::read(response, |response| match String::from_utf8(std::mem::take(&mut response.body)) {
            Ok(text) => Ok(Found::bare(text)),
            Err(error) => {
                response.body = error.into_bytes();
                Err(Kind::Decode { path: "$".into(), message: "not UTF-8".into() })
            }
        })
    }
}

impl Reply<Binary> {
    /// Reads a body of any media type.
    pub(crate) fn binary(response: RawResponse) -> Result<Self, Error> {
        Self::read(response, |response| {
            let body = std::mem::take(&mut response.body);
            Ok(Found::bare(Binary::new(body).media_type(response.media_type())))
        })
    }
}

impl Reply<()> {
    /// Reads a response without a result. Only its request id is used.
    pub(crate) fn empty(response: RawResponse) -> Result<Self, Error> {
        let request_id = response.request_id();
        let mut reply = Self::read(response, |_| Ok(Found::bare(())))?;
        reply.rest.request_id = request_id;
        Ok(reply)
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.result
    }
}

impl<T> DerefMut for Reply<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.result
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut reply = f.debug_struct("Reply");
        reply.field("status", &self.status).field("request_id", &self.request_id()).field("result", &self.result);
        reply.finish_non_exhaustive()
    }
}
