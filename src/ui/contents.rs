//! Where what is on the page.

use crate::state::{Names, View};
use yew::prelude::*;

/// The parts of the page: the id of each heading, and its name.
const PARTS: [(&str, &str); 10] = [
    ("time-title", "When"),
    ("sentence-title", "How long"),
    ("drug-title", "Drugs"),
    ("state-title", "Where"),
    ("change-title", "Before and after"),
    ("served-title", "Time served"),
    ("century-title", "Since 1900"),
    ("report-title", "The report, checked"),
    ("records-title", "Find a person"),
    ("save-title", "Embed or download"),
];

/// Links to the parts of the page.
pub(super) fn contents(view: &View) -> Html {
    let link = |(id, words): (&'static str, &'static str)| {
        let is_people = id == "records-title";
        let words = if is_people && view.names == Names::Hide {
            "The list"
        } else {
            words
        };
        html! { <a href={format!("#{id}")}>{ words }</a> }
    };
    html! {
        <nav class="places" aria-label="On this page">{ for PARTS.into_iter().map(link) }</nav>
    }
}
