//! A difference between the two documents: its rule, its place on each side, and its effect on the accepted values. It has no
//! direction and no level yet.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How much a change matters on the wire, in rising order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Level {
    /// Nothing on the wire: deprecation, names, marks.
    Doc,
    /// Compatible.
    Add,
    /// A correct but intolerant client breaks.
    Risk,
    /// A correct client breaks.
    Break,
}

impl Level {
    /// Every level, worst first.
    pub(crate) const ALL: [Level; 4] = [Level::Break, Level::Risk, Level::Add, Level::Doc];

    /// The word for it in every form of a report.
    pub fn word(self) -> &'static str {
        match self {
            Level::Break => "breaking",
            Level::Risk => "risky",
            Level::Add => "compatible",
            Level::Doc => "other",
        }
    }
}

/// Who sends the value that a schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Side {
    Request,
    Response,
}

impl Side {
    pub(crate) fn other(self) -> Side {
        match self {
            Side::Request => Side::Response,
            Side::Response => Side::Request,
        }
    }
}

/// What a schema is the schema of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Body,
    Property,
    Parameter,
    ParameterProperty,
    Header,
}

/// What a difference does to the set of accepted values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Effect {
    Narrows,
    Widens,
    /// Neither set holds the other.
    Differs,
    /// Not a matter of values; the level is known where the difference is seen.
    Fixed(Level),
}

impl Effect {
    /// The same difference seen through `not`.
    pub(crate) fn inverse(self) -> Effect {
        match self {
            Effect::Narrows => Effect::Widens,
            Effect::Widens => Effect::Narrows,
            other => other,
        }
    }

    pub(crate) fn of(order: std::cmp::Ordering) -> Effect {
        if order.is_gt() {
            Effect::Narrows
        } else {
            Effect::Widens
        }
    }
}

/// What the level or the name of a difference further depends on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Traits {
    pub(crate) required: bool,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    pub(crate) defaulted: bool,
    /// What was added or removed accepts nothing that the rest does not.
    pub(crate) covered: bool,
    /// `required` names a property that has no schema.
    pub(crate) undeclared: bool,
    /// The schema describes properties that clients should not send.
    pub(crate) has_read_only: bool,
    /// The other side accepts no undeclared properties.
    pub(crate) closed: bool,
    /// The removed part was marked as deprecated before.
    pub(crate) deprecated: bool,
    /// The removed part was deprecated, and its sunset date has not passed.
    pub(crate) early: bool,
    /// The removed part was deprecated, and its sunset date has passed.
    pub(crate) announced: bool,
    /// The whole path was removed, not only one operation of it.
    pub(crate) whole_path: bool,
}

macro_rules! rules {
    ($($name:ident = $id:literal,)*) => {
        /// Each kind of difference, by its id in reports.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Rule { $($name,)* }

        impl Rule {
            /// All rules.
            pub(crate) const ALL: &[Rule] = &[$(Rule::$name,)*];

            pub(crate) fn id(self) -> &'static str {
                match self { $(Rule::$name => $id,)* }
            }
        }
    };
}

rules! {
    OperationAdded = "operation-added",
    OperationRemoved = "operation-removed",
    OperationIdChanged = "operation-id-changed",
    OperationTags = "operation-tags-changed",
    OperationBeta = "operation-beta-changed",
    Deprecated = "deprecated",
    Reactivated = "reactivated",
    SunsetChanged = "sunset-changed",
    StabilityChanged = "stability-changed",
    PagingChanged = "paging-changed",
    SecurityTightened = "permission-required",
    SecurityLoosened = "permission-dropped",
    SecurityReplaced = "security-replaced",
    SchemeChanged = "security-scheme-changed",
    FlowAdded = "oauth-flow-added",
    FlowRemoved = "oauth-flow-removed",
    FlowChanged = "oauth-flow-changed",
    ScopeAdded = "oauth-scope-added",
    ScopeRemoved = "oauth-scope-removed",
    ServerAdded = "server-added",
    ServerRemoved = "server-removed",
    ServerDefault = "server-variable-default-changed",
    ParameterAdded = "parameter-added",
    ParameterRemoved = "parameter-removed",
    ParameterRequired = "parameter-became-required",
    ParameterOptional = "parameter-became-optional",
    ParameterStyle = "parameter-style-changed",
    ParameterBecameList = "parameter-became-list",
    BodyAdded = "request-body-added",
    BodyRemoved = "request-body-removed",
    BodyRequired = "request-body-became-required",
    BodyOptional = "request-body-became-optional",
    MediaTypeAdded = "media-type-added",
    MediaTypeRemoved = "media-type-removed",
    MediaTypeChanged = "media-type-changed",
    MediaSchemaAdded = "media-type-schema-added",
    MediaSchemaRemoved = "media-type-schema-removed",
    EncodingChanged = "encoding-changed",
    XmlChanged = "xml-changed",
    StatusAdded = "status-added",
    StatusRemoved = "status-removed",
    HeaderAdded = "header-added",
    HeaderRemoved = "header-removed",
    HeaderRequired = "header-became-required",
    HeaderOptional = "header-became-optional",
    LinkChanged = "link-changed",
    CallbackAdded = "callback-added",
    CallbackRemoved = "callback-removed",
    SchemaRenamed = "schema-renamed",
    SchemaReplaced = "schema-replaced",
    TypeChanged = "type-changed",
    WholeOrFraction = "integer-number-changed",
    Nullable = "nullability-changed",
    FormatChanged = "format-changed",
    EnumValueAdded = "enum-value-added",
    EnumValueRemoved = "enum-value-removed",
    BecameEnum = "became-enum",
    EnumDropped = "enum-dropped",
    ConstChanged = "const-changed",
    ConstDropped = "const-dropped",
    BoundSet = "bound-set",
    BoundUnset = "bound-unset",
    BoundChanged = "bound-changed",
    MultipleChanged = "multiple-of-changed",
    UniqueChanged = "unique-items-changed",
    PatternChanged = "pattern-changed",
    ContentChanged = "content-encoding-changed",
    ReferenceChanged = "unresolved-reference-changed",
    PropertyAdded = "property-added",
    PropertyRemoved = "property-removed",
    PropertyRequired = "property-became-required",
    PropertyOptional = "property-became-optional",
    DependentRequired = "dependent-required-changed",
    SubschemaSet = "subschema-set",
    SubschemaUnset = "subschema-unset",
    ArmAdded = "union-arm-added",
    ArmRemoved = "union-arm-removed",
    UnionAdded = "union-added",
    UnionRemoved = "union-removed",
    UnionOverlaps = "union-arms-overlap",
    UnionKind = "union-kind-changed",
    Discriminator = "discriminator-changed",
    DefaultChanged = "default-changed",
    ReadOnlyChanged = "read-only-changed",
    WriteOnlyChanged = "write-only-changed",
    ExtensibleEnum = "extensible-enum-changed",
}

/// A difference at one location.
#[derive(Debug, Clone)]
pub(crate) struct Difference {
    pub(crate) rule: Rule,
    pub(crate) effect: Effect,
    pub(crate) traits: Traits,
    /// The changed part: a property, a keyword, a status.
    pub(crate) subject: String,
    pub(crate) old_at: String,
    pub(crate) new_at: String,
    pub(crate) old: Value,
    pub(crate) new: Value,
    pub(crate) note: Option<String>,
}

impl Difference {
    pub(crate) fn new(rule: Rule, effect: Effect, subject: impl Into<String>) -> Self {
        Difference {
            rule,
            effect,
            traits: Traits::default(),
            subject: subject.into(),
            old_at: String::new(),
            new_at: String::new(),
            old: Value::Null,
            new: Value::Null,
            note: None,
        }
    }

    pub(crate) fn at(mut self, old: String, new: String) -> Self {
        self.old_at = old;
        self.new_at = new;
        self
    }

    pub(crate) fn values(mut self, old: Value, new: Value) -> Self {
        self.old = old;
        self.new = new;
        self
    }

    pub(crate) fn with(mut self, traits: Traits) -> Self {
        self.traits = traits;
        self
    }
}

/// How a difference is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Context {
    pub(crate) side: Side,
    pub(crate) place: Place,
    pub(crate) polarity: Polarity,
    /// A property that is required on the path to it.
    pub(crate) required: bool,
    /// At or below a property that this side should not send.
    pub(crate) unsent: bool,
    /// In an operation without a promise of stability.
    pub(crate) unstable: bool,
}

/// How the whole schema changes if a part of it becomes narrower.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Polarity {
    Same,
    /// Below `not`.
    Inverse,
    /// Below `if`: in either direction.
    Unknown,
}

impl Polarity {
    pub(crate) fn then(self, inner: Polarity) -> Polarity {
        match (self, inner) {
            (Polarity::Unknown, _) | (_, Polarity::Unknown) => Polarity::Unknown,
            (a, b) if a == b => Polarity::Same,
            _ => Polarity::Inverse,
        }
    }
}
