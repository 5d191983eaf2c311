//! Determines which operations reach which types. The file, feature and direction of each type follow from this.

use std::collections::BTreeSet;

use crate::model::{Kind, Model, Ty};

/// Marks every type with the tags and directions of the operations that reach it, and drops types that none reaches.
pub(super) fn mark(model: &mut Model) {
    for operation in std::mem::take(&mut model.operations) {
        spread(model, operation.request_types(), &operation.tag, Direction::Request);
        spread(model, operation.response_types(), &operation.tag, Direction::Response);
        model.operations.push(operation);
    }
    model.types.retain(|_, ty| !ty.tags.is_empty() || matches!(ty.kind, Kind::Alias(_)));
    // An alias that only a raw union contained may refer to a type that was dropped.
    let known: BTreeSet<String> = model.types.keys().cloned().collect();
    model.types.retain(|_, ty| ty.kind.types().iter().all(|ty| ty.named().iter().all(|name| known.contains(*name))));
    place_aliases(model);
}

/// Gives aliases without tags the tags of the types in them. Uses of an alias contain its target, so no operation reaches the alias.
fn place_aliases(model: &mut Model) {
    let tags_of = |name: &str| model.types.get(name).map(|ty| ty.tags.clone()).unwrap_or_default();
    let placed: Vec<_> = model
        .types
        .iter()
        .filter(|(_, ty)| ty.tags.is_empty())
        .map(|(name, ty)| {
            let inner = ty.kind.types().into_iter().flat_map(|ty| ty.named()).flat_map(tags_of);
            (name.clone(), inner.collect::<BTreeSet<_>>())
        })
        .collect();
    for (name, tags) in placed {
        if let Some(ty) = model.types.get_mut(&name) {
            ty.tags = tags;
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Request,
    Response,
}

fn spread(model: &mut Model, roots: Vec<&Ty>, tag: &str, direction: Direction) {
    let mut seen = BTreeSet::new();
    let mut open: Vec<String> = roots.iter().flat_map(|ty| ty.named()).map(str::to_owned).collect();
    while let Some(name) = open.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let Some(ty) = model.types.get_mut(&name) else { continue };
        ty.tags.insert(tag.to_owned());
        ty.in_request |= direction == Direction::Request;
        ty.in_response |= direction == Direction::Response;
        open.extend(ty.kind.types().iter().flat_map(|ty| ty.named()).map(str::to_owned));
    }
}
