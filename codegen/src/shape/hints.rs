//! Hints of the overlay about operations: `x-unset`, `x-window` and `x-wait`, and `x-access`, which `access` reads. They are
//! written by hand, so an error in one is reported with its place.

use std::collections::BTreeSet;

use openapi::document::LocId;
use serde::Deserialize;
use serde_json::Value;

use super::{fits, Shaper};
use crate::error::Error;
use crate::model::{Answer, Body, Field, Goal, Kind, Location, Operation, Parameter, Reached, Step, Ty, Wait, Window};
use crate::names;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WindowHint {
    from: String,
    to: String,
    days: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WaitHint {
    name: String,
    property: String,
    every: u64,
    goals: Vec<GoalHint>,
    #[serde(default)]
    failed: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GoalHint {
    name: String,
    until: Option<Vec<String>>,
    unless: Option<Vec<String>>,
    #[serde(default)]
    gone: bool,
    budget: u64,
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

/// Where a hint stands: the operation that it is about, and its own pointer.
pub(super) struct Place<'a> {
    pub(super) operation: &'a Operation,
    pub(super) pointer: String,
}

/// Names that methods of the runtime's `Wait` and of what its methods return cannot have.
const RESERVED: [&str; 4] = ["call", "client", "clone", "into"];

impl Shaper<'_> {
    /// Reads the hints of all operations, which come with their places in the document.
    pub(super) fn hints(&mut self, operations: &mut [Operation], places: &[LocId]) -> Result<(), Error> {
        let mut taken = BTreeSet::new();
        for index in 0..operations.len() {
            let operation = &operations[index];
            let at = places[index];
            let pointer = self.doc.pointer(at);
            let found = |shaper: &Self, hint: &str| {
                let place = Place { operation, pointer: format!("{pointer}/{hint}") };
                shaper.doc.extension(at, hint).map(|value| (place, value))
            };
            let unset = found(self, "x-unset").map(|(place, hint)| self.unset(&place, hint)).transpose()?;
            let window = found(self, "x-window").map(|(place, hint)| self.window(&place, hint)).transpose()?;
            let wait = match found(self, "x-wait") {
                Some((place, hint)) => Some(self.wait(&place, hint, operations, &mut taken)?),
                None => None,
            };
            let access = found(self, "x-access").map(|(place, hint)| self.access(&place, hint, operations));
            let access = access.transpose()?;
            let operation = &mut operations[index];
            operation.unset = unset.is_some();
            (operation.window, operation.wait, operation.access) = (window, wait, access);
        }
        Ok(())
    }

    fn unset(&self, place: &Place<'_>, hint: &Value) -> Result<(), Error> {
        match self.parse::<Vec<u16>>(&place.pointer, hint)?.as_slice() {
            [404] => Ok(()),
            _ => Err(self.error(&place.pointer, "only `[404]` can mean that something is not set")),
        }
    }

    fn window(&self, place: &Place<'_>, hint: &Value) -> Result<Window, Error> {
        let hint: WindowHint = self.parse(&place.pointer, hint)?;
        self.check_read_only(place)?;
        if place.operation.paging.is_some() {
            return Err(self.error(&place.pointer, "the operation is paged already"));
        }
        let Answer::Envelope(result) = &place.operation.answer else {
            return Err(self.error(&place.pointer, "the answer has no `result`"));
        };
        if hint.days == 0 || hint.from == hint.to {
            return Err(self.error(&place.pointer, "a window has at least one day, and two parameters"));
        }
        let argument = |key: &str, name: &str| {
            let found = place.operation.parameters.iter().find(|p| p.wire == name && p.location == Location::Query);
            match found {
                Some(found) if found.required && found.ty == Ty::String => Ok(found.ident.clone()),
                _ => {
                    let pointer = format!("{}/{key}", place.pointer);
                    Err(self.error(&pointer, format!("`{name}` is no required query parameter of type string")))
                }
            }
        };
        let (first, last) = (argument("from", &hint.from)?, argument("to", &hint.to)?);
        Ok(Window { first, last, days: hint.days, items: self.list_in(result) })
    }

    fn wait(
        &mut self,
        place: &Place<'_>,
        hint: &Value,
        operations: &[Operation],
        taken: &mut BTreeSet<String>,
    ) -> Result<Wait, Error> {
        let hint: WaitHint = self.parse(&place.pointer, hint)?;
        self.check_read_only(place)?;
        self.check_name(&format!("{}/name", place.pointer), &hint.name, taken)?;
        let (thing, field) = self.watched(place, &hint.property)?;
        if hint.every == 0 || hint.goals.is_empty() {
            return Err(self.error(&place.pointer, "waiting needs a pause of at least a second, and a goal"));
        }
        self.check_states(&format!("{}/failed", place.pointer), &field, &hint.failed)?;
        let mut names = BTreeSet::new();
        let mut goals = Vec::new();
        for (index, goal) in hint.goals.into_iter().enumerate() {
            let place = Place { pointer: format!("{}/goals/{index}", place.pointer), ..*place };
            self.check_name(&format!("{}/name", place.pointer), &goal.name, &mut names)?;
            goals.push(self.goal(&place, goal, &hint.failed, &field, operations)?);
        }
        Ok(Wait {
            type_name: self.scope.unique(&names::type_name(&format!("{}_wait", hint.name))),
            method_ident: hint.name,
            thing,
            property: hint.property,
            field: field.ident.clone(),
            nullable: field.nullable,
            every: hint.every,
            goals,
        })
    }

    fn goal(
        &self,
        place: &Place<'_>,
        hint: GoalHint,
        failed: &[String],
        field: &Field,
        operations: &[Operation],
    ) -> Result<Goal, Error> {
        let reached = match (hint.until, hint.unless, hint.gone) {
            (Some(states), None, false) => Reached::At(states),
            (None, Some(states), false) => Reached::NotAt(states),
            (None, None, true) => Reached::Gone,
            _ => return Err(self.error(&place.pointer, "a goal has one of `until`, `unless` and `gone: true`")),
        };
        if hint.budget == 0 {
            return Err(self.error(&format!("{}/budget", place.pointer), "no time to wait"));
        }
        let failed = match &reached {
            Reached::At(states) | Reached::NotAt(states) => {
                let key = if matches!(reached, Reached::At(_)) { "until" } else { "unless" };
                let pointer = format!("{}/{key}", place.pointer);
                if states.is_empty() {
                    return Err(self.error(&pointer, "no states are listed"));
                }
                self.check_states(&pointer, field, states)?;
                if let Some(state) = states.iter().find(|state| failed.contains(state)) {
                    return Err(self.error(&pointer, format!("`{state}` is listed as failed too")));
                }
                failed.to_vec()
            }
            // What failed can be deleted all the same.
            Reached::Gone => Vec::new(),
        };
        let (mut steps, count): (Vec<Step>, usize) = (Vec::new(), hint.steps.len());
        for (index, step) in hint.steps.into_iter().enumerate() {
            let pointer = format!("{}/steps/{index}", place.pointer);
            self.check_states(&format!("{pointer}/at"), field, &step.at)?;
            self.check_states(&format!("{pointer}/unless"), field, &step.unless)?;
            let earlier = |state: &&String| steps.iter().any(|step| step.at.contains(state));
            if let Some(state) = step.at.iter().find(earlier) {
                return Err(self.error(&format!("{pointer}/at"), format!("another step begins at `{state}`")));
            }
            if !step.unless.is_empty() && index + 1 < count {
                return Err(self.error(&format!("{pointer}/unless"), "a step with `unless` is the last one"));
            }
            let step = self.step(&Place { pointer, ..*place }, step, operations)?;
            steps.push(step);
        }
        Ok(Goal { ident: hint.name, reached, failed, budget: hint.budget, steps })
    }

    fn step(&self, place: &Place<'_>, hint: StepHint, operations: &[Operation]) -> Result<Step, Error> {
        let refuse = |key: &str, message: String| Err(self.error(&format!("{}/{key}", place.pointer), message));
        if hint.at.is_empty() == hint.unless.is_empty() {
            return refuse("at", "a step has states in one of `at` and `unless`".into());
        }
        let at = format!("{}/operation", place.pointer);
        let operation = self.operation_of(&at, &hint.operation, operations)?;
        let feature = |operation: &Operation| super::tags::group_of(&self.groups, &operation.tag);
        if feature(operation) != feature(place.operation) {
            return refuse("operation", "the operation is in another tag group, which may be switched off".into());
        }
        let arguments = self.shared_arguments(place.operation, &at, operation)?;
        let arguments = arguments.into_iter().map(|parameter| parameter.ident.clone()).collect();
        let body = match (&operation.body, hint.body) {
            (None, None) => None,
            (Some(Body { ty, .. }), Some(body)) => match fits::fits(&self.types, ty, &body) {
                Ok(()) => Some((body.to_string(), ty.clone())),
                Err(why) => return refuse("body", why),
            },
            (None, Some(_)) => return refuse("body", "the operation takes no body".into()),
            (Some(_), None) => return refuse("operation", "the operation takes a body, and there is none".into()),
        };
        let (id, method_ident) = (operation.id.clone(), operation.method_ident.clone());
        Ok(Step { at: hint.at, unless: hint.unless, operation: id, method_ident, arguments, body })
    }

    /// The operation with an id that a hint contains.
    pub(super) fn operation_of<'o>(
        &self,
        pointer: &str,
        id: &str,
        operations: &'o [Operation],
    ) -> Result<&'o Operation, Error> {
        let found = operations.iter().find(|operation| operation.id == id);
        found.ok_or_else(|| self.error(pointer, format!("there is no operation `{id}`")))
    }

    /// The required parameters of an operation that are also those of another, in the other's order.
    pub(super) fn shared_arguments<'o>(
        &self,
        from: &'o Operation,
        pointer: &str,
        other: &Operation,
    ) -> Result<Vec<&'o Parameter>, Error> {
        let required = other.parameters.iter().filter(|parameter| parameter.required);
        let arguments = required.map(|wanted| {
            let mut own = from.parameters.iter().filter(|own| own.required);
            own.find(|own| own.wire == wanted.wire && own.ty == wanted.ty).ok_or_else(|| {
                let message =
                    format!("`{}` has no value for `{}`, which `{}` requires", from.id, wanted.wire, other.id);
                self.error(pointer, message)
            })
        });
        arguments.collect()
    }

    /// The type of the answer, and the field that tells its state.
    fn watched(&self, place: &Place<'_>, property: &str) -> Result<(Ty, Field), Error> {
        let refuse = |message: String| Err(self.error(&format!("{}/property", place.pointer), message));
        let Answer::Envelope(thing @ Ty::Named(name)) = &place.operation.answer else {
            return refuse("the answer has no `result` that is an object".into());
        };
        let Some(Kind::Struct(object)) = self.types.get(name).map(|ty| &ty.kind) else {
            return refuse(format!("`{name}` is no object"));
        };
        match object.fields.iter().find(|field| field.wire == property) {
            Some(field) if !field.boxed && (field.ty == Ty::String || self.states(field).is_some()) => {
                Ok((thing.clone(), field.clone()))
            }
            Some(_) => refuse(format!("`{property}` of `{name}` is no string")),
            None => refuse(format!("`{name}` has no property `{property}`")),
        }
    }

    /// The states that the document lists.
    fn states(&self, field: &Field) -> Option<BTreeSet<&str>> {
        let Ty::Named(name) = &field.ty else { return None };
        match &self.types.get(name)?.kind {
            Kind::Enum(variants) => Some(variants.iter().map(|variant| variant.wire.as_str()).collect()),
            _ => None,
        }
    }

    /// A state that does not exist would be waited for in vain.
    fn check_states(&self, pointer: &str, field: &Field, states: &[String]) -> Result<(), Error> {
        let Some(known) = self.states(field) else { return Ok(()) };
        match states.iter().find(|state| !known.contains(state.as_str())) {
            None => Ok(()),
            Some(state) => {
                let known: Vec<_> = known.into_iter().collect();
                Err(self
                    .error(pointer, format!("`{}` has no value `{state}`", field.wire))
                    .help(format!("it is one of {}", known.join(", "))))
            }
        }
    }

    fn check_name(&self, pointer: &str, name: &str, taken: &mut BTreeSet<String>) -> Result<(), Error> {
        if names::value_name(name) != name || RESERVED.contains(&name) {
            return Err(self.error(pointer, format!("`{name}` cannot be the name of a method")).help("use snake_case"));
        }
        match taken.insert(name.to_owned()) {
            true => Ok(()),
            false => Err(self.error(pointer, format!("there is another `{name}`"))),
        }
    }

    /// Only what changes nothing can be asked again and again.
    fn check_read_only(&self, place: &Place<'_>) -> Result<(), Error> {
        match place.operation.method == "GET" && place.operation.body.is_none() {
            true => Ok(()),
            false => Err(self.error(&place.pointer, "only a GET operation without a body can be repeated")),
        }
    }

    pub(super) fn parse<T: for<'de> Deserialize<'de>>(&self, pointer: &str, hint: &Value) -> Result<T, Error> {
        T::deserialize(hint).map_err(|error| {
            self.error(pointer, format!("the hint cannot be read: {error}"))
                .help("its form is at the top of the overlay")
        })
    }
}
