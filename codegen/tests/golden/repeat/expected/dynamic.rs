// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

#[allow(unused_imports, reason = "there may be no operations")]
use crate::api::{calls, operations, types::*};
use crate::dynamic::table::{operations, schemas};

operations! {
    #[cfg(feature = "pumps")] pump_get PUMP_GET PumpGetCall(path "pumpId": String) [verbose: optional_query "verbose": bool] => envelope(Pump);
    #[cfg(feature = "pumps")] pump_switch PUMP_SWITCH PumpSwitchCall(path "pumpId": String) body PumpSwitchRequest => empty;
    #[cfg(feature = "pumps")] pump_kick PUMP_KICK PumpKickCall(path "pumpId": String) => empty;
    #[cfg(feature = "pumps")] flow_get FLOW_GET FlowGetCall(query "from": String, query "to": String) => envelope(FlowGetResult);
}

schemas! {
    #[cfg(feature = "pumps")] "FlowGetResult": FlowGetResult;
    #[cfg(feature = "pumps")] "Pump": Pump;
    #[cfg(feature = "pumps")] "PumpState": PumpState;
    #[cfg(feature = "pumps")] "PumpSwitchRequest": PumpSwitchRequest;
    #[cfg(feature = "pumps")] "PumpSwitchRequestTo": PumpSwitchRequestTo;
}
