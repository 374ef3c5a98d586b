//! The further charts of the records: side by side, or on a phone one at a time.

use super::page::ProgressProps;
use super::rows::figures;
use crate::charts::RECORD_ROWS;
use crate::text;
use yew::prelude::*;

/// The titles to which the links lead, in the order of [`text::WHO_LINKS`].
const TITLES: [&str; 5] = [
    "drug-title",
    "state-title",
    "change-title",
    "effect-title",
    "served-title",
];

/// The further charts of the records. On a phone, the style sheet lays them beside each other in a strip that
/// scrolls sideways, and shows the links to them.
#[component]
pub(super) fn Who(page: &ProgressProps) -> Html {
    html! {
        <div class="who">
            <nav class="slides" aria-label={text::WHO}>
                for (id, words) in TITLES.into_iter().zip(text::WHO_LINKS) {
                    <a href={format!("#{id}")}>{ words }</a>
                }
            </nav>
            <div class="strip">
                for row in &RECORD_ROWS[1..] {
                    <div class="topics">
                        for column in *row {
                            <div>
                                for chart in *column {
                                    <div class="slide">{ figures(*chart, page) }</div>
                                }
                            </div>
                        }
                    </div>
                }
            </div>
        </div>
    }
}
