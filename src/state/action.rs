//! What a reader can do, and what becomes of the view.

use super::embedding::Choices;
use super::{TableColumn, View};
use crate::domain::{Day, District, Drug, DrugSet, EffectKind, GrantId, State};
use crate::query::history::HistoryView;
use crate::query::{BinSet, DateRange, Filter, SentenceBin, ServedBin, ServedSet};

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
    /// With a firearm offense, without, or both.
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
    /// Two drugs side by side, or none.
    SetPair(Option<(Drug, Drug)>),
    /// One person's record, or none.
    OpenRecord(Option<GrantId>),
    /// The running total, or each day.
    ShowRunning(bool),
    /// The sentence after the grant beside the one before, or not.
    ShowAfter(bool),
    /// Words looked for.
    Search(String),
    /// A press on a heading of the table.
    SortBy(TableColumn),
    /// A page of the table, from 0.
    GoToPage(u32),
    /// The history, shown in this way.
    ShowHistory(HistoryView),
    /// Another view altogether: a step of the report.
    Show(Box<View>),
    /// Out of the report, with the view as it is.
    LeaveReport,
    /// The embed dialog with these choices, or none.
    Embed(Option<Choices>),
    /// No filter any more.
    ShowAll,
}

impl View {
    /// The view after `action`. What changes who is listed starts the table anew.
    #[must_use]
    pub fn after(&self, action: &Action) -> Self {
        let mut next = self.clone();
        let (filter, charts) = (&mut next.filter, &mut next.charts);
        match action {
            Action::PressDay(day) => filter.dates = pressed_day(filter.dates, *day),
            Action::PressBin(bin) => filter.sentences = filter.sentences.toggled(*bin),
            Action::SelectDates(dates) => filter.dates = *dates,
            Action::SelectBins(bins) => filter.sentences = *bins,
            Action::PressDrug(drug) => filter.drugs = filter.drugs.toggled(*drug),
            Action::SelectDrugs(drugs) => filter.drugs = *drugs,
            Action::SelectFirearm(firearm) => filter.firearm = *firearm,
            Action::PressState(state) => filter.places = filter.places.with_state_pressed(*state),
            Action::PressDistrict(district) => {
                filter.places = filter.places.with_district_pressed(*district);
            }
            Action::PressEffect(kind) => filter.effects = filter.effects.toggled(*kind),
            Action::PressServed(bin) => filter.served = filter.served.toggled(*bin),
            Action::SelectServed(bins) => filter.served = *bins,
            Action::Search(text) => filter.search.clone_from(text),
            Action::ShowAll => *filter = Filter::default(),
            Action::SetPair(pair) => charts.pair = *pair,
            Action::ShowRunning(running) => charts.running = *running,
            Action::ShowAfter(after) => charts.after = *after,
            Action::SortBy(column) => next.table.sort = self.table.sort.pressed(*column),
            Action::GoToPage(page) => next.table.page = *page,
            Action::ShowHistory(history) => next.history.clone_from(history),
            Action::OpenRecord(record) => next.overlay = self.overlay.with_record(*record),
            Action::LeaveReport => next.overlay = self.overlay.without_report(),
            Action::Embed(Some(choices)) => {
                next.overlay = self.overlay.with_embed(choices.clone());
            }
            Action::Embed(None) => next.overlay = self.overlay.without_embed(),
            Action::Show(view) => next.clone_from(view),
        }
        if next.filter != self.filter || next.table.sort != self.table.sort {
            next.table.page = 0;
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
    use crate::state::{ChartsView, TableView};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn two_presses_select_the_days_between_in_either_order() {
        let (early, late) = (day("2016-03-30"), day("2016-08-03"));
        let view = View::default().after(&Action::PressDay(late));
        assert_eq!(view.filter.dates.single(), Some(late));
        let view = view.after(&Action::PressDay(early));
        assert_eq!(view.filter.dates, DateRange::between(early, late));
        let view = view.after(&Action::PressDay(early));
        assert_eq!(view.filter.dates.single(), Some(early));
        assert!(view.after(&Action::PressDay(early)).filter.dates.is_open());
    }

    #[test]
    fn a_new_filter_or_order_starts_the_table_anew_but_a_measure_does_not() {
        let view = View {
            table: TableView {
                page: 3,
                ..TableView::default()
            },
            ..View::default()
        };
        assert_eq!(
            view.after(&Action::PressBin(SentenceBin::LIFE)).table.page,
            0
        );
        assert_eq!(view.after(&Action::SortBy(TableColumn::Name)).table.page, 0);
        assert_eq!(view.after(&Action::ShowRunning(true)).table.page, 3);
        assert_eq!(view.after(&Action::GoToPage(5)).table.page, 5);
    }

    #[test]
    fn show_all_removes_filters_and_keeps_the_rest() {
        let view = View {
            charts: ChartsView {
                running: true,
                ..ChartsView::default()
            },
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
