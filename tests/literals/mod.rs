//! The string literals of Rust code, with the place of each: in tests, in a macro, in an attribute.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "shared by tests that use parts of it; a test that cannot read its files has failed"
)]

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

/// A string literal.
#[derive(Debug)]
pub struct Literal {
    /// Its value.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// Where a literal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In code that readers run.
    Code,
    /// In the content of an element of `html!`.
    Node,
    /// In an attribute of an element that readers see or hear.
    Heard,
    /// In the classes of an element.
    Class,
    /// In unit tests.
    Test,
}

/// The attributes of elements that readers see or hear.
const HEARD: [&str; 5] = ["alt", "aria-label", "label", "placeholder", "title"];

/// Returns the literals of `code`, except those in attributes of Rust, which include comments for documentation.
pub fn literals(code: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    read(code.parse().unwrap(), Place::Code, &mut found);
    found
}

/// Adds the literals in `tokens`, which stand in `place`.
fn read(tokens: TokenStream, place: Place, found: &mut Vec<Literal>) {
    let mut is_attribute = false;
    let mut is_test = false;
    // The name before an equals sign, and the tokens just before this one.
    let mut name = String::new();
    let mut before = [' '; 2];
    for token in tokens {
        let mut sign = ' ';
        match token {
            TokenTree::Group(group) if is_attribute => {
                is_test |= group.stream().to_string().replace(' ', "") == "cfg(test)";
                is_attribute = false;
            }
            TokenTree::Group(group) => {
                let is_block = group.delimiter() == Delimiter::Brace;
                let own = match before {
                    _ if place == Place::Test || (is_test && is_block) => Place::Test,
                    ['n', '='] => within_attribute(&name, place),
                    [_, '@'] => Place::Code,
                    ['h', '!'] => Place::Node,
                    // The arguments of a call are no content; a block is what surrounds it.
                    _ if place == Place::Node && !is_block => Place::Code,
                    _ => place,
                };
                read(group.stream(), own, found);
                is_test &= !is_block;
            }
            TokenTree::Punct(mark) => {
                is_attribute = mark.as_char() == '#' || (is_attribute && mark.as_char() == '!');
                is_test &= mark.as_char() != ';';
                sign = mark.as_char();
                if sign == '-' && before[1] == 'n' {
                    name.push('-');
                    sign = '-';
                }
            }
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    let place = match before {
                        _ if place == Place::Test || is_test => Place::Test,
                        ['n', '='] => within_attribute(&name, place),
                        _ => place,
                    };
                    let text = text.value();
                    found.push(Literal { text, place });
                }
            }
            TokenTree::Ident(ident) => {
                is_attribute = false;
                let ident = ident.to_string();
                sign = if ident == "html" { 'h' } else { 'n' };
                if before[1] != '-' || !name.ends_with('-') {
                    name.clear();
                }
                name.push_str(&ident);
            }
        }
        before = [before[1], sign];
    }
}

/// The place of what follows `name` and an equals sign. A value in code is code.
fn within_attribute(name: &str, place: Place) -> Place {
    match place {
        Place::Node if name == "class" => Place::Class,
        Place::Node if HEARD.contains(&name) => Place::Heard,
        Place::Node => Place::Code,
        place => place,
    }
}

/// All files below `folder` of the project whose names end with `end`.
pub fn files(folder: &str, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(end) {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has files that end with {end}");
    found
}

/// A path of the project.
pub fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
