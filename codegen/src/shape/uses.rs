//! Sentences that state where each type is used. They are the first sentence of a type without a description, and a label if two types have
//! the same description.

use std::collections::{BTreeMap, BTreeSet};

use crate::markdown::{self, code};
use crate::model::{Docs, Kind, Model, Operation, ResponseBody, Ty};

/// The beginnings of facts. Documentation that begins with one of them has no description of the value.
const LABELS: [&str; 3] = ["- ", "Each item:", "Each value:"];

/// The maximum number of operations that a sentence lists.
const MAX_NAMED: usize = 3;

/// A way to use a type. Smaller roles describe the type better.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Body,
    Result,
    BodyElement,
    ResultElement,
    Error(u16),
    Parameter(String),
    ParameterElement(String),
    /// The value of a field or a variant. The text names both the field and its owner.
    Part(String),
    Element(String),
    /// The value in the target of an alias. The text is the alias.
    Listed(String),
}

/// Completes the documentation of types and operations. Each then begins with a unique sentence. That of a named schema ends with its
/// JSON pointer.
pub(super) fn describe(model: &mut Model) {
    describe_fields(model);
    let sentences = sentences(model);
    let first = counted(model.operations.iter().map(|operation| &operation.docs));
    for operation in &mut model.operations {
        if is_repeated(&first, &operation.docs) {
            let request = code(&format!("{} {}", operation.method.to_uppercase(), operation.path));
            operation.docs.paragraphs.insert(0, format!("Sends {request}."));
        }
    }
    let first = counted(model.types.values().map(|ty| &ty.docs));
    for (name, ty) in &mut model.types {
        let alike = is_repeated(&first, &ty.docs);
        let paragraphs = &mut ty.docs.paragraphs;
        let described = paragraphs.first_mut().filter(|text| !begins_with_facts(text));
        match (described, sentences.get(name)) {
            (None, Some(sentence)) => paragraphs.insert(0, format!("{sentence}.")),
            (None, None) => {
                let schema = ty.schema.as_ref().unwrap_or(name);
                paragraphs.insert(0, format!("Value of the schema {}.", code(schema)));
            }
            (Some(text), Some(sentence)) if alike => *text = markdown::labelled(&format!("{sentence}:"), text),
            (Some(_), _) => {}
        }
        // A type without a name in the document is described by its use.
        paragraphs.extend(ty.schema.as_ref().map(|_| format!("Schema: {}.", code(&ty.pointer))));
    }
}

/// Lets the documentation of a field that the document does not describe begin with the first sentence of the field's type.
fn describe_fields(model: &mut Model) {
    let first = |docs: &Docs| {
        let text =
            docs.paragraphs.first().filter(|text| text.starts_with(char::is_alphabetic) && !begins_with_facts(text))?;
        // A full stop may also be inside of a code span, a link or parentheses.
        let sentence = text[..first_end(text)].trim_end_matches('.');
        let is_balanced =
            |(open, close): (char, char)| sentence.matches(open).count() == sentence.matches(close).count();
        let balanced = [('(', ')'), ('[', ']')].into_iter().all(is_balanced) && sentence.matches('`').count() % 2 == 0;
        (balanced && !sentence.contains('\n')).then(|| format!("{sentence}."))
    };
    let sentences: BTreeMap<String, String> =
        model.types.iter().filter_map(|(name, ty)| Some((name.clone(), first(&ty.docs)?))).collect();
    for ty in model.types.values_mut() {
        let Kind::Struct(object) = &mut ty.kind else { continue };
        for field in &mut object.fields {
            let paragraphs = &mut field.docs.paragraphs;
            let sentence =
                field.ty.named().first().filter(|_| is_whole(&field.ty)).and_then(|name| sentences.get(*name));
            if paragraphs.first().is_none_or(|text| begins_with_facts(text)) {
                paragraphs.splice(..0, sentence.cloned());
            }
        }
    }
}

fn begins_with_facts(text: &str) -> bool {
    LABELS.iter().any(|label| text.starts_with(label))
}

/// Counts the items that begin with each sentence.
fn counted<'m>(docs: impl Iterator<Item = &'m Docs>) -> BTreeMap<String, usize> {
    let mut first = BTreeMap::new();
    docs.for_each(|docs| *first.entry(first_sentence(docs)).or_default() += 1);
    first
}

fn is_repeated(first: &BTreeMap<String, usize>, docs: &Docs) -> bool {
    first.get(&first_sentence(docs)).is_some_and(|count| *count > 1)
}

fn first_sentence(docs: &Docs) -> String {
    let first = docs.paragraphs.first().map(String::as_str).unwrap_or_default();
    first[..first_end(first)].trim_end_matches('.').to_lowercase()
}

/// Returns where the first sentence of a text ends.
fn first_end(text: &str) -> usize {
    [". ", ".\n", "\n\n"].into_iter().filter_map(|end| text.find(end)).min().unwrap_or(text.len())
}

/// The best sentence for each type, without its full stop.
fn sentences(model: &Model) -> BTreeMap<String, String> {
    let mut uses: BTreeMap<String, BTreeMap<Role, Vec<String>>> = BTreeMap::new();
    let mut add = |ty: &Ty, whole: Role, element: Role, by: &str| {
        for name in ty.named() {
            let role = if is_whole(ty) { whole.clone() } else { element.clone() };
            let users = uses.entry(name.to_owned()).or_default().entry(role).or_default();
            users.push(by.to_owned());
        }
    };
    for operation in &model.operations {
        of_operation(operation, &mut add);
    }
    for (owner, ty) in &model.types {
        let mut part = |ty: &Ty, member: &str| {
            let text = format!("{member} of {}", link(model, owner, ty));
            add(ty, Role::Part(text.clone()), Role::Element(text), "");
        };
        match &ty.kind {
            Kind::Struct(object) => {
                object.fields.iter().for_each(|field| part(&field.ty, &code(&field.ident)));
                object.rest.iter().for_each(|(name, ty)| part(&Ty::List(Box::new(ty.clone())), &code(name)));
            }
            Kind::Union(union) => {
                union.arms.iter().for_each(|arm| part(&arm.ty, &format!("the variant {}", code(&arm.ident))));
            }
            Kind::Alias(target) => {
                let listed = Role::Listed(link(model, owner, target));
                add(target, listed.clone(), listed, "");
            }
            Kind::Enum(_) => {}
        }
    }
    let best = uses.into_iter().filter_map(|(name, roles)| Some((name, sentence(roles.into_iter().next()?))));
    best.collect()
}

fn of_operation(operation: &Operation, add: &mut impl FnMut(&Ty, Role, Role, &str)) {
    let by = operation.method_ident.as_str();
    if let Some(body) = &operation.body {
        add(&body.ty, Role::Body, Role::BodyElement, by);
    }
    if let ResponseBody::Envelope(ty) | ResponseBody::Json(ty) = &operation.response {
        add(ty, Role::Result, Role::ResultElement, by);
    }
    for (status, ty) in &operation.error_types {
        add(ty, Role::Error(*status), Role::Error(*status), by);
    }
    for parameter in &operation.parameters {
        let name = &parameter.ident;
        add(&parameter.ty, Role::Parameter(name.clone()), Role::ParameterElement(name.clone()), by);
    }
}

/// Whether a value of the type is a value of its named type, and not a list or map of them.
fn is_whole(ty: &Ty) -> bool {
    match ty {
        Ty::Option(inner) | Ty::Sensitive(inner) => is_whole(inner),
        Ty::List(_) | Ty::Map(_) => false,
        _ => true,
    }
}

/// The owner of a member with the type. It is a link if the owner exists whenever the type does.
fn link(model: &Model, owner: &str, ty: &Ty) -> String {
    let none = BTreeSet::new();
    let tags = |name: &str| model.types.get(name).map_or(&none, |ty| &ty.tags);
    match ty.named().into_iter().all(|name| tags(name).is_subset(tags(owner))) {
        true => format!("[`{owner}`]"),
        false => code(owner),
    }
}

fn sentence((role, users): (Role, Vec<String>)) -> String {
    let users = listed(&users);
    match role {
        Role::Body => format!("Request body of {users}"),
        Role::Result => format!("Result of {users}"),
        Role::BodyElement => format!("Element of the request body of {users}"),
        Role::ResultElement => format!("Element of the result of {users}"),
        Role::Error(status) => format!("Body of a response with status {status} of {users}"),
        Role::Parameter(name) => format!("Value of the parameter {} of {users}", code(&name)),
        Role::ParameterElement(name) => format!("Element of the parameter {} of {users}", code(&name)),
        Role::Part(text) => format!("Value of {text}"),
        Role::Element(text) | Role::Listed(text) => format!("Element of {text}"),
    }
}

/// The first operations by name, and how many others there are.
fn listed(users: &[String]) -> String {
    let mut names: Vec<String> = users.iter().take(MAX_NAMED).map(|name| code(name)).collect();
    match users.len().saturating_sub(MAX_NAMED) {
        0 => {}
        1 => names.push("one other operation".to_owned()),
        others => names.push(format!("{others} other operations")),
    }
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} and {last}", before.join(", ")),
        None => String::new(),
    }
}
