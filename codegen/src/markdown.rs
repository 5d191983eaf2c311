//! Writes text of the document as Rust source and as Markdown, so that rustdoc reads it as text only: no doctests, no links
//! to items, no HTML, no reordered characters.

mod html;

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};
use serde_json::Value;

/// The maximum number of times that a text is parsed and escaped. If that is not enough, it is shown as a code block.
const ROUNDS: usize = 16;

/// A replacement: the range of bytes, and the new text.
type Edit = (Range<usize>, String);

/// Converts a text of the document to Markdown. HTML becomes Markdown if it has an equivalent. What rustdoc would compile, link or
/// render as HTML is escaped. The result is parsed again until nothing is left to escape.
pub fn escape(text: &str) -> String {
    let mut text = trimmed(&html::to_markdown(&trimmed(&printable(text))));
    for _ in 0..ROUNDS {
        let edits = [rustdoc_options(), Options::empty()].into_iter().map(|options| edits(&text, options));
        let Some(edits) = edits.into_iter().find(|edits| !edits.is_empty()) else { return text };
        text = trimmed(&apply(&text, edits));
    }
    let fence = "`".repeat(longest_run(&text).max(2) + 1);
    format!("{fence}text\n{text}\n{fence}")
}

/// Converts a text of the document to one line of Markdown, for use within a sentence or at its start.
pub fn inline(text: &str) -> String {
    // With a word before it, the text is not parsed as a list, heading or code block.
    let escaped = escape(&format!("x {}", one_line(text)));
    // HTML in the text may have become several lines.
    let escaped = escaped.strip_prefix("x ").map_or_else(|| code(text), str::to_owned);
    let line = escaped.split_whitespace().collect::<Vec<_>>().join(" ");
    // At the start of a line the same text may be a list, heading or code block.
    match parser(&line, Options::empty()).next() {
        None | Some((Event::Start(Tag::Paragraph), _)) if escape(&line) == line => line,
        _ if line.starts_with(|first: char| first.is_ascii_punctuation()) => format!("\\{line}"),
        _ => code(text),
    }
}

/// Replaces the addresses of links to anchors, `[text](#anchor)`. Of a link whose anchor has no address only the text is left.
pub fn with_anchors(text: &str, address: impl Fn(&str) -> Option<String>) -> String {
    let mut edits: Vec<Edit> = Vec::new();
    for (anchor, range, middle) in anchors(text) {
        if address(&anchor).is_none() {
            edits.extend([(range.start..range.start + 1, String::new()), (middle..range.end, String::new())]);
        }
    }
    // The text of a link may need more escapes outside of it.
    let text = escape(&apply(text, edits));
    let edit = |(anchor, range, middle): (String, Range<usize>, usize)| {
        Some((middle..range.end, format!("]({})", address(&anchor)?)))
    };
    apply(&text, anchors(&text).into_iter().filter_map(edit).collect())
}

/// Returns the links to anchors: the anchor, the bytes of the link, and where its text ends.
fn anchors(text: &str) -> Vec<(String, Range<usize>, usize)> {
    let link = |(event, range): (Event<'_>, Range<usize>)| {
        let Event::Start(Tag::Link { dest_url, .. }) = event else { return None };
        let middle = range.start + text[range.clone()].rfind("](#")?;
        Some((dest_url.strip_prefix('#')?.to_owned(), range, middle))
    };
    parser(text, rustdoc_options()).filter_map(link).collect()
}

/// A label and the text that it introduces: on one line if the text begins with a sentence, else as separate blocks.
pub fn labelled(label: &str, text: &str) -> String {
    let first = parser(text, rustdoc_options()).next().map(|(event, _)| event);
    let gap = match first {
        Some(Event::Start(Tag::Paragraph)) => " ",
        Some(Event::Start(Tag::List(None))) => "\n",
        _ => "\n\n",
    };
    format!("{label}{gap}{text}")
}

/// A list item of which all lines belong to the item.
pub fn item(text: &str) -> String {
    let lines = text.lines().enumerate();
    let indented = lines.map(|(index, line)| match (index, line) {
        (0, _) => format!("- {line}"),
        (_, "") => String::new(),
        _ => format!("  {line}"),
    });
    indented.collect::<Vec<_>>().join("\n")
}

/// A text in a code span. Backticks in the text do not end the span.
pub fn code(text: &str) -> String {
    let text = one_line(text);
    let fence = "`".repeat(longest_run(&text) + 1);
    let space = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// A value in a code span.
pub fn value(value: &Value) -> String {
    match value {
        Value::String(text) if !text.is_empty() => code(text),
        other => code(&other.to_string()),
    }
}

/// Whether a code span of one backtick shows the text as it is.
pub fn is_plain_code(text: &str) -> bool {
    code(text) == format!("`{text}`")
}

/// Escapes characters that rustc rejects in source or that change the order of characters on a screen.
/// Every kind of line end becomes a line feed.
pub fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push('\t'),
            c if c.is_control() || is_directional(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}

/// Whether a character changes the direction of text, or is a byte order mark.
pub fn is_directional(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn one_line(text: &str) -> String {
    printable(text).replace(['\n', '\t'], " ")
}

/// The text without blank lines at its start and end, and without white space at the ends of its lines.
fn trimmed(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// Length of the longest run of backticks.
fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// The extensions of Markdown that rustdoc enables in documentation. For doctests it enables none.
fn rustdoc_options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

fn parser(text: &str, options: Options) -> pulldown_cmark::OffsetIter<'_> {
    Parser::new_ext(text, options).into_offset_iter()
}

fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let (mut out, mut end) = (String::with_capacity(text.len() + edits.len()), 0);
    for (range, replacement) in edits.into_iter() {
        if range.start >= end {
            out += &text[end..range.start];
            out += &replacement;
            end = range.end;
        }
    }
    out + &text[end..]
}

/// The replacements that a text needs, as parsed with these options.
fn edits(text: &str, options: Options) -> Vec<Edit> {
    let parser = parser(text, options);
    let definitions = parser.reference_definitions().iter().map(|(_, definition)| definition.span.start);
    let mut edits: Vec<Edit> = definitions.map(|at| (at..at, "\\".to_owned())).collect();
    let mut state = State::default();
    for (event, range) in parser {
        state.event(text, event, range, &mut edits);
    }
    state.flush(text, &mut edits);
    edits
}

/// The state of the parser in a text.
#[derive(Default)]
struct State {
    depth: usize,
    links: usize,
    autolink: bool,
    indented: bool,
    fenced: bool,
    /// The range of adjacent text events.
    run: Range<usize>,
}

impl State {
    fn event(&mut self, text: &str, event: Event<'_>, range: Range<usize>, edits: &mut Vec<Edit>) {
        let mut escape = |at: usize| edits.push((at..at, "\\".to_owned()));
        match event {
            Event::Text(_) if self.fenced || self.autolink => {}
            Event::Text(_) if self.indented => edits.extend(outdent(text, range)),
            Event::Text(_) if range.start == self.run.end => self.run.end = range.end,
            Event::Text(_) => {
                self.flush(text, edits);
                self.run = range;
            }
            Event::Html(_) | Event::InlineHtml(_) => escape_each(text, range, &['<', '>'], edits),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let address = ["http://", "https://", "#"].iter().any(|start| dest_url.starts_with(start));
                match link_type {
                    LinkType::Inline | LinkType::Autolink if address => {}
                    _ => escape(range.start),
                }
                self.links += 1;
                self.autolink = matches!(link_type, LinkType::Autolink | LinkType::Email);
            }
            Event::End(TagEnd::Link) => {
                self.flush(text, edits);
                self.links = self.links.saturating_sub(1);
                self.autolink = false;
            }
            Event::Start(Tag::Image { .. } | Tag::FootnoteDefinition(_)) | Event::FootnoteReference(_) => {
                escape(range.start);
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => self.indented = true,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                self.fenced = true;
                edits.extend(fence(text, range, &info, self.depth == 0));
            }
            Event::End(TagEnd::CodeBlock) => (self.indented, self.fenced) = (false, false),
            Event::Start(Tag::BlockQuote(_) | Tag::Item) => self.depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }

    /// Escapes the text that was collected. Addresses in it become links.
    fn flush(&mut self, text: &str, edits: &mut Vec<Edit>) {
        let run = std::mem::take(&mut self.run);
        let mut at = run.start;
        while self.links == 0 && at < run.end {
            let Some(found) = text[at..run.end].find("http").map(|found| at + found) else { break };
            match url(&text[found..run.end]) {
                Some(length) => {
                    escape_each(text, at..found, &['[', ']', '<', '>', '`'], edits);
                    edits.push((found..found + length, format!("<{}>", &text[found..found + length])));
                    at = found + length;
                }
                None => {
                    escape_each(text, at..found + 1, &['[', ']', '<', '>', '`'], edits);
                    at = found + 1;
                }
            }
        }
        escape_each(text, at..run.end, &['[', ']', '<', '>', '`'], edits);
    }
}

/// Escapes these characters, unless they are escaped already.
fn escape_each(text: &str, range: Range<usize>, marks: &[char], edits: &mut Vec<Edit>) {
    for (offset, _) in text[range.clone()].match_indices(marks) {
        let at = range.start + offset;
        let before = text[..at].len() - text[..at].trim_end_matches('\\').len();
        if before.is_multiple_of(2) {
            edits.push((at..at, "\\".to_owned()));
        }
    }
}

/// Removes the indentation that makes a line a code block.
fn outdent(text: &str, range: Range<usize>) -> Option<Edit> {
    let line = &text[range.clone()];
    let start = text[..range.start].trim_end_matches([' ', '\t']).len();
    let end = range.start + (line.len() - line.trim_start_matches([' ', '\t']).len());
    let indent = &text[start..range.start];
    let kept = match text[..start].chars().next_back() {
        None | Some('\n') if !indent.contains('\t') => indent.len().saturating_sub(4),
        None | Some('\n') => 0,
        Some(_) => 1,
    };
    (end > start + kept).then(|| (start..end, " ".repeat(kept)))
}

/// Sets a language for a fenced block, which would be Rust otherwise, and closes a block that the text does not close.
fn fence(text: &str, range: Range<usize>, info: &str, outermost: bool) -> Vec<Edit> {
    let block = &text[range.clone()];
    let mark = block.chars().next().unwrap_or('`');
    let length = block.len() - block.trim_start_matches(mark).len();
    let opening = block.lines().next().unwrap_or_default().len();
    let mut edits = Vec::new();
    if info != "text" {
        edits.push((range.start + length..range.start + opening, "text".to_owned()));
    }
    let last = block.lines().skip(1).last().unwrap_or_default().trim();
    let closed = last.len() >= length && last.chars().all(|c| c == mark);
    if outermost && !closed {
        edits.push((text.len()..text.len(), format!("\n{}", mark.to_string().repeat(length))));
    }
    edits
}

/// Length of the address at the start.
fn url(text: &str) -> Option<usize> {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return None;
    }
    let end =
        text.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | ')' | '`' | '"' | ']')).unwrap_or(text.len());
    let length = text[..end].trim_end_matches(['.', ',', ';', ':', '\'', '!']).len();
    (length > "https://".len()).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(escape(text), expected);
        assert_eq!(escape(expected), expected, "escaping what is escaped changes nothing");
    }

    #[test]
    fn markup_is_kept_and_other_characters_are_escaped() {
        check("a [b] <c>", "a \\[b\\] \\<c\\>");
        check("see `a[0] <b>` and [docs](https://x.y/z)", "see `a[0] <b>` and [docs](https://x.y/z)");
        check("at https://x.y/z.", "at <https://x.y/z>.");
        check("at https://x.y/a_b_c?d=e&f=[g].", "at <https://x.y/a_b_c?d=e&f=[g>\\].");
        check("at <https://x.y/z>", "at <https://x.y/z>");
        check("    indented", "indented");
        check("    - listed", "- listed");
        check("- a\n\n      code", "- a\n\n  code");
        check("| a | b |\n|---|---|\n| [c] | d |", "| a | b |\n|---|---|\n| \\[c\\] | d |");
        check("", "");
    }

    #[test]
    fn no_block_is_compiled() {
        check("```\ncode [x]\n```", "```text\ncode [x]\n```");
        check("```sql\nopen", "```text\nopen\n```");
        check("~~~\n```\n~~~", "~~~text\n```\n~~~");
        check("````\n```\n````", "````text\n```\n````");
        check("```\n```rust\n```", "```text\n```rust\n```");
        check("> ```\n> x\n> ```", "> ```text\n> x\n> ```");
        check("- ```js\n  x\n  ```", "- ```text\n  x\n  ```");
        check("- ```js\n  x", "- ```text\n  x");
        check(">     x", "> x");
        check("-     x", "- x");
        check("1.\tx", "1.\tx");
        check("a\n\n\tx\n\t\ty\n", "a\n\nx\ny");
        check("```one line```", "```one line```");
    }

    #[test]
    fn unpaired_marks_are_escaped() {
        check("a ` tick [", "a \\` tick \\[");
        check("``[x]`", "\\`\\`\\[x\\]\\`");
        check("`a``[b]`", "`a``[b]`");
        check("\\[x] \\\\[y]", "\\[x\\] \\\\\\[y\\]");
    }

    #[test]
    fn only_addresses_are_links() {
        check("[a](b) [`c`] [d][e]", "\\[a\\](b) \\[`c`\\] \\[d\\]\\[e\\]");
        check("[a]: https://x.y\n\n[a]", "\\[a\\]: <https://x.y>\n\n\\[a\\]");
        check("![a](https://x.y)", "\\![a](https://x.y)");
        check("a[^1]\n\n[^1]: b", "a\\[^1\\]\n\n\\[^1\\]: b");
        check("<a@b.c> [x](javascript:y)", "\\<a@b.c\\> \\[x\\](javascript:y)");
    }

    #[test]
    fn anchors_get_the_address_of_what_they_name() {
        let address = |anchor: &str| anchor.strip_prefix("tag/a/").map(|name| format!("crate::{name}"));
        for (text, expected) in [
            (
                "see [the `b`](#tag/a/b), [other](#tag/c \"x\") and `[c](#tag/a/c)`",
                "see [the `b`](crate::b), other and `[c](#tag/a/c)`",
            ),
            ("[http://x.y](#z)", "<http://x.y>"),
            ("no link ](#tag/a/b)", "no link \\](#tag/a/b)"),
            ("[**a**\\]](#tag/a/b \"t\")", "[**a**\\]](crate::b)"),
        ] {
            assert_eq!(with_anchors(&escape(text), address), expected);
        }
    }

    #[test]
    fn html_is_escaped() {
        check("<script>\nalert([1])\n\n</script>", "\\<script\\>\nalert(\\[1\\])\n\n\\</script\\>");
        check("<!-- a", "\\<!-- a");
        check("a <b c='\\<'>", "a \\<b c='\\<'\\>");
    }

    #[test]
    fn line_ends_become_line_feeds_and_directional_characters_are_escaped() {
        check("a\rb\r\nc\u{85}d\u{2028}e\u{2029}f", "a\nb\nc\nd\ne\nf");
        check("a\u{202e}b\u{200f}\0\u{1b}", "a\\u{202e}b\\u{200f}\\u{0}\\u{1b}");
    }

    #[test]
    fn any_text_can_be_part_of_a_sentence() {
        for text in
            ["# a", "```", "~~~rust a ~~~", "    a", "- a", "a\n\n    b", "[a]: b", "1. a", "<p>", "| a", ">b", "---"]
        {
            let inline = inline(text);
            let whole = format!("of {inline}.");
            assert_eq!(escape(&whole), whole, "{text}");
            let events: Vec<_> = parser(&whole, rustdoc_options()).map(|(event, _)| event).collect();
            assert!(matches!(events[0], Event::Start(Tag::Paragraph)), "{whole}");
            assert!(!whole.contains('\n'));
            let start = parser(&inline, Options::empty()).next().map(|(event, _)| event);
            assert!(matches!(start, Some(Event::Start(Tag::Paragraph))), "{inline}");
        }
    }

    #[test]
    fn a_block_begins_on_a_line_after_its_label() {
        assert_eq!(labelled("Each item:", "a\n\n```text\n```"), "Each item: a\n\n```text\n```");
        assert_eq!(labelled("Each item:", "- a"), "Each item:\n- a");
        assert_eq!(labelled("Each item:", "2. a"), "Each item:\n\n2. a");
        assert_eq!(labelled("Each item:", "```text\n```"), "Each item:\n\n```text\n```");
        assert_eq!(item("a\n\n- b"), "- a\n\n  - b");
    }

    #[test]
    fn a_code_span_can_contain_any_text() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb\u{2028}c"), "`a b c`");
        assert_eq!(code("\u{202e}"), "`\\u{202e}`");
        assert!(is_plain_code("a b") && !is_plain_code("a\u{202e}") && !is_plain_code("`"));
    }

    /// Checks all sequences of three fragments that begin, end or nest Markdown.
    #[test]
    fn an_escaped_text_needs_no_further_escapes() {
        let fragments = [
            "```",
            "~~~rust",
            "    ",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "`",
            "[",
            "](x)",
            "]: y",
            "<script>",
            "</script>",
            "<!--",
            "\\",
            "https://x.y",
            "| a |",
            "\n|-|\n",
            "let x = ;",
            "[^1]",
            "\t",
            "***",
            "1) ",
            "&lt;",
        ];
        for a in fragments {
            for b in fragments {
                for c in fragments {
                    let text = format!("{a}{b}{c}{a}x{b}");
                    let escaped = escape(&text);
                    let without_anchors = with_anchors(&escaped, |_| None);
                    for options in [rustdoc_options(), Options::empty()] {
                        assert_eq!(edits(&escaped, options), [], "{text:?} {escaped:?}");
                        assert_eq!(edits(&without_anchors, options), [], "{text:?} {without_anchors:?}");
                    }
                }
            }
        }
    }
}
