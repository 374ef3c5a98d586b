//! Dates of grant chosen without a chart.

use super::choice::choice;
use super::figure::FigureProps;
use super::visit::Change;
use crate::browser;
use crate::domain::Day;
use crate::query::DateRange;
use crate::state::Action;
use crate::text;
use yew::prelude::*;

/// An end of the range.
#[derive(Clone, Copy, PartialEq)]
enum End {
    From,
    To,
}

/// Two lists of the days of grant: with a phone's own wheel, a day is found that a finger on a
/// narrow chart would miss.
pub(super) fn dates(props: &FigureProps) -> Html {
    html! {
        <div class="dates control">
            { day_list(props, End::From) }
            { day_list(props, End::To) }
        </div>
    }
}

fn day_list(props: &FigureProps, end: End) -> Html {
    let dates = props.view.dates;
    let (label, chosen, open) = match end {
        End::From => ("From", dates.from, "the first day"),
        End::To => ("To", dates.to, "the last day"),
    };
    let batches = &props.records.columns.batches;
    // A day of the address need not be a day of grant.
    let other = chosen.filter(|day| !batches.contains(day));
    let onchange = props.change.reform(move |event: Event| {
        let day = Day::parse_iso(&browser::chosen(&event));
        Change::Do(Action::SelectDates(with_end(dates, end, day)))
    });
    html! {
        <label>
            <span>{ label }</span>
            <select {onchange}>
                { choice(String::new(), open.to_owned(), chosen.is_none()) }
                { for other.map(|day| choice(day.to_string(), text::day(day), true)) }
                for (day, tally) in batches.iter().zip(&props.outcome.by_batch) {
                    { choice(
                        day.to_string(),
                        format!("{} ({})", text::day(*day), text::count(tally.people)),
                        chosen == Some(*day),
                    ) }
                }
            </select>
        </label>
    }
}

/// The range with one end changed; an end that passes the other takes it along.
fn with_end(dates: DateRange, end: End, day: Option<Day>) -> DateRange {
    match end {
        End::From => DateRange {
            from: day,
            to: dates.to.map(|to| day.map_or(to, |day| to.max(day))),
        },
        End::To => DateRange {
            from: dates.from.map(|from| day.map_or(from, |day| from.min(day))),
            to: day,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_that_passes_the_other_takes_it_along() {
        let day = Day::from_epoch_days;
        let dates = DateRange::between(day(10), day(20));
        assert_eq!(
            with_end(dates, End::From, Some(day(30))),
            DateRange::between(day(30), day(30))
        );
        assert_eq!(
            with_end(dates, End::To, Some(day(5))),
            DateRange::between(day(5), day(5))
        );
        assert_eq!(
            with_end(dates, End::To, None),
            DateRange {
                from: Some(day(10)),
                to: None
            }
        );
    }
}
