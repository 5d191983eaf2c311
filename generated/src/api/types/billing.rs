// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Billing.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Element of `prepaid_balances` of [`ActiveBalances`].
    ///
    /// Schema: `/components/schemas/ActiveBalance`.
    pub struct ActiveBalance: Default {
        /// Unique ID of the prepaid balance.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// Remaining credits available on this balance, in ClickHouse Credits (CHCs).
        pub remaining_prepaid_credits: Option<f64> = "remainingPrepaidCredits",
        /// Total credits granted on this balance, in ClickHouse Credits (CHCs).
        pub total_amount: Option<f64> = "totalAmount",
        /// Credits spent from this balance, in ClickHouse Credits (CHCs).
        pub amount_spent: Option<f64> = "amountSpent",
        /// Date the balance became active. ISO-8601, based on the UTC timezone.
        ///
        /// - Format: `date-time`
        pub start_date: Option<Timestamp> = "startDate",
        /// Date the balance expires. ISO-8601, based on the UTC timezone.
        ///
        /// - Format: `date-time`
        pub expiration_date: Option<Timestamp> = "expirationDate",
    }
}

object! {
    /// Result of `active_balances_get`.
    ///
    /// Schema: `/components/schemas/ActiveBalances`.
    pub struct ActiveBalances: Default {
        /// Total remaining credits across all active prepaid balances, in ClickHouse Credits (CHCs).
        pub total_remaining_prepaid_credits: Option<f64> = "totalRemainingPrepaidCredits",
        /// List of active prepaid balances for the organization.
        pub prepaid_balances: Option<List<ActiveBalance>> = "prepaidBalances",
    }
}

object! {
    /// Element of `balances` of [`CreditBalances`].
    ///
    /// Schema: `/components/schemas/CreditBalance`.
    pub struct CreditBalance: Default {
        /// Unique ID of the balance.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// Type of the balance.
        pub type_: Option<CreditBalanceType> = "type",
        /// Remaining credits available on this balance, in ClickHouse Credits (CHCs).
        pub remaining_credits: Option<f64> = "remainingCredits",
        /// Total credits granted on this balance, in ClickHouse Credits (CHCs).
        pub total_amount: Option<f64> = "totalAmount",
        /// Credits spent from this balance, in ClickHouse Credits (CHCs).
        pub amount_spent: Option<f64> = "amountSpent",
        /// Date the balance became active. ISO-8601, based on the UTC timezone.
        ///
        /// - Format: `date-time`
        pub start_date: Option<Timestamp> = "startDate",
        /// Date the balance expires. ISO-8601, based on the UTC timezone.
        ///
        /// - Format: `date-time`
        pub expiration_date: Option<Timestamp> = "expirationDate",
    }
}

open_enum! {
    /// Type of the balance.
    pub enum CreditBalanceType {
        Prepaid = "prepaid",
        Trial = "trial",
    }
}

object! {
    /// Result of `credit_balances_get`.
    ///
    /// Schema: `/components/schemas/CreditBalances`.
    pub struct CreditBalances: Default {
        /// Total remaining credits across all active balances, in ClickHouse Credits (CHCs).
        pub total_remaining_credits: Option<f64> = "totalRemainingCredits",
        /// List of active balances for the organization. Empty when the organization has none.
        pub balances: Option<List<CreditBalance>> = "balances",
    }
}

object! {
    /// Result of `usage_cost_get`.
    ///
    /// Schema: `/components/schemas/UsageCost`.
    pub struct UsageCost: Default {
        /// Grand total cost of usage in ClickHouse Credits (CHCs).
        pub grand_total_chc: Option<f64> = "grandTotalCHC",
        /// List of daily, per-entity usage cost records.
        pub costs: Option<List<UsageCostRecord>> = "costs",
    }
}

object! {
    /// Value of `metrics` of [`UsageCostRecord`].
    ///
    /// Schema: `/components/schemas/UsageCostMetrics`.
    pub struct UsageCostMetrics: Default {
        /// Cost of storage in ClickHouse Credits (CHCs). Applies to dataWarehouse entities.
        pub storage_chc: Option<f64> = "storageCHC",
        /// Cost of backup in ClickHouse Credits (CHCs). Applies to dataWarehouse entities.
        pub backup_chc: Option<f64> = "backupCHC",
        /// Cost of compute in ClickHouse Credits (CHCs). Applies to service and clickpipe entities.
        pub compute_chc: Option<f64> = "computeCHC",
        /// Cost of data transfer in ClickHouse Credits (CHCs). Applies to clickpipe entities.
        pub data_transfer_chc: Option<f64> = "dataTransferCHC",
        /// Cost of initial load and resyncs in ClickHouse Credits (CHCs). Applies to clickpipe entities.
        pub initial_load_chc: Option<f64> = "initialLoadCHC",
        /// Cost of data transfer in ClickHouse Credits (CHCs). Applies to service entities.
        pub public_data_transfer_chc: Option<f64> = "publicDataTransferCHC",
        /// Cost of tier1 inter-region data transfer in ClickHouse Credits (CHCs). Applies to service entities.
        pub inter_region_tier1_data_transfer_chc: Option<f64> = "interRegionTier1DataTransferCHC",
        /// Cost of tier2 inter-region data transfer in ClickHouse Credits (CHCs). Applies to service entities.
        pub inter_region_tier2_data_transfer_chc: Option<f64> = "interRegionTier2DataTransferCHC",
        /// Cost of tier3 inter-region data transfer in ClickHouse Credits (CHCs). Applies to service entities.
        pub inter_region_tier3_data_transfer_chc: Option<f64> = "interRegionTier3DataTransferCHC",
        /// Cost of tier4 inter-region data transfer in ClickHouse Credits (CHCs). Applies to service entities.
        pub inter_region_tier4_data_transfer_chc: Option<f64> = "interRegionTier4DataTransferCHC",
    }
}

object! {
    /// Element of `costs` of [`UsageCost`].
    ///
    /// Schema: `/components/schemas/UsageCostRecord`.
    pub struct UsageCostRecord: Default {
        /// ID of the dataWarehouse this entity belongs to (or is).
        ///
        /// - Format: `uuid`
        pub data_warehouse_id: Option<String> = "dataWarehouseId",
        /// ID of the service this entity belongs to (or is). Set to null for dataWarehouse entities.
        ///
        /// - Format: `uuid`
        pub service_id: Nullable<String> = "serviceId" null(service_id_null),
        /// Date of the usage. ISO-8601 date, based on the UTC timezone.
        ///
        /// - Format: `date`
        pub date: Option<String> = "date",
        /// Type of the entity.
        pub entity_type: Option<UsageCostRecordEntityType> = "entityType",
        /// Unique ID of the entity.
        ///
        /// - Format: `uuid`
        pub entity_id: Option<String> = "entityId",
        /// Name of the entity.
        pub entity_name: Option<String> = "entityName",
        /// Value of type [`UsageCostMetrics`].
        pub metrics: Option<UsageCostMetrics> = "metrics",
        /// Total cost of usage in ClickHouse Credits (CHCs) for this entity.
        pub total_chc: Option<f64> = "totalCHC",
        /// When true, the record is immutable. Unlocked records are subject to change until locked.
        pub locked: Option<bool> = "locked",
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
