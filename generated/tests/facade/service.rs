//! A tower service instead of an HTTP client. All guarantees of the client hold, for any chunks of a body.

use crate::{get, ms, post, SECRET};
use bytes::Bytes;
use clickhouse_cloud::{Client, ClientBuilder, Error, Method};
use futures_util::{stream, Stream, StreamExt};
use http::{Request, Response};
use http_body::Frame;
use reqwest::Body;
use serde_json::Value;
use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Instant;
use tower::util::BoxCloneService;
use tower::{service_fn, ServiceBuilder, ServiceExt};

/// A body that consists of these frames.
struct Frames<S>(S);

impl<S: Stream<Item = io::Result<Bytes>> + Unpin> http_body::Body for Frames<S> {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        self.0.poll_next_unpin(context).map_ok(Frame::data)
    }
}

pub type Parts = Vec<io::Result<Bytes>>;
pub type Reply = io::Result<Response<Parts>>;
pub type Log = Arc<Mutex<Vec<Request<Body>>>>;

/// A client with a service that returns `reply(n)` for the nth request, and the log of requests.
pub fn fake(reply: impl Fn(usize) -> Reply + Send + Sync + 'static) -> (ClientBuilder, Log) {
    let log = Log::default();
    let (seen, reply) = (log.clone(), Arc::new(reply));
    let service = service_fn(move |request| {
        let nth = {
            let mut seen = seen.lock().unwrap();
            seen.push(request);
            seen.len() - 1
        };
        let reply = reply(nth).map(|response| response.map(|parts| Frames(stream::iter(parts))));
        async move { reply }
    });
    let builder = Client::builder().with_key("id", SECRET).without_rate_limit().with_transport(service);
    (builder.with_backoff(ms(4), ms(20)), log)
}

pub fn whole(status: u16, body: &'static str) -> Reply {
    Ok(Response::builder().status(status).body(vec![Ok(body.into())]).unwrap())
}

pub fn broken(kind: ErrorKind) -> Reply {
    Err(io::Error::new(kind, "broken at https://api.example.com/v1/thing?token=hunter2"))
}

#[tokio::test]
async fn a_service_receives_complete_requests() {
    let (builder, log) = fake(|_| whole(200, r#"{"result":7}"#));
    let request = builder.build().unwrap().request(Method::POST, "/v1/thing").query("a", "b c").json(&[1]);
    assert_eq!(request.send::<u8>().await.unwrap(), 7);
    let request = &log.lock().unwrap()[0];
    assert_eq!(request.method(), Method::POST);
    assert_eq!(request.uri().path_and_query().unwrap(), "/v1/thing?a=b+c");
    assert_eq!(request.uri().scheme_str(), Some("https"));
    assert_eq!(request.headers()["content-type"], "application/json");
    assert!(request.headers()["authorization"].is_sensitive());
    assert!(request.headers().contains_key("user-agent"));
    assert_eq!(request.body().as_bytes(), Some(&b"[1]"[..]));
}

/// Every division of a body into chunks. For longer bodies, those at two positions, including equal ones, and single bytes.
fn chunkings(body: &'static str) -> Vec<Parts> {
    let places: Vec<usize> = (1..body.len()).collect();
    let cuts: Vec<Vec<usize>> = if body.len() <= 12 {
        let chosen = |set: u32| places.iter().copied().filter(move |place| set >> (place - 1) & 1 == 1).collect();
        (0..1 << places.len()).map(chosen).collect()
    } else {
        let pairs = places.iter().flat_map(|&first| (first..body.len()).map(move |second| vec![first, second]));
        pairs.chain([vec![], places.clone()]).collect()
    };
    let parts = |cuts: Vec<usize>| {
        let starts = std::iter::once(0).chain(cuts.clone());
        let ends = cuts.into_iter().chain([body.len()]);
        starts.zip(ends).map(|(start, end)| Ok(Bytes::from_static(&body.as_bytes()[start..end]))).collect()
    };
    cuts.into_iter().map(parts).collect()
}

/// A client whose responses have this body, each with another division into chunks, and the number of divisions.
fn in_chunks(body: &'static str) -> (Client, usize) {
    let all = chunkings(body);
    let count = all.len();
    let all = Arc::new(Mutex::new(all.into_iter()));
    let service = service_fn(move |_: Request<Body>| {
        let parts = all.lock().unwrap().next().unwrap();
        async { Ok::<_, io::Error>(Response::new(Frames(stream::iter(parts)))) }
    });
    let builder = Client::builder().with_key("id", SECRET).without_rate_limit().with_transport(service);
    (builder.build().unwrap(), count)
}

#[tokio::test]
async fn results_do_not_depend_on_the_chunks_of_a_body() {
    let (short, count) = in_chunks(r#"{"result":7}"#);
    assert_eq!(count, 2048);
    for _ in 0..count {
        assert_eq!(get(&short).await.unwrap(), 7);
    }
    let (long, count) = in_chunks(r#"{"requestId":"é","result":["a",{"b":1.5}]}"#);
    for _ in 0..count {
        let reply = long.request(Method::GET, "/v1/thing").reply::<Value>().await.unwrap();
        assert_eq!((reply.request_id(), reply[1]["b"].as_f64()), (Some("é"), Some(1.5)));
    }
}

#[cfg(feature = "sql")]
#[tokio::test]
async fn rows_do_not_depend_on_the_chunks_of_a_body() {
    use futures_util::TryStreamExt;
    let (cloud, count) = in_chunks("[\"a\"]\n[\"String\"]\n[\"x\"]\n[\"\\u00e9\"]\n");
    for _ in 0..count {
        let rows: Vec<String> = cloud.sql("id", "SELECT a").rows::<String>().try_collect().await.unwrap();
        assert_eq!(rows, ["x", "é"]);
    }
}

#[tokio::test(start_paused = true)]
async fn failures_are_retried_if_that_is_safe() {
    for (first, posts) in [
        (|| whole(503, "{}"), 1),
        (|| whole(429, "{}"), 2),
        (|| broken(ErrorKind::ConnectionReset), 1),
        (|| broken(ErrorKind::ConnectionRefused), 2),
    ] as [(fn() -> Reply, usize); 4]
    {
        let reply = move |nth| if nth == 0 { first() } else { whole(200, r#"{"result":7}"#) };
        let (builder, log) = fake(reply);
        assert_eq!(get(&builder.build().unwrap()).await.unwrap(), 7);
        assert_eq!(log.lock().unwrap().len(), 2);
        let (builder, log) = fake(reply);
        assert_eq!(post(&builder.build().unwrap()).await.is_ok(), posts == 2);
        assert_eq!(log.lock().unwrap().len(), posts);
    }
}

#[tokio::test(start_paused = true)]
async fn errors_of_a_service_contain_no_secrets() {
    let error = |kind| async move { get(&fake(move |_| broken(kind)).0.build().unwrap()).await.unwrap_err() };
    let refused = error(ErrorKind::ConnectionRefused).await;
    assert!(refused.is_connect() && !refused.is_timeout(), "{refused}");
    assert!(error(ErrorKind::TimedOut).await.is_timeout());
    let reset = error(ErrorKind::ConnectionReset).await;
    assert!(!reset.is_connect() && reset.is_retryable(), "{reset}");
    let text = format!("{reset} {reset:?}");
    assert!(text.contains("broken at https://api.example.com/v1/thing?… (after 5 attempts)"), "{text}");
    assert!(!text.contains("hunter2") && !text.contains(SECRET), "{text}");
}

#[tokio::test(start_paused = true)]
async fn redirects_and_long_bodies_are_errors() {
    let moved = || Response::builder().status(307).header("location", "https://example.com/");
    let (builder, log) = fake(move |_| Ok(moved().body(Vec::new()).unwrap()));
    let error = get(&builder.build().unwrap()).await.unwrap_err();
    assert_eq!((error.status(), log.lock().unwrap().len()), (Some(307), 1));
    let (builder, _) = fake(|_| Ok(Response::new((0..1000).map(|_| Ok("[[[[".into())).collect())));
    let error = get(&builder.with_max_body(10).build().unwrap()).await.unwrap_err();
    assert!(error.to_string().contains("longer than 10 bytes"), "{error}");
    assert_eq!(error.raw_body(), Some(&b"[[[[[[[[[["[..]));
    let half = || Ok(Response::new(vec![Ok("{".into()), Err(ErrorKind::UnexpectedEof.into())]));
    let (builder, log) = fake(move |_| half());
    let error = get(&builder.build().unwrap()).await.unwrap_err();
    assert_eq!((error.status(), error.raw_body(), log.lock().unwrap().len()), (Some(200), Some(&b"{"[..]), 5));
}

/// The time that a call takes on a paused clock, and its error.
async fn timed(builder: ClientBuilder) -> (Duration, Error) {
    let cloud = builder.with_key("id", SECRET).with_attempt_timeout(ms(100)).with_max_attempts(1).build().unwrap();
    let begun = Instant::now();
    let error = get(&cloud).await.unwrap_err();
    (begun.elapsed(), error)
}

#[tokio::test(start_paused = true)]
async fn deadlines_end_calls_of_a_service_that_hangs() {
    let never = || service_fn(|_: Request<Body>| std::future::pending::<io::Result<Response<Body>>>());
    // A service with a concurrency limit of 0 is never ready.
    let busy = ServiceBuilder::new().concurrency_limit(0).service(never());
    let endless = service_fn(|_: Request<Body>| async {
        Ok::<_, io::Error>(Response::new(Frames(stream::pending::<io::Result<Bytes>>())))
    });
    for (builder, missing) in [
        (Client::builder().with_transport(never()), "headers"),
        (Client::builder().with_transport(busy), "headers"),
        (Client::builder().with_transport(endless), "body"),
    ] {
        let (took, error) = timed(builder).await;
        assert!(error.is_timeout() && error.to_string().contains(missing), "{error}");
        assert!(took < ms(110), "{took:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_rate_limit_applies_to_a_service() {
    let (builder, log) = fake(|_| whole(200, r#"{"result":7}"#));
    let cloud = builder.with_rate_limit(10, Duration::from_secs(10)).build().unwrap();
    let begun = Instant::now();
    for _ in 0..21 {
        get(&cloud).await.unwrap();
    }
    assert!(begun.elapsed() >= Duration::from_secs(20), "{:?}", begun.elapsed());
    assert_eq!(log.lock().unwrap().len(), 21);
}

#[tokio::test]
async fn layers_of_tower_work() {
    use tower_http::set_header::SetRequestHeaderLayer;
    let header =
        SetRequestHeaderLayer::overriding(http::HeaderName::from_static("x-team"), |request: &Request<Body>| {
            http::HeaderValue::from_str(request.method().as_str()).ok()
        });
    let echo = service_fn(|request: Request<Body>| async move {
        let team = request.headers()["x-team"].to_str().unwrap();
        Ok::<_, io::Error>(Response::new(format!(r#"{{"result":"{team}"}}"#)))
    });
    let layered = ServiceBuilder::new().timeout(ms(60_000)).concurrency_limit(2).layer(header).service(echo);
    // The type of the layered service is not `Sync`, and cannot be named.
    let service = BoxCloneService::new(layered.map_err(|error| error.to_string()));
    let cloud = Client::builder().with_key("id", SECRET).with_transport(service).build().unwrap();
    assert_eq!(get(&cloud).await.unwrap(), "GET");
}

/// Shows how to put layers around reqwest.
#[tokio::test]
async fn a_service_can_send_with_reqwest() {
    use crate::server::{result, Server};
    let server = Server::script(vec![result("7")]).await;
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let service = service_fn(move |request: Request<Body>| {
        let http = http.clone();
        async move { http.execute(request.try_into()?).await.map(Response::<Body>::from) }
    });
    let cloud = crate::builder(&server).with_transport(ServiceBuilder::new().concurrency_limit(1).service(service));
    assert_eq!(get(&cloud.build().unwrap()).await.unwrap(), 7);
    assert_eq!(server.seen()[0].header("host"), server.url.strip_prefix("http://"));
}
