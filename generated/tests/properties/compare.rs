//! Compares a decoded instance with the one that was written back, by the schema. Nothing may be lost or added.

use crate::document::{Document, Shape};
use crate::make::Arms;
use crate::spell::same;
use serde_json::Value;

/// The data of a comparison. Paths are steps joined by `/`.
pub struct Comparison<'a> {
    pub document: &'a Document,
    pub arms: &'a Arms<'a>,
    /// The object that may now be an instance of another arm, because a property that distinguishes the arms was changed.
    pub other_arm: Option<String>,
}

impl<'a> Comparison<'a> {
    pub fn new(document: &'a Document, arms: &'a Arms<'a>) -> Self {
        Self { document, arms, other_arm: None }
    }

    /// The first difference.
    pub fn check(&self, schema: &'a Value, sent: &Value, got: &Value) -> Result<(), String> {
        self.at(schema, sent, got, "")
    }

    fn at(&self, schema: &'a Value, sent: &Value, got: &Value, path: &str) -> Result<(), String> {
        if same(sent, got) {
            return Ok(());
        }
        let differs = || Err(format!("at /{path}: sent {sent}, got {got}"));
        match (self.document.shape(schema).1, sent, got) {
            (Shape::Union(arms), ..) => {
                let made = self.arms.get(&(path.to_owned(), std::ptr::from_ref(arms[0])));
                let result = made.map_or_else(differs, |arm| self.at(arm, sent, got, path));
                let other = self.other_arm.as_deref() == Some(path);
                match other && arms.iter().any(|arm| self.at(arm, sent, got, path).is_ok()) {
                    true => Ok(()),
                    false => result,
                }
            }
            (Shape::List(list), Value::Array(sent), Value::Array(got)) if sent.len() == got.len() => {
                let mut pairs = sent.iter().zip(got).enumerate();
                pairs.try_for_each(|(index, (sent, got))| {
                    self.at(&list["items"], sent, got, &join(path, &index.to_string()))
                })
            }
            (Shape::Object(object), Value::Object(sent), Value::Object(got)) => {
                if let Some(added) = got.keys().find(|name| !sent.contains_key(*name)) {
                    return Err(format!("at /{path}: {added} was not sent"));
                }
                for (name, sent) in sent {
                    let schema =
                        object.properties.get(&**name).map(|all| *all.last().expect("a schema")).or(object.rest);
                    let path = join(path, name);
                    match (schema, got.get(name)) {
                        (Some(schema), Some(got)) => self.at(schema, sent, got, &path)?,
                        (None, Some(got)) if same(sent, got) => {}
                        (None, Some(got)) => return Err(format!("at /{path}: sent {sent}, got {got}")),
                        (Some(schema), None) if sent.is_null() && !self.document.shape(schema).0 => {}
                        (_, None) => return Err(format!("at /{path}: lost {sent}")),
                    }
                }
                Ok(())
            }
            _ => differs(),
        }
    }
}

pub fn join(path: &str, step: &str) -> String {
    if path.is_empty() {
        return step.to_owned();
    }
    format!("{path}/{step}")
}
