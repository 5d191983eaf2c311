//! The content of an error response. The message is read from the form `{status, error, requestId, issues}`, from problem details
//! (RFC 9457), and from other common forms of bodies.

use crate::response::RawResponse;
use crate::support::{Decode, Kind, ReadError, Reader};
use serde_json::{Map, Value};

/// The maximum length of a message, in characters.
const MAX_MESSAGE: usize = 500;
/// How many bytes of a body are read.
const MAX_BODY: usize = 1 << 20;
/// How many values of a body are read.
const MAX_VALUES: usize = 10_000;
/// How many errors of a list are read.
const MAX_ISSUES: usize = 50;
/// How many levels of objects and lists are searched for a message.
const MAX_LEVELS: usize = 4;
/// How many levels of a body are read.
const MAX_DEPTH: usize = 32;

/// The content of an error response.
pub(crate) struct ErrorResponse {
    pub(crate) message: Option<String>,
    /// Whether the message is not printed, because it may quote a part of the request.
    pub(crate) is_hidden: bool,
    /// Whether the body is a page for a browser, which the API itself never sends.
    pub(crate) html: bool,
    /// Whether the body reports that a resource is idle.
    pub(crate) idle: bool,
    /// Whether the message reports that the resource exists and is not available now.
    pub(crate) unavailable: bool,
    /// Whether the message is like `BAD_REQUEST: Invalid service id`, and not a list of errors in the request body.
    pub(super) invalid_id: bool,
}

impl ErrorResponse {
    pub(crate) fn read(response: &RawResponse) -> Self {
        let body = response.json();
        let body = &body[..body.len().min(MAX_BODY)];
        let text = String::from_utf8_lossy(body);
        let mut value = Value::Null;
        // The part before an error of the grammar is used.
        let _ = read(&mut Reader::new(&text), &mut value, MAX_DEPTH, &mut MAX_VALUES.clone());
        let html = response.media_type().eq_ignore_ascii_case("text/html") || body.trim_ascii_start().starts_with(b"<");
        let idle = if value.is_null() { says_idle(&text) } else { is_idle(&value) };
        let (summary, issues) = match &value {
            Value::Null if html || !is_text(response, body) => (None, Vec::new()),
            Value::Null => (trimmed(&text), Vec::new()),
            body => parts(body),
        };
        let invalid_id = issues.is_empty() && summary.as_deref().is_some_and(names_invalid_id);
        let unavailable = summary.as_deref().is_some_and(says_unavailable);
        Self {
            message: message(summary.into_iter().chain(issues)),
            is_hidden: false,
            html,
            idle,
            unavailable,
            invalid_id,
        }
    }
}

/// The properties of a body that may contain the whole error.
const WRAPPERS: [&str; 5] = ["data", "response", "result", "status", "body"];
/// The properties of which an object in a wrapper has one if it is an error. Other objects may repeat a part of the request.
const OF_ERRORS: [&str; 6] = ["error", "errors", "message", "messages", "errormessage", "errormessages"];

/// Returns the summary and the issues of a body, or those of the first wrapper in it that has any.
fn parts(body: &Value) -> (Option<String>, Vec<String>) {
    let is_error = |inner: &&Value| OF_ERRORS.iter().any(|name| property(inner, name).is_some());
    let wrapped = WRAPPERS.iter().filter_map(|name| property(body, name)).filter(is_error);
    let found = std::iter::once(body).chain(wrapped).map(|value| (summary(value, 0), issues(value, 0)));
    let is_empty = |(summary, issues): &(Option<String>, Vec<String>)| summary.is_none() && issues.is_empty();
    found.into_iter().find(|parts| !is_empty(parts)).unwrap_or_else(|| (None, lists_of_texts(body)))
}

/// Returns the issues of an object of which each property is a list of texts, as some frameworks report invalid fields.
fn lists_of_texts(body: &Value) -> Vec<String> {
    let all_lists = body.as_object().is_some_and(|fields| fields.values().all(|value| texts(value).is_some()));
    if all_lists {
        issues_in(body, 0)
    } else {
        Vec::new()
    }
}

/// Joins a list of texts. `None` if it is empty, or contains other values.
fn texts(value: &Value) -> Option<String> {
    let list = value.as_array().filter(|list| !list.is_empty() && list.iter().all(Value::is_string))?;
    trimmed(&list.iter().take(MAX_ISSUES).filter_map(Value::as_str).collect::<Vec<_>>().join(", "))
}

/// Whether a body that is not JSON can be shown: it is UTF-8, and its media type is plain text, JSON or missing. Some proxies send
/// plain text as JSON.
fn is_text(response: &RawResponse, body: &[u8]) -> bool {
    let media_type = response.media_type().to_ascii_lowercase();
    let is_declared = matches!(&*media_type, "text/plain" | "application/json" | "");
    is_declared && body.trim_ascii() != b"null" && std::str::from_utf8(body).is_ok()
}

/// Reads the value at the cursor up to the first error of the grammar. A value that a [`Value`] cannot hold, or that is too deep, becomes null.
fn read(reader: &mut Reader<'_>, value: &mut Value, depth: usize, left: &mut usize) -> Result<(), ReadError> {
    let Ok(kind) = reader.kind() else {
        *value = cut_string(reader.rest());
        return reader.skip();
    };
    *left = left.saturating_sub(1);
    match kind {
        Kind::Object if depth > 0 => {
            *value = Value::Object(Map::new());
            let mut next = reader.first_key()?;
            while let Some(key) = next.filter(|_| *left > 0) {
                let place = value.as_object_mut().map(|members| members.entry(key).or_insert(Value::Null));
                place.map_or(Ok(()), |place| read(reader, place, depth - 1, left))?;
                next = reader.next_key()?;
            }
        }
        Kind::Array if depth > 0 => {
            *value = Value::Array(Vec::new());
            let mut more = reader.first_element()?;
            while more && *left > 0 {
                let place = value.as_array_mut().map(|items| {
                    items.push(Value::Null);
                    items.last_mut()
                });
                place.flatten().map_or(Ok(()), |place| read(reader, place, depth - 1, left))?;
                more = reader.next_element()?;
            }
        }
        Kind::Object | Kind::Array => reader.skip()?,
        _ => match Value::decode(reader) {
            Ok(scalar) => *value = scalar,
            Err(_) => reader.skip()?,
        },
    }
    Ok(())
}

/// Returns the text of a string that ends with the body. Null for other values.
fn cut_string(rest: &str) -> Value {
    let text = rest.strip_prefix('"').map(|text| text.chars().take(MAX_MESSAGE).collect());
    text.map_or(Value::Null, Value::String)
}

/// Returns a text without white space at its ends. `None` if it is blank.
fn trimmed(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Returns the value of a property. Case and underscores of its name are ignored: `errorMessage`, `error_message`, `ErrorMessage`.
fn property<'a>(object: &'a Value, name: &str) -> Option<&'a Value> {
    let same = |key: &str| key.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).eq(name.chars());
    object.as_object()?.iter().find(|(key, _)| same(key)).map(|(_, value)| value)
}

/// Returns the text of the first of these properties that has one.
fn first(object: &Value, names: &[&str], level: usize) -> Option<String> {
    names.iter().filter_map(|name| property(object, name)).find_map(|value| match value {
        Value::String(text) => trimmed(text),
        Value::Object(_) if level < MAX_LEVELS => summary(value, level + 1),
        _ => None,
    })
}

/// Returns the error message in a value: the summary and the details.
fn summary(value: &Value, level: usize) -> Option<String> {
    if let Value::String(text) = value {
        return trimmed(text);
    }
    let what = first(value, &["error", "title", "fault"], level);
    // If `error` is text, details may contain anything, such as parts of the request.
    let names = ["message", "errordescription", "errormessage", "msg", "exception", "faultstring", "text", "detail"];
    let how = first(value, &names[..names.len() - usize::from(has_error_text(value))], level);
    let lists = ["message", "messages", "errormessage", "errormessages"];
    let how = how.or_else(|| lists.iter().filter_map(|name| property(value, name)).find_map(texts));
    match (what, how) {
        (Some(what), Some(how)) if !what.contains(&how) => Some(format!("{what}: {how}")),
        (Some(text), _) | (None, Some(text)) => Some(text),
        (None, None) => {
            let parts = ["code", "type", "reason", "description", "details"];
            let parts = parts.iter().filter_map(|name| property(value, name)?.as_str());
            trimmed(&parts.take(2).collect::<Vec<_>>().join(": "))
        }
    }
}

fn has_error_text(value: &Value) -> bool {
    property(value, "error").is_some_and(Value::is_string)
}

/// Returns the issues of a value: those of the lists and maps that it contains, or of the value if it is a list or map.
fn issues(value: &Value, level: usize) -> Vec<String> {
    let names = ["issues", "errors", "error", "detail", "details"];
    let names = if has_error_text(value) { &names[..2] } else { &names };
    let found = match value {
        Value::Array(_) => issues_in(value, level),
        _ => names.iter().filter_map(|name| property(value, name)).flat_map(|list| issues_in(list, level)).collect(),
    };
    match property(value, "error") {
        Some(inner @ Value::Object(_)) if found.is_empty() && level < MAX_LEVELS => issues(inner, level + 1),
        _ => found,
    }
}

/// Returns the issues of a list, or of a map from locations to texts.
fn issues_in(list: &Value, level: usize) -> Vec<String> {
    let at = |place: Option<String>, text: Option<String>| match (place, text) {
        (Some(place), text) => Some(format!("{place}: {}", text.unwrap_or_default())),
        (None, text) => text,
    };
    match list {
        Value::Array(list) => {
            list.iter().take(MAX_ISSUES).filter_map(|issue| at(place(issue), summary(issue, level + 1))).collect()
        }
        Value::Object(places) => places
            .iter()
            .take(MAX_ISSUES)
            .filter_map(|(place, value)| at(Some(place.clone()), Some(texts(value)?)))
            .collect(),
        _ => Vec::new(),
    }
}

/// Returns the location of an issue: a text, or the steps of a path.
fn place(issue: &Value) -> Option<String> {
    let step = |step: &Value| step.as_str().map_or_else(|| step.to_string(), str::to_owned);
    let names = ["path", "loc", "pointer", "field", "param"];
    names.iter().filter_map(|name| property(issue, name)).find_map(|value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(steps) => Some(steps.iter().take(MAX_ISSUES).map(step).collect::<Vec<_>>().join(".")),
        _ => None,
    })
}

/// Joins the parts into one line.
fn message(parts: impl Iterator<Item = String>) -> Option<String> {
    let text = parts.collect::<Vec<_>>().join("; ");
    // A line break would let the server add lines to a log.
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(MAX_MESSAGE).collect();
    Some(line).filter(|line| !line.is_empty())
}

/// Whether a message reports that a resource is temporarily unavailable.
fn says_unavailable(message: &str) -> bool {
    words(message).any(|word| word.eq_ignore_ascii_case("unavailable"))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn names_invalid_id(message: &str) -> bool {
    let is_id = |word: &str| {
        let stem = word.strip_suffix("ID").or(word.strip_suffix("Id"));
        word.eq_ignore_ascii_case("id") || stem.is_some_and(|stem| stem.ends_with(char::is_lowercase))
    };
    message
        .split([';', ':', '.', ','])
        .any(|clause| words(clause).skip_while(|word| !word.eq_ignore_ascii_case("invalid")).skip(1).take(5).any(is_id))
}

fn is_idle(value: &Value) -> bool {
    match value {
        Value::String(text) => says_idle(text),
        Value::Array(elements) => elements.iter().any(is_idle),
        Value::Object(members) => members.values().any(is_idle),
        _ => false,
    }
}

/// Whether a text is a state or code such as `idle` or `SERVICE_IDLE`, or a sentence in which that is the state.
fn says_idle(text: &str) -> bool {
    let words: Vec<String> = words(text).map(str::to_ascii_lowercase).collect();
    match &words[..] {
        [word] if word == "idle" => true,
        [before, word] if word == "idle" => !matches!(&**before, "not" | "never" | "non"),
        words => words.windows(2).any(|pair| matches!(&*pair[0], "state" | "status" | "is") && pair[1] == "idle"),
    }
}
