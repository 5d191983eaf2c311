//! Times that a server writes into an entity: when it was created and changed, and what has not happened yet.

use std::collections::BTreeSet;
use std::time::{Duration, UNIX_EPOCH};

use serde_json::Value;

use super::access::Access;
use crate::document::structure::property_names;
use crate::facts::Facts;

impl Access<'_> {
    /// Writes the times of an entity that is created now. What a caller set stays.
    pub(super) fn stamp_created(&self, schema: &str, value: &mut Value, callers: &Value) {
        let times = &Facts::get().times;
        let is_free = |name: &&String| callers.get(name.as_str()).is_none();
        for name in times.created.iter().chain(&times.updated).filter(is_free) {
            self.stamp(schema, value, name);
        }
        for name in times.later.iter().filter(is_free) {
            self.clear(schema, value, name);
        }
    }

    /// Writes the time of a change.
    pub(super) fn stamp_updated(&self, schema: &str, value: &mut Value) {
        for name in &Facts::get().times.updated {
            self.stamp(schema, value, name);
        }
    }

    /// Lets the times of an entity that exists from the start follow each other.
    pub(super) fn order_times(&self, schema: &str, value: &mut Value) {
        let times = &Facts::get().times;
        for earlier in &times.created {
            for later in times.updated.iter().chain(&times.later) {
                let (Some(first), Some(last)) = (value[earlier].as_str(), value[later].as_str()) else { continue };
                // All are written in the same form.
                if last < first {
                    let (first, last) = (Value::from(first), Value::from(last));
                    self.set(schema, value, earlier, last);
                    self.set(schema, value, later, first);
                }
            }
        }
    }

    fn stamp(&self, schema: &str, value: &mut Value, name: &str) {
        if self.names(schema).contains(name) {
            let now = UNIX_EPOCH + Duration::from_secs(self.now.day);
            self.set(schema, value, name, humantime::format_rfc3339_seconds(now).to_string().into());
        }
    }

    /// Removes a property, or sets it to null if it is required.
    fn clear(&self, schema: &str, value: &mut Value, name: &str) {
        let Some(object) = value.as_object_mut() else { return };
        let Some(old) = object.remove(name) else { return };
        if !self.synth.fits(self.schema(schema), value) {
            value[name] = old;
            self.set(schema, value, name, Value::Null);
        }
    }

    pub(super) fn names(&self, schema: &str) -> BTreeSet<String> {
        property_names(&self.world.document.root, self.schema(schema))
    }
}
