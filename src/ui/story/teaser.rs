//! The way into the report: its statements, each with what becomes of it.

use super::tale::steps;
use super::{article_link, element_id};
use crate::ui::Records;
use crate::ui::exploring::Rest;
use crate::ui::visit::Change;
use crate::state::Action;
use crate::state::story::Told;
use yew::prelude::*;

/// The list of statements; a sentence where there is no report to be had.
pub(in crate::ui) fn teaser(records: &Records, rest: &Rest<'_>) -> Html {
    let content = match steps(records, rest.view.names) {
        Some((story, told)) => html! {
            <>
                <p class="context">{ story.introduction.clone() }</p>
                <ol class="claims">{ for told.iter().map(|own| claim(own, rest)) }</ol>
            </>
        },
        None => {
            let tale = records.further.as_ref().map(|further| &further.tale);
            let why = tale.and_then(|tale| tale.as_ref().err().cloned());
            html! { <p class="note">{ why.unwrap_or_default() }</p> }
        }
    };
    html! {
        <section class="teaser" aria-labelledby="report-title">
            <h2 id="report-title" tabindex="-1">{ "The report, checked" }</h2>
            { content }
        </section>
    }
}

/// A link to one statement. In the still page it leads to the page of the report.
fn claim(told: &Told, rest: &Rest<'_>) -> Html {
    let href = if rest.live {
        format!("?story={}", told.id)
    } else {
        article_link(&element_id(&told.id))
    };
    let view = told.view_after(rest.view);
    let onclick = rest.live.then(|| {
        rest.change.reform(move |event: MouseEvent| {
            event.prevent_default();
            Change::Do(Action::Show(Box::new(view.clone())))
        })
    });
    html! {
        <li>
            <a {href} {onclick}>
                <span class="title">{ told.title.clone() }</span>
                <span class="said">{ told.statement.clone() }</span>
                <strong>{ told.verdict_in_short() }</strong>
            </a>
        </li>
    }
}
