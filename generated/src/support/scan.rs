//! The part of [`Reader`] that knows JSON's grammar: blanks, strings, numbers, and stepping over whole values.

use super::fault::Fault;
use super::reader::Reader;

/// How deep objects and lists may nest, as in serde_json: decoding recurses, and the text comes from outside.
const MAX_DEPTH: usize = 127;

/// The containers that are open while a value is stepped over: one bit each, set for objects, the innermost lowest.
#[derive(Default)]
struct Open {
    objects: u128,
    count: usize,
}

impl Open {
    fn push(&mut self, object: bool) {
        self.objects = self.objects << 1 | u128::from(object);
        self.count += 1;
    }

    fn pop(&mut self) {
        self.objects >>= 1;
        self.count -= 1;
    }

    fn end(&self) -> u8 {
        match self.objects & 1 {
            1 => b'}',
            _ => b']',
        }
    }
}

impl<'de> Reader<'de> {
    /// The next byte that is not blank. The cursor is on it afterwards.
    pub(super) fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(*byte);
            }
            self.at += 1;
        }
        None
    }

    #[cold]
    pub(super) fn malformed(&self, expected: &str) -> Fault {
        let message = match self.at < self.text.len() {
            true => format!("malformed JSON, expected {expected}"),
            false => format!("JSON ends too early, expected {expected}"),
        };
        Fault::text(&message, self.at)
    }

    #[cold]
    fn too_deep(&self) -> Fault {
        Fault::text("nested too deeply", self.at)
    }

    /// Steps into a container; says whether anything is in it.
    pub(super) fn enter(&mut self, open: u8, close: u8, expected: &str) -> Result<bool, Fault> {
        if self.peek() != Some(open) {
            return Err(self.mismatch(expected));
        }
        if self.depth == MAX_DEPTH {
            return Err(self.too_deep());
        }
        self.at += 1;
        self.depth += 1;
        if self.peek() == Some(close) {
            self.leave();
            return Ok(false);
        }
        Ok(true)
    }

    /// Steps over what separates two elements, or out of the container; says whether another element follows.
    pub(super) fn separated(&mut self, close: u8) -> Result<bool, Fault> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.leave();
                Ok(false)
            }
            _ => Err(self.malformed(if close == b'}' { "`,` or `}`" } else { "`,` or `]`" })),
        }
    }

    fn leave(&mut self) {
        self.at += 1;
        self.depth -= 1;
    }

    pub(super) fn colon(&mut self) -> Result<(), Fault> {
        if self.peek() != Some(b':') {
            return Err(self.malformed("`:`"));
        }
        self.at += 1;
        Ok(())
    }

    /// Steps over the value at the cursor, without recursion.
    pub(crate) fn skip(&mut self) -> Result<(), Fault> {
        self.value_text().map(drop)
    }

    /// Steps over the value at the cursor and gives its text.
    pub(super) fn value_text(&mut self) -> Result<&'de str, Fault> {
        self.peek();
        let start = self.at;
        let mut open = Open::default();
        while self.skip_leaf(&mut open)? || self.skip_ends(&mut open)? {}
        Ok(&self.text[start..self.at])
    }

    /// Steps over a leaf or into a container; says whether a value must follow at once.
    fn skip_leaf(&mut self, open: &mut Open) -> Result<bool, Fault> {
        match self.peek() {
            Some(b'"') => drop(self.scan_string()?),
            Some(b'-' | b'0'..=b'9') => drop(self.scan_number()?),
            Some(b't') => self.literal("true")?,
            Some(b'f') => self.literal("false")?,
            Some(b'n') => self.literal("null")?,
            Some(byte @ (b'{' | b'[')) => {
                if self.depth + open.count == MAX_DEPTH {
                    return Err(self.too_deep());
                }
                open.push(byte == b'{');
                self.at += 1;
                if self.peek() != Some(open.end()) {
                    self.skip_key(open.end())?;
                    return Ok(true);
                }
            }
            _ => return Err(self.malformed("a value")),
        }
        Ok(false)
    }

    /// After a value: steps over the ends of containers; says whether another value follows in one.
    fn skip_ends(&mut self, open: &mut Open) -> Result<bool, Fault> {
        while open.count > 0 {
            match self.peek() {
                Some(b',') => {
                    self.at += 1;
                    self.skip_key(open.end())?;
                    return Ok(true);
                }
                Some(byte) if byte == open.end() => {
                    self.at += 1;
                    open.pop();
                }
                _ => return Err(self.malformed("`,` or a closing bracket")),
            }
        }
        Ok(false)
    }

    fn skip_key(&mut self, close: u8) -> Result<(), Fault> {
        if close == b']' {
            return Ok(());
        }
        if self.peek() != Some(b'"') {
            return Err(self.malformed("a key"));
        }
        self.scan_string()?;
        self.colon()
    }

    /// How many elements or properties the container at the cursor has.
    pub(super) fn count(&mut self) -> Result<usize, Fault> {
        let (open, close) = if self.peek() == Some(b'{') { (b'{', b'}') } else { (b'[', b']') };
        let mut more = self.enter(open, close, "object or list")?;
        let mut count = 0;
        while more {
            self.skip_key(close)?;
            self.skip()?;
            count += 1;
            more = self.separated(close)?;
        }
        Ok(count)
    }

    pub(super) fn literal(&mut self, literal: &str) -> Result<(), Fault> {
        if !self.text.as_bytes()[self.at..].starts_with(literal.as_bytes()) {
            return Err(self.malformed("a value"));
        }
        self.at += literal.len();
        Ok(())
    }

    /// Steps over the string at the cursor; says whether it contains escapes.
    pub(super) fn scan_string(&mut self) -> Result<bool, Fault> {
        let bytes = self.text.as_bytes();
        let mut escaped = false;
        self.at += 1;
        loop {
            self.at += plain_bytes(&bytes[self.at..]);
            match bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(escaped);
                }
                Some(b'\\') => {
                    escaped = true;
                    self.at += match bytes.get(self.at + 1) {
                        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
                        Some(b'u') if is_hex(bytes.get(self.at + 2..self.at + 6)) => 6,
                        _ => return Err(self.malformed("an escape")),
                    };
                }
                _ => return Err(self.malformed("the end of a string")),
            }
        }
    }

    /// Steps over the number at the cursor and gives its text.
    pub(super) fn scan_number(&mut self) -> Result<&'de str, Fault> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        self.at += usize::from(bytes[start] == b'-');
        match bytes.get(self.at) {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1 + usize::from(matches!(bytes.get(self.at + 1), Some(b'+' | b'-')));
            self.digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let rest = &self.text.as_bytes()[self.at..];
        match rest.iter().take_while(|byte| byte.is_ascii_digit()).count() {
            0 => Err(self.malformed("a digit")),
            digits => {
                self.at += digits;
                Ok(())
            }
        }
    }
}

fn is_hex(digits: Option<&[u8]>) -> bool {
    digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

/// How many bytes come before the next quote, backslash or control character.
/// Looks at eight bytes at a time, because most of a JSON text is strings.
fn plain_bytes(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let word = u64::from_le_bytes(*chunk);
        let (quote, backslash) = (word ^ (ONES * u64::from(b'"')), word ^ (ONES * u64::from(b'\\')));
        // Subtracting sets the high bit of a byte that was too small, and perhaps of bytes after it: only the first hit counts.
        let hits = (word.wrapping_sub(ONES * 0x20) & !word)
            | (quote.wrapping_sub(ONES) & !quote)
            | (backslash.wrapping_sub(ONES) & !backslash);
        match hits & HIGH {
            0 => at += 8,
            hits => return at + hits.trailing_zeros() as usize / 8,
        }
    }
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
    bytes[at..].iter().position(special).map_or(bytes.len(), |more| at + more)
}
