// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Pumps.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Result of `flow_get`.
    pub struct FlowGetResult: Default {
        /// The property `total`.
        pub total: Option<f64> = "total",
        /// The property `days`.
        pub days: Option<List<f64>> = "days",
    }
}

object! {
    /// Result of `pump_get`.
    ///
    /// Schema: `/components/schemas/Pump`.
    pub struct Pump: Default {
        /// Value of type [`PumpState`].
        pub state: Nullable<PumpState> = "state" null(state_null),
    }
}

open_enum! {
    /// Value of `state` of [`Pump`].
    pub enum PumpState {
        Planned = "planned",
        Building = "building",
        On = "on",
        Off = "off",
        Paused = "paused",
        Stuck = "stuck",
        Burnt = "burnt",
    }
}

object! {
    /// Request body of `pump_switch`.
    pub struct PumpSwitchRequest {
        /// Value of type [`PumpSwitchRequestTo`].
        ///
        /// - Required.
        pub to: Option<PumpSwitchRequestTo> = "to" required(PumpSwitchRequestTo),
    }
}

open_enum! {
    /// Value of `to` of [`PumpSwitchRequest`].
    pub enum PumpSwitchRequestTo {
        On = "on",
        Off = "off",
    }
}

object! {
    /// Request body of `readers_put`.
    ///
    /// Schema: `/components/schemas/Readers`.
    pub struct Readers {
        /// The property `keys`.
        ///
        /// - Required.
        pub keys: Option<List<String>> = "keys" required(List<String>),
        /// Value of type [`ReadersLevel`].
        pub level: Option<ReadersLevel> = "level",
    }
}

open_enum! {
    /// Value of `level` of [`Readers`].
    pub enum ReadersLevel {
        Low = "low",
        High = "high",
    }
}
