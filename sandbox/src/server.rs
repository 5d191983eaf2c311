//! The network of a sandbox, and the handle that keeps it running.

use std::net::SocketAddr;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::Arc;
use std::time::Duration;

use axum::body::{to_bytes, Body};
use axum::extract::{Request, State};
use axum::http::{header, HeaderValue, StatusCode};
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::time::{timeout, Instant};

use crate::answer::{self, Answer, Content};
use crate::auth::Key;
use crate::builder::{Builder, Settings};
use crate::document::Document;
use crate::error::Error;
use crate::gate::{Asked, Gate, Given};
use crate::records::Record;

/// How long a body may take to arrive.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running sandbox. It stops when it is dropped.
pub struct Sandbox {
    address: SocketAddr,
    gate: Arc<Gate>,
    /// Tells the server to stop once it is dropped.
    _stop: oneshot::Sender<()>,
}

impl Sandbox {
    /// What a sandbox can be like.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Starts a sandbox with everything as it usually is.
    ///
    /// # Errors
    ///
    /// If no port of the loopback interface can be listened on.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    pub(crate) async fn listen(address: SocketAddr, document: Arc<Document>, settings: Settings) -> Result<Self, Error> {
        let listener = TcpListener::bind(address).await.map_err(Error::Listen)?;
        let address = listener.local_addr().map_err(Error::Listen)?;
        let gate = Arc::new(Gate::new(document, settings));
        let router = axum::Router::new().fallback(serve).with_state(gate.clone());
        let (stop, stopped) = oneshot::channel::<()>();
        let server = axum::serve(listener, router).with_graceful_shutdown(async move {
            // An error means that the sandbox was dropped, which is the signal.
            let _ = stopped.await;
        });
        tokio::spawn(async move { server.await });
        Ok(Self { address, gate, _stop: stop })
    }

    /// The URL that clients take instead of the API's, without a slash at its end.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where the sandbox listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The first key that the sandbox accepts.
    pub fn key(&self) -> &Key {
        self.gate.keys.first()
    }

    /// The last requests, up to 200, the oldest first.
    pub fn requests(&self) -> Vec<Record> {
        self.gate.records.all()
    }

    /// Forgets everything that was made or changed.
    pub fn reset(&self) {
        self.gate.world.lock().clear();
    }
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox").field("address", &self.address).finish_non_exhaustive()
    }
}

async fn serve(State(gate): State<Arc<Gate>>, request: Request) -> Response {
    let begun = Instant::now();
    let (parts, body) = request.into_parts();
    let method = parts.method.clone();
    let target = parts.uri.path_and_query().map_or_else(|| parts.uri.to_string(), |target| target.as_str().to_owned());
    let ordinal = gate.ordinal(&method, parts.uri.path());
    let given = match read(&gate, body).await {
        Ok(body) => {
            let (path, query) = (parts.uri.path().to_owned(), parts.uri.query().unwrap_or_default().to_owned());
            answered(&gate, &Asked { method: parts.method, path, query, headers: parts.headers, body }, ordinal)
        }
        Err((status, message)) => {
            Given { answer: answer::plain(gate.document(), None, status, message, ""), operation: None }
        }
    };
    let Given { answer, operation } = given;
    gate.records.add(Record {
        number: 0,
        method: method.to_string(),
        target,
        operation: operation.map(|index| gate.document().operations[index].id.clone()),
        status: answer.status.as_u16(),
        took: begun.elapsed(),
        complaint: answer.complaint.clone(),
        chaos: Vec::new(),
    });
    written(answer)
}

async fn read(gate: &Gate, body: Body) -> Result<bytes::Bytes, (StatusCode, &'static str)> {
    match timeout(PATIENCE, to_bytes(body, gate.largest_body)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => Err((StatusCode::PAYLOAD_TOO_LARGE, "PAYLOAD_TOO_LARGE: the body is too large, or was not sent to its end")),
        Err(_) => Err((StatusCode::REQUEST_TIMEOUT, "REQUEST_TIMEOUT: the body did not arrive in time")),
    }
}

/// A fault of the sandbox itself becomes an answer that says so.
fn answered(gate: &Gate, asked: &Asked, ordinal: u64) -> Given {
    catch_unwind(AssertUnwindSafe(|| gate.answer(asked, ordinal))).unwrap_or_else(|_| {
        let message = "INTERNAL_ERROR: the sandbox has a fault";
        let answer = answer::plain(gate.document(), None, StatusCode::INTERNAL_SERVER_ERROR, message, "");
        Given { answer, operation: None }
    })
}

fn written(answer: Answer) -> Response {
    let (media, body) = match answer.content {
        Content::Empty => (None, Body::empty()),
        Content::Json(value) => (Some("application/json".to_owned()), Body::from(value.to_string())),
        Content::Text { media, text } => (Some(media), Body::from(text)),
    };
    let mut response = Response::new(body);
    *response.status_mut() = answer.status;
    if let Some(media) = media.and_then(|media| HeaderValue::from_str(&media).ok()) {
        response.headers_mut().insert(header::CONTENT_TYPE, media);
    }
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
