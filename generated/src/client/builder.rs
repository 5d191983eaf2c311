//! The builder of a client, and the default settings.

use crate::client::{Client, Shared};
use crate::credentials::{variable, Authorization, Credentials};
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

/// A builder of a [`Client`]. [`Client::builder`] returns one.
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

/// The settings of a client.
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
                backoff: Backoff { first: Duration::from_millis(500), max: Duration::from_secs(20) },
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
    #[doc = concat!("The variable `", fact!(base_url_variable), "` sets the base URL, if it is not blank.")]
    #[cfg_attr(feature = "sql", doc = concat!("The variable `", fact!(query_host_variable), "` sets the query host in the same way."))]
    ///
    /// # Errors
    /// If the environment has no valid API key, or if a variable is not UTF-8.
    pub fn from_env() -> Result<Self, Error> {
        let builder = Self::new().with_credentials(Authorization::from_env()?);
        #[cfg(feature = "sql")]
        let builder = match variable(fact!(query_host_variable), |name| std::env::var(name)).map_err(Error::setup)? {
            Some(host) => builder.with_query_host(&**host),
            None => builder,
        };
        Ok(match variable(fact!(base_url_variable), |name| std::env::var(name)).map_err(Error::setup)? {
            Some(url) => builder.with_base_url(&**url),
            None => builder,
        })
    }

    /// Sets an API key as the credentials.
    pub fn with_key(self, key_id: impl AsRef<str>, key_secret: impl AsRef<str>) -> Self {
        self.with_credentials(Authorization::key(key_id.as_ref(), key_secret.as_ref()))
    }

    /// Sets the source of the credentials. The source is called before every request.
    pub fn with_credentials(mut self, credentials: impl Credentials) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    #[doc = concat!("Sets the base URL. The default is `", fact!(base_url), "`.")]
    /// If the URL has a path, it is put before the paths of the API.
    pub fn with_base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Permits a base URL with `http:` whose host is not this machine. Others on the network can then read the credentials.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Appends a product to the header `User-Agent`, usually `product/version`.
    pub fn with_user_agent_suffix(mut self, suffix: impl AsRef<str>) -> Self {
        self.user_agent = format!("{} {}", self.user_agent, suffix.as_ref());
        self
    }

    /// Sets the timeout for making a connection. The default is 10 s. It has no effect with [`with_http_client`](Self::with_http_client).
    pub fn with_connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the timeout for one request and its response. The default is 60 s.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = timeout;
        self
    }

    /// Sets the timeout for a whole call: the rate limit, all attempts and the pauses between them. The default is 600 s. Each page of a
    /// list is a separate call.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Sets the maximum number of attempts of a call. The default is 5, the minimum 1. Responses with 429 do not count: only the timeout
    /// limits those.
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.settings.max_attempts = attempts.max(1);
        self
    }

    /// Sets the pauses between attempts. The defaults are 500 ms and 20 s.
    ///
    /// A pause is random: between zero and `first` after the first failure. Each further failure doubles the upper bound, up to `max`.
    /// If the server requests a longer pause, that one is used, up to five minutes.
    pub fn with_backoff(mut self, first: Duration, max: Duration) -> Self {
        self.settings.backoff = Backoff { first, max };
        self
    }

    /// Sets the rate limit: at most `requests` requests in any `period`. The minimum is one request.
    #[doc = concat!("The default is what the server permits for a key: ", fact!(rate_limit_in_words), ".")]
    pub fn with_rate_limit(mut self, requests: usize, period: Duration) -> Self {
        self.settings.rate_limit = Some(RateLimit { requests: requests.max(1), period });
        self
    }

    /// Removes the rate limit. A first attempt is then delayed only after a response with 429.
    pub fn without_rate_limit(mut self) -> Self {
        self.settings.rate_limit = None;
        self
    }

    /// Sets the maximum length of a response in bytes, after decompression. The default is 64 MiB.
    ///
    /// This also limits memory. A decoded result may take 4 MiB, or three bytes for each byte of its response if that is more. A result that
    /// needs more is a decode error. [`Client::request`] decodes with serde and has no limit of memory.
    #[cfg_attr(
        feature = "sql",
        doc = "\n\nFor SQL it is the limit of `fetch_all` and `text`, and of a single row of `rows`."
    )]
    pub fn with_max_body(mut self, bytes: usize) -> Self {
        self.settings.max_body = bytes;
        self
    }

    /// Sends a header with every request, including those for SQL.
    ///
    /// It is not sent with a request that has a header of the same name already:
    /// - a header of `with_header` or of an argument,
    /// - `accept`, and `content-type` with a body.
    ///
    /// [`build`](Self::build) fails if the name or value is not valid in HTTP, or if the client sets the header itself, such as
    /// `authorization`. The value is not printed.
    pub fn with_default_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.settings.headers.set(name.as_ref(), value.as_ref());
        self
    }

    /// Calls a function at the start and at the end of every attempt, for metrics. The call waits until the function returns.
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

    /// Sends requests with this HTTP client, for example one with a proxy or additional certificates. Replaces an earlier
    /// [`with_transport`](Self::with_transport).
    ///
    /// Build it without redirects: they could take credentials and bodies to another host. Build it without retries: by default reqwest itself
    /// repeats requests that an HTTP/2 server did not process. [`attempts`](Error::attempts) does not count these, and
    /// [`Retry::Never`](crate::Retry::Never) does not prevent them.
    ///
    /// ```
    #[doc = concat!("use ", fact!(crate_name), "::{reqwest, Client};")]
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).retry(reqwest::retry::never());
    /// let cloud = Client::builder().with_key("id", "secret").with_http_client(http.build()?).build()?;
    /// # Ok(()) }
    /// ```
    pub fn with_http_client(mut self, client: reqwest::Client) -> Self {
        (self.http, self.service) = (Some(client), None);
        self
    }

    /// Sends requests through this service instead of an HTTP client: middleware, a sandbox, or a fake. Replaces an earlier
    /// [`with_http_client`](Self::with_http_client).
    ///
    /// The service can have layers of `tower` and `tower-http`. Each request is sent by a clone of the service when the clone is ready.
    /// Credentials, rate limit, retries, deadlines and size limits work as with an HTTP client, with these differences:
    /// - The client makes no connection. The base URL need not be reachable, and the connect timeout has no effect.
    /// - The client does not decode content codings and does not follow redirects. The service can.
    /// - The service receives the credentials.
    /// - An error counts as "not executed" if the error or one of its sources is [`ConnectionRefused`](std::io::ErrorKind::ConnectionRefused),
    ///   a connect error of reqwest, or an error of `h2` by which the server declares that it did not process the request. A request with any
    ///   method is then sent again. After any other error a POST is sent again only with [`Retry::Always`](crate::Retry::Always).
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

    /// Builds the client.
    ///
    /// # Errors
    /// If no credentials were set, if the base URL, the query host, a header or the user agent is not valid, or if TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let url = checked_url(&self.base_url, self.plain_http, "base URL")?;
        let none = || Error::from(Kind::Credentials).with_source("none were set; call with_key or with_credentials");
        let credentials = self.credentials.ok_or_else(none)?;
        let mut settings = self.settings;
        settings.headers.get()?;
        settings.user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| Error::setup("the user agent has characters that a header cannot contain"))?;
        let transport = |url: &Url| -> Result<Transport, Error> {
            // Requests to this machine bypass proxies, which would receive the credentials.
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
        let shared = Shared::new(
            transport(&url)?,
            url.as_str().trim_end_matches('/').to_owned(),
            settings,
            credentials,
            #[cfg(feature = "sql")]
            query,
        );
        Ok(Client { shared: Arc::new(shared) })
    }
}

/// Parses a URL to which requests are sent. `what` names the URL in errors.
pub(crate) fn checked_url(text: &str, plain_http: bool, what: &str) -> Result<Url, Error> {
    let reject = |why: &str| Err(Error::setup(format!("the {what} {why}")));
    // The URL parser removes or encodes some of these characters without an error.
    if text.contains(|c: char| c.is_control() || c.is_whitespace()) {
        return reject("must not contain white space or control characters, such as a line end");
    }
    let Ok(url) = Url::parse(text) else { return reject("is not a URL") };
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some() {
        return reject("must not have credentials, a query or a fragment");
    }
    match url.scheme() {
        "https" => {}
        "http" if plain_http || is_loopback(&url) => {}
        "http" => return reject("has http:, which would reveal the credentials; use https: or allow_plain_http"),
        _ => return reject("must start with https:"),
    }
    Ok(url)
}

fn default_rate_limit() -> Option<RateLimit> {
    let limit: Option<(usize, u64)> = fact!(rate_limit);
    limit.map(|(requests, seconds)| RateLimit { requests, period: Duration::from_secs(seconds) })
}

/// Returns the settings of the default HTTP client. With `direct` it does not use the proxies of the environment.
pub(crate) fn http_client(connect_timeout: Duration, direct: bool) -> reqwest::ClientBuilder {
    let builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        // Detects a connection that was lost without being closed, so that the next attempt does not use it.
        .http2_keep_alive_interval(Duration::from_secs(15))
        .http2_keep_alive_timeout(Duration::from_secs(15))
        // Load balancers drop idle connections after a minute or so.
        .pool_idle_timeout(Duration::from_secs(50))
        // A redirect could send credentials to another host or repeat a POST. The API has no redirects.
        .redirect(Policy::none())
        // Only `execute` sends a request again: it counts attempts, and waits for the rate limit.
        .retry(reqwest::retry::never());
    if direct {
        builder.no_proxy()
    } else {
        builder
    }
}

/// Returns the settings of an HTTP client that only builds requests. It does not read the certificates of the system, which is slow.
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

debug_fields! { ClientBuilder }
