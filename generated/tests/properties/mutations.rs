//! Instances with one change that the document does not allow. They still decode, and lose nothing.

use crate::compare::Comparison;
use crate::document::{Shape, Target};
use crate::make::Maker;
use crate::run::Outcome;
use crate::site::{sites, Place, Site};
use crate::spell::spell;
use crate::{document, seeds, targets, Failures};
use fastrand::Rng;
use serde_json::{json, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A text in rejected values. Errors must not contain it.
const MARKER: &str = "hunter2-4711";
const UNKNOWN: &str = "unknown property";

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mutation {
    Drop,
    Null,
    NewConstant,
    NewProperty,
    WrongKind,
}

/// The expected outcome.
#[derive(PartialEq)]
enum Expected {
    Kept,
    /// The value is rejected: kept with an error in its list, map or object, or an error at the root.
    Reported,
    /// Either of both, because a property that distinguishes the arms of a union was changed.
    Any,
}

const MUTATIONS: [Mutation; 5] =
    [Mutation::Drop, Mutation::Null, Mutation::NewConstant, Mutation::NewProperty, Mutation::WrongKind];

/// Changes the instance, unless the mutation does not apply to the site.
fn mutate(mutation: Mutation, site: &Site<'_>, instance: &mut Value, rng: &mut Rng) -> Option<Expected> {
    let (nullable, shape) = document().shape(site.schema);
    let kept = |applied: bool| applied.then_some(Expected::Kept);
    match mutation {
        Mutation::Drop => {
            let apart = matches!(site.place, Place::Property | Place::Entry);
            kept(apart.then(|| site.parent(instance).as_object_mut()?.remove(site.steps.last()?)).is_some())
        }
        Mutation::Null => {
            let free = nullable || matches!(shape, Shape::Any);
            (site.place != Place::Root).then(|| *site.find(instance) = Value::Null)?;
            Some(if free || site.place == Place::Property { Expected::Kept } else { Expected::Reported })
        }
        Mutation::NewConstant => {
            let Shape::Scalar(schema) = shape else { return None };
            let constant = schema.get("const").or(schema["enum"].as_array().and_then(|values| values.first()))?;
            *site.find(instance) = if constant.is_string() { json!("a \"new\" väl\nue") } else { json!(4711) };
            Some(Expected::Kept)
        }
        Mutation::NewProperty => {
            let keeps = |shape: &Shape<'_>| matches!(shape, Shape::Object(object) if object.rest.is_some());
            let object =
                site.find(instance).as_object_mut().filter(|_| !keeps(&shape) && !matches!(shape, Shape::Any))?;
            object.insert(UNKNOWN.into(), json!({ "a": [1, { "b": null }] }));
            Some(Expected::Kept)
        }
        Mutation::WrongKind => {
            let (wrong, expected) = wrong(&shape, rng)?;
            *site.find(instance) = wrong;
            Some(if site.tag_of.is_some() { Expected::Any } else { expected })
        }
    }
}

/// A value of a kind that the shape does not allow.
fn wrong(shape: &Shape<'_>, rng: &mut Rng) -> Option<(Value, Expected)> {
    let kinds = |schema: &Value| -> Vec<String> {
        let all = schema["type"].as_array().cloned().unwrap_or_else(|| vec![schema["type"].clone()]);
        all.iter().filter_map(Value::as_str).filter(|kind| *kind != "null").map(str::to_owned).collect()
    };
    Some(match shape {
        Shape::Any | Shape::Null => return None,
        Shape::Union(_) => (json!([true, [MARKER]]), Expected::Kept),
        Shape::List(_) => {
            ([json!(MARKER), json!({ MARKER: 4711 }), json!(4711)][rng.usize(..3)].clone(), Expected::Reported)
        }
        Shape::Object(_) => {
            ([json!(MARKER), json!([MARKER]), json!(4711.5)][rng.usize(..3)].clone(), Expected::Reported)
        }
        Shape::Scalar(schema) => match kinds(schema).iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["string"] => ([json!(4711), json!([MARKER]), json!(true)][rng.usize(..3)].clone(), Expected::Reported),
            ["integer"] => ([json!(MARKER), json!(4711.5), json!(1e300)][rng.usize(..3)].clone(), Expected::Reported),
            ["number"] => ([json!(MARKER), json!({ MARKER: 4711 })][rng.usize(..2)].clone(), Expected::Reported),
            ["boolean"] => ([json!(MARKER), json!(4711)][rng.usize(..2)].clone(), Expected::Reported),
            _ => (json!({ MARKER: [4711] }), Expected::Kept),
        },
    })
}

/// Whether its path contains a key of a map in a secret, which errors do not contain.
fn is_secret_key(shown: &str, path: &str) -> bool {
    ["credentials", "headers", "queryParams", "secrets"].iter().any(|name| path.ends_with(name))
        && shown.starts_with(path)
}

/// Checks the outcome. `held` is true if the site is in a list, map or object. Returns true if a scalar was accepted that the document does not allow.
fn judge<'a>(
    outcome: &Outcome,
    site: &Site<'a>,
    expected: &Expected,
    held: bool,
    sent: &Value,
    schema: &'a Value,
    mut comparison: Comparison<'a>,
) -> Result<bool, String> {
    let check_report = |path: &str, error: &str| {
        let right = path == site.shown || is_secret_key(&site.shown, path) || *expected == Expected::Any;
        let clear = error.contains("expected ")
            && error.contains(", found ")
            && !error.contains(MARKER)
            && !error.contains("4711");
        if right && clear {
            Ok(())
        } else {
            Err(format!("a bad report for {}: {error} at {path}", site.shown))
        }
    };
    comparison.other_arm = site.tag_of.map(|steps| site.path_to(steps));
    match outcome {
        Outcome::Rejected { error, path } => {
            if *expected == Expected::Kept || held {
                return Err(format!("rejected: {error} at {path}"));
            }
            check_report(path, error).map(|()| false)
        }
        Outcome::Written { value, rejected } => {
            match rejected.as_slice() {
                [] if *expected == Expected::Reported => {
                    comparison.check(schema, sent, value).map_err(|why| format!("not reported, and {why}"))?;
                    return Ok(true);
                }
                [] => {}
                [(path, error)] if *expected != Expected::Kept && held => check_report(path, error)?,
                _ => return Err(format!("rejected: {rejected:?}")),
            }
            comparison.check(schema, sent, value).map(|()| false)
        }
    }
}

/// Whether the site is a member of an envelope next to its result. These members are decoded on access.
fn is_envelope(target: &Target<'_>, site: &Site<'_>) -> bool {
    target.member == "response" && site.steps.len() == 1 && site.steps[0] != "result"
}

fn is_result(target: &Target<'_>, site: &Site<'_>) -> bool {
    target.member == "response" && site.steps == ["result"]
}

#[test]
fn changed_instances_lose_nothing() {
    let (mut checked, mut taken, mut failures) = (BTreeMap::new(), BTreeSet::new(), Failures::default());
    for target in &targets() {
        let standalone = document().standalone(target.schema);
        let validator = jsonschema::validator_for(&standalone).expect("a valid schema");
        for seed in 1000..1000 + seeds(4) {
            let mut maker = Maker::without_null(document(), seed);
            let instance = maker.make(target.schema);
            // An instance that is not valid may match several arms of a union, so no outcome is expected.
            if !validator.is_valid(&instance) {
                continue;
            }
            let mut rng = Rng::with_seed(seed);
            let mut sites = sites(document(), &maker.arms, target.schema, &instance);
            rng.shuffle(&mut sites);
            sites.sort_by_key(|site| site.steps.len().min(2));
            let shallow = sites.iter().filter(|site| site.steps.len() < 2).count();
            for site in sites.iter().take(shallow + 16) {
                for mutation in MUTATIONS {
                    let mut sent = instance.clone();
                    let Some(expected) = mutate(mutation, site, &mut sent, &mut rng) else { continue };
                    if mutation == Mutation::WrongKind && is_envelope(target, site) {
                        continue;
                    }
                    let text = spell(&sent, &mut rng);
                    let outcome = target.run(&text);
                    let comparison = Comparison::new(document(), &maker.arms);
                    let held = site.place != Place::Root && !is_result(target, site);
                    match judge(&outcome, site, &expected, held, &sent, target.schema, comparison) {
                        Ok(true) => drop(taken.insert(site.steps.last().cloned().unwrap_or_default())),
                        Ok(false) => {}
                        Err(why) => {
                            failures.add(target, seed, &text, &format!("{mutation:?} at {}: {why}", site.shown))
                        }
                    }
                    *checked.entry(mutation).or_insert(0) += 1;
                }
            }
        }
    }
    let total: u32 = checked.values().sum();
    println!("accepted although the document does not allow it: {taken:?}");
    failures.finish(&format!("{total} changed instances lose nothing: {checked:?}"));
    // The overlay allows some of them: numbers that are quantities, integers that are fractions.
    assert!(taken.len() < 20, "{taken:?}");
}
