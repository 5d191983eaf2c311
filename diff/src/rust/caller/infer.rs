//! The type of the crate that an expression has or contains. Containers, references and futures are looked through.

use std::collections::BTreeMap;

use syn::{Expr, Member as Name, Pat};

use super::super::inventory::Kind;
use super::flow::{is_field, Fields, FIXED};
use super::index::{client_path, Index};
use super::names::{type_in, Imports, Own};
use super::Then;

/// What is known about the values in one file.
pub(super) struct Scope<'a, 'm> {
    pub(super) index: &'a Index<'m>,
    pub(super) own: &'a Own,
    pub(super) imports: Imports,
    /// The variables of each block around the current position.
    pub(super) variables: Vec<BTreeMap<String, Value>>,
    /// The number of values that are currently being read, each as a part of another.
    pub(super) depth: usize,
}

/// What is known about a value.
#[derive(Debug, Clone, Default)]
pub(super) struct Value {
    /// The type of the crate that it has or contains.
    pub(super) ty: Option<String>,
    /// The fields of the crate that it may come from, by path.
    pub(super) fields: Fields,
}

impl Value {
    pub(super) fn of_type(ty: Option<String>) -> Self {
        Self { ty, fields: Fields::new() }
    }
}

/// The maximum depth of nested blocks in which values are followed.
const MAX_DEPTH: usize = 8;

/// Methods that return the result of their closure, or a container of it.
const CLOSURES: [&str; 9] =
    ["and_then", "filter_map", "find_map", "flat_map", "map", "map_or", "map_or_else", "map_while", "then"];

/// Functions that wrap their argument.
const WRAPPERS: [&str; 6] = ["Some", "Ok", "Box", "Arc", "Rc", "Vec"];

impl Scope<'_, '_> {
    /// The full path of a path in this file.
    pub(super) fn resolve(&self, path: &syn::Path) -> Option<String> {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let associated = || {
            let [first, name, rest @ ..] = segments.as_slice() else { return None };
            let ty = self.own.associated.get(name).cloned().flatten().filter(|_| first == "Self")?;
            Some([&[ty], rest].concat().join("::"))
        };
        self.imports.resolve(&segments, self.index).or_else(associated)
    }

    /// Binds the names of a pattern to the value of an expression, or to its parts.
    pub(super) fn bind_expression(&mut self, pattern: &Pat, expression: &Expr) {
        match (pattern, expression) {
            (Pat::Tuple(patterns), Expr::Tuple(values)) if patterns.elems.len() == values.elems.len() => {
                patterns
                    .elems
                    .iter()
                    .zip(&values.elems)
                    .for_each(|(pattern, value)| self.bind_expression(pattern, value));
            }
            _ => {
                let value = self.value(expression);
                self.bind(pattern, &value);
            }
        }
    }

    pub(super) fn bind(&mut self, pattern: &Pat, value: &Value) {
        match pattern {
            // A variant or a constant.
            Pat::Ident(ident) if ident.ident.to_string().starts_with(char::is_uppercase) => {}
            Pat::Ident(ident) => {
                if let Some(variables) = self.variables.last_mut() {
                    variables.insert(ident.ident.to_string(), value.clone());
                }
                if let Some((_, inner)) = &ident.subpat {
                    self.bind(inner, value);
                }
            }
            Pat::Type(typed) => {
                let declared = type_in(&typed.ty, &self.imports, self.index);
                let ty = declared.or_else(|| value.ty.clone());
                self.bind(&typed.pat, &Value { ty, fields: value.fields.clone() });
            }
            Pat::Reference(reference) => self.bind(&reference.pat, value),
            Pat::Paren(paren) => self.bind(&paren.pat, value),
            Pat::Tuple(tuple) => tuple.elems.iter().for_each(|inner| self.bind(inner, value)),
            Pat::Slice(slice) => slice.elems.iter().for_each(|inner| self.bind(inner, value)),
            Pat::Or(or) => or.cases.iter().for_each(|inner| self.bind(inner, value)),
            Pat::TupleStruct(tuple) => {
                // The value of a variant of a union, or the content of a wrapper.
                let arm = self.resolve(&tuple.path).and_then(|path| self.index.value(&path).cloned());
                let own = tuple.path.segments.last().and_then(|name| self.own.variants.get(&name.ident.to_string()));
                let arm = arm.or_else(|| own.cloned().flatten());
                let inside = arm.map_or_else(|| value.clone(), |arm| Value::of_type(Some(arm)));
                tuple.elems.iter().for_each(|inner| self.bind(inner, &inside));
            }
            Pat::Struct(object) => {
                let owner = self.resolve(&object.path).or_else(|| value.ty.clone());
                for field in &object.fields {
                    let owner = owner.as_ref();
                    let ty = match (owner, &field.member) {
                        (Some(owner), name) => self.field(owner, name),
                        (None, Name::Named(name)) => self.own.fields.get(&name.to_string()).cloned().flatten(),
                        (None, Name::Unnamed(_)) => None,
                    };
                    let fields = owner.and_then(|owner| self.field_path(owner, &field.member)).into_iter().collect();
                    self.bind(&field.pat, &Value { ty, fields });
                }
            }
            _ => {}
        }
    }

    /// What is known about the value of an expression.
    pub(super) fn value(&mut self, expression: &Expr) -> Value {
        // Nested blocks are read again for each block around them.
        if self.depth == MAX_DEPTH {
            return Value::default();
        }
        self.depth += 1;
        let value = Value { ty: self.infer(expression), fields: self.fields(expression) };
        self.depth -= 1;
        value
    }

    /// Runs a function in a new block with separate variables.
    pub(super) fn inside<T>(&mut self, act: impl FnOnce(&mut Self) -> T) -> T {
        self.variables.push(BTreeMap::new());
        let result = act(self);
        self.variables.pop();
        result
    }

    pub(super) fn field_path(&self, owner: &str, name: &Name) -> Option<String> {
        let Name::Named(name) = name else { return None };
        let member = self.index.member(owner, &name.to_string())?;
        is_field(member.kind).then(|| member.path.clone())
    }

    pub(super) fn variable(&self, name: &str) -> Option<&Value> {
        self.variables.iter().rev().find_map(|variables| variables.get(name))
    }

    fn field(&self, owner: &str, name: &Name) -> Option<String> {
        match name {
            Name::Named(name) => self.index.value(&format!("{owner}::{name}")).cloned(),
            Name::Unnamed(_) => Some(owner.to_owned()),
        }
    }

    /// The type of the crate of an expression.
    pub(super) fn infer(&mut self, expression: &Expr) -> Option<String> {
        match expression {
            Expr::Path(path) => match path.path.get_ident() {
                Some(ident) => self.variable(&ident.to_string())?.ty.clone(),
                None => self.resolve(&path.path).and_then(|path| self.owner_type(&path)),
            },
            Expr::Reference(inner) => self.infer(&inner.expr),
            Expr::Paren(inner) => self.infer(&inner.expr),
            Expr::Group(inner) => self.infer(&inner.expr),
            Expr::Unary(inner) => self.infer(&inner.expr),
            Expr::Try(inner) => self.infer(&inner.expr),
            Expr::Index(inner) => self.infer(&inner.expr),
            Expr::Cast(inner) => type_in(&inner.ty, &self.imports, self.index),
            Expr::Await(inner) => {
                let found = self.infer(&inner.base)?;
                match self.index.is_call(&found) {
                    true => self.index.value(&found).cloned(),
                    false => Some(found),
                }
            }
            Expr::Struct(object) => self.resolve(&object.path),
            Expr::Field(field) => self.infer_field(field),
            Expr::Call(call) => self.infer_call(call),
            Expr::MethodCall(call) => self.infer_method(call),
            Expr::Block(block) => self.infer_block(&block.block),
            Expr::Async(block) => self.infer_block(&block.block),
            Expr::Unsafe(block) => self.infer_block(&block.block),
            Expr::If(branches) => self.inside(|scope| {
                scope.bind_condition(&branches.cond);
                scope.infer_block(&branches.then_branch)
            }),
            Expr::Match(branches) => branches.arms.iter().find_map(|arm| {
                self.inside(|scope| {
                    scope.bind_expression(&arm.pat, &branches.expr);
                    scope.infer(&arm.body)
                })
            }),
            Expr::Macro(call) => self.infer(&call.mac.parse_body().ok()?),
            Expr::Array(array) => array.elems.iter().find_map(|element| self.infer(element)),
            _ => None,
        }
    }

    fn infer_block(&mut self, block: &syn::Block) -> Option<String> {
        let syn::Stmt::Expr(result, None) = block.stmts.last()? else { return None };
        self.inside(|scope| {
            scope.bind_locals(block);
            scope.infer(result)
        })
    }

    /// Binds the variables of a block.
    pub(super) fn bind_locals(&mut self, block: &syn::Block) {
        for statement in &block.stmts {
            if let syn::Stmt::Local(syn::Local { pat, init: Some(init), .. }) = statement {
                self.bind_expression(pat, &init.expr);
            }
        }
    }

    /// The type that a path belongs to or names.
    fn owner_type(&self, path: &str) -> Option<String> {
        if self.index.is_type(path) {
            return Some(path.to_owned());
        }
        let (owner, _) = path.rsplit_once("::")?;
        self.index.is_type(owner).then(|| owner.to_owned())
    }

    fn infer_field(&mut self, field: &syn::ExprField) -> Option<String> {
        let own = |name: &Name| match name {
            Name::Named(name) => self.own.fields.get(&name.to_string()).cloned().flatten(),
            Name::Unnamed(_) => None,
        };
        match self.infer(&field.base) {
            Some(owner) => self.field(&owner, &field.member).or_else(|| own(&field.member)),
            None => own(&field.member),
        }
    }

    fn infer_call(&mut self, call: &syn::ExprCall) -> Option<String> {
        let Expr::Path(path) = &*call.func else { return None };
        if let Some(found) = self.resolve(&path.path) {
            return self
                .index
                .value(&found)
                .filter(|_| found == client_method(&found))
                .cloned()
                .or_else(|| self.owner_type(&found));
        }
        let last = path.path.segments.last()?.ident.to_string();
        let first = path.path.segments.first()?.ident.to_string();
        if WRAPPERS.contains(&first.as_str()) {
            return call.args.first().and_then(|argument| self.infer(argument));
        }
        self.own.functions.get(&last).cloned().flatten()
    }

    fn infer_method(&mut self, call: &syn::ExprMethodCall) -> Option<String> {
        let name = call.method.to_string();
        let receiver = self.infer(&call.receiver);
        if let Some(owner) = &receiver {
            if let Some(member) = self.index.member(owner, &name) {
                return match member.kind {
                    Kind::Method
                        if self.index.is_call(owner) && matches!(name.as_str(), "send" | "pages" | "items") =>
                    {
                        self.index.value(owner).cloned()
                    }
                    _ => Some(owner.clone()),
                };
            }
            if let Some(closure) = closure_of(call).filter(|_| CLOSURES.contains(&name.as_str())) {
                let argument = Value::of_type(receiver);
                return self.inside(|scope| {
                    closure.inputs.iter().for_each(|input| scope.bind(input, &argument));
                    scope.infer(&closure.body)
                });
            }
            // The methods for target states return the resource that is waited for. The type of the wait represents it.
            return Some(owner.clone());
        }
        // A method of a container often has the same name.
        let is_common = [&CONTAINED[..], &CLOSURES, &FIXED].iter().any(|names| names.contains(&name.as_str()));
        let own = self.own.functions.get(&name).filter(|_| !is_common);
        let operation = client_path(&name);
        match own {
            Some(result) => result.clone(),
            None => self.index.value(&operation).cloned().or_else(|| {
                let waits = self.index.members(&name).iter().filter(|member| member.owner.ends_with("::Wait"));
                waits.map(|member| &member.path).find_map(|path| self.index.value(path).cloned())
            }),
        }
    }
}

/// The closure that a method takes.
fn closure_of(call: &syn::ExprMethodCall) -> Option<&syn::ExprClosure> {
    call.args.iter().rev().find_map(|argument| match argument {
        Expr::Closure(closure) => Some(closure),
        _ => None,
    })
}

/// The path itself if it is the path of a method of the client.
fn client_method(path: &str) -> String {
    client_path(path.rsplit("::").next().unwrap_or(path))
}

/// What the call of a method implies for the type of its receiver.
pub(super) fn after_method(call: &syn::ExprMethodCall) -> Then {
    const WITH_CLOSURE: [&str; 5] = ["and_then", "is_none_or", "is_some_and", "map_or", "map_or_else"];
    const OF_STATE: [&str; 4] = ["is_absent", "is_none", "is_null", "is_some"];
    match call.method.to_string().as_str() {
        "chain" | "clone" | "map" | "zip" => Then::Any,
        "unwrap_or_default" => Then::Defaulted,
        method if WITH_CLOSURE.contains(&method) || OF_STATE.contains(&method) => Then::Contained,
        method if CONTAINED.contains(&method) => Then::Contained,
        _ => Then::Typed,
    }
}

/// Methods that return their receiver or its content, whatever its type.
const CONTAINED: [&str; 20] = [
    "as_mut",
    "as_option",
    "as_ref",
    "cloned",
    "copied",
    "expect",
    "filter",
    "first",
    "flatten",
    "into_iter",
    "into_option",
    "iter",
    "last",
    "next",
    "ok_or",
    "ok_or_else",
    "or",
    "or_else",
    "take",
    "unwrap",
];
