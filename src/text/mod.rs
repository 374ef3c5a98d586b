//! Numbers, days, terms and lists in words: the one formatter.

mod date;
mod explore;
pub mod history;
mod number;
mod offence;
mod phrase;
mod place;
mod sentence;

pub use date::{day, day_long, month};
pub use explore::{
    condition, cut, effect_in_full, flag, offence, relation, sentence_in_full, span,
};
pub use number::{count, counted, share};
pub use offence::{drug, firearm};
pub use phrase::{list_or, sentence_case};
pub use place::{district, state};
pub use sentence::{
    bin, bin_plural, effect, effect_kind, months, sentence, served, term, year_runs, years,
};
