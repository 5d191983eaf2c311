//! The envelope around the result of most responses.

use super::reader::ALLOCATION;
use super::{Decode, Number, Raw, ReadError, Reader};
use std::hash::{DefaultHasher, Hasher};

/// The members `{status, requestId, result, limit, totalCount, nextCursor}`. Each may be missing or null.
pub(crate) struct Envelope<T> {
    pub(crate) result: Option<T>,
    pub(crate) rest: Rest,
}

impl<T: Decode> Envelope<T> {
    pub(crate) fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let (mut result, mut null, mut text) = (None, false, "");
        let mut rest = Rest::read(reader, &mut |reader| {
            let start = reader.rest();
            null = reader.ahead(|reader| Ok(reader.word("null")))?;
            reader.member("result", &mut result)?;
            text = &start[..start.len() - reader.rest().len()];
            Ok(())
        })?;
        // Hashing is too slow for results that are not pages.
        if T::from_null().is_some() || rest.is_paged() {
            rest.result_hash = Some(hash(text));
        }
        if null {
            result = T::from_null();
        }
        let failed = || rest.others.iter().any(|(name, value)| name == "error" && value.text() != "null");
        if result.is_none() && failed() {
            return Err(reader.error(format_args!("expected `result`, found `error`"), false));
        }
        Ok(Self { result, rest })
    }
}

/// Reads a member. `None` if it has another type, so that the result is not lost.
fn lenient<T: Decode>(reader: &mut Reader<'_>) -> Result<Option<T>, ReadError> {
    let value = reader.ahead(T::decode);
    reader.skip()?;
    Ok(value.ok())
}

/// A function that reads the result. It hides the type of the result.
type ReadResult<'a, 'de> = dyn FnMut(&mut Reader<'de>) -> Result<(), ReadError> + 'a;

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(text.trim_ascii().as_bytes());
    hasher.finish()
}

/// The members of an envelope except the result.
#[derive(Clone, Default)]
pub(crate) struct Rest {
    pub(crate) request_id: Option<String>,
    pub(crate) next_cursor: Option<String>,
    /// Whether the cursor is neither text nor a number.
    pub(crate) bad_cursor: bool,
    pub(crate) total_count: Option<i64>,
    /// Whether the total is negative or not a number.
    pub(crate) bad_total: bool,
    /// A hash of the text of the result, if the result may be a page.
    pub(crate) result_hash: Option<u64>,
    pub(crate) limit: Option<i64>,
    pub(crate) others: Vec<(String, Raw)>,
}

impl Rest {
    fn is_paged(&self) -> bool {
        self.next_cursor.is_some() || self.total_count.is_some() || self.limit.is_some()
    }

    /// Reads an envelope. This function is not generic, so that it is compiled once.
    fn read<'de>(reader: &mut Reader<'de>, result: &mut ReadResult<'_, 'de>) -> Result<Self, ReadError> {
        let mut rest = Self::default();
        let mut next = reader.first_key()?;
        while let Some(key) = next {
            match &*key {
                "result" => result(reader)?,
                "requestId" => rest.request_id = lenient(reader)?.flatten(),
                "nextCursor" => {
                    let cursor = lenient::<Option<Number>>(reader)?;
                    rest.bad_cursor = cursor.is_none();
                    rest.next_cursor = cursor.flatten().map(|cursor| cursor.to_string());
                }
                "totalCount" => {
                    let total = lenient::<Option<i64>>(reader)?;
                    rest.bad_total = total.is_none_or(|total| total.is_some_and(|total| total < 0));
                    rest.total_count = total.flatten();
                }
                "limit" => rest.limit = lenient(reader)?.flatten(),
                "status" => reader.skip()?,
                _ => {
                    reader.allocate(key.len() + ALLOCATION)?;
                    let value = reader.raw()?;
                    reader.push(&mut rest.others, (key.into_owned(), value))?;
                }
            }
            next = reader.next_key()?;
        }
        Ok(rest)
    }
}
