//! Finds the structure of a document.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{holder, identity, Ancestor, Collection, Node, Payload, Role, Structure};
use crate::document::pointer::{at, followed, resolved};
use crate::document::schema::{Kinds, View};
use crate::document::{Operation, Path, Segment};

struct Finder<'d> {
    root: &'d Value,
    paths: &'d [Path],
    payloads: &'d [Payload],
    /// Path without the names of its parameters to its index.
    places: BTreeMap<String, usize>,
}

impl Structure {
    pub(crate) fn find(root: &Value, paths: &[Path], operations: &[Operation]) -> Self {
        let payload = |operation: &Operation| Payload::of(root, operation.success_schema());
        let payloads: Vec<Payload> = operations.iter().map(payload).collect();
        let places = paths.iter().enumerate().map(|(index, path)| (nameless(&path.segments), index)).collect();
        let finder = Finder { root, paths, payloads: &payloads, places };
        let mut collections = Vec::new();
        let mut known = BTreeMap::new();
        for path in paths {
            for (place, collection) in finder.collections_of(path, &known) {
                known.insert(place, collections.len());
                collections.push(collection);
            }
        }
        let nodes = paths.iter().map(|path| finder.node(path, &known, &collections)).collect();
        Self { collections, nodes, payloads }
    }
}

/// The path with `{}` for each parameter.
fn nameless(segments: &[Segment]) -> String {
    let texts = segments.iter().map(|segment| match segment {
        Segment::Literal(text) => format!("/{text}"),
        Segment::Parameter { before, after, .. } => format!("/{before}{{}}{after}"),
    });
    texts.collect()
}

impl Finder<'_> {
    fn payload(&self, path: Option<usize>, method: &str) -> Option<&str> {
        let operation = *self.paths[path?].methods.get(method)?;
        self.payloads[operation].schema()
    }

    fn has(&self, path: Option<usize>, method: &str) -> bool {
        path.is_some_and(|path| self.paths[path].methods.contains_key(method))
    }

    fn at(&self, pointer: &str) -> &Value {
        at(self.root, pointer).unwrap_or(&Value::Null)
    }

    /// The collections that a path passes or is and that are not known yet, by their nameless path.
    fn collections_of(&self, path: &Path, known: &BTreeMap<String, usize>) -> Vec<(String, Collection)> {
        let mut found = Vec::new();
        for (index, segment) in path.segments.iter().enumerate().skip(1) {
            if let Some(parameter) = segment.whole_parameter() {
                let place = nameless(&path.segments[..index]);
                if known.contains_key(&place) {
                    continue;
                }
                let template = path.template.split('/').take(index + 1).collect::<Vec<_>>().join("/");
                found.extend(self.collection(&place, template, Some(parameter)).map(|collection| (place, collection)));
            }
        }
        let place = nameless(&path.segments);
        if known.contains_key(&place) {
            return found;
        }
        let has_items = self.places.contains_key(&format!("{place}/{{}}"));
        let is_list =
            self.payload(self.places.get(&place).copied(), "GET").is_some_and(|schema| self.list(schema).is_some());
        if is_list && !has_items && path.segments.last().is_some_and(|last| last.whole_parameter().is_none()) {
            found.extend(self.collection(&place, path.template.clone(), None).map(|collection| (place, collection)));
        }
        found
    }

    fn collection(&self, place: &str, template: String, parameter: Option<&str>) -> Option<Collection> {
        let list = self.places.get(place).copied();
        let item = self.places.get(&format!("{place}/{{}}")).copied();
        // No operation reads its entities.
        if list.is_none() && item.is_none() {
            return None;
        }
        let own = ["GET", "PUT", "PATCH"].iter().find_map(|method| self.payload(item, method));
        let listed = self.payload(list, "GET");
        let created = self.payload(list, "POST");
        let elements = listed.and_then(|schema| self.elements(schema, own.or(created)));
        let element = elements.as_ref().map(|(schema, _)| schema.as_str());
        let entity = own.or(element).or(created)?.to_owned();
        let named = |pointer: &str| identity(self.root, self.at(pointer), parameter?);
        let is_put = self.has(item, "PUT") && !self.has(list, "POST");
        Some(Collection {
            template,
            identity: named(&entity),
            element_identity: element.and_then(named),
            element_in: element.and_then(|element| holder(self.root, self.at(&entity), element)).map(str::to_owned),
            is_created: self.has(list, "POST"),
            is_listed: elements.is_some(),
            is_put,
            list_in: elements.as_ref().and_then(|(_, name)| name.clone()),
            element: elements.map(|(schema, _)| schema),
            entity,
        })
    }

    /// The schema of the elements, if the schema is that of a list.
    fn list(&self, schema: &str) -> Option<String> {
        let value = self.at(schema);
        let view = View::new(self.root, &[value]);
        let is_list = view.kinds() == Kinds::ARRAY && view.unions().is_empty();
        let items = resolved(self.root, schema.to_owned());
        (is_list && at(self.root, &format!("{items}/items")).is_some())
            .then(|| resolved(self.root, format!("{items}/items")))
    }

    /// The schema of the elements and the property that holds them: a list, or an object with a list of such entities,
    /// or with one list.
    fn elements(&self, schema: &str, entity: Option<&str>) -> Option<(String, Option<String>)> {
        if let Some(element) = self.list(schema) {
            return Some((element, None));
        }
        let place = resolved(self.root, schema.to_owned());
        let properties = self.at(&place)["properties"].as_object()?;
        let lists = properties.keys().filter_map(|name| {
            let property =
                resolved(self.root, format!("{place}/properties/{}", crate::document::pointer::escaped(name)));
            Some((self.list(&property)?, Some(name.clone())))
        });
        let mut lists: Vec<_> = lists.collect();
        match lists.iter().position(|(element, _)| Some(element.as_str()) == entity) {
            Some(index) => Some(lists.swap_remove(index)),
            None if lists.len() == 1 => lists.pop(),
            None => None,
        }
    }

    fn node(&self, path: &Path, known: &BTreeMap<String, usize>, collections: &[Collection]) -> Node {
        let mut items = Vec::new();
        for (index, segment) in path.segments.iter().enumerate().skip(1) {
            if segment.whole_parameter().is_some() {
                let collection = known.get(&nameless(&path.segments[..index]));
                items.extend(collection.map(|collection| Ancestor { length: index + 1, collection: *collection }));
            }
        }
        let own = known.get(&nameless(&path.segments));
        let role = match (own, items.last()) {
            (Some(collection), _) => Role::Collection(*collection),
            (None, Some(item)) if item.length == path.segments.len() => Role::Item(item.collection),
            _ if path.methods.contains_key("GET") => Role::Singleton,
            _ => Role::Action,
        };
        let view = match (role, items.last()) {
            (Role::Singleton, Some(item)) if item.length + 1 == path.segments.len() => {
                self.view(path, &collections[item.collection])
            }
            _ => None,
        };
        Node { role, view, items }
    }

    /// The property of an item that has the name and the schema of the single resource below it.
    fn view(&self, path: &Path, collection: &Collection) -> Option<String> {
        let Some(Segment::Literal(name)) = path.segments.last() else { return None };
        let own = at(self.root, self.payload(Some(self.index(path)?), "GET")?)?;
        let entity = View::new(self.root, &[self.at(&collection.entity)]);
        let schemas = entity.properties().remove(name.as_str())?;
        schemas.iter().any(|schema| std::ptr::eq(followed(self.root, schema), own)).then(|| name.clone())
    }

    fn index(&self, path: &Path) -> Option<usize> {
        self.places.get(&nameless(&path.segments)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;

    fn role(document: &Document, template: &str) -> Role {
        let index = document.paths.iter().position(|path| path.template.ends_with(template)).expect("a path");
        document.structure.nodes[index].role
    }

    #[test]
    fn roles_follow_from_the_document() {
        let document = Document::embedded().unwrap();
        let collection = |template: &str| match role(&document, template) {
            Role::Collection(index) => &document.structure.collections[index],
            other => panic!("{template}: {other:?}"),
        };
        assert_eq!(collection("/services").identity.as_deref(), Some("id"));
        assert!(collection("/services").is_created);
        assert_eq!(collection("/udfs").identity.as_deref(), Some("functionName"));
        assert_eq!(collection("/clickhouseSettings").list_in.as_deref(), Some("settings"));
        assert_eq!(collection("/clickhouseSettings").identity.as_deref(), Some("name"));
        assert_eq!(collection("/slowQueryPatterns").element_in.as_deref(), Some("aggregate"));
        assert!(collection("/attachments").is_put);
        assert!(!collection("/notifications").is_created);
        assert!(matches!(role(&document, "/services/{serviceId}"), Role::Item(_)));
        assert_eq!(role(&document, "/upgradeWindow"), Role::Singleton);
        assert_eq!(role(&document, "/dashboards/validate"), Role::Action);
    }
}
