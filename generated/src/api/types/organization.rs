// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Organization.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Result of `activity_get`.
    ///
    /// Schema: `/components/schemas/Activity`.
    pub struct Activity: Default {
        /// Unique activity ID.
        pub id: Option<String> = "id",
        /// Timestamp of the activity. ISO-8601.
        ///
        /// - Format: `date-time`
        pub created_at: Option<Timestamp> = "createdAt",
        /// Type of the activity.
        pub type_: Option<ActivityType> = "type",
        /// Type of the actor: 'user', 'support', 'system', 'api'.
        pub actor_type: Option<ActivityActorType> = "actorType",
        /// Unique actor ID.
        pub actor_id: Option<String> = "actorId",
        /// Additional information about the actor.
        pub actor_details: Option<String> = "actorDetails",
        /// IP address of the actor. Defined for 'user' and 'api' actor types.
        pub actor_ip_address: Option<String> = "actorIpAddress",
        /// Scope of the activity: organization ID this activity is related to.
        pub organization_id: Option<String> = "organizationId",
        /// Scope of the activity: service ID this activity is related to.
        pub service_id: Option<String> = "serviceId",
        /// User agent of the actor.
        pub user_agent: Option<String> = "userAgent",
        /// For 'openapi_key_update' activities: the ID of the API key that was updated.
        pub target_key_id: Option<String> = "targetKeyId",
        /// For 'openapi_key_update' activities: the type of update that was performed.
        pub key_update_type: Option<ActivityKeyUpdateType> = "keyUpdateType",
        /// For role and actor-role activities: IDs of the affected roles.
        pub target_role_ids: Option<List<String>> = "targetRoleIds",
        /// For role and actor-role activities: names of the affected roles, when recorded.
        pub target_role_names: Option<List<String>> = "targetRoleNames",
        /// For 'organization_member_update_roles' and 'organization_member_remove_roles' activities: IDs of the affected actors (e.g. 'user/\<id\>').
        pub target_actor_ids: Option<List<String>> = "targetActorIds",
        /// For 'role_resources_delete' activities: IDs of the deleted resources the roles referenced.
        pub target_resource_ids: Option<List<String>> = "targetResourceIds",
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

object! {
    /// Result of `organization_byoc_infrastructure_create` and `organization_byoc_infrastructure_update`.
    ///
    /// Schema: `/components/schemas/ByocConfig`.
    pub struct ByocConfig: Default {
        /// Unique identifier of the BYOC configuration.
        pub id: Option<String> = "id",
        /// State of the infrastructure.
        ///
        /// - Example: `infra-ready`
        pub state: Option<ByocConfigState> = "state",
        /// Cloud account ID the BYOC infrastructure is bound to: AWS account ID, GCP project ID, or Azure subscription ID.
        ///
        /// - Example: `123456789012`
        pub account_id: Option<String> = "accountId",
        /// DEPRECATED. Use `accountId` instead. Cloud account ID the BYOC infrastructure is bound to.
        pub account_name: Option<String> = "accountName" deprecated("deprecated by the API: Use `accountId` instead"),
        /// Region for which the BYOC has been configured and where it is possible to create services.
        pub region_id: Option<ByocConfigRegionId> = "regionId",
        /// Cloud provider of the region.
        pub cloud_provider: Option<ByocConfigCloudProvider> = "cloudProvider",
        /// Human readable name for infrastructure.
        pub display_name: Option<String> = "displayName",
    }
}

open_enum! {
    /// Value of `cloud_provider` of [`ByocConfig`]: Cloud provider of the region.
    pub enum ByocConfigCloudProvider {
        Gcp = "gcp",
        Aws = "aws",
        Azure = "azure",
    }
}

open_enum! {
    /// Region for which the BYOC has been configured and where it is possible to create services.
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
    /// Value of `state` of [`ByocConfig`]: State of the infrastructure.
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

object! {
    /// Result of `organization_byoc_infrastructure_get`.
    ///
    /// Schema: `/components/schemas/ByocInfrastructureDetails`.
    pub struct ByocInfrastructureDetails: Default {
        /// Unique identifier of the BYOC infrastructure.
        pub id: Option<String> = "id",
        /// State of the infrastructure.
        ///
        /// - Example: `infra-ready`
        pub state: Option<ByocInfrastructureDetailsState> = "state",
        /// Cloud account ID the BYOC infrastructure is bound to: AWS account ID, GCP project ID, or Azure subscription ID.
        ///
        /// - Example: `123456789012`
        pub account_id: Option<String> = "accountId",
        /// Region the BYOC infrastructure is located in.
        pub region_id: Option<ByocInfrastructureDetailsRegionId> = "regionId",
        /// Cloud provider of the region.
        pub cloud_provider: Option<ByocInfrastructureDetailsCloudProvider> = "cloudProvider",
        /// Human readable name for infrastructure.
        pub display_name: Option<String> = "displayName",
        /// Whether private link connectivity is enabled on the infrastructure.
        pub enable_private_link: Option<bool> = "enablePrivateLink",
        /// Whether the private load balancer is enabled on the infrastructure.
        pub enable_private_load_balancer: Option<bool> = "enablePrivateLoadBalancer",
        /// Whether the public load balancer is enabled on the infrastructure.
        pub enable_public_load_balancer: Option<bool> = "enablePublicLoadBalancer",
        /// CIDR range of the ClickHouse-managed VPC. Absent for BYO-VPC infrastructures.
        ///
        /// - Example: `10.0.0.0/16`
        pub vpc_cidr_range: Option<String> = "vpcCidrRange",
        /// Availability zones the infrastructure spans.
        ///
        /// - Example: `["us-east-1a","us-east-1b","us-east-1c"]`
        pub vpc_availability_zone_list: Option<List<String>> = "vpcAvailabilityZoneList",
        /// True when the infrastructure runs in a customer-provided VPC (BYO-VPC) instead of a ClickHouse-managed one.
        pub is_byo_vpc: Option<bool> = "isByoVpc",
        /// Customer VPC ID or network name (BYO-VPC only).
        ///
        /// - Example: `vpc-0abc1234def567890`
        pub byo_vpc_id: Option<String> = "byoVpcId",
        /// Customer private subnet IDs or names (BYO-VPC only; exactly one entry on GCP).
        pub byo_vpc_private_subnet_ids: Option<List<String>> = "byoVpcPrivateSubnetIds",
        /// Secondary IP range names pinned for pod IPs (GCP BYO-VPC only). Absent when all secondary ranges are used.
        pub byo_vpc_pod_cidr_range_names: Option<List<String>> = "byoVpcPodCidrRangeNames",
        /// Shared VPC host project owning the VPC and subnet (GCP BYO-VPC only). Absent when the VPC lives in the service project.
        pub byo_vpc_shared_vpc_host_project_id: Option<String> = "byoVpcSharedVpcHostProjectId",
        /// Customer-provided Private Service Connect NAT subnet name configured for private link (GCP BYO-VPC only).
        pub gcp_psc_subnet_id: Option<String> = "gcpPscSubnetId",
    }
}

open_enum! {
    /// Value of `cloud_provider` of [`ByocInfrastructureDetails`]: Cloud provider of the region.
    pub enum ByocInfrastructureDetailsCloudProvider {
        Gcp = "gcp",
        Aws = "aws",
        Azure = "azure",
    }
}

open_enum! {
    /// Region the BYOC infrastructure is located in.
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
    /// Value of `state` of [`ByocInfrastructureDetails`]: State of the infrastructure.
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

object! {
    /// Request body of `organization_byoc_infrastructure_update`.
    ///
    /// Schema: `/components/schemas/ByocInfrastructurePatchRequest`.
    pub struct ByocInfrastructurePatchRequest: Default {
        /// Human readable name for infrastructure object.
        pub display_name: Option<String> = "displayName",
        /// Enable or disable private link connectivity on the infrastructure. Disabling is rejected while any service in the organization has active private endpoints.
        pub enable_private_link: Option<bool> = "enablePrivateLink",
        /// GCP BYO-VPC only: customer-provided Private Service Connect NAT subnet name required to enable private link. Only accepted together with `enablePrivateLink: true`.
        pub gcp_psc_subnet_id: Option<String> = "gcpPscSubnetId",
        /// Enable or disable the private (internal) load balancer of the infrastructure.
        pub enable_private_load_balancer: Option<bool> = "enablePrivateLoadBalancer",
        /// Enable or disable the public (internet-facing) load balancer of the infrastructure.
        pub enable_public_load_balancer: Option<bool> = "enablePublicLoadBalancer",
        /// The property `tags`.
        pub tags: Option<Map<String>> = "tags",
    }
}

object! {
    /// Request body of `organization_byoc_infrastructure_create`.
    ///
    /// Schema: `/components/schemas/ByocInfrastructurePostRequest`.
    pub struct ByocInfrastructurePostRequest {
        /// Region in which the BYOC infrastructure will be located.
        ///
        /// - Required.
        pub region_id: Option<ByocInfrastructurePostRequestRegionId> = "regionId" required(ByocInfrastructurePostRequestRegionId),
        /// Cloud account ID the BYOC infrastructure is configured for: AWS account ID, GCP project ID, or Azure subscription ID.
        ///
        /// - Required.
        /// - Example: `123456789012`
        pub account_id: Option<String> = "accountId" required(String),
        /// List of availability zone suffixes.
        pub availability_zone_suffixes: Option<List<ByocInfrastructurePostRequestAvailabilityZoneSuffixesItem>> = "availabilityZoneSuffixes",
        /// CIDR range for the ClickHouse-managed VPC. Mutually exclusive with the BYO-VPC fields (`vpcId`, `privateSubnetIds`, `publicSubnetIds`).
        ///
        /// - Example: `10.0.0.0/16`
        pub vpc_cidr_range: Option<String> = "vpcCidrRange",
        /// AWS only: ExternalID baked into the ClickHouse management role trust policy in your account.
        ///
        /// - Example: `ch-0a1b2c3d4e5f6789`
        pub external_id: Option<String> = "externalId",
        /// Azure only (required for Azure regions): Entra tenant ID of the subscription.
        pub tenant_id: Option<String> = "tenantId",
        /// Azure only (required for Azure regions): client ID of the service principal ClickHouse uses to manage the infrastructure.
        pub service_principal_client_id: Option<String> = "servicePrincipalClientId",
        /// BYO-VPC only (AWS and GCP): ID or network name of the customer-provided VPC to deploy into. Requires `privateSubnetIds`.
        ///
        /// - Example: `vpc-0abc1234def567890`
        pub vpc_id: Option<String> = "vpcId",
        /// BYO-VPC only: private subnet IDs or names (1-6 entries on AWS, exactly one on GCP).
        pub private_subnet_ids: Option<List<String>> = "privateSubnetIds",
        /// AWS BYO-VPC only: public subnet IDs (at most 6 entries).
        pub public_subnet_ids: Option<List<String>> = "publicSubnetIds",
        /// GCP BYO-VPC only: secondary IP range names on the subnet to use for pod IPs. Omitted: all secondary ranges are used.
        pub gcp_pod_cidr_range_names: Option<List<String>> = "gcpPodCidrRangeNames",
        /// GCP BYO-VPC only: Shared VPC host project owning the VPC and subnet, when different from `accountId`.
        pub gcp_shared_vpc_host_project_id: Option<String> = "gcpSharedVpcHostProjectId",
        /// The property `tags`.
        pub tags: Option<Map<String>> = "tags",
        /// Human readable name for infrastructure.
        pub display_name: Option<String> = "displayName",
    }
}

open_enum! {
    /// Element of `availability_zone_suffixes` of [`ByocInfrastructurePostRequest`].
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
    /// Value of `region_id` of [`ByocInfrastructurePostRequest`]: Region in which the BYOC infrastructure will be located.
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

object! {
    /// Result of `organization_byoc_infrastructure_private_endpoint_config_get`.
    ///
    /// Schema: `/components/schemas/ByocInfrastructurePrivateEndpointConfig`.
    pub struct ByocInfrastructurePrivateEndpointConfig {
        /// Cloud-provider identifier of the private link endpoint service of the infrastructure: VPC endpoint service name on AWS, Private Service Connect service attachment on GCP, or Private Link service on Azure.
        ///
        /// - Required.
        pub endpoint_name: Option<String> = "endpointName" required(String),
        /// Private DNS hostname under which services of the infrastructure are reachable over private link.
        ///
        /// - Required.
        pub private_dns_hostname: Option<String> = "privateDnsHostname" required(String),
    }
}

object! {
    /// Result of `organization_byoc_infrastructure_progress_get`.
    ///
    /// Schema: `/components/schemas/ByocInfrastructureProgress`.
    pub struct ByocInfrastructureProgress: Default {
        /// Unique identifier of the BYOC infrastructure.
        pub id: Option<String> = "id",
        /// Overall provisioning status of the infrastructure.
        ///
        /// - Example: `in_progress`
        pub status: Option<ByocInfrastructureProgressStatus> = "status",
        /// Timestamp the overall status last changed. ISO-8601.
        ///
        /// - Format: `date-time`
        pub updated_at: Option<Timestamp> = "updatedAt",
        /// Top-level provisioning stages with their nested resources.
        pub stages: Option<List<ByocInfrastructureProgressStage>> = "stages",
    }
}

object! {
    /// Element of `stages` of [`ByocInfrastructureProgress`].
    ///
    /// Schema: `/components/schemas/ByocInfrastructureProgressStage`.
    pub struct ByocInfrastructureProgressStage: Default {
        /// Name of the provisioning stage or resource.
        ///
        /// - Example: `vpc`
        pub name: Option<String> = "name",
        /// Status of this stage.
        ///
        /// - Example: `ready`
        pub status: Option<ByocInfrastructureProgressStageStatus> = "status",
        /// Timestamp the stage status last changed. ISO-8601.
        ///
        /// - Format: `date-time`
        pub updated_at: Option<Timestamp> = "updatedAt",
        /// Human readable detail for the current status, e.g. an error message.
        pub message: Option<String> = "message",
        /// Nested stages; leaf entries are individual cloud resources.
        pub sub_stages: Option<List<ByocInfrastructureProgressStage>> = "subStages",
    }
}

open_enum! {
    /// Status of this stage.
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
    /// Overall provisioning status of the infrastructure.
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

object! {
    /// Result of `organization_byoc_infrastructure_tags_get`.
    ///
    /// Schema: `/components/schemas/ByocInfrastructureTagsResponse`.
    pub struct ByocInfrastructureTagsResponse {
        /// The property `tags`.
        ///
        /// - Required.
        pub tags: Option<Map<String>> = "tags" required(Map<String>),
    }
}

object! {
    /// Request body of `organization_byoc_infrastructure_validate`.
    ///
    /// Schema: `/components/schemas/ByocInfrastructureValidatePostRequest`.
    pub struct ByocInfrastructureValidatePostRequest {
        /// Region in which the BYOC infrastructure will be located.
        ///
        /// - Required.
        pub region_id: Option<ByocInfrastructureValidatePostRequestRegionId> = "regionId" required(ByocInfrastructureValidatePostRequestRegionId),
        /// Cloud account ID the BYOC infrastructure is configured for: AWS account ID, GCP project ID, or Azure subscription ID.
        ///
        /// - Required.
        /// - Example: `123456789012`
        pub account_id: Option<String> = "accountId" required(String),
        /// List of availability zone suffixes.
        pub availability_zone_suffixes: Option<List<ByocInfrastructureValidatePostRequestAvailabilityZoneSuffixesItem>> = "availabilityZoneSuffixes",
        /// CIDR range for the ClickHouse-managed VPC. Mutually exclusive with the BYO-VPC fields (`vpcId`, `privateSubnetIds`, `publicSubnetIds`).
        ///
        /// - Example: `10.0.0.0/16`
        pub vpc_cidr_range: Option<String> = "vpcCidrRange",
        /// AWS only: ExternalID baked into the ClickHouse management role trust policy in your account.
        ///
        /// - Example: `ch-0a1b2c3d4e5f6789`
        pub external_id: Option<String> = "externalId",
        /// Azure only (required for Azure regions): Entra tenant ID of the subscription.
        pub tenant_id: Option<String> = "tenantId",
        /// Azure only (required for Azure regions): client ID of the service principal ClickHouse uses to manage the infrastructure.
        pub service_principal_client_id: Option<String> = "servicePrincipalClientId",
        /// BYO-VPC only (AWS and GCP): ID or network name of the customer-provided VPC to deploy into. Requires `privateSubnetIds`.
        ///
        /// - Example: `vpc-0abc1234def567890`
        pub vpc_id: Option<String> = "vpcId",
        /// BYO-VPC only: private subnet IDs or names (1-6 entries on AWS, exactly one on GCP).
        pub private_subnet_ids: Option<List<String>> = "privateSubnetIds",
        /// AWS BYO-VPC only: public subnet IDs (at most 6 entries).
        pub public_subnet_ids: Option<List<String>> = "publicSubnetIds",
        /// GCP BYO-VPC only: secondary IP range names on the subnet to use for pod IPs. Omitted: all secondary ranges are used.
        pub gcp_pod_cidr_range_names: Option<List<String>> = "gcpPodCidrRangeNames",
        /// GCP BYO-VPC only: Shared VPC host project owning the VPC and subnet, when different from `accountId`.
        pub gcp_shared_vpc_host_project_id: Option<String> = "gcpSharedVpcHostProjectId",
        /// The property `tags`.
        pub tags: Option<Map<String>> = "tags",
    }
}

open_enum! {
    /// Element of `availability_zone_suffixes` of [`ByocInfrastructureValidatePostRequest`].
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
    /// Value of `region_id` of [`ByocInfrastructureValidatePostRequest`]: Region in which the BYOC infrastructure will be located.
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

object! {
    /// Result of `organization_byoc_infrastructure_validate`.
    ///
    /// Schema: `/components/schemas/ByocInfrastructureValidation`.
    pub struct ByocInfrastructureValidation: Default {
        /// Cloud provider of the requested region.
        pub cloud_provider: Option<ByocInfrastructureValidationCloudProvider> = "cloudProvider",
        /// True when every check passed.
        pub all_passed: Option<bool> = "allPassed",
        /// True when at least one check passed.
        pub any_passed: Option<bool> = "anyPassed",
        /// Whether preflight validation is implemented for the requested cloud and configuration. When false, an empty check list means nothing was verified rather than everything passed.
        pub supported: Option<bool> = "supported",
        /// Individual permission checks with their outcomes.
        pub checks: Option<List<ByocInfrastructureValidationCheck>> = "checks",
    }
}

object! {
    /// Element of `checks` of [`ByocInfrastructureValidation`].
    ///
    /// Schema: `/components/schemas/ByocInfrastructureValidationCheck`.
    pub struct ByocInfrastructureValidationCheck: Default {
        /// Human readable name of the check.
        ///
        /// - Example: `Create EKS cluster`
        pub name: Option<String> = "name",
        /// Cloud permission or action the check simulated.
        ///
        /// - Example: `eks:CreateCluster`
        pub action: Option<String> = "action",
        /// Whether the account allowed the simulated action.
        pub allowed: Option<bool> = "allowed",
        /// Cloud-provider detail for a denied check, e.g. an IAM decision reason.
        ///
        /// - Example: `implicitDeny`
        pub reason: Option<String> = "reason",
        /// Free-form grouping of related checks, e.g. base or vpc-write. Groupings may change as validations evolve.
        pub group: Option<String> = "group",
    }
}

open_enum! {
    /// Cloud provider of the requested region.
    pub enum ByocInfrastructureValidationCloudProvider {
        Gcp = "gcp",
        Aws = "aws",
        Azure = "azure",
    }
}

object! {
    /// Result of `organization_get` and `organization_update`.
    ///
    /// Schema: `/components/schemas/Organization`.
    pub struct Organization: Default {
        /// Unique organization ID.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// The timestamp the organization was created. ISO-8601.
        ///
        /// - Format: `date-time`
        pub created_at: Option<Timestamp> = "createdAt",
        /// Name of the organization.
        pub name: Option<String> = "name",
        /// List of private endpoints for organization.
        pub private_endpoints: Option<List<OrganizationPrivateEndpoint>> = "privateEndpoints",
        /// BYOC configuration for the organization.
        pub byoc_config: Option<List<ByocConfig>> = "byocConfig",
        /// Whether crash reports (core dumps) collection is enabled for services in the organization. When disabled at the organization level, individual services cannot enable crash reports.
        pub enable_core_dumps: Option<bool> = "enableCoreDumps",
        /// Value of type [`OrganizationCapabilities`].
        pub capabilities: Option<OrganizationCapabilities> = "capabilities",
    }
}

object! {
    /// Value of `capabilities` of [`Organization`].
    ///
    /// Schema: `/components/schemas/OrganizationCapabilities`.
    pub struct OrganizationCapabilities: Default {
        /// Whether the organization is eligible to enable snapshots on its primary services.
        pub snapshots: Option<bool> = "snapshots",
    }
}

object! {
    /// Result of `organization_private_endpoint_config_get_list`.
    ///
    /// Schema: `/components/schemas/OrganizationCloudRegionPrivateEndpointConfig`.
    pub struct OrganizationCloudRegionPrivateEndpointConfig: Default {
        /// Unique identifier of the interface endpoint you created in your VPC with the AWS(Service Name) or GCP(Target Service) resource.
        pub endpoint_service_id: Option<String> = "endpointServiceId",
    }
}

object! {
    /// Element of `add` of [`OrganizationPrivateEndpointsPatch`].
    ///
    /// Schema: `/components/schemas/OrganizationPatchPrivateEndpoint`.
    pub struct OrganizationPatchPrivateEndpoint: Default {
        /// Private endpoint identifier.
        pub id: Option<String> = "id",
        /// Optional description of private endpoint.
        pub description: Option<String> = "description",
        /// Cloud provider in which the private endpoint is lcoated.
        pub cloud_provider: Option<OrganizationPatchPrivateEndpointCloudProvider> = "cloudProvider",
        /// Region in which the private endpoint is located.
        pub region: Option<OrganizationPatchPrivateEndpointRegion> = "region",
    }
}

open_enum! {
    /// Value of `cloud_provider` of [`OrganizationPatchPrivateEndpoint`]: Cloud provider in which the private endpoint is lcoated.
    pub enum OrganizationPatchPrivateEndpointCloudProvider {
        Gcp = "gcp",
        Aws = "aws",
        Azure = "azure",
    }
}

open_enum! {
    /// Value of `region` of [`OrganizationPatchPrivateEndpoint`]: Region in which the private endpoint is located.
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

object! {
    /// Request body of `organization_update`.
    ///
    /// Schema: `/components/schemas/OrganizationPatchRequest`.
    pub struct OrganizationPatchRequest: Default {
        /// Name of the organization.
        pub name: Option<String> = "name",
        /// Value of type [`OrganizationPrivateEndpointsPatch`].
        pub private_endpoints: Option<OrganizationPrivateEndpointsPatch> = "privateEndpoints",
        /// Whether crash reports (core dumps) collection is enabled for services in the organization. When disabled at the organization level, individual services cannot enable crash reports.
        pub enable_core_dumps: Option<bool> = "enableCoreDumps",
    }
}

object! {
    /// Element of `private_endpoints` of [`Organization`].
    ///
    /// Schema: `/components/schemas/OrganizationPrivateEndpoint`.
    pub struct OrganizationPrivateEndpoint: Default {
        /// Private endpoint identifier.
        pub id: Option<String> = "id",
        /// Description of private endpoint.
        pub description: Option<String> = "description",
        /// Cloud provider in which the private endpoint is lcoated.
        pub cloud_provider: Option<OrganizationPrivateEndpointCloudProvider> = "cloudProvider",
        /// Region in which the private endpoint is located.
        pub region: Option<OrganizationPrivateEndpointRegion> = "region",
    }
}

open_enum! {
    /// Value of `cloud_provider` of [`OrganizationPrivateEndpoint`]: Cloud provider in which the private endpoint is lcoated.
    pub enum OrganizationPrivateEndpointCloudProvider {
        Gcp = "gcp",
        Aws = "aws",
        Azure = "azure",
    }
}

open_enum! {
    /// Value of `region` of [`OrganizationPrivateEndpoint`]: Region in which the private endpoint is located.
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

object! {
    /// Value of `private_endpoints` of [`OrganizationPatchRequest`].
    ///
    /// Schema: `/components/schemas/OrganizationPrivateEndpointsPatch`.
    pub struct OrganizationPrivateEndpointsPatch: Default {
        /// DEPRECATED. Elements to add. Executed after "remove" part is processed. Please use the `Update Service Basic Details` endpoint with the `privateEndpointIds` field instead to modify the private endpoints.
        pub add: Option<List<OrganizationPatchPrivateEndpoint>> = "add" deprecated("deprecated by the API: Please use the `Update Service Basic Details` endpoint with the `privateEndpointIds` field instead to modify the private endpoints"),
        /// Elements to remove. Executed before "add" part is processed.
        pub remove: Option<List<OrganizationPatchPrivateEndpoint>> = "remove",
    }
}

object! {
    /// Result of `organization_quota_get`.
    ///
    /// Schema: `/components/schemas/OrganizationQuota`.
    pub struct OrganizationQuota requires OrganizationQuotaRequired {
        /// Stable identifier of the quota. Use it to request a single quota by code.
        ///
        /// - Required.
        /// - Example: `services-per-organization`
        pub quota_code: Option<OrganizationQuotaQuotaCode> = "quotaCode" required(OrganizationQuotaQuotaCode),
        /// Human-readable name of the quota.
        ///
        /// - Required.
        /// - Example: `Services per organization`
        pub name: Option<String> = "name" required(String),
        /// Explanation of the resource the quota limits and how the limit is applied.
        ///
        /// - Required.
        pub description: Option<String> = "description" required(String),
        /// Granularity at which the limit is applied. For example, `replicas-per-warehouse` is an organization-wide setting that limits each warehouse individually.
        ///
        /// - Required.
        /// - Example: `organization`
        pub scope: Option<OrganizationQuotaScope> = "scope" required(OrganizationQuotaScope),
        /// Limit currently applied to the organization, including any adjustments made for the organization. The value can change when the billing status of the organization changes.
        ///
        /// - Required.
        /// - Example: `20`
        /// - Minimum: `0`
        pub value: Option<i64> = "value" required(i64),
        /// Current consumption of the quota. Omitted for quotas that do not report usage. Usage can exceed `value` when a limit was lowered after resources were created; existing resources are not affected.
        ///
        /// - Example: `3`
        /// - Minimum: `0`
        pub usage: Option<i64> = "usage",
        /// Whether the limit can be raised for the organization by contacting ClickHouse support.
        ///
        /// - Required.
        pub adjustable: Option<bool> = "adjustable" required(bool),
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
