// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Billing.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions, QueryParam};
use crate::{Client, Error};

/// # Billing
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`usage_cost_get`](Client::usage_cost_get) | `GET /v1/organizations/{organizationId}/usageCost` | Get organization usage costs |
/// | [`active_balances_get`](Client::active_balances_get) | `GET /v1/organizations/{organizationId}/activeBalances` | Get organization active prepaid balances |
/// | [`credit_balances_get`](Client::credit_balances_get) | `GET /v1/organizations/{organizationId}/creditBalances` | Get organization active credit balances |
impl Client {
    /// Get organization usage costs.
    ///
    /// Returns a grand total and a list of daily, per-entity organization usage cost records for the organization in the queried time period (maximum 31 days). All days in both the request and the response are evaluated based on the UTC timezone.
    ///
    /// `GET /v1/organizations/{organizationId}/usageCost`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`UsageCost`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `from_date`: Start date for the report, e.g. 2024-12-19.
    ///   - Format: `date`
    /// - `to_date`: End date (inclusive) for the report, e.g. 2024-12-20. This date cannot be more than 30 days after from_date (for a maximum queried period of 31 days).
    ///   - Format: `date`
    pub fn usage_cost_get(
        &self,
        organization_id: impl Into<String>,
        from_date: impl Into<String>,
        to_date: impl Into<String>,
    ) -> UsageCostGetCall {
        UsageCostGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            from_date: from_date.into(),
            to_date: to_date.into(),
            filter: None,
        }
    }

    /// Get organization active prepaid balances.
    ///
    /// DEPRECATED. Use the `/v1/organizations/{organizationId}/creditBalances` endpoint instead.
    ///
    /// Returns the active prepaid credit balances for the organization, each with its own balance ID and remaining credits, along with the total remaining credits across all active balances. A balance is active when it has started, has not expired, and has credits remaining. Balances are ordered by expiration date, soonest first, and the returned page is capped at `limit` (default and maximum 100). When `totalCount` exceeds the number of returned balances, page with `limit`/`offset` to retrieve them all. `totalRemainingPrepaidCredits` always covers every active balance, not just the returned page.
    ///
    /// `GET /v1/organizations/{organizationId}/activeBalances`
    ///
    /// Permissions:
    /// - `control-plane:organization:view-billing`
    ///
    /// Returns [`ActiveBalances`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    #[deprecated = "deprecated by the API: Use the `/v1/organizations/{organizationId}/creditBalances` endpoint instead"]
    pub fn active_balances_get(
        &self,
        organization_id: impl Into<String>,
    ) -> ActiveBalancesGetCall {
        ActiveBalancesGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            limit: None,
            offset: None,
        }
    }

    /// Get organization active credit balances.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the active credit balances for the organization, each with its own balance ID, type and remaining credits, along with the total remaining credits across all of them. A balance is active when it has started, has not expired, and has credits remaining. Balances are ordered by expiration date, soonest first. The list is always present and is empty when the organization has no active balances.
    ///
    /// `GET /v1/organizations/{organizationId}/creditBalances`
    ///
    /// Permissions:
    /// - `control-plane:organization:view-billing`
    ///
    /// Beta.
    ///
    /// Returns [`CreditBalances`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn credit_balances_get(
        &self,
        organization_id: impl Into<String>,
    ) -> CreditBalancesGetCall {
        CreditBalancesGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
        }
    }
}

/// A call of [`Client::usage_cost_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UsageCostGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    from_date: String,
    to_date: String,
    filter: Option<List<String>>,
}

impl UsageCostGetCall {
    /// Filter criteria to apply when retrieving the usage cost report. Currently, only filtering by resource tags is supported.
    ///
    /// Example: `["tag:Environment=Production","tag:Department=Engineering","tag:isActive"]`
    pub fn filter(mut self, filter: impl Into<List<String>>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, from_date, to_date, filter } = self;
        let url = format!(
            "{}/v1/organizations/{}/usageCost", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("filter", filter))
            .query(&QueryParam::new("from_date", from_date))
            .query(&QueryParam::new("to_date", to_date))
            .build()
            .map_err(Error::http)
    }
}

call! { UsageCostGetCall, &operations::USAGE_COST_GET, envelope<UsageCost>, window(from_date, to_date, 31) items(UsageCostRecord, costs) }

/// A call of [`Client::active_balances_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ActiveBalancesGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    limit: Option<i64>,
    offset: Option<i64>,
}

impl ActiveBalancesGetCall {
    /// Maximum number of results to return.
    ///
    /// - Default: `100`
    /// - Minimum: `1`
    /// - Maximum: `100`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Number of results to skip before returning.
    ///
    /// - Default: `0`
    /// - Minimum: `0`
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, limit, offset } = self;
        let url = format!(
            "{}/v1/organizations/{}/activeBalances", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("limit", limit))
            .query(&QueryParam::new("offset", offset))
            .build()
            .map_err(Error::http)
    }
}

call! { ActiveBalancesGetCall, &operations::ACTIVE_BALANCES_GET, envelope<ActiveBalances>, offset(limit, offset, 100) items(ActiveBalance, prepaid_balances) }

/// A call of [`Client::credit_balances_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreditBalancesGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
}

impl CreditBalancesGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/creditBalances", client.base_url(),
            encode_path(organization_id)
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

call! { CreditBalancesGetCall, &operations::CREDIT_BALANCES_GET, envelope<CreditBalances> }
