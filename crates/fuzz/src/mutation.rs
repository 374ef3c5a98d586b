//! Mutations that keep most of the structure of an input.

use fastrand::Rng;

/// What rarely stands in real input.
const ODD: [&str; 32] = [
    "",
    "null",
    "true",
    "-1",
    "0",
    "1.5",
    "65536",
    "4294967296",
    "1e308",
    "99999999999999999999",
    "[",
    "{",
    "]",
    "}",
    "\"",
    "\\u0000",
    "\\ud83d",
    "\u{feff}",
    "\u{202e}",
    "\u{301}",
    "ﬁ",
    "İ",
    "👩‍👩‍👧",
    "%",
    "%00",
    "%ff",
    "%26",
    "&amp;",
    "2016-02-30",
    "0000-00-00",
    "life",
    "__proto__",
];

/// The most repetitions of an inserted token, as for deep nesting.
const MOST_REPETITIONS: usize = 300;

/// Mutates the first `size` bytes of `data`, half of the time by bytes and half by tokens. Returns the new size.
pub(super) fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut rng = Rng::with_seed(seed.into());
    match str::from_utf8(&data[..size]) {
        Ok(text) if rng.bool() => {
            let mutated = by_tokens(text, &mut rng);
            let size = mutated.floor_char_boundary(max_size);
            data[..size].copy_from_slice(&mutated.as_bytes()[..size]);
            size
        }
        _ => libfuzzer_sys::fuzzer_mutate(data, size, max_size),
    }
}

fn by_tokens(text: &str, rng: &mut Rng) -> String {
    let mut tokens = tokens(text);
    let place = rng.usize(..tokens.len());
    let other = rng.usize(..tokens.len());
    let some = place..tokens.len().min(place + 1 + rng.usize(..8));
    let odd = ODD[rng.usize(..ODD.len())];
    match rng.u8(..6) {
        0 => drop(tokens.drain(some)),
        1 => drop(tokens.splice(other..other, tokens[some].to_vec())),
        2 => tokens.swap(place, other),
        3 => tokens[place] = tokens[other],
        4 => tokens[place] = odd,
        _ => {
            let times = rng.usize(1..=MOST_REPETITIONS);
            drop(tokens.splice(place..place, std::iter::repeat_n(odd, times)));
        }
    }
    tokens.concat()
}

/// Splits a text into words and the signs between them; there is at least one token.
fn tokens(text: &str) -> Vec<&str> {
    let is_of_a_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut ends = text
        .char_indices()
        .map(|(start, letter)| (start, is_of_a_word(letter)));
    let mut starts = Vec::new();
    let mut was_of_a_word = false;
    for (start, is_of_a_word) in ends.by_ref() {
        if !(was_of_a_word && is_of_a_word) {
            starts.push(start);
        }
        was_of_a_word = is_of_a_word;
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let tokens: Vec<&str> = starts
        .iter()
        .zip(ends)
        .map(|(start, end)| &text[*start..end])
        .collect();
    if tokens.is_empty() {
        vec![text]
    } else {
        tokens
    }
}
