//! What goes where.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use walrus::ir::Value;
use walrus::{ConstExpr, Element, ElementItems, ElementKind, FunctionId, Module, TableId};

use super::links::Links;
use super::reach::{self, Needs, Node};
use super::uses::Uses;
use super::{Rule, SplitError, data};

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
    /// Where in the memory the data are that the late file brings.
    pub(super) moved: Vec<Range<u32>>,
    /// What the late file takes from the first.
    pub(super) needs: Uses,
}

impl Plan {
    /// How to cut this program; `None` where nothing is late.
    pub(super) fn of(
        module: &Module,
        links: &Links,
        rule: &Rule,
    ) -> Result<Option<Self>, SplitError> {
        let named = named(module, rule);
        if named.is_empty() {
            return Ok(None);
        }
        let table = main_table(module)?;
        let listed = listed(module, table)?;
        let graph = Needs::of(module, links);
        let sides = Sides::of(module, &graph, &named, listed.values().copied());
        let late = sides.late_functions(module);
        let moved = data::only_of(&links.pieces, |piece| {
            sides.late.contains(&Node::Piece(piece))
        });
        let needs = needs(module, &late, table, &moved)?;
        let (kept, filled) = listed.into_iter().partition(|(_, f)| !late.contains(f));
        let mut plan = Self {
            called: BTreeMap::new(),
            table: table.index(),
            kept,
            filled,
            places: module.tables.get(table).initial,
            moved,
            needs,
        };
        for function in sides.called(module).intersection(&late) {
            plan.find_place(*function);
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
fn named(module: &Module, rule: &Rule) -> BTreeSet<Node> {
    let late = module.funcs.iter_local().filter(|(id, function)| {
        let name = module.funcs.get(*id).name.as_deref();
        name.is_some_and(|name| rule.is_late(&readable(name), function.size()))
    });
    late.map(|(id, _)| Node::Function(id.index())).collect()
}

/// A function's name, if it is mangled, as it is in the source.
fn readable(name: &str) -> String {
    rustc_demangle::demangle(name).to_string()
}

/// What is needed at once, and what only by late functions.
struct Sides {
    early: BTreeSet<Node>,
    late: BTreeSet<Node>,
}

impl Sides {
    fn of(
        module: &Module,
        graph: &Needs,
        named: &BTreeSet<Node>,
        listed: impl Iterator<Item = usize>,
    ) -> Self {
        let mut late = graph.reached(named.iter().copied(), &BTreeSet::new());
        let outside = reach::called_from_outside(module).into_iter();
        let open = graph.open(listed.map(Node::Function), &late);
        let roots = outside.map(Node::Function).chain(open);
        let early = graph.reached(roots, named);
        late.retain(|node| !early.contains(node));
        Self { early, late }
    }

    fn late_functions(&self, module: &Module) -> BTreeSet<usize> {
        let own = reach::local(module).into_iter();
        own.filter(|index| self.late.contains(&Node::Function(*index)))
            .collect()
    }

    /// What early functions call, or callers outside.
    fn called(&self, module: &Module) -> BTreeSet<usize> {
        let calls = reach::calls(module).into_iter();
        let early = calls.filter(|(caller, _)| self.early.contains(&Node::Function(*caller)));
        let called = early.flat_map(|(_, called)| called);
        called.chain(reach::called_from_outside(module)).collect()
    }
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

/// What the late functions and data use and do not bring.
fn needs(
    module: &Module,
    late: &BTreeSet<usize>,
    table: TableId,
    moved: &[Range<u32>],
) -> Result<Uses, SplitError> {
    let mut needs = Uses::default();
    needs.tables.insert(table.index());
    needs.memories.extend(data::memories(module, moved));
    for (id, function) in module.funcs.iter_local() {
        if late.contains(&id.index()) {
            needs.add(function);
        }
        if needs.inseparable {
            let name = module.funcs.get(id).name.as_deref();
            return Err(SplitError::Inseparable(readable(name.unwrap_or_default())));
        }
    }
    needs.functions.retain(|function| !late.contains(function));
    Ok(needs)
}
