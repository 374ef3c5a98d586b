//! The way to the people of the fiscal year that has been pressed.

use super::set;
use crate::data::History;
use crate::domain::FiscalYear;
use crate::query::history::SUBJECT;
use crate::query::{Century, Clauses, DateRange, Outcome};
use crate::state::Action;
use crate::text;
use crate::ui::figure::FigureProps;
use crate::ui::visit::Change;
use yew::prelude::*;

/// Where the people of the pressed year are in the records, a button to them; a way to press none. Nothing
/// where none is pressed. (What the year holds is said over the chart.)
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
        .is_some_and(|president| president.key == SUBJECT);
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
