//! A view as a card: what a network shows of a link, and a page without charts of a chart.
//!
//! Made natively when the page is built, by the code that makes the page: the same words, the same
//! drawing. Where things stand on the picture is up to who puts it together (`crates/site`).

mod lead;
mod plot;

use super::story::steps;
use super::{Records, Shared};
use crate::charts::chart;
use crate::domain::{Lead, Names, Preset};
use crate::state::story::CheckedStep;
use crate::state::{decode, headline};
use lead::{Said, of_headline, of_takeaway, of_term, of_verdicts};
use plot::{Drawn, drawn};

pub use plot::{Plot, Room};

/// What a card says and shows.
#[derive(Clone, Debug)]
pub struct Card {
    /// The one figure: `214`.
    pub number: String,
    /// What stands under it.
    pub under: String,
    /// The whole sentence about it.
    pub headline: String,
    /// The chart; none where the card lists statements.
    pub plot: Option<Plot>,
    /// The statements of the report, each with what becomes of it.
    pub statements: Vec<(String, String)>,
}

/// The card of `preset`, its chart drawn as large as `room` allows.
///
/// # Errors
/// Says what the preset asks for that is not to be had.
pub fn card(records: &Records, preset: &Preset, room: Room) -> Result<Card, String> {
    let (view, notices) = decode(preset.query);
    if !notices.is_empty() {
        return Err(notices.join(" "));
    }
    let outcome = Shared::new(view.outcome(&records.columns));
    let drawn = preset.charts.first().map(|name| {
        let chart = chart(name).ok_or_else(|| format!("there is no chart “{name}”"))?;
        drawn(chart.into(), records, &view, &outcome, room)
    });
    let drawn = drawn.transpose()?;
    let (_, steps) = steps(records, Names::Hide).ok_or("there is no report")?;
    let takeaway = drawn.as_ref().map_or("", |own| &own.takeaway);
    let said = match preset.lead {
        Lead::Headline => of_headline(&headline(&records.columns, &view, &outcome)),
        Lead::Takeaway => of_takeaway(takeaway),
        Lead::Term => of_term(takeaway),
        Lead::Verdicts => of_verdicts(steps),
    };
    Ok(put_together(preset, said, drawn, steps))
}

fn put_together(preset: &Preset, said: Said, drawn: Option<Drawn>, steps: &[CheckedStep]) -> Card {
    let listed = if preset.lead == Lead::Verdicts {
        steps
    } else {
        &[]
    };
    let statement = |own: &CheckedStep| (own.title.clone(), own.verdict_in_short().to_owned());
    Card {
        number: said.number,
        under: said.under,
        headline: said.headline,
        plot: drawn.map(|own| own.plot),
        statements: listed.iter().map(statement).collect(),
    }
}
