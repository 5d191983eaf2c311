//! Tests of SQL with a server that can return any response.

mod faults;
mod saved;
mod statement;

use super::server::{response, response_with, Server, Step, Steps};
use super::{builder, ms, SECRET};
use clickhouse_cloud::{Client, Error, Sql};

const ID: &str = "11111111-2222-4333-8444-555555555555";
/// A statement with a text that must not be printed.
const STATEMENT: &str = "SELECT a, b FROM t WHERE password = 'hunter2'";

/// A result with these lines.
fn result(lines: &str) -> Steps {
    response_with(200, &[("content-type", "application/x-ndjson")], lines)
}

/// Two columns and these rows.
fn two(rows: &str) -> Steps {
    result(&format!("[\"a\", \"b\"]\n[\"UInt64\", \"Nullable(String)\"]\n{rows}"))
}

/// A body in these parts, whose end is the end of the connection.
fn parts(parts: &[&str], end: Step) -> Steps {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\nconnection: close\r\n\r\n";
    let parts = parts.iter().flat_map(|part| [Step::Write(part.as_bytes().to_vec()), Step::Pause(ms(5))]);
    std::iter::once(Step::Write(head.into())).chain(parts).chain([end]).collect()
}

fn cloud(server: &Server) -> Client {
    builder(server).build().unwrap()
}

fn sql(server: &Server) -> Sql {
    cloud(server).sql(ID, STATEMENT)
}

/// The printed error. It must not contain the statement or a secret.
#[track_caller]
fn printed(error: &Error) -> String {
    let text = format!("{error} {error:?}");
    assert!(!text.contains("hunter2") && !text.contains("WHERE") && !text.contains(SECRET), "{text}");
    text
}
