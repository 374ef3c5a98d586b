//! The steps of a story as they are told.

use super::fill::Filling;
use super::{Finding, words};
use crate::data::story::{Remark, Step, Story};
use crate::domain::{StoryChart, Verdict};
use crate::query::Clauses;
use crate::query::story::{Deciding, Facts, decided, measured, verdict};
use crate::state::{Names, View, decode};

/// A remark as it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// It in a few words.
    pub name: String,
    /// It in a sentence or two.
    pub text: String,
}

/// A step as it is told. All of it follows from the story and the data.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Its word in the address.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What the report said.
    pub statement: String,
    /// What there is to see, a paragraph each.
    pub paragraphs: Vec<String>,
    /// The view that shows it: all of it but [`View::names`] and [`View::foreign`] comes from the
    /// story.
    pub view: View,
    /// What of the page shows it, the most telling first.
    pub charts: Vec<StoryChart>,
    /// The figures.
    pub findings: Vec<Finding>,
    /// What becomes of the statement.
    pub verdict: Verdict,
    /// The same in words, with what it rests on.
    pub verdict_words: String,
    /// What has to be known though the statement holds.
    pub caveat: Option<Said>,
    /// What cannot be decided, and why.
    pub undecided: Option<Said>,
    /// What has gone beyond the statement since.
    pub overtaken: Option<Said>,
    /// Where the reported figures are from.
    pub source: String,
}

impl Told {
    /// The verdict without what it rests on.
    #[must_use]
    pub fn verdict_in_short(&self) -> &'static str {
        let in_part = match self.verdict {
            Verdict::Overtaken => self.undecided.is_some(),
            _ => self.findings.iter().any(|own| own.holds == Some(true)),
        };
        words::verdict(self.verdict, in_part)
    }

    /// The view of this step for somebody who sees `view` now: names stay hidden where they are, and
    /// what of the address is not ours is kept.
    #[must_use]
    pub fn view_after(&self, view: &View) -> View {
        View {
            names: view.names,
            embedding: view.embedding.clone(),
            foreign: view.foreign.clone(),
            ..self.view.clone()
        }
    }
}

/// The steps of `story`, told from `facts`. People are named as `names` says.
#[must_use]
pub fn told(story: &Story, facts: Facts<'_>, names: Names) -> Vec<Told> {
    let steps = story.steps.iter();
    steps.map(|step| tell(step, facts, names)).collect()
}

/// The filter of the query of an address. Names count for it, hidden or not.
pub(super) fn clauses(query: &str) -> Clauses {
    decode(query).0.clauses()
}

fn tell(step: &Step, facts: Facts<'_>, names: Names) -> Told {
    let values = measured(step, facts, &clauses);
    let filling = Filling {
        step,
        values: &values,
        facts,
        names,
    };
    let deciding = decided(step, &values);
    let verdict = verdict(&deciding);
    let said = |remark: &Option<Remark>, is_said: bool| {
        let remark = remark.as_ref().filter(|_| is_said)?;
        Some(Said {
            name: filling.fill(&remark.name),
            text: filling.fill(&remark.text),
        })
    };
    let mut told = Told {
        id: step.id.clone(),
        title: filling.fill(&step.title),
        statement: filling.fill(&step.statement),
        paragraphs: step.text.iter().map(|own| filling.fill(own)).collect(),
        view: view(step, names),
        charts: step.charts.clone(),
        findings: findings(&deciding, filling),
        caveat: said(&step.caveat, deciding.caveat),
        undecided: said(&step.undecided, deciding.undecided),
        overtaken: said(&step.overtaken, deciding.overtaken),
        source: step.source.clone(),
        verdict_words: String::new(),
        verdict,
    };
    told.verdict_words = verdict_words(&told);
    told
}

/// The view of `step` for somebody who sees people so named.
fn view(step: &Step, names: Names) -> View {
    View {
        names,
        story: Some(step.id.clone()),
        ..decode(&step.view).0
    }
}

fn findings(deciding: &Deciding, filling: Filling<'_>) -> Vec<Finding> {
    let checks = filling.step.checks.iter().zip(&deciding.holds);
    checks
        .map(|(check, holds)| Finding::new(check, *holds, filling))
        .collect()
}

/// `Holds, with a caveat: one grant did not take effect`.
fn verdict_words(told: &Told) -> String {
    let kind = told.verdict_in_short();
    match rests_on(told) {
        Some(name) => format!("{kind}: {name}"),
        None => kind.to_owned(),
    }
}

/// What the verdict rests on: a remark of the story, or the figure that is not as stated or lacking.
fn rests_on(told: &Told) -> Option<&str> {
    let finding = |is_so: fn(&Finding) -> bool| {
        let finding = told.findings.iter().find(|own| is_so(own));
        finding.map(|own| own.label.as_str())
    };
    match told.verdict {
        Verdict::Holds => None,
        Verdict::DoesNotHold => finding(|own| own.holds == Some(false)),
        Verdict::HoldsWithCaveat => name_of(told.caveat.as_ref()),
        Verdict::Overtaken => name_of(told.overtaken.as_ref()),
        Verdict::Undecided => {
            finding(Finding::lacks_figure).or_else(|| name_of(told.undecided.as_ref()))
        }
    }
}

fn name_of(said: Option<&Said>) -> Option<&str> {
    said.map(|own| own.name.as_str())
}
