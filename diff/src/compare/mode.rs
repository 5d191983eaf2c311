//! How the values of a schema are written where it is used.

/// How the values of a schema are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Mode {
    /// As JSON, or in another format that distinguishes types.
    Json,
    /// As text, in which the number 1 and the string `1` are equal: parameters, headers, URL-encoded forms, plain text.
    Text,
    /// As the parts of a multipart form: scalars are text or bytes, objects are JSON.
    Parts,
    /// As XML: text, in elements and attributes that `xml` names.
    Xml,
    /// As bytes.
    Bytes,
}

impl Mode {
    /// The mode of a media type.
    pub(crate) fn of_media(name: &str) -> Mode {
        let essence = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let (family, name) = essence.split_once('/').unwrap_or_default();
        let suffix = name.rsplit_once('+').map_or(name, |(_, suffix)| suffix);
        match (family, suffix) {
            ("application", "x-www-form-urlencoded") => Mode::Text,
            ("multipart", _) => Mode::Parts,
            (_, "xml") => Mode::Xml,
            (
                _,
                "json" | "ndjson" | "jsonl" | "x-ndjson" | "json-seq" | "yaml" | "x-yaml" | "cbor" | "msgpack" | "*",
            ) => Mode::Json,
            ("text", _) => Mode::Text,
            _ => Mode::Bytes,
        }
    }

    /// Whether scalars are written as text.
    pub(super) fn is_text(self) -> bool {
        matches!(self, Mode::Text | Mode::Parts | Mode::Xml)
    }

    /// Whether an empty schema means bytes.
    pub(super) fn has_bytes(self) -> bool {
        matches!(self, Mode::Parts | Mode::Bytes)
    }
}
