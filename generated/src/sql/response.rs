//! The kinds of responses of the Query API: a result, a state of the service, or an error, which may also be in the middle of a result.

use super::error::{Failure, SqlError};
use super::json::Cursor;
use crate::error::Error;
use crate::response::RawResponse;
use http::StatusCode;
use serde_json::Value;

/// The beginning of the database's own errors, before their number.
const CODE: &str = "Code: ";
/// What follows the number.
const EXCEPTION: &str = ". DB::Exception: ";
/// Encloses an exception in the middle of a body, in newer versions of the database.
const BLOCK: &str = "__exception__";
/// How long the end of a body may be in which an exception is searched for.
pub(super) const MAX_TAIL: usize = 64 << 10;

/// The state of the service that a response with status 206 reports.
#[derive(Debug, PartialEq)]
pub(super) enum State {
    Idle,
    Stopped,
}

/// Whether a response with this status is a result. Results are streamed.
pub(super) fn is_result(status: StatusCode) -> bool {
    status.is_success() && status != StatusCode::PARTIAL_CONTENT
}

pub(super) fn state(body: &[u8]) -> Option<State> {
    let value = serde_json::from_slice::<Value>(body).ok()?;
    match value["data"].as_str()? {
        text if text.eq_ignore_ascii_case(fact!(query_idle)) => Some(State::Idle),
        text if text.eq_ignore_ascii_case(fact!(query_stopped)) => Some(State::Stopped),
        _ => None,
    }
}

/// The error that a response reports with its status. If the form of the response is not known, its message is hidden, because it may quote
/// the statement.
pub(super) fn rejected(response: RawResponse) -> Error {
    let failure = match response.status {
        // The request did not reach the database.
        StatusCode::UNAUTHORIZED | StatusCode::TOO_MANY_REQUESTS => None,
        status => failure(status, &response),
    };
    match failure {
        Some(failure) => Error::from(failure).with_response(response),
        None => Error::from_raw(response).with_hidden_message(),
    }
}

fn failure(status: StatusCode, response: &RawResponse) -> Option<Failure> {
    let text = String::from_utf8_lossy(&response.body[..response.body.len().min(MAX_TAIL)]);
    if let Some(found) = text.trim_start().starts_with(CODE).then(|| exception(&text)).flatten() {
        return Some(Failure::Statement(found));
    }
    let error = serde_json::from_slice::<Value>(&response.body).ok()?["error"].take();
    match &error {
        Value::Object(_) => sql_error(&error).map(Failure::Statement),
        Value::String(text) => match status {
            StatusCode::NOT_FOUND if text.contains(fact!(query_unavailable)) => Some(Failure::Stopped),
            status if gave_up(status) && text.contains(fact!(query_timed_out)) => Some(Failure::TimedOut),
            _ => exception(text).map(Failure::Statement),
        },
        _ => None,
    }
}

/// Whether a server that stops waiting may respond with this status.
fn gave_up(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT
}

/// An error as `{"code": "62", "details": "..."}`.
fn sql_error(error: &Value) -> Option<SqlError> {
    let code = match &error["code"] {
        Value::String(code) => code.clone(),
        Value::Number(code) => code.to_string(),
        _ => return None,
    };
    let details = error["details"].as_str().or(error["message"].as_str()).unwrap_or_default();
    let inner = exception(details);
    let number = code.parse().ok().or(inner.as_ref().and_then(|inner| inner.code));
    let named = Some(code).filter(|code| code.parse::<i64>().is_err());
    let name = inner.as_ref().and_then(|inner| inner.name.clone()).or_else(|| trailing_name(details)).or(named);
    let message = inner.map_or_else(|| details.to_owned(), |inner| inner.message);
    Some(SqlError { code: number, name, message })
}

/// The first text of the form `Code: 62. DB::Exception: message (SYNTAX_ERROR) (version 26.9)`.
pub(super) fn exception(text: &str) -> Option<SqlError> {
    let mut rest = text;
    loop {
        rest = &rest[rest.find(CODE)? + CODE.len()..];
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let Some(message) = rest[digits..].strip_prefix(EXCEPTION) else { continue };
        let Ok(code) = rest[..digits].parse() else { continue };
        let message = match message.split_once(BLOCK) {
            // The line before the end of the block has the length of the message.
            Some((block, _)) => block.trim_end().rsplit_once('\n').map_or(block, |(message, _)| message),
            None => message,
        };
        let message = message.trim_end();
        return Some(SqlError { code: Some(code), name: trailing_name(message), message: message.to_owned() });
    }
}

/// The name in parentheses that ends a message, before the version.
fn trailing_name(message: &str) -> Option<String> {
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(|b| matches!(b, b'A'..=b'Z' | b'0'..=b'9' | b'_'));
    let mut names = message.rsplit('(').filter_map(|part| part.split_once(')')).map(|(name, _)| name);
    names.find(|name| is_name(name)).map(str::to_owned)
}

/// The exception that is the last property of a result in the format `JSON` or a variant of it: a line with one tab before the end of the object.
fn exception_property(text: &str) -> Option<SqlError> {
    let (_, line) = text.trim_end().strip_suffix('}')?.trim_end().rsplit_once('\n')?;
    let property = line.strip_prefix('\t').filter(|property| property.starts_with('"'))?;
    exception_line(format!("{{{property}}}").as_bytes())
}

/// The exception that is written as `{"exception": "..."}`. It has no number if its text has another form.
pub(super) fn exception_line(text: &[u8]) -> Option<SqlError> {
    let mut cursor = Cursor::new(text);
    cursor.expect(b'{', "").ok()?;
    if cursor.key().ok()? != "exception" {
        return None;
    }
    let line = serde_json::from_slice::<Value>(text).ok()?;
    let text = line["exception"].as_str().filter(|_| line.as_object().is_some_and(|line| line.len() == 1))?;
    let unnamed = || SqlError { code: None, name: None, message: text.to_owned() };
    Some(exception(text).unwrap_or_else(unnamed))
}

/// The exception that ends a body in any format, if there is one. `tail` is the end of the body.
///
/// The database appends it after the data. It is recognized at the beginning of a line, as the last line or last property in JSON, or in the
/// block that newer versions write.
pub(super) fn appended(tail: &[u8]) -> Option<SqlError> {
    let text = String::from_utf8_lossy(tail);
    if let Some((_, block)) = text.split_once(BLOCK) {
        return exception(block);
    }
    let last_line = tail.trim_ascii_end().rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    let in_json = exception_line(last_line).or_else(|| exception_property(&text));
    if let Some(found) = in_json.filter(|found| found.code.is_some()) {
        return Some(found);
    }
    let begins_line = |at: &usize| *at == 0 || text[..*at].ends_with('\n');
    let last = text.match_indices(CODE).map(|(at, _)| at).filter(begins_line).last()?;
    let found = exception(&text[last..])?;
    found.name.is_some().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, code: i64, name: Option<&str>, message: &str) {
        let found = exception(text).unwrap();
        assert_eq!((found.code, found.name.as_deref(), &*found.message), (Some(code), name, message), "{text}");
    }

    #[test]
    fn exceptions_have_code_name_and_message() {
        check(
            "Code: 62. DB::Exception: bad (SYNTAX_ERROR) (version 26.9.2.1)\n",
            62,
            Some("SYNTAX_ERROR"),
            "bad (SYNTAX_ERROR) (version 26.9.2.1)",
        );
        check("[1,\"aCode: 395. DB::Exception: x (A_B)", 395, Some("A_B"), "x (A_B)");
        check("Code: x. Code: 1. DB::Exception: f(x) is not", 1, None, "f(x) is not");
        check("Code: 7. DB::Exception: m (N)\r\n12 tag\r\n__exception__\r\n", 7, Some("N"), "m (N)");
        for text in
            ["", "Code: ", "Code: 62", "Code: . DB::Exception: x", "Code: 99999999999999999999. DB::Exception: x"]
        {
            assert_eq!(exception(text), None, "{text}");
        }
    }

    #[test]
    fn an_exception_is_appended_on_a_line_of_its_own() {
        let exception = "Code: 395. DB::Exception: x (FUNCTION_THROW_IF_VALUE_IS_NON_ZERO)";
        for (tail, expected) in [
            (format!("1\n2\n{exception}\n"), true),
            (exception.to_owned(), true),
            (format!("{{\"a\":1}}\n{{\"exception\": \"{exception}\"}}\n"), true),
            (format!("{{\"exception\": \"{exception}\"}}\n{{\"a\":1}}\n"), false),
            ("{\"exception\":\"\"}\n".to_owned(), false),
            (format!("1\r\n__exception__\r\nabcdefgh\r\n{exception}\n89 abcdefgh\r\n__exception__\r\n"), true),
            (format!("{{\n\t\"data\": [],\n\n\t\"exception\": \"{exception}\"\n}}\n"), true),
            (format!("{{\n\t\"data\":\n\t[\n\t\t{{\n\t\t\t\"exception\": \"{exception}\"\n\t\t}}\n\t]\n}}\n"), false),
            (format!("{{\n\t\"data\":\n\t[\n\t\t{{\n\t\t\t\"exception\": \"{exception}\"\n}}"), false),
            (format!("1\t{exception}\n"), false),
            ("1\nCode: 1. DB::Exception: cut".to_owned(), false),
            (String::new(), false),
        ] {
            assert_eq!(appended(tail.as_bytes()).is_some(), expected, "{tail}");
        }
    }

    #[test]
    fn states_are_read_from_data() {
        assert_eq!(state(br#"{"data":"Confirm wake service"}"#), Some(State::Idle));
        assert_eq!(state(br#"{"data":"Service is stopped"}"#), Some(State::Stopped));
        assert_eq!(state(br#"{"data":[1]}"#), None);
        assert_eq!(state(b"OK"), None);
    }
}
