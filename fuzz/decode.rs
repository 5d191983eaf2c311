//! Decodes any bytes, and compares the result with that of serde_json.

#![no_main]

use clickhouse_cloud::types::{decode, Raw, Service};
use libfuzzer_sys::fuzz_target;
use serde_json::value::RawValue;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    assert_eq!(decode::<Raw>(bytes).is_ok(), serde_json::from_slice::<&RawValue>(bytes).is_ok());
    // serde_json rejects lone surrogates, which `decode` accepts.
    if let Ok(expected) = serde_json::from_slice::<Value>(bytes) {
        assert_eq!(decode::<Value>(bytes).expect("a JSON value").value, expected);
    }
    if let Ok(decoded) = decode::<Service>(bytes) {
        let text = serde_json::to_string(&decoded.value).expect("a JSON object");
        assert_eq!(decode::<Service>(text).expect("the same object").value, decoded.value);
    }
});
