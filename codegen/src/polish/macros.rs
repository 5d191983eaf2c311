//! The calls of the runtime's macros, and Rust types of the model as text.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc_attributes, doc_lines, ident, parse, Invocation, Piece};
use crate::error::Error;
use crate::markdown::{code, is_plain_code};
use crate::model::{Constant, Docs, Field, JsonKind, Rule, Select, Struct, Ty, Type, Union, Variant};

/// A type as the generated code writes it.
pub fn type_text(ty: &Ty) -> String {
    match ty {
        Ty::String => "String".into(),
        Ty::Integer => "i64".into(),
        Ty::Number => "f64".into(),
        Ty::Boolean => "bool".into(),
        Ty::Timestamp => "Timestamp".into(),
        Ty::Secret => "Secret".into(),
        Ty::LenientNumber => "Number".into(),
        Ty::Quantity => "Quantity".into(),
        Ty::Binary => "Binary".into(),
        Ty::Raw => "Raw".into(),
        Ty::Named(name) => name.clone(),
        Ty::List(inner) => format!("List<{}>", type_text(inner)),
        Ty::Map(inner) => format!("Map<{}>", type_text(inner)),
        Ty::Option(inner) => format!("Option<{}>", type_text(inner)),
        Ty::Sensitive(inner) => format!("Sensitive<{}>", type_text(inner)),
    }
}

/// A type in a code span, with a link to the first generated type in it.
pub(super) fn linked(ty: &Ty) -> String {
    let text = code(&type_text(ty));
    match ty.named().first() {
        None => text,
        Some(name) if text == code(name) => format!("[{text}]"),
        Some(name) => format!("[{text}]({name})"),
    }
}

/// A type as tokens.
pub(crate) fn type_tokens(at: &str, ty: &Ty) -> Result<TokenStream, Error> {
    let ty: syn::Type = syn::parse_str(&type_text(ty))
        .map_err(|error| Error::new(crate::error::Stage::Polish, at, format!("not a type: {error}")))?;
    Ok(quote!(#ty))
}

/// `object!` for a struct.
pub(super) fn object(ty: &Type, object: &Struct) -> Invocation {
    let mut lines = comments(&ty.docs);
    let constructor = match &object.arguments {
        Some(arguments) => format!(" requires {arguments}"),
        None if object.fields.iter().all(|field| !field.required) => ": Default".to_owned(),
        None => String::new(),
    };
    lines.push(format!("pub struct {}{constructor} {{", ty.name));
    for field in &object.fields {
        let docs = Docs { paragraphs: property_paragraphs(field), deprecated: None };
        lines.extend(comments(&docs).into_iter().map(|line| format!("    {line}")));
        lines.push(format!("    {},", field_line(field)));
    }
    lines.extend(object.rest.iter().map(|(name, value)| format!("    .. {name}: Map<{}>", type_text(value))));
    lines.push("}".into());
    Invocation { name: "object", lines }
}

/// A field with its name in JSON and the clauses that `object!` knows.
fn field_line(field: &Field) -> String {
    let value = type_text(&field.ty);
    let inner = if field.boxed { format!("Box<{value}>") } else { value.clone() };
    let held = if field.nullable { "Nullable" } else { "Option" };
    let mut line = format!("pub {}: {held}<{inner}> = {:?}", field.ident, field.wire);
    match (field.required, field.nullable) {
        (true, false) => line += &format!(" required({value})"),
        (true, true) => line += &format!(" required(Nullable<{value}>)"),
        (false, nullable) => {
            if field.boxed {
                line += &format!(" boxed({value})");
            }
            if nullable {
                line += &format!(" null({})", field.null_ident);
            }
        }
    }
    let note = field.docs.deprecated.iter();
    line + &note.map(|note| format!(" deprecated({note:?})")).collect::<String>()
}

/// `open_enum!` for an enum of strings.
pub(super) fn open_enum(ty: &Type, variants: &[Variant]) -> Invocation {
    let mut lines = comments(&ty.docs);
    lines.push(format!("pub enum {} {{", ty.name));
    lines.extend(variants.iter().map(|variant| format!("    {} = {},", variant.ident, shown(&variant.wire))));
    lines.push("}".into());
    Invocation { name: "open_enum", lines }
}

/// A string literal. If backticks alone do not show it as code, the code span follows.
fn shown(text: &str) -> String {
    match is_plain_code(text) {
        true => format!("{text:?}"),
        false => format!("{text:?} as {:?}", code(text)),
    }
}

/// `union!` for a union. A union without a rule that distinguishes its arms is raw JSON.
pub(super) fn union(ty: &Type, union: &Union) -> Result<Piece, Error> {
    let by = match &union.rule {
        Rule::Tag(property) => format!("tag({})", shown(property)),
        Rule::Properties => "required".into(),
        Rule::Kinds => "kind".into(),
        Rule::Raw => return alias(ty, &Ty::Raw),
    };
    let mut lines = comments(&ty.docs);
    lines.push(format!("pub enum {} by {by} {{", ty.name));
    for arm in &union.arms {
        let inner = type_text(&arm.ty);
        let boxed = if matches!(arm.ty, Ty::Named(_)) { "box " } else { "" };
        lines.push(format!("    /// {}", selected_by(&union.rule, &arm.select)));
        lines.push(format!("    {}({boxed}{inner}) = {},", arm.ident, select(&arm.select, union)));
    }
    lines.push("}".into());
    Ok(Piece::Invocation(Invocation { name: "union", lines }))
}

/// A type alias.
pub(super) fn alias(ty: &Type, target: &Ty) -> Result<Piece, Error> {
    let docs = Docs { deprecated: None, ..ty.docs.clone() };
    let docs = doc_attributes(&docs);
    let (name, target) = (ident(&ty.name), type_tokens(&ty.name, target)?);
    Ok(Piece::Item(Box::new(parse(&ty.name, quote!(#(#docs)* pub type #name = #target;))?)))
}

fn select(select: &Select, union: &Union) -> String {
    let list = |names: &[String]| names.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ");
    match select {
        Select::Tag { values, absent } => {
            let constants: Vec<String> = values.iter().map(constant).collect();
            let tag = (!values.is_empty()).then(|| format!("tag[{}]", constants.join(", ")));
            let ways: Vec<String> = tag.into_iter().chain(absent.then(|| "absent".to_owned())).collect();
            ways.join(" or ")
        }
        Select::Required { has, lacks } => format!("has[{}] lacks[{}]", list(has), list(lacks)),
        Select::Declared { any, lacks } => format!("any[{}] lacks[{}]", list(any), list(lacks)),
        // Integers are numbers too, unless an arm accepts integers.
        Select::Kind(JsonKind::Number)
            if union.arms.iter().all(|arm| arm.select != Select::Kind(JsonKind::Integer)) =>
        {
            "Number or Integer".into()
        }
        Select::Kind(kind) => runtime_kind(*kind).into(),
    }
}

/// What selects an arm, in words.
fn selected_by(rule: &Rule, select: &Select) -> String {
    match (rule, select) {
        (Rule::Tag(property), Select::Tag { values, absent }) => {
            let values = values.iter().map(|value| format!("{} is {}", code(property), code(&bare(value))));
            let ways = values.chain(absent.then(|| format!("{} is absent", code(property))));
            format!("{}.", ways.collect::<Vec<_>>().join(" or "))
        }
        (_, Select::Tag { .. }) => String::new(),
        (_, Select::Required { has, lacks }) => chosen([("with", has), ("without", lacks)]),
        (_, Select::Declared { any, lacks }) => chosen([("with any of", any), ("without", lacks)]),
        (_, Select::Kind(kind)) => format!("A JSON {}.", kind_word(*kind)),
    }
}

fn chosen(conditions: [(&str, &[String]); 2]) -> String {
    let given = conditions.into_iter().filter(|(_, names)| !names.is_empty());
    let parts = given.map(|(how, names)| {
        let names: Vec<_> = names.iter().map(|name| code(name)).collect();
        format!("{how} {}", names.join(", "))
    });
    format!("Chosen {}.", parts.collect::<Vec<_>>().join(", and "))
}

fn bare(constant: &Constant) -> String {
    match constant {
        Constant::String(text) => text.clone(),
        Constant::Integer(value) => value.to_string(),
        Constant::Boolean(value) => value.to_string(),
    }
}

fn constant(constant: &Constant) -> String {
    match constant {
        Constant::String(text) => format!("{text:?}"),
        // Without its type it would be an `i32`.
        Constant::Integer(value) if i32::try_from(*value).is_err() => format!("{value}_i64"),
        other => bare(other),
    }
}

/// The name of a kind in the runtime.
fn runtime_kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::String => "String",
        JsonKind::Integer => "Integer",
        JsonKind::Number => "Number",
        JsonKind::Boolean => "Boolean",
        JsonKind::Array => "Array",
        JsonKind::Object => "Object",
    }
}

fn kind_word(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::String => "string",
        JsonKind::Integer => "integer",
        JsonKind::Number => "number",
        JsonKind::Boolean => "boolean",
        JsonKind::Array => "array",
        JsonKind::Object => "object",
    }
}

fn comments(docs: &Docs) -> Vec<String> {
    let lines = doc_lines(docs).into_iter();
    let mut lines: Vec<_> = lines.map(|line| format!("/// {line}").trim_end().to_owned()).collect();
    lines.extend(docs.deprecated.iter().map(|note| format!("#[deprecated = {note:?}]")));
    lines
}

/// Documentation of a property, which begins with a sentence.
fn property_paragraphs(field: &Field) -> Vec<String> {
    let paragraphs = &field.docs.paragraphs;
    let begins_with_list = paragraphs.first().is_none_or(|first| first.starts_with("- "));
    let sentence = begins_with_list.then(|| match field.ty.named().is_empty() {
        true => format!("The property {}.", code(&field.wire)),
        false => format!("Value of type {}.", linked(&field.ty)),
    });
    sentence.into_iter().chain(paragraphs.iter().cloned()).collect()
}
