//! The host to which statements are sent. The client contains a second client for it, with its own address and rate limit.

use crate::builder::{checked_url, is_loopback, Settings};
use crate::client::{Client, Shared};
use crate::credentials::Credentials;
use crate::error::Error;
use crate::limit::RateLimit;
use crate::transport::Transport;
use crate::ClientBuilder;
use reqwest::Url;
use std::sync::Arc;
use std::time::Duration;

/// The settings of the query host.
#[derive(Default)]
pub(crate) struct QuerySetup {
    url: Option<String>,
    credentials: Option<Arc<dyn Credentials>>,
    rate_limit: Option<RateLimit>,
}

/// The client of the query host.
pub(crate) struct QueryHost {
    /// `None` if the host cannot be derived from the base URL, or if this is the query host already.
    client: Option<Client>,
    /// Whether the credentials are not those of the API.
    separate: bool,
}

impl ClientBuilder {
    /// Sets the host of the Query API, such as `queries.example.com` or `https://queries.example.com`.
    ///
    /// The default is derived from the base URL. For a base URL of another kind the host has to be set.
    #[doc = concat!("- `", fact!(query_host), "X` if the base URL has a host of the API, such as `api.X`,")]
    /// - the base URL itself if it is on this machine.
    ///
    #[doc = concat!("[`from_env`](Self::from_env) reads it from `", fact!(query_host_variable), "`.")]
    pub fn with_query_host(mut self, host: impl Into<String>) -> Self {
        self.query.url = Some(host.into());
        self
    }

    /// Sets separate credentials for SQL. [`Client::set_credentials`] does not replace them.
    pub fn with_query_credentials(mut self, credentials: impl Credentials) -> Self {
        self.query.credentials = Some(Arc::new(credentials));
        self
    }

    /// Sends at most `requests` requests with SQL in any `period`. The minimum is one request. There is no limit by default.
    pub fn with_query_rate_limit(mut self, requests: usize, period: Duration) -> Self {
        self.query.rate_limit = Some(RateLimit { requests: requests.max(1), period });
        self
    }
}

impl QuerySetup {
    pub(crate) fn host(
        self,
        base: &Url,
        plain_http: bool,
        settings: &Settings,
        credentials: &Arc<dyn Credentials>,
        transport: impl Fn(&Url) -> Result<Transport, Error>,
    ) -> Result<QueryHost, Error> {
        let url = match self.url {
            _ if fact!(query_run_path).is_empty() => None,
            Some(host) if host.contains("://") => Some(host),
            Some(host) => Some(format!("https://{host}")),
            None => derived(base),
        };
        let Some(url) = url else { return Ok(QueryHost { client: None, separate: false }) };
        let url = checked_url(&url, plain_http, "query host")?;
        let settings = Settings { rate_limit: self.rate_limit, ..settings.clone() };
        let text = url.as_str().trim_end_matches('/').to_owned();
        let separate = self.credentials.is_some();
        let credentials = self.credentials.unwrap_or_else(|| credentials.clone());
        let inner = QueryHost { client: None, separate: true };
        let shared = Shared::new(transport(&url)?, text, settings, credentials, inner);
        Ok(QueryHost { client: Some(Client { shared: Arc::new(shared) }), separate })
    }
}

impl QueryHost {
    pub(super) fn client(&self) -> Result<&Client, Error> {
        self.client.as_ref().ok_or_else(|| {
            Error::setup(match fact!(query_run_path) {
                "" => concat!("the ", fact!(api), " has no Query API"),
                _ => "the query host cannot be derived from the base URL; set it with with_query_host",
            })
        })
    }

    /// Replaces the credentials, unless SQL has separate ones.
    pub(crate) fn set_credentials(&self, credentials: &Arc<dyn Credentials>) {
        if let Some(client) = self.client.as_ref().filter(|_| !self.separate) {
            client.shared.replace_account(credentials.clone());
        }
    }
}

/// Derives the query host from a base URL.
fn derived(base: &Url) -> Option<String> {
    if is_loopback(base) {
        return Some(base.to_string());
    }
    let host = base.host_str()?;
    let api_hosts: &[&str] = &fact!(query_api_hosts);
    let rest = api_hosts.iter().find_map(|api| host.strip_prefix(api))?;
    let port = base.port().map(|port| format!(":{port}")).unwrap_or_default();
    Some(format!("{}://{}{rest}{port}", base.scheme(), fact!(query_host)))
}

#[cfg(test)]
mod tests {
    use super::derived;

    #[test]
    fn the_query_host_follows_from_the_base_url() {
        for (base, expected) in [
            ("https://api.example.org", Some("https://queries.example.org")),
            ("https://api.control-plane.example.com/v2", Some("https://queries.example.com")),
            ("https://api.example.com:8443", Some("https://queries.example.com:8443")),
            ("http://127.0.0.1:80/prefix", Some("http://127.0.0.1/prefix")),
            ("http://localhost:8080", Some("http://localhost:8080/")),
            ("https://gateway.example.com", None),
            ("https://myapi.example.com", None),
        ] {
            assert_eq!(derived(&base.parse().unwrap()).as_deref(), expected, "{base}");
        }
    }
}
