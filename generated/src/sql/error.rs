//! Errors of the Query API.

use crate::error::{Error, Kind};
use std::fmt;

/// An error that the database reported for a statement.
///
/// `Display` prints everything. [`Error`] prints only the number and the name: the message usually quotes the statement, which may contain
/// secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqlError {
    pub(super) code: Option<i64>,
    pub(super) name: Option<String>,
    pub(super) message: String,
}

impl SqlError {
    /// Returns the number of the error, for example 62. `None` for Postgres.
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// Returns the name of the error, for example `SYNTAX_ERROR`.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns the message of the database. It may quote the statement.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Writes the number and the name.
    pub(crate) fn write_kind(&self, f: &mut impl fmt::Write) -> fmt::Result {
        f.write_str("SQL error")?;
        if let Some(code) = self.code {
            write!(f, " {code}")?;
        }
        match &self.name {
            Some(name) => write!(f, " {name}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for SqlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_kind(f)?;
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for SqlError {}

/// The reason why a statement has no result.
pub(crate) enum Failure {
    Statement(SqlError),
    /// The service is idle and was not woken.
    Idle,
    Stopped,
    /// The statement took longer than the time limit of the server.
    TimedOut,
    /// `fetch_one` found no row.
    NoRow,
    /// The rows of `fetch_all` are longer than this many bytes.
    TooManyRows(usize),
}

impl Failure {
    pub(crate) fn write(&self, f: &mut impl fmt::Write) -> fmt::Result {
        match self {
            Self::Statement(error) => {
                error.write_kind(f)?;
                f.write_str("; Error::sql_error has the message, which may quote the statement")
            }
            Self::Idle => f.write_str("the service is idle; wake it first, for example with a statement that has Wake::Confirm"),
            Self::Stopped => f.write_str("the service is stopped; start it first"),
            Self::TimedOut => f.write_str(
                "the server stopped waiting for the statement, which may still be running; check its effect before sending it again",
            ),
            Self::TooManyRows(limit) => {
                write!(f, "the rows are longer than {limit} bytes; read them one by one with rows, or raise with_max_body")
            }
            Self::NoRow => f.write_str("the statement returned no row; use fetch_optional if that is possible"),
        }
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Kind::Sql(failure).into()
    }
}

impl Error {
    fn sql_failure(&self) -> Option<&Failure> {
        match self.kind() {
            Kind::Sql(failure) => Some(failure),
            _ => None,
        }
    }

    /// Returns the error that the database reported for a statement. Its message may quote the statement.
    pub fn sql_error(&self) -> Option<&SqlError> {
        match self.sql_failure()? {
            Failure::Statement(error) => Some(error),
            _ => None,
        }
    }

    /// Whether the database reported an error for a statement. Such a statement is not sent again.
    pub fn is_sql_error(&self) -> bool {
        self.sql_error().is_some()
    }

    /// Whether a statement failed because its service is stopped. Statements do not start a service.
    pub fn is_stopped(&self) -> bool {
        matches!(self.sql_failure(), Some(Failure::Stopped))
    }

    /// Whether a statement returned no row where one was requested.
    pub fn is_no_row(&self) -> bool {
        matches!(self.sql_failure(), Some(Failure::NoRow))
    }
}
