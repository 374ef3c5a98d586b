//! The list of statements, which leads into the report.

use super::lookup::steps;
use super::{article_link, element_id};
use crate::state::embedding::EmbedPart;
use crate::state::story::CheckedStep;
use crate::state::{Action, Msg};
use crate::ui::page::PageProps;
use yew::prelude::*;

/// The list of statements with their verdicts; if there is no report, a sentence that says why.
#[component]
pub(in crate::ui) fn Teaser(page: &PageProps) -> Html {
    let content = match steps(&page.records, page.view.names) {
        Some((story, step)) => html! {
            <>
                <p class="context">{ story.introduction.clone() }</p>
                <ol class="claims">{ for step.iter().map(|own| claim(own, page)) }</ol>
            </>
        },
        None => {
            let why = page.records.story.as_ref().err().cloned();
            html! { <p class="note">{ why.unwrap_or_default() }</p> }
        }
    };
    html! {
        <section class="teaser" data-part={EmbedPart::STORY.key} aria-labelledby="report-title">
            <h2 id="report-title" tabindex="-1">{ "The report, checked" }</h2>
            { content }
        </section>
    }
}

/// A link to one statement. In the first paint it leads to the page of the report.
fn claim(step: &CheckedStep, page: &PageProps) -> Html {
    let href = if page.live {
        format!("?story={}", step.id)
    } else {
        article_link(&element_id(&step.id))
    };
    let view = step.view_after(&page.view);
    let onclick = page.live.then(|| {
        page.send.reform(move |event: MouseEvent| {
            event.prevent_default();
            Msg::Do(Action::Show(Box::new(view.clone())))
        })
    });
    html! {
        <li>
            <a {href} {onclick}>
                <span class="title">{ step.title.clone() }</span>
                <span class="said">{ step.statement.clone() }</span>
                <strong>{ step.verdict_in_short() }</strong>
            </a>
        </li>
    }
}
