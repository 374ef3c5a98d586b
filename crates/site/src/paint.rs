//! Everything that the app's own code draws without a browser.

use std::collections::BTreeMap;

use commutations::data::CardPlan;
use commutations::data::Dataset;
use commutations::ui::{
    App, AppProps, Article, ArticleProps, Library, Records, ReservedHeight, Room, Stage, Texts,
    card, reserved_heights, story_figures,
};
use futures::executor::block_on;
use yew::{BaseComponent, Html, LocalServerRenderer, Properties, component};

use crate::SiteError;
use crate::cards::{Card, Plot, ROOM_PX};
use crate::data::Data;

/// A figure of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The figure in words.
    pub words: String,
    /// The figure for scripts.
    pub key: String,
}

/// Figures by name.
pub type Figures = BTreeMap<String, Figure>;

/// The drawn parts of a release.
#[derive(Debug)]
pub struct Paint {
    /// The inside of the app's root element, exactly as the app draws it first.
    pub app: String,
    /// The heights of the charts at every width, as CSS.
    pub heights: String,
    /// The report as an article.
    pub report: String,
    /// The report without the charts of the history that follow it.
    pub statements: String,
    /// The figures of the report.
    pub figures: Figures,
    /// The cards of the presets.
    pub cards: Vec<Card>,
}

impl Paint {
    /// Draws everything.
    ///
    /// # Errors
    /// Returns an error if the data are invalid, or lack something that is drawn.
    pub fn draw(data: &Data) -> Result<Self, SiteError> {
        let texts = Texts {
            records: data.records.clone(),
            history: Ok(data.history.clone()),
            story: Ok(data.story.clone()),
        };
        let library = Library::read(&texts)
            .map_err(|why| SiteError::Draw(format!("data/records.json: {why}")))?;
        let records = Records::new(library);
        let lacking = |why: &String| SiteError::Draw(why.clone());
        records.history.as_ref().map_err(lacking)?;
        records.story.as_ref().map_err(lacking)?;
        let article = |history| {
            drawn::<Article>(ArticleProps {
                records: records.clone(),
                history,
            })
        };
        let cards = &records.dataset.about.cards;
        let cards = cards.iter().map(|own| drawn_card(&records, own));
        Ok(Self {
            app: app(&records),
            heights: heights(&records),
            report: article(true),
            statements: article(false),
            figures: figures(&records),
            cards: cards.collect::<Result<_, _>>()?,
        })
    }
}

impl Paint {
    /// Draws the page of another list, which stands alone.
    #[must_use]
    pub fn of_list(list: Dataset) -> Self {
        let records = Records::new(Library::alone(list));
        Self {
            app: app(&records),
            heights: heights(&records),
            report: String::new(),
            statements: String::new(),
            figures: Figures::new(),
            cards: Vec::new(),
        }
    }
}

/// The inside of the app’s root element.
fn app(records: &Records) -> String {
    drawn::<App>(AppProps {
        records: records.clone(),
        stage: Stage::Still,
    })
}

/// The heights of the charts at every width, as CSS.
fn heights(records: &Records) -> String {
    let heights = reserved_heights(records);
    heights.iter().map(ReservedHeight::rules).collect()
}

/// Renders a component as markup.
fn drawn<C: BaseComponent<Properties: Clone>>(props: C::Properties) -> String {
    block_on(
        LocalServerRenderer::<C>::with_props(props)
            .hydratable(false)
            .render(),
    )
}

fn figures(records: &Records) -> Figures {
    let figures = story_figures(records).into_iter().map(|own| {
        let figure = Figure {
            words: own.words,
            key: own.key,
        };
        (own.name, figure)
    });
    figures.collect()
}

fn drawn_card(records: &Records, plan: &CardPlan) -> Result<Card, SiteError> {
    let room = Room {
        width_px: f64::from(ROOM_PX.0),
        height_px: f64::from(ROOM_PX.1),
    };
    let card = card(records, plan, room)
        .map_err(|why| SiteError::Draw(format!("the card `{}`: {why}", plan.id)))?;
    let plot = card.plot.map(|plot| Plot {
        subtitle: plot.subtitle,
        legend: plot.legend,
        picture: markup(plot.picture),
        width_px: f64::from(plot.width_px),
        height_px: f64::from(plot.height_px),
    });
    Ok(Card {
        id: plan.id.clone(),
        title: plan.title.clone(),
        query: plan.view.clone(),
        number: card.number,
        under: card.under,
        headline: card.headline,
        source: card.source,
        plot,
        statements: card.statements,
    })
}

#[derive(Clone, PartialEq, Properties)]
struct NodesProps {
    nodes: Html,
}

/// Renders nodes without an element around them.
#[component]
fn Nodes(props: &NodesProps) -> Html {
    props.nodes.clone()
}

fn markup(nodes: Html) -> String {
    drawn::<Nodes>(NodesProps { nodes })
}
