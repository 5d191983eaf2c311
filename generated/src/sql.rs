//! SQL on a service, through the Query API.

#[allow(dead_code, reason = "what is used depends on the document")]
pub(crate) mod access;
mod error;
mod host;
mod json;
mod param;
mod reads;
mod response;
mod row;
mod rows;
mod saved;
mod send;
mod statement;

pub use access::{AccessChange, AccessReport, KeyAccess};
pub use error::SqlError;
pub use row::Column;
pub use rows::Rows;
pub use saved::{QueryEndpoint, QueryUpload};

pub(crate) use error::Failure;
pub(crate) use host::{QueryHost, QuerySetup};

use crate::call::encode_path;
use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;
use send::Request;
use serde::Serialize;
use serde_json::json;
use statement::{choose_format, methods, wake, Statement};

/// Whether a statement wakes an idle service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wake {
    /// The request is sent once more, with the confirmation that the server requests.
    #[default]
    Confirm,
    /// The statement fails, and [`Error::is_idle`] is true.
    Never,
}

impl Client {
    /// Returns a statement on a service.
    ///
    /// The key needs access to the service, see [`KeyAccess`](crate::KeyAccess).
    ///
    /// The statement is sent once, and once more after an idle service was woken, see [`Sql::wake`]. [`Sql::with_retry`] permits more:
    /// - [`Retry::Safe`](crate::Retry::Safe) sends the statement again if the server certainly did not execute it.
    /// - [`Retry::Always`](crate::Retry::Always) sends it again if the server may have executed it. A statement that does not only
    ///   read then fails before it is sent.
    pub fn sql(&self, service_id: impl AsRef<str>, statement: impl Into<String>) -> Sql {
        let path = path_of(fact!(query_run_path), service_id.as_ref());
        let problem = unusable(service_id.as_ref(), "service id");
        Sql {
            text: statement.into(),
            database: None,
            statement: Statement::new(self, fact!(query_run_path), path, problem),
        }
    }

    /// Returns a statement on a Postgres service. It has no parameters, settings or formats. It needs a bearer token: with an API key it fails
    /// before anything is sent.
    pub fn sql_postgres(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl AsRef<str>,
        statement: impl Into<String>,
    ) -> PostgresSql {
        let path = path_of(fact!(query_postgres_path), postgres_id.as_ref());
        let problem = unusable(postgres_id.as_ref(), "id of the Postgres service");
        let text = statement.into();
        let mut statement = Statement::new(self, fact!(query_postgres_path), path, problem);
        statement.query.push((fact!(query_organization_parameter).to_owned(), organization_id.into()));
        PostgresSql { text, database: None, statement }
    }
}

/// Returns a path template with this id.
fn path_of(template: &str, id: &str) -> String {
    template.replace("{id}", &encode_path(id).to_string())
}

/// Returns the path of an operation with these arguments.
fn path_of_operation(operation: &Operation, arguments: &[(&'static str, String)]) -> String {
    let mut path = operation.path.to_owned();
    for (name, value) in arguments {
        path = path.replace(&format!("{{{name}}}"), &encode_path(value).to_string());
    }
    path
}

/// Returns an error for an id that would select another path.
fn unusable(id: &str, what: &str) -> Option<Error> {
    matches!(id, "" | "." | "..").then(|| Error::setup(format!("the {what} is empty, `.` or `..`")))
}

/// A statement on a service. Returned by [`Client::sql`].
#[must_use = "a statement is not sent until `execute`, `fetch_all` or a similar method is called"]
pub struct Sql {
    text: String,
    database: Option<String>,
    statement: Statement,
}

impl Sql {
    /// Sets the database of tables that the statement names without a database.
    pub fn database(mut self, database: impl Into<String>) -> Self {
        self.database = Some(database.into());
        self
    }

    /// Sets a parameter that the statement contains as `{name:Type}`.
    ///
    /// The value is text, a number, a boolean, null, a list or a map. The API documents parameters for saved queries only. Here they
    /// are sent as `param_NAME` in the query, as for an [upload](QueryEndpoint::upload).
    pub fn param(mut self, name: impl AsRef<str>, value: impl Serialize) -> Self {
        self.statement.push(format!("param_{}", name.as_ref()), param::parameter(&value));
        self
    }

    /// Sets a setting of the database for this statement, for example `max_result_rows`. As for [`param`](Self::param), the API documents
    /// settings for saved queries only.
    pub fn setting(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.statement.push(name.into(), param::setting(&value));
        self
    }

    fn begin(mut self) -> Request {
        self.statement.check_retry(|| reads::only_reads(&self.text));
        self.statement.service_type(fact!(query_service_type));
        let mut body = json!({ "runId": run_id(), "sql": self.text });
        if let Some(database) = self.database {
            body["database"] = database.into();
        }
        self.statement.request(&send::SERVICE, body.to_string().into())
    }

    wake! {}
    choose_format! {}
    methods! {}
}

/// A statement on a Postgres service. Returned by [`Client::sql_postgres`].
#[doc = concat!("Its result has the format `", fact!(query_rows_format), "`.")]
#[must_use = "a statement is not sent until `execute`, `fetch_all` or a similar method is called"]
pub struct PostgresSql {
    text: String,
    database: Option<String>,
    statement: Statement,
}

impl PostgresSql {
    /// Sets the database.
    pub fn database(mut self, database: impl Into<String>) -> Self {
        self.database = Some(database.into());
        self
    }

    fn begin(mut self) -> Request {
        self.statement.check_retry(|| reads::only_reads_in_postgres(&self.text));
        self.statement.format = Some(fact!(query_rows_format).to_owned());
        self.statement.service_type(fact!(query_postgres_type));
        let mut body = json!({ "sql": self.text });
        if let Some(database) = self.database {
            body["database"] = database.into();
        }
        self.statement.request(&send::POSTGRES, body.to_string().into())
    }

    methods! {}
}

/// Returns a random UUID, which identifies the run.
fn run_id() -> String {
    let (high, low) = (fastrand::u64(..), fastrand::u64(..));
    let (time, middle, version) = (high >> 32, high >> 16 & 0xffff, high & 0x0fff | 0x4000);
    let (variant, node) = (low >> 48 & 0x3fff | 0x8000, low & 0xffff_ffff_ffff);
    format!("{time:08x}-{middle:04x}-{version:04x}-{variant:04x}-{node:012x}")
}

debug_fields! { Sql, |sql| options = sql.statement.options }
debug_fields! { PostgresSql, |sql| options = sql.statement.options }
