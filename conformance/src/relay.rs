//! A relay between the client and a server other than the sandbox. It records requests and responses.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::{to_bytes, Body};
use axum::extract::{Request, State};
use axum::http::{header, HeaderMap, HeaderName, StatusCode};
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::wire::{Exchange, Wire};

/// The maximum length of a body, in bytes.
const MAX_BODY: usize = 128 << 20;

/// Headers that belong to one connection. Without `accept-encoding`, bodies are not compressed.
const OWN: [HeaderName; 6] = [
    header::HOST,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::TRANSFER_ENCODING,
    header::ACCEPT_ENCODING,
    header::CONTENT_ENCODING,
];

/// A running relay. It stops on drop.
pub struct Relay {
    address: SocketAddr,
    task: JoinHandle<()>,
}

struct Shared {
    /// Without a slash at its end.
    upstream: String,
    http: reqwest::Client,
    wire: Wire,
}

impl Relay {
    /// Starts a relay on a free port of the loopback interface.
    ///
    /// # Errors
    /// If there is no free port, or the HTTP client cannot be built.
    pub async fn start(upstream: &str, wire: Wire) -> Result<Self, String> {
        let failed = |error: &dyn std::fmt::Display| format!("the relay to {upstream} cannot be started: {error}");
        let is_loopback = crate::flags::is_loopback(upstream);
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        // Requests to this machine do not use a proxy.
        let http = if is_loopback { http.no_proxy() } else { http };
        let http = http.build().map_err(|error| failed(&error))?;
        let upstream_url = upstream.trim_end_matches('/').to_owned();
        let shared = Arc::new(Shared { upstream: upstream_url, http, wire });
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(|error| failed(&error))?;
        let address = listener.local_addr().map_err(|error| failed(&error))?;
        let router = axum::Router::new().fallback(pass).with_state(shared);
        let task = tokio::spawn(async move {
            // It ends with the task.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { address, task })
    }

    /// The URL of the relay, for the client.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn pass(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(sent) = to_bytes(body, MAX_BODY).await else { return failed("the request is too long") };
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
    let url = format!("{}{target}", shared.upstream);
    let forwarded = shared.http.request(parts.method, url).headers(passed(&parts.headers)).body(sent.clone());
    let received = async {
        let mut response = forwarded.send().await?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        Ok::<_, reqwest::Error>((status, headers, response.bytes().await?))
    };
    match received.await {
        Ok((status, headers, bytes)) => {
            let (request, response) = (sent.to_vec(), bytes.to_vec());
            shared.wire.keep(Exchange { status: status.as_u16(), request, response, ..Exchange::default() });
            let mut response = Response::new(Body::from(bytes));
            *response.status_mut() = status;
            *response.headers_mut() = passed(&headers);
            response
        }
        Err(error) => {
            let mut cause: &dyn std::error::Error = &error;
            while let Some(inner) = cause.source() {
                cause = inner;
            }
            let complaint = format!("the server does not respond: {cause}");
            let response = failed(&complaint);
            shared.wire.keep(Exchange { complaint: Some(complaint), request: sent.to_vec(), ..Exchange::default() });
            response
        }
    }
}

fn passed(headers: &HeaderMap) -> HeaderMap {
    headers.iter().filter(|(name, _)| !OWN.contains(name)).map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The response to the client if the server does not respond.
fn failed(why: &str) -> Response {
    let mut response = Response::new(Body::from(why.to_owned()));
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    response
}
