//! A response of the server before it is decoded: status, headers and body.

use crate::support::{decode_until, DecodeError, Decoded, Read, ReadError, Reader};
use http::{HeaderMap, StatusCode};
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// The maximum pause that a server can request. A longer one is shortened to it.
const MAX_PAUSE: Duration = Duration::from_secs(300);

/// Returns JSON text without the byte order mark that some servers put before it.
pub(crate) fn without_bom(text: &[u8]) -> &[u8] {
    text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text)
}

/// A response that is not decoded yet. It does not implement `Debug`, because its body may contain secrets.
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// The number of requests that were sent for it.
    pub(crate) attempts: u32,
    /// The deadline of the call, and the timeout it results from.
    pub(crate) deadline: (Instant, Duration),
}

impl RawResponse {
    /// Makes a response without a request.
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Vec<u8>) -> Self {
        Self { status, headers, body, attempts: 1, deadline: (Instant::now(), Duration::ZERO) }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the body as JSON text.
    pub(crate) fn json(&self) -> &[u8] {
        without_bom(&self.body)
    }

    /// Decodes the body. Stops at the deadline of the call.
    pub(crate) fn decode<T>(&self, read: Read<T>) -> Result<Decoded<T>, DecodeError> {
        decode_until(self.json(), Some(self.deadline.0), read)
    }

    /// Returns the media type, without parameters.
    pub(crate) fn media_type(&self) -> &str {
        let value = self.header("content-type").unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim()
    }

    /// Returns the content coding of a body that the client did not decode.
    pub(crate) fn coding(&self) -> Option<&str> {
        self.header("content-encoding")
            .map(str::trim)
            .filter(|coding| !coding.eq_ignore_ascii_case("identity") && !coding.is_empty())
    }

    /// Returns the request id: that in the body, or else that in a header.
    pub(crate) fn request_id(&self) -> Option<String> {
        let text = std::str::from_utf8(self.json()).ok();
        let known = text.and_then(|text| find_request_id(&mut Reader::new(text)).ok().flatten());
        known.or_else(|| self.header("x-request-id").map(str::to_owned))
    }

    /// Returns the pause that the server requests before the next request.
    ///
    /// With status 429 it is `X-RateLimit-Reset` in seconds, if that is there. Otherwise it is `Retry-After`.
    pub(crate) fn requested_pause(&self) -> Option<Duration> {
        let seconds = |name| Some(self.header(name)?.trim().parse::<f64>().ok()?.max(0.0));
        let reset = seconds("x-ratelimit-reset").filter(|_| self.status == StatusCode::TOO_MANY_REQUESTS);
        match reset.or_else(|| seconds("retry-after")) {
            Some(seconds) => Duration::try_from_secs_f64(seconds.min(MAX_PAUSE.as_secs_f64())).ok(),
            None => self.requested_date().map(|pause| pause.min(MAX_PAUSE)),
        }
    }

    /// Returns the time until the date in `Retry-After`. It counts from `Date`, if that is there, because the local clock may be wrong.
    fn requested_date(&self) -> Option<Duration> {
        let date = |name| httpdate::parse_http_date(self.header(name)?).ok();
        let now = date("date").unwrap_or_else(SystemTime::now);
        Some(date("retry-after")?.duration_since(now).unwrap_or_default())
    }
}

/// Finds the request id. Stops at the first match, because the id usually precedes the long part of a body.
fn find_request_id(reader: &mut Reader<'_>) -> Result<Option<String>, ReadError> {
    let mut next = reader.first_key()?;
    while let Some(key) = next {
        if key == "requestId" {
            return reader.string().map(|id| Some(id.into_owned()));
        }
        reader.skip()?;
        next = reader.next_key()?;
    }
    Ok(None)
}
