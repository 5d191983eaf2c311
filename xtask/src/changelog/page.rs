//! The changelog as one page that needs nothing from elsewhere: charts over time, a table of the same numbers, the changes.

use std::fmt::Write;

use diff::render::{escape_html as escape, Entry};
use diff::Level;

use super::data::{Changelog, Revision};
use crate::clock;

const STYLE: &str = include_str!("page.css");

/// Size of a chart, and of the room around its plot, in units of the drawing.
const WIDTH: f64 = 900.0;
const HEIGHT: f64 = 220.0;
const LEFT: f64 = 44.0;
const RIGHT: f64 = 36.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 28.0;
/// Labels of days keep this distance.
const LABEL: f64 = 74.0;

/// The page.
pub fn page(changelog: &Changelog) -> String {
    let oldest_first: Vec<&Revision> = changelog.revisions.iter().rev().collect();
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Evolution of the API</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>Evolution of the API</h1>\n"
    );
    if let (Some(first), Some(last)) = (oldest_first.first(), oldest_first.last()) {
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "<p>{} revisions from {} to {}: {} to {} operations, {} to {} schemas.</p>",
            oldest_first.len(),
            first.date,
            last.date,
            first.operations,
            last.operations,
            first.schemas,
            last.schemas
        );
    }
    for (title, class, value) in [
        ("Operations", "operations", (|revision| revision.operations) as fn(&Revision) -> usize),
        ("Schemas", "schemas", |revision| revision.schemas),
    ] {
        let _ = writeln!(out, "<h2>{title}</h2>");
        out += &Chart::new(&oldest_first, value).lines(title, class, value);
    }
    out += "<h2>Breaking and risky changes on the wire, by revision</h2>\n\
            <p><span class=\"key break\"></span>breaking <span class=\"key risk\"></span>risky</p>\n";
    out += &Chart::new(&oldest_first, |revision| breaks(revision) + risks(revision)).bars();
    out += "<h2>The same in numbers</h2>\n<table>\n<thead><tr><th scope=\"col\">Revision</th><th scope=\"col\">Operations</th>\
            <th scope=\"col\">Schemas</th><th scope=\"col\">Breaking</th><th scope=\"col\">Risky</th><th scope=\"col\">Added</th>\
            <th scope=\"col\">Rust</th></tr></thead>\n<tbody>\n";
    for revision in &changelog.revisions {
        let added = revision.changes.as_ref().map_or(0, |changes| changes.counts.add);
        let rust = revision.changes.as_ref().and_then(|changes| changes.rust.as_deref()).unwrap_or("-");
        let _ = writeln!(
            out,
            "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{added}</td><td>{rust}</td></tr>",
            escape(&revision.name),
            revision.operations,
            revision.schemas,
            breaks(revision),
            risks(revision)
        );
    }
    out += "</tbody>\n</table>\n<h2>What changed</h2>\n";
    for revision in &changelog.revisions {
        if let Some(changes) = &revision.changes {
            details(&revision.name, changes, &mut out);
        }
    }
    out + "</body>\n</html>\n"
}

fn breaks(revision: &Revision) -> usize {
    revision.changes.as_ref().map_or(0, |changes| changes.counts.breaking)
}

fn risks(revision: &Revision) -> usize {
    revision.changes.as_ref().map_or(0, |changes| changes.counts.risk)
}

/// The changes of a revision, folded.
fn details(name: &str, changes: &Entry, out: &mut String) {
    let lines: usize = changes.sections.iter().map(|section| section.items.len()).sum();
    let _ = writeln!(out, "<details><summary>{}: {lines} changes</summary>", escape(name));
    for section in &changes.sections {
        let tag = if section.tag.is_empty() { "Several tags or none" } else { &section.tag };
        let _ = writeln!(out, "<h3>{}, {}</h3>\n<ul>", escape(tag), escape(&section.kind));
        for item in &section.items {
            let mark = match item.level {
                Level::Break => "<b class=\"break\">breaking</b> ",
                Level::Risk => "<b class=\"risk\">risky</b> ",
                Level::Add | Level::Doc => "",
            };
            let _ = writeln!(out, "<li>{mark}<code>{}</code> {}</li>", escape(&item.of), escape(&item.text));
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</details>\n");
}

/// A plot over time of one number for each revision, oldest first.
struct Chart<'a> {
    revisions: &'a [&'a Revision],
    /// Days of the first and the last revision.
    days: (f64, f64),
    /// Distance of the lines across, and the number at the top.
    step: usize,
    top: usize,
}

impl<'a> Chart<'a> {
    fn new(revisions: &'a [&'a Revision], value: impl Fn(&Revision) -> usize) -> Self {
        let largest = revisions.iter().map(|revision| value(revision)).max().unwrap_or(0).max(1);
        // The smallest of 1, 2, 5, 10, 20, 50 and so on that takes at most five steps.
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

    fn lines(&self, title: &str, class: &str, value: impl Fn(&Revision) -> usize) -> String {
        let mut out = self.begin(&format!("{title} over time"));
        let points: Vec<String> = self
            .revisions
            .iter()
            .map(|revision| format!("{:.1},{:.1}", self.x(revision), self.y(value(revision))))
            .collect();
        let _ = writeln!(out, "<polyline class=\"line {class}\" points=\"{}\"/>", points.join(" "));
        for revision in self.revisions {
            let (x, y, value) = (self.x(revision), self.y(value(revision)), value(revision));
            let name = escape(&revision.name);
            let _ = writeln!(
                out,
                "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\"><title>{name}: {value}</title></circle>"
            );
        }
        out + "</svg>\n"
    }

    fn bars(&self) -> String {
        let mut out = self.begin("Breaking and risky changes by revision");
        let width = ((WIDTH - LEFT - RIGHT) / self.revisions.len().max(1) as f64 * 0.6).clamp(2.0, 18.0);
        for revision in self.revisions {
            let mut below = 0;
            for (class, what, count) in [("break", "breaking", breaks(revision)), ("risk", "risky", risks(revision))] {
                let (x, top, bottom) = (self.x(revision) - width / 2.0, self.y(below + count), self.y(below));
                below += count;
                if count > 0 {
                    let name = escape(&revision.name);
                    let _ = writeln!(
                        out,
                        "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{:.1}\">\
                         <title>{name}: {count} {what}</title></rect>",
                        bottom - top
                    );
                }
            }
        }
        out + "</svg>\n"
    }

    /// The drawing up to its content: lines across with their numbers, days below.
    fn begin(&self, title: &str) -> String {
        let numbers: Vec<String> = self.revisions.iter().map(|revision| escape(&revision.name)).collect();
        let mut out = format!(
            "<svg role=\"img\" aria-label=\"{title}\" viewBox=\"0 0 {WIDTH} {HEIGHT}\">\n<title>{title}</title>\n\
             <desc>For {}; the table below has the numbers.</desc>\n",
            numbers.join(", ")
        );
        for value in (0..=self.top).step_by(self.step) {
            let y = self.y(value);
            let _ = writeln!(
                out,
                "<line class=\"grid\" x1=\"{LEFT}\" x2=\"{:.1}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\
                 <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{value}</text>",
                WIDTH - RIGHT,
                LEFT - 6.0,
                y + 4.0
            );
        }
        let mut free = f64::NEG_INFINITY;
        // From the newest back: that one always has its label.
        let mut labels = Vec::new();
        for revision in self.revisions.iter().rev() {
            let x = self.x(revision);
            if free == f64::NEG_INFINITY || x <= free {
                labels.push((x, &revision.date));
                free = x - LABEL;
            }
        }
        for (x, date) in labels.into_iter().rev() {
            let _ = writeln!(out, "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{date}</text>", HEIGHT - 8.0);
        }
        out
    }
}
