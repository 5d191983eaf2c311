//! Tests of the generator on whole documents.

mod client;
mod document;
mod golden;
mod hints;
mod load;
mod mend;
mod mutations;
mod operations;
mod overlay;
mod reading;
mod revisions;
mod shape;
mod wild;
