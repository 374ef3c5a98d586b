//! The words, numbers and signs of a cell.

use crate::number;

/// A word, a number or a sign.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Token<'a> {
    /// A number, and whether it was in words.
    Number(f64, bool),
    Word(&'a str),
    Comma,
    /// A semicolon or a colon.
    Stop,
    Open,
    Close,
    Dash,
    Plus,
    Dollar,
    Slash,
    Other,
}

/// Returns a text in the form that [`tokens`] takes: in lower case, without apostrophes.
pub(crate) fn folded(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|letter| !matches!(letter, '\'' | '’' | '‘' | '"' | '“' | '”'))
        .flat_map(char::to_lowercase)
        .collect();
    if !text.contains(['/', '.']) {
        return text;
    }
    text.replace("w/out", "without")
        .replace("w/o", "without")
        .replace("l.w.o.p", "lwop")
        .replace("n/a", "na")
}

/// Cuts a folded text into its parts. Numbers in words become numbers, and days in words are left out.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let is_fraction = letter == '.' && rest[1..].starts_with(|own: char| own.is_ascii_digit());
        let length = if letter.is_ascii_digit() || is_fraction {
            let length = number_length(rest);
            tokens.push(Token::Number(number_of(&rest[..length]), false));
            length
        } else if letter.is_alphabetic() {
            let length = rest
                .find(|own: char| !own.is_alphabetic())
                .unwrap_or(rest.len());
            word(&mut tokens, &rest[..length]);
            length
        } else {
            sign(&mut tokens, letter);
            letter.len_utf8()
        };
        rest = &rest[length..];
    }
    without_days(&mut tokens);
    with_fractions(&mut tokens);
    tokens
}

/// Returns the length of the number at the start of a text: digits, thousands after commas, a decimal part.
fn number_length(text: &str) -> usize {
    let digits = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        rest.bytes().take_while(u8::is_ascii_digit).count()
    };
    let mut length = digits(0);
    while length > 0 && text[length..].starts_with(',') && digits(length + 1) == 3 {
        length += 4;
    }
    // This is also the whole of `.5`.
    if text[length..].starts_with('.') && digits(length + 1) > 0 {
        length += 1 + digits(length + 1);
    }
    length
}

/// Reads digits with commas and a decimal point. The numbers of the standard library would take more room in the page
/// than all of this file.
fn number_of(text: &str) -> f64 {
    let (mut number, mut scale) = (0.0, 1.0);
    let mut is_decimal = false;
    for byte in text.bytes() {
        match byte {
            b'.' => is_decimal = true,
            b'0'..=b'9' => {
                number = number * 10.0 + f64::from(byte - b'0');
                if is_decimal {
                    scale *= 10.0;
                }
            }
            _ => {}
        }
    }
    // Hundreds of digits are no number.
    if number.is_finite() && f64::is_finite(scale) {
        number / scale
    } else {
        f64::INFINITY
    }
}

fn word<'a>(tokens: &mut Vec<Token<'a>>, word: &'a str) {
    if word == "hundred"
        && let Some(Token::Number(number, true)) = tokens.last_mut()
    {
        *number *= 100.0;
        return;
    }
    let Some(number) = number::of(word) else {
        tokens.push(Token::Word(word));
        return;
    };
    let number = f64::from(number);
    // `twenty-five`, `one hundred twenty`, `one hundred and five`
    let joined = match tokens.as_slice() {
        [.., Token::Number(_, true), Token::Dash | Token::Word("and")] => 2,
        [.., Token::Number(_, true)] => 1,
        _ => 0,
    };
    let at = tokens.len() - joined;
    if joined > 0
        && let Some(Token::Number(before, true)) = tokens.get(at).copied()
        && fits_after(before, number)
    {
        tokens.truncate(at);
        tokens.push(Token::Number(before + number, true));
    } else {
        tokens.push(Token::Number(number, true));
    }
}

/// Whether a number in words goes on with a smaller one.
fn fits_after(before: f64, number: f64) -> bool {
    let is_whole = |unit: f64| before >= unit && before % unit == 0.0;
    (is_whole(100.0) && number < 100.0)
        || (before % 100.0 >= 20.0 && is_whole(10.0) && number < 10.0)
}

fn sign(tokens: &mut Vec<Token<'_>>, letter: char) {
    tokens.push(match letter {
        ',' => Token::Comma,
        ';' | ':' => Token::Stop,
        '(' | '[' => Token::Open,
        ')' | ']' => Token::Close,
        '-' | '–' | '—' | '\u{2010}' | '\u{2011}' | '−' => Token::Dash,
        '+' => Token::Plus,
        '$' => Token::Dollar,
        '&' => Token::Word("and"),
        '/' | '⁄' => Token::Slash,
        '½' => return fraction(tokens, 1.0 / 2.0),
        '⅓' => return fraction(tokens, 1.0 / 3.0),
        '⅔' => return fraction(tokens, 2.0 / 3.0),
        '¼' => return fraction(tokens, 1.0 / 4.0),
        '¾' => return fraction(tokens, 3.0 / 4.0),
        '.' | '*' | '†' => return,
        letter if letter.is_whitespace() => return,
        _ => Token::Other,
    });
}

/// Adds a part to the number before it.
fn fraction(tokens: &mut Vec<Token<'_>>, part: f64) {
    match tokens.last_mut() {
        Some(Token::Number(number, false)) => *number += part,
        _ => tokens.push(Token::Number(part, false)),
    }
}

/// Joins `8 1/3` and `1-1/2` to one number, and drops the second number of `twenty (20)`.
fn with_fractions(tokens: &mut Vec<Token<'_>>) {
    let mut kept: Vec<Token<'_>> = Vec::with_capacity(tokens.len());
    let mut rest = tokens.as_slice();
    while let Some(token) = rest.first() {
        let (number, length) = match rest {
            [
                Token::Number(whole, false),
                Token::Number(part, false),
                Token::Slash,
                Token::Number(of, false),
                ..,
            ] if is_part(*part, *of) => (Some(whole + part / of), 4),
            [
                Token::Number(whole, false),
                Token::Dash,
                Token::Number(part, false),
                Token::Slash,
                Token::Number(of, false),
                ..,
            ] if is_part(*part, *of) => (Some(whole + part / of), 5),
            [
                Token::Number(word, true),
                Token::Open,
                Token::Number(digits, false),
                Token::Close,
                ..,
            ] if word == digits => (Some(*word), 4),
            _ => (None, 1),
        };
        kept.push(number.map_or(*token, |number| Token::Number(number, false)));
        rest = &rest[length..];
    }
    *tokens = kept;
}

fn is_part(part: f64, of: f64) -> bool {
    part >= 1.0 && part < of && of <= 12.0
}

/// Removes days such as `May 19, 2015`, whose comma does not separate anything.
fn without_days(tokens: &mut Vec<Token<'_>>) {
    let is_day = |window: &[Token<'_>]| match window {
        [Token::Word(month), Token::Number(day, false), rest @ ..] => {
            let year = match rest {
                [Token::Comma, Token::Number(year, false), ..] => Some((4, *year)),
                [Token::Number(year, false), ..] => Some((3, *year)),
                _ => None,
            };
            let is_month = crate::date::month(month).is_some() && *day <= 31.0;
            year.filter(|(_, year)| is_month && (1700.0..=2200.0).contains(year))
                .map(|(length, _)| length)
        }
        _ => None,
    };
    let mut kept = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        match is_day(&tokens[at..]) {
            Some(length) => at += length,
            None => {
                kept.push(tokens[at]);
                at += 1;
            }
        }
    }
    *tokens = kept;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<f64> {
        let text = folded(text);
        let tokens = tokens(&text);
        let numbers = tokens.iter().filter_map(|token| match token {
            Token::Number(number, _) => Some(*number),
            _ => None,
        });
        numbers.collect()
    }

    #[test]
    fn numbers_are_read_in_digits_and_in_words() {
        for (text, expected) in [
            ("1,748 months", vec![1748.0]),
            ("17.5 years", vec![17.5]),
            ("17½ years", vec![17.5]),
            ("17 1/2 years", vec![17.5]),
            ("1-1/2 years", vec![1.5]),
            (".5 years", vec![0.5]),
            ("twenty (20) years", vec![20.0]),
            ("5/10 years", vec![5.0, 10.0]),
            ("20,6", vec![20.0, 6.0]),
            ("Twenty-five years", vec![25.0]),
            ("one hundred and twenty months", vec![120.0]),
            ("two hundred thirty-five", vec![235.0]),
            ("five, six", vec![5.0, 6.0]),
            ("five and six", vec![5.0, 6.0]),
            ("twenty years and six months", vec![20.0, 6.0]),
            ("15–30", vec![15.0, 30.0]),
            ("240mo", vec![240.0]),
            ("in force since May 19, 2015", vec![]),
        ] {
            assert_eq!(numbers(text), expected, "{text}");
        }
    }
}
