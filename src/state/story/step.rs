//! The steps of a story, checked against the data.

use super::fill::Filling;
use super::{Finding, byline};
use crate::data::story::{Remark, Step, Story, StorySource};
use crate::domain::{ContextKindSet, Names, Verdict};
use crate::query::Filter;
use crate::query::story::{Deciding, Facts, decided, measured, verdict};
use crate::state::{OpenStatement, Overlay, View, decode};
use crate::text;

/// A remark with its figures filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemarkText {
    /// The remark in a few words.
    pub name: String,
    /// The remark in one or two sentences.
    pub text: String,
}

/// A step with its computed figures and its verdict. It depends only on the story and the data.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckedStep {
    /// Its id in the address.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What the report said.
    pub statement: String,
    /// Explanatory paragraphs.
    pub paragraphs: Vec<String>,
    /// The view that shows it. Everything but [`View::names`] and [`View::foreign`] comes from the story.
    pub view: View,
    /// The names of the charts that show it, the most important first.
    pub charts: Vec<String>,
    /// The figures.
    pub findings: Vec<Finding>,
    /// The verdict on the statement.
    pub verdict: Verdict,
    /// The verdict in words, with the reason for it.
    pub verdict_words: String,
    /// A caveat, if the statement holds with one.
    pub caveat: Option<RemarkText>,
    /// The law that settles it.
    pub settled: Option<RemarkText>,
    /// What cannot be decided, and why.
    pub undecided: Option<RemarkText>,
    /// What has since overtaken the statement.
    pub overtaken: Option<RemarkText>,
    /// The kinds of facts from elsewhere on which it rests.
    pub facts: ContextKindSet,
    /// The source of the reported figures.
    pub source: String,
}

impl CheckedStep {
    /// Returns the verdict without the reason for it.
    #[must_use]
    pub fn verdict_in_short(&self) -> &'static str {
        text::story::verdict(self.verdict)
    }

    /// Returns the remarks that apply, in the order in which they are read.
    pub fn remarks(&self) -> impl Iterator<Item = &RemarkText> {
        let remarks = [
            &self.settled,
            &self.caveat,
            &self.undecided,
            &self.overtaken,
        ];
        remarks.into_iter().flatten()
    }

    /// Returns the view of this step for a reader who now sees `view`: names stay hidden if they are, and
    /// foreign keys of the address are kept.
    #[must_use]
    pub fn view_after(&self, view: &View) -> View {
        let statement = self.view.overlay.statement().cloned();
        View {
            overlay: statement.map_or(Overlay::None, |own| view.overlay.with_statement(own)),
            names: view.names,
            foreign: view.foreign.clone(),
            ..self.view.clone()
        }
    }
}

/// Returns the steps of `story`, checked against `facts`. `names` says whether people are named.
#[must_use]
pub fn checked_steps(story: &Story, facts: Facts<'_>, names: Names) -> Vec<CheckedStep> {
    let steps = story.steps.iter();
    let checked = steps.map(|step| checked_step(step, &story.source, facts, names));
    checked.collect()
}

/// Returns the filter in the query of an address.
pub(super) fn filter(query: &str) -> Filter {
    decode(query).0.filter
}

fn checked_step(step: &Step, source: &StorySource, facts: Facts<'_>, names: Names) -> CheckedStep {
    let values = measured(step, facts, &filter);
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
        Some(RemarkText {
            name: filling.fill(&remark.name),
            text: filling.fill(&remark.text),
        })
    };
    let mut checked = CheckedStep {
        id: step.id.clone(),
        title: filling.fill(&step.title),
        statement: filling.fill(&step.statement),
        paragraphs: step.text.iter().map(|own| filling.fill(own)).collect(),
        view: view(step, names),
        charts: step.charts.clone(),
        findings: findings(&deciding, filling),
        caveat: said(&step.caveat, deciding.caveat),
        settled: said(&step.settled, deciding.settled),
        undecided: said(&step.undecided, deciding.undecided),
        overtaken: said(&step.overtaken, deciding.overtaken),
        facts: step
            .measures
            .iter()
            .filter_map(|(_, own)| own.fact())
            .collect(),
        source: step.source.clone().unwrap_or_else(|| byline(source)),
        verdict_words: String::new(),
        verdict,
    };
    checked.verdict_words = verdict_words(&checked);
    checked
}

/// Returns the view of `step`, with the given choice of names.
fn view(step: &Step, names: Names) -> View {
    let view = decode(&step.view).0;
    let statement = OpenStatement {
        id: step.id.clone(),
        record: view.overlay.record(),
    };
    View {
        names,
        overlay: Overlay::Report(statement),
        ..view
    }
}

fn findings(deciding: &Deciding, filling: Filling<'_>) -> Vec<Finding> {
    let checks = filling.step.checks.iter().zip(&deciding.holds);
    checks
        .map(|(check, holds)| Finding::new(check, *holds, filling))
        .collect()
}

/// Returns the verdict and its reason: `True, with context: one grant did not take effect`.
fn verdict_words(checked: &CheckedStep) -> String {
    text::story::verdict_in_full(checked.verdict_in_short(), rests_on(checked))
}

/// Returns the reason for the verdict: a remark of the story, or the figure that is wrong or missing.
fn rests_on(checked: &CheckedStep) -> Option<&str> {
    let finding = |is_so: fn(&Finding) -> bool| {
        let finding = checked.findings.iter().find(|own| is_so(own));
        finding.map(|own| own.label.as_str())
    };
    match checked.verdict {
        Verdict::Holds => None,
        Verdict::DoesNotHold => finding(|own| own.holds == Some(false)),
        Verdict::HoldsWithCaveat => name_of(checked.caveat.as_ref()),
        Verdict::SettledByLaw => name_of(checked.settled.as_ref()),
        Verdict::Overtaken => name_of(checked.overtaken.as_ref()),
        Verdict::Undecided => {
            finding(Finding::lacks_figure).or_else(|| name_of(checked.undecided.as_ref()))
        }
    }
}

fn name_of(said: Option<&RemarkText>) -> Option<&str> {
    said.map(|own| own.name.as_str())
}
