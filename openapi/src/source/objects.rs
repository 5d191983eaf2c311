//! The rules for single objects, and a list of the references in them.

use serde_json::{Map, Value};

use super::Reference;
use crate::fault::Fault;
use crate::grammar::{Node, Visit};
use crate::pointer::At;

/// Checks single objects, and lists the references in them.
pub(super) struct Checks {
    pub(super) references: Vec<Reference>,
    /// Pointers of the values of discriminator mappings, with these values.
    pub(super) mapped: Vec<(String, String)>,
    pub(super) faults: Vec<Fault>,
}

impl Visit for Checks {
    fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    fn object(&mut self, node: Node, at: &At, object: &Map<String, Value>) -> Result<(), Fault> {
        match node {
            Node::Root => self.root(at, object),
            Node::Components => self.component_names(at, object),
            Node::SecurityScheme => return self.security_scheme(at, object),
            Node::Parameter => return self.parameter(at, object),
            Node::Discriminator => {
                let mapping = object.get("mapping").and_then(Value::as_object).into_iter().flatten();
                let mapped = mapping.filter_map(|(value, target)| {
                    Some((at.key("mapping").key(value).to_string(), target.as_str()?.to_owned()))
                });
                self.mapped.extend(mapped);
            }
            _ => {}
        }
        Ok(())
    }

    fn reference(&mut self, node: Node, at: &At, reference: &str) {
        self.references.push(Reference { node, at: at.to_string(), text: reference.to_owned(), target: String::new() });
    }
}

impl Checks {
    fn root(&mut self, at: &At, root: &Map<String, Value>) {
        if !["paths", "webhooks", "components"].iter().any(|field| root.contains_key(*field)) {
            let fault = Fault::new(at, "document has no `paths`").instead("it has no operation");
            self.faults.push(fault);
        }
    }

    fn component_names(&mut self, at: &At, components: &Map<String, Value>) {
        for (kind, members) in components.iter().filter(|(kind, _)| !kind.starts_with("x-")) {
            let names = members.as_object().into_iter().flat_map(Map::keys);
            for name in names {
                let allowed = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
                if name.is_empty() || !name.chars().all(allowed) {
                    let fault = Fault::new(at.key(kind).key(name), "component name is not valid")
                        .help("OpenAPI allows letters, digits, `.`, `_` and `-` in the names of components")
                        .instead("it is used as it is");
                    self.faults.push(fault);
                }
            }
        }
    }

    fn security_scheme(&self, at: &At, scheme: &Map<String, Value>) -> Result<(), Fault> {
        let needed: &[&str] = match scheme.get("type").and_then(Value::as_str) {
            Some("apiKey") => &["name", "in"],
            Some("http") => &["scheme"],
            Some("oauth2") => &["flows"],
            Some("openIdConnect") => &["openIdConnectUrl"],
            Some("mutualTLS") => &[],
            _ => {
                let message = "must be apiKey, http, oauth2, openIdConnect or mutualTLS";
                return Err(Fault::new(at.key("type"), message));
            }
        };
        if let Some(missing) = needed.iter().find(|field| !scheme.contains_key(**field)) {
            let message = format!("security scheme has no `{missing}`");
            return Err(Fault::new(at, message));
        }
        match scheme.get("in").and_then(Value::as_str) {
            None | Some("query" | "header" | "cookie") => Ok(()),
            Some(_) => Err(Fault::new(at.key("in"), "must be query, header or cookie")),
        }
    }

    fn parameter(&mut self, at: &At, parameter: &Map<String, Value>) -> Result<(), Fault> {
        let error = |message: &str| Err(Fault::new(at, message));
        match parameter.get("in").and_then(Value::as_str) {
            Some("query" | "header" | "cookie") => {}
            Some("path") if parameter.get("required") == Some(&Value::Bool(true)) => {}
            Some("path") => {
                let fault = Fault::new(at, "path parameter is not `required: true`");
                self.faults.push(fault.instead("it is required"));
            }
            _ => return error("parameter is not in path, query, header or cookie"),
        }
        match (parameter.get("schema"), parameter.get("content")) {
            (Some(_), Some(_)) => error("parameter has both a schema and content"),
            (None, None) => error("parameter has neither a schema nor content"),
            (None, Some(Value::Object(content))) if content.len() != 1 => {
                error("content of a parameter must have exactly one media type")
            }
            _ => Ok(()),
        }
    }
}
