//! A person of a list.

use crate::place::Place;
use crate::sentence::SentenceReading;
use commutations::domain::{ConditionSet, Day, DrugSet, Effect, OffenseSet};

/// Whether a person is in the charts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In the list and in the charts.
    InCharts,
    /// In the list, but without a day of the grant not in the charts.
    NoDay,
    /// Something of the row waits for the answer to a question.
    Waits,
}

impl Person {
    /// Returns the day of the grant in days since 1970; before all days if there is none.
    pub(crate) fn epoch_day(&self) -> i64 {
        self.granted.map_or(i64::MIN, |day| day.epoch_days().into())
    }
}

/// A person of a list, with what was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The line of the file on which the row begins, from 1.
    pub line: u32,
    /// Whether the person is in the charts.
    pub standing: Standing,
    /// The name; empty if there is none.
    pub name: Box<str>,
    /// The kind of clemency, as an index into the kinds of the list.
    pub kind: Option<usize>,
    /// The day of the grant.
    pub granted: Option<Day>,
    /// The sentence.
    pub sentence: SentenceReading,
    /// The days of the sentences: one, unless the list has several cases in a cell.
    pub sentenced: Vec<Option<Day>>,
    /// The courts or the place: one, unless the list has several courts in a cell, some of which can be missing.
    pub places: Vec<Option<Place>>,
    /// The offense as written; empty if there is none.
    pub offense: Box<str>,
    /// The offenses, if the cell holds words of this page.
    pub offenses: OffenseSet,
    /// The drugs; empty if nothing is said about them.
    pub drugs: DrugSet,
    /// Whether there was a firearm.
    pub firearm: bool,
    /// What the grant did.
    pub effect: Effect,
    /// What the grant did, in the words of the list, if it is none of the kinds that are counted; empty otherwise.
    pub effect_words: Box<str>,
    /// The conditions of the grant.
    pub conditions: ConditionSet,
}
