//! Streams of pages and of items, from calls that return a list page by page.

use crate::call::CallFuture;
use crate::error::{Error, Kind};
use crate::reply::Reply;
use crate::support::List;
use futures_util::stream::{try_unfold, Stream, TryStreamExt};
use jiff::{civil::Date, ToSpan};
use std::collections::VecDeque;
use std::future::IntoFuture;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{ready, Context, Poll};

type BoxStream<T> = Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>;

/// A call that returns one page.
pub(crate) trait Paged:
    Clone
    + Send
    + Sync
    + 'static
    + IntoFuture<Output = Result<Reply<Self::Page>, Error>, IntoFuture = CallFuture<Self::Page>>
{
    type Page: Send + 'static;
    type Item: Send + 'static;

    fn position(&mut self) -> Position<'_>;
    fn list(page: &mut Self::Page) -> Option<&mut List<Self::Item>>;
}

/// The arguments of a call that select its page.
pub(crate) enum Position<'a> {
    /// All items are on one page.
    Whole,
    Cursor(&'a mut Option<String>),
    Offset {
        limit: Option<i64>,
        offset: &'a mut Option<i64>,
    },
    /// The days from the first to the last, both included. One request may cover `max_days` of them.
    Days {
        first: &'a mut String,
        last: &'a mut String,
        max_days: u32,
    },
}

impl Position<'_> {
    /// Shortens a range of days to the number of days that one request may cover.
    fn shorten(self) {
        let Position::Days { first, last, max_days } = self else { return };
        if let Some(end) = day_until(first, last, max_days.saturating_sub(1)) {
            *last = end;
        }
    }
}

/// Returns the day that is `days` days after the first. `None` if it is after the last, or if the text is not a date. The server rejects
/// such text.
fn day_until(first: &str, last: &str, days: u32) -> Option<String> {
    let date = |text: &str| text.parse::<Date>().ok().filter(|_| text.len() == "2024-12-19".len());
    let day = date(first)?.checked_add(i64::from(days).days()).ok()?;
    (day <= date(last)?).then(|| day.to_string())
}

/// The number of pages in a row without new items, or with an invalid total, after which a stream fails.
const MAX_STALE: usize = 20;

/// A stream of pages, each a [`Reply`].
///
/// A page is requested when the stream is polled for it. The last page is:
///
/// - with a cursor, the first without `nextCursor`;
/// - with an offset, the one that reaches `totalCount`. Without a total it is the first with fewer items than the limit, or than the
///   largest page so far if the limit is not known. A last page that is full costs one more request;
/// - with a range of days, the one with the last day.
///
/// The stream ends after an error. To continue, start the call again:
///
/// - with a cursor, from [`next_cursor`](Reply::next_cursor) of the last page;
/// - with an offset, from the number of items so far, including those that did not decode;
/// - with a range of days, from the day after the last one that was requested.
///
/// These are errors, for which no method of [`Error`] is true:
///
/// - with a cursor, one that is neither text nor a number, or that was returned before, among the last 4,096;
/// - with a cursor, 20 pages in a row without items;
/// - with an offset, 20 pages in a row that were received before, or whose total is negative or not a number.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T>(BoxStream<Reply<T>>);

/// A stream of the items of all pages. It ends as [`Pages`] does, and keeps one page in memory.
///
/// Items that do not decode are skipped, counted in [`rejected`](Self::rejected) and logged as warnings without their content.
/// [`Pages`] returns them: the lists of its pages contain the text of each.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    lists: BoxStream<(List<T>, Option<String>)>,
    list: std::vec::IntoIter<T>,
    next_cursor: Option<String>,
    rejected: usize,
}

pub(crate) fn pages<C: Paged>(mut call: C) -> Pages<C::Page> {
    let mut seen = Seen::default();
    if let Position::Cursor(Some(cursor)) = call.position() {
        seen.is_new(cursor);
    }
    Pages(Box::pin(try_unfold(Some(Ok((call, seen))), |next| async {
        let Some(next) = next else { return Ok(None) };
        let (mut call, mut seen): (C, Seen) = next?;
        let mut one = call.clone();
        one.position().shorten();
        let mut reply = one.await?;
        let received = C::list(&mut reply).map_or(0, |list| list.len() + list.rejected_count());
        let more = seen.advance(call.position(), &reply, received);
        // An error in the cursor concerns the next page. This page is returned.
        Ok(Some((reply, more.map(|more| more.then_some((call, seen))).transpose())))
    })))
}

pub(crate) fn items<C: Paged>(mut call: C) -> Items<C::Item> {
    let next_cursor = match call.position() {
        Position::Cursor(cursor) => cursor.clone(),
        _ => None,
    };
    let lists = pages(call).0.map_ok(|mut reply| {
        for rejected in reply.rejected() {
            tracing::warn!(path = rejected.path, reason = rejected.message, "part of a response does not decode");
        }
        let list = C::list(&mut reply).map(std::mem::take).unwrap_or_default();
        (list, reply.next_cursor().map(str::to_owned))
    });
    Items { lists: Box::pin(lists), list: Vec::new().into_iter(), next_cursor, rejected: 0 }
}

/// The pages that were received so far.
#[derive(Default)]
struct Seen {
    cursors: VecDeque<u64>,
    pages: VecDeque<u64>,
    hasher: RandomState,
    /// The number of pages in a row without new items.
    stale: usize,
    /// The number of items on the largest page.
    largest: i64,
}

impl Seen {
    /// Moves the position to the next page. Returns whether there may be one.
    fn advance<T>(&mut self, position: Position<'_>, reply: &Reply<T>, received: usize) -> Result<bool, Error> {
        let is_new = match position {
            Position::Whole => true,
            Position::Cursor(_) => received > 0,
            // A server that ignores the offset sends the same page again.
            Position::Offset { .. } => {
                let is_new = reply.result_hash().is_none_or(|hash| remember(&mut self.pages, hash));
                is_new && !reply.has_bad_total()
            }
            // The number of days is limited, and some have no items.
            Position::Days { .. } => true,
        };
        self.stale = if is_new { 0 } else { self.stale + 1 };
        match self.move_on(position, reply, received)? {
            true if self.stale >= MAX_STALE => Err(Kind::NoProgress(MAX_STALE).into()),
            more => Ok(more),
        }
    }

    fn move_on<T>(&mut self, position: Position<'_>, reply: &Reply<T>, received: usize) -> Result<bool, Error> {
        match position {
            Position::Whole => Ok(false),
            Position::Cursor(_) if reply.has_bad_cursor() => Err(Kind::BadCursor.into()),
            Position::Cursor(cursor) => {
                *cursor = reply.next_cursor().map(str::to_owned);
                match cursor {
                    None => Ok(false),
                    Some(cursor) if self.is_new(cursor) => Ok(true),
                    Some(_) => Err(Kind::RepeatedCursor.into()),
                }
            }
            Position::Offset { limit, offset } => {
                let received = i64::try_from(received).unwrap_or(i64::MAX);
                let next = offset.unwrap_or(0).saturating_add(received);
                *offset = Some(next);
                let full = [reply.limit(), limit].into_iter().flatten().min().unwrap_or(self.largest);
                self.largest = self.largest.max(received);
                // A total that is less than the number of items so far is wrong, and is not used.
                let more = reply.total_count().filter(|total| *total >= next).map(|total| total > next);
                Ok(received > 0 && more.unwrap_or(received >= full))
            }
            Position::Days { first, last, max_days } => {
                let next = day_until(first, last, max_days);
                let more = next.is_some();
                *first = next.unwrap_or_default();
                Ok(more)
            }
        }
    }

    fn is_new(&mut self, cursor: &str) -> bool {
        let hash = self.hasher.hash_one(cursor);
        remember(&mut self.cursors, hash)
    }
}

/// Adds a hash to the latest ones. Returns whether it is new.
fn remember(latest: &mut VecDeque<u64>, hash: u64) -> bool {
    const REMEMBERED: usize = 4096;
    if latest.contains(&hash) {
        return false;
    }
    latest.truncate(REMEMBERED - 1);
    latest.push_front(hash);
    true
}

impl<T> Stream for Pages<T> {
    type Item = Result<Reply<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx)
    }
}

debug_fields! { Pages<T> }
debug_fields! { Items<T>, |items| rejected = items.rejected }

impl<T> Items<T> {
    /// Returns the number of items so far that did not decode and were skipped.
    pub fn rejected(&self) -> usize {
        self.rejected
    }

    /// Returns the cursor of the page after the current one, from which a new call continues. Before the first page it is the cursor of the
    /// call itself.
    ///
    /// Items of the current page that were not taken yet are not on the next one. `None` from the last page on, and for a list without cursors.
    pub fn next_cursor(&self) -> Option<&str> {
        self.next_cursor.as_deref()
    }
}

/// The box pins the stream inside.
impl<T> Unpin for Items<T> {}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.list.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.lists.as_mut().poll_next(cx)) {
                Some(Ok((list, next_cursor))) => {
                    self.next_cursor = next_cursor;
                    self.rejected += list.rejected_count();
                    self.list = list.into_vec().into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}
