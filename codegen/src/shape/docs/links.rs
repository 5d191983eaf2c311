//! Links of the document to its own page: a link to an operation becomes a link to the method of the client, any other one plain text.

use std::collections::{BTreeMap, BTreeSet};

use crate::markdown;
use crate::model::{Kind, Model};

/// The methods of the client by operation id, with their tags.
type Methods = BTreeMap<String, (String, String)>;

/// Replaces the links in all documentation. Runs before sentences with links to Rust items are added.
pub(in crate::shape) fn resolve(model: &mut Model) {
    let method = |operation: &crate::model::Operation| {
        (operation.id.clone(), (operation.method_ident.clone(), operation.tag.clone()))
    };
    let methods: Methods = model.operations.iter().map(method).collect();
    for operation in &mut model.operations {
        let tags = BTreeSet::from([operation.tag.clone()]);
        let parameters = operation.parameters.iter_mut().map(|parameter| &mut parameter.docs.paragraphs);
        let body = operation.body.iter_mut().map(|body| &mut body.docs.paragraphs);
        let texts =
            [&mut operation.docs.paragraphs, &mut operation.result_docs].into_iter().chain(parameters).chain(body);
        texts.flatten().for_each(|text| replace(text, &tags, &methods));
    }
    for ty in model.types.values_mut() {
        let fields = match &mut ty.kind {
            Kind::Struct(object) => object.fields.as_mut_slice(),
            _ => &mut [],
        };
        let texts =
            [&mut ty.docs.paragraphs].into_iter().chain(fields.iter_mut().map(|field| &mut field.docs.paragraphs));
        texts.flatten().for_each(|text| replace(text, &ty.tags, &methods));
    }
}

/// Replaces the links in a text of an item with these tags. The last segment of a link is the id of the operation.
fn replace(text: &mut String, tags: &BTreeSet<String>, methods: &Methods) {
    if !text.contains("](#") {
        return;
    }
    *text = markdown::with_anchors(text, |anchor| {
        let (method, tag) = methods.get(anchor.rsplit('/').next()?)?;
        // The features of the crate may leave out the method of another tag.
        let exists = !tags.is_empty() && tags.iter().all(|known| known == tag);
        exists.then(|| format!("crate::Client::{method}"))
    });
}
