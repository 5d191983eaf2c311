// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

use crate::api::{operations, types::*};
use crate::dynamic::table;
use crate::{Client, Error};

pub(crate) const OPERATIONS: &[table::Entry] = &[
    #[cfg(feature = "things")]
    table::Entry { operation: &operations::THING_UPDATE, call: thing_update, request: Some(table::check::<Thing>), response: table::check_envelope::<Thing>, errors: &[] },
];

pub(crate) const SCHEMAS: &[table::Schema] = &[
    #[cfg(feature = "things")]
    table::Schema { name: "Part", check: table::check::<Part> },
    #[cfg(feature = "things")]
    table::Schema { name: "Thing", check: table::check::<Thing> },
    #[cfg(feature = "things")]
    table::Schema { name: "ThingSize", check: table::check::<ThingSize> },
];

#[cfg(feature = "things")]
fn thing_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .thing_update(input.path::<String>("thingId")?, input.body::<Thing>()?);
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}
