// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Billing.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/ActiveBalance` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActiveBalance {
    /// Unique ID of the prepaid balance.
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// Remaining credits available on this balance, in ClickHouse Credits (CHCs).
    pub remaining_prepaid_credits: Option<f64>,
    /// Total credits granted on this balance, in ClickHouse Credits (CHCs).
    pub total_amount: Option<f64>,
    /// Credits spent from this balance, in ClickHouse Credits (CHCs).
    pub amount_spent: Option<f64>,
    /// Date the balance became active. ISO-8601, based on the UTC timezone.
    ///
    /// - Format: `date-time`
    pub start_date: Option<Timestamp>,
    /// Date the balance expires. ISO-8601, based on the UTC timezone.
    ///
    /// - Format: `date-time`
    pub expiration_date: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

impl ActiveBalance {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ActiveBalance {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ActiveBalance {
        id: optional String = "id",
        remaining_prepaid_credits: optional f64 = "remainingPrepaidCredits",
        total_amount: optional f64 = "totalAmount",
        amount_spent: optional f64 = "amountSpent",
        start_date: optional Timestamp = "startDate",
        expiration_date: optional Timestamp = "expirationDate",
    }
}

/// The object at `/components/schemas/ActiveBalances` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActiveBalances {
    /// Total remaining credits across all active prepaid balances, in ClickHouse Credits (CHCs).
    pub total_remaining_prepaid_credits: Option<f64>,
    /// List of active prepaid balances for the organization.
    pub prepaid_balances: Option<List<ActiveBalance>>,
    pub(crate) unlisted: Unlisted,
}

impl ActiveBalances {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ActiveBalances {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ActiveBalances {
        total_remaining_prepaid_credits: optional f64 = "totalRemainingPrepaidCredits",
        prepaid_balances: optional List<ActiveBalance> = "prepaidBalances",
    }
}

/// The object at `/components/schemas/CreditBalance` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditBalance {
    /// Unique ID of the balance.
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// Type of the balance.
    pub type_: Option<CreditBalanceType>,
    /// Remaining credits available on this balance, in ClickHouse Credits (CHCs).
    pub remaining_credits: Option<f64>,
    /// Total credits granted on this balance, in ClickHouse Credits (CHCs).
    pub total_amount: Option<f64>,
    /// Credits spent from this balance, in ClickHouse Credits (CHCs).
    pub amount_spent: Option<f64>,
    /// Date the balance became active. ISO-8601, based on the UTC timezone.
    ///
    /// - Format: `date-time`
    pub start_date: Option<Timestamp>,
    /// Date the balance expires. ISO-8601, based on the UTC timezone.
    ///
    /// - Format: `date-time`
    pub expiration_date: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

impl CreditBalance {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for CreditBalance {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    CreditBalance {
        id: optional String = "id",
        type_: optional CreditBalanceType = "type",
        remaining_credits: optional f64 = "remainingCredits",
        total_amount: optional f64 = "totalAmount",
        amount_spent: optional f64 = "amountSpent",
        start_date: optional Timestamp = "startDate",
        expiration_date: optional Timestamp = "expirationDate",
    }
}

open_enum! {
    /// Type of the balance.
    pub enum CreditBalanceType {
        Prepaid = "prepaid",
        Trial = "trial",
    }
}

/// The object at `/components/schemas/CreditBalances` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditBalances {
    /// Total remaining credits across all active balances, in ClickHouse Credits (CHCs).
    pub total_remaining_credits: Option<f64>,
    /// List of active balances for the organization. Empty when the organization has none.
    pub balances: Option<List<CreditBalance>>,
    pub(crate) unlisted: Unlisted,
}

impl CreditBalances {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for CreditBalances {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    CreditBalances {
        total_remaining_credits: optional f64 = "totalRemainingCredits",
        balances: optional List<CreditBalance> = "balances",
    }
}

/// The object at `/components/schemas/UsageCost` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageCost {
    /// Grand total cost of usage in ClickHouse Credits (CHCs).
    pub grand_total_chc: Option<f64>,
    /// List of daily, per-entity usage cost records.
    pub costs: Option<List<UsageCostRecord>>,
    pub(crate) unlisted: Unlisted,
}

impl UsageCost {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for UsageCost {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    UsageCost {
        grand_total_chc: optional f64 = "grandTotalCHC",
        costs: optional List<UsageCostRecord> = "costs",
    }
}

/// The object at `/components/schemas/UsageCostMetrics` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageCostMetrics {
    /// Cost of storage in ClickHouse Credits (CHCs). Applies to dataWarehouse entities.
    pub storage_chc: Option<f64>,
    /// Cost of backup in ClickHouse Credits (CHCs). Applies to dataWarehouse entities.
    pub backup_chc: Option<f64>,
    /// Cost of compute in ClickHouse Credits (CHCs). Applies to service and clickpipe entities.
    pub compute_chc: Option<f64>,
    /// Cost of data transfer in ClickHouse Credits (CHCs). Applies to clickpipe entities.
    pub data_transfer_chc: Option<f64>,
    /// Cost of initial load and resyncs in ClickHouse Credits (CHCs). Applies to clickpipe entities.
    pub initial_load_chc: Option<f64>,
    /// Cost of data transfer in ClickHouse Credits (CHCs). Applies to service entities.
    pub public_data_transfer_chc: Option<f64>,
    /// Cost of tier1 inter-region data transfer in ClickHouse Credits (CHCs). Applies to service entities.
    pub inter_region_tier1_data_transfer_chc: Option<f64>,
    /// Cost of tier2 inter-region data transfer in ClickHouse Credits (CHCs). Applies to service entities.
    pub inter_region_tier2_data_transfer_chc: Option<f64>,
    /// Cost of tier3 inter-region data transfer in ClickHouse Credits (CHCs). Applies to service entities.
    pub inter_region_tier3_data_transfer_chc: Option<f64>,
    /// Cost of tier4 inter-region data transfer in ClickHouse Credits (CHCs). Applies to service entities.
    pub inter_region_tier4_data_transfer_chc: Option<f64>,
    pub(crate) unlisted: Unlisted,
}

impl UsageCostMetrics {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for UsageCostMetrics {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    UsageCostMetrics {
        storage_chc: optional f64 = "storageCHC",
        backup_chc: optional f64 = "backupCHC",
        compute_chc: optional f64 = "computeCHC",
        data_transfer_chc: optional f64 = "dataTransferCHC",
        initial_load_chc: optional f64 = "initialLoadCHC",
        public_data_transfer_chc: optional f64 = "publicDataTransferCHC",
        inter_region_tier1_data_transfer_chc: optional f64 = "interRegionTier1DataTransferCHC",
        inter_region_tier2_data_transfer_chc: optional f64 = "interRegionTier2DataTransferCHC",
        inter_region_tier3_data_transfer_chc: optional f64 = "interRegionTier3DataTransferCHC",
        inter_region_tier4_data_transfer_chc: optional f64 = "interRegionTier4DataTransferCHC",
    }
}

/// The object at `/components/schemas/UsageCostRecord` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageCostRecord {
    /// ID of the dataWarehouse this entity belongs to (or is).
    ///
    /// - Format: `uuid`
    pub data_warehouse_id: Option<String>,
    /// ID of the service this entity belongs to (or is). Set to null for dataWarehouse entities.
    ///
    /// - Format: `uuid`
    pub service_id: Nullable<String>,
    /// Date of the usage. ISO-8601 date, based on the UTC timezone.
    ///
    /// - Format: `date`
    pub date: Option<String>,
    /// Type of the entity.
    pub entity_type: Option<UsageCostRecordEntityType>,
    /// Unique ID of the entity.
    ///
    /// - Format: `uuid`
    pub entity_id: Option<String>,
    /// Name of the entity.
    pub entity_name: Option<String>,
    /// The property `metrics`.
    pub metrics: Option<UsageCostMetrics>,
    /// Total cost of usage in ClickHouse Credits (CHCs) for this entity.
    pub total_chc: Option<f64>,
    /// When true, the record is immutable. Unlocked records are subject to change until locked.
    pub locked: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl UsageCostRecord {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for UsageCostRecord {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    UsageCostRecord {
        data_warehouse_id: optional String = "dataWarehouseId",
        service_id, service_id_null: nullable String = "serviceId",
        date: optional String = "date",
        entity_type: optional UsageCostRecordEntityType = "entityType",
        entity_id: optional String = "entityId",
        entity_name: optional String = "entityName",
        metrics: optional UsageCostMetrics = "metrics",
        total_chc: optional f64 = "totalCHC",
        locked: optional bool = "locked",
    }
}

open_enum! {
    /// Type of the entity.
    pub enum UsageCostRecordEntityType {
        Datawarehouse = "datawarehouse",
        Service = "service",
        Clickpipe = "clickpipe",
    }
}
