//! The version that follows a change.

use super::changes::Bump;

/// The part of the version that is incremented, and the new version. Before 1.0 each part is one lower, as Cargo interprets versions.
pub(super) fn next(version: &str, bump: Bump) -> Option<(&'static str, String)> {
    let core = version.split(['-', '+']).next()?;
    let mut parts = core.split('.').map(|part| part.parse::<u64>().ok());
    let (major, minor, patch) = (parts.next()??, parts.next()??, parts.next()??);
    if parts.next().is_some() {
        return None;
    }
    let part = part(version, bump);
    let text = match part {
        "major" => format!("{}.0.0", major.checked_add(1)?),
        "minor" => format!("{major}.{}.0", minor.checked_add(1)?),
        _ => format!("{major}.{minor}.{}", patch.checked_add(1)?),
    };
    Some((part, text))
}

fn part(version: &str, bump: Bump) -> &'static str {
    match bump {
        Bump::Patch => "patch",
        Bump::Minor if version.starts_with("0.") => "patch",
        Bump::Major if version.starts_with("0.0.") => "patch",
        Bump::Minor => "minor",
        Bump::Major if version.starts_with("0.") => "minor",
        Bump::Major => "major",
    }
}

#[cfg(test)]
mod tests {
    use super::{next, Bump};

    #[test]
    fn versions_rise_as_cargo_reads_them() {
        let check = |version, bump, expected: Option<(&'static str, &str)>| {
            let expected = expected.map(|(part, text)| (part, text.to_owned()));
            assert_eq!(next(version, bump), expected, "{version} {bump:?}");
        };
        check("1.2.3", Bump::Major, Some(("major", "2.0.0")));
        check("1.2.3", Bump::Minor, Some(("minor", "1.3.0")));
        check("1.2.3", Bump::Patch, Some(("patch", "1.2.4")));
        check("0.2.3", Bump::Major, Some(("minor", "0.3.0")));
        check("0.2.3", Bump::Minor, Some(("patch", "0.2.4")));
        check("0.0.3", Bump::Major, Some(("patch", "0.0.4")));
        check("1.2.3-rc.1", Bump::Minor, Some(("minor", "1.3.0")));
        check("1.2", Bump::Minor, None);
        check("a.b.c", Bump::Minor, None);
    }
}
