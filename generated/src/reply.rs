//! A successful answer: the result, and what came with it.

use crate::answer::Answer;
use crate::error::{Error, Kind};
use crate::support::{Binary, Decode, Decoded, Envelope, Raw, RejectedAt, Rest};
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::ops::{Deref, DerefMut};

/// The result of a call, and what came with it. Use it as the result that it derefs to.
#[derive(Clone)]
pub struct Reply<T> {
    result: T,
    status: u16,
    headers: HeaderMap,
    rest: Rest,
    rejected: Vec<RejectedAt>,
    rejected_count: usize,
}

/// A result, and what was in the envelope around it.
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
    /// Makes a reply with this result, for tests of code that takes replies. The status is 200, and there are no headers.
    ///
    /// ```
    #[doc = concat!("# use ", fact!(crate_name), "::Reply;")]
    /// let reply = Reply::new(vec![1, 2]);
    /// assert_eq!((reply.len(), reply.status()), (2, 200));
    /// ```
    pub fn new(result: T) -> Self {
        let Found { result, rest, rejected, rejected_count } = Found::bare(result);
        Self { result, status: 200, headers: HeaderMap::new(), rest, rejected, rejected_count }
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

    /// Makes a reply of what `read` finds in the answer.
    fn read(mut answer: Answer, read: impl FnOnce(&mut Answer) -> Result<Found<T>, Kind>) -> Result<Self, Error> {
        let found = match answer.coding() {
            Some(coding) if !answer.body.is_empty() => {
                let message = format!("the content coding {coding:?} is not one that the client decodes");
                Err(Kind::Decode { path: "$".into(), message })
            }
            _ => read(&mut answer),
        };
        match found {
            Ok(Found { result, rest, rejected, rejected_count }) => {
                let (status, headers) = (answer.status.as_u16(), answer.headers);
                Ok(Self { result, status, headers, rest, rejected, rejected_count })
            }
            Err(Kind::Unfinished) => {
                let limit = answer.deadline.1;
                let error = Error::from(Kind::Unfinished).with_answer(answer);
                Err(error.out_of_time(limit, "the decoding of the answer"))
            }
            Err(kind) => Err(Error::from(kind).with_answer(answer)),
        }
    }

    /// A result that is decoded by other means, with the envelope around it if there is one.
    pub(crate) fn around(answer: Answer, read: impl FnOnce(&[u8]) -> Result<T, Kind>) -> Result<Self, Error> {
        Self::read(answer, |answer| {
            let mut found = Found::bare(read(&answer.body)?);
            if let Ok(envelope) = answer.decode::<Envelope<Raw>>() {
                found.rest = envelope.value.rest;
            }
            Ok(found)
        })
    }

    /// The result alone.
    pub fn into_inner(self) -> T {
        self.result
    }

    /// The id that the server gave the request.
    pub fn request_id(&self) -> Option<&str> {
        let header = || self.headers.get("x-request-id")?.to_str().ok();
        self.rest.request_id.as_deref().or_else(header)
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The cursor of the next page, `None` on the last one.
    pub fn next_cursor(&self) -> Option<&str> {
        self.rest.next_cursor.as_deref().filter(|cursor| !cursor.is_empty())
    }

    /// How many items there are on all pages. The server does not promise that it is right.
    pub fn total_count(&self) -> Option<i64> {
        self.rest.total_count
    }

    /// Whether the server stated a total that is negative or not a number.
    pub(crate) fn has_bad_total(&self) -> bool {
        self.rest.bad_total
    }

    /// A hash of the result as it was received, if that may be a page of a list.
    pub(crate) fn result_hash(&self) -> Option<u64> {
        self.rest.result_hash
    }

    /// How many items a page has at most.
    pub fn limit(&self) -> Option<i64> {
        self.rest.limit
    }

    /// A member of the envelope that nothing else here returns, because this version of the crate does not know it.
    pub fn member(&self, name: &str) -> Option<&Raw> {
        self.members().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The members of the envelope that nothing else here returns.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, &Raw)> {
        self.rest.others.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Which elements of lists and maps and which properties of the result do not decode: the first 1,000 of them. The lists, maps and
    /// objects hold them as they were received.
    pub fn rejected(&self) -> &[RejectedAt] {
        &self.rejected
    }

    /// How many elements of lists and maps and how many properties of the result do not decode.
    pub fn rejected_count(&self) -> usize {
        self.rejected_count
    }
}

impl<T: Decode> Reply<T> {
    /// From `{status, requestId, result, limit, totalCount, nextCursor}`, where everything but the result may be missing or null.
    pub(crate) fn envelope(answer: Answer) -> Result<Self, Error> {
        let missing =
            |found: &str| Kind::Decode { path: "$".into(), message: format!("expected `result`, found {found}") };
        Self::read(answer, |answer| {
            if answer.body.trim_ascii().is_empty() {
                return Err(missing("an empty body"));
            }
            let Decoded { value: Envelope { result, rest }, rejected, rejected_count } = answer.decode()?;
            let result = result.ok_or_else(|| missing("none, or null"))?;
            Ok(Found { result, rest, rejected, rejected_count })
        })
    }

    /// From a body that is the result.
    pub(crate) fn json(answer: Answer) -> Result<Self, Error> {
        Self::read(answer, |answer| {
            let Decoded { value, rejected, rejected_count } = answer.decode()?;
            Ok(Found { rejected, rejected_count, ..Found::bare(value) })
        })
    }
}

impl Reply<String> {
    pub(crate) fn text(answer: Answer) -> Result<Self, Error> {
        Self::read(answer, |answer| match String::from_utf8(std::mem::take(&mut answer.body)) {
            Ok(text) => Ok(Found::bare(text)),
            Err(error) => {
                answer.body = error.into_bytes();
                Err(Kind::Decode { path: "$".into(), message: "not UTF-8".into() })
            }
        })
    }
}

impl Reply<Binary> {
    /// From a body of any media type.
    pub(crate) fn binary(answer: Answer) -> Result<Self, Error> {
        Self::read(answer, |answer| {
            let body = std::mem::take(&mut answer.body);
            Ok(Found::bare(Binary::new(body).media_type(answer.media_type())))
        })
    }
}

impl Reply<()> {
    /// From whatever a successful answer says: there is nothing to find in it but the request id.
    pub(crate) fn empty(answer: Answer) -> Result<Self, Error> {
        let request_id = answer.request_id();
        let mut reply = Self::read(answer, |_| Ok(Found::bare(())))?;
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
