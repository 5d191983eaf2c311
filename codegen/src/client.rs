//! The facts of an API that its document does not state, read from `client.toml`: names, addresses, environment variables,
//! limits, and the texts of advice.

use heck::{ToShoutySnakeCase, ToSnakeCase};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Stage};

/// The facts of an API.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClientFacts {
    /// The package that is generated.
    pub package: Package,
    /// The API itself.
    pub api: Api,
    /// The environment variables that the client reads.
    #[serde(default)]
    pub environment: Environment,
    /// The limit on requests. Without it there is none.
    pub rate_limit: Option<RateLimit>,
    /// Advice in errors.
    #[serde(default)]
    pub advice: Advice,
    /// The API that runs SQL on services. Empty if there is none.
    #[serde(default)]
    pub query: Query,
}

/// The package that is generated.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// One line that describes it.
    pub description: String,
    /// Its keywords in the registry.
    #[serde(default)]
    pub keywords: Vec<String>,
}

/// The API itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Api {
    /// Its name, as sentences use it.
    pub name: String,
    /// The URL that paths are appended to. If it is empty, the client uses that of the document's first server.
    #[serde(default)]
    pub base_url: String,
    /// The product in the header `User-Agent`. If it is empty, the name of the package.
    #[serde(default)]
    pub user_agent: String,
    /// Sentences that say where bearer tokens come from.
    #[serde(default)]
    pub bearer: String,
}

/// The environment variables that the client reads.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Environment {
    /// The variable of the base URL.
    #[serde(default)]
    pub base_url: String,
    /// The variables of API keys, in the order in which they are read.
    #[serde(default)]
    pub keys: Vec<KeyVariables>,
}

/// The two variables of an API key.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyVariables {
    /// The variable of the key's id.
    pub id: String,
    /// The variable of the key's secret.
    pub secret: String,
    /// The program that defined the variables, if it is another one.
    pub used_by: Option<String>,
}

/// A number of requests in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// The number of requests.
    pub requests: usize,
    /// The length of the period.
    pub seconds: u64,
}

/// Advice in errors, by class. Empty for no advice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Advice {
    /// For credentials that the server rejects.
    pub unauthorized: String,
    /// For a service that is idle.
    pub idle: String,
}

/// The API that runs SQL on services. `client.toml` describes the keys.
///
/// Each field is a fact whose name is that of the field with the prefix `query_`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs, reason = "they are described where they are set")]
pub struct Query {
    pub host_variable: String,
    pub api_hosts: Vec<String>,
    pub host: String,
    pub run_path: String,
    pub postgres_path: String,
    pub saved_path: String,
    pub organization_parameter: String,
    pub service_type_header: String,
    pub service_type: String,
    pub postgres_type: String,
    pub key_header: [String; 2],
    pub wake_header: [String; 2],
    pub version_header: String,
    pub upgrade_header: String,
    pub idle: String,
    pub stopped: String,
    pub unavailable: String,
    pub timed_out: String,
    pub rows_format: String,
    pub rows_format_of_version_1: String,
}

impl Query {
    /// The names of the facts, with their values as Rust literals. These are JSON literals, which are the same if nothing is escaped.
    pub(crate) fn literals(&self) -> impl Iterator<Item = (String, String)> {
        let object = serde_json::to_value(self).ok().and_then(|value| Some(value.as_object()?.clone()));
        object.unwrap_or_default().into_iter().map(|(key, value)| (format!("query_{key}"), value.to_string()))
    }

    /// For each key: whether its value is valid, and what is expected.
    fn checks(&self) -> Vec<(&'static str, bool, &'static str)> {
        let path = "a path that starts with / and contains {id}";
        let header = "the name of a header, in lower case letters, digits and `-`";
        let is_path = |text: &str| text.starts_with('/') && text.contains("{id}");
        let is_header = |text: &str| {
            !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        vec![
            ("run_path", is_path(&self.run_path), path),
            ("postgres_path", is_path(&self.postgres_path), path),
            ("saved_path", is_path(&self.saved_path), path),
            ("service_type_header", is_header(&self.service_type_header), header),
            ("key_header", is_header(&self.key_header[0]), header),
            ("wake_header", is_header(&self.wake_header[0]), header),
            ("version_header", is_header(&self.version_header), header),
            ("upgrade_header", is_header(&self.upgrade_header), header),
        ]
    }
}

impl ClientFacts {
    /// Parses a `client.toml`. Errors contain `name` as the name of the file.
    ///
    /// # Errors
    /// The first key that is unknown, missing or has a wrong value, with what is expected.
    pub fn parse(name: &str, text: &str) -> Result<Self, Error> {
        let error_at = |at: &str, message: String| Error::new(Stage::Load, at, message).in_file(name);
        let reader = toml::Deserializer::parse(text).map_err(|error| error_at("", format!("is not TOML: {error}")))?;
        let mut facts: Self = serde_path_to_error::deserialize(reader).map_err(|error| {
            let at = error.path().to_string();
            error_at(if at == "." { "" } else { &at }, error.inner().message().to_owned())
        })?;
        facts.complete();
        facts.check().map_err(|(at, expected)| error_at(&at, format!("expected {expected}")))?;
        Ok(facts)
    }

    /// Fills empty values that follow from the name of the package.
    fn complete(&mut self) {
        let Self { package: Package { name, .. }, api, environment, .. } = self;
        let prefix = name.to_shouty_snake_case();
        let or = |value: &mut String, default: String| {
            if value.is_empty() {
                *value = default;
            }
        };
        or(&mut api.user_agent, name.clone());
        or(&mut environment.base_url, format!("{prefix}_API_URL"));
        if environment.keys.is_empty() {
            let (id, secret) = (format!("{prefix}_API_KEY"), format!("{prefix}_API_SECRET"));
            environment.keys.push(KeyVariables { id, secret, used_by: None });
        }
    }

    /// Checks all values. Returns the first key with an invalid value, and what is expected.
    fn check(&self) -> Result<(), (String, &'static str)> {
        let Self { package, api, environment, rate_limit, advice, query } = self;
        let is_name = |text: &str| {
            text.starts_with(|c: char| c.is_ascii_lowercase())
                && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
        };
        let is_variable = |text: &str| {
            text.starts_with(|c: char| c.is_ascii_uppercase() || c == '_')
                && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
        };
        let is_line = |text: &str| !text.chars().any(char::is_control);
        let is_sentence = |text: &str| !text.trim().is_empty() && is_line(text);
        let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        let url = "a URL that starts with https:// and has no slash at its end, no query and no fragment";
        let variable = "the name of an environment variable, in capitals, digits and `_`";
        let line = "one line of text";
        let mut checks = vec![
            (
                "package.name".to_owned(),
                is_name(&package.name),
                "a package name, in lower case letters, digits, `-` and `_`",
            ),
            ("package.description".to_owned(), is_sentence(&package.description), line),
            ("api.name".to_owned(), is_sentence(&api.name), line),
            ("api.base_url".to_owned(), api.base_url.is_empty() || is_url(&api.base_url), url),
            (
                "api.user_agent".to_owned(),
                api.user_agent.chars().all(token),
                "a product name of RFC 9110, without spaces and slashes",
            ),
            ("api.bearer".to_owned(), is_line(&api.bearer), line),
            ("environment.base_url".to_owned(), is_variable(&environment.base_url), variable),
            ("advice.unauthorized".to_owned(), is_line(&advice.unauthorized), line),
            ("advice.idle".to_owned(), is_line(&advice.idle), line),
        ];
        for (index, keys) in environment.keys.iter().enumerate() {
            let at = |key: &str| format!("environment.keys[{index}].{key}");
            checks.push((at("id"), is_variable(&keys.id), variable));
            checks.push((at("secret"), is_variable(&keys.secret), variable));
            checks.push((at("used_by"), keys.used_by.as_deref().is_none_or(is_sentence), line));
        }
        if let Some(RateLimit { requests, seconds }) = *rate_limit {
            checks.push(("rate_limit.requests".to_owned(), requests > 0, "at least 1"));
            checks.push(("rate_limit.seconds".to_owned(), seconds > 0, "at least 1"));
        }
        if *query != Query::default() {
            checks.push(("query.host_variable".to_owned(), is_variable(&query.host_variable), variable));
            let own = query.checks().into_iter();
            checks.extend(own.map(|(key, holds, expected)| (format!("query.{key}"), holds, expected)));
            checks.extend(query.literals().map(|(name, value)| {
                (name.replacen('_', ".", 1), value != "\"\"" && !value.contains('\\'), "text without quotes and `\\`")
            }));
        }
        match checks.into_iter().find(|(_, holds, _)| !holds) {
            Some((key, _, expected)) => Err((key, expected)),
            None => Ok(()),
        }
    }

    /// The name of the crate in Rust code.
    pub fn crate_name(&self) -> String {
        self.package.name.to_snake_case()
    }
}

/// Whether a text is a URL that paths can be appended to.
pub(crate) fn is_url(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    let plain = text.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '?' | '#' | '"' | '\\' | '@' | '{' | '}'));
    plain && !host.is_empty() && !text.ends_with('/')
}
