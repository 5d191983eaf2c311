//! The constraints that distinguish an arm from other arms, and the two rules for object arms.

use std::collections::{BTreeMap, BTreeSet};

use openapi::document::LocId;
use openapi::schema::form::{Object, What};
use openapi::schema::Child;
use serde_json::Value;

use crate::error::Error;
use crate::model::{Constant, JsonKind, Rule, Select};
use crate::shape::context::Context;

/// What an arm accepts. An arm that is a union has one shape for each object in it.
#[derive(Debug, Default)]
pub(in crate::shape::types) struct Profile {
    pub(in crate::shape::types) kinds: BTreeSet<JsonKind>,
    shapes: Vec<Shape>,
    has_enum: bool,
}

#[derive(Debug, Default)]
struct Shape {
    /// Declared properties, with their constants.
    declared: BTreeMap<String, BTreeSet<Constant>>,
    required: BTreeSet<String>,
    /// Properties that only responses or only requests contain.
    one_way: BTreeSet<String>,
    /// Declared properties in document order, with their first constants. Names come from these, so that additions change no name.
    order: Vec<(String, Option<Constant>)>,
}

impl Profile {
    pub(in crate::shape::types) fn is_object(&self) -> bool {
        self.kinds.iter().eq([&JsonKind::Object])
    }

    pub(in crate::shape::types) fn is_plain_string(&self) -> bool {
        self.kinds.iter().eq([&JsonKind::String]) && !self.has_enum
    }

    /// The first constant of a property, in document order.
    pub(in crate::shape::types) fn first_constant(&self, property: &str) -> Option<&Constant> {
        let all = self.shapes.iter().flat_map(|shape| &shape.order);
        all.filter(|(name, _)| name == property).find_map(|(_, constant)| constant.as_ref())
    }

    /// The first of these properties, in document order.
    pub(in crate::shape::types) fn first_of<'a>(&'a self, names: &[String]) -> Option<&'a str> {
        let mut all = self.shapes.iter().flat_map(|shape| &shape.order).map(|(name, _)| name);
        all.find(|name| names.contains(name)).map(String::as_str)
    }

    fn declares(&self, property: &str) -> bool {
        self.shapes.iter().any(|shape| shape.declared.contains_key(property))
    }

    /// Whether a property has no constants in the arm.
    pub(in crate::shape::types) fn leaves_open(&self, property: &str) -> bool {
        self.constants(property).is_none_or(|constants| constants.is_empty())
    }

    fn declared(&self) -> BTreeSet<&str> {
        self.shapes.iter().flat_map(|shape| shape.declared.keys()).map(String::as_str).collect()
    }

    /// Properties that every object of the arm requires.
    pub(in crate::shape::types) fn required(&self) -> BTreeSet<&str> {
        let Some((first, others)) = self.shapes.split_first() else { return BTreeSet::new() };
        let all = first.required.iter().filter(|name| others.iter().all(|shape| shape.required.contains(*name)));
        all.map(String::as_str).collect()
    }

    /// Properties that every object of the arm contains, in requests and in responses.
    fn present(&self) -> BTreeSet<&str> {
        let one_way = |name: &&str| self.shapes.iter().any(|shape| shape.one_way.contains(*name));
        self.required().into_iter().filter(|name| !one_way(name)).collect()
    }

    /// The condition of the arm if no other arm is an object: a constant, or the properties that each of its objects requires.
    pub(in crate::shape::types) fn alone(&self) -> (Rule, Select) {
        let required = self.required();
        for property in &required {
            let values: Vec<_> = self.constants(property).into_iter().flatten().collect();
            if values.len() == 1 {
                return (Rule::Tag((*property).to_owned()), Select::Tag { values, absent: false });
            }
        }
        let present = self.present();
        match present.is_empty() {
            true => (Rule::Kinds, Select::Kind(JsonKind::Object)),
            false => {
                let has = present.into_iter().map(str::to_owned).collect();
                (Rule::Properties, Select::Required { has, lacks: Vec::new() })
            }
        }
    }

    /// The constants of a property in all objects of the arm. `None` if one of the objects allows any value.
    fn constants(&self, property: &str) -> Option<BTreeSet<Constant>> {
        let mut all = BTreeSet::new();
        for shape in &self.shapes {
            match shape.declared.get(property) {
                Some(constants) if constants.is_empty() => return None,
                Some(constants) => all.extend(constants.iter().cloned()),
                None => {}
            }
        }
        Some(all)
    }
}

impl Profile {
    pub(in crate::shape::types) fn of(cx: &mut Context<'_>, arm: Child) -> Result<Profile, Error> {
        let mut profile = Profile::default();
        profile.extend(cx, arm, &mut BTreeSet::new())?;
        Ok(profile)
    }

    /// Adds what a schema accepts. `seen` contains the locations of unions that were added, because a union may contain itself.
    fn extend(&mut self, cx: &mut Context<'_>, child: Child, seen: &mut BTreeSet<LocId>) -> Result<(), Error> {
        let form = cx.resolve(child)?;
        let kind = match &form.what {
            What::Object(object) => {
                self.shapes.push(Shape::of(cx, object)?);
                JsonKind::Object
            }
            What::Union(arms) => {
                if seen.insert(form.at) {
                    for arm in arms {
                        self.extend(cx, *arm, seen)?;
                    }
                }
                return Ok(());
            }
            What::String => {
                self.has_enum |= form.strings().is_some();
                JsonKind::String
            }
            What::Integer => JsonKind::Integer,
            What::Number => JsonKind::Number,
            What::Boolean => JsonKind::Boolean,
            What::Array(_) => JsonKind::Array,
            What::Nothing => return Ok(()),
            What::Any | What::Several | What::Named(_) => {
                // It accepts every kind, so no rule can distinguish it from other arms.
                self.kinds.extend([JsonKind::String, JsonKind::Number, JsonKind::Object]);
                return Ok(());
            }
        };
        self.kinds.insert(kind);
        Ok(())
    }
}

impl Shape {
    fn of(cx: &mut Context<'_>, object: &Object) -> Result<Shape, Error> {
        let (mut declared, mut one_way, mut order) = (BTreeMap::new(), BTreeSet::new(), Vec::new());
        for (name, child) in &object.properties {
            let form = cx.resolve(*child)?;
            let constants: Vec<_> = form.values().into_iter().map(constant).collect::<Option<_>>().unwrap_or_default();
            order.push((name.clone(), constants.first().cloned()));
            if form.annotations.read_only || form.annotations.write_only {
                one_way.insert(name.clone());
            }
            declared.insert(name.clone(), constants.into_iter().collect());
        }
        Ok(Shape { declared, required: object.required.clone(), one_way, order })
    }
}

fn constant(value: &Value) -> Option<Constant> {
    match value {
        Value::String(text) => Some(Constant::String(text.clone())),
        Value::Bool(flag) => Some(Constant::Boolean(*flag)),
        Value::Number(number) => number.as_i64().map(Constant::Integer),
        _ => None,
    }
}

/// The rule for arms that differ in the constants of one property.
pub(in crate::shape::types) fn by_tag(
    arms: &[&Profile],
    named: Option<&str>,
    mapped: &[BTreeSet<Constant>],
) -> Option<(Rule, Vec<Select>)> {
    let all: BTreeSet<&str> = arms.iter().flat_map(|arm| arm.declared()).collect();
    let mut candidates: Vec<_> = all
        .into_iter()
        .filter_map(|property| {
            let mapped = if named == Some(property) { mapped } else { &[] };
            let selects = tag_selects(arms, property, mapped)?;
            let undeclared = arms.iter().filter(|arm| !arm.declares(property)).count();
            let optional = arms.iter().filter(|arm| !arm.required().contains(property)).count();
            Some(((named != Some(property), undeclared, optional, property), selects))
        })
        .collect();
    candidates.sort_by(|a, b| a.0.cmp(&b.0));
    let ((_, _, _, property), selects) = candidates.into_iter().next()?;
    Some((Rule::Tag(property.to_owned()), selects))
}

fn tag_selects(arms: &[&Profile], property: &str, mapped: &[BTreeSet<Constant>]) -> Option<Vec<Select>> {
    let mut taken = BTreeSet::new();
    let mut values = Vec::new();
    for (index, arm) in arms.iter().enumerate() {
        let own = match mapped.get(index) {
            Some(mapped) if !mapped.is_empty() => mapped.clone(),
            _ => arm.constants(property)?,
        };
        if own.iter().any(|constant| !taken.insert(constant.clone())) {
            return None;
        }
        values.push(own);
    }
    let undeclared: Vec<usize> =
        positions(arms, |arm| arm.shapes.iter().any(|shape| !shape.declared.contains_key(property)));
    let optional: Vec<usize> = positions(arms, |arm| !arm.required().contains(property));
    // Only one arm may accept objects without the property. An arm that does not declare it must be that arm.
    let absent = match (undeclared.as_slice(), optional.as_slice()) {
        (_, [one]) => Some(*one),
        ([], _) => None,
        _ => return None,
    };
    let selects = values
        .into_iter()
        .enumerate()
        .map(|(index, values)| Select::Tag { values: values.into_iter().collect(), absent: absent == Some(index) });
    Some(selects.collect())
}

fn positions(arms: &[&Profile], wanted: impl Fn(&Profile) -> bool) -> Vec<usize> {
    arms.iter().enumerate().filter(|(_, arm)| wanted(arm)).map(|(index, _)| index).collect()
}

/// The rule for arms that differ in the properties that they require, or that only they declare.
pub(in crate::shape::types) fn by_properties(arms: &[&Profile]) -> Option<(Rule, Vec<Select>)> {
    let selects = by_required(arms).or_else(|| by_declared(arms))?;
    Some((Rule::Properties, selects))
}

/// The conditions if, for each pair of arms, one requires a property that the other does not declare.
fn by_required(arms: &[&Profile]) -> Option<Vec<Select>> {
    let proof = |arm: &Profile, against: &Profile| -> BTreeSet<String> {
        arm.present().into_iter().filter(|property| !against.declares(property)).map(str::to_owned).collect()
    };
    let mut selects = Vec::new();
    for (index, arm) in arms.iter().enumerate() {
        let mut lacks = BTreeSet::new();
        for (other_index, other) in arms.iter().enumerate() {
            if other_index == index {
                continue;
            }
            let against = proof(other, arm);
            if against.is_empty() && proof(arm, other).is_empty() {
                return None;
            }
            lacks.extend(against);
        }
        let has = arm.present().into_iter().map(str::to_owned).collect();
        selects.push(Select::Required { has, lacks: lacks.into_iter().collect() });
    }
    Some(selects)
}

/// The conditions if each arm has properties that no other arm declares.
fn by_declared(arms: &[&Profile]) -> Option<Vec<Select>> {
    let own: Vec<BTreeSet<&str>> = arms
        .iter()
        .enumerate()
        .map(|(index, arm)| {
            let others = arms.iter().enumerate().filter(|(other, _)| *other != index);
            let others: BTreeSet<&str> = others.flat_map(|(_, arm)| arm.declared()).collect();
            arm.declared().difference(&others).copied().collect()
        })
        .collect();
    if own.iter().any(BTreeSet::is_empty) {
        return None;
    }
    let list = |names: BTreeSet<&str>| names.into_iter().map(str::to_owned).collect();
    let selects = own.iter().enumerate().map(|(index, any)| {
        let lacks =
            own.iter().enumerate().filter(|(other, _)| *other != index).flat_map(|(_, names)| names.iter().copied());
        Select::Declared { any: list(any.clone()), lacks: list(lacks.collect()) }
    });
    Some(selects.collect())
}
