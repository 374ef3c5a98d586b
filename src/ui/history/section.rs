//! The section on clemency since 1900.

use crate::charts::{self, Choose, Entry, List};
use crate::data::History;
use crate::domain::{Act, Tag};
use crate::query::history::HistoryView;
use crate::state::history::caveats;
use crate::state::{Action, Msg, View};
use crate::text;
use crate::ui::controls::list;
use crate::ui::lost::lost;
use crate::ui::page::ProgressProps;
use crate::ui::rows::history_charts;
use yew::prelude::*;

/// The id of the section's heading.
pub(in crate::ui) const HISTORY_TITLE_ID: &str = "century-title";

/// The id of the same heading in the article of the report; the one file holds both.
pub(in crate::ui) const ARTICLE_TITLE_ID: &str = "since-1900";

/// The charts of the history with the list of acts; if there is no history, a sentence that says why.
pub(in crate::ui) fn history_section(page: &ProgressProps) -> Html {
    let records = &page.settled.records;
    if records.dataset.about.history.is_none() {
        return Html::default();
    }
    let content = match &records.history {
        Ok(_) => charts(page),
        Err(why) => lost(why),
    };
    html! {
        <section class="century" data-part={parts()} aria-labelledby={HISTORY_TITLE_ID}>
            <h2 id={HISTORY_TITLE_ID} tabindex="-1">{ text::history::TITLE }</h2>
            <p class="context">
                { text::history::INTRODUCTION }
            </p>
            { content }
        </section>
    }
}

/// The keys of the embeddable parts in this section, separated by spaces.
fn parts() -> String {
    let charts = charts::charts().filter(|chart| chart.is_of_history());
    let parts = charts.filter_map(|chart| Some(chart.embed_part()?.key));
    let mut parts: Vec<&str> = parts.collect();
    parts.dedup();
    parts.join(" ")
}

fn charts(page: &ProgressProps) -> Html {
    html! {
        <>
            <div class="dates control">{ list(&acts(&page.settled.view), &page.settled.send) }</div>
            { history_charts(page) }
        </>
    }
}

/// The list of acts to count.
fn acts(view: &View) -> List {
    let now = view.history.clone();
    let entry = |act: Act| Entry {
        value: act.key().to_owned(),
        words: text::history::heading(act).to_owned(),
        is_chosen: act == now.act,
    };
    List {
        label: text::control::COUNT,
        id: Some("act"),
        entries: Act::all().map(entry).collect(),
        choose: Choose::new(move |key: &str| {
            let act = Act::from_key(key).unwrap_or(now.act);
            Msg::Do(Action::ShowHistory(HistoryView { act, ..now.clone() }))
        }),
    }
}

/// The caveats of the history.
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
