//! The fiscal year that has been pressed, and the way to its people.

use super::set;
use crate::chart::history::year_words;
use crate::components::figure::FigureProps;
use crate::components::visit::Change;
use crate::data::History;
use crate::domain::FiscalYear;
use crate::query::{Clauses, Century, DateRange, Outcome};
use crate::text;
use crate::view::Action;
use crate::view::history::OF_THE_RECORDS;
use yew::prelude::*;

/// What is known of the pressed year, in words; where its people are in the records, a button to them.
/// Nothing where none is pressed.
pub(super) fn year_panel(props: &FigureProps, history: &History) -> Html {
    let pressed = props.view.century.year.as_deref();
    let Some(year) = pressed.and_then(|key| history.year(key)) else {
        return html! { <div class="panel" role="status"></div> };
    };
    let close = set(props, |century, _: MouseEvent| Century {
        year: None,
        ..century
    });
    html! {
        <div class="panel" role="status">
            <p>
                for line in year_words(history, year) {
                    { line }
                    { " " }
                }
            </p>
            <p>
                { people(props, history, year) }
                <button key="close" type="button" onclick={close}>{ "Deselect the year" }</button>
            </p>
        </div>
    }
}

/// The way to the people whose sentences were commuted in this year.
fn people(props: &FigureProps, history: &History, year: &FiscalYear) -> Html {
    let is_of_the_records = history
        .president_of(year)
        .is_some_and(|president| president.key == OF_THE_RECORDS);
    let (from, to) = year.days();
    let dates = DateRange::between(from, to);
    let clauses = Clauses {
        dates,
        ..Clauses::default()
    };
    let people = if is_of_the_records {
        Outcome::new(&props.records.columns, &clauses).total.people
    } else {
        0
    };
    if people == 0 {
        return html! {
            <span key="none">
                { if is_of_the_records {
                    "The records have nobody in this year. "
                } else {
                    "Who they were is not in the records of this page, which are President Obama’s. "
                } }
            </span>
        };
    }
    let onclick = props
        .change
        .reform(move |_: MouseEvent| Change::Leap(Action::SelectDates(dates)));
    html! {
        <button key="people" type="button" class="main" {onclick}>
            { format!("See the {} in the records", text::counted(people, "person", "people")) }
        </button>
    }
}
