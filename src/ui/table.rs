//! The table of the grants of the view.

use super::Library;
use super::link::on_plain_press;
use super::page::PageProps;
use super::pager::{TABLE_ID, foot, row_id};
use super::save::downloads;
use super::search::search;
use crate::data::About;
use crate::domain::{GrantId, Names};
use crate::query::Needle;
use crate::state::{Action, Msg, Page, ROWS_A_PAGE, RecordRow, TableColumn, View, encode, page};
use crate::text::{self, table as words};
use yew::prelude::*;

/// The search field, the table and its pager, and the downloads of what it lists.
#[component]
pub(super) fn RecordsTable(list: &PageProps) -> Html {
    let view = &list.view;
    let page = page(&list.records.dataset, &list.sorted, view);
    let count = u32::try_from(list.sorted.len()).unwrap_or(u32::MAX);
    let named = view.names == Names::Show && list.records.has_names;
    html! {
        <>
        <section class="records answer" aria-labelledby={TABLE_ID}>
            <h2 id={TABLE_ID}>{ if named { words::FIND_A_PERSON } else { words::THE_LIST } }</h2>
            if !named {
                <p class="note">{ words::NAMES_HIDDEN }</p>
            }
            { search(&list.records, &view.filter.search, named, &list.send) }
            <table data-table="records" data-count={count.to_string()} role="table">
                <caption>{ caption(&list.records.dataset.about, count, &page, view) }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        if !named {
                            <th scope="col" role="columnheader"><span class="heading">{ words::GRANT }</span></th>
                        }
                        for column in columns(&list.records, named) {
                            { heading(list, column) }
                        }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for (index, record) in page.rows.iter().enumerate() {
                        { row(list, index, record) }
                    }
                </tbody>
            </table>
            { foot(&page, count, &list.send) }
            <p class="note still">{ text::still_list(row_count(&page), count) }</p>
        </section>
        { downloads(list) }
        </>
    }
}

/// The columns that the list has.
fn columns(records: &Library, named: bool) -> impl Iterator<Item = TableColumn> {
    TableColumn::ALL
        .into_iter()
        .filter(move |column| match column {
            TableColumn::Name => named,
            TableColumn::Date | TableColumn::Sentence => true,
            TableColumn::District => has_places(records),
            TableColumn::Effect => records.all.has_effects(),
        })
}

fn has_places(records: &Library) -> bool {
    !records.dataset.districts.is_empty()
}

fn caption(about: &About, count: u32, page: &Page, view: &View) -> String {
    let first = page.number * ROWS_A_PAGE + 1;
    let last = page.number * ROWS_A_PAGE + row_count(page);
    let people = text::list_range(first, last, count);
    if count == 0 {
        return people;
    }
    let sort = view.table.sort;
    let column = (sort.column != TableColumn::Date).then(|| sort.column.heading(about));
    words::caption(&people, column, sort.descending)
}

fn row_count(page: &Page) -> u32 {
    u32::try_from(page.rows.len()).unwrap_or(u32::MAX)
}

fn heading(list: &PageProps, column: TableColumn) -> Html {
    let sort = list.view.table.sort;
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
    let words = html! { <>{ column.heading(&list.records.dataset.about) }<span aria-hidden="true">{ arrow }</span></> };
    html! {
        <th scope="col" role="columnheader" aria-sort={state}>
            if list.live {
                <button
                    type="button"
                    onclick={list.send.reform(move |_| Msg::Do(Action::SortBy(column)))}
                >
                    { words }
                </button>
            } else {
                <span class="heading">{ words }</span>
            }
        </th>
    }
}

fn row(list: &PageProps, index: usize, record: &RecordRow) -> Html {
    let needle = list.view.filter.needle(list.view.names);
    let (title, district) = (record.title(), marked(&needle, &record.district));
    let title = if record.name.is_some() {
        marked(&needle, title)
    } else {
        html! { { title.to_owned() } }
    };
    html! {
        <tr role="row" key={record.id.to_string()} data-id={record.id.to_string()}>
            <th scope="row" role="rowheader">
                if list.live {
                    { link(list, index, record.id, title) }
                } else {
                    { title }
                }
            </th>
            <td role="cell" class="date">{ record.granted.clone() }</td>
            if has_places(&list.records) {
                <td role="cell" class="district">{ district }</td>
            }
            <td role="cell" class="sentence">
                { record.sentence.clone() }
                if !record.remark.is_empty() {
                    <small>{ record.remark.clone() }</small>
                }
            </td>
            if list.records.all.has_effects() {
                <td role="cell" class="effect">{ record.effect.clone() }</td>
            }
        </tr>
    }
}

/// A link to the record of `id`, which opens in the page unless a modifier key is held.
fn link(list: &PageProps, index: usize, id: GrantId, words: Html) -> Html {
    let action = Action::OpenRecord(Some(id));
    let href = format!("?{}", encode(&list.view.after(&action)));
    let onclick = on_plain_press(&list.send, Msg::Do(action));
    html! { <a id={row_id(index)} {href} {onclick}>{ words }</a> }
}

/// Returns the text with the matches of the search marked.
fn marked(needle: &Needle, text: &str) -> Html {
    let piece = |(is_hit, piece): (bool, &str)| {
        let piece = piece.to_owned();
        if is_hit {
            html! { <mark>{ piece }</mark> }
        } else {
            html! { { piece } }
        }
    };
    html! { { for needle.pieces(text).into_iter().map(piece) } }
}
