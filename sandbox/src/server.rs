//! The network of a sandbox, and the handle that keeps it running.

use std::future::Future;
use std::net::SocketAddr;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::Arc;
use std::time::Duration;

use axum::body::{to_bytes, Body};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{header, HeaderValue, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use futures_util::{stream, StreamExt};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::time::{timeout, Instant};

use crate::answer::{self, Answer, Content};
use crate::auth::Key;
use crate::builder::{Builder, Settings};
use crate::chaos::{Chaos, Cut, Kind, Plan};
use crate::connection::{Door, Scissors};
use crate::document::Document;
use crate::error::Error;
use crate::gate::{Asked, Gate, Given};
use crate::records::Record;

/// How long a body may take to arrive.
const PATIENCE: Duration = Duration::from_secs(30);

/// Threads of one sandbox, at most.
const MOST_WORKERS: usize = 4;

/// Stack of a thread: JSON of 128 levels, in the schemas of any document, without optimization.
const STACK: usize = 16 << 20;

/// A running sandbox. It stops when it is dropped.
pub struct Sandbox {
    address: SocketAddr,
    gate: Arc<Gate>,
    /// Its own, so that a test that blocks its thread, or stops its clock, does not stop the sandbox.
    _runtime: Guard,
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

    pub(crate) fn listen(address: SocketAddr, document: Arc<Document>, settings: Settings) -> Result<Self, Error> {
        let failed = |why| Error::Listen(address, why);
        let workers = std::thread::available_parallelism().map_or(2, |count| count.get().clamp(2, MOST_WORKERS));
        let mut runtime = tokio::runtime::Builder::new_multi_thread();
        runtime.worker_threads(workers).thread_name("sandbox").thread_stack_size(STACK).enable_all();
        let runtime = Guard(Some(runtime.build().map_err(failed)?));
        let listener = std::net::TcpListener::bind(address).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let gate = Arc::new(Gate::new(document, settings));
        let router = axum::Router::new().fallback(serve).with_state(gate.clone());
        let service = router.into_make_service_with_connect_info::<Scissors>();
        let serving = async move {
            let listener = TcpListener::from_std(listener)?;
            axum::serve(Door(listener), service).await
        };
        runtime.spawn(serving);
        Ok(Self { address, gate, _runtime: runtime })
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

    /// The first bearer token that the sandbox accepts, for whatever only reads.
    pub fn token(&self) -> &str {
        self.gate.keys.first_token()
    }

    /// The last requests, up to 200, the oldest first; those for the page are left out.
    pub fn requests(&self) -> Vec<Record> {
        self.gate.records.all()
    }

    /// The faults that answers have.
    pub fn chaos(&self) -> Chaos {
        self.gate.chaos.read().map(|chaos| chaos.clone()).unwrap_or_default()
    }

    /// Changes the faults that answers have from now on.
    ///
    /// # Errors
    ///
    /// If a probability is not between 0 and 1.
    pub fn set_chaos(&self, chaos: Chaos) -> Result<(), Error> {
        self.gate.set_chaos(chaos)
    }

    /// Forgets everything that was made or changed: the same calls have the same answers once more.
    pub fn reset(&self) {
        self.gate.reset();
    }
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox").field("address", &self.address).finish_non_exhaustive()
    }
}

/// A runtime that may be dropped anywhere, in tasks of another runtime as well.
struct Guard(Option<Runtime>);

impl Guard {
    fn spawn(&self, serving: impl Future<Output = std::io::Result<()>> + Send + 'static) {
        if let Some(runtime) = &self.0 {
            runtime.spawn(serving);
        }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

async fn serve(
    State(gate): State<Arc<Gate>>,
    ConnectInfo(scissors): ConnectInfo<Scissors>,
    request: Request,
) -> Response {
    let begun = Instant::now();
    let (parts, body) = request.into_parts();
    let method = parts.method.clone();
    let target = parts.uri.path_and_query().map_or_else(|| parts.uri.to_string(), |target| target.as_str().to_owned());
    let ordinal = gate.ordinal(&method, parts.uri.path());
    let plan = gate.plan(&method, parts.uri.path(), ordinal);
    let planned = plan.as_ref().map_or(0, |plan| plan.kinds.len());
    let mut sent = Bytes::new();
    let given = match read(&gate, body).await {
        Ok(body) => {
            sent = body.clone();
            let (path, query) = (parts.uri.path().to_owned(), parts.uri.query().unwrap_or_default().to_owned());
            answered(
                &gate,
                &Asked { method: parts.method, path, query, headers: parts.headers, body },
                ordinal,
                plan.as_ref(),
            )
        }
        Err((status, message)) => Given::plain(answer::plain(gate.document(), None, status, message, "")),
    };
    // Only operations have faults, not the page for people.
    let plan = plan.filter(|_| given.operation.is_some());
    let delay = plan.as_ref().map_or(Duration::ZERO, Plan::delay);
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    let Given { answer, operation, chaos, is_page } = given;
    let Answer { status, content, headers, complaint } = answer;
    let (media, bytes) = spelled(content);
    // What is empty has no end to be cut off.
    let cut = plan.as_ref().map_or(Cut::Nothing, Plan::cut);
    let cut = if cut == Cut::Truncate && bytes.is_empty() { Cut::Nothing } else { cut };
    let mut chaos: Vec<_> = chaos.into_iter().map(Kind::name).collect();
    chaos.extend((!delay.is_zero()).then_some(Kind::Latency.name()));
    chaos.extend(match cut {
        Cut::Nothing => None,
        Cut::Reset => Some(Kind::Resets.name()),
        Cut::Truncate => Some(Kind::TruncatedBodies.name()),
    });
    let record = Record {
        number: 0,
        method: method.to_string(),
        target,
        operation: operation.map(|index| gate.document().operations[index].id.clone()),
        status: if cut == Cut::Reset { 0 } else { status.as_u16() },
        took: begun.elapsed(),
        complaint,
        chaos,
    };
    gate.give_back(planned.saturating_sub(record.chaos.len()));
    gate.records.add(record, &sent, &bytes, is_page);
    if cut == Cut::Reset {
        scissors.cut();
    }
    written(status, media, headers, bytes, cut)
}

async fn read(gate: &Gate, body: Body) -> Result<Bytes, (StatusCode, &'static str)> {
    match timeout(PATIENCE, to_bytes(body, gate.largest_body)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => {
            Err((StatusCode::PAYLOAD_TOO_LARGE, "PAYLOAD_TOO_LARGE: the body is too large, or was not sent to its end"))
        }
        Err(_) => Err((StatusCode::REQUEST_TIMEOUT, "REQUEST_TIMEOUT: the body did not arrive in time")),
    }
}

/// A fault of the sandbox itself becomes an answer that says so.
fn answered(gate: &Gate, asked: &Asked, ordinal: u64, plan: Option<&Plan>) -> Given {
    catch_unwind(AssertUnwindSafe(|| gate.answer(asked, ordinal, plan))).unwrap_or_else(|_| {
        let message = "INTERNAL_ERROR: the sandbox has a fault";
        Given::plain(answer::plain(gate.document(), None, StatusCode::INTERNAL_SERVER_ERROR, message, ""))
    })
}

/// The media type and the bytes of a content.
fn spelled(content: Content) -> (Option<String>, Bytes) {
    match content {
        Content::Empty => (None, Bytes::new()),
        Content::Json(value) => (Some("application/json".to_owned()), Bytes::from(value.to_string())),
        Content::Text { media, text } => (Some(media), Bytes::from(text)),
    }
}

fn written(
    status: StatusCode,
    media: Option<String>,
    headers: Vec<(&'static str, String)>,
    bytes: Bytes,
    cut: Cut,
) -> Response {
    let length = bytes.len();
    let body = match cut {
        Cut::Truncate => truncated(bytes),
        Cut::Nothing | Cut::Reset => Body::from(bytes),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    if let Some(media) = media.and_then(|media| HeaderValue::from_str(&media).ok()) {
        response.headers_mut().insert(header::CONTENT_TYPE, media);
    }
    if cut == Cut::Truncate {
        response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
    }
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// The first half of a body, and then an error, which ends the connection.
fn truncated(bytes: Bytes) -> Body {
    let half = stream::iter([Ok(bytes.slice(..bytes.len() / 2))]);
    let end = stream::once(async {
        // While there is nothing more, what is written so far is sent; an error would throw it away.
        tokio::task::yield_now().await;
        Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof))
    });
    Body::from_stream(half.chain(end))
}
