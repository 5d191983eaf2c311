//! Removes the items of progenitor that the hand-written runtime replaces: the client, its hooks, error types and re-exports.
//! Only the methods of operations are kept.

use crate::emit::is_operation;
use crate::error::Error;
use crate::model::Model;

pub(super) fn tidy(_: &Model, file: &mut syn::File) -> Result<usize, Error> {
    let mut dropped = 0;
    file.items.retain_mut(|item| match item {
        syn::Item::Impl(block) if block.trait_.is_none() => {
            block.items.retain(|item| match item {
                syn::ImplItem::Fn(method) => is_operation(method),
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
