//! What the server says in a refusal: `{status, error, requestId, issues}`, read from whatever came.

use crate::answer::Answer;
use serde_json::Value;

const LONGEST_MESSAGE: usize = 500;
/// Longer bodies are not what the API sends, and are not searched.
const LONGEST_BODY: usize = 1 << 20;

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
        let html = answer.media_type().eq_ignore_ascii_case("text/html") || body.trim_ascii_start().starts_with(b"<");
        let idle = body.windows(4).any(|word| word.eq_ignore_ascii_case(b"idle"));
        Self { message: message(&value), html, idle }
    }

    /// Whether the message reads like `BAD_REQUEST: Invalid service id`.
    pub(super) fn names_invalid_id(&self) -> bool {
        let message = self.message.as_deref().unwrap_or_default();
        let words = message.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let mut after = words.skip_while(|word| !word.eq_ignore_ascii_case("invalid")).skip(1).take(5);
        after.any(|word| word.eq_ignore_ascii_case("id") || word.ends_with("Id") || word.ends_with("ID"))
    }
}

fn message(body: &Value) -> Option<String> {
    let error = &body["error"];
    let mut message = [error, &error["message"], &body["message"]].into_iter().find_map(Value::as_str)?.to_owned();
    for issue in body["issues"].as_array().into_iter().flatten() {
        let step = |step: &Value| step.as_str().map_or_else(|| step.to_string(), str::to_owned);
        let path: Vec<String> = issue["path"].as_array().into_iter().flatten().map(step).collect();
        message += &format!("; {}: {}", path.join("."), issue["message"].as_str().unwrap_or_default());
    }
    // It must not be able to fake further log lines.
    Some(message.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST_MESSAGE).collect())
}
