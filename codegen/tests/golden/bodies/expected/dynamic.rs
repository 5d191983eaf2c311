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
    #[cfg(feature = "bodies")] form_send FORM_SEND FormSendCall() body Form => empty;
    #[cfg(feature = "bodies")] parts_send PARTS_SEND PartsSendCall() body PartsSendRequest => empty;
    #[cfg(feature = "bodies")] file_put FILE_PUT FilePutCall() body Binary => json(Binary);
    #[cfg(feature = "bodies")] file_get FILE_GET FileGetCall() => json(Binary);
    #[cfg(feature = "bodies")] file_options FILE_OPTIONS FileOptionsCall() => empty;
    #[cfg(feature = "bodies")] table_put TABLE_PUT TablePutCall() body String => json(String);
    #[cfg(feature = "bodies")] styles_get STYLES_GET StylesGetCall(Path "ids": List<i64>) [ids_value: Query "ids": List<String>, x_ids: Header "X-Ids": List<String>, deep: Query "deep": Form, spread: Query "spread": Map<String>, json: Query "json": Form, pipe: Query "pipe": List<String>, odd: Query "odd": String] => json(Form);
    #[cfg(feature = "bodies")] maybe_form MAYBE_FORM MaybeFormCall() { body Form } => empty;
    #[cfg(feature = "bodies")] maybe_json MAYBE_JSON MaybeJsonCall() { body Form } => empty;
    #[cfg(feature = "bodies")] maybe_number MAYBE_NUMBER MaybeNumberCall() { body f64 } => empty;
    #[cfg(feature = "bodies")] maybe_text MAYBE_TEXT MaybeTextCall() { body String } => empty;
    #[cfg(feature = "bodies")] maybe_file MAYBE_FILE MaybeFileCall(Path "id": String) [at: Query "at": f64] { body Binary } => empty;
}

schemas! {
    #[cfg(feature = "bodies")] "Form": Form, schema Form;
    #[cfg(feature = "bodies")] "PartsSendRequest": PartsSendRequest, schema PartsSendRequest;
}
