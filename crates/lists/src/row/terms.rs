//! The terms of the grant of a row.

use super::{DayCell, RowReader};
use crate::effect::{self, Terms};
use crate::fault::Why;
use crate::remark::Topic;
use crate::role::Role;
use crate::sentence::{self, SentenceFault, SentenceReading, Unstated};
use commutations::domain::{Condition, ConditionSet, Effect, Sentence};

/// The most characters of the words of an effect that are kept.
pub(super) const MOST_LETTERS: usize = 300;

/// What a row says of the effect of the grant.
pub(super) struct EffectCell<'a> {
    pub(super) effect: Effect,
    /// The words of [`Effect::Other`].
    pub(super) words: &'a str,
    /// Whether it waits for the answer to a question.
    pub(super) waits: bool,
}

impl EffectCell<'_> {
    const WAITS: Self = Self {
        effect: Effect::Unstated,
        words: "",
        waits: true,
    };
}

impl From<Effect> for EffectCell<'_> {
    fn from(effect: Effect) -> Self {
        Self {
            effect,
            words: "",
            waits: false,
        }
    }
}

impl<'a> RowReader<'a> {
    pub(super) fn effect(&mut self, row: usize, sentence: SentenceReading) -> EffectCell<'a> {
        let column = self.plan.column(Role::Terms);
        let Some(terms) = self.terms(row, sentence) else {
            let is_open = self.is_asked(self.plan.bare(Role::Terms), self.cell(row, Role::Terms));
            if is_open {
                return EffectCell::WAITS;
            }
            let stated = self.new_end_or_term(row, sentence);
            return if stated.effect == Effect::Unstated && !stated.waits {
                self.in_words(row, Role::Terms)
            } else {
                stated
            };
        };
        match terms {
            Terms::Expires(day) => {
                let Some(column) = column else {
                    return Effect::Unstated.into();
                };
                match day.day(self.plan.order(column)) {
                    Ok(Some(day)) => Effect::Expires(day).into(),
                    Ok(None) => EffectCell::WAITS,
                    Err(why) => {
                        self.miss(row, column, Why::Day(why));
                        self.in_words(row, Role::Terms)
                    }
                }
            }
            Terms::Term(months) => Effect::Term(months).into(),
            Terms::TimeServed => Effect::TimeServed.into(),
            Terms::ToLife => Effect::ToLife.into(),
            Terms::AtOnce => Effect::AtOnce.into(),
            Terms::NotShown => self.other(row, Role::Terms),
            Terms::Unstated | Terms::ExpiresElsewhere | Terms::TermElsewhere => {
                self.new_end_or_term(row, sentence)
            }
        }
    }

    /// An effect that is none of the kinds that are counted, in the words of the list.
    fn other(&mut self, row: usize, role: Role) -> EffectCell<'a> {
        self.tally.add(Topic::TermsNotShown, self.table.line(row));
        self.in_words(row, role)
    }

    /// An effect in the words of the list, as which also stays what is not understood.
    fn in_words(&self, row: usize, role: Role) -> EffectCell<'a> {
        EffectCell {
            effect: Effect::Other,
            words: self.cell(row, role),
            waits: false,
        }
    }

    /// Reads the column with the terms; `None` if these are not understood, which a fault says or a question asks.
    fn terms(&mut self, row: usize, sentence: SentenceReading) -> Option<Terms> {
        let Some(column) = self.plan.column(Role::Terms) else {
            return Some(Terms::Unstated);
        };
        let bare = self.plan.bare(Role::Terms);
        let cell = self.cell(row, Role::Terms);
        let read = |cell: &str| effect::read(cell, sentence.in_force, bare);
        // Only a death sentence changes what terms mean.
        let memo = match sentence.in_force {
            Sentence::Death => &mut self.memos.terms_of_death,
            _ => &mut self.memos.terms,
        };
        let terms = memo.get(cell, read);
        if terms.is_none() && !self.is_asked(bare, cell) {
            self.miss(row, column, Why::Terms);
        }
        terms
    }

    pub(super) fn conditions(&mut self, row: usize, effect: Effect) -> ConditionSet {
        let cell = self.cell(row, Role::Terms);
        let mut conditions = self.memos.conditions.get(cell, effect::conditions);
        // Other sentences to life without parole stand in the words of the list.
        if effect == Effect::ToLife && effect::has_no_parole(cell) {
            conditions.insert(Condition::NoParole);
        }
        conditions
    }

    /// Reads the columns with the new end and the new term.
    fn new_end_or_term(&mut self, row: usize, before: SentenceReading) -> EffectCell<'a> {
        match self.day(row, Role::NewEnd) {
            DayCell::Day(day) => return Effect::Expires(day).into(),
            DayCell::Waits => return EffectCell::WAITS,
            DayCell::None => {}
        }
        let stated = self.new_term(row, before);
        let is_unread = !sentence::is_blank(&self.cell(row, Role::NewEnd).to_lowercase());
        if is_unread && stated.effect == Effect::Unstated && !stated.waits {
            self.in_words(row, Role::NewEnd)
        } else {
            stated
        }
    }

    fn new_term(&mut self, row: usize, before: SentenceReading) -> EffectCell<'a> {
        let Some(column) = self.plan.column(Role::NewTerm) else {
            return Effect::Unstated.into();
        };
        let bare = self.plan.bare(Role::NewTerm);
        match sentence::read(self.table.cell(row, column), bare) {
            Ok(read) => match (read.in_force, read.unstated) {
                (Sentence::Months(months), _) => Effect::Term(months).into(),
                (Sentence::Life, _) if before.in_force == Sentence::Death => Effect::ToLife.into(),
                (_, Some(Unstated::TimeServed)) => Effect::TimeServed.into(),
                (_, Some(Unstated::Empty | Unstated::Pending)) => Effect::Unstated.into(),
                _ => self.other(row, Role::NewTerm),
            },
            Err(SentenceFault::NoUnit) if self.is_asked(bare, self.cell(row, Role::NewTerm)) => {
                EffectCell::WAITS
            }
            Err(why) => {
                self.miss(row, column, Why::Sentence(why));
                self.in_words(row, Role::NewTerm)
            }
        }
    }
}
