// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Organization.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/Activity` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// Unique activity ID.
    pub id: Option<String>,
    /// Timestamp of the activity. ISO-8601.
    ///
    /// - Format: `date-time`
    pub created_at: Option<Timestamp>,
    /// Type of the activity.
    pub type_: Option<ActivityType>,
    /// Type of the actor: 'user', 'support', 'system', 'api'.
    pub actor_type: Option<ActivityActorType>,
    /// Unique actor ID.
    pub actor_id: Option<String>,
    /// Additional information about the actor.
    pub actor_details: Option<String>,
    /// IP address of the actor. Defined for 'user' and 'api' actor types.
    pub actor_ip_address: Option<String>,
    /// Scope of the activity: organization ID this activity is related to.
    pub organization_id: Option<String>,
    /// Scope of the activity: service ID this activity is related to.
    pub service_id: Option<String>,
    /// User agent of the actor
    pub user_agent: Option<String>,
    /// For 'openapi_key_update' activities: the ID of the API key that was updated.
    pub target_key_id: Option<String>,
    /// For 'openapi_key_update' activities: the type of update that was performed.
    pub key_update_type: Option<ActivityKeyUpdateType>,
    /// For role and actor-role activities: IDs of the affected roles.
    pub target_role_ids: Option<List<String>>,
    /// For role and actor-role activities: names of the affected roles, when recorded.
    pub target_role_names: Option<List<String>>,
    /// For 'organization_member_update_roles' and 'organization_member_remove_roles' activities: IDs of the affected actors (e.g. 'user/\<id\>').
    pub target_actor_ids: Option<List<String>>,
    /// For 'role_resources_delete' activities: IDs of the deleted resources the roles referenced.
    pub target_resource_ids: Option<List<String>>,
    pub(crate) unlisted: Unlisted,
}

impl Activity {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for Activity {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    Activity {
        id: optional String = "id",
        created_at: optional Timestamp = "createdAt",
        type_: optional ActivityType = "type",
        actor_type: optional ActivityActorType = "actorType",
        actor_id: optional String = "actorId",
        actor_details: optional String = "actorDetails",
        actor_ip_address: optional String = "actorIpAddress",
        organization_id: optional String = "organizationId",
        service_id: optional String = "serviceId",
        user_agent: optional String = "userAgent",
        target_key_id: optional String = "targetKeyId",
        key_update_type: optional ActivityKeyUpdateType = "keyUpdateType",
        target_role_ids: optional List<String> = "targetRoleIds",
        target_role_names: optional List<String> = "targetRoleNames",
        target_actor_ids: optional List<String> = "targetActorIds",
        target_resource_ids: optional List<String> = "targetResourceIds",
    }
}

open_enum! {
    /// Type of the actor: 'user', 'support', 'system', 'api'.
    pub enum ActivityActorType {
        User = "user",
        Support = "support",
        System = "system",
        Api = "api",
    }
}

open_enum! {
    /// For 'openapi_key_update' activities: the type of update that was performed.
    pub enum ActivityKeyUpdateType {
        Created = "created",
        Deleted = "deleted",
        NameChanged = "name-changed",
        RoleChanged = "role-changed",
        StateChanged = "state-changed",
        DateChanged = "date-changed",
        IpAccessListChanged = "ip-access-list-changed",
        OrgRoleChanged = "org-role-changed",
        DefaultServiceRoleChanged = "default-service-role-changed",
        ServiceRoleChanged = "service-role-changed",
        RolesV2Changed = "roles-v2-changed",
    }
}

open_enum! {
    /// Type of the activity.
    pub enum ActivityType {
        CreateOrganization = "create_organization",
        DeleteOrganization = "delete_organization",
        OrganizationUpdateName = "organization_update_name",
        TransferServiceIn = "transfer_service_in",
        TransferServiceOut = "transfer_service_out",
        SavePaymentMethod = "save_payment_method",
        MarketplaceSubscription = "marketplace_subscription",
        MigrateMarketplaceBillingDetailsIn = "migrate_marketplace_billing_details_in",
        MigrateMarketplaceBillingDetailsOut = "migrate_marketplace_billing_details_out",
        OrganizationUpdateTier = "organization_update_tier",
        OrganizationInviteCreate = "organization_invite_create",
        OrganizationInviteDelete = "organization_invite_delete",
        OrganizationMemberJoin = "organization_member_join",
        OrganizationMemberAdd = "organization_member_add",
        OrganizationMemberLeave = "organization_member_leave",
        OrganizationMemberDelete = "organization_member_delete",
        OrganizationMemberUpdateRole = "organization_member_update_role",
        OrganizationMemberUpdateRoles = "organization_member_update_roles",
        OrganizationMemberUpdateMfaMethod = "organization_member_update_mfa_method",
        OrganizationSamlConnectionCreate = "organization_saml_connection_create",
        OrganizationSamlConnectionUpdate = "organization_saml_connection_update",
        UserLogin = "user_login",
        UserLoginFailed = "user_login_failed",
        UserLogout = "user_logout",
        KeyCreate = "key_create",
        KeyDelete = "key_delete",
        OpenapiKeyUpdate = "openapi_key_update",
        ServiceCreate = "service_create",
        ServiceStart = "service_start",
        ServiceStop = "service_stop",
        ServiceAwaken = "service_awaken",
        ServiceIdle = "service_idle",
        ServiceRunning = "service_running",
        ServicePartiallyRunning = "service_partially_running",
        ServiceDelete = "service_delete",
        ServiceUpdateName = "service_update_name",
        ServiceUpdateIpAccessList = "service_update_ip_access_list",
        ServiceUpdateAutoscalingMemory = "service_update_autoscaling_memory",
        ServiceUpdateAutoscalingIdling = "service_update_autoscaling_idling",
        ServiceUpdatePassword = "service_update_password",
        ServiceUpdateAutoscalingReplicas = "service_update_autoscaling_replicas",
        ServiceUpdateMaxAllowableReplicas = "service_update_max_allowable_replicas",
        ServiceUpdateBackupConfiguration = "service_update_backup_configuration",
        ServiceRestoreBackup = "service_restore_backup",
        ServiceUpdateReleaseChannel = "service_update_release_channel",
        ServiceUpdateGptUsageConsent = "service_update_gpt_usage_consent",
        ServiceUpdatePrivateEndpoints = "service_update_private_endpoints",
        ServiceImportToOrganization = "service_import_to_organization",
        ServiceExportFromOrganization = "service_export_from_organization",
        ServiceMaintenanceStart = "service_maintenance_start",
        ServiceMaintenanceEnd = "service_maintenance_end",
        ServiceUpdateCoreDump = "service_update_core_dump",
        ServiceUpdateAutoscalingSchedule = "service_update_autoscaling_schedule",
        ServiceUpdateQueryEndpoints = "service_update_query_endpoints",
        ServiceUpdateDirectConnection = "service_update_direct_connection",
        ServiceUpdateSqlConsoleJwtAuth = "service_update_sql_console_jwt_auth",
        ServiceUpdateSnapshotConfiguration = "service_update_snapshot_configuration",
        ServiceUpdateCollectorIpAccessList = "service_update_collector_ip_access_list",
        ServiceUpdateMysqlInterface = "service_update_mysql_interface",
        ServiceUpdateUpgradeWindow = "service_update_upgrade_window",
        ServiceDeleteUpgradeWindow = "service_delete_upgrade_window",
        ServiceTriggerFailover = "service_trigger_failover",
        ServiceTriggerRecovery = "service_trigger_recovery",
        ServiceMcpEnabled = "service_mcp_enabled",
        ServiceMcpDisabled = "service_mcp_disabled",
        ServiceUpgrade = "service_upgrade",
        ServiceScaledDownForTierChange = "service_scaled_down_for_tier_change",
        ServiceEncryptionKeyCheckFailed = "service_encryption_key_check_failed",
        ServiceEncryptionKeyRotationFailed = "service_encryption_key_rotation_failed",
        ServiceEncryptionKeyRotated = "service_encryption_key_rotated",
        ServiceStopEncryptionKeyInaccessible = "service_stop_encryption_key_inaccessible",
        ServiceRestartEncryptionKeyRotation = "service_restart_encryption_key_rotation",
        BackupDelete = "backup_delete",
        BackupBucketCreate = "backup_bucket_create",
        BackupBucketUpdate = "backup_bucket_update",
        BackupBucketDelete = "backup_bucket_delete",
        BackupBucketArchive = "backup_bucket_archive",
        WarehouseUpdateName = "warehouse_update_name",
        WarehouseUpdateReleaseChannel = "warehouse_update_release_channel",
        RoleCreate = "role_create",
        RoleUpdate = "role_update",
        RoleDelete = "role_delete",
        RoleResourcesDelete = "role_resources_delete",
        OrganizationMemberRemoveRoles = "organization_member_remove_roles",
        ScimUserProfileUpdate = "scim_user_profile_update",
        ScimGroupCreate = "scim_group_create",
        ScimGroupUpdate = "scim_group_update",
        ScimGroupDelete = "scim_group_delete",
        OrganizationSamlConnectionDelete = "organization_saml_connection_delete",
        OrganizationUpdateSamlQueryOwnershipMigration = "organization_update_saml_query_ownership_migration",
        OrganizationApprovedDomainVerify = "organization_approved_domain_verify",
        OrganizationApprovedDomainUpdate = "organization_approved_domain_update",
        OrganizationApprovedDomainDelete = "organization_approved_domain_delete",
        OrganizationApprovedDomainAutoJoin = "organization_approved_domain_auto_join",
        OrganizationApprovedDomainAutoInvite = "organization_approved_domain_auto_invite",
        DatadogIntegrationCreate = "datadog_integration_create",
        DatadogIntegrationDelete = "datadog_integration_delete",
        OrganizationUpdateSpendAlert = "organization_update_spend_alert",
        OrganizationUpdateCoreDumps = "organization_update_core_dumps",
        OrganizationUpdatePrivateEndpoints = "organization_update_private_endpoints",
        OrganizationUpdatePciCompliance = "organization_update_pci_compliance",
        OrganizationUpdateHipaaStatus = "organization_update_hipaa_status",
        OrganizationSecurityContactAdd = "organization_security_contact_add",
        OrganizationSecurityContactRemove = "organization_security_contact_remove",
        OrganizationSecurityContactReplace = "organization_security_contact_replace",
        OrganizationUpdatePublicPreview = "organization_update_public_preview",
        TransferCreditsIn = "transfer_credits_in",
        TransferCreditsOut = "transfer_credits_out",
        PromoCodeClaim = "promo_code_claim",
        SchemaAdvisorSeed = "schema_advisor_seed",
        SchemaAdvisorGeneratePlan = "schema_advisor_generate_plan",
        SchemaAdvisorApprovePlan = "schema_advisor_approve_plan",
        SchemaAdvisorStartDeployment = "schema_advisor_start_deployment",
        SchemaAdvisorStartBenchmark = "schema_advisor_start_benchmark",
        SchemaAdvisorRunBenchmark = "schema_advisor_run_benchmark",
        SchemaAdvisorStartPromotion = "schema_advisor_start_promotion",
        SchemaAdvisorExchangeTables = "schema_advisor_exchange_tables",
        SchemaAdvisorDropSandbox = "schema_advisor_drop_sandbox",
        UdfCreate = "udf_create",
        UdfUpdate = "udf_update",
        UdfDelete = "udf_delete",
        UdfVersionCreate = "udf_version_create",
        UdfVersionDelete = "udf_version_delete",
        UdfAttach = "udf_attach",
        UdfDetach = "udf_detach",
        UdfUpdateServices = "udf_update_services",
        UdfRedeploy = "udf_redeploy",
        UdfRebuild = "udf_rebuild",
        PostgresAction = "postgres_action",
    }
}

/// The object at `/components/schemas/ByocConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByocConfig {
    /// Unique identifier of the BYOC configuration
    pub id: Option<String>,
    /// State of the infrastructure
    ///
    /// - Example: `infra-ready`
    pub state: Option<ByocConfigState>,
    /// Cloud account ID the BYOC infrastructure is bound to: AWS account ID, GCP project ID, or Azure subscription ID
    ///
    /// - Example: `123456789012`
    pub account_id: Option<String>,
    /// DEPRECATED. Use `accountId` instead. Cloud account ID the BYOC infrastructure is bound to
    #[deprecated = "deprecated by the API: Use `accountId` instead"]
    pub account_name: Option<String>,
    /// Region for which the BYOC has been configured and where it is possible to create services
    pub region_id: Option<ByocConfigRegionId>,
    /// Cloud provider of the region
    pub cloud_provider: Option<ByocConfigCloudProvider>,
    /// Human readable name for infrastructure
    pub display_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ByocConfig {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ByocConfig {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ByocConfig {
        id: optional String = "id",
        state: optional ByocConfigState = "state",
        account_id: optional String = "accountId",
        #[deprecated = "deprecated by the API: Use `accountId` instead"]
        account_name: optional String = "accountName",
        region_id: optional ByocConfigRegionId = "regionId",
        cloud_provider: optional ByocConfigCloudProvider = "cloudProvider",
        display_name: optional String = "displayName",
    }
}

open_enum! {
    /// Cloud provider of the region
    pub enum ByocConfigCloudProvider {
        Gcp = "gcp",
        Aws = "aws",
        Azure = "azure",
    }
}

open_enum! {
    /// Region for which the BYOC has been configured and where it is possible to create services
    pub enum ByocConfigRegionId {
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApSouth1 = "ap-south-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        IlCentral1 = "il-central-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest2 = "us-west-2",
        UsEast1_2 = "us-east1",
        UsCentral1 = "us-central1",
        EuropeWest2 = "europe-west2",
        EuropeWest4 = "europe-west4",
        AsiaSoutheast1 = "asia-southeast1",
        AsiaNortheast1 = "asia-northeast1",
        Eastus = "eastus",
        Eastus2 = "eastus2",
        Westus3 = "westus3",
        Germanywestcentral = "germanywestcentral",
        Centralus = "centralus",
    }
}

open_enum! {
    /// State of the infrastructure
    ///
    /// - Example: `infra-ready`
    pub enum ByocConfigState {
        InfraProvisioning = "infra-provisioning",
        InfraTerminated = "infra-terminated",
        InfraTerminating = "infra-terminating",
        InfraReady = "infra-ready",
        InfraDegraded = "infra-degraded",
        InfraUpgrading = "infra-upgrading",
    }
}

/// The object at `/components/schemas/ByocInfrastructureDetails` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureDetails {
    /// Unique identifier of the BYOC infrastructure
    pub id: Option<String>,
    /// State of the infrastructure
    ///
    /// - Example: `infra-ready`
    pub state: Option<ByocInfrastructureDetailsState>,
    /// Cloud account ID the BYOC infrastructure is bound to: AWS account ID, GCP project ID, or Azure subscription ID
    ///
    /// - Example: `123456789012`
    pub account_id: Option<String>,
    /// Region the BYOC infrastructure is located in
    pub region_id: Option<ByocInfrastructureDetailsRegionId>,
    /// Cloud provider of the region
    pub cloud_provider: Option<ByocInfrastructureDetailsCloudProvider>,
    /// Human readable name for infrastructure
    pub display_name: Option<String>,
    /// Whether private link connectivity is enabled on the infrastructure
    pub enable_private_link: Option<bool>,
    /// Whether the private load balancer is enabled on the infrastructure
    pub enable_private_load_balancer: Option<bool>,
    /// Whether the public load balancer is enabled on the infrastructure
    pub enable_public_load_balancer: Option<bool>,
    /// CIDR range of the ClickHouse-managed VPC. Absent for BYO-VPC infrastructures
    ///
    /// - Example: `10.0.0.0/16`
    pub vpc_cidr_range: Option<String>,
    /// Availability zones the infrastructure spans
    ///
    /// - Example: `["us-east-1a","us-east-1b","us-east-1c"]`
    pub vpc_availability_zone_list: Option<List<String>>,
    /// True when the infrastructure runs in a customer-provided VPC (BYO-VPC) instead of a ClickHouse-managed one
    pub is_byo_vpc: Option<bool>,
    /// Customer VPC ID or network name (BYO-VPC only)
    ///
    /// - Example: `vpc-0abc1234def567890`
    pub byo_vpc_id: Option<String>,
    /// Customer private subnet IDs or names (BYO-VPC only; exactly one entry on GCP)
    pub byo_vpc_private_subnet_ids: Option<List<String>>,
    /// Secondary IP range names pinned for pod IPs (GCP BYO-VPC only). Absent when all secondary ranges are used
    pub byo_vpc_pod_cidr_range_names: Option<List<String>>,
    /// Shared VPC host project owning the VPC and subnet (GCP BYO-VPC only). Absent when the VPC lives in the service project
    pub byo_vpc_shared_vpc_host_project_id: Option<String>,
    /// Customer-provided Private Service Connect NAT subnet name configured for private link (GCP BYO-VPC only)
    pub gcp_psc_subnet_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ByocInfrastructureDetails {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ByocInfrastructureDetails {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ByocInfrastructureDetails {
        id: optional String = "id",
        state: optional ByocInfrastructureDetailsState = "state",
        account_id: optional String = "accountId",
        region_id: optional ByocInfrastructureDetailsRegionId = "regionId",
        cloud_provider: optional ByocInfrastructureDetailsCloudProvider = "cloudProvider",
        display_name: optional String = "displayName",
        enable_private_link: optional bool = "enablePrivateLink",
        enable_private_load_balancer: optional bool = "enablePrivateLoadBalancer",
        enable_public_load_balancer: optional bool = "enablePublicLoadBalancer",
        vpc_cidr_range: optional String = "vpcCidrRange",
        vpc_availability_zone_list: optional List<String> = "vpcAvailabilityZoneList",
        is_byo_vpc: optional bool = "isByoVpc",
        byo_vpc_id: optional String = "byoVpcId",
        byo_vpc_private_subnet_ids: optional List<String> = "byoVpcPrivateSubnetIds",
        byo_vpc_pod_cidr_range_names: optional List<String> = "byoVpcPodCidrRangeNames",
        byo_vpc_shared_vpc_host_project_id: optional String = "byoVpcSharedVpcHostProjectId",
        gcp_psc_subnet_id: optional String = "gcpPscSubnetId",
    }
}

open_enum! {
    /// Cloud provider of the region
    pub enum ByocInfrastructureDetailsCloudProvider {
        Gcp = "gcp",
        Aws = "aws",
        Azure = "azure",
    }
}

open_enum! {
    /// Region the BYOC infrastructure is located in
    pub enum ByocInfrastructureDetailsRegionId {
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApSouth1 = "ap-south-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        IlCentral1 = "il-central-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest2 = "us-west-2",
        UsEast1_2 = "us-east1",
        UsCentral1 = "us-central1",
        EuropeWest2 = "europe-west2",
        EuropeWest4 = "europe-west4",
        AsiaSoutheast1 = "asia-southeast1",
        AsiaNortheast1 = "asia-northeast1",
        Eastus = "eastus",
        Eastus2 = "eastus2",
        Westus3 = "westus3",
        Germanywestcentral = "germanywestcentral",
        Centralus = "centralus",
    }
}

open_enum! {
    /// State of the infrastructure
    ///
    /// - Example: `infra-ready`
    pub enum ByocInfrastructureDetailsState {
        InfraProvisioning = "infra-provisioning",
        InfraTerminated = "infra-terminated",
        InfraTerminating = "infra-terminating",
        InfraReady = "infra-ready",
        InfraDegraded = "infra-degraded",
        InfraUpgrading = "infra-upgrading",
    }
}

/// The object at `/components/schemas/ByocInfrastructurePatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructurePatchRequest {
    /// Human readable name for infrastructure object
    pub display_name: Option<String>,
    /// Enable or disable private link connectivity on the infrastructure. Disabling is rejected while any service in the organization has active private endpoints
    pub enable_private_link: Option<bool>,
    /// GCP BYO-VPC only: customer-provided Private Service Connect NAT subnet name required to enable private link. Only accepted together with `enablePrivateLink: true`
    pub gcp_psc_subnet_id: Option<String>,
    /// Enable or disable the private (internal) load balancer of the infrastructure
    pub enable_private_load_balancer: Option<bool>,
    /// Enable or disable the public (internet-facing) load balancer of the infrastructure
    pub enable_public_load_balancer: Option<bool>,
    /// The property `tags`.
    pub tags: Option<Map<String>>,
    pub(crate) unlisted: Unlisted,
}

impl ByocInfrastructurePatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ByocInfrastructurePatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ByocInfrastructurePatchRequest {
        display_name: optional String = "displayName",
        enable_private_link: optional bool = "enablePrivateLink",
        gcp_psc_subnet_id: optional String = "gcpPscSubnetId",
        enable_private_load_balancer: optional bool = "enablePrivateLoadBalancer",
        enable_public_load_balancer: optional bool = "enablePublicLoadBalancer",
        tags: optional Map<String> = "tags",
    }
}

/// The object at `/components/schemas/ByocInfrastructurePostRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructurePostRequest {
    /// Region in which the BYOC infrastructure will be located
    pub region_id: Option<ByocInfrastructurePostRequestRegionId>,
    /// Cloud account ID the BYOC infrastructure is configured for: AWS account ID, GCP project ID, or Azure subscription ID
    ///
    /// - Example: `123456789012`
    pub account_id: Option<String>,
    /// List of availability zone suffixes
    pub availability_zone_suffixes: Option<
        List<ByocInfrastructurePostRequestAvailabilityZoneSuffixesItem>,
    >,
    /// CIDR range for the ClickHouse-managed VPC. Mutually exclusive with the BYO-VPC fields (`vpcId`, `privateSubnetIds`, `publicSubnetIds`)
    ///
    /// - Example: `10.0.0.0/16`
    pub vpc_cidr_range: Option<String>,
    /// AWS only: ExternalID baked into the ClickHouse management role trust policy in your account
    ///
    /// - Example: `ch-0a1b2c3d4e5f6789`
    pub external_id: Option<String>,
    /// Azure only (required for Azure regions): Entra tenant ID of the subscription
    pub tenant_id: Option<String>,
    /// Azure only (required for Azure regions): client ID of the service principal ClickHouse uses to manage the infrastructure
    pub service_principal_client_id: Option<String>,
    /// BYO-VPC only (AWS and GCP): ID or network name of the customer-provided VPC to deploy into. Requires `privateSubnetIds`
    ///
    /// - Example: `vpc-0abc1234def567890`
    pub vpc_id: Option<String>,
    /// BYO-VPC only: private subnet IDs or names (1-6 entries on AWS, exactly one on GCP)
    pub private_subnet_ids: Option<List<String>>,
    /// AWS BYO-VPC only: public subnet IDs (at most 6 entries)
    pub public_subnet_ids: Option<List<String>>,
    /// GCP BYO-VPC only: secondary IP range names on the subnet to use for pod IPs. Omitted: all secondary ranges are used
    pub gcp_pod_cidr_range_names: Option<List<String>>,
    /// GCP BYO-VPC only: Shared VPC host project owning the VPC and subnet, when different from `accountId`
    pub gcp_shared_vpc_host_project_id: Option<String>,
    /// The property `tags`.
    pub tags: Option<Map<String>>,
    /// Human readable name for infrastructure
    pub display_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ByocInfrastructurePostRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        region_id: impl Into<ByocInfrastructurePostRequestRegionId>,
        account_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: Some(region_id.into()),
            account_id: Some(account_id.into()),
            ..Self::blank()
        }
    }
}

object! {
    ByocInfrastructurePostRequest {
        region_id: required ByocInfrastructurePostRequestRegionId = "regionId",
        account_id: required String = "accountId",
        availability_zone_suffixes: optional List<ByocInfrastructurePostRequestAvailabilityZoneSuffixesItem> = "availabilityZoneSuffixes",
        vpc_cidr_range: optional String = "vpcCidrRange",
        external_id: optional String = "externalId",
        tenant_id: optional String = "tenantId",
        service_principal_client_id: optional String = "servicePrincipalClientId",
        vpc_id: optional String = "vpcId",
        private_subnet_ids: optional List<String> = "privateSubnetIds",
        public_subnet_ids: optional List<String> = "publicSubnetIds",
        gcp_pod_cidr_range_names: optional List<String> = "gcpPodCidrRangeNames",
        gcp_shared_vpc_host_project_id: optional String = "gcpSharedVpcHostProjectId",
        tags: optional Map<String> = "tags",
        display_name: optional String = "displayName",
    }
}

open_enum! {
    /// A string at `/components/schemas/ByocInfrastructurePostRequest/properties/availabilityZoneSuffixes/items` of the document.
    pub enum ByocInfrastructurePostRequestAvailabilityZoneSuffixesItem {
        A = "a",
        B = "b",
        C = "c",
        D = "d",
        E = "e",
        F = "f",
    }
}

open_enum! {
    /// Region in which the BYOC infrastructure will be located
    pub enum ByocInfrastructurePostRequestRegionId {
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApSouth1 = "ap-south-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        IlCentral1 = "il-central-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest2 = "us-west-2",
        UsEast1_2 = "us-east1",
        UsCentral1 = "us-central1",
        EuropeWest2 = "europe-west2",
        EuropeWest4 = "europe-west4",
        AsiaSoutheast1 = "asia-southeast1",
        AsiaNortheast1 = "asia-northeast1",
        Eastus = "eastus",
        Eastus2 = "eastus2",
        Westus3 = "westus3",
        Germanywestcentral = "germanywestcentral",
        Centralus = "centralus",
    }
}

/// The object at `/components/schemas/ByocInfrastructurePrivateEndpointConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructurePrivateEndpointConfig {
    /// Cloud-provider identifier of the private link endpoint service of the infrastructure: VPC endpoint service name on AWS, Private Service Connect service attachment on GCP, or Private Link service on Azure
    pub endpoint_name: Option<String>,
    /// Private DNS hostname under which services of the infrastructure are reachable over private link
    pub private_dns_hostname: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ByocInfrastructurePrivateEndpointConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        endpoint_name: impl Into<String>,
        private_dns_hostname: impl Into<String>,
    ) -> Self {
        Self {
            endpoint_name: Some(endpoint_name.into()),
            private_dns_hostname: Some(private_dns_hostname.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ByocInfrastructurePrivateEndpointConfig {
        endpoint_name: required String = "endpointName",
        private_dns_hostname: required String = "privateDnsHostname",
    }
}

/// The object at `/components/schemas/ByocInfrastructureProgress` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureProgress {
    /// Unique identifier of the BYOC infrastructure
    pub id: Option<String>,
    /// Overall provisioning status of the infrastructure
    ///
    /// - Example: `in_progress`
    pub status: Option<ByocInfrastructureProgressStatus>,
    /// Timestamp the overall status last changed. ISO-8601
    ///
    /// - Format: `date-time`
    pub updated_at: Option<Timestamp>,
    /// Top-level provisioning stages with their nested resources
    pub stages: Option<List<ByocInfrastructureProgressStage>>,
    pub(crate) unlisted: Unlisted,
}

impl ByocInfrastructureProgress {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ByocInfrastructureProgress {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ByocInfrastructureProgress {
        id: optional String = "id",
        status: optional ByocInfrastructureProgressStatus = "status",
        updated_at: optional Timestamp = "updatedAt",
        stages: optional List<ByocInfrastructureProgressStage> = "stages",
    }
}

/// The object at `/components/schemas/ByocInfrastructureProgressStage` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureProgressStage {
    /// Name of the provisioning stage or resource
    ///
    /// - Example: `vpc`
    pub name: Option<String>,
    /// Status of this stage
    ///
    /// - Example: `ready`
    pub status: Option<ByocInfrastructureProgressStageStatus>,
    /// Timestamp the stage status last changed. ISO-8601
    ///
    /// - Format: `date-time`
    pub updated_at: Option<Timestamp>,
    /// Human readable detail for the current status, e.g. an error message
    pub message: Option<String>,
    /// Nested stages; leaf entries are individual cloud resources
    pub sub_stages: Option<List<ByocInfrastructureProgressStage>>,
    pub(crate) unlisted: Unlisted,
}

impl ByocInfrastructureProgressStage {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ByocInfrastructureProgressStage {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ByocInfrastructureProgressStage {
        name: optional String = "name",
        status: optional ByocInfrastructureProgressStageStatus = "status",
        updated_at: optional Timestamp = "updatedAt",
        message: optional String = "message",
        sub_stages: optional List<ByocInfrastructureProgressStage> = "subStages",
    }
}

open_enum! {
    /// Status of this stage
    ///
    /// - Example: `ready`
    pub enum ByocInfrastructureProgressStageStatus {
        NotStarted = "not_started",
        Pending = "pending",
        Waiting = "waiting",
        InProgress = "in_progress",
        Ready = "ready",
        Failed = "failed",
    }
}

open_enum! {
    /// Overall provisioning status of the infrastructure
    ///
    /// - Example: `in_progress`
    pub enum ByocInfrastructureProgressStatus {
        NotStarted = "not_started",
        Pending = "pending",
        Waiting = "waiting",
        InProgress = "in_progress",
        Ready = "ready",
        Failed = "failed",
    }
}

/// The object at `/components/schemas/ByocInfrastructureTagsResponse` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureTagsResponse {
    /// The property `tags`.
    pub tags: Option<Map<String>>,
    pub(crate) unlisted: Unlisted,
}

impl ByocInfrastructureTagsResponse {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(tags: impl Into<Map<String>>) -> Self {
        Self {
            tags: Some(tags.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ByocInfrastructureTagsResponse {
        tags: required Map<String> = "tags",
    }
}

/// The object at `/components/schemas/ByocInfrastructureValidatePostRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureValidatePostRequest {
    /// Region in which the BYOC infrastructure will be located
    pub region_id: Option<ByocInfrastructureValidatePostRequestRegionId>,
    /// Cloud account ID the BYOC infrastructure is configured for: AWS account ID, GCP project ID, or Azure subscription ID
    ///
    /// - Example: `123456789012`
    pub account_id: Option<String>,
    /// List of availability zone suffixes
    pub availability_zone_suffixes: Option<
        List<ByocInfrastructureValidatePostRequestAvailabilityZoneSuffixesItem>,
    >,
    /// CIDR range for the ClickHouse-managed VPC. Mutually exclusive with the BYO-VPC fields (`vpcId`, `privateSubnetIds`, `publicSubnetIds`)
    ///
    /// - Example: `10.0.0.0/16`
    pub vpc_cidr_range: Option<String>,
    /// AWS only: ExternalID baked into the ClickHouse management role trust policy in your account
    ///
    /// - Example: `ch-0a1b2c3d4e5f6789`
    pub external_id: Option<String>,
    /// Azure only (required for Azure regions): Entra tenant ID of the subscription
    pub tenant_id: Option<String>,
    /// Azure only (required for Azure regions): client ID of the service principal ClickHouse uses to manage the infrastructure
    pub service_principal_client_id: Option<String>,
    /// BYO-VPC only (AWS and GCP): ID or network name of the customer-provided VPC to deploy into. Requires `privateSubnetIds`
    ///
    /// - Example: `vpc-0abc1234def567890`
    pub vpc_id: Option<String>,
    /// BYO-VPC only: private subnet IDs or names (1-6 entries on AWS, exactly one on GCP)
    pub private_subnet_ids: Option<List<String>>,
    /// AWS BYO-VPC only: public subnet IDs (at most 6 entries)
    pub public_subnet_ids: Option<List<String>>,
    /// GCP BYO-VPC only: secondary IP range names on the subnet to use for pod IPs. Omitted: all secondary ranges are used
    pub gcp_pod_cidr_range_names: Option<List<String>>,
    /// GCP BYO-VPC only: Shared VPC host project owning the VPC and subnet, when different from `accountId`
    pub gcp_shared_vpc_host_project_id: Option<String>,
    /// The property `tags`.
    pub tags: Option<Map<String>>,
    pub(crate) unlisted: Unlisted,
}

impl ByocInfrastructureValidatePostRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        region_id: impl Into<ByocInfrastructureValidatePostRequestRegionId>,
        account_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: Some(region_id.into()),
            account_id: Some(account_id.into()),
            ..Self::blank()
        }
    }
}

object! {
    ByocInfrastructureValidatePostRequest {
        region_id: required ByocInfrastructureValidatePostRequestRegionId = "regionId",
        account_id: required String = "accountId",
        availability_zone_suffixes: optional List<ByocInfrastructureValidatePostRequestAvailabilityZoneSuffixesItem> = "availabilityZoneSuffixes",
        vpc_cidr_range: optional String = "vpcCidrRange",
        external_id: optional String = "externalId",
        tenant_id: optional String = "tenantId",
        service_principal_client_id: optional String = "servicePrincipalClientId",
        vpc_id: optional String = "vpcId",
        private_subnet_ids: optional List<String> = "privateSubnetIds",
        public_subnet_ids: optional List<String> = "publicSubnetIds",
        gcp_pod_cidr_range_names: optional List<String> = "gcpPodCidrRangeNames",
        gcp_shared_vpc_host_project_id: optional String = "gcpSharedVpcHostProjectId",
        tags: optional Map<String> = "tags",
    }
}

open_enum! {
    /// A string at `/components/schemas/ByocInfrastructureValidatePostRequest/properties/availabilityZoneSuffixes/items` of the document.
    pub enum ByocInfrastructureValidatePostRequestAvailabilityZoneSuffixesItem {
        A = "a",
        B = "b",
        C = "c",
        D = "d",
        E = "e",
        F = "f",
    }
}

open_enum! {
    /// Region in which the BYOC infrastructure will be located
    pub enum ByocInfrastructureValidatePostRequestRegionId {
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApSouth1 = "ap-south-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        IlCentral1 = "il-central-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest2 = "us-west-2",
        UsEast1_2 = "us-east1",
        UsCentral1 = "us-central1",
        EuropeWest2 = "europe-west2",
        EuropeWest4 = "europe-west4",
        AsiaSoutheast1 = "asia-southeast1",
        AsiaNortheast1 = "asia-northeast1",
        Eastus = "eastus",
        Eastus2 = "eastus2",
        Westus3 = "westus3",
        Germanywestcentral = "germanywestcentral",
        Centralus = "centralus",
    }
}

/// The object at `/components/schemas/ByocInfrastructureValidation` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureValidation {
    /// Cloud provider of the requested region
    pub cloud_provider: Option<ByocInfrastructureValidationCloudProvider>,
    /// True when every check passed
    pub all_passed: Option<bool>,
    /// True when at least one check passed
    pub any_passed: Option<bool>,
    /// Whether preflight validation is implemented for the requested cloud and configuration. When false, an empty check list means nothing was verified rather than everything passed
    pub supported: Option<bool>,
    /// Individual permission checks with their outcomes
    pub checks: Option<List<ByocInfrastructureValidationCheck>>,
    pub(crate) unlisted: Unlisted,
}

impl ByocInfrastructureValidation {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ByocInfrastructureValidation {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ByocInfrastructureValidation {
        cloud_provider: optional ByocInfrastructureValidationCloudProvider = "cloudProvider",
        all_passed: optional bool = "allPassed",
        any_passed: optional bool = "anyPassed",
        supported: optional bool = "supported",
        checks: optional List<ByocInfrastructureValidationCheck> = "checks",
    }
}

/// The object at `/components/schemas/ByocInfrastructureValidationCheck` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureValidationCheck {
    /// Human readable name of the check
    ///
    /// - Example: `Create EKS cluster`
    pub name: Option<String>,
    /// Cloud permission or action the check simulated
    ///
    /// - Example: `eks:CreateCluster`
    pub action: Option<String>,
    /// Whether the account allowed the simulated action
    pub allowed: Option<bool>,
    /// Cloud-provider detail for a denied check, e.g. an IAM decision reason
    ///
    /// - Example: `implicitDeny`
    pub reason: Option<String>,
    /// Free-form grouping of related checks, e.g. base or vpc-write. Groupings may change as validations evolve
    pub group: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ByocInfrastructureValidationCheck {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ByocInfrastructureValidationCheck {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ByocInfrastructureValidationCheck {
        name: optional String = "name",
        action: optional String = "action",
        allowed: optional bool = "allowed",
        reason: optional String = "reason",
        group: optional String = "group",
    }
}

open_enum! {
    /// Cloud provider of the requested region
    pub enum ByocInfrastructureValidationCloudProvider {
        Gcp = "gcp",
        Aws = "aws",
        Azure = "azure",
    }
}

/// The object at `/components/schemas/Organization` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// Unique organization ID.
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// The timestamp the organization was created. ISO-8601.
    ///
    /// - Format: `date-time`
    pub created_at: Option<Timestamp>,
    /// Name of the organization.
    pub name: Option<String>,
    /// List of private endpoints for organization
    pub private_endpoints: Option<List<OrganizationPrivateEndpoint>>,
    /// BYOC configuration for the organization
    pub byoc_config: Option<List<ByocConfig>>,
    /// Whether crash reports (core dumps) collection is enabled for services in the organization. When disabled at the organization level, individual services cannot enable crash reports.
    pub enable_core_dumps: Option<bool>,
    /// The property `capabilities`.
    pub capabilities: Option<OrganizationCapabilities>,
    pub(crate) unlisted: Unlisted,
}

impl Organization {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for Organization {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    Organization {
        id: optional String = "id",
        created_at: optional Timestamp = "createdAt",
        name: optional String = "name",
        private_endpoints: optional List<OrganizationPrivateEndpoint> = "privateEndpoints",
        byoc_config: optional List<ByocConfig> = "byocConfig",
        enable_core_dumps: optional bool = "enableCoreDumps",
        capabilities: optional OrganizationCapabilities = "capabilities",
    }
}

/// The object at `/components/schemas/OrganizationCapabilities` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationCapabilities {
    /// Whether the organization is eligible to enable snapshots on its primary services.
    pub snapshots: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl OrganizationCapabilities {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for OrganizationCapabilities {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    OrganizationCapabilities {
        snapshots: optional bool = "snapshots",
    }
}

/// The object at `/components/schemas/OrganizationCloudRegionPrivateEndpointConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationCloudRegionPrivateEndpointConfig {
    /// Unique identifier of the interface endpoint you created in your VPC with the AWS(Service Name) or GCP(Target Service) resource
    pub endpoint_service_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl OrganizationCloudRegionPrivateEndpointConfig {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for OrganizationCloudRegionPrivateEndpointConfig {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    OrganizationCloudRegionPrivateEndpointConfig {
        endpoint_service_id: optional String = "endpointServiceId",
    }
}

/// The object at `/components/schemas/OrganizationPatchPrivateEndpoint` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationPatchPrivateEndpoint {
    /// Private endpoint identifier
    pub id: Option<String>,
    /// Optional description of private endpoint
    pub description: Option<String>,
    /// Cloud provider in which the private endpoint is lcoated
    pub cloud_provider: Option<OrganizationPatchPrivateEndpointCloudProvider>,
    /// Region in which the private endpoint is located
    pub region: Option<OrganizationPatchPrivateEndpointRegion>,
    pub(crate) unlisted: Unlisted,
}

impl OrganizationPatchPrivateEndpoint {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for OrganizationPatchPrivateEndpoint {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    OrganizationPatchPrivateEndpoint {
        id: optional String = "id",
        description: optional String = "description",
        cloud_provider: optional OrganizationPatchPrivateEndpointCloudProvider = "cloudProvider",
        region: optional OrganizationPatchPrivateEndpointRegion = "region",
    }
}

open_enum! {
    /// Cloud provider in which the private endpoint is lcoated
    pub enum OrganizationPatchPrivateEndpointCloudProvider {
        Gcp = "gcp",
        Aws = "aws",
        Azure = "azure",
    }
}

open_enum! {
    /// Region in which the private endpoint is located
    pub enum OrganizationPatchPrivateEndpointRegion {
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApSouth1 = "ap-south-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        IlCentral1 = "il-central-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest2 = "us-west-2",
        UsEast1_2 = "us-east1",
        UsCentral1 = "us-central1",
        EuropeWest2 = "europe-west2",
        EuropeWest4 = "europe-west4",
        AsiaSoutheast1 = "asia-southeast1",
        AsiaNortheast1 = "asia-northeast1",
        Eastus = "eastus",
        Eastus2 = "eastus2",
        Westus3 = "westus3",
        Germanywestcentral = "germanywestcentral",
        Centralus = "centralus",
    }
}

/// The object at `/components/schemas/OrganizationPatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationPatchRequest {
    /// Name of the organization.
    pub name: Option<String>,
    /// The property `privateEndpoints`.
    pub private_endpoints: Option<OrganizationPrivateEndpointsPatch>,
    /// Whether crash reports (core dumps) collection is enabled for services in the organization. When disabled at the organization level, individual services cannot enable crash reports.
    pub enable_core_dumps: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl OrganizationPatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for OrganizationPatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    OrganizationPatchRequest {
        name: optional String = "name",
        private_endpoints: optional OrganizationPrivateEndpointsPatch = "privateEndpoints",
        enable_core_dumps: optional bool = "enableCoreDumps",
    }
}

/// The object at `/components/schemas/OrganizationPrivateEndpoint` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationPrivateEndpoint {
    /// Private endpoint identifier
    pub id: Option<String>,
    /// Description of private endpoint
    pub description: Option<String>,
    /// Cloud provider in which the private endpoint is lcoated
    pub cloud_provider: Option<OrganizationPrivateEndpointCloudProvider>,
    /// Region in which the private endpoint is located
    pub region: Option<OrganizationPrivateEndpointRegion>,
    pub(crate) unlisted: Unlisted,
}

impl OrganizationPrivateEndpoint {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for OrganizationPrivateEndpoint {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    OrganizationPrivateEndpoint {
        id: optional String = "id",
        description: optional String = "description",
        cloud_provider: optional OrganizationPrivateEndpointCloudProvider = "cloudProvider",
        region: optional OrganizationPrivateEndpointRegion = "region",
    }
}

open_enum! {
    /// Cloud provider in which the private endpoint is lcoated
    pub enum OrganizationPrivateEndpointCloudProvider {
        Gcp = "gcp",
        Aws = "aws",
        Azure = "azure",
    }
}

open_enum! {
    /// Region in which the private endpoint is located
    pub enum OrganizationPrivateEndpointRegion {
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApSouth1 = "ap-south-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        IlCentral1 = "il-central-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest2 = "us-west-2",
        UsEast1_2 = "us-east1",
        UsCentral1 = "us-central1",
        EuropeWest2 = "europe-west2",
        EuropeWest4 = "europe-west4",
        AsiaSoutheast1 = "asia-southeast1",
        AsiaNortheast1 = "asia-northeast1",
        Eastus = "eastus",
        Eastus2 = "eastus2",
        Westus3 = "westus3",
        Germanywestcentral = "germanywestcentral",
        Centralus = "centralus",
    }
}

/// The object at `/components/schemas/OrganizationPrivateEndpointsPatch` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationPrivateEndpointsPatch {
    /// DEPRECATED. Elements to add. Executed after "remove" part is processed. Please use the `Update Service Basic Details` endpoint with the `privateEndpointIds` field instead to modify the private endpoints.
    #[deprecated = "deprecated by the API: Please use the `Update Service Basic Details` endpoint with the `privateEndpointIds` field instead to modify the private endpoints"]
    pub add: Option<List<OrganizationPatchPrivateEndpoint>>,
    /// Elements to remove. Executed before "add" part is processed.
    pub remove: Option<List<OrganizationPatchPrivateEndpoint>>,
    pub(crate) unlisted: Unlisted,
}

impl OrganizationPrivateEndpointsPatch {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for OrganizationPrivateEndpointsPatch {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    OrganizationPrivateEndpointsPatch {
        #[deprecated = "deprecated by the API: Please use the `Update Service Basic Details` endpoint with the `privateEndpointIds` field instead to modify the private endpoints"]
        add: optional List<OrganizationPatchPrivateEndpoint> = "add",
        remove: optional List<OrganizationPatchPrivateEndpoint> = "remove",
    }
}

/// The object at `/components/schemas/OrganizationQuota` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationQuota {
    /// Stable identifier of the quota. Use it to request a single quota by code.
    ///
    /// - Example: `services-per-organization`
    pub quota_code: Option<OrganizationQuotaQuotaCode>,
    /// Human-readable name of the quota.
    ///
    /// - Example: `Services per organization`
    pub name: Option<String>,
    /// Explanation of the resource the quota limits and how the limit is applied.
    pub description: Option<String>,
    /// Granularity at which the limit is applied. For example, `replicas-per-warehouse` is an organization-wide setting that limits each warehouse individually.
    ///
    /// - Example: `organization`
    pub scope: Option<OrganizationQuotaScope>,
    /// Limit currently applied to the organization, including any adjustments made for the organization. The value can change when the billing status of the organization changes.
    ///
    /// - Example: `20`
    /// - Minimum: `0`
    pub value: Option<i64>,
    /// Current consumption of the quota. Omitted for quotas that do not report usage. Usage can exceed `value` when a limit was lowered after resources were created; existing resources are not affected.
    ///
    /// - Example: `3`
    /// - Minimum: `0`
    pub usage: Option<i64>,
    /// Whether the limit can be raised for the organization by contacting ClickHouse support.
    pub adjustable: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

/// What [`OrganizationQuota::new`] needs.
#[derive(Clone, Debug)]
pub struct OrganizationQuotaRequired {
    /// Stable identifier of the quota. Use it to request a single quota by code.
    ///
    /// - Example: `services-per-organization`
    pub quota_code: OrganizationQuotaQuotaCode,
    /// Human-readable name of the quota.
    ///
    /// - Example: `Services per organization`
    pub name: String,
    /// Explanation of the resource the quota limits and how the limit is applied.
    pub description: String,
    /// Granularity at which the limit is applied. For example, `replicas-per-warehouse` is an organization-wide setting that limits each warehouse individually.
    ///
    /// - Example: `organization`
    pub scope: OrganizationQuotaScope,
    /// Limit currently applied to the organization, including any adjustments made for the organization. The value can change when the billing status of the organization changes.
    ///
    /// - Example: `20`
    /// - Minimum: `0`
    pub value: i64,
    /// Whether the limit can be raised for the organization by contacting ClickHouse support.
    pub adjustable: bool,
}

impl OrganizationQuota {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: OrganizationQuotaRequired) -> Self {
        Self {
            quota_code: Some(required.quota_code),
            name: Some(required.name),
            description: Some(required.description),
            scope: Some(required.scope),
            value: Some(required.value),
            adjustable: Some(required.adjustable),
            ..Self::blank()
        }
    }
}

object! {
    OrganizationQuota {
        quota_code: required OrganizationQuotaQuotaCode = "quotaCode",
        name: required String = "name",
        description: required String = "description",
        scope: required OrganizationQuotaScope = "scope",
        value: required i64 = "value",
        usage: optional i64 = "usage",
        adjustable: required bool = "adjustable",
    }
}

open_enum! {
    /// Stable identifier of the quota. Use it to request a single quota by code.
    ///
    /// - Example: `services-per-organization`
    pub enum OrganizationQuotaQuotaCode {
        ServicesPerOrganization = "services-per-organization",
        PostgresServicesPerOrganization = "postgres-services-per-organization",
        ReplicasPerWarehouse = "replicas-per-warehouse",
        ApiKeysPerOrganization = "api-keys-per-organization",
    }
}

open_enum! {
    /// Granularity at which the limit is applied. For example, `replicas-per-warehouse` is an organization-wide setting that limits each warehouse individually.
    ///
    /// - Example: `organization`
    pub enum OrganizationQuotaScope {
        Organization = "organization",
        Warehouse = "warehouse",
    }
}
