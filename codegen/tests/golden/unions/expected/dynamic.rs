// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

use crate::api::{operations, types::*};
use crate::dynamic::table;
use crate::{Client, Error};

pub(crate) const OPERATIONS: &[table::Entry] = &[
    #[cfg(feature = "sources")]
    table::Entry { operation: &operations::SOURCE_CREATE, call: source_create, request: Some(table::check::<Source>), response: table::check_empty, errors: &[] },
];

pub(crate) const SCHEMAS: &[table::Schema] = &[
    #[cfg(feature = "sources")]
    table::Schema { name: "KeyLogin", check: table::check::<KeyLogin> },
    #[cfg(feature = "sources")]
    table::Schema { name: "LogSource", check: table::check::<LogSource> },
    #[cfg(feature = "sources")]
    table::Schema { name: "LogSourceKind", check: table::check::<LogSourceKind> },
    #[cfg(feature = "sources")]
    table::Schema { name: "Login", check: table::check::<Login> },
    #[cfg(feature = "sources")]
    table::Schema { name: "PasswordLogin", check: table::check::<PasswordLogin> },
    #[cfg(feature = "sources")]
    table::Schema { name: "Source", check: table::check::<Source> },
    #[cfg(feature = "sources")]
    table::Schema { name: "StringOrInteger", check: table::check::<StringOrInteger> },
    #[cfg(feature = "sources")]
    table::Schema { name: "TraceSource", check: table::check::<TraceSource> },
    #[cfg(feature = "sources")]
    table::Schema { name: "TraceSourceKind", check: table::check::<TraceSourceKind> },
];

#[cfg(feature = "sources")]
fn source_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.source_create(input.body::<Source>()?);
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}
