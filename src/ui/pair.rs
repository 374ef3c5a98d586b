//! Two drugs side by side.

use crate::browser;
use crate::domain::{Drug, Tag};
use crate::query::Compared;
use crate::query::{Clauses, Outcome};
use crate::state::Action;
use crate::text;
use crate::ui::choice::choice;
use crate::ui::figure::FigureProps;
use crate::ui::visit::Change;
use yew::prelude::*;

/// What is compared at one press.
const FIRST: (Drug, Drug) = (Drug::Crack, Drug::Powder);

/// The button that begins a comparison, or the comparison.
pub(super) fn pair(props: &FigureProps) -> Html {
    let set = |pair| {
        props
            .change
            .reform(move |_: MouseEvent| Change::Do(Action::SetPair(pair)))
    };
    html! {
        <div class="pair">
            if let Some(pair) = props.view.pair {
                { lists(pair, &props.change) }
                { comparison(pair, props) }
                <button type="button" onclick={set(None)}>{ "Close the comparison" }</button>
            } else {
                <button type="button" onclick={set(Some(FIRST))}>
                    { "Compare crack with powder cocaine" }
                </button>
            }
        </div>
    }
}

/// A list for each side. Choosing the drug of the other side changes places.
fn lists((a, b): (Drug, Drug), change: &Callback<Change>) -> Html {
    let list =
        |label: &'static str, own: Drug, other: Drug, with: fn(Drug, Drug) -> (Drug, Drug)| {
            let onchange = change.reform(move |event: Event| {
                let chosen = Drug::from_key(&browser::chosen(&event)).unwrap_or(own);
                let other = if chosen == other { own } else { other };
                Change::Do(Action::SetPair(Some(with(chosen, other))))
            });
            html! {
                <label>
                    <span>{ label }</span>
                    <select {onchange}>
                        for drug in Drug::all() {
                            { choice(
                                drug.key().to_owned(),
                                text::sentence_case(text::drug(drug)),
                                drug == own,
                            ) }
                        }
                    </select>
                </label>
            }
        };
    html! {
        <div class="dates">
            { list("Compare", a, b, |own, other| (own, other)) }
            { list("with", b, a, |own, other| (other, own)) }
        </div>
    }
}

/// One column of the comparison.
struct Side {
    drug: Drug,
    compared: Compared,
}

impl Side {
    /// The people of the view whose offences name `drug`, whatever drugs are selected.
    fn new(drug: Drug, props: &FigureProps) -> Self {
        let clauses = Clauses {
            drugs: [drug].into_iter().collect(),
            ..props.view.clauses()
        };
        let outcome = Outcome::new(&props.records.columns, &clauses);
        let compared = Compared::new(&props.records.dataset, &outcome.rows);
        Self { drug, compared }
    }

    fn figure(&self, figure: &str) -> String {
        let people = self.compared.tally.people;
        let with_share = |part: u32| match people {
            0 => "–".to_owned(),
            _ => format!("{} ({})", text::count(part), text::share(part, people)),
        };
        match figure {
            "people" => text::count(people),
            "life" => with_share(self.compared.tally.life),
            "median" => self
                .compared
                .median
                .map_or_else(|| "–".to_owned(), text::sentence),
            _ => with_share(self.compared.firearm),
        }
    }
}

/// The figures compared: their names for scripts and in words.
const FIGURES: [(&str, &str); 4] = [
    ("people", "People"),
    ("life", "Serving life"),
    ("median", "Median sentence"),
    ("firearm", "With a firearm"),
];

fn comparison((a, b): (Drug, Drug), props: &FigureProps) -> Html {
    let sides = [a, b].map(|drug| Side::new(drug, props));
    html! {
        <table data-table="pair">
            <caption>
                { "In this view. A person whose offences name both counts on both sides; the median is \
                   that of all sentences, with life longer than any term." }
            </caption>
            <thead>
                <tr>
                    <td></td>
                    for side in sides.iter() {
                        <th scope="col">{ text::sentence_case(text::drug(side.drug)) }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for (figure, words) in FIGURES {
                    <tr>
                        <th scope="row">{ words }</th>
                        for side in sides.iter() {
                            <td data-key={side.drug.key()} data-figure={figure}>{ side.figure(figure) }</td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}
