//! What a caller writes instead, if that is known.

use std::collections::BTreeSet;

use super::changes::{Difference, How};
use super::inventory::{Argument, Item, Kind};
use super::pairs::Pairs;
use super::text::full;
use crate::report::short;
use codegen::model::{Field, Kind as Form, Model, Rule};

/// The information that advice is derived from.
pub(super) struct Advisor<'m> {
    pub(super) old: &'m Model,
    pub(super) new: &'m Model,
    pub(super) pairs: &'m Pairs<'m>,
}

impl Advisor<'_> {
    /// `hint` is the property that the comparison on the wire regards as the new name of a removed one.
    pub(super) fn instead(&self, difference: &Difference, hint: Option<&str>) -> Option<String> {
        match difference.how {
            How::Removed => self.removed(difference.old?.1, hint),
            How::Changed => self.changed(difference.old?, difference.new?),
            How::Reordered => Some(format!("the arguments are now {}", order(difference.new?.1))),
            How::Moved => {
                let features = difference.new?.1.features.iter().map(|feature| format!("`{feature}`"));
                Some(format!("switch on the feature {}", list(features)))
            }
            How::Added if difference.bump == super::changes::Bump::Major => {
                let item = difference.new?.1;
                Some(format!("give `{}` a value", last(&item.path)))
            }
            How::Added | How::Deprecated => None,
        }
    }

    fn removed(&self, item: &Item, hint: Option<&str>) -> Option<String> {
        match item.kind {
            Kind::Type => {
                let calls = || self.pairs.operations.values().find(|(was, _)| was.call == item.owner);
                let renamed = self.pairs.renamed.get(&item.owner).cloned();
                let written = renamed.or_else(|| calls().map(|(_, is)| is.call.clone()));
                written.map(|name| format!("write `{name}`")).or_else(|| self.replaced(item))
            }
            Kind::Operation => {
                let method = last(&item.path);
                let (_, is) = self.pairs.operations.values().find(|(was, _)| was.method_ident == method)?;
                Some(format!("call `{}`", is.method_ident))
            }
            Kind::Constant => {
                let constant = last(&item.path);
                let (_, is) = self.pairs.operations.values().find(|(was, _)| was.constant == constant)?;
                Some(format!("write `{}`", is.constant))
            }
            Kind::Variant if !item.wire.is_empty() => {
                let name = self.pairs.renamed.get(&item.owner).unwrap_or(&item.owner);
                matches!(self.new.types.get(name)?.kind, Form::Enum(_))
                    .then(|| format!("`{name}::from({:?})` still sends it", item.wire))
            }
            Kind::Field | Kind::RequiredField => self.field_named(&item.owner, hint?),
            Kind::Feature => Some("take it out of the list of features".to_owned()),
            Kind::Setter => {
                let now = self.field_of(&item.owner, last(&item.path));
                match now {
                    Some((ty, field)) if field.required => Some(format!("pass `{}` to `{ty}::new`", field.ident)),
                    Some((_, field)) if !field.nullable => Some("null is no longer allowed; do not set it".to_owned()),
                    _ => self.field_named(&item.owner, hint?),
                }
            }
            _ => None,
        }
    }

    /// The only type that is used in all locations of a removed one. A type of arguments has no location.
    fn replaced(&self, item: &Item) -> Option<String> {
        let owner = item.owner.as_str();
        if last(&item.path) != owner {
            let now = self.pairs.renamed.get(owner).map_or(owner, String::as_str);
            return match &self.new.types.get(now)?.kind {
                Form::Struct(_) => Some(format!("pass its fields to `{now}::new` one by one")),
                _ => Some(format!("use `{now}` instead")),
            };
        }
        let named = self.pairs.types.iter().filter(|(was, _)| *was == owner).map(|(_, is)| (*is).to_owned());
        let others = self.pairs.others.get(owner).into_iter().flatten().cloned();
        let places: BTreeSet<String> = named.chain(others).collect();
        let mut places = places.into_iter();
        match (places.next(), places.next()) {
            (Some(only), None) => Some(format!("use `{only}` instead")),
            (None, _) => Some("the document no longer uses it".to_owned()),
            _ => None,
        }
    }

    /// The field that now has this name on the wire.
    fn field_named(&self, owner: &str, wire: &str) -> Option<String> {
        let name = self.pairs.renamed.get(owner).map_or(owner, String::as_str);
        let Form::Struct(object) = &self.new.types.get(name)?.kind else { return None };
        let field = object.fields.iter().find(|field| field.wire == wire)?;
        Some(format!("possibly `{}`", field.ident))
    }

    /// The new form of the field that a setter of the old side sets.
    fn field_of(&self, owner: &str, setter: &str) -> Option<(&str, &Field)> {
        let Form::Struct(before) = &self.old.types.get(owner)?.kind else { return None };
        let was = before.fields.iter().find(|field| field.ident == setter || field.null_ident == setter)?;
        let name = self.pairs.renamed.get(owner).map_or(owner, String::as_str);
        let ty = self.new.types.get(name)?;
        let Form::Struct(after) = &ty.kind else { return None };
        Some((&ty.name, after.fields.iter().find(|field| field.wire == was.wire)?))
    }

    fn changed(&self, (old, was): (&str, &Item), (new, is): (&str, &Item)) -> Option<String> {
        match is.kind {
            Kind::Type => self.another_form(is),
            Kind::Method => {
                let (before, after) = (outcome(old)?, outcome(new)?);
                (before != after).then(|| format!("it returns `{after}` now, not `{before}`"))
            }
            Kind::Constructor | Kind::Operation => self.arguments(was, is),
            Kind::Field | Kind::RequiredField => {
                let of = |text: &str| short(text).split_once(": ").map(|(_, ty)| ty.to_owned());
                let (before, after) = (of(old)?, of(new)?);
                let inner = |text: &str, name: &str| {
                    Some(text.strip_prefix(name)?.strip_prefix('<')?.strip_suffix('>')?.to_owned())
                };
                if inner(&before, "Option").is_some() && inner(&before, "Option") == inner(&after, "Nullable") {
                    return Some(
                        "`as_option()` returns the `Option`; null and absent are different values now".to_owned(),
                    );
                }
                if inner(&before, "Nullable").is_some() && inner(&before, "Nullable") == inner(&after, "Option") {
                    return Some("use it as an `Option`; null is no longer allowed".to_owned());
                }
                self.another_type(&core(&before), &core(&after))
            }
            _ => None,
        }
    }

    /// The new kind of a type, and how its values are made and read.
    fn another_form(&self, is: &Item) -> Option<String> {
        let name = &is.owner;
        Some(match &self.new.types.get(name)?.kind {
            Form::Union(union) if union.rule == Rule::Raw => "it is `Raw` JSON now".to_owned(),
            Form::Union(union) => {
                let arms: Vec<String> = union.arms.iter().map(|arm| format!("`{}`", short(&full(&arm.ty)))).collect();
                let some = arms.iter().take(ARMS).cloned().collect::<Vec<_>>().join(", ");
                let more = if arms.len() > ARMS { " and others" } else { "" };
                format!("it is a union now: build one of {some}{more} and `.into()`, read it with `match`")
            }
            Form::Struct(_) => format!("it is a struct now: build it with `{name}::new`, read its fields"),
            Form::Enum(_) => format!("it is an enum of text now: `{name}::from(..)`, `as_str()`"),
            Form::Alias(target) => format!("it is another name for `{}` now", short(&full(target))),
        })
    }

    /// How to read a field of another type.
    fn another_type(&self, before: &str, after: &str) -> Option<String> {
        if before == after {
            return None;
        }
        let form = |model: &Model, name: &str| model.types.get(name).map(|ty| ty.kind.clone());
        match form(self.new, after) {
            Some(Form::Enum(_)) => Some(format!("`{after}::as_str()` gives the text")),
            Some(Form::Union(_)) => Some(format!("`match` on the variants of `{after}`")),
            _ if after == "String" && matches!(form(self.old, before), Some(Form::Enum(_))) => {
                Some("it is a `String` now".to_owned())
            }
            _ => Some(format!("it was `{before}`")),
        }
    }

    /// How to change a call with the old arguments.
    fn arguments(&self, was: &Item, is: &Item) -> Option<String> {
        if is.kind == Kind::Constructor {
            let Form::Struct(object) = &self.new.types.get(&is.owner)?.kind else { return None };
            if let Some(name) = &object.arguments {
                return Some(format!("pass one `{name}` with its {} fields", is.arguments.len()));
            }
        }
        let without = |list: &[Argument], other: &[Argument]| -> Vec<String> {
            let only = list.iter().filter(|argument| !other.iter().any(|known| known.name == argument.name));
            only.map(|argument| format!("`{}: {}`", argument.name, short(&argument.ty))).collect()
        };
        let (gone, come) = (without(&was.arguments, &is.arguments), without(&is.arguments, &was.arguments));
        let retyped = is.arguments.iter().filter(|argument| {
            was.arguments.iter().any(|known| known.name == argument.name && known.ty != argument.ty)
        });
        let retyped: Vec<_> =
            retyped.map(|argument| format!("`{}` as `{}`", argument.name, short(&argument.ty))).collect();
        let parts = [("add", come), ("drop", gone), ("pass", retyped)];
        let parts = parts.into_iter().filter(|(_, names)| !names.is_empty());
        let mut text: Vec<_> = parts.map(|(word, names)| format!("{word} {}", list(names))).collect();
        // Arguments of both sides may have changed their order.
        let shared = |list: &[Argument], other: &[Argument]| -> Vec<String> {
            let both = list.iter().filter(|argument| other.iter().any(|known| known.name == argument.name));
            both.map(|argument| argument.name.clone()).collect()
        };
        if shared(&was.arguments, &is.arguments) != shared(&is.arguments, &was.arguments) {
            text.push(format!("the arguments are now {}", order(is)));
        }
        (!text.is_empty()).then(|| text.join("; "))
    }
}

/// The maximum number of variants that are named.
const ARMS: usize = 4;

/// The arguments in order.
fn order(item: &Item) -> String {
    list(item.arguments.iter().map(|argument| argument.name.clone()))
}

/// The result of a method after awaiting.
fn outcome(text: &str) -> Option<String> {
    let text = short(text);
    let (_, outcome) = text.split_once(" -> ")?;
    let wrapped = ["Result<Reply<", "Pages<", "Items<"].into_iter().find_map(|wrapper| outcome.strip_prefix(wrapper));
    let inner =
        wrapped.map(|inner| inner.split_once(">, Error>").map_or(inner.trim_end_matches('>'), |(inner, _)| inner));
    Some(inner.unwrap_or(outcome).to_owned())
}

/// The type of the value of a field, without `Option` or `Nullable`.
fn core(text: &str) -> String {
    let inner = |text: &'_ str| -> Option<String> {
        let (wrapper, rest) = text.split_once('<')?;
        let held = matches!(wrapper, "Option" | "Nullable" | "Box");
        held.then(|| rest.strip_suffix('>').map(str::to_owned)).flatten()
    };
    let mut core = text.to_owned();
    while let Some(next) = inner(&core) {
        core = next;
    }
    core
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

fn list(names: impl IntoIterator<Item = String>) -> String {
    names.into_iter().collect::<Vec<_>>().join(", ")
}
