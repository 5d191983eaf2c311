//! Downloads a document over HTTP if it has changed, within limits of time and size. Sends the request again after temporary errors.

use std::time::Duration;

use anyhow::{bail, Context, Result};
use flate2::read::MultiGzDecoder;
use ureq::http::{HeaderMap, Response, StatusCode};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

use crate::checkout::{limited, too_large, LARGEST};

/// How often a request is made, and how long to wait after each failure.
const WAITS: [Duration; 3] = [Duration::from_millis(500), Duration::from_secs(1), Duration::from_secs(2)];
/// The maximum pause that a server can request.
const PATIENCE: Duration = Duration::from_secs(30);
const REDIRECTS: u32 = 5;

/// What the last response said of the document, for servers that can tell whether it has changed since.
#[derive(Debug, Default)]
pub struct Validators<'a> {
    /// Its `ETag`.
    pub etag: Option<&'a str>,
    /// Its `Last-Modified`.
    pub last_modified: Option<&'a str>,
}

/// What the server answers.
#[derive(Debug)]
pub enum Answer {
    /// The document is the one that the validators belong to.
    NotModified,
    /// A document.
    Document {
        /// Its bytes, as served.
        bytes: Vec<u8>,
        /// Its `ETag`.
        etag: Option<String>,
        /// Its `Last-Modified`.
        last_modified: Option<String>,
    },
}

/// Why an attempt failed.
enum Failure {
    /// It may succeed later, not before this time.
    Passing(anyhow::Error, Option<Duration>),
    /// It will fail again.
    Lasting(anyhow::Error),
}

/// Gets a document; each attempt, and each wait for the next, may take as long as `timeout`.
///
/// # Errors
/// When the server cannot be reached or does not answer with a document, after several attempts where that helps.
pub fn get(url: &str, validators: &Validators<'_>, timeout: Duration) -> Result<Answer> {
    let agent = agent(url, timeout);
    let mut waits = WAITS.iter();
    loop {
        let (error, asked) = match attempt(&agent, url, validators) {
            Ok(answer) => return Ok(answer),
            Err(Failure::Lasting(error)) => return Err(error),
            Err(Failure::Passing(error, asked)) => (error, asked),
        };
        let Some(wait) = waits.next() else {
            return Err(error).with_context(|| format!("{url}: gave up after {} attempts", WAITS.len() + 1));
        };
        let wait = asked.unwrap_or(*wait).min(PATIENCE).min(timeout);
        eprintln!("{error:#}; again in {} s", wait.as_secs_f64());
        std::thread::sleep(wait);
    }
}

fn agent(url: &str, timeout: Duration) -> Agent {
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    Agent::config_builder()
        .http_status_as_error(false)
        // An address that is safe leads to none that is not.
        .https_only(url.starts_with("https://"))
        .max_redirects(REDIRECTS)
        .timeout_global(Some(timeout))
        .user_agent("clickhouse-cloud xtask")
        .tls_config(tls)
        .build()
        .into()
}

fn attempt(agent: &Agent, url: &str, validators: &Validators<'_>) -> Result<Answer, Failure> {
    let mut request = agent.get(url).header("accept", "application/json").header("accept-encoding", "identity");
    if let Some(etag) = validators.etag {
        request = request.header("if-none-match", etag);
    }
    if let Some(last_modified) = validators.last_modified {
        request = request.header("if-modified-since", last_modified);
    }
    let response = request.call().map_err(|error| failure(url, error))?;
    let status = response.status();
    match status {
        StatusCode::OK => document(url, response),
        StatusCode::NOT_MODIFIED if validators.etag.or(validators.last_modified).is_some() => Ok(Answer::NotModified),
        StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT => Err(passing(url, &response)),
        _ if status.is_server_error() => Err(passing(url, &response)),
        _ => Err(Failure::Lasting(anyhow::anyhow!("{url}: the server answers {status}"))),
    }
}

fn passing(url: &str, response: &Response<Body>) -> Failure {
    let asked = header(response.headers(), "retry-after").and_then(|text| text.trim().parse().ok());
    let error = anyhow::anyhow!("{url}: the server answers {}", response.status());
    Failure::Passing(error, asked.map(Duration::from_secs))
}

fn document(url: &str, response: Response<Body>) -> Result<Answer, Failure> {
    let (etag, last_modified) = (header(response.headers(), "etag"), header(response.headers(), "last-modified"));
    let encoding = header(response.headers(), "content-encoding").unwrap_or_default().to_lowercase();
    // Nothing but `identity` was asked for, yet some servers keep their files in this form.
    let compressed = matches!(encoding.as_str(), "gzip" | "x-gzip");
    if !compressed && !matches!(encoding.as_str(), "" | "identity") {
        return Err(Failure::Lasting(anyhow::anyhow!(
            "{url}: the document is encoded as `{encoding}`, which was not asked for"
        )));
    }
    let expected = header(response.headers(), "content-length").filter(|_| !compressed);
    let expected: Option<u64> = expected.and_then(|text| text.parse().ok());
    let bytes = read(response, expected, compressed).map_err(|error| match error.downcast::<std::io::Error>() {
        Ok(error) => {
            Failure::Passing(anyhow::Error::new(error).context(format!("{url}: the response broke off")), None)
        }
        Err(error) => Failure::Lasting(error.context(format!("{url}: is not taken"))),
    })?;
    Ok(Answer::Document { bytes, etag, last_modified })
}

fn read(response: Response<Body>, expected: Option<u64>, compressed: bool) -> Result<Vec<u8>> {
    const NAME: &str = "the response";
    if expected.is_some_and(|bytes| bytes > LARGEST) {
        return Err(too_large(NAME));
    }
    let body = response.into_body().into_reader();
    // The limit is one of the document, however small it was packed.
    let bytes = if compressed { limited(NAME, MultiGzDecoder::new(body))? } else { limited(NAME, body)? };
    if expected.is_some_and(|expected| expected != bytes.len() as u64) {
        return Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof).into());
    }
    if bytes.is_empty() {
        bail!("it is empty");
    }
    Ok(bytes)
}

/// Errors of the network may be temporary. An error of the URL is not.
fn failure(url: &str, error: ureq::Error) -> Failure {
    use ureq::Error::{BadUri, Http, RequireHttpsOnly, Tls, TooManyRedirects};
    let lasting = matches!(error, BadUri(_) | Http(_) | RequireHttpsOnly(_) | Tls(_) | TooManyRedirects);
    let error = anyhow::Error::new(error).context(format!("{url}: cannot be fetched"));
    if lasting {
        Failure::Lasting(error)
    } else {
        Failure::Passing(error, None)
    }
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}
