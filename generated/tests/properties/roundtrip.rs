//! An instance decodes, and is written back unchanged.

use crate::compare::Comparison;
use crate::make::Maker;
use crate::run::Outcome;
use crate::spell::spell;
use crate::{document, seeds, targets, Failures};
use fastrand::Rng;

#[test]
fn instances_are_written_back_unchanged() {
    let (targets, mut checked, mut valid, mut failures) = (targets(), 0, 0, Failures::default());
    for target in &targets {
        let standalone = document().standalone(target.schema);
        let validator =
            jsonschema::validator_for(&standalone).unwrap_or_else(|error| panic!("{}: {error}", target.name));
        for seed in 0..seeds(16) {
            let mut maker = Maker::new(document(), seed);
            let instance = maker.make(target.schema);
            let text = spell(&instance, &mut Rng::with_seed(seed));
            valid += u32::from(validator.is_valid(&instance));
            checked += 1;
            if std::env::var_os("PROPERTY_INVALID").is_some() {
                for error in validator.iter_errors(&instance).take(1) {
                    println!("{}, seed {seed}: {error} at {}", target.name, error.instance_path());
                }
            }
            match target.run(&text) {
                Outcome::Rejected { error, path } => failures.add(target, seed, &text, &format!("{error} at {path}")),
                Outcome::Written { rejected, .. } if !rejected.is_empty() => {
                    failures.add(target, seed, &text, &format!("rejected: {rejected:?}"));
                }
                Outcome::Written { value, .. } => {
                    let result = Comparison::new(document(), &maker.arms).check(target.schema, &instance, &value);
                    result.unwrap_or_else(|why| failures.add(target, seed, &text, &why));
                }
            }
        }
    }
    let count = |start: &str| targets.iter().filter(|target| target.name.starts_with(start)).count();
    let (schemas, requests, responses) = (count("schema"), count("request"), count("response"));
    let missing = document().schemas().len() - schemas;
    println!("{schemas} schemas ({missing} more have no type), {requests} requests and {responses} typed responses");
    failures.finish(&format!("{checked} instances were written back, {valid} of them are valid"));
    // If more instances are invalid, the maker does not support the keywords of a new revision.
    assert!(valid * 100 >= checked * 95, "the maker makes too few valid instances");
}
