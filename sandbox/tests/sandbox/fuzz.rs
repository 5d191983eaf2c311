//! Random requests: none causes a server error, and every response matches its schema.
//!
//! `SANDBOX_FUZZ_SEEDS` sets how often each operation is tried.

use axum::body::{to_bytes, Body};
use clickhouse_cloud_sandbox::probe::{Operation, Probe};
use clickhouse_cloud_sandbox::{Behaviour, Sandbox};
use fastrand::Rng;
use serde_json::{json, Map, Value};
use tower_service::Service;

/// Values that replace other values.
fn odd(rng: &mut Rng) -> Value {
    let values = [
        Value::Null,
        json!(true),
        json!(-1),
        json!(0.5),
        json!(1e300),
        json!(9_007_199_254_740_993_i64),
        json!(""),
        json!("\u{0}\u{ffff}🦀"),
        json!("x".repeat(300)),
        json!("stop"),
        json!([]),
        json!([[[]]]),
        json!({}),
        json!({"add": [1], "remove": [{}]}),
        json!({"": {"~/": null}}),
    ];
    values[rng.usize(..values.len())].clone()
}

/// Changes a value in one location.
fn mutate(value: &mut Value, rng: &mut Rng) {
    match value {
        Value::Object(object) if !object.is_empty() && rng.u8(..) < 220 => {
            let name = object.keys().nth(rng.usize(..object.len())).cloned().unwrap_or_default();
            match rng.u8(..10) {
                0 => drop(object.remove(&name)),
                1 => drop(object.insert(format!("{name}{}", rng.u8(..)), odd(rng))),
                _ => object.get_mut(&name).into_iter().for_each(|inner| mutate(inner, rng)),
            }
        }
        Value::Array(list) if !list.is_empty() && rng.u8(..) < 200 => {
            let index = rng.usize(..list.len());
            match rng.u8(..4) {
                0 => drop(list.remove(index)),
                1 => list.push(list[index].clone()),
                _ => mutate(&mut list[index], rng),
            }
        }
        other => *other = odd(rng),
    }
}

/// Path and query of an input.
fn target(sandbox: &Sandbox, operation: &Operation, input: &Value, rng: &mut Rng) -> String {
    let known = sandbox.path(&operation.path).ok().filter(|_| rng.u8(..) < 230);
    let made = || {
        let values = input["path"].as_object().into_iter().flatten();
        values.fold(operation.path.clone(), |path, (name, value)| {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            path.replace(&format!("{{{name}}}"), &encoded(&text))
        })
    };
    let mut query = Vec::new();
    for (name, value) in input["query"].as_object().into_iter().flatten() {
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for value in values {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            query.push(format!("{}={}", encoded(name), encoded(&text)));
        }
    }
    format!("{}?{}", known.unwrap_or_else(made), query.join("&"))
}

fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

async fn send(sandbox: &Sandbox, method: &str, target: &str, body: String) -> (u16, Option<Value>) {
    let request = axum::http::Request::builder()
        .method(method)
        .uri(target)
        .header("authorization", "Basic c2FuZGJveDpzYW5kYm94")
        .header("content-type", "application/json")
        .body(body)
        .unwrap();
    let response = sandbox.transport().call(request).await.unwrap();
    let status = response.status().as_u16();
    let bytes = to_bytes(Body::new(response.into_body()), usize::MAX).await.unwrap();
    (status, serde_json::from_slice(&bytes).ok())
}

async fn fuzz(behaviour: Behaviour, first: u64) {
    let probe = Probe::embedded().unwrap();
    let count: u64 = std::env::var("SANDBOX_FUZZ_SEEDS").ok().and_then(|count| count.parse().ok()).unwrap_or(3);
    let (mut accepted, mut wrong) = (0, Vec::new());
    for seed in first..first + count {
        let sandbox = Sandbox::builder().seed(seed).behaviour(behaviour.clone()).build().unwrap();
        let mut rng = Rng::with_seed(seed);
        for operation in probe.operations() {
            let values: Vec<String> =
                (0..operation.parameters.len()).map(|index| probe.free(&operation, index, seed)).collect();
            for round in 0..4 {
                let mut input = probe.input(&operation, &values, seed + round);
                for _ in 0..round {
                    for part in ["query", "body"] {
                        input.get_mut(part).into_iter().for_each(|part| mutate(part, &mut rng));
                    }
                }
                if !input["query"].is_null() && !input["query"].is_object() {
                    input["query"] = Map::new().into();
                }
                let target = target(&sandbox, &operation, &input, &mut rng);
                let body = input.get("body").map(Value::to_string).unwrap_or_default();
                let (status, response) = send(&sandbox, &operation.method, &target, body.clone()).await;
                accepted += u64::from(status < 300);
                let response = response.unwrap_or_default();
                let complaints =
                    if operation.answers_json { probe.complaints(&operation, status, &response) } else { Vec::new() };
                if status >= 500 || !complaints.is_empty() {
                    wrong.push(format!("seed {seed}: {} {target} {body}: {status} {complaints:?}", operation.method));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} responses are wrong:\n{}", wrong.len(), wrong[..wrong.len().min(5)].join("\n"));
    assert!(accepted > 150 * count, "{accepted} requests were accepted");
}

#[tokio::test]
async fn responses_to_random_requests_match_the_document() {
    fuzz(Behaviour::default(), 0).await;
}

#[tokio::test(start_paused = true)]
async fn responses_match_the_document_with_all_live_behaviour() {
    let mut behaviour = Behaviour::live();
    behaviour.rate_limit = None;
    behaviour.html_errors = false;
    fuzz(behaviour, 100).await;
}
