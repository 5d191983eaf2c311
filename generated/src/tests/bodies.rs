//! Bodies that are not JSON, and the styles of query parameters, as they are on the wire.

use crate::call::{
    encode_binary, encode_form, encode_list, encode_multipart, join, texts, with_lists, with_optional, QueryParam,
};
use crate::support::{decode, Binary, Map, Raw};
use crate::{Client, Error};
use reqwest::{Request, RequestBuilder};
use serde_json::{json, Value};

const URL: &str = "http://127.0.0.1/";

fn http() -> reqwest::Client {
    let client = Client::builder().with_base_url(URL).with_key("id", "secret").build().expect("a client");
    client.shared.http().clone()
}

fn post() -> RequestBuilder {
    http().post(URL)
}

#[track_caller]
fn built(request: Result<RequestBuilder, Error>) -> (String, String) {
    let request: Request = request.expect("a request").build().expect("a request");
    let media_type = request.headers()["content-type"].to_str().expect("text").to_owned();
    let body = request.body().and_then(|body| body.as_bytes()).expect("a body");
    (media_type, String::from_utf8_lossy(body).into_owned())
}

#[test]
fn forms_are_url_encoded() {
    let body = json!({ "a": "x y&z=ü", "b": [1, null, 2], "c": { "d": true }, "e": null, "f": [] });
    let expected = "a=x+y%26z%3D%C3%BC&b=1&b=2&c=%7B%22d%22%3Atrue%7D";
    let found = built(encode_form(post(), &body));
    assert_eq!(found, ("application/x-www-form-urlencoded".to_owned(), expected.to_owned()));
    let error = encode_form(post(), &"text").map(drop).expect_err("no object");
    assert!(error.to_string().contains("not an object"), "{error}");
}

#[test]
fn multipart_forms_have_a_part_for_each_value() {
    let file = Binary::new("<b>").media_type("text/html\r\nX: y").name("a\"\r\nb.html");
    let body = json!({ "file": file, "files": [Binary::new(vec![0, 1])], "meta": { "k": 1 }, "n": [1, 2], "z": null });
    let (media_type, text) = built(encode_multipart(post(), &body, &["file", "files"]));
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let parts: Vec<&str> = text.split(&format!("--{boundary}")).collect();
    let part = |head: &str, content: &str| format!("\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n");
    let expected = [
        String::new(),
        part("name=\"file\"; filename=\"a%22%0D%0Ab.html\"\r\nContent-Type: text/html%0D%0AX: y", "<b>"),
        part("name=\"files\"; filename=\"files\"\r\nContent-Type: application/octet-stream", "\0\u{1}"),
        part("name=\"meta\"\r\nContent-Type: application/json", "{\"k\":1}"),
        part("name=\"n\"", "1"),
        part("name=\"n\"", "2"),
        "--\r\n".to_owned(),
    ];
    assert_eq!(parts, expected);
}

#[test]
fn bytes_have_a_media_type_and_are_not_printed() {
    let documented = built(Ok(encode_binary(post(), &Binary::new("x"), "image/png")));
    assert_eq!(documented, ("image/png".to_owned(), "x".to_owned()));
    let own = built(Ok(encode_binary(post(), &Binary::new("x").media_type("image/gif"), "image/png")));
    assert_eq!(own.0, "image/gif");
    let secret = Binary::new("hunter2");
    assert_eq!(format!("{secret:?}"), "Binary(7 bytes)");
    let text = serde_json::to_string(&secret.clone().name("n")).expect("JSON");
    assert_eq!(text, r#"{"content":"aHVudGVyMg==","name":"n"}"#);
    assert_eq!(decode::<Binary>(&text).expect("bytes").value, secret.clone().name("n"));
    assert_eq!(decode::<Binary>(r#""aHVudGVyMg==""#).expect("bytes").value, secret);
    let error = decode::<Binary>(r#""hunter2!""#).expect_err("no base64");
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
}

#[test]
fn commas_between_the_elements_of_a_list_are_not_encoded() {
    let check = |query: &[(&str, &str)], expected: &str| {
        let request = http().get(URL).query(query).build().expect("a request");
        let lists = [("a b", Some(texts(&json!(["x,y", 1, "z w"])))), ("none", None), ("empty", Some(Vec::new()))];
        assert_eq!(with_lists(request, lists).url().query(), Some(expected));
    };
    check(&[], "a%20b=x%2Cy,1,z%20w&empty=");
    check(&[("q", "1")], "q=1&a%20b=x%2Cy,1,z%20w&empty=");
}

#[track_caller]
fn query(parameter: QueryParam, expected: &str) {
    let request = http().get(URL).query(&parameter).build().expect("a request");
    assert_eq!(request.url().query().unwrap_or_default(), expected);
}

#[test]
fn each_style_of_a_query_parameter_has_its_form() {
    let (list, object) = (json!(["a", 1, null, "b c"]), json!({ "k": "v", "l": [1, 2], "n": null }));
    query(QueryParam::new("q", &list), "q=a&q=1&q=b+c");
    query(QueryParam::joined("q", &list, "|"), "q=a%7C1%7Cb+c");
    query(QueryParam::new("q", &json!([100.0, -2.0, 0.5, "3.0"])), "q=100&q=-2&q=0.5&q=3.0");
    query(QueryParam::joined("q", &json!(["a"]), "|"), "q=a");
    query(QueryParam::joined("q", &json!([]), "|"), "q=");
    query(QueryParam::deep("q", &object), "q%5Bk%5D=v&q%5Bl%5D=1&q%5Bl%5D=2");
    query(QueryParam::spread(&object), "k=v&l=1&l=2");
    query(QueryParam::json("q", &json!({ "a": 1 })), "q=%7B%22a%22%3A1%7D");
    // Numbers keep their digits, even if a float cannot represent them.
    let numbers = decode::<Map<Raw>>(r#"{"a":1e400,"b":[1.50,"1e400"]}"#).expect("an object").value;
    query(QueryParam::new("q", &numbers["a"]), "q=1e400");
    query(QueryParam::spread(&numbers), "a=1e400&b=1.50&b=1e400");
    for nothing in [
        QueryParam::new("q", &Value::Null),
        QueryParam::joined("q", &Value::Null, ","),
        QueryParam::deep("q", &Value::Null),
        QueryParam::spread(&Value::Null),
        QueryParam::json("q", &Value::Null),
    ] {
        query(nothing, "");
    }
    assert_eq!(encode_list(&json!(["a/b", "c,d", 1])), "a%2Fb,c%2Cd,1");
    assert_eq!(join(&json!(["a", 1]), ","), "a,1");
}

#[test]
fn an_optional_body_can_be_left_out() {
    let send = |body: Option<&str>| {
        let body = body.map(|text| json!({ "text": text }));
        with_optional(post(), &body, |request, body| Ok(request.json(body)))
            .expect("a request")
            .build()
            .expect("a request")
    };
    let none = send(None);
    assert!(none.body().is_none() && !none.headers().contains_key("content-type"), "{none:?}");
    let some = send(Some("x"));
    assert_eq!(some.body().and_then(|body| body.as_bytes()), Some(&b"{\"text\":\"x\"}"[..]));
    let failed = with_optional(post(), &Some("no object"), encode_form);
    assert!(failed.is_err());
}
