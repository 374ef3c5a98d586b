//! Controls of the page, and the words around them.

use crate::query::Unit;
use crate::text;

/// The button that closes a dialog.
pub const CLOSE: &str = "Close";
/// The button to what comes before.
pub const PREVIOUS: &str = "Previous";
/// The button to what comes next.
pub const NEXT: &str = "Next";
/// The button that removes the notices.
pub const DISMISS: &str = "Dismiss";
/// The button that removes all filters.
pub const CLEAR_FILTERS: &str = "Clear filters";
/// The filters in words, together.
pub const FILTERS: &str = "Filters";
/// What stands in place of the filters if there are none, for those who select with a finger.
pub const TAP_ANY_BAR: &str = "Tap any bar to see who those people were.";
/// The same for those who select with a mouse.
pub const CLICK_ANY_BAR: &str = "Click any bar to see who those people were.";
/// The filters that are one press away, together.
pub const QUICK_FILTERS: &str = "Quick filters";
/// The list of states.
pub const YOUR_STATE: &str = "Your state";
/// The link to the list, which can be searched.
pub const FIND_A_NAME: &str = "Find a name";
/// The same link if names are hidden.
pub const SEE_THE_LIST: &str = "See the list";
/// The buttons from day to day, or from period to period, together: `One day at a time`.
#[must_use]
pub fn one_by_one(unit: Unit) -> String {
    format!("One {} at a time", text::unit(unit))
}
/// The button to the day of grant before: `Earlier day`.
#[must_use]
pub fn earlier(unit: Unit) -> String {
    format!("Earlier {}", text::unit(unit))
}
/// The button to the day of grant after: `Later day`.
#[must_use]
pub fn later(unit: Unit) -> String {
    format!("Later {}", text::unit(unit))
}
/// The bar at the bottom of the window.
pub const THIS_VIEW: &str = "This view";
/// The button that returns from the records to the history.
pub const BACK_TO_YEARS: &str = "← Back to the years";
/// The list of acts of clemency.
pub const COUNT: &str = "Count";
/// The search field.
pub const SEARCH: &str = "Find a name or a district";
/// The search field if names are hidden.
pub const SEARCH_DISTRICTS: &str = "Find a district";
/// The search field of a list whose places are no federal courts.
pub const SEARCH_PLACES_TOO: &str = "Find a name or a place";
/// The same if names are hidden.
pub const SEARCH_PLACES: &str = "Find a place";
/// What unfolds the controls of a chart.
pub const OPTIONS: &str = "… Options";
/// What unfolds a chart as a table.
pub const NUMBERS: &str = "See the numbers";
/// The heading of the column with the text of tooltips.
pub const IN_WORDS: &str = "In words";
/// The keys, which work in every chart; follows other help.
pub const KEYS: &str =
    " By keyboard: arrows move, Shift and arrows extend, Enter selects, Escape leaves.";
/// The link from a part of the page to the whole.
pub const WHOLE_PAGE: &str = "All charts and records";

/// What a button to remove a filter does.
#[must_use]
pub fn remove_filter(filter: &str) -> String {
    format!("Remove filter: {filter}")
}

/// Whose options these are; follows [`OPTIONS`].
#[must_use]
pub fn of_chart(title: &str) -> String {
    format!(" of the chart “{title}”")
}

/// How many people the view leaves: `214 of 1,716 people`.
#[must_use]
pub fn people_left(people: u32, all: u32) -> String {
    format!(
        "{} of {}",
        text::count(people),
        text::counted(all, "person", "people")
    )
}
