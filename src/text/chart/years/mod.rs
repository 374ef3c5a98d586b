//! The words of the chart of fiscal years.

mod ranked;

pub use ranked::{Holds, Rank, Ranked, Risen, one_year, record, risen};

use super::history::{BASIS, NO_FIGURE, NOTE, PARTY, PRESIDENT};
use crate::domain::{Act, President};
use crate::query::history::{CountScale, Measured};
use crate::text;
use crate::text::history;

/// Its name in the embed dialog.
pub const PART: &str = "Year by year since 1900";

/// Its subject in the title of a frame.
pub const SUBJECT: &str = "clemency by fiscal year since 1900";

/// Its title.
pub const TITLE: &str = "Year by year";

/// The heading of the first column of its table.
pub const HEADING: &str = "Fiscal year";

/// How to select in it.
pub const HELP: &str =
    "Select one year and then another, or drag across the chart, to see the years between.";

/// The presidents of a side of a comparison, in the legend: by name if there are few.
#[must_use]
pub fn side(labels: &[String]) -> String {
    match labels {
        [_] | [_, _] => text::list_and(labels),
        _ => {
            let count = u32::try_from(labels.len()).unwrap_or(u32::MAX);
            format!("{} presidents", text::spelled(count))
        }
    }
}

/// The legend of the switch between bars and dots.
pub const SCALE: &str = "Scale";

/// The choices of that switch.
pub const SCALES: &[&str] = &["Bars", "Dots, log scale"];

/// The button that shows all years.
pub const ALL_YEARS: &str = "All years";

/// The button that deselects the pressed year.
pub const DESELECT: &str = "Deselect the year";

/// What is said of a year of the subject without people in the records.
pub const NO_RECORDS: &str = "The records have no one in this year. ";

/// The words in place of a figure that a year does not have, and over a stretch of such years.
pub const NO_FIGURES: &str = "no figures";

/// The words in place of the share of a part of a year.
pub const NO_SHARE: &str = "no share for part of a year";

/// The footnote about these parts.
pub const PARTS: &str =
    "Not drawn: years that two presidents share, since a share of a few months says little.";

/// The lowest number of an axis with a logarithmic scale.
pub const NONE: &str = "none";

/// What is counted.
#[must_use]
pub fn subtitle(act: Act, scale: CountScale) -> String {
    let scale = match scale {
        CountScale::Linear => "",
        CountScale::Log => " (log scale)",
    };
    format!("{}, by fiscal year{scale}", history::heading(act))
}

/// The headings of its table.
#[must_use]
pub const fn headings(act: Act) -> [&'static str; 6] {
    [
        HEADING,
        PRESIDENT,
        PARTY,
        history::heading(act),
        BASIS,
        NOTE,
    ]
}

/// The button that leads to the people of a year.
#[must_use]
pub fn see_in_records(people: u32) -> String {
    format!("See the {} in the records", super::people(people))
}

/// The label of a figure: `4,033 in 2025`.
#[must_use]
pub fn figure_in(measured: Option<Measured>, year: u16) -> String {
    match measured {
        None => format!("{NO_FIGURE} for {year}"),
        Some(own) => format!("{} in {year}", history::signed(own)),
    }
}

/// What a year lacks, in a sentence: `no figures on pardons`.
#[must_use]
pub fn no_figures_on(act: Act) -> String {
    format!("{NO_FIGURES} on {}", history::noun(act))
}

/// The title of the mark of a year: `Fiscal year 2016, Barack Obama (D)`.
#[must_use]
pub fn mark_title(year: u16, president: Option<&President>) -> String {
    let name = president.map_or_else(String::new, |own| {
        format!(", {} ({})", own.name, history::letter(own.party))
    });
    format!("Fiscal year {year}{name}")
}

/// The title of the tooltip of a year: `Fiscal 2017, part of Obama`.
#[must_use]
pub fn tip_title(year: u16, is_part: bool, president: &str) -> String {
    let part = if is_part { "part of " } else { "" };
    format!("Fiscal {year}, {part}{president}")
}

/// The presidents who share the year with this one.
#[must_use]
pub fn other_part(labels: &[String]) -> String {
    format!("The year’s other part: {}", labels.join(", "))
}

/// A year at the beginning of a takeaway: `2016`, `2025 (part under Biden)`; a part is under a president.
#[must_use]
pub fn at(year: u16, under: Option<&str>) -> String {
    let under = under.map_or_else(String::new, |label| format!(" (part under {label})"));
    format!("{year}{under}")
}

/// A year within a sentence: `2016`, `Biden’s part of 2025`; a part is under a president.
#[must_use]
pub fn during(year: u16, under: Option<&str>) -> String {
    format!("{}{year}", part_of(under))
}

/// The same where a sentence first names a year: `fiscal year 2016`, `Biden’s part of fiscal year 2025`.
#[must_use]
pub fn during_fiscal(year: u16, under: Option<&str>) -> String {
    format!("{}fiscal year {year}", part_of(under))
}

fn part_of(under: Option<&str>) -> String {
    let label = under.map(|label| label.split(" (").next().unwrap_or(label));
    label.map_or_else(String::new, |label| format!("{label}’s part of "))
}

/// The takeaway without any figure.
#[must_use]
pub fn no_figures(act: Act) -> String {
    format!("There are {}.", no_figures_on(act))
}

/// The takeaway if all figures are zero.
#[must_use]
pub fn none(act: Act) -> String {
    format!("There were no {} in the years shown.", history::noun(act))
}

/// The takeaway on the pressed year, if it has no figure.
#[must_use]
pub fn lacks(at: &str, lacking: &str) -> String {
    format!("Fiscal year {at}: {lacking}.")
}
