// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Pumps.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, with_optional, CallOptions, QueryParam};
#[cfg(feature = "sql")]
use crate::sql::access;
use crate::wait;
use crate::{Client, Error};

/// # Pumps
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`pump_get`](Client::pump_get) | `GET /v1/pumps/{pumpId}` |  |
/// | [`pump_switch`](Client::pump_switch) | `PATCH /v1/pumps/{pumpId}/switch` |  |
/// | [`pump_kick`](Client::pump_kick) | `POST /v1/pumps/{pumpId}/kick` |  |
/// | [`readers_get`](Client::readers_get) | `GET /v1/pumps/{pumpId}/readers` |  |
/// | [`readers_put`](Client::readers_put) | `PUT /v1/pumps/{pumpId}/readers` |  |
/// | [`flow_get`](Client::flow_get) | `GET /v1/flow` |  |
impl Client {
    /// `GET /v1/pumps/{pumpId}`
    ///
    /// Returns [`Pump`].
    ///
    /// Arguments:
    /// - `pump_id`: `String`.
    pub fn pump_get(&self, pump_id: impl Into<String>) -> PumpGetCall {
        PumpGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            pump_id: pump_id.into(),
            verbose: None,
        }
    }

    /// `PATCH /v1/pumps/{pumpId}/switch`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `pump_id`: `String`.
    pub fn pump_switch(&self, pump_id: impl Into<String>) -> PumpSwitchCall {
        PumpSwitchCall {
            client: self.clone(),
            options: CallOptions::default(),
            pump_id: pump_id.into(),
            body: None,
        }
    }

    /// `POST /v1/pumps/{pumpId}/kick`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `pump_id`: `String`.
    pub fn pump_kick(&self, pump_id: impl Into<String>) -> PumpKickCall {
        PumpKickCall {
            client: self.clone(),
            options: CallOptions::default(),
            pump_id: pump_id.into(),
        }
    }

    /// `GET /v1/pumps/{pumpId}/readers`
    ///
    /// Returns [`Readers`].
    ///
    /// Arguments:
    /// - `pump_id`: `String`.
    pub fn readers_get(&self, pump_id: impl Into<String>) -> ReadersGetCall {
        ReadersGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            pump_id: pump_id.into(),
        }
    }

    /// `PUT /v1/pumps/{pumpId}/readers`
    ///
    /// Returns [`Readers`].
    ///
    /// Arguments:
    /// - `pump_id`: `String`.
    /// - `body`: [`Readers`].
    pub fn readers_put(
        &self,
        pump_id: impl Into<String>,
        body: impl Into<Readers>,
    ) -> ReadersPutCall {
        ReadersPutCall {
            client: self.clone(),
            options: CallOptions::default(),
            pump_id: pump_id.into(),
            body: body.into(),
        }
    }

    /// `GET /v1/flow`
    ///
    /// Returns [`FlowGetResult`].
    ///
    /// Arguments:
    /// - `from`:
    ///   - Format: `date`
    /// - `to`:
    ///   - Format: `date`
    pub fn flow_get(
        &self,
        from: impl Into<String>,
        to: impl Into<String>,
    ) -> FlowGetCall {
        FlowGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            from: from.into(),
            to: to.into(),
        }
    }
}

/// A call of [`Client::pump_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PumpGetCall {
    client: Client,
    options: CallOptions,
    pump_id: String,
    verbose: Option<bool>,
}

impl PumpGetCall {
    /// Sets the parameter `verbose`.
    pub fn verbose(mut self, verbose: impl Into<bool>) -> Self {
        self.verbose = Some(verbose.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, pump_id, verbose } = self;
        let url = format!("{}/v1/pumps/{}", client.base_url(), encode_path(pump_id));
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("verbose", verbose))
            .build()
            .map_err(Error::http)
    }
}

call! { PumpGetCall, &operations::PUMP_GET, envelope<Pump> }

impl crate::Wait {
    /// Waits for `state` in the result of [`Client::pump_get`].
    pub fn pump(&self, pump_id: impl Into<String>) -> PumpWait {
        PumpWait {
            call: self.client.pump_get(pump_id),
        }
    }
}

/// The states to wait for in the result of [`Client::pump_get`]. [`Wait::pump`](crate::Wait::pump) returns it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until a state is chosen and awaited"]
pub struct PumpWait {
    call: PumpGetCall,
}

impl PumpWait {
    /// Waits until `state` is no longer `building` or `planned`.
    ///
    /// Requests the state every 5 s. Fails after 90 s, or immediately if `state` is `burnt`.
    #[inline]
    pub fn built(self) -> crate::Waiting<crate::Reply<Pump>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::PUMP_GET,
                name: "built",
                condition: wait::Condition::NotIn(&["building", "planned"]),
                failed: &["burnt"],
                interval: 5,
                timeout: 90,
            },
        )
    }

    /// Makes the calls below, and waits until `state` is `on`.
    ///
    /// - In state `off` or `paused`: calls [`Client::pump_switch`] with `{"to":"on"}`.
    /// - In state `stuck`: calls [`Client::pump_kick`].
    ///
    /// Requests the state every 5 s. Fails after 10 min, or immediately if `state` is `burnt`.
    #[inline]
    pub fn ensure_on(self) -> crate::Waiting<crate::Reply<Pump>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::PUMP_GET,
                name: "ensure_on",
                condition: wait::Condition::In(&["on"]),
                failed: &["burnt"],
                interval: 5,
                timeout: 600,
            },
        )
    }

    /// Waits until the resource does not exist any more.
    ///
    /// Requests the state every 5 s. Fails after 1 min.
    #[inline]
    pub fn gone(self) -> crate::Waiting<()> {
        wait::gone(
            self.call,
            &wait::TargetState {
                operation: &operations::PUMP_GET,
                name: "gone",
                condition: wait::Condition::Gone,
                failed: &[],
                interval: 5,
                timeout: 60,
            },
        )
    }
}

impl wait::Watched for PumpGetCall {
    type Resource = Pump;
    #[inline]
    fn within(mut self, left: std::time::Duration) -> Self {
        self.options.shorten(&self.client, left);
        self
    }

    #[inline]
    fn state(resource: &Pump) -> Option<&str> {
        resource.state.as_option().map(|state| state.as_str())
    }

    #[inline]
    fn step(&self, target: &str, state: &str) -> Option<wait::Step> {
        let call = self.clone();
        match (target, state) {
            ("ensure_on", "off" | "paused") => {
                Some(
                    wait::step(async move {
                        call.client
                            .pump_switch(call.pump_id)
                            .body(wait::body::<PumpSwitchRequest>("{\"to\":\"on\"}")?)
                            .send()
                            .await
                    }),
                )
            }
            ("ensure_on", "stuck") => {
                Some(
                    wait::step(async move {
                        call.client.pump_kick(call.pump_id).send().await
                    }),
                )
            }
            _ => None,
        }
    }
}

/// A call of [`Client::pump_switch`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PumpSwitchCall {
    client: Client,
    options: CallOptions,
    pump_id: String,
    body: Option<PumpSwitchRequest>,
}

impl PumpSwitchCall {
    /// Sets the request body.
    pub fn body(mut self, body: impl Into<PumpSwitchRequest>) -> Self {
        self.body = Some(body.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, pump_id, body } = self;
        let url = format!(
            "{}/v1/pumps/{}/switch", client.base_url(), encode_path(pump_id)
        );
        with_optional(
                client
                    .shared
                    .http()
                    .patch(url)
                    .header(
                        header::ACCEPT,
                        header::HeaderValue::from_static("application/json"),
                    ),
                body,
                |request, body| Ok(request.json(body)),
            )?
            .build()
            .map_err(Error::http)
    }
}

call! { PumpSwitchCall, &operations::PUMP_SWITCH, empty<()> }

/// A call of [`Client::pump_kick`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PumpKickCall {
    client: Client,
    options: CallOptions,
    pump_id: String,
}

impl PumpKickCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, pump_id } = self;
        let url = format!(
            "{}/v1/pumps/{}/kick", client.base_url(), encode_path(pump_id)
        );
        client
            .shared
            .http()
            .post(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()
            .map_err(Error::http)
    }
}

call! { PumpKickCall, &operations::PUMP_KICK, empty<()> }

/// A call of [`Client::readers_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ReadersGetCall {
    client: Client,
    options: CallOptions,
    pump_id: String,
}

impl ReadersGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, pump_id } = self;
        let url = format!(
            "{}/v1/pumps/{}/readers", client.base_url(), encode_path(pump_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()
            .map_err(Error::http)
    }
}

call! { ReadersGetCall, &operations::READERS_GET, envelope<Readers> }

/// A call of [`Client::readers_put`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ReadersPutCall {
    client: Client,
    options: CallOptions,
    pump_id: String,
    body: Readers,
}

impl ReadersPutCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, pump_id, body } = self;
        let url = format!(
            "{}/v1/pumps/{}/readers", client.base_url(), encode_path(pump_id)
        );
        client
            .shared
            .http()
            .put(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .json(body)
            .build()
            .map_err(Error::http)
    }
}

call! { ReadersPutCall, &operations::READERS_PUT, envelope<Readers> }

#[cfg(feature = "sql")]
impl Client {
    /// Changes which API keys have access to SQL on a service.
    ///
    /// Calls [`Client::readers_get`], [`Client::keys_get`] and [`Client::readers_put`].
    /// Gives up after 60 s.
    pub fn pump_access(&self, pump_id: impl Into<String>) -> crate::KeyAccess<Readers> {
        const ACCESS: access::Access = access::Access {
            write: &operations::READERS_PUT,
            read: &operations::READERS_GET,
            keys: &operations::KEYS_GET,
            cursor: Some("cursor"),
            id: "id",
            list: "keys",
            properties: &["keys", "level"],
            default: "{\"level\":\"low\"}",
            service: "pumpId",
            pending: access::Pending {
                status: 400,
                message: "not yet",
                budget: 30,
            },
            budget: 60,
        };
        crate::KeyAccess::new(self, &ACCESS, vec![("pumpId", pump_id.into())])
    }
}

/// A call of [`Client::flow_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct FlowGetCall {
    client: Client,
    options: CallOptions,
    from: String,
    to: String,
}

impl FlowGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, from, to } = self;
        let url = format!("{}/v1/flow", client.base_url());
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("from", from))
            .query(&QueryParam::new("to", to))
            .build()
            .map_err(Error::http)
    }
}

call! { FlowGetCall, &operations::FLOW_GET, envelope<FlowGetResult>, window(from, to, 7) items(f64, days) }
