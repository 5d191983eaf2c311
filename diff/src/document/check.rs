//! Rejects a document that is not OpenAPI 3, and notes what is unusual about one that is.

use std::collections::BTreeMap;

use serde_json::Value;

use openapi::document::Document;

/// Why two documents could not be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The text is neither JSON nor YAML. Contains the expected format and the message of its parser.
    NotParsed(String, &'static str, String),
    /// It is not an OpenAPI 3 document. Contains what was found instead.
    NotOpenApi(String, String),
    /// References in unions or in `allOf` nest without end, from this pointer on.
    OverLimit(String, String),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error::NotParsed(which, form, why) => write!(f, "the {which} document is not {form}: {why}"),
            Error::NotOpenApi(which, why) => {
                write!(f, "the {which} document is not OpenAPI 3: {why}")
            }
            Error::OverLimit(which, pointer) => {
                write!(
                    f,
                    "the {which} document cannot be compared: unions, allOf or references at {pointer} are nested more than a hundred deep, or multiply into too many schemas"
                )
            }
        }
    }
}

impl std::error::Error for Error {}

/// Parses one document. `which` names it in the error.
///
/// # Errors
///
/// If the bytes are neither JSON nor YAML.
pub fn parse(which: &str, bytes: &[u8]) -> Result<Value, Error> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let not_parsed = |form, why: String| Error::NotParsed(which.to_owned(), form, why);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => Err(Error::NotOpenApi(which.to_owned(), "it is empty".to_owned())),
        // A text that begins with none of the characters that begin JSON or HTML is read as YAML.
        Ok(text) if !text.trim_start().starts_with(['{', '[', '<', '"']) => {
            let why = |message: String| message.trim_start_matches("not valid YAML: ").to_owned();
            let parsed = openapi::source::parse(text).map(|(value, _)| value);
            parsed.map_err(|error| not_parsed("YAML", why(error.message)))
        }
        _ => serde_json::from_slice(bytes).map_err(|error| not_parsed("JSON", error.to_string())),
    }
}

/// Rejects a document of another kind. Returns notes on what is unusual about it.
pub(crate) fn check(which: &str, document: &Value) -> Result<Vec<String>, Error> {
    let refuse = |why: String| Err(Error::NotOpenApi(which.to_owned(), why));
    let Some(map) = document.as_object() else {
        return refuse("it is not an object".to_owned());
    };
    if let Some(version) = map.get("swagger") {
        return refuse(format!("it is Swagger {version}; convert it first"));
    }
    match map.get("openapi").and_then(Value::as_str) {
        None => {
            return refuse(match map.get("openapi") {
                None => "it has no `openapi` version".to_owned(),
                Some(Value::Number(version)) => {
                    format!("its version is the number {version}; write a string such as \"3.1.0\"")
                }
                Some(other) => format!("its version is {other}; write a string such as \"3.1.0\""),
            })
        }
        Some(version) if !version.starts_with("3.") => return refuse(format!("its version is {version}")),
        Some(_) => {}
    }
    let sections = ["paths", "webhooks", "components"];
    for section in sections {
        if map.get(section).is_some_and(|value| !value.is_object() && !value.is_null()) {
            return refuse(format!("`{section}` is not an object"));
        }
    }
    if !sections.iter().any(|section| map.contains_key(*section)) {
        return refuse("it has neither paths, webhooks nor components".to_owned());
    }
    Ok(duplicate_ids(which, document))
}

fn duplicate_ids(which: &str, document: &Value) -> Vec<String> {
    let mut owners: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    for (path, item) in paths {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
                owners.entry(id).or_default().push(format!("{} {path}", method.to_uppercase()));
            }
        }
    }
    let twice = owners.into_iter().filter(|(_, owners)| owners.len() > 1);
    twice
        .map(|(id, mut owners)| {
            owners.sort();
            format!("the {which} document gives operation id `{id}` to {}", owners.join(" and "))
        })
        .collect()
}

/// A note if the two documents have different OpenAPI versions.
pub(crate) fn versions(old: &Value, new: &Value) -> Option<String> {
    let version = |document: &Value| document.get("openapi").and_then(Value::as_str).unwrap_or_default().to_owned();
    let (old, new) = (version(old), version(new));
    let minor = |version: &str| version.splitn(3, '.').take(2).map(str::to_owned).collect::<Vec<_>>();
    (minor(&old) != minor(&new)).then(|| format!("OpenAPI {old} is compared with OpenAPI {new}"))
}

/// A note if a document of OpenAPI 3.1 uses `nullable`, a keyword of 3.0.
pub(crate) fn vague_words(which: &str, document: &Value) -> Option<String> {
    let version = document.get("openapi").and_then(Value::as_str).filter(|version| !version.starts_with("3.0"))?;
    let mut count = 0;
    let mut open = vec![document];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(map) => {
                count += usize::from(map.get("nullable") == Some(&Value::Bool(true)));
                open.extend(map.iter().filter(|(key, _)| !key.starts_with("example")).map(|(_, value)| value));
            }
            _ => {}
        }
    }
    let times = if count == 1 { "once".to_owned() } else { format!("{count} times") };
    (count > 0).then(|| {
        format!("the {which} document says `nullable` {times}, which is no word of OpenAPI {version}: null there is held against neither")
    })
}

/// Rejects a document with schemas beyond the limits of the reader.
pub(crate) fn limits(which: &str, document: &Document) -> Result<(), Error> {
    match document.over_limit {
        Some(at) => Err(Error::OverLimit(which.to_owned(), document.pointer(at))),
        None => Ok(()),
    }
}
