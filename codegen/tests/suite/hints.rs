//! Errors in hints for repeated operations, with their locations. The code of valid hints is in `golden/repeat`.

use serde_json::{json, Value};

const WAIT: &str = "/paths/~1v1~1pumps~1{pumpId}/get/x-wait";
const ACCESS: &str = "/paths/~1v1~1pumps~1{pumpId}~1readers/put/x-access";
const WINDOW: &str = "/paths/~1v1~1flow/get/x-window";

/// The document of the golden case, whose hints are valid. The body of its PATCH operation is required here.
fn document() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/repeat/spec.json");
    let mut document: Value =
        serde_json::from_str(&std::fs::read_to_string(path).expect("the golden case")).expect("JSON");
    let body = document.pointer_mut("/paths/~1v1~1pumps~1{pumpId}~1switch/patch/requestBody").expect("a body");
    body["required"] = json!(true);
    document
}

/// Sets a value in the document, and compares the location and message of the error.
#[track_caller]
fn check(at: &str, value: Value, place: &str, message: &str) {
    let mut document = document();
    let (parent, key) = at.rsplit_once('/').expect("a pointer");
    match document.pointer_mut(parent).expect("a place") {
        Value::Array(items) => items[key.parse::<usize>().expect("an index")] = value,
        members => members[key] = value,
    }
    let text = document.to_string();
    let input = codegen::Input { name: "t.json", document: &text, revision: "", overlay: None, client: None };
    let output = codegen::generate(input, &mut |_| {}).unwrap_or_else(|error| panic!("{error}"));
    let error = output.report.require_no_faults().expect_err("a fault");
    assert_eq!((error.pointer.as_str(), error.message.as_str()), (place, message), "{at}");
    assert_eq!(error.file, "t.json");
}

/// Changes a part of the wait hint, and compares the location and message of the error.
#[track_caller]
fn check_wait(part: &str, value: Value, place: &str, message: &str) {
    check(&format!("{WAIT}/{part}"), value, &format!("{WAIT}{place}"), message);
}

#[test]
fn hints_with_wrong_fields_or_values_are_rejected() {
    check(
        WAIT,
        json!("soon"),
        WAIT,
        "the hint cannot be read: invalid type: string \"soon\", expected struct WaitHint",
    );
    check_wait("often", json!(1), "", "the hint cannot be read: unknown field `often`, expected one of `name`, `property`, `interval`, `targets`, `failed`");
    check_wait("interval", json!(-1), "", "the hint cannot be read: invalid value: integer `-1`, expected u64");
    check_wait("interval", json!(0), "", "waiting needs an interval of at least a second, and a target state");
    check_wait("targets", json!([]), "", "waiting needs an interval of at least a second, and a target state");
    check(&format!("{WINDOW}/days"), json!(0), WINDOW, "a window has at least one day, and two parameters");
}

#[test]
fn names_must_be_valid_and_unique_methods() {
    check_wait("name", json!("Pump"), "/name", "`Pump` cannot be the name of a method");
    check_wait("name", json!("client"), "/name", "`client` cannot be the name of a method");
    check_wait("targets/0/name", json!("fn"), "/targets/0/name", "`fn` cannot be the name of a method");
    check_wait("targets/2/name", json!("built"), "/targets/2/name", "there is another `built`");
}

#[test]
fn the_state_must_be_a_string_of_the_result() {
    check_wait("property", json!("status"), "/property", "`Pump` has no property `status`");
    let number = json!({ "properties": { "state": { "type": "number" } } });
    check("/components/schemas/Pump", number, &format!("{WAIT}/property"), "`state` of `Pump` is no string");
}

#[test]
fn states_must_be_in_the_document() {
    check_wait("failed", json!(["ash"]), "/failed", "`state` has no value `ash`");
    check_wait("targets/0/unless", json!(["built"]), "/targets/0/unless", "`state` has no value `built`");
    check_wait("targets/0/unless", json!([]), "/targets/0/unless", "no states are listed");
    check_wait("targets/1/until", json!(["burnt"]), "/targets/1/until", "`burnt` is listed as failed too");
    check_wait(
        "targets/2/until",
        json!(["on"]),
        "/targets/2",
        "a target state has one of `until`, `unless` and `gone: true`",
    );
    check_wait(
        "targets/2/gone",
        json!(false),
        "/targets/2",
        "a target state has one of `until`, `unless` and `gone: true`",
    );
    check_wait("targets/2/timeout", json!(0), "/targets/2/timeout", "the timeout is at least a second");
}

#[test]
fn steps_must_be_valid_calls() {
    let step = |part: &str, value: Value, message: &str| {
        check_wait(&format!("targets/1/steps/0/{part}"), value, &format!("/targets/1/steps/0/{part}"), message);
    };
    step("at", json!([]), "a step has states in one of `at` and `unless`");
    step("at", json!(["ash"]), "`state` has no value `ash`");
    step("operation", json!("pumpEat"), "there is no operation `pumpEat`");
    step("operation", json!("flowGet"), "`pumpGet` has no value for `from`, which `flowGet` requires");
    step("body", json!({ "to": "up" }), "\"up\" does not fit the document");
    step("body", json!({ "too": "on" }), "`PumpSwitchRequest` has no property `too`");
    step("body", json!({}), "`to` of `PumpSwitchRequest` is missing");
    step("body", json!([]), "[] is no `PumpSwitchRequest`");
    check_wait(
        "targets/1/steps/0/operation",
        json!("pumpKick"),
        "/targets/1/steps/0/body",
        "the operation takes no body",
    );
    let place = "/targets/1/steps/1";
    let bare = json!({ "at": ["stuck"], "operation": "pumpSwitch" });
    check_wait(
        "targets/1/steps/1",
        bare,
        &format!("{place}/operation"),
        "the operation takes a body, and there is none",
    );
    let twice = json!({ "at": ["stuck", "off"], "operation": "pumpKick" });
    check_wait("targets/1/steps/1", twice, &format!("{place}/at"), "another step begins at `off`");
    let all = json!({ "unless": ["off"], "operation": "pumpKick" });
    check_wait("targets/1/steps/0", all, "/targets/1/steps/0/unless", "a step with `unless` is the last one");
    let away = "the operation is in another tag group, which may be switched off";
    let place = format!("{WAIT}/targets/1/steps/1/operation");
    check("/paths/~1v1~1pumps~1{pumpId}~1kick/post/tags", json!(["Other"]), &place, away);
}

#[test]
fn only_a_get_operation_without_a_body_is_repeated() {
    let patch = "/paths/~1v1~1pumps~1{pumpId}~1switch/patch";
    let only = "only a GET operation without a body can be repeated";
    let window = json!({ "from": "a", "to": "b", "days": 1 });
    check(&format!("{patch}/x-window"), window, &format!("{patch}/x-window"), only);
    let wait = json!({ "name": "other", "property": "state", "interval": 1, "targets": [] });
    check(&format!("{patch}/x-wait"), wait, &format!("{patch}/x-wait"), only);
}

#[test]
fn only_404_can_mean_unset() {
    let at = "/paths/~1v1~1flow/get/x-unset";
    check(at, json!([400]), at, "only `[404]` can mean that something is not set");
    check(at, json!(404), at, "the hint cannot be read: invalid type: integer `404`, expected a sequence");
}

#[test]
fn windows_need_two_required_parameters() {
    let error = |name: &str| format!("`{name}` is no required query parameter of type string");
    check(&format!("{WINDOW}/to"), json!("until"), &format!("{WINDOW}/to"), &error("until"));
    check("/paths/~1v1~1flow/get/parameters/0/required", json!(false), &format!("{WINDOW}/from"), &error("from"));
    check(&format!("{WINDOW}/to"), json!("from"), WINDOW, "a window has at least one day, and two parameters");
}

#[test]
fn access_needs_operations_that_read_and_replace_a_list() {
    let access = |part: &str, value: Value, place: &str, message: &str| {
        check(&format!("{ACCESS}/{part}"), value, &format!("{ACCESS}{place}"), message);
    };
    let budget = "a budget is at least a second, and a message is not empty";
    access("budget", json!(0), "", budget);
    access("pending/message", json!(""), "", budget);
    access("more", json!(1), "", "the hint cannot be read: unknown field `more`, expected one of `name`, `list`, `service`, `read`, `default`, `keys`, `pending`, `budget`");
    for name in ["sql", "Access", "keys_get"] {
        access("name", json!(name), "/name", &format!("`{name}` cannot be the name of a method of the client"));
    }
    access("list", json!("level"), "/list", "there is no property `level` that is a list of texts");
    access("service", json!("keyId"), "/service", "`keyId` is no path parameter");
    access("default", json!({ "keys": [] }), "/default", "it contains the list `keys`");
    access("default", json!({ "level": "lower" }), "/default", "\"lower\" does not fit the document");
    access("read", json!("readGet"), "/read", "there is no operation `readGet`");
    access("read", json!("flowGet"), "/read", "`readersPut` has no value for `from`, which `flowGet` requires");
    access("read", json!("pumpGet"), "/read", "there is no property `keys` that is a list of texts");
    access(
        "keys/operation",
        json!("pumpKick"),
        "/keys/operation",
        "`pumpKick` is no GET operation whose required parameters are text in the path",
    );
    access(
        "keys/operation",
        json!("pumpGet"),
        "/keys",
        "`pumpGet` does not return a list of objects with the text `id`",
    );
    access("keys/id", json!("name"), "/keys", "`keysGet` does not return a list of objects with the text `name`");
    let post = "/paths/~1v1~1pumps~1{pumpId}~1kick/post/x-access";
    let hint = document().pointer(ACCESS).expect("the hint").clone();
    check(post, hint, post, "the operation has no JSON body that is an object");
}
