//! Names in sentences: writes them in code quotes as Markdown reads them, and finds them again.

use std::borrow::Cow;

/// A piece of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Span<'t> {
    Prose(&'t str),
    /// The text in code quotes, without the quotes.
    Code(&'t str),
}

/// A name in code quotes, with one backtick more on either side than the longest run in the name.
pub(crate) fn quote(name: &str) -> String {
    let name = on_one_line(name);
    let longest = name.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    if longest == 0 {
        return format!("`{name}`");
    }
    let fence = "`".repeat(longest + 1);
    // Markdown removes one space from either end.
    format!("{fence} {name} {fence}")
}

/// The text without line breaks and other control characters.
pub(crate) fn on_one_line(text: &str) -> Cow<'_, str> {
    if text.chars().any(char::is_control) {
        text.replace(char::is_control, " ").into()
    } else {
        text.into()
    }
}

/// Splits the sentence into pieces.
pub(crate) fn spans(text: &str) -> Vec<Span<'_>> {
    let mut spans = Vec::new();
    let mut rest = text;
    while let Some((head, code, tail)) = first_code(rest) {
        if !head.is_empty() {
            spans.push(Span::Prose(head));
        }
        spans.push(Span::Code(code));
        rest = tail;
    }
    if !rest.is_empty() {
        spans.push(Span::Prose(rest));
    }
    spans
}

/// The first name in code quotes, with the text before and after it.
pub(crate) fn first_code(text: &str) -> Option<(&str, &str, &str)> {
    let mut at = 0;
    loop {
        let start = at + text[at..].find('`')?;
        let inside = start + ticks(&text[start..]);
        let Some(end) = closing(text, inside, inside - start) else {
            at = inside;
            continue;
        };
        let code = &text[inside..end];
        let bare = code.strip_prefix(' ').and_then(|code| code.strip_suffix(' ')).filter(|_| inside - start > 1);
        return Some((&text[..start], bare.unwrap_or(code), &text[end + inside - start..]));
    }
}

fn ticks(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// The start of the next run of exactly this many backticks.
fn closing(text: &str, from: usize, length: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let start = at + text[at..].find('`')?;
        let run = ticks(&text[start..]);
        if run == length {
            return Some(start);
        }
        at = start + run;
    }
}

#[cfg(test)]
mod tests {
    use super::{quote, spans, Span};

    #[test]
    fn every_name_is_found_again() {
        for name in ["name", "a`b", "`", "``", "a|b", "`a``b`", " a ", "a b", "*"] {
            let text = format!("property {} added: {}", quote(name), quote("other"));
            let expected = [Span::Prose("property "), Span::Code(name), Span::Prose(" added: "), Span::Code("other")];
            assert_eq!(spans(&text), expected, "{text}");
        }
        assert_eq!(quote("a\nb"), "`a b`");
        assert_eq!(spans("a ` b"), [Span::Prose("a ` b")]);
    }
}
