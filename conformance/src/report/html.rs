//! The report as one page that needs nothing from elsewhere: operations by kinds of faults, a colour and a mark for each.

use std::fmt::Write;

use super::{Report, Row, Tally};

const STYLE: &str = include_str!("page.css");

/// How a cell looks: class, mark, and what the legend says.
type Look = (&'static str, &'static str, &'static str);

const SURVIVED: Look = ("survived", "✓", "succeeded and lost nothing");
const ERROR: Look = ("error", "!", "failed with the error that is promised, at least once");
const NO_PLACE: Look = ("none", "·", "succeeded; the answer has no place for the fault");
const REFUSED: Look = ("refused", "?", "refused by the server for a reason of its own");
const LEFT_OUT: Look = ("left", "–", "left out");
const BROKEN: Look = ("broken", "✗", "broken at least once");

/// The page.
pub fn written(report: &Report) -> String {
    let title = if report.is_well { "Everything is as promised" } else { "Not everything is as promised" };
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Conformance: {title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    );
    // Writing to a String cannot fail.
    let _ = writeln!(
        out,
        "<p>{} of {} operations are well in {} calls, {}, document of {}, server: {}, {} s.</p>",
        report.operations_well,
        report.operations.len(),
        report.calls(),
        report.seeds_told(),
        report.document,
        escape(&report.server),
        report.seconds
    );
    if report.server != "sandbox" {
        out += "<p>This server was not asked for faults.</p>\n";
    }
    out += "<h2>What the marks mean</h2>\n<ul class=\"legend\">\n";
    for (class, mark, meaning) in [SURVIVED, ERROR, NO_PLACE, BROKEN, REFUSED, LEFT_OUT] {
        let _ = writeln!(out, "<li><span class=\"key {class}\" aria-hidden=\"true\">{mark}</span> {meaning}</li>");
    }
    out += "</ul>\n";
    promises(report, &mut out);
    broken(report, &mut out);
    table(report, &mut out);
    out + "</body>\n</html>\n"
}

fn promises(report: &Report, out: &mut String) {
    *out += "<h2>Kinds of faults</h2>\n<table>\n<thead><tr><th scope=\"col\">Fault</th><th scope=\"col\">The client promises</th>\
             <th scope=\"col\">Survived</th><th scope=\"col\">Promised error</th><th scope=\"col\">No place</th><th scope=\"col\">Broken</th>\
             </tr></thead>\n<tbody>\n";
    for column in &report.faults {
        let Tally { survived, promised_error, no_place, broken, .. } = column.calls;
        let _ = writeln!(
            out,
            "<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"number\">{survived}</td><td class=\"number\">{promised_error}</td>\
             <td class=\"number\">{no_place}</td><td class=\"number\">{broken}</td></tr>",
            column.fault, column.promise
        );
    }
    *out += "</tbody>\n</table>\n";
}

fn broken(report: &Report, out: &mut String) {
    if report.broken.is_empty() {
        return;
    }
    let _ = writeln!(out, "<h2>Broken calls</h2>\n<p>{} in all.</p>\n<ol>", report.broken());
    for call in &report.broken {
        let _ = writeln!(
            out,
            "<li><code>{}</code>, {}, seed {}: {}</li>",
            escape(&call.operation),
            call.fault,
            call.seed,
            escape(&call.what)
        );
    }
    *out += "</ol>\n";
}

fn table(report: &Report, out: &mut String) {
    *out += "<h2>Operations by kinds of faults</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Operations by kinds of faults\">\n\
             <table class=\"grid\">\n<thead><tr><th scope=\"col\">Operation</th>";
    for column in &report.faults {
        let _ = write!(out, "<th scope=\"col\"><span>{}</span></th>", column.fault);
    }
    *out += "</tr></thead>\n<tbody>\n";
    for row in &report.operations {
        line(row, out);
    }
    *out += "</tbody>\n</table>\n</div>\n";
}

fn line(row: &Row, out: &mut String) {
    let _ = write!(
        out,
        "<tr><th scope=\"row\" title=\"{} {}\">{}</th>",
        escape(&row.method),
        escape(&row.path),
        escape(&row.id)
    );
    for tally in &row.calls {
        let (class, mark, _) = look(tally);
        let told = told(tally);
        let _ = write!(
            out,
            "<td class=\"{class}\" title=\"{told}\"><span aria-hidden=\"true\">{mark}</span><span class=\"said\">{told}</span></td>"
        );
    }
    *out += "</tr>\n";
}

/// The worst decides.
fn look(tally: &Tally) -> Look {
    match tally {
        Tally { broken: 1.., .. } => BROKEN,
        Tally { refused: 1.., .. } => REFUSED,
        Tally { promised_error: 1.., .. } => ERROR,
        Tally { survived: 1.., .. } => SURVIVED,
        Tally { no_place: 1.., .. } => NO_PLACE,
        _ => LEFT_OUT,
    }
}

/// The counts in words.
fn told(tally: &Tally) -> String {
    let counts = [
        (tally.survived, "survived"),
        (tally.promised_error, "promised error"),
        (tally.no_place, "no place"),
        (tally.refused, "refused"),
        (tally.left_out, "left out"),
        (tally.broken, "broken"),
    ];
    let counts = counts.iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}"));
    counts.collect::<Vec<_>>().join(", ")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
