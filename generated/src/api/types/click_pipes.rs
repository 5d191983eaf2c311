// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag ClickPipes.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Value of the variant `AzureEventHub` of [`ClickPipePatchKafkaSourceCredentials`].
    ///
    /// Schema: `/components/schemas/AzureEventHub`.
    pub struct AzureEventHub: Default {
        /// Connection string for Azure EventHub source.
        pub connection_string: Option<Secret> = "connectionString",
    }
}

object! {
    /// Result of `click_pipe_create`, `click_pipe_get`, `click_pipe_update` and 2 other operations.
    ///
    /// Schema: `/components/schemas/ClickPipe`.
    pub struct ClickPipe: Default {
        /// Unique ClickPipe ID.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// ID of the service this ClickPipe belongs to.
        ///
        /// - Format: `uuid`
        pub service_id: Option<String> = "serviceId",
        /// Name of the ClickPipe.
        ///
        /// - Example: `my_postgres_pipe`
        /// - Minimum length in characters: `1`
        /// - Maximum length in characters: `255`
        pub name: Option<String> = "name",
        /// Current lifecycle state of the ClickPipe. For database pipes: "Provisioning" (initial setup), "Setup" (configuring replication), "Snapshot" (initial data load), "Running" (actively replicating), "Pausing" (transitioning to paused state), "Paused" (temporarily paused), "Modifying" (applying configuration updates), "Resync" (swapping resync tables with original tables), "Failed" (error occurred), "Unknown". For streaming/object storage pipes (Kafka, Kinesis, S3): "Unknown" (initial state), "Provisioning" (setting up resources), "Running" (actively ingesting data), "Stopping" (transitioning to stopped state), "Stopped" (manually stopped, can be restarted), "Completed" (batch ingestion finished for object storage), "Failed" (error occurred, pipe stopped), "InternalError" (internal system error).
        ///
        /// - Example: `Running`
        pub state: Option<ClickPipeState> = "state",
        /// Value of type [`ClickPipeScaling`].
        pub scaling: Option<ClickPipeScaling> = "scaling",
        /// Value of type [`ClickPipeSource`].
        pub source: Option<ClickPipeSource> = "source",
        /// Value of type [`ClickPipeDestination`].
        pub destination: Option<ClickPipeDestination> = "destination",
        /// Field mappings of the ClickPipe. Note that all destination columns must be included in the mappings.
        pub field_mappings: Option<List<ClickPipeFieldMapping>> = "fieldMappings",
        /// Value of type [`ClickPipeSettings`].
        pub settings: Option<ClickPipeSettings> = "settings",
        /// Creation timestamp of the ClickPipe in ISO 8601 format.
        ///
        /// - Format: `date-time`
        pub created_at: Option<Timestamp> = "createdAt",
        /// Last update timestamp of the ClickPipe in ISO 8601 format.
        ///
        /// - Format: `date-time`
        pub updated_at: Option<Timestamp> = "updatedAt",
    }
}

object! {
    /// Value of `settings` of [`ClickPipeBigQueryServiceAccountSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeBigQueryPipeSettings`.
    pub struct ClickPipeBigQueryPipeSettings {
        /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
        ///
        /// - Required.
        /// - Example: `cdc`
        pub replication_mode: Option<String> = "replicationMode" required(String),
        /// How changes are captured from BigQuery. "query_based" polls each table using a watermark timestamp column, "events_based" reads the BigQuery change history using the APPENDS or CHANGES table function. Required for "cdc" and "cdc_only" replication modes and not allowed for "snapshot".
        ///
        /// - Example: `query_based`
        pub replication_method: Option<String> = "replicationMethod",
        /// Interval in seconds between CDC syncs. Not allowed for "snapshot" replication mode.
        ///
        /// - Example: `60`
        /// - Minimum: `1`
        pub sync_interval_seconds: Option<i64> = "syncIntervalSeconds",
        /// Number of tables pulled in parallel during a CDC sync. Not allowed for "snapshot" replication mode.
        ///
        /// - Example: `4`
        /// - Minimum: `1`
        pub query_cdc_pull_sync_parallelism: Option<i64> = "queryCdcPullSyncParallelism",
        /// Each CDC sync reads data only up to now minus this delay, giving recently written rows time to become visible in BigQuery. Increase it if your tables are loaded via batch jobs or Google Cloud Dataflow; if set too low, late-visible rows may be skipped. Not allowed for "snapshot" replication mode.
        ///
        /// - Example: `60`
        /// - Minimum: `0`
        pub sync_delay_seconds: Option<i64> = "syncDelaySeconds",
        /// Maximum amount of time one pull (query) can cover. Applies when the pipe has fallen behind, e.g. on the first CDC sync or when resuming after a pause: with a 6 hour limit, a pipe that is 3 days behind catches up in 12 smaller pulls instead of one large query. If a pull fails, only that pull is retried. Not allowed for "snapshot" replication mode.
        ///
        /// - Example: `86400`
        /// - Minimum: `1`
        pub pull_window_size_seconds: Option<i64> = "pullWindowSizeSeconds",
        /// Standard 5-field cron expression (or a descriptor such as "@hourly") that schedules CDC syncs, e.g. "0 * * * *" to sync every hour sharp. Evaluated in UTC unless prefixed with "CRON_TZ=\<zone\>". Must not fire more than once a minute. Syncs run on this schedule instead of every syncIntervalSeconds, so the two cannot both be set. Not allowed for "snapshot" replication mode.
        ///
        /// - Example: `0 * * * *`
        pub sync_cron: Option<String> = "syncCron",
        /// Allow nullable columns in the destination table.
        pub allow_nullable_columns: Option<bool> = "allowNullableColumns",
        /// Number of parallel workers during initial load.
        pub initial_load_parallelism: Option<f64> = "initialLoadParallelism",
        /// Number of rows to snapshot per partition.
        pub snapshot_num_rows_per_partition: Option<f64> = "snapshotNumRowsPerPartition",
        /// Number of parallel tables to snapshot.
        pub snapshot_number_of_parallel_tables: Option<f64> = "snapshotNumberOfParallelTables",
    }
}

object! {
    /// Element of `table_mappings` of [`ClickPipeBigQueryServiceAccountSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeBigQueryPipeTableMapping`.
    pub struct ClickPipeBigQueryPipeTableMapping {
        /// Source BigQuery dataset name.
        ///
        /// - Required.
        pub source_dataset_name: Option<String> = "sourceDatasetName" required(String),
        /// Source table name.
        ///
        /// - Required.
        pub source_table: Option<String> = "sourceTable" required(String),
        /// Target ClickHouse table name.
        ///
        /// - Required.
        pub target_table: Option<String> = "targetTable" required(String),
        /// Columns to exclude from the target table.
        pub excluded_columns: Option<List<String>> = "excludedColumns",
        /// Whether to use a custom sorting key for the target table.
        pub use_custom_sorting_key: Option<bool> = "useCustomSortingKey",
        /// Ordered list of columns to use as sorting key for the target table.
        pub sorting_keys: Option<List<String>> = "sortingKeys",
        /// Table engine to use for the target table.
        pub table_engine: Option<ClickPipeBigQueryPipeTableMappingTableEngine> = "tableEngine",
        /// Source column of type TIMESTAMP used as the CDC watermark. Required for every table when replicationMethod is "query_based"; not allowed otherwise.
        pub query_cdc_watermark_column: Option<String> = "queryCdcWatermarkColumn",
        /// BigQuery table function used to read changes: "appends" (newly appended rows) or "changes" (all row changes). Required for every table when replicationMethod is "events_based"; not allowed otherwise.
        ///
        /// - Example: `appends`
        pub events_function: Option<String> = "eventsFunction",
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

object! {
    /// Value of the variant `ServiceAccount` of [`ClickPipeBigQuerySource`].
    ///
    /// Schema: `/components/schemas/ClickPipeBigQueryServiceAccountSource`.
    pub struct ClickPipeBigQueryServiceAccountSource {
        /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned up after initial load.
        ///
        /// - Required.
        pub snapshot_staging_path: Option<String> = "snapshotStagingPath" required(String),
        /// Value of type [`ClickPipeBigQueryPipeSettings`].
        ///
        /// - Required.
        pub settings: Option<ClickPipeBigQueryPipeSettings> = "settings" required(ClickPipeBigQueryPipeSettings),
        /// Table mappings for BigQuery pipe.
        ///
        /// - Required.
        pub table_mappings: Option<List<ClickPipeBigQueryPipeTableMapping>> = "tableMappings" required(List<ClickPipeBigQueryPipeTableMapping>),
        /// Authenticated with a Google Cloud service account JSON key.
        ///
        /// - Required.
        pub authentication: Option<ClickPipeBigQueryServiceAccountSourceAuthentication> = "authentication" required(ClickPipeBigQueryServiceAccountSourceAuthentication),
        /// GCP project ID that owns the BigQuery resources.
        ///
        /// - Example: `my-gcp-project`
        pub project_id: Option<String> = "projectId",
    }
}

open_enum! {
    /// Authenticated with a Google Cloud service account JSON key.
    pub enum ClickPipeBigQueryServiceAccountSourceAuthentication {
        ServiceAccount = "SERVICE_ACCOUNT",
    }
}

union! {
    /// Value of `bigquery` of [`ClickPipeSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeBigQuerySource`.
    pub enum ClickPipeBigQuerySource by tag("authentication") {
        /// `authentication` is `SERVICE_ACCOUNT`.
        ServiceAccount(box ClickPipeBigQueryServiceAccountSource) = tag["SERVICE_ACCOUNT"],
        /// `authentication` is `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`.
        WorkloadIdentity(box ClickPipeBigQueryWorkloadIdentitySource) = tag["SERVICE_ACCOUNT_WORKLOAD_IDENTITY"],
    }
}

object! {
    /// Value of the variant `WorkloadIdentity` of [`ClickPipeBigQuerySource`].
    ///
    /// Schema: `/components/schemas/ClickPipeBigQueryWorkloadIdentitySource`.
    pub struct ClickPipeBigQueryWorkloadIdentitySource {
        /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned up after initial load.
        ///
        /// - Required.
        pub snapshot_staging_path: Option<String> = "snapshotStagingPath" required(String),
        /// Value of type [`ClickPipeBigQueryPipeSettings`].
        ///
        /// - Required.
        pub settings: Option<ClickPipeBigQueryPipeSettings> = "settings" required(ClickPipeBigQueryPipeSettings),
        /// Table mappings for BigQuery pipe.
        ///
        /// - Required.
        pub table_mappings: Option<List<ClickPipeBigQueryPipeTableMapping>> = "tableMappings" required(List<ClickPipeBigQueryPipeTableMapping>),
        /// Authenticated with the ClickPipes service tenant identity. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
        ///
        /// - Required.
        pub authentication: Option<ClickPipeBigQueryWorkloadIdentitySourceAuthentication> = "authentication" required(ClickPipeBigQueryWorkloadIdentitySourceAuthentication),
        /// GCP project ID that owns the BigQuery resources. Older pipes created outside OpenAPI may omit this field.
        ///
        /// - Example: `my-gcp-project`
        pub project_id: Option<String> = "projectId",
    }
}

open_enum! {
    /// Authenticated with the ClickPipes service tenant identity. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    pub enum ClickPipeBigQueryWorkloadIdentitySourceAuthentication {
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

object! {
    /// Value of `destination` of [`ClickPipe`].
    ///
    /// Schema: `/components/schemas/ClickPipeDestination`.
    pub struct ClickPipeDestination: Default {
        /// Destination database.
        pub database: Option<String> = "database",
        /// Destination table. Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
        pub table: Nullable<String> = "table" null(table_null),
        /// Is the table managed by ClickPipes? Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
        pub managed_table: Nullable<bool> = "managedTable" null(managed_table_null),
        /// Value of type [`ClickPipeDestinationTableDefinition`].
        pub table_definition: Nullable<ClickPipeDestinationTableDefinition> = "tableDefinition" null(table_definition_null),
        /// Columns of the destination table. Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
        pub columns: Nullable<List<ClickPipeDestinationColumn>> = "columns" null(columns_null),
    }
}

object! {
    /// Element of `columns` of [`ClickPipeDestination`].
    ///
    /// Schema: `/components/schemas/ClickPipeDestinationColumn`.
    pub struct ClickPipeDestinationColumn: Default {
        /// Name of the column.
        pub name: Option<String> = "name",
        /// Type of the column.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// Value of `table_definition` of [`ClickPipeDestination`].
    ///
    /// Schema: `/components/schemas/ClickPipeDestinationTableDefinition`.
    pub struct ClickPipeDestinationTableDefinition: Default {
        /// Value of type [`ClickPipeDestinationTableEngine`].
        pub engine: Option<ClickPipeDestinationTableEngine> = "engine",
        /// Sorting key of the destination table. An entry that matches the name of a column declared in `columns` is used as that column. Any other entry is used as a SQL expression, for example a JSON sub-path such as `payload.workspace_id`. Entries must not contain commas, and every component must be non-Nullable.
        pub sorting_key: Option<List<String>> = "sortingKey",
        /// Partition key SQL expression.
        pub partition_by: Option<String> = "partitionBy",
        /// Primary key of SQL expression.
        pub primary_key: Option<String> = "primaryKey",
        /// TTL SQL expression of the destination table.
        ///
        /// - Example: `toDateTime(event_time) + INTERVAL 30 DAY`
        /// - Minimum length in characters: `1`
        pub ttl: Option<String> = "ttl",
    }
}

object! {
    /// Value of `engine` of [`ClickPipeDestinationTableDefinition`].
    ///
    /// Schema: `/components/schemas/ClickPipeDestinationTableEngine`.
    pub struct ClickPipeDestinationTableEngine: Default {
        /// Engine type of the destination table.
        pub type_: Option<ClickPipeDestinationTableEngineType> = "type",
        /// Column name to use as version for ReplacingMergeTree engine.
        pub version_column_id: Nullable<String> = "versionColumnId" null(version_column_id_null),
        /// Column names to sum for SummingMergeTree engine.
        pub column_ids: Option<List<String>> = "columnIds",
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

object! {
    /// Element of `field_mappings` of [`ClickPipePatchRequest`].
    ///
    /// Schema: `/components/schemas/ClickPipeFieldMapping`.
    pub struct ClickPipeFieldMapping: Default {
        /// Source field name.
        pub source_field: Option<String> = "sourceField",
        /// Destination field name.
        pub destination_field: Option<String> = "destinationField",
    }
}

object! {
    /// Value of the variant `Confluent` of [`ClickPipeKafkaSchemaRegistry`].
    ///
    /// Schema: `/components/schemas/ClickPipeKafkaConfluentSchemaRegistry`.
    pub struct ClickPipeKafkaConfluentSchemaRegistry {
        /// Type of the schema registry. Defaults to 'confluent' (a Confluent-compatible REST registry).
        pub type_: Option<ClickPipeKafkaConfluentSchemaRegistryType> = "type",
        /// Schema URL. HTTPS required.
        ///
        /// - Required.
        /// - Example: `https://psrc-aa00.us-east-2.aws.confluent.cloud/schemas/ids/100004`
        pub url: Option<String> = "url" required(String),
        /// Authentication type of the schema registry.
        pub authentication: Option<ClickPipeKafkaConfluentSchemaRegistryAuthentication> = "authentication",
        /// PEM encoded CA certificates to validate the schema registry's certificate.
        pub ca_certificate: Nullable<String> = "caCertificate" null(ca_certificate_null),
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipeKafkaConfluentSchemaRegistry`]: Authentication type of the schema registry.
    pub enum ClickPipeKafkaConfluentSchemaRegistryAuthentication {
        Plain = "PLAIN",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickPipeKafkaConfluentSchemaRegistry`]: Type of the schema registry. Defaults to 'confluent' (a Confluent-compatible REST registry).
    pub enum ClickPipeKafkaConfluentSchemaRegistryType {
        Confluent = "confluent",
    }
}

object! {
    /// Value of the variant `Glue` of [`ClickPipeKafkaSchemaRegistry`].
    ///
    /// Schema: `/components/schemas/ClickPipeKafkaGlueSchemaRegistry`.
    pub struct ClickPipeKafkaGlueSchemaRegistry {
        /// Type of the schema registry. Use 'glue' for the AWS Glue Schema Registry, which authenticates with IAM instead of credentials.
        ///
        /// - Required.
        pub type_: Option<ClickPipeKafkaGlueSchemaRegistryType> = "type" required(ClickPipeKafkaGlueSchemaRegistryType),
        /// AWS region of the Glue Schema Registry.
        ///
        /// - Required.
        /// - Example: `us-east-1`
        pub glue_region: Option<String> = "glueRegion" required(String),
        /// Name of the Glue Schema Registry.
        ///
        /// - Required.
        /// - Example: `my-registry`
        pub glue_registry_name: Option<String> = "glueRegistryName" required(String),
        /// IAM role to assume for Glue Schema Registry access. Defaults to the iamRole of the Kafka source, so it is required when the source does not authenticate with IAM. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/kafka#iam>.
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyGlueRegistryRole`
        pub glue_role_arn: Option<String> = "glueRoleArn",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickPipeKafkaGlueSchemaRegistry`]: Type of the schema registry. Use 'glue' for the AWS Glue Schema Registry, which authenticates with IAM instead of credentials.
    pub enum ClickPipeKafkaGlueSchemaRegistryType {
        Glue = "glue",
    }
}

object! {
    /// Value of `offset` of [`ClickPipeKafkaSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeKafkaOffset`.
    pub struct ClickPipeKafkaOffset: Default {
        /// Offset strategy.
        pub strategy: Option<ClickPipeKafkaOffsetStrategy> = "strategy",
        /// A minute precision UTC timestamp to start from. Required for "from_timestamp" strategy.
        ///
        /// - Example: `2021-01-01T00:00`
        pub timestamp: Nullable<String> = "timestamp" null(timestamp_null),
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
    /// Value of `schema_registry` of [`ClickPipeKafkaSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeKafkaSchemaRegistry`.
    pub enum ClickPipeKafkaSchemaRegistry by tag("type") {
        /// `type` is `confluent` or `type` is absent.
        Confluent(box ClickPipeKafkaConfluentSchemaRegistry) = tag["confluent"] or absent,
        /// `type` is `glue`.
        Glue(box ClickPipeKafkaGlueSchemaRegistry) = tag["glue"],
    }
}

object! {
    /// Value of `credentials` of [`ClickPipeMutateKafkaConfluentSchemaRegistry`].
    ///
    /// Schema: `/components/schemas/ClickPipeKafkaSchemaRegistryCredentials`.
    pub struct ClickPipeKafkaSchemaRegistryCredentials: Default {
        /// Username for the schema registry.
        pub username: Option<String> = "username",
        /// Password for the schema registry.
        pub password: Option<Secret> = "password",
    }
}

object! {
    /// Value of `kafka` of [`ClickPipeSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeKafkaSource`.
    pub struct ClickPipeKafkaSource: Default {
        /// Type of the Kafka source.
        pub type_: Option<ClickPipeKafkaSourceType> = "type",
        /// Format of the Kafka source.
        pub format: Option<ClickPipeKafkaSourceFormat> = "format",
        /// Brokers of the Kafka source.
        pub brokers: Option<String> = "brokers",
        /// One or more Kafka topics as a comma-separated string. All topics must have the same schema and are ingested into the same destination table by a single ClickPipe.
        ///
        /// - Example: `topic1,topic2`
        pub topics: Option<String> = "topics",
        /// Consumer group of the Kafka source. If not provided "clickpipes-\<\<ID\>\>" will be used.
        ///
        /// - Example: `my-clickpipe-consumer-group`
        pub consumer_group: Nullable<String> = "consumerGroup" null(consumer_group_null),
        /// Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk: PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN, azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS.
        pub authentication: Option<ClickPipeKafkaSourceAuthentication> = "authentication",
        /// IAM role for the Kafka source. Use with IAM role authentication. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/kafka#iam>.
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyRole`
        pub iam_role: Nullable<String> = "iamRole" null(iam_role_null),
        /// Value of type [`ClickPipeKafkaOffset`].
        pub offset: Nullable<ClickPipeKafkaOffset> = "offset" null(offset_null),
        /// Value of type [`ClickPipeKafkaSchemaRegistry`].
        pub schema_registry: Nullable<ClickPipeKafkaSchemaRegistry> = "schemaRegistry" null(schema_registry_null),
        /// PEM encoded CA certificates to validate the broker's certificate.
        pub ca_certificate: Nullable<String> = "caCertificate" null(ca_certificate_null),
        /// Reverse private endpoint UUIDs used for a secure private connection to the Kafka source.
        pub reverse_private_endpoint_ids: Nullable<List<String>> = "reversePrivateEndpointIds" null(reverse_private_endpoint_ids_null),
        /// Enable exactly-once delivery. Guarantees every Kafka record is inserted exactly once across restarts and rebalances. Can only be set at pipe creation.
        pub exactly_once: Nullable<bool> = "exactlyOnce" null(exactly_once_null),
        /// How Kafka tombstone records are handled. Set to "delete" to delete the matching destination row; this requires exactly-once delivery. Set to "soft_delete" to write a row with the _is_deleted virtual column set to true; exactly-once delivery is not required. Can only be set at pipe creation.
        ///
        /// - Example: `soft_delete`
        pub tombstone_mode: Nullable<ClickPipeKafkaSourceTombstoneMode> = "tombstoneMode" null(tombstone_mode_null),
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipeKafkaSource`]: Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk: PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN, azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS.
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
    /// Value of `format` of [`ClickPipeKafkaSource`]: Format of the Kafka source.
    pub enum ClickPipeKafkaSourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        AvroConfluent = "AvroConfluent",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// Value of `tombstone_mode` of [`ClickPipeKafkaSource`]: How Kafka tombstone records are handled. Set to "delete" to delete the matching destination row; this requires exactly-once delivery. Set to "soft_delete" to write a row with the _is_deleted virtual column set to true; exactly-once delivery is not required. Can only be set at pipe creation.
    ///
    /// - Example: `soft_delete`
    pub enum ClickPipeKafkaSourceTombstoneMode {
        Delete = "delete",
        SoftDelete = "soft_delete",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickPipeKafkaSource`]: Type of the Kafka source.
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

object! {
    /// Value of `schema_registry` of [`ClickPipeKinesisSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeKinesisSchemaRegistry`.
    pub struct ClickPipeKinesisSchemaRegistry {
        /// Type of the schema registry. Kinesis ClickPipes support the AWS Glue Schema Registry, which authenticates with IAM instead of credentials.
        ///
        /// - Required.
        pub type_: Option<ClickPipeKinesisSchemaRegistryType> = "type" required(ClickPipeKinesisSchemaRegistryType),
        /// AWS region of the Glue Schema Registry.
        ///
        /// - Required.
        /// - Example: `us-east-1`
        pub glue_region: Option<String> = "glueRegion" required(String),
        /// Name of the Glue Schema Registry.
        ///
        /// - Required.
        /// - Example: `my-registry`
        pub glue_registry_name: Option<String> = "glueRegistryName" required(String),
        /// IAM role to assume for Glue Schema Registry access. Defaults to the IAM identity of the Kinesis source.
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyGlueRegistryRole`
        pub glue_role_arn: Nullable<String> = "glueRoleArn" null(glue_role_arn_null),
    }
}

open_enum! {
    /// Value of `type_` of [`ClickPipeKinesisSchemaRegistry`]: Type of the schema registry. Kinesis ClickPipes support the AWS Glue Schema Registry, which authenticates with IAM instead of credentials.
    pub enum ClickPipeKinesisSchemaRegistryType {
        Glue = "glue",
    }
}

object! {
    /// Value of `kinesis` of [`ClickPipeSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeKinesisSource`.
    pub struct ClickPipeKinesisSource: Default {
        /// Format of the Kinesis stream.
        pub format: Option<ClickPipeKinesisSourceFormat> = "format",
        /// Name of the Kinesis stream.
        ///
        /// - Example: `my-stream`
        pub stream_name: Option<String> = "streamName",
        /// AWS region of the Kinesis stream.
        ///
        /// - Example: `us-east-1`
        pub region: Option<String> = "region",
        /// Use enhanced fan-out for the Kinesis stream.
        pub use_enhanced_fan_out: Nullable<bool> = "useEnhancedFanOut" null(use_enhanced_fan_out_null),
        /// Type of iterator to use when reading from the Kinesis stream. If AT_TIMESTAMP is used, the timestamp field must be provided.
        pub iterator_type: Option<ClickPipeKinesisSourceIteratorType> = "iteratorType",
        /// UNIX timestamp to start reading from the Kinesis stream. Required if iteratorType is AT_TIMESTAMP.
        ///
        /// - Example: `1615766400`
        pub timestamp: Nullable<i64> = "timestamp" null(timestamp_null),
        /// Authentication method to use with the Kinesis stream.
        pub authentication: Option<ClickPipeKinesisSourceAuthentication> = "authentication",
        /// IAM role to use for authentication. Required if IAM_ROLE is used.
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyRole`
        pub iam_role: Nullable<String> = "iamRole" null(iam_role_null),
        /// Value of type [`ClickPipeKinesisSchemaRegistry`].
        pub schema_registry: Nullable<ClickPipeKinesisSchemaRegistry> = "schemaRegistry" null(schema_registry_null),
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipeKinesisSource`]: Authentication method to use with the Kinesis stream.
    pub enum ClickPipeKinesisSourceAuthentication {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
    }
}

open_enum! {
    /// Value of `format` of [`ClickPipeKinesisSource`]: Format of the Kinesis stream.
    pub enum ClickPipeKinesisSourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        AvroConfluent = "AvroConfluent",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// Value of `iterator_type` of [`ClickPipeKinesisSource`]: Type of iterator to use when reading from the Kinesis stream. If AT_TIMESTAMP is used, the timestamp field must be provided.
    pub enum ClickPipeKinesisSourceIteratorType {
        TrimHorizon = "TRIM_HORIZON",
        Latest = "LATEST",
        AtTimestamp = "AT_TIMESTAMP",
    }
}

object! {
    /// Element of `columns` of [`ClickPipeMongoDbStructuredIngestion`].
    ///
    /// Schema: `/components/schemas/ClickPipeMongoDBPipeColumn`.
    pub struct ClickPipeMongoDbPipeColumn {
        /// Top-level document field name.
        ///
        /// - Required.
        /// - Example: `amount`
        pub name: Option<String> = "name" required(String),
        /// ClickHouse type the field is replicated as. Must be a valid ClickHouse column type supported by structured ingestion.
        ///
        /// - Required.
        /// - Example: `Float64`
        pub type_: Option<String> = "type" required(String),
    }
}

object! {
    /// Value of `settings` of [`ClickPipeMongoDbSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeMongoDBPipeSettings`.
    pub struct ClickPipeMongoDbPipeSettings {
        /// Interval in seconds to sync data from MongoDB during CDC replication.
        ///
        /// - Example: `60`
        /// - Minimum: `1`
        pub sync_interval_seconds: Option<i64> = "syncIntervalSeconds",
        /// Number of rows to pull in each batch during CDC replication.
        ///
        /// - Example: `100000`
        /// - Minimum: `1`
        pub pull_batch_size: Option<i64> = "pullBatchSize",
        /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
        ///
        /// - Required.
        /// - Example: `cdc`
        pub replication_mode: Option<ClickPipeMongoDbPipeSettingsReplicationMode> = "replicationMode" required(ClickPipeMongoDbPipeSettingsReplicationMode),
        /// Number of parallel workers to use per collection in the initial snapshot phase.
        ///
        /// - Example: `1`
        /// - Minimum: `1`
        pub initial_load_parallelism: Option<i64> = "initialLoadParallelism",
        /// Number of rows per partition during the snapshot phase.
        ///
        /// - Example: `100000`
        /// - Minimum: `1000`
        pub snapshot_num_rows_per_partition: Option<i64> = "snapshotNumRowsPerPartition",
        /// Number of collections to snapshot in parallel during the initial load phase.
        ///
        /// - Example: `1`
        /// - Minimum: `1`
        pub snapshot_number_of_parallel_tables: Option<i64> = "snapshotNumberOfParallelTables",
        /// Enable hard delete behavior in ReplacingMergeTree for MongoDB DELETE operations.
        ///
        /// - Example: `false`
        pub delete_on_merge: Option<bool> = "deleteOnMerge",
        /// Store JSON values in native ClickHouse JSON format. When disabled, JSON data is stored as String.
        ///
        /// - Example: `true`
        pub use_json_native_format: Option<bool> = "useJsonNativeFormat",
    }
}

open_enum! {
    /// Value of `replication_mode` of [`ClickPipeMongoDbPipeSettings`]: Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
    ///
    /// - Example: `cdc`
    pub enum ClickPipeMongoDbPipeSettingsReplicationMode {
        Cdc = "cdc",
        Snapshot = "snapshot",
        CdcOnly = "cdc_only",
    }
}

object! {
    /// Element of `table_mappings_to_add` of [`ClickPipePatchMongoDbSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeMongoDBPipeTableMapping`.
    pub struct ClickPipeMongoDbPipeTableMapping {
        /// MongoDB source database name.
        ///
        /// - Required.
        /// - Example: `mydb`
        pub source_database_name: Option<String> = "sourceDatabaseName" required(String),
        /// MongoDB source collection name.
        ///
        /// - Required.
        /// - Example: `users`
        pub source_collection: Option<String> = "sourceCollection" required(String),
        /// ClickHouse target table name. The table will be created automatically if it does not exist.
        ///
        /// - Required.
        /// - Example: `mydb_users`
        pub target_table: Option<String> = "targetTable" required(String),
        /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
        ///
        /// - Example: `ReplacingMergeTree`
        pub table_engine: Option<ClickPipeMongoDbPipeTableMappingTableEngine> = "tableEngine",
        /// Value of type [`ClickPipeMongoDbStructuredIngestion`].
        pub structured_ingestion: Option<ClickPipeMongoDbStructuredIngestion> = "structuredIngestion",
    }
}

open_enum! {
    /// Value of `table_engine` of [`ClickPipeMongoDbPipeTableMapping`]: ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub enum ClickPipeMongoDbPipeTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

object! {
    /// Value of `mongodb` of [`ClickPipeSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeMongoDBSource`.
    pub struct ClickPipeMongoDbSource {
        /// MongoDB connection URI. Supports both standard URIs (mongodb://...) and SRV URIs (mongodb+srv://...). Embedded credentials are redacted from API responses, so the returned value can differ from what was submitted.
        ///
        /// - Required.
        /// - Example: `mongodb+srv://cluster0.example.mongodb.net/mydb`
        pub uri: Option<Secret> = "uri" required(Secret),
        /// MongoDB read preference for replica set reads.
        ///
        /// - Required.
        /// - Example: `secondaryPreferred`
        pub read_preference: Option<ClickPipeMongoDbSourceReadPreference> = "readPreference" required(ClickPipeMongoDbSourceReadPreference),
        /// TLS/SSL host for secure connections.
        ///
        /// - Example: `cluster0.example.mongodb.net`
        pub tls_host: Option<String> = "tlsHost",
        /// Disable TLS for the MongoDB connection. Defaults to false (TLS enabled).
        ///
        /// - Example: `false`
        pub disable_tls: Option<bool> = "disableTls",
        /// Skip TLS certificate verification for the MongoDB connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub skip_cert_verification: Option<bool> = "skipCertVerification",
        /// PEM encoded CA certificate to validate the MongoDB server certificate.
        ///
        /// - Example: `-----BEGIN CERTIFICATE----- ...`
        pub ca_certificate: Option<String> = "caCertificate",
        /// Value of type [`ClickPipeMongoDbPipeSettings`].
        pub settings: Option<ClickPipeMongoDbPipeSettings> = "settings",
        /// List of collection mappings defining which MongoDB collections to replicate and how they map to ClickHouse tables.
        pub table_mappings: Option<List<ClickPipeMongoDbPipeTableMapping>> = "tableMappings",
    }
}

open_enum! {
    /// Value of `read_preference` of [`ClickPipeMongoDbSource`]: MongoDB read preference for replica set reads.
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

object! {
    /// Value of `structured_ingestion` of [`ClickPipeMongoDbPipeTableMapping`].
    ///
    /// Schema: `/components/schemas/ClickPipeMongoDBStructuredIngestion`.
    pub struct ClickPipeMongoDbStructuredIngestion {
        /// Replicate the collection into typed ClickHouse columns instead of a single JSON document column.
        ///
        /// - Required.
        /// - Example: `true`
        pub enabled: Option<bool> = "enabled" required(bool),
        /// When true, values that don't fit their column are reported with only the field name and reason, without the value.
        ///
        /// - Default: `false`
        /// - Example: `false`
        pub drop_unexpected_values: Option<bool> = "dropUnexpectedValues",
        /// Typed columns of the collection, taken as provided. When omitted, the columns are inferred from a sample of the collection documents. The _id document is always replicated and uses String type.
        pub columns: Option<List<ClickPipeMongoDbPipeColumn>> = "columns",
        /// Names of columns, provided or inferred, to leave out of replication. Names that match no column are ignored. Column names must be unique within this list.
        ///
        /// - Example: `["internal_notes"]`
        /// - The items are distinct.
        pub excluded_columns: Option<List<String>> = "excludedColumns",
        /// Ordered list of column names to use as the sorting (ORDER BY) key in ClickHouse. When omitted, the sorting key is the _id document key.
        ///
        /// - Example: `["_id","created_at"]`
        /// - The items are distinct.
        pub sorting_keys: Option<List<String>> = "sortingKeys",
        /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
        ///
        /// - Example: `toYYYYMM(created_at)`
        pub partition_by_expr: Option<String> = "partitionByExpr",
    }
}

union! {
    /// Value of `bigquery` of [`ClickPipePostSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeMutateBigQuerySource`.
    pub enum ClickPipeMutateBigQuerySource by tag("authentication") {
        /// `authentication` is `SERVICE_ACCOUNT` or `authentication` is absent.
        PostBigQueryServiceAccount(box ClickPipePostBigQueryServiceAccountSource) = tag["SERVICE_ACCOUNT"] or absent,
        /// `authentication` is `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`.
        PostBigQueryWorkloadIdentity(box ClickPipePostBigQueryWorkloadIdentitySource) = tag["SERVICE_ACCOUNT_WORKLOAD_IDENTITY"],
    }
}

object! {
    /// Value of `destination` of [`ClickPipePostRequest`].
    ///
    /// Schema: `/components/schemas/ClickPipeMutateDestination`.
    pub struct ClickPipeMutateDestination {
        /// Destination database.
        ///
        /// - Required.
        pub database: Option<String> = "database" required(String),
        /// Destination table. Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
        pub table: Option<String> = "table",
        /// Is the table managed by ClickPipes? Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
        pub managed_table: Option<bool> = "managedTable",
        /// Value of type [`ClickPipeDestinationTableDefinition`].
        pub table_definition: Option<ClickPipeDestinationTableDefinition> = "tableDefinition",
        /// Columns of the destination table. Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
        pub columns: Option<List<ClickPipeDestinationColumn>> = "columns",
        /// Optional. Roles to grant to the ClickHouse user that ClickPipe creates. If omitted, the user is granted the default role (`default_role`). Add your custom roles here if required. The role names `clickpipes` and `clickpipes_system` are reserved for internal use and cannot be assigned.
        pub roles: Option<List<String>> = "roles",
    }
}

object! {
    /// Value of the variant `Confluent` of [`ClickPipeMutateKafkaSchemaRegistry`].
    ///
    /// Schema: `/components/schemas/ClickPipeMutateKafkaConfluentSchemaRegistry`.
    pub struct ClickPipeMutateKafkaConfluentSchemaRegistry {
        /// Type of the schema registry. Defaults to 'confluent' (a Confluent-compatible REST registry).
        pub type_: Option<ClickPipeMutateKafkaConfluentSchemaRegistryType> = "type",
        /// Schema URL. HTTPS required.
        ///
        /// - Required.
        /// - Example: `https://psrc-aa00.us-east-2.aws.confluent.cloud/schemas/ids/100004`
        pub url: Option<String> = "url" required(String),
        /// Authentication type of the schema registry.
        ///
        /// - Required.
        pub authentication: Option<ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication> = "authentication" required(ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication),
        /// PEM encoded CA certificates to validate the schema registry's certificate.
        pub ca_certificate: Nullable<String> = "caCertificate" null(ca_certificate_null),
        /// Value of type [`Sensitive<ClickPipeKafkaSchemaRegistryCredentials>`](ClickPipeKafkaSchemaRegistryCredentials).
        ///
        /// - Required.
        pub credentials: Option<Sensitive<ClickPipeKafkaSchemaRegistryCredentials>> = "credentials" required(Sensitive<ClickPipeKafkaSchemaRegistryCredentials>),
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipeMutateKafkaConfluentSchemaRegistry`]: Authentication type of the schema registry.
    pub enum ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication {
        Plain = "PLAIN",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickPipeMutateKafkaConfluentSchemaRegistry`]: Type of the schema registry. Defaults to 'confluent' (a Confluent-compatible REST registry).
    pub enum ClickPipeMutateKafkaConfluentSchemaRegistryType {
        Confluent = "confluent",
    }
}

union! {
    /// Value of `schema_registry` of [`ClickPipePostKafkaSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeMutateKafkaSchemaRegistry`.
    pub enum ClickPipeMutateKafkaSchemaRegistry by tag("type") {
        /// `type` is `confluent` or `type` is absent.
        Confluent(box ClickPipeMutateKafkaConfluentSchemaRegistry) = tag["confluent"] or absent,
        /// `type` is `glue`.
        KafkaGlue(box ClickPipeKafkaGlueSchemaRegistry) = tag["glue"],
    }
}

object! {
    /// Value of `mongodb` of [`ClickPipePostSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeMutateMongoDBSource`.
    pub struct ClickPipeMutateMongoDbSource {
        /// Value of type [`Sensitive<Plain>`](Plain).
        pub credentials: Option<Sensitive<Plain>> = "credentials",
        /// MongoDB connection URI. Supports both standard URIs (mongodb://...) and SRV URIs (mongodb+srv://...). Embedded credentials are redacted from API responses, so the returned value can differ from what was submitted.
        ///
        /// - Required.
        /// - Example: `mongodb+srv://cluster0.example.mongodb.net/mydb`
        pub uri: Option<Secret> = "uri" required(Secret),
        /// MongoDB read preference for replica set reads.
        ///
        /// - Required.
        /// - Example: `secondaryPreferred`
        pub read_preference: Option<ClickPipeMutateMongoDbSourceReadPreference> = "readPreference" required(ClickPipeMutateMongoDbSourceReadPreference),
        /// TLS/SSL host for secure connections.
        ///
        /// - Example: `cluster0.example.mongodb.net`
        pub tls_host: Option<String> = "tlsHost",
        /// Disable TLS for the MongoDB connection. Defaults to false (TLS enabled).
        ///
        /// - Default: `false`
        /// - Example: `false`
        pub disable_tls: Option<bool> = "disableTls",
        /// Skip TLS certificate verification for the MongoDB connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub skip_cert_verification: Option<bool> = "skipCertVerification",
        /// PEM encoded CA certificate to validate the MongoDB server certificate.
        ///
        /// - Example: `-----BEGIN CERTIFICATE----- ...`
        pub ca_certificate: Option<String> = "caCertificate",
        /// Value of type [`ClickPipeMongoDbPipeSettings`].
        ///
        /// - Required.
        pub settings: Option<ClickPipeMongoDbPipeSettings> = "settings" required(ClickPipeMongoDbPipeSettings),
        /// List of collection mappings defining which MongoDB collections to replicate and how they map to ClickHouse tables.
        ///
        /// - Required.
        pub table_mappings: Option<List<ClickPipeMongoDbPipeTableMapping>> = "tableMappings" required(List<ClickPipeMongoDbPipeTableMapping>),
    }
}

open_enum! {
    /// Value of `read_preference` of [`ClickPipeMutateMongoDbSource`]: MongoDB read preference for replica set reads.
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

object! {
    /// Value of `mysql` of [`ClickPipePostSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeMutateMySQLSource`.
    pub struct ClickPipeMutateMySqlSource {
        /// Type of the MySQL source. Defaults to "mysql" if not specified.
        pub type_: Nullable<ClickPipeMutateMySqlSourceType> = "type" null(type_null),
        /// Value of type [`Sensitive<Plain>`](Plain).
        pub credentials: Option<Sensitive<Plain>> = "credentials",
        /// MySQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name (project:region:instance).
        ///
        /// - Required.
        /// - Example: `my-mysql-server.example.com`
        pub host: Option<String> = "host" required(String),
        /// MySQL server port.
        ///
        /// - Required.
        /// - Example: `3306`
        /// - Minimum: `1`
        /// - Maximum: `65535`
        pub port: Option<i64> = "port" required(i64),
        /// Value of type [`ClickPipeMySqlPipeSettings`].
        ///
        /// - Required.
        pub settings: Option<ClickPipeMySqlPipeSettings> = "settings" required(ClickPipeMySqlPipeSettings),
        /// Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
        ///
        /// - Example: `basic`
        pub authentication: Option<ClickPipeMutateMySqlSourceAuthentication> = "authentication",
        /// IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyApplicationRole`
        pub iam_role: Option<String> = "iamRole",
        /// TLS/SSL host for secure connections.
        ///
        /// - Example: `my-mysql-server.example.com`
        pub tls_host: Option<String> = "tlsHost",
        /// PEM encoded CA certificate to validate the MySQL server certificate.
        ///
        /// - Example: `-----BEGIN CERTIFICATE----- ...`
        pub ca_certificate: Option<String> = "caCertificate",
        /// Disable TLS for the MySQL connection. Use with caution in production environments. Defaults to false when omitted.
        ///
        /// - Default: `false`
        /// - Example: `false`
        pub disable_tls: Option<bool> = "disableTls",
        /// Skip TLS certificate verification for the MySQL connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub skip_cert_verification: Option<bool> = "skipCertVerification",
        /// Optional MySQL server_id the pipe declares itself as in the MySQL replication topology. Must be unique across replicas connected to the source. If omitted, one is assigned automatically.
        ///
        /// - Example: `4242`
        /// - Minimum: `1`
        /// - Maximum: `4294967295`
        pub server_id: Option<i64> = "serverId",
        /// List of table mappings defining which MySQL tables to replicate and how they map to ClickHouse tables.
        ///
        /// - Required.
        pub table_mappings: Option<List<ClickPipeMySqlPipeTableMapping>> = "tableMappings" required(List<ClickPipeMySqlPipeTableMapping>),
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipeMutateMySqlSource`]: Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `basic`
    pub enum ClickPipeMutateMySqlSourceAuthentication {
        Basic = "basic",
        IamRole = "IAM_ROLE",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickPipeMutateMySqlSource`]: Type of the MySQL source. Defaults to "mysql" if not specified.
    pub enum ClickPipeMutateMySqlSourceType {
        Mysql = "mysql",
        Rdsmysql = "rdsmysql",
        Auroramysql = "auroramysql",
        Cloudsqlmysql = "cloudsqlmysql",
        Mariadb = "mariadb",
        Rdsmariadb = "rdsmariadb",
    }
}

object! {
    /// Value of `postgres` of [`ClickPipePostSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeMutatePostgresSource`.
    pub struct ClickPipeMutatePostgresSource: Default {
        /// Type of the Postgres source. Defaults to "postgres" if not specified.
        pub type_: Nullable<ClickPipeMutatePostgresSourceType> = "type" null(type_null),
        /// Value of type [`Sensitive<Plain>`](Plain).
        pub credentials: Option<Sensitive<Plain>> = "credentials",
        /// PostgreSQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name (project:region:instance).
        ///
        /// - Example: `my-postgres-server.example.com`
        pub host: Option<String> = "host",
        /// PostgreSQL server port.
        ///
        /// - Example: `5432`
        /// - Minimum: `1`
        /// - Maximum: `65535`
        pub port: Option<i64> = "port",
        /// PostgreSQL database name to replicate from.
        ///
        /// - Example: `production_db`
        pub database: Option<String> = "database",
        /// Value of type [`ClickPipePostgresPipeSettings`].
        pub settings: Option<ClickPipePostgresPipeSettings> = "settings",
        /// Authentication method for Postgres connection. IAM_ROLE is only available for services on AWS.
        ///
        /// - Example: `IAM_ROLE`
        pub authentication: Option<ClickPipeMutatePostgresSourceAuthentication> = "authentication",
        /// IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyApplicationRole`
        pub iam_role: Option<String> = "iamRole",
        /// TLS/SSL host for secure connections.
        ///
        /// - Example: `my-postgres-server.example.com`
        pub tls_host: Option<String> = "tlsHost",
        /// PEM encoded CA certificate to validate the Postgres server certificate.
        ///
        /// - Example: `-----BEGIN CERTIFICATE----- ...`
        pub ca_certificate: Option<String> = "caCertificate",
        /// Disable TLS for the Postgres connection. Use with caution in production environments. Defaults to false when omitted.
        ///
        /// - Default: `false`
        /// - Example: `false`
        pub disable_tls: Option<bool> = "disableTls",
        /// Skip TLS certificate verification for the Postgres connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub skip_cert_verification: Option<bool> = "skipCertVerification",
        /// List of table mappings defining which PostgreSQL tables to replicate and how they map to ClickHouse tables.
        pub table_mappings: Option<List<ClickPipePostgresPipeTableMapping>> = "tableMappings",
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipeMutatePostgresSource`]: Authentication method for Postgres connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `IAM_ROLE`
    pub enum ClickPipeMutatePostgresSourceAuthentication {
        Basic = "basic",
        IamRole = "IAM_ROLE",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickPipeMutatePostgresSource`]: Type of the Postgres source. Defaults to "postgres" if not specified.
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

object! {
    /// Value of `settings` of [`ClickPipeMutateMySqlSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeMySQLPipeSettings`.
    pub struct ClickPipeMySqlPipeSettings {
        /// Interval in seconds to sync data from MySQL during CDC replication.
        ///
        /// - Example: `60`
        /// - Minimum: `1`
        pub sync_interval_seconds: Option<i64> = "syncIntervalSeconds",
        /// Number of rows to pull in each batch during CDC replication.
        ///
        /// - Example: `1000`
        /// - Minimum: `1`
        pub pull_batch_size: Option<i64> = "pullBatchSize",
        /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
        ///
        /// - Required.
        /// - Example: `cdc`
        pub replication_mode: Option<ClickPipeMySqlPipeSettingsReplicationMode> = "replicationMode" required(ClickPipeMySqlPipeSettingsReplicationMode),
        /// MySQL replication mechanism: "GTID" (Global Transaction Identifier) or "FILE_POS" (binary log file and position). Defaults to "GTID" if not specified. MariaDB supports "GTID" only. For "FILE_POS" on MySQL, contact support.
        ///
        /// - Example: `GTID`
        pub replication_mechanism: Option<ClickPipeMySqlPipeSettingsReplicationMechanism> = "replicationMechanism",
        /// Enable compression for the MySQL connection.
        ///
        /// - Example: `false`
        pub use_compression: Option<bool> = "useCompression",
        /// Preserve nullability from MySQL in the destination ClickHouse table. When true, columns without NOT NULL constraints are created as Nullable(...). When false, all columns are non-nullable and NULL values are replaced with the default value for the type. Note: Nullable types have performance overhead in ClickHouse.
        ///
        /// - Example: `false`
        pub allow_nullable_columns: Option<bool> = "allowNullableColumns",
        /// Number of parallel workers to use per table in the initial snapshot phase.
        ///
        /// - Example: `1`
        /// - Minimum: `1`
        pub initial_load_parallelism: Option<i64> = "initialLoadParallelism",
        /// Number of rows per partition during the snapshot phase.
        ///
        /// - Example: `100000`
        /// - Minimum: `1000`
        pub snapshot_num_rows_per_partition: Option<i64> = "snapshotNumRowsPerPartition",
        /// Number of tables to snapshot in parallel during the initial load phase.
        ///
        /// - Example: `1`
        /// - Minimum: `1`
        pub snapshot_number_of_parallel_tables: Option<i64> = "snapshotNumberOfParallelTables",
        /// Enable hard delete behavior in ReplacingMergeTree for MySQL DELETE operations.
        ///
        /// - Example: `false`
        pub delete_on_merge: Option<bool> = "deleteOnMerge",
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
    /// Value of `replication_mode` of [`ClickPipeMySqlPipeSettings`]: Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
    ///
    /// - Example: `cdc`
    pub enum ClickPipeMySqlPipeSettingsReplicationMode {
        Cdc = "cdc",
        Snapshot = "snapshot",
        CdcOnly = "cdc_only",
    }
}

object! {
    /// Element of `table_mappings_to_add` of [`ClickPipePatchMySqlSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeMySQLPipeTableMapping`.
    pub struct ClickPipeMySqlPipeTableMapping {
        /// MySQL source database name.
        ///
        /// - Required.
        /// - Example: `my_database`
        pub source_schema_name: Option<String> = "sourceSchemaName" required(String),
        /// MySQL source table name.
        ///
        /// - Required.
        /// - Example: `users`
        pub source_table: Option<String> = "sourceTable" required(String),
        /// ClickHouse target table name, optionally prefixed with schema name (e.g., "my_database_my_table"). The table will be created automatically if it does not exist. For snapshot mode, the target table must be empty.
        ///
        /// - Required.
        /// - Example: `my_database_users`
        pub target_table: Option<String> = "targetTable" required(String),
        /// List of column names to exclude from replication. Column names must be unique within this list.
        ///
        /// - Example: `["internal_id","temp_data"]`
        /// - The items are distinct.
        pub excluded_columns: Option<List<String>> = "excludedColumns",
        /// Whether to use a custom sorting key. If true, sortingKeys must be provided. If false or omitted, the default sorting key is the MySQL primary key.
        ///
        /// - Example: `false`
        pub use_custom_sorting_key: Option<bool> = "useCustomSortingKey",
        /// Ordered list of column names to use as the sorting (ORDER BY) key in ClickHouse. Only used when useCustomSortingKey is true. Column names must be unique within this list.
        ///
        /// - Example: `["created_at_date","event_id"]`
        /// - The items are distinct.
        pub sorting_keys: Option<List<String>> = "sortingKeys",
        /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
        ///
        /// - Example: `ReplacingMergeTree`
        pub table_engine: Option<ClickPipeMySqlPipeTableMappingTableEngine> = "tableEngine",
        /// Custom partitioning column used for parallel snapshotting. Must be an indexed column of an integer, date, datetime or timestamp type. Unrelated to ClickHouse partitioning.
        ///
        /// - Example: `id`
        pub partition_key: Option<String> = "partitionKey",
        /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
        ///
        /// - Example: `toYYYYMM(created_at)`
        pub partition_by_expr: Option<String> = "partitionByExpr",
    }
}

open_enum! {
    /// Value of `table_engine` of [`ClickPipeMySqlPipeTableMapping`]: ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub enum ClickPipeMySqlPipeTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

object! {
    /// Value of `mysql` of [`ClickPipeSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeMySQLSource`.
    pub struct ClickPipeMySqlSource {
        /// Type of the MySQL source. Defaults to "mysql" if not specified.
        pub type_: Nullable<ClickPipeMySqlSourceType> = "type" null(type_null),
        /// MySQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name (project:region:instance).
        ///
        /// - Required.
        /// - Example: `my-mysql-server.example.com`
        pub host: Option<String> = "host" required(String),
        /// MySQL server port.
        ///
        /// - Required.
        /// - Example: `3306`
        /// - Minimum: `1`
        /// - Maximum: `65535`
        pub port: Option<i64> = "port" required(i64),
        /// Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
        ///
        /// - Example: `basic`
        pub authentication: Option<ClickPipeMySqlSourceAuthentication> = "authentication",
        /// IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyApplicationRole`
        pub iam_role: Option<String> = "iamRole",
        /// TLS/SSL host for secure connections.
        ///
        /// - Example: `my-mysql-server.example.com`
        pub tls_host: Option<String> = "tlsHost",
        /// PEM encoded CA certificate to validate the MySQL server certificate.
        ///
        /// - Example: `-----BEGIN CERTIFICATE----- ...`
        pub ca_certificate: Option<String> = "caCertificate",
        /// Disable TLS for the MySQL connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub disable_tls: Option<bool> = "disableTls",
        /// Skip TLS certificate verification for the MySQL connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub skip_cert_verification: Option<bool> = "skipCertVerification",
        /// Optional MySQL server_id the pipe declares itself as in the MySQL replication topology. Must be unique across replicas connected to the source. If omitted, one is assigned automatically.
        ///
        /// - Example: `4242`
        /// - Minimum: `1`
        /// - Maximum: `4294967295`
        pub server_id: Option<i64> = "serverId",
        /// Value of type [`ClickPipeMySqlPipeSettings`].
        ///
        /// - Required.
        pub settings: Option<ClickPipeMySqlPipeSettings> = "settings" required(ClickPipeMySqlPipeSettings),
        /// List of table mappings defining which MySQL tables to replicate and how they map to ClickHouse tables.
        ///
        /// - Required.
        pub table_mappings: Option<List<ClickPipeMySqlPipeTableMapping>> = "tableMappings" required(List<ClickPipeMySqlPipeTableMapping>),
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipeMySqlSource`]: Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `basic`
    pub enum ClickPipeMySqlSourceAuthentication {
        Basic = "basic",
        IamRole = "IAM_ROLE",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickPipeMySqlSource`]: Type of the MySQL source. Defaults to "mysql" if not specified.
    pub enum ClickPipeMySqlSourceType {
        Mysql = "mysql",
        Rdsmysql = "rdsmysql",
        Auroramysql = "auroramysql",
        Cloudsqlmysql = "cloudsqlmysql",
        Mariadb = "mariadb",
        Rdsmariadb = "rdsmariadb",
    }
}

object! {
    /// Value of `object_storage` of [`ClickPipeSource`].
    ///
    /// Schema: `/components/schemas/ClickPipeObjectStorageSource`.
    pub struct ClickPipeObjectStorageSource: Default {
        /// Type of the ObjectStorage source.
        pub type_: Option<ClickPipeObjectStorageSourceType> = "type",
        /// Format of the files.
        pub format: Option<ClickPipeObjectStorageSourceFormat> = "format",
        /// Provide a path to the file(s) you want to ingest. You can specify multiple files using bash-like wildcards. For more information, see the documentation on using wildcards in path: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#limitations>.
        ///
        /// - Example: `https://datasets-documentation.s3.eu-west-3.amazonaws.com/http/**.ndjson.gz`
        pub url: Option<String> = "url",
        /// Delimiter used in the files.
        ///
        /// - Example: `,`
        pub delimiter: Nullable<String> = "delimiter" null(delimiter_null),
        /// Compression algorithm used for the files.
        ///
        /// - Example: `auto`
        pub compression: Nullable<ClickPipeObjectStorageSourceCompression> = "compression" null(compression_null),
        /// If set to true, the pipe will continuously read new files from the source. If set to false, the pipe will read the files only once. New files have to be uploaded lexically order.
        pub is_continuous: Nullable<bool> = "isContinuous" null(is_continuous_null),
        /// Queue URL for event-based continuous ingestion. For S3, provide an SQS queue URL. For GCS, provide a Pub/Sub subscription (e.g. projects/{project}/subscriptions/{name}). When provided, files are ingested based on event notifications rather than lexicographical order. Only applicable when isContinuous is true and authentication is not public.
        ///
        /// - Example: `https://sqs.us-east-1.amazonaws.com/123456789012/MyQueue`
        pub queue_url: Nullable<String> = "queueUrl" null(queue_url_null),
        /// If set to true, skips the initial load and only ingests files delivered by queue notifications. Only applicable when queueUrl is provided.
        pub skip_initial_load: Nullable<bool> = "skipInitialLoad" null(skip_initial_load_null),
        /// Skip all files up to and including this object key during the initial load. Cannot be provided when skipInitialLoad is true.
        ///
        /// - Example: `events/2026-06-01/`
        pub start_after: Nullable<String> = "startAfter" null(start_after_null),
        /// Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only. SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob Storage. PUBLIC uses no authentication.
        pub authentication: Nullable<ClickPipeObjectStorageSourceAuthentication> = "authentication" null(authentication_null),
        /// IAM role to be used with IAM role authentication. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#authentication>.
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyRole`
        pub iam_role: Nullable<String> = "iamRole" null(iam_role_null),
        /// Connection string for Azure Blob Storage authentication. Required when authentication is CONNECTION_STRING.
        ///
        /// - Example: `DefaultEndpointsProtocol=https;AccountName=myaccount;AccountKey=mykey;EndpointSuffix=core.windows.net`
        pub connection_string: Nullable<Secret> = "connectionString" null(connection_string_null),
        /// Path to the file(s) within the Azure container. Used for Azure Blob Storage sources. You can specify multiple files using bash-like wildcards. For more information, see the documentation on using wildcards in path: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#limitations>.
        ///
        /// - Example: `data/logs/*.json`
        pub path: Nullable<String> = "path" null(path_null),
        /// Container name for Azure Blob Storage. Required when type is azureblobstorage.
        ///
        /// - Example: `mycontainer`
        pub azure_container_name: Nullable<String> = "azureContainerName" null(azure_container_name_null),
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipeObjectStorageSource`]: Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only. SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob Storage. PUBLIC uses no authentication.
    pub enum ClickPipeObjectStorageSourceAuthentication {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
        ConnectionString = "CONNECTION_STRING",
        ServiceAccount = "SERVICE_ACCOUNT",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Value of `compression` of [`ClickPipeObjectStorageSource`]: Compression algorithm used for the files.
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
    /// Value of `format` of [`ClickPipeObjectStorageSource`]: Format of the files.
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
    /// Value of `type_` of [`ClickPipeObjectStorageSource`]: Type of the ObjectStorage source.
    pub enum ClickPipeObjectStorageSourceType {
        S3 = "s3",
        Gcs = "gcs",
        Dospaces = "dospaces",
        Azureblobstorage = "azureblobstorage",
        Cloudflarer2 = "cloudflarer2",
        Ovhobjectstorage = "ovhobjectstorage",
    }
}

object! {
    /// Value of `destination` of [`ClickPipePatchRequest`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchDestination`.
    pub struct ClickPipePatchDestination: Default {
        /// Columns of the destination table. This will not update the table schema, only the ClickPipe configuration.
        pub columns: Option<List<ClickPipeDestinationColumn>> = "columns",
    }
}

object! {
    /// Value of `kafka` of [`ClickPipePatchSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchKafkaSource`.
    pub struct ClickPipePatchKafkaSource: Default {
        /// Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk: PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN, azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS.
        pub authentication: Nullable<ClickPipePatchKafkaSourceAuthentication> = "authentication" null(authentication_null),
        /// IAM role for the Kafka source. Use with IAM role authentication. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/kafka#iam>.
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyRole`
        pub iam_role: Nullable<String> = "iamRole" null(iam_role_null),
        /// PEM encoded CA certificates to validate the broker's certificate.
        pub ca_certificate: Nullable<String> = "caCertificate" null(ca_certificate_null),
        /// Reverse private endpoint UUIDs used for a secure private connection to the Kafka source.
        pub reverse_private_endpoint_ids: Option<List<String>> = "reversePrivateEndpointIds",
        /// Credentials for Kafka source. Choose one that is supported by the authentication method.
        pub credentials: Option<Sensitive<ClickPipePatchKafkaSourceCredentials>> = "credentials",
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipePatchKafkaSource`]: Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk: PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN, azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS.
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
    /// Value of `credentials` of [`ClickPipePatchKafkaSource`]: Credentials for Kafka source. Choose one that is supported by the authentication method.
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

object! {
    /// Value of `kinesis` of [`ClickPipePatchSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchKinesisSource`.
    pub struct ClickPipePatchKinesisSource: Default {
        /// Authentication method to use with the Kinesis stream.
        pub authentication: Nullable<ClickPipePatchKinesisSourceAuthentication> = "authentication" null(authentication_null),
        /// IAM role to use for authentication. Required if IAM_ROLE is used.
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyRole`
        pub iam_role: Nullable<String> = "iamRole" null(iam_role_null),
        /// Value of type [`Sensitive<MskIamUser>`](MskIamUser).
        pub access_key: Nullable<Sensitive<MskIamUser>> = "accessKey" null(access_key_null),
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipePatchKinesisSource`]: Authentication method to use with the Kinesis stream.
    pub enum ClickPipePatchKinesisSourceAuthentication {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
    }
}

object! {
    /// Element of `table_mappings_to_remove` of [`ClickPipePatchMongoDbSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchMongoDBPipeRemoveTableMapping`.
    pub struct ClickPipePatchMongoDbPipeRemoveTableMapping {
        /// MongoDB source database name.
        ///
        /// - Required.
        /// - Example: `mydb`
        pub source_database_name: Nullable<String> = "sourceDatabaseName" required(Nullable<String>),
        /// MongoDB source collection name.
        ///
        /// - Required.
        /// - Example: `users`
        pub source_collection: Nullable<String> = "sourceCollection" required(Nullable<String>),
        /// ClickHouse target table name. The table will be created automatically if it does not exist.
        ///
        /// - Required.
        /// - Example: `mydb_users`
        pub target_table: Nullable<String> = "targetTable" required(Nullable<String>),
        /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
        ///
        /// - Example: `ReplacingMergeTree`
        pub table_engine: Nullable<ClickPipePatchMongoDbPipeRemoveTableMappingTableEngine> = "tableEngine" null(table_engine_null),
    }
}

open_enum! {
    /// Value of `table_engine` of [`ClickPipePatchMongoDbPipeRemoveTableMapping`]: ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub enum ClickPipePatchMongoDbPipeRemoveTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

object! {
    /// Value of `settings` of [`ClickPipePatchMongoDbSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchMongoDBPipeSettings`.
    pub struct ClickPipePatchMongoDbPipeSettings: Default {
        /// Interval in seconds to sync data from MongoDB during CDC replication.
        ///
        /// - Example: `60`
        /// - Minimum: `1`
        pub sync_interval_seconds: Nullable<i64> = "syncIntervalSeconds" null(sync_interval_seconds_null),
        /// Number of rows to pull in each batch during CDC replication.
        ///
        /// - Example: `100000`
        /// - Minimum: `1`
        pub pull_batch_size: Nullable<i64> = "pullBatchSize" null(pull_batch_size_null),
    }
}

object! {
    /// Value of `mongodb` of [`ClickPipePatchSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchMongoDBSource`.
    pub struct ClickPipePatchMongoDbSource {
        /// Value of type [`Sensitive<Plain>`](Plain).
        pub credentials: Option<Sensitive<Plain>> = "credentials",
        /// MongoDB connection URI (mongodb:// or mongodb+srv://). Credentials are redacted in responses; a masked value is never saved as a credential, so a real credential equal to \[REDACTED\] cannot be set. To change the connection, send the full URI with real credentials; omit this field or resend the redacted value to leave it unchanged.
        ///
        /// - Required.
        /// - Example: `mongodb+srv://cluster0.example.mongodb.net/mydb`
        pub uri: Nullable<Secret> = "uri" required(Nullable<Secret>),
        /// MongoDB read preference for replica set reads.
        ///
        /// - Required.
        /// - Example: `secondaryPreferred`
        pub read_preference: Nullable<ClickPipePatchMongoDbSourceReadPreference> = "readPreference" required(Nullable<ClickPipePatchMongoDbSourceReadPreference>),
        /// TLS/SSL host for secure connections.
        ///
        /// - Example: `cluster0.example.mongodb.net`
        pub tls_host: Nullable<String> = "tlsHost" null(tls_host_null),
        /// Disable TLS for the MongoDB connection. Defaults to false (TLS enabled).
        ///
        /// - Example: `false`
        pub disable_tls: Nullable<bool> = "disableTls" null(disable_tls_null),
        /// Skip TLS certificate verification for the MongoDB connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub skip_cert_verification: Nullable<bool> = "skipCertVerification" null(skip_cert_verification_null),
        /// PEM encoded CA certificate to validate the MongoDB server certificate.
        ///
        /// - Example: `-----BEGIN CERTIFICATE----- ...`
        pub ca_certificate: Nullable<String> = "caCertificate" null(ca_certificate_null),
        /// Value of type [`ClickPipePatchMongoDbPipeSettings`].
        pub settings: Option<ClickPipePatchMongoDbPipeSettings> = "settings",
        /// Collection mappings to add to the pipe. Can be an empty array if no collections are being added.
        pub table_mappings_to_add: Option<List<ClickPipeMongoDbPipeTableMapping>> = "tableMappingsToAdd",
        /// Collection mappings to remove from the pipe. Only sourceDatabaseName, sourceCollection, and targetTable are required for removal.
        pub table_mappings_to_remove: Option<List<ClickPipePatchMongoDbPipeRemoveTableMapping>> = "tableMappingsToRemove",
    }
}

open_enum! {
    /// Value of `read_preference` of [`ClickPipePatchMongoDbSource`]: MongoDB read preference for replica set reads.
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

object! {
    /// Element of `table_mappings_to_remove` of [`ClickPipePatchMySqlSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchMySQLPipeRemoveTableMapping`.
    pub struct ClickPipePatchMySqlPipeRemoveTableMapping {
        /// MySQL source database name.
        ///
        /// - Required.
        /// - Example: `my_database`
        pub source_schema_name: Nullable<String> = "sourceSchemaName" required(Nullable<String>),
        /// MySQL source table name.
        ///
        /// - Required.
        /// - Example: `users`
        pub source_table: Nullable<String> = "sourceTable" required(Nullable<String>),
        /// ClickHouse target table name, optionally prefixed with schema name (e.g., "my_database_my_table"). The table will be created automatically if it does not exist. For snapshot mode, the target table must be empty.
        ///
        /// - Required.
        /// - Example: `my_database_users`
        pub target_table: Nullable<String> = "targetTable" required(Nullable<String>),
        /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
        ///
        /// - Example: `ReplacingMergeTree`
        pub table_engine: Nullable<ClickPipePatchMySqlPipeRemoveTableMappingTableEngine> = "tableEngine" null(table_engine_null),
        /// Custom partitioning column used for parallel snapshotting. Must be an indexed column of an integer, date, datetime or timestamp type. Unrelated to ClickHouse partitioning.
        ///
        /// - Example: `id`
        pub partition_key: Nullable<String> = "partitionKey" null(partition_key_null),
        /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
        ///
        /// - Example: `toYYYYMM(created_at)`
        pub partition_by_expr: Nullable<String> = "partitionByExpr" null(partition_by_expr_null),
    }
}

open_enum! {
    /// Value of `table_engine` of [`ClickPipePatchMySqlPipeRemoveTableMapping`]: ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub enum ClickPipePatchMySqlPipeRemoveTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

object! {
    /// Value of `settings` of [`ClickPipePatchMySqlSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchMySQLPipeSettings`.
    pub struct ClickPipePatchMySqlPipeSettings: Default {
        /// Interval in seconds to sync data from MySQL during CDC replication.
        ///
        /// - Example: `60`
        /// - Minimum: `1`
        pub sync_interval_seconds: Nullable<i64> = "syncIntervalSeconds" null(sync_interval_seconds_null),
        /// Number of rows to pull in each batch during CDC replication.
        ///
        /// - Example: `1000`
        /// - Minimum: `1`
        pub pull_batch_size: Nullable<i64> = "pullBatchSize" null(pull_batch_size_null),
        /// Enable compression for the MySQL connection.
        ///
        /// - Example: `false`
        pub use_compression: Nullable<bool> = "useCompression" null(use_compression_null),
    }
}

object! {
    /// Value of `mysql` of [`ClickPipePatchSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchMySQLSource`.
    pub struct ClickPipePatchMySqlSource {
        /// Value of type [`Sensitive<Plain>`](Plain).
        pub credentials: Option<Sensitive<Plain>> = "credentials",
        /// MySQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name (project:region:instance).
        ///
        /// - Required.
        /// - Example: `my-mysql-server.example.com`
        pub host: Nullable<String> = "host" required(Nullable<String>),
        /// MySQL server port.
        ///
        /// - Required.
        /// - Example: `3306`
        /// - Minimum: `1`
        /// - Maximum: `65535`
        pub port: Nullable<i64> = "port" required(Nullable<i64>),
        /// Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
        ///
        /// - Example: `basic`
        pub authentication: Nullable<ClickPipePatchMySqlSourceAuthentication> = "authentication" null(authentication_null),
        /// IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyApplicationRole`
        pub iam_role: Nullable<String> = "iamRole" null(iam_role_null),
        /// TLS/SSL host for secure connections.
        ///
        /// - Example: `my-mysql-server.example.com`
        pub tls_host: Nullable<String> = "tlsHost" null(tls_host_null),
        /// PEM encoded CA certificate to validate the MySQL server certificate.
        ///
        /// - Example: `-----BEGIN CERTIFICATE----- ...`
        pub ca_certificate: Nullable<String> = "caCertificate" null(ca_certificate_null),
        /// Disable TLS for the MySQL connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub disable_tls: Nullable<bool> = "disableTls" null(disable_tls_null),
        /// Skip TLS certificate verification for the MySQL connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub skip_cert_verification: Nullable<bool> = "skipCertVerification" null(skip_cert_verification_null),
        /// Optional MySQL server_id the pipe declares itself as in the MySQL replication topology. Must be unique across replicas connected to the source. If omitted, one is assigned automatically.
        ///
        /// - Example: `4242`
        /// - Minimum: `1`
        /// - Maximum: `4294967295`
        pub server_id: Nullable<i64> = "serverId" null(server_id_null),
        /// Value of type [`ClickPipePatchMySqlPipeSettings`].
        pub settings: Option<ClickPipePatchMySqlPipeSettings> = "settings",
        /// Table mappings to add to the pipe. Can be an empty array if no tables are being added.
        pub table_mappings_to_add: Option<List<ClickPipeMySqlPipeTableMapping>> = "tableMappingsToAdd",
        /// Table mappings to remove from the pipe. Only sourceSchemaName, sourceTable, and targetTable are required for removal.
        pub table_mappings_to_remove: Option<List<ClickPipePatchMySqlPipeRemoveTableMapping>> = "tableMappingsToRemove",
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipePatchMySqlSource`]: Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `basic`
    pub enum ClickPipePatchMySqlSourceAuthentication {
        Basic = "basic",
        IamRole = "IAM_ROLE",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

object! {
    /// Value of `object_storage` of [`ClickPipePatchSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchObjectStorageSource`.
    pub struct ClickPipePatchObjectStorageSource: Default {
        /// If set to true, skips the initial load and only ingests files delivered by queue notifications. Only applicable when queueUrl is provided.
        pub skip_initial_load: Nullable<bool> = "skipInitialLoad" null(skip_initial_load_null),
        /// Skip all files up to and including this object key during the initial load. Cannot be provided when skipInitialLoad is true.
        ///
        /// - Example: `events/2026-06-01/`
        pub start_after: Nullable<String> = "startAfter" null(start_after_null),
        /// Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only. SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob Storage. PUBLIC uses no authentication.
        pub authentication: Nullable<ClickPipePatchObjectStorageSourceAuthentication> = "authentication" null(authentication_null),
        /// IAM role to be used with IAM role authentication. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#authentication>.
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyRole`
        pub iam_role: Nullable<String> = "iamRole" null(iam_role_null),
        /// Connection string for Azure Blob Storage authentication. Required when authentication is CONNECTION_STRING.
        ///
        /// - Example: `DefaultEndpointsProtocol=https;AccountName=myaccount;AccountKey=mykey;EndpointSuffix=core.windows.net`
        pub connection_string: Nullable<Secret> = "connectionString" null(connection_string_null),
        /// Path to the file(s) within the Azure container. Used for Azure Blob Storage sources. You can specify multiple files using bash-like wildcards. For more information, see the documentation on using wildcards in path: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#limitations>.
        ///
        /// - Example: `data/logs/*.json`
        pub path: Nullable<String> = "path" null(path_null),
        /// Container name for Azure Blob Storage. Required when type is azureblobstorage.
        ///
        /// - Example: `mycontainer`
        pub azure_container_name: Nullable<String> = "azureContainerName" null(azure_container_name_null),
        /// Value of type [`Sensitive<MskIamUser>`](MskIamUser).
        pub access_key: Nullable<Sensitive<MskIamUser>> = "accessKey" null(access_key_null),
        /// Base64-encoded GCP service account JSON key. Required when authentication is SERVICE_ACCOUNT.
        pub service_account_key: Nullable<Secret> = "serviceAccountKey" null(service_account_key_null),
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipePatchObjectStorageSource`]: Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only. SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob Storage. PUBLIC uses no authentication.
    pub enum ClickPipePatchObjectStorageSourceAuthentication {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
        ConnectionString = "CONNECTION_STRING",
        ServiceAccount = "SERVICE_ACCOUNT",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

object! {
    /// Element of `table_mappings_to_remove` of [`ClickPipePatchPostgresSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchPostgresPipeRemoveTableMapping`.
    pub struct ClickPipePatchPostgresPipeRemoveTableMapping: Default {
        /// PostgreSQL source schema name.
        ///
        /// - Example: `public`
        pub source_schema_name: Nullable<String> = "sourceSchemaName" null(source_schema_name_null),
        /// PostgreSQL source table name.
        ///
        /// - Example: `users`
        pub source_table: Nullable<String> = "sourceTable" null(source_table_null),
        /// ClickHouse target table name, optionally prefixed with schema name (e.g., "my_schema_my_table"). The table will be created automatically if it does not exist. For snapshot mode, the target table must be empty.
        ///
        /// - Example: `public_users`
        pub target_table: Nullable<String> = "targetTable" null(target_table_null),
        /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
        ///
        /// - Example: `ReplacingMergeTree`
        pub table_engine: Nullable<ClickPipePatchPostgresPipeRemoveTableMappingTableEngine> = "tableEngine" null(table_engine_null),
        /// Custom partitioning column used for parallel snapshotting. Only beneficial for PostgreSQL 13 (no benefit for PG14+, which supports indexed ctid scans). Must be an indexed column of type: `smallint`, `integer`, `bigint`, `timestamp without time zone`, or `timestamp with time zone`. Unrelated to ClickHouse partitioning.
        ///
        /// - Example: `id`
        pub partition_key: Nullable<String> = "partitionKey" null(partition_key_null),
        /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
        ///
        /// - Example: `toYYYYMM(created_at)`
        pub partition_by_expr: Nullable<String> = "partitionByExpr" null(partition_by_expr_null),
    }
}

open_enum! {
    /// Value of `table_engine` of [`ClickPipePatchPostgresPipeRemoveTableMapping`]: ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub enum ClickPipePatchPostgresPipeRemoveTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

object! {
    /// Value of `settings` of [`ClickPipePatchPostgresSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchPostgresPipeSettings`.
    pub struct ClickPipePatchPostgresPipeSettings: Default {
        /// Interval in seconds to sync data from Postgres during CDC replication.
        ///
        /// - Example: `60`
        /// - Minimum: `1`
        pub sync_interval_seconds: Nullable<i64> = "syncIntervalSeconds" null(sync_interval_seconds_null),
        /// Number of rows to pull in each batch during CDC replication.
        ///
        /// - Example: `1000`
        /// - Minimum: `1`
        pub pull_batch_size: Nullable<i64> = "pullBatchSize" null(pull_batch_size_null),
    }
}

object! {
    /// Value of `postgres` of [`ClickPipePatchSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchPostgresSource`.
    pub struct ClickPipePatchPostgresSource: Default {
        /// Value of type [`Sensitive<Plain>`](Plain).
        pub credentials: Option<Sensitive<Plain>> = "credentials",
        /// PostgreSQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name (project:region:instance).
        ///
        /// - Example: `my-postgres-server.example.com`
        pub host: Nullable<String> = "host" null(host_null),
        /// PostgreSQL server port.
        ///
        /// - Example: `5432`
        /// - Minimum: `1`
        /// - Maximum: `65535`
        pub port: Nullable<i64> = "port" null(port_null),
        /// PostgreSQL database name to replicate from.
        ///
        /// - Example: `production_db`
        pub database: Nullable<String> = "database" null(database_null),
        /// TLS/SSL host for secure connections.
        ///
        /// - Example: `my-postgres-server.example.com`
        pub tls_host: Nullable<String> = "tlsHost" null(tls_host_null),
        /// PEM encoded CA certificate to validate the Postgres server certificate.
        ///
        /// - Example: `-----BEGIN CERTIFICATE----- ...`
        pub ca_certificate: Nullable<String> = "caCertificate" null(ca_certificate_null),
        /// Disable TLS for the Postgres connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub disable_tls: Nullable<bool> = "disableTls" null(disable_tls_null),
        /// Skip TLS certificate verification for the Postgres connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub skip_cert_verification: Nullable<bool> = "skipCertVerification" null(skip_cert_verification_null),
        /// Value of type [`ClickPipePatchPostgresPipeSettings`].
        pub settings: Option<ClickPipePatchPostgresPipeSettings> = "settings",
        /// Table mappings to add to the pipe. Can be an empty array if no tables are being added.
        pub table_mappings_to_add: Option<List<ClickPipePostgresPipeTableMapping>> = "tableMappingsToAdd",
        /// Table mappings to remove from the pipe. Only sourceSchemaName, sourceTable, and targetTable are required for removal.
        pub table_mappings_to_remove: Option<List<ClickPipePatchPostgresPipeRemoveTableMapping>> = "tableMappingsToRemove",
    }
}

object! {
    /// Value of `pubsub` of [`ClickPipePatchSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchPubSubSource`.
    pub struct ClickPipePatchPubSubSource {
        /// Authentication method to use with GCP Pub/Sub. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
        ///
        /// - Required.
        /// - Example: `SERVICE_ACCOUNT`
        pub authentication: Nullable<ClickPipePatchPubSubSourceAuthentication> = "authentication" required(Nullable<ClickPipePatchPubSubSourceAuthentication>),
        /// Acknowledgement deadline for messages, in seconds. Must be between 10 and 600.
        ///
        /// - Minimum: `10`
        /// - Maximum: `600`
        pub ack_deadline: Nullable<i64> = "ackDeadline" null(ack_deadline_null),
        /// Value of type [`Sensitive<ServiceAccount>`](ServiceAccount).
        pub service_account_key: Nullable<Sensitive<ServiceAccount>> = "serviceAccountKey" null(service_account_key_null),
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipePatchPubSubSource`]: Authentication method to use with GCP Pub/Sub. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT`
    pub enum ClickPipePatchPubSubSourceAuthentication {
        ServiceAccount = "SERVICE_ACCOUNT",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

object! {
    /// Request body of `click_pipe_update`.
    ///
    /// Schema: `/components/schemas/ClickPipePatchRequest`.
    pub struct ClickPipePatchRequest: Default {
        /// Name of the ClickPipe.
        pub name: Option<String> = "name",
        /// Value of type [`ClickPipePatchSource`].
        pub source: Option<ClickPipePatchSource> = "source",
        /// Value of type [`ClickPipePatchDestination`].
        pub destination: Option<ClickPipePatchDestination> = "destination",
        /// Field mappings of the ClickPipe. This will not update the table schema, only the ClickPipe configuration.
        pub field_mappings: Option<List<ClickPipeFieldMapping>> = "fieldMappings",
        /// Value of type [`ClickPipeSettings`].
        pub settings: Option<ClickPipeSettings> = "settings",
    }
}

object! {
    /// Value of `source` of [`ClickPipePatchRequest`].
    ///
    /// Schema: `/components/schemas/ClickPipePatchSource`.
    pub struct ClickPipePatchSource: Default {
        /// Value of type [`ClickPipePatchKafkaSource`].
        pub kafka: Option<ClickPipePatchKafkaSource> = "kafka",
        /// Value of type [`ClickPipePatchObjectStorageSource`].
        pub object_storage: Option<ClickPipePatchObjectStorageSource> = "objectStorage",
        /// Value of type [`ClickPipePatchKinesisSource`].
        pub kinesis: Option<ClickPipePatchKinesisSource> = "kinesis",
        /// Value of type [`ClickPipePatchPubSubSource`].
        pub pubsub: Option<ClickPipePatchPubSubSource> = "pubsub",
        /// Value of type [`ClickPipePatchPostgresSource`].
        pub postgres: Option<ClickPipePatchPostgresSource> = "postgres",
        /// Value of type [`ClickPipePatchMySqlSource`].
        pub mysql: Option<ClickPipePatchMySqlSource> = "mysql",
        /// Value of type [`ClickPipePatchMongoDbSource`].
        pub mongodb: Option<ClickPipePatchMongoDbSource> = "mongodb",
        /// Validate data samples received from data source. It will validate the connection and data availability and correctness. If not enabled, only connection will be validated. This has no effect on Postgres or MySQL pipes, they always only validate the connection and table definitions. This is experimental and can be removed in the future.
        pub validate_samples: Option<bool> = "validateSamples",
    }
}

object! {
    /// Value of the variant `PostBigQueryServiceAccount` of [`ClickPipeMutateBigQuerySource`].
    ///
    /// Schema: `/components/schemas/ClickPipePostBigQueryServiceAccountSource`.
    pub struct ClickPipePostBigQueryServiceAccountSource {
        /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned up after initial load.
        ///
        /// - Required.
        pub snapshot_staging_path: Option<String> = "snapshotStagingPath" required(String),
        /// Value of type [`ClickPipeBigQueryPipeSettings`].
        ///
        /// - Required.
        pub settings: Option<ClickPipeBigQueryPipeSettings> = "settings" required(ClickPipeBigQueryPipeSettings),
        /// Table mappings for BigQuery pipe.
        ///
        /// - Required.
        pub table_mappings: Option<List<ClickPipeBigQueryPipeTableMapping>> = "tableMappings" required(List<ClickPipeBigQueryPipeTableMapping>),
        /// Authenticate with a Google Cloud service account JSON key. Defaults to SERVICE_ACCOUNT when omitted.
        pub authentication: Option<ClickPipePostBigQueryServiceAccountSourceAuthentication> = "authentication",
        /// GCP project ID that owns the BigQuery resources.
        ///
        /// - Example: `my-gcp-project`
        pub project_id: Option<String> = "projectId",
        /// Value of type [`Sensitive<ServiceAccount>`](ServiceAccount).
        ///
        /// - Required.
        pub credentials: Option<Sensitive<ServiceAccount>> = "credentials" required(Sensitive<ServiceAccount>),
    }
}

open_enum! {
    /// Authenticate with a Google Cloud service account JSON key. Defaults to SERVICE_ACCOUNT when omitted.
    pub enum ClickPipePostBigQueryServiceAccountSourceAuthentication {
        ServiceAccount = "SERVICE_ACCOUNT",
    }
}

object! {
    /// Value of the variant `PostBigQueryWorkloadIdentity` of [`ClickPipeMutateBigQuerySource`].
    ///
    /// Schema: `/components/schemas/ClickPipePostBigQueryWorkloadIdentitySource`.
    pub struct ClickPipePostBigQueryWorkloadIdentitySource requires ClickPipePostBigQueryWorkloadIdentitySourceRequired {
        /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned up after initial load.
        ///
        /// - Required.
        pub snapshot_staging_path: Option<String> = "snapshotStagingPath" required(String),
        /// Value of type [`ClickPipeBigQueryPipeSettings`].
        ///
        /// - Required.
        pub settings: Option<ClickPipeBigQueryPipeSettings> = "settings" required(ClickPipeBigQueryPipeSettings),
        /// Table mappings for BigQuery pipe.
        ///
        /// - Required.
        pub table_mappings: Option<List<ClickPipeBigQueryPipeTableMapping>> = "tableMappings" required(List<ClickPipeBigQueryPipeTableMapping>),
        /// Authenticate with the ClickPipes service tenant identity. Customer credentials must not be provided. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
        ///
        /// - Required.
        /// - Example: `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`
        pub authentication: Option<ClickPipePostBigQueryWorkloadIdentitySourceAuthentication> = "authentication" required(ClickPipePostBigQueryWorkloadIdentitySourceAuthentication),
        /// GCP project ID that owns the BigQuery resources.
        ///
        /// - Required.
        /// - Example: `my-gcp-project`
        pub project_id: Option<String> = "projectId" required(String),
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

object! {
    /// Value of `kafka` of [`ClickPipePostSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePostKafkaSource`.
    pub struct ClickPipePostKafkaSource: Default {
        /// Type of the Kafka source.
        pub type_: Option<ClickPipePostKafkaSourceType> = "type",
        /// Format of the Kafka source.
        pub format: Option<ClickPipePostKafkaSourceFormat> = "format",
        /// Brokers of the Kafka source.
        pub brokers: Option<String> = "brokers",
        /// One or more Kafka topics as a comma-separated string. All topics must have the same schema and are ingested into the same destination table by a single ClickPipe.
        ///
        /// - Example: `topic1,topic2`
        pub topics: Option<String> = "topics",
        /// Consumer group of the Kafka source. If not provided "clickpipes-\<\<ID\>\>" will be used.
        ///
        /// - Example: `my-clickpipe-consumer-group`
        pub consumer_group: Nullable<String> = "consumerGroup" null(consumer_group_null),
        /// Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk: PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN, azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS.
        pub authentication: Option<ClickPipePostKafkaSourceAuthentication> = "authentication",
        /// IAM role for the Kafka source. Use with IAM role authentication. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/kafka#iam>.
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyRole`
        pub iam_role: Nullable<String> = "iamRole" null(iam_role_null),
        /// Value of type [`ClickPipeKafkaOffset`].
        pub offset: Nullable<ClickPipeKafkaOffset> = "offset" null(offset_null),
        /// Value of type [`ClickPipeMutateKafkaSchemaRegistry`].
        pub schema_registry: Nullable<ClickPipeMutateKafkaSchemaRegistry> = "schemaRegistry" null(schema_registry_null),
        /// PEM encoded CA certificates to validate the broker's certificate.
        pub ca_certificate: Nullable<String> = "caCertificate" null(ca_certificate_null),
        /// Reverse private endpoint UUIDs used for a secure private connection to the Kafka source.
        pub reverse_private_endpoint_ids: Option<List<String>> = "reversePrivateEndpointIds",
        /// Enable exactly-once delivery. Guarantees every Kafka record is inserted exactly once across restarts and rebalances. Can only be set at pipe creation.
        pub exactly_once: Nullable<bool> = "exactlyOnce" null(exactly_once_null),
        /// How Kafka tombstone records are handled. Set to "delete" to delete the matching destination row; this requires exactly-once delivery. Set to "soft_delete" to write a row with the _is_deleted virtual column set to true; exactly-once delivery is not required. Can only be set at pipe creation.
        ///
        /// - Example: `soft_delete`
        pub tombstone_mode: Nullable<ClickPipePostKafkaSourceTombstoneMode> = "tombstoneMode" null(tombstone_mode_null),
        /// Credentials for Kafka source. Choose one that is supported by the authentication method.
        pub credentials: Option<Sensitive<ClickPipePostKafkaSourceCredentials>> = "credentials",
        /// Base64-encoded .proto source or serialized FileDescriptorSet. Supported only with Protobuf format and cannot be combined with schemaRegistry.
        ///
        /// - Example: `c3ludGF4ID0gInByb3RvMyI7IG1lc3NhZ2UgRXZlbnQge30=`
        /// - Minimum length in characters: `1`
        /// - Maximum length in characters: `1048576`
        /// - Only in requests.
        pub protobuf_schema: Option<String> = "protobufSchema",
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipePostKafkaSource`]: Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk: PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN, azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS.
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
    /// Value of `credentials` of [`ClickPipePostKafkaSource`]: Credentials for Kafka source. Choose one that is supported by the authentication method.
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
    /// Value of `format` of [`ClickPipePostKafkaSource`]: Format of the Kafka source.
    pub enum ClickPipePostKafkaSourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        AvroConfluent = "AvroConfluent",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// Value of `tombstone_mode` of [`ClickPipePostKafkaSource`]: How Kafka tombstone records are handled. Set to "delete" to delete the matching destination row; this requires exactly-once delivery. Set to "soft_delete" to write a row with the _is_deleted virtual column set to true; exactly-once delivery is not required. Can only be set at pipe creation.
    ///
    /// - Example: `soft_delete`
    pub enum ClickPipePostKafkaSourceTombstoneMode {
        Delete = "delete",
        SoftDelete = "soft_delete",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickPipePostKafkaSource`]: Type of the Kafka source.
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

object! {
    /// Value of `kinesis` of [`ClickPipePostSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePostKinesisSource`.
    pub struct ClickPipePostKinesisSource: Default {
        /// Format of the Kinesis stream.
        pub format: Option<ClickPipePostKinesisSourceFormat> = "format",
        /// Name of the Kinesis stream.
        ///
        /// - Example: `my-stream`
        pub stream_name: Option<String> = "streamName",
        /// AWS region of the Kinesis stream.
        ///
        /// - Example: `us-east-1`
        pub region: Option<String> = "region",
        /// Use enhanced fan-out for the Kinesis stream.
        pub use_enhanced_fan_out: Nullable<bool> = "useEnhancedFanOut" null(use_enhanced_fan_out_null),
        /// Type of iterator to use when reading from the Kinesis stream. If AT_TIMESTAMP is used, the timestamp field must be provided.
        pub iterator_type: Option<ClickPipePostKinesisSourceIteratorType> = "iteratorType",
        /// UNIX timestamp to start reading from the Kinesis stream. Required if iteratorType is AT_TIMESTAMP.
        ///
        /// - Example: `1615766400`
        pub timestamp: Nullable<i64> = "timestamp" null(timestamp_null),
        /// Authentication method to use with the Kinesis stream.
        pub authentication: Option<ClickPipePostKinesisSourceAuthentication> = "authentication",
        /// IAM role to use for authentication. Required if IAM_ROLE is used.
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyRole`
        pub iam_role: Nullable<String> = "iamRole" null(iam_role_null),
        /// Value of type [`ClickPipeKinesisSchemaRegistry`].
        pub schema_registry: Nullable<ClickPipeKinesisSchemaRegistry> = "schemaRegistry" null(schema_registry_null),
        /// Value of type [`Sensitive<MskIamUser>`](MskIamUser).
        pub access_key: Nullable<Sensitive<MskIamUser>> = "accessKey" null(access_key_null),
        /// Base64-encoded .proto source or serialized FileDescriptorSet. Required with Protobuf format unless a schema registry is configured, and not supported with other formats.
        ///
        /// - Example: `c3ludGF4ID0gInByb3RvMyI7IG1lc3NhZ2UgRXZlbnQge30=`
        /// - Minimum length in characters: `1`
        /// - Maximum length in characters: `1048576`
        /// - Only in requests.
        pub protobuf_schema: Option<String> = "protobufSchema",
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipePostKinesisSource`]: Authentication method to use with the Kinesis stream.
    pub enum ClickPipePostKinesisSourceAuthentication {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
    }
}

open_enum! {
    /// Value of `format` of [`ClickPipePostKinesisSource`]: Format of the Kinesis stream.
    pub enum ClickPipePostKinesisSourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        AvroConfluent = "AvroConfluent",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// Value of `iterator_type` of [`ClickPipePostKinesisSource`]: Type of iterator to use when reading from the Kinesis stream. If AT_TIMESTAMP is used, the timestamp field must be provided.
    pub enum ClickPipePostKinesisSourceIteratorType {
        TrimHorizon = "TRIM_HORIZON",
        Latest = "LATEST",
        AtTimestamp = "AT_TIMESTAMP",
    }
}

object! {
    /// Value of `object_storage` of [`ClickPipePostSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePostObjectStorageSource`.
    pub struct ClickPipePostObjectStorageSource: Default {
        /// Type of the ObjectStorage source.
        pub type_: Option<ClickPipePostObjectStorageSourceType> = "type",
        /// Format of the files.
        pub format: Option<ClickPipePostObjectStorageSourceFormat> = "format",
        /// Provide a path to the file(s) you want to ingest. You can specify multiple files using bash-like wildcards. For more information, see the documentation on using wildcards in path: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#limitations>.
        ///
        /// - Example: `https://datasets-documentation.s3.eu-west-3.amazonaws.com/http/**.ndjson.gz`
        pub url: Option<String> = "url",
        /// Delimiter used in the files.
        ///
        /// - Example: `,`
        pub delimiter: Nullable<String> = "delimiter" null(delimiter_null),
        /// Compression algorithm used for the files.
        ///
        /// - Example: `auto`
        pub compression: Nullable<ClickPipePostObjectStorageSourceCompression> = "compression" null(compression_null),
        /// If set to true, the pipe will continuously read new files from the source. If set to false, the pipe will read the files only once. New files have to be uploaded lexically order.
        pub is_continuous: Nullable<bool> = "isContinuous" null(is_continuous_null),
        /// Queue URL for event-based continuous ingestion. For S3, provide an SQS queue URL. For GCS, provide a Pub/Sub subscription (e.g. projects/{project}/subscriptions/{name}). When provided, files are ingested based on event notifications rather than lexicographical order. Only applicable when isContinuous is true and authentication is not public.
        ///
        /// - Example: `https://sqs.us-east-1.amazonaws.com/123456789012/MyQueue`
        pub queue_url: Nullable<String> = "queueUrl" null(queue_url_null),
        /// If set to true, skips the initial load and only ingests files delivered by queue notifications. Only applicable when queueUrl is provided.
        pub skip_initial_load: Nullable<bool> = "skipInitialLoad" null(skip_initial_load_null),
        /// Skip all files up to and including this object key during the initial load. Cannot be provided when skipInitialLoad is true.
        ///
        /// - Example: `events/2026-06-01/`
        pub start_after: Nullable<String> = "startAfter" null(start_after_null),
        /// Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only. SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob Storage. PUBLIC uses no authentication.
        pub authentication: Nullable<ClickPipePostObjectStorageSourceAuthentication> = "authentication" null(authentication_null),
        /// IAM role to be used with IAM role authentication. Read more in ClickPipes documentation: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#authentication>.
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyRole`
        pub iam_role: Nullable<String> = "iamRole" null(iam_role_null),
        /// Connection string for Azure Blob Storage authentication. Required when authentication is CONNECTION_STRING.
        ///
        /// - Example: `DefaultEndpointsProtocol=https;AccountName=myaccount;AccountKey=mykey;EndpointSuffix=core.windows.net`
        pub connection_string: Nullable<Secret> = "connectionString" null(connection_string_null),
        /// Path to the file(s) within the Azure container. Used for Azure Blob Storage sources. You can specify multiple files using bash-like wildcards. For more information, see the documentation on using wildcards in path: <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#limitations>.
        ///
        /// - Example: `data/logs/*.json`
        pub path: Nullable<String> = "path" null(path_null),
        /// Container name for Azure Blob Storage. Required when type is azureblobstorage.
        ///
        /// - Example: `mycontainer`
        pub azure_container_name: Nullable<String> = "azureContainerName" null(azure_container_name_null),
        /// Value of type [`Sensitive<MskIamUser>`](MskIamUser).
        pub access_key: Nullable<Sensitive<MskIamUser>> = "accessKey" null(access_key_null),
        /// Base64-encoded GCP service account JSON key. Required when authentication is SERVICE_ACCOUNT.
        pub service_account_key: Nullable<Secret> = "serviceAccountKey" null(service_account_key_null),
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipePostObjectStorageSource`]: Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only. SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob Storage. PUBLIC uses no authentication.
    pub enum ClickPipePostObjectStorageSourceAuthentication {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
        ConnectionString = "CONNECTION_STRING",
        ServiceAccount = "SERVICE_ACCOUNT",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Value of `compression` of [`ClickPipePostObjectStorageSource`]: Compression algorithm used for the files.
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
    /// Value of `format` of [`ClickPipePostObjectStorageSource`]: Format of the files.
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
    /// Value of `type_` of [`ClickPipePostObjectStorageSource`]: Type of the ObjectStorage source.
    pub enum ClickPipePostObjectStorageSourceType {
        S3 = "s3",
        Gcs = "gcs",
        Dospaces = "dospaces",
        Azureblobstorage = "azureblobstorage",
        Cloudflarer2 = "cloudflarer2",
        Ovhobjectstorage = "ovhobjectstorage",
    }
}

object! {
    /// Value of the variant `ServiceAccount` of [`ClickPipePostPubSubSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePostPubSubServiceAccountSource`.
    pub struct ClickPipePostPubSubServiceAccountSource requires ClickPipePostPubSubServiceAccountSourceRequired {
        /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
        ///
        /// - Required.
        /// - Example: `JSONEachRow`
        pub format: Option<ClickPipePostPubSubServiceAccountSourceFormat> = "format" required(ClickPipePostPubSubServiceAccountSourceFormat),
        /// GCP project ID that owns the Pub/Sub topic.
        ///
        /// - Required.
        /// - Example: `my-gcp-project`
        pub project_id: Option<String> = "projectId" required(String),
        /// Pub/Sub topic name (not the fully-qualified path).
        ///
        /// - Required.
        /// - Example: `my-topic`
        pub topic: Option<String> = "topic" required(String),
        /// Authenticate with a GCP service account JSON key.
        ///
        /// - Required.
        /// - Example: `SERVICE_ACCOUNT`
        pub authentication: Option<ClickPipePostPubSubServiceAccountSourceAuthentication> = "authentication" required(ClickPipePostPubSubServiceAccountSourceAuthentication),
        /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
        ///
        /// - Required.
        /// - Example: `earliest`
        pub seek_type: Option<ClickPipePostPubSubServiceAccountSourceSeekType> = "seekType" required(ClickPipePostPubSubServiceAccountSourceSeekType),
        /// RFC 3339 / ISO 8601 timestamp to seek to. Required when seekType is "timestamp"; must be omitted otherwise.
        ///
        /// - Format: `date-time`
        /// - Example: `2026-04-10T12:00:00Z`
        pub seek_timestamp: Nullable<Timestamp> = "seekTimestamp" null(seek_timestamp_null),
        /// Optional Pub/Sub subscription filter expression (CEL). Maximum 256 characters.
        ///
        /// - Maximum length in characters: `256`
        pub filter: Nullable<String> = "filter" null(filter_null),
        /// Whether to enable ordered delivery of messages (requires messages to be published with ordering keys).
        pub enable_ordering: Nullable<bool> = "enableOrdering" null(enable_ordering_null),
        /// Acknowledgement deadline for messages, in seconds. Must be between 10 and 600.
        ///
        /// - Minimum: `10`
        /// - Maximum: `600`
        pub ack_deadline: Nullable<i64> = "ackDeadline" null(ack_deadline_null),
        /// Value of type [`Sensitive<ServiceAccount>`](ServiceAccount).
        ///
        /// - Required.
        pub service_account_key: Option<Sensitive<ServiceAccount>> = "serviceAccountKey" required(Sensitive<ServiceAccount>),
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
    /// Value of `format` of [`ClickPipePostPubSubServiceAccountSource`]: Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
    ///
    /// - Example: `JSONEachRow`
    pub enum ClickPipePostPubSubServiceAccountSourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// Value of `seek_type` of [`ClickPipePostPubSubServiceAccountSource`]: Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// - Example: `earliest`
    pub enum ClickPipePostPubSubServiceAccountSourceSeekType {
        Latest = "latest",
        Earliest = "earliest",
        Timestamp = "timestamp",
    }
}

union! {
    /// Value of `pubsub` of [`ClickPipePostSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePostPubSubSource`.
    pub enum ClickPipePostPubSubSource by tag("authentication") {
        /// `authentication` is `SERVICE_ACCOUNT`.
        ServiceAccount(box ClickPipePostPubSubServiceAccountSource) = tag["SERVICE_ACCOUNT"],
        /// `authentication` is `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`.
        WorkloadIdentity(box ClickPipePostPubSubWorkloadIdentitySource) = tag["SERVICE_ACCOUNT_WORKLOAD_IDENTITY"],
    }
}

object! {
    /// Value of the variant `WorkloadIdentity` of [`ClickPipePostPubSubSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePostPubSubWorkloadIdentitySource`.
    pub struct ClickPipePostPubSubWorkloadIdentitySource requires ClickPipePostPubSubWorkloadIdentitySourceRequired {
        /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
        ///
        /// - Required.
        /// - Example: `JSONEachRow`
        pub format: Option<ClickPipePostPubSubWorkloadIdentitySourceFormat> = "format" required(ClickPipePostPubSubWorkloadIdentitySourceFormat),
        /// GCP project ID that owns the Pub/Sub topic.
        ///
        /// - Required.
        /// - Example: `my-gcp-project`
        pub project_id: Option<String> = "projectId" required(String),
        /// Pub/Sub topic name (not the fully-qualified path).
        ///
        /// - Required.
        /// - Example: `my-topic`
        pub topic: Option<String> = "topic" required(String),
        /// SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
        ///
        /// - Required.
        /// - Example: `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`
        pub authentication: Option<ClickPipePostPubSubWorkloadIdentitySourceAuthentication> = "authentication" required(ClickPipePostPubSubWorkloadIdentitySourceAuthentication),
        /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
        ///
        /// - Required.
        /// - Example: `earliest`
        pub seek_type: Option<ClickPipePostPubSubWorkloadIdentitySourceSeekType> = "seekType" required(ClickPipePostPubSubWorkloadIdentitySourceSeekType),
        /// RFC 3339 / ISO 8601 timestamp to seek to. Required when seekType is "timestamp"; must be omitted otherwise.
        ///
        /// - Format: `date-time`
        /// - Example: `2026-04-10T12:00:00Z`
        pub seek_timestamp: Nullable<Timestamp> = "seekTimestamp" null(seek_timestamp_null),
        /// Optional Pub/Sub subscription filter expression (CEL). Maximum 256 characters.
        ///
        /// - Maximum length in characters: `256`
        pub filter: Nullable<String> = "filter" null(filter_null),
        /// Whether to enable ordered delivery of messages (requires messages to be published with ordering keys).
        pub enable_ordering: Nullable<bool> = "enableOrdering" null(enable_ordering_null),
        /// Acknowledgement deadline for messages, in seconds. Must be between 10 and 600.
        ///
        /// - Minimum: `10`
        /// - Maximum: `600`
        pub ack_deadline: Nullable<i64> = "ackDeadline" null(ack_deadline_null),
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
    /// Value of `format` of [`ClickPipePostPubSubWorkloadIdentitySource`]: Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
    ///
    /// - Example: `JSONEachRow`
    pub enum ClickPipePostPubSubWorkloadIdentitySourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// Value of `seek_type` of [`ClickPipePostPubSubWorkloadIdentitySource`]: Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// - Example: `earliest`
    pub enum ClickPipePostPubSubWorkloadIdentitySourceSeekType {
        Latest = "latest",
        Earliest = "earliest",
        Timestamp = "timestamp",
    }
}

object! {
    /// Request body of `click_pipe_create`.
    ///
    /// Schema: `/components/schemas/ClickPipePostRequest`.
    pub struct ClickPipePostRequest {
        /// Name of the ClickPipe.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// Value of type [`ClickPipePostSource`].
        ///
        /// - Required.
        pub source: Option<ClickPipePostSource> = "source" required(ClickPipePostSource),
        /// Value of type [`ClickPipeMutateDestination`].
        ///
        /// - Required.
        pub destination: Option<ClickPipeMutateDestination> = "destination" required(ClickPipeMutateDestination),
        /// Field mappings of the ClickPipe. Note that all destination columns must be included in the mappings.
        pub field_mappings: Option<List<ClickPipeFieldMapping>> = "fieldMappings",
        /// Value of type [`ClickPipeScaling`].
        pub scaling: Option<ClickPipeScaling> = "scaling",
        /// Value of type [`ClickPipeSettings`].
        pub settings: Option<ClickPipeSettings> = "settings",
        /// Create the ClickPipe in the Stopped state instead of starting ingestion immediately. Start it later with the state endpoint. Not supported for database ClickPipes.
        pub start_paused: Option<bool> = "startPaused",
    }
}

object! {
    /// Value of `source` of [`ClickPipePostRequest`].
    ///
    /// Schema: `/components/schemas/ClickPipePostSource`.
    pub struct ClickPipePostSource: Default {
        /// Value of type [`ClickPipePostKafkaSource`].
        pub kafka: Option<ClickPipePostKafkaSource> = "kafka",
        /// Value of type [`ClickPipePostObjectStorageSource`].
        pub object_storage: Option<ClickPipePostObjectStorageSource> = "objectStorage",
        /// Value of type [`ClickPipePostKinesisSource`].
        pub kinesis: Option<ClickPipePostKinesisSource> = "kinesis",
        /// Value of type [`ClickPipePostPubSubSource`].
        pub pubsub: Option<ClickPipePostPubSubSource> = "pubsub",
        /// Value of type [`ClickPipeMutatePostgresSource`].
        pub postgres: Option<ClickPipeMutatePostgresSource> = "postgres",
        /// Value of type [`ClickPipeMutateMySqlSource`].
        pub mysql: Option<ClickPipeMutateMySqlSource> = "mysql",
        /// Value of type [`ClickPipeMutateBigQuerySource`].
        pub bigquery: Option<ClickPipeMutateBigQuerySource> = "bigquery",
        /// Value of type [`ClickPipeMutateMongoDbSource`].
        pub mongodb: Option<ClickPipeMutateMongoDbSource> = "mongodb",
        /// Validate data samples received from data source. It will validate the connection and data availability and correctness. If not enabled, only connection will be validated. This has no effect on Postgres or MySQL pipes, they always only validate the connection and table definitions. This is experimental and can be removed in the future.
        pub validate_samples: Option<bool> = "validateSamples",
    }
}

object! {
    /// Value of `settings` of [`ClickPipeMutatePostgresSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePostgresPipeSettings`.
    pub struct ClickPipePostgresPipeSettings: Default {
        /// Interval in seconds to sync data from Postgres during CDC replication.
        ///
        /// - Example: `60`
        /// - Minimum: `1`
        pub sync_interval_seconds: Option<i64> = "syncIntervalSeconds",
        /// Number of rows to pull in each batch during CDC replication.
        ///
        /// - Example: `1000`
        /// - Minimum: `1`
        pub pull_batch_size: Option<i64> = "pullBatchSize",
        /// PostgreSQL publication name to use for CDC replication. If not provided, ClickPipes will create one automatically.
        ///
        /// - Example: `clickpipes_publication`
        pub publication_name: Option<String> = "publicationName",
        /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
        ///
        /// - Example: `cdc`
        pub replication_mode: Option<ClickPipePostgresPipeSettingsReplicationMode> = "replicationMode",
        /// PostgreSQL replication slot name. Only valid for "cdc_only" mode. For "cdc" mode, ClickPipes creates the slot automatically.
        ///
        /// - Example: `clickpipes_slot`
        pub replication_slot_name: Option<String> = "replicationSlotName",
        /// Preserve nullability from Postgres in the destination ClickHouse table. When true, columns without NOT NULL constraints are created as Nullable(...). When false, all columns are non-nullable and NULL values are replaced with the default value for the type. Note: Nullable types have performance overhead in ClickHouse.
        ///
        /// - Example: `false`
        pub allow_nullable_columns: Option<bool> = "allowNullableColumns",
        /// Number of parallel workers to use per table in the initial snapshot phase.
        ///
        /// - Example: `1`
        /// - Minimum: `1`
        pub initial_load_parallelism: Option<i64> = "initialLoadParallelism",
        /// Number of rows per partition during the snapshot phase.
        ///
        /// - Example: `100000`
        /// - Minimum: `1000`
        pub snapshot_num_rows_per_partition: Option<i64> = "snapshotNumRowsPerPartition",
        /// Number of tables to snapshot in parallel during the initial load phase.
        ///
        /// - Example: `1`
        /// - Minimum: `1`
        pub snapshot_number_of_parallel_tables: Option<i64> = "snapshotNumberOfParallelTables",
        /// Enable failover support for the replication slot on PG17 and newer. Only applicable when ClickPipes creates the replication slot (i.e., replicationSlotName is NOT provided).
        ///
        /// - Example: `false`
        pub enable_failover_slots: Option<bool> = "enableFailoverSlots",
        /// Enable hard delete behavior in ReplacingMergeTree for PostgreSQL DELETE operations.
        ///
        /// - Example: `false`
        pub delete_on_merge: Option<bool> = "deleteOnMerge",
    }
}

open_enum! {
    /// Value of `replication_mode` of [`ClickPipePostgresPipeSettings`]: Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
    ///
    /// - Example: `cdc`
    pub enum ClickPipePostgresPipeSettingsReplicationMode {
        Cdc = "cdc",
        Snapshot = "snapshot",
        CdcOnly = "cdc_only",
    }
}

object! {
    /// Element of `table_mappings_to_add` of [`ClickPipePatchPostgresSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePostgresPipeTableMapping`.
    pub struct ClickPipePostgresPipeTableMapping: Default {
        /// PostgreSQL source schema name.
        ///
        /// - Example: `public`
        pub source_schema_name: Option<String> = "sourceSchemaName",
        /// PostgreSQL source table name.
        ///
        /// - Example: `users`
        pub source_table: Option<String> = "sourceTable",
        /// ClickHouse target table name, optionally prefixed with schema name (e.g., "my_schema_my_table"). The table will be created automatically if it does not exist. For snapshot mode, the target table must be empty.
        ///
        /// - Example: `public_users`
        pub target_table: Option<String> = "targetTable",
        /// List of column names to exclude from replication. Column names must be unique within this list.
        ///
        /// - Example: `["internal_id","temp_data"]`
        /// - The items are distinct.
        pub excluded_columns: Option<List<String>> = "excludedColumns",
        /// Whether to use a custom sorting key. If true, sortingKeys must be provided. If false or omitted, the default sorting key is the PostgreSQL primary key.
        ///
        /// - Example: `false`
        pub use_custom_sorting_key: Option<bool> = "useCustomSortingKey",
        /// Ordered list of column names to use as the sorting (ORDER BY) key in ClickHouse. Only used when useCustomSortingKey is true. Column names must be unique within this list.
        ///
        /// - Example: `["created_at_date","event_id"]`
        /// - The items are distinct.
        pub sorting_keys: Option<List<String>> = "sortingKeys",
        /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
        ///
        /// - Example: `ReplacingMergeTree`
        pub table_engine: Option<ClickPipePostgresPipeTableMappingTableEngine> = "tableEngine",
        /// Custom partitioning column used for parallel snapshotting. Only beneficial for PostgreSQL 13 (no benefit for PG14+, which supports indexed ctid scans). Must be an indexed column of type: `smallint`, `integer`, `bigint`, `timestamp without time zone`, or `timestamp with time zone`. Unrelated to ClickHouse partitioning.
        ///
        /// - Example: `id`
        pub partition_key: Option<String> = "partitionKey",
        /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
        ///
        /// - Example: `toYYYYMM(created_at)`
        pub partition_by_expr: Option<String> = "partitionByExpr",
    }
}

open_enum! {
    /// Value of `table_engine` of [`ClickPipePostgresPipeTableMapping`]: ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    ///
    /// - Example: `ReplacingMergeTree`
    pub enum ClickPipePostgresPipeTableMappingTableEngine {
        MergeTree = "MergeTree",
        ReplacingMergeTree = "ReplacingMergeTree",
        Null = "Null",
    }
}

object! {
    /// Value of `postgres` of [`ClickPipeSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePostgresSource`.
    pub struct ClickPipePostgresSource: Default {
        /// Type of the Postgres source. Defaults to "postgres" if not specified.
        pub type_: Nullable<ClickPipePostgresSourceType> = "type" null(type_null),
        /// PostgreSQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name (project:region:instance).
        ///
        /// - Example: `my-postgres-server.example.com`
        pub host: Option<String> = "host",
        /// PostgreSQL server port.
        ///
        /// - Example: `5432`
        /// - Minimum: `1`
        /// - Maximum: `65535`
        pub port: Option<i64> = "port",
        /// PostgreSQL database name to replicate from.
        ///
        /// - Example: `production_db`
        pub database: Option<String> = "database",
        /// Authentication method for Postgres connection. IAM_ROLE is only available for services on AWS.
        ///
        /// - Example: `IAM_ROLE`
        pub authentication: Option<ClickPipePostgresSourceAuthentication> = "authentication",
        /// IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
        ///
        /// - Example: `arn:aws:iam::123456789012:role/MyApplicationRole`
        pub iam_role: Option<String> = "iamRole",
        /// TLS/SSL host for secure connections.
        ///
        /// - Example: `my-postgres-server.example.com`
        pub tls_host: Option<String> = "tlsHost",
        /// PEM encoded CA certificate to validate the Postgres server certificate.
        ///
        /// - Example: `-----BEGIN CERTIFICATE----- ...`
        pub ca_certificate: Option<String> = "caCertificate",
        /// Disable TLS for the Postgres connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub disable_tls: Option<bool> = "disableTls",
        /// Skip TLS certificate verification for the Postgres connection. Use with caution in production environments.
        ///
        /// - Example: `false`
        pub skip_cert_verification: Option<bool> = "skipCertVerification",
        /// Value of type [`ClickPipePostgresPipeSettings`].
        pub settings: Option<ClickPipePostgresPipeSettings> = "settings",
        /// List of table mappings defining which PostgreSQL tables to replicate and how they map to ClickHouse tables.
        pub table_mappings: Option<List<ClickPipePostgresPipeTableMapping>> = "tableMappings",
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipePostgresSource`]: Authentication method for Postgres connection. IAM_ROLE is only available for services on AWS.
    ///
    /// - Example: `IAM_ROLE`
    pub enum ClickPipePostgresSourceAuthentication {
        Basic = "basic",
        IamRole = "IAM_ROLE",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickPipePostgresSource`]: Type of the Postgres source. Defaults to "postgres" if not specified.
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

object! {
    /// Value of `pubsub` of [`ClickPipeSource`].
    ///
    /// Schema: `/components/schemas/ClickPipePubSubSource`.
    pub struct ClickPipePubSubSource requires ClickPipePubSubSourceRequired {
        /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
        ///
        /// - Required.
        /// - Example: `JSONEachRow`
        pub format: Option<ClickPipePubSubSourceFormat> = "format" required(ClickPipePubSubSourceFormat),
        /// GCP project ID that owns the Pub/Sub topic.
        ///
        /// - Required.
        /// - Example: `my-gcp-project`
        pub project_id: Option<String> = "projectId" required(String),
        /// Pub/Sub topic name (not the fully-qualified path).
        ///
        /// - Required.
        /// - Example: `my-topic`
        pub topic: Option<String> = "topic" required(String),
        /// Authentication method to use with GCP Pub/Sub. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
        ///
        /// - Required.
        /// - Example: `SERVICE_ACCOUNT`
        pub authentication: Option<ClickPipePubSubSourceAuthentication> = "authentication" required(ClickPipePubSubSourceAuthentication),
        /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
        ///
        /// - Required.
        /// - Example: `earliest`
        pub seek_type: Option<ClickPipePubSubSourceSeekType> = "seekType" required(ClickPipePubSubSourceSeekType),
        /// RFC 3339 / ISO 8601 timestamp to seek to. Required when seekType is "timestamp"; must be omitted otherwise.
        ///
        /// - Format: `date-time`
        /// - Example: `2026-04-10T12:00:00Z`
        pub seek_timestamp: Nullable<Timestamp> = "seekTimestamp" null(seek_timestamp_null),
        /// Optional Pub/Sub subscription filter expression (CEL). Maximum 256 characters.
        ///
        /// - Maximum length in characters: `256`
        pub filter: Nullable<String> = "filter" null(filter_null),
        /// Whether to enable ordered delivery of messages (requires messages to be published with ordering keys).
        pub enable_ordering: Nullable<bool> = "enableOrdering" null(enable_ordering_null),
        /// Acknowledgement deadline for messages, in seconds. Must be between 10 and 600.
        ///
        /// - Minimum: `10`
        /// - Maximum: `600`
        pub ack_deadline: Nullable<i64> = "ackDeadline" null(ack_deadline_null),
    }
}

open_enum! {
    /// Value of `authentication` of [`ClickPipePubSubSource`]: Authentication method to use with GCP Pub/Sub. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// - Example: `SERVICE_ACCOUNT`
    pub enum ClickPipePubSubSourceAuthentication {
        ServiceAccount = "SERVICE_ACCOUNT",
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}

open_enum! {
    /// Value of `format` of [`ClickPipePubSubSource`]: Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to enable this feature for your organization.
    ///
    /// - Example: `JSONEachRow`
    pub enum ClickPipePubSubSourceFormat {
        JsonEachRow = "JSONEachRow",
        Avro = "Avro",
        Protobuf = "Protobuf",
    }
}

open_enum! {
    /// Value of `seek_type` of [`ClickPipePubSubSource`]: Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// - Example: `earliest`
    pub enum ClickPipePubSubSourceSeekType {
        Latest = "latest",
        Earliest = "earliest",
        Timestamp = "timestamp",
    }
}

object! {
    /// Value of `scaling` of [`ClickPipePostRequest`].
    ///
    /// Schema: `/components/schemas/ClickPipeScaling`.
    pub struct ClickPipeScaling: Default {
        /// Desired number of replicas. Only for scalable pipes.
        ///
        /// - Minimum: `1`
        /// - Maximum: `40`
        pub replicas: Option<i64> = "replicas",
        /// Desired number of concurrency. Only for S3 pipes. If set to 0, concurrency is auto-scaled based on the cluster memory.
        pub concurrency: Option<i64> = "concurrency" deprecated("deprecated by the API; see the documentation"),
        /// CPU in millicores for each replica. Only for streaming pipes.
        ///
        /// - Minimum: `125`
        /// - Maximum: `2000`
        pub replica_cpu_millicores: Option<Quantity> = "replicaCpuMillicores",
        /// Memory in GB for each replica. Only for streaming pipes.
        ///
        /// - Minimum: `0.5`
        /// - Maximum: `8`
        pub replica_memory_gb: Option<Quantity> = "replicaMemoryGb",
    }
}

object! {
    /// Request body of `click_pipe_scaling_update`.
    ///
    /// Schema: `/components/schemas/ClickPipeScalingPatchRequest`.
    pub struct ClickPipeScalingPatchRequest: Default {
        /// Number of replicas to scale to. Use to scale Kafka pipes.
        ///
        /// - Minimum: `1`
        /// - Maximum: `40`
        pub replicas: Option<i64> = "replicas",
        /// Number of concurrency to scale to. Use to scale S3 pipes.
        ///
        /// - Minimum: `0`
        /// - Maximum: `34`
        pub concurrency: Option<i64> = "concurrency" deprecated("deprecated by the API; see the documentation"),
        /// CPU in millicores for each replica. Use to scale streaming pipes.
        ///
        /// - Minimum: `125`
        /// - Maximum: `2000`
        pub replica_cpu_millicores: Option<i64> = "replicaCpuMillicores",
        /// Memory in GB for each replica. Use to scale streaming pipes.
        ///
        /// - Minimum: `0.5`
        /// - Maximum: `8`
        pub replica_memory_gb: Option<f64> = "replicaMemoryGb",
    }
}

object! {
    /// Element of `fields` of [`ClickPipeSchemaDiscoveryResponse`].
    ///
    /// Schema: `/components/schemas/ClickPipeSchemaDiscoveryField`.
    pub struct ClickPipeSchemaDiscoveryField: Default {
        /// Name of the inferred field.
        ///
        /// - Example: `user_id`
        pub name: Option<String> = "name",
        /// Inferred ClickHouse data type of the field.
        ///
        /// - Example: `Int64`
        pub type_: Option<String> = "type",
        /// Whether the field is optional (nullable) in the source.
        pub optional: Nullable<bool> = "optional" null(optional_null),
    }
}

object! {
    /// Request body of `click_pipe_schema_discovery`.
    ///
    /// Schema: `/components/schemas/ClickPipeSchemaDiscoveryRequest`.
    pub struct ClickPipeSchemaDiscoveryRequest {
        /// Value of type [`ClickPipeSchemaDiscoverySource`].
        ///
        /// - Required.
        pub source: Option<ClickPipeSchemaDiscoverySource> = "source" required(ClickPipeSchemaDiscoverySource),
    }
}

object! {
    /// Result of `click_pipe_schema_discovery`.
    ///
    /// Schema: `/components/schemas/ClickPipeSchemaDiscoveryResponse`.
    pub struct ClickPipeSchemaDiscoveryResponse: Default {
        /// Inferred schema fields with their ClickHouse data types.
        pub fields: Option<List<ClickPipeSchemaDiscoveryField>> = "fields",
        /// The property `meta`.
        pub meta: Nullable<Map<String>> = "meta" null(meta_null),
    }
}

object! {
    /// Value of `source` of [`ClickPipeSchemaDiscoveryRequest`].
    ///
    /// Schema: `/components/schemas/ClickPipeSchemaDiscoverySource`.
    pub struct ClickPipeSchemaDiscoverySource: Default {
        /// Value of type [`ClickPipePostKafkaSource`].
        pub kafka: Option<ClickPipePostKafkaSource> = "kafka",
        /// Value of type [`ClickPipePostKinesisSource`].
        pub kinesis: Option<ClickPipePostKinesisSource> = "kinesis",
        /// Value of type [`ClickPipePostPubSubSource`].
        pub pubsub: Option<ClickPipePostPubSubSource> = "pubsub",
        /// Value of type [`ClickPipePostObjectStorageSource`].
        pub object_storage: Option<ClickPipePostObjectStorageSource> = "objectStorage",
    }
}

object! {
    /// Result of `click_pipe_settings_get` and `click_pipe_settings_update`.
    ///
    /// Schema: `/components/schemas/ClickPipeSettings`.
    pub struct ClickPipeSettings: Default {
        /// Streaming max insert wait time. Configures the max wait period before inserting data into the ClickHouse.
        ///
        /// - Example: `5000`
        /// - Minimum: `500`
        /// - Maximum: `60000`
        pub streaming_max_insert_wait_ms: Nullable<i64> = "streaming_max_insert_wait_ms" null(streaming_max_insert_wait_ms_null),
        /// Object storage concurrency. Number of concurrent file processing threads.
        ///
        /// - Example: `1`
        /// - Minimum: `1`
        /// - Maximum: `35`
        pub object_storage_concurrency: Nullable<i64> = "object_storage_concurrency" null(object_storage_concurrency_null),
        /// Object storage polling interval. Configures the refresh interval for querying continuous ingest for new object storage data.
        ///
        /// - Example: `30000`
        /// - Minimum: `100`
        /// - Maximum: `3600000`
        pub object_storage_polling_interval_ms: Nullable<i64> = "object_storage_polling_interval_ms" null(object_storage_polling_interval_ms_null),
        /// Max insert bytes. Number of bytes to process in a single insert batch.
        ///
        /// - Example: `10737418240`
        /// - Minimum: `524288000`
        /// - Maximum: `10737418240`
        pub object_storage_max_insert_bytes: Nullable<i64> = "object_storage_max_insert_bytes" null(object_storage_max_insert_bytes_null),
        /// Max file count. Maximum number of files to process in a single insert batch.
        ///
        /// - Example: `100`
        /// - Minimum: `1`
        /// - Maximum: `10000`
        pub object_storage_max_file_count: Nullable<i64> = "object_storage_max_file_count" null(object_storage_max_file_count_null),
        /// Max threads. Maximum number of concurrent threads for file processing.
        ///
        /// - Example: `8`
        /// - Minimum: `0`
        /// - Maximum: `64`
        pub clickhouse_max_threads: Nullable<i64> = "clickhouse_max_threads" null(clickhouse_max_threads_null),
        /// Max insert threads. Maximum number of concurrent insert threads.
        ///
        /// - Example: `1`
        /// - Minimum: `0`
        /// - Maximum: `16`
        pub clickhouse_max_insert_threads: Nullable<i64> = "clickhouse_max_insert_threads" null(clickhouse_max_insert_threads_null),
        /// Min insert block size bytes. Minimum size of data block for insert (in bytes).
        ///
        /// - Example: `1073741824`
        /// - Minimum: `0`
        /// - Maximum: `10737418240`
        pub clickhouse_min_insert_block_size_bytes: Nullable<i64> = "clickhouse_min_insert_block_size_bytes" null(clickhouse_min_insert_block_size_bytes_null),
        /// Max download threads. Maximum number of concurrent download threads.
        ///
        /// - Example: `4`
        /// - Minimum: `0`
        /// - Maximum: `32`
        pub clickhouse_max_download_threads: Nullable<i64> = "clickhouse_max_download_threads" null(clickhouse_max_download_threads_null),
        /// Parallel distributed insert select. Only applies when object_storage_use_cluster_function is enabled. When disabled, this setting is ignored and the effective value is 0.
        ///
        /// - Example: `2`
        /// - Minimum: `0`
        /// - Maximum: `2`
        pub clickhouse_parallel_distributed_insert_select: Nullable<i64> = "clickhouse_parallel_distributed_insert_select" null(clickhouse_parallel_distributed_insert_select_null),
        /// Kafka Read Committed. Whether Kafka consumers read only committed messages.
        ///
        /// - Example: `false`
        pub kafka_read_committed: Option<bool> = "kafka_read_committed",
        /// use cluster function. Whether to use ClickHouse cluster function for distributed processing.
        ///
        /// - Example: `true`
        pub object_storage_use_cluster_function: Nullable<bool> = "object_storage_use_cluster_function" null(object_storage_use_cluster_function_null),
        /// parallel view processing. Whether to enable pushing to attached views concurrently instead of sequentially.
        ///
        /// - Example: `false`
        pub clickhouse_parallel_view_processing: Nullable<bool> = "clickhouse_parallel_view_processing" null(clickhouse_parallel_view_processing_null),
    }
}

object! {
    /// Request body of `click_pipe_settings_update`.
    ///
    /// Schema: `/components/schemas/ClickPipeSettingsPutRequest`.
    pub struct ClickPipeSettingsPutRequest: Default {
        /// Streaming max insert wait time. Configures the max wait period before inserting data into the ClickHouse.
        ///
        /// - Example: `5000`
        /// - Minimum: `500`
        /// - Maximum: `60000`
        pub streaming_max_insert_wait_ms: Option<i64> = "streaming_max_insert_wait_ms",
        /// Object storage concurrency. Number of concurrent file processing threads.
        ///
        /// - Example: `1`
        /// - Minimum: `1`
        /// - Maximum: `35`
        pub object_storage_concurrency: Option<i64> = "object_storage_concurrency",
        /// Object storage polling interval. Configures the refresh interval for querying continuous ingest for new object storage data.
        ///
        /// - Example: `30000`
        /// - Minimum: `100`
        /// - Maximum: `3600000`
        pub object_storage_polling_interval_ms: Option<i64> = "object_storage_polling_interval_ms",
        /// Max insert bytes. Number of bytes to process in a single insert batch.
        ///
        /// - Example: `10737418240`
        /// - Minimum: `524288000`
        /// - Maximum: `10737418240`
        pub object_storage_max_insert_bytes: Option<i64> = "object_storage_max_insert_bytes",
        /// Max file count. Maximum number of files to process in a single insert batch.
        ///
        /// - Example: `100`
        /// - Minimum: `1`
        /// - Maximum: `10000`
        pub object_storage_max_file_count: Option<i64> = "object_storage_max_file_count",
        /// Max threads. Maximum number of concurrent threads for file processing.
        ///
        /// - Example: `8`
        /// - Minimum: `0`
        /// - Maximum: `64`
        pub clickhouse_max_threads: Option<i64> = "clickhouse_max_threads",
        /// Max insert threads. Maximum number of concurrent insert threads.
        ///
        /// - Example: `1`
        /// - Minimum: `0`
        /// - Maximum: `16`
        pub clickhouse_max_insert_threads: Option<i64> = "clickhouse_max_insert_threads",
        /// Min insert block size bytes. Minimum size of data block for insert (in bytes).
        ///
        /// - Example: `1073741824`
        /// - Minimum: `0`
        /// - Maximum: `10737418240`
        pub clickhouse_min_insert_block_size_bytes: Option<i64> = "clickhouse_min_insert_block_size_bytes",
        /// Max download threads. Maximum number of concurrent download threads.
        ///
        /// - Example: `4`
        /// - Minimum: `0`
        /// - Maximum: `32`
        pub clickhouse_max_download_threads: Option<i64> = "clickhouse_max_download_threads",
        /// Parallel distributed insert select. Only applies when object_storage_use_cluster_function is enabled. When disabled, this setting is ignored and the effective value is 0.
        ///
        /// - Example: `2`
        /// - Minimum: `0`
        /// - Maximum: `2`
        pub clickhouse_parallel_distributed_insert_select: Option<i64> = "clickhouse_parallel_distributed_insert_select",
        /// Kafka Read Committed. Whether Kafka consumers read only committed messages.
        ///
        /// - Example: `false`
        pub kafka_read_committed: Option<bool> = "kafka_read_committed",
        /// use cluster function. Whether to use ClickHouse cluster function for distributed processing.
        ///
        /// - Example: `true`
        pub object_storage_use_cluster_function: Option<bool> = "object_storage_use_cluster_function",
        /// parallel view processing. Whether to enable pushing to attached views concurrently instead of sequentially.
        ///
        /// - Example: `false`
        pub clickhouse_parallel_view_processing: Option<bool> = "clickhouse_parallel_view_processing",
    }
}

object! {
    /// Value of `source` of [`ClickPipe`].
    ///
    /// Schema: `/components/schemas/ClickPipeSource`.
    pub struct ClickPipeSource: Default {
        /// Value of type [`ClickPipeKafkaSource`].
        pub kafka: Nullable<ClickPipeKafkaSource> = "kafka" null(kafka_null),
        /// Value of type [`ClickPipeObjectStorageSource`].
        pub object_storage: Nullable<ClickPipeObjectStorageSource> = "objectStorage" null(object_storage_null),
        /// Value of type [`ClickPipeKinesisSource`].
        pub kinesis: Nullable<ClickPipeKinesisSource> = "kinesis" null(kinesis_null),
        /// Value of type [`ClickPipePubSubSource`].
        pub pubsub: Nullable<ClickPipePubSubSource> = "pubsub" null(pubsub_null),
        /// Value of type [`ClickPipePostgresSource`].
        pub postgres: Nullable<ClickPipePostgresSource> = "postgres" null(postgres_null),
        /// Value of type [`ClickPipeMySqlSource`].
        pub mysql: Nullable<ClickPipeMySqlSource> = "mysql" null(mysql_null),
        /// Value of type [`ClickPipeBigQuerySource`].
        pub bigquery: Nullable<ClickPipeBigQuerySource> = "bigquery" null(bigquery_null),
        /// Value of type [`ClickPipeMongoDbSource`].
        pub mongodb: Nullable<ClickPipeMongoDbSource> = "mongodb" null(mongodb_null),
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

object! {
    /// Request body of `click_pipe_state_update`.
    ///
    /// Schema: `/components/schemas/ClickPipeStatePatchRequest`.
    pub struct ClickPipeStatePatchRequest {
        /// Command to change the state: 'start', 'stop', 'resync'.
        ///
        /// - Required.
        pub command: Option<ClickPipeStatePatchRequestCommand> = "command" required(ClickPipeStatePatchRequestCommand),
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

object! {
    /// Result of `click_pipe_cdc_scaling_get` and `click_pipe_cdc_scaling_update`.
    ///
    /// Schema: `/components/schemas/ClickPipesCdcScaling`.
    pub struct ClickPipesCdcScaling: Default {
        /// CPU in millicores for DB ClickPipes.
        ///
        /// - Example: `2000`
        /// - Minimum: `1000`
        /// - Maximum: `32000`
        /// - Multiple of: `1000`
        pub replica_cpu_millicores: Option<Quantity> = "replicaCpuMillicores",
        /// Memory in GiB for DB ClickPipes. Must be 4× the CPU core count.
        ///
        /// - Example: `8`
        /// - Minimum: `4`
        /// - Maximum: `128`
        /// - Multiple of: `4`
        pub replica_memory_gb: Option<Quantity> = "replicaMemoryGb",
    }
}

object! {
    /// Request body of `click_pipe_cdc_scaling_update`.
    ///
    /// Schema: `/components/schemas/ClickPipesCdcScalingPatchRequest`.
    pub struct ClickPipesCdcScalingPatchRequest: Default {
        /// CPU in millicores for DB ClickPipes.
        ///
        /// - Example: `2000`
        /// - Minimum: `1000`
        /// - Maximum: `32000`
        /// - Multiple of: `1000`
        pub replica_cpu_millicores: Option<i64> = "replicaCpuMillicores",
        /// Memory in GiB for DB ClickPipes. Must be 4× the CPU core count.
        ///
        /// - Example: `8`
        /// - Minimum: `4`
        /// - Maximum: `128`
        /// - Multiple of: `4`
        pub replica_memory_gb: Option<f64> = "replicaMemoryGb",
    }
}

object! {
    /// Value of `gcp_workload_identity` of [`ClickPipesServiceContext`].
    ///
    /// Schema: `/components/schemas/ClickPipesGcpWorkloadIdentityContext`.
    pub struct ClickPipesGcpWorkloadIdentityContext: Default {
        /// Whether the ClickPipes deployment supports GCP workload identity, which is in Private Preview. The principal field identifies the GCP service account used for source access.
        pub supported: Option<bool> = "supported",
        /// Whether the service tenant identity is ready for workload identity authentication.
        pub ready: Nullable<bool> = "ready" null(ready_null),
        /// GCP service account used by ClickPipes for workload identity authentication. Grant this service account access to customer source resources.
        ///
        /// - Example: `ch-deadbeef@clickpipes-development.iam.gserviceaccount.com`
        pub principal: Nullable<String> = "principal" null(principal_null),
    }
}

object! {
    /// Result of `click_pipes_service_context_get`.
    ///
    /// Schema: `/components/schemas/ClickPipesServiceContext`.
    pub struct ClickPipesServiceContext: Default {
        /// Value of type [`ClickPipesGcpWorkloadIdentityContext`].
        pub gcp_workload_identity: Option<ClickPipesGcpWorkloadIdentityContext> = "gcpWorkloadIdentity",
    }
}

object! {
    /// Request body of `click_pipe_reverse_private_endpoint_create`.
    ///
    /// Schema: `/components/schemas/CreateReversePrivateEndpoint`.
    pub struct CreateReversePrivateEndpoint {
        /// Reverse private endpoint description. Maximum length is 255 characters.
        ///
        /// - Required.
        /// - Example: `My reverse private endpoint`
        pub description: Option<String> = "description" required(String),
        /// Reverse private endpoint type.
        ///
        /// - Required.
        /// - Example: `VPC_ENDPOINT_SERVICE`
        pub type_: Option<CreateReversePrivateEndpointType> = "type" required(CreateReversePrivateEndpointType),
        /// VPC endpoint service name.
        ///
        /// - Example: `com.amazonaws.vpce.us-east-1.vpce-svc-12345678901234567`
        pub vpc_endpoint_service_name: Option<String> = "vpcEndpointServiceName",
        /// VPC resource configuration ID. Required for VPC_RESOURCE type.
        ///
        /// - Example: `rcfg-12345678901234567`
        pub vpc_resource_configuration_id: Option<String> = "vpcResourceConfigurationId",
        /// VPC resource share ARN. Required for VPC_RESOURCE type.
        ///
        /// - Example: `arn:aws:ram:us-east-1:123456789012:resource-share/share-12345678901234567`
        pub vpc_resource_share_arn: Option<String> = "vpcResourceShareArn",
        /// MSK cluster ARN. Required for MSK_MULTI_VPC type.
        ///
        /// - Example: `arn:aws:kafka:us-east-1:123456789012:cluster/my-cluster/a1b2c3d4-5678-90ab-cdef-1234567890ab-1`
        pub msk_cluster_arn: Option<String> = "mskClusterArn",
        /// MSK cluster authentication type. Required for MSK_MULTI_VPC type.
        ///
        /// - Example: `SASL_IAM`
        pub msk_authentication: Option<CreateReversePrivateEndpointMskAuthentication> = "mskAuthentication",
        /// Private Preview. GCP PSC service attachment URI. Required for GCP_PSC_SERVICE_ATTACHMENT type. Format: projects/{project}/regions/{region}/serviceAttachments/{name}.
        ///
        /// - Example: `projects/my-project/regions/us-central1/serviceAttachments/my-service`
        pub gcp_service_attachment: Option<String> = "gcpServiceAttachment",
        /// Optional private DNS names for Reverse Private Endpoint. Can be used as data source destination address. Must be unique across the ClickHouse service.
        /// Generally available for Google Private Service Connect (PSC). For AWS PrivateLink (VPC endpoint service and VPC resource), available in Private Preview; contact ClickHouse support to enable it for your service. Not supported for MSK multi-VPC.
        /// Supports exact names and leading wildcard names such as *.example.com
        ///
        /// - Example: `[{"privateDnsName":"my-service.example.com"},{"privateDnsName":"*.example.com"}]`
        pub custom_private_dns_mappings: Option<List<CustomPrivateDnsMapping>> = "customPrivateDnsMappings",
    }
}

open_enum! {
    /// Value of `msk_authentication` of [`CreateReversePrivateEndpoint`]: MSK cluster authentication type. Required for MSK_MULTI_VPC type.
    ///
    /// - Example: `SASL_IAM`
    pub enum CreateReversePrivateEndpointMskAuthentication {
        SaslIam = "SASL_IAM",
        SaslScram = "SASL_SCRAM",
    }
}

open_enum! {
    /// Value of `type_` of [`CreateReversePrivateEndpoint`]: Reverse private endpoint type.
    ///
    /// - Example: `VPC_ENDPOINT_SERVICE`
    pub enum CreateReversePrivateEndpointType {
        VpcEndpointService = "VPC_ENDPOINT_SERVICE",
        VpcResource = "VPC_RESOURCE",
        MskMultiVpc = "MSK_MULTI_VPC",
        GcpPscServiceAttachment = "GCP_PSC_SERVICE_ATTACHMENT",
    }
}

object! {
    /// Element of `custom_private_dns_mappings` of [`CreateReversePrivateEndpoint`].
    ///
    /// Schema: `/components/schemas/CustomPrivateDnsMapping`.
    pub struct CustomPrivateDnsMapping: Default {
        /// Optional private DNS names for Reverse Private Endpoint. Can be used as data source destination address. Must be unique across the ClickHouse service.
        /// Generally available for Google Private Service Connect (PSC). For AWS PrivateLink (VPC endpoint service and VPC resource), available in Private Preview; contact ClickHouse support to enable it for your service. Not supported for MSK multi-VPC.
        /// Supports exact names and leading wildcard names such as *.example.com
        ///
        /// - Example: `*.my-service.example.com`
        pub private_dns_name: Option<String> = "privateDnsName",
        /// Optional DNS target ID. Supported only for VPC_RESOURCE, where it is the CHILD resource configuration ID (rcfg-…), or the configuration ID for a single resource. Set it at create time to route a custom DNS name to that resource. If the target is not reported in dnsTargets yet, the mapping is not served until it appears; it does not fall back to the default target. If omitted, the default target is used. Once dnsTargets is non-empty, adding or changing a targetId requires an ID in that list; unchanged target IDs are not re-checked.
        ///
        /// - Example: `rcfg-097648d8068504966`
        pub target_id: Option<String> = "targetId",
    }
}

object! {
    /// Value of `access_key` of [`ClickPipePatchKinesisSource`].
    ///
    /// Schema: `/components/schemas/MskIamUser`.
    pub struct MskIamUser: Default {
        /// IAM access key ID.
        pub access_key_id: Option<String> = "accessKeyId",
        /// IAM secret key.
        pub secret_key: Option<Secret> = "secretKey",
    }
}

object! {
    /// Value of the variant `MutualTls` of [`ClickPipePatchKafkaSourceCredentials`].
    ///
    /// Schema: `/components/schemas/MutualTLS`.
    pub struct MutualTls: Default {
        /// PEM encoded client certificate for mTLS authentication.
        pub certificate: Option<String> = "certificate",
        /// PEM encoded client private key for mTLS authentication.
        ///
        /// - Format: `password`
        pub private_key: Option<Secret> = "privateKey",
    }
}

object! {
    /// Value of `credentials` of [`ClickPipeMutateMongoDbSource`].
    ///
    /// Schema: `/components/schemas/PLAIN`.
    pub struct Plain: Default {
        /// Database username.
        ///
        /// - Example: `postgres_user`
        pub username: Option<String> = "username",
        /// Database password.
        ///
        /// - Format: `password`
        /// - Example: `your_secure_password`
        pub password: Option<Secret> = "password",
    }
}

object! {
    /// Result of `click_pipe_reverse_private_endpoint_create`, `click_pipe_reverse_private_endpoint_get` and `click_pipe_reverse_private_endpoint_update`.
    ///
    /// Schema: `/components/schemas/ReversePrivateEndpoint`.
    pub struct ReversePrivateEndpoint: Default {
        /// Reverse private endpoint description. Maximum length is 255 characters.
        ///
        /// - Example: `My reverse private endpoint`
        pub description: Option<String> = "description",
        /// Reverse private endpoint type.
        ///
        /// - Example: `VPC_ENDPOINT_SERVICE`
        pub type_: Option<ReversePrivateEndpointType> = "type",
        /// VPC endpoint service name.
        ///
        /// - Example: `com.amazonaws.vpce.us-east-1.vpce-svc-12345678901234567`
        pub vpc_endpoint_service_name: Nullable<String> = "vpcEndpointServiceName" null(vpc_endpoint_service_name_null),
        /// VPC resource configuration ID. Required for VPC_RESOURCE type.
        ///
        /// - Example: `rcfg-12345678901234567`
        pub vpc_resource_configuration_id: Nullable<String> = "vpcResourceConfigurationId" null(vpc_resource_configuration_id_null),
        /// VPC resource share ARN. Required for VPC_RESOURCE type.
        ///
        /// - Example: `arn:aws:ram:us-east-1:123456789012:resource-share/share-12345678901234567`
        pub vpc_resource_share_arn: Nullable<String> = "vpcResourceShareArn" null(vpc_resource_share_arn_null),
        /// MSK cluster ARN. Required for MSK_MULTI_VPC type.
        ///
        /// - Example: `arn:aws:kafka:us-east-1:123456789012:cluster/my-cluster/a1b2c3d4-5678-90ab-cdef-1234567890ab-1`
        pub msk_cluster_arn: Nullable<String> = "mskClusterArn" null(msk_cluster_arn_null),
        /// MSK cluster authentication type. Required for MSK_MULTI_VPC type.
        ///
        /// - Example: `SASL_IAM`
        pub msk_authentication: Nullable<ReversePrivateEndpointMskAuthentication> = "mskAuthentication" null(msk_authentication_null),
        /// Private Preview. GCP PSC service attachment URI. Required for GCP_PSC_SERVICE_ATTACHMENT type. Format: projects/{project}/regions/{region}/serviceAttachments/{name}.
        ///
        /// - Example: `projects/my-project/regions/us-central1/serviceAttachments/my-service`
        pub gcp_service_attachment: Nullable<String> = "gcpServiceAttachment" null(gcp_service_attachment_null),
        /// Optional private DNS names for Reverse Private Endpoint. Can be used as data source destination address. Must be unique across the ClickHouse service.
        /// Generally available for Google Private Service Connect (PSC). For AWS PrivateLink (VPC endpoint service and VPC resource), available in Private Preview; contact ClickHouse support to enable it for your service. Not supported for MSK multi-VPC.
        /// Supports exact names and leading wildcard names such as *.example.com
        ///
        /// - Example: `[{"privateDnsName":"my-service.example.com"},{"privateDnsName":"*.example.com"}]`
        pub custom_private_dns_mappings: Option<List<CustomPrivateDnsMapping>> = "customPrivateDnsMappings",
        /// Reverse private endpoint ID.
        ///
        /// - Format: `uuid`
        /// - Example: `12345678-1234-1234-1234-123456789012`
        pub id: Option<String> = "id",
        /// ClickHouse service ID reverse private endpoint is associated with.
        ///
        /// - Format: `uuid`
        /// - Example: `12345678-1234-1234-1234-123456789012`
        pub service_id: Option<String> = "serviceId",
        /// Reverse private endpoint endpoint ID.
        ///
        /// - Example: `vpce-12345678901234567`
        pub endpoint_id: Option<String> = "endpointId",
        /// Reverse private endpoint internal DNS names.
        ///
        /// - Example: `["vpce-12345678901234567-abcdefg.execute-api.us-east-1.vpce.amazonaws.com"]`
        pub dns_names: Option<List<String>> = "dnsNames",
        /// Reverse private endpoint private DNS names.
        ///
        /// - Example: `["vpce-12345678901234567-abcdefg.execute-api.us-east-1.vpce.amazonaws.com"]`
        pub private_dns_names: Option<List<String>> = "privateDnsNames",
        /// Read-only provider private DNS names and their internal DNS targets reported by the Reverse Private Endpoint. For VPC_RESOURCE, this list can be empty when CHILD resources have no provider private DNS.
        ///
        /// - Example: `[{"privateDnsName":"my-service.example.com","internalDnsName":"internal.example.com"}]`
        pub private_dns_mappings: Option<List<ReversePrivateEndpointPrivateDnsMapping>> = "privateDnsMappings",
        /// Read-only DNS targets the Reverse Private Endpoint currently reports. For VPC_RESOURCE, there is one RESOURCE_CONFIGURATION target per resource configuration association, identified by its CHILD resource configuration ID, or the configuration ID for a single resource. Other endpoint types report an empty list. Targets can appear over time; a custom mapping with a targetId that is not reported yet is not served until it appears.
        ///
        /// - Example: `[{"id":"rcfg-097648d8068504966","kind":"RESOURCE_CONFIGURATION","internalDnsName":"internal.example.com"}]`
        pub dns_targets: Option<List<ReversePrivateEndpointDnsTarget>> = "dnsTargets",
        /// Reverse private endpoint status.
        ///
        /// - Example: `Ready`
        pub status: Option<ReversePrivateEndpointStatus> = "status",
    }
}

object! {
    /// Element of `dns_targets` of [`ReversePrivateEndpoint`].
    ///
    /// Schema: `/components/schemas/ReversePrivateEndpointDnsTarget`.
    pub struct ReversePrivateEndpointDnsTarget: Default {
        /// DNS target ID. For VPC_RESOURCE, the associated CHILD resource configuration ID, or the configuration ID for a single resource.
        ///
        /// - Example: `rcfg-097648d8068504966`
        pub id: Option<String> = "id",
        /// DNS target kind.
        ///
        /// - Example: `RESOURCE_CONFIGURATION`
        pub kind: Option<ReversePrivateEndpointDnsTargetKind> = "kind",
        /// Internal DNS name currently reported for this target. To select a target for a custom private DNS mapping, use its id as targetId.
        ///
        /// - Example: `vpce-052ef252671124ada.rcfg-097648d8068504966.4232ccc.vpc-lattice-rsc.us-east-1.on.aws`
        pub internal_dns_name: Option<String> = "internalDnsName",
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
    /// Value of `msk_authentication` of [`ReversePrivateEndpoint`]: MSK cluster authentication type. Required for MSK_MULTI_VPC type.
    ///
    /// - Example: `SASL_IAM`
    pub enum ReversePrivateEndpointMskAuthentication {
        SaslIam = "SASL_IAM",
        SaslScram = "SASL_SCRAM",
    }
}

object! {
    /// Element of `private_dns_mappings` of [`ReversePrivateEndpoint`].
    ///
    /// Schema: `/components/schemas/ReversePrivateEndpointPrivateDnsMapping`.
    pub struct ReversePrivateEndpointPrivateDnsMapping: Default {
        /// Provider private DNS name reported by the Reverse Private Endpoint.
        ///
        /// - Example: `my-service.example.com`
        pub private_dns_name: Option<String> = "privateDnsName",
        /// Internal DNS target for the provider private DNS name.
        ///
        /// - Example: `vpce-0123456789abcdef0-abcdefg.vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com`
        pub internal_dns_name: Option<String> = "internalDnsName",
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
    /// Value of `type_` of [`ReversePrivateEndpoint`]: Reverse private endpoint type.
    ///
    /// - Example: `VPC_ENDPOINT_SERVICE`
    pub enum ReversePrivateEndpointType {
        VpcEndpointService = "VPC_ENDPOINT_SERVICE",
        VpcResource = "VPC_RESOURCE",
        MskMultiVpc = "MSK_MULTI_VPC",
        GcpPscServiceAttachment = "GCP_PSC_SERVICE_ATTACHMENT",
    }
}

object! {
    /// Value of `credentials` of [`ClickPipePostBigQueryServiceAccountSource`].
    ///
    /// Schema: `/components/schemas/ServiceAccount`.
    pub struct ServiceAccount {
        /// Google Cloud service account JSON key file content, base64 encoded.
        ///
        /// - Required.
        pub service_account_file: Option<Secret> = "serviceAccountFile" required(Secret),
    }
}

object! {
    /// Request body of `click_pipe_reverse_private_endpoint_update`.
    ///
    /// Schema: `/components/schemas/UpdateReversePrivateEndpoint`.
    pub struct UpdateReversePrivateEndpoint: Default {
        /// Optional private DNS names for Reverse Private Endpoint. Can be used as data source destination address. Must be unique across the ClickHouse service.
        /// Generally available for Google Private Service Connect (PSC). For AWS PrivateLink (VPC endpoint service and VPC resource), available in Private Preview; contact ClickHouse support to enable it for your service. Not supported for MSK multi-VPC.
        /// Supports exact names and leading wildcard names such as *.example.com
        ///
        /// - Example: `[{"privateDnsName":"my-service.example.com"},{"privateDnsName":"*.example.com"}]`
        pub custom_private_dns_mappings: Option<List<CustomPrivateDnsMapping>> = "customPrivateDnsMappings",
    }
}
