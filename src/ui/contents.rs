//! Links to the sections of the page.

use crate::text;
use yew::prelude::*;

/// The id of the heading of each section, in page order.
const SECTIONS: [&str; 6] = [
    "time-title",
    "sentence-title",
    "records-title",
    "century-title",
    "report-title",
    "notes-title",
];

/// Links to the sections of the page. They stay at the top of the window once a reader scrolls past them.
#[component]
pub(super) fn Contents() -> Html {
    html! {
        <nav class="places" aria-label={text::CONTENTS}>
            for (id, words) in SECTIONS.into_iter().zip(text::SECTIONS) {
                <a href={format!("#{id}")}>{ words }</a>
            }
        </nav>
    }
}
