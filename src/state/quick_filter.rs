//! The filters that most readers want, one press each.

use super::{Action, View, decode};
use crate::data::About;
use crate::domain::{Day, DrugSet, State, Tag};
use crate::query::{
    BinSet, Columns, DateRange, Dimension, Filter, Outcome, Period, Places, SentenceBin, Unit,
    sorted,
};
use crate::text::{self, filter as words};

/// A filter that is one press away.
#[derive(Clone, Debug, PartialEq)]
pub struct QuickFilter {
    /// The filter in words.
    pub words: String,
    /// Whether it is set.
    pub is_on: bool,
    /// The action that sets it, or removes it if it is set.
    pub action: Action,
}

/// Returns the quick filters of `view` of a list whose counts without a filter are `all`: everyone, which removes all
/// filters, and the presets of the list, each of which is added to the others. A list that names none has those that are
/// computed from it.
#[must_use]
pub fn quick_filters(
    about: &About,
    columns: &Columns,
    all: &Outcome,
    view: &View,
) -> Vec<QuickFilter> {
    let everyone = QuickFilter {
        words: words::EVERYONE.to_owned(),
        is_on: !view.is_filtered(),
        action: Action::ShowAll,
    };
    let presets = match &about.presets {
        Some(presets) => presets
            .iter()
            .map(|own| (own.words.clone(), decode(&own.view).0.filter))
            .collect(),
        None => computed(about, columns, all),
    };
    let presets = presets.into_iter();
    let presets = presets.map(|(words, filter)| added(words, &filter, view));
    std::iter::once(everyone).chain(presets).collect()
}

/// The quick filter that adds the conditions of `own` to those of `view`, or removes them if they are set.
fn added(words: String, own: &Filter, view: &View) -> QuickFilter {
    let none = Filter::default();
    let of_own = Dimension::ALL.into_iter();
    let of_own = of_own.filter(|own_dimension| !own.has_same(*own_dimension, &none));
    let is_on = of_own.clone().all(|one| own.has_same(one, &view.filter));
    let from = if is_on { &none } else { own };
    let filter = of_own.fold(view.filter.clone(), |all, one| all.with(one, from));
    QuickFilter {
        words,
        is_on,
        action: Action::Show(Box::new(View {
            filter,
            ..view.clone()
        })),
    }
}

/// The presets of a list that names none: life sentences, the most frequent drug, the day with the most grants, and the
/// last week in office, as far as the list has them.
fn computed(about: &About, columns: &Columns, all: &Outcome) -> Vec<(String, Filter)> {
    // Life without parole counts as life, as in the headline.
    let life = [SentenceBin::LIFE, SentenceBin::LIFE_WITHOUT_PAROLE].into_iter();
    let life = life.filter(|own| all.by_bin[own.index()].people > 0);
    let life = life.fold(None, |sentences: Option<BinSet>, own| {
        Some(sentences.unwrap_or_default().toggled(own))
    });
    let life = life.map(|sentences| {
        let filter = Filter {
            sentences,
            ..Filter::default()
        };
        (words::LIFE.to_owned(), filter)
    });
    let drug = all.leading_drugs().first().map(|drug| {
        let drugs = DrugSet::default().toggled(*drug);
        let filter = Filter {
            drugs,
            ..Filter::default()
        };
        (text::sentence_case(text::drug(*drug)), filter)
    });
    let dates = |words: String, dates| {
        (
            words,
            Filter {
                dates,
                ..Filter::default()
            },
        )
    };
    let batches = columns.batches.iter().zip(&all.by_batch);
    let days = batches.filter(|(own, count)| own.is_day() && count.people > 1);
    // The earliest of those with the most.
    let day = days.rev().max_by_key(|(_, count)| count.people);
    let day = day.filter(|_| columns.batches.len() > 1);
    let day = day.map(|(own, _)| dates(text::day(own.from), own.dates()));
    let week = about.to.and_then(|end| final_week(columns.days(), end));
    let week = week.map(|range| dates(text::grantor::FINAL_WEEK.to_owned(), range));
    [life, drug, day, week].into_iter().flatten().collect()
}

/// The days of grant in the last week of the presidency; `days` are those of all grants, ascending.
#[must_use]
pub fn final_week(days: &[Day], end: Day) -> Option<DateRange> {
    let first = days.partition_point(|day| *day <= end.days_before(7));
    let after = days.partition_point(|day| *day <= end);
    let week = days.get(first..after)?;
    Some(DateRange::between(*week.first()?, *week.last()?))
}

/// A state in the list of quick filters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateChoice {
    /// The state.
    pub state: State,
    /// Its name and the people sentenced there: `Florida (240)`.
    pub words: String,
    /// Whether the view is about this state alone.
    pub is_on: bool,
}

/// Returns the states in which anyone was sentenced, by name, with the people under the other filters.
#[must_use]
pub fn state_choices(view: &View, outcome: &Outcome, all: &Outcome) -> Vec<StateChoice> {
    let counts = State::ALL
        .iter()
        .zip(outcome.by_state.iter().zip(&all.by_state));
    let choices = counts.filter(|(_, (_, all))| all.people > 0);
    let choice = |(state, (now, _)): (&State, (&crate::query::Tally, _))| StateChoice {
        state: *state,
        words: words::state_and_people(*state, now.people),
        is_on: view.filter.places == Places::of_state(*state),
    };
    let choices = choices.map(choice).collect();
    sorted(choices, |one, other| one.words.cmp(&other.words))
}

/// The day of grant, or the period, before and after the selected one. Unless a single one is selected, the last and
/// the first.
#[must_use]
pub fn periods_beside(batches: &[Period], view: &View) -> [Option<Period>; 2] {
    let dates = view.filter.dates;
    if !Unit::of(batches).holds(dates) {
        return [batches.last().copied(), batches.first().copied()];
    }
    let before = |own: &&Period| dates.from.is_some_and(|from| own.to < from);
    let after = |own: &&Period| dates.to.is_some_and(|to| own.from > to);
    let before = batches.iter().rev().find(before);
    let after = batches.iter().find(after);
    [before, after].map(Option::<&Period>::copied)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::decode;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn the_final_week_is_that_of_the_presidency() {
        let days = ["2016-08-03", "2017-01-13", "2017-01-17", "2017-01-19"].map(day);
        let week = DateRange::between(day("2017-01-17"), day("2017-01-19"));
        assert_eq!(final_week(&days, day("2017-01-20")), Some(week));
        assert_eq!(final_week(&days[..2], day("2017-01-20")), None);
    }

    #[test]
    fn steps_lead_from_day_to_day_and_begin_at_either_end() {
        let days = ["2015-03-31", "2016-08-03", "2017-01-19"].map(|own| Unit::Day.period(day(own)));
        let beside = |query: &str| periods_beside(&days, &decode(query).0);
        assert_eq!(beside(""), [Some(days[2]), Some(days[0])]);
        assert_eq!(
            beside("from=2016-08-03&to=2016-08-03"),
            [Some(days[0]), Some(days[2])]
        );
        assert_eq!(
            beside("from=2017-01-19&to=2017-01-19"),
            [Some(days[1]), None]
        );
        assert_eq!(
            beside("from=2015-01-01&to=2016-08-03"),
            [Some(days[2]), Some(days[0])]
        );
    }

    #[test]
    fn steps_lead_from_quarter_to_quarter() {
        let own =
            ["2015-03-31", "2016-08-03", "2017-01-19"].map(|own| Unit::Quarter.period(day(own)));
        let beside = |query: &str| periods_beside(&own, &decode(query).0);
        let ends = [Some(own[2]), Some(own[0])];
        assert_eq!(beside(""), ends);
        let around = [Some(own[0]), Some(own[2])];
        assert_eq!(beside("from=2016-07-01&to=2016-09-30"), around);
        assert_eq!(beside("from=2016-07-05&to=2016-07-05"), around);
        assert_eq!(beside("from=2015-01-01&to=2016-09-30"), ends);
    }
}
