//! Lists that select dates of grant without the picture.

use crate::charts::context::Context;
use crate::charts::control::{Choose, Control, Entry, Group, List};
use crate::domain::Day;
use crate::query::{DateRange, Period};
use crate::state::{Action, Msg};
use crate::text::{self, chart::FROM, chart::TO};

/// An end of the range.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    From,
    To,
}

/// Two lists of the days of grant, or of the periods. On a phone, the native picker finds days that a finger would miss on a
/// narrow chart.
pub(super) fn dates(context: &Context<'_>) -> Control {
    let lists = [End::From, End::To].map(|end| Control::List(days(context, end)));
    Group::of("div", "dates control", lists.into())
}

fn days(context: &Context<'_>, end: End) -> List {
    let dates = context.view.filter.dates;
    let batches = &context.columns.batches;
    let (label, chosen, open) = match end {
        End::From => (FROM, dates.from, batches.first()),
        End::To => (TO, dates.to, batches.last()),
    };
    let entry = |value: String, words: String, is_chosen: bool| Entry {
        value,
        words,
        is_chosen,
    };
    let day_of = |own: &Period| match end {
        End::From => own.from,
        End::To => own.to,
    };
    let open = open.map_or_else(String::new, |own| text::period(*own));
    let open = entry(String::new(), open, chosen.is_none());
    // A day from the address need not be a day of grant, nor the end of a period.
    let other = chosen.filter(|day| !batches.iter().any(|own| day_of(own) == *day));
    let other = other.map(|day| entry(day.to_string(), text::day(day), true));
    let counts = batches.iter().zip(&context.outcome.by_batch);
    let counts = counts.map(|(own, tally)| {
        let words = format!("{} ({})", text::period(*own), text::count(tally.people));
        let day = day_of(own);
        entry(day.to_string(), words, chosen == Some(day))
    });
    List {
        label,
        id: None,
        entries: [open].into_iter().chain(other).chain(counts).collect(),
        choose: Choose::new(move |day: &str| {
            let dates = with_end(dates, end, Day::parse_iso(day));
            Msg::Do(Action::SelectDates(dates))
        }),
    }
}

/// The range with one end changed; if that end passes the other, both become the same day.
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
    fn an_end_that_passes_the_other_moves_it() {
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
