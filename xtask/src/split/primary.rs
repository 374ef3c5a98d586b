//! The first file.

use std::collections::BTreeMap;

use walrus::ir::Value;
use walrus::{
    ConstExpr, Element, ElementItems, ElementKind, Function, FunctionBuilder, FunctionId,
    FunctionKind, LocalFunction, Module, Table, TableId, ValType, passes,
};

use super::data;
use super::exports::Exports;
use super::plan::Plan;

/// Takes the late functions and data out of the program.
pub(super) fn reduce(module: &mut Module, plan: &Plan, exports: &Exports) {
    if let Some(table) = table(module, plan.table) {
        for (id, place) in called(module, plan) {
            let caller = caller(module, id, table, place);
            module.funcs.get_mut(id).kind = FunctionKind::Local(caller);
        }
        grow(module, table, plan.places);
        list(module, table, &plan.kept);
    }
    data::take_out(module, &plan.moved);
    exports.add_to(module);
    passes::gc::run(module);
}

/// The table of this index.
pub(super) fn table(module: &Module, index: usize) -> Option<TableId> {
    let mut tables = module.tables.iter().map(Table::id);
    tables.find(|id| id.index() == index)
}

fn called(module: &Module, plan: &Plan) -> Vec<(FunctionId, u32)> {
    let functions = module.funcs.iter().map(Function::id);
    let called = functions.filter_map(|id| Some((id, *plan.called.get(&id.index())?)));
    called.collect()
}

/// A function that hands its arguments on to the one at a place in the table.
fn caller(module: &mut Module, id: FunctionId, table: TableId, place: u32) -> LocalFunction {
    let ty = module.funcs.get(id).ty();
    let signature = module.types.get(ty);
    let params: Vec<ValType> = signature.params().to_vec();
    let results: Vec<ValType> = signature.results().to_vec();
    let args: Vec<_> = params.iter().map(|ty| module.locals.add(*ty)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    let mut body = builder.func_body();
    for arg in &args {
        body.local_get(*arg);
    }
    body.i32_const(place.cast_signed()).call_indirect(ty, table);
    builder.local_func(args)
}

pub(super) fn grow(module: &mut Module, table: TableId, places: u64) {
    let table = module.tables.get_mut(table);
    table.initial = places;
    table.maximum = table.maximum.map(|maximum| maximum.max(places));
}

/// Makes `functions` all that is listed in the table: each run of places is one segment.
pub(super) fn list(module: &mut Module, table: TableId, functions: &BTreeMap<u32, usize>) {
    let old: Vec<_> = module.elements.iter().map(Element::id).collect();
    for segment in old {
        module.elements.delete(segment);
    }
    module.tables.get_mut(table).elem_segments.clear();
    let ids: BTreeMap<usize, FunctionId> = module
        .funcs
        .iter()
        .map(|function| (function.id().index(), function.id()))
        .collect();
    for (start, run) in runs(functions) {
        let run = run.iter().filter_map(|index| ids.get(index).copied());
        let kind = ElementKind::Active {
            table,
            offset: ConstExpr::Value(Value::I32(start.cast_signed())),
        };
        let items = ElementItems::Functions(run.collect());
        let segment = module.elements.add(kind, items);
        module.tables.get_mut(table).elem_segments.insert(segment);
    }
}

/// Places that follow each other, as a start and what stands there.
fn runs(functions: &BTreeMap<u32, usize>) -> Vec<(u32, Vec<usize>)> {
    let mut runs: Vec<(u32, Vec<usize>)> = Vec::new();
    let mut next = None;
    for (&place, &function) in functions {
        match runs.last_mut() {
            Some((_, run)) if next == Some(place) => run.push(function),
            _ => runs.push((place, vec![function])),
        }
        next = place.checked_add(1);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_a_row_are_one_run() {
        let functions = BTreeMap::from([(1, 10), (2, 11), (4, 12)]);
        assert_eq!(runs(&functions), [(1, vec![10, 11]), (4, vec![12])]);
        assert_eq!(runs(&BTreeMap::new()), []);
    }
}
