// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

#[allow(unused_imports, reason = "there may be no operations")]
use crate::api::{calls, operations, types::*};
use crate::dynamic::table::{operations, schemas};

operations! {
    #[cfg(feature = "things")] thing_update THING_UPDATE ThingUpdateCall(path "thingId": String) body Thing => envelope(Thing);
}

schemas! {
    #[cfg(feature = "things")] "Part": Part;
    #[cfg(feature = "things")] "Thing": Thing;
    #[cfg(feature = "things")] "ThingSize": ThingSize;
}
