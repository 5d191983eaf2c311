//! Recognizes statements that only read, by their words.

/// Words that a statement which only reads begins with.
const READING: [&str; 10] =
    ["SELECT", "WITH", "SHOW", "DESCRIBE", "DESC", "EXPLAIN", "EXISTS", "VALUES", "TABLE", "FROM"];
/// Words that a statement which writes contains somewhere.
const WRITING: [&str; 9] = ["INSERT", "UPDATE", "DELETE", "MERGE", "INTO", "ANALYZE", "CALL", "CREATE", "DROP"];

/// Whether a statement begins with a word that reads and contains none that writes, outside of texts, quoted names and comments.
pub(super) fn only_reads(statement: &str) -> bool {
    let words = words(statement);
    let is_one_of = |list: &[&str], word: &String| list.iter().any(|known| word.eq_ignore_ascii_case(known));
    // SHOW CREATE TABLE reads.
    let shows = words.first().is_some_and(|word| word.eq_ignore_ascii_case("SHOW"));
    words.first().is_some_and(|first| is_one_of(&READING, first))
        && (shows || !words.iter().any(|word| is_one_of(&WRITING, word)))
}

fn words(statement: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut rest = statement;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '\'' | '"' | '`' => quoted(rest, first),
            '-' if rest.starts_with("--") => rest.find('\n').unwrap_or(rest.len()),
            '#' if rest.starts_with("# ") || rest.starts_with("#!") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            c if c.is_alphanumeric() || c == '_' => {
                words.last_mut().into_iter().for_each(|word| word.push(c));
                rest = &rest[c.len_utf8()..];
                continue;
            }
            c => c.len_utf8(),
        };
        rest = &rest[length..];
        words.push(String::new());
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The length of a text with its quotes, at which it begins.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = true;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::only_reads;

    #[test]
    fn statements_that_write_are_recognized() {
        for statement in [
            "SELECT 1",
            " /* INSERT */ -- DROP\n select 'INSERT', \"delete\", `update`, 'it\\'s INSERT'",
            "WITH x AS (SELECT 1) SELECT * FROM x",
            "(SELECT 1)",
            "SHOW CREATE TABLE t",
            "DESC t",
        ] {
            assert!(only_reads(statement), "{statement}");
        }
        for statement in [
            "",
            "-- SELECT",
            "INSERT INTO t VALUES (1)",
            "WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x",
            "WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x",
            "SELECT 1 INTO OUTFILE 'x'",
            "EXPLAIN ANALYZE INSERT INTO t VALUES (1)",
            "SELECT 'a''b'; DROP TABLE t",
            "OPTIMIZE TABLE t",
            "SYSTEM RELOAD CONFIG",
        ] {
            assert!(!only_reads(statement), "{statement}");
        }
    }
}
