//! Names that resemble a wrong one, for error messages.

/// Names that are returned.
const COUNT: usize = 3;

/// The names that are most like a text, the best first; none if nothing resembles it.
pub(crate) fn nearest<'n>(text: &str, names: &[&'n str]) -> Vec<&'n str> {
    let text = text.to_lowercase();
    let mut near: Vec<(usize, &str)> =
        names.iter().map(|name| (distance(&text, &name.to_lowercase()), *name)).collect();
    near.retain(|(distance, name)| *distance <= text.len().max(name.len()) / 2);
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().map(|(_, name)| name).take(COUNT).collect()
}

/// How many characters have to be added, removed or replaced.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], index + 1);
        for at in 0..other.len() {
            let replaced = diagonal + usize::from(letter != other[at]);
            diagonal = row[at + 1];
            row[at + 1] = replaced.min(diagonal + 1).min(row[at] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_similar_names_come_first() {
        assert_eq!(
            nearest("instanceGte", &["keyGet", "instanceGetList", "instanceGet"]),
            ["instanceGet", "instanceGetList"]
        );
        assert_eq!(nearest("x", &["instanceGet"]), [""; 0]);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
