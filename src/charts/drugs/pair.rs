//! Two drugs side by side.

use crate::charts::context::Context;
use crate::charts::control::{Button, Choose, Control, Entry, Group, List};
use crate::domain::{Drug, Tag};
use crate::query::{Filter, GroupSummary, Outcome};
use crate::state::{Action, Msg};
use crate::text::{self, chart::COMPARE, chart::drug as words};
use yew::{Html, html};

/// The comparison, or the button that begins it; nothing if there are no two drugs to compare.
pub(super) fn pair(context: &Context<'_>) -> Option<Control> {
    let set = |words: String, pair| Button::new(words, Msg::Do(Action::SetPair(pair))).into();
    let controls = match context.view.charts.pair {
        Some(pair) => vec![
            lists(pair, context.all),
            Control::Nodes(table(pair, context)),
            set(words::END_COMPARISON.to_owned(), None),
        ],
        None => {
            let (a, b) = first(context.all)?;
            vec![set(words::compare(a, b), Some((a, b)))]
        }
    };
    Some(Group::of("div", "pair", controls))
}

/// The drugs that the button compares: crack and powder cocaine, which the law has set against each other, or else the
/// two most frequent ones.
fn first(all: &Outcome) -> Option<(Drug, Drug)> {
    let known = all.leading_drugs();
    let cocaine = [Drug::Crack, Drug::Powder];
    let [a, b, ..] = (match cocaine.iter().all(|own| known.contains(own)) {
        true => &cocaine[..],
        false => &known[..],
    }) else {
        return None;
    };
    Some((*a, *b))
}

/// Two lists of the drugs that anyone has, one for each side. Choosing the drug of the other side swaps the two.
fn lists((a, b): (Drug, Drug), all: &Outcome) -> Control {
    let is_known = |drug: Drug| drug == a || drug == b || all.by_drug[drug.index()].all.people > 0;
    let list = |label, own: Drug, other: Drug, with: fn(Drug, Drug) -> (Drug, Drug)| {
        let entry = |drug: Drug| Entry {
            value: drug.key().to_owned(),
            words: text::sentence_case(text::drug(drug)),
            is_chosen: drug == own,
        };
        Control::List(List {
            label,
            id: None,
            entries: Drug::all()
                .filter(|drug| is_known(*drug))
                .map(entry)
                .collect(),
            choose: Choose::new(move |key: &str| {
                let chosen = Drug::from_key(key).unwrap_or(own);
                let other = if chosen == other { own } else { other };
                Msg::Do(Action::SetPair(Some(with(chosen, other))))
            }),
        })
    };
    let lists = vec![
        list(COMPARE[0], a, b, |own, other| (own, other)),
        list(COMPARE[1], b, a, |own, other| (other, own)),
    ];
    Group::of("div", "dates", lists)
}

/// One column of the comparison.
struct Side {
    drug: Drug,
    compared: GroupSummary,
}

impl Side {
    /// The people in the view whose offenses name `drug`, whatever drugs are selected.
    fn new(drug: Drug, context: &Context<'_>) -> Self {
        let filter = Filter {
            drugs: [drug].into_iter().collect(),
            ..context.view.filter.clone()
        };
        let outcome = Outcome::new(context.columns, &filter, context.view.names);
        let compared = GroupSummary::new(context.dataset, &outcome.rows);
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

/// The names of the compared figures in scripts, in the order of their words.
const FIGURES: [&str; 4] = ["people", "life", "median", "firearm"];

fn table((a, b): (Drug, Drug), context: &Context<'_>) -> Html {
    let sides = [a, b].map(|drug| Side::new(drug, context));
    html! {
        <table data-table="pair">
            <caption>
                { words::COMPARED }
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
                for (figure, words) in FIGURES.into_iter().zip(words::FIGURES) {
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
