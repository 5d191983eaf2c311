//! Marks printed functions `#[inline]`. They are then compiled in the program that calls them, not in the crate, so that unused
//! operations cost no build time. Generic functions need no mark.

use syn::visit_mut::{self, VisitMut};

use super::Piece;

/// Marks every function of a piece.
pub(super) fn piece(piece: &mut Piece) {
    if let Piece::Item(item) = piece {
        Marker.visit_item_mut(item);
    }
}

/// Marks a function.
pub(super) fn function(function: &mut syn::ImplItemFn) {
    Marker.visit_impl_item_fn_mut(function);
}

struct Marker;

impl VisitMut for Marker {
    fn visit_impl_item_fn_mut(&mut self, function: &mut syn::ImplItemFn) {
        let signature = &function.sig;
        let mut arguments = signature.inputs.iter().filter_map(|argument| match argument {
            syn::FnArg::Typed(argument) => Some(&*argument.ty),
            syn::FnArg::Receiver(_) => None,
        });
        let generic = signature.generics.type_params().next().is_some()
            || arguments.any(|ty| matches!(ty, syn::Type::ImplTrait(_)));
        if !generic && !function.attrs.iter().any(|attribute| attribute.path().is_ident("inline")) {
            function.attrs.push(syn::parse_quote!(#[inline]));
        }
        visit_mut::visit_impl_item_fn_mut(self, function);
    }
}

#[cfg(test)]
mod tests {
    use super::Marker;
    use syn::visit_mut::VisitMut;

    #[test]
    fn functions_are_marked_once_and_generic_ones_not_at_all() {
        let mut item: syn::Item = syn::parse_quote! {
            impl Name {
                /// Docs.
                pub fn new() -> Self { Self }
                #[inline]
                fn marked(&self, a: i64) {}
                fn by_parameter<T>(&self) {}
                fn by_argument(self, name: impl Into<String>) -> Self { self }
                fn of_a_lifetime<'a>(&'a self) {}
            }
        };
        Marker.visit_item_mut(&mut item);
        let syn::Item::Impl(block) = item else { panic!("it is an impl") };
        let marks: Vec<usize> = block
            .items
            .iter()
            .map(|item| match item {
                syn::ImplItem::Fn(function) => {
                    function.attrs.iter().filter(|attribute| attribute.path().is_ident("inline")).count()
                }
                _ => 0,
            })
            .collect();
        assert_eq!(marks, [1, 1, 0, 0, 1]);
    }
}
