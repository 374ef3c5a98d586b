//! What goes where.

use std::collections::{BTreeMap, BTreeSet};

use walrus::ir::Value;
use walrus::{ConstExpr, Element, ElementItems, ElementKind, FunctionId, Module, TableId};

use super::reach::{self, Calls};
use super::uses::Uses;
use super::{Rule, SplitError};

/// What goes where. Functions and tables are named by their index in the program.
#[derive(Debug)]
pub(super) struct Plan {
    /// The late functions that the first file calls directly, and the place in the table where
    /// it finds each.
    pub(super) called: BTreeMap<usize, u32>,
    /// The table through which it calls them.
    pub(super) table: usize,
    /// All that the first file lists in the table: a function for each place.
    pub(super) kept: BTreeMap<u32, usize>,
    /// All that the late file will list there.
    pub(super) filled: BTreeMap<u32, usize>,
    /// The places the table must have in all.
    pub(super) places: u64,
    /// What the late file takes from the first.
    pub(super) needs: Uses,
}

impl Plan {
    /// How to cut this program; `None` where nothing is late.
    pub(super) fn of(module: &Module, rule: &Rule) -> Result<Option<Self>, SplitError> {
        let named = named(module, rule);
        if named.is_empty() {
            return Ok(None);
        }
        let table = main_table(module)?;
        let listed = listed(module, table)?;
        let calls = Calls::of(module);
        let outside = reach::called_from_outside(module);
        let roots = outside.iter().chain(listed.values()).copied();
        let primary = calls.reached(roots, &named);
        let late = local(&calls, module, &named, &primary);
        let needs = needs(module, &late, table)?;
        let calling = primary.iter().flat_map(|&caller| calls.from(caller));
        let called: BTreeSet<usize> = calling
            .chain(outside)
            .filter(|f| late.contains(f))
            .collect();
        let (kept, filled) = listed.into_iter().partition(|(_, f)| !late.contains(f));
        let mut plan = Self {
            called: BTreeMap::new(),
            table: table.index(),
            kept,
            filled,
            places: module.tables.get(table).initial,
            needs,
        };
        for function in called {
            plan.find_place(function);
        }
        Ok(Some(plan))
    }

    /// The place where a late function is found: one it has, or a new one.
    fn find_place(&mut self, function: usize) {
        let has = self.filled.iter().find(|(_, listed)| **listed == function);
        let place = has.map(|(place, _)| *place);
        let place = place.unwrap_or_else(|| {
            let new = u32::try_from(self.places).unwrap_or(u32::MAX);
            self.places += 1;
            self.filled.insert(new, function);
            new
        });
        self.called.insert(function, place);
    }
}

/// The functions that are late by their names.
fn named(module: &Module, rule: &Rule) -> BTreeSet<usize> {
    let late = module.funcs.iter_local().filter(|(id, function)| {
        let name = module.funcs.get(*id).name.as_deref();
        name.is_some_and(|name| rule.is_late(name, function.size()))
    });
    late.map(|(id, _)| id.index()).collect()
}

/// The named functions, and those that nobody else needs.
fn local(
    calls: &Calls,
    module: &Module,
    named: &BTreeSet<usize>,
    primary: &BTreeSet<usize>,
) -> BTreeSet<usize> {
    let mut late = calls.reached(named.iter().copied(), primary);
    let own = reach::local(module);
    late.retain(|function| own.contains(function));
    late
}

/// The one table that lists functions.
fn main_table(module: &Module) -> Result<TableId, SplitError> {
    let filled = module
        .elements
        .iter()
        .filter_map(|segment| match segment.kind {
            ElementKind::Active { table, .. } => Some(table),
            _ => None,
        });
    let tables: BTreeSet<TableId> = filled.collect();
    let only = (tables.len() == 1).then(|| tables.first().copied());
    only.flatten().ok_or(SplitError::Tables(tables.len()))
}

/// What the table lists: a function for each place.
fn listed(module: &Module, table: TableId) -> Result<BTreeMap<u32, usize>, SplitError> {
    let mut found = BTreeMap::new();
    for segment in module.elements.iter() {
        found.extend(places(segment, table)?);
    }
    Ok(found)
}

fn places(segment: &Element, of: TableId) -> Result<Vec<(u32, usize)>, SplitError> {
    match (&segment.kind, &segment.items) {
        (
            ElementKind::Active {
                table,
                offset: ConstExpr::Value(Value::I32(start)),
            },
            ElementItems::Functions(functions),
        ) if *table == of => {
            let start = u32::try_from(*start).map_err(|_| SplitError::Segments)?;
            let functions = functions.iter().map(FunctionId::index);
            Ok((start..).zip(functions).collect())
        }
        _ => Err(SplitError::Segments),
    }
}

/// What the late functions use and do not bring.
fn needs(module: &Module, late: &BTreeSet<usize>, table: TableId) -> Result<Uses, SplitError> {
    let mut needs = Uses::default();
    needs.tables.insert(table.index());
    for (id, function) in module.funcs.iter_local() {
        if late.contains(&id.index()) {
            needs.add(function);
        }
        if needs.inseparable {
            let name = module.funcs.get(id).name.clone();
            return Err(SplitError::Inseparable(name.unwrap_or_default()));
        }
    }
    needs.functions.retain(|function| !late.contains(function));
    Ok(needs)
}
