//! What a reader can do, and what becomes of the view.

use super::{Column, View};
use crate::domain::{Day, District, Drug, DrugSet, EffectKind, GrantId, State};
use crate::query::{BinSet, Century, DateRange, SentenceBin, ServedBin, ServedSet};

/// What a reader asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A press on one day's bar: that day; with one day selected, all between the two; the same
    /// day again, none.
    PressDay(Day),
    /// A press on a bin: in, or out again.
    PressBin(SentenceBin),
    /// Dates, given whole.
    SelectDates(DateRange),
    /// Sentences, given whole.
    SelectBins(BinSet),
    /// A press on a drug: in, or out again.
    PressDrug(Drug),
    /// Drugs, given whole.
    SelectDrugs(DrugSet),
    /// With a firearm offence, without, or both.
    SelectFirearm(Option<bool>),
    /// A press on a state: in, or out again with its districts.
    PressState(State),
    /// A press on a district: in, or out again.
    PressDistrict(District),
    /// A press on a kind of what grants did: in, or out again.
    PressEffect(EffectKind),
    /// A press on a time served: in, or out again.
    PressServed(ServedBin),
    /// Times served, given whole.
    SelectServed(ServedSet),
    /// Two drugs side by side, or no such comparison.
    SetPair(Option<(Drug, Drug)>),
    /// One person's record, or none.
    OpenRecord(Option<GrantId>),
    /// The running total, or each day.
    ShowRunning(bool),
    /// The sentence after the grant beside the one before, or not.
    Compare(bool),
    /// Words looked for.
    Search(String),
    /// A press on a heading of the table.
    SortBy(Column),
    /// A page of the table, from 0.
    GoToPage(u32),
    /// The history, shown in this way.
    ShowCentury(Century),
    /// Another view altogether: a step of the report.
    Show(Box<View>),
    /// Out of the report, with the view as it is.
    LeaveStory,
    /// The embed dialog with these choices, or none.
    Embed(Option<String>),
    /// No filter any more.
    ShowAll,
}

impl View {
    /// The view after `action`. What changes who is listed starts the table anew.
    #[must_use]
    pub fn after(&self, action: &Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::PressDay(day) => next.dates = pressed_day(self.dates, *day),
            Action::PressBin(bin) => next.sentences = self.sentences.toggled(*bin),
            Action::SelectDates(dates) => next.dates = *dates,
            Action::SelectBins(bins) => next.sentences = *bins,
            Action::PressDrug(drug) => next.drugs = self.drugs.toggled(*drug),
            Action::SelectDrugs(drugs) => next.drugs = *drugs,
            Action::SelectFirearm(firearm) => next.firearm = *firearm,
            Action::PressState(state) => next.places = self.places.with_state_pressed(*state),
            Action::PressDistrict(district) => {
                next.places = self.places.with_district_pressed(*district);
            }
            Action::PressEffect(kind) => next.effects = self.effects.toggled(*kind),
            Action::PressServed(bin) => next.served = self.served.toggled(*bin),
            Action::SelectServed(bins) => next.served = *bins,
            Action::SetPair(pair) => next.pair = *pair,
            Action::OpenRecord(record) => next.record = *record,
            Action::ShowRunning(running) => next.running = *running,
            Action::Compare(compare) => next.compare = *compare,
            Action::Search(text) => next.search.clone_from(text),
            Action::SortBy(column) => next.sort = self.sort.pressed(*column),
            Action::GoToPage(page) => next.page = *page,
            Action::ShowCentury(century) => next.century.clone_from(century),
            Action::Show(view) => next.clone_from(view),
            Action::LeaveStory => next.story = None,
            Action::Embed(choices) => next.embedding.clone_from(choices),
            Action::ShowAll => next = self.show_all(),
        }
        if next.clauses() != self.clauses() || next.sort != self.sort {
            next.page = 0;
        }
        next
    }
}

fn pressed_day(dates: DateRange, day: Day) -> DateRange {
    match dates.single() {
        Some(selected) if selected == day => DateRange::default(),
        Some(selected) => DateRange::between(selected, day),
        None => DateRange::between(day, day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn two_presses_select_the_days_between_in_either_order() {
        let (early, late) = (day("2016-03-30"), day("2016-08-03"));
        let view = View::default().after(&Action::PressDay(late));
        assert_eq!(view.dates.single(), Some(late));
        let view = view.after(&Action::PressDay(early));
        assert_eq!(view.dates, DateRange::between(early, late));
        let view = view.after(&Action::PressDay(early));
        assert_eq!(view.dates.single(), Some(early));
        assert!(view.after(&Action::PressDay(early)).dates.is_open());
    }

    #[test]
    fn a_new_filter_or_order_starts_the_table_anew_but_a_measure_does_not() {
        let view = View {
            page: 3,
            ..View::default()
        };
        assert_eq!(view.after(&Action::PressBin(SentenceBin::LIFE)).page, 0);
        assert_eq!(view.after(&Action::SortBy(Column::Name)).page, 0);
        assert_eq!(view.after(&Action::ShowRunning(true)).page, 3);
        assert_eq!(view.after(&Action::GoToPage(5)).page, 5);
    }

    #[test]
    fn show_all_removes_filters_and_keeps_the_rest() {
        let view = View {
            running: true,
            foreign: vec!["childId=x".to_owned()],
            ..View::default()
        };
        let filtered = view
            .after(&Action::PressBin(SentenceBin::LIFE))
            .after(&Action::Search("ana".to_owned()));
        assert!(filtered.is_filtered());
        assert_eq!(filtered.after(&Action::ShowAll), view);
    }
}
