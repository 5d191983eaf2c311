// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

use crate::api::{operations, types::*};
use crate::dynamic::table;
use crate::{Client, Error};

pub(crate) const OPERATIONS: &[table::Entry] = &[
    #[cfg(feature = "items")]
    table::Entry { operation: &operations::ITEM_GET, call: item_get, request: None, response: table::check::<List<String>>, errors: &[(424, table::check::<ItemGetError424>)] },
    #[cfg(feature = "items")]
    table::Entry { operation: &operations::ITEM_GET_LIST, call: item_get_list, request: None, response: table::check_envelope::<List<String>>, errors: &[] },
    #[cfg(feature = "metrics")]
    table::Entry { operation: &operations::METRICS_GET, call: metrics_get, request: None, response: table::check_text, errors: &[] },
];

pub(crate) const SCHEMAS: &[table::Schema] = &[
    #[cfg(feature = "items")]
    table::Schema { name: "ItemGetError424", check: table::check::<ItemGetError424> },
    #[cfg(feature = "items")]
    table::Schema { name: "ItemGetOrder", check: table::check::<ItemGetOrder> },
];

#[cfg(feature = "items")]
fn item_get(client: &Client, input: &mut table::Input) -> Result<table::Running, Error> {
    let mut call = client
        .item_get(
            input.path::<String>("orgId")?,
            input.path::<i64>("n")?,
            input.query::<Timestamp>("from_date")?,
        );
    if let Some(value) = input.optional_query::<List<String>>("fields")? {
        call = call.fields(value);
    }
    if let Some(value) = input.optional_query::<ItemGetOrder>("order")? {
        call = call.order(value);
    }
    if let Some(value) = input.optional_header::<String>("X-Trace")? {
        call = call.x_trace(value);
    }
    if let Some(value) = input.optional_query::<bool>("client")? {
        call = call.client_value(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::json))
}

#[cfg(feature = "items")]
fn item_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let mut call = client.item_get_list();
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "metrics")]
fn metrics_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.metrics_get();
    input.finish()?;
    Ok(table::running(call.send(), table::text))
}
