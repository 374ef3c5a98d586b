//! Who needs whom: by calls, or by address.

use std::collections::{BTreeMap, BTreeSet};

use walrus::{ExportItem, FunctionKind, Module};

use super::links::{Links, Target};
use super::uses::Uses;

/// What goes to one of the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    /// The function of this index.
    Function(usize),
    /// The piece of data of this number.
    Piece(usize),
}

/// What each function and each piece of data needs directly.
#[derive(Debug, Default)]
pub(super) struct Needs {
    by: BTreeMap<Node, BTreeSet<Node>>,
    /// What somebody unknown needs.
    by_unknown: BTreeSet<Node>,
    /// What somebody knows by address.
    addressed: BTreeSet<Node>,
    pieces: usize,
}

impl Needs {
    pub(super) fn of(module: &Module, links: &Links) -> Self {
        let names = Names::of(module);
        let mut needs = Self {
            pieces: links.pieces.len(),
            ..Self::default()
        };
        for (caller, called) in calls(module) {
            let called = called.into_iter().map(Node::Function).collect();
            needs.by.insert(Node::Function(caller), called);
        }
        for (name, targets) in &links.functions {
            // Of no such name are functions that were only there to say what scripts may call.
            let functions = names.0.get(name.as_str()).cloned().unwrap_or_default();
            needs.add(&functions, names.nodes(targets));
        }
        for (number, piece) in links.pieces.iter().enumerate() {
            needs.add(&[Node::Piece(number)], names.nodes(&piece.targets));
        }
        needs.add(&[], names.nodes(&links.elsewhere));
        needs
    }

    /// Adds that these, of which there are none if nobody knows, know some by address.
    fn add(&mut self, nodes: &[Node], known: BTreeSet<Node>) {
        self.addressed.extend(&known);
        for node in nodes {
            self.by.entry(*node).or_default().extend(&known);
        }
        if nodes.is_empty() {
            self.by_unknown.extend(known);
        }
    }

    /// What may be needed by anybody: what somebody unknown needs, of what the table lists that
    /// which nobody knows by address, and all that late functions do not need.
    pub(super) fn open(
        &self,
        listed: impl Iterator<Item = Node>,
        late: &BTreeSet<Node>,
    ) -> BTreeSet<Node> {
        let pieces = (0..self.pieces).map(Node::Piece);
        let known = |node: &Node| matches!(node, Node::Piece(_)) || self.addressed.contains(node);
        let open = listed.chain(pieces);
        let open = open.filter(|node| !known(node) || !late.contains(node));
        open.chain(self.by_unknown.iter().copied()).collect()
    }

    /// The roots and all that they need, without going through `cut`.
    pub(super) fn reached(
        &self,
        roots: impl IntoIterator<Item = Node>,
        cut: &BTreeSet<Node>,
    ) -> BTreeSet<Node> {
        let mut found = BTreeSet::new();
        let mut open: Vec<Node> = roots.into_iter().collect();
        while let Some(node) = open.pop() {
            if !cut.contains(&node) && found.insert(node) {
                open.extend(self.by.get(&node).into_iter().flatten());
            }
        }
        found
    }
}

/// Whom each function calls.
pub(super) fn calls(module: &Module) -> BTreeMap<usize, BTreeSet<usize>> {
    let calls = module.funcs.iter_local().map(|(id, function)| {
        let mut uses = Uses::default();
        uses.add(function);
        (id.index(), uses.functions)
    });
    calls.collect()
}

/// The functions of each name.
struct Names<'a>(BTreeMap<&'a str, Vec<Node>>);

impl<'a> Names<'a> {
    fn of(module: &'a Module) -> Self {
        let mut names: BTreeMap<&str, Vec<Node>> = BTreeMap::new();
        for function in module.funcs.iter() {
            let node = Node::Function(function.id().index());
            if let Some(name) = function.name.as_deref() {
                names.entry(name).or_default().push(node);
            }
        }
        Self(names)
    }

    fn nodes(&self, targets: &BTreeSet<Target>) -> BTreeSet<Node> {
        let nodes = targets.iter().flat_map(|target| match target {
            Target::Function(name) => self.0.get(name.as_str()).cloned().unwrap_or_default(),
            Target::Piece(number) => vec![Node::Piece(*number)],
        });
        nodes.collect()
    }
}

/// The functions that are called from outside, by index.
pub(super) fn called_from_outside(module: &Module) -> BTreeSet<usize> {
    let exported = module
        .exports
        .iter()
        .filter_map(|export| match export.item {
            ExportItem::Function(id) => Some(id),
            _ => None,
        });
    exported.chain(module.start).map(|id| id.index()).collect()
}

/// The functions that have a body here, by index.
pub(super) fn local(module: &Module) -> BTreeSet<usize> {
    let functions = module.funcs.iter();
    let local = functions.filter(|function| matches!(function.kind, FunctionKind::Local(_)));
    local.map(|function| function.id().index()).collect()
}
