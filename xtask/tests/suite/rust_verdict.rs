//! The Rust verdict agrees with the compiler: a caller of the old crate compiles if the verdict is minor, and each of its uses fails
//! if it is major.

use crate::common::{self, root};
use std::path::PathBuf;
use std::process::Command;

use codegen::Input;
use diff::caller::{self, Source};
use diff::{add_rust, compare, Options, Report};
use serde_json::{json, Value};

/// An edit of the document, and the code of a caller that depends on the edited part.
struct Case {
    name: &'static str,
    edit: fn(&mut Value),
    code: &'static str,
}

/// Edits that break no caller.
const MINOR: [Case; 7] = [
    Case {
        name: "property_added",
        edit: |d| thing(d)["colour"] = json!({ "type": "string" }),
        code: "let _ = Thing::new(\"a\", 1).size(2);",
    },
    Case {
        name: "value_added",
        edit: |d| thing(d)["state"]["enum"] = json!(["idle", "on", "off"]),
        code: "match ThingState::On { ThingState::On | ThingState::Off => {} _ => {} }",
    },
    Case {
        name: "arm_added",
        edit: |d| {
            d["components"]["schemas"]["Cube"] = shape("cube");
            d["components"]["schemas"]["Shape"]["oneOf"].as_array_mut().unwrap().push(reference("Cube"));
        },
        code:
            "match Shape::from(Ball::new(BallKind::Ball)) { Shape::Ball(ball) => drop(ball), Shape::Cone(_) | _ => {} }",
    },
    Case {
        name: "optional_parameter_added",
        edit: |d| parameters(d).push(json!({ "in": "query", "name": "sort", "schema": { "type": "string" } })),
        code: "drop(client.thing_put(\"id\", Thing::new(\"a\", 1)).limit(3).with_retry(Retry::Never));",
    },
    Case {
        name: "operation_added",
        edit: |d| {
            d["paths"]["/v1/more"]["get"] =
                json!({ "operationId": "moreGet", "tags": ["Things"], "responses": { "204": { "description": "" } } })
        },
        code: "let _: &Operation = &operations::THING_PUT;",
    },
    Case {
        name: "status_added",
        edit: |d| d["paths"]["/v1/things/{id}"]["put"]["responses"]["429"] = json!({ "description": "" }),
        code: "",
    },
    Case {
        name: "bound_set",
        edit: |d| thing(d)["size"]["maximum"] = json!(9),
        code: "let _: Option<i64> = Thing::new(\"a\", 1).size;",
    },
];

/// Edits that break callers.
const MAJOR: [Case; 16] = [
    Case {
        name: "property_removed",
        edit: |d| drop(thing(d).as_object_mut().unwrap().shift_remove("size")),
        code: "let _ = Thing::new(\"a\", 1).size(2);",
    },
    Case {
        name: "type_changed",
        edit: |d| thing(d)["weight"]["type"] = json!("string"),
        code: "let _: Option<f64> = Thing::new(\"a\", 1).weight;",
    },
    Case {
        name: "became_nullable",
        edit: |d| thing(d)["label"]["type"] = json!(["string", "null"]),
        code: "let _: Option<String> = Thing::new(\"a\", 1).label;",
    },
    Case {
        name: "became_required",
        edit: |d| d["components"]["schemas"]["Measured"]["required"] = json!(["size"]),
        code: "let _ = Measured::new();",
    },
    Case {
        name: "default_lost",
        edit: |d| d["components"]["schemas"]["Plain"]["required"] = json!(["size"]),
        code: "let _ = Plain::default();",
    },
    Case {
        name: "became_optional",
        edit: |d| drop(d["components"]["schemas"]["Strict"].as_object_mut().unwrap().shift_remove("required")),
        code: "let _ = Strict::new(\"a\");",
    },
    Case {
        name: "five_became_required",
        edit: |d| d["components"]["schemas"]["Long"]["required"] = json!(["a", "b", "c", "d", "e"]),
        code: "let _ = Long::new(\"a\", \"b\", \"c\", \"d\");",
    },
    Case {
        name: "one_more_of_many_required",
        edit: |d| d["components"]["schemas"]["Longer"]["required"] = json!(["a", "b", "c", "d", "e", "f"]),
        code: "let _ = LongerRequired { a: s(), b: s(), c: s(), d: s(), e: s() };",
    },
    Case {
        name: "value_removed",
        edit: |d| thing(d)["state"]["enum"] = json!(["on"]),
        code: "let _ = ThingState::Off;",
    },
    Case {
        name: "arm_removed",
        edit: |d| drop(d["components"]["schemas"]["Shape"]["oneOf"].as_array_mut().unwrap().pop()),
        code: "if let Shape::Cone(_) = shape() {}",
    },
    Case {
        name: "union_replaced",
        edit: |d| d["components"]["schemas"]["Either"] = json!({ "type": "string" }),
        code: "let _ = Either::from(3_i64);",
    },
    Case {
        name: "schema_renamed",
        edit: |d| {
            let schemas = d["components"]["schemas"].as_object_mut().unwrap();
            let part = schemas.shift_remove("Old").unwrap();
            schemas.insert("New".into(), part);
            thing(d)["old"] = reference("New");
        },
        code: "let _: Option<Old> = None;",
    },
    Case {
        name: "operation_renamed",
        edit: |d| d["paths"]["/v1/a"]["get"]["operationId"] = json!("listA"),
        code: "drop(client.a_list());",
    },
    Case {
        name: "operation_removed",
        edit: |d| drop(d["paths"].as_object_mut().unwrap().shift_remove("/v1/b")),
        code: "let _ = operations::B_GET;",
    },
    Case {
        name: "required_parameter_added",
        edit: |d| {
            d["paths"]["/v1/c"]["get"]["parameters"] =
                json!([{ "in": "query", "name": "q", "required": true, "schema": { "type": "string" } }])
        },
        code: "drop(client.c_get());",
    },
    Case {
        name: "optional_parameter_removed",
        edit: |d| drop(parameters(d).pop()),
        code: "drop(client.thing_put(\"id\", Thing::new(\"a\", 1)).limit(3));",
    },
];

fn thing(document: &mut Value) -> &mut Value {
    &mut document["components"]["schemas"]["Thing"]["properties"]
}

fn parameters(document: &mut Value) -> &mut Vec<Value> {
    document["paths"]["/v1/things/{id}"]["put"]["parameters"].as_array_mut().expect("a list")
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn shape(kind: &str) -> Value {
    json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": [kind] } } })
}

/// A document with the items of every case.
fn document() -> Value {
    let string = json!({ "type": "string" });
    let five = json!({ "a": string, "b": string, "c": string, "d": string, "e": string, "f": string });
    let object = |properties: Value, required: &[&str]| json!({ "type": "object", "properties": properties, "required": required });
    let mut thing = object(
        json!({
            "name": string, "count": { "type": "integer" }, "size": { "type": "integer" }, "label": string,
            "weight": { "type": "number" }, "state": { "type": "string", "enum": ["on", "off"] }
        }),
        &["name", "count"],
    );
    for name in ["Shape", "Old", "Measured", "Plain", "Strict", "Long", "Longer", "Either"] {
        thing["properties"][name.to_lowercase()] = reference(name);
    }
    let plain = |id: &str| json!({ "get": { "operationId": id, "tags": ["Things"], "responses": { "204": { "description": "" } } } });
    let content = json!({ "application/json": { "schema": reference("Thing") } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Things", "version": "1" },
        "paths": {
            "/v1/things/{id}": { "put": {
                "operationId": "thingPut",
                "tags": ["Things"],
                "parameters": [
                    { "in": "path", "name": "id", "required": true, "schema": string },
                    { "in": "query", "name": "limit", "schema": { "type": "integer" } }
                ],
                "requestBody": { "required": true, "content": content },
                "responses": { "200": { "description": "ok", "content": content } }
            } },
            "/v1/a": plain("aList"), "/v1/b": plain("bGet"), "/v1/c": plain("cGet")
        },
        "components": { "schemas": {
            "Thing": thing,
            "Ball": shape("ball"), "Cone": shape("cone"),
            "Shape": { "oneOf": [reference("Ball"), reference("Cone")] },
            "Either": { "oneOf": [{ "type": "string" }, { "type": "integer" }] },
            "Old": object(json!({ "size": { "type": "integer" } }), &[]),
            "Measured": object(json!({ "size": { "type": "integer" } }), &[]),
            "Plain": object(json!({ "size": { "type": "integer" } }), &[]),
            "Strict": object(json!({ "size": string }), &["size"]),
            "Long": object(five.clone(), &["a", "b", "c", "d"]),
            "Longer": object(five, &["a", "b", "c", "d", "e"])
        } }
    })
}

fn report(old: &Value, new: &Value) -> Report {
    let mut report = compare(old, new, &Options::default()).expect("both are OpenAPI 3");
    let (old, new) = (old.to_string(), new.to_string());
    add_rust(&mut report, input(&old), input(&new), None).expect("both can be generated");
    report
}

fn input(document: &str) -> Input<'_> {
    Input { name: "document", document, revision: "", overlay: None, client: None }
}

fn verdict(old: &Value, new: &Value) -> String {
    report(old, new).verdict.rust.expect("it was compared")
}

/// Names of the cases whose line is reported for the program of all cases, and of those that are reported as certain.
fn impact(old: &Value, new: &Value, source: &str) -> [Vec<&'static str>; 2] {
    let program = [Source {
        name: "lib.rs".into(),
        text: source.into(),
        crate_name: "clickhouse_cloud".into(),
        package: "own".into(),
    }];
    let uses = caller::uses(input(&old.to_string()), &program, None).expect("the old document can be generated");
    let impact = caller::impact(&report(old, new), uses);
    let major: Vec<_> = impact.findings.iter().filter(|found| found.side == "rust" && found.level == "major").collect();
    let cases = |certain: bool| {
        let lines = || major.iter().filter(move |found| !certain || found.certain).map(|found| found.line);
        let cases = MINOR.iter().chain(&MAJOR).enumerate();
        cases.filter(|(index, _)| lines().any(|line| line == index + 5)).map(|(_, case)| case.name).collect()
    };
    [cases(false), cases(true)]
}

#[test]
fn callers_compile_unless_the_verdict_is_major() {
    let old = document();
    let (mut minor, mut major) = (old.clone(), old.clone());
    for Case { name, edit, .. } in &MINOR {
        let mut new = old.clone();
        edit(&mut new);
        let found = verdict(&old, &new);
        assert!(found == "minor" || found == "patch", "{name}: {found}");
        edit(&mut minor);
    }
    for Case { name, edit, .. } in &MAJOR {
        let mut new = old.clone();
        edit(&mut new);
        assert_eq!(verdict(&old, &new), "major", "{name}");
        edit(&mut major);
    }
    assert_eq!((verdict(&old, &minor), verdict(&old, &major)), ("minor".into(), "major".into()));
    let caller = Caller::new();
    let source = std::fs::read_to_string(caller.folder.join("caller/src/lib.rs")).expect("the caller");
    assert_eq!(impact(&old, &minor, &source), [Vec::<&str>::new(), Vec::new()], "a minor change");
    for Case { name, edit, .. } in &MAJOR {
        let mut new = old.clone();
        edit(&mut new);
        let [reported, certain] = impact(&old, &new, &source);
        assert!(reported.contains(name), "{name} is not among {reported:?}");
        println!("{name}: {reported:?}, for certain {certain:?}");
    }
    assert_eq!(caller.failures(&old), Vec::<&str>::new(), "the caller is written for the old document");
    assert_eq!(caller.failures(&minor), Vec::<&str>::new(), "a minor change");
    let names: Vec<&str> = MAJOR.iter().map(|case| case.name).collect();
    let failed = caller.failures(&major);
    let silent: Vec<_> = names.iter().filter(|name| !failed.contains(name)).collect();
    assert!(silent.is_empty(), "reported as major, but compile: {silent:?}");
}

/// A crate with a function for each case, and the crate that it is checked against.
struct Caller {
    folder: PathBuf,
}

impl Caller {
    /// The crate is in the build folder, so that dependencies are checked once.
    fn new() -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("rust-verdict");
        let mut source = String::from(
            "#![allow(dead_code, unused)]\nuse clickhouse_cloud::{operations, types::*, Client, Operation, Retry};\n\
             fn s() -> String { String::new() }\nfn shape() -> Shape { Shape::from(Ball::new(BallKind::Ball)) }\n",
        );
        for Case { name, code, .. } in MINOR.iter().chain(&MAJOR) {
            // Each case has one line, which identifies its errors.
            source += &format!("fn {name}(client: &Client) {{ {code} }}\n");
        }
        let manifest =
            "[package]\nname = \"caller\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n\
                        clickhouse-cloud = { path = \"../crate\", default-features = false, features = [\"apis\"] }\n";
        std::fs::create_dir_all(folder.join("caller/src")).expect("folders");
        std::fs::write(folder.join("caller/src/lib.rs"), source).expect("the caller");
        std::fs::write(folder.join("caller/Cargo.toml"), manifest).expect("its manifest");
        std::fs::copy(root().join("Cargo.lock"), folder.join("caller/Cargo.lock")).expect("the lock file");
        Caller { folder }
    }

    /// The cases whose function does not compile against the crate of a document, in their order.
    fn failures(&self, document: &Value) -> Vec<&'static str> {
        let file = self.folder.join("document.json");
        std::fs::write(&file, document.to_string()).expect("the document");
        let mut regen = Command::new(env!("CARGO_BIN_EXE_xtask"));
        regen.args(["regen", "--overlay", "none", "--spec"]).arg(&file).arg("--out").arg(self.folder.join("crate"));
        let run = regen.current_dir(root()).output().expect("the program runs");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let mut check = common::cargo(&self.folder.join("caller"), "check");
        let run = check.args(["--message-format", "short"]).output().expect("cargo runs");
        let errors = String::from_utf8_lossy(&run.stderr).into_owned();
        let lines: Vec<usize> = errors.lines().filter_map(error_line).collect();
        let cases = MINOR.iter().chain(&MAJOR).enumerate();
        let failed: Vec<&str> =
            cases.filter(|(index, _)| lines.contains(&(index + 5))).map(|(_, case)| case.name).collect();
        assert_eq!(run.status.success(), failed.is_empty(), "{errors}");
        failed
    }
}

/// The line of an error in the caller: `src/lib.rs:7:9: error[E0599]: ...`.
fn error_line(line: &str) -> Option<usize> {
    let rest = line.strip_prefix("src/lib.rs:").or_else(|| line.strip_prefix("src\\lib.rs:"))?;
    rest.split(':').next().filter(|_| rest.contains(": error"))?.parse().ok()
}
