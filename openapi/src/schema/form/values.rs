//! The form of values by the JSON kinds that a schema accepts: scalars, objects, arrays, or one form for each of several kinds.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::Value;

use crate::document::{Document, View};
use crate::json::Num;
use crate::place::LocId;
use crate::schema::form::{inferred, Form, Object, What};
use crate::schema::kinds::Kinds;
use crate::schema::{Child, LimitKey, Schema, Slot};

/// Sets the form of values from the limits. If the form is a union, the limits of a single kind belong to the arm of that kind.
pub(super) fn set_what<'a>(doc: &mut Document<'a>, child: Child, form: &mut Form<'a>) {
    let limits = form.limits.clone();
    form.what = what(doc, child, &limits);
    if matches!(form.what, What::Union(_)) {
        let mut general = Schema { excluded: limits.excluded.clone(), ..Schema::any(child.at) };
        let entangled = limits.slots.iter().filter(|(slot, _)| slot.kinds() == Kinds::NONE);
        general.slots.extend(entangled.map(|(slot, child)| (slot.clone(), *child)));
        form.limits = Rc::new(general);
    }
}

/// The form of values by the kinds that are accepted.
fn what<'a>(doc: &mut Document<'a>, child: Child, schema: &Schema<'a>) -> What {
    let mut kinds = schema.kinds.without(Kinds::NULL);
    if kinds.is_empty() && !schema.excluded.is_empty() {
        // All listed values are of another type than `type` states. The type counts.
        kinds = schema.typed_kinds.without(Kinds::NULL);
    }
    if kinds.is_empty() {
        return What::Nothing;
    }
    let inferred = inferred(schema);
    let kinds = match (schema.kinds == Kinds::ANY, inferred) {
        (true, kinds) => kinds,
        (false, _) if !schema.stated && kinds.and(Kinds::OBJECT.or(Kinds::ARRAY)) == Kinds::OBJECT.or(Kinds::ARRAY) => {
            inferred
        }
        (false, _) => kinds,
    };
    let groups: Vec<Kinds> = Kinds::GROUPS.into_iter().filter(|group| kinds.meets(*group)).collect();
    match groups.as_slice() {
        [] => What::Any,
        [group] => one(doc, *group, kinds, schema),
        _ => {
            let listed = listed_kinds(doc, child, &groups);
            let arms = listed.into_iter().map(|kinds| {
                let view = doc.view(child.at, View::Only(child.node, kinds));
                doc.exactly(view)
            });
            What::Union(arms.collect())
        }
    }
}

/// Groups of kinds in the order in which the document lists them.
fn listed_kinds(doc: &mut Document<'_>, child: Child, groups: &[Kinds]) -> Vec<Kinds> {
    let place = doc.places(child.node)[0];
    let names = doc.value(place).get("type").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let listed: Vec<Kinds> = names.map(Kinds::named).collect();
    let mut ordered = groups.to_vec();
    ordered.sort_by_key(|group| listed.iter().position(|kinds| kinds.meets(*group)).unwrap_or(usize::MAX));
    ordered
}

fn one<'a>(doc: &mut Document<'a>, group: Kinds, kinds: Kinds, schema: &Schema<'a>) -> What {
    if group == Kinds::OBJECT {
        return What::Object(object(doc, schema));
    }
    if group == Kinds::ARRAY {
        return What::Array(items(doc, schema));
    }
    match group {
        Kinds::STRING => What::String,
        Kinds::NUMBER if kinds.meets(Kinds::FRACTION) => What::Number,
        Kinds::NUMBER => What::Integer,
        _ => What::Boolean,
    }
}

fn object<'a>(doc: &mut Document<'a>, schema: &Schema<'a>) -> Object {
    let mut object = Object { required: schema.required.keys().cloned().collect(), ..Object::default() };
    for (name, child) in schema.properties() {
        if doc.value(child.at) == &Value::Bool(false) {
            object.required.remove(name);
            continue;
        }
        object.properties.push((name.to_owned(), child));
    }
    object.rest = rest(doc, schema, object.properties.is_empty());
    object
}

/// The schema of properties that are not listed: those whose names match a pattern, and the others. If other properties are not allowed,
/// patterns count only where no property is listed.
fn rest<'a>(doc: &mut Document<'a>, schema: &Schema<'a>, only_patterns: bool) -> Option<Child> {
    let others = schema.slots.get(&Slot::AdditionalProperties).copied();
    let others = others.filter(|child| !doc.schema(child.node).kinds.is_empty());
    let named = schema.slots.iter().filter(|(slot, _)| matches!(slot, Slot::PatternProperty(_)));
    let mut all: Vec<Child> = named.map(|(_, child)| *child).filter(|_| others.is_some() || only_patterns).collect();
    all.extend(others);
    let any = all.iter().find(|child| doc.schema(child.node).is_any()).copied();
    any.or_else(|| any_of(doc, all, schema.home))
}

/// The schema of the elements of an array. `None` if they can be anything.
fn items<'a>(doc: &mut Document<'a>, schema: &Schema<'a>) -> Option<Child> {
    let listed: Vec<Child> =
        schema.slots.iter().filter(|(slot, _)| matches!(slot, Slot::Prefix(_))).map(|(_, child)| *child).collect();
    let rest = schema.slots.get(&Slot::Items).or_else(|| schema.slots.get(&Slot::UnevaluatedItems)).copied();
    if listed.is_empty() {
        return rest;
    }
    let closed = schema.limits.get(&LimitKey::MaxItems);
    let closed = closed.is_some_and(|limit| limit.value.order(Num::from(listed.len() as i128)).is_le());
    match (rest, closed) {
        (Some(rest), _) => any_of(doc, listed.into_iter().chain([rest]).collect(), schema.home),
        (None, true) => any_of(doc, listed, schema.home),
        (None, false) => None,
    }
}

fn any_of(doc: &mut Document<'_>, mut children: Vec<Child>, home: LocId) -> Option<Child> {
    let mut seen = BTreeSet::new();
    children.retain(|child| seen.insert(child.node));
    match children.as_slice() {
        [] => None,
        [only] => Some(*only),
        _ => {
            for child in &children {
                if doc.schema(child.node).is_any() {
                    return None;
                }
            }
            let view = doc.view(home, View::AnyOf(children.iter().map(|child| child.at).collect()));
            Some(doc.exactly(view))
        }
    }
}
