//! The grants of the view, person by person.

use super::Shared;
use super::context::Records;
use super::pager::pager;
use super::search::Search;
use super::visit::Change;
use crate::query::Outcome;
use crate::text;
use crate::view::{Action, Column, Names, RecordRow, View, page, sorted_rows};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct RecordListProps {
    pub(super) records: Records,
    pub(super) view: View,
    pub(super) outcome: Shared<Outcome>,
    pub(super) live: bool,
    pub(super) change: Callback<Change>,
}

#[component]
pub(super) fn RecordList(props: &RecordListProps) -> Html {
    let view = &props.view;
    let sorted = {
        let records = props.records.clone();
        use_memo(
            (props.outcome.clone(), view.sort),
            move |(outcome, sort)| sorted_rows(&records.dataset, &outcome.rows, *sort),
        )
    };
    let page = page(&props.records.dataset, &sorted, view);
    let count = props.outcome.total.people;
    let named = view.names == Names::Show;
    html! {
        <section class="records answer" aria-labelledby="records-title">
            <h2 id="records-title">{ if named { "Who" } else { "Grants" } }</h2>
            if named {
                <Search text={view.search.clone()} change={props.change.clone()} />
            } else {
                <p class="note">{ "This address leaves names out." }</p>
            }
            <table data-table="records" data-count={count.to_string()} role="table">
                <caption>{ caption(count, view) }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        for column in columns(named) {
                            { heading(props, column) }
                        }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for record in page.rows.iter() {
                        { row(record) }
                    }
                </tbody>
            </table>
            { pager(&page, &props.change) }
        </section>
    }
}

fn columns(named: bool) -> impl Iterator<Item = Column> {
    Column::ALL
        .into_iter()
        .filter(move |column| named || *column != Column::Name)
}

fn caption(count: u32, view: &View) -> String {
    let grants = text::counted(count, "grant", "grants");
    let order = view.sort.column.heading().to_lowercase();
    let direction = match (view.sort.column, view.sort.descending) {
        (Column::Date, true) => "latest first".to_owned(),
        (Column::Date, false) => "earliest first".to_owned(),
        (_, true) => format!("by {order}, reversed"),
        (_, false) => format!("by {order}"),
    };
    format!("{grants}, {direction}")
}

fn heading(props: &RecordListProps, column: Column) -> Html {
    let sort = props.view.sort;
    let state = match (sort.column == column, sort.descending) {
        (false, _) => None,
        (true, false) => Some("ascending"),
        (true, true) => Some("descending"),
    };
    let arrow = match state {
        Some("ascending") => " ↑",
        Some(_) => " ↓",
        None => "",
    };
    let words = html! { <>{ column.heading() }<span aria-hidden="true">{ arrow }</span></> };
    html! {
        <th scope="col" role="columnheader" aria-sort={state}>
            if props.live {
                <button
                    type="button"
                    onclick={props.change.reform(move |_| Change::Do(Action::SortBy(column)))}
                >
                    { words }
                </button>
            } else {
                <span class="heading">{ words }</span>
            }
        </th>
    }
}

fn row(record: &RecordRow) -> Html {
    html! {
        <tr role="row" key={record.id.clone()} data-id={record.id.clone()}>
            if let Some(name) = record.name.clone() {
                <th scope="row" role="rowheader">{ name }</th>
            }
            <td role="cell" class="date">{ record.granted.clone() }</td>
            <td role="cell" class="district">{ record.district.clone() }</td>
            <td role="cell" class="sentence">
                { record.sentence.clone() }
                if !record.remark.is_empty() {
                    <small>{ record.remark.clone() }</small>
                }
            </td>
            <td role="cell" class="effect">{ record.effect.clone() }</td>
        </tr>
    }
}
