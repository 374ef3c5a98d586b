//! Reads the templates of a step.

use super::fault::Fault;
use super::fields::Fields;
use super::measure::Named;
use super::{Check, Expected, Piece, Template};

/// What the templates of a step can refer to.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) measures: &'a Named,
    pub(super) checks: &'a [Check],
}

impl Scope<'_> {
    /// Reads the template in the field `name`.
    pub(super) fn template(self, fields: &mut Fields, name: &str) -> Result<Template, Fault> {
        let text = fields.text(name)?;
        self.parse(&fields.name(name), &text)
    }

    /// Parses the template `text` at the path `field`.
    pub(super) fn parse(self, field: &str, text: &str) -> Result<Template, Fault> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((words, after)) = rest.split_once('{') {
            let Some((placeholder, after)) = after.split_once('}') else {
                return Err(Fault::new(field, "has a “{” without its “}”"));
            };
            push_words(&mut pieces, field, words)?;
            pieces.push(self.placeholder(field, placeholder)?);
            rest = after;
        }
        push_words(&mut pieces, field, rest)?;
        Ok(Template { pieces })
    }

    fn placeholder(self, field: &str, placeholder: &str) -> Result<Piece, Fault> {
        if let Some(words) = placeholder.strip_prefix('=') {
            return Ok(Piece::Words(words.to_owned()));
        }
        let (name, is_reported) = match placeholder.strip_suffix(".reported") {
            Some(name) => (name, true),
            None => (placeholder, false),
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
            let why = format!(
                "“{{{placeholder}}}” is neither a measure of this step nor a reported figure"
            );
            Fault::new(field, why)
        })
    }
}

/// Adds words, which must not contain a digit.
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
