//! Tag groups, from `x-tagGroups` if the document has it. A tag without a group becomes a group.

use openapi::document::Document;
use openapi::operations::Operation;
use serde_json::Value;

use crate::model::Group;
use crate::names::{self, Scope};
use crate::runtime;

/// The tag of operations without tags.
pub(super) const UNTAGGED: &str = "Other";

/// Groups in document order.
pub(super) fn groups(doc: &Document<'_>, operations: &[Operation<'_>]) -> Vec<Group> {
    let mut scope = Scope::reserving(runtime::FEATURES);
    let mut groups: Vec<Group> = Vec::new();
    let mut add = |title: &str, tags: Vec<String>, groups: &mut Vec<Group>| {
        if !tags.is_empty() {
            let feature = scope.unique_or(&names::feature_name(title), "-api");
            groups.push(Group { feature, title: title.to_owned(), tags });
        }
    };
    let used = used_tags(operations);
    let grouped = |groups: &[Group], tag: &String| groups.iter().any(|group| group.tags.contains(tag));
    for group in doc.extension(doc.root, "x-tagGroups").and_then(Value::as_array).into_iter().flatten() {
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
pub(super) fn group_of<'g>(groups: &'g [Group], tag: &str) -> Option<&'g str> {
    let group = groups.iter().find(|group| group.tags.iter().any(|known| known == tag));
    group.map(|group| group.feature.as_str())
}

/// The tag whose file contains an operation.
pub(super) fn first_tag(operation: &Operation<'_>) -> String {
    let tag = operation.tags.first().filter(|tag| !tag.trim().is_empty());
    tag.copied().unwrap_or(UNTAGGED).to_owned()
}

fn used_tags(operations: &[Operation<'_>]) -> Vec<String> {
    let mut used = Vec::new();
    for operation in operations {
        let tag = first_tag(operation);
        if !used.contains(&tag) {
            used.push(tag);
        }
    }
    used
}
