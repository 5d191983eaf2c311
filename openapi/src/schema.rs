//! The meaning of one schema: which values it accepts, by JSON kind, after references and `allOf` are resolved.

pub mod annotations;
pub mod fingerprint;
mod fold;
pub mod form;
mod inheritance;
pub(crate) mod keywords;
pub mod kinds;
mod meet;
mod read;
pub mod trivial;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::json::{canonical, Num};
pub use crate::place::Child;
use crate::place::LocId;
use crate::schema::kinds::Kinds;

/// A numeric limit of any keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LimitKey {
    Min,
    Max,
    MinLength,
    MaxLength,
    MinItems,
    MaxItems,
    MinProperties,
    MaxProperties,
    MinContains,
    MaxContains,
}

impl LimitKey {
    pub const COUNTS: [(LimitKey, &'static str); 8] = [
        (LimitKey::MinLength, "minLength"),
        (LimitKey::MaxLength, "maxLength"),
        (LimitKey::MinItems, "minItems"),
        (LimitKey::MaxItems, "maxItems"),
        (LimitKey::MinProperties, "minProperties"),
        (LimitKey::MaxProperties, "maxProperties"),
        (LimitKey::MinContains, "minContains"),
        (LimitKey::MaxContains, "maxContains"),
    ];

    pub fn is_lower(self) -> bool {
        use LimitKey::*;
        matches!(self, Min | MinLength | MinItems | MinProperties | MinContains)
    }

    /// The keyword for messages: the usual one, if another has the same meaning.
    pub fn name(self, keyword: &'static str) -> &'static str {
        let usual = LimitKey::COUNTS.into_iter().find(|(key, _)| *key == self);
        usual.map_or(keyword, |(_, usual)| usual)
    }

    pub fn kinds(self) -> Kinds {
        use LimitKey::*;
        match self {
            Min | Max => Kinds::NUMBER,
            MinLength | MaxLength => Kinds::STRING,
            MinItems | MaxItems | MinContains | MaxContains => Kinds::ARRAY,
            MinProperties | MaxProperties => Kinds::OBJECT,
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub struct Limit {
    pub value: Num,
    pub exclusive: bool,
    pub keyword: &'static str,
    pub at: LocId,
}

impl Limit {
    /// Compares the strictness of two limits. `Greater` means that `self` rejects more.
    pub fn strictness(&self, other: &Limit, lower: bool) -> std::cmp::Ordering {
        let by_value = self.value.order(other.value);
        let by_value = if lower { by_value } else { by_value.reverse() };
        by_value.then(self.exclusive.cmp(&other.exclusive))
    }
}

/// A keyword with a text as value that restricts the accepted values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextKey {
    Pattern,
    StringFormat,
    NumberFormat,
    ContentEncoding,
    ContentMediaType,
    /// A reference without a target: only its text is known.
    Unresolved,
}

impl TextKey {
    pub fn keyword(self) -> &'static str {
        match self {
            TextKey::Pattern => "pattern",
            TextKey::StringFormat | TextKey::NumberFormat => "format",
            TextKey::ContentEncoding => "contentEncoding",
            TextKey::ContentMediaType => "contentMediaType",
            TextKey::Unresolved => "$ref",
        }
    }

    pub fn kinds(self) -> Kinds {
        match self {
            TextKey::NumberFormat => Kinds::NUMBER,
            TextKey::Unresolved => Kinds::ANY,
            _ => Kinds::STRING,
        }
    }
}

/// The keyword of a schema that contains another schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    Property(String),
    PatternProperty(String),
    AdditionalProperties,
    PropertyNames,
    DependentSchema(String),
    UnevaluatedProperties,
    Prefix(usize),
    Items,
    Contains,
    UnevaluatedItems,
    ContentSchema,
    Not(usize),
    If,
    Then,
    Else,
}

impl Slot {
    /// The kinds that the slot applies to. `NONE` means all kinds.
    pub fn kinds(&self) -> Kinds {
        match self {
            Slot::Property(_)
            | Slot::PatternProperty(_)
            | Slot::AdditionalProperties
            | Slot::PropertyNames
            | Slot::DependentSchema(_)
            | Slot::UnevaluatedProperties => Kinds::OBJECT,
            Slot::Prefix(_) | Slot::Items | Slot::Contains | Slot::UnevaluatedItems => Kinds::ARRAY,
            Slot::ContentSchema => Kinds::STRING,
            Slot::Not(_) | Slot::If | Slot::Then | Slot::Else => Kinds::NONE,
        }
    }

    /// Whether a schema that accepts everything has no effect here.
    pub fn only_narrows(&self) -> bool {
        !matches!(self, Slot::Property(_) | Slot::Prefix(_) | Slot::Contains | Slot::Not(_) | Slot::If)
    }
}

/// The values that a kind is limited to, by canonical text.
#[derive(Debug, Clone)]
pub struct Values<'a> {
    pub list: BTreeMap<String, &'a Value>,
    /// The values in document order. Those that are not in `list` do not count.
    pub(crate) order: Vec<&'a Value>,
    pub at: LocId,
}

impl<'a> Values<'a> {
    /// The values in document order.
    pub fn in_order(&self) -> impl Iterator<Item = &'a Value> + '_ {
        let mut seen = BTreeSet::new();
        let listed = move |value: &&Value| {
            let text = canonical(value);
            self.list.contains_key(&text) && seen.insert(text)
        };
        self.order.iter().copied().filter(listed)
    }
}

#[derive(Debug, Clone)]
pub struct Union {
    pub arms: Vec<Child>,
    /// `oneOf` rather than `anyOf`.
    pub exactly_one: bool,
    pub at: LocId,
}

/// Keywords that do not affect which values are accepted.
#[derive(Debug, Clone, Default)]
pub struct Notes<'a> {
    pub read_only: Option<LocId>,
    pub write_only: Option<LocId>,
    pub deprecated: Option<LocId>,
    pub default: Option<(LocId, &'a Value)>,
    pub stability: Option<(LocId, &'a str)>,
    pub sunset: Option<(LocId, &'a str)>,
    pub extensible: Option<(LocId, BTreeMap<String, &'a Value>)>,
    pub discriminator: Option<(LocId, &'a Value)>,
}

#[derive(Debug, Clone)]
pub struct Schema<'a> {
    pub home: LocId,
    /// Whether `type`, `enum` or `const` states the kinds.
    pub stated: bool,
    /// Whether there is a `type`.
    pub typed: bool,
    /// The location that allows null, if one does.
    pub null_at: Option<LocId>,
    /// Whether only `nullable` allows null, in a version of OpenAPI that does not define it. Comparisons ignore null then.
    pub vague_null: bool,
    /// The kinds that the unions accept. All kinds if there is no union.
    pub arm_kinds: Kinds,
    /// The kinds accepted, unions included.
    pub kinds: Kinds,
    /// The kinds that the keywords other than unions accept.
    pub own: Kinds,
    pub values: BTreeMap<Kinds, Values<'a>>,
    /// The kinds that `type` states, without regard to listed values. All kinds if there is no `type`.
    pub typed_kinds: Kinds,
    /// Listed values that the stated type excludes, in document order.
    pub excluded: Vec<&'a Value>,
    pub limits: BTreeMap<LimitKey, Limit>,
    pub multiples: BTreeMap<String, (Num, LocId)>,
    pub texts: BTreeMap<TextKey, BTreeMap<String, LocId>>,
    pub unique: Option<LocId>,
    pub slots: BTreeMap<Slot, Child>,
    /// The names of properties in document order, those of references and `allOf` before own ones.
    pub(crate) order: Vec<String>,
    /// Whether null is among the listed values.
    pub(crate) lists_null: bool,
    pub required: BTreeMap<String, LocId>,
    pub dependent_required: BTreeMap<String, (LocId, BTreeSet<String>)>,
    pub unions: Vec<Union>,
    /// The union that was joined into this schema, for comparison with a schema that cannot be joined.
    pub joined: Option<Union>,
    pub notes: Notes<'a>,
}

impl Schema<'_> {
    /// Its properties in document order.
    pub fn properties(&self) -> impl Iterator<Item = (&str, Child)> {
        let mut seen = BTreeSet::new();
        let slots = self.order.iter().filter(move |name| seen.insert(name.as_str()));
        slots.filter_map(|name| Some((name.as_str(), *self.slots.get(&Slot::Property(name.clone()))?)))
    }

    /// The schema that accepts everything.
    pub fn any(home: LocId) -> Self {
        Schema {
            home,
            stated: false,
            typed: false,
            null_at: None,
            vague_null: false,
            arm_kinds: Kinds::ANY,
            kinds: Kinds::ANY,
            own: Kinds::ANY,
            values: BTreeMap::new(),
            typed_kinds: Kinds::ANY,
            excluded: Vec::new(),
            limits: BTreeMap::new(),
            multiples: BTreeMap::new(),
            texts: BTreeMap::new(),
            unique: None,
            slots: BTreeMap::new(),
            order: Vec::new(),
            lists_null: false,
            required: BTreeMap::new(),
            dependent_required: BTreeMap::new(),
            unions: Vec::new(),
            joined: None,
            notes: Notes::default(),
        }
    }

    /// Whether it accepts everything.
    pub fn is_any(&self) -> bool {
        self.kinds == Kinds::ANY && self.is_hollow() && self.unions.is_empty()
    }

    /// Whether it constrains only the kind.
    pub fn is_hollow(&self) -> bool {
        self.values.is_empty()
            && self.limits.is_empty()
            && self.multiples.is_empty()
            && self.texts.is_empty()
            && self.unique.is_none()
            && self.slots.is_empty()
            && self.required.is_empty()
            && self.dependent_required.is_empty()
    }
}
