//! Credentials as text: in files, the output of programs, and environment variables.

use super::Authorization;
use crate::error::{BoxError, Error, Kind};
use std::env::VarError;
use zeroize::Zeroizing;

/// The maximum length of credentials from a file or a program, in bytes.
pub(super) const MAX_CREDENTIALS: usize = 64 << 10;

impl Authorization {
    /// Returns the key in the first pair of variables, id and secret, that is set.
    pub(crate) fn from_lookup(
        variables: &[(&str, &str)],
        lookup: impl Fn(&str) -> Result<String, VarError>,
    ) -> Result<Self, Error> {
        let get = |name| variable(name, &lookup).map_err(unusable);
        let check = |name: &str, what: &str, flaw: Option<&str>| match flaw {
            Some(flaw) => Err(unusable(format!("{name}: expected {what}, found {flaw}"))),
            None => Ok(()),
        };
        for (key, secret) in variables {
            match (get(key)?, get(secret)?) {
                (Some(id), Some(value)) => {
                    check(key, "a key id", flaw_of_id(&id))?;
                    check(secret, "a secret", flaw(&value))?;
                    return Ok(Self::key(&id, &value));
                }
                (None, None) => {}
                (None, _) => return Err(unusable(format!("{secret} is set but {key} is not"))),
                (_, None) => return Err(unusable(format!("{key} is set but {secret} is not"))),
            }
        }
        let pairs: Vec<String> = variables.iter().map(|(key, secret)| format!("{key} and {secret}")).collect();
        Err(unusable(format!("set {}", pairs.join(", or "))))
    }

    /// Parses the text of a file or the output of a program. These forms are valid:
    /// - a key id and its secret on two lines,
    /// - a key id and its secret on one line, separated by a colon,
    /// - a bearer token on one line.
    ///
    /// Blank lines and a byte order mark are ignored. Any other text is an error, see [`flaw`]. Otherwise it would be sent to the server.
    pub(crate) fn from_text(text: &[u8]) -> Result<Self, BoxError> {
        if text.len() > MAX_CREDENTIALS {
            return Err(format!("expected credentials, found more than {MAX_CREDENTIALS} bytes").into());
        }
        let text = std::str::from_utf8(text).map_err(|_| "expected credentials, found text that is not UTF-8")?;
        let lines: Vec<&str> = trimmed(text).lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let pair = match lines[..] {
            [line] => line.split_once(':'),
            [id, secret] => Some((id, secret)),
            _ => None,
        };
        let flaw_of_pair = |(id, secret)| flaw_of_id(id).or_else(|| flaw(secret));
        let found = match (lines.iter().find_map(|line| flaw(line)), pair, &lines[..]) {
            (Some(flaw), _, _) => flaw,
            (_, _, [token]) if is_token(token) => return Ok(Self::bearer(token)?),
            (_, Some(pair), _) => match flaw_of_pair(pair) {
                None => return Ok(Self::key(pair.0, pair.1)),
                Some(flaw) => flaw,
            },
            (_, _, []) => "no text",
            (_, _, [_]) => "a line that is neither",
            _ => "more than two lines",
        };
        Err(format!("expected a key id and its secret on two lines or separated by a colon, or a token on one line; found {found}").into())
    }
}

/// Returns the value of an environment variable without white space at its ends. `None` if it is not set or blank. Fails if it is not UTF-8.
pub(crate) fn variable(
    name: &str,
    lookup: impl Fn(&str) -> Result<String, VarError>,
) -> Result<Option<Zeroizing<String>>, String> {
    let text = match lookup(name) {
        Ok(text) => Zeroizing::new(text),
        Err(VarError::NotPresent) => return Ok(None),
        // The source of this error contains the value.
        Err(VarError::NotUnicode(_)) => return Err(format!("the environment variable {name} is not UTF-8")),
    };
    let text = trimmed(&text);
    Ok((!text.is_empty()).then(|| Zeroizing::new(text.to_owned())))
}

/// Makes the error for environment variables that do not contain credentials.
fn unusable(why: String) -> Error {
    Error::from(Kind::Credentials).with_source(why)
}

/// Removes a byte order mark, and white space at both ends.
fn trimmed(text: &str) -> &str {
    text.trim().trim_start_matches('\u{feff}').trim()
}

/// Returns the reason why a text is not a key id, a secret or a token. The reason does not contain the text.
fn flaw(text: &str) -> Option<&'static str> {
    const QUOTES: [char; 3] = ['"', '\'', '`'];
    match text {
        "" => Some("an empty part"),
        // `jq -r` prints this for a missing property.
        "null" => Some("null"),
        _ if text.starts_with(['{', '[', '<']) => Some("JSON or XML"),
        _ if text.starts_with(QUOTES) || text.ends_with(QUOTES) => Some("quotes"),
        _ if text.contains("://") || text.starts_with("//") => Some("a URL"),
        _ if is_assignment(text) => Some("an assignment"),
        _ if text.contains(char::is_whitespace) => Some("white space or a line end inside"),
        _ if text.contains(is_invisible) => Some("characters that are not visible"),
        _ => None,
    }
}

/// Does the same as [`flaw`] for a key id. It has no colon, because a colon ends it in the header.
fn flaw_of_id(text: &str) -> Option<&'static str> {
    flaw(text).or_else(|| text.contains(':').then_some("a colon in the key id"))
}

/// Whether a text is an assignment, such as `KEY=value`. The padding at the end of base64 is not one.
fn is_assignment(text: &str) -> bool {
    let Some((name, value)) = text.split_once('=') else { return false };
    let has = |kind: fn(&u8) -> bool| name.as_bytes().iter().any(kind);
    let is_base64 = has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) && has(u8::is_ascii_digit);
    let is_padding = value == "=" || value.is_empty() && is_base64;
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
    is_name && !name.starts_with(|first: char| first.is_ascii_digit()) && !is_padding
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Whether a text has the form of a bearer token (`b64token` of RFC 6750).
fn is_token(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    !body.is_empty() && body.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte))
}
