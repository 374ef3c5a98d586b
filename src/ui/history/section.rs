//! The part of the page that is about the time since 1900.

use super::controls;
use crate::data::History;
use crate::state::history::caveats;
use crate::ui::figure::Kind;
use crate::ui::page::Page;
use crate::ui::topic::Topic;
use yew::prelude::*;

/// The id of the section's heading.
pub(in crate::ui) const HISTORY_TITLE_ID: &str = "century-title";

/// The id of the heading of the same in the article of the report: a page in one file holds both.
pub(in crate::ui) const ARTICLE_TITLE_ID: &str = "since-1900";

/// The charts of the history with what they have in common; a sentence where it is not to be had.
pub(in crate::ui) fn century(page: &Page<'_>) -> Html {
    let content = match &page.records.history {
        Ok(history) => charts(history, page),
        Err(why) => html! { <p class="note">{ why.clone() }</p> },
    };
    html! {
        <section class="century" aria-labelledby={HISTORY_TITLE_ID}>
            <h2 id={HISTORY_TITLE_ID} tabindex="-1">{ "Since 1900" }</h2>
            <p class="context">
                { "How often each president has cut a sentence short, granted a pardon or another act of \
                   clemency, and how many people asked." }
            </p>
            { content }
        </section>
    }
}

fn charts(history: &History, page: &Page<'_>) -> Html {
    let figure = |topic| (page.figure)(Kind::Further(topic));
    html! {
        <>
            { controls::acts(page.view, page.change) }
            { figure(Topic::Years) }
            <div class="topics">
                <div>{ figure(Topic::Presidents) }</div>
                <div>
                    <>
                        if page.view.century.sides.is_some() {
                            { figure(Topic::Sides) }
                        }
                    </>
                    { to_know(history) }
                </div>
            </div>
        </>
    }
}

/// What has to be known to read the history.
pub(in crate::ui) fn to_know(history: &History) -> Html {
    html! {
        <dl class="caveats">
            for (subject, words) in caveats(history) {
                <dt>{ subject }</dt>
                <dd>{ words }</dd>
            }
        </dl>
    }
}
