//! Numbers, days, terms and lists in words: the one formatter.

mod date;
mod number;
mod phrase;
mod sentence;

pub use date::{day, day_long, month};
pub use number::{count, counted, share};
pub use phrase::{list_or, sentence_case};
pub use sentence::{bin, bin_plural, effect, months, sentence, term};
