//! Decides which values are secrets: by the words in the name of a property, by `format: password`, by the description of an
//! address, or by the hint `x-secret` of the overlay. The words are those of the published list of secret keys, and similar ones.

use heck::ToSnakeCase;
use openapi::schema::form::Form;
use serde_json::Value;

use crate::model::Ty;

/// Last words of names whose values are secret, in the singular.
const SECRETS: [&str; 12] = [
    "password",
    "passwd",
    "pwd",
    "passphrase",
    "passcode",
    "secret",
    "token",
    "credential",
    "authorization",
    "cookie",
    "dsn",
    "jwt",
];

/// Words before `key` that make the value secret. Keys of other kinds are columns, paths or public keys.
const KEYS: [&str; 13] = [
    "secret",
    "private",
    "account",
    "access",
    "encryption",
    "decryption",
    "signing",
    "shared",
    "master",
    "client",
    "api",
    "ssl",
    "tls",
];

/// Words before `token` that make it a position in a list instead of a secret.
const POSITIONS: [&str; 7] = ["page", "next", "previous", "prev", "continuation", "continue", "pagination"];

/// Last words that describe the format of a value. The words before them describe the value.
const FORMS: [&str; 13] = [
    "file",
    "pem",
    "json",
    "base64",
    "encoded",
    "value",
    "content",
    "contents",
    "text",
    "string",
    "plaintext",
    "hash",
    "digest",
];

/// Words before `url` or `uri` for addresses that grant access.
const ADDRESSES: [&str; 7] = ["presigned", "signed", "upload", "sas", "webhook", "connection", "database"];

/// Phrases in the description of an address that grants access.
const ADDRESS_PHRASES: [&str; 7] =
    ["presigned", "pre-signed", "signed url", "webhook", "connection ur", "connection string", "credentials"];

/// The reason why a value is secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::shape) enum Sign {
    /// The document or the overlay states it.
    Stated,
    /// The name. Enums, numbers and booleans with such a name are not secret.
    Named,
    /// The name, in the plural. It can also be a list of objects that describe secrets, so only texts are secret.
    NamedInPlural,
}

/// The reason why the value of a property must not be printed, if there is one. Items of lists and values of maps have an empty name.
pub(in crate::shape) fn sign(name: &str, form: &Form<'_>) -> Option<Sign> {
    match form.annotations.extension("x-secret") {
        Some(Value::Bool(hint)) => return hint.then_some(Sign::Stated),
        _ if form.format() == Some("password") => return Some(Sign::Stated),
        _ if !form.limits.values.is_empty() => return None,
        _ => {}
    }
    let snake = name.to_snake_case();
    let words: Vec<&str> = snake.split('_').collect();
    let description = form.annotations.description.unwrap_or_default();
    if is_address(&words) && ADDRESS_PHRASES.iter().any(|phrase| description.to_lowercase().contains(phrase)) {
        return Some(Sign::Named);
    }
    named(&words)
}

fn named(words: &[&str]) -> Option<Sign> {
    let (last, before) = words.split_last()?;
    match (*last, before) {
        ("credentials" | "secrets", _) => return Some(Sign::Named),
        ("headers", [] | [.., "http" | "custom" | "extra" | "request" | "webhook"]) => return Some(Sign::Named),
        _ => {}
    }
    if is_secret(last, before) {
        return Some(Sign::Named);
    }
    let single = last.strip_suffix('s').filter(|single| *single != "passwd");
    // Lists with these names contain the ids of keys.
    let ids = matches!(before, [.., "api" | "access" | "account" | "client"]) && single == Some("key");
    single.filter(|single| !ids && is_secret(single, before)).map(|_| Sign::NamedInPlural)
}

fn is_secret(last: &str, before: &[&str]) -> bool {
    let previous = before.last().copied().unwrap_or_default();
    match last {
        "token" => !POSITIONS.contains(&previous),
        "key" => KEYS.contains(&previous),
        "url" | "uri" => ADDRESSES.contains(&previous),
        // The format in which MySQL stores a password.
        "hash" if before.ends_with(&["double", "sha1"]) => true,
        "file" | "json" if before.ends_with(&["service", "account"]) => true,
        "string" if previous == "connection" => true,
        _ if SECRETS.contains(&last) => true,
        _ if FORMS.contains(&last) => before.split_last().is_some_and(|(last, before)| is_secret(last, before)),
        _ => false,
    }
}

fn is_address(words: &[&str]) -> bool {
    matches!(words.last(), Some(&("url" | "uri" | "urls" | "uris")))
}

/// The type that hides a secret value.
pub(in crate::shape) fn hide(ty: Ty, sign: Option<Sign>) -> Ty {
    let Some(sign) = sign else { return ty };
    if is_text(&ty) {
        return hide_text(ty);
    }
    match ty {
        Ty::Secret | Ty::Sensitive(_) => ty,
        // `Debug` prints no content of raw JSON.
        Ty::Raw => ty,
        _ if sign == Sign::NamedInPlural => ty,
        Ty::Integer | Ty::Number | Ty::Boolean | Ty::Timestamp | Ty::LenientNumber | Ty::Quantity
            if sign == Sign::Named =>
        {
            ty
        }
        other => Ty::Sensitive(Box::new(other)),
    }
}

/// A string, or lists and maps of nothing else.
fn is_text(ty: &Ty) -> bool {
    match ty {
        Ty::String | Ty::Secret => true,
        Ty::List(inner) | Ty::Map(inner) | Ty::Option(inner) => is_text(inner),
        _ => false,
    }
}

fn hide_text(ty: Ty) -> Ty {
    match ty {
        Ty::String => Ty::Secret,
        Ty::List(inner) => Ty::List(Box::new(hide_text(*inner))),
        Ty::Map(inner) => Ty::Map(Box::new(hide_text(*inner))),
        Ty::Option(inner) => Ty::Option(Box::new(hide_text(*inner))),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(schema: Value, names: &[&str], expected: Option<Sign>) {
        for name in names {
            let root = json!({ "components": { "schemas": { "T": schema } } });
            let mut doc = openapi::document::Document::new(&root);
            let at = doc.named("T").expect("the schema");
            assert_eq!(sign(name, &doc.named_form(at)), expected, "{name}");
        }
    }

    #[test]
    fn published_names_are_secrets() {
        let published = [
            "password",
            "newPassword",
            "newPasswordHash",
            "newDoubleSha1Hash",
            "keySecret",
            "keySecretHash",
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
            "uploadUrl",
            "presignedUrl",
        ];
        check(json!({}), &published, Some(Sign::Named));
    }

    #[test]
    fn names_like_the_published_ones_are_secrets() {
        let similar = [
            "clientSecret",
            "api_token",
            "PASSWORD",
            "ssl-key",
            "privateKeyPem",
            "serviceAccountJson",
            "secretValue",
            "passwordBase64",
            "preSignedURL",
            "slackWebhookUrl",
            "connectionUri",
            "Authorization",
            "sharedAccessKey",
            "apiKey",
            "headers",
            "httpHeaders",
        ];
        check(json!({}), &similar, Some(Sign::Named));
        check(json!({}), &["passwords", "refreshTokens", "privateKeys"], Some(Sign::NamedInPlural));
    }

    #[test]
    fn values_that_only_describe_secrets_are_printed() {
        let about = [
            "keyId",
            "accessKeyId",
            "apiKeyIds",
            "openApiKeys",
            "nextPageToken",
            "continuationToken",
            "tokenId",
            "tokenType",
            "tokenExpiresAt",
            "passwordUpdatedAt",
            "passwordHashType",
            "secretName",
            "secretArn",
            "credentialType",
            "keyIdHash",
            "hashData",
            "hash",
            "sourceSha256Hash",
            "header",
            "key",
            "primaryKey",
            "partitionKey",
            "publicKey",
            "file",
            "url",
            "queueUrl",
            "profileUrl",
            "sendChunkHeader",
            "connectionId",
            "string",
            "value",
            "",
        ];
        check(json!({}), &about, None);
    }

    #[test]
    fn format_and_hint_make_a_value_secret() {
        check(json!({ "x-secret": true }), &["url", ""], Some(Sign::Stated));
        check(json!({ "format": "password" }), &["text"], Some(Sign::Stated));
        check(json!({ "x-secret": false, "format": "password" }), &["password"], None);
        check(json!({ "enum": ["a"] }), &["password"], None);
        check(json!({ "description": "A Presigned URL to upload to." }), &["url", "link_uri"], Some(Sign::Named));
        check(json!({ "description": "Fetched with a presigned URL." }), &["text"], None);
        check(json!({ "description": "Public address." }), &["url"], None);
    }

    #[test]
    fn secret_types_hide_their_content() {
        let named = || Ty::Named("A".into());
        let list = |ty: Ty| Ty::List(Box::new(ty));
        let sensitive = |ty: Ty| Ty::Sensitive(Box::new(ty));
        for (ty, stated, by_name, by_plural) in [
            (Ty::String, Ty::Secret, Ty::Secret, Ty::Secret),
            (list(list(Ty::String)), list(list(Ty::Secret)), list(list(Ty::Secret)), list(list(Ty::Secret))),
            (named(), sensitive(named()), sensitive(named()), named()),
            (list(named()), sensitive(list(named())), sensitive(list(named())), list(named())),
            (Ty::Integer, sensitive(Ty::Integer), Ty::Integer, Ty::Integer),
            (Ty::Raw, Ty::Raw, Ty::Raw, Ty::Raw),
        ] {
            assert_eq!(hide(ty.clone(), Some(Sign::Stated)), stated);
            assert_eq!(hide(ty.clone(), Some(Sign::Named)), by_name);
            assert_eq!(hide(ty.clone(), Some(Sign::NamedInPlural)), by_plural);
            assert_eq!(hide(ty.clone(), None), ty);
        }
    }
}
