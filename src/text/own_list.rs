//! A reader’s own list, in words.

use crate::text;

/// The button that opens the dialog.
pub const TITLE: &str = "Use your own list";
/// The button that saves the page with the list inside.
pub const SAVE_PAGE: &str = "Save as one page";
/// The button that saves the list.
pub const SAVE_LIST: &str = "Save the list";
/// The button that goes back to the list of the page.
pub const LEAVE: &str = "Back to the page’s own list";
/// The text of a file that cannot be saved.
pub const TEXT: &str = "The file as text";

/// Says which list the page shows: `This page shows your list: Commutations by Gov. Moreno, 60 people.`
#[must_use]
pub fn shown(title: &str, people: u32, without_date: Option<u32>) -> String {
    let left_out = without_date.map_or_else(String::new, |people| {
        format!(" {}", text::note::without_date(people))
    });
    format!(
        "This page shows your list: {title}, {}.{left_out} It is only on your computer.",
        text::counted(people, "person", "people")
    )
}
