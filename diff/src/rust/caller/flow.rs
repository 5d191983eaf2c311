//! The fields of the crate on whose types the type of an expression may depend.

use std::collections::BTreeSet;

use syn::{Expr, Member as Name, Stmt};

use super::super::inventory::Kind;
use super::infer::{Scope, Value};

/// Paths of fields.
pub(super) type Fields = BTreeSet<String>;

/// Macros that write their arguments as text, or test them.
const WRITERS: [&str; 16] = [
    "anyhow",
    "assert",
    "assert_eq",
    "assert_ne",
    "bail",
    "dbg",
    "ensure",
    "eprint",
    "eprintln",
    "format",
    "matches",
    "panic",
    "print",
    "println",
    "write",
    "writeln",
];

/// Methods whose result type is the same for every receiver.
pub(super) const FIXED: [&str; 28] = [
    "all",
    "any",
    "as_str",
    "cmp",
    "contains",
    "contains_key",
    "count",
    "display",
    "elapsed",
    "ends_with",
    "eq",
    "ge",
    "gt",
    "join",
    "le",
    "len",
    "lt",
    "ne",
    "partial_cmp",
    "position",
    "send",
    "split",
    "starts_with",
    "to_lowercase",
    "to_string",
    "to_uppercase",
    "total_cmp",
    "trim",
];

impl Scope<'_, '_> {
    pub(super) fn fields(&mut self, expression: &Expr) -> Fields {
        match expression {
            Expr::Path(path) => {
                let variable = path.path.get_ident().and_then(|name| self.variable(&name.to_string()));
                variable.map(|value| value.fields.clone()).unwrap_or_default()
            }
            Expr::Reference(inner) => self.fields(&inner.expr),
            Expr::Paren(inner) => self.fields(&inner.expr),
            Expr::Group(inner) => self.fields(&inner.expr),
            Expr::Unary(inner) => self.fields(&inner.expr),
            Expr::Try(inner) => self.fields(&inner.expr),
            Expr::Await(inner) => self.fields(&inner.base),
            Expr::Index(inner) => self.fields(&inner.expr),
            Expr::Field(field) => self.fields_of_field(field),
            Expr::Array(array) => self.fields_of_all(&array.elems),
            Expr::Tuple(tuple) => self.fields_of_all(&tuple.elems),
            Expr::Range(range) => self.fields_of_all(range.start.iter().chain(&range.end).map(|end| &**end)),
            Expr::Binary(binary) if is_arithmetic(&binary.op) => self.fields_of_all([&*binary.left, &*binary.right]),
            Expr::Call(call) => self.fields_of_call(call),
            Expr::MethodCall(call) => self.fields_of_method(call),
            Expr::Block(block) => self.fields_of_block(&block.block),
            Expr::Async(block) => self.fields_of_block(&block.block),
            Expr::Closure(closure) => self.fields(&closure.body),
            Expr::If(branches) => self.inside(|scope| {
                scope.bind_condition(&branches.cond);
                let mut found = scope.fields_of_block(&branches.then_branch);
                found.extend(branches.else_branch.iter().flat_map(|(_, otherwise)| scope.fields(otherwise)));
                found
            }),
            Expr::Match(branches) => {
                let of_arm = |arm: &syn::Arm| {
                    self.inside(|scope| {
                        scope.bind_expression(&arm.pat, &branches.expr);
                        scope.fields(&arm.body)
                    })
                };
                branches.arms.iter().flat_map(of_arm).collect()
            }
            Expr::Macro(call) => self.fields_of_macro(&call.mac),
            _ => Fields::new(),
        }
    }

    fn fields_of_all<'e>(&mut self, expressions: impl IntoIterator<Item = &'e Expr>) -> Fields {
        expressions.into_iter().flat_map(|expression| self.fields(expression)).collect()
    }

    fn fields_of_block(&mut self, block: &syn::Block) -> Fields {
        let Some(Stmt::Expr(result, None)) = block.stmts.last() else { return Fields::new() };
        self.inside(|scope| {
            scope.bind_locals(block);
            scope.fields(result)
        })
    }

    /// The field itself. If the type that it belongs to is not known, all fields with its name.
    fn fields_of_field(&mut self, field: &syn::ExprField) -> Fields {
        let Name::Named(name) = &field.member else { return self.fields(&field.base) };
        match self.infer(&field.base) {
            Some(owner) => self.field_path(&owner, &field.member).into_iter().collect(),
            None if self.is_own_self(&field.base) => Fields::new(),
            None => self
                .index
                .members(&name.to_string())
                .iter()
                .filter(|member| is_field(member.kind))
                .map(|member| member.path.clone())
                .collect(),
        }
    }

    fn fields_of_call(&mut self, call: &syn::ExprCall) -> Fields {
        if let Expr::Path(path) = &*call.func {
            let declared = path.path.segments.last().is_some_and(|name| self.own.declares(&name.ident.to_string()));
            if declared || self.resolve(&path.path).is_some() {
                return Fields::new();
            }
        }
        self.fields_of_all(&call.args)
    }

    fn fields_of_method(&mut self, call: &syn::ExprMethodCall) -> Fields {
        let name = call.method.to_string();
        if FIXED.contains(&name.as_str()) || name.starts_with("is_") || self.own.declares(&name) {
            return Fields::new();
        }
        let receiver = Value { ty: self.infer(&call.receiver), fields: self.fields(&call.receiver) };
        if receiver.ty.as_deref().is_some_and(|owner| self.index.method(owner, &name).is_some()) {
            return Fields::new();
        }
        let is_closure = |argument: &&Expr| matches!(argument, Expr::Closure(_));
        let mut found = self.fields_of_all(call.args.iter().filter(|argument| !is_closure(argument)));
        found.extend(receiver.fields.iter().cloned());
        let argument = Value { ty: receiver.ty, fields: found.clone() };
        for closure in call.args.iter() {
            if let Expr::Closure(closure) = closure {
                found.extend(self.inside(|scope| {
                    closure.inputs.iter().for_each(|input| scope.bind(input, &argument));
                    scope.fields(&closure.body)
                }));
            }
        }
        found
    }

    fn fields_of_macro(&mut self, call: &syn::Macro) -> Fields {
        let name = call.path.segments.last().map(|name| name.ident.to_string()).unwrap_or_default();
        let parser = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        match call.parse_body_with(parser) {
            Ok(arguments) if !WRITERS.contains(&name.as_str()) => self.fields_of_all(&arguments),
            _ => Fields::new(),
        }
    }

    /// Binds the names of the patterns of a condition.
    pub(super) fn bind_condition(&mut self, condition: &Expr) {
        match condition {
            Expr::Let(condition) => self.bind_expression(&condition.pat, &condition.expr),
            Expr::Binary(binary) => {
                self.bind_condition(&binary.left);
                self.bind_condition(&binary.right);
            }
            _ => {}
        }
    }

    /// A variable gets further fields: by an assignment, or by a method that takes them.
    pub(super) fn add_fields(&mut self, variable: &Expr, fields: Fields) {
        let Expr::Path(path) = variable else { return };
        let Some(name) = path.path.get_ident().map(ToString::to_string) else { return };
        if let Some(value) = self.variables.iter_mut().rev().find_map(|variables| variables.get_mut(&name)) {
            value.fields.extend(fields);
        }
    }

    fn is_own_self(&self, expression: &Expr) -> bool {
        matches!(expression, Expr::Path(path) if path.path.is_ident("self")) && self.variable("self").is_some()
    }
}

pub(super) fn is_field(kind: Kind) -> bool {
    matches!(kind, Kind::Field | Kind::RequiredField)
}

fn is_arithmetic(operator: &syn::BinOp) -> bool {
    use syn::BinOp::{And, Eq, Ge, Gt, Le, Lt, Ne, Or};
    !matches!(operator, And(_) | Eq(_) | Ge(_) | Gt(_) | Le(_) | Lt(_) | Ne(_) | Or(_))
}
