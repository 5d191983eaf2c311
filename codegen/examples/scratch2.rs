//! Scratch.
fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let overlay =
        codegen::overlay::Overlay::parse("overlay", &std::fs::read_to_string("spec/overlay.yaml").unwrap()).unwrap();
    for pair in args.chunks(2) {
        let text = std::fs::read_to_string(&pair[0]).unwrap();
        let input = codegen::Input { name: "x", document: &text, revision: "", overlay: Some(&overlay) };
        let ours = codegen::diff::public_api(input).unwrap();
        let list = std::fs::read_to_string(&pair[1]).unwrap();
        let theirs: std::collections::BTreeSet<&str> = list.lines().collect();
        let mine: std::collections::BTreeSet<&str> = ours.iter().map(String::as_str).collect();
        let extra: Vec<_> = mine.difference(&theirs).collect();
        let missing: Vec<_> = theirs.difference(&mine).collect();
        println!(
            "{}: ours {} theirs {} extra {} missing {}",
            pair[0],
            mine.len(),
            theirs.len(),
            extra.len(),
            missing.len()
        );
        for line in extra.iter().take(20) {
            println!("  + {line}");
        }
        std::fs::write(format!("{}.missing", pair[1]), missing.iter().map(|l| format!("{l}\n")).collect::<String>())
            .unwrap();
    }
}
