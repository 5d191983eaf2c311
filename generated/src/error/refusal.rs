//! What the server says in a refusal: `{status, error, requestId, issues}`, read from whatever came.

use crate::answer::Answer;
use serde_json::Value;

const LONGEST_MESSAGE: usize = 500;
/// Longer bodies are not what the API sends, and are not searched.
const LONGEST_BODY: usize = 1 << 20;

#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) message: Option<String>,
    /// Whether the body is a page for a browser, which the API itself never sends.
    pub(crate) html: bool,
    /// Whether the body says that something is idle.
    pub(crate) idle: bool,
}

impl Refusal {
    pub(crate) fn read(answer: &Answer) -> Self {
        let body = &answer.body[..answer.body.len().min(LONGEST_BODY)];
        let value = serde_json::from_slice::<Value>(body).unwrap_or_default();
        let start = body.trim_ascii_start();
        let html = answer.media_type().eq_ignore_ascii_case("text/html") || value.is_null() && start.starts_with(b"<");
        Self { message: message(&value), html, idle: mentions(body, b"idle") }
    }
}

fn message(body: &Value) -> Option<String> {
    let error = &body["error"];
    let text = [error, &error["message"], &body["message"]].into_iter().find_map(Value::as_str)?;
    let mut message = one_line(text);
    for issue in body["issues"].as_array().into_iter().flatten() {
        let step = |step: &Value| step.as_str().map_or_else(|| step.to_string(), str::to_owned);
        let path: Vec<String> = issue["path"].as_array().into_iter().flatten().map(step).collect();
        if let Some(text) = issue["message"].as_str() {
            message += &format!("; {}: {}", one_line(&path.join(".")), one_line(text));
        }
    }
    if let Some((end, _)) = message.char_indices().nth(LONGEST_MESSAGE) {
        message.truncate(end);
    }
    Some(message)
}

/// A message must not be able to fake log lines.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST_MESSAGE).collect()
}

fn mentions(body: &[u8], word: &[u8]) -> bool {
    body.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word))
}

/// Whether a message reads like `BAD_REQUEST: Invalid service id`.
pub(super) fn names_invalid_id(message: &str) -> bool {
    let words = message.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut after = words.skip_while(|word| !word.eq_ignore_ascii_case("invalid")).skip(1).take(5);
    after.any(|word| word.eq_ignore_ascii_case("id") || word.ends_with("Id") || word.ends_with("ID"))
}
