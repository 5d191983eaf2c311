// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

use crate::api::{operations, types::*};
use crate::dynamic::table;
use crate::{Client, Error};

pub(crate) const OPERATIONS: &[table::Entry] = &[
    #[cfg(feature = "first-group")]
    table::Entry { operation: &operations::ONE, call: one, request: Some(table::check::<OfGroup>), response: table::check_empty, errors: &[] },
    #[cfg(feature = "first-group")]
    table::Entry { operation: &operations::TWO, call: two, request: Some(table::check::<OfGroup>), response: table::check_empty, errors: &[] },
    #[cfg(feature = "three")]
    table::Entry { operation: &operations::THREE, call: three, request: Some(table::check::<OfAll>), response: table::check_empty, errors: &[] },
];

pub(crate) const SCHEMAS: &[table::Schema] = &[
    #[cfg(any(feature = "first-group", feature = "three"))]
    table::Schema { name: "OfAll", check: table::check::<OfAll> },
    #[cfg(feature = "first-group")]
    table::Schema { name: "OfGroup", check: table::check::<OfGroup> },
    table::Schema { name: "Text", check: table::check::<Text> },
];

#[cfg(feature = "first-group")]
fn one(client: &Client, input: &mut table::Input) -> Result<table::Running, Error> {
    let call = client.one(input.body::<OfGroup>()?);
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "first-group")]
fn two(client: &Client, input: &mut table::Input) -> Result<table::Running, Error> {
    let call = client.two(input.body::<OfGroup>()?);
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "three")]
fn three(client: &Client, input: &mut table::Input) -> Result<table::Running, Error> {
    let call = client.three(input.body::<OfAll>()?);
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}
