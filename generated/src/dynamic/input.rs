//! The input of a call by operation id: parameters by place and name, taken out one by one until nothing may be left.

use crate::error::Kind;
use crate::operation::{Location, Operation};
use crate::support::{decode, Decode, Map, Raw};
use crate::Error;

/// What a caller gave for the parameters and the body of an operation.
pub(crate) struct Input {
    operation: &'static Operation,
    path: Map<Raw>,
    query: Map<Raw>,
    headers: Map<Raw>,
    body: Option<Raw>,
}

#[allow(dead_code, reason = "not every document has parameters of every kind")]
impl Input {
    pub(crate) fn read(operation: &'static Operation, text: &str) -> Result<Self, Error> {
        let mut places = part::<Map<Raw>>(operation, "input", "$", text)?;
        let mut take = |name: &str| match places.remove(name) {
            Some(raw) if raw.text() != "null" => part(operation, name, &format!("$.{name}"), raw.text()),
            _ => Ok(Map::new()),
        };
        let (path, query, headers) = (take("path")?, take("query")?, take("headers")?);
        let body = places.remove("body");
        match places.keys().next() {
            Some(unknown) => {
                let why = format!("input has no `{unknown}`; it has `path`, `query`, `headers` and `body`");
                Err(refused(operation, place("", unknown), &why))
            }
            None => Ok(Self { operation, path, query, headers, body }),
        }
    }

    /// A parameter of the path.
    pub(crate) fn path<T: Decode>(&mut self, name: &str) -> Result<T, Error> {
        let given = self.path.remove(name);
        self.required("path parameter", name, given)
    }

    /// A parameter of the query that must be given.
    pub(crate) fn query<T: Decode>(&mut self, name: &str) -> Result<T, Error> {
        let given = self.query.remove(name);
        self.required("query parameter", name, given)
    }

    /// A header that must be given.
    pub(crate) fn header<T: Decode>(&mut self, name: &str) -> Result<T, Error> {
        let given = self.headers.remove(name);
        self.required("header", name, given)
    }

    /// A parameter of the query that may be left out.
    pub(crate) fn optional_query<T: Decode>(&mut self, name: &str) -> Result<Option<T>, Error> {
        let given = self.query.remove(name);
        self.optional("query parameter", name, given)
    }

    /// A header that may be left out.
    pub(crate) fn optional_header<T: Decode>(&mut self, name: &str) -> Result<Option<T>, Error> {
        let given = self.headers.remove(name);
        self.optional("header", name, given)
    }

    /// The request body.
    pub(crate) fn body<T: Decode>(&mut self) -> Result<T, Error> {
        let given = self.body.take();
        self.required("request", "body", given)
    }

    /// Refuses what the operation does not take.
    pub(crate) fn finish(&self) -> Result<(), Error> {
        let places = [
            (&self.path, Location::Path, "path parameter"),
            (&self.query, Location::Query, "query parameter"),
            (&self.headers, Location::Header, "header"),
        ];
        for (left, location, kind) in places {
            let Some(name) = left.keys().next() else { continue };
            let known = self.operation.parameters.iter().filter(|parameter| parameter.location == location);
            let known: Vec<_> = known.map(|parameter| format!("`{}`", parameter.name)).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            let why = format!("no {kind} `{name}`; it takes {known}");
            return Err(refused(self.operation, place(kind, name), &why));
        }
        match &self.body {
            Some(_) => Err(refused(self.operation, place("", "body"), "it takes no body")),
            None => Ok(()),
        }
    }

    fn required<T: Decode>(&self, kind: &str, name: &str, given: Option<Raw>) -> Result<T, Error> {
        let missing = || refused(self.operation, place(kind, name), &format!("{kind} `{name}` is missing"));
        self.optional(kind, name, given)?.ok_or_else(missing)
    }

    fn optional<T: Decode>(&self, kind: &str, name: &str, given: Option<Raw>) -> Result<Option<T>, Error> {
        match given {
            Some(raw) if raw.text() != "null" => {
                part(self.operation, &format!("{kind} `{name}`"), &place(kind, name), raw.text()).map(Some)
            }
            _ => Ok(None),
        }
    }
}

fn refused(operation: &Operation, path: String, why: &str) -> Error {
    Kind::Given { path, message: format!("operation `{}`: {why}", operation.id) }.into()
}

/// Where a part of the input stands.
fn place(kind: &str, name: &str) -> String {
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let name = if plain { format!(".{name}") } else { format!("[{name:?}]") };
    match kind {
        "path parameter" => format!("$.path{name}"),
        "query parameter" => format!("$.query{name}"),
        "header" => format!("$.headers{name}"),
        _ => format!("${name}"),
    }
}

fn part<T: Decode>(operation: &Operation, what: &str, place: &str, text: &str) -> Result<T, Error> {
    let failed = |error| Error::given(&format!("operation `{}`: {what}", operation.id), place, &error);
    decode(text).map(|decoded| decoded.value).map_err(failed)
}
