//! Notes each use of an item of the crate in a file of a program.

use proc_macro2::Ident;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, Member as Name, Stmt, Token};

use super::flow::FIXED;
use super::index::Index;
use super::infer::{after_method, Scope, Value};
use super::names::{type_in, Own};
use super::notes::{after_pattern, is_conversion, is_default};
use super::{Form, Source, Then, Unread, Use};

/// The uses in a file, and the files that it includes, which are not read.
pub(super) fn read(index: &Index<'_>, own: &Own, source: &Source, file: &syn::File) -> (Vec<Use>, Vec<Unread>) {
    let imports = own.imports(source, file, index);
    let scope = Scope { index, own, imports, variables: vec![Default::default()], depth: 0 };
    let mut reader = Reader {
        scope,
        file: &source.name,
        statement: (0, 0),
        closure: Value::default(),
        then: Then::Typed,
        is_free: false,
        result: None,
        places: Vec::new(),
        included: Vec::new(),
    };
    reader.visit_file(file);
    (reader.places, reader.included)
}

pub(super) struct Reader<'a, 'm> {
    pub(super) scope: Scope<'a, 'm>,
    pub(super) file: &'a str,
    /// First and last line of the current statement.
    pub(super) statement: (usize, usize),
    /// The argument of the closures that are passed to the current method.
    pub(super) closure: Value,
    /// What the surrounding expression does with the value of the current one.
    pub(super) then: Then,
    /// Whether no type is expected of the expression: it is the receiver of a method, the base of a field, or the value of a variable.
    pub(super) is_free: bool,
    /// The type of the crate that the current function returns.
    pub(super) result: Option<String>,
    pub(super) places: Vec<Use>,
    pub(super) included: Vec<Unread>,
}

impl Reader<'_, '_> {
    /// Reads an expression and the pattern that is matched against its value.
    fn bound(&mut self, pattern: &syn::Pat, expression: &Expr) {
        match (pattern, expression) {
            (syn::Pat::Ident(_), _) => {
                self.is_free = true;
                self.visit_then(expression, Then::Any);
            }
            (syn::Pat::Type(typed), Expr::Call(call)) if is_default(call) => {
                self.visit_pat(pattern);
                self.note(call, Form::Default, true, self.type_itself(&typed.ty).into_iter().collect());
            }
            (syn::Pat::Type(typed), _) => {
                let ty = type_in(&typed.ty, &self.scope.imports, self.scope.index);
                self.converted(expression, ty.as_ref());
                self.visit_pat(pattern);
                self.visit_expr(expression);
            }
            (syn::Pat::Tuple(patterns), Expr::Tuple(values)) if patterns.elems.len() == values.elems.len() => {
                patterns.elems.iter().zip(&values.elems).for_each(|(pattern, value)| self.bound(pattern, value));
            }
            _ => {
                self.visit_pat(pattern);
                self.visit_expr(expression);
            }
        }
    }

    fn inside(&mut self, visit: impl FnOnce(&mut Self)) {
        self.scope.variables.push(Default::default());
        visit(self);
        self.scope.variables.pop();
    }

    fn function(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let index = self.scope.index;
        let before = self.scope.imports.enter(&signature.generics, index);
        self.visit_signature(signature);
        let result = match &signature.output {
            syn::ReturnType::Type(_, ty) => type_in(ty, &self.scope.imports, index),
            syn::ReturnType::Default => None,
        };
        let outer = std::mem::replace(&mut self.result, result);
        self.inside(|reader| {
            for argument in &signature.inputs {
                if let syn::FnArg::Typed(typed) = argument {
                    let ty = type_in(&typed.ty, &reader.scope.imports, index);
                    reader.scope.bind(&typed.pat, &Value::of_type(ty));
                }
            }
            if let Some(Stmt::Expr(result, None)) = block.stmts.last() {
                let ty = reader.result.clone();
                reader.converted(result, ty.as_ref());
            }
            reader.visit_block(block);
        });
        self.result = outer;
        self.scope.imports.leave(before);
    }
}

impl Visit<'_> for Reader<'_, '_> {
    fn visit_item_impl(&mut self, item: &syn::ItemImpl) {
        let path = self.type_itself(&item.self_ty);
        let index = self.scope.index;
        let generics = self.scope.imports.enter(&item.generics, index);
        let before = self.scope.imports.set_self(path.clone());
        self.inside(|reader| {
            if let Some(variables) = reader.scope.variables.last_mut() {
                variables.insert("self".to_owned(), Value::of_type(path));
            }
            visit::visit_item_impl(reader, item);
        });
        self.scope.imports.set_self(before);
        self.scope.imports.leave(generics);
    }

    /// `self` has the type of the impl block.
    fn visit_receiver(&mut self, _: &syn::Receiver) {}

    /// If an expression has several lines, the compiler reports a type error at the first one.
    fn visit_expr(&mut self, expression: &Expr) {
        let is_free = std::mem::take(&mut self.is_free);
        let (first, last) = lines(expression);
        if !is_free && first < last && matches!(expression, Expr::MethodCall(_) | Expr::Field(_) | Expr::Try(_)) {
            let (then, fields) = (std::mem::take(&mut self.then), self.scope.fields(expression));
            self.note_value(expression.span().start(), fields);
            self.then = then;
        }
        visit::visit_expr(self, expression);
    }

    fn visit_expr_try(&mut self, expression: &syn::ExprTry) {
        self.is_free = true;
        self.visit_then(&expression.expr, Then::Contained);
    }

    fn visit_expr_await(&mut self, expression: &syn::ExprAwait) {
        self.is_free = true;
        visit::visit_expr_await(self, expression);
    }

    fn visit_expr_return(&mut self, expression: &syn::ExprReturn) {
        let ty = self.result.clone();
        expression.expr.iter().for_each(|value| self.converted(value, ty.as_ref()));
        visit::visit_expr_return(self, expression);
    }

    /// A single name may be a variant of an enum whose variants are all in scope.
    fn visit_pat_ident(&mut self, pattern: &syn::PatIdent) {
        let path = syn::Path::from(pattern.ident.clone());
        let found = self.scope.resolve(&path);
        let variant = found.as_deref().and_then(|path| path.rsplit_once("::"));
        if variant.is_some_and(|(owner, name)| self.scope.index.is_variant(owner, name)) {
            self.path(&path);
        }
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_expr_assign(&mut self, assign: &syn::ExprAssign) {
        let (left, right) = (self.scope.value(&assign.left), self.scope.value(&assign.right));
        let has_results = matches!(*assign.right, Expr::Match(_) | Expr::If(_) | Expr::Block(_));
        let then = match () {
            // The compiler reports the error at the result, or at the source of the other value.
            () if has_results || !right.fields.is_empty() && self.is_field(&assign.right) => Then::Any,
            () if is_conversion(&assign.right) => Then::Any,
            // The value has the type of the field, and its type changes with that of the field.
            () if left.ty.is_some() && left.ty == right.ty => Then::Contained,
            () => Then::Typed,
        };
        self.converted(&assign.right, left.ty.as_ref());
        self.expected(&assign.right, &left.fields);
        self.visit_then(&assign.left, then);
        match left.fields == right.fields {
            true => self.visit_then(&assign.right, then),
            false => self.visit_loose(&assign.right),
        }
        self.scope.add_fields(&assign.left, right.fields);
    }

    fn visit_expr_binary(&mut self, binary: &syn::ExprBinary) {
        let alike = self.are_of_one_field(&binary.left, &binary.right);
        let then = if alike { Then::Any } else { Then::Typed };
        self.visit_then(&binary.left, then);
        self.visit_then(&binary.right, then);
        if is_assignment(&binary.op) {
            let fields = self.scope.fields(&binary.right);
            self.scope.add_fields(&binary.left, fields);
        }
    }

    fn visit_expr_array(&mut self, array: &syn::ExprArray) {
        array.elems.iter().for_each(|element| self.visit_loose(element));
    }

    fn visit_expr_tuple(&mut self, tuple: &syn::ExprTuple) {
        tuple.elems.iter().for_each(|element| self.visit_loose(element));
    }

    fn visit_expr_call(&mut self, call: &syn::ExprCall) {
        self.visit_expr(&call.func);
        let Expr::Path(path) = &*call.func else {
            return call.args.iter().for_each(|argument| self.visit_loose(argument));
        };
        match self.scope.resolve(&path.path) {
            Some(found) => {
                self.taken(&found, &call.args);
                call.args.iter().for_each(|argument| self.visit_expr(argument));
            }
            None => {
                let name = path.path.segments.last().map(|name| name.ident.to_string()).unwrap_or_default();
                self.arguments(&name, &call.args);
            }
        }
    }

    /// A struct whose default value consists of the default values of its fields.
    fn visit_item_struct(&mut self, item: &syn::ItemStruct) {
        let derives_default = item.attrs.iter().filter(|attribute| attribute.path().is_ident("derive")).any(|derive| {
            let traits = derive.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated);
            traits.is_ok_and(|traits| traits.iter().any(|name| name.is_ident("Default")))
        });
        for field in item.fields.iter().filter(|_| derives_default) {
            self.note(&field.ty, Form::Default, true, self.type_itself(&field.ty).into_iter().collect());
        }
        visit::visit_item_struct(self, item);
    }

    fn visit_item_use(&mut self, item: &syn::ItemUse) {
        self.statement = lines(item);
        used_paths(&item.tree, &mut Vec::new(), &mut |path| self.path(path));
    }

    fn visit_item_fn(&mut self, item: &syn::ItemFn) {
        item.attrs.iter().for_each(|attribute| self.visit_attribute(attribute));
        self.function(&item.sig, &item.block);
    }

    fn visit_impl_item_fn(&mut self, item: &syn::ImplItemFn) {
        self.function(&item.sig, &item.block);
    }

    fn visit_block(&mut self, block: &syn::Block) {
        self.inside(|reader| visit::visit_block(reader, block));
    }

    fn visit_stmt(&mut self, statement: &Stmt) {
        let before = std::mem::replace(&mut self.statement, lines(statement));
        visit::visit_stmt(self, statement);
        self.statement = before;
    }

    fn visit_local(&mut self, local: &syn::Local) {
        match &local.init {
            Some(init) if init.diverge.is_none() => self.bound(&local.pat, &init.expr),
            Some(init) => {
                self.visit_pat(&local.pat);
                self.visit_then(&init.expr, Then::Contained);
                init.diverge.iter().for_each(|(_, otherwise)| self.visit_expr(otherwise));
            }
            None => self.visit_pat(&local.pat),
        }
        match &local.init {
            Some(init) => self.scope.bind_expression(&local.pat, &init.expr),
            None => self.scope.bind(&local.pat, &Value::default()),
        }
    }

    fn visit_expr_let(&mut self, expression: &syn::ExprLet) {
        self.visit_pat(&expression.pat);
        self.visit_then(&expression.expr, Then::Contained);
        self.scope.bind_expression(&expression.pat, &expression.expr);
    }

    fn visit_expr_if(&mut self, expression: &syn::ExprIf) {
        self.inside(|reader| visit::visit_expr_if(reader, expression));
    }

    fn visit_expr_while(&mut self, expression: &syn::ExprWhile) {
        self.inside(|reader| visit::visit_expr_while(reader, expression));
    }

    fn visit_expr_for_loop(&mut self, expression: &syn::ExprForLoop) {
        self.visit_expr(&expression.expr);
        let value = self.scope.value(&expression.expr);
        self.inside(|reader| {
            reader.visit_pat(&expression.pat);
            reader.scope.bind(&expression.pat, &value);
            reader.visit_block(&expression.body);
        });
    }

    fn visit_expr_match(&mut self, expression: &syn::ExprMatch) {
        // The types of the patterns depend on the type of the value.
        let has_fields = !self.scope.fields(&expression.expr).is_empty();
        self.visit_then(&expression.expr, if has_fields { Then::Any } else { Then::Typed });
        for arm in &expression.arms {
            self.inside(|reader| {
                reader.matched(&expression.expr, &arm.pat);
                reader.scope.bind_expression(&arm.pat, &expression.expr);
                reader.visit_arm(arm);
            });
        }
    }

    fn visit_expr_closure(&mut self, closure: &syn::ExprClosure) {
        let argument = std::mem::take(&mut self.closure);
        self.inside(|reader| {
            closure.inputs.iter().for_each(|input| reader.visit_pat(input));
            closure.inputs.iter().for_each(|input| reader.scope.bind(input, &argument));
            reader.visit_loose(&closure.body);
        });
    }

    fn visit_expr_method_call(&mut self, call: &syn::ExprMethodCall) {
        let alike = call.args.iter().any(|argument| self.are_of_one_field(&call.receiver, argument));
        let is_converted = !call.args.is_empty() && call.args.iter().all(is_conversion);
        let then = if alike || is_converted { Then::Any } else { after_method(call) };
        self.is_free = true;
        self.visit_then(&call.receiver, then);
        let receiver = self.scope.value(&call.receiver);
        // The methods before this one in a chain return the value of the field.
        if !self.is_field(&call.receiver) {
            self.then = then;
            self.note_value(call.method.span().start(), receiver.fields.clone());
        }
        let name = call.method.to_string();
        if matches!(name.as_str(), "or_default" | "unwrap_or_default") {
            self.note(&call.method, Form::Default, false, receiver.ty.iter().cloned().collect());
        }
        let path = receiver.ty.as_deref().map(|owner| format!("{owner}::{name}"));
        let fits = !call.args.is_empty() && call.args.iter().all(|argument| self.may_fit(path.as_deref(), argument));
        self.then = if fits { Then::Fitting } else { Then::Typed };
        self.member(&call.method, receiver.clone(), Form::Call);
        self.then = Then::Typed;
        if let Some(turbofish) = &call.turbofish {
            self.visit_angle_bracketed_generic_arguments(turbofish);
        }
        let owner = receiver.ty.as_deref().filter(|owner| self.scope.index.method(owner, &name).is_some());
        self.closure = receiver.clone();
        match owner {
            Some(owner) => {
                let path = format!("{owner}::{name}");
                self.taken(&path, &call.args);
                call.args.iter().for_each(|argument| self.expected(argument, &[path.clone()].into()));
                call.args.iter().for_each(|argument| self.visit_then(argument, Then::Typed));
            }
            None => {
                if FIXED.contains(&name.as_str()) {
                    self.uses_traits(&call.receiver);
                }
                for argument in &call.args {
                    let fields = self.scope.fields(argument);
                    if !matches!(argument, Expr::Closure(_)) {
                        self.closure.fields.extend(fields.iter().cloned());
                    }
                    self.scope.add_fields(&call.receiver, fields);
                }
                self.arguments(&name, &call.args);
            }
        }
        self.closure = Value::default();
    }

    fn visit_expr_field(&mut self, field: &syn::ExprField) {
        let then = std::mem::take(&mut self.then);
        // The fields of this value are accessed through the fields of the base.
        self.is_free = true;
        self.visit_then(&field.base, Then::Typed);
        if let Name::Named(name) = &field.member {
            let base = self.scope.value(&field.base);
            self.then = then;
            self.member(name, base, Form::Field);
            self.then = Then::Typed;
        }
    }

    fn visit_expr_struct(&mut self, object: &syn::ExprStruct) {
        visit::visit_expr_struct(self, object);
        let owner = self.scope.resolve(&object.path);
        for field in &object.fields {
            let Name::Named(name) = &field.member else { continue };
            match &owner {
                Some(owner) => self.expected(&field.expr, &[format!("{owner}::{name}")].into()),
                None => {
                    let ty = self.scope.own.fields.get(&name.to_string()).cloned().flatten();
                    self.converted(&field.expr, ty.as_ref());
                }
            }
        }
        let thens: Vec<Then> = object.fields.iter().map(|field| self.after_literal(owner.as_deref(), field)).collect();
        self.fields(&object.path, object.fields.iter().map(|field| &field.member).zip(thens));
        if let (Some(path), Some(last)) = (self.scope.resolve(&object.path), object.path.segments.last()) {
            self.note(&last.ident, Form::Literal, true, vec![path]);
        }
    }

    fn visit_pat_struct(&mut self, object: &syn::PatStruct) {
        visit::visit_pat_struct(self, object);
        self.fields(&object.path, object.fields.iter().map(|field| (&field.member, after_pattern(&field.pat))));
    }

    fn visit_expr_path(&mut self, path: &syn::ExprPath) {
        if let Some(name) = path.path.get_ident() {
            let fields = self.scope.variable(&name.to_string()).map(|value| value.fields.clone());
            self.note_value(name.span().start(), fields.unwrap_or_default());
        }
        if let Some(owner) = path.qself.as_ref().and_then(|own| self.type_itself(&own.ty)) {
            path.path
                .segments
                .iter()
                .for_each(|name| self.member(&name.ident, Value::of_type(Some(owner.clone())), Form::Path));
        }
        visit::visit_expr_path(self, path);
    }

    fn visit_path(&mut self, path: &syn::Path) {
        self.path(path);
        visit::visit_path(self, path);
    }

    fn visit_item_macro(&mut self, item: &syn::ItemMacro) {
        match &item.ident {
            Some(name) => {
                self.definition(&name.to_string(), item.mac.tokens.clone());
                self.tokens(item.mac.tokens.clone());
            }
            None => self.visit_macro(&item.mac),
        }
    }

    fn visit_macro(&mut self, call: &syn::Macro) {
        self.own_macro(call);
        self.tokens(call.tokens.clone());
    }
}

fn lines(item: &impl Spanned) -> (usize, usize) {
    (item.span().start().line, item.span().end().line)
}

/// The paths that a `use` names.
fn used_paths(tree: &syn::UseTree, before: &mut Vec<Ident>, found: &mut impl FnMut(&syn::Path)) {
    let mut whole = |before: &[Ident], last: Option<&Ident>| {
        let segments = before.iter().chain(last).map(|name| syn::PathSegment::from(name.clone()));
        found(&syn::Path { leading_colon: None, segments: segments.collect() });
    };
    match tree {
        syn::UseTree::Path(path) => {
            before.push(path.ident.clone());
            used_paths(&path.tree, before, found);
            before.pop();
        }
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| used_paths(tree, before, found)),
        syn::UseTree::Name(name) if name.ident == "self" => whole(before, None),
        syn::UseTree::Name(name) => whole(before, Some(&name.ident)),
        syn::UseTree::Rename(rename) => whole(before, Some(&rename.ident)),
        syn::UseTree::Glob(_) => whole(before, None),
    }
}

fn is_assignment(operator: &syn::BinOp) -> bool {
    use syn::BinOp::{AddAssign, DivAssign, MulAssign, RemAssign, SubAssign};
    matches!(operator, AddAssign(_) | SubAssign(_) | MulAssign(_) | DivAssign(_) | RemAssign(_))
}
