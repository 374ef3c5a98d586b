//! The check of a report in words: figures, comparisons and verdicts.

use crate::data::story::Kind;
use crate::domain::{Operator, Sentence, Verdict};
use crate::text;

/// Stands in place of a figure that the data does not have.
pub const NO_FIGURE: &str = "no figure";

/// Formats a sentence in a sentence: `20 years`, `life`.
#[must_use]
pub fn sentence(sentence: Sentence) -> String {
    match sentence {
        Sentence::Months(months) => text::term(months),
        Sentence::Indeterminate {
            min_months,
            max_months,
        } => text::indeterminate(min_months, max_months),
        Sentence::Life => "life".to_owned(),
        Sentence::LifeWithoutParole => "life without parole".to_owned(),
        Sentence::Death => "death".to_owned(),
        Sentence::Unknown => "not stated".to_owned(),
    }
}

/// Joins words: `a, b and c`; `none` if there are none.
#[must_use]
pub fn list_and(words: &[String]) -> String {
    match words {
        [] => "none".to_owned(),
        [one] => one.clone(),
        [start @ .., last] => format!("{} and {last}", start.join(", ")),
    }
}

/// Returns the words before the figure that is compared with: `more than`, `after`. They depend on the kind
/// of figure.
#[must_use]
pub const fn operator(operator: Operator, kind: Kind) -> &'static str {
    match (operator, kind) {
        (Operator::Equals, _) => "",
        (Operator::Includes, _) => "including",
        (Operator::MoreThan, Kind::Day | Kind::Year) => "after",
        (Operator::AtLeast, Kind::Day | Kind::Year) => "no earlier than",
        (Operator::LessThan, Kind::Day | Kind::Year) => "before",
        (Operator::AtMost, Kind::Day | Kind::Year) => "no later than",
        (Operator::MoreThan, Kind::Sentence) => "longer than",
        (Operator::LessThan, Kind::Sentence) => "shorter than",
        (Operator::MoreThan, _) => "more than",
        (Operator::AtLeast, _) => "at least",
        (Operator::LessThan, _) => "less than",
        (Operator::AtMost, _) => "at most",
    }
}

/// Returns the verdict in words, without the reason for it.
#[must_use]
pub const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "True",
        Verdict::HoldsWithCaveat => "True, with context",
        Verdict::Overtaken => "True then, record since broken",
        Verdict::SettledByLaw => "Settled by law",
        Verdict::Undecided => "The records don’t say",
        Verdict::DoesNotHold => "The records say otherwise",
    }
}

/// Returns the verdict with its reason, if there is one: `True, with context: one grant did not take effect`.
#[must_use]
pub fn verdict_in_full(verdict: &str, reason: Option<&str>) -> String {
    match reason {
        Some(reason) => format!("{verdict}: {reason}"),
        None => verdict.to_owned(),
    }
}

/// Returns a fact from elsewhere with its source: `2,490 people. Source: U.S. Sentencing Commission.`
#[must_use]
pub fn sourced(told: &str, source: &str) -> String {
    let end = if told.is_empty() { "" } else { ". " };
    format!("{told}{end}Source: {source}.")
}

/// The line under the article that leads to the charts: before the link, the link, and after it.
pub const STILL_PICTURES: [&str; 3] = [
    "These charts are static. ",
    "The interactive version",
    " needs JavaScript.",
];
/// The charts beside a statement.
pub const EVIDENCE: &str = "What decides it";
/// The link to the article.
pub const ALL_STATEMENTS: &str = "All statements in a list";
/// What is said if the charts show something else.
pub const STRAYED: &str = "The charts show another view than that of the statement.";
/// The button that then shows the view of the statement.
pub const SHOW_VIEW: &str = "Show the statement’s view";
/// The buttons to other statements, together.
pub const STATEMENTS: &str = "Statements";
/// The button that leaves the report with its view, and what only screen readers are told of it.
pub const EXPLORE: [&str; 2] = ["Explore", " this view"];
/// The columns of figures: those of the data, or of a law.
pub const IN_THE_DATA: &str = "Figure found";
/// Those with which they are compared.
pub const SET_AGAINST: &str = "Compared with";
/// What follows a figure that is wrong.
pub const NOT_SO: &str = ": not so";

/// Whose report is checked.
#[must_use]
pub fn credits(byline: &str) -> String {
    format!("The report: {byline}")
}

/// The line above a statement: `Statement 3 of 10`.
#[must_use]
pub fn kicker(number: usize, of: usize) -> String {
    format!("Statement {number} of {of}")
}

/// The position of a statement: `3 of 10`.
#[must_use]
pub fn position(number: usize, of: usize) -> String {
    format!("{number} of {of}")
}

/// A statement with its verdict, as it is announced.
#[must_use]
pub fn told((number, of): (usize, usize), title: &str, verdict: &str) -> String {
    format!("{number} of {of} statements: {title}. {verdict}.")
}

/// The source of the figures of a statement.
#[must_use]
pub fn source_of_figures(source: &str) -> String {
    format!("The report’s figures: {source}.")
}

/// The caption of the figures of a statement.
#[must_use]
pub fn figures_of(title: &str) -> String {
    format!("Figures: {title}")
}

/// What a figure is compared with: `more than 200 in the report`.
#[must_use]
pub fn against(relation: &str, against: &str, is_reported: bool) -> String {
    let who = if is_reported { " in the report" } else { "" };
    format!("{relation} {against}{who}").trim().to_owned()
}
