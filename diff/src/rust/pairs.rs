//! The new counterpart of each type and operation of the old model. Both models are traversed together from their operations.

use std::collections::{BTreeMap, BTreeSet};

use super::text::full;
use crate::report::short;
use codegen::model::{Kind, Model, Operation, ResponseBody, Ty};

/// Names that correspond to each other.
#[derive(Debug, Default)]
pub(super) struct Pairs<'m> {
    /// Types that are used in the same location: old name and new name.
    pub(super) types: BTreeSet<(&'m str, &'m str)>,
    /// What is used in place of an old type that is not a named type now: text, a number, a list.
    pub(super) others: BTreeMap<&'m str, BTreeSet<String>>,
    /// Types of which only the name has changed.
    pub(super) renamed: BTreeMap<String, String>,
    /// Operations with the same method and path, by the old id.
    pub(super) operations: BTreeMap<&'m str, (&'m Operation, &'m Operation)>,
}

impl<'m> Pairs<'m> {
    pub(super) fn of(old: &'m Model, new: &'m Model) -> Self {
        let mut pairs = Self::default();
        let mut by_path = BTreeMap::new();
        for operation in &new.operations {
            by_path.entry(place(operation)).or_insert(operation);
        }
        let mut open = Vec::new();
        for was in &old.operations {
            let Some(is) = by_path.get(&place(was)) else { continue };
            pairs.operations.insert(&was.id, (was, is));
            start(was, is, &mut open);
        }
        open.reverse();
        while let Some((a, b)) = open.pop() {
            match (a, b) {
                (Ty::Named(a), Ty::Named(b)) if pairs.types.insert((a, b)) => {
                    let mut below = Vec::new();
                    if let (Some(was), Some(is)) = (old.types.get(a), new.types.get(b)) {
                        members(&was.kind, &is.kind, &mut below);
                    }
                    open.extend(below.into_iter().rev());
                }
                (Ty::List(a), Ty::List(b))
                | (Ty::Map(a), Ty::Map(b))
                | (Ty::Option(a), Ty::Option(b))
                | (Ty::Sensitive(a), Ty::Sensitive(b)) => open.push((a, b)),
                (Ty::Named(_), Ty::Named(_)) => {}
                (Ty::Named(a), other) => drop(pairs.others.entry(a).or_default().insert(short(&full(other)))),
                _ => {}
            }
        }
        pairs.name(old, new);
        pairs
    }

    /// A name that is only on the old side is renamed if exactly one name that is only on the new side corresponds to it.
    fn name(&mut self, old: &Model, new: &Model) {
        let alone = |(a, b): &&(&str, &str)| !new.types.contains_key(*a) && !old.types.contains_key(*b);
        let candidates: Vec<_> = self.types.iter().filter(alone).copied().collect();
        for (a, b) in &candidates {
            if candidates.iter().filter(|(x, y)| x == a || y == b).count() == 1 {
                self.renamed.insert((*a).to_owned(), (*b).to_owned());
            }
        }
    }
}

/// Method and path, with parameters by their position.
fn place(operation: &Operation) -> (String, String) {
    let segments = operation.path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    (operation.method.clone(), segments.collect::<Vec<_>>().join("/"))
}

fn start<'m>(was: &'m Operation, is: &'m Operation, open: &mut Vec<(&'m Ty, &'m Ty)>) {
    for parameter in &was.parameters {
        let twin = is.parameters.iter().find(|p| p.wire == parameter.wire && p.location == parameter.location);
        open.extend(twin.map(|twin| (&parameter.ty, &twin.ty)));
    }
    open.extend(was.body.iter().zip(&is.body).map(|(a, b)| (&a.ty, &b.ty)));
    if let (ResponseBody::Envelope(a) | ResponseBody::Json(a), ResponseBody::Envelope(b) | ResponseBody::Json(b)) =
        (&was.response, &is.response)
    {
        open.push((a, b));
    }
    for (status, ty) in &was.error_types {
        let twin = is.error_types.iter().find(|(other, _)| other == status);
        open.extend(twin.map(|(_, twin)| (ty, twin)));
    }
}

fn members<'m>(was: &'m Kind, is: &'m Kind, open: &mut Vec<(&'m Ty, &'m Ty)>) {
    match (was, is) {
        (Kind::Struct(a), Kind::Struct(b)) => {
            for field in &a.fields {
                let twin = b.fields.iter().find(|other| other.wire == field.wire);
                open.extend(twin.map(|twin| (&field.ty, &twin.ty)));
            }
            open.extend(a.rest.iter().zip(&b.rest).map(|((_, a), (_, b))| (a, b)));
        }
        (Kind::Union(a), Kind::Union(b)) => {
            for arm in &a.arms {
                let twin = b.arms.iter().find(|other| other.select == arm.select);
                open.extend(twin.map(|twin| (&arm.ty, &twin.ty)));
            }
        }
        (Kind::Alias(a), Kind::Alias(b)) => open.push((a, b)),
        _ => {}
    }
}
