//! Formats of strings and numbers: the types for which each is defined, and whether it limits the values.

use openapi::schema::kinds::Kinds;

/// The format and the media type of plain bytes.
pub(super) const BYTES: [&str; 2] = ["binary", "application/octet-stream"];

/// The types for which a format is defined. A format that no standard defines may apply to any type.
pub(super) fn kinds_of_format(format: &str) -> Kinds {
    match format {
        "float" | "double" => Kinds::NUMBER,
        "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64" => Kinds::NUMBER,
        format if is_checked(format) => Kinds::STRING,
        _ => Kinds::ANY,
    }
}

/// Whether a format limits the values.
pub(crate) fn is_checked(format: &str) -> bool {
    CHECKED.contains(&format)
}

const CHECKED: [&str; 27] = [
    "date-time",
    "date",
    "time",
    "duration",
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "uri-template",
    "iri",
    "iri-reference",
    "uuid",
    "json-pointer",
    "relative-json-pointer",
    "regex",
    "byte",
    "binary",
    "int8",
    "int16",
    "int32",
    "uint8",
    "uint16",
    "uint32",
];
