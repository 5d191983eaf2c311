//! Typed methods of the runtime's `Wait`, for operations whose results have a state.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::macros::type_tokens;
use super::{ident, parse, Piece};
use crate::error::Error;
use crate::markdown::code;
use crate::model::{Condition, Operation, Step, TargetState, Wait};

/// Returns the items that the file of an operation gets for waiting.
pub(super) fn pieces(operation: &Operation, wait: &Wait) -> Result<Vec<Piece>, Error> {
    let (call, method, name) = (ident(&operation.call), ident(&operation.method_ident), ident(&wait.type_name));
    let (resource, start) = (type_tokens(&operation.call, &wait.resource)?, ident(&wait.method_ident));
    let mut required = Vec::new();
    let mut arguments = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let (argument, ty) = (ident(&parameter.ident), type_tokens(&operation.call, &parameter.ty)?);
        required.push(quote!(#argument: impl Into<#ty>));
        arguments.push(argument);
    }
    let about = format!(" Waits for {} in the result of [`Client::{}`].", code(&wait.property), operation.method_ident);
    let see = format!(
        " The states to wait for in the result of [`Client::{}`]. [`Wait::{1}`](crate::Wait::{1}) returns it.",
        operation.method_ident, wait.method_ident
    );
    let targets = wait.targets.iter().map(|target| method_of(operation, wait, target, &resource));
    let (field, state) = (ident(&wait.field), if wait.nullable { quote!(as_option) } else { quote!(as_ref) });
    let steps = wait.targets.iter().flat_map(|target| target.steps.iter().map(|step| arm(target, step)));
    let steps = steps.collect::<Result<Vec<_>, _>>()?;
    let step = match steps.is_empty() {
        true => quote!(
            fn step(&self, _target: &str, _state: &str) -> Option<wait::Step> {
                None
            }
        ),
        false => quote! {
            fn step(&self, target: &str, state: &str) -> Option<wait::Step> {
                let call = self.clone();
                match (target, state) { #(#steps)* _ => None }
            }
        },
    };
    let items: syn::File = parse(
        &operation.call,
        quote! {
            impl crate::Wait {
                #[doc = #about]
                pub fn #start(&self, #(#required),*) -> #name {
                    #name { call: self.client.#method(#(#arguments),*) }
                }
            }

            #[doc = #see]
            #[derive(Clone, Debug)]
            #[must_use = "nothing is sent until a state is chosen and awaited"]
            pub struct #name { call: #call }

            impl #name { #(#targets)* }

            impl wait::Watched for #call {
                type Resource = #resource;
                fn within(mut self, left: std::time::Duration) -> Self {
                    self.options.shorten(&self.client, left);
                    self
                }
                fn state(resource: &#resource) -> Option<&str> { resource.#field.#state().map(|state| state.as_str()) }
                #step
            }
        },
    )?;
    Ok(items.items.into_iter().map(|item| Piece::Item(Box::new(item))).collect())
}

fn method_of(operation: &Operation, wait: &Wait, target: &TargetState, resource: &TokenStream) -> TokenStream {
    let (method, name) = (ident(&target.ident), &target.ident);
    let (interval, timeout) = (Literal::u64_unsuffixed(wait.interval), Literal::u64_unsuffixed(target.timeout));
    let failed = &target.failed;
    let constant = ident(&operation.constant);
    let (condition, engine, result) = match &target.condition {
        Condition::In(states) => {
            (quote!(In(&[#(#states),*])), quote!(until), quote!(crate::Waiting<crate::Reply<#resource>>))
        }
        Condition::NotIn(states) => {
            (quote!(NotIn(&[#(#states),*])), quote!(until), quote!(crate::Waiting<crate::Reply<#resource>>))
        }
        Condition::Gone => (quote!(Gone), quote!(gone), quote!(crate::Waiting<()>)),
    };
    let docs = docs(wait, target).into_iter().map(|line| quote!(#[doc = #line]));
    quote! {
        #(#docs)*
        pub fn #method(self) -> #result {
            wait::#engine(self.call, &wait::TargetState {
                operation: &operations::#constant,
                name: #name,
                condition: wait::Condition::#condition,
                failed: &[#(#failed),*],
                interval: #interval,
                timeout: #timeout,
            })
        }
    }
}

fn docs(wait: &Wait, target: &TargetState) -> Vec<String> {
    let (property, list) = (code(&wait.property), |states: &[String]| {
        let states: Vec<_> = states.iter().map(|state| code(state)).collect();
        states.join(" or ")
    });
    let condition = match &target.condition {
        Condition::In(states) => format!("{property} is {}", list(states)),
        Condition::NotIn(states) => format!("{property} is no longer {}", list(states)),
        Condition::Gone => "the resource does not exist any more".to_owned(),
    };
    let waits = if target.steps.is_empty() { "Waits" } else { "Makes the calls below, and waits" };
    let mut lines = vec![format!(" {waits} until {condition}."), String::new()];
    for step in &target.steps {
        let body = step.body.iter().map(|(body, _)| format!(" with {}", code(body)));
        let call = format!("[`Client::{}`]{}", step.method_ident, body.collect::<String>());
        lines.push(match step.at.as_slice() {
            [] => format!(" - In any state except {}: calls {call}.", list(&step.unless)),
            at => format!(" - In state {}: calls {call}.", list(at)),
        });
    }
    if !target.steps.is_empty() {
        lines.push(String::new());
    }
    let at_once = match target.failed.as_slice() {
        [] => String::new(),
        failed => format!(", or immediately if {property} is {}", list(failed)),
    };
    lines.push(format!(
        " Requests the state every {} s. Fails after {}{at_once}.",
        wait.interval,
        span(target.timeout)
    ));
    lines
}

fn span(seconds: u64) -> String {
    match seconds {
        whole if whole % 60 == 0 => format!("{} min", whole / 60),
        other => format!("{other} s"),
    }
}

/// An arm of `step`.
fn arm(target: &TargetState, step: &Step) -> Result<TokenStream, Error> {
    let (name, method) = (&target.ident, ident(&step.method_ident));
    let states = match step.at.as_slice() {
        [] => {
            let unless = &step.unless;
            quote!((#name, state) if !state.is_empty() && ![#(#unless),*].contains(&state))
        }
        at => quote!((#name, #(#at)|*)),
    };
    let mut arguments: Vec<_> =
        step.arguments.iter().map(|argument| ident(argument)).map(|name| quote!(call.#name)).collect();
    let mut setter = None;
    if let Some((text, body)) = &step.body {
        let (ty, name) = (type_tokens(name, &body.ty)?, ident(&body.ident));
        let value = quote!(wait::body::<#ty>(#text)?);
        match body.required {
            true => arguments.push(value),
            false => setter = Some(quote!(.#name(#value))),
        }
    }
    Ok(quote! {
        #states => Some(wait::step(async move { call.client.#method(#(#arguments),*) #setter .send().await })),
    })
}
