//! The modules of `src` and the paths that each names, resolved as the compiler does: nested braces, `self`,
//! chains of `super`, and the tokens of macros.

use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path as FilePath;
use syn::visit::{self, Visit};

/// The segments of a path: `["crate", "ui", "app", "App"]`, or a path in an external crate.
pub type Segments = Vec<String>;

/// A source file.
#[derive(Debug, Default)]
pub struct Module {
    /// All paths that it names. Paths in this crate begin with `crate`.
    pub paths: BTreeSet<Segments>,
    /// The paths that it names outside its unit tests.
    pub tested_paths: BTreeSet<Segments>,
    /// The names that it re-exports, each with the path of its definition.
    pub exports: BTreeMap<String, Segments>,
    /// Whether it only declares modules and re-exports names.
    pub is_facade: bool,
}

/// The files of `src`, by module path.
pub type Modules = BTreeMap<Segments, Module>;

/// Reads all files under `src`.
pub fn modules(src: &FilePath) -> Modules {
    let mut modules = Modules::new();
    read_folder(src, &vec!["crate".to_owned()], &mut modules);
    modules
}

fn read_folder(folder: &FilePath, path: &Segments, modules: &mut Modules) {
    for entry in fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().path();
        let stem = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let own = || [path.as_slice(), std::slice::from_ref(&stem)].concat();
        if file.is_dir() {
            read_folder(&file, &own(), modules);
        } else if file.extension().is_some_and(|extension| extension == "rs") {
            let module = match stem.as_str() {
                "mod" | "lib" => path.clone(),
                _ => own(),
            };
            let code = fs::read_to_string(&file).unwrap();
            modules.insert(module.clone(), read(&code, &module));
        }
    }
}

/// Parses the code of the file of `module`.
pub fn read(code: &str, module: &Segments) -> Module {
    let file = syn::parse_file(code).unwrap();
    let mut reader = Reader {
        within: module.clone(),
        is_test: false,
        module: Module::default(),
    };
    reader.visit_file(&file);
    let declares = |item: &syn::Item| match item {
        syn::Item::Mod(own) => own.content.is_none(),
        syn::Item::Use(own) => is_handed_on(own),
        _ => false,
    };
    reader.module.is_facade = file.items.iter().all(declares);
    reader.module
}

const fn is_handed_on(own: &syn::ItemUse) -> bool {
    !matches!(own.vis, syn::Visibility::Inherited)
}

struct Reader {
    /// The module that is being read, which can be one inside the file.
    within: Segments,
    is_test: bool,
    module: Module,
}

impl Reader {
    /// Resolves a path in this crate to one that begins with `crate`; returns other paths unchanged.
    fn absolute(&self, path: &[String]) -> Segments {
        let mut within = self.within.clone();
        let mut rest = path;
        match path.first().map(String::as_str) {
            Some("super" | "self") => {}
            _ => return path.to_vec(),
        }
        while let Some((first, others)) = rest.split_first() {
            match first.as_str() {
                "super" => drop(within.pop()),
                "self" => {}
                _ => break,
            }
            rest = others;
        }
        [within.as_slice(), rest].concat()
    }

    fn note(&mut self, path: &[String]) {
        let path = self.absolute(path);
        if !self.is_test {
            self.module.tested_paths.insert(path.clone());
        }
        self.module.paths.insert(path);
    }

    fn tree(&mut self, before: &[String], tree: &syn::UseTree, is_handed_on: bool) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        let (path, name) = match tree {
            syn::UseTree::Path(own) => {
                return self.tree(&with(&own.ident), &own.tree, is_handed_on);
            }
            syn::UseTree::Group(own) => {
                for tree in &own.items {
                    self.tree(before, tree, is_handed_on);
                }
                return;
            }
            syn::UseTree::Glob(_) => (before.to_vec(), None),
            syn::UseTree::Name(own) if own.ident == "self" => (before.to_vec(), None),
            syn::UseTree::Name(own) => (with(&own.ident), Some(own.ident.to_string())),
            syn::UseTree::Rename(own) => (with(&own.ident), Some(own.rename.to_string())),
        };
        if let Some(name) = name.filter(|_| is_handed_on) {
            let path = self.local(&path);
            self.module.exports.insert(name, path);
        }
        self.note(&path);
    }

    /// Resolves the path of a re-export, which may begin with a child module.
    fn local(&self, path: &[String]) -> Segments {
        match path.first().map(String::as_str) {
            Some("crate" | "super" | "self") => self.absolute(path),
            _ => [self.within.as_slice(), path].concat(),
        }
    }

    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Segments = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.end(&mut path);
                    }
                    path.push(name.to_string());
                    colons = 0;
                    continue;
                }
                TokenTree::Punct(own) if own.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            self.end(&mut path);
            colons = 0;
        }
        self.end(&mut path);
    }

    fn end(&mut self, path: &mut Segments) {
        let path = std::mem::take(path);
        if path.len() > 1 {
            self.note(&path);
        }
    }
}

fn is_of_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|own| {
        let is_test = |list: &syn::MetaList| list.tokens.to_string() == "test";
        own.path().is_ident("cfg") && own.meta.require_list().is_ok_and(is_test)
    })
}

impl<'a> Visit<'a> for Reader {
    fn visit_item_mod(&mut self, own: &'a syn::ItemMod) {
        let was_test = self.is_test;
        self.is_test |= is_of_tests(&own.attrs);
        self.within.push(own.ident.to_string());
        visit::visit_item_mod(self, own);
        self.within.pop();
        self.is_test = was_test;
    }

    fn visit_item_use(&mut self, own: &'a syn::ItemUse) {
        self.tree(&[], &own.tree, is_handed_on(own));
    }

    fn visit_path(&mut self, own: &'a syn::Path) {
        let path: Segments = own
            .segments
            .iter()
            .map(|own| own.ident.to_string())
            .collect();
        if path.len() > 1 {
            self.note(&path);
        }
        visit::visit_path(self, own);
    }

    fn visit_macro(&mut self, own: &'a syn::Macro) {
        self.visit_path(&own.path);
        self.tokens(own.tokens.clone());
    }
}
