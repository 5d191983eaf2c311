//! `regen --dump STAGE`: prints the result of a stage, as JSON or Rust.

use std::fmt::Write;

use anyhow::Result;
use codegen::overlay::Overlay;
use codegen::polish::{Piece, Polished};
use codegen::{emit, format, json_schema, load, polish, Input, Read, Stage};

use crate::progress::Progress;

/// Runs the stages up to `last`, and prints its result.
///
/// # Errors
/// If a stage rejects the document.
pub fn dump(name: &str, text: &str, repairs: Option<&Overlay>, last: Stage, progress: &mut Progress) -> Result<()> {
    crate::print(&render(name, text, repairs, last, progress)?)
}

fn render(name: &str, text: &str, repairs: Option<&Overlay>, last: Stage, progress: &mut Progress) -> Result<String> {
    if last == Stage::Load {
        progress.begin(Stage::Load);
        let (document, faults) = load::open(name, text)?;
        return faults.into_iter().next().map_or(json(&document.root), |fault| Err(fault.into()));
    }
    let input = Input { name, document: text, revision: "", overlay: repairs, client: None };
    let Read { document, model, .. } = codegen::read(input, &mut |stage| progress.begin(stage))?;
    match last {
        Stage::Overlay => return json(&document.root),
        Stage::Shape => return Ok(format!("{model:#?}\n")),
        _ => {}
    }
    progress.begin(Stage::Emit);
    let code = emit::emit(&model)?;
    if last == Stage::Emit {
        return Ok(prettyplease::unparse(&code));
    }
    progress.begin(Stage::Polish);
    let polished = polish::polish(&model, code)?;
    if last == Stage::Polish {
        return pieces(&polished);
    }
    progress.begin(Stage::Format);
    let schemas = json_schema::read(&model, &document);
    let files = format::format(&model, &polished, &schemas, None)?;
    Ok(files.iter().map(|(path, text)| format!("// ==== {path}\n{text}\n")).collect())
}

fn json(value: &serde_json::Value) -> Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

fn pieces(polished: &Polished) -> Result<String> {
    let mut out = String::new();
    for (name, code) in &polished.types {
        let _ = writeln!(out, "// ==== type {name}");
        out += &piece(code);
    }
    for (id, call) in &polished.calls {
        let _ = writeln!(out, "// ==== operation {id}");
        out += &method(&call.method)?;
        out.extend(call.pieces.iter().map(piece));
    }
    Ok(out)
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Item(item) => item_text((**item).clone()),
        Piece::Invocation(invocation) => {
            let name = invocation.name;
            let lines: String = invocation.lines.iter().map(|line| format!("    {line}\n")).collect();
            format!("{name}! {{\n{lines}}}\n")
        }
    }
}

fn method(method: &syn::ImplItemFn) -> Result<String> {
    let mut block: syn::ItemImpl = syn::parse_str("impl Client {}")?;
    block.items.push(syn::ImplItem::Fn(method.clone()));
    Ok(item_text(block.into()))
}

fn item_text(item: syn::Item) -> String {
    prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items: vec![item] })
}
