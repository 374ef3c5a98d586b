//! Words with places for figures.

use super::fault::Fault;
use super::fields::Fields;
use super::measure::Named;
use super::{Check, Expected};

/// Words with places for figures. A figure is never typed into them: what is a digit has to be
/// computed, or marked as no figure: `{=2014}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template {
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
}

/// A piece of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words as they stand.
    Words(String),
    /// A measure of the step, by its place: `{that_day}`.
    Computed(usize),
    /// What the report says, by the place of the check: `{that_day.reported}`.
    Reported(usize),
}

/// What templates of a step can name.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub(super) measures: &'a Named,
    pub(super) checks: &'a [Check],
}

impl Names<'_> {
    /// The template that stands at the field `name`.
    pub(super) fn template(self, fields: &mut Fields, name: &str) -> Result<Template, Fault> {
        let text = fields.text(name)?;
        self.parse(&fields.name(name), &text)
    }

    /// The template written `text`, which stands at `field`.
    pub(super) fn parse(self, field: &str, text: &str) -> Result<Template, Fault> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((words, after)) = rest.split_once('{') {
            let Some((place, after)) = after.split_once('}') else {
                return Err(Fault::new(field, "has a “{” without its “}”"));
            };
            push_words(&mut pieces, field, words)?;
            pieces.push(self.place(field, place)?);
            rest = after;
        }
        push_words(&mut pieces, field, rest)?;
        Ok(Template { pieces })
    }

    fn place(self, field: &str, place: &str) -> Result<Piece, Fault> {
        if let Some(words) = place.strip_prefix('=') {
            return Ok(Piece::Words(words.to_owned()));
        }
        let (name, is_reported) = match place.strip_suffix(".reported") {
            Some(name) => (name, true),
            None => (place, false),
        };
        let computed = self.measures.iter().position(|(own, _)| own == name);
        let piece = if is_reported {
            let tells = |check: &Check| {
                Some(check.computed) == computed
                    && matches!(check.expected, Some(Expected::Reported(_)))
            };
            self.checks.iter().position(tells).map(Piece::Reported)
        } else {
            computed.map(Piece::Computed)
        };
        piece.ok_or_else(|| {
            let why =
                format!("“{{{place}}}” is neither a measure of this step nor a reported figure");
            Fault::new(field, why)
        })
    }
}

/// Adds words, in which no digit may stand.
fn push_words(pieces: &mut Vec<Piece>, field: &str, words: &str) -> Result<(), Fault> {
    if words.contains('}') {
        return Err(Fault::new(field, "has a “}” without its “{”"));
    }
    if let Some(digit) = words.chars().find(char::is_ascii_digit) {
        let why = format!(
            "a figure with the digit {digit} is typed into the words; let a measure say it, or mark what is no figure: {{=…}}"
        );
        return Err(Fault::new(field, why));
    }
    if !words.is_empty() {
        pieces.push(Piece::Words(words.to_owned()));
    }
    Ok(())
}
