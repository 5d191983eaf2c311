//! Tag groups: from `x-tagGroups` where the document has it; a tag in no group is one of its own.

use serde_json::Value;

use crate::model::Group;
use crate::names::{self, Scope};

/// The tag of operations that have none.
pub(super) const UNTAGGED: &str = "Other";

/// Groups in document order.
pub(super) fn groups(root: &Value) -> Vec<Group> {
    let mut scope = Scope::reserving(["default", "apis", "dynamic", "schemars", "rustls", "native-tls"]);
    let mut groups: Vec<Group> = Vec::new();
    let mut add = |title: &str, tags: Vec<String>, groups: &mut Vec<Group>| {
        if !tags.is_empty() {
            let feature = scope.unique_or(&names::feature_name(title), "-api");
            groups.push(Group { feature, title: title.to_owned(), tags });
        }
    };
    let used = used_tags(root);
    let grouped = |groups: &[Group], tag: &String| groups.iter().any(|group| group.tags.contains(tag));
    for group in root.get("x-tagGroups").and_then(Value::as_array).into_iter().flatten() {
        let title = group.get("name").and_then(Value::as_str).unwrap_or_default();
        let tags = group.get("tags").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let tags = tags.map(str::to_owned).filter(|tag| used.contains(tag) && !grouped(&groups, tag)).collect();
        add(title, tags, &mut groups);
    }
    for tag in used {
        if !grouped(&groups, &tag) {
            add(&tag.clone(), vec![tag], &mut groups);
        }
    }
    groups
}

/// The feature of a tag.
pub(super) fn group_of(root: &Value, tag: &str) -> Option<String> {
    let group = groups(root).into_iter().find(|group| group.tags.iter().any(|known| known == tag));
    group.map(|group| group.feature)
}

/// The tag that an operation is filed under.
pub(super) fn first_tag(operation: &Value) -> String {
    let tag = operation.pointer("/tags/0").and_then(Value::as_str);
    tag.filter(|tag| !tag.trim().is_empty()).unwrap_or(UNTAGGED).to_owned()
}

fn used_tags(root: &Value) -> Vec<String> {
    let mut used = Vec::new();
    let items = root.get("paths").and_then(Value::as_object).into_iter().flatten();
    for (_, item) in items {
        for (_, operation) in super::operation::methods(item) {
            let tag = first_tag(operation);
            if !used.contains(&tag) {
                used.push(tag);
            }
        }
    }
    used
}
