// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag ClickStack.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Element of `aggregated_columns` of [`ClickStackMaterializedView`].
    ///
    /// Schema: `/components/schemas/ClickStackAggregatedColumn`.
    pub struct ClickStackAggregatedColumn {
        /// Source column name.
        ///
        /// - Example: `Duration`
        pub source_column: Nullable<String> = "sourceColumn" null(source_column_null),
        /// Aggregation function (e.g., count, sum, avg).
        ///
        /// - Required.
        /// - Example: `sum`
        pub agg_fn: Option<String> = "aggFn" required(String),
        /// Materialized view column name.
        ///
        /// - Required.
        /// - Example: `sum__Duration`
        pub mv_column: Option<String> = "mvColumn" required(String),
    }
}

object! {
    /// Value of the variant `Builder` of [`ClickStackAlertBarChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertBarBuilderChartConfig`.
    pub struct ClickStackAlertBarBuilderChartConfig {
        /// Display type discriminator. Must be "stacked_bar" for stacked-bar charts.
        ///
        /// - Required.
        /// - Example: `stacked_bar`
        pub display_type: Option<ClickStackAlertBarBuilderChartConfigDisplayType> = "displayType" required(ClickStackAlertBarBuilderChartConfigDisplayType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
        ///
        /// - Required.
        pub select: Option<List<ClickStackSelectItem>> = "select" required(List<ClickStackSelectItem>),
        /// Field expression to group results by (creates separate bars segments per group value).
        ///
        /// - Example: `service`
        pub group_by: Option<String> = "groupBy",
        /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
        pub as_ratio: Option<bool> = "asRatio",
        /// Align the date range boundaries to the query granularity interval.
        pub align_date_range_to_granularity: Option<bool> = "alignDateRangeToGranularity",
        /// Fill missing time buckets with zero instead of leaving gaps.
        pub fill_nulls: Option<bool> = "fillNulls",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited, or a positive N to keep the top N series.
        ///
        /// - Example: `5`
        pub series_limit: Option<i64> = "seriesLimit",
        /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
        pub formulas: Option<List<ClickStackFormula>> = "formulas",
        /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are hidden.
        pub show_operand_series: Option<bool> = "showOperandSeries",
        /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
        ///
        /// - Example: `Error Rate Query`
        pub name: Option<String> = "name",
        /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
        ///
        /// - Example: `ServiceName:api`
        pub where_: Option<String> = "where",
        /// Language of the chart-level "where" filter.
        pub where_language: Option<ClickStackAlertBarBuilderChartConfigWhereLanguage> = "whereLanguage",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackAlertBarBuilderChartConfig`]: Display type discriminator. Must be "stacked_bar" for stacked-bar charts.
    ///
    /// - Example: `stacked_bar`
    pub enum ClickStackAlertBarBuilderChartConfigDisplayType {
        StackedBar = "stacked_bar",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackAlertBarBuilderChartConfig`]: Language of the chart-level "where" filter.
    pub enum ClickStackAlertBarBuilderChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// Value of the variant `Bar` of [`ClickStackAlertChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertBarChartConfig`.
    pub enum ClickStackAlertBarChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackAlertBarBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackAlertBarRawSqlChartConfig) = tag["sql"],
    }
}

object! {
    /// Value of the variant `RawSql` of [`ClickStackAlertBarChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertBarRawSqlChartConfig`.
    pub struct ClickStackAlertBarRawSqlChartConfig {
        /// Must be "sql" to use the Raw SQL chart config variant.
        ///
        /// - Required.
        /// - Example: `sql`
        pub config_type: Option<ClickStackAlertBarRawSqlChartConfigConfigType> = "configType" required(ClickStackAlertBarRawSqlChartConfigConfigType),
        /// ID of the ClickHouse connection to execute the query against.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub connection_id: Option<String> = "connectionId" required(String),
        /// SQL query template to execute. Supports HyperDX template variables.
        ///
        /// - Required.
        /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
        pub sql_template: Option<String> = "sqlTemplate" required(String),
        /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Display as a stacked-bar time-series chart.
        ///
        /// - Required.
        /// - Example: `stacked_bar`
        pub display_type: Option<ClickStackAlertBarRawSqlChartConfigDisplayType> = "displayType" required(ClickStackAlertBarRawSqlChartConfigDisplayType),
        /// Fill missing time buckets with zero instead of leaving gaps.
        pub fill_nulls: Option<bool> = "fillNulls",
        /// Expand date range boundaries to the query granularity interval.
        pub align_date_range_to_granularity: Option<bool> = "alignDateRangeToGranularity",
        /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
        ///
        /// - Example: `Error Rate Query`
        pub name: Option<String> = "name",
        /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
        ///
        /// - Example: `ServiceName:api`
        pub where_: Option<String> = "where",
        /// Language of the chart-level "where" filter.
        pub where_language: Option<ClickStackAlertBarRawSqlChartConfigWhereLanguage> = "whereLanguage",
    }
}

open_enum! {
    /// Value of `config_type` of [`ClickStackAlertBarRawSqlChartConfig`]: Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackAlertBarRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackAlertBarRawSqlChartConfig`]: Display as a stacked-bar time-series chart.
    ///
    /// - Example: `stacked_bar`
    pub enum ClickStackAlertBarRawSqlChartConfigDisplayType {
        StackedBar = "stacked_bar",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackAlertBarRawSqlChartConfig`]: Language of the chart-level "where" filter.
    pub enum ClickStackAlertBarRawSqlChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// Value of `channel` of [`ClickStackAlertResponse`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertChannel`.
    pub enum ClickStackAlertChannel by required {
        /// Chosen with `emailRecipients`, `type`, and without `webhookId`.
        Email(box ClickStackAlertChannelEmail) = has["emailRecipients", "type"] lacks["webhookId"],
        /// Chosen with `type`, `webhookId`, and without `emailRecipients`.
        Webhook(box ClickStackAlertChannelWebhook) = has["type", "webhookId"] lacks["emailRecipients"],
    }
}

object! {
    /// Value of the variant `Email` of [`ClickStackAlertChannel`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertChannelEmail`.
    pub struct ClickStackAlertChannelEmail {
        /// Channel type. Must be "email" for email alerts.
        ///
        /// - Required.
        pub type_: Option<ClickStackAlertChannelEmailType> = "type" required(ClickStackAlertChannelEmailType),
        /// Email recipients for email alerts.
        ///
        /// - Required.
        pub email_recipients: Option<List<String>> = "emailRecipients" required(List<String>),
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackAlertChannelEmail`]: Channel type. Must be "email" for email alerts.
    pub enum ClickStackAlertChannelEmailType {
        Webhook = "webhook",
        Email = "email",
    }
}

object! {
    /// Value of the variant `Webhook` of [`ClickStackAlertChannel`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertChannelWebhook`.
    pub struct ClickStackAlertChannelWebhook {
        /// Channel type. Must be "webhook" for webhook alerts.
        ///
        /// - Required.
        pub type_: Option<ClickStackAlertChannelWebhookType> = "type" required(ClickStackAlertChannelWebhookType),
        /// Webhook destination ID.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a789012`
        pub webhook_id: Option<String> = "webhookId" required(String),
        /// Webhook service type (e.g., slack_api).
        ///
        /// - Example: `slack_api`
        pub webhook_service: Nullable<String> = "webhookService" null(webhook_service_null),
        /// Slack channel ID for Slack webhooks.
        ///
        /// - Example: `C01ABCDEF23`
        pub slack_channel_id: Nullable<String> = "slackChannelId" null(slack_channel_id_null),
        /// Severity label used by PagerDuty API webhooks.
        pub severity: Nullable<ClickStackAlertChannelWebhookSeverity> = "severity" null(severity_null),
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
    /// Value of `type_` of [`ClickStackAlertChannelWebhook`]: Channel type. Must be "webhook" for webhook alerts.
    pub enum ClickStackAlertChannelWebhookType {
        Webhook = "webhook",
        Email = "email",
    }
}

/// Notification channels to trigger when the alert fires or resolves. Between 1 and 10 channels; duplicates are rejected.
///
/// - Minimum number of items: `1`
/// - Maximum number of items: `10`
///
/// Schema: `/components/schemas/ClickStackAlertChannels`.
pub type ClickStackAlertChannels = List<ClickStackAlertChannel>;

union! {
    /// Value of `chart_config` of [`ClickStackAlertResponse`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertChartConfig`.
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

object! {
    /// Element of `execution_errors` of [`ClickStackAlertResponse`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertExecutionError`.
    pub struct ClickStackAlertExecutionError {
        /// When the error occurred.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2026-04-17T12:00:00.000Z`
        pub timestamp: Option<Timestamp> = "timestamp" required(Timestamp),
        /// Category of the error.
        ///
        /// - Required.
        /// - Example: `QUERY_ERROR`
        pub type_: Option<ClickStackAlertExecutionErrorType> = "type" required(ClickStackAlertExecutionErrorType),
        /// Human-readable error message.
        ///
        /// - Required.
        /// - Example: `Query timed out after 30s`
        pub message: Option<String> = "message" required(String),
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

object! {
    /// Value of the variant `Builder` of [`ClickStackAlertLineChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertLineBuilderChartConfig`.
    pub struct ClickStackAlertLineBuilderChartConfig {
        /// Display type discriminator. Must be "line" for line charts.
        ///
        /// - Required.
        /// - Example: `line`
        pub display_type: Option<ClickStackAlertLineBuilderChartConfigDisplayType> = "displayType" required(ClickStackAlertLineBuilderChartConfigDisplayType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
        ///
        /// - Required.
        pub select: Option<List<ClickStackSelectItem>> = "select" required(List<ClickStackSelectItem>),
        /// Field expression to group results by (creates separate lines per group value).
        ///
        /// - Example: `host`
        pub group_by: Option<String> = "groupBy",
        /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
        pub as_ratio: Option<bool> = "asRatio",
        /// Expand date range boundaries to the query granularity interval.
        pub align_date_range_to_granularity: Option<bool> = "alignDateRangeToGranularity",
        /// Fill missing time buckets with zero instead of leaving gaps.
        pub fill_nulls: Option<bool> = "fillNulls",
        /// Set the y-axis lower bound to the minimum of the displayed data instead of zero, making small fluctuations between series easier to see.
        pub fit_y_axis_to_data: Option<bool> = "fitYAxisToData",
        /// How points are connected. Defaults to "smooth" when omitted.
        ///
        /// - Example: `step`
        pub line_interpolation: Option<ClickStackAlertLineBuilderChartConfigLineInterpolation> = "lineInterpolation",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Overlay the equivalent previous time period for comparison.
        pub compare_to_previous_period: Option<bool> = "compareToPreviousPeriod",
        /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited, or a positive N to keep the top N series.
        ///
        /// - Example: `5`
        pub series_limit: Option<i64> = "seriesLimit",
        /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
        pub formulas: Option<List<ClickStackFormula>> = "formulas",
        /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are hidden.
        pub show_operand_series: Option<bool> = "showOperandSeries",
        /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
        ///
        /// - Example: `Error Rate Query`
        pub name: Option<String> = "name",
        /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
        ///
        /// - Example: `ServiceName:api`
        pub where_: Option<String> = "where",
        /// Language of the chart-level "where" filter.
        pub where_language: Option<ClickStackAlertLineBuilderChartConfigWhereLanguage> = "whereLanguage",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackAlertLineBuilderChartConfig`]: Display type discriminator. Must be "line" for line charts.
    ///
    /// - Example: `line`
    pub enum ClickStackAlertLineBuilderChartConfigDisplayType {
        Line = "line",
    }
}

open_enum! {
    /// Value of `line_interpolation` of [`ClickStackAlertLineBuilderChartConfig`]: How points are connected. Defaults to "smooth" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackAlertLineBuilderChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackAlertLineBuilderChartConfig`]: Language of the chart-level "where" filter.
    pub enum ClickStackAlertLineBuilderChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// Value of the variant `Line` of [`ClickStackAlertChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertLineChartConfig`.
    pub enum ClickStackAlertLineChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackAlertLineBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackAlertLineRawSqlChartConfig) = tag["sql"],
    }
}

object! {
    /// Value of the variant `RawSql` of [`ClickStackAlertLineChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertLineRawSqlChartConfig`.
    pub struct ClickStackAlertLineRawSqlChartConfig {
        /// Must be "sql" to use the Raw SQL chart config variant.
        ///
        /// - Required.
        /// - Example: `sql`
        pub config_type: Option<ClickStackAlertLineRawSqlChartConfigConfigType> = "configType" required(ClickStackAlertLineRawSqlChartConfigConfigType),
        /// ID of the ClickHouse connection to execute the query against.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub connection_id: Option<String> = "connectionId" required(String),
        /// SQL query template to execute. Supports HyperDX template variables.
        ///
        /// - Required.
        /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
        pub sql_template: Option<String> = "sqlTemplate" required(String),
        /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Display as a line time-series chart.
        ///
        /// - Required.
        /// - Example: `line`
        pub display_type: Option<ClickStackAlertLineRawSqlChartConfigDisplayType> = "displayType" required(ClickStackAlertLineRawSqlChartConfigDisplayType),
        /// Overlay the equivalent previous time period for comparison.
        pub compare_to_previous_period: Option<bool> = "compareToPreviousPeriod",
        /// Fill missing time buckets with zero instead of leaving gaps.
        pub fill_nulls: Option<bool> = "fillNulls",
        /// Expand date range boundaries to the query granularity interval.
        pub align_date_range_to_granularity: Option<bool> = "alignDateRangeToGranularity",
        /// Set the y-axis lower bound to the minimum of the displayed data instead of zero, making small fluctuations between series easier to see.
        pub fit_y_axis_to_data: Option<bool> = "fitYAxisToData",
        /// How points are connected. Defaults to "smooth" when omitted.
        ///
        /// - Example: `step`
        pub line_interpolation: Option<ClickStackAlertLineRawSqlChartConfigLineInterpolation> = "lineInterpolation",
        /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
        ///
        /// - Example: `Error Rate Query`
        pub name: Option<String> = "name",
        /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
        ///
        /// - Example: `ServiceName:api`
        pub where_: Option<String> = "where",
        /// Language of the chart-level "where" filter.
        pub where_language: Option<ClickStackAlertLineRawSqlChartConfigWhereLanguage> = "whereLanguage",
    }
}

open_enum! {
    /// Value of `config_type` of [`ClickStackAlertLineRawSqlChartConfig`]: Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackAlertLineRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackAlertLineRawSqlChartConfig`]: Display as a line time-series chart.
    ///
    /// - Example: `line`
    pub enum ClickStackAlertLineRawSqlChartConfigDisplayType {
        Line = "line",
    }
}

open_enum! {
    /// Value of `line_interpolation` of [`ClickStackAlertLineRawSqlChartConfig`]: How points are connected. Defaults to "smooth" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackAlertLineRawSqlChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackAlertLineRawSqlChartConfig`]: Language of the chart-level "where" filter.
    pub enum ClickStackAlertLineRawSqlChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Value of the variant `Builder` of [`ClickStackAlertNumberChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertNumberBuilderChartConfig`.
    pub struct ClickStackAlertNumberBuilderChartConfig {
        /// Display type discriminator. Must be "number" for single big-number charts.
        ///
        /// - Required.
        /// - Example: `number`
        pub display_type: Option<ClickStackAlertNumberBuilderChartConfigDisplayType> = "displayType" required(ClickStackAlertNumberBuilderChartConfigDisplayType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Exactly one aggregated value to display as a single number — unless "formulas" is set, in which case the select items are the formula's operands and the (single) formula value is displayed instead.
        ///
        /// - Required.
        pub select: Option<List<ClickStackSelectItem>> = "select" required(List<ClickStackSelectItem>),
        /// A single derived value computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Number tiles display the formula value and always hide the operand series.
        pub formulas: Option<List<ClickStackFormula>> = "formulas",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Optional static color applied to the displayed number.
        pub color: Option<ClickStackAlertNumberBuilderChartConfigColor> = "color",
        /// Ordered conditional color rules evaluated against the displayed value (last match wins). Falls back to color, then the default text color when no rule matches.
        pub color_rules: Option<List<ClickStackNumberTileColorCondition>> = "colorRules",
        /// Value of type [`ClickStackBackgroundChart`].
        pub background_chart: Option<ClickStackBackgroundChart> = "backgroundChart",
        /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
        ///
        /// - Example: `Error Rate Query`
        pub name: Option<String> = "name",
        /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
        ///
        /// - Example: `ServiceName:api`
        pub where_: Option<String> = "where",
        /// Language of the chart-level "where" filter.
        pub where_language: Option<ClickStackAlertNumberBuilderChartConfigWhereLanguage> = "whereLanguage",
    }
}

open_enum! {
    /// Value of `color` of [`ClickStackAlertNumberBuilderChartConfig`]: Optional static color applied to the displayed number.
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
    /// Value of `display_type` of [`ClickStackAlertNumberBuilderChartConfig`]: Display type discriminator. Must be "number" for single big-number charts.
    ///
    /// - Example: `number`
    pub enum ClickStackAlertNumberBuilderChartConfigDisplayType {
        Number = "number",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackAlertNumberBuilderChartConfig`]: Language of the chart-level "where" filter.
    pub enum ClickStackAlertNumberBuilderChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// Value of the variant `Number` of [`ClickStackAlertChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertNumberChartConfig`.
    pub enum ClickStackAlertNumberChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackAlertNumberBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackAlertNumberRawSqlChartConfig) = tag["sql"],
    }
}

object! {
    /// Value of the variant `RawSql` of [`ClickStackAlertNumberChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertNumberRawSqlChartConfig`.
    pub struct ClickStackAlertNumberRawSqlChartConfig {
        /// Must be "sql" to use the Raw SQL chart config variant.
        ///
        /// - Required.
        /// - Example: `sql`
        pub config_type: Option<ClickStackAlertNumberRawSqlChartConfigConfigType> = "configType" required(ClickStackAlertNumberRawSqlChartConfigConfigType),
        /// ID of the ClickHouse connection to execute the query against.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub connection_id: Option<String> = "connectionId" required(String),
        /// SQL query template to execute. Supports HyperDX template variables.
        ///
        /// - Required.
        /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
        pub sql_template: Option<String> = "sqlTemplate" required(String),
        /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Display as a single big-number chart.
        ///
        /// - Required.
        /// - Example: `number`
        pub display_type: Option<ClickStackAlertNumberRawSqlChartConfigDisplayType> = "displayType" required(ClickStackAlertNumberRawSqlChartConfigDisplayType),
        /// Optional static color applied to the displayed number.
        pub color: Option<ClickStackAlertNumberRawSqlChartConfigColor> = "color",
        /// Ordered conditional color rules evaluated against the displayed value (last match wins). Falls back to color, then the default text color when no rule matches.
        pub color_rules: Option<List<ClickStackNumberTileColorCondition>> = "colorRules",
        /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
        ///
        /// - Example: `Error Rate Query`
        pub name: Option<String> = "name",
        /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
        ///
        /// - Example: `ServiceName:api`
        pub where_: Option<String> = "where",
        /// Language of the chart-level "where" filter.
        pub where_language: Option<ClickStackAlertNumberRawSqlChartConfigWhereLanguage> = "whereLanguage",
    }
}

open_enum! {
    /// Value of `color` of [`ClickStackAlertNumberRawSqlChartConfig`]: Optional static color applied to the displayed number.
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
    /// Value of `config_type` of [`ClickStackAlertNumberRawSqlChartConfig`]: Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackAlertNumberRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackAlertNumberRawSqlChartConfig`]: Display as a single big-number chart.
    ///
    /// - Example: `number`
    pub enum ClickStackAlertNumberRawSqlChartConfigDisplayType {
        Number = "number",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackAlertNumberRawSqlChartConfig`]: Language of the chart-level "where" filter.
    pub enum ClickStackAlertNumberRawSqlChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Result of `click_stack_create_alert`, `click_stack_get_alert` and `click_stack_update_alert`.
    ///
    /// Schema: `/components/schemas/ClickStackAlertResponse`.
    pub struct ClickStackAlertResponse {
        /// Dashboard ID for tile-based alerts.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub dashboard_id: Nullable<String> = "dashboardId" null(dashboard_id_null),
        /// Tile ID for tile-based alerts. Must be a line, stacked bar, or number type tile.
        ///
        /// - Example: `65f5e4a3b9e77c001a901234`
        pub tile_id: Nullable<String> = "tileId" null(tile_id_null),
        /// Saved search ID for saved_search alerts.
        ///
        /// - Example: `65f5e4a3b9e77c001a345678`
        pub saved_search_id: Nullable<String> = "savedSearchId" null(saved_search_id_null),
        /// Group-by key for saved search alerts.
        ///
        /// - Example: `ServiceName`
        pub group_by: Nullable<String> = "groupBy" null(group_by_null),
        /// Value of type [`ClickStackAlertChartConfig`].
        pub chart_config: Option<ClickStackAlertChartConfig> = "chartConfig",
        /// Threshold value for triggering the alert. For between and not_between threshold types, this is the lower bound.
        ///
        /// - Example: `100`
        pub threshold: Option<f64> = "threshold",
        /// Upper bound for between and not_between threshold types. Required when thresholdType is between or not_between, must be \>= threshold.
        ///
        /// - Example: `500`
        pub threshold_max: Nullable<f64> = "thresholdMax" null(threshold_max_null),
        /// Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team. Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are rejected with 400.
        ///
        /// - Example: `1h`
        pub interval: Option<ClickStackAlertResponseInterval> = "interval",
        /// Offset from the interval boundary in minutes. For example, 2 with a 5m interval evaluates windows at :02, :07, :12, etc. (UTC).
        ///
        /// - Example: `2`
        pub schedule_offset_minutes: Nullable<i64> = "scheduleOffsetMinutes" null(schedule_offset_minutes_null),
        /// Absolute UTC start time anchor. Alert windows start from this timestamp and repeat every interval.
        ///
        /// - Format: `date-time`
        /// - Example: `2026-02-08T10:00:00.000Z`
        pub schedule_start_at: Nullable<Timestamp> = "scheduleStartAt" null(schedule_start_at_null),
        /// Alert source type (tile-based or saved search).
        ///
        /// - Example: `tile`
        pub source: Option<ClickStackAlertResponseSource> = "source",
        /// Threshold comparison direction.
        ///
        /// - Example: `above`
        pub threshold_type: Option<ClickStackAlertResponseThresholdType> = "thresholdType",
        /// Value of type [`ClickStackAlertChannel`].
        pub channel: Option<ClickStackAlertChannel> = "channel",
        /// Value of type [`List<ClickStackAlertChannel>`](ClickStackAlertChannel).
        pub channels: Option<List<ClickStackAlertChannel>> = "channels",
        /// Alert name template (Handlebars), rendered as the notification title. When omitted, a default title is generated from the display name, value and threshold.
        ///
        /// - Example: `Errors for {{group}} hit {{value}}`
        pub name: Nullable<String> = "name" null(name_null),
        /// Alert message template.
        ///
        /// - Example: `Test Alert Message`
        pub message: Nullable<String> = "message" null(message_null),
        /// Freeform note for the alert. Supports markdown formatting.
        ///
        /// - Example: `Threshold raised from 50 to 100 on 2026-01-15. See [runbook](https://wiki.example.com/runbook).`
        pub note: Nullable<String> = "note" null(note_null),
        /// Fire the alert only after its condition has been met for this many consecutive evaluation windows. While the condition is met but fewer than this many consecutive windows have violated, the alert is in the PENDING state.
        ///
        /// - Example: `3`
        pub num_consecutive_windows: Nullable<i64> = "numConsecutiveWindows" null(num_consecutive_windows_null),
        /// The display name for the alert in the UI. Derived from the saved search name, dashboard tile name, or inline chartConfig name when not explicitly set.
        ///
        /// - Required.
        /// - Example: `Checkout error spike`
        pub display_name: Option<String> = "displayName" required(String),
        /// The tags for the alert. Derived from the tags of the referenced saved search or dashboard when not explicitly set; inline alerts default to an empty list.
        ///
        /// - Required.
        /// - Example: `["checkout","p1"]`
        pub tags: Option<List<String>> = "tags" required(List<String>),
        /// Unique alert identifier.
        ///
        /// - Example: `65f5e4a3b9e77c001a123456`
        pub id: Option<String> = "id",
        /// Current alert state.
        ///
        /// - Example: `ALERT`
        pub state: Option<ClickStackAlertResponseState> = "state",
        /// Team identifier.
        ///
        /// - Example: `65f5e4a3b9e77c001a345678`
        pub team_id: Option<String> = "teamId",
        /// Value of type [`ClickStackAlertSilenced`].
        pub silenced: Nullable<ClickStackAlertSilenced> = "silenced" null(silenced_null),
        /// Errors recorded during the most recent alert execution, if any.
        pub execution_errors: Option<List<ClickStackAlertExecutionError>> = "executionErrors",
        /// Creation timestamp.
        ///
        /// - Format: `date-time`
        /// - Example: `2023-01-01T00:00:00.000Z`
        pub created_at: Nullable<Timestamp> = "createdAt" null(created_at_null),
        /// Last update timestamp.
        ///
        /// - Format: `date-time`
        /// - Example: `2023-01-01T00:00:00.000Z`
        pub updated_at: Nullable<Timestamp> = "updatedAt" null(updated_at_null),
    }
}

open_enum! {
    /// Value of `interval` of [`ClickStackAlertResponse`]: Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team. Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are rejected with 400.
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
    /// Value of `source` of [`ClickStackAlertResponse`]: Alert source type (tile-based or saved search).
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
    /// Value of `threshold_type` of [`ClickStackAlertResponse`]: Threshold comparison direction.
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

object! {
    /// Value of `silenced` of [`ClickStackAlertResponse`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertSilenced`.
    pub struct ClickStackAlertSilenced: Default {
        /// User ID who silenced the alert.
        ///
        /// - Example: `65f5e4a3b9e77c001a234567`
        pub by: Nullable<String> = "by" null(by_null),
        /// Silence start timestamp.
        ///
        /// - Format: `date-time`
        /// - Example: `2026-03-19T08:00:00.000Z`
        pub at: Option<Timestamp> = "at",
        /// Silence end timestamp.
        ///
        /// - Format: `date-time`
        /// - Example: `2026-03-20T08:00:00.000Z`
        pub until: Option<Timestamp> = "until",
    }
}

object! {
    /// Value of the variant `Builder` of [`ClickStackAlertStackedLineChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertStackedLineBuilderChartConfig`.
    pub struct ClickStackAlertStackedLineBuilderChartConfig {
        /// Display type discriminator. Must be "stacked_line" for stacked-line charts.
        ///
        /// - Required.
        /// - Example: `stacked_line`
        pub display_type: Option<ClickStackAlertStackedLineBuilderChartConfigDisplayType> = "displayType" required(ClickStackAlertStackedLineBuilderChartConfigDisplayType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
        ///
        /// - Required.
        pub select: Option<List<ClickStackSelectItem>> = "select" required(List<ClickStackSelectItem>),
        /// Field expression to group results by (creates separate stacked bands per group value).
        ///
        /// - Example: `service`
        pub group_by: Option<String> = "groupBy",
        /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
        pub as_ratio: Option<bool> = "asRatio",
        /// Align the date range boundaries to the query granularity interval.
        pub align_date_range_to_granularity: Option<bool> = "alignDateRangeToGranularity",
        /// Fill missing time buckets with zero instead of leaving gaps.
        pub fill_nulls: Option<bool> = "fillNulls",
        /// How points are connected. Defaults to "linear" when omitted.
        ///
        /// - Example: `step`
        pub line_interpolation: Option<ClickStackAlertStackedLineBuilderChartConfigLineInterpolation> = "lineInterpolation",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited, or a positive N to keep the top N series.
        ///
        /// - Example: `5`
        pub series_limit: Option<i64> = "seriesLimit",
        /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
        pub formulas: Option<List<ClickStackFormula>> = "formulas",
        /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are hidden.
        pub show_operand_series: Option<bool> = "showOperandSeries",
        /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
        ///
        /// - Example: `Error Rate Query`
        pub name: Option<String> = "name",
        /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
        ///
        /// - Example: `ServiceName:api`
        pub where_: Option<String> = "where",
        /// Language of the chart-level "where" filter.
        pub where_language: Option<ClickStackAlertStackedLineBuilderChartConfigWhereLanguage> = "whereLanguage",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackAlertStackedLineBuilderChartConfig`]: Display type discriminator. Must be "stacked_line" for stacked-line charts.
    ///
    /// - Example: `stacked_line`
    pub enum ClickStackAlertStackedLineBuilderChartConfigDisplayType {
        StackedLine = "stacked_line",
    }
}

open_enum! {
    /// Value of `line_interpolation` of [`ClickStackAlertStackedLineBuilderChartConfig`]: How points are connected. Defaults to "linear" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackAlertStackedLineBuilderChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackAlertStackedLineBuilderChartConfig`]: Language of the chart-level "where" filter.
    pub enum ClickStackAlertStackedLineBuilderChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// Value of the variant `StackedLine` of [`ClickStackAlertChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertStackedLineChartConfig`.
    pub enum ClickStackAlertStackedLineChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackAlertStackedLineBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackAlertStackedLineRawSqlChartConfig) = tag["sql"],
    }
}

object! {
    /// Value of the variant `RawSql` of [`ClickStackAlertStackedLineChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackAlertStackedLineRawSqlChartConfig`.
    pub struct ClickStackAlertStackedLineRawSqlChartConfig {
        /// Must be "sql" to use the Raw SQL chart config variant.
        ///
        /// - Required.
        /// - Example: `sql`
        pub config_type: Option<ClickStackAlertStackedLineRawSqlChartConfigConfigType> = "configType" required(ClickStackAlertStackedLineRawSqlChartConfigConfigType),
        /// ID of the ClickHouse connection to execute the query against.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub connection_id: Option<String> = "connectionId" required(String),
        /// SQL query template to execute. Supports HyperDX template variables.
        ///
        /// - Required.
        /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
        pub sql_template: Option<String> = "sqlTemplate" required(String),
        /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Display as a stacked-line time-series chart.
        ///
        /// - Required.
        /// - Example: `stacked_line`
        pub display_type: Option<ClickStackAlertStackedLineRawSqlChartConfigDisplayType> = "displayType" required(ClickStackAlertStackedLineRawSqlChartConfigDisplayType),
        /// Fill missing time buckets with zero instead of leaving gaps.
        pub fill_nulls: Option<bool> = "fillNulls",
        /// Expand date range boundaries to the query granularity interval.
        pub align_date_range_to_granularity: Option<bool> = "alignDateRangeToGranularity",
        /// How points are connected. Defaults to "linear" when omitted.
        ///
        /// - Example: `step`
        pub line_interpolation: Option<ClickStackAlertStackedLineRawSqlChartConfigLineInterpolation> = "lineInterpolation",
        /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert itself has no name.
        ///
        /// - Example: `Error Rate Query`
        pub name: Option<String> = "name",
        /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
        ///
        /// - Example: `ServiceName:api`
        pub where_: Option<String> = "where",
        /// Language of the chart-level "where" filter.
        pub where_language: Option<ClickStackAlertStackedLineRawSqlChartConfigWhereLanguage> = "whereLanguage",
    }
}

open_enum! {
    /// Value of `config_type` of [`ClickStackAlertStackedLineRawSqlChartConfig`]: Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackAlertStackedLineRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackAlertStackedLineRawSqlChartConfig`]: Display as a stacked-line time-series chart.
    ///
    /// - Example: `stacked_line`
    pub enum ClickStackAlertStackedLineRawSqlChartConfigDisplayType {
        StackedLine = "stacked_line",
    }
}

open_enum! {
    /// Value of `line_interpolation` of [`ClickStackAlertStackedLineRawSqlChartConfig`]: How points are connected. Defaults to "linear" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackAlertStackedLineRawSqlChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackAlertStackedLineRawSqlChartConfig`]: Language of the chart-level "where" filter.
    pub enum ClickStackAlertStackedLineRawSqlChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Value of `background_chart` of [`ClickStackAlertNumberBuilderChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackBackgroundChart`.
    pub struct ClickStackBackgroundChart {
        /// Sparkline shape.
        ///
        /// - Required.
        /// - Example: `line`
        pub type_: Option<ClickStackBackgroundChartType> = "type" required(ClickStackBackgroundChartType),
        /// Optional palette-token override for the sparkline. When unset the sparkline inherits the tile's static color.
        pub color: Option<ClickStackBackgroundChartColor> = "color",
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

object! {
    /// Value of the variant `Builder` of [`ClickStackBarChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackBarBuilderChartConfig`.
    pub struct ClickStackBarBuilderChartConfig {
        /// Display type discriminator. Must be "stacked_bar" for stacked-bar charts.
        ///
        /// - Required.
        /// - Example: `stacked_bar`
        pub display_type: Option<ClickStackBarBuilderChartConfigDisplayType> = "displayType" required(ClickStackBarBuilderChartConfigDisplayType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
        ///
        /// - Required.
        pub select: Option<List<ClickStackSelectItem>> = "select" required(List<ClickStackSelectItem>),
        /// Field expression to group results by (creates separate bars segments per group value).
        ///
        /// - Example: `service`
        pub group_by: Option<String> = "groupBy",
        /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
        pub as_ratio: Option<bool> = "asRatio",
        /// Align the date range boundaries to the query granularity interval.
        pub align_date_range_to_granularity: Option<bool> = "alignDateRangeToGranularity",
        /// Fill missing time buckets with zero instead of leaving gaps.
        pub fill_nulls: Option<bool> = "fillNulls",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited, or a positive N to keep the top N series.
        ///
        /// - Example: `5`
        pub series_limit: Option<i64> = "seriesLimit",
        /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
        pub formulas: Option<List<ClickStackFormula>> = "formulas",
        /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are hidden.
        pub show_operand_series: Option<bool> = "showOperandSeries",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackBarBuilderChartConfig`]: Display type discriminator. Must be "stacked_bar" for stacked-bar charts.
    ///
    /// - Example: `stacked_bar`
    pub enum ClickStackBarBuilderChartConfigDisplayType {
        StackedBar = "stacked_bar",
    }
}

union! {
    /// Value of the variant `BarChart` of [`ClickStackTileConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackBarChartConfig`.
    pub enum ClickStackBarChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackBarBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackBarRawSqlChartConfig) = tag["sql"],
    }
}

object! {
    /// Value of the variant `RawSql` of [`ClickStackBarChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackBarRawSqlChartConfig`.
    pub struct ClickStackBarRawSqlChartConfig {
        /// Must be "sql" to use the Raw SQL chart config variant.
        ///
        /// - Required.
        /// - Example: `sql`
        pub config_type: Option<ClickStackBarRawSqlChartConfigConfigType> = "configType" required(ClickStackBarRawSqlChartConfigConfigType),
        /// ID of the ClickHouse connection to execute the query against.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub connection_id: Option<String> = "connectionId" required(String),
        /// SQL query template to execute. Supports HyperDX template variables.
        ///
        /// - Required.
        /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
        pub sql_template: Option<String> = "sqlTemplate" required(String),
        /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Display as a stacked-bar time-series chart.
        ///
        /// - Required.
        /// - Example: `stacked_bar`
        pub display_type: Option<ClickStackBarRawSqlChartConfigDisplayType> = "displayType" required(ClickStackBarRawSqlChartConfigDisplayType),
        /// Fill missing time buckets with zero instead of leaving gaps.
        pub fill_nulls: Option<bool> = "fillNulls",
        /// Expand date range boundaries to the query granularity interval.
        pub align_date_range_to_granularity: Option<bool> = "alignDateRangeToGranularity",
    }
}

open_enum! {
    /// Value of `config_type` of [`ClickStackBarRawSqlChartConfig`]: Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackBarRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackBarRawSqlChartConfig`]: Display as a stacked-bar time-series chart.
    ///
    /// - Example: `stacked_bar`
    pub enum ClickStackBarRawSqlChartConfigDisplayType {
        StackedBar = "stacked_bar",
    }
}

object! {
    /// Value of the variant `Between` of [`ClickStackNumberTileColorCondition`].
    ///
    /// Schema: `/components/schemas/ClickStackBetweenColorCondition`.
    pub struct ClickStackBetweenColorCondition {
        /// Range comparison operator.
        ///
        /// - Required.
        /// - Example: `between`
        pub operator: Option<ClickStackBetweenColorConditionOperator> = "operator" required(ClickStackBetweenColorConditionOperator),
        /// Inclusive \[min, max\] range. Both bounds must be finite numbers.
        ///
        /// - Required.
        /// - Example: `[100,500]`
        pub value: Option<List<f64>> = "value" required(List<f64>),
        /// Color applied when the rule matches.
        ///
        /// - Required.
        pub color: Option<ClickStackBetweenColorConditionColor> = "color" required(ClickStackBetweenColorConditionColor),
        /// Optional label describing the rule.
        ///
        /// - Example: `Warning`
        pub label: Option<String> = "label",
    }
}

open_enum! {
    /// Value of `color` of [`ClickStackBetweenColorCondition`]: Color applied when the rule matches.
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
    /// Element of `permissions` of [`ClickStackCreateRoleRequest`].
    ///
    /// Schema: `/components/schemas/ClickStackCASLPermission`.
    pub enum ClickStackCaslPermission by tag("integration") {
        /// `integration` is `mongodb`.
        MongoDbcasl(box ClickStackMongoDbcaslPermission) = tag["mongodb"],
        /// `integration` is `clickhouse`.
        ClickHouse(box ClickStackClickHouseCaslPermission) = tag["clickhouse"],
    }
}

object! {
    /// Value of the variant `Builder` of [`ClickStackCategoricalBarChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackCategoricalBarBuilderChartConfig`.
    pub struct ClickStackCategoricalBarBuilderChartConfig {
        /// Display type discriminator. Must be "bar" for categorical bar charts.
        ///
        /// - Required.
        /// - Example: `bar`
        pub display_type: Option<ClickStackCategoricalBarBuilderChartConfigDisplayType> = "displayType" required(ClickStackCategoricalBarBuilderChartConfigDisplayType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Exactly one aggregated value used to size each bar.
        ///
        /// - Required.
        pub select: Option<List<ClickStackSelectItem>> = "select" required(List<ClickStackSelectItem>),
        /// Field expression to group results by (one bar per group value).
        ///
        /// - Example: `service`
        pub group_by: Option<String> = "groupBy",
        /// Optional custom SQL ORDER BY expression (raw SQL). Overrides the default value-descending ordering and, when combined with "limit", controls which bars are kept.
        ///
        /// - Example: `"Count" DESC`
        pub order_by: Option<String> = "orderBy",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Maximum number of bars (SQL LIMIT). Without a custom "orderBy" the query keeps the groups with the largest aggregated values; with an "orderBy" it keeps the first bars in that order. Omit or set 0 to fetch all groups.
        ///
        /// - Example: `10`
        pub limit: Option<i64> = "limit",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackCategoricalBarBuilderChartConfig`]: Display type discriminator. Must be "bar" for categorical bar charts.
    ///
    /// - Example: `bar`
    pub enum ClickStackCategoricalBarBuilderChartConfigDisplayType {
        Bar = "bar",
    }
}

union! {
    /// Value of the variant `CategoricalBarChart` of [`ClickStackTileConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackCategoricalBarChartConfig`.
    pub enum ClickStackCategoricalBarChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackCategoricalBarBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackCategoricalBarRawSqlChartConfig) = tag["sql"],
    }
}

object! {
    /// Value of the variant `RawSql` of [`ClickStackCategoricalBarChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackCategoricalBarRawSqlChartConfig`.
    pub struct ClickStackCategoricalBarRawSqlChartConfig {
        /// Must be "sql" to use the Raw SQL chart config variant.
        ///
        /// - Required.
        /// - Example: `sql`
        pub config_type: Option<ClickStackCategoricalBarRawSqlChartConfigConfigType> = "configType" required(ClickStackCategoricalBarRawSqlChartConfigConfigType),
        /// ID of the ClickHouse connection to execute the query against.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub connection_id: Option<String> = "connectionId" required(String),
        /// SQL query template to execute. Supports HyperDX template variables.
        ///
        /// - Required.
        /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
        pub sql_template: Option<String> = "sqlTemplate" required(String),
        /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Display as a categorical bar chart.
        ///
        /// - Required.
        /// - Example: `bar`
        pub display_type: Option<ClickStackCategoricalBarRawSqlChartConfigDisplayType> = "displayType" required(ClickStackCategoricalBarRawSqlChartConfigDisplayType),
    }
}

open_enum! {
    /// Value of `config_type` of [`ClickStackCategoricalBarRawSqlChartConfig`]: Must be "sql" to use the Raw SQL chart config variant.
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

object! {
    /// Value of the variant `ClickHouse` of [`ClickStackCaslPermission`].
    ///
    /// Schema: `/components/schemas/ClickStackClickHouseCASLPermission`.
    pub struct ClickStackClickHouseCaslPermission {
        /// The action this permission grants or denies.
        ///
        /// - Required.
        /// - Example: `read`
        pub action: Option<ClickStackClickHouseCaslPermissionAction> = "action" required(ClickStackClickHouseCaslPermissionAction),
        /// The resource the action applies to.
        ///
        /// - Required.
        /// - Example: `Dashboard`
        pub subject: Option<ClickStackClickHouseCaslPermissionSubject> = "subject" required(ClickStackClickHouseCaslPermissionSubject),
        /// Optional CASL field restriction limiting the rule to specific fields.
        pub fields: Option<List<String>> = "fields",
        /// When true, the rule denies rather than grants the action.
        ///
        /// - Example: `false`
        pub inverted: Option<bool> = "inverted",
        /// Scopes the permission to the ClickHouse data plane (row-level access).
        ///
        /// - Required.
        /// - Example: `clickhouse`
        pub integration: Option<ClickStackClickHouseCaslPermissionIntegration> = "integration" required(ClickStackClickHouseCaslPermissionIntegration),
        /// Value of type [`ClickStackClickHouseCaslPermissionConditions`].
        pub conditions: Option<ClickStackClickHouseCaslPermissionConditions> = "conditions",
    }
}

open_enum! {
    /// Value of `action` of [`ClickStackClickHouseCaslPermission`]: The action this permission grants or denies.
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

object! {
    /// Value of `conditions` of [`ClickStackClickHouseCaslPermission`].
    ///
    /// Schema: `/components/schemas/ClickStackClickHouseCASLPermissionConditions`.
    pub struct ClickStackClickHouseCaslPermissionConditions {
        /// ID of the connection the row policy applies to.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439011`
        pub connection: Option<String> = "connection" required(String),
        /// Value of type [`ClickStackClickHouseCaslPermissionConditionsFrom`].
        ///
        /// - Required.
        pub from: Option<ClickStackClickHouseCaslPermissionConditionsFrom> = "from" required(ClickStackClickHouseCaslPermissionConditionsFrom),
        /// The row-policy predicate, expressed in `whereLanguage`.
        ///
        /// - Required.
        /// - Example: `ServiceName = 'checkout'`
        pub where_: Option<String> = "where" required(String),
        /// Value of type [`ClickStackClickHouseCaslPermissionConditionsWhereLanguage`].
        ///
        /// - Required.
        /// - Example: `sql`
        pub where_language: Option<ClickStackClickHouseCaslPermissionConditionsWhereLanguage> = "whereLanguage" required(ClickStackClickHouseCaslPermissionConditionsWhereLanguage),
    }
}

object! {
    /// Value of `from` of [`ClickStackClickHouseCaslPermissionConditions`].
    ///
    /// Schema: `/components/schemas/ClickStackClickHouseCASLPermissionConditionsFrom`.
    pub struct ClickStackClickHouseCaslPermissionConditionsFrom {
        /// The property `databaseName`.
        ///
        /// - Required.
        /// - Example: `default`
        pub database_name: Option<String> = "databaseName" required(String),
        /// The property `tableName`.
        ///
        /// - Required.
        /// - Example: `otel_logs`
        pub table_name: Option<String> = "tableName" required(String),
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackClickHouseCaslPermissionConditions`].
    ///
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
    /// Value of `subject` of [`ClickStackClickHouseCaslPermission`]: The resource the action applies to.
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

object! {
    /// Request body of `click_stack_create_alert`.
    ///
    /// Schema: `/components/schemas/ClickStackCreateAlertRequest`.
    pub struct ClickStackCreateAlertRequest {
        /// Dashboard ID for tile-based alerts.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub dashboard_id: Nullable<String> = "dashboardId" null(dashboard_id_null),
        /// Tile ID for tile-based alerts. Must be a line, stacked bar, or number type tile.
        ///
        /// - Example: `65f5e4a3b9e77c001a901234`
        pub tile_id: Nullable<String> = "tileId" null(tile_id_null),
        /// Saved search ID for saved_search alerts.
        ///
        /// - Example: `65f5e4a3b9e77c001a345678`
        pub saved_search_id: Nullable<String> = "savedSearchId" null(saved_search_id_null),
        /// Group-by key for saved search alerts.
        ///
        /// - Example: `ServiceName`
        pub group_by: Nullable<String> = "groupBy" null(group_by_null),
        /// Value of type [`ClickStackAlertChartConfig`].
        pub chart_config: Option<ClickStackAlertChartConfig> = "chartConfig",
        /// Threshold value for triggering the alert. For between and not_between threshold types, this is the lower bound.
        ///
        /// - Required.
        /// - Example: `100`
        pub threshold: Option<f64> = "threshold" required(f64),
        /// Upper bound for between and not_between threshold types. Required when thresholdType is between or not_between, must be \>= threshold.
        ///
        /// - Example: `500`
        pub threshold_max: Nullable<f64> = "thresholdMax" null(threshold_max_null),
        /// Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team. Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are rejected with 400.
        ///
        /// - Required.
        /// - Example: `1h`
        pub interval: Option<ClickStackCreateAlertRequestInterval> = "interval" required(ClickStackCreateAlertRequestInterval),
        /// Offset from the interval boundary in minutes. For example, 2 with a 5m interval evaluates windows at :02, :07, :12, etc. (UTC).
        ///
        /// - Example: `2`
        pub schedule_offset_minutes: Nullable<i64> = "scheduleOffsetMinutes" null(schedule_offset_minutes_null),
        /// Absolute UTC start time anchor. Alert windows start from this timestamp and repeat every interval.
        ///
        /// - Format: `date-time`
        /// - Example: `2026-02-08T10:00:00.000Z`
        pub schedule_start_at: Nullable<Timestamp> = "scheduleStartAt" null(schedule_start_at_null),
        /// Alert source type (tile-based or saved search).
        ///
        /// - Example: `tile`
        pub source: Option<ClickStackCreateAlertRequestSource> = "source",
        /// Threshold comparison direction.
        ///
        /// - Required.
        /// - Example: `above`
        pub threshold_type: Option<ClickStackCreateAlertRequestThresholdType> = "thresholdType" required(ClickStackCreateAlertRequestThresholdType),
        /// Value of type [`ClickStackAlertChannel`].
        pub channel: Option<ClickStackAlertChannel> = "channel",
        /// Value of type [`List<ClickStackAlertChannel>`](ClickStackAlertChannel).
        pub channels: Option<List<ClickStackAlertChannel>> = "channels",
        /// Alert name template (Handlebars), rendered as the notification title. When omitted, a default title is generated from the display name, value and threshold.
        ///
        /// - Example: `Errors for {{group}} hit {{value}}`
        pub name: Nullable<String> = "name" null(name_null),
        /// Display name shown in the alerts list and in notification titles. Defaults to the name of the referenced saved search, dashboard tile, or inline chart when omitted or null.
        ///
        /// - Example: `Checkout error spike`
        pub display_name: Nullable<String> = "displayName" null(display_name_null),
        /// Tags for the alert. Defaults to the tags of the referenced saved search or dashboard when omitted or null; inline alerts have no parent to inherit from and default to an empty list.
        ///
        /// - Example: `["checkout","p1"]`
        pub tags: Option<List<String>> = "tags",
        /// Alert message template.
        ///
        /// - Example: `Test Alert Message`
        pub message: Nullable<String> = "message" null(message_null),
        /// Freeform note for the alert. Supports markdown formatting.
        ///
        /// - Example: `Threshold raised from 50 to 100 on 2026-01-15. See [runbook](https://wiki.example.com/runbook).`
        pub note: Nullable<String> = "note" null(note_null),
        /// Fire the alert only after its condition has been met for this many consecutive evaluation windows. While the condition is met but fewer than this many consecutive windows have violated, the alert is in the PENDING state.
        ///
        /// - Example: `3`
        pub num_consecutive_windows: Nullable<i64> = "numConsecutiveWindows" null(num_consecutive_windows_null),
    }
}

open_enum! {
    /// Value of `interval` of [`ClickStackCreateAlertRequest`]: Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team. Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are rejected with 400.
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
    /// Value of `source` of [`ClickStackCreateAlertRequest`]: Alert source type (tile-based or saved search).
    ///
    /// - Example: `tile`
    pub enum ClickStackCreateAlertRequestSource {
        SavedSearch = "saved_search",
        Tile = "tile",
        Inline = "inline",
    }
}

open_enum! {
    /// Value of `threshold_type` of [`ClickStackCreateAlertRequest`]: Threshold comparison direction.
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

object! {
    /// Request body of `click_stack_create_dashboard` and `click_stack_validate_dashboard`.
    ///
    /// Schema: `/components/schemas/ClickStackCreateDashboardRequest`.
    pub struct ClickStackCreateDashboardRequest {
        /// Dashboard name.
        ///
        /// - Required.
        /// - Example: `New Dashboard`
        pub name: Option<String> = "name" required(String),
        /// List of tiles/charts to include in the dashboard.
        ///
        /// - Required.
        pub tiles: Option<List<ClickStackTileInput>> = "tiles" required(List<ClickStackTileInput>),
        /// Tags for organizing and filtering dashboards.
        ///
        /// - Example: `["development"]`
        pub tags: Option<List<String>> = "tags",
        /// Dropdown filters added to the dashboard. Each one broadcasts its selected value as a condition, acts as a variable which can be referenced in tile queries, or both.
        pub filters: Option<List<ClickStackFilterInput>> = "filters",
        /// Optional default dashboard query to persist on the dashboard.
        ///
        /// - Example: `service.name = 'api'`
        pub saved_query: Nullable<String> = "savedQuery" null(saved_query_null),
        /// Query language used by savedQuery.
        ///
        /// - Example: `sql`
        pub saved_query_language: Nullable<ClickStackCreateDashboardRequestSavedQueryLanguage> = "savedQueryLanguage" null(saved_query_language_null),
        /// Optional default dashboard filter values to persist on the dashboard.
        pub saved_filter_values: Option<List<ClickStackSavedFilterValue>> = "savedFilterValues",
        /// Optional grouping containers. Each tile may join a container via tile.containerId, and a tab inside it via tile.tabId.
        pub containers: Option<List<ClickStackDashboardContainer>> = "containers",
    }
}

open_enum! {
    /// Value of `saved_query_language` of [`ClickStackCreateDashboardRequest`]: Query language used by savedQuery.
    ///
    /// - Example: `sql`
    pub enum ClickStackCreateDashboardRequestSavedQueryLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Request body of `click_stack_create_role`.
    ///
    /// Schema: `/components/schemas/ClickStackCreateRoleRequest`.
    pub struct ClickStackCreateRoleRequest {
        /// Role name. Must be unique within the team and not collide with a predefined role.
        ///
        /// - Required.
        /// - Example: `Deploy Bot`
        pub name: Option<String> = "name" required(String),
        /// Human-readable role description.
        ///
        /// - Example: `Manages dashboards via Terraform`
        pub description: Option<String> = "description",
        /// The CASL permissions to grant to the role.
        ///
        /// - Required.
        pub permissions: Option<List<ClickStackCaslPermission>> = "permissions" required(List<ClickStackCaslPermission>),
    }
}

union! {
    /// Element of `series` of [`ClickStackTileInput`].
    ///
    /// Schema: `/components/schemas/ClickStackDashboardChartSeries`.
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

object! {
    /// Element of `containers` of [`ClickStackCreateDashboardRequest`].
    ///
    /// Schema: `/components/schemas/ClickStackDashboardContainer`.
    pub struct ClickStackDashboardContainer {
        /// Unique identifier for the container within the dashboard.
        ///
        /// - Required.
        /// - Example: `service-health`
        pub id: Option<String> = "id" required(String),
        /// Display title for the container.
        ///
        /// - Required.
        /// - Example: `Service Health`
        pub title: Option<String> = "title" required(String),
        /// Persisted default collapse state. Per-viewer state lives in the URL.
        ///
        /// - Required.
        /// - Example: `false`
        pub collapsed: Option<bool> = "collapsed" required(bool),
        /// Whether the user can collapse the group.
        ///
        /// - Example: `true`
        pub collapsible: Option<bool> = "collapsible",
        /// Whether to show a visual border around the group.
        ///
        /// - Example: `true`
        pub bordered: Option<bool> = "bordered",
        /// Optional tabs. 2+ entries renders a tab bar; 0-1 entries renders a plain group header. Tiles join a tab via tabId.
        pub tabs: Option<List<ClickStackDashboardContainerTab>> = "tabs",
    }
}

object! {
    /// Element of `tabs` of [`ClickStackDashboardContainer`].
    ///
    /// Schema: `/components/schemas/ClickStackDashboardContainerTab`.
    pub struct ClickStackDashboardContainerTab {
        /// Unique identifier for the tab within its container.
        ///
        /// - Required.
        /// - Example: `errors`
        pub id: Option<String> = "id" required(String),
        /// Display title for the tab.
        ///
        /// - Required.
        /// - Example: `Errors`
        pub title: Option<String> = "title" required(String),
    }
}

object! {
    /// Result of `click_stack_create_dashboard`, `click_stack_get_dashboard` and `click_stack_update_dashboard`.
    ///
    /// Schema: `/components/schemas/ClickStackDashboardResponse`.
    pub struct ClickStackDashboardResponse: Default {
        /// Dashboard ID.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub id: Option<String> = "id",
        /// Dashboard name.
        ///
        /// - Example: `Service Overview`
        pub name: Option<String> = "name",
        /// List of tiles/charts in the dashboard.
        pub tiles: Option<List<ClickStackTileOutput>> = "tiles",
        /// Tags for organizing and filtering dashboards.
        ///
        /// - Example: `["production","monitoring"]`
        pub tags: Option<List<String>> = "tags",
        /// Dropdown filters added to the dashboard. Each one broadcasts its selected value as a condition, acts as a variable which can be referenced in tile queries, or both.
        pub filters: Option<List<ClickStackFilter>> = "filters",
        /// Optional default dashboard query restored when loading the dashboard.
        ///
        /// - Example: `service.name = 'api'`
        pub saved_query: Nullable<String> = "savedQuery" null(saved_query_null),
        /// Query language used by savedQuery.
        ///
        /// - Example: `sql`
        pub saved_query_language: Nullable<ClickStackDashboardResponseSavedQueryLanguage> = "savedQueryLanguage" null(saved_query_language_null),
        /// Optional default dashboard filter values restored when loading the dashboard.
        pub saved_filter_values: Option<List<ClickStackSavedFilterValue>> = "savedFilterValues",
        /// Optional grouping containers. Each tile may join a container via tile.containerId, and a tab inside it via tile.tabId.
        pub containers: Option<List<ClickStackDashboardContainer>> = "containers",
    }
}

open_enum! {
    /// Value of `saved_query_language` of [`ClickStackDashboardResponse`]: Query language used by savedQuery.
    ///
    /// - Example: `sql`
    pub enum ClickStackDashboardResponseSavedQueryLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Value of the variant `Equality` of [`ClickStackNumberTileColorCondition`].
    ///
    /// Schema: `/components/schemas/ClickStackEqualityColorCondition`.
    pub struct ClickStackEqualityColorCondition {
        /// Equality comparison operator.
        ///
        /// - Required.
        /// - Example: `eq`
        pub operator: Option<ClickStackEqualityColorConditionOperator> = "operator" required(ClickStackEqualityColorConditionOperator),
        /// A finite number, or a string up to 200 characters, to compare for equality.
        ///
        /// - Required.
        pub value: Option<StringOrNumber> = "value" required(StringOrNumber),
        /// Color applied when the rule matches.
        ///
        /// - Required.
        pub color: Option<ClickStackEqualityColorConditionColor> = "color" required(ClickStackEqualityColorConditionColor),
        /// Optional label describing the rule.
        ///
        /// - Example: `Healthy`
        pub label: Option<String> = "label",
    }
}

open_enum! {
    /// Value of `color` of [`ClickStackEqualityColorCondition`]: Color applied when the rule matches.
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

object! {
    /// Value of the variant `EventPatternsChart` of [`ClickStackTileConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackEventPatternsChartConfig`.
    pub struct ClickStackEventPatternsChartConfig {
        /// Display type discriminator. Must be "event_patterns" for pattern mining tiles.
        ///
        /// - Required.
        /// - Example: `event_patterns`
        pub display_type: Option<ClickStackEventPatternsChartConfigDisplayType> = "displayType" required(ClickStackEventPatternsChartConfigDisplayType),
        /// ID of the data source to mine patterns from.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Column or expression to mine patterns from. Leave empty to use the source default (Body for logs, SpanName for traces).
        ///
        /// - Example: `Body`
        pub select: Option<String> = "select",
        /// Filter condition for the pattern mining query (syntax depends on whereLanguage).
        ///
        /// - Example: `level:error`
        pub where_: Option<String> = "where",
        /// Query language for the where clause.
        pub where_language: Option<ClickStackEventPatternsChartConfigWhereLanguage> = "whereLanguage",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackEventPatternsChartConfig`]: Display type discriminator. Must be "event_patterns" for pattern mining tiles.
    ///
    /// - Example: `event_patterns`
    pub enum ClickStackEventPatternsChartConfigDisplayType {
        EventPatterns = "event_patterns",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackEventPatternsChartConfig`]: Query language for the where clause.
    pub enum ClickStackEventPatternsChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// Element of `filters` of [`ClickStackDashboardResponse`].
    ///
    /// Schema: `/components/schemas/ClickStackFilter`.
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
    /// Element of `filters` of [`ClickStackCreateDashboardRequest`].
    ///
    /// Schema: `/components/schemas/ClickStackFilterInput`.
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

object! {
    /// Element of `columns` of [`ClickStackSourceFilterSettings`].
    ///
    /// Schema: `/components/schemas/ClickStackFilterSettingsColumn`.
    pub struct ClickStackFilterSettingsColumn {
        /// Column of the source's table that selected filter values are matched against. Also the key the selection is persisted under in links, saved searches, and dashboards.
        ///
        /// - Required.
        /// - Example: `ServiceName`
        pub name: Option<String> = "name" required(String),
        /// Display label for the column.
        ///
        /// - Required.
        /// - Example: `Service Name`
        pub label: Option<String> = "label" required(String),
        /// Optional SQL expression, evaluated against the filter-values table, that produces the available filter options. Use it when the options live in a differently-named column, or must be transformed to match the values stored in the source table. Defaults to reading `name` as a plain column when omitted.
        ///
        /// - Example: `lower(service_name)`
        pub value_expression: Nullable<String> = "valueExpression" null(value_expression_null),
        /// Whether to offer an "All" option that expands to every available value at query time. Best suited to low-cardinality columns. Defaults to false.
        ///
        /// - Example: `false`
        pub allow_all: Option<bool> = "allowAll",
    }
}

object! {
    /// Element of `formulas` of [`ClickStackAlertBarBuilderChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackFormula`.
    pub struct ClickStackFormula {
        /// Arithmetic expression over the select items by position, e.g. "A / (A + B) * 100" for a success-rate percentage.
        ///
        /// - Required.
        /// - Example: `A / (A + B) * 100`
        pub expression: Option<String> = "expression" required(String),
        /// Display label for the formula series in chart legends and column headers. Falls back to the raw expression text when unset.
        ///
        /// - Example: `Success rate %`
        pub alias: Option<String> = "alias",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
    }
}

object! {
    /// Value of the variant `Generic` of [`ClickStackWebhook`].
    ///
    /// Schema: `/components/schemas/ClickStackGenericWebhook`.
    pub struct ClickStackGenericWebhook requires ClickStackGenericWebhookRequired {
        /// Webhook ID.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439013`
        pub id: Option<String> = "id" required(String),
        /// Webhook name.
        ///
        /// - Required.
        /// - Example: `PagerDuty Integration`
        pub name: Option<String> = "name" required(String),
        /// Webhook service type.
        ///
        /// - Required.
        /// - Example: `generic`
        pub service: Option<ClickStackGenericWebhookService> = "service" required(ClickStackGenericWebhookService),
        /// Webhook destination URL.
        ///
        /// - Example: `https://example.com/webhooks/alerts`
        pub url: Option<Secret> = "url",
        /// Webhook description, shown in the UI.
        ///
        /// - Example: `Forwards alert payloads to an external monitoring service`
        pub description: Option<String> = "description",
        /// Optional request body template.
        ///
        /// - Example: `{"alert": "{{title}}", "severity": "{{level}}"}`
        pub body: Option<String> = "body",
        /// Last update timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2025-06-15T10:30:00.000Z`
        pub updated_at: Option<Timestamp> = "updatedAt" required(Timestamp),
        /// Creation timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2025-01-01T00:00:00.000Z`
        pub created_at: Option<Timestamp> = "createdAt" required(Timestamp),
    }
}

open_enum! {
    /// Value of `service` of [`ClickStackGenericWebhook`]: Webhook service type.
    ///
    /// - Example: `generic`
    pub enum ClickStackGenericWebhookService {
        Generic = "generic",
    }
}

union! {
    /// Value of the variant `HeatmapChart` of [`ClickStackTileConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackHeatmapChartConfig`.
    pub enum ClickStackHeatmapChartConfig by tag("heatmapMode") {
        /// `heatmapMode` is `distribution` or `heatmapMode` is absent.
        Distribution(box ClickStackHeatmapDistributionChartConfig) = tag["distribution"] or absent,
        /// `heatmapMode` is `series`.
        Series(box ClickStackHeatmapSeriesChartConfig) = tag["series"],
    }
}

object! {
    /// Value of the variant `Distribution` of [`ClickStackHeatmapChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackHeatmapDistributionChartConfig`.
    pub struct ClickStackHeatmapDistributionChartConfig {
        /// Display type discriminator. Must be "heatmap" for heatmap tiles.
        ///
        /// - Required.
        /// - Example: `heatmap`
        pub display_type: Option<ClickStackHeatmapDistributionChartConfigDisplayType> = "displayType" required(ClickStackHeatmapDistributionChartConfigDisplayType),
        /// Heatmap mode. "distribution" is the default when omitted.
        ///
        /// - Example: `distribution`
        pub heatmap_mode: Option<ClickStackHeatmapDistributionChartConfigHeatmapMode> = "heatmapMode",
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Exactly one heatmap select item.
        ///
        /// - Required.
        pub select: Option<List<ClickStackHeatmapSelectItem>> = "select" required(List<ClickStackHeatmapSelectItem>),
        /// Row-level filter (syntax depends on whereLanguage).
        ///
        /// - Example: `ServiceName = 'api'`
        pub where_: Option<String> = "where",
        /// Query language for the where clause.
        pub where_language: Option<ClickStackHeatmapDistributionChartConfigWhereLanguage> = "whereLanguage",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackHeatmapDistributionChartConfig`]: Display type discriminator. Must be "heatmap" for heatmap tiles.
    ///
    /// - Example: `heatmap`
    pub enum ClickStackHeatmapDistributionChartConfigDisplayType {
        Heatmap = "heatmap",
    }
}

open_enum! {
    /// Value of `heatmap_mode` of [`ClickStackHeatmapDistributionChartConfig`]: Heatmap mode. "distribution" is the default when omitted.
    ///
    /// - Example: `distribution`
    pub enum ClickStackHeatmapDistributionChartConfigHeatmapMode {
        Distribution = "distribution",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackHeatmapDistributionChartConfig`]: Query language for the where clause.
    pub enum ClickStackHeatmapDistributionChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Element of `select` of [`ClickStackHeatmapDistributionChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackHeatmapSelectItem`.
    pub struct ClickStackHeatmapSelectItem {
        /// SQL expression for the value being bucketed on the y-axis. Must be non-empty.
        ///
        /// - Required.
        /// - Example: `Duration`
        pub value_expression: Option<String> = "valueExpression" required(String),
        /// SQL expression for the count contributing to each bucket. Defaults to "count()" in the editor when omitted.
        ///
        /// - Example: `count()`
        pub count_expression: Option<String> = "countExpression",
        /// Scale type used to bucket values on the y-axis.
        ///
        /// - Example: `log`
        pub heatmap_scale_type: Option<ClickStackHeatmapSelectItemHeatmapScaleType> = "heatmapScaleType",
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

object! {
    /// Value of the variant `Series` of [`ClickStackHeatmapChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackHeatmapSeriesChartConfig`.
    pub struct ClickStackHeatmapSeriesChartConfig {
        /// Display type discriminator. Must be "heatmap" for heatmap tiles.
        ///
        /// - Required.
        /// - Example: `heatmap`
        pub display_type: Option<ClickStackHeatmapSeriesChartConfigDisplayType> = "displayType" required(ClickStackHeatmapSeriesChartConfigDisplayType),
        /// Heatmap mode. Must be "series" for series heatmaps.
        ///
        /// - Required.
        /// - Example: `series`
        pub heatmap_mode: Option<ClickStackHeatmapSeriesChartConfigHeatmapMode> = "heatmapMode" required(ClickStackHeatmapSeriesChartConfigHeatmapMode),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Exactly one aggregated value used to color each cell.
        ///
        /// - Required.
        pub select: Option<List<ClickStackSelectItem>> = "select" required(List<ClickStackSelectItem>),
        /// Field expression to group results by (one row per group value).
        ///
        /// - Example: `ServiceName`
        pub group_by: Option<String> = "groupBy",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackHeatmapSeriesChartConfig`]: Display type discriminator. Must be "heatmap" for heatmap tiles.
    ///
    /// - Example: `heatmap`
    pub enum ClickStackHeatmapSeriesChartConfigDisplayType {
        Heatmap = "heatmap",
    }
}

open_enum! {
    /// Value of `heatmap_mode` of [`ClickStackHeatmapSeriesChartConfig`]: Heatmap mode. Must be "series" for series heatmaps.
    ///
    /// - Example: `series`
    pub enum ClickStackHeatmapSeriesChartConfigHeatmapMode {
        Series = "series",
    }
}

object! {
    /// Element of `highlighted_row_attribute_expressions` of [`ClickStackLogSource`].
    ///
    /// Schema: `/components/schemas/ClickStackHighlightedAttributeExpression`.
    pub struct ClickStackHighlightedAttributeExpression {
        /// SQL expression for the attribute.
        ///
        /// - Required.
        /// - Example: `SpanAttributes['http.status_code']`
        pub sql_expression: Option<String> = "sqlExpression" required(String),
        /// An optional, Lucene version of the sqlExpression expression. If provided, it is used when searching for this attribute value.
        ///
        /// - Example: `http.status_code`
        pub lucene_expression: Nullable<String> = "luceneExpression" null(lucene_expression_null),
        /// Optional alias for the attribute.
        ///
        /// - Example: `HTTP Status Code`
        pub alias: Nullable<String> = "alias" null(alias_null),
    }
}

object! {
    /// Value of the variant `IncidentIo` of [`ClickStackWebhook`].
    ///
    /// Schema: `/components/schemas/ClickStackIncidentIOWebhook`.
    pub struct ClickStackIncidentIoWebhook requires ClickStackIncidentIoWebhookRequired {
        /// Webhook ID.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439012`
        pub id: Option<String> = "id" required(String),
        /// Webhook name.
        ///
        /// - Required.
        /// - Example: `Incident Response`
        pub name: Option<String> = "name" required(String),
        /// Webhook service type.
        ///
        /// - Required.
        /// - Example: `incidentio`
        pub service: Option<ClickStackIncidentIoWebhookService> = "service" required(ClickStackIncidentIoWebhookService),
        /// incident.io alert event HTTP source URL.
        ///
        /// - Example: `https://api.incident.io/v2/alert_events/http/abc123`
        pub url: Option<Secret> = "url",
        /// Webhook description, shown in the UI.
        ///
        /// - Example: `Routes alerts to incident.io for on-call escalation`
        pub description: Option<String> = "description",
        /// Last update timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2025-06-15T10:30:00.000Z`
        pub updated_at: Option<Timestamp> = "updatedAt" required(Timestamp),
        /// Creation timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2025-01-01T00:00:00.000Z`
        pub created_at: Option<Timestamp> = "createdAt" required(Timestamp),
    }
}

open_enum! {
    /// Value of `service` of [`ClickStackIncidentIoWebhook`]: Webhook service type.
    ///
    /// - Example: `incidentio`
    pub enum ClickStackIncidentIoWebhookService {
        Incidentio = "incidentio",
    }
}

object! {
    /// Value of the variant `Builder` of [`ClickStackLineChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackLineBuilderChartConfig`.
    pub struct ClickStackLineBuilderChartConfig {
        /// Display type discriminator. Must be "line" for line charts.
        ///
        /// - Required.
        /// - Example: `line`
        pub display_type: Option<ClickStackLineBuilderChartConfigDisplayType> = "displayType" required(ClickStackLineBuilderChartConfigDisplayType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
        ///
        /// - Required.
        pub select: Option<List<ClickStackSelectItem>> = "select" required(List<ClickStackSelectItem>),
        /// Field expression to group results by (creates separate lines per group value).
        ///
        /// - Example: `host`
        pub group_by: Option<String> = "groupBy",
        /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
        pub as_ratio: Option<bool> = "asRatio",
        /// Expand date range boundaries to the query granularity interval.
        pub align_date_range_to_granularity: Option<bool> = "alignDateRangeToGranularity",
        /// Fill missing time buckets with zero instead of leaving gaps.
        pub fill_nulls: Option<bool> = "fillNulls",
        /// Set the y-axis lower bound to the minimum of the displayed data instead of zero, making small fluctuations between series easier to see.
        pub fit_y_axis_to_data: Option<bool> = "fitYAxisToData",
        /// How points are connected. Defaults to "smooth" when omitted.
        ///
        /// - Example: `step`
        pub line_interpolation: Option<ClickStackLineBuilderChartConfigLineInterpolation> = "lineInterpolation",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Overlay the equivalent previous time period for comparison.
        pub compare_to_previous_period: Option<bool> = "compareToPreviousPeriod",
        /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited, or a positive N to keep the top N series.
        ///
        /// - Example: `5`
        pub series_limit: Option<i64> = "seriesLimit",
        /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
        pub formulas: Option<List<ClickStackFormula>> = "formulas",
        /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are hidden.
        pub show_operand_series: Option<bool> = "showOperandSeries",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackLineBuilderChartConfig`]: Display type discriminator. Must be "line" for line charts.
    ///
    /// - Example: `line`
    pub enum ClickStackLineBuilderChartConfigDisplayType {
        Line = "line",
    }
}

open_enum! {
    /// Value of `line_interpolation` of [`ClickStackLineBuilderChartConfig`]: How points are connected. Defaults to "smooth" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackLineBuilderChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

union! {
    /// Value of the variant `LineChart` of [`ClickStackTileConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackLineChartConfig`.
    pub enum ClickStackLineChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackLineBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackLineRawSqlChartConfig) = tag["sql"],
    }
}

object! {
    /// Value of the variant `RawSql` of [`ClickStackLineChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackLineRawSqlChartConfig`.
    pub struct ClickStackLineRawSqlChartConfig {
        /// Must be "sql" to use the Raw SQL chart config variant.
        ///
        /// - Required.
        /// - Example: `sql`
        pub config_type: Option<ClickStackLineRawSqlChartConfigConfigType> = "configType" required(ClickStackLineRawSqlChartConfigConfigType),
        /// ID of the ClickHouse connection to execute the query against.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub connection_id: Option<String> = "connectionId" required(String),
        /// SQL query template to execute. Supports HyperDX template variables.
        ///
        /// - Required.
        /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
        pub sql_template: Option<String> = "sqlTemplate" required(String),
        /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Display as a line time-series chart.
        ///
        /// - Required.
        /// - Example: `line`
        pub display_type: Option<ClickStackLineRawSqlChartConfigDisplayType> = "displayType" required(ClickStackLineRawSqlChartConfigDisplayType),
        /// Overlay the equivalent previous time period for comparison.
        pub compare_to_previous_period: Option<bool> = "compareToPreviousPeriod",
        /// Fill missing time buckets with zero instead of leaving gaps.
        pub fill_nulls: Option<bool> = "fillNulls",
        /// Expand date range boundaries to the query granularity interval.
        pub align_date_range_to_granularity: Option<bool> = "alignDateRangeToGranularity",
        /// Set the y-axis lower bound to the minimum of the displayed data instead of zero, making small fluctuations between series easier to see.
        pub fit_y_axis_to_data: Option<bool> = "fitYAxisToData",
        /// How points are connected. Defaults to "smooth" when omitted.
        ///
        /// - Example: `step`
        pub line_interpolation: Option<ClickStackLineRawSqlChartConfigLineInterpolation> = "lineInterpolation",
    }
}

open_enum! {
    /// Value of `config_type` of [`ClickStackLineRawSqlChartConfig`]: Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackLineRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackLineRawSqlChartConfig`]: Display as a line time-series chart.
    ///
    /// - Example: `line`
    pub enum ClickStackLineRawSqlChartConfigDisplayType {
        Line = "line",
    }
}

open_enum! {
    /// Value of `line_interpolation` of [`ClickStackLineRawSqlChartConfig`]: How points are connected. Defaults to "smooth" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackLineRawSqlChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

object! {
    /// Value of the variant `Log` of [`ClickStackSource`].
    ///
    /// Schema: `/components/schemas/ClickStackLogSource`.
    pub struct ClickStackLogSource requires ClickStackLogSourceRequired {
        /// Unique source ID. Server-generated; ignored if sent in create/update requests.
        ///
        /// - Example: `507f1f77bcf86cd799439011`
        pub id: Option<String> = "id",
        /// Display name for the source.
        ///
        /// - Required.
        /// - Example: `Logs`
        pub name: Option<String> = "name" required(String),
        /// Optional grouping label used to organize sources in the source selector. Sources that share a section value are displayed together.
        ///
        /// - Example: `Billing`
        pub section: Option<String> = "section",
        /// When true, the source is hidden from source selectors in the UI. Defaults to false.
        ///
        /// - Example: `false`
        pub disabled: Nullable<bool> = "disabled" null(disabled_null),
        /// Source kind discriminator. Must be "log" for log sources.
        ///
        /// - Required.
        /// - Example: `log`
        pub kind: Option<ClickStackLogSourceKind> = "kind" required(ClickStackLogSourceKind),
        /// ID of the ClickHouse connection used by this source.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439012`
        pub connection: Option<String> = "connection" required(String),
        /// Value of type [`ClickStackSourceFrom`].
        ///
        /// - Required.
        pub from: Option<ClickStackSourceFrom> = "from" required(ClickStackSourceFrom),
        /// Optional ClickHouse query settings applied when querying this source.
        pub query_settings: Option<List<ClickStackQuerySetting>> = "querySettings",
        /// Value of type [`ClickStackSourceFilterSettings`].
        pub filter_settings: Nullable<ClickStackSourceFilterSettings> = "filterSettings" null(filter_settings_null),
        /// Default columns selected in search results (this can be customized per search later).
        ///
        /// - Required.
        /// - Example: `Timestamp, ServiceName, SeverityText, Body`
        pub default_table_select_expression: Option<String> = "defaultTableSelectExpression" required(String),
        /// DateTime column or expression that is part of your table's primary key.
        ///
        /// - Required.
        /// - Example: `Timestamp`
        pub timestamp_value_expression: Option<String> = "timestampValueExpression" required(String),
        /// Expression to extract the service name from log rows.
        ///
        /// - Example: `ServiceName`
        pub service_name_expression: Nullable<String> = "serviceNameExpression" null(service_name_expression_null),
        /// Expression identifying the running release of a service. Defaults to the OpenTelemetry service.version resource attribute when unset. Where services carry the release on different attributes, fall back across them with coalesce(nullIf(a, ''), nullIf(b, '')).
        ///
        /// - Example: `ResourceAttributes['service.version']`
        pub service_version_expression: Nullable<String> = "serviceVersionExpression" null(service_version_expression_null),
        /// Expression to extract the severity/log level text.
        ///
        /// - Example: `SeverityText`
        pub severity_text_expression: Nullable<String> = "severityTextExpression" null(severity_text_expression_null),
        /// Expression to extract the log message body.
        ///
        /// - Example: `Body`
        pub body_expression: Nullable<String> = "bodyExpression" null(body_expression_null),
        /// Expression to extract event-level attributes.
        ///
        /// - Example: `LogAttributes`
        pub event_attributes_expression: Nullable<String> = "eventAttributesExpression" null(event_attributes_expression_null),
        /// Expression to extract resource-level attributes.
        ///
        /// - Example: `ResourceAttributes`
        pub resource_attributes_expression: Nullable<String> = "resourceAttributesExpression" null(resource_attributes_expression_null),
        /// This DateTime column is used to display and order search results.
        ///
        /// - Example: `TimestampTime`
        pub displayed_timestamp_value_expression: Nullable<String> = "displayedTimestampValueExpression" null(displayed_timestamp_value_expression_null),
        /// Custom ORDER BY expression that overrides the default ordering. Leave empty to use the auto-detected default.
        ///
        /// - Example: `Timestamp DESC`
        pub order_by_expression: Option<String> = "orderByExpression",
        /// HyperDX Source for metrics associated with logs. Optional.
        ///
        /// - Example: `507f1f77bcf86cd799439013`
        pub metric_source_id: Nullable<String> = "metricSourceId" null(metric_source_id_null),
        /// HyperDX Source for traces associated with logs. Optional.
        ///
        /// - Example: `507f1f77bcf86cd799439014`
        pub trace_source_id: Nullable<String> = "traceSourceId" null(trace_source_id_null),
        /// Expression to extract the trace ID for correlating logs with traces.
        ///
        /// - Example: `TraceId`
        pub trace_id_expression: Nullable<String> = "traceIdExpression" null(trace_id_expression_null),
        /// Expression to extract the span ID for correlating logs with traces.
        ///
        /// - Example: `SpanId`
        pub span_id_expression: Nullable<String> = "spanIdExpression" null(span_id_expression_null),
        /// Column used for full text search if no property is specified in a Lucene-based search. Typically the message body of a log.
        ///
        /// - Example: `Body`
        pub implicit_column_expression: Nullable<String> = "implicitColumnExpression" null(implicit_column_expression_null),
        /// For Distributed table sources whose target tables have non-matching column sets. A list of columns supported across all target tables, used instead of SELECT * when fetching full row data. Leave blank to select all columns.
        ///
        /// - Example: `Timestamp, Body, ServiceName`
        pub known_columns_list_expression: Nullable<String> = "knownColumnsListExpression" null(known_columns_list_expression_null),
        /// Controls whether lucene rendering uses ClickHouse text indices via hasAllTokens() against the implicit column. "auto" detects a covering index at query time, "enabled" forces text index usage, "disabled" forces a LIKE/hasToken fallback.
        ///
        /// - Example: `auto`
        pub use_text_index_for_implicit_column: Nullable<ClickStackLogSourceUseTextIndexForImplicitColumn> = "useTextIndexForImplicitColumn" null(use_text_index_for_implicit_column_null),
        /// Expressions defining trace-level attributes which are displayed in the trace view for the selected trace.
        pub highlighted_trace_attribute_expressions: Option<List<ClickStackHighlightedAttributeExpression>> = "highlightedTraceAttributeExpressions",
        /// Expressions defining row-level attributes which are displayed in the row side panel for the selected row.
        pub highlighted_row_attribute_expressions: Option<List<ClickStackHighlightedAttributeExpression>> = "highlightedRowAttributeExpressions",
        /// Configure materialized views for query optimization. These pre-aggregated views can significantly improve query performance on aggregation queries.
        pub materialized_views: Option<List<ClickStackMaterializedView>> = "materializedViews",
        /// Value of type [`ClickStackLogSourceMetadataMaterializedViews`].
        pub metadata_materialized_views: Nullable<ClickStackLogSourceMetadataMaterializedViews> = "metadataMaterializedViews" null(metadata_materialized_views_null),
    }
}

open_enum! {
    /// Value of `kind` of [`ClickStackLogSource`]: Source kind discriminator. Must be "log" for log sources.
    ///
    /// - Example: `log`
    pub enum ClickStackLogSourceKind {
        Log = "log",
    }
}

object! {
    /// Value of `metadata_materialized_views` of [`ClickStackLogSource`].
    ///
    /// Schema: `/components/schemas/ClickStackLogSourceMetadataMaterializedViews`.
    pub struct ClickStackLogSourceMetadataMaterializedViews: Default {
        /// ClickHouse table name for the key rollup (field discovery).
        ///
        /// - Example: `otel_logs_key_rollup_15m`
        pub key_rollup_table: Option<String> = "keyRollupTable",
        /// ClickHouse table name for the key-value rollup (value autocomplete).
        ///
        /// - Example: `otel_logs_kv_rollup_15m`
        pub kv_rollup_table: Option<String> = "kvRollupTable",
        /// The time granularity of the rollup tables.
        ///
        /// - Example: `15m`
        pub granularity: Option<String> = "granularity",
    }
}

open_enum! {
    /// Value of `use_text_index_for_implicit_column` of [`ClickStackLogSource`]: Controls whether lucene rendering uses ClickHouse text indices via hasAllTokens() against the implicit column. "auto" detects a covering index at query time, "enabled" forces text index usage, "disabled" forces a LIKE/hasToken fallback.
    ///
    /// - Example: `auto`
    pub enum ClickStackLogSourceUseTextIndexForImplicitColumn {
        Auto = "auto",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

object! {
    /// Value of the variant `MarkdownChart` of [`ClickStackTileConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackMarkdownChartConfig`.
    pub struct ClickStackMarkdownChartConfig {
        /// Display type discriminator. Must be "markdown" for markdown text tiles.
        ///
        /// - Required.
        /// - Example: `markdown`
        pub display_type: Option<ClickStackMarkdownChartConfigDisplayType> = "displayType" required(ClickStackMarkdownChartConfigDisplayType),
        /// Markdown content to render inside the tile.
        ///
        /// - Example: `# Dashboard Title  This is a markdown widget.`
        pub markdown: Option<String> = "markdown",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackMarkdownChartConfig`]: Display type discriminator. Must be "markdown" for markdown text tiles.
    ///
    /// - Example: `markdown`
    pub enum ClickStackMarkdownChartConfigDisplayType {
        Markdown = "markdown",
    }
}

object! {
    /// Value of the variant `Markdown` of [`ClickStackDashboardChartSeries`].
    ///
    /// Schema: `/components/schemas/ClickStackMarkdownChartSeries`.
    pub struct ClickStackMarkdownChartSeries {
        /// Series type discriminator. Must be "markdown" for markdown text widgets.
        ///
        /// - Required.
        /// - Example: `markdown`
        pub type_: Option<ClickStackMarkdownChartSeriesType> = "type" required(ClickStackMarkdownChartSeriesType),
        /// Markdown content to render inside the widget.
        ///
        /// - Required.
        /// - Example: `# Dashboard Title  This is a markdown widget.`
        pub content: Option<String> = "content" required(String),
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackMarkdownChartSeries`]: Series type discriminator. Must be "markdown" for markdown text widgets.
    ///
    /// - Example: `markdown`
    pub enum ClickStackMarkdownChartSeriesType {
        Markdown = "markdown",
    }
}

object! {
    /// Element of `materialized_views` of [`ClickStackLogSource`].
    ///
    /// Schema: `/components/schemas/ClickStackMaterializedView`.
    pub struct ClickStackMaterializedView requires ClickStackMaterializedViewRequired {
        /// Database name for the materialized view.
        ///
        /// - Required.
        /// - Example: `otel`
        pub database_name: Option<String> = "databaseName" required(String),
        /// Table name for the materialized view.
        ///
        /// - Required.
        /// - Example: `otel_logs_mv_5m`
        pub table_name: Option<String> = "tableName" required(String),
        /// Columns which are not pre-aggregated in the materialized view and can be used for filtering and grouping.
        ///
        /// - Required.
        /// - Example: `ServiceName, SeverityText`
        pub dimension_columns: Option<String> = "dimensionColumns" required(String),
        /// The granularity of the timestamp column: a positive integer followed by a unit (s, m, h, d). Common values: 1s, 15s, 30s, 1m, 5m, 15m, 30m, 1h, 2h, 6h, 12h, 1d, 2d, 7d, 30d.
        ///
        /// - Required.
        /// - Example: `5m`
        pub min_granularity: Option<String> = "minGranularity" required(String),
        /// (Optional) The earliest date and time for which the materialized view contains data. If not provided, then HyperDX will assume that the materialized view contains data for all dates for which the source table contains data.
        ///
        /// - Format: `date-time`
        /// - Example: `2025-01-01T00:00:00Z`
        pub min_date: Nullable<Timestamp> = "minDate" null(min_date_null),
        /// Timestamp column name.
        ///
        /// - Required.
        /// - Example: `Timestamp`
        pub timestamp_column: Option<String> = "timestampColumn" required(String),
        /// Columns which are pre-aggregated by the materialized view.
        ///
        /// - Required.
        pub aggregated_columns: Option<List<ClickStackAggregatedColumn>> = "aggregatedColumns" required(List<ClickStackAggregatedColumn>),
    }
}

object! {
    /// Value of the variant `Metric` of [`ClickStackSource`].
    ///
    /// Schema: `/components/schemas/ClickStackMetricSource`.
    pub struct ClickStackMetricSource requires ClickStackMetricSourceRequired {
        /// Unique source ID. Server-generated; ignored if sent in create/update requests.
        ///
        /// - Example: `507f1f77bcf86cd799439041`
        pub id: Option<String> = "id",
        /// Display name for the source.
        ///
        /// - Required.
        /// - Example: `Metrics`
        pub name: Option<String> = "name" required(String),
        /// Optional grouping label used to organize sources in the source selector. Sources that share a section value are displayed together.
        ///
        /// - Example: `Billing`
        pub section: Option<String> = "section",
        /// When true, the source is hidden from source selectors in the UI. Defaults to false.
        ///
        /// - Example: `false`
        pub disabled: Nullable<bool> = "disabled" null(disabled_null),
        /// Source kind discriminator. Must be "metric" for metric sources.
        ///
        /// - Required.
        /// - Example: `metric`
        pub kind: Option<ClickStackMetricSourceKind> = "kind" required(ClickStackMetricSourceKind),
        /// ID of the ClickHouse connection used by this source.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439012`
        pub connection: Option<String> = "connection" required(String),
        /// Value of type [`ClickStackMetricSourceFrom`].
        ///
        /// - Required.
        pub from: Option<ClickStackMetricSourceFrom> = "from" required(ClickStackMetricSourceFrom),
        /// Optional ClickHouse query settings applied when querying this source.
        pub query_settings: Option<List<ClickStackQuerySetting>> = "querySettings",
        /// Value of type [`ClickStackMetricTables`].
        ///
        /// - Required.
        pub metric_tables: Option<ClickStackMetricTables> = "metricTables" required(ClickStackMetricTables),
        /// DateTime column or expression that is part of your table's primary key.
        ///
        /// - Required.
        /// - Example: `TimeUnix`
        pub timestamp_value_expression: Option<String> = "timestampValueExpression" required(String),
        /// Column containing resource attributes for metrics.
        ///
        /// - Required.
        /// - Example: `ResourceAttributes`
        pub resource_attributes_expression: Option<String> = "resourceAttributesExpression" required(String),
        /// HyperDX Source for logs associated with metrics. Optional.
        ///
        /// - Example: `507f1f77bcf86cd799439011`
        pub log_source_id: Nullable<String> = "logSourceId" null(log_source_id_null),
    }
}

object! {
    /// Value of `from` of [`ClickStackMetricSource`].
    ///
    /// Schema: `/components/schemas/ClickStackMetricSourceFrom`.
    pub struct ClickStackMetricSourceFrom {
        /// ClickHouse database name.
        ///
        /// - Required.
        /// - Example: `otel`
        pub database_name: Option<String> = "databaseName" required(String),
        /// ClickHouse table name.
        ///
        /// - Example: `otel_metrics_gauge`
        pub table_name: Nullable<String> = "tableName" null(table_name_null),
    }
}

open_enum! {
    /// Value of `kind` of [`ClickStackMetricSource`]: Source kind discriminator. Must be "metric" for metric sources.
    ///
    /// - Example: `metric`
    pub enum ClickStackMetricSourceKind {
        Metric = "metric",
    }
}

object! {
    /// Value of `metric_tables` of [`ClickStackMetricSource`].
    ///
    /// Schema: `/components/schemas/ClickStackMetricTables`.
    pub struct ClickStackMetricTables: Default {
        /// Table containing gauge metrics data.
        ///
        /// - Example: `otel_metrics_gauge`
        pub gauge: Option<String> = "gauge",
        /// Table containing histogram metrics data.
        ///
        /// - Example: `otel_metrics_histogram`
        pub histogram: Option<String> = "histogram",
        /// Table containing sum metrics data.
        ///
        /// - Example: `otel_metrics_sum`
        pub sum: Option<String> = "sum",
        /// Table containing summary metrics data. Note - not yet fully supported by HyperDX.
        ///
        /// - Example: `otel_metrics_summary`
        pub summary: Option<String> = "summary",
        /// Table containing exponential histogram metrics data. Note - not yet fully supported by HyperDX.
        ///
        /// - Example: `otel_metrics_exponential_histogram`
        pub exponential_histogram: Option<String> = "exponential histogram",
    }
}

object! {
    /// Value of the variant `MongoDbcasl` of [`ClickStackCaslPermission`].
    ///
    /// Schema: `/components/schemas/ClickStackMongoDBCASLPermission`.
    pub struct ClickStackMongoDbcaslPermission {
        /// The action this permission grants or denies.
        ///
        /// - Required.
        /// - Example: `read`
        pub action: Option<ClickStackMongoDbcaslPermissionAction> = "action" required(ClickStackMongoDbcaslPermissionAction),
        /// The resource the action applies to.
        ///
        /// - Required.
        /// - Example: `Dashboard`
        pub subject: Option<ClickStackMongoDbcaslPermissionSubject> = "subject" required(ClickStackMongoDbcaslPermissionSubject),
        /// Optional CASL field restriction limiting the rule to specific fields.
        pub fields: Option<List<String>> = "fields",
        /// When true, the rule denies rather than grants the action.
        ///
        /// - Example: `false`
        pub inverted: Option<bool> = "inverted",
        /// Scopes the permission to the application (MongoDB) data plane.
        ///
        /// - Required.
        /// - Example: `mongodb`
        pub integration: Option<ClickStackMongoDbcaslPermissionIntegration> = "integration" required(ClickStackMongoDbcaslPermissionIntegration),
        /// Value of type [`Map<ClickStackMongoDbcaslPermissionConditionsValue>`](ClickStackMongoDbcaslPermissionConditionsValue).
        pub conditions: Option<Map<ClickStackMongoDbcaslPermissionConditionsValue>> = "conditions",
    }
}

open_enum! {
    /// Value of `action` of [`ClickStackMongoDbcaslPermission`]: The action this permission grants or denies.
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

/// Value of the schema `ClickStackMongoDBCASLPermissionConditions`.
///
/// Schema: `/components/schemas/ClickStackMongoDBCASLPermissionConditions`.
pub type ClickStackMongoDbcaslPermissionConditions = Map<
    ClickStackMongoDbcaslPermissionConditionsValue,
>;

union! {
    /// Element of `conditions` of [`ClickStackMongoDbcaslPermission`].
    pub enum ClickStackMongoDbcaslPermissionConditionsValue by required {
        /// A JSON string.
        String(String) = String,
        /// Chosen with `$regex`.
        Object(box ClickStackMongoDbcaslPermissionConditionsValueObject) = has["$regex"] lacks[],
    }
}

object! {
    /// Value of the variant `Object` of [`ClickStackMongoDbcaslPermissionConditionsValue`].
    pub struct ClickStackMongoDbcaslPermissionConditionsValueObject {
        /// The property `$regex`.
        ///
        /// - Required.
        pub regex: Option<String> = "$regex" required(String),
        /// The property `$options`.
        pub options: Option<String> = "$options",
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
    /// Value of `subject` of [`ClickStackMongoDbcaslPermission`]: The resource the action applies to.
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

object! {
    /// Value of the variant `Builder` of [`ClickStackNumberChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackNumberBuilderChartConfig`.
    pub struct ClickStackNumberBuilderChartConfig {
        /// Display type discriminator. Must be "number" for single big-number charts.
        ///
        /// - Required.
        /// - Example: `number`
        pub display_type: Option<ClickStackNumberBuilderChartConfigDisplayType> = "displayType" required(ClickStackNumberBuilderChartConfigDisplayType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Exactly one aggregated value to display as a single number — unless "formulas" is set, in which case the select items are the formula's operands and the (single) formula value is displayed instead.
        ///
        /// - Required.
        pub select: Option<List<ClickStackSelectItem>> = "select" required(List<ClickStackSelectItem>),
        /// A single derived value computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Number tiles display the formula value and always hide the operand series.
        pub formulas: Option<List<ClickStackFormula>> = "formulas",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Optional static color applied to the displayed number.
        pub color: Option<ClickStackNumberBuilderChartConfigColor> = "color",
        /// Ordered conditional color rules evaluated against the displayed value (last match wins). Falls back to color, then the default text color when no rule matches.
        pub color_rules: Option<List<ClickStackNumberTileColorCondition>> = "colorRules",
        /// Value of type [`ClickStackBackgroundChart`].
        pub background_chart: Option<ClickStackBackgroundChart> = "backgroundChart",
    }
}

open_enum! {
    /// Value of `color` of [`ClickStackNumberBuilderChartConfig`]: Optional static color applied to the displayed number.
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
    /// Value of `display_type` of [`ClickStackNumberBuilderChartConfig`]: Display type discriminator. Must be "number" for single big-number charts.
    ///
    /// - Example: `number`
    pub enum ClickStackNumberBuilderChartConfigDisplayType {
        Number = "number",
    }
}

union! {
    /// Value of the variant `NumberChart` of [`ClickStackTileConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackNumberChartConfig`.
    pub enum ClickStackNumberChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackNumberBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackNumberRawSqlChartConfig) = tag["sql"],
    }
}

object! {
    /// Value of the variant `Number` of [`ClickStackDashboardChartSeries`].
    ///
    /// Schema: `/components/schemas/ClickStackNumberChartSeries`.
    pub struct ClickStackNumberChartSeries requires ClickStackNumberChartSeriesRequired {
        /// Series type discriminator. Must be "number" for single-value number charts.
        ///
        /// - Required.
        /// - Example: `number`
        pub type_: Option<ClickStackNumberChartSeriesType> = "type" required(ClickStackNumberChartSeriesType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Aggregation function to apply to the field or metric value.
        ///
        /// - Required.
        /// - Example: `count`
        pub agg_fn: Option<ClickStackNumberChartSeriesAggFn> = "aggFn" required(ClickStackNumberChartSeriesAggFn),
        /// Percentile level for quantile aggregations (e.g., 0.95 for p95).
        ///
        /// - Example: `0.95`
        pub level: Option<f64> = "level",
        /// Column or expression to aggregate (required for most aggregation functions except count).
        ///
        /// - Example: `duration`
        pub field_: Option<String> = "field",
        /// Display name for the series in the chart.
        ///
        /// - Example: `Total Requests`
        pub alias: Option<String> = "alias",
        /// Filter query for the data (syntax depends on whereLanguage).
        ///
        /// - Required.
        /// - Example: `service:api`
        pub where_: Option<String> = "where" required(String),
        /// Query language for the where clause.
        ///
        /// - Required.
        /// - Example: `lucene`
        pub where_language: Option<ClickStackNumberChartSeriesWhereLanguage> = "whereLanguage" required(ClickStackNumberChartSeriesWhereLanguage),
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Metric data type, only for metrics data sources.
        ///
        /// - Example: `sum`
        pub metric_data_type: Option<ClickStackNumberChartSeriesMetricDataType> = "metricDataType",
        /// Metric name for metrics data sources.
        ///
        /// - Example: `http.server.duration`
        pub metric_name: Option<String> = "metricName",
    }
}

open_enum! {
    /// Value of `agg_fn` of [`ClickStackNumberChartSeries`]: Aggregation function to apply to the field or metric value.
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
    /// Value of `metric_data_type` of [`ClickStackNumberChartSeries`]: Metric data type, only for metrics data sources.
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
    /// Value of `type_` of [`ClickStackNumberChartSeries`]: Series type discriminator. Must be "number" for single-value number charts.
    ///
    /// - Example: `number`
    pub enum ClickStackNumberChartSeriesType {
        Number = "number",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackNumberChartSeries`]: Query language for the where clause.
    ///
    /// - Example: `lucene`
    pub enum ClickStackNumberChartSeriesWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Value of `number_format` of [`ClickStackAlertBarBuilderChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackNumberFormat`.
    pub struct ClickStackNumberFormat: Default {
        /// Output format applied to the number.
        ///
        /// - Example: `number`
        pub output: Option<ClickStackNumberFormatOutput> = "output",
        /// Number of decimal places.
        ///
        /// - Example: `2`
        pub mantissa: Option<i64> = "mantissa",
        /// Whether to use thousand separators.
        ///
        /// - Example: `true`
        pub thousand_separated: Option<bool> = "thousandSeparated",
        /// Whether to show as average.
        ///
        /// - Example: `false`
        pub average: Option<bool> = "average",
        /// Use decimal bytes (1000) vs binary bytes (1024).
        ///
        /// - Example: `false`
        pub decimal_bytes: Option<bool> = "decimalBytes",
        /// Multiplication factor.
        ///
        /// - Example: `1`
        pub factor: Option<f64> = "factor",
        /// Currency symbol for currency format.
        ///
        /// - Example: `$`
        pub currency_symbol: Option<String> = "currencySymbol",
        /// Numeric unit for data, data rate, or throughput formats.
        ///
        /// - Example: `bytes_iec`
        pub numeric_unit: Option<ClickStackNumberFormatNumericUnit> = "numericUnit",
        /// Custom unit label.
        ///
        /// - Example: `ms`
        pub unit: Option<String> = "unit",
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

object! {
    /// Value of the variant `RawSql` of [`ClickStackNumberChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackNumberRawSqlChartConfig`.
    pub struct ClickStackNumberRawSqlChartConfig {
        /// Must be "sql" to use the Raw SQL chart config variant.
        ///
        /// - Required.
        /// - Example: `sql`
        pub config_type: Option<ClickStackNumberRawSqlChartConfigConfigType> = "configType" required(ClickStackNumberRawSqlChartConfigConfigType),
        /// ID of the ClickHouse connection to execute the query against.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub connection_id: Option<String> = "connectionId" required(String),
        /// SQL query template to execute. Supports HyperDX template variables.
        ///
        /// - Required.
        /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
        pub sql_template: Option<String> = "sqlTemplate" required(String),
        /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Display as a single big-number chart.
        ///
        /// - Required.
        /// - Example: `number`
        pub display_type: Option<ClickStackNumberRawSqlChartConfigDisplayType> = "displayType" required(ClickStackNumberRawSqlChartConfigDisplayType),
        /// Optional static color applied to the displayed number.
        pub color: Option<ClickStackNumberRawSqlChartConfigColor> = "color",
        /// Ordered conditional color rules evaluated against the displayed value (last match wins). Falls back to color, then the default text color when no rule matches.
        pub color_rules: Option<List<ClickStackNumberTileColorCondition>> = "colorRules",
    }
}

open_enum! {
    /// Value of `color` of [`ClickStackNumberRawSqlChartConfig`]: Optional static color applied to the displayed number.
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
    /// Value of `config_type` of [`ClickStackNumberRawSqlChartConfig`]: Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackNumberRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackNumberRawSqlChartConfig`]: Display as a single big-number chart.
    ///
    /// - Example: `number`
    pub enum ClickStackNumberRawSqlChartConfigDisplayType {
        Number = "number",
    }
}

union! {
    /// Element of `color_rules` of [`ClickStackAlertNumberBuilderChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackNumberTileColorCondition`.
    pub enum ClickStackNumberTileColorCondition by tag("operator") {
        /// `operator` is `gt` or `operator` is `gte` or `operator` is `lt` or `operator` is `lte`.
        Numeric(box ClickStackNumericColorCondition) = tag["gt", "gte", "lt", "lte"],
        /// `operator` is `between`.
        Between(box ClickStackBetweenColorCondition) = tag["between"],
        /// `operator` is `eq` or `operator` is `neq`.
        Equality(box ClickStackEqualityColorCondition) = tag["eq", "neq"],
    }
}

object! {
    /// Value of the variant `Numeric` of [`ClickStackNumberTileColorCondition`].
    ///
    /// Schema: `/components/schemas/ClickStackNumericColorCondition`.
    pub struct ClickStackNumericColorCondition {
        /// Numeric comparison operator.
        ///
        /// - Required.
        /// - Example: `gt`
        pub operator: Option<ClickStackNumericColorConditionOperator> = "operator" required(ClickStackNumericColorConditionOperator),
        /// Numeric bound the displayed value is compared against. Only finite numbers are accepted (Infinity and NaN are rejected).
        ///
        /// - Required.
        /// - Example: `100`
        pub value: Option<f64> = "value" required(f64),
        /// Color applied when the rule matches.
        ///
        /// - Required.
        pub color: Option<ClickStackNumericColorConditionColor> = "color" required(ClickStackNumericColorConditionColor),
        /// Optional label describing the rule.
        ///
        /// - Example: `High`
        pub label: Option<String> = "label",
    }
}

open_enum! {
    /// Value of `color` of [`ClickStackNumericColorCondition`]: Color applied when the rule matches.
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
    /// Value of `on_click` of [`ClickStackTableBuilderChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackOnClick`.
    pub enum ClickStackOnClick by tag("type") {
        /// `type` is `search`.
        Search(box ClickStackOnClickSearch) = tag["search"],
        /// `type` is `dashboard`.
        Dashboard(box ClickStackOnClickDashboard) = tag["dashboard"],
        /// `type` is `external`.
        External(box ClickStackOnClickExternal) = tag["external"],
    }
}

object! {
    /// Value of the variant `Dashboard` of [`ClickStackOnClick`].
    ///
    /// Schema: `/components/schemas/ClickStackOnClickDashboard`.
    pub struct ClickStackOnClickDashboard {
        /// OnClick variant discriminator. Must be "dashboard" for dashboard link-outs.
        ///
        /// - Required.
        /// - Example: `dashboard`
        pub type_: Option<ClickStackOnClickDashboardType> = "type" required(ClickStackOnClickDashboardType),
        /// Value of type [`ClickStackOnClickTarget`].
        ///
        /// - Required.
        pub target: Option<ClickStackOnClickTarget> = "target" required(ClickStackOnClickTarget),
        /// Optional WHERE clause template applied to the destination dashboard.
        ///
        /// - Example: `ServiceName = '{{ServiceName}}'`
        pub where_template: Option<String> = "whereTemplate",
        /// Language of the rendered whereTemplate.
        pub where_language: Option<ClickStackOnClickDashboardWhereLanguage> = "whereLanguage",
        /// Optional dashboard filter templates rendered against the clicked row.
        pub filters: Option<List<ClickStackOnClickFilterTemplate>> = "filters",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackOnClickDashboard`]: OnClick variant discriminator. Must be "dashboard" for dashboard link-outs.
    ///
    /// - Example: `dashboard`
    pub enum ClickStackOnClickDashboardType {
        Dashboard = "dashboard",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackOnClickDashboard`]: Language of the rendered whereTemplate.
    pub enum ClickStackOnClickDashboardWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Value of the variant `External` of [`ClickStackOnClick`].
    ///
    /// Schema: `/components/schemas/ClickStackOnClickExternal`.
    pub struct ClickStackOnClickExternal {
        /// OnClick variant discriminator. Must be "external" for external link-outs.
        ///
        /// - Required.
        /// - Example: `external`
        pub type_: Option<ClickStackOnClickExternalType> = "type" required(ClickStackOnClickExternalType),
        /// Handlebars template rendered against the clicked row; supports `{{column}}` variables. The rendered value must be an absolute http(s) URL.
        ///
        /// - Required.
        /// - Example: `https://example.com/d/abc?var-service={{ServiceName}}`
        pub url_template: Option<String> = "urlTemplate" required(String),
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackOnClickExternal`]: OnClick variant discriminator. Must be "external" for external link-outs.
    ///
    /// - Example: `external`
    pub enum ClickStackOnClickExternalType {
        External = "external",
    }
}

object! {
    /// Element of `filters` of [`ClickStackOnClickDashboard`].
    ///
    /// Schema: `/components/schemas/ClickStackOnClickFilterTemplate`.
    pub struct ClickStackOnClickFilterTemplate {
        /// Filter template kind. Currently only "expressionTemplate" is supported.
        ///
        /// - Required.
        /// - Example: `expressionTemplate`
        pub kind: Option<ClickStackOnClickFilterTemplateKind> = "kind" required(ClickStackOnClickFilterTemplateKind),
        /// The column/expression to filter the destination by (e.g. "ServiceName").
        ///
        /// - Required.
        /// - Example: `ServiceName`
        pub expression: Option<String> = "expression" required(String),
        /// Value template rendered against the clicked row; supports row column variables in `{{column}}` form (e.g. `{{ServiceName}}`).
        ///
        /// - Required.
        /// - Example: `{{ServiceName}}`
        pub template: Option<String> = "template" required(String),
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

object! {
    /// Value of the variant `Search` of [`ClickStackOnClick`].
    ///
    /// Schema: `/components/schemas/ClickStackOnClickSearch`.
    pub struct ClickStackOnClickSearch {
        /// OnClick variant discriminator. Must be "search" for search link-outs.
        ///
        /// - Required.
        /// - Example: `search`
        pub type_: Option<ClickStackOnClickSearchType> = "type" required(ClickStackOnClickSearchType),
        /// Value of type [`ClickStackOnClickTarget`].
        ///
        /// - Required.
        pub target: Option<ClickStackOnClickTarget> = "target" required(ClickStackOnClickTarget),
        /// Optional WHERE clause template applied to the destination search.
        ///
        /// - Example: `ServiceName = '{{ServiceName}}'`
        pub where_template: Option<String> = "whereTemplate",
        /// Language of the rendered whereTemplate.
        pub where_language: Option<ClickStackOnClickSearchWhereLanguage> = "whereLanguage",
        /// Optional dashboard filter templates rendered against the clicked row.
        pub filters: Option<List<ClickStackOnClickFilterTemplate>> = "filters",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackOnClickSearch`]: OnClick variant discriminator. Must be "search" for search link-outs.
    ///
    /// - Example: `search`
    pub enum ClickStackOnClickSearchType {
        Search = "search",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackOnClickSearch`]: Language of the rendered whereTemplate.
    pub enum ClickStackOnClickSearchWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

union! {
    /// Value of `target` of [`ClickStackOnClickDashboard`].
    ///
    /// Schema: `/components/schemas/ClickStackOnClickTarget`.
    pub enum ClickStackOnClickTarget by tag("mode") {
        /// `mode` is `id`.
        IdVariant(box ClickStackOnClickTargetIdVariant) = tag["id"],
        /// `mode` is `template`.
        TemplateVariant(box ClickStackOnClickTargetTemplateVariant) = tag["template"],
    }
}

object! {
    /// Value of the variant `IdVariant` of [`ClickStackOnClickTarget`].
    ///
    /// Schema: `/components/schemas/ClickStackOnClickTargetIdVariant`.
    pub struct ClickStackOnClickTargetIdVariant {
        /// Target is a single dashboard or log/trace source.
        ///
        /// - Required.
        /// - Example: `id`
        pub mode: Option<ClickStackOnClickTargetIdVariantMode> = "mode" required(ClickStackOnClickTargetIdVariantMode),
        /// ID of the target source (for search) or dashboard (for dashboard).
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub id: Option<String> = "id" required(String),
    }
}

open_enum! {
    /// Target is a single dashboard or log/trace source.
    ///
    /// - Example: `id`
    pub enum ClickStackOnClickTargetIdVariantMode {
        Id = "id",
    }
}

object! {
    /// Value of the variant `TemplateVariant` of [`ClickStackOnClickTarget`].
    ///
    /// Schema: `/components/schemas/ClickStackOnClickTargetTemplateVariant`.
    pub struct ClickStackOnClickTargetTemplateVariant {
        /// Target is matched by name against the template.
        ///
        /// - Required.
        /// - Example: `template`
        pub mode: Option<ClickStackOnClickTargetTemplateVariantMode> = "mode" required(ClickStackOnClickTargetTemplateVariantMode),
        /// Name template rendered against the clicked row; supports `{{column}}` variables.
        ///
        /// - Required.
        /// - Example: `{{ServiceName}}`
        pub template: Option<String> = "template" required(String),
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

object! {
    /// Value of the variant `PagerDutyApi` of [`ClickStackWebhook`].
    ///
    /// Schema: `/components/schemas/ClickStackPagerDutyAPIWebhook`.
    pub struct ClickStackPagerDutyApiWebhook requires ClickStackPagerDutyApiWebhookRequired {
        /// Webhook ID.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a789013`
        pub id: Option<String> = "id" required(String),
        /// Webhook name.
        ///
        /// - Required.
        /// - Example: `PagerDuty Alerts`
        pub name: Option<String> = "name" required(String),
        /// Webhook service type.
        ///
        /// - Required.
        /// - Example: `pagerduty_api`
        pub service: Option<ClickStackPagerDutyApiWebhookService> = "service" required(ClickStackPagerDutyApiWebhookService),
        /// PagerDuty Events API endpoint URL.
        ///
        /// - Example: `https://events.pagerduty.com/v2/enqueue`
        pub url: Option<String> = "url",
        /// Webhook description, shown in the UI.
        ///
        /// - Example: `Sends critical alerts to PagerDuty`
        pub description: Option<String> = "description",
        /// Last update timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2025-01-15T12:00:00.000Z`
        pub updated_at: Option<Timestamp> = "updatedAt" required(Timestamp),
        /// Creation timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2025-01-01T00:00:00.000Z`
        pub created_at: Option<Timestamp> = "createdAt" required(Timestamp),
    }
}

open_enum! {
    /// Value of `service` of [`ClickStackPagerDutyApiWebhook`]: Webhook service type.
    ///
    /// - Example: `pagerduty_api`
    pub enum ClickStackPagerDutyApiWebhookService {
        PagerdutyApi = "pagerduty_api",
    }
}

object! {
    /// Value of the variant `Builder` of [`ClickStackPieChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackPieBuilderChartConfig`.
    pub struct ClickStackPieBuilderChartConfig {
        /// Display type discriminator. Must be "pie" for pie charts.
        ///
        /// - Required.
        /// - Example: `pie`
        pub display_type: Option<ClickStackPieBuilderChartConfigDisplayType> = "displayType" required(ClickStackPieBuilderChartConfigDisplayType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Exactly one aggregated value used to size each pie slice.
        ///
        /// - Required.
        pub select: Option<List<ClickStackSelectItem>> = "select" required(List<ClickStackSelectItem>),
        /// Field expression to group results by (one slice per group value).
        ///
        /// - Example: `service`
        pub group_by: Option<String> = "groupBy",
        /// Optional custom SQL ORDER BY expression (raw SQL). Overrides the default value-descending ordering and, when combined with "limit", controls which slices are kept.
        ///
        /// - Example: `"Count" DESC`
        pub order_by: Option<String> = "orderBy",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Maximum number of slices (SQL LIMIT). Without a custom "orderBy" the query keeps the groups with the largest aggregated values; with an "orderBy" it keeps the first slices in that order. Omit or set 0 to fetch all groups.
        ///
        /// - Example: `10`
        pub limit: Option<i64> = "limit",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackPieBuilderChartConfig`]: Display type discriminator. Must be "pie" for pie charts.
    ///
    /// - Example: `pie`
    pub enum ClickStackPieBuilderChartConfigDisplayType {
        Pie = "pie",
    }
}

union! {
    /// Value of the variant `PieChart` of [`ClickStackTileConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackPieChartConfig`.
    pub enum ClickStackPieChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackPieBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackPieRawSqlChartConfig) = tag["sql"],
    }
}

object! {
    /// Value of the variant `RawSql` of [`ClickStackPieChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackPieRawSqlChartConfig`.
    pub struct ClickStackPieRawSqlChartConfig {
        /// Must be "sql" to use the Raw SQL chart config variant.
        ///
        /// - Required.
        /// - Example: `sql`
        pub config_type: Option<ClickStackPieRawSqlChartConfigConfigType> = "configType" required(ClickStackPieRawSqlChartConfigConfigType),
        /// ID of the ClickHouse connection to execute the query against.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub connection_id: Option<String> = "connectionId" required(String),
        /// SQL query template to execute. Supports HyperDX template variables.
        ///
        /// - Required.
        /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
        pub sql_template: Option<String> = "sqlTemplate" required(String),
        /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Display as a pie chart.
        ///
        /// - Required.
        /// - Example: `pie`
        pub display_type: Option<ClickStackPieRawSqlChartConfigDisplayType> = "displayType" required(ClickStackPieRawSqlChartConfigDisplayType),
    }
}

open_enum! {
    /// Value of `config_type` of [`ClickStackPieRawSqlChartConfig`]: Must be "sql" to use the Raw SQL chart config variant.
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

object! {
    /// Value of the variant `PrometheusLabel` of [`ClickStackFilter`].
    ///
    /// Schema: `/components/schemas/ClickStackPrometheusLabelFilter`.
    pub struct ClickStackPrometheusLabelFilter requires ClickStackPrometheusLabelFilterRequired {
        /// Discriminator. Must be "PROMETHEUS_LABEL".
        ///
        /// - Required.
        /// - Example: `PROMETHEUS_LABEL`
        pub type_: Option<ClickStackPrometheusLabelFilterType> = "type" required(ClickStackPrometheusLabelFilterType),
        /// Display name for the dashboard filter.
        ///
        /// - Required.
        /// - Example: `Pod`
        pub name: Option<String> = "name" required(String),
        /// Id of the PromQL source the label values are read from.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a123456`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Label whose values populate the dropdown. Use "__name__" to list metric names.
        ///
        /// - Required.
        /// - Example: `pod`
        pub label: Option<String> = "label" required(String),
        /// Optional Prometheus series selector narrowing which series the label values are read from.
        ///
        /// - Example: `up{job="api"}`
        pub match_: Option<String> = "match",
        /// Must be false or omitted. Allowed values: false.
        ///
        /// - Example: `false`
        pub is_broadcast_enabled: Option<bool> = "isBroadcastEnabled",
        /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`. Allowed values: true.
        ///
        /// - Example: `true`
        pub is_variable_enabled: Option<bool> = "isVariableEnabled",
        /// Token that tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed. Variable names must be unique across a dashboard's variable-enabled filters.
        ///
        /// - Example: `pod`
        pub variable_name: Option<String> = "variableName",
        /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[0,1]`
        pub min_selections: Option<i64> = "minSelections",
        /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
        ///
        /// - Example: `true`
        pub is_global_requirement: Option<bool> = "isGlobalRequirement",
        /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[1]`
        pub max_selections: Option<i64> = "maxSelections",
        /// Unique dashboard filter key ID.
        ///
        /// - Required.
        pub id: Option<String> = "id" required(String),
    }
}

object! {
    /// Value of the variant `PrometheusLabel` of [`ClickStackFilterInput`].
    ///
    /// Schema: `/components/schemas/ClickStackPrometheusLabelFilterInput`.
    pub struct ClickStackPrometheusLabelFilterInput {
        /// Discriminator. Must be "PROMETHEUS_LABEL".
        ///
        /// - Required.
        /// - Example: `PROMETHEUS_LABEL`
        pub type_: Option<ClickStackPrometheusLabelFilterInputType> = "type" required(ClickStackPrometheusLabelFilterInputType),
        /// Display name for the dashboard filter.
        ///
        /// - Required.
        /// - Example: `Pod`
        pub name: Option<String> = "name" required(String),
        /// Id of the PromQL source the label values are read from.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a123456`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Label whose values populate the dropdown. Use "__name__" to list metric names.
        ///
        /// - Required.
        /// - Example: `pod`
        pub label: Option<String> = "label" required(String),
        /// Optional Prometheus series selector narrowing which series the label values are read from.
        ///
        /// - Example: `up{job="api"}`
        pub match_: Option<String> = "match",
        /// Must be false or omitted. Allowed values: false.
        ///
        /// - Example: `false`
        pub is_broadcast_enabled: Option<bool> = "isBroadcastEnabled",
        /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`. Allowed values: true.
        ///
        /// - Example: `true`
        pub is_variable_enabled: Option<bool> = "isVariableEnabled",
        /// Token that tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed. Variable names must be unique across a dashboard's variable-enabled filters.
        ///
        /// - Example: `pod`
        pub variable_name: Option<String> = "variableName",
        /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[0,1]`
        pub min_selections: Option<i64> = "minSelections",
        /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
        ///
        /// - Example: `true`
        pub is_global_requirement: Option<bool> = "isGlobalRequirement",
        /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[1]`
        pub max_selections: Option<i64> = "maxSelections",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackPrometheusLabelFilterInput`]: Discriminator. Must be "PROMETHEUS_LABEL".
    ///
    /// - Example: `PROMETHEUS_LABEL`
    pub enum ClickStackPrometheusLabelFilterInputType {
        PrometheusLabel = "PROMETHEUS_LABEL",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackPrometheusLabelFilter`]: Discriminator. Must be "PROMETHEUS_LABEL".
    ///
    /// - Example: `PROMETHEUS_LABEL`
    pub enum ClickStackPrometheusLabelFilterType {
        PrometheusLabel = "PROMETHEUS_LABEL",
    }
}

object! {
    /// Value of the variant `Promql` of [`ClickStackSource`].
    ///
    /// Schema: `/components/schemas/ClickStackPromqlSource`.
    pub struct ClickStackPromqlSource requires ClickStackPromqlSourceRequired {
        /// Unique source ID. Server-generated; ignored if sent in create/update requests.
        ///
        /// - Example: `507f1f77bcf86cd799439051`
        pub id: Option<String> = "id",
        /// Display name for the source.
        ///
        /// - Required.
        /// - Example: `Prometheus Metrics`
        pub name: Option<String> = "name" required(String),
        /// Optional grouping label used to organize sources in the source selector. Sources that share a section value are displayed together.
        ///
        /// - Example: `Billing`
        pub section: Option<String> = "section",
        /// When true, the source is hidden from source selectors in the UI. Defaults to false.
        ///
        /// - Example: `false`
        pub disabled: Nullable<bool> = "disabled" null(disabled_null),
        /// Source kind discriminator. Must be "promql" for PromQL sources.
        ///
        /// - Required.
        /// - Example: `promql`
        pub kind: Option<ClickStackPromqlSourceKind> = "kind" required(ClickStackPromqlSourceKind),
        /// ID of the connection used by this source. Should reference a Prometheus-compatible connection.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439012`
        pub connection: Option<String> = "connection" required(String),
        /// Value of type [`ClickStackSourceFrom`].
        ///
        /// - Required.
        pub from: Option<ClickStackSourceFrom> = "from" required(ClickStackSourceFrom),
        /// Optional ClickHouse query settings applied when querying this source.
        pub query_settings: Option<List<ClickStackQuerySetting>> = "querySettings",
        /// Required by the API for all source kinds; not used when querying a Prometheus endpoint.
        ///
        /// - Required.
        /// - Example: `timestamp`
        pub timestamp_value_expression: Option<String> = "timestampValueExpression" required(String),
    }
}

open_enum! {
    /// Value of `kind` of [`ClickStackPromqlSource`]: Source kind discriminator. Must be "promql" for PromQL sources.
    ///
    /// - Example: `promql`
    pub enum ClickStackPromqlSourceKind {
        Promql = "promql",
    }
}

object! {
    /// Value of the variant `QueryExpression` of [`ClickStackFilter`].
    ///
    /// Schema: `/components/schemas/ClickStackQueryExpressionFilter`.
    pub struct ClickStackQueryExpressionFilter requires ClickStackQueryExpressionFilterRequired {
        /// Filter type discriminator. Must be "QUERY_EXPRESSION".
        ///
        /// - Required.
        /// - Example: `QUERY_EXPRESSION`
        pub type_: Option<ClickStackQueryExpressionFilterType> = "type" required(ClickStackQueryExpressionFilterType),
        /// Display name for the dashboard filter key.
        ///
        /// - Required.
        /// - Example: `Environment`
        pub name: Option<String> = "name" required(String),
        /// SQL expression used when querying values for this filter, and when applying this dashboard filter to tiles.
        ///
        /// - Required.
        /// - Example: `environment`
        pub expression: Option<String> = "expression" required(String),
        /// Source ID this dashboard filter key applies to.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Metric type when source is metrics.
        ///
        /// - Example: `gauge`
        pub source_metric_type: Option<ClickStackQueryExpressionFilterSourceMetricType> = "sourceMetricType",
        /// Optional WHERE condition to scope which rows this filter key reads values from.
        ///
        /// - Example: `ServiceName:api`
        pub where_: Option<String> = "where",
        /// Language of the where condition.
        ///
        /// - Example: `lucene`
        pub where_language: Option<ClickStackQueryExpressionFilterWhereLanguage> = "whereLanguage",
        /// Optional list of source IDs this filter applies to. Omit or provide an empty array to apply the filter to ALL tiles regardless of source. A non-empty array restricts the filter to only tiles whose source ID is in the list; tiles using other sources are not affected by the selected filter value(s). Scopes the broadcast condition only, so a non-empty array is rejected when isBroadcastEnabled is false, and is omitted from responses for such a filter.
        ///
        /// - Example: `["65f5e4a3b9e77c001a111111"]`
        pub applies_to_source_ids: Option<List<String>> = "appliesToSourceIds",
        /// Whether the selected value is applied as a filter condition on every builder tile this filter applies to (see appliesToSourceIds), and every raw sql tile using the $__filters macro. Omitting the field means enabled.
        ///
        /// - Example: `false`
        pub is_broadcast_enabled: Option<bool> = "isBroadcastEnabled",
        /// Whether the selected value is exposed to tile queries as a dashboard variable named by variableName. Tiles may reference it as `$variableName` or using the (preferred) `$__filter($<variableName>)` and `$__conditionalAll(<condition>, $<variableName>)` macros.
        ///
        /// - Example: `true`
        pub is_variable_enabled: Option<bool> = "isVariableEnabled",
        /// Token tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed, so a variable-enabled filter whose name derives nothing usable must send this field explicitly. Variable names must be unique across a dashboard's variable-enabled filters. Names the variable only, so the field is rejected when isVariableEnabled is not true, and is omitted from responses for such a filter.
        ///
        /// - Example: `environment`
        pub variable_name: Option<String> = "variableName",
        /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[0,1]`
        pub min_selections: Option<i64> = "minSelections",
        /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
        ///
        /// - Example: `true`
        pub is_global_requirement: Option<bool> = "isGlobalRequirement",
        /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[1]`
        pub max_selections: Option<i64> = "maxSelections",
        /// Unique dashboard filter key ID.
        ///
        /// - Required.
        pub id: Option<String> = "id" required(String),
    }
}

object! {
    /// Value of the variant `QueryExpression` of [`ClickStackFilterInput`].
    ///
    /// Schema: `/components/schemas/ClickStackQueryExpressionFilterInput`.
    pub struct ClickStackQueryExpressionFilterInput {
        /// Filter type discriminator. Must be "QUERY_EXPRESSION".
        ///
        /// - Required.
        /// - Example: `QUERY_EXPRESSION`
        pub type_: Option<ClickStackQueryExpressionFilterInputType> = "type" required(ClickStackQueryExpressionFilterInputType),
        /// Display name for the dashboard filter key.
        ///
        /// - Required.
        /// - Example: `Environment`
        pub name: Option<String> = "name" required(String),
        /// SQL expression used when querying values for this filter, and when applying this dashboard filter to tiles.
        ///
        /// - Required.
        /// - Example: `environment`
        pub expression: Option<String> = "expression" required(String),
        /// Source ID this dashboard filter key applies to.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Metric type when source is metrics.
        ///
        /// - Example: `gauge`
        pub source_metric_type: Option<ClickStackQueryExpressionFilterInputSourceMetricType> = "sourceMetricType",
        /// Optional WHERE condition to scope which rows this filter key reads values from.
        ///
        /// - Example: `ServiceName:api`
        pub where_: Option<String> = "where",
        /// Language of the where condition.
        ///
        /// - Example: `lucene`
        pub where_language: Option<ClickStackQueryExpressionFilterInputWhereLanguage> = "whereLanguage",
        /// Optional list of source IDs this filter applies to. Omit or provide an empty array to apply the filter to ALL tiles regardless of source. A non-empty array restricts the filter to only tiles whose source ID is in the list; tiles using other sources are not affected by the selected filter value(s). Scopes the broadcast condition only, so a non-empty array is rejected when isBroadcastEnabled is false, and is omitted from responses for such a filter.
        ///
        /// - Example: `["65f5e4a3b9e77c001a111111"]`
        pub applies_to_source_ids: Option<List<String>> = "appliesToSourceIds",
        /// Whether the selected value is applied as a filter condition on every builder tile this filter applies to (see appliesToSourceIds), and every raw sql tile using the $__filters macro. Omitting the field means enabled.
        ///
        /// - Example: `false`
        pub is_broadcast_enabled: Option<bool> = "isBroadcastEnabled",
        /// Whether the selected value is exposed to tile queries as a dashboard variable named by variableName. Tiles may reference it as `$variableName` or using the (preferred) `$__filter($<variableName>)` and `$__conditionalAll(<condition>, $<variableName>)` macros.
        ///
        /// - Example: `true`
        pub is_variable_enabled: Option<bool> = "isVariableEnabled",
        /// Token tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed, so a variable-enabled filter whose name derives nothing usable must send this field explicitly. Variable names must be unique across a dashboard's variable-enabled filters. Names the variable only, so the field is rejected when isVariableEnabled is not true, and is omitted from responses for such a filter.
        ///
        /// - Example: `environment`
        pub variable_name: Option<String> = "variableName",
        /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[0,1]`
        pub min_selections: Option<i64> = "minSelections",
        /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
        ///
        /// - Example: `true`
        pub is_global_requirement: Option<bool> = "isGlobalRequirement",
        /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[1]`
        pub max_selections: Option<i64> = "maxSelections",
    }
}

open_enum! {
    /// Value of `source_metric_type` of [`ClickStackQueryExpressionFilterInput`]: Metric type when source is metrics.
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
    /// Value of `type_` of [`ClickStackQueryExpressionFilterInput`]: Filter type discriminator. Must be "QUERY_EXPRESSION".
    ///
    /// - Example: `QUERY_EXPRESSION`
    pub enum ClickStackQueryExpressionFilterInputType {
        QueryExpression = "QUERY_EXPRESSION",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackQueryExpressionFilterInput`]: Language of the where condition.
    ///
    /// - Example: `lucene`
    pub enum ClickStackQueryExpressionFilterInputWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

open_enum! {
    /// Value of `source_metric_type` of [`ClickStackQueryExpressionFilter`]: Metric type when source is metrics.
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
    /// Value of `type_` of [`ClickStackQueryExpressionFilter`]: Filter type discriminator. Must be "QUERY_EXPRESSION".
    ///
    /// - Example: `QUERY_EXPRESSION`
    pub enum ClickStackQueryExpressionFilterType {
        QueryExpression = "QUERY_EXPRESSION",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackQueryExpressionFilter`]: Language of the where condition.
    ///
    /// - Example: `lucene`
    pub enum ClickStackQueryExpressionFilterWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Element of `query_settings` of [`ClickStackLogSource`].
    ///
    /// Schema: `/components/schemas/ClickStackQuerySetting`.
    pub struct ClickStackQuerySetting {
        /// ClickHouse setting name.
        ///
        /// - Required.
        /// - Example: `max_threads`
        pub setting: Option<String> = "setting" required(String),
        /// Setting value.
        ///
        /// - Required.
        /// - Example: `4`
        pub value: Option<String> = "value" required(String),
    }
}

object! {
    /// Result of `click_stack_create_role`, `click_stack_get_role` and `click_stack_update_role`.
    ///
    /// Schema: `/components/schemas/ClickStackRole`.
    pub struct ClickStackRole {
        /// Role ID.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439011`
        pub id: Option<String> = "id" required(String),
        /// Role name.
        ///
        /// - Required.
        /// - Example: `Read Only`
        pub name: Option<String> = "name" required(String),
        /// Human-readable role description.
        ///
        /// - Example: `Read-only access to all resources`
        pub description: Option<String> = "description",
        /// The CASL permissions granted by this role.
        ///
        /// - Required.
        pub permissions: Option<List<ClickStackCaslPermission>> = "permissions" required(List<ClickStackCaslPermission>),
        /// Whether this is an immutable predefined/system role.
        ///
        /// - Required.
        /// - Example: `false`
        pub is_predefined: Option<bool> = "isPredefined" required(bool),
        /// Creation timestamp.
        ///
        /// - Format: `date-time`
        /// - Example: `2025-01-01T00:00:00.000Z`
        pub created_at: Option<Timestamp> = "createdAt",
        /// Last update timestamp.
        ///
        /// - Format: `date-time`
        /// - Example: `2025-06-15T10:30:00.000Z`
        pub updated_at: Option<Timestamp> = "updatedAt",
    }
}

union! {
    /// Element of `saved_filter_values` of [`ClickStackCreateDashboardRequest`].
    ///
    /// Schema: `/components/schemas/ClickStackSavedFilterValue`.
    pub enum ClickStackSavedFilterValue by tag("type") {
        /// `type` is `sql` or `type` is absent.
        Sql(box ClickStackSqlSavedFilterValue) = tag["sql"] or absent,
        /// `type` is `variable`.
        Variable(box ClickStackVariableSavedFilterValue) = tag["variable"],
    }
}

object! {
    /// Result of `click_stack_create_saved_search`, `click_stack_get_saved_search` and `click_stack_update_saved_search`.
    ///
    /// Schema: `/components/schemas/ClickStackSavedSearch`.
    pub struct ClickStackSavedSearch {
        /// Unique saved search ID. Server-generated.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439011`
        pub id: Option<String> = "id" required(String),
        /// Display name for the saved search.
        ///
        /// - Required.
        /// - Example: `Production Errors`
        pub name: Option<String> = "name" required(String),
        /// ID of the source this saved search queries.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439012`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Comma-separated list of column expressions to display. Empty uses the source default.
        ///
        /// - Example: `Timestamp, ServiceName, Body`
        pub select: Option<String> = "select",
        /// Row filter expression. The language is controlled by whereLanguage.
        ///
        /// - Example: `SeverityText:ERROR`
        pub where_: Option<String> = "where",
        /// Language used for the where filter.
        ///
        /// - Example: `lucene`
        pub where_language: Option<ClickStackSavedSearchWhereLanguage> = "whereLanguage",
        /// ORDER BY expression. Empty uses the source default.
        ///
        /// - Example: `Timestamp DESC`
        pub order_by: Option<String> = "orderBy",
        /// Tags used to organize saved searches.
        ///
        /// - Example: `["production","errors"]`
        pub tags: Option<List<String>> = "tags",
        /// Structured pinned filters applied to the search.
        ///
        /// - Example: `["{\"type\":\"sql\",\"condition\":\"ServiceName IN ('checkout', 'payments')\"}"]`
        pub filters: Option<List<ClickStackSavedSearchFilter>> = "filters",
        /// ID of the team that owns the saved search.
        ///
        /// - Example: `507f1f77bcf86cd799439013`
        pub team_id: Option<String> = "teamId",
        /// Creation timestamp.
        ///
        /// - Format: `date-time`
        /// - Example: `2025-01-01T00:00:00.000Z`
        pub created_at: Option<Timestamp> = "createdAt",
        /// Last update timestamp.
        ///
        /// - Format: `date-time`
        /// - Example: `2025-06-15T10:30:00.000Z`
        pub updated_at: Option<Timestamp> = "updatedAt",
    }
}

object! {
    /// Element of `filters` of [`ClickStackSavedSearchInput`].
    ///
    /// Schema: `/components/schemas/ClickStackSavedSearchFilter`.
    pub struct ClickStackSavedSearchFilter {
        /// Always `sql`. Only SQL predicate filters render in the sidebar.
        ///
        /// - Example: `sql`
        pub type_: Option<ClickStackSavedSearchFilterType> = "type",
        /// SQL predicate applied to the search, in `<column> IN (...)` form.
        ///
        /// - Required.
        /// - Example: `ServiceName IN ('checkout', 'payments')`
        pub condition: Option<String> = "condition" required(String),
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

object! {
    /// Request body of `click_stack_create_saved_search` and `click_stack_update_saved_search`.
    ///
    /// Schema: `/components/schemas/ClickStackSavedSearchInput`.
    pub struct ClickStackSavedSearchInput {
        /// Display name for the saved search.
        ///
        /// - Required.
        /// - Example: `Production Errors`
        pub name: Option<String> = "name" required(String),
        /// ID of the source to query. Must belong to the team.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439012`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Comma-separated list of column expressions to display. Empty uses the source default.
        ///
        /// - Example: `Timestamp, ServiceName, Body`
        pub select: Option<String> = "select",
        /// Row filter expression. The language is controlled by whereLanguage.
        ///
        /// - Example: `SeverityText:ERROR`
        pub where_: Option<String> = "where",
        /// Language used for the where filter.
        ///
        /// - Example: `lucene`
        pub where_language: Option<ClickStackSavedSearchInputWhereLanguage> = "whereLanguage",
        /// ORDER BY expression. Empty uses the source default.
        ///
        /// - Example: `Timestamp DESC`
        pub order_by: Option<String> = "orderBy",
        /// Tags used to organize saved searches.
        ///
        /// - Example: `["production","errors"]`
        pub tags: Option<List<String>> = "tags",
        /// Structured pinned filters applied to the search.
        ///
        /// - Example: `["{\"type\":\"sql\",\"condition\":\"ServiceName IN ('checkout', 'payments')\"}"]`
        pub filters: Option<List<ClickStackSavedSearchFilter>> = "filters",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackSavedSearchInput`]: Language used for the where filter.
    ///
    /// - Example: `lucene`
    pub enum ClickStackSavedSearchInputWhereLanguage {
        Lucene = "lucene",
        Sql = "sql",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackSavedSearch`]: Language used for the where filter.
    ///
    /// - Example: `lucene`
    pub enum ClickStackSavedSearchWhereLanguage {
        Lucene = "lucene",
        Sql = "sql",
    }
}

object! {
    /// Value of the variant `SearchChart` of [`ClickStackTileConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackSearchChartConfig`.
    pub struct ClickStackSearchChartConfig {
        /// Display type discriminator. Must be "search" for search/log viewer tiles.
        ///
        /// - Required.
        /// - Example: `search`
        pub display_type: Option<ClickStackSearchChartConfigDisplayType> = "displayType" required(ClickStackSearchChartConfigDisplayType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Comma-separated list of expressions to display.
        ///
        /// - Required.
        /// - Example: `timestamp, level, message`
        pub select: Option<String> = "select" required(String),
        /// Filter condition for the search (syntax depends on whereLanguage).
        ///
        /// - Example: `level:error`
        pub where_: Option<String> = "where",
        /// Query language for the where clause.
        ///
        /// - Required.
        pub where_language: Option<ClickStackSearchChartConfigWhereLanguage> = "whereLanguage" required(ClickStackSearchChartConfigWhereLanguage),
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackSearchChartConfig`]: Display type discriminator. Must be "search" for search/log viewer tiles.
    ///
    /// - Example: `search`
    pub enum ClickStackSearchChartConfigDisplayType {
        Search = "search",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackSearchChartConfig`]: Query language for the where clause.
    pub enum ClickStackSearchChartConfigWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Value of the variant `Search` of [`ClickStackDashboardChartSeries`].
    ///
    /// Schema: `/components/schemas/ClickStackSearchChartSeries`.
    pub struct ClickStackSearchChartSeries requires ClickStackSearchChartSeriesRequired {
        /// Series type discriminator. Must be "search" for search/log viewer charts.
        ///
        /// - Required.
        /// - Example: `search`
        pub type_: Option<ClickStackSearchChartSeriesType> = "type" required(ClickStackSearchChartSeriesType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId" required(String),
        /// List of field names to display in the search results table.
        ///
        /// - Required.
        /// - Example: `["timestamp","level","message"]`
        pub fields: Option<List<String>> = "fields" required(List<String>),
        /// Filter query for the data (syntax depends on whereLanguage).
        ///
        /// - Required.
        /// - Example: `level:error`
        pub where_: Option<String> = "where" required(String),
        /// Query language for the where clause.
        ///
        /// - Required.
        /// - Example: `lucene`
        pub where_language: Option<ClickStackSearchChartSeriesWhereLanguage> = "whereLanguage" required(ClickStackSearchChartSeriesWhereLanguage),
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackSearchChartSeries`]: Series type discriminator. Must be "search" for search/log viewer charts.
    ///
    /// - Example: `search`
    pub enum ClickStackSearchChartSeriesType {
        Search = "search",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackSearchChartSeries`]: Query language for the where clause.
    ///
    /// - Example: `lucene`
    pub enum ClickStackSearchChartSeriesWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Element of `select` of [`ClickStackAlertBarBuilderChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackSelectItem`.
    pub struct ClickStackSelectItem {
        /// Aggregation function to apply. "count" does not require a valueExpression; "quantile" requires a level field indicating the desired percentile (e.g., 0.95).
        ///
        /// - Required.
        /// - Example: `count`
        pub agg_fn: Option<ClickStackSelectItemAggFn> = "aggFn" required(ClickStackSelectItemAggFn),
        /// Expression for the column or value to aggregate. Must be omitted when aggFn is "count"; required for all other aggFn values.
        ///
        /// - Example: `Duration`
        pub value_expression: Option<String> = "valueExpression",
        /// Display alias for this select item in chart legends.
        ///
        /// - Example: `Request Duration`
        pub alias: Option<String> = "alias",
        /// Percentile level; only valid when aggFn is "quantile". Allowed values: 0.5, 0.9, 0.95, 0.99.
        pub level: Option<f64> = "level",
        /// SQL or Lucene filter condition applied before aggregation.
        ///
        /// - Example: `service:api`
        pub where_: Option<String> = "where",
        /// Query language for the where clause.
        pub where_language: Option<ClickStackSelectItemWhereLanguage> = "whereLanguage",
        /// Name of the metric to aggregate; only applicable when the source is a metrics source.
        ///
        /// - Example: `http.server.duration`
        pub metric_name: Option<String> = "metricName",
        /// Metric type; only applicable when the source is a metrics source.
        pub metric_type: Option<ClickStackSelectItemMetricType> = "metricType",
        /// Optional period aggregation function for Gauge metrics (e.g., compute the delta over the period).
        ///
        /// - Example: `delta`
        pub period_agg_fn: Option<ClickStackSelectItemPeriodAggFn> = "periodAggFn",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
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
    /// Value of `where_language` of [`ClickStackSelectItem`]: Query language for the where clause.
    pub enum ClickStackSelectItemWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Value of the variant `Session` of [`ClickStackSource`].
    ///
    /// Schema: `/components/schemas/ClickStackSessionSource`.
    pub struct ClickStackSessionSource requires ClickStackSessionSourceRequired {
        /// Unique source ID. Server-generated; ignored if sent in create/update requests.
        ///
        /// - Example: `507f1f77bcf86cd799439031`
        pub id: Option<String> = "id",
        /// Display name for the source.
        ///
        /// - Required.
        /// - Example: `Sessions`
        pub name: Option<String> = "name" required(String),
        /// Optional grouping label used to organize sources in the source selector. Sources that share a section value are displayed together.
        ///
        /// - Example: `Billing`
        pub section: Option<String> = "section",
        /// When true, the source is hidden from source selectors in the UI. Defaults to false.
        ///
        /// - Example: `false`
        pub disabled: Nullable<bool> = "disabled" null(disabled_null),
        /// Source kind discriminator. Must be "session" for session sources.
        ///
        /// - Required.
        /// - Example: `session`
        pub kind: Option<ClickStackSessionSourceKind> = "kind" required(ClickStackSessionSourceKind),
        /// ID of the ClickHouse connection used by this source.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439012`
        pub connection: Option<String> = "connection" required(String),
        /// Value of type [`ClickStackSourceFrom`].
        ///
        /// - Required.
        pub from: Option<ClickStackSourceFrom> = "from" required(ClickStackSourceFrom),
        /// Optional ClickHouse query settings applied when querying this source.
        pub query_settings: Option<List<ClickStackQuerySetting>> = "querySettings",
        /// DateTime column or expression that is part of your table's primary key.
        ///
        /// - Example: `TimestampTime`
        pub timestamp_value_expression: Nullable<String> = "timestampValueExpression" null(timestamp_value_expression_null),
        /// HyperDX Source for traces associated with sessions.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439021`
        pub trace_source_id: Option<String> = "traceSourceId" required(String),
        /// Expression to extract resource-level attributes.
        ///
        /// - Example: `ResourceAttributes`
        pub resource_attributes_expression: Option<String> = "resourceAttributesExpression",
    }
}

open_enum! {
    /// Value of `kind` of [`ClickStackSessionSource`]: Source kind discriminator. Must be "session" for session sources.
    ///
    /// - Example: `session`
    pub enum ClickStackSessionSourceKind {
        Session = "session",
    }
}

object! {
    /// Value of the variant `SlackApi` of [`ClickStackWebhook`].
    ///
    /// Schema: `/components/schemas/ClickStackSlackAPIWebhook`.
    pub struct ClickStackSlackApiWebhook requires ClickStackSlackApiWebhookRequired {
        /// Webhook ID.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a789012`
        pub id: Option<String> = "id" required(String),
        /// Webhook name.
        ///
        /// - Required.
        /// - Example: `Slack Alerts`
        pub name: Option<String> = "name" required(String),
        /// Webhook service type.
        ///
        /// - Required.
        /// - Example: `slack_api`
        pub service: Option<ClickStackSlackApiWebhookService> = "service" required(ClickStackSlackApiWebhookService),
        /// Slack API endpoint URL.
        ///
        /// - Example: `https://hooks.slack.com/services/T00/B00/xxxx`
        pub url: Option<String> = "url",
        /// Webhook description, shown in the UI.
        ///
        /// - Example: `Sends alerts to #engineering channel`
        pub description: Option<String> = "description",
        /// Last update timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2025-01-15T12:00:00.000Z`
        pub updated_at: Option<Timestamp> = "updatedAt" required(Timestamp),
        /// Creation timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2025-01-01T00:00:00.000Z`
        pub created_at: Option<Timestamp> = "createdAt" required(Timestamp),
    }
}

open_enum! {
    /// Value of `service` of [`ClickStackSlackApiWebhook`]: Webhook service type.
    ///
    /// - Example: `slack_api`
    pub enum ClickStackSlackApiWebhookService {
        SlackApi = "slack_api",
    }
}

object! {
    /// Value of the variant `Slack` of [`ClickStackWebhook`].
    ///
    /// Schema: `/components/schemas/ClickStackSlackWebhook`.
    pub struct ClickStackSlackWebhook requires ClickStackSlackWebhookRequired {
        /// Webhook ID.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439011`
        pub id: Option<String> = "id" required(String),
        /// Webhook name.
        ///
        /// - Required.
        /// - Example: `Production Alerts`
        pub name: Option<String> = "name" required(String),
        /// Webhook service type.
        ///
        /// - Required.
        /// - Example: `slack`
        pub service: Option<ClickStackSlackWebhookService> = "service" required(ClickStackSlackWebhookService),
        /// Slack incoming webhook URL.
        ///
        /// - Example: `https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX`
        pub url: Option<Secret> = "url",
        /// Webhook description, shown in the UI.
        ///
        /// - Example: `Sends critical alerts to the #incidents channel`
        pub description: Option<String> = "description",
        /// Last update timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2025-06-15T10:30:00.000Z`
        pub updated_at: Option<Timestamp> = "updatedAt" required(Timestamp),
        /// Creation timestamp.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2025-01-01T00:00:00.000Z`
        pub created_at: Option<Timestamp> = "createdAt" required(Timestamp),
    }
}

open_enum! {
    /// Value of `service` of [`ClickStackSlackWebhook`]: Webhook service type.
    ///
    /// - Example: `slack`
    pub enum ClickStackSlackWebhookService {
        Slack = "slack",
    }
}

union! {
    /// Request body of `click_stack_create_source` and `click_stack_update_source`.
    ///
    /// Schema: `/components/schemas/ClickStackSource`.
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

object! {
    /// Value of the variant `Source` of [`ClickStackFilter`].
    ///
    /// Schema: `/components/schemas/ClickStackSourceFilter`.
    pub struct ClickStackSourceFilter requires ClickStackSourceFilterRequired {
        /// Discriminator. Must be "SOURCE_FILTER".
        ///
        /// - Required.
        /// - Example: `SOURCE_FILTER`
        pub type_: Option<ClickStackSourceFilterType> = "type" required(ClickStackSourceFilterType),
        /// Display name for the dashboard filter.
        ///
        /// - Required.
        /// - Example: `Cluster`
        pub name: Option<String> = "name" required(String),
        /// Id of the source whose filterSettings declares this column. Read filterSettings from GET /api/v2/sources to see which columns a source declares.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Column this filter selects values for. Must match one of the source's filterSettings.columns\[\].name values, and is the expression the selection is broadcast on.
        ///
        /// - Required.
        /// - Example: `cluster`
        pub expression: Option<String> = "expression" required(String),
        /// Optional list of source IDs this filter broadcasts to. Omit or provide an empty array to apply the selection to ALL tiles regardless of source; a non-empty array restricts it to tiles whose source ID is in the list.
        ///
        /// - Example: `["65f5e4a3b9e77c001a111111"]`
        pub applies_to_source_ids: Option<List<String>> = "appliesToSourceIds",
        /// Must be true if provided, and is true when omitted — a source filter should always broadcast to at least its own source. Allowed values: true.
        ///
        /// - Example: `true`
        pub is_broadcast_enabled: Option<bool> = "isBroadcastEnabled",
        /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`. Allowed values: true.
        ///
        /// - Example: `true`
        pub is_variable_enabled: Option<bool> = "isVariableEnabled",
        /// Token that tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed. Variable names must be unique across a dashboard's variable-enabled filters.
        ///
        /// - Required.
        /// - Example: `cluster`
        pub variable_name: Option<String> = "variableName" required(String),
        /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[0,1]`
        pub min_selections: Option<i64> = "minSelections",
        /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
        ///
        /// - Example: `true`
        pub is_global_requirement: Option<bool> = "isGlobalRequirement",
        /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[1]`
        pub max_selections: Option<i64> = "maxSelections",
        /// Unique dashboard filter key ID.
        ///
        /// - Required.
        pub id: Option<String> = "id" required(String),
    }
}

object! {
    /// Value of the variant `Source` of [`ClickStackFilterInput`].
    ///
    /// Schema: `/components/schemas/ClickStackSourceFilterInput`.
    pub struct ClickStackSourceFilterInput requires ClickStackSourceFilterInputRequired {
        /// Discriminator. Must be "SOURCE_FILTER".
        ///
        /// - Required.
        /// - Example: `SOURCE_FILTER`
        pub type_: Option<ClickStackSourceFilterInputType> = "type" required(ClickStackSourceFilterInputType),
        /// Display name for the dashboard filter.
        ///
        /// - Required.
        /// - Example: `Cluster`
        pub name: Option<String> = "name" required(String),
        /// Id of the source whose filterSettings declares this column. Read filterSettings from GET /api/v2/sources to see which columns a source declares.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Column this filter selects values for. Must match one of the source's filterSettings.columns\[\].name values, and is the expression the selection is broadcast on.
        ///
        /// - Required.
        /// - Example: `cluster`
        pub expression: Option<String> = "expression" required(String),
        /// Optional list of source IDs this filter broadcasts to. Omit or provide an empty array to apply the selection to ALL tiles regardless of source; a non-empty array restricts it to tiles whose source ID is in the list.
        ///
        /// - Example: `["65f5e4a3b9e77c001a111111"]`
        pub applies_to_source_ids: Option<List<String>> = "appliesToSourceIds",
        /// Must be true if provided, and is true when omitted — a source filter should always broadcast to at least its own source. Allowed values: true.
        ///
        /// - Example: `true`
        pub is_broadcast_enabled: Option<bool> = "isBroadcastEnabled",
        /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`. Allowed values: true.
        ///
        /// - Example: `true`
        pub is_variable_enabled: Option<bool> = "isVariableEnabled",
        /// Token that tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed. Variable names must be unique across a dashboard's variable-enabled filters.
        ///
        /// - Required.
        /// - Example: `cluster`
        pub variable_name: Option<String> = "variableName" required(String),
        /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[0,1]`
        pub min_selections: Option<i64> = "minSelections",
        /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
        ///
        /// - Example: `true`
        pub is_global_requirement: Option<bool> = "isGlobalRequirement",
        /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[1]`
        pub max_selections: Option<i64> = "maxSelections",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackSourceFilterInput`]: Discriminator. Must be "SOURCE_FILTER".
    ///
    /// - Example: `SOURCE_FILTER`
    pub enum ClickStackSourceFilterInputType {
        SourceFilter = "SOURCE_FILTER",
    }
}

object! {
    /// Value of `filter_settings` of [`ClickStackLogSource`].
    ///
    /// Schema: `/components/schemas/ClickStackSourceFilterSettings`.
    pub struct ClickStackSourceFilterSettings {
        /// ClickHouse database name.
        ///
        /// - Required.
        /// - Example: `default`
        pub database_name: Option<String> = "databaseName" required(String),
        /// ClickHouse table name.
        ///
        /// - Required.
        /// - Example: `otel_logs`
        pub table_name: Option<String> = "tableName" required(String),
        /// Columns to expose as filters (max 10).
        ///
        /// - Required.
        pub columns: Option<List<ClickStackFilterSettingsColumn>> = "columns" required(List<ClickStackFilterSettingsColumn>),
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackSourceFilter`]: Discriminator. Must be "SOURCE_FILTER".
    ///
    /// - Example: `SOURCE_FILTER`
    pub enum ClickStackSourceFilterType {
        SourceFilter = "SOURCE_FILTER",
    }
}

object! {
    /// Value of `from` of [`ClickStackLogSource`].
    ///
    /// Schema: `/components/schemas/ClickStackSourceFrom`.
    pub struct ClickStackSourceFrom {
        /// ClickHouse database name.
        ///
        /// - Required.
        /// - Example: `otel`
        pub database_name: Option<String> = "databaseName" required(String),
        /// ClickHouse table name.
        ///
        /// - Required.
        /// - Example: `otel_logs`
        pub table_name: Option<String> = "tableName" required(String),
    }
}

object! {
    /// Value of the variant `Sql` of [`ClickStackSavedFilterValue`].
    ///
    /// Schema: `/components/schemas/ClickStackSqlSavedFilterValue`.
    pub struct ClickStackSqlSavedFilterValue {
        /// Filter type.
        ///
        /// - Example: `sql`
        pub type_: Option<ClickStackSqlSavedFilterValueType> = "type",
        /// SQL filter condition. For example use expressions in the form "column IN ('value')".
        ///
        /// - Required.
        /// - Example: `ServiceName IN ('hdx-oss-dev-api')`
        pub condition: Option<String> = "condition" required(String),
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackSqlSavedFilterValue`]: Filter type.
    ///
    /// - Example: `sql`
    pub enum ClickStackSqlSavedFilterValueType {
        Sql = "sql",
    }
}

object! {
    /// Value of the variant `Builder` of [`ClickStackStackedLineChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackStackedLineBuilderChartConfig`.
    pub struct ClickStackStackedLineBuilderChartConfig {
        /// Display type discriminator. Must be "stacked_line" for stacked-line charts.
        ///
        /// - Required.
        /// - Example: `stacked_line`
        pub display_type: Option<ClickStackStackedLineBuilderChartConfigDisplayType> = "displayType" required(ClickStackStackedLineBuilderChartConfigDisplayType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
        ///
        /// - Required.
        pub select: Option<List<ClickStackSelectItem>> = "select" required(List<ClickStackSelectItem>),
        /// Field expression to group results by (creates separate stacked bands per group value).
        ///
        /// - Example: `service`
        pub group_by: Option<String> = "groupBy",
        /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
        pub as_ratio: Option<bool> = "asRatio",
        /// Align the date range boundaries to the query granularity interval.
        pub align_date_range_to_granularity: Option<bool> = "alignDateRangeToGranularity",
        /// Fill missing time buckets with zero instead of leaving gaps.
        pub fill_nulls: Option<bool> = "fillNulls",
        /// How points are connected. Defaults to "linear" when omitted.
        ///
        /// - Example: `step`
        pub line_interpolation: Option<ClickStackStackedLineBuilderChartConfigLineInterpolation> = "lineInterpolation",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited, or a positive N to keep the top N series.
        ///
        /// - Example: `5`
        pub series_limit: Option<i64> = "seriesLimit",
        /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
        pub formulas: Option<List<ClickStackFormula>> = "formulas",
        /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are hidden.
        pub show_operand_series: Option<bool> = "showOperandSeries",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackStackedLineBuilderChartConfig`]: Display type discriminator. Must be "stacked_line" for stacked-line charts.
    ///
    /// - Example: `stacked_line`
    pub enum ClickStackStackedLineBuilderChartConfigDisplayType {
        StackedLine = "stacked_line",
    }
}

open_enum! {
    /// Value of `line_interpolation` of [`ClickStackStackedLineBuilderChartConfig`]: How points are connected. Defaults to "linear" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackStackedLineBuilderChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

union! {
    /// Value of the variant `StackedLineChart` of [`ClickStackTileConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackStackedLineChartConfig`.
    pub enum ClickStackStackedLineChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackStackedLineBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackStackedLineRawSqlChartConfig) = tag["sql"],
    }
}

object! {
    /// Value of the variant `RawSql` of [`ClickStackStackedLineChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackStackedLineRawSqlChartConfig`.
    pub struct ClickStackStackedLineRawSqlChartConfig {
        /// Must be "sql" to use the Raw SQL chart config variant.
        ///
        /// - Required.
        /// - Example: `sql`
        pub config_type: Option<ClickStackStackedLineRawSqlChartConfigConfigType> = "configType" required(ClickStackStackedLineRawSqlChartConfigConfigType),
        /// ID of the ClickHouse connection to execute the query against.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub connection_id: Option<String> = "connectionId" required(String),
        /// SQL query template to execute. Supports HyperDX template variables.
        ///
        /// - Required.
        /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
        pub sql_template: Option<String> = "sqlTemplate" required(String),
        /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Display as a stacked-line time-series chart.
        ///
        /// - Required.
        /// - Example: `stacked_line`
        pub display_type: Option<ClickStackStackedLineRawSqlChartConfigDisplayType> = "displayType" required(ClickStackStackedLineRawSqlChartConfigDisplayType),
        /// Fill missing time buckets with zero instead of leaving gaps.
        pub fill_nulls: Option<bool> = "fillNulls",
        /// Expand date range boundaries to the query granularity interval.
        pub align_date_range_to_granularity: Option<bool> = "alignDateRangeToGranularity",
        /// How points are connected. Defaults to "linear" when omitted.
        ///
        /// - Example: `step`
        pub line_interpolation: Option<ClickStackStackedLineRawSqlChartConfigLineInterpolation> = "lineInterpolation",
    }
}

open_enum! {
    /// Value of `config_type` of [`ClickStackStackedLineRawSqlChartConfig`]: Must be "sql" to use the Raw SQL chart config variant.
    ///
    /// - Example: `sql`
    pub enum ClickStackStackedLineRawSqlChartConfigConfigType {
        Sql = "sql",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackStackedLineRawSqlChartConfig`]: Display as a stacked-line time-series chart.
    ///
    /// - Example: `stacked_line`
    pub enum ClickStackStackedLineRawSqlChartConfigDisplayType {
        StackedLine = "stacked_line",
    }
}

open_enum! {
    /// Value of `line_interpolation` of [`ClickStackStackedLineRawSqlChartConfig`]: How points are connected. Defaults to "linear" when omitted.
    ///
    /// - Example: `step`
    pub enum ClickStackStackedLineRawSqlChartConfigLineInterpolation {
        Smooth = "smooth",
        Linear = "linear",
        Step = "step",
    }
}

object! {
    /// Value of the variant `StaticList` of [`ClickStackFilter`].
    ///
    /// Schema: `/components/schemas/ClickStackStaticListFilter`.
    pub struct ClickStackStaticListFilter {
        /// Discriminator. Must be "STATIC_LIST".
        ///
        /// - Required.
        /// - Example: `STATIC_LIST`
        pub type_: Option<ClickStackStaticListFilterType> = "type" required(ClickStackStaticListFilterType),
        /// Display name for the dashboard filter key.
        ///
        /// - Required.
        /// - Example: `Environment`
        pub name: Option<String> = "name" required(String),
        /// The values this filter's dropdown offers. Must be non-empty and free of duplicates.
        ///
        /// - Required.
        /// - Example: `["prod","staging","dev"]`
        pub options: Option<List<String>> = "options" required(List<String>),
        /// Must be false — there is no expression to broadcast. Omit it and it is false. Allowed values: false.
        ///
        /// - Example: `false`
        pub is_broadcast_enabled: Option<bool> = "isBroadcastEnabled",
        /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`, or with the `$__filter(<expression>, $<variableName>)` and `$__conditionalAll(<condition>, $<variableName>)` macros. The one-argument `$__filter($<variableName>)` form renders the filter's own expression, which this kind of filter does not have, so it reports that the expression must be passed explicitly. Allowed values: true.
        ///
        /// - Example: `true`
        pub is_variable_enabled: Option<bool> = "isVariableEnabled",
        /// Token tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed, so a variable-enabled filter whose name derives nothing usable must send this field explicitly. Variable names must be unique across a dashboard's variable-enabled filters. Names the variable only, so the field is rejected when isVariableEnabled is not true, and is omitted from responses for such a filter.
        ///
        /// - Example: `environment`
        pub variable_name: Option<String> = "variableName",
        /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[0,1]`
        pub min_selections: Option<i64> = "minSelections",
        /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
        ///
        /// - Example: `true`
        pub is_global_requirement: Option<bool> = "isGlobalRequirement",
        /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[1]`
        pub max_selections: Option<i64> = "maxSelections",
        /// Unique dashboard filter key ID.
        ///
        /// - Required.
        pub id: Option<String> = "id" required(String),
    }
}

object! {
    /// Value of the variant `StaticList` of [`ClickStackFilterInput`].
    ///
    /// Schema: `/components/schemas/ClickStackStaticListFilterInput`.
    pub struct ClickStackStaticListFilterInput {
        /// Discriminator. Must be "STATIC_LIST".
        ///
        /// - Required.
        /// - Example: `STATIC_LIST`
        pub type_: Option<ClickStackStaticListFilterInputType> = "type" required(ClickStackStaticListFilterInputType),
        /// Display name for the dashboard filter key.
        ///
        /// - Required.
        /// - Example: `Environment`
        pub name: Option<String> = "name" required(String),
        /// The values this filter's dropdown offers. Must be non-empty and free of duplicates.
        ///
        /// - Required.
        /// - Example: `["prod","staging","dev"]`
        pub options: Option<List<String>> = "options" required(List<String>),
        /// Must be false — there is no expression to broadcast. Omit it and it is false. Allowed values: false.
        ///
        /// - Example: `false`
        pub is_broadcast_enabled: Option<bool> = "isBroadcastEnabled",
        /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`, or with the `$__filter(<expression>, $<variableName>)` and `$__conditionalAll(<condition>, $<variableName>)` macros. The one-argument `$__filter($<variableName>)` form renders the filter's own expression, which this kind of filter does not have, so it reports that the expression must be passed explicitly. Allowed values: true.
        ///
        /// - Example: `true`
        pub is_variable_enabled: Option<bool> = "isVariableEnabled",
        /// Token tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by underscores and remaining illegal characters removed, so a variable-enabled filter whose name derives nothing usable must send this field explicitly. Variable names must be unique across a dashboard's variable-enabled filters. Names the variable only, so the field is rejected when isVariableEnabled is not true, and is omitted from responses for such a filter.
        ///
        /// - Example: `environment`
        pub variable_name: Option<String> = "variableName",
        /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0 and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[0,1]`
        pub min_selections: Option<i64> = "minSelections",
        /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless minSelections is 1.
        ///
        /// - Example: `true`
        pub is_global_requirement: Option<bool> = "isGlobalRequirement",
        /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the field for the default multi-select behavior.
        ///
        /// - Example: `1`
        /// - Documented values: `[1]`
        pub max_selections: Option<i64> = "maxSelections",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackStaticListFilterInput`]: Discriminator. Must be "STATIC_LIST".
    ///
    /// - Example: `STATIC_LIST`
    pub enum ClickStackStaticListFilterInputType {
        StaticList = "STATIC_LIST",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackStaticListFilter`]: Discriminator. Must be "STATIC_LIST".
    ///
    /// - Example: `STATIC_LIST`
    pub enum ClickStackStaticListFilterType {
        StaticList = "STATIC_LIST",
    }
}

object! {
    /// Value of the variant `Builder` of [`ClickStackTableChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackTableBuilderChartConfig`.
    pub struct ClickStackTableBuilderChartConfig {
        /// Display type discriminator. Must be "table" for table charts.
        ///
        /// - Required.
        /// - Example: `table`
        pub display_type: Option<ClickStackTableBuilderChartConfigDisplayType> = "displayType" required(ClickStackTableBuilderChartConfigDisplayType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a111111`
        pub source_id: Option<String> = "sourceId" required(String),
        /// One or more aggregated values to display as table columns. When asRatio is true, exactly two select items are required.
        ///
        /// - Required.
        pub select: Option<List<ClickStackSelectItem>> = "select" required(List<ClickStackSelectItem>),
        /// Field expression to group results by (one row per group value).
        ///
        /// - Example: `service`
        pub group_by: Option<String> = "groupBy",
        /// Post-aggregation SQL HAVING condition.
        ///
        /// - Example: `count > 100`
        pub having: Option<String> = "having",
        /// SQL ORDER BY expression for sorting table rows.
        ///
        /// - Example: `count DESC`
        pub order_by: Option<String> = "orderBy",
        /// Display select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
        ///
        /// - Example: `false`
        pub as_ratio: Option<bool> = "asRatio",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// When true, render Group By columns to the left of series columns in the table. Defaults to false (Group By columns on the right).
        ///
        /// - Example: `false`
        pub group_by_columns_on_left: Option<bool> = "groupByColumnsOnLeft",
        /// Value of type [`ClickStackOnClick`].
        pub on_click: Option<ClickStackOnClick> = "onClick",
        /// Derived columns computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
        pub formulas: Option<List<ClickStackFormula>> = "formulas",
        /// Only meaningful with formulas. When false, only the formula columns are returned; the raw operand columns are hidden.
        pub show_operand_series: Option<bool> = "showOperandSeries",
    }
}

open_enum! {
    /// Value of `display_type` of [`ClickStackTableBuilderChartConfig`]: Display type discriminator. Must be "table" for table charts.
    ///
    /// - Example: `table`
    pub enum ClickStackTableBuilderChartConfigDisplayType {
        Table = "table",
    }
}

union! {
    /// Value of the variant `TableChart` of [`ClickStackTileConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackTableChartConfig`.
    pub enum ClickStackTableChartConfig by tag("configType") {
        /// `configType` is absent.
        Builder(box ClickStackTableBuilderChartConfig) = absent,
        /// `configType` is `sql`.
        RawSql(box ClickStackTableRawSqlChartConfig) = tag["sql"],
    }
}

object! {
    /// Value of the variant `Table` of [`ClickStackDashboardChartSeries`].
    ///
    /// Schema: `/components/schemas/ClickStackTableChartSeries`.
    pub struct ClickStackTableChartSeries requires ClickStackTableChartSeriesRequired {
        /// Series type discriminator. Must be "table" for table charts.
        ///
        /// - Required.
        /// - Example: `table`
        pub type_: Option<ClickStackTableChartSeriesType> = "type" required(ClickStackTableChartSeriesType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Aggregation function to apply to the field or metric value.
        ///
        /// - Required.
        /// - Example: `count`
        pub agg_fn: Option<ClickStackTableChartSeriesAggFn> = "aggFn" required(ClickStackTableChartSeriesAggFn),
        /// Percentile level for quantile aggregations (e.g., 0.95 for p95).
        ///
        /// - Example: `0.95`
        pub level: Option<f64> = "level",
        /// Column or expression to aggregate (required for most aggregation functions except count).
        ///
        /// - Example: `duration`
        pub field_: Option<String> = "field",
        /// Display name for the series.
        ///
        /// - Example: `Total Count`
        pub alias: Option<String> = "alias",
        /// Filter query for the data (syntax depends on whereLanguage).
        ///
        /// - Required.
        /// - Example: `level:error`
        pub where_: Option<String> = "where" required(String),
        /// Query language for the where clause.
        ///
        /// - Required.
        /// - Example: `lucene`
        pub where_language: Option<ClickStackTableChartSeriesWhereLanguage> = "whereLanguage" required(ClickStackTableChartSeriesWhereLanguage),
        /// Fields to group results by (creates separate rows for each group).
        ///
        /// - Required.
        /// - Example: `["errorType"]`
        pub group_by: Option<List<String>> = "groupBy" required(List<String>),
        /// Sort order for table rows.
        ///
        /// - Example: `desc`
        pub sort_order: Option<ClickStackTableChartSeriesSortOrder> = "sortOrder",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Metric data type, only for metrics data sources.
        ///
        /// - Example: `sum`
        pub metric_data_type: Option<ClickStackTableChartSeriesMetricDataType> = "metricDataType",
        /// Metric name for metrics data sources.
        ///
        /// - Example: `http.server.duration`
        pub metric_name: Option<String> = "metricName",
    }
}

open_enum! {
    /// Value of `agg_fn` of [`ClickStackTableChartSeries`]: Aggregation function to apply to the field or metric value.
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
    /// Value of `metric_data_type` of [`ClickStackTableChartSeries`]: Metric data type, only for metrics data sources.
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
    /// Sort order for table rows.
    ///
    /// - Example: `desc`
    pub enum ClickStackTableChartSeriesSortOrder {
        Desc = "desc",
        Asc = "asc",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackTableChartSeries`]: Series type discriminator. Must be "table" for table charts.
    ///
    /// - Example: `table`
    pub enum ClickStackTableChartSeriesType {
        Table = "table",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackTableChartSeries`]: Query language for the where clause.
    ///
    /// - Example: `lucene`
    pub enum ClickStackTableChartSeriesWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Value of the variant `RawSql` of [`ClickStackTableChartConfig`].
    ///
    /// Schema: `/components/schemas/ClickStackTableRawSqlChartConfig`.
    pub struct ClickStackTableRawSqlChartConfig {
        /// Must be "sql" to use the Raw SQL chart config variant.
        ///
        /// - Required.
        /// - Example: `sql`
        pub config_type: Option<ClickStackTableRawSqlChartConfigConfigType> = "configType" required(ClickStackTableRawSqlChartConfigConfigType),
        /// ID of the ClickHouse connection to execute the query against.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub connection_id: Option<String> = "connectionId" required(String),
        /// SQL query template to execute. Supports HyperDX template variables.
        ///
        /// - Required.
        /// - Example: `SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR`
        pub sql_template: Option<String> = "sqlTemplate" required(String),
        /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId",
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Display as a table chart.
        ///
        /// - Required.
        /// - Example: `table`
        pub display_type: Option<ClickStackTableRawSqlChartConfigDisplayType> = "displayType" required(ClickStackTableRawSqlChartConfigDisplayType),
        /// Value of type [`ClickStackOnClick`].
        pub on_click: Option<ClickStackOnClick> = "onClick",
    }
}

open_enum! {
    /// Value of `config_type` of [`ClickStackTableRawSqlChartConfig`]: Must be "sql" to use the Raw SQL chart config variant.
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
    /// Value of `config` of [`ClickStackTileInput`].
    ///
    /// Schema: `/components/schemas/ClickStackTileConfig`.
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

object! {
    /// Element of `tiles` of [`ClickStackCreateDashboardRequest`].
    ///
    /// Schema: `/components/schemas/ClickStackTileInput`.
    pub struct ClickStackTileInput requires ClickStackTileInputRequired {
        /// Display name for the tile.
        ///
        /// - Required.
        /// - Example: `Error Rate`
        pub name: Option<String> = "name" required(String),
        /// Horizontal position in the grid (0-based).
        ///
        /// - Required.
        /// - Example: `0`
        pub x: Option<i64> = "x" required(i64),
        /// Vertical position in the grid (0-based).
        ///
        /// - Required.
        /// - Example: `0`
        pub y: Option<i64> = "y" required(i64),
        /// Width in grid units.
        ///
        /// - Required.
        /// - Example: `6`
        pub w: Option<i64> = "w" required(i64),
        /// Height in grid units.
        ///
        /// - Required.
        /// - Example: `3`
        pub h: Option<i64> = "h" required(i64),
        /// Value of type [`ClickStackTileConfig`].
        pub config: Option<ClickStackTileConfig> = "config",
        /// References a DashboardContainer by id. Tiles without containerId render in the default ungrouped area.
        ///
        /// - Example: `service-health`
        pub container_id: Option<String> = "containerId",
        /// References a tab inside the tile's container by id. Requires containerId to be set, and the container to declare a matching tab.
        ///
        /// - Example: `errors`
        pub tab_id: Option<String> = "tabId",
        /// Short explanation of the tile, shown as a tooltip next to its name.
        ///
        /// - Example: `Share of API requests that returned a 5xx response.`
        pub description: Option<String> = "description",
        /// Optional tile ID. Omit to generate a new ID.
        ///
        /// - Example: `65f5e4a3b9e77c001a901234`
        pub id: Option<String> = "id",
        /// Display two series as a ratio (series\[0\] / series\[1\]). Only applicable when providing "series". Deprecated in favor of "config.asRatio".
        ///
        /// - Example: `false`
        pub as_ratio: Option<bool> = "asRatio" deprecated("deprecated by the API: Deprecated in favor of \"config.asRatio\""),
        /// Data series to display in this tile (all must be the same type). Deprecated; use "config" instead.
        pub series: Option<List<ClickStackDashboardChartSeries>> = "series" deprecated("deprecated by the API: use \"config\" instead"),
    }
}

object! {
    /// Element of `tiles` of [`ClickStackDashboardResponse`].
    ///
    /// Schema: `/components/schemas/ClickStackTileOutput`.
    pub struct ClickStackTileOutput requires ClickStackTileOutputRequired {
        /// Display name for the tile.
        ///
        /// - Required.
        /// - Example: `Error Rate`
        pub name: Option<String> = "name" required(String),
        /// Horizontal position in the grid (0-based).
        ///
        /// - Required.
        /// - Example: `0`
        pub x: Option<i64> = "x" required(i64),
        /// Vertical position in the grid (0-based).
        ///
        /// - Required.
        /// - Example: `0`
        pub y: Option<i64> = "y" required(i64),
        /// Width in grid units.
        ///
        /// - Required.
        /// - Example: `6`
        pub w: Option<i64> = "w" required(i64),
        /// Height in grid units.
        ///
        /// - Required.
        /// - Example: `3`
        pub h: Option<i64> = "h" required(i64),
        /// Value of type [`ClickStackTileConfig`].
        pub config: Option<ClickStackTileConfig> = "config",
        /// References a DashboardContainer by id. Tiles without containerId render in the default ungrouped area.
        ///
        /// - Example: `service-health`
        pub container_id: Option<String> = "containerId",
        /// References a tab inside the tile's container by id. Requires containerId to be set, and the container to declare a matching tab.
        ///
        /// - Example: `errors`
        pub tab_id: Option<String> = "tabId",
        /// Short explanation of the tile, shown as a tooltip next to its name.
        ///
        /// - Example: `Share of API requests that returned a 5xx response.`
        pub description: Option<String> = "description",
        /// Unique tile ID assigned by the server.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a901234`
        pub id: Option<String> = "id" required(String),
    }
}

object! {
    /// Value of the variant `Time` of [`ClickStackDashboardChartSeries`].
    ///
    /// Schema: `/components/schemas/ClickStackTimeChartSeries`.
    pub struct ClickStackTimeChartSeries requires ClickStackTimeChartSeriesRequired {
        /// Series type discriminator. Must be "time" for time-series charts.
        ///
        /// - Required.
        /// - Example: `time`
        pub type_: Option<ClickStackTimeChartSeriesType> = "type" required(ClickStackTimeChartSeriesType),
        /// ID of the data source to query.
        ///
        /// - Required.
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub source_id: Option<String> = "sourceId" required(String),
        /// Aggregation function to apply to the field or metric value.
        ///
        /// - Required.
        /// - Example: `count`
        pub agg_fn: Option<ClickStackTimeChartSeriesAggFn> = "aggFn" required(ClickStackTimeChartSeriesAggFn),
        /// Percentile level for quantile aggregations (e.g., 0.95 for p95).
        ///
        /// - Example: `0.95`
        pub level: Option<f64> = "level",
        /// Column or expression to aggregate (required for most aggregation functions except count).
        ///
        /// - Example: `duration`
        pub field_: Option<String> = "field",
        /// Display name for the series in the chart.
        ///
        /// - Example: `Request Duration`
        pub alias: Option<String> = "alias",
        /// Filter query for the data (syntax depends on whereLanguage).
        ///
        /// - Required.
        /// - Example: `service:api`
        pub where_: Option<String> = "where" required(String),
        /// Query language for the where clause.
        ///
        /// - Required.
        /// - Example: `lucene`
        pub where_language: Option<ClickStackTimeChartSeriesWhereLanguage> = "whereLanguage" required(ClickStackTimeChartSeriesWhereLanguage),
        /// Fields to group results by (creates separate series for each group).
        ///
        /// - Required.
        /// - Example: `["host"]`
        pub group_by: Option<List<String>> = "groupBy" required(List<String>),
        /// Value of type [`ClickStackNumberFormat`].
        pub number_format: Option<ClickStackNumberFormat> = "numberFormat",
        /// Metric data type, only for metrics data sources.
        ///
        /// - Example: `sum`
        pub metric_data_type: Option<ClickStackTimeChartSeriesMetricDataType> = "metricDataType",
        /// Metric name for metrics data sources.
        ///
        /// - Example: `http.server.duration`
        pub metric_name: Option<String> = "metricName",
        /// Visual representation type for the time series.
        ///
        /// - Example: `line`
        pub display_type: Option<ClickStackTimeChartSeriesDisplayType> = "displayType",
    }
}

open_enum! {
    /// Value of `agg_fn` of [`ClickStackTimeChartSeries`]: Aggregation function to apply to the field or metric value.
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
    /// Visual representation type for the time series.
    ///
    /// - Example: `line`
    pub enum ClickStackTimeChartSeriesDisplayType {
        StackedBar = "stacked_bar",
        StackedLine = "stacked_line",
        Line = "line",
    }
}

open_enum! {
    /// Value of `metric_data_type` of [`ClickStackTimeChartSeries`]: Metric data type, only for metrics data sources.
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
    /// Value of `type_` of [`ClickStackTimeChartSeries`]: Series type discriminator. Must be "time" for time-series charts.
    ///
    /// - Example: `time`
    pub enum ClickStackTimeChartSeriesType {
        Time = "time",
    }
}

open_enum! {
    /// Value of `where_language` of [`ClickStackTimeChartSeries`]: Query language for the where clause.
    ///
    /// - Example: `lucene`
    pub enum ClickStackTimeChartSeriesWhereLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Value of the variant `Trace` of [`ClickStackSource`].
    ///
    /// Schema: `/components/schemas/ClickStackTraceSource`.
    pub struct ClickStackTraceSource requires ClickStackTraceSourceRequired {
        /// Unique source ID. Server-generated; ignored if sent in create/update requests.
        ///
        /// - Example: `507f1f77bcf86cd799439021`
        pub id: Option<String> = "id",
        /// Display name for the source.
        ///
        /// - Required.
        /// - Example: `Traces`
        pub name: Option<String> = "name" required(String),
        /// Optional grouping label used to organize sources in the source selector. Sources that share a section value are displayed together.
        ///
        /// - Example: `Billing`
        pub section: Option<String> = "section",
        /// When true, the source is hidden from source selectors in the UI. Defaults to false.
        ///
        /// - Example: `false`
        pub disabled: Nullable<bool> = "disabled" null(disabled_null),
        /// Source kind discriminator. Must be "trace" for trace sources.
        ///
        /// - Required.
        /// - Example: `trace`
        pub kind: Option<ClickStackTraceSourceKind> = "kind" required(ClickStackTraceSourceKind),
        /// ID of the ClickHouse connection used by this source.
        ///
        /// - Required.
        /// - Example: `507f1f77bcf86cd799439012`
        pub connection: Option<String> = "connection" required(String),
        /// Value of type [`ClickStackSourceFrom`].
        ///
        /// - Required.
        pub from: Option<ClickStackSourceFrom> = "from" required(ClickStackSourceFrom),
        /// Optional ClickHouse query settings applied when querying this source.
        pub query_settings: Option<List<ClickStackQuerySetting>> = "querySettings",
        /// Value of type [`ClickStackSourceFilterSettings`].
        pub filter_settings: Nullable<ClickStackSourceFilterSettings> = "filterSettings" null(filter_settings_null),
        /// Default columns selected in search results (this can be customized per search later).
        ///
        /// - Required.
        /// - Example: `Timestamp, SpanName, ServiceName, Duration`
        pub default_table_select_expression: Option<String> = "defaultTableSelectExpression" required(String),
        /// DateTime column or expression defines the start of the span.
        ///
        /// - Required.
        /// - Example: `Timestamp`
        pub timestamp_value_expression: Option<String> = "timestampValueExpression" required(String),
        /// Expression to extract span duration.
        ///
        /// - Required.
        /// - Example: `Duration`
        pub duration_expression: Option<String> = "durationExpression" required(String),
        /// Number of decimal digits in the duration value (e.g., 3 for milliseconds, 6 for microseconds, 9 for nanoseconds).
        ///
        /// - Required.
        pub duration_precision: Option<i64> = "durationPrecision" required(i64),
        /// Expression to extract the trace ID.
        ///
        /// - Required.
        /// - Example: `TraceId`
        pub trace_id_expression: Option<String> = "traceIdExpression" required(String),
        /// Expression to extract the span ID.
        ///
        /// - Required.
        /// - Example: `SpanId`
        pub span_id_expression: Option<String> = "spanIdExpression" required(String),
        /// Expression to extract the parent span ID.
        ///
        /// - Required.
        /// - Example: `ParentSpanId`
        pub parent_span_id_expression: Option<String> = "parentSpanIdExpression" required(String),
        /// Expression to extract the span name.
        ///
        /// - Required.
        /// - Example: `SpanName`
        pub span_name_expression: Option<String> = "spanNameExpression" required(String),
        /// Expression to extract the span kind (e.g., client, server, internal).
        ///
        /// - Required.
        /// - Example: `SpanKind`
        pub span_kind_expression: Option<String> = "spanKindExpression" required(String),
        /// HyperDX Source for logs associated with traces. Optional.
        ///
        /// - Example: `507f1f77bcf86cd799439011`
        pub log_source_id: Nullable<String> = "logSourceId" null(log_source_id_null),
        /// HyperDX Source for sessions associated with traces. Optional.
        ///
        /// - Example: `507f1f77bcf86cd799439031`
        pub session_source_id: Nullable<String> = "sessionSourceId" null(session_source_id_null),
        /// HyperDX Source for metrics associated with traces. Optional.
        ///
        /// - Example: `507f1f77bcf86cd799439041`
        pub metric_source_id: Nullable<String> = "metricSourceId" null(metric_source_id_null),
        /// Expression to extract the span status code.
        ///
        /// - Example: `StatusCode`
        pub status_code_expression: Nullable<String> = "statusCodeExpression" null(status_code_expression_null),
        /// Expression to extract the span status message.
        ///
        /// - Example: `StatusMessage`
        pub status_message_expression: Nullable<String> = "statusMessageExpression" null(status_message_expression_null),
        /// Expression to extract the service name from trace rows.
        ///
        /// - Example: `ServiceName`
        pub service_name_expression: Nullable<String> = "serviceNameExpression" null(service_name_expression_null),
        /// Expression identifying the running release of a service. Defaults to the OpenTelemetry service.version resource attribute when unset. Where services carry the release on different attributes, fall back across them with coalesce(nullIf(a, ''), nullIf(b, '')).
        ///
        /// - Example: `ResourceAttributes['service.version']`
        pub service_version_expression: Nullable<String> = "serviceVersionExpression" null(service_version_expression_null),
        /// Column or expression for upstream sampling weight (1/N). When set, aggregations (count, avg, sum, quantile) are corrected for sampling. Percentiles use quantileTDigestWeighted, which is an approximation. Leave empty if spans are not sampled.
        ///
        /// - Example: `SampleRate`
        pub sample_rate_expression: Option<String> = "sampleRateExpression",
        /// Expression to extract resource-level attributes.
        ///
        /// - Example: `ResourceAttributes`
        pub resource_attributes_expression: Nullable<String> = "resourceAttributesExpression" null(resource_attributes_expression_null),
        /// Expression to extract event-level attributes.
        ///
        /// - Example: `SpanAttributes`
        pub event_attributes_expression: Nullable<String> = "eventAttributesExpression" null(event_attributes_expression_null),
        /// Expression to extract span events. Used to capture events associated with spans. Expected to be Nested ( Timestamp DateTime64(9), Name LowCardinality(String), Attributes Map(LowCardinality(String), String).
        ///
        /// - Example: `Events`
        pub span_events_value_expression: Nullable<String> = "spanEventsValueExpression" null(span_events_value_expression_null),
        /// Expression to extract span links. Used to capture links from a span to spans in other traces. Expected to be Nested ( TraceId String, SpanId String, TraceState String, Attributes Map(LowCardinality(String), String) ).
        ///
        /// - Example: `Links`
        pub span_links_value_expression: Option<String> = "spanLinksValueExpression",
        /// Column used for full text search if no property is specified in a Lucene-based search. Typically the message body of a log.
        ///
        /// - Example: `SpanName`
        pub implicit_column_expression: Nullable<String> = "implicitColumnExpression" null(implicit_column_expression_null),
        /// For Distributed table sources whose target tables have non-matching column sets. A list of columns supported across all target tables, used instead of SELECT * when fetching full row data. Leave blank to select all columns.
        ///
        /// - Example: `Timestamp, Body, ServiceName`
        pub known_columns_list_expression: Nullable<String> = "knownColumnsListExpression" null(known_columns_list_expression_null),
        /// Controls whether lucene rendering uses ClickHouse text indices via hasAllTokens() against the implicit column. "auto" detects a covering index at query time, "enabled" forces text index usage, "disabled" forces a LIKE/hasToken fallback.
        ///
        /// - Example: `auto`
        pub use_text_index_for_implicit_column: Nullable<ClickStackTraceSourceUseTextIndexForImplicitColumn> = "useTextIndexForImplicitColumn" null(use_text_index_for_implicit_column_null),
        /// Expressions defining trace-level attributes which are displayed in the trace view for the selected trace.
        pub highlighted_trace_attribute_expressions: Option<List<ClickStackHighlightedAttributeExpression>> = "highlightedTraceAttributeExpressions",
        /// Expressions defining row-level attributes which are displayed in the row side panel for the selected row.
        pub highlighted_row_attribute_expressions: Option<List<ClickStackHighlightedAttributeExpression>> = "highlightedRowAttributeExpressions",
        /// This DateTime column is used to display and order search results.
        ///
        /// - Example: `Timestamp`
        pub displayed_timestamp_value_expression: Option<String> = "displayedTimestampValueExpression",
        /// Custom ORDER BY expression that overrides the default ordering. Leave empty to use the auto-detected default.
        ///
        /// - Example: `Timestamp DESC`
        pub order_by_expression: Option<String> = "orderByExpression",
        /// Configure materialized views for query optimization. These pre-aggregated views can significantly improve query performance on aggregation queries.
        pub materialized_views: Option<List<ClickStackMaterializedView>> = "materializedViews",
        /// Value of type [`ClickStackTraceSourceMetadataMaterializedViews`].
        pub metadata_materialized_views: Nullable<ClickStackTraceSourceMetadataMaterializedViews> = "metadataMaterializedViews" null(metadata_materialized_views_null),
    }
}

open_enum! {
    /// Value of `kind` of [`ClickStackTraceSource`]: Source kind discriminator. Must be "trace" for trace sources.
    ///
    /// - Example: `trace`
    pub enum ClickStackTraceSourceKind {
        Trace = "trace",
    }
}

object! {
    /// Value of `metadata_materialized_views` of [`ClickStackTraceSource`].
    ///
    /// Schema: `/components/schemas/ClickStackTraceSourceMetadataMaterializedViews`.
    pub struct ClickStackTraceSourceMetadataMaterializedViews: Default {
        /// ClickHouse table name for the key rollup (field discovery).
        ///
        /// - Example: `otel_traces_key_rollup_15m`
        pub key_rollup_table: Option<String> = "keyRollupTable",
        /// ClickHouse table name for the key-value rollup (value autocomplete).
        ///
        /// - Example: `otel_traces_kv_rollup_15m`
        pub kv_rollup_table: Option<String> = "kvRollupTable",
        /// The time granularity of the rollup tables.
        ///
        /// - Example: `15m`
        pub granularity: Option<String> = "granularity",
    }
}

open_enum! {
    /// Value of `use_text_index_for_implicit_column` of [`ClickStackTraceSource`]: Controls whether lucene rendering uses ClickHouse text indices via hasAllTokens() against the implicit column. "auto" detects a covering index at query time, "enabled" forces text index usage, "disabled" forces a LIKE/hasToken fallback.
    ///
    /// - Example: `auto`
    pub enum ClickStackTraceSourceUseTextIndexForImplicitColumn {
        Auto = "auto",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

object! {
    /// Request body of `click_stack_update_alert`.
    ///
    /// Schema: `/components/schemas/ClickStackUpdateAlertRequest`.
    pub struct ClickStackUpdateAlertRequest {
        /// Dashboard ID for tile-based alerts.
        ///
        /// - Example: `65f5e4a3b9e77c001a567890`
        pub dashboard_id: Nullable<String> = "dashboardId" null(dashboard_id_null),
        /// Tile ID for tile-based alerts. Must be a line, stacked bar, or number type tile.
        ///
        /// - Example: `65f5e4a3b9e77c001a901234`
        pub tile_id: Nullable<String> = "tileId" null(tile_id_null),
        /// Saved search ID for saved_search alerts.
        ///
        /// - Example: `65f5e4a3b9e77c001a345678`
        pub saved_search_id: Nullable<String> = "savedSearchId" null(saved_search_id_null),
        /// Group-by key for saved search alerts.
        ///
        /// - Example: `ServiceName`
        pub group_by: Nullable<String> = "groupBy" null(group_by_null),
        /// Value of type [`ClickStackAlertChartConfig`].
        pub chart_config: Option<ClickStackAlertChartConfig> = "chartConfig",
        /// Threshold value for triggering the alert. For between and not_between threshold types, this is the lower bound.
        ///
        /// - Required.
        /// - Example: `100`
        pub threshold: Option<f64> = "threshold" required(f64),
        /// Upper bound for between and not_between threshold types. Required when thresholdType is between or not_between, must be \>= threshold.
        ///
        /// - Example: `500`
        pub threshold_max: Nullable<f64> = "thresholdMax" null(threshold_max_null),
        /// Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team. Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are rejected with 400.
        ///
        /// - Required.
        /// - Example: `1h`
        pub interval: Option<ClickStackUpdateAlertRequestInterval> = "interval" required(ClickStackUpdateAlertRequestInterval),
        /// Offset from the interval boundary in minutes. For example, 2 with a 5m interval evaluates windows at :02, :07, :12, etc. (UTC).
        ///
        /// - Example: `2`
        pub schedule_offset_minutes: Nullable<i64> = "scheduleOffsetMinutes" null(schedule_offset_minutes_null),
        /// Absolute UTC start time anchor. Alert windows start from this timestamp and repeat every interval.
        ///
        /// - Format: `date-time`
        /// - Example: `2026-02-08T10:00:00.000Z`
        pub schedule_start_at: Nullable<Timestamp> = "scheduleStartAt" null(schedule_start_at_null),
        /// Alert source type (tile-based or saved search).
        ///
        /// - Example: `tile`
        pub source: Option<ClickStackUpdateAlertRequestSource> = "source",
        /// Threshold comparison direction.
        ///
        /// - Required.
        /// - Example: `above`
        pub threshold_type: Option<ClickStackUpdateAlertRequestThresholdType> = "thresholdType" required(ClickStackUpdateAlertRequestThresholdType),
        /// Value of type [`ClickStackAlertChannel`].
        pub channel: Option<ClickStackAlertChannel> = "channel",
        /// Value of type [`List<ClickStackAlertChannel>`](ClickStackAlertChannel).
        pub channels: Option<List<ClickStackAlertChannel>> = "channels",
        /// Alert name template (Handlebars), rendered as the notification title. When omitted, a default title is generated from the display name, value and threshold.
        ///
        /// - Example: `Errors for {{group}} hit {{value}}`
        pub name: Nullable<String> = "name" null(name_null),
        /// Display name shown in the alerts list and in notification titles. Defaults to the name of the referenced saved search, dashboard tile, or inline chart when omitted or null.
        ///
        /// - Example: `Checkout error spike`
        pub display_name: Nullable<String> = "displayName" null(display_name_null),
        /// Tags for the alert. Defaults to the tags of the referenced saved search or dashboard when omitted or null; inline alerts have no parent to inherit from and default to an empty list.
        ///
        /// - Example: `["checkout","p1"]`
        pub tags: Option<List<String>> = "tags",
        /// Alert message template.
        ///
        /// - Example: `Test Alert Message`
        pub message: Nullable<String> = "message" null(message_null),
        /// Freeform note for the alert. Supports markdown formatting.
        ///
        /// - Example: `Threshold raised from 50 to 100 on 2026-01-15. See [runbook](https://wiki.example.com/runbook).`
        pub note: Nullable<String> = "note" null(note_null),
        /// Fire the alert only after its condition has been met for this many consecutive evaluation windows. While the condition is met but fewer than this many consecutive windows have violated, the alert is in the PENDING state.
        ///
        /// - Example: `3`
        pub num_consecutive_windows: Nullable<i64> = "numConsecutiveWindows" null(num_consecutive_windows_null),
    }
}

open_enum! {
    /// Value of `interval` of [`ClickStackUpdateAlertRequest`]: Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team. Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are rejected with 400.
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
    /// Value of `source` of [`ClickStackUpdateAlertRequest`]: Alert source type (tile-based or saved search).
    ///
    /// - Example: `tile`
    pub enum ClickStackUpdateAlertRequestSource {
        SavedSearch = "saved_search",
        Tile = "tile",
        Inline = "inline",
    }
}

open_enum! {
    /// Value of `threshold_type` of [`ClickStackUpdateAlertRequest`]: Threshold comparison direction.
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

object! {
    /// Request body of `click_stack_update_dashboard`.
    ///
    /// Schema: `/components/schemas/ClickStackUpdateDashboardRequest`.
    pub struct ClickStackUpdateDashboardRequest {
        /// Dashboard name.
        ///
        /// - Required.
        /// - Example: `Updated Dashboard Name`
        pub name: Option<String> = "name" required(String),
        /// Full list of tiles for the dashboard. Existing tiles are matched by ID; tiles with an ID that does not match an existing tile will be assigned a new generated ID.
        ///
        /// - Required.
        pub tiles: Option<List<ClickStackTileInput>> = "tiles" required(List<ClickStackTileInput>),
        /// Tags for organizing and filtering dashboards.
        ///
        /// - Example: `["production","updated"]`
        pub tags: Option<List<String>> = "tags",
        /// Dropdown filters added to the dashboard. Each one broadcasts its selected value as a condition, acts as a variable which can be referenced in tile queries, or both.
        pub filters: Option<List<ClickStackFilter>> = "filters",
        /// Optional default dashboard query to persist on the dashboard.
        ///
        /// - Example: `service.name = 'api'`
        pub saved_query: Nullable<String> = "savedQuery" null(saved_query_null),
        /// Query language used by savedQuery.
        ///
        /// - Example: `sql`
        pub saved_query_language: Nullable<ClickStackUpdateDashboardRequestSavedQueryLanguage> = "savedQueryLanguage" null(saved_query_language_null),
        /// Optional default dashboard filter values to persist on the dashboard.
        pub saved_filter_values: Option<List<ClickStackSavedFilterValue>> = "savedFilterValues",
        /// Optional grouping containers. Each tile may join a container via tile.containerId, and a tab inside it via tile.tabId.
        pub containers: Option<List<ClickStackDashboardContainer>> = "containers",
    }
}

open_enum! {
    /// Value of `saved_query_language` of [`ClickStackUpdateDashboardRequest`]: Query language used by savedQuery.
    ///
    /// - Example: `sql`
    pub enum ClickStackUpdateDashboardRequestSavedQueryLanguage {
        Sql = "sql",
        Lucene = "lucene",
    }
}

object! {
    /// Request body of `click_stack_update_role`.
    ///
    /// Schema: `/components/schemas/ClickStackUpdateRoleRequest`.
    pub struct ClickStackUpdateRoleRequest {
        /// New role name. Omit to leave the name unchanged.
        ///
        /// - Example: `Deploy Bot`
        pub name: Option<String> = "name",
        /// New role description.
        ///
        /// - Example: `Manages dashboards via Terraform`
        pub description: Option<String> = "description",
        /// The replacement set of CASL permissions for the role.
        ///
        /// - Required.
        pub permissions: Option<List<ClickStackCaslPermission>> = "permissions" required(List<ClickStackCaslPermission>),
    }
}

object! {
    /// Element of `errors` of [`ClickStackValidateDashboardResponse`].
    ///
    /// Schema: `/components/schemas/ClickStackValidateDashboardError`.
    pub struct ClickStackValidateDashboardError {
        /// Dot-separated field path, or empty string for top-level errors.
        ///
        /// - Required.
        /// - Example: `tiles.0.config`
        pub path: Option<String> = "path" required(String),
        /// Human-readable error description.
        ///
        /// - Required.
        /// - Example: `Required`
        pub message: Option<String> = "message" required(String),
    }
}

object! {
    /// Result of `click_stack_validate_dashboard`.
    ///
    /// Schema: `/components/schemas/ClickStackValidateDashboardResponse`.
    pub struct ClickStackValidateDashboardResponse {
        /// True when the body passes all validation rules.
        ///
        /// - Required.
        pub valid: Option<bool> = "valid" required(bool),
        /// Validation errors. Empty when valid is true.
        ///
        /// - Required.
        pub errors: Option<List<ClickStackValidateDashboardError>> = "errors" required(List<ClickStackValidateDashboardError>),
        /// The property `normalized`.
        ///
        /// - Required.
        pub normalized: Nullable<Map<Raw>> = "normalized" required(Nullable<Map<Raw>>),
    }
}

object! {
    /// Result of `click_stack_validate_webhook`.
    ///
    /// Schema: `/components/schemas/ClickStackValidateWebhookResponse`.
    pub struct ClickStackValidateWebhookResponse {
        /// True when the body passes all validation rules.
        ///
        /// - Required.
        pub valid: Option<bool> = "valid" required(bool),
        /// Validation errors. Empty when valid is true.
        ///
        /// - Required.
        pub errors: Option<List<ClickStackValidateWebhookResponseErrorsItem>> = "errors" required(List<ClickStackValidateWebhookResponseErrorsItem>),
        /// The property `normalized`.
        ///
        /// - Required.
        pub normalized: Nullable<Map<Raw>> = "normalized" required(Nullable<Map<Raw>>),
    }
}

object! {
    /// Element of `errors` of [`ClickStackValidateWebhookResponse`].
    ///
    /// Schema: `/components/schemas/ClickStackValidateWebhookResponseErrorsItem`.
    pub struct ClickStackValidateWebhookResponseErrorsItem {
        /// Dot-separated field path, or empty string for top-level errors.
        ///
        /// - Required.
        pub path: Option<String> = "path" required(String),
        /// Human-readable error description.
        ///
        /// - Required.
        pub message: Option<String> = "message" required(String),
    }
}

object! {
    /// Value of the variant `Variable` of [`ClickStackSavedFilterValue`].
    ///
    /// Schema: `/components/schemas/ClickStackVariableSavedFilterValue`.
    pub struct ClickStackVariableSavedFilterValue {
        /// Filter type.
        ///
        /// - Required.
        /// - Example: `variable`
        pub type_: Option<ClickStackVariableSavedFilterValueType> = "type" required(ClickStackVariableSavedFilterValueType),
        /// The variableName of the dashboard variable this selection belongs to. Only allowed for variable-enabled filters.
        ///
        /// - Required.
        /// - Example: `service`
        pub name: Option<String> = "name" required(String),
        /// Selected values. Ignored when "all" is true.
        ///
        /// - Required.
        /// - Example: `["hdx-oss-dev-api"]`
        pub values: Option<List<String>> = "values" required(List<String>),
        /// Set to true to select every available value rather than a fixed list, which only SOURCE_FILTER filters offer (and only for columns their source declares with allowAll). Send an empty "values" alongside it. Allowed values: true.
        ///
        /// - Example: `true`
        pub all: Option<bool> = "all",
    }
}

open_enum! {
    /// Value of `type_` of [`ClickStackVariableSavedFilterValue`]: Filter type.
    ///
    /// - Example: `variable`
    pub enum ClickStackVariableSavedFilterValueType {
        Variable = "variable",
    }
}

union! {
    /// Result of `click_stack_create_webhook` and `click_stack_update_webhook`.
    ///
    /// Schema: `/components/schemas/ClickStackWebhook`.
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

object! {
    /// Request body of `click_stack_create_webhook`, `click_stack_validate_webhook` and `click_stack_update_webhook`.
    ///
    /// Schema: `/components/schemas/ClickStackWebhookInput`.
    pub struct ClickStackWebhookInput {
        /// Webhook name. Must be unique per service within the team.
        ///
        /// - Required.
        /// - Example: `Production Alerts`
        pub name: Option<String> = "name" required(String),
        /// Webhook service type.
        ///
        /// - Required.
        /// - Example: `slack`
        pub service: Option<ClickStackWebhookInputService> = "service" required(ClickStackWebhookInputService),
        /// Webhook destination URL.
        ///
        /// - Required.
        /// - Example: `https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX`
        pub url: Option<Secret> = "url" required(Secret),
        /// Webhook description, shown in the UI.
        ///
        /// - Example: `Sends critical alerts to the #incidents channel`
        pub description: Option<String> = "description",
        /// Optional Handlebars request body template. Only for generic/incidentio; rejected for slack. Rejected with a 400 if it does not compile or calls a helper other than `eq` and the Handlebars built-ins.
        ///
        /// - Example: `{"alert": "{{title}}", "severity": "{{level}}"}`
        pub body: Option<String> = "body",
        /// The property `headers`.
        pub headers: Option<Map<Secret>> = "headers",
        /// The property `queryParams`.
        pub query_params: Option<Map<Secret>> = "queryParams",
    }
}

open_enum! {
    /// Value of `service` of [`ClickStackWebhookInput`]: Webhook service type.
    ///
    /// - Example: `slack`
    pub enum ClickStackWebhookInputService {
        Slack = "slack",
        Incidentio = "incidentio",
        Generic = "generic",
    }
}
