//! Writes a caller of a generated crate that uses everything in it: every constructor, setter, field, variant, arm, call and argument,
//! each with its explicit type.

use std::fmt::Write;

use codegen::model::{Field, Kind, Model, Operation, ResponseBody, Rule, Struct, Ty, Type, Union, Variant};
use codegen::polish::type_text;

const HEAD: &str = r#"//! Uses everything in a generated crate.
#![allow(deprecated, unused)]

use clickhouse_cloud::{calls, operations, types, Client, Error, Items, Operation, Pages, Reply, Retry};
use std::fmt::{Debug, Display};
use std::future::{Future, IntoFuture};
use std::hash::Hash;
use std::str::FromStr;

fn arg<T>() -> T {
    loop {}
}

fn value<T: Clone + Debug + PartialEq + Send + Sync + serde::Serialize + serde::de::DeserializeOwned + 'static>(_: T) {}

fn choice<T: Eq + Hash + Ord + Display + FromStr + From<&'static str> + From<String>>(_: &T) {}

fn default<T: Default>() {}

fn reply<T>(_: impl Future<Output = Result<Reply<T>, Error>> + Send) {}
"#;

/// The source of a caller of the types and operations for which `wanted` returns true.
pub fn write(model: &Model, wanted: impl Fn(&str) -> bool) -> String {
    let mut out = HEAD.to_owned();
    for ty in model.types.values().filter(|ty| wanted(&ty.name)) {
        let body = match &ty.kind {
            Kind::Struct(object) => structure(ty, object),
            Kind::Enum(variants) => choice(ty, variants),
            Kind::Union(union) if union.rule == Rule::Raw => alias(ty, &Ty::Raw),
            Kind::Union(union) => self::union(ty, union),
            Kind::Alias(target) => alias(ty, target),
        };
        write!(out, "\npub mod {} {{\n    use super::*;\n{body}}}\n", module("type", &ty.name)).expect("a string");
    }
    for operation in model.operations.iter().filter(|operation| wanted(&operation.id)) {
        let name = module("call", &operation.call);
        write!(out, "\npub mod {name} {{\n    use super::*;\n{}}}\n", call(operation)).expect("a string");
    }
    out
}

fn module(prefix: &str, name: &str) -> String {
    format!("{prefix}_{name}").to_lowercase()
}

fn function(name: &str, arguments: &str, lines: &[String]) -> String {
    let lines: String = lines.iter().map(|line| format!("        {line}\n")).collect();
    format!("    pub fn {name}({arguments}) {{\n{lines}    }}\n")
}

fn structure(ty: &Type, object: &Struct) -> String {
    let name = format!("types::{}", ty.name);
    let mut reads: Vec<String> = object.fields.iter().map(read).collect();
    if let Some((ident, values)) = &object.rest {
        reads.push(format!("let _: &types::Map<{}> = &it.{ident};", rust(values)));
    }
    let required: Vec<&Field> = object.fields.iter().filter(|field| field.required).collect();
    let constructors = [false, true].map(|literal| {
        let arguments = match &object.arguments {
            Some(arguments) => {
                let members =
                    required.iter().map(|field| format!("{}: {}", field.ident, anything(&required_type(field))));
                format!("types::{arguments} {{ {} }}", members.collect::<Vec<_>>().join(", "))
            }
            None => {
                required.iter().map(|field| argument(&required_type(field), literal)).collect::<Vec<_>>().join(", ")
            }
        };
        let setters: String =
            object.fields.iter().filter(|field| !field.required).map(|f| setter(f, literal)).collect();
        let made = format!("let made: {name} = {name}::new({arguments}){setters}.with_field(\"name\", 1);");
        vec![made, "value(made);".to_owned()]
    });
    let mut out = function("read", &format!("it: {name}"), &reads);
    for (constructor, lines) in ["make", "make_of_literals"].into_iter().zip(&constructors) {
        out += &function(constructor, "", lines);
    }
    if required.is_empty() {
        out += &function("make_default", "", &[format!("default::<{name}>();")]);
    }
    out
}

fn read(field: &Field) -> String {
    let held = if field.boxed { format!("Box<{}>", rust(&field.ty)) } else { rust(&field.ty) };
    let state = if field.nullable { "types::Nullable" } else { "Option" };
    format!("let _: &{state}<{held}> = &it.{};", field.ident)
}

/// The type of the constructor's argument for a property.
fn required_type(field: &Field) -> String {
    match field.nullable {
        true => format!("types::Nullable<{}>", rust(&field.ty)),
        false => rust(&field.ty),
    }
}

fn setter(field: &Field, literal: bool) -> String {
    let null = if field.nullable { format!(".{}()", field.null_ident) } else { String::new() };
    format!("{null}.{}({})", field.ident, argument(&rust(&field.ty), literal))
}

fn anything(ty: &str) -> String {
    format!("arg::<{ty}>()")
}

/// An expression for a value of a type. With `literal`, a literal if the type has one.
fn argument(ty: &str, literal: bool) -> String {
    let short = match ty {
        "String" | "types::Secret" | "types::Timestamp" => "\"text\"",
        "i64" => "1",
        "f64" => "1.5",
        "bool" => "true",
        "types::List<String>" => "[\"text\"]",
        "types::Map<String>" => "[(\"key\", \"text\".to_owned())]",
        _ => return anything(ty),
    };
    if literal {
        short.to_owned()
    } else {
        anything(ty)
    }
}

fn choice(ty: &Type, variants: &[Variant]) -> String {
    let name = format!("types::{}", ty.name);
    let mut arms: Vec<String> = variants.iter().map(|v| format!("    {name}::{} => {:?},", v.ident, v.wire)).collect();
    arms.push(format!("    {name}::Unknown(text) => {{ let _: &String = text; \"\" }}"));
    arms.push("    _ => \"\",".to_owned());
    let mut lines =
        vec![format!("let known: &'static [{name}] = {name}::VALUES;"), "let text: &str = match &it {".to_owned()];
    lines.extend(arms);
    lines.push("};".to_owned());
    lines.push("let text: &str = it.as_str();".to_owned());
    lines.push("choice(&it);".to_owned());
    lines.push("value(it);".to_owned());
    function("all", &format!("it: {name}"), &lines)
}

fn union(ty: &Type, union: &Union) -> String {
    let name = format!("types::{}", ty.name);
    let mut lines = vec!["value(it.clone());".to_owned(), "match it {".to_owned()];
    for arm in &union.arms {
        let inner = rust(&arm.ty);
        let held = if matches!(arm.ty, Ty::Named(_)) { format!("Box<{inner}>") } else { inner };
        lines.push(format!("    {name}::{}(inner) => {{ let _: {held} = inner; }}", arm.ident));
    }
    lines.push(format!("    {name}::Unknown(raw) => {{ let _: types::Raw = raw; }}"));
    lines.push("    _ => {}".to_owned());
    lines.push("}".to_owned());
    lines.extend(union.arms.iter().map(|arm| format!("let made: {name} = {}.into();", anything(&rust(&arm.ty)))));
    function("all", &format!("it: {name}"), &lines)
}

fn alias(ty: &Type, target: &Ty) -> String {
    function("all", "", &[format!("let made: types::{} = {};", ty.name, anything(&rust(target)))])
}

fn call(operation: &Operation) -> String {
    let required = operation.parameters.iter().filter(|p| p.required).map(|p| &p.ty);
    let body = |required| operation.body.iter().filter(move |body| body.required == required);
    let arguments: Vec<String> = required.chain(body(true).map(|body| &body.ty)).map(rust).collect();
    let optional = operation.parameters.iter().filter(|p| !p.required).map(|p| (&p.ident, &p.ty));
    let optional: Vec<_> = optional.chain(body(false).map(|body| (&body.ident, &body.ty))).collect();
    let result = match &operation.response {
        ResponseBody::Envelope(ty) | ResponseBody::Json(ty) => rust(ty),
        response if *response == ResponseBody::Text => "String".to_owned(),
        response if *response == ResponseBody::Empty => "()".to_owned(),
        _ => "_".to_owned(),
    };
    let mut out = String::new();
    for (name, literal) in [("call", false), ("call_with_literals", true)] {
        let arguments: Vec<_> = arguments.iter().map(|ty| argument(ty, literal)).collect();
        let setters = optional.iter().map(|(name, ty)| format!(".{name}({})", argument(&rust(ty), literal)));
        let mut lines = vec![
            format!(
                "let call: calls::{} = client.{}({}){}.with_timeout(arg()).with_retry(Retry::Never);",
                operation.call,
                operation.method_ident,
                arguments.join(", "),
                setters.collect::<String>()
            ),
            format!("let known: &Operation = &operations::{};", operation.constant),
            format!("reply::<{result}>(call.clone().send());"),
        ];
        if let Some(paging) = &operation.paging {
            lines.push(format!("let pages: Pages<{result}> = call.clone().pages();"));
            lines.push(format!("let items: Items<{}> = call.clone().items();", rust(&paging.item)));
        }
        lines.push(format!("reply::<{result}>(call.into_future());"));
        out += &function(name, "client: &Client", &lines);
    }
    out
}

/// A type in the code of a caller.
fn rust(ty: &Ty) -> String {
    match ty {
        Ty::String | Ty::Integer | Ty::Number | Ty::Boolean => type_text(ty),
        Ty::List(inner) => format!("types::List<{}>", rust(inner)),
        Ty::Map(inner) => format!("types::Map<{}>", rust(inner)),
        Ty::Option(inner) => format!("Option<{}>", rust(inner)),
        Ty::Sensitive(inner) => format!("types::Sensitive<{}>", rust(inner)),
        other => format!("types::{}", type_text(other)),
    }
}
