// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

use crate::api::{operations, types::*};
use crate::dynamic::table::*;
use crate::{Client, Error};

pub(crate) const OPERATIONS: &[Entry] = &[
    #[cfg(feature = "organization")]
    Entry { operation: &operations::WHOAMI_GET, call: whoami_get, request: None, response: check_envelope::<Whoami>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_GET_LIST, call: organization_get_list, request: None, response: check_envelope::<List<Organization>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_GET, call: organization_get, request: None, response: check_envelope::<Organization>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_UPDATE, call: organization_update, request: Some(check::<OrganizationPatchRequest>), response: check_envelope::<Organization>, errors: &[] },
    #[cfg(feature = "prometheus")]
    Entry { operation: &operations::ORGANIZATION_PROMETHEUS_GET, call: organization_prometheus_get, request: None, response: check_text, errors: &[] },
    #[cfg(feature = "prometheus")]
    Entry { operation: &operations::ORGANIZATION_PROMETHEUS_DISCOVERY_GET, call: organization_prometheus_discovery_get, request: None, response: check::<List<PrometheusDiscoveryTargetGroup>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_ROLES_GET_LIST, call: organization_roles_get_list, request: None, response: check_envelope::<List<RbacRole>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_ROLE_POST, call: organization_role_post, request: Some(check::<RoleCreateRequest>), response: check_envelope::<RbacRole>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_ROLE_GET, call: organization_role_get, request: None, response: check_envelope::<RbacRole>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_ROLE_PATCH, call: organization_role_patch, request: Some(check::<RoleUpdateRequest>), response: check_envelope::<RbacRole>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_ROLE_DELETE, call: organization_role_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_QUOTAS_GET_LIST, call: organization_quotas_get_list, request: None, response: check_envelope::<List<OrganizationQuota>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_QUOTA_GET, call: organization_quota_get, request: None, response: check_envelope::<OrganizationQuota>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SERVICE_PROFILES_LIST, call: service_profiles_list, request: None, response: check_envelope::<List<ServiceProfile>>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_GET_LIST, call: instance_get_list, request: None, response: check_envelope::<List<Service>>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_CREATE, call: instance_create, request: Some(check::<ServicePostRequest>), response: check_envelope::<ServicePostResponse>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_GET, call: instance_get, request: None, response: check_envelope::<Service>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_UPDATE, call: instance_update, request: Some(check::<ServicePatchRequest>), response: check_envelope::<Service>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_DELETE, call: instance_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_PRIVATE_ENDPOINT_CONFIG_GET, call: instance_private_endpoint_config_get, request: None, response: check_envelope::<PrivateEndpointConfig>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_QUERY_ENDPOINT_GET, call: instance_query_endpoint_get, request: None, response: check_envelope::<ServiceQueryApiEndpoint>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_QUERY_ENDPOINT_DELETE, call: instance_query_endpoint_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_QUERY_ENDPOINT_UPSERT, call: instance_query_endpoint_upsert, request: Some(check::<InstanceServiceQueryApiEndpointsPostRequest>), response: check_envelope::<ServiceQueryApiEndpoint>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_STATE_UPDATE, call: instance_state_update, request: Some(check::<ServiceStatePatchRequest>), response: check_envelope::<Service>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_SCALING_UPDATE, call: instance_scaling_update, request: Some(check::<ServiceScalingPatchRequest>), response: check_envelope::<Service>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_REPLICA_SCALING_UPDATE, call: instance_replica_scaling_update, request: Some(check::<ServiceReplicaScalingPatchRequest>), response: check_envelope::<ServiceScalingPatchResponse>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_PASSWORD_UPDATE, call: instance_password_update, request: Some(check::<ServicePasswordPatchRequest>), response: check_envelope::<ServicePasswordPatchResponse>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::INSTANCE_PRIVATE_ENDPOINT_CREATE, call: instance_private_endpoint_create, request: Some(check::<ServicPrivateEndpointePostRequest>), response: check_envelope::<InstancePrivateEndpoint>, errors: &[] },
    #[cfg(feature = "prometheus")]
    Entry { operation: &operations::INSTANCE_PROMETHEUS_GET, call: instance_prometheus_get, request: None, response: check_text, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SCALING_SCHEDULE_GET, call: scaling_schedule_get, request: None, response: check_envelope::<ScalingSchedule>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SCALING_SCHEDULE_UPSERT, call: scaling_schedule_upsert, request: Some(check::<ScalingSchedulePostRequest>), response: check_envelope::<ScalingSchedule>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SCALING_SCHEDULE_DELETE, call: scaling_schedule_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::UPGRADE_WINDOW_GET, call: upgrade_window_get, request: None, response: check_envelope::<UpgradeWindow>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::UPGRADE_WINDOW_UPDATE, call: upgrade_window_update, request: Some(check::<UpgradeWindowPutRequest>), response: check_envelope::<UpgradeWindow>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::UPGRADE_WINDOW_DELETE, call: upgrade_window_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SERVICE_CLICKHOUSE_SETTINGS_LIST_GET, call: service_clickhouse_settings_list_get, request: None, response: check_envelope::<ServiceClickhouseSettingsList>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SERVICE_CLICKHOUSE_SETTINGS_UPDATE, call: service_clickhouse_settings_update, request: Some(check::<ServiceClickhouseSettingsPatchRequest>), response: check_envelope::<ServiceClickhouseSettingsPatchResponse>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SERVICE_CLICKHOUSE_SETTINGS_SCHEMA_GET, call: service_clickhouse_settings_schema_get, request: None, response: check_envelope::<ServiceClickhouseSettingsSchema>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SERVICE_CLICKHOUSE_SETTING_GET, call: service_clickhouse_setting_get, request: None, response: check_envelope::<ServiceClickhouseSetting>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SERVICE_CLICKHOUSE_SETTING_DELETE, call: service_clickhouse_setting_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::BACKUP_GET_LIST, call: backup_get_list, request: None, response: check_envelope::<List<Backup>>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::BACKUP_GET, call: backup_get, request: None, response: check_envelope::<Backup>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SNAPSHOT_GET_LIST, call: snapshot_get_list, request: None, response: check_envelope::<List<Snapshot>>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SNAPSHOT_GET, call: snapshot_get, request: None, response: check_envelope::<Snapshot>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::BACKUP_CONFIGURATION_GET, call: backup_configuration_get, request: None, response: check_envelope::<BackupConfiguration>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::BACKUP_CONFIGURATION_UPDATE, call: backup_configuration_update, request: Some(check::<BackupConfigurationPatchRequest>), response: check_envelope::<BackupConfiguration>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SNAPSHOT_CONFIGURATION_GET, call: snapshot_configuration_get, request: None, response: check_envelope::<SnapshotConfiguration>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SNAPSHOT_CONFIGURATION_UPDATE, call: snapshot_configuration_update, request: Some(check::<SnapshotConfigurationPatchRequest>), response: check_envelope::<SnapshotConfiguration>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::REPLICA_AWARE_ROUTING_GET, call: replica_aware_routing_get, request: None, response: check_envelope::<ReplicaAwareRouting>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::REPLICA_AWARE_ROUTING_UPDATE, call: replica_aware_routing_update, request: Some(check::<ReplicaAwareRoutingPatchRequest>), response: check_envelope::<ReplicaAwareRouting>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::BACKUP_BUCKET_GET, call: backup_bucket_get, request: None, response: check_envelope::<BackupBucket>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::BACKUP_BUCKET_CREATE, call: backup_bucket_create, request: Some(check::<BackupBucketPostRequest>), response: check_envelope::<BackupBucket>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::BACKUP_BUCKET_UPDATE, call: backup_bucket_update, request: Some(check::<BackupBucketPatchRequest>), response: check_envelope::<BackupBucket>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::BACKUP_BUCKET_DELETE, call: backup_bucket_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "api-keys")]
    Entry { operation: &operations::OPENAPI_KEY_GET_LIST, call: openapi_key_get_list, request: None, response: check_envelope::<List<ApiKey>>, errors: &[] },
    #[cfg(feature = "api-keys")]
    Entry { operation: &operations::OPENAPI_KEY_CREATE, call: openapi_key_create, request: Some(check::<ApiKeyPostRequest>), response: check_envelope::<ApiKeyPostResponse>, errors: &[] },
    #[cfg(feature = "api-keys")]
    Entry { operation: &operations::OPENAPI_KEY_GET, call: openapi_key_get, request: None, response: check_envelope::<ApiKey>, errors: &[] },
    #[cfg(feature = "api-keys")]
    Entry { operation: &operations::OPENAPI_KEY_UPDATE, call: openapi_key_update, request: Some(check::<ApiKeyPatchRequest>), response: check_envelope::<ApiKey>, errors: &[] },
    #[cfg(feature = "api-keys")]
    Entry { operation: &operations::OPENAPI_KEY_DELETE, call: openapi_key_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::MEMBER_GET_LIST, call: member_get_list, request: None, response: check_envelope::<List<Member>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::MEMBER_GET, call: member_get, request: None, response: check_envelope::<Member>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::MEMBER_UPDATE, call: member_update, request: Some(check::<MemberPatchRequest>), response: check_envelope::<Member>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::MEMBER_DELETE, call: member_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::INVITATION_GET_LIST, call: invitation_get_list, request: None, response: check_envelope::<List<Invitation>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::INVITATION_CREATE, call: invitation_create, request: Some(check::<InvitationPostRequest>), response: check_envelope::<Invitation>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::INVITATION_GET, call: invitation_get, request: None, response: check_envelope::<Invitation>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::INVITATION_DELETE, call: invitation_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ACTIVITY_GET_LIST, call: activity_get_list, request: None, response: check_envelope::<List<Activity>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ACTIVITY_GET, call: activity_get, request: None, response: check_envelope::<Activity>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::NOTIFICATION_GET_LIST, call: notification_get_list, request: None, response: check_envelope::<List<Notification>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::NOTIFICATION_TYPES_GET_LIST, call: notification_types_get_list, request: None, response: check_envelope::<List<NotificationType>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::USAGE_COST_GET, call: usage_cost_get, request: None, response: check_envelope::<UsageCost>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ACTIVE_BALANCES_GET, call: active_balances_get, request: None, response: check_envelope::<ActiveBalances>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::CREDIT_BALANCES_GET, call: credit_balances_get, request: None, response: check_envelope::<CreditBalances>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_GET_LIST, call: click_pipe_get_list, request: None, response: check_envelope::<List<ClickPipe>>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_CREATE, call: click_pipe_create, request: Some(check::<ClickPipePostRequest>), response: check_envelope::<ClickPipe>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPES_SERVICE_CONTEXT_GET, call: click_pipes_service_context_get, request: None, response: check_envelope::<ClickPipesServiceContext>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_GET, call: click_pipe_get, request: None, response: check_envelope::<ClickPipe>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_UPDATE, call: click_pipe_update, request: Some(check::<ClickPipePatchRequest>), response: check_envelope::<ClickPipe>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_DELETE, call: click_pipe_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_SETTINGS_GET, call: click_pipe_settings_get, request: None, response: check_envelope::<ClickPipeSettings>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_SETTINGS_UPDATE, call: click_pipe_settings_update, request: Some(check::<ClickPipeSettingsPutRequest>), response: check_envelope::<ClickPipeSettings>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_SCHEMA_DISCOVERY, call: click_pipe_schema_discovery, request: Some(check::<ClickPipeSchemaDiscoveryRequest>), response: check_envelope::<ClickPipeSchemaDiscoveryResponse>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_SCALING_UPDATE, call: click_pipe_scaling_update, request: Some(check::<ClickPipeScalingPatchRequest>), response: check_envelope::<ClickPipe>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_STATE_UPDATE, call: click_pipe_state_update, request: Some(check::<ClickPipeStatePatchRequest>), response: check_envelope::<ClickPipe>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_CDC_SCALING_GET, call: click_pipe_cdc_scaling_get, request: None, response: check_envelope::<ClickPipesCdcScaling>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_CDC_SCALING_UPDATE, call: click_pipe_cdc_scaling_update, request: Some(check::<ClickPipesCdcScalingPatchRequest>), response: check_envelope::<ClickPipesCdcScaling>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_LIST_DASHBOARDS, call: click_stack_list_dashboards, request: None, response: check_envelope::<List<ClickStackDashboardResponse>>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_CREATE_DASHBOARD, call: click_stack_create_dashboard, request: Some(check::<ClickStackCreateDashboardRequest>), response: check_envelope::<ClickStackDashboardResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_GET_DASHBOARD, call: click_stack_get_dashboard, request: None, response: check_envelope::<ClickStackDashboardResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_UPDATE_DASHBOARD, call: click_stack_update_dashboard, request: Some(check::<ClickStackUpdateDashboardRequest>), response: check_envelope::<ClickStackDashboardResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_DELETE_DASHBOARD, call: click_stack_delete_dashboard, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_VALIDATE_DASHBOARD, call: click_stack_validate_dashboard, request: Some(check::<ClickStackCreateDashboardRequest>), response: check_envelope::<ClickStackValidateDashboardResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_LIST_ALERTS, call: click_stack_list_alerts, request: None, response: check_envelope::<List<ClickStackAlertResponse>>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_CREATE_ALERT, call: click_stack_create_alert, request: Some(check::<ClickStackCreateAlertRequest>), response: check_envelope::<ClickStackAlertResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_LIST_SOURCES, call: click_stack_list_sources, request: None, response: check_envelope::<List<ClickStackSource>>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_CREATE_SOURCE, call: click_stack_create_source, request: Some(check::<ClickStackSource>), response: check_envelope::<ClickStackSource>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_GET_SOURCE, call: click_stack_get_source, request: None, response: check_envelope::<ClickStackSource>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_UPDATE_SOURCE, call: click_stack_update_source, request: Some(check::<ClickStackSource>), response: check_envelope::<ClickStackSource>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_DELETE_SOURCE, call: click_stack_delete_source, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_GET_ALERT, call: click_stack_get_alert, request: None, response: check_envelope::<ClickStackAlertResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_UPDATE_ALERT, call: click_stack_update_alert, request: Some(check::<ClickStackUpdateAlertRequest>), response: check_envelope::<ClickStackAlertResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_DELETE_ALERT, call: click_stack_delete_alert, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_LIST_WEBHOOKS, call: click_stack_list_webhooks, request: None, response: check_envelope::<List<ClickStackWebhook>>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_CREATE_WEBHOOK, call: click_stack_create_webhook, request: Some(check::<ClickStackWebhookInput>), response: check_envelope::<ClickStackWebhook>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_VALIDATE_WEBHOOK, call: click_stack_validate_webhook, request: Some(check::<ClickStackWebhookInput>), response: check_envelope::<ClickStackValidateWebhookResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_UPDATE_WEBHOOK, call: click_stack_update_webhook, request: Some(check::<ClickStackWebhookInput>), response: check_envelope::<ClickStackWebhook>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_DELETE_WEBHOOK, call: click_stack_delete_webhook, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_LIST_ROLES, call: click_stack_list_roles, request: None, response: check_envelope::<List<ClickStackRole>>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_CREATE_ROLE, call: click_stack_create_role, request: Some(check::<ClickStackCreateRoleRequest>), response: check_envelope::<ClickStackRole>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_GET_ROLE, call: click_stack_get_role, request: None, response: check_envelope::<ClickStackRole>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_UPDATE_ROLE, call: click_stack_update_role, request: Some(check::<ClickStackUpdateRoleRequest>), response: check_envelope::<ClickStackRole>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_DELETE_ROLE, call: click_stack_delete_role, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_LIST_SAVED_SEARCHES, call: click_stack_list_saved_searches, request: None, response: check_envelope::<List<ClickStackSavedSearch>>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_CREATE_SAVED_SEARCH, call: click_stack_create_saved_search, request: Some(check::<ClickStackSavedSearchInput>), response: check_envelope::<ClickStackSavedSearch>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_GET_SAVED_SEARCH, call: click_stack_get_saved_search, request: None, response: check_envelope::<ClickStackSavedSearch>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_UPDATE_SAVED_SEARCH, call: click_stack_update_saved_search, request: Some(check::<ClickStackSavedSearchInput>), response: check_envelope::<ClickStackSavedSearch>, errors: &[] },
    #[cfg(feature = "clickstack")]
    Entry { operation: &operations::CLICK_STACK_DELETE_SAVED_SEARCH, call: click_stack_delete_saved_search, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_SERVICE_CREATE, call: postgres_service_create, request: Some(check::<PostgresServicePostRequest>), response: check_envelope::<PostgresService>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_SERVICE_GET_LIST, call: postgres_service_get_list, request: None, response: check_envelope::<List<PostgresServiceListItem>>, errors: &[] },
    #[cfg(feature = "prometheus")]
    Entry { operation: &operations::POSTGRES_ORG_PROMETHEUS_GET, call: postgres_org_prometheus_get, request: None, response: check_text, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_SERVICE_GET, call: postgres_service_get, request: None, response: check_envelope::<PostgresService>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_SERVICE_DELETE, call: postgres_service_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_SERVICE_PATCH, call: postgres_service_patch, request: Some(check::<PostgresServicePatchRequest>), response: check_envelope::<PostgresService>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_SERVICE_CERTS_GET, call: postgres_service_certs_get, request: None, response: check_text, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_INSTANCE_RESTORE, call: postgres_instance_restore, request: Some(check::<PostgresServiceRestoreRequest>), response: check_envelope::<PostgresService>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_SERVICE_SET_PASSWORD, call: postgres_service_set_password, request: Some(check::<PostgresServiceSetPassword>), response: check_envelope::<PostgresServicePasswordResource>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_SERVICE_PATCH_STATE, call: postgres_service_patch_state, request: Some(check::<PostgresServiceSetState>), response: check_envelope::<PostgresService>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_INSTANCE_CREATE_READ_REPLICA, call: postgres_instance_create_read_replica, request: Some(check::<PostgresServiceReadReplicaRequest>), response: check_envelope::<PostgresService>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_INSTANCE_CONFIG_GET, call: postgres_instance_config_get, request: None, response: check_envelope::<PostgresInstanceConfig>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_INSTANCE_CONFIG_POST, call: postgres_instance_config_post, request: Some(check::<PostgresInstanceConfig>), response: check_envelope::<PostgresInstanceUpdateConfigResponse>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_INSTANCE_CONFIG_PATCH, call: postgres_instance_config_patch, request: Some(check::<PostgresInstanceConfig>), response: check_envelope::<PostgresInstanceUpdateConfigResponse>, errors: &[] },
    #[cfg(feature = "prometheus")]
    Entry { operation: &operations::POSTGRES_INSTANCE_PROMETHEUS_GET, call: postgres_instance_prometheus_get, request: None, response: check_text, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_INSTANCE_METRICS_GET, call: postgres_instance_metrics_get, request: None, response: check_envelope::<PostgresMetrics>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_SERVICE_BACKUP_GET_LIST, call: postgres_service_backup_get_list, request: None, response: check_envelope::<List<PostgresBackup>>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::SLOW_QUERY_PATTERNS_GET_LIST, call: slow_query_patterns_get_list, request: None, response: check_envelope::<List<PostgresSlowQueryPattern>>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::SLOW_QUERY_PATTERN_GET, call: slow_query_pattern_get, request: None, response: check_envelope::<PostgresSlowQueryPatternDetail>, errors: &[] },
    #[cfg(feature = "postgres")]
    Entry { operation: &operations::POSTGRES_LOGS_GET_LIST, call: postgres_logs_get_list, request: None, response: check_envelope::<List<PostgresLogEntry>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_PRIVATE_ENDPOINT_CONFIG_GET_LIST, call: organization_private_endpoint_config_get_list, request: None, response: check_envelope::<OrganizationCloudRegionPrivateEndpointConfig>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_CREATE, call: organization_byoc_infrastructure_create, request: Some(check::<ByocInfrastructurePostRequest>), response: check_envelope::<ByocConfig>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_VALIDATE, call: organization_byoc_infrastructure_validate, request: Some(check::<ByocInfrastructureValidatePostRequest>), response: check_envelope::<ByocInfrastructureValidation>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_GET, call: organization_byoc_infrastructure_get, request: None, response: check_envelope::<ByocInfrastructureDetails>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_DELETE, call: organization_byoc_infrastructure_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_UPDATE, call: organization_byoc_infrastructure_update, request: Some(check::<ByocInfrastructurePatchRequest>), response: check_envelope::<ByocConfig>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_PROGRESS_GET, call: organization_byoc_infrastructure_progress_get, request: None, response: check_envelope::<ByocInfrastructureProgress>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_TAGS_GET, call: organization_byoc_infrastructure_tags_get, request: None, response: check_envelope::<ByocInfrastructureTagsResponse>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_PRIVATE_ENDPOINT_CONFIG_GET, call: organization_byoc_infrastructure_private_endpoint_config_get, request: None, response: check_envelope::<ByocInfrastructurePrivateEndpointConfig>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_GET_LIST, call: click_pipe_reverse_private_endpoint_get_list, request: None, response: check_envelope::<List<ReversePrivateEndpoint>>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_CREATE, call: click_pipe_reverse_private_endpoint_create, request: Some(check::<CreateReversePrivateEndpoint>), response: check_envelope::<ReversePrivateEndpoint>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_GET, call: click_pipe_reverse_private_endpoint_get, request: None, response: check_envelope::<ReversePrivateEndpoint>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_DELETE, call: click_pipe_reverse_private_endpoint_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "clickpipes")]
    Entry { operation: &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_UPDATE, call: click_pipe_reverse_private_endpoint_update, request: Some(check::<UpdateReversePrivateEndpoint>), response: check_envelope::<ReversePrivateEndpoint>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::QUERY_API_ENDPOINT_LIST, call: query_api_endpoint_list, request: None, response: check_envelope::<List<PublicQueryApiEndpointListItem>>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::QUERY_API_ENDPOINT_CREATE, call: query_api_endpoint_create, request: Some(check::<PublicQueryApiEndpointRequest>), response: check_envelope::<PublicQueryApiEndpoint>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::QUERY_API_ENDPOINT_DELETE, call: query_api_endpoint_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::QUERY_API_ENDPOINT_GET, call: query_api_endpoint_get, request: None, response: check_envelope::<PublicQueryApiEndpoint>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::QUERY_API_ENDPOINT_UPDATE, call: query_api_endpoint_update, request: Some(check::<PublicQueryApiEndpointRequest>), response: check_envelope::<PublicQueryApiEndpoint>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SAVED_QUERY_LIST, call: saved_query_list, request: None, response: check_envelope::<List<PublicSavedQueryListItem>>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SAVED_QUERY_CREATE, call: saved_query_create, request: Some(check::<PublicSavedQueryRequest>), response: check_envelope::<PublicSavedQuery>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SAVED_QUERY_DELETE, call: saved_query_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SAVED_QUERY_GET, call: saved_query_get, request: None, response: check_envelope::<PublicSavedQuery>, errors: &[] },
    #[cfg(feature = "service")]
    Entry { operation: &operations::SAVED_QUERY_UPDATE, call: saved_query_update, request: Some(check::<PublicSavedQueryRequest>), response: check_envelope::<PublicSavedQuery>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::UDF_UPLOAD_SESSION_CREATE, call: udf_upload_session_create, request: None, response: check_envelope::<UdfUploadSession>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::UDF_LIST, call: udf_list, request: None, response: check_envelope::<List<Udf>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::UDF_CREATE, call: udf_create, request: Some(check::<UdfCreateRequest>), response: check_envelope::<Udf>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::UDF_DELETE, call: udf_delete, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::UDF_GET, call: udf_get, request: None, response: check_envelope::<Udf>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::UDF_ATTACHMENT_LIST, call: udf_attachment_list, request: None, response: check_envelope::<List<UdfAttachment>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::UDF_DETACH, call: udf_detach, request: None, response: check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::UDF_ATTACHMENT_GET, call: udf_attachment_get, request: None, response: check_envelope::<UdfAttachment>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::UDF_ATTACH, call: udf_attach, request: Some(check::<UdfAttachRequest>), response: check_envelope::<UdfAttachment>, errors: &[(424, check::<UdfAttachError424>)] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::UDF_VERSION_LIST, call: udf_version_list, request: None, response: check_envelope::<List<Udf>>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::UDF_VERSION_CREATE, call: udf_version_create, request: Some(check::<UdfVersionCreateRequest>), response: check_envelope::<Udf>, errors: &[] },
    #[cfg(feature = "organization")]
    Entry { operation: &operations::UDF_VERSION_DELETE, call: udf_version_delete, request: None, response: check_empty, errors: &[] },
];

pub(crate) const SCHEMAS: &[Schema] = &[
    #[cfg(feature = "organization")]
    Schema { name: "ActiveBalance", check: check::<ActiveBalance> },
    #[cfg(feature = "organization")]
    Schema { name: "ActiveBalances", check: check::<ActiveBalances> },
    #[cfg(feature = "organization")]
    Schema { name: "Activity", check: check::<Activity> },
    #[cfg(feature = "organization")]
    Schema { name: "ActivityActorType", check: check::<ActivityActorType> },
    #[cfg(feature = "organization")]
    Schema { name: "ActivityKeyUpdateType", check: check::<ActivityKeyUpdateType> },
    #[cfg(feature = "organization")]
    Schema { name: "ActivityType", check: check::<ActivityType> },
    #[cfg(feature = "api-keys")]
    Schema { name: "ApiKey", check: check::<ApiKey> },
    #[cfg(feature = "api-keys")]
    Schema { name: "ApiKeyHashData", check: check::<ApiKeyHashData> },
    #[cfg(feature = "api-keys")]
    Schema { name: "ApiKeyPatchRequest", check: check::<ApiKeyPatchRequest> },
    #[cfg(feature = "api-keys")]
    Schema { name: "ApiKeyPatchRequestRolesItem", check: check::<ApiKeyPatchRequestRolesItem> },
    #[cfg(feature = "api-keys")]
    Schema { name: "ApiKeyPatchRequestState", check: check::<ApiKeyPatchRequestState> },
    #[cfg(feature = "api-keys")]
    Schema { name: "ApiKeyPostRequest", check: check::<ApiKeyPostRequest> },
    #[cfg(feature = "api-keys")]
    Schema { name: "ApiKeyPostRequestRolesItem", check: check::<ApiKeyPostRequestRolesItem> },
    #[cfg(feature = "api-keys")]
    Schema { name: "ApiKeyPostRequestState", check: check::<ApiKeyPostRequestState> },
    #[cfg(feature = "api-keys")]
    Schema { name: "ApiKeyPostResponse", check: check::<ApiKeyPostResponse> },
    #[cfg(feature = "api-keys")]
    Schema { name: "ApiKeyRolesItem", check: check::<ApiKeyRolesItem> },
    #[cfg(feature = "api-keys")]
    Schema { name: "ApiKeyState", check: check::<ApiKeyState> },
    #[cfg(any(feature = "api-keys", feature = "organization"))]
    Schema { name: "AssignedRole", check: check::<AssignedRole> },
    #[cfg(any(feature = "api-keys", feature = "organization"))]
    Schema { name: "AssignedRoleRoleType", check: check::<AssignedRoleRoleType> },
    #[cfg(feature = "service")]
    Schema { name: "AwsBackupBucket", check: check::<AwsBackupBucket> },
    #[cfg(feature = "service")]
    Schema { name: "AwsBackupBucketBucketProvider", check: check::<AwsBackupBucketBucketProvider> },
    #[cfg(feature = "service")]
    Schema { name: "AwsBackupBucketPatchRequestV1", check: check::<AwsBackupBucketPatchRequestV1> },
    #[cfg(feature = "service")]
    Schema { name: "AwsBackupBucketPatchRequestV1BucketProvider", check: check::<AwsBackupBucketPatchRequestV1BucketProvider> },
    #[cfg(feature = "service")]
    Schema { name: "AwsBackupBucketPostRequestV1", check: check::<AwsBackupBucketPostRequestV1> },
    #[cfg(feature = "service")]
    Schema { name: "AwsBackupBucketPostRequestV1BucketProvider", check: check::<AwsBackupBucketPostRequestV1BucketProvider> },
    #[cfg(feature = "service")]
    Schema { name: "AwsBackupBucketProperties", check: check::<AwsBackupBucketProperties> },
    #[cfg(feature = "service")]
    Schema { name: "AwsBackupBucketPropertiesBucketProvider", check: check::<AwsBackupBucketPropertiesBucketProvider> },
    #[cfg(feature = "service")]
    Schema { name: "AzureBackupBucket", check: check::<AzureBackupBucket> },
    #[cfg(feature = "service")]
    Schema { name: "AzureBackupBucketBucketProvider", check: check::<AzureBackupBucketBucketProvider> },
    #[cfg(feature = "service")]
    Schema { name: "AzureBackupBucketPatchRequestV1", check: check::<AzureBackupBucketPatchRequestV1> },
    #[cfg(feature = "service")]
    Schema { name: "AzureBackupBucketPatchRequestV1BucketProvider", check: check::<AzureBackupBucketPatchRequestV1BucketProvider> },
    #[cfg(feature = "service")]
    Schema { name: "AzureBackupBucketPostRequestV1", check: check::<AzureBackupBucketPostRequestV1> },
    #[cfg(feature = "service")]
    Schema { name: "AzureBackupBucketPostRequestV1BucketProvider", check: check::<AzureBackupBucketPostRequestV1BucketProvider> },
    #[cfg(feature = "service")]
    Schema { name: "AzureBackupBucketProperties", check: check::<AzureBackupBucketProperties> },
    #[cfg(feature = "service")]
    Schema { name: "AzureBackupBucketPropertiesBucketProvider", check: check::<AzureBackupBucketPropertiesBucketProvider> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "AzureEventHub", check: check::<AzureEventHub> },
    #[cfg(feature = "service")]
    Schema { name: "Backup", check: check::<Backup> },
    #[cfg(feature = "service")]
    Schema { name: "BackupBucket", check: check::<BackupBucket> },
    #[cfg(feature = "service")]
    Schema { name: "BackupBucketPatchRequest", check: check::<BackupBucketPatchRequest> },
    #[cfg(feature = "service")]
    Schema { name: "BackupBucketPostRequest", check: check::<BackupBucketPostRequest> },
    #[cfg(feature = "service")]
    Schema { name: "BackupBucketType", check: check::<BackupBucketType> },
    #[cfg(feature = "service")]
    Schema { name: "BackupConfiguration", check: check::<BackupConfiguration> },
    #[cfg(feature = "service")]
    Schema { name: "BackupConfigurationPatchRequest", check: check::<BackupConfigurationPatchRequest> },
    Schema { name: "BackupEncryptionConfig", check: check::<BackupEncryptionConfig> },
    #[cfg(feature = "service")]
    Schema { name: "BackupStatus", check: check::<BackupStatus> },
    #[cfg(feature = "service")]
    Schema { name: "BackupType", check: check::<BackupType> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocConfig", check: check::<ByocConfig> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocConfigCloudProvider", check: check::<ByocConfigCloudProvider> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocConfigRegionId", check: check::<ByocConfigRegionId> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocConfigState", check: check::<ByocConfigState> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureDetails", check: check::<ByocInfrastructureDetails> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureDetailsCloudProvider", check: check::<ByocInfrastructureDetailsCloudProvider> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureDetailsRegionId", check: check::<ByocInfrastructureDetailsRegionId> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureDetailsState", check: check::<ByocInfrastructureDetailsState> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructurePatchRequest", check: check::<ByocInfrastructurePatchRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructurePostRequest", check: check::<ByocInfrastructurePostRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructurePostRequestAvailabilityZoneSuffixesItem", check: check::<ByocInfrastructurePostRequestAvailabilityZoneSuffixesItem> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructurePostRequestRegionId", check: check::<ByocInfrastructurePostRequestRegionId> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructurePrivateEndpointConfig", check: check::<ByocInfrastructurePrivateEndpointConfig> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureProgress", check: check::<ByocInfrastructureProgress> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureProgressStage", check: check::<ByocInfrastructureProgressStage> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureProgressStageStatus", check: check::<ByocInfrastructureProgressStageStatus> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureProgressStatus", check: check::<ByocInfrastructureProgressStatus> },
    Schema { name: "ByocInfrastructureTags", check: check::<ByocInfrastructureTags> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureTagsResponse", check: check::<ByocInfrastructureTagsResponse> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureValidatePostRequest", check: check::<ByocInfrastructureValidatePostRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureValidatePostRequestAvailabilityZoneSuffixesItem", check: check::<ByocInfrastructureValidatePostRequestAvailabilityZoneSuffixesItem> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureValidatePostRequestRegionId", check: check::<ByocInfrastructureValidatePostRequestRegionId> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureValidation", check: check::<ByocInfrastructureValidation> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureValidationCheck", check: check::<ByocInfrastructureValidationCheck> },
    #[cfg(feature = "organization")]
    Schema { name: "ByocInfrastructureValidationCloudProvider", check: check::<ByocInfrastructureValidationCloudProvider> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipe", check: check::<ClickPipe> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeBigQueryPipeSettings", check: check::<ClickPipeBigQueryPipeSettings> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeBigQueryPipeTableMapping", check: check::<ClickPipeBigQueryPipeTableMapping> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeBigQueryPipeTableMappingTableEngine", check: check::<ClickPipeBigQueryPipeTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeBigQueryServiceAccountSource", check: check::<ClickPipeBigQueryServiceAccountSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeBigQueryServiceAccountSourceAuthentication", check: check::<ClickPipeBigQueryServiceAccountSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeBigQuerySource", check: check::<ClickPipeBigQuerySource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeBigQueryWorkloadIdentitySource", check: check::<ClickPipeBigQueryWorkloadIdentitySource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeBigQueryWorkloadIdentitySourceAuthentication", check: check::<ClickPipeBigQueryWorkloadIdentitySourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeDestination", check: check::<ClickPipeDestination> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeDestinationColumn", check: check::<ClickPipeDestinationColumn> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeDestinationTableDefinition", check: check::<ClickPipeDestinationTableDefinition> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeDestinationTableEngine", check: check::<ClickPipeDestinationTableEngine> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeDestinationTableEngineType", check: check::<ClickPipeDestinationTableEngineType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeFieldMapping", check: check::<ClickPipeFieldMapping> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaConfluentSchemaRegistry", check: check::<ClickPipeKafkaConfluentSchemaRegistry> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaConfluentSchemaRegistryAuthentication", check: check::<ClickPipeKafkaConfluentSchemaRegistryAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaConfluentSchemaRegistryType", check: check::<ClickPipeKafkaConfluentSchemaRegistryType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaGlueSchemaRegistry", check: check::<ClickPipeKafkaGlueSchemaRegistry> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaGlueSchemaRegistryType", check: check::<ClickPipeKafkaGlueSchemaRegistryType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaOffset", check: check::<ClickPipeKafkaOffset> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaOffsetStrategy", check: check::<ClickPipeKafkaOffsetStrategy> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaSchemaRegistry", check: check::<ClickPipeKafkaSchemaRegistry> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaSchemaRegistryCredentials", check: check::<ClickPipeKafkaSchemaRegistryCredentials> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaSource", check: check::<ClickPipeKafkaSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaSourceAuthentication", check: check::<ClickPipeKafkaSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaSourceFormat", check: check::<ClickPipeKafkaSourceFormat> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaSourceTombstoneMode", check: check::<ClickPipeKafkaSourceTombstoneMode> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKafkaSourceType", check: check::<ClickPipeKafkaSourceType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKinesisSchemaRegistry", check: check::<ClickPipeKinesisSchemaRegistry> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKinesisSchemaRegistryType", check: check::<ClickPipeKinesisSchemaRegistryType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKinesisSource", check: check::<ClickPipeKinesisSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKinesisSourceAuthentication", check: check::<ClickPipeKinesisSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKinesisSourceFormat", check: check::<ClickPipeKinesisSourceFormat> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeKinesisSourceIteratorType", check: check::<ClickPipeKinesisSourceIteratorType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMongoDBPipeColumn", check: check::<ClickPipeMongoDbPipeColumn> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMongoDBPipeSettings", check: check::<ClickPipeMongoDbPipeSettings> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMongoDbPipeSettingsReplicationMode", check: check::<ClickPipeMongoDbPipeSettingsReplicationMode> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMongoDBPipeTableMapping", check: check::<ClickPipeMongoDbPipeTableMapping> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMongoDbPipeTableMappingTableEngine", check: check::<ClickPipeMongoDbPipeTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMongoDBSource", check: check::<ClickPipeMongoDbSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMongoDbSourceReadPreference", check: check::<ClickPipeMongoDbSourceReadPreference> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMongoDBStructuredIngestion", check: check::<ClickPipeMongoDbStructuredIngestion> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutateBigQuerySource", check: check::<ClickPipeMutateBigQuerySource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutateDestination", check: check::<ClickPipeMutateDestination> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutateKafkaConfluentSchemaRegistry", check: check::<ClickPipeMutateKafkaConfluentSchemaRegistry> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication", check: check::<ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutateKafkaConfluentSchemaRegistryType", check: check::<ClickPipeMutateKafkaConfluentSchemaRegistryType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutateKafkaSchemaRegistry", check: check::<ClickPipeMutateKafkaSchemaRegistry> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutateMongoDBSource", check: check::<ClickPipeMutateMongoDbSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutateMongoDbSourceReadPreference", check: check::<ClickPipeMutateMongoDbSourceReadPreference> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutateMySQLSource", check: check::<ClickPipeMutateMySqlSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutateMySqlSourceAuthentication", check: check::<ClickPipeMutateMySqlSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutateMySqlSourceType", check: check::<ClickPipeMutateMySqlSourceType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutatePostgresSource", check: check::<ClickPipeMutatePostgresSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutatePostgresSourceAuthentication", check: check::<ClickPipeMutatePostgresSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMutatePostgresSourceType", check: check::<ClickPipeMutatePostgresSourceType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMySQLPipeSettings", check: check::<ClickPipeMySqlPipeSettings> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMySqlPipeSettingsReplicationMechanism", check: check::<ClickPipeMySqlPipeSettingsReplicationMechanism> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMySqlPipeSettingsReplicationMode", check: check::<ClickPipeMySqlPipeSettingsReplicationMode> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMySQLPipeTableMapping", check: check::<ClickPipeMySqlPipeTableMapping> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMySqlPipeTableMappingTableEngine", check: check::<ClickPipeMySqlPipeTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMySQLSource", check: check::<ClickPipeMySqlSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMySqlSourceAuthentication", check: check::<ClickPipeMySqlSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeMySqlSourceType", check: check::<ClickPipeMySqlSourceType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeObjectStorageSource", check: check::<ClickPipeObjectStorageSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeObjectStorageSourceAuthentication", check: check::<ClickPipeObjectStorageSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeObjectStorageSourceCompression", check: check::<ClickPipeObjectStorageSourceCompression> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeObjectStorageSourceFormat", check: check::<ClickPipeObjectStorageSourceFormat> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeObjectStorageSourceType", check: check::<ClickPipeObjectStorageSourceType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchDestination", check: check::<ClickPipePatchDestination> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchKafkaSource", check: check::<ClickPipePatchKafkaSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchKafkaSourceAuthentication", check: check::<ClickPipePatchKafkaSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchKafkaSourceCredentials", check: check::<ClickPipePatchKafkaSourceCredentials> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchKinesisSource", check: check::<ClickPipePatchKinesisSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchKinesisSourceAuthentication", check: check::<ClickPipePatchKinesisSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchMongoDBPipeRemoveTableMapping", check: check::<ClickPipePatchMongoDbPipeRemoveTableMapping> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchMongoDbPipeRemoveTableMappingTableEngine", check: check::<ClickPipePatchMongoDbPipeRemoveTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchMongoDBPipeSettings", check: check::<ClickPipePatchMongoDbPipeSettings> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchMongoDBSource", check: check::<ClickPipePatchMongoDbSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchMongoDbSourceReadPreference", check: check::<ClickPipePatchMongoDbSourceReadPreference> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchMySQLPipeRemoveTableMapping", check: check::<ClickPipePatchMySqlPipeRemoveTableMapping> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchMySqlPipeRemoveTableMappingTableEngine", check: check::<ClickPipePatchMySqlPipeRemoveTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchMySQLPipeSettings", check: check::<ClickPipePatchMySqlPipeSettings> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchMySQLSource", check: check::<ClickPipePatchMySqlSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchMySqlSourceAuthentication", check: check::<ClickPipePatchMySqlSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchObjectStorageSource", check: check::<ClickPipePatchObjectStorageSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchObjectStorageSourceAuthentication", check: check::<ClickPipePatchObjectStorageSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchPostgresPipeRemoveTableMapping", check: check::<ClickPipePatchPostgresPipeRemoveTableMapping> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchPostgresPipeRemoveTableMappingTableEngine", check: check::<ClickPipePatchPostgresPipeRemoveTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchPostgresPipeSettings", check: check::<ClickPipePatchPostgresPipeSettings> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchPostgresSource", check: check::<ClickPipePatchPostgresSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchPubSubSource", check: check::<ClickPipePatchPubSubSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchPubSubSourceAuthentication", check: check::<ClickPipePatchPubSubSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchRequest", check: check::<ClickPipePatchRequest> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePatchSource", check: check::<ClickPipePatchSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostBigQueryServiceAccountSource", check: check::<ClickPipePostBigQueryServiceAccountSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostBigQueryServiceAccountSourceAuthentication", check: check::<ClickPipePostBigQueryServiceAccountSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostBigQueryWorkloadIdentitySource", check: check::<ClickPipePostBigQueryWorkloadIdentitySource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostBigQueryWorkloadIdentitySourceAuthentication", check: check::<ClickPipePostBigQueryWorkloadIdentitySourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostKafkaSource", check: check::<ClickPipePostKafkaSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostKafkaSourceAuthentication", check: check::<ClickPipePostKafkaSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostKafkaSourceCredentials", check: check::<ClickPipePostKafkaSourceCredentials> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostKafkaSourceFormat", check: check::<ClickPipePostKafkaSourceFormat> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostKafkaSourceTombstoneMode", check: check::<ClickPipePostKafkaSourceTombstoneMode> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostKafkaSourceType", check: check::<ClickPipePostKafkaSourceType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostKinesisSource", check: check::<ClickPipePostKinesisSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostKinesisSourceAuthentication", check: check::<ClickPipePostKinesisSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostKinesisSourceFormat", check: check::<ClickPipePostKinesisSourceFormat> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostKinesisSourceIteratorType", check: check::<ClickPipePostKinesisSourceIteratorType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostObjectStorageSource", check: check::<ClickPipePostObjectStorageSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostObjectStorageSourceAuthentication", check: check::<ClickPipePostObjectStorageSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostObjectStorageSourceCompression", check: check::<ClickPipePostObjectStorageSourceCompression> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostObjectStorageSourceFormat", check: check::<ClickPipePostObjectStorageSourceFormat> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostObjectStorageSourceType", check: check::<ClickPipePostObjectStorageSourceType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostPubSubServiceAccountSource", check: check::<ClickPipePostPubSubServiceAccountSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostPubSubServiceAccountSourceAuthentication", check: check::<ClickPipePostPubSubServiceAccountSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostPubSubServiceAccountSourceFormat", check: check::<ClickPipePostPubSubServiceAccountSourceFormat> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostPubSubServiceAccountSourceSeekType", check: check::<ClickPipePostPubSubServiceAccountSourceSeekType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostPubSubSource", check: check::<ClickPipePostPubSubSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostPubSubWorkloadIdentitySource", check: check::<ClickPipePostPubSubWorkloadIdentitySource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostPubSubWorkloadIdentitySourceAuthentication", check: check::<ClickPipePostPubSubWorkloadIdentitySourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostPubSubWorkloadIdentitySourceFormat", check: check::<ClickPipePostPubSubWorkloadIdentitySourceFormat> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostPubSubWorkloadIdentitySourceSeekType", check: check::<ClickPipePostPubSubWorkloadIdentitySourceSeekType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostRequest", check: check::<ClickPipePostRequest> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostSource", check: check::<ClickPipePostSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostgresPipeSettings", check: check::<ClickPipePostgresPipeSettings> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostgresPipeSettingsReplicationMode", check: check::<ClickPipePostgresPipeSettingsReplicationMode> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostgresPipeTableMapping", check: check::<ClickPipePostgresPipeTableMapping> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostgresPipeTableMappingTableEngine", check: check::<ClickPipePostgresPipeTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostgresSource", check: check::<ClickPipePostgresSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostgresSourceAuthentication", check: check::<ClickPipePostgresSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePostgresSourceType", check: check::<ClickPipePostgresSourceType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePubSubSource", check: check::<ClickPipePubSubSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePubSubSourceAuthentication", check: check::<ClickPipePubSubSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePubSubSourceFormat", check: check::<ClickPipePubSubSourceFormat> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipePubSubSourceSeekType", check: check::<ClickPipePubSubSourceSeekType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeScaling", check: check::<ClickPipeScaling> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeScalingPatchRequest", check: check::<ClickPipeScalingPatchRequest> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeSchemaDiscoveryField", check: check::<ClickPipeSchemaDiscoveryField> },
    Schema { name: "ClickPipeSchemaDiscoveryMeta", check: check::<ClickPipeSchemaDiscoveryMeta> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeSchemaDiscoveryRequest", check: check::<ClickPipeSchemaDiscoveryRequest> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeSchemaDiscoveryResponse", check: check::<ClickPipeSchemaDiscoveryResponse> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeSchemaDiscoverySource", check: check::<ClickPipeSchemaDiscoverySource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeSettings", check: check::<ClickPipeSettings> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeSettingsPutRequest", check: check::<ClickPipeSettingsPutRequest> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeSource", check: check::<ClickPipeSource> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeState", check: check::<ClickPipeState> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeStatePatchRequest", check: check::<ClickPipeStatePatchRequest> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipeStatePatchRequestCommand", check: check::<ClickPipeStatePatchRequestCommand> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipesCdcScaling", check: check::<ClickPipesCdcScaling> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipesCdcScalingPatchRequest", check: check::<ClickPipesCdcScalingPatchRequest> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipesGcpWorkloadIdentityContext", check: check::<ClickPipesGcpWorkloadIdentityContext> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ClickPipesServiceContext", check: check::<ClickPipesServiceContext> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAggregatedColumn", check: check::<ClickStackAggregatedColumn> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertBarBuilderChartConfig", check: check::<ClickStackAlertBarBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertBarBuilderChartConfigDisplayType", check: check::<ClickStackAlertBarBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertBarBuilderChartConfigWhereLanguage", check: check::<ClickStackAlertBarBuilderChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertBarChartConfig", check: check::<ClickStackAlertBarChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertBarRawSqlChartConfig", check: check::<ClickStackAlertBarRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertBarRawSqlChartConfigConfigType", check: check::<ClickStackAlertBarRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertBarRawSqlChartConfigDisplayType", check: check::<ClickStackAlertBarRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertBarRawSqlChartConfigWhereLanguage", check: check::<ClickStackAlertBarRawSqlChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertChannel", check: check::<ClickStackAlertChannel> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertChannelEmail", check: check::<ClickStackAlertChannelEmail> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertChannelEmailType", check: check::<ClickStackAlertChannelEmailType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertChannelWebhook", check: check::<ClickStackAlertChannelWebhook> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertChannelWebhookSeverity", check: check::<ClickStackAlertChannelWebhookSeverity> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertChannelWebhookType", check: check::<ClickStackAlertChannelWebhookType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertChannels", check: check::<ClickStackAlertChannels> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertChartConfig", check: check::<ClickStackAlertChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertExecutionError", check: check::<ClickStackAlertExecutionError> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertExecutionErrorType", check: check::<ClickStackAlertExecutionErrorType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertLineBuilderChartConfig", check: check::<ClickStackAlertLineBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertLineBuilderChartConfigDisplayType", check: check::<ClickStackAlertLineBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertLineBuilderChartConfigLineInterpolation", check: check::<ClickStackAlertLineBuilderChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertLineBuilderChartConfigWhereLanguage", check: check::<ClickStackAlertLineBuilderChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertLineChartConfig", check: check::<ClickStackAlertLineChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertLineRawSqlChartConfig", check: check::<ClickStackAlertLineRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertLineRawSqlChartConfigConfigType", check: check::<ClickStackAlertLineRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertLineRawSqlChartConfigDisplayType", check: check::<ClickStackAlertLineRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertLineRawSqlChartConfigLineInterpolation", check: check::<ClickStackAlertLineRawSqlChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertLineRawSqlChartConfigWhereLanguage", check: check::<ClickStackAlertLineRawSqlChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertNumberBuilderChartConfig", check: check::<ClickStackAlertNumberBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertNumberBuilderChartConfigColor", check: check::<ClickStackAlertNumberBuilderChartConfigColor> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertNumberBuilderChartConfigDisplayType", check: check::<ClickStackAlertNumberBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertNumberBuilderChartConfigWhereLanguage", check: check::<ClickStackAlertNumberBuilderChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertNumberChartConfig", check: check::<ClickStackAlertNumberChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertNumberRawSqlChartConfig", check: check::<ClickStackAlertNumberRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertNumberRawSqlChartConfigColor", check: check::<ClickStackAlertNumberRawSqlChartConfigColor> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertNumberRawSqlChartConfigConfigType", check: check::<ClickStackAlertNumberRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertNumberRawSqlChartConfigDisplayType", check: check::<ClickStackAlertNumberRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertNumberRawSqlChartConfigWhereLanguage", check: check::<ClickStackAlertNumberRawSqlChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertResponse", check: check::<ClickStackAlertResponse> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertResponseInterval", check: check::<ClickStackAlertResponseInterval> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertResponseSource", check: check::<ClickStackAlertResponseSource> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertResponseState", check: check::<ClickStackAlertResponseState> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertResponseThresholdType", check: check::<ClickStackAlertResponseThresholdType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertSilenced", check: check::<ClickStackAlertSilenced> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertStackedLineBuilderChartConfig", check: check::<ClickStackAlertStackedLineBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertStackedLineBuilderChartConfigDisplayType", check: check::<ClickStackAlertStackedLineBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertStackedLineBuilderChartConfigLineInterpolation", check: check::<ClickStackAlertStackedLineBuilderChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertStackedLineBuilderChartConfigWhereLanguage", check: check::<ClickStackAlertStackedLineBuilderChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertStackedLineChartConfig", check: check::<ClickStackAlertStackedLineChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertStackedLineRawSqlChartConfig", check: check::<ClickStackAlertStackedLineRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertStackedLineRawSqlChartConfigConfigType", check: check::<ClickStackAlertStackedLineRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertStackedLineRawSqlChartConfigDisplayType", check: check::<ClickStackAlertStackedLineRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertStackedLineRawSqlChartConfigLineInterpolation", check: check::<ClickStackAlertStackedLineRawSqlChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackAlertStackedLineRawSqlChartConfigWhereLanguage", check: check::<ClickStackAlertStackedLineRawSqlChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackBackgroundChart", check: check::<ClickStackBackgroundChart> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackBackgroundChartColor", check: check::<ClickStackBackgroundChartColor> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackBackgroundChartType", check: check::<ClickStackBackgroundChartType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackBarBuilderChartConfig", check: check::<ClickStackBarBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackBarBuilderChartConfigDisplayType", check: check::<ClickStackBarBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackBarChartConfig", check: check::<ClickStackBarChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackBarRawSqlChartConfig", check: check::<ClickStackBarRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackBarRawSqlChartConfigConfigType", check: check::<ClickStackBarRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackBarRawSqlChartConfigDisplayType", check: check::<ClickStackBarRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackBetweenColorCondition", check: check::<ClickStackBetweenColorCondition> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackBetweenColorConditionColor", check: check::<ClickStackBetweenColorConditionColor> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackBetweenColorConditionOperator", check: check::<ClickStackBetweenColorConditionOperator> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCASLPermission", check: check::<ClickStackCaslPermission> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCategoricalBarBuilderChartConfig", check: check::<ClickStackCategoricalBarBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCategoricalBarBuilderChartConfigDisplayType", check: check::<ClickStackCategoricalBarBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCategoricalBarChartConfig", check: check::<ClickStackCategoricalBarChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCategoricalBarRawSqlChartConfig", check: check::<ClickStackCategoricalBarRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCategoricalBarRawSqlChartConfigConfigType", check: check::<ClickStackCategoricalBarRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCategoricalBarRawSqlChartConfigDisplayType", check: check::<ClickStackCategoricalBarRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackClickHouseCASLPermission", check: check::<ClickStackClickHouseCaslPermission> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackClickHouseCaslPermissionAction", check: check::<ClickStackClickHouseCaslPermissionAction> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackClickHouseCASLPermissionConditions", check: check::<ClickStackClickHouseCaslPermissionConditions> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackClickHouseCASLPermissionConditionsFrom", check: check::<ClickStackClickHouseCaslPermissionConditionsFrom> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackClickHouseCaslPermissionConditionsWhereLanguage", check: check::<ClickStackClickHouseCaslPermissionConditionsWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackClickHouseCaslPermissionIntegration", check: check::<ClickStackClickHouseCaslPermissionIntegration> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackClickHouseCaslPermissionSubject", check: check::<ClickStackClickHouseCaslPermissionSubject> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCreateAlertRequest", check: check::<ClickStackCreateAlertRequest> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCreateAlertRequestInterval", check: check::<ClickStackCreateAlertRequestInterval> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCreateAlertRequestSource", check: check::<ClickStackCreateAlertRequestSource> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCreateAlertRequestThresholdType", check: check::<ClickStackCreateAlertRequestThresholdType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCreateDashboardRequest", check: check::<ClickStackCreateDashboardRequest> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCreateDashboardRequestSavedQueryLanguage", check: check::<ClickStackCreateDashboardRequestSavedQueryLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackCreateRoleRequest", check: check::<ClickStackCreateRoleRequest> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackDashboardChartSeries", check: check::<ClickStackDashboardChartSeries> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackDashboardContainer", check: check::<ClickStackDashboardContainer> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackDashboardContainerTab", check: check::<ClickStackDashboardContainerTab> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackDashboardResponse", check: check::<ClickStackDashboardResponse> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackDashboardResponseSavedQueryLanguage", check: check::<ClickStackDashboardResponseSavedQueryLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackEqualityColorCondition", check: check::<ClickStackEqualityColorCondition> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackEqualityColorConditionColor", check: check::<ClickStackEqualityColorConditionColor> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackEqualityColorConditionOperator", check: check::<ClickStackEqualityColorConditionOperator> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackEventPatternsChartConfig", check: check::<ClickStackEventPatternsChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackEventPatternsChartConfigDisplayType", check: check::<ClickStackEventPatternsChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackEventPatternsChartConfigWhereLanguage", check: check::<ClickStackEventPatternsChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackFilter", check: check::<ClickStackFilter> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackFilterInput", check: check::<ClickStackFilterInput> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackFilterSettingsColumn", check: check::<ClickStackFilterSettingsColumn> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackFormula", check: check::<ClickStackFormula> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackGenericWebhook", check: check::<ClickStackGenericWebhook> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackGenericWebhookService", check: check::<ClickStackGenericWebhookService> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackHeatmapChartConfig", check: check::<ClickStackHeatmapChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackHeatmapDistributionChartConfig", check: check::<ClickStackHeatmapDistributionChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackHeatmapDistributionChartConfigDisplayType", check: check::<ClickStackHeatmapDistributionChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackHeatmapDistributionChartConfigHeatmapMode", check: check::<ClickStackHeatmapDistributionChartConfigHeatmapMode> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackHeatmapDistributionChartConfigWhereLanguage", check: check::<ClickStackHeatmapDistributionChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackHeatmapSelectItem", check: check::<ClickStackHeatmapSelectItem> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackHeatmapSelectItemHeatmapScaleType", check: check::<ClickStackHeatmapSelectItemHeatmapScaleType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackHeatmapSeriesChartConfig", check: check::<ClickStackHeatmapSeriesChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackHeatmapSeriesChartConfigDisplayType", check: check::<ClickStackHeatmapSeriesChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackHeatmapSeriesChartConfigHeatmapMode", check: check::<ClickStackHeatmapSeriesChartConfigHeatmapMode> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackHighlightedAttributeExpression", check: check::<ClickStackHighlightedAttributeExpression> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackIncidentIOWebhook", check: check::<ClickStackIncidentIoWebhook> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackIncidentIoWebhookService", check: check::<ClickStackIncidentIoWebhookService> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackLineBuilderChartConfig", check: check::<ClickStackLineBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackLineBuilderChartConfigDisplayType", check: check::<ClickStackLineBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackLineBuilderChartConfigLineInterpolation", check: check::<ClickStackLineBuilderChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackLineChartConfig", check: check::<ClickStackLineChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackLineRawSqlChartConfig", check: check::<ClickStackLineRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackLineRawSqlChartConfigConfigType", check: check::<ClickStackLineRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackLineRawSqlChartConfigDisplayType", check: check::<ClickStackLineRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackLineRawSqlChartConfigLineInterpolation", check: check::<ClickStackLineRawSqlChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackLogSource", check: check::<ClickStackLogSource> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackLogSourceKind", check: check::<ClickStackLogSourceKind> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackLogSourceMetadataMaterializedViews", check: check::<ClickStackLogSourceMetadataMaterializedViews> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackLogSourceUseTextIndexForImplicitColumn", check: check::<ClickStackLogSourceUseTextIndexForImplicitColumn> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMarkdownChartConfig", check: check::<ClickStackMarkdownChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMarkdownChartConfigDisplayType", check: check::<ClickStackMarkdownChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMarkdownChartSeries", check: check::<ClickStackMarkdownChartSeries> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMarkdownChartSeriesType", check: check::<ClickStackMarkdownChartSeriesType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMaterializedView", check: check::<ClickStackMaterializedView> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMetricSource", check: check::<ClickStackMetricSource> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMetricSourceFrom", check: check::<ClickStackMetricSourceFrom> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMetricSourceKind", check: check::<ClickStackMetricSourceKind> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMetricTables", check: check::<ClickStackMetricTables> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMongoDBCASLPermission", check: check::<ClickStackMongoDbcaslPermission> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMongoDbcaslPermissionAction", check: check::<ClickStackMongoDbcaslPermissionAction> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMongoDBCASLPermissionConditions", check: check::<ClickStackMongoDbcaslPermissionConditions> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMongoDbcaslPermissionConditionsValue", check: check::<ClickStackMongoDbcaslPermissionConditionsValue> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMongoDbcaslPermissionConditionsValueObject", check: check::<ClickStackMongoDbcaslPermissionConditionsValueObject> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMongoDbcaslPermissionIntegration", check: check::<ClickStackMongoDbcaslPermissionIntegration> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackMongoDbcaslPermissionSubject", check: check::<ClickStackMongoDbcaslPermissionSubject> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberBuilderChartConfig", check: check::<ClickStackNumberBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberBuilderChartConfigColor", check: check::<ClickStackNumberBuilderChartConfigColor> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberBuilderChartConfigDisplayType", check: check::<ClickStackNumberBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberChartConfig", check: check::<ClickStackNumberChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberChartSeries", check: check::<ClickStackNumberChartSeries> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberChartSeriesAggFn", check: check::<ClickStackNumberChartSeriesAggFn> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberChartSeriesMetricDataType", check: check::<ClickStackNumberChartSeriesMetricDataType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberChartSeriesType", check: check::<ClickStackNumberChartSeriesType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberChartSeriesWhereLanguage", check: check::<ClickStackNumberChartSeriesWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberFormat", check: check::<ClickStackNumberFormat> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberFormatNumericUnit", check: check::<ClickStackNumberFormatNumericUnit> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberFormatOutput", check: check::<ClickStackNumberFormatOutput> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberRawSqlChartConfig", check: check::<ClickStackNumberRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberRawSqlChartConfigColor", check: check::<ClickStackNumberRawSqlChartConfigColor> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberRawSqlChartConfigConfigType", check: check::<ClickStackNumberRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberRawSqlChartConfigDisplayType", check: check::<ClickStackNumberRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumberTileColorCondition", check: check::<ClickStackNumberTileColorCondition> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumericColorCondition", check: check::<ClickStackNumericColorCondition> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumericColorConditionColor", check: check::<ClickStackNumericColorConditionColor> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackNumericColorConditionOperator", check: check::<ClickStackNumericColorConditionOperator> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClick", check: check::<ClickStackOnClick> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickDashboard", check: check::<ClickStackOnClickDashboard> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickDashboardType", check: check::<ClickStackOnClickDashboardType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickDashboardWhereLanguage", check: check::<ClickStackOnClickDashboardWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickExternal", check: check::<ClickStackOnClickExternal> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickExternalType", check: check::<ClickStackOnClickExternalType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickFilterTemplate", check: check::<ClickStackOnClickFilterTemplate> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickFilterTemplateKind", check: check::<ClickStackOnClickFilterTemplateKind> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickSearch", check: check::<ClickStackOnClickSearch> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickSearchType", check: check::<ClickStackOnClickSearchType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickSearchWhereLanguage", check: check::<ClickStackOnClickSearchWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickTarget", check: check::<ClickStackOnClickTarget> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickTargetIdVariant", check: check::<ClickStackOnClickTargetIdVariant> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickTargetIdVariantMode", check: check::<ClickStackOnClickTargetIdVariantMode> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickTargetTemplateVariant", check: check::<ClickStackOnClickTargetTemplateVariant> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackOnClickTargetTemplateVariantMode", check: check::<ClickStackOnClickTargetTemplateVariantMode> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPagerDutyAPIWebhook", check: check::<ClickStackPagerDutyApiWebhook> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPagerDutyApiWebhookService", check: check::<ClickStackPagerDutyApiWebhookService> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPieBuilderChartConfig", check: check::<ClickStackPieBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPieBuilderChartConfigDisplayType", check: check::<ClickStackPieBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPieChartConfig", check: check::<ClickStackPieChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPieRawSqlChartConfig", check: check::<ClickStackPieRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPieRawSqlChartConfigConfigType", check: check::<ClickStackPieRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPieRawSqlChartConfigDisplayType", check: check::<ClickStackPieRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPrometheusLabelFilter", check: check::<ClickStackPrometheusLabelFilter> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPrometheusLabelFilterInput", check: check::<ClickStackPrometheusLabelFilterInput> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPrometheusLabelFilterInputType", check: check::<ClickStackPrometheusLabelFilterInputType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPrometheusLabelFilterType", check: check::<ClickStackPrometheusLabelFilterType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPromqlSource", check: check::<ClickStackPromqlSource> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackPromqlSourceKind", check: check::<ClickStackPromqlSourceKind> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackQueryExpressionFilter", check: check::<ClickStackQueryExpressionFilter> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackQueryExpressionFilterInput", check: check::<ClickStackQueryExpressionFilterInput> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackQueryExpressionFilterInputSourceMetricType", check: check::<ClickStackQueryExpressionFilterInputSourceMetricType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackQueryExpressionFilterInputType", check: check::<ClickStackQueryExpressionFilterInputType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackQueryExpressionFilterInputWhereLanguage", check: check::<ClickStackQueryExpressionFilterInputWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackQueryExpressionFilterSourceMetricType", check: check::<ClickStackQueryExpressionFilterSourceMetricType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackQueryExpressionFilterType", check: check::<ClickStackQueryExpressionFilterType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackQueryExpressionFilterWhereLanguage", check: check::<ClickStackQueryExpressionFilterWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackQuerySetting", check: check::<ClickStackQuerySetting> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackRole", check: check::<ClickStackRole> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSavedFilterValue", check: check::<ClickStackSavedFilterValue> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSavedSearch", check: check::<ClickStackSavedSearch> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSavedSearchFilter", check: check::<ClickStackSavedSearchFilter> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSavedSearchFilterType", check: check::<ClickStackSavedSearchFilterType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSavedSearchInput", check: check::<ClickStackSavedSearchInput> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSavedSearchInputWhereLanguage", check: check::<ClickStackSavedSearchInputWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSavedSearchWhereLanguage", check: check::<ClickStackSavedSearchWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSearchChartConfig", check: check::<ClickStackSearchChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSearchChartConfigDisplayType", check: check::<ClickStackSearchChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSearchChartConfigWhereLanguage", check: check::<ClickStackSearchChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSearchChartSeries", check: check::<ClickStackSearchChartSeries> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSearchChartSeriesType", check: check::<ClickStackSearchChartSeriesType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSearchChartSeriesWhereLanguage", check: check::<ClickStackSearchChartSeriesWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSelectItem", check: check::<ClickStackSelectItem> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSelectItemAggFn", check: check::<ClickStackSelectItemAggFn> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSelectItemMetricType", check: check::<ClickStackSelectItemMetricType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSelectItemPeriodAggFn", check: check::<ClickStackSelectItemPeriodAggFn> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSelectItemWhereLanguage", check: check::<ClickStackSelectItemWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSessionSource", check: check::<ClickStackSessionSource> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSessionSourceKind", check: check::<ClickStackSessionSourceKind> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSlackAPIWebhook", check: check::<ClickStackSlackApiWebhook> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSlackApiWebhookService", check: check::<ClickStackSlackApiWebhookService> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSlackWebhook", check: check::<ClickStackSlackWebhook> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSlackWebhookService", check: check::<ClickStackSlackWebhookService> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSource", check: check::<ClickStackSource> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSourceFilter", check: check::<ClickStackSourceFilter> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSourceFilterInput", check: check::<ClickStackSourceFilterInput> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSourceFilterInputType", check: check::<ClickStackSourceFilterInputType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSourceFilterSettings", check: check::<ClickStackSourceFilterSettings> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSourceFilterType", check: check::<ClickStackSourceFilterType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSourceFrom", check: check::<ClickStackSourceFrom> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSqlSavedFilterValue", check: check::<ClickStackSqlSavedFilterValue> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackSqlSavedFilterValueType", check: check::<ClickStackSqlSavedFilterValueType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackStackedLineBuilderChartConfig", check: check::<ClickStackStackedLineBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackStackedLineBuilderChartConfigDisplayType", check: check::<ClickStackStackedLineBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackStackedLineBuilderChartConfigLineInterpolation", check: check::<ClickStackStackedLineBuilderChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackStackedLineChartConfig", check: check::<ClickStackStackedLineChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackStackedLineRawSqlChartConfig", check: check::<ClickStackStackedLineRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackStackedLineRawSqlChartConfigConfigType", check: check::<ClickStackStackedLineRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackStackedLineRawSqlChartConfigDisplayType", check: check::<ClickStackStackedLineRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackStackedLineRawSqlChartConfigLineInterpolation", check: check::<ClickStackStackedLineRawSqlChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackStaticListFilter", check: check::<ClickStackStaticListFilter> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackStaticListFilterInput", check: check::<ClickStackStaticListFilterInput> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackStaticListFilterInputType", check: check::<ClickStackStaticListFilterInputType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackStaticListFilterType", check: check::<ClickStackStaticListFilterType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTableBuilderChartConfig", check: check::<ClickStackTableBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTableBuilderChartConfigDisplayType", check: check::<ClickStackTableBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTableChartConfig", check: check::<ClickStackTableChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTableChartSeries", check: check::<ClickStackTableChartSeries> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTableChartSeriesAggFn", check: check::<ClickStackTableChartSeriesAggFn> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTableChartSeriesMetricDataType", check: check::<ClickStackTableChartSeriesMetricDataType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTableChartSeriesSortOrder", check: check::<ClickStackTableChartSeriesSortOrder> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTableChartSeriesType", check: check::<ClickStackTableChartSeriesType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTableChartSeriesWhereLanguage", check: check::<ClickStackTableChartSeriesWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTableRawSqlChartConfig", check: check::<ClickStackTableRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTableRawSqlChartConfigConfigType", check: check::<ClickStackTableRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTableRawSqlChartConfigDisplayType", check: check::<ClickStackTableRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTileConfig", check: check::<ClickStackTileConfig> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTileInput", check: check::<ClickStackTileInput> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTileOutput", check: check::<ClickStackTileOutput> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTimeChartSeries", check: check::<ClickStackTimeChartSeries> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTimeChartSeriesAggFn", check: check::<ClickStackTimeChartSeriesAggFn> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTimeChartSeriesDisplayType", check: check::<ClickStackTimeChartSeriesDisplayType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTimeChartSeriesMetricDataType", check: check::<ClickStackTimeChartSeriesMetricDataType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTimeChartSeriesType", check: check::<ClickStackTimeChartSeriesType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTimeChartSeriesWhereLanguage", check: check::<ClickStackTimeChartSeriesWhereLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTraceSource", check: check::<ClickStackTraceSource> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTraceSourceKind", check: check::<ClickStackTraceSourceKind> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTraceSourceMetadataMaterializedViews", check: check::<ClickStackTraceSourceMetadataMaterializedViews> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackTraceSourceUseTextIndexForImplicitColumn", check: check::<ClickStackTraceSourceUseTextIndexForImplicitColumn> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackUpdateAlertRequest", check: check::<ClickStackUpdateAlertRequest> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackUpdateAlertRequestInterval", check: check::<ClickStackUpdateAlertRequestInterval> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackUpdateAlertRequestSource", check: check::<ClickStackUpdateAlertRequestSource> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackUpdateAlertRequestThresholdType", check: check::<ClickStackUpdateAlertRequestThresholdType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackUpdateDashboardRequest", check: check::<ClickStackUpdateDashboardRequest> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackUpdateDashboardRequestSavedQueryLanguage", check: check::<ClickStackUpdateDashboardRequestSavedQueryLanguage> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackUpdateRoleRequest", check: check::<ClickStackUpdateRoleRequest> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackValidateDashboardError", check: check::<ClickStackValidateDashboardError> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackValidateDashboardResponse", check: check::<ClickStackValidateDashboardResponse> },
    Schema { name: "ClickStackValidateDashboardResponseNormalized", check: check::<ClickStackValidateDashboardResponseNormalized> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackValidateWebhookResponse", check: check::<ClickStackValidateWebhookResponse> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackValidateWebhookResponseErrorsItem", check: check::<ClickStackValidateWebhookResponseErrorsItem> },
    Schema { name: "ClickStackValidateWebhookResponseNormalized", check: check::<ClickStackValidateWebhookResponseNormalized> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackVariableSavedFilterValue", check: check::<ClickStackVariableSavedFilterValue> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackVariableSavedFilterValueType", check: check::<ClickStackVariableSavedFilterValueType> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackWebhook", check: check::<ClickStackWebhook> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackWebhookInput", check: check::<ClickStackWebhookInput> },
    Schema { name: "ClickStackWebhookInputHeaders", check: check::<ClickStackWebhookInputHeaders> },
    Schema { name: "ClickStackWebhookInputQueryParams", check: check::<ClickStackWebhookInputQueryParams> },
    #[cfg(feature = "clickstack")]
    Schema { name: "ClickStackWebhookInputService", check: check::<ClickStackWebhookInputService> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "CreateReversePrivateEndpoint", check: check::<CreateReversePrivateEndpoint> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "CreateReversePrivateEndpointMskAuthentication", check: check::<CreateReversePrivateEndpointMskAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "CreateReversePrivateEndpointType", check: check::<CreateReversePrivateEndpointType> },
    #[cfg(feature = "organization")]
    Schema { name: "CreditBalance", check: check::<CreditBalance> },
    #[cfg(feature = "organization")]
    Schema { name: "CreditBalanceType", check: check::<CreditBalanceType> },
    #[cfg(feature = "organization")]
    Schema { name: "CreditBalances", check: check::<CreditBalances> },
    #[cfg(feature = "service")]
    Schema { name: "CurrentScaling", check: check::<CurrentScaling> },
    #[cfg(feature = "service")]
    Schema { name: "CurrentScalingEffectiveAutoscalingMode", check: check::<CurrentScalingEffectiveAutoscalingMode> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "CustomPrivateDnsMapping", check: check::<CustomPrivateDnsMapping> },
    #[cfg(feature = "service")]
    Schema { name: "GcpBackupBucket", check: check::<GcpBackupBucket> },
    #[cfg(feature = "service")]
    Schema { name: "GcpBackupBucketBucketProvider", check: check::<GcpBackupBucketBucketProvider> },
    #[cfg(feature = "service")]
    Schema { name: "GcpBackupBucketPatchRequestV1", check: check::<GcpBackupBucketPatchRequestV1> },
    #[cfg(feature = "service")]
    Schema { name: "GcpBackupBucketPatchRequestV1BucketProvider", check: check::<GcpBackupBucketPatchRequestV1BucketProvider> },
    #[cfg(feature = "service")]
    Schema { name: "GcpBackupBucketPostRequestV1", check: check::<GcpBackupBucketPostRequestV1> },
    #[cfg(feature = "service")]
    Schema { name: "GcpBackupBucketPostRequestV1BucketProvider", check: check::<GcpBackupBucketPostRequestV1BucketProvider> },
    #[cfg(feature = "service")]
    Schema { name: "GcpBackupBucketProperties", check: check::<GcpBackupBucketProperties> },
    #[cfg(feature = "service")]
    Schema { name: "GcpBackupBucketPropertiesBucketProvider", check: check::<GcpBackupBucketPropertiesBucketProvider> },
    #[cfg(feature = "service")]
    Schema { name: "InstancePrivateEndpoint", check: check::<InstancePrivateEndpoint> },
    #[cfg(feature = "service")]
    Schema { name: "InstancePrivateEndpointCloudProvider", check: check::<InstancePrivateEndpointCloudProvider> },
    #[cfg(feature = "service")]
    Schema { name: "InstancePrivateEndpointRegion", check: check::<InstancePrivateEndpointRegion> },
    #[cfg(feature = "service")]
    Schema { name: "InstancePrivateEndpointsPatch", check: check::<InstancePrivateEndpointsPatch> },
    #[cfg(feature = "service")]
    Schema { name: "InstanceServiceQueryApiEndpointsPostRequest", check: check::<InstanceServiceQueryApiEndpointsPostRequest> },
    #[cfg(feature = "service")]
    Schema { name: "InstanceServiceQueryApiEndpointsPostRequestRolesItem", check: check::<InstanceServiceQueryApiEndpointsPostRequestRolesItem> },
    #[cfg(feature = "service")]
    Schema { name: "InstanceTagsPatch", check: check::<InstanceTagsPatch> },
    #[cfg(feature = "organization")]
    Schema { name: "Invitation", check: check::<Invitation> },
    #[cfg(feature = "organization")]
    Schema { name: "InvitationPostRequest", check: check::<InvitationPostRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "InvitationPostRequestRole", check: check::<InvitationPostRequestRole> },
    #[cfg(feature = "organization")]
    Schema { name: "InvitationRole", check: check::<InvitationRole> },
    #[cfg(any(feature = "api-keys", feature = "service"))]
    Schema { name: "IpAccessListEntry", check: check::<IpAccessListEntry> },
    #[cfg(feature = "service")]
    Schema { name: "IpAccessListPatch", check: check::<IpAccessListPatch> },
    #[cfg(feature = "organization")]
    Schema { name: "Member", check: check::<Member> },
    #[cfg(feature = "organization")]
    Schema { name: "MemberPatchRequest", check: check::<MemberPatchRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "MemberPatchRequestRole", check: check::<MemberPatchRequestRole> },
    #[cfg(feature = "organization")]
    Schema { name: "MemberRole", check: check::<MemberRole> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "MskIamUser", check: check::<MskIamUser> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "MutualTLS", check: check::<MutualTls> },
    #[cfg(feature = "organization")]
    Schema { name: "Notification", check: check::<Notification> },
    #[cfg(feature = "organization")]
    Schema { name: "NotificationType", check: check::<NotificationType> },
    #[cfg(feature = "organization")]
    Schema { name: "NotificationTypeSeverity", check: check::<NotificationTypeSeverity> },
    #[cfg(feature = "organization")]
    Schema { name: "Organization", check: check::<Organization> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationCapabilities", check: check::<OrganizationCapabilities> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationCloudRegionPrivateEndpointConfig", check: check::<OrganizationCloudRegionPrivateEndpointConfig> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationPatchPrivateEndpoint", check: check::<OrganizationPatchPrivateEndpoint> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationPatchPrivateEndpointCloudProvider", check: check::<OrganizationPatchPrivateEndpointCloudProvider> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationPatchPrivateEndpointRegion", check: check::<OrganizationPatchPrivateEndpointRegion> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationPatchRequest", check: check::<OrganizationPatchRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationPrivateEndpoint", check: check::<OrganizationPrivateEndpoint> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationPrivateEndpointCloudProvider", check: check::<OrganizationPrivateEndpointCloudProvider> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationPrivateEndpointRegion", check: check::<OrganizationPrivateEndpointRegion> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationPrivateEndpointsPatch", check: check::<OrganizationPrivateEndpointsPatch> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationQuota", check: check::<OrganizationQuota> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationQuotaQuotaCode", check: check::<OrganizationQuotaQuotaCode> },
    #[cfg(feature = "organization")]
    Schema { name: "OrganizationQuotaScope", check: check::<OrganizationQuotaScope> },
    Schema { name: "pgBouncerConfig", check: check::<PgBouncerConfig> },
    #[cfg(feature = "postgres")]
    Schema { name: "pgConfig", check: check::<PgConfig> },
    #[cfg(feature = "postgres")]
    Schema { name: "PgConfigDefaultToastCompression", check: check::<PgConfigDefaultToastCompression> },
    #[cfg(feature = "postgres")]
    Schema { name: "PgConfigDefaultTransactionIsolation", check: check::<PgConfigDefaultTransactionIsolation> },
    #[cfg(feature = "postgres")]
    Schema { name: "PgConfigEnableParallelHash", check: check::<PgConfigEnableParallelHash> },
    #[cfg(feature = "postgres")]
    Schema { name: "PgConfigIoMethod", check: check::<PgConfigIoMethod> },
    #[cfg(feature = "postgres")]
    Schema { name: "PgConfigLogLockWaits", check: check::<PgConfigLogLockWaits> },
    #[cfg(feature = "postgres")]
    Schema { name: "PgConfigSslMinProtocolVersion", check: check::<PgConfigSslMinProtocolVersion> },
    #[cfg(feature = "postgres")]
    Schema { name: "PgConfigWalCompression", check: check::<PgConfigWalCompression> },
    Schema { name: "pgCreatedAtProperty", check: check::<PgCreatedAtProperty> },
    #[cfg(feature = "postgres")]
    Schema { name: "pgHaType", check: check::<PgHaType> },
    Schema { name: "pgIdProperty", check: check::<PgIdProperty> },
    Schema { name: "pgIsPrimaryProperty", check: check::<PgIsPrimaryProperty> },
    Schema { name: "pgNameProperty", check: check::<PgNameProperty> },
    Schema { name: "pgPassword", check: check::<PgPassword> },
    Schema { name: "pgPitrRestoreTargetProperty", check: check::<PgPitrRestoreTargetProperty> },
    #[cfg(feature = "postgres")]
    Schema { name: "pgProvider", check: check::<PgProvider> },
    Schema { name: "pgRegion", check: check::<PgRegion> },
    #[cfg(feature = "postgres")]
    Schema { name: "pgSize", check: check::<PgSize> },
    #[cfg(feature = "postgres")]
    Schema { name: "pgStateProperty", check: check::<PgStateProperty> },
    Schema { name: "pgStorageSize", check: check::<PgStorageSize> },
    #[cfg(any(feature = "postgres", feature = "service"))]
    Schema { name: "pgTags", check: check::<PgTags> },
    #[cfg(feature = "postgres")]
    Schema { name: "pgVersion", check: check::<PgVersion> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "PLAIN", check: check::<Plain> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresBackup", check: check::<PostgresBackup> },
    #[cfg(feature = "postgres")]
    Schema { name: "postgresInstanceConfig", check: check::<PostgresInstanceConfig> },
    #[cfg(feature = "postgres")]
    Schema { name: "postgresInstanceUpdateConfigResponse", check: check::<PostgresInstanceUpdateConfigResponse> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresIpAccessListEntry", check: check::<PostgresIpAccessListEntry> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresIpAccessListPatch", check: check::<PostgresIpAccessListPatch> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresIpAccessListRuleReference", check: check::<PostgresIpAccessListRuleReference> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresLogEntry", check: check::<PostgresLogEntry> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresLogsGetListSortOrder", check: check::<PostgresLogsGetListSortOrder> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresMetric", check: check::<PostgresMetric> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresMetricDataPoint", check: check::<PostgresMetricDataPoint> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresMetricSeries", check: check::<PostgresMetricSeries> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresMetrics", check: check::<PostgresMetrics> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresQueryExecution", check: check::<PostgresQueryExecution> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresService", check: check::<PostgresService> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresServiceListItem", check: check::<PostgresServiceListItem> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresServicePasswordResource", check: check::<PostgresServicePasswordResource> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresServicePatchRequest", check: check::<PostgresServicePatchRequest> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresServicePostRequest", check: check::<PostgresServicePostRequest> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresServiceReadReplicaRequest", check: check::<PostgresServiceReadReplicaRequest> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresServiceRestoreRequest", check: check::<PostgresServiceRestoreRequest> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresServiceSetPassword", check: check::<PostgresServiceSetPassword> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresServiceSetState", check: check::<PostgresServiceSetState> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresServiceSetStateCommand", check: check::<PostgresServiceSetStateCommand> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresSlowQueryPattern", check: check::<PostgresSlowQueryPattern> },
    #[cfg(feature = "postgres")]
    Schema { name: "PostgresSlowQueryPatternDetail", check: check::<PostgresSlowQueryPatternDetail> },
    #[cfg(feature = "service")]
    Schema { name: "PrivateEndpointConfig", check: check::<PrivateEndpointConfig> },
    #[cfg(feature = "prometheus")]
    Schema { name: "PrometheusDiscoveryLabels", check: check::<PrometheusDiscoveryLabels> },
    #[cfg(feature = "prometheus")]
    Schema { name: "PrometheusDiscoveryTargetGroup", check: check::<PrometheusDiscoveryTargetGroup> },
    #[cfg(feature = "service")]
    Schema { name: "PublicQueryApiEndpoint", check: check::<PublicQueryApiEndpoint> },
    #[cfg(feature = "service")]
    Schema { name: "PublicQueryApiEndpointListItem", check: check::<PublicQueryApiEndpointListItem> },
    #[cfg(feature = "service")]
    Schema { name: "PublicQueryApiEndpointListItemOwnerType", check: check::<PublicQueryApiEndpointListItemOwnerType> },
    #[cfg(feature = "service")]
    Schema { name: "PublicQueryApiEndpointOwnerType", check: check::<PublicQueryApiEndpointOwnerType> },
    #[cfg(feature = "service")]
    Schema { name: "PublicQueryApiEndpointRequest", check: check::<PublicQueryApiEndpointRequest> },
    #[cfg(feature = "service")]
    Schema { name: "PublicSavedQuery", check: check::<PublicSavedQuery> },
    #[cfg(feature = "service")]
    Schema { name: "PublicSavedQueryListItem", check: check::<PublicSavedQueryListItem> },
    #[cfg(feature = "service")]
    Schema { name: "PublicSavedQueryRequest", check: check::<PublicSavedQueryRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "RBACPolicy", check: check::<RbacPolicy> },
    #[cfg(feature = "organization")]
    Schema { name: "RbacPolicyAllowDeny", check: check::<RbacPolicyAllowDeny> },
    #[cfg(feature = "organization")]
    Schema { name: "RBACPolicyCreateRequest", check: check::<RbacPolicyCreateRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "RbacPolicyCreateRequestAllowDeny", check: check::<RbacPolicyCreateRequestAllowDeny> },
    #[cfg(feature = "organization")]
    Schema { name: "RBACPolicyTags", check: check::<RbacPolicyTags> },
    #[cfg(feature = "organization")]
    Schema { name: "RbacPolicyTagsRoleV2", check: check::<RbacPolicyTagsRoleV2> },
    #[cfg(feature = "organization")]
    Schema { name: "RBACRole", check: check::<RbacRole> },
    #[cfg(feature = "organization")]
    Schema { name: "RbacRoleType", check: check::<RbacRoleType> },
    #[cfg(feature = "service")]
    Schema { name: "ReplicaAwareRouting", check: check::<ReplicaAwareRouting> },
    #[cfg(feature = "service")]
    Schema { name: "ReplicaAwareRoutingPatchRequest", check: check::<ReplicaAwareRoutingPatchRequest> },
    #[cfg(any(feature = "postgres", feature = "service"))]
    Schema { name: "ResourceTagsV1", check: check::<ResourceTagsV1> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ReversePrivateEndpoint", check: check::<ReversePrivateEndpoint> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ReversePrivateEndpointDnsTarget", check: check::<ReversePrivateEndpointDnsTarget> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ReversePrivateEndpointDnsTargetKind", check: check::<ReversePrivateEndpointDnsTargetKind> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ReversePrivateEndpointMskAuthentication", check: check::<ReversePrivateEndpointMskAuthentication> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ReversePrivateEndpointPrivateDnsMapping", check: check::<ReversePrivateEndpointPrivateDnsMapping> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ReversePrivateEndpointStatus", check: check::<ReversePrivateEndpointStatus> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ReversePrivateEndpointType", check: check::<ReversePrivateEndpointType> },
    #[cfg(feature = "organization")]
    Schema { name: "RoleCreateRequest", check: check::<RoleCreateRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "RoleUpdateRequest", check: check::<RoleUpdateRequest> },
    #[cfg(feature = "service")]
    Schema { name: "ScalingSchedule", check: check::<ScalingSchedule> },
    #[cfg(feature = "service")]
    Schema { name: "ScalingScheduleBaseConfig", check: check::<ScalingScheduleBaseConfig> },
    #[cfg(feature = "service")]
    Schema { name: "ScalingScheduleBaseConfigAutoscalingMode", check: check::<ScalingScheduleBaseConfigAutoscalingMode> },
    #[cfg(feature = "service")]
    Schema { name: "ScalingScheduleEntry", check: check::<ScalingScheduleEntry> },
    #[cfg(feature = "service")]
    Schema { name: "ScalingScheduleEntryAutoscalingMode", check: check::<ScalingScheduleEntryAutoscalingMode> },
    #[cfg(feature = "service")]
    Schema { name: "ScalingScheduleEntryRequest", check: check::<ScalingScheduleEntryRequest> },
    #[cfg(feature = "service")]
    Schema { name: "ScalingScheduleEntryRequestAutoscalingMode", check: check::<ScalingScheduleEntryRequestAutoscalingMode> },
    #[cfg(feature = "service")]
    Schema { name: "ScalingSchedulePostRequest", check: check::<ScalingSchedulePostRequest> },
    #[cfg(feature = "service")]
    Schema { name: "ServicPrivateEndpointePostRequest", check: check::<ServicPrivateEndpointePostRequest> },
    #[cfg(feature = "service")]
    Schema { name: "Service", check: check::<Service> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "ServiceAccount", check: check::<ServiceAccount> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceAutoscalingMode", check: check::<ServiceAutoscalingMode> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceClickhouseSetting", check: check::<ServiceClickhouseSetting> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceClickhouseSettingSchemaEntry", check: check::<ServiceClickhouseSettingSchemaEntry> },
    #[cfg(any(feature = "postgres", feature = "service"))]
    Schema { name: "ServiceClickhouseSettingValue", check: check::<ServiceClickhouseSettingValue> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceClickhouseSettingWarning", check: check::<ServiceClickhouseSettingWarning> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceClickhouseSettingsList", check: check::<ServiceClickhouseSettingsList> },
    #[cfg(any(feature = "postgres", feature = "service"))]
    Schema { name: "ServiceClickhouseSettingsMap", check: check::<ServiceClickhouseSettingsMap> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceClickhouseSettingsPatchRequest", check: check::<ServiceClickhouseSettingsPatchRequest> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceClickhouseSettingsPatchResponse", check: check::<ServiceClickhouseSettingsPatchResponse> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceClickhouseSettingsSchema", check: check::<ServiceClickhouseSettingsSchema> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceComplianceType", check: check::<ServiceComplianceType> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceEndpoint", check: check::<ServiceEndpoint> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceEndpointChange", check: check::<ServiceEndpointChange> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceEndpointChangeProtocol", check: check::<ServiceEndpointChangeProtocol> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceEndpointProtocol", check: check::<ServiceEndpointProtocol> },
    #[cfg(feature = "service")]
    Schema { name: "ServicePasswordPatchRequest", check: check::<ServicePasswordPatchRequest> },
    #[cfg(feature = "service")]
    Schema { name: "ServicePasswordPatchResponse", check: check::<ServicePasswordPatchResponse> },
    #[cfg(feature = "service")]
    Schema { name: "ServicePatchRequest", check: check::<ServicePatchRequest> },
    #[cfg(feature = "service")]
    Schema { name: "ServicePatchRequestReleaseChannel", check: check::<ServicePatchRequestReleaseChannel> },
    #[cfg(feature = "service")]
    Schema { name: "ServicePostRequest", check: check::<ServicePostRequest> },
    #[cfg(feature = "service")]
    Schema { name: "ServicePostRequestAutoscalingMode", check: check::<ServicePostRequestAutoscalingMode> },
    #[cfg(feature = "service")]
    Schema { name: "ServicePostRequestComplianceType", check: check::<ServicePostRequestComplianceType> },
    #[cfg(feature = "service")]
    Schema { name: "ServicePostRequestProvider", check: check::<ServicePostRequestProvider> },
    #[cfg(feature = "service")]
    Schema { name: "ServicePostRequestRegion", check: check::<ServicePostRequestRegion> },
    #[cfg(feature = "service")]
    Schema { name: "ServicePostRequestReleaseChannel", check: check::<ServicePostRequestReleaseChannel> },
    #[cfg(feature = "service")]
    Schema { name: "ServicePostRequestTier", check: check::<ServicePostRequestTier> },
    #[cfg(feature = "service")]
    Schema { name: "ServicePostResponse", check: check::<ServicePostResponse> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceProfile", check: check::<ServiceProfile> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceProvider", check: check::<ServiceProvider> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceQueryAPIEndpoint", check: check::<ServiceQueryApiEndpoint> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceQueryApiEndpointRolesItem", check: check::<ServiceQueryApiEndpointRolesItem> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceRegion", check: check::<ServiceRegion> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceReleaseChannel", check: check::<ServiceReleaseChannel> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceReplicaScalingPatchRequest", check: check::<ServiceReplicaScalingPatchRequest> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceReplicaScalingPatchRequestAutoscalingMode", check: check::<ServiceReplicaScalingPatchRequestAutoscalingMode> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceScalingPatchRequest", check: check::<ServiceScalingPatchRequest> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceScalingPatchResponse", check: check::<ServiceScalingPatchResponse> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceScalingPatchResponseAutoscalingMode", check: check::<ServiceScalingPatchResponseAutoscalingMode> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceScalingPatchResponseComplianceType", check: check::<ServiceScalingPatchResponseComplianceType> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceScalingPatchResponseProvider", check: check::<ServiceScalingPatchResponseProvider> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceScalingPatchResponseRegion", check: check::<ServiceScalingPatchResponseRegion> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceScalingPatchResponseReleaseChannel", check: check::<ServiceScalingPatchResponseReleaseChannel> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceScalingPatchResponseState", check: check::<ServiceScalingPatchResponseState> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceScalingPatchResponseTier", check: check::<ServiceScalingPatchResponseTier> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceState", check: check::<ServiceState> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceStatePatchRequest", check: check::<ServiceStatePatchRequest> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceStatePatchRequestCommand", check: check::<ServiceStatePatchRequestCommand> },
    #[cfg(feature = "service")]
    Schema { name: "ServiceTier", check: check::<ServiceTier> },
    #[cfg(feature = "postgres")]
    Schema { name: "SlowQueryPatternsGetListSortBy", check: check::<SlowQueryPatternsGetListSortBy> },
    #[cfg(feature = "postgres")]
    Schema { name: "SlowQueryPatternsGetListSortOrder", check: check::<SlowQueryPatternsGetListSortOrder> },
    #[cfg(feature = "service")]
    Schema { name: "Snapshot", check: check::<Snapshot> },
    #[cfg(feature = "service")]
    Schema { name: "SnapshotBucket", check: check::<SnapshotBucket> },
    #[cfg(feature = "service")]
    Schema { name: "SnapshotConfiguration", check: check::<SnapshotConfiguration> },
    #[cfg(feature = "service")]
    Schema { name: "SnapshotConfigurationPatchRequest", check: check::<SnapshotConfigurationPatchRequest> },
    #[cfg(feature = "service")]
    Schema { name: "SnapshotStatus", check: check::<SnapshotStatus> },
    #[cfg(feature = "service")]
    Schema { name: "SnapshotType", check: check::<SnapshotType> },
    #[cfg(any(feature = "postgres", feature = "service"))]
    Schema { name: "StringOrInteger", check: check::<StringOrInteger> },
    #[cfg(any(feature = "clickstack", feature = "postgres"))]
    Schema { name: "StringOrNumber", check: check::<StringOrNumber> },
    #[cfg(feature = "organization")]
    Schema { name: "Udf", check: check::<Udf> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfArgument", check: check::<UdfArgument> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfArgumentOutput", check: check::<UdfArgumentOutput> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfAttachError424", check: check::<UdfAttachError424> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfAttachError424Code", check: check::<UdfAttachError424Code> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfAttachError424ServiceState", check: check::<UdfAttachError424ServiceState> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfAttachRequest", check: check::<UdfAttachRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfAttachment", check: check::<UdfAttachment> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfAttachmentStatus", check: check::<UdfAttachmentStatus> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfCreateRequest", check: check::<UdfCreateRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfCreateRequestExecutable", check: check::<UdfCreateRequestExecutable> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfCreateRequestExecutablePool", check: check::<UdfCreateRequestExecutablePool> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfCreateRequestExecutablePoolRuntime", check: check::<UdfCreateRequestExecutablePoolRuntime> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfCreateRequestExecutablePoolSandboxType", check: check::<UdfCreateRequestExecutablePoolSandboxType> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfCreateRequestExecutablePoolType", check: check::<UdfCreateRequestExecutablePoolType> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfCreateRequestExecutableRuntime", check: check::<UdfCreateRequestExecutableRuntime> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfCreateRequestExecutableSandboxType", check: check::<UdfCreateRequestExecutableSandboxType> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfCreateRequestExecutableType", check: check::<UdfCreateRequestExecutableType> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfRuntime", check: check::<UdfRuntime> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfSandboxType", check: check::<UdfSandboxType> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfSandboxVersion", check: check::<UdfSandboxVersion> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfStatus", check: check::<UdfStatus> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfType", check: check::<UdfType> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfUploadSession", check: check::<UdfUploadSession> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfVersionCreateRequest", check: check::<UdfVersionCreateRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfVersionCreateRequestExecutable", check: check::<UdfVersionCreateRequestExecutable> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfVersionCreateRequestExecutablePool", check: check::<UdfVersionCreateRequestExecutablePool> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfVersionCreateRequestExecutablePoolRuntime", check: check::<UdfVersionCreateRequestExecutablePoolRuntime> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfVersionCreateRequestExecutablePoolSandboxType", check: check::<UdfVersionCreateRequestExecutablePoolSandboxType> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfVersionCreateRequestExecutablePoolType", check: check::<UdfVersionCreateRequestExecutablePoolType> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfVersionCreateRequestExecutableRuntime", check: check::<UdfVersionCreateRequestExecutableRuntime> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfVersionCreateRequestExecutableSandboxType", check: check::<UdfVersionCreateRequestExecutableSandboxType> },
    #[cfg(feature = "organization")]
    Schema { name: "UdfVersionCreateRequestExecutableType", check: check::<UdfVersionCreateRequestExecutableType> },
    #[cfg(feature = "clickpipes")]
    Schema { name: "UpdateReversePrivateEndpoint", check: check::<UpdateReversePrivateEndpoint> },
    #[cfg(feature = "service")]
    Schema { name: "UpgradeWindow", check: check::<UpgradeWindow> },
    #[cfg(feature = "service")]
    Schema { name: "UpgradeWindowPutRequest", check: check::<UpgradeWindowPutRequest> },
    #[cfg(feature = "organization")]
    Schema { name: "UsageCost", check: check::<UsageCost> },
    #[cfg(feature = "organization")]
    Schema { name: "UsageCostMetrics", check: check::<UsageCostMetrics> },
    #[cfg(feature = "organization")]
    Schema { name: "UsageCostRecord", check: check::<UsageCostRecord> },
    #[cfg(feature = "organization")]
    Schema { name: "UsageCostRecordEntityType", check: check::<UsageCostRecordEntityType> },
    #[cfg(feature = "organization")]
    Schema { name: "Whoami", check: check::<Whoami> },
    #[cfg(feature = "organization")]
    Schema { name: "WhoamiApiKey", check: check::<WhoamiApiKey> },
    #[cfg(feature = "organization")]
    Schema { name: "WhoamiApiKeyActorType", check: check::<WhoamiApiKeyActorType> },
    #[cfg(feature = "organization")]
    Schema { name: "WhoamiOrganization", check: check::<WhoamiOrganization> },
    #[cfg(feature = "organization")]
    Schema { name: "WhoamiUser", check: check::<WhoamiUser> },
    #[cfg(feature = "organization")]
    Schema { name: "WhoamiUserActorType", check: check::<WhoamiUserActorType> },
];

#[cfg(feature = "organization")]
fn whoami_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client.whoami_get();
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_get_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client.organization_get_list();
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client.organization_get(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_update(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .organization_update(
            input.path::<String>("organizationId")?,
            input.body::<OrganizationPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "prometheus")]
fn organization_prometheus_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let mut call = client
        .organization_prometheus_get(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<String>("filtered_metrics")? {
        call = call.filtered_metrics(value);
    }
    input.finish()?;
    Ok(running(call.send(), text))
}

#[cfg(feature = "prometheus")]
fn organization_prometheus_discovery_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let mut call = client
        .organization_prometheus_discovery_get(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<String>("filtered_metrics")? {
        call = call.filtered_metrics(value);
    }
    input.finish()?;
    Ok(running(call.send(), json))
}

#[cfg(feature = "organization")]
fn organization_roles_get_list(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_roles_get_list(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_role_post(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .organization_role_post(
            input.path::<String>("organizationId")?,
            input.body::<RoleCreateRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_role_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .organization_role_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("roleId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_role_patch(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_role_patch(
            input.path::<String>("organizationId")?,
            input.path::<String>("roleId")?,
            input.body::<RoleUpdateRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_role_delete(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_role_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("roleId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "organization")]
fn organization_quotas_get_list(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_quotas_get_list(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_quota_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .organization_quota_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("quotaCode")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn service_profiles_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client.service_profiles_list(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<String>("region_id")? {
        call = call.region_id(value);
    }
    if let Some(value) = input.optional_query::<String>("byoc_id")? {
        call = call.byoc_id(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn instance_get_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client.instance_get_list(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<List<String>>("filter")? {
        call = call.filter(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn instance_create(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .instance_create(
            input.path::<String>("organizationId")?,
            input.body::<ServicePostRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn instance_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .instance_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn instance_update(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .instance_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServicePatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn instance_delete(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .instance_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "service")]
fn instance_private_endpoint_config_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .instance_private_endpoint_config_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn instance_query_endpoint_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .instance_query_endpoint_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn instance_query_endpoint_delete(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .instance_query_endpoint_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "service")]
fn instance_query_endpoint_upsert(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .instance_query_endpoint_upsert(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<InstanceServiceQueryApiEndpointsPostRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn instance_state_update(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .instance_state_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServiceStatePatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn instance_scaling_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .instance_scaling_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServiceScalingPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn instance_replica_scaling_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .instance_replica_scaling_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServiceReplicaScalingPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn instance_password_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .instance_password_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServicePasswordPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn instance_private_endpoint_create(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .instance_private_endpoint_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServicPrivateEndpointePostRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "prometheus")]
fn instance_prometheus_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let mut call = client
        .instance_prometheus_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    if let Some(value) = input.optional_query::<String>("filtered_metrics")? {
        call = call.filtered_metrics(value);
    }
    input.finish()?;
    Ok(running(call.send(), text))
}

#[cfg(feature = "service")]
fn scaling_schedule_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .scaling_schedule_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn scaling_schedule_upsert(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .scaling_schedule_upsert(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ScalingSchedulePostRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn scaling_schedule_delete(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .scaling_schedule_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "service")]
fn upgrade_window_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .upgrade_window_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn upgrade_window_update(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .upgrade_window_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<UpgradeWindowPutRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn upgrade_window_delete(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .upgrade_window_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "service")]
fn service_clickhouse_settings_list_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .service_clickhouse_settings_list_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn service_clickhouse_settings_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .service_clickhouse_settings_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServiceClickhouseSettingsPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn service_clickhouse_settings_schema_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .service_clickhouse_settings_schema_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn service_clickhouse_setting_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .service_clickhouse_setting_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("settingName")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn service_clickhouse_setting_delete(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .service_clickhouse_setting_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("settingName")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "service")]
fn backup_get_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .backup_get_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn backup_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .backup_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("backupId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn snapshot_get_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client
        .snapshot_get_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn snapshot_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .snapshot_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("snapshotId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn backup_configuration_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .backup_configuration_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn backup_configuration_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .backup_configuration_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<BackupConfigurationPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn snapshot_configuration_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .snapshot_configuration_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn snapshot_configuration_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .snapshot_configuration_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<SnapshotConfigurationPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn replica_aware_routing_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .replica_aware_routing_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn replica_aware_routing_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .replica_aware_routing_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ReplicaAwareRoutingPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn backup_bucket_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .backup_bucket_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn backup_bucket_create(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .backup_bucket_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<BackupBucketPostRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn backup_bucket_update(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .backup_bucket_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<BackupBucketPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn backup_bucket_delete(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .backup_bucket_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "api-keys")]
fn openapi_key_get_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client.openapi_key_get_list(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "api-keys")]
fn openapi_key_create(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .openapi_key_create(
            input.path::<String>("organizationId")?,
            input.body::<ApiKeyPostRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "api-keys")]
fn openapi_key_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .openapi_key_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("keyId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "api-keys")]
fn openapi_key_update(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .openapi_key_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("keyId")?,
            input.body::<ApiKeyPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "api-keys")]
fn openapi_key_delete(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .openapi_key_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("keyId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "organization")]
fn member_get_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client.member_get_list(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn member_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .member_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("userId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn member_update(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .member_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("userId")?,
            input.body::<MemberPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn member_delete(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .member_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("userId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "organization")]
fn invitation_get_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client.invitation_get_list(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn invitation_create(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .invitation_create(
            input.path::<String>("organizationId")?,
            input.body::<InvitationPostRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn invitation_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .invitation_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("invitationId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn invitation_delete(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .invitation_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("invitationId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "organization")]
fn activity_get_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client.activity_get_list(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<Timestamp>("from_date")? {
        call = call.from_date(value);
    }
    if let Some(value) = input.optional_query::<Timestamp>("to_date")? {
        call = call.to_date(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn activity_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .activity_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("activityId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn notification_get_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client.notification_get_list(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    if let Some(value) = input.optional_query::<String>("severity")? {
        call = call.severity(value);
    }
    if let Some(value) = input.optional_query::<String>("type")? {
        call = call.type_(value);
    }
    if let Some(value) = input.optional_query::<String>("resource_id")? {
        call = call.resource_id(value);
    }
    if let Some(value) = input.optional_query::<String>("resource_type")? {
        call = call.resource_type(value);
    }
    if let Some(value) = input.optional_query::<Timestamp>("from_date")? {
        call = call.from_date(value);
    }
    if let Some(value) = input.optional_query::<Timestamp>("to_date")? {
        call = call.to_date(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn notification_types_get_list(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .notification_types_get_list(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn usage_cost_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client
        .usage_cost_get(
            input.path::<String>("organizationId")?,
            input.query::<String>("from_date")?,
            input.query::<String>("to_date")?,
        );
    if let Some(value) = input.optional_query::<List<String>>("filter")? {
        call = call.filter(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn active_balances_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client.active_balances_get(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<i64>("offset")? {
        call = call.offset(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn credit_balances_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client.credit_balances_get(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_get_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .click_pipe_get_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_create(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .click_pipe_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickPipePostRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipes_service_context_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipes_service_context_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .click_pipe_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_update(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .click_pipe_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
            input.body::<ClickPipePatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_delete(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .click_pipe_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_settings_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipe_settings_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_settings_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipe_settings_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
            input.body::<ClickPipeSettingsPutRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_schema_discovery(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipe_schema_discovery(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickPipeSchemaDiscoveryRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_scaling_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipe_scaling_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
            input.body::<ClickPipeScalingPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_state_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipe_state_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
            input.body::<ClickPipeStatePatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_cdc_scaling_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipe_cdc_scaling_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_cdc_scaling_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipe_cdc_scaling_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickPipesCdcScalingPatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_list_dashboards(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_list_dashboards(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_create_dashboard(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_create_dashboard(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackCreateDashboardRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_get_dashboard(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_get_dashboard(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackDashboardId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_update_dashboard(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_update_dashboard(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackDashboardId")?,
            input.body::<ClickStackUpdateDashboardRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_delete_dashboard(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_delete_dashboard(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackDashboardId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "clickstack")]
fn click_stack_validate_dashboard(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_validate_dashboard(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackCreateDashboardRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_list_alerts(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let mut call = client
        .click_stack_list_alerts(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<i64>("offset")? {
        call = call.offset(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_create_alert(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_create_alert(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackCreateAlertRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_list_sources(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_list_sources(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_create_source(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_create_source(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackSource>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_get_source(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .click_stack_get_source(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackSourceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_update_source(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_update_source(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackSourceId")?,
            input.body::<ClickStackSource>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_delete_source(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_delete_source(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackSourceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "clickstack")]
fn click_stack_get_alert(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .click_stack_get_alert(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackAlertId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_update_alert(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_update_alert(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackAlertId")?,
            input.body::<ClickStackUpdateAlertRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_delete_alert(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_delete_alert(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackAlertId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "clickstack")]
fn click_stack_list_webhooks(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let mut call = client
        .click_stack_list_webhooks(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<i64>("offset")? {
        call = call.offset(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_create_webhook(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_create_webhook(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackWebhookInput>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_validate_webhook(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_validate_webhook(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackWebhookInput>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_update_webhook(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_update_webhook(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackWebhookId")?,
            input.body::<ClickStackWebhookInput>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_delete_webhook(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_delete_webhook(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackWebhookId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "clickstack")]
fn click_stack_list_roles(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .click_stack_list_roles(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_create_role(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_create_role(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackCreateRoleRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_get_role(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .click_stack_get_role(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackRoleId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_update_role(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_update_role(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackRoleId")?,
            input.body::<ClickStackUpdateRoleRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_delete_role(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_delete_role(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackRoleId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "clickstack")]
fn click_stack_list_saved_searches(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let mut call = client
        .click_stack_list_saved_searches(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<i64>("offset")? {
        call = call.offset(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_create_saved_search(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_create_saved_search(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackSavedSearchInput>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_get_saved_search(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_get_saved_search(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackSavedSearchId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_update_saved_search(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_update_saved_search(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackSavedSearchId")?,
            input.body::<ClickStackSavedSearchInput>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_delete_saved_search(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_stack_delete_saved_search(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackSavedSearchId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "postgres")]
fn postgres_service_create(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .postgres_service_create(
            input.path::<String>("organizationId")?,
            input.body::<PostgresServicePostRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn postgres_service_get_list(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client.postgres_service_get_list(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "prometheus")]
fn postgres_org_prometheus_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .postgres_org_prometheus_get(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(running(call.send(), text))
}

#[cfg(feature = "postgres")]
fn postgres_service_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .postgres_service_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn postgres_service_delete(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .postgres_service_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "postgres")]
fn postgres_service_patch(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .postgres_service_patch(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresServicePatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn postgres_service_certs_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .postgres_service_certs_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
        );
    input.finish()?;
    Ok(running(call.send(), text))
}

#[cfg(feature = "postgres")]
fn postgres_instance_restore(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .postgres_instance_restore(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresServiceRestoreRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn postgres_service_set_password(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .postgres_service_set_password(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresServiceSetPassword>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn postgres_service_patch_state(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .postgres_service_patch_state(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresServiceSetState>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn postgres_instance_create_read_replica(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .postgres_instance_create_read_replica(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresServiceReadReplicaRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn postgres_instance_config_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .postgres_instance_config_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn postgres_instance_config_post(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .postgres_instance_config_post(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresInstanceConfig>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn postgres_instance_config_patch(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .postgres_instance_config_patch(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresInstanceConfig>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "prometheus")]
fn postgres_instance_prometheus_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .postgres_instance_prometheus_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
        );
    input.finish()?;
    Ok(running(call.send(), text))
}

#[cfg(feature = "postgres")]
fn postgres_instance_metrics_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let mut call = client
        .postgres_instance_metrics_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.query::<Timestamp>("from_date")?,
            input.query::<Timestamp>("to_date")?,
        );
    if let Some(value) = input.optional_query::<i64>("bucket_size_seconds")? {
        call = call.bucket_size_seconds(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn postgres_service_backup_get_list(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let mut call = client
        .postgres_service_backup_get_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
        );
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn slow_query_patterns_get_list(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let mut call = client
        .slow_query_patterns_get_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.query::<Timestamp>("from_date")?,
            input.query::<Timestamp>("to_date")?,
        );
    if let Some(value) = input.optional_query::<String>("db_name")? {
        call = call.db_name(value);
    }
    if let Some(value) = input.optional_query::<String>("db_user")? {
        call = call.db_user(value);
    }
    if let Some(value) = input.optional_query::<String>("db_operation")? {
        call = call.db_operation(value);
    }
    if let Some(value) = input.optional_query::<String>("app")? {
        call = call.app(value);
    }
    if let Some(value) = input
        .optional_query::<SlowQueryPatternsGetListSortBy>("sort_by")?
    {
        call = call.sort_by(value);
    }
    if let Some(value) = input
        .optional_query::<SlowQueryPatternsGetListSortOrder>("sort_order")?
    {
        call = call.sort_order(value);
    }
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<i64>("offset")? {
        call = call.offset(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn slow_query_pattern_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client
        .slow_query_pattern_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.path::<String>("queryId")?,
            input.query::<String>("db_name")?,
            input.query::<String>("db_user")?,
            input.query::<String>("db_operation")?,
        );
    if let Some(value) = input.optional_query::<String>("app")? {
        call = call.app(value);
    }
    if let Some(value) = input.optional_query::<Timestamp>("timestamp")? {
        call = call.timestamp(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "postgres")]
fn postgres_logs_get_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client
        .postgres_logs_get_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.query::<Timestamp>("from_date")?,
            input.query::<Timestamp>("to_date")?,
        );
    if let Some(value) = input.optional_query::<String>("body_contains")? {
        call = call.body_contains(value);
    }
    if let Some(value) = input.optional_query::<String>("severity")? {
        call = call.severity(value);
    }
    if let Some(value) = input
        .optional_query::<PostgresLogsGetListSortOrder>("sort_order")?
    {
        call = call.sort_order(value);
    }
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<i64>("offset")? {
        call = call.offset(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_private_endpoint_config_get_list(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_private_endpoint_config_get_list(
            input.path::<String>("organizationId")?,
            input.query::<String>("cloud_provider")?,
            input.query::<String>("region_id")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_create(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_byoc_infrastructure_create(
            input.path::<String>("organizationId")?,
            input.body::<ByocInfrastructurePostRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_validate(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_byoc_infrastructure_validate(
            input.path::<String>("organizationId")?,
            input.body::<ByocInfrastructureValidatePostRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_byoc_infrastructure_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("byocInfrastructureId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_delete(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_byoc_infrastructure_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("byocInfrastructureId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_byoc_infrastructure_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("byocInfrastructureId")?,
            input.body::<ByocInfrastructurePatchRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_progress_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_byoc_infrastructure_progress_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("byocInfrastructureId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_tags_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_byoc_infrastructure_tags_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("byocInfrastructureId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_private_endpoint_config_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .organization_byoc_infrastructure_private_endpoint_config_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("byocInfrastructureId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_reverse_private_endpoint_get_list(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipe_reverse_private_endpoint_get_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_reverse_private_endpoint_create(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipe_reverse_private_endpoint_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<CreateReversePrivateEndpoint>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_reverse_private_endpoint_get(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipe_reverse_private_endpoint_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("reversePrivateEndpointId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_reverse_private_endpoint_delete(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipe_reverse_private_endpoint_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("reversePrivateEndpointId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_reverse_private_endpoint_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .click_pipe_reverse_private_endpoint_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("reversePrivateEndpointId")?,
            input.body::<UpdateReversePrivateEndpoint>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn query_api_endpoint_list(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let mut call = client
        .query_api_endpoint_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn query_api_endpoint_create(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .query_api_endpoint_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<PublicQueryApiEndpointRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn query_api_endpoint_delete(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .query_api_endpoint_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("endpointId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "service")]
fn query_api_endpoint_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .query_api_endpoint_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("endpointId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn query_api_endpoint_update(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client
        .query_api_endpoint_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("endpointId")?,
            input.body::<PublicQueryApiEndpointRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn saved_query_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client
        .saved_query_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn saved_query_create(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .saved_query_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<PublicSavedQueryRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn saved_query_delete(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .saved_query_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("queryId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "service")]
fn saved_query_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .saved_query_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("queryId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "service")]
fn saved_query_update(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .saved_query_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("queryId")?,
            input.body::<PublicSavedQueryRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn udf_upload_session_create(
    client: &Client,
    input: &mut Input,
) -> Result<Running, Error> {
    let call = client.udf_upload_session_create(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn udf_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client.udf_list(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn udf_create(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .udf_create(
            input.path::<String>("organizationId")?,
            input.body::<UdfCreateRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn udf_delete(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .udf_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "organization")]
fn udf_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .udf_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn udf_attachment_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client
        .udf_attachment_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
        );
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn udf_detach(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .udf_detach(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}

#[cfg(feature = "organization")]
fn udf_attachment_get(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .udf_attachment_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn udf_attach(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .udf_attach(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
            input.path::<String>("serviceId")?,
            input.body::<UdfAttachRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn udf_version_list(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let mut call = client
        .udf_version_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
        );
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn udf_version_create(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .udf_version_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
            input.body::<UdfVersionCreateRequest>()?,
        );
    input.finish()?;
    Ok(running(call.send(), envelope))
}

#[cfg(feature = "organization")]
fn udf_version_delete(client: &Client, input: &mut Input) -> Result<Running, Error> {
    let call = client
        .udf_version_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
            input.path::<i64>("version")?,
        );
    input.finish()?;
    Ok(running(call.send(), empty))
}
