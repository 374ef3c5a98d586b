//! What a reader can do, and how it changes the view.

use super::embedding::Choices;
use super::{TableColumn, View};
use crate::domain::{District, Drug, DrugSet, EffectKind, GrantId, State};
use crate::query::history::HistoryView;
use crate::query::{BinSet, DateRange, Filter, Period, Places, SentenceBin, ServedBin, ServedSet};

/// A change of the view that a reader asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A press on the bar of a day or a longer period: selects it; if one is selected, all days from the earlier to
    /// the later; if it is the same, none.
    PressPeriod(Period),
    /// A press on a sentence bin, which adds it to the filter or removes it.
    PressBin(SentenceBin),
    /// Sets the range of dates.
    SelectDates(DateRange),
    /// Sets the sentence bins.
    SelectBins(BinSet),
    /// A press on a drug, which adds it to the filter or removes it.
    PressDrug(Drug),
    /// Sets the drugs.
    SelectDrugs(DrugSet),
    /// Sets the firearm filter: with a firearm offense, without, or both.
    SelectFirearm(Option<bool>),
    /// A press on a state, which adds it to the filter or removes it with its districts.
    PressState(State),
    /// A press on a district, which adds it to the filter or removes it.
    PressDistrict(District),
    /// Sets the places.
    SelectPlaces(Places),
    /// A press on a kind of effect, which adds it to the filter or removes it.
    PressEffect(EffectKind),
    /// A press on a bin of time served, which adds it to the filter or removes it.
    PressServed(ServedBin),
    /// Sets the bins of time served.
    SelectServed(ServedSet),
    /// Compares two drugs side by side, or none.
    SetPair(Option<(Drug, Drug)>),
    /// Opens a record, or closes it.
    OpenRecord(Option<GrantId>),
    /// Shows the running total, or each day.
    ShowRunning(bool),
    /// Sets the text to search for.
    Search(String),
    /// A press on a heading of the table.
    SortBy(TableColumn),
    /// Shows the whole list, not only its beginning.
    OpenList,
    /// Goes to a page of the table, from 0.
    GoToPage(u32),
    /// Sets the view of the history.
    ShowHistory(HistoryView),
    /// Replaces the whole view, as by a step of the report.
    Show(Box<View>),
    /// Leaves the report but keeps its view.
    LeaveReport,
    /// Opens the embed dialog with these choices, or closes it.
    Embed(Option<Choices>),
    /// Removes all filters.
    ShowAll,
}

impl View {
    /// Returns the view after `action`. A change of the filter or the order goes back to the first page of
    /// the table.
    #[must_use]
    pub fn after(&self, action: &Action) -> Self {
        let mut next = self.clone();
        let (filter, charts) = (&mut next.filter, &mut next.charts);
        match action {
            Action::PressPeriod(period) => filter.dates = pressed(filter.dates, *period),
            Action::PressBin(bin) => filter.sentences = filter.sentences.toggled(*bin),
            Action::SelectDates(dates) => filter.dates = *dates,
            Action::SelectBins(bins) => filter.sentences = *bins,
            Action::PressDrug(drug) => filter.drugs = filter.drugs.toggled(*drug),
            Action::SelectDrugs(drugs) => filter.drugs = *drugs,
            Action::SelectFirearm(firearm) => filter.firearm = *firearm,
            Action::PressState(state) => filter.places = filter.places.with_state_pressed(*state),
            Action::PressDistrict(district) => {
                filter.places = filter.places.with_district_pressed(district.clone());
            }
            Action::SelectPlaces(places) => filter.places.clone_from(places),
            Action::PressEffect(kind) => filter.effects = filter.effects.toggled(*kind),
            Action::PressServed(bin) => filter.served = filter.served.toggled(*bin),
            Action::SelectServed(bins) => filter.served = *bins,
            Action::Search(text) => filter.search.clone_from(text),
            Action::ShowAll => *filter = Filter::default(),
            Action::SetPair(pair) => charts.pair = *pair,
            Action::ShowRunning(running) => charts.running = *running,
            Action::SortBy(column) => next.table.sort = self.table.sort.pressed(*column),
            Action::OpenList => next.table.is_open = true,
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

fn pressed(dates: DateRange, period: Period) -> DateRange {
    match (dates.from, dates.to) {
        _ if dates == period.dates() => DateRange::default(),
        (Some(from), Some(to)) if period.unit().holds(dates) => {
            DateRange::between(from.min(period.from), to.max(period.to))
        }
        _ => period.dates(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Day;
    use crate::query::Unit;
    use crate::state::{ChartsView, TableView};

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn two_presses_select_the_days_between_in_either_order() {
        let (early, late) = (day("2016-03-30"), day("2016-08-03"));
        let press = |day| Action::PressPeriod(Unit::Day.period(day));
        let view = View::default().after(&press(late));
        assert_eq!(view.filter.dates.single(), Some(late));
        let view = view.after(&press(early));
        assert_eq!(view.filter.dates, DateRange::between(early, late));
        let view = view.after(&press(early));
        assert_eq!(view.filter.dates.single(), Some(early));
        assert!(view.after(&press(early)).filter.dates.is_open());
    }

    #[test]
    fn two_presses_select_from_the_start_of_one_quarter_to_the_end_of_another() {
        let [early, late] = ["2016-03-30", "2016-08-03"].map(|own| Unit::Quarter.period(day(own)));
        let view = View::default().after(&Action::PressPeriod(late));
        assert_eq!(view.filter.dates, late.dates());
        let both = view.after(&Action::PressPeriod(early));
        assert_eq!(both.filter.dates, DateRange::between(early.from, late.to));
        let one = both.after(&Action::PressPeriod(early));
        assert_eq!(one.filter.dates, early.dates());
        assert!(
            one.after(&Action::PressPeriod(early))
                .filter
                .dates
                .is_open()
        );
    }

    #[test]
    fn a_new_filter_or_order_goes_to_the_first_page_but_a_measure_does_not() {
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
        let opened = View::default().after(&Action::OpenList);
        assert!(
            opened
                .after(&Action::PressBin(SentenceBin::LIFE))
                .opens_list()
        );
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
