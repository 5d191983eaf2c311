//! An operation: its parameters, bodies, responses and permissions.

use serde_json::Value;

use crate::document::pointer::{at, escaped, resolved};

/// One operation of the document.
pub(crate) struct Operation {
    pub(crate) id: String,
    /// In upper case.
    pub(crate) method: String,
    /// Index of its path.
    pub(crate) path: usize,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) responses: Vec<Response>,
    /// Permissions that a key needs, all of them; `None` if no credentials are needed.
    pub(crate) scopes: Option<Vec<String>>,
}

/// A parameter of an operation.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    /// Several values are several parameters of one name, instead of one text with commas.
    pub(crate) explode: bool,
    /// Pointer to its schema.
    pub(crate) schema: String,
}

/// The location of a parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

/// The body of a request.
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) media: Vec<Media>,
}

/// A kind of content, and the pointer of its schema.
pub(crate) struct Media {
    /// Without parameters, in lower case.
    pub(crate) essence: String,
    /// As it is written in the document.
    pub(crate) full: String,
    pub(crate) schema: Option<String>,
}

impl Media {
    pub(crate) fn is_json(&self) -> bool {
        is_json(&self.essence)
    }
}

/// Whether a media type without parameters is JSON.
pub(crate) fn is_json(essence: &str) -> bool {
    essence == "application/json" || essence.ends_with("+json")
}

/// A declared response.
pub(crate) struct Response {
    /// A status such as `200`, a range such as `4XX`, or `default`.
    pub(crate) status: String,
    /// The content that the sandbox returns: JSON, if there is a choice.
    pub(crate) media: Option<Media>,
}

impl Operation {
    pub(super) fn read(root: &Value, template: &str, method: &str, path: usize) -> Self {
        let item = format!("/paths/{}", escaped(template));
        let own = format!("{item}/{method}");
        let value = at(root, &own).unwrap_or(&Value::Null);
        let mut parameters: Vec<Parameter> = Vec::new();
        // The operation's own come last and replace those of the path.
        for list in [format!("{item}/parameters"), format!("{own}/parameters")] {
            let count = at(root, &list).and_then(Value::as_array).map_or(0, Vec::len);
            for index in 0..count {
                let Some(parameter) = read_parameter(root, format!("{list}/{index}")) else { continue };
                parameters.retain(|other| (&other.name, other.place) != (&parameter.name, parameter.place));
                parameters.push(parameter);
            }
        }
        let body = value.get("requestBody").map(|_| {
            let place = resolved(root, format!("{own}/requestBody"));
            let required = at(root, &place).is_some_and(|body| body["required"] == true);
            Body { required, media: read_media(root, &place) }
        });
        let statuses = value["responses"].as_object().into_iter().flatten();
        let responses = statuses.map(|(status, _)| {
            let place = resolved(root, format!("{own}/responses/{}", escaped(status)));
            let mut media = read_media(root, &place);
            media.sort_by_key(|media| !media.is_json());
            Response { status: status.to_uppercase(), media: media.into_iter().next() }
        });
        Self {
            id: value["operationId"].as_str().unwrap_or(&own).to_owned(),
            method: method.to_uppercase(),
            path,
            parameters,
            body,
            responses: responses.collect(),
            scopes: read_scopes(value.get("security").or(root.get("security"))),
        }
    }

    /// The response that means success: the first 2xx.
    pub(crate) fn success(&self) -> (u16, Option<&Response>) {
        let mut declared: Vec<_> = self.responses.iter().filter(|response| response.status.starts_with('2')).collect();
        declared.sort_by_key(|response| response.status.as_str());
        match declared.first() {
            Some(response) => (response.status.parse().unwrap_or(200), Some(response)),
            None => (200, self.responses.iter().find(|response| response.status == "DEFAULT")),
        }
    }

    /// The response that is declared for a status, by number, by range or by default.
    pub(crate) fn response(&self, status: u16) -> Option<&Response> {
        let names = [status.to_string(), format!("{}XX", status / 100), "DEFAULT".into()];
        names.iter().find_map(|name| self.responses.iter().find(|response| response.status == *name))
    }

    pub(crate) fn query(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.place == Place::Query && parameter.name == name)
    }

    /// Pointer to the schema of a JSON request.
    pub(crate) fn request_schema(&self) -> Option<&str> {
        self.body.as_ref()?.media.iter().find(|media| media.is_json())?.schema.as_deref()
    }

    /// Pointer to the schema of the JSON response that means success.
    pub(crate) fn success_schema(&self) -> Option<&str> {
        self.success().1?.media.as_ref().filter(|media| media.is_json())?.schema.as_deref()
    }
}

fn read_parameter(root: &Value, pointer: String) -> Option<Parameter> {
    let pointer = resolved(root, pointer);
    let value = at(root, &pointer)?;
    let place = match value["in"].as_str()? {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => Place::Header,
        "cookie" => Place::Cookie,
        _ => return None,
    };
    Some(Parameter {
        name: value["name"].as_str()?.to_owned(),
        place,
        required: value["required"] == true,
        explode: value["explode"].as_bool().unwrap_or(matches!(place, Place::Query | Place::Cookie)),
        schema: format!("{pointer}/schema"),
    })
}

fn read_media(root: &Value, place: &str) -> Vec<Media> {
    let content = at(root, place).and_then(|value| value["content"].as_object());
    let media = content.into_iter().flatten().map(|(full, value)| {
        let schema = value.get("schema").map(|_| format!("{place}/content/{}/schema", escaped(full)));
        let essence = full.split(';').next().unwrap_or_default().trim().to_lowercase();
        Media { essence, full: full.clone(), schema }
    });
    media.collect()
}

/// The scopes of the first alternative. An empty list of alternatives, or an empty alternative, needs no credentials.
fn read_scopes(security: Option<&Value>) -> Option<Vec<String>> {
    let alternatives = security?.as_array()?;
    let first = alternatives.first()?.as_object()?;
    if alternatives.iter().any(|alternative| alternative.as_object().is_some_and(|schemes| schemes.is_empty())) {
        return None;
    }
    let lists = first.values().filter_map(Value::as_array).flatten();
    Some(lists.filter_map(Value::as_str).map(str::to_owned).collect())
}
