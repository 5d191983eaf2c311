//! Calls all operations of one server in order, each with the same kind of fault in its response.

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use clickhouse_cloud::dynamic;
use clickhouse_cloud_sandbox::probe::{first_id, Operation, Probe};
use serde_json::Value;

use crate::judge::{self, Call, Outcome, Verdict};
use crate::promise::Fault;
use crate::server::Server;

/// The maximum number of consecutive calls that do not end. After that, no further call is made.
const MAX_UNENDED: u32 = 3;

/// The data that all sessions share.
pub struct Plan {
    pub probe: Probe,
    /// The operations, in the order in which they are called.
    pub operations: Vec<Operation>,
    /// Whether calls that may change something are made.
    pub may_write: bool,
}

/// Calls of all operations with one seed and one fault.
pub struct Session<'p> {
    plan: &'p Plan,
    server: Server,
    seed: u64,
    fault: Fault,
    /// An id in each collection, by path. `None` if there is none.
    ids: BTreeMap<String, Option<String>>,
    /// The number of consecutive calls that did not end in time.
    unended: u32,
}

impl<'p> Session<'p> {
    pub fn new(plan: &'p Plan, server: Server, seed: u64, fault: Fault) -> Self {
        Self { plan, server, seed, fault, ids: BTreeMap::new(), unended: 0 }
    }

    /// Calls every operation, and returns the verdict on each, in the order of the plan.
    pub async fn walk(mut self) -> Vec<Verdict> {
        let mut verdicts = Vec::new();
        for operation in &self.plan.operations {
            verdicts.push(self.visit(operation).await);
            if operation.method == "DELETE" {
                self.ids.retain(|_, id| id.is_none());
            }
        }
        verdicts
    }

    async fn visit(&mut self, operation: &Operation) -> Verdict {
        if !self.may_call(operation) {
            return Verdict::LeftOut;
        }
        if self.unended >= MAX_UNENDED {
            return Verdict::Broken(format!("not called: {MAX_UNENDED} consecutive calls did not end"));
        }
        let mut values = Vec::new();
        let mut is_known = true;
        for parameter in 0..operation.parameters.len() {
            let id = self.id(operation, parameter, &values).await;
            is_known &= id.is_some() || operation.parameters[parameter].source.is_none();
            values.push(id.unwrap_or_else(|| self.plan.probe.free(operation, parameter, self.seed)));
        }
        let input = self.plan.probe.input(operation, &values, self.seed);
        self.server.wire.take();
        self.server.set(self.fault, self.seed);
        let outcome = self.call(&operation.id, &input).await;
        self.server.set(None, self.seed);
        let exchanges = self.server.wire.take();
        judge::verdict(&Call {
            probe: &self.plan.probe,
            operation,
            fault: self.fault,
            input: &input,
            exchanges: &exchanges,
            outcome: &outcome,
            is_known,
            is_sandbox: self.server.is_sandbox,
        })
    }

    fn may_call(&self, operation: &Operation) -> bool {
        self.plan.may_write || ["GET", "HEAD"].contains(&operation.method.as_str())
    }

    /// An id that exists: that of an element of a list, or of a created resource. No faults are injected.
    async fn id(&mut self, operation: &Operation, parameter: usize, values: &[String]) -> Option<String> {
        let source = operation.parameters[parameter].source.as_ref()?;
        let above = operation.above(parameter, values);
        if let Some(id) = self.ids.get(&above) {
            return id.clone();
        }
        let mut found = None;
        for id in [&source.list, &source.create].into_iter().flatten() {
            let Some(other) = self.plan.probe.find(id).filter(|other| self.may_call(other)) else { continue };
            let input = self.plan.probe.least_input(&other, values, self.seed);
            let Outcome::Returned(Ok(response)) = self.call(id, &input).await else { continue };
            found = first_id(&response, &source.identity);
            if found.is_some() {
                break;
            }
        }
        self.ids.insert(above, found.clone());
        found
    }

    /// Makes a call. It ends with a result, with a panic, or at the deadline.
    async fn call(&mut self, id: &str, input: &Value) -> Outcome {
        let (client, id, input) = (self.server.client.clone(), id.to_owned(), input.clone());
        let task = tokio::spawn(async move { dynamic::call(&client, &id, input).await });
        let stop = task.abort_handle();
        let ended = tokio::time::timeout(self.server.deadline, task).await;
        // A timeout while waiting for the rate limit does not mean that the server hangs.
        let is_late = |error: &clickhouse_cloud::Error| error.is_timeout() && !error.is_rate_limited();
        let is_late = |result: &Result<Value, _>| result.as_ref().is_err_and(is_late);
        let is_unended = ended.as_ref().map_or(true, |ended| ended.as_ref().is_ok_and(is_late));
        self.unended = if is_unended { self.unended + 1 } else { 0 };
        match ended {
            Ok(Ok(result)) => Outcome::Returned(result.map_err(Arc::new)),
            Ok(Err(error)) => Outcome::Panicked(panic_message(error)),
            Err(_) => {
                stop.abort();
                Outcome::Hung(self.server.deadline)
            }
        }
    }
}

/// The message of a panic.
fn panic_message(error: tokio::task::JoinError) -> String {
    let Ok(panic) = error.try_into_panic() else { return "the call was cancelled".to_owned() };
    let panic = AssertUnwindSafe(panic);
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use clickhouse_cloud_sandbox::Sandbox;

    use super::*;

    #[tokio::test(flavor = "multi_thread")]
    async fn a_server_that_hangs_gets_no_further_calls() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let mut server = Server::other(&format!("http://{}", listener.local_addr().unwrap())).await.unwrap();
        server.deadline = std::time::Duration::from_millis(100);
        let probe = Probe::embedded().unwrap();
        let plan = Plan { operations: probe.operations(), probe, may_write: true };
        let begun = std::time::Instant::now();
        let verdicts = Session::new(&plan, server, 0, None).walk().await;
        assert!(begun.elapsed().as_secs() < 10);
        assert_eq!(verdicts.len(), plan.operations.len());
        let is_given_up =
            |verdict: &Verdict| matches!(verdict, Verdict::Broken(what) if what.starts_with("not called"));
        assert!(verdicts.last().is_some_and(is_given_up), "{verdicts:?}");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn without_writing_only_get_operations_are_called() {
        let sandbox = Sandbox::builder().entities(0).start().await.unwrap();
        let server = Server::other(&sandbox.base_url()).await.unwrap();
        let probe = Probe::embedded().unwrap();
        let mut operations = probe.operations();
        // These contain operations of each method.
        operations.truncate(40);
        operations.extend(probe.operations().pop());
        let plan = Plan { operations, probe, may_write: false };
        let verdicts = Session::new(&plan, server, 0, None).walk().await;
        for (operation, verdict) in plan.operations.iter().zip(&verdicts) {
            assert_eq!(*verdict == Verdict::LeftOut, operation.method != "GET", "{}", operation.id);
        }
        assert!(verdicts.contains(&Verdict::LeftOut));
        let requests = sandbox.requests();
        assert!(requests.len() > 10 && requests.iter().all(|request| request.method == "GET"));
    }
}
