//! Tests of the comparison on whole documents, of what it says to callers, and of the program `openapi-diff`.

mod advice;
mod caller;
mod complete;
mod equivalents;
mod page;
mod program;
mod report;
mod rules;
mod rust;
mod spelling;
mod support;
mod wire;
