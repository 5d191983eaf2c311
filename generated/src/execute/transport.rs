//! The transport that sends requests: reqwest, or a service of the caller.

use crate::error::{BoxError, Error};
use bytes::{Buf, Bytes};
use http_body::{Body, Frame};
use reqwest::{Request, Response};
use std::future::{poll_fn, Future};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use tower_service::Service;

type SendFuture = Pin<Box<dyn Future<Output = Result<Response, BoxError>> + Send>>;

/// Builds requests and sends them.
#[derive(Clone)]
pub(crate) struct Transport {
    /// Builds requests, and sends them unless there is a service.
    pub(crate) http: reqwest::Client,
    pub(crate) service: Option<SharedService>,
}

impl Transport {
    pub(crate) async fn send(&self, request: Request) -> Result<Response, Error> {
        match &self.service {
            None => self.http.execute(request).await.map_err(Error::http),
            Some(service) => {
                let request = request.try_into().map_err(Error::http)?;
                (service.0)(request).await.map_err(Error::transport)
            }
        }
    }
}

/// A service whose type is erased.
#[derive(Clone)]
pub(crate) struct SharedService(Arc<dyn Fn(http::Request<reqwest::Body>) -> SendFuture + Send + Sync>);

impl SharedService {
    /// Erases the type of a service. Each request is sent by a clone of the service when the clone is ready.
    pub(crate) fn new<S, B>(service: S) -> Self
    where
        S: Service<http::Request<reqwest::Body>, Response = http::Response<B>> + Clone + Send + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send,
        B: Body + Send + 'static,
        B::Data: Buf,
        B::Error: Into<BoxError>,
    {
        // The mutex makes a service `Sync`.
        let service = Mutex::new(service);
        Self(Arc::new(move |request| {
            let mut service = service.lock().unwrap_or_else(PoisonError::into_inner).clone();
            Box::pin(async move {
                poll_fn(|context| service.poll_ready(context)).await.map_err(Into::into)?;
                let response = service.call(request).await.map_err(Into::into)?;
                let response = response.map(|body| reqwest::Body::wrap(ResponseBody(Mutex::new(Box::pin(body)))));
                Ok(response.into())
            })
        }))
    }
}

/// The body of a response of a service. reqwest requires bodies that are `Sync`; the mutex, which is never locked, makes it so.
struct ResponseBody<B>(Mutex<Pin<Box<B>>>);

impl<B> Body for ResponseBody<B>
where
    B: Body,
    B::Data: Buf,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let body = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        let bytes = |mut data: B::Data| data.copy_to_bytes(data.remaining());
        body.as_mut().poll_frame(context).map_ok(|frame| frame.map_data(bytes)).map_err(Into::into)
    }
}
