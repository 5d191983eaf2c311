// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

#[allow(unused_imports, reason = "there may be no operations")]
use crate::api::{calls, operations, types::*};
use crate::dynamic::table::{operations, schemas};

operations! {
    #[cfg(feature = "bodies")] form_send FORM_SEND FormSendCall() body Form => empty;
    #[cfg(feature = "bodies")] parts_send PARTS_SEND PartsSendCall() body PartsSendRequest => empty;
    #[cfg(feature = "bodies")] file_put FILE_PUT FilePutCall() body Binary => json(Binary);
    #[cfg(feature = "bodies")] file_get FILE_GET FileGetCall() => json(Binary);
    #[cfg(feature = "bodies")] file_options FILE_OPTIONS FileOptionsCall() => empty;
    #[cfg(feature = "bodies")] table_put TABLE_PUT TablePutCall() body String => text;
    #[cfg(feature = "bodies")] styles_get STYLES_GET StylesGetCall(path "ids": List<i64>) [ids_value: optional_query "ids": List<String>, x_ids: optional_header "X-Ids": List<String>, deep: optional_query "deep": Form, spread: optional_query "spread": Map<String>, json: optional_query "json": Form, pipe: optional_query "pipe": List<String>, odd: optional_query "odd": String] => json(Form);
}

schemas! {
    #[cfg(feature = "bodies")] "Form": Form;
    #[cfg(feature = "bodies")] "PartsSendRequest": PartsSendRequest;
}
