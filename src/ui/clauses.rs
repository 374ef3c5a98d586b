//! The nodes of a chart that is a sentence.

use crate::charts::Clause;
use crate::state::Msg;
use yew::prelude::*;

/// A sentence with its counts as buttons; in the first paint, which shows no controls, as plain words.
pub(super) fn clauses(clauses: &[Clause], live: bool, send: &Callback<Msg>) -> Html {
    if clauses.is_empty() {
        return Html::default();
    }
    html! {
        <p class="clauses">
            for own in clauses {
                <key={own.key}>{ own.lead.clone() }{ count(own, live, send) }</>
            }
            { "." }
        </p>
    }
}

fn count(own: &Clause, live: bool, send: &Callback<Msg>) -> Html {
    let message = own.message.clone();
    html! {
        <@{if live { "button" } else { "span" }}
            type={live.then_some("button")}
            aria-pressed={live.then(|| own.is_selected.to_string())}
            data-key={own.key}
            data-value={own.view.people.to_string()}
            data-life={own.view.life.to_string()}
            data-total={own.all.people.to_string()}
            onclick={send.reform(move |_: MouseEvent| message.clone())}
        >
            { own.words.clone() }
        </@>
    }
}
