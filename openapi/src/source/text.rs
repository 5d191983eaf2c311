//! Parses text that is JSON or YAML.

use serde_json::Value;

use super::{json, yaml, Lines};
use crate::fault::Fault;
use crate::pointer::At;

/// Parses the text of a document. Text that begins with `{` or `[` is JSON, other text is YAML. Nesting is limited to 127 levels.
///
/// Also returns a fault for each duplicate key. The last value of such a key counts.
///
/// # Errors
/// If the text is neither JSON nor YAML.
pub fn parse(text: &str) -> Result<(Value, Vec<Fault>), Fault> {
    let text = without_mark(text);
    let (value, duplicates) = match text.trim_start() {
        "" => return Err(Fault::new(At::ROOT, "document is empty").help(json::DAMAGED)),
        _ if is_json(text) => json::parse(text)?,
        _ => yaml::parse(text)?,
    };
    let fault = |at: String| {
        Fault::new(at, "duplicate key")
            .help("readers disagree on which of the two counts; get a document that has one")
            .instead("the last value counts")
    };
    Ok((value, duplicates.into_iter().map(fault).collect()))
}

/// The lines on which the values of a text begin, from 1. Values that a YAML alias repeats have none.
///
/// # Errors
/// If the text is neither JSON nor YAML.
pub fn lines(text: &str) -> Result<Lines, Fault> {
    let text = without_mark(text);
    match is_json(text) {
        true => json::lines(text),
        false => yaml::lines(text),
    }
}

/// The text without its byte order mark.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn is_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

#[cfg(test)]
mod tests {
    use super::{lines, Lines};

    #[track_caller]
    fn check(text: &str, expected: &[(&str, usize)]) {
        let expected: Lines = expected.iter().map(|(pointer, line)| ((*pointer).to_owned(), *line)).collect();
        assert_eq!(lines(text).expect("a document"), expected);
    }

    #[test]
    fn a_member_has_the_line_of_its_key_and_an_element_that_of_its_first_character() {
        check(
            "{\n \"a,{\": [\n  {\"b\\\"/\": 1},\n  [2,\n  {\n   \"c\":\n \"}]\"}]\n ],\r\n \"d\": {}, \"e\"\n: 3\n}",
            &[
                ("/a,{", 2),
                ("/a,{/0", 3),
                ("/a,{/0/b\"~1", 3),
                ("/a,{/1", 4),
                ("/a,{/1/0", 4),
                ("/a,{/1/1", 5),
                ("/a,{/1/1/c", 6),
                ("/d", 9),
                ("/e", 9),
            ],
        );
        check(
            "# a comment\na:\n  - b/: |\n      text\n      c: 1\n  -\n    - 2\n    - {d: 3,\n       e: 4}\n\"f\": &x\n  g: 1\nh: *x\n",
            &[
                ("/a", 2),
                ("/a/0", 3),
                ("/a/0/b~1", 3),
                ("/a/1", 7),
                ("/a/1/0", 7),
                ("/a/1/1", 8),
                ("/a/1/1/d", 8),
                ("/a/1/1/e", 9),
                ("/f", 10),
                ("/f/g", 11),
                ("/h", 12),
            ],
        );
    }

    #[test]
    fn a_duplicate_key_has_the_line_of_its_last_occurrence() {
        check("{\"a\": 1,\n\"a\": 2}", &[("/a", 2)]);
        check("a: 1\na: 2\n", &[("/a", 2)]);
    }

    #[test]
    fn text_that_does_not_parse_is_an_error() {
        for text in ["{", "{\"a\\", "[1,,2]", "a: [b\n"] {
            assert!(lines(text).is_err(), "{text}");
        }
    }
}
