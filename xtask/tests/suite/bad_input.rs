//! Documents that are rejected: one clear error, exit code 1, and an unchanged tree.

use crate::common::{Checkout, Run, DOCUMENT};

/// Pins a document and runs `regen`, which must not change any file.
#[track_caller]
fn rejected(document: impl AsRef<[u8]>) -> Run {
    let checkout = Checkout::generated();
    checkout.pin(document.as_ref());
    let before = checkout.snapshot();
    let run = checkout.run("regen").expect_code(1);
    assert_eq!(checkout.snapshot(), before);
    assert_eq!(run.stdout, "");
    let check = checkout.run("regen --check").expect_code(1);
    assert_eq!((&check.stderr, check.stdout.as_str()), (&run.stderr, ""));
    run
}

/// Compares the error for a document.
#[track_caller]
fn check(document: impl AsRef<[u8]>, expected: &str) {
    let error = rejected(document).stderr;
    assert!(error.starts_with(&format!("error: spec/cloud.json: {expected}")), "expected {expected:?}, got\n{error}");
    assert_eq!(error.matches("error:").count(), 1, "{error}");
    assert_eq!(error.matches("\nhelp: ").count(), 1, "no help: {error}");
}

/// The document with one part replaced by another.
#[track_caller]
fn with(part: &str, replacement: &str) -> String {
    assert_eq!(DOCUMENT.matches(part).count(), 1, "{part}");
    DOCUMENT.replace(part, replacement)
}

/// The document with another schema for `Thing`, and more schemas.
#[track_caller]
fn schema(thing: &str, more: &str) -> String {
    with(r#"{ "type": "object", "properties": { "name": { "type": "string" } } }"#, &format!("{thing}{more}"))
}

#[test]
fn text_that_is_not_json_is_rejected() {
    check(&DOCUMENT[..300], "load: not valid JSON: EOF while parsing a value at line 10");
    check("", "load: document is empty");
    check("[1, 2", "load: not valid JSON: EOF while parsing a list");
    check("[]", "load: an OpenAPI document is an object");
    check(with("\"info\"", "info"), "load: not valid JSON: key must be a string at line 3");
    let error = rejected(b"{ \"openapi\": \"\xff\" }").stderr;
    assert!(error.starts_with("error: spec/cloud.json: is not UTF-8 text, from byte 14 on"), "{error}");
}

#[test]
fn duplicate_keys_are_rejected() {
    check(
        with("\"operationId\": \"thingGet\"", "\"operationId\": \"a\", \"operationId\": \"b\""),
        "load: /paths/~1v1~1things~1{id}/get/operationId: duplicate key",
    );
}

#[test]
fn other_versions_are_rejected_and_3_0_is_read() {
    check(with("\"openapi\": \"3.1.0\"", "\"swagger\": \"2.0\""), "load: /swagger: document is Swagger");
    check(with("3.1.0", "4.0.0"), "load: /openapi: document is OpenAPI");
    let checkout = Checkout::with(with("3.1.0", "3.0.3").as_bytes());
    checkout.run("regen").expect_code(0);
}

#[test]
fn operations_without_a_unique_id_are_rejected() {
    check(
        with("\"operationId\": \"thingGet\",", ""),
        "load: /paths/~1v1~1things~1{id}/get: operation has no operationId",
    );
    let id = r#""parameters": [{ "name": "id", "in": "path", "required": true, "schema": {} }]"#;
    let first = format!(r#""delete": {{ "operationId": "thingGet", {id}, "responses": {{}} }},"#);
    let twice = with("\"get\": {", &format!("{first}\n\"get\": {{"));
    check(twice, "load: /paths/~1v1~1things~1{id}/get/operationId: operationId `thingGet` is taken by /paths/");
}

#[test]
fn references_without_a_target_are_rejected() {
    check(
        with("schemas/Thing\"", "schemas/Gone\""),
        "load: /paths/~1v1~1things~1{id}/get/responses/200/content/application~1json/schema/$ref: ",
    );
    let cycle = r##"{ "allOf": [{ "$ref": "#/components/schemas/Thing" }] }"##;
    check(schema(cycle, ""), "load: /components/schemas/Thing: refers to itself");
}

#[test]
fn an_overlay_repairs_a_document_that_is_rejected_without_it() {
    let checkout = Checkout::with(with("\"operationId\": \"thingGet\",", "").as_bytes());
    checkout.run("regen").expect_code(1);
    let action =
        "  - target: $.paths['/v1/things/{id}'].get\n    description: it has none. https://example.com/2\n    \
                  update: { operationId: thingGet }\n";
    checkout.write("spec/overlay.yaml", checkout.read("spec/overlay.yaml") + action);
    checkout.run("regen").expect_code(0);
    checkout.run("regen --dump load").expect_code(1);
    checkout.run("regen --dump overlay").expect_code(0);
}

#[test]
fn documents_that_are_nested_too_deep_are_rejected() {
    let nested = |levels: usize, open: &str, close: &str| {
        schema(&format!("{}{{}}{}", open.repeat(levels), close.repeat(levels)), "")
    };
    let properties = |levels| nested(levels, r#"{ "type": "object", "properties": { "a": "#, "} }");
    check(properties(120), "load: nested deeper than 127 levels at line ");
    check(properties(60), "shape: /components/schemas/Thing/properties/a/properties/a/");
    for document in [properties(50), nested(110, r#"{ "items": "#, "}")] {
        Checkout::with(document.as_bytes()).run("regen").expect_code(0);
    }
    // The depth of a chain of references is its length.
    let next =
        |n: usize| format!(r##""type": "object", "properties": {{ "a": {{ "$ref": "#/components/schemas/T{n}" }} }}"##);
    let chain: String = (0..1000).map(|n| format!(r#", "T{n}": {{ {} }}"#, next(n + 1))).collect();
    let chain = schema(&format!("{{ {} }}", next(0)), &format!("{chain}, \"T1000\": {{}}"));
    let checkout = Checkout::with(chain.as_bytes());
    checkout.run("regen").expect_code(0);
}

#[test]
fn keywords_that_are_not_known_are_reported() {
    let checkout = Checkout::with(schema(r#"{ "type": "object", "propertys": {} }"#, "").as_bytes());
    let run = checkout.run("regen").expect_code(0);
    assert!((run.stdout.clone() + &run.stderr).contains("unknown keyword"), "{run:?}");
    check(
        schema(r#"{ "type": "object", "$schema": "https://example.com/mine" }"#, ""),
        "shape: /components/schemas/Thing/$schema: unknown dialect of JSON Schema",
    );
}

#[test]
fn path_parameters_that_are_not_declared_are_rejected() {
    check(
        with("\"name\": \"id\"", "\"name\": \"other\""),
        "load: /paths/~1v1~1things~1{id}/get: path parameter `id` is not declared",
    );
}

#[test]
fn names_that_are_not_valid_in_rust_are_converted() {
    let collide = schema(
        r##"{ "$ref": "#/components/schemas/pgConfig" }"##,
        r##",
        "pgConfig": { "type": "object", "properties": { "self": { "$ref": "#/components/schemas/PgConfig" } } },
        "PgConfig": { "type": "string", "enum": ["a", "A", "a-", "", "self"] }"##,
    );
    let checkout = Checkout::with(collide.as_bytes());
    checkout.run("regen").expect_code(0);
    checkout.run("regen --check").expect_code(0);
}

/// Another document with a fault is generated without the operation, unless `--strict` is set.
#[test]
fn faults_of_other_documents_are_reported() {
    let checkout = Checkout::with(DOCUMENT.as_bytes());
    checkout.write("other.json", DOCUMENT.replace("/v1/things/{id}", "/v1/things/{id}?a=b"));
    let run = checkout.run("regen --spec other.json --out made --overlay none").expect_code(0);
    let fault = "fault         /paths/~1v1~1things~1{id}?a=b: path has a query or a fragment: the path is left out\n              help: ";
    assert!(run.stdout.contains(fault) && run.stdout.contains("operations    0;"), "{}", run.stdout);
    let run = checkout.run("regen --spec other.json --out strict --overlay none --strict").expect_code(1);
    assert!(run.stderr.contains("path has a query or a fragment\nhelp: "), "{}", run.stderr);
}

#[test]
fn a_large_document_is_read() {
    let large =
        with("\"title\": \"Things\"", &format!("\"title\": \"Things\", \"description\": \"{}\"", "x".repeat(64 << 20)));
    let checkout = Checkout::with(large.as_bytes());
    checkout.run("regen").expect_code(0);
}

#[test]
fn an_endless_document_is_rejected() {
    let checkout = Checkout::generated();
    checkout.write("large.json", vec![b' '; (128 << 20) + 1]);
    for (line, code) in [("regen --spec large.json --out new", 1), ("fetch large.json", 2), ("diff large.json", 2)] {
        let run = checkout.run(line).expect_code(code);
        assert_eq!(run.stderr, "error: large.json: has more than 128 MiB, and is not read\n", "{run:?}");
    }
}

#[test]
fn repairs_that_match_nothing_are_rejected() {
    let checkout = Checkout::generated();
    let overlay = checkout.read("spec/overlay.yaml").replace("$.info", "$.components.schemas.Gone");
    checkout.write("spec/overlay.yaml", overlay);
    let before = checkout.snapshot();
    let run = checkout.run("regen").expect_code(1);
    assert_eq!(checkout.snapshot(), before);
    let expected =
        "error: spec/overlay.yaml: overlay: /actions/0: `$.components.schemas.Gone` matches nothing in spec/cloud.json";
    assert!(run.stderr.starts_with(expected), "{}", run.stderr);
}

#[test]
fn a_document_that_is_not_the_pinned_one_is_rejected() {
    let checkout = Checkout::generated();
    checkout.write("spec/cloud.json", DOCUMENT.replace("Things", "Other"));
    let before = checkout.snapshot();
    for line in ["regen", "regen --check", "regen --dump load"] {
        let error = checkout.run(line).expect_code(1).stderr;
        assert!(error.starts_with("error: spec/cloud.json: is not the document that spec/pin.toml pins\n"), "{error}");
        assert!(error.contains("\n  pinned: sha256 ") && error.contains("\n  found:  sha256 "), "{error}");
        assert!(error.contains("\nhelp: restore the document"), "{error}");
        assert_eq!(checkout.snapshot(), before);
    }
}

#[test]
fn the_error_for_a_missing_file_contains_its_path() {
    for path in ["spec/cloud.json", "spec/overlay.yaml", "spec/pin.toml"] {
        let checkout = Checkout::generated();
        std::fs::remove_file(checkout.path(path)).expect("removed");
        let error = checkout.run("regen").expect_code(1).stderr;
        assert!(error.starts_with(&format!("error: {path}: cannot be read\ncause: ")), "{error}");
    }
    let checkout = Checkout::generated();
    checkout.write("spec/pin.toml", "file = 1\n");
    let error = checkout.run("regen").expect_code(1).stderr;
    assert!(error.starts_with("error: spec/pin.toml: does not contain a pin\ncause: "), "{error}");
    let error = checkout.run("regen --spec gone.json --out out").expect_code(1).stderr;
    assert!(error.starts_with("error: gone.json: cannot be read\ncause: "), "{error}");
}

#[test]
fn a_manifest_without_marks_is_rejected() {
    let checkout = Checkout::generated();
    checkout.write("generated/Cargo.toml", "[package]\n");
    checkout.pin(DOCUMENT.replace("Things", "Other").as_bytes());
    let before = checkout.snapshot();
    let error = checkout.run("regen").expect_code(1).stderr;
    assert_eq!(checkout.snapshot(), before);
    assert!(
        error.starts_with("error: generated/Cargo.toml: cannot be updated\ncause: the line `# features of"),
        "{error}"
    );
}

#[test]
fn outside_a_checkout_there_is_one_error() {
    let checkout = Checkout::generated();
    std::fs::remove_dir_all(checkout.path("spec")).expect("removed");
    let error = checkout.run("regen").expect_code(1).stderr;
    assert!(error.starts_with("error: this is not a checkout of the project"), "{error}");
}

#[test]
fn schemas_that_multiply_are_read_or_rejected_in_time() {
    let reference = |name: String| format!(r##"{{ "$ref": "#/components/schemas/{name}" }}"##);
    let chain = |link: &dyn Fn(usize) -> String| -> String {
        let links: String = (0..30).map(|n| format!(r#", "D{n}": {{ {} }}"#, link(n))).collect();
        format!(r#"{links}, "D30": {{ "type": "object", "properties": {{ "z": {{ "type": "string" }} }} }}"#)
    };
    let next = |n: usize| reference(format!("D{}", n + 1));
    let own = |n: usize| format!(r#""properties": {{ "p{n}": {{ "type": "string" }} }}"#);
    let conjunctions =
        |n| format!(r#""allOf": [{0}, {{ "allOf": [{0}], "description": "{n}" }}], {1}"#, next(n), own(n));
    let unions = |n| format!(r#""oneOf": [{0}, {{ "allOf": [{0}], {1} }}]"#, next(n), own(n));
    let properties = |n| format!(r#""type": "object", "properties": {{ "a": {0}, "b": {0} }}"#, next(n));
    let first = reference("D0".to_owned());
    let (thing, both) = (reference("Thing".to_owned()), reference("Both".to_owned()));
    let member = |name: &str, of: &str| {
        format!(
            r#""{name}": {{ "properties": {{ "next": {0}, "x": {{ "allOf": [{0}, {of}] }} }} }}"#,
            reference(name.to_owned())
        )
    };
    let recursive = format!(", {}, {}", member("Left", &both), member("Both", &reference("Left".to_owned())));
    let inline: Vec<String> = (0..600)
        .map(|n| {
            format!(r#""a{}": {{ "type": "object", "properties": {{ "v": {{ "type": "string" }} }} }}"#, "-".repeat(n))
        })
        .collect();
    let documents = [
        (
            "allOf of recursive schemas",
            schema(&format!(r#"{{ "allOf": [{}, {both}] }}"#, reference("Left".to_owned())), &recursive),
        ),
        ("diamonds of allOf", schema(&first, &chain(&conjunctions))),
        ("diamonds of unions", schema(&first, &chain(&unions))),
        ("diamonds of properties", schema(&first, &chain(&properties))),
        ("a union of itself", schema(&format!(r#"{{ "anyOf": [{thing}, {{ "type": "string" }}] }}"#), "")),
        ("inline schemas of one name", schema(&format!(r#"{{ "properties": {{ {} }} }}"#, inline.join(", ")), "")),
    ];
    for (name, document) in documents {
        let checkout = Checkout::with(document.as_bytes());
        for command in ["regen", "diff spec/cloud.json spec/cloud.json"] {
            let start = std::time::Instant::now();
            let run = checkout.run(command);
            // It takes a second on an idle machine.
            assert!(start.elapsed().as_secs() < 20, "{name}: {command} took {:?}", start.elapsed());
            assert!(!run.stderr.contains("panicked"), "{name}: {command}: {run:?}");
        }
    }
}
