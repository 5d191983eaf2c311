//! Writes parts of the manifest of the client crate: name, description and keywords of the package, and the features of tag
//! groups between two marks.

use anyhow::{bail, Context, Result};
use codegen::client::Package;

const BEGIN: &str = "# features of tag groups: written by cargo xtask regen";
const END: &str = "# end of generated features";

/// The maximum length of a line.
const WIDTH: usize = 120;

/// Returns the manifest with these facts of the package and these features.
///
/// # Errors
/// If there is no line `[package]`, a mark is missing, or the result is not TOML.
pub fn replace(manifest: &str, package: &Package, features: &[String]) -> Result<String> {
    with_features(&with_package(manifest, package)?, features)
}

fn with_package(manifest: &str, package: &Package) -> Result<String> {
    let Package { name, description, keywords } = package;
    let written = |line: &str| ["name = ", "description = ", "keywords = "].iter().any(|key| line.starts_with(key));
    let mut out = String::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.trim_end() == "[package]";
        }
        if inside && written(line) {
            continue;
        }
        out += &format!("{line}\n");
        if inside && line.starts_with('[') {
            out += &format!("name = {name:?}\ndescription = {description:?}\n");
            if !keywords.is_empty() {
                out += &format!("keywords = {keywords:?}\n");
            }
        }
    }
    let parsed: toml::Table = toml::from_str(&out).context("name, description and keywords must be lines each")?;
    match parsed.get("package").and_then(|package| package.get("name")?.as_str()) == Some(name.as_str()) {
        true => Ok(out),
        false => bail!("there must be a line `[package]`"),
    }
}

fn with_features(manifest: &str, features: &[String]) -> Result<String> {
    let lines: Vec<&str> = manifest.lines().collect();
    let find = |mark: &str| match lines.iter().filter(|line| line.trim_end() == mark).count() {
        1 => Ok(lines.iter().position(|line| line.trim_end() == mark).unwrap_or_default()),
        count => bail!("the line `{mark}` must occur once, not {count} times"),
    };
    let (begin, end) = (find(BEGIN)?, find(END)?);
    if end < begin {
        bail!("the line `{END}` is before `{BEGIN}`");
    }
    let mut out: Vec<String> = lines[..=begin].iter().map(|line| (*line).to_owned()).collect();
    out.extend(block(features));
    out.extend(lines[end..].iter().map(|line| (*line).to_owned()));
    let manifest = out.join("\n") + "\n";
    toml::from_str::<toml::Table>(&manifest).context("a feature of a tag group has the name of another feature")?;
    Ok(manifest)
}

/// One feature for all groups, in several lines if one is too long, then one for each group.
fn block(features: &[String]) -> Vec<String> {
    let quoted: Vec<_> = features.iter().map(|feature| format!("{feature:?}")).collect();
    let mut lines = vec![format!("apis = [{}]", quoted.join(", "))];
    if lines[0].len() > WIDTH {
        lines = vec!["apis = [".to_owned()];
        lines.extend(quoted.iter().map(|feature| format!("    {feature},")));
        lines.push("]".to_owned());
    }
    lines.extend(features.iter().map(|feature| format!("{feature} = []")));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(between: &str) -> String {
        format!("[features]\ndefault = [\"apis\"]\n{BEGIN}\n{between}{END}\n\n[dependencies]\n")
    }

    #[test]
    fn facts_of_the_package_are_replaced() {
        let package = |keywords: &[&str]| Package {
            name: "things".to_owned(),
            description: "Client for \"things\"".to_owned(),
            keywords: keywords.iter().map(|word| (*word).to_owned()).collect(),
        };
        let old =
            "[package]\nname = \"a\"\nversion = \"0.1.0\"\nkeywords = [\"b\"]\n\n[dependencies.c]\nname = \"d\"\n";
        let expected =
            "[package]\nname = \"things\"\ndescription = \"Client for \\\"things\\\"\"\nkeywords = [\"e\", \"f\"]\n\
                        version = \"0.1.0\"\n\n[dependencies.c]\nname = \"d\"\n";
        assert_eq!(with_package(old, &package(&["e", "f"])).unwrap(), expected);
        assert_eq!(with_package(expected, &package(&["e", "f"])).unwrap(), expected);
        let without = with_package(old, &package(&[])).unwrap();
        assert!(!without.contains("keywords"), "{without}");
        let error = with_package("[lib]\nname = \"a\"\n", &package(&[])).unwrap_err();
        assert_eq!(error.to_string(), "there must be a line `[package]`");
    }

    #[test]
    fn the_lines_between_the_marks_are_replaced() {
        let expected = manifest("apis = [\"api-keys\", \"udf\"]\napi-keys = []\nudf = []\n");
        let features = ["api-keys".to_owned(), "udf".to_owned()];
        for before in ["", "old = []\n", "apis = [\"api-keys\", \"udf\"]\napi-keys = []\nudf = []\n"] {
            assert_eq!(with_features(&manifest(before), &features).unwrap(), expected);
        }
    }

    #[test]
    fn many_features_are_written_in_several_lines() {
        let features: Vec<String> = (0..30).map(|n| format!("feature-{n}")).collect();
        let manifest = with_features(&manifest(""), &features).unwrap();
        assert!(manifest.contains("apis = [\n    \"feature-0\",\n    \"feature-1\",\n"), "{manifest}");
        assert!(manifest.contains("    \"feature-29\",\n]\nfeature-0 = []\n"), "{manifest}");
    }

    #[test]
    fn a_manifest_without_marks_is_rejected() {
        for text in ["[features]\n", &manifest("").replace(END, ""), &(manifest("") + BEGIN)] {
            assert!(with_features(text, &[]).unwrap_err().to_string().contains("must occur once"), "{text}");
        }
    }

    #[test]
    fn a_duplicate_feature_is_rejected() {
        let error = with_features(&manifest(""), &["default".to_owned()]).unwrap_err();
        assert_eq!(error.to_string(), "a feature of a tag group has the name of another feature");
    }
}
