// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag UDF.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/Udf` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Udf {
    /// Name of the UDF. Unique within the organization.
    pub function_name: Option<String>,
    /// Version number of the UDF.
    ///
    /// - Example: `1`
    /// - Greater than: `0`
    pub version: Option<i64>,
    /// Build state of this UDF version.
    pub status: Option<UdfStatus>,
    /// Runtime used to execute the UDF command.
    pub runtime: Option<UdfRuntime>,
    /// Executable UDF type.
    pub type_: Option<UdfType>,
    /// Arguments passed to the UDF command.
    pub arguments: Option<List<UdfArgumentOutput>>,
    /// ClickHouse data type of the returned value.
    pub return_type: Option<String>,
    /// Name of the returned value, or null when unnamed.
    pub return_name: Nullable<String>,
    /// Command pool size for executable_pool UDFs.
    ///
    /// - Greater than: `0`
    pub pool_size: Nullable<i64>,
    /// Command stdout read timeout in milliseconds.
    ///
    /// - Greater than: `0`
    pub command_read_timeout: Option<i64>,
    /// Command stdin write timeout in milliseconds.
    ///
    /// - Greater than: `0`
    pub command_write_timeout: Option<i64>,
    /// Maximum command execution time in seconds for executable_pool UDFs.
    ///
    /// - Greater than: `0`
    pub max_command_execution_time: Nullable<i64>,
    /// Maximum memory, in MiB, available to each UDF sandbox process. Null uses the sandbox default.
    ///
    /// - Minimum: `1`
    /// - Maximum: `1048576`
    pub memory_limit_mib: Nullable<i64>,
    /// Whether ClickHouse sends a row-count chunk header.
    pub send_chunk_header: Option<bool>,
    /// Whether ClickHouse may reuse cached query results for this UDF.
    pub deterministic: Option<bool>,
    /// Input and output format used by the UDF command.
    pub format: Option<String>,
    /// Sandbox isolation level.
    pub sandbox_type: Option<UdfSandboxType>,
    /// Sandbox runtime version.
    pub sandbox_version: Option<UdfSandboxVersion>,
    /// Build error, or null when no build error is present.
    pub error: Nullable<String>,
    /// Creation timestamp.
    ///
    /// - Format: `date-time`
    pub created_at: Option<Timestamp>,
    /// Last-update timestamp.
    ///
    /// - Format: `date-time`
    pub updated_at: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

/// What [`Udf::new`] needs.
#[derive(Clone, Debug)]
pub struct UdfRequired {
    /// Name of the UDF. Unique within the organization.
    pub function_name: String,
    /// Version number of the UDF.
    ///
    /// - Example: `1`
    /// - Greater than: `0`
    pub version: i64,
    /// Build state of this UDF version.
    pub status: UdfStatus,
    /// Runtime used to execute the UDF command.
    pub runtime: UdfRuntime,
    /// Executable UDF type.
    pub type_: UdfType,
    /// Arguments passed to the UDF command.
    pub arguments: List<UdfArgumentOutput>,
    /// ClickHouse data type of the returned value.
    pub return_type: String,
    /// Name of the returned value, or null when unnamed.
    pub return_name: Nullable<String>,
    /// Command pool size for executable_pool UDFs.
    ///
    /// - Greater than: `0`
    pub pool_size: Nullable<i64>,
    /// Command stdout read timeout in milliseconds.
    ///
    /// - Greater than: `0`
    pub command_read_timeout: i64,
    /// Command stdin write timeout in milliseconds.
    ///
    /// - Greater than: `0`
    pub command_write_timeout: i64,
    /// Maximum command execution time in seconds for executable_pool UDFs.
    ///
    /// - Greater than: `0`
    pub max_command_execution_time: Nullable<i64>,
    /// Maximum memory, in MiB, available to each UDF sandbox process. Null uses the sandbox default.
    ///
    /// - Minimum: `1`
    /// - Maximum: `1048576`
    pub memory_limit_mib: Nullable<i64>,
    /// Whether ClickHouse sends a row-count chunk header.
    pub send_chunk_header: bool,
    /// Whether ClickHouse may reuse cached query results for this UDF.
    pub deterministic: bool,
    /// Input and output format used by the UDF command.
    pub format: String,
    /// Sandbox isolation level.
    pub sandbox_type: UdfSandboxType,
    /// Sandbox runtime version.
    pub sandbox_version: UdfSandboxVersion,
    /// Build error, or null when no build error is present.
    pub error: Nullable<String>,
    /// Creation timestamp.
    ///
    /// - Format: `date-time`
    pub created_at: Timestamp,
    /// Last-update timestamp.
    ///
    /// - Format: `date-time`
    pub updated_at: Timestamp,
}

impl Udf {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: UdfRequired) -> Self {
        Self {
            function_name: Some(required.function_name),
            version: Some(required.version),
            status: Some(required.status),
            runtime: Some(required.runtime),
            type_: Some(required.type_),
            arguments: Some(required.arguments),
            return_type: Some(required.return_type),
            return_name: required.return_name,
            pool_size: required.pool_size,
            command_read_timeout: Some(required.command_read_timeout),
            command_write_timeout: Some(required.command_write_timeout),
            max_command_execution_time: required.max_command_execution_time,
            memory_limit_mib: required.memory_limit_mib,
            send_chunk_header: Some(required.send_chunk_header),
            deterministic: Some(required.deterministic),
            format: Some(required.format),
            sandbox_type: Some(required.sandbox_type),
            sandbox_version: Some(required.sandbox_version),
            error: required.error,
            created_at: Some(required.created_at),
            updated_at: Some(required.updated_at),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    Udf {
        function_name: required String = "functionName",
        version: required i64 = "version",
        status: required UdfStatus = "status",
        runtime: required UdfRuntime = "runtime",
        type_: required UdfType = "type",
        arguments: required List<UdfArgumentOutput> = "arguments",
        return_type: required String = "returnType",
        return_name: required_nullable String = "returnName",
        pool_size: required_nullable i64 = "poolSize",
        command_read_timeout: required i64 = "commandReadTimeout",
        command_write_timeout: required i64 = "commandWriteTimeout",
        max_command_execution_time: required_nullable i64 = "maxCommandExecutionTime",
        memory_limit_mib: required_nullable i64 = "memoryLimitMib",
        send_chunk_header: required bool = "sendChunkHeader",
        deterministic: required bool = "deterministic",
        format: required String = "format",
        sandbox_type: required UdfSandboxType = "sandboxType",
        sandbox_version: required UdfSandboxVersion = "sandboxVersion",
        error: required_nullable String = "error",
        created_at: required Timestamp = "createdAt",
        updated_at: required Timestamp = "updatedAt",
    }
}

/// The object at `/components/schemas/UdfArgument` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfArgument {
    /// Name of the argument. Required for Native and JSONEachRow formats.
    ///
    /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub name: Option<String>,
    /// ClickHouse data type of the argument.
    pub type_: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl UdfArgument {
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
    UdfArgument {
        name: required String = "name",
        type_: required String = "type",
    }
}

/// The object at `/components/schemas/UdfArgumentOutput` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfArgumentOutput {
    /// Name of the argument. Required for Native and JSONEachRow formats.
    ///
    /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub name: Option<String>,
    /// ClickHouse data type of the argument.
    pub type_: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl UdfArgumentOutput {
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
    UdfArgumentOutput {
        name: required String = "name",
        type_: required String = "type",
    }
}

/// The object at `/paths/~1v1~1organizations~1{organizationId}~1udfs~1{functionName}~1attachments~1{serviceId}/put/responses/424/content/application~1json/schema` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfAttachError424 {
    /// Human-readable error message.
    pub error: Option<String>,
    /// Reason the attachment could not be started.
    pub code: Option<UdfAttachError424Code>,
    /// Current state of the service.
    pub service_state: Option<UdfAttachError424ServiceState>,
    /// Whether the service can be woken before retrying the attachment.
    pub can_wake: Option<bool>,
    /// HTTP status code.
    ///
    /// - Example: `424`
    pub status: Option<i64>,
    /// Unique id assigned to every request. UUIDv4
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub request_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`UdfAttachError424::new`] needs.
#[derive(Clone, Debug)]
pub struct UdfAttachError424Required {
    /// Human-readable error message.
    pub error: String,
    /// Reason the attachment could not be started.
    pub code: UdfAttachError424Code,
    /// Current state of the service.
    pub service_state: UdfAttachError424ServiceState,
    /// Whether the service can be woken before retrying the attachment.
    pub can_wake: bool,
    /// HTTP status code.
    ///
    /// - Example: `424`
    pub status: i64,
    /// Unique id assigned to every request. UUIDv4
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub request_id: String,
}

impl UdfAttachError424 {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: UdfAttachError424Required) -> Self {
        Self {
            error: Some(required.error),
            code: Some(required.code),
            service_state: Some(required.service_state),
            can_wake: Some(required.can_wake),
            status: Some(required.status),
            request_id: Some(required.request_id),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    UdfAttachError424 {
        error: required String = "error",
        code: required UdfAttachError424Code = "code",
        service_state: required UdfAttachError424ServiceState = "serviceState",
        can_wake: required bool = "canWake",
        status: required i64 = "status",
        request_id: required String = "requestId",
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
    /// Current state of the service.
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

/// The object at `/paths/~1v1~1organizations~1{organizationId}~1udfs~1{functionName}~1attachments~1{serviceId}/put/requestBody/content/application~1json/schema` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfAttachRequest {
    /// Version to attach. When omitted, the latest ready version is attached.
    ///
    /// - Example: `1`
    /// - Greater than: `0`
    pub version: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

impl UdfAttachRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for UdfAttachRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    UdfAttachRequest {
        version: optional i64 = "version",
    }
}

/// The object at `/components/schemas/UdfAttachment` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfAttachment {
    /// Name of the UDF.
    pub function_name: Option<String>,
    /// ID of the attached service.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub service_id: Option<String>,
    /// Current attachment lifecycle state.
    pub status: Option<UdfAttachmentStatus>,
    /// Attached UDF version.
    ///
    /// - Example: `1`
    /// - Greater than: `0`
    pub version: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

impl UdfAttachment {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        function_name: impl Into<String>,
        service_id: impl Into<String>,
        status: impl Into<UdfAttachmentStatus>,
        version: impl Into<i64>,
    ) -> Self {
        Self {
            function_name: Some(function_name.into()),
            service_id: Some(service_id.into()),
            status: Some(status.into()),
            version: Some(version.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    UdfAttachment {
        function_name: required String = "functionName",
        service_id: required String = "serviceId",
        status: required UdfAttachmentStatus = "status",
        version: required i64 = "version",
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
    /// A value at `/components/schemas/UdfCreateRequest` of the document.
    pub enum UdfCreateRequest by tag("type") {
        /// `type` is `executable`.
        Executable(box UdfCreateRequestExecutable) = tag["executable"],
        /// `type` is `executable_pool`.
        ExecutablePool(box UdfCreateRequestExecutablePool) = tag["executable_pool"],
    }
}

/// The object at `/components/schemas/UdfCreateRequest/oneOf/0` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfCreateRequestExecutable {
    /// Identifier of the uploaded source archive.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub upload_id: Option<String>,
    /// The property `runtime`.
    pub runtime: Option<UdfCreateRequestExecutableRuntime>,
    /// The property `arguments`.
    pub arguments: Option<List<UdfArgument>>,
    /// The property `returnType`.
    pub return_type: Option<String>,
    /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub return_name: Nullable<String>,
    /// - Default: `10000`
    /// - Greater than: `0`
    pub command_read_timeout: Option<i64>,
    /// - Default: `10000`
    /// - Greater than: `0`
    pub command_write_timeout: Option<i64>,
    /// - Minimum: `1`
    /// - Maximum: `1048576`
    pub memory_limit_mib: Nullable<i64>,
    /// - Default: `false`
    pub send_chunk_header: Option<bool>,
    /// Marks the UDF as deterministic so ClickHouse can reuse cached query results. Only set this when the UDF always returns the same result for the same arguments.
    ///
    /// - Default: `false`
    pub deterministic: Option<bool>,
    /// - Default: `TabSeparated`
    pub format: Option<String>,
    /// - Default: `basic`
    pub sandbox_type: Option<UdfCreateRequestExecutableSandboxType>,
    /// The property `type`.
    pub type_: Option<UdfCreateRequestExecutableType>,
    /// Always null — an executable UDF has no command pool.
    ///
    /// - Only null is valid here.
    pub pool_size: Nullable<Raw>,
    /// - Default: `10`
    /// - Greater than: `0`
    pub max_command_execution_time: Nullable<i64>,
    /// - Maximum length in characters: `64`
    /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub function_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`UdfCreateRequestExecutable::new`] needs.
#[derive(Clone, Debug)]
pub struct UdfCreateRequestExecutableRequired {
    /// Identifier of the uploaded source archive.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub upload_id: String,
    /// The property `runtime`.
    pub runtime: UdfCreateRequestExecutableRuntime,
    /// The property `arguments`.
    pub arguments: List<UdfArgument>,
    /// The property `returnType`.
    pub return_type: String,
    /// The property `type`.
    pub type_: UdfCreateRequestExecutableType,
    /// - Maximum length in characters: `64`
    /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub function_name: String,
}

impl UdfCreateRequestExecutable {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: UdfCreateRequestExecutableRequired) -> Self {
        Self {
            upload_id: Some(required.upload_id),
            runtime: Some(required.runtime),
            arguments: Some(required.arguments),
            return_type: Some(required.return_type),
            type_: Some(required.type_),
            function_name: Some(required.function_name),
            ..Self::blank()
        }
    }
}

object! {
    UdfCreateRequestExecutable {
        upload_id: required String = "uploadId",
        runtime: required UdfCreateRequestExecutableRuntime = "runtime",
        arguments: required List<UdfArgument> = "arguments",
        return_type: required String = "returnType",
        return_name, return_name_null: nullable String = "returnName",
        command_read_timeout: optional i64 = "commandReadTimeout",
        command_write_timeout: optional i64 = "commandWriteTimeout",
        memory_limit_mib, memory_limit_mib_null: nullable i64 = "memoryLimitMib",
        send_chunk_header: optional bool = "sendChunkHeader",
        deterministic: optional bool = "deterministic",
        format: optional String = "format",
        sandbox_type: optional UdfCreateRequestExecutableSandboxType = "sandboxType",
        type_: required UdfCreateRequestExecutableType = "type",
        pool_size, pool_size_null: nullable Raw = "poolSize",
        max_command_execution_time, max_command_execution_time_null: nullable i64 = "maxCommandExecutionTime",
        function_name: required String = "functionName",
    }
}

/// The object at `/components/schemas/UdfCreateRequest/oneOf/1` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfCreateRequestExecutablePool {
    /// Identifier of the uploaded source archive.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub upload_id: Option<String>,
    /// The property `runtime`.
    pub runtime: Option<UdfCreateRequestExecutablePoolRuntime>,
    /// The property `arguments`.
    pub arguments: Option<List<UdfArgument>>,
    /// The property `returnType`.
    pub return_type: Option<String>,
    /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub return_name: Nullable<String>,
    /// - Default: `10000`
    /// - Greater than: `0`
    pub command_read_timeout: Option<i64>,
    /// - Default: `10000`
    /// - Greater than: `0`
    pub command_write_timeout: Option<i64>,
    /// - Minimum: `1`
    /// - Maximum: `1048576`
    pub memory_limit_mib: Nullable<i64>,
    /// - Default: `false`
    pub send_chunk_header: Option<bool>,
    /// Marks the UDF as deterministic so ClickHouse can reuse cached query results. Only set this when the UDF always returns the same result for the same arguments.
    ///
    /// - Default: `false`
    pub deterministic: Option<bool>,
    /// - Default: `TabSeparated`
    pub format: Option<String>,
    /// - Default: `basic`
    pub sandbox_type: Option<UdfCreateRequestExecutablePoolSandboxType>,
    /// The property `type`.
    pub type_: Option<UdfCreateRequestExecutablePoolType>,
    /// - Default: `3`
    /// - Greater than: `0`
    pub pool_size: Option<i64>,
    /// - Default: `10`
    /// - Greater than: `0`
    pub max_command_execution_time: Option<i64>,
    /// - Maximum length in characters: `64`
    /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub function_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`UdfCreateRequestExecutablePool::new`] needs.
#[derive(Clone, Debug)]
pub struct UdfCreateRequestExecutablePoolRequired {
    /// Identifier of the uploaded source archive.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub upload_id: String,
    /// The property `runtime`.
    pub runtime: UdfCreateRequestExecutablePoolRuntime,
    /// The property `arguments`.
    pub arguments: List<UdfArgument>,
    /// The property `returnType`.
    pub return_type: String,
    /// The property `type`.
    pub type_: UdfCreateRequestExecutablePoolType,
    /// - Maximum length in characters: `64`
    /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub function_name: String,
}

impl UdfCreateRequestExecutablePool {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: UdfCreateRequestExecutablePoolRequired) -> Self {
        Self {
            upload_id: Some(required.upload_id),
            runtime: Some(required.runtime),
            arguments: Some(required.arguments),
            return_type: Some(required.return_type),
            type_: Some(required.type_),
            function_name: Some(required.function_name),
            ..Self::blank()
        }
    }
}

object! {
    UdfCreateRequestExecutablePool {
        upload_id: required String = "uploadId",
        runtime: required UdfCreateRequestExecutablePoolRuntime = "runtime",
        arguments: required List<UdfArgument> = "arguments",
        return_type: required String = "returnType",
        return_name, return_name_null: nullable String = "returnName",
        command_read_timeout: optional i64 = "commandReadTimeout",
        command_write_timeout: optional i64 = "commandWriteTimeout",
        memory_limit_mib, memory_limit_mib_null: nullable i64 = "memoryLimitMib",
        send_chunk_header: optional bool = "sendChunkHeader",
        deterministic: optional bool = "deterministic",
        format: optional String = "format",
        sandbox_type: optional UdfCreateRequestExecutablePoolSandboxType = "sandboxType",
        type_: required UdfCreateRequestExecutablePoolType = "type",
        pool_size: optional i64 = "poolSize",
        max_command_execution_time: optional i64 = "maxCommandExecutionTime",
        function_name: required String = "functionName",
    }
}

open_enum! {
    /// A string at `/components/schemas/UdfCreateRequest/oneOf/1/properties/runtime` of the document.
    pub enum UdfCreateRequestExecutablePoolRuntime {
        Python311 = "python3.11",
        Native = "native",
    }
}

open_enum! {
    /// - Default: `basic`
    pub enum UdfCreateRequestExecutablePoolSandboxType {
        Basic = "basic",
        Netenable = "netenable",
    }
}

open_enum! {
    /// A string at `/components/schemas/UdfCreateRequest/oneOf/1/properties/type` of the document.
    pub enum UdfCreateRequestExecutablePoolType {
        ExecutablePool = "executable_pool",
    }
}

open_enum! {
    /// A string at `/components/schemas/UdfCreateRequest/oneOf/0/properties/runtime` of the document.
    pub enum UdfCreateRequestExecutableRuntime {
        Python311 = "python3.11",
        Native = "native",
    }
}

open_enum! {
    /// - Default: `basic`
    pub enum UdfCreateRequestExecutableSandboxType {
        Basic = "basic",
        Netenable = "netenable",
    }
}

open_enum! {
    /// A string at `/components/schemas/UdfCreateRequest/oneOf/0/properties/type` of the document.
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

/// The object at `/components/schemas/UdfUploadSession` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfUploadSession {
    /// Identifier of the uploaded source archive.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub upload_id: Option<String>,
    /// Presigned URL for uploading the source archive.
    ///
    /// - Format: `uri`
    pub upload_url: Option<Secret>,
    /// Presigned-URL expiry timestamp.
    ///
    /// - Format: `date-time`
    pub expires_at: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

impl UdfUploadSession {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        upload_id: impl Into<String>,
        upload_url: impl Into<Secret>,
        expires_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            upload_id: Some(upload_id.into()),
            upload_url: Some(upload_url.into()),
            expires_at: Some(expires_at.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    UdfUploadSession {
        upload_id: required String = "uploadId",
        upload_url: required Secret = "uploadUrl",
        expires_at: required Timestamp = "expiresAt",
    }
}

union! {
    /// A value at `/components/schemas/UdfVersionCreateRequest` of the document.
    pub enum UdfVersionCreateRequest by tag("type") {
        /// `type` is `executable`.
        Executable(box UdfVersionCreateRequestExecutable) = tag["executable"],
        /// `type` is `executable_pool`.
        ExecutablePool(box UdfVersionCreateRequestExecutablePool) = tag["executable_pool"],
    }
}

/// The object at `/components/schemas/UdfVersionCreateRequest/oneOf/0` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfVersionCreateRequestExecutable {
    /// Identifier of the uploaded source archive.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub upload_id: Option<String>,
    /// The property `runtime`.
    pub runtime: Option<UdfVersionCreateRequestExecutableRuntime>,
    /// The property `arguments`.
    pub arguments: Option<List<UdfArgument>>,
    /// The property `returnType`.
    pub return_type: Option<String>,
    /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub return_name: Nullable<String>,
    /// - Default: `10000`
    /// - Greater than: `0`
    pub command_read_timeout: Option<i64>,
    /// - Default: `10000`
    /// - Greater than: `0`
    pub command_write_timeout: Option<i64>,
    /// - Minimum: `1`
    /// - Maximum: `1048576`
    pub memory_limit_mib: Nullable<i64>,
    /// - Default: `false`
    pub send_chunk_header: Option<bool>,
    /// Marks the UDF as deterministic so ClickHouse can reuse cached query results. Only set this when the UDF always returns the same result for the same arguments.
    ///
    /// - Default: `false`
    pub deterministic: Option<bool>,
    /// - Default: `TabSeparated`
    pub format: Option<String>,
    /// - Default: `basic`
    pub sandbox_type: Option<UdfVersionCreateRequestExecutableSandboxType>,
    /// The property `type`.
    pub type_: Option<UdfVersionCreateRequestExecutableType>,
    /// Always null — an executable UDF has no command pool.
    ///
    /// - Only null is valid here.
    pub pool_size: Nullable<Raw>,
    /// - Default: `10`
    /// - Greater than: `0`
    pub max_command_execution_time: Nullable<i64>,
    pub(crate) unlisted: Unlisted,
}

/// What [`UdfVersionCreateRequestExecutable::new`] needs.
#[derive(Clone, Debug)]
pub struct UdfVersionCreateRequestExecutableRequired {
    /// Identifier of the uploaded source archive.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub upload_id: String,
    /// The property `runtime`.
    pub runtime: UdfVersionCreateRequestExecutableRuntime,
    /// The property `arguments`.
    pub arguments: List<UdfArgument>,
    /// The property `returnType`.
    pub return_type: String,
    /// The property `type`.
    pub type_: UdfVersionCreateRequestExecutableType,
}

impl UdfVersionCreateRequestExecutable {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: UdfVersionCreateRequestExecutableRequired) -> Self {
        Self {
            upload_id: Some(required.upload_id),
            runtime: Some(required.runtime),
            arguments: Some(required.arguments),
            return_type: Some(required.return_type),
            type_: Some(required.type_),
            ..Self::blank()
        }
    }
}

object! {
    UdfVersionCreateRequestExecutable {
        upload_id: required String = "uploadId",
        runtime: required UdfVersionCreateRequestExecutableRuntime = "runtime",
        arguments: required List<UdfArgument> = "arguments",
        return_type: required String = "returnType",
        return_name, return_name_null: nullable String = "returnName",
        command_read_timeout: optional i64 = "commandReadTimeout",
        command_write_timeout: optional i64 = "commandWriteTimeout",
        memory_limit_mib, memory_limit_mib_null: nullable i64 = "memoryLimitMib",
        send_chunk_header: optional bool = "sendChunkHeader",
        deterministic: optional bool = "deterministic",
        format: optional String = "format",
        sandbox_type: optional UdfVersionCreateRequestExecutableSandboxType = "sandboxType",
        type_: required UdfVersionCreateRequestExecutableType = "type",
        pool_size, pool_size_null: nullable Raw = "poolSize",
        max_command_execution_time, max_command_execution_time_null: nullable i64 = "maxCommandExecutionTime",
    }
}

/// The object at `/components/schemas/UdfVersionCreateRequest/oneOf/1` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfVersionCreateRequestExecutablePool {
    /// Identifier of the uploaded source archive.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub upload_id: Option<String>,
    /// The property `runtime`.
    pub runtime: Option<UdfVersionCreateRequestExecutablePoolRuntime>,
    /// The property `arguments`.
    pub arguments: Option<List<UdfArgument>>,
    /// The property `returnType`.
    pub return_type: Option<String>,
    /// - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub return_name: Nullable<String>,
    /// - Default: `10000`
    /// - Greater than: `0`
    pub command_read_timeout: Option<i64>,
    /// - Default: `10000`
    /// - Greater than: `0`
    pub command_write_timeout: Option<i64>,
    /// - Minimum: `1`
    /// - Maximum: `1048576`
    pub memory_limit_mib: Nullable<i64>,
    /// - Default: `false`
    pub send_chunk_header: Option<bool>,
    /// Marks the UDF as deterministic so ClickHouse can reuse cached query results. Only set this when the UDF always returns the same result for the same arguments.
    ///
    /// - Default: `false`
    pub deterministic: Option<bool>,
    /// - Default: `TabSeparated`
    pub format: Option<String>,
    /// - Default: `basic`
    pub sandbox_type: Option<UdfVersionCreateRequestExecutablePoolSandboxType>,
    /// The property `type`.
    pub type_: Option<UdfVersionCreateRequestExecutablePoolType>,
    /// - Default: `3`
    /// - Greater than: `0`
    pub pool_size: Option<i64>,
    /// - Default: `10`
    /// - Greater than: `0`
    pub max_command_execution_time: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

/// What [`UdfVersionCreateRequestExecutablePool::new`] needs.
#[derive(Clone, Debug)]
pub struct UdfVersionCreateRequestExecutablePoolRequired {
    /// Identifier of the uploaded source archive.
    ///
    /// - Format: `uuid`
    /// - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub upload_id: String,
    /// The property `runtime`.
    pub runtime: UdfVersionCreateRequestExecutablePoolRuntime,
    /// The property `arguments`.
    pub arguments: List<UdfArgument>,
    /// The property `returnType`.
    pub return_type: String,
    /// The property `type`.
    pub type_: UdfVersionCreateRequestExecutablePoolType,
}

impl UdfVersionCreateRequestExecutablePool {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: UdfVersionCreateRequestExecutablePoolRequired) -> Self {
        Self {
            upload_id: Some(required.upload_id),
            runtime: Some(required.runtime),
            arguments: Some(required.arguments),
            return_type: Some(required.return_type),
            type_: Some(required.type_),
            ..Self::blank()
        }
    }
}

object! {
    UdfVersionCreateRequestExecutablePool {
        upload_id: required String = "uploadId",
        runtime: required UdfVersionCreateRequestExecutablePoolRuntime = "runtime",
        arguments: required List<UdfArgument> = "arguments",
        return_type: required String = "returnType",
        return_name, return_name_null: nullable String = "returnName",
        command_read_timeout: optional i64 = "commandReadTimeout",
        command_write_timeout: optional i64 = "commandWriteTimeout",
        memory_limit_mib, memory_limit_mib_null: nullable i64 = "memoryLimitMib",
        send_chunk_header: optional bool = "sendChunkHeader",
        deterministic: optional bool = "deterministic",
        format: optional String = "format",
        sandbox_type: optional UdfVersionCreateRequestExecutablePoolSandboxType = "sandboxType",
        type_: required UdfVersionCreateRequestExecutablePoolType = "type",
        pool_size: optional i64 = "poolSize",
        max_command_execution_time: optional i64 = "maxCommandExecutionTime",
    }
}

open_enum! {
    /// A string at `/components/schemas/UdfVersionCreateRequest/oneOf/1/properties/runtime` of the document.
    pub enum UdfVersionCreateRequestExecutablePoolRuntime {
        Python311 = "python3.11",
        Native = "native",
    }
}

open_enum! {
    /// - Default: `basic`
    pub enum UdfVersionCreateRequestExecutablePoolSandboxType {
        Basic = "basic",
        Netenable = "netenable",
    }
}

open_enum! {
    /// A string at `/components/schemas/UdfVersionCreateRequest/oneOf/1/properties/type` of the document.
    pub enum UdfVersionCreateRequestExecutablePoolType {
        ExecutablePool = "executable_pool",
    }
}

open_enum! {
    /// A string at `/components/schemas/UdfVersionCreateRequest/oneOf/0/properties/runtime` of the document.
    pub enum UdfVersionCreateRequestExecutableRuntime {
        Python311 = "python3.11",
        Native = "native",
    }
}

open_enum! {
    /// - Default: `basic`
    pub enum UdfVersionCreateRequestExecutableSandboxType {
        Basic = "basic",
        Netenable = "netenable",
    }
}

open_enum! {
    /// A string at `/components/schemas/UdfVersionCreateRequest/oneOf/0/properties/type` of the document.
    pub enum UdfVersionCreateRequestExecutableType {
        Executable = "executable",
    }
}
