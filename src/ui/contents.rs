//! Table of contents.

use crate::charts::charts;
use crate::domain::Names;
use yew::prelude::*;

/// The sections after the charts of the records: the id and the name of each heading.
const SECTIONS: [(&str, &str); 4] = [
    ("century-title", "Since 1900"),
    ("report-title", "Checking the 2016 coverage"),
    ("records-title", "Find a person"),
    ("save-title", "Embed or download"),
];

/// Properties of `Contents`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ContentsProps {
    pub(super) names: Names,
}

/// Links to the sections of the page.
#[component]
pub(super) fn Contents(props: &ContentsProps) -> Html {
    let charts = charts().filter_map(|chart| Some((chart.name(), chart.contents()?)));
    let charts = charts.map(|(name, words)| (format!("{name}-title"), words));
    let sections = SECTIONS.map(|(id, words)| (id.to_owned(), words));
    let link = |(id, words): (String, &'static str)| {
        let is_people = id == "records-title";
        let words = if is_people && props.names == Names::Hide {
            "The list"
        } else {
            words
        };
        html! { <a href={format!("#{id}")}>{ words }</a> }
    };
    html! {
        <nav class="places" aria-label="On this page">{ for charts.chain(sections).map(link) }</nav>
    }
}
