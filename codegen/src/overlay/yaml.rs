//! YAML text to a JSON value.

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Number, Value};

use crate::error::{Error, Stage};
use crate::pointer::At;

/// The deepest an overlay may be nested.
const DEEPEST: usize = 64;
/// The most columns of indentation and open brackets that its text may have.
const WIDEST: usize = 512;

/// Parses one YAML document. Duplicate keys are refused by the parser.
pub(super) fn parse(text: &str) -> Result<Value, Error> {
    let error = |message: String| Error::new(Stage::Overlay, At::ROOT, message);
    if nesting(text) > WIDEST {
        return Err(error("nests too deep".into()));
    }
    let mut documents = Yaml::load_from_str(text).map_err(|why| error(format!("not valid YAML: {why}")))?;
    match (documents.pop(), documents.is_empty()) {
        (Some(document), true) => convert(&At::ROOT, document, 0),
        (None, _) => Err(error("overlay is empty".into())),
        (Some(_), false) => Err(error("has more than one YAML document".into())),
    }
}

fn convert(at: &At, yaml: Yaml<'_>, depth: usize) -> Result<Value, Error> {
    let error = |message: &str| Err(Error::new(Stage::Overlay, at, message));
    if depth > DEEPEST {
        return error("nests too deep");
    }
    match yaml {
        Yaml::Value(Scalar::Null) => Ok(Value::Null),
        Yaml::Value(Scalar::Boolean(flag)) => Ok(Value::Bool(flag)),
        Yaml::Value(Scalar::Integer(number)) => Ok(Value::Number(number.into())),
        Yaml::Value(Scalar::FloatingPoint(number)) => match Number::from_f64(number.into_inner()) {
            Some(number) => Ok(Value::Number(number)),
            None => error("is a number that JSON does not have"),
        },
        Yaml::Value(Scalar::String(text)) => Ok(Value::String(text.into_owned())),
        Yaml::Sequence(elements) => elements
            .into_iter()
            .enumerate()
            .map(|(index, element)| convert(&at.index(index), element, depth + 1))
            .collect::<Result<_, _>>()
            .map(Value::Array),
        Yaml::Mapping(members) => {
            let mut map = Map::new();
            for (key, value) in members {
                let key = match key {
                    Yaml::Value(Scalar::String(key)) => key.into_owned(),
                    Yaml::Value(Scalar::Integer(key)) => key.to_string(),
                    _ => return error("has a key that is not a string; put it in quotes"),
                };
                let value = convert(&at.key(&key), value, depth + 1)?;
                map.insert(key, value);
            }
            Ok(Value::Object(map))
        }
        _ => error("has a tag or an alias that JSON does not have"),
    }
}

/// An upper bound of how deep a text nests, found without recursion: the parser builds a tree of
/// any depth, but one that is too deep cannot be dropped.
fn nesting(text: &str) -> usize {
    let indicator = |byte: &u8| matches!(byte, b' ' | b'-' | b'?');
    let indents = text.lines().map(|line| line.bytes().take_while(indicator).count());
    let (mut flow, mut deepest) = (0usize, 0);
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => flow += 1,
            b']' | b'}' => flow = flow.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(flow);
    }
    deepest + indents.max().unwrap_or(0)
}
