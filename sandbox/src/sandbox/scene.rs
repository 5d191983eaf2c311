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
    if let Ok(value) = serde_json::from_str(text) {
        return Ok(value);
    }
    let wrong = |why: String| Error::Scene(format!("the scene is neither JSON nor YAML: {why}"));
    let documents = Yaml::load_from_str(text).map_err(|why| wrong(why.to_string()))?;
    let [document] = documents.as_slice() else {
        return Err(wrong(format!("it has {} documents instead of one", documents.len())));
    };
    json(document, 0).ok_or_else(|| wrong("it has keys that are no texts, aliases, tags, or too many levels".into()))
}

fn json(yaml: &Yaml<'_>, depth: usize) -> Option<Value> {
    if depth > MAX_DEPTH {
        return None;
    }
    Some(match yaml {
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Value(Scalar::Boolean(value)) => (*value).into(),
        Yaml::Value(Scalar::Integer(value)) => (*value).into(),
        Yaml::Value(Scalar::FloatingPoint(value)) => Value::from(value.into_inner()),
        Yaml::Value(Scalar::String(value)) => value.as_ref().into(),
        Yaml::Sequence(list) => list.iter().map(|item| json(item, depth + 1)).collect::<Option<_>>()?,
        Yaml::Mapping(mapping) => {
            let member =
                |(name, value): (&Yaml<'_>, &Yaml<'_>)| Some((name.as_str()?.to_owned(), json(value, depth + 1)?));
            Value::Object(mapping.iter().map(member).collect::<Option<Map<_, _>>>()?)
        }
        _ => return None,
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
        for (text, why) in
            [("a: [", "neither JSON nor YAML"), ("- a\n---\n- b\n", "2 documents"), ("? [a]\n: b\n", "keys")]
        {
            let error = read(text).unwrap_err().to_string();
            assert!(error.contains(why), "{error}");
        }
    }
}
