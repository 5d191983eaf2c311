//! Errors, states of services and invalid responses. In each case the statement is sent once.

use super::*;
use clickhouse_cloud::Retry;
use futures_util::{StreamExt, TryStreamExt};
use serde_json::Value;

const EXCEPTION: &str =
    "Code: 395. DB::Exception: Value in WHERE password = 'hunter2' (FUNCTION_THROW_IF_VALUE_IS_NON_ZERO) (version 26.9.2.1)";

/// The error of a statement that was sent once.
async fn error_of(response: Steps, retry: Retry) -> Error {
    let server = Server::script(vec![response]).await;
    let error = cloud(&server).sql(ID, "SELECT 1").with_retry(retry).execute().await.unwrap_err();
    assert_eq!(server.count(), 1, "{error}");
    printed(&error);
    error
}

#[tokio::test]
async fn sql_errors_have_code_and_name_and_are_not_repeated() {
    let details = r#"Code: 62. DB::Exception: Syntax error: 'hunter2' WHERE (SYNTAX_ERROR) (version 26.9.2.1)"#;
    for (status, body, code, name) in [
        (400, format!(r#"{{"error":{{"code":"62","details":"{details}"}}}}"#), Some(62), Some("SYNTAX_ERROR")),
        (500, format!(r#"{{"error":{{"code":62,"details":"{details}"}}}}"#), Some(62), Some("SYNTAX_ERROR")),
        (500, r#"{"error":{"code":"60","details":"no table t"}}"#.to_owned(), Some(60), None),
        (400, r#"{"error":{"code":"POSTGRES_ERROR","details":"no"}}"#.to_owned(), None, Some("POSTGRES_ERROR")),
        (404, details.to_owned(), Some(62), Some("SYNTAX_ERROR")),
        (500, format!(r#"{{"error":"{details}"}}"#), Some(62), Some("SYNTAX_ERROR")),
    ] {
        let error = error_of(response(status, &body), Retry::Always).await;
        assert!(error.is_sql_error() && !error.is_retryable() && !error.is_not_found(), "{error}");
        let found = error.sql_error().unwrap();
        assert_eq!((found.code(), found.name()), (code, name), "{body}");
        assert!(!found.message().is_empty() && found.to_string().contains(found.message()));
        assert_eq!(error.status(), Some(status));
    }
    // A response that is not from the database is not an SQL error.
    let error = error_of(response(401, r#"{"error":{"code":"62","details":"x"}}"#), Retry::Always).await;
    assert!(error.is_auth() && !error.is_sql_error());
}

#[tokio::test]
async fn a_stopped_service_is_not_started() {
    for response in [
        response(206, r#"{"data":"Service is stopped"}"#),
        response(404, r#"{"error":"ClickHouse service is currently unavailable. Please try again later."}"#),
    ] {
        let error = error_of(response, Retry::Always).await;
        assert!(error.is_stopped() && !error.is_idle() && !error.is_not_found(), "{error}");
    }
    let error = error_of(response(206, r#"{"data":"what"}"#), Retry::Always).await;
    assert!(error.is_decode() && !error.is_stopped(), "{error}");
}

#[tokio::test]
async fn a_statement_that_takes_too_long_is_not_repeated() {
    for status in [500, 504, 408] {
        let error = error_of(response(status, r#"{"error":"Timeout error."}"#), Retry::Always).await;
        assert!(error.is_timeout() && !error.is_retryable(), "{error}");
        assert!(error.to_string().contains("may still be running"), "{error}");
    }
}

#[tokio::test]
async fn a_statement_is_not_sent_again_after_a_network_error() {
    for response in [
        vec![Step::Reset],
        vec![Step::Close],
        vec![Step::Write(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec()), Step::Reset],
        vec![Step::Write(b"garbage\r\n\r\n".to_vec()), Step::Close],
        response(408, ""),
        response_with(429, &[("retry-after", "0")], ""),
        response(500, ""),
        response(502, "<html>"),
        response(503, r#"{"error":"overloaded"}"#),
        response(504, ""),
        response(403, r#"{"error":"FORBIDDEN"}"#),
        response_with(307, &[("location", "http://127.0.0.1:1/")], ""),
    ] {
        error_of(response, Retry::Never).await;
    }
    let server = Server::script(vec![vec![Step::Hang]]).await;
    let client = builder(&server).with_attempt_timeout(ms(50)).build().unwrap();
    assert!(client.sql(ID, STATEMENT).execute().await.unwrap_err().is_timeout());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn retries_are_allowed_only_for_statements_that_read() {
    let server = Server::script(vec![response(503, ""), vec![Step::Reset], two("")]).await;
    cloud(&server).sql(ID, "SELECT 1").with_retry(Retry::Always).execute().await.unwrap();
    assert_eq!(server.count(), 3);
    for statement in ["INSERT INTO t SELECT 1", "SELECT 1; TRUNCATE TABLE t"] {
        let error = cloud(&server).sql(ID, statement).with_retry(Retry::Always).execute().await.unwrap_err();
        assert!(error.to_string().contains("only read"), "{error}");
    }
    assert_eq!(server.count(), 3);
    let server = Server::script(vec![response_with(429, &[("retry-after", "0")], ""), two("")]).await;
    cloud(&server).sql(ID, "INSERT INTO t SELECT 1").with_retry(Retry::Safe).execute().await.unwrap();
    assert_eq!(server.count(), 2);
}

/// The number of rows of a result, and the error at its end.
async fn stream(response: Steps, format: &str) -> (usize, Option<Error>) {
    let server = Server::script(vec![response]).await;
    let mut rows = sql(&server).format(format).rows::<Value>();
    let (mut count, mut last) = (0, None);
    while let Some(row) = rows.next().await {
        assert!(last.is_none(), "a stream goes on after an error");
        match row {
            Ok(_) => count += 1,
            Err(error) => last = Some(error),
        }
    }
    assert_eq!(server.count(), 1);
    (count, last)
}

#[tokio::test]
async fn an_exception_in_the_middle_of_a_stream_follows_the_rows_before_it() {
    const COMPACT: &str = "JSONCompactEachRowWithNamesAndTypes";
    let header = "[\"a\",\"b\"]\n[\"UInt8\",\"String\"]\n[1,\"x\"]\n";
    let block =
        format!("\r\n__exception__\r\nabcdefghijklmnop\r\n{EXCEPTION}\n120 abcdefghijklmnop\r\n__exception__\r\n");
    let line = format!("{{\"exception\":\"{EXCEPTION}\"}}");
    for (format, start, rest) in [
        (COMPACT, header, EXCEPTION.to_owned()),
        (COMPACT, header, format!("[2,\"y{EXCEPTION}\n")),
        (COMPACT, header, format!("[2{EXCEPTION}\n")),
        (COMPACT, header, format!("[2,{EXCEPTION}\n")),
        (COMPACT, header, line.clone()),
        (COMPACT, header, format!("[\"{EXCEPTION}\"]\n")),
        (COMPACT, header, block.clone()),
        (COMPACT, header, format!("[2,\"y\"{block}")),
        ("JSONEachRow", "{\"a\":1}\n", line.clone()),
        ("JSONEachRow", "{\"a\":1}\n", format!("{line}\n")),
        ("JSONEachRow", "{\"a\":1}\n", format!("{{\"a\":\"{EXCEPTION}")),
        ("JSONEachRowWithProgress", "{\"row\":{\"a\":1}}\n", format!("{line}\n")),
    ] {
        // The response is sent in one part, and in three parts.
        let (first, second) = rest.split_at(rest.len() / 2);
        for response in [result(&format!("{start}{rest}")), parts(&[start, first, second], Step::Close)] {
            let (rows, error) = stream(response, format).await;
            let error = error.unwrap_or_else(|| panic!("{format} {rest}: no error"));
            let found = error.sql_error().unwrap_or_else(|| panic!("{rest}: {error}"));
            assert_eq!((rows, found.code()), (1, Some(395)), "{format} {rest}");
            assert_eq!(found.name(), Some("FUNCTION_THROW_IF_VALUE_IS_NON_ZERO"));
            printed(&error);
        }
    }
    // This row only looks like an exception.
    let (rows, error) = stream(result(&format!("{line}\n{{\"a\":1}}\n")), "JSONEachRow").await;
    assert!(rows == 2 && error.is_none(), "{error:?}");
    let (rows, error) = stream(result("{\"exception\":\"\"}\n"), "JSONEachRow").await;
    assert!(rows == 1 && error.is_none(), "{error:?}");
    let (rows, error) = stream(result(&format!("{header}[2,\"{EXCEPTION}\"]\n")), COMPACT).await;
    assert!(rows == 2 && error.is_none(), "{error:?}");
}

#[tokio::test]
async fn an_exception_after_text_is_an_error() {
    let server = Server::start(|_, _| parts(&["1\n2\n", EXCEPTION, "\n"], Step::Close)).await;
    let error = sql(&server).format("CSV").text().await.unwrap_err();
    assert_eq!(error.sql_error().and_then(|error| error.code()), Some(395));
    assert!(sql(&server).execute().await.unwrap_err().is_sql_error());
    let mut bytes = sql(&server).format("CSV").bytes_stream();
    let mut all = Vec::new();
    let error = loop {
        match bytes.try_next().await {
            Ok(part) => all.extend(part.expect("an error before the end")),
            Err(error) => break error,
        }
    };
    assert!(error.is_sql_error() && all.starts_with(b"1\n2\n"), "{error}");
}

#[tokio::test]
async fn an_exception_in_the_last_line_of_json_is_an_error_of_text() {
    let server = Server::start(|_, _| result(&format!("{{\"a\":1}}\n{{\"exception\": \"{EXCEPTION}\"}}\n"))).await;
    for format in ["JSONEachRow", "JSONEachRowWithProgress"] {
        let errors = [
            sql(&server).format(format).text().await.unwrap_err(),
            sql(&server).format(format).execute().await.unwrap_err(),
            sql(&server).format(format).bytes_stream().try_collect::<Vec<_>>().await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.sql_error().and_then(|error| error.code()), Some(395), "{error}");
        }
    }
}

#[tokio::test]
async fn text_after_a_row_is_an_error() {
    const COMPACT: &str = "JSONCompactEachRowWithNamesAndTypes";
    let header = "[\"a\"]\n[\"UInt8\"]\n";
    for (format, text) in [
        (COMPACT, format!("{header}[1][2]\n")),
        (COMPACT, format!("{header}[1],\n[2]\n")),
        (COMPACT, "[\"a\"] x\n[\"UInt8\"]\n[1]\n".to_owned()),
        ("JSONEachRow", "{\"a\":1}{\"a\":2}\n".to_owned()),
        ("JSONEachRowWithProgress", "{\"row\":{\"a\":1}\n".to_owned()),
        ("JSONEachRowWithProgress", "{\"row\":{\"a\":1}}{\"row\":{\"a\":2}}\n".to_owned()),
    ] {
        let (rows, error) = stream(result(&text), format).await;
        assert!(rows == 0 && error.is_some_and(|error| error.is_decode()), "{text}");
    }
    let (rows, error) = stream(result(&format!("{header}[1]{EXCEPTION}\n")), COMPACT).await;
    assert!(rows == 0 && error.is_some_and(|error| error.is_sql_error()));
    let (rows, error) = stream(result("{\"row\":{\"a\":1},\"more\":[2]}\r\n"), "JSONEachRowWithProgress").await;
    assert!(rows == 1 && error.is_none(), "{error:?}");
}

#[tokio::test]
async fn error_responses_that_quote_the_statement_are_not_printed() {
    const QUOTE: &str = "near WHERE password = 'hunter2'";
    for status in [400, 401, 403, 404, 429, 500, 503] {
        for body in [
            QUOTE.to_owned(),
            format!(r#"{{"error":"{QUOTE}"}}"#),
            format!(r#"{{"error":{{"details":"{QUOTE}"}}}}"#),
            format!(r#"{{"message":"{QUOTE}"}}"#),
        ] {
            let error = error_of(response(status, &body), Retry::Never).await;
            assert_eq!((error.status(), error.message()), (Some(status), Some(QUOTE)), "{body}");
        }
    }
}

#[tokio::test]
async fn a_decode_error_contains_row_and_column() {
    async fn check<T: serde::de::DeserializeOwned>(rows: &str, expected: &[&str]) {
        let server = Server::script(vec![two(rows)]).await;
        let error = sql(&server).fetch_all::<T>().await.map(drop).unwrap_err();
        let text = printed(&error);
        assert!(error.is_decode() && expected.iter().all(|part| text.contains(part)), "{text}");
    }
    check::<(u64, String)>("[1,\"x\"]\n[2,null]\n", &["row 2, column 2 (`b`) of type String", "a string, found null"])
        .await;
    check::<(u8, String)>("[300,\"x\"]\n", &["row 1, column 1 (`a`) of type UInt64", "expected u8, found a number"])
        .await;
    check::<(u64, bool)>("[1,\"hunter2\"]\n", &["row 1, column 2 (`b`) of type String", "a boolean, found a string"])
        .await;
    check::<u64>("[1,\"x\"]\n", &["at row 1", "another number of columns"]).await;
    check::<(u64, String, u8)>("[1,\"x\"]\n", &["row 1"]).await;
    #[derive(serde::Deserialize)]
    #[allow(dead_code, reason = "it does not decode")]
    struct Other {
        c: u64,
    }
    check::<Other>("[1,\"x\"]\n", &["row 1", "`c`"]).await;
    check::<Value>("[1,\"x\"\n", &["row 1"]).await;
    check::<Value>("1\n", &["row 1", "expected a row"]).await;
    // The names of expressions are parts of the statement.
    let server = Server::script(vec![result("[\"'hunter2'\"]\n[\"Enum8('hunter2' = 1)\"]\n[\"x\"]\n")]).await;
    let error = sql(&server).fetch_one::<u8>().await.unwrap_err();
    assert!(printed(&error).contains("row 1, column 1 of type Enum8"), "{error}");
}

#[tokio::test]
async fn a_response_that_ends_early_is_an_error() {
    let header = "[\"a\",\"b\"]\n[\"UInt8\",\"String\"]\n";
    for (text, expected) in [
        (format!("{header}[1,\"x\"]\n[2,\"y"), "ends inside a row"),
        (format!("{header}[1,\"x\"]\n[2"), "ends inside a row"),
        (format!("{header}[1,\"x\"]\n["), "ends inside a row"),
    ] {
        let (rows, error) = stream(parts(&[&text], Step::Close), "JSONCompactEachRowWithNamesAndTypes").await;
        let error = error.unwrap();
        assert!(rows == 1 && error.is_decode() && error.to_string().contains(expected), "{error}");
    }
    let (_, error) = stream(result("[\"a\"]\n"), "JSONCompactEachRowWithNamesAndTypes").await;
    assert!(error.unwrap().to_string().contains("ends inside its header"));
    let (_, error) = stream(result("[\"a\"]\n[\"UInt8\",\"UInt8\"]\n"), "JSONCompactEachRowWithNamesAndTypes").await;
    assert!(error.unwrap().is_decode());
    // The body is shorter than its length, and the connection is closed.
    let body = format!("{header}[1,\"x\"]\n[2,\"y");
    let head = |length: usize| format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes();
    for end in [Step::Close, Step::Reset] {
        let (_, error) = stream(vec![Step::Write(head(500)), end], "JSONCompactEachRowWithNamesAndTypes").await;
        let error = error.unwrap();
        assert!(!error.is_decode() && error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn results_have_limits() {
    let many = "[1,\"xxxxxxxxxxxxxxxxxxxxxxxxxxxx\"]\n".repeat(1000);
    let server = Server::start(move |_, _| two(&many)).await;
    let client = builder(&server).with_max_body(20_000).build().unwrap();
    let error = client.sql(ID, STATEMENT).fetch_all::<Value>().await.unwrap_err();
    assert!(printed(&error).contains("one by one with rows"), "{error}");
    assert!(client.sql(ID, STATEMENT).text().await.is_err());
    assert_eq!(client.sql(ID, STATEMENT).rows::<Value>().try_collect::<Vec<_>>().await.unwrap().len(), 1000);

    // The row does not end.
    let server = Server::start(|_, _| two(&format!("[1,\"{}", "x".repeat(50_000)))).await;
    let client = builder(&server).with_max_body(20_000).build().unwrap();
    let error = client.sql(ID, STATEMENT).rows::<Value>().try_next().await.unwrap_err();
    assert!(printed(&error).contains("20000 bytes"), "{error}");

    // The server stops sending the result.
    let begun = || parts(&["[\"a\",\"b\"]\n[\"UInt8\",\"String\"]\n[1,\"x\"]\n"], Step::Hang);
    let server = Server::start(move |_, _| begun()).await;
    let client = builder(&server).with_attempt_timeout(ms(50)).build().unwrap();
    let mut rows = client.sql(ID, STATEMENT).rows::<Value>();
    assert!(rows.try_next().await.unwrap().is_some());
    assert!(rows.try_next().await.unwrap_err().is_timeout());
    let mut rows = sql(&server).with_timeout(ms(50)).rows::<Value>();
    assert!(rows.try_next().await.unwrap().is_some());
    let error = rows.try_next().await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("timed out after 50ms"), "{error}");
}

#[tokio::test]
async fn the_error_contains_an_unsupported_content_coding() {
    let server = Server::start(|_, _| response_with(200, &[("content-encoding", "br")], b"\x0b\x02\x80")).await;
    let error = sql(&server).fetch_all::<Value>().await.unwrap_err();
    assert!(printed(&error).contains("content coding \"br\""), "{error}");
}
