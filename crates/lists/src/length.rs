//! One prison term, as it stands between two commas.

use crate::running;
use crate::sentence::SentenceFault;
use crate::token::Token;
use crate::unit::{Bare, Unit};
use commutations::domain::Sentence;

/// A prison term.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Length {
    Amount(Amount),
    /// From a shortest term to a longest one, or to life.
    Range(Amount, Option<Amount>),
    Life,
    LifeWithoutParole,
    Death,
}

/// A number of months and days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Amount {
    pub months: f64,
    pub days: f64,
    /// The smallest unit that was written: months or less can follow years.
    pub smallest: Scale,
    /// Whether the unit is not written, but that of the column.
    pub is_bare: bool,
}

/// A unit, from the smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scale {
    Days,
    Weeks,
    Months,
    Years,
}

/// Words that say nothing about the length of a term.
pub(crate) const FILLERS: [&str; 44] = [
    "adc",
    "cdcr",
    "fdc",
    "idoc",
    "mdoc",
    "ndoc",
    "tdcj",
    "aggregate",
    "an",
    "behind",
    "bars",
    "bop",
    "concurrent",
    "concurrently",
    "confinement",
    "consecutive",
    "consecutively",
    "correctional",
    "corrections",
    "custody",
    "department",
    "doc",
    "federal",
    "for",
    "hard",
    "imprisoned",
    "imprisonment",
    "in",
    "incarceration",
    "incarcerated",
    "jail",
    "labor",
    "of",
    "penitentiary",
    "prison",
    "sentence",
    "sentenced",
    "sentences",
    "state",
    "term",
    "terms",
    "the",
    "total",
    "imprisonments",
];

/// Words about parole.
const PAROLE: [&str; 6] = [
    "parole",
    "possibility",
    "eligibility",
    "chance",
    "release",
    "eligible",
];

/// Reads a term from the parts of a text; `None` if it is something else.
pub(crate) fn read(tokens: &[Token<'_>], bare: Bare) -> Result<Option<Length>, SentenceFault> {
    let has_plural = tokens
        .iter()
        .any(|token| matches!(token, Token::Word("terms" | "sentences")));
    if running::is_beside_another(tokens) {
        return Err(SentenceFault::TwoTerms);
    }
    let own = essential(tokens);
    let own = match own.as_slice() {
        [Token::Word("to"), rest @ ..] => rest,
        all => all,
    };
    if let Some(length) = without_number(own, has_plural) {
        return Ok(Some(length));
    }
    if let Some(parole) = life_after(own)? {
        return Ok(Some(parole));
    }
    let Some((first, rest)) = amount(own) else {
        return Ok(None);
    };
    if is_about_parole(rest) {
        return Ok(Some(Length::Amount(first.with_unit(bare.unit)?)));
    }
    match rest {
        [Token::Dash, Token::Word("to"), Token::Dash, rest @ ..]
        | [Token::Dash, Token::Word("to"), rest @ ..]
        | [Token::Word("to"), Token::Dash, rest @ ..]
        | [Token::Dash | Token::Word("to" | "through"), rest @ ..] => range(first, rest, bare),
        // `20 years 240 months`
        _ => match amount(rest) {
            Some((Open::Amount(_), rest)) if is_about_parole(rest) => Err(SentenceFault::TwoTerms),
            _ => Ok(None),
        },
    }
}

/// Whether nothing follows a term of years but whether there can be parole.
fn is_about_parole(rest: &[Token<'_>]) -> bool {
    let is_own = |token: &Token<'_>| match token {
        Token::Word(word) => {
            PAROLE.contains(word) || ["with", "without", "no", "not"].contains(word)
        }
        _ => false,
    };
    let is_about = matches!(
        rest.first(),
        Some(Token::Word("with" | "without" | "no" | "not"))
    );
    rest.is_empty() || is_about && rest.iter().all(is_own)
}

fn essential<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    let mut own = Vec::with_capacity(tokens.len());
    for (index, token) in tokens.iter().enumerate() {
        let next_is_unit =
            matches!(tokens.get(index + 1), Some(Token::Word(word)) if scale(word).is_some());
        match token {
            Token::Word("a" | "an") if next_is_unit => own.push(Token::Number(1.0, true)),
            Token::Word("a") | Token::Comma => {}
            Token::Word(word) if FILLERS.contains(word) => {}
            token => own.push(*token),
        }
    }
    own
}

/// Reads life and death.
fn without_number(tokens: &[Token<'_>], has_plural: bool) -> Option<Length> {
    match tokens {
        [Token::Word("death")]
        | [Token::Word("death"), Token::Word("penalty" | "row")]
        | [Token::Word("capital"), Token::Word("punishment")] => Some(Length::Death),
        [Token::Word("lwop")] | [Token::Word("natural"), Token::Word("life")] => {
            Some(Length::LifeWithoutParole)
        }
        [Token::Number(_, in_words), Token::Word("lwop")] if has_plural || *in_words => {
            Some(Length::LifeWithoutParole)
        }
        [Token::Number(_, in_words), rest @ ..] if has_plural || *in_words => life(rest),
        [
            Token::Word("double" | "triple" | "multiple" | "several" | "mandatory"),
            rest @ ..,
        ] => life(rest),
        _ => life(tokens),
    }
}

fn life(tokens: &[Token<'_>]) -> Option<Length> {
    let [Token::Word("life" | "lifetime"), rest @ ..] = tokens else {
        return None;
    };
    let is_word = |token: &Token<'_>, words: &[&str]| matches!(token, Token::Word(own) if words.contains(own));
    match rest {
        [] | [Token::Word("x"), Token::Number(..)] => Some(Length::Life),
        [
            Token::Dash | Token::Word("without" | "no" | "not"),
            rest @ ..,
        ] if !rest.is_empty()
            && rest.iter().all(|own| {
                is_word(own, &PAROLE) || is_word(own, &["no", "without"]) || *own == Token::Dash
            }) =>
        {
            Some(Length::LifeWithoutParole)
        }
        [Token::Word("with"), rest @ ..]
            if !rest.is_empty() && rest.iter().all(|own| is_word(own, &PAROLE)) =>
        {
            Some(Length::Life)
        }
        _ => None,
    }
}

/// Reads `life with the possibility of parole after 25 years`.
fn life_after(tokens: &[Token<'_>]) -> Result<Option<Length>, SentenceFault> {
    let after = tokens
        .iter()
        .position(|token| *token == Token::Word("after"));
    let Some(after) =
        after.filter(|after| *after > 1 && life(&tokens[..*after]) == Some(Length::Life))
    else {
        return Ok(None);
    };
    match amount(&tokens[after + 1..]) {
        Some((amount, [])) => Ok(Some(Length::Range(
            amount.with_unit(Some(Unit::Years))?,
            None,
        ))),
        _ => Ok(None),
    }
}

/// Whether a text consists of words that say nothing about a length.
pub(crate) fn says_nothing(tokens: &[Token<'_>]) -> bool {
    essential(tokens).is_empty()
}

/// Whether a text says only that there is no parole.
pub(crate) fn is_without_parole(tokens: &[Token<'_>]) -> bool {
    let own = essential(tokens);
    matches!(own.first(), Some(Token::Word("without" | "no")))
        && own.len() > 1
        && is_about_parole(&own)
}

/// An amount whose last number can still be without a unit.
#[derive(Clone, Copy, Debug)]
enum Open {
    Amount(Amount),
    Bare(f64),
}

impl Open {
    fn with_unit(self, unit: Option<Unit>) -> Result<Amount, SentenceFault> {
        match (self, unit) {
            (Self::Amount(amount), _) => Ok(amount),
            (Self::Bare(number), Some(unit)) => Ok(Amount {
                is_bare: true,
                ..Amount::of(number, unit.into())
            }),
            (Self::Bare(_), None) => Err(SentenceFault::NoUnit),
        }
    }
}

impl From<Unit> for Scale {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Months => Self::Months,
            Unit::Years => Self::Years,
        }
    }
}

impl Amount {
    fn of(number: f64, scale: Scale) -> Self {
        let (months, days) = match scale {
            Scale::Years => (number * 12.0, 0.0),
            Scale::Months => (number, 0.0),
            Scale::Weeks => (0.0, number * 7.0),
            Scale::Days => (0.0, number),
        };
        Self {
            months,
            days,
            smallest: scale,
            is_bare: false,
        }
    }

    /// Returns the sum of two amounts.
    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            months: self.months + other.months,
            days: self.days + other.days,
            smallest: self.smallest.min(other.smallest),
            is_bare: self.is_bare && other.is_bare,
        }
    }

    /// Whether `more` goes on with this amount, as 6 months do with 20 years. What is as long as the smallest unit
    /// before it can also be the same term in other words, or another term: `20 years, 240 months`.
    pub(crate) fn goes_on_with(self, more: Self) -> bool {
        let (months, days) = match self.smallest {
            Scale::Years => (12.0, 365.0),
            Scale::Months => (0.0, 31.0),
            Scale::Weeks => (0.0, 7.0),
            Scale::Days => (0.0, 0.0),
        };
        more.smallest < self.smallest
            && (more.months < months || more.months == 0.0)
            && more.days < days
    }
}

/// Reads an amount at the start, and returns it with the rest: `20 years 6 months`, `20-year`, `240`.
fn amount<'a, 'b>(tokens: &'b [Token<'a>]) -> Option<(Open, &'b [Token<'a>])> {
    let [Token::Number(number, _), rest @ ..] = tokens else {
        return None;
    };
    let Some((scale, rest)) = unit(rest) else {
        return Some((Open::Bare(*number), rest));
    };
    let mut sum = Amount::of(*number, scale);
    let mut rest = rest;
    while let [Token::Number(more, _), after @ ..] = rest
        && let Some((smaller, after)) = unit(after)
        && sum.goes_on_with(Amount::of(*more, smaller))
    {
        sum = sum.plus(Amount::of(*more, smaller));
        rest = after;
    }
    Some((Open::Amount(sum), rest))
}

fn unit<'a, 'b>(tokens: &'b [Token<'a>]) -> Option<(Scale, &'b [Token<'a>])> {
    match tokens {
        [Token::Dash, Token::Word(word), rest @ ..] | [Token::Word(word), rest @ ..] => {
            scale(word).map(|scale| (scale, rest))
        }
        _ => None,
    }
}

/// Returns the unit that a word names.
pub(crate) fn scale(word: &str) -> Option<Scale> {
    match word {
        "year" | "years" | "yr" | "yrs" | "y" => Some(Scale::Years),
        "month" | "months" | "mo" | "mos" | "mth" | "mths" | "m" => Some(Scale::Months),
        "week" | "weeks" | "wk" | "wks" => Some(Scale::Weeks),
        "day" | "days" | "d" => Some(Scale::Days),
        _ => None,
    }
}

fn range(first: Open, rest: &[Token<'_>], bare: Bare) -> Result<Option<Length>, SentenceFault> {
    if life(rest).is_some_and(|length| length == Length::Life) {
        return to_life(first, bare).map(Some);
    }
    let Some((last, rest)) = amount(rest) else {
        return Ok(None);
    };
    if !is_about_parole(rest) {
        return Ok(None);
    }
    let last = last.with_unit(bare.unit)?;
    let of_last = match last.smallest {
        Scale::Years => Some(Unit::Years),
        Scale::Months => Some(Unit::Months),
        Scale::Days | Scale::Weeks => None,
    };
    let first = first.with_unit(of_last)?;
    // `5 years to 10` in a column of months
    if last.is_bare && !first.is_bare && first.smallest != last.smallest {
        return Err(SentenceFault::NoUnit);
    }
    Ok(Some(Length::Range(first, Some(last))))
}

/// The most years that a number before `to life` can mean, if the name of the column does not say months.
const MOST_YEARS: f64 = 99.0;

fn to_life(first: Open, bare: Bare) -> Result<Length, SentenceFault> {
    let unit = match first {
        Open::Bare(number) if number <= MOST_YEARS && !bare.is_named => Some(Unit::Years),
        _ => bare.unit,
    };
    Ok(Length::Range(first.with_unit(unit)?, None))
}

/// A term in whole months, and what its number leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Whole {
    pub sentence: Sentence,
    pub days_left_out: bool,
    pub rounded: bool,
}

impl Length {
    /// Returns the term in whole months.
    pub(crate) fn whole(self) -> Result<Whole, SentenceFault> {
        let plain = |sentence| Whole {
            sentence,
            days_left_out: false,
            rounded: false,
        };
        match self {
            Self::Life => Ok(plain(Sentence::Life)),
            Self::LifeWithoutParole => Ok(plain(Sentence::LifeWithoutParole)),
            Self::Death => Ok(plain(Sentence::Death)),
            Self::Amount(amount) => {
                let own = amount.whole()?;
                Ok(own.with(Sentence::Months(own.months)))
            }
            Self::Range(first, None) => {
                let first = first.whole()?;
                Ok(first.with(Sentence::Indeterminate {
                    min_months: first.months,
                    max_months: None,
                }))
            }
            Self::Range(first, Some(last)) => {
                let (first, last) = (first.whole()?, last.whole()?);
                if first.months > last.months {
                    return Err(SentenceFault::Reversed);
                }
                let both = WholeMonths {
                    months: last.months,
                    days_left_out: first.days_left_out || last.days_left_out,
                    rounded: first.rounded || last.rounded,
                };
                Ok(both.with(if first.months == last.months {
                    Sentence::Months(last.months)
                } else {
                    Sentence::Indeterminate {
                        min_months: first.months,
                        max_months: Some(last.months),
                    }
                }))
            }
        }
    }
}

#[derive(Clone, Copy)]
struct WholeMonths {
    months: u16,
    days_left_out: bool,
    rounded: bool,
}

impl WholeMonths {
    const fn with(self, sentence: Sentence) -> Whole {
        Whole {
            sentence,
            days_left_out: self.days_left_out,
            rounded: self.rounded,
        }
    }
}

impl Amount {
    fn whole(self) -> Result<WholeMonths, SentenceFault> {
        let of_days = (self.days * 12.0 / 365.0).floor();
        let days_left_out = (of_days * 365.0 / 12.0 - self.days).abs() > 0.01;
        let months = self.months.round();
        // A third of a year is written with few decimals.
        let rounded = (months - self.months).abs() > 0.061;
        let total = months + of_days;
        if total.is_nan() || total > f64::from(u16::MAX) {
            return Err(SentenceFault::TooLong);
        }
        if total < 1.0 {
            return Err(SentenceFault::UnderAMonth);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is whole and within the type"
        )]
        let months = total as u16;
        Ok(WholeMonths {
            months,
            days_left_out,
            rounded,
        })
    }
}
