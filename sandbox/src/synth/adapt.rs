//! Converts a value to another schema: declared properties are kept, and missing ones are made.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Detail, Site, Synth};
use crate::document::schema::{Kinds, Union, View};

/// Properties that callers can set, with the default that the schema of the request declares.
pub(crate) type Callers = BTreeMap<String, Option<Value>>;

/// The properties that are made in addition to those of the source.
#[derive(Clone, Copy)]
pub(crate) enum Fill<'f> {
    /// Only what is required.
    Required,
    /// What only a server can know: everything, apart from these names, which callers set. They get their default, or nothing.
    Server { callers: &'f Callers },
}

/// A value, and how much of the source is in it.
struct Adapted {
    value: Value,
    kept: usize,
}

impl<'a> Synth<'a> {
    /// The source in the form of the schema.
    pub(crate) fn adapt(&self, schema: &'a Value, source: &Value, fill: Fill<'_>, site: Site) -> Value {
        let Some(Adapted { value, .. }) = self.adapted(&[schema], source, fill, site) else {
            return self.value(schema, site);
        };
        if self.fits(schema, &value) {
            return value;
        }
        let made = self.value(schema, site);
        // Where nothing fits, such as a union whose arms accept the same values, the source is kept.
        if self.fits(schema, &made) {
            made
        } else {
            value
        }
    }

    fn adapted(&self, schemas: &[&'a Value], source: &Value, fill: Fill<'_>, site: Site) -> Option<Adapted> {
        let view = self.view(schemas);
        let unions = view.unions();
        self.adapted_unions(&view, &unions, source, fill, site)
    }

    /// The arm that keeps most of the source, if possible one that excludes the others.
    fn adapted_unions(
        &self,
        view: &View<'a>,
        unions: &[Union<'a>],
        source: &Value,
        fill: Fill<'_>,
        site: Site,
    ) -> Option<Adapted> {
        let Some((union, rest)) = unions.split_first() else { return self.adapted_plain(view, source, fill, site) };
        if site.depth > super::MAX_DEPTH {
            return None;
        }
        let mut best: Option<((bool, usize), Adapted)> = None;
        for arm in union.arms {
            let own = self.view(&[arm]).without(view);
            let mut inner = own.unions();
            inner.extend(rest);
            let pieces = view.pieces.iter().copied().chain(own.pieces).collect();
            let place = Site { depth: site.depth + 1, ..site };
            let Some(adapted) = self.adapted_unions(&View { pieces }, &inner, source, fill, place) else { continue };
            let others = union.arms.iter().filter(|other| !std::ptr::eq(*other, arm));
            let alone = !union.exact || !others.into_iter().any(|other| self.fits(other, &adapted.value));
            let rank = (self.fits(arm, &adapted.value) && alone, adapted.kept);
            if best.as_ref().is_none_or(|(other, _)| rank > *other) {
                best = Some((rank, adapted));
            }
        }
        best.map(|(_, adapted)| adapted)
    }

    fn adapted_plain(&self, view: &View<'a>, source: &Value, fill: Fill<'_>, site: Site) -> Option<Adapted> {
        let kinds = view.kinds();
        match source {
            Value::Object(object) if kinds.has(Kinds::OBJECT) => Some(self.adapted_object(view, object, fill, site)),
            Value::Array(list) if kinds.has(Kinds::ARRAY) => self.adapted_list(view, list, site),
            Value::Object(_) | Value::Array(_) => None,
            scalar => {
                let fits = |value: &Value| self.all_fit(view, value);
                let same = Some(scalar.clone()).filter(fits).map(|value| Adapted { value, kept: 2 });
                same.or_else(|| Some(Adapted { value: other_spelling(scalar).filter(fits)?, kept: 1 }))
            }
        }
    }

    fn adapted_object(&self, view: &View<'a>, source: &Map<String, Value>, fill: Fill<'_>, site: Site) -> Adapted {
        let mut object = Map::new();
        let mut kept = 0;
        let required = view.required();
        let properties = view.properties();
        for (name, schemas) in &properties {
            let place = site.below(name);
            let own = source.get(*name).and_then(|value| self.adapted(schemas, value, Fill::Required, place));
            if let Some(own) = own {
                kept += 1 + own.kept;
                object.insert((*name).to_owned(), own.value);
                continue;
            }
            let fits = |value: &Value| schemas.iter().all(|schema| self.fits(schema, value));
            let value = match fill {
                Fill::Server { callers } => match callers.get(*name) {
                    Some(default) => {
                        let own = || self.view(schemas).all("default").next().cloned();
                        default.clone().or_else(own).filter(|value| !value.is_null() || required.contains(name))
                    }
                    None => Some(self.property(name, schemas, place)),
                },
                Fill::Required => None,
            };
            let least = || {
                // Callers can set it and did not: it is as empty as the schema allows.
                let is_callers = matches!(fill, Fill::Server { callers } if callers.contains_key(*name));
                let detail = if is_callers { Detail::Least } else { place.detail };
                self.property(name, schemas, Site { detail, ..place })
            };
            let value = value.filter(fits).or_else(|| required.contains(name).then(least));
            object.extend(value.map(|value| ((*name).to_owned(), value)));
        }
        // Undeclared names are kept where the schema describes their values.
        let described = view.has("additionalProperties") || properties.is_empty();
        let open = described && view.all("additionalProperties").all(|rest| *rest != false);
        let rest: Vec<&Value> = view.all("additionalProperties").filter(|rest| rest.is_object()).collect();
        for (name, value) in source.iter().filter(|(name, _)| open && !properties.contains_key(name.as_str())) {
            if let Some(own) = self.adapted(&rest, value, Fill::Required, site.below(name)) {
                kept += own.kept;
                object.insert(name.clone(), own.value);
            }
        }
        Adapted { value: Value::Object(object), kept }
    }

    fn adapted_list(&self, view: &View<'a>, source: &[Value], site: Site) -> Option<Adapted> {
        let mut kept = 1;
        let mut list = Vec::new();
        for (index, value) in source.iter().enumerate() {
            let schemas = self.item(view, index);
            if schemas.is_empty() {
                list.push(value.clone());
            } else if let Some(own) = self.adapted(&schemas, value, Fill::Required, site.below(index)) {
                kept += own.kept;
                list.push(own.value);
            }
        }
        let fits = (view.minimum_of("minItems")..=view.maximum_of("maxItems")).contains(&list.len());
        fits.then_some(Adapted { value: Value::Array(list), kept })
    }
}

/// The number of a text, or the text of a number: responses have the one where requests have the other.
fn other_spelling(scalar: &Value) -> Option<Value> {
    match scalar {
        Value::Number(number) => Some(Value::String(number.to_string())),
        Value::String(text) => serde_json::from_str(text).ok().filter(Value::is_number),
        _ => None,
    }
}
