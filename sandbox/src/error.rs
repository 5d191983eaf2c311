//! Why a sandbox could not be started.

use std::fmt;

/// Why a sandbox could not be started.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The document cannot be used; says where and why.
    Document(String),
    /// The address cannot be listened on.
    Listen(std::io::Error),
    /// A switch has a value that makes no sense; says which.
    Setting(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document(why) => write!(f, "the OpenAPI document cannot be used: {why}"),
            Self::Listen(why) => write!(f, "the address cannot be listened on: {why}"),
            Self::Setting(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen(why) => Some(why),
            Self::Document(_) | Self::Setting(_) => None,
        }
    }
}
