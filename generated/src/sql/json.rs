//! A serde deserializer for JSON as the database writes it.
//!
//! It differs from serde_json in what the types of the database need:
//! - A number may be quoted or not. It keeps all digits, however many there are.
//! - A string may contain any byte. `Vec<u8>` and byte buffers receive it unchanged.
//! - Errors contain no text of the value, because they are printed.

#[cfg(test)]
mod tests;
mod value;

use memchr::memchr2;
use serde::de::{self, Expected, Unexpected};
use std::borrow::Cow;
use std::fmt::{self, Display};
use value::Elements;

/// How deep values may be nested, as in serde_json.
const MAX_DEPTH: u32 = 127;

/// The maximum length of a number whose digits a double holds exactly. Dividing it by a power of ten then rounds once.
const MAX_SMALL: usize = 15;

/// Why a value cannot be decoded.
#[derive(Debug, PartialEq)]
pub(super) enum JsonError {
    /// The text is not JSON.
    Syntax(&'static str),
    /// The text ends inside a value.
    End,
    /// The type expects something else, which is named here.
    Type(String),
    /// The type reads another number of columns than the row has.
    Columns,
}

impl Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(what) => write!(f, "not JSON: {what}"),
            Self::End => f.write_str("the text ends inside a value"),
            Self::Type(expected) => write!(f, "expected {expected}"),
            Self::Columns => f.write_str("the type reads another number of columns than the row has"),
        }
    }
}

impl std::error::Error for JsonError {}

impl de::Error for JsonError {
    /// The message of a caller's type may quote the value, so it is dropped.
    fn custom<T: Display>(_: T) -> Self {
        Self::Type("a value that the type accepts".to_owned())
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::Type(expected.to_string())
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::Type(expected.to_string())
    }

    fn invalid_length(_: usize, expected: &dyn Expected) -> Self {
        Self::Type(expected.to_string())
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self::Type(format!("one of `{}`", expected.join("`, `")))
    }

    fn unknown_field(_: &str, expected: &'static [&'static str]) -> Self {
        Self::Type(format!("no names but `{}`", expected.join("`, `")))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Type(format!("a value for `{field}`"))
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::Type(format!("`{field}` only once"))
    }
}

/// A number as it is written.
enum Number<'de> {
    /// At most [`MAX_SMALL`] digits.
    Natural(u64),
    /// The digits without the point, which are fewer than [`MAX_SMALL`], and how many of them are after it.
    Decimal(u64, usize),
    Text(Cow<'de, str>),
}

/// A position in the text of a value.
pub(super) struct Cursor<'de> {
    text: &'de [u8],
    at: usize,
    depth: u32,
    /// Where the value that is being read begins.
    start: usize,
}

impl<'de> Cursor<'de> {
    pub(super) fn new(text: &'de [u8]) -> Self {
        Self { text, at: 0, depth: 0, start: 0 }
    }

    /// Moves to the next byte that is no white space, and returns it.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        while let Some(byte) = self.text.get(self.at) {
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
                byte => return Some(*byte),
            }
        }
        None
    }

    /// Moves past this byte.
    #[inline]
    pub(super) fn expect(&mut self, byte: u8, what: &'static str) -> Result<(), JsonError> {
        match self.peek() {
            Some(found) if found == byte => {
                self.at += 1;
                Ok(())
            }
            Some(_) => Err(JsonError::Syntax(what)),
            None => Err(JsonError::End),
        }
    }

    /// Moves to the next element of a list or object, past the comma. Returns `false` at its end, before the bracket.
    #[inline]
    pub(super) fn next(&mut self, first: &mut bool, close: u8) -> Result<bool, JsonError> {
        match self.peek() {
            Some(found) if found == close => Ok(false),
            _ if std::mem::take(first) => Ok(true),
            _ => self.expect(b',', "expected a comma").map(|()| true),
        }
    }

    /// Checks that nothing follows.
    #[inline]
    pub(super) fn end(&mut self) -> Result<(), JsonError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(JsonError::Syntax("expected the end of the line")),
        }
    }

    /// Moves past the rest of an object, and checks that nothing follows it.
    pub(super) fn finish(&mut self, close: u8) -> Result<(), JsonError> {
        while self.next(&mut false, close)? {
            self.key()?;
            self.skip()?;
        }
        self.expect(close, "expected a bracket")?;
        self.end()
    }

    /// Reads a name and the colon after it.
    pub(super) fn key(&mut self) -> Result<Cow<'de, str>, JsonError> {
        let name = match self.peek() {
            Some(b'"') => self.string()?,
            Some(_) => return Err(JsonError::Syntax("expected a name")),
            None => return Err(JsonError::End),
        };
        self.expect(b':', "expected a colon")?;
        Ok(match name {
            Cow::Borrowed(name) => String::from_utf8_lossy(name),
            Cow::Owned(name) => String::from_utf8_lossy(&name).into_owned().into(),
        })
    }

    /// Names the kind of the value that was being read.
    pub(super) fn found(&self) -> &'static str {
        match self.text.get(self.start) {
            Some(b'"') => "a string",
            Some(b'[') => "an array",
            Some(b'{') => "an object",
            Some(b'n') => "null",
            Some(b't' | b'f') => "a boolean",
            Some(b'-' | b'0'..=b'9') => "a number",
            Some(_) => "no JSON",
            None => "nothing",
        }
    }

    /// Moves to the value here, and returns its first byte.
    #[inline]
    fn begin(&mut self) -> Result<u8, JsonError> {
        let first = self.peek().ok_or(JsonError::End)?;
        self.start = self.at;
        Ok(first)
    }

    /// Reads a string without escapes that is UTF-8, which most strings are. Any other is left unread.
    #[inline]
    fn plain_text(&mut self) -> Option<&'de str> {
        let rest = &self.text[self.at + 1..];
        let end = memchr2(b'"', b'\\', rest).filter(|end| rest[*end] == b'"')?;
        let text = std::str::from_utf8(&rest[..end]).ok()?;
        self.at += end + 2;
        Some(text)
    }

    /// Reads a string without its quotes.
    fn string(&mut self) -> Result<Cow<'de, [u8]>, JsonError> {
        self.at += 1;
        let begin = self.at;
        let mut unescaped = Vec::new();
        loop {
            let rest = &self.text[self.at..];
            let Some(plain) = memchr2(b'"', b'\\', rest) else { return Err(JsonError::End) };
            self.at += plain + 1;
            if rest[plain] == b'"' {
                let last = &rest[..plain];
                if unescaped.is_empty() && self.at - 1 - begin == plain {
                    return Ok(Cow::Borrowed(last));
                }
                unescaped.extend_from_slice(last);
                return Ok(Cow::Owned(unescaped));
            }
            unescaped.extend_from_slice(&rest[..plain]);
            self.escape(&mut unescaped)?;
        }
    }

    /// Reads what follows a backslash.
    fn escape(&mut self, out: &mut Vec<u8>) -> Result<(), JsonError> {
        let byte = *self.text.get(self.at).ok_or(JsonError::End)?;
        self.at += 1;
        out.push(match byte {
            b'"' | b'\\' | b'/' => byte,
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                let mut code = self.hex()?;
                if (0xd800..0xdc00).contains(&code) && self.text[self.at..].starts_with(b"\\u") {
                    let before = self.at;
                    self.at += 2;
                    match self.hex()? {
                        low @ 0xdc00..0xe000 => code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00),
                        _ => self.at = before,
                    }
                }
                let character = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
                out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                return Ok(());
            }
            _ => return Err(JsonError::Syntax("unknown escape")),
        });
        Ok(())
    }

    fn hex(&mut self) -> Result<u32, JsonError> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(JsonError::End)?;
        self.at += 4;
        digits.iter().try_fold(0, |code, digit| {
            let digit = char::from(*digit).to_digit(16).ok_or(JsonError::Syntax("expected four hexadecimal digits"))?;
            Ok(code << 4 | digit)
        })
    }

    /// Reads a number or a word, such as `null`.
    fn word(&mut self) -> Result<&'de str, JsonError> {
        let rest = &self.text[self.at..];
        let ends = |byte: &u8| !matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'+' | b'.');
        let length = rest.iter().position(ends).unwrap_or(rest.len());
        self.at += length;
        match std::str::from_utf8(&rest[..length]) {
            Ok(word) if !word.is_empty() => Ok(word),
            _ => Err(JsonError::Syntax("expected a value")),
        }
    }

    /// Reads a number that is not quoted.
    #[inline]
    fn digits(&mut self) -> Result<&'de str, JsonError> {
        let rest = &self.text[self.at..];
        let ends = |byte: &u8| !matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
        let length = rest.iter().position(ends).unwrap_or(rest.len());
        let follows = rest.get(length).is_some_and(u8::is_ascii_alphabetic);
        match std::str::from_utf8(&rest[..length]) {
            Ok(number) if length > 0 && !follows => {
                self.at += length;
                Ok(number)
            }
            _ => Err(JsonError::Syntax("expected a number")),
        }
    }

    #[inline]
    fn literal(&mut self, expected: &str) -> Result<(), JsonError> {
        let rest = self.text[self.at..].strip_prefix(expected.as_bytes());
        if rest.is_some_and(|rest| matches!(rest.first(), Some(b',' | b']' | b'}'))) {
            self.at += expected.len();
            return Ok(());
        }
        let word = self.word()?;
        match word == expected {
            true => Ok(()),
            false if expected.starts_with(word) && self.at == self.text.len() => Err(JsonError::End),
            false => Err(JsonError::Syntax("expected a value")),
        }
    }

    /// Reads a number, quoted or not. `None` for any other value, which is left unread.
    #[inline]
    fn number(&mut self) -> Result<Option<Number<'de>>, JsonError> {
        let word = match self.begin()? {
            b'-' | b'0'..=b'9' => match self.small_number() {
                Some(number) => return Ok(Some(number)),
                None => Cow::Borrowed(self.digits()?),
            },
            b'"' => match self.string()? {
                Cow::Borrowed(text) => String::from_utf8_lossy(text),
                Cow::Owned(text) => Cow::Owned(String::from_utf8_lossy(&text).into_owned()),
            },
            _ => return Ok(None),
        };
        Ok(Some(Number::Text(word)))
    }

    /// Reads a number of few digits without sign and exponent, which most numbers are. Any other is left unread.
    #[inline]
    fn small_number(&mut self) -> Option<Number<'de>> {
        let rest = &self.text[self.at..];
        let (mut value, mut length) = (0, 0);
        let mut point = None;
        loop {
            match rest.get(length) {
                Some(_) if length > MAX_SMALL => return None,
                Some(digit @ b'0'..=b'9') => value = value * 10 + u64::from(digit - b'0'),
                Some(b'.') if point.is_none() && length > 0 => point = Some(length + 1),
                Some(b',' | b']' | b'}') | None => break,
                _ => return None,
            }
            length += 1;
        }
        let number = match point {
            None if length > 0 => Number::Natural(value),
            Some(start) if start < length => Number::Decimal(value, length - start),
            _ => return None,
        };
        self.at += length;
        Some(number)
    }

    /// Reads a list or object, from its first to its last bracket.
    fn nested<T>(
        &mut self,
        close: u8,
        read: impl FnOnce(&mut Elements<'_, 'de>) -> Result<T, JsonError>,
    ) -> Result<T, JsonError> {
        self.at += 1;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(JsonError::Syntax("values are nested too deep"));
        }
        let value = read(&mut Elements { cursor: self, first: true, close })?;
        match self.peek() {
            Some(found) if found == close => self.at += 1,
            Some(b',') => return Err(JsonError::Type("fewer elements".to_owned())),
            Some(_) => return Err(JsonError::Syntax("expected a comma or a bracket")),
            None => return Err(JsonError::End),
        }
        self.depth -= 1;
        Ok(value)
    }

    /// Moves past a value.
    pub(super) fn skip(&mut self) -> Result<(), JsonError> {
        match self.begin()? {
            b'"' => self.string().map(drop),
            b'[' | b'{' => self.skip_nested(),
            _ => self.word().map(drop),
        }
    }

    /// Moves past a list or object. Its brackets are counted, so that its depth does not matter.
    fn skip_nested(&mut self) -> Result<(), JsonError> {
        let mut open = 0_usize;
        loop {
            match self.peek().ok_or(JsonError::End)? {
                b'"' => self.string().map(drop)?,
                b'[' | b'{' => (open, self.at) = (open + 1, self.at + 1),
                b']' | b'}' => (open, self.at) = (open - 1, self.at + 1),
                _ => self.at += 1,
            }
            if open == 0 {
                return Ok(());
            }
        }
    }
}
