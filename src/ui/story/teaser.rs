//! The list of statements, which leads into the report.

use super::lookup::steps;
use super::{article_link, credits, element_id, tally};
use crate::state::embedding::EmbedPart;
use crate::state::story::CheckedStep;
use crate::state::{Action, Msg, OpenStatement, Overlay, View, encode};
use crate::text;
use crate::ui::link::on_plain_press;
use crate::ui::lost::lost;
use crate::ui::page::PageProps;
use yew::prelude::*;

/// The list of statements with their verdicts; if there is no report, a sentence that says why.
pub(in crate::ui) fn teaser(page: &PageProps) -> Html {
    if !page.records.dataset.about.has_report {
        return Html::default();
    }
    let steps = steps(&page.records, page.view.names);
    let title = steps.map_or(text::REPORT.into(), |(story, _)| story.title.clone());
    let content = match steps {
        Some((story, steps)) => html! {
            <>
                { credits(story) }
                <p class="context">{ story.introduction.clone() }</p>
                { tally(steps) }
                { for steps.first().map(|own| opener(own, steps.len(), page)) }
                <ol class="claims">{ for steps.iter().map(|own| claim(own, page)) }</ol>
            </>
        },
        None => {
            let why = page.records.story.as_ref().err();
            lost(why.map_or("", String::as_str))
        }
    };
    html! {
        <section class="teaser" data-part={EmbedPart::STORY.key} aria-labelledby="report-title">
            <h2 id="report-title" tabindex="-1">{ title }</h2>
            { content }
        </section>
    }
}

/// The link that opens the first of `count` statements.
fn opener(first: &CheckedStep, count: usize, page: &PageProps) -> Html {
    let words = text::check_statements(u32::try_from(count).unwrap_or(u32::MAX));
    html! { <p class="opens">{ link(first, page, html! { { words } }) }</p> }
}

/// A statement with its verdict, as a link.
fn claim(step: &CheckedStep, page: &PageProps) -> Html {
    let words = html! {
        <>
            <span class="title">{ step.title.clone() }</span>
            <span class="said">{ step.statement.clone() }</span>
            <strong>{ step.verdict_in_short() }</strong>
        </>
    };
    html! { <li>{ link(step, page, words) }</li> }
}

/// A link to one statement. In the first paint it leads to the page of the report.
fn link(step: &CheckedStep, page: &PageProps, words: Html) -> Html {
    let href = if page.live {
        let (id, record) = (step.id.clone(), None);
        let alone = View {
            overlay: Overlay::Report(OpenStatement { id, record }),
            ..page.view.fresh()
        };
        format!("?{}", encode(&alone))
    } else {
        article_link(&element_id(&step.id))
    };
    let onclick = page.live.then(|| {
        let view = step.view_after(&page.view);
        on_plain_press(&page.send, Msg::Do(Action::Show(Box::new(view))))
    });
    html! { <a {href} {onclick}>{ words }</a> }
}
