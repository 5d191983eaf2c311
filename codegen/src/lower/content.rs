//! Bodies: one media type each: JSON before forms before text before bytes.

use serde_json::{json, Map, Value};

use super::{object, Lower};
use crate::error::{Error, Stage};
use crate::pointer::At;

/// What a media type is to the client, the preferred first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Json,
    Form,
    Parts,
    Text,
    Bytes,
}

/// A media type with its name and kind.
type Chosen = (String, Kind, Map<String, Value>);

impl Kind {
    fn of(media_type: &str, schema: Option<&Value>) -> Kind {
        let essence = essence(media_type);
        match essence.as_str() {
            "application/json" | "text/json" => Kind::Json,
            "application/x-www-form-urlencoded" => Kind::Form,
            "multipart/form-data" => Kind::Parts,
            "*/*" | "application/*" => match schema {
                Some(schema) if !is_text(schema) => Kind::Json,
                _ => Kind::Bytes,
            },
            _ if essence.ends_with("+json") => Kind::Json,
            _ if essence.starts_with("text/") => Kind::Text,
            _ => Kind::Bytes,
        }
    }
}

impl Lower {
    pub(super) fn request_body(&mut self, at: &At, value: Value) -> Result<Option<Value>, Error> {
        let mut body = self.targets.resolve(at, value)?;
        let at = at.key("content");
        let content = object(&at, body.get_mut("content").map(Value::take).unwrap_or_default())?;
        let Some((name, kind, mut media)) = self.choose(&at, content)? else {
            self.report.drop("request body without a media type", &at);
            return Ok(None);
        };
        let at = at.key(&name);
        let encoding = media.shift_remove("encoding");
        let (key, schema) = match kind {
            Kind::Json => ("application/json", None),
            Kind::Form => ("application/x-www-form-urlencoded", None),
            Kind::Parts => ("multipart/form-data", None),
            Kind::Text => ("text/plain", Some(json!({ "type": "string" }))),
            Kind::Bytes if essence(&name).starts_with("multipart/") => {
                let message = format!("request body of type {name} cannot be sent");
                return Err(Error::new(Stage::Lower, at, message).help("remove the operation in the overlay"));
            }
            Kind::Bytes => ("application/octet-stream", Some(json!({ "type": "string", "format": "binary" }))),
        };
        if let Some(Value::Object(encoding)) = encoding {
            self.encoding(&at.key("encoding"), kind, &encoding)?;
        }
        let mut media = self.media_type(&at, &name, key, media)?;
        if let Some(schema) = schema {
            media.insert("schema".into(), schema);
        }
        body.insert("content".into(), json!({ key: media }));
        Ok(Some(Value::Object(body)))
    }

    /// Refuses what a form would have to be encoded like and is not.
    fn encoding(&mut self, at: &At, kind: Kind, encoding: &Map<String, Value>) -> Result<(), Error> {
        for (property, how) in encoding {
            let at = at.key(property);
            let says = |key: &str, usual: Value| how.get(key).is_some_and(|value| *value != usual);
            match kind {
                Kind::Form if says("style", "form".into()) || says("explode", true.into()) => {
                    let message = format!("property `{property}` of a form has a style that cannot be sent");
                    return Err(Error::new(Stage::Lower, at, message).help("remove the encoding in the overlay"));
                }
                Kind::Form => self.report.drop("content type of a property of a form", &at),
                Kind::Parts => self.report.drop("content type or headers of a part", &at),
                _ => self.report.drop("encoding, which only forms have", &at),
            }
        }
        Ok(())
    }

    pub(super) fn responses(&mut self, at: &At, value: Value) -> Result<Value, Error> {
        let mut lowered = Map::new();
        for (status, response) in object(at, value)? {
            let at = at.key(&status);
            if status.starts_with("x-") {
                lowered.insert(status, response);
                continue;
            }
            let response = self.response(&at, response)?;
            let status = status.replace(['x', 'X'], "X");
            if lowered.insert(status, response).is_some() {
                return Err(Error::new(Stage::Lower, at, "response is declared twice"));
            }
        }
        Ok(Value::Object(lowered))
    }

    fn response(&mut self, at: &At, value: Value) -> Result<Value, Error> {
        let mut lowered = Map::new();
        for (key, value) in self.targets.resolve(at, value)? {
            let at = at.key(&key);
            match key.as_str() {
                "content" => {
                    if let Some((name, kind, mut media)) = self.choose(&at, object(&at, value)?)? {
                        let at = at.key(&name);
                        if media.shift_remove("encoding").is_some() {
                            self.report.drop("encoding, which only forms have", &at.key("encoding"));
                        }
                        let new = if kind == Kind::Json { "application/json" } else { &name };
                        let media = self.media_type(&at, &name, new, media)?;
                        lowered.insert(key, json!({ new: media }));
                    }
                }
                "headers" => {
                    let headers = self.headers(&at, value)?;
                    lowered.insert(key, headers);
                }
                "links" => {}
                _ => drop(lowered.insert(key, value)),
            }
        }
        lowered.entry("description").or_insert_with(|| "".into());
        Ok(Value::Object(lowered))
    }

    /// The media type to use, of several.
    fn choose(&mut self, at: &At, content: Map<String, Value>) -> Result<Option<Chosen>, Error> {
        let mut chosen: Option<Chosen> = None;
        for (name, media) in content {
            let media = object(&at.key(&name), media)?;
            let kind = Kind::of(&name, media.get("schema"));
            let loser = match &chosen {
                None => None,
                Some((_, best, _)) if kind < *best => chosen.take().map(|(name, ..)| name),
                Some(_) => Some(name.clone()),
            };
            if let Some(loser) = loser {
                self.report.drop("further media type", &at.key(&loser));
            }
            if chosen.is_none() {
                chosen = Some((name, kind, media));
            }
        }
        Ok(chosen)
    }

    /// A media type that becomes `new`; `x-media-type` says what it is on the wire.
    fn media_type(
        &mut self,
        at: &At,
        name: &str,
        new: &str,
        media: Map<String, Value>,
    ) -> Result<Map<String, Value>, Error> {
        let mut lowered = Map::new();
        let mut examples = None;
        for (key, value) in media {
            match key.as_str() {
                "schema" => drop(lowered.insert(key.clone(), self.schema(&at.key(&key), value)?)),
                "examples" => examples = Some(value),
                _ => drop(lowered.insert(key, value)),
            }
        }
        if let Some(examples) = examples {
            self.examples(&at.key("examples"), &mut lowered, examples)?;
        }
        lowered.entry("schema").or_insert_with(|| json!({}));
        if new != name {
            if !name.contains('*') {
                lowered.insert("x-media-type".into(), name.into());
            }
            self.report.count("media type renamed to one that progenitor reads");
        }
        Ok(lowered)
    }

    fn headers(&mut self, at: &At, value: Value) -> Result<Value, Error> {
        let mut lowered = Map::new();
        for (name, header) in object(at, value)? {
            let at = at.key(&name);
            if name.eq_ignore_ascii_case("content-type") {
                self.report.drop("header that OpenAPI ignores", &at);
                continue;
            }
            let mut header = self.targets.resolve(&at, header)?;
            for key in ["style", "explode", "allowReserved", "allowEmptyValue"] {
                header.shift_remove(key);
            }
            if let Some(Value::Object(content)) = header.shift_remove("content") {
                let media = content.into_iter().next().map(|(_, media)| media).unwrap_or_default();
                let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
                header.entry("schema").or_insert(schema);
                self.report.count("header with content");
            }
            if let Some(examples) = header.shift_remove("examples") {
                self.examples(&at.key("examples"), &mut header, examples)?;
            }
            let schema = header.get_mut("schema").map_or_else(|| json!({}), Value::take);
            let schema = self.schema(&at.key("schema"), schema)?;
            header.insert("schema".into(), schema);
            lowered.insert(name, Value::Object(header));
        }
        Ok(Value::Object(lowered))
    }
}

/// A media type without its parameters, in lower case.
fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether a media type is that of bytes which are no text, as far as its name tells.
pub(crate) fn is_binary(media_type: &str) -> bool {
    let essence = essence(media_type);
    let (family, name) = essence.split_once('/').unwrap_or_default();
    let binary = ["octet-stream", "zip", "gzip", "pdf", "x-tar", "wasm", "protobuf", "x-protobuf"];
    matches!(family, "image" | "audio" | "video" | "font") && !name.ends_with("+xml") || binary.contains(&name)
}

/// Whether a schema is that of a text or of bytes.
fn is_text(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("string")
}
