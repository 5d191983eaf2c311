//! A stream of rows from the parts of a body.

use super::error::Failure;
use super::json::{Cursor, JsonError};
use super::response::{self, MAX_TAIL};
use super::row::{decode, decode_at, Column, RowError};
use super::send::Chunks;
use crate::error::{Error, Kind};
use crate::target::Target;
use futures_util::{Stream, StreamExt};
use memchr::memchr;
use serde::de::DeserializeOwned;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::ops::Range;
use std::pin::Pin;
use std::task::{ready, Context, Poll};

/// A format whose rows are lines of JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct RowFormat {
    /// How many lines with names and types come first.
    header: usize,
    /// Rows are lists.
    compact: bool,
    /// Rows are in objects that say what they are.
    progress: bool,
}

impl RowFormat {
    /// The format with this name, if rows can be read from it.
    pub(super) fn find(name: &str) -> Option<Self> {
        let rest = match name {
            "NDJSON" | "JSONLines" => "EachRow",
            name => name.strip_prefix("JSON")?,
        };
        let (compact, rest) = rest.strip_prefix("Compact").map_or((false, rest), |rest| (true, rest));
        let rest = rest.strip_prefix("Strings").unwrap_or(rest).strip_prefix("EachRow")?;
        let (header, progress) = match (rest, compact) {
            ("", _) => (0, false),
            ("WithProgress", false) => (0, true),
            ("WithNames", true) => (1, false),
            ("WithNamesAndTypes", true) => (2, false),
            _ => return None,
        };
        Some(Self { header, compact, progress })
    }
}

/// A stream of the rows of a result. Nothing is sent before it is polled.
///
/// Only the current row and the part of the body that was just received are in memory. The stream ends after an error. Dropping it stops the
/// transfer. The database may continue to execute the statement.
#[must_use = "a stream does nothing until it is polled"]
pub struct Rows<T> {
    lines: Lines,
    format: RowFormat,
    /// The number of header lines that were read.
    header: usize,
    columns: Vec<Column>,
    row: u64,
    /// The error of the last row, as long as an exception may still follow the row.
    failed: Option<Error>,
    done: bool,
    target: Target,
    rows: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Rows<T> {
    pub(super) fn new(chunks: Chunks, format: RowFormat, max_row: usize, target: Target) -> Self {
        let lines = Lines { chunks, buffer: Vec::new(), start: 0, searched: 0, ended: false, total: 0, max_row };
        Self {
            lines,
            format,
            header: 0,
            columns: Vec::new(),
            row: 0,
            failed: None,
            done: false,
            target,
            rows: PhantomData,
        }
    }

    /// Returns the names and types of the columns, if the format has them. Sends the statement if it was not sent yet.
    pub async fn columns(&mut self) -> Result<&[Column], Error> {
        let missing = |rows: &Self| rows.header < rows.format.header && !rows.done;
        let header = poll_fn(|cx| {
            while missing(self) {
                let error = match self.step() {
                    Step::Read => ready!(self.lines.poll_read(cx)).err(),
                    Step::Error(error) => Some(error),
                    Step::Next => None,
                    Step::Row(_) | Step::End => break,
                };
                if let Some(error) = error {
                    self.close();
                    return Poll::Ready(Err(error.on(&self.target)));
                }
            }
            Poll::Ready(Ok(()))
        });
        header.await?;
        Ok(&self.columns)
    }

    /// Returns the number of bytes that were read.
    pub(super) fn total(&self) -> usize {
        self.lines.total
    }

    /// Drops the connection.
    fn close(&mut self) {
        self.done = true;
        self.lines.chunks = futures_util::stream::empty().boxed();
    }

    /// Processes the buffer.
    fn step(&mut self) -> Step<T> {
        if let Some(error) = self.failed.take() {
            if !self.lines.ended && self.lines.rest().len() < MAX_TAIL {
                self.failed = Some(error);
                return Step::Read;
            }
            let rest = String::from_utf8_lossy(self.lines.rest());
            return Step::Error(response::exception(&rest).map_or(error, |found| Failure::Statement(found).into()));
        }
        let Some(line) = self.lines.find() else {
            return match self.lines.ended {
                true => self.end(),
                false => Step::Read,
            };
        };
        let text = &self.lines.buffer[line.clone()];
        if text.iter().all(u8::is_ascii_whitespace) {
            self.lines.pass(&line);
            return Step::Next;
        }
        if text.starts_with(b"{") && (!self.format.compact || self.row > 0) || text.starts_with(b"{\"exception\"") {
            // A row may have a column of this name. Only the format with progress has another form for rows.
            let found = response::exception_line(text).filter(|error| error.code.is_some() || self.format.progress);
            if let Some(error) = found {
                // A row may have the same form. The exception is at the end of the body.
                match self.lines.is_last(&line) {
                    None => return Step::Read,
                    Some(true) => return Step::Error(Failure::Statement(error).into()),
                    Some(false) => {}
                }
            }
        }
        // The response to an INSERT.
        if self.row == 0 && self.header == 0 && text.trim_ascii() == b"OK" {
            self.lines.pass(&line);
            return Step::End;
        }
        if self.header < self.format.header {
            return self.read_header(&line);
        }
        self.read_row(&line)
    }

    fn end(&self) -> Step<T> {
        match self.header == 1 && self.format.header == 2 {
            true => {
                Step::Error(self.decode_error(
                    "the response ends inside its header".to_owned(),
                    "the types of the columns".to_owned(),
                ))
            }
            false => Step::End,
        }
    }

    fn read_header(&mut self, line: &Range<usize>) -> Step<T> {
        let texts = match decode::<Vec<String>>(&self.lines.buffer[line.clone()], &[]) {
            Ok(texts) if self.header == 0 || texts.len() == self.columns.len() => texts,
            other => {
                let place = ["the names of the columns", "the types of the columns"][self.header].to_owned();
                let cause = other.map_or_else(|error| error.error, |_| JsonError::Columns);
                return self.fail(self.decode_error(cause.to_string(), place), cause, line);
            }
        };
        if self.header == 0 {
            let column = |name| Column { name, type_name: String::new() };
            self.columns = texts.into_iter().map(column).collect();
        } else {
            self.columns.iter_mut().zip(texts).for_each(|(column, type_name)| column.type_name = type_name);
        }
        self.header += 1;
        self.lines.pass(line);
        Step::Next
    }

    fn read_row(&mut self, line: &Range<usize>) -> Step<T> {
        let text = &self.lines.buffer[line.clone()];
        let row = match self.format.progress {
            true => match progress_row(text, &self.columns) {
                Ok(None) => {
                    self.lines.pass(line);
                    return Step::Next;
                }
                Ok(Some(row)) => Ok(row),
                Err(error) => Err(error),
            },
            false => decode(text, &self.columns),
        };
        self.row += 1;
        match row {
            Ok(row) => {
                self.lines.pass(line);
                Step::Row(row)
            }
            Err(error) => self.fail(self.row_error(&error, line), error.error, line),
        }
    }

    /// Ends with this error, or with the exception that follows.
    fn fail(&mut self, error: Error, cause: JsonError, line: &Range<usize>) -> Step<T> {
        let text = &self.lines.buffer[line.clone()];
        let may_be_exception = response::exception(&String::from_utf8_lossy(text)).is_some();
        match cause {
            JsonError::Type(_) | JsonError::Columns if !may_be_exception => Step::Error(error),
            _ => {
                self.failed = Some(error);
                Step::Next
            }
        }
    }

    fn row_error(&self, error: &RowError, line: &Range<usize>) -> Error {
        let mut place = format!("row {}", self.row);
        if let Some((position, name)) = &error.column {
            place += &format!(", column {}", position + 1);
            // The name of an expression is a part of the statement.
            if !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.')) {
                place += &format!(" (`{name}`)");
            }
            if let Some(column) = self.columns.get(*position).filter(|column| !column.type_name.is_empty()) {
                place += &format!(" of type {}", bare_type(&column.type_name));
            }
        }
        let message = match &error.error {
            JsonError::Type(expected) if error.column.is_some() => {
                format!("expected {expected}, found {}", error.found)
            }
            JsonError::Type(expected) => format!("expected {expected}, found none"),
            JsonError::End if self.lines.ended && line.end == self.lines.buffer.len() => {
                "the response ends inside a row".to_owned()
            }
            error => error.to_string(),
        };
        self.decode_error(message, place)
    }

    fn decode_error(&self, message: String, path: String) -> Error {
        Kind::Decode { path, message }.into()
    }
}

/// A type without its parameters, such as the names of an enum.
fn bare_type(name: &str) -> &str {
    let inner = ["Nullable(", "LowCardinality("].iter().find_map(|outer| name.strip_prefix(outer));
    match inner {
        Some(inner) => bare_type(inner),
        None => name.split(['(', ')']).next().unwrap_or_default(),
    }
}

/// Reads a line of a format with progress. Returns the row in it, if it has one.
fn progress_row<T: DeserializeOwned>(text: &[u8], columns: &[Column]) -> Result<Option<T>, RowError> {
    let mut cursor = Cursor::new(text);
    let syntax = |error, cursor: &Cursor<'_>| RowError { error, column: None, found: cursor.found() };
    if let Err(error) = cursor.expect(b'{', "expected an object") {
        return Err(syntax(error, &cursor));
    }
    match cursor.key() {
        Ok(key) if key == "row" => {
            let row = decode_at(&mut cursor, columns)?;
            cursor.finish(b'}').map(|()| Some(row)).map_err(|error| syntax(error, &cursor))
        }
        Ok(_) => cursor.skip().map(|()| None).map_err(|error| syntax(error, &cursor)),
        Err(error) => Err(syntax(error, &cursor)),
    }
}

enum Step<T> {
    Row(T),
    /// There may be more in the buffer.
    Next,
    /// More of the body is needed.
    Read,
    End,
    Error(Error),
}

impl<T: DeserializeOwned> Stream for Rows<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let rows = self.get_mut();
        while !rows.done {
            let error = match rows.step() {
                Step::Row(row) => return Poll::Ready(Some(Ok(row))),
                Step::Next => continue,
                Step::Read => match ready!(rows.lines.poll_read(cx)) {
                    Ok(()) => continue,
                    Err(error) => Some(error),
                },
                Step::End => None,
                Step::Error(error) => Some(error),
            };
            rows.close();
            return Poll::Ready(error.map(|error| Err(error.on(&rows.target))));
        }
        Poll::Ready(None)
    }
}

impl<T> std::fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rows").field("row", &self.row).field("done", &self.done).finish_non_exhaustive()
    }
}

/// The lines of a body.
struct Lines {
    chunks: Chunks,
    buffer: Vec<u8>,
    /// Where the next line begins.
    start: usize,
    /// How far the buffer was searched for the end of a line.
    searched: usize,
    ended: bool,
    total: usize,
    max_row: usize,
}

impl Lines {
    /// The next line without its end, if all of it is in the buffer.
    #[inline]
    fn find(&mut self) -> Option<Range<usize>> {
        match memchr(b'\n', &self.buffer[self.searched..]) {
            Some(at) => Some(self.start..self.searched + at),
            None if self.ended && self.start < self.buffer.len() => Some(self.start..self.buffer.len()),
            None => {
                self.searched = self.buffer.len();
                None
            }
        }
    }

    /// Moves past a line.
    #[inline]
    fn pass(&mut self, line: &Range<usize>) {
        self.start = (line.end + 1).min(self.buffer.len());
        self.searched = self.start;
    }

    fn rest(&self) -> &[u8] {
        &self.buffer[self.start..]
    }

    /// Whether nothing but white space follows the line, if that is known.
    fn is_last(&self, line: &Range<usize>) -> Option<bool> {
        let blank = self.buffer[line.end..].iter().all(u8::is_ascii_whitespace);
        (!blank || self.ended).then_some(blank)
    }

    fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let Some(chunk) = ready!(self.chunks.poll_next_unpin(cx)).transpose()? else {
            self.ended = true;
            return Poll::Ready(Ok(()));
        };
        self.total += chunk.len();
        self.buffer.drain(..self.start);
        self.searched -= self.start;
        self.start = 0;
        if self.buffer.len() > self.max_row {
            return Poll::Ready(Err(Kind::TooLarge(self.max_row).into()));
        }
        self.buffer.extend_from_slice(&chunk);
        Poll::Ready(Ok(()))
    }
}
