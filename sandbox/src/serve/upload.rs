//! Addresses that files are uploaded to. What is uploaded is not kept.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::UNIX_EPOCH;

use axum::http::StatusCode;
use serde_json::Value;

use crate::facts::Facts;
use crate::sandbox::engine::Engine;
use crate::serve::message::{Content, Request, Response};

/// Addresses that one sandbox remembers; with more, it starts again.
const MAX_UPLOADS: usize = 10_000;

/// The addresses that were returned and not used: the time of day in seconds from which nothing is accepted, by id.
#[derive(Default)]
pub(crate) struct Uploads(Mutex<HashMap<String, u64>>);

impl Uploads {
    /// Accepts one upload to the address that the content of a response has.
    pub(crate) fn expect(&self, content: &Value) {
        let facts = &Facts::get().uploads;
        let Some(id) = content[facts.id.as_str()].as_str() else { return };
        let end = content[facts.expires.as_str()].as_str().and_then(|text| humantime::parse_rfc3339(text).ok());
        let end = end.and_then(|end| end.duration_since(UNIX_EPOCH).ok()).map_or(u64::MAX, |end| end.as_secs());
        let mut open = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if open.len() >= MAX_UPLOADS {
            open.clear();
        }
        open.insert(id.to_owned(), end);
    }

    /// Whether an upload is expected now; an address is for one upload.
    fn take(&self, id: &str, now: u64) -> bool {
        let mut open = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        open.remove(id).is_some_and(|end| now < end)
    }
}

/// Responds to an upload; `None` if the path is another one. The address is the permission: there are no credentials.
pub(crate) fn respond(engine: &Engine, request: &Request) -> Option<Response> {
    let facts = &Facts::get().uploads;
    let id = request.path.strip_prefix(facts.above.as_str())?;
    let rejected = |status, why: &str| {
        Response::new(status, Content::text("text/plain; charset=utf-8", format!("{why}\n"))).with_rejection(why)
    };
    Some(match request.method.as_str() == facts.method {
        false => {
            rejected(StatusCode::METHOD_NOT_ALLOWED, "the method is not allowed").with_header("allow", &*facts.method)
        }
        true if engine.uploads.take(id, engine.clock.now().day) => Response::new(StatusCode::OK, Content::Empty),
        true => rejected(StatusCode::FORBIDDEN, "the address is unknown, was used, or has expired"),
    })
}
