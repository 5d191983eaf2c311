//! Makes values that match schemas. The same seed makes the same value, independent of other values.

pub(crate) mod adapt;
mod hint;
mod object;
mod pattern;
mod scalar;
mod text;

use std::cell::Cell;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

pub(crate) use text::{numbers, renumbered, word};

use crate::document::schema::{Kinds, Union, View};
use crate::document::Document;

/// Depth from which only what is required is made.
const SHALLOW: usize = 7;

/// Depth at which recursion ends, also where more is required.
const MAX_DEPTH: usize = 48;

/// Values in one response after which only required properties are made.
const BUDGET: usize = 4_000;

/// Tries for an arm of a union that no other arm accepts as well.
const TRIES: usize = 4;

/// How much of what is optional is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Detail {
    /// Nothing.
    Least,
    /// About two thirds.
    Some,
    /// Everything.
    All,
}

/// The location of a value that is made, its seed and its detail.
#[derive(Clone, Copy)]
pub(crate) struct Site {
    pub(crate) seed: u64,
    pub(crate) detail: Detail,
    depth: usize,
}

impl Site {
    pub(crate) fn new(seed: u64, detail: Detail) -> Self {
        Self { seed, detail, depth: 0 }
    }

    /// A site with a separate seed, which depends only on its name.
    pub(crate) fn at(self, name: impl Hash) -> Self {
        Self { seed: mix(self.seed, name), ..self }
    }

    fn below(self, name: impl Hash) -> Self {
        Self { depth: self.depth + 1, ..self.at(name) }
    }

    fn rng(self) -> fastrand::Rng {
        fastrand::Rng::with_seed(self.seed)
    }
}

/// A seed made of two values, the same on every run.
pub(crate) fn mix(seed: u64, name: impl Hash) -> u64 {
    // Its keys are constant, unlike those of a map's hasher.
    let mut hasher = DefaultHasher::new();
    (seed, name).hash(&mut hasher);
    hasher.finish()
}

/// A text that looks like a UUID of version 4.
pub(crate) fn uuid(seed: u64) -> String {
    let mut rng = fastrand::Rng::with_seed(seed);
    let bits = (rng.u128(..) & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{bits:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// Makes values for the schemas of a document.
pub(crate) struct Synth<'a> {
    pub(crate) document: &'a Document,
    spent: Cell<usize>,
}

impl<'a> Synth<'a> {
    pub(crate) fn new(document: &'a Document) -> Self {
        Self { document, spent: Cell::new(0) }
    }

    /// A value that matches the schema. After a failed attempt, less detail and other seeds are tried; the last attempt is returned.
    pub(crate) fn value(&self, schema: &'a Value, site: Site) -> Value {
        let mut last = Value::Null;
        for (round, detail) in [site.detail, Detail::All, Detail::Some, Detail::Least].into_iter().enumerate() {
            self.spent.set(0);
            last = self.make(&[schema], Site { detail, ..site.at(round) });
            if self.fits(schema, &last) {
                break;
            }
        }
        last
    }

    /// A value that fits several schemas at once.
    pub(crate) fn of_all(&self, schemas: &[&'a Value], site: Site) -> Value {
        self.spent.set(0);
        self.make(schemas, site)
    }

    pub(crate) fn fits(&self, schema: &Value, value: &Value) -> bool {
        self.document.published.fits(schema, value)
    }

    pub(crate) fn view(&self, schemas: &[&'a Value]) -> View<'a> {
        View::new(&self.document.root, schemas)
    }

    /// A value that all schemas hold for.
    fn make(&self, schemas: &[&'a Value], site: Site) -> Value {
        let view = self.view(schemas);
        let unions = view.unions();
        self.of_unions(&view, &unions, site)
    }

    fn of_unions(&self, view: &View<'a>, unions: &[Union<'a>], site: Site) -> Value {
        let Some((union, rest)) = unions.split_first() else { return self.plain(view, site) };
        let mut last = Value::Null;
        for attempt in 0..TRIES {
            let detail = if attempt > 0 && !self.is_deep(site) { Detail::All } else { site.detail };
            for arm in self.order(union.arms, site.at(attempt)) {
                last = self.of_arm(view, arm, rest, Site { detail, ..site.at((attempt, "arm")) });
                let others = union.arms.iter().filter(|other| !std::ptr::eq(*other, arm));
                let alone = || !union.exact || !others.clone().any(|other| self.fits(other, &last));
                if self.fits(arm, &last) && alone() {
                    return last;
                }
            }
        }
        last
    }

    /// A value of one arm; the arm may be a union itself.
    fn of_arm(&self, view: &View<'a>, arm: &'a Value, rest: &[Union<'a>], site: Site) -> Value {
        let own = self.view(&[arm]).without(view);
        let mut unions = own.unions();
        unions.extend(rest);
        let mut pieces = view.pieces.clone();
        pieces.extend(own.pieces);
        if site.depth > MAX_DEPTH {
            return Value::Null;
        }
        self.of_unions(&View { pieces }, &unions, Site { depth: site.depth + 1, ..site })
    }

    /// The arms in the order in which they are tried: any, but the simplest first when there has to be an end.
    fn order(&self, arms: &'a [Value], site: Site) -> Vec<&'a Value> {
        let mut order: Vec<_> = arms.iter().collect();
        site.rng().shuffle(&mut order);
        let weight = |arm: &&Value| {
            let view = self.view(&[*arm]);
            let kinds = view.kinds();
            match () {
                () if !view.unions().is_empty() => 2,
                () if kinds == Kinds::NULL => 0,
                () => 1 + u8::from(kinds.has(Kinds::OBJECT) || kinds.has(Kinds::ARRAY)),
            }
        };
        if self.is_deep(site) {
            order.sort_by_key(weight);
        } else if site.rng().u8(..) < 200 {
            // Most values are not null.
            order.sort_by_key(|arm| weight(arm) == 0);
        }
        order
    }

    fn is_deep(&self, site: Site) -> bool {
        site.depth > SHALLOW || self.spent.get() > BUDGET
    }

    /// A value of schemas without unions.
    fn plain(&self, view: &View<'a>, site: Site) -> Value {
        self.spent.set(self.spent.get() + 1);
        let mut rng = site.rng();
        if let Some(listed) = view.listed() {
            let kinds = view.kinds();
            let mut listed: Vec<_> = listed.into_iter().collect();
            rng.shuffle(&mut listed);
            listed.sort_by_key(|value| value.is_null() && !kinds.is_empty());
            return listed.into_iter().find(|value| self.all_fit(view, value)).cloned().unwrap_or(Value::Null);
        }
        let kinds = view.kinds();
        let solid = kinds.without(Kinds::NULL);
        let wants_null = kinds.has(Kinds::NULL) && (self.is_deep(site) || rng.u8(..) < 40);
        if solid.is_empty() || (wants_null && view.has("type")) || site.depth > MAX_DEPTH {
            return Value::Null;
        }
        match () {
            () if solid.has(Kinds::OBJECT) && (view.has("type") || !solid.has(Kinds::STRING)) => {
                self.object(view, site)
            }
            () if solid.has(Kinds::STRING) => self.text(view, site),
            () if solid.has(Kinds::ARRAY) => self.array(view, site),
            () if solid.has(Kinds::NUMBER) => self.number(view, site),
            () => Value::Bool(rng.bool()),
        }
    }

    /// Whether a value fits every piece, apart from what unions ask for.
    fn all_fit(&self, view: &View<'a>, value: &Value) -> bool {
        view.pieces.iter().filter(|piece| piece.get("oneOf").is_none()).all(|piece| self.fits(piece, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every schema of a response, in several seeds.
    #[test]
    fn generated_values_match_their_schemas() {
        let document = Document::embedded().unwrap();
        let synth = Synth::new(&document);
        let seeds = std::env::var("SANDBOX_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(2);
        let mut wrong = std::collections::BTreeMap::new();
        for operation in &document.operations {
            for response in &operation.responses {
                let Some(schema) = response.media.as_ref().and_then(|media| media.schema.as_deref()) else { continue };
                for seed in 0..seeds {
                    let value = synth.value(document.at(schema), Site::new(seed, Detail::Some));
                    if !synth.fits(document.at(schema), &value) {
                        wrong.insert(format!("{} {}", operation.id, response.status), seed);
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{} answers do not fit: {wrong:?}", wrong.len());
    }

    #[test]
    fn the_same_seed_gives_the_same() {
        let document = Document::embedded().unwrap();
        let synth = Synth::new(&document);
        let schema = document.at("/components/schemas/Service");
        let make = |seed| synth.value(schema, Site::new(seed, Detail::All));
        assert_eq!(make(1), make(1));
        assert_ne!(make(1), make(2));
    }
}
