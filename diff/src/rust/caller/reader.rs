//! Notes each use of an item of the crate in a file of a program.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, Member as Name, Stmt, Token};

use super::super::inventory::Kind;
use super::index::{Index, Member};
use super::infer::{after_method, Scope, Value};
use super::names::Own;
use super::{Form, Source, Then, Use};

pub(super) fn read(index: &Index<'_>, own: &Own, source: &Source, file: &syn::File) -> Vec<Use> {
    let scope = Scope { index, own, imports: own.imports(source, file, index), variables: vec![Default::default()] };
    let mut reader = Reader {
        scope,
        file: &source.name,
        statement: (0, 0),
        closure: Value::default(),
        then: Then::Typed,
        places: Vec::new(),
    };
    reader.visit_file(file);
    reader.places
}

struct Reader<'a, 'm> {
    scope: Scope<'a, 'm>,
    file: &'a str,
    /// First and last line of the current statement.
    statement: (usize, usize),
    /// The argument of the closures that are passed to the current method.
    closure: Value,
    /// What the expression around the current one does with it.
    then: Then,
    places: Vec<Use>,
}

impl Reader<'_, '_> {
    fn note(&mut self, name: &impl Spanned, form: Form, certain: bool, items: Vec<String>) {
        if items.is_empty() {
            return;
        }
        let start = name.span().start();
        let statement = match self.statement {
            (from, to) if (from..=to).contains(&start.line) => (from, to),
            _ => (start.line, start.line),
        };
        let (file, line, column) = (self.file.to_owned(), start.line, start.column + 1);
        let then = std::mem::take(&mut self.then);
        self.places.push(Use { file, line, column, statement, form, then, certain, items });
    }

    /// A path of an expression, a pattern or a type.
    fn path(&mut self, path: &syn::Path) {
        let Some(found) = self.scope.resolve(path) else { return self.re_exported(path) };
        let index = self.scope.index;
        let mut prefix = found.as_str();
        let names = path.segments.iter().rev();
        for name in names {
            if let Some(ty) = prefix.strip_suffix("::default").filter(|ty| index.is_type(ty)) {
                self.note(&name.ident, Form::Default, true, vec![ty.to_owned()]);
            } else if index.is_type(prefix) {
                self.note(&name.ident, Form::Type, true, vec![prefix.to_owned()]);
            } else if prefix
                .rsplit_once("::")
                .is_some_and(|(owner, last)| index.member(owner, last).is_some() || owner.ends_with("::operations"))
            {
                self.note(&name.ident, Form::Path, true, vec![prefix.to_owned()]);
            }
            let Some((before, _)) = prefix.rsplit_once("::") else { return };
            prefix = before;
        }
    }

    /// Notes a type that the file may import through a module of the program.
    fn re_exported(&mut self, path: &syn::Path) {
        for segment in &path.segments {
            let name = segment.ident.to_string();
            if !self.scope.own.types.contains(&name) {
                let items = self.scope.index.types_named(&name);
                self.note(&segment.ident, Form::Type, false, items);
            }
        }
    }

    /// A member of a value whose type may be known.
    fn member(&mut self, name: &Ident, owner: Option<String>, form: Form) {
        let text = name.to_string();
        let index = self.scope.index;
        if let Some(member) = owner.as_deref().and_then(|owner| index.member(owner, &text)) {
            return self.note(name, form, true, vec![member.path.clone()]);
        }
        let fits = |member: &&Member| match form {
            Form::Field => matches!(member.kind, Kind::Field | Kind::RequiredField),
            _ => matches!(member.kind, Kind::Setter | Kind::Method | Kind::Operation | Kind::Constructor),
        };
        let found: Vec<&Member> = index.members(&text).iter().filter(fits).collect();
        // No other type has a method like that of an operation, unless the program does.
        let is_own = self.scope.own.functions.contains_key(&text);
        let certain = !is_own && owner.is_none() && matches!(found[..], [only] if only.kind == Kind::Operation);
        let items = found.into_iter().map(|member| member.path.clone()).collect();
        self.note(name, form, certain, items);
    }

    /// The fields of a struct that is written or matched.
    fn fields<'f>(&mut self, path: &syn::Path, names: impl Iterator<Item = (&'f Name, Then)>) {
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
    fn is_field(&self, expression: &Expr) -> bool {
        match expression {
            Expr::Field(_) => true,
            Expr::Path(_) => self.scope.held_field(expression).is_some(),
            Expr::Reference(inner) => self.is_field(&inner.expr),
            Expr::Paren(inner) => self.is_field(&inner.expr),
            _ => false,
        }
    }

    /// Whether two expressions are values of the same field.
    fn are_of_one_field(&self, one: &Expr, other: &Expr) -> bool {
        let field = |expression| self.scope.held_field(expression).filter(|_| self.is_field(expression));
        field(one).is_some_and(|one| field(other) == Some(one))
    }

    /// The patterns of a `match` depend on the type of the field whose value it has.
    fn matched(&mut self, field: &str, pattern: &syn::Pat) {
        self.then = match pattern {
            syn::Pat::Wild(_) => return,
            syn::Pat::Ident(name) if name.ident != "None" => return,
            syn::Pat::Ident(_) => Then::Contained,
            syn::Pat::TupleStruct(tuple) if tuple.path.is_ident("Some") => {
                let is_name = |pattern| matches!(pattern, &syn::Pat::Ident(_) | &syn::Pat::Wild(_));
                if tuple.elems.iter().all(is_name) {
                    Then::Contained
                } else {
                    Then::Typed
                }
            }
            _ => Then::Typed,
        };
        self.note(pattern, Form::Value, false, vec![field.to_owned()]);
    }

    /// The type of the crate that a type is, not only contains.
    fn type_itself(&self, ty: &syn::Type) -> Option<String> {
        let syn::Type::Path(path) = ty else { return None };
        self.scope.resolve(&path.path).filter(|path| self.scope.index.is_type(path))
    }

    /// Reads an expression of which something is done with the value.
    fn visit_then(&mut self, expression: &Expr, then: Then) {
        if self.is_field(expression) {
            self.then = then;
        }
        self.visit_expr(expression);
    }

    /// Reads an expression and the pattern that takes its value.
    fn bound(&mut self, pattern: &syn::Pat, expression: &Expr) {
        match (pattern, expression) {
            (syn::Pat::Ident(_), _) => self.visit_then(expression, Then::Any),
            (syn::Pat::Type(typed), Expr::Call(call)) if is_default(call) => {
                self.visit_pat(pattern);
                self.note(call, Form::Default, true, self.type_itself(&typed.ty).into_iter().collect());
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
        self.visit_signature(signature);
        self.inside(|reader| {
            for argument in &signature.inputs {
                if let syn::FnArg::Typed(typed) = argument {
                    let ty = super::names::type_in(&typed.ty, &reader.scope.imports, reader.scope.index);
                    reader.scope.bind(&typed.pat, &Value::of_type(ty));
                }
            }
            reader.visit_block(block);
        });
    }

    /// Reads the tokens of a macro as expressions, else as statements, else one by one.
    fn tokens(&mut self, tokens: TokenStream) {
        if let Ok(arguments) = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens.clone()) {
            return arguments.iter().for_each(|argument| self.visit_expr(argument));
        }
        if let Ok(statements) = syn::Block::parse_within.parse2(tokens.clone()) {
            return statements.iter().for_each(|statement| self.visit_stmt(statement));
        }
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(name) if is_punct(at.checked_sub(1).and_then(|at| tokens.get(at)), '.') => {
                    let is_call = matches!(tokens.get(at + 1), Some(TokenTree::Group(_)));
                    self.member(name, None, if is_call { Form::Call } else { Form::Field });
                }
                TokenTree::Ident(name) if !is_punct(at.checked_sub(1).and_then(|at| tokens.get(at)), ':') => {
                    let path = path_at(&tokens[at..]);
                    match path {
                        Some(path) => self.path(&path),
                        None => self.path(&name.clone().into()),
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether a call is `Default::default()`.
fn is_default(call: &syn::ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    path.path.segments.iter().map(|segment| segment.ident.to_string()).eq(["Default", "default"])
}

fn is_punct(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// The path that begins with the first token.
fn path_at(tokens: &[TokenTree]) -> Option<syn::Path> {
    let is_part = |token: &&TokenTree| matches!(token, TokenTree::Ident(_)) || is_punct(Some(token), ':');
    let part: TokenStream = tokens.iter().take_while(is_part).cloned().collect();
    syn::parse2(part).ok()
}

impl Visit<'_> for Reader<'_, '_> {
    fn visit_item_impl(&mut self, item: &syn::ItemImpl) {
        let path = self.type_itself(&item.self_ty);
        let before = self.scope.imports.set_self(path.clone());
        self.inside(|reader| {
            if let Some(variables) = reader.scope.variables.last_mut() {
                variables.insert("self".to_owned(), Value::of_type(path));
            }
            visit::visit_item_impl(reader, item);
        });
        self.scope.imports.set_self(before);
    }

    /// A name alone may be a variant of an enum whose names are all in scope.
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
        let then = if self.is_field(&assign.left) && self.is_field(&assign.right) { Then::Any } else { Then::Typed };
        self.visit_then(&assign.left, then);
        self.visit_then(&assign.right, then);
    }

    fn visit_expr_binary(&mut self, binary: &syn::ExprBinary) {
        let alike = self.are_of_one_field(&binary.left, &binary.right);
        let then = if alike { Then::Any } else { Then::Typed };
        self.visit_then(&binary.left, then);
        self.visit_then(&binary.right, then);
    }

    fn visit_expr_array(&mut self, array: &syn::ExprArray) {
        array.elems.iter().for_each(|element| self.visit_then(element, Then::Any));
    }

    /// A struct whose default value is that of its fields.
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
        let field = self.scope.held_field(&expression.expr);
        // The patterns depend on its type.
        self.visit_then(&expression.expr, if field.is_some() { Then::Any } else { Then::Typed });
        for arm in &expression.arms {
            self.inside(|reader| {
                field.iter().for_each(|field| reader.matched(field, &arm.pat));
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
            reader.visit_expr(&closure.body);
        });
    }

    fn visit_expr_method_call(&mut self, call: &syn::ExprMethodCall) {
        let alike = call.args.iter().any(|argument| self.are_of_one_field(&call.receiver, argument));
        let then = if alike { Then::Any } else { after_method(call) };
        self.visit_then(&call.receiver, then);
        let receiver = self.scope.value(&call.receiver);
        // The methods before this one in a chain return the value of the field.
        if !self.is_field(&call.receiver) {
            self.then = then;
            self.note(&call.method, Form::Value, false, receiver.field.iter().cloned().collect());
        }
        if matches!(call.method.to_string().as_str(), "or_default" | "unwrap_or_default") {
            self.note(&call.method, Form::Default, false, receiver.ty.iter().cloned().collect());
        }
        let is_literal = |argument: &Expr| matches!(argument, Expr::Lit(_));
        if !call.args.is_empty() && call.args.iter().all(is_literal) {
            self.then = Then::Literals;
        }
        self.member(&call.method, receiver.ty.clone(), Form::Call);
        self.then = Then::Typed;
        if let Some(turbofish) = &call.turbofish {
            self.visit_angle_bracketed_generic_arguments(turbofish);
        }
        for argument in &call.args {
            self.closure.clone_from(&receiver);
            self.visit_then(argument, if alike { Then::Any } else { Then::Typed });
        }
        self.closure = Value::default();
    }

    fn visit_expr_field(&mut self, field: &syn::ExprField) {
        let then = std::mem::take(&mut self.then);
        // The fields of this value are reached through the fields of the base.
        self.visit_then(&field.base, Then::Typed);
        if let Name::Named(name) = &field.member {
            let owner = self.scope.infer(&field.base);
            self.then = then;
            self.member(name, owner, Form::Field);
            self.then = Then::Typed;
        }
    }

    fn visit_expr_struct(&mut self, object: &syn::ExprStruct) {
        visit::visit_expr_struct(self, object);
        self.fields(&object.path, object.fields.iter().map(|field| (&field.member, Then::Typed)));
        if let (Some(path), Some(last)) = (self.scope.resolve(&object.path), object.path.segments.last()) {
            self.note(&last.ident, Form::Literal, true, vec![path]);
        }
    }

    fn visit_pat_struct(&mut self, object: &syn::PatStruct) {
        visit::visit_pat_struct(self, object);
        let then = |pattern: &syn::Pat| if matches!(pattern, syn::Pat::Ident(_)) { Then::Any } else { Then::Typed };
        self.fields(&object.path, object.fields.iter().map(|field| (&field.member, then(&field.pat))));
    }

    fn visit_expr_path(&mut self, path: &syn::ExprPath) {
        if let Some(name) = path.path.get_ident() {
            let field = self.scope.variable(&name.to_string()).and_then(|value| value.field.clone());
            self.note(name, Form::Value, false, field.into_iter().collect());
        }
        visit::visit_expr_path(self, path);
    }

    fn visit_path(&mut self, path: &syn::Path) {
        self.path(path);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &syn::Macro) {
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
