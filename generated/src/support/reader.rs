//! A cursor over JSON text that decoders pull values from.
//! It exists beside serde_json's deserializer, which it asks for everything but the structure, because it can go back: a union looks ahead
//! for its discriminator and a list steps over an element that did not decode, both without buffering. It is also one concrete type,
//! so each decoder is compiled once.

use super::decode::Decode;
use super::fault::{Fault, Parts, RejectedAt, Step};
use super::kind::Kind;
use super::list::Rejected;
use super::raw::Raw;
use serde::de::IgnoredAny;
use std::borrow::Cow;

/// How deep decoders may call each other, as in serde_json: the text comes from outside.
const MAX_DEPTH: usize = 127;

/// A position in a JSON text, and what lists and maps before it set aside.
pub struct Reader<'de> {
    text: &'de str,
    at: usize,
    /// The way from the whole text to the value that is being decoded.
    path: Vec<Step<'de>>,
    /// How many of its steps lead to the innermost element of a list or map.
    element: usize,
    /// After how many steps keys must not be shown.
    sensitive: usize,
    rejected: Vec<RejectedAt>,
}

impl<'de> Reader<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        Self { text, at: 0, path: Vec::new(), element: 0, sensitive: usize::MAX, rejected: Vec::new() }
    }

    /// Refuses anything but blanks after the value, and gives what was set aside on the way.
    pub(crate) fn finish(mut self) -> Result<Vec<RejectedAt>, Fault> {
        match self.peek() {
            None => Ok(self.rejected),
            Some(_) => Err(self.malformed("nothing after the value")),
        }
    }

    /// The next byte that is not blank. The cursor is on it afterwards.
    fn peek(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.at..];
        let blanks = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t')).unwrap_or(rest.len());
        self.at += blanks;
        rest.get(blanks).copied()
    }

    /// Steps over the value at the cursor.
    pub(crate) fn skip(&mut self) -> Result<(), Fault> {
        self.value().map(drop)
    }

    /// Steps over the value at the cursor and gives its text.
    pub(crate) fn value(&mut self) -> Result<&'de str, Fault> {
        self.peek();
        let rest = &self.text[self.at..];
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        match values.next() {
            Some(Ok(_)) => {
                self.at += values.byte_offset();
                Ok(&rest[..values.byte_offset()])
            }
            Some(Err(error)) if error.is_eof() => {
                self.at = self.text.len();
                Err(self.malformed("the rest of a value"))
            }
            _ => Err(self.malformed("a value")),
        }
    }

    /// Looks ahead: runs `look` from the cursor and comes back.
    pub(crate) fn ahead<T>(&mut self, look: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        let start = self.at;
        let result = look(self);
        self.at = start;
        result
    }

    /// What stands at the cursor.
    pub(crate) fn kind(&mut self) -> Result<Kind, Fault> {
        match self.peek() {
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::Array),
            _ => self.ahead(Self::value).map(Kind::of),
        }
    }

    // Objects: `let mut next = reader.first_key()?; while let Some(key) = next { .. next = reader.next_key()?; }`

    /// Enters an object and reads its first key, `None` if it is empty.
    pub(crate) fn first_key(&mut self) -> Result<Option<Cow<'de, str>>, Fault> {
        let more = self.enter(b'{', b'}', "object")?;
        more.then(|| self.key()).transpose()
    }

    /// Reads the next key of the current object, `None` at its end.
    pub(crate) fn next_key(&mut self) -> Result<Option<Cow<'de, str>>, Fault> {
        let more = self.separated(b'}', "`,` or `}`")?;
        more.then(|| self.key()).transpose()
    }

    fn key(&mut self) -> Result<Cow<'de, str>, Fault> {
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

    /// Enters a list, and says whether it has a first element.
    pub(crate) fn first_element(&mut self) -> Result<bool, Fault> {
        self.enter(b'[', b']', "list")
    }

    /// Says whether the current list has another element.
    pub(crate) fn next_element(&mut self) -> Result<bool, Fault> {
        self.separated(b']', "`,` or `]`")
    }

    /// Steps into a container; says whether anything is in it.
    fn enter(&mut self, open: u8, close: u8, expected: &str) -> Result<bool, Fault> {
        if self.peek() != Some(open) {
            return Err(self.mismatch(expected));
        }
        if self.path.len() == MAX_DEPTH {
            return Err(self.fault("nested too deeply".into(), true));
        }
        self.at += 1;
        let empty = self.peek() == Some(close);
        self.at += usize::from(empty);
        Ok(!empty)
    }

    /// Steps over what separates two elements, or out of the container; says whether another element follows.
    fn separated(&mut self, close: u8, expected: &str) -> Result<bool, Fault> {
        let more = match self.peek() {
            Some(b',') => true,
            Some(byte) if byte == close => false,
            _ => return Err(self.malformed(expected)),
        };
        self.at += 1;
        Ok(more)
    }

    /// Decodes the value of a declared property into its place.
    pub(crate) fn field<T: Decode>(&mut self, name: &'static str, place: &mut T) -> Result<(), Fault> {
        self.path.push(Step::Field(name));
        let result = T::decode(self);
        self.path.pop();
        *place = result?;
        Ok(())
    }

    /// Decodes an element of a list or map. One that does not decode is stepped over and kept as it is, with the reason.
    pub(crate) fn element<T: Decode, At>(
        &mut self,
        step: Step<'de>,
        at: impl FnOnce() -> At,
    ) -> Result<Result<T, Rejected<At>>, Fault> {
        let (start, known) = (self.at, self.rejected.len());
        self.path.push(step);
        let outer = std::mem::replace(&mut self.element, self.path.len());
        let result = T::decode(self);
        self.element = outer;
        self.path.pop();
        match result {
            Ok(value) => Ok(Ok(value)),
            Err(Fault(fault)) if !fault.fatal => self.refuse(at(), start, known, *fault).map(Err),
            Err(fault) => Err(fault),
        }
    }

    #[cold]
    fn refuse<At>(&mut self, at: At, start: usize, known: usize, fault: Parts) -> Result<Rejected<At>, Fault> {
        self.at = start;
        let raw = self.raw()?;
        self.rejected.truncate(known);
        self.rejected.push(RejectedAt { path: fault.path, message: fault.message.clone() });
        Ok(Rejected { at, path: fault.path_in_element, message: fault.message, raw })
    }

    /// Decodes a value without revealing the keys of maps inside it when it fails.
    pub(crate) fn sensitive<T: Decode>(&mut self) -> Result<T, Fault> {
        let outer = self.sensitive;
        self.sensitive = outer.min(self.path.len());
        let result = T::decode(self);
        self.sensitive = outer;
        result
    }

    /// Reads a string.
    pub(crate) fn string(&mut self) -> Result<Cow<'de, str>, Fault> {
        if self.peek() != Some(b'"') {
            return Err(self.mismatch("string"));
        }
        let start = self.at;
        let rest = &self.text[start + 1..];
        // Most of a text is strings, and most of them hold nothing that is escaped.
        let end = plain_bytes(rest.as_bytes());
        if rest.as_bytes().get(end) == Some(&b'"') {
            self.at += end + 2;
            return Ok(Cow::Borrowed(&rest[..end]));
        }
        let text = self.value()?;
        // Fails for lone surrogates, which Rust strings cannot hold.
        serde_json::from_str(text).map(Cow::Owned).map_err(|_| {
            self.at = start;
            self.fault("expected string, found one that is not Unicode".into(), false)
        })
    }

    /// Steps over this word, `null` or a boolean, if that is what stands at the cursor.
    pub(crate) fn word(&mut self, word: &str) -> bool {
        let found = self.peek() == word.bytes().next() && self.text[self.at..].starts_with(word);
        self.at += if found { word.len() } else { 0 };
        found
    }

    /// Converts the text of the value at the cursor, or says what was expected there.
    pub(crate) fn convert<T>(&mut self, expected: &str, convert: impl FnOnce(&str) -> Option<T>) -> Result<T, Fault> {
        self.peek();
        let start = self.at;
        if let Some(value) = convert(self.value()?) {
            return Ok(value);
        }
        self.at = start;
        Err(self.mismatch(expected))
    }

    /// Keeps the value at the cursor as it is written.
    pub(crate) fn raw(&mut self) -> Result<Raw, Fault> {
        self.convert("JSON", |text| Raw::parse(text).ok())
    }

    /// The error for a value of the wrong kind at the cursor: "expected integer, found string of 7 bytes".
    #[cold]
    pub(crate) fn mismatch(&mut self, expected: &str) -> Fault {
        match self.ahead(Self::value) {
            Ok(found) => self.fault(format!("expected {expected}, found {}", Kind::describe(found)), false),
            Err(fault) => fault,
        }
    }

    #[cold]
    fn malformed(&self, expected: &str) -> Fault {
        let what = if self.at < self.text.len() { "malformed JSON" } else { "JSON ends too early" };
        self.fault(format!("{what}, expected {expected}"), true)
    }

    #[cold]
    pub(crate) fn fault(&self, message: String, fatal: bool) -> Fault {
        let shown = |(depth, step): &(usize, &Step<'de>)| *depth < self.sensitive || !matches!(step, Step::Key(_));
        let steps = |from| self.path.iter().enumerate().skip(from).take_while(shown);
        let path = |from| steps(from).fold("$".to_owned(), |path, (_, step)| format!("{path}{step}"));
        Fault(Box::new(Parts { message, path: path(0), path_in_element: path(self.element), offset: self.at, fatal }))
    }
}

/// How many bytes come before the next quote, backslash or control character.
/// Looks at eight bytes at a time, because most of a JSON text is strings.
fn plain_bytes(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    // Subtracting sets the high bit of a byte that was too small, and perhaps of bytes after it: only the first hit counts.
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
