// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

use crate::api::{operations, types::*};
use crate::dynamic::table;
use crate::{Client, Error};

pub(crate) const OPERATIONS: &[table::Entry] = &[
    #[cfg(feature = "pumps")]
    table::Entry { operation: &operations::PUMP_GET, call: pump_get, request: None, response: table::check_envelope::<Pump>, errors: &[] },
    #[cfg(feature = "pumps")]
    table::Entry { operation: &operations::PUMP_SWITCH, call: pump_switch, request: Some(table::check::<PumpSwitchRequest>), response: table::check_empty, errors: &[] },
    #[cfg(feature = "pumps")]
    table::Entry { operation: &operations::PUMP_KICK, call: pump_kick, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "pumps")]
    table::Entry { operation: &operations::FLOW_GET, call: flow_get, request: None, response: table::check_envelope::<FlowGetResult>, errors: &[] },
];

pub(crate) const SCHEMAS: &[table::Schema] = &[
    #[cfg(feature = "pumps")]
    table::Schema { name: "FlowGetResult", check: table::check::<FlowGetResult> },
    #[cfg(feature = "pumps")]
    table::Schema { name: "Pump", check: table::check::<Pump> },
    #[cfg(feature = "pumps")]
    table::Schema { name: "PumpState", check: table::check::<PumpState> },
    #[cfg(feature = "pumps")]
    table::Schema { name: "PumpSwitchRequest", check: table::check::<PumpSwitchRequest> },
    #[cfg(feature = "pumps")]
    table::Schema { name: "PumpSwitchRequestTo", check: table::check::<PumpSwitchRequestTo> },
];

#[cfg(feature = "pumps")]
fn pump_get(client: &Client, input: &mut table::Input) -> Result<table::Running, Error> {
    let mut call = client.pump_get(input.path::<String>("pumpId")?);
    if let Some(value) = input.optional_query::<bool>("verbose")? {
        call = call.verbose(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "pumps")]
fn pump_switch(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .pump_switch(
            input.path::<String>("pumpId")?,
            input.body::<PumpSwitchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "pumps")]
fn pump_kick(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.pump_kick(input.path::<String>("pumpId")?);
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "pumps")]
fn flow_get(client: &Client, input: &mut table::Input) -> Result<table::Running, Error> {
    let call = client
        .flow_get(input.query::<String>("from")?, input.query::<String>("to")?);
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}
