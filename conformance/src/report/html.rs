//! The report as one HTML page without external resources: operations by kinds of faults, with a colour and a mark for each.

use maud::{html, Markup, PreEscaped, DOCTYPE};

use super::{Column, Report, Row, Tally};

const STYLE: &str = include_str!("page.css");

/// The class, the mark and the legend of a cell.
type Look = (&'static str, &'static str, &'static str);

const SURVIVED: Look = ("survived", "✓", "succeeded and lost nothing");
const ERROR: Look = ("error", "!", "failed with the guaranteed error, at least once");
const NO_PLACE: Look = ("none", "·", "succeeded; the fault could not be injected");
const REJECTED: Look = ("rejected", "?", "rejected by the server for another reason");
const LEFT_OUT: Look = ("left", "–", "left out");
const BROKEN: Look = ("broken", "✗", "broken at least once");

/// The page.
pub fn written(report: &Report) -> String {
    let title = if report.is_well { "All guarantees hold" } else { "Not all guarantees hold" };
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Conformance: " (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { (title) }
                p {
                    (report.operations_well) " of " (report.operations.len()) " operations are as guaranteed in " (report.calls()) " calls, "
                    (report.seed_range()) ", document of " (report.document) ", server: " (report.server) ", " (report.seconds) " s."
                }
                @if report.server != "sandbox" { p { "No faults were requested from this server." } }
                h2 { "Legend" }
                ul.legend {
                    @for (class, mark, meaning) in [SURVIVED, ERROR, NO_PLACE, BROKEN, REJECTED, LEFT_OUT] {
                        li { span class={ "key " (class) } aria-hidden="true" { (mark) } " " (meaning) }
                    }
                }
                (promises(report))
                @if !report.broken.is_empty() { (broken(report)) }
                (table(report))
            }
        }
    };
    page.into_string() + "\n"
}

fn promises(report: &Report) -> Markup {
    html! {
        h2 { "Kinds of faults" }
        table {
            thead { tr {
                @for head in ["Fault", "The client guarantees", "Survived", "Guaranteed error", "No place", "Broken"] {
                    th scope="col" { (head) }
                }
            } }
            tbody {
                @for Column { fault, promise, calls: Tally { survived, promised_error, no_place, broken, .. } } in &report.faults {
                    tr {
                        th scope="row" { (fault) }
                        td { (promise) }
                        @for count in [survived, promised_error, no_place, broken] { td.number { (count) } }
                    }
                }
            }
        }
    }
}

fn broken(report: &Report) -> Markup {
    html! {
        h2 { "Broken calls" }
        p { (report.broken()) " in all." }
        ol {
            @for call in &report.broken {
                li { code { (call.operation) } ", " (call.fault) ", seed " (call.seed) ": " (call.what) }
            }
        }
    }
}

fn table(report: &Report) -> Markup {
    const TITLE: &str = "Operations by kinds of faults";
    html! {
        h2 { (TITLE) }
        div.wide tabindex="0" role="region" aria-label=(TITLE) {
            table.grid {
                thead { tr {
                    th scope="col" { "Operation" }
                    @for column in &report.faults { th scope="col" { span { (column.fault) } } }
                } }
                tbody { @for row in &report.operations { (line(row)) } }
            }
        }
    }
}

fn line(row: &Row) -> Markup {
    html! {
        tr {
            th scope="row" title={ (row.method) " " (row.path) } { (row.id) }
            @for tally in &row.calls {
                @let (class, mark, _) = look(tally);
                @let counts = counts(tally);
                td class=(class) title=(counts) { span aria-hidden="true" { (mark) } span.unseen { (counts) } }
            }
        }
    }
}

/// Returns the mark of the worst result.
fn look(tally: &Tally) -> Look {
    match tally {
        Tally { broken: 1.., .. } => BROKEN,
        Tally { rejected: 1.., .. } => REJECTED,
        Tally { promised_error: 1.., .. } => ERROR,
        Tally { survived: 1.., .. } => SURVIVED,
        Tally { no_place: 1.., .. } => NO_PLACE,
        _ => LEFT_OUT,
    }
}

/// The counts in words.
fn counts(tally: &Tally) -> String {
    let counts = [
        (tally.survived, "survived"),
        (tally.promised_error, "guaranteed error"),
        (tally.no_place, "no place"),
        (tally.rejected, "rejected"),
        (tally.left_out, "left out"),
        (tally.broken, "broken"),
    ];
    let counts = counts.iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}"));
    counts.collect::<Vec<_>>().join(", ")
}
