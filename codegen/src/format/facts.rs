//! Prints the facts of `client.toml` as a macro, because documentation can contain literals, but no constants.

use super::print;
use crate::client::{ClientFacts, KeyVariables};
use crate::markdown::code;

/// The text of the file. `base_url` is that of the document.
pub(super) fn file(facts: &ClientFacts, base_url: &str) -> String {
    let ClientFacts { api, environment, rate_limit, advice, query, .. } = facts;
    let text = |text: &str| format!("{text:?}");
    let pairs = environment.keys.iter().map(|KeyVariables { id, secret, .. }| format!("({id:?}, {secret:?})"));
    let limit = rate_limit.map(|limit| (limit.requests, limit.seconds));
    let limit_in_words =
        limit.map_or("none".to_owned(), |(requests, seconds)| format!("{requests} requests in any {seconds} s"));
    let rows = [
        ("api", text(&api.name)),
        ("crate_name", text(&facts.crate_name())),
        ("base_url", text(if api.base_url.is_empty() { base_url } else { &api.base_url })),
        ("user_agent", text(&api.user_agent)),
        ("bearer", text(&api.bearer)),
        ("base_url_variable", text(&environment.base_url)),
        ("key_variables", format!("[{}]", pairs.collect::<Vec<_>>().join(", "))),
        ("key_variables_in_words", text(&key_variables(&environment.keys))),
        ("rate_limit", format!("{limit:?}")),
        ("rate_limit_in_words", text(&limit_in_words)),
        ("advice_unauthorized", text(&advice.unauthorized)),
        ("advice_idle", text(&advice.idle)),
    ];
    let rows = rows.into_iter().map(|(name, value)| (name.to_owned(), value)).chain(query.literals());
    let arms: String = rows.map(|(name, value)| format!("    ({name}) => {{ {value} }};\n")).collect();
    let doc = format!("What is specific to the {}, from `spec/client.toml`.", api.name);
    let comment = "/// A fact by its name, as a literal, so that documentation can contain it.";
    print::file(&doc, &[], &format!("{comment}\nmacro_rules! fact {{\n{arms}}}\n"))
}

/// The variables of API keys as part of a sentence.
fn key_variables(keys: &[KeyVariables]) -> String {
    let pairs = keys.iter().map(|KeyVariables { id, secret, used_by }| {
        let whose = used_by.as_ref().map(|program| format!(" (the variables of {program})")).unwrap_or_default();
        format!("{} and {}{whose}", code(id), code(secret))
    });
    pairs.collect::<Vec<_>>().join(", or else ")
}
