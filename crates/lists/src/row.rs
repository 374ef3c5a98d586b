//! Reads the rows.

mod terms;

use crate::choices::Choices;
use crate::clean::shortened;
use crate::date::{self, DateFault, WrittenDay};
use crate::drug;
use crate::effect::{self, Terms};
use crate::fault::{Fault, Why};
use crate::memo::Memo;
use crate::person::{Person, Standing};
use crate::place::{self, PlaceReading};
use crate::plan::Plan;
use crate::remark::{Tally, Topic};
use crate::role::Role;
use crate::sentence::{self, SentenceFault, SentenceReading, Unstated};
use crate::table::Table;
use crate::unit::{Bare, lacks_unit};
use commutations::domain::{ConditionSet, Day, DrugSet, Offense, OffenseSet, Tag};
use std::borrow::Cow;

/// How many letters of a cell a fault shows.
const LETTERS_OF_FAULT: usize = 120;

/// Reads rows, and keeps what is to be told about them.
pub(crate) struct RowReader<'a> {
    memos: Memos<'a>,
    pub table: &'a Table,
    pub plan: &'a Plan,
    pub choices: &'a Choices,
    pub faults: Vec<Fault>,
    pub tally: Tally,
    /// How many offenses name drugs.
    pub offenses_with_drugs: u32,
}

/// What was read before.
#[derive(Debug, Default)]
struct Memos<'a> {
    days: Memo<'a, Result<WrittenDay, DateFault>>,
    sentences: Memo<'a, Result<SentenceReading, SentenceFault>>,
    originals: Memo<'a, Result<SentenceReading, SentenceFault>>,
    terms: Memo<'a, Option<Terms>>,
    terms_of_death: Memo<'a, Option<Terms>>,
    conditions: Memo<'a, ConditionSet>,
    places: Memo<'a, PlaceReading>,
    offenses: Memo<'a, OffenseCell>,
    drugs: Memo<'a, DrugSet>,
}

/// What the cell with the offense says.
#[derive(Clone, Copy, Debug)]
struct OffenseCell {
    is_blank: bool,
    /// The offenses, if it consists of words of this page.
    keys: Option<OffenseSet>,
    names_drug: bool,
}

impl OffenseCell {
    fn read(cell: &str) -> Self {
        Self {
            is_blank: sentence::is_blank(&cell.to_lowercase()),
            keys: keys_of(cell),
            names_drug: drug::is_named(cell),
        }
    }
}

/// What became of a cell with a day.
enum DayCell {
    None,
    Day(Day),
    Waits,
}

impl<'a> RowReader<'a> {
    pub(crate) fn new(
        table: &'a Table,
        plan: &'a Plan,
        choices: &'a Choices,
        tally: Tally,
    ) -> Self {
        Self {
            memos: Memos::default(),
            table,
            plan,
            choices,
            faults: Vec::new(),
            tally,
            offenses_with_drugs: 0,
        }
    }

    /// Reads a row; `None` if it cannot be in the list, which a fault says.
    pub(crate) fn read(&mut self, row: usize, kind: Option<usize>) -> Option<Person> {
        let line = self.table.line(row);
        if effect::is_denial(self.cell(row, Role::Terms)) {
            self.lose(row, self.plan.column(Role::Terms), Why::Denied);
            return None;
        }
        let granted = self.day(row, Role::Granted);
        let (sentence, sentence_waits) = self.sentence(row)?;
        let effect = self.effect(row, sentence);
        let (places, sentenced, place_waits) = self.places(row);
        let offense = self.cell(row, Role::Offense);
        let said = self.memos.offenses.get(offense, OffenseCell::read);
        let offense = if said.is_blank { "" } else { offense };
        let name = self.name(row);
        let waits =
            sentence_waits || effect.waits || place_waits || matches!(granted, DayCell::Waits);
        let granted = match granted {
            DayCell::Day(day) => Some(day),
            DayCell::None | DayCell::Waits => None,
        };
        let says_nothing = name.is_empty()
            && granted.is_none()
            && sentence.unstated == Some(Unstated::Empty)
            && offense.is_empty();
        if says_nothing && !waits {
            self.lose(row, None, Why::Nothing);
            return None;
        }
        self.remark(line, &name, sentence, granted, &sentenced);
        self.offenses_with_drugs += u32::from(said.names_drug && said.keys.is_none());
        let conditions = self.conditions(row, effect.effect);
        Some(Person {
            line,
            standing: match granted {
                _ if waits => Standing::Waits,
                Some(_) => Standing::InCharts,
                None => Standing::NoDay,
            },
            name: name.into(),
            kind,
            granted,
            sentence,
            sentenced,
            places,
            offense: if said.keys.is_some() {
                "".into()
            } else {
                offense.into()
            },
            offenses: said.keys.unwrap_or_default(),
            drugs: self.drugs(row, offense),
            firearm: self.firearm(row, offense),
            effect: effect.effect,
            effect_words: shortened(effect.words, terms::MOST_LETTERS).into(),
            conditions,
        })
    }

    fn cell(&self, row: usize, role: Role) -> &'a str {
        let table = self.table;
        self.plan
            .column(role)
            .map_or("", |column| table.cell(row, column))
    }

    fn name(&self, row: usize) -> String {
        let (first, last) = (self.cell(row, Role::FirstName), self.cell(row, Role::Name));
        format!("{first} {last}").trim().to_owned()
    }

    /// Notes a fault of a cell whose row stays in the list.
    fn miss(&mut self, row: usize, column: usize, why: Why) {
        self.fault(row, Some(column), why, false);
    }

    /// Notes a fault for which the row is not in the list.
    pub(crate) fn lose(&mut self, row: usize, column: Option<usize>, why: Why) {
        self.fault(row, column, why, true);
    }

    fn fault(&mut self, row: usize, column: Option<usize>, why: Why, loses_row: bool) {
        let cell = match column {
            Some(column) => self.table.cell(row, column),
            None => self
                .table
                .cells(row)
                .find(|cell| !cell.is_empty())
                .unwrap_or_default(),
        };
        self.faults.push(Fault {
            line: self.table.line(row),
            column,
            cell: shortened(cell, LETTERS_OF_FAULT),
            why,
            loses_row,
        });
    }

    fn day(&mut self, row: usize, role: Role) -> DayCell {
        let Some(column) = self.plan.column(role) else {
            return DayCell::None;
        };
        let cell = self.cell(row, role);
        match self.day_of(cell, column) {
            Ok(day) => day,
            Err(why) => {
                self.miss(row, column, Why::Day(why));
                DayCell::None
            }
        }
    }

    fn day_of(&mut self, cell: &'a str, column: usize) -> Result<DayCell, DateFault> {
        let written = self.memos.days.get(cell, date::read);
        if written.is_err() && sentence::is_blank(&cell.to_lowercase()) {
            return Ok(DayCell::None);
        }
        let day = written?.day(self.plan.order(column))?;
        Ok(day.map_or(DayCell::Waits, DayCell::Day))
    }

    /// Reads the sentence, and whether it waits for an answer.
    fn sentence(&mut self, row: usize) -> Option<(SentenceReading, bool)> {
        let (mut sentence, mut waits) =
            self.sentence_in(row, Role::Sentence, Role::SentenceKind)?;
        let original = self.plan.column(Role::Original).is_some()
            || self.plan.column(Role::OriginalKind).is_some();
        if original {
            let (original, also_waits) =
                self.sentence_in(row, Role::Original, Role::OriginalKind)?;
            waits |= also_waits;
            let is_own_page = self.plan.column(Role::OriginalKind).is_some();
            if is_own_page || original.unstated != Some(Unstated::Empty) {
                sentence.amended |= sentence.original != original.in_force;
                sentence.original = original.in_force;
            }
            if sentence.unstated == Some(Unstated::Empty) && !is_own_page {
                sentence = original;
            }
        }
        Some((sentence, waits))
    }

    fn sentence_in(
        &mut self,
        row: usize,
        role: Role,
        kind: Role,
    ) -> Option<(SentenceReading, bool)> {
        let bare = self.plan.bare(role);
        let text = self.text_of_sentence(row, role, kind);
        let memo = match role {
            Role::Original => &mut self.memos.originals,
            _ => &mut self.memos.sentences,
        };
        let read = match text {
            Cow::Borrowed(text) => memo.get(text, |text| sentence::read(text, bare)),
            Cow::Owned(ref text) => sentence::read(text, bare),
        };
        match read {
            Ok(read) => Some((read, false)),
            Err(SentenceFault::NoUnit) if self.is_asked(bare, &text) => {
                let nothing = sentence::read("", bare).ok()?;
                Some((nothing, true))
            }
            Err(why) => {
                self.lose(row, self.plan.column(role), Why::Sentence(why));
                None
            }
        }
    }

    /// Whether the unit of a number alone is asked for.
    fn is_asked(&self, bare: Bare, text: &str) -> bool {
        bare.unit.is_none() && lacks_unit(text) && date::read(text).is_err()
    }

    /// Returns the text of a sentence: its kind, if that has a column of its own and is no number.
    fn text_of_sentence(&self, row: usize, role: Role, kind: Role) -> Cow<'a, str> {
        let cell = self.cell(row, role);
        let kind = self.cell(row, kind).to_lowercase();
        match kind.as_str() {
            "indeterminate" => match cell.strip_suffix('+') {
                Some(months) => Cow::Owned(format!("{months} months to life")),
                None if cell.is_empty() => Cow::Owned(kind),
                None => Cow::Borrowed(cell),
            },
            "life" | "death" | "not-stated" | "life-without-parole" | "lwop" => {
                Cow::Owned(kind.replace('-', " "))
            }
            _ => Cow::Borrowed(cell),
        }
    }

    fn places(&mut self, row: usize) -> (Vec<Option<place::Place>>, Vec<Option<Day>>, bool) {
        let cell = self.cell(row, Role::Place);
        let read = self
            .memos
            .places
            .get(cell, |cell| place::read(cell, !self.plan.has_counties));
        if self.plan.column(Role::Sentenced).is_none() {
            let beside = read.dated.and_then(|day| day.day(None).ok().flatten());
            return (read.places, beside.map(Some).into_iter().collect(), false);
        }
        let cell = self.cell(row, Role::Sentenced);
        if cell.contains(';') {
            let column = self.plan.column(Role::Sentenced).unwrap_or_default();
            let days: Result<Vec<DayCell>, DateFault> = cell
                .split(';')
                .map(|part| self.day_of(part, column))
                .collect();
            return match days {
                Ok(days) => {
                    let waits = days.iter().any(|day| matches!(day, DayCell::Waits));
                    let day = |day| match day {
                        DayCell::Day(day) => Some(day),
                        DayCell::None | DayCell::Waits => None,
                    };
                    (read.places, days.into_iter().map(day).collect(), waits)
                }
                Err(why) => {
                    self.miss(row, column, Why::Day(why));
                    (read.places, Vec::new(), false)
                }
            };
        }
        match self.day(row, Role::Sentenced) {
            DayCell::Day(day) => (read.places, vec![Some(day)], false),
            DayCell::None => (read.places, Vec::new(), false),
            DayCell::Waits => (read.places, Vec::new(), true),
        }
    }

    fn drugs(&mut self, row: usize, offense: &'a str) -> DrugSet {
        if self.plan.column(Role::Drug).is_some() {
            let cell = self.cell(row, Role::Drug);
            self.memos.drugs.get(cell, drug::of_cell)
        } else if self.choices.reads_offenses && !offense.is_empty() {
            self.memos.drugs.get(offense, drug::of_offense)
        } else {
            DrugSet::default()
        }
    }

    fn firearm(&mut self, row: usize, offense: &str) -> bool {
        let Some(column) = self.plan.column(Role::Firearm) else {
            return self.choices.reads_offenses && drug::has_firearm(offense);
        };
        let firearm = drug::firearm(self.table.cell(row, column));
        if firearm.is_none() {
            self.miss(row, column, Why::Firearm);
        }
        firearm.unwrap_or(false)
    }

    fn remark(
        &mut self,
        line: u32,
        name: &str,
        sentence: SentenceReading,
        granted: Option<Day>,
        sentenced: &[Option<Day>],
    ) {
        let has_later =
            granted.is_some_and(|granted| sentenced.iter().flatten().any(|day| *day > granted));
        for (is_so, about) in [
            (
                sentence.unstated == Some(Unstated::TimeServed),
                Topic::TimeServed,
            ),
            (
                sentence.unstated == Some(Unstated::NotPrison),
                Topic::NotPrison,
            ),
            (sentence.unstated == Some(Unstated::Pending), Topic::Pending),
            (sentence.has_remark, Topic::RemarkLeftOut),
            (sentence.rounded, Topic::Rounded),
            (sentence.days_left_out, Topic::DaysLeftOut),
            (has_later, Topic::SentencedLater),
            (
                name.is_empty() && self.plan.column(Role::Name).is_some(),
                Topic::NoName,
            ),
        ] {
            if is_so {
                self.tally.add(about, line);
            }
        }
    }
}

/// Returns the offenses, if a text consists of words of this page.
fn keys_of(text: &str) -> Option<OffenseSet> {
    if text.is_empty() {
        return None;
    }
    text.split(';')
        .map(|key| Offense::from_key(key.trim()))
        .collect()
}
