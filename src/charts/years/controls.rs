//! The choice of fiscal years, and the line about the pressed one.

use crate::charts::context::Context;
use crate::charts::control::{Button, Control, Entry, Group, List};
use crate::charts::history::{HistoryData, show};
use crate::domain::{FiscalYear, Names};
use crate::query::history::HistoryView;
use crate::query::{DateRange, Filter, Outcome};
use crate::state::history::with_years;
use crate::state::{Action, Msg};
use crate::text::chart::{FROM, TO, years as words};
use crate::text::grantor;
use yew::html;

/// Two lists of fiscal years, and a button that shows all of them.
pub(super) fn spans(data: &HistoryData<'_>) -> Control {
    let years = &data.history.years;
    let (Some(first), Some(last)) = (years.first(), years.last()) else {
        return Control::Nodes(html! {});
    };
    let (from, to) = data.view.span.unwrap_or((first.year, last.year));
    let list = |label, chosen: u16, with: fn(u16, u16, u16) -> (u16, u16)| {
        let entry = |year: u16| Entry {
            value: year.to_string(),
            words: year.to_string(),
            is_chosen: year == chosen,
        };
        Control::List(List {
            label,
            id: None,
            entries: (first.year..=last.year).map(entry).collect(),
            choose: data.set(move |view, year: &str| {
                let (from, to) = with(year.parse().unwrap_or(chosen), from, to);
                with_years(&view, from, to)
            }),
        })
    };
    let all = HistoryView {
        span: None,
        ..data.view.clone()
    };
    let all = Button {
        is_disabled: data.view.span.is_none(),
        ..Button::new(words::ALL_YEARS, show(all))
    };
    let controls = vec![
        list(FROM, from, |year, _, to| (year, to.max(year))),
        list(TO, to, |year, from, _| (from.min(year), year)),
        all.into(),
    ];
    Group::of("div", "dates control", controls)
}

/// Buttons that lead to the people of the pressed fiscal year and deselect it. (The takeaway above the chart
/// describes the year.)
pub(super) fn panel(context: &Context<'_>, data: &HistoryData<'_>) -> Control {
    let pressed = data.view.year.as_deref();
    let year = pressed.and_then(|key| data.history.year(key));
    let line = year.map(|year| {
        let none = HistoryView {
            year: None,
            ..data.view.clone()
        };
        let deselect = Button {
            key: "close".to_owned(),
            ..Button::new(words::DESELECT, show(none))
        };
        Group::of(
            "p",
            None,
            vec![people(context, data, year), deselect.into()],
        )
    });
    Group::of("div", "panel control", line.into_iter().collect())
}

/// A button that leads to the people whose sentences were commuted in this year, or a note if the records do
/// not have them.
fn people(context: &Context<'_>, data: &HistoryData<'_>, year: &FiscalYear) -> Control {
    if !data.history.is_subject(year.president) {
        return note(grantor::not_in_records(&context.dataset.about));
    }
    let (from, to) = year.days();
    let dates = DateRange::between(from, to);
    let filter = Filter {
        dates,
        ..Filter::default()
    };
    let people = Outcome::new(context.columns, &filter, Names::Show)
        .total
        .people;
    if people == 0 {
        return note(words::NO_RECORDS.to_owned());
    }
    let message = Msg::JumpToRecords(Action::SelectDates(dates));
    let button = Button {
        key: "people".to_owned(),
        class: Some("main"),
        ..Button::new(words::see_in_records(people), message)
    };
    button.into()
}

fn note(words: String) -> Control {
    Control::Nodes(html! { <span key="none">{ words }</span> })
}
