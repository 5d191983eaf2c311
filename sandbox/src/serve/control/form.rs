//! Reads the forms of the page as the JSON of commands.

use serde_json::{Map, Value};

/// Fields whose text is JSON.
const JSON: [&str; 2] = ["value", "body"];

/// The JSON of a form. Fields that were left empty are left out.
pub(super) fn read(command: &str, form: &str) -> Result<Value, String> {
    let mut object = Map::new();
    for (name, text) in crate::api::parameters::pairs(form).map_err(|violation| violation.message)? {
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        let short: String = name.chars().take(50).collect();
        let value = match name.as_str() {
            name if JSON.contains(&name) => {
                serde_json::from_str(text).map_err(|why| format!("{short}: it is not JSON: {why}"))?
            }
            _ if text == "on" => Value::Bool(true),
            _ => serde_json::from_str(text).ok().filter(Value::is_number).unwrap_or_else(|| text.into()),
        };
        object.insert(name, value);
    }
    // The form of the faults has a field for each kind; the command has them in one object.
    if command == "chaos" {
        let (own, faults) = object.into_iter().partition(|(name, _)| ["seed", "latency", "at_most"].contains(&&**name));
        object = own;
        object.insert("faults".into(), Value::Object(faults));
    }
    Ok(Value::Object(object))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn forms_become_json() {
        let form = "path=%2Fa+b&value=%7B%22a%22%3A1%7D&force=on&times=3&empty=";
        assert_eq!(
            read("insert", form).unwrap(),
            json!({"path": "/a b", "value": {"a": 1}, "force": true, "times": 3})
        );
        let chaos = json!({"seed": 7, "faults": {"nulls": 0.5}});
        assert_eq!(read("chaos", "nulls=0.5&seed=7").unwrap(), chaos);
        assert!(read("insert", "value=%7B").unwrap_err().starts_with("value: "));
    }
}
