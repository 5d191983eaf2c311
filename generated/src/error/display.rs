//! The one line that an error prints.

use super::{Error, Kind, Refusal, Undecoded};
use std::error::Error as _;
use std::fmt;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(target) = &self.0.target {
            match target.operation() {
                Some(operation) => write!(f, "{}: ", operation.id)?,
                None => write!(f, "{} {}: ", target.method(), target.path())?,
            }
        }
        match &self.0.kind {
            Kind::Setup(message) => f.write_str(message)?,
            Kind::Credentials => f.write_str("no usable credentials")?,
            Kind::Connect => f.write_str("cannot connect")?,
            Kind::Transport => f.write_str("the connection failed")?,
            Kind::AttemptTimeout(limit) => write!(f, "no answer within {limit:?}")?,
            Kind::Deadline(limit) if self.0.attempts == 0 => write!(f, "not its turn within {limit:?}, nothing was sent")?,
            Kind::Deadline(limit) => write!(f, "not done within {limit:?}")?,
            Kind::Refused(refusal) => self.fmt_refusal(refusal, f)?,
            Kind::Decode(Undecoded { path, message }) => {
                write!(f, "the request succeeded, but its answer does not decode: {message} at {path}")?;
            }
            Kind::TooLarge(limit) => write!(f, "the answer is longer than {limit} bytes; see with_max_body")?,
            Kind::Paging(message) => f.write_str(message)?,
            Kind::Waiting { wanted, last, after: Some(after) } => {
                write!(f, "not {wanted} after {after:?}, the last state is `{last}`")?;
            }
            Kind::Waiting { wanted, last, after: None } => write!(f, "will not be {wanted}, the state is `{last}`")?,
        }
        if let Some(cause) = self.root_cause() {
            write!(f, ": {cause}")?;
        }
        if self.0.attempts > 1 {
            write!(f, " (after {} attempts)", self.0.attempts)?;
        }
        match self.request_id() {
            Some(id) => write!(f, " [request id {}]", id.escape_debug()),
            None => Ok(()),
        }
    }
}

impl Error {
    /// The innermost source says what happened ("connection refused"), the ones around it which layer noticed.
    fn root_cause(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let mut cause = self.source()?;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        Some(cause)
    }

    fn fmt_refusal(&self, refusal: &Refusal, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(answer) = self.answer() else { return Ok(()) };
        write!(f, "{}", answer.status)?;
        match &refusal.message {
            Some(message) => write!(f, ": {message}")?,
            None if answer.body.is_empty() => f.write_str(", with no body")?,
            None => write!(f, ", with {} bytes of {:?}", answer.body.len(), answer.media_type())?,
        }
        let permissions = self.missing_permissions();
        if !permissions.is_empty() {
            write!(f, "; the key needs {}", permissions.join(", "))?;
        }
        let advice = match () {
            () if self.is_auth() => "; check the API key, or whether it has expired",
            () if self.is_idle() => "; wake the service first",
            () if answer.status.is_redirection() => "; redirects are not followed, check the base URL",
            () => "",
        };
        f.write_str(advice)?;
        match self.retry_after() {
            Some(pause) => write!(f, "; try again in {pause:?}"),
            None => Ok(()),
        }
    }
}
