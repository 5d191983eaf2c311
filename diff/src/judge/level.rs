//! The rule that gives a difference its level: narrowing a request breaks, and widening a response breaks.
//! The exceptions below are changes that a tolerant client, or a tolerant server, does not notice.

use serde_json::Value;

use crate::compare::formats::is_checked;
use crate::difference::{Context, Difference, Effect, Level, Place, Polarity, Rule, Side};

/// The level of a difference where it is reached.
pub(super) fn level(difference: &Difference, context: Context) -> Level {
    let effect = match (context.polarity, difference.effect) {
        (_, Effect::Fixed(level)) => {
            return cap(difference, exception(difference, difference.effect, context).unwrap_or(level), context)
        }
        (Polarity::Same, effect) => effect,
        (Polarity::Inverse, effect) => effect.inverse(),
        (Polarity::Unknown, _) => Effect::Differs,
    };
    let by_rule = match (effect, context.side) {
        (Effect::Narrows, Side::Request) | (Effect::Widens, Side::Response) | (Effect::Differs, _) => Level::Break,
        _ => Level::Add,
    };
    cap(difference, exception(difference, effect, context).unwrap_or(by_rule), context)
}

/// An operation without a promise of stability cannot break it, and values that should not be sent are seldom checked.
fn cap(difference: &Difference, level: Level, context: Context) -> Level {
    // A change of the promise itself counts, however little the operation promised.
    if difference.rule == Rule::StabilityChanged && matches!(context.place, Place::Body | Place::Parameter) {
        return level;
    }
    if context.unstable || context.unsent {
        level.min(Level::Risk)
    } else {
        level
    }
}

fn exception(difference: &Difference, effect: Effect, context: Context) -> Option<Level> {
    use Effect::{Differs, Narrows, Widens};
    use Side::{Request, Response};
    let traits = difference.traits;
    let unsent = match context.side {
        Request => traits.read_only,
        Response => traits.write_only,
    };
    Some(match (difference.rule, context.side, effect) {
        // A limit that was not documented was most likely enforced before.
        (Rule::BoundSet, Request, Narrows) => Level::Risk,
        // No request matched a schema that nothing could satisfy. The change corrects a fault of the document.
        (Rule::TypeChanged, Response, Widens) if difference.old.as_array().is_some_and(Vec::is_empty) => Level::Risk,
        (Rule::FormatChanged, Request, Narrows | Differs) | (Rule::FormatChanged, Response, Widens | Differs)
            if !checks_values(difference) =>
        {
            Level::Risk
        }
        // The languages of patterns are not compared.
        (Rule::PatternChanged, Request, Differs) => Level::Risk,
        (Rule::PatternChanged, Response, Differs | Widens) => Level::Risk,
        (Rule::EnumValueAdded | Rule::EnumDropped | Rule::WholeOrFraction, Response, Widens) => Level::Risk,
        (Rule::ArmAdded | Rule::ArmRemoved, _, _) if traits.covered => Level::Add,
        (Rule::ArmAdded | Rule::UnionKind, Response, Widens) => Level::Risk,
        (Rule::UnionKind, Request, Narrows) => Level::Risk,
        // Clients that tolerate additions have always accepted unknown properties in responses.
        (Rule::SubschemaUnset, Response, Widens) if difference.subject == "additionalProperties" => Level::Risk,
        (Rule::PropertyAdded, Request, _) if traits.required && !unsent => Level::Break,
        // A reader that validates against the old schema rejects values that it did not list.
        (Rule::PropertyAdded, Response, _) if traits.closed && !unsent => Level::Risk,
        (Rule::PropertyAdded, _, _) => Level::Add,
        (Rule::PropertyRemoved, _, _) if unsent => Level::Add,
        (Rule::PropertyRemoved, _, _) if traits.early => Level::Break,
        // The document announced the date of the removal, and it has passed.
        (Rule::PropertyRemoved, _, _) if traits.announced => Level::Risk,
        (Rule::PropertyRemoved, Request, _) if traits.closed => Level::Break,
        (Rule::PropertyRemoved, Response, _) if traits.required => Level::Break,
        (Rule::PropertyRemoved, _, _) => Level::Risk,
        (Rule::PropertyRequired | Rule::PropertyOptional, _, _) if unsent => Level::Add,
        // The schema also describes properties that only the server sets. A required name without a schema may be one of these.
        (Rule::PropertyRequired, Request, Narrows) if traits.undeclared && traits.has_read_only => Level::Risk,
        (Rule::PropertyOptional, Response, Widens) if traits.undeclared => Level::Risk,
        // A client that leaves a parameter out relied on the old default.
        (Rule::DefaultChanged, Request, _) => match context.place {
            Place::Parameter => Level::Break,
            _ => Level::Risk,
        },
        // `readOnly` and `writeOnly` state what should not be sent, not what is rejected.
        (Rule::ReadOnlyChanged, Request, _) | (Rule::WriteOnlyChanged, Response, _) => Level::Risk,
        (Rule::Discriminator, Response, Widens) => Level::Risk,
        (Rule::ExtensibleEnum, Request, Widens) | (Rule::ExtensibleEnum, Response, _) => Level::Add,
        _ => return None,
    })
}

/// Whether a format that was added, removed or changed limits the values. That holds for formats that OpenAPI and JSON Schema define as a
/// grammar or a range, on which a client may rely. Any other format only describes a value, and is risky at most. So
/// are `int64`, `float` and `double`: integers and numbers without a format are read as those. `int32` is different, because a
/// variable of that type cannot hold the values that may be received without it.
fn checks_values(difference: &Difference) -> bool {
    let formats = |side: &Value| -> Vec<String> {
        side.as_str().into_iter().flat_map(|text| text.split(" and ")).map(str::to_owned).collect()
    };
    formats(&difference.old).iter().chain(&formats(&difference.new)).any(|format| is_checked(format))
}
