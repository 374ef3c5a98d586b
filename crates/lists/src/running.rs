//! Terms that run with another or after it.

use crate::length::scale;
use crate::token::Token;

const RUNNING: [&str; 4] = ["concurrent", "concurrently", "consecutive", "consecutively"];

/// Whether a text says how a term runs beside another.
pub(crate) fn says_how(tokens: &[Token<'_>]) -> bool {
    tokens.iter().any(is_running)
}

fn is_running(token: &Token<'_>) -> bool {
    matches!(token, Token::Word(word) if RUNNING.contains(word))
}

/// Whether there are two terms, one of which runs with the other or after it: `5 years consecutive to 10 years`.
pub(crate) fn is_beside_another(tokens: &[Token<'_>]) -> bool {
    let is_kind = |token: &Token<'_>| matches!(token, Token::Word("life" | "lwop" | "death"));
    let is_number = |token: &Token<'_>| matches!(token, Token::Number(..));
    let is_unit = |token: &Token<'_>| matches!(token, Token::Word(word) if scale(word).is_some());
    let Some(at) = tokens.iter().position(is_running) else {
        return false;
    };
    let (before, after) = (&tokens[..at], &tokens[at + 1..]);
    // `two consecutive life sentences` is one term.
    let is_to = matches!(after.first(), Some(Token::Word("to" | "with")));
    let is_term = |own: &Token<'_>| is_kind(own) || is_unit(own) || (is_to && is_number(own));
    before.iter().any(is_term) && after.iter().any(|own| is_kind(own) || is_number(own))
}
