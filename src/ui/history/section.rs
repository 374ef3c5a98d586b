//! The part of the page that is about the time since 1900.

use crate::charts::{Choose, Entry, HISTORY_ROWS, List};
use crate::data::History;
use crate::domain::{Act, Tag};
use crate::query::Century;
use crate::state::history::caveats;
use crate::state::{Action, Msg, View};
use crate::text;
use crate::ui::Records;
use crate::ui::controls::list;
use crate::ui::exploring::Rest;
use crate::ui::rows::history_rows;
use crate::ui::story;
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
        Some(Ok(_)) => still(records, rest),
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
    html! {
        <>
            <div class="dates control">{ list(&acts(rest.view), rest.change) }</div>
            { history_rows(rest.view, rest.figure, &to_know(history)) }
        </>
    }
}

/// A list of what can be counted.
fn acts(view: &View) -> List {
    let now = view.century.clone();
    let entry = |act: Act| Entry {
        value: act.key().to_owned(),
        words: text::history::heading(act).to_owned(),
        is_chosen: act == now.act,
    };
    List {
        label: "Count",
        id: Some("act"),
        entries: Act::all().map(entry).collect(),
        choose: Choose::new(move |key: &str| {
            let act = Act::from_key(key).unwrap_or(now.act);
            Msg::Do(Action::ShowCentury(Century { act, ..now.clone() }))
        }),
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
fn still(records: &Records, rest: &Rest<'_>) -> Html {
    let context = records.context(rest.view, &records.all, None);
    let history = HISTORY_ROWS
        .iter()
        .flat_map(|row| row.iter().copied().flatten());
    let shown = history.filter(|chart| !chart.facets(rest.view).is_empty());
    let words = shown.filter_map(|chart| chart.words(&context));
    html! {
        <>
            for words in words {
                <p class="takeaway">{ words.takeaway }</p>
            }
            <p class="note">
                <a href={story::article_link(ARTICLE_TITLE_ID)}>{ "The charts since 1900, with their tables" }</a>
            </p>
        </>
    }
}
