//! The cell with the sentence.

use crate::length::{self, FILLERS, Length, Whole, scale};
use crate::token::{Token, folded, tokens};
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
    /// The term has more months than can be counted.
    TooLong,
    /// The term is shorter than a month.
    UnderAMonth,
    /// The longest term is shorter than the shortest.
    Reversed,
}

/// What a piece of the cell is joined to the piece before it with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    Stop,
    And,
    Plus,
}

#[derive(Debug)]
struct Piece<'a> {
    tokens: Vec<Token<'a>>,
    joint: Joint,
    in_parentheses: bool,
}

/// What a piece says.
enum Said {
    Term(Length),
    Amended(Length),
    Original(Length),
    /// The sentence is printed as it was amended.
    AsAmended,
    Unstated(Unstated),
    /// Nothing: `Sentence:`.
    Nothing,
    /// There can be no parole from a life sentence.
    WithoutParole,
    Remark,
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
    let mut reading = Reading::default();
    for piece in pieces(&tokens(&text)) {
        reading.add(&piece, bare)?;
    }
    reading.done()
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

fn pieces<'a>(tokens: &[Token<'a>]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut depth = 0_u32;
    let mut piece = Piece {
        tokens: Vec::new(),
        joint: Joint::Stop,
        in_parentheses: false,
    };
    for (index, token) in tokens.iter().enumerate() {
        let joint = joint(*token, &piece.tokens, tokens.get(index + 1));
        match token {
            Token::Open => depth += 1,
            Token::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        let Some((joint, is_kept)) = joint else {
            piece.tokens.push(*token);
            continue;
        };
        let next = Piece {
            tokens: if is_kept { vec![*token] } else { Vec::new() },
            joint,
            in_parentheses: depth > 0,
        };
        let done = std::mem::replace(&mut piece, next);
        if done.tokens.is_empty() {
            // `, and`, `; plus`: the closer joint counts.
            let stops =
                done.joint == Joint::Stop && piece.joint == Joint::And && !pieces.is_empty();
            if stops {
                piece.joint = Joint::Stop;
            }
        } else {
            pieces.push(done);
        }
    }
    // What follows a plus sign is missing: `20+` is no term of 20.
    if !piece.tokens.is_empty() || piece.joint == Joint::Plus {
        pieces.push(piece);
    }
    pieces
}

/// Returns how a new piece begins with this part, and whether the part belongs to it; `None` if none begins.
fn joint(
    token: Token<'_>,
    before: &[Token<'_>],
    next: Option<&Token<'_>>,
) -> Option<(Joint, bool)> {
    const PRISON: [&str; 5] = ["imprisonment", "incarceration", "prison", "jail", "custody"];
    let parole = [
        "parole",
        "possibility",
        "the",
        "eligibility",
        "chance",
        "no",
    ];
    match token {
        Token::Stop | Token::Open | Token::Close => Some((Joint::Stop, false)),
        Token::Comma if before.contains(&Token::Word("life")) && is_without_parole(next) => None,
        Token::Comma | Token::Word("and" | "then" | "followed" | "by") => Some((Joint::And, false)),
        Token::Word("with") if !matches!(next, Some(Token::Word(word)) if parole.contains(word)) => {
            Some((Joint::And, false))
        }
        Token::Plus | Token::Word("plus") => Some((Joint::Plus, false)),
        Token::Number(..)
            if matches!(before.last(), Some(Token::Word(word)) if PRISON.contains(word))
                && before.iter().any(is_length) =>
        {
            Some((Joint::Stop, true))
        }
        _ => None,
    }
}

fn is_without_parole(next: Option<&Token<'_>>) -> bool {
    matches!(next, Some(Token::Word("without" | "no")))
}

fn is_length(token: &Token<'_>) -> bool {
    matches!(token, Token::Number(..) | Token::Word("life"))
}

/// Words of what is no prison term.
const BESIDE: [&str; 26] = [
    "allowances",
    "assessment",
    "community",
    "costs",
    "detention",
    "discharge",
    "dollar",
    "dollars",
    "fine",
    "fined",
    "fines",
    "forfeit",
    "forfeiture",
    "halfway",
    "home",
    "house",
    "parole",
    "probation",
    "probationary",
    "release",
    "restitution",
    "service",
    "supervised",
    "supervision",
    "suspension",
    "unsupervised",
];
/// Words with which a remark begins that changes nothing.
const REMARKS: [&str; 18] = [
    "after",
    "amended",
    "as",
    "commuted",
    "concurrent",
    "concurrently",
    "consecutive",
    "consecutively",
    "deported",
    "now",
    "on",
    "paroled",
    "reduced",
    "released",
    "resentenced",
    "serving",
    "served",
    "vacated",
];

fn said(piece: &Piece<'_>, bare: Bare) -> Result<Said, SentenceFault> {
    let own = piece.tokens.as_slice();
    if let Some(amended) = after_amended(own) {
        return match length::read(amended, bare)? {
            Some(length) => Ok(Said::Amended(length)),
            None => Err(SentenceFault::Form),
        };
    }
    if let [
        Token::Word("originally" | "formerly" | "previously"),
        rest @ ..,
    ] = own
    {
        return match length::read(rest, bare)? {
            Some(length) => Ok(Said::Original(length)),
            None => Err(SentenceFault::Form),
        };
    }
    if let [Token::Word(verb), Token::Word("from"), rest @ ..] = own
        && VERBS.contains(verb)
        && let Some(length) = length::read(rest, bare)?
    {
        return Ok(Said::Original(length));
    }
    if length::says_nothing(own) && !own.is_empty() {
        return Ok(Said::Nothing);
    }
    if matches!(own, [Token::Word("as"), Token::Word("amended"), ..]) {
        return Ok(Said::AsAmended);
    }
    if length::is_without_parole(own) {
        return Ok(Said::WithoutParole);
    }
    if own
        .windows(2)
        .any(|pair| pair == [Token::Word("time"), Token::Word("served")])
    {
        return Ok(Said::Unstated(Unstated::TimeServed));
    }
    let is_served = own.contains(&Token::Word("served"));
    if piece.in_parentheses && is_served {
        return Ok(Said::Remark);
    }
    match length::read(own, bare) {
        Ok(Some(length)) => return Ok(Said::Term(length)),
        Err(fault) if !piece.in_parentheses => return Err(fault),
        Ok(None) | Err(_) => {}
    }
    if is_beside(own) {
        return Ok(Said::Unstated(Unstated::NotPrison));
    }
    if is_no_prison(own) {
        return Ok(Said::Unstated(Unstated::NotPrison));
    }
    if is_pending(own) {
        return Ok(Said::Unstated(Unstated::Pending));
    }
    if own.iter().any(is_unit) {
        // `life (parole eligible after 25 years)`: a length that is not understood is no remark.
        return Err(SentenceFault::Form);
    }
    let is_remark = matches!(own.first(), Some(Token::Word(word)) if REMARKS.contains(word));
    if piece.in_parentheses || is_remark {
        Ok(Said::Remark)
    } else {
        Err(SentenceFault::Form)
    }
}

/// Words before `to` and the sentence in force, or before `from` and an earlier one.
const VERBS: [&str; 9] = [
    "amended",
    "changed",
    "commuted",
    "corrected",
    "cut",
    "lowered",
    "modified",
    "reduced",
    "resentenced",
];

/// Returns what follows `amended to`.
fn after_amended<'a, 'b>(tokens: &'b [Token<'a>]) -> Option<&'b [Token<'a>]> {
    let amended = tokens.windows(2).position(
        |pair| matches!(pair, [Token::Word(word), Token::Word("to")] if VERBS.contains(word)),
    )?;
    let is_head = |token: &Token<'_>| {
        matches!(
            token,
            Token::Word(
                "prison"
                    | "term"
                    | "sentence"
                    | "later"
                    | "since"
                    | "was"
                    | "then"
                    | "imprisonment"
            )
        )
    };
    tokens[..amended]
        .iter()
        .all(is_head)
        .then(|| &tokens[amended + 2..])
}

/// Words that can stand in a term of supervision.
const OF_SUPERVISION: [&str; 12] = [
    "arrest",
    "electronic",
    "intensive",
    "local",
    "mandatory",
    "monitoring",
    "post",
    "special",
    "to",
    "under",
    "with",
    "reporting",
];

/// Whether a piece is about something beside prison, and about no prison term.
fn is_beside(tokens: &[Token<'_>]) -> bool {
    let is_beside = |token: &Token<'_>| match token {
        Token::Word(word) => BESIDE.contains(word),
        Token::Dollar => true,
        _ => false,
    };
    if !tokens.iter().any(is_beside) {
        return false;
    }
    let units = tokens.iter().filter(|own| is_unit(own)).count();
    if units == 0 {
        return !tokens.contains(&Token::Word("life")) || is_lifetime(tokens);
    }
    // `20 years 5 years probation` and `20 years, parole eligible` are not about supervision alone.
    let has_range = tokens
        .iter()
        .any(|token| matches!(token, Token::Word("to") | Token::Dash));
    let is_plain = |token: &Token<'_>| match token {
        Token::Word(word) => {
            OF_SUPERVISION.contains(word) || FILLERS.contains(word) || *word == "a"
        }
        _ => true,
    };
    (units == 1 || has_range)
        && tokens
            .iter()
            .all(|token| is_beside(token) || is_unit(token) || is_plain(token))
}

fn is_unit(token: &Token<'_>) -> bool {
    matches!(token, Token::Word(word) if scale(word).is_some())
}

/// Whether life is that of supervision: `life supervised release`.
fn is_lifetime(tokens: &[Token<'_>]) -> bool {
    tokens.iter().any(|token| {
        matches!(
            token,
            Token::Word("supervised" | "supervision" | "probation")
        )
    })
}

fn is_no_prison(tokens: &[Token<'_>]) -> bool {
    const PRISON: [&str; 4] = ["prison", "jail", "imprisonment", "incarceration"];
    let is_prison = |token: &Token<'_>| matches!(token, Token::Word(word) if PRISON.contains(word));
    tokens.first() == Some(&Token::Word("no")) && tokens.iter().any(is_prison)
}

fn is_pending(tokens: &[Token<'_>]) -> bool {
    const COURT: [&str; 6] = [
        "sentence",
        "sentenced",
        "tried",
        "charged",
        "convicted",
        "trial",
    ];
    let Some(Token::Word(first)) = tokens.first() else {
        return false;
    };
    match *first {
        "pending" | "awaiting" | "unsentenced" | "untried" | "pretrial" => true,
        "none" => tokens.len() == 1,
        "not" | "never" | "no" => tokens
            .iter()
            .any(|token| matches!(token, Token::Word(word) if COURT.contains(word))),
        _ => false,
    }
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
}

impl Reading {
    fn add(&mut self, piece: &Piece<'_>, bare: Bare) -> Result<(), SentenceFault> {
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
                let goes_on = piece.joint == Joint::And && more.smallest < before.smallest;
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
