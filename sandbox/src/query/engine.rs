//! A real engine that runs the statements: any HTTP interface of ClickHouse.

use bytes::Bytes;

use super::{Outcome, Query, SqlError};
use crate::error::Error;

/// The longest result that is forwarded, in bytes. It is held in memory.
const MAX_RESPONSE: u64 = 1 << 30;

/// The HTTP interface of a ClickHouse server, or of a program that has the same.
pub(crate) struct Engine {
    url: String,
    agent: ureq::Agent,
}

impl Engine {
    pub(crate) fn new(url: &str) -> Result<Self, Error> {
        if !url.starts_with("http://") {
            return Err(Error::Setting(format!("the SQL engine has to be at an address with http:, not at `{url}`")));
        }
        let config = ureq::Agent::config_builder().http_status_as_error(false).proxy(None).build();
        Ok(Self { url: url.trim_end_matches('/').to_owned(), agent: config.new_agent() })
    }

    pub(crate) fn run(&self, query: &Query) -> Outcome {
        self.forward(query).unwrap_or_else(|why| {
            Outcome::Error(SqlError::new(210, "NETWORK_ERROR", &format!("the SQL engine does not respond: {why}")))
        })
    }

    fn forward(&self, query: &Query) -> Result<Outcome, ureq::Error> {
        let mut request = self.agent.post(format!("{}/", self.url)).query("default_format", &query.format);
        if let Some(database) = &query.database {
            request = request.query("database", database);
        }
        request = query.parameters.iter().fold(request, |request, (name, value)| request.query(name, value));
        let mut response = request.send(&query.sql)?;
        let header = |name: &str| Some(response.headers().get(name)?.to_str().ok()?.to_owned());
        let (code, media) = (header("x-clickhouse-exception-code"), header("content-type"));
        let is_success = response.status().is_success();
        let bytes = response.body_mut().with_config().limit(MAX_RESPONSE).read_to_vec()?;
        let text = || String::from_utf8_lossy(&bytes).trim_end().to_owned();
        Ok(match is_success {
            true => {
                Outcome::Rows { media: media.unwrap_or_else(|| "text/plain".to_owned()), bytes: Bytes::from(bytes) }
            }
            false => {
                Outcome::Error(SqlError { code: code.and_then(|code| code.parse().ok()).unwrap_or(1002), text: text() })
            }
        })
    }
}
