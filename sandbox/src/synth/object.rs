//! Objects and lists.

use serde_json::{Map, Value};

use super::{Detail, Site, Synth};
use crate::document::schema::View;

/// Tries for the elements of a list that have to differ.
const TRIES: usize = 20;

impl<'a> Synth<'a> {
    pub(super) fn object(&self, view: &View<'a>, site: Site) -> Value {
        let mut object = Map::new();
        let required = view.required();
        let properties = view.properties();
        let mut wanted: Vec<_> = properties.iter().collect();
        // What is required comes first, so that counts leave room for it.
        wanted.sort_by_key(|(name, _)| !required.contains(*name));
        let (least, most) = (view.minimum_of("minProperties"), view.maximum_of("maxProperties"));
        for (name, schemas) in wanted {
            let place = site.below(name);
            let needed = required.contains(name) || object.len() < least;
            if !needed && (object.len() >= most || !self.wants(place) || self.is_closed_to(view, name)) {
                continue;
            }
            // What is only ever written never comes back.
            if !required.contains(name) && self.view(schemas).is_true("writeOnly") {
                continue;
            }
            object.insert((*name).to_owned(), self.property(name, schemas, place));
        }
        // The names of an open map mean something; those of the example do.
        let is_map = properties.is_empty() && site.detail != Detail::Least && view.has("additionalProperties");
        let example = view.all("example").find(|example| example.is_object() && self.all_fit(view, example));
        if let Some(example) = example.filter(|_| is_map) {
            return example.clone();
        }
        for name in required.into_iter().filter(|name| !properties.contains_key(name)) {
            object.insert(name.to_owned(), self.make(&self.rest(view, name), site.below(name)));
        }
        if properties.is_empty() {
            self.fill(view, &mut object, least, most, site);
        } else {
            self.fill(view, &mut object, least, least, site);
        }
        Value::Object(object)
    }

    fn wants(&self, site: Site) -> bool {
        match site.detail {
            _ if self.is_deep(site) => false,
            Detail::Least => false,
            Detail::Some => site.at("wanted").rng().u8(..) < 170,
            Detail::All => true,
        }
    }

    /// Whether some piece allows no property of this name.
    fn is_closed_to(&self, view: &View<'a>, name: &str) -> bool {
        view.pieces.iter().any(|piece| {
            piece["additionalProperties"] == false
                && piece["properties"].get(name).is_none()
                && piece.get("patternProperties").is_none()
        })
    }

    /// The schemas of a property that is not declared.
    fn rest(&self, view: &View<'a>, name: &str) -> Vec<&'a Value> {
        let open = view.pieces.iter().filter(|piece| piece["properties"].get(name).is_none());
        open.filter_map(|piece| piece.get("additionalProperties")).filter(|schema| schema.is_object()).collect()
    }

    /// Adds properties of any name, where they are described, until there are enough.
    fn fill(&self, view: &View<'a>, object: &mut Map<String, Value>, least: usize, most: usize, site: Site) {
        let described = self.rest(view, "");
        let closed = view.all("additionalProperties").any(|rest| *rest == false);
        let wish = if described.is_empty() || !self.wants(site.at("entries")) { 0 } else { 1 + site.rng().usize(..2) };
        let names: Vec<&Value> = view.all("propertyNames").collect();
        let goal = least.max(wish.min(most));
        for index in 0..goal.saturating_mul(TRIES).min(1_000) {
            if closed || object.len() >= goal {
                break;
            }
            let place = site.below(("entry", index));
            let name = match self.make(&names, place.at("name")) {
                Value::String(name) if !names.is_empty() => name,
                _ => super::text::word(place.seed),
            };
            object.entry(name).or_insert_with(|| self.make(&described, place));
        }
    }

    pub(super) fn array(&self, view: &View<'a>, site: Site) -> Value {
        let (least, most) = (view.minimum_of("minItems"), view.maximum_of("maxItems"));
        let wish = match site.detail {
            _ if self.is_deep(site) => 0,
            Detail::Least => 0,
            Detail::Some => site.rng().usize(..3),
            Detail::All => 1 + site.rng().usize(..2),
        };
        let goal = wish.clamp(least.min(most), most);
        let unique = view.is_true("uniqueItems");
        let mut items: Vec<Value> = Vec::new();
        for index in 0..goal.saturating_mul(TRIES) {
            if items.len() >= goal {
                break;
            }
            let schemas = self.item(view, items.len());
            let item = self.make(&schemas, site.below(index));
            if !unique || !items.contains(&item) {
                items.push(item);
            }
        }
        Value::Array(items)
    }

    /// The schemas of the element at an index.
    pub(super) fn item(&self, view: &View<'a>, index: usize) -> Vec<&'a Value> {
        let of_piece = |piece: &&'a Value| {
            let prefix = piece.get("prefixItems").and_then(|prefix| prefix.get(index));
            let contains = piece.get("contains").filter(|_| index == 0);
            [prefix.or_else(|| piece.get("items")), contains]
        };
        view.pieces.iter().flat_map(of_piece).flatten().filter(|schema| schema.is_object()).collect()
    }
}
