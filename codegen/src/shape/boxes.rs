//! Boxes the fields of structs that contain themselves. Lists, maps and union arms are on the heap already.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Kind, Model, Ty};

/// Boxes every field whose type leads straight back to the struct that has it.
pub(super) fn break_cycles(model: &mut Model) {
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

/// The named type that a value of this type holds in place.
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
