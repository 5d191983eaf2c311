//! `conformance` is a thin start of another program.

use crate::common::{Checkout, DOCUMENT};

#[test]
fn help_needs_no_client() {
    let checkout = Checkout::with(DOCUMENT.as_bytes());
    let run = checkout.run("help conformance").expect_code(0);
    assert!(run.stdout.contains("cargo xtask conformance [ARGUMENTS]"), "{}", run.stdout);
    assert!(checkout.run("help").expect_code(0).stdout.contains("conformance"));
}

#[test]
fn a_program_that_cannot_be_built_is_no_finding() {
    // This checkout has none.
    let run = Checkout::with(DOCUMENT.as_bytes()).run("conformance --seeds 1").expect_code(2);
    assert!(run.stderr.contains("error: clickhouse-cloud-conformance cannot be built"), "{}", run.stderr);
}
