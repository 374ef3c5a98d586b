//! What loads after the first view: counts that only its charts ask for, and what is looked for and
//! counted once the details are there.

mod change;
mod compared;
mod detailed;
mod group;
mod months;

pub use change::{After, Change};
pub use compared::Compared;
pub use detailed::with_details;
pub use group::{ChangeGroup, Others, Spread, median_cuts};
pub use months::{lower_middle, median_served, months_between};
