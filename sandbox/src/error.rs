//! Why a sandbox could not be started.

use std::fmt;
use std::io::ErrorKind;
use std::net::SocketAddr;

/// Why a sandbox could not be started.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The document cannot be used; says where and why.
    Document(String),
    /// The address cannot be listened on.
    Listen(SocketAddr, std::io::Error),
    /// A switch has a value that makes no sense; says which.
    Setting(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document(why) => write!(f, "the OpenAPI document cannot be used: {why}"),
            Self::Listen(address, why) if why.kind() == ErrorKind::AddrInUse => {
                write!(f, "{address} is in use by another program; choose another port, or 0 for a free one")
            }
            Self::Listen(address, why) => write!(f, "{address} cannot be listened on: {why}"),
            Self::Setting(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen(_, why) => Some(why),
            Self::Document(_) | Self::Setting(_) => None,
        }
    }
}
