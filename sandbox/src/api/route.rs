//! Finds the path and the operation that a request means.

use percent_encoding::percent_decode_str;

use crate::document::{Document, Segment};

/// A path of the document that a request's path matches.
#[derive(Debug, PartialEq)]
pub(crate) struct Match {
    /// Index of the path.
    pub(crate) path: usize,
    /// Segments of the request, decoded.
    pub(crate) segments: Vec<String>,
    /// Names and values of the path's parameters.
    pub(crate) parameters: Vec<(String, String)>,
}

/// Why a path cannot be read.
#[derive(Debug, PartialEq)]
pub(crate) enum Unroutable {
    /// No path of the document matches.
    Unknown,
    /// A part of the path is not UTF-8 when decoded.
    Encoding,
}

/// The path of the document that fits best: what is spelled out wins over parameters, from the left.
pub(crate) fn find(document: &Document, path: &str) -> Result<Match, Unroutable> {
    let path = path.strip_prefix(document.base.as_str()).ok_or(Unroutable::Unknown)?;
    let path = path.strip_prefix('/').ok_or(Unroutable::Unknown)?;
    let decoded: Option<Vec<String>> = path.split('/').map(decoded).collect();
    let Some(segments) = decoded else {
        return Err(Unroutable::Encoding);
    };
    let fitting = document.paths.iter().enumerate().filter_map(|(index, path)| {
        let parameters = fit(&path.segments, &segments)?;
        let literal: Vec<bool> =
            path.segments.iter().map(|segment| matches!(segment, Segment::Parameter { .. })).collect();
        Some((literal, index, parameters))
    });
    let best = fitting.min_by(|one, other| one.0.cmp(&other.0));
    let (_, path, parameters) = best.ok_or(Unroutable::Unknown)?;
    Ok(Match { path, segments, parameters })
}

fn decoded(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(|text| text.into_owned())
}

fn fit(template: &[Segment], segments: &[String]) -> Option<Vec<(String, String)>> {
    if template.len() != segments.len() {
        return None;
    }
    let mut parameters = Vec::new();
    for (segment, text) in template.iter().zip(segments) {
        match segment {
            Segment::Literal(literal) if literal == text => {}
            Segment::Literal(_) => return None,
            Segment::Parameter { before, name, after } => {
                let value = text.strip_prefix(before.as_str())?.strip_suffix(after.as_str())?;
                if value.is_empty() {
                    return None;
                }
                parameters.push((name.clone(), value.to_owned()));
            }
        }
    }
    Some(parameters)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Document {
        let text = r#"{"openapi": "3.1.0", "servers": [{"url": "https://x.y/v1"}], "paths": {
            "/things/{id}": {"get": {}}, "/things/all": {"get": {}}, "/files/{name}.txt": {"get": {}}}}"#;
        Document::read(text.as_bytes()).unwrap()
    }

    #[track_caller]
    fn check(path: &str, expected: Result<(&str, &[&str]), Unroutable>) {
        let document = document();
        let found = find(&document, path).map(|found| {
            let values: Vec<_> = found.parameters.into_iter().map(|(_, value)| value).collect();
            (document.paths[found.path].template.clone(), values)
        });
        let expected = expected
            .map(|(template, values)| (template.to_owned(), values.iter().map(|value| (*value).to_owned()).collect()));
        assert_eq!(found, expected);
    }

    #[test]
    fn the_closest_path_is_found() {
        check("/v1/things/7", Ok(("/things/{id}", &["7"])));
        check("/v1/things/all", Ok(("/things/all", &[])));
        check("/v1/things/a%2Fb", Ok(("/things/{id}", &["a/b"])));
        check("/v1/files/a.txt", Ok(("/files/{name}.txt", &["a"])));
        check("/v1/files/.txt", Err(Unroutable::Unknown));
        check("/v1/things/", Err(Unroutable::Unknown));
        check("/v1/things/7/", Err(Unroutable::Unknown));
        check("/v2/things/7", Err(Unroutable::Unknown));
        check("/v1/things/%FF", Err(Unroutable::Encoding));
    }
}
