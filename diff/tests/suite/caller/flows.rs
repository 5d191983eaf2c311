//! Where the value of a field goes in a program, and which findings are certain.

use serde_json::{json, Value};

use super::{impact, in_code, read, remove, schemas};

/// `Pump::size` becomes a string.
fn text(document: &mut Value) {
    schemas(document)["Pump"]["properties"]["size"]["type"] = json!("string");
}

/// `Pump::state` becomes a struct.
fn object(document: &mut Value) {
    schemas(document)["Pump"]["properties"]["state"] = json!({ "$ref": "#/components/schemas/PumpState" });
    schemas(document)["PumpState"] = json!({ "type": "object", "properties": { "level": { "type": "integer" } } });
}

/// The lines of the program that are reported, each once.
fn reported(edit: fn(&mut Value), program: &str) -> Vec<usize> {
    let found = impact(edit, &[("main.rs", &format!("use cc::types::*;\n{program}"))]);
    let mut lines: Vec<usize> = in_code(&found).into_iter().map(|(line, _)| line - 1).collect();
    lines.dedup();
    lines
}

/// The lines that are reported as certain.
fn certain(edit: fn(&mut Value), program: &str) -> Vec<usize> {
    let found = impact(edit, &[("main.rs", &format!("use cc::types::*;\n{program}"))]);
    in_code(&found).into_iter().filter(|(_, certain)| *certain).map(|(line, _)| line - 1).collect()
}

#[test]
fn values_are_followed_through_tuples_and_patterns() {
    let program = "\
fn one(pump: &Pump) -> Option<i64> {
    let (name, size) = pump.name.as_deref().zip(pump.size)?;
    let pair = (size, name.len());
    Some(pair.0)
}
fn two(pump: &Pump, own: Option<i64>) -> Option<i64> {
    let size = pump.size;
    match (own, size) {
        (Some(one), Some(other)) =>
            Some(one.max(other)),
        (one, other) =>
            one.or(other),
    }
}
fn three(pump: &Pump) -> i64 {
    let [first, _] = [pump, pump].map(|pump| pump.size.unwrap_or(1));
    first
}
";
    assert_eq!(reported(text, program), [2, 3, 4, 7, 8, 10, 12, 16, 17]);
}

#[test]
fn values_are_followed_through_blocks_closures_and_collections() {
    let program = "\
fn one(pump: &Pump) -> i64 {
    let read = |pump: &Pump| pump.size.unwrap_or(1);
    read(pump)
}
fn two(pumps: &[Pump]) -> Vec<i64> {
    let mut all = Vec::new();
    for size in pumps.iter().filter_map(|pump| pump.size) {
        all.push(size);
    }
    all
}
fn three(pumps: &[Pump]) -> Vec<i64> {
    pumps
        .iter()
        .filter_map(|pump| pump.size)
        .collect()
}
fn four(pump: &Pump) -> i64 {
    let size = if let Some(size) = pump.size { size } else { 1 };
    take(
        size)
}
fn take(size: i64) -> i64 { size }
";
    assert_eq!(reported(text, program), [2, 3, 7, 8, 10, 13, 15, 16, 19, 21]);
}

#[test]
fn values_are_followed_without_their_type() {
    let program = "\
fn one<I: IntoIterator<Item = Pump>>(pumps: I) -> i64 {
    let mut sum = 0;
    for pump in pumps {
        if let Some(size) = pump.size {
            sum += size;
        }
    }
    sum
}
struct Own { most: i64 }
impl Own {
    fn keep(&mut self, pump: &Pump) {
        if let Some(size) = pump.size {
            self.most = size;
        }
    }
}
fn two(unknown: &Unknown) {
    let size = unknown.size.unwrap();
    println!(\"{size}\");
}
";
    assert_eq!(reported(text, program), [4, 5, 8, 13, 14, 19, 20]);
}

#[test]
fn the_results_of_what_a_field_is_set_to_are_reported() {
    let program = "\
fn one(pump: &mut Pump, size: Option<i64>) {
    pump.size = match size {
        Some(size) =>
            Some(size),
        None =>
            None,
    };
}
";
    assert_eq!(reported(text, program), [2, 4, 6]);
    assert_eq!(certain(text, program), [0; 0]);
}

#[test]
fn traits_that_a_type_loses_are_reported_where_they_are_used() {
    let program = "\
fn short(state: &PumpState) {}
fn one() { short(&\"on\".into()); }
fn two() -> PumpState {
    \"on\".into()
}
enum Own { State(PumpState), Other }
fn three(own: &Own) {
    if let Own::State(found) = own {
        println!(\"{found}\");
        drop(found.to_string());
    }
}
fn four(state: PumpState) {
    let mut all = std::collections::BTreeMap::new();
    all.insert(
        state, 1);
}
";
    let lines = reported(object, program);
    for line in [2, 4, 9, 10, 16] {
        assert!(lines.contains(&line), "{line}: {lines:?}");
    }
    // A type that is used alike in both forms is no certain error anywhere.
    assert_eq!(certain(object, program), [0; 0]);
}

#[test]
fn a_default_that_the_result_states_is_reported() {
    let program = "\
fn make<T: Default>() -> T { T::default() }
fn one() -> Pump {
    make()
}
fn two() -> (Pump, u8) {
    Default::default()
}
";
    let edit = |document: &mut Value| schemas(document)["Pump"]["required"] = json!(["name"]);
    assert_eq!(reported(edit, program), [3, 6]);
}

#[test]
fn macros_of_the_program_are_followed() {
    let program = "\
macro_rules! getter {
    ($name:ident, $field:ident) => {
        fn $name(pump: &Pump) -> Option<i64> {
            pump.$field
        }
        fn fixed(pump: &Pump) -> Option<String> {
            pump.name
        }
    };
}
getter!(read, size);
";
    assert_eq!(reported(text, program), [4, 11]);
    let edit = |document: &mut Value| remove(&mut schemas(document)["Pump"]["properties"], "name");
    assert_eq!(reported(edit, program), [7]);
}

#[test]
fn associated_types_and_types_in_angle_brackets_are_followed() {
    let program = "\
trait Has { type State; fn state() -> Self::State; }
struct Own;
impl Has for Own {
    type State = PumpState;
    fn state() -> Self::State { Self::State::Off }
}
fn one() -> PumpState { <PumpState>::Off }
";
    let edit = |document: &mut Value| schemas(document)["Pump"]["properties"]["state"]["enum"] = json!(["on"]);
    assert_eq!(reported(edit, program), [5, 7]);
}

#[test]
fn what_follows_the_type_is_not_certain() {
    let program = "\
fn show<T: ToString>(value: &Option<T>) {}
fn one(pump: &Pump) { show(&pump.size); }
fn two(pump: &mut Pump, size: Option<i64>) { pump.size = size.into(); }
fn three(pump: &Pump) { let all = (&pump.size, 1); }
struct Own { plans: Vec<Plan> }
impl Own { fn iter(&self) -> impl Iterator<Item = &Pump> { self.pumps.iter() } }
fn four(plans: &[Plan]) -> i64 { plans.iter().map(|plan| plan.size.unwrap_or(1)).sum() }
";
    assert_eq!(certain(text, program), [0; 0]);
    // The value is of another type now, which may have a method of that name.
    let program = "fn five(pump: &Pump) { drop(pump.state.as_ref().map(|state| state.as_str())); }\n";
    let edit = |document: &mut Value| schemas(document)["Pump"]["properties"]["state"] = json!({ "type": "string" });
    assert_eq!(certain(edit, program), [0; 0]);
}

#[test]
fn a_type_that_is_gone_is_reported_where_its_name_is_written() {
    let program = "\
type Other = Part;
trait Show { fn show(&self); }
impl Show for Part { fn show(&self) {} }
fn one(other: Other) {}
mod more { use cc::types::Part as Renamed; fn two(part: Renamed) {} }
";
    let edit = |document: &mut Value| {
        remove(&mut schemas(document)["Pump"]["properties"], "part");
        remove(schemas(document), "Part");
    };
    assert_eq!(certain(edit, program), [1, 3, 5]);
    // The names that stand for it have to follow.
    assert_eq!(reported(edit, program), [1, 3, 4, 5]);
}

#[test]
fn a_file_that_is_included_is_named() {
    let uses = read(&[("main.rs", "include!(\"part.in\");\nfn one() {}\n")]);
    let unread: Vec<_> = uses.unread.iter().map(|unread| (unread.file.as_str(), unread.reason.as_str())).collect();
    assert_eq!(unread, [("part.in", "line 1: `include!` is not followed")]);
}

#[test]
fn a_change_on_the_wire_matters_where_its_direction_is_used() {
    let program = "\
fn one() { let _ = PumpRequest::new(\"a\").size(3); }
async fn two(cloud: &cc::Client) { let _ = cloud.pump_create(PumpRequest::new(\"a\")).await; }
async fn three(cloud: &cc::Client) { let _ = cloud.pump_list().size(3).await; }
";
    let wire = |edit: fn(&mut Value)| {
        let found = impact(edit, &[("main.rs", &format!("use cc::types::*;\n{program}"))]);
        let wire = found.findings.iter().filter(|finding| finding.side == "wire");
        wire.map(|finding| (finding.line - 1, finding.item.rsplit("::").next().unwrap().to_owned())).collect::<Vec<_>>()
    };
    // The request takes more than before.
    let wider = |document: &mut Value| {
        schemas(document)["PumpRequest"]["properties"]["size"]["type"] = json!(["integer", "string"]);
        document["paths"]["/v1/boats/{id}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
            ["properties"]["result"] = json!({ "$ref": "#/components/schemas/PumpRequest" });
    };
    assert!(wire(wider).iter().all(|(_, item)| item != "size"), "{:?}", wire(wider));
    // The result of a call is a change of the call, not of its parameters.
    let result = |document: &mut Value| {
        document["paths"]["/v1/pumps"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
            ["properties"]["result"] = json!({ "type": "string" });
    };
    assert_eq!(wire(result), [(3, "pump_list".to_owned())]);
}
