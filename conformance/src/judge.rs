//! Checks the behaviour of a call against the guarantees of the client.

use std::sync::Arc;
use std::time::Duration;

use clickhouse_cloud::Error;
use clickhouse_cloud_sandbox::probe::{Operation, Probe};
use serde_json::Value;

use crate::compare::{of_request, of_response};
use crate::promise::{Fault, Promise};
use crate::wire::Exchange;

/// The outcome of a call.
pub enum Outcome {
    Returned(Result<Value, Arc<Error>>),
    Panicked(String),
    Hung(Duration),
}

/// The verdict on a call.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// It succeeded, and nothing was lost. If a fault was requested, it was injected.
    Survived,
    /// It failed with the error that is guaranteed for the fault.
    PromisedError,
    /// It succeeded. The fault could not be injected into its response.
    NoPlace,
    /// The server rejected the request, and the client reported that.
    Rejected,
    /// It was not made.
    LeftOut,
    /// Anything else.
    Broken(String),
}

/// A call with its exchanges and its outcome.
pub struct Call<'a> {
    pub probe: &'a Probe,
    pub operation: &'a Operation,
    pub fault: Fault,
    pub input: &'a Value,
    pub exchanges: &'a [Exchange],
    pub outcome: &'a Outcome,
    /// Whether all ids in the path came from the server.
    pub is_known: bool,
    pub is_sandbox: bool,
}

/// Returns the verdict on a call.
pub fn verdict(call: &Call<'_>) -> Verdict {
    call.judged().unwrap_or_else(Verdict::Broken)
}

impl Call<'_> {
    fn judged(&self) -> Result<Verdict, String> {
        let result = match self.outcome {
            Outcome::Returned(result) => result,
            Outcome::Panicked(text) => return Err(format!("the client panicked: {text}")),
            Outcome::Hung(after) => return Err(format!("the call did not end within {after:?}")),
        };
        let Some(last) = self.exchanges.last() else {
            return Err(match result {
                Ok(_) => "the client succeeded and sent nothing".to_owned(),
                Err(error) => format!("the client sent nothing: {error}"),
            });
        };
        self.check_requests()?;
        match result {
            Ok(value) => self.succeeded(value, last),
            Err(error) => self.failed(error, last),
        }
    }

    fn is_made(&self) -> bool {
        let name = self.fault.map(|kind| kind.name());
        name.is_some_and(|name| self.exchanges.iter().any(|exchange| exchange.faults.contains(&name)))
    }

    fn promise(&self) -> Promise {
        Promise::of(self.fault, &self.operation.method)
    }

    /// Checks that the body of each request is the one that was passed, and that not too many requests were sent.
    fn check_requests(&self) -> Result<(), String> {
        let most = if self.is_made() { self.promise().most_requests() } else { 1 };
        if self.is_sandbox && self.exchanges.len() > most {
            return Err(format!("the client sent {} requests instead of {most}", self.exchanges.len()));
        }
        for exchange in self.exchanges {
            match self.input.get("body") {
                None if exchange.request.is_empty() => {}
                None => return Err("the client sent a body that was not passed".to_owned()),
                Some(body) => {
                    let sent: Value = serde_json::from_slice(&exchange.request)
                        .map_err(|error| format!("the client sent a body that is not JSON: {error}"))?;
                    if let Some(found) = of_request(body, &sent) {
                        return Err(format!("of the request: {found}"));
                    }
                }
            }
        }
        Ok(())
    }

    fn succeeded(&self, value: &Value, last: &Exchange) -> Result<Verdict, String> {
        let is_made = self.is_made();
        let is_lost = matches!(self.promise(), Promise::StatusError | Promise::ConnectionError | Promise::BodyError);
        if is_made && is_lost {
            return Err("the client succeeded although the response did not arrive".to_owned());
        }
        if self.operation.answers_json && !last.response.is_empty() {
            let response: Value = serde_json::from_slice(&last.response)
                .map_err(|error| format!("the client succeeded with a response that is not JSON: {error}"))?;
            if last.faults.is_empty() {
                self.check_response(last.status, &response)?;
            }
            let undeclared = self.probe.undeclared(self.operation, last.status, &response);
            if let Some(found) = of_response(&response, value, &undeclared) {
                return Err(format!("of the response: {found}"));
            }
        } else if let Value::String(text) = value {
            if text.as_bytes() != last.response {
                return Err("the client changed the text of the response".to_owned());
            }
        }
        Ok(if is_made || self.fault.is_none() { Verdict::Survived } else { Verdict::NoPlace })
    }

    /// Checks that the response of the server is valid for the document.
    fn check_response(&self, status: u16, response: &Value) -> Result<(), String> {
        match self.probe.complaints(self.operation, status, response).first() {
            Some(first) => Err(format!("the response does not fit the document: {first}")),
            None => Ok(()),
        }
    }

    fn failed(&self, error: &Error, last: &Exchange) -> Result<Verdict, String> {
        let text = error.to_string();
        if text.contains('\n') {
            return Err("the client's error has several lines".to_owned());
        }
        if !self.is_made() {
            return self.failed_alone(error, last);
        }
        let (status, attempts) = (error.status(), error.attempts());
        let is_promised = match self.promise() {
            Promise::Succeeds | Promise::SentAgain => false,
            Promise::DecodeError => error.is_decode() && self.is_place(error.json_path(), last),
            Promise::SentAgainOrGone => attempts == 2 && error.is_not_found(),
            Promise::StatusError => {
                attempts == 1 && status == Some(last.status) && error.is_retryable() && !error.is_not_found()
            }
            Promise::ConnectionError => {
                attempts == 1 && status.is_none() && error.is_retryable() && !error.is_connect()
            }
            Promise::BodyError => {
                let is_part = error.raw_body().is_some_and(|body| last.response.starts_with(body));
                attempts == 1 && status == Some(last.status) && error.is_retryable() && is_part
            }
        };
        if is_promised {
            return Ok(Verdict::PromisedError);
        }
        Err(format!("not what the client guarantees: {text}"))
    }

    /// The verdict on a call that failed although no fault was injected.
    fn failed_alone(&self, error: &Error, last: &Exchange) -> Result<Verdict, String> {
        if error.is_decode() {
            let response = serde_json::from_slice(&last.response).unwrap_or(Value::Null);
            // If the response is not valid, the server is at fault.
            self.check_response(last.status, &response).map_err(|why| format!("{why}; {error}"))?;
            return Err(format!("a response that fits the document does not decode: {error}"));
        }
        let own_reason = match last.status {
            402 | 403 | 409 | 412 | 423 | 424 | 429 => true,
            404 if error.is_unset() || self.operation.may_be_unset => true,
            400 | 404 => error.is_not_found() && !self.is_known,
            _ => false,
        };
        if own_reason && !self.is_sandbox {
            return Ok(Verdict::Rejected);
        }
        match &last.complaint {
            Some(complaint) => Err(format!("the server rejected the request: {complaint}")),
            None => Err(format!("the server rejected the request: {error}")),
        }
    }

    /// Whether a path such as `$.result[3].name` resolves in the response.
    fn is_place(&self, path: Option<&str>, last: &Exchange) -> bool {
        let Ok(response) = serde_json::from_slice::<Value>(&last.response) else { return false };
        path.and_then(pointer).is_some_and(|pointer| response.pointer(&pointer).is_some())
    }
}

/// The JSON pointer of a path such as `$.a[0]["b c"]`.
fn pointer(path: &str) -> Option<String> {
    let mut rest = path.strip_prefix('$')?;
    let mut pointer = String::new();
    let mut push = |name: &str| {
        pointer.push('/');
        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
    };
    while !rest.is_empty() {
        if let Some(name) = rest.strip_prefix('.') {
            let end = name.find(['.', '[']).unwrap_or(name.len());
            push(&name[..end]);
            rest = &name[end..];
        } else if let Some(quoted) = rest.strip_prefix("[\"") {
            let end = quoted.match_indices("\"]").map(|(at, _)| at).find(|at| !quoted[..*at].ends_with('\\'))?;
            push(&serde_json::from_str::<String>(&format!("\"{}\"", &quoted[..end])).ok()?);
            rest = &quoted[end + 2..];
        } else {
            let (index, after) = rest.strip_prefix('[')?.split_once(']')?;
            push(index);
            rest = after;
        }
    }
    Some(pointer)
}

#[cfg(test)]
mod tests {
    use clickhouse_cloud_sandbox::Kind;
    use serde_json::json;

    use super::*;

    /// Judges a call that lists or creates services.
    fn judge(id: &str, fault: Fault, exchanges: &[Exchange], outcome: Outcome) -> Verdict {
        let probe = Probe::embedded().unwrap();
        let operation = probe.find(id).unwrap();
        let input = if operation.method == "POST" { json!({"body": {"name": "a"}}) } else { json!({}) };
        let (is_known, is_sandbox) = (true, true);
        let (probe, operation, input, outcome) = (&probe, &operation, &input, &outcome);
        verdict(&Call { probe, operation, fault, input, exchanges, outcome, is_known, is_sandbox })
    }

    #[track_caller]
    fn check(verdict: Verdict, expected: &str) {
        match verdict {
            Verdict::Broken(what) => assert!(!expected.is_empty() && what.contains(expected), "{what}"),
            other => panic!("{other:?} instead of `{expected}`"),
        }
    }

    fn listed(response: &Value, faults: &[&'static str]) -> Exchange {
        Exchange { status: 200, faults: faults.to_vec(), response: response.to_string().into(), ..Exchange::default() }
    }

    fn created(faults: &[&'static str]) -> Exchange {
        let (request, response) = (b"{\"name\":\"a\"}".to_vec(), b"{}".to_vec());
        Exchange { status: 200, faults: faults.to_vec(), request, response, complaint: None }
    }

    fn given(value: Value) -> Outcome {
        Outcome::Returned(Ok(value))
    }

    #[test]
    fn calls_that_behave_as_guaranteed_pass() {
        let response = json!({"status": 200, "result": []});
        let nulls = Some(Kind::Nulls);
        let of = |fault, faults: &[&'static str]| {
            judge("instanceGetList", fault, &[listed(&response, faults)], given(response.clone()))
        };
        assert_eq!(of(None, &[]), Verdict::Survived);
        assert_eq!(of(nulls, &["nulls"]), Verdict::Survived);
        assert_eq!(of(nulls, &[]), Verdict::NoPlace);
        let again = [Exchange { status: 429, ..created(&["rate-limits"]) }, created(&[])];
        assert_eq!(judge("instanceCreate", Some(Kind::RateLimits), &again, given(json!({}))), Verdict::Survived);
    }

    #[test]
    fn calls_that_break_a_guarantee_are_found() {
        let response = json!({"status": 200, "result": []});
        let list = |response: Value, outcome| judge("instanceGetList", None, &[listed(&response, &[])], outcome);
        check(list(response.clone(), given(json!({"status": 200}))), "the client lost the value at /result");
        check(list(response, Outcome::Panicked("at the wrong moment".into())), "panicked: at the wrong moment");
        check(list(json!({}), Outcome::Hung(Duration::from_secs(30))), "the call did not end within 30s");
        check(list(json!({"result": 7}), given(json!({"result": 7}))), "does not fit the document: /result: ");
        check(judge("instanceGetList", None, &[], given(json!({}))), "sent nothing");

        let create = |fault, exchanges: &[Exchange]| judge("instanceCreate", fault, exchanges, given(json!({})));
        check(create(None, &[created(&[]), created(&[])]), "2 requests instead of 1");
        let failed = created(&["server-errors"]);
        check(create(Some(Kind::ServerErrors), &[failed.clone(), created(&[])]), "2 requests instead of 1");
        check(create(Some(Kind::ServerErrors), &[failed]), "succeeded although");
        let other = Exchange { request: b"{\"name\":\"b\"}".to_vec(), ..created(&[]) };
        check(create(None, &[other]), "of the request: the client changed the value at /name");
    }

    #[tokio::test]
    async fn other_errors_than_the_guaranteed_ones_are_found() {
        // The client fails before it sends a request. No fault explains this error.
        let client = clickhouse_cloud::Client::builder().with_key("a", "b").build().unwrap();
        let error = clickhouse_cloud::dynamic::call(&client, "no such operation", json!({})).await;
        let error = Arc::new(error.unwrap_err());
        let failed = || Outcome::Returned(Err(error.clone()));
        for kind in Kind::ALL {
            check(
                judge("instanceCreate", Some(kind), &[created(&[kind.name()])], failed()),
                "not what the client guarantees",
            );
        }
        check(judge("instanceCreate", None, &[created(&[])], failed()), "the server rejected the request");
    }

    #[test]
    fn paths_become_pointers() {
        for (path, expected) in [
            ("$", Some("")),
            ("$.result[3].name", Some("/result/3/name")),
            (r#"$.a["b.c/d"][0]"#, Some("/a/b.c~1d/0")),
            (r#"$["x\"]y"].z"#, Some("/x\"]y/z")),
            ("result", None),
            ("$[", None),
        ] {
            assert_eq!(pointer(path).as_deref(), expected, "{path}");
        }
    }
}
