//! Access of API keys to SQL on a service. The operations that read and replace the list of keys are generated.

use super::{path_of_operation, Wake};
use crate::client::Client;
use crate::error::{Error, Kind};
use crate::operation::Operation;
use crate::reply::Reply;
use crate::request::RequestBuilder;
use crate::retry::FOREVER;
use crate::support::Decode;
use crate::target::Target;
use crate::wait;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;
use tokio::time::{sleep_until, Instant};

/// The operations and properties of a list of keys. Times are in seconds.
pub(crate) struct Access {
    pub(crate) write: &'static Operation,
    pub(crate) read: &'static Operation,
    pub(crate) keys: &'static Operation,
    pub(crate) cursor: Option<&'static str>,
    pub(crate) id: &'static str,
    pub(crate) list: &'static str,
    pub(crate) properties: &'static [&'static str],
    pub(crate) default: &'static str,
    pub(crate) service: &'static str,
    pub(crate) pending: Pending,
    pub(crate) budget: u64,
}

/// The error response for a key that was just created.
pub(crate) struct Pending {
    pub(crate) status: u16,
    pub(crate) message: &'static str,
    pub(crate) budget: u64,
}

/// The access of API keys to SQL on a service. Returned by `Client::query_access`. `B` is the request body that writes the list of keys.
///
/// A key is identified by the id by which the API lists it, not by its key id, which is a part of the key.
///
/// The server has an operation that replaces the whole list of keys. A change therefore takes these steps:
/// 1. It reads the list, and adds or removes one key.
/// 2. It removes the ids of keys that no longer exist, because the server rejects a list with them.
/// 3. It writes the list, and reads it again.
/// 4. If another program replaced the list in the meantime, it starts again.
#[must_use = "nothing is changed before `grant` or `revoke` is awaited"]
pub struct KeyAccess<B> {
    client: Client,
    access: &'static Access,
    /// Arguments of the paths, by name.
    arguments: Vec<(&'static str, String)>,
    body: std::marker::PhantomData<fn() -> B>,
}

impl<B> KeyAccess<B> {
    pub(crate) fn new(client: &Client, access: &'static Access, arguments: Vec<(&'static str, String)>) -> Self {
        Self { client: client.clone(), access, arguments, body: std::marker::PhantomData }
    }

    /// Gives a key access, and waits until `key_client`, a client with that key, can run `SELECT 1`.
    ///
    /// If the list has no roles yet, its keys may only read. [`configure`](AccessChange::configure) sets other roles.
    ///
    /// A service that does not run is not woken or started. Its response to the statement shows that the key has access.
    pub fn grant(self, id: impl Into<String>, key_client: &Client) -> AccessChange<B> {
        let check = Some(key_client.clone());
        AccessChange { check, ..self.grant_without_check(id) }
    }

    /// Gives a key access, as [`grant`](Self::grant) does. The server may take two minutes until the key can run statements. This does not wait
    /// for it.
    pub fn grant_without_check(self, id: impl Into<String>) -> AccessChange<B> {
        self.change(id.into(), true)
    }

    /// Removes the access of a key. Other keys keep theirs.
    pub fn revoke(self, id: impl Into<String>) -> AccessChange<B> {
        self.change(id.into(), false)
    }

    fn change(self, key: String, grants: bool) -> AccessChange<B> {
        let timeout = Duration::from_secs(self.access.budget);
        AccessChange { of: self, key, grants, check: None, configure: None, timeout }
    }
}

/// A change of the body that writes the list.
type Configure<B> = Box<dyn FnMut(&mut B) + Send>;

/// A change of the keys that have access. The methods of [`KeyAccess`] return it. Nothing is sent until it is awaited.
///
/// A change that is already in effect writes nothing. A failure for which [`Error::is_retryable`] is true does not end the change. If the
/// timeout passes, the source of the error is the last such failure.
#[must_use = "nothing is changed before this is awaited"]
pub struct AccessChange<B> {
    of: KeyAccess<B>,
    key: String,
    grants: bool,
    check: Option<Client>,
    configure: Option<Configure<B>>,
    timeout: Duration,
}

/// The result of a change of access.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessReport {
    /// Whether the list was written. It is not written if the change was already in effect.
    pub written: bool,
    /// The ids that were removed from the list because their keys no longer exist.
    pub dropped: Vec<String>,
}

impl<B> AccessChange<B> {
    /// Changes other properties of the request that writes the list, for example the roles that all its keys have.
    ///
    /// `change` receives the current properties, or defaults if nothing is set. It cannot change the list of keys.
    pub fn configure(mut self, change: impl FnMut(&mut B) + Send + 'static) -> Self {
        self.configure = Some(Box::new(change));
        self
    }

    /// Sets the timeout. The method that returned the [`KeyAccess`] documents the default.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }
}

debug_fields! { KeyAccess<B>, |access| operation = access.access.write.id }
debug_fields! { AccessChange<B>, |change| grants = change.grants, timeout = change.timeout }

impl<B: Decode + Serialize + Send + 'static> IntoFuture for AccessChange<B> {
    type Output = Result<AccessReport, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let target = Target::from(self.of.access.write);
            let run = Run {
                end: Instant::now() + self.timeout.min(FOREVER),
                pending_until: None,
                pauses: 0,
                state: "",
                report: AccessReport::default(),
                change: self,
            };
            run.run().await.map_err(|error| error.on(&target))
        })
    }
}

/// A change that has started.
struct Run<B> {
    change: AccessChange<B>,
    end: Instant,
    /// The deadline for the server to accept a new key.
    pending_until: Option<Instant>,
    /// The number of pauses since the last success.
    pauses: u32,
    /// `listed` or `not listed`, as of the last read. Empty before it.
    state: &'static str,
    report: AccessReport,
}

impl<B: Decode + Serialize + Send + 'static> Run<B> {
    async fn run(mut self) -> Result<AccessReport, Error> {
        loop {
            let failure = match self.step().await {
                Ok(true) => return Ok(self.report),
                // The next step reads the list again, and so checks what was written.
                Ok(false) if !std::mem::replace(&mut self.report.written, true) => continue,
                Ok(false) => None,
                Err(error) if error.is_retryable() || self.is_pending(&error) || is_access_missing(&error) => {
                    Some(error)
                }
                Err(error) => return Err(error),
            };
            let next = Instant::now() + Duration::from_secs(1 << self.pauses.min(3));
            self.pauses += 1;
            sleep_until(next.min(self.end)).await;
            if next >= self.end {
                let (wanted, after) = (self.wanted(), Some(self.change.timeout));
                let error = Error::from(Kind::Waiting { wanted, last: self.state.to_owned(), after });
                return Err(error.with_cause(failure));
            }
        }
    }

    fn wanted(&self) -> &'static str {
        match self.change.grants {
            true => "access granted",
            false => "access revoked",
        }
    }

    /// Reads the list, and writes it if it has to change. Returns whether the change is in effect.
    async fn step(&mut self) -> Result<bool, Error> {
        let access = self.change.of.access;
        let current = match self.request(access.read).reply::<Value>().await.map(Reply::into_inner) {
            Ok(current) => Some(self.properties(current)?),
            Err(error) if error.is_unset() => None,
            Err(error) => return Err(error),
        };
        let Some(body) = self.next_body(current).await? else {
            return self.check().await.map(|()| true);
        };
        self.request(access.write).json(&body).send::<Value>().await?;
        (self.pending_until, self.pauses) = (None, 0);
        Ok(false)
    }

    /// Returns the body that makes the change. `None` if nothing has to change.
    async fn next_body(&mut self, current: Option<Map<String, Value>>) -> Result<Option<Map<String, Value>>, Error> {
        let access = self.change.of.access;
        let listed = current.as_ref().map(|current| ids(access.list, current)).transpose()?.unwrap_or_default();
        let is_listed = listed.contains(&self.change.key);
        self.state = if is_listed { "listed" } else { "not listed" };
        // The server may normalize other properties, so they are compared before the first write only.
        let configures = self.change.grants && self.change.configure.is_some() && !self.report.written;
        if is_listed == self.change.grants && !configures {
            return Ok(None);
        }
        let mut body = current.clone().unwrap_or_default();
        for (name, value) in defaults(access.default)? {
            let is_empty = body.get(&name).is_none_or(|value| value.as_array().is_some_and(Vec::is_empty));
            if is_empty && self.change.grants {
                body.insert(name, value);
            }
        }
        if let Some(configure) = &mut self.change.configure {
            body = configured(body, access.list, configure)?;
        }
        let mut list = listed;
        self.drop_unknown(&mut list).await?;
        match self.change.grants {
            true if is_listed => {}
            true => list.push(self.change.key.clone()),
            false => list.retain(|id| *id != self.change.key),
        }
        body.insert(access.list.to_owned(), list.into());
        Ok(Some(body).filter(|body| current.as_ref() != Some(body)))
    }

    /// Removes the ids of keys that no longer exist.
    async fn drop_unknown(&mut self, list: &mut Vec<String>) -> Result<(), Error> {
        if list.iter().all(|id| *id == self.change.key) {
            return Ok(());
        }
        let Some(existing) = self.existing().await? else { return Ok(()) };
        let (kept, dropped) = list.drain(..).partition(|id| existing.contains(id) || *id == self.change.key);
        *list = kept;
        for id in dropped {
            if !self.report.dropped.contains(&id) {
                self.report.dropped.push(id);
            }
        }
        Ok(())
    }

    /// Returns the ids of all keys. `None` if one of them cannot be read: it is then not known which ids do not exist.
    async fn existing(&mut self) -> Result<Option<BTreeSet<String>>, Error> {
        let access = self.change.of.access;
        let mut ids = BTreeSet::new();
        let mut cursors = BTreeSet::new();
        let mut next = None;
        loop {
            let mut request = self.request(access.keys);
            if let (Some(name), Some(cursor)) = (access.cursor, next.take()) {
                request = request.query(name, cursor);
            }
            let page = request.reply::<Value>().await?;
            let Some(keys) = page.as_array() else { return Ok(None) };
            for key in keys {
                let Some(id) = key[access.id].as_str() else { return Ok(None) };
                ids.insert(id.to_owned());
            }
            match page.next_cursor().filter(|_| access.cursor.is_some()) {
                None => return Ok(Some(ids)),
                Some(cursor) if !cursors.insert(cursor.to_owned()) => return Err(Kind::RepeatedCursor.into()),
                Some(cursor) => next = Some(cursor.to_owned()),
            }
        }
    }

    /// Runs a statement with the key.
    async fn check(&mut self) -> Result<(), Error> {
        let Some(client) = &self.change.check else { return Ok(()) };
        let service = self.change.of.arguments.iter().find(|(name, _)| *name == self.change.of.access.service);
        let service = service.map_or("", |(_, id)| id);
        let mut sql = client.sql(service, "SELECT 1").wake(Wake::Never);
        sql.statement.options.shorten(client, self.left());
        match sql.execute().await {
            // The key is accepted.
            Err(error) if error.is_idle() || error.is_stopped() => Ok(()),
            result => result,
        }
    }

    /// Whether the server does not know a new key yet.
    fn is_pending(&mut self, error: &Error) -> bool {
        let Pending { status, message, budget } = self.change.of.access.pending;
        let is_pending = error.status() == Some(status) && error.message().is_some_and(|text| text.contains(message));
        let until = Instant::now() + Duration::from_secs(budget);
        is_pending && Instant::now() < *self.pending_until.get_or_insert(until)
    }

    /// Returns the properties of the current value that the body has as well.
    fn properties(&self, current: Value) -> Result<Map<String, Value>, Error> {
        let Value::Object(current) = current else {
            let message = "expected an object".to_owned();
            return Err(Kind::Decode { path: "$.result".to_owned(), message }.into());
        };
        let known = self.change.of.access.properties;
        Ok(current.into_iter().filter(|(name, value)| known.contains(&&**name) && !value.is_null()).collect())
    }

    fn left(&self) -> Duration {
        self.end.saturating_duration_since(Instant::now())
    }

    fn request(&self, operation: &'static Operation) -> RequestBuilder {
        let KeyAccess { client, arguments, .. } = &self.change.of;
        let method = operation.method.parse().unwrap_or_default();
        let mut request = client.request(method, path_of_operation(operation, arguments)).of_operation(operation);
        request.options.shorten(client, self.left());
        request
    }
}

/// Whether the Query API rejected the key, as it does shortly after access was granted.
fn is_access_missing(error: &Error) -> bool {
    error.operation_id().is_none() && matches!(error.status(), Some(401 | 403 | 404))
}

fn ids(list: &str, current: &Map<String, Value>) -> Result<Vec<String>, Error> {
    let Some(value) = current.get(list) else { return Ok(Vec::new()) };
    let ids = value.as_array().and_then(|ids| ids.iter().map(|id| id.as_str().map(str::to_owned)).collect());
    ids.ok_or_else(|| {
        // Writing back a part of the list would remove keys.
        let message = "expected a list of texts".to_owned();
        Kind::Decode { path: format!("$.result.{list}"), message }.into()
    })
}

fn defaults(json: &str) -> Result<Map<String, Value>, Error> {
    serde_json::from_str(json).map_err(|error| Error::setup("the defaults are not an object").with_source(error))
}

/// Changes the properties of a body by a function that takes the typed body.
fn configured<B: Decode + Serialize>(
    mut body: Map<String, Value>,
    list: &str,
    configure: &mut Configure<B>,
) -> Result<Map<String, Value>, Error> {
    body.entry(list).or_insert_with(|| Value::Array(Vec::new()));
    let mut typed: B = wait::body(&Value::Object(body).to_string())?;
    configure(&mut typed);
    match serde_json::to_value(&typed) {
        Ok(Value::Object(body)) => Ok(body),
        Ok(_) => Err(Error::setup("the body is not an object")),
        Err(error) => Err(Error::setup("the body cannot be written as JSON").with_source(error)),
    }
}
