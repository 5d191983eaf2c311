//! Reference tokens, and which keys say something to people alone.

/// Keys that say something to people and nothing to the wire.
pub fn is_text(key: &str) -> bool {
    const TEXT: [&str; 9] =
        ["description", "summary", "title", "example", "examples", "externalDocs", "xml", "$comment", "$schema"];
    const MEANT: [&str; 4] = ["x-stability-level", "x-sunset", "x-extensible-enum", "x-badges"];
    TEXT.contains(&key) || (key.starts_with("x-") && !MEANT.contains(&key))
}

pub fn decode(token: &str) -> String {
    let mut bytes = Vec::with_capacity(token.len());
    let mut rest = token.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let hex = (*first == b'%').then(|| tail.get(..2)).flatten();
        let byte = hex.and_then(|hex| std::str::from_utf8(hex).ok()).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).replace("~1", "/").replace("~0", "~")
}

/// One reference token of a JSON pointer.
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
