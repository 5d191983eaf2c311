//! The faults of one call.

use std::time::Duration;

use axum::http::StatusCode;
use serde_json::json;

use super::{inject, Kind};
use crate::document::Document;
use crate::serve::message::{Content, Response};
use crate::synth::mix;

/// The faults of one call.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    seed: u64,
    pub(crate) kinds: Vec<Kind>,
    latency: Duration,
}

/// What happens to the bytes of a response.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Cut {
    Nothing,
    /// Nothing is sent at all.
    Reset,
    /// The rest of the body is not sent.
    Truncate,
}

impl Plan {
    pub(super) fn new(seed: u64, kinds: Vec<Kind>, latency: Duration) -> Self {
        Self { seed, kinds, latency }
    }

    pub(super) fn has(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind)
    }

    fn rng(&self, name: &str) -> fastrand::Rng {
        fastrand::Rng::with_seed(mix(self.seed, name))
    }

    /// The delay of the response.
    pub(crate) fn delay(&self) -> Duration {
        if self.has(Kind::Latency) {
            self.latency.mul_f64(self.rng("latency").f64())
        } else {
            Duration::ZERO
        }
    }

    /// The response that is sent instead of handling the request, and its fault.
    pub(crate) fn instead(&self, request_id: &str) -> Option<(Response, Kind)> {
        if self.has(Kind::RateLimits) {
            let seconds = self.latency.mul_f64(self.rng("reset").f64()).as_secs_f64();
            return Some((Response::too_many_requests(seconds), Kind::RateLimits));
        }
        if self.has(Kind::ServerErrors) {
            let statuses = [
                StatusCode::INTERNAL_SERVER_ERROR,
                StatusCode::BAD_GATEWAY,
                StatusCode::SERVICE_UNAVAILABLE,
                StatusCode::GATEWAY_TIMEOUT,
            ];
            let status = statuses[self.rng("status").usize(..statuses.len())];
            let body = json!({"status": status.as_u16(), "error": "INTERNAL_ERROR: injected", "requestId": request_id});
            let response = Response::new(status, Content::Json(body)).with_rejection("an injected server error");
            return Some((response, Kind::ServerErrors));
        }
        if self.has(Kind::HtmlErrors) {
            let text = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center></body>\r\n</html>\r\n";
            let response = Response::new(StatusCode::BAD_GATEWAY, Content::text("text/html", text));
            return Some((response.with_rejection("an injected HTML error"), Kind::HtmlErrors));
        }
        None
    }

    /// Injects the faults of the content; returns the kinds that found a location.
    pub(crate) fn inject(&self, document: &Document, operation: usize, response: &mut Response) -> Vec<Kind> {
        let is_of_content = |kind: &&Kind| kind.changes_content();
        if !response.status.is_success() || !self.kinds.iter().any(|kind| kind.changes_content()) {
            return Vec::new();
        }
        let Some(value) = response.content.json_mut() else { return Vec::new() };
        let kinds = self.kinds.iter().filter(is_of_content).copied();
        let made = |kind: &Kind| inject::inject(document, operation, *kind, value, &mut self.rng(kind.name()));
        kinds.filter(made).collect()
    }

    /// What happens to the bytes of the response.
    pub(crate) fn cut(&self) -> Cut {
        match () {
            () if self.has(Kind::Resets) => Cut::Reset,
            () if self.has(Kind::TruncatedBodies) => Cut::Truncate,
            () => Cut::Nothing,
        }
    }
}
