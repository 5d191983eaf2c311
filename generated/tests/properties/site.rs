//! The values in an instance that a mutation can change, with the schema of each.

use crate::document::{Document, Shape};
use crate::make::Arms;
use serde_json::Value;

/// A value inside an instance.
#[derive(Clone)]
pub struct Site<'a> {
    /// The steps to it: keys, and indexes as text.
    pub steps: Vec<String>,
    /// The path as in errors, such as `$.a[0]`.
    pub shown: String,
    pub schema: &'a Value,
    pub place: Place,
    /// The number of steps to the union whose arms it may distinguish.
    pub tag_of: Option<usize>,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Place {
    Root,
    Property,
    Item,
    Entry,
}

impl Site<'_> {
    pub fn path(&self) -> String {
        self.steps.join("/")
    }

    /// The path of the first steps.
    pub fn path_to(&self, steps: usize) -> String {
        self.steps[..steps].join("/")
    }

    pub fn find<'v>(&self, instance: &'v mut Value) -> &'v mut Value {
        self.steps.iter().fold(instance, |value, step| child(value, step))
    }

    /// The object that has it as a property.
    pub fn parent<'v>(&self, instance: &'v mut Value) -> &'v mut Value {
        self.steps[..self.steps.len() - 1].iter().fold(instance, |value, step| child(value, step))
    }
}

fn child<'v>(value: &'v mut Value, step: &str) -> &'v mut Value {
    match value {
        Value::Array(items) => &mut items[step.parse::<usize>().expect("an index")],
        object => object.get_mut(step).expect("a key"),
    }
}

/// All sites, the root first.
pub fn sites<'a>(document: &'a Document, arms: &Arms<'a>, schema: &'a Value, instance: &Value) -> Vec<Site<'a>> {
    let root = Site { steps: vec![], shown: "$".into(), schema, place: Place::Root, tag_of: None };
    let mut all = Vec::new();
    visit(document, arms, &root, schema, instance, None, &mut all);
    all
}

/// Collects sites. `schema` is that of the site or, in unions, that of the arm. `union` has the arms that properties may distinguish.
fn visit<'a>(
    document: &'a Document,
    arms: &Arms<'a>,
    site: &Site<'a>,
    schema: &'a Value,
    value: &Value,
    union: Option<&[&'a Value]>,
    all: &mut Vec<Site<'a>>,
) {
    if std::ptr::eq(schema, site.schema) {
        all.push(site.clone());
    }
    let step = |name: &str, shown: String, schema, place| {
        let mut steps = site.steps.clone();
        steps.push(name.to_owned());
        Site { steps, shown: format!("{}{shown}", site.shown), schema, place, tag_of: None }
    };
    match (document.shape(schema).1, value) {
        (Shape::Union(choice), _) => {
            let made = arms.get(&(site.path(), std::ptr::from_ref(choice[0])));
            let leaves = leaves(document, &choice);
            if let Some(arm) = made {
                visit(document, arms, site, arm, value, Some(union.unwrap_or(&leaves)), all);
            }
        }
        (Shape::List(list), Value::Array(values)) => {
            let items = &list["items"];
            for (index, value) in values.iter().enumerate() {
                let item = step(&index.to_string(), format!("[{index}]"), items, Place::Item);
                visit(document, arms, &item, items, value, None, all);
            }
        }
        (Shape::Object(object), Value::Object(members)) => {
            for (name, value) in members {
                let declared = object.properties.get(&**name).map(|all| *all.last().expect("a schema"));
                let place = if declared.is_some() { Place::Property } else { Place::Entry };
                let schema = declared.or(object.rest).expect("a declared property");
                let mut inner = step(name, shown(name), schema, place);
                let constant = schema["enum"].as_array().is_some_and(|values| values.len() == 1);
                if union.is_some_and(|arms| constant || knows(document, arms, name) > 1) {
                    inner.tag_of = Some(site.steps.len());
                }
                visit(document, arms, &inner, schema, value, None, all);
            }
        }
        _ => {}
    }
}

fn shown(name: &str) -> String {
    let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if plain {
        format!(".{name}")
    } else {
        format!("[{name:?}]")
    }
}

/// The arms of a union and of the unions that are its arms.
fn leaves<'a>(document: &'a Document, arms: &[&'a Value]) -> Vec<&'a Value> {
    let inner = |arm: &&'a Value| match document.shape(arm).1 {
        Shape::Union(arms) => leaves(document, &arms),
        _ => vec![*arm],
    };
    arms.iter().flat_map(inner).collect()
}

fn knows(document: &Document, arms: &[&Value], name: &str) -> usize {
    let known =
        |arm: &&&Value| matches!(document.shape(arm).1, Shape::Object(object) if object.properties.contains_key(name));
    arms.iter().filter(known).count()
}
