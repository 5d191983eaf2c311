//! Shortens paths: `::runtime::List<::api_types::Region>` becomes `List<Region>`.

use syn::visit_mut::{self, VisitMut};

use crate::emit::{RUNTIME, TYPES};
use crate::error::Error;
use crate::model::Model;

/// Paths that lose everything but their last segment.
const SHORTENED: [&[&str]; 8] = [
    &[RUNTIME],
    &[TYPES],
    &["types"],
    &["progenitor_client"],
    &["std", "option"],
    &["std", "string"],
    &["std", "boxed"],
    &["std", "vec"],
];

pub(super) fn paths(_: &Model, file: &mut syn::File) -> Result<usize, Error> {
    let mut shorten = Shorten { changed: 0 };
    shorten.visit_file_mut(file);
    Ok(shorten.changed)
}

struct Shorten {
    changed: usize,
}

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        for prefix in SHORTENED {
            let starts = path.segments.len() > prefix.len()
                && path.segments.iter().zip(prefix).all(|(segment, name)| segment.ident == name);
            if starts {
                path.leading_colon = None;
                path.segments = path.segments.iter().skip(prefix.len()).cloned().collect();
                self.changed += 1;
                return;
            }
        }
        let is_header =
            path.segments.len() > 1 && path.segments[0].ident == "reqwest" && path.segments[1].ident == "header";
        if is_header {
            path.leading_colon = None;
            path.segments = path.segments.iter().skip(1).cloned().collect();
            self.changed += 1;
        }
    }
}
