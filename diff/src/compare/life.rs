//! The life cycle that a document announces: deprecation, sunset and stability, and the level of a change of it.

use crate::clock::begins_with_date;
use crate::difference::Level;

/// The level of a changed `x-stability-level`. Withdrawing a promise breaks clients that rely on it.
pub(crate) fn stability(old: Option<&str>, new: Option<&str>) -> Option<Level> {
    if old == new {
        return None;
    }
    let rank = |level: Option<&str>| ["draft", "alpha", "beta", "stable"].iter().position(|name| Some(*name) == level);
    match (rank(old), rank(new)) {
        (Some(x), Some(y)) if y < x => Some(Level::Break),
        // A value that is unknown or removed promises nothing.
        (Some(_), None) => Some(Level::Break),
        (_, None) if new.is_some() => Some(Level::Break),
        _ => Some(Level::Doc),
    }
}

/// The level of a changed `x-sunset`. Callers of a deprecated part rely on the date. `deprecated` is the value before and after.
pub(crate) fn sunset(
    old: Option<&str>,
    new: Option<&str>,
    deprecated: (bool, bool),
    today: Option<&str>,
) -> Option<Level> {
    match (old, new) {
        (a, b) if a == b => None,
        (Some(_), None) if deprecated == (true, true) => Some(Level::Break),
        (_, Some(date)) if deprecated.1 && !begins_with_date(date) => Some(Level::Break),
        (Some(a), Some(b)) if b < a && today.is_some_and(|today| b < today) => Some(Level::Break),
        (Some(a), Some(b)) if b < a => Some(Level::Risk),
        _ => Some(Level::Doc),
    }
}

/// Whether a sunset date is in the past. A removal without a sunset needs no date.
pub(crate) fn has_passed(sunset: Option<&str>, today: Option<&str>) -> bool {
    match (sunset, today) {
        (None, _) => true,
        (Some(date), Some(today)) => date.get(..10).is_some_and(|date| date <= today),
        (Some(_), None) => false,
    }
}
