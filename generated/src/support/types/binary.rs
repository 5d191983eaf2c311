//! Bodies of bytes with a media type.

use crate::support::{Decode, ReadError, Reader};
use base64::prelude::{Engine, BASE64_STANDARD};
use bytes::Bytes;
use derive_more::Deref;
use serde::ser::{Serialize, Serializer};
use serde_json::Value;
use std::fmt;

/// Bytes with a media type and a file name, if these are known. It derefs to the bytes.
///
/// `Debug` prints the number of bytes only. In the JSON of calls by name (feature `dynamic`) it is an object
/// `{"content": BASE64, "mediaType": ..., "name": ...}`, or the base64 text.
#[derive(Clone, Default, PartialEq, Eq, Deref)]
pub struct Binary {
    #[deref(forward)]
    content: Bytes,
    media_type: Option<String>,
    name: Option<String>,
}

impl Binary {
    /// Makes a body of bytes. It is sent with the media type of the document.
    pub fn new(content: impl Into<Bytes>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// Sets the media type, such as `image/png`.
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into()).filter(|media_type| !media_type.is_empty());
        self
    }

    /// Sets the name of the file, which multipart forms contain.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Returns the bytes. They are shared, not copied.
    pub fn into_bytes(self) -> Bytes {
        self.content
    }

    /// Returns the media type, if it is known.
    pub fn known_media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// Returns the name of the file, if it is known.
    pub fn known_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Converts from JSON.
    pub(crate) fn from_value(value: &Value) -> Option<Self> {
        let text = |name: &str| Some(value.get(name)?.as_str()?.to_owned());
        let content = value.as_str().map(str::to_owned).or_else(|| text("content"))?;
        let content = BASE64_STANDARD.decode(content).ok()?.into();
        Some(Self { content, media_type: text("mediaType"), name: text("name") })
    }
}

impl<T: Into<Bytes>> From<T> for Binary {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Binary({} bytes)", self.content.len())
    }
}

impl Serialize for Binary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let content = Some(BASE64_STANDARD.encode(&self.content));
        let members = [("content", &content), ("mediaType", &self.media_type), ("name", &self.name)];
        serializer.collect_map(members.into_iter().filter(|(_, value)| value.is_some()))
    }
}

impl Decode for Binary {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.convert("bytes as base64", |text| Self::from_value(&serde_json::from_str(text).ok()?))
    }
}

deserialize!(Binary);
