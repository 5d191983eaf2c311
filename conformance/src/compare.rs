//! Compares the values of the client with the bodies of requests and responses: nothing may be lost or added.

use std::collections::BTreeSet;

use serde_json::Value;

/// Members of an envelope that the client also reads from the status line and the headers.
const KNOWN: [&str; 2] = ["status", "requestId"];

/// The first difference between the body that was sent and the body that was passed to the client.
pub fn of_request(given: &Value, sent: &Value) -> Option<String> {
    differ(given, sent, "", None)
}

/// The first difference between the client's value and the response. `undeclared` properties may be missing.
///
/// Null and absent are equal here, because the client represents both as `None` where the document does not allow null.
pub fn of_response(response: &Value, given: &Value, undeclared: &BTreeSet<String>) -> Option<String> {
    let undeclared = Some(undeclared);
    if let (Value::Object(response), Value::Object(given)) = (response, given) {
        let mut response = response.clone();
        // The client reports the status of HTTP, and takes the id from a header if the body has none.
        for name in KNOWN {
            let is_plain =
                response.get(name).is_none_or(|value| value.is_number() || value.is_null() || name != KNOWN[0]);
            if let Some(known) =
                given.get(name).filter(|_| is_plain && !response.get(name).is_some_and(Value::is_string))
            {
                response.insert(name.to_owned(), known.clone());
            }
        }
        // An empty cursor means that there is no further page.
        response.retain(|name, value| given.contains_key(name) || value.as_str() != Some(""));
        return differ(&Value::Object(response), &Value::Object(given.clone()), "", undeclared);
    }
    differ(response, given, "", undeclared)
}

/// The first difference of two values. Without `undeclared` nothing may be missing, not even null.
fn differ(response: &Value, given: &Value, place: &str, undeclared: Option<&BTreeSet<String>>) -> Option<String> {
    let at = |what: &str| Some(format!("{what} at {}", if place.is_empty() { "/" } else { place }));
    match (response, given) {
        (Value::Object(response), Value::Object(given)) => {
            for (name, value) in response {
                let place = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
                match given.get(name) {
                    Some(given) => {
                        if let Some(found) = differ(value, given, &place, undeclared) {
                            return Some(found);
                        }
                    }
                    None if undeclared.is_some_and(|names| value.is_null() || names.contains(&place)) => {}
                    None => return Some(format!("the client lost the value at {place}")),
                }
            }
            let is_made = |value: &Value| undeclared.is_none() || !value.is_null();
            let made = given.iter().find(|(name, value)| is_made(value) && !response.contains_key(*name));
            made.map(|(name, _)| format!("the client added `{name}` at {}", if place.is_empty() { "/" } else { place }))
        }
        (Value::Array(response), Value::Array(given)) if response.len() != given.len() => {
            at(&format!("{} elements became {}", response.len(), given.len()))
        }
        (Value::Array(response), Value::Array(given)) => response
            .iter()
            .zip(given)
            .enumerate()
            .find_map(|(index, (response, given))| differ(response, given, &format!("{place}/{index}"), undeclared)),
        (Value::Number(response), Value::Number(given)) if response.as_f64() == given.as_f64() => None,
        (response, given) if response == given => None,
        _ => at("the client changed the value"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(response: Value, given: Value, expected: Option<&str>) {
        let undeclared = BTreeSet::from(["/result/more".to_owned()]);
        assert_eq!(of_response(&response, &given, &undeclared).as_deref(), expected);
    }

    #[test]
    fn lost_added_and_changed_values_are_found() {
        let whole = json!({"status": 200, "result": {"a": 1, "b": [1, {"c": "x"}]}});
        check(whole.clone(), whole.clone(), None);
        check(
            json!({"status": 200.0, "result": {"a": 1.0, "more": 2, "n": null}}),
            json!({"status": 200, "result": {"a": 1}}),
            None,
        );
        check(json!({"result": {}, "nextCursor": ""}), json!({"status": 200, "requestId": "x", "result": {}}), None);
        check(json!({"result": {"a": 1}}), json!({"result": {}}), Some("the client lost the value at /result/a"));
        check(json!({"result": {}}), json!({"result": {"a": 1}}), Some("the client added `a` at /result"));
        check(json!({"result": [1, 2]}), json!({"result": [1]}), Some("2 elements became 1 at /result"));
        check(
            json!({"result": [{"a": "x"}]}),
            json!({"result": [{"a": "y"}]}),
            Some("the client changed the value at /result/0/a"),
        );
        check(json!({"requestId": "x"}), json!({"requestId": "y"}), Some("the client changed the value at /requestId"));
        check(json!({"status": "a"}), json!({"status": 200}), Some("the client changed the value at /status"));
        check(json!("text"), json!("text"), None);
    }

    #[test]
    fn requests_keep_their_nulls() {
        assert_eq!(of_request(&json!({"a": null}), &json!({"a": null})), None);
        assert!(of_request(&json!({"a": null}), &json!({})).is_some_and(|found| found.contains("/a")));
        assert!(of_request(&json!({}), &json!({"a": null})).is_some_and(|found| found.contains("`a`")));
        assert!(of_request(&json!({"status": 1}), &json!({"status": 2})).is_some());
    }
}
