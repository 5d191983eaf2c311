//! Numbers.

use serde_json::{json, Value};

use super::{Site, Synth};
use crate::document::schema::View;

/// How far from its bound a number is, where there is only one.
const SPAN: f64 = 1_000.0;

/// Whole numbers beyond this are not exact in every reader.
const EXACT: f64 = 9_007_199_254_740_991.0;

impl<'a> Synth<'a> {
    pub(super) fn number(&self, view: &View<'a>, site: Site) -> Value {
        let mut rng = site.rng();
        let fractions = view.kinds().has_fractions();
        let step = view.largest("multipleOf").filter(|step| *step > 0.0);
        let example = view.all("example").chain(view.all("default")).find(|value| value.is_number());
        if let Some(example) = example.filter(|example| rng.u8(..) < 60 && self.all_fit(view, example)) {
            return example.clone();
        }
        let unit = step.unwrap_or(1.0);
        let (low, high) = bounds(view, unit, fractions && step.is_none());
        let (first, last) = ((low / unit).ceil(), (high / unit).floor());
        if first > last {
            // Nothing whole lies between the bounds.
            return json!(low + (high - low) / 2.0);
        }
        let count = (last - first).min(SPAN);
        let chosen = (first + (rng.f64() * (count + 1.0)).floor().min(count)) * unit;
        let half = chosen + 0.5;
        if fractions && step.is_none() && half <= high && rng.bool() {
            return json!(half);
        }
        if chosen.fract() == 0.0 && chosen.abs() <= EXACT {
            return json!(chosen as i64);
        }
        json!(chosen)
    }
}

fn bounds(view: &View<'_>, unit: f64, fractions: bool) -> (f64, f64) {
    let nudge = if fractions { 0.25 } else { unit };
    let above = |limit: f64| if (limit / unit).fract() == 0.0 || fractions { limit + nudge } else { limit };
    let below = |limit: f64| if (limit / unit).fract() == 0.0 || fractions { limit - nudge } else { limit };
    let lows = [view.largest("minimum"), view.largest("exclusiveMinimum").map(above)];
    let highs = [view.smallest("maximum"), view.smallest("exclusiveMaximum").map(below)];
    let low = lows.into_iter().flatten().reduce(f64::max);
    let high = highs.into_iter().flatten().reduce(f64::min);
    match (low, high) {
        (Some(low), Some(high)) => (low, high),
        (Some(low), None) => (low, low + SPAN * unit),
        (None, Some(high)) if high >= 0.0 => (0.0, high),
        (None, Some(high)) => (high - SPAN * unit, high),
        (None, None) => (0.0, SPAN * unit),
    }
}
