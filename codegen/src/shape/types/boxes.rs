//! Handles types that contain themselves. Fields of structs are boxed, and unions become raw JSON. Lists, maps and arms of unions are
//! already on the heap.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Kind, Model, Rule, Ty, Type, Union};

/// Boxes every field whose type contains the struct of the field without a list, map or union between them.
pub(in crate::shape) fn break_cycles(model: &mut Model) {
    let edges: BTreeMap<String, BTreeSet<String>> = model
        .types
        .iter()
        .map(|(name, ty)| {
            let inline = match &ty.kind {
                Kind::Struct(object) => object.fields.iter().filter_map(|field| held(&field.ty)).collect(),
                _ => BTreeSet::new(),
            };
            (name.clone(), inline)
        })
        .collect();
    for (name, ty) in &mut model.types {
        let Kind::Struct(object) = &mut ty.kind else { continue };
        for field in &mut object.fields {
            field.boxed = held(&field.ty).is_some_and(|target| reaches(&edges, &target, name));
        }
    }
}

/// Leaves a union raw if it is an arm of itself, directly or through other unions. Its rule would be infinite.
pub(in crate::shape) fn break_unions(model: &mut Model) {
    let edges = |model: &Model| -> BTreeMap<String, BTreeSet<String>> {
        let arms = model.types.iter().map(|(name, ty)| {
            let held = match &ty.kind {
                Kind::Union(union) => union.arms.iter().filter_map(|arm| held(&arm.ty)).collect(),
                Kind::Alias(ty) => held(ty).into_iter().collect(),
                Kind::Struct(_) | Kind::Enum(_) => BTreeSet::new(),
            };
            (name.clone(), held)
        });
        arms.collect()
    };
    let mut now = edges(model);
    let names: Vec<String> = model.types.keys().cloned().collect();
    for name in names {
        let is_own_arm = now[&name].iter().any(|arm| reaches(&now, arm, &name));
        let Some(Type { kind: Kind::Union(union), .. }) = model.types.get_mut(&name).filter(|_| is_own_arm) else {
            continue;
        };
        *union = Union { rule: Rule::Raw, arms: Vec::new() };
        now = edges(model);
    }
}

/// The named type that a value of this type contains without a list or map.
fn held(ty: &Ty) -> Option<String> {
    match ty {
        Ty::Named(name) => Some(name.clone()),
        Ty::Sensitive(inner) | Ty::Option(inner) => held(inner),
        _ => None,
    }
}

fn reaches(edges: &BTreeMap<String, BTreeSet<String>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            open.extend(edges.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    false
}
