// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The tables of operations by id, and of types by the name of their schema.

#[allow(unused_imports, reason = "there may be no operations")]
use crate::api::{calls, operations, types::*};
#[cfg(feature = "schemars")]
#[allow(unused_imports, reason = "every type may have a separate schema")]
use crate::api::schemas;
use crate::dynamic::table::{operations, schemas};

operations! {
    #[cfg(feature = "pumps")] pump_get PUMP_GET PumpGetCall(Path "pumpId": String) [verbose: Query "verbose": bool] => envelope(Pump);
    #[cfg(feature = "pumps")] pump_switch PUMP_SWITCH PumpSwitchCall(Path "pumpId": String) { body PumpSwitchRequest } => empty;
    #[cfg(feature = "pumps")] pump_kick PUMP_KICK PumpKickCall(Path "pumpId": String) => empty;
    #[cfg(feature = "pumps")] readers_get READERS_GET ReadersGetCall(Path "pumpId": String) => envelope(Readers);
    #[cfg(feature = "pumps")] readers_put READERS_PUT ReadersPutCall(Path "pumpId": String) body Readers => envelope(Readers);
    #[cfg(feature = "keys")] keys_get KEYS_GET KeysGetCall() [cursor: Query "cursor": String] => envelope(List<Key>);
    #[cfg(feature = "pumps")] flow_get FLOW_GET FlowGetCall(Query "from": String, Query "to": String) => envelope(FlowGetResult);
}

schemas! {
    #[cfg(feature = "pumps")] "FlowGetResult": FlowGetResult, schema FlowGetResult;
    #[cfg(feature = "keys")] "Key": Key, schema Key;
    #[cfg(feature = "pumps")] "Pump": Pump, schema Pump;
    #[cfg(feature = "pumps")] "PumpState": PumpState, schema PumpState;
    #[cfg(feature = "pumps")] "PumpSwitchRequest": PumpSwitchRequest, schema PumpSwitchRequest;
    #[cfg(feature = "pumps")] "PumpSwitchRequestTo": PumpSwitchRequestTo, schema PumpSwitchRequestTo;
    #[cfg(feature = "pumps")] "Readers": Readers, schema Readers;
    #[cfg(feature = "pumps")] "ReadersLevel": ReadersLevel, schema ReadersLevel;
}
