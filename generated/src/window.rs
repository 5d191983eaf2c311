//! Reports over days of which the server answers only so many at once: one call becomes a stream of answers.

use crate::call::CallFuture;
use crate::page::Pages;
use crate::support::Timestamp;
use futures_util::stream::try_unfold;
use std::time::Duration;

/// A call about the days from a first to a last one, both included.
pub(crate) trait Windowed: Clone + Send + Sync + 'static {
    type Page: Send + 'static;
    /// How many days one call may be about.
    const DAYS: u32;

    fn fetch(self) -> CallFuture<Self::Page>;
    fn days(&mut self) -> (&mut String, &mut String);
}

pub(crate) fn pages<C: Windowed>(call: C) -> Pages<C::Page> {
    Pages::new(try_unfold(Some(call), |state| async {
        let Some(mut call) = state else { return Ok(None) };
        let mut next = call.clone();
        let (first, last) = call.days();
        // What is no date goes to the server as it is.
        let end = days_after(first, C::DAYS - 1).filter(|end| *end < *last);
        let rest = end.and_then(|end| {
            *next.days().0 = days_after(&end, 1)?;
            *last = end;
            Some(next)
        });
        Ok(Some((call.fetch().await?, rest)))
    }))
}

/// Dates look like `2024-12-19`, so that their order is that of their texts.
fn days_after(date: &str, days: u32) -> Option<String> {
    const DAY: Duration = Duration::from_secs(24 * 60 * 60);
    let start = Timestamp::from(format!("{date}T00:00:00Z")).to_system_time()?;
    Some(Timestamp::from(start.checked_add(DAY * days)?).as_str().get(..10)?.to_owned())
}
