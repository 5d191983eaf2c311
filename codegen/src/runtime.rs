//! Tables of the hand-written items of the generated crate. Naming reserves these names, formatting imports them, and the Rust verdict
//! lists the methods. Tests compare the tables with the source of the crate.

/// Features of the crate that are not of a tag group.
pub const FEATURES: [&str; 7] = ["apis", "default", "dynamic", "native-tls", "rustls", "schemars", "sql"];

/// Types that the module `types` exports.
pub const TYPES: [&str; 14] = [
    "Binary",
    "DecodeError",
    "Decoded",
    "List",
    "Map",
    "Nullable",
    "Number",
    "Quantity",
    "Raw",
    "Rejected",
    "RejectedAt",
    "Secret",
    "Sensitive",
    "Timestamp",
];

/// Functions that the module `types` exports.
pub const FUNCTIONS: [&str; 2] = ["decode", "decode_value"];

/// Items that a file of calls imports if it uses them.
pub const CALL_IMPORTS: [&str; 14] = [
    "call",
    "encode_binary",
    "encode_form",
    "encode_list",
    "encode_multipart",
    "encode_path",
    "header_map",
    "join",
    "texts",
    "with_lists",
    "with_optional",
    "CallOptions",
    "QueryParam",
    "Written",
];

/// Types of the crate's root that every file of calls imports.
pub const ROOT_IMPORTS: [&str; 2] = ["Client", "Error"];

/// A public method that a macro of the runtime writes.
#[derive(Debug, Clone, Copy)]
pub struct Method {
    /// Its name.
    pub name: &'static str,
    /// The text after the name in the output of `cargo public-api`, with `$crate` for the crate.
    pub signature: &'static str,
}

/// Methods that `object!` writes for every struct, besides its constructor.
pub const OBJECT_METHODS: [Method; 4] = [
    Method {
        name: "convert",
        signature: "<T: $crate::support::decode::Decode>(&self) -> \
                    core::result::Result<T, $crate::types::DecodeError>",
    },
    Method { name: "field", signature: "(&self, &str) -> core::option::Option<&$crate::types::Raw>" },
    Method { name: "is_empty", signature: "(&self) -> bool" },
    Method {
        name: "with_field",
        signature: "(self, impl core::convert::Into<alloc::string::String>, \
                    impl core::convert::Into<serde_json::value::Value>) -> Self",
    },
];

/// Methods that `call!` writes for every call and that do not depend on its result.
pub const CALL_METHODS: [Method; 3] = [
    Method {
        name: "with_header",
        signature: "(self, impl core::convert::AsRef<str>, impl core::convert::AsRef<str>) -> Self",
    },
    Method { name: "with_retry", signature: "(self, $crate::Retry) -> Self" },
    Method { name: "with_timeout", signature: "(self, core::time::Duration) -> Self" },
];

/// Methods that `call!` writes and whose signatures contain the type of the result.
pub const RESULT_METHODS: [&str; 4] = ["into_future", "items", "pages", "send"];

/// Public methods of the client. It has no private ones.
pub const CLIENT_METHODS: [&str; 9] =
    ["base_url", "builder", "from_env", "query_endpoint", "request", "set_credentials", "sql", "sql_postgres", "wait"];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    fn source() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/src")
    }

    fn parsed(path: &Path) -> syn::File {
        let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// All hand-written files of the crate.
    fn files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let is_generated = path == source().join("api");
            if path.is_dir() && !is_generated {
                files(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }

    /// The names that a file exports from one of its modules.
    fn exported(file: &syn::File, from: Option<&str>) -> BTreeSet<String> {
        fn leaves(tree: &syn::UseTree, names: &mut BTreeSet<String>) {
            match tree {
                syn::UseTree::Path(path) => leaves(&path.tree, names),
                syn::UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
                syn::UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
                syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
            }
        }
        let mut names = BTreeSet::new();
        for item in &file.items {
            let syn::Item::Use(item) = item else { continue };
            let of_module = match (&item.tree, from) {
                (syn::UseTree::Path(path), Some(from)) => path.ident == from,
                (_, from) => from.is_none(),
            };
            if of_module && matches!(item.vis, syn::Visibility::Public(_)) {
                leaves(&item.tree, &mut names);
            }
        }
        names
    }

    /// The methods that the macros of a file declare with `pub fn`, without generated names.
    fn declared(path: &str) -> BTreeSet<String> {
        let text = std::fs::read_to_string(source().join(path)).expect("a file of the runtime");
        let lines = text.lines().map(str::trim);
        let methods = lines.filter_map(|line| line.strip_prefix("pub fn ").or(line.strip_prefix("pub async fn ")));
        let names = methods.filter_map(|rest| rest.split(['(', '<']).next()).filter(|name| !name.starts_with('$'));
        names.map(str::to_owned).collect()
    }

    fn set<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
        names.into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn the_table_of_features_has_those_of_the_manifest() {
        let manifest = std::fs::read_to_string(source().join("../Cargo.toml")).expect("a manifest");
        // Those of tag groups are listed in one of them.
        let manifest: toml::Table = toml::from_str(&manifest).expect("TOML");
        let features = manifest["features"].as_table().expect("a table");
        let groups = features["apis"].as_array().expect("a list").iter().filter_map(toml::Value::as_str);
        let groups: BTreeSet<&str> = groups.collect();
        let found = features.keys().map(String::as_str).filter(|name| !groups.contains(name));
        assert_eq!(set(found), set(FEATURES));
    }

    #[test]
    fn the_table_of_types_has_what_the_runtime_exports() {
        let of_root = exported(&parsed(&source().join("lib.rs")), Some("support"));
        let of_runtime = exported(&parsed(&source().join("support.rs")), None);
        let of_types: BTreeSet<String> = of_runtime.difference(&of_root).cloned().collect();
        assert_eq!(of_types, set(TYPES.into_iter().chain(FUNCTIONS)));
    }

    #[test]
    fn the_tables_of_methods_have_what_the_macros_write() {
        let objects = OBJECT_METHODS.map(|method| method.name);
        assert_eq!(declared("support/object.rs"), set(objects.into_iter().chain(["new"])));
        let calls = CALL_METHODS.map(|method| method.name).into_iter().chain(RESULT_METHODS);
        let mut found = declared("support/call.rs");
        // This method implements a trait.
        found.insert("into_future".to_owned());
        assert_eq!(found, set(calls));
    }

    #[test]
    fn the_client_has_only_the_methods_of_the_table() {
        let mut paths = Vec::new();
        files(&source(), &mut paths);
        let mut found = BTreeSet::new();
        for path in paths {
            for item in parsed(&path).items {
                let syn::Item::Impl(block) = item else { continue };
                let is_client = matches!(&*block.self_ty, syn::Type::Path(ty) if ty.path.is_ident("Client"));
                if block.trait_.is_some() || !is_client {
                    continue;
                }
                for item in block.items {
                    let syn::ImplItem::Fn(method) = item else { continue };
                    let is_public = matches!(method.vis, syn::Visibility::Public(_));
                    assert!(is_public, "{}: `{}` is private", path.display(), method.sig.ident);
                    found.insert(method.sig.ident.to_string());
                }
            }
        }
        assert_eq!(found, set(CLIENT_METHODS));
    }
}
