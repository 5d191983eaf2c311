//! Sends a call with any argument, and checks that the argument is one segment of the path.

#![no_main]

use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};

use clickhouse_cloud::{http, reqwest, Client};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|argument: &str| {
    let seen = Arc::new(Mutex::new(None));
    let record = seen.clone();
    let service = tower::service_fn(move |request: http::Request<reqwest::Body>| {
        *record.lock().unwrap_or_else(PoisonError::into_inner) = Some(request.uri().to_string());
        async { Ok::<_, Infallible>(http::Response::new(r#"{"result":{}}"#.to_owned())) }
    });
    let client =
        Client::builder().with_base_url("https://example.com").with_key("id", "secret").with_transport(service);
    let call = client.build().expect("a client").instance_get(argument, "service");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    let result = runtime.block_on(async { call.send().await });
    let seen = seen.lock().unwrap_or_else(PoisonError::into_inner).take();
    let is_segment = !["", ".", ".."].contains(&argument);
    assert_eq!((result.is_ok(), seen.is_some()), (is_segment, is_segment));
    if let Some(uri) = seen {
        let path = uri.strip_prefix("https://example.com/v1/organizations/").expect("the base URL and the path");
        let segment = path.strip_suffix("/services/service").expect("the rest of the path");
        let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte);
        assert!(segment.bytes().all(unreserved), "{segment}");
        assert_eq!(decoded(segment), argument.as_bytes());
    }
});

/// Returns the bytes of a percent-encoded text.
fn decoded(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                let digits = [*high, *low];
                let digits = std::str::from_utf8(&digits).expect("two digits");
                bytes.push(u8::from_str_radix(digits, 16).expect("a hexadecimal number"));
                rest = after;
            }
            _ => bytes.push(*first),
        }
    }
    bytes
}
