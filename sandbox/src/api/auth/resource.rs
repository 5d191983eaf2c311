//! Checks a key that was created through the API by its resource: state, expiry, addresses and roles.

use std::net::IpAddr;
use std::time::UNIX_EPOCH;

use serde_json::{json, Value};

use super::{Admitted, Denial, Home};
use crate::facts::derive::date_time;
use crate::facts::{Facts, Keys};
use crate::sandbox::clock::Now;
use crate::sandbox::engine::Engine;
use crate::world::store::{parts, Store};

/// The precision of the time at which a key was last used, in seconds.
const MINUTE: u64 = 60;

/// Checks whether the key may send the request, and records its use.
pub(crate) fn check(engine: &Engine, home: &Home, scopes: &[String], peer: IpAddr) -> Result<(), Denial> {
    let facts = &Facts::get().keys;
    let mut store = engine.world.lock();
    let entity = store.entities(&home.path).and_then(|entities| entities.get(&home.id));
    let now = engine.clock.now();
    let key = entity.map(|entity| &entity.value).filter(|key| is_enabled(facts, key, now));
    let key = key.ok_or(Denial::Unknown("the key is disabled, deleted or expired"))?;
    let sources: Vec<&str> =
        list(key, &facts.addresses).filter_map(|entry| entry[facts.source.as_str()].as_str()).collect();
    if !sources.is_empty() && !sources.iter().any(|source| covers(source, peer)) {
        return Err(Denial::Address(peer));
    }
    if let Some(held) = permissions(facts, &store, home, key) {
        let is_held = |scope: &&String| held.iter().any(|pattern| matches(pattern, scope));
        let missing: Vec<String> = scopes.iter().filter(|scope| !is_held(scope)).cloned().collect();
        if !missing.is_empty() {
            return Err(Denial::Forbidden(missing));
        }
    }
    let used = Value::from(date_time(now.day / MINUTE * MINUTE));
    if key[facts.used.as_str()] != used {
        store.edit(&home.path, &home.id, |key| key[facts.used.as_str()] = used);
    }
    Ok(())
}

fn is_enabled(facts: &Keys, key: &Value, now: Now) -> bool {
    let end = key[facts.expires.as_str()].as_str().and_then(|text| humantime::parse_rfc3339(text).ok());
    let end = end.and_then(|end| end.duration_since(UNIX_EPOCH).ok());
    key[facts.state.as_str()] != facts.off.as_str() && end.is_none_or(|end| now.day < end.as_secs())
}

/// The permissions of the key's roles, as patterns with `*`; `None` if it has no role, and with that no restriction.
fn permissions(facts: &Keys, store: &Store, home: &Home, key: &Value) -> Option<Vec<String>> {
    let names = list(key, &facts.roles).filter_map(Value::as_str).map(str::to_owned);
    let mut held: Vec<String> = Vec::new();
    let mut has_role = false;
    for name in names {
        has_role = true;
        held.extend(facts.permits.get(&name).into_iter().flatten().cloned());
    }
    let roles = home.path.rsplit_once('/').map(|(above, _)| format!("{above}/{}", facts.roles_beside));
    for role in list(key, &facts.assigned) {
        has_role = true;
        let name = role[facts.assigned_name.as_str()].as_str().unwrap_or_default().to_lowercase();
        let id = role[facts.assigned_id.as_str()].as_str().unwrap_or_default();
        let entity = roles.as_ref().and_then(|roles| store.entities(roles)?.get(id));
        let policies = entity.into_iter().flat_map(|entity| list(&entity.value, &facts.policies));
        let allowed = policies.filter(|policy| policy[facts.effect.as_str()] == facts.allow.as_str());
        let own =
            allowed.flat_map(|policy| list(policy, &facts.permissions)).filter_map(Value::as_str).map(str::to_owned);
        match facts.permits.get(&name) {
            Some(permits) => held.extend(permits.iter().cloned()),
            None => held.extend(own),
        }
    }
    has_role.then_some(held)
}

fn list<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value[name].as_array().into_iter().flatten()
}

/// Whether a text has the form of a pattern, in which `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(first) else { return false };
    let parts: Vec<&str> = rest.split('*').collect();
    let (last, between) = parts.split_last().map_or(("", &[][..]), |(last, between)| (*last, between));
    for part in between {
        let Some(at) = text.find(part) else { return false };
        text = &text[at + part.len()..];
    }
    text.ends_with(last)
}

/// Whether an address, or a range such as `10.0.0.0/8`, has the address in it.
fn covers(source: &str, address: IpAddr) -> bool {
    let (base, length) = source.trim().split_once('/').unwrap_or((source.trim(), "128"));
    let (Ok(base), Ok(length)) = (base.parse::<IpAddr>(), length.parse::<u32>()) else { return false };
    let prefix = |bits: u128, width: u32| bits.checked_shr(width.saturating_sub(length)).unwrap_or(0);
    match (base.to_canonical(), address.to_canonical()) {
        (IpAddr::V4(one), IpAddr::V4(other)) => prefix(one.to_bits().into(), 32) == prefix(other.to_bits().into(), 32),
        (IpAddr::V6(one), IpAddr::V6(other)) => prefix(one.to_bits(), 128) == prefix(other.to_bits(), 128),
        _ => false,
    }
}

/// What expressions of the data file know of a caller: the members of its key, and what the path of the key is below.
pub(crate) fn described(engine: &Engine, admitted: &Admitted, now: Now) -> Value {
    let facts = &Facts::get().callers;
    let owners = || {
        let owners = engine.world.get(&format!("{}{}", engine.document().base, facts.owners), now);
        owners.map(|(_, owners)| owners).unwrap_or_default()
    };
    if let Some(home) = &admitted.home {
        let key = engine
            .world
            .lock()
            .entities(&home.path)
            .and_then(|entities| Some(Value::clone(&entities.get(&home.id)?.value)));
        let mut key = key.unwrap_or_else(|| json!({ "id": home.id }));
        key[facts.owner.as_str()] = parts(&home.path[facts.owners.len().min(home.path.len())..]).next().into();
        return key;
    }
    let owners = owners();
    let id = &admitted.name;
    json!({ "id": id, "name": id, "is_token": admitted.is_token, facts.owner.as_str(): owners[0]["id"], "owners": owners })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_in_ranges() {
        for (source, address, expected) in [
            ("127.0.0.1", "127.0.0.1", true),
            ("127.0.0.0/8", "127.1.2.3", true),
            ("0.0.0.0/0", "192.0.2.1", true),
            ("10.0.0.0/8", "127.0.0.1", false),
            ("10.0.0.1", "10.0.0.2", false),
            ("127.0.0.1/32", "::ffff:127.0.0.1", true),
            ("fd00::/8", "fd12::1", true),
            ("::/0", "127.0.0.1", false),
            ("nonsense", "127.0.0.1", false),
        ] {
            assert_eq!(covers(source, address.parse().unwrap()), expected, "{source} {address}");
        }
    }

    #[test]
    fn patterns_have_stars() {
        for (pattern, text, expected) in [
            ("*", "a:b", true),
            ("*:view", "a:b:view", true),
            ("*:view", "a:view-x", false),
            ("*:view-*", "a:view-x", true),
            ("a:*:c", "a:b:c", true),
            ("a", "a", true),
            ("a", "ab", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
