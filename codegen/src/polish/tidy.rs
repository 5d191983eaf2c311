//! Removes what the hand-written runtime provides: the client, its hooks, error types and re-exports. Only the methods of
//! operations are kept.

use std::collections::BTreeSet;

use crate::error::Error;
use crate::model::Model;

pub(super) fn tidy(model: &Model, file: &mut syn::File) -> Result<usize, Error> {
    let operations: BTreeSet<&str> = model.operations.iter().map(|op| op.method_ident.as_str()).collect();
    let mut dropped = 0;
    file.items.retain_mut(|item| match item {
        syn::Item::Impl(block) if block.trait_.is_none() => {
            block.items.retain(|item| match item {
                syn::ImplItem::Fn(method) => operations.contains(method.sig.ident.to_string().as_str()),
                _ => false,
            });
            !block.items.is_empty()
        }
        _ => {
            dropped += 1;
            false
        }
    });
    Ok(dropped)
}
