//! What a piece of the cell with the sentence says.

use super::piece::Piece;
use super::{SentenceFault, Unstated};
use crate::length::{self, FILLERS, Length, scale};
use crate::token::Token;
use crate::unit::Bare;

/// What a piece says.
pub(super) enum Said {
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

/// Tells what a piece says.
pub(super) fn said(piece: &Piece<'_>, bare: Bare) -> Result<Said, SentenceFault> {
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
    if is_prison_and_more(own) {
        return Err(SentenceFault::TwoTerms);
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
pub(super) const VERBS: [&str; 9] = [
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
        && !tokens.iter().any(is_prison)
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

fn is_prison(token: &Token<'_>) -> bool {
    const PRISON: [&str; 4] = ["prison", "jail", "imprisonment", "incarceration"];
    matches!(token, Token::Word(word) if PRISON.contains(word))
}

/// Whether a piece has a term of prison and one of something else: `10 years prison to 5 years probation`.
fn is_prison_and_more(tokens: &[Token<'_>]) -> bool {
    let is_beside = |token: &Token<'_>| matches!(token, Token::Word(word) if BESIDE.contains(word));
    let units = tokens.iter().filter(|own| is_unit(own)).count();
    units > 1 && tokens.iter().any(is_prison) && tokens.iter().any(is_beside)
}

fn is_no_prison(tokens: &[Token<'_>]) -> bool {
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
