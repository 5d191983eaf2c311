//! Texts that match a regular expression.

use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// Repetitions beyond the fewest that are made.
const MORE: u32 = 6;

/// Longest text that is made.
const MAX_LENGTH: usize = 10_000;

/// A text that matches, or nothing if the expression is beyond what is understood, such as a look-around.
pub(super) fn matching(pattern: &str, rng: &mut fastrand::Rng) -> Option<String> {
    let hir = regex_syntax::ParserBuilder::new().nest_limit(64).build().parse(pattern).ok()?;
    let mut text = String::new();
    write(&hir, rng, &mut text).then_some(text)
}

fn write(hir: &Hir, rng: &mut fastrand::Rng, text: &mut String) -> bool {
    if text.len() > MAX_LENGTH {
        return false;
    }
    match hir.kind() {
        HirKind::Empty => true,
        HirKind::Literal(literal) => std::str::from_utf8(&literal.0).map(|literal| text.push_str(literal)).is_ok(),
        HirKind::Class(class) => character(class, rng).map(|character| text.push(character)).is_some(),
        // Anchors usually match there; the caller validates the result.
        HirKind::Look(look) => matches!(look, Look::Start | Look::End | Look::StartLF | Look::EndLF),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(u32::MAX).min(repetition.min.saturating_add(MORE));
            (0..rng.u32(repetition.min..=most)).all(|_| write(&repetition.sub, rng, text))
        }
        HirKind::Capture(capture) => write(&capture.sub, rng, text),
        HirKind::Concat(parts) => parts.iter().all(|part| write(part, rng, text)),
        HirKind::Alternation(arms) => write(&arms[rng.usize(..arms.len())], rng, text),
    }
}

/// A character of the class, one that is easy to read if there is one.
fn character(class: &Class, rng: &mut fastrand::Rng) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.ranges().iter().map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => class.ranges().iter().map(|range| (range.start().into(), range.end().into())).collect(),
    };
    let holds = |character: &char| ranges.iter().any(|(first, last)| (first..=last).contains(&character));
    let plain: Vec<char> = ('0'..='9').chain('a'..='z').chain('A'..='Z').filter(holds).collect();
    if !plain.is_empty() {
        return Some(plain[rng.usize(..plain.len())]);
    }
    ranges.first().map(|(first, last)| if first.is_control() { *last } else { *first })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_text_matches_its_pattern() {
        let mut rng = fastrand::Rng::with_seed(1);
        let first = |text: &str, class: fn(char) -> bool| text.starts_with(class);
        for _ in 0..50 {
            let text = matching("^[A-Za-z][A-Za-z0-9_]*$", &mut rng).unwrap();
            assert!(
                first(&text, |c| c.is_ascii_alphabetic())
                    && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            );
            assert_eq!(matching("^(ab){2}c?$", &mut rng).unwrap().trim_end_matches('c'), "abab");
        }
    }

    #[test]
    fn unsupported_patterns_are_left_out() {
        let mut rng = fastrand::Rng::with_seed(1);
        assert_eq!(matching("(?=x)y", &mut rng), None);
        assert_eq!(matching("(", &mut rng), None);
    }
}
