//! Every word that a reader sees, in American English: numbers, days, terms and lists, and all that is said with them.
//!
//! What is said is decided elsewhere and handed in as figures and words of the domain, so that a second language is
//! another implementation here. `tests/english.rs` finds words that are made in other layers.

mod about_years;
pub mod chart;
mod condition;
pub mod control;
mod csv_cell;
mod cut;
mod date;
mod effect;
pub mod embed;
pub mod export;
pub mod fault;
pub mod filter;
mod flag;
pub mod grantor;
pub mod headline;
pub mod history;
mod list;
pub mod load;
pub mod note;
pub mod notice;
mod number;
mod offense;
mod offense_in_full;
pub mod own_list;
mod phrase;
pub mod picture;
mod place;
mod profile;
pub mod record;
mod relation;
mod report;
pub mod save;
mod section;
mod sentence;
mod sentence_in_full;
mod span;
pub mod story;
pub mod table;
mod takeaway;
pub mod timeline;

pub use about_years::about_years;
pub use condition::condition;
pub use csv_cell::{csv_cell, is_formula, is_unseen};
pub use cut::cut;
pub use date::{MONTHS, by_when, day, days, month, period, unit, when};
pub use effect::effect_in_full;
pub use flag::flag;
pub use list::{list_page, list_range, page_of, see_all_people, still_list};
pub use number::{
    LEAST_FOR_SHARE, count, counted, fraction, nearly, opening_part, share, spelled, told,
};
pub use offense::{drug, drug_in_short, drug_offenses, firearm};
pub use offense_in_full::offense;
pub use phrase::{list_and, list_or, sentence_case};
pub use place::{district, state};
pub use profile::{LEADING_DRUGS, LEADING_STATES, profile};
pub use relation::relation;
pub use report::{REPORT, REPORT_AS_SUBJECT, check_statements, statements_checked};
pub use section::{ABOUT, CONTENTS, CONTEXT, DOWNLOADS, NOTES, SAVE, SECTIONS, WHO, WHO_LINKS};
pub use sentence::{
    bin, bin_plural, effect, indeterminate, months, outcome, sentence, served, term, year_runs,
    years,
};
pub use sentence_in_full::sentence_in_full;
pub use span::span;
pub use takeaway::{Lengths, long_sentences, most_in_a_period};
