//! The spans and events of a call for a subscriber of `tracing`.

use crate::server::{response, response_with, Server};
use crate::{client, SECRET};
use clickhouse_cloud::Method;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

type Fields = BTreeMap<&'static str, String>;

/// Records the fields of spans and events.
#[derive(Clone, Default)]
struct Keeper {
    spans: Arc<Mutex<Vec<Fields>>>,
    events: Arc<Mutex<Vec<Fields>>>,
}

struct Into<'a>(&'a mut Fields);

impl Visit for Into<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

impl Subscriber for Keeper {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("clickhouse_cloud")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::new();
        span.record(&mut Into(&mut fields));
        let mut spans = self.spans.lock().unwrap();
        spans.push(fields);
        Id::from_u64(spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let nth = usize::try_from(span.into_u64()).unwrap() - 1;
        values.record(&mut Into(&mut self.spans.lock().unwrap()[nth]));
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Into(&mut fields));
        self.events.lock().unwrap().push(fields);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn every_attempt_is_a_span_without_secrets() {
    let good = response(200, format!(r#"{{"status":200,"requestId":"r-2","result":"{SECRET}"}}"#));
    let bad = response_with(500, &[("x-request-id", "r-1")], format!(r#"{{"error":"oops","detail":"{SECRET}"}}"#));
    let server = Server::script(vec![bad, good]).await;
    // The subscriber is set for all threads. Otherwise, threads without one would disable the spans permanently.
    let keeper = Keeper::default();
    tracing::subscriber::set_global_default(keeper.clone()).unwrap();
    let call = client(&server).request(Method::GET, "/v1/traced").query("q", SECRET);
    call.send::<Value>().await.unwrap();

    let traced = |fields: &&Fields| fields.get("path").is_some_and(|path| path.contains("/v1/traced"));
    let spans: Vec<Fields> = keeper.spans.lock().unwrap().iter().filter(traced).cloned().collect();
    let field = |nth: usize, name| spans[nth].get(name).map(String::as_str);
    assert_eq!(spans.len(), 2);
    for (nth, (status, id)) in [("500", "r-1"), ("200", "r-2")].into_iter().enumerate() {
        assert_eq!((field(nth, "status"), field(nth, "request_id")), (Some(status), Some(id)));
        assert_eq!(field(nth, "attempt"), Some(&*(nth + 1).to_string()));
        assert_eq!((field(nth, "method"), field(nth, "path")), (Some("\"GET\""), Some("\"/v1/traced\"")));
        assert!(field(nth, "latency_ms").is_some() && field(nth, "operation").is_some());
    }
    let all = format!("{spans:?} {:?}", keeper.events.lock().unwrap());
    assert!(!all.contains(SECRET) && !all.contains("Basic"), "{all}");
}
