//! Errors of starting and controlling a sandbox.

use std::io::ErrorKind;
use std::net::SocketAddr;

/// An error of starting or controlling a sandbox.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The document cannot be used; the text contains the location and the reason.
    #[error("the OpenAPI document cannot be used: {0}")]
    Document(String),
    /// The sandbox cannot listen on the address.
    #[error("{}", listen(.0, .1))]
    Listen(SocketAddr, #[source] std::io::Error),
    /// A setting has a value that is not allowed.
    #[error("{0}")]
    Setting(String),
    /// A script selects no requests.
    #[error("{0}")]
    Script(String),
    /// A change of the state is not possible; the text contains the path and the reason.
    #[error("{0}")]
    State(String),
    /// A scene cannot be read or applied; the text contains the step and the reason.
    #[error("{0}")]
    Scene(String),
}

fn listen(address: &SocketAddr, why: &std::io::Error) -> String {
    if why.kind() == ErrorKind::AddrInUse {
        return format!("{address} is in use by another program; choose another port, or 0 for a free one");
    }
    format!("cannot listen on {address}: {why}")
}
