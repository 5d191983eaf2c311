//! Scratch: compares pairs of files, reads lines "old new" from stdin.
use std::io::BufRead;
fn main() {
    let show: usize = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(3);
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let mut words = line.split_whitespace();
        let (a, b) = (words.next().unwrap(), words.next().unwrap());
        let read = |f: &str| codegen::diff::parse("x", &std::fs::read(f).unwrap()).unwrap();
        let (x, y) = (read(a), read(b));
        let options = codegen::diff::Options { today: Some("2026-01-01".into()) };
        let t = std::time::Instant::now();
        match std::panic::catch_unwind(|| codegen::diff::compare(&x, &y, &options)) {
            Err(_) => println!("{line}\tPANIC"),
            Ok(Err(e)) => println!("{line}\tERROR {e}"),
            Ok(Ok(r)) => {
                println!("{line}\t{}\t{:?}\t{:?}\t{:?}", r.verdict.wire, r.verdict.counts, r.ignored, t.elapsed());
                for c in r.changes.iter().take(show) {
                    println!(
                        "\t{:?} {} | {} | {} | {} -> {} | {}",
                        c.level,
                        c.id,
                        c.place,
                        c.message,
                        c.old_pointer,
                        c.new_pointer,
                        c.oasdiff_ids.join(",")
                    );
                }
            }
        }
    }
}
