//! The changelog as one HTML page without external resources: charts over time, a table of the same numbers, and the changes.

use diff::clock;
use diff::render::Entry;
use diff::Level;
use maud::{html, Markup, PreEscaped, DOCTYPE};

use super::data::{Changelog, Revision};

const TITLE: &str = "Evolution of the API";
const STYLE: &str = include_str!("page.css");

/// Size of a chart and of the margins around its plot, in units of the drawing.
const WIDTH: f64 = 900.0;
const HEIGHT: f64 = 220.0;
const LEFT: f64 = 44.0;
const RIGHT: f64 = 36.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 28.0;
/// The minimum distance of the labels of days.
const LABEL: f64 = 74.0;
/// The end of a line.
const LINE: PreEscaped<&str> = PreEscaped("\n");

/// Title, CSS class, and a number of a revision.
type Number = (&'static str, &'static str, fn(&Revision) -> usize);

/// The numbers that are drawn over time.
const NUMBERS: [Number; 2] =
    [("Operations", "operations", |revision| revision.operations), ("Schemas", "schemas", |revision| revision.schemas)];

/// The page. Each row is on a separate line, so that a revision changes few lines of the file.
pub fn page(changelog: &Changelog) -> String {
    let oldest_first: Vec<&Revision> = changelog.revisions.iter().rev().collect();
    let page = html! {
        (DOCTYPE) (LINE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (TITLE) }
                style { (LINE) (PreEscaped(STYLE)) }
            }
            (LINE)
            body {
                h1 { (TITLE) } (LINE)
                @if let (Some(first), Some(last)) = (oldest_first.first(), oldest_first.last()) {
                    p {
                        (oldest_first.len()) " revisions from " (first.date) " to " (last.date) ": "
                        (first.operations) " to " (last.operations) " operations, "
                        (first.schemas) " to " (last.schemas) " schemas."
                    }
                    (LINE)
                }
                @for (title, class, value) in NUMBERS {
                    h2 { (title) } (LINE)
                    (Chart::new(&oldest_first, value).lines(title, class, value))
                }
                h2 { "Breaking and risky changes on the wire, by revision" } (LINE)
                p { span class="key break" {} "breaking " span class="key risk" {} "risky" } (LINE)
                (Chart::new(&oldest_first, |revision| breaks(revision) + risks(revision)).bars())
                h2 { "The same in numbers" } (LINE)
                (table(&changelog.revisions))
                h2 { "What changed" } (LINE)
                @for revision in &changelog.revisions {
                    @if let Some(changes) = &revision.changes { (details(&revision.name, changes)) }
                }
            }
        }
        (LINE)
    };
    page.into_string()
}

fn table(revisions: &[Revision]) -> Markup {
    html! {
        table {
            thead { tr {
                @for head in ["Revision", "Operations", "Schemas", "Breaking", "Risky", "Added", "Rust"] {
                    th scope="col" { (head) }
                }
            } }
            (LINE)
            tbody {
                @for revision in revisions {
                    @let changes = revision.changes.as_ref();
                    tr {
                        td { (revision.name) }
                        @for count in [revision.operations, revision.schemas, breaks(revision), risks(revision)] {
                            td { (count) }
                        }
                        td { (changes.map_or(0, |changes| changes.counts.add)) }
                        td { (changes.and_then(|changes| changes.rust.as_deref()).unwrap_or("-")) }
                    }
                    (LINE)
                }
            }
        }
        (LINE)
    }
}

fn breaks(revision: &Revision) -> usize {
    revision.changes.as_ref().map_or(0, |changes| changes.counts.breaking)
}

fn risks(revision: &Revision) -> usize {
    revision.changes.as_ref().map_or(0, |changes| changes.counts.risk)
}

/// The changes of a revision, folded.
fn details(name: &str, changes: &Entry) -> Markup {
    let lines: usize = changes.sections.iter().map(|section| section.items.len()).sum();
    html! {
        details {
            summary { (name) ": " (lines) " changes" } (LINE)
            @for section in &changes.sections {
                h3 { (if section.tag.is_empty() { "Several tags or none" } else { &section.tag }) ", " (section.kind) } (LINE)
                ul {
                    (LINE)
                    @for item in &section.items {
                        li {
                            @match item.level {
                                Level::Break => { b.break { "breaking" } " " },
                                Level::Risk => { b.risk { "risky" } " " },
                                Level::Add | Level::Doc => {},
                            }
                            code { (item.of) } " " (item.text)
                        }
                        (LINE)
                    }
                }
                (LINE)
            }
        }
        (LINE)
    }
}

/// A plot over time of one number for each revision, oldest first.
struct Chart<'a> {
    revisions: &'a [&'a Revision],
    /// Days of the first and the last revision.
    days: (f64, f64),
    /// Distance of the horizontal lines, and the number at the top.
    step: usize,
    top: usize,
}

impl<'a> Chart<'a> {
    fn new(revisions: &'a [&'a Revision], value: impl Fn(&Revision) -> usize) -> Self {
        let largest = revisions.iter().map(|revision| value(revision)).max().unwrap_or(0).max(1);
        // The smallest of 1, 2, 5, 10, 20, 50 and so on that needs at most five steps.
        let mut steps = (0..).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_usize.saturating_pow(power)));
        let step = steps.find(|step| step * 5 >= largest).unwrap_or(largest);
        let day = |revision: Option<&&Revision>| revision.map_or(0.0, |revision| clock::day(&revision.date));
        Self {
            revisions,
            days: (day(revisions.first()), day(revisions.last())),
            step,
            top: largest.div_ceil(step) * step,
        }
    }

    fn x(&self, revision: &Revision) -> f64 {
        let (first, last) = self.days;
        let share = if last > first { (clock::day(&revision.date) - first) / (last - first) } else { 0.5 };
        LEFT + share.clamp(0.0, 1.0) * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, value: usize) -> f64 {
        TOP + (1.0 - value as f64 / self.top as f64) * (HEIGHT - TOP - BOTTOM)
    }

    fn lines(&self, title: &str, class: &str, value: impl Fn(&Revision) -> usize) -> Markup {
        let place = |revision: &Revision| (short(self.x(revision)), short(self.y(value(revision))));
        let points: Vec<String> =
            self.revisions.iter().map(|revision| place(revision)).map(|(x, y)| format!("{x},{y}")).collect();
        self.drawing(
            &format!("{title} over time"),
            html! {
                polyline class={ "line " (class) } points=(points.join(" ")) {} (LINE)
                @for revision in self.revisions {
                    @let (x, y) = place(revision);
                    circle class=(class) cx=(x) cy=(y) r="4" { title { (revision.name) ": " (value(revision)) } } (LINE)
                }
            },
        )
    }

    fn bars(&self) -> Markup {
        let width = ((WIDTH - LEFT - RIGHT) / self.revisions.len().max(1) as f64 * 0.6).clamp(2.0, 18.0);
        let bar = |revision: &Revision, class: &str, what: &str, below: usize, count: usize| {
            let (x, top, bottom) = (self.x(revision) - width / 2.0, self.y(below + count), self.y(below));
            html! {
                rect class=(class) x=(short(x)) y=(short(top)) width=(short(width)) height=(short(bottom - top)) {
                    title { (revision.name) ": " (count) " " (what) }
                }
                (LINE)
            }
        };
        self.drawing(
            "Breaking and risky changes by revision",
            html! {
                @for revision in self.revisions {
                    @let (breaks, risks) = (breaks(revision), risks(revision));
                    @if breaks > 0 { (bar(revision, "break", "breaking", 0, breaks)) }
                    @if risks > 0 { (bar(revision, "risk", "risky", breaks, risks)) }
                }
            },
        )
    }

    /// A drawing with horizontal lines and their numbers, days below, and this content.
    fn drawing(&self, title: &str, content: Markup) -> Markup {
        let names: Vec<&str> = self.revisions.iter().map(|revision| revision.name.as_str()).collect();
        html! {
            svg role="img" aria-label=(title) viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } {
                (LINE)
                title { (title) } (LINE)
                desc { "For " (names.join(", ")) "; the table below has the numbers." } (LINE)
                @for value in (0..=self.top).step_by(self.step) {
                    @let y = self.y(value);
                    line class="grid" x1=(LEFT) x2=(short(WIDTH - RIGHT)) y1=(short(y)) y2=(short(y)) {}
                    text x=(short(LEFT - 6.0)) y=(short(y + 4.0)) text-anchor="end" { (value) } (LINE)
                }
                @for (x, date) in self.labels() {
                    text x=(short(x)) y=(short(HEIGHT - 8.0)) text-anchor="middle" { (date) } (LINE)
                }
                (content)
            }
            (LINE)
        }
    }

    /// Days with their positions, from left to right, as many as fit. The newest day always has a label.
    fn labels(&self) -> Vec<(f64, &str)> {
        let mut labels: Vec<(f64, &str)> = Vec::new();
        for revision in self.revisions.iter().rev() {
            let x = self.x(revision);
            if labels.last().is_none_or(|(last, _)| x <= last - LABEL) {
                labels.push((x, &revision.date));
            }
        }
        labels.reverse();
        labels
    }
}

/// A length with one decimal digit.
fn short(length: f64) -> String {
    format!("{length:.1}")
}
