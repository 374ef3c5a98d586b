//! The takeaway of the chart of fiscal years: the rank of a year, and how the record rose.

use crate::domain::Act;
use crate::query::history::Measured;
use crate::text::{self, history};

/// The rank of a year among the years with a figure.
#[derive(Clone, Copy, Debug)]
pub enum Rank<'a> {
    /// It had none, as so many years did.
    None(usize),
    /// No year had more.
    Highest,
    /// Only this year had more.
    Second(&'a str),
    /// So many years had more.
    Below(usize),
}

/// The years with a figure.
#[derive(Clone, Copy, Debug)]
pub enum Ranked {
    /// Whole years, since a part of a year has no figure.
    Whole,
    /// Those with a figure among the years shown.
    WithFigure,
    /// All years shown.
    Shown,
}

/// The takeaway on one year and its rank among `years` of a kind.
#[must_use]
pub fn one_year(
    at: &str,
    measured: Measured,
    act: Act,
    rank: Rank<'_>,
    (years, kind): (usize, Ranked),
) -> String {
    let so_far = history::so_far(measured.basis);
    let amount = history::amount(measured, act);
    let kind = match kind {
        Ranked::Whole => "whole years with a figure",
        Ranked::WithFigure => "years and parts of years with a figure",
        Ranked::Shown => "years and parts of years shown",
    };
    let (all, more) = (format!("of the {years} {kind}"), more(act));
    let spelled = |many| text::spelled(u32::try_from(many).unwrap_or(u32::MAX));
    let rank = match rank {
        Rank::None(none) => format!("{} {all} had none", spelled(none)),
        Rank::Highest => format!("none {all} had {more}"),
        Rank::Second(only) => format!("only {only} had {more}"),
        Rank::Below(many) => format!("{} {all} had {more}", spelled(many)),
    };
    format!("Fiscal year {at}: {amount}{so_far}; {rank}.")
}

/// A record in the takeaway: `1,716 in 2017`.
#[must_use]
pub fn record(measured: Measured, at: &str) -> String {
    format!("{} in {at}", history::figure(measured))
}

/// How long a record holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Not long enough to be worth mentioning.
    Briefly,
    /// To this day.
    Since,
    /// To this day, as far as there are figures.
    AsFarAsKnown,
}

/// How the record rose, and whether it still holds.
#[derive(Clone, Copy, Debug)]
pub struct Risen<'a> {
    /// What is counted.
    pub act: Act,
    /// The first record that is told, with its year: `fiscal year 2016`.
    pub first: (Measured, &'a str),
    /// Whether it is the first figure of all, so that no year before it had fewer.
    pub is_first_of_all: bool,
    /// The later records, in words.
    pub later: &'a [String],
    /// Whether only some of the years are shown.
    pub is_span: bool,
    /// How long the last record has held.
    pub holds: Holds,
}

/// The takeaway on how the record rose.
#[must_use]
pub fn risen(risen: &Risen<'_>) -> String {
    let act = risen.act;
    let (measured, at) = risen.first;
    let head = format!("In {at}, {}", done(measured, act));
    // If only some years are shown, the sentence says so; the first year cannot be a record.
    let scope = if risen.is_span {
        " of the years shown"
    } else {
        ""
    };
    let shown = if risen.is_span { " shown" } else { "" };
    let since = match risen.holds {
        Holds::Briefly => String::new(),
        Holds::Since => format!(" No later year{shown} has had {}.", more(act)),
        Holds::AsFarAsKnown => format!(
            " No later year{shown} has had {}, as far as there are figures.",
            more(act)
        ),
    };
    let most = if risen.is_first_of_all {
        String::new()
    } else {
        format!(", {} up to then{scope}", most(act))
    };
    match risen.later {
        [] => format!("{head}, {} of the years shown.{since}", self::most(act)),
        later => format!(
            "{head}{most}. The high rose to {}.{since}",
            later.join(" and ")
        ),
    }
}

const fn most(act: Act) -> &'static str {
    match act {
        Act::Rate => "the greatest share",
        _ => "the most",
    }
}

const fn more(act: Act) -> &'static str {
    match act {
        Act::Rate => "a greater share",
        _ => "more",
    }
}

/// `583 sentences were commuted`.
fn done(measured: Measured, act: Act) -> String {
    let (one, many) = match act {
        Act::Commutations => ("sentence was commuted", "sentences were commuted"),
        Act::Pardons => ("pardon was granted", "pardons were granted"),
        Act::All => ("grant of clemency was made", "grants of clemency were made"),
        Act::Received => ("petition was received", "petitions were received"),
        Act::Rate => {
            let share = history::figure(measured);
            return format!("{share} of petitions were granted");
        }
    };
    text::told(measured.count, one, many)
}
