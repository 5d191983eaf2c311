//! Text of the document as Markdown that rustdoc neither runs nor warns of: no doctests, no broken links, no stray HTML.

/// Escapes what rustdoc would take for something else; code spans and links stay as they are.
pub fn escape(text: &str) -> String {
    let mut fenced = false;
    let lines = text.lines().map(|line| {
        let line = line.trim_end();
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            // A fence without a language would be compiled as Rust.
            return if fenced { "```text".to_owned() } else { "```".to_owned() };
        }
        if fenced {
            return line.to_owned();
        }
        // Four spaces would make a code block, which would be compiled as Rust.
        let indent = line.len() - line.trim_start().len();
        let kept = if is_list_item(line.trim_start()) { indent.min(2) } else { 0 };
        format!("{}{}", " ".repeat(kept), escape_line(line.trim_start()))
    });
    let mut escaped: Vec<String> = lines.collect();
    if fenced {
        escaped.push("```".to_owned());
    }
    escaped.join("\n")
}

fn is_list_item(line: &str) -> bool {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    ["- ", "* ", "+ "].iter().any(|marker| line.starts_with(marker))
        || (digits.len() < line.len() && digits.starts_with(". "))
}

fn escape_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '`' => code_span(rest),
            '[' => link(rest),
            'h' if !out.ends_with('<') => {
                let url = url(rest);
                if let Some(length) = url {
                    out.push_str(&format!("<{}>", &rest[..length]));
                    rest = &rest[length..];
                    continue;
                }
                None
            }
            _ => None,
        };
        match taken {
            Some(length) => {
                out.push_str(&rest[..length]);
                rest = &rest[length..];
            }
            None => {
                if matches!(c, '[' | ']' | '<' | '>') && !(c == '>' && out.is_empty()) {
                    out.push('\\');
                }
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

/// Length of the code span at the start.
fn code_span(text: &str) -> Option<usize> {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let end = text[ticks..].find(&text[..ticks])?;
    Some(ticks + end + ticks)
}

/// Length of the inline link at the start.
fn link(text: &str) -> Option<usize> {
    let close = text.find("](")?;
    let inside = &text[1..close];
    if inside.contains('[') || inside.contains(']') || !text[close + 2..].starts_with("http") {
        return None;
    }
    let end = text[close + 2..].find(')')?;
    Some(close + 2 + end + 1)
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
    use super::escape;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(escape(text), expected);
    }

    #[test]
    fn markup_is_kept_and_the_rest_escaped() {
        check("a [b] <c>", "a \\[b\\] \\<c\\>");
        check("see `a[0] <b>` and [docs](https://x.y/z)", "see `a[0] <b>` and [docs](https://x.y/z)");
        check("at https://x.y/z.", "at <https://x.y/z>.");
        check("    indented", "indented");
        check("```\ncode [x]\n```", "```text\ncode [x]\n```");
        check("```sql\nopen", "```text\nopen\n```");
        check("a ` tick [", "a ` tick \\[");
        check("", "");
    }
}
