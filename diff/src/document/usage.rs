//! The components that the operations of a document use.

use std::collections::BTreeSet;

use serde_json::Value;

use openapi::pointer::escape;

/// The pointer of the component that contains the value at a pointer.
pub(crate) fn component(pointer: &str) -> Option<String> {
    let mut tokens = pointer.strip_prefix("/components/")?.split('/');
    let (kind, name) = (tokens.next()?, tokens.next()?);
    Some(format!("/components/{kind}/{name}"))
}

/// The components that operations use, directly or through other components.
pub(crate) fn used(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&Value> = ["paths", "webhooks", "security"].iter().filter_map(|key| document.get(key)).collect();
    let schemes = document.pointer("/components/securitySchemes").and_then(Value::as_object);
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(map) => {
                for (key, inner) in map {
                    let mapping = key == "mapping" && inner.is_object();
                    let targets = inner.as_object().filter(|_| mapping).into_iter().flatten().map(|(_, target)| target);
                    let reference = (key == "$ref").then_some(inner);
                    for target in targets.chain(reference).filter_map(Value::as_str) {
                        let pointer = target
                            .strip_prefix('#')
                            .map_or_else(|| format!("/components/schemas/{target}"), str::to_owned);
                        if let Some(name) = component(&pointer) {
                            if found.insert(name.clone()) {
                                open.extend(document.pointer(&name));
                            }
                        }
                    }
                    open.push(inner);
                }
                // Requirements refer to security schemes by name.
                let named = map.keys().filter(|name| schemes.is_some_and(|schemes| schemes.contains_key(*name)));
                found.extend(named.map(|name| format!("/components/securitySchemes/{}", escape(name))));
            }
            _ => {}
        }
    }
    found
}
