//! The page for people at `/`: what is stored, the last requests and what was wrong with them, and the switches of chaos.

mod html;

use std::time::Duration;

use axum::http::{Method, StatusCode};
use percent_encoding::percent_decode_str;

use crate::answer::{Answer, Content};
use crate::chaos::{Chaos, Kind};
use crate::gate::{Asked, Gate};
use html::Html;

/// The page.
const PAGE: &str = "/";

/// Where the live API serves its document.
const DOCUMENT: &str = "/v1";

/// Where its form sends the switches.
const CHAOS: &str = "/_sandbox/chaos";

/// Where its button sends the wish to forget everything.
const RESET: &str = "/_sandbox/reset";

/// The kind of short answers.
const TEXT: &str = "text/plain; charset=utf-8";

/// Collections, and single things, that the page shows.
const MOST_PATHS: usize = 100;

/// Entities of a collection that the page shows.
const MOST_ENTITIES: usize = 20;

/// Entities that the page shows altogether.
const MOST_ALTOGETHER: usize = 300;

/// Requests that the page shows.
const MOST_REQUESTS: usize = 100;

/// Characters of a value that the page shows.
const LONGEST: usize = 6_000;

/// Answers what is meant for people; nothing if the request is meant for the API.
pub(crate) fn answer(gate: &Gate, asked: &Asked) -> Option<Answer> {
    let path = asked.path.as_str();
    let allowed = match path {
        PAGE | DOCUMENT => Method::GET,
        CHAOS | RESET => Method::POST,
        _ => return None,
    };
    // The document comes first, should it have such a path itself.
    if crate::route::find(gate.document(), path).is_ok() {
        return None;
    }
    if asked.method != allowed {
        return Some(not_allowed(allowed.as_str()));
    }
    if allowed == Method::POST && !is_own(asked) {
        return Some(plain(StatusCode::FORBIDDEN, TEXT, "the form comes from another page\n".into()));
    }
    Some(match path {
        DOCUMENT => {
            plain(StatusCode::OK, "application/json", String::from_utf8_lossy(&gate.document().text).into_owned())
        }
        CHAOS => switched(gate, asked),
        RESET => {
            gate.reset();
            back()
        }
        _ => page(gate),
    })
}

/// Whether a form comes from the page, which browsers tell; another page must not throw the switches.
fn is_own(asked: &Asked) -> bool {
    let header = |name: &str| asked.headers.get(name).and_then(|value| value.to_str().ok());
    header("origin").is_none_or(|origin| origin.split_once("://").map(|(_, host)| host) == header("host"))
}

fn plain(status: StatusCode, media: &str, text: String) -> Answer {
    Answer { status, content: Content::Text { media: media.into(), text }, headers: Vec::new(), complaint: None }
}

fn not_allowed(method: &str) -> Answer {
    let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED, TEXT, format!("only {method} is answered here\n"));
    answer.headers.push(("allow", method.to_owned()));
    answer
}

fn back() -> Answer {
    let mut answer = plain(StatusCode::SEE_OTHER, TEXT, "done\n".into());
    answer.headers.push(("location", PAGE.into()));
    answer
}

/// Takes over the switches of the form.
fn switched(gate: &Gate, asked: &Asked) -> Answer {
    match read(&String::from_utf8_lossy(&asked.body))
        .and_then(|chaos| gate.set_chaos(chaos).map_err(|why| why.to_string()))
    {
        Ok(()) => back(),
        Err(why) => plain(StatusCode::BAD_REQUEST, TEXT, format!("{why}\n")),
    }
}

fn read(form: &str) -> Result<Chaos, String> {
    let mut seed = 0;
    let mut latency = None;
    let mut kinds = Vec::new();
    for pair in form.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = percent_decode_str(value).decode_utf8_lossy().replace('+', " ");
        let wrong = || format!("{}: the value is not a number", name.chars().take(50).collect::<String>());
        match name {
            "seed" => seed = value.trim().parse().map_err(|_| wrong())?,
            "longest" => {
                latency = Some(Duration::from_millis(value.trim().parse::<u32>().map_err(|_| wrong())?.into()))
            }
            _ => {
                let kind = Kind::named(name).ok_or("there is no such kind of fault")?;
                kinds.push((kind, value.trim().parse().map_err(|_| wrong())?));
            }
        }
    }
    let chaos = latency.map_or_else(|| Chaos::new(seed), |longest| Chaos::new(seed).latency(longest));
    Ok(kinds
        .into_iter()
        .filter(|(_, probability)| *probability != 0.0)
        .fold(chaos, |chaos, (kind, part)| chaos.with(kind, part)))
}

fn page(gate: &Gate) -> Answer {
    let mut html = Html::new("ClickHouse Cloud sandbox");
    let key = gate.keys.first();
    html.paragraph(&format!(
        "{} operations on {} paths. Log in with the key {} and the secret {}.",
        gate.document().operations.len(),
        gate.document().paths.len(),
        key.id(),
        key.secret()
    ));
    html.menu(&["requests", "stored", "chaos"]);
    requests(gate, &mut html);
    stored(gate, &mut html);
    switches(gate, &mut html);
    let mut answer = plain(StatusCode::OK, "text/html; charset=utf-8", html.finish());
    let policy =
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";
    answer.headers.push(("content-security-policy", policy.into()));
    answer.headers.push(("cache-control", "no-store".into()));
    answer
}

fn requests(gate: &Gate, html: &mut Html) {
    let records = gate.records.all();
    html.heading("requests", &format!("Last requests ({})", records.len().min(MOST_REQUESTS)));
    html.table(&["", "request", "operation", "status", "ms", "what was wrong", "chaos"]);
    for record in records.iter().rev().take(MOST_REQUESTS) {
        let class = if record.status == 0 || record.status >= 400 { "bad" } else { "good" };
        html.row(
            class,
            &[
                &record.number.to_string(),
                &format!("{} {}", record.method, record.target),
                record.operation.as_deref().unwrap_or(""),
                &record.status.to_string(),
                &format!("{:.1}", record.took.as_secs_f64() * 1_000.0),
                record.complaint.as_deref().unwrap_or(""),
                &record.chaos.join(" "),
            ],
        );
    }
    html.end_table();
}

fn stored(gate: &Gate, html: &mut Html) {
    let store = gate.world.lock();
    let count: usize = store.shelves().map(|(_, shelf)| shelf.len()).sum();
    html.heading("stored", &format!("Stored entities ({count})"));
    let mut left = MOST_ALTOGETHER;
    for (path, shelf) in store.shelves().filter(|(_, shelf)| shelf.len() > 0).take(MOST_PATHS) {
        html.open_details(&format!("{path} ({})", shelf.len()));
        let shown_here = shelf.len().min(MOST_ENTITIES).min(left);
        left -= shown_here;
        for (_, entity) in shelf.iter().take(shown_here) {
            let state = entity.state.as_ref().map_or(String::new(), |state| format!(" {}", state.name));
            html.open_details(&format!("{}{state}", entity.id));
            html.code(&shown(&entity.value));
            html.close_details();
        }
        if shelf.len() > shown_here {
            html.paragraph(&format!("and {} more", shelf.len() - shown_here));
        }
        html.close_details();
    }
    for (path, single) in store.singles().take(MOST_PATHS) {
        html.open_details(path);
        match single {
            crate::store::Single::Set(value) => html.code(&shown(value)),
            crate::store::Single::Unset => html.paragraph("not set"),
        }
        html.close_details();
    }
    html.button(RESET, "Forget everything");
}

fn shown(value: &serde_json::Value) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    if text.chars().count() > LONGEST {
        return text.chars().take(LONGEST).chain("\n…".chars()).collect();
    }
    text
}

fn switches(gate: &Gate, html: &mut Html) {
    let chaos = gate.chaos.read().map(|chaos| chaos.clone()).unwrap_or_default();
    html.heading("chaos", "Chaos");
    html.paragraph("The part of the answers that have a fault, from 0 to 1.");
    html.open_form(CHAOS);
    for kind in Kind::ALL {
        html.number(kind.name(), kind.name(), &chaos.probability(kind).to_string(), "0.01", Some("1"));
    }
    html.number("longest", "longest latency, in ms", &chaos.longest().as_millis().to_string(), "1", None);
    html.number("seed", "seed", &chaos.seed().to_string(), "1", None);
    html.close_form("Switch");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read() {
        let chaos = read("nulls=0.5&resets=0&seed=7&longest=20").unwrap();
        assert_eq!(chaos, Chaos::new(7).latency(Duration::from_millis(20)).with(Kind::Nulls, 0.5));
        for wrong in ["nulls=x", "nothing=1", "seed=-1", "longest=99999999999"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
