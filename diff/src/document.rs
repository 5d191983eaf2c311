//! The two documents of a comparison: whether they can be compared, what is unusual about them, and which of their components are used.

pub(crate) mod check;
pub(crate) mod unread;
pub(crate) mod usage;
pub(crate) mod words;
