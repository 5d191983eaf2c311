// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag ClickStack.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/ClickStackAggregatedColumn` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAggregatedColumn {
    /// Source column name
    ///
    /// - Example: `Duration`
    pub source_column: Nullable<String>,
    /// Aggregation function (e.g., count, sum, avg)
    ///
    /// - Example: `sum`
    pub agg_fn: Option<String>,
    /// Materialized view column name
    ///
    /// - Example: `sum__Duration`
    pub mv_column: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAggregatedColumn {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(agg_fn: impl Into<String>, mv_column: impl Into<String>) -> Self {
        Self {
            agg_fn: Some(agg_fn.into()),
            mv_column: Some(mv_column.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackAggregatedColumn {
        source_column, source_column_null: nullable String = "sourceColumn",
        agg_fn: required String = "aggFn",
        mv_column: required String = "mvColumn",
    }
}

/// The object at `/components/schemas/ClickStackAlertBarBuilderChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertBarBuilderChartConfig {
    /// Display type discriminator. Must be "stacked_bar" for stacked-bar charts.
    ///
    /// - Example: `stacked_bar`
    pub display_type: Option<ClickStackAlertBarBuilderChartConfigDisplayType>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
    pub select: Option<List<ClickStackSelectItem>>,
    /// Field expression to group results by (creates separate bars segments per group value).
    ///
    /// - Example: `service`
    pub group_by: Option<String>,
    /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
    pub as_ratio: Option<bool>,
    /// Align the date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited, or a positive N to keep the top N series.
    ///
    /// - Example: `5`
    pub series_limit: Option<i64>,
    /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
    pub formulas: Option<List<ClickStackFormula>>,
    /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are hidden.
    pub show_operand_series: Option<bool>,
    /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
    ///
    /// - Example: `Error Rate Query`
    pub name: Option<String>,
    /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
    ///
    /// - Example: `ServiceName:api`
    pub where_: Option<String>,
    /// Language of the chart-level "where" filter.
    pub where_language: Option<ClickStackAlertBarBuilderChartConfigWhereLanguage>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertBarBuilderChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackAlertBarBuilderChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackAlertBarBuilderChartConfig {
        display_type: required ClickStackAlertBarBuilderChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: required List<ClickStackSelectItem> = "select",
        group_by: optional String = "groupBy",
        as_ratio: optional bool = "asRatio",
        align_date_range_to_granularity: optional bool = "alignDateRangeToGranularity",
        fill_nulls: optional bool = "fillNulls",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        series_limit: optional i64 = "seriesLimit",
        formulas: optional List<ClickStackFormula> = "formulas",
        show_operand_series: optional bool = "showOperandSeries",
        name: optional String = "name",
        where_: optional String = "where",
        where_language: optional ClickStackAlertBarBuilderChartConfigWhereLanguage = "whereLanguage",
    }
}

open_enum! {
    /// Display type discriminator. Must be "stacked_bar" for stacked-bar charts.
    ///
    /// - Example: `stacked_bar`
    pub enum ClickStackAlertBarBuilderChartConfigDisplayType {
        StackedBar = "stacked_bar",
    }
}

open_enum! {
    /// Language of the chart-level "where" filter.
    pub enum ClickStackAlertBarBuilderChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackAlertBarChartConfig` of the document.
    pub enum ClickStackAlertBarChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackAlertBarBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackAlertBarRawSqlChartConfig) = tag["sql"],
    }
}

/// The object at `/components/schemas/ClickStackAlertBarRawSqlChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertBarRawSqlChartConfig {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub config_type: Option<ClickStackAlertBarRawSqlChartConfigConfigType>,
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Display as a stacked-bar time-series chart.
    ///
    /// - Example: `stacked_bar`
    pub display_type: Option<ClickStackAlertBarRawSqlChartConfigDisplayType>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// Expand date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
    ///
    /// - Example: `Error Rate Query`
    pub name: Option<String>,
    /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
    ///
    /// - Example: `ServiceName:api`
    pub where_: Option<String>,
    /// Language of the chart-level "where" filter.
    pub where_language: Option<ClickStackAlertBarRawSqlChartConfigWhereLanguage>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertBarRawSqlChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        config_type: impl Into<ClickStackAlertBarRawSqlChartConfigConfigType>,
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
        display_type: impl Into<ClickStackAlertBarRawSqlChartConfigDisplayType>,
    ) -> Self {
        Self {
            config_type: Some(config_type.into()),
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            display_type: Some(display_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackAlertBarRawSqlChartConfig {
        config_type: required ClickStackAlertBarRawSqlChartConfigConfigType = "configType",
        connection_id: required String = "connectionId",
        sql_template: required String = "sqlTemplate",
        source_id: optional String = "sourceId",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        display_type: required ClickStackAlertBarRawSqlChartConfigDisplayType = "displayType",
        fill_nulls: optional bool = "fillNulls",
        align_date_range_to_granularity: optional bool = "alignDateRangeToGranularity",
        name: optional String = "name",
        where_: optional String = "where",
        where_language: optional ClickStackAlertBarRawSqlChartConfigWhereLanguage = "whereLanguage",
    }
}

open_enum! {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackAlertBarRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Display as a stacked-bar time-series chart.
    ///
    /// - Example: `stacked_bar`
    pub enum ClickStackAlertBarRawSqlChartConfigDisplayType {
        StackedBar = "stacked_bar",
    }
}

open_enum! {
    /// Language of the chart-level "where" filter.
    pub enum ClickStackAlertBarRawSqlChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackAlertChannel` of the document.
    pub enum ClickStackAlertChannel by required {
        /// Chosen with `emailRecipients`, `type`, and without `webhookId`.
        Email(box ClickStackAlertChannelEmail) = has["emailRecipients", "type"] lacks["webhookId"],
        /// Chosen with `type`, `webhookId`, and without `emailRecipients`.
        Webhook(box ClickStackAlertChannelWebhook) = has["type", "webhookId"] lacks["emailRecipients"],
    }
}

/// The object at `/components/schemas/ClickStackAlertChannelEmail` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertChannelEmail {
    /// Channel type. Must be "email" for email alerts.
    pub type_: Option<ClickStackAlertChannelEmailType>,
    /// Email recipients for email alerts.
    pub email_recipients: Option<List<String>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertChannelEmail {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickStackAlertChannelEmailType>,
        email_recipients: impl Into<List<String>>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            email_recipients: Some(email_recipients.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackAlertChannelEmail {
        type_: required ClickStackAlertChannelEmailType = "type",
        email_recipients: required List<String> = "emailRecipients",
    }
}

open_enum! {
    /// Channel type. Must be "email" for email alerts.
    pub enum ClickStackAlertChannelEmailType {
        Webhook = "webhook",
        Email = "email",
    }
}

/// The object at `/components/schemas/ClickStackAlertChannelWebhook` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertChannelWebhook {
    /// Channel type. Must be "webhook" for webhook alerts.
    pub type_: Option<ClickStackAlertChannelWebhookType>,
    /// Webhook destination ID.
    ///
    /// - Example: `65f5e4a3b9e77c001a789012`
    pub webhook_id: Option<String>,
    /// Webhook service type (e.g., slack_api).
    ///
    /// - Example: `slack_api`
    pub webhook_service: Nullable<String>,
    /// Slack channel ID for Slack webhooks.
    ///
    /// - Example: `C01ABCDEF23`
    pub slack_channel_id: Nullable<String>,
    /// Severity label used by PagerDuty API webhooks.
    pub severity: Nullable<ClickStackAlertChannelWebhookSeverity>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertChannelWebhook {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickStackAlertChannelWebhookType>,
        webhook_id: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            webhook_id: Some(webhook_id.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackAlertChannelWebhook {
        type_: required ClickStackAlertChannelWebhookType = "type",
        webhook_id: required String = "webhookId",
        webhook_service, webhook_service_null: nullable String = "webhookService",
        slack_channel_id, slack_channel_id_null: nullable String = "slackChannelId",
        severity, severity_null: nullable ClickStackAlertChannelWebhookSeverity = "severity",
    }
}

open_enum! {
    /// Severity label used by PagerDuty API webhooks.
    pub enum ClickStackAlertChannelWebhookSeverity {
        Critical = "critical",
        Error = "error",
        Warning = "warning",
        Info = "info",
    }
}

open_enum! {
    /// Channel type. Must be "webhook" for webhook alerts.
    pub enum ClickStackAlertChannelWebhookType {
        Webhook = "webhook",
        Email = "email",
    }
}

/// Notification channels to trigger when the alert fires or resolves. Between 1 and 10 channels; duplicates are rejected.
///
/// - Minimum number of items: `1`
/// - Maximum number of items: `10`
pub type ClickStackAlertChannels = List<ClickStackAlertChannel>;

union! {
    /// A value at `/components/schemas/ClickStackAlertChartConfig` of the document.
    pub enum ClickStackAlertChartConfig by tag("displayType") {
        /// `displayType` is `line`.
        Line(box ClickStackAlertLineChartConfig) = tag["line"],
        /// `displayType` is `stacked_bar`.
        Bar(box ClickStackAlertBarChartConfig) = tag["stacked_bar"],
        /// `displayType` is `stacked_line`.
        StackedLine(box ClickStackAlertStackedLineChartConfig) = tag["stacked_line"],
        /// `displayType` is `number`.
        Number(box ClickStackAlertNumberChartConfig) = tag["number"],
    }
}

/// The object at `/components/schemas/ClickStackAlertExecutionError` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertExecutionError {
    /// When the error occurred.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-04-17T12:00:00.000Z`
    pub timestamp: Option<Timestamp>,
    /// Category of the error.
    ///
    /// - Example: `QUERY_ERROR`
    pub type_: Option<ClickStackAlertExecutionErrorType>,
    /// Human-readable error message.
    ///
    /// - Example: `Query timed out after 30s`
    pub message: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertExecutionError {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        timestamp: impl Into<Timestamp>,
        type_: impl Into<ClickStackAlertExecutionErrorType>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            timestamp: Some(timestamp.into()),
            type_: Some(type_.into()),
            message: Some(message.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackAlertExecutionError {
        timestamp: required Timestamp = "timestamp",
        type_: required ClickStackAlertExecutionErrorType = "type",
        message: required String = "message",
    }
}

open_enum! {
    /// Category of the error.
    ///
    /// - Example: `QUERY_ERROR`
    pub enum ClickStackAlertExecutionErrorType {
        QueryError = "QUERY_ERROR",
        QueryTimeout = "QUERY_TIMEOUT",
        WebhookError = "WEBHOOK_ERROR",
        InvalidAlert = "INVALID_ALERT",
        UnknownValue = "UNKNOWN",
    }
}

/// The object at `/components/schemas/ClickStackAlertLineBuilderChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertLineBuilderChartConfig {
    /// Display type discriminator. Must be "line" for line charts.
    ///
    /// - Example: `line`
    pub display_type: Option<ClickStackAlertLineBuilderChartConfigDisplayType>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
    pub select: Option<List<ClickStackSelectItem>>,
    /// Field expression to group results by (creates separate lines per group value).
    ///
    /// - Example: `host`
    pub group_by: Option<String>,
    /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
    pub as_ratio: Option<bool>,
    /// Expand date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// Set the y-axis lower bound to the minimum of the displayed data instead of zero, making small fluctuations between series easier to see.
    pub fit_y_axis_to_data: Option<bool>,
    /// How points are connected. Defaults to "smooth" when omitted.
    ///
    /// - Example: `step`
    pub line_interpolation: Option<
        ClickStackAlertLineBuilderChartConfigLineInterpolation,
    >,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Overlay the equivalent previous time period for comparison.
    pub compare_to_previous_period: Option<bool>,
    /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited, or a positive N to keep the top N series.
    ///
    /// - Example: `5`
    pub series_limit: Option<i64>,
    /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
    pub formulas: Option<List<ClickStackFormula>>,
    /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are hidden.
    pub show_operand_series: Option<bool>,
    /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
    ///
    /// - Example: `Error Rate Query`
    pub name: Option<String>,
    /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
    ///
    /// - Example: `ServiceName:api`
    pub where_: Option<String>,
    /// Language of the chart-level "where" filter.
    pub where_language: Option<ClickStackAlertLineBuilderChartConfigWhereLanguage>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertLineBuilderChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackAlertLineBuilderChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackAlertLineBuilderChartConfig {
        display_type: required ClickStackAlertLineBuilderChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: required List<ClickStackSelectItem> = "select",
        group_by: optional String = "groupBy",
        as_ratio: optional bool = "asRatio",
        align_date_range_to_granularity: optional bool = "alignDateRangeToGranularity",
        fill_nulls: optional bool = "fillNulls",
        fit_y_axis_to_data: optional bool = "fitYAxisToData",
        line_interpolation: optional ClickStackAlertLineBuilderChartConfigLineInterpolation = "lineInterpolation",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        compare_to_previous_period: optional bool = "compareToPreviousPeriod",
        series_limit: optional i64 = "seriesLimit",
        formulas: optional List<ClickStackFormula> = "formulas",
        show_operand_series: optional bool = "showOperandSeries",
        name: optional String = "name",
        where_: optional String = "where",
        where_language: optional ClickStackAlertLineBuilderChartConfigWhereLanguage = "whereLanguage",
    }
}

open_enum! {
    /// Display type discriminator. Must be "line" for line charts.
    ///
    /// - Example: `line`
    pub enum ClickStackAlertLineBuilderChartConfigDisplayType {
        Line = "line",
    }
}

open_enum! {
    /// How points are connected. Defaults to "smooth" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackAlertLineBuilderChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

open_enum! {
    /// Language of the chart-level "where" filter.
    pub enum ClickStackAlertLineBuilderChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackAlertLineChartConfig` of the document.
    pub enum ClickStackAlertLineChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackAlertLineBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackAlertLineRawSqlChartConfig) = tag["sql"],
    }
}

/// The object at `/components/schemas/ClickStackAlertLineRawSqlChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertLineRawSqlChartConfig {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub config_type: Option<ClickStackAlertLineRawSqlChartConfigConfigType>,
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Display as a line time-series chart.
    ///
    /// - Example: `line`
    pub display_type: Option<ClickStackAlertLineRawSqlChartConfigDisplayType>,
    /// Overlay the equivalent previous time period for comparison.
    pub compare_to_previous_period: Option<bool>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// Expand date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Set the y-axis lower bound to the minimum of the displayed data instead of zero, making small fluctuations between series easier to see.
    pub fit_y_axis_to_data: Option<bool>,
    /// How points are connected. Defaults to "smooth" when omitted.
    ///
    /// - Example: `step`
    pub line_interpolation: Option<
        ClickStackAlertLineRawSqlChartConfigLineInterpolation,
    >,
    /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
    ///
    /// - Example: `Error Rate Query`
    pub name: Option<String>,
    /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
    ///
    /// - Example: `ServiceName:api`
    pub where_: Option<String>,
    /// Language of the chart-level "where" filter.
    pub where_language: Option<ClickStackAlertLineRawSqlChartConfigWhereLanguage>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertLineRawSqlChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        config_type: impl Into<ClickStackAlertLineRawSqlChartConfigConfigType>,
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
        display_type: impl Into<ClickStackAlertLineRawSqlChartConfigDisplayType>,
    ) -> Self {
        Self {
            config_type: Some(config_type.into()),
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            display_type: Some(display_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackAlertLineRawSqlChartConfig {
        config_type: required ClickStackAlertLineRawSqlChartConfigConfigType = "configType",
        connection_id: required String = "connectionId",
        sql_template: required String = "sqlTemplate",
        source_id: optional String = "sourceId",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        display_type: required ClickStackAlertLineRawSqlChartConfigDisplayType = "displayType",
        compare_to_previous_period: optional bool = "compareToPreviousPeriod",
        fill_nulls: optional bool = "fillNulls",
        align_date_range_to_granularity: optional bool = "alignDateRangeToGranularity",
        fit_y_axis_to_data: optional bool = "fitYAxisToData",
        line_interpolation: optional ClickStackAlertLineRawSqlChartConfigLineInterpolation = "lineInterpolation",
        name: optional String = "name",
        where_: optional String = "where",
        where_language: optional ClickStackAlertLineRawSqlChartConfigWhereLanguage = "whereLanguage",
    }
}

open_enum! {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackAlertLineRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Display as a line time-series chart.
    ///
    /// - Example: `line`
    pub enum ClickStackAlertLineRawSqlChartConfigDisplayType {
        Line = "line",
    }
}

open_enum! {
    /// How points are connected. Defaults to "smooth" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackAlertLineRawSqlChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

open_enum! {
    /// Language of the chart-level "where" filter.
    pub enum ClickStackAlertLineRawSqlChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackAlertNumberBuilderChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertNumberBuilderChartConfig {
    /// Display type discriminator. Must be "number" for single big-number charts.
    ///
    /// - Example: `number`
    pub display_type: Option<ClickStackAlertNumberBuilderChartConfigDisplayType>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// Exactly one aggregated value to display as a single number — unless "formulas" is set, in which case the select items are the formula's operands and the (single) formula value is displayed instead.
    pub select: Option<List<ClickStackSelectItem>>,
    /// A single derived value computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Number tiles display the formula value and always hide the operand series.
    pub formulas: Option<List<ClickStackFormula>>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Optional static color applied to the displayed number.
    pub color: Option<ClickStackAlertNumberBuilderChartConfigColor>,
    /// Ordered conditional color rules evaluated against the displayed value (last match wins). Falls back to color, then the default text color when no rule matches.
    pub color_rules: Option<List<ClickStackNumberTileColorCondition>>,
    /// The property `backgroundChart`.
    pub background_chart: Option<ClickStackBackgroundChart>,
    /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
    ///
    /// - Example: `Error Rate Query`
    pub name: Option<String>,
    /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
    ///
    /// - Example: `ServiceName:api`
    pub where_: Option<String>,
    /// Language of the chart-level "where" filter.
    pub where_language: Option<ClickStackAlertNumberBuilderChartConfigWhereLanguage>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertNumberBuilderChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackAlertNumberBuilderChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackAlertNumberBuilderChartConfig {
        display_type: required ClickStackAlertNumberBuilderChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: required List<ClickStackSelectItem> = "select",
        formulas: optional List<ClickStackFormula> = "formulas",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        color: optional ClickStackAlertNumberBuilderChartConfigColor = "color",
        color_rules: optional List<ClickStackNumberTileColorCondition> = "colorRules",
        background_chart: optional ClickStackBackgroundChart = "backgroundChart",
        name: optional String = "name",
        where_: optional String = "where",
        where_language: optional ClickStackAlertNumberBuilderChartConfigWhereLanguage = "whereLanguage",
    }
}

open_enum! {
    /// Optional static color applied to the displayed number.
    pub enum ClickStackAlertNumberBuilderChartConfigColor {
        ChartBlue = "chart-blue",
        ChartOrange = "chart-orange",
        ChartRed = "chart-red",
        ChartCyan = "chart-cyan",
        ChartGreen = "chart-green",
        ChartPink = "chart-pink",
        ChartPurple = "chart-purple",
        ChartLightBlue = "chart-light-blue",
        ChartBrown = "chart-brown",
        ChartGray = "chart-gray",
        ChartSuccess = "chart-success",
        ChartWarning = "chart-warning",
        ChartError = "chart-error",
    }
}

open_enum! {
    /// Display type discriminator. Must be "number" for single big-number charts.
    ///
    /// - Example: `number`
    pub enum ClickStackAlertNumberBuilderChartConfigDisplayType {
        Number = "number",
    }
}

open_enum! {
    /// Language of the chart-level "where" filter.
    pub enum ClickStackAlertNumberBuilderChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackAlertNumberChartConfig` of the document.
    pub enum ClickStackAlertNumberChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackAlertNumberBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackAlertNumberRawSqlChartConfig) = tag["sql"],
    }
}

/// The object at `/components/schemas/ClickStackAlertNumberRawSqlChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertNumberRawSqlChartConfig {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub config_type: Option<ClickStackAlertNumberRawSqlChartConfigConfigType>,
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Display as a single big-number chart.
    ///
    /// - Example: `number`
    pub display_type: Option<ClickStackAlertNumberRawSqlChartConfigDisplayType>,
    /// Optional static color applied to the displayed number.
    pub color: Option<ClickStackAlertNumberRawSqlChartConfigColor>,
    /// Ordered conditional color rules evaluated against the displayed value (last match wins). Falls back to color, then the default text color when no rule matches.
    pub color_rules: Option<List<ClickStackNumberTileColorCondition>>,
    /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
    ///
    /// - Example: `Error Rate Query`
    pub name: Option<String>,
    /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
    ///
    /// - Example: `ServiceName:api`
    pub where_: Option<String>,
    /// Language of the chart-level "where" filter.
    pub where_language: Option<ClickStackAlertNumberRawSqlChartConfigWhereLanguage>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertNumberRawSqlChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        config_type: impl Into<ClickStackAlertNumberRawSqlChartConfigConfigType>,
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
        display_type: impl Into<ClickStackAlertNumberRawSqlChartConfigDisplayType>,
    ) -> Self {
        Self {
            config_type: Some(config_type.into()),
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            display_type: Some(display_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackAlertNumberRawSqlChartConfig {
        config_type: required ClickStackAlertNumberRawSqlChartConfigConfigType = "configType",
        connection_id: required String = "connectionId",
        sql_template: required String = "sqlTemplate",
        source_id: optional String = "sourceId",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        display_type: required ClickStackAlertNumberRawSqlChartConfigDisplayType = "displayType",
        color: optional ClickStackAlertNumberRawSqlChartConfigColor = "color",
        color_rules: optional List<ClickStackNumberTileColorCondition> = "colorRules",
        name: optional String = "name",
        where_: optional String = "where",
        where_language: optional ClickStackAlertNumberRawSqlChartConfigWhereLanguage = "whereLanguage",
    }
}

open_enum! {
    /// Optional static color applied to the displayed number.
    pub enum ClickStackAlertNumberRawSqlChartConfigColor {
        ChartBlue = "chart-blue",
        ChartOrange = "chart-orange",
        ChartRed = "chart-red",
        ChartCyan = "chart-cyan",
        ChartGreen = "chart-green",
        ChartPink = "chart-pink",
        ChartPurple = "chart-purple",
        ChartLightBlue = "chart-light-blue",
        ChartBrown = "chart-brown",
        ChartGray = "chart-gray",
        ChartSuccess = "chart-success",
        ChartWarning = "chart-warning",
        ChartError = "chart-error",
    }
}

open_enum! {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackAlertNumberRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Display as a single big-number chart.
    ///
    /// - Example: `number`
    pub enum ClickStackAlertNumberRawSqlChartConfigDisplayType {
        Number = "number",
    }
}

open_enum! {
    /// Language of the chart-level "where" filter.
    pub enum ClickStackAlertNumberRawSqlChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackAlertResponse` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertResponse {
    /// Dashboard ID for tile-based alerts.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub dashboard_id: Nullable<String>,
    /// Tile ID for tile-based alerts. Must be a line, stacked bar, or number type tile.
    ///
    /// - Example: `65f5e4a3b9e77c001a901234`
    pub tile_id: Nullable<String>,
    /// Saved search ID for saved_search alerts.
    ///
    /// - Example: `65f5e4a3b9e77c001a345678`
    pub saved_search_id: Nullable<String>,
    /// Group-by key for saved search alerts.
    ///
    /// - Example: `ServiceName`
    pub group_by: Nullable<String>,
    /// The property `chartConfig`.
    pub chart_config: Option<ClickStackAlertChartConfig>,
    /// Threshold value for triggering the alert. For between and not_between threshold types, this is the lower bound.
    ///
    /// - Example: `100`
    pub threshold: Option<f64>,
    /// Upper bound for between and not_between threshold types. Required when thresholdType is between or not_between, must be \>= threshold.
    ///
    /// - Example: `500`
    pub threshold_max: Nullable<f64>,
    /// Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team. Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are rejected with 400.
    ///
    /// - Example: `1h`
    pub interval: Option<ClickStackAlertResponseInterval>,
    /// Offset from the interval boundary in minutes. For example, 2 with a 5m interval evaluates windows at :02, :07, :12, etc. (UTC).
    ///
    /// - Example: `2`
    pub schedule_offset_minutes: Nullable<i64>,
    /// Absolute UTC start time anchor. Alert windows start from this timestamp and repeat every interval.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-02-08T10:00:00.000Z`
    pub schedule_start_at: Nullable<Timestamp>,
    /// Alert source type (tile-based or saved search).
    ///
    /// - Example: `tile`
    pub source: Option<ClickStackAlertResponseSource>,
    /// Threshold comparison direction.
    ///
    /// - Example: `above`
    pub threshold_type: Option<ClickStackAlertResponseThresholdType>,
    /// The property `channel`.
    pub channel: Option<ClickStackAlertChannel>,
    /// The property `channels`.
    pub channels: Option<List<ClickStackAlertChannel>>,
    /// Alert name template (Handlebars), rendered as the notification title. When omitted, a default title is generated from the display name, value and threshold.
    ///
    /// - Example: `Errors for {{group}} hit {{value}}`
    pub name: Nullable<String>,
    /// Alert message template.
    ///
    /// - Example: `Test Alert Message`
    pub message: Nullable<String>,
    /// Freeform note for the alert. Supports markdown formatting.
    ///
    /// - Example: `Threshold raised from 50 to 100 on 2026-01-15. See [runbook](https://wiki.example.com/runbook).`
    pub note: Nullable<String>,
    /// Fire the alert only after its condition has been met for this many consecutive evaluation windows. While the condition is met but fewer than this many consecutive windows have violated, the alert is in the PENDING state.
    ///
    /// - Example: `3`
    pub num_consecutive_windows: Nullable<i64>,
    /// The display name for the alert in the UI. Derived from the saved search name, dashboard tile name, or inline chartConfig name when not explicitly set.
    ///
    /// - Example: `Checkout error spike`
    pub display_name: Option<String>,
    /// The tags for the alert. Derived from the tags of the referenced saved search or dashboard when not explicitly set; inline alerts default to an empty list.
    ///
    /// - Example: `["checkout","p1"]`
    pub tags: Option<List<String>>,
    /// Unique alert identifier.
    ///
    /// - Example: `65f5e4a3b9e77c001a123456`
    pub id: Option<String>,
    /// Current alert state.
    ///
    /// - Example: `ALERT`
    pub state: Option<ClickStackAlertResponseState>,
    /// Team identifier.
    ///
    /// - Example: `65f5e4a3b9e77c001a345678`
    pub team_id: Option<String>,
    /// The property `silenced`.
    pub silenced: Nullable<ClickStackAlertSilenced>,
    /// Errors recorded during the most recent alert execution, if any.
    pub execution_errors: Option<List<ClickStackAlertExecutionError>>,
    /// Creation timestamp.
    ///
    /// - Format: `date-time`
    /// - Example: `2023-01-01T00:00:00.000Z`
    pub created_at: Nullable<Timestamp>,
    /// Last update timestamp.
    ///
    /// - Format: `date-time`
    /// - Example: `2023-01-01T00:00:00.000Z`
    pub updated_at: Nullable<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertResponse {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(display_name: impl Into<String>, tags: impl Into<List<String>>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            tags: Some(tags.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackAlertResponse {
        dashboard_id, dashboard_id_null: nullable String = "dashboardId",
        tile_id, tile_id_null: nullable String = "tileId",
        saved_search_id, saved_search_id_null: nullable String = "savedSearchId",
        group_by, group_by_null: nullable String = "groupBy",
        chart_config: optional ClickStackAlertChartConfig = "chartConfig",
        threshold: optional f64 = "threshold",
        threshold_max, threshold_max_null: nullable f64 = "thresholdMax",
        interval: optional ClickStackAlertResponseInterval = "interval",
        schedule_offset_minutes, schedule_offset_minutes_null: nullable i64 = "scheduleOffsetMinutes",
        schedule_start_at, schedule_start_at_null: nullable Timestamp = "scheduleStartAt",
        source: optional ClickStackAlertResponseSource = "source",
        threshold_type: optional ClickStackAlertResponseThresholdType = "thresholdType",
        channel: optional ClickStackAlertChannel = "channel",
        channels: optional List<ClickStackAlertChannel> = "channels",
        name, name_null: nullable String = "name",
        message, message_null: nullable String = "message",
        note, note_null: nullable String = "note",
        num_consecutive_windows, num_consecutive_windows_null: nullable i64 = "numConsecutiveWindows",
        display_name: required String = "displayName",
        tags: required List<String> = "tags",
        id: optional String = "id",
        state: optional ClickStackAlertResponseState = "state",
        team_id: optional String = "teamId",
        silenced, silenced_null: nullable ClickStackAlertSilenced = "silenced",
        execution_errors: optional List<ClickStackAlertExecutionError> = "executionErrors",
        created_at, created_at_null: nullable Timestamp = "createdAt",
        updated_at, updated_at_null: nullable Timestamp = "updatedAt",
    }
}

open_enum! {
    /// Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team. Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are rejected with 400.
    ///
    /// - Example: `1h`
    pub enum ClickStackAlertResponseInterval {
        V30s = "30s",
        V1m = "1m",
        V5m = "5m",
        V15m = "15m",
        V30m = "30m",
        V1h = "1h",
        V6h = "6h",
        V12h = "12h",
        V1d = "1d",
    }
}

open_enum! {
    /// Alert source type (tile-based or saved search).
    ///
    /// - Example: `tile`
    pub enum ClickStackAlertResponseSource {
        SavedSearch = "saved_search",
        Tile = "tile",
        Inline = "inline",
    }
}

open_enum! {
    /// Current alert state.
    ///
    /// - Example: `ALERT`
    pub enum ClickStackAlertResponseState {
        Alert = "ALERT",
        Ok = "OK",
        InsufficientData = "INSUFFICIENT_DATA",
        Disabled = "DISABLED",
        Pending = "PENDING",
    }
}

open_enum! {
    /// Threshold comparison direction.
    ///
    /// - Example: `above`
    pub enum ClickStackAlertResponseThresholdType {
        Above = "above",
        Below = "below",
        AboveExclusive = "above_exclusive",
        BelowOrEqual = "below_or_equal",
        Equal = "equal",
        NotEqual = "not_equal",
        Between = "between",
        NotBetween = "not_between",
    }
}

/// The object at `/components/schemas/ClickStackAlertSilenced` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertSilenced {
    /// User ID who silenced the alert.
    ///
    /// - Example: `65f5e4a3b9e77c001a234567`
    pub by: Nullable<String>,
    /// Silence start timestamp.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-03-19T08:00:00.000Z`
    pub at: Option<Timestamp>,
    /// Silence end timestamp.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-03-20T08:00:00.000Z`
    pub until: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertSilenced {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickStackAlertSilenced {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickStackAlertSilenced {
        by, by_null: nullable String = "by",
        at: optional Timestamp = "at",
        until: optional Timestamp = "until",
    }
}

/// The object at `/components/schemas/ClickStackAlertStackedLineBuilderChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertStackedLineBuilderChartConfig {
    /// Display type discriminator. Must be "stacked_line" for stacked-line charts.
    ///
    /// - Example: `stacked_line`
    pub display_type: Option<ClickStackAlertStackedLineBuilderChartConfigDisplayType>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
    pub select: Option<List<ClickStackSelectItem>>,
    /// Field expression to group results by (creates separate stacked bands per group value).
    ///
    /// - Example: `service`
    pub group_by: Option<String>,
    /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
    pub as_ratio: Option<bool>,
    /// Align the date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// How points are connected. Defaults to "linear" when omitted.
    ///
    /// - Example: `step`
    pub line_interpolation: Option<
        ClickStackAlertStackedLineBuilderChartConfigLineInterpolation,
    >,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited, or a positive N to keep the top N series.
    ///
    /// - Example: `5`
    pub series_limit: Option<i64>,
    /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
    pub formulas: Option<List<ClickStackFormula>>,
    /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are hidden.
    pub show_operand_series: Option<bool>,
    /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
    ///
    /// - Example: `Error Rate Query`
    pub name: Option<String>,
    /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
    ///
    /// - Example: `ServiceName:api`
    pub where_: Option<String>,
    /// Language of the chart-level "where" filter.
    pub where_language: Option<
        ClickStackAlertStackedLineBuilderChartConfigWhereLanguage,
    >,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertStackedLineBuilderChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackAlertStackedLineBuilderChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackAlertStackedLineBuilderChartConfig {
        display_type: required ClickStackAlertStackedLineBuilderChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: required List<ClickStackSelectItem> = "select",
        group_by: optional String = "groupBy",
        as_ratio: optional bool = "asRatio",
        align_date_range_to_granularity: optional bool = "alignDateRangeToGranularity",
        fill_nulls: optional bool = "fillNulls",
        line_interpolation: optional ClickStackAlertStackedLineBuilderChartConfigLineInterpolation = "lineInterpolation",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        series_limit: optional i64 = "seriesLimit",
        formulas: optional List<ClickStackFormula> = "formulas",
        show_operand_series: optional bool = "showOperandSeries",
        name: optional String = "name",
        where_: optional String = "where",
        where_language: optional ClickStackAlertStackedLineBuilderChartConfigWhereLanguage = "whereLanguage",
    }
}

open_enum! {
    /// Display type discriminator. Must be "stacked_line" for stacked-line charts.
    ///
    /// - Example: `stacked_line`
    pub enum ClickStackAlertStackedLineBuilderChartConfigDisplayType {
        StackedLine = "stacked_line",
    }
}

open_enum! {
    /// How points are connected. Defaults to "linear" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackAlertStackedLineBuilderChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

open_enum! {
    /// Language of the chart-level "where" filter.
    pub enum ClickStackAlertStackedLineBuilderChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackAlertStackedLineChartConfig` of the document.
    pub enum ClickStackAlertStackedLineChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackAlertStackedLineBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackAlertStackedLineRawSqlChartConfig) = tag["sql"],
    }
}

/// The object at `/components/schemas/ClickStackAlertStackedLineRawSqlChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertStackedLineRawSqlChartConfig {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub config_type: Option<ClickStackAlertStackedLineRawSqlChartConfigConfigType>,
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Display as a stacked-line time-series chart.
    ///
    /// - Example: `stacked_line`
    pub display_type: Option<ClickStackAlertStackedLineRawSqlChartConfigDisplayType>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// Expand date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// How points are connected. Defaults to "linear" when omitted.
    ///
    /// - Example: `step`
    pub line_interpolation: Option<
        ClickStackAlertStackedLineRawSqlChartConfigLineInterpolation,
    >,
    /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
    ///
    /// - Example: `Error Rate Query`
    pub name: Option<String>,
    /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
    ///
    /// - Example: `ServiceName:api`
    pub where_: Option<String>,
    /// Language of the chart-level "where" filter.
    pub where_language: Option<ClickStackAlertStackedLineRawSqlChartConfigWhereLanguage>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackAlertStackedLineRawSqlChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        config_type: impl Into<ClickStackAlertStackedLineRawSqlChartConfigConfigType>,
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
        display_type: impl Into<ClickStackAlertStackedLineRawSqlChartConfigDisplayType>,
    ) -> Self {
        Self {
            config_type: Some(config_type.into()),
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            display_type: Some(display_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackAlertStackedLineRawSqlChartConfig {
        config_type: required ClickStackAlertStackedLineRawSqlChartConfigConfigType = "configType",
        connection_id: required String = "connectionId",
        sql_template: required String = "sqlTemplate",
        source_id: optional String = "sourceId",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        display_type: required ClickStackAlertStackedLineRawSqlChartConfigDisplayType = "displayType",
        fill_nulls: optional bool = "fillNulls",
        align_date_range_to_granularity: optional bool = "alignDateRangeToGranularity",
        line_interpolation: optional ClickStackAlertStackedLineRawSqlChartConfigLineInterpolation = "lineInterpolation",
        name: optional String = "name",
        where_: optional String = "where",
        where_language: optional ClickStackAlertStackedLineRawSqlChartConfigWhereLanguage = "whereLanguage",
    }
}

open_enum! {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackAlertStackedLineRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Display as a stacked-line time-series chart.
    ///
    /// - Example: `stacked_line`
    pub enum ClickStackAlertStackedLineRawSqlChartConfigDisplayType {
        StackedLine = "stacked_line",
    }
}

open_enum! {
    /// How points are connected. Defaults to "linear" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackAlertStackedLineRawSqlChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

open_enum! {
    /// Language of the chart-level "where" filter.
    pub enum ClickStackAlertStackedLineRawSqlChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackBackgroundChart` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackBackgroundChart {
    /// Sparkline shape.
    ///
    /// - Example: `line`
    pub type_: Option<ClickStackBackgroundChartType>,
    /// Optional palette-token override for the sparkline. When unset the sparkline inherits the tile's static color.
    pub color: Option<ClickStackBackgroundChartColor>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackBackgroundChart {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(type_: impl Into<ClickStackBackgroundChartType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackBackgroundChart {
        type_: required ClickStackBackgroundChartType = "type",
        color: optional ClickStackBackgroundChartColor = "color",
    }
}

open_enum! {
    /// Optional palette-token override for the sparkline. When unset the sparkline inherits the tile's static color.
    pub enum ClickStackBackgroundChartColor {
        ChartBlue = "chart-blue",
        ChartOrange = "chart-orange",
        ChartRed = "chart-red",
        ChartCyan = "chart-cyan",
        ChartGreen = "chart-green",
        ChartPink = "chart-pink",
        ChartPurple = "chart-purple",
        ChartLightBlue = "chart-light-blue",
        ChartBrown = "chart-brown",
        ChartGray = "chart-gray",
        ChartSuccess = "chart-success",
        ChartWarning = "chart-warning",
        ChartError = "chart-error",
    }
}

open_enum! {
    /// Sparkline shape.
    ///
    /// - Example: `line`
    pub enum ClickStackBackgroundChartType {
        Line = "line",
        Area = "area",
    }
}

/// The object at `/components/schemas/ClickStackBarBuilderChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackBarBuilderChartConfig {
    /// Display type discriminator. Must be "stacked_bar" for stacked-bar charts.
    ///
    /// - Example: `stacked_bar`
    pub display_type: Option<ClickStackBarBuilderChartConfigDisplayType>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
    pub select: Option<List<ClickStackSelectItem>>,
    /// Field expression to group results by (creates separate bars segments per group value).
    ///
    /// - Example: `service`
    pub group_by: Option<String>,
    /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
    pub as_ratio: Option<bool>,
    /// Align the date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited, or a positive N to keep the top N series.
    ///
    /// - Example: `5`
    pub series_limit: Option<i64>,
    /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
    pub formulas: Option<List<ClickStackFormula>>,
    /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are hidden.
    pub show_operand_series: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackBarBuilderChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackBarBuilderChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackBarBuilderChartConfig {
        display_type: required ClickStackBarBuilderChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: required List<ClickStackSelectItem> = "select",
        group_by: optional String = "groupBy",
        as_ratio: optional bool = "asRatio",
        align_date_range_to_granularity: optional bool = "alignDateRangeToGranularity",
        fill_nulls: optional bool = "fillNulls",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        series_limit: optional i64 = "seriesLimit",
        formulas: optional List<ClickStackFormula> = "formulas",
        show_operand_series: optional bool = "showOperandSeries",
    }
}

open_enum! {
    /// Display type discriminator. Must be "stacked_bar" for stacked-bar charts.
    ///
    /// - Example: `stacked_bar`
    pub enum ClickStackBarBuilderChartConfigDisplayType {
        StackedBar = "stacked_bar",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackBarChartConfig` of the document.
    pub enum ClickStackBarChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackBarBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackBarRawSqlChartConfig) = tag["sql"],
    }
}

/// The object at `/components/schemas/ClickStackBarRawSqlChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackBarRawSqlChartConfig {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub config_type: Option<ClickStackBarRawSqlChartConfigConfigType>,
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Display as a stacked-bar time-series chart.
    ///
    /// - Example: `stacked_bar`
    pub display_type: Option<ClickStackBarRawSqlChartConfigDisplayType>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// Expand date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackBarRawSqlChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        config_type: impl Into<ClickStackBarRawSqlChartConfigConfigType>,
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
        display_type: impl Into<ClickStackBarRawSqlChartConfigDisplayType>,
    ) -> Self {
        Self {
            config_type: Some(config_type.into()),
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            display_type: Some(display_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackBarRawSqlChartConfig {
        config_type: required ClickStackBarRawSqlChartConfigConfigType = "configType",
        connection_id: required String = "connectionId",
        sql_template: required String = "sqlTemplate",
        source_id: optional String = "sourceId",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        display_type: required ClickStackBarRawSqlChartConfigDisplayType = "displayType",
        fill_nulls: optional bool = "fillNulls",
        align_date_range_to_granularity: optional bool = "alignDateRangeToGranularity",
    }
}

open_enum! {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackBarRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Display as a stacked-bar time-series chart.
    ///
    /// - Example: `stacked_bar`
    pub enum ClickStackBarRawSqlChartConfigDisplayType {
        StackedBar = "stacked_bar",
    }
}

/// The object at `/components/schemas/ClickStackBetweenColorCondition` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackBetweenColorCondition {
    /// Range comparison operator.
    ///
    /// - Example: `between`
    pub operator: Option<ClickStackBetweenColorConditionOperator>,
    /// Inclusive \[min, max\] range. Both bounds must be finite numbers.
    ///
    /// - Example: `[100,500]`
    pub value: Option<List<f64>>,
    /// Color applied when the rule matches.
    pub color: Option<ClickStackBetweenColorConditionColor>,
    /// Optional label describing the rule.
    ///
    /// - Example: `Warning`
    pub label: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackBetweenColorCondition {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        operator: impl Into<ClickStackBetweenColorConditionOperator>,
        value: impl Into<List<f64>>,
        color: impl Into<ClickStackBetweenColorConditionColor>,
    ) -> Self {
        Self {
            operator: Some(operator.into()),
            value: Some(value.into()),
            color: Some(color.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackBetweenColorCondition {
        operator: required ClickStackBetweenColorConditionOperator = "operator",
        value: required List<f64> = "value",
        color: required ClickStackBetweenColorConditionColor = "color",
        label: optional String = "label",
    }
}

open_enum! {
    /// Color applied when the rule matches.
    pub enum ClickStackBetweenColorConditionColor {
        ChartBlue = "chart-blue",
        ChartOrange = "chart-orange",
        ChartRed = "chart-red",
        ChartCyan = "chart-cyan",
        ChartGreen = "chart-green",
        ChartPink = "chart-pink",
        ChartPurple = "chart-purple",
        ChartLightBlue = "chart-light-blue",
        ChartBrown = "chart-brown",
        ChartGray = "chart-gray",
        ChartSuccess = "chart-success",
        ChartWarning = "chart-warning",
        ChartError = "chart-error",
    }
}

open_enum! {
    /// Range comparison operator.
    ///
    /// - Example: `between`
    pub enum ClickStackBetweenColorConditionOperator {
        Between = "between",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackCASLPermission` of the document.
    pub enum ClickStackCaslPermission by tag("integration") {
        /// `integration` is `mongodb`.
        MongoDbcasl(box ClickStackMongoDbcaslPermission) = tag["mongodb"],
        /// `integration` is `clickhouse`.
        ClickHouse(box ClickStackClickHouseCaslPermission) = tag["clickhouse"],
    }
}

/// The object at `/components/schemas/ClickStackCategoricalBarBuilderChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackCategoricalBarBuilderChartConfig {
    /// Display type discriminator. Must be "bar" for categorical bar charts.
    ///
    /// - Example: `bar`
    pub display_type: Option<ClickStackCategoricalBarBuilderChartConfigDisplayType>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// Exactly one aggregated value used to size each bar.
    pub select: Option<List<ClickStackSelectItem>>,
    /// Field expression to group results by (one bar per group value).
    ///
    /// - Example: `service`
    pub group_by: Option<String>,
    /// Optional custom SQL ORDER BY expression (raw SQL). Overrides the default value-descending ordering and, when combined with "limit", controls which bars are kept.
    ///
    /// - Example: `"Count" DESC`
    pub order_by: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Maximum number of bars (SQL LIMIT). Without a custom "orderBy" the query keeps the groups with the largest aggregated values; with an "orderBy" it keeps the first bars in that order. Omit or set 0 to fetch all groups.
    ///
    /// - Example: `10`
    pub limit: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackCategoricalBarBuilderChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackCategoricalBarBuilderChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackCategoricalBarBuilderChartConfig {
        display_type: required ClickStackCategoricalBarBuilderChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: required List<ClickStackSelectItem> = "select",
        group_by: optional String = "groupBy",
        order_by: optional String = "orderBy",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        limit: optional i64 = "limit",
    }
}

open_enum! {
    /// Display type discriminator. Must be "bar" for categorical bar charts.
    ///
    /// - Example: `bar`
    pub enum ClickStackCategoricalBarBuilderChartConfigDisplayType {
        Bar = "bar",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackCategoricalBarChartConfig` of the document.
    pub enum ClickStackCategoricalBarChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackCategoricalBarBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackCategoricalBarRawSqlChartConfig) = tag["sql"],
    }
}

/// The object at `/components/schemas/ClickStackCategoricalBarRawSqlChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackCategoricalBarRawSqlChartConfig {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub config_type: Option<ClickStackCategoricalBarRawSqlChartConfigConfigType>,
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Display as a categorical bar chart.
    ///
    /// - Example: `bar`
    pub display_type: Option<ClickStackCategoricalBarRawSqlChartConfigDisplayType>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackCategoricalBarRawSqlChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        config_type: impl Into<ClickStackCategoricalBarRawSqlChartConfigConfigType>,
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
        display_type: impl Into<ClickStackCategoricalBarRawSqlChartConfigDisplayType>,
    ) -> Self {
        Self {
            config_type: Some(config_type.into()),
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            display_type: Some(display_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackCategoricalBarRawSqlChartConfig {
        config_type: required ClickStackCategoricalBarRawSqlChartConfigConfigType = "configType",
        connection_id: required String = "connectionId",
        sql_template: required String = "sqlTemplate",
        source_id: optional String = "sourceId",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        display_type: required ClickStackCategoricalBarRawSqlChartConfigDisplayType = "displayType",
    }
}

open_enum! {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackCategoricalBarRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Display as a categorical bar chart.
    ///
    /// - Example: `bar`
    pub enum ClickStackCategoricalBarRawSqlChartConfigDisplayType {
        Bar = "bar",
    }
}

/// The object at `/components/schemas/ClickStackClickHouseCASLPermission` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackClickHouseCaslPermission {
    /// The action this permission grants or denies.
    ///
    /// - Example: `read`
    pub action: Option<ClickStackClickHouseCaslPermissionAction>,
    /// The resource the action applies to.
    ///
    /// - Example: `Dashboard`
    pub subject: Option<ClickStackClickHouseCaslPermissionSubject>,
    /// Optional CASL field restriction limiting the rule to specific fields.
    pub fields: Option<List<String>>,
    /// When true, the rule denies rather than grants the action.
    ///
    /// - Example: `false`
    pub inverted: Option<bool>,
    /// Scopes the permission to the ClickHouse data plane (row-level access).
    ///
    /// - Example: `clickhouse`
    pub integration: Option<ClickStackClickHouseCaslPermissionIntegration>,
    /// The property `conditions`.
    pub conditions: Option<ClickStackClickHouseCaslPermissionConditions>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackClickHouseCaslPermission {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        action: impl Into<ClickStackClickHouseCaslPermissionAction>,
        subject: impl Into<ClickStackClickHouseCaslPermissionSubject>,
        integration: impl Into<ClickStackClickHouseCaslPermissionIntegration>,
    ) -> Self {
        Self {
            action: Some(action.into()),
            subject: Some(subject.into()),
            integration: Some(integration.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackClickHouseCaslPermission {
        action: required ClickStackClickHouseCaslPermissionAction = "action",
        subject: required ClickStackClickHouseCaslPermissionSubject = "subject",
        fields: optional List<String> = "fields",
        inverted: optional bool = "inverted",
        integration: required ClickStackClickHouseCaslPermissionIntegration = "integration",
        conditions: optional ClickStackClickHouseCaslPermissionConditions = "conditions",
    }
}

open_enum! {
    /// The action this permission grants or denies.
    ///
    /// - Example: `read`
    pub enum ClickStackClickHouseCaslPermissionAction {
        Create = "create",
        Read = "read",
        Update = "update",
        Delete = "delete",
        Manage = "manage",
    }
}

/// The object at `/components/schemas/ClickStackClickHouseCASLPermissionConditions` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackClickHouseCaslPermissionConditions {
    /// ID of the connection the row policy applies to.
    ///
    /// - Example: `507f1f77bcf86cd799439011`
    pub connection: Option<String>,
    /// The property `from`.
    pub from: Option<ClickStackClickHouseCaslPermissionConditionsFrom>,
    /// The row-policy predicate, expressed in `whereLanguage`.
    ///
    /// - Example: `ServiceName = 'checkout'`
    pub where_: Option<String>,
    /// - Example: `sql`
    pub where_language: Option<
        ClickStackClickHouseCaslPermissionConditionsWhereLanguage,
    >,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackClickHouseCaslPermissionConditions {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        connection: impl Into<String>,
        from: impl Into<ClickStackClickHouseCaslPermissionConditionsFrom>,
        where_: impl Into<String>,
        where_language: impl Into<
            ClickStackClickHouseCaslPermissionConditionsWhereLanguage,
        >,
    ) -> Self {
        Self {
            connection: Some(connection.into()),
            from: Some(from.into()),
            where_: Some(where_.into()),
            where_language: Some(where_language.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackClickHouseCaslPermissionConditions {
        connection: required String = "connection",
        from: required ClickStackClickHouseCaslPermissionConditionsFrom = "from",
        where_: required String = "where",
        where_language: required ClickStackClickHouseCaslPermissionConditionsWhereLanguage = "whereLanguage",
    }
}

/// The object at `/components/schemas/ClickStackClickHouseCASLPermissionConditionsFrom` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackClickHouseCaslPermissionConditionsFrom {
    /// - Example: `default`
    pub database_name: Option<String>,
    /// - Example: `otel_logs`
    pub table_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackClickHouseCaslPermissionConditionsFrom {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(database_name: impl Into<String>, table_name: impl Into<String>) -> Self {
        Self {
            database_name: Some(database_name.into()),
            table_name: Some(table_name.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackClickHouseCaslPermissionConditionsFrom {
        database_name: required String = "databaseName",
        table_name: required String = "tableName",
    }
}

open_enum! {
    /// - Example: `sql`
    pub enum ClickStackClickHouseCaslPermissionConditionsWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

open_enum! {
    /// Scopes the permission to the ClickHouse data plane (row-level access).
    ///
    /// - Example: `clickhouse`
    pub enum ClickStackClickHouseCaslPermissionIntegration {
        Clickhouse = "clickhouse",
    }
}

open_enum! {
    /// The resource the action applies to.
    ///
    /// - Example: `Dashboard`
    pub enum ClickStackClickHouseCaslPermissionSubject {
        Alert = "Alert",
        Connection = "Connection",
        Dashboard = "Dashboard",
        SavedSearch = "SavedSearch",
        Source = "Source",
        Team = "Team",
        User = "User",
        Webhook = "Webhook",
        Role = "Role",
        Notebook = "Notebook",
        SchemaMigration = "SchemaMigration",
        All = "all",
    }
}

/// The object at `/components/schemas/ClickStackCreateAlertRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackCreateAlertRequest {
    /// Dashboard ID for tile-based alerts.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub dashboard_id: Nullable<String>,
    /// Tile ID for tile-based alerts. Must be a line, stacked bar, or number type tile.
    ///
    /// - Example: `65f5e4a3b9e77c001a901234`
    pub tile_id: Nullable<String>,
    /// Saved search ID for saved_search alerts.
    ///
    /// - Example: `65f5e4a3b9e77c001a345678`
    pub saved_search_id: Nullable<String>,
    /// Group-by key for saved search alerts.
    ///
    /// - Example: `ServiceName`
    pub group_by: Nullable<String>,
    /// The property `chartConfig`.
    pub chart_config: Option<ClickStackAlertChartConfig>,
    /// Threshold value for triggering the alert. For between and not_between threshold types, this is the lower bound.
    ///
    /// - Example: `100`
    pub threshold: Option<f64>,
    /// Upper bound for between and not_between threshold types. Required when thresholdType is between or not_between, must be \>= threshold.
    ///
    /// - Example: `500`
    pub threshold_max: Nullable<f64>,
    /// Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team. Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are rejected with 400.
    ///
    /// - Example: `1h`
    pub interval: Option<ClickStackCreateAlertRequestInterval>,
    /// Offset from the interval boundary in minutes. For example, 2 with a 5m interval evaluates windows at :02, :07, :12, etc. (UTC).
    ///
    /// - Example: `2`
    pub schedule_offset_minutes: Nullable<i64>,
    /// Absolute UTC start time anchor. Alert windows start from this timestamp and repeat every interval.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-02-08T10:00:00.000Z`
    pub schedule_start_at: Nullable<Timestamp>,
    /// Alert source type (tile-based or saved search).
    ///
    /// - Example: `tile`
    pub source: Option<ClickStackCreateAlertRequestSource>,
    /// Threshold comparison direction.
    ///
    /// - Example: `above`
    pub threshold_type: Option<ClickStackCreateAlertRequestThresholdType>,
    /// The property `channel`.
    pub channel: Option<ClickStackAlertChannel>,
    /// The property `channels`.
    pub channels: Option<List<ClickStackAlertChannel>>,
    /// Alert name template (Handlebars), rendered as the notification title. When omitted, a default title is generated from the display name, value and threshold.
    ///
    /// - Example: `Errors for {{group}} hit {{value}}`
    pub name: Nullable<String>,
    /// Display name shown in the alerts list and in notification titles. Defaults to the name of the referenced saved search, dashboard tile, or inline chart when omitted or null.
    ///
    /// - Example: `Checkout error spike`
    pub display_name: Nullable<String>,
    /// Tags for the alert. Defaults to the tags of the referenced saved search or dashboard when omitted or null; inline alerts have no parent to inherit from and default to an empty list.
    ///
    /// - Example: `["checkout","p1"]`
    pub tags: Option<List<String>>,
    /// Alert message template.
    ///
    /// - Example: `Test Alert Message`
    pub message: Nullable<String>,
    /// Freeform note for the alert. Supports markdown formatting.
    ///
    /// - Example: `Threshold raised from 50 to 100 on 2026-01-15. See [runbook](https://wiki.example.com/runbook).`
    pub note: Nullable<String>,
    /// Fire the alert only after its condition has been met for this many consecutive evaluation windows. While the condition is met but fewer than this many consecutive windows have violated, the alert is in the PENDING state.
    ///
    /// - Example: `3`
    pub num_consecutive_windows: Nullable<i64>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackCreateAlertRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        threshold: impl Into<f64>,
        interval: impl Into<ClickStackCreateAlertRequestInterval>,
        threshold_type: impl Into<ClickStackCreateAlertRequestThresholdType>,
    ) -> Self {
        Self {
            threshold: Some(threshold.into()),
            interval: Some(interval.into()),
            threshold_type: Some(threshold_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackCreateAlertRequest {
        dashboard_id, dashboard_id_null: nullable String = "dashboardId",
        tile_id, tile_id_null: nullable String = "tileId",
        saved_search_id, saved_search_id_null: nullable String = "savedSearchId",
        group_by, group_by_null: nullable String = "groupBy",
        chart_config: optional ClickStackAlertChartConfig = "chartConfig",
        threshold: required f64 = "threshold",
        threshold_max, threshold_max_null: nullable f64 = "thresholdMax",
        interval: required ClickStackCreateAlertRequestInterval = "interval",
        schedule_offset_minutes, schedule_offset_minutes_null: nullable i64 = "scheduleOffsetMinutes",
        schedule_start_at, schedule_start_at_null: nullable Timestamp = "scheduleStartAt",
        source: optional ClickStackCreateAlertRequestSource = "source",
        threshold_type: required ClickStackCreateAlertRequestThresholdType = "thresholdType",
        channel: optional ClickStackAlertChannel = "channel",
        channels: optional List<ClickStackAlertChannel> = "channels",
        name, name_null: nullable String = "name",
        display_name, display_name_null: nullable String = "displayName",
        tags: optional List<String> = "tags",
        message, message_null: nullable String = "message",
        note, note_null: nullable String = "note",
        num_consecutive_windows, num_consecutive_windows_null: nullable i64 = "numConsecutiveWindows",
    }
}

open_enum! {
    /// Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team. Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are rejected with 400.
    ///
    /// - Example: `1h`
    pub enum ClickStackCreateAlertRequestInterval {
        V30s = "30s",
        V1m = "1m",
        V5m = "5m",
        V15m = "15m",
        V30m = "30m",
        V1h = "1h",
        V6h = "6h",
        V12h = "12h",
        V1d = "1d",
    }
}

open_enum! {
    /// Alert source type (tile-based or saved search).
    ///
    /// - Example: `tile`
    pub enum ClickStackCreateAlertRequestSource {
        SavedSearch = "saved_search",
        Tile = "tile",
        Inline = "inline",
    }
}

open_enum! {
    /// Threshold comparison direction.
    ///
    /// - Example: `above`
    pub enum ClickStackCreateAlertRequestThresholdType {
        Above = "above",
        Below = "below",
        AboveExclusive = "above_exclusive",
        BelowOrEqual = "below_or_equal",
        Equal = "equal",
        NotEqual = "not_equal",
        Between = "between",
        NotBetween = "not_between",
    }
}

/// The object at `/components/schemas/ClickStackCreateDashboardRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackCreateDashboardRequest {
    /// Dashboard name.
    ///
    /// - Example: `New Dashboard`
    pub name: Option<String>,
    /// List of tiles/charts to include in the dashboard.
    pub tiles: Option<List<ClickStackTileInput>>,
    /// Tags for organizing and filtering dashboards.
    ///
    /// - Example: `["development"]`
    pub tags: Option<List<String>>,
    /// Dropdown filters added to the dashboard. Each one broadcasts its selected value as a condition, acts as a variable which can be referenced in tile queries, or both.
    pub filters: Option<List<ClickStackFilterInput>>,
    /// Optional default dashboard query to persist on the dashboard.
    ///
    /// - Example: `service.name = 'api'`
    pub saved_query: Nullable<String>,
    /// Query language used by savedQuery.
    ///
    /// - Example: `sql`
    pub saved_query_language: Nullable<
        ClickStackCreateDashboardRequestSavedQueryLanguage,
    >,
    /// Optional default dashboard filter values to persist on the dashboard.
    pub saved_filter_values: Option<List<ClickStackSavedFilterValue>>,
    /// Optional grouping containers. Each tile may join a container via tile.containerId, and a tab inside it via tile.tabId.
    pub containers: Option<List<ClickStackDashboardContainer>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackCreateDashboardRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        tiles: impl Into<List<ClickStackTileInput>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            tiles: Some(tiles.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackCreateDashboardRequest {
        name: required String = "name",
        tiles: required List<ClickStackTileInput> = "tiles",
        tags: optional List<String> = "tags",
        filters: optional List<ClickStackFilterInput> = "filters",
        saved_query, saved_query_null: nullable String = "savedQuery",
        saved_query_language, saved_query_language_null: nullable ClickStackCreateDashboardRequestSavedQueryLanguage = "savedQueryLanguage",
        saved_filter_values: optional List<ClickStackSavedFilterValue> = "savedFilterValues",
        containers: optional List<ClickStackDashboardContainer> = "containers",
    }
}

open_enum! {
    /// Query language used by savedQuery.
    ///
    /// - Example: `sql`
    pub enum ClickStackCreateDashboardRequestSavedQueryLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackCreateRoleRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackCreateRoleRequest {
    /// Role name. Must be unique within the team and not collide with a predefined role.
    ///
    /// - Example: `Deploy Bot`
    pub name: Option<String>,
    /// Human-readable role description.
    ///
    /// - Example: `Manages dashboards via Terraform`
    pub description: Option<String>,
    /// The CASL permissions to grant to the role.
    pub permissions: Option<List<ClickStackCaslPermission>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackCreateRoleRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        permissions: impl Into<List<ClickStackCaslPermission>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            permissions: Some(permissions.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackCreateRoleRequest {
        name: required String = "name",
        description: optional String = "description",
        permissions: required List<ClickStackCaslPermission> = "permissions",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackDashboardChartSeries` of the document.
    pub enum ClickStackDashboardChartSeries by tag("type") {
        /// `type` is `time`.
        Time(box ClickStackTimeChartSeries) = tag["time"],
        /// `type` is `table`.
        Table(box ClickStackTableChartSeries) = tag["table"],
        /// `type` is `number`.
        Number(box ClickStackNumberChartSeries) = tag["number"],
        /// `type` is `search`.
        Search(box ClickStackSearchChartSeries) = tag["search"],
        /// `type` is `markdown`.
        Markdown(box ClickStackMarkdownChartSeries) = tag["markdown"],
    }
}

/// The object at `/components/schemas/ClickStackDashboardContainer` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackDashboardContainer {
    /// Unique identifier for the container within the dashboard.
    ///
    /// - Example: `service-health`
    pub id: Option<String>,
    /// Display title for the container.
    ///
    /// - Example: `Service Health`
    pub title: Option<String>,
    /// Persisted default collapse state. Per-viewer state lives in the URL.
    ///
    /// - Example: `false`
    pub collapsed: Option<bool>,
    /// Whether the user can collapse the group.
    ///
    /// - Example: `true`
    pub collapsible: Option<bool>,
    /// Whether to show a visual border around the group.
    ///
    /// - Example: `true`
    pub bordered: Option<bool>,
    /// Optional tabs. 2+ entries renders a tab bar; 0-1 entries renders a plain group header. Tiles join a tab via tabId.
    pub tabs: Option<List<ClickStackDashboardContainerTab>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackDashboardContainer {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        collapsed: impl Into<bool>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            title: Some(title.into()),
            collapsed: Some(collapsed.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackDashboardContainer {
        id: required String = "id",
        title: required String = "title",
        collapsed: required bool = "collapsed",
        collapsible: optional bool = "collapsible",
        bordered: optional bool = "bordered",
        tabs: optional List<ClickStackDashboardContainerTab> = "tabs",
    }
}

/// The object at `/components/schemas/ClickStackDashboardContainerTab` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackDashboardContainerTab {
    /// Unique identifier for the tab within its container.
    ///
    /// - Example: `errors`
    pub id: Option<String>,
    /// Display title for the tab.
    ///
    /// - Example: `Errors`
    pub title: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackDashboardContainerTab {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            title: Some(title.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackDashboardContainerTab {
        id: required String = "id",
        title: required String = "title",
    }
}

/// The object at `/components/schemas/ClickStackDashboardResponse` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackDashboardResponse {
    /// Dashboard ID
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub id: Option<String>,
    /// Dashboard name
    ///
    /// - Example: `Service Overview`
    pub name: Option<String>,
    /// List of tiles/charts in the dashboard
    pub tiles: Option<List<ClickStackTileOutput>>,
    /// Tags for organizing and filtering dashboards
    ///
    /// - Example: `["production","monitoring"]`
    pub tags: Option<List<String>>,
    /// Dropdown filters added to the dashboard. Each one broadcasts its selected value as a condition, acts as a variable which can be referenced in tile queries, or both.
    pub filters: Option<List<ClickStackFilter>>,
    /// Optional default dashboard query restored when loading the dashboard.
    ///
    /// - Example: `service.name = 'api'`
    pub saved_query: Nullable<String>,
    /// Query language used by savedQuery.
    ///
    /// - Example: `sql`
    pub saved_query_language: Nullable<ClickStackDashboardResponseSavedQueryLanguage>,
    /// Optional default dashboard filter values restored when loading the dashboard.
    pub saved_filter_values: Option<List<ClickStackSavedFilterValue>>,
    /// Optional grouping containers. Each tile may join a container via tile.containerId, and a tab inside it via tile.tabId.
    pub containers: Option<List<ClickStackDashboardContainer>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackDashboardResponse {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickStackDashboardResponse {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickStackDashboardResponse {
        id: optional String = "id",
        name: optional String = "name",
        tiles: optional List<ClickStackTileOutput> = "tiles",
        tags: optional List<String> = "tags",
        filters: optional List<ClickStackFilter> = "filters",
        saved_query, saved_query_null: nullable String = "savedQuery",
        saved_query_language, saved_query_language_null: nullable ClickStackDashboardResponseSavedQueryLanguage = "savedQueryLanguage",
        saved_filter_values: optional List<ClickStackSavedFilterValue> = "savedFilterValues",
        containers: optional List<ClickStackDashboardContainer> = "containers",
    }
}

open_enum! {
    /// Query language used by savedQuery.
    ///
    /// - Example: `sql`
    pub enum ClickStackDashboardResponseSavedQueryLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackEqualityColorCondition` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackEqualityColorCondition {
    /// Equality comparison operator.
    ///
    /// - Example: `eq`
    pub operator: Option<ClickStackEqualityColorConditionOperator>,
    /// A finite number, or a string up to 200 characters, to compare for equality.
    pub value: Option<StringOrNumber>,
    /// Color applied when the rule matches.
    pub color: Option<ClickStackEqualityColorConditionColor>,
    /// Optional label describing the rule.
    ///
    /// - Example: `Healthy`
    pub label: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackEqualityColorCondition {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        operator: impl Into<ClickStackEqualityColorConditionOperator>,
        value: impl Into<StringOrNumber>,
        color: impl Into<ClickStackEqualityColorConditionColor>,
    ) -> Self {
        Self {
            operator: Some(operator.into()),
            value: Some(value.into()),
            color: Some(color.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackEqualityColorCondition {
        operator: required ClickStackEqualityColorConditionOperator = "operator",
        value: required StringOrNumber = "value",
        color: required ClickStackEqualityColorConditionColor = "color",
        label: optional String = "label",
    }
}

open_enum! {
    /// Color applied when the rule matches.
    pub enum ClickStackEqualityColorConditionColor {
        ChartBlue = "chart-blue",
        ChartOrange = "chart-orange",
        ChartRed = "chart-red",
        ChartCyan = "chart-cyan",
        ChartGreen = "chart-green",
        ChartPink = "chart-pink",
        ChartPurple = "chart-purple",
        ChartLightBlue = "chart-light-blue",
        ChartBrown = "chart-brown",
        ChartGray = "chart-gray",
        ChartSuccess = "chart-success",
        ChartWarning = "chart-warning",
        ChartError = "chart-error",
    }
}

open_enum! {
    /// Equality comparison operator.
    ///
    /// - Example: `eq`
    pub enum ClickStackEqualityColorConditionOperator {
        Eq = "eq",
        Neq = "neq",
    }
}

/// The object at `/components/schemas/ClickStackEventPatternsChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackEventPatternsChartConfig {
    /// Display type discriminator. Must be "event_patterns" for pattern mining tiles.
    ///
    /// - Example: `event_patterns`
    pub display_type: Option<ClickStackEventPatternsChartConfigDisplayType>,
    /// ID of the data source to mine patterns from.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// Column or expression to mine patterns from. Leave empty to use the source default (Body for logs, SpanName for traces).
    ///
    /// - Example: `Body`
    pub select: Option<String>,
    /// Filter condition for the pattern mining query (syntax depends on whereLanguage).
    ///
    /// - Example: `level:error`
    pub where_: Option<String>,
    /// Query language for the where clause.
    pub where_language: Option<ClickStackEventPatternsChartConfigWhereLanguage>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackEventPatternsChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackEventPatternsChartConfigDisplayType>,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackEventPatternsChartConfig {
        display_type: required ClickStackEventPatternsChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: optional String = "select",
        where_: optional String = "where",
        where_language: optional ClickStackEventPatternsChartConfigWhereLanguage = "whereLanguage",
    }
}

open_enum! {
    /// Display type discriminator. Must be "event_patterns" for pattern mining tiles.
    ///
    /// - Example: `event_patterns`
    pub enum ClickStackEventPatternsChartConfigDisplayType {
        EventPatterns = "event_patterns",
    }
}

open_enum! {
    /// Query language for the where clause.
    pub enum ClickStackEventPatternsChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackFilter` of the document.
    pub enum ClickStackFilter by tag("type") {
        /// `type` is `QUERY_EXPRESSION`.
        QueryExpression(box ClickStackQueryExpressionFilter) = tag["QUERY_EXPRESSION"],
        /// `type` is `STATIC_LIST`.
        StaticList(box ClickStackStaticListFilter) = tag["STATIC_LIST"],
        /// `type` is `PROMETHEUS_LABEL`.
        PrometheusLabel(box ClickStackPrometheusLabelFilter) = tag["PROMETHEUS_LABEL"],
        /// `type` is `SOURCE_FILTER`.
        Source(box ClickStackSourceFilter) = tag["SOURCE_FILTER"],
    }
}

union! {
    /// A value at `/components/schemas/ClickStackFilterInput` of the document.
    pub enum ClickStackFilterInput by tag("type") {
        /// `type` is `QUERY_EXPRESSION`.
        QueryExpression(box ClickStackQueryExpressionFilterInput) = tag["QUERY_EXPRESSION"],
        /// `type` is `STATIC_LIST`.
        StaticList(box ClickStackStaticListFilterInput) = tag["STATIC_LIST"],
        /// `type` is `PROMETHEUS_LABEL`.
        PrometheusLabel(box ClickStackPrometheusLabelFilterInput) = tag["PROMETHEUS_LABEL"],
        /// `type` is `SOURCE_FILTER`.
        Source(box ClickStackSourceFilterInput) = tag["SOURCE_FILTER"],
    }
}

/// The object at `/components/schemas/ClickStackFilterSettingsColumn` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackFilterSettingsColumn {
    /// Column of the source's table that selected filter values are matched against. Also the key the selection is persisted under in links, saved searches, and dashboards.
    ///
    /// - Example: `ServiceName`
    pub name: Option<String>,
    /// Display label for the column
    ///
    /// - Example: `Service Name`
    pub label: Option<String>,
    /// Optional SQL expression, evaluated against the filter-values table, that produces the available filter options. Use it when the options live in a differently-named column, or must be transformed to match the values stored in the source table. Defaults to reading `name` as a plain column when omitted.
    ///
    /// - Example: `lower(service_name)`
    pub value_expression: Nullable<String>,
    /// Whether to offer an "All" option that expands to every available value at query time. Best suited to low-cardinality columns. Defaults to false.
    ///
    /// - Example: `false`
    pub allow_all: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackFilterSettingsColumn {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            label: Some(label.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackFilterSettingsColumn {
        name: required String = "name",
        label: required String = "label",
        value_expression, value_expression_null: nullable String = "valueExpression",
        allow_all: optional bool = "allowAll",
    }
}

/// The object at `/components/schemas/ClickStackFormula` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackFormula {
    /// Arithmetic expression over the select items by position, e.g. "A / (A + B) * 100" for a success-rate percentage.
    ///
    /// - Example: `A / (A + B) * 100`
    pub expression: Option<String>,
    /// Display label for the formula series in chart legends and column headers. Falls back to the raw expression text when unset.
    ///
    /// - Example: `Success rate %`
    pub alias: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackFormula {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(expression: impl Into<String>) -> Self {
        Self {
            expression: Some(expression.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackFormula {
        expression: required String = "expression",
        alias: optional String = "alias",
        number_format: optional ClickStackNumberFormat = "numberFormat",
    }
}

/// The object at `/components/schemas/ClickStackGenericWebhook` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackGenericWebhook {
    /// Webhook ID
    ///
    /// - Example: `507f1f77bcf86cd799439013`
    pub id: Option<String>,
    /// Webhook name
    ///
    /// - Example: `PagerDuty Integration`
    pub name: Option<String>,
    /// Webhook service type
    ///
    /// - Example: `generic`
    pub service: Option<ClickStackGenericWebhookService>,
    /// Webhook destination URL
    ///
    /// - Example: `https://example.com/webhooks/alerts`
    pub url: Option<Secret>,
    /// Webhook description, shown in the UI
    ///
    /// - Example: `Forwards alert payloads to an external monitoring service`
    pub description: Option<String>,
    /// Optional request body template
    ///
    /// - Example: `{"alert": "{{title}}", "severity": "{{level}}"}`
    pub body: Option<String>,
    /// Last update timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-06-15T10:30:00.000Z`
    pub updated_at: Option<Timestamp>,
    /// Creation timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00.000Z`
    pub created_at: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackGenericWebhook::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackGenericWebhookRequired {
    /// Webhook ID
    ///
    /// - Example: `507f1f77bcf86cd799439013`
    pub id: String,
    /// Webhook name
    ///
    /// - Example: `PagerDuty Integration`
    pub name: String,
    /// Webhook service type
    ///
    /// - Example: `generic`
    pub service: ClickStackGenericWebhookService,
    /// Last update timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-06-15T10:30:00.000Z`
    pub updated_at: Timestamp,
    /// Creation timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00.000Z`
    pub created_at: Timestamp,
}

impl ClickStackGenericWebhook {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackGenericWebhookRequired) -> Self {
        Self {
            id: Some(required.id),
            name: Some(required.name),
            service: Some(required.service),
            updated_at: Some(required.updated_at),
            created_at: Some(required.created_at),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackGenericWebhook {
        id: required String = "id",
        name: required String = "name",
        service: required ClickStackGenericWebhookService = "service",
        url: optional Secret = "url",
        description: optional String = "description",
        body: optional String = "body",
        updated_at: required Timestamp = "updatedAt",
        created_at: required Timestamp = "createdAt",
    }
}

open_enum! {
    /// Webhook service type
    ///
    /// - Example: `generic`
    pub enum ClickStackGenericWebhookService {
        Generic = "generic",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackHeatmapChartConfig` of the document.
    pub enum ClickStackHeatmapChartConfig by tag("heatmapMode") {
        /// `heatmapMode` is `distribution` or `heatmapMode` is absent.
        Distribution(box ClickStackHeatmapDistributionChartConfig) = tag["distribution"] or absent,
        /// `heatmapMode` is `series`.
        Series(box ClickStackHeatmapSeriesChartConfig) = tag["series"],
    }
}

/// The object at `/components/schemas/ClickStackHeatmapDistributionChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackHeatmapDistributionChartConfig {
    /// Display type discriminator. Must be "heatmap" for heatmap tiles.
    ///
    /// - Example: `heatmap`
    pub display_type: Option<ClickStackHeatmapDistributionChartConfigDisplayType>,
    /// Heatmap mode. "distribution" is the default when omitted.
    ///
    /// - Example: `distribution`
    pub heatmap_mode: Option<ClickStackHeatmapDistributionChartConfigHeatmapMode>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// Exactly one heatmap select item.
    pub select: Option<List<ClickStackHeatmapSelectItem>>,
    /// Row-level filter (syntax depends on whereLanguage).
    ///
    /// - Example: `ServiceName = 'api'`
    pub where_: Option<String>,
    /// Query language for the where clause.
    pub where_language: Option<ClickStackHeatmapDistributionChartConfigWhereLanguage>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackHeatmapDistributionChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackHeatmapDistributionChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackHeatmapSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackHeatmapDistributionChartConfig {
        display_type: required ClickStackHeatmapDistributionChartConfigDisplayType = "displayType",
        heatmap_mode: optional ClickStackHeatmapDistributionChartConfigHeatmapMode = "heatmapMode",
        source_id: required String = "sourceId",
        select: required List<ClickStackHeatmapSelectItem> = "select",
        where_: optional String = "where",
        where_language: optional ClickStackHeatmapDistributionChartConfigWhereLanguage = "whereLanguage",
        number_format: optional ClickStackNumberFormat = "numberFormat",
    }
}

open_enum! {
    /// Display type discriminator. Must be "heatmap" for heatmap tiles.
    ///
    /// - Example: `heatmap`
    pub enum ClickStackHeatmapDistributionChartConfigDisplayType {
        Heatmap = "heatmap",
    }
}

open_enum! {
    /// Heatmap mode. "distribution" is the default when omitted.
    ///
    /// - Example: `distribution`
    pub enum ClickStackHeatmapDistributionChartConfigHeatmapMode {
        Distribution = "distribution",
    }
}

open_enum! {
    /// Query language for the where clause.
    pub enum ClickStackHeatmapDistributionChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackHeatmapSelectItem` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackHeatmapSelectItem {
    /// SQL expression for the value being bucketed on the y-axis. Must be non-empty.
    ///
    /// - Example: `Duration`
    pub value_expression: Option<String>,
    /// SQL expression for the count contributing to each bucket. Defaults to "count()" in the editor when omitted.
    ///
    /// - Example: `count()`
    pub count_expression: Option<String>,
    /// Scale type used to bucket values on the y-axis.
    ///
    /// - Example: `log`
    pub heatmap_scale_type: Option<ClickStackHeatmapSelectItemHeatmapScaleType>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackHeatmapSelectItem {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(value_expression: impl Into<String>) -> Self {
        Self {
            value_expression: Some(value_expression.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackHeatmapSelectItem {
        value_expression: required String = "valueExpression",
        count_expression: optional String = "countExpression",
        heatmap_scale_type: optional ClickStackHeatmapSelectItemHeatmapScaleType = "heatmapScaleType",
    }
}

open_enum! {
    /// Scale type used to bucket values on the y-axis.
    ///
    /// - Example: `log`
    pub enum ClickStackHeatmapSelectItemHeatmapScaleType {
        Log = "log",
        Linear = "linear",
    }
}

/// The object at `/components/schemas/ClickStackHeatmapSeriesChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackHeatmapSeriesChartConfig {
    /// Display type discriminator. Must be "heatmap" for heatmap tiles.
    ///
    /// - Example: `heatmap`
    pub display_type: Option<ClickStackHeatmapSeriesChartConfigDisplayType>,
    /// Heatmap mode. Must be "series" for series heatmaps.
    ///
    /// - Example: `series`
    pub heatmap_mode: Option<ClickStackHeatmapSeriesChartConfigHeatmapMode>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// Exactly one aggregated value used to color each cell.
    pub select: Option<List<ClickStackSelectItem>>,
    /// Field expression to group results by (one row per group value).
    ///
    /// - Example: `ServiceName`
    pub group_by: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackHeatmapSeriesChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackHeatmapSeriesChartConfigDisplayType>,
        heatmap_mode: impl Into<ClickStackHeatmapSeriesChartConfigHeatmapMode>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            heatmap_mode: Some(heatmap_mode.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackHeatmapSeriesChartConfig {
        display_type: required ClickStackHeatmapSeriesChartConfigDisplayType = "displayType",
        heatmap_mode: required ClickStackHeatmapSeriesChartConfigHeatmapMode = "heatmapMode",
        source_id: required String = "sourceId",
        select: required List<ClickStackSelectItem> = "select",
        group_by: optional String = "groupBy",
        number_format: optional ClickStackNumberFormat = "numberFormat",
    }
}

open_enum! {
    /// Display type discriminator. Must be "heatmap" for heatmap tiles.
    ///
    /// - Example: `heatmap`
    pub enum ClickStackHeatmapSeriesChartConfigDisplayType {
        Heatmap = "heatmap",
    }
}

open_enum! {
    /// Heatmap mode. Must be "series" for series heatmaps.
    ///
    /// - Example: `series`
    pub enum ClickStackHeatmapSeriesChartConfigHeatmapMode {
        Series = "series",
    }
}

/// The object at `/components/schemas/ClickStackHighlightedAttributeExpression` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackHighlightedAttributeExpression {
    /// SQL expression for the attribute
    ///
    /// - Example: `SpanAttributes['http.status_code']`
    pub sql_expression: Option<String>,
    /// An optional, Lucene version of the sqlExpression expression. If provided, it is used when searching for this attribute value.
    ///
    /// - Example: `http.status_code`
    pub lucene_expression: Nullable<String>,
    /// Optional alias for the attribute
    ///
    /// - Example: `HTTP Status Code`
    pub alias: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackHighlightedAttributeExpression {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(sql_expression: impl Into<String>) -> Self {
        Self {
            sql_expression: Some(sql_expression.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackHighlightedAttributeExpression {
        sql_expression: required String = "sqlExpression",
        lucene_expression, lucene_expression_null: nullable String = "luceneExpression",
        alias, alias_null: nullable String = "alias",
    }
}

/// The object at `/components/schemas/ClickStackIncidentIOWebhook` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackIncidentIoWebhook {
    /// Webhook ID
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub id: Option<String>,
    /// Webhook name
    ///
    /// - Example: `Incident Response`
    pub name: Option<String>,
    /// Webhook service type
    ///
    /// - Example: `incidentio`
    pub service: Option<ClickStackIncidentIoWebhookService>,
    /// incident.io alert event HTTP source URL
    ///
    /// - Example: `https://api.incident.io/v2/alert_events/http/abc123`
    pub url: Option<Secret>,
    /// Webhook description, shown in the UI
    ///
    /// - Example: `Routes alerts to incident.io for on-call escalation`
    pub description: Option<String>,
    /// Last update timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-06-15T10:30:00.000Z`
    pub updated_at: Option<Timestamp>,
    /// Creation timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00.000Z`
    pub created_at: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackIncidentIoWebhook::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackIncidentIoWebhookRequired {
    /// Webhook ID
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub id: String,
    /// Webhook name
    ///
    /// - Example: `Incident Response`
    pub name: String,
    /// Webhook service type
    ///
    /// - Example: `incidentio`
    pub service: ClickStackIncidentIoWebhookService,
    /// Last update timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-06-15T10:30:00.000Z`
    pub updated_at: Timestamp,
    /// Creation timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00.000Z`
    pub created_at: Timestamp,
}

impl ClickStackIncidentIoWebhook {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackIncidentIoWebhookRequired) -> Self {
        Self {
            id: Some(required.id),
            name: Some(required.name),
            service: Some(required.service),
            updated_at: Some(required.updated_at),
            created_at: Some(required.created_at),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackIncidentIoWebhook {
        id: required String = "id",
        name: required String = "name",
        service: required ClickStackIncidentIoWebhookService = "service",
        url: optional Secret = "url",
        description: optional String = "description",
        updated_at: required Timestamp = "updatedAt",
        created_at: required Timestamp = "createdAt",
    }
}

open_enum! {
    /// Webhook service type
    ///
    /// - Example: `incidentio`
    pub enum ClickStackIncidentIoWebhookService {
        Incidentio = "incidentio",
    }
}

/// The object at `/components/schemas/ClickStackLineBuilderChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackLineBuilderChartConfig {
    /// Display type discriminator. Must be "line" for line charts.
    ///
    /// - Example: `line`
    pub display_type: Option<ClickStackLineBuilderChartConfigDisplayType>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
    pub select: Option<List<ClickStackSelectItem>>,
    /// Field expression to group results by (creates separate lines per group value).
    ///
    /// - Example: `host`
    pub group_by: Option<String>,
    /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
    pub as_ratio: Option<bool>,
    /// Expand date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// Set the y-axis lower bound to the minimum of the displayed data instead of zero, making small fluctuations between series easier to see.
    pub fit_y_axis_to_data: Option<bool>,
    /// How points are connected. Defaults to "smooth" when omitted.
    ///
    /// - Example: `step`
    pub line_interpolation: Option<ClickStackLineBuilderChartConfigLineInterpolation>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Overlay the equivalent previous time period for comparison.
    pub compare_to_previous_period: Option<bool>,
    /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited, or a positive N to keep the top N series.
    ///
    /// - Example: `5`
    pub series_limit: Option<i64>,
    /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
    pub formulas: Option<List<ClickStackFormula>>,
    /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are hidden.
    pub show_operand_series: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackLineBuilderChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackLineBuilderChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackLineBuilderChartConfig {
        display_type: required ClickStackLineBuilderChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: required List<ClickStackSelectItem> = "select",
        group_by: optional String = "groupBy",
        as_ratio: optional bool = "asRatio",
        align_date_range_to_granularity: optional bool = "alignDateRangeToGranularity",
        fill_nulls: optional bool = "fillNulls",
        fit_y_axis_to_data: optional bool = "fitYAxisToData",
        line_interpolation: optional ClickStackLineBuilderChartConfigLineInterpolation = "lineInterpolation",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        compare_to_previous_period: optional bool = "compareToPreviousPeriod",
        series_limit: optional i64 = "seriesLimit",
        formulas: optional List<ClickStackFormula> = "formulas",
        show_operand_series: optional bool = "showOperandSeries",
    }
}

open_enum! {
    /// Display type discriminator. Must be "line" for line charts.
    ///
    /// - Example: `line`
    pub enum ClickStackLineBuilderChartConfigDisplayType {
        Line = "line",
    }
}

open_enum! {
    /// How points are connected. Defaults to "smooth" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackLineBuilderChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackLineChartConfig` of the document.
    pub enum ClickStackLineChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackLineBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackLineRawSqlChartConfig) = tag["sql"],
    }
}

/// The object at `/components/schemas/ClickStackLineRawSqlChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackLineRawSqlChartConfig {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub config_type: Option<ClickStackLineRawSqlChartConfigConfigType>,
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Display as a line time-series chart.
    ///
    /// - Example: `line`
    pub display_type: Option<ClickStackLineRawSqlChartConfigDisplayType>,
    /// Overlay the equivalent previous time period for comparison.
    pub compare_to_previous_period: Option<bool>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// Expand date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Set the y-axis lower bound to the minimum of the displayed data instead of zero, making small fluctuations between series easier to see.
    pub fit_y_axis_to_data: Option<bool>,
    /// How points are connected. Defaults to "smooth" when omitted.
    ///
    /// - Example: `step`
    pub line_interpolation: Option<ClickStackLineRawSqlChartConfigLineInterpolation>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackLineRawSqlChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        config_type: impl Into<ClickStackLineRawSqlChartConfigConfigType>,
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
        display_type: impl Into<ClickStackLineRawSqlChartConfigDisplayType>,
    ) -> Self {
        Self {
            config_type: Some(config_type.into()),
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            display_type: Some(display_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackLineRawSqlChartConfig {
        config_type: required ClickStackLineRawSqlChartConfigConfigType = "configType",
        connection_id: required String = "connectionId",
        sql_template: required String = "sqlTemplate",
        source_id: optional String = "sourceId",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        display_type: required ClickStackLineRawSqlChartConfigDisplayType = "displayType",
        compare_to_previous_period: optional bool = "compareToPreviousPeriod",
        fill_nulls: optional bool = "fillNulls",
        align_date_range_to_granularity: optional bool = "alignDateRangeToGranularity",
        fit_y_axis_to_data: optional bool = "fitYAxisToData",
        line_interpolation: optional ClickStackLineRawSqlChartConfigLineInterpolation = "lineInterpolation",
    }
}

open_enum! {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackLineRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Display as a line time-series chart.
    ///
    /// - Example: `line`
    pub enum ClickStackLineRawSqlChartConfigDisplayType {
        Line = "line",
    }
}

open_enum! {
    /// How points are connected. Defaults to "smooth" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackLineRawSqlChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

/// The object at `/components/schemas/ClickStackLogSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackLogSource {
    /// Unique source ID. Server-generated; ignored if sent in create/update requests.
    ///
    /// - Example: `507f1f77bcf86cd799439011`
    pub id: Option<String>,
    /// Display name for the source.
    ///
    /// - Example: `Logs`
    pub name: Option<String>,
    /// Optional grouping label used to organize sources in the source selector. Sources that share a section value are displayed together.
    ///
    /// - Example: `Billing`
    pub section: Option<String>,
    /// When true, the source is hidden from source selectors in the UI. Defaults to false.
    ///
    /// - Example: `false`
    pub disabled: Nullable<bool>,
    /// Source kind discriminator. Must be "log" for log sources.
    ///
    /// - Example: `log`
    pub kind: Option<ClickStackLogSourceKind>,
    /// ID of the ClickHouse connection used by this source.
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub connection: Option<String>,
    /// The property `from`.
    pub from: Option<ClickStackSourceFrom>,
    /// Optional ClickHouse query settings applied when querying this source.
    pub query_settings: Option<List<ClickStackQuerySetting>>,
    /// The property `filterSettings`.
    pub filter_settings: Nullable<ClickStackSourceFilterSettings>,
    /// Default columns selected in search results (this can be customized per search later)
    ///
    /// - Example: `Timestamp, ServiceName, SeverityText, Body`
    pub default_table_select_expression: Option<String>,
    /// DateTime column or expression that is part of your table's primary key.
    ///
    /// - Example: `Timestamp`
    pub timestamp_value_expression: Option<String>,
    /// Expression to extract the service name from log rows.
    ///
    /// - Example: `ServiceName`
    pub service_name_expression: Nullable<String>,
    /// Expression identifying the running release of a service. Defaults to the OpenTelemetry service.version resource attribute when unset. Where services carry the release on different attributes, fall back across them with coalesce(nullIf(a, ''), nullIf(b, '')).
    ///
    /// - Example: `ResourceAttributes['service.version']`
    pub service_version_expression: Nullable<String>,
    /// Expression to extract the severity/log level text.
    ///
    /// - Example: `SeverityText`
    pub severity_text_expression: Nullable<String>,
    /// Expression to extract the log message body.
    ///
    /// - Example: `Body`
    pub body_expression: Nullable<String>,
    /// Expression to extract event-level attributes.
    ///
    /// - Example: `LogAttributes`
    pub event_attributes_expression: Nullable<String>,
    /// Expression to extract resource-level attributes.
    ///
    /// - Example: `ResourceAttributes`
    pub resource_attributes_expression: Nullable<String>,
    /// This DateTime column is used to display and order search results.
    ///
    /// - Example: `TimestampTime`
    pub displayed_timestamp_value_expression: Nullable<String>,
    /// Custom ORDER BY expression that overrides the default ordering. Leave empty to use the auto-detected default.
    ///
    /// - Example: `Timestamp DESC`
    pub order_by_expression: Option<String>,
    /// HyperDX Source for metrics associated with logs. Optional
    ///
    /// - Example: `507f1f77bcf86cd799439013`
    pub metric_source_id: Nullable<String>,
    /// HyperDX Source for traces associated with logs. Optional
    ///
    /// - Example: `507f1f77bcf86cd799439014`
    pub trace_source_id: Nullable<String>,
    /// Expression to extract the trace ID for correlating logs with traces.
    ///
    /// - Example: `TraceId`
    pub trace_id_expression: Nullable<String>,
    /// Expression to extract the span ID for correlating logs with traces.
    ///
    /// - Example: `SpanId`
    pub span_id_expression: Nullable<String>,
    /// Column used for full text search if no property is specified in a Lucene-based search. Typically the message body of a log.
    ///
    /// - Example: `Body`
    pub implicit_column_expression: Nullable<String>,
    /// For Distributed table sources whose target tables have non-matching column sets. A list of columns supported across all target tables, used instead of SELECT * when fetching full row data. Leave blank to select all columns.
    ///
    /// - Example: `Timestamp, Body, ServiceName`
    pub known_columns_list_expression: Nullable<String>,
    /// Controls whether lucene rendering uses ClickHouse text indices via hasAllTokens() against the implicit column. "auto" detects a covering index at query time, "enabled" forces text index usage, "disabled" forces a LIKE/hasToken fallback.
    ///
    /// - Example: `auto`
    pub use_text_index_for_implicit_column: Nullable<
        ClickStackLogSourceUseTextIndexForImplicitColumn,
    >,
    /// Expressions defining trace-level attributes which are displayed in the trace view for the selected trace.
    pub highlighted_trace_attribute_expressions: Option<
        List<ClickStackHighlightedAttributeExpression>,
    >,
    /// Expressions defining row-level attributes which are displayed in the row side panel for the selected row.
    pub highlighted_row_attribute_expressions: Option<
        List<ClickStackHighlightedAttributeExpression>,
    >,
    /// Configure materialized views for query optimization. These pre-aggregated views can significantly improve query performance on aggregation queries.
    pub materialized_views: Option<List<ClickStackMaterializedView>>,
    /// The property `metadataMaterializedViews`.
    pub metadata_materialized_views: Nullable<
        ClickStackLogSourceMetadataMaterializedViews,
    >,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackLogSource::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackLogSourceRequired {
    /// Display name for the source.
    ///
    /// - Example: `Logs`
    pub name: String,
    /// Source kind discriminator. Must be "log" for log sources.
    ///
    /// - Example: `log`
    pub kind: ClickStackLogSourceKind,
    /// ID of the ClickHouse connection used by this source.
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub connection: String,
    /// The property `from`.
    pub from: ClickStackSourceFrom,
    /// Default columns selected in search results (this can be customized per search later)
    ///
    /// - Example: `Timestamp, ServiceName, SeverityText, Body`
    pub default_table_select_expression: String,
    /// DateTime column or expression that is part of your table's primary key.
    ///
    /// - Example: `Timestamp`
    pub timestamp_value_expression: String,
}

impl ClickStackLogSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackLogSourceRequired) -> Self {
        Self {
            name: Some(required.name),
            kind: Some(required.kind),
            connection: Some(required.connection),
            from: Some(required.from),
            default_table_select_expression: Some(
                required.default_table_select_expression,
            ),
            timestamp_value_expression: Some(required.timestamp_value_expression),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackLogSource {
        id: optional String = "id",
        name: required String = "name",
        section: optional String = "section",
        disabled, disabled_null: nullable bool = "disabled",
        kind: required ClickStackLogSourceKind = "kind",
        connection: required String = "connection",
        from: required ClickStackSourceFrom = "from",
        query_settings: optional List<ClickStackQuerySetting> = "querySettings",
        filter_settings, filter_settings_null: nullable ClickStackSourceFilterSettings = "filterSettings",
        default_table_select_expression: required String = "defaultTableSelectExpression",
        timestamp_value_expression: required String = "timestampValueExpression",
        service_name_expression, service_name_expression_null: nullable String = "serviceNameExpression",
        service_version_expression, service_version_expression_null: nullable String = "serviceVersionExpression",
        severity_text_expression, severity_text_expression_null: nullable String = "severityTextExpression",
        body_expression, body_expression_null: nullable String = "bodyExpression",
        event_attributes_expression, event_attributes_expression_null: nullable String = "eventAttributesExpression",
        resource_attributes_expression, resource_attributes_expression_null: nullable String = "resourceAttributesExpression",
        displayed_timestamp_value_expression, displayed_timestamp_value_expression_null: nullable String = "displayedTimestampValueExpression",
        order_by_expression: optional String = "orderByExpression",
        metric_source_id, metric_source_id_null: nullable String = "metricSourceId",
        trace_source_id, trace_source_id_null: nullable String = "traceSourceId",
        trace_id_expression, trace_id_expression_null: nullable String = "traceIdExpression",
        span_id_expression, span_id_expression_null: nullable String = "spanIdExpression",
        implicit_column_expression, implicit_column_expression_null: nullable String = "implicitColumnExpression",
        known_columns_list_expression, known_columns_list_expression_null: nullable String = "knownColumnsListExpression",
        use_text_index_for_implicit_column, use_text_index_for_implicit_column_null: nullable ClickStackLogSourceUseTextIndexForImplicitColumn = "useTextIndexForImplicitColumn",
        highlighted_trace_attribute_expressions: optional List<ClickStackHighlightedAttributeExpression> = "highlightedTraceAttributeExpressions",
        highlighted_row_attribute_expressions: optional List<ClickStackHighlightedAttributeExpression> = "highlightedRowAttributeExpressions",
        materialized_views: optional List<ClickStackMaterializedView> = "materializedViews",
        metadata_materialized_views, metadata_materialized_views_null: nullable ClickStackLogSourceMetadataMaterializedViews = "metadataMaterializedViews",
    }
}

open_enum! {
    /// Source kind discriminator. Must be "log" for log sources.
    ///
    /// - Example: `log`
    pub enum ClickStackLogSourceKind {
        Log = "log",
    }
}

/// The object at `/components/schemas/ClickStackLogSourceMetadataMaterializedViews` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackLogSourceMetadataMaterializedViews {
    /// ClickHouse table name for the key rollup (field discovery).
    ///
    /// - Example: `otel_logs_key_rollup_15m`
    pub key_rollup_table: Option<String>,
    /// ClickHouse table name for the key-value rollup (value autocomplete).
    ///
    /// - Example: `otel_logs_kv_rollup_15m`
    pub kv_rollup_table: Option<String>,
    /// The time granularity of the rollup tables.
    ///
    /// - Example: `15m`
    pub granularity: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackLogSourceMetadataMaterializedViews {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickStackLogSourceMetadataMaterializedViews {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickStackLogSourceMetadataMaterializedViews {
        key_rollup_table: optional String = "keyRollupTable",
        kv_rollup_table: optional String = "kvRollupTable",
        granularity: optional String = "granularity",
    }
}

open_enum! {
    /// Controls whether lucene rendering uses ClickHouse text indices via hasAllTokens() against the implicit column. "auto" detects a covering index at query time, "enabled" forces text index usage, "disabled" forces a LIKE/hasToken fallback.
    ///
    /// - Example: `auto`
    pub enum ClickStackLogSourceUseTextIndexForImplicitColumn {
        Auto = "auto",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// The object at `/components/schemas/ClickStackMarkdownChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMarkdownChartConfig {
    /// Display type discriminator. Must be "markdown" for markdown text tiles.
    ///
    /// - Example: `markdown`
    pub display_type: Option<ClickStackMarkdownChartConfigDisplayType>,
    /// Markdown content to render inside the tile.
    ///
    /// - Example: `# Dashboard Title  This is a markdown widget.`
    pub markdown: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackMarkdownChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackMarkdownChartConfigDisplayType>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackMarkdownChartConfig {
        display_type: required ClickStackMarkdownChartConfigDisplayType = "displayType",
        markdown: optional String = "markdown",
    }
}

open_enum! {
    /// Display type discriminator. Must be "markdown" for markdown text tiles.
    ///
    /// - Example: `markdown`
    pub enum ClickStackMarkdownChartConfigDisplayType {
        Markdown = "markdown",
    }
}

/// The object at `/components/schemas/ClickStackMarkdownChartSeries` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMarkdownChartSeries {
    /// Series type discriminator. Must be "markdown" for markdown text widgets.
    ///
    /// - Example: `markdown`
    pub type_: Option<ClickStackMarkdownChartSeriesType>,
    /// Markdown content to render inside the widget.
    ///
    /// - Example: `# Dashboard Title  This is a markdown widget.`
    pub content: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackMarkdownChartSeries {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickStackMarkdownChartSeriesType>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            content: Some(content.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackMarkdownChartSeries {
        type_: required ClickStackMarkdownChartSeriesType = "type",
        content: required String = "content",
    }
}

open_enum! {
    /// Series type discriminator. Must be "markdown" for markdown text widgets.
    ///
    /// - Example: `markdown`
    pub enum ClickStackMarkdownChartSeriesType {
        Markdown = "markdown",
    }
}

/// The object at `/components/schemas/ClickStackMaterializedView` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMaterializedView {
    /// Database name for the materialized view
    ///
    /// - Example: `otel`
    pub database_name: Option<String>,
    /// Table name for the materialized view
    ///
    /// - Example: `otel_logs_mv_5m`
    pub table_name: Option<String>,
    /// Columns which are not pre-aggregated in the materialized view and can be used for filtering and grouping.
    ///
    /// - Example: `ServiceName, SeverityText`
    pub dimension_columns: Option<String>,
    /// The granularity of the timestamp column: a positive integer followed by a unit (s, m, h, d). Common values: 1s, 15s, 30s, 1m, 5m, 15m, 30m, 1h, 2h, 6h, 12h, 1d, 2d, 7d, 30d.
    ///
    /// - Example: `5m`
    pub min_granularity: Option<String>,
    /// (Optional) The earliest date and time for which the materialized view contains data. If not provided, then HyperDX will assume that the materialized view contains data for all dates for which the source table contains data.
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00Z`
    pub min_date: Nullable<Timestamp>,
    /// Timestamp column name
    ///
    /// - Example: `Timestamp`
    pub timestamp_column: Option<String>,
    /// Columns which are pre-aggregated by the materialized view
    pub aggregated_columns: Option<List<ClickStackAggregatedColumn>>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackMaterializedView::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackMaterializedViewRequired {
    /// Database name for the materialized view
    ///
    /// - Example: `otel`
    pub database_name: String,
    /// Table name for the materialized view
    ///
    /// - Example: `otel_logs_mv_5m`
    pub table_name: String,
    /// Columns which are not pre-aggregated in the materialized view and can be used for filtering and grouping.
    ///
    /// - Example: `ServiceName, SeverityText`
    pub dimension_columns: String,
    /// The granularity of the timestamp column: a positive integer followed by a unit (s, m, h, d). Common values: 1s, 15s, 30s, 1m, 5m, 15m, 30m, 1h, 2h, 6h, 12h, 1d, 2d, 7d, 30d.
    ///
    /// - Example: `5m`
    pub min_granularity: String,
    /// Timestamp column name
    ///
    /// - Example: `Timestamp`
    pub timestamp_column: String,
    /// Columns which are pre-aggregated by the materialized view
    pub aggregated_columns: List<ClickStackAggregatedColumn>,
}

impl ClickStackMaterializedView {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackMaterializedViewRequired) -> Self {
        Self {
            database_name: Some(required.database_name),
            table_name: Some(required.table_name),
            dimension_columns: Some(required.dimension_columns),
            min_granularity: Some(required.min_granularity),
            timestamp_column: Some(required.timestamp_column),
            aggregated_columns: Some(required.aggregated_columns),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackMaterializedView {
        database_name: required String = "databaseName",
        table_name: required String = "tableName",
        dimension_columns: required String = "dimensionColumns",
        min_granularity: required String = "minGranularity",
        min_date, min_date_null: nullable Timestamp = "minDate",
        timestamp_column: required String = "timestampColumn",
        aggregated_columns: required List<ClickStackAggregatedColumn> = "aggregatedColumns",
    }
}

/// The object at `/components/schemas/ClickStackMetricSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMetricSource {
    /// Unique source ID. Server-generated; ignored if sent in create/update requests.
    ///
    /// - Example: `507f1f77bcf86cd799439041`
    pub id: Option<String>,
    /// Display name for the source.
    ///
    /// - Example: `Metrics`
    pub name: Option<String>,
    /// Optional grouping label used to organize sources in the source selector. Sources that share a section value are displayed together.
    ///
    /// - Example: `Billing`
    pub section: Option<String>,
    /// When true, the source is hidden from source selectors in the UI. Defaults to false.
    ///
    /// - Example: `false`
    pub disabled: Nullable<bool>,
    /// Source kind discriminator. Must be "metric" for metric sources.
    ///
    /// - Example: `metric`
    pub kind: Option<ClickStackMetricSourceKind>,
    /// ID of the ClickHouse connection used by this source.
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub connection: Option<String>,
    /// The property `from`.
    pub from: Option<ClickStackMetricSourceFrom>,
    /// Optional ClickHouse query settings applied when querying this source.
    pub query_settings: Option<List<ClickStackQuerySetting>>,
    /// The property `metricTables`.
    pub metric_tables: Option<ClickStackMetricTables>,
    /// DateTime column or expression that is part of your table's primary key.
    ///
    /// - Example: `TimeUnix`
    pub timestamp_value_expression: Option<String>,
    /// Column containing resource attributes for metrics
    ///
    /// - Example: `ResourceAttributes`
    pub resource_attributes_expression: Option<String>,
    /// HyperDX Source for logs associated with metrics. Optional
    ///
    /// - Example: `507f1f77bcf86cd799439011`
    pub log_source_id: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackMetricSource::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackMetricSourceRequired {
    /// Display name for the source.
    ///
    /// - Example: `Metrics`
    pub name: String,
    /// Source kind discriminator. Must be "metric" for metric sources.
    ///
    /// - Example: `metric`
    pub kind: ClickStackMetricSourceKind,
    /// ID of the ClickHouse connection used by this source.
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub connection: String,
    /// The property `from`.
    pub from: ClickStackMetricSourceFrom,
    /// The property `metricTables`.
    pub metric_tables: ClickStackMetricTables,
    /// DateTime column or expression that is part of your table's primary key.
    ///
    /// - Example: `TimeUnix`
    pub timestamp_value_expression: String,
    /// Column containing resource attributes for metrics
    ///
    /// - Example: `ResourceAttributes`
    pub resource_attributes_expression: String,
}

impl ClickStackMetricSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackMetricSourceRequired) -> Self {
        Self {
            name: Some(required.name),
            kind: Some(required.kind),
            connection: Some(required.connection),
            from: Some(required.from),
            metric_tables: Some(required.metric_tables),
            timestamp_value_expression: Some(required.timestamp_value_expression),
            resource_attributes_expression: Some(
                required.resource_attributes_expression,
            ),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackMetricSource {
        id: optional String = "id",
        name: required String = "name",
        section: optional String = "section",
        disabled, disabled_null: nullable bool = "disabled",
        kind: required ClickStackMetricSourceKind = "kind",
        connection: required String = "connection",
        from: required ClickStackMetricSourceFrom = "from",
        query_settings: optional List<ClickStackQuerySetting> = "querySettings",
        metric_tables: required ClickStackMetricTables = "metricTables",
        timestamp_value_expression: required String = "timestampValueExpression",
        resource_attributes_expression: required String = "resourceAttributesExpression",
        log_source_id, log_source_id_null: nullable String = "logSourceId",
    }
}

/// The object at `/components/schemas/ClickStackMetricSourceFrom` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMetricSourceFrom {
    /// ClickHouse database name
    ///
    /// - Example: `otel`
    pub database_name: Option<String>,
    /// ClickHouse table name
    ///
    /// - Example: `otel_metrics_gauge`
    pub table_name: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackMetricSourceFrom {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(database_name: impl Into<String>) -> Self {
        Self {
            database_name: Some(database_name.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackMetricSourceFrom {
        database_name: required String = "databaseName",
        table_name, table_name_null: nullable String = "tableName",
    }
}

open_enum! {
    /// Source kind discriminator. Must be "metric" for metric sources.
    ///
    /// - Example: `metric`
    pub enum ClickStackMetricSourceKind {
        Metric = "metric",
    }
}

/// The object at `/components/schemas/ClickStackMetricTables` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMetricTables {
    /// Table containing gauge metrics data
    ///
    /// - Example: `otel_metrics_gauge`
    pub gauge: Option<String>,
    /// Table containing histogram metrics data
    ///
    /// - Example: `otel_metrics_histogram`
    pub histogram: Option<String>,
    /// Table containing sum metrics data
    ///
    /// - Example: `otel_metrics_sum`
    pub sum: Option<String>,
    /// Table containing summary metrics data. Note - not yet fully supported by HyperDX
    ///
    /// - Example: `otel_metrics_summary`
    pub summary: Option<String>,
    /// Table containing exponential histogram metrics data. Note - not yet fully supported by HyperDX
    ///
    /// - Example: `otel_metrics_exponential_histogram`
    pub exponential_histogram: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackMetricTables {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickStackMetricTables {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickStackMetricTables {
        gauge: optional String = "gauge",
        histogram: optional String = "histogram",
        sum: optional String = "sum",
        summary: optional String = "summary",
        exponential_histogram: optional String = "exponential histogram",
    }
}

/// The object at `/components/schemas/ClickStackMongoDBCASLPermission` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMongoDbcaslPermission {
    /// The action this permission grants or denies.
    ///
    /// - Example: `read`
    pub action: Option<ClickStackMongoDbcaslPermissionAction>,
    /// The resource the action applies to.
    ///
    /// - Example: `Dashboard`
    pub subject: Option<ClickStackMongoDbcaslPermissionSubject>,
    /// Optional CASL field restriction limiting the rule to specific fields.
    pub fields: Option<List<String>>,
    /// When true, the rule denies rather than grants the action.
    ///
    /// - Example: `false`
    pub inverted: Option<bool>,
    /// Scopes the permission to the application (MongoDB) data plane.
    ///
    /// - Example: `mongodb`
    pub integration: Option<ClickStackMongoDbcaslPermissionIntegration>,
    /// The property `conditions`.
    pub conditions: Option<Map<ClickStackMongoDbcaslPermissionConditionsValue>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackMongoDbcaslPermission {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        action: impl Into<ClickStackMongoDbcaslPermissionAction>,
        subject: impl Into<ClickStackMongoDbcaslPermissionSubject>,
        integration: impl Into<ClickStackMongoDbcaslPermissionIntegration>,
    ) -> Self {
        Self {
            action: Some(action.into()),
            subject: Some(subject.into()),
            integration: Some(integration.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackMongoDbcaslPermission {
        action: required ClickStackMongoDbcaslPermissionAction = "action",
        subject: required ClickStackMongoDbcaslPermissionSubject = "subject",
        fields: optional List<String> = "fields",
        inverted: optional bool = "inverted",
        integration: required ClickStackMongoDbcaslPermissionIntegration = "integration",
        conditions: optional Map<ClickStackMongoDbcaslPermissionConditionsValue> = "conditions",
    }
}

open_enum! {
    /// The action this permission grants or denies.
    ///
    /// - Example: `read`
    pub enum ClickStackMongoDbcaslPermissionAction {
        Create = "create",
        Read = "read",
        Update = "update",
        Delete = "delete",
        Manage = "manage",
    }
}

/// The value at `/components/schemas/ClickStackMongoDBCASLPermissionConditions` of the document.
pub type ClickStackMongoDbcaslPermissionConditions = Map<
    ClickStackMongoDbcaslPermissionConditionsValue,
>;

union! {
    /// A value at `/components/schemas/ClickStackMongoDBCASLPermissionConditions/additionalProperties` of the document.
    pub enum ClickStackMongoDbcaslPermissionConditionsValue by required {
        /// A JSON string.
        String(String) = String,
        /// Chosen with `$regex`.
        Object(box ClickStackMongoDbcaslPermissionConditionsValueObject) = has["$regex"] lacks[],
    }
}

/// The object at `/components/schemas/ClickStackMongoDBCASLPermissionConditions/additionalProperties/oneOf/1` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMongoDbcaslPermissionConditionsValueObject {
    /// The property `$regex`.
    pub regex: Option<String>,
    /// The property `$options`.
    pub options: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackMongoDbcaslPermissionConditionsValueObject {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(regex: impl Into<String>) -> Self {
        Self {
            regex: Some(regex.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackMongoDbcaslPermissionConditionsValueObject {
        regex: required String = "$regex",
        options: optional String = "$options",
    }
}

open_enum! {
    /// Scopes the permission to the application (MongoDB) data plane.
    ///
    /// - Example: `mongodb`
    pub enum ClickStackMongoDbcaslPermissionIntegration {
        Mongodb = "mongodb",
    }
}

open_enum! {
    /// The resource the action applies to.
    ///
    /// - Example: `Dashboard`
    pub enum ClickStackMongoDbcaslPermissionSubject {
        Alert = "Alert",
        Connection = "Connection",
        Dashboard = "Dashboard",
        SavedSearch = "SavedSearch",
        Source = "Source",
        Team = "Team",
        User = "User",
        Webhook = "Webhook",
        Role = "Role",
        Notebook = "Notebook",
        SchemaMigration = "SchemaMigration",
        All = "all",
    }
}

/// The object at `/components/schemas/ClickStackNumberBuilderChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackNumberBuilderChartConfig {
    /// Display type discriminator. Must be "number" for single big-number charts.
    ///
    /// - Example: `number`
    pub display_type: Option<ClickStackNumberBuilderChartConfigDisplayType>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// Exactly one aggregated value to display as a single number — unless "formulas" is set, in which case the select items are the formula's operands and the (single) formula value is displayed instead.
    pub select: Option<List<ClickStackSelectItem>>,
    /// A single derived value computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Number tiles display the formula value and always hide the operand series.
    pub formulas: Option<List<ClickStackFormula>>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Optional static color applied to the displayed number.
    pub color: Option<ClickStackNumberBuilderChartConfigColor>,
    /// Ordered conditional color rules evaluated against the displayed value (last match wins). Falls back to color, then the default text color when no rule matches.
    pub color_rules: Option<List<ClickStackNumberTileColorCondition>>,
    /// The property `backgroundChart`.
    pub background_chart: Option<ClickStackBackgroundChart>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackNumberBuilderChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackNumberBuilderChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackNumberBuilderChartConfig {
        display_type: required ClickStackNumberBuilderChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: required List<ClickStackSelectItem> = "select",
        formulas: optional List<ClickStackFormula> = "formulas",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        color: optional ClickStackNumberBuilderChartConfigColor = "color",
        color_rules: optional List<ClickStackNumberTileColorCondition> = "colorRules",
        background_chart: optional ClickStackBackgroundChart = "backgroundChart",
    }
}

open_enum! {
    /// Optional static color applied to the displayed number.
    pub enum ClickStackNumberBuilderChartConfigColor {
        ChartBlue = "chart-blue",
        ChartOrange = "chart-orange",
        ChartRed = "chart-red",
        ChartCyan = "chart-cyan",
        ChartGreen = "chart-green",
        ChartPink = "chart-pink",
        ChartPurple = "chart-purple",
        ChartLightBlue = "chart-light-blue",
        ChartBrown = "chart-brown",
        ChartGray = "chart-gray",
        ChartSuccess = "chart-success",
        ChartWarning = "chart-warning",
        ChartError = "chart-error",
    }
}

open_enum! {
    /// Display type discriminator. Must be "number" for single big-number charts.
    ///
    /// - Example: `number`
    pub enum ClickStackNumberBuilderChartConfigDisplayType {
        Number = "number",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackNumberChartConfig` of the document.
    pub enum ClickStackNumberChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackNumberBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackNumberRawSqlChartConfig) = tag["sql"],
    }
}

/// The object at `/components/schemas/ClickStackNumberChartSeries` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackNumberChartSeries {
    /// Series type discriminator. Must be "number" for single-value number charts.
    ///
    /// - Example: `number`
    pub type_: Option<ClickStackNumberChartSeriesType>,
    /// ID of the data source to query
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// Aggregation function to apply to the field or metric value
    ///
    /// - Example: `count`
    pub agg_fn: Option<ClickStackNumberChartSeriesAggFn>,
    /// Percentile level for quantile aggregations (e.g., 0.95 for p95)
    ///
    /// - Example: `0.95`
    pub level: Option<f64>,
    /// Column or expression to aggregate (required for most aggregation functions except count)
    ///
    /// - Example: `duration`
    pub field_: Option<String>,
    /// Display name for the series in the chart
    ///
    /// - Example: `Total Requests`
    pub alias: Option<String>,
    /// Filter query for the data (syntax depends on whereLanguage)
    ///
    /// - Example: `service:api`
    pub where_: Option<String>,
    /// Query language for the where clause
    ///
    /// - Example: `lucene`
    pub where_language: Option<ClickStackNumberChartSeriesWhereLanguage>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Metric data type, only for metrics data sources.
    ///
    /// - Example: `sum`
    pub metric_data_type: Option<ClickStackNumberChartSeriesMetricDataType>,
    /// Metric name for metrics data sources.
    ///
    /// - Example: `http.server.duration`
    pub metric_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackNumberChartSeries::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackNumberChartSeriesRequired {
    /// Series type discriminator. Must be "number" for single-value number charts.
    ///
    /// - Example: `number`
    pub type_: ClickStackNumberChartSeriesType,
    /// ID of the data source to query
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: String,
    /// Aggregation function to apply to the field or metric value
    ///
    /// - Example: `count`
    pub agg_fn: ClickStackNumberChartSeriesAggFn,
    /// Filter query for the data (syntax depends on whereLanguage)
    ///
    /// - Example: `service:api`
    pub where_: String,
    /// Query language for the where clause
    ///
    /// - Example: `lucene`
    pub where_language: ClickStackNumberChartSeriesWhereLanguage,
}

impl ClickStackNumberChartSeries {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackNumberChartSeriesRequired) -> Self {
        Self {
            type_: Some(required.type_),
            source_id: Some(required.source_id),
            agg_fn: Some(required.agg_fn),
            where_: Some(required.where_),
            where_language: Some(required.where_language),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackNumberChartSeries {
        type_: required ClickStackNumberChartSeriesType = "type",
        source_id: required String = "sourceId",
        agg_fn: required ClickStackNumberChartSeriesAggFn = "aggFn",
        level: optional f64 = "level",
        field_: optional String = "field",
        alias: optional String = "alias",
        where_: required String = "where",
        where_language: required ClickStackNumberChartSeriesWhereLanguage = "whereLanguage",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        metric_data_type: optional ClickStackNumberChartSeriesMetricDataType = "metricDataType",
        metric_name: optional String = "metricName",
    }
}

open_enum! {
    /// Aggregation function to apply to the field or metric value
    ///
    /// - Example: `count`
    pub enum ClickStackNumberChartSeriesAggFn {
        Avg = "avg",
        Count = "count",
        CountDistinct = "count_distinct",
        LastValue = "last_value",
        Max = "max",
        Min = "min",
        Quantile = "quantile",
        Sum = "sum",
        Any = "any",
        None = "none",
    }
}

open_enum! {
    /// Metric data type, only for metrics data sources.
    ///
    /// - Example: `sum`
    pub enum ClickStackNumberChartSeriesMetricDataType {
        Sum = "sum",
        Gauge = "gauge",
        Histogram = "histogram",
        Summary = "summary",
        ExponentialHistogram = "exponential histogram",
    }
}

open_enum! {
    /// Series type discriminator. Must be "number" for single-value number charts.
    ///
    /// - Example: `number`
    pub enum ClickStackNumberChartSeriesType {
        Number = "number",
    }
}

open_enum! {
    /// Query language for the where clause
    ///
    /// - Example: `lucene`
    pub enum ClickStackNumberChartSeriesWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackNumberFormat` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackNumberFormat {
    /// Output format applied to the number.
    ///
    /// - Example: `number`
    pub output: Option<ClickStackNumberFormatOutput>,
    /// Number of decimal places.
    ///
    /// - Example: `2`
    pub mantissa: Option<i64>,
    /// Whether to use thousand separators.
    ///
    /// - Example: `true`
    pub thousand_separated: Option<bool>,
    /// Whether to show as average.
    ///
    /// - Example: `false`
    pub average: Option<bool>,
    /// Use decimal bytes (1000) vs binary bytes (1024).
    ///
    /// - Example: `false`
    pub decimal_bytes: Option<bool>,
    /// Multiplication factor.
    ///
    /// - Example: `1`
    pub factor: Option<f64>,
    /// Currency symbol for currency format.
    ///
    /// - Example: `$`
    pub currency_symbol: Option<String>,
    /// Numeric unit for data, data rate, or throughput formats.
    ///
    /// - Example: `bytes_iec`
    pub numeric_unit: Option<ClickStackNumberFormatNumericUnit>,
    /// Custom unit label.
    ///
    /// - Example: `ms`
    pub unit: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackNumberFormat {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickStackNumberFormat {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickStackNumberFormat {
        output: optional ClickStackNumberFormatOutput = "output",
        mantissa: optional i64 = "mantissa",
        thousand_separated: optional bool = "thousandSeparated",
        average: optional bool = "average",
        decimal_bytes: optional bool = "decimalBytes",
        factor: optional f64 = "factor",
        currency_symbol: optional String = "currencySymbol",
        numeric_unit: optional ClickStackNumberFormatNumericUnit = "numericUnit",
        unit: optional String = "unit",
    }
}

open_enum! {
    /// Numeric unit for data, data rate, or throughput formats.
    ///
    /// - Example: `bytes_iec`
    pub enum ClickStackNumberFormatNumericUnit {
        BytesIec = "bytes_iec",
        BytesSi = "bytes_si",
        BitsIec = "bits_iec",
        BitsSi = "bits_si",
        Kibibytes = "kibibytes",
        Kilobytes = "kilobytes",
        Mebibytes = "mebibytes",
        Megabytes = "megabytes",
        Gibibytes = "gibibytes",
        Gigabytes = "gigabytes",
        Tebibytes = "tebibytes",
        Terabytes = "terabytes",
        Pebibytes = "pebibytes",
        Petabytes = "petabytes",
        PacketsSec = "packets_sec",
        BytesSecIec = "bytes_sec_iec",
        BytesSecSi = "bytes_sec_si",
        BitsSecIec = "bits_sec_iec",
        BitsSecSi = "bits_sec_si",
        KibibytesSec = "kibibytes_sec",
        KibibitsSec = "kibibits_sec",
        KilobytesSec = "kilobytes_sec",
        KilobitsSec = "kilobits_sec",
        MebibytesSec = "mebibytes_sec",
        MebibitsSec = "mebibits_sec",
        MegabytesSec = "megabytes_sec",
        MegabitsSec = "megabits_sec",
        GibibytesSec = "gibibytes_sec",
        GibibitsSec = "gibibits_sec",
        GigabytesSec = "gigabytes_sec",
        GigabitsSec = "gigabits_sec",
        TebibytesSec = "tebibytes_sec",
        TebibitsSec = "tebibits_sec",
        TerabytesSec = "terabytes_sec",
        TerabitsSec = "terabits_sec",
        PebibytesSec = "pebibytes_sec",
        PebibitsSec = "pebibits_sec",
        PetabytesSec = "petabytes_sec",
        PetabitsSec = "petabits_sec",
        Cps = "cps",
        Ops = "ops",
        Rps = "rps",
        ReadsSec = "reads_sec",
        Wps = "wps",
        Iops = "iops",
        Cpm = "cpm",
        Opm = "opm",
        RpmReads = "rpm_reads",
        Wpm = "wpm",
    }
}

open_enum! {
    /// Output format applied to the number.
    ///
    /// - Example: `number`
    pub enum ClickStackNumberFormatOutput {
        Currency = "currency",
        Percent = "percent",
        Byte = "byte",
        Time = "time",
        Number = "number",
        DataRate = "data_rate",
        Throughput = "throughput",
        Duration = "duration",
    }
}

/// The object at `/components/schemas/ClickStackNumberRawSqlChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackNumberRawSqlChartConfig {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub config_type: Option<ClickStackNumberRawSqlChartConfigConfigType>,
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Display as a single big-number chart.
    ///
    /// - Example: `number`
    pub display_type: Option<ClickStackNumberRawSqlChartConfigDisplayType>,
    /// Optional static color applied to the displayed number.
    pub color: Option<ClickStackNumberRawSqlChartConfigColor>,
    /// Ordered conditional color rules evaluated against the displayed value (last match wins). Falls back to color, then the default text color when no rule matches.
    pub color_rules: Option<List<ClickStackNumberTileColorCondition>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackNumberRawSqlChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        config_type: impl Into<ClickStackNumberRawSqlChartConfigConfigType>,
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
        display_type: impl Into<ClickStackNumberRawSqlChartConfigDisplayType>,
    ) -> Self {
        Self {
            config_type: Some(config_type.into()),
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            display_type: Some(display_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackNumberRawSqlChartConfig {
        config_type: required ClickStackNumberRawSqlChartConfigConfigType = "configType",
        connection_id: required String = "connectionId",
        sql_template: required String = "sqlTemplate",
        source_id: optional String = "sourceId",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        display_type: required ClickStackNumberRawSqlChartConfigDisplayType = "displayType",
        color: optional ClickStackNumberRawSqlChartConfigColor = "color",
        color_rules: optional List<ClickStackNumberTileColorCondition> = "colorRules",
    }
}

open_enum! {
    /// Optional static color applied to the displayed number.
    pub enum ClickStackNumberRawSqlChartConfigColor {
        ChartBlue = "chart-blue",
        ChartOrange = "chart-orange",
        ChartRed = "chart-red",
        ChartCyan = "chart-cyan",
        ChartGreen = "chart-green",
        ChartPink = "chart-pink",
        ChartPurple = "chart-purple",
        ChartLightBlue = "chart-light-blue",
        ChartBrown = "chart-brown",
        ChartGray = "chart-gray",
        ChartSuccess = "chart-success",
        ChartWarning = "chart-warning",
        ChartError = "chart-error",
    }
}

open_enum! {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackNumberRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Display as a single big-number chart.
    ///
    /// - Example: `number`
    pub enum ClickStackNumberRawSqlChartConfigDisplayType {
        Number = "number",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackNumberTileColorCondition` of the document.
    pub enum ClickStackNumberTileColorCondition by tag("operator") {
        /// `operator` is `gt` or `operator` is `gte` or `operator` is `lt` or `operator` is `lte`.
        Numeric(box ClickStackNumericColorCondition) = tag["gt", "gte", "lt", "lte"],
        /// `operator` is `between`.
        Between(box ClickStackBetweenColorCondition) = tag["between"],
        /// `operator` is `eq` or `operator` is `neq`.
        Equality(box ClickStackEqualityColorCondition) = tag["eq", "neq"],
    }
}

/// The object at `/components/schemas/ClickStackNumericColorCondition` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackNumericColorCondition {
    /// Numeric comparison operator.
    ///
    /// - Example: `gt`
    pub operator: Option<ClickStackNumericColorConditionOperator>,
    /// Numeric bound the displayed value is compared against. Only finite numbers are accepted (Infinity and NaN are rejected).
    ///
    /// - Example: `100`
    pub value: Option<f64>,
    /// Color applied when the rule matches.
    pub color: Option<ClickStackNumericColorConditionColor>,
    /// Optional label describing the rule.
    ///
    /// - Example: `High`
    pub label: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackNumericColorCondition {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        operator: impl Into<ClickStackNumericColorConditionOperator>,
        value: impl Into<f64>,
        color: impl Into<ClickStackNumericColorConditionColor>,
    ) -> Self {
        Self {
            operator: Some(operator.into()),
            value: Some(value.into()),
            color: Some(color.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackNumericColorCondition {
        operator: required ClickStackNumericColorConditionOperator = "operator",
        value: required f64 = "value",
        color: required ClickStackNumericColorConditionColor = "color",
        label: optional String = "label",
    }
}

open_enum! {
    /// Color applied when the rule matches.
    pub enum ClickStackNumericColorConditionColor {
        ChartBlue = "chart-blue",
        ChartOrange = "chart-orange",
        ChartRed = "chart-red",
        ChartCyan = "chart-cyan",
        ChartGreen = "chart-green",
        ChartPink = "chart-pink",
        ChartPurple = "chart-purple",
        ChartLightBlue = "chart-light-blue",
        ChartBrown = "chart-brown",
        ChartGray = "chart-gray",
        ChartSuccess = "chart-success",
        ChartWarning = "chart-warning",
        ChartError = "chart-error",
    }
}

open_enum! {
    /// Numeric comparison operator.
    ///
    /// - Example: `gt`
    pub enum ClickStackNumericColorConditionOperator {
        Gt = "gt",
        Gte = "gte",
        Lt = "lt",
        Lte = "lte",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackOnClick` of the document.
    pub enum ClickStackOnClick by tag("type") {
        /// `type` is `search`.
        Search(box ClickStackOnClickSearch) = tag["search"],
        /// `type` is `dashboard`.
        Dashboard(box ClickStackOnClickDashboard) = tag["dashboard"],
        /// `type` is `external`.
        External(box ClickStackOnClickExternal) = tag["external"],
    }
}

/// The object at `/components/schemas/ClickStackOnClickDashboard` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackOnClickDashboard {
    /// OnClick variant discriminator. Must be "dashboard" for dashboard link-outs.
    ///
    /// - Example: `dashboard`
    pub type_: Option<ClickStackOnClickDashboardType>,
    /// The property `target`.
    pub target: Option<ClickStackOnClickTarget>,
    /// Optional WHERE clause template applied to the destination dashboard.
    ///
    /// - Example: `ServiceName = '{{ServiceName}}'`
    pub where_template: Option<String>,
    /// Language of the rendered whereTemplate.
    pub where_language: Option<ClickStackOnClickDashboardWhereLanguage>,
    /// Optional dashboard filter templates rendered against the clicked row.
    pub filters: Option<List<ClickStackOnClickFilterTemplate>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackOnClickDashboard {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickStackOnClickDashboardType>,
        target: impl Into<ClickStackOnClickTarget>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            target: Some(target.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackOnClickDashboard {
        type_: required ClickStackOnClickDashboardType = "type",
        target: required ClickStackOnClickTarget = "target",
        where_template: optional String = "whereTemplate",
        where_language: optional ClickStackOnClickDashboardWhereLanguage = "whereLanguage",
        filters: optional List<ClickStackOnClickFilterTemplate> = "filters",
    }
}

open_enum! {
    /// OnClick variant discriminator. Must be "dashboard" for dashboard link-outs.
    ///
    /// - Example: `dashboard`
    pub enum ClickStackOnClickDashboardType {
        Dashboard = "dashboard",
    }
}

open_enum! {
    /// Language of the rendered whereTemplate.
    pub enum ClickStackOnClickDashboardWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackOnClickExternal` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackOnClickExternal {
    /// OnClick variant discriminator. Must be "external" for external link-outs.
    ///
    /// - Example: `external`
    pub type_: Option<ClickStackOnClickExternalType>,
    /// Handlebars template rendered against the clicked row; supports `{{column}}` variables. The rendered value must be an absolute http(s) URL.
    ///
    /// - Example: `https://example.com/d/abc?var-service={{ServiceName}}`
    pub url_template: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackOnClickExternal {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickStackOnClickExternalType>,
        url_template: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            url_template: Some(url_template.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackOnClickExternal {
        type_: required ClickStackOnClickExternalType = "type",
        url_template: required String = "urlTemplate",
    }
}

open_enum! {
    /// OnClick variant discriminator. Must be "external" for external link-outs.
    ///
    /// - Example: `external`
    pub enum ClickStackOnClickExternalType {
        External = "external",
    }
}

/// The object at `/components/schemas/ClickStackOnClickFilterTemplate` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackOnClickFilterTemplate {
    /// Filter template kind. Currently only "expressionTemplate" is supported.
    ///
    /// - Example: `expressionTemplate`
    pub kind: Option<ClickStackOnClickFilterTemplateKind>,
    /// The column/expression to filter the destination by (e.g. "ServiceName").
    ///
    /// - Example: `ServiceName`
    pub expression: Option<String>,
    /// Value template rendered against the clicked row; supports row column variables in `{{column}}` form (e.g. `{{ServiceName}}`).
    ///
    /// - Example: `{{ServiceName}}`
    pub template: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackOnClickFilterTemplate {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        kind: impl Into<ClickStackOnClickFilterTemplateKind>,
        expression: impl Into<String>,
        template: impl Into<String>,
    ) -> Self {
        Self {
            kind: Some(kind.into()),
            expression: Some(expression.into()),
            template: Some(template.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackOnClickFilterTemplate {
        kind: required ClickStackOnClickFilterTemplateKind = "kind",
        expression: required String = "expression",
        template: required String = "template",
    }
}

open_enum! {
    /// Filter template kind. Currently only "expressionTemplate" is supported.
    ///
    /// - Example: `expressionTemplate`
    pub enum ClickStackOnClickFilterTemplateKind {
        ExpressionTemplate = "expressionTemplate",
    }
}

/// The object at `/components/schemas/ClickStackOnClickSearch` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackOnClickSearch {
    /// OnClick variant discriminator. Must be "search" for search link-outs.
    ///
    /// - Example: `search`
    pub type_: Option<ClickStackOnClickSearchType>,
    /// The property `target`.
    pub target: Option<ClickStackOnClickTarget>,
    /// Optional WHERE clause template applied to the destination search.
    ///
    /// - Example: `ServiceName = '{{ServiceName}}'`
    pub where_template: Option<String>,
    /// Language of the rendered whereTemplate.
    pub where_language: Option<ClickStackOnClickSearchWhereLanguage>,
    /// Optional dashboard filter templates rendered against the clicked row.
    pub filters: Option<List<ClickStackOnClickFilterTemplate>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackOnClickSearch {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickStackOnClickSearchType>,
        target: impl Into<ClickStackOnClickTarget>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            target: Some(target.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackOnClickSearch {
        type_: required ClickStackOnClickSearchType = "type",
        target: required ClickStackOnClickTarget = "target",
        where_template: optional String = "whereTemplate",
        where_language: optional ClickStackOnClickSearchWhereLanguage = "whereLanguage",
        filters: optional List<ClickStackOnClickFilterTemplate> = "filters",
    }
}

open_enum! {
    /// OnClick variant discriminator. Must be "search" for search link-outs.
    ///
    /// - Example: `search`
    pub enum ClickStackOnClickSearchType {
        Search = "search",
    }
}

open_enum! {
    /// Language of the rendered whereTemplate.
    pub enum ClickStackOnClickSearchWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackOnClickTarget` of the document.
    pub enum ClickStackOnClickTarget by tag("mode") {
        /// `mode` is `id`.
        IdVariant(box ClickStackOnClickTargetIdVariant) = tag["id"],
        /// `mode` is `template`.
        TemplateVariant(box ClickStackOnClickTargetTemplateVariant) = tag["template"],
    }
}

/// The object at `/components/schemas/ClickStackOnClickTargetIdVariant` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackOnClickTargetIdVariant {
    /// Target is a single dashboard or log/trace source
    ///
    /// - Example: `id`
    pub mode: Option<ClickStackOnClickTargetIdVariantMode>,
    /// ID of the target source (for search) or dashboard (for dashboard).
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackOnClickTargetIdVariant {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        mode: impl Into<ClickStackOnClickTargetIdVariantMode>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            mode: Some(mode.into()),
            id: Some(id.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackOnClickTargetIdVariant {
        mode: required ClickStackOnClickTargetIdVariantMode = "mode",
        id: required String = "id",
    }
}

open_enum! {
    /// Target is a single dashboard or log/trace source
    ///
    /// - Example: `id`
    pub enum ClickStackOnClickTargetIdVariantMode {
        Id = "id",
    }
}

/// The object at `/components/schemas/ClickStackOnClickTargetTemplateVariant` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackOnClickTargetTemplateVariant {
    /// Target is matched by name against the template.
    ///
    /// - Example: `template`
    pub mode: Option<ClickStackOnClickTargetTemplateVariantMode>,
    /// Name template rendered against the clicked row; supports `{{column}}` variables.
    ///
    /// - Example: `{{ServiceName}}`
    pub template: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackOnClickTargetTemplateVariant {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        mode: impl Into<ClickStackOnClickTargetTemplateVariantMode>,
        template: impl Into<String>,
    ) -> Self {
        Self {
            mode: Some(mode.into()),
            template: Some(template.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackOnClickTargetTemplateVariant {
        mode: required ClickStackOnClickTargetTemplateVariantMode = "mode",
        template: required String = "template",
    }
}

open_enum! {
    /// Target is matched by name against the template.
    ///
    /// - Example: `template`
    pub enum ClickStackOnClickTargetTemplateVariantMode {
        Template = "template",
    }
}

/// The object at `/components/schemas/ClickStackPagerDutyAPIWebhook` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackPagerDutyApiWebhook {
    /// Webhook ID
    ///
    /// - Example: `65f5e4a3b9e77c001a789013`
    pub id: Option<String>,
    /// Webhook name
    ///
    /// - Example: `PagerDuty Alerts`
    pub name: Option<String>,
    /// Webhook service type
    ///
    /// - Example: `pagerduty_api`
    pub service: Option<ClickStackPagerDutyApiWebhookService>,
    /// PagerDuty Events API endpoint URL
    ///
    /// - Example: `https://events.pagerduty.com/v2/enqueue`
    pub url: Option<String>,
    /// Webhook description, shown in the UI
    ///
    /// - Example: `Sends critical alerts to PagerDuty`
    pub description: Option<String>,
    /// Last update timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-15T12:00:00.000Z`
    pub updated_at: Option<Timestamp>,
    /// Creation timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00.000Z`
    pub created_at: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackPagerDutyApiWebhook::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackPagerDutyApiWebhookRequired {
    /// Webhook ID
    ///
    /// - Example: `65f5e4a3b9e77c001a789013`
    pub id: String,
    /// Webhook name
    ///
    /// - Example: `PagerDuty Alerts`
    pub name: String,
    /// Webhook service type
    ///
    /// - Example: `pagerduty_api`
    pub service: ClickStackPagerDutyApiWebhookService,
    /// Last update timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-15T12:00:00.000Z`
    pub updated_at: Timestamp,
    /// Creation timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00.000Z`
    pub created_at: Timestamp,
}

impl ClickStackPagerDutyApiWebhook {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackPagerDutyApiWebhookRequired) -> Self {
        Self {
            id: Some(required.id),
            name: Some(required.name),
            service: Some(required.service),
            updated_at: Some(required.updated_at),
            created_at: Some(required.created_at),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackPagerDutyApiWebhook {
        id: required String = "id",
        name: required String = "name",
        service: required ClickStackPagerDutyApiWebhookService = "service",
        url: optional String = "url",
        description: optional String = "description",
        updated_at: required Timestamp = "updatedAt",
        created_at: required Timestamp = "createdAt",
    }
}

open_enum! {
    /// Webhook service type
    ///
    /// - Example: `pagerduty_api`
    pub enum ClickStackPagerDutyApiWebhookService {
        PagerdutyApi = "pagerduty_api",
    }
}

/// The object at `/components/schemas/ClickStackPieBuilderChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackPieBuilderChartConfig {
    /// Display type discriminator. Must be "pie" for pie charts.
    ///
    /// - Example: `pie`
    pub display_type: Option<ClickStackPieBuilderChartConfigDisplayType>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// Exactly one aggregated value used to size each pie slice.
    pub select: Option<List<ClickStackSelectItem>>,
    /// Field expression to group results by (one slice per group value).
    ///
    /// - Example: `service`
    pub group_by: Option<String>,
    /// Optional custom SQL ORDER BY expression (raw SQL). Overrides the default value-descending ordering and, when combined with "limit", controls which slices are kept.
    ///
    /// - Example: `"Count" DESC`
    pub order_by: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Maximum number of slices (SQL LIMIT). Without a custom "orderBy" the query keeps the groups with the largest aggregated values; with an "orderBy" it keeps the first slices in that order. Omit or set 0 to fetch all groups.
    ///
    /// - Example: `10`
    pub limit: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackPieBuilderChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackPieBuilderChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackPieBuilderChartConfig {
        display_type: required ClickStackPieBuilderChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: required List<ClickStackSelectItem> = "select",
        group_by: optional String = "groupBy",
        order_by: optional String = "orderBy",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        limit: optional i64 = "limit",
    }
}

open_enum! {
    /// Display type discriminator. Must be "pie" for pie charts.
    ///
    /// - Example: `pie`
    pub enum ClickStackPieBuilderChartConfigDisplayType {
        Pie = "pie",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackPieChartConfig` of the document.
    pub enum ClickStackPieChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackPieBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackPieRawSqlChartConfig) = tag["sql"],
    }
}

/// The object at `/components/schemas/ClickStackPieRawSqlChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackPieRawSqlChartConfig {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub config_type: Option<ClickStackPieRawSqlChartConfigConfigType>,
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Display as a pie chart.
    ///
    /// - Example: `pie`
    pub display_type: Option<ClickStackPieRawSqlChartConfigDisplayType>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackPieRawSqlChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        config_type: impl Into<ClickStackPieRawSqlChartConfigConfigType>,
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
        display_type: impl Into<ClickStackPieRawSqlChartConfigDisplayType>,
    ) -> Self {
        Self {
            config_type: Some(config_type.into()),
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            display_type: Some(display_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackPieRawSqlChartConfig {
        config_type: required ClickStackPieRawSqlChartConfigConfigType = "configType",
        connection_id: required String = "connectionId",
        sql_template: required String = "sqlTemplate",
        source_id: optional String = "sourceId",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        display_type: required ClickStackPieRawSqlChartConfigDisplayType = "displayType",
    }
}

open_enum! {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackPieRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Display as a pie chart.
    ///
    /// - Example: `pie`
    pub enum ClickStackPieRawSqlChartConfigDisplayType {
        Pie = "pie",
    }
}

/// The object at `/components/schemas/ClickStackPrometheusLabelFilter` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackPrometheusLabelFilter {
    /// Discriminator. Must be "PROMETHEUS_LABEL".
    ///
    /// - Example: `PROMETHEUS_LABEL`
    pub type_: Option<ClickStackPrometheusLabelFilterType>,
    /// Display name for the dashboard filter
    ///
    /// - Example: `Pod`
    pub name: Option<String>,
    /// Id of the PromQL source the label values are read from.
    ///
    /// - Example: `65f5e4a3b9e77c001a123456`
    pub source_id: Option<String>,
    /// Label whose values populate the dropdown. Use "__name__" to list metric names.
    ///
    /// - Example: `pod`
    pub label: Option<String>,
    /// Optional Prometheus series selector narrowing which series the label values are read from.
    ///
    /// - Example: `up{job="api"}`
    pub match_: Option<String>,
    /// Must be false or omitted. Allowed values: false.
    ///
    /// - Example: `false`
    pub is_broadcast_enabled: Option<bool>,
    /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`. Allowed values: true.
    ///
    /// - Example: `true`
    pub is_variable_enabled: Option<bool>,
    /// Token that tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed. Variable names must be unique across a dashboard's variable-enabled filters.
    ///
    /// - Example: `pod`
    pub variable_name: Option<String>,
    /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[0,1]`
    pub min_selections: Option<i64>,
    /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
    ///
    /// - Example: `true`
    pub is_global_requirement: Option<bool>,
    /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[1]`
    pub max_selections: Option<i64>,
    /// Unique dashboard filter key ID
    pub id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackPrometheusLabelFilter::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackPrometheusLabelFilterRequired {
    /// Discriminator. Must be "PROMETHEUS_LABEL".
    ///
    /// - Example: `PROMETHEUS_LABEL`
    pub type_: ClickStackPrometheusLabelFilterType,
    /// Display name for the dashboard filter
    ///
    /// - Example: `Pod`
    pub name: String,
    /// Id of the PromQL source the label values are read from.
    ///
    /// - Example: `65f5e4a3b9e77c001a123456`
    pub source_id: String,
    /// Label whose values populate the dropdown. Use "__name__" to list metric names.
    ///
    /// - Example: `pod`
    pub label: String,
    /// Unique dashboard filter key ID
    pub id: String,
}

impl ClickStackPrometheusLabelFilter {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackPrometheusLabelFilterRequired) -> Self {
        Self {
            type_: Some(required.type_),
            name: Some(required.name),
            source_id: Some(required.source_id),
            label: Some(required.label),
            id: Some(required.id),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackPrometheusLabelFilter {
        type_: required ClickStackPrometheusLabelFilterType = "type",
        name: required String = "name",
        source_id: required String = "sourceId",
        label: required String = "label",
        match_: optional String = "match",
        is_broadcast_enabled: optional bool = "isBroadcastEnabled",
        is_variable_enabled: optional bool = "isVariableEnabled",
        variable_name: optional String = "variableName",
        min_selections: optional i64 = "minSelections",
        is_global_requirement: optional bool = "isGlobalRequirement",
        max_selections: optional i64 = "maxSelections",
        id: required String = "id",
    }
}

/// The object at `/components/schemas/ClickStackPrometheusLabelFilterInput` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackPrometheusLabelFilterInput {
    /// Discriminator. Must be "PROMETHEUS_LABEL".
    ///
    /// - Example: `PROMETHEUS_LABEL`
    pub type_: Option<ClickStackPrometheusLabelFilterInputType>,
    /// Display name for the dashboard filter
    ///
    /// - Example: `Pod`
    pub name: Option<String>,
    /// Id of the PromQL source the label values are read from.
    ///
    /// - Example: `65f5e4a3b9e77c001a123456`
    pub source_id: Option<String>,
    /// Label whose values populate the dropdown. Use "__name__" to list metric names.
    ///
    /// - Example: `pod`
    pub label: Option<String>,
    /// Optional Prometheus series selector narrowing which series the label values are read from.
    ///
    /// - Example: `up{job="api"}`
    pub match_: Option<String>,
    /// Must be false or omitted. Allowed values: false.
    ///
    /// - Example: `false`
    pub is_broadcast_enabled: Option<bool>,
    /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`. Allowed values: true.
    ///
    /// - Example: `true`
    pub is_variable_enabled: Option<bool>,
    /// Token that tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed. Variable names must be unique across a dashboard's variable-enabled filters.
    ///
    /// - Example: `pod`
    pub variable_name: Option<String>,
    /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[0,1]`
    pub min_selections: Option<i64>,
    /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
    ///
    /// - Example: `true`
    pub is_global_requirement: Option<bool>,
    /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[1]`
    pub max_selections: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackPrometheusLabelFilterInput {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickStackPrometheusLabelFilterInputType>,
        name: impl Into<String>,
        source_id: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            name: Some(name.into()),
            source_id: Some(source_id.into()),
            label: Some(label.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackPrometheusLabelFilterInput {
        type_: required ClickStackPrometheusLabelFilterInputType = "type",
        name: required String = "name",
        source_id: required String = "sourceId",
        label: required String = "label",
        match_: optional String = "match",
        is_broadcast_enabled: optional bool = "isBroadcastEnabled",
        is_variable_enabled: optional bool = "isVariableEnabled",
        variable_name: optional String = "variableName",
        min_selections: optional i64 = "minSelections",
        is_global_requirement: optional bool = "isGlobalRequirement",
        max_selections: optional i64 = "maxSelections",
    }
}

open_enum! {
    /// Discriminator. Must be "PROMETHEUS_LABEL".
    ///
    /// - Example: `PROMETHEUS_LABEL`
    pub enum ClickStackPrometheusLabelFilterInputType {
        PrometheusLabel = "PROMETHEUS_LABEL",
    }
}

open_enum! {
    /// Discriminator. Must be "PROMETHEUS_LABEL".
    ///
    /// - Example: `PROMETHEUS_LABEL`
    pub enum ClickStackPrometheusLabelFilterType {
        PrometheusLabel = "PROMETHEUS_LABEL",
    }
}

/// The object at `/components/schemas/ClickStackPromqlSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackPromqlSource {
    /// Unique source ID. Server-generated; ignored if sent in create/update requests.
    ///
    /// - Example: `507f1f77bcf86cd799439051`
    pub id: Option<String>,
    /// Display name for the source.
    ///
    /// - Example: `Prometheus Metrics`
    pub name: Option<String>,
    /// Optional grouping label used to organize sources in the source selector. Sources that share a section value are displayed together.
    ///
    /// - Example: `Billing`
    pub section: Option<String>,
    /// When true, the source is hidden from source selectors in the UI. Defaults to false.
    ///
    /// - Example: `false`
    pub disabled: Nullable<bool>,
    /// Source kind discriminator. Must be "promql" for PromQL sources.
    ///
    /// - Example: `promql`
    pub kind: Option<ClickStackPromqlSourceKind>,
    /// ID of the connection used by this source. Should reference a Prometheus-compatible connection.
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub connection: Option<String>,
    /// The property `from`.
    pub from: Option<ClickStackSourceFrom>,
    /// Optional ClickHouse query settings applied when querying this source.
    pub query_settings: Option<List<ClickStackQuerySetting>>,
    /// Required by the API for all source kinds; not used when querying a Prometheus endpoint.
    ///
    /// - Example: `timestamp`
    pub timestamp_value_expression: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackPromqlSource::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackPromqlSourceRequired {
    /// Display name for the source.
    ///
    /// - Example: `Prometheus Metrics`
    pub name: String,
    /// Source kind discriminator. Must be "promql" for PromQL sources.
    ///
    /// - Example: `promql`
    pub kind: ClickStackPromqlSourceKind,
    /// ID of the connection used by this source. Should reference a Prometheus-compatible connection.
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub connection: String,
    /// The property `from`.
    pub from: ClickStackSourceFrom,
    /// Required by the API for all source kinds; not used when querying a Prometheus endpoint.
    ///
    /// - Example: `timestamp`
    pub timestamp_value_expression: String,
}

impl ClickStackPromqlSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackPromqlSourceRequired) -> Self {
        Self {
            name: Some(required.name),
            kind: Some(required.kind),
            connection: Some(required.connection),
            from: Some(required.from),
            timestamp_value_expression: Some(required.timestamp_value_expression),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackPromqlSource {
        id: optional String = "id",
        name: required String = "name",
        section: optional String = "section",
        disabled, disabled_null: nullable bool = "disabled",
        kind: required ClickStackPromqlSourceKind = "kind",
        connection: required String = "connection",
        from: required ClickStackSourceFrom = "from",
        query_settings: optional List<ClickStackQuerySetting> = "querySettings",
        timestamp_value_expression: required String = "timestampValueExpression",
    }
}

open_enum! {
    /// Source kind discriminator. Must be "promql" for PromQL sources.
    ///
    /// - Example: `promql`
    pub enum ClickStackPromqlSourceKind {
        Promql = "promql",
    }
}

/// The object at `/components/schemas/ClickStackQueryExpressionFilter` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackQueryExpressionFilter {
    /// Filter type discriminator. Must be "QUERY_EXPRESSION".
    ///
    /// - Example: `QUERY_EXPRESSION`
    pub type_: Option<ClickStackQueryExpressionFilterType>,
    /// Display name for the dashboard filter key
    ///
    /// - Example: `Environment`
    pub name: Option<String>,
    /// SQL expression used when querying values for this filter, and when applying this dashboard filter to tiles.
    ///
    /// - Example: `environment`
    pub expression: Option<String>,
    /// Source ID this dashboard filter key applies to
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// Metric type when source is metrics
    ///
    /// - Example: `gauge`
    pub source_metric_type: Option<ClickStackQueryExpressionFilterSourceMetricType>,
    /// Optional WHERE condition to scope which rows this filter key reads values from
    ///
    /// - Example: `ServiceName:api`
    pub where_: Option<String>,
    /// Language of the where condition
    ///
    /// - Example: `lucene`
    pub where_language: Option<ClickStackQueryExpressionFilterWhereLanguage>,
    /// Optional list of source IDs this filter applies to. Omit or provide an empty array to apply the filter to ALL tiles regardless of source. A non-empty array restricts the filter to only tiles whose source ID is in the list; tiles using other sources are not affected by the selected filter value(s). Scopes the broadcast condition only, so a non-empty array is rejected when isBroadcastEnabled is false, and is omitted from responses for such a filter.
    ///
    /// - Example: `["65f5e4a3b9e77c001a111111"]`
    pub applies_to_source_ids: Option<List<String>>,
    /// Whether the selected value is applied as a filter condition on every builder tile this filter applies to (see appliesToSourceIds), and every raw sql tile using the $__filters macro. Omitting the field means enabled.
    ///
    /// - Example: `false`
    pub is_broadcast_enabled: Option<bool>,
    /// Whether the selected value is exposed to tile queries as a dashboard variable named by variableName. Tiles may reference it as `$variableName` or using the (preferred) `$__filter($<variableName>)` and `$__conditionalAll(<condition>, $<variableName>)` macros.
    ///
    /// - Example: `true`
    pub is_variable_enabled: Option<bool>,
    /// Token tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed, so a variable-enabled filter whose name derives nothing usable must send this field explicitly. Variable names must be unique across a dashboard's variable-enabled filters. Names the variable only, so the field is rejected when isVariableEnabled is not true, and is omitted from responses for such a filter.
    ///
    /// - Example: `environment`
    pub variable_name: Option<String>,
    /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[0,1]`
    pub min_selections: Option<i64>,
    /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
    ///
    /// - Example: `true`
    pub is_global_requirement: Option<bool>,
    /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[1]`
    pub max_selections: Option<i64>,
    /// Unique dashboard filter key ID
    pub id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackQueryExpressionFilter::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackQueryExpressionFilterRequired {
    /// Filter type discriminator. Must be "QUERY_EXPRESSION".
    ///
    /// - Example: `QUERY_EXPRESSION`
    pub type_: ClickStackQueryExpressionFilterType,
    /// Display name for the dashboard filter key
    ///
    /// - Example: `Environment`
    pub name: String,
    /// SQL expression used when querying values for this filter, and when applying this dashboard filter to tiles.
    ///
    /// - Example: `environment`
    pub expression: String,
    /// Source ID this dashboard filter key applies to
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: String,
    /// Unique dashboard filter key ID
    pub id: String,
}

impl ClickStackQueryExpressionFilter {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackQueryExpressionFilterRequired) -> Self {
        Self {
            type_: Some(required.type_),
            name: Some(required.name),
            expression: Some(required.expression),
            source_id: Some(required.source_id),
            id: Some(required.id),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackQueryExpressionFilter {
        type_: required ClickStackQueryExpressionFilterType = "type",
        name: required String = "name",
        expression: required String = "expression",
        source_id: required String = "sourceId",
        source_metric_type: optional ClickStackQueryExpressionFilterSourceMetricType = "sourceMetricType",
        where_: optional String = "where",
        where_language: optional ClickStackQueryExpressionFilterWhereLanguage = "whereLanguage",
        applies_to_source_ids: optional List<String> = "appliesToSourceIds",
        is_broadcast_enabled: optional bool = "isBroadcastEnabled",
        is_variable_enabled: optional bool = "isVariableEnabled",
        variable_name: optional String = "variableName",
        min_selections: optional i64 = "minSelections",
        is_global_requirement: optional bool = "isGlobalRequirement",
        max_selections: optional i64 = "maxSelections",
        id: required String = "id",
    }
}

/// The object at `/components/schemas/ClickStackQueryExpressionFilterInput` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackQueryExpressionFilterInput {
    /// Filter type discriminator. Must be "QUERY_EXPRESSION".
    ///
    /// - Example: `QUERY_EXPRESSION`
    pub type_: Option<ClickStackQueryExpressionFilterInputType>,
    /// Display name for the dashboard filter key
    ///
    /// - Example: `Environment`
    pub name: Option<String>,
    /// SQL expression used when querying values for this filter, and when applying this dashboard filter to tiles.
    ///
    /// - Example: `environment`
    pub expression: Option<String>,
    /// Source ID this dashboard filter key applies to
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// Metric type when source is metrics
    ///
    /// - Example: `gauge`
    pub source_metric_type: Option<ClickStackQueryExpressionFilterInputSourceMetricType>,
    /// Optional WHERE condition to scope which rows this filter key reads values from
    ///
    /// - Example: `ServiceName:api`
    pub where_: Option<String>,
    /// Language of the where condition
    ///
    /// - Example: `lucene`
    pub where_language: Option<ClickStackQueryExpressionFilterInputWhereLanguage>,
    /// Optional list of source IDs this filter applies to. Omit or provide an empty array to apply the filter to ALL tiles regardless of source. A non-empty array restricts the filter to only tiles whose source ID is in the list; tiles using other sources are not affected by the selected filter value(s). Scopes the broadcast condition only, so a non-empty array is rejected when isBroadcastEnabled is false, and is omitted from responses for such a filter.
    ///
    /// - Example: `["65f5e4a3b9e77c001a111111"]`
    pub applies_to_source_ids: Option<List<String>>,
    /// Whether the selected value is applied as a filter condition on every builder tile this filter applies to (see appliesToSourceIds), and every raw sql tile using the $__filters macro. Omitting the field means enabled.
    ///
    /// - Example: `false`
    pub is_broadcast_enabled: Option<bool>,
    /// Whether the selected value is exposed to tile queries as a dashboard variable named by variableName. Tiles may reference it as `$variableName` or using the (preferred) `$__filter($<variableName>)` and `$__conditionalAll(<condition>, $<variableName>)` macros.
    ///
    /// - Example: `true`
    pub is_variable_enabled: Option<bool>,
    /// Token tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed, so a variable-enabled filter whose name derives nothing usable must send this field explicitly. Variable names must be unique across a dashboard's variable-enabled filters. Names the variable only, so the field is rejected when isVariableEnabled is not true, and is omitted from responses for such a filter.
    ///
    /// - Example: `environment`
    pub variable_name: Option<String>,
    /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[0,1]`
    pub min_selections: Option<i64>,
    /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
    ///
    /// - Example: `true`
    pub is_global_requirement: Option<bool>,
    /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[1]`
    pub max_selections: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackQueryExpressionFilterInput {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickStackQueryExpressionFilterInputType>,
        name: impl Into<String>,
        expression: impl Into<String>,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            name: Some(name.into()),
            expression: Some(expression.into()),
            source_id: Some(source_id.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackQueryExpressionFilterInput {
        type_: required ClickStackQueryExpressionFilterInputType = "type",
        name: required String = "name",
        expression: required String = "expression",
        source_id: required String = "sourceId",
        source_metric_type: optional ClickStackQueryExpressionFilterInputSourceMetricType = "sourceMetricType",
        where_: optional String = "where",
        where_language: optional ClickStackQueryExpressionFilterInputWhereLanguage = "whereLanguage",
        applies_to_source_ids: optional List<String> = "appliesToSourceIds",
        is_broadcast_enabled: optional bool = "isBroadcastEnabled",
        is_variable_enabled: optional bool = "isVariableEnabled",
        variable_name: optional String = "variableName",
        min_selections: optional i64 = "minSelections",
        is_global_requirement: optional bool = "isGlobalRequirement",
        max_selections: optional i64 = "maxSelections",
    }
}

open_enum! {
    /// Metric type when source is metrics
    ///
    /// - Example: `gauge`
    pub enum ClickStackQueryExpressionFilterInputSourceMetricType {
        Sum = "sum",
        Gauge = "gauge",
        Histogram = "histogram",
        Summary = "summary",
        ExponentialHistogram = "exponential histogram",
    }
}

open_enum! {
    /// Filter type discriminator. Must be "QUERY_EXPRESSION".
    ///
    /// - Example: `QUERY_EXPRESSION`
    pub enum ClickStackQueryExpressionFilterInputType {
        QueryExpression = "QUERY_EXPRESSION",
    }
}

open_enum! {
    /// Language of the where condition
    ///
    /// - Example: `lucene`
    pub enum ClickStackQueryExpressionFilterInputWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

open_enum! {
    /// Metric type when source is metrics
    ///
    /// - Example: `gauge`
    pub enum ClickStackQueryExpressionFilterSourceMetricType {
        Sum = "sum",
        Gauge = "gauge",
        Histogram = "histogram",
        Summary = "summary",
        ExponentialHistogram = "exponential histogram",
    }
}

open_enum! {
    /// Filter type discriminator. Must be "QUERY_EXPRESSION".
    ///
    /// - Example: `QUERY_EXPRESSION`
    pub enum ClickStackQueryExpressionFilterType {
        QueryExpression = "QUERY_EXPRESSION",
    }
}

open_enum! {
    /// Language of the where condition
    ///
    /// - Example: `lucene`
    pub enum ClickStackQueryExpressionFilterWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackQuerySetting` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackQuerySetting {
    /// ClickHouse setting name
    ///
    /// - Example: `max_threads`
    pub setting: Option<String>,
    /// Setting value
    ///
    /// - Example: `4`
    pub value: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackQuerySetting {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(setting: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            setting: Some(setting.into()),
            value: Some(value.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackQuerySetting {
        setting: required String = "setting",
        value: required String = "value",
    }
}

/// The object at `/components/schemas/ClickStackRole` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackRole {
    /// Role ID.
    ///
    /// - Example: `507f1f77bcf86cd799439011`
    pub id: Option<String>,
    /// Role name.
    ///
    /// - Example: `Read Only`
    pub name: Option<String>,
    /// Human-readable role description.
    ///
    /// - Example: `Read-only access to all resources`
    pub description: Option<String>,
    /// The CASL permissions granted by this role.
    pub permissions: Option<List<ClickStackCaslPermission>>,
    /// Whether this is an immutable predefined/system role.
    ///
    /// - Example: `false`
    pub is_predefined: Option<bool>,
    /// Creation timestamp.
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00.000Z`
    pub created_at: Option<Timestamp>,
    /// Last update timestamp.
    ///
    /// - Format: `date-time`
    /// - Example: `2025-06-15T10:30:00.000Z`
    pub updated_at: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackRole {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        permissions: impl Into<List<ClickStackCaslPermission>>,
        is_predefined: impl Into<bool>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            permissions: Some(permissions.into()),
            is_predefined: Some(is_predefined.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackRole {
        id: required String = "id",
        name: required String = "name",
        description: optional String = "description",
        permissions: required List<ClickStackCaslPermission> = "permissions",
        is_predefined: required bool = "isPredefined",
        created_at: optional Timestamp = "createdAt",
        updated_at: optional Timestamp = "updatedAt",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackSavedFilterValue` of the document.
    pub enum ClickStackSavedFilterValue by tag("type") {
        /// `type` is `sql` or `type` is absent.
        Sql(box ClickStackSqlSavedFilterValue) = tag["sql"] or absent,
        /// `type` is `variable`.
        Variable(box ClickStackVariableSavedFilterValue) = tag["variable"],
    }
}

/// The object at `/components/schemas/ClickStackSavedSearch` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSavedSearch {
    /// Unique saved search ID. Server-generated.
    ///
    /// - Example: `507f1f77bcf86cd799439011`
    pub id: Option<String>,
    /// Display name for the saved search.
    ///
    /// - Example: `Production Errors`
    pub name: Option<String>,
    /// ID of the source this saved search queries.
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub source_id: Option<String>,
    /// Comma-separated list of column expressions to display. Empty uses the source default.
    ///
    /// - Example: `Timestamp, ServiceName, Body`
    pub select: Option<String>,
    /// Row filter expression. The language is controlled by whereLanguage.
    ///
    /// - Example: `SeverityText:ERROR`
    pub where_: Option<String>,
    /// Language used for the where filter.
    ///
    /// - Example: `lucene`
    pub where_language: Option<ClickStackSavedSearchWhereLanguage>,
    /// ORDER BY expression. Empty uses the source default.
    ///
    /// - Example: `Timestamp DESC`
    pub order_by: Option<String>,
    /// Tags used to organize saved searches.
    ///
    /// - Example: `["production","errors"]`
    pub tags: Option<List<String>>,
    /// Structured pinned filters applied to the search.
    ///
    /// - Example: `["{\"type\":\"sql\",\"condition\":\"ServiceName IN ('checkout', 'payments')\"}"]`
    pub filters: Option<List<ClickStackSavedSearchFilter>>,
    /// ID of the team that owns the saved search.
    ///
    /// - Example: `507f1f77bcf86cd799439013`
    pub team_id: Option<String>,
    /// Creation timestamp.
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00.000Z`
    pub created_at: Option<Timestamp>,
    /// Last update timestamp.
    ///
    /// - Format: `date-time`
    /// - Example: `2025-06-15T10:30:00.000Z`
    pub updated_at: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackSavedSearch {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            source_id: Some(source_id.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackSavedSearch {
        id: required String = "id",
        name: required String = "name",
        source_id: required String = "sourceId",
        select: optional String = "select",
        where_: optional String = "where",
        where_language: optional ClickStackSavedSearchWhereLanguage = "whereLanguage",
        order_by: optional String = "orderBy",
        tags: optional List<String> = "tags",
        filters: optional List<ClickStackSavedSearchFilter> = "filters",
        team_id: optional String = "teamId",
        created_at: optional Timestamp = "createdAt",
        updated_at: optional Timestamp = "updatedAt",
    }
}

/// The object at `/components/schemas/ClickStackSavedSearchFilter` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSavedSearchFilter {
    /// Always `sql`. Only SQL predicate filters render in the sidebar.
    ///
    /// - Example: `sql`
    pub type_: Option<ClickStackSavedSearchFilterType>,
    /// SQL predicate applied to the search, in `<column> IN (...)` form.
    ///
    /// - Example: `ServiceName IN ('checkout', 'payments')`
    pub condition: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackSavedSearchFilter {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(condition: impl Into<String>) -> Self {
        Self {
            condition: Some(condition.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackSavedSearchFilter {
        type_: optional ClickStackSavedSearchFilterType = "type",
        condition: required String = "condition",
    }
}

open_enum! {
    /// Always `sql`. Only SQL predicate filters render in the sidebar.
    ///
    /// - Example: `sql`
    pub enum ClickStackSavedSearchFilterType {
        Sql = "sql",
    }
}

/// The object at `/components/schemas/ClickStackSavedSearchInput` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSavedSearchInput {
    /// Display name for the saved search.
    ///
    /// - Example: `Production Errors`
    pub name: Option<String>,
    /// ID of the source to query. Must belong to the team.
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub source_id: Option<String>,
    /// Comma-separated list of column expressions to display. Empty uses the source default.
    ///
    /// - Example: `Timestamp, ServiceName, Body`
    pub select: Option<String>,
    /// Row filter expression. The language is controlled by whereLanguage.
    ///
    /// - Example: `SeverityText:ERROR`
    pub where_: Option<String>,
    /// Language used for the where filter.
    ///
    /// - Example: `lucene`
    pub where_language: Option<ClickStackSavedSearchInputWhereLanguage>,
    /// ORDER BY expression. Empty uses the source default.
    ///
    /// - Example: `Timestamp DESC`
    pub order_by: Option<String>,
    /// Tags used to organize saved searches.
    ///
    /// - Example: `["production","errors"]`
    pub tags: Option<List<String>>,
    /// Structured pinned filters applied to the search.
    ///
    /// - Example: `["{\"type\":\"sql\",\"condition\":\"ServiceName IN ('checkout', 'payments')\"}"]`
    pub filters: Option<List<ClickStackSavedSearchFilter>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackSavedSearchInput {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(name: impl Into<String>, source_id: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            source_id: Some(source_id.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackSavedSearchInput {
        name: required String = "name",
        source_id: required String = "sourceId",
        select: optional String = "select",
        where_: optional String = "where",
        where_language: optional ClickStackSavedSearchInputWhereLanguage = "whereLanguage",
        order_by: optional String = "orderBy",
        tags: optional List<String> = "tags",
        filters: optional List<ClickStackSavedSearchFilter> = "filters",
    }
}

open_enum! {
    /// Language used for the where filter.
    ///
    /// - Example: `lucene`
    pub enum ClickStackSavedSearchInputWhereLanguage {
        Lucene = "lucene",
        Sql = "sql",
    }
}

open_enum! {
    /// Language used for the where filter.
    ///
    /// - Example: `lucene`
    pub enum ClickStackSavedSearchWhereLanguage {
        Lucene = "lucene",
        Sql = "sql",
    }
}

/// The object at `/components/schemas/ClickStackSearchChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSearchChartConfig {
    /// Display type discriminator. Must be "search" for search/log viewer tiles.
    ///
    /// - Example: `search`
    pub display_type: Option<ClickStackSearchChartConfigDisplayType>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// Comma-separated list of expressions to display.
    ///
    /// - Example: `timestamp, level, message`
    pub select: Option<String>,
    /// Filter condition for the search (syntax depends on whereLanguage).
    ///
    /// - Example: `level:error`
    pub where_: Option<String>,
    /// Query language for the where clause.
    pub where_language: Option<ClickStackSearchChartConfigWhereLanguage>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackSearchChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackSearchChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<String>,
        where_language: impl Into<ClickStackSearchChartConfigWhereLanguage>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            where_language: Some(where_language.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackSearchChartConfig {
        display_type: required ClickStackSearchChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: required String = "select",
        where_: optional String = "where",
        where_language: required ClickStackSearchChartConfigWhereLanguage = "whereLanguage",
    }
}

open_enum! {
    /// Display type discriminator. Must be "search" for search/log viewer tiles.
    ///
    /// - Example: `search`
    pub enum ClickStackSearchChartConfigDisplayType {
        Search = "search",
    }
}

open_enum! {
    /// Query language for the where clause.
    pub enum ClickStackSearchChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackSearchChartSeries` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSearchChartSeries {
    /// Series type discriminator. Must be "search" for search/log viewer charts.
    ///
    /// - Example: `search`
    pub type_: Option<ClickStackSearchChartSeriesType>,
    /// ID of the data source to query
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// List of field names to display in the search results table
    ///
    /// - Example: `["timestamp","level","message"]`
    pub fields: Option<List<String>>,
    /// Filter query for the data (syntax depends on whereLanguage)
    ///
    /// - Example: `level:error`
    pub where_: Option<String>,
    /// Query language for the where clause
    ///
    /// - Example: `lucene`
    pub where_language: Option<ClickStackSearchChartSeriesWhereLanguage>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackSearchChartSeries::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackSearchChartSeriesRequired {
    /// Series type discriminator. Must be "search" for search/log viewer charts.
    ///
    /// - Example: `search`
    pub type_: ClickStackSearchChartSeriesType,
    /// ID of the data source to query
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: String,
    /// List of field names to display in the search results table
    ///
    /// - Example: `["timestamp","level","message"]`
    pub fields: List<String>,
    /// Filter query for the data (syntax depends on whereLanguage)
    ///
    /// - Example: `level:error`
    pub where_: String,
    /// Query language for the where clause
    ///
    /// - Example: `lucene`
    pub where_language: ClickStackSearchChartSeriesWhereLanguage,
}

impl ClickStackSearchChartSeries {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackSearchChartSeriesRequired) -> Self {
        Self {
            type_: Some(required.type_),
            source_id: Some(required.source_id),
            fields: Some(required.fields),
            where_: Some(required.where_),
            where_language: Some(required.where_language),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackSearchChartSeries {
        type_: required ClickStackSearchChartSeriesType = "type",
        source_id: required String = "sourceId",
        fields: required List<String> = "fields",
        where_: required String = "where",
        where_language: required ClickStackSearchChartSeriesWhereLanguage = "whereLanguage",
    }
}

open_enum! {
    /// Series type discriminator. Must be "search" for search/log viewer charts.
    ///
    /// - Example: `search`
    pub enum ClickStackSearchChartSeriesType {
        Search = "search",
    }
}

open_enum! {
    /// Query language for the where clause
    ///
    /// - Example: `lucene`
    pub enum ClickStackSearchChartSeriesWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackSelectItem` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSelectItem {
    /// Aggregation function to apply. "count" does not require a valueExpression; "quantile" requires a level field indicating the desired percentile (e.g., 0.95).
    ///
    /// - Example: `count`
    pub agg_fn: Option<ClickStackSelectItemAggFn>,
    /// Expression for the column or value to aggregate. Must be omitted when aggFn is "count"; required for all other aggFn values.
    ///
    /// - Example: `Duration`
    pub value_expression: Option<String>,
    /// Display alias for this select item in chart legends.
    ///
    /// - Example: `Request Duration`
    pub alias: Option<String>,
    /// Percentile level; only valid when aggFn is "quantile". Allowed values: 0.5, 0.9, 0.95, 0.99.
    pub level: Option<f64>,
    /// SQL or Lucene filter condition applied before aggregation.
    ///
    /// - Example: `service:api`
    pub where_: Option<String>,
    /// Query language for the where clause.
    pub where_language: Option<ClickStackSelectItemWhereLanguage>,
    /// Name of the metric to aggregate; only applicable when the source is a metrics source.
    ///
    /// - Example: `http.server.duration`
    pub metric_name: Option<String>,
    /// Metric type; only applicable when the source is a metrics source.
    pub metric_type: Option<ClickStackSelectItemMetricType>,
    /// Optional period aggregation function for Gauge metrics (e.g., compute the delta over the period).
    ///
    /// - Example: `delta`
    pub period_agg_fn: Option<ClickStackSelectItemPeriodAggFn>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackSelectItem {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(agg_fn: impl Into<ClickStackSelectItemAggFn>) -> Self {
        Self {
            agg_fn: Some(agg_fn.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackSelectItem {
        agg_fn: required ClickStackSelectItemAggFn = "aggFn",
        value_expression: optional String = "valueExpression",
        alias: optional String = "alias",
        level: optional f64 = "level",
        where_: optional String = "where",
        where_language: optional ClickStackSelectItemWhereLanguage = "whereLanguage",
        metric_name: optional String = "metricName",
        metric_type: optional ClickStackSelectItemMetricType = "metricType",
        period_agg_fn: optional ClickStackSelectItemPeriodAggFn = "periodAggFn",
        number_format: optional ClickStackNumberFormat = "numberFormat",
    }
}

open_enum! {
    /// Aggregation function to apply. "count" does not require a valueExpression; "quantile" requires a level field indicating the desired percentile (e.g., 0.95).
    ///
    /// - Example: `count`
    pub enum ClickStackSelectItemAggFn {
        Avg = "avg",
        Count = "count",
        CountDistinct = "count_distinct",
        LastValue = "last_value",
        Max = "max",
        Min = "min",
        Quantile = "quantile",
        Sum = "sum",
        Any = "any",
        None = "none",
    }
}

open_enum! {
    /// Metric type; only applicable when the source is a metrics source.
    pub enum ClickStackSelectItemMetricType {
        Sum = "sum",
        Gauge = "gauge",
        Histogram = "histogram",
        Summary = "summary",
        ExponentialHistogram = "exponential histogram",
    }
}

open_enum! {
    /// Optional period aggregation function for Gauge metrics (e.g., compute the delta over the period).
    ///
    /// - Example: `delta`
    pub enum ClickStackSelectItemPeriodAggFn {
        Delta = "delta",
    }
}

open_enum! {
    /// Query language for the where clause.
    pub enum ClickStackSelectItemWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackSessionSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSessionSource {
    /// Unique source ID. Server-generated; ignored if sent in create/update requests.
    ///
    /// - Example: `507f1f77bcf86cd799439031`
    pub id: Option<String>,
    /// Display name for the source.
    ///
    /// - Example: `Sessions`
    pub name: Option<String>,
    /// Optional grouping label used to organize sources in the source selector. Sources that share a section value are displayed together.
    ///
    /// - Example: `Billing`
    pub section: Option<String>,
    /// When true, the source is hidden from source selectors in the UI. Defaults to false.
    ///
    /// - Example: `false`
    pub disabled: Nullable<bool>,
    /// Source kind discriminator. Must be "session" for session sources.
    ///
    /// - Example: `session`
    pub kind: Option<ClickStackSessionSourceKind>,
    /// ID of the ClickHouse connection used by this source.
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub connection: Option<String>,
    /// The property `from`.
    pub from: Option<ClickStackSourceFrom>,
    /// Optional ClickHouse query settings applied when querying this source.
    pub query_settings: Option<List<ClickStackQuerySetting>>,
    /// DateTime column or expression that is part of your table's primary key.
    ///
    /// - Example: `TimestampTime`
    pub timestamp_value_expression: Nullable<String>,
    /// HyperDX Source for traces associated with sessions.
    ///
    /// - Example: `507f1f77bcf86cd799439021`
    pub trace_source_id: Option<String>,
    /// Expression to extract resource-level attributes.
    ///
    /// - Example: `ResourceAttributes`
    pub resource_attributes_expression: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackSessionSource::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackSessionSourceRequired {
    /// Display name for the source.
    ///
    /// - Example: `Sessions`
    pub name: String,
    /// Source kind discriminator. Must be "session" for session sources.
    ///
    /// - Example: `session`
    pub kind: ClickStackSessionSourceKind,
    /// ID of the ClickHouse connection used by this source.
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub connection: String,
    /// The property `from`.
    pub from: ClickStackSourceFrom,
    /// HyperDX Source for traces associated with sessions.
    ///
    /// - Example: `507f1f77bcf86cd799439021`
    pub trace_source_id: String,
}

impl ClickStackSessionSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackSessionSourceRequired) -> Self {
        Self {
            name: Some(required.name),
            kind: Some(required.kind),
            connection: Some(required.connection),
            from: Some(required.from),
            trace_source_id: Some(required.trace_source_id),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackSessionSource {
        id: optional String = "id",
        name: required String = "name",
        section: optional String = "section",
        disabled, disabled_null: nullable bool = "disabled",
        kind: required ClickStackSessionSourceKind = "kind",
        connection: required String = "connection",
        from: required ClickStackSourceFrom = "from",
        query_settings: optional List<ClickStackQuerySetting> = "querySettings",
        timestamp_value_expression, timestamp_value_expression_null: nullable String = "timestampValueExpression",
        trace_source_id: required String = "traceSourceId",
        resource_attributes_expression: optional String = "resourceAttributesExpression",
    }
}

open_enum! {
    /// Source kind discriminator. Must be "session" for session sources.
    ///
    /// - Example: `session`
    pub enum ClickStackSessionSourceKind {
        Session = "session",
    }
}

/// The object at `/components/schemas/ClickStackSlackAPIWebhook` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSlackApiWebhook {
    /// Webhook ID
    ///
    /// - Example: `65f5e4a3b9e77c001a789012`
    pub id: Option<String>,
    /// Webhook name
    ///
    /// - Example: `Slack Alerts`
    pub name: Option<String>,
    /// Webhook service type
    ///
    /// - Example: `slack_api`
    pub service: Option<ClickStackSlackApiWebhookService>,
    /// Slack API endpoint URL
    ///
    /// - Example: `https://hooks.slack.com/services/T00/B00/xxxx`
    pub url: Option<String>,
    /// Webhook description, shown in the UI
    ///
    /// - Example: `Sends alerts to #engineering channel`
    pub description: Option<String>,
    /// Last update timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-15T12:00:00.000Z`
    pub updated_at: Option<Timestamp>,
    /// Creation timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00.000Z`
    pub created_at: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackSlackApiWebhook::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackSlackApiWebhookRequired {
    /// Webhook ID
    ///
    /// - Example: `65f5e4a3b9e77c001a789012`
    pub id: String,
    /// Webhook name
    ///
    /// - Example: `Slack Alerts`
    pub name: String,
    /// Webhook service type
    ///
    /// - Example: `slack_api`
    pub service: ClickStackSlackApiWebhookService,
    /// Last update timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-15T12:00:00.000Z`
    pub updated_at: Timestamp,
    /// Creation timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00.000Z`
    pub created_at: Timestamp,
}

impl ClickStackSlackApiWebhook {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackSlackApiWebhookRequired) -> Self {
        Self {
            id: Some(required.id),
            name: Some(required.name),
            service: Some(required.service),
            updated_at: Some(required.updated_at),
            created_at: Some(required.created_at),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackSlackApiWebhook {
        id: required String = "id",
        name: required String = "name",
        service: required ClickStackSlackApiWebhookService = "service",
        url: optional String = "url",
        description: optional String = "description",
        updated_at: required Timestamp = "updatedAt",
        created_at: required Timestamp = "createdAt",
    }
}

open_enum! {
    /// Webhook service type
    ///
    /// - Example: `slack_api`
    pub enum ClickStackSlackApiWebhookService {
        SlackApi = "slack_api",
    }
}

/// The object at `/components/schemas/ClickStackSlackWebhook` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSlackWebhook {
    /// Webhook ID
    ///
    /// - Example: `507f1f77bcf86cd799439011`
    pub id: Option<String>,
    /// Webhook name
    ///
    /// - Example: `Production Alerts`
    pub name: Option<String>,
    /// Webhook service type
    ///
    /// - Example: `slack`
    pub service: Option<ClickStackSlackWebhookService>,
    /// Slack incoming webhook URL
    ///
    /// - Example: `https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX`
    pub url: Option<Secret>,
    /// Webhook description, shown in the UI
    ///
    /// - Example: `Sends critical alerts to the #incidents channel`
    pub description: Option<String>,
    /// Last update timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-06-15T10:30:00.000Z`
    pub updated_at: Option<Timestamp>,
    /// Creation timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00.000Z`
    pub created_at: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackSlackWebhook::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackSlackWebhookRequired {
    /// Webhook ID
    ///
    /// - Example: `507f1f77bcf86cd799439011`
    pub id: String,
    /// Webhook name
    ///
    /// - Example: `Production Alerts`
    pub name: String,
    /// Webhook service type
    ///
    /// - Example: `slack`
    pub service: ClickStackSlackWebhookService,
    /// Last update timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-06-15T10:30:00.000Z`
    pub updated_at: Timestamp,
    /// Creation timestamp
    ///
    /// - Format: `date-time`
    /// - Example: `2025-01-01T00:00:00.000Z`
    pub created_at: Timestamp,
}

impl ClickStackSlackWebhook {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackSlackWebhookRequired) -> Self {
        Self {
            id: Some(required.id),
            name: Some(required.name),
            service: Some(required.service),
            updated_at: Some(required.updated_at),
            created_at: Some(required.created_at),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackSlackWebhook {
        id: required String = "id",
        name: required String = "name",
        service: required ClickStackSlackWebhookService = "service",
        url: optional Secret = "url",
        description: optional String = "description",
        updated_at: required Timestamp = "updatedAt",
        created_at: required Timestamp = "createdAt",
    }
}

open_enum! {
    /// Webhook service type
    ///
    /// - Example: `slack`
    pub enum ClickStackSlackWebhookService {
        Slack = "slack",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackSource` of the document.
    pub enum ClickStackSource by tag("kind") {
        /// `kind` is `log`.
        Log(box ClickStackLogSource) = tag["log"],
        /// `kind` is `trace`.
        Trace(box ClickStackTraceSource) = tag["trace"],
        /// `kind` is `metric`.
        Metric(box ClickStackMetricSource) = tag["metric"],
        /// `kind` is `session`.
        Session(box ClickStackSessionSource) = tag["session"],
        /// `kind` is `promql`.
        Promql(box ClickStackPromqlSource) = tag["promql"],
    }
}

/// The object at `/components/schemas/ClickStackSourceFilter` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSourceFilter {
    /// Discriminator. Must be "SOURCE_FILTER".
    ///
    /// - Example: `SOURCE_FILTER`
    pub type_: Option<ClickStackSourceFilterType>,
    /// Display name for the dashboard filter
    ///
    /// - Example: `Cluster`
    pub name: Option<String>,
    /// Id of the source whose filterSettings declares this column. Read filterSettings from GET /api/v2/sources to see which columns a source declares.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// Column this filter selects values for. Must match one of the source's filterSettings.columns\[\].name values, and is the expression the selection is broadcast on.
    ///
    /// - Example: `cluster`
    pub expression: Option<String>,
    /// Optional list of source IDs this filter broadcasts to. Omit or provide an empty array to apply the selection to ALL tiles regardless of source; a non-empty array restricts it to tiles whose source ID is in the list.
    ///
    /// - Example: `["65f5e4a3b9e77c001a111111"]`
    pub applies_to_source_ids: Option<List<String>>,
    /// Must be true if provided, and is true when omitted — a source filter should always broadcast to at least its own source. Allowed values: true.
    ///
    /// - Example: `true`
    pub is_broadcast_enabled: Option<bool>,
    /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`. Allowed values: true.
    ///
    /// - Example: `true`
    pub is_variable_enabled: Option<bool>,
    /// Token that tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed. Variable names must be unique across a dashboard's variable-enabled filters.
    ///
    /// - Example: `cluster`
    pub variable_name: Option<String>,
    /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[0,1]`
    pub min_selections: Option<i64>,
    /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
    ///
    /// - Example: `true`
    pub is_global_requirement: Option<bool>,
    /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[1]`
    pub max_selections: Option<i64>,
    /// Unique dashboard filter key ID
    pub id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackSourceFilter::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackSourceFilterRequired {
    /// Discriminator. Must be "SOURCE_FILTER".
    ///
    /// - Example: `SOURCE_FILTER`
    pub type_: ClickStackSourceFilterType,
    /// Display name for the dashboard filter
    ///
    /// - Example: `Cluster`
    pub name: String,
    /// Id of the source whose filterSettings declares this column. Read filterSettings from GET /api/v2/sources to see which columns a source declares.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: String,
    /// Column this filter selects values for. Must match one of the source's filterSettings.columns\[\].name values, and is the expression the selection is broadcast on.
    ///
    /// - Example: `cluster`
    pub expression: String,
    /// Token that tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed. Variable names must be unique across a dashboard's variable-enabled filters.
    ///
    /// - Example: `cluster`
    pub variable_name: String,
    /// Unique dashboard filter key ID
    pub id: String,
}

impl ClickStackSourceFilter {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackSourceFilterRequired) -> Self {
        Self {
            type_: Some(required.type_),
            name: Some(required.name),
            source_id: Some(required.source_id),
            expression: Some(required.expression),
            variable_name: Some(required.variable_name),
            id: Some(required.id),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackSourceFilter {
        type_: required ClickStackSourceFilterType = "type",
        name: required String = "name",
        source_id: required String = "sourceId",
        expression: required String = "expression",
        applies_to_source_ids: optional List<String> = "appliesToSourceIds",
        is_broadcast_enabled: optional bool = "isBroadcastEnabled",
        is_variable_enabled: optional bool = "isVariableEnabled",
        variable_name: required String = "variableName",
        min_selections: optional i64 = "minSelections",
        is_global_requirement: optional bool = "isGlobalRequirement",
        max_selections: optional i64 = "maxSelections",
        id: required String = "id",
    }
}

/// The object at `/components/schemas/ClickStackSourceFilterInput` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSourceFilterInput {
    /// Discriminator. Must be "SOURCE_FILTER".
    ///
    /// - Example: `SOURCE_FILTER`
    pub type_: Option<ClickStackSourceFilterInputType>,
    /// Display name for the dashboard filter
    ///
    /// - Example: `Cluster`
    pub name: Option<String>,
    /// Id of the source whose filterSettings declares this column. Read filterSettings from GET /api/v2/sources to see which columns a source declares.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// Column this filter selects values for. Must match one of the source's filterSettings.columns\[\].name values, and is the expression the selection is broadcast on.
    ///
    /// - Example: `cluster`
    pub expression: Option<String>,
    /// Optional list of source IDs this filter broadcasts to. Omit or provide an empty array to apply the selection to ALL tiles regardless of source; a non-empty array restricts it to tiles whose source ID is in the list.
    ///
    /// - Example: `["65f5e4a3b9e77c001a111111"]`
    pub applies_to_source_ids: Option<List<String>>,
    /// Must be true if provided, and is true when omitted — a source filter should always broadcast to at least its own source. Allowed values: true.
    ///
    /// - Example: `true`
    pub is_broadcast_enabled: Option<bool>,
    /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`. Allowed values: true.
    ///
    /// - Example: `true`
    pub is_variable_enabled: Option<bool>,
    /// Token that tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed. Variable names must be unique across a dashboard's variable-enabled filters.
    ///
    /// - Example: `cluster`
    pub variable_name: Option<String>,
    /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[0,1]`
    pub min_selections: Option<i64>,
    /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
    ///
    /// - Example: `true`
    pub is_global_requirement: Option<bool>,
    /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[1]`
    pub max_selections: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackSourceFilterInput::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackSourceFilterInputRequired {
    /// Discriminator. Must be "SOURCE_FILTER".
    ///
    /// - Example: `SOURCE_FILTER`
    pub type_: ClickStackSourceFilterInputType,
    /// Display name for the dashboard filter
    ///
    /// - Example: `Cluster`
    pub name: String,
    /// Id of the source whose filterSettings declares this column. Read filterSettings from GET /api/v2/sources to see which columns a source declares.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: String,
    /// Column this filter selects values for. Must match one of the source's filterSettings.columns\[\].name values, and is the expression the selection is broadcast on.
    ///
    /// - Example: `cluster`
    pub expression: String,
    /// Token that tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed. Variable names must be unique across a dashboard's variable-enabled filters.
    ///
    /// - Example: `cluster`
    pub variable_name: String,
}

impl ClickStackSourceFilterInput {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackSourceFilterInputRequired) -> Self {
        Self {
            type_: Some(required.type_),
            name: Some(required.name),
            source_id: Some(required.source_id),
            expression: Some(required.expression),
            variable_name: Some(required.variable_name),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackSourceFilterInput {
        type_: required ClickStackSourceFilterInputType = "type",
        name: required String = "name",
        source_id: required String = "sourceId",
        expression: required String = "expression",
        applies_to_source_ids: optional List<String> = "appliesToSourceIds",
        is_broadcast_enabled: optional bool = "isBroadcastEnabled",
        is_variable_enabled: optional bool = "isVariableEnabled",
        variable_name: required String = "variableName",
        min_selections: optional i64 = "minSelections",
        is_global_requirement: optional bool = "isGlobalRequirement",
        max_selections: optional i64 = "maxSelections",
    }
}

open_enum! {
    /// Discriminator. Must be "SOURCE_FILTER".
    ///
    /// - Example: `SOURCE_FILTER`
    pub enum ClickStackSourceFilterInputType {
        SourceFilter = "SOURCE_FILTER",
    }
}

/// The object at `/components/schemas/ClickStackSourceFilterSettings` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSourceFilterSettings {
    /// ClickHouse database name
    ///
    /// - Example: `default`
    pub database_name: Option<String>,
    /// ClickHouse table name
    ///
    /// - Example: `otel_logs`
    pub table_name: Option<String>,
    /// Columns to expose as filters (max 10)
    pub columns: Option<List<ClickStackFilterSettingsColumn>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackSourceFilterSettings {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        database_name: impl Into<String>,
        table_name: impl Into<String>,
        columns: impl Into<List<ClickStackFilterSettingsColumn>>,
    ) -> Self {
        Self {
            database_name: Some(database_name.into()),
            table_name: Some(table_name.into()),
            columns: Some(columns.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackSourceFilterSettings {
        database_name: required String = "databaseName",
        table_name: required String = "tableName",
        columns: required List<ClickStackFilterSettingsColumn> = "columns",
    }
}

open_enum! {
    /// Discriminator. Must be "SOURCE_FILTER".
    ///
    /// - Example: `SOURCE_FILTER`
    pub enum ClickStackSourceFilterType {
        SourceFilter = "SOURCE_FILTER",
    }
}

/// The object at `/components/schemas/ClickStackSourceFrom` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSourceFrom {
    /// ClickHouse database name
    ///
    /// - Example: `otel`
    pub database_name: Option<String>,
    /// ClickHouse table name
    ///
    /// - Example: `otel_logs`
    pub table_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackSourceFrom {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(database_name: impl Into<String>, table_name: impl Into<String>) -> Self {
        Self {
            database_name: Some(database_name.into()),
            table_name: Some(table_name.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackSourceFrom {
        database_name: required String = "databaseName",
        table_name: required String = "tableName",
    }
}

/// The object at `/components/schemas/ClickStackSqlSavedFilterValue` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSqlSavedFilterValue {
    /// Filter type.
    ///
    /// - Example: `sql`
    pub type_: Option<ClickStackSqlSavedFilterValueType>,
    /// SQL filter condition. For example use expressions in the form "column IN ('value')".
    ///
    /// - Example: `ServiceName IN ('hdx-oss-dev-api')`
    pub condition: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackSqlSavedFilterValue {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(condition: impl Into<String>) -> Self {
        Self {
            condition: Some(condition.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackSqlSavedFilterValue {
        type_: optional ClickStackSqlSavedFilterValueType = "type",
        condition: required String = "condition",
    }
}

open_enum! {
    /// Filter type.
    ///
    /// - Example: `sql`
    pub enum ClickStackSqlSavedFilterValueType {
        Sql = "sql",
    }
}

/// The object at `/components/schemas/ClickStackStackedLineBuilderChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackStackedLineBuilderChartConfig {
    /// Display type discriminator. Must be "stacked_line" for stacked-line charts.
    ///
    /// - Example: `stacked_line`
    pub display_type: Option<ClickStackStackedLineBuilderChartConfigDisplayType>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
    pub select: Option<List<ClickStackSelectItem>>,
    /// Field expression to group results by (creates separate stacked bands per group value).
    ///
    /// - Example: `service`
    pub group_by: Option<String>,
    /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
    pub as_ratio: Option<bool>,
    /// Align the date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// How points are connected. Defaults to "linear" when omitted.
    ///
    /// - Example: `step`
    pub line_interpolation: Option<
        ClickStackStackedLineBuilderChartConfigLineInterpolation,
    >,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited, or a positive N to keep the top N series.
    ///
    /// - Example: `5`
    pub series_limit: Option<i64>,
    /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
    pub formulas: Option<List<ClickStackFormula>>,
    /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are hidden.
    pub show_operand_series: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackStackedLineBuilderChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackStackedLineBuilderChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackStackedLineBuilderChartConfig {
        display_type: required ClickStackStackedLineBuilderChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: required List<ClickStackSelectItem> = "select",
        group_by: optional String = "groupBy",
        as_ratio: optional bool = "asRatio",
        align_date_range_to_granularity: optional bool = "alignDateRangeToGranularity",
        fill_nulls: optional bool = "fillNulls",
        line_interpolation: optional ClickStackStackedLineBuilderChartConfigLineInterpolation = "lineInterpolation",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        series_limit: optional i64 = "seriesLimit",
        formulas: optional List<ClickStackFormula> = "formulas",
        show_operand_series: optional bool = "showOperandSeries",
    }
}

open_enum! {
    /// Display type discriminator. Must be "stacked_line" for stacked-line charts.
    ///
    /// - Example: `stacked_line`
    pub enum ClickStackStackedLineBuilderChartConfigDisplayType {
        StackedLine = "stacked_line",
    }
}

open_enum! {
    /// How points are connected. Defaults to "linear" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackStackedLineBuilderChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackStackedLineChartConfig` of the document.
    pub enum ClickStackStackedLineChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackStackedLineBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackStackedLineRawSqlChartConfig) = tag["sql"],
    }
}

/// The object at `/components/schemas/ClickStackStackedLineRawSqlChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackStackedLineRawSqlChartConfig {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub config_type: Option<ClickStackStackedLineRawSqlChartConfigConfigType>,
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Display as a stacked-line time-series chart.
    ///
    /// - Example: `stacked_line`
    pub display_type: Option<ClickStackStackedLineRawSqlChartConfigDisplayType>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// Expand date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// How points are connected. Defaults to "linear" when omitted.
    ///
    /// - Example: `step`
    pub line_interpolation: Option<
        ClickStackStackedLineRawSqlChartConfigLineInterpolation,
    >,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackStackedLineRawSqlChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        config_type: impl Into<ClickStackStackedLineRawSqlChartConfigConfigType>,
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
        display_type: impl Into<ClickStackStackedLineRawSqlChartConfigDisplayType>,
    ) -> Self {
        Self {
            config_type: Some(config_type.into()),
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            display_type: Some(display_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackStackedLineRawSqlChartConfig {
        config_type: required ClickStackStackedLineRawSqlChartConfigConfigType = "configType",
        connection_id: required String = "connectionId",
        sql_template: required String = "sqlTemplate",
        source_id: optional String = "sourceId",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        display_type: required ClickStackStackedLineRawSqlChartConfigDisplayType = "displayType",
        fill_nulls: optional bool = "fillNulls",
        align_date_range_to_granularity: optional bool = "alignDateRangeToGranularity",
        line_interpolation: optional ClickStackStackedLineRawSqlChartConfigLineInterpolation = "lineInterpolation",
    }
}

open_enum! {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackStackedLineRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Display as a stacked-line time-series chart.
    ///
    /// - Example: `stacked_line`
    pub enum ClickStackStackedLineRawSqlChartConfigDisplayType {
        StackedLine = "stacked_line",
    }
}

open_enum! {
    /// How points are connected. Defaults to "linear" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackStackedLineRawSqlChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

/// The object at `/components/schemas/ClickStackStaticListFilter` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackStaticListFilter {
    /// Discriminator. Must be "STATIC_LIST".
    ///
    /// - Example: `STATIC_LIST`
    pub type_: Option<ClickStackStaticListFilterType>,
    /// Display name for the dashboard filter key
    ///
    /// - Example: `Environment`
    pub name: Option<String>,
    /// The values this filter's dropdown offers. Must be non-empty and free of duplicates.
    ///
    /// - Example: `["prod","staging","dev"]`
    pub options: Option<List<String>>,
    /// Must be false — there is no expression to broadcast. Omit it and it is false. Allowed values: false.
    ///
    /// - Example: `false`
    pub is_broadcast_enabled: Option<bool>,
    /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`, or with the `$__filter(<expression>, $<variableName>)` and `$__conditionalAll(<condition>, $<variableName>)` macros. The one-argument `$__filter($<variableName>)` form renders the filter's own expression, which this kind of filter does not have, so it reports that the expression must be passed explicitly. Allowed values: true.
    ///
    /// - Example: `true`
    pub is_variable_enabled: Option<bool>,
    /// Token tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed, so a variable-enabled filter whose name derives nothing usable must send this field explicitly. Variable names must be unique across a dashboard's variable-enabled filters. Names the variable only, so the field is rejected when isVariableEnabled is not true, and is omitted from responses for such a filter.
    ///
    /// - Example: `environment`
    pub variable_name: Option<String>,
    /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[0,1]`
    pub min_selections: Option<i64>,
    /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
    ///
    /// - Example: `true`
    pub is_global_requirement: Option<bool>,
    /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[1]`
    pub max_selections: Option<i64>,
    /// Unique dashboard filter key ID
    pub id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackStaticListFilter {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickStackStaticListFilterType>,
        name: impl Into<String>,
        options: impl Into<List<String>>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            name: Some(name.into()),
            options: Some(options.into()),
            id: Some(id.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackStaticListFilter {
        type_: required ClickStackStaticListFilterType = "type",
        name: required String = "name",
        options: required List<String> = "options",
        is_broadcast_enabled: optional bool = "isBroadcastEnabled",
        is_variable_enabled: optional bool = "isVariableEnabled",
        variable_name: optional String = "variableName",
        min_selections: optional i64 = "minSelections",
        is_global_requirement: optional bool = "isGlobalRequirement",
        max_selections: optional i64 = "maxSelections",
        id: required String = "id",
    }
}

/// The object at `/components/schemas/ClickStackStaticListFilterInput` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackStaticListFilterInput {
    /// Discriminator. Must be "STATIC_LIST".
    ///
    /// - Example: `STATIC_LIST`
    pub type_: Option<ClickStackStaticListFilterInputType>,
    /// Display name for the dashboard filter key
    ///
    /// - Example: `Environment`
    pub name: Option<String>,
    /// The values this filter's dropdown offers. Must be non-empty and free of duplicates.
    ///
    /// - Example: `["prod","staging","dev"]`
    pub options: Option<List<String>>,
    /// Must be false — there is no expression to broadcast. Omit it and it is false. Allowed values: false.
    ///
    /// - Example: `false`
    pub is_broadcast_enabled: Option<bool>,
    /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`, or with the `$__filter(<expression>, $<variableName>)` and `$__conditionalAll(<condition>, $<variableName>)` macros. The one-argument `$__filter($<variableName>)` form renders the filter's own expression, which this kind of filter does not have, so it reports that the expression must be passed explicitly. Allowed values: true.
    ///
    /// - Example: `true`
    pub is_variable_enabled: Option<bool>,
    /// Token tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed, so a variable-enabled filter whose name derives nothing usable must send this field explicitly. Variable names must be unique across a dashboard's variable-enabled filters. Names the variable only, so the field is rejected when isVariableEnabled is not true, and is omitted from responses for such a filter.
    ///
    /// - Example: `environment`
    pub variable_name: Option<String>,
    /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[0,1]`
    pub min_selections: Option<i64>,
    /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
    ///
    /// - Example: `true`
    pub is_global_requirement: Option<bool>,
    /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
    ///
    /// - Example: `1`
    /// - Documented values: `[1]`
    pub max_selections: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackStaticListFilterInput {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickStackStaticListFilterInputType>,
        name: impl Into<String>,
        options: impl Into<List<String>>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            name: Some(name.into()),
            options: Some(options.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackStaticListFilterInput {
        type_: required ClickStackStaticListFilterInputType = "type",
        name: required String = "name",
        options: required List<String> = "options",
        is_broadcast_enabled: optional bool = "isBroadcastEnabled",
        is_variable_enabled: optional bool = "isVariableEnabled",
        variable_name: optional String = "variableName",
        min_selections: optional i64 = "minSelections",
        is_global_requirement: optional bool = "isGlobalRequirement",
        max_selections: optional i64 = "maxSelections",
    }
}

open_enum! {
    /// Discriminator. Must be "STATIC_LIST".
    ///
    /// - Example: `STATIC_LIST`
    pub enum ClickStackStaticListFilterInputType {
        StaticList = "STATIC_LIST",
    }
}

open_enum! {
    /// Discriminator. Must be "STATIC_LIST".
    ///
    /// - Example: `STATIC_LIST`
    pub enum ClickStackStaticListFilterType {
        StaticList = "STATIC_LIST",
    }
}

/// The object at `/components/schemas/ClickStackTableBuilderChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTableBuilderChartConfig {
    /// Display type discriminator. Must be "table" for table charts.
    ///
    /// - Example: `table`
    pub display_type: Option<ClickStackTableBuilderChartConfigDisplayType>,
    /// ID of the data source to query.
    ///
    /// - Example: `65f5e4a3b9e77c001a111111`
    pub source_id: Option<String>,
    /// One or more aggregated values to display as table columns. When asRatio is true, exactly two select items are required.
    pub select: Option<List<ClickStackSelectItem>>,
    /// Field expression to group results by (one row per group value).
    ///
    /// - Example: `service`
    pub group_by: Option<String>,
    /// Post-aggregation SQL HAVING condition.
    ///
    /// - Example: `count > 100`
    pub having: Option<String>,
    /// SQL ORDER BY expression for sorting table rows.
    ///
    /// - Example: `count DESC`
    pub order_by: Option<String>,
    /// Display select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
    ///
    /// - Example: `false`
    pub as_ratio: Option<bool>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// When true, render Group By columns to the left of series columns in the table. Defaults to false (Group By columns on the right).
    ///
    /// - Example: `false`
    pub group_by_columns_on_left: Option<bool>,
    /// The property `onClick`.
    pub on_click: Option<ClickStackOnClick>,
    /// Derived columns computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
    pub formulas: Option<List<ClickStackFormula>>,
    /// Only meaningful with formulas. When false, only the formula columns are returned; the raw operand columns are hidden.
    pub show_operand_series: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackTableBuilderChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        display_type: impl Into<ClickStackTableBuilderChartConfigDisplayType>,
        source_id: impl Into<String>,
        select: impl Into<List<ClickStackSelectItem>>,
    ) -> Self {
        Self {
            display_type: Some(display_type.into()),
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackTableBuilderChartConfig {
        display_type: required ClickStackTableBuilderChartConfigDisplayType = "displayType",
        source_id: required String = "sourceId",
        select: required List<ClickStackSelectItem> = "select",
        group_by: optional String = "groupBy",
        having: optional String = "having",
        order_by: optional String = "orderBy",
        as_ratio: optional bool = "asRatio",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        group_by_columns_on_left: optional bool = "groupByColumnsOnLeft",
        on_click: optional ClickStackOnClick = "onClick",
        formulas: optional List<ClickStackFormula> = "formulas",
        show_operand_series: optional bool = "showOperandSeries",
    }
}

open_enum! {
    /// Display type discriminator. Must be "table" for table charts.
    ///
    /// - Example: `table`
    pub enum ClickStackTableBuilderChartConfigDisplayType {
        Table = "table",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackTableChartConfig` of the document.
    pub enum ClickStackTableChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackTableBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackTableRawSqlChartConfig) = tag["sql"],
    }
}

/// The object at `/components/schemas/ClickStackTableChartSeries` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTableChartSeries {
    /// Series type discriminator. Must be "table" for table charts.
    ///
    /// - Example: `table`
    pub type_: Option<ClickStackTableChartSeriesType>,
    /// ID of the data source to query
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// Aggregation function to apply to the field or metric value
    ///
    /// - Example: `count`
    pub agg_fn: Option<ClickStackTableChartSeriesAggFn>,
    /// Percentile level for quantile aggregations (e.g., 0.95 for p95)
    ///
    /// - Example: `0.95`
    pub level: Option<f64>,
    /// Column or expression to aggregate (required for most aggregation functions except count)
    ///
    /// - Example: `duration`
    pub field_: Option<String>,
    /// Display name for the series
    ///
    /// - Example: `Total Count`
    pub alias: Option<String>,
    /// Filter query for the data (syntax depends on whereLanguage)
    ///
    /// - Example: `level:error`
    pub where_: Option<String>,
    /// Query language for the where clause
    ///
    /// - Example: `lucene`
    pub where_language: Option<ClickStackTableChartSeriesWhereLanguage>,
    /// Fields to group results by (creates separate rows for each group)
    ///
    /// - Example: `["errorType"]`
    pub group_by: Option<List<String>>,
    /// Sort order for table rows
    ///
    /// - Example: `desc`
    pub sort_order: Option<ClickStackTableChartSeriesSortOrder>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Metric data type, only for metrics data sources.
    ///
    /// - Example: `sum`
    pub metric_data_type: Option<ClickStackTableChartSeriesMetricDataType>,
    /// Metric name for metrics data sources
    ///
    /// - Example: `http.server.duration`
    pub metric_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackTableChartSeries::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackTableChartSeriesRequired {
    /// Series type discriminator. Must be "table" for table charts.
    ///
    /// - Example: `table`
    pub type_: ClickStackTableChartSeriesType,
    /// ID of the data source to query
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: String,
    /// Aggregation function to apply to the field or metric value
    ///
    /// - Example: `count`
    pub agg_fn: ClickStackTableChartSeriesAggFn,
    /// Filter query for the data (syntax depends on whereLanguage)
    ///
    /// - Example: `level:error`
    pub where_: String,
    /// Query language for the where clause
    ///
    /// - Example: `lucene`
    pub where_language: ClickStackTableChartSeriesWhereLanguage,
    /// Fields to group results by (creates separate rows for each group)
    ///
    /// - Example: `["errorType"]`
    pub group_by: List<String>,
}

impl ClickStackTableChartSeries {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackTableChartSeriesRequired) -> Self {
        Self {
            type_: Some(required.type_),
            source_id: Some(required.source_id),
            agg_fn: Some(required.agg_fn),
            where_: Some(required.where_),
            where_language: Some(required.where_language),
            group_by: Some(required.group_by),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackTableChartSeries {
        type_: required ClickStackTableChartSeriesType = "type",
        source_id: required String = "sourceId",
        agg_fn: required ClickStackTableChartSeriesAggFn = "aggFn",
        level: optional f64 = "level",
        field_: optional String = "field",
        alias: optional String = "alias",
        where_: required String = "where",
        where_language: required ClickStackTableChartSeriesWhereLanguage = "whereLanguage",
        group_by: required List<String> = "groupBy",
        sort_order: optional ClickStackTableChartSeriesSortOrder = "sortOrder",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        metric_data_type: optional ClickStackTableChartSeriesMetricDataType = "metricDataType",
        metric_name: optional String = "metricName",
    }
}

open_enum! {
    /// Aggregation function to apply to the field or metric value
    ///
    /// - Example: `count`
    pub enum ClickStackTableChartSeriesAggFn {
        Avg = "avg",
        Count = "count",
        CountDistinct = "count_distinct",
        LastValue = "last_value",
        Max = "max",
        Min = "min",
        Quantile = "quantile",
        Sum = "sum",
        Any = "any",
        None = "none",
    }
}

open_enum! {
    /// Metric data type, only for metrics data sources.
    ///
    /// - Example: `sum`
    pub enum ClickStackTableChartSeriesMetricDataType {
        Sum = "sum",
        Gauge = "gauge",
        Histogram = "histogram",
        Summary = "summary",
        ExponentialHistogram = "exponential histogram",
    }
}

open_enum! {
    /// Sort order for table rows
    ///
    /// - Example: `desc`
    pub enum ClickStackTableChartSeriesSortOrder {
        Desc = "desc",
        Asc = "asc",
    }
}

open_enum! {
    /// Series type discriminator. Must be "table" for table charts.
    ///
    /// - Example: `table`
    pub enum ClickStackTableChartSeriesType {
        Table = "table",
    }
}

open_enum! {
    /// Query language for the where clause
    ///
    /// - Example: `lucene`
    pub enum ClickStackTableChartSeriesWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackTableRawSqlChartConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTableRawSqlChartConfig {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub config_type: Option<ClickStackTableRawSqlChartConfigConfigType>,
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Display as a table chart.
    ///
    /// - Example: `table`
    pub display_type: Option<ClickStackTableRawSqlChartConfigDisplayType>,
    /// The property `onClick`.
    pub on_click: Option<ClickStackOnClick>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackTableRawSqlChartConfig {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        config_type: impl Into<ClickStackTableRawSqlChartConfigConfigType>,
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
        display_type: impl Into<ClickStackTableRawSqlChartConfigDisplayType>,
    ) -> Self {
        Self {
            config_type: Some(config_type.into()),
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            display_type: Some(display_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackTableRawSqlChartConfig {
        config_type: required ClickStackTableRawSqlChartConfigConfigType = "configType",
        connection_id: required String = "connectionId",
        sql_template: required String = "sqlTemplate",
        source_id: optional String = "sourceId",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        display_type: required ClickStackTableRawSqlChartConfigDisplayType = "displayType",
        on_click: optional ClickStackOnClick = "onClick",
    }
}

open_enum! {
    /// Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackTableRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Display as a table chart.
    ///
    /// - Example: `table`
    pub enum ClickStackTableRawSqlChartConfigDisplayType {
        Table = "table",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackTileConfig` of the document.
    pub enum ClickStackTileConfig by tag("displayType") {
        /// `displayType` is `line`.
        LineChart(box ClickStackLineChartConfig) = tag["line"],
        /// `displayType` is `stacked_bar`.
        BarChart(box ClickStackBarChartConfig) = tag["stacked_bar"],
        /// `displayType` is `stacked_line`.
        StackedLineChart(box ClickStackStackedLineChartConfig) = tag["stacked_line"],
        /// `displayType` is `table`.
        TableChart(box ClickStackTableChartConfig) = tag["table"],
        /// `displayType` is `number`.
        NumberChart(box ClickStackNumberChartConfig) = tag["number"],
        /// `displayType` is `pie`.
        PieChart(box ClickStackPieChartConfig) = tag["pie"],
        /// `displayType` is `bar`.
        CategoricalBarChart(box ClickStackCategoricalBarChartConfig) = tag["bar"],
        /// `displayType` is `heatmap`.
        HeatmapChart(box ClickStackHeatmapChartConfig) = tag["heatmap"],
        /// `displayType` is `search`.
        SearchChart(box ClickStackSearchChartConfig) = tag["search"],
        /// `displayType` is `event_patterns`.
        EventPatternsChart(box ClickStackEventPatternsChartConfig) = tag["event_patterns"],
        /// `displayType` is `markdown`.
        MarkdownChart(box ClickStackMarkdownChartConfig) = tag["markdown"],
    }
}

/// The object at `/components/schemas/ClickStackTileInput` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTileInput {
    /// Display name for the tile
    ///
    /// - Example: `Error Rate`
    pub name: Option<String>,
    /// Horizontal position in the grid (0-based)
    ///
    /// - Example: `0`
    pub x: Option<i64>,
    /// Vertical position in the grid (0-based)
    ///
    /// - Example: `0`
    pub y: Option<i64>,
    /// Width in grid units
    ///
    /// - Example: `6`
    pub w: Option<i64>,
    /// Height in grid units
    ///
    /// - Example: `3`
    pub h: Option<i64>,
    /// The property `config`.
    pub config: Option<ClickStackTileConfig>,
    /// References a DashboardContainer by id. Tiles without containerId render in the default ungrouped area.
    ///
    /// - Example: `service-health`
    pub container_id: Option<String>,
    /// References a tab inside the tile's container by id. Requires containerId to be set, and the container to declare a matching tab.
    ///
    /// - Example: `errors`
    pub tab_id: Option<String>,
    /// Short explanation of the tile, shown as a tooltip next to its name.
    ///
    /// - Example: `Share of API requests that returned a 5xx response.`
    pub description: Option<String>,
    /// Optional tile ID. Omit to generate a new ID.
    ///
    /// - Example: `65f5e4a3b9e77c001a901234`
    pub id: Option<String>,
    /// Display two series as a ratio (series\[0\] / series\[1\]). Only applicable when providing "series". Deprecated in favor of "config.asRatio".
    ///
    /// - Example: `false`
    #[deprecated = "deprecated by the API: Deprecated in favor of \"config.asRatio\""]
    pub as_ratio: Option<bool>,
    /// Data series to display in this tile (all must be the same type). Deprecated; use "config" instead.
    #[deprecated = "deprecated by the API: use \"config\" instead"]
    pub series: Option<List<ClickStackDashboardChartSeries>>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackTileInput::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackTileInputRequired {
    /// Display name for the tile
    ///
    /// - Example: `Error Rate`
    pub name: String,
    /// Horizontal position in the grid (0-based)
    ///
    /// - Example: `0`
    pub x: i64,
    /// Vertical position in the grid (0-based)
    ///
    /// - Example: `0`
    pub y: i64,
    /// Width in grid units
    ///
    /// - Example: `6`
    pub w: i64,
    /// Height in grid units
    ///
    /// - Example: `3`
    pub h: i64,
}

impl ClickStackTileInput {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackTileInputRequired) -> Self {
        Self {
            name: Some(required.name),
            x: Some(required.x),
            y: Some(required.y),
            w: Some(required.w),
            h: Some(required.h),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackTileInput {
        name: required String = "name",
        x: required i64 = "x",
        y: required i64 = "y",
        w: required i64 = "w",
        h: required i64 = "h",
        config: optional ClickStackTileConfig = "config",
        container_id: optional String = "containerId",
        tab_id: optional String = "tabId",
        description: optional String = "description",
        id: optional String = "id",
        #[deprecated = "deprecated by the API: Deprecated in favor of \"config.asRatio\""]
        as_ratio: optional bool = "asRatio",
        #[deprecated = "deprecated by the API: use \"config\" instead"]
        series: optional List<ClickStackDashboardChartSeries> = "series",
    }
}

/// The object at `/components/schemas/ClickStackTileOutput` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTileOutput {
    /// Display name for the tile
    ///
    /// - Example: `Error Rate`
    pub name: Option<String>,
    /// Horizontal position in the grid (0-based)
    ///
    /// - Example: `0`
    pub x: Option<i64>,
    /// Vertical position in the grid (0-based)
    ///
    /// - Example: `0`
    pub y: Option<i64>,
    /// Width in grid units
    ///
    /// - Example: `6`
    pub w: Option<i64>,
    /// Height in grid units
    ///
    /// - Example: `3`
    pub h: Option<i64>,
    /// The property `config`.
    pub config: Option<ClickStackTileConfig>,
    /// References a DashboardContainer by id. Tiles without containerId render in the default ungrouped area.
    ///
    /// - Example: `service-health`
    pub container_id: Option<String>,
    /// References a tab inside the tile's container by id. Requires containerId to be set, and the container to declare a matching tab.
    ///
    /// - Example: `errors`
    pub tab_id: Option<String>,
    /// Short explanation of the tile, shown as a tooltip next to its name.
    ///
    /// - Example: `Share of API requests that returned a 5xx response.`
    pub description: Option<String>,
    /// Unique tile ID assigned by the server.
    ///
    /// - Example: `65f5e4a3b9e77c001a901234`
    pub id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackTileOutput::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackTileOutputRequired {
    /// Display name for the tile
    ///
    /// - Example: `Error Rate`
    pub name: String,
    /// Horizontal position in the grid (0-based)
    ///
    /// - Example: `0`
    pub x: i64,
    /// Vertical position in the grid (0-based)
    ///
    /// - Example: `0`
    pub y: i64,
    /// Width in grid units
    ///
    /// - Example: `6`
    pub w: i64,
    /// Height in grid units
    ///
    /// - Example: `3`
    pub h: i64,
    /// Unique tile ID assigned by the server.
    ///
    /// - Example: `65f5e4a3b9e77c001a901234`
    pub id: String,
}

impl ClickStackTileOutput {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackTileOutputRequired) -> Self {
        Self {
            name: Some(required.name),
            x: Some(required.x),
            y: Some(required.y),
            w: Some(required.w),
            h: Some(required.h),
            id: Some(required.id),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackTileOutput {
        name: required String = "name",
        x: required i64 = "x",
        y: required i64 = "y",
        w: required i64 = "w",
        h: required i64 = "h",
        config: optional ClickStackTileConfig = "config",
        container_id: optional String = "containerId",
        tab_id: optional String = "tabId",
        description: optional String = "description",
        id: required String = "id",
    }
}

/// The object at `/components/schemas/ClickStackTimeChartSeries` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTimeChartSeries {
    /// Series type discriminator. Must be "time" for time-series charts.
    ///
    /// - Example: `time`
    pub type_: Option<ClickStackTimeChartSeriesType>,
    /// ID of the data source to query
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: Option<String>,
    /// Aggregation function to apply to the field or metric value
    ///
    /// - Example: `count`
    pub agg_fn: Option<ClickStackTimeChartSeriesAggFn>,
    /// Percentile level for quantile aggregations (e.g., 0.95 for p95)
    ///
    /// - Example: `0.95`
    pub level: Option<f64>,
    /// Column or expression to aggregate (required for most aggregation functions except count)
    ///
    /// - Example: `duration`
    pub field_: Option<String>,
    /// Display name for the series in the chart
    ///
    /// - Example: `Request Duration`
    pub alias: Option<String>,
    /// Filter query for the data (syntax depends on whereLanguage)
    ///
    /// - Example: `service:api`
    pub where_: Option<String>,
    /// Query language for the where clause
    ///
    /// - Example: `lucene`
    pub where_language: Option<ClickStackTimeChartSeriesWhereLanguage>,
    /// Fields to group results by (creates separate series for each group)
    ///
    /// - Example: `["host"]`
    pub group_by: Option<List<String>>,
    /// The property `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Metric data type, only for metrics data sources.
    ///
    /// - Example: `sum`
    pub metric_data_type: Option<ClickStackTimeChartSeriesMetricDataType>,
    /// Metric name for metrics data sources
    ///
    /// - Example: `http.server.duration`
    pub metric_name: Option<String>,
    /// Visual representation type for the time series
    ///
    /// - Example: `line`
    pub display_type: Option<ClickStackTimeChartSeriesDisplayType>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackTimeChartSeries::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackTimeChartSeriesRequired {
    /// Series type discriminator. Must be "time" for time-series charts.
    ///
    /// - Example: `time`
    pub type_: ClickStackTimeChartSeriesType,
    /// ID of the data source to query
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub source_id: String,
    /// Aggregation function to apply to the field or metric value
    ///
    /// - Example: `count`
    pub agg_fn: ClickStackTimeChartSeriesAggFn,
    /// Filter query for the data (syntax depends on whereLanguage)
    ///
    /// - Example: `service:api`
    pub where_: String,
    /// Query language for the where clause
    ///
    /// - Example: `lucene`
    pub where_language: ClickStackTimeChartSeriesWhereLanguage,
    /// Fields to group results by (creates separate series for each group)
    ///
    /// - Example: `["host"]`
    pub group_by: List<String>,
}

impl ClickStackTimeChartSeries {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackTimeChartSeriesRequired) -> Self {
        Self {
            type_: Some(required.type_),
            source_id: Some(required.source_id),
            agg_fn: Some(required.agg_fn),
            where_: Some(required.where_),
            where_language: Some(required.where_language),
            group_by: Some(required.group_by),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackTimeChartSeries {
        type_: required ClickStackTimeChartSeriesType = "type",
        source_id: required String = "sourceId",
        agg_fn: required ClickStackTimeChartSeriesAggFn = "aggFn",
        level: optional f64 = "level",
        field_: optional String = "field",
        alias: optional String = "alias",
        where_: required String = "where",
        where_language: required ClickStackTimeChartSeriesWhereLanguage = "whereLanguage",
        group_by: required List<String> = "groupBy",
        number_format: optional ClickStackNumberFormat = "numberFormat",
        metric_data_type: optional ClickStackTimeChartSeriesMetricDataType = "metricDataType",
        metric_name: optional String = "metricName",
        display_type: optional ClickStackTimeChartSeriesDisplayType = "displayType",
    }
}

open_enum! {
    /// Aggregation function to apply to the field or metric value
    ///
    /// - Example: `count`
    pub enum ClickStackTimeChartSeriesAggFn {
        Avg = "avg",
        Count = "count",
        CountDistinct = "count_distinct",
        LastValue = "last_value",
        Max = "max",
        Min = "min",
        Quantile = "quantile",
        Sum = "sum",
        Any = "any",
        None = "none",
    }
}

open_enum! {
    /// Visual representation type for the time series
    ///
    /// - Example: `line`
    pub enum ClickStackTimeChartSeriesDisplayType {
        StackedBar = "stacked_bar",
        StackedLine = "stacked_line",
        Line = "line",
    }
}

open_enum! {
    /// Metric data type, only for metrics data sources.
    ///
    /// - Example: `sum`
    pub enum ClickStackTimeChartSeriesMetricDataType {
        Sum = "sum",
        Gauge = "gauge",
        Histogram = "histogram",
        Summary = "summary",
        ExponentialHistogram = "exponential histogram",
    }
}

open_enum! {
    /// Series type discriminator. Must be "time" for time-series charts.
    ///
    /// - Example: `time`
    pub enum ClickStackTimeChartSeriesType {
        Time = "time",
    }
}

open_enum! {
    /// Query language for the where clause
    ///
    /// - Example: `lucene`
    pub enum ClickStackTimeChartSeriesWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackTraceSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTraceSource {
    /// Unique source ID. Server-generated; ignored if sent in create/update requests.
    ///
    /// - Example: `507f1f77bcf86cd799439021`
    pub id: Option<String>,
    /// Display name for the source.
    ///
    /// - Example: `Traces`
    pub name: Option<String>,
    /// Optional grouping label used to organize sources in the source selector. Sources that share a section value are displayed together.
    ///
    /// - Example: `Billing`
    pub section: Option<String>,
    /// When true, the source is hidden from source selectors in the UI. Defaults to false.
    ///
    /// - Example: `false`
    pub disabled: Nullable<bool>,
    /// Source kind discriminator. Must be "trace" for trace sources.
    ///
    /// - Example: `trace`
    pub kind: Option<ClickStackTraceSourceKind>,
    /// ID of the ClickHouse connection used by this source.
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub connection: Option<String>,
    /// The property `from`.
    pub from: Option<ClickStackSourceFrom>,
    /// Optional ClickHouse query settings applied when querying this source.
    pub query_settings: Option<List<ClickStackQuerySetting>>,
    /// The property `filterSettings`.
    pub filter_settings: Nullable<ClickStackSourceFilterSettings>,
    /// Default columns selected in search results (this can be customized per search later)
    ///
    /// - Example: `Timestamp, SpanName, ServiceName, Duration`
    pub default_table_select_expression: Option<String>,
    /// DateTime column or expression defines the start of the span
    ///
    /// - Example: `Timestamp`
    pub timestamp_value_expression: Option<String>,
    /// Expression to extract span duration.
    ///
    /// - Example: `Duration`
    pub duration_expression: Option<String>,
    /// Number of decimal digits in the duration value (e.g., 3 for milliseconds, 6 for microseconds, 9 for nanoseconds).
    pub duration_precision: Option<i64>,
    /// Expression to extract the trace ID.
    ///
    /// - Example: `TraceId`
    pub trace_id_expression: Option<String>,
    /// Expression to extract the span ID.
    ///
    /// - Example: `SpanId`
    pub span_id_expression: Option<String>,
    /// Expression to extract the parent span ID.
    ///
    /// - Example: `ParentSpanId`
    pub parent_span_id_expression: Option<String>,
    /// Expression to extract the span name.
    ///
    /// - Example: `SpanName`
    pub span_name_expression: Option<String>,
    /// Expression to extract the span kind (e.g., client, server, internal).
    ///
    /// - Example: `SpanKind`
    pub span_kind_expression: Option<String>,
    /// HyperDX Source for logs associated with traces. Optional
    ///
    /// - Example: `507f1f77bcf86cd799439011`
    pub log_source_id: Nullable<String>,
    /// HyperDX Source for sessions associated with traces. Optional
    ///
    /// - Example: `507f1f77bcf86cd799439031`
    pub session_source_id: Nullable<String>,
    /// HyperDX Source for metrics associated with traces. Optional
    ///
    /// - Example: `507f1f77bcf86cd799439041`
    pub metric_source_id: Nullable<String>,
    /// Expression to extract the span status code.
    ///
    /// - Example: `StatusCode`
    pub status_code_expression: Nullable<String>,
    /// Expression to extract the span status message.
    ///
    /// - Example: `StatusMessage`
    pub status_message_expression: Nullable<String>,
    /// Expression to extract the service name from trace rows.
    ///
    /// - Example: `ServiceName`
    pub service_name_expression: Nullable<String>,
    /// Expression identifying the running release of a service. Defaults to the OpenTelemetry service.version resource attribute when unset. Where services carry the release on different attributes, fall back across them with coalesce(nullIf(a, ''), nullIf(b, '')).
    ///
    /// - Example: `ResourceAttributes['service.version']`
    pub service_version_expression: Nullable<String>,
    /// Column or expression for upstream sampling weight (1/N). When set, aggregations (count, avg, sum, quantile) are corrected for sampling. Percentiles use quantileTDigestWeighted, which is an approximation. Leave empty if spans are not sampled.
    ///
    /// - Example: `SampleRate`
    pub sample_rate_expression: Option<String>,
    /// Expression to extract resource-level attributes.
    ///
    /// - Example: `ResourceAttributes`
    pub resource_attributes_expression: Nullable<String>,
    /// Expression to extract event-level attributes.
    ///
    /// - Example: `SpanAttributes`
    pub event_attributes_expression: Nullable<String>,
    /// Expression to extract span events. Used to capture events associated with spans. Expected to be Nested ( Timestamp DateTime64(9), Name LowCardinality(String), Attributes Map(LowCardinality(String), String)
    ///
    /// - Example: `Events`
    pub span_events_value_expression: Nullable<String>,
    /// Expression to extract span links. Used to capture links from a span to spans in other traces. Expected to be Nested ( TraceId String, SpanId String, TraceState String, Attributes Map(LowCardinality(String), String) )
    ///
    /// - Example: `Links`
    pub span_links_value_expression: Option<String>,
    /// Column used for full text search if no property is specified in a Lucene-based search. Typically the message body of a log.
    ///
    /// - Example: `SpanName`
    pub implicit_column_expression: Nullable<String>,
    /// For Distributed table sources whose target tables have non-matching column sets. A list of columns supported across all target tables, used instead of SELECT * when fetching full row data. Leave blank to select all columns.
    ///
    /// - Example: `Timestamp, Body, ServiceName`
    pub known_columns_list_expression: Nullable<String>,
    /// Controls whether lucene rendering uses ClickHouse text indices via hasAllTokens() against the implicit column. "auto" detects a covering index at query time, "enabled" forces text index usage, "disabled" forces a LIKE/hasToken fallback.
    ///
    /// - Example: `auto`
    pub use_text_index_for_implicit_column: Nullable<
        ClickStackTraceSourceUseTextIndexForImplicitColumn,
    >,
    /// Expressions defining trace-level attributes which are displayed in the trace view for the selected trace.
    pub highlighted_trace_attribute_expressions: Option<
        List<ClickStackHighlightedAttributeExpression>,
    >,
    /// Expressions defining row-level attributes which are displayed in the row side panel for the selected row
    pub highlighted_row_attribute_expressions: Option<
        List<ClickStackHighlightedAttributeExpression>,
    >,
    /// This DateTime column is used to display and order search results.
    ///
    /// - Example: `Timestamp`
    pub displayed_timestamp_value_expression: Option<String>,
    /// Custom ORDER BY expression that overrides the default ordering. Leave empty to use the auto-detected default.
    ///
    /// - Example: `Timestamp DESC`
    pub order_by_expression: Option<String>,
    /// Configure materialized views for query optimization. These pre-aggregated views can significantly improve query performance on aggregation queries.
    pub materialized_views: Option<List<ClickStackMaterializedView>>,
    /// The property `metadataMaterializedViews`.
    pub metadata_materialized_views: Nullable<
        ClickStackTraceSourceMetadataMaterializedViews,
    >,
    pub(crate) unlisted: Unlisted,
}

/// What [`ClickStackTraceSource::new`] needs.
#[derive(Clone, Debug)]
pub struct ClickStackTraceSourceRequired {
    /// Display name for the source.
    ///
    /// - Example: `Traces`
    pub name: String,
    /// Source kind discriminator. Must be "trace" for trace sources.
    ///
    /// - Example: `trace`
    pub kind: ClickStackTraceSourceKind,
    /// ID of the ClickHouse connection used by this source.
    ///
    /// - Example: `507f1f77bcf86cd799439012`
    pub connection: String,
    /// The property `from`.
    pub from: ClickStackSourceFrom,
    /// Default columns selected in search results (this can be customized per search later)
    ///
    /// - Example: `Timestamp, SpanName, ServiceName, Duration`
    pub default_table_select_expression: String,
    /// DateTime column or expression defines the start of the span
    ///
    /// - Example: `Timestamp`
    pub timestamp_value_expression: String,
    /// Expression to extract span duration.
    ///
    /// - Example: `Duration`
    pub duration_expression: String,
    /// Number of decimal digits in the duration value (e.g., 3 for milliseconds, 6 for microseconds, 9 for nanoseconds).
    pub duration_precision: i64,
    /// Expression to extract the trace ID.
    ///
    /// - Example: `TraceId`
    pub trace_id_expression: String,
    /// Expression to extract the span ID.
    ///
    /// - Example: `SpanId`
    pub span_id_expression: String,
    /// Expression to extract the parent span ID.
    ///
    /// - Example: `ParentSpanId`
    pub parent_span_id_expression: String,
    /// Expression to extract the span name.
    ///
    /// - Example: `SpanName`
    pub span_name_expression: String,
    /// Expression to extract the span kind (e.g., client, server, internal).
    ///
    /// - Example: `SpanKind`
    pub span_kind_expression: String,
}

impl ClickStackTraceSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ClickStackTraceSourceRequired) -> Self {
        Self {
            name: Some(required.name),
            kind: Some(required.kind),
            connection: Some(required.connection),
            from: Some(required.from),
            default_table_select_expression: Some(
                required.default_table_select_expression,
            ),
            timestamp_value_expression: Some(required.timestamp_value_expression),
            duration_expression: Some(required.duration_expression),
            duration_precision: Some(required.duration_precision),
            trace_id_expression: Some(required.trace_id_expression),
            span_id_expression: Some(required.span_id_expression),
            parent_span_id_expression: Some(required.parent_span_id_expression),
            span_name_expression: Some(required.span_name_expression),
            span_kind_expression: Some(required.span_kind_expression),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackTraceSource {
        id: optional String = "id",
        name: required String = "name",
        section: optional String = "section",
        disabled, disabled_null: nullable bool = "disabled",
        kind: required ClickStackTraceSourceKind = "kind",
        connection: required String = "connection",
        from: required ClickStackSourceFrom = "from",
        query_settings: optional List<ClickStackQuerySetting> = "querySettings",
        filter_settings, filter_settings_null: nullable ClickStackSourceFilterSettings = "filterSettings",
        default_table_select_expression: required String = "defaultTableSelectExpression",
        timestamp_value_expression: required String = "timestampValueExpression",
        duration_expression: required String = "durationExpression",
        duration_precision: required i64 = "durationPrecision",
        trace_id_expression: required String = "traceIdExpression",
        span_id_expression: required String = "spanIdExpression",
        parent_span_id_expression: required String = "parentSpanIdExpression",
        span_name_expression: required String = "spanNameExpression",
        span_kind_expression: required String = "spanKindExpression",
        log_source_id, log_source_id_null: nullable String = "logSourceId",
        session_source_id, session_source_id_null: nullable String = "sessionSourceId",
        metric_source_id, metric_source_id_null: nullable String = "metricSourceId",
        status_code_expression, status_code_expression_null: nullable String = "statusCodeExpression",
        status_message_expression, status_message_expression_null: nullable String = "statusMessageExpression",
        service_name_expression, service_name_expression_null: nullable String = "serviceNameExpression",
        service_version_expression, service_version_expression_null: nullable String = "serviceVersionExpression",
        sample_rate_expression: optional String = "sampleRateExpression",
        resource_attributes_expression, resource_attributes_expression_null: nullable String = "resourceAttributesExpression",
        event_attributes_expression, event_attributes_expression_null: nullable String = "eventAttributesExpression",
        span_events_value_expression, span_events_value_expression_null: nullable String = "spanEventsValueExpression",
        span_links_value_expression: optional String = "spanLinksValueExpression",
        implicit_column_expression, implicit_column_expression_null: nullable String = "implicitColumnExpression",
        known_columns_list_expression, known_columns_list_expression_null: nullable String = "knownColumnsListExpression",
        use_text_index_for_implicit_column, use_text_index_for_implicit_column_null: nullable ClickStackTraceSourceUseTextIndexForImplicitColumn = "useTextIndexForImplicitColumn",
        highlighted_trace_attribute_expressions: optional List<ClickStackHighlightedAttributeExpression> = "highlightedTraceAttributeExpressions",
        highlighted_row_attribute_expressions: optional List<ClickStackHighlightedAttributeExpression> = "highlightedRowAttributeExpressions",
        displayed_timestamp_value_expression: optional String = "displayedTimestampValueExpression",
        order_by_expression: optional String = "orderByExpression",
        materialized_views: optional List<ClickStackMaterializedView> = "materializedViews",
        metadata_materialized_views, metadata_materialized_views_null: nullable ClickStackTraceSourceMetadataMaterializedViews = "metadataMaterializedViews",
    }
}

open_enum! {
    /// Source kind discriminator. Must be "trace" for trace sources.
    ///
    /// - Example: `trace`
    pub enum ClickStackTraceSourceKind {
        Trace = "trace",
    }
}

/// The object at `/components/schemas/ClickStackTraceSourceMetadataMaterializedViews` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTraceSourceMetadataMaterializedViews {
    /// ClickHouse table name for the key rollup (field discovery).
    ///
    /// - Example: `otel_traces_key_rollup_15m`
    pub key_rollup_table: Option<String>,
    /// ClickHouse table name for the key-value rollup (value autocomplete).
    ///
    /// - Example: `otel_traces_kv_rollup_15m`
    pub kv_rollup_table: Option<String>,
    /// The time granularity of the rollup tables.
    ///
    /// - Example: `15m`
    pub granularity: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackTraceSourceMetadataMaterializedViews {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ClickStackTraceSourceMetadataMaterializedViews {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ClickStackTraceSourceMetadataMaterializedViews {
        key_rollup_table: optional String = "keyRollupTable",
        kv_rollup_table: optional String = "kvRollupTable",
        granularity: optional String = "granularity",
    }
}

open_enum! {
    /// Controls whether lucene rendering uses ClickHouse text indices via hasAllTokens() against the implicit column. "auto" detects a covering index at query time, "enabled" forces text index usage, "disabled" forces a LIKE/hasToken fallback.
    ///
    /// - Example: `auto`
    pub enum ClickStackTraceSourceUseTextIndexForImplicitColumn {
        Auto = "auto",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// The object at `/components/schemas/ClickStackUpdateAlertRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackUpdateAlertRequest {
    /// Dashboard ID for tile-based alerts.
    ///
    /// - Example: `65f5e4a3b9e77c001a567890`
    pub dashboard_id: Nullable<String>,
    /// Tile ID for tile-based alerts. Must be a line, stacked bar, or number type tile.
    ///
    /// - Example: `65f5e4a3b9e77c001a901234`
    pub tile_id: Nullable<String>,
    /// Saved search ID for saved_search alerts.
    ///
    /// - Example: `65f5e4a3b9e77c001a345678`
    pub saved_search_id: Nullable<String>,
    /// Group-by key for saved search alerts.
    ///
    /// - Example: `ServiceName`
    pub group_by: Nullable<String>,
    /// The property `chartConfig`.
    pub chart_config: Option<ClickStackAlertChartConfig>,
    /// Threshold value for triggering the alert. For between and not_between threshold types, this is the lower bound.
    ///
    /// - Example: `100`
    pub threshold: Option<f64>,
    /// Upper bound for between and not_between threshold types. Required when thresholdType is between or not_between, must be \>= threshold.
    ///
    /// - Example: `500`
    pub threshold_max: Nullable<f64>,
    /// Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team. Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are rejected with 400.
    ///
    /// - Example: `1h`
    pub interval: Option<ClickStackUpdateAlertRequestInterval>,
    /// Offset from the interval boundary in minutes. For example, 2 with a 5m interval evaluates windows at :02, :07, :12, etc. (UTC).
    ///
    /// - Example: `2`
    pub schedule_offset_minutes: Nullable<i64>,
    /// Absolute UTC start time anchor. Alert windows start from this timestamp and repeat every interval.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-02-08T10:00:00.000Z`
    pub schedule_start_at: Nullable<Timestamp>,
    /// Alert source type (tile-based or saved search).
    ///
    /// - Example: `tile`
    pub source: Option<ClickStackUpdateAlertRequestSource>,
    /// Threshold comparison direction.
    ///
    /// - Example: `above`
    pub threshold_type: Option<ClickStackUpdateAlertRequestThresholdType>,
    /// The property `channel`.
    pub channel: Option<ClickStackAlertChannel>,
    /// The property `channels`.
    pub channels: Option<List<ClickStackAlertChannel>>,
    /// Alert name template (Handlebars), rendered as the notification title. When omitted, a default title is generated from the display name, value and threshold.
    ///
    /// - Example: `Errors for {{group}} hit {{value}}`
    pub name: Nullable<String>,
    /// Display name shown in the alerts list and in notification titles. Defaults to the name of the referenced saved search, dashboard tile, or inline chart when omitted or null.
    ///
    /// - Example: `Checkout error spike`
    pub display_name: Nullable<String>,
    /// Tags for the alert. Defaults to the tags of the referenced saved search or dashboard when omitted or null; inline alerts have no parent to inherit from and default to an empty list.
    ///
    /// - Example: `["checkout","p1"]`
    pub tags: Option<List<String>>,
    /// Alert message template.
    ///
    /// - Example: `Test Alert Message`
    pub message: Nullable<String>,
    /// Freeform note for the alert. Supports markdown formatting.
    ///
    /// - Example: `Threshold raised from 50 to 100 on 2026-01-15. See [runbook](https://wiki.example.com/runbook).`
    pub note: Nullable<String>,
    /// Fire the alert only after its condition has been met for this many consecutive evaluation windows. While the condition is met but fewer than this many consecutive windows have violated, the alert is in the PENDING state.
    ///
    /// - Example: `3`
    pub num_consecutive_windows: Nullable<i64>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackUpdateAlertRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        threshold: impl Into<f64>,
        interval: impl Into<ClickStackUpdateAlertRequestInterval>,
        threshold_type: impl Into<ClickStackUpdateAlertRequestThresholdType>,
    ) -> Self {
        Self {
            threshold: Some(threshold.into()),
            interval: Some(interval.into()),
            threshold_type: Some(threshold_type.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackUpdateAlertRequest {
        dashboard_id, dashboard_id_null: nullable String = "dashboardId",
        tile_id, tile_id_null: nullable String = "tileId",
        saved_search_id, saved_search_id_null: nullable String = "savedSearchId",
        group_by, group_by_null: nullable String = "groupBy",
        chart_config: optional ClickStackAlertChartConfig = "chartConfig",
        threshold: required f64 = "threshold",
        threshold_max, threshold_max_null: nullable f64 = "thresholdMax",
        interval: required ClickStackUpdateAlertRequestInterval = "interval",
        schedule_offset_minutes, schedule_offset_minutes_null: nullable i64 = "scheduleOffsetMinutes",
        schedule_start_at, schedule_start_at_null: nullable Timestamp = "scheduleStartAt",
        source: optional ClickStackUpdateAlertRequestSource = "source",
        threshold_type: required ClickStackUpdateAlertRequestThresholdType = "thresholdType",
        channel: optional ClickStackAlertChannel = "channel",
        channels: optional List<ClickStackAlertChannel> = "channels",
        name, name_null: nullable String = "name",
        display_name, display_name_null: nullable String = "displayName",
        tags: optional List<String> = "tags",
        message, message_null: nullable String = "message",
        note, note_null: nullable String = "note",
        num_consecutive_windows, num_consecutive_windows_null: nullable i64 = "numConsecutiveWindows",
    }
}

open_enum! {
    /// Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team. Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are rejected with 400.
    ///
    /// - Example: `1h`
    pub enum ClickStackUpdateAlertRequestInterval {
        V30s = "30s",
        V1m = "1m",
        V5m = "5m",
        V15m = "15m",
        V30m = "30m",
        V1h = "1h",
        V6h = "6h",
        V12h = "12h",
        V1d = "1d",
    }
}

open_enum! {
    /// Alert source type (tile-based or saved search).
    ///
    /// - Example: `tile`
    pub enum ClickStackUpdateAlertRequestSource {
        SavedSearch = "saved_search",
        Tile = "tile",
        Inline = "inline",
    }
}

open_enum! {
    /// Threshold comparison direction.
    ///
    /// - Example: `above`
    pub enum ClickStackUpdateAlertRequestThresholdType {
        Above = "above",
        Below = "below",
        AboveExclusive = "above_exclusive",
        BelowOrEqual = "below_or_equal",
        Equal = "equal",
        NotEqual = "not_equal",
        Between = "between",
        NotBetween = "not_between",
    }
}

/// The object at `/components/schemas/ClickStackUpdateDashboardRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackUpdateDashboardRequest {
    /// Dashboard name.
    ///
    /// - Example: `Updated Dashboard Name`
    pub name: Option<String>,
    /// Full list of tiles for the dashboard. Existing tiles are matched by ID; tiles with an ID that does not match an existing tile will be assigned a new generated ID.
    pub tiles: Option<List<ClickStackTileInput>>,
    /// Tags for organizing and filtering dashboards.
    ///
    /// - Example: `["production","updated"]`
    pub tags: Option<List<String>>,
    /// Dropdown filters added to the dashboard. Each one broadcasts its selected value as a condition, acts as a variable which can be referenced in tile queries, or both.
    pub filters: Option<List<ClickStackFilter>>,
    /// Optional default dashboard query to persist on the dashboard.
    ///
    /// - Example: `service.name = 'api'`
    pub saved_query: Nullable<String>,
    /// Query language used by savedQuery.
    ///
    /// - Example: `sql`
    pub saved_query_language: Nullable<
        ClickStackUpdateDashboardRequestSavedQueryLanguage,
    >,
    /// Optional default dashboard filter values to persist on the dashboard.
    pub saved_filter_values: Option<List<ClickStackSavedFilterValue>>,
    /// Optional grouping containers. Each tile may join a container via tile.containerId, and a tab inside it via tile.tabId.
    pub containers: Option<List<ClickStackDashboardContainer>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackUpdateDashboardRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        tiles: impl Into<List<ClickStackTileInput>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            tiles: Some(tiles.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackUpdateDashboardRequest {
        name: required String = "name",
        tiles: required List<ClickStackTileInput> = "tiles",
        tags: optional List<String> = "tags",
        filters: optional List<ClickStackFilter> = "filters",
        saved_query, saved_query_null: nullable String = "savedQuery",
        saved_query_language, saved_query_language_null: nullable ClickStackUpdateDashboardRequestSavedQueryLanguage = "savedQueryLanguage",
        saved_filter_values: optional List<ClickStackSavedFilterValue> = "savedFilterValues",
        containers: optional List<ClickStackDashboardContainer> = "containers",
    }
}

open_enum! {
    /// Query language used by savedQuery.
    ///
    /// - Example: `sql`
    pub enum ClickStackUpdateDashboardRequestSavedQueryLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

/// The object at `/components/schemas/ClickStackUpdateRoleRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackUpdateRoleRequest {
    /// New role name. Omit to leave the name unchanged.
    ///
    /// - Example: `Deploy Bot`
    pub name: Option<String>,
    /// New role description.
    ///
    /// - Example: `Manages dashboards via Terraform`
    pub description: Option<String>,
    /// The replacement set of CASL permissions for the role.
    pub permissions: Option<List<ClickStackCaslPermission>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackUpdateRoleRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(permissions: impl Into<List<ClickStackCaslPermission>>) -> Self {
        Self {
            permissions: Some(permissions.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackUpdateRoleRequest {
        name: optional String = "name",
        description: optional String = "description",
        permissions: required List<ClickStackCaslPermission> = "permissions",
    }
}

/// The object at `/components/schemas/ClickStackValidateDashboardError` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackValidateDashboardError {
    /// Dot-separated field path, or empty string for top-level errors.
    ///
    /// - Example: `tiles.0.config`
    pub path: Option<String>,
    /// Human-readable error description.
    ///
    /// - Example: `Required`
    pub message: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackValidateDashboardError {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: Some(path.into()),
            message: Some(message.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackValidateDashboardError {
        path: required String = "path",
        message: required String = "message",
    }
}

/// The object at `/components/schemas/ClickStackValidateDashboardResponse` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackValidateDashboardResponse {
    /// True when the body passes all validation rules.
    pub valid: Option<bool>,
    /// Validation errors. Empty when valid is true.
    pub errors: Option<List<ClickStackValidateDashboardError>>,
    /// The property `normalized`.
    pub normalized: Nullable<Map<Raw>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackValidateDashboardResponse {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        valid: impl Into<bool>,
        errors: impl Into<List<ClickStackValidateDashboardError>>,
        normalized: impl Into<Nullable<Map<Raw>>>,
    ) -> Self {
        Self {
            valid: Some(valid.into()),
            errors: Some(errors.into()),
            normalized: normalized.into(),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackValidateDashboardResponse {
        valid: required bool = "valid",
        errors: required List<ClickStackValidateDashboardError> = "errors",
        normalized: required_nullable Map<Raw> = "normalized",
    }
}

/// The object at `/components/schemas/ClickStackValidateWebhookResponse` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackValidateWebhookResponse {
    /// True when the body passes all validation rules.
    pub valid: Option<bool>,
    /// Validation errors. Empty when valid is true.
    pub errors: Option<List<ClickStackValidateWebhookResponseErrorsItem>>,
    /// The property `normalized`.
    pub normalized: Nullable<Map<Raw>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackValidateWebhookResponse {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        valid: impl Into<bool>,
        errors: impl Into<List<ClickStackValidateWebhookResponseErrorsItem>>,
        normalized: impl Into<Nullable<Map<Raw>>>,
    ) -> Self {
        Self {
            valid: Some(valid.into()),
            errors: Some(errors.into()),
            normalized: normalized.into(),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackValidateWebhookResponse {
        valid: required bool = "valid",
        errors: required List<ClickStackValidateWebhookResponseErrorsItem> = "errors",
        normalized: required_nullable Map<Raw> = "normalized",
    }
}

/// The object at `/components/schemas/ClickStackValidateWebhookResponseErrorsItem` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackValidateWebhookResponseErrorsItem {
    /// Dot-separated field path, or empty string for top-level errors.
    pub path: Option<String>,
    /// Human-readable error description.
    pub message: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackValidateWebhookResponseErrorsItem {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: Some(path.into()),
            message: Some(message.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ClickStackValidateWebhookResponseErrorsItem {
        path: required String = "path",
        message: required String = "message",
    }
}

/// The object at `/components/schemas/ClickStackVariableSavedFilterValue` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackVariableSavedFilterValue {
    /// Filter type.
    ///
    /// - Example: `variable`
    pub type_: Option<ClickStackVariableSavedFilterValueType>,
    /// The variableName of the dashboard variable this selection belongs to. Only allowed for variable-enabled filters.
    ///
    /// - Example: `service`
    pub name: Option<String>,
    /// Selected values. Ignored when "all" is true.
    ///
    /// - Example: `["hdx-oss-dev-api"]`
    pub values: Option<List<String>>,
    /// Set to true to select every available value rather than a fixed list, which only SOURCE_FILTER filters offer (and only for columns their source declares with allowAll). Send an empty "values" alongside it. Allowed values: true.
    ///
    /// - Example: `true`
    pub all: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackVariableSavedFilterValue {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl Into<ClickStackVariableSavedFilterValueType>,
        name: impl Into<String>,
        values: impl Into<List<String>>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            name: Some(name.into()),
            values: Some(values.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackVariableSavedFilterValue {
        type_: required ClickStackVariableSavedFilterValueType = "type",
        name: required String = "name",
        values: required List<String> = "values",
        all: optional bool = "all",
    }
}

open_enum! {
    /// Filter type.
    ///
    /// - Example: `variable`
    pub enum ClickStackVariableSavedFilterValueType {
        Variable = "variable",
    }
}

union! {
    /// A value at `/components/schemas/ClickStackWebhook` of the document.
    pub enum ClickStackWebhook by tag("service") {
        /// `service` is `slack`.
        Slack(box ClickStackSlackWebhook) = tag["slack"],
        /// `service` is `incidentio`.
        IncidentIo(box ClickStackIncidentIoWebhook) = tag["incidentio"],
        /// `service` is `generic`.
        Generic(box ClickStackGenericWebhook) = tag["generic"],
        /// `service` is `slack_api`.
        SlackApi(box ClickStackSlackApiWebhook) = tag["slack_api"],
        /// `service` is `pagerduty_api`.
        PagerDutyApi(box ClickStackPagerDutyApiWebhook) = tag["pagerduty_api"],
    }
}

/// The object at `/components/schemas/ClickStackWebhookInput` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackWebhookInput {
    /// Webhook name. Must be unique per service within the team.
    ///
    /// - Example: `Production Alerts`
    pub name: Option<String>,
    /// Webhook service type.
    ///
    /// - Example: `slack`
    pub service: Option<ClickStackWebhookInputService>,
    /// Webhook destination URL.
    ///
    /// - Example: `https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX`
    pub url: Option<Secret>,
    /// Webhook description, shown in the UI.
    ///
    /// - Example: `Sends critical alerts to the #incidents channel`
    pub description: Option<String>,
    /// Optional Handlebars request body template. Only for generic/incidentio; rejected for slack. Rejected with a 400 if it does not compile or calls a helper other than `eq` and the Handlebars built-ins.
    ///
    /// - Example: `{"alert": "{{title}}", "severity": "{{level}}"}`
    pub body: Option<String>,
    /// The property `headers`.
    pub headers: Option<Map<Secret>>,
    /// The property `queryParams`.
    pub query_params: Option<Map<Secret>>,
    pub(crate) unlisted: Unlisted,
}

impl ClickStackWebhookInput {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        service: impl Into<ClickStackWebhookInputService>,
        url: impl Into<Secret>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            service: Some(service.into()),
            url: Some(url.into()),
            ..Self::blank()
        }
    }
}

object! {
    ClickStackWebhookInput {
        name: required String = "name",
        service: required ClickStackWebhookInputService = "service",
        url: required Secret = "url",
        description: optional String = "description",
        body: optional String = "body",
        headers: optional Map<Secret> = "headers",
        query_params: optional Map<Secret> = "queryParams",
    }
}

open_enum! {
    /// Webhook service type.
    ///
    /// - Example: `slack`
    pub enum ClickStackWebhookInputService {
        Slack = "slack",
        Incidentio = "incidentio",
        Generic = "generic",
    }
}
