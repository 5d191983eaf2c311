//! The rule that turns a difference into a level: what narrows a request breaks, what widens a response breaks.
//! The exceptions below are the ones a tolerant client, or a tolerant server, does not notice.

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

/// Nothing breaks a promise that was not given, and hardly anyone checks what should not be sent.
fn cap(difference: &Difference, level: Level, context: Context) -> Level {
    // How much an operation promises is never covered by how little it did.
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
        // A limit that was never stated was most often there all the same.
        (Rule::BoundSet, Request, Narrows) => Level::Risk,
        // No client was right with a schema that nothing could satisfy: a fault of the document is mended.
        (Rule::TypeChanged, Response, Widens) if difference.old.as_array().is_some_and(Vec::is_empty) => Level::Risk,
        (Rule::FormatChanged, Request, Narrows | Differs) | (Rule::FormatChanged, Response, Widens | Differs)
            if !checks_values(difference) =>
        {
            Level::Risk
        }
        // Languages of patterns are not compared.
        (Rule::PatternChanged, Request, Differs) => Level::Risk,
        (Rule::PatternChanged, Response, Differs | Widens) => Level::Risk,
        (Rule::EnumValueAdded | Rule::EnumDropped | Rule::WholeOrFraction, Response, Widens) => Level::Risk,
        (Rule::ArmAdded | Rule::ArmRemoved, _, _) if traits.covered => Level::Add,
        (Rule::ArmAdded | Rule::UnionKind, Response, Widens) => Level::Risk,
        (Rule::UnionKind, Request, Narrows) => Level::Risk,
        // Unknown properties were allowed into a response all along, by every client that survives additions.
        (Rule::SubschemaUnset, Response, Widens) if difference.subject == "additionalProperties" => Level::Risk,
        (Rule::PropertyAdded, Request, _) if traits.required && !unsent => Level::Break,
        // A reader that checks the old schema rejects what it did not list.
        (Rule::PropertyAdded, Response, _) if traits.closed && !unsent => Level::Risk,
        (Rule::PropertyAdded, _, _) => Level::Add,
        (Rule::PropertyRemoved, _, _) if unsent => Level::Add,
        (Rule::PropertyRemoved, _, _) if traits.early => Level::Break,
        // The document gave the date of the removal, and it has passed.
        (Rule::PropertyRemoved, _, _) if traits.announced => Level::Risk,
        (Rule::PropertyRemoved, Request, _) if traits.closed => Level::Break,
        (Rule::PropertyRemoved, Response, _) if traits.required => Level::Break,
        (Rule::PropertyRemoved, _, _) => Level::Risk,
        (Rule::PropertyRequired | Rule::PropertyOptional, _, _) if unsent => Level::Add,
        // The schema also tells what the server alone fills in, of which a name without a description may be one.
        (Rule::PropertyRequired, Request, Narrows) if traits.undeclared && traits.has_read_only => Level::Risk,
        (Rule::PropertyOptional, Response, Widens) if traits.undeclared => Level::Risk,
        // Who leaves a parameter out asked for the old default.
        (Rule::DefaultChanged, Request, _) => match context.place {
            Place::Parameter => Level::Break,
            _ => Level::Risk,
        },
        // `readOnly` and `writeOnly` say what should not be sent, not what is refused.
        (Rule::ReadOnlyChanged, Request, _) | (Rule::WriteOnlyChanged, Response, _) => Level::Risk,
        (Rule::Discriminator, Response, Widens) => Level::Risk,
        (Rule::ExtensibleEnum, Request, Widens) | (Rule::ExtensibleEnum, Response, _) => Level::Add,
        _ => return None,
    })
}

/// Whether a format that came, went or changed limits the values: those that OpenAPI and JSON Schema define as a grammar or
/// a range, of which a client may rely on every part. Any other only says what a value is about, and is a risk at most. So
/// are `int64`, `float` and `double`: integers and numbers without a format are read as those. `int32` is not, since what
/// is read as one cannot hold what may come without it.
fn checks_values(difference: &Difference) -> bool {
    let formats = |side: &Value| -> Vec<String> {
        side.as_str().into_iter().flat_map(|text| text.split(" and ")).map(str::to_owned).collect()
    };
    formats(&difference.old).iter().chain(&formats(&difference.new)).any(|format| is_checked(format))
}
