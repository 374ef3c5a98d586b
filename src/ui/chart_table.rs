//! The table twin of a chart.

use crate::charts::{Mark, Shows};
use crate::text;
use yew::prelude::*;

/// Whether a chart's counts say all that it shows.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Told {
    /// They do.
    InCounts,
    /// Each mark says more, in words.
    InWords,
    /// They count no people of the list: the table is given whole.
    Apart(Html),
}

/// A table with a row for each mark: the same counts as the picture, in reading order.
pub(super) fn chart_table(caption: &str, heading: &str, marks: &[Mark], told: &Told) -> Html {
    let table = match told {
        Told::Apart(table) => table.clone(),
        Told::InCounts | Told::InWords => counts(caption, heading, marks, *told == Told::InWords),
    };
    html! {
        <details class="twin">
            <summary>{ "The chart as a table" }</summary>
            <div class="scroll" tabindex="0" role="group" aria-label={caption.to_owned()}>{ table }</div>
        </details>
    }
}

/// People by mark, and where `in_words`, all that each mark says.
fn counts(caption: &str, heading: &str, marks: &[Mark], in_words: bool) -> Html {
    let figures: Vec<&str> = marks
        .first()
        .map(|mark| {
            mark.figures
                .iter()
                .map(|(name, _)| figure_heading(name))
                .collect()
        })
        .unwrap_or_default();
    html! {
        <table>
            <caption>{ caption.to_owned() }</caption>
            <thead>
                <tr>
                    <th scope="col">{ heading.to_owned() }</th>
                    <th scope="col">{ "People" }</th>
                    <th scope="col">{ "Life" }</th>
                    <th scope="col">{ "All grants" }</th>
                    for figure in figures {
                        <th scope="col">{ figure }</th>
                    }
                    if in_words {
                        <th scope="col">{ "In words" }</th>
                    }
                </tr>
            </thead>
            <tbody>{ for marks.iter().map(|mark| line(mark, in_words)) }</tbody>
        </table>
    }
}

fn line(mark: &Mark, in_words: bool) -> Html {
    let Shows::People { view, all } = &mark.shows else {
        return Html::default();
    };
    html! {
        <tr key={mark.key.clone()}>
            <th scope="row">{ mark.tip.first().cloned().unwrap_or_default() }</th>
            <td>{ text::count(view.people) }</td>
            <td>{ text::count(view.life) }</td>
            <td>{ text::count(all.people) }</td>
            for (_, value) in mark.figures.iter() {
                <td>{ text::count(*value) }</td>
            }
            if in_words {
                <td class="words">{ mark.tip.get(1..).unwrap_or_default().join("; ") }</td>
            }
        </tr>
    }
}

fn figure_heading(attribute: &str) -> &'static str {
    match attribute {
        "data-running" => "Up to this day",
        "data-before" => "New term, before",
        "data-firearm" => "With a firearm",
        _ => "New term, after",
    }
}
