// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

use crate::api::{operations, types::*};
use crate::dynamic::table::*;
use crate::{Client, Error};

pub(crate) const OPERATIONS: &[Entry] = &[
    #[cfg(feature = "things")]
    Entry { operation: &operations::THING_UPDATE, call: thing_update, request: Some(check::<Thing>), response: check_envelope::<Thing>, errors: &[] },
];

pub(crate) const SCHEMAS: &[Schema] = &[
    #[cfg(feature = "things")]
    Schema { name: "Part", check: check::<Part> },
    #[cfg(feature = "things")]
    Schema { name: "Thing", check: check::<Thing> },
    #[cfg(feature = "things")]
    Schema { name: "ThingSize", check: check::<ThingSize> },
];

#[cfg(feature = "things")]
fn thing_update(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .thing_update(input.path::<String>("thingId")?, input.body::<Thing>()?);
    input.finish()?;
    Ok(running(call.send(), envelope))
}
