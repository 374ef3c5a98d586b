//! Pages of the table.

use crate::browser;
use crate::state::Page;
use crate::state::{Action, Msg};
use crate::text;
use yew::prelude::*;

/// The heading of the table, to which a change of page scrolls.
pub(super) const TABLE_ID: &str = "records-title";

/// Buttons to the previous and the next page, with the number of the current page.
pub(super) fn pager(page: &Page, send: &Callback<Msg>) -> Html {
    if page.count == 1 {
        return Html::default();
    }
    let to = |number: u32| {
        send.reform(move |_: MouseEvent| {
            browser::reveal(TABLE_ID);
            Msg::Do(Action::GoToPage(number))
        })
    };
    html! {
        <nav class="pager control" aria-label="Pages of the table">
            <button
                type="button"
                disabled={page.number == 0}
                onclick={to(page.number.saturating_sub(1))}
            >
                { "Previous" }
            </button>
            <span>{ format!("Page {} of {}", text::count(page.number + 1), text::count(page.count)) }</span>
            <button
                type="button"
                disabled={page.number + 1 >= page.count}
                onclick={to(page.number + 1)}
            >
                { "Next" }
            </button>
        </nav>
    }
}
