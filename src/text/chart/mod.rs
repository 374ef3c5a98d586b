//! The words of the charts, one chart per file.

pub mod change;
mod common;
pub mod comparison;
pub mod district;
pub mod drug;
pub mod effect;
pub mod history;
pub mod map;
pub mod place;
pub mod presidents;
pub mod sentence;
pub mod served;
pub mod time;
pub mod years;

pub use common::{
    ALL_GRANTS, COMPARE, DEATH, EVERYONE, EVERYONE_SMALLER, FADED, FROM, LIFE, Labels, NO_ONE,
    NOT_STATED, OTHERS, PEOPLE, SERVING_LIFE, TO, axis_people, level, of_all, of_matching,
    of_whole, part_of, people, people_told, some_in_several, tally, was, were,
};
