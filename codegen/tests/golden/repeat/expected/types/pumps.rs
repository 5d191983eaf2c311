// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Pumps.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/paths/~1v1~1flow/get/responses/200/content/application~1json/schema/properties/result` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlowGetResult {
    /// The property `total`.
    pub total: Option<f64>,
    /// The property `days`.
    pub days: Option<List<f64>>,
    pub(crate) unlisted: Unlisted,
}

impl FlowGetResult {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for FlowGetResult {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    FlowGetResult {
        total: optional f64 = "total",
        days: optional List<f64> = "days",
    }
}

/// The object at `/components/schemas/Pump` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pump {
    /// The property `state`.
    pub state: Nullable<PumpState>,
    pub(crate) unlisted: Unlisted,
}

impl Pump {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for Pump {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    Pump {
        state, state_null: nullable PumpState = "state",
    }
}

open_enum! {
    /// A string at `/components/schemas/Pump/properties/state` of the document.
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

/// The object at `/paths/~1v1~1pumps~1{pumpId}~1switch/patch/requestBody/content/application~1json/schema` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PumpSwitchRequest {
    /// The property `to`.
    pub to: Option<PumpSwitchRequestTo>,
    pub(crate) unlisted: Unlisted,
}

impl PumpSwitchRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(to: impl Into<PumpSwitchRequestTo>) -> Self {
        Self {
            to: Some(to.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PumpSwitchRequest {
        to: required PumpSwitchRequestTo = "to",
    }
}

open_enum! {
    /// A string at `/paths/~1v1~1pumps~1{pumpId}~1switch/patch/requestBody/content/application~1json/schema/properties/to` of the document.
    pub enum PumpSwitchRequestTo {
        On = "on",
        Off = "off",
    }
}

/// The object at `/components/schemas/Readers` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Readers {
    /// The property `keys`.
    pub keys: Option<List<String>>,
    /// The property `level`.
    pub level: Option<ReadersLevel>,
    pub(crate) unlisted: Unlisted,
}

impl Readers {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(keys: impl Into<List<String>>) -> Self {
        Self {
            keys: Some(keys.into()),
            ..Self::blank()
        }
    }
}

object! {
    Readers {
        keys: required List<String> = "keys",
        level: optional ReadersLevel = "level",
    }
}

open_enum! {
    /// A string at `/components/schemas/Readers/properties/level` of the document.
    pub enum ReadersLevel {
        Low = "low",
        High = "high",
    }
}
