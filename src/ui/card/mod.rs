//! A view as a card: the picture and the text that a network or a page without charts shows for a link.
//!
//! Cards are made natively when the site is built, by the code that draws the page, so the words and the
//! drawing are the same. `crates/site` decides where things go on the picture.

mod lead;
mod plot;

use super::story::{facts_of, steps};
use super::{Records, Shared};
use crate::charts::chart;
use crate::data::CardPlan;
use crate::domain::{BasisSet, Names};
use crate::state::story::CheckedStep;
use crate::state::{decode, headline};
use crate::text::fault;
use crate::text::history::source;
use lead::{Said, of_headline, of_statements, of_takeaway};
use plot::{Drawn, drawn};

pub use plot::{Plot, Room};

/// The content of a card.
#[derive(Clone, Debug)]
pub struct Card {
    /// The large number: `214`; empty if the sentence is shown instead.
    pub number: String,
    /// The text under the number, or the whole sentence.
    pub under: String,
    /// The whole sentence.
    pub headline: String,
    /// The chart; `None` if the card lists statements.
    pub plot: Option<Plot>,
    /// The source of the figures.
    pub source: String,
    /// The statements of the report, each as its title and its verdict.
    pub statements: Vec<(String, String)>,
}

/// Returns the card of `plan`, with its chart drawn as large as `room` allows. It leads with the headline of the people
/// who are selected in its chart, or else with the takeaway of the chart, or without one with the verdicts on the
/// statements of the report.
///
/// # Errors
/// Says what the plan asks for that is not available.
pub fn card(records: &Records, plan: &CardPlan, room: Room) -> Result<Card, String> {
    let (view, notices) = decode(&plan.view);
    if !notices.is_empty() {
        return Err(notices.join(" "));
    }
    let outcome = Shared::new(view.outcome(&records.columns));
    let drawn = plan.chart.as_ref().map(|name| {
        let chart = chart(name).ok_or_else(|| fault::no_card_chart(name))?;
        drawn(chart.into(), records, &view, &outcome, room)
    });
    let drawn = drawn.transpose()?;
    let (story, steps) = steps(records, Names::Hide).ok_or(fault::NO_REPORT)?;
    let said = match &drawn {
        Some(drawn) if drawn.is_selected && view.is_filtered() => of_headline(&headline(
            &records.dataset.about,
            &records.columns,
            &view,
            &outcome,
        )),
        Some(drawn) => of_takeaway(&drawn.takeaway),
        None => of_statements(story, steps),
    };
    let listed = if drawn.is_none() { steps } else { &[] };
    Ok(put_together(said, drawn, listed, steps))
}

fn put_together(
    said: Said,
    drawn: Option<Drawn>,
    listed: &[CheckedStep],
    steps: &[CheckedStep],
) -> Card {
    let statement = |own: &CheckedStep| (own.title.clone(), own.verdict_in_short().to_owned());
    Card {
        number: said.number,
        under: said.under,
        headline: said.headline,
        source: match &drawn {
            Some(own) => own.plot.source.clone(),
            None => source(BasisSet::default(), facts_of(steps)),
        },
        plot: drawn.map(|own| own.plot),
        statements: listed.iter().map(statement).collect(),
    }
}
