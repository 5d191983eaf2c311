//! Every single edit of the document is told: by a change at its place, or by a named class that is counted.

mod keywords;

use std::collections::{BTreeMap, BTreeSet};

use diff::Report;
use keywords::{additions, additions_outside, richer};
use serde_json::{json, Map, Value};

use crate::support::{pinned, report, Dice};

const EDITS: usize = 1_000;

/// Each edit is made in a part of the document, which keeps the test quick; `DIFF_EDITS=whole` takes all of it.
const PARTS: usize = 40;

#[test]
fn a_thousand_single_edits() {
    every_edit_is_told(pinned());
}

#[test]
fn a_thousand_single_edits_of_a_document_with_every_keyword() {
    every_edit_is_told(richer(pinned()));
}

fn every_edit_is_told(whole: Value) {
    let parts: Vec<Value> = match std::env::var("DIFF_EDITS").as_deref() {
        Ok("whole") => vec![whole],
        _ => (0..PARTS).map(|part| slice(&whole, part)).collect(),
    };
    let threads = 2;
    let outcomes: Vec<(usize, String)> = std::thread::scope(|scope| {
        let parts = &parts;
        let work = |thread: usize| {
            move || (thread..EDITS).step_by(threads).map(|seed| (seed, try_edit(parts, seed))).collect::<Vec<_>>()
        };
        let running: Vec<_> = (0..threads).map(|thread| scope.spawn(work(thread))).collect();
        running.into_iter().flat_map(|thread| thread.join().expect("no edit panics")).collect()
    });
    let mut classes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut silent = Vec::new();
    for (seed, outcome) in &outcomes {
        let class = outcome.split(" @ ").next().unwrap_or_default();
        *classes.entry(class).or_default() += 1;
        if class == "SILENT" || class == "ELSEWHERE" {
            silent.push(format!("{seed}: {outcome}"));
        }
        if class == "spelling" && std::env::var_os("DIFF_SHOW").is_some() {
            eprintln!("{seed}: {outcome}");
        }
    }
    eprintln!("{classes:?}");
    assert!(silent.is_empty(), "{} edits are not told where they are: {silent:#?}", silent.len());
    assert!(classes.get("change").is_some_and(|count| *count > EDITS / 3), "{classes:?}");
}

/// Makes one edit and says what became of it: `change`, a class, or what must not be.
fn try_edit(parts: &[Value], seed: usize) -> String {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ (seed as u64 + 1).wrapping_mul(0x2545_f491_4f6c_dd1d));
    let old = &parts[seed % parts.len()];
    for _ in 0..3 {
        dice.roll(7);
    }
    let mut places = Vec::new();
    collect(old, String::new(), "", &mut places);
    let mut new = old.clone();
    let (pointer, what) = loop {
        let (pointer, kind) = &places[dice.roll(places.len())];
        let target = new.pointer_mut(pointer).expect("the place exists");
        if let Some(done) = edit(target, *kind, &mut dice) {
            break (pointer.clone(), done);
        }
    };
    if old == &new {
        return format!("nothing @ {pointer}");
    }
    let pointer = format!("{pointer}{what}");
    let report = if dice.roll(2) == 0 { report(old, &new) } else { report(&new, old) };
    format!("{} @ {pointer}", outcome(&report, &pointer))
}

fn outcome(report: &Report, pointer: &str) -> String {
    let near = |other: &str| {
        let (short, long) = if other.len() < pointer.len() { (other, pointer) } else { (pointer, other) };
        long == short || (short.len() > 1 && long.starts_with(short) && long[short.len()..].starts_with('/'))
    };
    let told = report.changes.iter().any(|change| {
        let also = change.also_at.iter().any(|(old, new)| near(old) || near(new));
        near(&change.old_pointer) || near(&change.new_pointer) || also
    });
    // A definition that is gone may be told where a reference to it leads nowhere now.
    let definition = pointer.starts_with("/components/") && pointer.matches('/').count() == 3;
    let told = told || (definition && !report.changes.is_empty());
    match (told, report.changes.first(), report.ignored.keys().next()) {
        (true, ..) => "change".to_owned(),
        (_, Some(change), _) => format!("ELSEWHERE @ {} {} {}", change.id, change.old_pointer, change.new_pointer),
        (.., Some(class)) => (*class).to_owned(),
        _ => "SILENT".to_owned(),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Schema,
    Operation,
    Parameter,
    Response,
    Media,
    Object,
}

impl Kind {
    /// What stands under a key, or in a list or map of that name.
    fn under(key: &str) -> Kind {
        match key {
            "schema" | "items" | "oneOf" | "anyOf" | "allOf" | "additionalProperties" | "PROPERTY" => Kind::Schema,
            "not" | "if" | "then" | "else" | "contains" | "propertyNames" | "prefixItems" | "contentSchema" => {
                Kind::Schema
            }
            "get" | "put" | "post" | "delete" | "patch" => Kind::Operation,
            "PARAMETER" => Kind::Parameter,
            "RESPONSE" => Kind::Response,
            "MEDIA" => Kind::Media,
            _ => Kind::Object,
        }
    }
}

/// All places where something can be edited.
fn collect(value: &Value, pointer: String, key: &str, places: &mut Vec<(String, Kind)>) {
    let Value::Object(map) = value else {
        if let Value::Array(items) = value {
            for (index, item) in items.iter().enumerate() {
                let key = if key == "parameters" { "PARAMETER" } else { key };
                collect(item, format!("{pointer}/{index}"), key, places);
            }
        }
        return;
    };
    let named = match key {
        "properties" | "schemas" | "patternProperties" | "dependentSchemas" => Some("PROPERTY"),
        "responses" => Some("RESPONSE"),
        "content" => Some("MEDIA"),
        _ => None,
    };
    if !pointer.is_empty() && !["example", "examples", "default"].contains(&key) {
        places.push((pointer.clone(), Kind::under(key)));
        for (name, inner) in map {
            let below = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
            collect(inner, below, named.unwrap_or(name), places);
        }
    } else if pointer.is_empty() {
        for section in ["paths", "components", "servers", "webhooks"] {
            if let Some(inner) = map.get(section) {
                collect(inner, format!("/{section}"), section, places);
            }
        }
    }
}

/// Adds, removes or changes one thing; says which, as the rest of the pointer.
fn edit(target: &mut Value, kind: Kind, dice: &mut Dice) -> Option<String> {
    let map = target.as_object_mut()?;
    let how = dice.roll(3);
    let additions = if kind == Kind::Schema { additions() } else { additions_outside(kind) };
    if how == 0 && !additions.is_empty() {
        let (key, value) = &additions[dice.roll(additions.len())];
        // Beside a reference to everything else, the difference lies in what is referred to.
        if map.contains_key(*key) || (*key == "$ref" && map.contains_key("properties")) {
            return None;
        }
        map.insert((*key).to_owned(), value.clone());
        return Some(format!("/{key}"));
    }
    if map.is_empty() {
        return None;
    }
    let key = map.keys().nth(dice.roll(map.len()))?.clone();
    let pointer = format!("/{}", key.replace('~', "~0").replace('/', "~1"));
    if how == 1 {
        map.shift_remove(&key);
        return Some(pointer);
    }
    change(map, &key, dice)?;
    Some(pointer)
}

fn change(map: &mut Map<String, Value>, key: &str, dice: &mut Dice) -> Option<()> {
    let value = map.get_mut(key)?;
    *value = match value.take() {
        Value::Bool(flag) => json!(!flag),
        Value::Number(number) => json!(number.as_f64()? + 1.0),
        Value::String(text) if key == "type" => json!(if text == "string" { "integer" } else { "string" }),
        Value::String(text) if key == "$ref" => {
            json!(format!("{}Organization", &text[..=text.rfind('/')?]))
        }
        Value::String(text) => json!(format!("{text}x")),
        Value::Array(mut items) => {
            if dice.roll(2) == 0 || items.is_empty() {
                items.push(json!("added"));
            } else {
                items.remove(dice.roll(items.len()));
            }
            Value::Array(items)
        }
        other => {
            *value = other;
            return None;
        }
    };
    Some(())
}

/// A document of every so many paths, with the components they use.
fn slice(whole: &Value, part: usize) -> Value {
    let mut document = whole.clone();
    let paths = document["paths"].as_object_mut().expect("paths is an object");
    let mut index = 0;
    paths.retain(|_, _| {
        index += 1;
        index % PARTS == part
    });
    let mut used = BTreeSet::new();
    let mut open = vec![document["paths"].clone()];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(map) => open.extend(map.into_iter().map(|(_, inner)| inner)),
            Value::Array(items) => open.extend(items),
            Value::String(text) => {
                let name = text.strip_prefix("#/components/schemas/").unwrap_or_default().to_owned();
                if whole["components"]["schemas"].get(&name).is_some() && used.insert(name.clone()) {
                    open.push(whole["components"]["schemas"][&name].clone());
                }
            }
            _ => {}
        }
    }
    used.insert("Organization".to_owned());
    document["components"]["schemas"].as_object_mut().expect("schemas").retain(|name, _| used.contains(name));
    document
}
