//! The history in words: figures, acts, fiscal years, bases and parties.

mod act;
mod basis;
mod figure;
mod fiscal_year;
mod party;
mod section;
mod source;

pub use act::{amount, heading, in_full, noun, unit};
pub use basis::{DERIVED_OR_TOLD, basis, basis_in_full, so_far};
pub use figure::{figure, plain, tenths};
pub use fiscal_year::fiscal_dates;
pub use party::{letter, party};
pub use section::{INTRODUCTION, TITLE};
pub use source::{SOURCE_IN_SHORT, source};
