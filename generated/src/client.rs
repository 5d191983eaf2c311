//! The client: a handle to the state that all its clones share.

pub(crate) mod builder;

use crate::builder::{ClientBuilder, Settings};
use crate::credentials::{Authorization, Credentials};
use crate::error::{Error, Kind};
use crate::limit::Limiter;
#[cfg(feature = "sql")]
use crate::sql::QueryHost;
use crate::transport::Transport;
use std::sync::Arc;
use tokio::sync::watch;

#[doc = concat!("A client of the ", fact!(api), ".")]
///
/// Cloning it is cheap. Clones share connections, credentials and the rate limit, so make one client for each API key, and clone it.
#[derive(Clone)]
pub struct Client {
    /// The shared state. It has all private methods, so that no generated method of the client has the same name as one of them.
    pub(crate) shared: Arc<Shared>,
}

/// The state that the clones of a client share.
pub(crate) struct Shared {
    transport: Transport,
    base_url: String,
    settings: Settings,
    account: watch::Sender<Arc<Account>>,
    #[cfg(feature = "sql")]
    query: QueryHost,
}

/// Credentials and their rate limit.
pub(crate) struct Account {
    credentials: Arc<dyn Credentials>,
    pub(crate) limiter: Limiter,
}

impl Account {
    fn new(settings: &Settings, credentials: Arc<dyn Credentials>) -> Arc<Self> {
        Arc::new(Self { credentials, limiter: Limiter::new(settings.rate_limit) })
    }

    pub(crate) async fn authorization(&self, rejected: Option<&Authorization>) -> Result<Authorization, Error> {
        let result = self.credentials.authorization(rejected).await;
        result.map_err(|error| Error::from(Kind::Credentials).with_source(error))
    }
}

/// Whether two sources give the same authorizations.
fn is_same(one: &dyn Credentials, other: &dyn Credentials) -> bool {
    match (one.fixed(), other.fixed()) {
        (None, None) => one.identity().is_some_and(|identity| other.identity() == Some(identity)),
        (one, other) => one == other,
    }
}

impl Client {
    /// Returns a client with the settings of the environment, see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// If the environment has no API key or only one variable of a pair, or if a URL in it is not valid.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Returns a builder of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Replaces the credentials of this client and its clones. Requests that were sent before keep the old credentials.
    #[cfg_attr(
        feature = "sql",
        doc = "Credentials of [`with_query_credentials`](ClientBuilder::with_query_credentials) are not replaced."
    )]
    ///
    /// The count of the rate limit restarts at zero, because the server counts requests by key. Nothing changes if the client already has the
    /// same credentials: an equal [`Authorization`], or a source with the same [`identity`](Credentials::identity).
    pub fn set_credentials(&self, credentials: impl Credentials) {
        let credentials: Arc<dyn Credentials> = Arc::new(credentials);
        #[cfg(feature = "sql")]
        self.shared.query.set_credentials(&credentials);
        self.shared.replace_account(credentials);
    }

    /// Returns the base URL, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.shared.base_url
    }
}

impl Shared {
    pub(crate) fn new(
        transport: Transport,
        base_url: String,
        settings: Settings,
        source: Arc<dyn Credentials>,
        #[cfg(feature = "sql")] query: QueryHost,
    ) -> Self {
        let account = watch::Sender::new(Account::new(&settings, source));
        Self {
            transport,
            base_url,
            settings,
            account,
            #[cfg(feature = "sql")]
            query,
        }
    }

    pub(crate) fn replace_account(&self, credentials: Arc<dyn Credentials>) {
        self.account.send_if_modified(|account| {
            let is_new = !is_same(&*account.credentials, &*credentials);
            if is_new {
                *account = Account::new(&self.settings, credentials);
            }
            is_new
        });
    }

    #[cfg(feature = "sql")]
    pub(crate) fn query_host(&self) -> &QueryHost {
        &self.query
    }

    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.transport.http
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Returns a receiver of the current account and of the next one.
    pub(crate) fn account(&self) -> watch::Receiver<Arc<Account>> {
        self.account.subscribe()
    }
}

debug_fields! { Client, |client| base_url = client.base_url() }
