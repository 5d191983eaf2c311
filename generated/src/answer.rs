//! What came back over the wire: status, headers and the whole body, not yet decoded.

use crate::support::{decode_until, Decode, DecodeError, Decoded, Fault, Reader};
use http::{HeaderMap, StatusCode};
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// No server is believed when it asks for a longer pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// Not `Debug`: the body may hold secrets.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// How many requests it took.
    pub(crate) attempts: u32,
    /// Until when the call may take, and how long that is in all.
    pub(crate) deadline: (Instant, Duration),
}

impl Answer {
    /// A response that no request led to.
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Vec<u8>) -> Self {
        Self { status, headers, body, attempts: 1, deadline: (Instant::now(), Duration::ZERO) }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Decodes the body, until the deadline of the call.
    pub(crate) fn decode<T: Decode>(&self) -> Result<Decoded<T>, DecodeError> {
        decode_until(&self.body, Some(self.deadline.0))
    }

    /// The media type, without parameters.
    pub(crate) fn media_type(&self) -> &str {
        let value = self.header("content-type").unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim()
    }

    /// The content coding of the body, if the client did not decode it.
    pub(crate) fn coding(&self) -> Option<&str> {
        self.header("content-encoding")
            .map(str::trim)
            .filter(|coding| !coding.eq_ignore_ascii_case("identity") && !coding.is_empty())
    }

    /// The request id, from the body or else from a header.
    pub(crate) fn request_id(&self) -> Option<String> {
        let text = std::str::from_utf8(&self.body).ok();
        let known = text.and_then(|text| find_request_id(&mut Reader::new(text)).ok().flatten());
        known.or_else(|| self.header("x-request-id").map(str::to_owned))
    }

    /// How long the server asks to be left alone: `Retry-After` or, before that and with status 429 only, `X-RateLimit-Reset` (seconds, with a
    /// fraction), which otherwise just tells when the window ends.
    pub(crate) fn asked_pause(&self) -> Option<Duration> {
        let seconds = |name| Some(self.header(name)?.trim().parse::<f64>().ok()?.max(0.0));
        let reset = seconds("x-ratelimit-reset").filter(|_| self.status == StatusCode::TOO_MANY_REQUESTS);
        match reset.or_else(|| seconds("retry-after")) {
            Some(seconds) => Duration::try_from_secs_f64(seconds.min(LONGEST_PAUSE.as_secs_f64())).ok(),
            None => self.asked_date().map(|asked| asked.min(LONGEST_PAUSE)),
        }
    }

    /// `Retry-After` as a date, counted from the server's own clock where it tells the time: ours may be wrong.
    fn asked_date(&self) -> Option<Duration> {
        let date = |name| httpdate::parse_http_date(self.header(name)?).ok();
        let now = date("date").unwrap_or_else(SystemTime::now);
        Some(date("retry-after")?.duration_since(now).unwrap_or_default())
    }
}

/// Stops at the first match: the id usually comes before the long part.
fn find_request_id(reader: &mut Reader<'_>) -> Result<Option<String>, Fault> {
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
