//! The schemas that the values of a discriminator select, in two documents.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Comparer, Nesting, Sides};
use crate::difference::{Difference, Effect, Level, Polarity, Rule};
use crate::quote::quote;
use openapi::document::{Document, LocId, NodeId};
use openapi::schema::{Child, Schema, Slot};

/// What a value of a discriminator selects.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Choice {
    Schema(NodeId),
    /// A reference that leads nowhere, or into another file.
    Elsewhere(String),
}

type Choices = BTreeMap<String, Choice>;

impl<'a> Comparer<'a> {
    pub(super) fn compare_discriminators(&mut self, sides: &mut Sides<'a>) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let (a, b) = (old.notes.discriminator, new.notes.discriminator);
        let mut note = None;
        let effect = match (a, b) {
            (None, None) => None,
            (None, Some(_)) => Some(Effect::Fixed(Level::Doc)),
            (Some(_), None) => Some(Effect::Fixed(Level::Risk)),
            (Some((_, x)), Some((_, y))) if x.get("propertyName") != y.get("propertyName") => Some(Effect::Differs),
            (Some((x, _)), Some((y, _))) => self.compare_choices(sides, (x, y), &mut note),
        };
        let Some(effect) = effect else { return };
        let value = |side: Option<(LocId, &Value)>| side.map_or(Value::Null, |(_, value)| value.clone());
        let mut difference = Difference::new(Rule::Discriminator, effect, "discriminator").values(value(a), value(b));
        difference.note = note;
        let at = (a.map_or(old.home, |side| side.0), b.map_or(new.home, |side| side.0));
        self.push(sides, difference, at, "discriminator");
    }

    /// How the values of a discriminator changed. `None` if each still selects the same schema.
    fn compare_choices(
        &mut self,
        sides: &mut Sides<'a>,
        at: (LocId, LocId),
        note: &mut Option<String>,
    ) -> Option<Effect> {
        let (old, new) = (choices(&mut self.old, at.0, &sides.old), choices(&mut self.new, at.1, &sides.new));
        if (sides.old.home, sides.new.home) == at {
            self.link_children(sides, &old, &new);
        }
        let arms = sides.edges.iter().filter(|edge| edge.nesting == Nesting::Arm);
        let pairs: BTreeSet<(NodeId, NodeId)> =
            arms.map(|edge| (self.pairs[edge.to.index()].old, self.pairs[edge.to.index()].new)).collect();
        // A variant that was added or removed is a separate finding.
        let is_arm = |schema: &Schema, node: NodeId| {
            schema.unions.iter().flat_map(|union| &union.arms).any(|arm| arm.node == node)
        };
        let went = |choice: &Choice| match choice {
            Choice::Schema(node) => is_arm(&sides.old, *node) && !pairs.iter().any(|(old, _)| old == node),
            Choice::Elsewhere(_) => false,
        };
        let came = |choice: &Choice| match choice {
            Choice::Schema(node) => is_arm(&sides.new, *node) && !pairs.iter().any(|(_, new)| new == node),
            Choice::Elsewhere(_) => false,
        };
        let names = |list: &mut dyn Iterator<Item = &String>| list.map(|name| quote(name)).collect::<Vec<_>>();
        let gone = |(value, choice): &(&String, &Choice)| !new.contains_key(*value) && !went(choice);
        let removed = names(&mut old.iter().filter(gone).map(|(value, _)| value));
        let come = |(value, choice): &(&String, &Choice)| !old.contains_key(*value) && !came(choice);
        let added = names(&mut new.iter().filter(come).map(|(value, _)| value));
        let mut moved = Vec::new();
        for (value, choice) in &old {
            if new.get(value).is_some_and(|other| !self.is_same_choice(choice, other, &pairs)) {
                moved.push(quote(value));
            }
        }
        let lists = [("choosing another schema", &moved), ("removed", &removed), ("added", &added)];
        let said = lists.into_iter().filter(|(_, list)| !list.is_empty());
        *note = Some(said.map(|(how, list)| format!("{how}: {}", list.join(", "))).collect::<Vec<_>>().join("; "));
        match (moved.is_empty(), removed.is_empty(), added.is_empty()) {
            (true, true, true) => None,
            (true, false, true) => Some(Effect::Narrows),
            (true, true, false) => Some(Effect::Widens),
            _ => Some(Effect::Differs),
        }
    }

    /// Compares the schemas that the discriminator of a base selects, which no union lists.
    fn link_children(&mut self, sides: &mut Sides<'a>, old: &Choices, new: &Choices) {
        if !sides.old.unions.is_empty() || !sides.new.unions.is_empty() {
            return;
        }
        for (value, choice) in old {
            let (Choice::Schema(a), Some(Choice::Schema(b))) = (choice, new.get(value)) else { continue };
            let children = (self.old.place_of(*a), self.new.place_of(*b));
            let (a, b) = (Child { node: *a, at: children.0 }, Child { node: *b, at: children.1 });
            if self.old.node_name(a.node) == self.new.node_name(b.node) && (a.node, b.node) != sides.nodes {
                self.link(sides, a, b, Nesting::Arm, Polarity::Same);
            }
        }
    }

    fn is_same_choice(&mut self, old: &Choice, new: &Choice, pairs: &BTreeSet<(NodeId, NodeId)>) -> bool {
        match (old, new) {
            (Choice::Schema(a), Choice::Schema(b)) => {
                let paired = pairs.iter().any(|(old, new)| old == a || new == b);
                let named = self.old.node_name(*a).is_some() && self.old.node_name(*a) == self.new.node_name(*b);
                pairs.contains(&(*a, *b)) || !paired && (named || self.old.shape(*a) == self.new.shape(*b))
            }
            (a, b) => a == b,
        }
    }
}

/// The values of a discriminator: those of its mapping, and the names of the other variants.
fn choices<'a>(doc: &mut Document<'a>, at: LocId, schema: &Schema<'a>) -> Choices {
    let mut found = Choices::new();
    let Some(place) = doc.member(at, "discriminator") else { return found };
    let Some(discriminator) = doc.discriminator(place) else { return found };
    let mut mapped = BTreeSet::new();
    let fallback = doc.value(place).get("defaultMapping").map(|target| ("", target));
    let targets = doc.value(place).get("mapping").and_then(Value::as_object).cloned().unwrap_or_default();
    for (value, target) in discriminator.mapping {
        let choice = match target {
            Some(target) => {
                let node = doc.child(target).node;
                mapped.insert(node);
                Choice::Schema(node)
            }
            None => Choice::Elsewhere(targets.get(value).map(Value::to_string).unwrap_or_default()),
        };
        found.insert(value.to_owned(), choice);
    }
    if let Some((value, target)) = fallback {
        found.insert(value.to_owned(), Choice::Elsewhere(target.to_string()));
    }
    let mut arms: Vec<NodeId> = schema.unions.iter().flat_map(|union| &union.arms).map(|arm| arm.node).collect();
    if arms.is_empty() {
        arms = children(doc, at);
    }
    for arm in arms {
        let Some(name) = doc.node_name(arm).filter(|_| !mapped.contains(&arm)) else { continue };
        if accepts(doc, arm, discriminator.property, name) {
            found.entry(name.to_owned()).or_insert(Choice::Schema(arm));
        }
    }
    found
}

/// The component schemas that extend the one at a location through `allOf`.
fn children(doc: &mut Document<'_>, base: LocId) -> Vec<NodeId> {
    let Some(components) = doc.member(doc.root, "components") else { return Vec::new() };
    let mut found = Vec::new();
    for (_, at) in doc.members_of(components, "schemas") {
        if doc.elements_of(at, "allOf").into_iter().any(|arm| doc.follow(arm) == base) {
            found.push(doc.child(at).node);
        }
    }
    found
}

/// Whether the property of a variant accepts the name of its schema. If not, the values that it lists select the variant.
fn accepts(doc: &mut Document<'_>, arm: NodeId, property: &str, name: &str) -> bool {
    let schema = doc.schema(arm);
    let Some(child) = schema.slots.get(&Slot::Property(property.to_owned())) else { return true };
    let property = doc.schema(child.node);
    let name = Value::from(name).to_string();
    property.values.is_empty() || property.values.values().any(|values| values.list.contains_key(&name))
}
