// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Postgres.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
///
/// - Example: `{"max_connections":100}`
/// - Minimum number of properties: `1`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PgConfig {
    /// Sets the maximum number of concurrent connections to the database server.
    ///
    /// - Example: `500`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/max_connections/>
    ///
    /// As an integer:
    /// - Minimum: `1`
    pub max_connections: Option<StringOrInteger>,
    /// Sets the default transaction isolation level for new transactions.
    ///
    /// - Example: `read committed`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/default_transaction_isolation/>
    pub default_transaction_isolation: Option<PgConfigDefaultTransactionIsolation>,
    /// Sets the minimum SSL/TLS protocol version allowed for client connections.
    ///
    /// - Example: `TLSv1.3`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/ssl_min_protocol_version/>
    pub ssl_min_protocol_version: Option<PgConfigSslMinProtocolVersion>,
    /// Sets the default compression method for compressible values stored out of line (TOAST).
    ///
    /// - Example: `lz4`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/default_toast_compression/>
    pub default_toast_compression: Option<PgConfigDefaultToastCompression>,
    /// Sets the maximum memory to be used for maintenance operations.
    ///
    /// - Example: `64MB`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/maintenance_work_mem/>
    ///
    /// As an integer:
    /// - Minimum: `64`
    pub maintenance_work_mem: Option<StringOrInteger>,
    /// Sets the amount of memory Postgres will use for internal operations like sorting and hashing as part of executing a query.
    ///
    /// - Example: `4MB`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/work_mem/>
    ///
    /// As an integer:
    /// - Minimum: `64`
    pub work_mem: Option<StringOrInteger>,
    /// Sets the planner's assumption about the total size of data caches.
    ///
    /// - Example: `4GB`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/effective_cache_size/>
    ///
    /// As an integer:
    /// - Minimum: `8`
    pub effective_cache_size: Option<StringOrInteger>,
    /// Sets the planner's estimate of the cost of a non-sequentially-fetched disk page. Lower values (1.1-1.5) are better for SSDs.
    ///
    /// - Example: `1.1`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/random_page_cost/>
    ///
    /// As a number:
    /// - Minimum: `0`
    pub random_page_cost: Option<StringOrNumber>,
    /// Number of concurrent disk I/O operations the planner expects. Higher values (100-200) benefit SSDs.
    ///
    /// - Example: `200`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/effective_io_concurrency/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub effective_io_concurrency: Option<StringOrInteger>,
    /// Maximum number of background processes the system can support. Includes parallel query workers, logical replication, and more.
    ///
    /// - Example: `8`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/max_worker_processes/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub max_worker_processes: Option<StringOrInteger>,
    /// Maximum number of workers that can be used for parallel operations. Cannot exceed max_worker_processes.
    ///
    /// - Example: `4`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/max_parallel_workers/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub max_parallel_workers: Option<StringOrInteger>,
    /// Maximum number of parallel workers per executor node for parallel queries. Use 0 to disable parallel queries.
    ///
    /// - Example: `2`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/max_parallel_workers_per_gather/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub max_parallel_workers_per_gather: Option<StringOrInteger>,
    /// Maximum number of parallel workers for maintenance operations like CREATE INDEX and VACUUM.
    ///
    /// - Example: `2`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/max_parallel_maintenance_workers/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub max_parallel_maintenance_workers: Option<StringOrInteger>,
    /// Percent of VM memory reserved for the shared_memory, from 25% to 75%. shared_buffers sized to fit in it. Limited to 50% on VMs with memory less or equal 16GB
    ///
    /// - Example: `25`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/shared_buffers/>
    ///
    /// As an integer:
    /// - Minimum: `25`
    /// - Maximum: `75`
    pub shared_memory_percent: Option<StringOrInteger>,
    /// Sets the maximum memory each session uses for temporary table buffers.
    ///
    /// - Example: `8MB`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/temp_buffers/>
    ///
    /// As an integer:
    /// - Minimum: `800`
    pub temp_buffers: Option<StringOrInteger>,
    /// Multiple of work_mem that hash-based operations may use.
    ///
    /// - Example: `2`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/hash_mem_multiplier/>
    ///
    /// As an integer:
    /// - Minimum: `1`
    /// - Maximum: `1000`
    pub hash_mem_multiplier: Option<StringOrInteger>,
    /// Enables the planner's use of parallel hash plans.
    ///
    /// - Example: `on`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/enable_parallel_hash/>
    pub enable_parallel_hash: Option<PgConfigEnableParallelHash>,
    /// Number of concurrent disk I/O operations used for maintenance work such as vacuum.
    ///
    /// - Example: `10`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/maintenance_io_concurrency/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    /// - Maximum: `1000`
    pub maintenance_io_concurrency: Option<StringOrInteger>,
    /// Selects the method used to perform asynchronous I/O.
    ///
    /// - Example: `worker`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/io_method/>
    pub io_method: Option<PgConfigIoMethod>,
    /// Number of I/O worker processes used when io_method is worker.
    ///
    /// - Example: `3`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/io_workers/>
    ///
    /// As an integer:
    /// - Minimum: `1`
    /// - Maximum: `32`
    pub io_workers: Option<StringOrInteger>,
    /// Sleep time between background writer activity rounds.
    ///
    /// - Example: `200ms`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/bgwriter_delay/>
    ///
    /// As an integer:
    /// - Minimum: `10`
    /// - Maximum: `10000`
    pub bgwriter_delay: Option<StringOrInteger>,
    /// Amount of data written by the background writer after which the OS is asked to flush it to disk.
    ///
    /// - Example: `512kB`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/bgwriter_flush_after/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    /// - Maximum: `2048`
    pub bgwriter_flush_after: Option<StringOrInteger>,
    /// Maximum number of buffers the background writer writes per round.
    ///
    /// - Example: `100`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/bgwriter_lru_maxpages/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    /// - Maximum: `1073741823`
    pub bgwriter_lru_maxpages: Option<StringOrInteger>,
    /// Multiple of the average recent buffer demand that the background writer cleans per round.
    ///
    /// - Example: `2`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/bgwriter_lru_multiplier/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    /// - Maximum: `10`
    pub bgwriter_lru_multiplier: Option<StringOrInteger>,
    /// Abort any statement that runs longer than the specified time. Use 0 to disable.
    ///
    /// - Example: `60s`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/statement_timeout/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub statement_timeout: Option<StringOrInteger>,
    /// Abort any statement that waits longer than the specified time while attempting to acquire a lock. Use 0 to disable.
    ///
    /// - Example: `10s`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/lock_timeout/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub lock_timeout: Option<StringOrInteger>,
    /// Terminate any session that has been idle for longer than the specified time. Use 0 to disable.
    ///
    /// - Example: `2m`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/idle_session_timeout/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub idle_session_timeout: Option<StringOrInteger>,
    /// Terminate any session that has been idle within an open transaction for longer than the specified time. Use 0 to disable.
    ///
    /// - Example: `2h`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/idle_in_transaction_session_timeout/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub idle_in_transaction_session_timeout: Option<StringOrInteger>,
    /// Terminate any statement that takes more than the specified time, even while active. Use 0 to disable.
    ///
    /// - Example: `120s`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/transaction_timeout/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub transaction_timeout: Option<StringOrInteger>,
    /// Terminate replication connections that are inactive for longer than this time. Use 0 to disable.
    ///
    /// - Example: `120m`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/wal_sender_timeout/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub wal_sender_timeout: Option<StringOrInteger>,
    /// Minimum size of past WAL files kept in pg_wal for standby servers. Use 0 to disable.
    ///
    /// - Example: `1GB`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/wal_keep_size/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub wal_keep_size: Option<StringOrInteger>,
    /// Minimum size to shrink the WAL to. WAL files are recycled rather than removed when below this size.
    ///
    /// - Example: `80MB`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/min_wal_size/>
    ///
    /// As an integer:
    /// - Minimum: `32768`
    pub min_wal_size: Option<StringOrInteger>,
    /// Maximum size WAL can grow between checkpoints. Larger values improve write performance but increase crash recovery time.
    ///
    /// - Example: `5GB`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/max_wal_size/>
    ///
    /// As an integer:
    /// - Minimum: `32768`
    pub max_wal_size: Option<StringOrInteger>,
    /// Sets the maximum time between automatic WAL checkpoints.
    ///
    /// - Example: `5min`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/checkpoint_timeout/>
    ///
    /// As an integer:
    /// - Minimum: `30`
    /// - Maximum: `3600`
    pub checkpoint_timeout: Option<StringOrInteger>,
    /// Specifies the maximum size of WAL files that replication slots are allowed to retain. Use -1 for unlimited.
    ///
    /// - Example: `-1`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/max_slot_wal_keep_size/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub max_slot_wal_keep_size: Option<StringOrInteger>,
    /// Compress full-page writes in WAL. Reduces I/O at the cost of CPU. Options vary by PostgreSQL version.
    ///
    /// - Example: `lz4`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/wal_compression/>
    pub wal_compression: Option<PgConfigWalCompression>,
    /// Sets the number of disk-page buffers in shared memory for WAL. A number without a unit is in 8 kB pages.
    ///
    /// - Example: `16MB`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/wal_buffers/>
    ///
    /// As an integer:
    /// - Minimum: `32`
    /// - Maximum: `262144`
    pub wal_buffers: Option<StringOrInteger>,
    /// Maximum number of replication slots. Standbys and logical replication each use slots.
    ///
    /// - Example: `10`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/max_replication_slots/>
    ///
    /// As an integer:
    /// - Minimum: `10`
    /// - Maximum: `262143`
    pub max_replication_slots: Option<StringOrInteger>,
    /// Maximum number of simultaneously running WAL sender processes.
    ///
    /// - Example: `10`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/max_wal_senders/>
    ///
    /// As an integer:
    /// - Minimum: `10`
    /// - Maximum: `262143`
    pub max_wal_senders: Option<StringOrInteger>,
    /// Maximum number of logical replication workers for subscriptions on this server.
    ///
    /// - Example: `4`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/max_logical_replication_workers/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    /// - Maximum: `262143`
    pub max_logical_replication_workers: Option<StringOrInteger>,
    /// Maximum number of table synchronization workers per subscription.
    ///
    /// - Example: `2`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/max_sync_workers_per_subscription/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    /// - Maximum: `262143`
    pub max_sync_workers_per_subscription: Option<StringOrInteger>,
    /// Maximum memory used for logical decoding before changes spill to disk.
    ///
    /// - Example: `64MB`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/logical_decoding_work_mem/>
    ///
    /// As an integer:
    /// - Minimum: `64`
    pub logical_decoding_work_mem: Option<StringOrInteger>,
    /// Maximum number of autovacuum worker processes that can run at the same time. Workers share a single cost-limit budget, so raising this alone may not speed up vacuuming.
    ///
    /// - Example: `8`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_max_workers/>
    ///
    /// As an integer:
    /// - Minimum: `1`
    pub autovacuum_max_workers: Option<StringOrInteger>,
    /// Minimum delay between autovacuum runs. Lower values make autovacuum check for work more frequently.
    ///
    /// - Example: `5s`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_naptime/>
    ///
    /// As an integer:
    /// - Minimum: `1`
    pub autovacuum_naptime: Option<StringOrInteger>,
    /// Maximum memory each autovacuum worker uses to track dead tuples. Higher values reduce repeated index-vacuum passes on large tables. Use -1 to fall back to maintenance_work_mem.
    ///
    /// - Example: `64000kB`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_work_mem/>
    ///
    /// As an integer:
    /// - Minimum: `1024`
    pub autovacuum_work_mem: Option<StringOrInteger>,
    /// Fraction of a table's rows that must change before autovacuum runs. Lower values vacuum large tables more frequently.
    ///
    /// - Example: `0.2`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_scale_factor/>
    ///
    /// As a number:
    /// - Minimum: `0`
    pub autovacuum_vacuum_scale_factor: Option<StringOrNumber>,
    /// Fraction of a table's rows that must change before autovacuum runs ANALYZE to refresh planner statistics.
    ///
    /// - Example: `0.1`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_analyze_scale_factor/>
    ///
    /// As a number:
    /// - Minimum: `0`
    pub autovacuum_analyze_scale_factor: Option<StringOrNumber>,
    /// Fraction of a table's rows that must be inserted before autovacuum runs. Helps vacuum insert-heavy, rarely-updated tables.
    ///
    /// - Example: `0.2`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_insert_scale_factor/>
    ///
    /// As a number:
    /// - Minimum: `0`
    pub autovacuum_vacuum_insert_scale_factor: Option<StringOrNumber>,
    /// Minimum number of tuple updates or deletes prior to vacuum.
    ///
    /// - Example: `50`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_threshold/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    /// - Maximum: `2147483647`
    pub autovacuum_vacuum_threshold: Option<StringOrInteger>,
    /// Minimum number of tuple inserts, updates, or deletes prior to analyze.
    ///
    /// - Example: `50`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_analyze_threshold/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    /// - Maximum: `2147483647`
    pub autovacuum_analyze_threshold: Option<StringOrInteger>,
    /// Minimum number of tuple inserts prior to vacuum, or -1 to disable insert vacuums.
    ///
    /// - Example: `1000`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_insert_threshold/>
    ///
    /// As an integer:
    /// - Minimum: `-1`
    /// - Maximum: `2147483647`
    pub autovacuum_vacuum_insert_threshold: Option<StringOrInteger>,
    /// Age at which to autovacuum a table to prevent transaction ID wraparound.
    ///
    /// - Example: `200000000`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_freeze_max_age/>
    ///
    /// As an integer:
    /// - Minimum: `100000`
    /// - Maximum: `2000000000`
    pub autovacuum_freeze_max_age: Option<StringOrInteger>,
    /// Cost-accounting limit shared across all autovacuum workers before they pause. Use -1 to inherit vacuum_cost_limit.
    ///
    /// - Example: `-1`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_cost_limit/>
    ///
    /// As an integer:
    /// - Minimum: `1`
    pub autovacuum_vacuum_cost_limit: Option<StringOrInteger>,
    /// Time autovacuum sleeps when the cost limit is reached. Lower values speed up vacuuming at the cost of more I/O.
    ///
    /// - Example: `2ms`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_cost_delay/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    pub autovacuum_vacuum_cost_delay: Option<StringOrInteger>,
    /// Time in milliseconds a manual VACUUM sleeps when its cost limit is exceeded. 0 disables cost-based delay.
    ///
    /// - Example: `0`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/vacuum_cost_delay/>
    ///
    /// As an integer:
    /// - Minimum: `0`
    /// - Maximum: `100`
    pub vacuum_cost_delay: Option<StringOrInteger>,
    /// Logs statements that run at least this many milliseconds. 0 logs all statements; -1 disables.
    ///
    /// - Example: `1000`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/log_min_duration_statement/>
    ///
    /// As an integer:
    /// - Minimum: `-1`
    /// - Maximum: `2147483647`
    pub log_min_duration_statement: Option<StringOrInteger>,
    /// Logs temporary files of at least this size in kilobytes. 0 logs all temporary files; -1 disables.
    ///
    /// - Example: `-1`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/log_temp_files/>
    ///
    /// As an integer:
    /// - Minimum: `-1`
    /// - Maximum: `2147483647`
    pub log_temp_files: Option<StringOrInteger>,
    /// Logs a message when a session waits longer than deadlock_timeout to acquire a lock.
    ///
    /// - Example: `off`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/log_lock_waits/>
    pub log_lock_waits: Option<PgConfigLogLockWaits>,
    /// Maximum bytes of each bind parameter value logged with statements. 0 disables; -1 logs values in full.
    ///
    /// - Example: `-1`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/log_parameter_max_length/>
    ///
    /// As an integer:
    /// - Minimum: `-1`
    /// - Maximum: `1073741823`
    pub log_parameter_max_length: Option<StringOrInteger>,
    /// Bytes reserved to store the text of the currently running command of each session, shown in pg_stat_activity.
    ///
    /// - Example: `4096`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/track_activity_query_size/>
    ///
    /// As an integer:
    /// - Minimum: `100`
    /// - Maximum: `1048576`
    pub track_activity_query_size: Option<StringOrInteger>,
    pub(crate) unlisted: Unlisted,
}

impl PgConfig {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for PgConfig {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    PgConfig {
        max_connections: optional StringOrInteger = "max_connections",
        default_transaction_isolation: optional PgConfigDefaultTransactionIsolation = "default_transaction_isolation",
        ssl_min_protocol_version: optional PgConfigSslMinProtocolVersion = "ssl_min_protocol_version",
        default_toast_compression: optional PgConfigDefaultToastCompression = "default_toast_compression",
        maintenance_work_mem: optional StringOrInteger = "maintenance_work_mem",
        work_mem: optional StringOrInteger = "work_mem",
        effective_cache_size: optional StringOrInteger = "effective_cache_size",
        random_page_cost: optional StringOrNumber = "random_page_cost",
        effective_io_concurrency: optional StringOrInteger = "effective_io_concurrency",
        max_worker_processes: optional StringOrInteger = "max_worker_processes",
        max_parallel_workers: optional StringOrInteger = "max_parallel_workers",
        max_parallel_workers_per_gather: optional StringOrInteger = "max_parallel_workers_per_gather",
        max_parallel_maintenance_workers: optional StringOrInteger = "max_parallel_maintenance_workers",
        shared_memory_percent: optional StringOrInteger = "shared_memory_percent",
        temp_buffers: optional StringOrInteger = "temp_buffers",
        hash_mem_multiplier: optional StringOrInteger = "hash_mem_multiplier",
        enable_parallel_hash: optional PgConfigEnableParallelHash = "enable_parallel_hash",
        maintenance_io_concurrency: optional StringOrInteger = "maintenance_io_concurrency",
        io_method: optional PgConfigIoMethod = "io_method",
        io_workers: optional StringOrInteger = "io_workers",
        bgwriter_delay: optional StringOrInteger = "bgwriter_delay",
        bgwriter_flush_after: optional StringOrInteger = "bgwriter_flush_after",
        bgwriter_lru_maxpages: optional StringOrInteger = "bgwriter_lru_maxpages",
        bgwriter_lru_multiplier: optional StringOrInteger = "bgwriter_lru_multiplier",
        statement_timeout: optional StringOrInteger = "statement_timeout",
        lock_timeout: optional StringOrInteger = "lock_timeout",
        idle_session_timeout: optional StringOrInteger = "idle_session_timeout",
        idle_in_transaction_session_timeout: optional StringOrInteger = "idle_in_transaction_session_timeout",
        transaction_timeout: optional StringOrInteger = "transaction_timeout",
        wal_sender_timeout: optional StringOrInteger = "wal_sender_timeout",
        wal_keep_size: optional StringOrInteger = "wal_keep_size",
        min_wal_size: optional StringOrInteger = "min_wal_size",
        max_wal_size: optional StringOrInteger = "max_wal_size",
        checkpoint_timeout: optional StringOrInteger = "checkpoint_timeout",
        max_slot_wal_keep_size: optional StringOrInteger = "max_slot_wal_keep_size",
        wal_compression: optional PgConfigWalCompression = "wal_compression",
        wal_buffers: optional StringOrInteger = "wal_buffers",
        max_replication_slots: optional StringOrInteger = "max_replication_slots",
        max_wal_senders: optional StringOrInteger = "max_wal_senders",
        max_logical_replication_workers: optional StringOrInteger = "max_logical_replication_workers",
        max_sync_workers_per_subscription: optional StringOrInteger = "max_sync_workers_per_subscription",
        logical_decoding_work_mem: optional StringOrInteger = "logical_decoding_work_mem",
        autovacuum_max_workers: optional StringOrInteger = "autovacuum_max_workers",
        autovacuum_naptime: optional StringOrInteger = "autovacuum_naptime",
        autovacuum_work_mem: optional StringOrInteger = "autovacuum_work_mem",
        autovacuum_vacuum_scale_factor: optional StringOrNumber = "autovacuum_vacuum_scale_factor",
        autovacuum_analyze_scale_factor: optional StringOrNumber = "autovacuum_analyze_scale_factor",
        autovacuum_vacuum_insert_scale_factor: optional StringOrNumber = "autovacuum_vacuum_insert_scale_factor",
        autovacuum_vacuum_threshold: optional StringOrInteger = "autovacuum_vacuum_threshold",
        autovacuum_analyze_threshold: optional StringOrInteger = "autovacuum_analyze_threshold",
        autovacuum_vacuum_insert_threshold: optional StringOrInteger = "autovacuum_vacuum_insert_threshold",
        autovacuum_freeze_max_age: optional StringOrInteger = "autovacuum_freeze_max_age",
        autovacuum_vacuum_cost_limit: optional StringOrInteger = "autovacuum_vacuum_cost_limit",
        autovacuum_vacuum_cost_delay: optional StringOrInteger = "autovacuum_vacuum_cost_delay",
        vacuum_cost_delay: optional StringOrInteger = "vacuum_cost_delay",
        log_min_duration_statement: optional StringOrInteger = "log_min_duration_statement",
        log_temp_files: optional StringOrInteger = "log_temp_files",
        log_lock_waits: optional PgConfigLogLockWaits = "log_lock_waits",
        log_parameter_max_length: optional StringOrInteger = "log_parameter_max_length",
        track_activity_query_size: optional StringOrInteger = "track_activity_query_size",
    }
}

open_enum! {
    /// Sets the default compression method for compressible values stored out of line (TOAST).
    ///
    /// - Example: `lz4`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/default_toast_compression/>
    pub enum PgConfigDefaultToastCompression {
        Pglz = "pglz",
        Lz4 = "lz4",
    }
}

open_enum! {
    /// Sets the default transaction isolation level for new transactions.
    ///
    /// - Example: `read committed`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/default_transaction_isolation/>
    pub enum PgConfigDefaultTransactionIsolation {
        ReadCommitted = "read committed",
        RepeatableRead = "repeatable read",
        Serializable = "serializable",
    }
}

open_enum! {
    /// Enables the planner's use of parallel hash plans.
    ///
    /// - Example: `on`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/enable_parallel_hash/>
    pub enum PgConfigEnableParallelHash {
        On = "on",
        Off = "off",
    }
}

open_enum! {
    /// Selects the method used to perform asynchronous I/O.
    ///
    /// - Example: `worker`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/io_method/>
    pub enum PgConfigIoMethod {
        Sync = "sync",
        Worker = "worker",
        IoUring = "io_uring",
    }
}

open_enum! {
    /// Logs a message when a session waits longer than deadlock_timeout to acquire a lock.
    ///
    /// - Example: `off`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/log_lock_waits/>
    pub enum PgConfigLogLockWaits {
        On = "on",
        Off = "off",
    }
}

open_enum! {
    /// Sets the minimum SSL/TLS protocol version allowed for client connections.
    ///
    /// - Example: `TLSv1.3`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/ssl_min_protocol_version/>
    pub enum PgConfigSslMinProtocolVersion {
        TlSv1 = "TLSv1",
        TlSv11 = "TLSv1.1",
        TlSv12 = "TLSv1.2",
        TlSv13 = "TLSv1.3",
    }
}

open_enum! {
    /// Compress full-page writes in WAL. Reduces I/O at the cost of CPU. Options vary by PostgreSQL version.
    ///
    /// - Example: `lz4`
    ///
    /// See: <https://postgresqlco.nf/doc/en/param/wal_compression/>
    pub enum PgConfigWalCompression {
        Off = "off",
        On = "on",
        Lz4 = "lz4",
        Zstd = "zstd",
    }
}

open_enum! {
    /// Type of high availability: “none” for no replication, “async” for asynchronous replication to a single standby, and “sync” for synchronous replication to two standbys.
    pub enum PgHaType {
        None = "none",
        Async = "async",
        Sync = "sync",
    }
}

open_enum! {
    /// The cloud provider for a Postgres service.
    pub enum PgProvider {
        Aws = "aws",
        Gcp = "gcp",
    }
}

open_enum! {
    /// The VM size for a Postgres service.
    pub enum PgSize {
        C6gdLarge = "c6gd.large",
        C6gdXlarge = "c6gd.xlarge",
        C6gd2xlarge = "c6gd.2xlarge",
        C6gd4xlarge = "c6gd.4xlarge",
        C6gd8xlarge = "c6gd.8xlarge",
        C6gd16xlarge = "c6gd.16xlarge",
        I7iLarge = "i7i.large",
        I7iXlarge = "i7i.xlarge",
        I7i2xlarge = "i7i.2xlarge",
        I7i4xlarge = "i7i.4xlarge",
        I7i8xlarge = "i7i.8xlarge",
        I7i12xlarge = "i7i.12xlarge",
        I7i16xlarge = "i7i.16xlarge",
        I7i24xlarge = "i7i.24xlarge",
        I7ieLarge = "i7ie.large",
        I7ieXlarge = "i7ie.xlarge",
        I7ie2xlarge = "i7ie.2xlarge",
        I7ie3xlarge = "i7ie.3xlarge",
        I7ie6xlarge = "i7ie.6xlarge",
        I7ie12xlarge = "i7ie.12xlarge",
        I7ie18xlarge = "i7ie.18xlarge",
        I7ie24xlarge = "i7ie.24xlarge",
        I8gLarge = "i8g.large",
        I8gXlarge = "i8g.xlarge",
        I8g2xlarge = "i8g.2xlarge",
        I8g4xlarge = "i8g.4xlarge",
        I8g8xlarge = "i8g.8xlarge",
        I8g16xlarge = "i8g.16xlarge",
        I8g24xlarge = "i8g.24xlarge",
        I8geLarge = "i8ge.large",
        I8geXlarge = "i8ge.xlarge",
        I8ge2xlarge = "i8ge.2xlarge",
        I8ge3xlarge = "i8ge.3xlarge",
        I8ge6xlarge = "i8ge.6xlarge",
        I8ge12xlarge = "i8ge.12xlarge",
        I8ge18xlarge = "i8ge.18xlarge",
        I8ge24xlarge = "i8ge.24xlarge",
        M6gdLarge = "m6gd.large",
        M6gdXlarge = "m6gd.xlarge",
        M6gd2xlarge = "m6gd.2xlarge",
        M6gd4xlarge = "m6gd.4xlarge",
        M6gd8xlarge = "m6gd.8xlarge",
        M6gd16xlarge = "m6gd.16xlarge",
        M6idLarge = "m6id.large",
        M6idXlarge = "m6id.xlarge",
        M6id2xlarge = "m6id.2xlarge",
        M6id4xlarge = "m6id.4xlarge",
        M6id8xlarge = "m6id.8xlarge",
        M6id16xlarge = "m6id.16xlarge",
        M8gdLarge = "m8gd.large",
        M8gdXlarge = "m8gd.xlarge",
        M8gd2xlarge = "m8gd.2xlarge",
        M8gd4xlarge = "m8gd.4xlarge",
        M8gd8xlarge = "m8gd.8xlarge",
        M8gd16xlarge = "m8gd.16xlarge",
        R6gdMedium = "r6gd.medium",
        R6gdLarge = "r6gd.large",
        R6gdXlarge = "r6gd.xlarge",
        R6gd2xlarge = "r6gd.2xlarge",
        R6gd4xlarge = "r6gd.4xlarge",
        R6gd8xlarge = "r6gd.8xlarge",
        R6gd12xlarge = "r6gd.12xlarge",
        R6gd16xlarge = "r6gd.16xlarge",
        R6idLarge = "r6id.large",
        R6idXlarge = "r6id.xlarge",
        R6id2xlarge = "r6id.2xlarge",
        R6id4xlarge = "r6id.4xlarge",
        R6id8xlarge = "r6id.8xlarge",
        R6id12xlarge = "r6id.12xlarge",
        R6id16xlarge = "r6id.16xlarge",
        R6id24xlarge = "r6id.24xlarge",
        R6id32xlarge = "r6id.32xlarge",
        R8gdMedium = "r8gd.medium",
        R8gdLarge = "r8gd.large",
        R8gdXlarge = "r8gd.xlarge",
        R8gd2xlarge = "r8gd.2xlarge",
        R8gd4xlarge = "r8gd.4xlarge",
        R8gd8xlarge = "r8gd.8xlarge",
        R8gd12xlarge = "r8gd.12xlarge",
        R8gd16xlarge = "r8gd.16xlarge",
        R8gd24xlarge = "r8gd.24xlarge",
        R8gd48xlarge = "r8gd.48xlarge",
        C4aHighmemLssd4 = "c4a-highmem-lssd-4",
        C4aHighmemLssd8 = "c4a-highmem-lssd-8",
        C4aHighmemLssd16 = "c4a-highmem-lssd-16",
        C4aHighmemLssd32 = "c4a-highmem-lssd-32",
        C4aHighmemLssd48 = "c4a-highmem-lssd-48",
        C4aHighmemLssd64 = "c4a-highmem-lssd-64",
        C4aHighmemLssd72 = "c4a-highmem-lssd-72",
        C4aStandardLssd4 = "c4a-standard-lssd-4",
        C4aStandardLssd8 = "c4a-standard-lssd-8",
        C4aStandardLssd16 = "c4a-standard-lssd-16",
        C4aStandardLssd32 = "c4a-standard-lssd-32",
        C4aStandardLssd48 = "c4a-standard-lssd-48",
        C4aStandardLssd64 = "c4a-standard-lssd-64",
        C4aStandardLssd72 = "c4a-standard-lssd-72",
        C4HighmemLssd4 = "c4-highmem-lssd-4",
        C4HighmemLssd8 = "c4-highmem-lssd-8",
        C4HighmemLssd16 = "c4-highmem-lssd-16",
        C4HighmemLssd24 = "c4-highmem-lssd-24",
        C4HighmemLssd32 = "c4-highmem-lssd-32",
        C4HighmemLssd48 = "c4-highmem-lssd-48",
        C4HighmemLssd96 = "c4-highmem-lssd-96",
        C4HighmemLssd144 = "c4-highmem-lssd-144",
        C4HighmemLssd192 = "c4-highmem-lssd-192",
        C4HighmemLssd288 = "c4-highmem-lssd-288",
        C4StandardLssd4 = "c4-standard-lssd-4",
        C4StandardLssd8 = "c4-standard-lssd-8",
        C4StandardLssd16 = "c4-standard-lssd-16",
        C4StandardLssd24 = "c4-standard-lssd-24",
        C4StandardLssd32 = "c4-standard-lssd-32",
        C4StandardLssd48 = "c4-standard-lssd-48",
        C4StandardLssd96 = "c4-standard-lssd-96",
        C4StandardLssd144 = "c4-standard-lssd-144",
        C4StandardLssd192 = "c4-standard-lssd-192",
        C4StandardLssd288 = "c4-standard-lssd-288",
        C4dHighmemLssd8 = "c4d-highmem-lssd-8",
        C4dHighmemLssd16 = "c4d-highmem-lssd-16",
        C4dHighmemLssd32 = "c4d-highmem-lssd-32",
        C4dHighmemLssd48 = "c4d-highmem-lssd-48",
        C4dHighmemLssd64 = "c4d-highmem-lssd-64",
        C4dHighmemLssd96 = "c4d-highmem-lssd-96",
        C4dHighmemLssd192 = "c4d-highmem-lssd-192",
        C4dHighmemLssd384 = "c4d-highmem-lssd-384",
        C4dStandardLssd8 = "c4d-standard-lssd-8",
        C4dStandardLssd16 = "c4d-standard-lssd-16",
        C4dStandardLssd32 = "c4d-standard-lssd-32",
        C4dStandardLssd48 = "c4d-standard-lssd-48",
        C4dStandardLssd64 = "c4d-standard-lssd-64",
        C4dStandardLssd96 = "c4d-standard-lssd-96",
        C4dStandardLssd192 = "c4d-standard-lssd-192",
        C4dStandardLssd384 = "c4d-standard-lssd-384",
        Z3HighmemHighlssd8 = "z3-highmem-highlssd-8",
        Z3HighmemHighlssd16 = "z3-highmem-highlssd-16",
        Z3HighmemHighlssd22 = "z3-highmem-highlssd-22",
        Z3HighmemHighlssd32 = "z3-highmem-highlssd-32",
        Z3HighmemHighlssd44 = "z3-highmem-highlssd-44",
        Z3HighmemHighlssd88 = "z3-highmem-highlssd-88",
        Z3HighmemStandardlssd14 = "z3-highmem-standardlssd-14",
        Z3HighmemStandardlssd22 = "z3-highmem-standardlssd-22",
        Z3HighmemStandardlssd44 = "z3-highmem-standardlssd-44",
        Z3HighmemStandardlssd88 = "z3-highmem-standardlssd-88",
        Z3HighmemStandardlssd176 = "z3-highmem-standardlssd-176",
    }
}

open_enum! {
    /// Current state of the service
    pub enum PgStateProperty {
        Creating = "creating",
        Restarting = "restarting",
        Running = "running",
        ReplayingWal = "replaying_wal",
        RestoringBackup = "restoring_backup",
        FinalizingRestore = "finalizing_restore",
        Unavailable = "unavailable",
        Stopped = "stopped",
        Deleting = "deleting",
    }
}

open_enum! {
    /// Postgres major version
    pub enum PgVersion {
        V18 = "18",
        V17 = "17",
    }
}

/// The object at `/components/schemas/PostgresBackup` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresBackup {
    /// Identifier of the base backup.
    ///
    /// - Example: `basebackups_005/000000010000000000000002_backup_stop_sentinel.json`
    pub key: Option<String>,
    /// Status of the backup. Only completed backups are listed, so this is always `ready`.
    pub status: Option<String>,
    /// Time the backup finished. ISO-8601. This is not the earliest point a service can be restored to; use `earliestRestoreTime` on the Postgres service for that.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-03-31T18:17:37Z`
    pub last_modified: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresBackup {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        status: impl Into<String>,
        last_modified: impl Into<Timestamp>,
    ) -> Self {
        Self {
            key: Some(key.into()),
            status: Some(status.into()),
            last_modified: Some(last_modified.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PostgresBackup {
        key: required String = "key",
        status: required String = "status",
        last_modified: required Timestamp = "lastModified",
    }
}

/// The object at `/components/schemas/postgresInstanceConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresInstanceConfig {
    /// The property `pgConfig`.
    pub pg_config: Option<PgConfig>,
    /// The property `pgBouncerConfig`.
    pub pg_bouncer_config: Option<Map<String>>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresInstanceConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        pg_config: impl Into<PgConfig>,
        pg_bouncer_config: impl Into<Map<String>>,
    ) -> Self {
        Self {
            pg_config: Some(pg_config.into()),
            pg_bouncer_config: Some(pg_bouncer_config.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PostgresInstanceConfig {
        pg_config: required PgConfig = "pgConfig",
        pg_bouncer_config: required Map<String> = "pgBouncerConfig",
    }
}

/// The object at `/components/schemas/postgresInstanceUpdateConfigResponse` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresInstanceUpdateConfigResponse {
    /// The property `pgConfig`.
    pub pg_config: Option<PgConfig>,
    /// The property `pgBouncerConfig`.
    pub pg_bouncer_config: Option<Map<String>>,
    /// Informational message about the configuration update, such as restart requirements.
    pub message: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresInstanceUpdateConfigResponse {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        pg_config: impl Into<PgConfig>,
        pg_bouncer_config: impl Into<Map<String>>,
    ) -> Self {
        Self {
            pg_config: Some(pg_config.into()),
            pg_bouncer_config: Some(pg_bouncer_config.into()),
            ..Self::blank()
        }
    }
}

object! {
    PostgresInstanceUpdateConfigResponse {
        pg_config: required PgConfig = "pgConfig",
        pg_bouncer_config: required Map<String> = "pgBouncerConfig",
        message: optional String = "message",
    }
}

/// The object at `/components/schemas/PostgresIpAccessListEntry` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresIpAccessListEntry {
    /// Rule ID returned by the service. Include it when editing an existing rule; omit it when creating a rule.
    pub id: Option<String>,
    /// IPv4 address or CIDR allowed to connect. Returned as a canonical CIDR.
    ///
    /// - Example: `203.0.113.0/24`
    pub source: Option<String>,
    /// Port or inclusive range, from 1 to 65535. Use "5432" for Postgres, "6432" for PgBouncer, or a range such as "5432..6432".
    ///
    /// - Example: `5432`
    pub port_range: Option<String>,
    /// Optional description of the access list entry.
    pub description: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresIpAccessListEntry {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(source: impl Into<String>, port_range: impl Into<String>) -> Self {
        Self {
            source: Some(source.into()),
            port_range: Some(port_range.into()),
            ..Self::blank()
        }
    }
}

object! {
    PostgresIpAccessListEntry {
        id: optional String = "id",
        source: required String = "source",
        port_range: required String = "portRange",
        description: optional String = "description",
    }
}

/// The object at `/components/schemas/PostgresIpAccessListPatch` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresIpAccessListPatch {
    /// Rules to create or edit after removals. Omit id to create a TCP rule, or include the returned id to edit an existing rule. Updates can partially succeed; read the current list before retrying.
    pub add: Option<List<PostgresIpAccessListEntry>>,
    /// Rules to remove by their returned IDs before creating or editing rules.
    pub remove: Option<List<PostgresIpAccessListRuleReference>>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresIpAccessListPatch {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for PostgresIpAccessListPatch {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    PostgresIpAccessListPatch {
        add: optional List<PostgresIpAccessListEntry> = "add",
        remove: optional List<PostgresIpAccessListRuleReference> = "remove",
    }
}

/// The object at `/components/schemas/PostgresIpAccessListRuleReference` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresIpAccessListRuleReference {
    /// Rule ID returned by the service.
    pub id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresIpAccessListRuleReference {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PostgresIpAccessListRuleReference {
        id: required String = "id",
    }
}

/// The object at `/components/schemas/PostgresLogEntry` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresLogEntry {
    /// Time the entry was logged (RFC 3339).
    ///
    /// - Format: `date-time`
    pub timestamp: Option<Timestamp>,
    /// PostgreSQL severity of the entry (for example, LOG, WARNING, ERROR, FATAL, PANIC).
    pub severity: Option<String>,
    /// Raw log entry body as emitted by PostgreSQL. Structured bodies are returned as a JSON-encoded string.
    pub body: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresLogEntry {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        timestamp: impl Into<Timestamp>,
        severity: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            timestamp: Some(timestamp.into()),
            severity: Some(severity.into()),
            body: Some(body.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PostgresLogEntry {
        timestamp: required Timestamp = "timestamp",
        severity: required String = "severity",
        body: required String = "body",
    }
}

open_enum! {
    /// - Default: `desc`
    pub enum PostgresLogsGetListSortOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

/// The object at `/components/schemas/PostgresMetric` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresMetric {
    /// Stable metric identifier (for example cpu_usage, connection_count, cache_hit_ratio, active_sessions_by_wait).
    pub key: Option<String>,
    /// Human-readable metric name.
    pub name: Option<String>,
    /// Unit of the metric values (for example %, IOPS, bytes/s, count).
    pub unit: Option<String>,
    /// Human-readable description of what the metric measures.
    pub description: Option<String>,
    /// One series per label dimension of the metric.
    pub series: Option<List<PostgresMetricSeries>>,
    pub(crate) unlisted: Unlisted,
}

/// What [`PostgresMetric::new`] needs.
#[derive(Clone, Debug)]
pub struct PostgresMetricRequired {
    /// Stable metric identifier (for example cpu_usage, connection_count, cache_hit_ratio, active_sessions_by_wait).
    pub key: String,
    /// Human-readable metric name.
    pub name: String,
    /// Unit of the metric values (for example %, IOPS, bytes/s, count).
    pub unit: String,
    /// Human-readable description of what the metric measures.
    pub description: String,
    /// One series per label dimension of the metric.
    pub series: List<PostgresMetricSeries>,
}

impl PostgresMetric {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: PostgresMetricRequired) -> Self {
        Self {
            key: Some(required.key),
            name: Some(required.name),
            unit: Some(required.unit),
            description: Some(required.description),
            series: Some(required.series),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PostgresMetric {
        key: required String = "key",
        name: required String = "name",
        unit: required String = "unit",
        description: required String = "description",
        series: required List<PostgresMetricSeries> = "series",
    }
}

/// The object at `/components/schemas/PostgresMetricDataPoint` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresMetricDataPoint {
    /// Bucket start time as a Unix timestamp in seconds.
    pub timestamp: Option<i64>,
    /// Metric value for the bucket.
    pub value: Option<f64>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresMetricDataPoint {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(timestamp: impl Into<i64>, value: impl Into<f64>) -> Self {
        Self {
            timestamp: Some(timestamp.into()),
            value: Some(value.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PostgresMetricDataPoint {
        timestamp: required i64 = "timestamp",
        value: required f64 = "value",
    }
}

/// The object at `/components/schemas/PostgresMetricSeries` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresMetricSeries {
    /// Distinguishing label for this series within the metric (for example a CPU mode, a database name, a wait event such as "Lock:relation", or "Reads").
    pub label: Option<String>,
    /// Time-ordered data points, one per bucket.
    pub data_points: Option<List<PostgresMetricDataPoint>>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresMetricSeries {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        label: impl Into<String>,
        data_points: impl Into<List<PostgresMetricDataPoint>>,
    ) -> Self {
        Self {
            label: Some(label.into()),
            data_points: Some(data_points.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PostgresMetricSeries {
        label: required String = "label",
        data_points: required List<PostgresMetricDataPoint> = "dataPoints",
    }
}

/// The object at `/components/schemas/PostgresMetrics` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresMetrics {
    /// Available metrics, each with its bucketed time series.
    pub metrics: Option<List<PostgresMetric>>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresMetrics {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(metrics: impl Into<List<PostgresMetric>>) -> Self {
        Self {
            metrics: Some(metrics.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PostgresMetrics {
        metrics: required List<PostgresMetric> = "metrics",
    }
}

/// The object at `/components/schemas/PostgresQueryExecution` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresQueryExecution {
    /// Execution timestamp (RFC 3339).
    ///
    /// - Format: `date-time`
    pub timestamp: Option<Timestamp>,
    /// Stable identifier for the query pattern.
    pub query_id: Option<String>,
    /// Database the query ran in.
    pub db_name: Option<String>,
    /// Database user that executed the query.
    pub db_user: Option<String>,
    /// Top-level SQL operation type.
    pub db_operation: Option<String>,
    /// Value of the Postgres `application_name` for this execution.
    pub app: Option<String>,
    /// Normalized query text for this execution.
    pub query_text: Option<String>,
    /// Postgres backend process ID that executed the query.
    pub pid: Option<String>,
    /// Execution duration in microseconds.
    pub duration_us: Option<f64>,
    /// Rows returned or affected.
    pub rows: Option<i64>,
    /// Shared buffer blocks hit.
    pub shared_blks_hit: Option<i64>,
    /// Shared buffer blocks read from disk.
    pub shared_blks_read: Option<i64>,
    /// Shared buffer blocks written.
    pub shared_blks_written: Option<i64>,
    /// Shared buffer blocks dirtied.
    pub shared_blks_dirtied: Option<i64>,
    /// Time spent reading shared blocks, in microseconds.
    pub shared_blk_read_time_us: Option<i64>,
    /// Time spent writing shared blocks, in microseconds.
    pub shared_blk_write_time_us: Option<i64>,
    /// Local buffer blocks hit (temp tables).
    pub local_blks_hit: Option<i64>,
    /// Local buffer blocks read (temp tables).
    pub local_blks_read: Option<i64>,
    /// Local buffer blocks written (temp tables).
    pub local_blks_written: Option<i64>,
    /// Local buffer blocks dirtied (temp tables).
    pub local_blks_dirtied: Option<i64>,
    /// Temp blocks read (spills to disk).
    pub temp_blks_read: Option<i64>,
    /// Temp blocks written (spills to disk).
    pub temp_blks_written: Option<i64>,
    /// Time spent reading temp blocks, in microseconds.
    pub temp_blk_read_time_us: Option<i64>,
    /// Time spent writing temp blocks, in microseconds.
    pub temp_blk_write_time_us: Option<i64>,
    /// Number of WAL records produced.
    pub wal_records: Option<i64>,
    /// Number of WAL bytes produced.
    pub wal_bytes: Option<i64>,
    /// Number of WAL full-page images produced.
    pub wal_fpi: Option<i64>,
    /// CPU time spent in user mode, in microseconds.
    pub cpu_user_time_us: Option<i64>,
    /// CPU time spent in kernel mode, in microseconds.
    pub cpu_sys_time_us: Option<i64>,
    /// Number of JIT-compiled functions.
    pub jit_functions: Option<i64>,
    /// JIT generation time, in microseconds.
    pub jit_generation_time_us: Option<i64>,
    /// JIT inlining time, in microseconds.
    pub jit_inlining_time_us: Option<i64>,
    /// JIT optimization time, in microseconds.
    pub jit_optimization_time_us: Option<i64>,
    /// JIT emission time, in microseconds.
    pub jit_emission_time_us: Option<i64>,
    /// JIT deform time, in microseconds.
    pub jit_deform_time_us: Option<i64>,
    /// Parallel workers planned for this execution.
    pub parallel_workers_planned: Option<i64>,
    /// Parallel workers actually launched for this execution.
    pub parallel_workers_launched: Option<i64>,
    /// Error message if the execution raised an error.
    pub err_message: Option<String>,
    /// Postgres SQLSTATE code if the execution raised an error.
    pub err_sqlstate: Option<String>,
    /// Postgres error severity level if the execution raised an error.
    pub err_elevel: Option<i64>,
    /// Role of the server that executed the query (for example, primary or standby).
    pub server_role: Option<String>,
    /// OpenTelemetry trace ID associated with the execution.
    pub trace_id: Option<String>,
    /// OpenTelemetry span ID associated with the execution.
    pub span_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`PostgresQueryExecution::new`] needs.
#[derive(Clone, Debug)]
pub struct PostgresQueryExecutionRequired {
    /// Execution timestamp (RFC 3339).
    ///
    /// - Format: `date-time`
    pub timestamp: Timestamp,
    /// Stable identifier for the query pattern.
    pub query_id: String,
    /// Database the query ran in.
    pub db_name: String,
    /// Database user that executed the query.
    pub db_user: String,
    /// Top-level SQL operation type.
    pub db_operation: String,
    /// Value of the Postgres `application_name` for this execution.
    pub app: String,
    /// Normalized query text for this execution.
    pub query_text: String,
    /// Postgres backend process ID that executed the query.
    pub pid: String,
    /// Execution duration in microseconds.
    pub duration_us: f64,
    /// Rows returned or affected.
    pub rows: i64,
    /// Shared buffer blocks hit.
    pub shared_blks_hit: i64,
    /// Shared buffer blocks read from disk.
    pub shared_blks_read: i64,
    /// Shared buffer blocks written.
    pub shared_blks_written: i64,
    /// Shared buffer blocks dirtied.
    pub shared_blks_dirtied: i64,
    /// Time spent reading shared blocks, in microseconds.
    pub shared_blk_read_time_us: i64,
    /// Time spent writing shared blocks, in microseconds.
    pub shared_blk_write_time_us: i64,
    /// Local buffer blocks hit (temp tables).
    pub local_blks_hit: i64,
    /// Local buffer blocks read (temp tables).
    pub local_blks_read: i64,
    /// Local buffer blocks written (temp tables).
    pub local_blks_written: i64,
    /// Local buffer blocks dirtied (temp tables).
    pub local_blks_dirtied: i64,
    /// Temp blocks read (spills to disk).
    pub temp_blks_read: i64,
    /// Temp blocks written (spills to disk).
    pub temp_blks_written: i64,
    /// Time spent reading temp blocks, in microseconds.
    pub temp_blk_read_time_us: i64,
    /// Time spent writing temp blocks, in microseconds.
    pub temp_blk_write_time_us: i64,
    /// Number of WAL records produced.
    pub wal_records: i64,
    /// Number of WAL bytes produced.
    pub wal_bytes: i64,
    /// Number of WAL full-page images produced.
    pub wal_fpi: i64,
    /// CPU time spent in user mode, in microseconds.
    pub cpu_user_time_us: i64,
    /// CPU time spent in kernel mode, in microseconds.
    pub cpu_sys_time_us: i64,
    /// Number of JIT-compiled functions.
    pub jit_functions: i64,
    /// JIT generation time, in microseconds.
    pub jit_generation_time_us: i64,
    /// JIT inlining time, in microseconds.
    pub jit_inlining_time_us: i64,
    /// JIT optimization time, in microseconds.
    pub jit_optimization_time_us: i64,
    /// JIT emission time, in microseconds.
    pub jit_emission_time_us: i64,
    /// JIT deform time, in microseconds.
    pub jit_deform_time_us: i64,
    /// Parallel workers planned for this execution.
    pub parallel_workers_planned: i64,
    /// Parallel workers actually launched for this execution.
    pub parallel_workers_launched: i64,
    /// Role of the server that executed the query (for example, primary or standby).
    pub server_role: String,
}

impl PostgresQueryExecution {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: PostgresQueryExecutionRequired) -> Self {
        Self {
            timestamp: Some(required.timestamp),
            query_id: Some(required.query_id),
            db_name: Some(required.db_name),
            db_user: Some(required.db_user),
            db_operation: Some(required.db_operation),
            app: Some(required.app),
            query_text: Some(required.query_text),
            pid: Some(required.pid),
            duration_us: Some(required.duration_us),
            rows: Some(required.rows),
            shared_blks_hit: Some(required.shared_blks_hit),
            shared_blks_read: Some(required.shared_blks_read),
            shared_blks_written: Some(required.shared_blks_written),
            shared_blks_dirtied: Some(required.shared_blks_dirtied),
            shared_blk_read_time_us: Some(required.shared_blk_read_time_us),
            shared_blk_write_time_us: Some(required.shared_blk_write_time_us),
            local_blks_hit: Some(required.local_blks_hit),
            local_blks_read: Some(required.local_blks_read),
            local_blks_written: Some(required.local_blks_written),
            local_blks_dirtied: Some(required.local_blks_dirtied),
            temp_blks_read: Some(required.temp_blks_read),
            temp_blks_written: Some(required.temp_blks_written),
            temp_blk_read_time_us: Some(required.temp_blk_read_time_us),
            temp_blk_write_time_us: Some(required.temp_blk_write_time_us),
            wal_records: Some(required.wal_records),
            wal_bytes: Some(required.wal_bytes),
            wal_fpi: Some(required.wal_fpi),
            cpu_user_time_us: Some(required.cpu_user_time_us),
            cpu_sys_time_us: Some(required.cpu_sys_time_us),
            jit_functions: Some(required.jit_functions),
            jit_generation_time_us: Some(required.jit_generation_time_us),
            jit_inlining_time_us: Some(required.jit_inlining_time_us),
            jit_optimization_time_us: Some(required.jit_optimization_time_us),
            jit_emission_time_us: Some(required.jit_emission_time_us),
            jit_deform_time_us: Some(required.jit_deform_time_us),
            parallel_workers_planned: Some(required.parallel_workers_planned),
            parallel_workers_launched: Some(required.parallel_workers_launched),
            server_role: Some(required.server_role),
            ..Self::blank()
        }
    }
}

object! {
    PostgresQueryExecution {
        timestamp: required Timestamp = "timestamp",
        query_id: required String = "queryId",
        db_name: required String = "dbName",
        db_user: required String = "dbUser",
        db_operation: required String = "dbOperation",
        app: required String = "app",
        query_text: required String = "queryText",
        pid: required String = "pid",
        duration_us: required f64 = "durationUs",
        rows: required i64 = "rows",
        shared_blks_hit: required i64 = "sharedBlksHit",
        shared_blks_read: required i64 = "sharedBlksRead",
        shared_blks_written: required i64 = "sharedBlksWritten",
        shared_blks_dirtied: required i64 = "sharedBlksDirtied",
        shared_blk_read_time_us: required i64 = "sharedBlkReadTimeUs",
        shared_blk_write_time_us: required i64 = "sharedBlkWriteTimeUs",
        local_blks_hit: required i64 = "localBlksHit",
        local_blks_read: required i64 = "localBlksRead",
        local_blks_written: required i64 = "localBlksWritten",
        local_blks_dirtied: required i64 = "localBlksDirtied",
        temp_blks_read: required i64 = "tempBlksRead",
        temp_blks_written: required i64 = "tempBlksWritten",
        temp_blk_read_time_us: required i64 = "tempBlkReadTimeUs",
        temp_blk_write_time_us: required i64 = "tempBlkWriteTimeUs",
        wal_records: required i64 = "walRecords",
        wal_bytes: required i64 = "walBytes",
        wal_fpi: required i64 = "walFpi",
        cpu_user_time_us: required i64 = "cpuUserTimeUs",
        cpu_sys_time_us: required i64 = "cpuSysTimeUs",
        jit_functions: required i64 = "jitFunctions",
        jit_generation_time_us: required i64 = "jitGenerationTimeUs",
        jit_inlining_time_us: required i64 = "jitInliningTimeUs",
        jit_optimization_time_us: required i64 = "jitOptimizationTimeUs",
        jit_emission_time_us: required i64 = "jitEmissionTimeUs",
        jit_deform_time_us: required i64 = "jitDeformTimeUs",
        parallel_workers_planned: required i64 = "parallelWorkersPlanned",
        parallel_workers_launched: required i64 = "parallelWorkersLaunched",
        err_message: optional String = "errMessage",
        err_sqlstate: optional String = "errSqlstate",
        err_elevel: optional i64 = "errElevel",
        server_role: required String = "serverRole",
        trace_id: optional String = "traceId",
        span_id: optional String = "spanId",
    }
}

/// The object at `/components/schemas/PostgresService` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresService {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `provider`.
    pub provider: Option<PgProvider>,
    /// The property `region`.
    pub region: Option<String>,
    /// The property `postgresVersion`.
    pub postgres_version: Option<PgVersion>,
    /// The property `size`.
    pub size: Option<PgSize>,
    /// The property `haType`.
    pub ha_type: Option<PgHaType>,
    /// The property `tags`.
    pub tags: Option<List<ResourceTagsV1>>,
    /// IPv4 access rules shown in the console. IPv6 rules are not included. Returned when reading or configuring access; omitted from other service updates.
    pub ip_access_list: Option<List<PostgresIpAccessListEntry>>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `storageSize`.
    pub storage_size: Option<i64>,
    /// The property `state`.
    pub state: Option<PgStateProperty>,
    /// The property `createdAt`.
    pub created_at: Option<Timestamp>,
    /// The property `isPrimary`.
    pub is_primary: Option<bool>,
    /// Connection string to the Postgres service. Embeds the service password, so it is only returned when the service is created or its password is reset. Omitted from every other response when Postgres credential redaction is enabled for the organization. Not guaranteed to be present — treat as optional.
    pub connection_string: Option<Secret>,
    /// Username for the Postgres service
    pub username: Option<String>,
    /// Password for the Postgres service. Only returned when the service is created or its password is reset. Omitted from every other response when Postgres credential redaction is enabled for the organization. Not guaranteed to be present — treat as optional.
    pub password: Option<Secret>,
    /// Hostname for the Postgres service
    pub hostname: Option<String>,
    /// Earliest point in time the service can be restored to with the restore endpoint. ISO-8601. Only present for a primary service once its first backup has completed.
    ///
    /// - Format: `date-time`
    pub earliest_restore_time: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresService {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for PostgresService {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    PostgresService {
        name: optional String = "name",
        provider: optional PgProvider = "provider",
        region: optional String = "region",
        postgres_version: optional PgVersion = "postgresVersion",
        size: optional PgSize = "size",
        ha_type: optional PgHaType = "haType",
        tags: optional List<ResourceTagsV1> = "tags",
        ip_access_list: optional List<PostgresIpAccessListEntry> = "ipAccessList",
        id: optional String = "id",
        storage_size: optional i64 = "storageSize",
        state: optional PgStateProperty = "state",
        created_at: optional Timestamp = "createdAt",
        is_primary: optional bool = "isPrimary",
        connection_string: optional Secret = "connectionString",
        username: optional String = "username",
        password: optional Secret = "password",
        hostname: optional String = "hostname",
        earliest_restore_time: optional Timestamp = "earliestRestoreTime",
    }
}

/// The object at `/components/schemas/PostgresServiceListItem` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServiceListItem {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `provider`.
    pub provider: Option<PgProvider>,
    /// The property `region`.
    pub region: Option<String>,
    /// The property `postgresVersion`.
    pub postgres_version: Option<PgVersion>,
    /// The property `size`.
    pub size: Option<PgSize>,
    /// The property `haType`.
    pub ha_type: Option<PgHaType>,
    /// The property `tags`.
    pub tags: Option<List<ResourceTagsV1>>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `state`.
    pub state: Option<PgStateProperty>,
    /// The property `createdAt`.
    pub created_at: Option<Timestamp>,
    /// The property `isPrimary`.
    pub is_primary: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresServiceListItem {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for PostgresServiceListItem {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    PostgresServiceListItem {
        name: optional String = "name",
        provider: optional PgProvider = "provider",
        region: optional String = "region",
        postgres_version: optional PgVersion = "postgresVersion",
        size: optional PgSize = "size",
        ha_type: optional PgHaType = "haType",
        tags: optional List<ResourceTagsV1> = "tags",
        id: optional String = "id",
        state: optional PgStateProperty = "state",
        created_at: optional Timestamp = "createdAt",
        is_primary: optional bool = "isPrimary",
    }
}

/// The object at `/components/schemas/PostgresServicePasswordResource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServicePasswordResource {
    /// New Postgres superuser password. Provided only if there was no 'password' in the request.
    pub password: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresServicePasswordResource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for PostgresServicePasswordResource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    PostgresServicePasswordResource {
        password: optional Secret = "password",
    }
}

/// The object at `/components/schemas/PostgresServicePatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServicePatchRequest {
    /// The property `ipAccessList`.
    pub ip_access_list: Option<PostgresIpAccessListPatch>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `size`.
    pub size: Option<PgSize>,
    /// The property `haType`.
    pub ha_type: Option<PgHaType>,
    /// The property `tags`.
    pub tags: Option<List<ResourceTagsV1>>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresServicePatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for PostgresServicePatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    PostgresServicePatchRequest {
        ip_access_list: optional PostgresIpAccessListPatch = "ipAccessList",
        name: optional String = "name",
        size: optional PgSize = "size",
        ha_type: optional PgHaType = "haType",
        tags: optional List<ResourceTagsV1> = "tags",
    }
}

/// The object at `/components/schemas/PostgresServicePostRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServicePostRequest {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `provider`.
    pub provider: Option<PgProvider>,
    /// The property `region`.
    pub region: Option<String>,
    /// The property `postgresVersion`.
    pub postgres_version: Option<PgVersion>,
    /// The property `size`.
    pub size: Option<PgSize>,
    /// The property `haType`.
    pub ha_type: Option<PgHaType>,
    /// The property `tags`.
    pub tags: Option<List<ResourceTagsV1>>,
    /// IPv4 TCP access rules to apply when creating the service. Omit to allow all IPv4 and IPv6 addresses on Postgres (5432) and PgBouncer (6432). Provide an empty list to block public access. When provided, only these rules are allowed; include separate rules for each required port.
    pub ip_access_list: Option<List<PostgresIpAccessListEntry>>,
    /// The property `pgConfig`.
    pub pg_config: Option<PgConfig>,
    /// The property `pgBouncerConfig`.
    pub pg_bouncer_config: Option<Map<String>>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresServicePostRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        provider: impl Into<PgProvider>,
        region: impl Into<String>,
        size: impl Into<PgSize>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            provider: Some(provider.into()),
            region: Some(region.into()),
            size: Some(size.into()),
            ..Self::blank()
        }
    }
}

object! {
    PostgresServicePostRequest {
        name: required String = "name",
        provider: required PgProvider = "provider",
        region: required String = "region",
        postgres_version: optional PgVersion = "postgresVersion",
        size: required PgSize = "size",
        ha_type: optional PgHaType = "haType",
        tags: optional List<ResourceTagsV1> = "tags",
        ip_access_list: optional List<PostgresIpAccessListEntry> = "ipAccessList",
        pg_config: optional PgConfig = "pgConfig",
        pg_bouncer_config: optional Map<String> = "pgBouncerConfig",
    }
}

/// The object at `/components/schemas/PostgresServiceReadReplicaRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServiceReadReplicaRequest {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `pgConfig`.
    pub pg_config: Option<PgConfig>,
    /// The property `pgBouncerConfig`.
    pub pg_bouncer_config: Option<Map<String>>,
    /// The property `tags`.
    pub tags: Option<List<ResourceTagsV1>>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresServiceReadReplicaRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::blank()
        }
    }
}

object! {
    PostgresServiceReadReplicaRequest {
        name: required String = "name",
        pg_config: optional PgConfig = "pgConfig",
        pg_bouncer_config: optional Map<String> = "pgBouncerConfig",
        tags: optional List<ResourceTagsV1> = "tags",
    }
}

/// The object at `/components/schemas/PostgresServiceRestoreRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServiceRestoreRequest {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `restoreTarget`.
    pub restore_target: Option<Timestamp>,
    /// The property `pgConfig`.
    pub pg_config: Option<PgConfig>,
    /// The property `pgBouncerConfig`.
    pub pg_bouncer_config: Option<Map<String>>,
    /// The property `tags`.
    pub tags: Option<List<ResourceTagsV1>>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresServiceRestoreRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(name: impl Into<String>, restore_target: impl Into<Timestamp>) -> Self {
        Self {
            name: Some(name.into()),
            restore_target: Some(restore_target.into()),
            ..Self::blank()
        }
    }
}

object! {
    PostgresServiceRestoreRequest {
        name: required String = "name",
        restore_target: required Timestamp = "restoreTarget",
        pg_config: optional PgConfig = "pgConfig",
        pg_bouncer_config: optional Map<String> = "pgBouncerConfig",
        tags: optional List<ResourceTagsV1> = "tags",
    }
}

/// The object at `/components/schemas/PostgresServiceSetPassword` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServiceSetPassword {
    /// The property `password`.
    pub password: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresServiceSetPassword {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for PostgresServiceSetPassword {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    PostgresServiceSetPassword {
        password: optional Secret = "password",
    }
}

/// The object at `/components/schemas/PostgresServiceSetState` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServiceSetState {
    /// Postgres status, which initiates a process.
    pub command: Option<PostgresServiceSetStateCommand>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresServiceSetState {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for PostgresServiceSetState {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    PostgresServiceSetState {
        command: optional PostgresServiceSetStateCommand = "command",
    }
}

open_enum! {
    /// Postgres status, which initiates a process.
    pub enum PostgresServiceSetStateCommand {
        Restart = "restart",
        Promote = "promote",
        Switchover = "switchover",
    }
}

/// The object at `/components/schemas/PostgresSlowQueryPattern` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresSlowQueryPattern {
    /// Stable identifier for the query pattern (normalized SQL).
    pub query_id: Option<String>,
    /// Normalized query text with literals replaced by placeholders.
    pub query_text: Option<String>,
    /// Database the query ran in.
    pub db_name: Option<String>,
    /// Database user that executed the query.
    pub db_user: Option<String>,
    /// Top-level SQL operation type (for example, SELECT, INSERT, UPDATE, DELETE, UTILITY).
    pub db_operation: Option<String>,
    /// Value of the Postgres `application_name` for executions matching this pattern.
    pub app: Option<String>,
    /// Number of times the pattern executed in the window.
    pub call_count: Option<i64>,
    /// Number of executions of the pattern that raised an error.
    pub error_count: Option<i64>,
    /// Total execution time across all calls, in microseconds.
    pub total_duration_us: Option<f64>,
    /// Average execution time per call, in microseconds.
    pub avg_duration_us: Option<f64>,
    /// Maximum execution time of any call, in microseconds.
    pub max_duration_us: Option<f64>,
    /// 50th percentile execution time, in microseconds.
    pub p50_duration_us: Option<f64>,
    /// 95th percentile execution time, in microseconds.
    pub p95_duration_us: Option<f64>,
    /// 99th percentile execution time, in microseconds.
    pub p99_duration_us: Option<f64>,
    /// Total number of rows returned or affected across all calls.
    pub total_rows: Option<i64>,
    /// Total shared buffer blocks read from disk (cache misses) across all calls.
    pub total_shared_blks_read: Option<i64>,
    /// Total shared buffer blocks hit (cache hits) across all calls.
    pub total_shared_blks_hit: Option<i64>,
    /// Total CPU time across all calls, in microseconds.
    pub total_cpu_time_us: Option<i64>,
    /// Total WAL (write-ahead log) bytes generated across all calls.
    pub total_wal_bytes: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

/// What [`PostgresSlowQueryPattern::new`] needs.
#[derive(Clone, Debug)]
pub struct PostgresSlowQueryPatternRequired {
    /// Stable identifier for the query pattern (normalized SQL).
    pub query_id: String,
    /// Normalized query text with literals replaced by placeholders.
    pub query_text: String,
    /// Database the query ran in.
    pub db_name: String,
    /// Database user that executed the query.
    pub db_user: String,
    /// Top-level SQL operation type (for example, SELECT, INSERT, UPDATE, DELETE, UTILITY).
    pub db_operation: String,
    /// Value of the Postgres `application_name` for executions matching this pattern.
    pub app: String,
    /// Number of times the pattern executed in the window.
    pub call_count: i64,
    /// Number of executions of the pattern that raised an error.
    pub error_count: i64,
    /// Total execution time across all calls, in microseconds.
    pub total_duration_us: f64,
    /// Average execution time per call, in microseconds.
    pub avg_duration_us: f64,
    /// Maximum execution time of any call, in microseconds.
    pub max_duration_us: f64,
    /// 50th percentile execution time, in microseconds.
    pub p50_duration_us: f64,
    /// 95th percentile execution time, in microseconds.
    pub p95_duration_us: f64,
    /// 99th percentile execution time, in microseconds.
    pub p99_duration_us: f64,
    /// Total number of rows returned or affected across all calls.
    pub total_rows: i64,
    /// Total shared buffer blocks read from disk (cache misses) across all calls.
    pub total_shared_blks_read: i64,
    /// Total shared buffer blocks hit (cache hits) across all calls.
    pub total_shared_blks_hit: i64,
    /// Total CPU time across all calls, in microseconds.
    pub total_cpu_time_us: i64,
    /// Total WAL (write-ahead log) bytes generated across all calls.
    pub total_wal_bytes: i64,
}

impl PostgresSlowQueryPattern {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: PostgresSlowQueryPatternRequired) -> Self {
        Self {
            query_id: Some(required.query_id),
            query_text: Some(required.query_text),
            db_name: Some(required.db_name),
            db_user: Some(required.db_user),
            db_operation: Some(required.db_operation),
            app: Some(required.app),
            call_count: Some(required.call_count),
            error_count: Some(required.error_count),
            total_duration_us: Some(required.total_duration_us),
            avg_duration_us: Some(required.avg_duration_us),
            max_duration_us: Some(required.max_duration_us),
            p50_duration_us: Some(required.p50_duration_us),
            p95_duration_us: Some(required.p95_duration_us),
            p99_duration_us: Some(required.p99_duration_us),
            total_rows: Some(required.total_rows),
            total_shared_blks_read: Some(required.total_shared_blks_read),
            total_shared_blks_hit: Some(required.total_shared_blks_hit),
            total_cpu_time_us: Some(required.total_cpu_time_us),
            total_wal_bytes: Some(required.total_wal_bytes),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PostgresSlowQueryPattern {
        query_id: required String = "queryId",
        query_text: required String = "queryText",
        db_name: required String = "dbName",
        db_user: required String = "dbUser",
        db_operation: required String = "dbOperation",
        app: required String = "app",
        call_count: required i64 = "callCount",
        error_count: required i64 = "errorCount",
        total_duration_us: required f64 = "totalDurationUs",
        avg_duration_us: required f64 = "avgDurationUs",
        max_duration_us: required f64 = "maxDurationUs",
        p50_duration_us: required f64 = "p50DurationUs",
        p95_duration_us: required f64 = "p95DurationUs",
        p99_duration_us: required f64 = "p99DurationUs",
        total_rows: required i64 = "totalRows",
        total_shared_blks_read: required i64 = "totalSharedBlksRead",
        total_shared_blks_hit: required i64 = "totalSharedBlksHit",
        total_cpu_time_us: required i64 = "totalCpuTimeUs",
        total_wal_bytes: required i64 = "totalWalBytes",
    }
}

/// The object at `/components/schemas/PostgresSlowQueryPatternDetail` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresSlowQueryPatternDetail {
    /// The property `aggregate`.
    pub aggregate: Option<PostgresSlowQueryPattern>,
    /// Recent individual executions matching the pattern.
    pub recent_executions: Option<List<PostgresQueryExecution>>,
    pub(crate) unlisted: Unlisted,
}

impl PostgresSlowQueryPatternDetail {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(recent_executions: impl Into<List<PostgresQueryExecution>>) -> Self {
        Self {
            recent_executions: Some(recent_executions.into()),
            ..Self::blank()
        }
    }
}

object! {
    PostgresSlowQueryPatternDetail {
        aggregate: optional PostgresSlowQueryPattern = "aggregate",
        recent_executions: required List<PostgresQueryExecution> = "recentExecutions",
    }
}

open_enum! {
    /// - Default: `total_duration`
    pub enum SlowQueryPatternsGetListSortBy {
        TotalDuration = "total_duration",
        AvgDuration = "avg_duration",
        CallCount = "call_count",
        TotalBlksRead = "total_blks_read",
        TotalCpuTime = "total_cpu_time",
        ErrorCount = "error_count",
        MaxDuration = "max_duration",
        P50Duration = "p50_duration",
        P95Duration = "p95_duration",
        P99Duration = "p99_duration",
        TotalRows = "total_rows",
        TotalSharedBlksHit = "total_shared_blks_hit",
        TotalWalBytes = "total_wal_bytes",
    }
}

open_enum! {
    /// - Default: `desc`
    pub enum SlowQueryPatternsGetListSortOrder {
        Asc = "asc",
        Desc = "desc",
    }
}
