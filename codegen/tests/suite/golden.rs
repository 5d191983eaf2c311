//! Compares the generated files of each document in `tests/golden` with the expected ones.
//! After an intended change, run with `UPDATE_GOLDEN=1` and review the difference.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut cases: Vec<_> =
        fs::read_dir(folder).expect("golden folder").map(|entry| entry.expect("entry").path()).collect();
    cases.sort();
    cases
}

fn generate(document: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(document).expect("spec.json");
    let input = codegen::Input { name: "spec.json", document: &text, revision: "", overlay: None, client: None };
    match codegen::generate(input, &mut |_| {}) {
        // Module files follow from the other files.
        Ok(output) => output.files.into_iter().filter(|(path, _)| !path.ends_with("mod.rs")).collect(),
        Err(error) => panic!("{}: {error}", document.display()),
    }
}

fn expected(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(&path).into_iter().flatten() {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").display().to_string().replace('\\', "/");
                files.insert(name, fs::read_to_string(&path).expect("text"));
            }
        }
    }
    files
}

#[test]
fn documents_have_the_expected_files() {
    let cases = cases();
    assert!(!cases.is_empty());
    for case in cases {
        let folder = case.join("expected");
        let made = generate(&case.join("spec.json"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            let _ = fs::remove_dir_all(&folder);
            for (name, text) in &made {
                let path = folder.join(name);
                fs::create_dir_all(path.parent().expect("parent")).expect("folder");
                fs::write(path, text).expect("written");
            }
        }
        let expected = expected(&folder);
        let name = case.display();
        assert_eq!(made.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>(), "{name}: files");
        for (file, text) in &made {
            assert!(
                Some(text) == expected.get(file),
                "{name}/expected/{file} differs; if that is meant, run with UPDATE_GOLDEN=1 and review\n{text}"
            );
        }
    }
}
