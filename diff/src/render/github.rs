//! The report as annotations of a workflow of GitHub, each at its line of the newer document.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use openapi::pointer::escape;

use super::lines::{groups, verdict};
use super::visible::visible;
use crate::{Level, Part, Report};

/// The report as workflow commands: `text` is that of the newer document, which is the file of its name.
pub fn github(report: &Report, text: &str) -> String {
    let mut out = String::new();
    let levels = if report.part == Part::Rust { &[] } else { Level::ALL.as_slice() };
    let findings: Vec<_> = levels
        .iter()
        .flat_map(|level| groups(report, *level))
        .flat_map(|group| group.findings.into_iter().map(move |finding| (group.owner.clone(), finding)))
        .collect();
    let first = |finding: &crate::report::findings::Finding<'_>| {
        finding.changes.first().map(|change| change.new_pointer.clone())
    };
    let wanted: BTreeSet<String> = findings.iter().filter_map(|(_, finding)| first(finding)).collect();
    let lines = lines(text, &wanted);
    for (owner, finding) in &findings {
        let Some(change) = finding.changes.first().filter(|change| change.excepted.is_none()) else { continue };
        let command = match change.level {
            Level::Break => "error",
            Level::Risk => "warning",
            Level::Add | Level::Doc => "notice",
        };
        let line = lines.get(&change.new_pointer).copied().unwrap_or(1);
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "::{command} file={},line={line},title={}::{}",
            property(&report.new.name),
            property(&format!("{}: {}", change.level.word(), change.id)),
            data(&format!("{owner}: {}", finding.text()))
        );
    }
    let _ = writeln!(out, "{}", data(&verdict(report)));
    visible(out)
}

/// Text of a command, where a line end would end it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// An object or an array of the text that is open.
struct Frame {
    /// The length of its pointer.
    base: usize,
    /// The position of the present element; none in an object.
    index: Option<usize>,
}

/// The lines on which the values at these pointers begin, in a text of JSON.
fn lines(text: &str, wanted: &BTreeSet<String>) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let (mut line, mut pointer, mut frames) = (1, String::new(), Vec::<Frame>::new());
    let mut is_key = false;
    let mut letters = text.char_indices();
    while let Some((start, letter)) = letters.next() {
        match letter {
            '\n' => line += 1,
            '"' => {
                let mut escaped = false;
                let end = letters.find(|(_, letter)| {
                    let ends = *letter == '"' && !escaped;
                    escaped = *letter == '\\' && !escaped;
                    ends
                });
                let key = end.and_then(|(end, _)| serde_json::from_str::<String>(&text[start..=end]).ok());
                if let (true, Some(key)) = (std::mem::take(&mut is_key), key) {
                    pointer.push('/');
                    pointer.push_str(&escape(&key));
                    note(&mut found, wanted, &pointer, line);
                }
            }
            '{' | '[' => {
                let index = (letter == '[').then_some(0);
                is_key = index.is_none();
                frames.push(Frame { base: pointer.len(), index });
                if index.is_some() {
                    pointer.push_str("/0");
                    note(&mut found, wanted, &pointer, line);
                }
            }
            '}' | ']' => pointer.truncate(frames.pop().map_or(0, |frame| frame.base)),
            ',' => {
                let Some(frame) = frames.last_mut() else { continue };
                pointer.truncate(frame.base);
                is_key = frame.index.is_none();
                if let Some(index) = &mut frame.index {
                    *index += 1;
                    pointer.push_str(&format!("/{index}"));
                    note(&mut found, wanted, &pointer, line);
                }
            }
            _ => {}
        }
    }
    found
}

fn note(found: &mut BTreeMap<String, usize>, wanted: &BTreeSet<String>, pointer: &str, line: usize) {
    if wanted.contains(pointer) {
        found.entry(pointer.to_owned()).or_insert(line);
    }
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn pointers_are_found_in_the_text() {
        let text = "{\n \"a,{\": [\n  {\"b\\\"/\": 1},\n  [2, {\n   \"c\": \"}]\"}]\n ],\n \"d\": {}, \"e\": 3\n}";
        let wanted = ["/a,{", "/a,{/0", "/a,{/0/b\"~1", "/a,{/1/1/c", "/d", "/e", "/f"].map(str::to_owned).into();
        let found: Vec<(String, usize)> = lines(text, &wanted).into_iter().collect();
        let expected = [("/a,{", 2), ("/a,{/0", 2), ("/a,{/0/b\"~1", 3), ("/a,{/1/1/c", 5), ("/d", 7), ("/e", 7)];
        assert_eq!(found, expected.map(|(pointer, line)| (pointer.to_owned(), line)));
        for broken in ["", "]", "}}", "[\"", "{\"a\\", ",,", "{\"\\u\":1"] {
            assert!(lines(broken, &wanted).is_empty(), "{broken}");
        }
    }
}
