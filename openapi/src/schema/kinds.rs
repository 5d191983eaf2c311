//! JSON kinds as a set.

use serde_json::Value;

use crate::json::Num;

/// A set of JSON kinds. Whole and fractional numbers are two kinds, so that `integer` is a part of `number`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kinds(u8);

impl Kinds {
    pub const NONE: Kinds = Kinds(0);
    pub const NULL: Kinds = Kinds(1);
    pub const BOOLEAN: Kinds = Kinds(2);
    pub const WHOLE: Kinds = Kinds(4);
    pub const FRACTION: Kinds = Kinds(8);
    pub const NUMBER: Kinds = Kinds(12);
    pub const BOOLEAN_OR_NUMBER: Kinds = Kinds(14);
    pub const STRING: Kinds = Kinds(16);
    pub const ARRAY: Kinds = Kinds(32);
    pub const OBJECT: Kinds = Kinds(64);
    pub const ANY: Kinds = Kinds(127);

    pub const GROUPS: [Kinds; 5] = [Kinds::BOOLEAN, Kinds::NUMBER, Kinds::STRING, Kinds::ARRAY, Kinds::OBJECT];

    pub fn named(name: &str) -> Kinds {
        match name {
            "null" => Kinds::NULL,
            "boolean" => Kinds::BOOLEAN,
            "integer" => Kinds::WHOLE,
            "number" => Kinds::NUMBER,
            "string" => Kinds::STRING,
            "array" => Kinds::ARRAY,
            "object" => Kinds::OBJECT,
            _ => Kinds::NONE,
        }
    }

    pub fn of(value: &Value) -> Kinds {
        match value {
            Value::Null => Kinds::NULL,
            Value::Bool(_) => Kinds::BOOLEAN,
            Value::Number(number) if Num::from(number).is_multiple_of(Num::from(1)) => Kinds::WHOLE,
            Value::Number(_) => Kinds::FRACTION,
            Value::String(_) => Kinds::STRING,
            Value::Array(_) => Kinds::ARRAY,
            Value::Object(_) => Kinds::OBJECT,
        }
    }

    pub fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 & other.0)
    }

    pub fn or(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    pub fn without(self, other: Kinds) -> Kinds {
        Kinds(self.0 & !other.0)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn meets(self, other: Kinds) -> bool {
        self.0 & other.0 != 0
    }

    pub fn within(self, other: Kinds) -> bool {
        self.0 & !other.0 == 0
    }

    /// The names that a document uses for the kinds, for messages.
    pub fn names(self) -> Vec<&'static str> {
        if self == Kinds::ANY {
            return vec!["any"];
        }
        let number = if self.meets(Kinds::FRACTION) { "number" } else { "integer" };
        let table = [
            (Kinds::BOOLEAN, "boolean"),
            (Kinds::NUMBER, number),
            (Kinds::STRING, "string"),
            (Kinds::ARRAY, "array"),
            (Kinds::OBJECT, "object"),
            (Kinds::NULL, "null"),
        ];
        table.into_iter().filter(|(kind, _)| self.meets(*kind)).map(|(_, name)| name).collect()
    }
}
