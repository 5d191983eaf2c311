//! The report of a run: counts for each operation and each kind of fault, and the broken calls.

pub mod html;
pub mod text;

use std::time::Duration;

use clickhouse_cloud::SPEC_DATE;
use clickhouse_cloud_sandbox::probe::Operation;
use serde::Serialize;

use crate::flags::Flags;
use crate::judge::Verdict;
use crate::promise::{explained, name, Fault};

/// The maximum number of broken calls that are listed. All are counted.
const MAX_LISTED: usize = 1_000;

/// The version of the JSON format. It increases with every incompatible change.
const SCHEMA_VERSION: u32 = 1;

/// The report of a run. `report.schema.json` describes its JSON form.
#[derive(Debug, Serialize)]
pub struct Report {
    pub schema_version: u32,
    /// Date of the document that the client was generated from.
    pub document: &'static str,
    /// The URL of the server, or `sandbox`.
    pub server: String,
    pub first_seed: u64,
    pub seeds: u64,
    pub seconds: f64,
    pub is_well: bool,
    /// The number of operations without a broken call and with at least one call that behaved as guaranteed.
    pub operations_well: usize,
    pub faults: Vec<Column>,
    pub operations: Vec<Row>,
    /// The first broken calls.
    pub broken: Vec<Broken>,
    #[serde(skip)]
    order: Vec<Fault>,
}

/// A kind of fault, and the calls of all operations with it.
#[derive(Debug, Serialize)]
pub struct Column {
    pub fault: &'static str,
    pub promise: &'static str,
    pub calls: Tally,
}

/// An operation.
#[derive(Debug, Serialize)]
pub struct Row {
    pub id: String,
    pub method: String,
    pub path: String,
    /// The calls for each fault, in the order of the faults.
    pub calls: Vec<Tally>,
}

/// The number of calls for each verdict.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Tally {
    pub survived: u64,
    pub promised_error: u64,
    pub no_place: u64,
    pub rejected: u64,
    pub left_out: u64,
    pub broken: u64,
}

/// A call that did not behave as guaranteed.
#[derive(Debug, Serialize)]
pub struct Broken {
    pub operation: String,
    pub fault: &'static str,
    pub seed: u64,
    pub what: String,
}

impl Tally {
    fn add(&mut self, verdict: &Verdict) {
        let count = match verdict {
            Verdict::Survived => &mut self.survived,
            Verdict::PromisedError => &mut self.promised_error,
            Verdict::NoPlace => &mut self.no_place,
            Verdict::Rejected => &mut self.rejected,
            Verdict::LeftOut => &mut self.left_out,
            Verdict::Broken(_) => &mut self.broken,
        };
        *count += 1;
    }

    /// The number of calls that were made.
    pub fn made(&self) -> u64 {
        self.survived + self.promised_error + self.no_place + self.rejected + self.broken
    }
}

impl Report {
    pub fn new(flags: &Flags, operations: &[Operation]) -> Self {
        let column =
            |fault: &Fault| Column { fault: name(*fault), promise: explained(*fault), calls: Tally::default() };
        let row = |operation: &Operation| Row {
            id: operation.id.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            calls: vec![Tally::default(); flags.faults.len()],
        };
        Self {
            schema_version: SCHEMA_VERSION,
            document: SPEC_DATE,
            server: flags.base_url.clone().unwrap_or_else(|| "sandbox".to_owned()),
            first_seed: flags.first_seed,
            seeds: flags.seeds,
            seconds: 0.0,
            is_well: false,
            operations_well: 0,
            faults: flags.faults.iter().map(column).collect(),
            operations: operations.iter().map(row).collect(),
            broken: Vec::new(),
            order: flags.faults.clone(),
        }
    }

    /// Counts a call of the operation at an index.
    pub fn add(&mut self, operation: usize, fault: Fault, seed: u64, verdict: Verdict) {
        let column = self.order.iter().position(|own| *own == fault).unwrap_or_default();
        self.faults[column].calls.add(&verdict);
        let row = &mut self.operations[operation];
        row.calls[column].add(&verdict);
        if let Verdict::Broken(what) = verdict {
            if self.broken.len() < MAX_LISTED {
                self.broken.push(Broken { operation: row.id.clone(), fault: name(fault), seed, what });
            }
        }
    }

    /// The number of broken calls until now.
    pub fn broken(&self) -> u64 {
        self.faults.iter().map(|column| column.calls.broken).sum()
    }

    /// The number of calls until now.
    pub fn calls(&self) -> u64 {
        self.faults.iter().map(|column| column.calls.made()).sum()
    }

    pub fn finish(&mut self, took: Duration) {
        self.seconds = (took.as_secs_f64() * 10.0).round() / 10.0;
        let good = |tally: &Tally| tally.survived + tally.promised_error + tally.no_place > 0;
        let made = |row: &&Row| row.calls.iter().any(good);
        let well = |row: &&Row| row.calls.iter().all(|tally| tally.broken == 0);
        self.operations_well = self.operations.iter().filter(made).filter(well).count();
        // The order in which sessions end varies.
        self.broken.sort_by(|one, other| {
            (one.seed, one.fault, &one.operation).cmp(&(other.seed, other.fault, &other.operation))
        });
        // A server that rejects all requests proves nothing.
        self.is_well = self.broken() == 0 && self.operations_well > 0;
    }

    pub fn is_well(&self) -> bool {
        self.is_well
    }

    /// `seed 3`, or `seeds 0 to 9`.
    fn seed_range(&self) -> String {
        match self.seeds {
            1 => format!("seed {}", self.first_seed),
            count => format!("seeds {} to {}", self.first_seed, self.first_seed.saturating_add(count - 1)),
        }
    }
}
