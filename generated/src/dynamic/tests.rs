//! `Debug` of no generated type shows a secret, on random instances of the schemas as they are published.

#[allow(dead_code, reason = "the properties use more of it")]
mod document;
#[allow(dead_code, reason = "the properties use more of it")]
mod make;

use super::{reencode, request_check, response_check, schema_entry};
use document::{Document, Target};
use make::Maker;
use serde_json::{json, Value};
use std::cell::RefCell;
use std::fmt::Debug;

const MARKER: &str = "hunter2-4711";

/// Names of properties whose strings are secrets, or that contain only secrets.
const SECRETS: [&str; 22] = [
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
    "uploadUrl",
    "presignedUrl",
    "credentials",
    "secrets",
    "headers",
    "queryParams",
    "keySecretHash",
    "uri",
];

thread_local! {
    static PRINTED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// What every type that is run by name passes through.
pub(super) fn print(decoded: &impl Debug) {
    PRINTED.set(format!("{decoded:?} {decoded:#?}"));
}

/// Decodes a value, and gives everything that can be printed about it.
fn printed(target: &Target<'_>, value: &Value) -> Option<String> {
    let op = || target.line["op"].as_str().expect("an operation");
    let found = match target.member {
        "value" => schema_entry(target.line["schema"].as_str().expect("a schema")).map(|known| known.check),
        "request" => request_check(op()),
        _ => response_check(op(), target.line["status"].as_u64().expect("a status") as u16),
    };
    PRINTED.take();
    match reencode("the value", found.ok()?, &value.to_string()) {
        Ok(rendered) => Some(format!("{} {:?}", PRINTED.take(), rendered.rejected)),
        Err(error) => Some(format!("{error} {error:?} {error:#?}")),
    }
}

/// Puts the marker wherever one of the secrets stands; says in how many places.
fn mark(value: &mut Value, names: &[&str], secret: bool, wrong: bool) -> usize {
    match value {
        Value::String(text) if secret => {
            *text = MARKER.to_owned();
            1
        }
        Value::Array(items) => items.iter_mut().map(|item| mark(item, names, secret, wrong)).sum(),
        Value::Object(members) => {
            let mut marked = 0;
            for (name, value) in members.iter_mut() {
                let secret = secret || names.contains(&&**name);
                if secret && wrong && value.is_string() {
                    *value = json!([MARKER, { MARKER: MARKER }]);
                    marked += 1;
                } else {
                    marked += mark(value, names, secret, wrong);
                }
            }
            marked
        }
        _ => 0,
    }
}

#[test]
fn debug_shows_no_secret() {
    // What was unpacked from a package has no document beside it.
    if !std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").exists() {
        return;
    }
    let document = Document::load();
    let (mut types, mut checked, mut shown) = (0, 0, Vec::new());
    for target in document.targets() {
        let mut known = false;
        for seed in 3000..3012 {
            for wrong in [false, true] {
                let mut value = Maker::without_null(&document, seed).make(target.schema);
                if mark(&mut value, &SECRETS, false, wrong) == 0 {
                    continue;
                }
                let Some(printed) = printed(&target, &value) else { continue };
                assert!(!printed.is_empty(), "{}: nothing printed", target.name);
                (known, checked) = (true, checked + 1);
                if printed.contains(MARKER) {
                    let at = printed.find(MARKER).unwrap_or_default();
                    let around: String =
                        printed[..at].chars().rev().take(80).collect::<Vec<_>>().into_iter().rev().collect();
                    shown.push(format!("{}, seed {seed}: {around}{MARKER}\n  sent {value}", target.name));
                    break;
                }
            }
        }
        types += u32::from(known);
    }
    println!("{checked} instances of {types} schemas, requests and answers that hold secrets show none");
    assert!(shown.is_empty(), "{} show a secret:\n{}", shown.len(), shown.join("\n"));
    assert!(types > 10, "secrets are found at all");
}
