//! The arms of a union: which of them become one form, and which constraints next to the union apply to each.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::document::{Document, View};
use crate::place::LocId;
use crate::schema::form::values::set_what;
use crate::schema::form::{gives_form, Form, What};
use crate::schema::inheritance::extends;
use crate::schema::kinds::Kinds;
use crate::schema::meet::meet;
use crate::schema::{Child, Schema, TextKey, Values};

/// The maximum number of arms of a union, including the arms of unions inside it.
const MAX_ARMS: usize = 500;

/// Sets the form of a union in which every arm extends a base.
pub(super) fn refined<'a>(doc: &mut Document<'a>, child: Child, base: &[Child], arms: Vec<LocId>, form: &mut Form<'a>) {
    let base_child = doc.all(base, child.at);
    let base_meaning = doc.schema(base_child.node);
    let mut children = Vec::new();
    for arm in arms {
        let child = doc.child(arm);
        let kinds = doc.schema(child.node).kinds.without(Kinds::NULL);
        if !kinds.meets(base_meaning.kinds) && !kinds.is_empty() {
            continue;
        }
        children.push(child);
    }
    if gives_form(&base_meaning) {
        // Arms that only limit the base have no form.
        if all_only_limit(doc, &children) {
            form.limits = doc.schema(child.node);
            set_what(doc, base_child, form);
            return;
        }
        form.limits = Rc::new(Schema::any(child.at));
        let mut refined = Vec::new();
        for arm in children {
            if extends_all(doc, arm, base) {
                refined.push(arm);
                continue;
            }
            let mut all = vec![arm];
            all.extend_from_slice(base);
            refined.push(doc.all(&all, arm.at));
        }
        children = refined;
    } else {
        form.limits = base_meaning;
    }
    union_of(doc, children, form);
}

/// Whether an arm extends every schema of a base already.
fn extends_all(doc: &mut Document<'_>, arm: Child, base: &[Child]) -> bool {
    let place = doc.settle(arm.at);
    base.iter().all(|part| {
        let places = doc.places(part.node);
        places.into_iter().all(|part| {
            let whole = doc.whole(part);
            extends(doc, place, whole)
        })
    })
}

fn all_only_limit(doc: &mut Document<'_>, arms: &[Child]) -> bool {
    arms.iter().all(|arm| only_limits(&doc.schema(arm.node)))
}

pub(super) fn union<'a>(doc: &mut Document<'a>, arms: Vec<LocId>, form: &mut Form<'a>) {
    let children = arms.into_iter().map(|arm| doc.child(arm)).collect();
    union_of(doc, children, form);
}

fn union_of<'a>(doc: &mut Document<'a>, children: Vec<Child>, form: &mut Form<'a>) {
    let mut arms = Vec::new();
    let mut open = BTreeSet::new();
    for child in children {
        flatten(doc, child, &mut arms, &mut form.nullable, &mut open);
    }
    let mut groups: Vec<(Option<Kinds>, Vec<Child>)> = Vec::new();
    for arm in arms {
        let scalar = scalar(doc, arm);
        match groups.iter_mut().find(|(kinds, _)| scalar.is_some() && *kinds == scalar) {
            Some((_, group)) => group.push(arm),
            None => groups.push((scalar, vec![arm])),
        }
    }
    match groups.as_slice() {
        [] => form.what = What::Nothing,
        [(_, group)] => match group.as_slice() {
            [arm] => take_over(doc, *arm, form),
            _ => {
                let group = group.clone();
                widened(doc, group, form);
            }
        },
        _ => {
            let mut made = Vec::new();
            for (_, group) in groups {
                made.push(match group.as_slice() {
                    [arm] => *arm,
                    _ => {
                        let places = group.iter().map(|arm| arm.at).collect();
                        let view = doc.view(group[0].at, View::AnyOf(places));
                        doc.exactly(view)
                    }
                });
            }
            form.what = What::Union(made);
        }
    }
}

/// Replaces a union by its only arm.
fn take_over<'a>(doc: &mut Document<'a>, arm: Child, form: &mut Form<'a>) {
    let inner = doc.form(arm);
    form.what = inner.what.clone();
    form.nullable |= inner.nullable;
    form.limits = narrowed(doc, inner.limits.clone(), &form.limits);
    form.joined = inner.joined.clone();
    form.annotations.absorb(inner.annotations.clone());
}

/// Adds an arm. If it is a union, adds the arms of that. `open` contains the unions that are being flattened: a union that
/// is an arm of itself adds nothing.
fn flatten(doc: &mut Document<'_>, arm: Child, arms: &mut Vec<Child>, nullable: &mut bool, open: &mut BTreeSet<Child>) {
    let kinds = doc.schema(arm.node).kinds;
    if kinds.is_empty() {
        return;
    }
    if kinds == Kinds::NULL {
        *nullable = true;
        return;
    }
    let form = doc.form(arm);
    match &form.what {
        What::Named(_) => {}
        What::Union(inner) if form.annotations.is_empty() => {
            *nullable |= form.nullable;
            if open.insert(arm) {
                for child in inner {
                    flatten(doc, *child, arms, nullable, open);
                }
            }
            return;
        }
        _ => *nullable |= form.nullable && form.what != What::Any,
    }
    let known = arms.iter().any(|known| match &form.what {
        What::Named(name) => matches!(&doc.form(*known).what, What::Named(other) if other == name),
        _ => known.node == arm.node && known.at == arm.at,
    });
    match arms.len() {
        _ if known => {}
        MAX_ARMS => doc.exhaust(arm.at),
        _ => arms.push(arm),
    }
}

/// The scalar type of an inline arm. Integers count as numbers.
fn scalar(doc: &mut Document<'_>, arm: Child) -> Option<Kinds> {
    match doc.form(arm).what {
        What::String => Some(Kinds::STRING),
        What::Integer | What::Number => Some(Kinds::NUMBER),
        What::Boolean => Some(Kinds::BOOLEAN),
        _ => None,
    }
}

/// Sets the scalar form that accepts the values of several inline arms of one type. Values that only some arms list stay listed.
fn widened<'a>(doc: &mut Document<'a>, arms: Vec<Child>, form: &mut Form<'a>) {
    let forms: Vec<Rc<Form<'a>>> = arms.iter().map(|arm| doc.form(*arm)).collect();
    let number = forms.iter().find(|form| form.what != What::Integer).unwrap_or(&forms[0]);
    form.what = number.what.clone();
    let mut limits = Schema::any(form.at);
    for one in &forms {
        for (kinds, values) in &one.limits.values {
            let mine =
                limits.values.entry(*kinds).or_insert_with(|| Values { list: Default::default(), ..values.clone() });
            mine.list.extend(values.list.clone());
            mine.order.extend(values.order.iter().copied());
        }
    }
    if let Some(only) = same_format(&forms) {
        limits.texts = only;
    }
    (limits.kinds, limits.own) = (Kinds::ANY, Kinds::ANY);
    form.limits = narrowed(doc, Rc::new(limits), &form.limits);
    for one in &forms {
        let mut annotations = one.annotations.clone();
        (annotations.title, annotations.description) = (None, None);
        annotations.further.clear();
        form.annotations.absorb(annotations);
    }
    form.joined = arms;
}

/// Combines limits with those that are written next to a union.
fn narrowed<'a>(doc: &mut Document<'a>, limits: Rc<Schema<'a>>, beside: &Rc<Schema<'a>>) -> Rc<Schema<'a>> {
    match beside.is_any() {
        true => limits,
        false => Rc::new(meet(doc, (*limits).clone(), (**beside).clone())),
    }
}

/// The text keywords of the arms, if they are the same in all arms.
fn same_format<'a>(forms: &[Rc<Form<'a>>]) -> Option<BTreeMap<TextKey, BTreeMap<String, LocId>>> {
    let first = &forms.first()?.limits.texts;
    let texts = |form: &Rc<Form<'a>>| -> Vec<_> {
        form.limits.texts.iter().map(|(key, texts)| (*key, texts.keys().cloned().collect::<Vec<_>>())).collect()
    };
    forms.iter().all(|form| texts(form) == texts(&forms[0])).then(|| first.clone())
}

/// Whether a schema only limits values whose type another schema states.
fn only_limits(schema: &Schema<'_>) -> bool {
    let required = !schema.required.is_empty();
    !schema.stated && schema.kinds == Kinds::ANY && (!gives_form(schema) || required && schema.slots.is_empty())
}
