//! Downloads a document over HTTP if it has changed, with limits on time and size. The request is repeated after temporary errors.

use std::time::Duration;

use anyhow::{bail, Context, Result};
use flate2::read::MultiGzDecoder;
use ureq::http::{HeaderMap, Response, StatusCode};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

use crate::checkout::{limited, too_large, LARGEST};

/// The wait before each further attempt.
const WAITS: [Duration; 3] = [Duration::from_millis(500), Duration::from_secs(1), Duration::from_secs(2)];
/// The maximum wait that a server can request.
const MAX_WAIT: Duration = Duration::from_secs(30);
const REDIRECTS: u32 = 5;

/// Headers of the last response with the document. A server compares them to determine whether the document has changed.
#[derive(Debug, Default)]
pub struct Validators<'a> {
    /// Its `ETag`.
    pub etag: Option<&'a str>,
    /// Its `Last-Modified`.
    pub last_modified: Option<&'a str>,
}

/// The result of a download.
#[derive(Debug)]
pub enum Outcome {
    /// The document has not changed since the response with the validators.
    NotModified,
    /// A document.
    Document {
        /// Its bytes, decompressed.
        bytes: Vec<u8>,
        /// Its `ETag`.
        etag: Option<String>,
        /// Its `Last-Modified`.
        last_modified: Option<String>,
    },
}

/// The failure of an attempt.
enum Failure {
    /// Another attempt may succeed, after the wait that the server requested.
    Temporary(anyhow::Error, Option<Duration>),
    /// Another attempt will fail too.
    Permanent(anyhow::Error),
}

/// Downloads a document. `timeout` limits each attempt, and each wait between two attempts.
///
/// # Errors
/// If the server cannot be reached or does not return a document. Temporary errors are returned after the last attempt.
pub fn get(url: &str, validators: &Validators<'_>, timeout: Duration) -> Result<Outcome> {
    let agent = agent(url, timeout);
    let mut waits = WAITS.iter();
    loop {
        let (error, requested) = match attempt(&agent, url, validators) {
            Ok(outcome) => return Ok(outcome),
            Err(Failure::Permanent(error)) => return Err(error),
            Err(Failure::Temporary(error, requested)) => (error, requested),
        };
        let Some(wait) = waits.next() else {
            return Err(error).with_context(|| format!("{url}: gave up after {} attempts", WAITS.len() + 1));
        };
        let wait = requested.unwrap_or(*wait).min(MAX_WAIT).min(timeout);
        eprintln!("{error:#}; retrying in {} s", wait.as_secs_f64());
        std::thread::sleep(wait);
    }
}

fn agent(url: &str, timeout: Duration) -> Agent {
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    Agent::config_builder()
        .http_status_as_error(false)
        // `https:` does not redirect to `http:`.
        .https_only(url.starts_with("https://"))
        .max_redirects(REDIRECTS)
        .timeout_global(Some(timeout))
        .user_agent("clickhouse-cloud xtask")
        .tls_config(tls)
        .build()
        .into()
}

fn attempt(agent: &Agent, url: &str, validators: &Validators<'_>) -> Result<Outcome, Failure> {
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
        StatusCode::NOT_MODIFIED if validators.etag.or(validators.last_modified).is_some() => Ok(Outcome::NotModified),
        StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT => Err(temporary(url, &response)),
        _ if status.is_server_error() => Err(temporary(url, &response)),
        _ => Err(Failure::Permanent(anyhow::anyhow!("{url}: the server responded with {status}"))),
    }
}

fn temporary(url: &str, response: &Response<Body>) -> Failure {
    let requested = header(response.headers(), "retry-after").and_then(|text| text.trim().parse().ok());
    let error = anyhow::anyhow!("{url}: the server responded with {}", response.status());
    Failure::Temporary(error, requested.map(Duration::from_secs))
}

fn document(url: &str, response: Response<Body>) -> Result<Outcome, Failure> {
    let (etag, last_modified) = (header(response.headers(), "etag"), header(response.headers(), "last-modified"));
    let encoding = header(response.headers(), "content-encoding").unwrap_or_default().to_lowercase();
    // Only `identity` was requested, but some servers return compressed files anyway.
    let compressed = matches!(encoding.as_str(), "gzip" | "x-gzip");
    if !compressed && !matches!(encoding.as_str(), "" | "identity") {
        return Err(Failure::Permanent(anyhow::anyhow!(
            "{url}: the document is encoded as `{encoding}`, which was not requested"
        )));
    }
    let expected = header(response.headers(), "content-length").filter(|_| !compressed);
    let expected: Option<u64> = expected.and_then(|text| text.parse().ok());
    let bytes = read(response, expected, compressed).map_err(|error| match error.downcast::<std::io::Error>() {
        Ok(error) => {
            Failure::Temporary(anyhow::Error::new(error).context(format!("{url}: the response ended early")), None)
        }
        Err(error) => Failure::Permanent(error.context(format!("{url}: is rejected"))),
    })?;
    Ok(Outcome::Document { bytes, etag, last_modified })
}

fn read(response: Response<Body>, expected: Option<u64>, compressed: bool) -> Result<Vec<u8>> {
    const NAME: &str = "the response";
    if expected.is_some_and(|bytes| bytes > LARGEST) {
        return Err(too_large(NAME));
    }
    let body = response.into_body().into_reader();
    // The limit applies to the decompressed document.
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
    let permanent = matches!(error, BadUri(_) | Http(_) | RequireHttpsOnly(_) | Tls(_) | TooManyRedirects);
    let error = anyhow::Error::new(error).context(format!("{url}: cannot be fetched"));
    if permanent {
        Failure::Permanent(error)
    } else {
        Failure::Temporary(error, None)
    }
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}
