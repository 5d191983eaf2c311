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
    #[cfg(feature = "items")] item_get ITEM_GET ItemGetCall(Path "orgId": String, Path "n": i64, Query "from_date": Timestamp) [fields: Query "fields": List<String>, order: Query "order": ItemGetOrder, x_trace: Header "X-Trace": String, client_value: Query "client": bool] => json(List<String>) errors { 424: ItemGetError424 };
    #[cfg(feature = "items")] item_get_list ITEM_GET_LIST ItemGetListCall() [cursor: Query "cursor": String] => envelope(List<String>);
    #[cfg(feature = "metrics")] metrics_get METRICS_GET MetricsGetCall() => json(String);
}

schemas! {
    #[cfg(feature = "items")] "ItemGetError424": ItemGetError424, schema ItemGetError424;
    #[cfg(feature = "items")] "ItemGetOrder": ItemGetOrder, schema ItemGetOrder;
}
