//! Waiting for a state.

use super::ms;
use crate::error::{Error, Kind};
use crate::wait::{Look, Waiting};
use std::sync::{Arc, Mutex};

/// Sees these states, the last one again and again.
fn watch(states: &'static [&'static str]) -> Waiting<usize> {
    let mut looks = 0;
    let look = move || {
        let state = states[looks.min(states.len() - 1)];
        looks += 1;
        let look = match state {
            "broken" => Err(Error::from(Kind::Transport)),
            "forbidden" => Err(Error::setup("forbidden")),
            state => Ok(Look::at(looks, state, &["running"], &["failed"])),
        };
        Box::pin(async { look }) as _
    };
    Waiting::new("running", ms(5), ms(2000), Box::new(look))
}

#[tokio::test(start_paused = true)]
async fn waiting_ends_at_the_wanted_state_and_tells_the_changes() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let waiting = watch(&["starting", "starting", "broken", "odd", "running"]);
    let looks = waiting.on_state(move |state| log.lock().unwrap().push(state.to_owned())).await.unwrap();
    assert_eq!(looks, 5);
    assert_eq!(*seen.lock().unwrap(), ["starting", "the connection failed", "odd"]);
}

#[tokio::test(start_paused = true)]
async fn waiting_ends_with_its_time_and_names_the_last_state() {
    let error = watch(&["starting", "idle"]).with_timeout(ms(100)).with_interval(ms(10)).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.last_state(), Some("idle"));
    assert_eq!(error.to_string(), "not running after 100ms, the last state is `idle`");
}

#[tokio::test(start_paused = true)]
async fn waiting_ends_when_it_is_hopeless() {
    let error = watch(&["starting", "failed"]).await.unwrap_err();
    assert_eq!((error.is_timeout(), error.last_state()), (false, Some("failed")));
    assert_eq!(error.to_string(), "will not be running, the state is `failed`");
    assert_eq!(watch(&["forbidden"]).await.unwrap_err().to_string(), "forbidden");
}
