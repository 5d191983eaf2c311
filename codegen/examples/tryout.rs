fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let out = std::env::args().nth(2).unwrap();
    let overlay = std::env::args().nth(3).map(|p| codegen::overlay::Overlay::parse(&p, &std::fs::read_to_string(&p).unwrap()).unwrap());
    let t = std::time::Instant::now();
    let r = codegen::generate(codegen::Input { name: "doc", document: &text, overlay: overlay.as_ref() }, &mut |s| eprintln!("{s} {:?}", t.elapsed()));
    match r {
        Err(e) => { eprintln!("{e}"); std::process::exit(1) }
        Ok(o) => {
            eprintln!("done {:?} {:?}", t.elapsed(), o.passes);
            for (p, c) in &o.files { let f = std::path::Path::new(&out).join(p); std::fs::create_dir_all(f.parent().unwrap()).unwrap(); std::fs::write(f, c).unwrap(); }
            println!("{:?}", o.features);
            for t in o.model.types.values() { if let codegen::model::Kind::Union(u) = &t.kind { println!("{} {:?}", t.name, u.rule) } }
        }
    }
}
