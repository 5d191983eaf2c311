//! Text of the document as Markdown that rustdoc neither runs nor warns of: no doctests, no broken links, no stray HTML.

/// Escapes what rustdoc would take for something else; code spans and links stay as they are.
pub fn escape(text: &str) -> String {
    let mut fence: Option<&str> = None;
    let mut escaped: Vec<String> = Vec::new();
    for line in text.lines() {
        let line = line.trim_end();
        let (prefix, rest) = containers(line);
        escaped.push(match (fence, fence_at(rest)) {
            (Some(open), Some(run)) if run == rest && run.starts_with(open) => {
                fence = None;
                open.to_owned()
            }
            (Some(_), _) => line.to_owned(),
            (None, Some(run)) => {
                fence = Some(run);
                // A fence without a language would be compiled as Rust.
                format!("{run}text")
            }
            (None, None) => format!("{prefix}{}", escape_line(rest)),
        });
    }
    escaped.extend(fence.map(str::to_owned));
    escaped.join("\n")
}

/// A text in a code span that its own backticks do not end.
pub fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// The marks of quotes and lists at the start of a line, and what follows them.
/// More than one space after a mark would make a code block, which would be compiled as Rust; so would any other indentation.
fn containers(line: &str) -> (String, &str) {
    let mut rest = line.trim_start();
    let indent = line.len() - rest.len();
    let mut prefix = String::new();
    while let Some(length) = mark(rest) {
        if prefix.is_empty() && !rest.starts_with('>') {
            prefix.push_str(&" ".repeat(indent.min(2)));
        }
        prefix.push_str(&rest[..length]);
        rest = rest[length..].trim_start();
        if !rest.is_empty() {
            prefix.push(' ');
        }
    }
    (prefix, rest)
}

/// Length of the mark of a quote or list item.
fn mark(text: &str) -> Option<usize> {
    if text.starts_with('>') {
        return Some(1);
    }
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let ends = |length: usize| text[length..].is_empty() || text[length..].starts_with([' ', '\t']);
    match text[digits..].chars().next()? {
        '-' | '*' | '+' if digits == 0 && ends(1) => Some(1),
        '.' | ')' if (1..10).contains(&digits) && ends(digits + 1) => Some(digits + 1),
        _ => None,
    }
}

/// The fence that a line opens or closes.
fn fence_at(line: &str) -> Option<&str> {
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let (run, info) = line.split_at(line.len() - line.trim_start_matches(mark).len());
    (run.len() >= 3 && !(mark == '`' && info.contains('`'))).then_some(run)
}

fn escape_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let kept = match c {
            '`' => code_span(rest),
            '[' => link(rest),
            '<' => autolink(rest),
            '\\' => escaped_pair(rest),
            _ => None,
        };
        let length = match (kept, url(rest)) {
            (Some(length), _) => {
                out.push_str(&rest[..length]);
                length
            }
            (None, Some(length)) => {
                out.push_str(&format!("<{}>", &rest[..length]));
                length
            }
            (None, None) if c == '`' => {
                // A run of backticks is one mark, so the shorter runs within are none.
                let length = ticks(rest);
                out.push_str(&"\\`".repeat(length));
                length
            }
            (None, None) => {
                if matches!(c, '[' | ']' | '<' | '>') {
                    out.push('\\');
                }
                out.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    out
}

/// Length of what a backslash in the text escapes already.
fn escaped_pair(text: &str) -> Option<usize> {
    text[1..].starts_with(|c: char| c.is_ascii_punctuation()).then_some(2)
}

/// Length of the code span at the start: to the next run of as many backticks.
fn code_span(text: &str) -> Option<usize> {
    let open = ticks(text);
    let mut at = open;
    while let Some(found) = text[at..].find('`') {
        let run = ticks(&text[at + found..]);
        at += found + run;
        if run == open {
            return Some(at);
        }
    }
    None
}

/// Number of backticks at the start.
fn ticks(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// Length of the inline link at the start.
fn link(text: &str) -> Option<usize> {
    let close = text.find("](")?;
    let inside = &text[1..close];
    let target = &text[close + 2..];
    if inside.contains(['[', ']', '<', '>', '`', '\\']) || !target.starts_with("http") {
        return None;
    }
    let end = target.find(')')?;
    let plain = !target[..end].contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '('));
    plain.then_some(close + 2 + end + 1)
}

/// Length of the address in angle brackets at the start.
fn autolink(text: &str) -> Option<usize> {
    let length = url(&text[1..])?;
    text[1 + length..].starts_with('>').then_some(length + 2)
}

/// Length of the bare address at the start.
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
    use super::{code, escape};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(escape(text), expected);
    }

    #[test]
    fn markup_is_kept_and_the_rest_escaped() {
        check("a [b] <c>", "a \\[b\\] \\<c\\>");
        check("see `a[0] <b>` and [docs](https://x.y/z)", "see `a[0] <b>` and [docs](https://x.y/z)");
        check("at https://x.y/z.", "at <https://x.y/z>.");
        check("at <https://x.y/z>", "at <https://x.y/z>");
        check("    indented", "indented");
        check("    - listed", "  - listed");
        check("", "");
    }

    #[test]
    fn no_block_is_compiled() {
        check("```\ncode [x]\n```", "```text\ncode [x]\n```");
        check("```sql\nopen", "```text\nopen\n```");
        check("~~~\n```\n~~~", "~~~text\n```\n~~~");
        check("````\n```\n````", "````text\n```\n````");
        check("```\n```rust\n```", "```text\n```rust\n```");
        check("> ```\n> x\n> ```", "```text\n> x\n```");
        check("- ```js\n  x\n  ```", "```text\n  x\n```");
        check(">     x", "> x");
        check("-     x", "- x");
        check("1.\tx", "1. x");
        check("```one line```", "```one line```");
    }

    #[test]
    fn unpaired_marks_mean_nothing() {
        check("a ` tick [", "a \\` tick \\[");
        check("``[x]`", "\\`\\`\\[x\\]\\`");
        check("`a``[b]`", "`a``[b]`");
        check("\\[x] \\\\[y]", "\\[x\\] \\\\\\[y\\]");
        check("[<b>](https://x.y)", "\\[\\<b\\>\\](<https://x.y>)");
    }

    #[test]
    fn code_holds_any_text() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb"), "`a b`");
    }
}
