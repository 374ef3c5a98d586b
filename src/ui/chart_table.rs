//! The table of a chart.

use crate::charts::{Mark, Shows, Table, TableText, Words};
use crate::text;
use yew::prelude::*;

/// A table with a row for each mark: the content of the picture in reading order.
pub(super) fn chart_table(words: &Words, marks: &[Mark]) -> Html {
    let caption = words.subtitle.clone();
    let table = match &words.table {
        TableText::Figures(table) => figures(&caption, table),
        TableText::Counts => counts(words, marks, false),
        TableText::CountsAndWords => counts(words, marks, true),
    };
    html! {
        <details class="twin">
            <summary>{ text::control::NUMBERS }</summary>
            <div class="scroll" tabindex="0" role="group" aria-label={caption}>{ table }</div>
        </details>
    }
}

/// The table of a chart of the history.
fn figures(caption: &AttrValue, table: &Table) -> Html {
    html! {
        <table>
            <caption>{ caption.clone() }</caption>
            <thead>
                <tr>
                    for heading in table.headings.iter() {
                        <th scope="col">{ *heading }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for row in table.rows.iter() {
                    <tr>
                        for (index, cell) in row.iter().enumerate() {
                            if index == 0 {
                                <th scope="row">{ cell.clone() }</th>
                            } else {
                                <td>{ cell.clone() }</td>
                            }
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// People by mark; with `in_words`, also the text of each tooltip.
fn counts(words: &Words, marks: &[Mark], in_words: bool) -> Html {
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
            <caption>{ words.subtitle.clone() }</caption>
            <thead>
                <tr>
                    <th scope="col">{ words.heading }</th>
                    <th scope="col">{ text::chart::PEOPLE }</th>
                    <th scope="col">{ text::chart::LIFE }</th>
                    <th scope="col">{ text::chart::ALL_GRANTS }</th>
                    for figure in figures {
                        <th scope="col">{ figure }</th>
                    }
                    if in_words {
                        <th scope="col">{ text::control::IN_WORDS }</th>
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
        "data-running" => text::chart::time::TOTAL_TO_DATE,
        _ => text::chart::drug::WITH_FIREARM,
    }
}
