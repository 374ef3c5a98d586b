//! The cell with the sentence.

mod piece;
mod said;

use self::piece::{Joint, Piece, pieces};
use self::said::{Said, said};
use crate::length::{Length, Whole};
use crate::running;
use crate::token::{folded, tokens};
use crate::unit::Bare;
use commutations::domain::Sentence;

/// What a cell says about a prison sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SentenceReading {
    /// The sentence in force.
    pub in_force: Sentence,
    /// The sentence as first given.
    pub original: Sentence,
    /// Whether it was amended.
    pub amended: bool,
    /// Whether a further term stands beside life.
    pub life_plus: bool,
    /// Whether days were left out.
    pub days_left_out: bool,
    /// Whether a part of a month was rounded.
    pub rounded: bool,
    /// Why there is no prison term, if there is none.
    pub unstated: Option<Unstated>,
    /// Whether a remark in parentheses was left out.
    pub has_remark: bool,
}

/// Why a cell has no prison term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unstated {
    /// The cell says nothing.
    Empty,
    /// The time served until then, which has no length.
    TimeServed,
    /// Probation, home confinement, a payment.
    NotPrison,
    /// There was no sentence yet.
    Pending,
}

/// Why a cell is not read as a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentenceFault {
    /// A part of the text is not understood.
    Form,
    /// A number has no unit.
    NoUnit,
    /// There are two terms, and nothing says which counts.
    TwoTerms,
    /// A number has a comma before its decimals.
    DecimalComma,
    /// The term has more months than can be counted.
    TooLong,
    /// The term is shorter than a month.
    UnderAMonth,
    /// The longest term is shorter than the shortest.
    Reversed,
}

/// The most bytes of a cell that can be a sentence.
const MOST_BYTES: usize = 2_000;

/// Reads a cell with a sentence.
///
/// # Errors
/// Says why the text is not read.
pub fn read(text: &str, bare: Bare) -> Result<SentenceReading, SentenceFault> {
    if text.len() > MOST_BYTES {
        return Err(SentenceFault::Form);
    }
    let text = folded(text.trim());
    if is_blank(&text) {
        return Ok(Reading::default().done_without(Unstated::Empty));
    }
    read_pieces(&text, bare).map_err(|fault| {
        if has_decimal_comma(&text) {
            SentenceFault::DecimalComma
        } else {
            fault
        }
    })
}

fn read_pieces(text: &str, bare: Bare) -> Result<SentenceReading, SentenceFault> {
    let mut reading = Reading::default();
    for piece in pieces(&tokens(text)) {
        reading.add(&piece, bare)?;
    }
    reading.done()
}

/// Whether a number has one or two digits right after a comma: `17,5 years`.
fn has_decimal_comma(text: &str) -> bool {
    let mut parts = text.split(',').peekable();
    while let Some(part) = parts.next() {
        let after = parts.peek().copied().unwrap_or_default();
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        if part.ends_with(|own: char| own.is_ascii_digit()) && (1..=2).contains(&digits) {
            return true;
        }
    }
    false
}

/// Whether a folded text says only that there is nothing.
pub(crate) fn is_blank(text: &str) -> bool {
    let bare = text.trim_matches(|letter: char| !letter.is_alphanumeric());
    let words = [
        "",
        "na",
        "n.a",
        "n/a",
        "nan",
        "nil",
        "none",
        "not applicable",
        "not available",
        "not given",
        "not known",
        "not stated",
        "null",
        "tbd",
        "unknown",
        "unspecified",
    ];
    words.contains(&bare)
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    original: Option<Length>,
    in_force: Option<Length>,
    amended: bool,
    original_unknown: bool,
    life_plus: bool,
    unstated: Option<Unstated>,
    has_remark: bool,
    /// Whether it is said how a term runs beside another.
    runs_beside: bool,
}

impl Reading {
    fn add(&mut self, piece: &Piece<'_>, bare: Bare) -> Result<(), SentenceFault> {
        self.runs_beside |= running::says_how(&piece.tokens);
        match said(piece, bare)? {
            Said::Term(length) => self.term(length, piece)?,
            Said::Amended(length) => {
                self.amended = true;
                if self.in_force.is_none() {
                    self.original_unknown = true;
                }
                self.in_force = Some(length);
            }
            Said::Original(length) => {
                self.amended = true;
                self.original = Some(length);
            }
            Said::AsAmended => {
                self.amended = true;
                self.original_unknown = true;
            }
            Said::Unstated(why) => {
                if self.unstated.is_none() || why == Unstated::TimeServed {
                    self.unstated = Some(why);
                }
            }
            Said::Nothing => {}
            Said::WithoutParole if self.in_force == Some(Length::Life) => {
                self.set(Length::LifeWithoutParole);
            }
            Said::WithoutParole | Said::Remark => self.has_remark = true,
        }
        Ok(())
    }

    fn term(&mut self, length: Length, piece: &Piece<'_>) -> Result<(), SentenceFault> {
        let Some(before) = self.in_force else {
            self.in_force = Some(length);
            self.original = self.original.or(Some(length));
            return Ok(());
        };
        let sentence = |length: Length| length.whole().ok().map(|whole| whole.sentence);
        let same = sentence(before).is_some() && sentence(before) == sentence(length);
        let is_life = |length| matches!(length, Length::Life | Length::LifeWithoutParole);
        let adds = piece.joint == Joint::Plus && !piece.in_parentheses;
        let joined = match (before, length) {
            (Length::Amount(before), Length::Amount(more)) if !piece.in_parentheses => {
                let goes_on =
                    piece.joint == Joint::And && !self.runs_beside && before.goes_on_with(more);
                // `5+5 years` in a column of months
                if (adds || goes_on) && before.is_bare != more.is_bare {
                    return Err(SentenceFault::NoUnit);
                }
                (adds || goes_on).then(|| Length::Amount(before.plus(more)))
            }
            // `25 to life plus 5 years`
            (Length::Range(first, last), Length::Amount(more))
            | (Length::Amount(more), Length::Range(first, last))
                if adds =>
            {
                Some(Length::Range(
                    first.plus(more),
                    last.map(|last| last.plus(more)),
                ))
            }
            _ => None,
        };
        if let Some(sum) = joined {
            self.set(sum);
        } else if same && piece.in_parentheses {
            // The same term in other words: `20 years (240 months)`.
        } else if is_life(before) && !piece.in_parentheses {
            self.life_plus = true;
        } else if is_life(length) && piece.joint == Joint::Plus {
            self.life_plus = true;
            self.set(length);
        } else {
            return Err(SentenceFault::TwoTerms);
        }
        Ok(())
    }

    /// Replaces the term in force, which is also the original one until there is an amendment.
    fn set(&mut self, length: Length) {
        if !self.amended {
            self.original = Some(length);
        }
        self.in_force = Some(length);
    }

    const fn done_without(self, why: Unstated) -> SentenceReading {
        SentenceReading {
            in_force: Sentence::Unknown,
            original: Sentence::Unknown,
            amended: false,
            life_plus: false,
            days_left_out: false,
            rounded: false,
            unstated: Some(why),
            has_remark: self.has_remark,
        }
    }

    fn done(self) -> Result<SentenceReading, SentenceFault> {
        let Some(in_force) = self.in_force else {
            return match self.unstated {
                Some(why) => Ok(self.done_without(why)),
                None => Err(SentenceFault::Form),
            };
        };
        let in_force = in_force.whole()?;
        let original = match self.original {
            Some(original) if !self.original_unknown => original.whole()?,
            _ => Whole {
                sentence: Sentence::Unknown,
                days_left_out: false,
                rounded: false,
            },
        };
        Ok(SentenceReading {
            in_force: in_force.sentence,
            original: original.sentence,
            amended: self.amended,
            life_plus: self.life_plus,
            days_left_out: in_force.days_left_out || original.days_left_out,
            rounded: in_force.rounded || original.rounded,
            unstated: None,
            has_remark: self.has_remark,
        })
    }
}

#[cfg(test)]
mod tests;
