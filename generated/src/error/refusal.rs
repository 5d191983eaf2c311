//! What the server says in a refusal: `{status, error, requestId, issues}`, read from whatever came.

use crate::answer::Answer;
use serde_json::Value;

const LONGEST_MESSAGE: usize = 500;
/// Longer bodies are not what the API sends, and are searched no further.
const LONGEST_BODY: usize = 1 << 20;

pub(crate) struct Refusal {
    pub(crate) message: Option<String>,
    /// Whether the body is a page for a browser, which the API itself never sends.
    pub(crate) html: bool,
    /// Whether the body says that something is idle, not just that word.
    pub(crate) idle: bool,
    /// Whether the message reads like `BAD_REQUEST: Invalid service id`, and not like a list of what is wrong with a body.
    pub(super) invalid_id: bool,
}

impl Refusal {
    pub(crate) fn read(answer: &Answer) -> Self {
        let body = &answer.body[..answer.body.len().min(LONGEST_BODY)];
        let value = serde_json::from_slice::<Value>(body).unwrap_or_default();
        let html = answer.media_type().eq_ignore_ascii_case("text/html") || body.trim_ascii_start().starts_with(b"<");
        let idle = if value.is_null() { says_idle(&String::from_utf8_lossy(body)) } else { is_idle(&value) };
        let (said, issues) = (said(&value), value["issues"].as_array().map(Vec::as_slice).unwrap_or_default());
        let invalid_id = issues.is_empty() && said.is_some_and(names_invalid_id);
        Self { message: said.map(|said| message(said, issues)), html, idle, invalid_id }
    }
}

fn said(body: &Value) -> Option<&str> {
    let error = &body["error"];
    [error, &error["message"], &body["message"]].into_iter().find_map(Value::as_str)
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

/// One line, with what is wrong at which places.
fn message(said: &str, issues: &[Value]) -> String {
    let mut message = said.to_owned();
    for issue in issues {
        let step = |step: &Value| step.as_str().map_or_else(|| step.to_string(), str::to_owned);
        let path: Vec<String> = issue["path"].as_array().into_iter().flatten().map(step).collect();
        message += &format!("; {}: {}", path.join("."), issue["message"].as_str().unwrap_or_default());
    }
    // It must not be able to fake further log lines.
    message.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST_MESSAGE).collect()
}
