//! Tests of `client.toml`: its values, their defaults, and errors that name the key.

use codegen::client::{ClientFacts, RateLimit};

const REQUIRED: &str = "[package]\nname = \"my-things\"\ndescription = \"d\"\n\n[api]\nname = \"Things API\"\n";

fn parse(text: &str) -> Result<ClientFacts, String> {
    ClientFacts::parse("spec/client.toml", text).map_err(|error| error.to_string())
}

#[test]
fn other_values_default_from_the_name_of_the_package() {
    let facts = parse(REQUIRED).expect("it is complete");
    assert_eq!((facts.crate_name().as_str(), facts.api.user_agent.as_str()), ("my_things", "my-things"));
    assert_eq!(facts.environment.base_url, "MY_THINGS_API_URL");
    let [keys] = &facts.environment.keys[..] else { panic!("{facts:?}") };
    assert_eq!((keys.id.as_str(), keys.secret.as_str()), ("MY_THINGS_API_KEY", "MY_THINGS_API_SECRET"));
    assert_eq!((facts.rate_limit, facts.api.base_url.as_str()), (None, ""));
    let facts = parse(&format!("{REQUIRED}[rate_limit]\nrequests = 3\nseconds = 2\n")).expect("it is complete");
    assert_eq!(facts.rate_limit, Some(RateLimit { requests: 3, seconds: 2 }));
}

#[test]
fn errors_name_the_key_and_what_is_expected() {
    let with = |more: &str| format!("{REQUIRED}{more}\n");
    let changed = |from: &str, to: &str| REQUIRED.replacen(from, to, 1);
    let query = |from: &str, to: &str| include_str!("../../../spec/client.toml").replacen(from, to, 1);
    for (text, expected) in [
        (with("base_urls = \"\""), "api.base_urls: unknown field `base_urls`, expected one of `name`, `base_url`, `user_agent`, `bearer`"),
        (with("[ap]"), "ap: unknown field `ap`, expected one of `package`, `api`, `environment`, `rate_limit`, `advice`, `query`"),
        (changed("\"my-things\"", "1"), "package.name: invalid type: integer `1`, expected a string"),
        (changed("description = \"d\"\n", ""), "package: missing field `description`"),
        (changed("my-things", "My Things"), "package.name: expected a package name, in lower case letters, digits, `-` and `_`"),
        (with("base_url = \"https://a/\""), "api.base_url: expected a URL that starts with https:// and has no slash at its end, no query and no fragment"),
        (with("base_url = \"ftp://a\""), "api.base_url: expected a URL that starts with https:// and has no slash at its end, no query and no fragment"),
        (with("user_agent = \"a b\""), "api.user_agent: expected a product name of RFC 9110, without spaces and slashes"),
        (with("bearer = \"a\\nb\""), "api.bearer: expected one line of text"),
        (with("[environment]\nkeys = [{ id = \"A\", secret = \"b\" }]"), "environment.keys[0].secret: expected the name of an environment variable, in capitals, digits and `_`"),
        (with("[environment]\nkeys = [{ id = \"A\" }]"), "environment.keys[0]: missing field `secret`"),
        (with("[rate_limit]\nrequests = 0\nseconds = 1"), "rate_limit.requests: expected at least 1"),
        (with("[rate_limit]\nrequests = \"ten\"\nseconds = 1"), "rate_limit.requests: invalid type: string \"ten\", expected usize"),
        (with("[query]\nhost = \"q.\""), "query.host_variable: expected the name of an environment variable, in capitals, digits and `_`"),
        (with("[query]\nhosts = \"q.\""), "query.hosts: unknown field `hosts`, expected one of `host_variable`, `api_hosts`, `host`, `run_path`, `postgres_path`, `saved_path`, `organization_parameter`, `service_type_header`, `service_type`, `postgres_type`, `key_header`, `wake_header`, `version_header`, `upgrade_header`, `idle`, `stopped`, `unavailable`, `timed_out`, `rows_format`, `rows_format_of_version_1`"),
        (query("/run/{id}", "/run"), "query.saved_path: expected a path that starts with / and contains {id}"),
        (query("\"wake-service\"", "\"Wake Service\""), "query.wake_header: expected the name of a header, in lower case letters, digits and `-`"),
        (query("Timeout error", ""), "query.timed_out: expected text without quotes and `\\`"),
        (query("Timeout error", "a\\nb"), "query.timed_out: expected text without quotes and `\\`"),
        (with("[advice]\nidle = 1"), "advice.idle: invalid type: integer `1`, expected a string"),
    ] {
        assert_eq!(parse(&text).unwrap_err(), format!("spec/client.toml: load: {expected}"), "{text}");
    }
    let error = parse("[package").unwrap_err();
    assert!(error.starts_with("spec/client.toml: load: is not TOML: "), "{error}");
}
