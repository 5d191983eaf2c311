// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

use crate::api::{operations, types::*};
use crate::dynamic::table::*;
use crate::{Client, Error};

pub(crate) const OPERATIONS: &[Entry] = &[
    #[cfg(feature = "sources")]
    Entry { operation: &operations::SOURCE_CREATE, call: source_create, request: Some(check::<Source>), response: check_empty, errors: &[] },
];

pub(crate) const SCHEMAS: &[Schema] = &[
    #[cfg(feature = "sources")]
    Schema { name: "KeyLogin", check: check::<KeyLogin> },
    #[cfg(feature = "sources")]
    Schema { name: "LogSource", check: check::<LogSource> },
    #[cfg(feature = "sources")]
    Schema { name: "LogSourceKind", check: check::<LogSourceKind> },
    #[cfg(feature = "sources")]
    Schema { name: "Login", check: check::<Login> },
    #[cfg(feature = "sources")]
    Schema { name: "PasswordLogin", check: check::<PasswordLogin> },
    #[cfg(feature = "sources")]
    Schema { name: "Source", check: check::<Source> },
    #[cfg(feature = "sources")]
    Schema { name: "StringOrInteger", check: check::<StringOrInteger> },
    #[cfg(feature = "sources")]
    Schema { name: "TraceSource", check: check::<TraceSource> },
    #[cfg(feature = "sources")]
    Schema { name: "TraceSourceKind", check: check::<TraceSourceKind> },
];

#[cfg(feature = "sources")]
fn source_create(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client.source_create(input.body::<Source>()?);
    input.finish()?;
    Ok(running(call.send(), empty))
}
