//! Tests of the parts of the facade that only generated code uses, with hand-written calls. Tests of network faults are in
//! `tests/facade`.

#![allow(dead_code, reason = "the macros write more than each test uses")]

mod bodies;
mod calls;
mod credentials;
mod http2;
mod limits;
mod pages;
mod server;
mod waits;

use crate::call::{call, encode_path, header_map, CallOptions, QueryParam};
use crate::operation::{Location, Operation, Paging, Parameter};
use crate::types::List;
use crate::{Client, Error};
use server::{Server, TEST_TIMEOUT};
use std::time::Duration;

const NUMBERS: Operation = Operation {
    id: "numbersList",
    method: "GET",
    path: "/v1/owners/{owner}/numbers",
    tag: "Numbers",
    summary: "List numbers",
    permissions: &["numbers:view", "owners:view"],
    beta: false,
    deprecated: false,
    parameters: &[Parameter::new("owner", Location::Path, true), Parameter::new("cursor", Location::Query, false)],
    body: false,
    paging: Paging::Cursor,
    unset: true,
};

/// A call as the generator writes it.
#[derive(Clone, Debug)]
struct NumbersCall {
    client: Client,
    options: CallOptions,
    owner: String,
    limit: Option<i64>,
    offset: Option<i64>,
    cursor: Option<String>,
}

impl NumbersCall {
    fn new(server: &Server, owner: &str) -> Self {
        Self {
            client: client(server),
            options: CallOptions::default(),
            owner: owner.into(),
            limit: None,
            offset: None,
            cursor: None,
        }
    }

    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, owner, limit, offset, cursor } = self;
        let url = format!("{}/v1/owners/{}/numbers", client.base_url(), encode_path(owner));
        let request = client
            .shared
            .http()
            .get(url)
            .query(&QueryParam::new("limit", limit))
            .query(&QueryParam::new("offset", offset));
        request.query(&QueryParam::new("cursor", cursor)).build().map_err(Error::http)
    }
}

call! { NumbersCall, &NUMBERS, envelope<List<i64>>, cursor(cursor) items(i64) }

/// Declares a call that differs from [`NumbersCall`] in how it is answered.
macro_rules! variant {
    ($name:ident, $($rest:tt)*) => {
        #[derive(Clone, Debug)]
        struct $name {
            client: Client,
            options: CallOptions,
            limit: Option<i64>,
            offset: Option<i64>,
            first: String,
            last: String,
            inner: NumbersCall,
        }

        impl $name {
            fn new(server: &Server) -> Self {
                let inner = NumbersCall::new(server, "me");
                let (client, options) = (inner.client.clone(), CallOptions::default());
                Self { client, options, limit: None, offset: None, first: String::new(), last: String::new(), inner }
            }

            fn request(&self) -> Result<reqwest::Request, Error> {
                let days = Some(self.first.clone() + &self.last).filter(|days| !days.is_empty());
                NumbersCall { limit: self.limit, offset: self.offset, cursor: days, ..self.inner.clone() }.request()
            }
        }

        call! { $name, &NUMBERS, $($rest)* }
    };
}

variant! { CountedCall, envelope<List<i64>>, offset(limit, offset) items(i64) }
variant! { CappedCall, envelope<List<i64>>, offset(limit, offset, 3) items(i64) }
variant! { InsideCall, envelope<Inside>, offset(limit, offset) items(i64, numbers) }
variant! { WholeCall, envelope<List<i64>>, whole() items(i64) }
variant! { DaysCall, envelope<List<i64>>, window(first, last, 31) items(i64) }
variant! { DaysOnlyCall, envelope<i64>, window(first, last, 7) }
variant! { JsonCall, json<List<i64>> }
variant! { OptionalCall, json<Option<i64>> }
variant! { TextCall, text<String> }
variant! { EmptyCall, empty<()> }

object! {
    struct Inside: Default {
        pub numbers: Option<List<i64>> = "numbers",
    }
}

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn client(server: &Server) -> Client {
    let builder = Client::builder().with_base_url(&server.url).with_key("id", "secret").without_rate_limit();
    builder
        .with_backoff(ms(1), ms(5))
        .with_attempt_timeout(TEST_TIMEOUT * 3)
        .with_timeout(TEST_TIMEOUT * 2)
        .with_max_attempts(2)
        .build()
        .unwrap()
}

#[test]
fn headers_are_made_of_what_is_set() {
    let headers = header_map([("x-one", Some("1".to_owned())), ("x-two", None)]).unwrap();
    assert_eq!((headers.len(), &headers["x-one"]), (1, &http::HeaderValue::from_static("1")));
    assert!(header_map([("x-one", Some("a\nb".to_owned()))]).is_err());
}
