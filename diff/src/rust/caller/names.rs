//! The meaning of the names of a program: imports, aliases, and its items.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use syn::visit::Visit;
use syn::{FnArg, GenericArgument, Generics, Item, PathArguments, ReturnType, Type, UseTree};

use super::super::text::CRATE;
use super::index::Index;
use super::{Source, Then};

/// Names that a file, or the whole program, brings into scope.
#[derive(Default, Clone)]
pub(super) struct Imports {
    /// From a name to the path in the crate that it refers to.
    names: BTreeMap<String, String>,
    /// Modules and enums of the crate of which all names are in scope.
    globs: BTreeSet<String>,
    /// Names of the modules and types that are declared here.
    declared: BTreeSet<String>,
    /// Names of the modules of the program, and other names for them.
    modules: BTreeSet<String>,
    /// The names that all files import together.
    program: Option<Rc<Self>>,
    /// From a type parameter in scope to the type of the crate that its bounds name.
    parameters: BTreeMap<String, String>,
}

impl Imports {
    fn of_file(source: &Source, file: &syn::File, all: Option<&Self>, index: &Index<'_>) -> Self {
        let mut imports = Self::default();
        imports.names.insert(source.crate_name.clone(), CRATE.to_owned());
        imports.program = all.map(|all| Rc::new(all.clone()));
        imports.modules = all.map(|all| all.modules.clone()).unwrap_or_default();
        imports.modules.insert(source.package.clone());
        let mut collector = Collector { imports: &mut imports, all, index };
        collector.visit_file(file);
        imports
    }

    /// The full path of a path whose first name is in scope.
    pub(super) fn resolve(&self, segments: &[String], index: &Index<'_>) -> Option<String> {
        let (first, rest) = segments.split_first()?;
        let with = |start: &str| [&[start.to_owned()], rest].concat().join("::");
        if let Some(path) = self.names.get(first) {
            return Some(shortened(&with(path)));
        }
        let found = index.types_named(first).into_iter().find(|path| {
            let module = path.rsplit_once("::").map_or("", |(module, _)| module);
            self.globs.contains(module)
        });
        let variant =
            || self.globs.iter().find(|path| index.is_variant(path, first)).map(|path| format!("{path}::{first}"));
        found.or_else(variant).map(|path| with(&path)).or_else(|| self.through_module(segments, index))
    }

    /// The full path of a path that leads through a module of the program.
    fn through_module(&self, segments: &[String], index: &Index<'_>) -> Option<String> {
        let program = self.program.as_ref()?;
        let is_module =
            |name: &String| matches!(name.as_str(), "crate" | "super" | "self") || self.modules.contains(name);
        let rest = &segments[segments.iter().rposition(is_module)? + 1..];
        let is_own = program.declared.contains(rest.first()?);
        program.resolve(rest, index).filter(|_| !is_own)
    }

    /// Brings the type parameters of an item into scope, and returns those before.
    pub(super) fn enter(&mut self, generics: &Generics, index: &Index<'_>) -> BTreeMap<String, String> {
        let before = self.parameters.clone();
        let inline = generics.type_params().map(|parameter| (parameter.ident.to_string(), &parameter.bounds));
        let clauses = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let stated = clauses.filter_map(|predicate| match predicate {
            syn::WherePredicate::Type(bound) => Some((name_of(&bound.bounded_ty)?, &bound.bounds)),
            _ => None,
        });
        let found: Vec<_> =
            inline.chain(stated).filter_map(|(name, bounds)| Some((name, in_bounds(bounds, self, index)?))).collect();
        self.parameters.extend(found);
        before
    }

    /// Takes the type parameters of an item out of scope.
    pub(super) fn leave(&mut self, before: BTreeMap<String, String>) {
        self.parameters = before;
    }

    /// Sets the type that `Self` refers to, and returns the previous one.
    pub(super) fn set_self(&mut self, path: Option<String>) -> Option<String> {
        match path {
            Some(path) => self.names.insert("Self".to_owned(), path),
            None => self.names.remove("Self"),
        }
    }
}

/// Normalizes a path that the crate exports twice.
fn shortened(path: &str) -> String {
    path.replace("::client::Client", "::Client")
}

struct Collector<'i, 'm> {
    imports: &'i mut Imports,
    all: Option<&'i Imports>,
    index: &'i Index<'m>,
}

impl Collector<'_, '_> {
    fn tree(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.tree(&path.tree, &with(&path.ident)),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(tree, before)),
            UseTree::Name(name) if name.ident == "self" => {
                let local = before.last().cloned().unwrap_or_default();
                self.name(local, before);
            }
            UseTree::Name(name) => self.name(name.ident.to_string(), &with(&name.ident)),
            UseTree::Rename(rename) if rename.ident == "self" => self.name(rename.rename.to_string(), before),
            UseTree::Rename(rename) => self.name(rename.rename.to_string(), &with(&rename.ident)),
            UseTree::Glob(_) => match self.path(before) {
                Some(module) => {
                    self.imports.globs.insert(module);
                }
                // A module of the program may re-export what it imports.
                None => {
                    if let Some(all) = self.all {
                        let modules = all.globs.iter().filter(|path| !self.index.is_type(path));
                        self.imports.globs.extend(modules.cloned());
                        for (name, path) in &all.names {
                            self.imports.names.entry(name.clone()).or_insert_with(|| path.clone());
                        }
                    }
                }
            },
        }
    }

    fn name(&mut self, local: String, segments: &[String]) {
        if let Some(path) = self.path(segments).or_else(|| self.re_exported(segments)) {
            self.imports.names.insert(local, path);
        } else if segments.last().is_some_and(|name| self.imports.modules.contains(name)) {
            self.imports.modules.insert(local);
        }
    }

    /// The import of a name by a module of the program, or of all names of a module of the crate.
    fn re_exported(&self, segments: &[String]) -> Option<String> {
        let (name, before) = segments.split_last()?;
        let all = self.all?;
        let is_in_module = before.iter().any(|module| all.declared.contains(module)) && !all.declared.contains(name);
        let of_glob = || all.resolve(std::slice::from_ref(name), self.index).filter(|_| is_in_module);
        all.names.get(name).cloned().or_else(of_glob)
    }

    fn path(&self, segments: &[String]) -> Option<String> {
        self.imports.resolve(segments, self.index)
    }
}

impl Visit<'_> for Collector<'_, '_> {
    fn visit_item_mod(&mut self, item: &syn::ItemMod) {
        self.imports.declared.insert(item.ident.to_string());
        self.imports.modules.insert(item.ident.to_string());
        syn::visit::visit_item_mod(self, item);
    }

    fn visit_item_struct(&mut self, item: &syn::ItemStruct) {
        self.imports.declared.insert(item.ident.to_string());
    }

    fn visit_item_enum(&mut self, item: &syn::ItemEnum) {
        self.imports.declared.insert(item.ident.to_string());
    }

    fn visit_item_use(&mut self, item: &syn::ItemUse) {
        self.tree(&item.tree, &[]);
    }

    fn visit_item_extern_crate(&mut self, item: &syn::ItemExternCrate) {
        if let Some(path) = self.imports.names.get(&item.ident.to_string()).cloned() {
            let local = item.rename.as_ref().map_or(&item.ident, |(_, name)| name);
            self.imports.names.insert(local.to_string(), path);
        }
    }
}

/// A parameter of a function of the program.
#[derive(Clone, PartialEq)]
pub(super) struct Parameter {
    /// The type of the crate that it has or contains.
    pub(super) ty: Option<String>,
    /// How much of the type of the argument matters.
    pub(super) then: Then,
}

/// The items that the program defines.
#[derive(Default)]
pub(super) struct Own {
    /// What all files import together.
    all: Imports,
    /// Names of its functions and methods, with the type of the crate that each returns.
    pub(super) functions: BTreeMap<String, Option<String>>,
    /// Its functions and methods by name, with the type of each parameter. `None` if several have the name.
    parameters: BTreeMap<String, Option<Vec<Parameter>>>,
    /// Names of its functions and methods whose result type the caller chooses.
    generic: BTreeSet<String>,
    /// Names of its type aliases, and of its imports under another name.
    pub(super) aliases: BTreeSet<String>,
    /// Names of its macros.
    pub(super) macros: BTreeSet<String>,
    /// From the name of a macro to the names that are passed to it.
    pub(super) given: BTreeMap<String, BTreeSet<String>>,
    /// From the name of a variant to the type of the crate of its value.
    pub(super) variants: BTreeMap<String, Option<String>>,
    /// From the name of an associated type to its type of the crate.
    pub(super) associated: BTreeMap<String, Option<String>>,
    /// Names of its fields, with the type of the crate that each has.
    pub(super) fields: BTreeMap<String, Option<String>>,
    /// Names of its types.
    pub(super) types: BTreeSet<String>,
}

impl Own {
    pub(super) fn new(index: &Index<'_>, files: &[(&Source, syn::File)]) -> Self {
        let mut all = Imports::default();
        // A second pass, for imports that refer to later ones.
        for _ in 0..2 {
            for (source, file) in files {
                let imports = Imports::of_file(source, file, None, index);
                all.names.extend(imports.names);
                all.globs.extend(imports.globs);
                all.declared.extend(imports.declared);
                all.modules.extend(imports.modules);
            }
        }
        let mut own = Self { all, ..Self::default() };
        for (source, file) in files {
            let imports = Imports::of_file(source, file, Some(&own.all), index);
            let mut declared =
                Declared { own: &mut own, imports: &imports, index, aliases: Vec::new(), generics: Vec::new() };
            declared.visit_file(file);
            let aliases = declared.aliases;
            own.aliases.extend(aliases.iter().map(|(name, _)| name.clone()));
            own.all.names.extend(aliases);
        }
        own
    }

    /// Whether the functions with this name have an explicit result type.
    pub(super) fn declares(&self, function: &str) -> bool {
        self.functions.contains_key(function) && !self.generic.contains(function)
    }

    /// Whether a path refers to a function whose result type the caller chooses.
    pub(super) fn chooses(&self, function: &syn::Expr) -> bool {
        let syn::Expr::Path(path) = function else { return false };
        path.path.segments.last().is_some_and(|name| self.generic.contains(&name.ident.to_string()))
    }

    /// The parameters of the function with this name, for a call with this many arguments.
    pub(super) fn parameters(&self, function: &str, arguments: usize) -> Option<&[Parameter]> {
        let parameters = self.parameters.get(function)?.as_deref()?;
        (parameters.len() == arguments).then_some(parameters)
    }

    /// What is in scope in a file.
    pub(super) fn imports(&self, source: &Source, file: &syn::File, index: &Index<'_>) -> Imports {
        let mut imports = Imports::of_file(source, file, Some(&self.all), index);
        for item in &file.items {
            if let Item::Type(alias) = item {
                let name = alias.ident.to_string();
                imports.names.extend(self.all.names.get(&name).map(|path| (name.clone(), path.clone())));
            }
        }
        imports
    }
}

struct Declared<'o, 'm> {
    own: &'o mut Own,
    imports: &'o Imports,
    index: &'o Index<'m>,
    aliases: Vec<(String, String)>,
    /// Names of the type parameters around the current item.
    generics: Vec<String>,
}

impl Declared<'_, '_> {
    fn function(&mut self, signature: &syn::Signature) {
        let generics: Vec<String> = self.generics.iter().cloned().chain(type_parameters(&signature.generics)).collect();
        let result = match &signature.output {
            ReturnType::Type(_, ty) => {
                if depends(ty, &generics) != Then::Typed {
                    self.own.generic.insert(signature.ident.to_string());
                }
                type_in(ty, self.imports, self.index)
            }
            ReturnType::Default => None,
        };
        merge(&mut self.own.functions, &signature.ident, result);
        let typed = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(typed) => Some(&*typed.ty),
            FnArg::Receiver(_) => None,
        });
        let parameter = |ty| Parameter { ty: type_in(ty, self.imports, self.index), then: depends(ty, &generics) };
        let parameters: Vec<Parameter> = typed.map(parameter).collect();
        merge(&mut self.own.parameters, &signature.ident, Some(parameters));
    }

    fn fields(&mut self, fields: &syn::Fields) {
        for field in fields {
            if let Some(name) = &field.ident {
                let ty = type_in(&field.ty, self.imports, self.index);
                merge(&mut self.own.fields, name, ty);
            }
        }
    }

    fn within(&mut self, generics: &Generics, visit: impl FnOnce(&mut Self)) {
        let before = self.generics.len();
        self.generics.extend(type_parameters(generics));
        visit(self);
        self.generics.truncate(before);
    }
}

fn type_parameters(generics: &Generics) -> impl Iterator<Item = String> + '_ {
    generics.type_params().map(|parameter| parameter.ident.to_string())
}

/// The name of a type that consists of a single name.
fn name_of(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}

/// How much of the type of an argument matters to a parameter of this type.
fn depends(ty: &Type, generics: &[String]) -> Then {
    struct Names<'g>(&'g [String], bool);
    impl Visit<'_> for Names<'_> {
        fn visit_ident(&mut self, name: &syn::Ident) {
            self.1 |= self.0.iter().any(|generic| name == generic);
        }

        fn visit_type_impl_trait(&mut self, _: &syn::TypeImplTrait) {
            self.1 = true;
        }
    }
    match ty {
        Type::Reference(reference) => depends(&reference.elem, generics),
        Type::ImplTrait(_) => Then::Any,
        _ if name_of(ty).is_some_and(|name| generics.contains(&name)) => Then::Any,
        _ => {
            let mut names = Names(generics, false);
            names.visit_type(ty);
            if names.1 {
                Then::Contained
            } else {
                Then::Typed
            }
        }
    }
}

fn merge<T: PartialEq>(map: &mut BTreeMap<String, Option<T>>, name: &syn::Ident, found: Option<T>) {
    map.entry(name.to_string())
        .and_modify(|known| *known = known.take().filter(|known| Some(known) == found.as_ref()))
        .or_insert(found);
}

impl Visit<'_> for Declared<'_, '_> {
    fn visit_signature(&mut self, signature: &syn::Signature) {
        self.function(signature);
        for argument in &signature.inputs {
            if let FnArg::Typed(typed) = argument {
                syn::visit::visit_pat_type(self, typed);
            }
        }
    }

    fn visit_item_impl(&mut self, item: &syn::ItemImpl) {
        self.within(&item.generics, |declared| syn::visit::visit_item_impl(declared, item));
    }

    fn visit_item_trait(&mut self, item: &syn::ItemTrait) {
        self.within(&item.generics, |declared| syn::visit::visit_item_trait(declared, item));
    }

    fn visit_item_struct(&mut self, item: &syn::ItemStruct) {
        self.own.types.insert(item.ident.to_string());
        self.fields(&item.fields);
    }

    fn visit_item_enum(&mut self, item: &syn::ItemEnum) {
        self.own.types.insert(item.ident.to_string());
        for variant in &item.variants {
            self.fields(&variant.fields);
            let ty = variant.fields.iter().find_map(|field| type_in(&field.ty, self.imports, self.index));
            merge(&mut self.own.variants, &variant.ident, ty);
        }
        syn::visit::visit_item_enum(self, item);
    }

    fn visit_item_macro(&mut self, item: &syn::ItemMacro) {
        self.own.macros.extend(item.ident.iter().map(ToString::to_string));
        syn::visit::visit_item_macro(self, item);
    }

    fn visit_macro(&mut self, call: &syn::Macro) {
        let name = call.path.segments.last().map(|name| name.ident.to_string()).unwrap_or_default();
        let given = self.own.given.entry(name).or_default();
        super::macros::names(call.tokens.clone(), &mut |name| {
            given.insert(name.to_string());
        });
    }

    fn visit_use_rename(&mut self, rename: &syn::UseRename) {
        self.own.aliases.insert(rename.rename.to_string());
    }

    fn visit_impl_item_type(&mut self, item: &syn::ImplItemType) {
        merge(&mut self.own.associated, &item.ident, type_in(&item.ty, self.imports, self.index));
    }

    fn visit_item_type(&mut self, item: &syn::ItemType) {
        if let Some(path) = type_in(&item.ty, self.imports, self.index) {
            self.aliases.push((item.ident.to_string(), path));
        }
    }
}

/// The first type of the crate that a type contains. For a container it is the type of the values.
pub(super) fn type_in(ty: &Type, imports: &Imports, index: &Index<'_>) -> Option<String> {
    let inner = |ty| type_in(ty, imports, index);
    match ty {
        Type::Reference(reference) => inner(&reference.elem),
        Type::Slice(slice) => inner(&slice.elem),
        Type::Array(array) => inner(&array.elem),
        Type::Paren(paren) => inner(&paren.elem),
        Type::Group(group) => inner(&group.elem),
        Type::Path(path) => {
            let segments: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            let parameter = segments.first().and_then(|name| imports.parameters.get(name)).cloned();
            let own = parameter.or_else(|| imports.resolve(&segments, index).filter(|path| index.is_type(path)));
            own.or_else(|| in_arguments(&path.path, imports, index))
        }
        Type::ImplTrait(of) => in_bounds(&of.bounds, imports, index),
        Type::TraitObject(of) => in_bounds(&of.bounds, imports, index),
        Type::Tuple(tuple) => tuple.elems.iter().find_map(inner),
        _ => None,
    }
}

/// The first type of the crate among the arguments of a generic type or trait.
fn in_arguments(path: &syn::Path, imports: &Imports, index: &Index<'_>) -> Option<String> {
    let arguments = path.segments.iter().filter_map(|segment| match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    });
    arguments.flatten().find_map(|argument| match argument {
        GenericArgument::Type(ty) => type_in(ty, imports, index),
        GenericArgument::AssocType(assigned) => type_in(&assigned.ty, imports, index),
        _ => None,
    })
}

fn in_bounds<'b>(
    bounds: impl IntoIterator<Item = &'b syn::TypeParamBound>,
    imports: &Imports,
    index: &Index<'_>,
) -> Option<String> {
    bounds.into_iter().find_map(|bound| match bound {
        syn::TypeParamBound::Trait(bound) => in_arguments(&bound.path, imports, index),
        _ => None,
    })
}
