//! Who calls whom.

use std::collections::{BTreeMap, BTreeSet};

use walrus::{ExportItem, FunctionKind, Module};

use super::uses::Uses;

/// The functions that each function of the program calls directly, by index.
#[derive(Debug)]
pub(super) struct Calls(BTreeMap<usize, BTreeSet<usize>>);

impl Calls {
    pub(super) fn of(module: &Module) -> Self {
        let calls = module.funcs.iter_local().map(|(id, function)| {
            let mut uses = Uses::default();
            uses.add(function);
            (id.index(), uses.functions)
        });
        Self(calls.collect())
    }

    /// Whom this function calls.
    pub(super) fn from(&self, caller: usize) -> impl Iterator<Item = usize> {
        self.0.get(&caller).into_iter().flatten().copied()
    }

    /// The roots and all that they call, without going through `cut`.
    pub(super) fn reached(
        &self,
        roots: impl IntoIterator<Item = usize>,
        cut: &BTreeSet<usize>,
    ) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut open: Vec<usize> = roots.into_iter().collect();
        while let Some(function) = open.pop() {
            if !cut.contains(&function) && found.insert(function) {
                open.extend(self.from(function));
            }
        }
        found
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
