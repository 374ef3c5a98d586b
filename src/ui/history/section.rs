//! The part of the page that is about the time since 1900.

use super::controls;
use crate::charts::history::{CenturyChart, presidents_takeaway, years_takeaway};
use crate::ui::Records;
use crate::ui::explore::Topic;
use crate::ui::exploring::Rest;
use crate::ui::figure::Kind;
use crate::ui::story;
use crate::data::History;
use crate::state::history::caveats;
use yew::prelude::*;

/// The id of the section's heading.
const TITLE_ID: &str = "century-title";

/// The id of the heading of the same in the article of the report: a page in one file holds both.
pub(in crate::ui) const ARTICLE_TITLE_ID: &str = "since-1900";

/// The charts of the history with what they have in common; a sentence where it is not to be had. In a
/// first paint that is not whole, what the charts say, and a link to their pictures.
pub(in crate::ui) fn century(records: &Records, rest: &Rest<'_>) -> Html {
    let history = records.further.as_ref().map(|further| &further.history);
    let content = match history {
        Some(Ok(history)) if rest.whole => charts(history, rest),
        Some(Ok(history)) => still(history, rest),
        Some(Err(why)) => html! { <p class="note">{ why.clone() }</p> },
        None => Html::default(),
    };
    html! {
        <section class="century" aria-labelledby={TITLE_ID}>
            <h2 id={TITLE_ID} tabindex="-1">{ "Since 1900" }</h2>
            <p class="context">
                { "How often each president has cut a sentence short, granted a pardon or another act of \
                   clemency, and how many people asked." }
            </p>
            { content }
        </section>
    }
}

fn charts(history: &History, rest: &Rest<'_>) -> Html {
    let figure = |topic| (rest.figure)(Kind::Further(topic));
    html! {
        <>
            { controls::acts(rest.view, rest.change) }
            { figure(Topic::Years) }
            <div class="topics">
                <div>{ figure(Topic::Presidents) }</div>
                <div>
                    <>
                        if rest.view.century.sides.is_some() {
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

/// What the charts say: their pictures are in the page of the report.
fn still(history: &History, rest: &Rest<'_>) -> Html {
    let century = &rest.view.century;
    let chart = CenturyChart { history, century };
    let (years, presidents) = (years_takeaway(&chart), presidents_takeaway(&chart));
    html! {
        <>
            <p class="takeaway">{ years }</p>
            <p class="takeaway">{ presidents }</p>
            <p class="note">
                <a href={story::article_link(ARTICLE_TITLE_ID)}>{ "The charts since 1900, with their tables" }</a>
            </p>
        </>
    }
}
