//! The foot of the table: a button that opens the whole list, or the pages of the list.

use crate::browser;
use crate::state::{Action, Msg, Page, ROWS_AT_FIRST};
use crate::text;
use yew::prelude::*;

/// The heading of the table, to which a change of page scrolls.
pub(super) const TABLE_ID: &str = "records-title";

/// Returns the id of the link in a row of the table, counted from 0.
pub(super) fn row_id(index: usize) -> String {
    format!("row-{index}")
}

/// What follows the rows of `page`, a page of a list of `count` people.
pub(super) fn foot(page: &Page, count: u32, send: &Callback<Msg>) -> Html {
    if !page.is_whole {
        opener(count, send)
    } else if page.count > 1 {
        pages(page, send)
    } else {
        Html::default()
    }
}

/// A button that opens the whole list. The focus goes to the last person shown, before those who are added.
fn opener(count: u32, send: &Callback<Msg>) -> Html {
    let onclick = send.reform(|_: MouseEvent| {
        browser::focus(&row_id(ROWS_AT_FIRST as usize - 1));
        Msg::Do(Action::OpenList)
    });
    html! {
        <p class="pager control">
            <button type="button" {onclick}>{ text::see_all_people(count) }</button>
        </p>
    }
}

/// Buttons to the previous and the next page, with the number of the current page.
fn pages(page: &Page, send: &Callback<Msg>) -> Html {
    let to = |number: u32| {
        send.reform(move |_: MouseEvent| {
            browser::reveal(TABLE_ID);
            Msg::Do(Action::GoToPage(number))
        })
    };
    html! {
        <nav class="pager control" aria-label={text::table::PAGES}>
            <button
                type="button"
                disabled={page.number == 0}
                onclick={to(page.number.saturating_sub(1))}
            >
                { text::control::PREVIOUS }
            </button>
            <span>{ text::page_of(page.number, page.count) }</span>
            <button
                type="button"
                disabled={page.number + 1 >= page.count}
                onclick={to(page.number + 1)}
            >
                { text::control::NEXT }
            </button>
        </nav>
    }
}
