//! Numbers and strings that take the short way are what the long way makes of them.

use super::Cursor;
use serde::Deserialize;

fn read<'de, T: Deserialize<'de>>(text: &'de str) -> Option<T> {
    let mut cursor = Cursor::new(text.as_bytes());
    let value = T::deserialize(&mut cursor).ok()?;
    (cursor.peek().is_none()).then_some(value)
}

#[test]
fn numbers_are_what_the_standard_library_reads() {
    let digits = || (0..fastrand::usize(1..12)).map(|_| fastrand::digit(10)).collect::<String>();
    for _ in 0..100_000 {
        let natural = [digits(), digits()].concat();
        let decimal = format!("{}.{}", digits(), digits());
        for text in [&natural, &decimal, &format!("-{natural}"), &format!("{decimal}e-3")] {
            assert_eq!(read(text).map(f64::to_bits), text.parse().ok().map(f64::to_bits), "{text}");
            let integer = text.parse::<i128>().ok();
            assert_eq!(read(text), integer, "{text}");
            assert_eq!(read(text), integer.and_then(|integer| u64::try_from(integer).ok()), "{text}");
            assert_eq!(read::<String>(text).as_ref(), Some(text));
        }
    }
}

#[test]
fn values_nest_as_deep_as_in_serde_json() {
    use serde_json::{from_str, Value};
    for (depth, fits) in [(127, true), (128, false)] {
        let text = "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!((read::<Value>(&text).is_some(), from_str::<Value>(&text).is_ok()), (fits, fits), "{depth}");
    }
}

#[test]
fn strings_keep_what_is_escaped() {
    for (text, expected) in [
        (r#""""#, Some("")),
        (r#""a""#, Some("a")),
        (r#""a\"b""#, Some("a\"b")),
        (r#""\\""#, Some("\\")),
        (r#""a\u00e9é""#, Some("aéé")),
        (r#""a"#, None),
        (r#"""#, None),
        (r#""a\"#, None),
    ] {
        assert_eq!(read::<String>(text).as_deref(), expected, "{text}");
    }
}
