//! Filters the elements of a list by the parameters of a query.

use serde_json::{Map, Value};

use crate::document::pointer::followed;
use crate::document::schema::View;
use crate::document::structure::property_names;

/// Parameters of the page.
const PAGE: [&str; 3] = ["limit", "offset", "cursor"];

/// What elements have to have.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    /// Properties and their values.
    properties: Vec<(String, Value)>,
    /// Marks: the list that holds them, the key, and the value if it matters.
    marks: Vec<(String, String, Option<String>)>,
    /// The property with a time, and the range that it has to be in: the begin is included, the end is not.
    span: Option<(String, Option<String>, Option<String>)>,
}

/// First words of parameters with the begin and the end of a range of time.
const BEGINS: [&str; 3] = ["from", "since", "start"];
const ENDS: [&str; 3] = ["to", "until", "end"];

impl Filter {
    /// A parameter with the name of a property of the elements, apart from `_` and case, selects elements with its value.
    /// A time after `from_` or `to_` selects elements that were created since or before.
    /// A list of texts such as `tag:Team=Data`, or `tag:Team`, selects elements with such an entry in their list `tags`.
    pub(crate) fn read(root: &Value, element: &Value, query: &Map<String, Value>) -> Self {
        let mut filter = Self::default();
        let names = property_names(root, element);
        let plain = |name: &str| name.replace('_', "").to_lowercase();
        for (parameter, value) in query.iter().filter(|(parameter, _)| !PAGE.contains(&parameter.as_str())) {
            if let Value::Array(texts) = value {
                filter.marks.extend(texts.iter().filter_map(Value::as_str).filter_map(mark));
            } else if let Some((is_begin, moment)) = bound(parameter, value) {
                let Some(property) = moment_of(root, element) else { continue };
                let span = filter.span.get_or_insert((property, None, None));
                *(if is_begin { &mut span.1 } else { &mut span.2 }) = Some(moment);
            } else if let Some(name) = names.iter().find(|name| plain(name) == plain(parameter)) {
                filter.properties.push((name.clone(), value.clone()));
            }
        }
        filter
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.properties.is_empty() && self.marks.is_empty() && self.span.is_none()
    }

    /// Whether an element is selected.
    pub(crate) fn lets(&self, element: &Value) -> bool {
        let has_mark = |(list, key, value): &(String, String, Option<String>)| {
            let entries = element[list.as_str()].as_array();
            entries.into_iter().flatten().any(|entry| {
                entry["key"] == key.as_str() && value.as_ref().is_none_or(|value| entry["value"] == value.as_str())
            })
        };
        let is_within = |(name, begin, end): &(String, Option<String>, Option<String>)| {
            let moment = element[name.as_str()].as_str().map(second);
            moment.is_none_or(|at| begin.as_deref().is_none_or(|b| b <= at) && end.as_deref().is_none_or(|e| at < e))
        };
        self.span.iter().all(is_within)
            && self.properties.iter().all(|(name, value)| element.get(name) == Some(value))
            && self.marks.iter().all(has_mark)
    }
}

/// Whether a parameter is the begin or the end of a range of time, and its time.
fn bound(parameter: &str, value: &Value) -> Option<(bool, String)> {
    let end = parameter.find(|letter: char| letter == '_' || letter.is_uppercase())?;
    let is_begin = BEGINS.contains(&&parameter[..end]);
    let text = value.as_str().filter(|text| text.len() >= 10 && text.as_bytes()[4] == b'-')?;
    (is_begin || ENDS.contains(&&parameter[..end])).then(|| (is_begin, second(text).to_owned()))
}

/// A moment without fractions of a second: texts of one form sort as their moments do.
fn second(text: &str) -> &str {
    text.get(..19).unwrap_or(text)
}

/// The property with the time at which an element was created: the only time, or the one with that name.
fn moment_of(root: &Value, element: &Value) -> Option<String> {
    let view = View::new(root, &[element]);
    let is_moment = |schemas: &Vec<&Value>| {
        let formats = schemas.iter().map(|schema| followed(root, schema)["format"].as_str());
        formats.flatten().any(|format| format.starts_with("date"))
    };
    let moments: Vec<&str> =
        view.properties().into_iter().filter(|(_, schemas)| is_moment(schemas)).map(|(name, _)| name).collect();
    let created = moments.iter().find(|name| name.to_lowercase().starts_with("created"));
    created.or(moments.first().filter(|_| moments.len() == 1)).map(|name| (*name).to_owned())
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
        let schema = json!({"properties": {
            "dbName": {}, "limit": {}, "tags": {}, "endsAt": {"format": "date-time"}, "createdAt": {"format": "date-time"}}});
        let filter = Filter::read(&schema, &schema, query.as_object().unwrap());
        let element = json!({"dbName": "a", "limit": 3, "createdAt": "2026-01-02T03:04:05.6Z", "tags": [{"key": "team", "value": "data"}, {"key": "x"}]});
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

    #[test]
    fn elements_are_chosen_by_their_time() {
        check(json!({"from_date": "2026-01-02T03:04:05Z"}), true);
        check(json!({"from_date": "2026-01-02T03:04:06Z"}), false);
        check(json!({"startDate": "2026-01-02", "endDate": "2026-01-03"}), true);
        check(json!({"from_date": "2026-01-01", "to_date": "2026-01-02"}), false);
        check(json!({"to_date": "2026-01-02T03:04:05Z"}), false);
        check(json!({"from_date": "soon"}), true);
    }
}
