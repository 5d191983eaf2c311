//! Documentation: the document's text as Markdown for rustdoc, then the facts that the types do not express.

pub(super) mod links;
mod sentences;

use openapi::document::Document;
use openapi::json::canonical;
use openapi::operations::{Operation, Parameter};
use openapi::schema::annotations::ExternalDocs;
use openapi::schema::form::{Form, What};
use openapi::schema::kinds::Kinds;
use openapi::schema::{LimitKey, Schema, TextKey};
use serde_json::Value;

use super::content;
use super::report::Report;
use crate::markdown::{self, escape};
use crate::model::Docs;

/// The mark of what is in beta. What that means is left to the text of the document.
const BETA: &str = "Beta.";

/// Writes documentation, and counts the sentences about constraints that no type expresses.
pub(super) struct Writer<'d, 'a> {
    pub(super) doc: &'d mut Document<'a>,
    pub(super) report: &'d mut Report,
}

impl Writer<'_, '_> {
    /// Documentation of a property.
    pub(super) fn of_property(&mut self, form: &Form<'_>, required: bool) -> Docs {
        self.document(form, required.then(|| "Required.".to_owned()))
    }

    /// Documentation of a named type.
    pub(super) fn of_value(&mut self, form: &Form<'_>) -> Docs {
        self.document(form, None)
    }

    /// Documentation of a value. The fact comes before all others.
    fn document(&mut self, form: &Form<'_>, fact: Option<String>) -> Docs {
        let annotations = &form.annotations;
        let mut paragraphs = text(annotations.description);
        if paragraphs.is_empty() {
            paragraphs = text(annotations.title);
        }
        paragraphs.extend(self.facts(form, fact));
        if is_beta(|name| annotations.extension(name)) {
            paragraphs.push(BETA.to_owned());
        }
        Docs { deprecated: deprecated(annotations.deprecated, annotations.description), paragraphs }
    }

    /// Documentation of the items of a list, the values of a map, or an arm of scalars. It is printed with what contains them.
    pub(super) fn of_part(&mut self, form: &Form<'_>, label: &str) -> Option<String> {
        let text = self.of_value(form).paragraphs.join("\n\n");
        (!text.is_empty()).then(|| markdown::labelled(&format!("{label}:"), &text))
    }

    /// Documentation of a parameter. Its own description comes first.
    pub(super) fn of_parameter(&mut self, parameter: &Parameter<'_>, form: &Form<'_>) -> Docs {
        let mut docs = self.of_value(form);
        let own = text(parameter.description);
        if !own.is_empty() {
            docs.paragraphs = own.into_iter().chain(self.facts(form, None)).collect();
        }
        if let (Some(example), None) = (parameter.example, form.annotations.example) {
            docs.paragraphs.push(format!("Example: {}", markdown::value(example)));
        }
        docs.deprecated = docs.deprecated.or(deprecated(parameter.deprecated, parameter.description));
        docs
    }

    /// The facts that the type does not express: a line for each, in one paragraph.
    fn facts(&mut self, form: &Form<'_>, first: Option<String>) -> Vec<String> {
        let mut facts: Vec<String> = first.into_iter().chain(values(form)).collect();
        facts.extend(limits(&form.limits));
        facts.extend(listed(form));
        if form.limits.unique.is_some() {
            facts.push("The items are distinct.".to_owned());
        }
        for (applies, sentence) in
            [(form.annotations.read_only, "Only in responses."), (form.annotations.write_only, "Only in requests.")]
        {
            facts.extend(applies.then(|| sentence.to_owned()));
        }
        for (keyword, sentence) in sentences::of(self.doc, form) {
            self.report.note(keyword);
            facts.push(markdown::inline(&sentence));
        }
        let notes = form.annotations.extension("x-notes").and_then(Value::as_array).into_iter().flatten();
        facts.extend(notes.filter_map(Value::as_str).map(markdown::inline));
        let mut lines: Vec<String> = Vec::new();
        if !facts.is_empty() {
            lines.push(facts.iter().map(|fact| markdown::item(fact)).collect::<Vec<_>>().join("\n"));
        }
        lines.extend(form.annotations.external_docs.map(external));
        lines
    }
}

/// Documentation of an operation.
pub(super) fn of_operation(operation: &Operation<'_>, permissions: &[String], beta: bool) -> Docs {
    let mut paragraphs = text(operation.summary);
    let description = text(operation.description);
    if description != paragraphs {
        paragraphs.extend(description);
    }
    paragraphs.push(markdown::code(&format!("{} {}", operation.method.to_uppercase(), operation.path)));
    if !permissions.is_empty() {
        let list: Vec<_> = permissions.iter().map(|permission| markdown::item(&markdown::code(permission))).collect();
        paragraphs.push(format!("Permissions:\n{}", list.join("\n")));
    }
    if beta {
        paragraphs.push(BETA.to_owned());
    }
    paragraphs.extend(operation.external_docs.map(external));
    Docs { paragraphs, deprecated: deprecated(operation.deprecated, operation.description) }
}

/// Whether an object is marked as beta, by a badge in the published document.
pub(super) fn is_beta<'v>(extension: impl Fn(&str) -> Option<&'v Value>) -> bool {
    let badges = extension("x-badges").and_then(Value::as_array).into_iter().flatten();
    let mut names = badges.filter_map(|badge| badge.get("name").and_then(Value::as_str));
    names.any(|name| name.eq_ignore_ascii_case("beta")) || extension("x-beta") == Some(&Value::Bool(true))
}

/// Returns a text of the document as paragraphs. An empty text has none. A single line ends with a full stop.
pub(super) fn text(value: Option<&str>) -> Vec<String> {
    let text = value.unwrap_or_default().trim();
    let is_open = text.ends_with(|last: char| last.is_alphanumeric() || ")\"'`".contains(last));
    match text {
        "" => Vec::new(),
        text if is_open && !text.contains('\n') && !text.starts_with(['#', '|', '`', '~']) => {
            vec![escape(&format!("{text}."))]
        }
        text => vec![escape(text)],
    }
}

/// The note of `#[deprecated]`: the sentence of the description that names the replacement, if there is one.
fn deprecated(marked: bool, description: Option<&str>) -> Option<String> {
    let replacement = description.and_then(replacement).map(|sentence| format!("deprecated by the API: {sentence}"));
    marked.then(|| replacement.unwrap_or_else(|| "deprecated by the API; see the documentation".to_owned()))
}

/// The first sentence with words that introduce a replacement.
fn replacement(description: &str) -> Option<String> {
    const LEADING: [&str; 6] = [" instead", "in favor of", "in favour of", "replaced by", "superseded by", "migrate "];
    const MAX_CHARS: usize = 200;
    let mut sentences = description.split(". ").flat_map(|part| part.split(['\n', ';']));
    let found = sentences.find(|sentence| {
        let lower = sentence.to_lowercase();
        LEADING.iter().any(|words| lower.contains(words))
    })?;
    // It is printed as one line, and rendered as Markdown.
    let plain = |c: &char| c.is_alphanumeric() || " `.,'\"/-_(){}:".contains(*c);
    let line: String = found.chars().filter(plain).collect();
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = line.trim_end_matches('.');
    (!line.is_empty() && line.chars().count() <= MAX_CHARS).then(|| line.to_owned())
}

/// Format, default and example.
fn values(form: &Form<'_>) -> Vec<String> {
    let mut facts = Vec::new();
    let format = form.format().or(content::is_bytes(form).then_some("binary"));
    facts.extend(format.map(|format| format!("Format: {}", markdown::code(format))));
    for (value, label) in [(form.annotations.default, "Default"), (form.annotations.example, "Example")] {
        facts
            .extend(value.filter(|value| !value.is_null()).map(|value| format!("{label}: {}", markdown::value(value))));
    }
    facts
}

/// Bounds of numbers, lengths and counts.
fn limits(schema: &Schema<'_>) -> Vec<String> {
    const LABELS: [(LimitKey, &str); 8] = [
        (LimitKey::Min, "Minimum"),
        (LimitKey::Max, "Maximum"),
        (LimitKey::MinLength, "Minimum length in characters"),
        (LimitKey::MaxLength, "Maximum length in characters"),
        (LimitKey::MinItems, "Minimum number of items"),
        (LimitKey::MaxItems, "Maximum number of items"),
        (LimitKey::MinProperties, "Minimum number of properties"),
        (LimitKey::MaxProperties, "Maximum number of properties"),
    ];
    let mut facts = Vec::new();
    for (key, label) in LABELS {
        if key == LimitKey::MinLength {
            facts.extend(schema.multiples.keys().map(|unit| format!("Multiple of: {}", markdown::code(unit))));
        }
        if key == LimitKey::MinItems {
            let patterns = schema.texts.get(&TextKey::Pattern).into_iter().flat_map(|texts| texts.keys());
            facts.extend(patterns.map(|pattern| format!("Pattern: {}", markdown::code(pattern))));
        }
        let Some(limit) = schema.limits.get(&key) else { continue };
        let label = match (key, limit.exclusive) {
            (LimitKey::Min, true) => "Greater than",
            (LimitKey::Max, true) => "Less than",
            _ => label,
        };
        facts.push(format!("{label}: {}", markdown::code(&limit.value.to_string())));
    }
    facts
}

/// The listed values of numbers and booleans.
fn listed(form: &Form<'_>) -> Option<String> {
    if !matches!(form.what, What::Integer | What::Number | What::Boolean) {
        return None;
    }
    let groups = [Kinds::NUMBER, Kinds::BOOLEAN];
    let values = groups.into_iter().filter_map(|group| form.limits.values.get(&group));
    let values: Vec<Value> = values.flat_map(|values| values.in_order().cloned()).collect();
    (!values.is_empty()).then(|| format!("Documented values: {}", markdown::code(&canonical(&Value::Array(values)))))
}

fn external(docs: ExternalDocs<'_>) -> String {
    let url = docs.url;
    let label = docs.description.map(markdown::inline);
    let link = format!("<{url}>");
    let target = if url.starts_with("http") && escape(&link) == link { link } else { markdown::code(url) };
    format!("{}: {target}", label.as_deref().unwrap_or("See"))
}

#[cfg(test)]
mod tests {
    use super::deprecated;

    #[test]
    fn deprecations_name_the_replacement() {
        let note = |description: &str| deprecated(true, Some(description)).unwrap_or_default();
        assert_eq!(note("Old. Use `b` instead. More."), "deprecated by the API: Use `b` instead");
        assert_eq!(
            note("A value.\nDeprecated; use \"b.c\"\u{202e} <b> instead."),
            "deprecated by the API: use \"b.c\" b instead"
        );
        let without = "deprecated by the API; see the documentation";
        for description in ["", "Deprecated.", &format!("Use {} instead", "b".repeat(300))] {
            assert_eq!(note(description), without, "{description}");
        }
        assert_eq!(
            (deprecated(true, None).as_deref(), deprecated(false, Some("Use b instead"))),
            (Some(without), None)
        );
    }
}
