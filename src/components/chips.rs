//! The filters in words.

use super::visit::Change;
use crate::view::{Action, View, chips};
use yew::prelude::*;

/// A button for each filter, which removes it, and one that removes all.
pub(super) fn filters(view: &View, change: &Callback<Change>) -> Html {
    let chips = chips(view);
    let show_all = change.reform(|_| Change::Do(Action::ShowAll));
    html! {
        <div class="chips control" role="group" aria-label="Filters">
            if chips.is_empty() {
                <p>{ "Choose dates or sentences in either chart: the other one answers." }</p>
            } else {
                for chip in chips {
                    <button
                        key={chip.words.clone()}
                        type="button"
                        class="chip"
                        aria-label={format!("Remove filter: {}", chip.words)}
                        onclick={change.reform(move |_| Change::Do(chip.removal.clone()))}
                    >
                        { chip.words.clone() }
                        <span aria-hidden="true">{ " ×" }</span>
                    </button>
                }
                <button key="all" type="button" class="show-all" onclick={show_all}>{ "Show all" }</button>
            }
        </div>
    }
}
