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
    #[cfg(feature = "sources")] source_create SOURCE_CREATE SourceCreateCall() body Source => empty;
}

schemas! {
    #[cfg(feature = "sources")] "Area": Area, schema Area;
    #[cfg(feature = "sources")] "KeyLogin": KeyLogin, schema KeyLogin;
    #[cfg(feature = "sources")] "LogSource": LogSource, schema LogSource;
    #[cfg(feature = "sources")] "LogSourceKind": LogSourceKind, schema LogSourceKind;
    #[cfg(feature = "sources")] "Login": Login, schema Login;
    #[cfg(feature = "sources")] "Narrow": Narrow, schema Narrow;
    #[cfg(feature = "sources")] "PasswordLogin": PasswordLogin, schema PasswordLogin;
    #[cfg(feature = "sources")] "Place": Place, schema Place;
    #[cfg(feature = "sources")] "Point": Point, schema Point;
    #[cfg(feature = "sources")] "Source": Source, schema Source;
    #[cfg(feature = "sources")] "StringOrInteger": StringOrInteger, schema StringOrInteger;
    #[cfg(feature = "sources")] "TraceSource": TraceSource, schema TraceSource;
    #[cfg(feature = "sources")] "TraceSourceKind": TraceSourceKind, schema TraceSourceKind;
    #[cfg(feature = "sources")] "Wide": Wide, schema Wide;
    #[cfg(feature = "sources")] "Window": Window, schema Window;
}
