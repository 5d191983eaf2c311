// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

use crate::api::{operations, types::*};
use crate::dynamic::table;
use crate::{Client, Error};

pub(crate) const OPERATIONS: &[table::Entry] = &[
    #[cfg(feature = "bodies")]
    table::Entry { operation: &operations::FORM_SEND, call: form_send, request: Some(table::check::<Form>), response: table::check_empty, errors: &[] },
    #[cfg(feature = "bodies")]
    table::Entry { operation: &operations::PARTS_SEND, call: parts_send, request: Some(table::check::<PartsSendRequest>), response: table::check_empty, errors: &[] },
    #[cfg(feature = "bodies")]
    table::Entry { operation: &operations::FILE_PUT, call: file_put, request: Some(table::check::<Binary>), response: table::check::<Binary>, errors: &[] },
    #[cfg(feature = "bodies")]
    table::Entry { operation: &operations::FILE_GET, call: file_get, request: None, response: table::check::<Binary>, errors: &[] },
    #[cfg(feature = "bodies")]
    table::Entry { operation: &operations::FILE_OPTIONS, call: file_options, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "bodies")]
    table::Entry { operation: &operations::TABLE_PUT, call: table_put, request: Some(table::check::<String>), response: table::check_text, errors: &[] },
    #[cfg(feature = "bodies")]
    table::Entry { operation: &operations::STYLES_GET, call: styles_get, request: None, response: table::check::<Form>, errors: &[] },
];

pub(crate) const SCHEMAS: &[table::Schema] = &[
    #[cfg(feature = "bodies")]
    table::Schema { name: "Form", check: table::check::<Form> },
    #[cfg(feature = "bodies")]
    table::Schema { name: "PartsSendRequest", check: table::check::<PartsSendRequest> },
];

#[cfg(feature = "bodies")]
fn form_send(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.form_send(input.body::<Form>()?);
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "bodies")]
fn parts_send(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.parts_send(input.body::<PartsSendRequest>()?);
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "bodies")]
fn file_put(client: &Client, input: &mut table::Input) -> Result<table::Running, Error> {
    let call = client.file_put(input.body::<Binary>()?);
    input.finish()?;
    Ok(table::running(call.send(), table::json))
}

#[cfg(feature = "bodies")]
fn file_get(client: &Client, input: &mut table::Input) -> Result<table::Running, Error> {
    let call = client.file_get();
    input.finish()?;
    Ok(table::running(call.send(), table::json))
}

#[cfg(feature = "bodies")]
fn file_options(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.file_options();
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "bodies")]
fn table_put(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.table_put(input.body::<String>()?);
    input.finish()?;
    Ok(table::running(call.send(), table::text))
}

#[cfg(feature = "bodies")]
fn styles_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let mut call = client.styles_get(input.path::<List<i64>>("ids")?);
    if let Some(value) = input.optional_query::<List<String>>("ids")? {
        call = call.ids_value(value);
    }
    if let Some(value) = input.optional_header::<List<String>>("X-Ids")? {
        call = call.x_ids(value);
    }
    if let Some(value) = input.optional_query::<Form>("deep")? {
        call = call.deep(value);
    }
    if let Some(value) = input.optional_query::<Map<String>>("spread")? {
        call = call.spread(value);
    }
    if let Some(value) = input.optional_query::<Form>("json")? {
        call = call.json(value);
    }
    if let Some(value) = input.optional_query::<List<String>>("pipe")? {
        call = call.pipe(value);
    }
    if let Some(value) = input.optional_query::<String>("odd")? {
        call = call.odd(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::json))
}
