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
    #[cfg(feature = "first-group")] one ONE OneCall() body OfGroup => empty;
    #[cfg(feature = "first-group")] two TWO TwoCall() body OfGroup => empty;
    #[cfg(feature = "three")] three THREE ThreeCall() body OfAll => empty;
}

schemas! {
    #[cfg(any(feature = "first-group", feature = "three"))] "OfAll": OfAll, schema OfAll;
    #[cfg(feature = "first-group")] "OfGroup": OfGroup, schema OfGroup;
    "Text": Text, schema schemas::marker::Text;
}
