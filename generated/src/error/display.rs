//! `Display` and `Debug` of the error type.

use super::{Error, ErrorResponse, Kind};
use crate::response::RawResponse;
use crate::target::Target;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

/// The maximum length of the line, in characters.
const MAX_LINE: usize = 2000;

/// Replaces characters that end a line or change the direction of writing.
fn one_line(text: &str) -> String {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.replace(breaks, " ")
}

/// Removes the user information and the queries of URLs, which an error of another crate may contain.
fn without_secrets(text: &str) -> String {
    text.split_inclusive(char::is_whitespace).map(without_url_secrets).collect()
}

fn without_url_secrets(word: &str) -> Cow<'_, str> {
    let Some((scheme, rest)) = word.split_once("://") else { return word.into() };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = rest[..end].rfind('@').map_or(0, |at| at + 1);
    let (url, query) = rest[host..].split_once('?').map_or((&rest[host..], None), |(url, query)| (url, Some(query)));
    let query = query.map_or(String::new(), |query| format!("?…{}", &query[query.trim_end().len()..]));
    format!("{scheme}://{url}{query}").into()
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(&mut text, None)?;
        // Text of a path, a source or the server must not look like further lines of a log, or fill it.
        match text.char_indices().nth(MAX_LINE) {
            Some((end, _)) => write!(f, "{}…", one_line(&text[..end])),
            None => f.write_str(&one_line(&text)),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self})")
    }
}

impl Error {
    /// Writes the error. Omits the operation if `outer`, of which this error is the source, has the same one.
    fn write(&self, f: &mut impl fmt::Write, outer: Option<&Self>) -> fmt::Result {
        let known = outer.and_then(|outer| outer.0.target.as_ref());
        let is_known = |target: &Target| known.is_some_and(|of| of.method == target.method && of.path == target.path);
        match &self.0.target {
            Some(target) if is_known(target) => {}
            Some(target) if target.operation.is_some() => write!(f, "{}: ", target.id())?,
            Some(target) => write!(f, "{} {}: ", target.method, target.path)?,
            None => {}
        }
        if let Some((limit, missing)) = self.0.timeout {
            let sent = if self.0.attempts == 0 { ", nothing was sent" } else { "" };
            let then = if matches!(self.0.kind, Kind::Timeout) { "" } else { ": " };
            write!(f, "timed out after {limit:?} while waiting for {missing}{sent}{then}")?;
        }
        self.write_kind(f)?;
        if let Some(cause) = self.root_cause() {
            f.write_str(": ")?;
            match cause.downcast_ref::<Self>() {
                Some(cause) => cause.write(f, Some(self))?,
                None => f.write_str(&without_secrets(&cause.to_string()))?,
            }
        }
        if self.0.attempts > 1 && outer.is_none_or(|outer| outer.0.attempts == 0) {
            write!(f, " (after {} attempts)", self.0.attempts)?;
        }
        match self.request_id() {
            Some(id) => write!(f, " [request id {}]", id),
            None => Ok(()),
        }
    }

    /// Writes what failed, without operation and cause.
    fn write_kind(&self, f: &mut impl fmt::Write) -> fmt::Result {
        match &self.0.kind {
            Kind::Setup(message) => f.write_str(message)?,
            Kind::Credentials => f.write_str("no valid credentials")?,
            Kind::Connect => f.write_str("cannot connect")?,
            Kind::NotProcessed => f.write_str("the server did not process the request")?,
            Kind::Transport => f.write_str("the connection failed")?,
            Kind::AttemptTimeout(limit, missing) => write!(f, "no response within {limit:?}: waiting for {missing}")?,
            Kind::Timeout => {}
            Kind::ErrorResponse(error) => self.write_error_response(error, f)?,
            Kind::Decode { path, message } => {
                let media_type = self.0.response.as_ref().map(RawResponse::media_type).unwrap_or_default();
                f.write_str("the request succeeded, but its response")?;
                if !media_type.is_empty() && !media_type.contains("json") {
                    write!(f, " of {media_type:?}")?;
                }
                write!(f, " does not decode: {message} at {path}")?;
            }
            #[cfg(feature = "dynamic")]
            Kind::Input { path, message } => write!(f, "{message} at {path}")?,
            Kind::TooLarge(limit) => {
                write!(f, "the response is longer than {limit} bytes; raise the limit with with_max_body")?
            }
            #[cfg(feature = "sql")]
            Kind::Sql(failure) => failure.write(f)?,
            Kind::RateLimitPause(pause) => {
                write!(f, "the server rejects the rate of requests, and accepts the next one in {pause:?}")?
            }
            Kind::BadCursor => f.write_str("the server returned a page cursor that is neither text nor a number")?,
            Kind::RepeatedCursor => f.write_str("the server returned the same page cursor twice")?,
            Kind::NoProgress(pages) => {
                write!(f, "the last {pages} pages had no new items, or a total that is negative or not a number")?;
            }
            Kind::Waiting { wanted, last, after } => {
                match after {
                    Some(after) => write!(f, "`{wanted}` not reached within {after:?}")?,
                    None => write!(f, "`{wanted}` cannot be reached from this state")?,
                }
                match last.as_str() {
                    "" => f.write_str(", no state was received")?,
                    last => write!(f, ", the last state is `{}`", last)?,
                }
            }
        }
        Ok(())
    }

    /// Returns the innermost source, which describes the failure ("connection refused"). An error of this crate prints its own sources.
    fn root_cause(&self) -> Option<&(dyn StdError + 'static)> {
        let mut cause = self.source()?;
        while let Some(inner) = cause.source().filter(|_| !cause.is::<Self>()) {
            cause = inner;
        }
        Some(cause)
    }

    fn write_error_response(&self, error: &ErrorResponse, f: &mut impl fmt::Write) -> fmt::Result {
        let Some(response) = &self.0.response else { return Ok(()) };
        write!(f, "{}", response.status)?;
        match &error.message {
            Some(_) if error.is_hidden => {
                f.write_str("; Error::message has the message, which may quote the statement")?
            }
            Some(message) => write!(f, ": {message}")?,
            None if response.body.is_empty() => f.write_str(", with no body")?,
            None => write!(f, ", with {} bytes of {:?}", response.body.len(), response.media_type())?,
        }
        if let Some(coding) = response.coding() {
            write!(f, " in the content coding {coding:?}, which the client does not decode")?;
        }
        let advice: Cow<'static, str> = match self.missing_permissions() {
            _ if self.is_auth() => fact!(advice_unauthorized).into(),
            _ if self.is_idle() => fact!(advice_idle).into(),
            _ if response.status.is_redirection() => "redirects are not followed, check the base URL".into(),
            [] => "".into(),
            needed => format!("the key needs the permissions {}", needed.join(", ")).into(),
        };
        if !advice.is_empty() {
            write!(f, "; {advice}")?;
        }
        match self.retry_after() {
            Some(pause) => write!(f, "; try again in {pause:?}"),
            None => Ok(()),
        }
    }
}
