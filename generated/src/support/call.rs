//! The parts of generated calls: the options of a call, and the macro `call!` that implements how a call is sent.

use crate::client::Client;
use crate::error::Error;
use crate::headers::Headers;
use crate::reply::Reply;
use crate::retry::Retry;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// The future of a call that is awaited directly.
pub type CallFuture<T> = Pin<Box<dyn Future<Output = Result<Reply<T>, Error>> + Send>>;

pub(crate) use crate::encode::{
    encode_binary, encode_form, encode_list, encode_multipart, encode_path, header_map, join, texts, with_lists,
    with_optional, QueryParam,
};
pub(crate) use crate::support::Written;

/// The options of one call.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Retry,
    pub(crate) headers: Headers,
}

impl CallOptions {
    /// Shortens the timeout to `left`.
    pub(crate) fn shorten(&mut self, client: &Client, left: Duration) {
        self.timeout = Some(self.timeout.unwrap_or(client.shared.settings().timeout).min(left));
    }
}

/// Implements the methods that set the options of a call, for a builder with a field `options`.
macro_rules! call_options {
    () => {
        /// Sets the timeout of the call, or of each page: the rate limit, all attempts and the pauses between them. The default is the
        /// timeout of the client.
        #[cfg_attr(not(feature = "dynamic"), inline)]
        pub fn with_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }

        /// Sets whether the call is sent again after a failure. The default is [`Retry::Safe`]($crate::Retry::Safe).
        #[cfg_attr(not(feature = "dynamic"), inline)]
        pub fn with_retry(mut self, retry: $crate::Retry) -> Self {
            self.options.retry = retry;
            self
        }

        /// Sends a header with every request of the call. It replaces a header of the client with the same name.
        ///
        /// The call fails if the name or value is not valid in HTTP, or if the client sets the header itself, such as `authorization`.
        /// The value is not printed.
        #[cfg_attr(not(feature = "dynamic"), inline)]
        pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.options.headers.set(name.as_ref(), value.as_ref());
            self
        }
    };
}

/// Implements how a call is sent: `call! { Name, &OPERATION, form<T> }`. The form selects how [`Reply`] reads the response: `envelope`,
/// `json`, `text`, `binary` or `empty`.
///
/// A call with pages continues with `cursor(argument)`, `offset(limit_argument, offset_argument, largest_page)` or
/// `window(first_day_argument, last_day_argument, days)`, and a list with `items(Item)` if it is the result or `items(Item, field)` if it is
/// in a field of the result. A list without pages is `whole() items(Item)`.
macro_rules! call {
    ($call:ident, $operation:expr, $form:ident<$result:ty> $(, $style:ident($($argument:tt),*) $($items:tt)*)?) => {
        impl $call {
            /// Sends the call and returns its result. Dropping the future stops the call.
            ///
            /// # Errors
            /// If the call is not valid, cannot be sent, is rejected, or has no valid result, see [`Error`]($crate::Error).
            #[cfg_attr(not(feature = "dynamic"), inline)]
            pub async fn send(self) -> Result<$crate::Reply<$result>, $crate::Error> {
                let target = $crate::target::Target::from($operation);
                let response = self.client.shared.execute(&target, &|| self.request(), &self.options).await?;
                $crate::Reply::<$result>::$form(response).map_err(|error| error.on(&target))
            }

            $crate::call::call_options! {}
        }

        impl std::future::IntoFuture for $call {
            type Output = Result<$crate::Reply<$result>, $crate::Error>;
            type IntoFuture = $crate::CallFuture<$result>;

            #[cfg_attr(not(feature = "dynamic"), inline)]
            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }

        $( call! { @paged $call, $result, $style($($argument),*) $($items)* } )?
    };
    (@paged $call:ident, $page:ty, $style:ident($($argument:tt),*)) => {
        call! { @pages $call, $page, (), $style($($argument),*), _page => None }
    };
    (@paged $call:ident, $page:ty, $style:ident($($argument:tt),*) items($item:ty $(, $field:ident)?)) => {
        call! { @pages $call, $page, $item, $style($($argument),*), page => Some(page)$(?.$field.as_mut())? }

        impl $call {
            /// Returns a stream of the items of this page and all pages after it.
            #[cfg_attr(not(feature = "dynamic"), inline)]
            pub fn items(self) -> $crate::Items<$item> {
                $crate::page::items(self)
            }
        }
    };
    (@pages $call:ident, $page:ty, $item:ty, $style:ident($($argument:tt),*), $it:ident => $list:expr) => {
        impl $call {
            /// Returns a stream of this page and all pages after it.
            #[cfg_attr(not(feature = "dynamic"), inline)]
            pub fn pages(self) -> $crate::Pages<$page> {
                $crate::page::pages(self)
            }
        }

        impl $crate::page::Paged for $call {
            type Page = $page;
            type Item = $item;

            #[cfg_attr(not(feature = "dynamic"), inline)]
            fn position(&mut self) -> $crate::page::Position<'_> {
                call! { @position self, $style($($argument),*) }
            }

            #[cfg_attr(not(feature = "dynamic"), inline)]
            fn list($it: &mut $page) -> Option<&mut $crate::types::List<$item>> {
                $list
            }
        }
    };
    (@position $call:ident, whole()) => {
        $crate::page::Position::Whole
    };
    (@position $call:ident, cursor($cursor:ident)) => {
        $crate::page::Position::Cursor(&mut $call.$cursor)
    };
    (@position $call:ident, offset($limit:ident, $offset:ident $(, $most:literal)?)) => {
        $crate::page::Position::Offset { limit: $call.$limit$(.map(|limit| limit.min($most)))?, offset: &mut $call.$offset }
    };
    (@position $call:ident, window($first:ident, $last:ident, $days:literal)) => {
        $crate::page::Position::Days { first: &mut $call.$first, last: &mut $call.$last, max_days: $days }
    };
}

pub(crate) use {call, call_options};
