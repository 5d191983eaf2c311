//! The page: requests, state, and forms for the commands of the control API.

use axum::http::StatusCode;
use maud::{html, Markup, PreEscaped, DOCTYPE};

use crate::chaos::Kind;
use crate::sandbox::engine::Engine;
use crate::serve::message::{Content, Response};
use crate::world::store::Singleton;

/// Collections, and single resources, that the page shows.
const MAX_PATHS: usize = 100;

/// Entities of one collection that the page shows.
const MAX_ENTITIES: usize = 20;

/// Entities that the page shows altogether.
const MAX_TOTAL: usize = 300;

/// Requests that the page shows.
const MAX_REQUESTS: usize = 100;

/// Characters of a value that the page shows.
const MAX_LENGTH: usize = 6_000;

const STYLE: &str = include_str!("page.css");

const POLICY: &str =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

pub(super) fn respond(engine: &Engine) -> Response {
    let page = page(engine).into_string();
    Response::new(StatusCode::OK, Content::text("text/html; charset=utf-8", page))
        .with_header("content-security-policy", POLICY)
        .with_header("cache-control", "no-store")
}

fn page(engine: &Engine) -> Markup {
    let title = "ClickHouse Cloud sandbox";
    let (document, key) = (engine.document(), engine.keys.first());
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                link rel="icon" href="data:,";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { (title) }
                p {
                    (document.operations.len()) " operations on " (document.paths.len()) " paths. Log in with the key "
                    (key.id()) " and the secret " (key.secret()) "."
                }
                nav {
                    @for name in ["requests", "state", "scripts", "time", "chaos"] { a href={ "#" (name) } { (name) } " " }
                }
                (requests(engine))
                (state(engine))
                (scripts(engine))
                (time(engine))
                (chaos(engine))
            }
        }
    }
}

fn requests(engine: &Engine) -> Markup {
    let records = engine.records.all();
    html! {
        h2 id="requests" { "Last requests (" (records.len().min(MAX_REQUESTS)) ")" }
        table {
            thead {
                tr { @for head in ["", "request", "operation", "status", "ms", "rejected because", "faults"] { th { (head) } } }
            }
            tbody {
                @for record in records.iter().rev().take(MAX_REQUESTS) {
                    tr class=(if record.status == 0 || record.status >= 400 { "bad" } else { "good" }) {
                        td { (record.number) }
                        td { (printable(&format!("{} {}", record.method, record.target))) }
                        td { (record.operation.as_deref().unwrap_or("")) }
                        td { (record.status) }
                        td { (format!("{:.1}", record.took.as_secs_f64() * 1_000.0)) }
                        td { (printable(record.rejection.as_deref().unwrap_or(""))) }
                        td { (record.chaos.join(" ")) }
                    }
                }
            }
        }
    }
}

fn state(engine: &Engine) -> Markup {
    let store = engine.world.lock();
    let count: usize = store.collections().map(|(_, entities)| entities.len()).sum();
    let collections = store.collections().filter(|(_, entities)| entities.len() > 0).take(MAX_PATHS);
    // How many entities of each collection are shown.
    let collections = collections.scan(MAX_TOTAL, |left, (path, entities)| {
        let count = entities.len().min(MAX_ENTITIES).min(*left);
        *left -= count;
        Some((path, entities, count))
    });
    html! {
        h2 id="state" { "State (" (count) " entities)" }
        @for (path, entities, shown_here) in collections {
            details {
                summary { (path) " (" (entities.len()) ")" }
                @for (_, entity) in entities.iter().take(shown_here) {
                    details {
                        summary { (printable(&entity.id)) " " (entity.state.as_ref().map_or("", |state| state.name.as_str())) }
                        pre { (shown(&entity.value)) }
                    }
                }
                @if entities.len() > shown_here { p { "and " (entities.len() - shown_here) " more" } }
            }
        }
        @for (path, singleton) in store.singletons().take(MAX_PATHS) {
            details {
                summary { (path) }
                @match singleton {
                    Singleton::Set(value) => pre { (shown(value)) },
                    Singleton::Unset => p { "does not exist" },
                }
            }
        }
        p { "In a path, a segment such as {serviceId} stands for the first entity of its collection." }
        @for (command, button, has_value) in [("insert", "Insert", true), ("merge", "Merge", true), ("remove", "Remove", false)] {
            form method="post" action={ "/_sandbox/" (command) } {
                label { "Path " input class="wide" name="path" required; }
                @if has_value {
                    label { "JSON " textarea name="value" required {} }
                    label { input type="checkbox" name="force"; " also what the document does not allow" }
                }
                button { (button) }
            }
        }
        div class="row" {
            @for (command, button) in [("snapshot", "Take a snapshot"), ("restore", "Restore the snapshot"), ("reset", "Reset everything")] {
                form method="post" action={ "/_sandbox/" (command) } { button { (button) } }
            }
        }
    }
}

fn scripts(engine: &Engine) -> Markup {
    html! {
        h2 id="scripts" { "Scripted responses" }
        table {
            thead { tr { th { "" } th { "requests" } th { "used" } th { "times" } } }
            tbody {
                @for (index, (on, times, used)) in engine.scripts.all().iter().enumerate().take(MAX_REQUESTS) {
                    tr { td { (index) } td { (printable(on)) } td { (used) } td { (times.map_or("any".to_owned(), |times| times.to_string())) } }
                }
            }
        }
        form method="post" action="/_sandbox/on" {
            label { "Operation, or method and path " input class="wide" name="requests" required; }
            label { "Status " input type="number" name="status" min="100" max="999" value="500"; }
            label { "JSON " textarea name="body" {} }
            label { "Times " input type="number" name="times" min="1"; }
            label { "Delay, in seconds " input type="number" name="delay" min="0" step="any"; }
            button { "Script" }
        }
    }
}

fn time(engine: &Engine) -> Markup {
    let now = engine.clock.now();
    let day = std::time::UNIX_EPOCH + std::time::Duration::from_secs(now.day);
    html! {
        h2 id="time" { "Time" }
        p {
            "It is " (humantime::format_rfc3339_seconds(day)) "; " (format!("{:.0}", now.api))
            " seconds of the API's time have passed, at " (engine.clock.speed()) " in a second."
        }
        form method="post" action="/_sandbox/advance" {
            label { "Seconds " input type="number" name="seconds" min="0" step="any" required; }
            button { "Advance" }
        }
        form method="post" action="/_sandbox/speed" {
            label { "Seconds of the API in a second " input type="number" name="speed" min="0" step="any" value=(engine.clock.speed()); }
            button { "Set the speed" }
        }
    }
}

fn chaos(engine: &Engine) -> Markup {
    let chaos = engine.faults.chaos();
    html! {
        h2 id="chaos" { "Injected faults" }
        p { "The part of the responses that have a fault, from 0 to 1." }
        form class="grid" method="post" action="/_sandbox/chaos" {
            @for kind in Kind::ALL {
                label { (kind) " " input type="number" name=(kind) value=(chaos.probability(kind)) min="0" max="1" step="0.01"; }
            }
            label { "longest latency, in ms " input type="number" name="latency" value=(chaos.max_latency().as_millis()) min="0"; }
            label { "seed " input type="number" name="seed" value=(chaos.seed()) min="0"; }
            button { "Set" }
        }
    }
}

/// The JSON of a value, truncated.
fn shown(value: &serde_json::Value) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    if text.chars().count() > MAX_LENGTH {
        return text.chars().take(MAX_LENGTH).chain("\n…".chars()).collect();
    }
    text
}

/// A text without control characters.
fn printable(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { '\u{fffd}' } else { character }).collect()
}
