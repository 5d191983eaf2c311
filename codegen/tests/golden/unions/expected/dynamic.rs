// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

#[allow(unused_imports, reason = "there may be no operations")]
use crate::api::{calls, operations, types::*};
use crate::dynamic::table::{operations, schemas};

operations! {
    #[cfg(feature = "sources")] source_create SOURCE_CREATE SourceCreateCall() body Source => empty;
}

schemas! {
    #[cfg(feature = "sources")] "KeyLogin": KeyLogin;
    #[cfg(feature = "sources")] "LogSource": LogSource;
    #[cfg(feature = "sources")] "LogSourceKind": LogSourceKind;
    #[cfg(feature = "sources")] "Login": Login;
    #[cfg(feature = "sources")] "PasswordLogin": PasswordLogin;
    #[cfg(feature = "sources")] "Source": Source;
    #[cfg(feature = "sources")] "StringOrInteger": StringOrInteger;
    #[cfg(feature = "sources")] "TraceSource": TraceSource;
    #[cfg(feature = "sources")] "TraceSourceKind": TraceSourceKind;
}
