//! Converts HTML in descriptions into Markdown: line breaks, paragraphs, lists, links, emphasis and code. Other tags are kept.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{apply, parser, rustdoc_options, Edit};

/// Replaces the tags that have an equivalent in Markdown. Code is not changed.
pub(super) fn to_markdown(text: &str) -> String {
    if !text.contains('<') {
        return text.to_owned();
    }
    let mut converter = Converter::default();
    for (event, range) in parser(text, rustdoc_options()) {
        match event {
            Event::Start(Tag::Item | Tag::TableCell | Tag::Heading { .. }) => converter.on_one_line += 1,
            Event::End(TagEnd::Item | TagEnd::TableCell | TagEnd::Heading(_)) => converter.on_one_line -= 1,
            Event::Html(_) | Event::InlineHtml(_) => converter.tags(text, range),
            _ => {}
        }
    }
    if converter.edits.is_empty() {
        return text.to_owned();
    }
    without_gaps(&apply(text, converter.edits))
}

/// Reduces several blank lines to one.
fn without_gaps(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines() {
        if !line.trim().is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line.trim_end());
        }
    }
    lines.join("\n")
}

#[derive(Default)]
struct Converter {
    edits: Vec<Edit>,
    /// The number of blocks around the tag that must stay on one line.
    on_one_line: usize,
    /// The addresses of the links around the tag. Empty for a link that is not converted.
    links: Vec<String>,
    /// For each list around the tag, whether it is numbered.
    lists: Vec<bool>,
}

impl Converter {
    fn tags(&mut self, text: &str, range: Range<usize>) {
        let mut at = range.start;
        // White space after a tag may belong to the next text.
        while let Some(start) = text.get(at..range.end).and_then(|rest| rest.find('<')).map(|found| at + found) {
            let Some(end) = text[start..range.end].find('>').map(|found| start + found + 1) else { return };
            let is_start = |c: char| c.is_ascii_alphabetic() || c == '/';
            let tag = Some(&text[start + 1..end - 1]).filter(|tag| tag.starts_with(is_start) && !tag.contains('<'));
            let replacement = tag.and_then(|tag| self.replacement(tag));
            at = match replacement {
                Some(replacement) => {
                    let blanks = match replacement.ends_with('\n') {
                        true => text[end..].len() - text[end..].trim_start_matches(' ').len(),
                        false => 0,
                    };
                    self.edits.push((start..end + blanks, replacement));
                    end + blanks
                }
                None => start + 1,
            };
        }
    }

    /// The Markdown that replaces the tag with this content. `None` if the tag is kept.
    fn replacement(&mut self, tag: &str) -> Option<String> {
        let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let name: String = tag.chars().take_while(char::is_ascii_alphanumeric).collect();
        let gap = if self.on_one_line > 0 { " " } else { "\n\n" };
        let markdown = match name.to_ascii_lowercase().as_str() {
            "br" | "p" | "div" | "section" | "blockquote" => gap,
            "ul" | "ol" => {
                match closes {
                    true => drop(self.lists.pop()),
                    false => self.lists.push(name.eq_ignore_ascii_case("ol")),
                }
                gap
            }
            "li" if closes => "",
            "li" if self.lists.last() == Some(&true) => "\n1. ",
            "li" => "\n- ",
            "b" | "strong" => "**",
            "i" | "em" => "*",
            "code" | "tt" | "kbd" => "`",
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if closes => "**\n\n",
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "\n\n**",
            "a" if closes => return self.links.pop().map(|address| format!("]({address})")),
            "a" => {
                let address = address(tag)?;
                self.links.push(address);
                "["
            }
            "span" | "u" | "small" | "font" => "",
            _ => return None,
        };
        Some(markdown.to_owned())
    }
}

/// The address in the attribute `href`, if it is `http:` or `https:`.
fn address(tag: &str) -> Option<String> {
    let (_, value) = tag.split_once("href")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let address = value[1..].split(quote).next()?;
    let is_plain = !address.contains(|c: char| c.is_whitespace() || "()<>\\".contains(c));
    (is_plain && (address.starts_with("https://") || address.starts_with("http://"))).then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::escape;

    #[track_caller]
    fn check(html: &str, markdown: &str) {
        assert_eq!(escape(html), markdown, "{html}");
    }

    #[test]
    fn tags_become_markdown() {
        check("**Note:** a.<br /><br /> b<br>c", "**Note:** a.\n\nb\n\nc");
        check("<p>a <b>b</b> <em>c</em></p><p><code>d[0]</code></p>", "a **b** *c*\n\n`d[0]`");
        check("Either:<ul><li>a</li><li>b</li></ul>", "Either:\n\n- a\n- b");
        check("<ol>\n<li>a</li>\n<li>b</li>\n</ol>\nc", "1. a\n\n1. b\n\nc");
        check("see <a href=\"https://x.y/z\">docs</a>.", "see [docs](https://x.y/z).");
        check("<h2>A</h2>b", "**A**\n\nb");
        check("- a<br/>b\n- c", "- a b\n- c");
        check("| a |\n|---|\n| b<br>c |", "| a |\n|---|\n| b c |");
    }

    #[test]
    fn other_tags_are_escaped() {
        check("`<br>` and <id>", "`<br>` and \\<id\\>");
        check("<a href=\"javascript:x\">y</a>", "\\<a href=\"javascript:x\"\\>y\\</a\\>");
        check("a < b <br", "a \\< b \\<br");
        check("</a></li></ul>", "\\</a\\>");
        check("<script><br></script>", "\\<script\\>\n\n\\</script\\>");
    }
}
