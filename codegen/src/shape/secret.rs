//! Decides which properties hold secrets: by the words of their name, by `format: password`,
//! or by the hint `x-secret` that the overlay sets. The words are those of the published list of secret keys.

use heck::ToSnakeCase;
use serde_json::{Map, Value};

use crate::model::Ty;

/// Last words of names whose values are secret.
const SECRET_WORDS: [&str; 8] =
    ["password", "passwd", "passphrase", "secret", "secrets", "token", "credential", "credentials"];

/// Words before `key` or `file` that make the value secret.
const SECRET_KEYS: [&str; 5] = ["secret", "private", "account", "access", "encryption"];

/// Words before `token` that make it a position in a list instead of a secret.
const POSITIONS: [&str; 4] = ["page", "next", "continuation", "pagination"];

/// Whether the value of a property must not be shown.
pub(super) fn is_secret(name: &str, meta: &Map<String, Value>) -> bool {
    match meta.get("x-secret") {
        Some(Value::Bool(hint)) => *hint,
        _ => meta.get("format").and_then(Value::as_str) == Some("password") || name_is_secret(name),
    }
}

fn name_is_secret(name: &str) -> bool {
    let snake = name.to_snake_case();
    let words: Vec<&str> = snake.split('_').collect();
    let Some((last, before)) = words.split_last() else { return false };
    let previous = before.last().copied().unwrap_or_default();
    if SECRET_WORDS.contains(last) {
        return !(*last == "token" && POSITIONS.contains(&previous));
    }
    match *last {
        "key" => SECRET_KEYS.contains(&previous),
        "file" => before.ends_with(&["service", "account"]),
        "string" => previous == "connection",
        "hash" => before.contains(&"password") || previous.starts_with("sha"),
        _ => false,
    }
}

/// The type that hides a secret value. Enums, numbers and booleans are no secrets whatever their name.
pub(super) fn hide(ty: Ty) -> Ty {
    match ty {
        Ty::String => Ty::Secret,
        Ty::List(item) if *item == Ty::String => Ty::List(Box::new(Ty::Secret)),
        Ty::Map(value) if *value == Ty::String => Ty::Map(Box::new(Ty::Secret)),
        Ty::Integer | Ty::Number | Ty::Boolean | Ty::Timestamp | Ty::Secret | Ty::Raw => ty,
        Ty::Sensitive(_) | Ty::LenientNumber | Ty::Quantity | Ty::Binary => ty,
        other => Ty::Sensitive(Box::new(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets_are_told_from_others() {
        let published = [
            "password",
            "newPassword",
            "newPasswordHash",
            "newDoubleSha1Hash",
            "keySecret",
            "tokenSecret",
            "secretKey",
            "secretAccessKey",
            "privateKey",
            "serviceAccountFile",
            "serviceAccountKey",
            "connectionString",
            "accountKey",
            "sasToken",
            "credentials",
            "secrets",
            "clientSecret",
            "api_token",
        ];
        for name in published {
            assert!(name_is_secret(name), "{name}");
        }
        for name in ["keyId", "accessKeyId", "nextPageToken", "tokenId", "passwordUpdatedAt", "hash", "key", "file", ""]
        {
            assert!(!name_is_secret(name), "{name}");
        }
    }
}
