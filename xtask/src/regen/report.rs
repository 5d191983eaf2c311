//! The report of a run: what was read, what was generated, and what a reviewer should check.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use codegen::error::visible;
use codegen::mend::Mended;
use codegen::model::{Kind, Model, Rule, Ty};
use codegen::shape::SEVERAL_UNIONS;
use codegen::Output;

use crate::checkout::tree::Difference;

/// The maximum width of a line in a list.
const WIDTH: usize = 100;

/// The text for unions without a rule.
const RAW: &str = "nothing, so left as raw JSON";

/// The origin of a document.
pub struct Origin<'a> {
    /// Name of its file.
    pub name: &'a str,
    /// Day of the revision, if it is pinned.
    pub date: Option<&'a str>,
    /// Its checksum.
    pub sha256: &'a str,
}

/// The report. `Display` prints it.
pub struct Report<'a> {
    /// The origin of the document.
    pub origin: Origin<'a>,
    /// The output of the pipeline.
    pub output: &'a Output,
    /// The duration of the run.
    pub time: Duration,
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Output { model, overlay, report, .. } = self.output;
        let Origin { name, date, sha256 } = self.origin;
        let dated = date.map(|date| format!(" of {date}")).unwrap_or_default();
        writeln!(f, "document      {} ({name}{dated})", visible(&model.title))?;
        writeln!(f, "              sha256 {sha256}")?;
        writeln!(f, "operations    {}; tag groups: {}", model.operations.len(), model.groups.len())?;
        let count = |kind: fn(&Kind) -> bool| model.types.values().filter(|ty| kind(&ty.kind)).count();
        writeln!(
            f,
            "types         {}: {} structs, {} enums, {} unions, {} aliases; {} schemas that no operation reaches",
            model.types.len(),
            count(|kind| matches!(kind, Kind::Struct(_))),
            count(|kind| matches!(kind, Kind::Enum(_))),
            count(|kind| matches!(kind, Kind::Union(_))),
            count(|kind| matches!(kind, Kind::Alias(_))),
            model.unreached.len(),
        )?;
        let (nullable, patched) = nullable(model);
        writeln!(f, "nullable      {nullable} fields, {patched} of them in bodies of PATCH")?;
        let unions = unions(self.output);
        let raw = unions.get(RAW).map_or(0, Vec::len);
        let total: usize = unions.values().map(Vec::len).sum();
        writeln!(f, "unions        {total}, {raw} of them left as raw JSON; arms are selected by")?;
        for (rule, names) in &unions {
            list(f, &format!("{rule}: {}", names.join(", ")))?;
        }
        let places: usize = overlay.actions.iter().map(|action| action.matches).sum();
        let matched = overlay.actions.iter().filter(|action| action.matches > 0).count();
        writeln!(f, "repairs       {matched} of {} applied, in {places} locations", overlay.actions.len())?;
        for action in overlay.unmatched() {
            writeln!(f, "              matches nothing: {}", visible(&action.target))?;
        }
        if !report.notes.is_empty() {
            let notes: Vec<_> = report.notes.iter().map(|(keyword, count)| format!("{keyword} {count}")).collect();
            writeln!(f, "only in docs  {}", notes.join(", "))?;
        }
        for (class, places) in &report.left_out {
            let mut shown = places.iter().map(|place| visible(place));
            let first = shown.next().unwrap_or_default();
            writeln!(f, "left out      {}: {}, first at {first}", visible(class), places.len())?;
            for place in shown {
                writeln!(f, "                {place}")?;
            }
        }
        for Mended { fault, instead } in &report.mended {
            let line = format!("{}: {}: {instead}", fault.pointer, fault.message);
            writeln!(f, "fault         {}", visible(&line))?;
            if let Some(help) = &fault.help {
                writeln!(f, "              help: {}", visible(help))?;
            }
        }
        if report.left_out.is_empty() && report.mended.is_empty() {
            writeln!(f, "left out      nothing")?;
        }
        writeln!(f, "time          {:.1} s", self.time.as_secs_f64())
    }
}

/// How the files changed.
pub fn changes(difference: &Difference) -> String {
    let written = difference.stale.len() + difference.missing.len();
    let Difference { unchanged, extra, .. } = difference;
    format!("files         {written} written, {unchanged} unchanged, {} removed\n", extra.len())
}

/// The number of nullable fields, and of those that a PATCH can send.
fn nullable(model: &Model) -> (usize, usize) {
    let count = |names: &BTreeSet<&str>| {
        let types = names.iter().filter_map(|name| model.types.get(*name));
        let fields = types.map(|ty| match &ty.kind {
            Kind::Struct(object) => object.fields.iter().filter(|field| field.nullable).count(),
            _ => 0,
        });
        fields.sum()
    };
    let all = model.types.keys().map(String::as_str).collect();
    let mut patched = BTreeSet::new();
    for operation in model.operations.iter().filter(|operation| operation.method == "PATCH") {
        if let Some(body) = &operation.body {
            reach(model, &body.ty, &mut patched);
        }
    }
    (count(&all), count(&patched))
}

fn reach<'a>(model: &'a Model, ty: &'a Ty, reached: &mut BTreeSet<&'a str>) {
    let mut open = ty.named();
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            let types = model.types.get(name).map(|ty| ty.kind.types()).unwrap_or_default();
            open.extend(types.into_iter().flat_map(Ty::named));
        }
    }
}

/// Names of unions by rule. A schema with several unions has its pointer as name.
fn unions(output: &Output) -> BTreeMap<String, Vec<&str>> {
    let mut unions: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    if let Some(pointers) = output.report.left_out.get(SEVERAL_UNIONS) {
        unions.insert(RAW.to_owned(), pointers.iter().map(String::as_str).collect());
    }
    for ty in output.model.types.values() {
        if let Kind::Union(union) = &ty.kind {
            let rule = match &union.rule {
                Rule::Tag(property) => format!("`{property}`"),
                Rule::Properties => "their properties".to_owned(),
                Rule::Kinds => "the kind of JSON value".to_owned(),
                Rule::Raw => RAW.to_owned(),
            };
            unions.entry(rule).or_default().push(&ty.name);
        }
    }
    unions
}

/// Writes a text in several lines.
fn list(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let mut line = String::new();
    for word in visible(text).split(' ') {
        if !line.is_empty() && line.len() + word.len() >= WIDTH {
            writeln!(f, "              {line}")?;
            line = "  ".to_owned();
        }
        if !line.trim().is_empty() {
            line.push(' ');
        }
        line += word;
    }
    writeln!(f, "              {line}")
}
