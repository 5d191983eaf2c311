//! Text of a document never becomes code: no item, doctest, HTML, link to an item, or path of a file.

use std::collections::BTreeMap;
use std::path::Path;

use crate::common::hostile::{document, TEXTS};
use codegen::{generate, Input};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
use serde_json::Value;

fn files(document: &Value) -> BTreeMap<String, String> {
    let input = Input { name: "hostile", document: &document.to_string(), revision: "", overlay: None, client: None };
    generate(input, &mut |_| {}).unwrap_or_else(|error| panic!("{error}\n{document:#}")).files
}

fn sources() -> Vec<Value> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests");
    let paths =
        ["wild/everything.json", "golden/bodies/spec.json", "golden/unions/spec.json", "golden/calls/spec.json"];
    let texts = paths.map(|path| std::fs::read_to_string(tests.join(path)).expect("a document"));
    texts.iter().map(|text| serde_json::from_str(text).expect("JSON")).collect()
}

#[test]
fn no_text_becomes_code_or_markup() {
    for source in sources() {
        let plain = files(&document(&source, &mut || "plain").0);
        for text in TEXTS {
            let (document, count) = document(&source, &mut || text);
            assert!(count > 3, "{count} texts");
            let hostile = files(&document);
            assert_eq!(hostile.len(), plain.len(), "{text:?}: {:?}", hostile.keys());
            let items = |files: &BTreeMap<String, String>| files.values().map(|text| items(text).len()).sum::<usize>();
            assert_eq!(items(&hostile), items(&plain), "{text:?}");
            for (path, source) in &hostile {
                check(path, source, text);
            }
        }
    }
}

#[track_caller]
fn check(path: &str, source: &str, text: &str) {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '/' | '.');
    assert!(path.chars().all(plain) && !path.contains(".."), "{text:?}: {path}");
    let hidden = source.chars().find(|c| (c.is_control() && !matches!(c, '\n' | '\t')) || is_directional(*c));
    assert_eq!(hidden, None, "{text:?}: {path}");
    for docs in docs(source) {
        check_markdown(&docs, text);
    }
}

fn is_directional(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn items(source: &str) -> Vec<syn::Item> {
    syn::parse_file(source).unwrap_or_else(|error| panic!("{error}\n{source}")).items
}

/// The blocks of documentation, of items and in calls of macros.
fn docs(source: &str) -> Vec<String> {
    let mut docs = vec![String::new()];
    for line in source.lines().map(str::trim_start) {
        match line.strip_prefix("/// ").or(line.strip_prefix("//! ")).or((line == "///" || line == "//!").then_some(""))
        {
            Some(line) => *docs.last_mut().expect("one") += &format!("{line}\n"),
            None => docs.push(String::new()),
        }
    }
    docs.retain(|text| !text.is_empty());
    docs
}

/// Whether a text is a Rust path.
fn is_path(text: &str) -> bool {
    text.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | ':'))
}

/// Checks Markdown with the extensions of rustdoc, and without them as for doctests.
fn check_markdown(docs: &str, text: &str) {
    let extensions = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    for options in [extensions, Options::empty()] {
        let mut broken = |link: pulldown_cmark::BrokenLink<'_>| {
            assert!(
                link.reference.strip_prefix('`').and_then(|path| path.strip_suffix('`')).is_some_and(is_path),
                "{text:?}: {}\n{docs}",
                link.reference
            );
            None::<(pulldown_cmark::CowStr<'_>, pulldown_cmark::CowStr<'_>)>
        };
        for event in Parser::new_with_broken_link_callback(docs, options, Some(&mut broken)) {
            match event {
                Event::Html(html) | Event::InlineHtml(html) => panic!("{text:?}: {html}\n{docs}"),
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => panic!("{text:?}: a doctest\n{docs}"),
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    assert_eq!(&*info, "text", "{text:?}\n{docs}")
                }
                Event::Start(Tag::Image { dest_url, .. }) => panic!("{text:?}: {dest_url}\n{docs}"),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let ours = dest_url.starts_with("crate::Wait")
                        || dest_url.strip_prefix("Client::").is_some_and(is_path)
                        || dest_url.starts_with(char::is_uppercase) && is_path(&dest_url)
                        || dest_url.starts_with("https://")
                        || dest_url.starts_with("http://");
                    assert!(ours, "{text:?}: {dest_url}\n{docs}");
                }
                _ => {}
            }
        }
    }
}
