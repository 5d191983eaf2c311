//! The input of a call by operation id. Missing and unknown arguments are rejected first. Then each argument is decoded.

use crate::error::Kind;
use crate::operation::{Location, Operation};
use crate::support::{decode, Decode, Map, Raw, Step};
use crate::Error;
use std::collections::BTreeMap;

/// The JSON path of the request body.
const BODY: &str = "$.body";

/// The parameters and the body of an operation, by JSON path.
pub(crate) struct Input {
    operation: &'static Operation,
    arguments: BTreeMap<String, Raw>,
}

impl Input {
    pub(crate) fn read(operation: &'static Operation, text: &str) -> Result<Self, Error> {
        let mut input = Self { operation, arguments: BTreeMap::new() };
        for (part, raw) in input.decode::<Map<Raw>>("$", text)? {
            let place = member("$", &part);
            if ["path", "query", "headers"].contains(&&*part) {
                let members: Option<Map<Raw>> = input.decode(&place, raw.text())?;
                let members = members.into_iter().flatten().map(|(name, raw)| (member(&place, &name), raw));
                input.arguments.extend(members);
            } else {
                input.arguments.insert(place, raw);
            }
        }
        input.check().map(|()| input)
    }

    /// Compares the arguments with the parameters of the operation.
    fn check(&self) -> Result<(), Error> {
        let parameters = self.operation.parameters.iter();
        let parameters = parameters.map(|parameter| (place(parameter.location, parameter.name), parameter.required));
        let known: Vec<_> = parameters.chain(self.operation.body.then(|| (BODY.to_owned(), false))).collect();
        if let Some(unknown) = self.arguments.keys().find(|path| known.iter().all(|(known, _)| known != *path)) {
            let known: Vec<_> = known.iter().map(|(path, _)| path).collect();
            return Err(self.rejected(unknown, &format!(" has the parameters {known:?}, and none")));
        }
        known.iter().filter(|(_, required)| *required).try_for_each(|(path, _)| self.require(path))
    }

    fn require(&self, path: &str) -> Result<(), Error> {
        match self.arguments.get(path).is_some_and(|raw| raw.text() != "null") {
            true => Ok(()),
            false => Err(self.rejected(path, ": a required argument is missing")),
        }
    }

    fn rejected(&self, path: &str, why: &str) -> Error {
        let message = format!("operation `{}`{why}", self.operation.id);
        Kind::Input { path: path.to_owned(), message }.into()
    }

    /// Removes and decodes a parameter. A missing one is decoded from null.
    pub(crate) fn parameter<T: Decode>(&mut self, location: Location, name: &str) -> Result<T, Error> {
        self.take(&place(location, name))
    }

    /// Removes and decodes the request body.
    pub(crate) fn body<T: Decode>(&mut self) -> Result<T, Error> {
        self.require(BODY)?;
        self.take(BODY)
    }

    /// Removes and decodes an optional request body.
    pub(crate) fn optional_body<T: Decode>(&mut self) -> Result<Option<T>, Error> {
        self.take(BODY)
    }

    fn take<T: Decode>(&mut self, path: &str) -> Result<T, Error> {
        let argument = self.arguments.remove(path);
        self.decode(path, argument.as_ref().map_or("null", Raw::text))
    }

    fn decode<T: Decode>(&self, path: &str, text: &str) -> Result<T, Error> {
        let what = format!("operation `{}`", self.operation.id);
        let decoded = decode(text).map_err(|error| Error::input(&what, path, error.path(), error.message()))?;
        match decoded.rejected.first() {
            // The API would reject it as well, with a less precise message.
            Some(rejected) => Err(Error::input(&what, path, &rejected.path, &rejected.message)),
            None => Ok(decoded.value),
        }
    }
}

fn place(location: Location, name: &str) -> String {
    let part = match location {
        Location::Path => "$.path",
        Location::Query => "$.query",
        Location::Header => "$.headers",
    };
    member(part, name)
}

fn member(path: &str, name: &str) -> String {
    format!("{path}{}", Step::Key(name.into()))
}
