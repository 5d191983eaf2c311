//! Formats of results.

use serde_json::{Map, Value};

use super::SqlError;

/// A column of a result.
pub(super) struct Column {
    pub(super) name: String,
    /// The type.
    pub(super) kind: String,
}

/// The rows as version 1 of an endpoint returns them.
pub(super) fn version_1(columns: &[Column], rows: &[Vec<Value>]) -> Value {
    let columns: Vec<Value> =
        columns.iter().map(|column| serde_json::json!({ "name": column.name, "type": column.kind })).collect();
    serde_json::json!({ "data": { "columns": columns, "rows": rows } })
}

/// The rows in a format.
pub(super) fn write(format: &str, columns: &[Column], rows: &[Vec<Value>]) -> Result<String, SqlError> {
    let names = || columns.iter().map(|column| Value::from(column.name.clone())).collect::<Vec<_>>();
    let types = columns.iter().map(|column| Value::from(column.kind.clone())).collect::<Vec<_>>();
    let object = |row: &Vec<Value>| {
        Value::Object(
            columns.iter().zip(row).map(|(column, value)| (column.name.clone(), value.clone())).collect::<Map<_, _>>(),
        )
    };
    let list = |row: &Vec<Value>| Value::Array(row.clone()).to_string();
    let separated = |row: &Vec<Value>, separator: &str, quote: fn(&str) -> String| {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string().replace("null", "\\N"), quote);
        row.iter().map(text).collect::<Vec<_>>().join(separator)
    };
    let tab: fn(&str) -> String = |text| text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n");
    let comma: fn(&str) -> String = |text| format!("\"{}\"", text.replace('"', "\"\""));
    let header = match format {
        "JSONCompactEachRowWithNamesAndTypes" => vec![list(&names()), list(&types)],
        "JSONCompactEachRowWithNames" => vec![list(&names())],
        "TabSeparatedWithNames" | "TSVWithNames" => vec![separated(&names(), "\t", tab)],
        "CSVWithNames" => vec![separated(&names(), ",", comma)],
        _ => Vec::new(),
    };
    let row = |row: &Vec<Value>| match format {
        "JSONEachRow" | "JSONLines" | "NDJSON" => Some(object(row).to_string()),
        "JSONEachRowWithProgress" => Some(serde_json::json!({ "row": object(row) }).to_string()),
        "JSONCompactEachRow" | "JSONCompactEachRowWithNames" | "JSONCompactEachRowWithNamesAndTypes" => Some(list(row)),
        "TabSeparated" | "TSV" | "TabSeparatedWithNames" | "TSVWithNames" => Some(separated(row, "\t", tab)),
        "CSV" | "CSVWithNames" => Some(separated(row, ",", comma)),
        _ => None,
    };
    let unknown = || SqlError::new(73, "UNKNOWN_FORMAT", "the sandbox does not know the format");
    let rows: Vec<String> = rows.iter().map(row).collect::<Option<_>>().ok_or_else(unknown)?;
    Ok(header.into_iter().chain(rows).map(|line| line + "\n").collect())
}
