//! Scratch.
use std::time::Instant;
fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let overlay = codegen::overlay::Overlay::parse("overlay", &std::fs::read_to_string("spec/overlay.yaml").unwrap());
    let overlay = overlay.ok();
    for file in &args {
        let text = std::fs::read_to_string(file).unwrap();
        let t = Instant::now();
        let document = codegen::load::load("x", &text).unwrap();
        println!("load {:?}", t.elapsed());
        let t = Instant::now();
        let (document, _) = codegen::overlay::overlay(document, overlay.as_ref().unwrap()).unwrap();
        println!("overlay {:?}", t.elapsed());
        let t = Instant::now();
        let lowered = codegen::lower::lower(document).unwrap();
        println!("lower {:?}", t.elapsed());
        let t = Instant::now();
        let model = codegen::shape::shape(&lowered).unwrap();
        println!("shape {:?} {} types", t.elapsed(), model.types.len());
    }
    if args.len() == 2 {
        let t = Instant::now();
        let a = codegen::diff::parse("old", &std::fs::read(&args[0]).unwrap()).unwrap();
        let b = codegen::diff::parse("new", &std::fs::read(&args[1]).unwrap()).unwrap();
        println!("parse {:?}", t.elapsed());
        let r = codegen::diff::compare(&a, &b, &Default::default()).unwrap();
        println!("compare {:?} {}", t.elapsed(), r.changes.len());
    }
}
