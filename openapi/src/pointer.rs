//! JSON pointers: the current location of a traversal, kept without allocation, and the target of a `$ref`.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::percent_decode_str;

/// A location in a document: a linked list of tokens, one for each level of a recursive traversal.
/// It prints as an RFC 6901 pointer.
#[derive(Clone, Copy)]
pub struct At<'a> {
    parent: Option<&'a At<'a>>,
    token: Token<'a>,
}

#[derive(Clone, Copy)]
enum Token<'a> {
    Key(&'a str),
    Index(usize),
    /// Tokens already joined by slashes.
    Joined(&'a str),
}

impl<'a> At<'a> {
    /// The whole document.
    pub const ROOT: At<'static> = At { parent: None, token: Token::Joined("") };

    /// The location of an RFC 6901 pointer.
    pub fn pointer(pointer: &'a str) -> At<'a> {
        At { parent: None, token: Token::Joined(pointer) }
    }

    /// The member `key` of the object at this location.
    pub fn key(&'a self, key: &'a str) -> At<'a> {
        At { parent: Some(self), token: Token::Key(key) }
    }

    /// The number of tokens, without those of a pointer that was passed as text.
    pub fn depth(&self) -> usize {
        self.parent.map_or(0, |parent| parent.depth() + 1)
    }

    /// The element `index` of the array at this location.
    pub fn index(&'a self, index: usize) -> At<'a> {
        At { parent: Some(self), token: Token::Index(index) }
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.token {
            Token::Key(key) => write!(f, "/{}", escape(key)),
            Token::Index(index) => write!(f, "/{index}"),
            Token::Joined(tokens) => f.write_str(tokens),
        }
    }
}

/// Escapes a token: `~` is `~0`, `/` is `~1`.
pub fn escape(token: &str) -> Cow<'_, str> {
    if token.contains(['~', '/']) {
        Cow::Owned(token.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(token)
    }
}

/// Undoes [`escape`].
pub fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// The target of a `$ref`.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    /// A pointer into the document, percent-decoded. Its tokens are still escaped.
    Pointer(String),
    /// A plain-name fragment, defined by an `$anchor`.
    Anchor(String),
    /// A target outside the document.
    External,
}

/// Parses the text of a `$ref`.
pub fn target(reference: &str) -> Target {
    let Some(fragment) = reference.strip_prefix('#') else {
        return Target::External;
    };
    let fragment = percent_decode(fragment);
    if fragment.is_empty() || fragment.starts_with('/') {
        Target::Pointer(fragment)
    } else {
        Target::Anchor(fragment)
    }
}

/// The tokens of a pointer, unescaped.
pub fn tokens(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(unescape)
}

/// The name of the component of this kind that a pointer refers to. `None` for a pointer to a part of a component.
pub fn component(pointer: &str, kind: &str) -> Option<String> {
    let name = pointer.strip_prefix("/components/")?.strip_prefix(kind)?.strip_prefix('/')?;
    (!name.contains('/')).then(|| unescape(name))
}

/// Decodes percent-encoding. Invalid escapes stay as they are, and so does a text whose decoded form is not UTF-8.
fn percent_decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8().map_or_else(|_| text.to_owned(), Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(reference: &str, expected: Target) {
        assert_eq!(target(reference), expected);
    }

    #[test]
    fn references_are_pointers_anchors_or_external() {
        check("#", Target::Pointer(String::new()));
        check("#/a/b", Target::Pointer("/a/b".into()));
        check("#/a%20b/%7Bc%7D", Target::Pointer("/a b/{c}".into()));
        check("#/paths/~1v1", Target::Pointer("/paths/~1v1".into()));
        check("#/100%", Target::Pointer("/100%".into()));
        check("#/%ff", Target::Pointer("/%ff".into()));
        check("#node", Target::Anchor("node".into()));
        check("other.json#/a", Target::External);
        check("", Target::External);
    }

    #[test]
    fn locations_print_as_json_pointers() {
        let paths = At::ROOT.key("paths");
        let path = paths.key("/v1/~x");
        assert_eq!(path.index(3).to_string(), "/paths/~1v1~1~0x/3");
        assert_eq!(At::ROOT.to_string(), "");
        assert_eq!(At::pointer("/a~1b").key("c").to_string(), "/a~1b/c");
    }

    #[test]
    fn a_part_of_a_component_has_no_component_name() {
        let name = |pointer| component(pointer, "schemas");
        assert_eq!(name("/components/schemas/A"), Some("A".into()));
        assert_eq!(name("/components/schemas/A/items"), None);
        assert_eq!(name("/components/schemasX"), None);
    }
}
