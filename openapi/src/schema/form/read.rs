//! Reads the form of a schema from its meaning and its parts.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::Value;

use super::{gives_form, inferred, unions, values, Form, What};
use crate::document::{Document, View};
use crate::place::{Child, LocId};
use crate::schema::annotations::{self, Annotations};
use crate::schema::kinds::Kinds;
use crate::schema::read::read_own;
use crate::schema::{inheritance, Schema};

/// The parts of a schema: named schemas, own keywords, unions and annotations. `allOf` is split into its arms.
#[derive(Default)]
struct Parts<'a> {
    named: Vec<LocId>,
    own: Vec<LocId>,
    unions: Vec<Vec<LocId>>,
    annotations: Annotations<'a>,
    lists_null: bool,
}

impl<'a> Document<'a> {
    /// Gives the target of references a name, so that forms refer to it by name.
    pub fn share(&mut self, pointer: &str) -> Option<LocId> {
        let at = self.place(pointer)?;
        self.shared.insert(at);
        Some(at)
    }

    /// Whether the schema at a location has a name: component schemas, and targets of references that were passed to `share`.
    pub fn has_name(&self, at: LocId) -> bool {
        self.shared.contains(&at) || self.component(at).is_some()
    }

    /// The form of a schema where it is used. For a schema with a name, it is the name.
    pub fn form(&mut self, child: Child) -> Rc<Form<'a>> {
        match self.has_name(child.at) && self.places(child.node).len() == 1 {
            true => {
                let nullable = accepts_null(&self.schema(child.node));
                let limits = Rc::new(Schema::any(child.at));
                let what = What::Named(child.at);
                let annotations = Annotations::default();
                Rc::new(Form { at: child.at, what, nullable, annotations, limits, joined: Vec::new() })
            }
            false => self.definition(child),
        }
    }

    /// The form of a schema where it is defined.
    pub fn definition(&mut self, child: Child) -> Rc<Form<'a>> {
        if let Some(known) = self.forms.get(&child) {
            return known.clone();
        }
        // A schema that is an arm of itself finds this form while it is read.
        let anything = Rc::new(Form {
            at: child.at,
            what: What::Any,
            nullable: true,
            annotations: Annotations::default(),
            limits: Rc::new(Schema::any(child.at)),
            joined: Vec::new(),
        });
        self.forms.insert(child, anything.clone());
        let form = self.descend(child.at, |doc| read_form(doc, child));
        let form = form.map_or(anything, Rc::new);
        self.forms.insert(child, form.clone());
        form
    }

    /// The definition of the schema that has a name at a location.
    pub fn named_form(&mut self, at: LocId) -> Rc<Form<'a>> {
        let child = self.child(at);
        self.definition(child)
    }
}

/// The annotations that are written at a location itself.
pub(crate) fn annotations_at<'a>(doc: &mut Document<'a>, at: LocId) -> Annotations<'a> {
    let Some(map) = doc.value(at).as_object() else { return Annotations::default() };
    let mut annotations = annotations::read(map);
    annotations.discriminator = doc.member(at, "discriminator").filter(|at| doc.value(*at).is_object());
    annotations
}

fn read_form<'a>(doc: &mut Document<'a>, child: Child) -> Form<'a> {
    let mut parts = Parts::default();
    let mut seen = BTreeSet::new();
    match doc.places(child.node).as_slice() {
        // The keywords at the location lead to the schema.
        [_] => collect(doc, child.at, false, &mut parts, &mut seen),
        places => {
            for place in places.iter().copied() {
                collect(doc, place, true, &mut parts, &mut seen);
            }
            parts.own.sort_by_key(|at| *at != child.at);
        }
    }
    let meaning = doc.schema(child.node);
    let nullable = accepts_null(&meaning) || parts.lists_null;
    let annotations = std::mem::take(&mut parts.annotations);
    let mut form =
        Form { at: child.at, what: What::Any, nullable, annotations, limits: meaning.clone(), joined: Vec::new() };
    let heirs = inheritance::heirs(doc, child.at);
    if !heirs.is_empty() {
        form.what = What::Union(heirs.into_iter().map(|at| doc.child(at)).collect());
        form.limits = Rc::new(Schema::any(child.at));
        return form;
    }
    let dropped = drop_implied(doc, child, &mut parts);
    match (parts.named.as_slice(), parts.unions.len(), parts.own.as_slice()) {
        ([], 0, []) => {}
        // A schema that adds nothing to its base is only one of the schemas that extend it.
        ([named], 0, []) if inheritance::is_heir(doc, child.at, *named) => {
            merged(doc, child, &mut form);
        }
        ([named], 0, []) => {
            form.what = What::Named(*named);
        }
        ([], 0, [own]) => {
            let own = doc.exactly(*own);
            if dropped.is_empty() {
                form.limits = unsettled(doc, own);
            }
            values::set_what(doc, own, &mut form);
        }
        ([], 1, []) => {
            let base = doc.all(&dropped, child.at);
            form.limits = doc.schema(base.node);
            let arms = parts.unions.remove(0);
            unions::union(doc, arms, &mut form);
        }
        _ => merged(doc, child, &mut form),
    }
    if matches!(form.what, What::Named(_)) {
        let constraints = constraints(doc, &child);
        form.limits = constraints;
    }
    form
}

/// Collects the parts of the schema at a location. Unless `open`, references are followed only to a schema with a name.
fn collect<'a>(doc: &mut Document<'a>, at: LocId, open: bool, parts: &mut Parts<'a>, seen: &mut BTreeSet<LocId>) {
    if !seen.insert(at) {
        return;
    }
    match doc.view_of(at).clone() {
        View::Whole => {}
        View::AnyOf(arms) => return parts.unions.push(arms),
        View::Own | View::Only(..) => return parts.own.push(at),
    }
    let Value::Object(map) = doc.value(at) else {
        if doc.value(at) == &Value::Bool(false) {
            parts.own.push(at);
        }
        return;
    };
    if !doc.has_name(at) || !open {
        let annotations = annotations_at(doc, at);
        parts.annotations.absorb(annotations);
    }
    if let Some(target) = map.get("$ref").and_then(Value::as_str).and_then(|text| doc.lookup(text)) {
        collect_target(doc, target, open, parts, seen);
        if doc.is_30 {
            return;
        }
    }
    if let Some(target) = map.get("$dynamicRef").and_then(Value::as_str).and_then(|text| doc.lookup(text)) {
        collect_target(doc, target, open, parts, seen);
    }
    for arm in doc.elements_of(at, "allOf") {
        match doc.has_name(arm) {
            true => collect_target(doc, arm, open, parts, seen),
            false => collect(doc, arm, open, parts, seen),
        }
    }
    let own = doc.view(at, View::Own);
    let content = doc.exactly(own);
    let content = doc.schema(content.node);
    parts.lists_null |= content.lists_null;
    if !content.is_any() {
        parts.own.push(own);
    }
    for keyword in ["oneOf", "anyOf"] {
        if doc.value(at).get(keyword).is_some_and(Value::is_array) {
            let arms = doc.elements_of(at, keyword);
            let others = seen.iter().copied().filter(|place| *place != at).collect();
            if !inheritance::has_arm_among(doc, &arms, &others) {
                parts.unions.push(arms);
            }
        }
    }
}

fn collect_target<'a>(
    doc: &mut Document<'a>,
    target: LocId,
    open: bool,
    parts: &mut Parts<'a>,
    seen: &mut BTreeSet<LocId>,
) {
    match open {
        true => collect(doc, target, open, parts, seen),
        false if !parts.named.contains(&target) => parts.named.push(target),
        false => {}
    }
}

/// The own keywords of one location as they are written: bounds are not rounded. Keywords for other kinds are dropped.
fn unsettled<'a>(doc: &mut Document<'a>, own: Child) -> Rc<Schema<'a>> {
    let place = doc.places(own.node)[0];
    let mut schema = match (doc.view_of(place), doc.value(place)) {
        (View::Own, Value::Object(map)) => read_own(doc, place, map),
        _ => (*doc.schema(own.node)).clone(),
    };
    if schema.stated {
        schema.drop_foreign();
    }
    if matches!(doc.view_of(place), View::Only(..)) {
        // Keywords for all kinds belong to the union that this is an arm of.
        schema.slots.retain(|slot, _| slot.kinds() != Kinds::NONE);
        schema.excluded.clear();
    }
    Rc::new(schema)
}

/// The limits that the locations of a schema add to the one schema that it names.
fn constraints<'a>(doc: &mut Document<'a>, child: &Child) -> Rc<Schema<'a>> {
    let mut parts = Parts::default();
    collect(doc, child.at, false, &mut parts, &mut BTreeSet::new());
    let own: Vec<Child> = parts.own.into_iter().map(|at| doc.exactly(at)).collect();
    match own.is_empty() {
        true => Rc::new(Schema::any(child.at)),
        false => {
            let all = doc.all(&own, child.at);
            doc.schema(all.node)
        }
    }
}

/// Removes and returns own parts that have no form: they only repeat the type of the other parts, or limit values.
fn drop_implied<'a>(doc: &mut Document<'a>, child: Child, parts: &mut Parts<'a>) -> Vec<Child> {
    if parts.named.len() + parts.unions.len() + parts.own.len() < 2 {
        return Vec::new();
    }
    let mut dropped = Vec::new();
    let meaning = doc.schema(child.node);
    let mut kept = Vec::new();
    let own = std::mem::take(&mut parts.own);
    let others = parts.named.len() + parts.unions.len();
    let mut left = own.len();
    for at in own {
        let part = doc.exactly(at);
        let content = doc.schema(part.node);
        let wide =
            meaning.kinds.without(Kinds::NULL).within(content.kinds) && accepted_by_others(doc, parts, content.kinds);
        left -= 1;
        let alone = others + kept.len() + left == 0;
        let narrows = wide && !gives_form(&content);
        match !narrows || alone {
            true => kept.push(at),
            false => dropped.push(part),
        }
    }
    parts.own = kept;
    dropped
}

/// Whether the named parts accept only these kinds.
fn accepted_by_others<'a>(doc: &mut Document<'a>, parts: &Parts<'a>, kinds: Kinds) -> bool {
    let named = parts.named.clone();
    named.into_iter().all(|at| {
        let child = doc.child(at);
        doc.schema(child.node).kinds.without(Kinds::NULL).within(kinds)
    })
}

/// Sets the form that several parts have together.
fn merged<'a>(doc: &mut Document<'a>, child: Child, form: &mut Form<'a>) {
    let mut all = Parts::default();
    let mut seen = BTreeSet::new();
    let sources = match doc.places(child.node).as_slice() {
        [_] => vec![child.at],
        places => places.to_vec(),
    };
    for place in sources {
        collect(doc, place, true, &mut all, &mut seen);
    }
    match all.unions.len() {
        0 => {
            form.limits = doc.schema(child.node);
            values::set_what(doc, child, form);
        }
        1 => {
            let base: Vec<Child> = all.own.iter().map(|at| doc.exactly(*at)).collect();
            let arms = all.unions.remove(0);
            unions::refined(doc, child, &base, arms, form);
        }
        _ => form.what = What::Several,
    }
}

/// Whether null is meant to be accepted. For an object or array without `type`, it is not.
fn accepts_null(schema: &Schema<'_>) -> bool {
    schema.kinds.meets(Kinds::NULL) && (schema.kinds != Kinds::ANY || inferred(schema).is_empty())
}
