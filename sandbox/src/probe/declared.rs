//! Finds the properties of a value that no schema speaks of.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::escaped;
use crate::schema::View;

/// Depth below which nothing is looked at.
const DEEPEST: usize = 64;

/// Pointers to the properties that are declared in no arm of any union, and that no other keyword asks for.
pub(super) fn undeclared(root: &Value, schema: &Value, value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    look(root, &[schema], value, String::new(), 0, &mut found);
    found
}

fn look(root: &Value, schemas: &[&Value], value: &Value, place: String, depth: usize, found: &mut BTreeSet<String>) {
    let view = whole(root, schemas);
    if depth > DEEPEST {
        return;
    }
    match value {
        Value::Object(object) => {
            let properties = view.properties();
            // A schema that says nothing of properties leaves the value to whoever reads it.
            let says = !properties.is_empty();
            let rest: Vec<&Value> = view.all("additionalProperties").filter(|rest| **rest != false).collect();
            for (name, value) in object {
                let place = format!("{place}/{}", escaped(name));
                match properties.get(name.as_str()) {
                    Some(schemas) => look(root, schemas, value, place, depth + 1, found),
                    None if says && rest.is_empty() && !view.has("patternProperties") => {
                        found.insert(place);
                    }
                    None => look(root, &rest, value, place, depth + 1, found),
                }
            }
        }
        Value::Array(list) => {
            let items: Vec<&Value> = view.all("items").chain(view.all("prefixItems")).collect();
            for (index, value) in list.iter().enumerate() {
                look(root, &items, value, format!("{place}/{index}"), depth + 1, found);
            }
        }
        _ => {}
    }
}

/// The schemas with all arms of all unions.
fn whole<'a>(root: &'a Value, schemas: &[&'a Value]) -> View<'a> {
    let mut view = View::new(root, schemas);
    let mut open = view.unions();
    // Arms may be unions, and lead back to where they are.
    while let Some(union) = open.pop() {
        for arm in union.arms {
            let inner = View::new(root, &[arm]);
            let is_known = |piece: &&Value| view.pieces.iter().any(|known| std::ptr::eq(*known, *piece));
            if inner.pieces.iter().all(|piece| is_known(piece)) {
                continue;
            }
            open.extend(inner.unions());
            view.pieces.extend(inner.pieces);
        }
    }
    view
}
