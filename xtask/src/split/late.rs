//! The late file.

use walrus::{
    Export, Function, FunctionKind, Global, GlobalKind, Import, ImportId, ImportKind,
    ImportedFunction, Memory, Module, Table, passes,
};

use super::PRIMARY;
use super::data;
use super::exports::{Exports, Item};
use super::plan::Plan;
use super::primary;

/// Leaves nothing but the late functions and data, which take all else from the first file.
pub(super) fn reduce(module: &mut Module, plan: &Plan, exports: &Exports) {
    if let Some(table) = primary::table(module, plan.table) {
        primary::grow(module, table, plan.places);
        primary::list(module, table, &plan.filled);
    }
    module.start = None;
    drop_exports(module);
    data::leave(module, &plan.moved);
    drop_imports(module);
    import_functions(module, exports);
    import_globals(module, exports);
    import_memories(module, exports);
    import_tables(module, exports);
    passes::gc::run(module);
}

fn drop_exports(module: &mut Module) {
    let all: Vec<_> = module.exports.iter().map(Export::id).collect();
    for export in all {
        module.exports.delete(export);
    }
}

/// What the first file imports, the late one takes from there.
fn drop_imports(module: &mut Module) {
    let all: Vec<_> = module.imports.iter().map(Import::id).collect();
    for import in all {
        module.imports.delete(import);
    }
}

fn import(module: &mut Module, name: &str, kind: impl Into<ImportKind>) -> ImportId {
    module.imports.add(PRIMARY, name, kind)
}

fn import_functions(module: &mut Module, exports: &Exports) {
    let all: Vec<_> = module.funcs.iter().map(Function::id).collect();
    for id in all {
        if let Some(name) = exports.name(Item::Function(id.index())) {
            let ty = module.funcs.get(id).ty();
            let import = import(module, name, id);
            module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
    }
}

fn import_globals(module: &mut Module, exports: &Exports) {
    let all: Vec<_> = module.globals.iter().map(Global::id).collect();
    for id in all {
        if let Some(name) = exports.name(Item::Global(id.index())) {
            let import = import(module, name, id);
            module.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
    }
}

fn import_memories(module: &mut Module, exports: &Exports) {
    let all: Vec<_> = module.memories.iter().map(Memory::id).collect();
    for id in all {
        if let Some(name) = exports.name(Item::Memory(id.index())) {
            let import = import(module, name, id);
            module.memories.get_mut(id).import = Some(import);
        }
    }
}

fn import_tables(module: &mut Module, exports: &Exports) {
    let all: Vec<_> = module.tables.iter().map(Table::id).collect();
    for id in all {
        if let Some(name) = exports.name(Item::Table(id.index())) {
            let import = import(module, name, id);
            module.tables.get_mut(id).import = Some(import);
        }
    }
}
