//! A cursor over JSON text that decoders pull values from.
//! It exists beside serde_json's deserializer, which it asks for everything but the structure, because it can go back: a union looks ahead
//! for its discriminator and a list steps over an element that did not decode, both without buffering. It is also one concrete type,
//! so each decoder is compiled once.

use super::decode::Decode;
use super::fault::{Fault, RejectedAt, Step};
use super::kind::Kind;
use super::raw::Raw;
use memchr::memchr2;
use serde::de::IgnoredAny;
use std::borrow::Cow;

/// How deep decoders may call each other, as in serde_json: the text comes from outside.
const MAX_DEPTH: usize = 127;

/// A position in a JSON text, and what lists and maps before it set aside.
pub struct Reader<'de> {
    text: &'de str,
    at: usize,
    depth: usize,
    rejected: Vec<Fault>,
}

impl<'de> Reader<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        Self { text, at: 0, depth: 0, rejected: Vec::new() }
    }

    /// Refuses anything but blanks after the value, and gives what was set aside on the way.
    pub(crate) fn finish(mut self) -> Result<Vec<Fault>, Fault> {
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
    fn value(&mut self) -> Result<&'de str, Fault> {
        self.peek();
        let rest = &self.text[self.at..];
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        match values.next() {
            Some(Ok(_)) => {
                self.at += values.byte_offset();
                Ok(&rest[..values.byte_offset()])
            }
            _ => Err(self.malformed("a value")),
        }
    }

    /// Looks ahead: runs `look` from the cursor and comes back.
    pub(crate) fn ahead<T>(&mut self, look: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        let (start, depth) = (self.at, self.depth);
        let result = look(self);
        (self.at, self.depth) = (start, depth);
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
        let start = self.at;
        let key = self.string().map_err(|fault| Fault::text(fault.message(), start))?;
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
        if self.depth == MAX_DEPTH {
            return Err(Fault::text("nested too deeply", self.at));
        }
        self.at += 1;
        self.depth += 1;
        let empty = self.peek() == Some(close);
        if empty {
            self.leave();
        }
        Ok(!empty)
    }

    /// Steps over what separates two elements, or out of the container; says whether another element follows.
    fn separated(&mut self, close: u8, expected: &str) -> Result<bool, Fault> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.leave();
                Ok(false)
            }
            _ => Err(self.malformed(expected)),
        }
    }

    fn leave(&mut self) {
        self.at += 1;
        self.depth -= 1;
    }

    /// Decodes the value of a declared property into its place. Compiled for each type, so the rare is left to others.
    pub(crate) fn field<T: Decode>(&mut self, name: &'static str, place: &mut T) -> Result<(), Fault> {
        let known = self.rejected.len();
        let result = T::decode(self);
        if self.rejected.len() > known {
            self.lead(known, &|| Step::Key(Cow::Borrowed(name)));
        }
        match result {
            Ok(value) => {
                *place = value;
                Ok(())
            }
            Err(fault) => Err(fault.inside(Step::Key(Cow::Borrowed(name)))),
        }
    }

    /// Says of what was set aside on the way where it stands.
    #[cold]
    #[inline(never)]
    fn lead(&mut self, known: usize, step: &dyn Fn() -> Step) {
        for fault in &mut self.rejected[known..] {
            fault.push(step());
        }
    }

    /// Decodes an element of a list or map. One that does not decode is stepped over and kept as it is, with the reason.
    pub(crate) fn element<T: Decode>(
        &mut self,
        step: impl Fn() -> Step,
    ) -> Result<Result<T, (RejectedAt, Raw)>, Fault> {
        let (start, depth, known) = (self.at, self.depth, self.rejected.len());
        match T::decode(self) {
            Ok(value) => {
                if self.rejected.len() > known {
                    self.lead(known, &step);
                }
                Ok(Ok(value))
            }
            Err(fault) => {
                (self.at, self.depth) = (start, depth);
                self.refuse(known, &step, fault).map(Err)
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn refuse(&mut self, known: usize, step: &dyn Fn() -> Step, mut fault: Fault) -> Result<(RejectedAt, Raw), Fault> {
        if fault.is_fatal() {
            return Err(fault.inside(step()));
        }
        self.rejected.truncate(known);
        let raw = self.raw().map_err(|fault| fault.inside(step()))?;
        let reason = fault.reason();
        fault.push(step());
        self.rejected.push(fault);
        Ok((reason, raw))
    }

    /// Decodes a value without revealing the keys of maps inside it when it fails.
    pub(crate) fn sensitive<T: Decode>(&mut self) -> Result<T, Fault> {
        let known = self.rejected.len();
        let result = T::decode(self);
        self.rejected[known..].iter_mut().for_each(Fault::forget_keys);
        result.map_err(|mut fault| {
            fault.forget_keys();
            fault
        })
    }

    /// Reads a string.
    pub(crate) fn string(&mut self) -> Result<Cow<'de, str>, Fault> {
        if self.peek() != Some(b'"') {
            return Err(self.mismatch("string"));
        }
        let start = self.at;
        let rest = &self.text[start + 1..];
        // Most of a text is strings, and most of them hold nothing that is escaped.
        let end = memchr2(b'"', b'\\', rest.as_bytes()).unwrap_or(0);
        let controls = rest.as_bytes()[..end].iter().fold(false, |found, byte| found | (*byte < b' '));
        if rest.as_bytes().get(end) == Some(&b'"') && !controls {
            self.at += end + 2;
            return Ok(Cow::Borrowed(&rest[..end]));
        }
        let text = self.value()?;
        // Fails for lone surrogates, which Rust strings cannot hold.
        let string = serde_json::from_str(text).map(Cow::Owned);
        string.map_err(|_| Fault::value("expected string, found one that is not Unicode", start))
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
            Ok(found) => Fault::value(format!("expected {expected}, found {}", Kind::describe(found)), self.at),
            Err(fault) => fault,
        }
    }

    #[cold]
    fn malformed(&self, expected: &str) -> Fault {
        let message = match self.at < self.text.len() {
            true => format!("malformed JSON, expected {expected}"),
            false => format!("JSON ends too early, expected {expected}"),
        };
        Fault::text(&message, self.at)
    }
}
