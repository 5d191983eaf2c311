//! Differences between what a test expects and what was found, as text.

use serde_json::Value;

use crate::document::pointer::escaped;

/// Lines of two lists: `-` where one is missing, `+` where one is not expected.
pub(crate) fn lines(expected: &[String], found: &[String]) -> String {
    // The length of the longest common rest, from each pair of positions.
    let mut common = vec![vec![0; found.len() + 1]; expected.len() + 1];
    for (row, one) in expected.iter().enumerate().rev() {
        for (column, other) in found.iter().enumerate().rev() {
            common[row][column] = match one == other {
                true => common[row + 1][column + 1] + 1,
                false => common[row + 1][column].max(common[row][column + 1]),
            };
        }
    }
    let (mut row, mut column, mut text) = (0, 0, String::new());
    while row < expected.len() || column < found.len() {
        let is_common = row < expected.len() && column < found.len() && expected[row] == found[column];
        let is_missing =
            column == found.len() || (row < expected.len() && common[row + 1][column] >= common[row][column + 1]);
        let (sign, line) = match (is_common, is_missing) {
            (true, _) => (' ', &expected[row]),
            (false, true) => ('-', &expected[row]),
            (false, false) => ('+', &found[column]),
        };
        text.push_str(&format!("{sign} {line}\n"));
        row += usize::from(sign != '+');
        column += usize::from(sign != '-');
    }
    text
}

/// The JSON pointers at which two values differ, with both values.
pub(crate) fn values(expected: &Value, found: &Value) -> String {
    let mut text = String::new();
    compare("", Some(expected), Some(found), &mut text);
    text
}

fn compare(pointer: &str, expected: Option<&Value>, found: Option<&Value>, text: &mut String) {
    if expected == found {
        return;
    }
    match (expected, found) {
        (Some(Value::Object(one)), Some(Value::Object(other))) => {
            let names = one.keys().chain(other.keys().filter(|name| !one.contains_key(*name)));
            for name in names {
                compare(&format!("{pointer}/{}", escaped(name)), one.get(name), other.get(name), text);
            }
        }
        (Some(Value::Array(one)), Some(Value::Array(other))) => {
            for index in 0..one.len().max(other.len()) {
                compare(&format!("{pointer}/{index}"), one.get(index), other.get(index), text);
            }
        }
        _ => {
            let mut line = |sign, value: Option<&Value>| {
                if let Some(value) = value {
                    text.push_str(&format!("{sign} {}: {value}\n", if pointer.is_empty() { "/" } else { pointer }));
                }
            };
            line('-', expected);
            line('+', found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lists_are_aligned() {
        let list = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(lines(&list("a b c"), &list("a c d")), "  a\n- b\n  c\n+ d\n");
    }

    #[test]
    fn values_differ_by_pointer() {
        let text = values(&json!({"a": [1, 2], "b": 1}), &json!({"a": [1], "c/d": null}));
        assert_eq!(text, "- /a/1: 2\n- /b: 1\n+ /c~1d: null\n");
    }
}
