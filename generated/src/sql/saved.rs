//! Saved queries with an endpoint.

use super::send::{self, Payload, Request};
use super::statement::{choose_format, methods, wake, Statement};
use super::{param, path_of, unusable};
use crate::client::Client;
use crate::error::{BoxError, Error};
use bytes::{Bytes, BytesMut};
use futures_util::{stream, Stream, TryStreamExt};
use http::header::{HeaderValue, CONTENT_TYPE};
use reqwest::Url;
use serde::Serialize;
use serde_json::{json, Map, Value};
use std::sync::Mutex;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt};

/// The number of bytes that are read from a reader at once.
const READ: usize = 64 << 10;

impl Client {
    /// Returns a saved query, by the URL or the id of its endpoint.
    ///
    /// A URL has to be on the query host, because credentials are sent to no other host. Its query is kept: a format, parameters and settings.
    pub fn query_endpoint(&self, url_or_id: impl AsRef<str>) -> QueryEndpoint {
        let (path, problem) = match saved_path(self, url_or_id.as_ref()) {
            Ok(path) => (path, None),
            Err(error) => (String::new(), Some(error)),
        };
        let mut statement = Statement::new(self, fact!(query_saved_path), path, problem);
        let url = Url::parse(url_or_id.as_ref()).ok();
        for (name, value) in url.iter().flat_map(|url| url.query_pairs()) {
            match &*name {
                "format" => statement.format = Some(value.into_owned()),
                name => statement.query.push((name.to_owned(), value.into_owned())),
            }
        }
        QueryEndpoint { variables: Map::new(), version: None, statement }
    }
}

/// Returns the path of an endpoint that is given by its URL or its id.
fn saved_path(client: &Client, url_or_id: &str) -> Result<String, Error> {
    if !url_or_id.contains("://") {
        let problem = unusable(url_or_id, "id of the endpoint");
        return problem.map_or_else(|| Ok(path_of(fact!(query_saved_path), url_or_id)), Err);
    }
    let url = Url::parse(url_or_id).map_err(|_| Error::setup("the URL of the endpoint is not a URL"))?;
    let host = client.shared.query_host().client()?.base_url();
    let is_same = Url::parse(host).is_ok_and(|host| host.origin() == url.origin());
    if !is_same || !url.username().is_empty() || url.password().is_some() {
        let found = url.host_str().unwrap_or_default();
        return Err(Error::setup(format!(
            "the endpoint is on {found}, and the query host is {host}; set it with with_query_host"
        )));
    }
    let root = Url::parse(host).map(|host| host.path().trim_end_matches('/').to_owned()).unwrap_or_default();
    Ok(url.path().strip_prefix(&*root).unwrap_or(url.path()).to_owned())
}

/// A saved query with an endpoint. Returned by [`Client::query_endpoint`].
///
/// It is sent once, as other statements are. Use [`Retry::Always`](crate::Retry::Always) only for a query that reads.
#[must_use = "a query is not sent until `execute`, `fetch_all` or a similar method is called"]
pub struct QueryEndpoint {
    variables: Map<String, Value>,
    version: Option<u8>,
    statement: Statement,
}

impl QueryEndpoint {
    /// Sets a parameter that the query contains as `{name:Type}`.
    pub fn param(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let name = name.into();
        match serde_json::to_value(value) {
            Ok(value) => drop(self.variables.insert(name, value)),
            Err(_) => {
                self.statement.problem = Some(Error::setup(format!("the value of `{name}` cannot be written as JSON")))
            }
        }
        self
    }

    /// Sets a setting of the database for this query.
    pub fn setting(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.statement.push(name.into(), param::setting(&value));
        self
    }

    /// Sets how long the server waits for the query. The default is 30 s.
    pub fn request_timeout(self, timeout: Duration) -> Self {
        self.setting("request_timeout", u64::try_from(timeout.as_millis()).unwrap_or(u64::MAX))
    }

    /// Sets the version of the endpoint, 1 or 2. The default is the version that was saved last.
    ///
    /// Version 1 does not stream and has few formats. Rows are then read as `JSONEachRow`.
    pub fn version(mut self, version: u8) -> Self {
        self.version = Some(version);
        self.statement.headers.push((fact!(query_version_header), u16::from(version).into()));
        self
    }

    /// Makes the server keep the version of [`version`](Self::version) as that of the endpoint.
    pub fn upgrade(mut self) -> Self {
        self.statement.headers.push((fact!(query_upgrade_header), HeaderValue::from_static("1")));
        self
    }

    /// Returns an upload of data in this format to a saved `INSERT`.
    ///
    /// The data is sent once, without retries, because data that was read cannot be read again. An upload does not wake an idle service: it
    /// fails, and [`Error::is_idle`] is true.
    pub fn upload<B, E>(
        self,
        format: impl Into<String>,
        data: impl Stream<Item = Result<B, E>> + Send + 'static,
    ) -> QueryUpload
    where
        B: Into<Bytes> + 'static,
        E: Into<BoxError> + 'static,
    {
        let data = data.map_ok(Into::into).map_err(Into::into);
        QueryUpload { query: self.format(format), body: reqwest::Body::wrap_stream(data) }
    }

    /// Does the same as [`upload`](Self::upload), with the data of a reader.
    pub fn upload_reader(
        self,
        format: impl Into<String>,
        reader: impl AsyncRead + Send + Unpin + 'static,
    ) -> QueryUpload {
        let data = stream::try_unfold(reader, |mut reader| async move {
            let mut part = BytesMut::with_capacity(READ);
            let length = reader.read_buf(&mut part).await?;
            Ok::<_, std::io::Error>((length > 0).then(|| (part.freeze(), reader)))
        });
        self.upload(format, data)
    }

    fn begin(mut self) -> Request {
        if self.version == Some(1) {
            self.statement.format.get_or_insert_with(|| fact!(query_rows_format_of_version_1).to_owned());
        }
        let format = self.statement.format.clone().unwrap_or_else(|| fact!(query_rows_format).to_owned());
        let body = json!({ "queryVariables": self.variables, "format": format });
        self.statement.request(&send::SAVED, body.to_string().into())
    }

    wake! {}
    choose_format! {}
    methods! {}
}

/// Data for a saved `INSERT`. Returned by [`QueryEndpoint::upload`].
#[must_use = "data is not sent before `send` is called"]
pub struct QueryUpload {
    query: QueryEndpoint,
    body: reqwest::Body,
}

impl QueryUpload {
    /// Sends the data and waits until it is inserted.
    pub async fn send(self) -> Result<(), Error> {
        let QueryEndpoint { variables, mut statement, .. } = self.query;
        for (name, value) in variables {
            statement.push(format!("param_{name}"), param::parameter(&value));
        }
        statement.headers.push((CONTENT_TYPE.as_str(), HeaderValue::from_static("application/octet-stream")));
        let body = Payload::Upload(Mutex::new(Some(self.body)));
        super::statement::execute(statement.bare_request(&send::SAVED, body)).await
    }
}

debug_fields! { QueryEndpoint, |query| options = query.statement.options }
debug_fields! { QueryUpload, |upload| query = upload.query }
