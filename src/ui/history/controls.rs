//! What the charts of the history have in common: choosing what is counted and which years, and the
//! table twin.

use super::set;
use crate::browser;
use crate::charts::history::Table;
use crate::data::History;
use crate::domain::{Act, Tag};
use crate::query::Century;
use crate::state::history::with_years;
use crate::state::{Action, View};
use crate::text;
use crate::ui::choice::choice;
use crate::ui::figure::FigureProps;
use crate::ui::visit::Change;
use yew::prelude::*;

/// A list of what can be counted.
pub(super) fn acts(view: &View, change: &Callback<Change>) -> Html {
    let now = view.century.clone();
    let onchange = change.reform(move |event: Event| {
        let act = Act::from_key(&browser::chosen(&event)).unwrap_or(now.act);
        Change::Do(Action::ShowCentury(Century { act, ..now.clone() }))
    });
    html! {
        <div class="dates control">
            <label>
                <span>{ "Count" }</span>
                <select id="act" {onchange}>
                    for act in Act::all() {
                        { choice(act.key().to_owned(), text::history::heading(act).to_owned(), act == view.century.act) }
                    }
                </select>
            </label>
        </div>
    }
}

/// Two lists of fiscal years, and the way back to all of them.
pub(super) fn years(props: &FigureProps, history: &History) -> Html {
    let span = props.view.century.span;
    let ends = (history.years.first(), history.years.last());
    let (Some(first), Some(last)) = ends else {
        return Html::default();
    };
    let (from, to) = span.unwrap_or((first.year, last.year));
    let list = |label: &'static str, chosen: u16, with: fn(u16, u16, u16) -> (u16, u16)| {
        let onchange = set(props, move |century, event: Event| {
            let year = browser::chosen(&event).parse().unwrap_or(chosen);
            let (from, to) = with(year, from, to);
            with_years(&century, from, to)
        });
        html! {
            <label>
                <span>{ label }</span>
                <select {onchange}>
                    for year in first.year..=last.year {
                        { choice(year.to_string(), year.to_string(), year == chosen) }
                    }
                </select>
            </label>
        }
    };
    let all = set(props, |century, _: MouseEvent| Century {
        span: None,
        ..century
    });
    html! {
        <div class="dates control">
            { list("From", from, |year, _, to| (year, to.max(year))) }
            { list("To", to, |year, from, _| (from.min(year), year)) }
            <button type="button" disabled={span.is_none()} onclick={all}>{ "All years" }</button>
        </div>
    }
}

/// The table twin of a chart of the history.
pub(super) fn table(caption: &str, rows: Table) -> Html {
    html! {
        <table>
            <caption>{ caption.to_owned() }</caption>
            <thead>
                <tr>
                    for heading in rows.headings {
                        <th scope="col">{ heading }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for row in rows.rows {
                    <tr>
                        for (place, cell) in row.into_iter().enumerate() {
                            if place == 0 {
                                <th scope="row">{ cell }</th>
                            } else {
                                <td>{ cell }</td>
                            }
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}
