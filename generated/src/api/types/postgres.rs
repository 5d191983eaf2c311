// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Postgres.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
    ///
    /// - Example: `{"max_connections":100}`
    /// - Minimum number of properties: `1`
    ///
    /// Schema: `/components/schemas/pgConfig`.
    pub struct PgConfig: Default {
        /// Sets the maximum number of concurrent connections to the database server.
        ///
        /// - Example: `500`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/max_connections/>
        ///
        /// As an integer:
        /// - Minimum: `1`
        pub max_connections: Option<StringOrInteger> = "max_connections",
        /// Sets the default transaction isolation level for new transactions.
        ///
        /// - Example: `read committed`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/default_transaction_isolation/>
        pub default_transaction_isolation: Option<PgConfigDefaultTransactionIsolation> = "default_transaction_isolation",
        /// Sets the minimum SSL/TLS protocol version allowed for client connections.
        ///
        /// - Example: `TLSv1.3`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/ssl_min_protocol_version/>
        pub ssl_min_protocol_version: Option<PgConfigSslMinProtocolVersion> = "ssl_min_protocol_version",
        /// Sets the default compression method for compressible values stored out of line (TOAST).
        ///
        /// - Example: `lz4`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/default_toast_compression/>
        pub default_toast_compression: Option<PgConfigDefaultToastCompression> = "default_toast_compression",
        /// Sets the maximum memory to be used for maintenance operations.
        ///
        /// - Example: `64MB`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/maintenance_work_mem/>
        ///
        /// As an integer:
        /// - Minimum: `64`
        pub maintenance_work_mem: Option<StringOrInteger> = "maintenance_work_mem",
        /// Sets the amount of memory Postgres will use for internal operations like sorting and hashing as part of executing a query.
        ///
        /// - Example: `4MB`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/work_mem/>
        ///
        /// As an integer:
        /// - Minimum: `64`
        pub work_mem: Option<StringOrInteger> = "work_mem",
        /// Sets the planner's assumption about the total size of data caches.
        ///
        /// - Example: `4GB`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/effective_cache_size/>
        ///
        /// As an integer:
        /// - Minimum: `8`
        pub effective_cache_size: Option<StringOrInteger> = "effective_cache_size",
        /// Sets the planner's estimate of the cost of a non-sequentially-fetched disk page. Lower values (1.1-1.5) are better for SSDs.
        ///
        /// - Example: `1.1`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/random_page_cost/>
        ///
        /// As a number:
        /// - Minimum: `0`
        pub random_page_cost: Option<StringOrNumber> = "random_page_cost",
        /// Number of concurrent disk I/O operations the planner expects. Higher values (100-200) benefit SSDs.
        ///
        /// - Example: `200`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/effective_io_concurrency/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub effective_io_concurrency: Option<StringOrInteger> = "effective_io_concurrency",
        /// Maximum number of background processes the system can support. Includes parallel query workers, logical replication, and more.
        ///
        /// - Example: `8`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/max_worker_processes/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub max_worker_processes: Option<StringOrInteger> = "max_worker_processes",
        /// Maximum number of workers that can be used for parallel operations. Cannot exceed max_worker_processes.
        ///
        /// - Example: `4`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/max_parallel_workers/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub max_parallel_workers: Option<StringOrInteger> = "max_parallel_workers",
        /// Maximum number of parallel workers per executor node for parallel queries. Use 0 to disable parallel queries.
        ///
        /// - Example: `2`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/max_parallel_workers_per_gather/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub max_parallel_workers_per_gather: Option<StringOrInteger> = "max_parallel_workers_per_gather",
        /// Maximum number of parallel workers for maintenance operations like CREATE INDEX and VACUUM.
        ///
        /// - Example: `2`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/max_parallel_maintenance_workers/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub max_parallel_maintenance_workers: Option<StringOrInteger> = "max_parallel_maintenance_workers",
        /// Percent of VM memory reserved for the shared_memory, from 25% to 75%. shared_buffers sized to fit in it. Limited to 50% on VMs with memory less or equal 16GB.
        ///
        /// - Example: `25`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/shared_buffers/>
        ///
        /// As an integer:
        /// - Minimum: `25`
        /// - Maximum: `75`
        pub shared_memory_percent: Option<StringOrInteger> = "shared_memory_percent",
        /// Sets the maximum memory each session uses for temporary table buffers.
        ///
        /// - Example: `8MB`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/temp_buffers/>
        ///
        /// As an integer:
        /// - Minimum: `800`
        pub temp_buffers: Option<StringOrInteger> = "temp_buffers",
        /// Multiple of work_mem that hash-based operations may use.
        ///
        /// - Example: `2`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/hash_mem_multiplier/>
        ///
        /// As an integer:
        /// - Minimum: `1`
        /// - Maximum: `1000`
        pub hash_mem_multiplier: Option<StringOrInteger> = "hash_mem_multiplier",
        /// Enables the planner's use of parallel hash plans.
        ///
        /// - Example: `on`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/enable_parallel_hash/>
        pub enable_parallel_hash: Option<PgConfigEnableParallelHash> = "enable_parallel_hash",
        /// Number of concurrent disk I/O operations used for maintenance work such as vacuum.
        ///
        /// - Example: `10`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/maintenance_io_concurrency/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        /// - Maximum: `1000`
        pub maintenance_io_concurrency: Option<StringOrInteger> = "maintenance_io_concurrency",
        /// Selects the method used to perform asynchronous I/O.
        ///
        /// - Example: `worker`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/io_method/>
        pub io_method: Option<PgConfigIoMethod> = "io_method",
        /// Number of I/O worker processes used when io_method is worker.
        ///
        /// - Example: `3`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/io_workers/>
        ///
        /// As an integer:
        /// - Minimum: `1`
        /// - Maximum: `32`
        pub io_workers: Option<StringOrInteger> = "io_workers",
        /// Sleep time between background writer activity rounds.
        ///
        /// - Example: `200ms`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/bgwriter_delay/>
        ///
        /// As an integer:
        /// - Minimum: `10`
        /// - Maximum: `10000`
        pub bgwriter_delay: Option<StringOrInteger> = "bgwriter_delay",
        /// Amount of data written by the background writer after which the OS is asked to flush it to disk.
        ///
        /// - Example: `512kB`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/bgwriter_flush_after/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        /// - Maximum: `2048`
        pub bgwriter_flush_after: Option<StringOrInteger> = "bgwriter_flush_after",
        /// Maximum number of buffers the background writer writes per round.
        ///
        /// - Example: `100`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/bgwriter_lru_maxpages/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        /// - Maximum: `1073741823`
        pub bgwriter_lru_maxpages: Option<StringOrInteger> = "bgwriter_lru_maxpages",
        /// Multiple of the average recent buffer demand that the background writer cleans per round.
        ///
        /// - Example: `2`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/bgwriter_lru_multiplier/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        /// - Maximum: `10`
        pub bgwriter_lru_multiplier: Option<StringOrInteger> = "bgwriter_lru_multiplier",
        /// Abort any statement that runs longer than the specified time. Use 0 to disable.
        ///
        /// - Example: `60s`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/statement_timeout/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub statement_timeout: Option<StringOrInteger> = "statement_timeout",
        /// Abort any statement that waits longer than the specified time while attempting to acquire a lock. Use 0 to disable.
        ///
        /// - Example: `10s`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/lock_timeout/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub lock_timeout: Option<StringOrInteger> = "lock_timeout",
        /// Terminate any session that has been idle for longer than the specified time. Use 0 to disable.
        ///
        /// - Example: `2m`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/idle_session_timeout/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub idle_session_timeout: Option<StringOrInteger> = "idle_session_timeout",
        /// Terminate any session that has been idle within an open transaction for longer than the specified time. Use 0 to disable.
        ///
        /// - Example: `2h`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/idle_in_transaction_session_timeout/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub idle_in_transaction_session_timeout: Option<StringOrInteger> = "idle_in_transaction_session_timeout",
        /// Terminate any statement that takes more than the specified time, even while active. Use 0 to disable.
        ///
        /// - Example: `120s`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/transaction_timeout/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub transaction_timeout: Option<StringOrInteger> = "transaction_timeout",
        /// Terminate replication connections that are inactive for longer than this time. Use 0 to disable.
        ///
        /// - Example: `120m`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/wal_sender_timeout/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub wal_sender_timeout: Option<StringOrInteger> = "wal_sender_timeout",
        /// Minimum size of past WAL files kept in pg_wal for standby servers. Use 0 to disable.
        ///
        /// - Example: `1GB`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/wal_keep_size/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub wal_keep_size: Option<StringOrInteger> = "wal_keep_size",
        /// Minimum size to shrink the WAL to. WAL files are recycled rather than removed when below this size.
        ///
        /// - Example: `80MB`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/min_wal_size/>
        ///
        /// As an integer:
        /// - Minimum: `32768`
        pub min_wal_size: Option<StringOrInteger> = "min_wal_size",
        /// Maximum size WAL can grow between checkpoints. Larger values improve write performance but increase crash recovery time.
        ///
        /// - Example: `5GB`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/max_wal_size/>
        ///
        /// As an integer:
        /// - Minimum: `32768`
        pub max_wal_size: Option<StringOrInteger> = "max_wal_size",
        /// Sets the maximum time between automatic WAL checkpoints.
        ///
        /// - Example: `5min`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/checkpoint_timeout/>
        ///
        /// As an integer:
        /// - Minimum: `30`
        /// - Maximum: `3600`
        pub checkpoint_timeout: Option<StringOrInteger> = "checkpoint_timeout",
        /// Specifies the maximum size of WAL files that replication slots are allowed to retain. Use -1 for unlimited.
        ///
        /// - Example: `-1`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/max_slot_wal_keep_size/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub max_slot_wal_keep_size: Option<StringOrInteger> = "max_slot_wal_keep_size",
        /// Compress full-page writes in WAL. Reduces I/O at the cost of CPU. Options vary by PostgreSQL version.
        ///
        /// - Example: `lz4`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/wal_compression/>
        pub wal_compression: Option<PgConfigWalCompression> = "wal_compression",
        /// Sets the number of disk-page buffers in shared memory for WAL. A number without a unit is in 8 kB pages.
        ///
        /// - Example: `16MB`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/wal_buffers/>
        ///
        /// As an integer:
        /// - Minimum: `32`
        /// - Maximum: `262144`
        pub wal_buffers: Option<StringOrInteger> = "wal_buffers",
        /// Maximum number of replication slots. Standbys and logical replication each use slots.
        ///
        /// - Example: `10`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/max_replication_slots/>
        ///
        /// As an integer:
        /// - Minimum: `10`
        /// - Maximum: `262143`
        pub max_replication_slots: Option<StringOrInteger> = "max_replication_slots",
        /// Maximum number of simultaneously running WAL sender processes.
        ///
        /// - Example: `10`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/max_wal_senders/>
        ///
        /// As an integer:
        /// - Minimum: `10`
        /// - Maximum: `262143`
        pub max_wal_senders: Option<StringOrInteger> = "max_wal_senders",
        /// Maximum number of logical replication workers for subscriptions on this server.
        ///
        /// - Example: `4`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/max_logical_replication_workers/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        /// - Maximum: `262143`
        pub max_logical_replication_workers: Option<StringOrInteger> = "max_logical_replication_workers",
        /// Maximum number of table synchronization workers per subscription.
        ///
        /// - Example: `2`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/max_sync_workers_per_subscription/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        /// - Maximum: `262143`
        pub max_sync_workers_per_subscription: Option<StringOrInteger> = "max_sync_workers_per_subscription",
        /// Maximum memory used for logical decoding before changes spill to disk.
        ///
        /// - Example: `64MB`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/logical_decoding_work_mem/>
        ///
        /// As an integer:
        /// - Minimum: `64`
        pub logical_decoding_work_mem: Option<StringOrInteger> = "logical_decoding_work_mem",
        /// Maximum number of autovacuum worker processes that can run at the same time. Workers share a single cost-limit budget, so raising this alone may not speed up vacuuming.
        ///
        /// - Example: `8`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_max_workers/>
        ///
        /// As an integer:
        /// - Minimum: `1`
        pub autovacuum_max_workers: Option<StringOrInteger> = "autovacuum_max_workers",
        /// Minimum delay between autovacuum runs. Lower values make autovacuum check for work more frequently.
        ///
        /// - Example: `5s`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_naptime/>
        ///
        /// As an integer:
        /// - Minimum: `1`
        pub autovacuum_naptime: Option<StringOrInteger> = "autovacuum_naptime",
        /// Maximum memory each autovacuum worker uses to track dead tuples. Higher values reduce repeated index-vacuum passes on large tables. Use -1 to fall back to maintenance_work_mem.
        ///
        /// - Example: `64000kB`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_work_mem/>
        ///
        /// As an integer:
        /// - Minimum: `1024`
        pub autovacuum_work_mem: Option<StringOrInteger> = "autovacuum_work_mem",
        /// Fraction of a table's rows that must change before autovacuum runs. Lower values vacuum large tables more frequently.
        ///
        /// - Example: `0.2`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_scale_factor/>
        ///
        /// As a number:
        /// - Minimum: `0`
        pub autovacuum_vacuum_scale_factor: Option<StringOrNumber> = "autovacuum_vacuum_scale_factor",
        /// Fraction of a table's rows that must change before autovacuum runs ANALYZE to refresh planner statistics.
        ///
        /// - Example: `0.1`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_analyze_scale_factor/>
        ///
        /// As a number:
        /// - Minimum: `0`
        pub autovacuum_analyze_scale_factor: Option<StringOrNumber> = "autovacuum_analyze_scale_factor",
        /// Fraction of a table's rows that must be inserted before autovacuum runs. Helps vacuum insert-heavy, rarely-updated tables.
        ///
        /// - Example: `0.2`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_insert_scale_factor/>
        ///
        /// As a number:
        /// - Minimum: `0`
        pub autovacuum_vacuum_insert_scale_factor: Option<StringOrNumber> = "autovacuum_vacuum_insert_scale_factor",
        /// Minimum number of tuple updates or deletes prior to vacuum.
        ///
        /// - Example: `50`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_threshold/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        /// - Maximum: `2147483647`
        pub autovacuum_vacuum_threshold: Option<StringOrInteger> = "autovacuum_vacuum_threshold",
        /// Minimum number of tuple inserts, updates, or deletes prior to analyze.
        ///
        /// - Example: `50`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_analyze_threshold/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        /// - Maximum: `2147483647`
        pub autovacuum_analyze_threshold: Option<StringOrInteger> = "autovacuum_analyze_threshold",
        /// Minimum number of tuple inserts prior to vacuum, or -1 to disable insert vacuums.
        ///
        /// - Example: `1000`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_insert_threshold/>
        ///
        /// As an integer:
        /// - Minimum: `-1`
        /// - Maximum: `2147483647`
        pub autovacuum_vacuum_insert_threshold: Option<StringOrInteger> = "autovacuum_vacuum_insert_threshold",
        /// Age at which to autovacuum a table to prevent transaction ID wraparound.
        ///
        /// - Example: `200000000`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_freeze_max_age/>
        ///
        /// As an integer:
        /// - Minimum: `100000`
        /// - Maximum: `2000000000`
        pub autovacuum_freeze_max_age: Option<StringOrInteger> = "autovacuum_freeze_max_age",
        /// Cost-accounting limit shared across all autovacuum workers before they pause. Use -1 to inherit vacuum_cost_limit.
        ///
        /// - Example: `-1`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_cost_limit/>
        ///
        /// As an integer:
        /// - Minimum: `1`
        pub autovacuum_vacuum_cost_limit: Option<StringOrInteger> = "autovacuum_vacuum_cost_limit",
        /// Time autovacuum sleeps when the cost limit is reached. Lower values speed up vacuuming at the cost of more I/O.
        ///
        /// - Example: `2ms`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_cost_delay/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        pub autovacuum_vacuum_cost_delay: Option<StringOrInteger> = "autovacuum_vacuum_cost_delay",
        /// Time in milliseconds a manual VACUUM sleeps when its cost limit is exceeded. 0 disables cost-based delay.
        ///
        /// - Example: `0`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/vacuum_cost_delay/>
        ///
        /// As an integer:
        /// - Minimum: `0`
        /// - Maximum: `100`
        pub vacuum_cost_delay: Option<StringOrInteger> = "vacuum_cost_delay",
        /// Logs statements that run at least this many milliseconds. 0 logs all statements; -1 disables.
        ///
        /// - Example: `1000`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/log_min_duration_statement/>
        ///
        /// As an integer:
        /// - Minimum: `-1`
        /// - Maximum: `2147483647`
        pub log_min_duration_statement: Option<StringOrInteger> = "log_min_duration_statement",
        /// Logs temporary files of at least this size in kilobytes. 0 logs all temporary files; -1 disables.
        ///
        /// - Example: `-1`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/log_temp_files/>
        ///
        /// As an integer:
        /// - Minimum: `-1`
        /// - Maximum: `2147483647`
        pub log_temp_files: Option<StringOrInteger> = "log_temp_files",
        /// Logs a message when a session waits longer than deadlock_timeout to acquire a lock.
        ///
        /// - Example: `off`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/log_lock_waits/>
        pub log_lock_waits: Option<PgConfigLogLockWaits> = "log_lock_waits",
        /// Maximum bytes of each bind parameter value logged with statements. 0 disables; -1 logs values in full.
        ///
        /// - Example: `-1`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/log_parameter_max_length/>
        ///
        /// As an integer:
        /// - Minimum: `-1`
        /// - Maximum: `1073741823`
        pub log_parameter_max_length: Option<StringOrInteger> = "log_parameter_max_length",
        /// Bytes reserved to store the text of the currently running command of each session, shown in pg_stat_activity.
        ///
        /// - Example: `4096`
        ///
        /// See: <https://postgresqlco.nf/doc/en/param/track_activity_query_size/>
        ///
        /// As an integer:
        /// - Minimum: `100`
        /// - Maximum: `1048576`
        pub track_activity_query_size: Option<StringOrInteger> = "track_activity_query_size",
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
    ///
    /// Schema: `/components/schemas/pgHaType`.
    pub enum PgHaType {
        None = "none",
        Async = "async",
        Sync = "sync",
    }
}

open_enum! {
    /// The cloud provider for a Postgres service.
    ///
    /// Schema: `/components/schemas/pgProvider`.
    pub enum PgProvider {
        Aws = "aws",
        Gcp = "gcp",
    }
}

open_enum! {
    /// The VM size for a Postgres service.
    ///
    /// Schema: `/components/schemas/pgSize`.
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
    /// Value of `state` of [`PostgresServiceListItem`]: Current state of the service.
    ///
    /// Schema: `/components/schemas/pgStateProperty`.
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
    /// Postgres major version.
    ///
    /// Schema: `/components/schemas/pgVersion`.
    pub enum PgVersion {
        V18 = "18",
        V17 = "17",
    }
}

object! {
    /// Element of the result of `postgres_service_backup_get_list`.
    ///
    /// Schema: `/components/schemas/PostgresBackup`.
    pub struct PostgresBackup {
        /// Identifier of the base backup.
        ///
        /// - Required.
        /// - Example: `basebackups_005/000000010000000000000002_backup_stop_sentinel.json`
        pub key: Option<String> = "key" required(String),
        /// Status of the backup. Only completed backups are listed, so this is always `ready`.
        ///
        /// - Required.
        pub status: Option<String> = "status" required(String),
        /// Time the backup finished. ISO-8601. This is not the earliest point a service can be restored to; use `earliestRestoreTime` on the Postgres service for that.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2026-03-31T18:17:37Z`
        pub last_modified: Option<Timestamp> = "lastModified" required(Timestamp),
    }
}

object! {
    /// Request body of `postgres_instance_config_post` and `postgres_instance_config_patch`.
    ///
    /// Schema: `/components/schemas/postgresInstanceConfig`.
    pub struct PostgresInstanceConfig {
        /// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
        ///
        /// - Required.
        pub pg_config: Option<PgConfig> = "pgConfig" required(PgConfig),
        /// The property `pgBouncerConfig`.
        ///
        /// - Required.
        pub pg_bouncer_config: Option<Map<String>> = "pgBouncerConfig" required(Map<String>),
    }
}

object! {
    /// Result of `postgres_instance_config_post` and `postgres_instance_config_patch`.
    ///
    /// Schema: `/components/schemas/postgresInstanceUpdateConfigResponse`.
    pub struct PostgresInstanceUpdateConfigResponse {
        /// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
        ///
        /// - Required.
        pub pg_config: Option<PgConfig> = "pgConfig" required(PgConfig),
        /// The property `pgBouncerConfig`.
        ///
        /// - Required.
        pub pg_bouncer_config: Option<Map<String>> = "pgBouncerConfig" required(Map<String>),
        /// Informational message about the configuration update, such as restart requirements.
        pub message: Option<String> = "message",
    }
}

object! {
    /// Element of `add` of [`PostgresIpAccessListPatch`].
    ///
    /// Schema: `/components/schemas/PostgresIpAccessListEntry`.
    pub struct PostgresIpAccessListEntry {
        /// Rule ID returned by the service. Include it when editing an existing rule; omit it when creating a rule.
        pub id: Option<String> = "id",
        /// IPv4 address or CIDR allowed to connect. Returned as a canonical CIDR.
        ///
        /// - Required.
        /// - Example: `203.0.113.0/24`
        pub source: Option<String> = "source" required(String),
        /// Port or inclusive range, from 1 to 65535. Use "5432" for Postgres, "6432" for PgBouncer, or a range such as "5432..6432".
        ///
        /// - Required.
        /// - Example: `5432`
        pub port_range: Option<String> = "portRange" required(String),
        /// Optional description of the access list entry.
        pub description: Option<String> = "description",
    }
}

object! {
    /// Value of `ip_access_list` of [`PostgresServicePatchRequest`].
    ///
    /// Schema: `/components/schemas/PostgresIpAccessListPatch`.
    pub struct PostgresIpAccessListPatch: Default {
        /// Rules to create or edit after removals. Omit id to create a TCP rule, or include the returned id to edit an existing rule. Updates can partially succeed; read the current list before retrying.
        pub add: Option<List<PostgresIpAccessListEntry>> = "add",
        /// Rules to remove by their returned IDs before creating or editing rules.
        pub remove: Option<List<PostgresIpAccessListRuleReference>> = "remove",
    }
}

object! {
    /// Element of `remove` of [`PostgresIpAccessListPatch`].
    ///
    /// Schema: `/components/schemas/PostgresIpAccessListRuleReference`.
    pub struct PostgresIpAccessListRuleReference {
        /// Rule ID returned by the service.
        ///
        /// - Required.
        pub id: Option<String> = "id" required(String),
    }
}

object! {
    /// Element of the result of `postgres_logs_get_list`.
    ///
    /// Schema: `/components/schemas/PostgresLogEntry`.
    pub struct PostgresLogEntry {
        /// Time the entry was logged (RFC 3339).
        ///
        /// - Required.
        /// - Format: `date-time`
        pub timestamp: Option<Timestamp> = "timestamp" required(Timestamp),
        /// PostgreSQL severity of the entry (for example, LOG, WARNING, ERROR, FATAL, PANIC).
        ///
        /// - Required.
        pub severity: Option<String> = "severity" required(String),
        /// Raw log entry body as emitted by PostgreSQL. Structured bodies are returned as a JSON-encoded string.
        ///
        /// - Required.
        pub body: Option<String> = "body" required(String),
    }
}

open_enum! {
    /// Value of the parameter `sort_order` of `postgres_logs_get_list`.
    ///
    /// - Default: `desc`
    pub enum PostgresLogsGetListSortOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

object! {
    /// Element of `metrics` of [`PostgresMetrics`].
    ///
    /// Schema: `/components/schemas/PostgresMetric`.
    pub struct PostgresMetric requires PostgresMetricRequired {
        /// Stable metric identifier (for example cpu_usage, connection_count, cache_hit_ratio, active_sessions_by_wait).
        ///
        /// - Required.
        pub key: Option<String> = "key" required(String),
        /// Human-readable metric name.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// Unit of the metric values (for example %, IOPS, bytes/s, count).
        ///
        /// - Required.
        pub unit: Option<String> = "unit" required(String),
        /// Human-readable description of what the metric measures.
        ///
        /// - Required.
        pub description: Option<String> = "description" required(String),
        /// One series per label dimension of the metric.
        ///
        /// - Required.
        pub series: Option<List<PostgresMetricSeries>> = "series" required(List<PostgresMetricSeries>),
    }
}

object! {
    /// Element of `data_points` of [`PostgresMetricSeries`].
    ///
    /// Schema: `/components/schemas/PostgresMetricDataPoint`.
    pub struct PostgresMetricDataPoint {
        /// Bucket start time as a Unix timestamp in seconds.
        ///
        /// - Required.
        pub timestamp: Option<i64> = "timestamp" required(i64),
        /// Metric value for the bucket.
        ///
        /// - Required.
        pub value: Option<f64> = "value" required(f64),
    }
}

object! {
    /// Element of `series` of [`PostgresMetric`].
    ///
    /// Schema: `/components/schemas/PostgresMetricSeries`.
    pub struct PostgresMetricSeries {
        /// Distinguishing label for this series within the metric (for example a CPU mode, a database name, a wait event such as "Lock:relation", or "Reads").
        ///
        /// - Required.
        pub label: Option<String> = "label" required(String),
        /// Time-ordered data points, one per bucket.
        ///
        /// - Required.
        pub data_points: Option<List<PostgresMetricDataPoint>> = "dataPoints" required(List<PostgresMetricDataPoint>),
    }
}

object! {
    /// Result of `postgres_instance_metrics_get`.
    ///
    /// Schema: `/components/schemas/PostgresMetrics`.
    pub struct PostgresMetrics {
        /// Available metrics, each with its bucketed time series.
        ///
        /// - Required.
        pub metrics: Option<List<PostgresMetric>> = "metrics" required(List<PostgresMetric>),
    }
}

object! {
    /// Element of `recent_executions` of [`PostgresSlowQueryPatternDetail`].
    ///
    /// Schema: `/components/schemas/PostgresQueryExecution`.
    pub struct PostgresQueryExecution requires PostgresQueryExecutionRequired {
        /// Execution timestamp (RFC 3339).
        ///
        /// - Required.
        /// - Format: `date-time`
        pub timestamp: Option<Timestamp> = "timestamp" required(Timestamp),
        /// Stable identifier for the query pattern.
        ///
        /// - Required.
        pub query_id: Option<String> = "queryId" required(String),
        /// Database the query ran in.
        ///
        /// - Required.
        pub db_name: Option<String> = "dbName" required(String),
        /// Database user that executed the query.
        ///
        /// - Required.
        pub db_user: Option<String> = "dbUser" required(String),
        /// Top-level SQL operation type.
        ///
        /// - Required.
        pub db_operation: Option<String> = "dbOperation" required(String),
        /// Value of the Postgres `application_name` for this execution.
        ///
        /// - Required.
        pub app: Option<String> = "app" required(String),
        /// Normalized query text for this execution.
        ///
        /// - Required.
        pub query_text: Option<String> = "queryText" required(String),
        /// Postgres backend process ID that executed the query.
        ///
        /// - Required.
        pub pid: Option<String> = "pid" required(String),
        /// Execution duration in microseconds.
        ///
        /// - Required.
        pub duration_us: Option<f64> = "durationUs" required(f64),
        /// Rows returned or affected.
        ///
        /// - Required.
        pub rows: Option<i64> = "rows" required(i64),
        /// Shared buffer blocks hit.
        ///
        /// - Required.
        pub shared_blks_hit: Option<i64> = "sharedBlksHit" required(i64),
        /// Shared buffer blocks read from disk.
        ///
        /// - Required.
        pub shared_blks_read: Option<i64> = "sharedBlksRead" required(i64),
        /// Shared buffer blocks written.
        ///
        /// - Required.
        pub shared_blks_written: Option<i64> = "sharedBlksWritten" required(i64),
        /// Shared buffer blocks dirtied.
        ///
        /// - Required.
        pub shared_blks_dirtied: Option<i64> = "sharedBlksDirtied" required(i64),
        /// Time spent reading shared blocks, in microseconds.
        ///
        /// - Required.
        pub shared_blk_read_time_us: Option<i64> = "sharedBlkReadTimeUs" required(i64),
        /// Time spent writing shared blocks, in microseconds.
        ///
        /// - Required.
        pub shared_blk_write_time_us: Option<i64> = "sharedBlkWriteTimeUs" required(i64),
        /// Local buffer blocks hit (temp tables).
        ///
        /// - Required.
        pub local_blks_hit: Option<i64> = "localBlksHit" required(i64),
        /// Local buffer blocks read (temp tables).
        ///
        /// - Required.
        pub local_blks_read: Option<i64> = "localBlksRead" required(i64),
        /// Local buffer blocks written (temp tables).
        ///
        /// - Required.
        pub local_blks_written: Option<i64> = "localBlksWritten" required(i64),
        /// Local buffer blocks dirtied (temp tables).
        ///
        /// - Required.
        pub local_blks_dirtied: Option<i64> = "localBlksDirtied" required(i64),
        /// Temp blocks read (spills to disk).
        ///
        /// - Required.
        pub temp_blks_read: Option<i64> = "tempBlksRead" required(i64),
        /// Temp blocks written (spills to disk).
        ///
        /// - Required.
        pub temp_blks_written: Option<i64> = "tempBlksWritten" required(i64),
        /// Time spent reading temp blocks, in microseconds.
        ///
        /// - Required.
        pub temp_blk_read_time_us: Option<i64> = "tempBlkReadTimeUs" required(i64),
        /// Time spent writing temp blocks, in microseconds.
        ///
        /// - Required.
        pub temp_blk_write_time_us: Option<i64> = "tempBlkWriteTimeUs" required(i64),
        /// Number of WAL records produced.
        ///
        /// - Required.
        pub wal_records: Option<i64> = "walRecords" required(i64),
        /// Number of WAL bytes produced.
        ///
        /// - Required.
        pub wal_bytes: Option<i64> = "walBytes" required(i64),
        /// Number of WAL full-page images produced.
        ///
        /// - Required.
        pub wal_fpi: Option<i64> = "walFpi" required(i64),
        /// CPU time spent in user mode, in microseconds.
        ///
        /// - Required.
        pub cpu_user_time_us: Option<i64> = "cpuUserTimeUs" required(i64),
        /// CPU time spent in kernel mode, in microseconds.
        ///
        /// - Required.
        pub cpu_sys_time_us: Option<i64> = "cpuSysTimeUs" required(i64),
        /// Number of JIT-compiled functions.
        ///
        /// - Required.
        pub jit_functions: Option<i64> = "jitFunctions" required(i64),
        /// JIT generation time, in microseconds.
        ///
        /// - Required.
        pub jit_generation_time_us: Option<i64> = "jitGenerationTimeUs" required(i64),
        /// JIT inlining time, in microseconds.
        ///
        /// - Required.
        pub jit_inlining_time_us: Option<i64> = "jitInliningTimeUs" required(i64),
        /// JIT optimization time, in microseconds.
        ///
        /// - Required.
        pub jit_optimization_time_us: Option<i64> = "jitOptimizationTimeUs" required(i64),
        /// JIT emission time, in microseconds.
        ///
        /// - Required.
        pub jit_emission_time_us: Option<i64> = "jitEmissionTimeUs" required(i64),
        /// JIT deform time, in microseconds.
        ///
        /// - Required.
        pub jit_deform_time_us: Option<i64> = "jitDeformTimeUs" required(i64),
        /// Parallel workers planned for this execution.
        ///
        /// - Required.
        pub parallel_workers_planned: Option<i64> = "parallelWorkersPlanned" required(i64),
        /// Parallel workers actually launched for this execution.
        ///
        /// - Required.
        pub parallel_workers_launched: Option<i64> = "parallelWorkersLaunched" required(i64),
        /// Error message if the execution raised an error.
        pub err_message: Option<String> = "errMessage",
        /// Postgres SQLSTATE code if the execution raised an error.
        pub err_sqlstate: Option<String> = "errSqlstate",
        /// Postgres error severity level if the execution raised an error.
        pub err_elevel: Option<i64> = "errElevel",
        /// Role of the server that executed the query (for example, primary or standby).
        ///
        /// - Required.
        pub server_role: Option<String> = "serverRole" required(String),
        /// OpenTelemetry trace ID associated with the execution.
        pub trace_id: Option<String> = "traceId",
        /// OpenTelemetry span ID associated with the execution.
        pub span_id: Option<String> = "spanId",
    }
}

object! {
    /// Result of `postgres_service_create`, `postgres_service_get`, `postgres_service_patch` and 3 other operations.
    ///
    /// Schema: `/components/schemas/PostgresService`.
    pub struct PostgresService: Default {
        /// The property `name`.
        pub name: Option<String> = "name",
        /// The cloud provider for a Postgres service.
        pub provider: Option<PgProvider> = "provider",
        /// The property `region`.
        pub region: Option<String> = "region",
        /// Postgres major version.
        pub postgres_version: Option<PgVersion> = "postgresVersion",
        /// The VM size for a Postgres service.
        pub size: Option<PgSize> = "size",
        /// Type of high availability: “none” for no replication, “async” for asynchronous replication to a single standby, and “sync” for synchronous replication to two standbys.
        pub ha_type: Option<PgHaType> = "haType",
        /// Value of type [`List<ResourceTagsV1>`](ResourceTagsV1).
        pub tags: Option<List<ResourceTagsV1>> = "tags",
        /// IPv4 access rules shown in the console. IPv6 rules are not included. Returned when reading or configuring access; omitted from other service updates.
        pub ip_access_list: Option<List<PostgresIpAccessListEntry>> = "ipAccessList",
        /// The property `id`.
        pub id: Option<String> = "id",
        /// The property `storageSize`.
        pub storage_size: Option<i64> = "storageSize",
        /// Current state of the service.
        pub state: Option<PgStateProperty> = "state",
        /// The property `createdAt`.
        pub created_at: Option<Timestamp> = "createdAt",
        /// The property `isPrimary`.
        pub is_primary: Option<bool> = "isPrimary",
        /// Connection string to the Postgres service. Embeds the service password, so it is only returned when the service is created or its password is reset. Omitted from every other response when Postgres credential redaction is enabled for the organization. Not guaranteed to be present — treat as optional.
        pub connection_string: Option<Secret> = "connectionString",
        /// Username for the Postgres service.
        pub username: Option<String> = "username",
        /// Password for the Postgres service. Only returned when the service is created or its password is reset. Omitted from every other response when Postgres credential redaction is enabled for the organization. Not guaranteed to be present — treat as optional.
        pub password: Option<Secret> = "password",
        /// Hostname for the Postgres service.
        pub hostname: Option<String> = "hostname",
        /// Earliest point in time the service can be restored to with the restore endpoint. ISO-8601. Only present for a primary service once its first backup has completed.
        ///
        /// - Format: `date-time`
        pub earliest_restore_time: Option<Timestamp> = "earliestRestoreTime",
    }
}

object! {
    /// Element of the result of `postgres_service_get_list`.
    ///
    /// Schema: `/components/schemas/PostgresServiceListItem`.
    pub struct PostgresServiceListItem: Default {
        /// The property `name`.
        pub name: Option<String> = "name",
        /// The cloud provider for a Postgres service.
        pub provider: Option<PgProvider> = "provider",
        /// The property `region`.
        pub region: Option<String> = "region",
        /// Postgres major version.
        pub postgres_version: Option<PgVersion> = "postgresVersion",
        /// The VM size for a Postgres service.
        pub size: Option<PgSize> = "size",
        /// Type of high availability: “none” for no replication, “async” for asynchronous replication to a single standby, and “sync” for synchronous replication to two standbys.
        pub ha_type: Option<PgHaType> = "haType",
        /// Value of type [`List<ResourceTagsV1>`](ResourceTagsV1).
        pub tags: Option<List<ResourceTagsV1>> = "tags",
        /// The property `id`.
        pub id: Option<String> = "id",
        /// Current state of the service.
        pub state: Option<PgStateProperty> = "state",
        /// The property `createdAt`.
        pub created_at: Option<Timestamp> = "createdAt",
        /// The property `isPrimary`.
        pub is_primary: Option<bool> = "isPrimary",
    }
}

object! {
    /// Result of `postgres_service_set_password`.
    ///
    /// Schema: `/components/schemas/PostgresServicePasswordResource`.
    pub struct PostgresServicePasswordResource: Default {
        /// New Postgres superuser password. Provided only if there was no 'password' in the request.
        pub password: Option<Secret> = "password",
    }
}

object! {
    /// Request body of `postgres_service_patch`.
    ///
    /// Schema: `/components/schemas/PostgresServicePatchRequest`.
    pub struct PostgresServicePatchRequest: Default {
        /// Value of type [`PostgresIpAccessListPatch`].
        pub ip_access_list: Option<PostgresIpAccessListPatch> = "ipAccessList",
        /// The property `name`.
        pub name: Option<String> = "name",
        /// The VM size for a Postgres service.
        pub size: Option<PgSize> = "size",
        /// Type of high availability: “none” for no replication, “async” for asynchronous replication to a single standby, and “sync” for synchronous replication to two standbys.
        pub ha_type: Option<PgHaType> = "haType",
        /// Value of type [`List<ResourceTagsV1>`](ResourceTagsV1).
        pub tags: Option<List<ResourceTagsV1>> = "tags",
    }
}

object! {
    /// Request body of `postgres_service_create`.
    ///
    /// Schema: `/components/schemas/PostgresServicePostRequest`.
    pub struct PostgresServicePostRequest {
        /// The property `name`.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// The cloud provider for a Postgres service.
        ///
        /// - Required.
        pub provider: Option<PgProvider> = "provider" required(PgProvider),
        /// The property `region`.
        ///
        /// - Required.
        pub region: Option<String> = "region" required(String),
        /// Postgres major version.
        pub postgres_version: Option<PgVersion> = "postgresVersion",
        /// The VM size for a Postgres service.
        ///
        /// - Required.
        pub size: Option<PgSize> = "size" required(PgSize),
        /// Type of high availability: “none” for no replication, “async” for asynchronous replication to a single standby, and “sync” for synchronous replication to two standbys.
        pub ha_type: Option<PgHaType> = "haType",
        /// Value of type [`List<ResourceTagsV1>`](ResourceTagsV1).
        pub tags: Option<List<ResourceTagsV1>> = "tags",
        /// IPv4 TCP access rules to apply when creating the service. Omit to allow all IPv4 and IPv6 addresses on Postgres (5432) and PgBouncer (6432). Provide an empty list to block public access. When provided, only these rules are allowed; include separate rules for each required port.
        pub ip_access_list: Option<List<PostgresIpAccessListEntry>> = "ipAccessList",
        /// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
        pub pg_config: Option<PgConfig> = "pgConfig",
        /// The property `pgBouncerConfig`.
        pub pg_bouncer_config: Option<Map<String>> = "pgBouncerConfig",
    }
}

object! {
    /// Request body of `postgres_instance_create_read_replica`.
    ///
    /// Schema: `/components/schemas/PostgresServiceReadReplicaRequest`.
    pub struct PostgresServiceReadReplicaRequest {
        /// The property `name`.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
        pub pg_config: Option<PgConfig> = "pgConfig",
        /// The property `pgBouncerConfig`.
        pub pg_bouncer_config: Option<Map<String>> = "pgBouncerConfig",
        /// Value of type [`List<ResourceTagsV1>`](ResourceTagsV1).
        pub tags: Option<List<ResourceTagsV1>> = "tags",
    }
}

object! {
    /// Request body of `postgres_instance_restore`.
    ///
    /// Schema: `/components/schemas/PostgresServiceRestoreRequest`.
    pub struct PostgresServiceRestoreRequest {
        /// The property `name`.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// The property `restoreTarget`.
        ///
        /// - Required.
        pub restore_target: Option<Timestamp> = "restoreTarget" required(Timestamp),
        /// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
        pub pg_config: Option<PgConfig> = "pgConfig",
        /// The property `pgBouncerConfig`.
        pub pg_bouncer_config: Option<Map<String>> = "pgBouncerConfig",
        /// Value of type [`List<ResourceTagsV1>`](ResourceTagsV1).
        pub tags: Option<List<ResourceTagsV1>> = "tags",
    }
}

object! {
    /// Request body of `postgres_service_set_password`.
    ///
    /// Schema: `/components/schemas/PostgresServiceSetPassword`.
    pub struct PostgresServiceSetPassword: Default {
        /// The property `password`.
        pub password: Option<Secret> = "password",
    }
}

object! {
    /// Request body of `postgres_service_patch_state`.
    ///
    /// Schema: `/components/schemas/PostgresServiceSetState`.
    pub struct PostgresServiceSetState: Default {
        /// Postgres status, which initiates a process.
        pub command: Option<PostgresServiceSetStateCommand> = "command",
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

object! {
    /// Element of the result of `slow_query_patterns_get_list`.
    ///
    /// Schema: `/components/schemas/PostgresSlowQueryPattern`.
    pub struct PostgresSlowQueryPattern requires PostgresSlowQueryPatternRequired {
        /// Stable identifier for the query pattern (normalized SQL).
        ///
        /// - Required.
        pub query_id: Option<String> = "queryId" required(String),
        /// Normalized query text with literals replaced by placeholders.
        ///
        /// - Required.
        pub query_text: Option<String> = "queryText" required(String),
        /// Database the query ran in.
        ///
        /// - Required.
        pub db_name: Option<String> = "dbName" required(String),
        /// Database user that executed the query.
        ///
        /// - Required.
        pub db_user: Option<String> = "dbUser" required(String),
        /// Top-level SQL operation type (for example, SELECT, INSERT, UPDATE, DELETE, UTILITY).
        ///
        /// - Required.
        pub db_operation: Option<String> = "dbOperation" required(String),
        /// Value of the Postgres `application_name` for executions matching this pattern.
        ///
        /// - Required.
        pub app: Option<String> = "app" required(String),
        /// Number of times the pattern executed in the window.
        ///
        /// - Required.
        pub call_count: Option<i64> = "callCount" required(i64),
        /// Number of executions of the pattern that raised an error.
        ///
        /// - Required.
        pub error_count: Option<i64> = "errorCount" required(i64),
        /// Total execution time across all calls, in microseconds.
        ///
        /// - Required.
        pub total_duration_us: Option<f64> = "totalDurationUs" required(f64),
        /// Average execution time per call, in microseconds.
        ///
        /// - Required.
        pub avg_duration_us: Option<f64> = "avgDurationUs" required(f64),
        /// Maximum execution time of any call, in microseconds.
        ///
        /// - Required.
        pub max_duration_us: Option<f64> = "maxDurationUs" required(f64),
        /// 50th percentile execution time, in microseconds.
        ///
        /// - Required.
        pub p50_duration_us: Option<f64> = "p50DurationUs" required(f64),
        /// 95th percentile execution time, in microseconds.
        ///
        /// - Required.
        pub p95_duration_us: Option<f64> = "p95DurationUs" required(f64),
        /// 99th percentile execution time, in microseconds.
        ///
        /// - Required.
        pub p99_duration_us: Option<f64> = "p99DurationUs" required(f64),
        /// Total number of rows returned or affected across all calls.
        ///
        /// - Required.
        pub total_rows: Option<i64> = "totalRows" required(i64),
        /// Total shared buffer blocks read from disk (cache misses) across all calls.
        ///
        /// - Required.
        pub total_shared_blks_read: Option<i64> = "totalSharedBlksRead" required(i64),
        /// Total shared buffer blocks hit (cache hits) across all calls.
        ///
        /// - Required.
        pub total_shared_blks_hit: Option<i64> = "totalSharedBlksHit" required(i64),
        /// Total CPU time across all calls, in microseconds.
        ///
        /// - Required.
        pub total_cpu_time_us: Option<i64> = "totalCpuTimeUs" required(i64),
        /// Total WAL (write-ahead log) bytes generated across all calls.
        ///
        /// - Required.
        pub total_wal_bytes: Option<i64> = "totalWalBytes" required(i64),
    }
}

object! {
    /// Result of `slow_query_pattern_get`.
    ///
    /// Schema: `/components/schemas/PostgresSlowQueryPatternDetail`.
    pub struct PostgresSlowQueryPatternDetail {
        /// Value of type [`PostgresSlowQueryPattern`].
        pub aggregate: Option<PostgresSlowQueryPattern> = "aggregate",
        /// Recent individual executions matching the pattern.
        ///
        /// - Required.
        pub recent_executions: Option<List<PostgresQueryExecution>> = "recentExecutions" required(List<PostgresQueryExecution>),
    }
}

open_enum! {
    /// Value of the parameter `sort_by` of `slow_query_patterns_get_list`.
    ///
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
    /// Value of the parameter `sort_order` of `slow_query_patterns_get_list`.
    ///
    /// - Default: `desc`
    pub enum SlowQueryPatternsGetListSortOrder {
        Asc = "asc",
        Desc = "desc",
    }
}
