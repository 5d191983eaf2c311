//! The way of a request from its bytes to its answer: routing, login, parameters, body, operation.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, RwLock};

use axum::http::{HeaderMap, Method, StatusCode};
use bytes::Bytes;
use serde_json::Map;
use tokio::time::Instant;

use crate::answer::{self, Answer, Content};
use crate::auth::{Home, Key, Keys, Refusal as Denial};
use crate::behaviour::Windows;
use crate::builder::Settings;
use crate::chaos::{Chaos, Kind, Plan};
use crate::document::Document;
use crate::error::Error;
use crate::facts::Facts;
use crate::probe::first_id;
use crate::records::Records;
use crate::route::{self, Unroutable};
use crate::store::key;
use crate::structure::Role;
use crate::synth::{mix, uuid};
use crate::world::{Call, Outcome, World};
use crate::{body, console, parameters};

/// Counters of calls; paths that share one only share their numbering.
const COUNTERS: usize = 4_096;

/// Everything that requests share.
pub(crate) struct Gate {
    pub(crate) world: World,
    pub(crate) keys: Keys,
    pub(crate) records: Records,
    pub(crate) chaos: RwLock<Chaos>,
    /// Faults that may still be made.
    left: AtomicU64,
    pub(crate) largest_body: usize,
    pub(crate) seed: u64,
    windows: Windows,
    counters: Vec<AtomicU64>,
}

/// A request that has been read to its end.
pub(crate) struct Asked {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// An answer, and what is known of the request.
pub(crate) struct Given {
    pub(crate) answer: Answer,
    pub(crate) operation: Option<usize>,
    /// The faults that were made.
    pub(crate) chaos: Vec<Kind>,
    /// Whether it was the page for people that was asked for.
    pub(crate) is_page: bool,
}

impl Given {
    /// The answer to a request that means no operation.
    pub(crate) fn plain(answer: Answer) -> Self {
        Self { answer, operation: None, chaos: Vec::new(), is_page: false }
    }
}

impl Gate {
    pub(crate) fn new(document: Arc<Document>, settings: Settings) -> Self {
        Self {
            world: World::new(document, &settings),
            windows: Windows::default(),
            records: Records::new(settings.listeners),
            left: AtomicU64::new(settings.chaos.most()),
            chaos: RwLock::new(settings.chaos),
            largest_body: settings.largest_body,
            seed: settings.seed,
            counters: (0..COUNTERS).map(|_| AtomicU64::new(0)).collect(),
            keys: Keys::new(settings.keys, settings.tokens),
        }
    }

    pub(crate) fn document(&self) -> &Document {
        &self.world.document
    }

    /// How many requests of this method and path there were before; counts this one.
    pub(crate) fn ordinal(&self, method: &Method, path: &str) -> u64 {
        let mut hasher = DefaultHasher::new();
        (method.as_str(), path).hash(&mut hasher);
        self.counters[hasher.finish() as usize % COUNTERS].fetch_add(1, Ordering::Relaxed)
    }

    pub(crate) fn set_chaos(&self, chaos: Chaos) -> Result<(), Error> {
        chaos.check()?;
        if let Ok(mut own) = self.chaos.write() {
            self.left.store(chaos.most(), Ordering::Relaxed);
            *own = chaos;
        }
        Ok(())
    }

    /// The faults of a call, as far as there may still be some.
    pub(crate) fn plan(&self, method: &Method, path: &str, ordinal: u64) -> Option<Plan> {
        let chaos = self.chaos.read().ok()?;
        let mut plan = chaos.plan(method.as_str(), path, ordinal);
        let take = || self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok();
        if chaos.most() != u64::MAX {
            plan.kinds.retain(|_| take());
        }
        Some(plan)
    }

    /// Gives back planned faults that were not made.
    pub(crate) fn give_back(&self, count: usize) {
        let Ok(chaos) = self.chaos.read() else { return };
        if chaos.most() != u64::MAX {
            self.left.fetch_add(count as u64, Ordering::Relaxed);
        }
    }

    /// Forgets everything, also how many calls there were.
    pub(crate) fn reset(&self) {
        self.world.lock().clear();
        self.counters.iter().for_each(|counter| counter.store(0, Ordering::Relaxed));
    }

    /// Answers a request.
    pub(crate) fn answer(&self, asked: &Asked, ordinal: u64, plan: Option<&Plan>) -> Given {
        if let Some(answer) = console::answer(self, asked) {
            return Given { is_page: true, ..Given::plain(answer) };
        }
        let request = uuid(mix(self.seed, (asked.method.as_str(), &asked.path, ordinal)));
        let found = match route::find(self.document(), &asked.path) {
            Ok(found) => found,
            Err(why) => return Given::plain(self.unrouted(&asked.path, why, &request)),
        };
        let methods = &self.document().paths[found.path].methods;
        let Some(index) = methods.get(asked.method.as_str()).copied() else {
            let message = "METHOD_NOT_ALLOWED: the path has no such operation";
            let mut answer = answer::plain(self.document(), None, StatusCode::METHOD_NOT_ALLOWED, message, &request);
            answer.headers.push(("allow", methods.keys().cloned().collect::<Vec<_>>().join(", ")));
            return Given::plain(answer);
        };
        if let Some((answer, kind)) = plan.and_then(|plan| plan.instead(&request)) {
            return Given { answer, operation: Some(index), chaos: vec![kind], is_page: false };
        }
        let mut answer = self.operate(asked, index, &found, ordinal, &request);
        let chaos = plan.map(|plan| plan.spoil(self.document(), index, &mut answer)).unwrap_or_default();
        Given { answer, operation: Some(index), chaos, is_page: false }
    }

    fn operate(&self, asked: &Asked, index: usize, found: &route::Match, ordinal: u64, request: &str) -> Answer {
        let document = self.document();
        let operation = &document.operations[index];
        let now = Instant::now();
        if let Some(denied) = self.denied(asked, index, now, request) {
            return denied;
        }
        let query = parameters::read(document, operation, &found.parameters, &asked.query, &asked.headers);
        let body = body::read(document, operation, &asked.headers, &asked.body);
        let (query, body) = match (query, body) {
            (Ok(query), Ok(body)) => (query, body),
            (query, body) => {
                let faults: Vec<_> = query.err().into_iter().chain(body.err()).flatten().collect();
                return answer::faulty(document, operation, &faults, request);
            }
        };
        let call = Call { index, found, query: &query, body: body.as_ref(), ordinal, now };
        match self.world.handle(&call) {
            Ok(outcome) => {
                self.learn(operation.path, found, &outcome);
                answer::done(document, index, outcome, request)
            }
            Err(refusal) => answer::refused(document, operation, refusal, request),
        }
    }

    /// Turns away who is unknown, may not do this, or asks too often.
    fn denied(&self, asked: &Asked, index: usize, now: Instant, request: &str) -> Option<Answer> {
        let document = self.document();
        let operation = &document.operations[index];
        let scopes = operation.scopes.as_ref()?;
        let plain = |status, message: &str| answer::plain(document, Some(operation), status, message, request);
        let reads = asked.method.is_safe();
        let admitted = self.keys.admit(&asked.headers, scopes, reads);
        let key = match admitted {
            Ok(key) => key,
            Err(Denial::Unknown(why)) => {
                let mut answer = plain(StatusCode::UNAUTHORIZED, &format!("UNAUTHORIZED: {why}"));
                answer.headers.push(("www-authenticate", "Basic realm=\"sandbox\"".into()));
                return Some(answer);
            }
            Err(Denial::Forbidden(missing)) => {
                let message = format!("FORBIDDEN: the key lacks {}", missing.join(", "));
                return Some(plain(StatusCode::FORBIDDEN, &message));
            }
            Err(Denial::ReadOnly) => {
                return Some(plain(StatusCode::FORBIDDEN, "FORBIDDEN: a bearer token may only read"));
            }
        };
        let key = match key.home {
            Some(home) if !self.is_good(&home) => {
                return Some(plain(StatusCode::UNAUTHORIZED, "UNAUTHORIZED: the key is disabled or deleted"));
            }
            _ => key.name,
        };
        let wait = self.windows.count(&key, self.world.behaviour.rate_limit?, now)?;
        Some(limited(wait.as_secs_f64()))
    }

    /// Accepts keys that the API has just given out.
    fn learn(&self, path: usize, found: &route::Match, outcome: &Outcome) {
        let (names, structure) = (&Facts::get().keys, &self.document().structure);
        let Role::Collection(collection) = structure.nodes[path].role else { return };
        let Some(payload) = &outcome.payload else { return };
        let text = |name: &str| payload.get(name)?.as_str();
        let identity = structure.collections[collection].identity.as_deref();
        let own = identity.and_then(|identity| first_id(payload, identity));
        if let (Some(id), Some(secret), Some(own)) = (text(&names.id), text(&names.secret), own) {
            self.keys.add(Key::new(id, secret), Home { path: key(&found.segments), id: own });
        }
    }

    /// Whether a key that was made through the API is still there, and not switched off.
    fn is_good(&self, home: &Home) -> bool {
        let names = &Facts::get().keys;
        let store = self.world.lock();
        let entity = store.shelf(&home.path).and_then(|shelf| shelf.get(&home.id));
        entity.is_some_and(|entity| entity.value[names.state.as_str()] != names.off.as_str())
    }

    fn unrouted(&self, path: &str, why: Unroutable, request: &str) -> Answer {
        let unrouted = &Facts::get().unrouted;
        if self.world.behaviour.html_errors && path.split('/').any(|segment| segment == unrouted.segment) {
            let content = Content::Text { media: "text/html; charset=utf-8".into(), text: unrouted.text.clone() };
            let complaint = Some("no path of the document matches".into());
            return Answer { status: StatusCode::NOT_FOUND, content, headers: Vec::new(), complaint };
        }
        let (status, message) = match why {
            Unroutable::Unknown => (StatusCode::NOT_FOUND, "NOT_FOUND: no path of the document matches"),
            Unroutable::Encoding => (StatusCode::BAD_REQUEST, "BAD_REQUEST: the path is not UTF-8 when decoded"),
        };
        answer::plain(self.document(), None, status, message, request)
    }
}

/// The answer to one request too many, with the seconds until the next is allowed.
pub(crate) fn limited(seconds: f64) -> Answer {
    let body = Map::from_iter([("error".to_owned(), "TOO_MANY_REQUESTS".into())]);
    Answer {
        status: StatusCode::TOO_MANY_REQUESTS,
        content: Content::Json(body.into()),
        headers: vec![("x-ratelimit-reset", format!("{seconds:.3}"))],
        complaint: Some("too many requests".into()),
    }
}
