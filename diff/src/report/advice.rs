//! What the author of a client should do about a change on the wire, in one sentence.

use std::collections::BTreeSet;

use crate::difference::{Difference, Effect, Level, Rule, Side};

/// What to do about a change that may break clients. `None` if there is no general advice.
pub(super) fn advice(difference: &Difference, level: Level, sides: &BTreeSet<Side>) -> Option<String> {
    if !matches!(level, Level::Break | Level::Risk) {
        return None;
    }
    if let Some(text) = of_operation(difference, sides) {
        return Some(text.to_owned());
    }
    let sends = sides.contains(&Side::Request) && difference.effect != Effect::Widens;
    let reads = sides.contains(&Side::Response) && difference.effect != Effect::Narrows;
    let (send, read) = of_schema(difference);
    let said: Vec<&str> = [(sends, send), (reads, read)]
        .into_iter()
        .filter(|(is, text)| *is && !text.is_empty())
        .map(|(_, text)| text)
        .collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// What to do about a change of an operation, for clients and servers alike.
fn of_operation(difference: &Difference, sides: &BTreeSet<Side>) -> Option<&'static str> {
    let request = sides.contains(&Side::Request);
    Some(match difference.rule {
        Rule::OperationRemoved => "Stop calling the operation.",
        Rule::SecurityTightened => "Use credentials that have the permissions required now.",
        Rule::SecurityReplaced | Rule::SchemeChanged | Rule::FlowChanged | Rule::FlowRemoved => {
            "Authenticate in the way that is required now."
        }
        Rule::ServerRemoved | Rule::ServerDefault => "Send requests to the address that is listed now.",
        Rule::PagingChanged => "Read pages in the new way.",
        Rule::ParameterAdded | Rule::ParameterRequired => "Send the parameter with every request.",
        Rule::ParameterRemoved => "Stop sending the parameter.",
        Rule::ParameterStyle | Rule::EncodingChanged => "Write the value in the new form.",
        Rule::BodyAdded | Rule::BodyRequired => "Send a body with every request.",
        Rule::BodyRemoved => "Stop sending a body.",
        Rule::MediaTypeRemoved | Rule::MediaTypeChanged if request => "Send a media type that is listed now.",
        Rule::MediaTypeRemoved | Rule::MediaTypeChanged => "Read a media type that is listed now.",
        Rule::StatusAdded => "Handle the status.",
        Rule::StatusRemoved => "Do not wait for the status.",
        Rule::HeaderRemoved | Rule::HeaderOptional => "Do not rely on the header.",
        Rule::CallbackRemoved => "Do not wait for the callback.",
        Rule::StabilityChanged | Rule::SunsetChanged => "Plan for the end of its support.",
        Rule::DefaultChanged => "Send the value explicitly if you rely on the old default.",
        _ => return None,
    })
}

/// What the sender of a value does, and what the reader does.
fn of_schema(difference: &Difference) -> (&'static str, &'static str) {
    match difference.rule {
        Rule::PropertyAdded => ("Send the property.", "Accept the property."),
        Rule::PropertyRemoved => ("Stop sending the property.", "Do not rely on the property."),
        Rule::PropertyRequired => ("Send the property.", ""),
        Rule::PropertyOptional => ("", "Handle a response without the property."),
        Rule::DependentRequired => {
            ("Send the properties that are required together.", "Handle a response without them.")
        }
        Rule::Nullable => ("Do not send null.", "Handle null."),
        Rule::EnumValueAdded => ("", "Handle the new values."),
        Rule::EnumValueRemoved => ("Stop sending the removed values.", ""),
        Rule::BecameEnum => ("Send only the listed values.", ""),
        Rule::EnumDropped | Rule::ConstDropped => ("", "Handle other values."),
        Rule::ConstChanged => ("Send the new value.", "Read the new value."),
        Rule::TypeChanged | Rule::WholeOrFraction => ("Send the new type.", "Read the new type."),
        Rule::FormatChanged | Rule::PatternChanged | Rule::ContentChanged => {
            ("Send values of the new form only.", "Read values of the new form.")
        }
        Rule::BoundSet | Rule::BoundUnset | Rule::BoundChanged | Rule::MultipleChanged | Rule::UniqueChanged => {
            ("Send only values within the new limit.", "Handle values beyond the old limit.")
        }
        Rule::SubschemaSet | Rule::SubschemaUnset => {
            ("Send only what the new schema accepts.", "Handle what the old schema did not accept.")
        }
        Rule::ArmAdded | Rule::UnionRemoved => ("", "Handle the new forms of the value."),
        Rule::ArmRemoved | Rule::UnionAdded => ("Send one of the forms that are left.", ""),
        Rule::UnionOverlaps | Rule::UnionKind => {
            ("Send values that match one form only.", "Handle values that match several forms.")
        }
        Rule::Discriminator => {
            ("Send the new values of the discriminator.", "Read the new values of the discriminator.")
        }
        Rule::ReadOnlyChanged => ("Stop sending the property if it is read-only now.", ""),
        Rule::WriteOnlyChanged => ("", "Do not rely on the property if it is write-only now."),
        Rule::XmlChanged => ("Write the new names.", "Read the new names."),
        Rule::SchemaReplaced => ("Send what the new schema requires.", "Read what the new schema describes."),
        _ => ("", ""),
    }
}
