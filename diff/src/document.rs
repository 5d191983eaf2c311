//! What the two documents are: whether they can be compared, what is odd about them, and which of their parts are used.

pub(crate) mod check;
pub(crate) mod unread;
pub(crate) mod usage;
pub(crate) mod words;
