//! The pieces of the cell with the sentence, between commas, semicolons and parentheses.

use super::said::VERBS;
use crate::token::Token;

/// What a piece of the cell is joined to the piece before it with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    Stop,
    And,
    Plus,
}

/// A piece of the cell.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    pub tokens: Vec<Token<'a>>,
    pub joint: Joint,
    pub in_parentheses: bool,
}
/// Cuts the parts of a cell into pieces.
pub(super) fn pieces<'a>(tokens: &[Token<'a>]) -> Vec<Piece<'a>> {
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
        // `240 months reduced to 180 months`
        Token::Word(verb)
            if VERBS.contains(&verb)
                && matches!(next, Some(Token::Word("to" | "from")))
                && before.iter().any(is_length) =>
        {
            Some((Joint::Stop, true))
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
