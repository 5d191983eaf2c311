// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

#[allow(unused_imports, reason = "there may be no operations")]
use crate::api::{calls, operations, types::*};
use crate::dynamic::table::{operations, schemas};

operations! {
    #[cfg(feature = "items")] item_get ITEM_GET ItemGetCall(path "orgId": String, path "n": i64, query "from_date": Timestamp) [fields: optional_query "fields": List<String>, order: optional_query "order": ItemGetOrder, x_trace: optional_header "X-Trace": String, client_value: optional_query "client": bool] => json(List<String>) errors { 424: ItemGetError424 };
    #[cfg(feature = "items")] item_get_list ITEM_GET_LIST ItemGetListCall() [cursor: optional_query "cursor": String] => envelope(List<String>);
    #[cfg(feature = "metrics")] metrics_get METRICS_GET MetricsGetCall() => text;
}

schemas! {
    #[cfg(feature = "items")] "ItemGetError424": ItemGetError424;
    #[cfg(feature = "items")] "ItemGetOrder": ItemGetOrder;
}
