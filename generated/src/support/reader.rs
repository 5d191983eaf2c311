//! A cursor over JSON text, from which decoders read values.
//!
//! serde_json reads the values, and the cursor reads the structure. Unlike serde_json's deserializer the cursor can go back. A union reads
//! its discriminator ahead, and a list skips an element that does not decode, both without a buffer. The cursor is one concrete type, so
//! that each decoder is compiled once.

use super::budget::{Budget, Spent};
use super::decode::Decode;
use super::error::{Parts, ReadError, RejectedAt, Step};
use super::kind::Kind;
use super::object::Unlisted;
use super::types::list::Rejected;
use super::types::raw::{without_lone_surrogates, Raw};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt::Arguments;
use tokio::time::Instant;

/// The maximum depth of nested values, as in serde_json.
const MAX_DEPTH: usize = 127;

/// The number of rejected elements and properties of one text that are kept with path and message.
const MAX_DETAILED: usize = 1000;

/// The message for a value that takes too much memory, such as a long list of objects that are nearly empty.
const TOO_MUCH_MEMORY: &str =
    "the value takes more than 4 MiB and more than three times the memory of its text; request fewer items at a time";

/// The overhead of an allocation, in bytes.
pub(super) const ALLOCATION: usize = 16;

/// An element of a list or map that does not decode.
pub(crate) enum Bad<'de, At> {
    Detailed(Rejected<At>),
    /// Only its text, because [`MAX_DETAILED`] such elements precede it.
    Text(&'de str),
}

/// The elements of lists and maps, and the properties of objects, that do not decode.
#[derive(Default)]
pub(crate) struct Rejections {
    /// The first of them.
    pub(crate) detailed: Vec<RejectedAt>,
    pub(crate) count: usize,
}

/// A position in a JSON text, the elements before it that do not decode, and the memory and time that are left.
pub struct Reader<'de> {
    text: &'de str,
    at: usize,
    /// The path from the whole text to the value that is being decoded.
    path: Vec<Step<'de>>,
    /// Whether an element or property around the cursor is kept if it does not decode.
    kept: bool,
    /// Whether the property around the cursor has a value that is not exactly what was received.
    inexact: bool,
    /// Whether properties that a type does not declare are left out.
    declared_only: bool,
    /// The number of steps of the path after which keys must not be shown.
    sensitive: usize,
    rejected: Rejections,
    budget: Budget,
}

impl<'de> Reader<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        Self::until(text, None)
    }

    /// Returns a reader that stops at a deadline.
    pub(crate) fn until(text: &'de str, deadline: Option<Instant>) -> Self {
        let (rejected, budget) = (Rejections::default(), Budget::new(text, deadline));
        let path = Vec::new();
        let (kept, inexact, declared_only) = (false, false, false);
        Self { text, at: 0, path, kept, inexact, declared_only, sensitive: usize::MAX, rejected, budget }
    }

    /// Returns a reader that leaves out properties that a type does not declare.
    pub(crate) fn declared_only(text: &'de str) -> Self {
        Self { declared_only: true, ..Self::new(text) }
    }

    /// Rejects text after the value, except blanks. Returns the elements that do not decode.
    pub(crate) fn finish(mut self) -> Result<Rejections, ReadError> {
        match self.peek() {
            None => Ok(self.rejected),
            Some(_) => Err(self.malformed("nothing after the value")),
        }
    }

    /// Moves to the next byte that is not blank, and returns it.
    fn peek(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.at..];
        let blanks = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t')).unwrap_or(rest.len());
        self.at += blanks;
        rest.get(blanks).copied()
    }

    /// Whether a property that a type does not declare is kept.
    pub(crate) fn keeps_undeclared(&self) -> bool {
        !self.declared_only
    }

    /// Skips the value at the cursor.
    pub(crate) fn skip(&mut self) -> Result<(), ReadError> {
        self.value().map(drop)
    }

    /// Skips the value at the cursor, and returns its text.
    pub(crate) fn value(&mut self) -> Result<&'de str, ReadError> {
        self.raw_value().map(RawValue::get)
    }

    fn raw_value(&mut self) -> Result<&'de RawValue, ReadError> {
        self.peek();
        let rest = &self.text[self.at..];
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<&RawValue>();
        match values.next() {
            Some(Ok(value)) => {
                self.at += values.byte_offset();
                self.spend(values.byte_offset())?;
                Ok(value)
            }
            Some(Err(error)) if error.is_eof() => {
                self.at = self.text.len();
                Err(self.malformed("the rest of a value"))
            }
            _ => Err(self.malformed("a value")),
        }
    }

    /// Returns the text from the cursor on.
    pub(crate) fn rest(&self) -> &'de str {
        &self.text[self.at..]
    }

    /// Runs `look` from the cursor, and moves the cursor back.
    pub(crate) fn ahead<T>(&mut self, look: impl FnOnce(&mut Self) -> Result<T, ReadError>) -> Result<T, ReadError> {
        let (start, inexact) = (self.at, self.inexact);
        let result = look(self);
        (self.at, self.inexact) = (start, inexact);
        result
    }

    /// Returns the kind of the value at the cursor.
    pub(crate) fn kind(&mut self) -> Result<Kind, ReadError> {
        match self.peek() {
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::Array),
            _ => self.ahead(Self::value).map(Kind::of),
        }
    }

    // Objects: `let mut next = reader.first_key()?; while let Some(key) = next { .. next = reader.next_key()?; }`

    /// Enters an object and reads its first key. `None` if it is empty.
    pub(crate) fn first_key(&mut self) -> Result<Option<Cow<'de, str>>, ReadError> {
        let more = self.enter(b'{', b'}', "object")?;
        more.then(|| self.key()).transpose()
    }

    /// Reads the next key of the current object. `None` at its end.
    pub(crate) fn next_key(&mut self) -> Result<Option<Cow<'de, str>>, ReadError> {
        let more = self.separated(b'}', "`,` or `}`")?;
        more.then(|| self.key()).transpose()
    }

    fn key(&mut self) -> Result<Cow<'de, str>, ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.malformed("a key"));
        }
        let key = self.string()?;
        if self.peek() != Some(b':') {
            return Err(self.malformed("`:`"));
        }
        self.at += 1;
        Ok(key)
    }

    /// Enters a list. Returns whether it has a first element.
    pub(crate) fn first_element(&mut self) -> Result<bool, ReadError> {
        self.enter(b'[', b']', "list")
    }

    /// Returns whether the current list has another element.
    pub(crate) fn next_element(&mut self) -> Result<bool, ReadError> {
        self.separated(b']', "`,` or `]`")
    }

    /// Enters a list or object. Returns whether it is not empty.
    fn enter(&mut self, open: u8, close: u8, expected: &str) -> Result<bool, ReadError> {
        if self.peek() != Some(open) {
            return Err(self.mismatch(expected));
        }
        if self.path.len() == MAX_DEPTH {
            return Err(self.error(format_args!("nested too deeply"), true));
        }
        self.spend(1)?;
        self.at += 1;
        let empty = self.peek() == Some(close);
        self.at += usize::from(empty);
        Ok(!empty)
    }

    /// Reads the separator of two elements, or the end of the list or object. Returns whether another element follows.
    fn separated(&mut self, close: u8, expected: &str) -> Result<bool, ReadError> {
        let more = match self.peek() {
            Some(b',') => true,
            Some(byte) if byte == close => false,
            _ => return Err(self.malformed(expected)),
        };
        self.spend(1)?;
        self.at += 1;
        Ok(more)
    }

    /// Decodes the value of a declared property into its field. The text of a value that does not decode, or not exactly, is kept.
    pub(crate) fn field<T: Decode + Default>(
        &mut self,
        name: &'static str,
        place: &mut T,
        unlisted: &mut Unlisted,
    ) -> Result<(), ReadError> {
        let start = self.at;
        let outer = (std::mem::replace(&mut self.kept, true), std::mem::replace(&mut self.inexact, false));
        let result = self.member(name, place);
        if result.is_err() || self.inexact {
            // The last value of a repeated property is used.
            if result.is_err() {
                *place = T::default();
            }
            self.keep(name, start, result, unlisted)?;
        }
        (self.kept, self.inexact) = outer;
        Ok(())
    }

    /// Keeps the text of the property value that begins at `start`.
    #[cold]
    fn keep(
        &mut self,
        name: &'static str,
        start: usize,
        result: Result<(), ReadError>,
        unlisted: &mut Unlisted,
    ) -> Result<(), ReadError> {
        let text = match result {
            Ok(()) => self.text[start..self.at].trim_ascii(),
            Err(error) => self.reject_value(start, error)?.0,
        };
        let raw = self.raw_of(text)?;
        unlisted.keep(name, raw, self)
    }

    /// Decodes the value of a property. Fails if it does not decode.
    pub(crate) fn member<T: Decode>(&mut self, name: &'static str, place: &mut T) -> Result<(), ReadError> {
        self.path.push(Step::Field(name));
        let result = T::decode(self);
        self.path.pop();
        *place = result?;
        Ok(())
    }

    /// Decodes an element of a list or map. The text of an element that does not decode is returned with the reason.
    pub(crate) fn element<T: Decode, At>(
        &mut self,
        step: Step<'de>,
        at: impl FnOnce() -> At,
    ) -> Result<Result<T, Bad<'de, At>>, ReadError> {
        let start = self.at;
        self.path.push(step);
        let outer = std::mem::replace(&mut self.kept, true);
        let result = T::decode(self);
        self.kept = outer;
        self.path.pop();
        match result {
            Ok(value) => Ok(Ok(value)),
            Err(error) => self.reject(at(), start, error).map(Err),
        }
    }

    #[cold]
    fn reject<At>(&mut self, at: At, start: usize, error: ReadError) -> Result<Bad<'de, At>, ReadError> {
        let (text, message) = self.reject_value(start, error)?;
        let Some(message) = message else {
            // A text that grows takes twice its length.
            self.allocate(2 * text.len())?;
            return Ok(Bad::Text(text));
        };
        self.allocate(message.len() + size_of::<Rejected<At>>())?;
        Ok(Bad::Detailed(Rejected { at, message, raw: self.raw_of(text)? }))
    }

    /// Skips the value that begins at `start`, and counts it as rejected. Returns its text, and the reason for the first [`MAX_DETAILED`].
    #[cold]
    fn reject_value(&mut self, start: usize, error: ReadError) -> Result<(&'de str, Option<String>), ReadError> {
        let ReadError(parts) = error;
        if parts.fatal {
            return Err(ReadError(parts));
        }
        self.at = start;
        let text = self.value()?;
        self.rejected.count += 1;
        if self.rejected.count > MAX_DETAILED {
            return Ok((text, None));
        }
        let Parts { path, message, .. } = *parts;
        self.allocate(path.len() + message.len() + size_of::<RejectedAt>())?;
        self.rejected.detailed.push(RejectedAt { path, message: message.clone() });
        Ok((text, Some(message)))
    }

    /// Copies text that is valid JSON.
    fn raw_of(&mut self, text: &str) -> Result<Raw, ReadError> {
        self.allocate(text.len() + ALLOCATION)?;
        Raw::parse(text).map_err(|_| self.malformed("a value"))
    }

    /// Counts memory that a decoded value takes.
    #[inline]
    pub(crate) fn allocate(&mut self, bytes: usize) -> Result<(), ReadError> {
        self.budget.allocate(bytes).map_err(|spent| self.spent(spent))
    }

    /// Adds an item, and counts the memory by which the list grows.
    pub(crate) fn push<T>(&mut self, items: &mut Vec<T>, item: T) -> Result<(), ReadError> {
        if items.len() == items.capacity() {
            let more = (items.capacity() / 2).max(if size_of::<T>() > 1024 { 1 } else { 4 });
            self.allocate(more.saturating_mul(size_of::<T>()))?;
            items.reserve_exact(more);
        }
        items.push(item);
        Ok(())
    }

    /// Runs `look` without counting its memory, because what it allocates is dropped soon.
    pub(crate) fn uncounted<T>(
        &mut self,
        look: impl FnOnce(&mut Self) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        let memory = self.budget.memory();
        let result = look(self);
        self.budget.refund(memory);
        result
    }

    #[inline]
    fn spend(&mut self, bytes: usize) -> Result<(), ReadError> {
        self.budget.read(bytes).map_err(|spent| self.spent(spent))
    }

    #[cold]
    fn spent(&self, spent: Spent) -> ReadError {
        match spent {
            Spent::Memory => self.error(format_args!("{TOO_MUCH_MEMORY}"), true),
            Spent::Time => {
                let mut error = self.error(format_args!("the deadline of the call passed"), true);
                error.0.timeout = true;
                error
            }
        }
    }

    /// Decodes a value. Its errors do not contain the keys of maps in it.
    pub(crate) fn sensitive<T: Decode>(&mut self) -> Result<T, ReadError> {
        let outer = self.sensitive;
        self.sensitive = outer.min(self.path.len());
        let result = T::decode(self);
        self.sensitive = outer;
        result
    }

    /// Reads a string.
    pub(crate) fn string(&mut self) -> Result<Cow<'de, str>, ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.mismatch("string"));
        }
        let rest = &self.text[self.at + 1..];
        // Most strings contain no escapes.
        let end = plain_bytes(rest.as_bytes());
        if rest.as_bytes().get(end) == Some(&b'"') {
            self.at += end + 2;
            self.spend(end)?;
            return Ok(Cow::Borrowed(&rest[..end]));
        }
        let text = self.value()?;
        let clean = self.inexact(text);
        serde_json::from_str(&clean).map(Cow::Owned).map_err(|_| self.malformed("a string"))
    }

    /// Replaces lone surrogates, and records whether there are any.
    pub(crate) fn inexact<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        let clean = without_lone_surrogates(text);
        self.note_exact(matches!(clean, Cow::Borrowed(_)));
        clean
    }

    /// Records whether the value is exactly what was received.
    pub(crate) fn note_exact(&mut self, is_exact: bool) {
        self.inexact |= !is_exact;
    }

    /// Skips this word, `null` or a boolean, if it is at the cursor. Returns whether it is.
    pub(crate) fn word(&mut self, word: &str) -> bool {
        let found = self.peek() == word.bytes().next() && self.text[self.at..].starts_with(word);
        self.at += if found { word.len() } else { 0 };
        found
    }

    /// Converts the text of the value at the cursor. Fails with what was expected.
    pub(crate) fn convert<T>(
        &mut self,
        expected: &str,
        convert: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, ReadError> {
        self.peek();
        let start = self.at;
        if let Some(value) = convert(self.value()?) {
            return Ok(value);
        }
        self.at = start;
        Err(self.mismatch(expected))
    }

    /// Returns the text of the value at the cursor as [`Raw`].
    pub(crate) fn raw(&mut self) -> Result<Raw, ReadError> {
        let value = self.raw_value()?;
        self.allocate(value.get().len() + ALLOCATION)?;
        Ok(Raw::of(value))
    }

    /// Makes the error for a value of the wrong kind at the cursor: "expected integer, found string of 7 bytes".
    #[cold]
    pub(crate) fn mismatch(&mut self, expected: &str) -> ReadError {
        if self.is_terse() {
            return self.error(format_args!(""), false);
        }
        match self.ahead(Self::value) {
            Ok(found) => self.error(format_args!("expected {expected}, found {}", Kind::describe(found)), false),
            Err(error) => error,
        }
    }

    #[cold]
    fn malformed(&self, expected: &str) -> ReadError {
        let what = if self.at < self.text.len() { "malformed JSON" } else { "JSON ends too early" };
        self.error(format_args!("{what}, expected {expected}"), true)
    }

    /// Whether the error of a value at the cursor needs no path and message, because they are not kept.
    fn is_terse(&self) -> bool {
        self.kept && self.rejected.count >= MAX_DETAILED
    }

    #[cold]
    pub(crate) fn error(&self, message: Arguments<'_>, fatal: bool) -> ReadError {
        let (mut path, mut text) = (String::new(), String::new());
        if fatal || !self.is_terse() {
            (path, text) = (self.path(), message.to_string());
        }
        ReadError(Box::new(Parts { message: text, path, offset: self.at, fatal, timeout: false }))
    }

    /// Returns the path to the value that is being decoded.
    fn path(&self) -> String {
        let shown = |(depth, step): &(usize, &Step<'de>)| *depth < self.sensitive || !matches!(step, Step::Key(_));
        let steps = self.path.iter().enumerate().take_while(shown);
        steps.fold("$".to_owned(), |path, (_, step)| format!("{path}{step}"))
    }
}

/// Returns the number of bytes before the next quote, backslash or control character. Compares eight bytes at a time.
fn plain_bytes(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    // Subtracting sets the high bit of a byte that is too small, and may set it in bytes after it. Only the first hit is used.
    let below = |word: u64, least: u64| word.wrapping_sub(ONES * least) & !word;
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let word = u64::from_le_bytes(*chunk);
        let (quote, backslash) = (word ^ (ONES * u64::from(b'"')), word ^ (ONES * u64::from(b'\\')));
        match (below(word, 0x20) | below(quote, 1) | below(backslash, 1)) & (ONES << 7) {
            0 => at += 8,
            hits => return at + hits.trailing_zeros() as usize / 8,
        }
    }
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..=0x1f);
    bytes[at..].iter().position(special).map_or(bytes.len(), |more| at + more)
}
