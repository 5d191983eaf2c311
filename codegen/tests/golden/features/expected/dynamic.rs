// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

use crate::api::{operations, types::*};
use crate::dynamic::table::*;
use crate::{Client, Error};

pub(crate) const OPERATIONS: &[Entry] = &[
    #[cfg(feature = "first-group")]
    Entry { operation: &operations::ONE, call: one, request: Some(check::<OfGroup>), response: check_empty, errors: &[] },
    #[cfg(feature = "first-group")]
    Entry { operation: &operations::TWO, call: two, request: Some(check::<OfGroup>), response: check_empty, errors: &[] },
    #[cfg(feature = "three")]
    Entry { operation: &operations::THREE, call: three, request: Some(check::<OfAll>), response: check_empty, errors: &[] },
];

pub(crate) const SCHEMAS: &[Schema] = &[
    #[cfg(any(feature = "first-group", feature = "three"))]
    Schema { name: "OfAll", check: check::<OfAll> },
    #[cfg(feature = "first-group")]
    Schema { name: "OfGroup", check: check::<OfGroup> },
    Schema { name: "Text", check: check::<Text> },
];

#[cfg(feature = "first-group")]
fn one(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client.one(input.body::<OfGroup>()?);
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "first-group")]
fn two(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client.two(input.body::<OfGroup>()?);
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "three")]
fn three(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client.three(input.body::<OfAll>()?);
    input.finish()?;
    Ok(running(call.send(), empty))
}
