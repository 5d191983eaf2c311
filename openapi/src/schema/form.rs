//! The form of a schema, from which a type is made: one form of value, or a union of schemas. Named schemas keep their names.
//!
//! The form follows from the meaning of the schema and its parts. It is read on demand, one level at a time, and remembered,
//! so that schemas may contain themselves.

mod unions;
mod values;

use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::Value;

use crate::document::{Document, LocId, View};
use crate::schema::annotations::Annotations;
use crate::schema::kinds::Kinds;
use crate::schema::{Child, Schema, Slot, TextKey};
use values::inferred;

/// What to build for a schema.
#[derive(Debug, Clone)]
pub struct Form<'a> {
    /// The place that states it.
    pub at: LocId,
    /// The form of its values, null aside.
    pub what: What,
    /// Whether null is one of its values.
    pub nullable: bool,
    /// Its annotations.
    pub annotations: Annotations<'a>,
    /// What limits its values beyond their form. Where the form is a name, what the place adds to the named schema.
    pub limits: Rc<Schema<'a>>,
    /// Arms of unions that are one form now, because all accept the same scalar type.
    pub joined: Vec<Child>,
}

/// The forms that the values of a schema can have.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// Any value.
    Any,
    /// No value but perhaps null.
    Nothing,
    /// More than one union at once: no single form.
    Several,
    /// Another schema that has a name.
    Named(LocId),
    /// An object.
    Object(Object),
    /// An array with elements of this schema.
    Array(Option<Child>),
    /// One of several schemas.
    Union(Vec<Child>),
    /// A string.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
}

/// The properties of an object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object {
    /// Names and schemas, in document order.
    pub properties: Vec<(String, Child)>,
    /// The names of properties that must be present.
    pub required: BTreeSet<String>,
    /// The schema of other properties, unless it accepts anything.
    pub rest: Option<Child>,
}

impl<'a> Form<'a> {
    /// The values that strings are limited to, in document order; none when they are not.
    pub fn strings(&self) -> Option<Vec<&'a str>> {
        let values = self.limits.values.get(&Kinds::STRING)?;
        Some(values.in_order().filter_map(Value::as_str).collect())
    }

    /// `format`, of strings or numbers.
    pub fn format(&self) -> Option<&str> {
        let texts =
            [TextKey::StringFormat, TextKey::NumberFormat].into_iter().find_map(|key| self.limits.texts.get(&key));
        texts?.keys().next().map(String::as_str)
    }

    /// The values that a scalar is limited to, in document order; empty when it is not.
    pub fn values(&self) -> Vec<&'a Value> {
        self.limits.values.values().flat_map(|values| values.in_order()).collect()
    }
}

/// The parts of a schema, with references, `allOf` and inline parts taken apart.
#[derive(Default)]
struct Parts<'a> {
    named: Vec<LocId>,
    own: Vec<LocId>,
    unions: Vec<Vec<LocId>>,
    annotations: Annotations<'a>,
    lists_null: bool,
}

impl<'a> Document<'a> {
    /// Names a place that references lead to, so that forms refer to it by name.
    pub fn share(&mut self, pointer: &str) -> Option<LocId> {
        let at = self.lookup(&format!("#{}", pointer.replace('%', "%25")))?;
        self.shared.insert(at);
        Some(at)
    }

    /// Whether a schema at a place has a name: component schemas and what references lead to.
    pub fn has_name(&self, at: LocId) -> bool {
        self.shared.contains(&at) || self.component(at).is_some()
    }

    /// The form of a schema where it is used; a schema with a name stays a name.
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
        // The form that a schema sees of itself if it is an arm of itself.
        let anything = Rc::new(Form {
            at: child.at,
            what: What::Any,
            nullable: true,
            annotations: Annotations::default(),
            limits: Rc::new(Schema::any(child.at)),
            joined: Vec::new(),
        });
        self.forms.insert(child, anything.clone());
        let form = self.descend(child.at, |doc| doc.read_form(child));
        let form = form.map_or(anything, Rc::new);
        self.forms.insert(child, form.clone());
        form
    }

    /// The definition of the schema that has a name at a place.
    pub fn named_form(&mut self, at: LocId) -> Rc<Form<'a>> {
        let child = self.child(at);
        self.definition(child)
    }

    fn read_form(&mut self, child: Child) -> Form<'a> {
        let mut parts = Parts::default();
        let mut seen = BTreeSet::new();
        match self.places(child.node).as_slice() {
            // What is written at the place leads to the schema.
            [_] => self.collect(child.at, false, &mut parts, &mut seen),
            places => {
                for place in places.iter().copied() {
                    self.collect(place, true, &mut parts, &mut seen);
                }
                parts.own.sort_by_key(|at| *at != child.at);
            }
        }
        let meaning = self.schema(child.node);
        let nullable = accepts_null(&meaning) || parts.lists_null;
        let annotations = std::mem::take(&mut parts.annotations);
        let mut form =
            Form { at: child.at, what: What::Any, nullable, annotations, limits: meaning.clone(), joined: Vec::new() };
        let heirs = self.heirs(child.at);
        if !heirs.is_empty() {
            form.what = What::Union(heirs.into_iter().map(|at| self.child(at)).collect());
            form.limits = Rc::new(Schema::any(child.at));
            return form;
        }
        let dropped = self.drop_implied(child, &mut parts);
        match (parts.named.as_slice(), parts.unions.len(), parts.own.as_slice()) {
            ([], 0, []) => {}
            // A schema that adds nothing to its base is not all that extends it.
            ([named], 0, []) if self.is_heir(child.at, *named) => {
                self.merged(child, &mut form);
            }
            ([named], 0, []) => {
                form.what = What::Named(*named);
            }
            ([], 0, [own]) => {
                let own = self.exactly(*own);
                if dropped.is_empty() {
                    form.limits = self.unsettled(own);
                }
                self.set_what(own, &mut form);
            }
            ([], 1, []) => {
                let base = self.all(&dropped, child.at);
                form.limits = self.schema(base.node);
                let arms = parts.unions.remove(0);
                self.union(arms, &mut form);
            }
            _ => self.merged(child, &mut form),
        }
        if matches!(form.what, What::Named(_)) {
            let constraints = self.constraints(&child);
            form.limits = constraints;
        }
        form
    }

    /// Takes a place apart. References are followed no further than to a name, unless `open`.
    fn collect(&mut self, at: LocId, open: bool, parts: &mut Parts<'a>, seen: &mut BTreeSet<LocId>) {
        if !seen.insert(at) {
            return;
        }
        match self.view_of(at).clone() {
            View::Whole => {}
            View::AnyOf(arms) => return parts.unions.push(arms),
            View::Own | View::Only(..) => return parts.own.push(at),
        }
        let Value::Object(map) = self.value(at) else {
            if self.value(at) == &Value::Bool(false) {
                parts.own.push(at);
            }
            return;
        };
        if !self.has_name(at) || !open {
            let annotations = self.annotations_at(at);
            parts.annotations.absorb(annotations);
        }
        if let Some(target) = map.get("$ref").and_then(Value::as_str).and_then(|text| self.lookup(text)) {
            self.collect_target(target, open, parts, seen);
            if self.is_30 {
                return;
            }
        }
        if let Some(target) = map.get("$dynamicRef").and_then(Value::as_str).and_then(|text| self.lookup(text)) {
            self.collect_target(target, open, parts, seen);
        }
        for arm in self.elements_of(at, "allOf") {
            match self.has_name(arm) {
                true => self.collect_target(arm, open, parts, seen),
                false => self.collect(arm, open, parts, seen),
            }
        }
        let own = self.view(at, View::Own);
        let content = self.exactly(own);
        let content = self.schema(content.node);
        parts.lists_null |= content.lists_null;
        if !content.is_any() {
            parts.own.push(own);
        }
        for keyword in ["oneOf", "anyOf"] {
            if self.value(at).get(keyword).is_some_and(Value::is_array) {
                let arms = self.elements_of(at, keyword);
                let others = seen.iter().copied().filter(|place| *place != at).collect();
                if !self.has_arm_among(&arms, &others) {
                    parts.unions.push(arms);
                }
            }
        }
    }

    fn collect_target(&mut self, target: LocId, open: bool, parts: &mut Parts<'a>, seen: &mut BTreeSet<LocId>) {
        match open {
            true => self.collect(target, open, parts, seen),
            false if !parts.named.contains(&target) => parts.named.push(target),
            false => {}
        }
    }

    /// The own keywords of one place as they are written: bounds are not rounded, and foreign keywords are gone.
    fn unsettled(&mut self, own: Child) -> Rc<Schema<'a>> {
        let place = self.places(own.node)[0];
        let mut schema = match (self.view_of(place), self.value(place)) {
            (View::Own, Value::Object(map)) => self.read_own(place, map),
            _ => (*self.schema(own.node)).clone(),
        };
        if schema.stated {
            schema.drop_foreign();
        }
        if matches!(self.view_of(place), View::Only(..)) {
            // What concerns every kind belongs to the union of which this is an arm.
            schema.slots.retain(|slot, _| slot.kinds() != Kinds::NONE);
            schema.excluded.clear();
        }
        Rc::new(schema)
    }

    /// What the places of a schema add to the one schema that it names.
    fn constraints(&mut self, child: &Child) -> Rc<Schema<'a>> {
        let mut parts = Parts::default();
        self.collect(child.at, false, &mut parts, &mut BTreeSet::new());
        let own: Vec<Child> = parts.own.into_iter().map(|at| self.exactly(at)).collect();
        match own.is_empty() {
            true => Rc::new(Schema::any(child.at)),
            false => {
                let all = self.all(&own, child.at);
                self.schema(all.node)
            }
        }
    }

    /// Drops and returns own parts that say no more than a type that the other parts have anyway, or that only limit
    /// values.
    fn drop_implied(&mut self, child: Child, parts: &mut Parts<'a>) -> Vec<Child> {
        if parts.named.len() + parts.unions.len() + parts.own.len() < 2 {
            return Vec::new();
        }
        let mut dropped = Vec::new();
        let meaning = self.schema(child.node);
        let mut kept = Vec::new();
        let own = std::mem::take(&mut parts.own);
        let others = parts.named.len() + parts.unions.len();
        let mut left = own.len();
        for at in own {
            let part = self.exactly(at);
            let content = self.schema(part.node);
            let wide = meaning.kinds.without(Kinds::NULL).within(content.kinds)
                && self.accepted_by_others(parts, content.kinds);
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

    /// Whether the named parts accept no other kinds than these.
    fn accepted_by_others(&mut self, parts: &Parts<'a>, kinds: Kinds) -> bool {
        let named = parts.named.clone();
        named.into_iter().all(|at| {
            let child = self.child(at);
            self.schema(child.node).kinds.without(Kinds::NULL).within(kinds)
        })
    }

    /// The form of what several parts state together.
    fn merged(&mut self, child: Child, form: &mut Form<'a>) {
        let mut all = Parts::default();
        let mut seen = BTreeSet::new();
        let sources = match self.places(child.node).as_slice() {
            [_] => vec![child.at],
            places => places.to_vec(),
        };
        for place in sources {
            self.collect(place, true, &mut all, &mut seen);
        }
        match all.unions.len() {
            0 => {
                form.limits = self.schema(child.node);
                self.set_what(child, form);
            }
            1 => {
                let base: Vec<Child> = all.own.iter().map(|at| self.exactly(*at)).collect();
                let arms = all.unions.remove(0);
                self.refined(child, &base, arms, form);
            }
            _ => form.what = What::Several,
        }
    }
}

/// Whether a schema describes more than a type: properties, elements, values.
fn gives_form(schema: &Schema<'_>) -> bool {
    let describes = |slot: &Slot| {
        matches!(
            slot,
            Slot::Property(_) | Slot::AdditionalProperties | Slot::PatternProperty(_) | Slot::Items | Slot::Prefix(_)
        )
    };
    !schema.values.is_empty()
        || !schema.required.is_empty()
        || !schema.unions.is_empty()
        || schema.slots.keys().any(describes)
}

/// Whether null is meant to be accepted: not where only the absence of a type lets it in.
fn accepts_null(schema: &Schema<'_>) -> bool {
    schema.kinds.meets(Kinds::NULL) && (schema.kinds != Kinds::ANY || inferred(schema).is_empty())
}
