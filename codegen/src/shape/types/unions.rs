//! Finds the rule that selects the arm of a union, from the arms alone: a discriminator, else the properties, else the JSON
//! kind. If no rule covers all arms, the value stays raw JSON.

mod profile;

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use openapi::document::{Document, LocId};
use openapi::schema::annotations::Discriminator;
use openapi::schema::form::What;
use openapi::schema::Child;

use crate::error::Error;
use crate::model::{Constant, JsonKind, Rule, Select, Ty};
use crate::names::{self, Scope};
use crate::shape::context::Context;
use profile::Profile;

/// An arm whose type has no name yet.
struct Candidate {
    child: Child,
    /// The named schema that the arm is or extends.
    named: Option<(LocId, String)>,
    profile: Profile,
}

/// An arm with the condition that selects it.
pub(in crate::shape) struct Chosen {
    pub(in crate::shape) child: Child,
    pub(in crate::shape) ident: String,
    pub(in crate::shape) select: Select,
}

/// The types of the arms of a union by kind, if all are inline scalars.
pub(in crate::shape) fn scalars(doc: &mut Document<'_>, arms: &[Child]) -> Option<Vec<(JsonKind, Ty)>> {
    let mut kinds = BTreeMap::new();
    for arm in arms {
        let form = doc.form(*arm);
        let (kind, ty) = match form.what {
            What::String if form.strings().is_none() => (JsonKind::String, Ty::String),
            What::Integer => (JsonKind::Integer, Ty::Integer),
            What::Number => (JsonKind::Number, Ty::Number),
            What::Boolean => (JsonKind::Boolean, Ty::Boolean),
            _ => return None,
        };
        kinds.insert(kind, ty);
    }
    (!kinds.is_empty()).then(|| kinds.into_iter().collect())
}

/// The rule of a union with its named arms. `None` if no rule distinguishes all arms.
pub(in crate::shape) fn choose(
    cx: &mut Context<'_>,
    name: &str,
    arms: &[Child],
    discriminator: Option<LocId>,
) -> Result<Option<(Rule, Vec<Chosen>)>, Error> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for arm in arms {
        let profile = Profile::of(cx, *arm)?;
        let named = named_arm(cx, *arm);
        let same = |known: &Candidate| match &named {
            Some(_) => known.named == named && known.child.node == arm.node,
            None => known.profile.is_plain_string() && profile.kinds.iter().eq([&JsonKind::String]),
        };
        if !candidates.iter().any(same) {
            candidates.push(Candidate { child: *arm, named, profile });
        }
    }
    let discriminator = discriminator.and_then(|at| cx.doc.discriminator(at));
    let Some((rule, selects)) = selects(&candidates, discriminator.as_ref()) else { return Ok(None) };
    let mut scope = Scope::reserving(names::RESERVED_VARIANTS);
    let mut chosen = Vec::new();
    let one_object = candidates.iter().filter(|candidate| candidate.profile.is_object()).count() == 1;
    for (candidate, select) in candidates.into_iter().zip(selects) {
        let word = match one_object && candidate.profile.is_object() {
            // It is named by its kind, so that an additional required property does not rename it.
            true => variant(name, &candidate, &rule, &Select::Kind(JsonKind::Object)),
            false => variant(name, &candidate, &rule, &select),
        };
        chosen.push(Chosen { child: candidate.child, ident: scope.unique_or(&word, "Arm"), select });
    }
    Ok(Some((rule, chosen)))
}

/// The named schema of an arm, without the keywords next to the union.
fn named_arm(cx: &mut Context<'_>, arm: Child) -> Option<(LocId, String)> {
    let written = cx.doc.child(arm.at);
    match cx.doc.form(written).what {
        What::Named(at) => Some((at, cx.schema_name(at))),
        _ => None,
    }
}

/// The rule of a union and the condition that selects each arm. `None` if no rule distinguishes all arms.
fn selects(candidates: &[Candidate], discriminator: Option<&Discriminator<'_>>) -> Option<(Rule, Vec<Select>)> {
    let objects: Vec<usize> = indexes(candidates, |profile| profile.is_object());
    let mut selects: Vec<Option<Select>> = candidates.iter().map(|candidate| kind_select(&candidate.profile)).collect();
    let mut taken = BTreeSet::new();
    for select in selects.iter().flatten() {
        let Select::Kind(kind) = select else { continue };
        if !taken.insert(*kind) {
            return None;
        }
    }
    let rule = match objects.len() {
        0 => Rule::Kinds,
        1 => {
            let (rule, select) = only_object(&candidates[objects[0]], discriminator);
            selects[objects[0]] = Some(select);
            rule
        }
        _ => {
            let profiles: Vec<&Profile> = objects.iter().map(|index| &candidates[*index].profile).collect();
            let mapped: Vec<BTreeSet<Constant>> =
                objects.iter().map(|index| mapped(&candidates[*index], discriminator)).collect();
            let named = discriminator.map(|discriminator| discriminator.property);
            let (rule, found) =
                profile::by_tag(&profiles, named, &mapped).or_else(|| profile::by_properties(&profiles))?;
            for (index, select) in objects.iter().zip(found) {
                selects[*index] = Some(select);
            }
            rule
        }
    };
    selects.into_iter().collect::<Option<Vec<_>>>().map(|selects| (rule, selects))
}

/// The rule and the condition of the only arm that is an object.
fn only_object(candidate: &Candidate, discriminator: Option<&Discriminator<'_>>) -> (Rule, Select) {
    let values: Vec<Constant> = mapped(candidate, discriminator).into_iter().collect();
    match discriminator {
        Some(discriminator) if !values.is_empty() => {
            let absent = !candidate.profile.required().contains(discriminator.property);
            (Rule::Tag(discriminator.property.to_owned()), Select::Tag { values, absent })
        }
        _ => candidate.profile.alone(),
    }
}

/// The values that the document's discriminator maps to an arm. If the mapping does not contain the arm, and the arm has no
/// constant, the value is the name of its schema.
fn mapped(candidate: &Candidate, discriminator: Option<&Discriminator<'_>>) -> BTreeSet<Constant> {
    let (Some((at, name)), Some(discriminator)) = (&candidate.named, discriminator) else { return BTreeSet::new() };
    let listed = discriminator.mapping.iter().filter(|(_, target)| *target == Some(*at));
    let mut values: BTreeSet<Constant> = listed.map(|(value, _)| Constant::String((*value).to_owned())).collect();
    if values.is_empty() && candidate.profile.leaves_open(discriminator.property) {
        values.insert(Constant::String(name.clone()));
    }
    values
}

fn kind_select(profile: &Profile) -> Option<Select> {
    let mut kinds = profile.kinds.iter();
    match (kinds.next(), kinds.next()) {
        (Some(kind), None) if *kind != JsonKind::Object => Some(Select::Kind(*kind)),
        _ => None,
    }
}

fn indexes(candidates: &[Candidate], wanted: impl Fn(&Profile) -> bool) -> Vec<usize> {
    candidates.iter().enumerate().filter(|(_, candidate)| wanted(&candidate.profile)).map(|(index, _)| index).collect()
}

/// The name of a variant: that of the component, without the words that it shares with the union. An inline arm is named after its condition.
fn variant(union: &str, candidate: &Candidate, rule: &Rule, select: &Select) -> String {
    if let Some((_, component)) = &candidate.named {
        return distinct_words(union, &names::type_name(component));
    }
    let profile = &candidate.profile;
    match (rule, select) {
        (_, Select::Kind(kind)) => kind_name(*kind).to_owned(),
        (_, Select::Required { has: names, .. } | Select::Declared { any: names, .. }) => {
            format!("With{}", profile.first_of(names).unwrap_or_default().to_upper_camel_case())
        }
        (Rule::Tag(property), Select::Tag { .. }) => match profile.first_constant(property) {
            Some(Constant::String(value)) => names::variant_name(value),
            Some(Constant::Integer(value)) => names::variant_name(&value.to_string()),
            Some(Constant::Boolean(value)) => names::variant_name(&value.to_string()),
            None => format!("Without{}", property.to_upper_camel_case()),
        },
        (_, Select::Tag { .. }) => "Arm".to_owned(),
    }
}

fn distinct_words(union: &str, arm: &str) -> String {
    let split =
        |name: &str| -> Vec<String> { heck::ToSnakeCase::to_snake_case(name).split('_').map(str::to_owned).collect() };
    let (union, own) = (split(union), split(arm));
    let prefix = own.iter().zip(&union).take_while(|(a, b)| a == b).count();
    let suffix = own[prefix..].iter().rev().zip(union.iter().rev()).take_while(|(a, b)| a == b).count();
    let rest = own[prefix..own.len() - suffix].join("_").to_upper_camel_case();
    if rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_digit()) {
        arm.to_owned()
    } else {
        rest
    }
}

/// The name of an arm of a kind.
pub(in crate::shape) fn kind_name(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::String => "String",
        JsonKind::Integer => "Integer",
        JsonKind::Number => "Number",
        JsonKind::Boolean => "Boolean",
        JsonKind::Array => "List",
        JsonKind::Object => "Object",
    }
}
