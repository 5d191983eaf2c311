//! The reader accepts what serde_json accepts, and refuses what it refuses.

use super::types::Node;
use super::*;

const TEXTS: &[&str] = &[
    "",
    " ",
    "n",
    "nul",
    "nulll",
    "tru",
    "true",
    "false",
    "falsey",
    "null",
    " null\n\t\r",
    "\u{feff}null",
    "\u{a0}null",
    "null\0",
    "0",
    "-0",
    "00",
    "01",
    "-",
    "+1",
    "1.",
    ".5",
    "1.5",
    "1e",
    "1e+",
    "1e5",
    "1E-5",
    "1.e5",
    "0x10",
    "1_000",
    "NaN",
    "Infinity",
    "--1",
    "1 2",
    "\"",
    "\"a",
    "\"a\"",
    "\"\\\"",
    "\"\\a\"",
    "\"\\u12\"",
    "\"\\u12g4\"",
    "\"\\u1234\"",
    "\"\\ud800\"",
    "\"\t\"",
    "\"\n\"",
    "\"\u{1f}\"",
    "\"\u{7f}\"",
    "\"1234567\"",
    "\"12345678\"",
    "\"1234567\u{1}\"",
    "\"12345678\\n\"",
    "\"ü日本😀ü日本😀\"",
    "'a'",
    "[",
    "]",
    "[]",
    "[,]",
    "[1",
    "[1,",
    "[1,]",
    "[1]",
    "[1 2]",
    "[1,2]",
    "[1}",
    "[[]",
    "[[]]",
    "[ 1 , 2 ]",
    "[]]",
    "[1,,2]",
    "{",
    "}",
    "{}",
    "{,}",
    "{\"a\"",
    "{\"a\":",
    "{\"a\":}",
    "{\"a\":1",
    "{\"a\":1,",
    "{\"a\":1,}",
    "{\"a\":1}",
    "{\"a\" 1}",
    "{a:1}",
    "{1:1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\":1,\"b\":{\"c\":[1,{}]}}",
    "{\"a\":1]",
    "{ \"a\" : 1 , \"b\" : 2 }",
    "{\"a\":1}}",
    "{null:1}",
    "/**/1",
    "1//",
    "[1]x",
    "{\"name\":\"a\",\"tags\":[\"b\"]}",
    "{\"tags\":[1}",
    "{\"tags\":[{]}",
    "{\"unknown\":[1,2}",
];

#[track_caller]
fn agrees<T: Decode>(text: &str, expected: bool) {
    assert_eq!(decode::<T>(text).is_ok(), expected, "{text:?}");
}

#[test]
fn the_reader_agrees_with_serde_json() {
    for text in TEXTS {
        let valid = serde_json::from_str::<Box<serde_json::value::RawValue>>(text).is_ok();
        agrees::<Raw>(text, valid);
        // serde_json's own types hold no lone surrogates.
        let unicode = &text.replace("\\ud800", "\\ufffd");
        agrees::<Value>(text, serde_json::from_str::<Value>(unicode).is_ok());
        agrees::<String>(text, serde_json::from_str::<String>(unicode).is_ok());
        agrees::<bool>(text, serde_json::from_str::<bool>(text).is_ok());
        agrees::<f64>(text, serde_json::from_str::<f64>(text).is_ok());
        agrees::<List<Value>>(text, serde_json::from_str::<Vec<Value>>(text).is_ok());
        agrees::<Map<Value>>(text, serde_json::from_str::<std::collections::BTreeMap<String, Value>>(text).is_ok());
        // The text around a rejected or ignored value has to be JSON.
        agrees::<List<Node>>(
            &format!("[{text}]"),
            serde_json::from_str::<Vec<&serde_json::value::RawValue>>(&format!("[{text}]")).is_ok(),
        );
        agrees::<Node>(&format!("{{\"unknown\":{text}}}"), valid);
    }
}

/// Cut and damaged anywhere, a text decodes exactly if it is still JSON, and never panics.
#[test]
fn damaged_texts_do_no_harm() {
    let text = r#"{"name":"aé\n😀","port":-1.5e3,"tags":["x",null,{"y":[true,false]}],"source":{"a":1,"kind":"log"},"limits":{"l":[1]}}"#;
    for at in (0..text.len()).filter(|at| text.is_char_boundary(*at)) {
        agrees::<Raw>(&text[..at], false);
        let _ = decode::<Node>(&text[..at]);
        for damage in ["\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", "e", " ", "\u{1}", "é"] {
            let damaged = format!("{}{damage}{}", &text[..at], &text[at..]);
            let valid = serde_json::from_str::<&serde_json::value::RawValue>(&damaged).is_ok();
            agrees::<Raw>(&damaged, valid);
            let _ = decode::<List<Node>>(format!("[{damaged}]"));
            if decode::<Node>(&damaged).is_ok() {
                assert!(valid, "{damaged}");
            }
        }
    }
}

#[test]
fn bytes_have_to_be_utf8() {
    let error = decode::<String>(b"\"a\n\xff\"").unwrap_err();
    assert_eq!((error.message(), error.line(), error.column()), ("not UTF-8", 2, 1));
}

#[test]
fn malformed_texts_say_where() {
    refused::<Node>(r#"{"tags":["a",}"#, "$.tags[1]: malformed JSON, expected a value");
    refused::<Node>(r#"{"tags":["a""#, "$.tags: JSON ends too early, expected `,` or `]`");
    refused::<Node>("{} {}", "$: malformed JSON, expected nothing after the value");
    for text in [r#"{"name":"a\"#, r#"{"name":"a"#, r#"{"name":tru"#, r#"{"name":{"a":[1,"#] {
        let error = decode::<Node>(text).unwrap_err();
        assert_eq!((error.path(), error.column()), ("$.name", text.len() + 1), "{text}");
        assert_eq!(error.message(), "JSON ends too early, expected the rest of a value");
    }
}
