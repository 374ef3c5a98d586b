//! The facts from elsewhere in words, each with its source.

use crate::data::story::ContextFact;
use crate::domain::Tag;
use crate::text;

/// A fact from elsewhere in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContextNote {
    /// The key of its kind.
    pub kind: &'static str,
    /// The day and the name: `Aug. 3, 2010: Fair Sentencing Act`.
    pub title: String,
    /// The figure, what else there is to know, and the source.
    pub text: String,
}

/// Returns the facts in words, in the order of the file.
#[must_use]
pub fn context_notes(facts: &[ContextFact]) -> Vec<ContextNote> {
    facts.iter().map(note).collect()
}

fn note(fact: &ContextFact) -> ContextNote {
    let figure = fact.figure.map(text::count);
    let said = fact.said.clone().or(figure);
    let told: Vec<String> = said.into_iter().chain(fact.note.clone()).collect();
    let told = text::sentence_case(&told.join(": "));
    ContextNote {
        kind: fact.kind.key(),
        title: format!("{}: {}", text::day(fact.date), fact.label),
        text: text::story::sourced(&told, &fact.source),
    }
}
