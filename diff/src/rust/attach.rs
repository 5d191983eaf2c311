//! Finds the change on the wire that the change of an item follows from.

use std::collections::{BTreeMap, BTreeSet};

use super::changes::{Difference, How};
use super::inventory::{Item, Kind};
use super::pairs::Pairs;
use super::text::renamed;
use crate::quote::{spans, Span};
use crate::report::Change;
use codegen::model::{Kind as Form, Model};
use openapi::pointer::escape;

/// The changes on the wire, by their locations.
pub(super) struct Causes<'r> {
    changes: &'r [Change],
    /// Old and new pointers, each with the changes made there.
    places: [BTreeMap<&'r str, Vec<usize>>; 2],
    /// The locations in which types are used, by name, in the old and in the new document.
    uses: [BTreeMap<&'r str, Vec<Use<'r>>>; 2],
    pairs: &'r Pairs<'r>,
    old: &'r Model,
}

/// A location that mentions a type.
struct Use<'r> {
    /// The type that mentions it, unless an operation does.
    holder: Option<&'r str>,
    pointer: String,
}

/// A change of a whole type or operation may be this near to the root of the document.
const LEAST_TOKENS: usize = 3;

impl<'r> Causes<'r> {
    pub(super) fn new(changes: &'r [Change], old: &'r Model, new: &'r Model, pairs: &'r Pairs<'r>) -> Self {
        let mut places: [BTreeMap<&str, Vec<usize>>; 2] = Default::default();
        for (index, change) in changes.iter().enumerate() {
            let also = change.also_at.iter().map(|(old, new)| (old, new));
            for (old, new) in std::iter::once((&change.old_pointer, &change.new_pointer)).chain(also) {
                for (side, pointer) in [old, new].into_iter().enumerate() {
                    if pointer.matches('/').count() >= LEAST_TOKENS {
                        places[side].entry(pointer).or_default().push(index);
                    }
                }
            }
        }
        Causes { changes, places, uses: [uses(old), uses(new)], pairs, old }
    }

    /// The change that a difference follows from.
    pub(super) fn find(&self, difference: &Difference) -> Option<usize> {
        if let (Some((old, _)), Some((new, _))) = (difference.old, difference.new) {
            if let Some(cause) = self.of_rename(old, new) {
                return Some(cause);
            }
        }
        let sides = [difference.old, difference.new];
        for side in [1, 0] {
            let Some((_, item)) = sides[side] else { continue };
            if let Some(cause) = self.of_need(side, item) {
                return Some(cause);
            }
            let pointers = self.pointers(difference, item);
            let here = pointers.iter().find_map(|pointer| self.at(side, pointer, item, difference.how));
            let came = !self.uses[1 - side].contains_key(item.owner.as_str());
            if let Some(cause) = here.or_else(|| came.then(|| self.of_use(side, item, difference.how))?) {
                return Some(cause);
            }
        }
        None
    }

    /// The change of one property in `required`, which decides whether there is a setter for it.
    fn of_need(&self, side: usize, item: &Item) -> Option<usize> {
        let (holder, _) = item.pointer.rsplit_once("/properties/").filter(|_| item.kind == Kind::Setter)?;
        let changes = self.places[side].get(format!("{holder}/required").as_str())?;
        changes.iter().copied().find(|index| names(&self.changes[*index].message).any(|name| name == item.wire))
    }

    /// A signature that differs only in the names of types follows from the renaming of the first of these types.
    fn of_rename(&self, old: &str, new: &str) -> Option<usize> {
        if renamed(old, &self.pairs.renamed) != new {
            return None;
        }
        let mut named = self.pairs.renamed.iter().filter(|(from, _)| mentions(old, from));
        let (from, _) = named.next()?;
        self.changes.iter().position(|change| change.id == "schema-renamed" && self.is_about(change, from))
    }

    /// Whether a renamed schema is the schema of a type, or contains it.
    fn is_about(&self, change: &Change, ty: &str) -> bool {
        let pointer = self.old.types.get(ty).map_or("", |ty| &ty.pointer);
        pointer.strip_prefix(change.old_pointer.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The locations that decide an item, most likely first.
    fn pointers(&self, difference: &Difference, item: &Item) -> Vec<String> {
        let mut pointers = Vec::new();
        if let (Some((_, was)), Some((_, is)), Kind::Constructor) = (difference.old, difference.new, item.kind) {
            let owner = item.pointer.trim_end_matches("/required");
            let differing = is.arguments.iter().chain(&was.arguments);
            let one_sided =
                differing.filter(|argument| !(is.arguments.contains(argument) && was.arguments.contains(argument)));
            pointers.extend(one_sided.map(|argument| format!("{owner}/properties/{}", escape(&argument.wire))));
        }
        let owner = &item.pointer;
        if owner.starts_with("/paths/") {
            // A change of a whole operation, such as its removal, is above each of these.
            let sections: &[&str] = match item.kind {
                Kind::Operation => &["operationId", "requestBody", "parameters"],
                Kind::Setter => &["parameters", "operationId"],
                Kind::Type | Kind::Constant => &["operationId"],
                _ => &["responses", "parameters", "operationId"],
            };
            return sections.iter().map(|section| format!("{owner}/{section}")).collect();
        }
        if item.kind == Kind::RequiredField {
            let owner = owner.trim_end_matches("/required");
            pointers.push(format!("{owner}/properties/{}", escape(&item.wire)));
        }
        pointers.push(owner.clone());
        if let Some((holder, "required")) = owner.rsplit_once('/') {
            pointers.push(holder.to_owned());
        }
        pointers
    }

    /// The change at a location, below it, or at a location that contains it. Of several, the one that is most closely related.
    fn at(&self, side: usize, pointer: &str, item: &Item, how: How) -> Option<usize> {
        let places = &self.places[side];
        let best =
            |indices: &[usize]| indices.iter().copied().min_by_key(|index| (self.unlike(*index, item, how), *index));
        if let Some(indices) = places.get(pointer) {
            return best(indices);
        }
        let prefix = format!("{pointer}/");
        let below = places.range(prefix.as_str()..).take_while(|(place, _)| place.starts_with(&prefix));
        let below: Vec<usize> = below.flat_map(|(_, indices)| indices.iter().copied()).collect();
        if let Some(index) = best(&below) {
            return Some(index);
        }
        let holders = pointer.rmatch_indices('/').map(|(index, _)| &pointer[..index]);
        holders.into_iter().find_map(|holder| places.get(holder)).and_then(|indices| best(indices))
    }

    /// Orders changes by how closely they relate to an item. A change is closest if it adds or removes the item, and names it.
    fn unlike(&self, index: usize, item: &Item, how: How) -> u8 {
        let change = &self.changes[index];
        let gone = change.id.ends_with("-removed");
        let come = change.id.ends_with("-added");
        let against = match how {
            How::Removed => come,
            How::Added => gone,
            _ => false,
        };
        let with = match how {
            How::Removed => gone,
            How::Added => come,
            _ => false,
        };
        let named = !item.wire.is_empty() && names(&change.message).any(|name| name.ends_with(&item.wire));
        u8::from(!named) * 4 + u8::from(against) * 2 + u8::from(!with)
    }

    /// A type was added or removed because a location that mentions it changed.
    fn of_use(&self, side: usize, item: &Item, how: How) -> Option<usize> {
        let mut seen = BTreeSet::new();
        let mut open = std::collections::VecDeque::from([item.owner.as_str()]);
        while let Some(name) = open.pop_front() {
            if !seen.insert(name) {
                continue;
            }
            for place in self.uses[side].get(name).into_iter().flatten() {
                if let Some(cause) = self.at(side, &place.pointer, item, how) {
                    return Some(cause);
                }
                // A location that mentions a type on both sides is not the reason for its addition or removal.
                open.extend(place.holder.filter(|holder| !self.uses[1 - side].contains_key(*holder)));
            }
        }
        None
    }
}

/// If there is no other change, the members of a type that was replaced by another kind of type belong to the change of the type.
pub(super) fn follow_types(found: &mut [(&Difference, Option<usize>)]) {
    let types = found.iter().filter_map(|(difference, cause)| {
        let item = difference.item().filter(|item| item.kind == Kind::Type)?;
        Some((item.owner.clone(), (*cause)?))
    });
    let causes: BTreeMap<String, usize> = types.collect();
    for (difference, cause) in found.iter_mut().filter(|(_, cause)| cause.is_none()) {
        *cause = difference.item().and_then(|item| causes.get(&item.owner)).copied();
    }
}

/// The text in code quotes.
fn names(message: &str) -> impl Iterator<Item = &str> {
    spans(message).into_iter().filter_map(|span| match span {
        Span::Code(name) => Some(name),
        Span::Prose(_) => None,
    })
}

fn mentions(text: &str, name: &str) -> bool {
    let word = format!("::types::{name}");
    text.match_indices(&word).any(|(start, _)| {
        let after = text[start + word.len()..].chars().next();
        !after.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    })
}

fn uses(model: &Model) -> BTreeMap<&str, Vec<Use<'_>>> {
    let mut uses: BTreeMap<&str, Vec<Use>> = model.types.keys().map(|name| (name.as_str(), Vec::new())).collect();
    for operation in &model.operations {
        let pointer = format!("/paths/{}/{}", escape(&operation.path), operation.method.to_lowercase());
        let all = operation.request_types().into_iter().chain(operation.response_types());
        for name in all.flat_map(|ty| ty.named()) {
            for section in ["responses", "requestBody"] {
                let pointer = format!("{pointer}/{section}");
                uses.entry(name).or_default().push(Use { holder: None, pointer });
            }
        }
    }
    for ty in model.types.values() {
        match &ty.kind {
            Form::Struct(object) => {
                for field in &object.fields {
                    for name in field.ty.named() {
                        let pointer = format!("{}/properties/{}", ty.pointer, escape(&field.wire));
                        uses.entry(name).or_default().push(Use { holder: Some(&ty.name), pointer });
                    }
                }
            }
            other => {
                for name in other.types().into_iter().flat_map(|ty| ty.named()) {
                    uses.entry(name).or_default().push(Use { holder: Some(&ty.name), pointer: ty.pointer.clone() });
                }
            }
        }
    }
    uses
}
