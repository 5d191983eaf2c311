//! The envelope around the result of most answers.

use super::reader::ALLOCATION;
use super::{Decode, Fault, Number, Raw, Reader};

/// `{status, requestId, result, limit, totalCount, nextCursor}`, where everything may be missing or null.
pub(crate) struct Envelope<T> {
    pub(crate) result: Option<T>,
    pub(crate) rest: Rest,
}

impl<T: Decode> Decode for Envelope<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let (mut result, mut null) = (None, false);
        let rest = Rest::read(reader, &mut |reader| {
            null = reader.ahead(|reader| Ok(reader.word("null")))?;
            reader.member("result", &mut result)
        })?;
        if null {
            result = T::from_null();
        }
        let failed = || rest.others.iter().any(|(name, value)| name == "error" && value.text() != "null");
        if result.is_none() && failed() {
            return Err(reader.fault(format_args!("expected `result`, found `error`"), false));
        }
        Ok(Self { result, rest })
    }
}

/// A result must not be lost because something beside it has an odd type.
fn lenient<T: Decode>(reader: &mut Reader<'_>) -> Result<Option<T>, Fault> {
    let value = reader.ahead(Option::<T>::decode);
    reader.skip()?;
    Ok(value.ok().flatten())
}

/// How the result is read, whatever its type.
type ReadResult<'a> = dyn FnMut(&mut Reader<'_>) -> Result<(), Fault> + 'a;

/// What an envelope says beside the result.
#[derive(Clone, Default)]
pub(crate) struct Rest {
    pub(crate) request_id: Option<String>,
    pub(crate) next_cursor: Option<String>,
    pub(crate) total_count: Option<i64>,
    pub(crate) limit: Option<i64>,
    pub(crate) others: Vec<(String, Raw)>,
}

impl Rest {
    /// Reads an envelope. Not generic, because every result has one around it.
    fn read(reader: &mut Reader<'_>, result: &mut ReadResult<'_>) -> Result<Self, Fault> {
        let mut rest = Self::default();
        let mut next = reader.first_key()?;
        while let Some(key) = next {
            match &*key {
                "result" => result(reader)?,
                "requestId" => rest.request_id = lenient(reader)?,
                "nextCursor" => rest.next_cursor = lenient::<Number>(reader)?.map(|cursor| cursor.to_string()),
                "totalCount" => rest.total_count = lenient(reader)?,
                "limit" => rest.limit = lenient(reader)?,
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
