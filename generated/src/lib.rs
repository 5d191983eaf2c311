//! Client for the ClickHouse Cloud API.
