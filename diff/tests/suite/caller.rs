//! What a program uses of a crate, read from its source, and what a change of the document means for it.

mod flows;

use codegen::Input;
use diff::caller::{self, Impact, Source, Uses};
use diff::{add_rust, compare, Options};
use serde_json::{json, Value};

fn document() -> Value {
    let envelope = |result: Value| {
        let properties = json!({ "status": { "type": "number" }, "requestId": { "type": "string" }, "result": result });
        json!({ "200": { "description": "", "content": { "application/json": { "schema": { "type": "object", "properties": properties } } } } })
    };
    let pump = json!({ "$ref": "#/components/schemas/Pump" });
    let id = json!([{ "in": "path", "name": "id", "required": true, "schema": { "type": "string" } }]);
    json!({
        "openapi": "3.1.0", "info": { "title": "t", "version": "1" },
        "paths": {
            "/v1/pumps": {
                "get": { "operationId": "pumpList", "tags": ["P"], "security": [{ "basicAuth": ["pump:view"] }],
                    "parameters": [{ "in": "query", "name": "size", "schema": { "type": "integer" } }],
                    "responses": envelope(json!({ "type": "array", "items": pump })) },
                "post": { "operationId": "pumpCreate", "tags": ["P"], "security": [{ "basicAuth": ["pump:create"] }],
                    "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/PumpRequest" } } } },
                    "responses": envelope(pump.clone()) }
            },
            "/v1/pumps/{id}": { "get": { "operationId": "pumpGet", "tags": ["P"], "parameters": id, "responses": envelope(pump) } },
            "/v1/boats/{id}": { "get": { "operationId": "boatGet", "tags": ["P"], "parameters": id,
                "responses": envelope(json!({ "$ref": "#/components/schemas/Boat" })) } }
        },
        "components": {
            "securitySchemes": { "basicAuth": { "type": "http", "scheme": "basic" } },
            "schemas": {
                "Pump": { "type": "object", "properties": {
                    "name": { "type": "string" }, "size": { "type": "integer" }, "part": { "$ref": "#/components/schemas/Part" },
                    "state": { "type": "string", "enum": ["on", "off"] } } },
                "Part": { "type": "object", "properties": { "weight": { "type": "number" } } },
                "PumpRequest": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "size": { "type": "integer" } } },
                "Boat": { "type": "object", "properties": { "name": { "type": "string" }, "weight": { "type": "number" } } }
            }
        }
    })
}

fn input(document: &str) -> Input<'_> {
    Input { name: "document", document, revision: "", overlay: None, client: None }
}

fn read(files: &[(&str, &str)]) -> Uses {
    read_with(files, None)
}

/// Reads a program that turns on these features of the crate, or the default ones.
fn read_with(files: &[(&str, &str)], features: Option<&[&str]>) -> Uses {
    let features = features.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
    let source = |(name, text): &(&str, &str)| Source {
        name: (*name).into(),
        text: (*text).into(),
        crate_name: "cc".into(),
        package: "fleet_core".into(),
    };
    let program: Vec<_> = files.iter().map(source).collect();
    caller::uses(input(&document().to_string()), &program, features).expect("the document can be generated")
}

/// The impact of an edit of the document on a program.
fn impact(edit: impl FnOnce(&mut Value), files: &[(&str, &str)]) -> Impact {
    impact_with(edit, files, None)
}

fn impact_with(edit: impl FnOnce(&mut Value), files: &[(&str, &str)], features: Option<&[&str]>) -> Impact {
    let old = document();
    let mut new = old.clone();
    edit(&mut new);
    let mut report = compare(&old, &new, &Options::default()).expect("both are OpenAPI 3");
    add_rust(&mut report, input(&old.to_string()), input(&new.to_string()), None).expect("both can be generated");
    caller::impact(&report, read_with(files, features))
}

/// Side, line and certainty of each finding.
fn lines(impact: &Impact) -> Vec<(&'static str, usize, bool)> {
    impact.findings.iter().map(|finding| (finding.side, finding.line, finding.certain)).collect()
}

fn schemas(document: &mut Value) -> &mut Value {
    &mut document["components"]["schemas"]
}

fn remove(value: &mut Value, key: &str) {
    value.as_object_mut().expect("an object").shift_remove(key).expect("the key");
}

const PROGRAM: &str = "\
use cc::{types::*, Client};
async fn run(cloud: &Client) -> Result<(), cc::Error> {
    let made = cloud.pump_create(PumpRequest::new(\"a\").size(3)).await?;
    for pump in cloud.pump_list().size(2).await?.iter() {
        println!(\"{:?} {}\", pump.name, pump.part.as_ref().map_or(0.0, |part| part.weight.unwrap_or(1.0)));
    }
    let part = made.into_inner().part;
    match part { Some(found) => drop(found.weight == Some(2.0)), None => {} }
    Ok(())
}
";

#[test]
fn uses_are_listed_with_permissions() {
    let uses = read(&[("main.rs", PROGRAM)]);
    let methods: Vec<_> = uses.operations.iter().map(|used| used.method.as_str()).collect();
    assert_eq!(methods, ["pump_list", "pump_create"]);
    assert_eq!(uses.permissions.iter().collect::<Vec<_>>(), ["pump:create", "pump:view"]);
    let members: Vec<_> = uses.members.iter().filter_map(|path| path.strip_prefix("clickhouse_cloud::")).collect();
    assert_eq!(
        members,
        [
            "Client::pump_create",
            "Client::pump_list",
            "calls::PumpListCall::size",
            "types::Part::weight",
            "types::Pump::name",
            "types::Pump::part",
            "types::PumpRequest::new",
            "types::PumpRequest::size"
        ]
    );
}

#[test]
fn values_are_followed_to_the_fields_that_change() {
    let edit = |document: &mut Value| schemas(document)["Part"]["properties"]["weight"]["type"] = json!("string");
    let found = impact(edit, &[("main.rs", PROGRAM)]);
    let rust: Vec<_> = lines(&found).into_iter().filter(|(side, ..)| *side == "rust").collect();
    assert_eq!(rust, [("rust", 5, true), ("rust", 8, true)]);
    let wire: Vec<_> = lines(&found).into_iter().filter(|(side, ..)| *side == "wire").collect();
    assert_eq!(wire, [("wire", 5, true), ("wire", 8, true)]);
    assert!(found.fails(diff::FailOn::RustMajor) && found.fails(diff::FailOn::Break));

    // A type that the program never has does not matter, whatever its fields are called.
    let edit = |document: &mut Value| schemas(document)["Boat"]["properties"]["weight"]["type"] = json!("string");
    let found = impact(edit, &[("main.rs", PROGRAM)]);
    assert_eq!((lines(&found), found.fails(diff::FailOn::Any)), (vec![], false));
}

#[test]
fn what_to_write_instead_is_said() {
    let edit = |document: &mut Value| schemas(document)["PumpRequest"]["required"] = json!(["name", "size"]);
    let found = impact(edit, &[("main.rs", PROGRAM)]);
    let new = found.findings.iter().find(|finding| finding.message.contains("PumpRequest::new")).expect("the call");
    assert_eq!((new.line, new.certain, new.statement), (3, true, (3, 3)));
    assert!(new.instead.as_ref().is_some_and(|instead| instead.contains("size")), "{new:?}");
    let text = diff::render::impact_text(&found);
    let entry = format!("  3:{}  the constructor `PumpRequest::new` has another signature\n", new.column);
    assert!(text.contains("\nmain.rs\n") && text.contains(&entry), "{text}");
    assert_eq!(PROGRAM.lines().nth(2).map(|line| &line[new.column - 1..][..3]), Some("new"));
}

#[test]
fn a_trait_that_is_gone_is_named() {
    let edit = |document: &mut Value| schemas(document)["Pump"]["required"] = json!(["name"]);
    let program = "\
fn one() -> cc::types::Pump { todo!() }
fn two() { drop(cc::types::Pump::default()); let pump: cc::types::Pump = Default::default(); }
fn three(pump: Option<cc::types::Pump>) { pump.unwrap_or_default(); }
#[derive(Debug, Default)] struct Holder { pump: cc::types::Pump, other: Option<cc::types::Pump> }
";
    let found = impact(edit, &[("main.rs", program)]);
    let lost = found.findings.iter().filter(|finding| finding.message == "`Pump` no longer implements `Default`");
    let lost: Vec<_> = lost.map(|finding| (finding.line, finding.certain)).collect();
    assert_eq!(lost, [(2, true), (2, true), (3, false), (4, true)], "{:?}", found.findings);
}

#[test]
fn names_are_followed_through_imports_aliases_and_modules() {
    let other = "\
mod prelude { pub use cc::types::{Pump as Machine, PumpState}; pub type Order = cc::types::PumpRequest; }
use prelude::*;
struct Own { machine: Machine }
fn first(all: &[Machine]) -> Option<&Machine> { all.first() }
fn one(own: &Own) { let Machine { state, .. } = &own.machine; drop(state); drop(&own.machine.state); }
fn two(all: &[Machine]) -> bool { first(all).is_some_and(|one| one.state == Some(PumpState::Off)) }
fn three() { let _ = Order::new(\"a\"); }
";
    let edit = |document: &mut Value| {
        remove(&mut schemas(document)["Pump"]["properties"], "state");
        schemas(document)["PumpRequest"]["required"] = json!(["name", "size"]);
    };
    let found = impact(edit, &[("lib.rs", other)]);
    let mut found: Vec<_> =
        found.findings.iter().filter(|finding| finding.side == "rust").map(|finding| finding.line).collect();
    found.dedup();
    assert_eq!(found, [1, 5, 6, 7]);
}

#[test]
fn macros_are_read_as_far_as_their_tokens_tell() {
    let program = "\
use cc::types::Pump;
fn one(pump: Pump) { own! { name => pump.name, else Pump::default() } }
fn two(pump: Pump) { assert!(matches!(pump.name, Some(_)), \"{}\", pump.name.unwrap()); }
";
    let found = impact(|document| remove(&mut schemas(document)["Pump"]["properties"], "name"), &[("lib.rs", program)]);
    let rust: Vec<_> = lines(&found).into_iter().filter(|(side, ..)| *side == "rust").collect();
    assert_eq!(rust, [("rust", 2, false), ("rust", 3, true), ("rust", 3, true)]);
}

#[test]
fn methods_of_the_program_itself_are_uncertain() {
    let program = "\
struct Own;
impl Own { fn pump_get(&self, id: &str) {} }
fn one(own: &Own) { own.pump_get(\"a\"); }
fn two(cloud: &cc::Client) { cc::Client::pump_get(cloud, \"a\"); }
";
    let edit = |document: &mut Value| remove(&mut document["paths"], "/v1/pumps/{id}");
    let found = impact(edit, &[("lib.rs", program)]);
    let rust: Vec<_> = lines(&found).into_iter().filter(|(side, ..)| *side == "rust").collect();
    assert_eq!(rust, [("rust", 3, false), ("rust", 4, true)]);
}

#[test]
fn a_file_that_is_no_rust_is_named() {
    let uses = read(&[("bad.rs", "fn one() {\n  let = 3;\n}"), ("main.rs", PROGRAM)]);
    assert_eq!((uses.files, uses.unread.len(), uses.operations.len()), (2, 1, 2));
    assert_eq!(uses.unread[0].file, "bad.rs");
    assert!(uses.unread[0].reason.starts_with("line 2: "), "{}", uses.unread[0].reason);
    assert!(diff::render::uses_text(&uses).contains("bad.rs: line 2: "));
}

#[test]
fn two_hundred_files_are_read() {
    let names: Vec<String> = (0..200).map(|index| format!("f{index}.rs")).collect();
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), PROGRAM)).collect();
    assert_eq!(read(&files).places.len(), 200 * read(&[("main.rs", PROGRAM)]).places.len());
}

#[test]
fn an_item_behind_another_feature_matters_to_those_who_choose_features() {
    let program = [("a.rs", "async fn run(cloud: cc::Client) {\n    drop(cloud.boat_get(\"a\").await);\n}\n")];
    let moved = |document: &mut Value| document["paths"]["/v1/boats/{id}"]["get"]["tags"] = json!(["Boats"]);
    let found = |features| {
        let impact = impact_with(moved, &program, features);
        impact.findings.iter().filter(|finding| finding.message.contains("needs another feature")).count()
    };
    assert_eq!(found(None), 0);
    assert_eq!(found(Some(&["p", "boats"])), 0);
    assert_ne!(found(Some(&["p"])), 0);
}

#[test]
fn the_traits_of_a_type_that_is_gone_are_no_findings() {
    let program = [("a.rs", "fn take(_: cc::types::Boat) {}\nasync fn run(cloud: cc::Client) {\n    drop(cloud.boat_get(\"a\").await);\n}\n")];
    let impact = impact(|document| remove(&mut document["paths"], "/v1/boats/{id}"), &program);
    let of_type: Vec<&str> =
        impact.findings.iter().filter(|found| found.line == 1).map(|found| found.message.as_str()).collect();
    assert_eq!(of_type, ["the type `Boat` was removed"]);
}

/// The lines of what changes in the code, and whether each is certain.
fn in_code(impact: &Impact) -> Vec<(usize, bool)> {
    lines(impact).into_iter().filter(|(side, ..)| *side == "rust").map(|(_, line, certain)| (line, certain)).collect()
}

#[test]
fn self_is_the_type_that_a_block_is_for() {
    let program = "\
struct Own { name: String }
impl From<&Own> for cc::types::PumpRequest {
    fn from(own: &Own) -> Self { Self::new(own.name.as_str()) }
}
impl Show for cc::types::Pump { fn show(&self) -> bool { self.name == Some(String::new()) } }
impl Own { fn show(&self) -> bool { self.name.is_empty() } }
";
    let edit = |document: &mut Value| {
        schemas(document)["PumpRequest"]["required"] = json!(["name", "size"]);
        schemas(document)["Pump"]["properties"]["name"]["type"] = json!("integer");
    };
    let found = impact(edit, &[("lib.rs", program)]);
    // A field of the program with the same name is uncertain.
    assert_eq!(in_code(&found), [(3, true), (3, false), (5, true), (6, false)]);
}

#[test]
fn variants_are_found_without_the_name_of_their_enum() {
    let program = "\
fn one(state: &cc::types::PumpState) -> bool {
    use cc::types::PumpState::*;
    match state { On => true, Off => false, Unknown(_) => false }
}
fn two() -> cc::types::PumpState { use cc::types::PumpState::{self, *}; Off }
";
    let edit = |document: &mut Value| schemas(document)["Pump"]["properties"]["state"]["enum"] = json!(["on"]);
    let found = impact(edit, &[("lib.rs", program)]);
    assert_eq!(in_code(&found), [(3, true), (5, true)]);
}

#[test]
fn types_are_found_through_a_module_that_exports_all_of_them() {
    let core = "pub mod api { pub use cc::types::*; }\npub struct Boat;\n";
    let main = "use fleet_core::api::PumpRequest as Order;\nuse fleet_core::Boat;\nfn one() { let _ = (Order::new(\"a\"), Boat); }\n";
    let edit = |document: &mut Value| {
        schemas(document)["PumpRequest"]["required"] = json!(["name", "size"]);
        schemas(document)["Boat"]["properties"] = json!({ "weight": { "type": "string" } });
    };
    let found = impact(edit, &[("core/src/lib.rs", core), ("main.rs", main)]);
    let constructor = |found: &&caller::Finding| found.item.ends_with("PumpRequest::new");
    assert!(found.findings.iter().filter(constructor).all(|found| found.line == 3 && found.certain));
    assert_eq!(found.findings.iter().filter(constructor).count(), 1);
    assert!(found.findings.iter().all(|found| !found.item.contains("Boat")), "{:?}", found.findings);
}

#[test]
fn a_change_of_type_is_certain_only_where_it_matters() {
    let program = "\
fn one(pump: &Pump) -> bool { pump.size.is_some() }
fn two(pump: &Pump) -> i64 { pump.size.unwrap_or(1) }
fn three(pump: &mut Pump, other: &Pump) { pump.size = other.size; }
fn four(pump: &mut Pump) { pump.size = Some(3); }
fn five(pump: &Pump) -> bool { let size = pump.size; size.is_none() }
fn six(Pump { size, .. }: Pump) -> bool { size.is_none() }
fn seven() { let _ = (PumpRequest::new(\"a\").size(3), PumpRequest::new(\"b\").size(four)); }
use cc::types::*;
";
    let edit = |document: &mut Value| {
        schemas(document)["Pump"]["properties"]["size"]["type"] = json!("number");
        schemas(document)["PumpRequest"]["properties"]["size"]["type"] = json!("number");
    };
    let found = impact(edit, &[("lib.rs", program)]);
    let expected = [(1, false), (2, true), (3, false), (4, true), (5, false), (6, false), (7, true)];
    assert_eq!(in_code(&found), expected);

    // Null is possible now: methods of `Option` are gone.
    let edit =
        |document: &mut Value| schemas(document)["Pump"]["properties"]["size"]["type"] = json!(["integer", "null"]);
    let found = impact(edit, &[("lib.rs", program)]);
    let expected = [(1, true), (2, true), (3, false), (4, true), (5, false), (6, false)];
    assert_eq!(in_code(&found), expected);
}

#[test]
fn naming_a_struct_that_becomes_a_union_is_uncertain() {
    let program = "use cc::types::Part;\nfn one(part: &Part) -> Option<f64> {\n    part.weight\n}\n";
    let edit = |document: &mut Value| {
        let arm =
            |name: &str| json!({ "type": "object", "required": [name], "properties": { name: { "type": "string" } } });
        schemas(document)["Part"] = json!({ "oneOf": [arm("a"), arm("b")] });
    };
    let found = impact(edit, &[("lib.rs", program)]);
    let kept: Vec<_> =
        found.findings.iter().filter(|found| found.certain && found.side == "rust").map(|found| found.line).collect();
    assert_eq!(kept, [3]);
    assert!(found.findings.iter().any(|found| found.line == 1 && !found.certain));
}

#[test]
fn a_feature_that_is_gone_is_found_in_the_manifest() {
    let mut uses = read(&[("main.rs", PROGRAM)]);
    uses.places.push(caller::Use::feature("Cargo.toml", 9, 4, "p"));
    let old = document();
    let mut new = old.clone();
    for path in ["/v1/pumps", "/v1/pumps/{id}", "/v1/boats/{id}"] {
        for operation in new["paths"][path].as_object_mut().expect("operations").values_mut() {
            operation["tags"] = json!(["Q"]);
        }
    }
    let mut report = compare(&old, &new, &Options::default()).expect("both are OpenAPI 3");
    add_rust(&mut report, input(&old.to_string()), input(&new.to_string()), None).expect("both can be generated");
    let found = caller::impact(&report, uses);
    let gone: Vec<_> = found.findings.iter().filter(|found| found.file == "Cargo.toml").collect();
    assert!(matches!(gone[..], [one] if (one.line, one.column, one.certain) == (9, 4, true)), "{gone:?}");
    assert!(gone[0].message.ends_with("was removed"), "{}", gone[0].message);
}

#[test]
fn modules_with_another_name_are_followed() {
    let main = "use cc::types::{self as api, Boat};\nmod parts;\npub mod prelude { pub use cc::types::*; }\nfn one() -> Boat { Boat::new() }\n";
    let parts = "\
use super::api;
use crate::prelude::{self as p};
fn one() { let _ = api::PumpRequest::new(\"a\"); }
fn two() { let _ = p::PumpRequest::new(\"a\"); }
fn three() { let _ = crate::prelude::PumpRequest::new(\"a\"); }
";
    let edit = |document: &mut Value| schemas(document)["PumpRequest"]["required"] = json!(["name", "size"]);
    let found = impact(edit, &[("src/main.rs", main), ("src/parts.rs", parts)]);
    let constructor = |found: &&caller::Finding| found.item.ends_with("PumpRequest::new");
    let found: Vec<_> = found.findings.iter().filter(constructor).map(|found| (found.line, found.certain)).collect();
    assert_eq!(found, [(3, true), (4, true), (5, true)]);
}

/// Reads fields into variables.
const VARIABLES: &str = "\
fn one(pump: &cc::types::Pump) -> i64 {
    let size = pump.size;
    let twice = 2;
    if let Some(some) = size {
        return some * twice;
    }
    let (first, second) = (pump.size, 3);
    first.unwrap_or(4) + second
}
fn two(pump: cc::types::Pump) -> Option<i64> {
    let cc::types::Pump { size, .. } = pump;
    let more = size.map(|value|
        value + 1);
    match more {
        Some(number) => Some(number),
        None => None,
    }
}
fn three(boat: &cc::types::Boat) -> f64 {
    let size = boat.weight;
    size.unwrap_or(1.0)
}
fn four(boat: &cc::types::Boat) -> f64 {
    let all = [
        boat.weight];
    let (weight,) = (
        boat.weight.unwrap_or(1.0),);
    match boat.weight {
        Some(_) => weight,
        None => all.iter().flatten()
            .sum(),
    }
}
fn five(boat: &mut cc::types::Boat) {
    let weight = boat.weight.get_or_insert(1.0);
    *weight += 1.0;
}
";

#[test]
fn variables_are_followed_to_the_field_whose_type_changes() {
    let places = |edit: fn(&mut Value)| {
        let found = impact(edit, &[("main.rs", VARIABLES)]);
        let rust = lines(&found).into_iter().filter(|(side, ..)| *side == "rust");
        rust.map(|(_, line, certain)| (line, certain)).collect::<Vec<_>>()
    };
    let changed = places(|document| schemas(document)["Pump"]["properties"]["size"]["type"] = json!("string"));
    // Lines 2, 7 and 11 read the field. The others use a variable in a way that depends on its type.
    let expected = [(2, false), (5, false), (7, false), (8, false), (11, false), (13, false), (15, false)];
    assert_eq!(changed, expected);
    // Null is possible now: patterns do not fit.
    let nullable =
        places(|document| schemas(document)["Boat"]["properties"]["weight"]["type"] = json!(["number", "null"]));
    assert_eq!(
        nullable,
        [
            (20, false),
            (21, false),
            (25, false),
            (27, true),
            (28, false),
            (29, false),
            (30, false),
            (31, false),
            (35, true),
            (36, false)
        ]
    );
    // Where the field is gone, reading it is the error.
    let gone = places(|document| drop(schemas(document)["Pump"]["properties"].as_object_mut().unwrap().remove("size")));
    assert_eq!(gone.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 7, 11]);
}
