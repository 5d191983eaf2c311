//! A cursor over JSON text that decoders pull values from.
//! It exists beside serde_json's deserializer because it can go back: a union looks ahead for its discriminator and a list steps over
//! an element that did not decode, both without buffering. It is also one concrete type, so each decoder is compiled once.

use super::decode::Decode;
use super::fault::{Fault, Step};
use super::list::Rejected;
use super::number;
use super::raw::Raw;
use std::borrow::Cow;

/// A position in a JSON text, and what lists and maps before it set aside.
pub struct Reader<'de> {
    pub(super) text: &'de str,
    pub(super) at: usize,
    pub(super) depth: usize,
    rejected: Vec<Fault>,
}

/// Why an element of a list or map was set aside, and its text.
pub(crate) struct Refusal {
    pub(crate) path: String,
    pub(crate) message: String,
    pub(crate) raw: Raw,
}

impl Refusal {
    pub(crate) fn at<At>(self, at: At) -> Rejected<At> {
        let Self { path, message, raw } = self;
        Rejected { at, path, message, raw }
    }
}

/// What stands at the cursor, as far as one can tell without decoding it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without fraction that fits `i64`, however it is spelled.
    Integer,
    /// Any other number.
    Number,
    /// A string.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

#[cold]
#[inline(never)]
fn within(fault: Fault, name: &'static str) -> Fault {
    fault.inside(Step::Key(Cow::Borrowed(name)))
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

    // Objects: `let mut next = reader.first_key()?; while let Some(key) = next { .. next = reader.next_key()?; }`

    /// Enters an object and reads its first key, `None` if it is empty.
    pub(crate) fn first_key(&mut self) -> Result<Option<Cow<'de, str>>, Fault> {
        if self.enter(b'{', b'}', "object")? {
            self.key().map(Some)
        } else {
            Ok(None)
        }
    }

    /// Reads the next key of the current object, `None` at its end.
    pub(crate) fn next_key(&mut self) -> Result<Option<Cow<'de, str>>, Fault> {
        if self.separated(b'}')? {
            self.key().map(Some)
        } else {
            Ok(None)
        }
    }

    /// Enters a list, and says whether it has a first element.
    pub(crate) fn first_element(&mut self) -> Result<bool, Fault> {
        self.enter(b'[', b']', "list")
    }

    /// Says whether the current list has another element.
    pub(crate) fn next_element(&mut self) -> Result<bool, Fault> {
        self.separated(b']')
    }

    fn key(&mut self) -> Result<Cow<'de, str>, Fault> {
        if self.peek() != Some(b'"') {
            return Err(self.malformed("a key"));
        }
        let start = self.at;
        let key = self.string().map_err(|fault| Fault::text(fault.message(), start))?;
        self.colon()?;
        Ok(key)
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
            Err(fault) => Err(within(fault, name)),
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

    /// Decodes an element of a list or map. One that does not decode is stepped over and kept as it is.
    pub(crate) fn element<T: Decode>(&mut self, step: impl Fn() -> Step) -> Result<Result<T, Refusal>, Fault> {
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
    fn refuse(&mut self, known: usize, step: &dyn Fn() -> Step, mut fault: Fault) -> Result<Refusal, Fault> {
        if fault.is_fatal() {
            return Err(fault.inside(step()));
        }
        self.rejected.truncate(known);
        let raw = self.raw().map_err(|fault| fault.inside(step()))?;
        let refusal = Refusal { path: fault.path(), message: fault.message().to_owned(), raw };
        fault.push(step());
        self.rejected.push(fault);
        Ok(refusal)
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

    /// Looks ahead: runs `look` from the cursor and comes back.
    pub(crate) fn ahead<T>(&mut self, look: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        let (start, depth) = (self.at, self.depth);
        let result = look(self);
        (self.at, self.depth) = (start, depth);
        result
    }

    /// What stands at the cursor.
    pub(crate) fn kind(&mut self) -> Result<Kind, Fault> {
        Ok(match self.peek() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b'"') => Kind::String,
            Some(b't' | b'f') => Kind::Boolean,
            Some(b'n') => Kind::Null,
            Some(b'-' | b'0'..=b'9') => match number::to_i64(self.ahead(Self::scan_number)?) {
                Some(_) => Kind::Integer,
                None => Kind::Number,
            },
            _ => return Err(self.malformed("a value")),
        })
    }

    /// Reads a string.
    pub(crate) fn string(&mut self) -> Result<Cow<'de, str>, Fault> {
        if self.peek() != Some(b'"') {
            return Err(self.mismatch("string"));
        }
        let start = self.at;
        if !self.scan_string()? {
            return Ok(Cow::Borrowed(&self.text[start + 1..self.at - 1]));
        }
        // Escapes are rare enough to leave to serde_json. It refuses lone surrogates, which Rust strings cannot hold.
        serde_json::from_str(&self.text[start..self.at])
            .map(Cow::Owned)
            .map_err(|_| Fault::value("expected string, found one that is not Unicode", start))
    }

    /// Reads a boolean.
    pub(crate) fn boolean(&mut self) -> Result<bool, Fault> {
        match self.peek() {
            Some(b't') => self.literal("true").map(|()| true),
            Some(b'f') => self.literal("false").map(|()| false),
            _ => Err(self.mismatch("boolean")),
        }
    }

    /// Steps over `null` if that is what stands at the cursor.
    pub(crate) fn null(&mut self) -> Result<bool, Fault> {
        if self.peek() != Some(b'n') {
            return Ok(false);
        }
        self.literal("null").map(|()| true)
    }

    /// Reads a number, if it is one that `convert` can represent.
    pub(crate) fn number<T>(&mut self, expected: &str, convert: impl FnOnce(&str) -> Option<T>) -> Result<T, Fault> {
        if let Some(b'-' | b'0'..=b'9') = self.peek() {
            let start = self.at;
            if let Some(number) = convert(self.scan_number()?) {
                return Ok(number);
            }
            self.at = start;
        }
        Err(self.mismatch(expected))
    }

    /// Keeps the value at the cursor as it is written.
    pub(crate) fn raw(&mut self) -> Result<Raw, Fault> {
        let text = self.value_text()?;
        Raw::parse(text).map_err(|_| self.malformed("JSON"))
    }

    /// The error for a value of the wrong kind at the cursor: "expected integer, found string of 7 bytes".
    #[cold]
    pub(crate) fn mismatch(&mut self, expected: &str) -> Fault {
        match self.ahead(Self::describe) {
            Ok(found) => Fault::value(format!("expected {expected}, found {found}"), self.at),
            Err(fault) => fault,
        }
    }

    fn describe(&mut self) -> Result<String, Fault> {
        Ok(match self.kind()? {
            // Their first letter may be that of a word which is no JSON.
            Kind::Null => self.literal("null").map(|()| "null".into())?,
            Kind::Boolean => self.boolean().map(|_| "boolean".into())?,
            Kind::Integer => "integer".into(),
            Kind::Number => "number with a fraction or beyond 64 bits".into(),
            Kind::String => format!("string of {} bytes", self.value_text()?.len() - 2),
            Kind::Array => format!("list of {} elements", self.count()?),
            Kind::Object => format!("object of {} properties", self.count()?),
        })
    }
}
