//! The sandbox over real sockets, with a plain HTTP client.

mod api;
mod behaviour;
mod chaos;
mod document;
mod fuzz;
mod lifecycle;
mod login;
mod page;
mod plausible;
mod program;
mod robust;
mod scripts;
mod sql;
mod state;
