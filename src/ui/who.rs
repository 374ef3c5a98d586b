//! The further charts of the records: side by side, or on a phone one at a time.

use super::page::ProgressProps;
use super::rows::figures;
use crate::charts::{RECORD_ROWS, chart};
use crate::text;
use yew::prelude::*;

/// The charts to which the links lead, in the order of [`text::WHO_LINKS`].
const LINKED: [&str; 6] = ["drug", "state", "place", "change", "effect", "served"];

/// The further charts of the records. On a phone, the style sheet lays them beside each other in a strip that
/// scrolls sideways, and shows the links to them.
pub(super) fn who(page: &ProgressProps, strip: &NodeRef) -> Html {
    let all = &page.settled.records.all;
    let is_there = |name: &str| chart(name).is_some_and(|own| own.is_in(all));
    let links = LINKED.into_iter().zip(text::WHO_LINKS);
    let links: Vec<_> = links.filter(|(name, _)| is_there(name)).collect();
    if links.is_empty() {
        return Html::default();
    }
    html! {
        <div class="who">
            <nav class="slides" aria-label={text::WHO}>
                for (name, words) in links {
                    <a href={format!("#{name}-title")}>{ words }</a>
                }
            </nav>
            <div class="strip" ref={strip}>
                for row in &RECORD_ROWS[1..] {
                    <div class="topics">
                        for column in row.iter().filter(|own| own.iter().any(|own| own.is_in(all))) {
                            <div>
                                for chart in column.iter().filter(|own| own.is_in(all)) {
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
