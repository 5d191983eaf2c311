//! Tests of `conformance`, which starts another program.

use crate::common::{Checkout, DOCUMENT};

#[test]
fn help_is_printed_without_a_build() {
    let checkout = Checkout::with(DOCUMENT.as_bytes());
    let run = checkout.run("help conformance").expect_code(0);
    assert!(run.stdout.contains("cargo xtask conformance [ARGUMENTS]"), "{}", run.stdout);
    assert!(checkout.run("help").expect_code(0).stdout.contains("conformance"));
}

#[test]
fn a_program_that_cannot_be_built_has_exit_code_2() {
    // This checkout does not contain the program.
    let run = Checkout::with(DOCUMENT.as_bytes()).run("conformance --seeds 1").expect_code(2);
    assert!(run.stderr.contains("error: clickhouse-cloud-conformance cannot be built"), "{}", run.stderr);
}
