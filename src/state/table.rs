//! The table of the grants in a view.

use crate::data::Dataset;
use crate::domain::{
    Day, District, Effect, Grant, GrantId, Names, Sentence, split_name, without_aliases,
};
use crate::query::sorted;
use crate::state::{ROWS_A_PAGE, ROWS_AT_FIRST, Sort, TableColumn, View, page_count};
use crate::text::{self, table as words};

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordRow {
    /// The id of the grant.
    pub id: GrantId,
    /// The id in words, `2016-08-03-017`.
    id_words: String,
    /// The person's name, if names are shown.
    pub name: Option<String>,
    /// The date of the grant.
    pub granted: String,
    /// The districts of its cases.
    pub district: String,
    /// The sentence in force.
    pub sentence: String,
    /// The effect of the grant.
    pub effect: String,
    /// Further remarks on the record.
    pub remark: String,
}

impl RecordRow {
    /// Returns the title of the row: the name, or the id if names are hidden.
    #[must_use]
    pub fn title(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.id_words)
    }
}

/// A page of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The rows.
    pub rows: Vec<RecordRow>,
    /// The page number, from 0: the one asked for, or the last page if there are fewer.
    pub number: u32,
    /// The number of pages; at least one.
    pub count: u32,
    /// Whether all rows of the page are shown, not only those of an unopened list.
    pub is_whole: bool,
}

/// A sort key. All rows of a column have the same kind of key.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Day(Day),
    Words(String),
    Courts(Vec<District>),
    Sentence(Sentence),
    Effect(Effect),
}

/// Sorts `rows`, which are in the order of the list, by `sort`; equal rows stay in that order in either direction, so
/// that the people of a day are always told from A to Z.
#[must_use]
pub fn sorted_rows(dataset: &Dataset, rows: &[u32], sort: Sort) -> Vec<u32> {
    let key = |row: &u32| {
        let grant = dataset.grant(*row)?;
        match sort.column {
            TableColumn::Date => Some(Key::Day(grant.id.granted)),
            TableColumn::Name => Some(Key::Words(surname_first(&grant.name))),
            TableColumn::District => Some(Key::Courts(courts(dataset, grant))),
            TableColumn::Sentence => Some(Key::Sentence(grant.in_force)),
            TableColumn::Effect => Some(Key::Effect(grant.effect)),
        }
    };
    let keyed: Vec<_> = rows.iter().map(|row| (key(row), *row)).collect();
    let keyed = sorted(keyed, |(one, _), (other, _)| {
        if sort.descending {
            other.cmp(one)
        } else {
            one.cmp(other)
        }
    });
    let rows = keyed.into_iter().map(|(_, row)| row);
    // What is not stated comes last in either direction.
    let is_stated = |row: &u32| {
        dataset.grant(*row).is_some_and(|grant| match sort.column {
            TableColumn::Sentence => grant.in_force != Sentence::Unknown,
            TableColumn::District => !courts(dataset, grant).is_empty(),
            _ => true,
        })
    };
    let (mut stated, unstated): (Vec<u32>, Vec<u32>) = rows.partition(is_stated);
    stated.extend(unstated);
    stated
}

/// Returns the page of `sorted` that `view` asks for. Until the list is opened, it shows only its beginning, unless
/// all of it fits on a page.
#[must_use]
pub fn page(dataset: &Dataset, sorted: &[u32], view: &View) -> Page {
    let size = ROWS_A_PAGE as usize;
    let count = page_count(sorted.len());
    let number = view.table.page.min(count - 1);
    let is_whole = view.opens_list() || sorted.len() <= size;
    let shown = if is_whole { ROWS_A_PAGE } else { ROWS_AT_FIRST };
    let rows = sorted
        .chunks(size)
        .nth(number as usize)
        .unwrap_or_default()
        .iter()
        .take(shown as usize)
        .filter_map(|row| dataset.grant(*row))
        .map(|grant| record(dataset, grant, view.names))
        .collect();
    Page {
        rows,
        number,
        count,
        is_whole,
    }
}

fn record(dataset: &Dataset, grant: &Grant, names: Names) -> RecordRow {
    RecordRow {
        id: grant.id,
        id_words: grant.id.to_string(),
        name: (names == Names::Show && !grant.name.is_empty()).then(|| grant.name.clone()),
        granted: text::day(grant.id.granted),
        district: districts(dataset, grant),
        sentence: text::sentence(grant.in_force),
        effect: match &grant.effect_words {
            Some(words) => words.to_string(),
            None => text::effect(grant.effect),
        },
        remark: words::remark(grant),
    }
}

fn districts(dataset: &Dataset, grant: &Grant) -> String {
    let names: Vec<String> = courts(dataset, grant)
        .iter()
        .map(ToString::to_string)
        .collect();
    if names.is_empty() {
        return words::NO_DISTRICT.to_owned();
    }
    names.join("; ")
}

/// Returns the courts of the cases of a grant, in their order.
fn courts(dataset: &Dataset, grant: &Grant) -> Vec<District> {
    let courts = grant
        .courts()
        .filter_map(|court| dataset.districts.get(usize::from(court)));
    let mut courts: Vec<District> = courts.cloned().collect();
    courts.dedup();
    courts
}

/// Returns the sort key of a name: `smith ana`. Aliases and suffixes such as `Jr.` are ignored.
fn surname_first(name: &str) -> String {
    let own = without_aliases(name).to_ascii_lowercase();
    let (mut words, surname) = split_name(&own);
    words.insert(0, surname);
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_sort_by_surname_without_suffixes() {
        assert_eq!(surname_first("Ana B. Cole"), "cole ana b.");
        assert_eq!(surname_first("Ana Cole, Jr."), "cole ana");
        assert_eq!(surname_first("Ana B. Cole III"), "cole ana b.");
        assert_eq!(surname_first("Ana Cole, aka Bea Dent"), "cole ana");
        assert_eq!(surname_first("Ana Cole aka Bea Dent"), "cole ana");
        assert_eq!(surname_first(""), "");
    }
}
