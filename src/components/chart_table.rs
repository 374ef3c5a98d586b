//! The table twin of a chart.

use crate::chart::Mark;
use crate::text;
use yew::prelude::*;

/// Whether a chart's counts say all that it shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Told {
    /// They do.
    InCounts,
    /// Each mark says more, in words.
    InWords,
}

/// A table with a row for each mark: the same counts as the picture, in reading order.
pub(super) fn chart_table(caption: &str, heading: &str, marks: &[Mark], told: Told) -> Html {
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
        <details class="twin">
            <summary>{ "The chart as a table" }</summary>
            <div class="scroll" tabindex="0" role="group" aria-label={caption.to_owned()}>
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
                            if told == Told::InWords {
                                <th scope="col">{ "In words" }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for mark in marks.iter() {
                            <tr key={mark.key.clone()}>
                                <th scope="row">{ mark.tip.first().cloned().unwrap_or_default() }</th>
                                <td>{ text::count(mark.view.people) }</td>
                                <td>{ text::count(mark.view.life) }</td>
                                <td>{ text::count(mark.all.people) }</td>
                                for (_, value) in mark.figures.iter() {
                                    <td>{ text::count(*value) }</td>
                                }
                                if told == Told::InWords {
                                    <td class="words">{ mark.tip.get(1..).unwrap_or_default().join("; ") }</td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </details>
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
