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
    #[cfg(feature = "things")] thing_update THING_UPDATE ThingUpdateCall(Path "thingId": String) body Thing => envelope(Thing);
}

schemas! {
    #[cfg(feature = "things")] "Part": Part, schema Part;
    #[cfg(feature = "things")] "Thing": Thing, schema Thing;
    #[cfg(feature = "things")] "ThingSize": ThingSize, schema ThingSize;
}
