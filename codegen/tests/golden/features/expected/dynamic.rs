// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

#[allow(unused_imports, reason = "there may be no operations")]
use crate::api::{calls, operations, types::*};
use crate::dynamic::table::{operations, schemas};

operations! {
    #[cfg(feature = "first-group")] one ONE OneCall() body OfGroup => empty;
    #[cfg(feature = "first-group")] two TWO TwoCall() body OfGroup => empty;
    #[cfg(feature = "three")] three THREE ThreeCall() body OfAll => empty;
}

schemas! {
    #[cfg(any(feature = "first-group", feature = "three"))] "OfAll": OfAll;
    #[cfg(feature = "first-group")] "OfGroup": OfGroup;
    "Text": Text, schema Text;
}
