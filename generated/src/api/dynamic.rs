// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Every operation by its id, and every type by the name of its schema.

use crate::api::{operations, types::*};
use crate::dynamic::table;
use crate::{Client, Error};

pub(crate) const OPERATIONS: &[table::Entry] = &[
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::WHOAMI_GET, call: whoami_get, request: None, response: table::check_envelope::<Whoami>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_GET_LIST, call: organization_get_list, request: None, response: table::check_envelope::<List<Organization>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_GET, call: organization_get, request: None, response: table::check_envelope::<Organization>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_UPDATE, call: organization_update, request: Some(table::check::<OrganizationPatchRequest>), response: table::check_envelope::<Organization>, errors: &[] },
    #[cfg(feature = "prometheus")]
    table::Entry { operation: &operations::ORGANIZATION_PROMETHEUS_GET, call: organization_prometheus_get, request: None, response: table::check_text, errors: &[] },
    #[cfg(feature = "prometheus")]
    table::Entry { operation: &operations::ORGANIZATION_PROMETHEUS_DISCOVERY_GET, call: organization_prometheus_discovery_get, request: None, response: table::check::<List<PrometheusDiscoveryTargetGroup>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_ROLES_GET_LIST, call: organization_roles_get_list, request: None, response: table::check_envelope::<List<RbacRole>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_ROLE_POST, call: organization_role_post, request: Some(table::check::<RoleCreateRequest>), response: table::check_envelope::<RbacRole>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_ROLE_GET, call: organization_role_get, request: None, response: table::check_envelope::<RbacRole>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_ROLE_PATCH, call: organization_role_patch, request: Some(table::check::<RoleUpdateRequest>), response: table::check_envelope::<RbacRole>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_ROLE_DELETE, call: organization_role_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_QUOTAS_GET_LIST, call: organization_quotas_get_list, request: None, response: table::check_envelope::<List<OrganizationQuota>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_QUOTA_GET, call: organization_quota_get, request: None, response: table::check_envelope::<OrganizationQuota>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SERVICE_PROFILES_LIST, call: service_profiles_list, request: None, response: table::check_envelope::<List<ServiceProfile>>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_GET_LIST, call: instance_get_list, request: None, response: table::check_envelope::<List<Service>>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_CREATE, call: instance_create, request: Some(table::check::<ServicePostRequest>), response: table::check_envelope::<ServicePostResponse>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_GET, call: instance_get, request: None, response: table::check_envelope::<Service>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_UPDATE, call: instance_update, request: Some(table::check::<ServicePatchRequest>), response: table::check_envelope::<Service>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_DELETE, call: instance_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_PRIVATE_ENDPOINT_CONFIG_GET, call: instance_private_endpoint_config_get, request: None, response: table::check_envelope::<PrivateEndpointConfig>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_QUERY_ENDPOINT_GET, call: instance_query_endpoint_get, request: None, response: table::check_envelope::<ServiceQueryApiEndpoint>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_QUERY_ENDPOINT_DELETE, call: instance_query_endpoint_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_QUERY_ENDPOINT_UPSERT, call: instance_query_endpoint_upsert, request: Some(table::check::<InstanceServiceQueryApiEndpointsPostRequest>), response: table::check_envelope::<ServiceQueryApiEndpoint>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_STATE_UPDATE, call: instance_state_update, request: Some(table::check::<ServiceStatePatchRequest>), response: table::check_envelope::<Service>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_SCALING_UPDATE, call: instance_scaling_update, request: Some(table::check::<ServiceScalingPatchRequest>), response: table::check_envelope::<Service>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_REPLICA_SCALING_UPDATE, call: instance_replica_scaling_update, request: Some(table::check::<ServiceReplicaScalingPatchRequest>), response: table::check_envelope::<ServiceScalingPatchResponse>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_PASSWORD_UPDATE, call: instance_password_update, request: Some(table::check::<ServicePasswordPatchRequest>), response: table::check_envelope::<ServicePasswordPatchResponse>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::INSTANCE_PRIVATE_ENDPOINT_CREATE, call: instance_private_endpoint_create, request: Some(table::check::<ServicPrivateEndpointePostRequest>), response: table::check_envelope::<InstancePrivateEndpoint>, errors: &[] },
    #[cfg(feature = "prometheus")]
    table::Entry { operation: &operations::INSTANCE_PROMETHEUS_GET, call: instance_prometheus_get, request: None, response: table::check_text, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SCALING_SCHEDULE_GET, call: scaling_schedule_get, request: None, response: table::check_envelope::<ScalingSchedule>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SCALING_SCHEDULE_UPSERT, call: scaling_schedule_upsert, request: Some(table::check::<ScalingSchedulePostRequest>), response: table::check_envelope::<ScalingSchedule>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SCALING_SCHEDULE_DELETE, call: scaling_schedule_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::UPGRADE_WINDOW_GET, call: upgrade_window_get, request: None, response: table::check_envelope::<UpgradeWindow>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::UPGRADE_WINDOW_UPDATE, call: upgrade_window_update, request: Some(table::check::<UpgradeWindowPutRequest>), response: table::check_envelope::<UpgradeWindow>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::UPGRADE_WINDOW_DELETE, call: upgrade_window_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SERVICE_CLICKHOUSE_SETTINGS_LIST_GET, call: service_clickhouse_settings_list_get, request: None, response: table::check_envelope::<ServiceClickhouseSettingsList>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SERVICE_CLICKHOUSE_SETTINGS_UPDATE, call: service_clickhouse_settings_update, request: Some(table::check::<ServiceClickhouseSettingsPatchRequest>), response: table::check_envelope::<ServiceClickhouseSettingsPatchResponse>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SERVICE_CLICKHOUSE_SETTINGS_SCHEMA_GET, call: service_clickhouse_settings_schema_get, request: None, response: table::check_envelope::<ServiceClickhouseSettingsSchema>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SERVICE_CLICKHOUSE_SETTING_GET, call: service_clickhouse_setting_get, request: None, response: table::check_envelope::<ServiceClickhouseSetting>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SERVICE_CLICKHOUSE_SETTING_DELETE, call: service_clickhouse_setting_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::BACKUP_GET_LIST, call: backup_get_list, request: None, response: table::check_envelope::<List<Backup>>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::BACKUP_GET, call: backup_get, request: None, response: table::check_envelope::<Backup>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SNAPSHOT_GET_LIST, call: snapshot_get_list, request: None, response: table::check_envelope::<List<Snapshot>>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SNAPSHOT_GET, call: snapshot_get, request: None, response: table::check_envelope::<Snapshot>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::BACKUP_CONFIGURATION_GET, call: backup_configuration_get, request: None, response: table::check_envelope::<BackupConfiguration>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::BACKUP_CONFIGURATION_UPDATE, call: backup_configuration_update, request: Some(table::check::<BackupConfigurationPatchRequest>), response: table::check_envelope::<BackupConfiguration>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SNAPSHOT_CONFIGURATION_GET, call: snapshot_configuration_get, request: None, response: table::check_envelope::<SnapshotConfiguration>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SNAPSHOT_CONFIGURATION_UPDATE, call: snapshot_configuration_update, request: Some(table::check::<SnapshotConfigurationPatchRequest>), response: table::check_envelope::<SnapshotConfiguration>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::REPLICA_AWARE_ROUTING_GET, call: replica_aware_routing_get, request: None, response: table::check_envelope::<ReplicaAwareRouting>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::REPLICA_AWARE_ROUTING_UPDATE, call: replica_aware_routing_update, request: Some(table::check::<ReplicaAwareRoutingPatchRequest>), response: table::check_envelope::<ReplicaAwareRouting>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::BACKUP_BUCKET_GET, call: backup_bucket_get, request: None, response: table::check_envelope::<BackupBucket>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::BACKUP_BUCKET_CREATE, call: backup_bucket_create, request: Some(table::check::<BackupBucketPostRequest>), response: table::check_envelope::<BackupBucket>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::BACKUP_BUCKET_UPDATE, call: backup_bucket_update, request: Some(table::check::<BackupBucketPatchRequest>), response: table::check_envelope::<BackupBucket>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::BACKUP_BUCKET_DELETE, call: backup_bucket_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "api-keys")]
    table::Entry { operation: &operations::OPENAPI_KEY_GET_LIST, call: openapi_key_get_list, request: None, response: table::check_envelope::<List<ApiKey>>, errors: &[] },
    #[cfg(feature = "api-keys")]
    table::Entry { operation: &operations::OPENAPI_KEY_CREATE, call: openapi_key_create, request: Some(table::check::<ApiKeyPostRequest>), response: table::check_envelope::<ApiKeyPostResponse>, errors: &[] },
    #[cfg(feature = "api-keys")]
    table::Entry { operation: &operations::OPENAPI_KEY_GET, call: openapi_key_get, request: None, response: table::check_envelope::<ApiKey>, errors: &[] },
    #[cfg(feature = "api-keys")]
    table::Entry { operation: &operations::OPENAPI_KEY_UPDATE, call: openapi_key_update, request: Some(table::check::<ApiKeyPatchRequest>), response: table::check_envelope::<ApiKey>, errors: &[] },
    #[cfg(feature = "api-keys")]
    table::Entry { operation: &operations::OPENAPI_KEY_DELETE, call: openapi_key_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::MEMBER_GET_LIST, call: member_get_list, request: None, response: table::check_envelope::<List<Member>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::MEMBER_GET, call: member_get, request: None, response: table::check_envelope::<Member>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::MEMBER_UPDATE, call: member_update, request: Some(table::check::<MemberPatchRequest>), response: table::check_envelope::<Member>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::MEMBER_DELETE, call: member_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::INVITATION_GET_LIST, call: invitation_get_list, request: None, response: table::check_envelope::<List<Invitation>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::INVITATION_CREATE, call: invitation_create, request: Some(table::check::<InvitationPostRequest>), response: table::check_envelope::<Invitation>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::INVITATION_GET, call: invitation_get, request: None, response: table::check_envelope::<Invitation>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::INVITATION_DELETE, call: invitation_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ACTIVITY_GET_LIST, call: activity_get_list, request: None, response: table::check_envelope::<List<Activity>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ACTIVITY_GET, call: activity_get, request: None, response: table::check_envelope::<Activity>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::NOTIFICATION_GET_LIST, call: notification_get_list, request: None, response: table::check_envelope::<List<Notification>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::NOTIFICATION_TYPES_GET_LIST, call: notification_types_get_list, request: None, response: table::check_envelope::<List<NotificationType>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::USAGE_COST_GET, call: usage_cost_get, request: None, response: table::check_envelope::<UsageCost>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ACTIVE_BALANCES_GET, call: active_balances_get, request: None, response: table::check_envelope::<ActiveBalances>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::CREDIT_BALANCES_GET, call: credit_balances_get, request: None, response: table::check_envelope::<CreditBalances>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_GET_LIST, call: click_pipe_get_list, request: None, response: table::check_envelope::<List<ClickPipe>>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_CREATE, call: click_pipe_create, request: Some(table::check::<ClickPipePostRequest>), response: table::check_envelope::<ClickPipe>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPES_SERVICE_CONTEXT_GET, call: click_pipes_service_context_get, request: None, response: table::check_envelope::<ClickPipesServiceContext>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_GET, call: click_pipe_get, request: None, response: table::check_envelope::<ClickPipe>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_UPDATE, call: click_pipe_update, request: Some(table::check::<ClickPipePatchRequest>), response: table::check_envelope::<ClickPipe>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_DELETE, call: click_pipe_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_SETTINGS_GET, call: click_pipe_settings_get, request: None, response: table::check_envelope::<ClickPipeSettings>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_SETTINGS_UPDATE, call: click_pipe_settings_update, request: Some(table::check::<ClickPipeSettingsPutRequest>), response: table::check_envelope::<ClickPipeSettings>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_SCHEMA_DISCOVERY, call: click_pipe_schema_discovery, request: Some(table::check::<ClickPipeSchemaDiscoveryRequest>), response: table::check_envelope::<ClickPipeSchemaDiscoveryResponse>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_SCALING_UPDATE, call: click_pipe_scaling_update, request: Some(table::check::<ClickPipeScalingPatchRequest>), response: table::check_envelope::<ClickPipe>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_STATE_UPDATE, call: click_pipe_state_update, request: Some(table::check::<ClickPipeStatePatchRequest>), response: table::check_envelope::<ClickPipe>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_CDC_SCALING_GET, call: click_pipe_cdc_scaling_get, request: None, response: table::check_envelope::<ClickPipesCdcScaling>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_CDC_SCALING_UPDATE, call: click_pipe_cdc_scaling_update, request: Some(table::check::<ClickPipesCdcScalingPatchRequest>), response: table::check_envelope::<ClickPipesCdcScaling>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_LIST_DASHBOARDS, call: click_stack_list_dashboards, request: None, response: table::check_envelope::<List<ClickStackDashboardResponse>>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_CREATE_DASHBOARD, call: click_stack_create_dashboard, request: Some(table::check::<ClickStackCreateDashboardRequest>), response: table::check_envelope::<ClickStackDashboardResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_GET_DASHBOARD, call: click_stack_get_dashboard, request: None, response: table::check_envelope::<ClickStackDashboardResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_UPDATE_DASHBOARD, call: click_stack_update_dashboard, request: Some(table::check::<ClickStackUpdateDashboardRequest>), response: table::check_envelope::<ClickStackDashboardResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_DELETE_DASHBOARD, call: click_stack_delete_dashboard, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_VALIDATE_DASHBOARD, call: click_stack_validate_dashboard, request: Some(table::check::<ClickStackCreateDashboardRequest>), response: table::check_envelope::<ClickStackValidateDashboardResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_LIST_ALERTS, call: click_stack_list_alerts, request: None, response: table::check_envelope::<List<ClickStackAlertResponse>>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_CREATE_ALERT, call: click_stack_create_alert, request: Some(table::check::<ClickStackCreateAlertRequest>), response: table::check_envelope::<ClickStackAlertResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_LIST_SOURCES, call: click_stack_list_sources, request: None, response: table::check_envelope::<List<ClickStackSource>>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_CREATE_SOURCE, call: click_stack_create_source, request: Some(table::check::<ClickStackSource>), response: table::check_envelope::<ClickStackSource>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_GET_SOURCE, call: click_stack_get_source, request: None, response: table::check_envelope::<ClickStackSource>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_UPDATE_SOURCE, call: click_stack_update_source, request: Some(table::check::<ClickStackSource>), response: table::check_envelope::<ClickStackSource>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_DELETE_SOURCE, call: click_stack_delete_source, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_GET_ALERT, call: click_stack_get_alert, request: None, response: table::check_envelope::<ClickStackAlertResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_UPDATE_ALERT, call: click_stack_update_alert, request: Some(table::check::<ClickStackUpdateAlertRequest>), response: table::check_envelope::<ClickStackAlertResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_DELETE_ALERT, call: click_stack_delete_alert, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_LIST_WEBHOOKS, call: click_stack_list_webhooks, request: None, response: table::check_envelope::<List<ClickStackWebhook>>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_CREATE_WEBHOOK, call: click_stack_create_webhook, request: Some(table::check::<ClickStackWebhookInput>), response: table::check_envelope::<ClickStackWebhook>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_VALIDATE_WEBHOOK, call: click_stack_validate_webhook, request: Some(table::check::<ClickStackWebhookInput>), response: table::check_envelope::<ClickStackValidateWebhookResponse>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_UPDATE_WEBHOOK, call: click_stack_update_webhook, request: Some(table::check::<ClickStackWebhookInput>), response: table::check_envelope::<ClickStackWebhook>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_DELETE_WEBHOOK, call: click_stack_delete_webhook, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_LIST_ROLES, call: click_stack_list_roles, request: None, response: table::check_envelope::<List<ClickStackRole>>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_CREATE_ROLE, call: click_stack_create_role, request: Some(table::check::<ClickStackCreateRoleRequest>), response: table::check_envelope::<ClickStackRole>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_GET_ROLE, call: click_stack_get_role, request: None, response: table::check_envelope::<ClickStackRole>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_UPDATE_ROLE, call: click_stack_update_role, request: Some(table::check::<ClickStackUpdateRoleRequest>), response: table::check_envelope::<ClickStackRole>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_DELETE_ROLE, call: click_stack_delete_role, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_LIST_SAVED_SEARCHES, call: click_stack_list_saved_searches, request: None, response: table::check_envelope::<List<ClickStackSavedSearch>>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_CREATE_SAVED_SEARCH, call: click_stack_create_saved_search, request: Some(table::check::<ClickStackSavedSearchInput>), response: table::check_envelope::<ClickStackSavedSearch>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_GET_SAVED_SEARCH, call: click_stack_get_saved_search, request: None, response: table::check_envelope::<ClickStackSavedSearch>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_UPDATE_SAVED_SEARCH, call: click_stack_update_saved_search, request: Some(table::check::<ClickStackSavedSearchInput>), response: table::check_envelope::<ClickStackSavedSearch>, errors: &[] },
    #[cfg(feature = "clickstack")]
    table::Entry { operation: &operations::CLICK_STACK_DELETE_SAVED_SEARCH, call: click_stack_delete_saved_search, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_SERVICE_CREATE, call: postgres_service_create, request: Some(table::check::<PostgresServicePostRequest>), response: table::check_envelope::<PostgresService>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_SERVICE_GET_LIST, call: postgres_service_get_list, request: None, response: table::check_envelope::<List<PostgresServiceListItem>>, errors: &[] },
    #[cfg(feature = "prometheus")]
    table::Entry { operation: &operations::POSTGRES_ORG_PROMETHEUS_GET, call: postgres_org_prometheus_get, request: None, response: table::check_text, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_SERVICE_GET, call: postgres_service_get, request: None, response: table::check_envelope::<PostgresService>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_SERVICE_DELETE, call: postgres_service_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_SERVICE_PATCH, call: postgres_service_patch, request: Some(table::check::<PostgresServicePatchRequest>), response: table::check_envelope::<PostgresService>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_SERVICE_CERTS_GET, call: postgres_service_certs_get, request: None, response: table::check_text, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_INSTANCE_RESTORE, call: postgres_instance_restore, request: Some(table::check::<PostgresServiceRestoreRequest>), response: table::check_envelope::<PostgresService>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_SERVICE_SET_PASSWORD, call: postgres_service_set_password, request: Some(table::check::<PostgresServiceSetPassword>), response: table::check_envelope::<PostgresServicePasswordResource>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_SERVICE_PATCH_STATE, call: postgres_service_patch_state, request: Some(table::check::<PostgresServiceSetState>), response: table::check_envelope::<PostgresService>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_INSTANCE_CREATE_READ_REPLICA, call: postgres_instance_create_read_replica, request: Some(table::check::<PostgresServiceReadReplicaRequest>), response: table::check_envelope::<PostgresService>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_INSTANCE_CONFIG_GET, call: postgres_instance_config_get, request: None, response: table::check_envelope::<PostgresInstanceConfig>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_INSTANCE_CONFIG_POST, call: postgres_instance_config_post, request: Some(table::check::<PostgresInstanceConfig>), response: table::check_envelope::<PostgresInstanceUpdateConfigResponse>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_INSTANCE_CONFIG_PATCH, call: postgres_instance_config_patch, request: Some(table::check::<PostgresInstanceConfig>), response: table::check_envelope::<PostgresInstanceUpdateConfigResponse>, errors: &[] },
    #[cfg(feature = "prometheus")]
    table::Entry { operation: &operations::POSTGRES_INSTANCE_PROMETHEUS_GET, call: postgres_instance_prometheus_get, request: None, response: table::check_text, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_INSTANCE_METRICS_GET, call: postgres_instance_metrics_get, request: None, response: table::check_envelope::<PostgresMetrics>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_SERVICE_BACKUP_GET_LIST, call: postgres_service_backup_get_list, request: None, response: table::check_envelope::<List<PostgresBackup>>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::SLOW_QUERY_PATTERNS_GET_LIST, call: slow_query_patterns_get_list, request: None, response: table::check_envelope::<List<PostgresSlowQueryPattern>>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::SLOW_QUERY_PATTERN_GET, call: slow_query_pattern_get, request: None, response: table::check_envelope::<PostgresSlowQueryPatternDetail>, errors: &[] },
    #[cfg(feature = "postgres")]
    table::Entry { operation: &operations::POSTGRES_LOGS_GET_LIST, call: postgres_logs_get_list, request: None, response: table::check_envelope::<List<PostgresLogEntry>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_PRIVATE_ENDPOINT_CONFIG_GET_LIST, call: organization_private_endpoint_config_get_list, request: None, response: table::check_envelope::<OrganizationCloudRegionPrivateEndpointConfig>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_CREATE, call: organization_byoc_infrastructure_create, request: Some(table::check::<ByocInfrastructurePostRequest>), response: table::check_envelope::<ByocConfig>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_VALIDATE, call: organization_byoc_infrastructure_validate, request: Some(table::check::<ByocInfrastructureValidatePostRequest>), response: table::check_envelope::<ByocInfrastructureValidation>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_GET, call: organization_byoc_infrastructure_get, request: None, response: table::check_envelope::<ByocInfrastructureDetails>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_DELETE, call: organization_byoc_infrastructure_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_UPDATE, call: organization_byoc_infrastructure_update, request: Some(table::check::<ByocInfrastructurePatchRequest>), response: table::check_envelope::<ByocConfig>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_PROGRESS_GET, call: organization_byoc_infrastructure_progress_get, request: None, response: table::check_envelope::<ByocInfrastructureProgress>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_TAGS_GET, call: organization_byoc_infrastructure_tags_get, request: None, response: table::check_envelope::<ByocInfrastructureTagsResponse>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_PRIVATE_ENDPOINT_CONFIG_GET, call: organization_byoc_infrastructure_private_endpoint_config_get, request: None, response: table::check_envelope::<ByocInfrastructurePrivateEndpointConfig>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_GET_LIST, call: click_pipe_reverse_private_endpoint_get_list, request: None, response: table::check_envelope::<List<ReversePrivateEndpoint>>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_CREATE, call: click_pipe_reverse_private_endpoint_create, request: Some(table::check::<CreateReversePrivateEndpoint>), response: table::check_envelope::<ReversePrivateEndpoint>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_GET, call: click_pipe_reverse_private_endpoint_get, request: None, response: table::check_envelope::<ReversePrivateEndpoint>, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_DELETE, call: click_pipe_reverse_private_endpoint_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "clickpipes")]
    table::Entry { operation: &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_UPDATE, call: click_pipe_reverse_private_endpoint_update, request: Some(table::check::<UpdateReversePrivateEndpoint>), response: table::check_envelope::<ReversePrivateEndpoint>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::QUERY_API_ENDPOINT_LIST, call: query_api_endpoint_list, request: None, response: table::check_envelope::<List<PublicQueryApiEndpointListItem>>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::QUERY_API_ENDPOINT_CREATE, call: query_api_endpoint_create, request: Some(table::check::<PublicQueryApiEndpointRequest>), response: table::check_envelope::<PublicQueryApiEndpoint>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::QUERY_API_ENDPOINT_DELETE, call: query_api_endpoint_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::QUERY_API_ENDPOINT_GET, call: query_api_endpoint_get, request: None, response: table::check_envelope::<PublicQueryApiEndpoint>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::QUERY_API_ENDPOINT_UPDATE, call: query_api_endpoint_update, request: Some(table::check::<PublicQueryApiEndpointRequest>), response: table::check_envelope::<PublicQueryApiEndpoint>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SAVED_QUERY_LIST, call: saved_query_list, request: None, response: table::check_envelope::<List<PublicSavedQueryListItem>>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SAVED_QUERY_CREATE, call: saved_query_create, request: Some(table::check::<PublicSavedQueryRequest>), response: table::check_envelope::<PublicSavedQuery>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SAVED_QUERY_DELETE, call: saved_query_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SAVED_QUERY_GET, call: saved_query_get, request: None, response: table::check_envelope::<PublicSavedQuery>, errors: &[] },
    #[cfg(feature = "service")]
    table::Entry { operation: &operations::SAVED_QUERY_UPDATE, call: saved_query_update, request: Some(table::check::<PublicSavedQueryRequest>), response: table::check_envelope::<PublicSavedQuery>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::UDF_UPLOAD_SESSION_CREATE, call: udf_upload_session_create, request: None, response: table::check_envelope::<UdfUploadSession>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::UDF_LIST, call: udf_list, request: None, response: table::check_envelope::<List<Udf>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::UDF_CREATE, call: udf_create, request: Some(table::check::<UdfCreateRequest>), response: table::check_envelope::<Udf>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::UDF_DELETE, call: udf_delete, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::UDF_GET, call: udf_get, request: None, response: table::check_envelope::<Udf>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::UDF_ATTACHMENT_LIST, call: udf_attachment_list, request: None, response: table::check_envelope::<List<UdfAttachment>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::UDF_DETACH, call: udf_detach, request: None, response: table::check_empty, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::UDF_ATTACHMENT_GET, call: udf_attachment_get, request: None, response: table::check_envelope::<UdfAttachment>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::UDF_ATTACH, call: udf_attach, request: Some(table::check::<UdfAttachRequest>), response: table::check_envelope::<UdfAttachment>, errors: &[(424, table::check::<UdfAttachError424>)] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::UDF_VERSION_LIST, call: udf_version_list, request: None, response: table::check_envelope::<List<Udf>>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::UDF_VERSION_CREATE, call: udf_version_create, request: Some(table::check::<UdfVersionCreateRequest>), response: table::check_envelope::<Udf>, errors: &[] },
    #[cfg(feature = "organization")]
    table::Entry { operation: &operations::UDF_VERSION_DELETE, call: udf_version_delete, request: None, response: table::check_empty, errors: &[] },
];

pub(crate) const SCHEMAS: &[table::Schema] = &[
    #[cfg(feature = "organization")]
    table::Schema { name: "ActiveBalance", check: table::check::<ActiveBalance> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ActiveBalances", check: table::check::<ActiveBalances> },
    #[cfg(feature = "organization")]
    table::Schema { name: "Activity", check: table::check::<Activity> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ActivityActorType", check: table::check::<ActivityActorType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ActivityKeyUpdateType", check: table::check::<ActivityKeyUpdateType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ActivityType", check: table::check::<ActivityType> },
    #[cfg(feature = "api-keys")]
    table::Schema { name: "ApiKey", check: table::check::<ApiKey> },
    #[cfg(feature = "api-keys")]
    table::Schema { name: "ApiKeyHashData", check: table::check::<ApiKeyHashData> },
    #[cfg(feature = "api-keys")]
    table::Schema { name: "ApiKeyPatchRequest", check: table::check::<ApiKeyPatchRequest> },
    #[cfg(feature = "api-keys")]
    table::Schema { name: "ApiKeyPatchRequestRolesItem", check: table::check::<ApiKeyPatchRequestRolesItem> },
    #[cfg(feature = "api-keys")]
    table::Schema { name: "ApiKeyPatchRequestState", check: table::check::<ApiKeyPatchRequestState> },
    #[cfg(feature = "api-keys")]
    table::Schema { name: "ApiKeyPostRequest", check: table::check::<ApiKeyPostRequest> },
    #[cfg(feature = "api-keys")]
    table::Schema { name: "ApiKeyPostRequestRolesItem", check: table::check::<ApiKeyPostRequestRolesItem> },
    #[cfg(feature = "api-keys")]
    table::Schema { name: "ApiKeyPostRequestState", check: table::check::<ApiKeyPostRequestState> },
    #[cfg(feature = "api-keys")]
    table::Schema { name: "ApiKeyPostResponse", check: table::check::<ApiKeyPostResponse> },
    #[cfg(feature = "api-keys")]
    table::Schema { name: "ApiKeyRolesItem", check: table::check::<ApiKeyRolesItem> },
    #[cfg(feature = "api-keys")]
    table::Schema { name: "ApiKeyState", check: table::check::<ApiKeyState> },
    #[cfg(any(feature = "api-keys", feature = "organization"))]
    table::Schema { name: "AssignedRole", check: table::check::<AssignedRole> },
    #[cfg(any(feature = "api-keys", feature = "organization"))]
    table::Schema { name: "AssignedRoleRoleType", check: table::check::<AssignedRoleRoleType> },
    #[cfg(feature = "service")]
    table::Schema { name: "AwsBackupBucket", check: table::check::<AwsBackupBucket> },
    #[cfg(feature = "service")]
    table::Schema { name: "AwsBackupBucketBucketProvider", check: table::check::<AwsBackupBucketBucketProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "AwsBackupBucketPatchRequestV1", check: table::check::<AwsBackupBucketPatchRequestV1> },
    #[cfg(feature = "service")]
    table::Schema { name: "AwsBackupBucketPatchRequestV1BucketProvider", check: table::check::<AwsBackupBucketPatchRequestV1BucketProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "AwsBackupBucketPostRequestV1", check: table::check::<AwsBackupBucketPostRequestV1> },
    #[cfg(feature = "service")]
    table::Schema { name: "AwsBackupBucketPostRequestV1BucketProvider", check: table::check::<AwsBackupBucketPostRequestV1BucketProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "AwsBackupBucketProperties", check: table::check::<AwsBackupBucketProperties> },
    #[cfg(feature = "service")]
    table::Schema { name: "AwsBackupBucketPropertiesBucketProvider", check: table::check::<AwsBackupBucketPropertiesBucketProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "AzureBackupBucket", check: table::check::<AzureBackupBucket> },
    #[cfg(feature = "service")]
    table::Schema { name: "AzureBackupBucketBucketProvider", check: table::check::<AzureBackupBucketBucketProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "AzureBackupBucketPatchRequestV1", check: table::check::<AzureBackupBucketPatchRequestV1> },
    #[cfg(feature = "service")]
    table::Schema { name: "AzureBackupBucketPatchRequestV1BucketProvider", check: table::check::<AzureBackupBucketPatchRequestV1BucketProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "AzureBackupBucketPostRequestV1", check: table::check::<AzureBackupBucketPostRequestV1> },
    #[cfg(feature = "service")]
    table::Schema { name: "AzureBackupBucketPostRequestV1BucketProvider", check: table::check::<AzureBackupBucketPostRequestV1BucketProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "AzureBackupBucketProperties", check: table::check::<AzureBackupBucketProperties> },
    #[cfg(feature = "service")]
    table::Schema { name: "AzureBackupBucketPropertiesBucketProvider", check: table::check::<AzureBackupBucketPropertiesBucketProvider> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "AzureEventHub", check: table::check::<AzureEventHub> },
    #[cfg(feature = "service")]
    table::Schema { name: "Backup", check: table::check::<Backup> },
    #[cfg(feature = "service")]
    table::Schema { name: "BackupBucket", check: table::check::<BackupBucket> },
    #[cfg(feature = "service")]
    table::Schema { name: "BackupBucketPatchRequest", check: table::check::<BackupBucketPatchRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "BackupBucketPostRequest", check: table::check::<BackupBucketPostRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "BackupBucketType", check: table::check::<BackupBucketType> },
    #[cfg(feature = "service")]
    table::Schema { name: "BackupConfiguration", check: table::check::<BackupConfiguration> },
    #[cfg(feature = "service")]
    table::Schema { name: "BackupConfigurationPatchRequest", check: table::check::<BackupConfigurationPatchRequest> },
    table::Schema { name: "BackupEncryptionConfig", check: table::check::<BackupEncryptionConfig> },
    #[cfg(feature = "service")]
    table::Schema { name: "BackupStatus", check: table::check::<BackupStatus> },
    #[cfg(feature = "service")]
    table::Schema { name: "BackupType", check: table::check::<BackupType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocConfig", check: table::check::<ByocConfig> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocConfigCloudProvider", check: table::check::<ByocConfigCloudProvider> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocConfigRegionId", check: table::check::<ByocConfigRegionId> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocConfigState", check: table::check::<ByocConfigState> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureDetails", check: table::check::<ByocInfrastructureDetails> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureDetailsCloudProvider", check: table::check::<ByocInfrastructureDetailsCloudProvider> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureDetailsRegionId", check: table::check::<ByocInfrastructureDetailsRegionId> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureDetailsState", check: table::check::<ByocInfrastructureDetailsState> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructurePatchRequest", check: table::check::<ByocInfrastructurePatchRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructurePostRequest", check: table::check::<ByocInfrastructurePostRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructurePostRequestAvailabilityZoneSuffixesItem", check: table::check::<ByocInfrastructurePostRequestAvailabilityZoneSuffixesItem> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructurePostRequestRegionId", check: table::check::<ByocInfrastructurePostRequestRegionId> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructurePrivateEndpointConfig", check: table::check::<ByocInfrastructurePrivateEndpointConfig> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureProgress", check: table::check::<ByocInfrastructureProgress> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureProgressStage", check: table::check::<ByocInfrastructureProgressStage> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureProgressStageStatus", check: table::check::<ByocInfrastructureProgressStageStatus> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureProgressStatus", check: table::check::<ByocInfrastructureProgressStatus> },
    table::Schema { name: "ByocInfrastructureTags", check: table::check::<ByocInfrastructureTags> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureTagsResponse", check: table::check::<ByocInfrastructureTagsResponse> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureValidatePostRequest", check: table::check::<ByocInfrastructureValidatePostRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureValidatePostRequestAvailabilityZoneSuffixesItem", check: table::check::<ByocInfrastructureValidatePostRequestAvailabilityZoneSuffixesItem> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureValidatePostRequestRegionId", check: table::check::<ByocInfrastructureValidatePostRequestRegionId> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureValidation", check: table::check::<ByocInfrastructureValidation> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureValidationCheck", check: table::check::<ByocInfrastructureValidationCheck> },
    #[cfg(feature = "organization")]
    table::Schema { name: "ByocInfrastructureValidationCloudProvider", check: table::check::<ByocInfrastructureValidationCloudProvider> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipe", check: table::check::<ClickPipe> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeBigQueryPipeSettings", check: table::check::<ClickPipeBigQueryPipeSettings> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeBigQueryPipeTableMapping", check: table::check::<ClickPipeBigQueryPipeTableMapping> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeBigQueryPipeTableMappingTableEngine", check: table::check::<ClickPipeBigQueryPipeTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeBigQueryServiceAccountSource", check: table::check::<ClickPipeBigQueryServiceAccountSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeBigQueryServiceAccountSourceAuthentication", check: table::check::<ClickPipeBigQueryServiceAccountSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeBigQuerySource", check: table::check::<ClickPipeBigQuerySource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeBigQueryWorkloadIdentitySource", check: table::check::<ClickPipeBigQueryWorkloadIdentitySource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeBigQueryWorkloadIdentitySourceAuthentication", check: table::check::<ClickPipeBigQueryWorkloadIdentitySourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeDestination", check: table::check::<ClickPipeDestination> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeDestinationColumn", check: table::check::<ClickPipeDestinationColumn> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeDestinationTableDefinition", check: table::check::<ClickPipeDestinationTableDefinition> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeDestinationTableEngine", check: table::check::<ClickPipeDestinationTableEngine> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeDestinationTableEngineType", check: table::check::<ClickPipeDestinationTableEngineType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeFieldMapping", check: table::check::<ClickPipeFieldMapping> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaConfluentSchemaRegistry", check: table::check::<ClickPipeKafkaConfluentSchemaRegistry> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaConfluentSchemaRegistryAuthentication", check: table::check::<ClickPipeKafkaConfluentSchemaRegistryAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaConfluentSchemaRegistryType", check: table::check::<ClickPipeKafkaConfluentSchemaRegistryType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaGlueSchemaRegistry", check: table::check::<ClickPipeKafkaGlueSchemaRegistry> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaGlueSchemaRegistryType", check: table::check::<ClickPipeKafkaGlueSchemaRegistryType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaOffset", check: table::check::<ClickPipeKafkaOffset> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaOffsetStrategy", check: table::check::<ClickPipeKafkaOffsetStrategy> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaSchemaRegistry", check: table::check::<ClickPipeKafkaSchemaRegistry> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaSchemaRegistryCredentials", check: table::check::<ClickPipeKafkaSchemaRegistryCredentials> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaSource", check: table::check::<ClickPipeKafkaSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaSourceAuthentication", check: table::check::<ClickPipeKafkaSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaSourceFormat", check: table::check::<ClickPipeKafkaSourceFormat> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaSourceTombstoneMode", check: table::check::<ClickPipeKafkaSourceTombstoneMode> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKafkaSourceType", check: table::check::<ClickPipeKafkaSourceType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKinesisSchemaRegistry", check: table::check::<ClickPipeKinesisSchemaRegistry> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKinesisSchemaRegistryType", check: table::check::<ClickPipeKinesisSchemaRegistryType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKinesisSource", check: table::check::<ClickPipeKinesisSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKinesisSourceAuthentication", check: table::check::<ClickPipeKinesisSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKinesisSourceFormat", check: table::check::<ClickPipeKinesisSourceFormat> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeKinesisSourceIteratorType", check: table::check::<ClickPipeKinesisSourceIteratorType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMongoDBPipeColumn", check: table::check::<ClickPipeMongoDbPipeColumn> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMongoDBPipeSettings", check: table::check::<ClickPipeMongoDbPipeSettings> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMongoDbPipeSettingsReplicationMode", check: table::check::<ClickPipeMongoDbPipeSettingsReplicationMode> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMongoDBPipeTableMapping", check: table::check::<ClickPipeMongoDbPipeTableMapping> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMongoDbPipeTableMappingTableEngine", check: table::check::<ClickPipeMongoDbPipeTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMongoDBSource", check: table::check::<ClickPipeMongoDbSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMongoDbSourceReadPreference", check: table::check::<ClickPipeMongoDbSourceReadPreference> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMongoDBStructuredIngestion", check: table::check::<ClickPipeMongoDbStructuredIngestion> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutateBigQuerySource", check: table::check::<ClickPipeMutateBigQuerySource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutateDestination", check: table::check::<ClickPipeMutateDestination> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutateKafkaConfluentSchemaRegistry", check: table::check::<ClickPipeMutateKafkaConfluentSchemaRegistry> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication", check: table::check::<ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutateKafkaConfluentSchemaRegistryType", check: table::check::<ClickPipeMutateKafkaConfluentSchemaRegistryType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutateKafkaSchemaRegistry", check: table::check::<ClickPipeMutateKafkaSchemaRegistry> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutateMongoDBSource", check: table::check::<ClickPipeMutateMongoDbSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutateMongoDbSourceReadPreference", check: table::check::<ClickPipeMutateMongoDbSourceReadPreference> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutateMySQLSource", check: table::check::<ClickPipeMutateMySqlSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutateMySqlSourceAuthentication", check: table::check::<ClickPipeMutateMySqlSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutateMySqlSourceType", check: table::check::<ClickPipeMutateMySqlSourceType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutatePostgresSource", check: table::check::<ClickPipeMutatePostgresSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutatePostgresSourceAuthentication", check: table::check::<ClickPipeMutatePostgresSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMutatePostgresSourceType", check: table::check::<ClickPipeMutatePostgresSourceType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMySQLPipeSettings", check: table::check::<ClickPipeMySqlPipeSettings> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMySqlPipeSettingsReplicationMechanism", check: table::check::<ClickPipeMySqlPipeSettingsReplicationMechanism> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMySqlPipeSettingsReplicationMode", check: table::check::<ClickPipeMySqlPipeSettingsReplicationMode> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMySQLPipeTableMapping", check: table::check::<ClickPipeMySqlPipeTableMapping> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMySqlPipeTableMappingTableEngine", check: table::check::<ClickPipeMySqlPipeTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMySQLSource", check: table::check::<ClickPipeMySqlSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMySqlSourceAuthentication", check: table::check::<ClickPipeMySqlSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeMySqlSourceType", check: table::check::<ClickPipeMySqlSourceType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeObjectStorageSource", check: table::check::<ClickPipeObjectStorageSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeObjectStorageSourceAuthentication", check: table::check::<ClickPipeObjectStorageSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeObjectStorageSourceCompression", check: table::check::<ClickPipeObjectStorageSourceCompression> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeObjectStorageSourceFormat", check: table::check::<ClickPipeObjectStorageSourceFormat> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeObjectStorageSourceType", check: table::check::<ClickPipeObjectStorageSourceType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchDestination", check: table::check::<ClickPipePatchDestination> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchKafkaSource", check: table::check::<ClickPipePatchKafkaSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchKafkaSourceAuthentication", check: table::check::<ClickPipePatchKafkaSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchKafkaSourceCredentials", check: table::check::<ClickPipePatchKafkaSourceCredentials> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchKinesisSource", check: table::check::<ClickPipePatchKinesisSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchKinesisSourceAuthentication", check: table::check::<ClickPipePatchKinesisSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchMongoDBPipeRemoveTableMapping", check: table::check::<ClickPipePatchMongoDbPipeRemoveTableMapping> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchMongoDbPipeRemoveTableMappingTableEngine", check: table::check::<ClickPipePatchMongoDbPipeRemoveTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchMongoDBPipeSettings", check: table::check::<ClickPipePatchMongoDbPipeSettings> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchMongoDBSource", check: table::check::<ClickPipePatchMongoDbSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchMongoDbSourceReadPreference", check: table::check::<ClickPipePatchMongoDbSourceReadPreference> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchMySQLPipeRemoveTableMapping", check: table::check::<ClickPipePatchMySqlPipeRemoveTableMapping> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchMySqlPipeRemoveTableMappingTableEngine", check: table::check::<ClickPipePatchMySqlPipeRemoveTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchMySQLPipeSettings", check: table::check::<ClickPipePatchMySqlPipeSettings> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchMySQLSource", check: table::check::<ClickPipePatchMySqlSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchMySqlSourceAuthentication", check: table::check::<ClickPipePatchMySqlSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchObjectStorageSource", check: table::check::<ClickPipePatchObjectStorageSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchObjectStorageSourceAuthentication", check: table::check::<ClickPipePatchObjectStorageSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchPostgresPipeRemoveTableMapping", check: table::check::<ClickPipePatchPostgresPipeRemoveTableMapping> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchPostgresPipeRemoveTableMappingTableEngine", check: table::check::<ClickPipePatchPostgresPipeRemoveTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchPostgresPipeSettings", check: table::check::<ClickPipePatchPostgresPipeSettings> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchPostgresSource", check: table::check::<ClickPipePatchPostgresSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchPubSubSource", check: table::check::<ClickPipePatchPubSubSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchPubSubSourceAuthentication", check: table::check::<ClickPipePatchPubSubSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchRequest", check: table::check::<ClickPipePatchRequest> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePatchSource", check: table::check::<ClickPipePatchSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostBigQueryServiceAccountSource", check: table::check::<ClickPipePostBigQueryServiceAccountSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostBigQueryServiceAccountSourceAuthentication", check: table::check::<ClickPipePostBigQueryServiceAccountSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostBigQueryWorkloadIdentitySource", check: table::check::<ClickPipePostBigQueryWorkloadIdentitySource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostBigQueryWorkloadIdentitySourceAuthentication", check: table::check::<ClickPipePostBigQueryWorkloadIdentitySourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostKafkaSource", check: table::check::<ClickPipePostKafkaSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostKafkaSourceAuthentication", check: table::check::<ClickPipePostKafkaSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostKafkaSourceCredentials", check: table::check::<ClickPipePostKafkaSourceCredentials> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostKafkaSourceFormat", check: table::check::<ClickPipePostKafkaSourceFormat> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostKafkaSourceTombstoneMode", check: table::check::<ClickPipePostKafkaSourceTombstoneMode> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostKafkaSourceType", check: table::check::<ClickPipePostKafkaSourceType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostKinesisSource", check: table::check::<ClickPipePostKinesisSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostKinesisSourceAuthentication", check: table::check::<ClickPipePostKinesisSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostKinesisSourceFormat", check: table::check::<ClickPipePostKinesisSourceFormat> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostKinesisSourceIteratorType", check: table::check::<ClickPipePostKinesisSourceIteratorType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostObjectStorageSource", check: table::check::<ClickPipePostObjectStorageSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostObjectStorageSourceAuthentication", check: table::check::<ClickPipePostObjectStorageSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostObjectStorageSourceCompression", check: table::check::<ClickPipePostObjectStorageSourceCompression> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostObjectStorageSourceFormat", check: table::check::<ClickPipePostObjectStorageSourceFormat> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostObjectStorageSourceType", check: table::check::<ClickPipePostObjectStorageSourceType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostPubSubServiceAccountSource", check: table::check::<ClickPipePostPubSubServiceAccountSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostPubSubServiceAccountSourceAuthentication", check: table::check::<ClickPipePostPubSubServiceAccountSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostPubSubServiceAccountSourceFormat", check: table::check::<ClickPipePostPubSubServiceAccountSourceFormat> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostPubSubServiceAccountSourceSeekType", check: table::check::<ClickPipePostPubSubServiceAccountSourceSeekType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostPubSubSource", check: table::check::<ClickPipePostPubSubSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostPubSubWorkloadIdentitySource", check: table::check::<ClickPipePostPubSubWorkloadIdentitySource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostPubSubWorkloadIdentitySourceAuthentication", check: table::check::<ClickPipePostPubSubWorkloadIdentitySourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostPubSubWorkloadIdentitySourceFormat", check: table::check::<ClickPipePostPubSubWorkloadIdentitySourceFormat> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostPubSubWorkloadIdentitySourceSeekType", check: table::check::<ClickPipePostPubSubWorkloadIdentitySourceSeekType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostRequest", check: table::check::<ClickPipePostRequest> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostSource", check: table::check::<ClickPipePostSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostgresPipeSettings", check: table::check::<ClickPipePostgresPipeSettings> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostgresPipeSettingsReplicationMode", check: table::check::<ClickPipePostgresPipeSettingsReplicationMode> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostgresPipeTableMapping", check: table::check::<ClickPipePostgresPipeTableMapping> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostgresPipeTableMappingTableEngine", check: table::check::<ClickPipePostgresPipeTableMappingTableEngine> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostgresSource", check: table::check::<ClickPipePostgresSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostgresSourceAuthentication", check: table::check::<ClickPipePostgresSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePostgresSourceType", check: table::check::<ClickPipePostgresSourceType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePubSubSource", check: table::check::<ClickPipePubSubSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePubSubSourceAuthentication", check: table::check::<ClickPipePubSubSourceAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePubSubSourceFormat", check: table::check::<ClickPipePubSubSourceFormat> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipePubSubSourceSeekType", check: table::check::<ClickPipePubSubSourceSeekType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeScaling", check: table::check::<ClickPipeScaling> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeScalingPatchRequest", check: table::check::<ClickPipeScalingPatchRequest> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeSchemaDiscoveryField", check: table::check::<ClickPipeSchemaDiscoveryField> },
    table::Schema { name: "ClickPipeSchemaDiscoveryMeta", check: table::check::<ClickPipeSchemaDiscoveryMeta> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeSchemaDiscoveryRequest", check: table::check::<ClickPipeSchemaDiscoveryRequest> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeSchemaDiscoveryResponse", check: table::check::<ClickPipeSchemaDiscoveryResponse> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeSchemaDiscoverySource", check: table::check::<ClickPipeSchemaDiscoverySource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeSettings", check: table::check::<ClickPipeSettings> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeSettingsPutRequest", check: table::check::<ClickPipeSettingsPutRequest> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeSource", check: table::check::<ClickPipeSource> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeState", check: table::check::<ClickPipeState> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeStatePatchRequest", check: table::check::<ClickPipeStatePatchRequest> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipeStatePatchRequestCommand", check: table::check::<ClickPipeStatePatchRequestCommand> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipesCdcScaling", check: table::check::<ClickPipesCdcScaling> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipesCdcScalingPatchRequest", check: table::check::<ClickPipesCdcScalingPatchRequest> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipesGcpWorkloadIdentityContext", check: table::check::<ClickPipesGcpWorkloadIdentityContext> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ClickPipesServiceContext", check: table::check::<ClickPipesServiceContext> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAggregatedColumn", check: table::check::<ClickStackAggregatedColumn> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertBarBuilderChartConfig", check: table::check::<ClickStackAlertBarBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertBarBuilderChartConfigDisplayType", check: table::check::<ClickStackAlertBarBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertBarBuilderChartConfigWhereLanguage", check: table::check::<ClickStackAlertBarBuilderChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertBarChartConfig", check: table::check::<ClickStackAlertBarChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertBarRawSqlChartConfig", check: table::check::<ClickStackAlertBarRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertBarRawSqlChartConfigConfigType", check: table::check::<ClickStackAlertBarRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertBarRawSqlChartConfigDisplayType", check: table::check::<ClickStackAlertBarRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertBarRawSqlChartConfigWhereLanguage", check: table::check::<ClickStackAlertBarRawSqlChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertChannel", check: table::check::<ClickStackAlertChannel> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertChannelEmail", check: table::check::<ClickStackAlertChannelEmail> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertChannelEmailType", check: table::check::<ClickStackAlertChannelEmailType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertChannelWebhook", check: table::check::<ClickStackAlertChannelWebhook> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertChannelWebhookSeverity", check: table::check::<ClickStackAlertChannelWebhookSeverity> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertChannelWebhookType", check: table::check::<ClickStackAlertChannelWebhookType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertChannels", check: table::check::<ClickStackAlertChannels> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertChartConfig", check: table::check::<ClickStackAlertChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertExecutionError", check: table::check::<ClickStackAlertExecutionError> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertExecutionErrorType", check: table::check::<ClickStackAlertExecutionErrorType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertLineBuilderChartConfig", check: table::check::<ClickStackAlertLineBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertLineBuilderChartConfigDisplayType", check: table::check::<ClickStackAlertLineBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertLineBuilderChartConfigLineInterpolation", check: table::check::<ClickStackAlertLineBuilderChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertLineBuilderChartConfigWhereLanguage", check: table::check::<ClickStackAlertLineBuilderChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertLineChartConfig", check: table::check::<ClickStackAlertLineChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertLineRawSqlChartConfig", check: table::check::<ClickStackAlertLineRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertLineRawSqlChartConfigConfigType", check: table::check::<ClickStackAlertLineRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertLineRawSqlChartConfigDisplayType", check: table::check::<ClickStackAlertLineRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertLineRawSqlChartConfigLineInterpolation", check: table::check::<ClickStackAlertLineRawSqlChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertLineRawSqlChartConfigWhereLanguage", check: table::check::<ClickStackAlertLineRawSqlChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertNumberBuilderChartConfig", check: table::check::<ClickStackAlertNumberBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertNumberBuilderChartConfigColor", check: table::check::<ClickStackAlertNumberBuilderChartConfigColor> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertNumberBuilderChartConfigDisplayType", check: table::check::<ClickStackAlertNumberBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertNumberBuilderChartConfigWhereLanguage", check: table::check::<ClickStackAlertNumberBuilderChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertNumberChartConfig", check: table::check::<ClickStackAlertNumberChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertNumberRawSqlChartConfig", check: table::check::<ClickStackAlertNumberRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertNumberRawSqlChartConfigColor", check: table::check::<ClickStackAlertNumberRawSqlChartConfigColor> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertNumberRawSqlChartConfigConfigType", check: table::check::<ClickStackAlertNumberRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertNumberRawSqlChartConfigDisplayType", check: table::check::<ClickStackAlertNumberRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertNumberRawSqlChartConfigWhereLanguage", check: table::check::<ClickStackAlertNumberRawSqlChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertResponse", check: table::check::<ClickStackAlertResponse> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertResponseInterval", check: table::check::<ClickStackAlertResponseInterval> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertResponseSource", check: table::check::<ClickStackAlertResponseSource> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertResponseState", check: table::check::<ClickStackAlertResponseState> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertResponseThresholdType", check: table::check::<ClickStackAlertResponseThresholdType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertSilenced", check: table::check::<ClickStackAlertSilenced> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertStackedLineBuilderChartConfig", check: table::check::<ClickStackAlertStackedLineBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertStackedLineBuilderChartConfigDisplayType", check: table::check::<ClickStackAlertStackedLineBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertStackedLineBuilderChartConfigLineInterpolation", check: table::check::<ClickStackAlertStackedLineBuilderChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertStackedLineBuilderChartConfigWhereLanguage", check: table::check::<ClickStackAlertStackedLineBuilderChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertStackedLineChartConfig", check: table::check::<ClickStackAlertStackedLineChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertStackedLineRawSqlChartConfig", check: table::check::<ClickStackAlertStackedLineRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertStackedLineRawSqlChartConfigConfigType", check: table::check::<ClickStackAlertStackedLineRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertStackedLineRawSqlChartConfigDisplayType", check: table::check::<ClickStackAlertStackedLineRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertStackedLineRawSqlChartConfigLineInterpolation", check: table::check::<ClickStackAlertStackedLineRawSqlChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackAlertStackedLineRawSqlChartConfigWhereLanguage", check: table::check::<ClickStackAlertStackedLineRawSqlChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackBackgroundChart", check: table::check::<ClickStackBackgroundChart> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackBackgroundChartColor", check: table::check::<ClickStackBackgroundChartColor> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackBackgroundChartType", check: table::check::<ClickStackBackgroundChartType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackBarBuilderChartConfig", check: table::check::<ClickStackBarBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackBarBuilderChartConfigDisplayType", check: table::check::<ClickStackBarBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackBarChartConfig", check: table::check::<ClickStackBarChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackBarRawSqlChartConfig", check: table::check::<ClickStackBarRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackBarRawSqlChartConfigConfigType", check: table::check::<ClickStackBarRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackBarRawSqlChartConfigDisplayType", check: table::check::<ClickStackBarRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackBetweenColorCondition", check: table::check::<ClickStackBetweenColorCondition> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackBetweenColorConditionColor", check: table::check::<ClickStackBetweenColorConditionColor> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackBetweenColorConditionOperator", check: table::check::<ClickStackBetweenColorConditionOperator> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCASLPermission", check: table::check::<ClickStackCaslPermission> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCategoricalBarBuilderChartConfig", check: table::check::<ClickStackCategoricalBarBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCategoricalBarBuilderChartConfigDisplayType", check: table::check::<ClickStackCategoricalBarBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCategoricalBarChartConfig", check: table::check::<ClickStackCategoricalBarChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCategoricalBarRawSqlChartConfig", check: table::check::<ClickStackCategoricalBarRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCategoricalBarRawSqlChartConfigConfigType", check: table::check::<ClickStackCategoricalBarRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCategoricalBarRawSqlChartConfigDisplayType", check: table::check::<ClickStackCategoricalBarRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackClickHouseCASLPermission", check: table::check::<ClickStackClickHouseCaslPermission> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackClickHouseCaslPermissionAction", check: table::check::<ClickStackClickHouseCaslPermissionAction> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackClickHouseCASLPermissionConditions", check: table::check::<ClickStackClickHouseCaslPermissionConditions> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackClickHouseCASLPermissionConditionsFrom", check: table::check::<ClickStackClickHouseCaslPermissionConditionsFrom> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackClickHouseCaslPermissionConditionsWhereLanguage", check: table::check::<ClickStackClickHouseCaslPermissionConditionsWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackClickHouseCaslPermissionIntegration", check: table::check::<ClickStackClickHouseCaslPermissionIntegration> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackClickHouseCaslPermissionSubject", check: table::check::<ClickStackClickHouseCaslPermissionSubject> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCreateAlertRequest", check: table::check::<ClickStackCreateAlertRequest> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCreateAlertRequestInterval", check: table::check::<ClickStackCreateAlertRequestInterval> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCreateAlertRequestSource", check: table::check::<ClickStackCreateAlertRequestSource> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCreateAlertRequestThresholdType", check: table::check::<ClickStackCreateAlertRequestThresholdType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCreateDashboardRequest", check: table::check::<ClickStackCreateDashboardRequest> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCreateDashboardRequestSavedQueryLanguage", check: table::check::<ClickStackCreateDashboardRequestSavedQueryLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackCreateRoleRequest", check: table::check::<ClickStackCreateRoleRequest> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackDashboardChartSeries", check: table::check::<ClickStackDashboardChartSeries> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackDashboardContainer", check: table::check::<ClickStackDashboardContainer> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackDashboardContainerTab", check: table::check::<ClickStackDashboardContainerTab> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackDashboardResponse", check: table::check::<ClickStackDashboardResponse> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackDashboardResponseSavedQueryLanguage", check: table::check::<ClickStackDashboardResponseSavedQueryLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackEqualityColorCondition", check: table::check::<ClickStackEqualityColorCondition> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackEqualityColorConditionColor", check: table::check::<ClickStackEqualityColorConditionColor> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackEqualityColorConditionOperator", check: table::check::<ClickStackEqualityColorConditionOperator> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackEventPatternsChartConfig", check: table::check::<ClickStackEventPatternsChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackEventPatternsChartConfigDisplayType", check: table::check::<ClickStackEventPatternsChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackEventPatternsChartConfigWhereLanguage", check: table::check::<ClickStackEventPatternsChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackFilter", check: table::check::<ClickStackFilter> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackFilterInput", check: table::check::<ClickStackFilterInput> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackFilterSettingsColumn", check: table::check::<ClickStackFilterSettingsColumn> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackFormula", check: table::check::<ClickStackFormula> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackGenericWebhook", check: table::check::<ClickStackGenericWebhook> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackGenericWebhookService", check: table::check::<ClickStackGenericWebhookService> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackHeatmapChartConfig", check: table::check::<ClickStackHeatmapChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackHeatmapDistributionChartConfig", check: table::check::<ClickStackHeatmapDistributionChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackHeatmapDistributionChartConfigDisplayType", check: table::check::<ClickStackHeatmapDistributionChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackHeatmapDistributionChartConfigHeatmapMode", check: table::check::<ClickStackHeatmapDistributionChartConfigHeatmapMode> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackHeatmapDistributionChartConfigWhereLanguage", check: table::check::<ClickStackHeatmapDistributionChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackHeatmapSelectItem", check: table::check::<ClickStackHeatmapSelectItem> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackHeatmapSelectItemHeatmapScaleType", check: table::check::<ClickStackHeatmapSelectItemHeatmapScaleType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackHeatmapSeriesChartConfig", check: table::check::<ClickStackHeatmapSeriesChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackHeatmapSeriesChartConfigDisplayType", check: table::check::<ClickStackHeatmapSeriesChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackHeatmapSeriesChartConfigHeatmapMode", check: table::check::<ClickStackHeatmapSeriesChartConfigHeatmapMode> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackHighlightedAttributeExpression", check: table::check::<ClickStackHighlightedAttributeExpression> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackIncidentIOWebhook", check: table::check::<ClickStackIncidentIoWebhook> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackIncidentIoWebhookService", check: table::check::<ClickStackIncidentIoWebhookService> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackLineBuilderChartConfig", check: table::check::<ClickStackLineBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackLineBuilderChartConfigDisplayType", check: table::check::<ClickStackLineBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackLineBuilderChartConfigLineInterpolation", check: table::check::<ClickStackLineBuilderChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackLineChartConfig", check: table::check::<ClickStackLineChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackLineRawSqlChartConfig", check: table::check::<ClickStackLineRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackLineRawSqlChartConfigConfigType", check: table::check::<ClickStackLineRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackLineRawSqlChartConfigDisplayType", check: table::check::<ClickStackLineRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackLineRawSqlChartConfigLineInterpolation", check: table::check::<ClickStackLineRawSqlChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackLogSource", check: table::check::<ClickStackLogSource> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackLogSourceKind", check: table::check::<ClickStackLogSourceKind> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackLogSourceMetadataMaterializedViews", check: table::check::<ClickStackLogSourceMetadataMaterializedViews> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackLogSourceUseTextIndexForImplicitColumn", check: table::check::<ClickStackLogSourceUseTextIndexForImplicitColumn> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMarkdownChartConfig", check: table::check::<ClickStackMarkdownChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMarkdownChartConfigDisplayType", check: table::check::<ClickStackMarkdownChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMarkdownChartSeries", check: table::check::<ClickStackMarkdownChartSeries> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMarkdownChartSeriesType", check: table::check::<ClickStackMarkdownChartSeriesType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMaterializedView", check: table::check::<ClickStackMaterializedView> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMetricSource", check: table::check::<ClickStackMetricSource> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMetricSourceFrom", check: table::check::<ClickStackMetricSourceFrom> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMetricSourceKind", check: table::check::<ClickStackMetricSourceKind> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMetricTables", check: table::check::<ClickStackMetricTables> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMongoDBCASLPermission", check: table::check::<ClickStackMongoDbcaslPermission> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMongoDbcaslPermissionAction", check: table::check::<ClickStackMongoDbcaslPermissionAction> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMongoDBCASLPermissionConditions", check: table::check::<ClickStackMongoDbcaslPermissionConditions> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMongoDbcaslPermissionConditionsValue", check: table::check::<ClickStackMongoDbcaslPermissionConditionsValue> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMongoDbcaslPermissionConditionsValueObject", check: table::check::<ClickStackMongoDbcaslPermissionConditionsValueObject> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMongoDbcaslPermissionIntegration", check: table::check::<ClickStackMongoDbcaslPermissionIntegration> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackMongoDbcaslPermissionSubject", check: table::check::<ClickStackMongoDbcaslPermissionSubject> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberBuilderChartConfig", check: table::check::<ClickStackNumberBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberBuilderChartConfigColor", check: table::check::<ClickStackNumberBuilderChartConfigColor> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberBuilderChartConfigDisplayType", check: table::check::<ClickStackNumberBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberChartConfig", check: table::check::<ClickStackNumberChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberChartSeries", check: table::check::<ClickStackNumberChartSeries> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberChartSeriesAggFn", check: table::check::<ClickStackNumberChartSeriesAggFn> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberChartSeriesMetricDataType", check: table::check::<ClickStackNumberChartSeriesMetricDataType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberChartSeriesType", check: table::check::<ClickStackNumberChartSeriesType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberChartSeriesWhereLanguage", check: table::check::<ClickStackNumberChartSeriesWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberFormat", check: table::check::<ClickStackNumberFormat> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberFormatNumericUnit", check: table::check::<ClickStackNumberFormatNumericUnit> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberFormatOutput", check: table::check::<ClickStackNumberFormatOutput> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberRawSqlChartConfig", check: table::check::<ClickStackNumberRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberRawSqlChartConfigColor", check: table::check::<ClickStackNumberRawSqlChartConfigColor> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberRawSqlChartConfigConfigType", check: table::check::<ClickStackNumberRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberRawSqlChartConfigDisplayType", check: table::check::<ClickStackNumberRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumberTileColorCondition", check: table::check::<ClickStackNumberTileColorCondition> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumericColorCondition", check: table::check::<ClickStackNumericColorCondition> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumericColorConditionColor", check: table::check::<ClickStackNumericColorConditionColor> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackNumericColorConditionOperator", check: table::check::<ClickStackNumericColorConditionOperator> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClick", check: table::check::<ClickStackOnClick> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickDashboard", check: table::check::<ClickStackOnClickDashboard> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickDashboardType", check: table::check::<ClickStackOnClickDashboardType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickDashboardWhereLanguage", check: table::check::<ClickStackOnClickDashboardWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickExternal", check: table::check::<ClickStackOnClickExternal> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickExternalType", check: table::check::<ClickStackOnClickExternalType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickFilterTemplate", check: table::check::<ClickStackOnClickFilterTemplate> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickFilterTemplateKind", check: table::check::<ClickStackOnClickFilterTemplateKind> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickSearch", check: table::check::<ClickStackOnClickSearch> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickSearchType", check: table::check::<ClickStackOnClickSearchType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickSearchWhereLanguage", check: table::check::<ClickStackOnClickSearchWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickTarget", check: table::check::<ClickStackOnClickTarget> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickTargetIdVariant", check: table::check::<ClickStackOnClickTargetIdVariant> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickTargetIdVariantMode", check: table::check::<ClickStackOnClickTargetIdVariantMode> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickTargetTemplateVariant", check: table::check::<ClickStackOnClickTargetTemplateVariant> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackOnClickTargetTemplateVariantMode", check: table::check::<ClickStackOnClickTargetTemplateVariantMode> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPagerDutyAPIWebhook", check: table::check::<ClickStackPagerDutyApiWebhook> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPagerDutyApiWebhookService", check: table::check::<ClickStackPagerDutyApiWebhookService> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPieBuilderChartConfig", check: table::check::<ClickStackPieBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPieBuilderChartConfigDisplayType", check: table::check::<ClickStackPieBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPieChartConfig", check: table::check::<ClickStackPieChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPieRawSqlChartConfig", check: table::check::<ClickStackPieRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPieRawSqlChartConfigConfigType", check: table::check::<ClickStackPieRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPieRawSqlChartConfigDisplayType", check: table::check::<ClickStackPieRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPrometheusLabelFilter", check: table::check::<ClickStackPrometheusLabelFilter> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPrometheusLabelFilterInput", check: table::check::<ClickStackPrometheusLabelFilterInput> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPrometheusLabelFilterInputType", check: table::check::<ClickStackPrometheusLabelFilterInputType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPrometheusLabelFilterType", check: table::check::<ClickStackPrometheusLabelFilterType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPromqlSource", check: table::check::<ClickStackPromqlSource> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackPromqlSourceKind", check: table::check::<ClickStackPromqlSourceKind> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackQueryExpressionFilter", check: table::check::<ClickStackQueryExpressionFilter> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackQueryExpressionFilterInput", check: table::check::<ClickStackQueryExpressionFilterInput> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackQueryExpressionFilterInputSourceMetricType", check: table::check::<ClickStackQueryExpressionFilterInputSourceMetricType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackQueryExpressionFilterInputType", check: table::check::<ClickStackQueryExpressionFilterInputType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackQueryExpressionFilterInputWhereLanguage", check: table::check::<ClickStackQueryExpressionFilterInputWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackQueryExpressionFilterSourceMetricType", check: table::check::<ClickStackQueryExpressionFilterSourceMetricType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackQueryExpressionFilterType", check: table::check::<ClickStackQueryExpressionFilterType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackQueryExpressionFilterWhereLanguage", check: table::check::<ClickStackQueryExpressionFilterWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackQuerySetting", check: table::check::<ClickStackQuerySetting> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackRole", check: table::check::<ClickStackRole> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSavedFilterValue", check: table::check::<ClickStackSavedFilterValue> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSavedSearch", check: table::check::<ClickStackSavedSearch> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSavedSearchFilter", check: table::check::<ClickStackSavedSearchFilter> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSavedSearchFilterType", check: table::check::<ClickStackSavedSearchFilterType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSavedSearchInput", check: table::check::<ClickStackSavedSearchInput> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSavedSearchInputWhereLanguage", check: table::check::<ClickStackSavedSearchInputWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSavedSearchWhereLanguage", check: table::check::<ClickStackSavedSearchWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSearchChartConfig", check: table::check::<ClickStackSearchChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSearchChartConfigDisplayType", check: table::check::<ClickStackSearchChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSearchChartConfigWhereLanguage", check: table::check::<ClickStackSearchChartConfigWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSearchChartSeries", check: table::check::<ClickStackSearchChartSeries> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSearchChartSeriesType", check: table::check::<ClickStackSearchChartSeriesType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSearchChartSeriesWhereLanguage", check: table::check::<ClickStackSearchChartSeriesWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSelectItem", check: table::check::<ClickStackSelectItem> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSelectItemAggFn", check: table::check::<ClickStackSelectItemAggFn> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSelectItemMetricType", check: table::check::<ClickStackSelectItemMetricType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSelectItemPeriodAggFn", check: table::check::<ClickStackSelectItemPeriodAggFn> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSelectItemWhereLanguage", check: table::check::<ClickStackSelectItemWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSessionSource", check: table::check::<ClickStackSessionSource> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSessionSourceKind", check: table::check::<ClickStackSessionSourceKind> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSlackAPIWebhook", check: table::check::<ClickStackSlackApiWebhook> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSlackApiWebhookService", check: table::check::<ClickStackSlackApiWebhookService> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSlackWebhook", check: table::check::<ClickStackSlackWebhook> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSlackWebhookService", check: table::check::<ClickStackSlackWebhookService> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSource", check: table::check::<ClickStackSource> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSourceFilter", check: table::check::<ClickStackSourceFilter> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSourceFilterInput", check: table::check::<ClickStackSourceFilterInput> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSourceFilterInputType", check: table::check::<ClickStackSourceFilterInputType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSourceFilterSettings", check: table::check::<ClickStackSourceFilterSettings> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSourceFilterType", check: table::check::<ClickStackSourceFilterType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSourceFrom", check: table::check::<ClickStackSourceFrom> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSqlSavedFilterValue", check: table::check::<ClickStackSqlSavedFilterValue> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackSqlSavedFilterValueType", check: table::check::<ClickStackSqlSavedFilterValueType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackStackedLineBuilderChartConfig", check: table::check::<ClickStackStackedLineBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackStackedLineBuilderChartConfigDisplayType", check: table::check::<ClickStackStackedLineBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackStackedLineBuilderChartConfigLineInterpolation", check: table::check::<ClickStackStackedLineBuilderChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackStackedLineChartConfig", check: table::check::<ClickStackStackedLineChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackStackedLineRawSqlChartConfig", check: table::check::<ClickStackStackedLineRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackStackedLineRawSqlChartConfigConfigType", check: table::check::<ClickStackStackedLineRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackStackedLineRawSqlChartConfigDisplayType", check: table::check::<ClickStackStackedLineRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackStackedLineRawSqlChartConfigLineInterpolation", check: table::check::<ClickStackStackedLineRawSqlChartConfigLineInterpolation> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackStaticListFilter", check: table::check::<ClickStackStaticListFilter> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackStaticListFilterInput", check: table::check::<ClickStackStaticListFilterInput> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackStaticListFilterInputType", check: table::check::<ClickStackStaticListFilterInputType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackStaticListFilterType", check: table::check::<ClickStackStaticListFilterType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTableBuilderChartConfig", check: table::check::<ClickStackTableBuilderChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTableBuilderChartConfigDisplayType", check: table::check::<ClickStackTableBuilderChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTableChartConfig", check: table::check::<ClickStackTableChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTableChartSeries", check: table::check::<ClickStackTableChartSeries> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTableChartSeriesAggFn", check: table::check::<ClickStackTableChartSeriesAggFn> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTableChartSeriesMetricDataType", check: table::check::<ClickStackTableChartSeriesMetricDataType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTableChartSeriesSortOrder", check: table::check::<ClickStackTableChartSeriesSortOrder> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTableChartSeriesType", check: table::check::<ClickStackTableChartSeriesType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTableChartSeriesWhereLanguage", check: table::check::<ClickStackTableChartSeriesWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTableRawSqlChartConfig", check: table::check::<ClickStackTableRawSqlChartConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTableRawSqlChartConfigConfigType", check: table::check::<ClickStackTableRawSqlChartConfigConfigType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTableRawSqlChartConfigDisplayType", check: table::check::<ClickStackTableRawSqlChartConfigDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTileConfig", check: table::check::<ClickStackTileConfig> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTileInput", check: table::check::<ClickStackTileInput> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTileOutput", check: table::check::<ClickStackTileOutput> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTimeChartSeries", check: table::check::<ClickStackTimeChartSeries> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTimeChartSeriesAggFn", check: table::check::<ClickStackTimeChartSeriesAggFn> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTimeChartSeriesDisplayType", check: table::check::<ClickStackTimeChartSeriesDisplayType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTimeChartSeriesMetricDataType", check: table::check::<ClickStackTimeChartSeriesMetricDataType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTimeChartSeriesType", check: table::check::<ClickStackTimeChartSeriesType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTimeChartSeriesWhereLanguage", check: table::check::<ClickStackTimeChartSeriesWhereLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTraceSource", check: table::check::<ClickStackTraceSource> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTraceSourceKind", check: table::check::<ClickStackTraceSourceKind> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTraceSourceMetadataMaterializedViews", check: table::check::<ClickStackTraceSourceMetadataMaterializedViews> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackTraceSourceUseTextIndexForImplicitColumn", check: table::check::<ClickStackTraceSourceUseTextIndexForImplicitColumn> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackUpdateAlertRequest", check: table::check::<ClickStackUpdateAlertRequest> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackUpdateAlertRequestInterval", check: table::check::<ClickStackUpdateAlertRequestInterval> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackUpdateAlertRequestSource", check: table::check::<ClickStackUpdateAlertRequestSource> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackUpdateAlertRequestThresholdType", check: table::check::<ClickStackUpdateAlertRequestThresholdType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackUpdateDashboardRequest", check: table::check::<ClickStackUpdateDashboardRequest> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackUpdateDashboardRequestSavedQueryLanguage", check: table::check::<ClickStackUpdateDashboardRequestSavedQueryLanguage> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackUpdateRoleRequest", check: table::check::<ClickStackUpdateRoleRequest> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackValidateDashboardError", check: table::check::<ClickStackValidateDashboardError> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackValidateDashboardResponse", check: table::check::<ClickStackValidateDashboardResponse> },
    table::Schema { name: "ClickStackValidateDashboardResponseNormalized", check: table::check::<ClickStackValidateDashboardResponseNormalized> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackValidateWebhookResponse", check: table::check::<ClickStackValidateWebhookResponse> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackValidateWebhookResponseErrorsItem", check: table::check::<ClickStackValidateWebhookResponseErrorsItem> },
    table::Schema { name: "ClickStackValidateWebhookResponseNormalized", check: table::check::<ClickStackValidateWebhookResponseNormalized> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackVariableSavedFilterValue", check: table::check::<ClickStackVariableSavedFilterValue> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackVariableSavedFilterValueType", check: table::check::<ClickStackVariableSavedFilterValueType> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackWebhook", check: table::check::<ClickStackWebhook> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackWebhookInput", check: table::check::<ClickStackWebhookInput> },
    table::Schema { name: "ClickStackWebhookInputHeaders", check: table::check::<ClickStackWebhookInputHeaders> },
    table::Schema { name: "ClickStackWebhookInputQueryParams", check: table::check::<ClickStackWebhookInputQueryParams> },
    #[cfg(feature = "clickstack")]
    table::Schema { name: "ClickStackWebhookInputService", check: table::check::<ClickStackWebhookInputService> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "CreateReversePrivateEndpoint", check: table::check::<CreateReversePrivateEndpoint> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "CreateReversePrivateEndpointMskAuthentication", check: table::check::<CreateReversePrivateEndpointMskAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "CreateReversePrivateEndpointType", check: table::check::<CreateReversePrivateEndpointType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "CreditBalance", check: table::check::<CreditBalance> },
    #[cfg(feature = "organization")]
    table::Schema { name: "CreditBalanceType", check: table::check::<CreditBalanceType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "CreditBalances", check: table::check::<CreditBalances> },
    #[cfg(feature = "service")]
    table::Schema { name: "CurrentScaling", check: table::check::<CurrentScaling> },
    #[cfg(feature = "service")]
    table::Schema { name: "CurrentScalingEffectiveAutoscalingMode", check: table::check::<CurrentScalingEffectiveAutoscalingMode> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "CustomPrivateDnsMapping", check: table::check::<CustomPrivateDnsMapping> },
    #[cfg(feature = "service")]
    table::Schema { name: "GcpBackupBucket", check: table::check::<GcpBackupBucket> },
    #[cfg(feature = "service")]
    table::Schema { name: "GcpBackupBucketBucketProvider", check: table::check::<GcpBackupBucketBucketProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "GcpBackupBucketPatchRequestV1", check: table::check::<GcpBackupBucketPatchRequestV1> },
    #[cfg(feature = "service")]
    table::Schema { name: "GcpBackupBucketPatchRequestV1BucketProvider", check: table::check::<GcpBackupBucketPatchRequestV1BucketProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "GcpBackupBucketPostRequestV1", check: table::check::<GcpBackupBucketPostRequestV1> },
    #[cfg(feature = "service")]
    table::Schema { name: "GcpBackupBucketPostRequestV1BucketProvider", check: table::check::<GcpBackupBucketPostRequestV1BucketProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "GcpBackupBucketProperties", check: table::check::<GcpBackupBucketProperties> },
    #[cfg(feature = "service")]
    table::Schema { name: "GcpBackupBucketPropertiesBucketProvider", check: table::check::<GcpBackupBucketPropertiesBucketProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "InstancePrivateEndpoint", check: table::check::<InstancePrivateEndpoint> },
    #[cfg(feature = "service")]
    table::Schema { name: "InstancePrivateEndpointCloudProvider", check: table::check::<InstancePrivateEndpointCloudProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "InstancePrivateEndpointRegion", check: table::check::<InstancePrivateEndpointRegion> },
    #[cfg(feature = "service")]
    table::Schema { name: "InstancePrivateEndpointsPatch", check: table::check::<InstancePrivateEndpointsPatch> },
    #[cfg(feature = "service")]
    table::Schema { name: "InstanceServiceQueryApiEndpointsPostRequest", check: table::check::<InstanceServiceQueryApiEndpointsPostRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "InstanceServiceQueryApiEndpointsPostRequestRolesItem", check: table::check::<InstanceServiceQueryApiEndpointsPostRequestRolesItem> },
    #[cfg(feature = "service")]
    table::Schema { name: "InstanceTagsPatch", check: table::check::<InstanceTagsPatch> },
    #[cfg(feature = "organization")]
    table::Schema { name: "Invitation", check: table::check::<Invitation> },
    #[cfg(feature = "organization")]
    table::Schema { name: "InvitationPostRequest", check: table::check::<InvitationPostRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "InvitationPostRequestRole", check: table::check::<InvitationPostRequestRole> },
    #[cfg(feature = "organization")]
    table::Schema { name: "InvitationRole", check: table::check::<InvitationRole> },
    #[cfg(any(feature = "api-keys", feature = "service"))]
    table::Schema { name: "IpAccessListEntry", check: table::check::<IpAccessListEntry> },
    #[cfg(feature = "service")]
    table::Schema { name: "IpAccessListPatch", check: table::check::<IpAccessListPatch> },
    #[cfg(feature = "organization")]
    table::Schema { name: "Member", check: table::check::<Member> },
    #[cfg(feature = "organization")]
    table::Schema { name: "MemberPatchRequest", check: table::check::<MemberPatchRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "MemberPatchRequestRole", check: table::check::<MemberPatchRequestRole> },
    #[cfg(feature = "organization")]
    table::Schema { name: "MemberRole", check: table::check::<MemberRole> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "MskIamUser", check: table::check::<MskIamUser> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "MutualTLS", check: table::check::<MutualTls> },
    #[cfg(feature = "organization")]
    table::Schema { name: "Notification", check: table::check::<Notification> },
    #[cfg(feature = "organization")]
    table::Schema { name: "NotificationType", check: table::check::<NotificationType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "NotificationTypeSeverity", check: table::check::<NotificationTypeSeverity> },
    #[cfg(feature = "organization")]
    table::Schema { name: "Organization", check: table::check::<Organization> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationCapabilities", check: table::check::<OrganizationCapabilities> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationCloudRegionPrivateEndpointConfig", check: table::check::<OrganizationCloudRegionPrivateEndpointConfig> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationPatchPrivateEndpoint", check: table::check::<OrganizationPatchPrivateEndpoint> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationPatchPrivateEndpointCloudProvider", check: table::check::<OrganizationPatchPrivateEndpointCloudProvider> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationPatchPrivateEndpointRegion", check: table::check::<OrganizationPatchPrivateEndpointRegion> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationPatchRequest", check: table::check::<OrganizationPatchRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationPrivateEndpoint", check: table::check::<OrganizationPrivateEndpoint> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationPrivateEndpointCloudProvider", check: table::check::<OrganizationPrivateEndpointCloudProvider> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationPrivateEndpointRegion", check: table::check::<OrganizationPrivateEndpointRegion> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationPrivateEndpointsPatch", check: table::check::<OrganizationPrivateEndpointsPatch> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationQuota", check: table::check::<OrganizationQuota> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationQuotaQuotaCode", check: table::check::<OrganizationQuotaQuotaCode> },
    #[cfg(feature = "organization")]
    table::Schema { name: "OrganizationQuotaScope", check: table::check::<OrganizationQuotaScope> },
    table::Schema { name: "pgBouncerConfig", check: table::check::<PgBouncerConfig> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "pgConfig", check: table::check::<PgConfig> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PgConfigDefaultToastCompression", check: table::check::<PgConfigDefaultToastCompression> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PgConfigDefaultTransactionIsolation", check: table::check::<PgConfigDefaultTransactionIsolation> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PgConfigEnableParallelHash", check: table::check::<PgConfigEnableParallelHash> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PgConfigIoMethod", check: table::check::<PgConfigIoMethod> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PgConfigLogLockWaits", check: table::check::<PgConfigLogLockWaits> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PgConfigSslMinProtocolVersion", check: table::check::<PgConfigSslMinProtocolVersion> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PgConfigWalCompression", check: table::check::<PgConfigWalCompression> },
    table::Schema { name: "pgCreatedAtProperty", check: table::check::<PgCreatedAtProperty> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "pgHaType", check: table::check::<PgHaType> },
    table::Schema { name: "pgIdProperty", check: table::check::<PgIdProperty> },
    table::Schema { name: "pgIsPrimaryProperty", check: table::check::<PgIsPrimaryProperty> },
    table::Schema { name: "pgNameProperty", check: table::check::<PgNameProperty> },
    table::Schema { name: "pgPassword", check: table::check::<PgPassword> },
    table::Schema { name: "pgPitrRestoreTargetProperty", check: table::check::<PgPitrRestoreTargetProperty> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "pgProvider", check: table::check::<PgProvider> },
    table::Schema { name: "pgRegion", check: table::check::<PgRegion> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "pgSize", check: table::check::<PgSize> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "pgStateProperty", check: table::check::<PgStateProperty> },
    table::Schema { name: "pgStorageSize", check: table::check::<PgStorageSize> },
    #[cfg(any(feature = "postgres", feature = "service"))]
    table::Schema { name: "pgTags", check: table::check::<PgTags> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "pgVersion", check: table::check::<PgVersion> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "PLAIN", check: table::check::<Plain> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresBackup", check: table::check::<PostgresBackup> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "postgresInstanceConfig", check: table::check::<PostgresInstanceConfig> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "postgresInstanceUpdateConfigResponse", check: table::check::<PostgresInstanceUpdateConfigResponse> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresIpAccessListEntry", check: table::check::<PostgresIpAccessListEntry> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresIpAccessListPatch", check: table::check::<PostgresIpAccessListPatch> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresIpAccessListRuleReference", check: table::check::<PostgresIpAccessListRuleReference> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresLogEntry", check: table::check::<PostgresLogEntry> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresLogsGetListSortOrder", check: table::check::<PostgresLogsGetListSortOrder> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresMetric", check: table::check::<PostgresMetric> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresMetricDataPoint", check: table::check::<PostgresMetricDataPoint> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresMetricSeries", check: table::check::<PostgresMetricSeries> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresMetrics", check: table::check::<PostgresMetrics> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresQueryExecution", check: table::check::<PostgresQueryExecution> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresService", check: table::check::<PostgresService> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresServiceListItem", check: table::check::<PostgresServiceListItem> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresServicePasswordResource", check: table::check::<PostgresServicePasswordResource> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresServicePatchRequest", check: table::check::<PostgresServicePatchRequest> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresServicePostRequest", check: table::check::<PostgresServicePostRequest> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresServiceReadReplicaRequest", check: table::check::<PostgresServiceReadReplicaRequest> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresServiceRestoreRequest", check: table::check::<PostgresServiceRestoreRequest> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresServiceSetPassword", check: table::check::<PostgresServiceSetPassword> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresServiceSetState", check: table::check::<PostgresServiceSetState> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresServiceSetStateCommand", check: table::check::<PostgresServiceSetStateCommand> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresSlowQueryPattern", check: table::check::<PostgresSlowQueryPattern> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "PostgresSlowQueryPatternDetail", check: table::check::<PostgresSlowQueryPatternDetail> },
    #[cfg(feature = "service")]
    table::Schema { name: "PrivateEndpointConfig", check: table::check::<PrivateEndpointConfig> },
    #[cfg(feature = "prometheus")]
    table::Schema { name: "PrometheusDiscoveryLabels", check: table::check::<PrometheusDiscoveryLabels> },
    #[cfg(feature = "prometheus")]
    table::Schema { name: "PrometheusDiscoveryTargetGroup", check: table::check::<PrometheusDiscoveryTargetGroup> },
    #[cfg(feature = "service")]
    table::Schema { name: "PublicQueryApiEndpoint", check: table::check::<PublicQueryApiEndpoint> },
    #[cfg(feature = "service")]
    table::Schema { name: "PublicQueryApiEndpointListItem", check: table::check::<PublicQueryApiEndpointListItem> },
    #[cfg(feature = "service")]
    table::Schema { name: "PublicQueryApiEndpointListItemOwnerType", check: table::check::<PublicQueryApiEndpointListItemOwnerType> },
    #[cfg(feature = "service")]
    table::Schema { name: "PublicQueryApiEndpointOwnerType", check: table::check::<PublicQueryApiEndpointOwnerType> },
    #[cfg(feature = "service")]
    table::Schema { name: "PublicQueryApiEndpointRequest", check: table::check::<PublicQueryApiEndpointRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "PublicSavedQuery", check: table::check::<PublicSavedQuery> },
    #[cfg(feature = "service")]
    table::Schema { name: "PublicSavedQueryListItem", check: table::check::<PublicSavedQueryListItem> },
    #[cfg(feature = "service")]
    table::Schema { name: "PublicSavedQueryRequest", check: table::check::<PublicSavedQueryRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "RBACPolicy", check: table::check::<RbacPolicy> },
    #[cfg(feature = "organization")]
    table::Schema { name: "RbacPolicyAllowDeny", check: table::check::<RbacPolicyAllowDeny> },
    #[cfg(feature = "organization")]
    table::Schema { name: "RBACPolicyCreateRequest", check: table::check::<RbacPolicyCreateRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "RbacPolicyCreateRequestAllowDeny", check: table::check::<RbacPolicyCreateRequestAllowDeny> },
    #[cfg(feature = "organization")]
    table::Schema { name: "RBACPolicyTags", check: table::check::<RbacPolicyTags> },
    #[cfg(feature = "organization")]
    table::Schema { name: "RbacPolicyTagsRoleV2", check: table::check::<RbacPolicyTagsRoleV2> },
    #[cfg(feature = "organization")]
    table::Schema { name: "RBACRole", check: table::check::<RbacRole> },
    #[cfg(feature = "organization")]
    table::Schema { name: "RbacRoleType", check: table::check::<RbacRoleType> },
    #[cfg(feature = "service")]
    table::Schema { name: "ReplicaAwareRouting", check: table::check::<ReplicaAwareRouting> },
    #[cfg(feature = "service")]
    table::Schema { name: "ReplicaAwareRoutingPatchRequest", check: table::check::<ReplicaAwareRoutingPatchRequest> },
    #[cfg(any(feature = "postgres", feature = "service"))]
    table::Schema { name: "ResourceTagsV1", check: table::check::<ResourceTagsV1> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ReversePrivateEndpoint", check: table::check::<ReversePrivateEndpoint> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ReversePrivateEndpointDnsTarget", check: table::check::<ReversePrivateEndpointDnsTarget> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ReversePrivateEndpointDnsTargetKind", check: table::check::<ReversePrivateEndpointDnsTargetKind> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ReversePrivateEndpointMskAuthentication", check: table::check::<ReversePrivateEndpointMskAuthentication> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ReversePrivateEndpointPrivateDnsMapping", check: table::check::<ReversePrivateEndpointPrivateDnsMapping> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ReversePrivateEndpointStatus", check: table::check::<ReversePrivateEndpointStatus> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ReversePrivateEndpointType", check: table::check::<ReversePrivateEndpointType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "RoleCreateRequest", check: table::check::<RoleCreateRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "RoleUpdateRequest", check: table::check::<RoleUpdateRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "ScalingSchedule", check: table::check::<ScalingSchedule> },
    #[cfg(feature = "service")]
    table::Schema { name: "ScalingScheduleBaseConfig", check: table::check::<ScalingScheduleBaseConfig> },
    #[cfg(feature = "service")]
    table::Schema { name: "ScalingScheduleBaseConfigAutoscalingMode", check: table::check::<ScalingScheduleBaseConfigAutoscalingMode> },
    #[cfg(feature = "service")]
    table::Schema { name: "ScalingScheduleEntry", check: table::check::<ScalingScheduleEntry> },
    #[cfg(feature = "service")]
    table::Schema { name: "ScalingScheduleEntryAutoscalingMode", check: table::check::<ScalingScheduleEntryAutoscalingMode> },
    #[cfg(feature = "service")]
    table::Schema { name: "ScalingScheduleEntryRequest", check: table::check::<ScalingScheduleEntryRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "ScalingScheduleEntryRequestAutoscalingMode", check: table::check::<ScalingScheduleEntryRequestAutoscalingMode> },
    #[cfg(feature = "service")]
    table::Schema { name: "ScalingSchedulePostRequest", check: table::check::<ScalingSchedulePostRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicPrivateEndpointePostRequest", check: table::check::<ServicPrivateEndpointePostRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "Service", check: table::check::<Service> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "ServiceAccount", check: table::check::<ServiceAccount> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceAutoscalingMode", check: table::check::<ServiceAutoscalingMode> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceClickhouseSetting", check: table::check::<ServiceClickhouseSetting> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceClickhouseSettingSchemaEntry", check: table::check::<ServiceClickhouseSettingSchemaEntry> },
    #[cfg(any(feature = "postgres", feature = "service"))]
    table::Schema { name: "ServiceClickhouseSettingValue", check: table::check::<ServiceClickhouseSettingValue> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceClickhouseSettingWarning", check: table::check::<ServiceClickhouseSettingWarning> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceClickhouseSettingsList", check: table::check::<ServiceClickhouseSettingsList> },
    #[cfg(any(feature = "postgres", feature = "service"))]
    table::Schema { name: "ServiceClickhouseSettingsMap", check: table::check::<ServiceClickhouseSettingsMap> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceClickhouseSettingsPatchRequest", check: table::check::<ServiceClickhouseSettingsPatchRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceClickhouseSettingsPatchResponse", check: table::check::<ServiceClickhouseSettingsPatchResponse> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceClickhouseSettingsSchema", check: table::check::<ServiceClickhouseSettingsSchema> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceComplianceType", check: table::check::<ServiceComplianceType> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceEndpoint", check: table::check::<ServiceEndpoint> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceEndpointChange", check: table::check::<ServiceEndpointChange> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceEndpointChangeProtocol", check: table::check::<ServiceEndpointChangeProtocol> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceEndpointProtocol", check: table::check::<ServiceEndpointProtocol> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicePasswordPatchRequest", check: table::check::<ServicePasswordPatchRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicePasswordPatchResponse", check: table::check::<ServicePasswordPatchResponse> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicePatchRequest", check: table::check::<ServicePatchRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicePatchRequestReleaseChannel", check: table::check::<ServicePatchRequestReleaseChannel> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicePostRequest", check: table::check::<ServicePostRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicePostRequestAutoscalingMode", check: table::check::<ServicePostRequestAutoscalingMode> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicePostRequestComplianceType", check: table::check::<ServicePostRequestComplianceType> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicePostRequestProvider", check: table::check::<ServicePostRequestProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicePostRequestRegion", check: table::check::<ServicePostRequestRegion> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicePostRequestReleaseChannel", check: table::check::<ServicePostRequestReleaseChannel> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicePostRequestTier", check: table::check::<ServicePostRequestTier> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServicePostResponse", check: table::check::<ServicePostResponse> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceProfile", check: table::check::<ServiceProfile> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceProvider", check: table::check::<ServiceProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceQueryAPIEndpoint", check: table::check::<ServiceQueryApiEndpoint> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceQueryApiEndpointRolesItem", check: table::check::<ServiceQueryApiEndpointRolesItem> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceRegion", check: table::check::<ServiceRegion> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceReleaseChannel", check: table::check::<ServiceReleaseChannel> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceReplicaScalingPatchRequest", check: table::check::<ServiceReplicaScalingPatchRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceReplicaScalingPatchRequestAutoscalingMode", check: table::check::<ServiceReplicaScalingPatchRequestAutoscalingMode> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceScalingPatchRequest", check: table::check::<ServiceScalingPatchRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceScalingPatchResponse", check: table::check::<ServiceScalingPatchResponse> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceScalingPatchResponseAutoscalingMode", check: table::check::<ServiceScalingPatchResponseAutoscalingMode> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceScalingPatchResponseComplianceType", check: table::check::<ServiceScalingPatchResponseComplianceType> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceScalingPatchResponseProvider", check: table::check::<ServiceScalingPatchResponseProvider> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceScalingPatchResponseRegion", check: table::check::<ServiceScalingPatchResponseRegion> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceScalingPatchResponseReleaseChannel", check: table::check::<ServiceScalingPatchResponseReleaseChannel> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceScalingPatchResponseState", check: table::check::<ServiceScalingPatchResponseState> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceScalingPatchResponseTier", check: table::check::<ServiceScalingPatchResponseTier> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceState", check: table::check::<ServiceState> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceStatePatchRequest", check: table::check::<ServiceStatePatchRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceStatePatchRequestCommand", check: table::check::<ServiceStatePatchRequestCommand> },
    #[cfg(feature = "service")]
    table::Schema { name: "ServiceTier", check: table::check::<ServiceTier> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "SlowQueryPatternsGetListSortBy", check: table::check::<SlowQueryPatternsGetListSortBy> },
    #[cfg(feature = "postgres")]
    table::Schema { name: "SlowQueryPatternsGetListSortOrder", check: table::check::<SlowQueryPatternsGetListSortOrder> },
    #[cfg(feature = "service")]
    table::Schema { name: "Snapshot", check: table::check::<Snapshot> },
    #[cfg(feature = "service")]
    table::Schema { name: "SnapshotBucket", check: table::check::<SnapshotBucket> },
    #[cfg(feature = "service")]
    table::Schema { name: "SnapshotConfiguration", check: table::check::<SnapshotConfiguration> },
    #[cfg(feature = "service")]
    table::Schema { name: "SnapshotConfigurationPatchRequest", check: table::check::<SnapshotConfigurationPatchRequest> },
    #[cfg(feature = "service")]
    table::Schema { name: "SnapshotStatus", check: table::check::<SnapshotStatus> },
    #[cfg(feature = "service")]
    table::Schema { name: "SnapshotType", check: table::check::<SnapshotType> },
    #[cfg(any(feature = "postgres", feature = "service"))]
    table::Schema { name: "StringOrInteger", check: table::check::<StringOrInteger> },
    #[cfg(any(feature = "clickstack", feature = "postgres"))]
    table::Schema { name: "StringOrNumber", check: table::check::<StringOrNumber> },
    #[cfg(feature = "organization")]
    table::Schema { name: "Udf", check: table::check::<Udf> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfArgument", check: table::check::<UdfArgument> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfArgumentOutput", check: table::check::<UdfArgumentOutput> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfAttachError424", check: table::check::<UdfAttachError424> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfAttachError424Code", check: table::check::<UdfAttachError424Code> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfAttachError424ServiceState", check: table::check::<UdfAttachError424ServiceState> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfAttachRequest", check: table::check::<UdfAttachRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfAttachment", check: table::check::<UdfAttachment> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfAttachmentStatus", check: table::check::<UdfAttachmentStatus> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfCreateRequest", check: table::check::<UdfCreateRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfCreateRequestExecutable", check: table::check::<UdfCreateRequestExecutable> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfCreateRequestExecutablePool", check: table::check::<UdfCreateRequestExecutablePool> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfCreateRequestExecutablePoolRuntime", check: table::check::<UdfCreateRequestExecutablePoolRuntime> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfCreateRequestExecutablePoolSandboxType", check: table::check::<UdfCreateRequestExecutablePoolSandboxType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfCreateRequestExecutablePoolType", check: table::check::<UdfCreateRequestExecutablePoolType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfCreateRequestExecutableRuntime", check: table::check::<UdfCreateRequestExecutableRuntime> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfCreateRequestExecutableSandboxType", check: table::check::<UdfCreateRequestExecutableSandboxType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfCreateRequestExecutableType", check: table::check::<UdfCreateRequestExecutableType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfRuntime", check: table::check::<UdfRuntime> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfSandboxType", check: table::check::<UdfSandboxType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfSandboxVersion", check: table::check::<UdfSandboxVersion> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfStatus", check: table::check::<UdfStatus> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfType", check: table::check::<UdfType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfUploadSession", check: table::check::<UdfUploadSession> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfVersionCreateRequest", check: table::check::<UdfVersionCreateRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfVersionCreateRequestExecutable", check: table::check::<UdfVersionCreateRequestExecutable> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfVersionCreateRequestExecutablePool", check: table::check::<UdfVersionCreateRequestExecutablePool> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfVersionCreateRequestExecutablePoolRuntime", check: table::check::<UdfVersionCreateRequestExecutablePoolRuntime> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfVersionCreateRequestExecutablePoolSandboxType", check: table::check::<UdfVersionCreateRequestExecutablePoolSandboxType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfVersionCreateRequestExecutablePoolType", check: table::check::<UdfVersionCreateRequestExecutablePoolType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfVersionCreateRequestExecutableRuntime", check: table::check::<UdfVersionCreateRequestExecutableRuntime> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfVersionCreateRequestExecutableSandboxType", check: table::check::<UdfVersionCreateRequestExecutableSandboxType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UdfVersionCreateRequestExecutableType", check: table::check::<UdfVersionCreateRequestExecutableType> },
    #[cfg(feature = "clickpipes")]
    table::Schema { name: "UpdateReversePrivateEndpoint", check: table::check::<UpdateReversePrivateEndpoint> },
    #[cfg(feature = "service")]
    table::Schema { name: "UpgradeWindow", check: table::check::<UpgradeWindow> },
    #[cfg(feature = "service")]
    table::Schema { name: "UpgradeWindowPutRequest", check: table::check::<UpgradeWindowPutRequest> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UsageCost", check: table::check::<UsageCost> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UsageCostMetrics", check: table::check::<UsageCostMetrics> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UsageCostRecord", check: table::check::<UsageCostRecord> },
    #[cfg(feature = "organization")]
    table::Schema { name: "UsageCostRecordEntityType", check: table::check::<UsageCostRecordEntityType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "Whoami", check: table::check::<Whoami> },
    #[cfg(feature = "organization")]
    table::Schema { name: "WhoamiApiKey", check: table::check::<WhoamiApiKey> },
    #[cfg(feature = "organization")]
    table::Schema { name: "WhoamiApiKeyActorType", check: table::check::<WhoamiApiKeyActorType> },
    #[cfg(feature = "organization")]
    table::Schema { name: "WhoamiOrganization", check: table::check::<WhoamiOrganization> },
    #[cfg(feature = "organization")]
    table::Schema { name: "WhoamiUser", check: table::check::<WhoamiUser> },
    #[cfg(feature = "organization")]
    table::Schema { name: "WhoamiUserActorType", check: table::check::<WhoamiUserActorType> },
];

#[cfg(feature = "organization")]
fn whoami_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.whoami_get();
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let mut call = client.organization_get_list();
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.organization_get(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_update(
            input.path::<String>("organizationId")?,
            input.body::<OrganizationPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "prometheus")]
fn organization_prometheus_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let mut call = client
        .organization_prometheus_get(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<String>("filtered_metrics")? {
        call = call.filtered_metrics(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::text))
}

#[cfg(feature = "prometheus")]
fn organization_prometheus_discovery_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let mut call = client
        .organization_prometheus_discovery_get(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<String>("filtered_metrics")? {
        call = call.filtered_metrics(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::json))
}

#[cfg(feature = "organization")]
fn organization_roles_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_roles_get_list(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_role_post(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_role_post(
            input.path::<String>("organizationId")?,
            input.body::<RoleCreateRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_role_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_role_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("roleId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_role_patch(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_role_patch(
            input.path::<String>("organizationId")?,
            input.path::<String>("roleId")?,
            input.body::<RoleUpdateRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_role_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_role_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("roleId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "organization")]
fn organization_quotas_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_quotas_get_list(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_quota_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_quota_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("quotaCode")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn service_profiles_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let mut call = client.service_profiles_list(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<String>("region_id")? {
        call = call.region_id(value);
    }
    if let Some(value) = input.optional_query::<String>("byoc_id")? {
        call = call.byoc_id(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn instance_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let mut call = client.instance_get_list(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<List<String>>("filter")? {
        call = call.filter(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn instance_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_create(
            input.path::<String>("organizationId")?,
            input.body::<ServicePostRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn instance_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn instance_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServicePatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn instance_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "service")]
fn instance_private_endpoint_config_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_private_endpoint_config_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn instance_query_endpoint_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_query_endpoint_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn instance_query_endpoint_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_query_endpoint_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "service")]
fn instance_query_endpoint_upsert(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_query_endpoint_upsert(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<InstanceServiceQueryApiEndpointsPostRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn instance_state_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_state_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServiceStatePatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn instance_scaling_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_scaling_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServiceScalingPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn instance_replica_scaling_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_replica_scaling_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServiceReplicaScalingPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn instance_password_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_password_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServicePasswordPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn instance_private_endpoint_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .instance_private_endpoint_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServicPrivateEndpointePostRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "prometheus")]
fn instance_prometheus_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let mut call = client
        .instance_prometheus_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    if let Some(value) = input.optional_query::<String>("filtered_metrics")? {
        call = call.filtered_metrics(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::text))
}

#[cfg(feature = "service")]
fn scaling_schedule_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .scaling_schedule_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn scaling_schedule_upsert(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .scaling_schedule_upsert(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ScalingSchedulePostRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn scaling_schedule_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .scaling_schedule_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "service")]
fn upgrade_window_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .upgrade_window_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn upgrade_window_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .upgrade_window_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<UpgradeWindowPutRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn upgrade_window_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .upgrade_window_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "service")]
fn service_clickhouse_settings_list_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .service_clickhouse_settings_list_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn service_clickhouse_settings_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .service_clickhouse_settings_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ServiceClickhouseSettingsPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn service_clickhouse_settings_schema_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .service_clickhouse_settings_schema_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn service_clickhouse_setting_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .service_clickhouse_setting_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("settingName")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn service_clickhouse_setting_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .service_clickhouse_setting_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("settingName")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "service")]
fn backup_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .backup_get_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn backup_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .backup_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("backupId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn snapshot_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn snapshot_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .snapshot_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("snapshotId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn backup_configuration_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .backup_configuration_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn backup_configuration_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .backup_configuration_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<BackupConfigurationPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn snapshot_configuration_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .snapshot_configuration_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn snapshot_configuration_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .snapshot_configuration_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<SnapshotConfigurationPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn replica_aware_routing_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .replica_aware_routing_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn replica_aware_routing_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .replica_aware_routing_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ReplicaAwareRoutingPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn backup_bucket_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .backup_bucket_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn backup_bucket_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .backup_bucket_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<BackupBucketPostRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn backup_bucket_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .backup_bucket_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<BackupBucketPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn backup_bucket_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .backup_bucket_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "api-keys")]
fn openapi_key_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let mut call = client.openapi_key_get_list(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "api-keys")]
fn openapi_key_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .openapi_key_create(
            input.path::<String>("organizationId")?,
            input.body::<ApiKeyPostRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "api-keys")]
fn openapi_key_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .openapi_key_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("keyId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "api-keys")]
fn openapi_key_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .openapi_key_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("keyId")?,
            input.body::<ApiKeyPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "api-keys")]
fn openapi_key_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .openapi_key_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("keyId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "organization")]
fn member_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.member_get_list(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn member_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .member_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("userId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn member_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .member_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("userId")?,
            input.body::<MemberPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn member_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .member_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("userId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "organization")]
fn invitation_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.invitation_get_list(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn invitation_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .invitation_create(
            input.path::<String>("organizationId")?,
            input.body::<InvitationPostRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn invitation_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .invitation_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("invitationId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn invitation_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .invitation_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("invitationId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "organization")]
fn activity_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let mut call = client.activity_get_list(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<Timestamp>("from_date")? {
        call = call.from_date(value);
    }
    if let Some(value) = input.optional_query::<Timestamp>("to_date")? {
        call = call.to_date(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn activity_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .activity_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("activityId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn notification_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn notification_types_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .notification_types_get_list(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn usage_cost_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn active_balances_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let mut call = client.active_balances_get(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = input.optional_query::<i64>("offset")? {
        call = call.offset(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn credit_balances_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.credit_balances_get(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_get_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickPipePostRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipes_service_context_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipes_service_context_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
            input.body::<ClickPipePatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_settings_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_settings_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_settings_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_settings_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
            input.body::<ClickPipeSettingsPutRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_schema_discovery(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_schema_discovery(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickPipeSchemaDiscoveryRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_scaling_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_scaling_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
            input.body::<ClickPipeScalingPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_state_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_state_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickPipeId")?,
            input.body::<ClickPipeStatePatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_cdc_scaling_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_cdc_scaling_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_cdc_scaling_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_cdc_scaling_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickPipesCdcScalingPatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_list_dashboards(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_list_dashboards(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_create_dashboard(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_create_dashboard(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackCreateDashboardRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_get_dashboard(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_get_dashboard(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackDashboardId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_update_dashboard(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_update_dashboard(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackDashboardId")?,
            input.body::<ClickStackUpdateDashboardRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_delete_dashboard(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_delete_dashboard(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackDashboardId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "clickstack")]
fn click_stack_validate_dashboard(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_validate_dashboard(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackCreateDashboardRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_list_alerts(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_create_alert(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_create_alert(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackCreateAlertRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_list_sources(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_list_sources(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_create_source(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_create_source(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackSource>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_get_source(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_get_source(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackSourceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_update_source(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_update_source(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackSourceId")?,
            input.body::<ClickStackSource>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_delete_source(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_delete_source(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackSourceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "clickstack")]
fn click_stack_get_alert(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_get_alert(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackAlertId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_update_alert(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_update_alert(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackAlertId")?,
            input.body::<ClickStackUpdateAlertRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_delete_alert(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_delete_alert(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackAlertId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "clickstack")]
fn click_stack_list_webhooks(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_create_webhook(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_create_webhook(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackWebhookInput>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_validate_webhook(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_validate_webhook(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackWebhookInput>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_update_webhook(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_update_webhook(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackWebhookId")?,
            input.body::<ClickStackWebhookInput>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_delete_webhook(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_delete_webhook(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackWebhookId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "clickstack")]
fn click_stack_list_roles(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_list_roles(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_create_role(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_create_role(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackCreateRoleRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_get_role(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_get_role(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackRoleId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_update_role(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_update_role(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackRoleId")?,
            input.body::<ClickStackUpdateRoleRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_delete_role(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_delete_role(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackRoleId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "clickstack")]
fn click_stack_list_saved_searches(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_create_saved_search(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_create_saved_search(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<ClickStackSavedSearchInput>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_get_saved_search(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_get_saved_search(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackSavedSearchId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_update_saved_search(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_update_saved_search(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackSavedSearchId")?,
            input.body::<ClickStackSavedSearchInput>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickstack")]
fn click_stack_delete_saved_search(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_stack_delete_saved_search(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("clickStackSavedSearchId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "postgres")]
fn postgres_service_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_service_create(
            input.path::<String>("organizationId")?,
            input.body::<PostgresServicePostRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn postgres_service_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.postgres_service_get_list(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "prometheus")]
fn postgres_org_prometheus_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_org_prometheus_get(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(table::running(call.send(), table::text))
}

#[cfg(feature = "postgres")]
fn postgres_service_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_service_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn postgres_service_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_service_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "postgres")]
fn postgres_service_patch(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_service_patch(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresServicePatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn postgres_service_certs_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_service_certs_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::text))
}

#[cfg(feature = "postgres")]
fn postgres_instance_restore(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_instance_restore(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresServiceRestoreRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn postgres_service_set_password(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_service_set_password(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresServiceSetPassword>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn postgres_service_patch_state(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_service_patch_state(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresServiceSetState>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn postgres_instance_create_read_replica(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_instance_create_read_replica(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresServiceReadReplicaRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn postgres_instance_config_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_instance_config_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn postgres_instance_config_post(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_instance_config_post(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresInstanceConfig>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn postgres_instance_config_patch(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_instance_config_patch(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
            input.body::<PostgresInstanceConfig>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "prometheus")]
fn postgres_instance_prometheus_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .postgres_instance_prometheus_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("postgresId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::text))
}

#[cfg(feature = "postgres")]
fn postgres_instance_metrics_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn postgres_service_backup_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn slow_query_patterns_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn slow_query_pattern_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "postgres")]
fn postgres_logs_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_private_endpoint_config_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_private_endpoint_config_get_list(
            input.path::<String>("organizationId")?,
            input.query::<String>("cloud_provider")?,
            input.query::<String>("region_id")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_byoc_infrastructure_create(
            input.path::<String>("organizationId")?,
            input.body::<ByocInfrastructurePostRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_validate(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_byoc_infrastructure_validate(
            input.path::<String>("organizationId")?,
            input.body::<ByocInfrastructureValidatePostRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_byoc_infrastructure_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("byocInfrastructureId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_byoc_infrastructure_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("byocInfrastructureId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_byoc_infrastructure_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("byocInfrastructureId")?,
            input.body::<ByocInfrastructurePatchRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_progress_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_byoc_infrastructure_progress_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("byocInfrastructureId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_tags_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_byoc_infrastructure_tags_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("byocInfrastructureId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn organization_byoc_infrastructure_private_endpoint_config_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .organization_byoc_infrastructure_private_endpoint_config_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("byocInfrastructureId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_reverse_private_endpoint_get_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_reverse_private_endpoint_get_list(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_reverse_private_endpoint_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_reverse_private_endpoint_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<CreateReversePrivateEndpoint>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_reverse_private_endpoint_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_reverse_private_endpoint_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("reversePrivateEndpointId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_reverse_private_endpoint_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_reverse_private_endpoint_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("reversePrivateEndpointId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "clickpipes")]
fn click_pipe_reverse_private_endpoint_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .click_pipe_reverse_private_endpoint_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("reversePrivateEndpointId")?,
            input.body::<UpdateReversePrivateEndpoint>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn query_api_endpoint_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn query_api_endpoint_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .query_api_endpoint_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<PublicQueryApiEndpointRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn query_api_endpoint_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .query_api_endpoint_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("endpointId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "service")]
fn query_api_endpoint_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .query_api_endpoint_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("endpointId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn query_api_endpoint_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .query_api_endpoint_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("endpointId")?,
            input.body::<PublicQueryApiEndpointRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn saved_query_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn saved_query_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .saved_query_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.body::<PublicSavedQueryRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn saved_query_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .saved_query_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("queryId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "service")]
fn saved_query_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .saved_query_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("queryId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "service")]
fn saved_query_update(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .saved_query_update(
            input.path::<String>("organizationId")?,
            input.path::<String>("serviceId")?,
            input.path::<String>("queryId")?,
            input.body::<PublicSavedQueryRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn udf_upload_session_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client.udf_upload_session_create(input.path::<String>("organizationId")?);
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn udf_list(client: &Client, input: &mut table::Input) -> Result<table::Running, Error> {
    let mut call = client.udf_list(input.path::<String>("organizationId")?);
    if let Some(value) = input.optional_query::<String>("cursor")? {
        call = call.cursor(value);
    }
    if let Some(value) = input.optional_query::<i64>("limit")? {
        call = call.limit(value);
    }
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn udf_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .udf_create(
            input.path::<String>("organizationId")?,
            input.body::<UdfCreateRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn udf_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .udf_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "organization")]
fn udf_get(client: &Client, input: &mut table::Input) -> Result<table::Running, Error> {
    let call = client
        .udf_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn udf_attachment_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn udf_detach(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .udf_detach(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}

#[cfg(feature = "organization")]
fn udf_attachment_get(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .udf_attachment_get(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
            input.path::<String>("serviceId")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn udf_attach(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .udf_attach(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
            input.path::<String>("serviceId")?,
            input.body::<UdfAttachRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn udf_version_list(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
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
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn udf_version_create(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .udf_version_create(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
            input.body::<UdfVersionCreateRequest>()?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::envelope))
}

#[cfg(feature = "organization")]
fn udf_version_delete(
    client: &Client,
    input: &mut table::Input,
) -> Result<table::Running, Error> {
    let call = client
        .udf_version_delete(
            input.path::<String>("organizationId")?,
            input.path::<String>("functionName")?,
            input.path::<i64>("version")?,
        );
    input.finish()?;
    Ok(table::running(call.send(), table::empty))
}
