//! Setting up a client, with defaults that are right for the public API.

use crate::client::Client;
use crate::credentials::{Authorization, Credentials};
use crate::error::{BoxError, Error, Kind};
use crate::headers::Headers;
use crate::limit::RateLimit;
use crate::observer::{Attempt, Observer};
use crate::retry::Backoff;
#[cfg(feature = "sql")]
use crate::sql::QuerySetup;
use crate::transport::{SharedService, Transport};
use bytes::Buf;
use http::HeaderValue;
use http_body::Body;
use reqwest::redirect::Policy;
use reqwest::Url;
use std::sync::Arc;
use std::time::Duration;
use tower_service::Service;

/// Sets up a [`Client`].
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    base_url: String,
    plain_http: bool,
    credentials: Option<Arc<dyn Credentials>>,
    http: Option<reqwest::Client>,
    service: Option<SharedService>,
    connect_timeout: Duration,
    user_agent: String,
    settings: Settings,
    #[cfg(feature = "sql")]
    pub(crate) query: QuerySetup,
}

/// What requests are sent by.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_attempts: u32,
    pub(crate) backoff: Backoff,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) max_body: usize,
    pub(crate) headers: Headers,
    pub(crate) observer: Option<Observer>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            base_url: fact!(base_url).to_owned(),
            plain_http: false,
            credentials: None,
            http: None,
            service: None,
            connect_timeout: Duration::from_secs(10),
            user_agent: format!("{}/{} (+{})", fact!(user_agent), env!("CARGO_PKG_VERSION"), crate::SPEC_DATE),
            settings: Settings {
                user_agent: HeaderValue::from_static(""),
                timeout: Duration::from_secs(600),
                attempt_timeout: Duration::from_secs(60),
                max_attempts: 5,
                backoff: Backoff { first: Duration::from_millis(500), longest: Duration::from_secs(20) },
                rate_limit: default_rate_limit(),
                max_body: 64 << 20,
                headers: Headers::default(),
                observer: None,
            },
            #[cfg(feature = "sql")]
            query: QuerySetup::default(),
        }
    }

    /// Returns a builder with the API key of the environment, see [`Authorization::from_env`].
    #[doc = concat!("The variable `", fact!(base_url_variable), "` sets the base URL, if it is not empty.")]
    /// Fails if the environment holds no API key.
    pub fn from_env() -> Result<Self, Error> {
        let builder = Self::new().with_credentials(Authorization::from_env()?);
        #[cfg(feature = "sql")]
        let builder = builder.with_query_host_from_env();
        Ok(match std::env::var(fact!(base_url_variable)) {
            Ok(url) if !url.is_empty() => builder.with_base_url(url),
            _ => builder,
        })
    }

    /// Authorizes with an API key.
    pub fn with_key(self, key_id: impl AsRef<str>, key_secret: impl AsRef<str>) -> Self {
        self.with_credentials(Authorization::key(key_id.as_ref(), key_secret.as_ref()))
    }

    /// Authorizes with whatever this source of credentials gives.
    pub fn with_credentials(mut self, credentials: impl Credentials) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    #[doc = concat!("Sets the URL that requests are sent to: `", fact!(base_url), "` unless set.")]
    /// A path in the URL comes before those of the API.
    pub fn with_base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Permits a base URL with `http:` to a host other than this one. Everybody on the way can then read the credentials.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Adds to the user agent, usually `product/version`.
    pub fn with_user_agent_suffix(mut self, suffix: impl AsRef<str>) -> Self {
        self.user_agent = format!("{} {}", self.user_agent, suffix.as_ref());
        self
    }

    /// Limits how long a connection may take to make: 10 s unless set. Does not count for a client of your own.
    pub fn with_connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Limits how long one request and its answer may take: 60 s unless set.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = timeout;
        self
    }

    /// Limits how long a call may take in all, with waiting for the rate limit and trying again: 600 s unless set. Each page of a long list
    /// is a call.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Limits how often a request is sent: 5 times unless set, at least once. Refusals by rate limit (429) do not count; the timeout ends those.
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.settings.max_attempts = attempts.max(1);
        self
    }

    /// Sets the pauses between attempts: random, up to `first` after the first failure, twice that after each further one, at most
    /// `longest`. 500 ms and 20 s unless set.
    pub fn with_backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.settings.backoff = Backoff { first, longest };
        self
    }

    /// Starts at most `requests` requests, at least one, in any `period`.
    #[doc = concat!("The default is what the server permits for a key: ", fact!(rate_limit_in_words), ".")]
    pub fn with_rate_limit(mut self, requests: usize, period: Duration) -> Self {
        self.settings.rate_limit = Some(RateLimit { requests: requests.max(1), period });
        self
    }

    /// Starts requests at once, and pauses only when the server says so.
    pub fn without_rate_limit(mut self) -> Self {
        self.settings.rate_limit = None;
        self
    }

    /// Refuses answers longer than this many bytes, once unpacked: 64 MiB unless set. The result of a call takes up to three times as much,
    /// or 4 MiB if that is more; a response that needs more fails to decode.
    pub fn with_max_body(mut self, bytes: usize) -> Self {
        self.settings.max_body = bytes;
        self
    }

    /// Sends a header with every request that does not have one of the same name, SQL included. Building the client fails if it does not fit in
    /// a header, or if it is one that the client sets, such as `authorization`. Its value is not printed.
    pub fn with_default_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.settings.headers.set(name.as_ref(), value.as_ref());
        self
    }

    /// Calls a function when an attempt starts and when it ends, for metrics. It should return at once: the call waits for it.
    ///
    /// ```
    #[doc = concat!("# use ", fact!(crate_name), "::{AttemptEvent, ClientBuilder};")]
    /// # fn example(builder: ClientBuilder) -> ClientBuilder {
    /// builder.with_observer(|attempt| match attempt.event {
    ///     AttemptEvent::Response { status, duration, .. } => println!("{:?} {status} {duration:?}", attempt.operation_id),
    ///     AttemptEvent::Error { error, .. } => println!("{error}, attempt {}", attempt.number),
    ///     _ => {}
    /// })
    /// # }
    /// ```
    pub fn with_observer(mut self, observer: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.settings.observer = Some(Arc::new(observer));
        self
    }

    /// Sends requests with this HTTP client, for example one with a proxy or additional certificates.
    ///
    /// Build it with `redirect(Policy::none())`: redirects could take credentials and bodies to another host. Build it with
    /// `retry(reqwest::retry::never())`: by default reqwest itself repeats requests that an HTTP/2 server refused. Such repetitions
    /// are in no [`attempts`](Error::attempts), and [`Retry::Never`](crate::Retry::Never) does not prevent them.
    pub fn with_http_client(mut self, client: reqwest::Client) -> Self {
        (self.http, self.service) = (Some(client), None);
        self
    }

    /// Sends requests through this service instead of an HTTP client: middleware, a sandbox, or a fake.
    ///
    /// Layers of `tower` and `tower-http` can be put around it. Each request is sent by a clone, once that is ready. Credentials, rate limit,
    /// retries, deadlines and size limits work as with an HTTP client, with these differences:
    /// - No connection is made: a base URL need not be reachable, and the connect timeout does not count.
    /// - The service decodes content codings and follows redirects, if that is wanted. It sees the credentials.
    /// - An error with [`ConnectionRefused`](std::io::ErrorKind::ConnectionRefused) or a connect error of reqwest among its sources means that
    ///   the request was not executed, so that any method is sent again. After others a POST is not.
    ///
    /// ```
    #[doc = concat!("# use ", fact!(crate_name), "::{Client, Error, Method};")]
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Error> {
    /// let service = tower::service_fn(|request: http::Request<reqwest::Body>| async move {
    ///     let body = format!(r#"{{"result": "{}"}}"#, request.uri().path());
    ///     Ok::<_, std::convert::Infallible>(http::Response::new(body))
    /// });
    /// let cloud = Client::builder().with_key("id", "secret").with_transport(service).build()?;
    /// assert_eq!(cloud.request(Method::GET, "/v1/fake").send::<String>().await?, "/v1/fake");
    /// # Ok(()) }
    /// ```
    pub fn with_transport<S, B>(mut self, service: S) -> Self
    where
        S: Service<http::Request<reqwest::Body>, Response = http::Response<B>> + Clone + Send + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send,
        B: Body + Send + 'static,
        B::Data: Buf,
        B::Error: Into<BoxError>,
    {
        (self.http, self.service) = (None, Some(SharedService::new(service)));
        self
    }

    /// Builds the client. Fails if there are no credentials, the base URL or the user agent cannot be used, or TLS
    /// cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let url = checked_url(&self.base_url, self.plain_http, "base URL")?;
        let none = || Error::from(Kind::Credentials).with_source("none were given; see with_key and with_credentials");
        let credentials = self.credentials.ok_or_else(none)?;
        let mut settings = self.settings;
        settings.headers.get()?;
        settings.user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| Error::setup("the user agent has characters that do not fit in a header"))?;
        let transport = |url: &Url| -> Result<Transport, Error> {
            // Requests to this machine do not go through a proxy, which would see the credentials.
            let direct = url.scheme() == "http" && is_loopback(url);
            let http = match (&self.http, &self.service) {
                (Some(http), _) => Ok(http.clone()),
                (None, Some(_)) => without_certificates().build(),
                (None, None) => http_client(self.connect_timeout, direct).build(),
            };
            let http = http.map_err(|error| Error::setup("the HTTP client cannot be set up").with_source(error))?;
            Ok(Transport { http, service: self.service.clone() })
        };
        #[cfg(feature = "sql")]
        let query = self.query.host(&url, self.plain_http, &settings, &credentials, transport)?;
        Ok(Client::new(
            transport(&url)?,
            url.as_str().trim_end_matches('/').to_owned(),
            settings,
            credentials,
            #[cfg(feature = "sql")]
            query,
        ))
    }
}

/// Parses a URL that requests may be sent to. `what` it is goes into the error.
pub(crate) fn checked_url(text: &str, plain_http: bool, what: &str) -> Result<Url, Error> {
    let refuse = |why: &str| Err(Error::setup(format!("the {what} {why}")));
    // The URL parser would remove them silently.
    if text.contains(|c: char| c.is_control() || c.is_whitespace()) {
        return refuse("must not contain white space or control characters, such as a line end");
    }
    let Ok(url) = Url::parse(text) else { return refuse("is not a URL") };
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some() {
        return refuse("must not have credentials, a query or a fragment");
    }
    match url.scheme() {
        "https" => {}
        "http" if plain_http || is_loopback(&url) => {}
        "http" => return refuse("has http:, which would reveal the credentials; use https: or allow_plain_http"),
        _ => return refuse("must start with https:"),
    }
    Ok(url)
}

fn default_rate_limit() -> Option<RateLimit> {
    let limit: Option<(usize, u64)> = fact!(rate_limit);
    limit.map(|(requests, seconds)| RateLimit { requests, period: Duration::from_secs(seconds) })
}

/// The settings of the HTTP client that is used unless the caller passes one. `direct` leaves out the proxies of the environment.
pub(crate) fn http_client(connect_timeout: Duration, direct: bool) -> reqwest::ClientBuilder {
    let builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        // A connection that died in silence must not be used for the next attempt as well.
        .http2_keep_alive_interval(Duration::from_secs(15))
        .http2_keep_alive_timeout(Duration::from_secs(15))
        // Load balancers drop idle connections after a minute or so.
        .pool_idle_timeout(Duration::from_secs(50))
        // A redirect could take credentials elsewhere or repeat a POST, and the API has none.
        .redirect(Policy::none())
        // Only `execute` sends a request again: it counts attempts, and waits for the rate limit.
        .retry(reqwest::retry::never());
    if direct {
        builder.no_proxy()
    } else {
        builder
    }
}

/// The settings of an HTTP client that only builds requests. Reading the certificates of the system would take most of the time.
fn without_certificates() -> reqwest::ClientBuilder {
    let builder = reqwest::Client::builder().no_proxy();
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    let builder = builder.tls_certs_only([]);
    builder
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    address.map_or(host == "localhost", |address| address.is_loopback())
}

shows! { ClientBuilder }
