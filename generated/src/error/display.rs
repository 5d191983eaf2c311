//! The one line that an error prints.

use super::{Error, Kind, Refusal};
use crate::answer::Answer;
use crate::target::Target;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

/// How long the line can get, in characters.
const LONGEST: usize = 2000;

/// Without what ends a line, or turns the direction of writing.
fn one_line(text: &str) -> String {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.replace(breaks, " ")
}

/// Without the queries of URLs, which an error of another crate may contain.
fn without_queries(text: &str) -> String {
    let cut = |word: &str| match word.split_once('?') {
        Some((url, query)) if url.contains("://") => {
            format!("{url}?…{}", &query[query.trim_end().len()..])
        }
        _ => word.to_owned(),
    };
    text.split_inclusive(char::is_whitespace).map(cut).collect()
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(&mut text, None)?;
        // What a path, a cause or the server says must not be able to fake further log lines, or to fill the log.
        match text.char_indices().nth(LONGEST) {
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
    /// Leaves out what the error that this is the cause of says as well.
    fn write(&self, f: &mut impl fmt::Write, outer: Option<&Self>) -> fmt::Result {
        let known = outer.and_then(|outer| outer.0.target.as_ref());
        let said = |target: &Target| known.is_some_and(|of| of.method == target.method && of.path == target.path);
        match &self.0.target {
            Some(target) if said(target) => {}
            Some(target) if target.operation.is_some() => write!(f, "{}: ", target.id())?,
            Some(target) => write!(f, "{} {}: ", target.method, target.path)?,
            None => {}
        }
        if let Some((limit, missing)) = self.0.late {
            let sent = if self.0.attempts == 0 { ", nothing was sent" } else { "" };
            let then = if matches!(self.0.kind, Kind::Unfinished) { "" } else { ": " };
            write!(f, "not done within {limit:?}: still waiting for {missing}{sent}{then}")?;
        }
        match &self.0.kind {
            Kind::Setup(message) => f.write_str(message)?,
            Kind::Credentials => f.write_str("no usable credentials")?,
            Kind::Connect => f.write_str("cannot connect")?,
            Kind::NotProcessed => f.write_str("the server did not process the request")?,
            Kind::Transport => f.write_str("the connection failed")?,
            Kind::AttemptTimeout(limit, missing) => {
                write!(f, "no answer within {limit:?}: still waiting for {missing}")?
            }
            Kind::Unfinished => {}
            Kind::Refused(refusal) => self.write_refusal(refusal, f)?,
            Kind::Decode { path, message } => {
                let media_type = self.0.answer.as_ref().map(Answer::media_type).unwrap_or_default();
                f.write_str("the request succeeded, but its answer")?;
                if !media_type.is_empty() && !media_type.contains("json") {
                    write!(f, " of {media_type:?}")?;
                }
                write!(f, " does not decode: {message} at {path}")?;
            }
            #[cfg(feature = "dynamic")]
            Kind::Given { path, message } => write!(f, "{message} at {path}")?,
            Kind::TooLarge(limit) => write!(f, "the answer is longer than {limit} bytes; see with_max_body")?,
            #[cfg(feature = "sql")]
            Kind::Sql(failure) => failure.write(f)?,
            Kind::Held(pause) => {
                write!(f, "the server limits the rate of requests, and permits the next one in {pause:?}")?
            }
            Kind::Circle => f.write_str("the server gave out the same page cursor twice")?,
            Kind::Endless(pages) => {
                write!(f, "the last {pages} pages had no new items, or a total that is negative or not a number")?;
            }
            Kind::Waiting { wanted, last, after } => {
                match after {
                    Some(after) => write!(f, "`{wanted}` not reached within {after:?}")?,
                    None => write!(f, "`{wanted}` cannot be reached any more")?,
                }
                match last.as_str() {
                    "" => f.write_str(", no state was seen")?,
                    last => write!(f, ", the last state is `{}`", last)?,
                }
            }
        }
        if let Some(cause) = self.root_cause() {
            f.write_str(": ")?;
            match cause.downcast_ref::<Self>() {
                Some(cause) => cause.write(f, Some(self))?,
                None => f.write_str(&without_queries(&cause.to_string()))?,
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

    /// The innermost source says what happened ("connection refused"), the ones around it which layer noticed. An error of ours says its own.
    fn root_cause(&self) -> Option<&(dyn StdError + 'static)> {
        let mut cause = self.source()?;
        while let Some(inner) = cause.source().filter(|_| !cause.is::<Self>()) {
            cause = inner;
        }
        Some(cause)
    }

    fn write_refusal(&self, refusal: &Refusal, f: &mut impl fmt::Write) -> fmt::Result {
        let Some(answer) = &self.0.answer else { return Ok(()) };
        write!(f, "{}", answer.status)?;
        match &refusal.message {
            Some(message) => write!(f, ": {message}")?,
            None if answer.body.is_empty() => f.write_str(", with no body")?,
            None => write!(f, ", with {} bytes of {:?}", answer.body.len(), answer.media_type())?,
        }
        if let Some(coding) = answer.coding() {
            write!(f, " in the content coding {coding:?}, which the client does not decode")?;
        }
        let advice: Cow<'static, str> = match self.missing_permissions() {
            _ if self.is_auth() => fact!(advice_unauthorized).into(),
            _ if self.is_idle() => fact!(advice_idle).into(),
            _ if answer.status.is_redirection() => "redirects are not followed, check the base URL".into(),
            [] => "".into(),
            needed => format!("the key needs {}", needed.join(", ")).into(),
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
