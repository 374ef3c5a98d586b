//! What each column holds: as chosen, by its name, or by its content.

use crate::choices::Choices;
use crate::content::{self, Content};
use crate::header::Layout;
use crate::order::sorted;
use crate::role::{self, Fit, Role};
use crate::table::Table;
use crate::{date, place};
use std::ops::Range;

/// How the role of a column was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// It was chosen.
    Chosen,
    /// By the name of the column.
    ByName,
    /// By what the column holds.
    ByContent,
    /// It was not found.
    Not,
}

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnReading {
    /// Its place, from 0.
    pub index: usize,
    /// Its name; empty if it has none.
    pub name: String,
    /// What it holds.
    pub role: Role,
    /// How that was found.
    pub found: Found,
    /// Its first cells that are not empty, shortened.
    pub examples: Vec<String>,
}

/// How many cells of all columns tell what these hold.
const SAMPLE: usize = 20_000;
/// How many cells of each do, at least and at most.
const OF_EACH: (usize, usize) = (20, 200);

/// The rows that tell what columns hold.
fn sample(table: &Table, layout: &Layout) -> Range<usize> {
    let (least, most) = OF_EACH;
    let rows = (SAMPLE / layout.names.len().max(1)).clamp(least, most);
    layout.first..table.len().min(layout.first + rows)
}

/// Finds the role of each column.
pub(crate) fn read(table: &Table, layout: &Layout, choices: &Choices) -> Vec<ColumnReading> {
    let rows = sample(table, layout);
    let mut columns: Vec<ColumnReading> = (0..)
        .zip(&layout.names)
        .map(|(index, name)| ColumnReading {
            index,
            name: name.clone(),
            role: Role::NotUsed,
            found: Found::Not,
            examples: examples(table, rows.clone(), index),
        })
        .collect();
    for (index, role) in &choices.columns {
        give(&mut columns, *index, *role, Found::Chosen);
    }
    by_name(&mut columns);
    are_kinds_terms(table, &mut columns, &rows);
    is_date_of_sentence(table, &mut columns, &rows);
    by_content(table, &mut columns, &rows);
    columns
}

fn examples(table: &Table, rows: Range<usize>, column: usize) -> Vec<String> {
    rows.map(|row| table.cell(row, column))
        .filter(|cell| !cell.is_empty())
        .take(3)
        .map(|cell| crate::clean::shortened(cell, 60))
        .collect()
}

/// Gives a role to a column, and takes it from another.
fn give(columns: &mut [ColumnReading], index: usize, role: Role, found: Found) {
    for own in columns.iter_mut() {
        if own.role == role && role != Role::NotUsed && own.index != index {
            own.role = Role::NotUsed;
        }
    }
    if let Some(column) = columns.get_mut(index) {
        column.role = role;
        column.found = found;
    }
}

fn has(columns: &[ColumnReading], role: Role) -> bool {
    columns.iter().any(|column| column.role == role)
}

/// Whether the role of a column is still open.
fn is_open(column: &ColumnReading) -> bool {
    column.found == Found::Not
}

fn by_name(columns: &mut [ColumnReading]) {
    let fits: Vec<(Fit, usize, Role)> = columns
        .iter()
        .filter(|column| is_open(column))
        .filter_map(|column| role::of(&column.name).map(|(role, fit)| (fit, column.index, role)))
        .collect();
    // The best fit first, and of equals the first column.
    let fits = sorted(fits, |(fit, _, _)| (-(*fit as i64), 0));
    for (_, index, role) in fits {
        if !has(columns, role) {
            give(columns, index, role, Found::ByName);
        }
    }
    // The only sentence of a list is the one in force, even if it is called the original one.
    for (own, instead) in [
        (Role::Original, Role::Sentence),
        (Role::OriginalKind, Role::SentenceKind),
    ] {
        let column = columns
            .iter()
            .find(|column| column.role == own && column.found == Found::ByName);
        if let Some(index) = column
            .map(|column| column.index)
            .filter(|_| !has(columns, instead))
        {
            give(columns, index, instead, Found::ByName);
        }
    }
}

/// A column that is called `action` can hold what each grant did instead of its kind.
fn are_kinds_terms(table: &Table, columns: &mut [ColumnReading], rows: &Range<usize>) {
    let kind = columns
        .iter()
        .find(|column| column.role == Role::Kind && column.found == Found::ByName);
    let Some(index) = kind.map(|column| column.index) else {
        return;
    };
    let cells = rows.clone().map(|row| table.cell(row, index));
    if !has(columns, Role::Terms) && content::are_terms(cells) {
        give(columns, index, Role::Terms, Found::ByContent);
    }
}

/// A column that is only called `date` holds the days of the sentences if these are the days beside the courts.
fn is_date_of_sentence(table: &Table, columns: &mut [ColumnReading], rows: &Range<usize>) {
    let of = |role: Role| {
        let column = columns.iter().find(|column| column.role == role)?;
        (column.found == Found::ByName).then_some(column)
    };
    let (Some(day), Some(place)) = (of(Role::Granted), of(Role::Place)) else {
        return;
    };
    if has(columns, Role::Sentenced) || role::of(&day.name).is_none_or(|(_, fit)| fit != Fit::Faint)
    {
        return;
    }
    let mut same = 0;
    let mut dated = 0;
    for row in rows.clone() {
        if let Some(beside) = place::read(table.cell(row, place.index), true).dated {
            dated += 1;
            same += usize::from(date::read(table.cell(row, day.index)) == Ok(beside));
        }
    }
    let index = day.index;
    if dated > 0 && same * 2 > dated {
        give(columns, index, Role::Sentenced, Found::ByContent);
    }
}

fn by_content(table: &Table, columns: &mut [ColumnReading], rows: &Range<usize>) {
    let open: Vec<usize> = columns
        .iter()
        .filter(|column| {
            is_open(column) && role::of(&column.name).is_none() && !role::is_other(&column.name)
        })
        .map(|column| column.index)
        .collect();
    let contents: Vec<(usize, Content)> = open
        .into_iter()
        .filter_map(|index| {
            let cells = rows.clone().map(|row| table.cell(row, index));
            content::of(cells).map(|content| (index, content))
        })
        .collect();
    days(table, columns, rows, &contents);
    for (index, content) in contents {
        let is_named = columns
            .get(index)
            .is_some_and(|column| !column.name.is_empty());
        // Numbers can be anything: they are taken for sentences only where no column has a name.
        if content == Content::Number && is_named {
            continue;
        }
        if let Some(role) = content.role()
            && !has(columns, role)
        {
            give(columns, index, role, Found::ByContent);
        }
    }
}

/// Of two columns of days, the later ones are those of the grants.
fn days(
    table: &Table,
    columns: &mut [ColumnReading],
    rows: &Range<usize>,
    contents: &[(usize, Content)],
) {
    let days: Vec<(usize, i64)> = contents
        .iter()
        .filter(|(_, content)| *content == Content::Day)
        .map(|(index, _)| {
            (
                *index,
                content::latest(rows.clone().map(|row| table.cell(row, *index))),
            )
        })
        .collect();
    let days = sorted(days, |(_, latest)| (-latest, 0));
    let mut days = days.into_iter().map(|(index, _)| index);
    for role in [Role::Granted, Role::Sentenced] {
        if has(columns, role) {
            continue;
        }
        if let Some(index) = days.next() {
            give(columns, index, role, Found::ByContent);
        }
    }
}
