//! Sends any requests to a sandbox, one for each line: method, path and body. A segment of the path such as `{serviceId}` is the first item.

#![no_main]

use std::sync::LazyLock;

use clickhouse_cloud::{http, reqwest};
use clickhouse_cloud_sandbox::Sandbox;
use libfuzzer_sys::fuzz_target;
use tower::ServiceExt;

static SANDBOX: LazyLock<Sandbox> = LazyLock::new(|| Sandbox::builder().build().expect("a sandbox"));

/// The value of the header `Authorization`.
static LOGIN: LazyLock<http::HeaderValue> = LazyLock::new(|| {
    let key = SANDBOX.key();
    let request = reqwest::Client::new().get("http://localhost").basic_auth(key.id(), Some(key.secret())).build();
    request.expect("a request").headers()[http::header::AUTHORIZATION].clone()
});

fn request(line: &str) -> Option<http::Request<reqwest::Body>> {
    let mut parts = line.splitn(3, ' ');
    let (method, path) = (parts.next()?, parts.next()?);
    let path = SANDBOX.path(path).unwrap_or_else(|_| path.to_owned());
    let request = http::Request::builder().method(method).uri(path).header(http::header::AUTHORIZATION, &*LOGIN);
    let request = request.header(http::header::CONTENT_TYPE, "application/json");
    request.body(reqwest::Body::from(parts.next().unwrap_or_default().to_owned())).ok()
}

fuzz_target!(|text: &str| {
    SANDBOX.reset();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    for request in text.lines().take(20).filter_map(request) {
        let response = runtime.block_on(SANDBOX.transport().oneshot(request)).expect("a response");
        assert_ne!(response.status(), http::StatusCode::INTERNAL_SERVER_ERROR);
    }
});
