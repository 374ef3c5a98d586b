//! Links to the sections of the page.

use super::history::HISTORY_TITLE_ID;
use crate::data::About;
use crate::text;
use yew::prelude::*;

/// The id of the heading of the report’s statements.
const REPORT_TITLE_ID: &str = "report-title";

/// The id of the heading of each section, in page order.
const SECTIONS: [&str; 6] = [
    "time-title",
    "sentence-title",
    "records-title",
    HISTORY_TITLE_ID,
    REPORT_TITLE_ID,
    "notes-title",
];

/// Links to the sections of the page. They stay at the top of the window once a reader scrolls past them.
pub(super) fn contents(about: &About) -> Html {
    let is_there = |id: &str| match id {
        HISTORY_TITLE_ID => about.history.is_some(),
        REPORT_TITLE_ID => about.has_report,
        _ => true,
    };
    html! {
        <nav class="places" aria-label={text::CONTENTS}>
            for (id, words) in SECTIONS.into_iter().zip(text::SECTIONS).filter(|(id, _)| is_there(id)) {
                <a href={format!("#{id}")}>{ words }</a>
            }
        </nav>
    }
}
