//! Reads commands. An error names the location as a JSON pointer, what was found there and what to write instead.

use serde::Deserialize;
use serde_json::{json, Value};
use serde_path_to_error::{Deserializer, Segment, Track};

use super::{Command, Step};
use crate::document::nearest;
use crate::document::pointer::escaped;
use crate::sandbox::error::Error;

/// The names of the commands.
const NAMES: [&str; 11] =
    ["insert", "merge", "remove", "on", "advance", "speed", "chaos", "snapshot", "restore", "reset", "scene"];

/// What serde calls a type, and what it is called in an error.
const TYPES: [(&str, &str); 9] = [
    ("u16", "a whole number from 0 to 65535"),
    ("u32", "a whole number of 0 or more"),
    ("u64", "a whole number of 0 or more"),
    ("f64", "a number"),
    ("a boolean", "true or false"),
    ("a string", "a text"),
    ("a map", "an object"),
    ("a sequence", "a list"),
    ("null, ", "nothing, "),
];

impl Command {
    /// The command of a name with its arguments.
    pub(crate) fn named(name: &str, arguments: Value) -> Result<Self, Error> {
        read(name, arguments, "")
    }
}

/// The command of a name with the arguments at a pointer.
fn read(name: &str, arguments: Value, at: &str) -> Result<Command, Error> {
    let wrong = |at: &str, why: &str| {
        let place = if at.is_empty() { String::new() } else { format!("{at}: ") };
        Error::Scene(format!("{place}{why}"))
    };
    if !NAMES.contains(&name) {
        let near = nearest(name, &NAMES).first().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        return Err(wrong(at, &format!("there is no command `{name}`{near} (all: {})", NAMES.join(", "))));
    }
    match arguments {
        Value::Array(steps) if name == "scene" => {
            let steps = steps.into_iter().enumerate().map(|(index, value)| step(value, &format!("{at}/{index}")));
            Ok(Command::Scene(steps.collect::<Result<_, _>>()?))
        }
        _ if name == "scene" => Err(wrong(at, "a list of commands is expected, such as `- reset: {}`")),
        Value::Object(_) => {
            let mut track = Track::new();
            let command = json!({ name: arguments });
            Command::deserialize(Deserializer::new(command, &mut track)).map_err(|why| {
                let path = track.path();
                let inner = path.iter().filter_map(|segment| match segment {
                    Segment::Seq { index } => Some(format!("/{index}")),
                    Segment::Map { key } => Some(format!("/{}", escaped(key))),
                    Segment::Enum { .. } | Segment::Unknown => None,
                });
                wrong(&format!("{at}{}", inner.collect::<String>()), &plain(&why.to_string()))
            })
        }
        _ => Err(wrong(at, &format!("`{name}` needs an object with its arguments, such as `{name}: {{}}`"))),
    }
}

/// A step of a scene: an object with the name of a command.
fn step(value: Value, at: &str) -> Result<Step, Error> {
    let single = match value {
        Value::Object(object) if object.len() == 1 => object.into_iter().next(),
        _ => None,
    };
    let why = || Error::Scene(format!("{at}: a command is an object with one name, such as `reset: {{}}`"));
    let (name, arguments) = single.ok_or_else(why)?;
    let at = format!("{at}/{}", escaped(&name));
    Ok(Step { command: read(&name, arguments, &at)?, at })
}

/// An error of serde in the words of JSON.
fn plain(why: &str) -> String {
    let Some((found, expected)) = why.split_once(", expected ") else {
        return why.replace("missing field", "a member is missing:");
    };
    let known = TYPES.iter().find(|(name, _)| *name == expected).map_or(expected, |(_, plain)| plain);
    let found = found.replace("invalid type: ", "found ").replace("invalid value: ", "found ");
    let found = found.replace("unknown field", "there is no member").replace("string \"", "the text \"");
    match found.starts_with("found ") {
        true => format!("{known} is expected, {found}"),
        false => format!("{found}; {}", expected.replace("one of", "the members are")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_name_the_location_and_what_to_write() {
        let scene = |steps: Value| Command::named("scene", steps);
        for (result, expected) in [
            (Command::named("inser", json!({})), "there is no command `inser`; did you mean `insert`?"),
            (Command::named("merge", json!({"path": "/a"})), "a member is missing: `value`"),
            (Command::named("merge", json!([])), "`merge` needs an object"),
            (
                Command::named("advance", json!({"seconds": "x"})),
                "/seconds: a number is expected, found the text \"x\"",
            ),
            (scene(json!({})), "a list of commands is expected"),
            (scene(json!([{"on": {"requests": "a", "status": "5"}}])), "/0/on/status: a whole number from 0 to 65535"),
            (scene(json!([{"reset": {}}, "reset"])), "/1: a command is an object with one name"),
            (
                scene(json!([{"scene": [{"on": {"statis": 1}}]}])),
                "/0/scene/0/on/statis: there is no member `statis`; the members are",
            ),
        ] {
            let error = result.unwrap_err().to_string();
            assert!(error.starts_with(expected), "{error}");
        }
    }
}
