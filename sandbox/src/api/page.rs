//! Pages of a list, in the style that its operation declares: by cursor, by offset, or all at once.

use base64::prelude::{Engine, BASE64_URL_SAFE_NO_PAD};
use serde_json::{Map, Value};

use crate::document::{Document, Operation};

/// The part of a list that a request selects.
#[derive(Debug, PartialEq)]
pub(crate) struct Page {
    limit: Option<usize>,
    offset: usize,
    /// The number of the last entity of the page before.
    after: Option<u64>,
    by_cursor: bool,
}

impl Page {
    /// Reads the parameters of the page.
    ///
    /// # Errors
    ///
    /// The violation, if one of them is not valid.
    pub(crate) fn read(operation: &Operation, document: &Document, query: &Map<String, Value>) -> Result<Self, String> {
        let count = |name: &str| {
            let declared = operation.query(name)?;
            // A whole number may be written as `1.0`.
            let given = query.get(name).and_then(|given| given.as_u64().or(given.as_f64().map(|count| count as u64)));
            given.or_else(|| document.at(&declared.schema)["default"].as_u64()).map(|count| count as usize)
        };
        let after = match query.get("cursor").and_then(Value::as_str) {
            // An empty cursor selects the first page.
            Some(cursor) if operation.query("cursor").is_some() && !cursor.is_empty() => {
                Some(number(cursor).ok_or("query at /cursor: no such cursor was given out")?)
            }
            _ => None,
        };
        Ok(Self {
            limit: count("limit"),
            offset: count("offset").unwrap_or(0),
            after,
            by_cursor: operation.query("cursor").is_some(),
        })
    }

    /// The entities on the page, and the members of the response that describe it.
    pub(crate) fn cut<'e>(&self, entities: &'e [(u64, String)]) -> (&'e [(u64, String)], Map<String, Value>) {
        let passed = self.after.map_or(0, |after| entities.iter().take_while(|(number, _)| *number <= after).count());
        let start = passed.saturating_add(self.offset).min(entities.len());
        let end = self.limit.map_or(entities.len(), |limit| start.saturating_add(limit).min(entities.len()));
        let page = &entities[start..end];
        let next = page.last().filter(|_| self.by_cursor && end < entities.len());
        let mut beside = Map::new();
        beside.insert("totalCount".into(), entities.len().into());
        beside.insert("limit".into(), self.limit.unwrap_or(entities.len()).into());
        beside.insert("offset".into(), self.offset.into());
        beside.insert("nextCursor".into(), next.map_or(Value::Null, |(number, _)| cursor(*number).into()));
        (page, beside)
    }
}

fn cursor(number: u64) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(format!("after {number}"))
}

fn number(cursor: &str) -> Option<u64> {
    let text = String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
    text.strip_prefix("after ")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entities() -> Vec<(u64, String)> {
        [1, 4, 5, 9].into_iter().map(|number| (number, number.to_string())).collect()
    }

    #[test]
    fn cursors_lead_through_all_pages() {
        let entities = entities();
        let mut seen = Vec::new();
        let mut after = None;
        for _ in 0..2 {
            let page = Page { limit: Some(2), offset: 0, after, by_cursor: true };
            let (found, beside) = page.cut(&entities);
            seen.extend(found.iter().map(|(number, _)| *number));
            after = beside["nextCursor"].as_str().map(|text| number(text).unwrap());
        }
        assert_eq!((seen, after), (vec![1, 4, 5, 9], None));
    }

    #[test]
    fn offsets_may_lie_beyond_the_end() {
        let page = Page { limit: Some(usize::MAX), offset: 3, after: None, by_cursor: false };
        assert_eq!(page.cut(&entities()).0.len(), 1);
        let page = Page { limit: None, offset: usize::MAX, after: None, by_cursor: false };
        assert_eq!(page.cut(&entities()).0.len(), 0);
    }

    #[test]
    fn only_own_cursors_are_read() {
        assert_eq!(number(&cursor(7)), Some(7));
        assert_eq!(number("x"), None);
        assert_eq!(number(&BASE64_URL_SAFE_NO_PAD.encode("after x")), None);
    }
}
