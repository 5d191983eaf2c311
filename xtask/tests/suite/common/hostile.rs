//! Documents in which every text tries to become code, markup or a doctest in the generated source.

use serde_json::{Map, Value};

/// Texts that become code, doctests, HTML, links or separate lines if they are not escaped.
pub const TEXTS: [&str; 22] = [
    "first\npub const INJECTED: u8 = 1;",
    "first\r\npub const INJECTED: u8 = 1;",
    "first\rpub const INJECTED: u8 = 1;",
    "first\u{2028}pub const INJECTED: u8 = 1;\u{85}#[test]\u{2029}fn injected() {}",
    "```\nlet broken = ;\n```\nassert!(false);",
    "~~~rust\nlet broken = ;",
    "- a\n\n      let broken = ;\n\n>     let broken = ;\n\n\tlet broken = ;",
    "    let broken = ;",
    "</code><script>alert(1)</script><!-- <p onclick='x'> &lt;b&gt;",
    "one ` tick, ```` and `` two",
    "[`Broken`] [broken] [a](crate::Broken) [b][c] ![d](https://x.y/z)\n\n[c]: https://x.y/z",
    "*/ /* \" \\\" \"# \"## ' \\ {} {0} $name #[cfg(no)] // ///",
    "\u{202e}reversed\u{202c} \u{2066}isolated\u{2069} \u{200e}\u{200f}\u{61c}\u{feff}",
    "nul \0 bell \u{7} escape \u{1b}[31m delete \u{7f} next \u{9b}",
    "# heading\n=====\n| a | b |\n|---|---|\n| `c | d |",
    "https://x.y/<script>?a[b]=`c`. <https://x.y> <a@b.c>",
    "[^1]\n\n[^1]: note\n\n    let broken = ;",
    "\u{a0}\u{3000}  ",
    "`",
    "\\",
    "CON",
    "../../../outside",
];

/// The document with every text replaced by what `next` returns, and the number of texts.
/// Names of operations, properties and query parameters get a hostile suffix.
/// A text is a string that no other part of the document refers to and whose form no specification defines.
pub fn document(source: &Value, next: &mut impl FnMut() -> &'static str) -> (Value, usize) {
    let mut walk = Walk { next, count: 0 };
    let mut document = source.clone();
    walk.value(&mut document, "", "");
    (document, walk.count)
}

struct Walk<'a, F> {
    next: &'a mut F,
    count: usize,
}

impl<F: FnMut() -> &'static str> Walk<'_, F> {
    /// Replaces the texts of a value that is the member `key` of the member `parent`.
    fn value(&mut self, value: &mut Value, key: &str, parent: &str) {
        match value {
            Value::String(text) if is_text(key, parent) => *text = self.text(text, key),
            Value::String(text) if matches!(key, "operationId" | "propertyName" | "required") => *text = name(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.value(item, key, parent)),
            Value::Object(members) => {
                // Names of properties are data: `properties` may contain one with the name `type`.
                let (inner, names) = match (key, parent) {
                    (
                        "properties" | "patternProperties" | "schemas" | "paths" | "responses" | "content" | "headers",
                        _,
                    ) => ("", true),
                    _ => (key, false),
                };
                self.members(members, inner, names);
                if key == "properties" {
                    *members = std::mem::take(members).into_iter().map(|(key, value)| (name(&key), value)).collect();
                }
            }
            _ => {}
        }
    }

    fn members(&mut self, members: &mut Map<String, Value>, parent: &str, names: bool) {
        if members.get("in").is_some_and(|place| place == "query") {
            members["name"] = name(members["name"].as_str().unwrap_or_default()).into();
        }
        for (key, value) in members.iter_mut() {
            self.value(value, if names { "" } else { key }, parent);
        }
    }

    /// Returns a hostile text. Values that must differ, such as those of enums, still differ.
    fn text(&mut self, before: &str, key: &str) -> String {
        self.count += 1;
        let text = (self.next)();
        match key {
            "enum" | "tags" => format!("{text}{before}"),
            _ => text.to_owned(),
        }
    }
}

/// The hostile form of a name. It is the same in the whole document.
fn name(before: &str) -> String {
    let index: usize = before.bytes().map(usize::from).sum();
    format!("{before}{}", TEXTS[index % TEXTS.len()])
}

fn is_text(key: &str, parent: &str) -> bool {
    match key {
        "description" | "summary" | "title" | "default" | "example" | "examples" | "value" | "enum" | "tags"
        | "$comment" | "url" | "format" | "contentEncoding" | "contentMediaType" | "termsOfService" | "email"
        | "x-note" => true,
        "name" => matches!(parent, "info" | "contact" | "license" | "tags" | "x-tagGroups" | "x-badges"),
        _ => false,
    }
}
