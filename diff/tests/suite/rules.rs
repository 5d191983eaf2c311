//! The level of each kind of change, by what it does to the values that a side may send.

use diff::Report;
use serde_json::{json, Value};

use crate::support::report;
use crate::wire::schema;

/// A document whose only operation has these members besides.
fn operation(extra: Value) -> Value {
    let mut document = schema(&json!({}));
    let operation = document["paths"]["/things"]["post"].as_object_mut().unwrap();
    operation.shift_remove("requestBody");
    for (key, value) in extra.as_object().unwrap() {
        operation.insert(key.clone(), value.clone());
    }
    document
}

fn say(report: &Report) -> Vec<String> {
    report.changes.iter().map(|change| format!("{:?} {}", change.level, change.message)).collect()
}

/// Compares two forms of `Thing`, which goes both ways.
#[track_caller]
fn check(old: Value, new: Value, expected: &[&str]) {
    assert_eq!(say(&report(&schema(&old), &schema(&new))), expected);
}

#[track_caller]
fn check_operation(old: Value, new: Value, expected: &[&str]) {
    assert_eq!(say(&report(&operation(old), &operation(new))), expected);
}

fn object(properties: Value, required: &[&str]) -> Value {
    json!({ "type": "object", "properties": properties, "required": required })
}

#[test]
fn a_value_added_to_an_enum_is_a_risk_where_it_is_read() {
    check(json!({ "enum": ["a", "b"] }), json!({ "enum": ["a", "b", "c"] }), &["Risk enum value added: `c`"]);
    check(json!({ "enum": ["a", "b"] }), json!({ "enum": ["a"] }), &["Break enum value removed: `b`"]);
}

#[test]
fn presence_and_nullability() {
    let (some, none) = (json!({ "a": { "type": "string" } }), json!({}));
    check(object(none.clone(), &[]), object(some.clone(), &[]), &["Add optional property `a` added: string"]);
    check(object(none.clone(), &[]), object(some.clone(), &["a"]), &["Break required property `a` added: string"]);
    check(object(some.clone(), &[]), object(none.clone(), &[]), &["Risk optional property `a` removed: string"]);
    check(object(some.clone(), &["a"]), object(none, &[]), &["Break required property `a` removed: string"]);
    check(object(some.clone(), &[]), object(some.clone(), &["a"]), &["Break property `a` became required"]);
    check(object(some.clone(), &["a"]), object(some, &[]), &["Break property `a` became optional"]);
    check(json!({ "type": "string" }), json!({ "type": ["string", "null"] }), &["Break null is allowed now"]);
}

#[test]
fn limits_that_oasdiff_passes_over() {
    let list = |extra: Value| {
        let mut schema = json!({ "type": "array", "items": { "type": "integer" } });
        schema.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        schema
    };
    check(list(json!({ "maxItems": 9 })), list(json!({ "maxItems": 5 })), &["Break maxItems changed from 9 to 5"]);
    check(list(json!({})), list(json!({ "maxItems": 5 })), &["Risk maxItems set to 5"]);
    check(list(json!({})), list(json!({ "uniqueItems": true })), &["Break items must be unique now"]);
    check(json!({ "type": "integer" }), json!({ "type": "integer", "multipleOf": 5 }), &["Break multipleOf set to 5"]);
    let (open, closed) =
        (object(json!({}), &[]), json!({ "type": "object", "properties": {}, "additionalProperties": false }));
    check(open, closed, &["Break additional properties are no longer accepted"]);
}

#[test]
fn unions_are_matched_by_what_their_arms_are() {
    let arm = |kind: &str, extra: &str| json!({ "type": "object", "properties": { "kind": { "const": kind }, extra: { "type": "string" } } });
    let (a, b, c) = (arm("a", "x"), arm("b", "y"), arm("c", "z"));
    check(json!({ "oneOf": [a, b] }), json!({ "oneOf": [b, c, a] }), &["Risk 2nd union arm added"]);
    check(json!({ "oneOf": [a, b] }), json!({ "oneOf": [b] }), &["Break 1st union arm removed"]);
}

#[test]
fn possibly_renamed() {
    let old = object(json!({ "userName": { "type": "string", "maxLength": 7 } }), &[]);
    let new = object(json!({ "name": { "type": "string", "maxLength": 7 } }), &[]);
    check(
        old,
        new,
        &[
            "Risk optional property `userName` removed: string (possibly renamed to `name`)",
            "Add optional property `name` added: string (possibly renamed from `userName`)",
        ],
    );
}

#[test]
fn permissions_statuses_and_parameters() {
    let scopes = |list: Value| json!({ "security": [{ "key": list }] });
    check_operation(scopes(json!(["a"])), scopes(json!(["a", "b"])), &["Break permission required: `b`"]);
    check_operation(scopes(json!(["a", "b"])), scopes(json!(["a"])), &["Add permission no longer required: `b`"]);
    let parameter = |name: &str, required: bool| json!({ "parameters": [{ "in": "query", "name": name, "required": required, "schema": { "type": "string" } }] });
    check_operation(json!({}), parameter("q", true), &["Break required query parameter `q` added"]);
    check_operation(json!({}), parameter("q", false), &["Add optional query parameter `q` added"]);
    check_operation(parameter("q", false), json!({}), &["Risk optional query parameter `q` removed"]);
    let changed = [
        "Break paging changed from `offset` to `cursor`",
        "Risk optional query parameter `offset` removed",
        "Add optional query parameter `cursor` added",
    ];
    check_operation(parameter("offset", false), parameter("cursor", false), &changed);
    // As JSON, a text is written with quotes.
    let content = json!({ "parameters": [{ "in": "query", "name": "q", "required": false,
        "content": { "application/json": { "schema": { "type": "string" } } } }] });
    check_operation(parameter("q", false), content, &["Break style changed from `form` to `application/json`"]);
    let status = |status: &str| json!({ "responses": { status: { "description": "" } } });
    check_operation(
        status("200"),
        status("201"),
        &["Break response with HTTP status 200 removed", "Risk response with HTTP status 201 added"],
    );
    check_operation(json!({ "deprecated": true }), json!({}), &["Doc no longer deprecated"]);
    check_operation(
        json!({ "operationId": "a" }),
        json!({ "operationId": "b" }),
        &["Doc operation id changed from `a` to `b`"],
    );
}

#[test]
fn a_status_within_a_range_is_no_other_status() {
    let responses = |list: &[&str]| {
        let response = |status: &&str| {
            (
                (*status).to_owned(),
                json!({ "description": "", "content": { "application/json": { "schema": { "type": "string" } } } }),
            )
        };
        json!({ "responses": list.iter().map(response).collect::<serde_json::Map<_, _>>() })
    };
    let check =
        |old: &[&str], new: &[&str], expected: &[&str]| check_operation(responses(old), responses(new), expected);
    check(&["2XX"], &["200"], &["Add response with HTTP status 2XX removed (it is now 200)"]);
    check(&["2xx", "404"], &["200", "201", "404"], &["Add response with HTTP status 2XX removed (it is now 200, 201)"]);
    check(&["200"], &["2XX"], &["Risk response with HTTP status 2XX added (it was 200)"]);
    check(&["200", "4XX"], &["200", "404"], &["Add response with HTTP status 4XX removed (it is now 404)"]);
    check(&["200", "404"], &["200", "4XX"], &["Add response with HTTP status 4XX added (it was 404)"]);
    check(&["200", "2XX"], &["2XX"], &["Add response with HTTP status 200 removed (it belongs to 2XX)"]);
    check(&["2XX"], &["201", "2XX"], &["Add response with HTTP status 201 added (it belonged to 2XX)"]);
    check(&["default"], &["200"], &["Add response for other HTTP statuses removed (it is now 200)"]);
    check(&["200"], &["default"], &["Risk response for other HTTP statuses added (it was 200)"]);
    check(
        &["200", "default"],
        &["200", "404", "default"],
        &["Add response with HTTP status 404 added (it belonged to default)"],
    );
    check(
        &["200", "404", "default"],
        &["200", "default"],
        &["Add response with HTTP status 404 removed (it belongs to default)"],
    );
    // Beside a success, `default` is for failures: another success is none of its.
    check(&["200", "default"], &["200", "201", "default"], &["Risk response with HTTP status 201 added"]);
    check(
        &["2XX"],
        &["404"],
        &["Break response with HTTP status 2XX removed", "Add response with HTTP status 404 added"],
    );
    // What the range held is compared with what the code holds.
    let mut new = responses(&["200"]);
    new["responses"]["200"]["content"]["application/json"]["schema"]["type"] = json!("integer");
    let expected =
        ["Break type changed from string to integer", "Add response with HTTP status 2XX removed (it is now 200)"];
    check_operation(responses(&["2XX"]), new.clone(), &expected);
    let expected =
        ["Break type changed from integer to string", "Risk response with HTTP status 2XX added (it was 200)"];
    check_operation(new, responses(&["2XX"]), &expected);
}

#[test]
fn what_must_be_sent_breaks_though_nothing_describes_it() {
    let described = json!({ "a": { "type": "string" } });
    let break_it = "Break property `b` became required";
    check(object(described.clone(), &["a"]), object(described, &["a", "b"]), &[break_it]);
    check(json!({ "type": "object" }), json!({ "type": "object", "required": ["b"] }), &[break_it]);
    // It may be one more that the server fills in.
    let filled = json!({ "a": { "type": "string", "readOnly": true } });
    check(object(filled.clone(), &["a"]), object(filled, &["a", "b"]), &["Risk property `b` became required"]);
}

#[test]
fn types_are_told_in_words() {
    let number = json!({ "type": "number" });
    let contradiction = json!({ "type": "number", "enum": ["0.5", "0.9"] });
    check(json!({}), number.clone(), &["Break type limited to number"]);
    check(contradiction.clone(), number.clone(), &["Risk type is number now, and no value was valid before"]);
    check(number, contradiction, &["Break no value is valid now, and the type was number before"]);
    check(
        json!({ "type": ["string", "null"] }),
        json!({ "type": ["integer", "null"] }),
        &["Break type changed from string or null to integer or null"],
    );
}

#[test]
fn a_format_counts_for_as_much_as_it_limits() {
    let schema = |kind: &str, format: &str| match format {
        "" => json!({ "type": kind }),
        format => json!({ "type": kind, "format": format }),
    };
    let check = |kind, from: &str, to: &str, expected| check(schema(kind, from), schema(kind, to), &[expected]);
    // The schema goes both ways: dropped it is felt by who reads, set by who writes.
    check("integer", "int64", "", "Risk format removed (was `int64`)");
    check("integer", "", "int64", "Risk format set to `int64`");
    check("number", "double", "", "Risk format removed (was `double`)");
    check("string", "account-id", "", "Risk format removed (was `account-id`)");
    check("string", "account-id", "user-id", "Risk format changed from `account-id` to `user-id`");
    check("integer", "int32", "", "Break format removed (was `int32`)");
    check("integer", "int32", "int64", "Break format changed from `int32` to `int64`");
    check("string", "date-time", "", "Break format removed (was `date-time`)");
    check("string", "", "uuid", "Break format set to `uuid`");
}

#[test]
fn one_cause_is_one_change_with_its_operations() {
    let mut old = schema(&object(
        json!({ "a": { "$ref": "#/components/schemas/Inner" }, "b": { "$ref": "#/components/schemas/Inner" } }),
        &[],
    ));
    old["components"]["schemas"]["Inner"] = object(json!({}), &[]);
    let path = old["paths"]["/things"].clone();
    old["paths"]["/others"] = path;
    let mut new = old.clone();
    new["components"]["schemas"]["Inner"]["properties"]["c"] = json!({ "type": "integer" });
    let report = report(&old, &new);
    let [change] = report.changes.as_slice() else { panic!("{:?}", say(&report)) };
    assert_eq!(change.schema.as_deref(), Some("Inner"));
    assert_eq!(change.operations, ["POST /others", "POST /things"]);
    assert_eq!(change.direction, "both");
    assert_eq!(change.oasdiff_ids, ["new-optional-request-property", "response-optional-property-added"]);
    assert_eq!(change.new_pointer, "/components/schemas/Inner/properties/c");
}

#[test]
fn a_schema_put_in_the_place_of_another_is_one_change() {
    let mut old = schema(&object(
        json!({ "a": { "$ref": "#/components/schemas/One" }, "b": { "$ref": "#/components/schemas/Two" } }),
        &[],
    ));
    old["components"]["schemas"]["One"] = object(json!({ "x": { "type": "string" }, "y": { "type": "string" } }), &[]);
    old["components"]["schemas"]["Two"] = object(json!({ "x": { "type": "integer" }, "z": { "type": "string" } }), &[]);
    let mut new = old.clone();
    new["components"]["schemas"]["Thing"]["properties"]["a"]["$ref"] = json!("#/components/schemas/Two");
    let report = report(&old, &new);
    assert_eq!(say(&report), ["Break schema `One` replaced by `Two`"]);
    assert_eq!(report.changes[0].details.len(), 3);
    assert_eq!(report.changes[0].new_pointer, "/components/schemas/Thing/properties/a");
}

#[test]
fn beta_and_announced_are_said() {
    let mut old = schema(&json!({}));
    old["paths"]["/things"]["post"]["x-badges"] = json!([{ "name": "Beta" }]);
    old["paths"]["/kept"] = old["paths"]["/things"].clone();
    let mut new = old.clone();
    new["paths"].as_object_mut().unwrap().shift_remove("/things");
    let removed = report(&old, &new);
    assert_eq!(say(&removed), ["Break operation removed"]);
    assert!(removed.changes[0].beta);
    for (sunset, expected) in [
        ("2025-01-01", "Risk deprecated operation removed (announced)"),
        ("2027-01-01", "Break deprecated operation removed (before its sunset 2027-01-01)"),
    ] {
        old["paths"]["/things"]["post"]["deprecated"] = json!(true);
        old["paths"]["/things"]["post"]["x-sunset"] = json!(sunset);
        assert_eq!(say(&report(&old, &new)), [expected]);
    }
}

#[test]
fn the_removal_of_a_property_follows_what_was_announced() {
    let property = |life: Value| {
        let mut property = json!({ "type": "string" });
        property.as_object_mut().unwrap().extend(life.as_object().unwrap().clone());
        json!({ "a": property })
    };
    let removed = |life: Value, required: &[&str], expected: &str| {
        check(object(property(life), required), object(json!({}), &[]), &[expected]);
    };
    let deprecated = |date: &str| json!({ "deprecated": true, "x-sunset": date });
    removed(deprecated("2025-01-01"), &["a"], "Risk deprecated required property `a` removed: string (announced)");
    removed(deprecated("2025-01-01"), &[], "Risk deprecated optional property `a` removed: string (announced)");
    let early = "property `a` removed: string (before its sunset 2027-01-01)";
    removed(deprecated("2027-01-01"), &["a"], &format!("Break deprecated required {early}"));
    removed(deprecated("2027-01-01"), &[], &format!("Break deprecated optional {early}"));
    removed(json!({ "deprecated": true }), &["a"], "Break deprecated required property `a` removed: string");
    removed(json!({ "x-sunset": "2025-01-01" }), &["a"], "Break required property `a` removed: string");
}

#[test]
fn a_sunset_that_moves() {
    let life = |date: &str| json!({ "deprecated": true, "x-sunset": date });
    let parameter =
        |date: &str| json!({ "parameters": [{ "in": "query", "name": "q", "deprecated": true, "x-sunset": date }] });
    let property = |date: &str| object(json!({ "a": life(date) }), &[]);
    for (from, to, level) in [
        ("2027-06-01", "2027-01-01", "Risk"),
        // Earlier than today.
        ("2027-06-01", "2025-12-01", "Break"),
        ("2027-01-01", "2027-06-01", "Doc"),
        ("2027-01-01", "soon", "Break"),
    ] {
        let expected = format!("{level} sunset date changed from `{from}` to `{to}`");
        check_operation(life(from), life(to), &[&expected]);
        check_operation(parameter(from), parameter(to), &[&expected]);
        check(property(from), property(to), &[&expected]);
    }
}

#[test]
fn limits_of_a_read_only_property_are_soft_in_requests() {
    let property = |extra: Value| {
        let mut property = json!({ "type": "string", "readOnly": true });
        property.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        let mut document = schema(&object(json!({ "a": property }), &[]));
        document["paths"]["/things"]["post"]["responses"] = json!({ "200": { "description": "ok" } });
        document
    };
    for (from, to) in [
        (json!({ "maxLength": 9 }), json!({ "maxLength": 5 })),
        (json!({ "enum": ["a", "b"] }), json!({ "enum": ["a"] })),
        (json!({}), json!({ "type": "integer" })),
        (json!({}), json!({ "pattern": "^a" })),
    ] {
        let report = report(&property(from), &property(to));
        assert!(report.verdict.counts.breaking == 0 && report.changes.len() == 1, "{:?}", say(&report));
    }
}

#[test]
fn a_parameter_of_a_path_reaches_all_its_operations() {
    let document = |parameters: Value| {
        let mut document = schema(&json!({}));
        let post = document["paths"]["/things"]["post"].clone();
        document["paths"]["/things"]["put"] = post;
        document["paths"]["/things"]["parameters"] = parameters;
        document["components"]["parameters"] = json!({ "Tenant": { "in": "header", "name": "X-Tenant", "required": true, "schema": { "type": "string" } } });
        document
    };
    let query = |extra: Value| {
        let mut parameter = json!({ "in": "query", "name": "q", "schema": { "type": "string" } });
        parameter.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        json!([parameter])
    };
    let tenant = json!([{ "$ref": "#/components/parameters/Tenant" }]);
    let none = json!([]);
    for (old, new, expected) in [
        (none.clone(), query(json!({ "required": true })), "Break required query parameter `q` added"),
        (none.clone(), tenant, "Break required header parameter `X-Tenant` added"),
        (query(json!({})), none, "Risk optional query parameter `q` removed"),
        (query(json!({})), query(json!({ "required": true })), "Break query parameter `q` became required"),
        (
            query(json!({})),
            query(json!({ "schema": { "type": "integer" } })),
            "Break type changed from string to integer",
        ),
    ] {
        let report = report(&document(old), &document(new));
        assert_eq!(say(&report), [expected]);
        assert_eq!(report.changes[0].operations, ["POST /things", "PUT /things"], "{expected}");
        assert!(!report.changes[0].place.starts_with("paths"), "{}", report.changes[0].place);
    }
    // An operation may have the parameter itself, whether or not the path has it.
    let mut old = document(json!([]));
    old["paths"]["/things"]["put"]["parameters"] = query(json!({ "required": true }));
    let added = report(&old, &document(query(json!({ "required": true }))));
    assert_eq!(added.changes.iter().map(|change| &change.operations[..]).collect::<Vec<_>>(), [["POST /things"]]);
}

#[test]
fn a_single_value_that_became_a_list_still_takes_it() {
    let parameter = |schema: Value| json!({ "parameters": [{ "in": "query", "name": "q", "schema": schema }] });
    let list = json!({ "type": "array", "items": { "type": "string" } });
    check_operation(
        parameter(json!({ "type": "string" })),
        parameter(list),
        &["Add a list is accepted now, and a single value still is"],
    );
}

#[test]
fn unreachable_schemas_are_nothing_on_the_wire() {
    let mut old = schema(&json!({}));
    old["components"]["schemas"]["Unused"] = object(json!({}), &[]);
    let mut new = old.clone();
    new["components"]["schemas"]["Unused"] = json!({ "type": "string" });
    let report = report(&old, &new);
    assert!(report.changes.is_empty());
    assert_eq!(report.ignored.keys().copied().collect::<Vec<_>>(), ["unreachable"]);
}
