//! Recognizes statements that only read, by their words.

/// Words that a statement which only reads begins with.
const READING: [&str; 10] =
    ["SELECT", "WITH", "SHOW", "DESCRIBE", "DESC", "EXPLAIN", "EXISTS", "VALUES", "TABLE", "FROM"];
/// Words that make a statement write although it begins with one of [`READING`].
const WRITING: [&str; 9] = ["INSERT", "UPDATE", "DELETE", "MERGE", "INTO", "ANALYZE", "CALL", "CREATE", "DROP"];

/// Whether a statement of Postgres only reads. Its texts and comments differ in the meaning of these characters.
pub(super) fn only_reads_in_postgres(statement: &str) -> bool {
    !statement.contains(['\\', '#']) && only_reads(statement)
}

/// Whether this is one statement that begins with a word that reads and contains none that writes, outside of texts, quoted names and
/// comments.
pub(super) fn only_reads(statement: &str) -> bool {
    let mut words = words(statement);
    while words.last().is_some_and(|word| word == ";") {
        words.pop();
    }
    if words.iter().any(|word| !word.starts_with(is_of_word)) {
        return false;
    }
    let is_one_of = |list: &[&str], word: &String| list.iter().any(|known| word.eq_ignore_ascii_case(known));
    // SHOW CREATE TABLE reads.
    let shows = words.first().is_some_and(|word| word.eq_ignore_ascii_case("SHOW"));
    words.first().is_some_and(|first| is_one_of(&READING, first))
        && (shows || !words.iter().any(|word| is_one_of(&WRITING, word)))
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The words of a statement, and the characters of it that are not recognized or end a statement.
fn words(statement: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut rest = statement;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '\'' | '"' | '`' => quoted(rest, first),
            '-' if rest.starts_with("--") => rest.find('\n').unwrap_or(rest.len()),
            '#' if rest.starts_with("# ") || rest.starts_with("#!") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            c if is_of_word(c) => {
                words.last_mut().into_iter().for_each(|word| word.push(c));
                rest = &rest[c.len_utf8()..];
                continue;
            }
            // Heredocs begin with a dollar sign. Some quotes are not in ASCII.
            c if matches!(c, ';' | '$') || !c.is_ascii() && !c.is_whitespace() => {
                words.push(c.to_string());
                c.len_utf8()
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
    use super::{only_reads, only_reads_in_postgres};

    #[test]
    fn statements_that_write_are_recognized() {
        for statement in [
            "SELECT 1",
            " /* INSERT */ -- DROP\n select 'INSERT', \"delete\", `update`, 'it\\'s INSERT'",
            "WITH x AS (SELECT 1) SELECT * FROM x",
            "(SELECT 1)",
            "SHOW CREATE TABLE t",
            "DESC t",
            "SELECT 1; -- the end",
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
            "SELECT 1; TRUNCATE TABLE t",
            "SHOW TABLES; DROP TABLE t",
            "WITH x AS (SELECT $$'$$) INSERT INTO t SELECT 1 -- '",
            "SELECT \u{2018}it's\u{2019}; OPTIMIZE TABLE t",
            "SYSTEM RELOAD CONFIG",
        ] {
            assert!(!only_reads(statement), "{statement}");
            assert!(!only_reads_in_postgres(statement), "{statement}");
        }
        assert!(only_reads_in_postgres("SELECT 'it''s'"));
        for statement in ["SELECT '\\'; TRUNCATE t; --'", "SELECT 5 # 3; TRUNCATE t", "SELECT E'\\''; TRUNCATE t --'"] {
            assert!(!only_reads_in_postgres(statement), "{statement}");
        }
    }
}
