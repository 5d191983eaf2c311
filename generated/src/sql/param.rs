//! Values of query parameters and settings, as the database reads them.

use serde::Serialize;
use serde_json::value::{to_raw_value, RawValue};
use std::collections::BTreeMap;

/// A value of a parameter: text is escaped as in TabSeparated, lists and maps are written as literals.
pub(super) fn parameter(value: &impl Serialize) -> Result<String, serde_json::Error> {
    // The text of JSON keeps all digits of numbers.
    let value = to_raw_value(value)?;
    Ok(match value.get().as_bytes() {
        [b'n', ..] => "\\N".to_owned(),
        [b'"', ..] => escaped(&serde_json::from_str::<String>(value.get())?),
        _ => literal(&value)?,
    })
}

/// A value of a setting.
pub(super) fn setting(value: &impl Serialize) -> Result<String, serde_json::Error> {
    let value = to_raw_value(value)?;
    match value.get().starts_with('"') {
        true => serde_json::from_str(value.get()),
        false => literal(&value),
    }
}

fn literal(value: &RawValue) -> Result<String, serde_json::Error> {
    let text = value.get();
    Ok(match text.as_bytes() {
        [b'n', ..] => "NULL".to_owned(),
        [b'"', ..] => quoted(&serde_json::from_str::<String>(text)?),
        [b'[', ..] => {
            let elements: Vec<Box<RawValue>> = serde_json::from_str(text)?;
            let elements: Vec<_> = elements.iter().map(|element| literal(element)).collect::<Result<_, _>>()?;
            format!("[{}]", elements.join(","))
        }
        [b'{', ..] => {
            let entries: BTreeMap<String, Box<RawValue>> = serde_json::from_str(text)?;
            let entries = entries.iter().map(|(key, value)| Ok(format!("{}:{}", quoted(key), literal(value)?)));
            let entries: Vec<_> = entries.collect::<Result<_, serde_json::Error>>()?;
            format!("{{{}}}", entries.join(","))
        }
        _ => text.to_owned(),
    })
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r").replace('\0', "\\0")
}

fn quoted(text: &str) -> String {
    format!("'{}'", escaped(text).replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn parameters_are_written_as_the_database_reads_them() {
        for (value, expected) in [
            (json!(7), "7"),
            (json!(u64::MAX), "18446744073709551615"),
            (json!(true), "true"),
            (json!(null), "\\N"),
            (json!("it's\ta\\b\n"), "it's\\ta\\\\b\\n"),
            (json!([1, null, "it's", ["x"]]), "[1,NULL,'it\\'s',['x']]"),
            (json!({"a'": 1}), "{'a\\'':1}"),
        ] {
            assert_eq!(parameter(&value).unwrap(), expected);
        }
        assert_eq!(parameter(&u128::MAX).unwrap(), u128::MAX.to_string());
        assert_eq!(setting(&"a\tb").unwrap(), "a\tb");
        assert_eq!(setting(&1).unwrap(), "1");
    }
}
