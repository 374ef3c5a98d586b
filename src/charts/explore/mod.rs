//! Charts that load after the first view: rows by category, the map of states, the time served, and
//! the sentence before and after.
//!
//! The build moves what lies under a module of this name into a program of its own.

mod change;
mod change_axis;
mod change_bins;
mod change_rows;
mod change_words;
mod describe;
mod district;
mod drug;
mod effect;
mod legend;
mod place;
mod rows;
mod served;
mod shade;
mod words;

pub use change::{ChangeChart, Named, draw as draw_changes, is_listed};
pub use change_words::{CHANGE_NOTE, change_takeaway};
pub use describe::{drug_takeaway, effect_takeaway, place_takeaway, served_takeaway};
pub use district::{district_rows, district_takeaway};
pub use drug::{FIREARM_HEADING, drug_rows};
pub use effect::effect_rows;
pub use place::{PlaceChart, draw as draw_places};
pub use rows::{Row, RowChart, draw as draw_rows};
pub use served::{ServedChart, draw as draw_served};
pub(in crate::charts) use words::lines;
