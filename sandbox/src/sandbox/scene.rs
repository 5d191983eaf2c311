//! Scenes: lists of commands in JSON or YAML.

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value};

use crate::sandbox::command::Command;
use crate::sandbox::engine::Engine;
use crate::sandbox::error::Error;

/// Deepest nesting of a scene.
const MAX_DEPTH: usize = 64;

/// Reads a scene and carries out its commands in order.
pub(crate) fn run(engine: &Engine, text: &str) -> Result<(), Error> {
    Command::named("scene", read(text)?)?.run(engine).map(|_| ())
}

/// The value of a JSON or YAML text.
fn read(text: &str) -> Result<Value, Error> {
    let json_error = match serde_json::from_str(text) {
        Ok(value) => return Ok(value),
        Err(why) => why,
    };
    let wrong = |why: String| Error::Scene(format!("the scene is neither JSON nor YAML: {why}"));
    let documents = Yaml::load_from_str(text).map_err(|why| {
        // What begins like JSON is meant to be JSON.
        let is_json = text.trim_start().starts_with(['{', '[']);
        wrong(if is_json { json_error.to_string() } else { why.to_string() })
    })?;
    match documents.as_slice() {
        [] => Err(Error::Scene("the scene is empty; it has to be a list of commands, such as `- reset: {}`".into())),
        [document] => json(document, 0).map_err(|why| wrong(why.to_owned())),
        _ => Err(wrong(format!("it has {} documents instead of one", documents.len()))),
    }
}

fn json(yaml: &Yaml<'_>, depth: usize) -> Result<Value, &'static str> {
    if depth > MAX_DEPTH {
        return Err("it has more than 64 levels");
    }
    Ok(match yaml {
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Value(Scalar::Boolean(value)) => (*value).into(),
        Yaml::Value(Scalar::Integer(value)) => (*value).into(),
        // JSON has no such numbers.
        Yaml::Value(Scalar::FloatingPoint(value)) if !value.is_finite() => value.to_string().into(),
        Yaml::Value(Scalar::FloatingPoint(value)) => Value::from(value.into_inner()),
        Yaml::Value(Scalar::String(value)) => value.as_ref().into(),
        Yaml::Sequence(list) => list.iter().map(|item| json(item, depth + 1)).collect::<Result<_, _>>()?,
        Yaml::Mapping(mapping) => {
            let member = |(name, value): (&Yaml<'_>, &Yaml<'_>)| {
                let name = name.as_str().ok_or("it has a key that is no text; quote it")?;
                Ok::<_, &str>((name.to_owned(), json(value, depth + 1)?))
            };
            Value::Object(mapping.iter().map(member).collect::<Result<Map<_, _>, _>>()?)
        }
        Yaml::Alias(_) => return Err("it has an alias without an anchor"),
        _ => return Err("it has a tag, which is not supported"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn yaml_and_json_are_read() {
        let expected = json!([{"merge": {"path": "/a", "value": {"n": 1, "f": 1.5, "b": true, "x": null}}}]);
        let yaml = "- merge:\n    path: /a\n    value: { n: 1, f: 1.5, b: true, x: null }\n";
        assert_eq!(read(yaml).unwrap(), expected);
        assert_eq!(read(&expected.to_string()).unwrap(), expected);
        for (text, why) in [
            ("a: [", "neither JSON nor YAML"),
            ("- a\n---\n- b\n", "2 documents"),
            ("? [a]\n: b\n", "no text"),
            ("# x\n", "is empty"),
        ] {
            let error = read(text).unwrap_err().to_string();
            assert!(error.contains(why), "{error}");
        }
    }
}
