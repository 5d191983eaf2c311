//! The few statements that a sandbox runs without an engine.

use super::format::{version_1, write, Column};
use super::{Outcome, Query, SqlError};
use crate::serve::message::Content;

/// What the sandbox reports as its version.
const VERSION: &str = "26.9.0.0";

/// The most rows of one statement.
const MAX_ROWS: u64 = 1_000_000;

/// Whether the first word of a statement is one of those that read.
pub(super) fn reads(sql: &str) -> bool {
    let first = first_word(sql.trim_start()).to_lowercase();
    ["select", "show", "describe", "desc", "explain", "exists", "with"].contains(&first.as_str())
}

fn first_word(sql: &str) -> &str {
    sql.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default()
}

/// Runs a statement.
///
/// - `SELECT` with literals, parameters such as `{name:Type}`, and `version()`, each with or without `AS name`
/// - `SELECT number FROM numbers(n)`
/// - `SELECT throwIf(number = k) FROM numbers(n)`, which fails in the middle of the result
/// - `SELECT sleep(n)`, which reaches the time limit if `n` is larger; no time passes
/// - `INSERT` with uploaded rows, which are not kept
pub(super) fn run(query: &Query) -> Outcome {
    let sql = query.sql.trim().trim_end_matches(';').trim_end();
    if query.data.is_some() {
        return match first_word(sql).eq_ignore_ascii_case("insert") {
            true => Outcome::Rows(Content::Empty),
            false => Outcome::Error(SqlError::new(62, "SYNTAX_ERROR", "rows can only be uploaded to an INSERT")),
        };
    }
    let rows = match rows(query, sql) {
        Ok(rows) if rows.is_too_long => return Outcome::TooLong,
        Ok(rows) => rows,
        Err(error) => return Outcome::Error(error),
    };
    let Some(format) = &query.format else { return Outcome::Rows(Content::Json(version_1(&rows.columns, &rows.rows))) };
    match write(format, &rows.columns, &rows.rows) {
        Ok(text) => {
            let text = rows.failure.iter().fold(text, |text, error| text + &error.text + "\n");
            Outcome::Rows(Content::text("text/plain; charset=UTF-8", text))
        }
        Err(error) => Outcome::Error(error),
    }
}

#[derive(Default)]
struct Rows {
    columns: Vec<Column>,
    /// The values as JSON.
    rows: Vec<Vec<serde_json::Value>>,
    is_too_long: bool,
    /// What ends the result in its middle.
    failure: Option<SqlError>,
}

fn rows(query: &Query, sql: &str) -> Result<Rows, SqlError> {
    let syntax = |at: &str| SqlError::new(62, "SYNTAX_ERROR", &format!("Syntax error: failed at `{at}`"));
    let (word, list) = sql.split_once(char::is_whitespace).ok_or_else(|| syntax(sql))?;
    if !word.eq_ignore_ascii_case("select") {
        return Err(match word.chars().all(|c| c.is_ascii_alphabetic()) && word.len() > 2 {
            true => not_known(),
            false => syntax(word),
        });
    }
    let list = list.trim();
    if list.contains(';') && !list.contains('\'') {
        return Err(SqlError::new(62, "SYNTAX_ERROR", "Multi-statements are not allowed"));
    }
    if let Some((select, count)) = list.split_once(" FROM numbers(").or_else(|| list.split_once(" from numbers(")) {
        return numbers(select.trim(), count.trim_end_matches(')'));
    }
    let mut rows = Rows::default();
    let mut row = Vec::new();
    for text in elements(list) {
        let (text, alias) = match text.rsplit_once(" AS ").or_else(|| text.rsplit_once(" as ")) {
            Some((text, alias)) => (text.trim(), alias.trim().trim_matches(['`', '"'])),
            None => (text, text),
        };
        let value = text.strip_prefix("sleep(").and_then(|text| text.strip_suffix(')')?.parse::<f64>().ok());
        let (kind, value) = match value {
            Some(seconds) => {
                rows.is_too_long |= seconds >= query.time_limit;
                ("UInt8".to_owned(), 0.into())
            }
            None => literal(query, text)?,
        };
        rows.columns.push(Column { name: alias.to_owned(), kind });
        row.push(value);
    }
    rows.rows.push(row);
    Ok(rows)
}

fn numbers(select: &str, count: &str) -> Result<Rows, SqlError> {
    let count: u64 = count.trim().parse().ok().filter(|count| *count <= MAX_ROWS).ok_or_else(not_known)?;
    let throws = select.strip_prefix("throwIf(number = ").and_then(|text| text.strip_suffix(')')?.parse::<u64>().ok());
    let kind = if throws.is_some() { "UInt8" } else { "UInt64" };
    if throws.is_none() && select != "number" {
        return Err(not_known());
    }
    let values = (0..count.min(throws.unwrap_or(count))).map(|number| vec![throws.map_or(number, |_| 0).into()]);
    let message = "Value passed to 'throwIf' function is non-zero";
    let failure =
        throws.filter(|at| *at < count).map(|_| SqlError::new(395, "FUNCTION_THROW_IF_VALUE_IS_NON_ZERO", message));
    let columns = vec![Column { name: select.to_owned(), kind: kind.to_owned() }];
    Ok(Rows { columns, rows: values.collect(), failure, is_too_long: false })
}

fn not_known() -> SqlError {
    let advice = "the sandbox runs SELECT with literals; script a response, or start it with `--sql` and a real engine";
    SqlError::new(48, "NOT_IMPLEMENTED", advice)
}

/// The elements of a list between commas, outside of texts and braces.
fn elements(list: &str) -> Vec<&str> {
    let (mut elements, mut start, mut inside, mut escaped) = (Vec::new(), 0, false, false);
    for (at, c) in list.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '\'' => inside = !inside,
            ',' if !inside => {
                elements.push(list[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    elements.push(list[start..].trim());
    elements
}

/// Type and value of a literal or a parameter.
fn literal(query: &Query, text: &str) -> Result<(String, serde_json::Value), SqlError> {
    let typed = |kind: &str, value: serde_json::Value| Ok((kind.to_owned(), value));
    if let Some((name, kind)) = text.strip_prefix('{').and_then(|text| text.strip_suffix('}')?.split_once(':')) {
        let wanted = format!("param_{}", name.trim());
        let value = query.parameters.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.as_str());
        let unset = || SqlError::new(456, "UNKNOWN_QUERY_PARAMETER", "a parameter of the statement is not set");
        let value = value.ok_or_else(unset)?;
        let is_text = kind.contains("String");
        return Ok((
            kind.trim().to_owned(),
            match serde_json::from_str(value) {
                Ok(number @ serde_json::Value::Number(_)) if !is_text => number,
                _ => value.into(),
            },
        ));
    }
    if let Some(inner) = text.strip_prefix('\'').and_then(|text| text.strip_suffix('\'')) {
        return typed("String", inner.replace("\\'", "'").replace("''", "'").replace("\\\\", "\\").into());
    }
    match text.to_lowercase().as_str() {
        "version()" => typed("String", VERSION.into()),
        "null" => typed("Nullable(Nothing)", serde_json::Value::Null),
        "true" | "false" => typed("Bool", (text.len() == 4).into()),
        number => match (number.parse::<u64>(), number.parse::<i64>(), number.parse::<f64>()) {
            (Ok(value), ..) => typed(smallest("UInt", 64 - value.leading_zeros()), value.into()),
            (_, Ok(value), _) => typed(smallest("Int", 65 - (!value).leading_zeros()), value.into()),
            (.., Ok(value)) if number.starts_with(|c: char| c == '-' || c.is_ascii_digit()) => {
                typed("Float64", value.into())
            }
            _ => Err(not_known()),
        },
    }
}

/// The integer type with at least so many bits.
fn smallest(family: &str, bits: u32) -> &'static str {
    match (family, bits) {
        ("UInt", ..=8) => "UInt8",
        ("UInt", ..=16) => "UInt16",
        ("UInt", ..=32) => "UInt32",
        ("UInt", _) => "UInt64",
        (_, ..=8) => "Int8",
        (_, ..=16) => "Int16",
        (_, ..=32) => "Int32",
        _ => "Int64",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(sql: &str) -> Query {
        let parameters = vec![("param_n".to_owned(), "7".to_owned())];
        let format = Some("JSONCompactEachRowWithNamesAndTypes".into());
        Query { sql: sql.into(), format, database: None, parameters, data: None, time_limit: 30.0, is_postgres: false }
    }

    #[test]
    fn literals_have_the_types_of_clickhouse() {
        for (sql, expected) in [
            ("SELECT 1", "[\"1\"]\n[\"UInt8\"]\n[1]\n"),
            ("select -129 AS a, 'x, it\\'s' AS b;", "[\"a\",\"b\"]\n[\"Int16\",\"String\"]\n[-129,\"x, it's\"]\n"),
            (
                "SELECT 18446744073709551615, NULL as n",
                "[\"18446744073709551615\",\"n\"]\n[\"UInt64\",\"Nullable(Nothing)\"]\n[18446744073709551615,null]\n",
            ),
            (
                "SELECT {n:UInt32} AS n, true AS t, 1.5 AS f",
                "[\"n\",\"t\",\"f\"]\n[\"UInt32\",\"Bool\",\"Float64\"]\n[7,true,1.5]\n",
            ),
            ("SELECT number FROM numbers(2)", "[\"number\"]\n[\"UInt64\"]\n[0]\n[1]\n"),
        ] {
            let Outcome::Rows(content) = run(&query(sql)) else { panic!("{sql}") };
            assert_eq!(content.into_payload().1.known(), expected.as_bytes(), "{sql}");
        }
    }

    #[test]
    fn other_statements_are_errors() {
        for (sql, code) in [
            ("SELEC 1", 48),
            ("1", 62),
            ("SELECT 1; SELECT 2", 62),
            ("SELECT a FROM t", 48),
            ("SELECT {m:UInt8}", 456),
            ("INSERT INTO t VALUES (1)", 48),
            ("", 62),
        ] {
            let Outcome::Error(error) = run(&query(sql)) else { panic!("{sql}") };
            assert_eq!(error.code, code, "{sql}");
        }
        assert!(matches!(run(&query("SELECT sleep(31)")), Outcome::TooLong));
        let unknown = Query { format: Some("Nothing".into()), ..query("SELECT 1") };
        assert!(matches!(run(&unknown), Outcome::Error(SqlError { code: 73, .. })));
        let Outcome::Rows(content) = run(&query("SELECT throwIf(number = 1) FROM numbers(3)")) else { panic!() };
        assert!(content.into_payload().1.known().ends_with(b"[0]\nCode: 395. DB::Exception: Value passed to 'throwIf' function is non-zero (FUNCTION_THROW_IF_VALUE_IS_NON_ZERO)\n"));
    }
}
