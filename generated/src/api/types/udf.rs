// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag UDF.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Result of `udf_create`, `udf_get` and `udf_version_create`.
    ///
    /// Schema: `/components/schemas/Udf`.
    pub struct Udf requires UdfRequired {
        /// Name of the UDF. Unique within the organization.
        ///
        /// - Required.
        pub function_name: Option<String> = "functionName" required(String),
        /// Version number of the UDF.
        ///
        /// - Required.
        /// - Example: `1`
        /// - Greater than: `0`
        pub version: Option<i64> = "version" required(i64),
        /// Build state of this UDF version.
        ///
        /// - Required.
        pub status: Option<UdfStatus> = "status" required(UdfStatus),
        /// Runtime used to execute the UDF command.
        ///
        /// - Required.
        pub runtime: Option<UdfRuntime> = "runtime" required(UdfRuntime),
        /// Executable UDF type.
        ///
        /// - Required.
        pub type_: Option<UdfType> = "type" required(UdfType),
        /// Arguments passed to the UDF command.
        ///
        /// - Required.
        pub arguments: Option<List<UdfArgumentOutput>> = "arguments" required(List<UdfArgumentOutput>),
        /// ClickHouse data type of the returned value.
        ///
        /// - Required.
        pub return_type: Option<String> = "returnType" required(String),
        /// Name of the returned value, or null when unnamed.
        ///
        /// - Required.
        pub return_name: Nullable<String> = "returnName" required(Nullable<String>),
        /// Command pool size for executable_pool UDFs.
        ///
        /// - Required.
        /// - Greater than: `0`
        pub pool_size: Nullable<i64> = "poolSize" required(Nullable<i64>),
        /// Command stdout read timeout in milliseconds.
        ///
        /// - Required.
        /// - Greater than: `0`
        pub command_read_timeout: Option<i64> = "commandReadTimeout" required(i64),
        /// Command stdin write timeout in milliseconds.
        ///
        /// - Required.
        /// - Greater than: `0`
        pub command_write_timeout: Option<i64> = "commandWriteTimeout" required(i64),
        /// Maximum command execution time in seconds for executable_pool UDFs.
        ///
        /// - Required.
        /// - Greater than: `0`
        pub max_command_execution_time: Nullable<i64> = "maxCommandExecutionTime" required(Nullable<i64>),
        /// Maximum memory, in MiB, available to each UDF sandbox process. Null uses the sandbox default.
        ///
        /// - Required.
        /// - Minimum: `1`
        /// - Maximum: `1048576`
        pub memory_limit_mib: Nullable<i64> = "memoryLimitMib" required(Nullable<i64>),
        /// Whether ClickHouse sends a row-count chunk header.
        ///
        /// - Required.
        pub send_chunk_header: Option<bool> = "sendChunkHeader" required(bool),
        /// Whether ClickHouse may reuse cached query results for this UDF.
        ///
        /// - Required.
        pub deterministic: Option<bool> = "deterministic" required(bool),
        /// Input and output format used by the UDF command.
        ///
        /// - Required.
        pub format: Option<String> = "format" required(String),
        /// Sandbox isolation level.
        ///
        /// - Required.
        pub sandbox_type: Option<UdfSandboxType> = "sandboxType" required(UdfSandboxType),
        /// Sandbox runtime version.
        ///
        /// - Required.
        pub sandbox_version: Option<UdfSandboxVersion> = "sandboxVersion" required(UdfSandboxVersion),
        /// Build error, or null when no build error is present.
        ///
        /// - Required.
        pub error: Nullable<String> = "error" required(Nullable<String>),
        /// Creation timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        pub created_at: Option<Timestamp> = "createdAt" required(Timestamp),
        /// Last-update timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        pub updated_at: Option<Timestamp> = "updatedAt" required(Timestamp),
    }
}

object! {
    /// Element of `arguments` of [`UdfCreateRequestExecutablePool`].
    ///
    /// Schema: `/components/schemas/UdfArgument`.
    pub struct UdfArgument {
        /// Name of the argument. Required for Native and JSONEachRow formats.
        ///
        /// - Required.
        /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
        pub name: Option<String> = "name" required(String),
        /// ClickHouse data type of the argument.
        ///
        /// - Required.
        pub type_: Option<String> = "type" required(String),
    }
}

object! {
    /// Element of `arguments` of [`Udf`].
    ///
    /// Schema: `/components/schemas/UdfArgumentOutput`.
    pub struct UdfArgumentOutput {
        /// Name of the argument. Required for Native and JSONEachRow formats.
        ///
        /// - Required.
        /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
        pub name: Option<String> = "name" required(String),
        /// ClickHouse data type of the argument.
        ///
        /// - Required.
        pub type_: Option<String> = "type" required(String),
    }
}

object! {
    /// Body of a response with status 424 of `udf_attach`.
    pub struct UdfAttachError424 requires UdfAttachError424Required {
        /// Human-readable error message.
        ///
        /// - Required.
        pub error: Option<String> = "error" required(String),
        /// Reason the attachment could not be started.
        ///
        /// - Required.
        pub code: Option<UdfAttachError424Code> = "code" required(UdfAttachError424Code),
        /// Current state of the service.
        ///
        /// - Required.
        pub service_state: Option<UdfAttachError424ServiceState> = "serviceState" required(UdfAttachError424ServiceState),
        /// Whether the service can be woken before retrying the attachment.
        ///
        /// - Required.
        pub can_wake: Option<bool> = "canWake" required(bool),
        /// HTTP status code.
        ///
        /// - Required.
        /// - Example: `424`
        pub status: Option<i64> = "status" required(i64),
        /// Unique id assigned to every request. UUIDv4.
        ///
        /// - Required.
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub request_id: Option<String> = "requestId" required(String),
    }
}

open_enum! {
    /// Reason the attachment could not be started.
    pub enum UdfAttachError424Code {
        ServiceIdle = "SERVICE_IDLE",
        ServiceNotRunning = "SERVICE_NOT_RUNNING",
        ServiceStopped = "SERVICE_STOPPED",
    }
}

open_enum! {
    /// Value of `service_state` of [`UdfAttachError424`]: Current state of the service.
    pub enum UdfAttachError424ServiceState {
        Starting = "starting",
        Stopping = "stopping",
        Terminating = "terminating",
        Softdeleting = "softdeleting",
        Awaking = "awaking",
        PartiallyRunning = "partially_running",
        Provisioning = "provisioning",
        Running = "running",
        Stopped = "stopped",
        Terminated = "terminated",
        Softdeleted = "softdeleted",
        Degraded = "degraded",
        Failed = "failed",
        Idle = "idle",
    }
}

object! {
    /// Request body of `udf_attach`.
    pub struct UdfAttachRequest: Default {
        /// Version to attach. When omitted, the latest ready version is attached.
        ///
        /// - Example: `1`
        /// - Greater than: `0`
        pub version: Option<i64> = "version",
    }
}

object! {
    /// Result of `udf_attachment_get` and `udf_attach`.
    ///
    /// Schema: `/components/schemas/UdfAttachment`.
    pub struct UdfAttachment {
        /// Name of the UDF.
        ///
        /// - Required.
        pub function_name: Option<String> = "functionName" required(String),
        /// ID of the attached service.
        ///
        /// - Required.
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub service_id: Option<String> = "serviceId" required(String),
        /// Current attachment lifecycle state.
        ///
        /// - Required.
        pub status: Option<UdfAttachmentStatus> = "status" required(UdfAttachmentStatus),
        /// Attached UDF version.
        ///
        /// - Required.
        /// - Example: `1`
        /// - Greater than: `0`
        pub version: Option<i64> = "version" required(i64),
    }
}

open_enum! {
    /// Current attachment lifecycle state.
    pub enum UdfAttachmentStatus {
        Deployed = "deployed",
        Deprovisioning = "deprovisioning",
        Error = "error",
        Provisioning = "provisioning",
        Standby = "standby",
    }
}

union! {
    /// Request body of `udf_create`.
    ///
    /// Schema: `/components/schemas/UdfCreateRequest`.
    pub enum UdfCreateRequest by tag("type") {
        /// `type` is `executable`.
        Executable(box UdfCreateRequestExecutable) = tag["executable"],
        /// `type` is `executable_pool`.
        ExecutablePool(box UdfCreateRequestExecutablePool) = tag["executable_pool"],
    }
}

object! {
    /// Value of the variant `Executable` of [`UdfCreateRequest`].
    pub struct UdfCreateRequestExecutable requires UdfCreateRequestExecutableRequired {
        /// Identifier of the uploaded source archive.
        ///
        /// - Required.
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub upload_id: Option<String> = "uploadId" required(String),
        /// Value of type [`UdfCreateRequestExecutableRuntime`].
        ///
        /// - Required.
        pub runtime: Option<UdfCreateRequestExecutableRuntime> = "runtime" required(UdfCreateRequestExecutableRuntime),
        /// Value of type [`List<UdfArgument>`](UdfArgument).
        ///
        /// - Required.
        pub arguments: Option<List<UdfArgument>> = "arguments" required(List<UdfArgument>),
        /// The property `returnType`.
        ///
        /// - Required.
        pub return_type: Option<String> = "returnType" required(String),
        /// The property `returnName`.
        ///
        /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
        pub return_name: Nullable<String> = "returnName" null(return_name_null),
        /// The property `commandReadTimeout`.
        ///
        /// - Default: `10000`
        /// - Greater than: `0`
        pub command_read_timeout: Option<i64> = "commandReadTimeout",
        /// The property `commandWriteTimeout`.
        ///
        /// - Default: `10000`
        /// - Greater than: `0`
        pub command_write_timeout: Option<i64> = "commandWriteTimeout",
        /// The property `memoryLimitMib`.
        ///
        /// - Minimum: `1`
        /// - Maximum: `1048576`
        pub memory_limit_mib: Nullable<i64> = "memoryLimitMib" null(memory_limit_mib_null),
        /// The property `sendChunkHeader`.
        ///
        /// - Default: `false`
        pub send_chunk_header: Option<bool> = "sendChunkHeader",
        /// Marks the UDF as deterministic so ClickHouse can reuse cached query results. Only set this when the UDF always returns the same result for the same arguments.
        ///
        /// - Default: `false`
        pub deterministic: Option<bool> = "deterministic",
        /// The property `format`.
        ///
        /// - Default: `TabSeparated`
        pub format: Option<String> = "format",
        /// Value of type [`UdfCreateRequestExecutableSandboxType`].
        ///
        /// - Default: `basic`
        pub sandbox_type: Option<UdfCreateRequestExecutableSandboxType> = "sandboxType",
        /// Value of type [`UdfCreateRequestExecutableType`].
        ///
        /// - Required.
        pub type_: Option<UdfCreateRequestExecutableType> = "type" required(UdfCreateRequestExecutableType),
        /// Always null — an executable UDF has no command pool.
        ///
        /// - Only null is valid here.
        pub pool_size: Nullable<Raw> = "poolSize" null(pool_size_null),
        /// The property `maxCommandExecutionTime`.
        ///
        /// - Default: `10`
        /// - Greater than: `0`
        pub max_command_execution_time: Nullable<i64> = "maxCommandExecutionTime" null(max_command_execution_time_null),
        /// The property `functionName`.
        ///
        /// - Required.
        /// - Maximum length in characters: `64`
        /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
        pub function_name: Option<String> = "functionName" required(String),
    }
}

object! {
    /// Value of the variant `ExecutablePool` of [`UdfCreateRequest`].
    pub struct UdfCreateRequestExecutablePool requires UdfCreateRequestExecutablePoolRequired {
        /// Identifier of the uploaded source archive.
        ///
        /// - Required.
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub upload_id: Option<String> = "uploadId" required(String),
        /// Value of type [`UdfCreateRequestExecutablePoolRuntime`].
        ///
        /// - Required.
        pub runtime: Option<UdfCreateRequestExecutablePoolRuntime> = "runtime" required(UdfCreateRequestExecutablePoolRuntime),
        /// Value of type [`List<UdfArgument>`](UdfArgument).
        ///
        /// - Required.
        pub arguments: Option<List<UdfArgument>> = "arguments" required(List<UdfArgument>),
        /// The property `returnType`.
        ///
        /// - Required.
        pub return_type: Option<String> = "returnType" required(String),
        /// The property `returnName`.
        ///
        /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
        pub return_name: Nullable<String> = "returnName" null(return_name_null),
        /// The property `commandReadTimeout`.
        ///
        /// - Default: `10000`
        /// - Greater than: `0`
        pub command_read_timeout: Option<i64> = "commandReadTimeout",
        /// The property `commandWriteTimeout`.
        ///
        /// - Default: `10000`
        /// - Greater than: `0`
        pub command_write_timeout: Option<i64> = "commandWriteTimeout",
        /// The property `memoryLimitMib`.
        ///
        /// - Minimum: `1`
        /// - Maximum: `1048576`
        pub memory_limit_mib: Nullable<i64> = "memoryLimitMib" null(memory_limit_mib_null),
        /// The property `sendChunkHeader`.
        ///
        /// - Default: `false`
        pub send_chunk_header: Option<bool> = "sendChunkHeader",
        /// Marks the UDF as deterministic so ClickHouse can reuse cached query results. Only set this when the UDF always returns the same result for the same arguments.
        ///
        /// - Default: `false`
        pub deterministic: Option<bool> = "deterministic",
        /// The property `format`.
        ///
        /// - Default: `TabSeparated`
        pub format: Option<String> = "format",
        /// Value of type [`UdfCreateRequestExecutablePoolSandboxType`].
        ///
        /// - Default: `basic`
        pub sandbox_type: Option<UdfCreateRequestExecutablePoolSandboxType> = "sandboxType",
        /// Value of type [`UdfCreateRequestExecutablePoolType`].
        ///
        /// - Required.
        pub type_: Option<UdfCreateRequestExecutablePoolType> = "type" required(UdfCreateRequestExecutablePoolType),
        /// The property `poolSize`.
        ///
        /// - Default: `3`
        /// - Greater than: `0`
        pub pool_size: Option<i64> = "poolSize",
        /// The property `maxCommandExecutionTime`.
        ///
        /// - Default: `10`
        /// - Greater than: `0`
        pub max_command_execution_time: Option<i64> = "maxCommandExecutionTime",
        /// The property `functionName`.
        ///
        /// - Required.
        /// - Maximum length in characters: `64`
        /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
        pub function_name: Option<String> = "functionName" required(String),
    }
}

open_enum! {
    /// Value of `runtime` of [`UdfCreateRequestExecutablePool`].
    pub enum UdfCreateRequestExecutablePoolRuntime {
        Python311 = "python3.11",
        Native = "native",
    }
}

open_enum! {
    /// Value of `sandbox_type` of [`UdfCreateRequestExecutablePool`].
    ///
    /// - Default: `basic`
    pub enum UdfCreateRequestExecutablePoolSandboxType {
        Basic = "basic",
        Netenable = "netenable",
    }
}

open_enum! {
    /// Value of `type_` of [`UdfCreateRequestExecutablePool`].
    pub enum UdfCreateRequestExecutablePoolType {
        ExecutablePool = "executable_pool",
    }
}

open_enum! {
    /// Value of `runtime` of [`UdfCreateRequestExecutable`].
    pub enum UdfCreateRequestExecutableRuntime {
        Python311 = "python3.11",
        Native = "native",
    }
}

open_enum! {
    /// Value of `sandbox_type` of [`UdfCreateRequestExecutable`].
    ///
    /// - Default: `basic`
    pub enum UdfCreateRequestExecutableSandboxType {
        Basic = "basic",
        Netenable = "netenable",
    }
}

open_enum! {
    /// Value of `type_` of [`UdfCreateRequestExecutable`].
    pub enum UdfCreateRequestExecutableType {
        Executable = "executable",
    }
}

open_enum! {
    /// Runtime used to execute the UDF command.
    pub enum UdfRuntime {
        Python311 = "python3.11",
        Native = "native",
    }
}

open_enum! {
    /// Sandbox isolation level.
    pub enum UdfSandboxType {
        Basic = "basic",
        Netenable = "netenable",
    }
}

open_enum! {
    /// Sandbox runtime version.
    pub enum UdfSandboxVersion {
        V1 = "v1",
        V2 = "v2",
        V3 = "v3",
    }
}

open_enum! {
    /// Build state of this UDF version.
    pub enum UdfStatus {
        Building = "building",
        Error = "error",
        Ready = "ready",
    }
}

open_enum! {
    /// Executable UDF type.
    pub enum UdfType {
        Executable = "executable",
        ExecutablePool = "executable_pool",
    }
}

object! {
    /// Result of `udf_upload_session_create`.
    ///
    /// Schema: `/components/schemas/UdfUploadSession`.
    pub struct UdfUploadSession {
        /// Identifier of the uploaded source archive.
        ///
        /// - Required.
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub upload_id: Option<String> = "uploadId" required(String),
        /// Presigned URL for uploading the source archive.
        ///
        /// - Required.
        /// - Format: `uri`
        pub upload_url: Option<Secret> = "uploadUrl" required(Secret),
        /// Presigned-URL expiry timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        pub expires_at: Option<Timestamp> = "expiresAt" required(Timestamp),
    }
}

union! {
    /// Request body of `udf_version_create`.
    ///
    /// Schema: `/components/schemas/UdfVersionCreateRequest`.
    pub enum UdfVersionCreateRequest by tag("type") {
        /// `type` is `executable`.
        Executable(box UdfVersionCreateRequestExecutable) = tag["executable"],
        /// `type` is `executable_pool`.
        ExecutablePool(box UdfVersionCreateRequestExecutablePool) = tag["executable_pool"],
    }
}

object! {
    /// Value of the variant `Executable` of [`UdfVersionCreateRequest`].
    pub struct UdfVersionCreateRequestExecutable requires UdfVersionCreateRequestExecutableRequired {
        /// Identifier of the uploaded source archive.
        ///
        /// - Required.
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub upload_id: Option<String> = "uploadId" required(String),
        /// Value of type [`UdfVersionCreateRequestExecutableRuntime`].
        ///
        /// - Required.
        pub runtime: Option<UdfVersionCreateRequestExecutableRuntime> = "runtime" required(UdfVersionCreateRequestExecutableRuntime),
        /// Value of type [`List<UdfArgument>`](UdfArgument).
        ///
        /// - Required.
        pub arguments: Option<List<UdfArgument>> = "arguments" required(List<UdfArgument>),
        /// The property `returnType`.
        ///
        /// - Required.
        pub return_type: Option<String> = "returnType" required(String),
        /// The property `returnName`.
        ///
        /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
        pub return_name: Nullable<String> = "returnName" null(return_name_null),
        /// The property `commandReadTimeout`.
        ///
        /// - Default: `10000`
        /// - Greater than: `0`
        pub command_read_timeout: Option<i64> = "commandReadTimeout",
        /// The property `commandWriteTimeout`.
        ///
        /// - Default: `10000`
        /// - Greater than: `0`
        pub command_write_timeout: Option<i64> = "commandWriteTimeout",
        /// The property `memoryLimitMib`.
        ///
        /// - Minimum: `1`
        /// - Maximum: `1048576`
        pub memory_limit_mib: Nullable<i64> = "memoryLimitMib" null(memory_limit_mib_null),
        /// The property `sendChunkHeader`.
        ///
        /// - Default: `false`
        pub send_chunk_header: Option<bool> = "sendChunkHeader",
        /// Marks the UDF as deterministic so ClickHouse can reuse cached query results. Only set this when the UDF always returns the same result for the same arguments.
        ///
        /// - Default: `false`
        pub deterministic: Option<bool> = "deterministic",
        /// The property `format`.
        ///
        /// - Default: `TabSeparated`
        pub format: Option<String> = "format",
        /// Value of type [`UdfVersionCreateRequestExecutableSandboxType`].
        ///
        /// - Default: `basic`
        pub sandbox_type: Option<UdfVersionCreateRequestExecutableSandboxType> = "sandboxType",
        /// Value of type [`UdfVersionCreateRequestExecutableType`].
        ///
        /// - Required.
        pub type_: Option<UdfVersionCreateRequestExecutableType> = "type" required(UdfVersionCreateRequestExecutableType),
        /// Always null — an executable UDF has no command pool.
        ///
        /// - Only null is valid here.
        pub pool_size: Nullable<Raw> = "poolSize" null(pool_size_null),
        /// The property `maxCommandExecutionTime`.
        ///
        /// - Default: `10`
        /// - Greater than: `0`
        pub max_command_execution_time: Nullable<i64> = "maxCommandExecutionTime" null(max_command_execution_time_null),
    }
}

object! {
    /// Value of the variant `ExecutablePool` of [`UdfVersionCreateRequest`].
    pub struct UdfVersionCreateRequestExecutablePool requires UdfVersionCreateRequestExecutablePoolRequired {
        /// Identifier of the uploaded source archive.
        ///
        /// - Required.
        /// - Format: `uuid`
        /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
        pub upload_id: Option<String> = "uploadId" required(String),
        /// Value of type [`UdfVersionCreateRequestExecutablePoolRuntime`].
        ///
        /// - Required.
        pub runtime: Option<UdfVersionCreateRequestExecutablePoolRuntime> = "runtime" required(UdfVersionCreateRequestExecutablePoolRuntime),
        /// Value of type [`List<UdfArgument>`](UdfArgument).
        ///
        /// - Required.
        pub arguments: Option<List<UdfArgument>> = "arguments" required(List<UdfArgument>),
        /// The property `returnType`.
        ///
        /// - Required.
        pub return_type: Option<String> = "returnType" required(String),
        /// The property `returnName`.
        ///
        /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
        pub return_name: Nullable<String> = "returnName" null(return_name_null),
        /// The property `commandReadTimeout`.
        ///
        /// - Default: `10000`
        /// - Greater than: `0`
        pub command_read_timeout: Option<i64> = "commandReadTimeout",
        /// The property `commandWriteTimeout`.
        ///
        /// - Default: `10000`
        /// - Greater than: `0`
        pub command_write_timeout: Option<i64> = "commandWriteTimeout",
        /// The property `memoryLimitMib`.
        ///
        /// - Minimum: `1`
        /// - Maximum: `1048576`
        pub memory_limit_mib: Nullable<i64> = "memoryLimitMib" null(memory_limit_mib_null),
        /// The property `sendChunkHeader`.
        ///
        /// - Default: `false`
        pub send_chunk_header: Option<bool> = "sendChunkHeader",
        /// Marks the UDF as deterministic so ClickHouse can reuse cached query results. Only set this when the UDF always returns the same result for the same arguments.
        ///
        /// - Default: `false`
        pub deterministic: Option<bool> = "deterministic",
        /// The property `format`.
        ///
        /// - Default: `TabSeparated`
        pub format: Option<String> = "format",
        /// Value of type [`UdfVersionCreateRequestExecutablePoolSandboxType`].
        ///
        /// - Default: `basic`
        pub sandbox_type: Option<UdfVersionCreateRequestExecutablePoolSandboxType> = "sandboxType",
        /// Value of type [`UdfVersionCreateRequestExecutablePoolType`].
        ///
        /// - Required.
        pub type_: Option<UdfVersionCreateRequestExecutablePoolType> = "type" required(UdfVersionCreateRequestExecutablePoolType),
        /// The property `poolSize`.
        ///
        /// - Default: `3`
        /// - Greater than: `0`
        pub pool_size: Option<i64> = "poolSize",
        /// The property `maxCommandExecutionTime`.
        ///
        /// - Default: `10`
        /// - Greater than: `0`
        pub max_command_execution_time: Option<i64> = "maxCommandExecutionTime",
    }
}

open_enum! {
    /// Value of `runtime` of [`UdfVersionCreateRequestExecutablePool`].
    pub enum UdfVersionCreateRequestExecutablePoolRuntime {
        Python311 = "python3.11",
        Native = "native",
    }
}

open_enum! {
    /// Value of `sandbox_type` of [`UdfVersionCreateRequestExecutablePool`].
    ///
    /// - Default: `basic`
    pub enum UdfVersionCreateRequestExecutablePoolSandboxType {
        Basic = "basic",
        Netenable = "netenable",
    }
}

open_enum! {
    /// Value of `type_` of [`UdfVersionCreateRequestExecutablePool`].
    pub enum UdfVersionCreateRequestExecutablePoolType {
        ExecutablePool = "executable_pool",
    }
}

open_enum! {
    /// Value of `runtime` of [`UdfVersionCreateRequestExecutable`].
    pub enum UdfVersionCreateRequestExecutableRuntime {
        Python311 = "python3.11",
        Native = "native",
    }
}

open_enum! {
    /// Value of `sandbox_type` of [`UdfVersionCreateRequestExecutable`].
    ///
    /// - Default: `basic`
    pub enum UdfVersionCreateRequestExecutableSandboxType {
        Basic = "basic",
        Netenable = "netenable",
    }
}

open_enum! {
    /// Value of `type_` of [`UdfVersionCreateRequestExecutable`].
    pub enum UdfVersionCreateRequestExecutableType {
        Executable = "executable",
    }
}
