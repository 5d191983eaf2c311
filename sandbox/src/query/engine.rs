//! A SQL engine that runs the statements: any HTTP interface of ClickHouse.

use std::time::Duration;

use axum::body::{to_bytes, Body};
use axum::http::{header, Request, Response, Uri};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use percent_encoding::{utf8_percent_encode, NON_ALPHANUMERIC};
use serde_json::{json, Value};
use tokio::net::TcpStream;

use super::{Outcome, Query, SqlError};
use crate::sandbox::error::Error;
use crate::serve::message::Content;

/// The size limit of an error, and of a result that is not streamed, in bytes.
const MAX_BYTES: usize = 64 << 20;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The HTTP interface of a ClickHouse server, or of a program that has the same.
pub(crate) struct Engine {
    /// Host and port.
    authority: String,
    path: String,
}

impl Engine {
    pub(crate) fn new(url: &str) -> Result<Self, Error> {
        let wrong = || Error::Setting(format!("the SQL engine has to be at an address with http:, not at `{url}`"));
        let uri: Uri = url.parse().map_err(|_| wrong())?;
        let (Some("http"), Some(authority)) = (uri.scheme_str(), uri.authority()) else { return Err(wrong()) };
        if authority.as_str().contains('@') {
            return Err(Error::Setting("the address of the SQL engine has no user name and password".into()));
        }
        let port = authority.port_u16().unwrap_or(80);
        let authority = format!("{}:{port}", authority.host());
        Ok(Self { authority, path: uri.path().trim_end_matches('/').to_owned() })
    }

    /// Sends the statement. `has_limit` is false where time is not real.
    pub(super) async fn run(&self, query: Query, has_limit: bool) -> Outcome {
        let limit = Duration::try_from_secs_f64(query.time_limit).ok().filter(|_| has_limit);
        let failed = |why: BoxError| {
            let message = format!("the SQL engine at {} does not respond: {why}", self.authority);
            Outcome::Error(SqlError::new(210, "NETWORK_ERROR", &message))
        };
        let sent = async { self.send(&query).await.unwrap_or_else(failed) };
        match limit {
            Some(limit) => tokio::time::timeout(limit, sent).await.unwrap_or(Outcome::TooLong),
            None => sent.await,
        }
    }

    async fn send(&self, query: &Query) -> Result<Outcome, BoxError> {
        let stream = TcpStream::connect(&self.authority).await?;
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        // It ends with the body of the response, or when that is dropped.
        tokio::spawn(connection);
        let response = sender.send_request(self.request(query)?).await?;
        let text = |name: &str| Some(response.headers().get(name)?.to_str().ok()?.to_owned());
        let (code, media) = (text("x-clickhouse-exception-code"), text("content-type"));
        if !response.status().is_success() {
            let text = String::from_utf8_lossy(&collected(response).await?).trim_end().to_owned();
            let code = code.and_then(|code| code.parse().ok()).unwrap_or(1002);
            return Ok(Outcome::Error(SqlError { code, text }));
        }
        if query.format.is_none() {
            return Ok(Outcome::Rows(of_version_1(&collected(response).await?)?));
        }
        let media = media.unwrap_or_else(|| "text/plain".to_owned());
        Ok(Outcome::Rows(Content::Stream { media, body: Body::new(response.into_body()) }))
    }

    fn request(&self, query: &Query) -> Result<Request<Body>, axum::http::Error> {
        let format = query.format.as_deref().unwrap_or("JSONCompact");
        let mut parameters = vec![("default_format", format)];
        parameters.extend(query.database.as_deref().map(|database| ("database", database)));
        parameters.extend(query.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let insert = format!("{} FORMAT {format}", query.sql.trim().trim_end_matches(';'));
        let body = match &query.data {
            Some(data) => {
                parameters.push(("query", &insert));
                Body::from(data.clone())
            }
            None => Body::from(query.sql.clone()),
        };
        let encoded = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
        let parameters = parameters.into_iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        let target = format!("{}/?{}", self.path, parameters.collect::<Vec<_>>().join("&"));
        Request::post(target).header(header::HOST, &self.authority).body(body)
    }
}

async fn collected(response: Response<Incoming>) -> Result<bytes::Bytes, axum::Error> {
    to_bytes(Body::new(response.into_body()), MAX_BYTES).await
}

/// The result that version 1 of an endpoint returns.
fn of_version_1(compact: &[u8]) -> Result<Content, serde_json::Error> {
    if compact.is_empty() {
        return Ok(Content::Empty);
    }
    let mut result: Value = serde_json::from_slice(compact)?;
    Ok(Content::Json(json!({ "data": { "columns": result["meta"].take(), "rows": result["data"].take() } })))
}
