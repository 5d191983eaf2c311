//! `cargo xtask conformance`: starts the program that runs the client and the sandbox against each other. It is a separate program,
//! so that this one also works while the client does not compile.

use std::ffi::OsString;
use std::process::Command;

use anyhow::{bail, Context, Result};

use crate::checkout::Checkout;

const PACKAGE: &str = "clickhouse-cloud-conformance";

/// Runs the command. Returns whether all guarantees hold.
///
/// # Errors
/// If the program cannot be built or run.
pub fn run(arguments: &[OsString]) -> Result<bool> {
    let checkout = Checkout::find()?;
    // `CARGO` is the path of the running cargo. Paths in the options are relative to the working directory of the caller.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", PACKAGE, "--manifest-path"]).arg(checkout.path("Cargo.toml"));
    let status = command.arg("--").args(arguments).status().context("cargo cannot be started")?;
    match status.code() {
        Some(0) => Ok(true),
        Some(1) => Ok(false),
        Some(2) => bail!("the run was not possible"),
        _ => bail!("{PACKAGE} cannot be built, or was killed: {status}"),
    }
}
