//! Recognizes secrets by the words of their names: passwords, keys, tokens, signed addresses. Only the response that creates one has it.

use serde_json::Value;

/// Last words of names whose values are secret.
const SECRETS: [&str; 12] = [
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "pwd",
    "secret",
    "secrets",
    "token",
    "credential",
    "credentials",
    "dsn",
    "jwt",
];

/// Words before `key` that make it the secret half.
const KEYS: [&str; 8] = ["secret", "private", "account", "access", "signing", "shared", "master", "ssl"];

/// Words before `token` that make it a position in a list.
const POSITIONS: [&str; 6] = ["page", "next", "previous", "continuation", "continue", "pagination"];

/// Words before `url` and `uri` of addresses that give access to everybody who knows them.
const ADDRESSES: [&str; 6] = ["presigned", "signed", "upload", "sas", "connection", "database"];

/// Last words for the form of a secret.
const FORMS: [&str; 8] = ["file", "pem", "json", "hash", "value", "text", "string", "content"];

/// Whether a property of this name is secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let words = words(name);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    is_secret_word(&words)
}

fn is_secret_word(words: &[&str]) -> bool {
    let Some((last, before)) = words.split_last() else { return false };
    let previous = before.last().copied().unwrap_or_default();
    match *last {
        "token" => !POSITIONS.contains(&previous),
        "key" => KEYS.contains(&previous),
        "url" | "uri" => ADDRESSES.contains(&previous),
        "string" if previous == "connection" => true,
        "file" | "json" if before.ends_with(&["service", "account"]) => true,
        // As MySQL stores a password.
        "hash" if before.ends_with(&["double", "sha1"]) => true,
        last if SECRETS.contains(&last) => true,
        last if FORMS.contains(&last) => is_secret_word(before),
        _ => false,
    }
}

/// The words of a name in lower case, however they are joined.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for letter in name.chars() {
        let starts = letter.is_uppercase() && was_lower;
        if starts || !letter.is_alphanumeric() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            word.extend(letter.to_lowercase());
        }
        was_lower = letter.is_lowercase() || letter.is_numeric();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The value without its secrets, at any depth. What is switched or counted by such a name is no secret.
pub(crate) fn without_secrets(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let is_kept = |name: &str, value: &Value| value.is_boolean() || value.is_number() || !is_secret(name);
            let kept = object.iter().filter(|(name, value)| is_kept(name, value));
            Value::Object(kept.map(|(name, value)| (name.clone(), without_secrets(value))).collect())
        }
        Value::Array(list) => list.iter().map(without_secrets).collect(),
        scalar => scalar.clone(),
    }
}

/// The value with `***` instead of each secret, at any depth.
pub(crate) fn with_marked_secrets(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let marked = |name: &str, value: &Value| match value {
                Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
                _ if is_secret(name) => "***".into(),
                value => with_marked_secrets(value),
            };
            object.iter().map(|(name, value)| (name.clone(), marked(name, value))).collect()
        }
        Value::Array(list) => list.iter().map(with_marked_secrets).collect(),
        scalar => scalar.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_words_of_a_name_decide() {
        for name in [
            "password",
            "newPassword",
            "new_password_hash",
            "newDoubleSha1Hash",
            "keySecret",
            "tokenSecret",
            "secretKey",
            "secretAccessKey",
            "private-key",
            "accountKey",
            "serviceAccountFile",
            "serviceAccountKey",
            "sasToken",
            "connectionString",
            "credentials",
            "secrets",
            "uploadUrl",
            "presignedUrl",
            "clientSecretValue",
            "databaseURL",
        ] {
            assert!(is_secret(name), "{name}");
        }
        for name in [
            "keyId",
            "primaryKey",
            "partitionKey",
            "publicKey",
            "nextPageToken",
            "url",
            "profileUrl",
            "connection",
            "connectionId",
            "tokenCount",
            "passwordPolicy",
            "keyUpdateType",
            "contentHash",
            "certificate",
            "",
            "_",
        ] {
            assert!(!is_secret(name), "{name}");
        }
    }

    #[test]
    fn secrets_are_taken_out_at_any_depth() {
        let value = json!({"list": [{"password": "x", "user": "y"}], "changePassword": true, "credentials": {"a": 1}});
        assert_eq!(without_secrets(&value), json!({"list": [{"user": "y"}], "changePassword": true}));
        let marked = json!({"list": [{"password": "***", "user": "y"}], "changePassword": true, "credentials": "***"});
        assert_eq!(with_marked_secrets(&value), marked);
    }
}
