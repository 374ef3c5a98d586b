//! What the code of a function names.

use std::collections::BTreeSet;

use walrus::ir::{Visitor, dfs_in_order};
use walrus::{DataId, ElementId, FunctionId, GlobalId, LocalFunction, MemoryId, TableId, TagId};

/// What the code of functions names, by index.
#[derive(Debug, Default)]
pub(super) struct Uses {
    pub(super) functions: BTreeSet<usize>,
    pub(super) tables: BTreeSet<usize>,
    pub(super) memories: BTreeSet<usize>,
    pub(super) globals: BTreeSet<usize>,
    /// Whether it names something that only its own file can have.
    pub(super) inseparable: bool,
}

impl Uses {
    /// Adds what `function` names.
    pub(super) fn add(&mut self, function: &LocalFunction) {
        dfs_in_order(self, function, function.entry_block());
    }
}

impl Visitor<'_> for Uses {
    fn visit_function_id(&mut self, id: &FunctionId) {
        self.functions.insert(id.index());
    }

    fn visit_table_id(&mut self, id: &TableId) {
        self.tables.insert(id.index());
    }

    fn visit_memory_id(&mut self, id: &MemoryId) {
        self.memories.insert(id.index());
    }

    fn visit_global_id(&mut self, id: &GlobalId) {
        self.globals.insert(id.index());
    }

    fn visit_data_id(&mut self, _: &DataId) {
        self.inseparable = true;
    }

    fn visit_element_id(&mut self, _: &ElementId) {
        self.inseparable = true;
    }

    fn visit_tag_id(&mut self, _: &TagId) {
        self.inseparable = true;
    }
}
