//! Turns the bytes of a file into text, by the browser's own decoder.

use commutations_lists::mended;
use js_sys::Uint8Array;
use web_sys::{TextDecoder, TextDecoderOptions};

/// Returns the text of a file. Its encoding is told by its first bytes; a file without such a mark is UTF-8 if it
/// can be but for a few bytes, UTF-16 if every other byte is zero, or else Windows-1252.
#[must_use]
pub fn decoded(bytes: &[u8]) -> Option<String> {
    let encoding = match bytes {
        [0xff, 0xfe, ..] => "utf-16le",
        [0xfe, 0xff, ..] => "utf-16be",
        _ => match zeros(bytes) {
            (0, _) => {
                return with("utf-8", bytes)
                    .or_else(|| mended(bytes))
                    .or_else(|| with("windows-1252", bytes));
            }
            (_, true) => "utf-16le",
            (_, false) => "utf-16be",
        },
    };
    with(encoding, bytes)
}

/// Counts the zero bytes at the beginning, if there are as many as in UTF-16 text of Latin letters, and says whether
/// they come second in each pair.
fn zeros(bytes: &[u8]) -> (usize, bool) {
    let start = bytes.get(..bytes.len().min(1000)).unwrap_or_default();
    let count = |offset: usize| {
        start
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|own| **own == 0)
            .count()
    };
    let (even, odd) = (count(0), count(1));
    let most = even.max(odd);
    let is_text = most * 4 > start.len() && even.min(odd) * 8 < most;
    (if is_text { most } else { 0 }, odd > even)
}

fn with(encoding: &str, bytes: &[u8]) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(encoding, &options).ok()?;
    decoder
        .decode_with_js_u8_array(&Uint8Array::from(bytes))
        .ok()
}
