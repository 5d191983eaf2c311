//! The public items of a generated crate that depend on its document, including those that macros write, derived from the model.

mod calls;
mod item;
mod types;

use std::collections::BTreeSet;

use super::text::CRATE;
use codegen::model::Model;
use openapi::pointer::escape;

use item::Owner;
pub(super) use item::{Argument, Inventory, Item, Kind};

/// The constructors of credentials for API keys, and the one that combines several.
fn credentials(inventory: &mut Inventory, model: &Model) {
    if model.api_keys.is_empty() {
        return;
    }
    let mut owner = Owner {
        inventory,
        name: "Authorization".to_owned(),
        path: format!("{CRATE}::Authorization"),
        pointer: "/components/securitySchemes".to_owned(),
        features: BTreeSet::new(),
    };
    owner.member(Kind::Method, "fn ", "and", "(self, Self) -> Self");
    for key in &model.api_keys {
        owner.pointer = format!("/components/securitySchemes/{}", escape(&key.scheme));
        let after = format!("(impl core::convert::AsRef<str>) -> core::result::Result<Self, {CRATE}::Error>");
        owner.member(Kind::Method, "fn ", &key.ident, &after);
    }
}

impl Inventory {
    pub(super) fn of(model: &Model) -> Self {
        let mut inventory = Self::default();
        let features = |tags: &BTreeSet<String>| -> BTreeSet<String> {
            let groups = model.groups.iter().filter(|group| group.tags.iter().any(|tag| tags.contains(tag)));
            groups.map(|group| group.feature.clone()).collect()
        };
        for ty in model.types.values() {
            types::collect(&mut inventory, ty, features(&ty.tags));
        }
        for operation in &model.operations {
            calls::collect(&mut inventory, operation, features(&[operation.tag.clone()].into()));
        }
        credentials(&mut inventory, model);
        for group in &model.groups {
            let mut owner = Owner {
                inventory: &mut inventory,
                name: group.feature.clone(),
                path: format!("{CRATE}/{}", group.feature),
                pointer: "/tags".to_owned(),
                features: BTreeSet::new(),
            };
            let (path, text) = (owner.path.clone(), format!("feature {:?}", group.feature));
            owner.add(Kind::Feature, path, text);
        }
        inventory
    }

    /// The lines that `cargo public-api` prints for these items, without derived traits and features.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        let printed = |kind: Kind| !matches!(kind, Kind::Derived | Kind::Feature);
        self.items.iter().filter(move |(_, item)| printed(item.kind)).map(|(text, _)| text.as_str())
    }
}
