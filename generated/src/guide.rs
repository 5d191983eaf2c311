//! Guides: a page for each task, with examples. They are part of the documentation only.

#[doc = include_str!("../guide/authentication.md")]
pub mod authentication {}

#[doc = include_str!("../guide/requests.md")]
pub mod requests {}

#[doc = include_str!("../guide/paging.md")]
pub mod paging {}

#[doc = include_str!("../guide/waiting.md")]
pub mod waiting {}

#[doc = include_str!("../guide/errors.md")]
pub mod errors {}

#[doc = include_str!("../guide/testing.md")]
pub mod testing {}

#[cfg(feature = "sql")]
#[doc = include_str!("../guide/sql.md")]
pub mod sql {}

#[doc = include_str!("../guide/updating.md")]
pub mod updating {}
