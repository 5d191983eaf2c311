//! Access of API keys to SQL on a service. Which operations read and replace the list of keys is generated.

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

/// The operations and properties of a list of keys, with times in seconds.
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

/// How the server rejects a key that was created a moment ago.
pub(crate) struct Pending {
    pub(crate) status: u16,
    pub(crate) message: &'static str,
    pub(crate) budget: u64,
}

/// The access of API keys to SQL on a service.
///
/// A key is named by the id of its object, not by the key id that it logs in with.
///
/// The server replaces the whole list of keys, so a change reads the list first, adds or removes one key, and writes the rest back as it
/// was, without the ids of keys that no longer exist: the server rejects a list with them. It then reads the list again. If another
/// program replaced it in the meantime, the change is made once more.
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

    /// Gives a key access, and waits until it has an effect: until `key_client`, a client that uses the key, can run `SELECT 1`.
    ///
    /// A service that does not run is not woken or started. Its response shows that the key has access.
    pub fn grant(self, key_id: impl Into<String>, key_client: &Client) -> AccessChange<B> {
        let check = Some(key_client.clone());
        AccessChange { check, ..self.grant_without_check(key_id) }
    }

    /// Gives a key access, and does not wait until it has an effect. That may take two minutes.
    pub fn grant_without_check(self, key_id: impl Into<String>) -> AccessChange<B> {
        self.change(key_id.into(), true)
    }

    /// Removes the access of a key. Other keys keep theirs.
    pub fn revoke(self, key_id: impl Into<String>) -> AccessChange<B> {
        self.change(key_id.into(), false)
    }

    fn change(self, key: String, grants: bool) -> AccessChange<B> {
        let timeout = Duration::from_secs(self.access.budget);
        AccessChange { of: self, key, grants, check: None, configure: None, timeout }
    }
}

/// A change of the body that writes the list.
type Configure<B> = Box<dyn FnMut(&mut B) + Send>;

/// A change of which keys have access. Returned by the methods of [`KeyAccess`]; nothing happens until it is awaited.
///
/// A change that is in effect already writes nothing. Errors that a later request may not meet ([`Error::is_retryable`]) do not end it.
/// If it takes too long, [`Error::is_timeout`] is true, and the source of the error is the last failure.
#[must_use = "nothing is changed before this is awaited"]
pub struct AccessChange<B> {
    of: KeyAccess<B>,
    key: String,
    grants: bool,
    check: Option<Client>,
    configure: Option<Configure<B>>,
    timeout: Duration,
}

/// What a change of access did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessReport {
    /// Whether the list was written. It is not if the change was in effect already.
    pub written: bool,
    /// The ids that were removed from the list because their keys no longer exist.
    pub dropped: Vec<String>,
}

impl<B> AccessChange<B> {
    /// Changes other properties of the request that writes the list, for example the roles that all its keys have.
    ///
    /// They are those that the server has, or defaults if nothing is set there yet. The list of keys itself cannot be changed here.
    pub fn configure(mut self, change: impl FnMut(&mut B) + Send + 'static) -> Self {
        self.configure = Some(Box::new(change));
        self
    }

    /// Gives up after this long.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }
}

shows! { KeyAccess<B>, |access| operation = access.access.write.id }
shows! { AccessChange<B>, |change| grants = change.grants, timeout = change.timeout }

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

/// A change that is under way.
struct Run<B> {
    change: AccessChange<B>,
    end: Instant,
    /// When the server has to know a new key.
    pending_until: Option<Instant>,
    /// Pauses since the last success.
    pauses: u32,
    /// Whether the key was in the list when that was read last.
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

    /// Compares the list with what it should be, and writes it if it differs. Returns whether the change has its effect.
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

    /// The body that makes the change; `None` if there is nothing to change.
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

    /// The ids of all keys; `None` if one of them cannot be read, because then no id is known not to exist.
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
                Some(cursor) if !cursors.insert(cursor.to_owned()) => return Err(Kind::Circle.into()),
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

    /// The properties of the current value that the body has as well.
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

/// Whether the Query API rejected the key. Soon after access was granted it does.
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
    serde_json::from_str(json).map_err(|error| Error::setup("the defaults are no object").with_source(error))
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
        Ok(_) => Err(Error::setup("the body is no object")),
        Err(error) => Err(Error::setup("the body cannot be written as JSON").with_source(error)),
    }
}
