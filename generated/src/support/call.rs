//! What generated calls are made of: per-call options, encoding of arguments, and the `call!` macro that writes how a call is sent.

use crate::error::Error;
use crate::reply::Reply;
use crate::retry::Retry;
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{utf8_percent_encode, AsciiSet, PercentEncode, NON_ALPHANUMERIC};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;
use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// The future of a call that is awaited without `send`.
pub type CallFuture<T> = Pin<Box<dyn Future<Output = Result<Reply<T>, Error>> + Send>>;

pub(crate) use crate::body::{encode_binary, encode_form, encode_multipart};

/// What a caller may choose for one call.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Retry,
}

/// All but the characters that RFC 3986 calls unreserved.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Makes one path segment of an argument. `execute` refuses those that are none: empty, `.` and `..`.
pub(crate) fn encode_path(argument: &str) -> PercentEncode<'_> {
    utf8_percent_encode(argument, SEGMENT)
}

/// Makes headers of the arguments that are set.
#[allow(dead_code, reason = "for documents that have parameters in headers")]
pub(crate) fn header_map<const N: usize>(arguments: [(&'static str, Option<String>); N]) -> Result<HeaderMap, Error> {
    let set = arguments.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let header = |(name, value)| match HeaderValue::try_from(value) {
        Ok(value) => Ok((HeaderName::from_static(name), value)),
        Err(_) => Err(Error::setup(format!("{name} does not fit in a header"))),
    };
    set.map(header).collect()
}

/// What a value consists of: nothing if it is not set, the elements of a list that are, or else itself.
pub(crate) fn elements(value: Value) -> Vec<Value> {
    let mut elements = match value {
        Value::Array(elements) => elements,
        value => vec![value],
    };
    elements.retain(|element| !element.is_null());
    elements
}

/// A scalar as a query string spells it, anything else as JSON.
pub(crate) fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// The elements of a value as texts.
pub(crate) fn texts(value: &impl Serialize) -> Vec<String> {
    let value = serde_json::to_value(value).unwrap_or_default();
    elements(value).into_iter().map(text).collect()
}

/// The elements of a list, each as a path segment, with commas between them.
pub(crate) fn encode_list(list: &impl Serialize) -> String {
    texts(list).iter().map(|element| encode_path(element).to_string()).collect::<Vec<_>>().join(",")
}

/// The elements of a list with a separator between them.
pub(crate) fn join(list: &impl Serialize, separator: &str) -> String {
    texts(list).join(separator)
}

/// A query parameter: nothing if it is not set, one `name=value` for a scalar and for each element of a list.
#[derive(Default)]
pub(crate) struct QueryParam(Vec<(Cow<'static, str>, String)>);

impl QueryParam {
    pub(crate) fn new(name: &'static str, value: &impl Serialize) -> Self {
        Self(texts(value).into_iter().map(|value| (Cow::Borrowed(name), value)).collect())
    }

    /// A list as one value; nothing if it is not set.
    pub(crate) fn joined(name: &'static str, value: &impl Serialize, separator: &str) -> Self {
        Self::whole(name, value, |value| join(value, separator))
    }

    /// A value as JSON.
    pub(crate) fn json(name: &'static str, value: &impl Serialize) -> Self {
        Self::whole(name, value, Value::to_string)
    }

    fn whole(name: &'static str, value: &impl Serialize, write: impl FnOnce(&Value) -> String) -> Self {
        let value = serde_json::to_value(value).unwrap_or_default();
        Self((!value.is_null()).then(|| (Cow::Borrowed(name), write(&value))).into_iter().collect())
    }

    /// The properties of an object as parameters of their own.
    pub(crate) fn spread(value: &impl Serialize) -> Self {
        let Ok(Value::Object(properties)) = serde_json::to_value(value) else { return Self::default() };
        let pairs = properties.into_iter().flat_map(|(property, value)| {
            elements(value).into_iter().map(move |value| (Cow::Owned(property.clone()), text(value)))
        });
        Self(pairs.collect())
    }

    /// The properties of an object as `name[property]`.
    pub(crate) fn deep(name: &'static str, value: &impl Serialize) -> Self {
        let mut parameters = Self::spread(value);
        for (key, _) in &mut parameters.0 {
            *key = Cow::Owned(format!("{name}[{key}]"));
        }
        parameters
    }
}

impl Serialize for QueryParam {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// Writes what a caller may choose for one call, for a builder that has `options`.
macro_rules! call_options {
    () => {
        /// Limits how long the call may take in all, waiting and trying again included.
        #[cfg_attr(not(feature = "dynamic"), inline)]
        pub fn with_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }

        /// Chooses whether the call may be sent again after a failure.
        #[cfg_attr(not(feature = "dynamic"), inline)]
        pub fn with_retry(mut self, retry: $crate::Retry) -> Self {
            self.options.retry = retry;
            self
        }
    };
}

/// Writes how a call is sent: `call! { Name, &OPERATION, form<T> }`, where `form` is how [`Reply`] reads the answer: `envelope`, `json`,
/// `text`, `binary` or `empty`.
///
/// What takes several requests goes on with `cursor(argument)`, `offset(limit_argument, offset_argument)` or
/// `window(first_day_argument, last_day_argument, days)`, and, where there is a list, with `items(Item)` if it is the result and
/// `items(Item, field)` if it is in a field of it.
macro_rules! call {
    ($call:ident, $operation:expr, $form:ident<$result:ty> $(, $style:ident($($argument:tt),+) $($items:tt)*)?) => {
        impl $call {
            /// Sends the call and waits for its answer. Dropping the future stops everything.
            /// Fails with whatever keeps the result from arriving, see [`Error`]($crate::Error).
            #[cfg_attr(not(feature = "dynamic"), inline)]
            pub async fn send(self) -> Result<$crate::Reply<$result>, $crate::Error> {
                let target = $crate::target::Target::from($operation);
                let answer = self.client.execute(&target, &|| self.request(), self.options).await?;
                $crate::Reply::<$result>::$form(answer).map_err(|error| error.on(&target))
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

        $( call! { @paged $call, $result, $style($($argument),+) $($items)* } )?
    };
    (@paged $call:ident, $page:ty, $style:ident($($argument:tt),+)) => {
        call! { @pages $call, $page, (), $style($($argument),+), _page => None }
    };
    (@paged $call:ident, $page:ty, $style:ident($($argument:tt),+) items($item:ty $(, $field:ident)?)) => {
        call! { @pages $call, $page, $item, $style($($argument),+), page => Some(page)$(?.$field.as_mut())? }

        impl $call {
            /// All items from here on, page by page.
            #[cfg_attr(not(feature = "dynamic"), inline)]
            pub fn items(self) -> $crate::Items<$item> {
                $crate::page::items(self)
            }
        }
    };
    (@pages $call:ident, $page:ty, $item:ty, $style:ident($($argument:tt),+), $it:ident => $list:expr) => {
        impl $call {
            /// All pages from here on, each asked for when it is polled for.
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
                call! { @position self, $style($($argument),+) }
            }

            #[cfg_attr(not(feature = "dynamic"), inline)]
            fn list($it: &mut $page) -> Option<&mut $crate::types::List<$item>> {
                $list
            }
        }
    };
    (@position $call:ident, cursor($cursor:ident)) => {
        $crate::page::Position::Cursor(&mut $call.$cursor)
    };
    (@position $call:ident, offset($limit:ident, $offset:ident)) => {
        $crate::page::Position::Offset { limit: $call.$limit, offset: &mut $call.$offset }
    };
    (@position $call:ident, window($first:ident, $last:ident, $days:literal)) => {
        $crate::page::Position::Days { first: &mut $call.$first, last: &mut $call.$last, most: $days }
    };
}

pub(crate) use {call, call_options};
