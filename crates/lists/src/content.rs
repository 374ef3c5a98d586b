//! What a column holds, by its cells.

use crate::date::{self, WrittenDay};
use crate::place::{self, Place};
use crate::role::Role;
use crate::sentence::{self, SentenceFault};
use crate::unit::{Bare, lacks_unit};
use crate::{drug, token};
use commutations::domain::Day;

/// What the cells of a column look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    Day,
    Sentence,
    Kind,
    Place,
    Terms,
    Offense,
    Drug,
    Name,
    /// Numbers without units.
    Number,
}

impl Content {
    /// Returns the role of such a column; days can have two.
    pub(crate) const fn role(self) -> Option<Role> {
        match self {
            Self::Day => None,
            Self::Sentence | Self::Number => Some(Role::Sentence),
            Self::Kind => Some(Role::Kind),
            Self::Place => Some(Role::Place),
            Self::Terms => Some(Role::Terms),
            Self::Offense => Some(Role::Offense),
            Self::Drug => Some(Role::Drug),
            Self::Name => Some(Role::Name),
        }
    }
}

/// Words of offenses; the first letters are enough.
const OFFENSES: [&str; 22] = [
    "conspir",
    "possess",
    "distribut",
    "murder",
    "robbery",
    "burglary",
    "assault",
    "fraud",
    "theft",
    "larceny",
    "manslaughter",
    "homicide",
    "arson",
    "kidnap",
    "laundering",
    "firearm",
    "battery",
    "forgery",
    "trafficking",
    "controlled substance",
    "criminal",
    "embezzle",
];
/// Words of kinds of clemency; the first letters are enough.
const KINDS: [&str; 7] = [
    "commut",
    "pardon",
    "respite",
    "reprieve",
    "clemency",
    "remission",
    "amnesty",
];
/// The most kinds of clemency of a list.
const MOST_KINDS: usize = 12;

/// Returns what most cells of a column look like.
pub(crate) fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Content> {
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    if cells.is_empty() {
        return None;
    }
    let most = |test: &dyn Fn(&str) -> bool| {
        cells.iter().filter(|cell| test(cell)).count() * 10 >= cells.len() * 7
    };
    if most(&is_day) {
        Some(Content::Day)
    } else if most(&is_sentence) {
        Some(Content::Sentence)
    } else if most(&is_kind) && distinct(&cells) <= MOST_KINDS {
        Some(Content::Kind)
    } else if most(&is_place) {
        Some(Content::Place)
    } else if most(&is_terms) {
        Some(Content::Terms)
    } else if most(&is_drug) {
        Some(Content::Drug)
    } else if most(&is_offense) {
        Some(Content::Offense)
    } else if most(&is_name) && distinct(&cells) * 2 > cells.len() {
        Some(Content::Name)
    } else if most(&lacks_unit) && !are_counted(&cells) {
        Some(Content::Number)
    } else {
        None
    }
}

/// Whether the cells of a column are mostly terms of grants.
pub(crate) fn are_terms<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut terms, mut filled) = (0, 0);
    for cell in cells.filter(|cell| !cell.is_empty()) {
        filled += 1;
        terms += usize::from(is_terms(cell));
    }
    terms * 2 > filled
}

/// Returns the latest day of a column in days since 1970, as far as it can be told.
pub(crate) fn latest<'a>(cells: impl Iterator<Item = &'a str>) -> i64 {
    let days = cells.filter_map(|cell| match date::read(cell).ok()? {
        WrittenDay::Day(day) => Some(day.epoch_days()),
        WrittenDay::Numbers(_, _, year) => Day::from_ymd(year, 7, 1).map(Day::epoch_days),
    });
    days.max().unwrap_or(i32::MIN).into()
}

/// Whether the cells count the rows: 1, 2, 3.
fn are_counted(cells: &[&str]) -> bool {
    let numbers: Vec<Option<u32>> = cells.iter().map(|cell| cell.parse().ok()).collect();
    let steps = numbers.windows(2).filter(|pair| match pair {
        [Some(one), Some(next)] => one.checked_add(1) == Some(*next),
        _ => false,
    });
    steps.count() * 2 > cells.len()
}

/// Counts the different cells. There are few: this is only a sample.
fn distinct(cells: &[&str]) -> usize {
    let is_first = |(index, cell): &(usize, &&str)| !cells[..*index].contains(cell);
    cells.iter().enumerate().filter(is_first).count()
}

fn is_day(cell: &str) -> bool {
    let is_number = cell
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    match date::read(cell) {
        // A number alone can be anything, unless it is a day of the last decades.
        Ok(WrittenDay::Day(day)) if is_number => (1950..2100).contains(&day.ymd().0),
        Ok(_) => true,
        Err(why) => why != date::DateFault::Form && why != date::DateFault::OnlyYear,
    }
}

fn is_sentence(cell: &str) -> bool {
    match sentence::read(cell, Bare::default()) {
        Ok(read) => read.unstated != Some(sentence::Unstated::Empty),
        Err(fault) => matches!(fault, SentenceFault::TwoTerms | SentenceFault::TooLong),
    }
}

fn is_kind(cell: &str) -> bool {
    let lower = cell.to_lowercase();
    cell.len() < 60 && KINDS.iter().any(|kind| lower.starts_with(kind))
}

fn is_place(cell: &str) -> bool {
    let lower = cell.to_lowercase();
    let is_county = lower.len() < 60 && (lower.ends_with(" county") || lower.ends_with(" parish"));
    let read = place::read(cell, true);
    is_county
        || matches!(
            read.places.first(),
            Some(Some(Place::Court(_) | Place::State(_)))
        )
}

fn is_terms(cell: &str) -> bool {
    let lower = token::folded(cell);
    ["commuted to", "to expire on", "reduced to", "time served"]
        .iter()
        .any(|words| lower.contains(words))
}

fn is_drug(cell: &str) -> bool {
    cell.len() < 40 && drug::is_named(cell) && !is_offense(cell)
}

fn is_offense(cell: &str) -> bool {
    let lower = cell.to_lowercase();
    OFFENSES.iter().any(|word| lower.contains(word))
}

/// Whether a cell looks like the name of a person: two to six words without digits that begin with capitals.
fn is_name(cell: &str) -> bool {
    let words = cell.split([' ', ',']).filter(|word| !word.is_empty());
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let capitals = words.clone().filter(|word| is_capital(word)).count();
    let count = words.count();
    let has_sign =
        cell.contains(|letter: char| letter.is_ascii_digit() || "/:<>=@#".contains(letter));
    (2..=6).contains(&count) && capitals * 2 > count && !has_sign && cell.len() < 80
}
