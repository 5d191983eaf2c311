//! A sandbox without a network: a service that takes requests and returns responses.

use std::future::Future;
use std::net::{IpAddr, Ipv4Addr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use crate::sandbox::engine::Engine;
use crate::serve::pipeline;

/// The address that requests without sockets come from.
const LOOPBACK: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A service that gives requests to a sandbox, without sockets. A clone gives them to the same sandbox.
///
/// It is a `tower_service::Service`, so layers of `tower` and `tower-http` can be put around it. Scheme and host of the requests are
/// ignored. The service uses the clock of the runtime that it is called in, which a test can pause.
#[derive(Clone)]
pub struct Transport {
    engine: Arc<Engine>,
}

impl Transport {
    pub(crate) fn new(engine: Arc<Engine>) -> Self {
        Self { engine }
    }
}

impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transport").finish_non_exhaustive()
    }
}

/// The connection was reset, or ended in the middle of a body, because a script or an injected fault did that.
#[derive(Debug, thiserror::Error)]
#[error("connection reset by the sandbox: {reason}")]
pub struct TransportError {
    reason: &'static str,
}

/// The body of a response.
#[derive(Debug)]
pub struct ResponseBody(axum::body::Body);

impl http_body::Body for ResponseBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = Pin::new(&mut self.0).poll_frame(context);
        frame.map_err(|_| TransportError { reason: "the body ends too early" })
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

impl<B> tower_service::Service<http::Request<B>> for Transport
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    type Response = http::Response<ResponseBody>;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, TransportError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<B>) -> Self::Future {
        let engine = self.engine.clone();
        Box::pin(async move {
            let delivery = pipeline::serve(&engine, request.map(axum::body::Body::new), LOOPBACK).await;
            if delivery.is_reset {
                return Err(TransportError { reason: "the request has no response" });
            }
            Ok(delivery.response.map(ResponseBody))
        })
    }
}
