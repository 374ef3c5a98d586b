//! Prints what is drawn when the page is built, from the data files in the folder named first: the
//! first paint of the `page` (or of the `whole` page, with all charts), the `heights` of its charts as a
//! style sheet, the `report` as an article (or its `statements` alone), its `figures` as JSON, or the `cards`
//! of the named views as JSON, their charts drawn for a place so wide and so high.

use commutations::domain::{PRESETS, Preset};
use commutations::ui::{
    App, AppProps, Article, ArticleProps, Heights, Library, Plot, Records, Room, Texts, card,
    heights, story_figures,
};
use futures::executor::block_on;
use serde_json::{Value, json};
use std::error::Error;
use std::path::Path;
use yew::LocalServerRenderer;
use yew::prelude::*;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (Some(folder), Some(what)) = (words.next(), words.next()) else {
        return Err(
            "usage: prerender <folder of data files> page|whole|heights|report|statements|figures|cards"
                .into(),
        );
    };
    let read = |name: &str| read(&Path::new(&folder).join(name));
    let texts = Texts {
        records: read("records.json")?,
        history: read("history.json"),
        story: read("story.json"),
    };
    let library = Library::read(&texts).map_err(|error| format!("records.json: {error}"))?;
    let records = Records::new(library);
    let html = match what.as_str() {
        "page" | "whole" => block_on(app(records)),
        "heights" => heights(&records).iter().map(rules).collect(),
        "report" => block_on(article(records, true)?),
        "statements" => block_on(article(records, false)?),
        "figures" => figures(&records).to_string(),
        "cards" => cards(&records, room(words)?)?.to_string(),
        _ => {
            return Err(format!(
                "“{what}” is none of page, whole, heights, report, statements, figures and cards"
            )
            .into());
        }
    };
    println!("{html}");
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The page of the default view.
async fn app(records: Records) -> String {
    let props = AppProps { records };
    LocalServerRenderer::<App>::with_props(props).render().await
}

/// What gives a chart that stands still the height that it will have.
fn rules(chart: &Heights) -> String {
    let name = chart.name;
    let rule = |(width, height): &(u32, u32)| {
        format!(
            "@container (min-width:{width}px){{#app [data-chart={name}] .fitting svg{{height:{height}px}}}}\n"
        )
    };
    chart.steps.iter().map(rule).collect()
}

/// The report as an article, followed by the charts of the `history` or not.
///
/// # Errors
/// Says why there is none: a build fails where a page would lack it.
fn article(records: Records, history: bool) -> Result<impl Future<Output = String>, String> {
    records.history.as_ref().map_err(Clone::clone)?;
    records.tale.as_ref().map_err(Clone::clone)?;
    let article = LocalServerRenderer::<Article>::with_props(ArticleProps {
        records: records,
        history,
    });
    Ok(article.hydratable(false).render())
}

/// The figures of the report by name, in words and for scripts.
fn figures(records: &Records) -> Value {
    let figures = story_figures(records).into_iter();
    let figures = figures.map(|own| (own.name, json!({ "words": own.words, "key": own.key })));
    Value::Object(figures.collect())
}

/// The room for charts that the last two words of the command line name.
fn room(mut words: impl Iterator<Item = String>) -> Result<Room, Box<dyn Error>> {
    let mut next = || words.next().ok_or("`cards` needs a width and a height");
    Ok(Room {
        width_px: next()?.parse()?,
        height_px: next()?.parse()?,
    })
}

/// The cards of all named views.
fn cards(records: &Records, room: Room) -> Result<Value, String> {
    let one = |preset: &Preset| {
        let card = card(records, preset, room).map_err(|why| format!("{}: {why}", preset.id))?;
        Ok(json!({
            "id": preset.id,
            "title": preset.title,
            "query": preset.query,
            "number": card.number,
            "under": card.under,
            "headline": card.headline,
            "plot": card.plot.as_ref().map(plot),
            "statements": card.statements,
        }))
    };
    PRESETS.iter().map(one).collect()
}

fn plot(plot: &Plot) -> Value {
    json!({
        "subtitle": plot.subtitle,
        "legend": markup(&plot.legend),
        "picture": markup(&plot.picture),
        "width_px": plot.width_px,
        "height_px": plot.height_px,
    })
}

#[derive(Clone, PartialEq, Properties)]
struct NodesProps {
    nodes: Html,
}

/// Nodes without anything around them.
#[component]
fn Nodes(props: &NodesProps) -> Html {
    props.nodes.clone()
}

/// Nodes as text.
fn markup(nodes: &Html) -> String {
    let nodes = nodes.clone();
    let renderer = LocalServerRenderer::<Nodes>::with_props(NodesProps { nodes });
    block_on(renderer.hydratable(false).render())
}
