//! The one state.

use super::Sort;
use crate::domain::{Drug, DrugSet, EffectSet, GrantId};
use crate::query::{BinSet, Century, Clauses, DateRange, Needle, Places, ServedSet};

/// Whether people are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// Names are shown and can be searched.
    #[default]
    Show,
    /// Names are left out of everything shown, for newsrooms that do not name people.
    Hide,
}

/// What a reader has asked to see. Its whole is in the address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// The dates of grant selected.
    pub dates: DateRange,
    /// The sentences selected; none means all.
    pub sentences: BinSet,
    /// The drugs selected; none means all.
    pub drugs: DrugSet,
    /// With a firearm offence, or without.
    pub firearm: Option<bool>,
    /// The places selected.
    pub places: Places,
    /// What the grant did: the kinds selected; none means all.
    pub effects: EffectSet,
    /// The times served selected; none means all.
    pub served: ServedSet,
    /// Two drugs set side by side.
    pub pair: Option<(Drug, Drug)>,
    /// The grant whose record is open.
    pub record: Option<GrantId>,
    /// Whether the chart over time shows the running total.
    pub running: bool,
    /// Whether the chart of sentences compares with the sentence after the grant.
    pub compare: bool,
    /// The words looked for, as typed.
    pub search: String,
    /// The order of the table.
    pub sort: Sort,
    /// The page of the table asked for, from 0.
    pub page: u32,
    /// Whether people are named.
    pub names: Names,
    /// How the history is shown.
    pub century: Century,
    /// The step of the report that is shown.
    pub story: Option<String>,
    /// The choices of the embed dialog, in its own words, while it is open.
    pub embedding: Option<String>,
    /// Pieces of the address that belong to somebody else (a host page, say), kept as they are.
    pub foreign: Vec<String>,
}

impl View {
    /// The filter of this view. Where names are left out, nobody can be looked for by name.
    #[must_use]
    pub fn clauses(&self) -> Clauses {
        let words = Needle::new(&self.search);
        Clauses {
            dates: self.dates,
            sentences: self.sentences,
            drugs: self.drugs,
            firearm: self.firearm,
            places: self.places.clone(),
            effects: self.effects,
            served: self.served,
            words: match self.names {
                Names::Show => words,
                Names::Hide => words.without_names(),
            },
        }
    }

    /// Whether any filter is set.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        self.clauses() != Clauses::default()
    }

    /// The view without its filters, all else as it was.
    #[must_use]
    pub fn show_all(&self) -> Self {
        Self {
            pair: self.pair,
            record: self.record,
            running: self.running,
            compare: self.compare,
            sort: self.sort,
            names: self.names,
            century: self.century.clone(),
            story: self.story.clone(),
            embedding: self.embedding.clone(),
            foreign: self.foreign.clone(),
            ..Self::default()
        }
    }
}
