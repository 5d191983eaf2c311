//! Only values that were set are sent, and a valid instance is written back valid, as an independent validator checks.

use crate::make::Maker;
use crate::run::Outcome;
use crate::spell::same;
use crate::{document, seeds, targets, Failures};

#[test]
fn valid_instances_are_written_back_valid() {
    let (mut minimal, mut full, mut failures) = (0, 0, Failures::default());
    for target in targets().iter().filter(|target| !target.name.starts_with("response")) {
        let standalone = document().standalone(target.schema);
        let validator = jsonschema::validator_for(&standalone).expect("a valid schema");
        for seed in 2000..2000 + seeds(8) {
            for bare in [true, false] {
                let make = if bare { Maker::minimal } else { Maker::without_null };
                let sent = make(document(), seed).make(target.schema);
                if !validator.is_valid(&sent) {
                    continue;
                }
                *(if bare { &mut minimal } else { &mut full }) += 1;
                match target.run(&sent.to_string()) {
                    Outcome::Written { value, .. } if !same(&sent, &value) => {
                        failures.add(target, seed, &sent.to_string(), &format!("got {value}"));
                    }
                    Outcome::Written { value, .. } => {
                        if let Err(error) = validator.validate(&value) {
                            let why = format!("{error} at {}: got {value}", error.instance_path());
                            failures.add(target, seed, &sent.to_string(), &why);
                        }
                    }
                    Outcome::Rejected { error, path } => {
                        failures.add(target, seed, &sent.to_string(), &format!("{error} at {path}"))
                    }
                }
            }
        }
    }
    failures
        .finish(&format!("{minimal} instances with only what is required and {full} others are written back valid"));
    assert!(minimal > 0 && full > 0);
}
