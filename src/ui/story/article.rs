//! The report as an article: each statement with its charts as pictures.

use super::lookup::steps;
use super::stage::stage;
use super::statement::{Place, statement};
use super::{credits, tally};
use crate::charts::{Drawing, HISTORY_CHARTS, Panel, STATIC_WIDTHS_PX, panels};
use crate::domain::Names;
use crate::query::Outcome;
use crate::state::View;
use crate::state::story::CheckedStep;
use crate::text;
use crate::ui::chart::{Naming, still_chart};
use crate::ui::chart_table::chart_table;
use crate::ui::figure::{FigureProps, legend, proviso, source};
use crate::ui::history;
use crate::ui::{Records, Shared};
use yew::prelude::*;

/// Properties of [`Article`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ArticleProps {
    /// The data to draw from.
    pub records: Records,
    /// Whether to append the charts of the history, which the one file omits.
    pub history: bool,
}

/// The article, drawn when the site is built and readable without scripts.
#[component]
pub fn Article(props: &ArticleProps) -> Html {
    let records = &props.records;
    let Some((story, steps)) = steps(records, Names::Show) else {
        return Html::default();
    };
    let [lead, link, rest] = text::story::STILL_PICTURES;
    let of = steps.len();
    let part = |(index, own): (usize, &CheckedStep)| {
        let place = Place {
            number: index + 1,
            of,
        };
        statement(own, place, "step", Html::default(), pictures(own, records))
    };
    html! {
        <>
            <header>
                <p class="kicker">{ text::grantor::page(&records.dataset.about) }</p>
                <h1>{ story.title.clone() }</h1>
                { credits(story) }
                <p class="context">{ story.introduction.clone() }</p>
                { tally(steps) }
                <p class="note">
                    { lead }
                    <a href="index.html">{ link }</a>
                    { rest }
                </p>
            </header>
            { for steps.iter().enumerate().map(part) }
            if props.history {
                { since_1900(records) }
            }
        </>
    }
}

/// The charts of the history.
fn since_1900(records: &Records) -> Html {
    let Some(history) = records.history.as_ref().ok() else {
        return Html::default();
    };
    let view = View::default();
    let panels = HISTORY_CHARTS
        .iter()
        .flat_map(|chart| panels(*chart, &view));
    let pictures = panels.map(|panel| picture(&props(panel, records, &view, records.all.clone())));
    html! {
        <section class="step" aria-labelledby={history::ARTICLE_TITLE_ID}>
            <h2 id={history::ARTICLE_TITLE_ID}>{ text::history::TITLE }</h2>
            { for pictures }
            { history::to_know(history) }
        </section>
    }
}

/// Properties of a chart drawn as a picture.
fn props(panel: Panel, records: &Records, view: &View, outcome: Shared<Outcome>) -> FigureProps {
    FigureProps {
        panel,
        records: records.clone(),
        view: view.clone(),
        outcome,
        live: false,
        is_dragging: false,
        send: Callback::noop(),
        seen: Callback::noop(),
    }
}

/// The charts of a statement in its view.
fn pictures(step: &CheckedStep, records: &Records) -> Html {
    let view = &step.view;
    let outcome = Shared::new(view.outcome(&records.columns));
    let picture = |panel: Panel| picture(&props(panel, records, view, outcome.clone()));
    stage(step, records, view, &picture)
}

/// A chart with its words, without controls.
fn picture(props: &FigureProps) -> Html {
    let (chart, context) = (props.panel.chart, props.context());
    let Some(words) = chart.words(&context) else {
        return Html::default();
    };
    let drawings: Vec<Drawing> = [STATIC_WIDTHS_PX[0], STATIC_WIDTHS_PX[2]]
        .into_iter()
        .filter_map(|width| chart.draw(&context, width))
        .collect();
    let naming = Naming {
        name: chart.name(),
        label: words.subtitle.clone(),
        layout: words.layout,
        hint: None,
    };
    let table = drawings
        .first()
        .map(|drawing| chart_table(&words, &drawing.marks));
    html! {
        <figure data-chart={chart.name()} aria-label={words.title.clone()}>
            <figcaption>
                <h3>{ words.title.clone() }</h3>
                <p class="subtitle">{ words.subtitle.clone() }</p>
            </figcaption>
            <p class="takeaway">{ words.takeaway.clone() }</p>
            <p class="legend">{ legend(&words.legend) }</p>
            <div class="plot fitting two">
                { for drawings.iter().map(|drawing| still_chart(drawing, &naming)) }
            </div>
            { proviso(&words) }
            if chart.is_of_history() {
                { source(props) }
            }
            { for table }
        </figure>
    }
}
