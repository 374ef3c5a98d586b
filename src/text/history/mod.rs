//! The history in words: figures, acts, fiscal years, bases and parties.

mod act;
mod basis;
pub mod caveat;
mod figure;
mod fiscal_year;
mod party;
pub mod reconciled;
mod section;
mod source;

pub use act::{amount, heading, in_full, in_short, noun, unit};
pub use basis::{basis, basis_in_full, sign, signs, so_far};
pub use figure::{figure, plain, signed, tenths};
pub use fiscal_year::{fiscal_dates, years};
pub use party::{letter, party};
pub use section::{INTRODUCTION, TITLE};
pub use source::{source, source_in_short, source_of};
