//! What the first file exports for the late one, and under which names.

use std::collections::{BTreeMap, HashSet};

use walrus::{ExportItem, Function, Global, Memory, Module, Table};

use super::uses::Uses;

/// What can be exported, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Item {
    Function(usize),
    Table(usize),
    Memory(usize),
    Global(usize),
}

impl Item {
    fn of(item: ExportItem) -> Option<Self> {
        match item {
            ExportItem::Function(id) => Some(Self::Function(id.index())),
            ExportItem::Table(id) => Some(Self::Table(id.index())),
            ExportItem::Memory(id) => Some(Self::Memory(id.index())),
            ExportItem::Global(id) => Some(Self::Global(id.index())),
            ExportItem::Tag(_) => None,
        }
    }
}

/// The name of each thing that the late file needs.
#[derive(Debug)]
pub(super) struct Exports(BTreeMap<Item, String>);

impl Exports {
    /// The names that such things have, and new short ones for all others.
    pub(super) fn of(module: &Module, needs: &Uses) -> Self {
        let own = module.exports.iter();
        let own: BTreeMap<Item, String> = own
            .filter_map(|export| Some((Item::of(export.item)?, export.name.clone())))
            .collect();
        let taken: HashSet<&str> = module
            .exports
            .iter()
            .map(|export| export.name.as_str())
            .collect();
        let mut free = (0..)
            .map(short)
            .filter(|name| !taken.contains(name.as_str()));
        let named = items(needs).filter_map(|item| {
            let name = own.get(&item).cloned().or_else(|| free.next())?;
            Some((item, name))
        });
        Self(named.collect())
    }

    /// The name of a thing, if the late file needs it.
    pub(super) fn name(&self, item: Item) -> Option<&str> {
        self.0.get(&item).map(String::as_str)
    }

    /// Adds the exports that are missing.
    pub(super) fn add_to(&self, module: &mut Module) {
        let items: Vec<ExportItem> = all(module).collect();
        for item in items {
            let name = Item::of(item).and_then(|item| self.name(item));
            let Some(name) = name else { continue };
            if !module.exports.iter().any(|export| export.name == name) {
                module.exports.add(name, item);
            }
        }
    }
}

fn items(needs: &Uses) -> impl Iterator<Item = Item> {
    let functions = needs.functions.iter().copied().map(Item::Function);
    let tables = needs.tables.iter().copied().map(Item::Table);
    let memories = needs.memories.iter().copied().map(Item::Memory);
    let globals = needs.globals.iter().copied().map(Item::Global);
    functions.chain(tables).chain(memories).chain(globals)
}

fn all(module: &Module) -> impl Iterator<Item = ExportItem> {
    let functions = module.funcs.iter().map(Function::id).map(ExportItem::from);
    let tables = module.tables.iter().map(Table::id).map(ExportItem::from);
    let memories = module.memories.iter().map(Memory::id).map(ExportItem::from);
    let globals = module.globals.iter().map(Global::id).map(ExportItem::from);
    functions.chain(tables).chain(memories).chain(globals)
}

/// `a` to `z`, then `aa` and so on.
pub(crate) fn short_names() -> impl Iterator<Item = String> {
    (0..).map(short)
}

fn short(number: usize) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz";
    let last = char::from(LETTERS[number % LETTERS.len()]);
    match number / LETTERS.len() {
        0 => last.to_string(),
        more => format!("{}{last}", short(more - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_differ() {
        let names: Vec<String> = short_names().take(1000).collect();
        assert_eq!((&*names[0], &*names[25], &*names[26]), ("a", "z", "aa"));
        assert_eq!(names.iter().collect::<HashSet<_>>().len(), 1000);
    }
}
