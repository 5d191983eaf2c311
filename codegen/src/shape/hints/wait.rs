//! The hint `x-wait`. It states which states of a resource can be waited for.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::Value;

use super::place::Place;
use crate::error::Error;
use crate::model::{Body, Condition, Field, Kind, Operation, ResponseBody, Step, TargetState, Ty, Wait};
use crate::names::{self, TypeScope};
use crate::shape::{fits, tags};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WaitHint {
    name: String,
    property: String,
    interval: u64,
    targets: Vec<TargetHint>,
    #[serde(default)]
    failed: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TargetHint {
    name: String,
    until: Option<Vec<String>>,
    unless: Option<Vec<String>>,
    #[serde(default)]
    gone: bool,
    timeout: u64,
    #[serde(default)]
    steps: Vec<StepHint>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepHint {
    #[serde(default)]
    at: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    operation: String,
    body: Option<Value>,
}

/// Names that no generated method of `Wait`, or of a type that it returns, can have.
const RESERVED: [&str; 4] = ["call", "client", "clone", "into"];

/// Reads the hint. `taken` contains the names of earlier hints.
pub(super) fn read(
    place: &Place<'_>,
    hint: &Value,
    scope: &mut TypeScope,
    taken: &mut BTreeSet<String>,
) -> Result<Wait, Error> {
    let hint: WaitHint = place.parse(hint)?;
    place.check_read_only()?;
    check_name(&place.at("name"), &hint.name, taken)?;
    let (resource, field) = watched(&place.at("property"), &hint.property)?;
    if hint.interval == 0 || hint.targets.is_empty() {
        return place.reject("waiting needs an interval of at least a second, and a target state");
    }
    check_states(&place.at("failed"), field, &hint.failed)?;
    let mut names = BTreeSet::new();
    let mut targets = Vec::new();
    for (index, hint_of_target) in hint.targets.into_iter().enumerate() {
        let place = place.at(&format!("targets/{index}"));
        check_name(&place.at("name"), &hint_of_target.name, &mut names)?;
        targets.push(target(&place, hint_of_target, &hint.failed, field)?);
    }
    Ok(Wait {
        type_name: scope.unique(&names::type_name(&format!("{}_wait", hint.name))),
        method_ident: hint.name,
        resource,
        property: hint.property,
        field: field.ident.clone(),
        nullable: field.nullable,
        interval: hint.interval,
        targets,
    })
}

fn target(place: &Place<'_>, hint: TargetHint, failed: &[String], field: &Field) -> Result<TargetState, Error> {
    let (condition, key) = match (hint.until, hint.unless, hint.gone) {
        (Some(states), None, false) => (Condition::In(states), "until"),
        (None, Some(states), false) => (Condition::NotIn(states), "unless"),
        (None, None, true) => (Condition::Gone, "gone"),
        _ => return place.reject("a target state has one of `until`, `unless` and `gone: true`"),
    };
    if hint.timeout == 0 {
        return place.at("timeout").reject("the timeout is at least a second");
    }
    let failed = match &condition {
        Condition::In(states) | Condition::NotIn(states) => {
            let place = place.at(key);
            if states.is_empty() {
                return place.reject("no states are listed");
            }
            check_states(&place, field, states)?;
            if let Some(state) = states.iter().find(|state| failed.contains(state)) {
                return place.reject(format!("`{state}` is listed as failed too"));
            }
            failed.to_vec()
        }
        // A resource that failed can still be deleted.
        Condition::Gone => Vec::new(),
    };
    let (mut steps, count): (Vec<Step>, usize) = (Vec::new(), hint.steps.len());
    for (index, hint_of_step) in hint.steps.into_iter().enumerate() {
        let place = place.at(&format!("steps/{index}"));
        check_states(&place.at("at"), field, &hint_of_step.at)?;
        check_states(&place.at("unless"), field, &hint_of_step.unless)?;
        let earlier = |state: &&String| steps.iter().any(|step| step.at.contains(state));
        if let Some(state) = hint_of_step.at.iter().find(earlier) {
            return place.at("at").reject(format!("another step begins at `{state}`"));
        }
        if !hint_of_step.unless.is_empty() && index + 1 < count {
            return place.at("unless").reject("a step with `unless` is the last one");
        }
        steps.push(step(&place, hint_of_step)?);
    }
    Ok(TargetState { ident: hint.name, condition, failed, timeout: hint.timeout, steps })
}

fn step(place: &Place<'_>, hint: StepHint) -> Result<Step, Error> {
    if hint.at.is_empty() == hint.unless.is_empty() {
        return place.at("at").reject("a step has states in one of `at` and `unless`");
    }
    let at = place.at("operation");
    let operation = at.operation_of(&hint.operation)?;
    let feature = |operation: &Operation| tags::group_of(place.known.groups, &operation.tag);
    if feature(operation) != feature(place.operation) {
        return at.reject("the operation is in another tag group, which may be switched off");
    }
    let arguments = at.shared_arguments(operation)?;
    let arguments = arguments.into_iter().map(|parameter| parameter.ident.clone()).collect();
    let body = match (&operation.body, hint.body) {
        (None, None) => None,
        (Some(taken), Some(body)) => match fits::fits(place.known.types, &taken.ty, &body) {
            Ok(()) => Some((body.to_string(), taken.clone())),
            Err(why) => return place.at("body").reject(why),
        },
        (None, Some(_)) => return place.at("body").reject("the operation takes no body"),
        (Some(Body { required: false, .. }), None) => None,
        (Some(_), None) => return at.reject("the operation takes a body, and there is none"),
    };
    let (id, method_ident) = (operation.id.clone(), operation.method_ident.clone());
    Ok(Step { at: hint.at, unless: hint.unless, operation: id, method_ident, arguments, body })
}

/// The type of the response, and the field with its state.
fn watched<'h>(place: &Place<'h>, property: &str) -> Result<(Ty, &'h Field), Error> {
    let ResponseBody::Envelope(resource @ Ty::Named(name)) = &place.operation.response else {
        return place.reject("the response has no `result` that is an object");
    };
    let Some(Kind::Struct(object)) = place.kind(resource) else {
        return place.reject(format!("`{name}` is no object"));
    };
    match object.fields.iter().find(|field| field.wire == property) {
        Some(field) if !field.boxed && (field.ty == Ty::String || states_of(place, field).is_some()) => {
            Ok((resource.clone(), field))
        }
        Some(_) => place.reject(format!("`{property}` of `{name}` is no string")),
        None => place.reject(format!("`{name}` has no property `{property}`")),
    }
}

/// The states that the document lists.
fn states_of<'h>(place: &Place<'h>, field: &Field) -> Option<BTreeSet<&'h str>> {
    match place.kind(&field.ty)? {
        Kind::Enum(variants) => Some(variants.iter().map(|variant| variant.wire.as_str()).collect()),
        _ => None,
    }
}

/// Checks that the document lists these states. Waiting for another state would never end.
fn check_states(place: &Place<'_>, field: &Field, states: &[String]) -> Result<(), Error> {
    let Some(known) = states_of(place, field) else { return Ok(()) };
    let Some(state) = states.iter().find(|state| !known.contains(state.as_str())) else { return Ok(()) };
    let known: Vec<_> = known.into_iter().collect();
    let error = place.error(format!("`{}` has no value `{state}`", field.wire));
    Err(error.help(format!("it is one of {}", known.join(", "))))
}

fn check_name(place: &Place<'_>, name: &str, taken: &mut BTreeSet<String>) -> Result<(), Error> {
    if names::value_name(name) != name || RESERVED.contains(&name) {
        return Err(place.error(format!("`{name}` cannot be the name of a method")).help("use snake_case"));
    }
    match taken.insert(name.to_owned()) {
        true => Ok(()),
        false => place.reject(format!("there is another `{name}`")),
    }
}
