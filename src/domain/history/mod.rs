//! Clemency by president and by fiscal year, since 1900.

mod basis;
mod fiscal_year;
mod party;
mod president;

pub use basis::{Basis, BasisSet, Figure};
pub use fiscal_year::FiscalYear;
pub use party::{Party, PartySet};
pub use president::President;
