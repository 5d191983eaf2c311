//! Sentences for constraints that no Rust type expresses: between properties, conditions, patterns of names.

use openapi::document::{Document, LocId};
use openapi::schema::form::{Form, What};
use openapi::schema::kinds::Kinds;
use openapi::schema::{Child, LimitKey, Schema, Slot, TextKey};
use serde_json::Value;

use crate::markdown::{self, code};

/// The maximum depth of subschemas in a description.
const DEPTH: usize = 4;

/// A keyword and the sentence that states it.
pub(in crate::shape) type Sentence = (&'static str, String);

/// All sentences about a form.
pub(in crate::shape) fn of(doc: &mut Document<'_>, form: &Form<'_>) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    if form.what == What::Nothing && !form.nullable {
        sentences.push(("false", "No value is valid here.".to_owned()));
    }
    if form.what == What::Nothing && form.nullable {
        sentences.push(("null", "Only null is valid here.".to_owned()));
    }
    let rejected = Kinds::ANY.without(form.limits.kinds);
    if form.what == What::Any && !rejected.is_empty() {
        sentences.push(("not", format!("Not allowed: {}.", rejected.names().join(" or "))));
    }
    let excluded = &form.limits.excluded;
    if !excluded.is_empty() {
        let excluded = values(excluded.iter().copied());
        sentences.push(("enum", format!("Listed too, though of another type: {excluded}.")));
    }
    let others = &form.annotations.examples;
    if !others.is_empty() {
        sentences.push(("examples", format!("Other examples: {}.", values(others.iter().copied()))));
    }
    content(doc, &form.limits, &mut sentences);
    conditions(doc, &form.limits, &mut sentences);
    objects(doc, form, &mut sentences);
    arrays(doc, &form.limits, &mut sentences);
    let composite = [Kinds::OBJECT, Kinds::ARRAY].into_iter().filter_map(|kinds| form.limits.values.get(&kinds));
    for listed in composite {
        sentences.push(("enum", format!("Allowed values: {}.", values(listed.in_order()))));
    }
    sentences.extend(form.annotations.further.iter().map(|text| ("allOf", (*text).to_owned())));
    let mut open = false;
    for arm in &form.joined {
        open |= doc.form(*arm).values().is_empty();
        joined(doc, *arm, &mut sentences);
    }
    if open && !form.values().is_empty() {
        sentences.push(("anyOf", "Other values are allowed too.".to_owned()));
    }
    sentences
}

/// Adds a sentence with the values, limits and description of a scalar that was joined with others.
fn joined(doc: &mut Document<'_>, arm: Child, sentences: &mut Vec<Sentence>) {
    let form = doc.form(arm);
    let about = form.annotations.description.or(form.annotations.title);
    let listed = form.values();
    let subject = match listed.is_empty() {
        false => Some(values(listed.into_iter())),
        true => {
            let limited = !form.limits.limits.is_empty() || !form.limits.texts.is_empty();
            limited.then(|| describe(doc, arm, DEPTH))
        }
    };
    let sentence = match (subject, about) {
        (Some(subject), Some(about)) => format!("{subject}: {about}"),
        (Some(subject), None) if form.values().is_empty() => format!("Allowed: {subject}."),
        (None, Some(about)) => about.to_owned(),
        _ => return,
    };
    if !sentences.iter().any(|(_, other)| *other == sentence) {
        sentences.push(("anyOf", sentence));
    }
}

fn content(doc: &mut Document<'_>, schema: &Schema<'_>, sentences: &mut Vec<Sentence>) {
    for (key, noun) in [(TextKey::ContentEncoding, "Content encoding"), (TextKey::ContentMediaType, "Content type")] {
        for text in schema.texts.get(&key).into_iter().flat_map(|texts| texts.keys()) {
            sentences.push((key.keyword(), format!("{noun}: {text}.")));
        }
    }
    if let Some(child) = schema.slots.get(&Slot::ContentSchema) {
        sentences.push(("contentSchema", format!("Content: {}.", describe(doc, *child, DEPTH))));
    }
}

fn conditions(doc: &mut Document<'_>, schema: &Schema<'_>, sentences: &mut Vec<Sentence>) {
    for (slot, child) in &schema.slots {
        if matches!(slot, Slot::Not(_)) {
            sentences.push(("not", format!("Not allowed: {}.", describe(doc, *child, DEPTH))));
        }
    }
    if let Some(condition) = schema.slots.get(&Slot::If) {
        let mut branches = Vec::new();
        for (word, slot) in [("", Slot::Then), ("otherwise ", Slot::Else)] {
            if let Some(branch) = schema.slots.get(&slot) {
                branches.push(format!("{word}{}", describe(doc, *branch, DEPTH)));
            }
        }
        sentences.push(("if", format!("If {}: {}.", describe(doc, *condition, DEPTH), branches.join("; "))));
    }
    for union in &schema.unions {
        let mut arms = Vec::new();
        for arm in &union.arms {
            if doc.schema(arm.node).required.is_empty() || doc.schema(arm.node).stated {
                return;
            }
            arms.push(describe(doc, *arm, DEPTH));
        }
        let (keyword, rule) = if union.exactly_one { ("oneOf", "Exactly one") } else { ("anyOf", "At least one") };
        sentences.push((keyword, format!("{rule} of these holds: {}.", arms.join("; "))));
    }
}

fn objects(doc: &mut Document<'_>, form: &Form<'_>, sentences: &mut Vec<Sentence>) {
    let schema = &form.limits;
    let described = schema.properties().next().is_some();
    let mut patterns = Vec::new();
    for (slot, child) in &schema.slots {
        match slot {
            Slot::Property(name) if doc.value(child.at) == &Value::Bool(false) => {
                sentences.push(("properties", format!("Property {} is not allowed.", code(name))));
            }
            Slot::PatternProperty(pattern) if described => {
                let values = describe(doc, *child, DEPTH);
                let sentence = format!("Properties with a name that matches {}: {values}.", code(pattern));
                sentences.push(("patternProperties", sentence));
            }
            Slot::PatternProperty(pattern) => patterns.push(code(pattern)),
            Slot::PropertyNames => {
                sentences.push(("propertyNames", format!("Property names: {}.", describe(doc, *child, DEPTH))));
            }
            Slot::DependentSchema(name) => {
                let sentence = format!("If {} is present: {}.", code(name), describe(doc, *child, DEPTH));
                sentences.push(("dependentSchemas", sentence));
            }
            Slot::UnevaluatedProperties if doc.schema(child.node).kinds.is_empty() => {
                sentences.push(("unevaluatedProperties", "No other properties are allowed.".to_owned()));
            }
            Slot::UnevaluatedProperties => {
                sentences
                    .push(("unevaluatedProperties", format!("Other properties: {}.", describe(doc, *child, DEPTH))));
            }
            _ => {}
        }
    }
    if !patterns.is_empty() {
        sentences.push(("patternProperties", format!("Property names match {}.", patterns.join(" or "))));
    }
    for (name, (_, others)) in &schema.dependent_required {
        sentences.push(("dependentRequired", format!("If {} is present, {}.", code(name), required(others.iter()))));
    }
}

fn arrays(doc: &mut Document<'_>, schema: &Schema<'_>, sentences: &mut Vec<Sentence>) {
    let mut listed = Vec::new();
    for (slot, child) in &schema.slots {
        if matches!(slot, Slot::Prefix(_)) {
            listed.push(describe(doc, *child, DEPTH));
        }
    }
    if !listed.is_empty() {
        let closed = schema.limits.get(&LimitKey::MaxItems).is_some_and(|limit| limit.keyword == "items");
        let rest = match schema.slots.get(&Slot::Items) {
            Some(child) => format!("; others: {}", describe(doc, *child, DEPTH)),
            None if closed => String::new(),
            None => "; others: anything".to_owned(),
        };
        sentences.push(("prefixItems", format!("Elements in order: {}{rest}.", listed.join("; "))));
    }
    if let Some(child) = schema.slots.get(&Slot::Contains) {
        let count = |key| schema.limits.get(&key).map(|limit| limit.value.to_string());
        let mut sentence = format!("At least {}", count(LimitKey::MinContains).unwrap_or_else(|| "1".to_owned()));
        if let Some(most) = count(LimitKey::MaxContains) {
            sentence += &format!(" and at most {most}");
        }
        sentences.push(("contains", format!("{sentence} of the elements: {}.", describe(doc, *child, DEPTH))));
    }
    // If no other keyword describes elements, it is the type of all elements.
    let is_rest =
        !listed.is_empty() || [Slot::Items, Slot::Contains].iter().any(|slot| schema.slots.contains_key(slot));
    if let Some(child) = schema.slots.get(&Slot::UnevaluatedItems).filter(|_| is_rest) {
        sentences.push(("unevaluatedItems", format!("Other elements: {}.", describe(doc, *child, DEPTH))));
    }
}

/// A short description of what a schema accepts.
fn describe(doc: &mut Document<'_>, child: Child, depth: usize) -> String {
    if let What::Named(at) = doc.form(child).what {
        return code(&last_token(doc, at));
    }
    let schema = doc.schema(child.node);
    if schema.kinds.is_empty() {
        return "nothing".to_owned();
    }
    let mut phrases = Vec::new();
    let listed: Vec<&Value> = schema.values.values().flat_map(|values| values.in_order()).collect();
    if schema.typed && listed.is_empty() && schema.kinds != Kinds::ANY {
        phrases.push(schema.kinds.names().join(" or "));
    }
    match listed.as_slice() {
        [] => {}
        [only] => phrases.push(values([*only].into_iter())),
        _ => phrases.push(format!("one of {}", values(listed.into_iter()))),
    }
    phrases
        .extend(schema.limits.iter().map(|(key, limit)| limit_phrase(*key, &limit.value.to_string(), limit.exclusive)));
    phrases.extend(schema.multiples.keys().map(|unit| format!("a multiple of {unit}")));
    for (key, texts) in &schema.texts {
        let verb = if *key == TextKey::Pattern { "matches" } else { key.keyword() };
        phrases.extend(texts.keys().map(|text| format!("{verb} {}", code(text))));
    }
    phrases.extend(schema.unique.map(|_| "no element twice".to_owned()));
    if !schema.required.is_empty() {
        phrases.push(required(schema.required.keys()));
    }
    if depth > 0 {
        inner(doc, &schema, depth - 1, &mut phrases);
    }
    match phrases.is_empty() {
        true => "anything".to_owned(),
        false => phrases.join(", "),
    }
}

fn inner(doc: &mut Document<'_>, schema: &Schema<'_>, depth: usize, phrases: &mut Vec<String>) {
    for (slot, child) in &schema.slots {
        let content = describe(doc, *child, depth);
        match slot {
            Slot::Not(_) => phrases.push(format!("not ({content})")),
            Slot::Property(name) => phrases.push(format!("{}: {content}", code(name))),
            Slot::Items => phrases.push(format!("elements: {content}")),
            Slot::AdditionalProperties => phrases.push(format!("other properties: {content}")),
            _ => {}
        }
    }
    for union in &schema.unions {
        let mut arms = Vec::new();
        for arm in &union.arms {
            arms.push(format!("({})", describe(doc, *arm, depth)));
        }
        phrases.push(arms.join(" or "));
    }
}

fn limit_phrase(key: LimitKey, value: &str, exclusive: bool) -> String {
    let noun = match key {
        LimitKey::Min | LimitKey::Max => "",
        LimitKey::MinLength | LimitKey::MaxLength => " characters",
        LimitKey::MinProperties | LimitKey::MaxProperties => " properties",
        _ => " elements",
    };
    let words = match (key.is_lower(), exclusive) {
        (true, false) => "at least",
        (true, true) => "more than",
        (false, false) => "at most",
        (false, true) => "less than",
    };
    format!("{words} {value}{noun}")
}

fn required<'n>(names: impl ExactSizeIterator<Item = &'n String>) -> String {
    let verb = if names.len() == 1 { "is" } else { "are" };
    let mut shown: Vec<String> = names.map(|name| code(name)).collect();
    let last = shown.pop().unwrap_or_else(|| "nothing".to_owned());
    match shown.is_empty() {
        true => format!("{last} {verb} required"),
        false => format!("{} and {last} {verb} required", shown.join(", ")),
    }
}

fn values<'v>(values: impl Iterator<Item = &'v Value>) -> String {
    let shown: Vec<String> = values.map(markdown::value).collect();
    shown.join(", ")
}

fn last_token(doc: &Document<'_>, at: LocId) -> String {
    let pointer = doc.pointer(at);
    openapi::pointer::unescape(pointer.rsplit('/').next().unwrap_or_default())
}
