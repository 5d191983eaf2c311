// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag ClickPipes.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/AzureEventHub` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureEventHub {
    /// Connection string for Azure EventHub source.
    pub connection_string: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl AzureEventHub {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for AzureEventHub {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    AzureEventHub {
        connection_string: optional Secret = "connectionString",
    }
}

/// The object at `/components/schemas/ClickPipe` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipe {
    /// Unique ClickPipe ID.
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// ID of the service this ClickPipe belongs to.
    ///
    /// - Format: `uuid`
    pub service_id: Option<String>,
    /// Name of the ClickPipe.
    ///
    /// - Example: `my_postgres_pipe`
    /// - Minimum length in characters: `1`
    /// - Maximum length in characters: `255`
    pub name: Option<String>,
    /// Current lifecycle state of the ClickPipe. For database pipes: "Provisioning" (initial setup), "Setup" (configuring replication), "Snapshot" (initial data load), "Running" (actively replicating), "Pausing" (transitioning to paused state), "Paused" (temporarily paused), "Modifying" (applying configuration updates), "Resync" (swapping resync tables with original tables), "Failed" (error occurred), "Unknown". For streaming/object storage pipes (Kafka, Kinesis, S3): "Unknown" (initial state), "Provisioning" (setting up resources), "Running" (actively ingesting data), "Stopping" (transitioning to stopped state), "Stopped" (manually stopped, can be restarted), "Completed" (batch ingestion finished for object storage), "Failed" (error occurred, pipe stopped), "InternalError" (internal system error).
    ///
    /// - Example: `Running`
    pub state: Option<ClickPipeState>,
    /// The property `scaling`.
    pub scaling: Option<ClickPipeScaling>,
    /// The property `source`.
    pub source: Option<ClickPipeSource>,
    /// The property `destination`.
    pub destination: Option<ClickPipeDestination>,
    /// Field mappings of the ClickPipe. Note that all destination columns must be included in the mappings.
    pub field_mappings: Option<List<ClickPipeFieldMapping>>,
    /// The property `settings`.
    pub settings: Option<ClickPipeSettings>,
    /// Creation timestamp of the ClickPipe in ISO 8601 format.
    ///
    /// - Format: `date-time`
    pub created_at: Option<Timestamp>,
    /// Last update timestamp of the ClickPipe in ISO 8601 format.
    ///
    /// - Format: `date-time`
    pub updated_at: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipe {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipe {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipe {
        id: optional String = "id",
        service_id: optional String = "serviceId",
        name: optional String = "name",
        state: optional ClickPipeState = "state",
        scaling: optional ClickPipeScaling = "scaling",
        source: optional ClickPipeSource = "source",
        destination: optional ClickPipeDestination = "destination",
        field_mappings: optional List<ClickPipeFieldMapping> = "fieldMappings",
        settings: optional ClickPipeSettings = "settings",
        created_at: optional Timestamp = "createdAt",
        updated_at: optional Timestamp = "updatedAt",
    }
}

/// The object at `/components/schemas/ClickPipeBigQueryPipeSettings` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeBigQueryPipeSettings {
    /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
    ///
    /// - Example: `cdc`
    pub replication_mode: Option<String>,
    /// How changes are captured from BigQuery. "query_based" polls each table using a watermark timestamp column, "events_based" reads the BigQuery change history using the APPENDS or CHANGES table function. Required for "cdc" and "cdc_only" replication modes and not allowed for "snapshot".
    ///
    /// - Example: `query_based`
    pub replication_method: Option<String>,
    /// Interval in seconds between CDC syncs. Not allowed for "snapshot" replication mode.
    ///
    /// - Example: `60`
    /// - Minimum: `1`
    pub sync_interval_seconds: Option<i64>,
    /// Number of tables pulled in parallel during a CDC sync. Not allowed for "snapshot" replication mode.
    ///
    /// - Example: `4`
    /// - Minimum: `1`
    pub query_cdc_pull_sync_parallelism: Option<i64>,
    /// Each CDC sync reads data only up to now minus this delay, giving recently written rows time to become visible in BigQuery. Increase it if your tables are loaded via batch jobs or Google Cloud Dataflow; if set too low, late-visible rows may be skipped. Not allowed for "snapshot" replication mode.
    ///
    /// - Example: `60`
    /// - Minimum: `0`
    pub sync_delay_seconds: Option<i64>,
    /// Maximum amount of time one pull (query) can cover. Applies when the pipe has fallen behind, e.g. on the first CDC sync or when resuming after a pause: with a 6 hour limit, a pipe that is 3 days behind catches up in 12 smaller pulls instead of one large query. If a pull fails, only that pull is retried. Not allowed for "snapshot" replication mode.
    ///
    /// - Example: `86400`
    /// - Minimum: `1`
    pub pull_window_size_seconds: Option<i64>,
    /// Standard 5-field cron expression (or a descriptor such as "@hourly") that schedules CDC syncs, e.g. "0 * * * *" to sync every hour sharp. Evaluated in UTC unless prefixed with "CRON_TZ=\<zone\>". Must not fire more than once a minute. Syncs run on this schedule instead of every syncIntervalSeconds, so the two cannot both be set. Not allowed for "snapshot" replication mode.
    ///
    /// - Example: `0 * * * *`
    pub sync_cron: Option<String>,
    /// Allow nullable columns in the destination table.
    pub allow_nullable_columns: Option<bool>,
    /// Number of parallel workers during initial load.
    pub initial_load_parallelism: Option<f64>,
    /// Number of rows to snapshot per partition.
    pub snapshot_num_rows_per_partition: Option<f64>,
    /// Number of parallel tables to snapshot.
    pub snapshot_number_of_parallel_tables: Option<f64>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeBigQueryPipeSettings {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(replication_mode: impl Into<String>) -> Self {
        Self {
            replication_mode: Some(replication_mode.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeBigQueryPipeSettings {
        replication_mode: required String = "replicationMode",
        replication_method: optional String = "replicationMethod",
        sync_interval_seconds: optional i64 = "syncIntervalSeconds",
        query_cdc_pull_sync_parallelism: optional i64 = "queryCdcPullSyncParallelism",
        sync_delay_seconds: optional i64 = "syncDelaySeconds",
        pull_window_size_seconds: optional i64 = "pullWindowSizeSeconds",
        sync_cron: optional String = "syncCron",
        allow_nullable_columns: optional bool = "allowNullableColumns",
        initial_load_parallelism: optional f64 = "initialLoadParallelism",
        snapshot_num_rows_per_partition: optional f64 = "snapshotNumRowsPerPartition",
        snapshot_number_of_parallel_tables: optional f64 = "snapshotNumberOfParallelTables",
    }
}

/// The object at `/components/schemas/ClickPipeBigQueryPipeTableMapping` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeBigQueryPipeTableMapping {
    /// Source BigQuery dataset name.
    pub source_dataset_name: Option<String>,
    /// Source table name.
    pub source_table: Option<String>,
    /// Target ClickHouse table name.
    pub target_table: Option<String>,
    /// Columns to exclude from the target table.
    pub excluded_columns: Option<List<String>>,
    /// Whether to use a custom sorting key for the target table.
    pub use_custom_sorting_key: Option<bool>,
    /// Ordered list of columns to use as sorting key for the target table.
    pub sorting_keys: Option<List<String>>,
    /// Table engine to use for the target table.
    pub table_engine: Option<ClickPipeBigQueryPipeTableMappingTableEngine>,
    /// Source column of type TIMESTAMP used as the CDC watermark. Required for every table when replicationMethod is "query_based"; not allowed otherwise.
    pub query_cdc_watermark_column: Option<String>,
    /// BigQuery table function used to read changes: "appends" (newly appended rows) or "changes" (all row changes). Required for every table when replicationMethod is "events_based"; not allowed otherwise.
    ///
    /// - Example: `appends`
    pub events_function: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeBigQueryPipeTableMapping {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        source_dataset_name: impl Into<String>,
        source_table: impl Into<String>,
        target_table: impl Into<String>,
    ) -> Self {
        Self {
            source_dataset_name: Some(source_dataset_name.into()),
            source_table: Some(source_table.into()),
            target_table: Some(target_table.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeBigQueryPipeTableMapping {
        source_dataset_name: required String = "sourceDatasetName",
        source_table: required String = "sourceTable",
        target_table: required String = "targetTable",
        excluded_columns: optional List<String> = "excludedColumns",
        use_custom_sorting_key: optional bool = "useCustomSortingKey",
        sorting_keys: optional List<String> = "sortingKeys",
        table_engine: optional ClickPipeBigQueryPipeTableMappingTableEngine = "tableEngine",
        query_cdc_watermark_column: optional String = "queryCdcWatermarkColumn",
        events_function: optional String = "eventsFunction",
    }
}

open_enum! {
    /// Table engine to use for the target table.
    pub enum ClickPipeBigQueryPipeTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

/// The object at `/components/schemas/ClickPipeBigQueryServiceAccountSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeBigQueryServiceAccountSource {
    /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned up after initial load.
    pub snapshot_staging_path: Option<String>,
    /// The property `settings`.
    pub settings: Option<ClickPipeBigQueryPipeSettings>,
    /// Table mappings for BigQuery pipe.
    pub table_mappings: Option<List<ClickPipeBigQueryPipeTableMapping>>,
    /// Authenticated with a Google Cloud service account JSON key.
    pub authentication: Option<ClickPipeBigQueryServiceAccountSourceAuthentication>,
    /// GCP project ID that owns the BigQuery resources.
    ///
    /// - Example: `my-gcp-project`
    pub project_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeBigQueryServiceAccountSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        snapshot_staging_path: impl Into<String>,
        settings: impl Into<ClickPipeBigQueryPipeSettings>,
        table_mappings: impl Into<List<ClickPipeBigQueryPipeTableMapping>>,
        authentication: impl Into<ClickPipeBigQueryServiceAccountSourceAuthentication>,
    ) -> Self {
        Self {
            snapshot_staging_path: Some(snapshot_staging_path.into()),
            settings: Some(settings.into()),
            table_mappings: Some(table_mappings.into()),
            authentication: Some(authentication.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeBigQueryServiceAccountSource {
        snapshot_staging_path: required String = "snapshotStagingPath",
        settings: required ClickPipeBigQueryPipeSettings = "settings",
        table_mappings: required List<ClickPipeBigQueryPipeTableMapping> = "tableMappings",
        authentication: required ClickPipeBigQueryServiceAccountSourceAuthentication = "authentication",
        project_id: optional String = "projectId",
    }
}

open_enum! {
    /// Authenticated with a Google Cloud service account JSON key.
    pub enum ClickPipeBigQueryServiceAccountSourceAuthentication {
        ServiceAccount = "SERVICE_ACCOUNT",
    }
}

union! {
    /// A value at `/components/schemas/ClickPipeBigQuerySource` of the document.
    pub enum ClickPipeBigQuerySource by tag("authentication") {
        /// `authentication` is `SERVICE_ACCOUNT`.
        ServiceAccount(box ClickPipeBigQueryServiceAccountSource) = tag["SERVICE_ACCOUNT"],
        /// `authentication` is `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`.
        WorkloadIdentity(box ClickPipeBigQueryWorkloadIdentitySource) = tag["SERVICE_ACCOUNT_WORKLOAD_IDENTITY"],
    }
}

/// The object at `/components/schemas/ClickPipeBigQueryWorkloadIdentitySource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeBigQueryWorkloadIdentitySource {
    /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned up after initial load.
    pub snapshot_staging_path: Option<String>,
    /// The property `settings`.
    pub settings: Option<ClickPipeBigQueryPipeSettings>,
    /// Table mappings for BigQuery pipe.
    pub table_mappings: Option<List<ClickPipeBigQueryPipeTableMapping>>,
    /// Authenticated with the ClickPipes service tenant identity. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    pub authentication: Option<ClickPipeBigQueryWorkloadIdentitySourceAuthentication>,
    /// GCP project ID that owns the BigQuery resources. Older pipes created outside OpenAPI may omit this field.
    ///
    /// - Example: `my-gcp-project`
    pub project_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeBigQueryWorkloadIdentitySource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        snapshot_staging_path: impl Into<String>,
        settings: impl Into<ClickPipeBigQueryPipeSettings>,
        table_mappings: impl Into<List<ClickPipeBigQueryPipeTableMapping>>,
        authentication: impl Into<ClickPipeBigQueryWorkloadIdentitySourceAuthentication>,
    ) -> Self {
        Self {
            snapshot_staging_path: Some(snapshot_staging_path.into()),
            settings: Some(settings.into()),
            table_mappings: Some(table_mappings.into()),
            authentication: Some(authentication.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeBigQueryWorkloadIdentitySource {
        snapshot_staging_path: required String = "snapshotStagingPath",
        settings: required ClickPipeBigQueryPipeSettings = "settings",
        table_mappings: required List<ClickPipeBigQueryPipeTableMapping> = "tableMappings",
        authentication: required ClickPipeBigQueryWorkloadIdentitySourceAuthentication = "authentication",
        project_id: optional String = "projectId",
    }
}

open_enum! {
    /// Authenticated with the ClickPipes service tenant identity. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    pub enum ClickPipeBigQueryWorkloadIdentitySourceAuthentication {
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

/// The object at `/components/schemas/ClickPipeDestination` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeDestination {
    /// Destination database.
    pub database: Option<String>,
    /// Destination table. Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
    pub table: Nullable<String>,
    /// Is the table managed by ClickPipes? Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
    pub managed_table: Nullable<bool>,
    /// The property `tableDefinition`.
    pub table_definition: Nullable<ClickPipeDestinationTableDefinition>,
    /// Columns of the destination table. Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
    pub columns: Nullable<List<ClickPipeDestinationColumn>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeDestination {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeDestination {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeDestination {
        database: optional String = "database",
        table, table_null: nullable String = "table",
        managed_table, managed_table_null: nullable bool = "managedTable",
        table_definition, table_definition_null: nullable ClickPipeDestinationTableDefinition = "tableDefinition",
        columns, columns_null: nullable List<ClickPipeDestinationColumn> = "columns",
    }
}

/// The object at `/components/schemas/ClickPipeDestinationColumn` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeDestinationColumn {
    /// Name of the column.
    pub name: Option<String>,
    /// Type of the column.
    pub type_: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeDestinationColumn {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeDestinationColumn {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeDestinationColumn {
        name: optional String = "name",
        type_: optional String = "type",
    }
}

/// The object at `/components/schemas/ClickPipeDestinationTableDefinition` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeDestinationTableDefinition {
    /// The property `engine`.
    pub engine: Option<ClickPipeDestinationTableEngine>,
    /// Sorting key of the destination table. An entry that matches the name of a column declared in `columns` is used as that column. Any other entry is used as a SQL expression, for example a JSON sub-path such as `payload.workspace_id`. Entries must not contain commas, and every component must be non-Nullable.
    pub sorting_key: Option<List<String>>,
    /// Partition key SQL expression.
    pub partition_by: Option<String>,
    /// Primary key of SQL expression.
    pub primary_key: Option<String>,
    /// TTL SQL expression of the destination table.
    ///
    /// - Example: `toDateTime(event_time) + INTERVAL 30 DAY`
    /// - Minimum length in characters: `1`
    pub ttl: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeDestinationTableDefinition {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeDestinationTableDefinition {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeDestinationTableDefinition {
        engine: optional ClickPipeDestinationTableEngine = "engine",
        sorting_key: optional List<String> = "sortingKey",
        partition_by: optional String = "partitionBy",
        primary_key: optional String = "primaryKey",
        ttl: optional String = "ttl",
    }
}

/// The object at `/components/schemas/ClickPipeDestinationTableEngine` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeDestinationTableEngine {
    /// Engine type of the destination table.
    pub type_: Option<ClickPipeDestinationTableEngineType>,
    /// Column name to use as version for ReplacingMergeTree engine.
    pub version_column_id: Nullable<String>,
    /// Column names to sum for SummingMergeTree engine.
    pub column_ids: Option<List<String>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeDestinationTableEngine {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeDestinationTableEngine {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeDestinationTableEngine {
        type_: optional ClickPipeDestinationTableEngineType = "type",
        version_column_id, version_column_id_null: nullable String = "versionColumnId",
        column_ids: optional List<String> = "columnIds",
    }
}

open_enum! {
    /// Engine type of the destination table.
    pub enum ClickPipeDestinationTableEngineType {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        SummingMergeTree = "SummingMergeTree",
        Null = "Null",
    }
}

/// The object at `/components/schemas/ClickPipeFieldMapping` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeFieldMapping {
    /// Source field name.
    pub source_field: Option<String>,
    /// Destination field name.
    pub destination_field: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeFieldMapping {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeFieldMapping {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeFieldMapping {
        source_field: optional String = "sourceField",
        destination_field: optional String = "destinationField",
    }
}

/// The object at `/components/schemas/ClickPipeKafkaConfluentSchemaRegistry` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKafkaConfluentSchemaRegistry {
    /// Type of the schema registry. Defaults to 'confluent' (a Confluent-compatible REST registry).
    pub type_: Option<ClickPipeKafkaConfluentSchemaRegistryType>,
    /// Schema URL. HTTPS required.
    ///
    /// - Example: `https://psrc-aa00.us-east-2.aws.confluent.cloud/schemas/ids/100004`
    pub url: Option<String>,
    /// Authentication type of the schema registry.
    pub authentication: Option<ClickPipeKafkaConfluentSchemaRegistryAuthentication>,
    /// PEM encoded CA certificates to validate the schema registry's certificate.
    pub ca_certificate: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeKafkaConfluentSchemaRegistry {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeKafkaConfluentSchemaRegistry {
        type_: optional ClickPipeKafkaConfluentSchemaRegistryType = "type",
        url: required String = "url",
        authentication: optional ClickPipeKafkaConfluentSchemaRegistryAuthentication = "authentication",
        ca_certificate, ca_certificate_null: nullable String = "caCertificate",
    }
}

open_enum! {
    /// Authentication type of the schema registry.
    pub enum ClickPipeKafkaConfluentSchemaRegistryAuthentication {
        Plain = "PLAIN",
    }
}

open_enum! {
    /// Type of the schema registry. Defaults to 'confluent' (a Confluent-compatible REST registry).
    pub enum ClickPipeKafkaConfluentSchemaRegistryType {
        Confluent = "confluent",
    }
}

/// The object at `/components/schemas/ClickPipeKafkaGlueSchemaRegistry` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKafkaGlueSchemaRegistry {
    /// Type of the schema registry. Use 'glue' for the AWS Glue Schema Registry, which authenticates with IAM instead of credentials.
    pub type_: Option<ClickPipeKafkaGlueSchemaRegistryType>,
    /// AWS region of the Glue Schema Registry.
    ///
    /// - Example: `us-east-1`
    pub glue_region: Option<String>,
    /// Name of the Glue Schema Registry.
    ///
    /// - Example: `my-registry`
    pub glue_registry_name: Option<String>,
    /// IAM role to assume for Glue Schema Registry access. Defaults to the iamRole of the Kafka source, so it is required when the source does not authenticate with IAM. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/kafka#iam>
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyGlueRegistryRole`
    pub glue_role_arn: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeKafkaGlueSchemaRegistry {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickPipeKafkaGlueSchemaRegistryType>,
        glue_region: impl Into<String>,
        glue_registry_name: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            glue_region: Some(glue_region.into()),
            glue_registry_name: Some(glue_registry_name.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeKafkaGlueSchemaRegistry {
        type_: required ClickPipeKafkaGlueSchemaRegistryType = "type",
        glue_region: required String = "glueRegion",
        glue_registry_name: required String = "glueRegistryName",
        glue_role_arn: optional String = "glueRoleArn",
    }
}

open_enum! {
    /// Type of the schema registry. Use 'glue' for the AWS Glue Schema Registry, which authenticates with IAM instead of credentials.
    pub enum ClickPipeKafkaGlueSchemaRegistryType {
        Glue = "glue",
    }
}

/// The object at `/components/schemas/ClickPipeKafkaOffset` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKafkaOffset {
    /// Offset strategy.
    pub strategy: Option<ClickPipeKafkaOffsetStrategy>,
    /// A minute precision UTC timestamp to start from. Required for "from_timestamp" strategy.
    ///
    /// - Example: `2021-01-01T00:00`
    pub timestamp: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeKafkaOffset {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeKafkaOffset {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeKafkaOffset {
        strategy: optional ClickPipeKafkaOffsetStrategy = "strategy",
        timestamp, timestamp_null: nullable String = "timestamp",
    }
}

open_enum! {
    /// Offset strategy.
    pub enum ClickPipeKafkaOffsetStrategy {
        FromBeginning = "from_beginning",
        FromLatest = "from_latest",
        FromTimestamp = "from_timestamp",
    }
}

union! {
    /// A value at `/components/schemas/ClickPipeKafkaSchemaRegistry` of the document.
    pub enum ClickPipeKafkaSchemaRegistry by tag("type") {
        /// `type` is `confluent` or `type` is absent.
        Confluent(box ClickPipeKafkaConfluentSchemaRegistry) = tag["confluent"] or absent,
        /// `type` is `glue`.
        Glue(box ClickPipeKafkaGlueSchemaRegistry) = tag["glue"],
    }
}

/// The object at `/components/schemas/ClickPipeKafkaSchemaRegistryCredentials` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKafkaSchemaRegistryCredentials {
    /// Username for the schema registry.
    pub username: Option<String>,
    /// Password for the schema registry.
    pub password: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeKafkaSchemaRegistryCredentials {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeKafkaSchemaRegistryCredentials {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeKafkaSchemaRegistryCredentials {
        username: optional String = "username",
        password: optional Secret = "password",
    }
}

/// The object at `/components/schemas/ClickPipeKafkaSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKafkaSource {
    /// Type of the Kafka source.
    pub type_: Option<ClickPipeKafkaSourceType>,
    /// Format of the Kafka source.
    pub format: Option<ClickPipeKafkaSourceFormat>,
    /// Brokers of the Kafka source.
    pub brokers: Option<String>,
    /// One or more Kafka topics as a comma-separated string. All topics must have the same schema and are ingested into the same destination table by a single ClickPipe.
    ///
    /// - Example: `topic1,topic2`
    pub topics: Option<String>,
    /// Consumer group of the Kafka source. If not provided "clickpipes-\<\<ID\>\>" will be used.
    ///
    /// - Example: `my-clickpipe-consumer-group`
    pub consumer_group: Nullable<String>,
    /// Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk: PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN, azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS
    pub authentication: Option<ClickPipeKafkaSourceAuthentication>,
    /// IAM role for the Kafka source. Use with IAM role authentication. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/kafka#iam>
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyRole`
    pub iam_role: Nullable<String>,
    /// The property `offset`.
    pub offset: Nullable<ClickPipeKafkaOffset>,
    /// The property `schemaRegistry`.
    pub schema_registry: Nullable<ClickPipeKafkaSchemaRegistry>,
    /// PEM encoded CA certificates to validate the broker's certificate.
    pub ca_certificate: Nullable<String>,
    /// Reverse private endpoint UUIDs used for a secure private connection to the Kafka source.
    pub reverse_private_endpoint_ids: Nullable<List<String>>,
    /// Enable exactly-once delivery. Guarantees every Kafka record is inserted exactly once across restarts and rebalances. Can only be set at pipe creation.
    pub exactly_once: Nullable<bool>,
    /// How Kafka tombstone records are handled. Set to "delete" to delete the matching destination row; this requires exactly-once delivery. Set to "soft_delete" to write a row with the _is_deleted virtual column set to true; exactly-once delivery is not required. Can only be set at pipe creation.
    ///
    /// - Example: `soft_delete`
    pub tombstone_mode: Nullable<ClickPipeKafkaSourceTombstoneMode>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeKafkaSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeKafkaSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeKafkaSource {
        type_: optional ClickPipeKafkaSourceType = "type",
        format: optional ClickPipeKafkaSourceFormat = "format",
        brokers: optional String = "brokers",
        topics: optional String = "topics",
        consumer_group, consumer_group_null: nullable String = "consumerGroup",
        authentication: optional ClickPipeKafkaSourceAuthentication = "authentication",
        iam_role, iam_role_null: nullable String = "iamRole",
        offset, offset_null: nullable ClickPipeKafkaOffset = "offset",
        schema_registry, schema_registry_null: nullable ClickPipeKafkaSchemaRegistry = "schemaRegistry",
        ca_certificate, ca_certificate_null: nullable String = "caCertificate",
        reverse_private_endpoint_ids, reverse_private_endpoint_ids_null: nullable List<String> = "reversePrivateEndpointIds",
        exactly_once, exactly_once_null: nullable bool = "exactlyOnce",
        tombstone_mode, tombstone_mode_null: nullable ClickPipeKafkaSourceTombstoneMode = "tombstoneMode",
    }
}

open_enum! {
    /// Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk: PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN, azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS
    pub enum ClickPipeKafkaSourceAuthentication {
        Plain = "PLAIN",
        ScramSha256 = "SCRAM-SHA-256",
        ScramSha512 = "SCRAM-SHA-512",
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
        MutualTls = "MUTUAL_TLS",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Format of the Kafka source.
    pub enum ClickPipeKafkaSourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        AvroConfluent = "AvroConfluent",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// How Kafka tombstone records are handled. Set to "delete" to delete the matching destination row; this requires exactly-once delivery. Set to "soft_delete" to write a row with the _is_deleted virtual column set to true; exactly-once delivery is not required. Can only be set at pipe creation.
    ///
    /// - Example: `soft_delete`
    pub enum ClickPipeKafkaSourceTombstoneMode {
        Delete = "delete",
        SoftDelete = "soft_delete",
    }
}

open_enum! {
    /// Type of the Kafka source.
    pub enum ClickPipeKafkaSourceType {
        Kafka = "kafka",
        Redpanda = "redpanda",
        Msk = "msk",
        Gcmk = "gcmk",
        Confluent = "confluent",
        Warpstream = "warpstream",
        Azureeventhub = "azureeventhub",
        Dokafka = "dokafka",
    }
}

/// The object at `/components/schemas/ClickPipeKinesisSchemaRegistry` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKinesisSchemaRegistry {
    /// Type of the schema registry. Kinesis ClickPipes support the AWS Glue Schema Registry, which authenticates with IAM instead of credentials.
    pub type_: Option<ClickPipeKinesisSchemaRegistryType>,
    /// AWS region of the Glue Schema Registry.
    ///
    /// - Example: `us-east-1`
    pub glue_region: Option<String>,
    /// Name of the Glue Schema Registry.
    ///
    /// - Example: `my-registry`
    pub glue_registry_name: Option<String>,
    /// IAM role to assume for Glue Schema Registry access. Defaults to the IAM identity of the Kinesis source.
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyGlueRegistryRole`
    pub glue_role_arn: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeKinesisSchemaRegistry {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickPipeKinesisSchemaRegistryType>,
        glue_region: impl Into<String>,
        glue_registry_name: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            glue_region: Some(glue_region.into()),
            glue_registry_name: Some(glue_registry_name.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeKinesisSchemaRegistry {
        type_: required ClickPipeKinesisSchemaRegistryType = "type",
        glue_region: required String = "glueRegion",
        glue_registry_name: required String = "glueRegistryName",
        glue_role_arn, glue_role_arn_null: nullable String = "glueRoleArn",
    }
}

open_enum! {
    /// Type of the schema registry. Kinesis ClickPipes support the AWS Glue Schema Registry, which authenticates with IAM instead of credentials.
    pub enum ClickPipeKinesisSchemaRegistryType {
        Glue = "glue",
    }
}

/// The object at `/components/schemas/ClickPipeKinesisSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKinesisSource {
    /// Format of the Kinesis stream.
    pub format: Option<ClickPipeKinesisSourceFormat>,
    /// Name of the Kinesis stream.
    ///
    /// - Example: `my-stream`
    pub stream_name: Option<String>,
    /// AWS region of the Kinesis stream.
    ///
    /// - Example: `us-east-1`
    pub region: Option<String>,
    /// Use enhanced fan-out for the Kinesis stream.
    pub use_enhanced_fan_out: Nullable<bool>,
    /// Type of iterator to use when reading from the Kinesis stream. If AT_TIMESTAMP is used, the timestamp field must be provided.
    pub iterator_type: Option<ClickPipeKinesisSourceIteratorType>,
    /// UNIX timestamp to start reading from the Kinesis stream. Required if iteratorType is AT_TIMESTAMP.
    ///
    /// - Example: `1615766400`
    pub timestamp: Nullable<i64>,
    /// Authentication method to use with the Kinesis stream.
    pub authentication: Option<ClickPipeKinesisSourceAuthentication>,
    /// IAM role to use for authentication. Required if IAM_ROLE is used.
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyRole`
    pub iam_role: Nullable<String>,
    /// The property `schemaRegistry`.
    pub schema_registry: Nullable<ClickPipeKinesisSchemaRegistry>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeKinesisSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeKinesisSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeKinesisSource {
        format: optional ClickPipeKinesisSourceFormat = "format",
        stream_name: optional String = "streamName",
        region: optional String = "region",
        use_enhanced_fan_out, use_enhanced_fan_out_null: nullable bool = "useEnhancedFanOut",
        iterator_type: optional ClickPipeKinesisSourceIteratorType = "iteratorType",
        timestamp, timestamp_null: nullable i64 = "timestamp",
        authentication: optional ClickPipeKinesisSourceAuthentication = "authentication",
        iam_role, iam_role_null: nullable String = "iamRole",
        schema_registry, schema_registry_null: nullable ClickPipeKinesisSchemaRegistry = "schemaRegistry",
    }
}

open_enum! {
    /// Authentication method to use with the Kinesis stream.
    pub enum ClickPipeKinesisSourceAuthentication {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
    }
}

open_enum! {
    /// Format of the Kinesis stream.
    pub enum ClickPipeKinesisSourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        AvroConfluent = "AvroConfluent",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// Type of iterator to use when reading from the Kinesis stream. If AT_TIMESTAMP is used, the timestamp field must be provided.
    pub enum ClickPipeKinesisSourceIteratorType {
        TrimHorizon = "TRIM_HORIZON",
        Latest = "LATEST",
        AtTimestamp = "AT_TIMESTAMP",
    }
}

/// The object at `/components/schemas/ClickPipeMongoDBPipeColumn` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMongoDbPipeColumn {
    /// Top-level document field name.
    ///
    /// - Example: `amount`
    pub name: Option<String>,
    /// ClickHouse type the field is replicated as. Must be a valid ClickHouse column type supported by structured ingestion.
    ///
    /// - Example: `Float64`
    pub type_: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMongoDbPipeColumn {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            type_: Some(type_.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickPipeMongoDbPipeColumn {
        name: required String = "name",
        type_: required String = "type",
    }
}

/// The object at `/components/schemas/ClickPipeMongoDBPipeSettings` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMongoDbPipeSettings {
    /// Interval in seconds to sync data from MongoDB during CDC replication.
    ///
    /// - Example: `60`
    /// - Minimum: `1`
    pub sync_interval_seconds: Option<i64>,
    /// Number of rows to pull in each batch during CDC replication.
    ///
    /// - Example: `100000`
    /// - Minimum: `1`
    pub pull_batch_size: Option<i64>,
    /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
    ///
    /// - Example: `cdc`
    pub replication_mode: Option<ClickPipeMongoDbPipeSettingsReplicationMode>,
    /// Number of parallel workers to use per collection in the initial snapshot phase.
    ///
    /// - Example: `1`
    /// - Minimum: `1`
    pub initial_load_parallelism: Option<i64>,
    /// Number of rows per partition during the snapshot phase.
    ///
    /// - Example: `100000`
    /// - Minimum: `1000`
    pub snapshot_num_rows_per_partition: Option<i64>,
    /// Number of collections to snapshot in parallel during the initial load phase.
    ///
    /// - Example: `1`
    /// - Minimum: `1`
    pub snapshot_number_of_parallel_tables: Option<i64>,
    /// Enable hard delete behavior in ReplacingMergeTree for MongoDB DELETE operations.
    ///
    /// - Example: `false`
    pub delete_on_merge: Option<bool>,
    /// Store JSON values in native ClickHouse JSON format. When disabled, JSON data is stored as String.
    ///
    /// - Example: `true`
    pub use_json_native_format: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMongoDbPipeSettings {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        replication_mode: impl Into<ClickPipeMongoDbPipeSettingsReplicationMode>,
    ) -> Self {
        Self {
            replication_mode: Some(replication_mode.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeMongoDbPipeSettings {
        sync_interval_seconds: optional i64 = "syncIntervalSeconds",
        pull_batch_size: optional i64 = "pullBatchSize",
        replication_mode: required ClickPipeMongoDbPipeSettingsReplicationMode = "replicationMode",
        initial_load_parallelism: optional i64 = "initialLoadParallelism",
        snapshot_num_rows_per_partition: optional i64 = "snapshotNumRowsPerPartition",
        snapshot_number_of_parallel_tables: optional i64 = "snapshotNumberOfParallelTables",
        delete_on_merge: optional bool = "deleteOnMerge",
        use_json_native_format: optional bool = "useJsonNativeFormat",
    }
}

open_enum! {
    /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
    ///
    /// - Example: `cdc`
    pub enum ClickPipeMongoDbPipeSettingsReplicationMode {
        Cdc = "cdc",
        Snapshot = "snapshot",
        CdcOnly = "cdc_only",
    }
}

/// The object at `/components/schemas/ClickPipeMongoDBPipeTableMapping` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMongoDbPipeTableMapping {
    /// MongoDB source database name.
    ///
    /// - Example: `mydb`
    pub source_database_name: Option<String>,
    /// MongoDB source collection name.
    ///
    /// - Example: `users`
    pub source_collection: Option<String>,
    /// ClickHouse target table name. The table will be created automatically if it does not exist.
    ///
    /// - Example: `mydb_users`
    pub target_table: Option<String>,
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub table_engine: Option<ClickPipeMongoDbPipeTableMappingTableEngine>,
    /// The property `structuredIngestion`.
    pub structured_ingestion: Option<ClickPipeMongoDbStructuredIngestion>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMongoDbPipeTableMapping {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        source_database_name: impl Into<String>,
        source_collection: impl Into<String>,
        target_table: impl Into<String>,
    ) -> Self {
        Self {
            source_database_name: Some(source_database_name.into()),
            source_collection: Some(source_collection.into()),
            target_table: Some(target_table.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeMongoDbPipeTableMapping {
        source_database_name: required String = "sourceDatabaseName",
        source_collection: required String = "sourceCollection",
        target_table: required String = "targetTable",
        table_engine: optional ClickPipeMongoDbPipeTableMappingTableEngine = "tableEngine",
        structured_ingestion: optional ClickPipeMongoDbStructuredIngestion = "structuredIngestion",
    }
}

open_enum! {
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub enum ClickPipeMongoDbPipeTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

/// The object at `/components/schemas/ClickPipeMongoDBSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMongoDbSource {
    /// MongoDB connection URI. Supports both standard URIs (mongodb://...) and SRV URIs (mongodb+srv://...). Embedded credentials are redacted from API responses, so the returned value can differ from what was submitted.
    ///
    /// - Example: `mongodb+srv://cluster0.example.mongodb.net/mydb`
    pub uri: Option<Secret>,
    /// MongoDB read preference for replica set reads.
    ///
    /// - Example: `secondaryPreferred`
    pub read_preference: Option<ClickPipeMongoDbSourceReadPreference>,
    /// TLS/SSL host for secure connections.
    ///
    /// - Example: `cluster0.example.mongodb.net`
    pub tls_host: Option<String>,
    /// Disable TLS for the MongoDB connection. Defaults to false (TLS enabled).
    ///
    /// - Example: `false`
    pub disable_tls: Option<bool>,
    /// Skip TLS certificate verification for the MongoDB connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub skip_cert_verification: Option<bool>,
    /// PEM encoded CA certificate to validate the MongoDB server certificate.
    ///
    /// - Example: `-----BEGIN CERTIFICATE----- ...`
    pub ca_certificate: Option<String>,
    /// The property `settings`.
    pub settings: Option<ClickPipeMongoDbPipeSettings>,
    /// List of collection mappings defining which MongoDB collections to replicate and how they map to ClickHouse tables.
    pub table_mappings: Option<List<ClickPipeMongoDbPipeTableMapping>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMongoDbSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        uri: impl Into<Secret>,
        read_preference: impl Into<ClickPipeMongoDbSourceReadPreference>,
    ) -> Self {
        Self {
            uri: Some(uri.into()),
            read_preference: Some(read_preference.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeMongoDbSource {
        uri: required Secret = "uri",
        read_preference: required ClickPipeMongoDbSourceReadPreference = "readPreference",
        tls_host: optional String = "tlsHost",
        disable_tls: optional bool = "disableTls",
        skip_cert_verification: optional bool = "skipCertVerification",
        ca_certificate: optional String = "caCertificate",
        settings: optional ClickPipeMongoDbPipeSettings = "settings",
        table_mappings: optional List<ClickPipeMongoDbPipeTableMapping> = "tableMappings",
    }
}

open_enum! {
    /// MongoDB read preference for replica set reads.
    ///
    /// - Example: `secondaryPreferred`
    pub enum ClickPipeMongoDbSourceReadPreference {
        Primary = "primary",
        PrimaryPreferred = "primaryPreferred",
        Secondary = "secondary",
        SecondaryPreferred = "secondaryPreferred",
        Nearest = "nearest",
    }
}

/// The object at `/components/schemas/ClickPipeMongoDBStructuredIngestion` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMongoDbStructuredIngestion {
    /// Replicate the collection into typed ClickHouse columns instead of a single JSON document column.
    ///
    /// - Example: `true`
    pub enabled: Option<bool>,
    /// When true, values that don't fit their column are reported with only the field name and reason, without the value.
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub drop_unexpected_values: Option<bool>,
    /// Typed columns of the collection, taken as provided. When omitted, the columns are inferred from a sample of the collection documents. The _id document is always replicated and uses String type.
    pub columns: Option<List<ClickPipeMongoDbPipeColumn>>,
    /// Names of columns, provided or inferred, to leave out of replication. Names that match no column are ignored. Column names must be unique within this list.
    ///
    /// - Example: `["internal_notes"]`
    /// - The items are distinct.
    pub excluded_columns: Option<List<String>>,
    /// Ordered list of column names to use as the sorting (ORDER BY) key in ClickHouse. When omitted, the sorting key is the _id document key.
    ///
    /// - Example: `["_id","created_at"]`
    /// - The items are distinct.
    pub sorting_keys: Option<List<String>>,
    /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
    ///
    /// - Example: `toYYYYMM(created_at)`
    pub partition_by_expr: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMongoDbStructuredIngestion {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self {
            enabled: Some(enabled.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeMongoDbStructuredIngestion {
        enabled: required bool = "enabled",
        drop_unexpected_values: optional bool = "dropUnexpectedValues",
        columns: optional List<ClickPipeMongoDbPipeColumn> = "columns",
        excluded_columns: optional List<String> = "excludedColumns",
        sorting_keys: optional List<String> = "sortingKeys",
        partition_by_expr: optional String = "partitionByExpr",
    }
}

union! {
    /// A value at `/components/schemas/ClickPipeMutateBigQuerySource` of the document.
    pub enum ClickPipeMutateBigQuerySource by tag("authentication") {
        /// `authentication` is `SERVICE_ACCOUNT` or `authentication` is absent.
        PostBigQueryServiceAccount(box ClickPipePostBigQueryServiceAccountSource) = tag["SERVICE_ACCOUNT"] or absent,
        /// `authentication` is `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`.
        PostBigQueryWorkloadIdentity(box ClickPipePostBigQueryWorkloadIdentitySource) = tag["SERVICE_ACCOUNT_WORKLOAD_IDENTITY"],
    }
}

/// The object at `/components/schemas/ClickPipeMutateDestination` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMutateDestination {
    /// Destination database.
    pub database: Option<String>,
    /// Destination table. Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
    pub table: Option<String>,
    /// Is the table managed by ClickPipes? Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
    pub managed_table: Option<bool>,
    /// The property `tableDefinition`.
    pub table_definition: Option<ClickPipeDestinationTableDefinition>,
    /// Columns of the destination table. Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
    pub columns: Option<List<ClickPipeDestinationColumn>>,
    /// Optional. Roles to grant to the ClickHouse user that ClickPipe creates. If omitted, the user is granted the default role (`default_role`). Add your custom roles here if required. The role names `clickpipes` and `clickpipes_system` are reserved for internal use and cannot be assigned.
    pub roles: Option<List<String>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMutateDestination {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(database: impl Into<String>) -> Self {
        Self {
            database: Some(database.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeMutateDestination {
        database: required String = "database",
        table: optional String = "table",
        managed_table: optional bool = "managedTable",
        table_definition: optional ClickPipeDestinationTableDefinition = "tableDefinition",
        columns: optional List<ClickPipeDestinationColumn> = "columns",
        roles: optional List<String> = "roles",
    }
}

/// The object at `/components/schemas/ClickPipeMutateKafkaConfluentSchemaRegistry` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMutateKafkaConfluentSchemaRegistry {
    /// Type of the schema registry. Defaults to 'confluent' (a Confluent-compatible REST registry).
    pub type_: Option<ClickPipeMutateKafkaConfluentSchemaRegistryType>,
    /// Schema URL. HTTPS required.
    ///
    /// - Example: `https://psrc-aa00.us-east-2.aws.confluent.cloud/schemas/ids/100004`
    pub url: Option<String>,
    /// Authentication type of the schema registry.
    pub authentication: Option<
        ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication,
    >,
    /// PEM encoded CA certificates to validate the schema registry's certificate.
    pub ca_certificate: Nullable<String>,
    /// The property `credentials`.
    pub credentials: Option<Sensitive<ClickPipeKafkaSchemaRegistryCredentials>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMutateKafkaConfluentSchemaRegistry {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        authentication: impl Into<
            ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication,
        >,
        credentials: impl Into<Sensitive<ClickPipeKafkaSchemaRegistryCredentials>>,
    ) -> Self {
        Self {
            url: Some(url.into()),
            authentication: Some(authentication.into()),
            credentials: Some(credentials.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeMutateKafkaConfluentSchemaRegistry {
        type_: optional ClickPipeMutateKafkaConfluentSchemaRegistryType = "type",
        url: required String = "url",
        authentication: required ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication = "authentication",
        ca_certificate, ca_certificate_null: nullable String = "caCertificate",
        credentials: required Sensitive<ClickPipeKafkaSchemaRegistryCredentials> = "credentials",
    }
}

open_enum! {
    /// Authentication type of the schema registry.
    pub enum ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication {
        Plain = "PLAIN",
    }
}

open_enum! {
    /// Type of the schema registry. Defaults to 'confluent' (a Confluent-compatible REST registry).
    pub enum ClickPipeMutateKafkaConfluentSchemaRegistryType {
        Confluent = "confluent",
    }
}

union! {
    /// A value at `/components/schemas/ClickPipeMutateKafkaSchemaRegistry` of the document.
    pub enum ClickPipeMutateKafkaSchemaRegistry by tag("type") {
        /// `type` is `confluent` or `type` is absent.
        Confluent(box ClickPipeMutateKafkaConfluentSchemaRegistry) = tag["confluent"] or absent,
        /// `type` is `glue`.
        KafkaGlue(box ClickPipeKafkaGlueSchemaRegistry) = tag["glue"],
    }
}

/// The object at `/components/schemas/ClickPipeMutateMongoDBSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMutateMongoDbSource {
    /// The property `credentials`.
    pub credentials: Option<Sensitive<Plain>>,
    /// MongoDB connection URI. Supports both standard URIs (mongodb://...) and SRV URIs (mongodb+srv://...). Embedded credentials are redacted from API responses, so the returned value can differ from what was submitted.
    ///
    /// - Example: `mongodb+srv://cluster0.example.mongodb.net/mydb`
    pub uri: Option<Secret>,
    /// MongoDB read preference for replica set reads.
    ///
    /// - Example: `secondaryPreferred`
    pub read_preference: Option<ClickPipeMutateMongoDbSourceReadPreference>,
    /// TLS/SSL host for secure connections.
    ///
    /// - Example: `cluster0.example.mongodb.net`
    pub tls_host: Option<String>,
    /// Disable TLS for the MongoDB connection. Defaults to false (TLS enabled).
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub disable_tls: Option<bool>,
    /// Skip TLS certificate verification for the MongoDB connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub skip_cert_verification: Option<bool>,
    /// PEM encoded CA certificate to validate the MongoDB server certificate.
    ///
    /// - Example: `-----BEGIN CERTIFICATE----- ...`
    pub ca_certificate: Option<String>,
    /// The property `settings`.
    pub settings: Option<ClickPipeMongoDbPipeSettings>,
    /// List of collection mappings defining which MongoDB collections to replicate and how they map to ClickHouse tables.
    pub table_mappings: Option<List<ClickPipeMongoDbPipeTableMapping>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMutateMongoDbSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        uri: impl Into<Secret>,
        read_preference: impl Into<ClickPipeMutateMongoDbSourceReadPreference>,
        settings: impl Into<ClickPipeMongoDbPipeSettings>,
        table_mappings: impl Into<List<ClickPipeMongoDbPipeTableMapping>>,
    ) -> Self {
        Self {
            uri: Some(uri.into()),
            read_preference: Some(read_preference.into()),
            settings: Some(settings.into()),
            table_mappings: Some(table_mappings.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeMutateMongoDbSource {
        credentials: optional Sensitive<Plain> = "credentials",
        uri: required Secret = "uri",
        read_preference: required ClickPipeMutateMongoDbSourceReadPreference = "readPreference",
        tls_host: optional String = "tlsHost",
        disable_tls: optional bool = "disableTls",
        skip_cert_verification: optional bool = "skipCertVerification",
        ca_certificate: optional String = "caCertificate",
        settings: required ClickPipeMongoDbPipeSettings = "settings",
        table_mappings: required List<ClickPipeMongoDbPipeTableMapping> = "tableMappings",
    }
}

open_enum! {
    /// MongoDB read preference for replica set reads.
    ///
    /// - Example: `secondaryPreferred`
    pub enum ClickPipeMutateMongoDbSourceReadPreference {
        Primary = "primary",
        PrimaryPreferred = "primaryPreferred",
        Secondary = "secondary",
        SecondaryPreferred = "secondaryPreferred",
        Nearest = "nearest",
    }
}

/// The object at `/components/schemas/ClickPipeMutateMySQLSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMutateMySqlSource {
    /// Type of the MySQL source. Defaults to "mysql" if not specified.
    pub type_: Nullable<ClickPipeMutateMySqlSourceType>,
    /// The property `credentials`.
    pub credentials: Option<Sensitive<Plain>>,
    /// MySQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name (project:region:instance).
    ///
    /// - Example: `my-mysql-server.example.com`
    pub host: Option<String>,
    /// MySQL server port.
    ///
    /// - Example: `3306`
    /// - Minimum: `1`
    /// - Maximum: `65535`
    pub port: Option<i64>,
    /// The property `settings`.
    pub settings: Option<ClickPipeMySqlPipeSettings>,
    /// Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `basic`
    pub authentication: Option<ClickPipeMutateMySqlSourceAuthentication>,
    /// IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyApplicationRole`
    pub iam_role: Option<String>,
    /// TLS/SSL host for secure connections.
    ///
    /// - Example: `my-mysql-server.example.com`
    pub tls_host: Option<String>,
    /// PEM encoded CA certificate to validate the MySQL server certificate.
    ///
    /// - Example: `-----BEGIN CERTIFICATE----- ...`
    pub ca_certificate: Option<String>,
    /// Disable TLS for the MySQL connection. Use with caution in production environments. Defaults to false when omitted.
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub disable_tls: Option<bool>,
    /// Skip TLS certificate verification for the MySQL connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub skip_cert_verification: Option<bool>,
    /// Optional MySQL server_id the pipe declares itself as in the MySQL replication topology. Must be unique across replicas connected to the source. If omitted, one is assigned automatically.
    ///
    /// - Example: `4242`
    /// - Minimum: `1`
    /// - Maximum: `4294967295`
    pub server_id: Option<i64>,
    /// List of table mappings defining which MySQL tables to replicate and how they map to ClickHouse tables.
    pub table_mappings: Option<List<ClickPipeMySqlPipeTableMapping>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMutateMySqlSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        port: impl Into<i64>,
        settings: impl Into<ClickPipeMySqlPipeSettings>,
        table_mappings: impl Into<List<ClickPipeMySqlPipeTableMapping>>,
    ) -> Self {
        Self {
            host: Some(host.into()),
            port: Some(port.into()),
            settings: Some(settings.into()),
            table_mappings: Some(table_mappings.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeMutateMySqlSource {
        type_, type_null: nullable ClickPipeMutateMySqlSourceType = "type",
        credentials: optional Sensitive<Plain> = "credentials",
        host: required String = "host",
        port: required i64 = "port",
        settings: required ClickPipeMySqlPipeSettings = "settings",
        authentication: optional ClickPipeMutateMySqlSourceAuthentication = "authentication",
        iam_role: optional String = "iamRole",
        tls_host: optional String = "tlsHost",
        ca_certificate: optional String = "caCertificate",
        disable_tls: optional bool = "disableTls",
        skip_cert_verification: optional bool = "skipCertVerification",
        server_id: optional i64 = "serverId",
        table_mappings: required List<ClickPipeMySqlPipeTableMapping> = "tableMappings",
    }
}

open_enum! {
    /// Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `basic`
    pub enum ClickPipeMutateMySqlSourceAuthentication {
        Basic = "basic",
        IamRole = "IAM_ROLE",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Type of the MySQL source. Defaults to "mysql" if not specified.
    pub enum ClickPipeMutateMySqlSourceType {
        Mysql = "mysql",
        Rdsmysql = "rdsmysql",
        Auroramysql = "auroramysql",
        Cloudsqlmysql = "cloudsqlmysql",
        Mariadb = "mariadb",
        Rdsmariadb = "rdsmariadb",
    }
}

/// The object at `/components/schemas/ClickPipeMutatePostgresSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMutatePostgresSource {
    /// Type of the Postgres source. Defaults to "postgres" if not specified.
    pub type_: Nullable<ClickPipeMutatePostgresSourceType>,
    /// The property `credentials`.
    pub credentials: Option<Sensitive<Plain>>,
    /// PostgreSQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name (project:region:instance).
    ///
    /// - Example: `my-postgres-server.example.com`
    pub host: Option<String>,
    /// PostgreSQL server port.
    ///
    /// - Example: `5432`
    /// - Minimum: `1`
    /// - Maximum: `65535`
    pub port: Option<i64>,
    /// PostgreSQL database name to replicate from.
    ///
    /// - Example: `production_db`
    pub database: Option<String>,
    /// The property `settings`.
    pub settings: Option<ClickPipePostgresPipeSettings>,
    /// Authentication method for Postgres connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `IAM_ROLE`
    pub authentication: Option<ClickPipeMutatePostgresSourceAuthentication>,
    /// IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyApplicationRole`
    pub iam_role: Option<String>,
    /// TLS/SSL host for secure connections.
    ///
    /// - Example: `my-postgres-server.example.com`
    pub tls_host: Option<String>,
    /// PEM encoded CA certificate to validate the Postgres server certificate.
    ///
    /// - Example: `-----BEGIN CERTIFICATE----- ...`
    pub ca_certificate: Option<String>,
    /// Disable TLS for the Postgres connection. Use with caution in production environments. Defaults to false when omitted.
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub disable_tls: Option<bool>,
    /// Skip TLS certificate verification for the Postgres connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub skip_cert_verification: Option<bool>,
    /// List of table mappings defining which PostgreSQL tables to replicate and how they map to ClickHouse tables.
    pub table_mappings: Option<List<ClickPipePostgresPipeTableMapping>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMutatePostgresSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeMutatePostgresSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeMutatePostgresSource {
        type_, type_null: nullable ClickPipeMutatePostgresSourceType = "type",
        credentials: optional Sensitive<Plain> = "credentials",
        host: optional String = "host",
        port: optional i64 = "port",
        database: optional String = "database",
        settings: optional ClickPipePostgresPipeSettings = "settings",
        authentication: optional ClickPipeMutatePostgresSourceAuthentication = "authentication",
        iam_role: optional String = "iamRole",
        tls_host: optional String = "tlsHost",
        ca_certificate: optional String = "caCertificate",
        disable_tls: optional bool = "disableTls",
        skip_cert_verification: optional bool = "skipCertVerification",
        table_mappings: optional List<ClickPipePostgresPipeTableMapping> = "tableMappings",
    }
}

open_enum! {
    /// Authentication method for Postgres connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `IAM_ROLE`
    pub enum ClickPipeMutatePostgresSourceAuthentication {
        Basic = "basic",
        IamRole = "IAM_ROLE",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Type of the Postgres source. Defaults to "postgres" if not specified.
    pub enum ClickPipeMutatePostgresSourceType {
        Postgres = "postgres",
        Supabase = "supabase",
        Neon = "neon",
        Alloydb = "alloydb",
        Planetscale = "planetscale",
        Rdspostgres = "rdspostgres",
        Aurorapostgres = "aurorapostgres",
        Cloudsqlpostgres = "cloudsqlpostgres",
        Azurepostgres = "azurepostgres",
        Crunchybridge = "crunchybridge",
        Tigerdata = "tigerdata",
    }
}

/// The object at `/components/schemas/ClickPipeMySQLPipeSettings` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMySqlPipeSettings {
    /// Interval in seconds to sync data from MySQL during CDC replication.
    ///
    /// - Example: `60`
    /// - Minimum: `1`
    pub sync_interval_seconds: Option<i64>,
    /// Number of rows to pull in each batch during CDC replication.
    ///
    /// - Example: `1000`
    /// - Minimum: `1`
    pub pull_batch_size: Option<i64>,
    /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
    ///
    /// - Example: `cdc`
    pub replication_mode: Option<ClickPipeMySqlPipeSettingsReplicationMode>,
    /// MySQL replication mechanism: "GTID" (Global Transaction Identifier) or "FILE_POS" (binary log file and position). Defaults to "GTID" if not specified. MariaDB supports "GTID" only. For "FILE_POS" on MySQL, contact support.
    ///
    /// - Example: `GTID`
    pub replication_mechanism: Option<ClickPipeMySqlPipeSettingsReplicationMechanism>,
    /// Enable compression for the MySQL connection.
    ///
    /// - Example: `false`
    pub use_compression: Option<bool>,
    /// Preserve nullability from MySQL in the destination ClickHouse table. When true, columns without NOT NULL constraints are created as Nullable(...). When false, all columns are non-nullable and NULL values are replaced with the default value for the type. Note: Nullable types have performance overhead in ClickHouse.
    ///
    /// - Example: `false`
    pub allow_nullable_columns: Option<bool>,
    /// Number of parallel workers to use per table in the initial snapshot phase.
    ///
    /// - Example: `1`
    /// - Minimum: `1`
    pub initial_load_parallelism: Option<i64>,
    /// Number of rows per partition during the snapshot phase.
    ///
    /// - Example: `100000`
    /// - Minimum: `1000`
    pub snapshot_num_rows_per_partition: Option<i64>,
    /// Number of tables to snapshot in parallel during the initial load phase.
    ///
    /// - Example: `1`
    /// - Minimum: `1`
    pub snapshot_number_of_parallel_tables: Option<i64>,
    /// Enable hard delete behavior in ReplacingMergeTree for MySQL DELETE operations.
    ///
    /// - Example: `false`
    pub delete_on_merge: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMySqlPipeSettings {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        replication_mode: impl Into<ClickPipeMySqlPipeSettingsReplicationMode>,
    ) -> Self {
        Self {
            replication_mode: Some(replication_mode.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeMySqlPipeSettings {
        sync_interval_seconds: optional i64 = "syncIntervalSeconds",
        pull_batch_size: optional i64 = "pullBatchSize",
        replication_mode: required ClickPipeMySqlPipeSettingsReplicationMode = "replicationMode",
        replication_mechanism: optional ClickPipeMySqlPipeSettingsReplicationMechanism = "replicationMechanism",
        use_compression: optional bool = "useCompression",
        allow_nullable_columns: optional bool = "allowNullableColumns",
        initial_load_parallelism: optional i64 = "initialLoadParallelism",
        snapshot_num_rows_per_partition: optional i64 = "snapshotNumRowsPerPartition",
        snapshot_number_of_parallel_tables: optional i64 = "snapshotNumberOfParallelTables",
        delete_on_merge: optional bool = "deleteOnMerge",
    }
}

open_enum! {
    /// MySQL replication mechanism: "GTID" (Global Transaction Identifier) or "FILE_POS" (binary log file and position). Defaults to "GTID" if not specified. MariaDB supports "GTID" only. For "FILE_POS" on MySQL, contact support.
    ///
    /// - Example: `GTID`
    pub enum ClickPipeMySqlPipeSettingsReplicationMechanism {
        Gtid = "GTID",
        FilePos = "FILE_POS",
    }
}

open_enum! {
    /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
    ///
    /// - Example: `cdc`
    pub enum ClickPipeMySqlPipeSettingsReplicationMode {
        Cdc = "cdc",
        Snapshot = "snapshot",
        CdcOnly = "cdc_only",
    }
}

/// The object at `/components/schemas/ClickPipeMySQLPipeTableMapping` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMySqlPipeTableMapping {
    /// MySQL source database name.
    ///
    /// - Example: `my_database`
    pub source_schema_name: Option<String>,
    /// MySQL source table name.
    ///
    /// - Example: `users`
    pub source_table: Option<String>,
    /// ClickHouse target table name, optionally prefixed with schema name (e.g., "my_database_my_table"). The table will be created automatically if it does not exist. For snapshot mode, the target table must be empty.
    ///
    /// - Example: `my_database_users`
    pub target_table: Option<String>,
    /// List of column names to exclude from replication. Column names must be unique within this list.
    ///
    /// - Example: `["internal_id","temp_data"]`
    /// - The items are distinct.
    pub excluded_columns: Option<List<String>>,
    /// Whether to use a custom sorting key. If true, sortingKeys must be provided. If false or omitted, the default sorting key is the MySQL primary key.
    ///
    /// - Example: `false`
    pub use_custom_sorting_key: Option<bool>,
    /// Ordered list of column names to use as the sorting (ORDER BY) key in ClickHouse. Only used when useCustomSortingKey is true. Column names must be unique within this list.
    ///
    /// - Example: `["created_at_date","event_id"]`
    /// - The items are distinct.
    pub sorting_keys: Option<List<String>>,
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub table_engine: Option<ClickPipeMySqlPipeTableMappingTableEngine>,
    /// Custom partitioning column used for parallel snapshotting. Must be an indexed column of an integer, date, datetime or timestamp type. Unrelated to ClickHouse partitioning.
    ///
    /// - Example: `id`
    pub partition_key: Option<String>,
    /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
    ///
    /// - Example: `toYYYYMM(created_at)`
    pub partition_by_expr: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMySqlPipeTableMapping {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        source_schema_name: impl Into<String>,
        source_table: impl Into<String>,
        target_table: impl Into<String>,
    ) -> Self {
        Self {
            source_schema_name: Some(source_schema_name.into()),
            source_table: Some(source_table.into()),
            target_table: Some(target_table.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeMySqlPipeTableMapping {
        source_schema_name: required String = "sourceSchemaName",
        source_table: required String = "sourceTable",
        target_table: required String = "targetTable",
        excluded_columns: optional List<String> = "excludedColumns",
        use_custom_sorting_key: optional bool = "useCustomSortingKey",
        sorting_keys: optional List<String> = "sortingKeys",
        table_engine: optional ClickPipeMySqlPipeTableMappingTableEngine = "tableEngine",
        partition_key: optional String = "partitionKey",
        partition_by_expr: optional String = "partitionByExpr",
    }
}

open_enum! {
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub enum ClickPipeMySqlPipeTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

/// The object at `/components/schemas/ClickPipeMySQLSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMySqlSource {
    /// Type of the MySQL source. Defaults to "mysql" if not specified.
    pub type_: Nullable<ClickPipeMySqlSourceType>,
    /// MySQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name (project:region:instance).
    ///
    /// - Example: `my-mysql-server.example.com`
    pub host: Option<String>,
    /// MySQL server port.
    ///
    /// - Example: `3306`
    /// - Minimum: `1`
    /// - Maximum: `65535`
    pub port: Option<i64>,
    /// Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `basic`
    pub authentication: Option<ClickPipeMySqlSourceAuthentication>,
    /// IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyApplicationRole`
    pub iam_role: Option<String>,
    /// TLS/SSL host for secure connections.
    ///
    /// - Example: `my-mysql-server.example.com`
    pub tls_host: Option<String>,
    /// PEM encoded CA certificate to validate the MySQL server certificate.
    ///
    /// - Example: `-----BEGIN CERTIFICATE----- ...`
    pub ca_certificate: Option<String>,
    /// Disable TLS for the MySQL connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub disable_tls: Option<bool>,
    /// Skip TLS certificate verification for the MySQL connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub skip_cert_verification: Option<bool>,
    /// Optional MySQL server_id the pipe declares itself as in the MySQL replication topology. Must be unique across replicas connected to the source. If omitted, one is assigned automatically.
    ///
    /// - Example: `4242`
    /// - Minimum: `1`
    /// - Maximum: `4294967295`
    pub server_id: Option<i64>,
    /// The property `settings`.
    pub settings: Option<ClickPipeMySqlPipeSettings>,
    /// List of table mappings defining which MySQL tables to replicate and how they map to ClickHouse tables.
    pub table_mappings: Option<List<ClickPipeMySqlPipeTableMapping>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeMySqlSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        port: impl Into<i64>,
        settings: impl Into<ClickPipeMySqlPipeSettings>,
        table_mappings: impl Into<List<ClickPipeMySqlPipeTableMapping>>,
    ) -> Self {
        Self {
            host: Some(host.into()),
            port: Some(port.into()),
            settings: Some(settings.into()),
            table_mappings: Some(table_mappings.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipeMySqlSource {
        type_, type_null: nullable ClickPipeMySqlSourceType = "type",
        host: required String = "host",
        port: required i64 = "port",
        authentication: optional ClickPipeMySqlSourceAuthentication = "authentication",
        iam_role: optional String = "iamRole",
        tls_host: optional String = "tlsHost",
        ca_certificate: optional String = "caCertificate",
        disable_tls: optional bool = "disableTls",
        skip_cert_verification: optional bool = "skipCertVerification",
        server_id: optional i64 = "serverId",
        settings: required ClickPipeMySqlPipeSettings = "settings",
        table_mappings: required List<ClickPipeMySqlPipeTableMapping> = "tableMappings",
    }
}

open_enum! {
    /// Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `basic`
    pub enum ClickPipeMySqlSourceAuthentication {
        Basic = "basic",
        IamRole = "IAM_ROLE",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Type of the MySQL source. Defaults to "mysql" if not specified.
    pub enum ClickPipeMySqlSourceType {
        Mysql = "mysql",
        Rdsmysql = "rdsmysql",
        Auroramysql = "auroramysql",
        Cloudsqlmysql = "cloudsqlmysql",
        Mariadb = "mariadb",
        Rdsmariadb = "rdsmariadb",
    }
}

/// The object at `/components/schemas/ClickPipeObjectStorageSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeObjectStorageSource {
    /// Type of the ObjectStorage source.
    pub type_: Option<ClickPipeObjectStorageSourceType>,
    /// Format of the files.
    pub format: Option<ClickPipeObjectStorageSourceFormat>,
    /// Provide a path to the file(s) you want to ingest. You can specify multiple files using bash-like wildcards. For more information, see the documentation on using wildcards in path: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#limitations>
    ///
    /// - Example: `https://datasets-documentation.s3.eu-west-3.amazonaws.com/http/**.ndjson.gz`
    pub url: Option<String>,
    /// Delimiter used in the files.
    ///
    /// - Example: `,`
    pub delimiter: Nullable<String>,
    /// Compression algorithm used for the files.
    ///
    /// - Example: `auto`
    pub compression: Nullable<ClickPipeObjectStorageSourceCompression>,
    /// If set to true, the pipe will continuously read new files from the source. If set to false, the pipe will read the files only once. New files have to be uploaded lexically order.
    pub is_continuous: Nullable<bool>,
    /// Queue URL for event-based continuous ingestion. For S3, provide an SQS queue URL. For GCS, provide a Pub/Sub subscription (e.g. projects/{project}/subscriptions/{name}). When provided, files are ingested based on event notifications rather than lexicographical order. Only applicable when isContinuous is true and authentication is not public.
    ///
    /// - Example: `https://sqs.us-east-1.amazonaws.com/123456789012/MyQueue`
    pub queue_url: Nullable<String>,
    /// If set to true, skips the initial load and only ingests files delivered by queue notifications. Only applicable when queueUrl is provided.
    pub skip_initial_load: Nullable<bool>,
    /// Skip all files up to and including this object key during the initial load. Cannot be provided when skipInitialLoad is true.
    ///
    /// - Example: `events/2026-06-01/`
    pub start_after: Nullable<String>,
    /// Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only. SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob Storage. PUBLIC uses no authentication.
    pub authentication: Nullable<ClickPipeObjectStorageSourceAuthentication>,
    /// IAM role to be used with IAM role authentication. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#authentication>
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyRole`
    pub iam_role: Nullable<String>,
    /// Connection string for Azure Blob Storage authentication. Required when authentication is CONNECTION_STRING.
    ///
    /// - Example: `DefaultEndpointsProtocol=https;AccountName=myaccount;AccountKey=mykey;EndpointSuffix=core.windows.net`
    pub connection_string: Nullable<Secret>,
    /// Path to the file(s) within the Azure container. Used for Azure Blob Storage sources. You can specify multiple files using bash-like wildcards. For more information, see the documentation on using wildcards in path: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#limitations>
    ///
    /// - Example: `data/logs/*.json`
    pub path: Nullable<String>,
    /// Container name for Azure Blob Storage. Required when type is azureblobstorage.
    ///
    /// - Example: `mycontainer`
    pub azure_container_name: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeObjectStorageSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeObjectStorageSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeObjectStorageSource {
        type_: optional ClickPipeObjectStorageSourceType = "type",
        format: optional ClickPipeObjectStorageSourceFormat = "format",
        url: optional String = "url",
        delimiter, delimiter_null: nullable String = "delimiter",
        compression, compression_null: nullable ClickPipeObjectStorageSourceCompression = "compression",
        is_continuous, is_continuous_null: nullable bool = "isContinuous",
        queue_url, queue_url_null: nullable String = "queueUrl",
        skip_initial_load, skip_initial_load_null: nullable bool = "skipInitialLoad",
        start_after, start_after_null: nullable String = "startAfter",
        authentication, authentication_null: nullable ClickPipeObjectStorageSourceAuthentication = "authentication",
        iam_role, iam_role_null: nullable String = "iamRole",
        connection_string, connection_string_null: nullable Secret = "connectionString",
        path, path_null: nullable String = "path",
        azure_container_name, azure_container_name_null: nullable String = "azureContainerName",
    }
}

open_enum! {
    /// Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only. SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob Storage. PUBLIC uses no authentication.
    pub enum ClickPipeObjectStorageSourceAuthentication {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
        ConnectionString = "CONNECTION_STRING",
        ServiceAccount = "SERVICE_ACCOUNT",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Compression algorithm used for the files.
    ///
    /// - Example: `auto`
    pub enum ClickPipeObjectStorageSourceCompression {
        None = "none",
        Gzip = "gzip",
        Gz = "gz",
        Brotli = "brotli",
        Br = "br",
        Xz = "xz",
        Lzma = "LZMA",
        Zstd = "zstd",
        Auto = "auto",
    }
}

open_enum! {
    /// Format of the files.
    pub enum ClickPipeObjectStorageSourceFormat {
        JsonEachRow = "JSONEachRow",
        JsonAsObject = "JSONAsObject",
        Csv = "CSV",
        CsvWithNames = "CSVWithNames",
        TabSeparated = "TabSeparated",
        TabSeparatedWithNames = "TabSeparatedWithNames",
        Parquet = "Parquet",
        Avro = "Avro",
    }
}

open_enum! {
    /// Type of the ObjectStorage source.
    pub enum ClickPipeObjectStorageSourceType {
        S3 = "s3",
        Gcs = "gcs",
        Dospaces = "dospaces",
        Azureblobstorage = "azureblobstorage",
        Cloudflarer2 = "cloudflarer2",
        Ovhobjectstorage = "ovhobjectstorage",
    }
}

/// The object at `/components/schemas/ClickPipePatchDestination` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchDestination {
    /// Columns of the destination table. This will not update the table schema, only the ClickPipe configuration.
    pub columns: Option<List<ClickPipeDestinationColumn>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchDestination {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePatchDestination {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePatchDestination {
        columns: optional List<ClickPipeDestinationColumn> = "columns",
    }
}

/// The object at `/components/schemas/ClickPipePatchKafkaSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchKafkaSource {
    /// Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk: PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN, azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS
    pub authentication: Nullable<ClickPipePatchKafkaSourceAuthentication>,
    /// IAM role for the Kafka source. Use with IAM role authentication. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/kafka#iam>
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyRole`
    pub iam_role: Nullable<String>,
    /// PEM encoded CA certificates to validate the broker's certificate.
    pub ca_certificate: Nullable<String>,
    /// Reverse private endpoint UUIDs used for a secure private connection to the Kafka source.
    pub reverse_private_endpoint_ids: Option<List<String>>,
    /// Credentials for Kafka source. Choose one that is supported by the authentication method.
    pub credentials: Option<Sensitive<ClickPipePatchKafkaSourceCredentials>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchKafkaSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePatchKafkaSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePatchKafkaSource {
        authentication, authentication_null: nullable ClickPipePatchKafkaSourceAuthentication = "authentication",
        iam_role, iam_role_null: nullable String = "iamRole",
        ca_certificate, ca_certificate_null: nullable String = "caCertificate",
        reverse_private_endpoint_ids: optional List<String> = "reversePrivateEndpointIds",
        credentials: optional Sensitive<ClickPipePatchKafkaSourceCredentials> = "credentials",
    }
}

open_enum! {
    /// Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk: PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN, azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS
    pub enum ClickPipePatchKafkaSourceAuthentication {
        Plain = "PLAIN",
        ScramSha256 = "SCRAM-SHA-256",
        ScramSha512 = "SCRAM-SHA-512",
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
        MutualTls = "MUTUAL_TLS",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

union! {
    /// Credentials for Kafka source. Choose one that is supported by the authentication method.
    pub enum ClickPipePatchKafkaSourceCredentials by required {
        /// Chosen with any of `password`, `username`, and without `accessKeyId`, `certificate`, `connectionString`, `privateKey`, `secretKey`.
        Plain(box Plain) = any["password", "username"] lacks["accessKeyId", "certificate", "connectionString", "privateKey", "secretKey"],
        /// Chosen with any of `accessKeyId`, `secretKey`, and without `certificate`, `connectionString`, `password`, `privateKey`, `username`.
        MskIamUser(box MskIamUser) = any["accessKeyId", "secretKey"] lacks["certificate", "connectionString", "password", "privateKey", "username"],
        /// Chosen with any of `connectionString`, and without `accessKeyId`, `certificate`, `password`, `privateKey`, `secretKey`, `username`.
        AzureEventHub(box AzureEventHub) = any["connectionString"] lacks["accessKeyId", "certificate", "password", "privateKey", "secretKey", "username"],
        /// Chosen with any of `certificate`, `privateKey`, and without `accessKeyId`, `connectionString`, `password`, `secretKey`, `username`.
        MutualTls(box MutualTls) = any["certificate", "privateKey"] lacks["accessKeyId", "connectionString", "password", "secretKey", "username"],
    }
}

/// The object at `/components/schemas/ClickPipePatchKinesisSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchKinesisSource {
    /// Authentication method to use with the Kinesis stream.
    pub authentication: Nullable<ClickPipePatchKinesisSourceAuthentication>,
    /// IAM role to use for authentication. Required if IAM_ROLE is used.
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyRole`
    pub iam_role: Nullable<String>,
    /// The property `accessKey`.
    pub access_key: Nullable<Sensitive<MskIamUser>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchKinesisSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePatchKinesisSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePatchKinesisSource {
        authentication, authentication_null: nullable ClickPipePatchKinesisSourceAuthentication = "authentication",
        iam_role, iam_role_null: nullable String = "iamRole",
        access_key, access_key_null: nullable Sensitive<MskIamUser> = "accessKey",
    }
}

open_enum! {
    /// Authentication method to use with the Kinesis stream.
    pub enum ClickPipePatchKinesisSourceAuthentication {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
    }
}

/// The object at `/components/schemas/ClickPipePatchMongoDBPipeRemoveTableMapping` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchMongoDbPipeRemoveTableMapping {
    /// MongoDB source database name.
    ///
    /// - Example: `mydb`
    pub source_database_name: Nullable<String>,
    /// MongoDB source collection name.
    ///
    /// - Example: `users`
    pub source_collection: Nullable<String>,
    /// ClickHouse target table name. The table will be created automatically if it does not exist.
    ///
    /// - Example: `mydb_users`
    pub target_table: Nullable<String>,
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub table_engine: Nullable<ClickPipePatchMongoDbPipeRemoveTableMappingTableEngine>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchMongoDbPipeRemoveTableMapping {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        source_database_name: impl Into<Nullable<String>>,
        source_collection: impl Into<Nullable<String>>,
        target_table: impl Into<Nullable<String>>,
    ) -> Self {
        Self {
            source_database_name: source_database_name.into(),
            source_collection: source_collection.into(),
            target_table: target_table.into(),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipePatchMongoDbPipeRemoveTableMapping {
        source_database_name: required_nullable String = "sourceDatabaseName",
        source_collection: required_nullable String = "sourceCollection",
        target_table: required_nullable String = "targetTable",
        table_engine, table_engine_null: nullable ClickPipePatchMongoDbPipeRemoveTableMappingTableEngine = "tableEngine",
    }
}

open_enum! {
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub enum ClickPipePatchMongoDbPipeRemoveTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

/// The object at `/components/schemas/ClickPipePatchMongoDBPipeSettings` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchMongoDbPipeSettings {
    /// Interval in seconds to sync data from MongoDB during CDC replication.
    ///
    /// - Example: `60`
    /// - Minimum: `1`
    pub sync_interval_seconds: Nullable<i64>,
    /// Number of rows to pull in each batch during CDC replication.
    ///
    /// - Example: `100000`
    /// - Minimum: `1`
    pub pull_batch_size: Nullable<i64>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchMongoDbPipeSettings {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePatchMongoDbPipeSettings {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePatchMongoDbPipeSettings {
        sync_interval_seconds, sync_interval_seconds_null: nullable i64 = "syncIntervalSeconds",
        pull_batch_size, pull_batch_size_null: nullable i64 = "pullBatchSize",
    }
}

/// The object at `/components/schemas/ClickPipePatchMongoDBSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchMongoDbSource {
    /// The property `credentials`.
    pub credentials: Option<Sensitive<Plain>>,
    /// MongoDB connection URI (mongodb:// or mongodb+srv://). Credentials are redacted in responses; a masked value is never saved as a credential, so a real credential equal to \[REDACTED\] cannot be set. To change the connection, send the full URI with real credentials; omit this field or resend the redacted value to leave it unchanged.
    ///
    /// - Example: `mongodb+srv://cluster0.example.mongodb.net/mydb`
    pub uri: Nullable<Secret>,
    /// MongoDB read preference for replica set reads.
    ///
    /// - Example: `secondaryPreferred`
    pub read_preference: Nullable<ClickPipePatchMongoDbSourceReadPreference>,
    /// TLS/SSL host for secure connections.
    ///
    /// - Example: `cluster0.example.mongodb.net`
    pub tls_host: Nullable<String>,
    /// Disable TLS for the MongoDB connection. Defaults to false (TLS enabled).
    ///
    /// - Example: `false`
    pub disable_tls: Nullable<bool>,
    /// Skip TLS certificate verification for the MongoDB connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub skip_cert_verification: Nullable<bool>,
    /// PEM encoded CA certificate to validate the MongoDB server certificate.
    ///
    /// - Example: `-----BEGIN CERTIFICATE----- ...`
    pub ca_certificate: Nullable<String>,
    /// The property `settings`.
    pub settings: Option<ClickPipePatchMongoDbPipeSettings>,
    /// Collection mappings to add to the pipe. Can be an empty array if no collections are being added.
    pub table_mappings_to_add: Option<List<ClickPipeMongoDbPipeTableMapping>>,
    /// Collection mappings to remove from the pipe. Only sourceDatabaseName, sourceCollection, and targetTable are required for removal.
    pub table_mappings_to_remove: Option<
        List<ClickPipePatchMongoDbPipeRemoveTableMapping>,
    >,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchMongoDbSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        uri: impl Into<Nullable<Secret>>,
        read_preference: impl Into<Nullable<ClickPipePatchMongoDbSourceReadPreference>>,
    ) -> Self {
        Self {
            uri: uri.into(),
            read_preference: read_preference.into(),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipePatchMongoDbSource {
        credentials: optional Sensitive<Plain> = "credentials",
        uri: required_nullable Secret = "uri",
        read_preference: required_nullable ClickPipePatchMongoDbSourceReadPreference = "readPreference",
        tls_host, tls_host_null: nullable String = "tlsHost",
        disable_tls, disable_tls_null: nullable bool = "disableTls",
        skip_cert_verification, skip_cert_verification_null: nullable bool = "skipCertVerification",
        ca_certificate, ca_certificate_null: nullable String = "caCertificate",
        settings: optional ClickPipePatchMongoDbPipeSettings = "settings",
        table_mappings_to_add: optional List<ClickPipeMongoDbPipeTableMapping> = "tableMappingsToAdd",
        table_mappings_to_remove: optional List<ClickPipePatchMongoDbPipeRemoveTableMapping> = "tableMappingsToRemove",
    }
}

open_enum! {
    /// MongoDB read preference for replica set reads.
    ///
    /// - Example: `secondaryPreferred`
    pub enum ClickPipePatchMongoDbSourceReadPreference {
        Primary = "primary",
        PrimaryPreferred = "primaryPreferred",
        Secondary = "secondary",
        SecondaryPreferred = "secondaryPreferred",
        Nearest = "nearest",
    }
}

/// The object at `/components/schemas/ClickPipePatchMySQLPipeRemoveTableMapping` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchMySqlPipeRemoveTableMapping {
    /// MySQL source database name.
    ///
    /// - Example: `my_database`
    pub source_schema_name: Nullable<String>,
    /// MySQL source table name.
    ///
    /// - Example: `users`
    pub source_table: Nullable<String>,
    /// ClickHouse target table name, optionally prefixed with schema name (e.g., "my_database_my_table"). The table will be created automatically if it does not exist. For snapshot mode, the target table must be empty.
    ///
    /// - Example: `my_database_users`
    pub target_table: Nullable<String>,
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub table_engine: Nullable<ClickPipePatchMySqlPipeRemoveTableMappingTableEngine>,
    /// Custom partitioning column used for parallel snapshotting. Must be an indexed column of an integer, date, datetime or timestamp type. Unrelated to ClickHouse partitioning.
    ///
    /// - Example: `id`
    pub partition_key: Nullable<String>,
    /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
    ///
    /// - Example: `toYYYYMM(created_at)`
    pub partition_by_expr: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchMySqlPipeRemoveTableMapping {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        source_schema_name: impl Into<Nullable<String>>,
        source_table: impl Into<Nullable<String>>,
        target_table: impl Into<Nullable<String>>,
    ) -> Self {
        Self {
            source_schema_name: source_schema_name.into(),
            source_table: source_table.into(),
            target_table: target_table.into(),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipePatchMySqlPipeRemoveTableMapping {
        source_schema_name: required_nullable String = "sourceSchemaName",
        source_table: required_nullable String = "sourceTable",
        target_table: required_nullable String = "targetTable",
        table_engine, table_engine_null: nullable ClickPipePatchMySqlPipeRemoveTableMappingTableEngine = "tableEngine",
        partition_key, partition_key_null: nullable String = "partitionKey",
        partition_by_expr, partition_by_expr_null: nullable String = "partitionByExpr",
    }
}

open_enum! {
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub enum ClickPipePatchMySqlPipeRemoveTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

/// The object at `/components/schemas/ClickPipePatchMySQLPipeSettings` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchMySqlPipeSettings {
    /// Interval in seconds to sync data from MySQL during CDC replication.
    ///
    /// - Example: `60`
    /// - Minimum: `1`
    pub sync_interval_seconds: Nullable<i64>,
    /// Number of rows to pull in each batch during CDC replication.
    ///
    /// - Example: `1000`
    /// - Minimum: `1`
    pub pull_batch_size: Nullable<i64>,
    /// Enable compression for the MySQL connection.
    ///
    /// - Example: `false`
    pub use_compression: Nullable<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchMySqlPipeSettings {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePatchMySqlPipeSettings {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePatchMySqlPipeSettings {
        sync_interval_seconds, sync_interval_seconds_null: nullable i64 = "syncIntervalSeconds",
        pull_batch_size, pull_batch_size_null: nullable i64 = "pullBatchSize",
        use_compression, use_compression_null: nullable bool = "useCompression",
    }
}

/// The object at `/components/schemas/ClickPipePatchMySQLSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchMySqlSource {
    /// The property `credentials`.
    pub credentials: Option<Sensitive<Plain>>,
    /// MySQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name (project:region:instance).
    ///
    /// - Example: `my-mysql-server.example.com`
    pub host: Nullable<String>,
    /// MySQL server port.
    ///
    /// - Example: `3306`
    /// - Minimum: `1`
    /// - Maximum: `65535`
    pub port: Nullable<i64>,
    /// Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `basic`
    pub authentication: Nullable<ClickPipePatchMySqlSourceAuthentication>,
    /// IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyApplicationRole`
    pub iam_role: Nullable<String>,
    /// TLS/SSL host for secure connections.
    ///
    /// - Example: `my-mysql-server.example.com`
    pub tls_host: Nullable<String>,
    /// PEM encoded CA certificate to validate the MySQL server certificate.
    ///
    /// - Example: `-----BEGIN CERTIFICATE----- ...`
    pub ca_certificate: Nullable<String>,
    /// Disable TLS for the MySQL connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub disable_tls: Nullable<bool>,
    /// Skip TLS certificate verification for the MySQL connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub skip_cert_verification: Nullable<bool>,
    /// Optional MySQL server_id the pipe declares itself as in the MySQL replication topology. Must be unique across replicas connected to the source. If omitted, one is assigned automatically.
    ///
    /// - Example: `4242`
    /// - Minimum: `1`
    /// - Maximum: `4294967295`
    pub server_id: Nullable<i64>,
    /// The property `settings`.
    pub settings: Option<ClickPipePatchMySqlPipeSettings>,
    /// Table mappings to add to the pipe. Can be an empty array if no tables are being added.
    pub table_mappings_to_add: Option<List<ClickPipeMySqlPipeTableMapping>>,
    /// Table mappings to remove from the pipe. Only sourceSchemaName, sourceTable, and targetTable are required for removal.
    pub table_mappings_to_remove: Option<
        List<ClickPipePatchMySqlPipeRemoveTableMapping>,
    >,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchMySqlSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        host: impl Into<Nullable<String>>,
        port: impl Into<Nullable<i64>>,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipePatchMySqlSource {
        credentials: optional Sensitive<Plain> = "credentials",
        host: required_nullable String = "host",
        port: required_nullable i64 = "port",
        authentication, authentication_null: nullable ClickPipePatchMySqlSourceAuthentication = "authentication",
        iam_role, iam_role_null: nullable String = "iamRole",
        tls_host, tls_host_null: nullable String = "tlsHost",
        ca_certificate, ca_certificate_null: nullable String = "caCertificate",
        disable_tls, disable_tls_null: nullable bool = "disableTls",
        skip_cert_verification, skip_cert_verification_null: nullable bool = "skipCertVerification",
        server_id, server_id_null: nullable i64 = "serverId",
        settings: optional ClickPipePatchMySqlPipeSettings = "settings",
        table_mappings_to_add: optional List<ClickPipeMySqlPipeTableMapping> = "tableMappingsToAdd",
        table_mappings_to_remove: optional List<ClickPipePatchMySqlPipeRemoveTableMapping> = "tableMappingsToRemove",
    }
}

open_enum! {
    /// Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `basic`
    pub enum ClickPipePatchMySqlSourceAuthentication {
        Basic = "basic",
        IamRole = "IAM_ROLE",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

/// The object at `/components/schemas/ClickPipePatchObjectStorageSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchObjectStorageSource {
    /// If set to true, skips the initial load and only ingests files delivered by queue notifications. Only applicable when queueUrl is provided.
    pub skip_initial_load: Nullable<bool>,
    /// Skip all files up to and including this object key during the initial load. Cannot be provided when skipInitialLoad is true.
    ///
    /// - Example: `events/2026-06-01/`
    pub start_after: Nullable<String>,
    /// Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only. SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob Storage. PUBLIC uses no authentication.
    pub authentication: Nullable<ClickPipePatchObjectStorageSourceAuthentication>,
    /// IAM role to be used with IAM role authentication. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#authentication>
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyRole`
    pub iam_role: Nullable<String>,
    /// Connection string for Azure Blob Storage authentication. Required when authentication is CONNECTION_STRING.
    ///
    /// - Example: `DefaultEndpointsProtocol=https;AccountName=myaccount;AccountKey=mykey;EndpointSuffix=core.windows.net`
    pub connection_string: Nullable<Secret>,
    /// Path to the file(s) within the Azure container. Used for Azure Blob Storage sources. You can specify multiple files using bash-like wildcards. For more information, see the documentation on using wildcards in path: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#limitations>
    ///
    /// - Example: `data/logs/*.json`
    pub path: Nullable<String>,
    /// Container name for Azure Blob Storage. Required when type is azureblobstorage.
    ///
    /// - Example: `mycontainer`
    pub azure_container_name: Nullable<String>,
    /// The property `accessKey`.
    pub access_key: Nullable<Sensitive<MskIamUser>>,
    /// Base64-encoded GCP service account JSON key. Required when authentication is SERVICE_ACCOUNT.
    pub service_account_key: Nullable<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchObjectStorageSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePatchObjectStorageSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePatchObjectStorageSource {
        skip_initial_load, skip_initial_load_null: nullable bool = "skipInitialLoad",
        start_after, start_after_null: nullable String = "startAfter",
        authentication, authentication_null: nullable ClickPipePatchObjectStorageSourceAuthentication = "authentication",
        iam_role, iam_role_null: nullable String = "iamRole",
        connection_string, connection_string_null: nullable Secret = "connectionString",
        path, path_null: nullable String = "path",
        azure_container_name, azure_container_name_null: nullable String = "azureContainerName",
        access_key, access_key_null: nullable Sensitive<MskIamUser> = "accessKey",
        service_account_key, service_account_key_null: nullable Secret = "serviceAccountKey",
    }
}

open_enum! {
    /// Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only. SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob Storage. PUBLIC uses no authentication.
    pub enum ClickPipePatchObjectStorageSourceAuthentication {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
        ConnectionString = "CONNECTION_STRING",
        ServiceAccount = "SERVICE_ACCOUNT",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

/// The object at `/components/schemas/ClickPipePatchPostgresPipeRemoveTableMapping` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchPostgresPipeRemoveTableMapping {
    /// PostgreSQL source schema name.
    ///
    /// - Example: `public`
    pub source_schema_name: Nullable<String>,
    /// PostgreSQL source table name.
    ///
    /// - Example: `users`
    pub source_table: Nullable<String>,
    /// ClickHouse target table name, optionally prefixed with schema name (e.g., "my_schema_my_table"). The table will be created automatically if it does not exist. For snapshot mode, the target table must be empty.
    ///
    /// - Example: `public_users`
    pub target_table: Nullable<String>,
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub table_engine: Nullable<ClickPipePatchPostgresPipeRemoveTableMappingTableEngine>,
    /// Custom partitioning column used for parallel snapshotting. Only beneficial for PostgreSQL 13 (no benefit for PG14+, which supports indexed ctid scans). Must be an indexed column of type: `smallint`, `integer`, `bigint`, `timestamp without time zone`, or `timestamp with time zone`. Unrelated to ClickHouse partitioning.
    ///
    /// - Example: `id`
    pub partition_key: Nullable<String>,
    /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
    ///
    /// - Example: `toYYYYMM(created_at)`
    pub partition_by_expr: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchPostgresPipeRemoveTableMapping {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePatchPostgresPipeRemoveTableMapping {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePatchPostgresPipeRemoveTableMapping {
        source_schema_name, source_schema_name_null: nullable String = "sourceSchemaName",
        source_table, source_table_null: nullable String = "sourceTable",
        target_table, target_table_null: nullable String = "targetTable",
        table_engine, table_engine_null: nullable ClickPipePatchPostgresPipeRemoveTableMappingTableEngine = "tableEngine",
        partition_key, partition_key_null: nullable String = "partitionKey",
        partition_by_expr, partition_by_expr_null: nullable String = "partitionByExpr",
    }
}

open_enum! {
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub enum ClickPipePatchPostgresPipeRemoveTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

/// The object at `/components/schemas/ClickPipePatchPostgresPipeSettings` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchPostgresPipeSettings {
    /// Interval in seconds to sync data from Postgres during CDC replication.
    ///
    /// - Example: `60`
    /// - Minimum: `1`
    pub sync_interval_seconds: Nullable<i64>,
    /// Number of rows to pull in each batch during CDC replication.
    ///
    /// - Example: `1000`
    /// - Minimum: `1`
    pub pull_batch_size: Nullable<i64>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchPostgresPipeSettings {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePatchPostgresPipeSettings {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePatchPostgresPipeSettings {
        sync_interval_seconds, sync_interval_seconds_null: nullable i64 = "syncIntervalSeconds",
        pull_batch_size, pull_batch_size_null: nullable i64 = "pullBatchSize",
    }
}

/// The object at `/components/schemas/ClickPipePatchPostgresSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchPostgresSource {
    /// The property `credentials`.
    pub credentials: Option<Sensitive<Plain>>,
    /// PostgreSQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name (project:region:instance).
    ///
    /// - Example: `my-postgres-server.example.com`
    pub host: Nullable<String>,
    /// PostgreSQL server port.
    ///
    /// - Example: `5432`
    /// - Minimum: `1`
    /// - Maximum: `65535`
    pub port: Nullable<i64>,
    /// PostgreSQL database name to replicate from.
    ///
    /// - Example: `production_db`
    pub database: Nullable<String>,
    /// TLS/SSL host for secure connections.
    ///
    /// - Example: `my-postgres-server.example.com`
    pub tls_host: Nullable<String>,
    /// PEM encoded CA certificate to validate the Postgres server certificate.
    ///
    /// - Example: `-----BEGIN CERTIFICATE----- ...`
    pub ca_certificate: Nullable<String>,
    /// Disable TLS for the Postgres connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub disable_tls: Nullable<bool>,
    /// Skip TLS certificate verification for the Postgres connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub skip_cert_verification: Nullable<bool>,
    /// The property `settings`.
    pub settings: Option<ClickPipePatchPostgresPipeSettings>,
    /// Table mappings to add to the pipe. Can be an empty array if no tables are being added.
    pub table_mappings_to_add: Option<List<ClickPipePostgresPipeTableMapping>>,
    /// Table mappings to remove from the pipe. Only sourceSchemaName, sourceTable, and targetTable are required for removal.
    pub table_mappings_to_remove: Option<
        List<ClickPipePatchPostgresPipeRemoveTableMapping>,
    >,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchPostgresSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePatchPostgresSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePatchPostgresSource {
        credentials: optional Sensitive<Plain> = "credentials",
        host, host_null: nullable String = "host",
        port, port_null: nullable i64 = "port",
        database, database_null: nullable String = "database",
        tls_host, tls_host_null: nullable String = "tlsHost",
        ca_certificate, ca_certificate_null: nullable String = "caCertificate",
        disable_tls, disable_tls_null: nullable bool = "disableTls",
        skip_cert_verification, skip_cert_verification_null: nullable bool = "skipCertVerification",
        settings: optional ClickPipePatchPostgresPipeSettings = "settings",
        table_mappings_to_add: optional List<ClickPipePostgresPipeTableMapping> = "tableMappingsToAdd",
        table_mappings_to_remove: optional List<ClickPipePatchPostgresPipeRemoveTableMapping> = "tableMappingsToRemove",
    }
}

/// The object at `/components/schemas/ClickPipePatchPubSubSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchPubSubSource {
    /// Authentication method to use with GCP Pub/Sub. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT`
    pub authentication: Nullable<ClickPipePatchPubSubSourceAuthentication>,
    /// Acknowledgement deadline for messages, in seconds. Must be between 10 and 600.
    ///
    /// - Minimum: `10`
    /// - Maximum: `600`
    pub ack_deadline: Nullable<i64>,
    /// The property `serviceAccountKey`.
    pub service_account_key: Nullable<Sensitive<ServiceAccount>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchPubSubSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        authentication: impl Into<Nullable<ClickPipePatchPubSubSourceAuthentication>>,
    ) -> Self {
        Self {
            authentication: authentication.into(),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipePatchPubSubSource {
        authentication: required_nullable ClickPipePatchPubSubSourceAuthentication = "authentication",
        ack_deadline, ack_deadline_null: nullable i64 = "ackDeadline",
        service_account_key, service_account_key_null: nullable Sensitive<ServiceAccount> = "serviceAccountKey",
    }
}

open_enum! {
    /// Authentication method to use with GCP Pub/Sub. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT`
    pub enum ClickPipePatchPubSubSourceAuthentication {
        ServiceAccount = "SERVICE_ACCOUNT",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

/// The object at `/components/schemas/ClickPipePatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchRequest {
    /// Name of the ClickPipe.
    pub name: Option<String>,
    /// The property `source`.
    pub source: Option<ClickPipePatchSource>,
    /// The property `destination`.
    pub destination: Option<ClickPipePatchDestination>,
    /// Field mappings of the ClickPipe. This will not update the table schema, only the ClickPipe configuration.
    pub field_mappings: Option<List<ClickPipeFieldMapping>>,
    /// The property `settings`.
    pub settings: Option<ClickPipeSettings>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePatchRequest {
        name: optional String = "name",
        source: optional ClickPipePatchSource = "source",
        destination: optional ClickPipePatchDestination = "destination",
        field_mappings: optional List<ClickPipeFieldMapping> = "fieldMappings",
        settings: optional ClickPipeSettings = "settings",
    }
}

/// The object at `/components/schemas/ClickPipePatchSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchSource {
    /// The property `kafka`.
    pub kafka: Option<ClickPipePatchKafkaSource>,
    /// The property `objectStorage`.
    pub object_storage: Option<ClickPipePatchObjectStorageSource>,
    /// The property `kinesis`.
    pub kinesis: Option<ClickPipePatchKinesisSource>,
    /// The property `pubsub`.
    pub pubsub: Option<ClickPipePatchPubSubSource>,
    /// The property `postgres`.
    pub postgres: Option<ClickPipePatchPostgresSource>,
    /// The property `mysql`.
    pub mysql: Option<ClickPipePatchMySqlSource>,
    /// The property `mongodb`.
    pub mongodb: Option<ClickPipePatchMongoDbSource>,
    /// Validate data samples received from data source. It will validate the connection and data availability and correctness. If not enabled, only connection will be validated. This has no effect on Postgres or MySQL pipes, they always only validate the connection and table definitions. This is experimental and can be removed in the future.
    pub validate_samples: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePatchSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePatchSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePatchSource {
        kafka: optional ClickPipePatchKafkaSource = "kafka",
        object_storage: optional ClickPipePatchObjectStorageSource = "objectStorage",
        kinesis: optional ClickPipePatchKinesisSource = "kinesis",
        pubsub: optional ClickPipePatchPubSubSource = "pubsub",
        postgres: optional ClickPipePatchPostgresSource = "postgres",
        mysql: optional ClickPipePatchMySqlSource = "mysql",
        mongodb: optional ClickPipePatchMongoDbSource = "mongodb",
        validate_samples: optional bool = "validateSamples",
    }
}

/// The object at `/components/schemas/ClickPipePostBigQueryServiceAccountSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostBigQueryServiceAccountSource {
    /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned up after initial load.
    pub snapshot_staging_path: Option<String>,
    /// The property `settings`.
    pub settings: Option<ClickPipeBigQueryPipeSettings>,
    /// Table mappings for BigQuery pipe.
    pub table_mappings: Option<List<ClickPipeBigQueryPipeTableMapping>>,
    /// Authenticate with a Google Cloud service account JSON key. Defaults to SERVICE_ACCOUNT when omitted.
    pub authentication: Option<ClickPipePostBigQueryServiceAccountSourceAuthentication>,
    /// GCP project ID that owns the BigQuery resources.
    ///
    /// - Example: `my-gcp-project`
    pub project_id: Option<String>,
    /// The property `credentials`.
    pub credentials: Option<Sensitive<ServiceAccount>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePostBigQueryServiceAccountSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        snapshot_staging_path: impl Into<String>,
        settings: impl Into<ClickPipeBigQueryPipeSettings>,
        table_mappings: impl Into<List<ClickPipeBigQueryPipeTableMapping>>,
        credentials: impl Into<Sensitive<ServiceAccount>>,
    ) -> Self {
        Self {
            snapshot_staging_path: Some(snapshot_staging_path.into()),
            settings: Some(settings.into()),
            table_mappings: Some(table_mappings.into()),
            credentials: Some(credentials.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipePostBigQueryServiceAccountSource {
        snapshot_staging_path: required String = "snapshotStagingPath",
        settings: required ClickPipeBigQueryPipeSettings = "settings",
        table_mappings: required List<ClickPipeBigQueryPipeTableMapping> = "tableMappings",
        authentication: optional ClickPipePostBigQueryServiceAccountSourceAuthentication = "authentication",
        project_id: optional String = "projectId",
        credentials: required Sensitive<ServiceAccount> = "credentials",
    }
}

open_enum! {
    /// Authenticate with a Google Cloud service account JSON key. Defaults to SERVICE_ACCOUNT when omitted.
    pub enum ClickPipePostBigQueryServiceAccountSourceAuthentication {
        ServiceAccount = "SERVICE_ACCOUNT",
    }
}

/// The object at `/components/schemas/ClickPipePostBigQueryWorkloadIdentitySource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostBigQueryWorkloadIdentitySource {
    /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned up after initial load.
    pub snapshot_staging_path: Option<String>,
    /// The property `settings`.
    pub settings: Option<ClickPipeBigQueryPipeSettings>,
    /// Table mappings for BigQuery pipe.
    pub table_mappings: Option<List<ClickPipeBigQueryPipeTableMapping>>,
    /// Authenticate with the ClickPipes service tenant identity. Customer credentials must not be provided. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`
    pub authentication: Option<
        ClickPipePostBigQueryWorkloadIdentitySourceAuthentication,
    >,
    /// GCP project ID that owns the BigQuery resources.
    ///
    /// - Example: `my-gcp-project`
    pub project_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickPipePostBigQueryWorkloadIdentitySource::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickPipePostBigQueryWorkloadIdentitySourceRequired {
    /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned up after initial load.
    pub snapshot_staging_path: String,
    /// The property `settings`.
    pub settings: ClickPipeBigQueryPipeSettings,
    /// Table mappings for BigQuery pipe.
    pub table_mappings: List<ClickPipeBigQueryPipeTableMapping>,
    /// Authenticate with the ClickPipes service tenant identity. Customer credentials must not be provided. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`
    pub authentication: ClickPipePostBigQueryWorkloadIdentitySourceAuthentication,
    /// GCP project ID that owns the BigQuery resources.
    ///
    /// - Example: `my-gcp-project`
    pub project_id: String,
}

impl ClickPipePostBigQueryWorkloadIdentitySource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickPipePostBigQueryWorkloadIdentitySourceRequired) -> Self {
        Self {
            snapshot_staging_path: Some(required.snapshot_staging_path),
            settings: Some(required.settings),
            table_mappings: Some(required.table_mappings),
            authentication: Some(required.authentication),
            project_id: Some(required.project_id),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickPipePostBigQueryWorkloadIdentitySource {
        snapshot_staging_path: required String = "snapshotStagingPath",
        settings: required ClickPipeBigQueryPipeSettings = "settings",
        table_mappings: required List<ClickPipeBigQueryPipeTableMapping> = "tableMappings",
        authentication: required ClickPipePostBigQueryWorkloadIdentitySourceAuthentication = "authentication",
        project_id: required String = "projectId",
    }
}

open_enum! {
    /// Authenticate with the ClickPipes service tenant identity. Customer credentials must not be provided. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`
    pub enum ClickPipePostBigQueryWorkloadIdentitySourceAuthentication {
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

/// The object at `/components/schemas/ClickPipePostKafkaSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostKafkaSource {
    /// Type of the Kafka source.
    pub type_: Option<ClickPipePostKafkaSourceType>,
    /// Format of the Kafka source.
    pub format: Option<ClickPipePostKafkaSourceFormat>,
    /// Brokers of the Kafka source.
    pub brokers: Option<String>,
    /// One or more Kafka topics as a comma-separated string. All topics must have the same schema and are ingested into the same destination table by a single ClickPipe.
    ///
    /// - Example: `topic1,topic2`
    pub topics: Option<String>,
    /// Consumer group of the Kafka source. If not provided "clickpipes-\<\<ID\>\>" will be used.
    ///
    /// - Example: `my-clickpipe-consumer-group`
    pub consumer_group: Nullable<String>,
    /// Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk: PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN, azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS
    pub authentication: Option<ClickPipePostKafkaSourceAuthentication>,
    /// IAM role for the Kafka source. Use with IAM role authentication. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/kafka#iam>
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyRole`
    pub iam_role: Nullable<String>,
    /// The property `offset`.
    pub offset: Nullable<ClickPipeKafkaOffset>,
    /// The property `schemaRegistry`.
    pub schema_registry: Nullable<ClickPipeMutateKafkaSchemaRegistry>,
    /// PEM encoded CA certificates to validate the broker's certificate.
    pub ca_certificate: Nullable<String>,
    /// Reverse private endpoint UUIDs used for a secure private connection to the Kafka source.
    pub reverse_private_endpoint_ids: Option<List<String>>,
    /// Enable exactly-once delivery. Guarantees every Kafka record is inserted exactly once across restarts and rebalances. Can only be set at pipe creation.
    pub exactly_once: Nullable<bool>,
    /// How Kafka tombstone records are handled. Set to "delete" to delete the matching destination row; this requires exactly-once delivery. Set to "soft_delete" to write a row with the _is_deleted virtual column set to true; exactly-once delivery is not required. Can only be set at pipe creation.
    ///
    /// - Example: `soft_delete`
    pub tombstone_mode: Nullable<ClickPipePostKafkaSourceTombstoneMode>,
    /// Credentials for Kafka source. Choose one that is supported by the authentication method.
    pub credentials: Option<Sensitive<ClickPipePostKafkaSourceCredentials>>,
    /// Base64-encoded .proto source or serialized FileDescriptorSet. Supported only with Protobuf format and cannot be combined with schemaRegistry.
    ///
    /// - Example: `c3ludGF4ID0gInByb3RvMyI7IG1lc3NhZ2UgRXZlbnQge30=`
    /// - Minimum length in characters: `1`
    /// - Maximum length in characters: `1048576`
    /// - Only in requests.
    pub protobuf_schema: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePostKafkaSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePostKafkaSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePostKafkaSource {
        type_: optional ClickPipePostKafkaSourceType = "type",
        format: optional ClickPipePostKafkaSourceFormat = "format",
        brokers: optional String = "brokers",
        topics: optional String = "topics",
        consumer_group, consumer_group_null: nullable String = "consumerGroup",
        authentication: optional ClickPipePostKafkaSourceAuthentication = "authentication",
        iam_role, iam_role_null: nullable String = "iamRole",
        offset, offset_null: nullable ClickPipeKafkaOffset = "offset",
        schema_registry, schema_registry_null: nullable ClickPipeMutateKafkaSchemaRegistry = "schemaRegistry",
        ca_certificate, ca_certificate_null: nullable String = "caCertificate",
        reverse_private_endpoint_ids: optional List<String> = "reversePrivateEndpointIds",
        exactly_once, exactly_once_null: nullable bool = "exactlyOnce",
        tombstone_mode, tombstone_mode_null: nullable ClickPipePostKafkaSourceTombstoneMode = "tombstoneMode",
        credentials: optional Sensitive<ClickPipePostKafkaSourceCredentials> = "credentials",
        protobuf_schema: optional String = "protobufSchema",
    }
}

open_enum! {
    /// Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk: PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN, azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS
    pub enum ClickPipePostKafkaSourceAuthentication {
        Plain = "PLAIN",
        ScramSha256 = "SCRAM-SHA-256",
        ScramSha512 = "SCRAM-SHA-512",
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
        MutualTls = "MUTUAL_TLS",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

union! {
    /// Credentials for Kafka source. Choose one that is supported by the authentication method.
    pub enum ClickPipePostKafkaSourceCredentials by required {
        /// Chosen with any of `password`, `username`, and without `accessKeyId`, `certificate`, `connectionString`, `privateKey`, `secretKey`.
        Plain(box Plain) = any["password", "username"] lacks["accessKeyId", "certificate", "connectionString", "privateKey", "secretKey"],
        /// Chosen with any of `accessKeyId`, `secretKey`, and without `certificate`, `connectionString`, `password`, `privateKey`, `username`.
        MskIamUser(box MskIamUser) = any["accessKeyId", "secretKey"] lacks["certificate", "connectionString", "password", "privateKey", "username"],
        /// Chosen with any of `connectionString`, and without `accessKeyId`, `certificate`, `password`, `privateKey`, `secretKey`, `username`.
        AzureEventHub(box AzureEventHub) = any["connectionString"] lacks["accessKeyId", "certificate", "password", "privateKey", "secretKey", "username"],
        /// Chosen with any of `certificate`, `privateKey`, and without `accessKeyId`, `connectionString`, `password`, `secretKey`, `username`.
        MutualTls(box MutualTls) = any["certificate", "privateKey"] lacks["accessKeyId", "connectionString", "password", "secretKey", "username"],
    }
}

open_enum! {
    /// Format of the Kafka source.
    pub enum ClickPipePostKafkaSourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        AvroConfluent = "AvroConfluent",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// How Kafka tombstone records are handled. Set to "delete" to delete the matching destination row; this requires exactly-once delivery. Set to "soft_delete" to write a row with the _is_deleted virtual column set to true; exactly-once delivery is not required. Can only be set at pipe creation.
    ///
    /// - Example: `soft_delete`
    pub enum ClickPipePostKafkaSourceTombstoneMode {
        Delete = "delete",
        SoftDelete = "soft_delete",
    }
}

open_enum! {
    /// Type of the Kafka source.
    pub enum ClickPipePostKafkaSourceType {
        Kafka = "kafka",
        Redpanda = "redpanda",
        Msk = "msk",
        Gcmk = "gcmk",
        Confluent = "confluent",
        Warpstream = "warpstream",
        Azureeventhub = "azureeventhub",
        Dokafka = "dokafka",
    }
}

/// The object at `/components/schemas/ClickPipePostKinesisSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostKinesisSource {
    /// Format of the Kinesis stream.
    pub format: Option<ClickPipePostKinesisSourceFormat>,
    /// Name of the Kinesis stream.
    ///
    /// - Example: `my-stream`
    pub stream_name: Option<String>,
    /// AWS region of the Kinesis stream.
    ///
    /// - Example: `us-east-1`
    pub region: Option<String>,
    /// Use enhanced fan-out for the Kinesis stream.
    pub use_enhanced_fan_out: Nullable<bool>,
    /// Type of iterator to use when reading from the Kinesis stream. If AT_TIMESTAMP is used, the timestamp field must be provided.
    pub iterator_type: Option<ClickPipePostKinesisSourceIteratorType>,
    /// UNIX timestamp to start reading from the Kinesis stream. Required if iteratorType is AT_TIMESTAMP.
    ///
    /// - Example: `1615766400`
    pub timestamp: Nullable<i64>,
    /// Authentication method to use with the Kinesis stream.
    pub authentication: Option<ClickPipePostKinesisSourceAuthentication>,
    /// IAM role to use for authentication. Required if IAM_ROLE is used.
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyRole`
    pub iam_role: Nullable<String>,
    /// The property `schemaRegistry`.
    pub schema_registry: Nullable<ClickPipeKinesisSchemaRegistry>,
    /// The property `accessKey`.
    pub access_key: Nullable<Sensitive<MskIamUser>>,
    /// Base64-encoded .proto source or serialized FileDescriptorSet. Required with Protobuf format unless a schema registry is configured, and not supported with other formats.
    ///
    /// - Example: `c3ludGF4ID0gInByb3RvMyI7IG1lc3NhZ2UgRXZlbnQge30=`
    /// - Minimum length in characters: `1`
    /// - Maximum length in characters: `1048576`
    /// - Only in requests.
    pub protobuf_schema: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePostKinesisSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePostKinesisSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePostKinesisSource {
        format: optional ClickPipePostKinesisSourceFormat = "format",
        stream_name: optional String = "streamName",
        region: optional String = "region",
        use_enhanced_fan_out, use_enhanced_fan_out_null: nullable bool = "useEnhancedFanOut",
        iterator_type: optional ClickPipePostKinesisSourceIteratorType = "iteratorType",
        timestamp, timestamp_null: nullable i64 = "timestamp",
        authentication: optional ClickPipePostKinesisSourceAuthentication = "authentication",
        iam_role, iam_role_null: nullable String = "iamRole",
        schema_registry, schema_registry_null: nullable ClickPipeKinesisSchemaRegistry = "schemaRegistry",
        access_key, access_key_null: nullable Sensitive<MskIamUser> = "accessKey",
        protobuf_schema: optional String = "protobufSchema",
    }
}

open_enum! {
    /// Authentication method to use with the Kinesis stream.
    pub enum ClickPipePostKinesisSourceAuthentication {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
    }
}

open_enum! {
    /// Format of the Kinesis stream.
    pub enum ClickPipePostKinesisSourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        AvroConfluent = "AvroConfluent",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// Type of iterator to use when reading from the Kinesis stream. If AT_TIMESTAMP is used, the timestamp field must be provided.
    pub enum ClickPipePostKinesisSourceIteratorType {
        TrimHorizon = "TRIM_HORIZON",
        Latest = "LATEST",
        AtTimestamp = "AT_TIMESTAMP",
    }
}

/// The object at `/components/schemas/ClickPipePostObjectStorageSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostObjectStorageSource {
    /// Type of the ObjectStorage source.
    pub type_: Option<ClickPipePostObjectStorageSourceType>,
    /// Format of the files.
    pub format: Option<ClickPipePostObjectStorageSourceFormat>,
    /// Provide a path to the file(s) you want to ingest. You can specify multiple files using bash-like wildcards. For more information, see the documentation on using wildcards in path: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#limitations>
    ///
    /// - Example: `https://datasets-documentation.s3.eu-west-3.amazonaws.com/http/**.ndjson.gz`
    pub url: Option<String>,
    /// Delimiter used in the files.
    ///
    /// - Example: `,`
    pub delimiter: Nullable<String>,
    /// Compression algorithm used for the files.
    ///
    /// - Example: `auto`
    pub compression: Nullable<ClickPipePostObjectStorageSourceCompression>,
    /// If set to true, the pipe will continuously read new files from the source. If set to false, the pipe will read the files only once. New files have to be uploaded lexically order.
    pub is_continuous: Nullable<bool>,
    /// Queue URL for event-based continuous ingestion. For S3, provide an SQS queue URL. For GCS, provide a Pub/Sub subscription (e.g. projects/{project}/subscriptions/{name}). When provided, files are ingested based on event notifications rather than lexicographical order. Only applicable when isContinuous is true and authentication is not public.
    ///
    /// - Example: `https://sqs.us-east-1.amazonaws.com/123456789012/MyQueue`
    pub queue_url: Nullable<String>,
    /// If set to true, skips the initial load and only ingests files delivered by queue notifications. Only applicable when queueUrl is provided.
    pub skip_initial_load: Nullable<bool>,
    /// Skip all files up to and including this object key during the initial load. Cannot be provided when skipInitialLoad is true.
    ///
    /// - Example: `events/2026-06-01/`
    pub start_after: Nullable<String>,
    /// Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only. SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob Storage. PUBLIC uses no authentication.
    pub authentication: Nullable<ClickPipePostObjectStorageSourceAuthentication>,
    /// IAM role to be used with IAM role authentication. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#authentication>
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyRole`
    pub iam_role: Nullable<String>,
    /// Connection string for Azure Blob Storage authentication. Required when authentication is CONNECTION_STRING.
    ///
    /// - Example: `DefaultEndpointsProtocol=https;AccountName=myaccount;AccountKey=mykey;EndpointSuffix=core.windows.net`
    pub connection_string: Nullable<Secret>,
    /// Path to the file(s) within the Azure container. Used for Azure Blob Storage sources. You can specify multiple files using bash-like wildcards. For more information, see the documentation on using wildcards in path: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#limitations>
    ///
    /// - Example: `data/logs/*.json`
    pub path: Nullable<String>,
    /// Container name for Azure Blob Storage. Required when type is azureblobstorage.
    ///
    /// - Example: `mycontainer`
    pub azure_container_name: Nullable<String>,
    /// The property `accessKey`.
    pub access_key: Nullable<Sensitive<MskIamUser>>,
    /// Base64-encoded GCP service account JSON key. Required when authentication is SERVICE_ACCOUNT.
    pub service_account_key: Nullable<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePostObjectStorageSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePostObjectStorageSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePostObjectStorageSource {
        type_: optional ClickPipePostObjectStorageSourceType = "type",
        format: optional ClickPipePostObjectStorageSourceFormat = "format",
        url: optional String = "url",
        delimiter, delimiter_null: nullable String = "delimiter",
        compression, compression_null: nullable ClickPipePostObjectStorageSourceCompression = "compression",
        is_continuous, is_continuous_null: nullable bool = "isContinuous",
        queue_url, queue_url_null: nullable String = "queueUrl",
        skip_initial_load, skip_initial_load_null: nullable bool = "skipInitialLoad",
        start_after, start_after_null: nullable String = "startAfter",
        authentication, authentication_null: nullable ClickPipePostObjectStorageSourceAuthentication = "authentication",
        iam_role, iam_role_null: nullable String = "iamRole",
        connection_string, connection_string_null: nullable Secret = "connectionString",
        path, path_null: nullable String = "path",
        azure_container_name, azure_container_name_null: nullable String = "azureContainerName",
        access_key, access_key_null: nullable Sensitive<MskIamUser> = "accessKey",
        service_account_key, service_account_key_null: nullable Secret = "serviceAccountKey",
    }
}

open_enum! {
    /// Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only. SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob Storage. PUBLIC uses no authentication.
    pub enum ClickPipePostObjectStorageSourceAuthentication {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
        ConnectionString = "CONNECTION_STRING",
        ServiceAccount = "SERVICE_ACCOUNT",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Compression algorithm used for the files.
    ///
    /// - Example: `auto`
    pub enum ClickPipePostObjectStorageSourceCompression {
        None = "none",
        Gzip = "gzip",
        Gz = "gz",
        Brotli = "brotli",
        Br = "br",
        Xz = "xz",
        Lzma = "LZMA",
        Zstd = "zstd",
        Auto = "auto",
    }
}

open_enum! {
    /// Format of the files.
    pub enum ClickPipePostObjectStorageSourceFormat {
        JsonEachRow = "JSONEachRow",
        JsonAsObject = "JSONAsObject",
        Csv = "CSV",
        CsvWithNames = "CSVWithNames",
        TabSeparated = "TabSeparated",
        TabSeparatedWithNames = "TabSeparatedWithNames",
        Parquet = "Parquet",
        Avro = "Avro",
    }
}

open_enum! {
    /// Type of the ObjectStorage source.
    pub enum ClickPipePostObjectStorageSourceType {
        S3 = "s3",
        Gcs = "gcs",
        Dospaces = "dospaces",
        Azureblobstorage = "azureblobstorage",
        Cloudflarer2 = "cloudflarer2",
        Ovhobjectstorage = "ovhobjectstorage",
    }
}

/// The object at `/components/schemas/ClickPipePostPubSubServiceAccountSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostPubSubServiceAccountSource {
    /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
    ///
    /// - Example: `JSONEachRow`
    pub format: Option<ClickPipePostPubSubServiceAccountSourceFormat>,
    /// GCP project ID that owns the Pub/Sub topic.
    ///
    /// - Example: `my-gcp-project`
    pub project_id: Option<String>,
    /// Pub/Sub topic name (not the fully-qualified path).
    ///
    /// - Example: `my-topic`
    pub topic: Option<String>,
    /// Authenticate with a GCP service account JSON key.
    ///
    /// - Example: `SERVICE_ACCOUNT`
    pub authentication: Option<ClickPipePostPubSubServiceAccountSourceAuthentication>,
    /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// - Example: `earliest`
    pub seek_type: Option<ClickPipePostPubSubServiceAccountSourceSeekType>,
    /// RFC 3339 / ISO 8601 timestamp to seek to. Required when seekType is "timestamp"; must be omitted otherwise.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-04-10T12:00:00Z`
    pub seek_timestamp: Nullable<Timestamp>,
    /// Optional Pub/Sub subscription filter expression (CEL). Maximum 256 characters.
    ///
    /// - Maximum length in characters: `256`
    pub filter: Nullable<String>,
    /// Whether to enable ordered delivery of messages (requires messages to be published with ordering keys).
    pub enable_ordering: Nullable<bool>,
    /// Acknowledgement deadline for messages, in seconds. Must be between 10 and 600.
    ///
    /// - Minimum: `10`
    /// - Maximum: `600`
    pub ack_deadline: Nullable<i64>,
    /// The property `serviceAccountKey`.
    pub service_account_key: Option<Sensitive<ServiceAccount>>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickPipePostPubSubServiceAccountSource::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickPipePostPubSubServiceAccountSourceRequired {
    /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
    ///
    /// - Example: `JSONEachRow`
    pub format: ClickPipePostPubSubServiceAccountSourceFormat,
    /// GCP project ID that owns the Pub/Sub topic.
    ///
    /// - Example: `my-gcp-project`
    pub project_id: String,
    /// Pub/Sub topic name (not the fully-qualified path).
    ///
    /// - Example: `my-topic`
    pub topic: String,
    /// Authenticate with a GCP service account JSON key.
    ///
    /// - Example: `SERVICE_ACCOUNT`
    pub authentication: ClickPipePostPubSubServiceAccountSourceAuthentication,
    /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// - Example: `earliest`
    pub seek_type: ClickPipePostPubSubServiceAccountSourceSeekType,
    /// The property `serviceAccountKey`.
    pub service_account_key: Sensitive<ServiceAccount>,
}

impl ClickPipePostPubSubServiceAccountSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickPipePostPubSubServiceAccountSourceRequired) -> Self {
        Self {
            format: Some(required.format),
            project_id: Some(required.project_id),
            topic: Some(required.topic),
            authentication: Some(required.authentication),
            seek_type: Some(required.seek_type),
            service_account_key: Some(required.service_account_key),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipePostPubSubServiceAccountSource {
        format: required ClickPipePostPubSubServiceAccountSourceFormat = "format",
        project_id: required String = "projectId",
        topic: required String = "topic",
        authentication: required ClickPipePostPubSubServiceAccountSourceAuthentication = "authentication",
        seek_type: required ClickPipePostPubSubServiceAccountSourceSeekType = "seekType",
        seek_timestamp, seek_timestamp_null: nullable Timestamp = "seekTimestamp",
        filter, filter_null: nullable String = "filter",
        enable_ordering, enable_ordering_null: nullable bool = "enableOrdering",
        ack_deadline, ack_deadline_null: nullable i64 = "ackDeadline",
        service_account_key: required Sensitive<ServiceAccount> = "serviceAccountKey",
    }
}

open_enum! {
    /// Authenticate with a GCP service account JSON key.
    ///
    /// - Example: `SERVICE_ACCOUNT`
    pub enum ClickPipePostPubSubServiceAccountSourceAuthentication {
        ServiceAccount = "SERVICE_ACCOUNT",
    }
}

open_enum! {
    /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
    ///
    /// - Example: `JSONEachRow`
    pub enum ClickPipePostPubSubServiceAccountSourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// - Example: `earliest`
    pub enum ClickPipePostPubSubServiceAccountSourceSeekType {
        Latest = "latest",
        Earliest = "earliest",
        Timestamp = "timestamp",
    }
}

union! {
    /// A value at `/components/schemas/ClickPipePostPubSubSource` of the document.
    pub enum ClickPipePostPubSubSource by tag("authentication") {
        /// `authentication` is `SERVICE_ACCOUNT`.
        ServiceAccount(box ClickPipePostPubSubServiceAccountSource) = tag["SERVICE_ACCOUNT"],
        /// `authentication` is `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`.
        WorkloadIdentity(box ClickPipePostPubSubWorkloadIdentitySource) = tag["SERVICE_ACCOUNT_WORKLOAD_IDENTITY"],
    }
}

/// The object at `/components/schemas/ClickPipePostPubSubWorkloadIdentitySource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostPubSubWorkloadIdentitySource {
    /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
    ///
    /// - Example: `JSONEachRow`
    pub format: Option<ClickPipePostPubSubWorkloadIdentitySourceFormat>,
    /// GCP project ID that owns the Pub/Sub topic.
    ///
    /// - Example: `my-gcp-project`
    pub project_id: Option<String>,
    /// Pub/Sub topic name (not the fully-qualified path).
    ///
    /// - Example: `my-topic`
    pub topic: Option<String>,
    /// SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`
    pub authentication: Option<ClickPipePostPubSubWorkloadIdentitySourceAuthentication>,
    /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// - Example: `earliest`
    pub seek_type: Option<ClickPipePostPubSubWorkloadIdentitySourceSeekType>,
    /// RFC 3339 / ISO 8601 timestamp to seek to. Required when seekType is "timestamp"; must be omitted otherwise.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-04-10T12:00:00Z`
    pub seek_timestamp: Nullable<Timestamp>,
    /// Optional Pub/Sub subscription filter expression (CEL). Maximum 256 characters.
    ///
    /// - Maximum length in characters: `256`
    pub filter: Nullable<String>,
    /// Whether to enable ordered delivery of messages (requires messages to be published with ordering keys).
    pub enable_ordering: Nullable<bool>,
    /// Acknowledgement deadline for messages, in seconds. Must be between 10 and 600.
    ///
    /// - Minimum: `10`
    /// - Maximum: `600`
    pub ack_deadline: Nullable<i64>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickPipePostPubSubWorkloadIdentitySource::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickPipePostPubSubWorkloadIdentitySourceRequired {
    /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
    ///
    /// - Example: `JSONEachRow`
    pub format: ClickPipePostPubSubWorkloadIdentitySourceFormat,
    /// GCP project ID that owns the Pub/Sub topic.
    ///
    /// - Example: `my-gcp-project`
    pub project_id: String,
    /// Pub/Sub topic name (not the fully-qualified path).
    ///
    /// - Example: `my-topic`
    pub topic: String,
    /// SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`
    pub authentication: ClickPipePostPubSubWorkloadIdentitySourceAuthentication,
    /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// - Example: `earliest`
    pub seek_type: ClickPipePostPubSubWorkloadIdentitySourceSeekType,
}

impl ClickPipePostPubSubWorkloadIdentitySource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickPipePostPubSubWorkloadIdentitySourceRequired) -> Self {
        Self {
            format: Some(required.format),
            project_id: Some(required.project_id),
            topic: Some(required.topic),
            authentication: Some(required.authentication),
            seek_type: Some(required.seek_type),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipePostPubSubWorkloadIdentitySource {
        format: required ClickPipePostPubSubWorkloadIdentitySourceFormat = "format",
        project_id: required String = "projectId",
        topic: required String = "topic",
        authentication: required ClickPipePostPubSubWorkloadIdentitySourceAuthentication = "authentication",
        seek_type: required ClickPipePostPubSubWorkloadIdentitySourceSeekType = "seekType",
        seek_timestamp, seek_timestamp_null: nullable Timestamp = "seekTimestamp",
        filter, filter_null: nullable String = "filter",
        enable_ordering, enable_ordering_null: nullable bool = "enableOrdering",
        ack_deadline, ack_deadline_null: nullable i64 = "ackDeadline",
    }
}

open_enum! {
    /// SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`
    pub enum ClickPipePostPubSubWorkloadIdentitySourceAuthentication {
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
    ///
    /// - Example: `JSONEachRow`
    pub enum ClickPipePostPubSubWorkloadIdentitySourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// - Example: `earliest`
    pub enum ClickPipePostPubSubWorkloadIdentitySourceSeekType {
        Latest = "latest",
        Earliest = "earliest",
        Timestamp = "timestamp",
    }
}

/// The object at `/components/schemas/ClickPipePostRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostRequest {
    /// Name of the ClickPipe.
    pub name: Option<String>,
    /// The property `source`.
    pub source: Option<ClickPipePostSource>,
    /// The property `destination`.
    pub destination: Option<ClickPipeMutateDestination>,
    /// Field mappings of the ClickPipe. Note that all destination columns must be included in the mappings.
    pub field_mappings: Option<List<ClickPipeFieldMapping>>,
    /// The property `scaling`.
    pub scaling: Option<ClickPipeScaling>,
    /// The property `settings`.
    pub settings: Option<ClickPipeSettings>,
    /// Create the ClickPipe in the Stopped state instead of starting ingestion immediately. Start it later with the state endpoint. Not supported for database ClickPipes.
    pub start_paused: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePostRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        source: impl Into<ClickPipePostSource>,
        destination: impl Into<ClickPipeMutateDestination>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            source: Some(source.into()),
            destination: Some(destination.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipePostRequest {
        name: required String = "name",
        source: required ClickPipePostSource = "source",
        destination: required ClickPipeMutateDestination = "destination",
        field_mappings: optional List<ClickPipeFieldMapping> = "fieldMappings",
        scaling: optional ClickPipeScaling = "scaling",
        settings: optional ClickPipeSettings = "settings",
        start_paused: optional bool = "startPaused",
    }
}

/// The object at `/components/schemas/ClickPipePostSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostSource {
    /// The property `kafka`.
    pub kafka: Option<ClickPipePostKafkaSource>,
    /// The property `objectStorage`.
    pub object_storage: Option<ClickPipePostObjectStorageSource>,
    /// The property `kinesis`.
    pub kinesis: Option<ClickPipePostKinesisSource>,
    /// The property `pubsub`.
    pub pubsub: Option<ClickPipePostPubSubSource>,
    /// The property `postgres`.
    pub postgres: Option<ClickPipeMutatePostgresSource>,
    /// The property `mysql`.
    pub mysql: Option<ClickPipeMutateMySqlSource>,
    /// The property `bigquery`.
    pub bigquery: Option<ClickPipeMutateBigQuerySource>,
    /// The property `mongodb`.
    pub mongodb: Option<ClickPipeMutateMongoDbSource>,
    /// Validate data samples received from data source. It will validate the connection and data availability and correctness. If not enabled, only connection will be validated. This has no effect on Postgres or MySQL pipes, they always only validate the connection and table definitions. This is experimental and can be removed in the future.
    pub validate_samples: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePostSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePostSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePostSource {
        kafka: optional ClickPipePostKafkaSource = "kafka",
        object_storage: optional ClickPipePostObjectStorageSource = "objectStorage",
        kinesis: optional ClickPipePostKinesisSource = "kinesis",
        pubsub: optional ClickPipePostPubSubSource = "pubsub",
        postgres: optional ClickPipeMutatePostgresSource = "postgres",
        mysql: optional ClickPipeMutateMySqlSource = "mysql",
        bigquery: optional ClickPipeMutateBigQuerySource = "bigquery",
        mongodb: optional ClickPipeMutateMongoDbSource = "mongodb",
        validate_samples: optional bool = "validateSamples",
    }
}

/// The object at `/components/schemas/ClickPipePostgresPipeSettings` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostgresPipeSettings {
    /// Interval in seconds to sync data from Postgres during CDC replication.
    ///
    /// - Example: `60`
    /// - Minimum: `1`
    pub sync_interval_seconds: Option<i64>,
    /// Number of rows to pull in each batch during CDC replication.
    ///
    /// - Example: `1000`
    /// - Minimum: `1`
    pub pull_batch_size: Option<i64>,
    /// PostgreSQL publication name to use for CDC replication. If not provided, ClickPipes will create one automatically.
    ///
    /// - Example: `clickpipes_publication`
    pub publication_name: Option<String>,
    /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
    ///
    /// - Example: `cdc`
    pub replication_mode: Option<ClickPipePostgresPipeSettingsReplicationMode>,
    /// PostgreSQL replication slot name. Only valid for "cdc_only" mode. For "cdc" mode, ClickPipes creates the slot automatically.
    ///
    /// - Example: `clickpipes_slot`
    pub replication_slot_name: Option<String>,
    /// Preserve nullability from Postgres in the destination ClickHouse table. When true, columns without NOT NULL constraints are created as Nullable(...). When false, all columns are non-nullable and NULL values are replaced with the default value for the type. Note: Nullable types have performance overhead in ClickHouse.
    ///
    /// - Example: `false`
    pub allow_nullable_columns: Option<bool>,
    /// Number of parallel workers to use per table in the initial snapshot phase.
    ///
    /// - Example: `1`
    /// - Minimum: `1`
    pub initial_load_parallelism: Option<i64>,
    /// Number of rows per partition during the snapshot phase.
    ///
    /// - Example: `100000`
    /// - Minimum: `1000`
    pub snapshot_num_rows_per_partition: Option<i64>,
    /// Number of tables to snapshot in parallel during the initial load phase.
    ///
    /// - Example: `1`
    /// - Minimum: `1`
    pub snapshot_number_of_parallel_tables: Option<i64>,
    /// Enable failover support for the replication slot on PG17 and newer. Only applicable when ClickPipes creates the replication slot (i.e., replicationSlotName is NOT provided).
    ///
    /// - Example: `false`
    pub enable_failover_slots: Option<bool>,
    /// Enable hard delete behavior in ReplacingMergeTree for PostgreSQL DELETE operations.
    ///
    /// - Example: `false`
    pub delete_on_merge: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePostgresPipeSettings {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePostgresPipeSettings {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePostgresPipeSettings {
        sync_interval_seconds: optional i64 = "syncIntervalSeconds",
        pull_batch_size: optional i64 = "pullBatchSize",
        publication_name: optional String = "publicationName",
        replication_mode: optional ClickPipePostgresPipeSettingsReplicationMode = "replicationMode",
        replication_slot_name: optional String = "replicationSlotName",
        allow_nullable_columns: optional bool = "allowNullableColumns",
        initial_load_parallelism: optional i64 = "initialLoadParallelism",
        snapshot_num_rows_per_partition: optional i64 = "snapshotNumRowsPerPartition",
        snapshot_number_of_parallel_tables: optional i64 = "snapshotNumberOfParallelTables",
        enable_failover_slots: optional bool = "enableFailoverSlots",
        delete_on_merge: optional bool = "deleteOnMerge",
    }
}

open_enum! {
    /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
    ///
    /// - Example: `cdc`
    pub enum ClickPipePostgresPipeSettingsReplicationMode {
        Cdc = "cdc",
        Snapshot = "snapshot",
        CdcOnly = "cdc_only",
    }
}

/// The object at `/components/schemas/ClickPipePostgresPipeTableMapping` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostgresPipeTableMapping {
    /// PostgreSQL source schema name.
    ///
    /// - Example: `public`
    pub source_schema_name: Option<String>,
    /// PostgreSQL source table name.
    ///
    /// - Example: `users`
    pub source_table: Option<String>,
    /// ClickHouse target table name, optionally prefixed with schema name (e.g., "my_schema_my_table"). The table will be created automatically if it does not exist. For snapshot mode, the target table must be empty.
    ///
    /// - Example: `public_users`
    pub target_table: Option<String>,
    /// List of column names to exclude from replication. Column names must be unique within this list.
    ///
    /// - Example: `["internal_id","temp_data"]`
    /// - The items are distinct.
    pub excluded_columns: Option<List<String>>,
    /// Whether to use a custom sorting key. If true, sortingKeys must be provided. If false or omitted, the default sorting key is the PostgreSQL primary key.
    ///
    /// - Example: `false`
    pub use_custom_sorting_key: Option<bool>,
    /// Ordered list of column names to use as the sorting (ORDER BY) key in ClickHouse. Only used when useCustomSortingKey is true. Column names must be unique within this list.
    ///
    /// - Example: `["created_at_date","event_id"]`
    /// - The items are distinct.
    pub sorting_keys: Option<List<String>>,
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub table_engine: Option<ClickPipePostgresPipeTableMappingTableEngine>,
    /// Custom partitioning column used for parallel snapshotting. Only beneficial for PostgreSQL 13 (no benefit for PG14+, which supports indexed ctid scans). Must be an indexed column of type: `smallint`, `integer`, `bigint`, `timestamp without time zone`, or `timestamp with time zone`. Unrelated to ClickHouse partitioning.
    ///
    /// - Example: `id`
    pub partition_key: Option<String>,
    /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
    ///
    /// - Example: `toYYYYMM(created_at)`
    pub partition_by_expr: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePostgresPipeTableMapping {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePostgresPipeTableMapping {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePostgresPipeTableMapping {
        source_schema_name: optional String = "sourceSchemaName",
        source_table: optional String = "sourceTable",
        target_table: optional String = "targetTable",
        excluded_columns: optional List<String> = "excludedColumns",
        use_custom_sorting_key: optional bool = "useCustomSortingKey",
        sorting_keys: optional List<String> = "sortingKeys",
        table_engine: optional ClickPipePostgresPipeTableMappingTableEngine = "tableEngine",
        partition_key: optional String = "partitionKey",
        partition_by_expr: optional String = "partitionByExpr",
    }
}

open_enum! {
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub enum ClickPipePostgresPipeTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

/// The object at `/components/schemas/ClickPipePostgresSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostgresSource {
    /// Type of the Postgres source. Defaults to "postgres" if not specified.
    pub type_: Nullable<ClickPipePostgresSourceType>,
    /// PostgreSQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name (project:region:instance).
    ///
    /// - Example: `my-postgres-server.example.com`
    pub host: Option<String>,
    /// PostgreSQL server port.
    ///
    /// - Example: `5432`
    /// - Minimum: `1`
    /// - Maximum: `65535`
    pub port: Option<i64>,
    /// PostgreSQL database name to replicate from.
    ///
    /// - Example: `production_db`
    pub database: Option<String>,
    /// Authentication method for Postgres connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `IAM_ROLE`
    pub authentication: Option<ClickPipePostgresSourceAuthentication>,
    /// IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
    ///
    /// - Example: `arn:aws:iam::123456789012:role/MyApplicationRole`
    pub iam_role: Option<String>,
    /// TLS/SSL host for secure connections.
    ///
    /// - Example: `my-postgres-server.example.com`
    pub tls_host: Option<String>,
    /// PEM encoded CA certificate to validate the Postgres server certificate.
    ///
    /// - Example: `-----BEGIN CERTIFICATE----- ...`
    pub ca_certificate: Option<String>,
    /// Disable TLS for the Postgres connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub disable_tls: Option<bool>,
    /// Skip TLS certificate verification for the Postgres connection. Use with caution in production environments.
    ///
    /// - Example: `false`
    pub skip_cert_verification: Option<bool>,
    /// The property `settings`.
    pub settings: Option<ClickPipePostgresPipeSettings>,
    /// List of table mappings defining which PostgreSQL tables to replicate and how they map to ClickHouse tables.
    pub table_mappings: Option<List<ClickPipePostgresPipeTableMapping>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipePostgresSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipePostgresSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipePostgresSource {
        type_, type_null: nullable ClickPipePostgresSourceType = "type",
        host: optional String = "host",
        port: optional i64 = "port",
        database: optional String = "database",
        authentication: optional ClickPipePostgresSourceAuthentication = "authentication",
        iam_role: optional String = "iamRole",
        tls_host: optional String = "tlsHost",
        ca_certificate: optional String = "caCertificate",
        disable_tls: optional bool = "disableTls",
        skip_cert_verification: optional bool = "skipCertVerification",
        settings: optional ClickPipePostgresPipeSettings = "settings",
        table_mappings: optional List<ClickPipePostgresPipeTableMapping> = "tableMappings",
    }
}

open_enum! {
    /// Authentication method for Postgres connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `IAM_ROLE`
    pub enum ClickPipePostgresSourceAuthentication {
        Basic = "basic",
        IamRole = "IAM_ROLE",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Type of the Postgres source. Defaults to "postgres" if not specified.
    pub enum ClickPipePostgresSourceType {
        Postgres = "postgres",
        Supabase = "supabase",
        Neon = "neon",
        Alloydb = "alloydb",
        Planetscale = "planetscale",
        Rdspostgres = "rdspostgres",
        Aurorapostgres = "aurorapostgres",
        Cloudsqlpostgres = "cloudsqlpostgres",
        Azurepostgres = "azurepostgres",
        Crunchybridge = "crunchybridge",
        Tigerdata = "tigerdata",
    }
}

/// The object at `/components/schemas/ClickPipePubSubSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePubSubSource {
    /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
    ///
    /// - Example: `JSONEachRow`
    pub format: Option<ClickPipePubSubSourceFormat>,
    /// GCP project ID that owns the Pub/Sub topic.
    ///
    /// - Example: `my-gcp-project`
    pub project_id: Option<String>,
    /// Pub/Sub topic name (not the fully-qualified path).
    ///
    /// - Example: `my-topic`
    pub topic: Option<String>,
    /// Authentication method to use with GCP Pub/Sub. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT`
    pub authentication: Option<ClickPipePubSubSourceAuthentication>,
    /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// - Example: `earliest`
    pub seek_type: Option<ClickPipePubSubSourceSeekType>,
    /// RFC 3339 / ISO 8601 timestamp to seek to. Required when seekType is "timestamp"; must be omitted otherwise.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-04-10T12:00:00Z`
    pub seek_timestamp: Nullable<Timestamp>,
    /// Optional Pub/Sub subscription filter expression (CEL). Maximum 256 characters.
    ///
    /// - Maximum length in characters: `256`
    pub filter: Nullable<String>,
    /// Whether to enable ordered delivery of messages (requires messages to be published with ordering keys).
    pub enable_ordering: Nullable<bool>,
    /// Acknowledgement deadline for messages, in seconds. Must be between 10 and 600.
    ///
    /// - Minimum: `10`
    /// - Maximum: `600`
    pub ack_deadline: Nullable<i64>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickPipePubSubSource::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickPipePubSubSourceRequired {
    /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
    ///
    /// - Example: `JSONEachRow`
    pub format: ClickPipePubSubSourceFormat,
    /// GCP project ID that owns the Pub/Sub topic.
    ///
    /// - Example: `my-gcp-project`
    pub project_id: String,
    /// Pub/Sub topic name (not the fully-qualified path).
    ///
    /// - Example: `my-topic`
    pub topic: String,
    /// Authentication method to use with GCP Pub/Sub. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT`
    pub authentication: ClickPipePubSubSourceAuthentication,
    /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// - Example: `earliest`
    pub seek_type: ClickPipePubSubSourceSeekType,
}

impl ClickPipePubSubSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickPipePubSubSourceRequired) -> Self {
        Self {
            format: Some(required.format),
            project_id: Some(required.project_id),
            topic: Some(required.topic),
            authentication: Some(required.authentication),
            seek_type: Some(required.seek_type),
            ..Self::blank()
        }
    }
}

object! {
    ClickPipePubSubSource {
        format: required ClickPipePubSubSourceFormat = "format",
        project_id: required String = "projectId",
        topic: required String = "topic",
        authentication: required ClickPipePubSubSourceAuthentication = "authentication",
        seek_type: required ClickPipePubSubSourceSeekType = "seekType",
        seek_timestamp, seek_timestamp_null: nullable Timestamp = "seekTimestamp",
        filter, filter_null: nullable String = "filter",
        enable_ordering, enable_ordering_null: nullable bool = "enableOrdering",
        ack_deadline, ack_deadline_null: nullable i64 = "ackDeadline",
    }
}

open_enum! {
    /// Authentication method to use with GCP Pub/Sub. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT`
    pub enum ClickPipePubSubSourceAuthentication {
        ServiceAccount = "SERVICE_ACCOUNT",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
    ///
    /// - Example: `JSONEachRow`
    pub enum ClickPipePubSubSourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// - Example: `earliest`
    pub enum ClickPipePubSubSourceSeekType {
        Latest = "latest",
        Earliest = "earliest",
        Timestamp = "timestamp",
    }
}

/// The object at `/components/schemas/ClickPipeScaling` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeScaling {
    /// Desired number of replicas. Only for scalable pipes.
    ///
    /// - Minimum: `1`
    /// - Maximum: `40`
    pub replicas: Option<i64>,
    /// Desired number of concurrency. Only for S3 pipes. If set to 0, concurrency is auto-scaled based on the cluster memory.
    #[deprecated = "deprecated by the API; see the documentation"]
    pub concurrency: Option<i64>,
    /// CPU in millicores for each replica. Only for streaming pipes.
    ///
    /// - Minimum: `125`
    /// - Maximum: `2000`
    pub replica_cpu_millicores: Option<Quantity>,
    /// Memory in GB for each replica. Only for streaming pipes.
    ///
    /// - Minimum: `0.5`
    /// - Maximum: `8`
    pub replica_memory_gb: Option<Quantity>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeScaling {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeScaling {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeScaling {
        replicas: optional i64 = "replicas",
        #[deprecated = "deprecated by the API; see the documentation"]
        concurrency: optional i64 = "concurrency",
        replica_cpu_millicores: optional Quantity = "replicaCpuMillicores",
        replica_memory_gb: optional Quantity = "replicaMemoryGb",
    }
}

/// The object at `/components/schemas/ClickPipeScalingPatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeScalingPatchRequest {
    /// Number of replicas to scale to. Use to scale Kafka pipes.
    ///
    /// - Minimum: `1`
    /// - Maximum: `40`
    pub replicas: Option<i64>,
    /// Number of concurrency to scale to. Use to scale S3 pipes.
    ///
    /// - Minimum: `0`
    /// - Maximum: `34`
    #[deprecated = "deprecated by the API; see the documentation"]
    pub concurrency: Option<i64>,
    /// CPU in millicores for each replica. Use to scale streaming pipes.
    ///
    /// - Minimum: `125`
    /// - Maximum: `2000`
    pub replica_cpu_millicores: Option<i64>,
    /// Memory in GB for each replica. Use to scale streaming pipes.
    ///
    /// - Minimum: `0.5`
    /// - Maximum: `8`
    pub replica_memory_gb: Option<f64>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeScalingPatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeScalingPatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeScalingPatchRequest {
        replicas: optional i64 = "replicas",
        #[deprecated = "deprecated by the API; see the documentation"]
        concurrency: optional i64 = "concurrency",
        replica_cpu_millicores: optional i64 = "replicaCpuMillicores",
        replica_memory_gb: optional f64 = "replicaMemoryGb",
    }
}

/// The object at `/components/schemas/ClickPipeSchemaDiscoveryField` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSchemaDiscoveryField {
    /// Name of the inferred field.
    ///
    /// - Example: `user_id`
    pub name: Option<String>,
    /// Inferred ClickHouse data type of the field.
    ///
    /// - Example: `Int64`
    pub type_: Option<String>,
    /// Whether the field is optional (nullable) in the source.
    pub optional: Nullable<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeSchemaDiscoveryField {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeSchemaDiscoveryField {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeSchemaDiscoveryField {
        name: optional String = "name",
        type_: optional String = "type",
        optional, optional_null: nullable bool = "optional",
    }
}

/// The object at `/components/schemas/ClickPipeSchemaDiscoveryRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSchemaDiscoveryRequest {
    /// The property `source`.
    pub source: Option<ClickPipeSchemaDiscoverySource>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeSchemaDiscoveryRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(source: impl Into<ClickPipeSchemaDiscoverySource>) -> Self {
        Self {
            source: Some(source.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickPipeSchemaDiscoveryRequest {
        source: required ClickPipeSchemaDiscoverySource = "source",
    }
}

/// The object at `/components/schemas/ClickPipeSchemaDiscoveryResponse` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSchemaDiscoveryResponse {
    /// Inferred schema fields with their ClickHouse data types.
    pub fields: Option<List<ClickPipeSchemaDiscoveryField>>,
    /// The property `meta`.
    pub meta: Nullable<Map<String>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeSchemaDiscoveryResponse {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeSchemaDiscoveryResponse {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeSchemaDiscoveryResponse {
        fields: optional List<ClickPipeSchemaDiscoveryField> = "fields",
        meta, meta_null: nullable Map<String> = "meta",
    }
}

/// The object at `/components/schemas/ClickPipeSchemaDiscoverySource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSchemaDiscoverySource {
    /// The property `kafka`.
    pub kafka: Option<ClickPipePostKafkaSource>,
    /// The property `kinesis`.
    pub kinesis: Option<ClickPipePostKinesisSource>,
    /// The property `pubsub`.
    pub pubsub: Option<ClickPipePostPubSubSource>,
    /// The property `objectStorage`.
    pub object_storage: Option<ClickPipePostObjectStorageSource>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeSchemaDiscoverySource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeSchemaDiscoverySource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeSchemaDiscoverySource {
        kafka: optional ClickPipePostKafkaSource = "kafka",
        kinesis: optional ClickPipePostKinesisSource = "kinesis",
        pubsub: optional ClickPipePostPubSubSource = "pubsub",
        object_storage: optional ClickPipePostObjectStorageSource = "objectStorage",
    }
}

/// The object at `/components/schemas/ClickPipeSettings` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSettings {
    /// Streaming max insert wait time. Configures the max wait period before inserting data into the ClickHouse.
    ///
    /// - Example: `5000`
    /// - Minimum: `500`
    /// - Maximum: `60000`
    pub streaming_max_insert_wait_ms: Nullable<i64>,
    /// Object storage concurrency. Number of concurrent file processing threads
    ///
    /// - Example: `1`
    /// - Minimum: `1`
    /// - Maximum: `35`
    pub object_storage_concurrency: Nullable<i64>,
    /// Object storage polling interval. Configures the refresh interval for querying continuous ingest for new object storage data
    ///
    /// - Example: `30000`
    /// - Minimum: `100`
    /// - Maximum: `3600000`
    pub object_storage_polling_interval_ms: Nullable<i64>,
    /// Max insert bytes. Number of bytes to process in a single insert batch
    ///
    /// - Example: `10737418240`
    /// - Minimum: `524288000`
    /// - Maximum: `10737418240`
    pub object_storage_max_insert_bytes: Nullable<i64>,
    /// Max file count. Maximum number of files to process in a single insert batch
    ///
    /// - Example: `100`
    /// - Minimum: `1`
    /// - Maximum: `10000`
    pub object_storage_max_file_count: Nullable<i64>,
    /// Max threads. Maximum number of concurrent threads for file processing
    ///
    /// - Example: `8`
    /// - Minimum: `0`
    /// - Maximum: `64`
    pub clickhouse_max_threads: Nullable<i64>,
    /// Max insert threads. Maximum number of concurrent insert threads
    ///
    /// - Example: `1`
    /// - Minimum: `0`
    /// - Maximum: `16`
    pub clickhouse_max_insert_threads: Nullable<i64>,
    /// Min insert block size bytes. Minimum size of data block for insert (in bytes)
    ///
    /// - Example: `1073741824`
    /// - Minimum: `0`
    /// - Maximum: `10737418240`
    pub clickhouse_min_insert_block_size_bytes: Nullable<i64>,
    /// Max download threads. Maximum number of concurrent download threads
    ///
    /// - Example: `4`
    /// - Minimum: `0`
    /// - Maximum: `32`
    pub clickhouse_max_download_threads: Nullable<i64>,
    /// Parallel distributed insert select. Only applies when object_storage_use_cluster_function is enabled. When disabled, this setting is ignored and the effective value is 0.
    ///
    /// - Example: `2`
    /// - Minimum: `0`
    /// - Maximum: `2`
    pub clickhouse_parallel_distributed_insert_select: Nullable<i64>,
    /// Kafka Read Committed. Whether Kafka consumers read only committed messages
    ///
    /// - Example: `false`
    pub kafka_read_committed: Option<bool>,
    /// use cluster function. Whether to use ClickHouse cluster function for distributed processing
    ///
    /// - Example: `true`
    pub object_storage_use_cluster_function: Nullable<bool>,
    /// parallel view processing. Whether to enable pushing to attached views concurrently instead of sequentially
    ///
    /// - Example: `false`
    pub clickhouse_parallel_view_processing: Nullable<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeSettings {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeSettings {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeSettings {
        streaming_max_insert_wait_ms, streaming_max_insert_wait_ms_null: nullable i64 = "streaming_max_insert_wait_ms",
        object_storage_concurrency, object_storage_concurrency_null: nullable i64 = "object_storage_concurrency",
        object_storage_polling_interval_ms, object_storage_polling_interval_ms_null: nullable i64 = "object_storage_polling_interval_ms",
        object_storage_max_insert_bytes, object_storage_max_insert_bytes_null: nullable i64 = "object_storage_max_insert_bytes",
        object_storage_max_file_count, object_storage_max_file_count_null: nullable i64 = "object_storage_max_file_count",
        clickhouse_max_threads, clickhouse_max_threads_null: nullable i64 = "clickhouse_max_threads",
        clickhouse_max_insert_threads, clickhouse_max_insert_threads_null: nullable i64 = "clickhouse_max_insert_threads",
        clickhouse_min_insert_block_size_bytes, clickhouse_min_insert_block_size_bytes_null: nullable i64 = "clickhouse_min_insert_block_size_bytes",
        clickhouse_max_download_threads, clickhouse_max_download_threads_null: nullable i64 = "clickhouse_max_download_threads",
        clickhouse_parallel_distributed_insert_select, clickhouse_parallel_distributed_insert_select_null: nullable i64 = "clickhouse_parallel_distributed_insert_select",
        kafka_read_committed: optional bool = "kafka_read_committed",
        object_storage_use_cluster_function, object_storage_use_cluster_function_null: nullable bool = "object_storage_use_cluster_function",
        clickhouse_parallel_view_processing, clickhouse_parallel_view_processing_null: nullable bool = "clickhouse_parallel_view_processing",
    }
}

/// The object at `/components/schemas/ClickPipeSettingsPutRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSettingsPutRequest {
    /// Streaming max insert wait time. Configures the max wait period before inserting data into the ClickHouse.
    ///
    /// - Example: `5000`
    /// - Minimum: `500`
    /// - Maximum: `60000`
    pub streaming_max_insert_wait_ms: Option<i64>,
    /// Object storage concurrency. Number of concurrent file processing threads
    ///
    /// - Example: `1`
    /// - Minimum: `1`
    /// - Maximum: `35`
    pub object_storage_concurrency: Option<i64>,
    /// Object storage polling interval. Configures the refresh interval for querying continuous ingest for new object storage data
    ///
    /// - Example: `30000`
    /// - Minimum: `100`
    /// - Maximum: `3600000`
    pub object_storage_polling_interval_ms: Option<i64>,
    /// Max insert bytes. Number of bytes to process in a single insert batch
    ///
    /// - Example: `10737418240`
    /// - Minimum: `524288000`
    /// - Maximum: `10737418240`
    pub object_storage_max_insert_bytes: Option<i64>,
    /// Max file count. Maximum number of files to process in a single insert batch
    ///
    /// - Example: `100`
    /// - Minimum: `1`
    /// - Maximum: `10000`
    pub object_storage_max_file_count: Option<i64>,
    /// Max threads. Maximum number of concurrent threads for file processing
    ///
    /// - Example: `8`
    /// - Minimum: `0`
    /// - Maximum: `64`
    pub clickhouse_max_threads: Option<i64>,
    /// Max insert threads. Maximum number of concurrent insert threads
    ///
    /// - Example: `1`
    /// - Minimum: `0`
    /// - Maximum: `16`
    pub clickhouse_max_insert_threads: Option<i64>,
    /// Min insert block size bytes. Minimum size of data block for insert (in bytes)
    ///
    /// - Example: `1073741824`
    /// - Minimum: `0`
    /// - Maximum: `10737418240`
    pub clickhouse_min_insert_block_size_bytes: Option<i64>,
    /// Max download threads. Maximum number of concurrent download threads
    ///
    /// - Example: `4`
    /// - Minimum: `0`
    /// - Maximum: `32`
    pub clickhouse_max_download_threads: Option<i64>,
    /// Parallel distributed insert select. Only applies when object_storage_use_cluster_function is enabled. When disabled, this setting is ignored and the effective value is 0.
    ///
    /// - Example: `2`
    /// - Minimum: `0`
    /// - Maximum: `2`
    pub clickhouse_parallel_distributed_insert_select: Option<i64>,
    /// Kafka Read Committed. Whether Kafka consumers read only committed messages
    ///
    /// - Example: `false`
    pub kafka_read_committed: Option<bool>,
    /// use cluster function. Whether to use ClickHouse cluster function for distributed processing
    ///
    /// - Example: `true`
    pub object_storage_use_cluster_function: Option<bool>,
    /// parallel view processing. Whether to enable pushing to attached views concurrently instead of sequentially
    ///
    /// - Example: `false`
    pub clickhouse_parallel_view_processing: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeSettingsPutRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeSettingsPutRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeSettingsPutRequest {
        streaming_max_insert_wait_ms: optional i64 = "streaming_max_insert_wait_ms",
        object_storage_concurrency: optional i64 = "object_storage_concurrency",
        object_storage_polling_interval_ms: optional i64 = "object_storage_polling_interval_ms",
        object_storage_max_insert_bytes: optional i64 = "object_storage_max_insert_bytes",
        object_storage_max_file_count: optional i64 = "object_storage_max_file_count",
        clickhouse_max_threads: optional i64 = "clickhouse_max_threads",
        clickhouse_max_insert_threads: optional i64 = "clickhouse_max_insert_threads",
        clickhouse_min_insert_block_size_bytes: optional i64 = "clickhouse_min_insert_block_size_bytes",
        clickhouse_max_download_threads: optional i64 = "clickhouse_max_download_threads",
        clickhouse_parallel_distributed_insert_select: optional i64 = "clickhouse_parallel_distributed_insert_select",
        kafka_read_committed: optional bool = "kafka_read_committed",
        object_storage_use_cluster_function: optional bool = "object_storage_use_cluster_function",
        clickhouse_parallel_view_processing: optional bool = "clickhouse_parallel_view_processing",
    }
}

/// The object at `/components/schemas/ClickPipeSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSource {
    /// The property `kafka`.
    pub kafka: Nullable<ClickPipeKafkaSource>,
    /// The property `objectStorage`.
    pub object_storage: Nullable<ClickPipeObjectStorageSource>,
    /// The property `kinesis`.
    pub kinesis: Nullable<ClickPipeKinesisSource>,
    /// The property `pubsub`.
    pub pubsub: Nullable<ClickPipePubSubSource>,
    /// The property `postgres`.
    pub postgres: Nullable<ClickPipePostgresSource>,
    /// The property `mysql`.
    pub mysql: Nullable<ClickPipeMySqlSource>,
    /// The property `bigquery`.
    pub bigquery: Nullable<ClickPipeBigQuerySource>,
    /// The property `mongodb`.
    pub mongodb: Nullable<ClickPipeMongoDbSource>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipeSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipeSource {
        kafka, kafka_null: nullable ClickPipeKafkaSource = "kafka",
        object_storage, object_storage_null: nullable ClickPipeObjectStorageSource = "objectStorage",
        kinesis, kinesis_null: nullable ClickPipeKinesisSource = "kinesis",
        pubsub, pubsub_null: nullable ClickPipePubSubSource = "pubsub",
        postgres, postgres_null: nullable ClickPipePostgresSource = "postgres",
        mysql, mysql_null: nullable ClickPipeMySqlSource = "mysql",
        bigquery, bigquery_null: nullable ClickPipeBigQuerySource = "bigquery",
        mongodb, mongodb_null: nullable ClickPipeMongoDbSource = "mongodb",
    }
}

open_enum! {
    /// Current lifecycle state of the ClickPipe. For database pipes: "Provisioning" (initial setup), "Setup" (configuring replication), "Snapshot" (initial data load), "Running" (actively replicating), "Pausing" (transitioning to paused state), "Paused" (temporarily paused), "Modifying" (applying configuration updates), "Resync" (swapping resync tables with original tables), "Failed" (error occurred), "Unknown". For streaming/object storage pipes (Kafka, Kinesis, S3): "Unknown" (initial state), "Provisioning" (setting up resources), "Running" (actively ingesting data), "Stopping" (transitioning to stopped state), "Stopped" (manually stopped, can be restarted), "Completed" (batch ingestion finished for object storage), "Failed" (error occurred, pipe stopped), "InternalError" (internal system error).
    ///
    /// - Example: `Running`
    pub enum ClickPipeState {
        UnknownValue = "Unknown",
        Provisioning = "Provisioning",
        Running = "Running",
        Degraded = "Degraded",
        Stopping = "Stopping",
        Stopped = "Stopped",
        Failed = "Failed",
        Completed = "Completed",
        InternalError = "InternalError",
        Setup = "Setup",
        Snapshot = "Snapshot",
        Paused = "Paused",
        Pausing = "Pausing",
        Modifying = "Modifying",
        Resync = "Resync",
    }
}

/// The object at `/components/schemas/ClickPipeStatePatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeStatePatchRequest {
    /// Command to change the state: 'start', 'stop', 'resync'.
    pub command: Option<ClickPipeStatePatchRequestCommand>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipeStatePatchRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(command: impl Into<ClickPipeStatePatchRequestCommand>) -> Self {
        Self {
            command: Some(command.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickPipeStatePatchRequest {
        command: required ClickPipeStatePatchRequestCommand = "command",
    }
}

open_enum! {
    /// Command to change the state: 'start', 'stop', 'resync'.
    pub enum ClickPipeStatePatchRequestCommand {
        Start = "start",
        Stop = "stop",
        Resync = "resync",
    }
}

/// The object at `/components/schemas/ClickPipesCdcScaling` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipesCdcScaling {
    /// CPU in millicores for DB ClickPipes.
    ///
    /// - Example: `2000`
    /// - Minimum: `1000`
    /// - Maximum: `32000`
    /// - Multiple of: `1000`
    pub replica_cpu_millicores: Option<Quantity>,
    /// Memory in GiB for DB ClickPipes. Must be 4× the CPU core count.
    ///
    /// - Example: `8`
    /// - Minimum: `4`
    /// - Maximum: `128`
    /// - Multiple of: `4`
    pub replica_memory_gb: Option<Quantity>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipesCdcScaling {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipesCdcScaling {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipesCdcScaling {
        replica_cpu_millicores: optional Quantity = "replicaCpuMillicores",
        replica_memory_gb: optional Quantity = "replicaMemoryGb",
    }
}

/// The object at `/components/schemas/ClickPipesCdcScalingPatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipesCdcScalingPatchRequest {
    /// CPU in millicores for DB ClickPipes.
    ///
    /// - Example: `2000`
    /// - Minimum: `1000`
    /// - Maximum: `32000`
    /// - Multiple of: `1000`
    pub replica_cpu_millicores: Option<i64>,
    /// Memory in GiB for DB ClickPipes. Must be 4× the CPU core count.
    ///
    /// - Example: `8`
    /// - Minimum: `4`
    /// - Maximum: `128`
    /// - Multiple of: `4`
    pub replica_memory_gb: Option<f64>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipesCdcScalingPatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipesCdcScalingPatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipesCdcScalingPatchRequest {
        replica_cpu_millicores: optional i64 = "replicaCpuMillicores",
        replica_memory_gb: optional f64 = "replicaMemoryGb",
    }
}

/// The object at `/components/schemas/ClickPipesGcpWorkloadIdentityContext` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipesGcpWorkloadIdentityContext {
    /// Whether the ClickPipes deployment supports GCP workload identity, which is in Private Preview. The principal field identifies the GCP service account used for source access.
    pub supported: Option<bool>,
    /// Whether the service tenant identity is ready for workload identity authentication.
    pub ready: Nullable<bool>,
    /// GCP service account used by ClickPipes for workload identity authentication. Grant this service account access to customer source resources.
    ///
    /// - Example: `ch-deadbeef@clickpipes-development.iam.gserviceaccount.com`
    pub principal: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipesGcpWorkloadIdentityContext {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipesGcpWorkloadIdentityContext {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipesGcpWorkloadIdentityContext {
        supported: optional bool = "supported",
        ready, ready_null: nullable bool = "ready",
        principal, principal_null: nullable String = "principal",
    }
}

/// The object at `/components/schemas/ClickPipesServiceContext` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipesServiceContext {
    /// The property `gcpWorkloadIdentity`.
    pub gcp_workload_identity: Option<ClickPipesGcpWorkloadIdentityContext>,
    pub(crate) unlisted: Unlisted,
}

impl ClickPipesServiceContext {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickPipesServiceContext {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickPipesServiceContext {
        gcp_workload_identity: optional ClickPipesGcpWorkloadIdentityContext = "gcpWorkloadIdentity",
    }
}

/// The object at `/components/schemas/CreateReversePrivateEndpoint` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateReversePrivateEndpoint {
    /// Reverse private endpoint description. Maximum length is 255 characters.
    ///
    /// - Example: `My reverse private endpoint`
    pub description: Option<String>,
    /// Reverse private endpoint type.
    ///
    /// - Example: `VPC_ENDPOINT_SERVICE`
    pub type_: Option<CreateReversePrivateEndpointType>,
    /// VPC endpoint service name.
    ///
    /// - Example: `com.amazonaws.vpce.us-east-1.vpce-svc-12345678901234567`
    pub vpc_endpoint_service_name: Option<String>,
    /// VPC resource configuration ID. Required for VPC_RESOURCE type.
    ///
    /// - Example: `rcfg-12345678901234567`
    pub vpc_resource_configuration_id: Option<String>,
    /// VPC resource share ARN. Required for VPC_RESOURCE type.
    ///
    /// - Example: `arn:aws:ram:us-east-1:123456789012:resource-share/share-12345678901234567`
    pub vpc_resource_share_arn: Option<String>,
    /// MSK cluster ARN. Required for MSK_MULTI_VPC type.
    ///
    /// - Example: `arn:aws:kafka:us-east-1:123456789012:cluster/my-cluster/a1b2c3d4-5678-90ab-cdef-1234567890ab-1`
    pub msk_cluster_arn: Option<String>,
    /// MSK cluster authentication type. Required for MSK_MULTI_VPC type.
    ///
    /// - Example: `SASL_IAM`
    pub msk_authentication: Option<CreateReversePrivateEndpointMskAuthentication>,
    /// Private Preview. GCP PSC service attachment URI. Required for GCP_PSC_SERVICE_ATTACHMENT type. Format: projects/{project}/regions/{region}/serviceAttachments/{name}.
    ///
    /// - Example: `projects/my-project/regions/us-central1/serviceAttachments/my-service`
    pub gcp_service_attachment: Option<String>,
    /// Optional private DNS names for Reverse Private Endpoint. Can be used as data source destination address. Must be unique across the ClickHouse service.
    /// Generally available for Google Private Service Connect (PSC). For AWS PrivateLink (VPC endpoint service and VPC resource), available in Private Preview; contact ClickHouse support to enable it for your service. Not supported for MSK multi-VPC.
    /// Supports exact names and leading wildcard names such as *.example.com
    ///
    /// - Example: `[{"privateDnsName":"my-service.example.com"},{"privateDnsName":"*.example.com"}]`
    pub custom_private_dns_mappings: Option<List<CustomPrivateDnsMapping>>,
    pub(crate) unlisted: Unlisted,
}

impl CreateReversePrivateEndpoint {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        type_: impl Into<CreateReversePrivateEndpointType>,
    ) -> Self {
        Self {
            description: Some(description.into()),
            type_: Some(type_.into()),
            ..Self::blank()
        }
    }
}

object! {
    CreateReversePrivateEndpoint {
        description: required String = "description",
        type_: required CreateReversePrivateEndpointType = "type",
        vpc_endpoint_service_name: optional String = "vpcEndpointServiceName",
        vpc_resource_configuration_id: optional String = "vpcResourceConfigurationId",
        vpc_resource_share_arn: optional String = "vpcResourceShareArn",
        msk_cluster_arn: optional String = "mskClusterArn",
        msk_authentication: optional CreateReversePrivateEndpointMskAuthentication = "mskAuthentication",
        gcp_service_attachment: optional String = "gcpServiceAttachment",
        custom_private_dns_mappings: optional List<CustomPrivateDnsMapping> = "customPrivateDnsMappings",
    }
}

open_enum! {
    /// MSK cluster authentication type. Required for MSK_MULTI_VPC type.
    ///
    /// - Example: `SASL_IAM`
    pub enum CreateReversePrivateEndpointMskAuthentication {
        SaslIam = "SASL_IAM",
        SaslScram = "SASL_SCRAM",
    }
}

open_enum! {
    /// Reverse private endpoint type.
    ///
    /// - Example: `VPC_ENDPOINT_SERVICE`
    pub enum CreateReversePrivateEndpointType {
        VpcEndpointService = "VPC_ENDPOINT_SERVICE",
        VpcResource = "VPC_RESOURCE",
        MskMultiVpc = "MSK_MULTI_VPC",
        GcpPscServiceAttachment = "GCP_PSC_SERVICE_ATTACHMENT",
    }
}

/// The object at `/components/schemas/CustomPrivateDnsMapping` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomPrivateDnsMapping {
    /// Optional private DNS names for Reverse Private Endpoint. Can be used as data source destination address. Must be unique across the ClickHouse service.
    /// Generally available for Google Private Service Connect (PSC). For AWS PrivateLink (VPC endpoint service and VPC resource), available in Private Preview; contact ClickHouse support to enable it for your service. Not supported for MSK multi-VPC.
    /// Supports exact names and leading wildcard names such as *.example.com
    ///
    /// - Example: `*.my-service.example.com`
    pub private_dns_name: Option<String>,
    /// Optional DNS target ID. Supported only for VPC_RESOURCE, where it is the CHILD resource configuration ID (rcfg-…), or the configuration ID for a single resource. Set it at create time to route a custom DNS name to that resource. If the target is not reported in dnsTargets yet, the mapping is not served until it appears; it does not fall back to the default target. If omitted, the default target is used. Once dnsTargets is non-empty, adding or changing a targetId requires an ID in that list; unchanged target IDs are not re-checked.
    ///
    /// - Example: `rcfg-097648d8068504966`
    pub target_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl CustomPrivateDnsMapping {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for CustomPrivateDnsMapping {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    CustomPrivateDnsMapping {
        private_dns_name: optional String = "privateDnsName",
        target_id: optional String = "targetId",
    }
}

/// The object at `/components/schemas/MskIamUser` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MskIamUser {
    /// IAM access key ID.
    pub access_key_id: Option<String>,
    /// IAM secret key.
    pub secret_key: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl MskIamUser {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for MskIamUser {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    MskIamUser {
        access_key_id: optional String = "accessKeyId",
        secret_key: optional Secret = "secretKey",
    }
}

/// The object at `/components/schemas/MutualTLS` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MutualTls {
    /// PEM encoded client certificate for mTLS authentication.
    pub certificate: Option<String>,
    /// PEM encoded client private key for mTLS authentication.
    ///
    /// - Format: `password`
    pub private_key: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl MutualTls {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for MutualTls {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    MutualTls {
        certificate: optional String = "certificate",
        private_key: optional Secret = "privateKey",
    }
}

/// The object at `/components/schemas/PLAIN` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    /// Database username.
    ///
    /// - Example: `postgres_user`
    pub username: Option<String>,
    /// Database password.
    ///
    /// - Format: `password`
    /// - Example: `your_secure_password`
    pub password: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl Plain {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for Plain {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    Plain {
        username: optional String = "username",
        password: optional Secret = "password",
    }
}

/// The object at `/components/schemas/ReversePrivateEndpoint` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReversePrivateEndpoint {
    /// Reverse private endpoint description. Maximum length is 255 characters.
    ///
    /// - Example: `My reverse private endpoint`
    pub description: Option<String>,
    /// Reverse private endpoint type.
    ///
    /// - Example: `VPC_ENDPOINT_SERVICE`
    pub type_: Option<ReversePrivateEndpointType>,
    /// VPC endpoint service name.
    ///
    /// - Example: `com.amazonaws.vpce.us-east-1.vpce-svc-12345678901234567`
    pub vpc_endpoint_service_name: Nullable<String>,
    /// VPC resource configuration ID. Required for VPC_RESOURCE type.
    ///
    /// - Example: `rcfg-12345678901234567`
    pub vpc_resource_configuration_id: Nullable<String>,
    /// VPC resource share ARN. Required for VPC_RESOURCE type.
    ///
    /// - Example: `arn:aws:ram:us-east-1:123456789012:resource-share/share-12345678901234567`
    pub vpc_resource_share_arn: Nullable<String>,
    /// MSK cluster ARN. Required for MSK_MULTI_VPC type.
    ///
    /// - Example: `arn:aws:kafka:us-east-1:123456789012:cluster/my-cluster/a1b2c3d4-5678-90ab-cdef-1234567890ab-1`
    pub msk_cluster_arn: Nullable<String>,
    /// MSK cluster authentication type. Required for MSK_MULTI_VPC type.
    ///
    /// - Example: `SASL_IAM`
    pub msk_authentication: Nullable<ReversePrivateEndpointMskAuthentication>,
    /// Private Preview. GCP PSC service attachment URI. Required for GCP_PSC_SERVICE_ATTACHMENT type. Format: projects/{project}/regions/{region}/serviceAttachments/{name}.
    ///
    /// - Example: `projects/my-project/regions/us-central1/serviceAttachments/my-service`
    pub gcp_service_attachment: Nullable<String>,
    /// Optional private DNS names for Reverse Private Endpoint. Can be used as data source destination address. Must be unique across the ClickHouse service.
    /// Generally available for Google Private Service Connect (PSC). For AWS PrivateLink (VPC endpoint service and VPC resource), available in Private Preview; contact ClickHouse support to enable it for your service. Not supported for MSK multi-VPC.
    /// Supports exact names and leading wildcard names such as *.example.com
    ///
    /// - Example: `[{"privateDnsName":"my-service.example.com"},{"privateDnsName":"*.example.com"}]`
    pub custom_private_dns_mappings: Option<List<CustomPrivateDnsMapping>>,
    /// Reverse private endpoint ID.
    ///
    /// - Format: `uuid`
    /// - Example: `12345678-1234-1234-1234-123456789012`
    pub id: Option<String>,
    /// ClickHouse service ID reverse private endpoint is associated with.
    ///
    /// - Format: `uuid`
    /// - Example: `12345678-1234-1234-1234-123456789012`
    pub service_id: Option<String>,
    /// Reverse private endpoint endpoint ID.
    ///
    /// - Example: `vpce-12345678901234567`
    pub endpoint_id: Option<String>,
    /// Reverse private endpoint internal DNS names.
    ///
    /// - Example: `["vpce-12345678901234567-abcdefg.execute-api.us-east-1.vpce.amazonaws.com"]`
    pub dns_names: Option<List<String>>,
    /// Reverse private endpoint private DNS names.
    ///
    /// - Example: `["vpce-12345678901234567-abcdefg.execute-api.us-east-1.vpce.amazonaws.com"]`
    pub private_dns_names: Option<List<String>>,
    /// Read-only provider private DNS names and their internal DNS targets reported by the Reverse Private Endpoint. For VPC_RESOURCE, this list can be empty when CHILD resources have no provider private DNS.
    ///
    /// - Example: `[{"privateDnsName":"my-service.example.com","internalDnsName":"internal.example.com"}]`
    pub private_dns_mappings: Option<List<ReversePrivateEndpointPrivateDnsMapping>>,
    /// Read-only DNS targets the Reverse Private Endpoint currently reports. For VPC_RESOURCE, there is one RESOURCE_CONFIGURATION target per resource configuration association, identified by its CHILD resource configuration ID, or the configuration ID for a single resource. Other endpoint types report an empty list. Targets can appear over time; a custom mapping with a targetId that is not reported yet is not served until it appears.
    ///
    /// - Example: `[{"id":"rcfg-097648d8068504966","kind":"RESOURCE_CONFIGURATION","internalDnsName":"internal.example.com"}]`
    pub dns_targets: Option<List<ReversePrivateEndpointDnsTarget>>,
    /// Reverse private endpoint status.
    ///
    /// - Example: `Ready`
    pub status: Option<ReversePrivateEndpointStatus>,
    pub(crate) unlisted: Unlisted,
}

impl ReversePrivateEndpoint {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ReversePrivateEndpoint {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ReversePrivateEndpoint {
        description: optional String = "description",
        type_: optional ReversePrivateEndpointType = "type",
        vpc_endpoint_service_name, vpc_endpoint_service_name_null: nullable String = "vpcEndpointServiceName",
        vpc_resource_configuration_id, vpc_resource_configuration_id_null: nullable String = "vpcResourceConfigurationId",
        vpc_resource_share_arn, vpc_resource_share_arn_null: nullable String = "vpcResourceShareArn",
        msk_cluster_arn, msk_cluster_arn_null: nullable String = "mskClusterArn",
        msk_authentication, msk_authentication_null: nullable ReversePrivateEndpointMskAuthentication = "mskAuthentication",
        gcp_service_attachment, gcp_service_attachment_null: nullable String = "gcpServiceAttachment",
        custom_private_dns_mappings: optional List<CustomPrivateDnsMapping> = "customPrivateDnsMappings",
        id: optional String = "id",
        service_id: optional String = "serviceId",
        endpoint_id: optional String = "endpointId",
        dns_names: optional List<String> = "dnsNames",
        private_dns_names: optional List<String> = "privateDnsNames",
        private_dns_mappings: optional List<ReversePrivateEndpointPrivateDnsMapping> = "privateDnsMappings",
        dns_targets: optional List<ReversePrivateEndpointDnsTarget> = "dnsTargets",
        status: optional ReversePrivateEndpointStatus = "status",
    }
}

/// The object at `/components/schemas/ReversePrivateEndpointDnsTarget` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReversePrivateEndpointDnsTarget {
    /// DNS target ID. For VPC_RESOURCE, the associated CHILD resource configuration ID, or the configuration ID for a single resource.
    ///
    /// - Example: `rcfg-097648d8068504966`
    pub id: Option<String>,
    /// DNS target kind.
    ///
    /// - Example: `RESOURCE_CONFIGURATION`
    pub kind: Option<ReversePrivateEndpointDnsTargetKind>,
    /// Internal DNS name currently reported for this target. To select a target for a custom private DNS mapping, use its id as targetId.
    ///
    /// - Example: `vpce-052ef252671124ada.rcfg-097648d8068504966.4232ccc.vpc-lattice-rsc.us-east-1.on.aws`
    pub internal_dns_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ReversePrivateEndpointDnsTarget {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ReversePrivateEndpointDnsTarget {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ReversePrivateEndpointDnsTarget {
        id: optional String = "id",
        kind: optional ReversePrivateEndpointDnsTargetKind = "kind",
        internal_dns_name: optional String = "internalDnsName",
    }
}

open_enum! {
    /// DNS target kind.
    ///
    /// - Example: `RESOURCE_CONFIGURATION`
    pub enum ReversePrivateEndpointDnsTargetKind {
        ResourceConfiguration = "RESOURCE_CONFIGURATION",
    }
}

open_enum! {
    /// MSK cluster authentication type. Required for MSK_MULTI_VPC type.
    ///
    /// - Example: `SASL_IAM`
    pub enum ReversePrivateEndpointMskAuthentication {
        SaslIam = "SASL_IAM",
        SaslScram = "SASL_SCRAM",
    }
}

/// The object at `/components/schemas/ReversePrivateEndpointPrivateDnsMapping` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReversePrivateEndpointPrivateDnsMapping {
    /// Provider private DNS name reported by the Reverse Private Endpoint.
    ///
    /// - Example: `my-service.example.com`
    pub private_dns_name: Option<String>,
    /// Internal DNS target for the provider private DNS name.
    ///
    /// - Example: `vpce-0123456789abcdef0-abcdefg.vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com`
    pub internal_dns_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ReversePrivateEndpointPrivateDnsMapping {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ReversePrivateEndpointPrivateDnsMapping {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ReversePrivateEndpointPrivateDnsMapping {
        private_dns_name: optional String = "privateDnsName",
        internal_dns_name: optional String = "internalDnsName",
    }
}

open_enum! {
    /// Reverse private endpoint status.
    ///
    /// - Example: `Ready`
    pub enum ReversePrivateEndpointStatus {
        UnknownValue = "Unknown",
        Provisioning = "Provisioning",
        Deleting = "Deleting",
        Ready = "Ready",
        Failed = "Failed",
        PendingAcceptance = "PendingAcceptance",
        Rejected = "Rejected",
        Expired = "Expired",
    }
}

open_enum! {
    /// Reverse private endpoint type.
    ///
    /// - Example: `VPC_ENDPOINT_SERVICE`
    pub enum ReversePrivateEndpointType {
        VpcEndpointService = "VPC_ENDPOINT_SERVICE",
        VpcResource = "VPC_RESOURCE",
        MskMultiVpc = "MSK_MULTI_VPC",
        GcpPscServiceAttachment = "GCP_PSC_SERVICE_ATTACHMENT",
    }
}

/// The object at `/components/schemas/ServiceAccount` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccount {
    /// Google Cloud service account JSON key file content, base64 encoded.
    pub service_account_file: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceAccount {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(service_account_file: impl Into<Secret>) -> Self {
        Self {
            service_account_file: Some(service_account_file.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ServiceAccount {
        service_account_file: required Secret = "serviceAccountFile",
    }
}

/// The object at `/components/schemas/UpdateReversePrivateEndpoint` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateReversePrivateEndpoint {
    /// Optional private DNS names for Reverse Private Endpoint. Can be used as data source destination address. Must be unique across the ClickHouse service.
    /// Generally available for Google Private Service Connect (PSC). For AWS PrivateLink (VPC endpoint service and VPC resource), available in Private Preview; contact ClickHouse support to enable it for your service. Not supported for MSK multi-VPC.
    /// Supports exact names and leading wildcard names such as *.example.com
    ///
    /// - Example: `[{"privateDnsName":"my-service.example.com"},{"privateDnsName":"*.example.com"}]`
    pub custom_private_dns_mappings: Option<List<CustomPrivateDnsMapping>>,
    pub(crate) unlisted: Unlisted,
}

impl UpdateReversePrivateEndpoint {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for UpdateReversePrivateEndpoint {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    UpdateReversePrivateEndpoint {
        custom_private_dns_mappings: optional List<CustomPrivateDnsMapping> = "customPrivateDnsMappings",
    }
}
