//! Which elements of a list a query asks for.

use serde_json::{Map, Value};

use crate::structure::property_names;

/// Parameters that tell the page.
const PAGE: [&str; 3] = ["limit", "offset", "cursor"];

/// What elements have to have.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    /// Properties and their values.
    properties: Vec<(String, Value)>,
    /// Marks: the list that holds them, the key, and the value if it matters.
    marks: Vec<(String, String, Option<String>)>,
}

impl Filter {
    /// A parameter that is called like a property of the elements, apart from `_` and case, asks for its value.
    /// A list of texts such as `tag:Team=Data`, or `tag:Team`, asks for an entry of the list `tags` with this key, and value.
    pub(crate) fn read(root: &Value, element: &Value, query: &Map<String, Value>) -> Self {
        let mut filter = Self::default();
        let names = property_names(root, element);
        let plain = |name: &str| name.replace('_', "").to_lowercase();
        for (parameter, value) in query.iter().filter(|(parameter, _)| !PAGE.contains(&parameter.as_str())) {
            if let Value::Array(texts) = value {
                filter.marks.extend(texts.iter().filter_map(Value::as_str).filter_map(mark));
            } else if let Some(name) = names.iter().find(|name| plain(name) == plain(parameter)) {
                filter.properties.push((name.clone(), value.clone()));
            }
        }
        filter
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.properties.is_empty() && self.marks.is_empty()
    }

    /// Whether an element is asked for.
    pub(crate) fn lets(&self, element: &Value) -> bool {
        let has_mark = |(list, key, value): &(String, String, Option<String>)| {
            let entries = element[list.as_str()].as_array();
            entries.into_iter().flatten().any(|entry| {
                entry["key"] == key.as_str() && value.as_ref().is_none_or(|value| entry["value"] == value.as_str())
            })
        };
        self.properties.iter().all(|(name, value)| element.get(name) == Some(value)) && self.marks.iter().all(has_mark)
    }
}

fn mark(text: &str) -> Option<(String, String, Option<String>)> {
    let (list, rest) = text.split_once(':')?;
    let (key, value) = rest.split_once('=').map_or((rest, None), |(key, value)| (key, Some(value.to_owned())));
    Some((format!("{list}s"), key.to_owned(), value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(query: Value, expected: bool) {
        let schema = json!({"properties": {"dbName": {}, "limit": {}, "tags": {}}});
        let filter = Filter::read(&schema, &schema, query.as_object().unwrap());
        let element = json!({"dbName": "a", "limit": 3, "tags": [{"key": "team", "value": "data"}, {"key": "x"}]});
        assert_eq!(filter.lets(&element), expected, "{query}");
    }

    #[test]
    fn elements_are_chosen_by_properties_and_marks() {
        check(json!({"limit": 1, "other": "b"}), true);
        check(json!({"db_name": "a"}), true);
        check(json!({"db_name": "b"}), false);
        check(json!({"filter": ["tag:team=data", "tag:x"]}), true);
        check(json!({"filter": ["tag:team=data", "tag:y"]}), false);
        check(json!({"filter": ["tag:team=dat"]}), false);
        check(json!({"filter": ["no mark"]}), true);
    }
}
