//! Notes on a position in a program: the item that is used, and what is done with its value.

use proc_macro2::{Ident, LineColumn};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, Member as Name, Stmt, Token};

use super::flow::{is_field, Fields};
use super::index::Member;
use super::infer::Value;
use super::reader::Reader;
use super::{Form, Then, Use};
use crate::rust::inventory::Kind;

impl Reader<'_, '_> {
    pub(super) fn note(&mut self, name: &impl Spanned, form: Form, certain: bool, items: Vec<String>) {
        self.note_at(name.span().start(), form, certain, items);
    }

    pub(super) fn note_at(&mut self, start: LineColumn, form: Form, certain: bool, items: Vec<String>) {
        if items.is_empty() {
            return;
        }
        let statement = match self.statement {
            (from, to) if (from..=to).contains(&start.line) => (from, to),
            _ => (start.line, start.line),
        };
        let (file, line, column) = (self.file.to_owned(), start.line, start.column + 1);
        let then = std::mem::take(&mut self.then);
        self.places.push(Use { file, line, column, statement, form, then, via: Vec::new(), certain, items });
    }

    /// A variable, or a value that is made of it, depends on the types of fields.
    pub(super) fn note_value(&mut self, start: LineColumn, fields: Fields) {
        self.note_at(start, Form::Value, false, fields.into_iter().collect());
    }

    /// A path in an expression, a pattern or a type.
    pub(super) fn path(&mut self, path: &syn::Path) {
        let Some(found) = self.scope.resolve(path) else { return self.re_exported(path) };
        let index = self.scope.index;
        let mut prefix = found.as_str();
        let first = path.segments.first().map(|name| name.ident.to_string()).unwrap_or_default();
        let is_other_name = self.scope.own.aliases.contains(&first);
        for (at, name) in path.segments.iter().enumerate().rev() {
            // A name that represents a type is an error where it is defined, and may be one here.
            let certain = at > 0 || !is_other_name;
            if at == 0 && first == "Self" {
                return;
            }
            if let Some(ty) = prefix.strip_suffix("::default").filter(|ty| index.is_type(ty)) {
                self.note(&name.ident, Form::Default, certain, vec![ty.to_owned()]);
            } else if index.is_type(prefix) {
                self.note(&name.ident, Form::Type, certain, vec![prefix.to_owned()]);
            } else if prefix
                .rsplit_once("::")
                .is_some_and(|(owner, last)| index.member(owner, last).is_some() || owner.ends_with("::operations"))
            {
                self.note(&name.ident, Form::Path, certain, vec![prefix.to_owned()]);
            }
            let Some((before, _)) = prefix.rsplit_once("::") else { return };
            prefix = before;
        }
    }

    /// Notes a type that the file may import through a module of the program.
    pub(super) fn re_exported(&mut self, path: &syn::Path) {
        for segment in &path.segments {
            let name = segment.ident.to_string();
            if !self.scope.own.types.contains(&name) {
                let items = self.scope.index.types_named(&name);
                self.note(&segment.ident, Form::Type, false, items);
            }
        }
    }

    /// A member of a value whose type may be known.
    pub(super) fn member(&mut self, name: &Ident, value: Value, form: Form) {
        let text = name.to_string();
        let index = self.scope.index;
        let Value { ty: owner, fields } = value;
        if let Some(member) = owner.as_deref().and_then(|owner| index.member(owner, &text)) {
            self.note(name, form, true, vec![member.path.clone()]);
            self.places.iter_mut().last().into_iter().for_each(|place| place.via = fields.iter().cloned().collect());
            return;
        }
        let fits = |member: &&Member| match form {
            Form::Field => is_field(member.kind),
            _ => matches!(member.kind, Kind::Setter | Kind::Method | Kind::Operation | Kind::Constructor),
        };
        let found: Vec<&Member> = index.members(&text).iter().filter(fits).collect();
        // No other type has a method like that of an operation, unless the program defines one.
        let is_own = self.scope.own.functions.contains_key(&text);
        let certain = !is_own && owner.is_none() && matches!(found[..], [only] if only.kind == Kind::Operation);
        let items = found.into_iter().map(|member| member.path.clone()).collect();
        self.note(name, form, certain, items);
    }

    /// The fields of a struct literal or of a struct pattern.
    pub(super) fn fields<'f>(&mut self, path: &syn::Path, names: impl Iterator<Item = (&'f Name, Then)>) {
        let owner = self.scope.resolve(path);
        for (name, then) in names {
            if let Name::Named(name) = name {
                let known = owner.as_deref().and_then(|owner| self.scope.index.member(owner, &name.to_string()));
                if let Some(path) = known.map(|member| member.path.clone()) {
                    self.then = then;
                    self.note(name, Form::Field, true, vec![path]);
                }
            }
        }
    }

    /// Whether the value of an expression is that of a field.
    pub(super) fn is_field(&self, expression: &Expr) -> bool {
        match expression {
            Expr::Field(_) => true,
            Expr::Path(path) => {
                let variable = path.path.get_ident().and_then(|name| self.scope.variable(&name.to_string()));
                variable.is_some_and(|value| !value.fields.is_empty())
            }
            Expr::Reference(inner) => self.is_field(&inner.expr),
            Expr::Paren(inner) => self.is_field(&inner.expr),
            _ => false,
        }
    }

    /// Whether two expressions are values of the same fields.
    pub(super) fn are_of_one_field(&mut self, one: &Expr, other: &Expr) -> bool {
        if !self.is_field(one) || !self.is_field(other) {
            return false;
        }
        let fields = self.scope.fields(one);
        !fields.is_empty() && fields == self.scope.fields(other)
    }

    /// The patterns of a `match` depend on the types of the fields from which the matched value comes.
    pub(super) fn matched(&mut self, expression: &Expr, pattern: &syn::Pat) {
        if let (syn::Pat::Tuple(patterns), Expr::Tuple(values)) = (pattern, expression) {
            return patterns.elems.iter().zip(&values.elems).for_each(|(pattern, value)| self.matched(value, pattern));
        }
        let then = match pattern {
            syn::Pat::Wild(_) => return,
            syn::Pat::Ident(name) if name.ident != "None" => return,
            syn::Pat::Ident(_) => Then::Contained,
            pattern => after_pattern(pattern),
        };
        let fields = self.scope.fields(expression);
        self.then = then;
        self.note_value(pattern.span().start(), fields);
        self.then = Then::Typed;
    }

    /// A value is converted into a type that is written next to it.
    pub(super) fn converted(&mut self, expression: &Expr, ty: Option<&String>) {
        let Some(ty) = ty else { return };
        let place = match expression {
            Expr::Reference(inner) => return self.converted(&inner.expr, Some(ty)),
            Expr::Paren(inner) => return self.converted(&inner.expr, Some(ty)),
            Expr::Try(inner) => return self.converted(&inner.expr, Some(ty)),
            Expr::Call(call) if is_wrapper(&call.func) => {
                return call.args.iter().for_each(|argument| self.converted(argument, Some(ty)));
            }
            Expr::Tuple(tuple) => return tuple.elems.iter().for_each(|element| self.converted(element, Some(ty))),
            Expr::Call(call) if is_default(call) || self.scope.own.chooses(&call.func) => {
                return self.note_at(call.span().start(), Form::Default, false, vec![ty.clone()]);
            }
            Expr::MethodCall(call) => match call.method.to_string().as_str() {
                "into" | "parse" | "try_into" | "collect" => call.method.span().start(),
                _ => return self.converted(&call.receiver, Some(ty)),
            },
            _ => return,
        };
        self.note_at(place, Form::Conversion, false, vec![ty.clone()]);
    }

    /// The results of a `match`, an `if` or a block are expected to have the types of fields.
    pub(super) fn expected(&mut self, expression: &Expr, fields: &Fields) {
        let block = |block: &syn::Block| match block.stmts.last() {
            Some(Stmt::Expr(result, None)) => Some(result.clone()),
            _ => None,
        };
        let results: Vec<Expr> = match expression {
            Expr::Match(branches) => branches.arms.iter().map(|arm| (*arm.body).clone()).collect(),
            Expr::If(branches) => {
                let otherwise = branches.else_branch.iter().map(|(_, otherwise)| (**otherwise).clone());
                block(&branches.then_branch).into_iter().chain(otherwise).collect()
            }
            Expr::Block(inner) => block(&inner.block).into_iter().collect(),
            _ => return,
        };
        for result in results {
            match result {
                Expr::Match(_) | Expr::If(_) | Expr::Block(_) => self.expected(&result, fields),
                _ => self.note_value(result.span().start(), fields.clone()),
            }
        }
    }

    /// What a value in a struct literal implies for the type of the field.
    pub(super) fn after_literal(&mut self, owner: Option<&str>, field: &syn::FieldValue) -> Then {
        let Name::Named(name) = &field.member else { return Then::Typed };
        let ty = owner.and_then(|owner| self.scope.index.value(&format!("{owner}::{name}")).cloned());
        match &field.expr {
            value if is_conversion(value) => Then::Any,
            value if ty.is_some() && ty == self.scope.infer(value) => Then::Contained,
            _ => Then::Typed,
        }
    }

    /// Whether an argument fits more than one type, or is a variable whose type changes with that of the parameter.
    pub(super) fn may_fit(&mut self, method: Option<&str>, argument: &Expr) -> bool {
        match argument {
            Expr::Lit(_) => true,
            Expr::Path(_) => {
                let ty = self.scope.infer(argument);
                let taken = method.and_then(|method| self.scope.index.taken(method));
                ty.is_some_and(|ty| taken.is_some_and(|taken| taken.contains(&ty)))
            }
            _ => false,
        }
    }

    /// An operation on a value may need a trait of its type: the value is compared, printed, or the key of a map.
    pub(super) fn uses_traits(&mut self, expression: &Expr) {
        let ty = self.scope.infer(expression).filter(|_| !matches!(expression, Expr::Closure(_)));
        self.note_at(expression.span().start(), Form::Conversion, false, ty.into_iter().collect());
    }

    /// The arguments of a setter, a constructor or an operation, which are converted into the types that it takes.
    pub(super) fn taken(&mut self, path: &str, arguments: &Punctuated<Expr, Token![,]>) {
        let Some(types) = self.scope.index.taken(path) else { return };
        for argument in arguments {
            if self.scope.infer(argument).is_none() {
                self.note_at(argument.span().start(), Form::Conversion, false, types.iter().cloned().collect());
            }
        }
    }

    /// The arguments of a function or a method of the program, or of another library.
    pub(super) fn arguments(&mut self, name: &str, arguments: &Punctuated<Expr, Token![,]>) {
        let parameters = self.scope.own.parameters(name, arguments.len());
        for (at, argument) in arguments.iter().enumerate() {
            let parameter = parameters.and_then(|parameters| parameters.get(at));
            self.converted(argument, parameter.and_then(|parameter| parameter.ty.as_ref()));
            match parameter {
                Some(parameter) => self.visit_then(argument, parameter.then),
                None => {
                    self.uses_traits(argument);
                    self.visit_loose(argument);
                }
            }
        }
    }

    /// The type of the crate that a type is, as opposed to one that it contains.
    pub(super) fn type_itself(&self, ty: &syn::Type) -> Option<String> {
        let syn::Type::Path(path) = ty else { return None };
        self.scope.resolve(&path.path).filter(|path| self.scope.index.is_type(path))
    }

    /// Reads an expression whose value is used further.
    pub(super) fn visit_then(&mut self, expression: &Expr, then: Then) {
        if self.is_field(expression) {
            self.then = then;
        }
        self.visit_expr(expression);
    }

    /// Reads an expression whose value is passed on to code that may accept any type. If it is a field, the access to the field may need a
    /// change. A variable only has to exist.
    pub(super) fn visit_loose(&mut self, expression: &Expr) {
        let mut inner = expression;
        while let Expr::Reference(syn::ExprReference { expr, .. }) | Expr::Paren(syn::ExprParen { expr, .. }) = inner {
            inner = expr;
        }
        self.visit_then(expression, if matches!(inner, Expr::Path(_)) { Then::Typed } else { Then::Any });
    }
}

/// What a pattern implies for the type of the matched value.
pub(super) fn after_pattern(pattern: &syn::Pat) -> Then {
    let is_name = |pattern: &syn::Pat| matches!(pattern, syn::Pat::Ident(_) | syn::Pat::Wild(_));
    match pattern {
        syn::Pat::TupleStruct(tuple) if tuple.path.is_ident("Some") && tuple.elems.iter().all(is_name) => {
            Then::Contained
        }
        pattern if is_name(pattern) => Then::Any,
        _ => Then::Typed,
    }
}

/// Whether a function only wraps its argument.
pub(super) fn is_wrapper(function: &Expr) -> bool {
    let Expr::Path(path) = function else { return false };
    ["Some", "Ok", "Box"].iter().any(|name| path.path.segments.first().is_some_and(|first| first.ident == name))
}

/// Whether a call is `Default::default()`.
pub(super) fn is_default(call: &syn::ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    path.path.segments.iter().map(|segment| segment.ident.to_string()).eq(["Default", "default"])
}

/// Whether an expression converts a value into the type that is needed.
pub(super) fn is_conversion(expression: &Expr) -> bool {
    matches!(expression, Expr::MethodCall(call) if call.method == "into" || call.method == "try_into")
}
