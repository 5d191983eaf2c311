//! API keys in headers, queries and cookies, as they are on the wire.

use super::server::{closed, response, Server};
use crate::credentials::KeyLocation;
use crate::{Authorization, Client, Error, Method, Retry};
use serde_json::Value;
use std::error::Error as _;

const SECRET: &str = "s3cr3t";

fn key(location: KeyLocation) -> Authorization {
    Authorization::placed(location, SECRET).expect("a key")
}

fn client(url: &str, authorization: Authorization) -> Client {
    Client::builder().with_base_url(url).with_credentials(authorization).build().expect("a client")
}

async fn send(client: &Client) -> Result<Value, Error> {
    client.request(Method::GET, "/a?x=1").with_retry(Retry::Never).send().await
}

#[tokio::test]
async fn keys_are_sent_in_the_location_of_their_scheme() {
    let server = Server::script(vec![response(200, "{\"result\":1}")]).await;
    for (location, path, name, value) in [
        (KeyLocation::Header("X-Key"), "/a?x=1", "x-key", Some("s3cr3t")),
        (KeyLocation::Header("Authorization"), "/a?x=1", "authorization", Some("s3cr3t")),
        (KeyLocation::Cookie("session"), "/a?x=1", "cookie", Some("session=s3cr3t")),
        (KeyLocation::Query("api key"), "/a?x=1&api%20key=s3cr3t", "x-key", None),
    ] {
        send(&client(&server.url, key(location))).await.expect("a response");
        let seen = server.seen().pop().expect("a request");
        assert_eq!((seen.path.as_str(), seen.header(name)), (path, value), "{}", seen.head);
        let has_other = name != "authorization" && seen.header("authorization").is_some();
        assert!(!has_other, "{}", seen.head);
    }
}

#[tokio::test]
async fn several_schemes_are_sent_together() {
    let server = Server::script(vec![response(200, "{}")]).await;
    let all =
        [KeyLocation::Header("x-app"), KeyLocation::Query("key"), KeyLocation::Cookie("a"), KeyLocation::Cookie("b")];
    let all = all.map(key).into_iter().fold(Authorization::key("id", "pw"), Authorization::combined);
    assert_eq!(format!("{all:?}"), "[redacted]");
    send(&client(&server.url, all.clone())).await.expect("a response");
    let seen = server.seen().pop().expect("a request");
    assert_eq!(seen.path, "/a?x=1&key=s3cr3t");
    let headers = ["x-app", "cookie", "authorization"].map(|name| seen.header(name));
    assert_eq!(headers, [Some("s3cr3t"), Some("a=s3cr3t; b=s3cr3t"), Some("Basic aWQ6cHc=")]);
    let other = all.combined(Authorization::bearer("t").expect("a token"));
    send(&client(&server.url, other)).await.expect("a response");
    assert_eq!(server.seen().pop().expect("a request").header("authorization"), Some("Bearer t"));
}

#[tokio::test]
async fn errors_do_not_contain_keys() {
    let rejecting = Server::script(vec![response(401, "{\"error\":\"no\"}")]).await;
    let (_socket, closed) = closed();
    for url in [&rejecting.url, &closed] {
        for location in [KeyLocation::Header("x-key"), KeyLocation::Query("key"), KeyLocation::Cookie("key")] {
            let error = send(&client(url, key(location))).await.expect_err("no response");
            let mut text = format!("{error} {error:?}");
            let mut source = error.source();
            while let Some(inner) = source {
                text += &format!(" {inner} {inner:?}");
                source = inner.source();
            }
            assert!(!text.contains(SECRET), "{text}");
        }
    }
}

#[test]
fn keys_with_invalid_characters_are_rejected_and_not_printed() {
    for (location, value) in [
        (KeyLocation::Header("x-key"), "a\nb"),
        (KeyLocation::Header("x-key"), " "),
        (KeyLocation::Cookie("key"), "a; admin=1"),
        (KeyLocation::Cookie("key"), "a b"),
    ] {
        let error = Authorization::placed(location, value).map(drop).expect_err(value);
        assert!(error.to_string().contains("the API key has characters that"), "{error}");
        assert!(!format!("{error} {error:?}").contains("admin"), "{error:?}");
    }
    Authorization::placed(KeyLocation::Query("key"), "a&b=c #ü\n").map(drop).expect("any text");
}
