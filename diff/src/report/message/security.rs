//! Sentences for security requirements.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::difference::Difference;
use crate::quote::quote;

/// Permissions that are required or no longer required, if the schemes are the same. Otherwise both requirements in full.
pub(super) fn security(difference: &Difference) -> String {
    let (old, new) = (permissions(&difference.old), permissions(&difference.new));
    let added: Vec<&String> = new.difference(&old).collect();
    let removed: Vec<&String> = old.difference(&new).collect();
    let same = schemes(&difference.old) == schemes(&difference.new);
    match (same, added.as_slice(), removed.as_slice()) {
        (true, [_, ..], []) => format!("{} required: {}", noun(&added), listed(&added)),
        (true, [], [_, ..]) => format!("{} no longer required: {}", noun(&removed), listed(&removed)),
        _ => format!("authentication changed from {} to {}", ways(&difference.old), ways(&difference.new)),
    }
}

fn noun(names: &[&String]) -> &'static str {
    if names.len() == 1 {
        "permission"
    } else {
        "permissions"
    }
}

fn listed(names: &[&String]) -> String {
    names.iter().map(|name| quote(name)).collect::<Vec<_>>().join(", ")
}

fn alternatives(side: &Value) -> impl Iterator<Item = &serde_json::Map<String, Value>> {
    side.as_array().into_iter().flatten().filter_map(Value::as_object)
}

fn schemes(side: &Value) -> Vec<Vec<&String>> {
    alternatives(side).map(|alternative| alternative.keys().collect()).collect()
}

fn permissions(side: &Value) -> BTreeSet<String> {
    let scopes = alternatives(side).flat_map(|alternative| alternative.values()).filter_map(Value::as_array);
    scopes.flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The ways to authenticate: `key` with permission `read`, or `token`.
fn ways(side: &Value) -> String {
    let way = |alternative: &serde_json::Map<String, Value>| {
        let scheme = |(name, scopes): (&String, &Value)| {
            let scopes: Vec<String> =
                scopes.as_array().into_iter().flatten().filter_map(Value::as_str).map(quote).collect();
            match scopes.as_slice() {
                [] => quote(name),
                [scope] => format!("{} with permission {scope}", quote(name)),
                _ => format!("{} with permissions {}", quote(name), scopes.join(" and ")),
            }
        };
        match alternative.is_empty() {
            true => "none".to_owned(),
            false => alternative.iter().map(scheme).collect::<Vec<_>>().join(" and "),
        }
    };
    alternatives(side).map(way).collect::<Vec<_>>().join(", or ")
}
